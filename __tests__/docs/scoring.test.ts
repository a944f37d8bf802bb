import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WHAT_COUNTS } from '../../src/scorer/what-counts.ts';
import { POINTS } from '../../src/types.ts';

const page = readFileSync('docs/scoring.md', 'utf8').replace(/\s+/g, ' ');

describe('docs/scoring.md', () => {
  it.each(POINTS)('says of %s what `explain` says', (point) => {
    const { is, counts, not } = WHAT_COUNTS[point];
    const name = `${point.charAt(0).toUpperCase()}${point.slice(1)}`;
    expect(page).toContain(`- **${name}**: ${is}: ${counts}. ${not} earn nothing.`);
  });
});
