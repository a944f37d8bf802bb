/** Compiles the network's inner loops, and writes them where the reader imports them: between compiling and bundling. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import wabt from 'wabt';

const KERNEL = 'src/reader/kernel.json';

/** The file's text, made from the source below `root`. */
export async function kernelFile(root: string): Promise<string> {
  const { parseWat } = await wabt();
  const source = readFileSync(path.join(root, 'src/reader/kernel.wat'), 'utf8');
  const module = parseWat('kernel.wat', source, { simd: true, bulk_memory: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return `${JSON.stringify({ code: Buffer.from(buffer).toString('hex') }, null, 2)}\n`;
}

/** Writes the sources' file and the copy of it that the compiler has made, which is the one that is bundled. */
export async function writeKernel(): Promise<void> {
  const build = path.resolve(import.meta.dirname, '..');
  const text = await kernelFile(path.dirname(build));
  for (const folder of [path.dirname(build), build]) writeFileSync(path.join(folder, KERNEL), text);
}
