import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { rules } from '../../src/rules/index.ts';
import type { Source } from '../../src/types.ts';
import { model } from '../support/model.ts';

/** The stories and answers below a folder, as the default globs would find them. */
function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /(?:^|\/)(?:stories|answers)\/.*\.md$/.test(name) && !name.endsWith('README.md'))
    .sort()
    .map((filePath) => ({
      filePath,
      text: readFileSync(path.join(folder, filePath), 'utf8').replaceAll('\r\n', '\n'),
      kind: filePath.startsWith('answers/') ? 'answer' : 'story',
    }));
}

describe('examples/prep-repo', () => {
  const report = check(sourcesIn('examples/prep-repo'), { model });

  it('passes without a finding', () => {
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('pass');
  });

  it('has every story type and every prompt', () => {
    const types = new Set(report.documents.map(({ type }) => type));
    const prompts = new Set(report.documents.map(({ prompt }) => prompt));
    for (const type of [
      'platform-boundary',
      'ai-eval-loop',
      'parser-migration',
      'incident-command',
      'security-hygiene',
    ])
      expect(types).toContain(type);
    for (const prompt of [
      'why-this-role',
      'what-could-go-wrong',
      'ai-safety',
      'disagreement',
      'incident-leadership',
    ])
      expect(prompts).toContain(prompt);
  });
});

describe('examples/first-draft', () => {
  const report = check(sourcesIn('examples/first-draft'), { model });

  it('has exactly these findings', () => {
    const found = report.findings.map(
      ({ filePath, line, column, ruleId, messageId }) =>
        `${filePath}:${line}:${column} ${ruleId} ${messageId}`,
    );
    expect(found).toEqual([
      'answers/sam/disagreement.md:6:1 frontmatter-syntax duplicateKey',
      'answers/sam/why-this-role.md:2:9 prompt-id suggest',
      'answers/sam/why-this-role.md:7:1 answer-length tooShort',
      'answers/sam/why-this-role.md:7:1 answer-score below',
      'answers/sam/why-this-role.md:7:1 virtue-claim claim',
      'answers/sam/why-this-role.md:7:6 value-without-mechanism untranslated',
      'answers/sam/why-this-role.md:8:45 virtue-claim claim',
      'stories/sam/chatbot-quality.md:1:1 story-type missing',
      'stories/sam/chatbot-quality.md:6:9 field-substance hollow',
      'stories/sam/chatbot-quality.md:7:10 numbers-quality incomplete',
      'stories/sam/chatbot-quality.md:8:12 field-substance hollow',
      'stories/sam/chatbot-quality.md:9:1 empty-field blank',
      'stories/sam/chatbot-quality.md:12:4 answer-length tooShort',
      'stories/sam/chatbot-quality.md:12:4 answer-score below',
      'stories/sam/chatbot-quality.md:14:1 virtue-claim claim',
      'stories/sam/chatbot-quality.md:14:30 value-without-mechanism untranslated',
      'stories/sam/chatbot-quality.md:15:62 virtue-claim claim',
      'stories/sam/csv-import.md:1:1 required-fields common',
      'stories/sam/csv-import.md:3:8 follow-ups unanswered',
      'stories/sam/csv-import.md:8:1 empty-field blank',
      'stories/sam/csv-import.md:9:20 empty-field placeholder',
      'stories/sam/csv-import.md:10:20 empty-field template',
      'stories/sam/csv-import.md:10:27 empty-field template',
      'stories/sam/csv-import.md:11:12 empty-field template',
      'stories/sam/csv-import.md:14:1 answer-length tooShort',
      'stories/sam/csv-import.md:14:1 answer-score below',
      'stories/sam/csv-import.md:14:98 hedging hedged',
      'stories/sam/csv-import.md:18:1 keyword-stuffing stuffed',
      'stories/sam/key-cleanup.md:1:1 answer-missing none',
      'stories/sam/key-cleanup.md:7:24 one-off-cleanup oneOff',
      'stories/sam/key-cleanup.md:9:3 field-value pairs',
      'stories/sam/key-cleanup.md:11:1 required-fields misspelled',
      'stories/sam/key-cleanup.md:14:9 empty-field placeholder',
      'stories/sam/key-cleanup.md:15:1 unknown-field unknown',
      'stories/sam/key-cleanup.md:18:1 invalid-suppression noReason',
      'stories/sam/key-cleanup.md:18:32 unused-suppression unused',
      'stories/sam/old-notes.md:1:1 frontmatter-missing missing',
      'stories/sam/old-notes.md:7:51 confidential secret',
      'stories/sam/outage.md:2:7 story-type suggest',
      'stories/sam/outage.md:4:9 field-value suggest',
      'stories/sam/outage.md:5:10 field-value choice',
      'stories/sam/outage.md:6:9 field-substance hollow',
      'stories/sam/outage.md:7:11 empty-field placeholder',
      'stories/sam/outage.md:8:12 empty-field placeholder',
      'stories/sam/outage.md:9:9 field-substance hollow',
      'stories/sam/outage.md:10:1 duplicate-field second',
      'stories/sam/outage.md:13:4 answer-score below',
      'stories/sam/outage.md:13:4 prompt-elements missing',
      'stories/sam/outage.md:15:1 balance context',
      'stories/sam/outage.md:17:29 ownership onlyWe',
      'stories/sam/p99-win.md:3:15 frontmatter-syntax quoteValue',
      'stories/sam/queue-backlog.md:2:7 required-fields ofType',
      'stories/sam/queue-backlog.md:3:9 follow-ups unanswered',
      'stories/sam/queue-backlog.md:34:99 number-consistency differs',
    ]);
  });

  it('fails each rule at least once', () => {
    const failed = new Set(report.findings.map(({ ruleId }) => ruleId));
    // Sam has only begun, so that nothing is expected of the portfolio.
    const ofDocuments = rules.filter((rule) => !('checkPortfolio' in rule)).map(({ id }) => id);
    // A file that is not text can be no example for people to read.
    expect(ofDocuments.filter((id) => !failed.has(id))).toEqual(['unreadable-file']);
  });
});
