import { aiLab } from '../presets/ai-lab/index.ts';
import { rules } from '../rules/index.ts';
import type { FailOn, FieldSpec, Point, Preset, ScorerName, SeveritySetting, StoryType } from '../types.ts';
import type { ConfigData, RuleSettings } from './config-schema.ts';
import type { RubricLexicon } from './rubric/types.ts';

/** The built-in presets by name. */
export const PRESETS: Record<string, Preset> = { 'ai-lab': aiLab };

/** What a run is done with: the preset with everything that files and options added to it. */
export interface Config {
  stories: readonly string[];
  answers: readonly string[];
  ignore: readonly string[];
  failOn: FailOn;
  maxWarnings: number | null;
  minScore: number;
  scorer: ScorerName;
  preset: Preset;
  rules: Record<string, ResolvedRule>;
  overrides: readonly Override[];
}

export interface ResolvedRule {
  severity: SeveritySetting;
  options: Record<string, readonly string[]>;
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
}

/** One layer of configuration: a built-in preset by name, or a file's data. */
export type Layer = string | ConfigData;

/** A configuration that cannot be used. `message` is one line, with the place where there is one. */
export class ConfigError extends Error {}

/**
 * Merges layers, the later ones over the earlier ones, and the options over all.
 *
 * @throws {ConfigError} when a layer names a preset that there is not
 */
export function resolveConfig(layers: readonly Layer[] = ['ai-lab'], options: ConfigOptions = {}): Config {
  const config = emptyConfig();
  for (const layer of layers) {
    if (typeof layer === 'string') config.preset = mergePreset(config.preset, presetOf(layer));
    else applyFile(config, layer);
  }
  return {
    ...config,
    failOn: options.failOn ?? config.failOn,
    maxWarnings: options.maxWarnings ?? config.maxWarnings,
    minScore: options.minScore ?? config.minScore,
    scorer: options.scorer ?? config.scorer,
    // A score asked for by an option is asked of every file.
    overrides:
      options.minScore === undefined
        ? config.overrides
        : config.overrides.map((override) => ({ ...override, minScore: undefined })),
  };
}

/** @throws {ConfigError} when no preset has this name */
function presetOf(name: string): Preset {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (preset === undefined) throw new ConfigError(`no preset \`${name}\`, expected \`ai-lab\``);
  return preset;
}

function emptyConfig(): Config {
  return {
    stories: ['**/stories/**/*.md'],
    answers: ['**/answers/**/*.md'],
    ignore: [],
    failOn: 'error',
    maxWarnings: null,
    minScore: 2,
    scorer: 'literal',
    // Placeholders and word lists are language, not domain: they hold without any preset too.
    preset: { ...aiLab, storyTypes: {}, commonFields: {}, themes: {}, prompts: {}, values: [], skeleton: [] },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, defaultSetting(rule.id)])),
    overrides: [],
  };
}

function defaultSetting(id: string): ResolvedRule {
  const rule = rules.find((known) => known.id === id);
  const options = Object.entries(rule?.meta.options ?? {}).map(([name, option]) => [name, option.default]);
  return { severity: rule?.meta.severity ?? 'error', options: Object.fromEntries(options) };
}

function mergePreset(base: Preset, preset: Preset): Preset {
  return {
    ...preset,
    storyTypes: { ...base.storyTypes, ...preset.storyTypes },
    commonFields: { ...base.commonFields, ...preset.commonFields },
    themes: { ...base.themes, ...preset.themes },
    prompts: { ...base.prompts, ...preset.prompts },
    words: base.words,
    placeholders: base.placeholders,
  };
}

function applyFile(config: Config, data: ConfigData): void {
  if (data.stories !== undefined) config.stories = asList(data.stories);
  if (data.answers !== undefined) config.answers = asList(data.answers);
  config.ignore = [...config.ignore, ...asList(data.ignore ?? [])];
  config.failOn = data['fail-on'] ?? config.failOn;
  config.maxWarnings = data['max-warnings'] ?? config.maxWarnings;
  config.minScore = data['min-score'] ?? config.minScore;
  config.scorer = data.scorer ?? config.scorer;
  config.preset = applyToPreset(config.preset, data);
  config.rules = mergeRules(config.rules, data.rules ?? {});
  const overrides = (data.overrides ?? []).map((override) => ({
    files: asList(override.files),
    rules: override.rules ?? {},
    minScore: override['min-score'],
  }));
  config.overrides = [...config.overrides, ...overrides];
}

