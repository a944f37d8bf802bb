/** What numbers measure, and what harm they count. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const measureGroups: readonly LexiconGroup[] = [
  // Names of measurements.
  {
    id: 'measure',
    role: 'measure',
    inflect: 'noun',
    weight: 1,
    why: 'A number with what it measures.',
    words: words(`
      latency, throughput, response time, load time, page load, page load time, build time, ci time, deploy time, deployment time, lead time,
      cycle time, runtime, query time, startup time, cold start, boot time, frame time, frame rate, setup time, processing time,
      turnaround time, turnaround, time to recover, time to first byte, time to detect, time to resolve, time to market, recovery time, resolution time,
      detection time, handling time, handle time, wait time, waiting time, integration time, onboarding time, execution time, changeover time, compile time, response rate,
      inference time, review time, test time, development time, delivery time, mttr, mttd, mtbf, uptime, availability, error rate, failure rate,
      crash rate, crash free rate, crash free session, hit rate, cache hit rate, success rate, defect rate, bounce rate, click through rate,
      ctr, conversion, conversion rate, open rate, reply rate, retention, churn, churn rate, adoption, adoption rate, coverage, test coverage, code coverage, accuracy, precision, recall, f1,
      f1 score, auc, bleu, wer, word error rate, perplexity, pass rate, win rate, yield, scrap rate, memory usage, memory use, memory footprint, cpu usage, cpu load, cpu utilization, disk space, bundle size,
      image size, payload size, binary size, apk size, cost, bill, spend, spending, revenue, expense, nps, csat, satisfaction score, satisfaction, lighthouse score,
      lcp, cls, tti, ttfb, fid, inp, p50, p75, p90, p95, p99, p999, percentile, median, qps, rps, fps, database load, server load, abandonment, abandonment rate, deployment frequency,
      change failure rate, backlog, queue depth, consumer lag, lag, battery life, power consumption, current draw, energy, energy use, emission, sales, profit, margin, engagement, signup, sign up, click, impression, organic ticket volume, support volume, false positive rate, oee,
      on time delivery, order accuracy, flake rate, fraud loss, storage cost, cloud cost, infrastructure cost, operating cost, manual effort, manual work, toil, bandwidth, utilization, mean time, page weight, hallucination rate, refusal rate, mismatch rate, override rate, escalation rate, complaint rate, complaint count, rejection rate, turnover, attendance rate, completion rate, occupancy, fuel consumption, noise level, packet rate, sync time, import time, training time, gpu hour, compute cost, token cost, api cost, duplicate rate, sla compliance, slo compliance, velocity,
      attrition, attrition rate, absenteeism, utilisation, footfall, no show, no show rate, dropout, dropout rate, sick leave, gpu utilization, gpu utilisation, fill rate, waste, reject rate, return rate, complaint volume
    `),
  },
  // Words too wide to name a measurement alone.
  {
    id: 'measure-wide',
    role: 'measure',
    inflect: 'noun',
    weight: 0.6,
    why: 'A number with what it measures.',
    words: words(`
      memory, cpu, load, capacity, usage, performance, productivity, efficiency, size, volume, speed, rate, risk, temperature,
      weight, score, effort, workload, frequency, drift, rating, footprint, storage, performance, quality, budget overrun, variance, error budget, traffic, fraud, participation, bundle, peak, time, number of, usage
    `),
  },
  // Harm: a count of it is an outcome, and so is its absence.
  {
    id: 'harm',
    role: 'harm',
    inflect: 'noun',
    weight: 1,
    why: 'A number says how much went wrong, or that nothing did.',
    words: words(`
      downtime, down time, outage, incident, production incident, data loss, failure, crash, defect, regression, complaint, blackout, duplicate, duplicate charge, double charge, deadlock, breach,
      finding, audit finding, vulnerability, escalation, false positive, false alarm, false negative, support ticket, transaction loss, traffic loss, packet loss, message loss, lost message, lost record, lost task, lost order, lost revenue, lost update, lost sale,
      interruption, service interruption, service disruption, disruption, customer impact, customer customer complaint, production issue, violation, accident, injury, recall, refund, chargeback, sev1, sev 1, sev2, sev 2, p0, p1, p0 incident, p1 incident, flake, flaky test, oom, oom crash, oom error, stall,
      degradation, mismatch, discrepancy, failed request, failed build, failed deploy, failed deployment, stockout, unplanned stop, unavailability, corruption, data corruption, build failure, test failure, breakage, security incident, reopened ticket, work stoppage, hallucination, bug, production bug, error, customer facing error, timeout, denial of service, missed deadline, misroute, false match, overbilling, scrap, escaped defect, page out, night page, rework, conflict, unavailable
    `),
  },
  // Harm words that also mean other things.
  {
    id: 'harm-wide',
    role: 'harm',
    inflect: 'noun',
    weight: 0.7,
    why: 'A number says how much went wrong, or that nothing did.',
    words: words(
      'page, ticket, leak, loss, issue, return, alert, warning, exception, mistake, anomaly, alarm, delay, problem, interruption, retry',
    ),
  },
  // What was done to those counted.
  {
    id: 'harmed',
    role: 'impact',
    inflect: 'verb',
    weight: 1,
    why: 'A number says how large the impact was.',
    words: words(`
      lose, cost, affect, impact, crash, fail, abandon, take down, corrupt, leak, overcharge, overbill, misroute, mislabel, misprice, double charge, interrupt, time out, drop, break, waste, expose, block, saturate, burn, degrade, disrupt, churn, lock out, fall over, fall down, mix up, throw away, discard, destroy, spill, log out, sign out, kick out, strand,
      delay, cancel, brick, wipe, garble
    `),
  },
  {
    id: 'harmed-wide',
    role: 'impact',
    inflect: 'verb',
    weight: 0.7,
    why: 'A number says how large the impact was.',
    words: words(
      'experience, miss, suffer, complain, throw, notice, report, update, see, hit, be down, go down, be unavailable, be offline, wait, reopen, restart, reboot, open',
    ),
  },
  // States of harm.
  {
    id: 'harmed-state',
    role: 'impact',
    inflect: 'fixed',
    weight: 1,
    why: 'A number says how large the impact was.',
    words: words(`
      offline, unavailable, unreachable, inaccessible, unresponsive, was down, were down, been down, is down, went down, went dark, be down, out of service, out of stock, degraded, without power, without service, stuck,
      were wrong, was wrong, were different, were incorrect, were missing, were late, lost access, lost power
    `),
  },
  // Adjectives that make of what is counted a defect: `eleven wrong bookings`, `two bad builds`.
  {
    id: 'faulty',
    role: 'faulty',
    inflect: 'fixed',
    weight: 0.8,
    why: 'A number says how much went wrong, or that nothing did.',
    words: words(
      'wrong, bad, broken, failed, faulty, invalid, incorrect, corrupt, corrupted, stale, duplicate, duplicated, missing, lost, dropped, malformed, mislabeled, mislabelled, defective, late, cracked, leaking, unpaid, overdue, missed, failing, stuck, orphaned, unsafe, critical, vulnerable, exposed',
    ),
  },
  // What those counted were kept from doing: `40 customers could not log in`.
  {
    id: 'unable',
    role: 'impact',
    inflect: 'fixed',
    weight: 1,
    why: 'A number says how large the impact was.',
    words: words(
      `could not, couldn't, cannot, can't, nobody could, no one could, were unable to, was unable to`,
    ),
  },
  // Comparatives beside a number (`3x faster`, `40% fewer pages`).
  {
    id: 'better',
    role: 'better',
    inflect: 'fixed',
    weight: 1,
    why: 'A number says how much better or worse it was.',
    words: words(`
      faster, slower, fewer, less, more, lower, higher, cheaper, smaller, quicker, better, shorter, longer, larger, as fast, as
      many, as much, as long, below, ahead of schedule, worse, bigger, sooner, earlier, down, up, more accurate, under
    `),
  },
  // Before and after told in words.
  {
    id: 'contrast',
    role: 'contrast',
    inflect: 'fixed',
    weight: 1,
    why: 'A before and an after, in numbers.',
    words: words(`
      used to, previously, before, originally, instead of, rather than, compared to, compared with, now, formerly, not, against, earlier, until then, after the change, after that, afterwards, after the fix, after the migration, after the switch,
      with the old, with the new, on the old, on the new, the old one, the new one, in the old, in the new, the year before, the month before, the week before
    `),
  },
  // What one would watch: in an answer that looks forward, the measure beside it is the observable signal.
  {
    id: 'watched',
    role: 'observe',
    inflect: 'verb',
    weight: 1,
    why: 'It names a signal that can be observed.',
    words: words(
      'watch, track, measure, monitor, compare, alert on, look at, judge, count, observe, page on, see, graph, plot',
    ),
  },
];
