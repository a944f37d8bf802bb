import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { type FixedSource, fixSource, MAX_PASSES, MAX_REPAIRS } from '../../src/fixer/fix-source.ts';
import { Linter } from '../../src/linter/linter.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { finding, fixAt, times } from '../report/samples.ts';
import { documentOf } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const config = resolveConfig();
const linter = new Linter({ findSecrets, parseBank, rules: builtIn.rules, config, loadModel: () => model });

function fix(text: string, sort = false, filePath = 'stories/ana/a.md'): FixedSource {
  const sortBy = sort ? new Vocabulary(config.preset) : null;
  const fixed = fixSource({ filePath, text }, { inspect: (source) => linter.inspect(source), sortBy });
  // Twice is once.
  const again = fixSource(
    { filePath, text: fixed.text },
    { inspect: (source) => linter.inspect(source), sortBy },
  );
  expect([again.text, again.edits]).toEqual([fixed.text, 0]);
  return fixed;
}

const REQUIRED = `stakes: "Fourteen keys could read the billing data of 900 clinics."
numbers: 14 keys before, none after
tradeoffs: One more call a job, for keys that end by themselves
lesson: I ask for the date
normal_delivery_path: Every deploy asks for a token
`;

describe('fixSource', () => {
  it('applies what a fix leads to', () => {
    const { text, edits } = fix('---\ntype: security-higiene\nstatus: redy\n---\n');
    expect(text).toBe(`---
type: security-hygiene
status: ready
numbers: TODO # what changed, with its unit, before and after, and over what time
stakes: TODO # who or what was at risk, and how much of it
tradeoffs: TODO # the options, the cost you accepted, and why
lesson: TODO # what you do differently now
normal_delivery_path: TODO # how every later change gets the same protection without anyone remembering it
---
`);
    expect(edits).toBe(7);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('keeps every other byte of a file with %s', (_, lineEnd) => {
    const text =
      `\uFEFF---\ntype: security-hygiene # why\n# About\n'titel':   "x"  \n\nlessn: y\n${REQUIRED}---\n \t\nText.  \n\n## Anser\n\ne\u0301\u200b\u0000`
        .replace('lesson: I ask for the date\n', '')
        .replace('\u0000', '')
        .replaceAll('\n', lineEnd);
    const expected = text.replace('titel', 'title').replace('lessn', 'lesson').replace('Anser', 'Answer');
    expect(fix(text)).toMatchObject({ text: expected, edits: 3, endless: false });
  });

  it('keeps the line ends of a file that has several kinds', () => {
    const text = `---\r\ntype: security-hygiene\nnumbers:\r\n  - a: 1\n  - b: 2\r  - c: 3\r\n${REQUIRED.replace(/numbers.*\n/, '')}lesson2: x\r---\n\rText.\r\n`;
    const expected = text.replace('a: 1', '"a: 1"').replace('b: 2', '"b: 2"').replace('c: 3', '"c: 3"');
    expect(fix(text).text).toBe(expected);
  });

  it('adds lines with the line end before them', () => {
    const text = `---\ntype: security-hygiene\n${REQUIRED.replace(/lesson.*\n/, '')}# end\r---\n`;
    expect(fix(text).text).toBe(text.replace('\r---', '\rlesson: TODO # what you do differently now\r---'));
  });

  it('corrects the YAML first, of which the parser names one mistake at a time', () => {
    const broken = REQUIRED.replace(/: "?(.*?)"?\n/g, ': before: $1\n');
    const { text, edits } = fix(
      `---\ntype: security-hygiene\ntitle: a: b\n${broken}more: ${'x: y '.repeat(3)}\n---\n`,
    );
    expect(text.match(/: "/g)).toHaveLength(7);
    expect(edits).toBe(7);
  });

  it('corrects the lines around the YAML first, and then the YAML', () => {
    const yaml = 'type: incident-command\ntitle: Cut p99: 40%';
    const fixed = '---\ntype: incident-command\ntitle: "Cut p99: 40%"\n';
    for (const text of [`\n---\n${yaml}\n---\n`, `---\n${yaml}\n----\n`, `\n---\n${yaml}\n`])
      expect(fix(text).text).toContain(fixed);
  });

  it('leaves a guess to its author', () => {
    const text = `---\ntype: security-hygiene\n${REQUIRED}stats: 4 errors a day\n---\n`;
    expect(fix(text).edits).toBe(0);
    const { findings } = linter.inspect({ filePath: 'stories/ana/a.md', text });
    expect(findings.filter(({ ruleId }) => ruleId === 'unknown-field')).toMatchObject([
      { messageId: 'suggest', fix: { text: 'status', safe: false } },
    ]);
  });

  it.each([
    ['retired', '---\ntype: security-higiene\nstatus: retired\n---\n'],
    ['not read at all', '# Notes\n'],
    ['empty', ''],
  ])('changes nothing of a file that is %s', (_, text) => {
    expect(fix(text, true)).toMatchObject({ text, edits: 0 });
  });

  it('changes nothing where there is no end of fixes', () => {
    const source = { filePath: 'a.md', text: 'x' };
    let calls = 0;
    const inspect = () => {
      calls++;
      return {
        document: documentOf('---\ntype: x\n---\n'),
        findings: [finding({ fix: fixAt([0, 0], 'x') })],
      };
    };
    expect(fixSource(source, { inspect, sortBy: null })).toMatchObject({
      text: 'x',
      edits: 0,
      endless: true,
    });
    expect(calls).toBe(MAX_PASSES + 1);
  });

  it('changes nothing of YAML with more mistakes than anybody makes', () => {
    const lines = (count: number) =>
      `---\ntype: x\n${times(count, (index) => `k${index}: a: b\n`).join('')}---\n`;
    expect(fix(lines(MAX_REPAIRS)).text).toContain('k99: "a: b"');
    const many = lines(MAX_REPAIRS + 1);
    expect(fix(many)).toMatchObject({ text: many, edits: 0, endless: true });
  });
});
