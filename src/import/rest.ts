import { isPlaceholder, worthOf } from '../bank/gaps.ts';
import { announcedBy } from '../bank/label-words.ts';
import { PLAIN_SUMMARY } from '../bank/summary.ts';
import type { BankPart, BankStory } from '../bank/types.ts';
import type { Span } from '../types.ts';
import { dedented } from './part-text.ts';
import type { Remarks } from './remarks.ts';

/** What is left of a heading without its title: `Story 3`, `My STAR example #2`, `Q 4`, `b`. */
const NUMBERING =
  /^(?:my |star |the )*(?:(?:star|story|question|example|experience|故事|问题|q|no|nr)[\s:.#-]*)?(?:\d{0,4}|[a-z])$/i;
/** What separates a label from its text: `Result: dry`, `**Result** - dry`. */
const LABEL_END = /[:：]|\s[-–—]{1,3}\s/;
const WORDS = /[\p{L}\p{N}]/u;
/** `Good for "tell me about a conflict"`: what a story is good for, after the words that a label of tags has too. */
const NAMES_USE =
  /\b(?:for|as|when|to|with|in) ["“”'‘’]?(?!(?:(?:the|these|those|other|any|following|interview) )*(?:questions?|prompts?|themes?|skills?|topics?)$)\p{L}/iu;
/** The name before an answer in the notes of an interview: `**Me:** I …`. Empty where there is none. */
const REPLY = /(?:(?<=[\n\r>][ \t]*)[*_]{0,3}(?:me|candidate)[*_]{0,3}[ \t]*[:：][*_]{0,3}\s*)?$/i;
const LONGEST_REPLY = 60;
/** What separates tags: `ownership, conflict`. */
const TAG_SEPARATOR = /[,;|#·，；、]/;
/** Stands for each character that is in the new file already. No text has it. */
const TAKEN = '\uffff';

/** What is known of a bank when its stories are read. */
export interface Form {
  /** Whether a text is template text and nothing else. */
  isBlank: (text: string) => boolean;
  /** The remarks in labels and placeholders. */
  remarks: Remarks;
}

/**
 * Everything else that the lines of a story say, as Markdown: without its title, parts and tags, and without what is
 * `read` already. Labels without a text, or with template text only, are left out too.
 */
export function restOf(text: string, story: BankStory, read: readonly Span[], form: Form): string {
  const { isBlank, remarks } = form;
  const isEmpty = (written: string) =>
    isBlank(written) || (isPlaceholder(written) && !remarks.isInBlank(written));
  const blanks = story.open.filter(({ start, end }) => isEmpty(text.slice(start, end)));
  const labels = blanks.filter(({ label }) => !remarks.isInLabel(label)).map(({ labelSpan }) => labelSpan);
  const taken = takenIn(text, story, [...read, ...labels, ...blanks], remarks);
  const tags = new Set(story.tags.map((tag) => withoutSigns(tag.text).toLowerCase()));
  const known: Known = { tags, id: story.id, ...form };
  const lines = withMarks(text, story.span, taken).split(/\r\n|\n|\r/);
  return tidy(lines.map((line) => leftOf(line, known)));
}

/** The spans of a story that are taken, or other stories', each part with the label before it, in order. */
function takenIn(
  text: string,
  { titleSpan, parts, tags, span, others = [] }: BankStory,
  read: readonly Span[],
  remarks: Remarks,
): Span[] {
  const spans: Span[] = [...(titleSpan === undefined ? [] : [titleSpan]), ...tags, ...others, ...read];
  for (const part of parts) {
    const isKept = part.label !== undefined && remarks.isInLabel(part.label);
    spans.push({ start: isKept ? part.start : labelStart(text, part), end: part.end });
  }
  return spans
    .filter(({ start, end }) => end > span.start && start < span.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The offset of the label before a part, and of the signs around that; of the part, where words come between. */
function labelStart(text: string, { start, label, labelSpan }: BankPart): number {
  if (label === undefined) return replyStart(text, start);
  const from = Math.max(0, start - label.length - 100);
  const before = text.slice(from, start);
  const at = before.lastIndexOf(label);
  if (at === -1 || WORDS.test(before.slice(at + label.length))) return start;
  const signs = text.slice(labelSpan?.start ?? from + at, from + at);
  return WORDS.test(signs) ? from + at : from + at - signs.length;
}

/** The offset of an answer, with the name of its speaker. */
function replyStart(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_REPLY);
  return from + text.slice(from, start).search(REPLY);
}

/** The text of a story with `TAKEN` for each character of the spans, which are in order. Line breaks stay. */
function withMarks(text: string, { start, end }: Span, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = start;
  for (const span of spans) {
    const from = Math.max(at, span.start);
    const to = Math.min(span.end, end);
    if (to <= from) continue;
    pieces.push(text.slice(at, from), text.slice(from, to).replace(/[^\n\r]/g, TAKEN));
    at = to;
  }
  return pieces.join('') + text.slice(at, end);
}

/** What a line is compared with. */
interface Known extends Form {
  tags: ReadonlySet<string>;
  id: string | undefined;
}

/** What is left of a line: all of it, or the pieces around what is taken; nothing where that says nothing new. */
function leftOf(line: string, known: Known): string {
  const isWhole = !line.includes(TAKEN);
  const left = isWhole
    ? line.trimEnd()
    : line
        .split(TAKEN)
        .filter((piece) => piece !== '')
        .map((piece) => piece.trim())
        .join(' ')
        .trim();
  return saysSomething(left, isWhole, known) ? left : '';
}

/** Whether a line, or what is left of it, is more than numbering, a label, a placeholder or a known tag. */
function saysSomething(line: string, isWhole: boolean, { tags, id, isBlank, remarks }: Known): boolean {
  if (isFence(line)) return true;
  const plain = withoutSigns(line.replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' '));
  if (plain === '' || isPlaceholder(plain.replace(/(?<=[\p{L}\p{N}]|^)[^\p{L}\p{N}]+$/u, ''))) return false;
  if (/<summary\b/i.test(line) && PLAIN_SUMMARY.test(plain.replace(/^story[:\s(]*/i, ''))) return false;
  if (!isWhole && (NUMBERING.test(plain) || plain === id)) return false;
  const announced = announcedBy(withoutSigns(plain.slice(0, LABEL_END.exec(plain)?.index)));
  if (announced === null) return true;
  const value = withoutSigns(afterLabel(plain));
  // A label alone says nothing, unless it is of none of the things that are in the new file.
  if (value === '') {
    const namesUse = isWhole && announced.kind === 'tags' && !/[:：]/.test(line) && NAMES_USE.test(plain);
    return namesUse || (isWhole && announced.kind === 'other') || remarks.isInLabel(plain);
  }
  if (announced.kind === 'tags')
    return !value.split(TAG_SEPARATOR).every((tag) => isKnownTag(withoutSigns(tag), tags));
  if (announced.kind !== 'part') return true;
  // Next to a part that is taken, an instruction is the hint in its label: `Result (what came of it?)`.
  if (!isWhole && worthOf(value) === 'instruction') return false;
  const written = valueIn(line);
  return !isBlank(written) && (!isPlaceholder(value) || remarks.isInBlank(written));
}

/** The text after the label of a line, without emphasis around it. */
function valueIn(line: string): string {
  return afterLabel(line.replace(/^[^\p{L}\p{N}]+/u, '')).replace(/^[*_\s]+|(?<=[^*_\s])[*_\s]+$/g, '');
}

function afterLabel(text: string): string {
  const separator = LABEL_END.exec(text);
  return separator === null ? '' : text.slice(separator.index + separator[0].length);
}

function isKnownTag(tag: string, tags: ReadonlySet<string>): boolean {
  return tag === '' || tags.has(tag.toLowerCase()) || isPlaceholder(tag);
}

/** A text without the signs at its ends. The lookbehind finds where those at the end begin: each is read once. */
function withoutSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}+]+/u, '').replace(/(?<=[\p{L}\p{N})）]|^)[^\p{L}\p{N})）]+$/u, '');
}

function isFence(line: string): boolean {
  return /^[\s>]*(?:`{3,}|~{3,})/.test(line);
}

/** The lines as one text: no empty fences, no quote marks where all lines have them, one blank line at a time. */
function tidy(lines: readonly string[]): string {
  const kept = withoutEmptyFences(lines);
  const said = kept.filter((line) => line !== '');
  const quoted = said.length > 0 && said.every((line) => /^\s*>/.test(line));
  const own = quoted ? kept.map((line) => line.replace(/^(?:[ \t]*> ?)+/, '')) : kept;
  return dedented(own)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutEmptyFences(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let open = -1;
  for (const line of lines) {
    if (isFence(line) && open !== -1) {
      const inside = kept.slice(open + 1).some((each) => each !== '');
      if (inside) kept.push(line);
      else kept.length = open;
      open = -1;
    } else {
      if (isFence(line)) open = kept.length;
      kept.push(line);
    }
  }
  // A fence that nothing closes opened outside of the story, or holds a part that is taken.
  if (open !== -1) kept.splice(open, 1);
  return kept;
}
