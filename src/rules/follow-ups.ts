import type { PromptElement } from '../presets/types.ts';
import { elementsIn } from '../scorer/elements.ts';
import { inBackticks, listOf } from '../text/message.ts';
import type { Document, ProseText } from '../types.ts';
import { spanOfTitle } from './support/title.ts';
import type { Rule, RuleContext } from './types.ts';

export const followUps: Rule = {
  id: 'follow-ups',
  meta: {
    description: 'A story answers what an interviewer will ask next about its type.',
    severity: 'note',
    ofWhole: ['unanswered'],
    messages: {
      unanswered:
        'The story does not answer yet what an interviewer will ask next: {questions}.\nAnswer each in a sentence, in a field or in the answer. The first: {edit}.',
    },
  },
  *check(document, context) {
    const { storyTypes } = context.vocabulary.preset;
    const { type } = document;
    if (type === null || !Object.hasOwn(storyTypes, type)) return;
    // What is not told yet has no next question.
    if (document.answers.every(({ prose }) => prose.text.trim() === '')) return;
    const texts = textsOf(document, context);
    // What is in another language may answer anything.
    if (texts.some((text) => !context.read(text).isEnglish)) return;
    const open = unanswered(storyTypes[type]?.followUps ?? [], type, texts, context);
    const [first] = open;
    if (first === undefined) return;
    const questions = listOf(open.map(({ label }) => inBackticks(label)));
    const data = { questions, edit: first.edit.replace(/\.$/, '') };
    const about = open.map(({ id }) => id);
    yield { messageId: 'unanswered', at: spanOfTitle(document), data, about };
  },
};

/** The questions that probably none of the texts answers. */
function unanswered(
  questions: readonly PromptElement[],
  type: string,
  texts: readonly ProseText[],
  { read }: RuleContext,
): readonly PromptElement[] {
  let open = questions;
  for (const text of texts) {
    if (open.length === 0) break;
    const results = elementsIn(read(text), text, 'follow-ups', type, open);
    open = open.filter((_, index) => results[index]?.at === null);
  }
  return open;
}

/** All that the story says: its fields, and what is spoken. */
function textsOf({ fields, answers }: Document, { vocabulary }: RuleContext): ProseText[] {
  const told = vocabulary.fieldNames.flatMap((name) => fields.get(name)?.texts ?? []);
  return [...told, ...answers.map(({ prose }) => prose)];
}
