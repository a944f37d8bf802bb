import { describe, expect, it } from 'vitest';
import { TASKS } from '../../src/reader/tasks.ts';
import { type Kind, kindOf, type MarkedText } from '../../training/corpus.ts';
import { balanceFaults } from '../../training/corpus-balance.ts';
import { copiedRuns, doubles, nearDoubles, wordsOf } from '../../training/corpus-copies.ts';
import { agreementFaults, figures, plainTable, withTable } from '../../training/corpus-figures.ts';
import { checkFile } from '../../training/corpus-format.ts';

/** The texts of files that are given as lines. */
function textsOf(files: Record<string, string[]>): MarkedText[] {
  return Object.entries(files).flatMap(([file, lines]) => checkFile(file, `${lines.join('\n')}\n`).texts);
}

function many(file: string, count: number, mark?: string): MarkedText[] {
  const { kind, of, kept } = kindOf(file);
  const spans = mark === undefined ? [] : [{ id: mark, start: 0, end: 1 }];
  return Array.from({ length: count }, (_, index) => ({
    kind,
    of,
    file,
    line: index + 1,
    text: 'a',
    spans,
    kept,
  }));
}

describe('copies', () => {
  it('counts lower case letters and digits as words', () => {
    expect(wordsOf('A 3,5 % Übung — don’t!')).toEqual(['a', '3', '5', 'übung', 'don', 't']);
  });

  it('finds doubles within a kind and lets the kept one stand', () => {
    const texts = textsOf({
      'answers/a.txt': ['One, two.', 'three'],
      'answers/b.txt': ['{m:Three}!'],
      'delivery/a.txt': ['three'],
      'kept/answers/k.txt': ['one two'],
    });
    expect(doubles(texts)).toEqual([
      { file: 'answers/a.txt', line: 1, message: 'the words of kept/answers/k.txt:1' },
      { file: 'answers/b.txt', line: 1, message: 'the words of answers/a.txt:2' },
    ]);
  });

  const long = 'p q r s t u v w x y z '.repeat(3);

  it('finds eight words in a row of a kept text', () => {
    const texts = textsOf({
      'answers/a.txt': [`${long}a b c d e f g h i`, `${long}a b c d e f g`],
      'virtues/a.txt': ['a b c d e f g h'],
      'kept/answers/k.txt': ['1 2 3 4 5 6 7 8 9 A, b, c, d: e f g h! 10 11 12 13 14 15 16 17 18'],
    });
    expect(nearDoubles(texts)).toEqual([
      { file: 'answers/a.txt', line: 1, message: 'shares "a b c d e f g h" with kept/answers/k.txt:1' },
    ]);
  });

  it('does not count questions', () => {
    const asked = 'Q: how did you handle the pressure in that month?';
    const invited = '**Tell me about a time when you failed** in a project - hmm.';
    const kept = [`${asked} a b c d e f g h`, `${invited} 1 2 3 4 5`];
    const trained = [`${asked} 11 12 13`, `${invited} 14 15 16`, 'in that month a b c d e f g h i j'];
    expect(nearDoubles(textsOf({ 'answers/a.txt': trained, 'kept/answers/k.txt': kept }))).toEqual([
      { file: 'answers/a.txt', line: 3, message: 'shares "a b c d e f g h" with kept/answers/k.txt:1' },
    ]);
  });

  it('finds texts of which much is the same', () => {
    const kept = 'a b c d e f g - h i j k l m n';
    const texts = textsOf({
      'answers/a.txt': [
        'a b c d e f 1 h i j k l m 2',
        'a b c d e f g 1 2 3 4 5 6 7',
        'a b c d e f 1 h i j k l m',
      ],
      'kept/answers/k.txt': [kept],
    });
    expect(nearDoubles(texts)).toEqual([
      { file: 'answers/a.txt', line: 1, message: '40 % the same as kept/answers/k.txt:1' },
    ]);
  });

  it('finds eight words in a row of a passage', () => {
    const texts = textsOf({
      'answers/a.txt': ['0 a b c d e f g h', 'a b c d e f g'],
      'kept/virtues/a.txt': ['z'],
    });
    const passages = [{ place: 'public.jsonl:7', text: 'A b c; d e f g\nh i' }];
    expect(copiedRuns(texts, passages)).toEqual([
      { file: 'answers/a.txt', line: 1, message: 'shares "a b c d e f g h" with public.jsonl:7' },
    ]);
    expect(copiedRuns(texts, [])).toEqual([]);
  });
});

