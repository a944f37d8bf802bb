import { parsePatch } from '../changes/patch.ts';
import type { LineRange } from '../types.ts';

/**
 * The changed lines of every file in what `git diff --unified=0 --dst-prefix=b/` prints. No line of a file's text and
 * no name can be taken for a header there, because lines have a mark in front and names are quoted.
 */
export function linesInPatch(patch: string): [string, LineRange[]][] {
  return `\n${patch}`.split('\ndiff --git ').flatMap((file): [string, LineRange[]][] => {
    const start = file.indexOf('\n@@ ');
    if (start === -1) return [];
    const header = file.slice(0, start).split('\n');
    const path = pathIn(header.find((line) => line.startsWith('+++ '))?.slice(4) ?? '');
    return path === null ? [] : [[path, parsePatch(file.slice(start + 1))?.added ?? []]];
  });
}

const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** The path after `+++ `: `b/name`, quoted as in C where it must be, and with a tab after a name that has blanks. */
function pathIn(label: string): string | null {
  const name = label.endsWith('\t') ? label.slice(0, -1) : label;
  if (!name.startsWith('"')) return name.startsWith('b/') ? name.slice(2) : null;
  const bytes: number[] = [];
  for (const [, octal, letter, plain = ''] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\])/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else bytes.push(letter === undefined ? plain.charCodeAt(0) : (ESCAPES[letter] ?? 0));
  }
  return Buffer.from(bytes).toString().slice(2);
}
