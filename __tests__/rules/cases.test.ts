import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { straight } from '../../src/document/scalar-text.ts';
import type { Report } from '../../src/linter/report.ts';
import { DocumentReader } from '../../src/reader/document-reader.ts';
import { scoreAnswer } from '../../src/scorer/score.ts';
import { configOf } from '../support/config-files.ts';
import { model } from '../support/model.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/cases');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

function reportOn(name: string, kind: 'story' | 'answer'): Report {
  return check([{ filePath: name, text: read(name), kind }], { model });
}

const idsOf = ({ findings }: Report, severity: string) =>
  findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId);

describe('stories and answers as people write them', () => {
  it.each([
    ['01-parallel-run-refused.md', 'story'],
    ['13-keys-taken-away-refused.md', 'story'],
    ['05-good-why-this-role-refused.md', 'answer'],
    ['11-good-incident-leadership-1-of-6.md', 'answer'],
  ] as const)('%s passes', (name, kind) => {
    const report = reportOn(name, kind);
    expect(idsOf(report, 'error')).toEqual([]);
    expect(report.documents[0]?.answers[0]?.score).toBe(2);
  });

  it('finds the elements that an answer tells in plain words', () => {
    const { documents } = reportOn('11-good-incident-leadership-1-of-6.md', 'answer');
    const found = documents[0]?.answers[0]?.elements.filter((element) => element.found !== null);
    expect(found?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['owner', 'customer-impact', 'timebox', 'follow-up']),
    );
  });

  it('finds each field that says nothing, and the answer that does not', () => {
    const report = reportOn('03-empty-fields-in-words.md', 'story');
    // Of the numbers, `numbers-quality` has more to say.
    const rules = ['field-substance', 'numbers-quality'];
    const hollow = report.findings.filter(({ ruleId }) => rules.includes(ruleId));
    expect(hollow.map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual([
      'stakes',
      'customer_impact',
      'hypothesis',
      'durable_follow_up',
      'numbers',
      'tradeoffs',
      'lesson',
    ]);
    expect(idsOf(report, 'error')).toContain('answer-score');
    expect(report.documents[0]?.answers[0]?.missing).toEqual(['mechanism', 'evidence']);
  });

  it('gives nothing for bluster', () => {
    const report = reportOn('07-bluster-earns-mechanism.md', 'answer');
    expect(report.documents[0]?.answers[0]?.missing).toEqual(['mechanism', 'evidence']);
    expect(idsOf(report, 'error')).toContain('answer-score');
  });
});

describe('one-offs', () => {
  const lines = read('15-one-offs-not-found.txt').trim().split('\n');
  it.each(lines)('%s', (line) => {
    const text = `---\ntype: security-hygiene\nnormal_delivery_path: >\n  ${line}\n---\n`;
    const { findings } = check([{ filePath: 'stories/a.md', text, kind: 'story' }], { model });
    const found = findings.filter(({ ruleId }) => ruleId === 'one-off-cleanup');
    // Surely one or not so surely: it is found, and pointed at.
    expect(found.map(({ line, column }) => [line, column])).toEqual([[4, 3]]);
  });
});

describe('evidence', () => {
  const lines = read('16-evidence-not-seen.txt').trim().split('\n');
  it.each(lines)('%s', (line) => {
    const config = resolveConfig();
    const prose = straight(line, 0);
    const reader = new DocumentReader(model, config.preset.ownWords);
    const { missing, unsure } = scoreAnswer((text) => reader.read(text), prose, null, config);
    // None is refused: what is missing is unsure.
    expect(missing.includes('evidence') && !unsure.includes('evidence')).toBe(false);
  });
});

describe('files with a mistake in their form', () => {
  it.each<[string, 'story' | 'bank', string[]]>([
    ['08-star-story-bank.md', 'bank', ['26:18 error answer-score']],
    [
      '18-heading-typo.md',
      'story',
      ['12:4 error required-fields', '16:4 warning answer-length', '16:4 warning answer-score'],
    ],
    ['19-missing-colon.md', 'story', ['3:1 error frontmatter-syntax']],
    [
      '20-hash-in-value.md',
      'story',
      ['3:36 warning field-value', '4:10 error field-value', '13:4 warning answer-length'],
    ],
    ['21-answer-in-fence.md', 'story', ['16:1 warning answer-length']],
    ['22-answer-in-quote.md', 'story', ['13:3 warning answer-length']],
  ])('%s', (name, kind, expected) => {
    const { findings } = check([{ filePath: name, text: read(name), kind }], { model });
    const places = findings.map(
      ({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`,
    );
    expect(places.filter((place) => !place.includes(' note '))).toEqual(expected);
  });

  it('17-overrides-typo.yml is an error at the key', async () => {
    await expect(configOf({ '.star-witness.yml': read('17-overrides-typo.yml') })).rejects.toThrow(
      '.star-witness.yml:2:5: unknown key `file`, did you mean `files`? Expected `files`, `rules` or `min-score`',
    );
  });
});
