/** The cost of a folder grows with the length of its path, not with the square of its depth. */
import { expect, it, vi } from 'vitest';
import { Glob } from '../../src/config/glob.ts';
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
