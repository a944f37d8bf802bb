/** Devices that make behavior visible, and that keep it right when it is seen to fail. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const observeDevices: readonly LexiconGroup[] = [
  // Signals that call a human or a machine.
  {
    id: 'alerting',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names an alert or a watch on the running system.',
    words: words(`
      alert, alerting, alerting rule, alert rule, alarm, paging, pager rotation, on call rotation, on call
      schedule, monitoring, monitoring system, uptime monitoring, uptime check, monitor, synthetic
      monitoring, synthetic check, synthetic test, synthetic probe, health check, health endpoint, liveness
      probe, readiness probe, heartbeat, heart beat, watchdog, watchdog timer, probe, anomaly detection, drift
      detection, drift detector, drift monitor, outlier detection, fraud detection rule, leak detection, early
      warning, smoke detector, intrusion detection, error tracking, crash reporting, crash reporter, error
      reporting, real user monitoring, burn rate alert, threshold alert, lag alert, dead man switch,
      freshness check, freshness alert, staleness check, stale data alert, lag monitor, burn rate, tilt sensor, tilt meter, inclinometer, settlement marker, settlement gauge, piezometer, crack gauge, vibration sensor, leak sensor, temperature sensor, pressure sensor, gas detector, voltage monitor, cost alert, budget alert, billing alert, slack alert, slack notification, dead letter alarm, canary token, andon, andon cord, log alert
    `),
  },
  // Signals that are recorded to be read.
  {
    id: 'telemetry',
    role: 'device',
    inflect: 'noun',
    weight: 0.85,
    why: 'It names a signal that makes the system observable.',
    words: words(`
      dashboard, metric, trace, tracing, distributed tracing, telemetry, instrumentation, observability,
      structured logging, structured log, audit log, audit logging, audit trail, append only log, immutable log, audit table, version history, edit history, change history, change log, changelog, access log, event log,
      correlation id, request id, trace id, profiler, profiling, flame graph, session replay, slow query log,
      core dump, packet capture, query plan, slo, sli, service level objective, service level indicator,
      scorecard, feedback loop, feedback channel, user telemetry, usage tracking, data
      lineage, lineage, control chart, statistical process control, strain gauge, data logger, counter, report
      card, status page, error rate tracking, cost tracking, cost report, scoreboard, lighthouse report,
      lighthouse audit,
      query log, call recording, flight log, black box, event recorder, crash log, usage log, decision trail, lot traceability, lot tracking, serial tracking, batch record, error analysis, slice metric, burndown of error, spc chart, pareto chart, run chart, drift report, daily report of error,
      thermocouple, accelerometer, load cell, thermal camera, flow meter, pressure gauge, logic analyzer, oscilloscope, survey point, survey target
    `),
  },
  // Weak alone: everyone has logs.
  {
    id: 'logging',
    role: 'device',
    inflect: 'noun',
    weight: 0.6,
    why: 'It names a record that makes the system observable.',
    words: words(`
      logging, log line, log level, log message, debug log, debug logging, warn log, tracking, visibility
    `),
  },
  {
    id: 'logs',
    role: 'device',
    inflect: 'noun',
    weight: 0.4,
    why: 'It names a record that was read to find out.',
    words: words(`
      log, error log, server log, stack trace, report, chart, survey, spreadsheet, root cause, tracker
    `),
  },
  // What happens after an incident, and who acts during one.
  {
    id: 'incident-practice',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a practice that runs or learns from an incident.',
    words: words(`
      postmortem, post mortem, blameless postmortem, blameless post mortem, incident review, incident
      retrospective, after action review, root cause analysis, rca, five whys, 5 whys, runbook, run book,
      playbook, incident commander, incident channel, incident bridge, war room, escalation path, escalation
      policy, escalation matrix, incident response plan, incident response process, incident process, triage
      process, triage rotation, game day, gameday, fire drill, tabletop exercise, chaos experiment, chaos
      test, chaos engineering, fault injection, failure injection, action item tracker, corrective action,
      preventive action, capa, 8d report, fmea, failure mode analysis, fault tree, hazard analysis, threat
      model, threat modeling, risk register, risk assessment, pre mortem, premortem, timebox, time box,
      decision log, decision record, adr, rfc, design doc, design document, sop, standard operating procedure,
      work instruction, lockout tagout, lockout, troubleshooting guide, handover checklist, handoff checklist,
      severity level, control plan,
      hazard log, hazard register, incident drill, drill, evacuation drill, method statement, job safety analysis, deviation report, non conformance report, nonconformance report, change record, change ticket, rca document, incident report, incident timeline, verification protocol, validation protocol, test protocol, buddy system, handover protocol, handoff protocol, handover sheet, shift handover, triage protocol, escalation rule, on call handbook, swat team, dry exercise, phishing simulation, phishing test, phishing exercise, phishing drill, simulated phishing, phishing mail
    `),
  },
  // Keeps a fault small while it lasts.
  {
    id: 'resilience',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a device that keeps a failure small.',
    words: words(`
      retry, retry logic, retry policy, retry queue, exponential backoff, backoff, jitter, timeout, time out,
      bulkhead, rate limit, rate limiter, rate limiting, throttle, throttling, load shedding, backpressure,
      back pressure, quota, connection pool, connection pooling, dead letter queue, dlq, poison queue, outbox,
      transactional outbox, transaction outbox, saga, idempotency, idempotency key, idempotent consumer,
      idempotent producer, idempotent retry, idempotent handler, idempotent write, idempotent job,
      deduplication, dedupe, dedup, exactly once, optimistic locking, optimistic lock, pessimistic locking,
      pessimistic lock, row lock, advisory lock, distributed lock, lease, fencing token, mutex, semaphore,
      lock, locking, leader election, quorum, consensus, two phase commit, transaction, autoscaling, auto
      scaling, autoscaler, auto scaler, hpa, horizontal scaling, load balancer, load balancing, sharding,
      partitioning, cdn, error boundary, error handling, error handler, exception handling, try catch, guard
      clause, graceful shutdown, connection draining, safety interlock, interlock, limit switch, fuse, thermal
      cutoff, brownout detection, brownout detector, debounce, crc, crc check, parity check, error correction,
      ecc, double buffering, ring buffer, batching, debouncing, stale while revalidate, offline mode, offline
      queue, optimistic update, preventive maintenance, predictive maintenance, preventive maintenance
      schedule, preventive maintenance scheduling, maintenance schedule, calibration, calibration schedule,
      poka yoke, kanban limit, wip limit, restart policy, self healing, auto restart, automatic restart,
      cooldown,
      unique constraint, unique key, unique index, foreign key, foreign key constraint, database constraint, check constraint, request key, dedup key, deduplication key, hysteresis, relief valve, pressure relief valve, check valve, shutoff valve, current limit, current limiter, thermal shutdown, surge protector, overload protection, shoring, sequence number, monotonic counter, version check, admission control, surge queue, waiting room, staging table, shadow table, upsert, write lock, soft limit, safety margin, safety stock, slack time
    `),
  },
  // Good engineering, but only a device when it was put in place on purpose.
  {
    id: 'resource',
    role: 'device',
    inflect: 'noun',
    weight: 0.7,
    why: 'It names a control on how work or load is handled.',
    words: words(`
      cache, caching, caching layer, redis cache, message queue, task queue, job queue, worker pool, thread
      pool, object pool, composite index, database index, covering index, index, materialized view, lazy
      loading, code splitting, pagination, virtual scrolling, cron job, scheduled job, batch job, background
      job, nightly job, reconciliation, ttl, retention policy, lifecycle policy, garbage collection,
      compaction, prefetching, memoization, event sourcing, version control
    `),
  },
];
