import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../training/root.ts';

/** Writes a file of the sources, and the copy of it that the compiler has made, which is the one that is bundled. */
export function writeGenerated(file: string, text: string): void {
  for (const folder of [ROOT, path.join(ROOT, 'build')]) writeFileSync(path.join(folder, file), text);
}
