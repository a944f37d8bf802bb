import { AMOUNT } from './outcomes.ts';

/** Past forms that do not end in `ed`, without those that are more often present forms. */
const IRREGULAR =
  'was|were|had|did|went|came|took|made|got|gave|said|told|knew|thought|found|felt|kept|left|lost|met|paid|ran|sat|saw|sent|sold|spoke|spent|stood|taught|brought|bought|built|began|became|broke|caught|chose|drew|drove|fell|flew|forgot|grew|held|heard|hung|led|meant|dug|lent|spun|rose|sought|shot|slept|swam|threw|understood|woke|won|wore|wrote|withdrew|rewrote|redid|undid|overcame|sank|stuck|struck|fought|dealt|drank|ate|froze|hid|rode|rang|shook|stole|swore|tore';
/** A state, not an event: `if they look puzzled`, `is based on`. */
const STATE =
  /\b(?:am|is|are|isn['’]t|aren['’]t|be|looks?|seems?|feels?|sounds?|appears?|stays?|remains?|gets?|becomes?)(?: (?:not|very|too|so|all|still|well|a (?:bit|little)))? $/i;
/** Words in `ed` that are not past forms, or describe no event. */
const NO_PAST = new Set(
  'need speed feed seed indeed exceed proceed succeed bed red shed based related detailed experienced motivated interested excited skilled advanced required supposed embed united limited dedicated organized organised detailed-oriented tired used bored prepared hundred sacred unread unprepared'.split(
    ' ',
  ),
);
const PAST = new RegExp(`\\b(?:${IRREGULAR})\\b|\\b[a-z]{2,20}ed\\b`, 'gi');
const FIRST = /\b(?:I(?!\/O\b)|we|my|our|me|us|We|My|Our)\b|我|我们/;
/**
 * The beginning of a sentence. The lookbehind enters a run of blanks and marks only at its start: otherwise it would be
 * read to its end from each of its line feeds.
 */
const SENTENCE_START = '(?:^|[.!?;:]|(?<![\\s>*+-])(?:[^\\S\\n]|[>*+-])*\\n)[\\s>*+-]*';
const SUBJECTLESS = new RegExp(`${SENTENCE_START}(?:\\d{1,2}[.)] )?(?:${IRREGULAR}|[a-z]{2,20}ed)\\b`, 'i');
const DEED = new RegExp(
  `\\b(?:I|we|We)(?: (?:once|also|then|only|just|never))? (?:${IRREGULAR}|[a-z]{2,20}ed)\\b`,
);
const OWN_DEED = new RegExp(`\\bI(?: (?:once|also|then|only|just|never))? (?:${IRREGULAR}|[a-z]{2,20}ed)\\b`);
/** `I` with any verb but those that say what is meant or possible: `I put`, and not `I will`. */
const OWN_VERB =
  /\bI (?!(?:will|would|shall|should|can|cannot|could|may|might|must|am|think|believe|want|plan|propose|suggest|recommend)\b)\p{Ll}/u;
