import pc from 'picocolors';
import type { AnswerScore, AnswerSignal, Point } from '../types.ts';
import { logLine, visible } from './escape.ts';

/** What stands under a passage that earned a point; no letter, so that it cannot be taken for text. */
const MARK: Record<Point, string> = { mechanism: '^', evidence: '=' };

/** A text for a terminal, with what earned each point marked under it and told below, then the elements of its prompt. */
export function explainScore(text: string, { signals, elements }: AnswerScore, color: boolean): string {
  const colors = pc.createColors(color);
  const paint: Record<Point, (marks: string) => string> = { mechanism: colors.cyan, evidence: colors.green };
  const lines: string[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    lines.push(logLine(raw));
    const marks = marksUnder(raw, start, signals);
    if (marks.trim() !== '') {
      lines.push(
        marks
          .replace(/\^+/g, paint.mechanism)
          .replace(/=+/g, (found) => paint.evidence(found))
          .trimEnd(),
      );
    }
    start += raw.length + 1;
  }
  const told = signals.map(
    ({ kind, text: passage, strength }) =>
      `  ${paint[kind](MARK[kind])} ${kind}: ${logLine(passage.replace(/\s+/g, ' '))} ${colors.dim(percent(strength))}`,
  );
  const contained = elements.map(({ label, text: passage, edit }) =>
    passage === null
      ? `  ${colors.red('-')} ${logLine(label)}: missing. ${colors.dim(logLine(edit))}`
      : `  ${colors.green('+')} ${logLine(label)}: ${logLine(passage.replace(/\s+/g, ' '))}`,
  );
  const list = (items: readonly string[]) => items.map((line) => `${line}\n`).join('');
  const gap = told.length > 0 && contained.length > 0 ? '\n' : '';
  return `${lines.join('\n').trimEnd()}\n\n${list(told)}${gap}${list(contained)}`;
}

/** `97 %` */
function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The marks under one line that begins at offset `start`, one for each character that is shown. */
function marksUnder(line: string, start: number, signals: readonly AnswerSignal[]): string {
  let marks = '';
  let at = start;
  for (const unit of line) {
    const signal = signals.find((found) => found.at.start <= at && at < found.at.end);
    marks += (signal ? MARK[signal.kind] : ' ').repeat(visible(unit).length);
    at += unit.length;
  }
  return marks;
}
