/**
 * Finds names in a configuration file that stand for nothing: without an error, such a typo would silently change
 * nothing.
 */
import type { Preset } from '../presets/types.ts';
import { withChoices } from '../text/choices.ts';
import { normalizeKey, suggest } from '../text/keys.ts';
import { quoted } from '../text/message.ts';
import type { ConfigData, ConfigIssue } from './data.ts';

type Path = ConfigIssue['path'];

/** A mapping in which `false` drops an entry. */
interface Table {
  path: Path;
  given: object | undefined;
  what: string;
  /** What the name belongs to, as a message says it after the name. */
  of?: string;
  names(preset: Preset): readonly string[];
}

function tablesOf(data: ConfigData): Table[] {
  const table = (
    key: 'common-fields' | 'story-types' | 'themes' | 'prompts' | 'questions' | 'values',
    what: string,
    names: Table['names'],
  ) => ({ path: [key], given: data[key], what, names });
  const types = Object.entries(data['story-types'] ?? {});
  return [
    table('common-fields', 'common field', ({ commonFields }) => Object.keys(commonFields)),
    table('story-types', 'story type', ({ storyTypes }) => Object.keys(storyTypes)),
    ...types.map(([id, type]) => ({
      path: ['story-types', id, 'fields'],
      given: type === false ? undefined : type.fields,
      what: 'field',
      of: ` of ${quoted(id)}`,
      names: ({ storyTypes }: Preset) => Object.keys(storyTypes[id]?.fields ?? {}),
    })),
    table('themes', 'theme', ({ themes }) => Object.keys(themes)),
    table('prompts', 'prompt', ({ prompts }) => Object.keys(prompts)),
    table('questions', 'question', ({ questions }) => Object.keys(questions)),
    table('values', 'value', ({ values }) => values.map(({ value }) => value)),
  ];
}

/** Every `false` for something that no earlier layer defines. `earlier` has the preset as it was after each of them. */
export function unknownDrops(data: ConfigData, earlier: readonly Preset[]): ConfigIssue[] {
  return tablesOf(data).flatMap(({ path, given, what, of = '', names }) => {
    const dropped = Object.entries(given ?? {}).filter(([, entry]) => entry === false);
    const known = dropped.length === 0 ? [] : [...new Set(earlier.flatMap(names))];
    return dropped
      .filter(([name]) => !known.includes(name))
      .map(([name]) => ({
        path: [...path, name],
        atKey: true,
        message: unknownName(`no ${what} ${quoted(name)}${of} to drop`, name, known),
      }));
  });
}

/** What is expected where a new prompt has no question. */
export const PROMPT_QUESTION = 'a question';

/** Every new prompt without a question, which would ask nothing. */
export function promptsWithoutQuestion(
  { prompts = {} }: ConfigData,
  earlier: readonly Preset[],
): ConfigIssue[] {
  return Object.entries(prompts).flatMap(([id, prompt]): ConfigIssue[] => {
    if (prompt === false || prompt.question !== undefined) return [];
    if (earlier.some((preset) => Object.hasOwn(preset.prompts, id))) return [];
    const message = `expected ${PROMPT_QUESTION}, found nothing`;
    return [{ path: ['prompts', id, 'question'], atKey: false, message }];
  });
}

/** What is expected where the words of a follow-up question are missing. */
export const WORDS_OF_FOLLOW_UP = 'a list of words that show the answer';

/**
 * Every new follow-up question without words: as its words show that a story answers it, it would be asked forever.
 * `earlier` as for `unknownDrops`.
 */
export function wordlessFollowUps(data: ConfigData, earlier: readonly Preset[]): ConfigIssue[] {
  return Object.entries(data['story-types'] ?? {}).flatMap(([id, type]) => {
    const given = type === false ? undefined : type['follow-ups'];
    if (given === undefined) return [];
    const path = ['story-types', id, 'follow-ups', ...(Array.isArray(given) ? [] : ['replace'])];
    const asked = earlier.flatMap(({ storyTypes }) => storyTypes[id]?.followUps ?? []);
    const known = new Set(asked.map(({ label }) => normalizeKey(label)));
    return (Array.isArray(given) ? given : given.replace).flatMap(({ label, words }, index) =>
      words !== undefined || known.has(normalizeKey(label))
        ? []
        : [
            {
              path: [...path, index, 'words'],
              atKey: false,
              message: `expected ${WORDS_OF_FOLLOW_UP}, found nothing`,
            },
          ],
    );
  });
}

/** Every theme and story type of a question that the configuration does not define. `preset` has the layer already. */
export function unknownInQuestions({ questions = {} }: ConfigData, preset: Preset): ConfigIssue[] {
  const known = { themes: Object.keys(preset.themes), types: Object.keys(preset.storyTypes) };
  return Object.entries(questions).flatMap(([id, question]): ConfigIssue[] => {
    if (question === false) return [];
    const { themes = [], types = [] } = question;
    return [
      ...unknownIds(['questions', id, 'themes'], 'theme', themes, known.themes),
      ...unknownIds(['questions', id, 'types'], 'story type', types, known.types),
    ];
  });
}

/** Every type of a bank's stories that the configuration does not define. */
export function unknownInBankStories(
  { 'bank-stories': entries = [] }: ConfigData,
  { storyTypes }: Preset,
): ConfigIssue[] {
  const known = Object.keys(storyTypes);
  return entries.flatMap(({ type }, index): ConfigIssue[] => {
    if (known.includes(type)) return [];
    const message = unknownName(`unknown story type ${quoted(type)}`, type, known);
    return [{ path: ['bank-stories', index, 'type'], atKey: false, message }];
  });
}

/** Every id of a list that is not known. */
export function unknownIds(
  path: Path,
  what: string,
  ids: readonly string[],
  known: readonly string[],
): ConfigIssue[] {
  const all = new Set(known);
  return [...ids.entries()]
    .filter(([, id]) => !all.has(id))
    .map(([index, id]) => ({
      path: [...path, index],
      atKey: false,
      message: unknownName(`unknown ${what} ${quoted(id)}`, id, known),
    }));
}

/** A message lists at most this many names; of more it only says how many there are. */
const LISTED = 50;

export function unknownName(found: string, name: string, known: readonly string[]): string {
  if (known.length === 0) return `${found}, and the configuration defines none`;
  if (known.length <= LISTED) return withChoices(found, name, known);
  const near = suggest(name, known);
  return `${found}, ${near === null ? `expected one of the ${known.length} defined ones` : `did you mean ${quoted(near)}?`}`;
}
