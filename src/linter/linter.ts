import { parseBank } from '../bank/documents.ts';
import type { LeftAlone } from '../bank/types.ts';
import type { Config } from '../config/config.ts';
import { type Settings, SettingsFinder } from '../config/settings.ts';
import { emptyDocument, parse } from '../document/parse.ts';
import { coverageOf } from '../portfolio/coverage.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import type { AnyRule, Rule, RuleContext, RuleFinding, RuleInfo } from '../rules/types.ts';
import { plural } from '../text/message.ts';
import type { Document, Severity, Source } from '../types.ts';
import {
  type AnalyzedDocument,
  analyze,
  type FileLines,
  findingOf,
  linesOf,
  reportDocument,
} from './analyze.ts';
import { portfolioEntries } from './entries.ts';
import { type ExcessRule, excessRuleOf, FindingList, limitOfFile } from './finding-limit.ts';
import { compareText, orderFindings, SEVERITIES } from './order.ts';
import { portfolioFindings } from './portfolio-findings.ts';
import type {
  BankReport,
  DocumentReport,
  Finding,
  PastDocument,
  Report,
  ReportScope,
  Skipped,
} from './report.ts';
import { optionsOf } from './rule-options.ts';
import { StoryTexts } from './story-texts.ts';
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
  private readonly bankVocabulary: Vocabulary;
  private readonly settings: SettingsFinder;
  private readonly documents: DocumentReport[] = [];
  private readonly excessRule: ExcessRule;
  private readonly findings: FindingList;
  private readonly skipped: Skipped[] = [];
  private readonly banks: BankReport[] = [];
  /** What the stories of each bank say. */
  private readonly storyTexts = new Map<string, StoryTexts>();

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
    this.bankVocabulary = new Vocabulary({ ...config.preset, commonFields: config.parts });
    this.settings = new SettingsFinder(config, prefix);
  }

  /** `before`: what a bank was; its stories that read the same now are not judged again. */
  add(source: Source, before?: Source): void {
    if (isBank(source)) this.addBank(source, before);
    else this.addFile([parse(source, this.vocabulary)], source);
  }

  private addBank(source: Source, before: Source | undefined): void {
    const { filePath } = source;
    const { documents, leftAlone } = parseBank(source, this.bankVocabulary);
    const texts = new StoryTexts(documents);
    const past = before === undefined ? null : parseBank(before, this.bankVocabulary);
    const changed = past === null ? documents : texts.without(past.documents);
    this.storyTexts.set(filePath, texts);
    this.addFile(changed, source);
    const stories = documents.filter(({ bank }) => bank !== null).length;
    this.banks.push({ filePath, stories, unchanged: documents.length - changed.length, leftAlone });
    if (documents.length === 0) this.skip({ filePath, reason: emptyReason(leftAlone) });
  }

  /** The documents of one file. */
  private addFile(documents: readonly Document[], source: Source): void {
    const { filePath } = source;
    const file = linesOf(source);
    const all = documents.flatMap((document) => {
      const analyzed = this.analyze(document, file);
      this.documents.push(reportDocument(analyzed, this.config.preset));
      if (document.status === 'retired') this.skip({ filePath, reason: 'status `retired`' });
      return this.candidatesOf(analyzed);
    });
    for (const finding of this.limited(all)) this.findings.add(finding);
  }

  private analyze(document: Document, file: FileLines): AnalyzedDocument {
    const vocabulary = document.bank === null ? this.vocabulary : this.bankVocabulary;
    return analyze(document, file, vocabulary, this.config, this.documentReader());
  }

  /** Records a file that was matched but is not to be checked. */
  skip(skipped: Skipped): void {
    this.skipped.push(skipped);
  }

  /** What the rules say of a document, but for what another one says better. */
  private candidatesOf(analyzed: AnalyzedDocument): Checked[] {
    const { filePath, status } = analyzed.document;
    if (status === 'retired') return [];
    const settings = this.settings.of(filePath);
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
    return all.filter((checked) => !silent.has(checked));
  }

  /** The findings of one file, as many as a report has. */
  private limited(all: Checked[]): Finding[] {
    const { kept, excess } = limitOfFile(all, this.excessRule);
    const findings = kept.map((each) => findingOf(each.rule, each.found, each.severity, each.analyzed));
    const [first] = kept;
    // Whatever is set for the rule: a report that is not whole says so.
    if (excess !== null && first !== undefined) {
      const { rule } = this.excessRule;
      const severity = severityOf(rule, excess, 'error', first.analyzed.document);
      findings.push(findingOf(rule, excess, severity, first.analyzed));
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
        vocabulary: analyzed.vocabulary,
        lines: analyzed.lines,
        minScore: settings.minScore,
        scorer: this.config.scorer,
        ...optionsOf(rule, setting),
        required,
        scores,
        read: (prose) => analyzed.reader.read(prose),
        isWord: (word) => analyzed.reader.isWord(word),
      };
      for (const found of rule.check(document, context)) {
        yield { rule, found, severity: severityOf(rule, found, setting.severity, document), analyzed };
      }
    }
  }

  report(): Report {
    const documents = this.documents.sort((a, b) => compareText(a.filePath, b.filePath) || a.line - b.line);
    const banks = this.banks.sort((a, b) => compareText(a.filePath, b.filePath));
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
    return { verdict, counts, documents, banks, findings, skipped, limits, scope: EVERYTHING, portfolio };
  }

  private documentReader(): DocumentReader {
    this.reader ??= new DocumentReader(this.loadModel(), this.config.preset.ownWords);
    return this.reader;
  }

  /** A source as a document, of a bank its first story, with what is found in all of it; it adds nothing to the report. */
  inspect(source: Source): { document: Document; findings: Finding[] } {
    const documents = this.documentsOf(source);
    const file = linesOf(source);
    const all = documents.flatMap((document) => this.candidatesOf(this.analyze(document, file)));
    return { document: documents[0] ?? emptyDocument(source), findings: this.limited(all) };
  }

  private documentsOf(source: Source): Document[] {
    return isBank(source)
      ? parseBank(source, this.bankVocabulary).documents
      : [parse(source, this.vocabulary)];
  }

  /** What the documents of a file were, read from its earlier text; it adds nothing to the report. */
  past(source: Source): PastDocument[] {
    const file = linesOf(source);
    const isSame = this.storyTexts.get(source.filePath)?.matcher() ?? (() => false);
    return this.documentsOf(source).map((document) =>
      this.pastOf(this.analyze(document, file), isSame(document)),
    );
  }

  private pastOf(analyzed: AnalyzedDocument, unchanged: boolean): PastDocument {
    const { document, scores } = analyzed;
    const { status, title, problems } = document;
    const found = this.limited(this.candidatesOf(analyzed));
    const answers = document.answers.flatMap(({ prompt }, index) => {
      const score = scores[index];
      return score === undefined
        ? []
        : [{ prompt, score: score.score, missing: score.missing, unsure: score.unsure }];
    });
    const findings = countFindings(found);
    const entries = portfolioEntries(reportDocument(analyzed, this.config.preset));
    return { title, unchanged, status, broken: problems.length > 0, findings, answers, entries };
  }
}

/** What a rule found, before it is known whether another one says it better. */
interface Checked {
  rule: Rule;
  found: RuleFinding;
  severity: Severity;
  analyzed: AnalyzedDocument;
}

function isBank({ kind, unreadable }: Source): boolean {
  return kind === 'bank' && unreadable === undefined;
}

/** Why a bank has nothing to judge. */
function emptyReason(leftAlone: readonly LeftAlone[]): string {
  const slots = leftAlone.filter(({ reason }) => reason === 'template').length;
  return slots === 0
    ? 'no story found, expected headings with labels such as `Situation:` below them'
    : `no story told yet, ${plural(slots, 'template')}`;
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
