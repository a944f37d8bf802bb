import type { Vocabulary } from '../presets/vocabulary.ts';
import { capitalized } from '../text/capitals.ts';
import { beginning } from '../text/spans.ts';
import type { MisspeltLabel, Span } from '../types.ts';
import type { BankText } from './bank-text.ts';
import { announcedBy } from './label-words.ts';
import type { Line } from './line.ts';
import { styleOf } from './marks.ts';
import { PICTOGRAPHS } from './markup.ts';
import { NearestParts } from './nearest-part.ts';
import { cellsOf } from './tables.ts';

/**
 * One or two words with a colon, or emphasised with a dash. In bold, in a heading and in a cell they need no sign. A
 * pictograph may be before them.
 */
const LABEL = new RegExp(
  `^((?:${PICTOGRAPHS}[ \\t]*)?)([*_]{0,3})(\\p{L}[\\p{L}\\p{M}'’-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*)?)(?:[*_]{1,3})?(?: ?\\([^()]{0,60}\\))?([*_]{0,3})[ \\t]*(?:([:：])|([—–](?=[\\s*_])|-(?=[\\s*_]))|$)`,
  'u',
);
const LONGEST = 120;

/** The labels of a bank that are most likely misspelled names of parts, in order: `**Reslut:**`. */
export function misspeltLabels({ text, lines }: BankText, vocabulary: Vocabulary): MisspeltLabel[] {
  const nearest = new NearestParts();
  const found: MisspeltLabel[] = [];
  const small = stylesInSmall(text, lines);
  for (const line of lines) {
    const label = labelOn(text, line, { isSmall: small.has(styleOf(line)) });
    const near = label && nearest.of(label.written);
    if (label === null || near === null) continue;
    const field = vocabulary.canonical(near.role) ?? near.role;
    found.push({ ...label, near: inCapitalsOf(label.written, near.word), field });
  }
  return found;
}

/** The styles of lines that begin with the name of a part in lower case: `- result: dry`. */
function stylesInSmall(text: string, lines: readonly Line[]): Set<string> {
  const styles = new Set<string>();
  for (const line of lines) {
    const { written = '' } = (line.kind === 'text' && labelOn(text, line, { isSmall: true })) || {};
    if (/^\p{Ll}/u.test(written) && announcedBy(written)?.kind === 'part') styles.add(styleOf(line));
  }
  return styles;
}

/** The label that a line begins with, known or not. `isSmall`: whether it may be in lower case, as others are. */
export function labelOn(
  text: string,
  line: Line,
  { isSmall }: { isSmall: boolean },
): { written: string; at: Span } | null {
  const { kind, content, end } = line;
  const isWhole = kind === 'heading' || kind === 'table';
  if (!isWhole && kind !== 'text') return null;
  const cells = kind === 'table' ? cellsOf(text, line) : [];
  const [span = { start: content, end }] = cells;
  const [, picture = '', marks = '', written = '', closing = '', colon, dash] =
    LABEL.exec(beginning(text, span, LONGEST)) ?? [];
  const hasSign = colon !== undefined || (dash !== undefined && marks !== '');
  const isAlone = isWhole || (marks.length > 1 && dash === undefined);
  if (written === '' || !(hasSign || isAlone)) return null;
  if (!isWhole && !isSmall && marks + closing === '' && !/^\p{Lu}/u.test(written)) return null;
  const start = span.start + picture.length + marks.length;
  return { written, at: { start, end: start + written.length } };
}

/** The right name in the case of the misspelled one: `Result` for `Reslut`, `RESULT` for `RESLUT`. */
function inCapitalsOf(written: string, near: string): string {
  if (written === written.toUpperCase()) return near.toUpperCase();
  return /^\p{Lu}/u.test(written) ? capitalized(near) : near;
}
