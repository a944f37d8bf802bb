import type { Fix } from '../types.ts';

/**
 * Applies fixes to a text, and counts them. Of two fixes that overlap only the first is applied, and equal ones are
 * applied once. Insertions at the same place keep their order.
 */
export function applyFixes(
  text: string,
  fixes: readonly Pick<Fix, 'range' | 'text'>[],
): { text: string; count: number } {
  const distinct = new Map(fixes.map((fix) => [JSON.stringify([fix.range, fix.text]), fix]));
  const ordered = [...distinct.values()].sort((a, b) => a.range[0] - b.range[0]);
  let fixed = '';
  let done = 0;
  let count = 0;
  for (const { range, text: inserted } of ordered) {
    if (range[0] < done) continue;
    fixed += text.slice(done, range[0]) + inserted;
    done = range[1];
    count++;
  }
  return { text: fixed + text.slice(done), count };
}
