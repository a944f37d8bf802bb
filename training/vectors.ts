import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.ts';

/** Numbers in a word's vector. */
export const DIMENSIONS = 100;
/** What a step of an 8-bit component is worth. */
export const STEP = 1 / 48;

export const VECTORS_FILE: string = path.join(ROOT, 'training/vectors.bin');

/** Words in the order of their frequency, each with `DIMENSIONS` components of 8 bits. */
export interface Vectors {
  words: string[];
  components: Int8Array;
}

/**
 * Reads the committed table: the number of words and the bytes of their list (both 32-bit, little-endian), the words
 * separated by line feeds, then the components.
 */
export function readVectors(file: string = VECTORS_FILE): Vectors {
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(0);
  const length = bytes.readUInt32LE(4);
  const words = bytes.toString('utf8', 8, 8 + length).split('\n');
  const from = bytes.byteOffset + 8 + length;
  return { words, components: new Int8Array(bytes.buffer, from, count * DIMENSIONS) };
}

/** The bytes that `readVectors` reads. */
export function vectorBytes({ words, components }: Vectors): Buffer {
  const list = Buffer.from(words.join('\n'), 'utf8');
  const header = Buffer.alloc(8);
  header.writeUInt32LE(words.length, 0);
  header.writeUInt32LE(list.length, 4);
  return Buffer.concat([
    header,
    list,
    Buffer.from(components.buffer, components.byteOffset, components.length),
  ]);
}
