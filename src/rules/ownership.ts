import { inBackticks, listOf, plural } from '../core/message.ts';
import type { Reading } from '../core/rubric/index.ts';
import type { Answer, Rule, RuleFinding } from '../types.ts';
import { type Act, actsIn, saysI } from './support/acts.ts';
import { firstMark } from './support/marks.ts';

/** How many acts a message shows. */
const SHOWN = 4;
/** So many acts of one's own, and none of anybody else, are worth a note. */
const MANY = 5;

export const ownership: Rule = {
  id: 'ownership',
  meta: {
    description:
      'What was done and decided has an owner: what I did is told as `I`, and the team has its part.',
    severity: 'warning',
    ofWhole: ['onlyWe', 'onlyI'],
    notes: ['onlyI'],
    messages: {
      onlyWe:
        'What was done is told as {counts}, never as `I`: {acts}; expected to hear what you did yourself.\nSay `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.',
      onlyI:
        'All {own} acts are told as `I`, in a story with `{team}`; expected to hear the part of the others too.\nName one thing that somebody else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`.',
    },
  },
  *check(document, { vocabulary: { preset }, read }) {
    for (const answer of document.answers) {
      const reading = read(answer.prose);
      const acts = actsIn(reading, preset.rubric.irregular);
      const looksForward = answer.prompt !== null && preset.prompts[answer.prompt]?.looksForward === true;
      const found = looksForward && saysI(reading) ? null : judge(answer, reading, acts);
      if (found !== null) yield found;
    }
  },
};

function judge(answer: Answer, reading: Reading, acts: readonly Act[]): RuleFinding | null {
  const own = acts.filter(({ actor }) => actor === 'I');
  const shared = acts.filter(({ actor }) => actor !== 'I');
  const { prose } = answer;
  const [first] = shared;
  if (first !== undefined && own.length === 0 && firstMark(reading, 'own-boundary') === null) {
    const shown = shared.slice(0, SHOWN).map(({ start, end }) => inBackticks(prose.text.slice(start, end)));
    const data = { counts: countsOf(shared), acts: listOf(shown) };
    return { messageId: 'onlyWe', at: prose.locate(first.start, first.end), data };
  }
  const [mine] = own;
  if (mine === undefined || shared.length > 0 || own.length < MANY) return null;
  const team = firstMark(reading, 'team-word');
  if (team === null || firstMark(reading, 'other-share') !== null) return null;
  const data = { own: own.length, team: prose.text.slice(team.start, team.end) };
  return { messageId: 'onlyI', at: prose.locate(mine.start, mine.end), data };
}

/** `` `we` 3 times and `the team` once ``. */
function countsOf(shared: readonly Act[]): string {
  const we = shared.filter(({ actor }) => actor === 'we').length;
  const times = (number: number) => (number === 1 ? 'once' : plural(number, 'time'));
  const parts = [['we', we] as const, ['the team', shared.length - we] as const].filter(
    ([, number]) => number > 0,
  );
  return listOf(parts.map(([who, number]) => `\`${who}\` ${times(number)}`));
}
