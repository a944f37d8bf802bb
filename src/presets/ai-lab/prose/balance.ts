import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

/** Words by which `balance` tells the parts of an answer apart; labels count at the start of a sentence or as a heading. */
export const balanceMarks: readonly LexiconGroup[] = [
  {
    id: 'label-context',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'A label of the part that sets the scene.',
    words: words(`
      situation, context, background, task, setting, problem, challenge, the situation, the context, the background, the task,
      the problem, the challenge, stakes, context and stakes, situation and task, introduction, the story,
      s, t
    `),
  },
  {
    id: 'label-action',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'A label of the part that tells what was done.',
    words: words(`
      action, actions, the action, approach, my approach, the approach, what i did, what we did, what i owned, mechanism, solution,
      the solution, fix, the fix, decision, the decision, steps, implementation, execution, response, ownership, a
    `),
  },
  {
    id: 'label-result',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'A label of the part that tells what came of it.',
    words: words(`
      result, results, the result, outcome, outcomes, the outcome, impact, evidence, numbers, lesson, lessons, lesson learned,
      lessons learned, learning, learnings, reflection, takeaway, takeaways, tradeoff, tradeoffs, r
    `),
  },
  {
    id: 'outcome-told',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'What came of it is told from here.',
    words: words(`
      result, results, outcome, in the end, since then, to this day, ever since, as a result, lesson, i learned, we learned,
      paid off, turned out, it worked, nobody noticed, no longer, has not happened again, never happened again, today
    `),
  },
];
