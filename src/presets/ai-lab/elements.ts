import type { PromptElement } from '../types.ts';

/**
 * What a strong answer to each standing question contains. The model has a label for each, `<prompt>/<id>`; `counts`
 * says which point an element earns where the question asks what one would do.
 */
export const ELEMENTS: Record<string, readonly PromptElement[]> = {
  'why-this-role': [
    {
      id: 'boundaries',
      label: 'the engineering boundaries where you are strongest (backend boundaries)',
      edit: 'Name the boundary you know best, for example `I am strongest where a backend contract meets its callers`.',
    },
    {
      id: 'data-access',
      label: 'data access',
      edit: 'Add one sentence on data access: who may read what, and how you enforced it.',
    },
    {
      id: 'evaluation-loops',
      label: 'evaluation loops',
      edit: 'Add an evaluation loop you ran: what was measured, and what changed because of it.',
      counts: 'mechanism',
    },
    {
      id: 'incident-learning',
      label: 'learning from incidents',
      edit: 'Add what an incident taught your team and the check that came out of it.',
      counts: 'evidence',
    },
    {
      id: 'production-trust',
      label: 'the tie to whether a model capability can be trusted in production',
      edit: 'Tie it to the lab: say how your strength decides whether a model capability can be trusted in production.',
    },
  ],
  'what-could-go-wrong': [
    {
      id: 'risk',
      label: 'the risk named (exposure that outruns operational signal)',
      edit: 'Name the risk in one sentence, for example `exposure grows faster than our signal of trouble`.',
    },
    {
      id: 'signal',
      label: 'the signal (evals, support traces)',
      edit: 'Name the signal you would watch: an eval result, a support trace, an error rate.',
      counts: 'evidence',
    },
    {
      id: 'staged-rollout',
      label: 'the staged rollout',
      edit: 'Add the stages: who gets it first, how many, and what must hold before the next step.',
      counts: 'mechanism',
    },
    {
      id: 'rollback-path',
      label: 'the rollback path',
      edit: 'Add the way back: what is switched off or reverted, by whom, within how many minutes.',
      counts: 'mechanism',
    },
    {
      id: 'learning',
      label: 'how the team learns without repeating the failure',
      edit: 'Say how the failure becomes a test, an eval case or a runbook line, so that it cannot come back unseen.',
    },
  ],
  'ai-safety': [
    {
      id: 'operational',
      label: 'safety made operational',
      edit: 'Make the value operational: name the gate, review or rollout step where safety is decided.',
    },
    {
      id: 'risk-surfaces',
      label:
        'the risk surfaces of agent systems (tool access, autonomy, long-running state, unclear user intent, permission boundaries)',
      edit: 'Name the surfaces: tool access, autonomy, long-running state, unclear user intent, permission boundaries.',
    },
    {
      id: 'observable',
      label: 'behavior made observable',
      edit: 'Say what makes the behavior observable: a trace of each tool call, an audit log, an alert.',
      counts: 'evidence',
    },
    {
      id: 'constrained',
      label: 'behavior constrained',
      edit: 'Say what constrains it: scoped permissions, a sandbox, an approval before an action that cannot be undone.',
      counts: 'mechanism',
    },
    {
      id: 'testable',
      label: 'behavior testable',
      edit: 'Say what tests it: an eval suite, a red team, a regression case for each past failure.',
      counts: 'mechanism',
    },
    {
      id: 'reversible',
      label: 'behavior reversible',
      edit: 'Say how an action is taken back: a rollback, a dry run first, a kill switch.',
      counts: 'mechanism',
    },
  ],
  disagreement: [
    {
      id: 'risk-accepted',
      label: 'the risk being accepted',
      edit: 'Name the risk that one side was accepting, in one sentence.',
    },
    {
      id: 'changing-signal',
      label: "the signal that would change one's mind",
      edit: 'Add the signal: `if <measure> had shown <value>, I would have agreed`.',
      counts: 'evidence',
    },
    {
      id: 'reversible-step',
      label: 'the cheapest reversible step',
      edit: 'Add the cheapest step that could be undone: a flag, a spike of two days, a pilot with one team.',
      counts: 'mechanism',
    },
    {
      id: 'deciding-metric',
      label: 'the metric that would show who was wrong',
      edit: 'Add the metric both sides agreed on beforehand, with the value that would decide.',
      counts: 'evidence',
    },
  ],
  'incident-leadership': [
    {
      id: 'owner',
      label: 'the owner',
      edit: 'Name who owned the incident and who owned each task.',
    },
    {
      id: 'hypothesis',
      label: 'the current hypothesis',
      edit: 'State your hypothesis at the time, and what confirmed it or ruled it out.',
    },
    {
      id: 'customer-impact',
      label: 'the customer impact',
      edit: 'Say who was affected, how many, and what they could not do.',
    },
    {
      id: 'next-action',
      label: 'the next action',
      edit: 'Name the next action and who does it.',
    },
    {
      id: 'timebox',
      label: 'the timebox',
      edit: 'Add a timebox: `if this is not confirmed in 15 minutes, we roll back`.',
    },
    {
      id: 'follow-up',
      label: 'the follow-up mechanism',
      edit: 'Add the mechanism that stayed: the alert, test or runbook that came out, with an owner and a date.',
    },
  ],
};
