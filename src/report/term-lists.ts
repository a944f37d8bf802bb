import type { Vocabulary } from '../presets/vocabulary.ts';
import type { AnyRule } from '../rules/types.ts';
import { heading } from './terms.ts';
import { entry, pageOptions, type TopicOptions, text } from './topics.ts';

/** The keys about a document in its frontmatter, next to the fields. */
const KEYS: Readonly<Record<string, string>> = {
  title: 'what the story or the answer is called',
  type: 'the story type, which says which fields the story needs',
  prompt: 'the prompt that an answer is for, by its id or its question',
  owner: 'whose story it is (default: from its folder)',
  status: '`draft` (its findings are notes), `ready` (the default) or `retired` (not judged)',
  date: 'for your own use; not checked',
  tags: 'for your own use; not checked',
};

/**
 * The page of what a plural lists, such as `rules` or `fields`, or of a key about a document; for other names none.
 */
export function listPages(
  topic: string,
  rules: readonly AnyRule[],
  { preset, fieldNames, fieldSpecs }: Vocabulary,
  given: TopicOptions,
): string[] {
  const lists: Record<string, () => [name: string, what: string][]> = {
    rules: () => rules.map(({ id, meta }) => [id, meta.description]),
    types: () => Object.entries(preset.storyTypes).map(([id, { title }]) => [id, title]),
    prompts: () => Object.entries(preset.prompts).map(([id, { question }]) => [id, question]),
    fields: () => fieldNames.map((field) => [field, fieldSpecs.get(field)?.hint ?? '']),
    themes: () => Object.entries(preset.themes),
    values: () => preset.values.map(({ value, translation }) => [value, translation]),
    questions: () => Object.entries(preset.questions).map(([id, question]) => [id, question.text]),
  };
  const name = topic.trim().toLowerCase();
  const page = pageOptions(given);
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  return [
    ...(key === undefined
      ? []
      : [text([heading(name, 'key of the frontmatter', page), ...entry(name, key, page).slice(1)])]),
    ...(list === undefined
      ? []
      : [
          text([
            heading(name, 'explain NAME shows more', page),
            ...list().flatMap((each) => entry(...each, page)),
          ]),
        ]),
  ];
}
