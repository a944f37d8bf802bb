import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A program to measure: its command line, and where it runs. */
export interface Program {
  command: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

/** The times of one run, including all processes that it started. */
interface Run {
  /** Processor time, in milliseconds. */
  cpu: number;
  /** Milliseconds from start to end. */
  wall: number;
}

/** Medians of paired runs: each run of the program is followed by one of the program that it is compared to. */
export interface PairedRuns {
  cpu: number;
  wall: number;
  /** Processor time as a multiple of the other's: the median, and the first and the third quartile. */
  ratio: number;
  low: number;
  high: number;
  /** The same for the time from start to end. */
  wallRatio: number;
}

/** `times` of bash gives the processor time of everything that it waited for, on every system. */
const TIMED = '"$@" >/dev/null 2>&1 </dev/null; times';

function measure({ command, cwd, env }: Program): Run {
  const started = performance.now();
  const { stdout, error } = spawnSync('bash', ['-c', TIMED, 'bash', ...command], {
    cwd,
    env: { ...environment(), ...env },
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  const wall = performance.now() - started;
  const [, children = ''] = stdout.trim().split('\n');
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
  return { cpu, wall };
}

/**
 * The environment without variables that slow down every start of Node: more certificates to read, modules to preload.
 */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
  return env;
}

/**
 * Runs a program once, so that its files are in memory.
 *
 * @throws {Error} when it crashes, because then its times mean nothing
 */
function tryOut({ command, cwd, env }: Program): void {
  const [file = '', ...args] = command;
  const { stderr, error } = spawnSync(file, args, {
    cwd,
    env: { ...environment(), ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error !== undefined) throw error;
  if (/^ {4}at /m.test(stderr)) throw new Error(`${command.join(' ')} crashed:\n${stderr}`);
}

/** Runs the program and the other in turn, after one run of each that does not count. */
export function compare(program: Program, other: Program, runs: number): PairedRuns {
  tryOut(program);
  tryOut(other);
  const pairs = Array.from({ length: runs }, () => ({ own: measure(program), other: measure(other) }));
  const ratios = pairs.map(({ own, other }) => own.cpu / other.cpu);
  return {
    cpu: median(pairs.map(({ own }) => own.cpu)),
    wall: median(pairs.map(({ own }) => own.wall)),
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    wallRatio: median(pairs.map(({ own, other }) => own.wall / other.wall)),
  };
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

const HOOK = `process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

/** The peak memory of a Node program, in megabytes. */
export function peakOf({ command: [node = '', ...args], cwd, env }: Program, folder: string): number {
  const hook = path.join(folder, 'peak.cjs');
  const file = path.join(folder, 'peak.txt');
  writeFileSync(hook, HOOK);
  rmSync(file, { force: true });
  const { error } = spawnSync(node, ['--require', hook, ...args], {
    cwd,
    env: { ...environment(), ...env, PEAK_FILE: file },
    stdio: 'ignore',
  });
  if (error !== undefined) throw error;
  return Number(readFileSync(file, 'utf8')) / 1024;
}
