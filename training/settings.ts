import type { TaskName } from '../src/reader/tasks.ts';
import type { MarkedText } from './corpus.ts';
import type { FitOptions } from './fit-part.ts';

/** How often a text of a kind is seen in an epoch: kinds with few texts more often. */
const TIMES = { prompts: 3, 'follow-ups': 3, delivery: 4, fields: 1, virtues: 3 } as const;

/** Answers as people write them count twice, next to those that are hard on purpose, and so do simple ones that look alike. */
const TWICE =
  /basics-e|natural|everyday|scene-numbers|dropped-devices|weak-answers|nothing|in-passing|condensed|star-(polished|second|third)|trade-lists|banks-second|first-cases|evidence-plain/;

/** All that was chosen by trying, on kept texts and on public passages together. */
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
  /** How far what is true of a text as a whole is drawn from 0 and 1. */
  doubt: {
    answers: 0.05,
    prompts: 0,
    'follow-ups': 0,
    delivery: 0,
    fields: 0,
    virtues: 0,
  } satisfies Record<TaskName, number>,
  /** What is added to the logit of a label: what is asked for one by one is rather found than missed. */
  lean: { answers: 0, prompts: 0.5, 'follow-ups': 0.3, delivery: 0, fields: 0, virtues: 0 } satisfies Record<
    TaskName,
    number
  >,
  /**
   * What is added besides for a long text. Public passages tell a thing more in passing than our kept texts, which were
   * written to show it; a text of a few sentences tells it or not.
   */
  leanOfLong: { mechanism: 2, evidence: 2 } as Readonly<Record<string, number>>,
  /**
   * The least confidence from which on a label is present for sure. What is claimed of a person's tone is claimed with care;
   * and the words of a hedge (`guess`, `kind of`, `perhaps`) also have plain uses, on which the network is rather sure.
   */
  surest: (task: TaskName, label: string): number => {
    if (task !== 'virtues') return 0.5;
    if (label === 'hedge') return 0.97;
    return label === 'virtue' ? 0.75 : 0.85;
  },
  /**
   * The share of texts without a label, or without the labels of a task, that is called absent for sure. Evidence is told
   * apart best, and public text hides little of it.
   */
  rejected: (label: string): number => (label === 'evidence' ? 0.75 : 0.7),
  /** Tasks whose labels each have enough kept texts for limits of their own. */
  apart: new Set<TaskName>(['answers', 'delivery', 'virtues']),
};
