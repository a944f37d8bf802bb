import { endOfFrontmatter } from '../document/frontmatter-lines.ts';
import { countBefore } from '../text/binary-search.ts';
import type { Span } from '../types.ts';

/** The data of a text as it is read, with the way back to the text. */
export interface Decoded {
  text: string;
  locate(span: Span): Span;
}

/** A part of the decoded text from `at` on, and where it comes from. */
interface Piece extends Span {
  at: number;
  isEscape: boolean;
}

const FENCE = /^[ \t>]{0,20}(?:`{3,}|~{3,})[^\n]*$/gm;
/** What `src/bank` reads as data. */
const DATA_FENCE = /[`~][ \t]*(?:ya?ml|json)\b/i;
/** What makes words of the decoded text differ from those of the text. */
const DIFFERS = /\\|\n[ \t]{5}/;
/** An escape of YAML or JSON, or a line break, whose indentation belongs to no value. */
const ESCAPE =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\n[ \t]*)|([0abtnvfre \t"/\\N_LP]))|\n[ \t]+/g;
const NAMED: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const BETWEEN = '\n\n';

/**
 * The frontmatter and the fenced data of a text with their escapes decoded; null where that changes nothing. It decodes
 * also what is not in double quotes: the YAML may be broken, and an escaped secret is one wherever it is.
 */
export function decodedData(text: string): Decoded | null {
  const parts = dataIn(text).filter(({ start, end }) => DIFFERS.test(text.slice(start, end)));
  if (parts.length === 0) return null;
  const written: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const add = (piece: string, span: Span, isEscape: boolean) => {
    if (piece === '') return;
    pieces.push({ ...span, at: length, isEscape });
    written.push(piece);
    length += piece.length;
  };
  for (const { start, end } of parts) {
    let from = start;
    for (const match of text.slice(start, end).matchAll(ESCAPE)) {
      const at = start + match.index;
      add(text.slice(from, at), { start: from, end: at }, false);
      from = at + match[0].length;
      add(decoded(match), { start: at, end: from }, true);
    }
    add(text.slice(from, end), { start: from, end }, false);
    add(BETWEEN, { start: end, end }, true);
  }
  const locate = ({ start, end }: Span): Span => {
    const first = pieceAt(pieces, start);
    const last = pieceAt(pieces, Math.max(start, end - 1));
    return {
      start: first.isEscape ? first.start : first.start + start - first.at,
      end: last.isEscape ? last.end : last.start + end - last.at,
    };
  };
  return { text: written.join(''), locate };
}

/** The parts of a text that are data, in order. */
function dataIn(text: string): Span[] {
  const end = endOfFrontmatter(text);
  const parts = end === 0 ? [] : [{ start: 0, end }];
  let open: { start: number; isData: boolean } | null = null;
  FENCE.lastIndex = end;
  for (let fence = FENCE.exec(text); fence !== null; fence = FENCE.exec(text)) {
    if (open === null) open = { start: FENCE.lastIndex, isData: DATA_FENCE.test(fence[0]) };
    else {
      if (open.isData) parts.push({ start: open.start, end: fence.index });
      open = null;
    }
  }
  if (open?.isData) parts.push({ start: open.start, end: text.length });
  return parts;
}

function decoded([whole, byte, unit, point, lineBreak, name]: RegExpExecArray): string {
  const code = byte ?? unit ?? point;
  if (code !== undefined) {
    const value = Number.parseInt(code, 16);
    return value > 0x10ffff ? whole : String.fromCodePoint(value);
  }
  if (name !== undefined) return NAMED[name] ?? name;
  return lineBreak === undefined ? '\n' : '';
}

/** The piece that has an offset of the decoded text. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  const piece = pieces[countBefore(pieces, ({ at }) => at <= offset) - 1];
  if (piece === undefined) throw new Error('no piece of the decoded text has this offset');
  return piece;
}
