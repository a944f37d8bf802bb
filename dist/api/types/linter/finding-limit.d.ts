import type { RuleFinding, RuleInfo } from '../rules/types.js';
import type { Severity } from '../types.js';
import type { Finding } from './report.js';
/** Findings of one file that a report has. */
export declare const MAX_FINDINGS_OF_FILE = 500;
/** Findings of a run that a report has. */
export declare const MAX_FINDINGS = 50000;
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
export declare function excessRuleOf(rules: readonly RuleInfo[]): ExcessRule;
/** What a report has of what was found in one file: the most severe, and of those the first, with a word of the rest. */
export declare function limitOfFile<Some extends Candidate>(candidates: Some[], { ofFile }: ExcessRule): {
    kept: readonly Some[];
    excess: RuleFinding | null;
};
/**
 * The same limit for finished findings, by file: a baseline needs all of them before some are left out. `severityIn`
 * gives the severity of the finding that says so.
 */
export declare function limitFiles(findings: readonly Finding[], { rule, ofFile }: ExcessRule, severityIn: (filePath: string) => Severity): Finding[];
/** The findings of a run that its report has: the most severe, the same whatever the order in which they come. */
export declare class FindingList<Some extends Finding = Finding> {
    private readonly excessRule;
    private list;
    private count;
    /** The first one that is left out. */
    private first;
    /** The last one that was kept when some were left out: whatever comes after it is left out too. */
    private last;
    constructor(excessRule: ExcessRule);
    add(finding: Some): void;
    /** All that are kept, in no order. */
    kept(): readonly Some[];
    /** All that are kept, in no order, with one that says how many are not. */
    all(): Finding[];
    private cut;
    private leaveOut;
}
