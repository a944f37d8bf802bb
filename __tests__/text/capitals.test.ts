import { describe, expect, it } from 'vitest';
import { capitalized, uncapitalized } from '../../src/text/capitals.ts';

describe('the first letter', () => {
  it.each([
    ['action and result', 'Action and result', 'action and result'],
    ['API contract', 'API contract', 'aPI contract'],
    ['über', 'Über', 'über'],
    ['', '', ''],
  ])('of %j', (text, capital, lower) => {
    expect(capitalized(text)).toBe(capital);
    expect(uncapitalized(text)).toBe(lower);
  });
});
