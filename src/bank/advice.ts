import { isNonStoryTitle } from './beside.ts';
import type { Draft } from './draft.ts';
import { pastForms } from './events.ts';
import { reasonOf } from './reasons.ts';
import { spoken } from './spoken.ts';

/** Titles of lists that say how to tell stories. */
const TITLES: readonly RegExp[] = [
  /^(?:(?:my|the|some|a few|quick|last|final|general|interview|star) )*(?:rules?|guidelines?|hints?|self[- ]?checks?|check ?lists?|cheat ?sheets?|reminders?|advice)(?: (?:for|of|from|on|to|i|before|when)\b.*)?$|^(?:remember|tips)$/i,
  /^before (?:(?:i|you|we) (?:go|start|begin|walk|speak|answer|leave)\b|(?:the|an|each|every|any) (?:interview|call|round|answer)).*$/i,
  /^what (?:they|interviewers?|recruiters?|coaches) (?:look|listen|want|check|score|assess)\b|^what to (?:say|avoid|remember|improve|watch|check)\b|^to (?:improve|remember|check|avoid|work on)$|^(?:(?:my|common|typical|usual) )*(?:mistakes?|habits|traps) (?:i|to)\b/i,
  /^how (?:i|to|we) (?:tell|answer|structure|use)\b/i,
  /^(?:tipps?|hinweise?|regeln|merkzettel|spickzettel|checkliste|consejos?|recordatorios?|reglas|conseils?|rappels?|astuces|règles|consigli|promemoria|regole|dicas|lembretes|regras|råd|huskeliste|vinkit|wskazówki|porady|zasady|советы|правила|памятка|поради)$/iu,
];
/** Titles of such lists, or of a story. */
const MAYBE = /^(?:timings?|scoring|lengths?|(?:the )?(?:night|day) (?:before|of)\b.*|weak spots?)$/i;

const AMOUNT = '(?:one|two|three|four|a few|\\d{1,2}(?: ?[-–] ?\\d{1,2})?)';
/** What a text says of the form of a part: how long it is, who is in it, that it has a number. */
const FORM = new RegExp(
  [
    `^(?:(?:about|at most|max\\.?|only|just|no more than|[~≈<]) ?)?${AMOUNT} (?:short )?lines?(?: (?:at most|max\\.?|only|each))?$`,
    `^[~≈<]? ?\\d{1,3}(?: ?[-–] ?\\d{1,3})? ?(?:%|s|secs?|seconds?|m|mins?|minutes?)(?: (?:of (?:the|your|my) (?:time|answer)|max\\.?|at most))?$`,
    '^(?:half )?an? (?:half )?minute$',
    '\\b(?:sentences?|bullet points?|jargon|first person|phrases?|frases?|sätze?|primera persona|première personne|ich-form)\\b',
    `["“„'‘«] ?(?:I|we|my|ich|wir|yo|je|nous) ?["”“'’»]|\\bI,? (?:and )?not we\\b`,
    '^(?:(?:always|an?|the|one|your|real|hard|clear|concrete|at least|with|un|une|eine|die) )*(?:numbers?|figures?|metrics?|número|chiffre|zahl)(?: (?:first|last|twice|nennen))?$',
    '^(?:(?:very|keep (?:it|this)|be|stay|as) )*(?:short|brief|concise|specific|concrete|honest|precise|kurz)(?: (?:and|but) \\p{L}+)?(?: (?:halten|fassen))?$',
    "^(?:do(?:n['’]t| not) |never |always |then |and )?(?:say|give|name|mention|use|state|describe|focus|avoid|quantify|stress|spend|keep (?:it|this)|start (?:with|in|at)|begin with|open with|end with|set the scene|be)\\b",
  ].join('|'),
  'iu',
);
/** A clause of advice that speaks of what happened: `say what changed`. */
const CLAUSE = /\b(?:what|how|why|who|where|when|which)\b[^.;,]*/gi;
const QUOTED = /["“„][^"“”„]{0,100}["”“]/g;
/** The most UTF-16 units of a piece of advice on one part. */
const LONGEST = 100;

/**
 * Whether the texts of labels say how to tell a story, and none what happened: `Situation: two sentences`, `Action: use
 * "I"`. Below a title of advice, short texts that tell of nothing past are enough.
 */
export function isAdvice(texts: readonly string[], { title, line, section }: Draft): boolean {
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST || tellsPast(text))) return false;
  const name = title === null ? '' : spoken(title.text).replace(/^[^\p{L}]+/u, '');
  if (TITLES.some((pattern) => pattern.test(name))) return true;
  const said = texts.filter((text) => FORM.test(text.replace(/[.!…*_\s]+$/, ''))).length;
  const isUntitled = name === '' || section.isFileTitle || line !== section.line;
  const isLikely = isUntitled || MAYBE.test(name) || reasonOf(name) !== null || isNonStoryTitle(name);
  return said >= (isLikely ? texts.length / 2 : texts.length);
}

function tellsPast(text: string): boolean {
  return pastForms(text.replace(QUOTED, '').replace(CLAUSE, ''), 1) > 0;
}
