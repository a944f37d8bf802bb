/**
 * Measures the built command line as a whole process, each time as a ratio to what nobody can beat: an empty Node, and
 * a Node that only reads the same files. `npm run bench` prints a table; medians, so that one slow run does not count.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeStories } from './generate-stories.ts';
import { printHostile } from './hostile.ts';
import { printScorers } from './scorers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli/index.js');
const folder = mkdtempSync(path.join(tmpdir(), 'star-witness-bench-'));
const rssFile = path.join(folder, 'rss.txt');

interface Measurement {
  /** Median of whole-process times. */
  milliseconds: number;
  megabytes: number;
}

/** Runs Node with `args` in `cwd`, a number of times, and gives the medians. */
function measure(args: readonly string[], cwd: string, runs: number): Measurement {
  const times: number[] = [];
  const sizes: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const env = { ...process.env, STAR_WITNESS_RSS_FILE: rssFile };
    const result = spawnSync(process.execPath, [...args], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    times.push(performance.now() - started);
    if (result.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${result.status}`);
    sizes.push(maxRss(args, cwd));
  }
  return { milliseconds: median(times), megabytes: Math.max(...sizes) };
}

/** The peak of resident memory in a run of its own, so that measuring it costs the timed runs nothing. */
const sizesKnown = new Map<string, number>();
function maxRss(args: readonly string[], cwd: string): number {
  const key = [cwd, ...args].join('\0');
  const known = sizesKnown.get(key);
  if (known !== undefined) return known;
  const hook = path.join(folder, 'rss.cjs');
  writeFileSync(
    hook,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.STAR_WITNESS_RSS_FILE, String(process.resourceUsage().maxRSS)));",
  );
  const env = { ...process.env, STAR_WITNESS_RSS_FILE: rssFile };
  spawnSync(process.execPath, ['--require', hook, ...args], { cwd, env, stdio: 'ignore' });
  const megabytes = Number(readFileSync(rssFile, 'utf8')) / 1024;
  sizesKnown.set(key, megabytes);
  return megabytes;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const READ_ALL = `
const fs = require('node:fs');
let bytes = 0;
for (const file of fs.readdirSync('.', { recursive: true })) if (file.endsWith('.md')) bytes += fs.readFileSync(file, 'utf8').length;
`;

function prepare(name: string, count: number): string {
  const repository = path.join(folder, name);
  mkdirSync(repository);
  writeStories(repository, count);
  execFileSync('git', ['init', '-q'], { cwd: repository });
  return repository;
}

try {
  const empty = measure(['-e', '0'], folder, 15);
  const print = (what: string, { milliseconds, megabytes }: Measurement, read?: Measurement) => {
    const cells = [
      what.padEnd(26),
      `${milliseconds.toFixed(0)} ms`.padStart(9),
      `${megabytes.toFixed(0)} MB`.padStart(8),
      `${(milliseconds / empty.milliseconds).toFixed(1)} x node -e 0`.padStart(16),
      read === undefined ? '' : `${(milliseconds / read.milliseconds).toFixed(1)} x reading`.padStart(14),
    ];
    console.log(cells.join('  ').trimEnd());
  };
  print('node -e 0', empty);
  const one = prepare('one', 1);
  execFileSync('git', ['add', '.'], { cwd: one });
  print('--staged, one story', measure([cli, '--staged'], one, 15));
  for (const count of [1000, 10_000]) {
    const repository = prepare(`stories-${count}`, count);
    const runs = count > 1000 ? 5 : 9;
    const read = measure(['-e', READ_ALL], repository, runs);
    print(`reading ${count} stories`, read);
    print(`checking ${count} stories`, measure([cli], repository, runs), read);
  }
  printHostile(cli, path.join(root, '__tests__/fixtures/hostile'), folder);
  printScorers(path.join(folder, 'stories-1000'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
