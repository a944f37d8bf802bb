import type { LineRange } from '../types.ts';

/** Where a hunk begins on the new side. */
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines that a patch adds, by their numbers in the new file: its hunks, with or without lines around them. */
export function changedLines(patch: string): LineRange[] {
  const ranges: LineRange[] = [];
  let line: number | null = null;
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (line !== null && text.startsWith('+')) addLine(ranges, line++);
    // Lines that are gone and `\ No newline at end of file` have no place on the new side.
    else if (line !== null && text.startsWith(' ')) line++;
  }
  return ranges;
}

function addLine(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last.end === line - 1) last.end = line;
  else ranges.push({ start: line, end: line });
}
