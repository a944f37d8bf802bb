import { lineNumbers, plural } from '../text/message.ts';
import type { Document, ProseText } from '../types.ts';
import { nameOfAnswer } from './support/answer-name.ts';
import { type Part, type PartOfAnswer, partsOf } from './support/parts.ts';
import { isUnfinished } from './support/unfinished.ts';
import type { Rule, RuleFinding } from './types.ts';

/** Words from which the shares say something; `answer-length` reports shorter answers. */
const FEWEST_WORDS = 40;
/** A cut of fewer words makes no difference to a listener. */
const FEWEST_TO_CUT = 5;

export const balance: Rule = {
  id: 'balance',
  meta: {
    description: 'At most about half of an answer sets the scene; the rest is action and result.',
    severity: 'note',
    ofWhole: ['context'],
    options: {
      context: { description: 'The largest share of context, in percent.', default: 50, min: 20, max: 90 },
    },
    messages: {
      context:
        'Context takes {context}% of the answer, action {action}% and result {result}%; expected at most {limit}% context.\nCut about {cut} of {lines}: keep who was affected and what was at stake, then say what you did.',
    },
  },
  *check(document, context) {
    if (isUnfinished(document, context)) return;
    const { vocabulary, lines, read, number } = context;
    for (const answer of document.answers) {
      const { prose, prompt } = answer;
      const reading = read(prose);
      // An answer about what one would do has no scene to set.
      if (vocabulary.looksForward(prompt) || !reading.isEnglish) continue;
      const parts = partsOf(reading, document, prose.locate(0, 0).start);
      if (parts.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) continue;
      const found = weigh(prose, parts, number('context'));
      if (found === null || (!parts.some(isAction) && tellsAction(document))) continue;
      const { line, endLine } = lines.region(found.at);
      const data = { ...found.data, lines: lineNumbers(line, endLine) };
      yield { ...found, data, about: [nameOfAnswer(answer)] };
    }
  },
};

function isAction({ part, words }: PartOfAnswer): boolean {
  return part === 'action' && words > 0;
}

/** Whether a story of a bank has an action after its label, even one that only banks know: `C. Answer:`. */
function tellsAction({ bank, fields }: Document): boolean {
  return bank !== null && fields.has('action');
}

/** The finding for an answer with too much context. */
function weigh(prose: ProseText, parts: readonly PartOfAnswer[], limit: number): RuleFinding | null {
  const wordsIn = (wanted: Part) =>
    parts.filter(({ part }) => part === wanted).reduce((sum, { words }) => sum + words, 0);
  const scene = wordsIn('context');
  const result = wordsIn('result');
  const rest = wordsIn('action') + result;
  const cut = Math.ceil(scene - (rest * limit) / (100 - limit));
  // If nothing is done at all, the score says so.
  if (rest === 0 || cut < FEWEST_TO_CUT) return null;
  const inScene = parts.filter(({ part }) => part === 'context');
  const at = prose.locate(inScene[0]?.start ?? 0, inScene.at(-1)?.end ?? 0);
  const percent = (part: number) => (100 * part) / (scene + rest);
  const shares = { context: Math.ceil(percent(scene)), result: Math.floor(percent(result)) };
  const data = { ...shares, action: 100 - shares.context - shares.result, limit, cut: plural(cut, 'word') };
  return { messageId: 'context', at, data };
}
