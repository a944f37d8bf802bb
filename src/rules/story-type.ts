import { choicesOf, idsOf } from '../presets/names.ts';
import type { Preset } from '../presets/types.ts';
import { suggest } from '../text/keys.ts';
import { inBackticks, listOf } from '../text/message.ts';
import { oncePer } from '../text/once-per.ts';
import type { AnswerScore } from '../types.ts';
import { placeOfValue, unknownChoice } from './support/fixes.ts';
import { spanOfTitle } from './support/title.ts';
import { isUnfinished } from './support/unfinished.ts';
import type { Rule } from './types.ts';

export const storyType: Rule = {
  id: 'story-type',
  meta: {
    description: 'A story names one of the story types, which decides which fields it needs.',
    severity: 'error',
    // It reports a list or a mapping, which names no type.
    yieldsTo: ['field-value'],
    ofWhole: ['missing', 'both', 'guessed'],
    atMost: { guessed: 'note' },
    fixable: ['suggest'],
    unjudged: ['missing', 'unknown', 'suggest'],
    messages: {
      missing:
        'Missing `type`, expected one of {choices}.\nWrite one of them after `type:`, chosen by what the story shows: {shows}.',
      unknown:
        'Unknown story type `{value}`, expected one of {choices}.\nChoose one by what the story shows: {shows}.',
      both: 'Unexpected `prompt` next to `type`, expected only one of them: the file is checked as a story.\nRemove `prompt`; if the story also answers it, list it under `prompts`.',
      guessed:
        'The story reads like the type `{type}` ({words}).\nIf it is one, add `<!-- star-witness: type={type} -->` below the heading to check its fields and follow-up questions too.',
      suggest: 'Unknown story type `{value}`, expected one of {choices}.\nDid you mean `{near}`?',
    },
  },
  *check(document, context) {
    const { vocabulary, scores } = context;
    const { kind, frontmatter, fields, type, bank } = document;
    // A guess can wait until the answer is there.
    if (bank?.guess != null && !isUnfinished(document, context) && !scores.some(lacksPoint)) {
      const { type: guess, words } = bank.guess;
      const data = { type: guess, words: listOf(words.map(inBackticks)) };
      yield { messageId: 'guessed', at: spanOfTitle(document), data };
    }
    // A story of a bank may name its type, and need not.
    if (kind !== 'story' || (frontmatter === null && type === null && !fields.has('type'))) return;
    const prompt = fields.get('prompt');
    if (type !== null && prompt !== undefined && !vocabulary.isBlankField(prompt)) {
      yield { messageId: 'both', at: prompt.keySpan };
    }
    const { storyTypes } = vocabulary.preset;
    const choices = choicesOf(storyTypes);
    const at = placeOfValue(
      document,
      fields.get('type')?.valueSpan ?? frontmatter?.openSpan ?? { start: 0, end: 0 },
    );
    const shows = showsOf(vocabulary.preset);
    if (type === null) yield { messageId: 'missing', at, data: { choices, shows } };
    else if (!Object.hasOwn(storyTypes, type)) {
      yield unknownChoice('unknown', at, { value: type, choices, shows }, suggest(type, idsOf(storyTypes)));
    }
  },
};

/** Whether a point is surely missing. */
function lacksPoint({ missing, unsure }: AnswerScore): boolean {
  return missing.some((point) => !unsure.includes(point));
}

/** What a story of each type shows: `` ownership (`platform-boundary`) ``. */
const showsOf = oncePer(({ storyTypes }: Preset): string => {
  const types = Object.entries(storyTypes).map(
    ([id, { title, shows }]) => `${listOf(shows) || title} (\`${id}\`)`,
  );
  return types.join('; ');
});
