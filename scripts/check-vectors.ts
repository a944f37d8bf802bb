/** Runs every case of a file of scorer vectors, one JSON object per line: `{"text", "score", "missing"}`. */
import { readFileSync } from 'node:fs';
import { LITERAL_WORDS } from '../src/presets/base/words.ts';
import { scoreLiteral } from '../src/scorer/literal.ts';

interface Vector {
  text: string;
  score: number;
  missing: string[];
}

/** The number of cases in a file's text, and the lines of those with another result than expected. */
function run(text: string): { count: number; failed: number[] } {
  const failed: number[] = [];
  let count = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    count++;
    const expected = JSON.parse(line) as Vector;
    const { score, missing } = scoreLiteral(expected.text, LITERAL_WORDS);
    if (score !== expected.score || missing.join() !== expected.missing.join()) failed.push(index + 1);
  }
  return { count, failed };
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('check-vectors: expected the path of a file with one case per line');
    return 2;
  }
  try {
    const { count, failed } = run(readFileSync(path, 'utf8'));
    for (const line of failed) console.error(`${path}:${line}: another score than expected`);
    console.log(`${count - failed.length} passed, ${failed.length} failed`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(`check-vectors: ${path}: ${reason}`);
    return 2;
  }
}

process.exitCode = main(process.argv[2]);
