/** The cost of a folder grows with the length of its path, not with the square of its depth. */
import { expect, it, vi } from 'vitest';
import { Glob, globMatcher } from '../../src/config/glob.ts';
import { Walk } from '../../src/host/walk.ts';
import { tempDir } from '../support/temp-repo.ts';

/** How often a walk through nested folders looks at a name. */
function looksAtNames(depth: number): number {
  const dir = tempDir({ [`${'a/'.repeat(depth)}x.md`]: '' });
  const looks = vi.spyOn(String.prototype, 'startsWith');
  try {
    const found = [...new Walk(dir.path, () => false).find([new Glob('**/a/**/*.md')])];
    expect(found.map(({ as }) => as)).toEqual(['file']);
    return looks.mock.calls.filter(([sign]) => sign === '.').length;
  } finally {
    looks.mockRestore();
  }
}

it('a walk is linear in the depth', () => {
  const [once, twice] = [looksAtNames(50), looksAtNames(100)];
  expect(twice).toBeGreaterThan(once);
  expect(twice).toBeLessThan(2.5 * once);
});

/** How often a matcher looks at a name, of as many files in one folder. */
function looksAtFiles(depth: number, files: number): number {
  const matches = globMatcher(['**/*a*b', `${'*a*/'.repeat(8)}**/b`, '**/[ab]*/c']);
  const folder = 'aaaa/'.repeat(depth);
  const looks = vi.spyOn(String.prototype, 'startsWith');
  try {
    for (let index = 0; index < files; index++) expect(matches(`${folder}${index}.md`)).toBe(false);
    return looks.mock.calls.length;
  } finally {
    looks.mockRestore();
  }
}

it('a file costs no more than its own name where the one before it is in the same folder', () => {
  const each = (depth: number) => looksAtFiles(depth, 21) - looksAtFiles(depth, 1);
  expect(each(100)).toBeGreaterThan(0);
  expect(each(100)).toBe(each(10));
});
