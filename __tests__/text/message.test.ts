import { describe, expect, it } from 'vitest';
import { choicesIn, inBackticks, listOf, plural, quoted } from '../../src/text/message.ts';

describe('the words of messages', () => {
  it('have singulars and plurals', () => {
    expect([0, 1, 2].map((count) => plural(count, 'error'))).toEqual(['0 errors', '1 error', '2 errors']);
    expect(plural(2, 'story', 'stories')).toBe('2 stories');
  });

  it('are listed', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listOf(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(choicesIn(['a', 'b', 'c'])).toBe('`a`, `b` or `c`');
  });

  it('stay in their quotation', () => {
    expect(inBackticks('a`b')).toBe("`a'b`");
    expect(quoted(' a`b\n c ')).toBe("`a'b c`");
    expect(quoted(`${'x'.repeat(78)}\u{1f600}yz`)).toBe(`\`${'x'.repeat(78)}…\``);
  });
});
