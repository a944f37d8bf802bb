import { expect, it } from 'vitest';
import { worthOf } from '../../src/bank/gaps.ts';

it.each([
  '1,914 customers; 0 wrong refunds in 13 months since',
  'No leak since',
  'Dry since',
  'Nobody called since',
  'It is dry since',
  'The pump has run since',
  'Twice as fast as before',
  'It runs better than it did before',
  'Nobody had tried it before',
  'We met the day before',
  'It took forty minutes or so',
  'She thought so',
  'It held for a while',
  'Es kam bei allen gut an',
  'Das blieb seit Mai so',
  'Wir fingen mit der Kasse an',
  'Ils ont marqué un but',
])('is a whole text: %s', (text) => expect(worthOf(text)).toBe('text'));

it.each([
  'Since',
  'I left since',
  'We moved the pump since',
  'I closed the valve before',
  'The pump was old, so',
  'I did it because',
  'I called the owner while',
  'I asked my boss to',
  'I dug, which',
  'I called Bo and',
  'I did it twice. They',
  'Ich war dort, weil',
])('breaks off: %s', (text) => expect(worthOf(text)).toBe('cut'));
