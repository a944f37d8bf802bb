import { structuredPatch } from 'diff';
import { withLineFeeds } from '../text/lines.ts';
import { diffLine, logLine } from './escape.ts';
import type { Colors } from './terminal-page.ts';

const CONTEXT = 3;

/** What becomes of a file, as a unified diff that `git apply` takes from the root of the repository. */
export function renderDiff(filePath: string, before: string, after: string, colors: Colors): string {
  const { hunks } = structuredPatch('', '', withLineFeeds(before), withLineFeeds(after), '', '', {
    context: CONTEXT,
  });
  const paint: Record<string, (text: string) => string> = { '+': colors.green, '-': colors.red };
  const lines = [
    colors.bold(logLine(`--- a/${filePath}`)),
    colors.bold(logLine(`+++ b/${filePath}`)),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: own }) => [
      colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...own.map((line) => (paint[line.charAt(0)] ?? String)(diffLine(line))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
