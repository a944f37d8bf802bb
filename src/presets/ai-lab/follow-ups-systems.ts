/** What an interviewer asks next about systems: a boundary, a migration. The words show that a story answers it already. */

import type { PromptElement } from '../../core/rubric/types.ts';
import { words } from './rubric/words.ts';

export const boundaryFollowUps: readonly PromptElement[] = [
  {
    id: 'objection',
    label: 'Who objected, and what changed because of it?',
    nouns: words('objection, pushback, resistance, skeptic, concern, complaint, veto'),
    verbs: words(`
      object, disagree, complain, resist, push back, fear, protest, argue, doubt, hate
    `),
    phrases: words(`
      said no, wanted to keep, against it, afraid of, did not want, would have saved
    `),
    edit: '`<team> feared <what>, so I <changed what>`.',
  },
  {
    id: 'ruled-out',
    label: 'What did the contract rule out?',
    nouns: words(`
      invariant, restriction, permission, refusal, error code, typed schema, forbidden call, rejection,
      read only, write access, side effect class
    `),
    verbs: words('forbid, refuse, reject, disallow, prohibit, deny, restrict, rule out'),
    phrases: words('may not, must not, cannot, only one, only through'),
    edit: '`A caller can no longer <do what>; it gets <which error>`.',
  },
  {
    id: 'failure',
    label: 'What happens to callers when the boundary fails?',
    nouns: words(`
      timeout, retry, fallback, degradation, circuit breaker, outbox, buffer, idempotency key, backoff,
      dead letter queue, failover
    `),
    verbs: words('retry, degrade, fail over, fail closed, fall back, undo'),
    phrases: words('is down, was down, fails closed, fails open'),
    edit: '`Callers get <error> within <ms>, and may retry because <why it is safe>`.',
  },
  {
    id: 'evolution',
    label: 'How can the contract change without breaking anyone?',
    nouns: words(`
      version, deprecation, contract test, schema registry, compatibility, compatibility test,
      changelog, notice period, consumer test, schema check, api review, migration guide
    `),
    verbs: words('deprecate, version'),
    phrases: words('backward compatible, backwards compatible, only added'),
    edit: '`A field is only added; to remove one takes <test, version, weeks of notice>`.',
  },
  {
    id: 'not-moved',
    label: 'Who has not moved yet, and why?',
    nouns: words(`
      straggler, holdout, legacy caller, exception, last caller, last service, last team, laggard
    `),
    verbs: words('remain'),
    phrases: words(`
      have not moved, has not moved, still on, are left, is left, was left, the last one, the last team,
      all four, all six, all teams, all services
    `),
    edit: '`<n> of <m> are left: <who>, because <why>`.',
  },
];

export const migrationFollowUps: readonly PromptElement[] = [
  {
    id: 'agreement',
    label: 'How did you prove that old and new agree?',
    nouns: words(`
      shadow, shadow run, shadow mode, diff, difference report, difference, comparison, parity, golden
      file, checksum, mismatch, dual run, reconciliation
    `),
    verbs: words('compare, reconcile, diff, shadow, dual write, replay'),
    phrases: words(`
      beside the old, both parsers, old and new, in parallel, side by side, byte for byte, identical to
    `),
    edit: '`Both ran on <input> for <weeks>, and I counted every difference`.',
  },
  {
    id: 'point-of-no-return',
    label: 'What was the point of no return, and what was the way back before it?',
    nouns: words(`
      flag, feature flag, rollback, way back, cutover, point of no return, fallback, backup, snapshot,
      kill switch, old route
    `),
    verbs: words('roll back, revert, fall back, cut over, switch back, restore'),
    phrases: words('go back, kept the old, keep the old'),
    edit: '`Until <date> one <flag, switch> brought the old path back; after that <what>`.',
  },
  {
    id: 'worst-input',
    label: 'Which input was the worst, and what happens to it now?',
    nouns: words(`
      edge case, broken file, corner case, malformed input, malformed file, malformed record, outlier,
      encoding, truncated file, encrypted file, bad row, legacy format, null value, fuzz test
    `),
    verbs: words('quarantine, truncate, malform'),
    phrases: words('must fail, plainly broken, go to a person, goes to a person'),
    edit: '`<the worst case> is <refused with a reason, sent to a person>`.',
  },
  {
    id: 'consumers',
    label: 'Who depended on the old behavior, and what did they have to do?',
    nouns: words(`
      consumer, downstream team, downstream, caller, subscriber, portal, integration, client, partner,
      customer, accountant, clinic, api user, reporting team
    `),
    verbs: words('notify, announce'),
    phrases: words('did not change, depended on, relied on'),
    edit: '`<team or customer> read <field>; they had to <change what>, or nothing`.',
  },
  {
    id: 'stop-rule',
    label: 'What would have stopped the rollout?',
    nouns: words(`
      threshold, abort criterion, gate, exit criterion, stop rule, stop criterion, error budget,
      tolerance
    `),
    verbs: words('halt, abort, pause'),
    phrases: words(`
      until a, not until, would have stopped, no difference, any difference, every difference
    `),
    edit: '`At more than <number> differences a day we would have stopped`.',
  },
  {
    id: 'old-path',
    label: 'When did the old path go away?',
    nouns: words(`
      deprecation, retirement, removal, sunset, decommissioning, end of life
    `),
    verbs: words(`
      delete, remove, retire, decommission, deprecate, switch off, turn off, sunset
    `),
    phrases: words(`
      old one went, for 90 days, for 30 days, for 60 days, for a month, stays behind
    `),
    edit: '`The old code was deleted on <date>, <weeks> after the last use`.',
  },
];
