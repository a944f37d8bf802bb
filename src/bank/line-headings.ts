import { ATX_HEADING, SETEXT_UNDERLINE } from '../document/blocks.ts';
import { firstNonBlank, withoutIndent } from './blocks.ts';
import type { Line } from './line.ts';

/** Longer lines are no underlines, and no headings without a blank after their signs. */
const LONGEST_SIGN = 1000;
/** A heading of AsciiDoc, `== Title`, or of a wiki, `== Title ==`. */
const EQUAL_SIGNS = /^(={2,6})[ \t]+[^\s=]/;
const NO_BLANK = /^ {0,3}(#{1,6})[^\s#!+]/;

/** Marks the last line as a heading, or the one before it if the last line underlines that; true if it did. */
export function markHeading(text: string, lines: readonly Line[], line: Line, inner: string): boolean {
  if (line.quoted) return false;
  const [, atx] = ATX_HEADING.exec(withoutIndent(inner)) ?? [];
  const signs = atx ?? (signsWithoutBlank(lines, inner) || equalSigns(lines, inner));
  if (signs !== '') {
    line.kind = 'heading';
    line.level = signs.length;
    const from = line.start + inner.search(/[#=]/) + signs.length;
    line.mark = '';
    line.content = from + firstNonBlank(text.slice(from, line.end));
    return true;
  }
  return inner.length < LONGEST_SIGN && underline(text, lines, line, inner);
}

function equalSigns(lines: readonly Line[], inner: string): string {
  const before = lines.at(-2)?.kind ?? 'blank';
  const isFree = before === 'blank' || before === 'break' || before === 'heading';
  return isFree ? (EQUAL_SIGNS.exec(inner.slice(0, 12))?.[1] ?? '') : '';
}

/** The signs of a heading without a blank: `##Title`. `#tag #tag`, `#3` and `#+TITLE: x` are none. */
function signsWithoutBlank(lines: readonly Line[], inner: string): string {
  const signs = NO_BLANK.exec(inner.slice(0, 12))?.[1] ?? '';
  if (signs.length !== 1) return signs;
  const before = lines.at(-2);
  const free = before === undefined || ['blank', 'break', 'heading'].includes(before.kind);
  if (!free || inner.length > LONGEST_SIGN || /^ {0,3}#\d/.test(inner)) return '';
  return inner
    .trim()
    .split(/\s+/)
    .every((word) => word.startsWith('#'))
    ? ''
    : signs;
}

/** The most UTF-16 units by which an underline is longer or shorter than its title. */
const DRAWN = 2;

/** A line of `=` or `-` makes a heading of a short line above it; of a sentence, only if it is as long. */
function underline(text: string, lines: readonly Line[], line: Line, inner: string): boolean {
  if (!SETEXT_UNDERLINE.test(withoutIndent(inner))) return false;
  const title = lines.at(-2);
  const before = lines.at(-3);
  if (title?.kind !== 'text' || title.mark !== '' || title.quoted) return false;
  if (before !== undefined && before.kind !== 'blank' && before.kind !== 'heading') return false;
  const words = text.slice(title.content, title.end).trim();
  const level = inner.trim().startsWith('=') ? 1 : 2;
  const isDrawn = Math.abs(inner.trim().length - words.length) <= DRAWN;
  if (words.length > 100 || (level === 2 && !isDrawn && /[.:：。!;,*)_]$|[:：]/.test(words))) return false;
  title.kind = 'heading';
  title.level = level;
  line.kind = 'underline';
  return true;
}

/** A line that begins with a key. Without one, `---` and `---` are breaks around text. */
export const KEY_LINE = /^[\w"'-]+[ \t]*:/m;

/** Marks the frontmatter: from `---` on the first line to the next `---`. */
export function markFrontmatter(text: string, lines: readonly Line[]): void {
  const [first] = lines;
  if (first === undefined || text.slice(first.start, first.end).trimEnd() !== '---') return;
  const close = lines.findIndex(
    ({ start, end }, index) => index > 0 && end - start < 9 && text.slice(start, end).trimEnd() === '---',
  );
  if (close === -1 || !KEY_LINE.test(text.slice(first.end, lines[close]?.start))) return;
  for (const line of lines.slice(0, close + 1)) {
    line.kind = 'frontmatter';
    line.level = 0;
  }
}
