/** That checking a story costs what it is long, however much of it a rule is about. */
import { describe, it } from 'vitest';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';
import { expectLinearLooks } from './work.ts';

const HEADS = {
  story: '---\ntype: incident-command\ntitle: A\n---\n\n## Answer\n\n',
  bank: '## A\n\n**Situation:** It was down.\n**Result:** 9 to 0.\n**Action:** ',
} as const;

const UNITS = [
  'I wrote the parser myself. ',
  'I decided to split it; I built it; we ran it. ',
  'We rolled the importer back. ',
  'canary, rollback, metric, alert. ',
  'She said "We rolled it back" and left. ',
  '[your metric] ',
];

/** Above the bounds of what is compared with one another. */
const ENOUGH = 512;

describe.each(['story', 'bank'] as const)('the rules cost what a %s is long', (kind) => {
  it.each(UNITS)('of nothing but %j', (unit) => {
    const text = (count: number) => HEADS[kind] + unit.repeat(count);
    expectLinearLooks(text, (each) => check([{ filePath: 'a.md', text: each, kind }], { model }), ENOUGH);
  });
});
