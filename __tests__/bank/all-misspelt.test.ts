import { describe, expect, it } from 'vitest';
import { looksLikeBank } from '../../src/bank/read-bank.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';
import { lines, toldIn } from './support.ts';

const WET = 'Beds were mixed up at night, 4 times in May.';
const DUG = 'I painted the number on the floor and the night nurse reads it aloud.';
const DRY = 'None since, five months.';
const told = (text: string) => {
  const { findings, skipped } = check([{ filePath: 'story-bank.md', text, kind: 'bank' }], {
    model,
    config: resolveConfig(),
  });
  return [
    findings.map(({ line, ruleId, severity }) => `${line} ${ruleId} ${severity}`),
    skipped.map(({ reason }) => reason),
  ];
};

describe('a story in which all labels are misspelled', () => {
  const text = lines('## The bed', '', `**Sitution:** ${WET}`, `**Acton:** ${DUG}`, `**Resutl:** ${DRY}`);

  it('is found, with each of them named', () => {
    expect(looksLikeBank(text)).toBe(true);
    expect(told(text)).toEqual([
      ['3 unknown-field warning', '4 required-fields error', '5 required-fields error'],
      [],
    ]);
  });

  it.each([
    ['in another order', `**Resutl:** ${DRY}`, `**Acton:** ${DUG}`, `**Sitution:** ${WET}`],
    ['without an action', `**Sitution:** ${WET}`, `**Resutl:** ${DRY}`],
  ])('is none %s', (_, ...story) => {
    expect(toldIn(lines('## The bed', '', ...story))).toEqual([]);
  });
});

it('has a reason that names the labels of a bank without a story', () => {
  expect(told(lines('## The bed', '', `**Sitution:** wet`, `**Resutl:** dry`))).toEqual([
    [],
    [
      'no story found, expected headings with labels such as `Situation:` below them; `Sitution` on line 3 is most likely `Situation`; `Resutl` on line 4 is most likely `Result`',
    ],
  ]);
});

describe('a deed told with a verb that has one form', () => {
  it('counts next to other past forms', () => {
    expect(toldIn(lines('## The bed', '', `${WET} I put the number on the floor. ${DRY}`))).toHaveLength(1);
  });

  it('is a habit without them', () => {
    expect(toldIn(lines('## Values', '', 'I put people first. I read a lot. I set goals.'))).toEqual([]);
  });
});
