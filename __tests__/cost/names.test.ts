import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
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
