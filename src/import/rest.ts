import { isPlaceholder, worthOf } from '../bank/gaps.ts';
import { type Announced, announcedBy } from '../bank/label-words.ts';
import { PLAIN_SUMMARY } from '../bank/summary.ts';
import type { BankPart, BankStory } from '../bank/types.ts';
import type { Span } from '../types.ts';
import { dedented } from './part-text.ts';
import type { Remarks } from './remarks.ts';

/** Numbering in a heading, and what a story is called there. */
const NUMBERING =
  /^(?:my |star |the )*(?:(?:star|story|question|example|experience|故事|问题|q|no|nr)[\s:.#-]*)?(?:\d{0,4}|[a-z])$/i;
/** What separates a label from its text: `Result: ` or `**Result** - `. */
const LABEL_END = /[:：]|\s[-–—]{1,3}\s/;
const WORDS = /[\p{L}\p{N}]/u;
/** The label of an answer in the notes of an interview, or nothing. */
const REPLY = /(?:(?<=[\n\r>][ \t]*)[*_]{0,3}(?:me|candidate)[*_]{0,3}[ \t]*[:：][*_]{0,3}\s*)?$/i;
const LONGEST_REPLY = 60;
/** What separates tags. */
const PARTING = /[,;|#·，；、]/;

/** What is known of a bank when its stories are read. */
export interface Form {
  /** Whether a text is template text alone. */
  isBlank: (text: string) => boolean;
  /** The remarks in its labels and placeholders. */
  remarks: Remarks;
}

/**
 * What the lines of a story hold besides its title, parts and tags, and what is `read` already, as Markdown. Labels
 * without a text are left out, and so are those with template text alone.
 */
export function restOf(text: string, story: BankStory, read: readonly Span[], form: Form): string {
  const { isBlank, remarks } = form;
  const isEmpty = (written: string) =>
    isBlank(written) || (isPlaceholder(written) && !remarks.isInBlank(written));
  const blanks = story.open.filter(({ start, end }) => isEmpty(text.slice(start, end)));
  const labels = blanks.filter(({ label }) => !remarks.isInLabel(label)).map(({ labelSpan }) => labelSpan);
  const taken = takenIn(text, story, [...read, ...labels, ...blanks], remarks);
  const tags = new Set(story.tags.map((tag) => bare(tag.text).toLowerCase()));
  const known: Known = { tags, id: story.id, ...form };
  const lines: string[] = [];
  let at = story.span.start;
  let next = 0;
  while (at < story.span.end) {
    const end = lineEnd(text, at, story.span.end);
    const pieces: string[] = [];
    let from = at;
    for (; next < taken.length && (taken[next]?.start ?? 0) < end; next++) {
      const span = taken[next] as Span;
      if (span.start > from) pieces.push(text.slice(from, span.start));
      from = Math.max(from, Math.min(span.end, end));
      if (span.end > end) break;
    }
    if (from < end) pieces.push(text.slice(from, end));
    const whole = pieces.length === 1 && pieces[0]?.length === end - at;
    const line = whole
      ? text.slice(at, end)
      : pieces
          .map((piece) => piece.trim())
          .join(' ')
          .trim();
    lines.push(saysSomething(line, whole, known) ? line.trimEnd() : '');
    at = behindBreak(text, end, story.span.end);
  }
  return tidy(lines);
}

/** The spans that are taken, or other stories', each part with the label before it, in order. */
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

/** Where the label of a part begins, with the signs around it: before it, with nothing but signs in between. */
function labelStart(text: string, { start, label, labelSpan }: BankPart): number {
  if (label === undefined) return replyStart(text, start);
  const from = Math.max(0, start - label.length - 100);
  const before = text.slice(from, start);
  const at = before.lastIndexOf(label);
  if (at === -1 || WORDS.test(before.slice(at + label.length))) return start;
  const signs = text.slice(labelSpan?.start ?? from + at, from + at);
  return WORDS.test(signs) ? from + at : from + at - signs.length;
}

/** Where an answer begins with whose it is: `**Me:** …`. */
function replyStart(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_REPLY);
  return from + text.slice(from, start).search(REPLY);
}

/** What a line is compared with. */
interface Known extends Form {
  tags: ReadonlySet<string>;
  id: string | undefined;
}

/** Whether what is left of a line is more than numbering, a label, a placeholder or a tag that is known already. */
function saysSomething(line: string, whole: boolean, { tags, id, isBlank, remarks }: Known): boolean {
  if (isFence(line)) return true;
  const plain = bare(line.replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' '));
  if (plain === '' || isPlaceholder(plain.replace(/(?<=[\p{L}\p{N}]|^)[^\p{L}\p{N}]+$/u, ''))) return false;
  if (/<summary\b/i.test(line) && PLAIN_SUMMARY.test(plain.replace(/^story[:\s(]*/i, ''))) return false;
  if (!whole && (NUMBERING.test(plain) || plain === id)) return false;
  const parting = LABEL_END.exec(plain);
  const announced = announcedBy(bare(plain.slice(0, parting?.index)));
  if (announced === null) return true;
  const value = bare(behindLabel(plain));
  if (value === '') return (whole && !isStructure(announced)) || remarks.isInLabel(plain);
  if (announced.kind === 'tags') return !value.split(PARTING).every((tag) => isKnownTag(bare(tag), tags));
  if (announced.kind !== 'part') return true;
  // Next to a text that is taken, it was the hint in its label.
  const isHint = !whole && worthOf(value) === 'instruction';
  const written = valueIn(line);
  return !(isHint || isBlank(written) || (isPlaceholder(value) && !remarks.isInBlank(written)));
}

/** The text after the label of a line. */
function valueIn(line: string): string {
  return behindLabel(line.replace(/^[^\p{L}\p{N}]+/u, '')).replace(/^[*_\s]+|(?<=[^*_\s])[*_\s]+$/g, '');
}

function behindLabel(text: string): string {
  const parting = LABEL_END.exec(text);
  return parting === null ? '' : text.slice(parting.index + parting[0].length);
}

/** Whether a label alone says nothing: that of a part, of tags, or of the answer as a whole. */
function isStructure({ kind }: Announced): boolean {
  return kind !== 'other';
}

function isKnownTag(tag: string, tags: ReadonlySet<string>): boolean {
  return tag === '' || tags.has(tag.toLowerCase()) || isPlaceholder(tag);
}

/** Without signs at both ends. Those at the end are looked for where they begin, and not from each of them on. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}+]+/u, '').replace(/(?<=[\p{L}\p{N})）]|^)[^\p{L}\p{N})）]+$/u, '');
}

function isFence(line: string): boolean {
  return /^[\s>]*(?:`{3,}|~{3,})/.test(line);
}

function lineEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function behindBreak(text: string, end: number, limit: number): number {
  return text.startsWith('\r\n', end) ? Math.min(end + 2, limit) : end + 1;
}

/** Without fences around nothing, quote marks around all, and more than one blank line. */
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
