import { describe, expect, it } from 'vitest';
import { exp, log, sigmoid } from '../../src/reader/numerics.ts';

const NUMBERS = Array.from({ length: 2001 }, (_, at) => (at - 1000) * 0.0937);

describe('elementary functions', () => {
  it('exp is right to 1e-12 of its value', () => {
    for (const x of NUMBERS) expect(Math.abs(exp(x) / Math.exp(x) - 1), `${x}`).toBeLessThan(1e-12);
  });

  it('exp ends where numbers end', () => {
    expect([exp(-701), exp(701), exp(0)]).toEqual([0, Number.MAX_VALUE, 1]);
  });

  it('log is right to 1e-12', () => {
    for (const x of NUMBERS)
      expect(Math.abs(log(Math.exp(x)) - x), `${x}`).toBeLessThan(1e-12 * (1 + Math.abs(x)));
  });

  it('sigmoid is between 0 and 1, and a half at 0', () => {
    expect(sigmoid(-800)).toBeLessThan(1e-300);
    expect([sigmoid(0), sigmoid(800)]).toEqual([0.5, 1]);
  });
});
