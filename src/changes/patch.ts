import type { LineRange } from '../types.ts';

/** What a patch says about the file after it. Lines are 1-based. */
export interface Patch {
  /** Lines that the patch adds, as runs. */
  added: LineRange[];
  /** Lines that the patch shows: the only ones that a review can comment on, each comment within one of them. */
  hunks: LineRange[];
}

const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** Reads a unified diff of one file; null when it is not one, or ends before its hunks do. */
export function parsePatch(patch: string): Patch | null {
  if (!HUNK.test(patch)) return null;
  const added: LineRange[] = [];
  const hunks: LineRange[] = [];
  let next = 0;
  let left = 0;
  for (const line of patch.split('\n')) {
    const [header, start, length = '1'] = (left === 0 && HUNK.exec(line)) || [];
    if (header !== undefined) {
      next = Number(start);
      left = Number(length);
      if (left > 0) hunks.push({ start: next, end: next + left - 1 });
    } else if (left > 0 && isAfter(line)) {
      if (line.startsWith('+')) addLine(added, next);
      next++;
      left--;
    }
  }
  return left === 0 ? { added, hunks } : null;
}

/** Whether a line of a hunk is there after the patch. An empty one is context that lost its blank on the way. */
function isAfter(line: string): boolean {
  return line === '' || line.startsWith('+') || line.startsWith(' ');
}

function addLine(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last?.end === line - 1) last.end = line;
  else ranges.push({ start: line, end: line });
}
