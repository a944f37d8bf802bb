import { describe, expect, it } from 'vitest';
import { partText } from '../../src/import/part-text.ts';

describe('the text of a part', () => {
  const COUNT = 200_000;

  it('has any number of lines', () => {
    const text = '  a\n'.repeat(COUNT);
    expect(partText(text, { start: 2, end: text.length }) === 'a\n'.repeat(COUNT)).toBe(true);
  });
});
