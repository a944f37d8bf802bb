import type { Config } from '../config/config.ts';
import { type Settings, SettingsFinder } from '../config/settings.ts';
import { coverageOf } from '../portfolio/coverage.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import type { AnyRule, Rule, RuleContext, RuleFinding, RuleInfo } from '../rules/types.ts';
import type { Document, Severity, Source } from '../types.ts';
import { type AnalyzedDocument, analyze, findingOf, reportDocument } from './analyze.ts';
import { portfolioEntries } from './entries.ts';
import { type ExcessRule, excessRuleOf, FindingList, limitOfFile } from './finding-limit.ts';
import { compareText, orderFindings, SEVERITIES } from './order.ts';
import { portfolioFindings } from './portfolio-findings.ts';
import type { DocumentReport, Finding, PastDocument, Report, ReportScope, Skipped } from './report.ts';
import { optionsOf } from './rule-options.ts';
import { countFindings, verdictOf } from './verdict.ts';

/** Nothing was compared, and nothing is left out. */
export const EVERYTHING: ReportScope = { name: 'all', base: null, reason: null, hidden: 0 };

export interface LintOptions {
  model: Model;
  /** With the preset in it. */
  config: Config;
  /** Those that the configuration was made for. */
  rules: readonly AnyRule[];
  /** Whether the sources are all that their owners have; without that, nothing is said about portfolios. */
  isComplete?: boolean;
  /** The folder that the configuration's globs count from, relative to the root: `''`, or ending in `/`. */
  prefix?: string;
}

/** Checks all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
export function lint(sources: Iterable<Source>, { model, ...options }: LintOptions): Report {
  const linter = new Linter({ ...options, loadModel: () => model });
  for (const source of sources) linter.add(source);
  return linter.report();
}

/** Checks sources one by one, for hosts that read them in turn. The model is loaded when there is something to read. */
export class Linter {
  private readonly loadModel: () => Model;
  private reader: DocumentReader | undefined;
  private readonly config: Config;
  private readonly rules: readonly AnyRule[];
  private readonly isComplete: boolean;
  private readonly vocabulary: Vocabulary;
  private readonly settings: SettingsFinder;
  private readonly documents: DocumentReport[] = [];
  private readonly excessRule: ExcessRule;
  private readonly findings: FindingList;
  private readonly skipped: Skipped[] = [];

  constructor({
    loadModel,
    config,
    rules,
    isComplete = false,
    prefix = '',
  }: Omit<LintOptions, 'model'> & { loadModel: () => Model }) {
    this.loadModel = loadModel;
    this.config = config;
    this.rules = rules;
    this.isComplete = isComplete;
    this.excessRule = excessRuleOf(rules);
    this.findings = new FindingList(this.excessRule);
    this.vocabulary = new Vocabulary(config.preset);
    this.settings = new SettingsFinder(config, prefix);
  }

  add(source: Source): void {
    const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
    const { document } = analyzed;
    const settings = this.settings.of(document.filePath);
    this.documents.push(reportDocument(analyzed, this.config.preset));
    if (document.status === 'retired') {
      this.skip({ filePath: document.filePath, reason: 'status `retired`' });
      return;
    }
    for (const finding of this.findingsOf(analyzed, settings)) this.findings.add(finding);
  }

  /** Records a file that was matched but is not to be checked. */
  skip(skipped: Skipped): void {
    this.skipped.push(skipped);
  }

  private findingsOf(analyzed: AnalyzedDocument, settings: Settings): Finding[] {
    const all = [...this.checked(analyzed, settings)];
    const preferred = new Set(this.rules.flatMap(({ meta }) => meta.yieldsTo ?? []));
    const better = all.filter(({ rule }) => preferred.has(rule.id));
    const silent = new Set<Checked>();
    for (const checked of all) {
      if (checked.rule.meta.yieldsTo === undefined) continue;
      const speakers = better.filter((other) => speaksFor(other, checked));
      if (speakers.length > 0) silent.add(checked);
      for (const speaker of speakers) speaker.severity = higher(speaker.severity, checked.severity);
    }
    const { rule } = this.excessRule;
    const heard = all.filter((checked) => !silent.has(checked));
    const { kept, excess } = limitOfFile(heard, this.excessRule);
    const findings = kept.map((each) => findingOf(each.rule, each.found, each.severity, analyzed));
    // Whatever is set for the rule: a report that is not whole says so.
    if (excess !== null) {
      const severity = severityOf(rule, excess, 'error', analyzed.document);
      findings.push(findingOf(rule, excess, severity, analyzed));
    }
    return findings;
  }

