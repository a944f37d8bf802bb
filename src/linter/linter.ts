import type { LeftAlone, ParseBank, ParsedBank } from '../bank/types.ts';
import type { FindSecrets } from '../confidential/types.ts';
import type { Config } from '../config/config.ts';
import { SettingsFinder } from '../config/settings.ts';
import { coverageOf } from '../portfolio/coverage.ts';
import { MeasuresPacker } from '../portfolio/packed-measures.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import type { AnyRule } from '../rules/types.ts';
import type { Suppressions } from '../suppress/suppressions.ts';
import { compareText } from '../text/compare.ts';
import { plural } from '../text/message.ts';
import type { Document, Source } from '../types.ts';
import { type AnalyzedDocument, analyze, type FileLines, reportDocument } from './analyze.ts';
import { bankChange, type PastBank } from './bank-change.ts';
import { EVERYTHING } from './empty-report.ts';
import { type Compared, fingerprintOfStory, portfolioEntries } from './entries.ts';
import { excessRuleOf, FindingList } from './finding-limit.ts';
import { HeldSuppressions } from './held-suppressions.ts';
import { Judge, type Judged } from './judge.ts';
import { type AssignedFindings, OpenFile } from './open-file.ts';
import { orderFindings } from './order.ts';
import { type NewOf, pastOf } from './past-document.ts';
import { portfolioFindings } from './portfolio-findings.ts';
import type {
  BankReport,
  DocumentReport,
  Finding,
  PastDocument,
  Portfolio,
  Report,
  Skipped,
  SuppressedFinding,
} from './report.ts';
import { isBank, SourceParser } from './source-parser.ts';
import { storyMeasuresOf } from './story-measures.ts';
import { StoryTexts } from './story-texts.ts';
import { toldOf } from './told.ts';
import { countFindings, verdictOf } from './verdict.ts';

/** Takes a document as the report has it, as soon as it is finished. */
export type DocumentSink = (document: DocumentReport) => void;

/**
 * Parts of the engine that few files need. A host that waits for all that it loads may load them when they are asked
 * for.
 */
export interface LoadedParts {
  /** Asked only for a text that may hold a secret. */
  findSecrets: FindSecrets;
  /** Asked only for a bank. */
  parseBank: ParseBank;
}

export interface LintOptions extends LoadedParts {
  model: Model;
  /** With the preset in it. */
  config: Config;
  /** Those that the configuration was made for. */
  rules: readonly AnyRule[];
  /** Whether the report has what was seen in each document, or who takes each document with that instead. */
  details?: boolean | DocumentSink;
  /** Whether the sources are all that their owners have; without that, nothing is said about portfolios. */
  isComplete?: boolean;
  /** The folder that the configuration's globs count from, relative to the root: `''`, or ending in `/`. */
  prefix?: string;
  /** Whether the report has all findings of each file: a baseline limits them after it removes the known ones. */
  wholeFiles?: boolean;
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
  private readonly settings: SettingsFinder;
  private readonly judge: Judge;
  private readonly isComplete: boolean;
  private readonly parser: SourceParser;
  private readonly details: boolean | DocumentSink;
  private readonly wholeFiles: boolean;
  private readonly documents: DocumentReport[] = [];
  /** What the documents are compared by, where the run has all of them and a rule asks. */
  private readonly takesFingerprints: boolean;
  private readonly takesMeasures: boolean;
  private readonly compared = new Map<DocumentReport, Compared>();
  private readonly packer = new MeasuresPacker();
  private readonly held = new HeldSuppressions(this.packer);
  private readonly findings: FindingList;
  private readonly suppressed: FindingList<SuppressedFinding>;
  private suppressedCount = 0;
  private readonly skipped: Skipped[] = [];
  private readonly banks: BankReport[] = [];
  /** What the stories of each bank say. */
  private readonly storyTexts = new Map<string, StoryTexts>();

  constructor({
    loadModel,
    config,
    rules,
    findSecrets,
    parseBank,
    details = true,
    isComplete = false,
    prefix = '',
    wholeFiles = false,
  }: Omit<LintOptions, 'model'> & { loadModel: () => Model }) {
    this.loadModel = loadModel;
    this.config = config;
    this.rules = rules;
    this.details = details;
    this.wholeFiles = wholeFiles;
    this.isComplete = isComplete;
    this.settings = new SettingsFinder(config, prefix);
    const asked = isComplete ? rules.filter(({ id }) => this.settings.mayBeOn(id)) : [];
    this.takesFingerprints = asked.some(({ meta }) => meta.readsFingerprints);
    this.takesMeasures = asked.some(({ meta }) => meta.readsMeasures);
    const excessRule = excessRuleOf(rules);
    this.judge = new Judge(config, rules, excessRule, this.settings, findSecrets);
    this.findings = new FindingList(excessRule);
    this.suppressed = new FindingList(excessRule);
    this.parser = new SourceParser(config, prefix, parseBank);
  }