const FOREIGN_LETTER = /(?![a-z])\p{Ll}|\p{Lo}/u;
/** UTF-16 units before a past form that are searched for a state. */
const LONGEST_STATE = 24;
/** An answer with fewer UTF-16 units may describe one thing only. */
const SHORT = 200;
/** UTF-16 units at the end of an answer that hold its last sentences. */
const LAST = 400;
const CHINESE_EVENT = /了|过|当时|后来|那次|那年|最后|之前/g;
const CHINESE_STATE = /我|现在|如今|至今|目前|一直|每|不再|\d/;
const OUTCOME =
  /\bsince(?:[.!]|$)|\b(?:in the end|as a (?:result|consequence)|result(?:ed|s)?|since then|ever since|(?:has|have) (?:stopped|ended|ceased|vanished|disappeared|gone away)|afterwards?|after that|finally|eventually|ended up|turned out well|went (?:from|up|down|live)|fell|rose|grew|reduced|decreased|increased|improved|doubled|halved|saved|gained|instead of|no longer|used to (?:be|take)|got (?:better|faster)|won|shipped|launched|delivered|released|adopted|succeeded|it worked|worked out|happy|satisfied|today|these days|to this day|never (?:again|since)|since (?:last |this |that )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|\d{4})\b|nobody (?:left|noticed|complained)|has(?:n't| not) (?:happened|failed|broken|come back) since|on time|for the first time|% (?:faster|less|more|fewer))\b|(?<!\w)now\b(?! and then)|\bfrom [\d$€£~.,]\S* ?\S{0,12} to [\d$€£~.,]|→|最后|最终|结果|后来|从.{1,12}(?:到|降|升|减|增)|(?:降|升|减|增|提高|提升|缩短)(?:到|至|了)|再也没|现在|如今|至今/i;
/**
 * A word for a result, unless someone says that they did it: `The bill was cut`, but `I cut the test` only with a
 * number.
 */
const OUTCOME_OF_OTHERS = new RegExp(
  `(?<!\\bI (?:(?:then|also|just|only) )?|\\bI [^.!?,;\\n]{0,60} and )\\b(?:cut|dropped|merged)\\b|\\b(?:cut|dropped)\\b[^.!?\\n]{0,60}?${AMOUNT}`,
  'i',
);
/** `Passed the audit on the first try`, but not `passed it on` or `passed on the form`. */
const PASSED =
  /\bpassed\b(?! (?:[\w'’-]{1,20} ){0,3}(?:to\b|(?:on|over|along)(?: to\b| and\b|(?! ?[\w'’"“])))| (?:over|along|on(?! (?:(?:the|our|my|its|his|her|their) )?(?:first|second|third|last|next|time|schedule|\w{3,6}day)\b))\b)/i;

/** A sentence after the end of a story: what might have been, or what its author thinks of it now. */
const AFTERTHOUGHT =
  /^(?:(?:and|but|so) )?(?:(?:if|had|without|otherwise)\b.*\b(?:would|could|might)\b|(?:next time|looking back|in hindsight|the lesson|my lesson|what i learn(?:ed|t)|i would|i should)\b)|\b(?:i|we)(?: have|['’]ve)? learn(?:ed|t)\b|\bwe would have\b/i;
/** A clause about what its author did, in a sentence about something else: `when I left`. */
const SUBORDINATE =
  /\b(?:when|after|before|while|once|until|because|as|than|that|which|where|if) (?:I|we)\b[^,;]*/g;

/** Whether a text describes something that someone did. */
export function tellsEvent(text: string): boolean {
  if (isChinese(text)) return chineseMarks(text) >= 2 && /我/.test(text);
  return pastForms(text, 2) >= 2 && (FIRST.test(text) || SUBJECTLESS.test(text));
}

/** Whether someone says what they, or their team, did: `I refused`. */
export function tellsDeed(text: string): boolean {
  return DEED.test(text);
}

/** Whether someone says what they did themselves: `I refused`, or 我. */
export function tellsOwnDeed(text: string): boolean {
  return OWN_DEED.test(text) || (/我/.test(text) && chineseMarks(text) >= 2);
}

/** Whether items describe a situation before the first thing done: a mere list of things done does not. */
export function tellsInItems(text: string): boolean {
  const [first = '', ...others] = text.split('\n');
  const begins = pastForms(first, 1) > 0 && !SUBJECTLESS.test(first) && !OWN_DEED.test(first);
  return begins && others.some((item) => SUBJECTLESS.test(item) || OWN_DEED.test(item));
}

/** Whether a short answer describes one thing done. */
export function tellsShortly(text: string): boolean {
  return text.length < SHORT && tellsDeed(text);
}

/** The number of past forms in a text, counted up to `most`. */
export function pastForms(text: string, most: number): number {
  let count = 0;
  for (const { 0: word, index } of text.matchAll(PAST)) {
    const isState = STATE.test(text.slice(Math.max(0, index - LONGEST_STATE), index));
    if (!isState && !NO_PAST.has(word.toLowerCase())) count++;
    if (count >= most) break;
  }
  return count;
}

/** Whether a text is about its author or their team. */
export function inFirstPerson(text: string): boolean {
  return FIRST.test(text);
}

/** Whether a text of a few words may tell of something done. Other languages are only known by their letters. */
export function tellsBriefly(text: string): boolean {
  return pastForms(text, 2) >= (inFirstPerson(text) ? 1 : 2) || FOREIGN_LETTER.test(text);
}

/** Whether the author may be the subject, even without `I`: `Asked the guests.` */
export function tellsOfSelf(text: string): boolean {
  return FIRST.test(text) || SUBJECTLESS.test(text);
}

/** Whether a text says what its author or their team has done, even without `I`. */
export function tellsOwnPast(text: string): boolean {
  return SUBJECTLESS.test(text) || OWN_VERB.test(text) || (FIRST.test(text) && pastForms(text, 1) > 0);
}

/** Whether a text says how it ended. */
export function tellsOutcome(text: string): boolean {
  return [OUTCOME, OUTCOME_OF_OTHERS, PASSED].some((pattern) => pattern.test(text)) || endsWithOthers(text);
}

/** Whether the last sentence describes something other than what its author did: `The press ran through the winter.` */
function endsWithOthers(text: string): boolean {
  const sentences = text
    .slice(-LAST)
    // A line that begins in lower case continues the one above it.
    .replace(/(?<!\s)\s+(?=\p{Ll})/gu, (blanks) => (blanks.includes('\n') ? ' ' : blanks))
    .split(/[.!?](?:\s+|$)|\n/)
    .filter((sentence) => /\w/.test(sentence));
  const end = sentences.findLastIndex((sentence) => !AFTERTHOUGHT.test(sentence));
  const before = sentences.slice(0, Math.max(0, end));
  // After what might have been, the end must come after the action.
  if (before.length === 0 || (end < sentences.length - 1 && !before.some(tellsOfSelf))) return false;
  const last = (sentences[end] ?? '')
    .replace(/\b(?:have|has) (?:\w{1,20} )?\w{1,20}/g, '')
    .replace(SUBORDINATE, '');
  return !/\b(?:I|we|We)\b/.test(last) && !SUBJECTLESS.test(last) && pastForms(last, 1) > 0;
}

export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text.slice(0, 300));
}

/** Whether a short Chinese text may say what happened, or what is so since: any sign counts. */
export function tellsInChinese(text: string): boolean {
  return chineseMarks(text) > 0 || CHINESE_STATE.test(text) || tellsOutcome(text);
}

function chineseMarks(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(CHINESE_EVENT)) if (++count > 2) break;
  return count;
}
