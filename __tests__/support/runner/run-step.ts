/**
 * A model of the GitHub Actions runner, for tests of a JavaScript Action.
 *
 * `runStep` starts the Action as the runner does (inputs, `GITHUB_*`, file commands, nothing of the parent's
 * environment), and `interpretLog` in `commands.ts` reads its output as the runner does. Both follow the C# of
 * actions/runner; the other files of this folder name the class that each of them follows.
 *
 * Not modeled: problem matchers (add-matcher is listed, then does nothing), encoded forms of a masked value, containers
 * and the "Run ..." group that the runner prints before a step.
 */

import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { interpret } from './commands.ts';
import { environmentOf, type StepOptions } from './environment.ts';
import { applyFiles, createFiles } from './files.ts';
import { runProcess } from './process.ts';
import { type Interpretation, StepRecord } from './step-record.ts';

export interface StepResult extends Interpretation {
  exitCode: number | null;
  signal: string | null;
  timedOut: boolean;
  /** The step's conclusion: exit code, refused commands, broken file commands or time-out. */
  failed: boolean;
  /** As the process wrote them. */
  stdout: string;
  stderr: string;
  /** GITHUB_ENV: variables for the steps that follow. */
  environment: Record<string, string>;
  /** GITHUB_PATH. */
  paths: string[];
  /** As uploaded (masked, `\n` after every line); '' when empty or rejected. */
  summary: string;
  summaryBytes: number;
  /** Over 1 MiB: nothing of it is shown, an error annotation is. */
  summaryRejected: boolean;
}

async function makeTemp(workspace: string): Promise<string> {
  const parent = await realpath(tmpdir());
  const below = relative(await realpath(workspace), parent);
  const isInside = below === '' || (below.split(sep)[0] !== '..' && resolve(below) !== below);
  if (isInside) throw new Error(`The workspace ${workspace} must not hold the temporary directory ${parent}`);
  return mkdtemp(join(parent, 'runner-'));
}

/**
 * Runs one step: starts `node entry` in the workspace, unless `launch` starts it otherwise, and then does everything
 * that the runner does with its output and files.
 */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { workspace, entry, node = process.execPath, timeoutSeconds = 30, debug = false } = options;
  const { launch = runProcess } = options;
  const temp = await makeTemp(workspace);
  const step = new StepRecord({ workspace, debug });
  try {
    const files = await createFiles(temp);
    const env = await environmentOf(step, options, temp, files, node);
    const { lines, ...finished } = await launch({ node, entry, cwd: workspace, env, timeoutSeconds });
    interpret(step, lines);
    const summary = await applyFiles(step, files);
    if (finished.timedOut) step.issue('error', 'The action has timed out.');
    const failed = step.failed || finished.timedOut || finished.exitCode !== 0;
    const environment = Object.fromEntries(step.environment);
    return { ...step.interpretation(), ...finished, ...summary, failed, environment, paths: step.paths };
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}
