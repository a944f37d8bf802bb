import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TASKS } from '../../src/reader/tasks.ts';
import { isWaiting, KINDS, kindOf, parseMarked, readCorpus } from '../../training/corpus.ts';
import { balanceFaults } from '../../training/corpus-balance.ts';
import { doubles, nearDoubles } from '../../training/corpus-copies.ts';
import { readAgreement } from '../../training/corpus-figures.ts';
import { checkFile, checkFiles } from '../../training/corpus-format.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../corpus');

/** The faults of a file, as `line: message`. */
function faultsOf(file: string, content: string): string[] {
  return checkFile(file, content).faults.map(({ line, message }) => `${line ?? '-'}: ${message}`);
}

describe('parseMarked', () => {
  it.each([
    ['plain', { text: 'plain', spans: [] }],
    ['a {m:bc} d', { text: 'a bc d', spans: [{ id: 'm', start: 2, end: 4 }] }],
    [
      '{not-back:x}\\n{me:y}',
      {
        text: 'x\ny',
        spans: [
          { id: 'not-back', start: 0, end: 1 },
          { id: 'me', start: 2, end: 3 },
        ],
      },
    ],
    ['🙂 {e:3 %}', { text: '🙂 3 %', spans: [{ id: 'e', start: 3, end: 6 }] }],
  ])('%s', (line, expected) => {
    expect(parseMarked(line)).toEqual(expected);
  });

  it.each([
    ['a} b', 'column 2: `}` without `{id:`'],
    ['{m:a {e:b}}', 'column 6: `{e:` inside `{m:`'],
    ['a {m:b', '`{m:` is not closed'],
  ])('refuses %s', (line, message) => {
    expect(() => parseMarked(line)).toThrow(new Error(message));
  });
});

describe('checkFile', () => {
  it('reads the lines', () => {
    expect(checkFile('kept/fields/fields.txt', 'rollout\tTo {s:two shops}\n')).toEqual({
      texts: [
        {
          kind: 'fields',
          of: 'rollout',
          file: 'kept/fields/fields.txt',
          line: 1,
          text: 'To two shops',
          spans: [{ id: 's', start: 3, end: 12 }],
          kept: true,
        },
      ],
      faults: [],
    });
  });

  it.each<[file: string, content: string, faults: string[]]>([
    ['answers/a.txt', '', ['-: no texts']],
    ['answers/a.txt', 'a\n\nb', ['3: no line feed at the end of the file', '2: a blank line']],
    ['answers/a.txt', 'a\n\n', ['2: a blank line']],
    ['answers/a.txt', 'a\r\n', ['1: a carriage return; a line ends with a line feed alone']],
    ['answers/a.txt', 'a\tb\n', ['1: a tab in the text']],
    ['answers/a.txt', 'a \n b\n', [1, 2].map((line) => `${line}: a space at the start or end of the line`)],
    ['answers/a.txt', '\ufeffa\n', ['1: a control character or a broken one']],
    ['answers/a.txt', 'a { b\n', ['1: `{` without the id of a mark and a colon']],
    ['answers/a.txt', 'ok\n{m:a\n', ['2: `{m:` is not closed']],
    ['answers/a.txt', '{m:a} {e:b} {me:c}\n', []],
    ['answers/a.txt', '{mechanism:a}\n', ['1: `{mechanism:` is no mark of `a`']],
    ['answers/a.txt', '{m:}\n', ['1: `{m:` marks nothing']],
    ['answers/a.txt', '{m:a }b\n', ['1: a space at the start or end of what `{m:` marks']],
    ['prompts/ai-safety.txt', '{testable:a} {owner:b}\n', ['1: `{owner:` is no mark of `ai-safety`']],
    [
      'kept/follow-ups/ai-eval-loop.txt',
      '{worse:a} {told:b}\n',
      ['1: `{told:` is no mark of `ai-eval-loop`'],
    ],
    ['prompts/other.txt', 'a\n', ['-: `prompts` has no subject `other`']],
    ['other/a.txt', 'a\n', ['-: no kind of text is named `other`']],
    ['delivery/a.txt', '{recurring:a} {oneoff:b} {s:c}\n', ['1: `{s:` is no mark of `a`']],
    ['virtues/a.txt', '{virtue:a} {hedge:b} {we:c} {own:d}\n', []],
    ['fields/a.txt', 'rollout\t{s:a}\nno tab\n', ['2: no field and tab before the text']],
    ['fields/a.txt', 'speed\ta\n', ['1: no field is named `speed`']],
    [
      'fields/a.txt',
      'rollout\t{rollout:a}\tb\n',
      ['1: a tab in the text', '1: `{rollout:` is no mark of `rollout`'],
    ],
  ])('%s: %j', (file, content, faults) => {
    expect(faultsOf(file, content)).toEqual(faults);
  });
});

describe('the corpus', () => {
  it('has no fault', () => {
    const { texts, faults } = checkFiles(FOLDER);
    const agreement = readAgreement(FOLDER, new Set(texts.map(({ file }) => file)));
    const found = [
      ...faults,
      ...agreement.faults,
      ...doubles(texts),
      ...nearDoubles(texts),
      ...balanceFaults(texts.filter(({ file }) => !isWaiting(file))),
    ];
    expect(found).toEqual([]);
  });

  it('leaves out the texts that wait for the next training', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'star-witness-corpus-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of ['answers/a.txt', 'waiting/answers/b.txt', 'waiting/kept/answers/moods.txt']) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `In ${file}.\n`);
    }
    expect(
      checkFiles(folder)
        .texts.map(({ file }) => file)
        .filter(isWaiting),
    ).toHaveLength(2);
    expect(readCorpus(folder).texts.map(({ file }) => file)).toEqual(['answers/a.txt']);
    expect(kindOf('waiting/kept/answers/moods.txt')).toEqual({ kind: 'answers', of: 'moods', kept: true });
  });

  const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');

  it('is described with examples of its format', () => {
    const examples = [...readme.matchAll(/^```(\S+\.txt)\n([\s\S]*?)^```$/gm)];
    expect(examples.map(([, file = '']) => kindOf(file).kind)).toEqual([...KINDS]);
    expect(examples.flatMap(([, file = '', content = '']) => faultsOf(file, content))).toEqual([]);
  });

  it.each(TASKS)('is described with all that is told apart in $name', ({ name, labels }) => {
    const parts = labels.flatMap((label) => label.split('/'));
    const named = name === 'answers' ? [...labels.map((label) => label[0] ?? ''), 'me'] : parts;
    expect(named.filter((part) => !readme.includes(`\`${part}\``))).toEqual([]);
  });
});
