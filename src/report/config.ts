import { type Config, mergeRules, type ResolvedRule } from '../config/config.ts';
import type { RuleSetting, RuleSettings } from '../config/data.ts';
import { unknownInOptions } from '../config/option-names.ts';
import type { FieldSpec, Preset, PromptElement, StoryType, ValueTranslation } from '../presets/types.ts';
import { WORD_GROUPS } from '../reader/word-groups.ts';
import type { RuleInfo } from '../rules/types.ts';
import { jsonText } from './escape.ts';

type Table<Entry> = Readonly<Record<string, Entry>>;

/** For each role of words the first group of `rubric-words` that adds to it. */
const GROUPS = new Map(
  Object.entries(WORD_GROUPS)
    .map(([group, role]) => [role, group] as const)
    .reverse(),
);

/**
 * A configuration with everything that it builds on, as JSON that makes the same configuration when it is loaded.
 * `base` is the preset of what it extends.
 */
export function renderConfig(config: Config, base: Preset, rules: readonly RuleInfo[]): string {
  const { preset } = config;
  const data = {
    extends: config.extends,
    stories: config.stories,
    answers: config.answers,
    banks: config.banks,
    'bank-stories': config.bankStories
      .filter(({ type }) => type !== null)
      .map(({ files, title, tag, type }) => ({
        title: title ?? undefined,
        tag: tag ?? undefined,
        files: files ?? undefined,
        type,
      })),
    ignore: config.ignore,
    'fail-on': config.failOn,
    'max-warnings': config.maxWarnings ?? undefined,
    'min-score': config.minScore,
    scorer: config.scorer,
    baseline: config.baseline ?? undefined,
    'inline-config': config.inlineConfig === 'read',
    ...tablesOf(preset, base),
    skeleton: preset.skeleton,
    words: mapEntries(preset.words, replace),
    'rubric-words': Object.fromEntries(
      Object.entries(preset.ownWords).map(([role, words]) => [GROUPS.get(role) ?? role, words]),
    ),
    placeholders: replace(preset.placeholders),
    rules: withoutUnknown(mapEntries(config.rules, settingOf), config, rules),
    overrides: config.overrides
      .map(({ files, rules: own, minScore }) => ({
        files,
        rules: withoutUnknown(own, config, rules),
        'min-score': minScore,
      }))
      // An option may have taken away all that one sets.
      .filter((each) => each['min-score'] !== undefined || Object.keys(each.rules).length > 0),
  };
  return `${jsonText(data, 2)}\n`;
}

function tablesOf(preset: Preset, base: Preset): Record<string, object> {
  const typeOf = ({ title, shows, fields, followUps }: StoryType, id: string) => {
    const before = Object.hasOwn(base.storyTypes, id) ? base.storyTypes[id]?.fields : undefined;
    return {
      title,
      shows,
      fields: over(mapEntries(fields, fieldOf), before ?? {}),
      'follow-ups': replace(followUps.map(elementOf)),
    };
  };
  return {
    'common-fields': over(mapEntries(preset.commonFields, fieldOf), base.commonFields),
    'story-types': over(mapEntries(preset.storyTypes, typeOf), base.storyTypes),
    themes: over(preset.themes, base.themes),
    prompts: over(
      mapEntries(preset.prompts, ({ question, elements, looksForward }) => ({
        question,
        elements: elements.map(elementOf),
        'looks-forward': looksForward,
      })),
      base.prompts,
    ),
    questions: over(preset.questions, base.questions),
    values: over(valuesOf(preset), valuesOf(base)),
  };
}

/** Entries as they are laid over others: first those that the others have, with `false` for one that is dropped. */
function over<Entry>(table: Table<Entry>, base: Table<unknown>): Record<string, Entry | false> {
  const names = new Set([...Object.keys(base), ...Object.keys(table)]);
  return Object.fromEntries(
    [...names].map((name) => [name, Object.hasOwn(table, name) ? (table[name] as Entry) : false]),
  );
}

function valuesOf({ values }: Preset): Record<string, object> {
  return Object.fromEntries(values.map((value) => [value.value, valueData(value)]));
}

/** A value is an alias of its own. */
function valueData({ value, translation, names, shows }: ValueTranslation): object {
  return {
    translation,
    aliases: names.filter((name) => name.toLowerCase() !== value.toLowerCase()),
    words: shows,
  };
}

function fieldOf({ title, hint, aliases }: FieldSpec): object {
  return { title, hint, aliases };
}

function elementOf({ label, words, edit }: PromptElement): object {
  return { label, words, hint: edit };
}

function replace<Item>(items: readonly Item[]): { replace: readonly Item[] } {
  return { replace: items };
}

function settingOf({ severity, options }: ResolvedRule): RuleSetting {
  return {
    severity,
    ...mapEntries(options, (value) => (typeof value === 'number' ? value : [...value])),
  };
}

/**
 * Settings without the names of fields and types that no longer exist, which a file must not have. A list that a rule
 * has by itself is left out whole.
 */
function withoutUnknown(
  settings: RuleSettings,
  { preset, rules: resolved }: Config,
  rules: readonly RuleInfo[],
): RuleSettings {
  const named = { preset, rules: mergeRules(resolved, settings) };
  const unknown = new Set(unknownInOptions(settings, named, rules).map(({ path }) => path.join(' ')));
  const isUnknown = (...path: (string | number)[]) => unknown.has(path.join(' '));
  return mapEntries(settings, (setting, id) => {
    if (typeof setting !== 'object') return setting;
    const defaults = rules.find((rule) => rule.id === id)?.meta.options;
    return mapEntries(setting, (value, option) => {
      if (!Array.isArray(value)) return value;
      const known = value.filter((_, index) => !isUnknown(id, option, index));
      const isDefault = value.join() === String(defaults?.[option]?.default);
      return known.length < value.length && isDefault ? undefined : known;
    });
  });
}

function mapEntries<Entry, Result>(
  table: Table<Entry>,
  map: (entry: Entry, name: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, map(entry, name)]));
}
