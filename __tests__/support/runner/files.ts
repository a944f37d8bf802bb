/** The files that the runner gives a step for commands. It follows FileCommandManager.cs. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitLines } from './lines.ts';
import type { StepRecord } from './step-record.ts';

const MAX_SUMMARY = 1024 * 1024;
const BIG_SUMMARY = (kibibytes: number) =>
  `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k. For more ` +
  `information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`;

export interface FileCommand {
  pairs: [name: string, value: string][];
  /** Why reading stopped; the pairs before it count. */
  error?: string;
}

/** Reads GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `name=value` lines and `name<<delimiter` blocks. */
export function parseFileCommand(content: string): FileCommand {
  const newline = process.platform === 'win32' ? /\r?\n/ : '\n';
  const lines = content.replace(/^\uFEFF/, '').split(newline);
  const isTerminated = lines.at(-1) === '';
  if (isTerminated) lines.pop();
  const pairs: FileCommand['pairs'] = [];
  try {
    while (lines.length > 0) {
      const line = lines.shift() ?? '';
      if (line !== '') pairs.push(readPair(line, lines, isTerminated));
    }
    return { pairs };
  } catch (error) {
    return { pairs, error: (error as Error).message };
  }
}

function readPair(line: string, following: string[], isTerminated: boolean): [string, string] {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    return [line.slice(0, equals), line.slice(equals + 1)];
  }
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const [name, delimiterText] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
  if (name === '' || delimiterText === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  return [name, readBlock(delimiterText, following, isTerminated)];
}

function readBlock(delimiterText: string, following: string[], isTerminated: boolean): string {
  const end = following.indexOf(delimiterText);
  if (end >= 0)
    return following
      .splice(0, end + 1)
      .slice(0, end)
      .join('\n');
  if (following.length > 0 && !isTerminated) throw new Error('Invalid value. EOF marker missing new line.');
  throw new Error(`Invalid value. Matching delimiter not found '${delimiterText}'`);
}

/** Applies one file; `set` refuses a name by throwing. */
function applyFile(
  step: StepRecord,
  context: string,
  content: string,
  set: (name: string, value: string) => void,
) {
  const { pairs, error } = parseFileCommand(content);
  try {
    for (const [name, value] of pairs) set(name, value);
    if (error !== undefined) throw new Error(error);
  } catch (problem) {
    step.refuse(`file command '${context}'`, (problem as Error).message);
  }
}

function setInto(target: Map<string, string>) {
  return (name: string, value: string) => {
    if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
    target.set(name, value);
  };
}

function setVariable(step: StepRecord) {
  const set = setInto(step.environment);
  return (name: string, value: string) => {
    if (name.toUpperCase() !== 'NODE_OPTIONS') return set(name, value);
    step.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  };
}

/** Over 1 MiB (bytes) nothing is uploaded, with an error but without failing the step. */
function takeSummary(step: StepRecord, bytes: Buffer) {
  const summaryBytes = bytes.length;
  const summaryRejected = summaryBytes > MAX_SUMMARY;
  if (summaryRejected) step.issue('error', BIG_SUMMARY(Math.floor(summaryBytes / 1024)));
  const lines = summaryRejected ? [] : splitLines(bytes.toString());
  return { summary: lines.map(({ text }) => `${step.hide(text)}\n`).join(''), summaryBytes, summaryRejected };
}

const FILES = {
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
};
export type FilePaths = Record<keyof typeof FILES, string>;

export async function createFiles(temp: string): Promise<FilePaths> {
  const directory = join(temp, '_runner_file_commands');
  await mkdir(directory);
  const suffix = randomUUID();
  const entries = Object.entries(FILES).map(([name, prefix]) => [name, join(directory, prefix + suffix)]);
  await Promise.all(entries.map(([, path]) => writeFile(path as string, '')));
  return Object.fromEntries(entries);
}

/** The content, or nothing when the Action has removed the file. */
async function contentOf(path: string): Promise<Buffer> {
  return existsSync(path) ? readFile(path) : Buffer.alloc(0);
}

export async function applyFiles(step: StepRecord, files: FilePaths) {
  const text = async (name: keyof FilePaths) => (await contentOf(files[name])).toString();
  const paths = splitLines(await text('GITHUB_PATH')).map((line) => line.text);
  step.paths.push(...paths.filter((path, index) => path !== '' && paths.lastIndexOf(path) === index));
  applyFile(step, 'env', await text('GITHUB_ENV'), setVariable(step));
  const summary = takeSummary(step, await contentOf(files.GITHUB_STEP_SUMMARY));
  applyFile(step, 'state', await text('GITHUB_STATE'), setInto(step.state));
  applyFile(step, 'output', await text('GITHUB_OUTPUT'), setInto(step.outputs));
  return summary;
}
