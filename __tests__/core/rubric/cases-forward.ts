/** Answers to prompts that look forward. Own words; the spans are exact. */

import type { Case } from './cases.ts';

export const forward: readonly Case[] = [
  {
    text: 'I would insist on a staged rollout with a rollback path.',
    mechanism: ['insist on a staged rollout with a rollback path'],
    evidence: [],
  },
  {
    text: 'I would go to one percent of users first, watch the refusal rate and the error rate, and roll back if either doubles.',
    mechanism: ['roll back'],
    evidence: ['watch the refusal rate'],
  },
  { text: 'I would stay calm, listen to everyone and act with integrity.', mechanism: [], evidence: [] },
  {
    text: 'Every tool call should be logged, and an irreversible action should need a human approval.',
    mechanism: ['logged', 'need a human approval'],
    evidence: [],
  },
  {
    text: 'We should gate each tool behind an allowlist and roll out one team at a time.',
    mechanism: ['gate', 'behind an allowlist', 'roll out one team at a time'],
    evidence: [],
  },
  {
    text: 'Safety is a value that I hold dear, and I would always put people first.',
    mechanism: [],
    evidence: [],
  },
  {
    text: 'I would run the eval suite on every release and stop the rollout when the hallucination rate goes above 2 percent.',
    mechanism: ['run the eval suite on every release', 'stop the rollout'],
    evidence: ['hallucination rate goes above 2 percent'],
  },
  {
    text: 'If the hypothesis fails, we roll back; after that I would write the postmortem and add the missing alert.',
    mechanism: ['roll back', 'write the postmortem'],
    evidence: [],
  },
  { text: 'What would you do if a canary failed?', mechanism: [], evidence: [] },
  {
    text: 'I would keep a kill switch and a fallback model. In my last team a fallback like that cut failed sessions from 4% to 0.5%.',
    mechanism: ['keep a kill switch and a fallback model'],
    evidence: ['cut failed sessions from 4% to 0.5%'],
  },
  { text: 'There would be no canary and no rollback, and that scares me.', mechanism: [], evidence: [] },
  {
    text: 'I would red team the agent in a sandbox with scoped credentials before anyone outside sees it.',
    mechanism: ['red team the agent in a sandbox'],
    evidence: [],
  },
  {
    text: 'I would measure how often support has to step in, and the complaint count per week.',
    mechanism: [],
    evidence: ['complaint count'],
  },
  { text: 'The right people with the right mindset would find a way.', mechanism: [], evidence: [] },
  {
    text: 'My answer is a runbook, a named owner and a drill every quarter; I would start with those.',
    mechanism: ['runbook', 'drill'],
    evidence: [],
  },
  {
    text: 'I would offer a cheap step: a shadow run on one shard for a week, with the mismatch rate as the judge.',
    mechanism: ['shadow run'],
    evidence: ['mismatch rate as the judge'],
  },
];
