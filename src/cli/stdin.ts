import { PRODUCT } from '../product.ts';

/** Standard input. On a terminal, the user is told that it is being read. */
export function openStdin(): NodeJS.ReadStream {
  if (process.stdin.isTTY) process.stderr.write(`${PRODUCT}: reading standard input, end it with Ctrl-D\n`);
  return process.stdin;
}

/** All bytes of standard input. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of openStdin()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
