import type {
  FieldSpec,
  Preset,
  PromptElement,
  Question,
  StoryType,
  ValueTranslation,
} from '../presets/types.ts';
import { WORD_GROUPS } from '../reader/word-groups.ts';
import { capitalized } from '../text/capitals.ts';
import { normalizeKey } from '../text/keys.ts';
import type { Point } from '../types.ts';
import type {
  ConfigData,
  ElementData,
  Entries,
  FieldData,
  ListData,
  StoryTypeData,
  ValueData,
} from './data.ts';

/** A preset laid over another: its tables win, entry by entry, and its skeleton where it has one. */
export function mergePreset(base: Preset, preset: Preset): Preset {
  return {
    ...preset,
    storyTypes: { ...base.storyTypes, ...preset.storyTypes },
    commonFields: { ...base.commonFields, ...preset.commonFields },
    themes: { ...base.themes, ...preset.themes },
    prompts: { ...base.prompts, ...preset.prompts },
    questions: { ...base.questions, ...preset.questions },
    values: Object.values({ ...byName(base.values), ...byName(preset.values) }),
    skeleton: preset.skeleton.length === 0 ? base.skeleton : preset.skeleton,
    words: base.words,
    placeholders: base.placeholders,
    ownWords: base.ownWords,
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
      question: prompt.question ?? earlier?.question ?? '',
      // A new question starts without the elements of the old one.
      elements:
        prompt.elements === undefined && prompt.question === undefined
          ? (earlier?.elements ?? [])
          : elementsOf(prompt.elements ?? [], earlier?.elements ?? []),
      looksForward: prompt['looks-forward'] ?? earlier?.looksForward ?? false,
    })),
    questions: mergeEntries(preset.questions, data.questions, (_, { text, themes, types, shows }) => ({
      text,
      themes: themes ?? [],
      types: types ?? [],
      shows,
    })),
    values: mergeValues(preset.values, data.values),
    skeleton: data.skeleton ?? preset.skeleton,
    words: {
      mechanism: mergeWords(preset.words, 'mechanism', data.words),
      evidence: mergeWords(preset.words, 'evidence', data.words),
    },
    ownWords: mergeOwnWords(preset.ownWords, data['rubric-words']),
    placeholders: mergeList(preset.placeholders, data.placeholders),
  };
}

/**
 * A preset whose questions name only what it has: a file may drop a theme that a built-in question names. A question
 * without any theme or type left is dropped.
 */
export function answerable(preset: Preset): Preset {
  const questions = Object.entries(preset.questions).map(([id, question]): [string, Question] => [
    id,
    {
      ...question,
      themes: question.themes.filter((theme) => Object.hasOwn(preset.themes, theme)),
      types: question.types.filter((type) => Object.hasOwn(preset.storyTypes, type)),
    },
  ]);
  const known = questions.filter(([, { themes, types }]) => themes.length + types.length > 0);
  return { ...preset, questions: Object.fromEntries(known) };
}

/** Entries added to, changed, or (with `false`) dropped from a table. */
function mergeEntries<Base, Given>(
  base: Record<string, Base>,
  given: Entries<Given> | undefined,
  merge: (earlier: Base | undefined, entry: Given, name: string) => Base,
): Record<string, Base> {
  if (given === undefined) return base;
  const merged = new Map(Object.entries(base));
  for (const [name, entry] of Object.entries(given)) {
    if (entry === false) merged.delete(name);
    else merged.set(name, merge(merged.get(name), entry, name));
  }
  return Object.fromEntries(merged);
}

function mergeField(earlier: FieldSpec | undefined, given: FieldData, name: string): FieldSpec {
  const spec = typeof given === 'string' ? { hint: given } : given;
  const title = 'title' in spec && spec.title !== undefined ? spec.title : (earlier?.title ?? titleOf(name));
  const aliases = 'aliases' in spec && spec.aliases !== undefined ? spec.aliases : (earlier?.aliases ?? []);
  // A pattern shows what its hint asks for, so another hint has none.
  const pattern = earlier?.hint === spec.hint ? earlier.pattern : undefined;
  const nearToWords = earlier?.nearToWords;
  const kept = {
    ...(pattern !== undefined && { pattern }),
    ...(nearToWords !== undefined && { nearToWords }),
  };
  return { title, hint: spec.hint, aliases, ...kept };
}

