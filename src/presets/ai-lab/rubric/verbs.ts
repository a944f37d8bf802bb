/** Verbs of the mechanism axis: what puts a device in place, uses it, is one itself, or only talks about it. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const mechanismVerbs: readonly LexiconGroup[] = [
  // A device becomes real: these govern a device noun (`added alerts`, `wrote a runbook`).
  {
    id: 'put-in-place',
    role: 'put',
    inflect: 'verb',
    weight: 1,
    why: 'It says that something was put in place.',
    words: words(`
      add, build, implement, introduce, write, create, set up, setup, configure, deploy, enable, roll out,
      adopt, install, develop, establish, enforce, integrate, migrate, wire, wire up, hook up, ship, embed,
      codify, design, redesign, put in place, put, launch, instate, institute, apply, attach, insert, inject,
      extend, define, standardize, formalize, require, mandate, make, turn on, switch on, switch, replace, revise, convert, move, refactor, rewrite, port, expose, publish, schedule, automate, provision, generate,
      update, upgrade, re enable, reenable, restructure, rework, organize, pin, fix, improve, strengthen,
      tighten, harden, start, begin, turn, wrap, place, assign, engineer, prototype, code, draft,
      prepare, document, run, produce, bring in, combine, construct, set, tune, adjust, split, gate, cover,
      guard, protect, store, record, emit, export, limit, cap, route, stream, assemble, mount, fit, retrofit,
      solder, calibrate, formulate, roll, spin up, stand up, bake, decouple, isolate, page, alert, tie,
      anchor, map, insist on, keep, ensure, secure, enlist, arrange, craft, devise, drive, lead, own,
      spearhead, champion, initiate, activate, form, hold, bound, agree on, phase, stage, collect, gather,
      capture, compute, restrict, choose, pick, select,
      buy, negotiate, write down, print, weld, bolt, force, swap in,
      lower
    `),
  },
  // A device is used: it counts, a little less.
  {
    id: 'use-device',
    role: 'use',
    inflect: 'verb',
    weight: 0.86,
    why: 'It says that a device was used.',
    words: words(`
      use, leverage, utilize, execute, perform, conduct, do, follow, trigger, invoke, employ, send, maintain,
      include, operate, complete, pass, rely on, depend on, host, pull, freeze, watch, track, measure, monitor, review, compare, stop, halt, pause, go through, sit behind, live behind, come with, change, modify, call, schedule, sign, sign off, fill in, go over, rehearse, practice, tick, hand, walk through,
      need
    `),
  },
  // Some devices are taken or had: a little less again, for tests and courses are taken too.
  {
    id: 'take-device',
    role: 'use',
    inflect: 'verb',
    weight: 0.75,
    why: 'It says that a device was used.',
    words: words('take, now have, stick to'),
  },
  // Where a device stands around the work: `behind a flag`.
  {
    id: 'stands-behind',
    role: 'use',
    inflect: 'fixed',
    weight: 0.86,
    why: 'It says that a device was used.',
    words: words(
      `behind, under, guarded by, protected by, backed by, covered by, gated by, caught by, checked by, subject to`,
    ),
  },
  {
    id: 'look-at',
    role: 'use',
    inflect: 'verb',
    weight: 0.6,
    why: 'It says that something was checked.',
    words: words(`
      check, inspect, analyze, look at, read, have, get, examine, identify, find, query, open, search,
      investigate, assess, correlate, provide, give, support
    `),
  },
  // Undoing, recovering, containing: the verb is the device.
  {
    id: 'undo',
    role: 'control',
    inflect: 'verb',
    weight: 0.95,
    why: 'It says that a change was undone, contained or recovered.',
    words: words(`
      roll back, rollback, revert, undo, flip back, switch back, countersign, fail over, back out, restore, rate limit, throttle, quarantine, feature
      flag, canary, load test, stress test, fuzz, a b test, unit test, regression test, pen test, red team,
      backtest, back test, smoke test, dry run, sandbox, shadow, dual write, backfill, deduplicate, dedupe,
      allowlist, whitelist, blocklist, blacklist, hot patch, hotfix, autoscale, checksum, bisect, instrument,
      load balance, fail closed, fail open, circuit break, fall back, short circuit, timebox, time
      box,  lock down, cherry pick, cut over, ramp up, drain, failover, dry run, code review, peer review, version control, gray release, replay,
      tag out, go back to the old, go back to the previous, go back to the last, return to the previous, return to the old, switch to the old, move back to the old, put back the old, swap back, take out of rotation, take out of service, pull from the app store, de energize, air gap, rate cap, double label, dark launch, soft launch
    `),
  },
  // Verifying and protecting: as verbs they are nearly a device.
  {
    id: 'verify',
    role: 'control',
    inflect: 'verb',
    weight: 0.62,
    why: 'It says that behavior was verified or protected.',
    words: words(`
      validate, verify, pin, mirror, spot check, diff, script, reproduce, benchmark, profile, encrypt, rotate, revoke, sanitize, reconcile, simulate,
      replicate, snapshot, redact, mask, audit, stress, partition, shard, containerize, parallelize,
      virtualize, batch,
      read back, keep the old, keep the previous, leave the old
    `),
  },
  {
    id: 'tend',
    role: 'control',
    inflect: 'verb',
    weight: 0.42,
    why: 'It says that the system was tested, watched or repaired.',
    words: words(`
      test, restart, reboot, patch, debug, log, trace, triage, scale up, scale out, scale, cache, index, lint,
      disable, turn off, isolate, normalize, optimize, cross check, double check, redeploy, queue,
      block, calibrate, archive, automate, characterize, escalate, prototype,
      survey, weigh, sign, inspect, record, scan, count,
      retry, recover,
      hold out, hold back, back up
    `),
  },
  {
    id: 'repair',
    role: 'control',
    inflect: 'verb',
    weight: 0.25,
    why: 'It says that something was repaired or checked.',
    words: words(`
      fix, check, review, monitor, track, sample, grade, measure, document, refactor, simplify, mitigate, resolve, diagnose,
      clean up, migrate, decouple, inspect, compare, confirm, split, correct, investigate, examine, replace
    `),
  },
  // Longer phrases that only look like a control.
  {
    id: 'no-control',
    role: 'control',
    inflect: 'verb',
    weight: 0,
    why: '',
    words: words(
      'log in, log into, log on, log out, log off, check in, check in with, check out, fix up, track down, turn out, end up',
    ),
  },
  // What a device does to guard: it makes a device of an everyday thing (`a tool that rejects unsigned files`).
  {
    id: 'device-guards',
    role: 'act',
    inflect: 'verb',
    weight: 0.95,
    why: 'It says what the device did.',
    words: words(`
      halt, abort, refuse, catch, detect, flag, block, page, alert, prevent, reject, warn, notify, wake, validate, verify,
      check, compare, mask, redact, quarantine, retry, restart, roll back, revert, fail over, kill, ping, yell, shout, scream,
      beep, trip, cut off, shut off, shut down, expire, complain, undo, restore, intercept, stop, fire, go off, break the build, fail the build, enforce, isolate
    `),
  },
  // What a device does by itself: `the alert fired`, `the gate blocked the merge`.
  {
    id: 'device-acts',
    role: 'act',
    inflect: 'verb',
    weight: 0.9,
    why: 'It says what the device did.',
    words: words(`
      reset, approve, close, watch, trigger, show, reveal,
      surface, tell, guard, protect, run, cover, kick in, measure, record,       confirm, let, allow, expose, require, ensure, limit, give,       track, help, save, filter, replay, hold, log, map
    `),
  },
  // Words about devices: nothing is put in place by learning, proposing or discussing.
  {
    id: 'talk',
    role: 'talk',
    inflect: 'verb',
    weight: 0,
    why: '',
    words: words(`
      learn, discuss, propose, suggest, recommend, study, attend, mention, know, understand, research,
      explore, consider, explain, talk, advocate, promote, pitch, present, teach, value, emphasize,
      appreciate, realize, ask, request, specialize, lack, think, argue, agree, plan, complain, feel, join
    `),
  },
  // What a rule forbids until its condition holds: `nothing ships without a review`.
  {
    id: 'operate-change',
    role: 'operate',
    inflect: 'verb',
    weight: 1,
    why: '',
    words: words(
      'ship, merge, deploy, release, go live, go to production, publish, promote, cut over, push, roll out',
    ),
  },
  // The same of machines and of people: what the speaker alone never does is no gate (`I never start without a plan`).
  {
    id: 'operate',
    role: 'operate',
    inflect: 'verb',
    weight: 0.5,
    why: '',
    words: words(`
      start, run, boot, launch, go out, open, close, proceed, write, pay, send, unlock, apply,
      execute, change, delete, install, train, charge, sign, fire, arm
    `),
  },
  {
    id: 'gated',
    role: 'gated',
    inflect: 'fixed',
    weight: 1,
    why: 'It says what nothing passes without.',
    words: words('until, without, unless'),
  },
];
