import { LineIndex } from '../text/lines.ts';
import { mergeConflictIn } from '../text/merge-conflict.ts';
import { lineNumbers } from '../text/message.ts';
import type { Problem } from '../types.ts';

/** A merge conflict that is left in a text: it has two versions of one passage. Null where there is none. */
export function mergeConflictProblem(text: string): Problem | null {
  const conflict = mergeConflictIn(text);
  if (conflict === null) return null;
  const { start, end } = conflict;
  const lines = new LineIndex(text);
  return {
    ruleId: 'unreadable-file',
    messageId: 'mergeConflict',
    at: { start, end: start + '<<<<<<<'.length },
    data: { lines: lineNumbers(lines.position(start).line, lines.position(end).line) },
  };
}
