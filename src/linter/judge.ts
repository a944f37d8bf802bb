import type { FindSecrets } from '../confidential/types.ts';
import type { Config } from '../config/config.ts';
import type { Settings, SettingsFinder } from '../config/settings.ts';
import type { DocumentMeasures } from '../measures/document-measures.ts';
import { isSuppressible } from '../rules/support/suppressible.ts';
import type { AnyRule, RuleContext } from '../rules/types.ts';
import { type Suppression, Suppressions } from '../suppress/suppressions.ts';
import { withLineFeeds } from '../text/lines.ts';
import type { Directive, Source, Span } from '../types.ts';
import { type AnalyzedDocument, findingOf } from './analyze.ts';
import { type SuppressedCandidate, severityOf, suppress, withoutRepeated } from './candidates.ts';
import { type Candidate, type ExcessRule, limitOfFile } from './finding-limit.ts';
import type { Finding, SuppressedFinding } from './report.ts';
import { optionsOf } from './rule-options.ts';

/** What a rule about texts found in a file, as severe as the configuration has it. */
export type TextFinding = Candidate;

/** What was found in one document, with what was read of it. */
export interface Judged {
  open: (Candidate & { analyzed: AnalyzedDocument })[];
  suppressed: (SuppressedCandidate & { analyzed: AnalyzedDocument })[];
  /** The numbers to compare with those of other documents; null where no rule compares any. */
  measures: DocumentMeasures | null;
  /** The other numbers, each with the suppression that keeps it from being compared. */
  held: readonly HeldMeasure[];
  /** What is to be said of a suppression of such numbers, if it suppresses nothing else. */
  ofHeld: readonly { suppression: Suppression; finding: Finding }[];
}

/** A number that a suppression keeps from being compared. */
export interface HeldMeasure {
  suppression: Suppression;
  at: Span;
}

/** What was found in one document. A report has only this many of those that are suppressed; all are counted. */
export interface FoundIn {
  findings: Finding[];
  suppressed: SuppressedFinding[];
  suppressedCount: number;
}

const NOTHING_MEASURED: Pick<Judged, 'measures' | 'held'> = { measures: null, held: [] };
const NOTHING_SAID = { open: [], ofHeld: [] };

/** Runs the rules over documents, takes out what their authors suppressed, and limits what a file may have. */
export class Judge {
  private readonly config: Config;
  private readonly rules: readonly AnyRule[];
  private readonly excessRule: ExcessRule;
  private readonly settings: SettingsFinder;
  private readonly findSecrets: FindSecrets;
  /** The rules that a document may suppress. */
  private readonly suppressible: ReadonlySet<string>;
  /** The suppressions that keep numbers from being compared. */
  private readonly held = new WeakSet<Suppression>();

  constructor(
    config: Config,
    rules: readonly AnyRule[],
    excessRule: ExcessRule,
    settings: SettingsFinder,
    findSecrets: FindSecrets,
  ) {
    this.config = config;
    this.findSecrets = findSecrets;
    this.rules = rules;
    this.excessRule = excessRule;
    this.settings = settings;
    this.suppressible = new Set(rules.filter(isSuppressible).map(({ id }) => id));
  }

  /** What the rules about texts find in a file, in order. */
  text({ filePath, text }: Pick<Source, 'filePath' | 'text'>): TextFinding[] {
    const settings = this.settings.of(filePath);
    const found = this.rules.flatMap((rule): TextFinding[] => {
      const setting = settings.rules[rule.id];
      if (!('checkText' in rule) || setting === undefined || setting.severity === 'off') return [];
      const { severity } = setting;
      const context = { ...optionsOf(rule, setting), findSecrets: this.findSecrets };
      return [...rule.checkText(withLineFeeds(text), context)].map((found) => ({ rule, found, severity }));
    });
    return found.sort((a, b) => a.found.at.start - b.found.at.start);
  }

  /**
   * What the rules say of a document, and what its author suppressed of it. `inText` is what its text was found to
   * have.
   */
  document(
    analyzed: AnalyzedDocument,
    inText: readonly TextFinding[],
    suppressions = this.suppressions(analyzed.document.directives),
  ): Judged {
    const { document } = analyzed;
    const isRetired = document.status === 'retired';
    const own = inText
      .filter(({ rule }) => !isRetired || rule.meta.inEveryStatus)
      .map((each) => ({ ...each, severity: severityOf(each.rule, each.found, each.severity, document) }));
    if (isRetired && own.length === 0) return { ...NOTHING_SAID, ...NOTHING_MEASURED, suppressed: [] };
    const isRead = document.problems.length === 0;
    const checked = isRetired
      ? []
      : this.checked(analyzed, suppressions, (meta) => isRead || meta.readsBroken === true);
    const { open, suppressed } = suppress([...own, ...withoutRepeated([...checked])], suppressions);
    // Before it is told what is suppressed in vain.
    const { measures, held } = isRetired
      ? NOTHING_MEASURED
      : this.measuresIn(analyzed, this.settings.of(document.filePath), suppressions);
    const said = isRead && !isRetired ? this.ofSuppressions(analyzed, suppressions) : NOTHING_SAID;
    return {
      open: [...open, ...said.open].map((candidate) => ({ analyzed, ...candidate })),
      suppressed: suppressed.map((candidate) => ({ analyzed, ...candidate })),
      measures,
      held,
      ofHeld: said.ofHeld,
    };
  }