  /** `before`: what a bank was; its stories that read the same now are not judged again. */
  add(source: Source, before?: Source): void {
    if (isBank(source)) this.addBank(source, before);
    else {
      const file = this.opened(source);
      const documents = this.parser.documentsOf(file.shown);
      this.addFile(documents, file, file.assignTo(documents));
    }
  }

  private opened(source: Source): OpenFile {
    return new OpenFile(source, this.judge.text(source));
  }

  private addBank(source: Source, before: Source | undefined): void {
    const { filePath } = source;
    const file = this.opened(source);
    const bank = this.parser.bankOf(file.shown);
    const { documents, leftAlone } = bank;
    const texts = new StoryTexts(documents);
    this.storyTexts.set(filePath, texts);
    const assigned = file.assignTo(documents);
    const past = before === undefined ? null : this.pastBank(file, before);
    const change = bankChange(bank, texts, assigned, past);
    const unchanged = documents.length - change.documents.length;
    const suppressions = this.suppressionsOf(bank);
    const addRest = () => {
      const rest = this.analyze(change.rest, file.lines);
      return this.judge.rest(rest, change.restFindings, suppressions, unchanged === 0);
    };
    this.addFile(change.documents, file, assigned, suppressions, addRest);
    const stories = documents.filter(({ bank }) => bank !== null).length;
    this.banks.push({ filePath, stories, unchanged, leftAlone });
    if (documents.length === 0) this.skip({ filePath, reason: emptyReason(leftAlone) });
  }

  private pastBank(file: OpenFile, before: Source): PastBank {
    return { ...this.parser.bankOf(this.opened(before).shown), isNew: file.newSince(before) };
  }

  /** The documents of one file, and what is judged after them. */
  private addFile(
    documents: readonly Document[],
    { lines, shown: { filePath } }: OpenFile,
    { byDocument }: AssignedFindings,
    suppressions?: Suppressions,
    judgeRest?: () => Judged,
  ): void {
    const judged = documents.map((document) => {
      const analyzed = this.analyze(document, lines);
      const report = this.reported(analyzed);
      this.documents.push(report);
      if (document.status === 'retired') {
        // Of a bank one story is skipped, and not the file.
        const place = document.bank === null ? '' : `line ${document.bank.line}: `;
        this.skip({ filePath, reason: `${place}status \`retired\`` });
      }
      const judged = this.judge.document(analyzed, byDocument.get(document) ?? [], suppressions);
      const told =
        this.takesMeasures && judged.measures !== null
          ? storyMeasuresOf(document, judged.measures, lines.lines)
          : null;
      const measures = told === null ? null : this.packer.pack(told);
      const fingerprint = this.takesFingerprints ? fingerprintOfStory(document) : null;
      if (fingerprint !== null || measures !== null) this.compared.set(report, { fingerprint, measures });
      if (this.takesMeasures) this.held.add(report, analyzed, judged.held);
      return judged;
    });
    if (judgeRest !== undefined) judged.push(judgeRest());
    if (this.takesMeasures) this.held.addFindings(judged.flatMap(({ ofHeld }) => ofHeld));
    const { findings, suppressed, suppressedCount } = this.judge.file(judged, this.wholeFiles);
    for (const finding of findings) this.findings.add(finding);
    for (const finding of suppressed) this.suppressed.add(finding);
    this.suppressedCount += suppressedCount;
  }

  private suppressionsOf({ documents, directives }: Omit<ParsedBank, 'leftAlone'>): Suppressions {
    const stories = documents.flatMap(({ bank }) => bank?.span ?? []);
    return this.judge.suppressions(directives, stories);
  }

  /** What the report keeps of a document. */
  private reported(analyzed: AnalyzedDocument): DocumentReport {
    if (typeof this.details === 'function') this.details(reportDocument(analyzed, true));
    if (this.details !== true) return reportDocument(analyzed, false);
    const settings = this.settings.of(analyzed.document.filePath);
    return { ...reportDocument(analyzed, true), told: toldOf(analyzed, settings) };
  }

