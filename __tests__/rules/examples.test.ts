import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Report, Source } from '../../src/types.ts';

/** Every story and answer of an example repository, as the default globs would have them. */
function reportOn(example: string): Report {
  const files = readdirSync(example, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /^(stories|answers)\/.*\.md$/.test(file) && !file.endsWith('README.md'));
  const sources = files.map(
    (filePath): Source => ({
      filePath,
      text: readFileSync(path.join(example, filePath), 'utf8').replaceAll('\r\n', '\n'),
      kind: filePath.startsWith('answers/') ? 'answer' : 'story',
    }),
  );
  return check(sources);
}

const listed = ({ findings }: Report) =>
  findings.map(
    ({ filePath, line, column, ruleId, messageId }) => `${filePath}:${line}:${column} ${ruleId}/${messageId}`,
  );

describe('examples/prep-repo', () => {
  const report = reportOn('examples/prep-repo');

  it('gives no finding', () => {
    expect(listed(report)).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(report.counts).toMatchObject({ documents: 15, stories: 8, answers: 7, skipped: 0 });
  });

  it('has a story of every type and an answer to every prompt', () => {
    const types = report.documents.flatMap(({ type }) => (type === null ? [] : [type]));
    const prompts = report.documents.flatMap(({ prompt }) => (prompt === null ? [] : [prompt]));
    expect([...new Set(types)].sort()).toEqual([
      'ai-eval-loop',
      'incident-command',
      'parser-migration',
      'platform-boundary',
      'security-hygiene',
    ]);
    expect([...new Set(prompts)].sort()).toEqual([
      'ai-safety',
      'disagreement',
      'incident-leadership',
      'what-could-go-wrong',
      'why-this-role',
    ]);
  });
});

describe('examples/first-draft', () => {
  const report = reportOn('examples/first-draft');

  it('gives exactly these findings', () => {
    expect(listed(report)).toEqual([
      'answers/sam/disagreement.md:6:1 frontmatter-syntax/duplicateKey',
      'answers/sam/why-this-role.md:2:9 prompt-id/suggest',
      'answers/sam/why-this-role.md:7:1 answer-score/below',
      'stories/sam/chatbot-quality.md:1:1 story-type/missing',
      'stories/sam/chatbot-quality.md:7:10 empty-field/placeholder',
      'stories/sam/chatbot-quality.md:9:1 empty-field/blank',
      'stories/sam/chatbot-quality.md:12:4 answer-score/below',
      'stories/sam/csv-import.md:1:1 required-fields/common',
      'stories/sam/csv-import.md:8:1 empty-field/blank',
      'stories/sam/csv-import.md:9:20 empty-field/placeholder',
      'stories/sam/csv-import.md:10:20 empty-field/template',
      'stories/sam/csv-import.md:10:27 empty-field/template',
      'stories/sam/csv-import.md:11:12 empty-field/template',
      'stories/sam/csv-import.md:14:1 answer-score/below',
      'stories/sam/key-cleanup.md:1:1 answer-missing/none',
      'stories/sam/key-cleanup.md:7:24 one-off-cleanup/oneOff',
      'stories/sam/key-cleanup.md:9:3 field-value/pairs',
      'stories/sam/key-cleanup.md:11:1 required-fields/misspelled',
      'stories/sam/key-cleanup.md:11:1 unknown-field/suggest',
      'stories/sam/key-cleanup.md:14:9 empty-field/placeholder',
      'stories/sam/old-notes.md:1:1 frontmatter-missing/missing',
      'stories/sam/outage.md:2:7 story-type/suggest',
      'stories/sam/outage.md:4:9 field-value/suggest',
      'stories/sam/outage.md:5:10 field-value/choice',
      'stories/sam/outage.md:7:11 empty-field/placeholder',
      'stories/sam/outage.md:8:12 empty-field/placeholder',
      'stories/sam/outage.md:12:4 answer-score/below',
      'stories/sam/p99-win.md:3:8 frontmatter-syntax/quoteValue',
      'stories/sam/queue-backlog.md:2:7 required-fields/ofType',
    ]);
    expect(report.verdict).toBe('fail');
  });

  it.each([
    'frontmatter-syntax',
    'frontmatter-missing',
    'story-type',
    'prompt-id',
    'required-fields',
    'empty-field',
    'unknown-field',
    'field-value',
    'one-off-cleanup',
    'answer-missing',
    'answer-score',
  ])('fails %s', (id) => {
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain(id);
  });

  it('lacks one thing in its best story', () => {
    const [only, ...more] = report.findings.filter(({ filePath }) => filePath.endsWith('queue-backlog.md'));
    expect(only?.message).toContain('Missing field `durable_follow_up`');
    expect(more).toEqual([]);
  });

  it('gives only notes for the draft', () => {
    const draft = report.findings.filter(({ filePath }) => filePath === 'stories/sam/csv-import.md');
    expect(new Set(draft.map(({ severity }) => severity))).toEqual(new Set(['note']));
  });
});
