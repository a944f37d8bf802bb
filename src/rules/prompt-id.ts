import { choicesOf, idsOf } from '../presets/names.ts';
import { suggest } from '../text/keys.ts';
import { placeOfValue, unknownChoice } from './support/fixes.ts';
import type { Rule } from './types.ts';

export const promptId: Rule = {
  id: 'prompt-id',
  meta: {
    description: 'A prompt answer, or a heading `Answer: …`, names one of the prompts.',
    severity: 'error',
    // It reports a list or a mapping, which names no prompt.
    yieldsTo: ['field-value'],
    ofWhole: ['missing', 'both'],
    fixable: ['suggest'],
    unjudged: ['missing', 'unknown', 'heading', 'suggest'],
    messages: {
      missing:
        'Missing `prompt`, expected one of {choices}.\nWrite one of them after `prompt:` in the frontmatter.',
      unknown:
        'Unknown prompt `{value}`, expected one of {choices}.\nChange it to the prompt that this answers.',
      heading:
        'Unknown prompt `{value}`, expected one of {choices}.\nName one of them, or write `Answer` alone as the heading.',
      both: 'Unexpected `type` next to `prompt`, expected only one of them: the file is checked as a prompt answer.\nRemove `type`, or move the file to the stories and remove `prompt`.',
      suggest: 'Unknown prompt `{value}`, expected one of {choices}.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary }) {
    const { kind, frontmatter, fields, prompt, answers, bank } = document;
    const { prompts } = vocabulary.preset;
    const choices = choicesOf(prompts);
    const nearOf = (value: string) => suggest(value, idsOf(prompts));
    if (kind === 'answer' && frontmatter !== null) {
      const type = fields.get('type');
      if (prompt !== null && type !== undefined && !vocabulary.isBlankField(type)) {
        yield { messageId: 'both', at: type.keySpan };
      }
      const at = placeOfValue(document, fields.get('prompt')?.valueSpan ?? frontmatter.openSpan);
      if (prompt === null) yield { messageId: 'missing', at, data: { choices } };
      else if (!Object.hasOwn(prompts, prompt)) {
        yield unknownChoice('unknown', at, { value: prompt, choices }, nearOf(prompt));
      }
    }
    const named = bank === null ? undefined : fields.get('prompt');
    if (
      named !== undefined &&
      !vocabulary.isBlankField(named) &&
      vocabulary.promptOf(String(named.value)) === null
    ) {
      const value = String(named.value);
      yield unknownChoice('unknown', named.valueSpan, { value, choices }, nearOf(value));
    }
    for (const { unknownPrompt } of answers) {
      if (unknownPrompt === null) continue;
      const { text: value, span } = unknownPrompt;
      yield unknownChoice('heading', span, { value, choices }, nearOf(value));
    }
  },
};
