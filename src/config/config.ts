import type { Preset } from '../presets/types.ts';
import type { AnyRule, RuleInfo } from '../rules/types.ts';
import { choicesIn, quoted } from '../text/message.ts';
import type { FailOn, InlineConfig, ScorerName, SeveritySetting } from '../types.ts';
import { type BankStoryType, bankStoryType } from './bank-stories.ts';
import { ConfigError } from './config-error.ts';
import type { ConfigData, ConfigIssue, RuleSettings } from './data.ts';
import { DEFAULT_GLOBS } from './default-globs.ts';
import {
  promptsWithoutQuestion,
  unknownDrops,
  unknownInBankStories,
  unknownInQuestions,
  wordlessFollowUps,
} from './names.ts';
import { faultsInLists, unknownInOptions } from './option-names.ts';
import { answerable, applyToPreset, mergePreset } from './preset.ts';
import { takenAliases } from './taken-names.ts';

export { ConfigError } from './config-error.ts';

/** The rules and presets to choose from. */
export interface BuiltIn {
  rules: readonly AnyRule[];
  /** What every configuration starts from. */
  base: Preset;
  presets: Readonly<Record<string, Preset>>;
  /** The preset whose fields are the parts of a bank's stories. */
  bank: Preset;
}

/** The configuration of a run: the preset with everything that files and options add to it. */
export interface Config {
  /** The presets that it builds on, by name. */
  extends: readonly string[];
  stories: readonly string[];
  answers: readonly string[];
  banks: readonly string[];
  /** The types of stories in banks; the last entry that applies counts. */
  bankStories: readonly BankStoryType[];
  ignore: readonly string[];
  failOn: FailOn;
  maxWarnings: number | null;
  minScore: number;
  scorer: ScorerName;
  inlineConfig: InlineConfig;
  /**
   * The baseline file, relative to the folder of the configuration; null: the one of the default name, if there is one;
   * false: none.
   */
  baseline: string | false | null;
  preset: Preset;
  /** The parts of a bank's story. */
  parts: Preset['commonFields'];
  rules: Record<string, ResolvedRule>;
  overrides: readonly Override[];
}

export interface ResolvedRule {
  severity: SeveritySetting;
  options: Record<string, readonly string[] | number>;
}

export interface Override {
  files: readonly string[];
  rules: RuleSettings;
  minScore: number | undefined;
}

/** Options of the command line or the Action, which win over every file. */
export interface ConfigOptions {
  failOn?: FailOn | undefined;
  maxWarnings?: number | undefined;
  minScore?: number | undefined;
  scorer?: ScorerName | undefined;
  /** False: suppressions in files are not read. */
  inlineConfig?: boolean | undefined;
  /** False: no baseline is read. */
  baseline?: boolean | undefined;
}

/** The data of a configuration file, and what makes errors with places in that file. */
export interface FileLayer {
  data: ConfigData;
  /** One error for these issues (there is at least one), with the place of the first one in the file. */
  errorFor(issues: readonly ConfigIssue[]): ConfigError;
}

/** One layer of configuration: a built-in preset by name, a file, or data without a file. */
export type Layer = string | ConfigData | FileLayer;

/**
 * Merges layers: later ones win over earlier ones, and the options over all. Presets are merged before all files, so
 * that no preset overrides what a file sets, whichever of the files names it.
 *
 * @throws {ConfigError} when a layer names a preset, a field, a story type or anything else that does not exist
 */
export function mergeLayers(builtIn: BuiltIn, layers: readonly Layer[], options: ConfigOptions): Config {
  const config = defaultConfig(builtIn);
  for (const layer of layers) {
    if (typeof layer === 'string') config.preset = mergePreset(config.preset, presetOf(layer, builtIn));
  }
  config.extends = [...new Set(layers.filter((layer) => typeof layer === 'string'))];
  const presets = [config.preset];
  for (const layer of layers) {
    if (typeof layer === 'string') continue;
    const { data, errorFor } = 'data' in layer ? layer : { data: layer, errorFor: errorWithoutPlace };
    applyFile(config, data);
    const issues = issuesInLayer(data, config, presets, builtIn.rules);
    if (issues.length > 0) throw errorFor(issues);
    presets.push(config.preset);
  }
  return {
    ...config,
    preset: answerable(config.preset),
    bankStories: config.bankStories.map((entry) =>
      entry.type !== null && Object.hasOwn(config.preset.storyTypes, entry.type)
        ? entry
        : { ...entry, type: null },
    ),
    failOn: options.failOn ?? config.failOn,
    maxWarnings: options.maxWarnings ?? config.maxWarnings,
    minScore: options.minScore ?? config.minScore,
    scorer: options.scorer ?? config.scorer,
    inlineConfig: options.inlineConfig === false ? 'ignored' : config.inlineConfig,
    baseline: options.baseline === false ? false : config.baseline,
    // A minimum score that is given as an option holds for every file.
    overrides:
      options.minScore === undefined
        ? config.overrides
        : config.overrides.map((override) => ({ ...override, minScore: undefined })),
  };
}

