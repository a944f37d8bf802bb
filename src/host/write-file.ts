import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { isDevice, refuseTarget } from './report-path.ts';
import { UsageError } from './workspace.ts';

/** At least this many characters are written together. */
const PIECE = 64 * 1024;

let holding = false;

/**
 * Delays interrupts until synchronous work is done, because Node calls a listener only then. It ends the process as if
 * there were no listener.
 */
function holdInterrupts(): void {
  if (holding) return;
  holding = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/**
 * Writes a file completely or not at all: it writes a temporary file next to it and renames that, which replaces a
 * symbolic link and does not follow it. Devices and pipes, such as `/dev/null` and `/dev/stdout`, are written to
 * directly.
 */
export function writeFileAtomic(file: string, text: string | Iterable<string>, mode?: number): void {
  const pieces = typeof text === 'string' ? [text] : text;
  holdInterrupts();
  if (isDevice(file)) {
    write(openSync(file, 'w'), pieces);
    return;
  }
  const folder = path.dirname(file);
  const unique = `${process.pid}-${Date.now().toString(36)}`;
  const temporary = path.join(folder, `.${path.basename(file)}.${unique}.tmp`);
  create(temporary, pieces);
  try {
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file that is not there yet, whole or not at all: what a full disk cut off would pass for a file that is
 * already done.
 */
export function writeFileNew(file: string, text: string): void {
  holdInterrupts();
  create(file, [text]);
}

/**
 * Writes a file that the user named, as `shown`.
 *
 * @throws {UsageError} for a file of .git, and where a symbolic link is on the way, or there is no such folder
 */
export function writeNamed(file: string, shown: string, text: string | Iterable<string>, root: string): void {
  refuseTarget(file, shown, root);
  if (!existsSync(path.dirname(file)))
    throw new UsageError(
      `cannot write ${shown}: the folder ${path.dirname(shown)} does not exist, create it first`,
    );
  try {
    writeFileAtomic(file, text);
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

/** What is at the path already stays. */
function create(file: string, pieces: Iterable<string>): void {
  const target = openSync(file, 'wx');
  try {
    write(target, pieces);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Writes to an open file, and closes it. */
function write(target: number, pieces: Iterable<string>): void {
  try {
    for (const text of inBlocks(pieces)) writeWhole(target, Buffer.from(text));
  } finally {
    closeSync(target);
  }
}

/** Writes all bytes. A pipe may take only some of them at a time. */
function writeWhole(target: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(target, bytes, written);
}

/** The same text in pieces that are large enough for a system call. */
export function* inBlocks(pieces: Iterable<string>): Iterable<string> {
  let block: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    block.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield block.join('');
    block = [];
    length = 0;
  }
  if (length > 0) yield block.join('');
}

/** The error for a file that the system does not accept. */
export function cannotWrite(shown: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(`cannot write ${shown}: ${code ?? error}`, { cause: error });
}

/**
 * Replaces the text of an existing file. The file keeps its mode, and one without permission to write is left alone.
 */
export function replaceText(file: string, text: string): void {
  accessSync(file, constants.W_OK);
  writeFileAtomic(file, text, statSync(file).mode & 0o7777);
}
