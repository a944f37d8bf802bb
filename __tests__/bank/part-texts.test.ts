import { describe, expect, it } from 'vitest';
import { lines, readBank, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I put a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const LABELS = [`**Situation:** ${WET}`, '', `**Action:** ${DUG}`, '', `**Result:** ${DRY}`];

describe('what is after the last label', () => {
  const FIGURES = [
    '',
    '| | before | after |',
    '| --- | --- | --- |',
    '| pumps | 3 | 0 |',
    '| floods | 12 | 1 |',
  ];
  const RATING = ['', '| Clarity | Score |', '| --- | --- |', '| short | 4 |'];

  it.each<[string, string[], string[]]>([
    ['a table with figures, and prose behind it', FIGURES, ['', 'The last line is not all mine.']],
    ['a table with figures at the end', FIGURES, []],
    ['a table without bars around it', ['', 'year | floods', '--- | ---', '2020 | 12', '2021 | 1'], []],
  ])('%s: of the result', (_, ...more) => {
    const added = more.flat();
    const text = lines('## The cellar', '', ...LABELS, ...added);
    expect(toldIn(text)[0]?.parts.result).toBe(lines(DRY, ...added));
  });

  it.each<[string, string[]]>([
    ['a table that rates the story', RATING],
    ['a table of words', ['', '| tool | lent by |', '| --- | --- |', '| spade | Bo |']],
    ['links with a label', ['', 'Up: [[Home]], [[Work]]']],
    ['other stories', ['', 'See also: the pump']],
    ['how long it is', ['', '*Word count:* 205 of 250']],
    ['how long it is, in brackets', ['', '(about 205 / 250 words)']],
  ])('%s: not of it', (_, added) => {
    const text = lines('## The cellar', '', '### Situation', '', WET, '', '### Action', '', DUG, '').concat(
      lines('', '### Result', '', DRY, ...added),
    );
    expect(toldIn(text)[0]?.parts.result).toBe(DRY);
  });
});

it.each(['Word count: 205 of 250', '*Word count:* 205', '(205 of 250 words)', '**Words:** 205', '205 words'])(
  'takes how long a text is for none of it: %s',
  (note) => {
    const told =
      'In May the lamp was out for a week. I asked the porter and fixed it with him. Nobody fell again.';
    const text = lines('# Behaviours', '', '## Deciding', '', note, '', told);
    expect(toldIn(text).map(({ parts }) => parts)).toEqual([{ situation_task_action_result: told }]);
  },
);

describe('a text that speaks to someone', () => {
  const statusOf = (label: string, text: string) =>
    readBank(lines('## The cellar', '', ...LABELS, '', `**${label}:** ${text}`)).stories[0]?.status;

  it.each([
    ['Lesson', 'Your competitor is in the same fog.'],
    ['Lesson', 'Your own eyes come first, then the sensor.'],
    ['Learning', 'Your plan is only as good as the list of numbers.'],
    ['Takeaway', 'Say what you do not know.'],
    ['Task', 'Your cellar would be next, she said.'],
  ])('tells something: %s: %s', (label, text) => {
    expect(statusOf(label, text)).toBe('filled');
  });

  it.each([
    ['Lesson', 'Your key takeaway.'],
    ['Lesson', 'Your learning from this experience.'],
    ['Lesson', 'Describe what you took from it.'],
    ['Lesson', 'Say what you would do differently.'],
    ['Task', 'Your role and your responsibility.'],
    ['Task', 'Your task is what you were asked to do.'],
    ['Task', 'Your words'],
  ])('says what to write: %s: %s', (label, text) => {
    expect(statusOf(label, text)).toBe('partial');
  });
});

describe('tags', () => {
  it.each<[string, string[], string[]]>([
    ['as a definition', ['Keywords', ': honesty, pumps'], ['honesty', 'pumps']],
    [
      'as several definitions, behind a blank line',
      ['Skills', '', ': honesty', ': pumps'],
      ['honesty', 'pumps'],
    ],
    ['in the quotes of Polish', ['Tags: „pumps, drains”, honesty'], ['pumps, drains', 'honesty']],
    ['in quotes of two kinds', ['Tags: “pumps, drains", honesty'], ['pumps, drains', 'honesty']],
    ['behind `For` in italics', ['*For:* honesty, pumps and drains'], ['honesty', 'pumps and drains']],
    ['behind `For` in plain text', ['For: honesty'], ['honesty']],
    [
      'not behind `For` before a sentence',
      ['**For:** I had promised it to Bo, and he had asked me twice.'],
      [],
    ],
  ])('%s', (_, written, tags) => {
    const text = lines('## The cellar', '', ...LABELS, '', ...written);
    expect(toldIn(text)[0]?.tags).toEqual(tags);
  });
});

it.each([
  '**Hook:** "Have you ever dug?"',
  'Opener: Have you ever dug?',
  '*Opening line:* "Did you ever dig?"',
])('takes no line of the speaker for a question: %s', (line) => {
  const text = lines('## The cellar', '', line, '', ...LABELS);
  expect(toldIn(text)[0]?.parts).toEqual({ situation: WET, action: DUG, result: DRY });
});

it.each([
  [
    'items',
    ['    - [ ] S', `      - ${WET}`, '    - [ ] A', `      - ${DUG}`, '    - [ ] R', '- Ask the owner'],
  ],
  ['paragraphs', ['    **S**', `    ${WET}`, '    **A**', `    ${DUG}`, '    **R**', '', '- Ask the owner']],
])('takes no item for a text that is less indented than its label: %s', (_, written) => {
  const [story] = readBank(lines('- The cellar', ...written)).stories;
  expect(story?.open.map(({ part }) => part)).toEqual(['result']);
});

describe('an item as deep as the labels', () => {
  const outline = (...items: string[]) =>
    toldIn(lines('- ## The cellar', ...items.map((item) => `\t${item}`)))[0]?.parts;
  const above = ['- **Situation**', `\t- ${WET}`, '- **Action**', `\t- ${DUG}`, '- **Result**', `\t- ${DRY}`];
  const beside = [`- **S:** ${WET}`, `- **A:** ${DUG}`, `- **R:** ${DRY}`];

  it.each(['TODO ask Bo for the year', 'LATER find the photo', 'told at Acme', '[ ] ask Bo', '*ask Bo*'])(
    'is not part of a text that is deeper: %s',
    (item) => {
      expect(outline(...above, `- ${item}`)?.result).toBe(`- ${DRY}`);
    },
  );

  it.each(['TODO ask Bo for the year', '[ ] ask Bo', '(check the year)', 'tbc with Bo'])(
    'is not part of a text beside its label where it reminds of something: %s',
    (item) => {
      expect(outline(...beside, `- ${item}`)?.result).toBe(DRY);
      expect(outline(...beside.slice(0, 2), `- ${item}`, ...beside.slice(2))?.action).toBe(DUG);
    },
  );

  it('goes on with a text beside its label', () => {
    expect(outline(...beside, '- and the neighbours copied it')?.result).toBe(
      lines(DRY, '\t- and the neighbours copied it'),
    );
  });

  it('is part of a text that is as deep', () => {
    const flat = [
      '- **S**',
      `- ${WET}`,
      '- **A**',
      `- ${DUG}`,
      '- **R**',
      `- ${DRY}`,
      '- Bo is glad',
      '- TODO ask Bo',
    ];
    expect(outline(...flat)?.result).toBe(lines(`- ${DRY}`, '\t- Bo is glad'));
  });

  it('has a box as the labels have', () => {
    const boxes = [
      `- [x] **S:** ${WET}`,
      `- [x] **A:** ${DUG}`,
      `- [ ] **R:** ${DRY}`,
      '- [ ] not a flood since',
    ];
    expect(outline(...boxes)?.result).toBe(lines(DRY, '\t- [ ] not a flood since'));
  });
});
