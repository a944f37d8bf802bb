import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

/** Words by which `ownership` and `balance` tell whose act something was. */
export const ownershipMarks: readonly LexiconGroup[] = [
  {
    id: 'act-none',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'It says how things were, or what somebody felt or met with; nothing was done by it.',
    words: words(`
      be, have, know, think, believe, feel, want, need, hope, seem, like, love, enjoy, expect, wish, understand,
      remember, see, notice, hear, learn, realize, receive, get, face, experience, struggle, suffer, join, work, live,
      stay, lose, miss, wait, wonder, worry, appear, become, grow, meet, agree, disagree, discuss, talk, argue, debate,
      chat, depend, rely, own, sit, stand, belong, mean, fear, doubt, care, forget, fail, try, spend, happen, tend, lack,
      keep getting, used to, come across, end up, find out, find myself, find ourselves, share an office, differ, guess,
      assume, suspect, bet, recall, look, deal with, go home, arrive, come, encounter, hit, inherit, arrive at
    `),
  },
  {
    id: 'act-standing',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'It says what a team runs or serves from day to day; it is an act only with a device near.',
    words: words(`
      run, use, serve, operate, process, handle, host, support, sell, manage, maintain, store, receive, ingest, supply,
      treat, offer, provide, produce, cover, take care of
    `),
  },
  {
    id: 'act-past',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Something was done: irregular pasts that the table of irregular verbs does not have.',
    words: words(`
      drew, sought, fought, swept, dug, tore, bent, froze, shook, hung, laid, dealt, lent, rode, flew, threw, chose, bound,
      ground, wound, spun, stuck, struck, swore, wove, bought, taught, sent, sold, told, stole, woke, broke, drove, left,
      fed, led, held, kept, built, gave, took, wrote, made, did, went, began, brought, found, ran, cut, put, set, let, shut,
      split, quit, shot, rebuilt, rewrote, withdrew, overrode, undid, redid, spoke, caught
    `),
  },
  {
    id: 'own-boundary',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says what one owned.',
    words: words(`
      mine, my part, my parts, my role, my job, my task, my tasks, my responsibility, my responsibilities, my call,
      my decision, my decisions, my design, my proposal, my idea, my share, my contribution, my contributions, my piece,
      my work, my own, my change, my plan, my fix, my code, my first hypothesis, i owned, i own, i was responsible, i am responsible,
      i had the idea, it was my idea, i was in charge, i was accountable, i was the owner, i was the lead, i was the only, i was the one, i was on call,
      i was incident commander, i was the incident commander, i was tech lead, i was the tech lead, up to me, fell to me,
      left to me, by me, given to me, handed to me, assigned to me, under my lead, led by me, myself, my signature, my name on it
    `),
  },
  {
    id: 'team-subject',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'A group did it, and it is not said who.',
    words: words(`
      our team, my team, the team, the whole team, the entire team, our group, my group, the group, our squad, my squad,
      the squad, our crew, the crew, our department, the department, our engineers, our developers, our company,
      the developers, everyone on the team, everybody on the team, all of us, our unit, our ward, our lab
    `),
  },
  {
    id: 'team-word',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'It says that others were in it too.',
    words: words(`
      team, colleague, coworker, co worker, teammate, team mate, team member, we, squad, crew, together,
      reviewer, fellow engineer, two other engineer, three other engineer, other engineer
    `),
  },
  {
    id: 'other-share',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says what others did or owned.',
    words: words(`
      he, she, they, his, her, hers, their, theirs, stayed with, belonged to, owned by, led by, was with, were with,
      helped me, with the help of, thanks to, together with, paired with, a colleague, two colleagues,
      another engineer, one of us, the other team, other teams, each team
    `),
  },
];
