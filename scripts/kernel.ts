/** Compiles the inner loops of the network to a file that the reader imports. Runs between compiling and bundling. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import wabt from 'wabt';
import { ROOT } from '../training/root.ts';
import { writeGenerated } from './generated.ts';

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

export async function writeKernel(): Promise<void> {
  writeGenerated(KERNEL, await kernelFile(ROOT));
}
