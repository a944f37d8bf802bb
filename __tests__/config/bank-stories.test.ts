import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { BankStoryTypes, bankStoryType } from '../../src/config/bank-stories.ts';
import type { BankStoryData } from '../../src/config/data.ts';
import { configOf } from '../support/config-files.ts';
import { model } from '../support/model.ts';

const inFile = (text: string) => configOf({ '.star-witness.yml': text });
const typesOf = (data: readonly BankStoryData[], prefix = '') =>
  new BankStoryTypes(data.map(bankStoryType), prefix);
const told = (title: string, ...tags: string[]) => ({ title, tags: tags.map((text) => ({ text })) });

describe('the type that is set for a story of a bank', () => {
  it.each<[string, BankStoryData[], string, string[], string | null]>([
    ['its title', [{ title: 'The queue', type: 'a' }], 'The queue', [], 'a'],
    ['its title in another case', [{ title: ' the  QUEUE', type: 'a' }], 'The queue', [], 'a'],
    ['a part of its title', [{ title: 'queue', type: 'a' }], 'The queue', [], null],
    ['a tag', [{ tag: 'Outage', type: 'a' }], 'The queue', ['speed', 'outage'], 'a'],
    ['another tag', [{ tag: 'outage', type: 'a' }], 'The queue', ['outages'], null],
    ['its file', [{ files: 'ana/*.md', type: 'a' }], '', [], 'a'],
    ['one of its files', [{ files: ['x.md', '**/bank.md'], type: 'a' }], 'The queue', [], 'a'],
    ['another file', [{ files: 'ben/*.md', title: 'The queue', type: 'a' }], 'The queue', [], null],
    ['title and tag', [{ title: 'The queue', tag: 'x', type: 'a' }], 'The queue', ['x'], 'a'],
    ['its title without the tag', [{ title: 'The queue', tag: 'x', type: 'a' }], 'The queue', [], null],
    [
      'the last that fits',
      [
        { title: 'The queue', type: 'a' },
        { tag: 'x', type: 'b' },
        { title: 'The disk', type: 'c' },
      ],
      'The queue',
      ['x'],
      'b',
    ],
  ])('is by %s', (_name, data, title, tags, type) => {
    expect(typesOf(data).of('ana/bank.md', told(title, ...tags))).toBe(type);
  });

  it('counts files from the folder of the configuration', () => {
    expect(typesOf([{ files: 'bank.md', type: 'a' }], 'ana/').of('ana/bank.md', told('x'))).toBe('a');
  });

  it('is said to be for no story, with the title that was most likely meant', () => {
    const types = typesOf([
      { title: 'The queue', type: 'a' },
      { title: 'The quue', type: 'b' },
      { title: 'Values', tag: 'x', type: 'c' },
      { tag: 'y`z', files: 'b.md', type: 'd' },
      { files: 'c.md', type: 'e' },
    ]);
    types.of('bank.md', told('The queue'));
    expect(types.unmatched()).toEqual([
      { index: 1, message: 'no story of a bank has the title `The quue`, did you mean `The queue`?' },
      {
        index: 2,
        message:
          'no story of a bank has the title `Values` and the tag `x`, expected one that appears in the report',
      },
      {
        index: 3,
        message:
          "no story of a bank in these files has the tag `y'z`, expected one that appears in the report",
      },
      { index: 4, message: 'no story in these files, expected one' },
    ]);
  });
});

describe('`bank-stories` in a configuration', () => {
  it.each([
    [
      'bank-stories: [{title: x, type: incident-comand}]',
      '1:33: `bank-stories.type`: unknown story type `incident-comand`, did you mean `incident-command`? Expected `platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`',
    ],
    [
      'bank-stories:\n  - type: incident-command',
      '2:5: `bank-stories`: expected `title`, `tag` or `files`, found none of them',
    ],
    ['bank-stories: [{title: x}]', '1:16: `bank-stories.type`: expected a story type, found nothing'],
    ['bank-stories: {title: x}', '1:15: `bank-stories`: expected a list, found a mapping'],
    [
      'bank-stories: [{titel: x, type: a}]',
      '1:17: unknown key `titel`, did you mean `title`? Expected `title`, `tag`, `files` or `type`',
    ],
    [
      'bank-stories: [{files: ../a.md, type: incident-command}]',
      '1:24: `bank-stories.files`: expected a glob inside the repository, found `../a.md`',
    ],
  ])('%j is an error', async (text, message) => {
    await expect(inFile(text)).rejects.toThrow(`.star-witness.yml:${message}`);
  });

  it('may name a type of the same file, and is nothing once a later file drops that', async () => {
    const files = {
      'base.yml': 'story-types: {launch: {fields: {who: w}}}\nbank-stories: [{title: A, type: launch}]\n',
      '.star-witness.yml': 'extends: [./base.yml]\nstory-types: {launch: false}\n',
    };
    expect((await configOf({ '.star-witness.yml': files['base.yml'] })).bankStories).toEqual([
      { title: 'A', tag: null, files: null, type: 'launch' },
    ]);
    const config = await configOf(files);
    expect(new BankStoryTypes(config.bankStories, '').of('b.md', told('A'))).toBe(null);
    expect(new BankStoryTypes(config.bankStories, '').unmatched()).toEqual([]);
  });

  it('counts for a story that names no type itself', () => {
    const parts =
      '**Situation:** Every Friday the export queue filled up, and support restarted it by hand.\n' +
      '**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.\n' +
      '**Result:** Restarts went from nine a month to none since March.\n';
    const own = '<!-- star-witness: type=parser-migration -->\n';
    const text = `## [Work] A\n\n${parts}\n## [Work] B\n${own}${parts}`;
    const config = resolveConfig(['ai-lab', { 'bank-stories': [{ tag: 'work', type: 'incident-command' }] }]);
    const { documents, findings } = check([{ filePath: 'story-bank.md', text, kind: 'bank' }], {
      model,
      config,
    });
    expect(documents.map(({ type, guess }) => [type, guess])).toEqual([
      ['incident-command', null],
      ['parser-migration', null],
    ]);
    expect(findings.filter(({ line }) => line < 7).map(({ ruleId }) => ruleId)).toEqual([
      'follow-ups',
      'required-fields',
    ]);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
