import { TASKS } from '../src/reader/tasks.ts';
import { KINDS, type Kind, type MarkedText } from './corpus.ts';
import type { Fault } from './corpus-format.ts';

/** How many there have to be of each kind, kept texts included. */
const FEWEST = {
  answers: 8000,
  answerFiles: 16,
  keptAnswerFiles: 2,
  perPrompt: 320,
  perQuestion: 40,
  delivery: 600,
  perField: 130,
  virtues: 800,
};
/** The bounds of the share of answers without marks. */
const UNMARKED = [0.25, 0.55] as const;
/** The bounds of the share of kept texts in every other kind. */
const KEPT = [0.15, 0.25] as const;

/** What the corpus has too few or too many of. */
export function balanceFaults(texts: readonly MarkedText[]): Fault[] {
  const ofKind = (kind: Kind) => texts.filter((marked) => marked.kind === kind);
  return [
    ...answerFaults(ofKind('answers')),
    ...promptFaults(ofKind('prompts')),
    ...followUpFaults(ofKind('follow-ups')),
    ...tooFew('delivery', 'texts', ofKind('delivery').length, FEWEST.delivery),
    ...fieldFaults(ofKind('fields')),
    ...tooFew('virtues', 'texts', ofKind('virtues').length, FEWEST.virtues),
    ...KINDS.flatMap((kind) => (kind === 'answers' ? [] : keptFaults(kind, ofKind(kind)))),
  ];
}

function answerFaults(answers: readonly MarkedText[]): Fault[] {
  const files = (list: readonly MarkedText[]) => new Set(list.map(({ file }) => file)).size;
  const kept = answers.filter((marked) => marked.kept);
  const unmarked = answers.filter(({ spans }) => spans.length === 0);
  return [
    ...tooFew('answers', 'texts', answers.length, FEWEST.answers),
    ...tooFew('answers', 'files', files(answers), FEWEST.answerFiles),
    ...tooFew('kept/answers', 'files', files(kept), FEWEST.keptAnswerFiles),
    ...outOfBounds('answers', 'without marks', shareOf(unmarked, answers), UNMARKED),
  ];
}

function promptFaults(prompts: readonly MarkedText[]): Fault[] {
  const ids = new Set(labelsOf('prompts').map((label) => label.split('/')[0] ?? ''));
  return [...ids].flatMap((id) => {
    const own = prompts.filter(({ of }) => of === id);
    return tooFew(`prompts/${id}.txt`, 'texts', own.length, FEWEST.perPrompt);
  });
}

function followUpFaults(texts: readonly MarkedText[]): Fault[] {
  const answered = texts.flatMap(({ of, spans }) => [...new Set(spans.map(({ id }) => `${of}/${id}`))]);
  return labelsOf('follow-ups').flatMap((label) => {
    const [type = '', id = ''] = label.split('/');
    const count = answered.filter((one) => one === label).length;
    return tooFew(`follow-ups/${type}.txt`, `texts that answer \`${id}\``, count, FEWEST.perQuestion);
  });
}

function fieldFaults(fields: readonly MarkedText[]): Fault[] {
  return labelsOf('fields').flatMap((id) => {
    const own = fields.filter(({ of }) => of === id);
    return tooFew('fields', `texts of \`${id}\``, own.length, FEWEST.perField);
  });
}

function keptFaults(kind: Kind, texts: readonly MarkedText[]): Fault[] {
  const kept = texts.filter((marked) => marked.kept);
  return outOfBounds(`kept/${kind}`, 'kept', shareOf(kept, texts), KEPT);
}

function labelsOf(kind: Kind): readonly string[] {
  return TASKS.find(({ name }) => name === kind)?.labels ?? [];
}

function shareOf(some: readonly MarkedText[], all: readonly MarkedText[]): number {
  return all.length === 0 ? 0 : some.length / all.length;
}

function tooFew(file: string, what: string, count: number, fewest: number): Fault[] {
  if (count >= fewest) return [];
  const [found, needed] = [count, fewest].map((number) => number.toLocaleString('en-US'));
  return [{ file, message: `${found} ${what}, at least ${needed} are needed` }];
}

function outOfBounds(
  file: string,
  what: string,
  share: number,
  [low, high]: readonly [number, number],
): Fault[] {
  if (share >= low && share <= high) return [];
  const bounds = `${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
  return [{ file, message: `${(100 * share).toFixed(1)} % ${what}, not ${bounds}` }];
}
