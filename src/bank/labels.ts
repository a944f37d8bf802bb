import { LabelScan, type Scanned } from './label-scan.ts';
import { type Announced, announcedBy, isLetters } from './label-words.ts';
import { LETTER_SIGNS, letterIn, ordinal } from './letter-signs.ts';
import { PICTOGRAPHS, withBlanks } from './markup.ts';
import { listsTags, MOST_WORDS } from './tags.ts';

/** A label found at the beginning of a piece of text. Offsets are UTF-16 units of the whole text. */
export interface FoundLabel {
  /** The offset of the label, with its emphasis. */
  start: number;
  /** Null for an unknown label in bold. */
  announced: Announced | null;
  /** The label without emphasis. */
  word: string;
  /** The offset of the text after the label; the end of the line if there is none on it. */
  textStart: number;
  bold: boolean;
  /** The end of the text, if that is known. */
  textEnd?: number;
  /** Whether it begins with a pictograph, as warnings do. */
  emoji: boolean;
  /** Whether it is a field of Obsidian or Logseq: `mood:: calm`. */
  isField?: boolean;
}

/** The most UTF-16 units of a label. */
const LONGEST = 160;
const LEAD = new RegExp(
  `(?:[\\s*_【]|==(?![=>])|\\\\(?=[*_])|\\p{Extended_Pictographic}|[\\uFE0F\\u200D]|[\\u{1F3FB}-\\u{1F3FF}]|\\d\\uFE0F?\\u20E3|[${LETTER_SIGNS}])*(?:${ordinal('a-h')}[*_]{0,3})?`,
  'uy',
);
/** The separator between a letter in a circle and its text. */
const SEPARATED = /^[*_]{0,3}[ \t]*(?:[:：.)—–-](?=[\s*_]|$)[*_]{0,3})?[ \t]*/;
/** `== Change`, a heading of AsciiDoc: a highlighted text begins right after its sign. */
const SIGNS_OF_HEADING = /^={2,6}[ \t]/;
const CAPITAL = /^[A-H][.)][ \t]+[*_]{0,3}(?=\S)/;
const FIELD = /^\[[^[\]:]{1,60}:: /;
const FIELD_SIGN = /::[ \t]*$/;
const EMOJI = /\p{Extended_Pictographic}|\u20E3/u;
/** A hint after the separator: `(90 seconds)`, or anything in emphasised brackets: `*(what was yours?)*`. */
const HINT =
  /^(?:[（(][^()（）]*(?:\b(?:s|secs?|seconds?|mins?|minutes?|sentences?|words?|lines?)[^()（）]{0,20}|[?？])[)）][*_]*|([*_]{1,2})[（(][^()（）]{1,100}[)）]\1)$/;
/** Pictographs and nothing else: `**Situación** 🌍` */
const ADORNMENT = new RegExp(`^${PICTOGRAPHS}$`, 'u');
const INLINE =
  /\*\*[^*\n]{1,60}\*\*|(?<![\p{L}\p{N}_])__[^_\n]{1,60}__(?![\p{L}\p{N}_])|(?<![*\p{L}\p{N}])\*[^*\n]{1,60}:?\*(?!\*)|(?<![_\p{L}\p{N}])_[^_\n]{1,60}:_(?!_)|(?<![=\p{L}\p{N}])==[^=\n]{1,60}==(?!=)|(?<=[.!?;。！？；,][*_]{0,2}\s{1,3})[A-Z](?:[a-z-]{3,12}(?: [Ll]earned)?|[A-Z-]{3,12}(?: LEARNED)?):(?=\s|$)|(?<=\s)[([][STARL][)\]](?=\s|$)/gu;

/** The end of a sentence, before another one on the same line. */
const SENTENCE_END = /[.!?…][)\]"”’'*_=]{0,3}\s+$/;

/**
 * The label that `text` begins with between `from` and `to`, one line at most. In a heading or a cell of a table, a
 * word needs no sign to be one.
 */
