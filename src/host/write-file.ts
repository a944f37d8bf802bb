import { accessSync, chmodSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDevice } from './report-path.ts';

let holding = false;

/**
 * Listening to an interrupt holds it until synchronous work is done; then it ends the process as if nobody had listened.
 */
function holdInterrupts(): void {
  if (holding) return;
  holding = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then by renaming, which replaces a symbolic link
 * and does not follow it. `/dev/null`, `/dev/stdout`, a pipe and the like stay what they are and are written to.
 */
export function writeFileAtomic(file: string, text: string, mode?: number): void {
  holdInterrupts();
  if (isDevice(file)) {
    writeFileSync(file, text);
    return;
  }
  const folder = path.dirname(file);
  const unique = `${process.pid}-${Date.now().toString(36)}`;
  const temporary = path.join(folder, `.${path.basename(file)}.${unique}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes another text to a file that is there. It keeps its mode, and one that may not be written to is left alone. */
export function replaceText(file: string, text: string): void {
  accessSync(file, constants.W_OK);
  writeFileAtomic(file, text, statSync(file).mode & 0o7777);
}
