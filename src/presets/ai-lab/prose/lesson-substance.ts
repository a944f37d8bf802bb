/** What a lesson is told by: a practice that changed, against what one believes, advises or intends. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

export const lessonMarks: readonly LexiconGroup[] = [
  {
    id: 'lesson-since',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says that something is different since.',
    words: words(`
      since, ever since, from then on, from that day, from that moment, after that, after this, these days, nowadays, today, now, no longer, any more, anymore, currently, from now on, by default,
      whenever, i always, we always, i never, we never, nobody, no one, every time, each time, every day, every week, every month, every quarter, every sprint, every year, every morning, every friday, every monday, every release, every deploy,
      every deployment, every change, every merge, every pull request, every pr, every design, every project, every incident, every migration, every new, every story, every build, every test,
      every design review, every drawing, every shift, every part, every weld, every batch, every experiment, every meeting, every handover, every task, each release, each deploy, each change, each week, each month,
      each quarter, each sprint, each design, each project, each new, each build, each morning, each batch, each shift, each task, each of, stopped to, started to, began to, twice a year, once a year, once a week, once a month, once a quarter, weekly, monthly, quarterly, daily, before i, before we, before each, before every, before any, first thing i, the first thing, the
      first graph, since that, since october, since last, since the, last quarter, last month, last year, last week, on the next project, in the next project, on my next, in my next, for the next, the next project, the project after, next one i did, in the project after, the following project, on the next two, on the last two, on the last three, for a year, for two years, for months, ever again, still use, is still used, are still used, still in use, on day one, the first monday, each time, these two years, earlier now, for each, with each, with every, on every, in every, every one of, each dataset, each drawing, per month, per week, per quarter, per sprint, in our repo, in our pipeline, what changed, i stopped, i've stopped, we've stopped, i have stopped, we have stopped, i got into the habit, i have a rule, we have a rule, i always ask, obligatory, mandatory, is required, are required, is forbidden, are forbidden, is not allowed, are not allowed, i start, i begin, we start, we begin, i first, we first, my habit, our habit, after every, after each
    `),
  },
  {
    id: 'lesson-no-since',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Looks like a practice since and tells who one is.',
    words: words(
      "i am today, i am now, i'm today, we are today, we are now, person today, engineer today, where i am, who i am, in today's, today's",
    ),
  },
  {
    id: 'lesson-think',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'What somebody knows or believes is no practice.',
    words: words(`
      know, understand, believe, think, realize, feel, appreciate, value, learn, agree, want, hope, try, wish, remember, respect, recognize, be convinced, be aware, prefer, love, like, tend, regard
    `),
  },
  {
    id: 'lesson-be',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'A state of mind is no practice.',
    words: words(`
      am, i was, we were, i am, i'm, we're, are more, is important, have a better, have a deeper, have a good, have more, am more, be more, better understanding, much better, better at, more careful, more aware, a better engineer, better engineer, better person
    `),
  },
  {
    id: 'lesson-did',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'It says that a practice was put in place.',
    words: words(`
      add, write, introduce, adopt, create, set up, make, change, put, build, start, stop, replace, remove, require, move, turn, automate, schedule, establish, agree, document, become, keep, hang, print, extend, update, include, begin, switch, run, use, apply, block, refuse, forbid, reject, require, ban, drop, give up, get, do, hold, come with, carry, expire, open, end, sign, check, ask, review, run, verify, measure, inspect, calibrate, log, track, share, post, practice, rehearse
    `),
  },
  {
    id: 'lesson-practice',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'It names a practice.',
    words: words(`
      checklist, check list, template, rule, habit, routine, ritual, practice, drill, runbook, playbook, guide, standard, policy, convention, definition of done, review, check, gate, alert, test, work instruction, procedure, calendar entry, reminder, step, question, timebox, retro,
      retrospective, agenda, label, torque table, drawing, dashboard, script, hook, ci, pipeline, linter, lint rule, interlock, inspection, sheet, field, section, expiry date, limit, threshold, owner, calendar, rota, rotation, shelf, spare, signature, second person, contract test, load test, game day, dry run, rehearsal, schema, bot, card, form, log, rollback, down migration, burn in, talk, briefing, stand up, shift, rule of
    `),
  },
  {
    id: 'lesson-plan',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says what one would do, not what one does.',
    words: words(`
      next time, in the future, in future, i would, we would, i'd, i will, we will, i'll, we'll, i should, we should, should have, could have, would have, i plan to, we plan to, i want to, we want to, i intend to, i am going to, i'm going to, going to, i hope to, i need to, we need to, i must, we must, we could, i could
    `),
  },
  {
    id: 'lesson-no-plan',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Looks like a plan and tells the past.',
    words: words(
      `i'd been, i'd had, i'd never, i'd always, i'd only, i'd just, we'd been, we'd had, we'd never, we'd always, we'd only`,
    ),
  },
  {
    id: 'lesson-hollow',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Praises the experience.',
    words: words(`
      experience, proud, smooth, grew, grow, grown, professionally, personally, valuable, great, better engineer, better person, better leader, teamwork, perfect, careful, success, successful, journey, growth,
      a lot, under pressure, skills, mindset, attitude, confident, confidence, happy, fun, hard work, together, better, patience, honesty, quality, motivated
    `),
  },
  {
    id: 'lesson-belief',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'A proverb, a belief or advice.',
    words: words(`
      is key, is the key, is king, is everything, is important, are important, as important as, more important than, is crucial, is critical, is essential, is vital, is power, matters, important to, importance of, crucial to, essential to, always, never, learned that, learnt that, learned how, learned to, taught me, i learned, i learnt, i have learned, believe, i realized, i
      think, you should, one should, people should, engineers should, don't, do not, better safe, measure twice, trust but verify, less is more, make sure, be sure, value of, power of, the more, better than, pays off
    `),
  },
];
