import { beginning } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { announcedBy, TITLE_LABEL } from './label-words.ts';
import { labelAt } from './labels.ts';
import { type Line, opening } from './line.ts';
import { isBoldLine } from './markup.ts';
import { tagsIn } from './tags.ts';
import { readTitle, type Title } from './titles.ts';

/** The most lines of the YAML above a note. */
const MOST_LINES = 60;
/** UTF-16 units of a line that are read. */
const LONGEST = 60;
const LONGEST_TITLE = 200;
const KEY = /^([\p{Ll}_][\p{L}\w-]{0,40}):(?:[ \t]+|$)/u;
/** A line that continues a key: an item, a value, a comment. */
const GOES_ON = /^(?:[ \t]|-[ \t]|#)/;

/** The content of the YAML above several notes. */
export interface Notes {
  /** The tags in the YAML above each note, by the index of the first line of the note. */
  tags: Map<number, Span[]>;
  /** The titles of notes that begin with a label, by the index of the first line of their YAML. */
  titles: Map<number, Title>;
}

/** Marks the YAML above each of several notes that were put into one file. The YAML at its top is marked already. */
export function markNotes(text: string, lines: readonly Line[]): void {
  for (let open = 0; open < lines.length; open++) {
    const close = closeOf(text, lines, open);
    if (close === -1) continue;
    for (const line of lines.slice(open, close + 1)) {
      line.kind = 'frontmatter';
      line.level = 0;
    }
    open = close;
  }
}

/** Reads the YAML above several notes. YAML above a single one is the frontmatter of the file. */
export function readNotes(text: string, lines: readonly Line[]): Notes {
  const notes: Notes = { tags: new Map(), titles: new Map() };
  let count = 0;
  for (let open = 0; open < lines.length; open++) {
    if (lines[open]?.kind !== 'frontmatter') continue;
    let close = open + 1;
    while (lines[close]?.kind === 'frontmatter' && !isSign(text, lines[close])) close++;
    const { title, tags } = readNote(text, lines, open, close);
    const first = firstAfter(lines, close);
    if (isLabel(text, lines, first)) {
      title.themes.push(...tags);
      notes.titles.set(open, title);
    } else notes.tags.set(first, tags);
    count++;
    open = close;
  }
  return count > 1 || lines[0]?.kind !== 'frontmatter' ? notes : { tags: new Map(), titles: new Map() };
}

/** The index of the line that closes YAML above a heading or a label; -1 if a line opens none. */
function closeOf(text: string, lines: readonly Line[], open: number): number {
  const above = lines[open - 1];
  if (!isSign(text, lines[open]) || lines[open]?.kind === 'frontmatter') return -1;
  if (above !== undefined && !['blank', 'comment', 'frontmatter'].includes(above.kind)) return -1;
  let keys = 0;
  for (let at = open + 1; at <= open + MOST_LINES; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === 'code') return -1;
    if (isSign(text, line)) return keys > 0 && beginsNote(text, lines, firstAfter(lines, at)) ? at : -1;
    const written = beginning(text, line, LONGEST);
    const key = KEY.exec(written)?.[1];
    if (key === undefined ? keys === 0 || !GOES_ON.test(written) : announcedBy(key)?.kind === 'part')
      return -1;
    if (key !== undefined) keys++;
  }
  return -1;
}

function isSign(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start > LONGEST) return false;
  return text.slice(line.start, line.end).trimEnd() === '---';
}

function beginsNote(text: string, lines: readonly Line[], index: number): boolean {
  const { kind, content = 0, end = 0 } = lines[index] ?? {};
  if (kind === 'heading' || isLabel(text, lines, index)) return true;
  return kind === 'text' && isBoldLine(opening(text, { content, end }, LONGEST_TITLE));
}

/** The index of the first line after another one that is not blank and no comment. */
function firstAfter(lines: readonly Line[], index: number): number {
  let at = index + 1;
  while (lines[at]?.kind === 'blank' || lines[at]?.kind === 'comment') at++;
  return at;
}

function isLabel(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.kind !== 'text' && line?.kind !== 'heading') return false;
  const place = line.kind === 'heading' ? 'heading or cell' : 'line';
  return labelAt(text, line.content, line.end, place)?.announced?.kind === 'part';
}

function readNote(text: string, lines: readonly Line[], open: number, close: number) {
  const first = lines[open];
  const at = first?.start ?? 0;
  let title = readTitle(text, at, at);
  const tags: Span[] = [];
  for (let index = open + 1; index < close; index++) {
    const { start = 0, end = 0 } = lines[index] ?? {};
    const [lead = '', key = ''] = KEY.exec(beginning(text, { start, end }, LONGEST)) ?? [];
    if (TITLE_LABEL.test(key)) title = readTitle(text, start + lead.length, end);
    if (key === '' || announcedBy(key)?.kind !== 'tags') continue;
    while (index + 1 < close && GOES_ON.test(text.charAt(lines[index + 1]?.start ?? 0))) index++;
    tags.push(...listed(text, start + lead.length, lines[index]?.end ?? end));
  }
  return { title, tags };
}

/** The tags of a list in YAML, with brackets or without. */
function listed(text: string, start: number, end: number): Span[] {
  const written = text.slice(start, end).trimEnd();
  const isFlow = written.startsWith('[') && written.endsWith(']');
  const inner = isFlow ? { start: start + 1, end: start + written.length - 1 } : { start, end };
  return tagsIn(text, inner.start, inner.end);
}
