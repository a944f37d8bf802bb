import { describe, expect, it } from 'vitest';
import { Amounts, compareAmounts, fits } from '../../src/measures/agreement.ts';
import { measuredIn } from '../../src/measures/measures.ts';
import type { Measure } from '../../src/measures/types.ts';
import { Reader } from '../../src/reader/reader.ts';
import { model } from '../support/model.ts';

function measureIn(text: string): Measure {
  const [measure] = measuredIn(new Reader(model).read(text)).measures;
  if (measure === undefined) throw new Error(`nothing measured: ${text}`);
  return measure;
}

const amountIn = (words: string) => measureIn(`It was ${words}.`).amount;

describe('two amounts', () => {
  it.each([
    ['0.4 s', '400 ms'],
    ['1.8 s', '1,800 ms'],
    ['3 hours', '190 minutes'],
    ['2 months', '8 weeks'],
    ['2 GB', '2,048 MB'],
    ['40 %', '0.4'],
    ['62.5 %', '5 of 8'],
    ['1.2k users', '1,200 users'],
    ['about 400 users', '412 users'],
    ['over 400 users', '512 users'],
    ['1 h 20 min', '80 minutes'],
    ['38.7 %', '39 %'],
    ['nearly 50 %', '47 %'],
    ['1 error a day', '7 errors a week'],
    ['10 deploys a day', '50 deploys a week'],
    ['5-10 ms', '8 ms'],
    ['$1.2M', '1,200,000 dollars'],
    ['1,234,567,891 users', '1,234,567,891 users'],
    [`${'9'.repeat(20)} users`, `${'9'.repeat(20)} users`],
    [`${'9'.repeat(400)} users`, `${'9'.repeat(400)} users`],
  ])('%s and %s agree', (a, b) => {
    expect([compareAmounts(amountIn(a), amountIn(b)), compareAmounts(amountIn(b), amountIn(a))]).toEqual([
      'agree',
      'agree',
    ]);
  });

  it.each([
    ['0.4 s', '500 ms'],
    ['1.1 s', '1.2 s'],
    ['12 minutes', '13 minutes'],
    ['40 %', '0.5'],
    ['400 users', '500 users'],
    ['about 400 users', '600 users'],
    ['over 400 users', '300 users'],
    ['1 error a day', '30 errors a week'],
    ['10 deploys a day', '30 deploys a week'],
    ['$30', '$40'],
    ['1,234,567,891 users', '1,234,567,894 users'],
  ])('%s and %s differ', (a, b) => {
    expect([compareAmounts(amountIn(a), amountIn(b)), compareAmounts(amountIn(b), amountIn(a))]).toEqual([
      'differ',
      'differ',
    ]);
  });

  it.each([
    ['40 %', '30 points'],
    ['40 %', '30 ms'],
    ['40 %', '30 users'],
    ['$30', '40 euros'],
    ['40 %', '12'],
    // A rate, and a number that may be one.
    ['31 errors a day', '40 errors'],
  ])('%s and %s measure other things', (a, b) => {
    expect(compareAmounts(amountIn(a), amountIn(b))).toBe('apart');
  });

  it('that are bounds are among no others', () => {
    expect(new Amounts([amountIn('under 95 %')]).has(amountIn('40 %'))).toBe(false);
    expect(new Amounts([amountIn('95 %'), amountIn('0.4')]).has(amountIn('40 %'))).toBe(true);
  });

  it('are looked through once for an amount, which a document may compare with hundreds of others', () => {
    let looks = 0;
    const counted = Object.defineProperty(amountIn('95 %'), 'low', { get: () => ++looks && 94.5 });
    const amounts = new Amounts([counted]);
    const amount = amountIn('40 %');
    const before = amounts.has(amount);
    const once = looks;
    expect([before, amounts.has(amount), looks]).toEqual([false, false, once]);
  });
});

describe('a change and the before and after that it is of', () => {
  it.each([
    ['by 40 %', 'from 50 to 30', true],
    ['by 40 %', 'from 50 to 20', false],
    ['by 67 %', 'from 30 to 50', true],
    ['by 150 %', 'from 20 to 50', true],
    // Of a share, points may be meant; `faster` may be a share of the after.
    ['by 20 %', 'from 50 % to 30 %', true],
    ['by 60 %', 'from 50 to 30', true],
    ['by 90 %', 'from 50 to 30', false],
    ['halved', 'from 50 to 25', true],
    ['halved', 'from 50 to 27', true],
    ['halved', 'from 50 to 30', false],
    ['nearly halved', 'from 50 to 30', true],
    ['doubled', 'from 30 to 62', true],
    ['doubled', 'from 30 to 95', false],
    ['tripled', 'from 30 to 95', true],
    ['3x faster', 'from 90 to 30', true],
    ['3x faster', 'from 90 to 60', false],
    // From nothing, or to nothing.
    ['halved', 'from 0 to 14', true],
    ['halved', 'from 14 to 0', true],
    ['halved', 'from over 14 to 3', true],
  ])('%s, %s: %s', (change, pair, expected) => {
    expect(fits(measureIn(`It was ${change}.`), measureIn(`It went ${pair}.`))).toBe(expected);
  });
});
