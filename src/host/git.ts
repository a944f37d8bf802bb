import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inBackticks } from '../text/message.ts';
import { gitProgram } from './git-program.ts';
import { namedWorkTree } from './workspace.ts';

/** git could not do what a run needs. */
export class GitError extends Error {
  /** git's exit code; null when it did not run to its end. */
  readonly status: number | null;

  constructor(message: string, status: number | null = null) {
    super(message);
    this.status = status;
  }
}

/** git was stopped, because it took too long. */
export class GitTimeout extends GitError {
  constructor(timeLimit: number) {
    super(`git did not finish within ${timeLimit / 1000} s and was stopped`);
  }
}

/** Milliseconds that git has for one answer. The slowest, a comparison on a cold disk, takes a fraction of that. */
export const TIME_LIMIT = 120_000;
/** The most bytes of one answer. */
export const MAX_GIT_OUTPUT = 1024 * 1024 * 1024;

/** The configuration of the checked repository names programs; these settings keep each of them from being run. */
const NO_PROGRAMS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.sshCommand=false',
  'core.alternateRefsCommand=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/**
 * An object that is missing stays missing: git neither asks a promisor remote for it, nor lets `protocol.<name>.allow`
 * in the repository's configuration overrule `protocol.allow`. No prompt, and no lock, so that the index stays as it
 * is. Messages are in English, because some are parsed.
 */
const QUIET = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** How to start a git that runs nothing of the repository. */
export interface GitCommand {
  program: string;
  args: string[];
  options: { cwd: string; env: NodeJS.ProcessEnv; windowsHide: true };
}

/** @throws {GitError} where git is not on PATH */
export function gitCommand(root: string, args: readonly string[], env: NodeJS.ProcessEnv): GitCommand {
  const program = gitProgram(root);
  if (program === null) throw new GitError('git is not on PATH');
  const options = { cwd: root, env: { ...ownEnvironment(root, env), ...QUIET }, windowsHide: true } as const;
  return { program, args: [...NO_PROGRAMS, ...args], options };
}

/** The variables that name a repository, which git may set for a hook. */
export const NAMED_REPOSITORY = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
];

/**
 * The environment of a git command for the repository at `root`. Relative paths in it are relative to the working
 * directory of this process, which is not that of git. Variables about another repository are left out.
 */
function ownEnvironment(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE } = env;
  if (!GIT_DIR && !GIT_WORK_TREE) return env;
  if (namedWorkTree(root, env) !== root) return without(NAMED_REPOSITORY, env);
  return {
    ...env,
    ...(GIT_DIR && { GIT_DIR: path.resolve(GIT_DIR) }),
    ...(GIT_WORK_TREE && { GIT_WORK_TREE: path.resolve(GIT_WORK_TREE) }),
  };
}

export function without(names: readonly string[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}

export interface GitOptions {
  env?: NodeJS.ProcessEnv;
  /** Milliseconds. */
  timeLimit?: number;
  /** What git reads on its standard input. */
  input?: string;
}

/**
 * Runs git in `root` and gives its standard output. Nothing of the checked repository is executed: no shell, no hook,
 * no external diff, no file system monitor, no transport.
 *
 * @throws {GitError} with git's own reason when it fails, or why it gave no answer
 */
export function git(root: string, args: readonly string[], options: GitOptions = {}): Buffer {
  const { env = process.env, timeLimit = TIME_LIMIT, input } = options;
  const command = gitCommand(root, args, env);
  const { error, status, signal, stdout, stderr } = spawnSync(command.program, command.args, {
    ...command.options,
    input,
    maxBuffer: MAX_GIT_OUTPUT,
    timeout: timeLimit,
    killSignal: 'SIGKILL',
  });
  if (error !== undefined) throw failureOf(error, timeLimit);
  if (status !== 0)
    throw new GitError(reasonIn(stderr.toString()) || `git ended with ${status ?? signal}`, status);
  return stdout;
}

function failureOf({ code }: NodeJS.ErrnoException, timeLimit: number): GitError {
  if (code === 'ETIMEDOUT') return new GitTimeout(timeLimit);
  if (code === 'ENOBUFS') return new GitError(`git printed more than ${MAX_GIT_OUTPUT} bytes`);
  return new GitError(`git could not be started: ${code}`);
}

/** The records of git's `-z` output. */
export function records(output: Buffer): string[] {
  const text = output.toString();
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

/** What `git diff --raw -z` says about one file. */
export interface RawEntry {
  oldMode: string;
  mode: string;
  /** The blob that was there before; zeros where there was none. */
  oldId: string;
  id: string;
  /** `A`, `M`, `R087` and so on. */
  status: string;
  /** Where a file was before it was moved; null for any other. */
  previousPath: string | null;
  filePath: string;
}

/** The mode of a submodule. */
export const SUBMODULE = '160000';

/**
 * What `git diff --raw -z` says about each file: `:<old mode> <mode> <old id> <id> <status>`, then its path; for a
 * rename, the old path and the new one.
 */
export function* rawEntries(output: Buffer): Iterable<RawEntry> {
  const fields = records(output);
  for (let index = 0; index + 1 < fields.length; ) {
    const head = (fields[index++] ?? '').slice(1);
    const [oldMode = '', mode = '', oldId = '', id = '', status = ''] = head.split(' ');
    const previousPath = status.startsWith('R') ? (fields[index++] ?? '') : null;
    yield { oldMode, mode, oldId, id, status, previousPath, filePath: fields[index++] ?? '' };
  }
}

/** A line that ends with a colon, with what is listed in the indented lines below it. */
function withList(line: string, below: readonly string[]): string {
  if (!line.endsWith(':')) return line;
  const end = below.findIndex((each) => !/^\s+\S/.test(each));
  const listed = below.slice(0, end === -1 ? below.length : end).map((each) => each.trim());
  return listed.length === 0 ? line : `${line} ${listed.join(', ')}`;
}

/** The line that says why git ended; warnings may precede it. */
function reasonIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const at = Math.max(
    0,
    lines.findIndex((line) => !line.startsWith('warning: ')),
  );
  const reason = withList(lines[at] ?? '', lines.slice(at + 1));
  // The next lines of git say what to do about it.
  const [remedy] = /^\tgit config .*$/m.exec(stderr) ?? [];
  if (remedy !== undefined) return `${reason} (${inBackticks(remedy.trim())} adds an exception)`;
  const isPartial = lines.some((line) => line.startsWith('warning: lazy fetching disabled'));
  return isPartial ? `${reason} (this partial clone lacks objects, and none are fetched)` : reason;
}
