import { TASKS, type TaskName } from '../src/reader/tasks.ts';
import type { HeadSpec } from './network.ts';

/** A head of the network, and how the marks of the corpus become its labels. */
export interface Head extends HeadSpec {
  /** The labels that a text of this subject is judged on, as indices. */
  columnsOf(subject: string): readonly number[];
  /** The labels that a mark stands for. */
  labelsOf(subject: string, mark: string): readonly string[];
}

/** Units of the two layers. They are multiples of eight, because the reader processes eight at a time. */
const UNITS: Readonly<Record<TaskName, readonly [hidden: number, wide: number]>> = {
  answers: [56, 40],
  prompts: [48, 32],
  'follow-ups': [48, 32],
  delivery: [16, 8],
  fields: [24, 8],
  virtues: [24, 8],
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
  hidden: UNITS[name][0],
  wide: UNITS[name][1],
  columnsOf: (subject) => columnsFor(name, labels, subject),
  labelsOf: (subject, mark) => labelsFor(name, subject, mark),
}));
