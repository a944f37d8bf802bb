import type { Model } from '../reader/model.ts';
import { rules } from '../rules/index.ts';
import { unreadableFile } from '../rules/unreadable-file.ts';
import type {
  ChangedFile,
  Document,
  DocumentReport,
  Finding,
  Report,
  Rule,
  RuleContext,
  RuleFinding,
  Severity,
  Skipped,
  Source,
} from '../types.ts';
import { type Comparison, type Past, withChange } from './compare.ts';
import { type Config, type ResolvedRule, resolveConfig } from './config.ts';
import { DocumentReader } from './document-reader.ts';
import { type Candidate, FindingList, limitOfFile } from './finding-limit.ts';
import { findingOf, type Judged, judge, reportDocument } from './judged.ts';
import { compareText, orderFindings, SEVERITIES } from './order.ts';
import { EVERYTHING } from './scope.ts';
import { type Settings, SettingsFinder } from './settings.ts';
import { countFindings, verdictOf } from './verdict.ts';
import { Vocabulary } from './vocabulary.ts';

/** Judges all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
export function check(
  sources: Iterable<Source>,
  model: Model,
  config: Config = resolveConfig(),
  prefix = '',
): Report {
  const checker = new Checker(() => model, config, prefix);
  for (const source of sources) checker.add(source);
  return checker.report();
}

/**
 * Judges sources one by one, for hosts that read them in turn. `prefix` is the folder that the configuration's globs
 * count from, relative to the root (`''` or ending in `/`). The model is loaded when there is something to judge.
 */
export class Checker {
  private readonly loadModel: () => Model;
  private reader: DocumentReader | undefined;
  private readonly config: Config;
  private readonly vocabulary: Vocabulary;
  private readonly settings: SettingsFinder;
  private readonly documents: DocumentReport[] = [];
  private readonly findings = new FindingList();
  private readonly skipped: Skipped[] = [];
  private readonly changes = new Map<string, Comparison>();

  constructor(loadModel: () => Model, config: Config, prefix = '') {
    this.loadModel = loadModel;
    this.config = config;
    this.vocabulary = new Vocabulary(config.preset);
    this.settings = new SettingsFinder(config, prefix);
  }

  add(source: Source): void {
    const judged = judge(source, this.vocabulary, this.config, this.documentReader());
    const { document } = judged;
    const settings = this.settings.of(document.filePath);
    this.documents.push(reportDocument(judged));
    if (document.status === 'retired') {
      this.skip({ filePath: document.filePath, reason: 'status `retired`' });
      return;
    }
    for (const finding of this.findingsOf(judged, settings)) this.findings.add(finding);
  }

  /** Records how a document changed. `before`: what it was, as a source of the same path and kind. */
  compare(filePath: string, file: ChangedFile, before: Source | null): void {
    this.changes.set(filePath, { file, before: before === null ? null : this.past(before) });
  }

  /** Records a file that was matched but is not to be judged. */
  skip(skipped: Skipped): void {
    this.skipped.push(skipped);
  }

  private *findingsOf(judged: Judged, settings: Settings): Iterable<Finding> {
    const { document, required, scores } = judged;
    const candidates: Candidate[] = [];
    const broken = document.problems.length > 0;
    for (const rule of rules) {
      const setting = settings.rules[rule.id];
      if (setting === undefined || setting.severity === 'off' || (broken && !rule.meta.readsBroken)) continue;
      const context: RuleContext = {
        vocabulary: this.vocabulary,
        minScore: settings.minScore,
        scorer: this.config.scorer,
        ...optionsOf(rule, setting),
        required,
        scores,
        read: (prose) => judged.reader.read(prose),
      };
      for (const found of rule.check(document, context)) {
        candidates.push({ rule, found, severity: severityOf(rule, found, setting.severity, document) });
      }
    }
    const { kept, excess } = limitOfFile(candidates);
    for (const { rule, found, severity } of kept) yield findingOf(rule, found, severity, judged);
    // Whatever is set for the rule: a report that is not whole says so.
    if (excess !== null) {
      const severity = severityOf(unreadableFile, excess, 'error', document);
      yield findingOf(unreadableFile, excess, severity, judged);
    }
  }

  report(): Report {
    const findings = orderFindings(this.findings.all());
    const documents = this.documents
      .map((document) => withChange(document, this.changes.get(document.filePath)))
      .sort((a, b) => compareText(a.filePath, b.filePath));
    const skipped = this.skipped.sort((a, b) => compareText(a.filePath, b.filePath));
    const { failOn, maxWarnings, scorer } = this.config;
    const judged = documents.filter(({ status }) => status !== 'retired');
    const counts = {
      ...countFindings(findings),
      documents: documents.length,
      stories: judged.filter(({ kind }) => kind === 'story').length,
      answers: judged.filter(({ kind }) => kind === 'answer').length,
      skipped: skipped.length,
    };
    const limits = { failOn, maxWarnings, scorer };
    const verdict = verdictOf(counts, limits);
    return { verdict, counts, documents, findings, skipped, limits, scope: EVERYTHING };
  }

  private documentReader(): DocumentReader {
    this.reader ??= new DocumentReader(this.loadModel(), this.config.preset);
    return this.reader;
  }

  private past(source: Source): Past {
    const { document, scores } = judge(source, this.vocabulary, this.config, this.documentReader());
    const answers = document.answers.flatMap(({ prompt }, index) => {
      const found = scores[index];
      return found === undefined
        ? []
        : [{ prompt, score: found.score, missing: found.missing, unsure: found.unsure }];
    });
    return { status: document.status, broken: document.problems.length > 0, answers };
  }
}

function severityOf(
  { meta }: Rule,
  { messageId }: RuleFinding,
  set: Severity,
  { status }: Document,
): Severity {
  // A draft may be committed early: what is wrong with it is said, and stops no commit.
  const most = status === 'draft' ? 'note' : (meta.atMost?.[messageId] ?? set);
  return SEVERITIES.indexOf(most) > SEVERITIES.indexOf(set) ? most : set;
}

/** The options of a rule, as it asks for them. */
function optionsOf({ id }: Rule, { options }: ResolvedRule): Pick<RuleContext, 'list' | 'number'> {
  return {
    list: (name) => {
      const value = options[name];
      if (value === undefined || typeof value === 'number') throw new Error(`rule ${id} has no list ${name}`);
      return value;
    },
    number: (name) => {
      const value = options[name];
      if (typeof value !== 'number') throw new Error(`rule ${id} has no number ${name}`);
      return value;
    },
  };
}
