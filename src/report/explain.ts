import pc from 'picocolors';
import { percent } from '../text/message.ts';
import type { AnswerScore, AnswerSignal, Point } from '../types.ts';
import { hanging } from './block.ts';
import { cellsOf, wrapCells } from './columns.ts';
import { logLine } from './escape.ts';

/** The mark under a passage that earned a point; no letter, so that it cannot be taken for text. */
const MARK: Record<Point, string> = { mechanism: '^', evidence: '=' };

/** A text for a terminal, with what earned each point marked under it and told below, then the elements of its prompt. */
export function explainScore(
  text: string,
  { signals, elements }: AnswerScore,
  { color, columns }: { color: boolean; columns: number },
): string {
  const colors = pc.createColors(color);
  const paint: Record<Point, (marks: string) => string> = { mechanism: colors.cyan, evidence: colors.green };
  const item = (mark: string, told: string) =>
    hanging(`  ${mark} `, told.replace(/\s+/g, ' '), '    ', columns);
  const told = signals.flatMap(({ kind, text: passage, strength }) =>
    item(paint[kind](MARK[kind]), `${kind}: ${passage} ${percent(strength)}`),
  );
  const contained = elements.flatMap(({ label, text: passage, state, edit }) => {
    if (passage !== null) return item(colors.green('+'), `${label}: ${passage}`);
    return state === 'absent'
      ? item(colors.red('-'), `${label}: missing. ${edit}`)
      : item(colors.yellow('?'), `${label}: unsure. ${edit}`);
  });
  const marked = markedLines(text, signals, columns).map(([line, marks]) => {
    const painted = marks.replace(/\^+/g, paint.mechanism).replace(/=+/g, (found) => paint.evidence(found));
    return marks === '' ? line : `${line}\n${painted}`;
  });
  const list = (items: readonly string[]) => items.map((line) => `${line}\n`).join('');
  const gap = told.length > 0 && contained.length > 0 ? '\n' : '';
  return `${marked.join('\n').trimEnd()}\n\n${list(told)}${gap}${list(contained)}`;
}

/** The mark of each UTF-16 unit that is in a passage: that of the first one, where there are several. */
function marksOf(text: string, signals: readonly AnswerSignal[]): (string | undefined)[] {
  const marks = new Array<string | undefined>(text.length);
  for (const { kind, at } of signals.toReversed()) marks.fill(MARK[kind], at.start, at.end);
  return marks;
}

/** Each line of the text, wrapped, with the marks under it: as many of them as the terminal has columns there. */
function markedLines(text: string, signals: readonly AnswerSignal[], columns: number): [string, string][] {
  const lines: [string, string][] = [];
  const marked = marksOf(text, signals);
  let start = 0;
  for (const raw of text.split('\n')) {
    for (const cells of wrapCells(cellsOf(raw), columns)) {
      const marks = cells.map(({ at, columns }) => (marked[start + at] ?? ' ').repeat(columns));
      lines.push([logLine(cells.map((cell) => cell.text).join('')), marks.join('').trimEnd()]);
    }
    start += raw.length + 1;
  }
  return lines;
}