export function labelAt(
  text: string,
  from: number,
  to: number,
  place: 'line' | 'heading or cell' = 'line',
): FoundLabel | null {
  if (text.charAt(from) === '[' && isField(text, from, to)) return fieldAt(text, from, to);
  const head = withBlanks(text.slice(from, Math.min(to, from + LONGEST)));
  if (SIGNS_OF_HEADING.test(head)) return null;
  LEAD.lastIndex = 0;
  const lead = LEAD.exec(head)?.[0] ?? '';
  const scanAfter = (lead: string) =>
    new LabelScan(head, lead, { isWhole: place !== 'line', isComplete: to - from <= LONGEST });
  let scan = scanAfter(lead);
  let found = scan.find();
  const capital = found === null || isLetters(found.word) ? CAPITAL.exec(head.slice(lead.length))?.[0] : '';
  if (capital) {
    // `B. Task: …`: a capital is the mark of an item where it is no label, or has another one after it.
    const afterCapital = scanAfter(lead + capital);
    const next = afterCapital.find();
    if (found === null || next?.announced?.kind === 'part') [scan, found] = [afterCapital, next];
  } else found ??= scanLetter(head, lead);
  if (found === null) return null;
  const { announced, word, after } = found;
  const rest = text.slice(from + after, Math.min(to, from + after + LONGEST)).trim();
  // `For: conflict, deadlines`
  if (/^for$/i.test(word) && !(rest.length < LONGEST && listsTags(rest, MOST_WORDS))) return null;
  const textEnd = endOfEmphasis(text, from + after, to, scan.open);
  const alone =
    rest === '' ||
    rest === '\\' ||
    (to - from - after < LONGEST && (HINT.test(rest) || ADORNMENT.test(rest)));
  return {
    start: from,
    announced,
    word,
    textStart: alone ? to : from + after,
    bold: scan.bold,
    emoji: EMOJI.test(lead),
    isField: FIELD_SIGN.test(head.slice(0, after)),
    ...(textEnd !== null && { textEnd }),
  };
}

/** The label that is a letter in a circle: `Ⓢ The tap dripped`. */
function scanLetter(head: string, lead: string): Scanned | null {
  const word = letterIn(lead);
  const announced = /^[STARLCP]$/.test(word) ? announcedBy(word) : null;
  if (announced === null) return null;
  return { announced, word, after: lead.length + (SEPARATED.exec(head.slice(lead.length))?.[0].length ?? 0) };
}

/** Whether a text is a field in brackets, as Dataview reads it: `[Result:: dry]`. */
function isField(text: string, from: number, to: number): boolean {
  return (
    FIELD.test(text.slice(from, Math.min(to, from + LONGEST))) && text.slice(from, to).trimEnd().endsWith(']')
  );
}

function fieldAt(text: string, from: number, to: number): FoundLabel | null {
  const textEnd = from + text.slice(from, to).lastIndexOf(']');
  const label = labelAt(text, from + 1, textEnd);
  return label && { ...label, start: from, textEnd };
}

/** The end of a text that is in the same emphasis as its label: `*Question: When did you dig?*` */
function endOfEmphasis(text: string, from: number, to: number, marks: string): number | null {
  if (marks === '' || to - from <= marks.length) return null;
  const written = text.slice(from, to).trimEnd();
  const end = written.length - marks.length;
  return end > 0 && written.indexOf(marks) === end ? from + end : null;
}

/**
 * The labels of parts and tags within a line: `**S:** … **T:** …`, `… Lesson: …`. A label without a colon is in bold or
 * in brackets, and begins a sentence: `… **Task.** …`, `… (T) …`.
 */
export function inlineLabels(text: string, from: number, to: number): FoundLabel[] {
  const labels: FoundLabel[] = [];
  for (const { index, 0: written } of text.slice(from, to).matchAll(INLINE)) {
    const start = from + index;
    const label = labelAt(text, start, Math.min(to, start + written.length + 2));
    const kind = label?.announced?.kind;
    if (label === null || (kind !== 'part' && kind !== 'tags') || isOfLine(label)) continue;
    const colon = /[:：]/.test(text.slice(start, label.textStart));
    const isSetApart = label.bold || '(['.includes(text.charAt(start));
    const begins =
      kind === 'part' && isSetApart && SENTENCE_END.test(text.slice(Math.max(from, start - 8), start));
    if (colon || begins) labels.push({ ...label, textStart: skipBlanks(text, label.textStart, to) });
  }
  return labels;
}

/** Whether a word is a label only at the beginning of a line: within one, it announces a list. */
function isOfLine({ word, bold }: FoundLabel): boolean {
  return !bold && /^options$/i.test(word);
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** A word of STAR that is a sentence of its own, as someone says it: `… was fixed. Task. My job was …`. */
const SAID = /(?<=[.!?…]["'”’)]{0,2} {1,3})(Task|Actions?|Results?)\.(?= +["'“‘(]?[\p{Lu}\p{N}€$£])/gu;

/** Whether a word begins a story that was dictated. */
export function isSaid(word: string): boolean {
  return word === 'Situation';
}

/** The labels of a dictated story after its situation: an action and a result after each other, and a task before them. */
export function saidLabels(text: string, from: number, to: number): FoundLabel[] {
  const found = [...text.slice(from, to).matchAll(SAID)];
  if (!/^(?:Task )?Actions? Results?$/.test(found.map(([, word]) => word).join(' '))) return [];
  return found.map(({ index, 0: written, 1: word = '' }) => ({
    start: from + index,
    announced: announcedBy(word),
    word,
    textStart: skipBlanks(text, from + index + written.length, to),
    bold: false,
    emoji: false,
  }));
}
