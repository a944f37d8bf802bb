/** Elements of the prompts about a disagreement and about leading an incident. */

import type { PromptElement } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const disagreement: readonly PromptElement[] = [
  {
    id: 'risk-accepted',
    label: 'the risk being accepted',
    nouns: words(`
        risk, downside, tradeoff, trade off, exposure, blast radius, worst case, failure mode, cost of being wrong, price, data loss, outage
      `),
    phrases: words('accepted the risk, accept the risk, could lose, would lose, at stake, what we gave up'),
    edit: 'Name the risk that one side was accepting, in one sentence.',
  },
  {
    id: 'changing-signal',
    label: "the signal that would change one's mind",
    phrases: words(`
        change my mind, changed my mind, change our mind, change our minds, changed our minds, changed his mind, changed her mind, changed their mind, change their mind, change his mind, change her mind, convince me, convinced me, convinced him, convinced her, convinced them, prove me wrong, proved me wrong, proven wrong, persuade me, i was wrong, he was right, she was right, they were right, update my view, updated my view, reconsider, would have agreed, switch sides
      `),
    together: [
      [
        words('data, number, measurement, result, evidence, benchmark, test, signal, trace'),
        words('agreed, agree, decide, decided, settled, convinced, switched, right, wrong'),
      ],
    ],
    edit: 'Add the signal: `if <measure> had shown <value>, I would have agreed`.',
  },
  {
    id: 'reversible-step',
    label: 'the cheapest reversible step',
    nouns: words(`
        experiment, prototype, spike, pilot, canary, feature flag, trial, a b test, shadow run, proof of concept, small step, reversible step, dry run, timebox, time box, benchmark, shadow mode, load test, simulation, one week test
      `),
    phrases: words(
      'reversible, two way door, easy to undo, easy to reverse, cheap to undo, behind a flag, small scale, try it on one, tried it on one, for one team',
    ),
    edit: 'Add the cheapest step that could be undone: a flag, a spike of two days, a pilot with one team.',
  },
  {
    id: 'deciding-metric',
    label: 'the metric that would show who was wrong',
    nouns: words(`
        metric, measure, rate, error rate, mismatch rate, latency, p95, p99, conversion, success criterion, success criteria, success metric, threshold, benchmark result, throughput, defect rate, cost per request, adoption, number of incidents, support tickets, accuracy, failure rate, mttr, load time
      `),
    phrases: words('we agreed to measure, agreed to measure, agreed on a number, agreed on the number'),
    edit: 'Add the metric both sides agreed on beforehand, with the value that would decide.',
  },
];

export const incidentLeadership: readonly PromptElement[] = [
  {
    id: 'owner',
    label: 'the owner',
    nouns: words(`
        owner, incident commander, incident lead, commander, single owner, point person, scribe, communications lead, operations lead, dri, on call engineer
      `),
    phrases: words(
      'i took command, took command, i took ownership, in charge, i owned the incident, took the lead, i led the incident, i led the response, one person owns, assign an owner, who owns, responsible for the incident, i ran the incident, directly responsible',
    ),
    edit: 'Name who owned the incident and who owned each task.',
  },
  {
    id: 'hypothesis',
    label: 'the current hypothesis',
    nouns: words('hypothesis, hypotheses, theory, suspected cause, working theory, suspect, root cause'),
    verbs: words('suspect, hypothesize, rule out, bisect'),
    phrases: words('we thought it was, i thought it was, our best guess, best guess, likely cause'),
    edit: 'State the hypothesis of the moment, and what ruled it in or out.',
  },
  {
    id: 'customer-impact',
    label: 'the customer impact',
    nouns: words(`
        customer impact, user impact, impact, affected user, affected customer, blast radius, severity, failed order, failed checkout, failed payment, status page, business impact
      `),
    together: [
      [
        words(
          'customer, user, client, merchant, tenant, patient, partner, shopper, buyer, visitor, reader, student, teacher, passenger, subscriber, player, driver, account, shop, store, clinic, hospital, school, caller, viewer, resident, household, people, everybody, everyone',
        ),
        words(
          'affected, impacted, failed, failing, error, unable, lost, blocked, down, outage, see, saw, seen, hurt, complaint, complained, could not, was not able, were not able, waited, locked out, empty, wrong, late, twice, stuck, stranded',
        ),
      ],
    ],
    edit: 'Say who was hit, how many, and what they could not do.',
  },
  {
    id: 'next-action',
    label: 'the next action',
    nouns: words('next action, next step, action, mitigation, immediate step, workaround, rollback'),
    verbs: words('mitigate, roll back, revert, fail over, stop the bleeding, contain, throttle, shed'),
    phrases: words('first thing i did, the first thing, what we do next, do next, i then, stop the bleeding'),
    edit: 'Name the next action and who does it.',
  },
  {
    id: 'timebox',
    label: 'the timebox',
    nouns: words('timebox, time box, checkpoint, cadence, deadline, update interval, timer'),
    phrases: words(`
        every 5 minutes, every 10 minutes, every 15 minutes, every 20 minutes, every 30 minutes, every fifteen minutes, every ten minutes, every twenty minutes, every thirty minutes, every half hour, every hour, within 10 minutes, within 15 minutes, within 30 minutes, for 10 minutes, for 15 minutes, for 20 minutes, for 30 minutes, ten minutes to, 15 minutes to, if not fixed in, if nothing in
      `),
    verbs: words('timebox, time box'),
    together: [
      [
        words('gave it, gave myself, gave us, gave that, gave them, give it, give myself, allowed myself'),
        words('minute, hour, quarter of an hour, half an hour'),
      ],
    ],
    edit: 'Add a timebox: `if this is not confirmed in 15 minutes, we roll back`.',
  },
  {
    id: 'follow-up',
    label: 'the follow-up mechanism',
    nouns: words(`
        postmortem, post mortem, follow up, action item, blameless review, incident review, runbook, regression test, retrospective, root cause analysis, corrective action, new alert, durable fix, permanent fix, guardrail, review meeting
      `),
    phrases: words('does not happen again, not happen again, never happens again, so it cannot happen again'),
    edit: 'Add the mechanism that stayed: the alert, test or runbook that came out, with an owner and a date.',
  },
];
