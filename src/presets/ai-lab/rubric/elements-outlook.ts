/** Elements of the prompts about the role and what could go wrong. */

import type { PromptElement } from '../../../core/rubric/types.ts';
import { STAGES, WAYS_BACK } from './elements-shared.ts';
import { words } from './words.ts';

export const whyThisRole: readonly PromptElement[] = [
  {
    id: 'boundaries',
    label: 'the engineering boundaries where you are strongest (backend boundaries)',
    nouns: words(`
        backend boundary, service boundary, api boundary, api contract, system boundary, backend, back end, platform, contract, interface, distributed system, infrastructure, api, ownership boundary, boundary between
      `),
    edit: 'Name the boundary you know best, for example `I am strongest where a backend contract meets its callers`.',
  },
  {
    id: 'data-access',
    label: 'data access',
    nouns: words(`
        data access, access control, data pipeline, data layer, permission, row level security, data quality, data store, query layer, data model, data boundary, retrieval layer, data contract, audit log, data governance, database, storage layer, schema
      `),
    edit: 'Add one sentence on data access: who may read what, and how you made that hold.',
  },
  {
    id: 'evaluation-loops',
    label: 'evaluation loops',
    nouns: words(`
        eval, eval loop, evaluation loop, evaluation, eval suite, evaluation set, eval set, feedback loop, regression suite, benchmark, golden set, test set, red team, human review, offline eval, experiment
      `),
    verbs: words('evaluate, benchmark, grade'),
    edit: 'Add an evaluation loop you ran: what was measured, and what changed because of it.',
  },
  {
    id: 'incident-learning',
    label: 'learning from incidents',
    nouns: words(`
        incident, postmortem, post mortem, outage, incident review, on call, root cause, runbook, near miss, retrospective, failure analysis
      `),
    edit: 'Add what an incident taught your team and the check that came out of it.',
  },
  {
    id: 'production-trust',
    label: 'tied to whether a model capability can be trusted in production',
    phrases: words(`
        trusted in production, trust in production, trustworthy in production, safe to ship, safe in production, ready for production, can be trusted, can trust, reliable in production, production ready, safe to deploy, rely on it in production, trust the model, trust a model, hold up in production, holds up in production
      `),
    together: [
      [
        words('model, capability, agent, llm'),
        words('trust, trusted, production, reliability, reliable, dependable, deployed, rely'),
      ],
    ],
    edit: 'Tie it to the lab: say how your strength decides whether a model capability can be trusted in production.',
  },
];

export const whatCouldGoWrong: readonly PromptElement[] = [
  {
    id: 'risk',
    label: 'the risk named (exposure that outruns operational signal)',
    nouns: words(`
        risk, failure mode, worst case, blast radius, exposure, hazard, threat, silent failure, misuse, data loss, harm, danger, regression, drift, prompt injection, leak, overreach, abuse
      `),
    phrases: words(
      'go wrong, goes wrong, went wrong, what worries me, my worry, biggest concern, outruns, outrun, faster than we can, fail silently, fails silently',
    ),
    edit: 'Name the risk in one sentence, for example `exposure grows faster than our signal of trouble`.',
  },
  {
    id: 'signal',
    label: 'the signal (evals, support traces)',
    nouns: words(`
        signal, eval, evals, support trace, trace, metric, alert, error rate, dashboard, support ticket, log, monitor, monitoring, telemetry, complaint rate, refusal rate, drift detector, regression suite, user report, anomaly detection, slo, canary metric, incident rate
      `),
    edit: 'Name the signal you would watch: an eval result, a support trace, an error rate.',
  },
  {
    id: 'staged-rollout',
    label: 'the staged rollout',
    nouns: STAGES,
    phrases: words(
      'staged, in stages, step by step, one region at a time, one team at a time, small slice, one percent, 1 percent, five percent, behind a flag',
    ),
    edit: 'Add the stages: who gets it first, how many, and what must hold before the next step.',
  },
  {
    id: 'rollback-path',
    label: 'the rollback path',
    nouns: WAYS_BACK,
    verbs: words('roll back, revert, undo, switch off, turn off, back out, disable, fall back'),
    edit: 'Add the way back: what is switched off or reverted, by whom, within how many minutes.',
  },
  {
    id: 'learning',
    label: 'how the team learns without repeating the failure',
    nouns: words(`
        postmortem, post mortem, blameless review, incident review, retrospective, regression test, runbook, action item, follow up, lesson, new eval, eval case, test case, root cause, corrective action, review
      `),
    phrases: words(
      'does not happen again, not happen again, same failure twice, becomes a test, become a test, turn it into a test, turned into a test, never again, not repeat, without repeating, same mistake twice, fed back into, feeds back into',
    ),
    edit: 'Say how the failure becomes a test, an eval case or a runbook line, so that it cannot come back unseen.',
  },
];
