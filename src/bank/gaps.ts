import { SLOT } from '../presets/placeholders.ts';
import { BULLET } from './blocks.ts';
import { breaksOff } from './breaks-off.ts';
import { pastForms } from './events.ts';
import { FOREIGN_QUESTION_WORD, FOREIGN_SAYS_HOW } from './form-words.ts';
import { unescaped } from './markup.ts';
import { NOTE_IN_BRACKETS, NOTE_IN_ITALICS, TO_COME_ALONE } from './waiting-words.ts';

/** What a text after a label says: nothing, what to write, a text with a gap, one that breaks off, or a text. */
export type Worth = 'empty' | 'instruction' | 'gap' | 'cut' | 'text';

/** Marks around a text that say nothing. */
const DRESS = new RegExp(
  `^(?:[\\s>*_\`~"“”-]|\\d{1,2}[.)]\\s|${BULLET}\\s|\\[[ xX]\\]\\s)+|(?<=[^\\s*_\`~"“”])[\\s*_\`~"“”]+$`,
  'g',
);
const LONGEST = 400;
const BRACKET_ALONE = /^[[【<{]{1,2}(?:e\.g\.|for example)?[^[\]【】<>{}]{0,300}[\]】>}]{1,2}[.:]?$/;
/** A link or a picture in brackets: `<https://e.example>`, `[[Incident 4]]`, `<img src="depth.png">`. */
const REFERENCE =
  /^(?:<[a-z][a-z\d+.-]{1,31}:[^\s<>]+>|<[\w.+-]{1,64}@[\w.-]{1,255}>|<[a-z]{1,10}\s[^<>]*=[^<>]*>|\[\[(?=\p{Lu}|\d|[^[\]]*[|#/.])[^[\]]+\]\])[.:]?$/u;
/** Lines to write on, with a hint after each: `____ (number: ____)`. */
const LINES_ALONE = /^[\s>*-]*_{3,}[\s.]*(?:[（(][^()（）]{0,80}[)）][\s.]*)?$/;
/** The rest of one sentence, in which the dot of `Dr. Lee` does not end it. */
const SENTENCE = '(?:[^.!?]|\\b\\p{Lu}\\p{L}{0,3}\\.(?= )){0,100}[.!?)]?$';
/** A reminder to do something: `TODO ask Bo`. In lower case, `todo` is a word of other languages too. */
const DO =
  'with|by|from|after|until|once|when|ask|add|check|confirm|find|look|get|write|fill|think|figure|need|see|talk|call|wait|email|update|numbers?';
/** Words with which `TODO` is a noun: `TODO comments`. */
const TODO_NOUN =
  '(?:lists?|items?|comments?|notes?|apps?|boards?|markers?|tags?|files?|backlog|entr(?:y|ies)|counts?)\\b';
/** `TBD – look up the date`, `TODO ask Bo`, `🚧 ask Bo!!`. */
const REMINDER = new RegExp(
  `^(?:🚧[^.!?]{0,100}[.!?]{0,3}$|(?:(?:TB[ADC]|tb[adc]|TODO|FIXME|todo) ?[:–—,(-] ?|(?:TB[ADC]|tb[adc]|todo) (?=(?:${DO}|in|on|before|next|soon|later|w/)\\b)|(?:TODO|FIXME) (?!${TODO_NOUN}))${SENTENCE})`,
  'u',
);
/** The state that an outliner writes before something to do. */
const OUTLINER_STATE = /^(?:TODO|LATER|NOW|DOING|WAITING|DONE)(?= )/;
const QUESTION_WORD =
  /^(?:¿|(?:what|who|whom|whose|where|when|why|how|which|by when)\b|(?:did|do|was|were|is|are) (?:you|i|we|they|he|she|it|there|this|that|these|those|the|an?|any\w*|your)\b)/i;
const SAYS_HOW =
  /^(?:briefly |then |first,? |e\.g\.,? |optional:? )?(?:describe|explain|set the (?:scene|stage)|outline|summari[sz]e|state|list|include|quantify|mention|provide|give (?:an?|the|some|enough|context)|add (?:an?|the|your|details?|numbers)|insert|write (?:an?|the|your|down|here|what)|use \W?i\W|focus on|be specific|specify|detail (?:the|what|your)|share (?:the|what|your)|note (?:the|any|what)|say (?:what|how|who|which|where)|tell (?:what|how|who|them)|keep (?:it|this)|replace)\b/i;
const SAYS_ONLY_HOW = /^(?:briefly|describe|set the|outline|be specific|quantify)\b/i;
/**
 * Words of a form for a part of the story: `Your role in the project`, but not `Your competitor is in the same fog.`
 */
const YOUR_PART =
  /^your (?:(?:own|most|biggest|main|key|specific|individual|personal|exact|actual|concrete|important|single|direct|brief|short|clear|overall|final)(?:,? and|,)? ){0,3}(?:roles?|tasks?|goals?|targets?|responsibilit(?:y|ies)|dut(?:y|ies)|assignment|mission|objectives?|actions?|steps?|parts?|contributions?|involvement|results?|outcomes?|impact|answers?|response|text|story|stories|situation|context|background|name|title|job|position|approach|solution|decisions?|choices?|strategy|plan|method|tools?|skills?|thoughts?|thinking|reasoning|notes?|metrics?|numbers?|lessons?|learnings?|reflections?|takeaways?|content|experiences?|words|challenge|problem|example|company|employer|organi[sz]ation|team|manager|boss|project|product)\b/i;
/** A sentence with such words that is no instruction: `Your plan is as good as the phone list.` */
const OF_YOUR_PART =
  /^your (?!answers?\b|text\b|stor)[^.!?]{1,60}? (?:is|are|was|were|has|have|will|can)\b.*[.!]$/is;
/** How long a text should be: `2-3 sentences about what you did`. */
const IN_SENTENCES =
  /^(?:about |in |at most |max\.? )?(?:\d{1,2}(?: ?[-–] ?\d{1,2})?|one|two|three|a few|an?)(?: (?:or|to) (?:two|three|four))? (?:short )?(?:sentences?|words?|lines?|bullets?|bullet points?|paragraphs?)\b/i;
/** What follows a question or an instruction of a form. */
const SAYS_MORE =
  /^(?:and |but )?(?:avoid|do(?:n['’]t| not)|start with|end with|think (?:about|of)|remember|aim for|spend|make sure|highlight|emphasi[sz]e|give|show|talk about|use|stick to|e\.g)\b/i;
/** A question about a part of a story, or an instruction that ends with its name: `What happened?`, `Share the outcome.` */
const OF_PARTS =
  /\b(?:situation|task|goal|challenge|problem|context|background|scene|responsibilit(?:y|ies)|actions?|steps?|results?|outcomes?|impact|happened|changed|involved|learned|learnt)[*_)]*[.!?][*_)"”]*$/i;
/** The beginning of an instruction of a form. */
const SAYS_TELL =
  /^(?:briefly |then |first,? )?(?:describe|explain|set the|outline|summari[sz]e|state|quantify|mention|provide|be specific|specify|detail|share)\b/i;
/** A word for what a form asks for below a lesson. */
const OF_LESSON =
  /\b(?:learn\w*|lessons?|differently|take ?aways?|took away|reflect\w*|insights?|hindsight|grew|growth|next time|improv\w*|feedback)\b/i;
/** The most words of a phrase. */
const MOST_OF_PHRASE = 4;
const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b/i;
const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/;
/** A word in quotes: `Say "I", not "we"`. */
const SPOKEN_OF = /["'“‘]\p{L}{1,3}[.,]?["'”’]/gu;
/** The words of someone at the beginning of a text. */
const SPOKEN = /^[\s>*_]*["“„«]/;
/** Beginnings of sentences to continue: `"It was the week before ..."; "In our club ..."`. */
const STARTERS = /^(?:["“„][^"“”„]{1,200}(?:\.{3}|…)["“”][\s;,/·]*)+$/;
/** Gaps in real text: `[X]`, `[ask Bob]`, `<insert number>`, `{{name}}`, `X%`, `TODO`. */
const GAP = new RegExp(
  `(?<![\\w\\][])\\[([^[\\]\\n\\r]{1,80})\\](?![([:{\\]])|<(?:insert|your|add|number|name|todo)[^<>\\n\\r]{0,60}>|\\{\\{[^{}\\n\\r]{1,60}\\}\\}|\\b(?:TODO|TBD|FIXME)\\b|${SLOT.source}|[（(【]\\s*待补[^）)】]{0,20}[）)】]`,
  'g',
);
/** A blank of a form, `[company]` or `____`, but not the `[X]` of a draft that lacks a number. */
const BLANK = /(?<![\w\][])\[\p{L}{3,}[^[\]\n\r]{0,80}\](?![([:{\]])|_{3,}/gu;
/**
 * Code, or a box to check. The blanks before a box are matched backwards from the box: forwards, a run of blank lines
 * would be read to its end from each of them.
 */
const CODE_OR_BOX = /`[^`\n]*`|[-*+] \[[ xX]\] (?<=^[\s>]*.{6})/gm;
const NO_GAP = /^(?:\d{1,4}|[ x]|sic|\^.*|!.*|redacted|citation needed|\.{3}|…)$/;
/** What a text says; `empty` is a placeholder of any kind and nothing else. */
export function worthOf(written: string): Worth {
  const text = unescaped(written);
  if (text.length > LONGEST) return hasGap(text) ? 'gap' : breaksOff(text) ? 'cut' : 'text';
  const items = text
    .split(/\r\n|\n|\r/)
    .filter((line) => !/^[\s>]*(?:`{3,}|~{3,})/.test(line) && !LINES_ALONE.test(line) && !isNote(line))
    .map(undressed)
    .filter((item) => !TO_COME_ALONE.test(item));
  if (items.every((item) => isPlaceholder(item) || REMINDER.test(item))) return 'empty';
  if (STARTERS.test(text.trim()) || isInstruction(items.join(' '))) return 'instruction';
  if (isFormHint(text) && speaksOfForm(text) && (isSetApart(text) || /[?？]/.test(text)))
    return 'instruction';
  if (hasGap(text)) return 'gap';
  return breaksOff(text) ? 'cut' : 'text';
}

/** Whether a text is one placeholder and nothing else. */
export function isPlaceholder(text: string): boolean {
  const bare = undressed(text);
  if (TO_COME_ALONE.test(bare)) return true;
  const isInBrackets = BRACKET_ALONE.test(bare) || NOTE_IN_BRACKETS.test(bare);
  return isInBrackets && !/^\[\d+\]$/.test(bare) && !REFERENCE.test(bare);
}

/** Whether a line, or an item, reminds its author of something to do. */
export function isReminder(line: string): boolean {
  const bare = undressed(line);
  return REMINDER.test(bare) || OUTLINER_STATE.test(bare) || isNote(line) || NOTE_IN_BRACKETS.test(bare);
}

/** Whether a line, or an item, is in italics and reminds its author of something to do. */
export function isNote(line: string): boolean {
  return NOTE_IN_ITALICS.test(line.trim().normalize('NFC'));
}

function undressed(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(DRESS, '')
    .replace(/^#(?=\[)/, '');
}

/** Whether a text says what to write instead of saying it. */
function isInstruction(text: string): boolean {
  const short =
    QUESTION_WORD.test(text) && !/[.。!]$/.test(text) ? text.split(' ').length : Number.POSITIVE_INFINITY;
  if (isOwn(text)) return isAsked(text) || short <= 6;
  if (/^your\b/i.test(text))
    return (YOUR_PART.test(text) && !(OF_YOUR_PART.test(text) && !/\byou\b/i.test(text))) || isPhrase(text);
  if (FOREIGN_SAYS_HOW.test(text)) return true;
  if (SAYS_HOW.test(text)) return SECOND_PERSON.test(text) || SAYS_ONLY_HOW.test(text);
  return isAsked(text) || short <= 9;
}

/**
 * Whether a text says what to write, and nothing else: each of its sentences is a question or an instruction, and none
 * is of the author.
 */
export function isFormHint(written: string): boolean {
  const text = undressed(unescaped(written)).replace(/^[（(]|[)）]$/g, '');
  if (text === '' || written.length > LONGEST || SPOKEN.test(written) || isOwn(text)) return false;
  const sentences = sentencesOf(text);
  const [first = ''] = sentences;
  return saysWhat(first) && sentences.every((each) => saysWhat(each) || SAYS_MORE.test(each));
}

/** Whether a text is all in italics or in brackets. */
function isSetApart(text: string): boolean {
  return /^(?:\*[^*]+\*|_[^_]+_|[（(][^()（）]+[)）])$/.test(text.trim());
}

/** Whether one sentence of a form is a question or an instruction. */
function saysWhat(sentence: string): boolean {
  const isAsking = QUESTION_WORD.test(sentence) || FOREIGN_QUESTION_WORD.test(sentence);
  if (/[?？]/.test(sentence)) return isAsking;
  return SAYS_HOW.test(sentence) || FOREIGN_SAYS_HOW.test(sentence) || IN_SENTENCES.test(sentence);
}

/** Whether a hint of a form speaks to someone, or of the parts of a story. */
export function speaksOfForm(written: string): boolean {
  const text = undressed(unescaped(written));
  return (
    SECOND_PERSON.test(text) ||
    sentencesOf(text).some((each) => SAYS_ONLY_HOW.test(each) || OF_PARTS.test(each))
  );
}

function sentencesOf(text: string): string[] {
  return (text.match(/[^.?!？。！]+[.?!？。！]*["'”’)）*_]*/g) ?? [])
    .map((each) => each.trim())
    .filter((each) => /\p{L}/u.test(each));
}

/** Whether a text is in the first person, and does not only name its words: `Use "I", not "we"`. */
function isOwn(text: string): boolean {
  return FIRST_PERSON.test(text.replace(SPOKEN_OF, ''));
}

/** Whether a text is a few words and no sentence. */
function isPhrase(text: string): boolean {
  return !/[.!。]$/.test(text) && text.split(' ').length <= MOST_OF_PHRASE;
}

/** Whether an instruction may be a lesson that someone learned: `Say what you do not know.` */
export function isMaxim(written: string): boolean {
  const text = undressed(unescaped(written));
  return /[.!。]["'”’]?$/.test(text) && !/[?？]/.test(text) && !SAYS_TELL.test(text) && !OF_LESSON.test(text);
}

/**
 * Whether a text begins with a question, and at least half of its sentences are questions, and none of the others tells
 * what the author did.
 */
function isAsked(text: string): boolean {
  const sentences = text.match(/[^.?!？。]+[.?!？。]*/g) ?? [];
  return (
    (QUESTION_WORD.test(text) || FOREIGN_QUESTION_WORD.test(text)) &&
    sentences.filter((each) => /[?？]/.test(each)).length * 2 >= sentences.length &&
    sentences.length > 0 &&
    /[?？]/.test(text) &&
    !sentences.some((each) => !/[?？]/.test(each) && isOwn(each) && pastForms(each, 1) > 0)
  );
}

export function hasGap(text: string): boolean {
  for (const { 0: found, 1: inner } of text.replace(CODE_OR_BOX, '').matchAll(GAP)) {
    if (inner === undefined || (!NO_GAP.test(inner.trim()) && /\p{L}/u.test(inner))) {
      if (found !== '') return true;
    }
  }
  return false;
}

/** The number of blanks of a form in a text. */
export function blanksIn(text: string): number {
  return [...text.slice(0, LONGEST).matchAll(BLANK)].length;
}
