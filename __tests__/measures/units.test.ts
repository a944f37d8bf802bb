import { describe, expect, it } from 'vitest';
import { UNIT_WORDS } from '../../src/measures/units.ts';
import { UNIT_SHAPES } from '../../src/reader/numbers.ts';

/** Words that only give a number its shape. `quarter` is also a fourth, and `cents` are of more than one currency. */
const ONLY_SHAPES = ['quarter', 'quarters', 'night', 'nights', 'cents'];
/** Units that leave a number without a shape of its own: the model learned without them. */
const ONLY_UNITS = ['msec', 'points', 'point', 'kilobytes', 'tib', 'jpy', 'franc', 'rupee', 'pound'];

const measured = UNIT_WORDS.flatMap(([words]) => words.split(' '));
const shaped = Object.values(UNIT_SHAPES).flatMap((words) => words.split(' '));

describe('the words of units', () => {
  it('are the same for the shape of a number and for what it measures, but for some', () => {
    const missing = {
      measured: shaped.filter((word) => !measured.includes(word)).sort(),
      shaped: measured.filter((word) => !shaped.includes(word)).sort(),
    };
    expect(missing).toEqual({ measured: ONLY_SHAPES.toSorted(), shaped: ONLY_UNITS.toSorted() });
  });
});
