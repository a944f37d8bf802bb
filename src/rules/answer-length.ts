import { plural } from '../text/message.ts';
import { longDuration, secondsFor, WORDS_PER_MINUTE } from '../text/spoken-time.ts';
import { nameOfAnswer } from './support/answer-name.ts';
import { isHollow } from './support/hollow.ts';
import type { Rule } from './types.ts';

export const answerLength: Rule = {
  id: 'answer-length',
  meta: {
    description: 'Every answer takes 30 seconds to 2 minutes to say.',
    severity: 'warning',
    ofWhole: ['tooShort', 'tooLong'],
    options: {
      'words-per-minute': {
        description: 'How fast you speak, in words per minute.',
        default: WORDS_PER_MINUTE,
        min: 60,
        max: 400,
      },
      shortest: { description: 'The shortest answer, in seconds.', default: 30, min: 5, max: 60 },
      longest: { description: 'The longest answer, in seconds.', default: 120, min: 60, max: 1200 },
    },
    messages: {
      tooShort:
        'The answer has {words}, {spoken} at {speed} words per minute, expected at least {limit}.\nAdd about {change}: what was at stake, what you did yourself, what changed because of it.',
      tooLong:
        'The answer has {words}, {spoken} at {speed} words per minute, expected at most {limit}.\nCut about {change}: the introduction first, then details that an interviewer can ask for.',
    },
  },
  *check(document, { number, read, scores }) {
    const speed = number('words-per-minute');
    const least = number('shortest');
    const most = number('longest');
    for (const [index, answer] of document.answers.entries()) {
      const { prose, anchor } = answer;
      // `answer-missing` reports blank answers, `answer-score` hollow ones.
      if (isHollow(prose, scores[index], { read })) continue;
      const { words, isEnglish } = read(prose);
      if (!isEnglish) continue;
      const seconds = secondsFor(words, speed);
      const about = [nameOfAnswer(answer)];
      const data = { words: plural(words, 'word'), speed };
      // In a bank, a story may be kept as keywords.
      if (seconds < least && document.bank === null) {
        // Rounds away from the limit, so that no message says "30 seconds, expected at least 30 seconds".
        const spoken = longDuration(Math.floor(seconds));
        const change = plural(Math.ceil((least * speed) / 60) - words, 'word');
        yield {
          messageId: 'tooShort',
          at: anchor,
          data: { ...data, spoken, limit: longDuration(least), change },
          about,
        };
      } else if (seconds > most) {
        const spoken = longDuration(Math.ceil(seconds));
        const change = plural(words - Math.floor((most * speed) / 60), 'word');
        yield {
          messageId: 'tooLong',
          at: anchor,
          data: { ...data, spoken, limit: longDuration(most), change },
          about,
        };
      }
    }
  },
};
