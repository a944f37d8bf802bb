/**
 * The Action, run as the runner runs it. Its cases run in this process, from the sources: that costs a tenth of a process
 * each. `bundle.test.ts` has what takes the built Action, on every Node that there is to try.
 */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import type { RetryBudget } from '../../src/github/client.ts';
import { expectOnlyOurMarkup } from '../report/hostile.ts';
import { inProcess } from '../support/in-process.ts';
import type { Annotation } from '../support/runner/annotation.ts';
import type { StepOptions } from '../support/runner/environment.ts';
import { LineReader, type LogLine } from '../support/runner/lines.ts';
import type { Launch } from '../support/runner/process.ts';
import { runStep, type StepResult } from '../support/runner/run-step.ts';
import { STRONG } from '../support/temp-repo.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const ENTRY = path.join(ROOT, 'dist/action/index.js');

/** The running Node, and those that STAR_WITNESS_NODES names (paths of binaries, separated as in PATH). */
export const NODES: readonly string[] = [
  process.execPath,
  ...(process.env.STAR_WITNESS_NODES ?? '').split(path.delimiter).filter((node) => node !== ''),
];

/** Where a step runs: in this process, or as the built Action on the Node of this path. */
export const HERE = 'the sources';
export const PLACES: readonly string[] = [HERE, ...NODES.slice(1)];

/** The cases for a place: all for the sources; a first few for other Nodes, where our own code is the same. */
export function casesFor<Case>(place: string, cases: readonly Case[]): readonly Case[] {
  return place === HERE ? cases : cases.slice(0, 2);
}

/** Waits are short, answers are not: a busy machine takes its time. An hour is still longer than there is time for. */
const RETRY_BUDGET: RetryBudget = { total: 30_000, request: 10_000, retries: 2, second: 10 };

export interface Step extends Omit<StepOptions, 'entry' | 'node' | 'launch'> {
  place?: string;
  /** In this process only. */
  budget?: Partial<RetryBudget>;
}

function launchHere(budget: RetryBudget): Launch {
  return async ({ cwd, env }) => {
    const lines: LogLine[] = [];
    const readers = { stdout: new LineReader('stdout', lines), stderr: new LineReader('stderr', lines) };
    const onOutput = (stream: 'stdout' | 'stderr', chunk: Buffer) => readers[stream].push(chunk);
    const { code, stdout, stderr } = await inProcess({ cwd, env, onOutput }, async () => {
      await runAction(budget);
      return Number(process.exitCode ?? 0);
    });
    for (const reader of Object.values(readers)) reader.end();
    return { exitCode: code, signal: null, timedOut: false, stdout, stderr, lines };
  };
}

/** Runs the Action; whatever it does, these hold. */
export async function act({ place = HERE, budget, ...options }: Step): Promise<StepResult> {
  const how = place === HERE ? { launch: launchHere({ ...RETRY_BUDGET, ...budget }) } : { node: place };
  const result = await runStep({ ...options, ...how, entry: ENTRY });
  const allowed = ['group', 'endgroup', 'error', 'warning', 'notice', ...(options.debug ? ['debug'] : [])];
  for (const { name, effect, syntax } of result.commands) {
    expect(allowed).toContain(name);
    expect({ name, effect, syntax }).toEqual({ name, effect: 'done', syntax: 'v2' });
  }
  expect(result.stderr).toBe('');
  expect([0, 1]).toContain(result.exitCode);
  expect(result.failed).toBe(result.exitCode !== 0);
  expect(result.droppedAnnotations).toEqual([]);
  expect({ masked: result.maskedValues, state: result.state, paths: result.paths }).toEqual({
    masked: [],
    state: {},
    paths: [],
  });
  expect(result.environment).toEqual({});
  expect(result.summaryRejected).toBe(false);
  return result;
}

/** The commands that are not a mere folding of the log. */
export function commandsOf({ commands }: StepResult): StepResult['commands'] {
  return commands.filter(({ name }) => name !== 'group' && name !== 'endgroup');
}

/** Expects that the step failed with one error of one line, its place and a summary of it, and nothing else of note. */
export function expectOneError(
  result: StepResult,
  message: string | RegExp,
  place: Partial<Annotation> = {},
): void {
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toEqual([
    {
      level: 'error',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      ...place,
    },
  ]);
  expect(result.annotations[0]?.message).not.toContain('\n');
  expect(result.stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(result.outputs).toEqual({});
  expect(result.summary).toMatch(/^## ❌ Star Witness: could not run\n\nThere is no report: .+\n$/);
  expectOnlyOurMarkup(result.summary);
}

/** A new folder that holds these files, outside of any repository. */
export function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(inject('scratch'), 'step-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** A copy of an example, outside of any repository. */
export function copyOf(example: string): string {
  const folder = folderWith();
  cpSync(path.join(ROOT, 'examples', example), folder, { recursive: true });
  return folder;
}

const FIELDS = {
  type: 'security-hygiene',
  title: 'Keys that nobody owned',
  stakes:
    'An audit showed that fourteen keys of former colleagues still opened the records of 9,000 patients. Anybody who found one could have read all of them; the logs of two years showed that nobody had.',
  normal_delivery_path:
    'Every merge runs the key check, and a key without an owner cannot be created any more, the account itself refuses it. The security lead may grant an exception for a week, after which it ends by itself. Every night a script tries ten old keys from outside and mails me if one still opens anything.',
  numbers: 'old keys went from 14 to 0 in a month',
  tradeoffs:
    'I moved the keys one by one instead of all at once, and accepted that it took a month, because a mistake then breaks one service only. In the first week three night jobs failed, and the billing team was locked out for a day.',
  lesson: 'Since then I ask who owns a key before I add it, and the check asks for an owner.',
};

/** A story that passes, with some of its keys set otherwise; null leaves a key out. */
export function story(changes: Record<string, string | null> = {}, answer = STRONG): string {
  const entries = Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== null);
  return `---\n${entries.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n## Answer\n\n${answer}\n`;
}

export const PASSING = story();
export const WITH_ERROR = story({ lesson: null });
export const WITH_WARNING = story({ lesons: 'x' });
export const WITH_NOTE = story({ lesons: 'x', status: 'draft' });
