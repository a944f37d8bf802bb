import { describe, expect, it } from 'vitest';
import { utf8Length } from '../../src/text/utf8.ts';
import { randomOf, times } from '../report/samples.ts';

describe('utf8Length', () => {
  it.each([
    '',
    'a',
    'é',
    '日',
    '😀',
    '\ud800',
    '\udc00',
    '\ud800é',
    '\ud800\ud800\udc00',
    '\udc00\ud800',
    'a\ud83d',
  ])('counts the bytes of %j', (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });

  it('counts what Buffer counts, surrogates in any order', () => {
    const random = randomOf(1);
    const units = [0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff];
    for (let round = 0; round < 5000; round++) {
      const text = String.fromCharCode(...times(random(12), () => units[random(units.length)] ?? 0));
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }
  });
});
