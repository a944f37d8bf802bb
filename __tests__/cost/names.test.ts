import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import type { ConfigData } from '../../src/config/data.ts';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { draftFilesOf } from '../../src/import/draft-files.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { times } from '../report/samples.ts';
import { findingsIn } from '../support/check-text.ts';
import { model } from '../support/model.ts';
import { expectLinear } from './work.ts';

/** Of one length, so that each is compared with each. */
const nameOf = (index: number) => `k${String(index).padStart(6, '0')}`;

/** This many fields of a configuration. */
const configOf = (count: number) => {
  const fields = times(count, (index) => [`x${nameOf(index)}`, 'a hint'] as const);
  return resolveConfig(['ai-lab', { 'common-fields': Object.fromEntries(fields) }]);
};

describe('unknown names beside many that a configuration defines', () => {
  it.each<[string, (count: number) => string]>([
    ['keys', (count) => `---\n${times(count, (index) => `${nameOf(index)}: x\n`).join('')}---\n`],
    ['headings', (count) => `---\n---\n${times(count, (index) => `## ${nameOf(index)}\n\na\n\n`).join('')}`],
    ['themes', (count) => `---\nthemes: [${times(count, nameOf).join(', ')}]\n---\n`],
  ])('%s cost the same each, however many there are of both', (_, textOf) => {
    expectLinear((size) => {
      const count = size / 4;
      check([{ filePath: 'stories/a.md', text: textOf(count), kind: 'story' }], {
        model,
        config: configOf(count),
      });
    }, 2048);
  });

  it('get no suggestion from the hundred and first on', () => {
    const text = `---\n${times(101, (index) => `lesso${String.fromCharCode(0x4e00 + index)}: x\n`).join('')}---\n`;
    const ids = findingsIn(text, { ruleId: 'unknown-field' }).map(({ messageId }) => messageId);
    expect(ids.filter((id) => id === 'unknown')).toHaveLength(1);
  });
});

/** Of one length, and a word that a title can be recognized by. */
const wordOf = (index: number) => `word${String(index).padStart(6, '0')}`;

describe('stories beside many names that a configuration defines', () => {
  const bankOf = (count: number) =>
    times(
      count,
      (index) =>
        `## ${nameOf(index)}\n\n**Situation:** ${wordOf(index)} and more\n**Action:** y\n**Result:** z\n**Tags:** ${nameOf(index)}\n**Type:** none\n\n`,
    ).join('');
  const configs: [string, (names: readonly (readonly [string, string])[]) => ConfigData][] = [
    ['themes', (names) => ({ themes: Object.fromEntries(names) })],
    [
      'prompts',
      (names) => ({ prompts: Object.fromEntries(names.map(([id, question]) => [id, { question }])) }),
    ],
    [
      'story types',
      (names) => ({ 'story-types': Object.fromEntries(names.map(([id, title]) => [id, { title }])) }),
    ],
  ];

  it.each(configs)('cost the same each, however many %s there are', (_, dataOf) => {
    expectLinear((count) => {
      const names = times(count, (index) => [`x${nameOf(index)}`, `${wordOf(index)} title`] as const);
      const config = resolveConfig(['ai-lab', dataOf(names)]);
      const texts = [
        { filePath: 'bank.md', text: bankOf(count), kind: 'bank' as const },
        ...times(count, (index) => ({
          filePath: `stories/${nameOf(index)}.md`,
          text: `---\ntype: ${nameOf(index)}\nthemes: [${nameOf(index)}]\nprompts: [${nameOf(index)}]\n---\n`,
        })),
      ];
      check(texts, { model, config });
      const { items } = itemsOfBank(bankOf(count), new Vocabulary(config.preset));
      draftFilesOf(items, config.preset, { origin: 'bank.md', owner: null, asStories: false });
    }, 64);
  });
});

describe('a story with many lines `Type:` beside many story types', () => {
  it('costs the same each, however many there are of both', () => {
    expectLinear((count) => {
      const names = times(count, (index) => [`x${nameOf(index)}long`, { title: 'A title' }] as const);
      const lines = times(count, (index) => `Type: ${nameOf(index)}other\n`).join('');
      const text = `## A\n\n**Situation:** x\n**Action:** y\n**Result:** z\n${lines}`;
      const config = resolveConfig(['ai-lab', { 'story-types': Object.fromEntries(names) }]);
      check([{ filePath: 'bank.md', text, kind: 'bank' }], { model, config });
    }, 128);
  });
});
