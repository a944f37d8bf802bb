import { firstNonBlank } from './blocks.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { isPart, isTold, type Mark } from './marks.ts';
import { summaryAt } from './summary.ts';

export const DETAILS = /^<details\b/i;
export const DETAILS_END = /<\/details>/i;
const TAG = /<[^<>]{0,100}>/g;

/**
 * The labels that are the summary of a `<details>` each, by the index of its line. A single one may be a title: below a
 * heading, there are labels of at least two parts.
 */
export function summaryLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>();
  let group = new Map<number, Mark>();
  const close = () => {
    const roles = new Set(
      [...group.values()].flatMap((mark) => (isTold(mark) && isPart(mark) ? mark.announced.roles : [])),
    );
    if (roles.size > 1) for (const [index, mark] of group) found.set(index, mark);
    group = new Map();
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') close();
    const mark = line.kind === 'html' ? summaryLabel(text, lines, index) : null;
    if (mark !== null) group.set(index, mark);
  }
  close();
  return found;
}

function summaryLabel(text: string, lines: readonly Line[], index: number): Mark | null {
  const first = lines[index];
  if (first === undefined || !DETAILS.test(text.slice(first.content, first.content + 9))) return null;
  const summary = summaryAt(text, lines, index);
  if (summary === null) return null;
  const { start, end, body } = summary;
  const last = lines[body - 1];
  if (last === undefined || lines.slice(index, body).some(({ kind }) => kind !== 'html' && kind !== 'blank'))
    return null;
  const name = text.slice(start, end).replace(TAG, '');
  const label = labelAt(name, 0, name.length, 'heading or cell');
  const kind = label?.announced?.kind ?? 'body';
  if (label === null || kind === 'body' || label.textStart < name.length) return null;
  const from = end + (/<\/summary>/i.exec(text.slice(end, last.end))?.index ?? 0) + '</summary>'.length;
  const told = text.slice(from, last.end);
  const close = told.search(DETAILS_END);
  return {
    ...label,
    start,
    line: body - 1,
    place: 'heading',
    style: 'heading',
    textStart: from + firstNonBlank(told),
    ...(close !== -1 && { textEnd: from + told.slice(0, close).trimEnd().length }),
  };
}
