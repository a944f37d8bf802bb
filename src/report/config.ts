import type { Config } from '../config/config.ts';
import type { PromptElement } from '../presets/types.ts';

/** A configuration with everything that it builds on, as JSON with the keys of a configuration file. */
export function renderConfig(config: Config): string {
  const { preset } = config;
  const data = {
    stories: config.stories,
    answers: config.answers,
    banks: config.banks,
    ignore: config.ignore,
    'fail-on': config.failOn,
    'max-warnings': config.maxWarnings ?? undefined,
    'min-score': config.minScore,
    scorer: config.scorer,
    'common-fields': preset.commonFields,
    'story-types': mapValues(preset.storyTypes, ({ title, shows, fields, followUps }) => {
      return { title, shows, fields, 'follow-ups': followUps.map(elementOf) };
    }),
    themes: preset.themes,
    prompts: mapValues(preset.prompts, ({ question, elements, looksForward }) => {
      return { question, elements: elements.map(elementOf), 'looks-forward': looksForward };
    }),
    values: Object.fromEntries(
      preset.values.map(({ value, translation, names, shows }) => [
        value,
        { translation, aliases: names.filter((name) => name !== value), words: shows },
      ]),
    ),
    skeleton: preset.skeleton,
    words: preset.words,
    'rubric-words': preset.ownWords,
    placeholders: preset.placeholders,
    rules: mapValues(config.rules, ({ severity, options }) => ({ severity, ...options })),
    overrides: config.overrides.map(({ files, rules, minScore }) => ({
      files,
      rules,
      'min-score': minScore,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function elementOf({ label, words, edit }: PromptElement): object {
  return { label, words, hint: edit };
}

function mapValues<Value, Result>(
  table: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, map(value)]));
}