function applyToPreset(preset: Preset, data: ConfigData): Preset {
  return {
    ...preset,
    storyTypes: mergeEntries(preset.storyTypes, data['story-types'], mergeStoryType),
    commonFields: mergeEntries(preset.commonFields, data['common-fields'], mergeField),
    themes: mergeEntries(preset.themes, data.themes, (_, title) => title),
    prompts: mergeEntries(preset.prompts, data.prompts, (earlier, prompt) => ({
      question: prompt.question,
      elements: prompt.elements ?? [],
      looksForward: prompt['looks-forward'] ?? earlier?.looksForward ?? false,
    })),
    values: mergeValues(preset.values, data.values),
    skeleton: data.skeleton ?? preset.skeleton,
    words: {
      mechanism: mergeWords(preset.words, 'mechanism', data.words),
      evidence: mergeWords(preset.words, 'evidence', data.words),
    },
    rubric: mergeRubric(preset.rubric, data['rubric-words']),
    placeholders: mergeList(preset.placeholders, data.placeholders),
  };
}

/** Entries added to, changed, or (with `false`) dropped from a table. */
function mergeEntries<Base, Given>(
  base: Record<string, Base>,
  given: Record<string, Given | false> | undefined,
  merge: (earlier: Base | undefined, entry: Given, name: string) => Base,
): Record<string, Base> {
  const merged = new Map(Object.entries(base));
  for (const [name, entry] of Object.entries(given ?? {})) {
    if (entry === false) merged.delete(name);
    else merged.set(name, merge(merged.get(name), entry, name));
  }
  return Object.fromEntries(merged);
}

type GivenField = Exclude<NonNullable<ConfigData['common-fields']>[string], false>;
type GivenType = Exclude<NonNullable<ConfigData['story-types']>[string], false>;

function mergeField(earlier: FieldSpec | undefined, given: GivenField, name: string): FieldSpec {
  const spec = typeof given === 'string' ? { hint: given } : given;
  const title = 'title' in spec && spec.title !== undefined ? spec.title : (earlier?.title ?? titleOf(name));
  const aliases = 'aliases' in spec && spec.aliases !== undefined ? spec.aliases : (earlier?.aliases ?? []);
  return { title, hint: spec.hint, aliases };
}

function mergeStoryType(earlier: StoryType | undefined, given: GivenType, id: string): StoryType {
  return {
    title: given.title ?? earlier?.title ?? titleOf(id),
    shows: given.shows ?? earlier?.shows ?? [],
    fields: mergeEntries(earlier?.fields ?? {}, given.fields, mergeField),
  };
}

function mergeValues(values: Preset['values'], given: ConfigData['values']): Preset['values'] {
  const table = Object.fromEntries(values.map(({ value, translation }) => [value, translation]));
  const merged = mergeEntries(table, given, (_, translation) => translation);
  return Object.entries(merged).map(([value, translation]) => ({ value, translation }));
}

function mergeWords(words: Preset['words'], point: Point, given: ConfigData['words']): readonly string[] {
  return mergeList(words[point], given?.[point]).map((word) => word.toLowerCase());
}

/** The lexicon with words added to some of its groups; the rubric reads a hyphen as a blank. */
function mergeRubric(lexicon: RubricLexicon, given: ConfigData['rubric-words']): RubricLexicon {
  if (given === undefined) return lexicon;
  const groups = lexicon.groups.map((group) => {
    const added = (given[group.id] ?? []).map((word) => word.toLowerCase().replaceAll('-', ' '));
    return added.length === 0 ? group : { ...group, words: [...group.words, ...added] };
  });
  return { ...lexicon, groups };
}

function mergeList(
  base: readonly string[],
  given: string[] | { replace: string[] } | undefined,
): readonly string[] {
  if (given === undefined) return base;
  return Array.isArray(given) ? [...base, ...given] : given.replace;
}

/** Settings of rules, the given ones over the earlier ones; options that are not given stay. */
export function mergeRules(
  base: Record<string, ResolvedRule>,
  given: RuleSettings,
): Record<string, ResolvedRule> {
  const merged = { ...base };
  for (const [id, setting] of Object.entries(given)) {
    if (setting === undefined) continue;
    const earlier = merged[id] ?? defaultSetting(id);
    const { severity, ...options } = typeof setting === 'string' ? { severity: setting } : setting;
    merged[id] = { severity: severity ?? earlier.severity, options: { ...earlier.options, ...options } };
  }
  return merged;
}

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** `api_contract` reads `Api contract`. */
function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
