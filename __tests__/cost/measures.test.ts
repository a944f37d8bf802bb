/** That what a text says in numbers costs what the text is long. */
import { describe, it } from 'vitest';
import { measuredIn } from '../../src/measures/measures.ts';
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
});