  /** The numbers that no suppression keeps from being compared, where the rule is on. */
  private measuresIn(
    analyzed: AnalyzedDocument,
    { rules }: Settings,
    suppressions: Suppressions,
  ): Pick<Judged, 'measures' | 'held'> {
    const reading = this.rules.find(({ meta }) => meta.readsMeasures);
    const severity = reading === undefined ? 'off' : (rules[reading.id]?.severity ?? 'off');
    if (reading === undefined || severity === 'off' || analyzed.document.problems.length > 0)
      return NOTHING_MEASURED;
    const { measures, amounts, names } = analyzed.measures();
    const held: HeldMeasure[] = [];
    const open = measures.filter(({ at }) => {
      const suppression = suppressions.at(reading.id, at.start);
      if (suppression !== null) held.push({ suppression, at });
      return suppression === null;
    });
    for (const { suppression } of held) this.held.add(suppression);
    return { measures: { measures: open, amounts, names }, held };
  }

  /**
   * What is wrong in the lines of a bank that belong to no story. `rest` represents them. What is suppressed there is
   * only judged when all stories are, and then after them: they use it, too.
   */
  rest(
    rest: AnalyzedDocument,
    inText: readonly TextFinding[],
    suppressions: Suppressions,
    isWhole: boolean,
  ): Judged {
    const isMeant = (meta: AnyRule['meta']) => meta.readsBroken === true || meta.readsBanks === true;
    const checked = this.checked(rest, suppressions, isMeant);
    const { open: all, suppressed } = suppress([...inText, ...checked], suppressions);
    const said = isWhole ? this.ofSuppressions(rest, suppressions) : NOTHING_SAID;
    return {
      open: [...all, ...said.open].map((candidate) => ({ analyzed: rest, ...candidate })),
      suppressed: suppressed.map((candidate) => ({ analyzed: rest, ...candidate })),
      ...NOTHING_MEASURED,
      ofHeld: said.ofHeld,
    };
  }

  /** What directives suppress, as far as this run reads them. `stories`: the lines of each story of a bank. */
  suppressions(directives: readonly Directive[], stories: readonly Span[] = []): Suppressions {
    const isRead = this.config.inlineConfig === 'read';
    return new Suppressions(isRead ? directives : [], (id) => this.suppressible.has(id), stories);
  }

  /** The findings of one file: as many as a report has, or with `isWhole` all of them. */
  file(judged: readonly Judged[], isWhole = false): FoundIn {
    const open = judged.flatMap((each) => each.open);
    const { kept, excess } = isWhole ? { kept: open, excess: null } : limitOfFile(open, this.excessRule);
    const findings = kept.map((candidate) => findingOf(candidate, candidate.analyzed));
    const [first] = kept;
    // Whatever is set for the rule: a report that is not whole says so.
    if (excess !== null && first !== undefined) {
      const { rule } = this.excessRule;
      const severity = severityOf(rule, excess, 'error', first.analyzed.document);
      findings.push(findingOf({ rule, found: excess, severity }, first.analyzed));
    }
    const suppressed = judged.flatMap((each) => each.suppressed);
    const suppressedCount = suppressed.length;
    return {
      findings,
      suppressed: limitOfFile(suppressed, this.excessRule).kept.map((candidate) => ({
        ...findingOf(candidate, candidate.analyzed),
        reason: candidate.suppression.directive.reason,
      })),
      suppressedCount,
    };
  }

  private ofSuppressions(
    analyzed: AnalyzedDocument,
    suppressions: Suppressions,
  ): { open: Candidate[] } & Pick<Judged, 'ofHeld'> {
    if (this.config.inlineConfig === 'ignored') return NOTHING_SAID;
    const { all } = suppressions.of(analyzed.document.directives);
    const held = new Map(all.filter((each) => this.held.has(each)).map((each) => [each.at, each]));
    const candidates = [...this.checked(analyzed, suppressions, () => true, true)];
    return {
      open: candidates.filter(({ found }) => !held.has(found.at)),
      ofHeld: candidates.flatMap((candidate) => {
        const suppression = held.get(candidate.found.at);
        return suppression === undefined ? [] : { suppression, finding: findingOf(candidate, analyzed) };
      }),
    };
  }

  private *checked(
    analyzed: AnalyzedDocument,
    suppressions: Suppressions,
    isMeant: (meta: AnyRule['meta']) => boolean,
    judgesSuppressions = false,
  ): Iterable<Candidate> {
    const { document, required, scores } = analyzed;
    const own = suppressions.of(document.directives);
    const settings = this.settings.of(document.filePath);
    for (const rule of this.rules) {
      const setting = settings.rules[rule.id];
      if (!('check' in rule)) continue;
      if (setting === undefined || setting.severity === 'off' || !isMeant(rule.meta)) continue;
      if ((rule.meta.judgesSuppressions ?? false) !== judgesSuppressions) continue;
      const { list, number } = optionsOf(rule, setting);
      const context: RuleContext = {
        vocabulary: analyzed.vocabulary,
        lines: analyzed.lines,
        minScore: settings.minScore,
        scorer: this.config.scorer,
        list,
        number,
        required,
        scores,
        rules: this.rules,
        inlineConfig: this.config.inlineConfig,
        suppressions: own,
        read: (prose) => analyzed.reader.read(prose),
        measures: analyzed.measures,
        isWord: (word) => analyzed.reader.isWord(word),
      };
      for (const found of rule.check(document, context)) {
        yield { rule, found, severity: severityOf(rule, found, setting.severity, document) };
      }
    }
  }
}
