import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
 * Writes a file whole or not at all: into a temporary file beside it, then by renaming. Folders on the way are made. A
 * symbolic link to a file is replaced, so that a repository cannot lead the writing elsewhere; `/dev/null`,
 * `/dev/stdout`, a pipe and the like stay what they are and are written to.
 */
export function writeFileAtomic(file: string, text: string): void {
  holdInterrupts();
  const target = statSync(file, { throwIfNoEntry: false });
  if (target?.isCharacterDevice() || target?.isFIFO() || target?.isSocket()) {
    writeFileSync(file, text);
    return;
  }
  const folder = path.dirname(file);
  const unique = `${process.pid}-${Date.now().toString(36)}`;
  const temporary = path.join(folder, `.${path.basename(file)}.${unique}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
