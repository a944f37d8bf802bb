import { UsageError } from './workspace.ts';

/**
 * The error for a file that a command names and that cannot be read.
 *
 * @param found what the system said, such as `ENOENT`, or the size of the file, where that is known
 * @param expected what the command takes
 */
export function unreadFile(file: string, found: string | undefined, expected: string): UsageError {
  if (found === 'ENOENT') return new UsageError(`no file ${file}, expected ${expected}`);
  if (found === 'EISDIR') return new UsageError(`${file} is a folder, expected ${expected}`);
  return new UsageError(
    `cannot read ${file}${found === undefined ? '' : ` (${found})`}, expected ${expected}`,
  );
}
