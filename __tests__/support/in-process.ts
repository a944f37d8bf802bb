/** Runs a part of the product in this process as if it had a process of its own. */
import { Readable, Writable } from 'node:stream';

/** What the process would see of the world. */
export interface World {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  input?: string | Uint8Array;
  /** Whether standard input and output are a terminal. */
  terminal?: boolean;
  /** Gets each piece of output as it is written. */
  onOutput?: (stream: 'stdout' | 'stderr', chunk: Buffer) => void;
}

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** The bytes that a pipe hands over at a time. */
const PIPE = 65_536;

/** Runs take turns, because there is only one working directory and one environment. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `main`, which gives the exit code, in that world. */
export function inProcess(world: World, main: () => Promise<number>): Promise<Ended> {
  const run = last.then(() => runIn(world, main));
  last = run.catch(() => {});
  return run;
}

async function runIn(
  { cwd, env, input = '', terminal = false, onOutput = () => {} }: World,
  main: () => Promise<number>,
): Promise<Ended> {
  const texts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const streamOf = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        texts[name].push(chunk);
        onOutput(name, chunk);
        done();
      },
    });
  const restore = replace({
    stdin: Object.assign(inPieces(input), { isTTY: terminal }),
    stdout: Object.assign(streamOf('stdout'), { isTTY: terminal }),
    stderr: streamOf('stderr'),
  });
  const before = { cwd: process.cwd(), env: process.env, exitCode: process.exitCode };
  try {
    process.chdir(cwd);
    process.env = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
    process.exitCode = undefined;
    const code = await main();
    const text = (name: 'stdout' | 'stderr') => Buffer.concat(texts[name]).toString();
    return { code, stdout: text('stdout'), stderr: text('stderr') };
  } finally {
    restore();
    process.env = before.env;
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
  }
}

/** Replaces streams of the process, and returns a function that puts them back. */
function replace(streams: Record<string, Readable | Writable>): () => void {
  const own = Object.keys(streams).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const,
  );
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  return () => {
    for (const [name, descriptor] of own) Object.defineProperty(process, name, descriptor ?? {});
  };
}

function inPieces(input: string | Uint8Array): Readable {
  const bytes = Buffer.from(input);
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIPE) }, (_, index) =>
    bytes.subarray(index * PIPE, (index + 1) * PIPE),
  );
  return Readable.from(pieces);
}
