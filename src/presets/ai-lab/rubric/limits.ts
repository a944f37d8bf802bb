/** What makes a number no outcome: requirements, rules, settings, tenure, and moments in time. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const limitGroups: readonly LexiconGroup[] = [
  // A target or a requirement is no outcome: it colours its whole clause.
  {
    id: 'requirement',
    role: 'policy',
    inflect: 'noun',
    weight: 1,
    why: '',
    words: words(`
      target, goal, sla, slo, rpo, rto, requirement, deadline, objective, must, should, require, needed, hypothetical, suppose, industry standard, guarantee,
      severity
    `),
  },
  // Words that make the number beside them a rule or a guess.
  {
    id: 'rule',
    role: 'policy',
    inflect: 'noun',
    weight: 0.5,
    why: '',
    words: words(`
      threshold, limit, cap, maximum, max, minimum, at least, at most, expected, acceptable, tolerance, quota, exceeds, if,
      required, aim, default, allowed, option, typically, industry, spec, up to, whenever, could, would, can, expire, unless, guaranteed, error budget, estimate,
      older than, exceeding, is critical, is a warning, counts as, is considered,
      according to
    `),
  },
  // Settings: a value given to a machine, not measured on it.
  {
    id: 'config',
    role: 'config',
    inflect: 'noun',
    weight: 1,
    why: '',
    words: words(`
      heap, pool size, batch size, interval, timeout, retry, replica, ttl, buffer, queue size, chunk, thread, core, shard, port,
      setting, parameter, default, polling interval, window, epoch, partition, worker, cooldown, step, heartbeat, expire, timebox
    `),
  },
  // Years of service, ages, grades, team sizes, sprints.
  {
    id: 'tenure',
    role: 'tenure',
    inflect: 'fixed',
    weight: 1,
    why: '',
    words: words(`
      experience, years of experience, years old, year old, years older, gpa, cgpa, grade, grades, marks, exam, exams, sprint, sprints, semester, semesters, course,
      courses, internship, team of, group of, degree, version, chapter, born, salary, meeting, meetings, hour session, standup,
      phone, slide, slides, week sprint, interview, interviews, tenure, career, bachelor, master, in class, class 10, class 12, high school, week sprint, weekly, hackathon, certification, certifications, leetcode,
      worked in, worked as, work as, working as, working in, worked at
    `),
  },
  // Words that make a duration a moment: weight 0.5 stands before the number, weight 1 after it.
  {
    id: 'when-before',
    role: 'when',
    inflect: 'fixed',
    weight: 0.5,
    why: '',
    words: words(`
      after, for, since, last, past, next, first, over, over the last, over the past, every, each, for the last, for the past,
      until, spent, during, throughout, previous, within the first, through, for about, for over, for more than, for nearly, spent about, my, our, these, those, spend, in the last, in the past, in the first
    `),
  },
  {
    id: 'when-after',
    role: 'when',
    inflect: 'fixed',
    weight: 1,
    why: '',
    words: words(
      'ago, later, old, earlier, older, project, program, internship, course, sprint, since, since then, after launch, so far, that year, that quarter, last year, last quarter, this year, this quarter, in production, long, of development, of work, of training, of retention',
    ),
  },
];
