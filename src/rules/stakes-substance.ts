import type { Mark, ReadSentence } from '../core/rubric/index.ts';
import type { Rule, RuleFinding } from '../types.ts';
import { marksOf, wordsIn } from './support/marks.ts';
import { opening, type PlacedSentence, phraseOf, readFields } from './support/read-fields.ts';

const EXPECTED = 'expected who or what was at risk, and what could happen to it';
/** Words of a field that a denial can have. */
const SHORT = 12;

export const stakesSubstance: Rule = {
  id: 'stakes-substance',
  meta: {
    description: 'The stakes say who or what was at risk, and what could happen to it.',
    severity: 'note',
    options: { fields: { description: 'The fields that tell the stakes.', default: ['stakes'] } },
    messages: {
      vague: `The stakes name nobody and nothing that was at risk (\`{phrase}\`), ${EXPECTED}.\nWrite \`<who or what, how many> would have <lost, waited, paid, been hurt>\`.`,
      noHarm: `The stakes name who or what (\`{phrase}\`) but not what could happen, ${EXPECTED}.\nAdd what they would have lost, and how much: \`without it, <who> <loses what, for how long>\`.`,
      nobody: `The stakes name a harm (\`{phrase}\`) but not whose, ${EXPECTED}.\nAdd who or what it would have hit, and how many: users, money, data, safety, a deadline with its consequence.`,
      denied: `The stakes are denied (\`{phrase}\`), ${EXPECTED}.\nSay what would have happened to whom if you had done nothing, or tell another story.`,
    },
  },
  *check(document, context) {
    for (const { sentences } of readFields(document, context)) yield* inField(sentences);
  },
};

/** Somebody or something with something to lose. `The company` is nobody, `40 companies` are somebody. */
function namesWho(sentence: ReadSentence): boolean {
  const groups = ['stakes-who', 'stakes-what'];
  if (groups.some((group) => marksOf(sentence, group, 'stakes-generic').length > 0)) return true;
  return sentence.quantities.some(({ unit }) => COUNTS.has(unit));
}

const COUNTS = new Set<string>(['money', 'audience', 'people', 'harm', 'counted']);
const HARM_GROUPS = ['stakes-harm', 'stakes-harm-noun', 'stakes-state'];

/** `The pump failed`, `wrong labels`; `critical` says only that it mattered. */
function isHarm({ role, form, phrase }: Mark): boolean {
  return (role === 'impact' && form === 'past') || (role === 'faulty' && phrase !== 'critical');
}

/** What could happen, or did. A mere possibility says enough only with somebody or a number beside it. */
function namesHarm(sentence: ReadSentence): boolean {
  if (sentence.marks.some(isHarm)) return true;
  if (HARM_GROUPS.some((group) => marksOf(sentence, group).length > 0)) return true;
  if (marksOf(sentence, 'stakes-threat').length > 0)
    return namesWho(sentence) || sentence.quantities.length > 0;
  return sentence.quantities.length > 0 && marksOf(sentence, 'stakes-chance').length > 0;
}

/** Words from which on a half that seems to be missing may stand in words that are not known. */
const AT_LENGTH = { nobody: 8, noHarm: 10, vague: 10 };

/** Whether a field that seems to miss something is to be believed: it is told at length, and not in hollow words. */
function toldAtLength(sentences: readonly PlacedSentence[], kind: keyof typeof AT_LENGTH): boolean {
  const has = (group: string) => phraseOf(sentences, group) !== null;
  if (has('stakes-hollow') || has('stakes-feeling')) return false;
  return wordsIn(sentences) >= AT_LENGTH[kind];
}

function* inField(sentences: readonly PlacedSentence[]): Iterable<RuleFinding> {
  const denial = wordsIn(sentences) <= SHORT ? phraseOf(sentences, 'stakes-denied') : null;
  const who = sentences.filter(namesWho);
  const harm = sentences.filter(namesHarm);
  const messageId = who.length > 0 ? 'noHarm' : harm.length > 0 ? 'nobody' : 'vague';
  if (denial !== null) yield { messageId: 'denied', ...denial };
  else if ((who.length > 0 && harm.length > 0) || toldAtLength(sentences, messageId)) return;
  else if (messageId === 'vague')
    yield { messageId, ...(phraseOf(sentences, 'stakes-hollow') ?? opening(sentences)) };
  else yield { messageId, ...opening(who.length > 0 ? who : harm) };
}
