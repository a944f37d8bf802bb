import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import { recordsInCsv } from '../../src/host/csv-records.ts';
import { draftFilesOf } from '../../src/import/draft-files.ts';
import { itemsOfRecords } from '../../src/import/record-items.ts';
import { recordsInYaml } from '../../src/import/yaml-records.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { PIECES } from '../bank/made-up.ts';
import { lostIn } from '../import/lost-words.ts';
import { property } from './property.ts';

const vocabulary = new Vocabulary(aiLab);

const KEYS =
  'Title,situation,Task,Action,Result (10 s),tags,type,owner,prompt,question,themes,Lesson learned,numbers,stakes,status,date,Foo bar,__proto__,constructor,id,#,notes,answer,S,T,A,R,situation/task,**Action**,a|b,a: b'.split(
    ',',
  );
/** What a cell may say around its words. */
const FORMS = [
  (word: string) => word,
  (word: string) => `${word}\n\n- ${word}\n- b`,
  (word: string) => `# ${word}`,
  (word: string) => `---\n${word}`,
  (word: string) => `## Answer\n${word}`,
  (word: string) => `"${word}"`,
  (word: string) => `\`\`\`\n${word}`,
  (word: string) => `<!-- ${word}`,
  (word: string) => `[${word}](http://a)`,
  (word: string) => `> ${word}\r${word}`,
  (word: string) => `key: ${word} # b`,
  (word: string) => `\u202e${word}\u2028b`,
  (word: string) => `<b>${word}</b>`,
  (word: string) => `| ${word} | b |`,
  (word: string) => `<!-- star-witness-disable hedging -- ${word} -->`,
  (word: string) => `[x]: http://${word}`,
];

/** Columns with the cells of one record: each has a word of its own. */
const record = fc
  .array(fc.record({ key: fc.constantFrom(...KEYS), form: fc.constantFrom(...FORMS) }), {
    minLength: 3,
    maxLength: 9,
  })
  .map((cells) =>
    cells.map(({ key, form }, index) => ({ key, word: `word${index}q`, cell: form(`word${index}q`) })),
  );

const inQuotes = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.map(inQuotes).join(',')).join('\n');

describe('an import', () => {
  const bank = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));

  property('has each word of a bank, or says that it leaves its line alone', bank, 100, (text) => {
    expect(lostIn(text)).toEqual([]);
  });

  property('has each word of a record of CSV, JSON and YAML, or leaves it alone', record, 150, (cells) => {
    const byKey = new Map(cells.map((each) => [each.key, each]));
    const json = `[{${[...byKey].map(([key, { cell }]) => `${JSON.stringify(key)}: ${JSON.stringify(cell)}`).join(', ')}}]`;
    const csv = csvOf([cells.map(({ key }) => key), cells.map(({ cell }) => cell)]);
    for (const [list, told] of [
      [recordsInYaml(json), [...byKey.values()]],
      [recordsInCsv(csv, 'a.csv'), cells],
    ] as const) {
      if (list === null) continue;
      const { items, leftAlone } = itemsOfRecords(list, vocabulary);
      const files = draftFilesOf(items, aiLab, { origin: 'x', owner: null, asStories: false });
      const text = files.map((file) => file.text).join('\n');
      for (const file of files)
        expect(parse({ filePath: 'stories/a.md', text: file.text }, vocabulary).problems).toEqual([]);
      if (leftAlone.length === 0)
        expect(told.filter(({ word }) => !text.toLowerCase().includes(word))).toEqual([]);
    }
  });
});
