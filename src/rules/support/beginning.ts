import type { Entry } from '../../portfolio/entry.ts';
import type { FilePlace } from '../../types.ts';

/** Where a story or an answer begins. */
export function beginningOf({ filePath, line }: Pick<Entry, 'filePath' | 'line'>): FilePlace {
  return { filePath, line, column: 1, endLine: line, endColumn: 1 };
}
