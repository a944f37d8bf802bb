import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { scopeReport } from '../../src/changes/scope.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { MAX_ANSWERS } from '../../src/document/answers.ts';
import { MAX_REPORT_BYTES, refuseHugeReport } from '../../src/host/report-size.ts';
import { UsageError } from '../../src/host/workspace.ts';
import {
  excessRuleOf,
  FindingList,
  MAX_FINDINGS,
  MAX_FINDINGS_OF_FILE,
} from '../../src/linter/finding-limit.ts';
import { lint } from '../../src/linter/linter.ts';
import type { Finding } from '../../src/linter/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/types.ts';
import type { Severity } from '../../src/types.ts';
import { at, findingsIn } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const excessRule = excessRuleOf(rules);

/** A story with this many keys that nothing reads. */
function withUnknownKeys(count: number, status = 'ready'): string {
  const keys = Array.from({ length: count }, (_, index) => `q${index}: x\n`).join('');
  return `---\ntype: incident-command\ntitle: T\nowner: ana\nstatus: ${status}\n${keys}---\n`;
}

const idsOf = (findings: readonly Finding[]) =>
  [...new Set(findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`))].sort();

describe('the findings of a file', () => {
  it('are all there up to the bound', () => {
    // Next to eight that have nothing to do with these keys.
    const findings = findingsIn(withUnknownKeys(MAX_FINDINGS_OF_FILE - 8));
    expect(findings).toHaveLength(MAX_FINDINGS_OF_FILE);
    expect(idsOf(findings)).not.toContain('unreadable-file tooManyFindings');
  });

  it('are the most severe over it, with one that says so', () => {
    const findings = findingsIn(withUnknownKeys(2000));
    expect(findings).toHaveLength(MAX_FINDINGS_OF_FILE + 1);
    expect(idsOf(findings)).toEqual([
      'answer-missing none',
      'required-fields common',
      'required-fields ofType',
      'unknown-field unknown',
      'unreadable-file tooManyFindings',
    ]);
    const [excess] = findings.filter(({ messageId }) => messageId === 'tooManyFindings');
    expect(excess).toMatchObject({
      severity: 'error',
      line: 1,
      message:
        'The file has 2008 findings, and only the 500 most severe are reported.\nFix those first, or list the file under `ignore`.',
    });
    // The errors first, and then the first of the warnings.
    expect(findings.at(-1)?.line).toBe(5 + MAX_FINDINGS_OF_FILE - 8);
  });

  it('say so whatever the rule is set to, and stop no commit of a draft', () => {
    const config = { rules: { 'unreadable-file': 'off' } };
    expect(idsOf(findingsIn(withUnknownKeys(600), { config }))).toContain('unreadable-file tooManyFindings');
    const drafted = findingsIn(withUnknownKeys(600, 'draft')).map(({ severity }) => severity);
    expect(new Set(drafted)).toEqual(new Set(['note']));
  });
});

describe('the rule that says what a report leaves out', () => {
  it('is the one of the list that has messages for it', () => {
    const own: Rule = {
      id: 'own-limit',
      meta: {
        description: 'Own.',
        severity: 'error',
        messages: { many: '{count} over {limit}.', all: 'x' },
        excess: { ofFile: 'many', ofRun: 'all' },
      },
      check: () => [],
    };
    const others = rules.filter(({ meta }) => meta.excess === undefined);
    const source = { filePath: 'stories/a.md', text: withUnknownKeys(600), kind: 'story' as const };
    const found = lint([source], {
      model,
      findSecrets,
      parseBank,
      config: resolveConfig(),
      rules: [...others, own],
    }).findings;
    expect(found.filter(({ ruleId }) => ruleId === 'own-limit')).toMatchObject([
      { messageId: 'many', severity: 'error', message: '608 over 500.' },
    ]);
    expect(() => excessRuleOf(others)).toThrow('no rule says what a report leaves out');
    expect(rules).toHaveLength(others.length + 1);
  });
});

describe('the findings of a run', () => {
  const finding = (index: number, severity: Severity): Finding => ({
    ruleId: 'empty-field',
    messageId: 'blank',
    severity,
    message: '',
    filePath: `stories/${String(index).padStart(6, '0')}.md`,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    url: '',
    excerpt: { text: '', start: 0, end: 0 },
    lineHash: null,
  });

  it('are the most severe, whatever the order in which they come', () => {
    const all = Array.from({ length: 2 * MAX_FINDINGS + 10 }, (_, index) =>
      finding(index, index % 2 === 0 ? 'warning' : 'error'),
    );
    const listed = (given: readonly Finding[]) => {
      const list = new FindingList(excessRule);
      for (const each of given) list.add(each);
      return list.all();
    };
    const found = listed(all);
    // One error more than the report has.
    const errors = all.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(MAX_FINDINGS + 5);
    expect(found).toHaveLength(MAX_FINDINGS + 1);
    expect(found.at(-1)).toMatchObject({
      ruleId: 'unreadable-file',
      messageId: 'tooManyInRun',
      severity: 'error',
      filePath: errors[MAX_FINDINGS]?.filePath,
      message:
        'The run has 100010 findings, and only the 50000 most severe are reported.\nFix those first, or check fewer files at a time.',
    });
    expect(new Set(found.slice(0, -1))).toEqual(new Set(errors.slice(0, MAX_FINDINGS)));
    expect(listed(all.toReversed())).toEqual(found);
    expect(listed(all.slice(0, MAX_FINDINGS))).toHaveLength(MAX_FINDINGS);
  });

  it('say so in every scope', () => {
    const list = new FindingList(excessRule);
    for (let index = 0; index <= MAX_FINDINGS; index++) list.add(finding(index, 'error'));
    const report = { ...check([], { model }), findings: list.all() };
    const scoped = scopeReport(report, 'changed-lines', { base: 'main', files: new Map() }, rules);
    expect([scoped.verdict, scoped.findings.map(({ messageId }) => messageId)]).toEqual([
      'fail',
      ['tooManyInRun'],
    ]);
  });
});

describe('a report', () => {
  const reportOf = (messages: string[]) => {
    const [found] = findingsIn('x');
    if (found === undefined) throw new Error('no finding');
    return { ...check([], { model }), findings: messages.map((message) => ({ ...found, message })) };
  };

  it('is refused over so many bytes, before it is made', () => {
    const mebibyte = 'x'.repeat(1024 * 1024);
    expect(() => refuseHugeReport(reportOf(Array(127).fill(mebibyte)))).not.toThrow();
    expect(() => refuseHugeReport(reportOf(Array(128).fill(mebibyte)))).toThrow(
      `the report has more than ${MAX_REPORT_BYTES} bytes: check fewer files at a time`,
    );
    expect(() => refuseHugeReport(reportOf(Array(64).fill('ä'.repeat(1024 * 1024))))).toThrow(UsageError);
  });
});

describe('the answers of a file', () => {
  it('are refused over the bound, at the first one too many', () => {
    const text = (answers: number) =>
      `---\ntype: incident-command\n---\n\n${'## Answer\n\nx\n\n'.repeat(answers)}`;
    const found = (answers: number) =>
      findingsIn(text(answers), { ruleId: 'unreadable-file' }).map((each) => `${at(each)} ${each.message}`);
    expect(found(MAX_ANSWERS)).toEqual([]);
    expect(found(MAX_ANSWERS + 2)).toEqual([
      `${5 + 4 * MAX_ANSWERS}:4-${5 + 4 * MAX_ANSWERS}:10 tooLarge The file has 102 answers, expected at most 100 answers.\nSplit it into several files.`,
    ]);
  });
});
