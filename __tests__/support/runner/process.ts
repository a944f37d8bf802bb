import { spawn } from 'node:child_process';
import { LineReader, type LogLine } from './lines.ts';

const KILL_AFTER_MS = 2_000;
const CLOSE_AFTER_MS = 5_000;

export interface Finished {
  exitCode: number | null;
  signal: string | null;
  timedOut: boolean;
  stdout: string;
  stderr: string;
  lines: LogLine[];
}

export interface Command {
  node: string;
  entry: string;
  cwd: string;
  env: Record<string, string | undefined>;
  timeoutSeconds: number;
}

export type Launch = (command: Command) => Promise<Finished>;

/** Runs the process without standard input; interrupts it after the time-out, then kills it. */
export function runProcess({ node, entry, cwd, env, timeoutSeconds }: Command): Promise<Finished> {
  return new Promise((settle, fail) => {
    const child = spawn(node, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const lines: LogLine[] = [];
    const [stdout, stderr] = [new LineReader('stdout', lines), new LineReader('stderr', lines)];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const timers: NodeJS.Timeout[] = [];
    let timedOut = false;
    const interrupt = () => {
      timedOut = true;
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS));
    };
    timers.push(setTimeout(interrupt, timeoutSeconds * 1_000));
    // A grandchild may hold the pipes open after the Action has gone.
    const letGo = () => [child.stdout, child.stderr].map((pipe) => pipe.destroy());
    child.on('exit', () => timers.push(setTimeout(letGo, CLOSE_AFTER_MS)));
    child.on('error', (error) => {
      for (const timer of timers) clearTimeout(timer);
      fail(error);
    });
    child.on('close', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer);
      stdout.end();
      stderr.end();
      settle({ exitCode, signal, timedOut, stdout: stdout.text, stderr: stderr.text, lines });
    });
  });
}
