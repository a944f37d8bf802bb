/**
 * Value words alone earn nothing: each has a translation into mechanism that the same answer must then name. `names` is
 * how people say the value, `terms` where the same words are technical or idiom, `shows` what names the translation.
 */

import type { ValueTranslation } from '../types.ts';
import { words } from './rubric/words.ts';

export const VALUES: readonly ValueTranslation[] = [
  {
    value: 'Reliability',
    translation: 'users can debug, retry, and trust failure states',
    names: {
      nouns: words('reliability, dependability, robustness, stability'),
      phrases: words('reliable, reliably, dependable, rock solid'),
    },
    terms: words(`
      reliability engineer, site reliability, reliability engineering, reliability team, reliability group, head of reliability, reliable sources, reliable source, numerical stability, control stability, stability margin,
      reliable transport, reliable multicast, reliable delivery protocol, price stability, job stability, financial stability, dimensional stability, thermal stability, colloidal stability, physics of reliability
    `),
    shows: {
      nouns: words(`
        retry, failure state, failure mode, error state, error message, error code, debug log, trace, log, runbook, fallback, degraded mode, idempotency, timeout, circuit breaker, dead letter queue, health check, alert, redundancy, failover, replica,
        error budget, slo, uptime, availability, mttr, mean time between failures, spare, status page, recovery, restart, way back, interlock, maintenance, drill, post mortem, postmortem, stress test, load test
      `),
      verbs: words('retry, debug, recover, fail over, degrade, restart, trace, diagnose, roll back'),
      phrases: words(
        'idempotent, fail closed, fail safe, fails safe, says what went wrong, say what went wrong, no data loss, zero downtime',
      ),
      groups: [
        'alerting',
        'telemetry',
        'logging',
        'way-back',
        'staged-rollout',
        'switch',
        'resilience',
        'incident-practice',
        'test-suite',
        'gate',
      ],
    },
  },
  {
    value: 'Safety',
    translation: 'evals, red teams, staged rollout, rollback, human review',
    names: {
      nouns: words('safety, ai safety'),
      phrases: words(
        'safe, safely, safer, responsible ai, responsibly, harmless, trustworthy ai, beneficial ai, safe ai',
      ),
    },
    terms: words(`
      type safe, type safety, thread safe, thread safety, memory safe, memory safety, null safe, null safety, exception safe, exception safety, async safe, signal safe, crash safe, process safe, url safe, fail safe, safe mode, safe state, safe list, safe link, password safe,
      safe guess, safe bet, safe default, safe defaults, safe harbor, safe harbour, safe to say, safe to retry, safe to assume, to be safe, on the safe side, play it safe, psychological safety, safety net, safety factor, factor of safety, safety margin, safety stock, safety valve, safety glasses, safety shoes, safety pin,
      safety engineer, safety team, safety officer, safety critical, safety group, safety researcher, safety lab, retry safe, safety data sheet, concurrency safe, safe storage, safe distance, trust and safety
    `),
    shows: {
      nouns: words(`
        eval, evaluation, red team, staged rollout, rollback, human review, canary, review, audit, approval, inspection, interlock, guard, lockout, permission, sandbox, incident, test, kill switch, emergency stop, hazard analysis, alarm, limit, threshold, dry run, checklist, drill, two person rule, filter, monitor, trace, policy gate
      `),
      verbs: words('red team, roll back, revert, review, approve, undo, test, evaluate, sandbox, halt'),
      phrases: words('in stages, step by step, percent of users, percent of traffic, reversible'),
      groups: ['eval', 'staged-rollout', 'way-back', 'switch', 'gate', 'security', 'test-suite'],
    },
  },
  {
    value: 'Steerability',
    translation: 'permissions, policy gates, constrained tools, reversible actions',
    names: {
      nouns: words('steerability, controllability, corrigibility'),
      phrases: words(
        'steerable, controllable, corrigible, under human control, human control, aligned with human, ai alignment, does what we want, do what we want, stays in control, stay in control',
      ),
    },
    terms: words('controllable pitch, controllable load, steerable antenna, steerable axle'),
    shows: {
      nouns: words(`
        permission, policy gate, policy, constrained tool, reversible action, allowlist, scope, sandbox, approval, guardrail, undo, rollback, budget, limit, kill switch, override, tool access, least privilege, access control, confirmation, system prompt, rate limit, human review
      `),
      verbs: words('constrain, restrict, permit, undo, approve, roll back, sandbox, gate, revoke, override'),
      phrases: words('reversible, read only, can be undone'),
      groups: ['security', 'switch', 'way-back', 'gate'],
    },
  },
  {
    value: 'Direct evidence',
    translation: 'production metrics, incidents, shipped systems, regression suites',
    names: {
      nouns: words('direct evidence'),
      phrases: words(
        'evidence based, evidence driven, by evidence, on evidence, evidence matters, evidence over, evidence first, evidence and not, evidence not, follow the evidence, trust evidence, trust the evidence, driven by evidence, let evidence decide, data driven, data informed, fact based, let the data decide, based on evidence, based on data, value evidence, evidence over opinion, empirical, empirically',
      ),
    },
    terms: words(
      'data driven test, data driven tests, data driven testing, empirical formula, empirical bayes',
    ),
    shows: {
      nouns: words(`
        metric, incident, regression suite, regression test, production data, production metric, dashboard, log, trace, eval, benchmark, measurement, experiment, load test, test suite, sample, survey, interview, postmortem, error rate, p95, p99, latency, uptime, conversion, support ticket, a b test, complaint
      `),
      verbs: words('measure, ship, release, count, deploy, instrument, sample, log'),
      phrases: words('in production, in the field, on real traffic'),
      groups: ['telemetry', 'logging', 'logs', 'test-suite', 'eval', 'measure'],
    },
  },
  {
    value: 'Simple thing that works',
    translation: 'the smallest design that satisfies measured constraints',
    names: {
      nouns: words(
        'simple thing that works, simplest thing that works, simplest thing that could work, simplicity, simple solution, simplest solution, simple design, simple architecture, simple system',
      ),
      verbs: words('over engineer, overengineer'),
      phrases: words(
        'keep it simple, keep things simple, kept it simple, kept things simple, keeping it simple, keeping things simple, as simple as possible, kiss principle, simple is better, prefer simple, do the simple thing, yagni',
      ),
    },
    terms: words('simple solution of salt, for simplicity, for the sake of simplicity'),
    shows: {
      nouns: words(`
        constraint, requirement, limit, budget, measurement, load test, benchmark, latency, throughput, capacity, deadline, single table, one table, single service, single file, cron job, query plan, profile, p95, p99, peak, volume, request per second, cost
      `),
      verbs: words('measure, profile, benchmark, delete, remove, load test, size'),
      phrases: words(
        'smallest, minimal, fewest, enough for, was enough, is enough, instead of, rather than, fits in, fit in, no more than, per second, per day, lines of code',
      ),
      groups: ['measure'],
    },
  },
  {
    value: 'Humility',
    translation: "clear boundaries on what one owned, and where evidence changed one's mind",
    names: {
      nouns: words('humility'),
      phrases: words('humble, humbly, humbled, low ego, no ego, without ego, egoless, ego free'),
    },
    terms: words('humble opinion, humble beginnings, humble beginning, humbled by, humble pie'),
    shows: {
      phrases: words(`
        i owned, i did not own, was mine, were mine, was not mine, were not mine, not my part, my part was, my part is, my part, belonged to, stayed with, was owned by, were owned by, owned by, own by, owned the, own the, the team owned, not my decision, was someone else's, decided by, she decided, he decided, they decided,
        changed my mind, change my mind, changed our mind, changed our minds, i was wrong, we were wrong, i had been wrong, proved me wrong, proven wrong, mostly wrong, got it wrong, got wrong, my mistake, i had assumed, i had expected, i had gone in convinced, turned out to be wrong, was mistaken, convinced me, she was right, he was right, they were right, i was not right, i would be a beginner, i am weak, where i am weak, i do not claim, i do not know, i did not know, my idea lost
      `),
    },
  },
];
