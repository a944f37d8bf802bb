/** Devices that control how a change reaches production, and how it is taken back. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const releaseDevices: readonly LexiconGroup[] = [
  // Exposure in steps: what breaks, breaks for few. The clearest sign that a change was controlled.
  {
    id: 'staged-rollout',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a staged exposure of the change.',
    words: words(`
      canary, canary release, canary rollout, canary deployment, canary analysis, canary test, staged rollout,
      staged release, staged deployment, staged approach, phased rollout, phased release, phased migration,
      phased approach, gradual rollout, gradual release, progressive rollout, progressive delivery,
      incremental rollout, incremental migration, percentage rollout, rolling deployment, rolling update,
      rolling restart, rolling upgrade, blue green, blue green deployment, blue green deploy, dark launch,
      soft launch, ring deployment, pilot, pilot run, pilot program, beta group, beta channel, dogfooding,
      shadow mode, in shadow, in shadow mode, shadow traffic, shadow deployment, shadow run, traffic mirroring, traffic splitting,
      traffic shadowing, parallel run, dual write, dual read, double write, shadow read, bake time, soak
      period, holdback, holdout, holdout group, control group, a b test, ab test, a b testing, ab testing, a b
      experiment, split test, strangler pattern, strangler approach, strangler, proxy, reverse proxy, strangler fig, compatibility layer, shim, anti corruption
      layer, adapter layer, deprecation window, versioned api, api versioning, freeze window, code freeze,
      change window, maintenance window, cutover plan, cutover, migration guide, feature parity check, dry run, rollout, smoke pack, smoke check, cutover checklist, beta release, beta test, early access, opt in release, region by region rollout, dry fit,
      trial run, trial period, parallel operation, parallel phase, test flight, testflight, internal track, beta track, ota rollback, staged ota, trial pour, trial batch, bake period, probation period,
      silent launch, early adopter group, pilot group, pilot site, pilot customer, pilot line, pilot phase, pilot region, cohort rollout, regional rollout, traffic split, ramp plan
    `),
  },
  // A switch that changes behaviour without a release.
  {
    id: 'switch',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a switch that controls behavior without a new release.',
    words: words(`
      feature flag, feature toggle, feature gate, feature switch, config flag, config switch, configuration flag, kill
      switch, toggle, remote config, launch flag, flag, runtime flag, release toggle, circuit breaker, off
      switch, emergency stop, e stop, safe mode, read only mode, degraded mode, manual override, bypass switch
    `),
  },
  // A way back.
  {
    id: 'way-back',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a way to undo or recover.',
    words: words(`
      rollback, roll back, rollback plan, rollback path, rollback script, rollback procedure, automatic
      rollback, automated rollback, back out plan, backout plan, revert, backup, back up, snapshot, restore
      point, restore drill, restore test, recovery test, recovery drill, recovery plan, recovery procedure,
      recovery process, disaster recovery, disaster recovery plan, disaster recovery test, disaster recovery
      drill, point in time recovery, failover, fail over, failover test, fallback, fall back, graceful
      fallback, fallback path, graceful degradation, hot standby, standby, standby replica, read replica, replication,
      multi region, active active, active passive, redundancy, undo, undo log, soft delete, tombstone, write
      ahead log, checkpoint, savepoint, backfill, reversible step, reversible migration, down migration,
      golden image, spare, hot spare, break glass procedure, contingency plan, recovery architecture, failure isolation,
      second slot, dual bank, dual slot, a b slot, a b partition, config backup, offsite backup, off site backup, cold standby, warm standby, secondary site, backup generator, generator test, ups, recovery slot, factory image, known good image, known good version, last known good, undo window, undo button, trash bin, recycle bin, version pinning, restore procedure, rollback drill, failover drill, return path, escape hatch,
      reflog, last good version, last good value
    `),
  },
  // Gates that stop a bad change before it ships.
  {
    id: 'gate',
    role: 'device',
    inflect: 'noun',
    weight: 1,
    why: 'It names a gate that a change must pass.',
    words: words(`
      gate, quality gate, ci gate, release gate, merge gate, review gate, build gate, security gate, approval
      gate, approval step, approval workflow, approval process, pre commit hook, commit hook, git hook, pre
      merge check, presubmit, presubmit check, merge queue, branch protection, protected branch, status check,
      required check, required review, code owner, codeowners, second pair of eyes, second reviewer, barcode scan, double signature, second signature, four eye check, second approval, two person rule, two person review, four eyes
      principle, four eyes review, sign off, admission controller, policy as code, ci check, ci job, ci
      pipeline, ci cd, ci cd pipeline, continuous integration, continuous delivery, continuous deployment,
      deployment pipeline, release pipeline, deploy pipeline, build pipeline, automated pipeline, release
      train, release checklist, launch checklist, checklist, readiness review, production readiness review,
      launch review, design review, architecture review, security review, safety review, definition of done,
      performance budget, size budget, error budget, hard cap, hard limit, size limit, staging environment,
      stage environment, preview environment, preview deployment, test environment, sandbox environment,
      infrastructure as code, terraform module, gitops, linter, lint rule, lint check, static analysis, static
      analyzer, type check, type checker, type checking, strict mode, code scanning, dependency scanning,
      vulnerability scanning, automated deployment, automated release,
      hold point, witness point, stop rule, stop criterion, go no go, go no go meeting, go no go gauge, go live checklist, permit to work, change control, change control board, change advisory board, traceability matrix, signed checklist, approval rule, two key rule, pull request review, mandatory review, review checklist, merge freeze, deploy freeze, change freeze, release freeze, deploy lock, entry criteria, exit criteria, sign off sheet,
      second person, second engineer, second agent, second nurse, second developer, second technician, second operator, second human, second analyst, second signer, another pair of eyes, independent reviewer, separate reviewer, independent review, two person check, two approvals, two approval, two reviewer
    `),
  },
];
