import { describe, expect, it } from 'vitest';
import { longDuration, shortDuration } from '../../src/text/spoken-time.ts';

describe('a duration', () => {
  it.each([
    [0, '0 seconds', '0 s'],
    [1, '1 second', '1 s'],
    [59, '59 seconds', '59 s'],
    [60, '1 minute', '1 min'],
    [65, '1 minute and 5 seconds', '1 min 5 s'],
    [120, '2 minutes', '2 min'],
  ])('of %i seconds is %s, in short %s', (seconds, long, short) => {
    expect([longDuration(seconds), shortDuration(seconds)]).toEqual([long, short]);
  });
});
