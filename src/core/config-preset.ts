import type { FieldSpec, Point, Preset, StoryType } from '../types.ts';
import type { ConfigData } from './config-schema.ts';
import { normalizeKey } from './keys.ts';
import { basesOf } from './rubric/inflect.ts';
import type { PromptElement, RubricLexicon, ValueTranslation } from './rubric/types.ts';

/** A preset laid over another: its tables win, entry by entry. */
export function mergePreset(base: Preset, preset: Preset): Preset {
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

/** A preset with what a configuration file adds to it, changes in it and drops from it. */
export function applyToPreset(preset: Preset, data: ConfigData): Preset {
  return {
    ...preset,
    storyTypes: mergeEntries(preset.storyTypes, data['story-types'], mergeStoryType),
    commonFields: mergeEntries(preset.commonFields, data['common-fields'], mergeField),
    themes: mergeEntries(preset.themes, data.themes, (_, title) => title),
    prompts: mergeEntries(preset.prompts, data.prompts, (earlier, prompt) => ({
      question: prompt.question,
      elements: (prompt.elements ?? []).map(elementOf),
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
type GivenElement = NonNullable<
  Exclude<NonNullable<ConfigData['prompts']>[string], false>['elements']
>[number];
type GivenValue = Exclude<NonNullable<ConfigData['values']>[string], false>;
type GivenFollowUp = Extract<NonNullable<GivenType['follow-ups']>, readonly unknown[]>[number];
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
    followUps: mergeFollowUps(earlier?.followUps ?? [], given['follow-ups']),
  };
}

/** A list adds questions, or changes those that are asked in the same words. */
function mergeFollowUps(earlier: readonly PromptElement[], given: GivenType['follow-ups']): PromptElement[] {
  if (given === undefined) return [...earlier];
  const [base, added] = Array.isArray(given) ? [earlier, given] : [[], given.replace];
  return [
    ...new Map([...base, ...added.map(followUpOf)].map((each) => [normalizeKey(each.label), each])).values(),
  ];
}

function followUpOf({ label, words, hint = 'Say it in one sentence.' }: GivenFollowUp): PromptElement {
  return elementOf({ label, words, hint });
}

function mergeValues(values: Preset['values'], given: ConfigData['values']): Preset['values'] {
  const table = Object.fromEntries(values.map((value) => [value.value, value]));
  return Object.values(mergeEntries(table, given, translationOf));
}

/** A value is found by its name, and its translation by the words of it, unless others are given. */
function translationOf(
  earlier: ValueTranslation | undefined,
  given: GivenValue,
  value: string,
): ValueTranslation {
  const full = typeof given === 'string' ? { translation: given } : given;
  const { translation, words, aliases } = { words: undefined, aliases: undefined, ...full };
  const shown = words?.map(lexiconWord) ?? contentWords(translation);
  const own = { nouns: [value, ...(aliases ?? [])].map(lexiconWord) };
  const names = aliases === undefined ? (earlier?.names ?? own) : own;
  return { ...earlier, value, translation, names, shows: { nouns: shown, verbs: shown } };
}

/** Words of a translation that say nothing of it. */
const FILLERS = new Set(
  'about after before clear could each every fast from good have into more most much must only over short small that their them then they this through under user users very what when where which while will with without your'.split(
    ' ',
  ),
);

/** The words of a text that carry its meaning, each also without its ending. */
function contentWords(text: string): string[] {
  const found = lexiconWord(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const telling = found.filter((word) => !FILLERS.has(word));
  return [...new Set(telling.flatMap((word) => [word, ...basesOf(word)]))];
}

function mergeWords(words: Preset['words'], point: Point, given: ConfigData['words']): readonly string[] {
  return mergeList(words[point], given?.[point]).map((word) => word.toLowerCase());
}

/** An element that is only named is found by its name. */
function elementOf(given: GivenElement): PromptElement {
  const {
    label,
    words = [label],
    hint = `Say something about: ${label}.`,
  } = typeof given === 'string' ? { label: given } : given;
  return { id: normalizeKey(label), label, nouns: words.map(lexiconWord), edit: hint };
}

/** As the lexicon has it: the rubric reads a hyphen or a slash as a blank. */
function lexiconWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[-/\s]+/g, ' ')
    .trim();
}

/** The lexicon with words added to some of its groups. */
function mergeRubric(lexicon: RubricLexicon, given: ConfigData['rubric-words']): RubricLexicon {
  if (given === undefined) return lexicon;
  const groups = lexicon.groups.map((group) => {
    const added = (given[group.id] ?? []).map(lexiconWord);
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

/** `api_contract` reads `Api contract`. */
function titleOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
