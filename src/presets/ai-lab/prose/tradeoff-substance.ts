/** What the parts of a tradeoff are told by: two options, the cost accepted, and the reason. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

export const tradeoffMarks: readonly LexiconGroup[] = [
  {
    id: 'tradeoff-option',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'One option is set against another.',
    words: words(`
      or, over, instead, instead of, in stead of, rather than, as opposed to, in place of, versus, vs, between, either,
      compared to, compared with, could have, could also have, would have been, might have, alternative, alternatives,
      alternatively, against, prefer that to, preferred that to, ship with, shipped with, other option, other way, other approach, other choice, another option, another way, second option,
      option b, plan b, but not, and not, two options, two ways, three options,
      would have, would've, could've, might've, would also have, would never have, would only have, would not have, wouldn't have, had we, without it, without them, in exchange for,
      exchange for, at the price of, at the expense of, at the cost of, the price for, price of, better than, the alternative was, wanted me to, in return for, rather have, rather than that
    `),
  },
  {
    id: 'tradeoff-refused',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'An option was named and not taken.',
    words: words(`
      turn down, decide against, rule out, reject, discard, forgo, give up, trade, sacrifice, swap, opt out, postpone,
      defer, drop, skip, freeze, hold back, leave out, remove, cut, pause, leave, refuse, abandon, withdraw, delete, say no to, disable
    `),
  },
  {
    id: 'tradeoff-choice',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'An option was chosen.',
    words: words(`
      choose, pick, prefer, favor, favour, select, keep, recommend, take, opt for, go for, go with, stay with, stick with,
      stick to, decide, decide for, decide on, settle on, put, value, choosed, choosen, prefered, keep the old, keep the existing, insist on, rather have, rather live with
    `),
  },
  {
    id: 'tradeoff-than',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'After a choice: what it was set against.',
    words: words('than, not, without'),
  },
  {
    id: 'tradeoff-no-option',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Looks like a second option and is none.',
    words: words(`
      more or less, or so, or not, or more, or less, or other, or even, or something, or anything, one or two, two or three,
      three or four, day or two, week or two, month or two, hour or two, sooner or later, pros or cons, over time, all over, over and
      over, over budget, over several, over many, over a week, over a month, over a year, over a day, over a weekend, over
      a quarter, over a period, over the last, over the past, over the next, over the following, over the first, over the
      years, over the year, over the weekend, over the summer, over the course, over the months, over the weeks, over the
      quarter, over the whole, over there, take over, took over, taken over, taking over, hand over, handed over, trade off, trade offs,
      good or bad, right or wrong
    `),
  },
  {
    id: 'tradeoff-cost',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'It names what the choice cost.',
    words: words(`
      cost, price, downside, drawback, penalty, disadvantage, overhead, burden, sacrifice, tech debt, technical debt, delay,
      loss, complexity, bill, extra hop, extra step, inconvenience, shortcut, workaround, price tag, negative side, bad side,
      slip, later date, copy paste, duplication, duplicate, code change, maintenance, detour, discount, limitation, restriction, lock in, side effect, false alarm, false positive,
      support call, angry call
    `),
  },
  {
    id: 'tradeoff-cost-verb',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'It says what the choice cost.',
    words: words(`
      cost, pay, give up, lose, sacrifice, accept, delay, slow down, slow, trade, tolerate, live with, put up with, postpone,
      defer, suffer, forgo, swallow, duplicate, miss, wait, fail, break, hurt, take longer, last longer, worsen, go up,
      repeat, maintain, degrade, cut, skip, drop, leave out, waste, borrow, weigh more, run slower,
      complain, dislike, confuse, annoy, disappoint, bite, risk, double, need, require, abandon, leave, lack, consume, eat, burn, tie up, pause, depend on
    `),
  },
  {
    id: 'tradeoff-worse',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says what got worse by the choice.',
    words: words(`
      slower, worse, harder, longer, later, costlier, heavier, weaker, poorer, uglier, thicker, noisier, bulkier, more
      expensive, less accurate, less flexible, less precise, less convenient, less detail, less control, less efficient, more complex,
      more complicated, more code, more work, more memory, more effort, more time, more money, more manual, more weight,
      more space, more storage, more hardware, more electricity, more energy, more power, more fuel, more lines, more parts, more people, more load, more disk, more material, more clicks, more calls, more tests, no community, no support, known bug, known bugs, more steps, more maintenance, fewer features, stale, outdated, old, extra, additional, by
      hand, manual, manually, had to, have to, has to, need to, needs to, needed to, must, cannot, could not, can't,
      couldn't, can not, can only, could only, no longer, less features, but less, but more, but fewer, but not, lower quality, lower accuracy, higher latency, higher cost, lag, lags, lagged, behind schedule,
      at the price, at the expense, not ideal, not perfect, without the, went without, did without, do without,
      dearer, pricier, larger, bigger, lower, less, fewer, twice, moved by, date moved, went into the drawer, all or nothing, unhappy, not happy, not amused, did not like, didn't like, in exchange, misclassified, manual,
      not acceptable, mean more, means more, meant more, at the cost, more often, more calls, two more, knowing that
    `),
  },
  {
    id: 'tradeoff-none-of',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'At the head of a sentence: what one went without.',
    words: words("no, not, without, fewer, less, didn't, did not"),
  },
  {
    id: 'tradeoff-no-cost',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Looks like a cost and is none.',
    words: words(`
      save cost, saves cost, saved cost, save costs, saved costs, saving costs, advantages and disadvantages, more or less, reduce cost, reduce costs, reduced cost, reduced costs, cut cost, cut costs,
      cost saving, cost savings, cost effective, low cost, lower cost, lower costs, cost less, costs less, no cost, no
      delay, no loss, no downside, no downsides, no drawback, no drawbacks, cost and benefit, costs and benefits, cost benefit, had to decide, had to choose, had to pick,
      have to choose, have to decide, need to choose, need to decide, needed to choose, needed to decide, had to make a
      decision, lost track, must choose, must decide, cost and time, cost and quality, cost and speed, time and cost, quality and cost,
      speed and cost, accepted answer, old one, old system
    `),
  },
  {
    id: 'tradeoff-take',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'With a length of time: what the choice cost.',
    words: words('take, spend, need, add, require'),
  },
  {
    id: 'tradeoff-reason',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It gives the reason of a choice.',
    words: words(`
      because, cause, becouse, becuase, since, so that, so we, so i, so it, so the, so they, so our, so a, so an, so each, so every,
      so nobody, so no, so nothing, so there, due to, thanks to, given that, given the, given our, reason, reasons, in order to, in return, in exchange,
      for the sake of, worth, outweighed, outweighs, outweigh, mattered more, matters more, counted more, more important than, priority,
      which is why, that is why, that's why, otherwise, or else, would have cost, would have meant, would have lost, would have taken, without it, without them, as we, as i, as it, as the, as they, as our, as this,
      as there, as most, as users, as customers, as nobody, as no, the risk was, risk of, could not risk, cannot risk, could not afford,
      cannot afford, can't afford, couldn't afford, afford, the gain, what we got, we got, we gained, the benefit, for its, for their, to keep, to
      avoid, to protect, to prevent, to reduce, to save, to meet, to hit, to stay, to make sure, to be able, to be sure, to
      get, to let, to ship, to ensure, to have, to give, to win, to allow, to preserve, to guarantee, to stop, to limit,
      to gain, to not, not to, to never, saved us, saves us, spared us, spares us, bought us, gave us, gives us, let us, lets us, allowed us, allows us, for speed, for safety, for simplicity, for reliability, for security
    `),
  },
  {
    id: 'tradeoff-no-reason',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Looks like a reason and is none.',
    words: words(`
      since then, since that, since last, since the beginning, as well as, as soon as, as long as, as much as, as many as, as fast as,
      such as, same as, as far as, many reasons, various reasons, several reasons, different reasons, good reasons, some reasons, some
      reason, what we got wrong, have to have, had to have, to get the best
    `),
  },
  {
    id: 'tradeoff-other-side',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Turns from a cost to what it was paid for.',
    words: words(
      'but, yet, however, still, nevertheless, in return, on the other hand, and therefore, even though, although, even if',
    ),
  },
  {
    id: 'tradeoff-cost-side',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Turns from a gain to a cost.',
    words: words(
      'but it costs, but it cost, but more expensive, but slower, but less, but more, but fewer, but not, but harder, not yet',
    ),
  },
  {
    id: 'tradeoff-gain',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'After "but": what the choice was good for.',
    words: words(`
      safer, simpler, cheaper, easier, faster, quicker, sooner, smaller, stronger, lighter, more reliable, more accurate, more robust, more
      stable, more secure, correct, safe, never, nobody, no one, no, nothing, cannot, can't, could not, can, still, only
    `),
  },
  {
    id: 'tradeoff-hollow',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Words that claim a tradeoff and name none.',
    words: words(`
      pros and cons, pros cons, cons and pros, pro and contra, pros and contras, plus and minus, pluses and minuses, advantages and disadvantages, pros versus cons, right
      balance, good balance, best balance, perfect balance, a balance, best of both worlds, win win, sweet spot, all the options, all options,
      every option, different options, various options, everyone was happy, everybody was happy, all were happy, satisfied, compromise, back and forth, everybody could live with, everyone could live with, all could live with, all stakeholders, consensus, informed decision, cost benefit, under pressure, best option, best solution, optimal solution, right solution,
      right decision, best decision, all factors, many factors, various factors, different factors, trade off, trade offs, tradeoff, tradeoffs, carefully
    `),
  },
  {
    id: 'tradeoff-claim',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'In an answer: a claim to have weighed options.',
    words: words(`
      weighed the pros and cons, weighed pros and cons, weighed all the pros and cons, weighed up the pros and cons, weighing the pros and cons, considered
      the pros and cons, considered all the pros and cons, considered pros and cons, discussed the pros and cons, evaluated the pros and
      cons, analyzed the pros and cons, looked at the pros and cons, listed the pros and cons, pros and cons of each, considered the tradeoffs, considered the trade offs, considered all tradeoffs,
      weighed the tradeoffs, weighed the trade offs, evaluated the tradeoffs, evaluated the trade offs, evaluated tradeoffs, evaluated trade offs,
      made tradeoffs, made trade offs, made the right tradeoffs, made the right trade offs, made careful trade offs, made careful tradeoffs, made
      smart tradeoffs, made smart trade offs, navigated tradeoffs, navigated trade offs, balanced the tradeoffs, balanced the trade offs, balanced
      tradeoffs, balanced trade offs, found the right balance, struck the right balance, struck a balance, found a balance, found a good balance
    `),
  },
  {
    id: 'tradeoff-denied',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It denies that there was a tradeoff.',
    words: words(`
      none, no tradeoff, no tradeoffs, no trade off, no trade offs, nothing, not applicable, no downside, no downsides, no
      real tradeoff, no real tradeoffs, no real trade offs, no big tradeoffs, no significant tradeoffs, no disadvantages, no drawbacks, no compromises, no compromise, not any, any tradeoffs, any trade offs, any tradeoff, any trade off
    `),
  },
];
