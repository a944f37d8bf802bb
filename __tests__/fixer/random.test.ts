/** Fixes of documents that are put together at random, of pieces that are hard to edit. */
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { fixSource } from '../../src/fixer/fix-source.ts';
import { Linter } from '../../src/linter/linter.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import type { Source } from '../../src/types.ts';
import { times } from '../report/samples.ts';
import { model } from '../support/model.ts';
import { type Random, randomOf } from '../support/random.ts';

const config = resolveConfig();
const vocabulary = new Vocabulary(config.preset);
const linter = new Linter({ findSecrets, parseBank, rules: builtIn.rules, config, loadModel: () => model });
const inspect = (source: Source) => linter.inspect(source);

const OPENS = [
  '---\n',
  '---\n',
  '\uFEFF---\n',
  '\n---\n',
  '--- \n',
  '---yaml\n',
  '  ---\n',
  '---\n# top\n\n',
];
const KEYS = [
  ...[
    'type',
    'title',
    'titel',
    'status',
    'owner',
    'themes',
    'tehmes',
    'prompt',
    'stakes',
    'Stakes',
    'stkaes',
  ],
  ...['numbers', 'tradeofs', 'Trade-offs', 'lesson', 'lessons', 'lessn', 'mine', '"title"', 'customer impct'],
  ...['? a', '- a', '&a b', '#c', 'a b', '{a'],
];
const COLONS = [': ', ': ', ': ', ': ', ':', ' : ', ' ', ' = '];
const VALUES = [
  ...['x', '', 'incident-command', 'incident-comand', 'redy', 'draft', 'judgment, humility', '[judgmnt, x]'],
  ...['[ana]', '["a b"]', 'a: b', 'a #42', 'a #todo', '#42 x', '"a', "'a", '"a"b', '[a, #b]', '{a: b}', '@x'],
  ...[
    '|\n  a\n\n  b',
    '>-\n  a: b',
    '|+\n  a\n\n',
    '\n  - a: b\n  - c',
    '\n- a: 1\n- b: 2',
    '\n  b: 4\n  c: 5',
  ],
  ...[
    '&x y',
    '*x',
    '!!str y',
    'true',
    'ü: 日本',
    '\n  # c\n  - d',
    'a\n  b\n  c',
    '"a\n# b"',
    'x # c',
    '\tx',
  ],
];
const GAPS = ['\n', '\n', '\n', '\n\n', '\n# c\n', '\n  # c\n', ' \n', '\r\n', '\r'];
const CLOSES = ['---\n', '---\n', '---\n', '---', '----\n', '', '\n', '...\n---\n', '--- x\n', '---\r\n'];
const BODIES = [
  '',
  '\n## Anser\n\nx\n',
  '\n## Stkaes ##\n\nx\n\n## Lessn (draft)\r\n\r\nz',
  'Answer: ai-safty\n===\n\nx',
];

function documentOf({ pick, below }: Random): string {
  const entries = times(below(7), () => pick(KEYS) + pick(COLONS) + pick(VALUES) + pick(GAPS));
  const text = pick(OPENS) + entries.join('') + pick(CLOSES) + pick(BODIES);
  return text.replaceAll('\n', pick(['\n', '\n', '\r\n', '\r']));
}

const lineEnds = (text: string) => new Set(text.match(/\r\n|\r|\n/g) ?? []);

describe.each([false, true])('fixed, with sorted keys: %s', (sort) => {
  const random = randomOf(11);
  const sortBy = sort ? vocabulary : null;

  it.each(times(150, (index) => [index, documentOf(random)] as const))(
    'text %i is as good, for good',
    (_, text) => {
      const source: Source = { filePath: 'stories/a.md', text, kind: 'story' };
      const fixed = fixSource(source, { inspect, sortBy });
      expect(fixed.endless).toBe(false);
      expect(fixSource({ ...source, text: fixed.text }, { inspect, sortBy })).toMatchObject({
        text: fixed.text,
        edits: 0,
      });
      const [before, after] = [inspect(source), inspect({ ...source, text: fixed.text })];
      expect(after.document.problems.length).toBeLessThanOrEqual(before.document.problems.length);
      expect(after.document.answers.length).toBeGreaterThanOrEqual(before.document.answers.length);
      const ends = lineEnds(text);
      expect([...lineEnds(fixed.text)].filter((end) => ends.size > 0 && !ends.has(end))).toEqual([]);
    },
  );
});
