import { describe, expect, it } from 'vitest';
import { lines, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I dug a drain along the wall.';
const DRY = 'It has been dry since the autumn of 2021.';
const PARTS = { situation: WET, action: DUG, result: DRY };
const BODY = [`**Situation:** ${WET}`, `**Action:** ${DUG}`, `**Result:** ${DRY}`];

const story = (title: string, line: number, more: Partial<Told> = {}): Told => ({
  title,
  line,
  status: 'filled',
  tags: [],
  parts: PARTS,
  ...more,
});

describe('labels in what Word and pandoc export', () => {
  it.each([
    [
      `**[Situation:]{.underline}** ${WET}`,
      `**[Action:]{.underline}** ${DUG}`,
      `**[Result:]{.underline}** ${DRY}`,
    ],
    [`[Situation]{.underline}: ${WET}`, `[Action]{.underline}: ${DUG}`, `[Result]{.underline}: ${DRY}`],
    [`[**Situation:**]{.mark} ${WET}`, `[**Action:**]{.mark} ${DUG}`, `[**Result:**]{.mark} ${DRY}`],
    [
      `[[Situation:]{.underline}]{.mark}\n${WET}`,
      `[[Action:]{.underline}]{.mark}\n${DUG}`,
      `[[Result]{.underline}:]{.mark}\n${DRY}`,
    ],
    [
      `> **[Situation:]{.underline}** ${WET}`,
      '>',
      `> **[Action]{.underline}** ${DUG}`,
      '>',
      `> **[Result:]{.underline}** ${DRY}`,
    ],
    [`## Situation {#situation}\n${WET}`, `## Action {#action .unnumbered}\n${DUG}`, `## Result {-}\n${DRY}`],
    [`Situation \\- ${WET}`, `Action \\- ${DUG}`, `Result \\- ${DRY}`],
    [`**1\\. Situation:** ${WET}`, `**2\\. Action:** ${DUG}`, `**3\\. Result:** ${DRY}`],
    [
      `**1. Situation** *(max. 3 sentences)*\n${WET}`,
      `**2. Action** _(step by step)_\n${DUG}`,
      `**3. Result** (what changed?)\n${DRY}`,
    ],
  ])('%j', (...body) => {
    const stories = toldIn(lines('# The drain', ...body));
    expect(stories.map(({ title, parts }) => [title, parts])).toEqual([['The drain', PARTS]]);
  });

  it('end with one that no list knows', () => {
    const told = BODY.map((line) => line.replace(/\*\*(\w+:)\*\*/, '**[$1]{.underline}**'));
    expect(toldIn(lines('# The drain', ...told, '**[Coach:]{.underline}** Good!'))).toEqual([
      story('The drain', 1),
    ]);
  });

  it('are no gaps where a word is marked', () => {
    const told = lines('# The drain', ...BODY).replace('2021', '[2021 or so]{.mark}');
    expect(toldIn(told).map(({ status }) => status)).toEqual(['filled']);
  });
});

describe('titles in what Word, pandoc and Google Docs export', () => {
  it.each<[string, string, string[]?]>([
    ['# The drain {#the-drain .unnumbered}', 'The drain'],
    ['# **1\\. The drain** {#1.-the-drain?}', 'The drain'],
    ['# []{#_Toc1811 .anchor}The drain', 'The drain'],
    ['# **[]{#_Toc1811 .anchor}The drain**', 'The drain'],
    ['# [The drain]{.underline}', 'The drain'],
    ['# Story 2 \\- A half\\-dry cellar\\!', 'A half-dry cellar!'],
    ['# \\[Patience\\] The drain', 'The drain', ['Patience']],
    ['# The {drain}', 'The {drain}'],
    [
      '# [DONE]{.done .DONE} The drain [wet]{.tag tag-name="wet"} [old walls]{.tag tag-name="x"} {#the-drain}',
      'The drain',
      ['wet', 'old walls'],
    ],
  ])('%s', (heading, title, tags = []) => {
    expect(toldIn(lines(heading, ...BODY))).toEqual([story(title, 1, { tags })]);
  });

  it.each<[string, string[], string[]]>([
    ['numbers without a sign', ['1 The drain', '2 The attic', '3 Taps'], ['The drain', 'The attic', 'Taps']],
    ['numbers of two levels', ['2.1 The drain', '2.2 The attic'], ['The drain', 'The attic']],
    ['short ids', ['S1 — The drain', 'S3 - The attic'], ['The drain', 'The attic']],
    ['what is counted', ['Card #4: The drain', 'Card #9: The attic'], ['The drain', 'The attic']],
    [
      'what counts nothing',
      ['Area 51: the drain', 'Graz 2: the attic'],
      ['Area 51: the drain', 'Graz 2: the attic'],
    ],
    ['no numbers but amounts', ['3 drains', '2 attics'], ['3 drains', '2 attics']],
    ['one number', ['2 weeks late', 'The attic'], ['2 weeks late', 'The attic']],
    ['one bucket', ['S3 – the outage', 'The attic'], ['S3 – the outage', 'The attic']],
    ['quarters', ['Q1 – the drain', 'Q2 – the attic'], ['Q1 – the drain', 'Q2 – the attic']],
  ])('have %s', (_name, headings, titles) => {
    const text = lines('# Mine', ...headings.flatMap((heading) => [`## ${heading}`, ...BODY]));
    expect(toldIn(text).map(({ title }) => title)).toEqual(titles);
  });

  it('have the row of an index table by their short id', () => {
    const text = lines(
      '| ID | Title | Skills | Stakes |',
      '|---|---|---|---|',
      '| S1 | The drain | patience | the whole cellar |',
      '| S2 | The attic | order | |',
      '',
      '## S1 — The drain',
      ...BODY,
      '## S2 — How I cleared the attic',
      ...BODY,
    );
    expect(toldIn(text)).toEqual([
      story('The drain', 6, { tags: ['patience'], parts: { stakes: 'the whole cellar', ...PARTS } }),
      story('How I cleared the attic', 10, { tags: ['order'] }),
    ]);
  });
});

describe('what is around the parts', () => {
  it.each<[string, string[], Partial<Told>]>([
    [
      'properties of Notion',
      ['Tags: Water, Patience', 'Ready?: Yes', '', ...BODY],
      { tags: ['Water', 'Patience'] },
    ],
    [
      'tags and a note',
      ['Tags: Water', '', '> Half of this is in the mails, find them.', '', ...BODY],
      { tags: ['Water'] },
    ],
    ['an aside of Notion', [...BODY, '', '<aside>', '💡 Speak slowly.', '</aside>'], {}],
    ['hashtags', [...BODY, '', '#water #patience'], { tags: ['water', 'patience'] }],
    ['one hashtag above', ['#water', '', ...BODY], { tags: ['water'] }],
    [
      'leadership principles',
      ['**Leadership Principles:** Dive Deep, Ownership', '', ...BODY],
      { tags: ['Dive Deep', 'Ownership'] },
    ],
    [
      'a question',
      ['**Asked as:** "When did you dig?"', '', ...BODY],
      { parts: { question: '"When did you dig?"', ...PARTS } },
    ],
  ])('%s', (_name, body, more) => {
    expect(toldIn(lines('## The drain', ...body))).toEqual([story('The drain', 1, more)]);
  });

  it('German ones', () => {
    const text = lines(
      '## The drain',
      ...BODY,
      '**Gelernt:** Dig first.',
      '**Passt zu Fragen nach:** water, patience',
    );
    const parts = { ...PARTS, lesson: 'Dig first.' };
    expect(toldIn(text)).toEqual([story('The drain', 1, { tags: ['water', 'patience'], parts })]);
  });
});

describe('a part that is', () => {
  it.each([
    'TBD – look up the date',
    'TODO ask Bo for the numbers',
    'TODO: numbers',
    '\\[XX kg? ask Bo\\]',
    '\\...',
    '(folgt im Juni)',
    '(pending, ask Bo)',
    '*(a number, please)*',
  ])('%s is missing', (written) => {
    const text = lines('## The drain', ...BODY.slice(0, 2), `**Result:** ${written}`);
    const parts = { situation: WET, action: DUG };
    expect(toldIn(text)).toEqual([story('The drain', 1, { status: 'partial', parts })]);
  });

  it.each([
    'The freeze is two weeks long since then',
    'They paid for it by then',
    'No hive was lost then',
    'She is content with that',
    'To do so, they met on Fridays',
  ])('%s is told', (written) => {
    const text = lines('## The drain', ...BODY.slice(0, 2), `**Result:** ${written}`);
    expect(toldIn(text)).toEqual([story('The drain', 1, { parts: { ...PARTS, result: written } })]);
  });
});

describe('a table in tags', () => {
  it.each<[string, string[]]>([
    [
      'by the line',
      [
        '<table>',
        `<tr><th>Situation</th><td>${WET}</td></tr>`,
        `<tr><th>Action</th><td>${DUG}</td></tr>`,
        `<tr><th>Result</th><td>${DRY}</td></tr>`,
        '</table>',
      ],
    ],
    [
      'by the cell',
      [
        '<table>',
        ...['Situation', 'Action', 'Result'].flatMap((label, index) => [
          '<tr>',
          `<td class="x"><strong>${label}</strong></td>`,
          `<td>${[WET, DUG, DRY][index]}</td>`,
          '</tr>',
        ]),
        '</table>',
      ],
    ],
  ])('%s', (_name, table) => {
    expect(toldIn(lines('## The drain', '', ...table))).toEqual([story('The drain', 1)]);
  });
});
