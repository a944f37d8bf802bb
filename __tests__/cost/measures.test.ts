/** That what a text says in numbers costs what the text is long. */
import { describe, expect, it } from 'vitest';
import { measuredIn } from '../../src/measures/measures.ts';
import { Rows } from '../../src/measures/rows.ts';
import { Reader } from '../../src/reader/reader.ts';
import { model } from '../support/model.ts';
import { expectLinear } from './work.ts';

describe('numbers cost what their text is long', () => {
  it.each([
    '7 ',
    '7 users ',
    '7, ',
    'five ',
    'million ',
    'from 7 to 3 ',
    '7: ',
    'halved ',
    '7/7/',
    '7-7-',
    '7 of ',
  ])('of nothing but %j', (unit) => {
    const reader = new Reader(model);
    expectLinear((size) => {
      reader.clear();
      measuredIn(reader.read(unit.repeat(size / unit.length)));
    });
  });

  it.each([
    'it cut 7 users ',
    'of 7 users and ',
    'from 7 to 13 users ',
    'on Linux 13 ms ',
    'Of 40 users, 13 ',
  ])('in one sentence of %j', (unit) => {
    const reader = new Reader(model);
    const looks = (times: number) => {
      reader.clear();
      return looksAtRows(() => measuredIn(reader.read(unit.repeat(times))));
    };
    const [one, two, four] = [looks(100), looks(200), looks(400)];
    expect([two <= 2.2 * one, four <= 2.2 * two]).toEqual([true, true]);
  });
});

/** How often words and shapes of rows are looked at. */
function looksAtRows(run: () => void): number {
  const { hash, shape } = Rows.prototype;
  let count = 0;
  try {
    Rows.prototype.hash = function (row) {
      count++;
      return hash.call(this, row);
    };
    Rows.prototype.shape = function (row) {
      count++;
      return shape.call(this, row);
    };
    run();
  } finally {
    Object.assign(Rows.prototype, { hash, shape });
  }
  return count;
}
