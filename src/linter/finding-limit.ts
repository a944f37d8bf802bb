import { ruleUrl } from '../product.ts';
import type { RuleFinding, RuleInfo } from '../rules/types.ts';
import { composeMessage } from '../text/message.ts';
import type { Severity } from '../types.ts';
import { compareFindings, groupByFile, SEVERITIES } from './order.ts';
import type { Finding } from './report.ts';

/** Findings of one file that a report has. */
export const MAX_FINDINGS_OF_FILE = 500;
/** Findings of a run that a report has. */
export const MAX_FINDINGS = 50_000;

/** Findings over that number, before those that are too many are looked for. */
const ROOM = 5_000;

/** What a rule found, before it is made a finding, which costs more than to find it. */
export interface Candidate {
  rule: RuleInfo;
  found: RuleFinding;
  severity: Severity;
}

/** The rule that says what a report leaves out, with its messages for that. */
export interface ExcessRule {
  rule: RuleInfo;
  ofFile: string;
  ofRun: string;
}

/** @throws {Error} when no rule has messages for findings that are left out */
export function excessRuleOf(rules: readonly RuleInfo[]): ExcessRule {
  for (const rule of rules) if (rule.meta.excess !== undefined) return { rule, ...rule.meta.excess };
  throw new Error('no rule says what a report leaves out');
}

/** What a report has of what was found in one file: the most severe, and of those the first, with a word of the rest. */
export function limitOfFile<Some extends Candidate>(
  candidates: Some[],
  { ofFile }: ExcessRule,
): { kept: readonly Some[]; excess: RuleFinding | null } {
  if (candidates.length <= MAX_FINDINGS_OF_FILE) return { kept: candidates, excess: null };
  candidates.sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || a.found.at.start - b.found.at.start);
  const data = { count: candidates.length, limit: MAX_FINDINGS_OF_FILE };
  return {
    kept: candidates.slice(0, MAX_FINDINGS_OF_FILE),
    excess: { messageId: ofFile, at: { start: 0, end: 0 }, data },
  };
}

/**
 * The same limit for finished findings, by file: a baseline needs all of them before some are left out. `severityIn`
 * gives the severity of the finding that says so.
 */
export function limitFiles(
  findings: readonly Finding[],
  { rule, ofFile }: ExcessRule,
  severityIn: (filePath: string) => Severity,
): Finding[] {
  return [...groupByFile(findings)].flatMap(([filePath, own]) => {
    if (own.length <= MAX_FINDINGS_OF_FILE) return own;
    const data = { count: own.length, limit: MAX_FINDINGS_OF_FILE };
    const kept = own.toSorted(compareSevere).slice(0, MAX_FINDINGS_OF_FILE);
    return [...kept, { ...excessOf(rule, ofFile, data, filePath), severity: severityIn(filePath) }];
  });
}

function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The findings of a run that its report has: the most severe, the same whatever the order in which they come. */
export class FindingList<Some extends Finding = Finding> {
  private readonly excessRule: ExcessRule;
  private list: Some[] = [];
  private count = 0;
  /** The first one that is left out. */
  private first: Some | null = null;
  /** The last one that was kept when some were left out: whatever comes after it is left out too. */
  private last: Some | null = null;

  constructor(excessRule: ExcessRule) {
    this.excessRule = excessRule;
  }

  add(finding: Some): void {
    this.count++;
    if (this.last !== null && compareSevere(this.last, finding) < 0) {
      this.leaveOut(finding);
      return;
    }
    this.list.push(finding);
    if (this.list.length === MAX_FINDINGS + ROOM) this.cut();
  }

  /** All that are kept, in no order. */
  kept(): readonly Some[] {
    if (this.list.length > MAX_FINDINGS) this.cut();
    return this.list;
  }

  /** All that are kept, in no order, with one that says how many are not. */
  all(): Finding[] {
    const kept = this.kept();
    if (this.first === null) return [...kept];
    const { rule, ofRun } = this.excessRule;
    const data = { count: this.count, limit: MAX_FINDINGS };
    return [...kept, excessOf(rule, ofRun, data, this.first.filePath)];
  }

  private cut(): void {
    this.list.sort(compareSevere);
    const [next] = this.list.splice(MAX_FINDINGS);
    this.last = this.list.at(-1) ?? null;
    if (next !== undefined) this.leaveOut(next);
  }

  private leaveOut(finding: Some): void {
    if (this.first === null || compareSevere(finding, this.first) < 0) this.first = finding;
  }
}

function compareSevere(a: Finding, b: Finding): number {
  return rankOf(a.severity) - rankOf(b.severity) || compareFindings(a, b);
}

/** It points at a file with findings that are left out. */
function excessOf(
  rule: RuleInfo,
  messageId: string,
  data: { count: number; limit: number },
  filePath: string,
): Finding {
  return {
    ruleId: rule.id,
    messageId,
    severity: 'error',
    message: composeMessage(rule.meta.messages[messageId] ?? '', data),
    filePath,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    url: ruleUrl(rule.id),
    excerpt: { text: '', start: 0, end: 0 },
    lineHash: null,
  };
}
