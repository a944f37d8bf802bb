import type { TaskName } from '../src/reader/tasks.ts';
import type { MarkedText } from './corpus.ts';
import type { FitOptions } from './fit-part.ts';

/** How often a text of each kind is seen in an epoch. Kinds with few texts are seen more often. */
const TIMES = { prompts: 3, 'follow-ups': 3, delivery: 4, fields: 1, virtues: 3 } as const;

/**
 * Files of answers that count twice. Most answers are hard on purpose; without this, those that are written as people
 * usually write, and simple ones that look alike, would be too few beside them.
 */
const TWICE =
  /basics-e|natural|everyday|scene-numbers|dropped-devices|weak-answers|nothing|in-passing|condensed|star-(polished|second|third)|trade-lists|banks-second|first-cases|evidence-plain/;

/** Everything that was chosen by trying, on kept texts and on public passages together. */
export const SETTINGS = {
  width: 24,
  fit: {
    seed: 1,
    epochs: 16,
    batch: 32,
    rate: 6e-3,
    decay: 0.002,
    spanWeight: 1,
    dropout: { words: 0.05, own: 0.4, roles: 0.1, vector: 0.03, hidden: 0.1 },
  } satisfies FitOptions,
  times: ({ kind, file }: MarkedText): number => {
    if (kind !== 'answers') return TIMES[kind];
    return TWICE.test(file) ? 2 : 1;
  },
  /** How far the truths of a text as a whole are moved from 0 and 1 towards the middle. */
  doubt: {
    answers: 0.05,
    prompts: 0,
    'follow-ups': 0,
    delivery: 0,
    fields: 0,
    virtues: 0,
  } satisfies Record<TaskName, number>,
  /** What is added to the logit of a label. Where labels are asked for one by one, missing one is the worse mistake. */
  lean: { answers: 0, prompts: 0.5, 'follow-ups': 0.3, delivery: 0, fields: 0, virtues: 0 } satisfies Record<
    TaskName,
    number
  >,
  /**
   * What is added for a long text on top of that. Long public passages mention things in passing, unlike our kept
   * texts, which were written to show them; a text of a few sentences either says a thing or does not.
   */
  leanOfLong: { mechanism: 2, evidence: 2 } as Readonly<Record<string, number>>,
  /**
   * The lowest confidence at which a label is present for sure. Whatever we say about a person's tone has to be right;
   * and the words of a hedge (`guess`, `kind of`, `perhaps`) have plain uses, which the network often takes for hedges.
   */
  surest: (task: TaskName, label: string): number => {
    if (task !== 'virtues') return 0.5;
    if (label === 'hedge') return 0.97;
    return label === 'virtue' ? 0.75 : 0.85;
  },
  /**
   * The share of the texts without a label, or without the labels of a task, that is to be called absent for sure.
   * Evidence is recognized best, and public texts rarely hide it.
   */
  rejected: (label: string): number => (label === 'evidence' ? 0.75 : 0.7),
  /** Tasks whose labels each have enough kept texts for limits of their own. */
  apart: new Set<TaskName>(['answers', 'delivery', 'virtues']),
};