describe('balance', () => {
  const messagesOf = (texts: readonly MarkedText[], folder: string) =>
    balanceFaults(texts).flatMap(({ file, message }) =>
      file.includes(folder) ? [`${file}: ${message}`] : [],
    );

  it('wants answers in many files, two of them kept', () => {
    const files = Array.from({ length: 15 }, (_, index) => `answers/${index}.txt`);
    const trained = files.flatMap((file) => [...many(file, 300), ...many(file, 200, 'm')]);
    expect(messagesOf([...trained, ...many('kept/answers/k.txt', 499, 'e')], 'answers')).toEqual([
      'answers: 7,999 texts, at least 8,000 are needed',
      'kept/answers: 1 files, at least 2 are needed',
      'answers: 56.3 % without marks, not 25 to 55 %',
    ]);
    const enough = [...many('kept/answers/k.txt', 300, 'e'), ...many('kept/answers/l.txt', 700, 'me')];
    expect(messagesOf([...trained, ...enough], 'answers')).toEqual([]);
  });

  it.each<[kind: Kind, name: string, count: number, mark: string | undefined, fault: string]>([
    ['delivery', 'paths', 600, undefined, 'delivery: 599 texts, at least 600 are needed'],
    ['virtues', 'virtues', 800, undefined, 'virtues: 799 texts, at least 800 are needed'],
    ['prompts', 'ai-safety', 320, undefined, 'prompts/ai-safety.txt: 319 texts, at least 320 are needed'],
    [
      'follow-ups',
      'ai-eval-loop',
      40,
      'worse',
      'follow-ups/ai-eval-loop.txt: 39 texts that answer `worse`, at least 40 are needed',
    ],
  ])('wants enough of %s', (kind, name, count, mark, fault) => {
    const kept = many(`kept/${kind}/${name}.txt`, count / 5, mark);
    const trained = many(`${kind}/${name}.txt`, (4 * count) / 5, mark);
    expect(messagesOf([...kept, ...trained], kind)).not.toContain(fault);
    expect(messagesOf([...kept, ...trained.slice(1)], kind)).toContain(fault);
  });

  it('wants enough of each field, and a fifth kept', () => {
    const fields = TASKS.find(({ name }) => name === 'fields')?.labels ?? [];
    const rollout = (count: number, file: string) =>
      many(file, count).map((one) => ({ ...one, of: 'rollout' }));
    const texts = [...rollout(110, 'fields/a.txt'), ...rollout(19, 'kept/fields/a.txt')];
    const messages = messagesOf(texts, 'fields');
    expect(messages).toContain('fields: 129 texts of `rollout`, at least 130 are needed');
    expect(messages).toContain('fields: 0 texts of `adoption`, at least 130 are needed');
    expect(messages.at(-1)).toBe('kept/fields: 14.7 % kept, not 15 to 25 %');
    expect(messages).toHaveLength(fields.length + 1);
  });
});

describe('figures', () => {
  const texts = textsOf({
    'answers/a.txt': ['{m:a b} {e:c}', '{me:a}', 'a b c'],
    'kept/fields/a.txt': ['rollout\t{s:a}'],
  });
  const rows = figures(texts, { 'answers/a.txt': [0.9876, 1, 3] });

  it('are told by file and by kind', () => {
    expect(rows.slice(1)).toEqual([
      ['answers/a.txt', '3', '7', 'evidence 67 %, mechanism 67 %, none 33 %', '', '0.988 / 1.000 (3 texts)'],
      ['kept/fields/a.txt', '1', '1', 's 100 %, none 0 %', 'kept', ''],
      ['all answers', '3', '7', 'none 33 %', '0 %', ''],
      ['all fields', '1', '1', 'none 0 %', '100 %', ''],
    ]);
  });

  it('stand in columns, and in the README', () => {
    const short = rows.slice(1).map((cells) => cells.slice(0, 3));
    expect(plainTable(short).split('\n')).toEqual([
      'answers/a.txt      3  7',
      'kept/fields/a.txt  1  1',
      'all answers        3  7',
      'all fields         1  1',
      '',
    ]);
    const readme = withTable('# A\n<!-- start files -->\nold\n<!-- end files -->\n$1\n', rows);
    expect(readme.split('\n').slice(0, 6)).toEqual([
      '# A',
      '<!-- start files -->',
      '',
      '| file | texts | words | texts with each mark | kept | readers agree (F1 mechanism / evidence) |',
      '| --- | ---: | ---: | --- | --- | --- |',
      '| answers/a.txt | 3 | 7 | evidence 67 %, mechanism 67 %, none 33 % |  | 0.988 / 1.000 (3 texts) |',
    ]);
    expect(readme.split('\n').slice(-5)).toEqual([
      '| all fields | 1 | 1 | none 0 % | 100 % |  |',
      '',
      '<!-- end files -->',
      '$1',
      '',
    ]);
    expect(withTable(readme, rows)).toBe(readme);
    expect(() => withTable('# A\n', rows)).toThrow(
      new Error('no `<!-- start files -->` and `<!-- end files -->`'),
    );
  });

  it('of agreement are three numbers of a file', () => {
    const files = new Set(['answers/a.txt']);
    expect(agreementFaults({}, files)).toEqual([]);
    expect(agreementFaults({ 'answers/a.txt': [0.9, 1, 20] }, files)).toEqual([]);
    expect(agreementFaults([], files)).toEqual(['not an object']);
    expect(agreementFaults({ 'b.txt': [1, 1, 1] }, files)).toEqual(['`b.txt` is no file of the corpus']);
    for (const wrong of [null, [1, 1], [98, 97, 20], [1, 1, 0.5], [1, 1, 1, 1], ['1', 1, 1]]) {
      expect(agreementFaults({ 'answers/a.txt': wrong }, files)).toEqual([
        '`answers/a.txt` needs two F1 values from 0 to 1 and the number of texts',
      ]);
    }
  });
});
