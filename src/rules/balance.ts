import { plural } from '../core/message.ts';
import type { Reading } from '../core/rubric/index.ts';
import type { Answer, Document, Rule, RuleFinding } from '../types.ts';
import { lineRange } from './support/line-range.ts';
import { partHeadings } from './support/part-headings.ts';
import { type Part, partsOf, wordsOf } from './support/story-parts.ts';

/** Below so many words shares say nothing; `answer-length` speaks of such an answer. */
const FEWEST_WORDS = 40;

export const balance: Rule = {
  id: 'balance',
  meta: {
    description:
      'At most about half of an answer sets the scene; the rest is what was done and what came of it.',
    severity: 'note',
    ofWhole: ['context'],
    options: {
      context: { description: 'The most that context may take, in percent.', default: 50, min: 20, max: 90 },
    },
    messages: {
      context:
        'Context takes {context} % of the answer, action {action} % and result {result} %; expected at most {limit} % context.\nCut about {cut} of {lines}: keep who was hit and what was at stake, and come to what you did.',
    },
  },
  *check(document, context) {
    const { prompts, rubric } = context.vocabulary.preset;
    for (const answer of document.answers) {
      const reading = context.read(answer.prose);
      // What one would do has no scene to set.
      const looksForward = answer.prompt !== null && prompts[answer.prompt]?.looksForward;
      if (looksForward || reading.words < FEWEST_WORDS) continue;
      const parts = partsOf(reading, rubric.irregular, partHeadings(document, answer, context));
      const found = judge(document, answer, { reading, parts, limit: context.number('context') });
      if (found !== null) yield found;
    }
  },
};

interface Measured {
  reading: Reading;
  parts: readonly Part[];
  limit: number;
}

function judge(
  document: Document,
  { prose }: Answer,
  { reading, parts, limit }: Measured,
): RuleFinding | null {
  const { context: scene, action, result } = wordsOf(reading, parts);
  const rest = action + result;
  // Where nothing is done at all, the score says so.
  if (rest === 0 || 100 * scene <= limit * (scene + rest)) return null;
  const [first, last] = [parts.indexOf('context'), parts.lastIndexOf('context')];
  const at = prose.locate(reading.sentences[first]?.start ?? 0, reading.sentences[last]?.end ?? 0);
  const percent = (part: number) => (100 * part) / (scene + rest);
  const shares = { context: Math.ceil(percent(scene)), result: Math.floor(percent(result)) };
  const cut = Math.max(1, Math.ceil(scene - (rest * limit) / (100 - limit)));
  const lines = lineRange(document.text, at);
  const data = { ...shares, action: 100 - shares.context - shares.result, limit, lines };
  return { messageId: 'context', at, data: { ...data, cut: plural(cut, 'word') } };
}
