/** What an interviewer asks next about an eval loop. The words show that a story answers it already. */

import type { PromptElement } from '../../core/rubric/types.ts';
import { words } from './rubric/words.ts';

export const evalFollowUps: readonly PromptElement[] = [
  {
    id: 'users',
    label: 'How do you know that the eval measures what users feel?',
    nouns: words(`
      live ticket, live traffic, user complaint, customer complaint, correlation, online metric, user
      feedback, satisfaction, production sample, live sample, appeal, a b test, field data
    `),
    verbs: words('correlate'),
    phrases: words('predicted what, predicts what'),
    together: [
      [
        words('eval, score, recall, metric, benchmark, precision, accuracy'),
        words(`
        user, customer, live, production, agent, patient, merchant, reader, queue
      `),
      ],
    ],
    edit: '`When the eval moved by <x>, <complaints, edits, appeals> moved by <y>`.',
  },
  {
    id: 'leakage',
    label: 'Could the model have seen the test cases?',
    nouns: words(`
      leakage, contamination, holdout, held out set, test split, fresh case, unseen case, fresh set,
      held out case, new case
    `),
    verbs: words('hold out, deduplicate, dedupe'),
    phrases: words(`
      held out, not seen, had not seen, held back, kept apart, never trained on, out of sample, a fresh
    `),
    edit: '`The cases are from after <date>, and nobody tunes on them`.',
  },
  {
    id: 'labels',
    label: 'Who labels, and how often do two of them disagree?',
    nouns: words(`
      label, annotator, rater, agreement, disagreement, kappa, labeler, adjudication, second opinion,
      expert
    `),
    verbs: words('label, annotate, disagree, adjudicate, relabel'),
    edit: '`Two <experts> label each case alone; they agreed on <percent>`.',
  },
  {
    id: 'noise',
    label: 'How big must a difference be before you believe it?',
    nouns: words(`
      confidence interval, noise, variance, sample size, significance, error bar, margin, standard
      deviation, seed, repeat run, sample, sampled ticket, sampled case, power
    `),
    verbs: words('resample, bootstrap'),
    phrases: words('run twice, runs twice, three runs, five runs'),
    edit: '`With <n> cases, less than <points> is noise to us`.',
  },
  {
    id: 'worse',
    label: 'What got worse when the score got better?',
    nouns: words(`
      cost, price, latency, false positive, regression, over refusal, refusal, tradeoff, trade off
    `),
    verbs: words('degrade, regress, accept, pay'),
    phrases: words('got worse, at the price of, slower'),
    edit: '`<latency, price, refusals> went from <a> to <b>, and we accepted that because <reason>`.',
  },
  {
    id: 'consequence',
    label: 'What does a bad score stop?',
    nouns: words('gate, canary, threshold, blocker, release gate, rollback, kill switch'),
    verbs: words('block, halt, gate, roll back, refuse'),
    phrases: words(`
      may not merge, cannot ship, took over, if it fell, fell under, until it, for every change, on
      every change
    `),
    edit: '`Below <value> the release is blocked, and <name> decides`.',
  },
];
