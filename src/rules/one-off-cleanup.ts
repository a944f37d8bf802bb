import type { ProseText } from '../types.ts';
import { findPhrase } from './support/phrases.ts';
import { sentencesOf } from './support/said.ts';
import { isText } from './support/value-kinds.ts';
import type { Rule, RuleContext, RuleFinding } from './types.ts';

export const oneOffCleanup: Rule = {
  id: 'one-off-cleanup',
  meta: {
    description:
      'A security-hygiene story changes the normal delivery path; a one-off cleanup is not enough.',
    severity: 'error',
    ofWhole: ['oneOff', 'unsure'],
    atMost: { unsure: 'warning' },
    options: {
      types: {
        description: 'The story types to check.',
        default: ['security-hygiene'],
        names: 'types',
      },
      fields: {
        description: 'The fields that name the delivery path.',
        default: ['normal_delivery_path'],
        names: 'fields',
      },
      phrases: {
        description: 'Additional phrases that name a one-off, found at the start of a word.',
        default: [],
      },
      paths: {
        description:
          'Additional phrases that name a normal delivery path, found at the start of a word; a field with one of them passes.',
        default: [],
      },
    },
    messages: {
      oneOff:
        'The delivery path is a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.',
      unsure:
        'The delivery path may be a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it.',
    },
  },
  *check(document, context) {
    const { list, vocabulary } = context;
    if (document.type === null || !list('types').includes(document.type)) return;
    for (const name of list('fields')) {
      const field = document.fields.get(vocabulary.canonical(name) ?? name);
      if (field === undefined || vocabulary.isBlankField(field) || !isText(field.value)) continue;
      if (field.texts.some(({ text }) => findPhrase(text, list('paths')) !== null)) continue;
      for (const found of oneOffIn(field.texts, context)) yield { ...found, about: [name] };
    }
  },
};

/** The confidence from which a one-off is reported, and the same for a text in which surely nothing recurs. */
const LIKELY = 0.5;
const LIKELY_ALONE = 0.1;

/**
 * At most one finding, for a field that describes a one-off and nothing that recurs. The phrases of the options are
 * found in any language.
 */
function* oneOffIn(texts: readonly ProseText[], { read, list }: RuleContext): Iterable<RuleFinding> {
  const judged = texts.map((prose) => {
    const reading = read(prose);
    const [recurring, oneOff] = reading.isEnglish ? reading.judge('delivery', ['recurring', 'oneoff']) : [];
    return { prose, reading, recurring, oneOff };
  });
  if (judged.some(({ recurring }) => recurring?.state === 'present')) return;
  const open = judged.some(({ recurring }) => recurring?.state === 'unsure');
  for (const { prose, reading, recurring, oneOff } of judged) {
    const isLikely = (oneOff?.confidence ?? 0) >= (recurring?.state === 'absent' ? LIKELY_ALONE : LIKELY);
    const told = isLikely && oneOff?.closest ? sentencesOf(reading, [oneOff.closest]) : [];
    const found = findPhrase(prose.text, list('phrases')) ?? told[0];
    if (found === undefined) continue;
    const sure = !open && (found !== told[0] || oneOff?.state === 'present');
    const data = { phrase: prose.text.slice(found.start, found.end) };
    yield { messageId: sure ? 'oneOff' : 'unsure', at: prose.locate(found.start, found.end), data };
    return;
  }
}
