import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { model } from '../support/model.ts';
import { filled, lines, toldIn } from './support.ts';

const BODY = [
  '**S:** The cellar was wet after each rain.',
  '**A:** I put a drain along the wall.',
  '**R:** Dry since 2021.',
];

describe('a title', () => {
  it.each([
    ['1. The drain (Leadership, Ownership)', 'The drain (Leadership, Ownership)'],
    ['🏥 The drain (2 min)', 'The drain (2 min)'],
    ['2024-06: The drain', '2024-06: The drain'],
  ])('keeps what is in brackets at its end, and a date: %s', (heading, title) => {
    const [story] = toldIn(lines(`## ${heading}`, '', ...BODY));
    expect([story?.title, story?.tags]).toEqual([title, []]);
  });
});

describe('the themes of a comment', () => {
  const text = lines(
    '## The drain',
    '<!-- star-witness: themes=humility -->',
    '',
    ...BODY,
    '**Tags:** Ownership, pumps',
  );

  it('are those of the story, with those of its tags', () => {
    const { documents, findings } = check([{ filePath: 'story-bank.md', text, kind: 'bank' }], {
      model,
      config: resolveConfig(),
    });
    expect(documents.map(({ themes }) => themes.map(({ id }) => id))).toEqual([['humility', 'ownership']]);
    expect(findings.filter(({ line }) => line === 2)).toEqual([]);
  });

  it('are imported with its tags', () => {
    const { items } = itemsOfBank(text, new Vocabulary(aiLab));
    expect(items.map(({ tags, rest }) => [tags, rest])).toEqual([[['Ownership', 'pumps', 'humility'], '']]);
  });
});

it.each<[string, string, string[]]>([
  ['## The drain   :water:patience:', 'The drain', ['water', 'patience']],
  ['## The drain :water:patience:', 'The drain', ['water', 'patience']],
  ['## TODO The drain\t:water:', 'The drain', ['water']],
  ['## The drain :tada:', 'The drain :tada', []],
  ['## The drain 10:30', 'The drain 10:30', []],
])('are at the end of a heading between colons: %j', (heading, title, tags) => {
  const body = ['', '**Situation:** It dripped.', '**Action:** I dug.', '**Result:** Dry.'];
  const parts = { situation: 'It dripped.', action: 'I dug.', result: 'Dry.' };
  expect(toldIn(lines(heading, ...body))).toEqual([filled(title, 1, parts, { tags })]);
});
