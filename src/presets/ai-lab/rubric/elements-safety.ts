/** Elements of the prompt about AI safety. */

import type { PromptElement } from '../../../core/rubric/types.ts';
import { WAYS_BACK } from './elements-shared.ts';
import { words } from './words.ts';

export const aiSafety: readonly PromptElement[] = [
  {
    id: 'operational',
    label: 'safety made operational',
    nouns: words(`
        operational safety, safety case, safety review, safety gate, release gate, red team, runbook, on call, incident response, engineering problem, engineering discipline, system property, safety eval, gate, staged rollout, human review, policy engine
      `),
    phrases: words(
      'operational, in practice, in operation, operationally, as engineering, day to day, made concrete, concretely, in production',
    ),
    edit: 'Turn the value into operation: name the gate, review or rollout step where safety is decided.',
  },
  {
    id: 'risk-surfaces',
    label:
      'the risk surfaces of agent systems (tool access, autonomy, long-running state, unclear user intent, permission boundaries)',
    nouns: words(`
        tool access, tool use, tool call, autonomy, autonomous agent, long running state, long running task, memory, user intent, unclear intent, ambiguous intent, ambiguous instruction, permission boundary, permission, prompt injection, privilege, credential, side effect, irreversible action, external action, untrusted input, untrusted content, data exfiltration, scope
      `),
    edit: 'Name the surfaces: tool access, autonomy, long-running state, unclear user intent, permission boundaries.',
  },
  {
    id: 'observable',
    label: 'behavior made observable',
    nouns: words(`
        trace, tracing, log, logging, audit log, audit trail, monitoring, monitor, observability, telemetry, dashboard, metric, transcript, alert, replay, action log
      `),
    verbs: words('log, trace, record, monitor, observe'),
    phrases: words('observable, visible, inspectable, transparent, auditable, traceable'),
    edit: 'Say what makes the behavior observable: a trace of each tool call, an audit log, an alert.',
  },
  {
    id: 'constrained',
    label: 'behavior constrained',
    nouns: words(`
        permission, permission boundary, policy gate, policy, least privilege, allowlist, sandbox, constrained tool, rate limit, budget, spending limit, approval, human approval, scope, scoped credential, guardrail, access control, confirmation, read only access, quota, denylist, filter
      `),
    verbs: words('constrain, restrict, sandbox, limit, gate, bound'),
    edit: 'Say what constrains it: scoped permissions, a sandbox, an approval before an action that cannot be undone.',
  },
  {
    id: 'testable',
    label: 'behavior testable',
    nouns: words(`
        eval, eval suite, evaluation, test, red team, red teaming, adversarial test, regression suite, benchmark, simulation, test case, regression test, golden set, held out set, test environment, scenario
      `),
    phrases: words('testable, tested, measurable'),
    edit: 'Say what tests it: an eval suite, a red team, a regression case for each past failure.',
  },
  {
    id: 'reversible',
    label: 'behavior reversible',
    nouns: WAYS_BACK,
    phrases: words(
      'reversible, can be undone, undoable, reverse the action, dry run, staging area, compensating action, soft delete',
    ),
    verbs: words('roll back, revert, undo'),
    edit: 'Say how an action is taken back: a rollback, a dry run first, a kill switch.',
  },
];
