import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { main } from '../../src/cli/main.ts';
import { wrap } from '../../src/report/columns.ts';
import { inProcess } from './in-process.ts';
import type { TempDir } from './temp-repo.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** The built command line. */
export const CLI = path.join(ROOT, 'dist/cli/index.js');

if (!existsSync(CLI)) throw new Error('dist/cli/index.js is missing, run `npm run build` before the tests');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Options {
  cwd?: string;
  env?: Record<string, string>;
  input?: string | Uint8Array;
  /** Whether standard input and output are a terminal; for `run` only. */
  terminal?: boolean;
}

/** Runs the command line in a directory, from the sources and in this process. */
export function run(dir: TempDir, args: readonly string[] = [], options: Options = {}): Promise<Ran> {
  const world = {
    cwd: dir.join(options.cwd ?? ''),
    env: { ...dir.env, ...options.env },
    input: options.input ?? '',
    terminal: options.terminal ?? false,
  };
  return inProcess(world, () => main(args));
}

/** Runs the built command line in a directory, as a process of its own. */
export function runBuilt(dir: TempDir, args: readonly string[] = [], options: Options = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: dir.join(options.cwd ?? ''),
    env: { ...dir.env, ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** Runs a line of shell in a directory; `sw` in it is the command line. */
export function shell(dir: TempDir, script: string, env: Record<string, string> = {}): Ran {
  const prelude = `sw() { "${process.execPath}" "${CLI}" "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', prelude + script], {
    cwd: dir.path,
    env: { ...dir.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** The result of a run without findings. */
export function passed(stories: number, answers = 0, skipped = ''): Ran {
  const what = `${stories} ${stories === 1 ? 'story' : 'stories'}, ${answers} prompt ${answers === 1 ? 'answer' : 'answers'} checked`;
  const lines = wrap(`${what}${skipped}`, 80);
  return { code: 0, stdout: `pass: no findings\n${lines.join('\n')}\n`, stderr: '' };
}

/** The result of a run that was not possible: one line on standard error, and nothing else. */
export function refused(message: string): Ran {
  return { code: 2, stdout: '', stderr: `star-witness: ${message}\n` };
}

/** What is printed about a story whose answer scores 0. `file` is its path as it is shown. */
export function weakFinding(file: string, about = 'security-hygiene'): string {
  return `Keys that expire by themselves (${about})
  Type: Security or deployment hygiene, to show risk reduction.
  ${file}:11:4 error answer-score
    The answer scores 0 of 2, expected 2: mechanism and evidence absent; closest
    to mechanism: \`I wanted to write an alert for old keys some day\` (line 13),
    a plan, not something done; closest to evidence: \`Nobody liked the keys of
    our payouts, so they came to me\` (line 13), without a number.
    11 | ## Answer
       |    ^^^^^^
    > For mechanism: say in one sentence what you put in place so that it could
      be seen, checked or undone: \`I added <test, alert, flag, rollback> so that
      <what it catches>\`. For evidence: add one number with its unit and what it
      was before: \`<what> went from <before> to <after> within <time>\`, or how
      many users, errors or hours it was about.

`;
}

/** The result of a run that finds one weak story, and nothing else. */
export function failed(file: string, stories = 1, about = 'security-hygiene'): Ran {
  const what = `${stories} ${stories === 1 ? 'story' : 'stories'}, 0 prompt answers checked`;
  return { code: 1, stdout: `${weakFinding(file, about)}fail: 1 error\n${what}\n`, stderr: '' };
}

/** The result of `--staged` with one weak story, and nothing else. */
export function refusedCommit(file: string, stories = 1, about = 'security-hygiene'): Ran {
  return {
    ...failed(file, stories, about),
    stderr: `Commit refused:
  ${file}: 1 error
To commit, do one of these:
  - Fix the errors, \`git add\` the files and commit again.
  - Set \`status: draft\` in the frontmatter: the findings of a draft are notes.
  - Skip this check: git commit --no-verify
`,
  };
}

/** The paths of the documents that a run checked. */
export function documentsOf({ stdout, stderr, code }: Ran): string[] {
  if (code === 2) throw new Error(stderr);
  return (JSON.parse(stdout) as { documents: { filePath: string }[] }).documents.map(
    ({ filePath }) => filePath,
  );
}

/**
 * The environment in which Node runs `code` before the command line, to make the system fail or slow: `code` can change
 * `fs`.
 */
export function preload(dir: TempDir, code: string): Record<string, string> {
  const file = path.join(path.dirname(dir.path), 'preload.cjs');
  const wait = 'const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);';
  writeFileSync(
    file,
    `const fs = require('node:fs');\n${wait}\n${code}\nrequire('node:module').syncBuiltinESMExports();\n`,
  );
  return { NODE_OPTIONS: `--require ${file}` };
}

/** Makes `fs.<name>` wait before it does its work. */
export function slow(name: string, ms: number): string {
  return `const ${name} = fs.${name}; fs.${name} = (...args) => { wait(${ms}); return ${name}(...args); };`;
}

/**
 * Sends the next of the keys whenever the output ends with a prompt. A number among them sets the width of the
 * terminal.
 */
const PTY = `
import fcntl, json, os, struct, sys, termios
keys = json.loads(os.environ['PTY_KEYS'])
def resize(file, columns):
    fcntl.ioctl(file, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
pid, terminal = os.forkpty()
if pid == 0:
    resize(1, int(os.environ['PTY_COLUMNS']))
    os.execvpe(sys.argv[1], sys.argv[1:], os.environ)
tail = b''
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        break
    if not chunk:
        break
    sys.stdout.buffer.write(chunk)
    tail = (tail + chunk)[-8:]
    if keys and tail.endswith(b'] '):
        while keys and isinstance(keys[0], int):
            resize(terminal, keys.pop(0))
        if keys:
            os.write(terminal, keys.pop(0).encode())
sys.stdout.flush()
sys.exit(abs(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])))
`;

export const hasTerminal = spawnSync('python3', ['-c', 'import os; os.forkpty']).status === 0;

/**
 * Runs the command line on a terminal, with standard output and standard error in one. The code of a signal is its
 * number.
 */
export function runOnTerminal(
  dir: TempDir,
  args: readonly string[],
  env: Record<string, string> = {},
  columns = 80,
  keys: readonly (string | number)[] = [],
): { code: number | null; output: string } {
  const { status, stdout } = spawnSync('python3', ['-c', PTY, process.execPath, CLI, ...args], {
    cwd: dir.path,
    env: { ...dir.env, TERM: 'xterm', PTY_COLUMNS: `${columns}`, PTY_KEYS: JSON.stringify(keys), ...env },
    encoding: 'utf8',
  });
  return { code: status, output: stdout.replaceAll('\r\n', '\n') };
}
