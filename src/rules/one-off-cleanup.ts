import type { ProseText, Rule, RuleFinding } from '../types.ts';

export const oneOffCleanup: Rule = {
  id: 'one-off-cleanup',
  meta: {
    description:
      'A security-hygiene story changed the normal delivery path; a one-off cleanup is no such story.',
    severity: 'error',
    options: {
      types: { description: 'The story types that it is for.', default: ['security-hygiene'] },
      fields: { description: 'The fields that name the delivery path.', default: ['normal_delivery_path'] },
      phrases: {
        description: 'What names a one-off, at the start of a word.',
        default: [
          'one-off',
          'one off',
          'oneoff',
          'one-time',
          'one time',
          'single cleanup',
          'manual cleanup',
          'cleaned up by hand',
          'cleaned it up by hand',
          'just this once',
          'only once',
          'ran once',
          'run once',
          'by hand once',
          'ran a script once',
          'ad hoc',
          'ad-hoc',
          'spring cleaning',
          'closed the ticket',
        ],
      },
      paths: {
        description:
          'What names a normal delivery path, at the start of a word; where one stands, the rule is silent.',
        default: [
          'ci',
          'pipeline',
          'every deploy',
          'every release',
          'every build',
          'every commit',
          'every merge',
          'every pull request',
          'every pr',
          'every push',
          'every change',
          'every service',
          'every new',
          'each deploy',
          'each release',
          'each build',
          'each commit',
          'each merge',
          'each pull request',
          'each change',
          'all deploys',
          'all releases',
          'automatic',
          'automated',
          'scheduled',
          'nightly',
          'daily',
          'weekly',
          'pre-commit',
          'pre-merge',
          'merge check',
          'required check',
          'admission',
          'policy',
          'by default',
          'template',
          'terraform',
          'rotates',
          'rotation job',
          'enforced',
        ],
      },
    },
    messages: {
      oneOff:
        'The delivery path is a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.',
      denied:
        'The delivery path is denied (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy; a cleanup alone is not this type of story.',
    },
  },
  *check(document, { options, vocabulary }) {
    if (document.type === null || !options.types?.includes(document.type)) return;
    for (const name of options.fields ?? []) {
      const field = document.fields.get(name);
      if (field === undefined || vocabulary.isBlankField(field)) continue;
      if (field.texts.some(({ text }) => findPhrase(text, options.paths ?? []) !== null)) continue;
      for (const prose of field.texts) yield* oneOffs(prose, options.phrases ?? []);
      if (field.value === false)
        yield { messageId: 'denied', at: field.valueSpan, data: { phrase: 'false' } };
    }
  },
};

/** The first sign of a one-off in a text, if there is one. */
function* oneOffs(prose: ProseText, phrases: readonly string[]): Iterable<RuleFinding> {
  const denial = /^\s*(?:no|none|not applicable)(?![\w-])/i.exec(prose.text);
  const found = findPhrase(prose.text, phrases);
  if (found !== null) {
    const phrase = prose.text.slice(found.start, found.end);
    yield { messageId: 'oneOff', at: prose.locate(found.start, found.end), data: { phrase } };
  } else if (denial !== null) {
    const start = denial[0].length - denial[0].trimStart().length;
    yield {
      messageId: 'denied',
      at: prose.locate(start, denial[0].length),
      data: { phrase: denial[0].trim() },
    };
  }
}

/** Words before a phrase that turn it round: `not a one-off`, `instead of another one-time fix`. */
const NEGATIONS =
  /\b(?:not|never|no|instead of|rather than|no longer|beyond|more than|replaced)(?:\s+\S+){0,3}\s+$/i;

/** The first phrase that stands in `text` at the start of a word and is not negated. */
function findPhrase(text: string, phrases: readonly string[]): { start: number; end: number } | null {
  const folded = text.toLowerCase().replace(/[\s\u2010-\u2015]/g, (mark) => (/\s/.test(mark) ? ' ' : '-'));
  for (const phrase of phrases) {
    for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1)) {
      const after = folded.charAt(at + phrase.length);
      const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1));
      const shortWord = phrase.length <= 3 && /[\p{L}\p{N}]/u.test(after);
      if (startsWord && !shortWord && !NEGATIONS.test(folded.slice(Math.max(0, at - 40), at))) {
        return { start: at, end: at + phrase.length };
      }
    }
  }
  return null;
}
