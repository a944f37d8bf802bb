import { structuredPatch } from 'diff';
import { withLineFeeds } from '../text/lines.ts';
import { cString, diffLine, logLine } from './escape.ts';
import type { Colors } from './terminal-page.ts';

const CONTEXT = 3;

export interface DiffOptions {
  colors: Colors;
  /** Whether someone looks at it. What is written to a file or to another program keeps every byte. */
  isShown: boolean;
}

/** What becomes of a file, as a unified diff that `git apply` takes from the root of the repository. */
export function renderDiff(
  filePath: string,
  before: string,
  after: string,
  { colors, isShown }: DiffOptions,
): string {
  const [older, newer] = isShown ? [withLineFeeds(before), withLineFeeds(after)] : [before, after];
  const { hunks } = structuredPatch('', '', older, newer, '', '', { context: CONTEXT });
  const paint: Record<string, (text: string) => string> = { '+': colors.green, '-': colors.red };
  const [headOf, lineOf] = isShown ? [logLine, diffLine] : [String, String];
  const lines = [
    colors.bold(headOf(`--- ${gitPath(`a/${filePath}`)}`)),
    colors.bold(headOf(`+++ ${gitPath(`b/${filePath}`)}`)),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: own }) => [
      colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...own.map((line) => (paint[line.charAt(0)] ?? String)(lineOf(line))),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A path as git writes it: in quotes where a character of it is escaped. */
function gitPath(filePath: string): string {
  const escaped = cString(filePath, '"');
  return escaped === `"${filePath}"` ? filePath : escaped;
}
