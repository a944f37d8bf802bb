import { inBackticks, listOf } from '../text/message.ts';
import { openFollowUps } from './support/open-follow-ups.ts';
import { spanOfTitle } from './support/title.ts';
import { withoutPeriod } from './support/without-period.ts';
import type { Rule } from './types.ts';

export const followUps: Rule = {
  id: 'follow-ups',
  meta: {
    description: 'A story answers the questions that an interviewer asks next about its type.',
    severity: 'note',
    ofWhole: ['unanswered'],
    messages: {
      unanswered: 'The story does not answer what an interviewer will ask next: {questions}.\n{how}: {edit}.',
    },
  },
  *check(document, context) {
    const open = openFollowUps(document, context.vocabulary, context.read);
    const [first] = open;
    if (first === undefined) return;
    const questions = listOf(open.map(({ label }) => inBackticks(label)));
    const how =
      open.length === 1
        ? 'Answer it in a sentence, in a field or in the answer'
        : 'Answer each in a sentence, in a field or in the answer. The first';
    const data = { questions, how, edit: withoutPeriod(first.edit) };
    const about = open.map(({ id }) => id);
    yield { messageId: 'unanswered', at: spanOfTitle(document), data, about };
  },
};
