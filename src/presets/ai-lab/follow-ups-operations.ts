/** What an interviewer asks next about operations: an incident, the delivery path. The words show that a story answers it already. */

import type { PromptElement } from '../../core/rubric/types.ts';
import { words } from './rubric/words.ts';

export const incidentFollowUps: readonly PromptElement[] = [
  {
    id: 'detected',
    label: 'How was it detected, and how long did that take?',
    nouns: words(`
      alert, alarm, pager, monitor, dashboard, customer report, support ticket, complaint, support call,
      health check
    `),
    verbs: words('notice, detect, spot, alarm'),
    phrases: words(`
      called us, rang, woke me, woke us, reported by, told us, first sign, was reported, was paged,
      paged me, paged us
    `),
    edit: '`<alert, person or customer> told us after <minutes>`.',
  },
  {
    id: 'told',
    label: 'Who else was told, and what did they need to know?',
    nouns: words(`
      status page, stakeholder, incident channel, announcement, bridge call, war room, status update,
      customer notice
    `),
    verbs: words('notify, inform, announce, brief'),
    phrases: words('told the, called the, posted in, in one channel, read aloud, wrote to'),
    together: [
      [
        words(`
        support, customer, manager, legal, clinic, partner, user, shop, buyer, colleague, ward, plant
      `),
        words('told, called, informed, message, mail, update, apology'),
      ],
    ],
    edit: '`I told <support, customers, legal> <what we knew> at <time>`.',
  },
  {
    id: 'first-move',
    label: 'Did you stop the harm first, or look for the cause?',
    nouns: words('mitigation, rollback, workaround, failover, kill switch, fallback'),
    verbs: words(`
      mitigate, roll back, revert, fail over, disable, pause, throttle, drain, shed, switch off, turn
      off, isolate, quarantine, restart, restore
    `),
    phrases: words(`
      stop the bleeding, stopped the bleeding, bought time, stop the harm, moved it, moved that, moved
      the
    `),
    edit: '`First I <rolled back, switched off, moved>, and only then I looked for the cause`.',
  },
  {
    id: 'ruled-out',
    label: 'What did you rule out first, and by which signal?',
    nouns: words('hypothesis, theory, suspect, first guess, false lead, red herring'),
    verbs: words('rule out, exclude, refute, disprove, discard, bisect'),
    phrases: words('dropped it, said no, killed it'),
    edit: '`My first hypothesis was <what>; <signal> ruled it out in <minutes>`.',
  },
  {
    id: 'not-back',
    label: 'Why does it not come back?',
    nouns: words(`
      regression test, guardrail, gate, limit, canary, runbook, quota, circuit breaker, merge check,
      deploy check, admission check, lint rule, template, watchdog, interlock, follow up
    `),
    verbs: words('prevent, enforce, block, reject, refuse, limit, cap'),
    phrases: words('has fired, came back, of its own, cannot happen again, before it can'),
    edit: '`<check, limit or alert> now <blocks, halts, pages> before it can happen again`.',
  },
  {
    id: 'differently',
    label: 'What would you do differently?',
    nouns: words('hindsight, mistake'),
    phrases: words(`
      since then, since that night, since that day, ever since, next time, differently, looking back, i
      would, today i, now i, i now, we now, should have, first now, too late
    `),
    edit: '`Since then I <do what> first`.',
  },
];

export const hygieneFollowUps: readonly PromptElement[] = [
  {
    id: 'next-one',
    label: 'What stops the next one?',
    nouns: words(`
      policy, gate, admission policy, pre commit hook, scanner, ci check, required check, service
      template, guardrail, pipeline job, merge check, weekly job, default, token exchange, only way
    `),
    verbs: words('block, refuse, reject, enforce, expire, halt, revoke, rotate'),
    phrases: words(`
      by default, fails the build, build fails, every deploy, every build, every commit, each deploy,
      every merge, each merge, every release, each release, every pull request, every change, each
      change
    `),
    edit: '`<check> fails the build as soon as <what> appears`.',
  },
  {
    id: 'exceptions',
    label: 'How do exceptions work, and when do they end?',
    nouns: words(`
      exception, waiver, break glass, allowlist, override, exemption, emergency access, expiry date,
      emergency path, grace period
    `),
    verbs: words('waive, exempt, allowlist'),
    phrases: words('in an emergency, signed for, approved by'),
    edit: '`<name> may grant one for <days>; it ends by itself, and is listed in <where>`.',
  },
  {
    id: 'friction',
    label: 'What did it break, and who had to wait?',
    nouns: words(`
      failed deploy, false positive, delay, complaint, friction, outage, slowdown, hotfix
    `),
    verbs: words('break, hurt, wait, slow, fail, delay'),
    phrases: words('had to wait, nobody deploys, took longer'),
    edit: '`<n> deploys failed in the first month, and <team> waited <how long>`.',
  },
  {
    id: 'exposure',
    label: 'How was the weakness found, and could it have been used?',
    nouns: words(`
      audit, pen test, penetration test, secret scan, security scan, port scan, stolen laptop, leak,
      leaked secret, leaked key, breach, theft, exposure, attacker, vulnerability report, bug bounty
    `),
    verbs: words('leak, steal, expose, discover, abuse, exploit'),
    phrases: words(`
      was stolen, could push, could read, could have, could write, still worked, whoever held
    `),
    edit: '`<audit, theft, scan> showed it; who had <what> could have <done what>`.',
  },
  {
    id: 'still-works',
    label: 'How do you know that it still works today?',
    nouns: words(`
      drill, exercise, game day, weekly job, nightly test, canary, fire drill, review of access, access
      review
    `),
    verbs: words('drill, rehearse, re test'),
    phrases: words(`
      every quarter, each quarter, twice a year, every monday, each monday, once a month, every month,
      every week, each week, fails loudly, pages us
    `),
    edit: '`Every <quarter> we <drill, test> it; the last one took <minutes>`.',
  },
];