function errorWithoutPlace([first]: readonly ConfigIssue[]): ConfigError {
  return new ConfigError(describeIssue(first));
}

/** An issue in words, with the keys that lead to it in front: `min-score`, or `rules.hedging.severity`. */
export function describeIssue(issue: ConfigIssue | undefined): string {
  const { path, atKey, message } = issue ?? { path: [], atKey: false, message: 'invalid configuration' };
  const keys = path.filter((step) => typeof step === 'string').join('.');
  // A message about a key names the key itself.
  return atKey || keys === '' ? message : `${quoted(keys)}: ${message}`;
}

/** What is wrong with the names in a layer's data. `config` includes the layer, `earlier` has the presets before it. */
function issuesInLayer(
  { rules: given = {}, overrides = [], ...tables }: ConfigData,
  { preset, rules: settings }: Config,
  earlier: readonly Preset[],
  rules: readonly RuleInfo[],
): ConfigIssue[] {
  const within = (path: ConfigIssue['path'], settingsGiven: RuleSettings, merged: Config['rules']) =>
    [
      ...unknownInOptions(settingsGiven, { preset, rules: merged }, rules),
      ...faultsInLists(settingsGiven, rules),
    ].map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return [
    ...unknownDrops(tables, earlier),
    ...wordlessFollowUps(tables, earlier),
    ...promptsWithoutQuestion(tables, earlier),
    ...takenAliases(tables, preset),
    ...unknownInQuestions(tables, preset),
    ...unknownInBankStories(tables, preset),
    ...within(['rules'], given, settings),
    ...overrides.flatMap(({ rules: own = {} }, index) =>
      within(['overrides', index, 'rules'], own, mergeRules(settings, own)),
    ),
  ];
}

/** @throws {ConfigError} when no preset has this name */
function presetOf(name: string, { presets }: BuiltIn): Preset {
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset === undefined)
    throw new ConfigError(`no preset ${quoted(name)}, expected ${choicesIn(Object.keys(presets))}`);
  return preset;
}

function defaultConfig({ rules, base, bank }: BuiltIn): Config {
  return {
    extends: [],
    ...DEFAULT_GLOBS,
    bankStories: [],
    ignore: [],
    failOn: 'error',
    maxWarnings: null,
    minScore: 2,
    scorer: 'rubric',
    inlineConfig: 'read',
    baseline: null,
    preset: base,
    parts: bank.commonFields,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, defaultSetting(rule)])),
    overrides: [],
  };
}

function defaultSetting({ meta }: RuleInfo): ResolvedRule {
  const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default]);
  return { severity: meta.severity, options: Object.fromEntries(options) };
}

function applyFile(config: Config, data: ConfigData): void {
  if (data.stories !== undefined) config.stories = asList(data.stories);
  if (data.answers !== undefined) config.answers = asList(data.answers);
  if (data.banks !== undefined) config.banks = asList(data.banks);
  config.bankStories = [...config.bankStories, ...(data['bank-stories'] ?? []).map(bankStoryType)];
  config.ignore = [...config.ignore, ...asList(data.ignore ?? [])];
  config.failOn = data['fail-on'] ?? config.failOn;
  config.maxWarnings = data['max-warnings'] ?? config.maxWarnings;
  config.minScore = data['min-score'] ?? config.minScore;
  config.scorer = data.scorer ?? config.scorer;
  if (data['inline-config'] !== undefined) config.inlineConfig = data['inline-config'] ? 'read' : 'forbidden';
  config.baseline = data.baseline ?? config.baseline;
  config.preset = applyToPreset(config.preset, data);
  config.rules = mergeRules(config.rules, data.rules ?? {});
  const overrides = (data.overrides ?? []).map((override) => ({
    files: asList(override.files),
    rules: override.rules ?? {},
    minScore: override['min-score'],
  }));
  config.overrides = [...config.overrides, ...overrides];
}

/** The settings of rules, with the given ones in place of the earlier ones; options that are not given stay. */
export function mergeRules(
  base: Record<string, ResolvedRule>,
  settings: RuleSettings,
): Record<string, ResolvedRule> {
  const merged = { ...base };
  for (const [id, setting] of Object.entries(settings)) {
    const earlier = merged[id];
    if (setting === undefined || earlier === undefined) continue;
    const { severity, ...given } = typeof setting === 'string' ? { severity: setting } : setting;
    // A program may write `undefined` for what it does not set.
    const options = Object.entries(given).filter((entry): entry is [string, string[] | number] => {
      return entry[1] !== undefined;
    });
    merged[id] = {
      severity: severity ?? earlier.severity,
      options: { ...earlier.options, ...Object.fromEntries(options) },
    };
  }
  return merged;
}

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
