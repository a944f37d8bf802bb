/** What a claimed improvement and the parts of its number are told by. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

export const numbersMarks: readonly LexiconGroup[] = [
  {
    id: 'numbers-verb',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'It claims that something changed for the better.',
    words: words(`
      reduce, cut, cut down, drop, fall, decrease, lower, shrink, shorten, slash, trim, improve, increase, raise, boost, grow, gain, speed up,
      accelerate, save, rise, decline, sink, plunge, climb, jump, go up, go down, come down, bring down, optimize, enhance, minimize, outperform, diminish, lessen, augment, uplift
    `),
  },
  {
    id: 'numbers-noun',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'It claims a change for the better.',
    words: words(
      'reduction, decrease, improvement, increase, gain, saving, savings, speedup, uplift, growth, boost, decline, performance gain, efficiency gain',
    ),
  },
  {
    id: 'numbers-word',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It compares with what was before.',
    words: words(`
      faster, quicker, cheaper, smaller, shorter, lower, higher, fewer, less, more, better, as fast, as many, as much, safer, easier, lighter, stronger, quieter, simpler, smoother, more reliable, more stable, more accurate, more efficient, more
      productive, more scalable, more maintainable
    `),
  },
  {
    id: 'numbers-factor',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'The verb is the number.',
    words: words('halve, double, triple, quadruple, cut in half'),
  },
  {
    id: 'numbers-no-claim',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Looks like a change and is none.',
    words: words(`
      more than, less than, fewer than, higher than, lower than, faster than, better than, no more, any more, more or less, raised a, raised the concern, raised the issue, raised my, raised concerns, save the, saved the file, double check, double checked, doubled down, dropped
      out, drop in, drop off, cut over, raised it, once more, even more, more time, more and more, save money, better understand, better understanding, learn more, learned more, much more, much less, lower level, higher level, lower environment, lower
      environments, significantly more, dropped it, dropped the, fell into, fell back, fell on, fell for, go up to, save as
    `),
  },
  {
    id: 'numbers-vague',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It stands where a number should.',
    words: words(`
      significantly, significant, greatly, dramatically, dramatic, drastically, drastic, substantially, substantial, considerably, considerable, massively, massive, hugely, huge, tremendously, tremendous,
      noticeably, noticeable, remarkably, remarkable, vastly, enormously, immensely, exponentially, measurably, a lot, big
    `),
  },
  {
    id: 'numbers-vague-close',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Right before a comparison: it stands where a number should.',
    words: words('much, way, far, a lot, so much, many times, several times, lots, a great deal'),
  },
  {
    id: 'numbers-joint',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It joins a before and an after.',
    words: words(`
      to, from, vs, versus, against, instead of, before, after, afterwards, now, was, were, had been, used to, previously, originally, formerly, earlier, than, compared to, compared with, rather than, where it, baseline, today, until then, that day, normal, on a normal day
    `),
  },
  {
    id: 'numbers-by',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Before a number: how much something changed.',
    words: words('by'),
  },
  {
    id: 'numbers-when',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Before a length of time: the window of a measurement.',
    words: words(`
      in, over, within, after, for, during, over the, in the, over the last, over the past, over the next, over the first, in the first, in the last, in the next, for the, first, next, following, last, past, previous, same, every, each, per, inside, under, throughout, across
    `),
  },
  {
    id: 'numbers-window',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says over which time.',
    words: words(`
      a day, a week, a month, a quarter, a year, a night, a shift, an hour, per day, per week, per month, per quarter, per year, per hour, per night, per shift, per sprint, each day, each week, each month, each quarter, each year, every day, every week, every month, every quarter, every
      year, daily, weekly, monthly, quarterly, yearly, annually, annual, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, q1, q2, q3, q4, the
      quarter before, the quarter after, the month after, the month before, the year before, the year after, the week after, the week before, same period, same periods, that month, that quarter, that year, that week, that night, that day, that season, last month, last quarter, last year, last week, next month, next
      quarter, the first month, first week, first quarter, first year, this year, this quarter, year over year, month over month, week over week, yoy, mom, black friday, at peak, at the peak, peak hour, over the weekend, overnight, in a day, in a week, in a month, in a quarter, in a
      year, over a week, over a month, over a quarter, over a year, within a week, within a month, within a year, during the, for a week, for a month, for a year, half a year, to date, so far, since then, since launch, after launch, over the summer, over the winter, by the end, heating season, for years
    `),
  },
  {
    id: 'numbers-scope',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says for whom or across what.',
    words: words(`
      across, for all, for every, on all, on every, in all, in every, of all, company wide, organization wide, team wide, fleet wide, per request, per call, per user, per customer, per build, per deploy, per release, per part, per unit, per board, per order, per ticket, per transaction, per engineer, per team, per
      patient, per vehicle, per run, per test, per page, per job, per query, per node, per host, per message, each of, among, for each, worldwide, in production traffic, in the test set, on the test set, on the validation set, in a load test, in load tests
    `),
  },
];
