import { scoreLiteral } from '../core/literal.ts';
import type { ProseText, Rule } from '../types.ts';

export const keywordStuffing: Rule = {
  id: 'keyword-stuffing',
  meta: {
    description: 'An answer earns its points by sentences, not by a list of words that the scorer looks for.',
    severity: 'warning',
    messages: {
      stuffed:
        'A list strings {count} words that earn points (`{words}`), expected sentences that say who did what; {effect}.\nTake the two that you did and tell them: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`.',
    },
  },
  *check({ answers }, { read, scores, scorer, vocabulary }) {
    for (const [index, { prose }] of answers.entries()) {
      const { stuffing } = read(prose);
      const score = scores[index]?.literal.score ?? 0;
      if (
        scorer === 'literal' &&
        scoreLiteral(without(prose, stuffing), vocabulary.preset.words).score >= score
      )
        continue;
      const effect = scorer === 'literal' ? `the literal score of ${score} rests on it` : 'it earns nothing';
      for (const { start, end, words } of stuffing) {
        const data = { count: words, words: prose.text.slice(start, end), effect };
        yield { messageId: 'stuffed', at: prose.locate(start, end), data };
      }
    }
  },
};

/** The text with the passages left out; they are in order and do not overlap. */
function without({ text }: ProseText, passages: readonly { start: number; end: number }[]): string {
  const starts = [0, ...passages.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, passages[index]?.start ?? text.length)).join(' ');
}