  private analyze(document: Document, file: FileLines): AnalyzedDocument {
    const vocabulary = this.parser.vocabularyOf(document);
    return analyze(document, file, vocabulary, this.config, this.documentReader());
  }

  /** The entries of `bank-stories` that no story matched so far, by their index, each with what was expected. */
  unmatchedTypes(): { index: number; message: string }[] {
    return this.parser.unmatchedTypes();
  }

  /** Records a file that was matched but is not to be checked. */
  skip(skipped: Skipped): void {
    this.skipped.push(skipped);
  }

  report(): Report {
    const documents = this.documents.sort((a, b) => compareText(a.filePath, b.filePath) || a.line - b.line);
    const banks = this.banks.sort((a, b) => compareText(a.filePath, b.filePath));
    const portfolio = this.isComplete ? this.portfolioOf(documents) : null;
    if (portfolio !== null) {
      const coverages = coverageOf(portfolio.entries, portfolio.preset);
      for (const finding of portfolioFindings(coverages, this.rules, this.settings))
        this.findings.add(finding);
      const { preset } = portfolio;
      const unused = this.held.unused(documents, this.compared, preset, this.rules, this.settings);
      for (const finding of unused) this.findings.add(finding);
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
      suppressed: this.suppressedCount,
    };
    const limits = { failOn, maxWarnings, scorer };
    const verdict = verdictOf(counts, limits);
    return {
      verdict,
      counts,
      documents,
      banks,
      findings,
      suppressed: orderFindings(this.suppressed.kept()),
      baseline: null,
      skipped,
      limits,
      scope: EVERYTHING,
      portfolio,
    };
  }

  private portfolioOf(documents: readonly DocumentReport[]): Portfolio {
    const entries = documents.flatMap((document) => portfolioEntries(document, this.compared.get(document)));
    return { preset: this.config.preset, entries, before: null };
  }

  private documentReader(): DocumentReader {
    this.reader ??= new DocumentReader(this.loadModel(), this.config.preset.ownWords);
    return this.reader;
  }

  /**
   * A source as a document, of a bank its first story, with all that is found in it, including what a report would leave
   * out; it adds nothing to the report.
   */
  inspect(source: Source): { document: Document; documents: DocumentReport[]; findings: Finding[] } {
    const { file, parsed, assigned, suppressions, judged } = this.judgedAlone(source);
    const { documents, rest } = parsed;
    const all = judged.map((each) => each.judged);
    if (isBank(source))
      all.push(this.judge.rest(this.analyze(rest, file.lines), assigned.rest, suppressions, true));
    return {
      document: documents[0] ?? rest,
      documents: judged.map(({ analyzed }) => reportDocument(analyzed, false)),
      findings: this.judge.file(all, true).findings,
    };
  }

  /** The text of a source as reports may show it, with everything confidential blacked out. */
  shown(source: Source): string {
    return this.opened(source).shown.text;
  }

  /** What the documents of a file were, read from its earlier text; it adds nothing to the report. */
  past(source: Source, newOf: NewOf = (_, findings) => findings): PastDocument[] {
    const { parsed, judged } = this.judgedAlone(source);
    const successors = this.storyTexts.get(source.filePath)?.successors(parsed.documents) ?? [];
    return judged.map(({ analyzed, judged }, index) => {
      const { now, unchanged = false } = successors[index] ?? {};
      const place = now?.bank ? { line: now.bank.line, beside: now.bank.beside } : null;
      const { findings } = this.judge.file([judged]);
      return { ...pastOf(analyzed, findings, newOf), place, unchanged };
    });
  }

  /** The documents of a source, each judged; the report knows nothing of them. */
  private judgedAlone(source: Source) {
    const file = this.opened(source);
    const parsed = this.parser.parsed(file.shown);
    const assigned = file.assignTo(parsed.documents);
    const suppressions = this.suppressionsOf(parsed);
    const judged = parsed.documents.map((document) => {
      const analyzed = this.analyze(document, file.lines);
      const found = assigned.byDocument.get(document) ?? [];
      return { analyzed, judged: this.judge.document(analyzed, found, suppressions) };
    });
    return { file, parsed, assigned, suppressions, judged };
  }
}

/** Why a bank has nothing to judge. */
function emptyReason(leftAlone: readonly LeftAlone[]): string {
  const slots = leftAlone.filter(({ reason }) => reason === 'template').length;
  return slots === 0
    ? 'no story found, expected headings with labels such as `Situation:` below them'
    : `no story yet, only ${plural(slots, 'template')}`;
}