function mergeStoryType(earlier: StoryType | undefined, given: StoryTypeData, id: string): StoryType {
  return {
    title: given.title ?? earlier?.title ?? titleOf(id),
    shows: given.shows ?? earlier?.shows ?? [],
    ...(earlier?.cues !== undefined && { cues: earlier.cues }),
    fields: mergeEntries(earlier?.fields ?? {}, given.fields, mergeField),
    followUps: mergeFollowUps(earlier?.followUps ?? [], given['follow-ups']),
  };
}

/** A list adds questions, or changes those with the same label. */
function mergeFollowUps(
  earlier: readonly PromptElement[],
  given: StoryTypeData['follow-ups'],
): PromptElement[] {
  if (given === undefined) return [...earlier];
  const [base, added] = Array.isArray(given) ? [earlier, given] : [[], given.replace];
  const merged = byLabel([...base, ...elementsOf(added, earlier, () => 'Say it in one sentence.')]);
  return [...merged.values()];
}

function mergeValues(values: Preset['values'], given: ConfigData['values']): Preset['values'] {
  return given === undefined ? values : Object.values(mergeEntries(byName(values), given, translationOf));
}

function byName(values: Preset['values']): Record<string, ValueTranslation> {
  return Object.fromEntries(values.map((value) => [value.value, value]));
}

/** A value is found by its names. Words of its own show its translation, as any mechanism does. */
function translationOf(
  earlier: ValueTranslation | undefined,
  given: ValueData,
  value: string,
): ValueTranslation {
  const full = typeof given === 'string' ? { translation: given } : given;
  const { translation, words, aliases } = { words: undefined, aliases: undefined, ...full };
  const own = [value.toLowerCase(), ...(aliases ?? [])];
  const names = aliases === undefined ? (earlier?.names ?? own) : own;
  return { ...earlier, value, translation, names, ...(words === undefined ? {} : { shows: words }) };
}

function mergeWords(words: Preset['words'], point: Point, given: ConfigData['words']): readonly string[] {
  return mergeList(words[point], given?.[point]).map((word) => word.toLowerCase());
}

/**
 * Elements as they are given. One with the label of an earlier one keeps what is not given again; a new one without
 * words is found by its label.
 */
function elementsOf(
  given: readonly ElementData[],
  earlier: readonly PromptElement[],
  hintFor = (label: string) => `Say something about: ${label}.`,
): PromptElement[] {
  const known = byLabel(earlier);
  return given.map((each) => {
    const { label, words, hint } =
      typeof each === 'string' ? { label: each, words: undefined, hint: undefined } : each;
    const fresh = { id: normalizeKey(label), words: [label], edit: hintFor(label) };
    return {
      ...(known.get(normalizeKey(label)) ?? fresh),
      label,
      ...(words === undefined ? {} : { words }),
      ...(hint === undefined ? {} : { edit: hint }),
    };
  });
}

function byLabel(elements: readonly PromptElement[]): Map<string, PromptElement> {
  return new Map(elements.map((element) => [normalizeKey(element.label), element]));
}

/** Words added to the roles of the model, by the names of their groups. */
function mergeOwnWords(known: Preset['ownWords'], given: ConfigData['rubric-words']): Preset['ownWords'] {
  const merged: Record<string, readonly string[]> = { ...known };
  for (const [group, words] of Object.entries(given ?? {})) {
    const role = WORD_GROUPS[group];
    if (role !== undefined && words !== undefined) merged[role] = [...(merged[role] ?? []), ...words];
  }
  return merged;
}

function mergeList(base: readonly string[], given: ListData<string> | undefined): readonly string[] {
  if (given === undefined) return base;
  return Array.isArray(given) ? [...base, ...given] : given.replace;
}

/** `api_contract` reads `Api contract`. */
function titleOf(name: string): string {
  return capitalized(name.replace(/[_-]+/g, ' '));
}
