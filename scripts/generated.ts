import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../training/root.ts';

/**
 * A text with these lines between `<!-- start NAME -->` and `<!-- end NAME -->`.
 *
 * @throws {Error} where the marks are missing
 */
export function filledIn(text: string, name: string, lines: readonly string[]): string {
  const [start, end] = [`<!-- start ${name} -->`, `<!-- end ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`no \`${start}\` and \`${end}\``);
  return `${text.slice(0, from + start.length)}\n${lines.join('\n')}\n${text.slice(to)}`;
}

/** Writes a file of the sources, and its copy in build/, which is the one that is bundled. */
export function writeGenerated(file: string, text: string): void {
  for (const folder of [ROOT, path.join(ROOT, 'build')]) writeFileSync(path.join(folder, file), text);
}
