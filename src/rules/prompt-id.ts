import { suggest } from '../core/keys.ts';
import { listOf } from '../core/message.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

export const promptId: Rule = {
  id: 'prompt-id',
  meta: {
    description: 'A prompt answer, and a heading `Answer: …`, names one of the prompts.',
    severity: 'error',
    messages: {
      missing: 'Missing `prompt`, expected one of {prompts}.\nAdd `prompt:` to the frontmatter.',
      unknown:
        'Unknown prompt `{prompt}`, expected one of {prompts}.\nChange it to the prompt that this answers.',
      suggest: 'Unknown prompt `{prompt}`, expected one of {prompts}.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary: { preset } }) {
    const known = Object.keys(preset.prompts);
    if (document.kind === 'answer' && document.frontmatter !== null) yield* promptField(document, known);
    for (const { unknownPrompt } of document.answers) {
      if (unknownPrompt === null) continue;
      yield unknown(unknownPrompt.text, unknownPrompt.span, known);
    }
  },
};

function* promptField(document: Document, known: string[]): Iterable<RuleFinding> {
  const at = document.fields.get('prompt')?.valueSpan ??
    document.frontmatter?.openSpan ?? { start: 0, end: 0 };
  if (document.prompt === null) yield { messageId: 'missing', at, data: { prompts: listOf(known, 'or') } };
  else if (!known.includes(document.prompt)) yield unknown(document.prompt, at, known);
}

function unknown(prompt: string, at: RuleFinding['at'], known: string[]): RuleFinding {
  const near = suggest(prompt, known);
  const data = { prompt, prompts: listOf(known, 'or') };
  return near === null
    ? { messageId: 'unknown', at, data }
    : { messageId: 'suggest', at, data: { ...data, near } };
}
