/** The environment of a step: its inputs and the variables of the runner. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import type { FilePaths } from './files.ts';
import type { Launch } from './process.ts';
import type { StepRecord } from './step-record.ts';

export interface StepOptions {
  /** Path of the node binary. Default: the running one. */
  node?: string;
  /** Absolute path of the Action's main. */
  entry: string;
  /** `with:` of the step. An input given as '' stays '', one not given gets its default. */
  inputs?: Record<string, string>;
  /** GITHUB_WORKSPACE and the working directory. */
  workspace: string;
  /** Set last, so it can replace any variable; `undefined` removes one. */
  env?: Record<string, string | undefined>;
  /** Default: a push with an empty payload. */
  event?: { name: string; payload: unknown };
  debug?: boolean;
  timeoutSeconds?: number;
  /** Where the input defaults are. Default: the nearest action.yml above `entry`; `null`: none. */
  actionYml?: string | null;
  /** Runs the Action. Default: as a process. */
  launch?: Launch;
}

interface DeclaredInput {
  default?: unknown;
  deprecationMessage?: string;
}

function nearestActionYml(entry: string): string | undefined {
  const directory = dirname(entry);
  const found = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find(existsSync);
  return found ?? (directory === entry ? undefined : nearestActionYml(directory));
}

async function declaredInputs(
  options: StepOptions,
): Promise<Record<string, DeclaredInput | null> | undefined> {
  const path = options.actionYml === undefined ? nearestActionYml(options.entry) : options.actionYml;
  if (!path) return undefined;
  const manifest = load(await readFile(path, 'utf8')) as {
    inputs?: Record<string, DeclaredInput | null> | null;
  };
  return manifest.inputs ?? {};
}

/**
 * A default as text, with `${{ github.name }}` from the variables; other expressions are beyond this model.
 */
function defaultText(value: unknown, variables: Record<string, string>): string {
  return String(value ?? '').replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const [, name] = /^\s*github\.(\w+)\s*$/.exec(expression) ?? [];
    if (name === undefined) throw new Error(`Expression ${whole} in a default is not supported here`);
    return variables[`GITHUB_${name.toUpperCase()}`] ?? '';
  });
}

/** Warns, before the process starts, of inputs that are deprecated or that action.yml does not have. */
function warnOfInputs(
  step: StepRecord,
  given: string[],
  declared: Record<string, DeclaredInput | null>,
): void {
  const names = Object.keys(declared);
  const find = (name: string) => names.find((known) => known.toLowerCase() === name.toLowerCase());
  for (const name of given) {
    const message = declared[find(name) ?? '']?.deprecationMessage;
    if (message) step.issue('warning', `Input '${name}' has been deprecated with message: ${message}`);
  }
  const unexpected = given.filter((name) => find(name) === undefined);
  if (unexpected.length === 0) return;
  const list = (items: string[]) => items.map((item) => `'${item}'`).join(', ');
  step.issue('warning', `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`);
}

async function inputVariables(step: StepRecord, options: StepOptions, variables: Record<string, string>) {
  const declared = await declaredInputs(options);
  const given = options.inputs ?? {};
  if (declared) warnOfInputs(step, Object.keys(given), declared);
  const name = (input: string) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
  const defaults = Object.entries(declared ?? {}).map(([input, definition]) => [
    name(input),
    defaultText(definition?.default, variables),
  ]);
  const values = Object.entries(given).map(([input, value]) => [name(input), value]);
  return Object.fromEntries([...defaults, ...values]) as Record<string, string>;
}

interface Payload {
  number?: number;
  pull_request?: { head?: { ref?: string }; base?: { ref?: string } };
}

/** What the runner derives from the event: a pull request runs on its merge commit. */
function eventVariables(name: string, payload: unknown): Record<string, string> {
  const { number, pull_request: pull } = (payload ?? {}) as Payload;
  const isPull = name.startsWith('pull_request') && pull !== undefined;
  const refName = isPull ? `${number ?? 1}/merge` : 'main';
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REF: isPull ? `refs/pull/${refName}` : 'refs/heads/main',
    GITHUB_REF_NAME: refName,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: (isPull && pull.head?.ref) || '',
    GITHUB_BASE_REF: (isPull && pull.base?.ref) || '',
  };
}

function githubVariables(workspace: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'octo-org/prep',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: '__self',
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
  };
}

/** The little of the machine that a process needs to start. */
function machineVariables(temp: string, node: string): Record<string, string> {
  const posix = [dirname(node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
  if (process.platform !== 'win32') return { PATH: posix, HOME: join(temp, 'home') };
  const kept = ['PATH', 'PATHEXT', 'SYSTEMROOT', 'COMSPEC'].map((name) => [name, process.env[name] ?? '']);
  return { ...Object.fromEntries(kept), USERPROFILE: join(temp, 'home'), TEMP: temp, TMP: temp };
}

/** The Action's whole environment; `options.env` has the last word. */
export async function environmentOf(
  step: StepRecord,
  options: StepOptions,
  temp: string,
  files: FilePaths,
  node: string,
) {
  const { name, payload } = options.event ?? { name: 'push', payload: {} };
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(dirname(eventPath));
  await mkdir(join(temp, 'home'));
  await writeFile(eventPath, JSON.stringify(payload, null, 2));
  const variables: Record<string, string> = {
    ...machineVariables(temp, node),
    ...githubVariables(options.workspace),
    ...eventVariables(name, payload),
    ...files,
    GITHUB_EVENT_PATH: eventPath,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tool'),
    // Not ACTIONS_STEP_DEBUG: that secret or variable switches the runner, no step has it in its environment.
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
  };
  return { ...variables, ...(await inputVariables(step, options, variables)), ...options.env };
}
