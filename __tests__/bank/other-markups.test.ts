import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const PARTS = { situation: 'The tap dripped.', action: 'I closed it.', result: 'Dry.' };
const TOLD = ['Situation: The tap dripped.', 'Action: I closed it.', 'Result: Dry.', ''];

describe('a title', () => {
  it.each([
    ['of AsciiDoc', '=== The tap', '=== The attic'],
    ['of a wiki', '=== The tap ===', '=== The attic ==='],
  ])('%s', (_, first, second) => {
    expect(toldIn(lines('== Change', '', first, '', ...TOLD, second, '', ...TOLD))).toEqual([
      filled('The tap', 3, PARTS),
      filled('The attic', 9, PARTS),
    ]);
  });

  it('in a list with numbers of several levels', () => {
    const items = TOLD.slice(0, 3).map((line, index) => `    ${'abc'.charAt(index)}. ${line}`);
    const bank = lines(
      '1. Home',
      '  1.1. The tap',
      ...items,
      '  1.2. The attic',
      ...items,
      '2. Work',
      '  2.1. The hire',
      ...items,
    );
    expect(toldIn(bank)).toEqual([
      filled('The tap', 2, PARTS),
      filled('The attic', 6, PARTS),
      filled('The hire', 11, PARTS),
    ]);
  });
});

describe('equals signs', () => {
  it.each(['Action: I set\n== or = there.', 'Action: ==I closed it==', 'Action: I did:\n==== =='])(
    'make no title: %j',
    (action) => {
      const bank = lines('## The tap', '', 'Situation: The tap dripped.', action, 'Result: Dry.');
      expect(toldIn(bank).map(({ title, line, parts }) => [title, line, parts.result])).toEqual([
        ['The tap', 1, 'Dry.'],
      ]);
    },
  );
});
