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
import {
  documentsOf,
  identityKey,
  type KnownDocument,
  type Matched,
  matchDocuments,
  matchFindings,
} from './match.ts';

/** A baseline that was read. */
export interface Baseline {
  /** Its file, from the root. */
  filePath: string;
  entries: readonly BaselineEntry[];
}

/** What findings are about: a document, a file that is none, or the portfolio of an owner. */
interface Subject {
  identity: Identity;
  findings: Finding[];
  /** Undefined for a file and a portfolio. */
  document: DocumentReport | undefined;
}

/** What was judged. In a complete run, a known document that was not judged no longer exists. */
interface Extent {
  isComplete: boolean;
}

/** Matches a report with its baseline, to take the known findings out of it. */
export class BaselineMatch {
  private readonly baseline: Baseline;
  private readonly rules: readonly AnyRule[];
  private readonly report: Report;
  private readonly subjects: readonly Subject[];
  private readonly known: readonly KnownDocument[];
  private readonly matches: ReadonlyMap<Subject, KnownDocument>;
  private readonly matched: readonly (Subject & Matched)[];

  constructor(report: Report, baseline: Baseline, rules: readonly AnyRule[]) {
    this.baseline = baseline;
    this.rules = rules;
    this.report = report;
    this.subjects = pooled(subjectsOf(report, rules));
    this.known = documentsOf(baseline.entries);
    this.matches = matchDocuments(this.subjects, this.known);
    this.matched = this.subjects.map((subject) => {
      const entries = this.matches.get(subject)?.entries ?? [];
      return { ...subject, ...matchFindings(subject.findings, entries, rules) };
    });
  }

  /** The report without the findings that the baseline knows. */
  apply(extent: Extent): Report {
    const known = this.matched.flatMap((one) => one.known);
    const fresh = this.matched.flatMap((one) => one.fresh);
    const { fixed: gone } = this.leftOver(extent);
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
        // The report may have left out findings that still exist.
        fixed: isCut(report.findings, this.rules) ? 0 : fixed,
      },
    };
  }

  /**
   * The entries without a finding: those that are fixed, and those of documents that could not be judged. If the
   * baseline knows why a document cannot be judged, its other entries were found all the same, and count as fixed.
   */
  leftOver({ isComplete }: Extent): { fixed: BaselineEntry[]; unjudged: BaselineEntry[] } {
    const unjudged = this.matched.filter(({ fresh }) =>
      fresh.some((finding) => keepsFromJudging(finding, this.rules)),
    );
    const files = new Set(unjudged.map(({ identity }) => identity.filePath));
    const met = new Set(this.matches.values());
    const gone = isComplete ? this.known.filter((one) => !met.has(one)) : [];
    // Findings about a portfolio depend on each of its documents.
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

  /** The findings of an edited file that the baseline does not know. */
  newAmong(file: Pick<Report, 'documents' | 'findings'>): Finding[] {
    return subjectsOf(file, this.rules).flatMap(({ identity, findings }) => this.newIn(identity, findings));
  }

  /** The findings of an earlier version of a document that the baseline does not know. */
  newIn(before: Identity, findings: readonly Finding[]): readonly Finding[] {
    const here = this.subjects.filter(({ identity }) => identity.filePath === before.filePath);
    const titled = here.filter(({ identity }) => identity.title === before.title);
    // The stories of several owners may have one title.
    const same =
      titled.find(({ identity }) => identity.owner === before.owner) ??
      titled[0] ??
      (here.length === 1 ? here[0] : undefined);
    const known = same === undefined ? undefined : this.matches.get(same);
    return matchFindings(findings, known?.entries ?? [], this.rules).fresh;
  }
}

/** Whether a run found more than its report can contain, so that it is not known which old findings are fixed. */
export function isCut(findings: readonly Finding[], rules: readonly AnyRule[]): boolean {
  const { rule, ofRun } = excessRuleOf(rules);
  return findings.some(({ ruleId, messageId }) => ruleId === rule.id && messageId === ofRun);
}

/** In a file with nothing but drafts, the finding about too many findings is a note, like all findings there. */
function severityOfExcess(documents: readonly DocumentReport[]): (filePath: string) => Severity {
  const ready = new Set(documents.filter(({ status }) => status !== 'draft').map(({ filePath }) => filePath));
  return (filePath) => (ready.has(filePath) ? 'error' : 'note');
}

/** The entries with which a baseline knows these findings of a report. */
export function recordFindings(
  report: Report,
  findings: readonly Finding[],
  rules: readonly AnyRule[],
): BaselineEntry[] {
  return entriesFor(
    subjectsOf({ ...report, findings: [...findings] }, rules).flatMap(
      ({ identity, document, findings: own }) =>
        own
          .filter((finding) => isRecorded(document, finding, rules))
          .map((finding) => ({ identity, finding })),
    ),
    rules,
  );
}

/** Subjects with one list of findings for each identity: two stories with the same title in a bank share one. */
function pooled(subjects: readonly Subject[]): Subject[] {
  return [...groupBy(subjects, ({ identity }) => identityKey(identity)).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first, findings: alike.flatMap(({ findings }) => findings) }];
  });
}

function subjectsOf(
  { documents, findings }: Pick<Report, 'documents' | 'findings'>,
  rules: readonly AnyRule[],
): Subject[] {
  const wide = findings.filter((finding) => isOfPortfolio(finding, rules));
  const { byDocument, others } = groupByDocument(
    documents,
    findings.filter((finding) => !isOfPortfolio(finding, rules)),
  );
  const subjects = documents.map((document): Subject => {
    return { identity: identityOf(document), document, findings: byDocument.get(document) ?? [] };
  });
  for (const [filePath, own] of groupByFile(others)) {
    const identity = { filePath, owner: null, title: null };
    subjects.push({ identity, document: undefined, findings: own });
  }
  const documentOf = documentFinder(documents);
  for (const [owner, own] of groupBy(wide, (finding) => documentOf(finding)?.owner ?? null)) {
    subjects.push({ identity: portfolioOf(owner), document: undefined, findings: own });
  }
  return subjects;
}
