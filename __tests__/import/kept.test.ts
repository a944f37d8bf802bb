import { describe, expect, it } from 'vitest';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { itemsOfRecords } from '../../src/import/record-items.ts';
import { recordsInYaml } from '../../src/import/yaml-records.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';

const vocabulary = new Vocabulary(aiLab);
const itemsOf = (bank: string) => itemsOfBank(bank, vocabulary).items;
const partsOf = (bank: string) =>
  Object.fromEntries(itemsOf(bank)[0]?.parts.map(({ part, text }) => [part, text]) ?? []);

const WET = 'The drain stood full after each rain.';
const DUG = 'I dug it up and laid a wider pipe.';
const DRY = 'It has been dry since March.';

describe('the brackets in a label', () => {
  it.each([
    ['in its emphasis', '**Result (saved $40k):** ', '**Result (saved $40k):**'],
    ['after its emphasis', '**Result** (saved $40k): ', '**Result** (saved $40k):'],
    ['in plain text', 'Result (saved $40k): ', 'Result (saved $40k):'],
    ['in a heading', '### Result (saved $40k)\n\n', '### Result (saved $40k)'],
    ['that say how long something took', 'Result (3 days saved): ', 'Result (3 days saved):'],
  ])('are kept %s', (_, label, rest) => {
    const [item] = itemsOf(`## The drain\n\n**Situation:** ${WET}\n\n**Action:** ${DUG}\n\n${label}${DRY}\n`);
    expect([item?.parts.at(-1), item?.rest]).toEqual([{ part: 'result', text: DRY }, rest]);
  });

  it('are kept if the part is still to be written', () => {
    const [item] = itemsOf(`## The drain\n\nSituation: ${WET}\nAction: ${DUG}\nResult (saved $40k): TODO\n`);
    expect(item?.rest).toBe('Result (saved $40k):');
  });

  it.each([
    '60 seconds',
    '20s',
    '2-3 sentences',
    '~20%',
    'what changed?',
    'the outcome',
    'tbd',
    'R',
    'bullets',
  ])('are no more than a hint: %s', (hint) => {
    const bank = `## The drain\n\nSituation: ${WET}\nAction: ${DUG}\nResult (${hint}): ${DRY}\n`;
    expect(itemsOf(bank)[0]?.rest).toBe('');
  });

  it('are kept in several stories if they name a place or a number', () => {
    const story = (title: string) =>
      `## ${title}\n\nSituation (Acme): ${WET}\nAction: ${DUG}\nResult (€9): ${DRY}\n\n`;
    expect(itemsOf(story('The drain') + story('The attic')).map(({ rest }) => rest)).toEqual([
      'Situation (Acme):\n\nResult (€9):',
      'Situation (Acme):\n\nResult (€9):',
    ]);
  });

  it('belong to the form of the bank if several stories have the same', () => {
    const story = (title: string) =>
      `## ${title}\n\nSituation: ${WET}\nAction: ${DUG}\nResult (so far): ${DRY}\n\n`;
    expect(itemsOf(story('The drain') + story('The attic')).map(({ rest }) => rest)).toEqual(['', '']);
    expect(itemsOf(story('The drain')).map(({ rest }) => rest)).toEqual(['Result (so far):']);
  });
});

describe('a label whose text is already used', () => {
  it.each([
    ['of a title', 'Title: The drain\n'],
    ['with a letter before it', '## The drain\n\nb. '],
  ])('is not kept: one %s', (_, before) => {
    const bank = `${before}Situation: ${WET}\nAction: ${DUG}\nResult: ${DRY}\n`;
    expect(itemsOf(bank).map(({ title, rest }) => [title, rest])).toEqual([['The drain', '']]);
  });
});

describe('a placeholder', () => {
  it.each([
    ['TBD (ask Ida for the bill)', 'Result: TBD (ask Ida for the bill)'],
    ['[ask Ida]', 'Result: [ask Ida]'],
    ['(ask Ida in May)', 'Result: (ask Ida in May)'],
    ['[X]', ''],
    ['[your result]', ''],
    ['(TBD)', ''],
    ['[what came of it]', ''],
    ['_____', ''],
  ])('is kept where it has a remark: %s', (placeholder, rest) => {
    const bank = `## The drain\n\nSituation: ${WET}\nAction: ${DUG}\nResult: ${placeholder}\n`;
    expect(itemsOf(bank)[0]?.rest).toBe(rest);
  });
});

describe('a part without words of its own', () => {
  it.each([
    '<https://e.example/depth>',
    'https://e.example/depth',
    '[the depth](https://e.example/depth)',
    '![the depth](depth.png)',
    '<img src="depth.png">',
    '<img src="depth.png" alt="the depth" />',
    '<bo@e.example>',
    '[[Depth of the drain]]',
    '[[notes/depth|the depth]]',
    '![[depth.png]]',
  ])('is kept: %s', (text) => {
    expect(
      partsOf(`## The drain\n\n**Situation:** ${WET}\n**Action:** ${DUG}\n**Result:** ${text}\n`),
    ).toEqual({
      situation: WET,
      action: DUG,
      result: text,
    });
  });

  it.each(['<number>', '<insert number>', '[[number of days]]', '{{result}}', '[Result]'])(
    'is still to be told: %s',
    (text) => {
      const bank = `## The drain\n\n**Situation:** ${WET}\n**Action:** ${DUG}\n**Result:** ${text}\n`;
      expect(partsOf(bank)).toEqual({ situation: WET, action: DUG });
    },
  );
});

