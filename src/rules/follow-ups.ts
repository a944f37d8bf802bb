import { inBackticks, listOf } from '../text/message.ts';
import type { Document, Span } from '../types.ts';
import { openFollowUps } from './support/open-follow-ups.ts';
import type { Rule } from './types.ts';

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
    const open = openFollowUps(document, context.vocabulary, context.read);
    const [first] = open;
    if (first === undefined) return;
    const questions = listOf(open.map(({ label }) => inBackticks(label)));
    const data = { questions, edit: first.edit.replace(/\.$/, '') };
    const about = open.map(({ id }) => id);
    yield { messageId: 'unanswered', at: titleOf(document), data, about };
  },
};

/** The title, from either place; without one the type. */
function titleOf({ fields, sections, entries }: Document): Span {
  const title = fields.get('title')?.valueSpan ?? sections.find(({ level }) => level === 1)?.headingSpan;
  return title ?? fields.get('type')?.valueSpan ?? entries[0]?.keySpan ?? { start: 0, end: 0 };
}
