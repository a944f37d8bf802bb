/** Words that say how a clause is meant. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

const NO_WHY = '';

function mood(id: string, role: LexiconGroup['role'], list: readonly string[], weight = 1): LexiconGroup {
  return { id, role, inflect: 'fixed', weight, why: NO_WHY, words: list };
}

export const moodGroups: readonly LexiconGroup[] = [
  // Negation: the device was not there.
  mood(
    'negation',
    'negation',
    words(`
      not, never, without, neither, nor,  lack, lacks, lacked, lacking, missing,
      absent, instead of, rather than, failed to, fails to, forgot to, skipped, skip, neglected, unable to,
      cannot, can't, couldn't, don't, doesn't, didn't, isn't, wasn't, weren't, aren't, won't, wouldn't,
      shouldn't, hasn't, haven't, hadn't, ain't, didnt, dont, doesnt, wasnt, couldnt, cant, hardly any, no
      longer, absence of, devoid of, zero tests, zero monitoring,
      stopped running, stopped using, stopped writing, stopped testing, stopped checking, stopped reading, gave up on, could not, out of date, outdated, had yet to, has yet to, have yet to
    `),
  ),
  // A negation that is a subject: `nobody lost data`.
  mood('negation-subject', 'negation', words('no, nobody, nothing, no one, none')),
  // Plans, wishes, proposals: not done.
  mood(
    'plan',
    'plan',
    words(`
      should, would, could, might, may, must, will, i'll, we'll, they'll, it'll, i'd, we'd, they'd, shall,
      need to, needs to, needed to, needed a, need a, needs a, needed an, we need, i need, want to, wants to,
      wanted to, wanted a, want, plan to, plans to, planned to, planning to, a plan to, going to, gonna, hope
      to, hopes to, hoped to, hoping, hope, wish, wished, intend to, intended to, aim to, aims to, aimed to,
      aiming to, goal is, goal was, goals are, goal, objective, next step, next steps, todo, to do, in the
      future, future work, supposed to, ought to, tasked with, tasked to, asked to, assigned to, responsible
      for, try to, tries to, trying to, propose, proposed, suggest, suggested, recommend, recommended,
      recommendation, consider, considering, look forward, looking forward, would like, expect to, expected
      to, eventually, someday, imagine, suppose, thinking about, waiting
      to, ready to, required to, requirement, in the process of, my job was to, task was, my
      task, challenge was to, mission was, needed, better to, called for, calls for,
      due to be, was to be, were to be, meant to, meant to be, about to, hoped for, on the roadmap, in the backlog, action items, action item, follow ups
    `),
  ),
  // Had to: a duty that in a story was mostly also done.
  mood(
    'duty',
    'duty',
    words(`
      had to, have to, has to, decided to, chose to, able to, helped to, began to, started to, managed to
    `),
  ),
  // Claims about oneself: skills, beliefs, interests.
  mood(
    'claim',
    'claim',
    words(`
      role requires, position requires, job requires, role involves, this role, this position, the role of, exposed to, introduced to, trained in, experience in, experience with, experienced in, experienced with, skills in, skilled in, skill in,
      skills, knowledge of, knowledge in, proficient, proficiency, familiar with, familiarity with, passion,
      passionate, believe, believes, believed, belief, ability to, background in, interested in, interest in,
      expertise, expert in, enjoy, love, excited, exposure to, understanding of, strengths, strength,
      motivated, dedicated, committed to, commitment to, strive, eager, certified, well versed, coursework,
      degree, years of experience, hands on, adept, capable of, importance of, important, value of, taught me,
      passionate about, care about, cares about, known for, confident, comfortable with, track record, keen,
      specialize in, specializing in, team player, detail oriented, looking for, align, aligns, drawn to,
      thrive, pride myself, convinced that, favorite, learned, learnt, learning,
      worked in, worked as, work as, working as, have worked
    `),
  ),
  // Advice and definitions.
  mood(
    'advice',
    'advice',
    words(`
      make sure, makes sure, be sure, teams can, teams should, one should, one can, best practice, best
      practices, it is recommended, is defined as, refers to, the purpose of, let's,
      always check, means that, helps teams, helps you, allows you, enables you, engineers should, developers should, a good, is a technique, is a practice, is a process
    `),
  ),
  // Conditions: what follows did not have to happen.
  mood(
    'hypo',
    'hypo',
    words(`
      if, unless, whether, in case, whenever
    `),
  ),
  // A new clause starts: what was negated or planned ends here.
  mood(
    'turn',
    'turn',
    words(`
      but, so, however, then, because, while, although, though, until, after, when, since,
      therefore, thus, as, once, before, yet, finally, instead
    `),
  ),
  // A relative clause: the verb before it still governs what it names.
  mood('relative', 'turn', words('which, where, who'), 0.5),
  // Weak turns keep the verb but say a sentence goes on.
  mood('first', 'first', words(`i, we, i've, we've, i'm, we're, i'd, we'd, i'll, we'll`)),
  // The same voice, not as a subject: it opens no clause.
  mood('own', 'own', words(`my, our, us, me, myself, ourselves, mine, ours`)),
  mood(
    'second',
    'second',
    words(`
      you, your, you're, you'll, you've, you'd, yourself
    `),
  ),
  // What stands before a noun: a verb form after it is no verb.
  mood(
    'noun-mark',
    'noun-mark',
    words(`
      a, an, the, our, my, their, its, his, her, this, these, those, any, each, every, no, of, with, some,
      more, new, in, for, better, existing, your
    `),
  ),
  mood(
    'be',
    'be',
    words(`
      is, are, was, were, be, been, being, get, got, gets, getting, have been, has been, had been
    `),
  ),
  mood(
    'modifier',
    'modifier',
    words(`
      also, then, now, quickly, immediately, successfully, systematically, carefully, manually, automatically,
      personally, gradually, eventually, first, next, finally, secondly, later, even, just, already, both, team, jointly, together, lastly, subsequently, proactively
    `),
  ),
];
