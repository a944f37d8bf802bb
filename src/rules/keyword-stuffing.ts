import type { Preset } from '../presets/types.ts';
import { Phrases } from '../reader/phrases.ts';
import { scoreLiteral } from '../scorer/literal.ts';
import { oncePer } from '../text/once-per.ts';
import type { ProseText, Span } from '../types.ts';
import { keywordListsIn } from './support/keyword-lists.ts';
import type { Rule } from './types.ts';

export const keywordStuffing: Rule = {
  id: 'keyword-stuffing',
  meta: {
    description: 'An answer earns its points with sentences, not with a list of keywords.',
    severity: 'warning',
    messages: {
      stuffed:
        'Found a list of {count} keywords (`{words}`), expected sentences that say who did what; {effect}.\nPick the two that matter most, and write a sentence about each: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`.',
    },
  },
  *check({ answers }, { read, scores, scorer, vocabulary: { preset } }) {
    for (const [index, { prose }] of answers.entries()) {
      const reading = read(prose);
      const lists = reading.isEnglish ? keywordListsIn(reading, keywordsOf(preset)) : [];
      if (lists.length === 0) continue;
      const score = scores[index]?.literal.score ?? 0;
      if (scorer === 'literal' && scoreLiteral(without(prose, lists), preset.words).score >= score) continue;
      const effect =
        scorer === 'literal' ? `the literal score of ${score} depends on it` : 'a list is not evidence';
      for (const { start, end, count } of lists) {
        const data = { count, words: prose.text.slice(start, end), effect };
        yield { messageId: 'stuffed', at: prose.locate(start, end), data };
      }
    }
  },
};

const keywordsOf = oncePer(({ words, keywords }: Preset) => {
  const phrases = new Phrases<string>();
  for (const word of new Set([...words.mechanism, ...words.evidence, ...keywords])) phrases.add(word, word);
  return phrases;
});

/** The text without some passages, which are in order and do not overlap. */
function without({ text }: ProseText, passages: readonly Span[]): string {
  const starts = [0, ...passages.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, passages[index]?.start ?? text.length)).join(' ');
}
