import { quoted } from '../text/message.ts';
import { nameOfAnswer } from './support/answer-name.ts';
import type { Rule } from './types.ts';

export const answerMissing: Rule = {
  id: 'answer-missing',
  meta: {
    description: 'Every story and every prompt answer has an answer in prose.',
    severity: 'error',
    ofWhole: ['none', 'blank', 'placeholder'],
    messages: {
      none: 'Missing answer, expected a section `## Answer` with what you would say.\nWrite it in this order: {skeleton}.',
      blank:
        'Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\nWrite it in this order: {skeleton}.',
      placeholder:
        'The answer contains only {what}, expected what you would say.\nWrite it in this order: {skeleton}.',
    },
  },
  *check(document, { vocabulary }) {
    const data = { skeleton: vocabulary.preset.skeleton.join(' -> ') };
    if (document.answers.length === 0 && document.frontmatter !== null) {
      yield { messageId: 'none', at: document.frontmatter.openSpan, data };
    }
    for (const answer of document.answers) {
      const { prose, anchor, templates } = answer;
      if (prose.text.trim() !== '') continue;
      const [at] = templates;
      const about = [nameOfAnswer(answer)];
      if (at === undefined) yield { messageId: 'blank', at: anchor, data, about };
      else {
        const value = quoted(document.text.slice(at.start, at.end));
        const count = templates.length;
        const what = count === 1 ? value : `${count} placeholders, the first of which is ${value}`;
        yield { messageId: 'placeholder', at, data: { ...data, what }, about };
      }
    }
  },
};
