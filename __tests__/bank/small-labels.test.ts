import { describe, expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const WET = 'the tap dripped all night.';
const DUG = 'I dug up the pipe.';
const DRY = 'dry since.';
const DRAIN = { situation: WET, action: DUG, result: DRY };

describe('labels in lower case', () => {
  it.each<[string, string[], Record<string, string>]>([
    ['context, outcome', [`context: ${WET}`, `action: ${DUG}`, `outcome: ${DRY}`], DRAIN],
    [
      'background, goal, approach, impact',
      [`background: ${WET}`, 'goal: close it.', `approach: ${DUG}`, `impact: ${DRY}`],
      { situation: WET, task: 'close it.', action: DUG, result: DRY },
    ],
    ['problem, what i did', [`problem: ${WET}`, `what i did: ${DUG}`, `result: ${DRY}`], DRAIN],
    [
      'a challenge behind the context',
      [`context: ${WET}`, 'challenge: no water.', `action: ${DUG}`, `outcome: ${DRY}`],
      { situation: WET, task: 'no water.', action: DUG, result: DRY },
    ],
    [
      'an obstacle',
      [`situation: ${WET}`, 'obstacle: no key.', `action: ${DUG}`, `result: ${DRY}`],
      { situation: WET, task: 'no key.', action: DUG, result: DRY },
    ],
    ...['lesson', 'learned', 'learnings', 'takeaway', 'reflection', 'what i learned'].map(
      (label): [string, string[], Record<string, string>] => [
        label,
        [`situation: ${WET}`, `action: ${DUG}`, `result: ${DRY}`, `${label}: dig early.`],
        { ...DRAIN, lesson: 'dig early.' },
      ],
    ),
    [
      'metrics and tradeoff',
      [`situation: ${WET}`, `action: ${DUG}`, 'tradeoff: no water.', `result: ${DRY}`, 'metrics: 2 taps.'],
      { situation: WET, action: DUG, tradeoffs: 'no water.', result: DRY, numbers: '2 taps.' },
    ],
    [
      'with a label within the text',
      [`context: ${WET}`, `action: ${DUG}`, `outcome: ${DRY} Lesson: dig early.`],
      { ...DRAIN, lesson: 'dig early.' },
    ],
  ])('are parts next to others of the same form: %s', (_name, body, parts) => {
    expect(toldIn(lines('## The drain', '', ...body))).toEqual([filled('The drain', 1, parts)]);
    const apart = body.flatMap((line) => [line, '']);
    expect(toldIn(lines('## The drain', '', ...apart))).toEqual([filled('The drain', 1, parts)]);
    const items = body.map((line) => `- ${line}`);
    expect(toldIn(lines('## The drain', '', ...items))).toEqual([filled('The drain', 1, parts)]);
  });

  it.each<[string, string[]]>([
    ['one of them', ['I wrote to all of them about the', 'context: a wet cellar, and a tap that dripped.']],
    [
      'two in the wrong order',
      ['I read about the', 'outcome: a dry cellar. Then I read about the', 'context: a wet one.'],
    ],
    [
      'a whole list of them below a label in upper case',
      [
        'I wrote on the board:',
        'context: what broke',
        'approach: who does what',
        'outcome: when we are done',
      ],
    ],
  ])('are words of the text: %s', (_name, action) => {
    const text = lines(
      '## The drain',
      '',
      'Situation: The tap dripped.',
      '',
      `Action: ${action[0]}`,
      ...action.slice(1),
      '',
      'Result: Dry.',
    );
    expect(toldIn(text)).toEqual([
      filled('The drain', 1, { situation: 'The tap dripped.', action: lines(...action), result: 'Dry.' }),
    ]);
  });

  const inner = ['problem: no key.', `solution: ${DUG}`, 'result: no leak since.'];
  it.each<[string, string[]]>([
    ['labels in bold', ['**Situation:** Wet.', '', '**Action:** I dug.', '', '@', '', '**Result:** Dry.']],
    ['capitalized labels', ['Situation: Wet.', '', 'Action: I dug.', '', '@', '', 'Result: Dry.']],
    ['headings', ['### Situation', 'Wet.', '### Action', 'I dug.', '', '@', '### Result', 'Dry.']],
  ])('are words of an action between %s', (_name, body) => {
    const text = lines('## The drain', '', ...body).replace('@', inner.join('\n'));
    const [story, ...others] = toldIn(text);
    expect(others).toEqual([]);
    expect(story?.parts).toMatchObject({ situation: 'Wet.', result: 'Dry.' });
    expect(story?.parts.action?.replace(/\s+/g, ' ')).toBe(`I dug. ${inner.join(' ')}`);
  });

  it('are parts between labels in bold if they go on with the story', () => {
    const body = ['**Situation:** Wet.', '', 'task: close it.', '', `action: ${DUG}`, '', '**Result:** Dry.'];
    expect(toldIn(lines('## The drain', '', ...body))).toEqual([
      filled('The drain', 1, { situation: 'Wet.', task: 'close it.', action: DUG, result: 'Dry.' }),
    ]);
  });

  it('are words of prose without other labels', () => {
    const text = lines(
      '## The drain',
      '',
      '**Situation:** The tap dripped.',
      '**Action:** I dug.',
      '**Result:** Dry.',
      '',
      '## The attic',
      '',
      'The roof leaked for a month, and I was asked to look after it. I gave the others some',
      'context: it was an old roof. I climbed up and found the hole, and I closed it with lead, and told them the',
      'outcome: dry.',
    );
    expect(toldIn(text).map(({ parts }) => Object.keys(parts))).toEqual([
      ['situation', 'action', 'result'],
      ['situation_task_action_result'],
    ]);
  });
});
