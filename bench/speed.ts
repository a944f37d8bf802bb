/**
 * Measures the built command line and the built Action as whole processes, prints the figures and writes
 * docs/performance.md.
 *
 *   npm run bench [-- --runs 21 --stories 10000 --large 30000]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../training/root.ts';
import { printHostile } from './hostile.ts';
import { compare, type Program, peakOf } from './measure.ts';
import { grouped, pageOf, type Results, type Row } from './page.ts';
import { repositoryOf, stagedRepository } from './repositories.ts';
import { printScorers } from './scorers.ts';

const node = process.execPath;
const cli = path.join(ROOT, 'dist/cli/index.js');
const action = path.join(ROOT, 'dist/action/index.js');

const STORIES = 10_000;
const LARGE = 30_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    stories: { type: 'string', default: `${STORIES}` },
    large: { type: 'string', default: `${LARGE}` },
  },
});
const runs = Number(values.runs);
/** The number of runs where each takes seconds. */
const FEW_RUNS = 3;

const READ_ALL = `
const fs = require('node:fs');
let length = 0;
for (const file of fs.readdirSync('.', { recursive: true }))
  if (file.endsWith('.md')) length += fs.readFileSync(file, 'utf8').length;
`;

/** How many programs want each processor, without the `own` ones of this benchmark. */
function load(own: number): number {
  return Math.max(0, (loadavg()[0] ?? 0) - own) / availableParallelism();
}

/** The aims hold for the default numbers of stories only. */
function aimFor(stories: number, aim: string): string {
  return stories === STORIES || stories === LARGE ? aim : '';
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function starts(folder: string): Row[] {
  const empty: Program = { command: [node, '-e', '0'], cwd: folder };
  const row = (name: string, aim: string, program: Program): Row => ({
    name,
    aim,
    result: compare(program, empty, runs),
  });
  const hook = (name: string, stories: number, files: Record<string, string> = {}): Program => ({
    command: [node, cli, '--staged'],
    cwd: stagedRepository(folder, name, stories, files),
  });
  const three = repositoryOf(folder, 'three', 3);
  const step: Program = {
    command: [node, action],
    cwd: three,
    env: {
      GITHUB_WORKSPACE: three,
      GITHUB_OUTPUT: writeEmpty(folder, 'output'),
      GITHUB_STEP_SUMMARY: writeEmpty(folder, 'summary'),
      ...stepInputs(),
    },
  };
  const config = (text: string) => ({ '.star-witness.yml': `stories: talks/**/*.md\n${text}` });
  return [
    row(
      'hook, no story staged',
      '1.6',
      hook('nothing staged', 0, { 'a.txt': 'a\n', 'package.json': '{}\n' }),
    ),
    row('hook, no story staged, globs configured', '', hook('globs configured', 0, config(''))),
    row('hook, no story staged, more configured', '', hook('more configured', 0, config('min-score: 1\n'))),
    row('hook, one story staged', '2.5', hook('one story staged', 1)),
    row('Action, three stories', '4', step),
  ];
}

/** The defaults of action.yml. */
function stepInputs(): Record<string, string> {
  const defaults = {
    'working-directory': '.',
    'allow-empty': 'true',
    scope: 'all',
    annotations: 'commands',
    summary: 'true',
    comment: 'false',
    suggestions: 'false',
  };
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function writeEmpty(folder: string, name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
}

function many(folder: string, stories: number): Results['many'] {
  const cwd = repositoryOf(folder, 'many', stories);
  const reading: Program = { command: [node, '-e', READ_ALL], cwd };
  const row = (name: string, aim: string, command: readonly string[]): Row => ({
    name,
    aim,
    result: compare({ command, cwd }, reading, FEW_RUNS),
  });
  const rows = [
    row('reading', '', reading.command),
    row('by hand', '', [node, path.join(ROOT, 'bench/peers/by-hand.mjs')]),
    ...(isInstalled('rumdl') ? [row('rumdl', '', ['rumdl', 'check', '.'])] : []),
    row('Star Witness', aimFor(stories, '5.5 s'), [node, cli]),
    row('Star Witness, `--scorer literal`', '', [node, cli, '--scorer', 'literal']),
  ];
  return { stories, rows };
}

function memory(folder: string, stories: number, large: number): Results['memory'] {
  const cwd = repositoryOf(folder, 'large', large);
  const few = path.join(folder, 'many');
  const json = `json=${path.join(folder, 'report.json')}`;
  const peak = (where: string, ...args: string[]) =>
    peakOf({ command: [node, cli, ...args], cwd: where }, folder);
  return [
    { name: `${grouped(stories)} stories, text`, aim: aimFor(stories, '200 MB'), megabytes: peak(few) },
    { name: `${grouped(large)} stories, text`, aim: aimFor(large, '250 MB'), megabytes: peak(cwd) },
    {
      name: `${grouped(large)} stories, JSON in a file`,
      aim: aimFor(large, '250 MB'),
      megabytes: peak(cwd, '--format', json),
    },
  ];
}

const folder = mkdtempSync(path.join(tmpdir(), 'star-witness-bench-'));
try {
  const before = load(0);
  const stories = Number(values.stories);
  const measured = { starts: starts(folder), many: many(folder, stories) };
  const results: Results = {
    ...measured,
    memory: memory(folder, stories, Number(values.large)),
    date: new Date().toISOString().slice(0, 10),
    node: process.version.slice(1),
    processors: availableParallelism(),
    // One program at a time, which has threads that help it.
    load: [before, load(1.5)],
    runs,
  };
  const page = pageOf(results);
  writeFileSync(path.join(ROOT, 'docs/performance.md'), page);
  console.log(page);
  printHostile(cli, path.join(ROOT, '__tests__/fixtures/hostile'), folder);
  printScorers(path.join(folder, 'many'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
