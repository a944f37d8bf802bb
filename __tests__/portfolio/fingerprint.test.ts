import { describe, expect, it } from 'vitest';
import { type Fingerprint, fingerprintOf, MINIMA, sharedMinima } from '../../src/portfolio/fingerprint.ts';

const wordsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ');
const of = (...texts: string[]) => fingerprintOf(texts) as Fingerprint;

describe('fingerprintOf', () => {
  it.each<[string, string[], boolean]>([
    ['no text', [], false],
    ['21 words', [wordsOf(0, 21)], false],
    ['22 words', [wordsOf(0, 22)], true],
    ['22 words in two texts', [wordsOf(0, 11), wordsOf(11, 22)], false],
    ['one word 1,000 times', ['word '.repeat(1000)], false],
    ['marks alone', ['-- !? '.repeat(1000)], false],
    ['one word of 100,000 letters', ['a'.repeat(100_000)], false],
    ['22 Chinese characters', ['支付系统在周五下午停了九分钟我负责恢复服务并写报告'.slice(0, 22)], true],
  ])('%s', (_, texts, isLong) => {
    expect(fingerprintOf(texts) !== null).toBe(isLong);
  });

  it('is the same on every machine', () => {
    expect(of(wordsOf(0, 100)).slice(0, 4)).toEqual(
      Int32Array.of(-2078856409, -2123228634, -2117802625, -2139554905),
    );
  });

  it('takes as much memory for a long text', () => {
    expect(of(wordsOf(0, 50_000)).byteLength).toBe(256);
  });

  it.each<[string, string, string]>([
    ['case', wordsOf(0, 50), wordsOf(0, 50).toUpperCase()],
    ['marks', wordsOf(0, 50), wordsOf(0, 50).replaceAll(' ', ', ')],
    ['line breaks', wordsOf(0, 50), wordsOf(0, 50).replaceAll(' ', '\r\n')],
    ['composed letters', 'Müller '.repeat(9) + wordsOf(0, 50), 'Mu\u0308ller '.repeat(9) + wordsOf(0, 50)],
  ])('is the same whatever the %s', (_, one, other) => {
    expect(sharedMinima(of(one), of(other))).toBe(MINIMA);
  });

  it.each([
    [0, 1000, 1],
    [250, 1250, 0.6],
    [500, 1500, 1 / 3],
    [1000, 2000, 0],
  ])('words %i to %i beside the first 1,000 have about that in common', (from, to, expected) => {
    const shared = sharedMinima(of(wordsOf(0, 1000)), of(wordsOf(from, to))) / MINIMA;
    // Three times the standard deviation of the estimate.
    const tolerance = 3 * Math.sqrt((expected * (1 - expected)) / MINIMA);
    expect(Math.abs(shared - expected)).toBeLessThanOrEqual(tolerance + 0.01);
  });
});
