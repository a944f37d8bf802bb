import type { Vocabulary } from '../presets/vocabulary.ts';
import { normalizeKey, suggest } from '../text/keys.ts';
import type { MisspeltLabel, Span } from '../types.ts';
import { announcedBy, labelWords } from './label-words.ts';
import type { Line } from './line.ts';
import { cellsOf } from './tables.ts';

/** Labels of one bank that are compared with the known ones; those behind them get no suggestion. */
export const MAX_LABELS = 1000;
/** Letters of a name in which one may differ, and in which two may; of a shorter one, none. */
const SHORT = 5;
const LONG = 8;
/** A word or two with a capital, or emphasised, and a colon, or emphasised and a dash; a heading and a cell need none. */
const LABEL =
  /^([*_]{0,3})(\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*)?)(?:[*_]{1,3})?(?: ?\([^()]{0,60}\))?([*_]{0,3})[ \t]*(?:([:：])|([—–](?=[\s*_])|-(?=[\s*_]))|$)/u;
const LONGEST = 120;

/** The labels of a bank that are most likely misspelt names of parts, in their order: `**Reslut:**`. */
export function misspeltLabels(
  text: string,
  lines: readonly Line[],
  vocabulary: Vocabulary,
): MisspeltLabel[] {
  // Of two that are as near, `Trade-offs` is meant, and not `Trade-off`.
  const words = [...labelWords().keys()]
    .filter((word) => word.length >= SHORT)
    .sort((a, b) => b.length - a.length);
  const found: MisspeltLabel[] = [];
  let compared = 0;
  for (const line of lines) {
    const label = labelOn(text, line);
    if (label === null || announcedBy(label.written) !== null) continue;
    if (++compared > MAX_LABELS) break;
    const { length } = normalizeKey(label.written);
    const near = length < SHORT ? null : suggest(label.written, words, length < LONG ? 1 : 2);
    const [role] = (near !== null && labelWords().get(near)) || [];
    if (near === null || role === undefined || role === 'question') continue;
    const field = vocabulary.canonical(role) ?? role;
    found.push({ ...label, near: inCapitalsOf(label.written, near), field });
  }
  return found;
}

function labelOn(text: string, line: Line): { written: string; at: Span } | null {
  const { kind, content, end } = line;
  const isWhole = kind === 'heading' || kind === 'table';
  if (!isWhole && kind !== 'text') return null;
  const cells = kind === 'table' ? cellsOf(text, line) : [];
  const [span = { start: content, end }] = cells;
  const [, marks = '', written = '', closing = '', colon, dash] =
    LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST))) ?? [];
  const hasSign = colon !== undefined || (dash !== undefined && marks !== '');
  if (written === '' || !(hasSign || isWhole)) return null;
  if (!isWhole && marks + closing === '' && !/^\p{Lu}/u.test(written)) return null;
  const start = span.start + marks.length;
  return { written, at: { start, end: start + written.length } };
}

/** `Result` for `Reslut`, `RESULT` for `RESLUT`. */
function inCapitalsOf(written: string, near: string): string {
  if (written === written.toUpperCase()) return near.toUpperCase();
  return /^\p{Lu}/u.test(written) ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}
