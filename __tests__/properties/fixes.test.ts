import { describe, expect } from 'vitest';
import type { Finding } from '../../src/linter/report.ts';
import type { Fix } from '../../src/types.ts';
import { applyFixes, findingsIn } from '../support/check-text.ts';
import { property } from './property.ts';
import { documentText } from './texts.ts';

/** What a finding says, without its place: a fix may move what is after it. */
const kindOf = ({ ruleId, messageId, message }: Finding) => `${ruleId} ${messageId} ${message}`;
const countOf = (findings: readonly Finding[], kind: string) =>
  findings.filter((finding) => kindOf(finding) === kind).length;
const ruleCount = (findings: readonly Finding[], { ruleId, messageId }: Finding) =>
  findings.filter((finding) => finding.ruleId === ruleId && finding.messageId === messageId).length;
const overlap = (a: Fix, b: Fix) => a.range[0] < b.range[1] && b.range[0] < a.range[1];

describe('a fix', () => {
  property('removes its finding, and makes no other of its kind', documentText, 60, (text) => {
    const findings = findingsIn(text);
    for (const finding of findings) {
      if (finding.fix === undefined) continue;
      const fixed = applyFixes(text, [finding.fix]);
      expect(fixed).not.toBe(text);
      const left = findingsIn(fixed);
      expect(countOf(left, kindOf(finding)), kindOf(finding)).toBeLessThan(
        countOf(findings, kindOf(finding)),
      );
      // What kept the file from being read may have hidden others.
      if (finding.ruleId.startsWith('frontmatter-')) continue;
      expect(ruleCount(left, finding), kindOf(finding)).toBeLessThan(ruleCount(findings, finding));
      expect(left.filter(({ ruleId }) => ruleId.startsWith('frontmatter-'))).toEqual([]);
    }
  });

  property('overlaps no other one, and all go together', documentText, 60, (text) => {
    const findings = findingsIn(text);
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    for (const [index, fix] of fixes.entries())
      expect(fixes.slice(index + 1).filter((other) => overlap(fix, other))).toEqual([]);
    const fixed = applyFixes(text, fixes);
    const isRead = findings.every(({ ruleId }) => !ruleId.startsWith('frontmatter-'));
    if (!isRead) return;
    const left = findingsIn(fixed);
    expect(left.filter(({ ruleId }) => ruleId.startsWith('frontmatter-'))).toEqual([]);
    for (const finding of findings.filter(({ fix }) => fix !== undefined))
      expect(countOf(left, kindOf(finding)), kindOf(finding)).toBe(0);
  });

  property('is needed once', documentText, 50, (text) => {
    let fixed = text;
    // A file that could not be read shows its findings only after its YAML is fixed, one place at a time.
    for (let round = 0; round < 12; round++) {
      const fixes = findingsIn(fixed).flatMap(({ fix }) => fix ?? []);
      if (fixes.length === 0) return;
      fixed = applyFixes(fixed, fixes);
    }
    throw new Error(`still has fixes: ${JSON.stringify(fixed)}`);
  });
});
