import { describe, expect, it } from 'vitest';
import { itemsOfRecords } from '../../src/import/record-items.ts';
import { recordsInYaml } from '../../src/import/yaml-records.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';

const itemsOf = (text: string) =>
  itemsOfRecords(recordsInYaml(text) ?? { records: [], leftAlone: [] }, new Vocabulary(aiLab));
const ROOF = 'The roof:\n  S: Leak\n  A: tarred it\n  R: dry\n';
const FRIDGE = 'The fridge:\n  S: Fridge broke\n  A: called the vendor\n  R: 640 doses saved\n';

describe('a mapping from titles to stories', () => {
  it.each<[string, string, string[], [number, string][]]>([
    ['nothing else', '', ['The fridge', 'The roof'], []],
    ['a title without a story', 'The door:\n', ['The fridge', 'The roof'], [[1, 'no answer (The door)']]],
    ['an empty story', 'The door: {}\n', ['The fridge', 'The roof'], [[1, 'no answer (The door)']]],
    [
      'something about the file',
      'updated: 2026-01-01\ntags: [a, b]\n',
      ['The fridge', 'The roof'],
      [
        [1, 'no story (updated)'],
        [2, 'no story (tags)'],
      ],
    ],
    [
      'a mapping that is no story',
      'meta:\n  version: 2\n',
      ['The fridge', 'The roof'],
      [[1, 'no answer (meta)']],
    ],
    [
      'a story told in one text',
      'The door: I called the vendor and moved 900 doses.\n',
      ['The door', 'The fridge', 'The roof'],
      [],
    ],
  ])('may have beside them %s', (_, others, titles, left) => {
    const { items, leftAlone } = itemsOf(others + FRIDGE + ROOF);
    expect(items.map(({ title }) => title)).toEqual(titles);
    expect(leftAlone.map(({ startLine, reason }) => [startLine, reason])).toEqual(left);
  });

  it('may say whose all of them are', () => {
    const { items } = itemsOf(`owner: ana\n${FRIDGE}${ROOF}`);
    expect(items.map(({ title, owner, line }) => [title, owner, line])).toEqual([
      ['The fridge', 'ana', 2],
      ['The roof', 'ana', 6],
    ]);
  });

  it('may have titles that are words for parts', () => {
    expect(itemsOf(`Challenge:\n${ROOF.slice(10)}`).items.map(({ title }) => title)).toEqual(['Challenge']);
  });

  it.each([
    ['has a title', `title: The roof\n${ROOF.replace('The roof', 'parts')}`],
    ['has a part', `lesson: Tar it first\n${ROOF.replace('The roof', 'parts')}`],
    ['has its parts below the name of the form', ROOF.replace('The roof', 'star')],
  ])('is none if it %s', (_, text) => {
    const { items } = itemsOf(text);
    expect(items.map(({ parts }) => parts.slice(0, 3).map(({ text: told }) => told))).toEqual([
      ['Leak', 'tarred it', 'dry'],
    ]);
  });
});

describe('a key of one letter', () => {
  it.each([
    ['is none of a part by itself', '- {a: 1, b: 2}\n', []],
    ['is one of a part beside others', '- {S: Leak, A: tarred it}\n', ['situation', 'action']],
    ['is one of a part beside a question', '- {Q: When?, A: tarred it}\n', ['action']],
    [
      'is one of a part beside a part in another entry',
      '- {A: tarred it}\n- {result: dry}\n',
      ['action', 'result'],
    ],
  ])('%s', (_, text, parts) => {
    expect(itemsOf(text).items.flatMap((item) => item.parts.map(({ part }) => part))).toEqual(parts);
  });
});