describe('a record', () => {
  const importOf = (text: string) =>
    itemsOfRecords(recordsInYaml(text) ?? { records: [], leftAlone: [] }, vocabulary);

  it.each([
    ['the brackets of its keys', 'title: A\nresult (saved $40k): Dry.\n', '**result (saved $40k):**'],
    [
      'a placeholder with a remark',
      'title: A\naction: I dug.\nresult: "[ask Ida]"\n',
      '**result:** [ask Ida]',
    ],
    ['no other placeholder', 'title: A\naction: I dug.\nresult: "[X]"\n', ''],
    [
      'the name of a mapping',
      'title: A\naction: I dug.\npanel: {asked: waste}\n',
      '**panel / asked:** waste',
    ],
    ['no name of a form', 'title: A\nstar: {action: I dug.}\n', ''],
  ])('keeps %s', (_, text, rest) => {
    expect(importOf(text).items.map((item) => item.rest)).toEqual([rest]);
  });

  it.each([
    ['"a\\u0000b"', 'a\ufffdb', true],
    ['"a \\ud800 b"', 'a \ufffd b', true],
    ['"a \\udc00 b"', 'a \ufffd b', true],
    ['"a \\ud83d\\ude00 b"', 'a \u{1f600} b', false],
  ])('has a sign for what no text file can have: %s', (written, text, hasReplaced) => {
    expect(importOf(`[{"title": "A", "action": ${written}}]`).items).toMatchObject([
      { parts: [{ part: 'action', text }], hasReplaced },
    ]);
    expect(importOf(`[{"title": ${written}, "action": "x"}]`).items).toMatchObject([
      { title: text, hasReplaced },
    ]);
    expect(importOf(`[{"title": "A", "action": "x", ${written}: "y"}]`).items).toMatchObject([
      { restNames: [text], hasReplaced },
    ]);
  });

  const META = { owner: null, date: null, type: null, prompt: null };
  it.each([
    [
      'not from a mapping that is about something else',
      '- company: {name: Initech, owner: Bill, date: 1999, type: incident-command}\n  action: y\n',
      {
        ...META,
        title: '',
        restNames: ['name', 'owner', 'date', 'type'].map((key) => `company / ${key}`),
      },
    ],
    [
      'first from its own keys',
      '- star: {title: B, owner: Bo, action: x}\n  title: A\n  owner: Ana\n  action: y\n',
      { ...META, title: 'A', owner: 'Ana', restNames: ['star / title', 'star / owner', 'star / action'] },
    ],
    ['from a mapping with parts', '- any: {name: A, action: y}\n', { ...META, title: 'A' }],
    [
      'from a mapping with a mapping with parts',
      '- any: {name: A, b: {action: y}}\n',
      { ...META, title: 'A' },
    ],
    ['from a mapping about the story', '- story: {name: A}\n  action: y\n', { ...META, title: 'A' }],
    ['from its metadata', '- meta: {owner: Ana}\n  action: y\n', { ...META, title: '', owner: 'Ana' }],
  ])('has title and owner %s', (_, text, item) => {
    expect(importOf(text).items).toMatchObject([item]);
  });

  it('has no remark in keys that others have as well', () => {
    const rows = ['A', 'B'].map((title) => `- title: ${title}\n  result (saved $40k): Dry.\n`).join('');
    expect(importOf(rows).items.map(({ rest }) => rest)).toEqual(['', '']);
  });

  it('leaves comments alone, and says so', () => {
    const text =
      '# For Acme\n# and others\n- title: "A # b"\n  action: I dug #4. # ask Ida\n  result: |\n    Dry.\n    # no comment\n  # the end\n  #\n';
    const { items, leftAlone } = importOf(text);
    expect(items.map(({ title, parts }) => [title, parts.at(-1)?.text])).toEqual([
      ['A # b', 'Dry.\n# no comment'],
    ]);
    expect(leftAlone).toEqual([
      { startLine: 1, endLine: 2, reason: 'comment' },
      { startLine: 4, endLine: 4, reason: 'comment' },
      { startLine: 8, endLine: 8, reason: 'comment' },
    ]);
  });
});

describe('a comment behind a label', () => {
  it.each([
    ['<!-- from nine a month to none, ask Bo -->', '**Result:** <!-- from nine a month to none, ask Bo -->'],
    ['<!-- what came of it, with a number -->', ''],
    ['<!-- TODO -->', ''],
  ])('is kept where it says something: %s', (comment, rest) => {
    const bank = `## The drain\n\n**Situation:** ${WET}\n**Action:** ${DUG}\n**Result:** ${comment}\n`;
    expect(itemsOf(bank)[0]?.rest).toBe(rest);
  });
});

describe('a line that says what a story is good for', () => {
  const restOf = (line: string) =>
    itemsOf(`## The drain\n\n${line}\n\n**S:** ${WET}\n**A:** ${DUG}\n**R:** ${DRY}\n`)[0]?.rest;

  it.each([
    ['<aside>\n💡 Good for "tell me about a conflict"\n</aside>', '💡 Good for "tell me about a conflict"'],
    ['💡 Works well for hard talks with managers', '💡 Works well for hard talks with managers'],
  ])('is kept: %s', (line, rest) => {
    expect(restOf(line)).toBe(rest);
  });

  it.each(['Good for', 'Also good for these questions'])('is not kept if it names nothing: %s', (line) => {
    expect(restOf(line)).toBe('');
  });
});

it('does not keep a label with how long its text is', () => {
  for (const hint of ['short', 'long version', 'the brief version'])
    expect(
      itemsOf(`## The drain\n\n**S:** ${WET}\n**A:** ${DUG}\n**R (${hint}):** ${DRY}\n`).map(
        ({ rest }) => rest,
      ),
    ).toEqual(['']);
});
