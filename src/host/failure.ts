import { ConfigError } from '../config/config.ts';
import { logLine } from '../report/escape.ts';
import { GitError } from './git.ts';
import { UsageError } from './workspace.ts';

/** What went wrong, in one line, and whether it is a bug of ours. */
export function explainFailure(failure: unknown): { message: string; isOurs: boolean } {
  if (isOutOfMemory(failure)) return { message: 'not enough memory', isOurs: false };
  const isKnown = [UsageError, ConfigError, GitError].some((kind) => failure instanceof kind);
  const message = logLine(failure instanceof Error ? failure.message : String(failure));
  return { message, isOurs: !isKnown && !isSystemError(failure) };
}

/** Something that the system refused: a full disk, a directory in a file's place. */
function isSystemError(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  return 'syscall' in failure || isSystemError(failure.cause);
}

/** Memory that the system refused to V8, which throws for what it can do without: the memory of WebAssembly, and buffers. */
function isOutOfMemory(failure: unknown): boolean {
  return failure instanceof RangeError && /\bmemory\b|\ballocation failed\b/i.test(failure.message);
}
