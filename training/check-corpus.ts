/**
 * Checks the corpus: its format, that no text appears twice or is copied, and that there are enough texts of each kind.
 *
 *   npm run corpus [-- PUBLIC.jsonl ...]   exits with 1 and a line for each fault, or prints the figures of each file
 *   npm run corpus -- --write              also writes the figures into the corpus's README
 *
 * PUBLIC.jsonl has texts of other people, one JSON object with `text` per line; the corpus must not repeat them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { CORPUS, isWaiting } from './corpus.ts';
import { balanceFaults } from './corpus-balance.ts';
import { copiedRuns, doubles, nearDoubles, type PublicText } from './corpus-copies.ts';
import { figures, plainTable, readAgreement, withTable } from './corpus-figures.ts';
import { checkFiles, type Fault } from './corpus-format.ts';

const README = path.join(CORPUS, 'README.md');
/** Further faults are only counted. */
const SHOWN = 100;

function readPublicTexts(file: string): PublicText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const place = `${path.basename(file)}:${index + 1}`;
      const { text } = JSON.parse(line) as { text?: unknown };
      if (typeof text !== 'string') throw new Error(`${place}: no \`text\``);
      return [{ place, text }];
    });
}

function faultLine({ file, line, message }: Fault): string {
  return `corpus/${file}${line === undefined ? '' : `:${line}`}: ${message}\n`;
}

function main(args: readonly string[]): number {
  const write = args.includes('--write');
  const paths = args.filter((arg) => arg !== '--write');
  if (paths.some((arg) => arg.startsWith('-'))) {
    stderr.write('usage: npm run corpus -- [--write] [PUBLIC.jsonl ...]\n');
    return 2;
  }
  const publicTexts = paths.flatMap(readPublicTexts);
  const { texts, faults: ofFormat } = checkFiles(CORPUS);
  const { agreement, faults: ofAgreement } = readAgreement(CORPUS, new Set(texts.map(({ file }) => file)));
  const ofTexts = [...doubles(texts), ...nearDoubles(texts), ...copiedRuns(texts, publicTexts)];
  const faults = [
    ...ofFormat,
    ...ofAgreement,
    ...ofTexts,
    ...balanceFaults(texts.filter(({ file }) => !isWaiting(file))),
  ];
  if (faults.length > 0) {
    for (const fault of faults.slice(0, SHOWN)) stdout.write(faultLine(fault));
    if (faults.length > SHOWN) stdout.write(`and ${faults.length - SHOWN} more\n`);
    return 1;
  }
  const rows = figures(texts, agreement);
  stdout.write(plainTable(rows));
  const readme = readFileSync(README, 'utf8');
  const current = withTable(readme, rows);
  if (write) writeFileSync(README, current);
  else if (current !== readme)
    stdout.write('corpus/README.md has other figures; npm run corpus -- --write\n');
  return 0;
}

try {
  process.exitCode = main(argv.slice(2));
} catch (error) {
  stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
