import { describe, expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const WHOLE = 'situation_task_action_result';
const PUMP = 'The pump ran all night. I fitted a float, and it went from nine hours to two.';
const GATE = 'Nobody closed the gate. We hung a weight on it, and it has stayed closed ever since.';
const LAMP = 'The lamps burned all day. I found the switch and fitted a clock. I cut the bill by two thirds.';
const WELL = { situation: 'The well was dry.', action: 'I dug on.', result: 'It holds water.' };
const LABELS = [
  `**Situation:** ${WELL.situation}`,
  `**Action:** ${WELL.action}`,
  `**Result:** ${WELL.result}`,
];

describe('a line in bold is the title of a story without labels', () => {
  it.each<[string, string[], Told[]]>([
    [
      'where each below a heading has one',
      ['## Patience', '', '**The pump**', '', PUMP, '', '**The gate**', '', GATE],
      [filled('The pump', 3, { [WHOLE]: PUMP }), filled('The gate', 7, { [WHOLE]: GATE })],
    ],
    [
      'where what came of one is an amount in words',
      ['## Thrift', '', '**The lamp**', '', LAMP, '', '**The gate**', '', GATE],
      [filled('The lamp', 3, { [WHOLE]: LAMP }), filled('The gate', 7, { [WHOLE]: GATE })],
    ],
    [
      'alone below a principle',
      [
        '# By principle',
        '',
        '## Patience',
        '',
        '> Wait.',
        '',
        '**The pump**',
        '',
        PUMP,
        '',
        '## Thrift',
        '',
        '**The gate**',
        GATE,
      ],
      [filled('The pump', 7, { [WHOLE]: PUMP }), filled('The gate', 13, { [WHOLE]: GATE })],
    ],
    [
      'beside one with labels',
      ['## Patience', '', '**The well**', '', ...LABELS, '', '**The pump**', '', PUMP],
      [filled('The well', 3, WELL), filled('The pump', 9, { [WHOLE]: PUMP })],
    ],
    [
      'behind several with labels',
      ['## Patience', '**The well**', ...LABELS, '', '**The pit**', ...LABELS, '', '**The pump**', '', PUMP],
      [filled('The well', 2, WELL), filled('The pit', 7, WELL), filled('The pump', 12, { [WHOLE]: PUMP })],
    ],
  ])('%s', (_name, text, expected) => {
    expect(toldIn(lines(...text))).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    [
      'that tells a step of one story',
      ['## The pump', '**The first week**', 'It ran all night.', '', '**The second week**', PUMP],
      ['The pump'],
    ],
    [
      'behind the beginning of one',
      ['## The pump', 'It ran all night.', '', '**The float**', '', PUMP, '', '**The gate**', '', GATE],
      ['The pump'],
    ],
    [
      'that says where it was',
      ['## The pump', '', '**Farm, Graz**', '', PUMP, '', '**Farm, Linz**', '', GATE],
      ['The pump'],
    ],
    ['within a story with labels', ['## The well', ...LABELS, '', '**The pump**', '', PUMP], ['The well']],
    [
      'below what sums up',
      ['## Achievements', '', '**The pump**', '', PUMP, '', '**The gate**', '', GATE],
      ['Achievements'],
    ],
  ])('but none %s', (_name, text, titles) => {
    expect(toldIn(lines(...text)).map(({ title }) => title)).toEqual(titles);
  });
});
