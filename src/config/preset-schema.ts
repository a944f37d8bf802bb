/** The shape of what a configuration file adds to the preset, changes in it or drops from it. */
import * as v from 'valibot';
import { WORD_GROUPS } from '../reader/word-groups.ts';
import { described, expected, object, record, removed, text, texts, withSome, wordList } from './kinds.ts';
import { PROMPT_QUESTION, WORDS_OF_FOLLOW_UP } from './names.ts';
import { RESERVED_FIELDS } from './taken-names.ts';

const field = v.union(
  [
    removed,
    text('a hint'),
    object({ title: v.optional(text()), hint: text('a hint'), aliases: v.optional(texts()) }),
  ],
  expected('a hint, a mapping with `hint`, or `false` to drop the field'),
);
const fields = record(field, 'a mapping of field names', RESERVED_FIELDS);

const followUps = v.array(
  object({
    label: text('a question'),
    words: v.optional(texts(WORDS_OF_FOLLOW_UP)),
    hint: v.optional(text()),
  }),
  expected('a list of questions'),
);

const storyType = v.union(
  [
    removed,
    object({
      title: v.optional(text()),
      shows: v.optional(texts()),
      fields: v.optional(fields),
      'follow-ups': v.optional(
        v.union(
          [followUps, object({ replace: followUps })],
          expected('a list of questions to add, or `replace:` with a list'),
        ),
      ),
    }),
  ],
  expected('a mapping with `title`, `shows`, `fields` and `follow-ups`, or `false` to drop the type'),
);

const element = v.union(
  [text(), object({ label: text('a label'), words: v.optional(texts()), hint: v.optional(text()) })],
  expected('what an answer contains, or a mapping with `label`, `words` and `hint`'),
);

const prompt = v.union(
  [
    removed,
    object({
      question: v.optional(text(PROMPT_QUESTION)),
      elements: v.optional(v.array(element, expected('a list of elements'))),
      'looks-forward': v.optional(v.boolean(expected('`true` or `false`'))),
    }),
  ],
  expected('a mapping with `question`, `elements` and `looks-forward`, or `false` to drop the prompt'),
);

const question = v.union(
  [
    removed,
    withSome(
      object({
        text: text('a question'),
        themes: v.optional(texts('a list of themes')),
        types: v.optional(texts('a list of story types')),
        shows: text('what a strong answer shows'),
      }),
      ['themes', 'types'],
      'expected `themes` or `types` with at least one entry, found neither',
    ),
  ],
  expected('a mapping with `text`, `themes`, `types` and `shows`, or `false` to drop the question'),
);

const value = v.union(
  [
    removed,
    text('a translation'),
    object({ translation: text('a translation'), words: v.optional(texts()), aliases: v.optional(texts()) }),
  ],
  expected(
    'a translation, a mapping with `translation`, `words` and `aliases`, or `false` to drop the value',
  ),
);

const nameOrRemoved = v.union([removed, text()], expected('text, or `false` to drop it'));

export const presetKeys = {
  'common-fields': v.optional(described(fields, 'Fields that every story needs.')),
  'story-types': v.optional(
    described(
      record(storyType, 'a mapping of story types'),
      'Story types to add, change or (with `false`) drop.',
    ),
  ),
  themes: v.optional(
    described(record(nameOrRemoved, 'a mapping of themes'), 'Themes by id, with their titles.'),
  ),
  prompts: v.optional(described(record(prompt, 'a mapping of prompts'), 'Prompts by id.')),
  questions: v.optional(
    described(record(question, 'a mapping of questions'), 'Questions that interviewers ask, by id.'),
  ),
  values: v.optional(
    described(record(value, 'a mapping of values'), 'Value words, each with its engineering translation.'),
  ),
  skeleton: v.optional(described(texts(), 'The parts of an answer, in order.')),
  words: v.optional(
    described(
      object({ mechanism: v.optional(wordList), evidence: v.optional(wordList) }),
      "The literal scorer's words.",
    ),
  ),
  'rubric-words': v.optional(
    described(
      object(Object.fromEntries(Object.keys(WORD_GROUPS).map((group) => [group, v.optional(texts())]))),
      'Words of this repository that name a mechanism, or what an outcome measures.',
    ),
  ),
  placeholders: v.optional(described(wordList, 'Values that count as blank, such as TODO.')),
};