  private *checked(analyzed: AnalyzedDocument, settings: Settings): Iterable<Checked> {
    const { document, required, scores } = analyzed;
    const broken = document.problems.length > 0;
    for (const rule of this.rules) {
      const setting = settings.rules[rule.id];
      if (!('check' in rule)) continue;
      if (setting === undefined || setting.severity === 'off' || (broken && !rule.meta.readsBroken)) continue;
      const context: RuleContext = {
        vocabulary: this.vocabulary,
        minScore: settings.minScore,
        scorer: this.config.scorer,
        ...optionsOf(rule, setting),
        required,
        scores,
        read: (prose) => analyzed.reader.read(prose),
        isWord: (word) => analyzed.reader.isWord(word),
      };
      for (const found of rule.check(document, context)) {
        yield { rule, found, severity: severityOf(rule, found, setting.severity, document) };
      }
    }
  }

  report(): Report {
    const documents = this.documents.sort((a, b) => compareText(a.filePath, b.filePath));
    const portfolio = this.isComplete
      ? { preset: this.config.preset, entries: documents.flatMap(portfolioEntries), before: null }
      : null;
    if (portfolio !== null) {
      const coverages = coverageOf(portfolio.entries, portfolio.preset);
      for (const finding of portfolioFindings(coverages, this.rules, this.config)) this.findings.add(finding);
    }
    const findings = orderFindings(this.findings.all());
    const skipped = this.skipped.sort((a, b) => compareText(a.filePath, b.filePath));
    const { failOn, maxWarnings, scorer } = this.config;
    const gated = documents.filter(({ status }) => status !== 'retired');
    const counts = {
      ...countFindings(findings),
      documents: documents.length,
      stories: gated.filter(({ kind }) => kind === 'story').length,
      answers: gated.filter(({ kind }) => kind === 'answer').length,
      skipped: skipped.length,
    };
    const limits = { failOn, maxWarnings, scorer };
    const verdict = verdictOf(counts, limits);
    return { verdict, counts, documents, findings, skipped, limits, scope: EVERYTHING, portfolio };
  }

  private documentReader(): DocumentReader {
    this.reader ??= new DocumentReader(this.loadModel(), this.config.preset.ownWords);
    return this.reader;
  }

  /** A source as a document, with what is found in it; it adds nothing to the report. */
  inspect(source: Source): { document: Document; findings: Finding[] } {
    const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
    const { document } = analyzed;
    const isJudged = document.status !== 'retired';
    const findings = isJudged ? this.findingsOf(analyzed, this.settings.of(document.filePath)) : [];
    return { document, findings };
  }

  /** What a document was, read from its earlier text; it adds nothing to the report. */
  past(source: Source): PastDocument {
    const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
    const { document, scores } = analyzed;
    const { filePath, status, problems } = document;
    const findings = status === 'retired' ? [] : this.findingsOf(analyzed, this.settings.of(filePath));
    const answers = document.answers.flatMap(({ prompt }, index) => {
      const found = scores[index];
      return found === undefined
        ? []
        : [{ prompt, score: found.score, missing: found.missing, unsure: found.unsure }];
    });
    return {
      status,
      broken: problems.length > 0,
      findings: countFindings(findings),
      answers,
      entries: portfolioEntries(reportDocument(analyzed, this.config.preset)),
    };
  }
}

/** What a rule found, before it is known whether another one says it better. */
interface Checked {
  rule: Rule;
  found: RuleFinding;
  severity: Severity;
}

/** Whether the first was found at the place of the second, by a rule that this one's yields to. */
function speaksFor({ rule, found: { at } }: Checked, { rule: { meta }, found }: Checked): boolean {
  return meta.yieldsTo?.includes(rule.id) === true && at.start < found.at.end && found.at.start < at.end;
}

function higher(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}

function severityOf(
  { meta }: RuleInfo,
  { messageId }: RuleFinding,
  set: Severity,
  { status }: Document,
): Severity {
  // A draft may be committed early: what is wrong with it is said, and stops no commit.
  const most = status === 'draft' ? 'note' : (meta.atMost?.[messageId] ?? set);
  return higher(most, set) === set ? most : set;
}
