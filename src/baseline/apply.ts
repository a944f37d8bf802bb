import { documentFinder, groupByDocument } from '../linter/by-document.ts';
import { excessRuleOf, limitFiles } from '../linter/finding-limit.ts';
import { groupByFile, orderFindings } from '../linter/order.ts';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import { countFindings, verdictOf } from '../linter/verdict.ts';
import type { AnyRule } from '../rules/types.ts';
import { groupBy } from '../text/group.ts';
import type { Severity } from '../types.ts';
import {
  type BaselineEntry,
  entriesFor,
  type Identity,
  identityOf,
  isOfPortfolio,
  isRecorded,
  keepsFromJudging,
  portfolioOf,
} from './entries.ts';
import { assign, documentsOf, type KnownDocument, keyOf, type Matched, matchFindings } from './match.ts';

/** A baseline that was read. */
export interface Baseline {
  /** Its file, from the root. */
  filePath: string;
  entries: readonly BaselineEntry[];
}

/** What has findings: a document, a file that is not one, or all of an owner. */
interface Judged {
  identity: Identity;
  findings: Finding[];
}

interface JudgedDocument extends Judged {
  document: DocumentReport | undefined;
}

/** Takes the findings out of a report that its baseline knows. It never adds one. */
export class BaselineMatch {
  private readonly baseline: Baseline;
  private readonly rules: readonly AnyRule[];
  private readonly report: Report;
  private readonly judged: readonly Judged[];
  private readonly assigned: ReadonlyMap<Judged, KnownDocument>;
  private readonly known: readonly KnownDocument[];
  private readonly matched: readonly (Judged & Matched)[];

  constructor(report: Report, baseline: Baseline, rules: readonly AnyRule[]) {
    this.baseline = baseline;
    this.rules = rules;
    this.report = report;
    this.judged = pooled(judgedIn(report, rules));
    this.known = documentsOf(baseline.entries);
    this.assigned = assign(
      this.judged.map((one) => ({ identity: one.identity, of: one })),
      this.known,
    );
    this.matched = this.judged.map((one) => {
      return { ...one, ...matchFindings(one.findings, this.assigned.get(one)?.entries ?? [], rules) };
    });
  }

  /** `isWhole`: everything was judged, so a known document that was not judged no longer exists. */
  apply(isWhole: boolean): Report {
    const known = this.matched.flatMap((one) => one.known);
    const fresh = this.matched.flatMap((one) => one.fresh);
    const { fixed: gone } = this.leftOver(isWhole);
    const fixed = gone.reduce((sum, { count }) => sum + count, 0);
    const { report } = this;
    const findings = limitFiles(fresh, excessRuleOf(this.rules), severityOfExcess(report.documents));
    const counts = { ...report.counts, ...countFindings(findings) };
    return {
      ...report,
      verdict: verdictOf(counts, report.limits),
      counts,
      findings: orderFindings(findings),
      baseline: {
        filePath: this.baseline.filePath,
        known: orderFindings(known),
        // Findings that the report left out may still exist.
        fixed: isCut(report.findings, this.rules) ? 0 : fixed,
      },
    };
  }

  /**
   * The entries that no finding is left for: those that are fixed, and those of what could not be judged. Where the baseline
   * knows why it could not, its other entries are what was found all the same.
   */
  leftOver(isWhole: boolean): { fixed: BaselineEntry[]; unjudged: BaselineEntry[] } {
    const unjudged = this.matched.filter(({ fresh }) =>
      fresh.some((finding) => keepsFromJudging(finding, this.rules)),
    );
    const files = new Set(unjudged.map(({ identity }) => identity.filePath));
    const met = new Set(this.assigned.values());
    const gone = isWhole ? this.known.filter((one) => !met.has(one)) : [];
    // What is said of several documents depends on each of them.
    const isOpen = ({ filePath }: Identity) => (filePath === null ? files.size > 0 : files.has(filePath));
    const all = [
      ...this.matched.map((one) => ({
        entries: one.left,
        isOpen: unjudged.includes(one) || (one.identity.filePath === null && isOpen(one.identity)),
      })),
      ...gone.map(({ identity, entries }) => ({ entries, isOpen: isOpen(identity) })),
    ];
    const of = (open: boolean) => all.flatMap((one) => (one.isOpen === open ? one.entries : []));
    return { fixed: of(false), unjudged: of(true) };
  }

  /** The findings of a document as it was before that its baseline does not know. */
  newIn(before: Identity, findings: readonly Finding[]): readonly Finding[] {
    const here = this.judged.filter(({ identity }) => identity.filePath === before.filePath);
    const same =
      here.find(({ identity }) => identity.title === before.title) ?? (here.length === 1 ? here[0] : null);
    const known = same == null ? undefined : this.assigned.get(same);
    return matchFindings(findings, known?.entries ?? [], this.rules).fresh;
  }
}

/** Whether a run found more than its report can have. Then it is not known which old findings are fixed. */
export function isCut(findings: readonly Finding[], rules: readonly AnyRule[]): boolean {
  const { rule, ofRun } = excessRuleOf(rules);
  return findings.some(({ ruleId, messageId }) => ruleId === rule.id && messageId === ofRun);
}

/** In a file that has only drafts, too many findings are a note, as every finding there. */
function severityOfExcess(documents: readonly DocumentReport[]): (filePath: string) => Severity {
  const ready = new Set(documents.filter(({ status }) => status !== 'draft').map(({ filePath }) => filePath));
  return (filePath) => (ready.has(filePath) ? 'error' : 'note');
}

/** What a baseline has to know for these findings of a report to be old. */
export function recordFindings(
  report: Report,
  findings: readonly Finding[],
  rules: readonly AnyRule[],
): BaselineEntry[] {
  return entriesFor(
    judgedIn({ ...report, findings: [...findings] }, rules).flatMap(({ identity, document, findings: own }) =>
      own.filter((finding) => isRecorded(document, finding, rules)).map((finding) => ({ identity, finding })),
    ),
    rules,
  );
}

/** Two stories of one title in a bank have one identity. A baseline has one list of findings for both. */
function pooled(judged: readonly Judged[]): Judged[] {
  return [...groupBy(judged, ({ identity }) => keyOf(identity)).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, findings: [first, ...others].flatMap(({ findings }) => findings) }],
  );
}

function judgedIn({ documents, findings }: Report, rules: readonly AnyRule[]): JudgedDocument[] {
  const wide = findings.filter((finding) => isOfPortfolio(finding, rules));
  const { byDocument, others } = groupByDocument(
    documents,
    findings.filter((finding) => !isOfPortfolio(finding, rules)),
  );
  const judged = documents.map((document): JudgedDocument => {
    return { identity: identityOf(document), document, findings: byDocument.get(document) ?? [] };
  });
  for (const [filePath, own] of groupByFile(others)) {
    const identity = { filePath, owner: null, title: null };
    judged.push({ identity, document: undefined, findings: own });
  }
  const documentOf = documentFinder(documents);
  for (const [owner, own] of groupBy(wide, (finding) => documentOf(finding)?.owner ?? null)) {
    judged.push({ identity: portfolioOf(owner), document: undefined, findings: own });
  }
  return judged;
}
