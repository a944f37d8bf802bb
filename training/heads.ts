import { TASKS } from '../src/reader/tasks.ts';
import type { HeadSpec } from './network.ts';

/** A head of the network, and how the marks of the corpus become its labels. */
export interface Head extends HeadSpec {
  /** The labels that a text of this subject is judged on, as indices. */
  columnsOf(subject: string): readonly number[];
  /** The labels that a mark stands for. */
  labelsOf(subject: string, mark: string): readonly string[];
}

const HIDDEN: Readonly<Record<string, number>> = {
  answers: 72,
  prompts: 56,
  'follow-ups': 56,
  delivery: 16,
  fields: 20,
  virtues: 24,
};

const ANSWER_MARKS: Readonly<Record<string, readonly string[]>> = {
  m: ['mechanism'],
  e: ['evidence'],
  me: ['mechanism', 'evidence'],
};

function labelsFor(kind: string, subject: string, mark: string): readonly string[] {
  if (kind === 'answers') return ANSWER_MARKS[mark] ?? [mark];
  if (kind === 'fields') return [subject];
  return kind === 'prompts' || kind === 'follow-ups' ? [`${subject}/${mark}`] : [mark];
}

function columnsFor(kind: string, labels: readonly string[], subject: string): readonly number[] {
  const meant = (label: string) => {
    if (kind === 'fields') return label === subject;
    return kind === 'prompts' || kind === 'follow-ups' ? label.startsWith(`${subject}/`) : true;
  };
  return labels.flatMap((label, index) => (meant(label) ? [index] : []));
}

export const HEADS: readonly Head[] = TASKS.map(({ name, labels }) => ({
  name,
  labels,
  hidden: HIDDEN[name] ?? 16,
  columnsOf: (subject) => columnsFor(name, labels, subject),
  labelsOf: (subject, mark) => labelsFor(name, subject, mark),
}));
