import { DELIVERY_PATHS, ONE_OFF_PHRASES } from '../presets/ai-lab/delivery.ts';
import type { ProseText, Rule, RuleFinding } from '../types.ts';
import { findPhrase } from './support/phrases.ts';

export const oneOffCleanup: Rule = {
  id: 'one-off-cleanup',
  meta: {
    description:
      'A security-hygiene story changed the normal delivery path; a one-off cleanup is no such story.',
    severity: 'error',
    ofWhole: ['oneOff', 'denied'],
    options: {
      types: { description: 'The story types that it is for.', default: ['security-hygiene'] },
      fields: { description: 'The fields that name the delivery path.', default: ['normal_delivery_path'] },
      phrases: { description: 'What names a one-off, at the start of a word.', default: ONE_OFF_PHRASES },
      paths: {
        description:
          'What names a normal delivery path, at the start of a word; where one stands, the rule is silent.',
        default: DELIVERY_PATHS,
      },
    },
    messages: {
      oneOff:
        'The delivery path is a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.',
      denied:
        'The delivery path is denied (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy; a cleanup alone is not this type of story.',
    },
  },
  *check(document, { list, vocabulary }) {
    if (document.type === null || !list('types').includes(document.type)) return;
    for (const name of list('fields')) {
      const field = document.fields.get(vocabulary.canonical(name) ?? name);
      if (field === undefined || vocabulary.isBlankField(field)) continue;
      if (field.texts.some(({ text }) => findPhrase(text, list('paths')) !== null)) continue;
      for (const prose of field.texts) yield* oneOffs(prose, list('phrases'));
    }
  },
};

/** A value that says that there is no path: `No.`, `None - I did it by hand`, but not `No key lives for long`. */
const DENIAL =
  /^\s*(no|none|nothing|not applicable|not yet|no (?:change|path|pipeline)s?)\s*(?:$|[.,;:!(\u2013\u2014-])/i;

/** The first sign of a one-off in a text, if there is one. */
function* oneOffs(prose: ProseText, phrases: readonly string[]): Iterable<RuleFinding> {
  const found = findPhrase(prose.text, phrases);
  const denial = found === null ? (DENIAL.exec(prose.text)?.[1] ?? null) : null;
  const start = found?.start ?? prose.text.length - prose.text.trimStart().length;
  const end = found?.end ?? start + (denial ?? '').length;
  if (end === start) return;
  const phrase = prose.text.slice(start, end);
  yield { messageId: found ? 'oneOff' : 'denied', at: prose.locate(start, end), data: { phrase } };
}
