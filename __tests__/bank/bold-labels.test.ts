import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I put a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';

describe('labels in bold without a colon, like those next to them', () => {
  it.each([
    ['a small letter', 'dry since the autumn of 2021.'],
    ['a word with a figure', 'p99 fell from 9 s to 400 ms.'],
    ['a name in mixed case', 'iPhone returns fell from 40 to 3.'],
    ['an amount', '$40k saved a year.'],
    ['a sign', '~6 hours saved a week.'],
    ['a figure', '31 orders refunded.'],
  ])('may have %s after them', (_, result) => {
    const words = [`**Situation** ${WET}`, `**Action** ${DUG}`, `**Result** ${result}`];
    const letters = [`**S** ${WET}`, '**T** keep it dry', `**A** ${DUG}`, `**R** ${result}`];
    expect([toldIn(lines('## The drain', ...words)), toldIn(lines('## The drain', ...letters))]).toEqual([
      [filled('The drain', 1, { situation: WET, action: DUG, result })],
      [filled('The drain', 1, { situation: WET, task: 'keep it dry', action: DUG, result })],
    ]);
  });

  const [situation, action, result] = [
    'The cellar was wet.',
    'I put a drain along the wall.',
    'dry since 2021.',
  ];

  it.each([
    ['words', `**Situation** ${situation}`, `**Action** ${action}`, `**Result** ${result}`],
    ['letters', `**S** ${situation}`, `**A** ${action}`, `**R** ${result}`],
    [
      'words of more than one',
      `**Context** ${situation}`,
      `**What I did** ${action}`,
      `**End result** ${result}`,
    ],
    ['items', `- **S** ${situation}`, `- **A** ${action}`, `- **R** ${result}`],
    ['underlines', `__S__ ${situation}`, `__A__ ${action}`, `__R__ ${result}`],
    ['a paragraph', `**Situation** ${situation} **Action** ${action} **Result** ${result}`],
    ['a paragraph of letters', `**S** ${situation} **A** ${action} **R** ${result}`],
    ['a wrapped paragraph', `**S** ${situation} **A** I put a`, `drain along the wall. **R** ${result}`],
  ])('may be %s with a small letter after one of them', (_, ...story) => {
    const [told] = toldIn(lines('## The drain', ...story));
    const parts = Object.entries(told?.parts ?? {}).map(([part, text]) => [part, text.replace('\n', ' ')]);
    expect([told?.status, Object.fromEntries(parts)]).toEqual(['filled', { situation, action, result }]);
  });

  it.each([
    ['**Situation** was clear to me. **Action** was too long. **Result** had no number.'],
    ['- **Situation** too long\n- **Action** fine\n- **Result** no number'],
  ])('are words of a sentence with small letters after all of them: %s', (text) => {
    const told = toldIn(
      lines('## The drain', '', `**S:** ${WET}`, `**A:** ${DUG}`, `**R:** ${DRY}`, '', '## Ida', '', text),
    );
    expect(told).toEqual([filled('The drain', 1, { situation: WET, action: DUG, result: DRY })]);
  });

  it('are the only ones in the text after them', () => {
    const story = [`Situation: ${WET}`, `Action: ${DUG}`, '**Result** was what we feared.', `Result: ${DRY}`];
    expect(toldIn(lines('## The drain', ...story))).toEqual([
      filled('The drain', 1, {
        situation: WET,
        action: `${DUG}\n**Result** was what we feared.`,
        result: DRY,
      }),
    ]);
  });

  it('need another label of their form', () => {
    const text = [WET, '', '**Result** was what we feared.', '', DRY];
    expect(toldIn(lines('## The drain', ...text)).map(({ parts }) => Object.keys(parts))).toEqual([
      ['situation_task_action_result'],
    ]);
  });
});

it('has labels of one small letter', () => {
  const text = lines('## The drain', '', `s: ${WET}`, `a: ${DUG}`, `r: ${DRY}`);
  expect(toldIn(text)).toEqual([filled('The drain', 1, { situation: WET, action: DUG, result: DRY })]);
});
