import type { LineRange } from '../types.ts';

/** What a patch says about the new version of a file. Lines are 1-based. */
export interface Patch {
  /** The runs of lines that the patch adds. */
  added: LineRange[];
  /** The runs of lines that the patch shows. A review comment has to be within one of them. */
  hunks: LineRange[];
}

const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** Reads a unified diff of one file; null if the text is none, or ends before its hunks do. */
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

/** Whether a line of a hunk is in the new version. An empty line is context whose leading blank was stripped. */
function isAfter(line: string): boolean {
  return line === '' || line.startsWith('+') || line.startsWith(' ');
}

function addLine(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last?.end === line - 1) last.end = line;
  else ranges.push({ start: line, end: line });
}
