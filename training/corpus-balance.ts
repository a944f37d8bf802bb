import { TASKS } from '../src/reader/tasks.ts';
import { KINDS, type Kind, type MarkedText } from './corpus.ts';
import type { Fault } from './corpus-format.ts';

/** The least of each kind, kept texts included. */
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
/** The part of the answers that have no mark. */
const UNMARKED = [0.25, 0.55] as const;
/** The part of each other kind that is kept. */
const KEPT = [0.15, 0.25] as const;

const part = (some: number, all: number) => (all === 0 ? 0 : some / all);

function labelsOf(kind: Kind): readonly string[] {
  return TASKS.find(({ name }) => name === kind)?.labels ?? [];
}

/** What the corpus has too few or too many of. */
export function balanceFaults(texts: readonly MarkedText[]): Fault[] {
  const faults: Fault[] = [];
  const need = (file: string, what: string, count: number, fewest: number) => {
    if (count >= fewest) return;
    faults.push({
      file,
      message: `${count.toLocaleString('en-US')} ${what}, at least ${fewest.toLocaleString('en-US')} are needed`,
    });
  };
  const between = (file: string, what: string, share: number, [low, high]: readonly [number, number]) => {
    if (share >= low && share <= high) return;
    faults.push({
      file,
      message: `${(100 * share).toFixed(1)} % ${what}, not ${Math.round(100 * low)} to ${Math.round(100 * high)} %`,
    });
  };
  const ofKind = (kind: Kind) => texts.filter((marked) => marked.kind === kind);
  const files = (list: readonly MarkedText[]) => new Set(list.map(({ file }) => file)).size;

  const answers = ofKind('answers');
  need('answers', 'texts', answers.length, FEWEST.answers);
  need('answers', 'files', files(answers), FEWEST.answerFiles);
  need('kept/answers', 'files', files(answers.filter(({ kept }) => kept)), FEWEST.keptAnswerFiles);
  const unmarked = answers.filter(({ spans }) => spans.length === 0);
  between('answers', 'without marks', part(unmarked.length, answers.length), UNMARKED);

  const prompts = ofKind('prompts');
  for (const id of new Set(labelsOf('prompts').map((label) => label.split('/')[0] ?? ''))) {
    need(`prompts/${id}.txt`, 'texts', prompts.filter(({ of }) => of === id).length, FEWEST.perPrompt);
  }
  const answered = ofKind('follow-ups').flatMap(({ of, spans }) => [
    ...new Set(spans.map(({ id }) => `${of}/${id}`)),
  ]);
  for (const label of labelsOf('follow-ups')) {
    const [type = '', id = ''] = label.split('/');
    const count = answered.filter((one) => one === label).length;
    need(`follow-ups/${type}.txt`, `texts that answer \`${id}\``, count, FEWEST.perQuestion);
  }
  need('delivery', 'texts', ofKind('delivery').length, FEWEST.delivery);
  const fields = ofKind('fields');
  for (const id of labelsOf('fields')) {
    need('fields', `texts of \`${id}\``, fields.filter(({ of }) => of === id).length, FEWEST.perField);
  }
  need('virtues', 'texts', ofKind('virtues').length, FEWEST.virtues);

  for (const kind of KINDS) {
    if (kind === 'answers') continue;
    const list = ofKind(kind);
    between(`kept/${kind}`, 'kept', part(list.filter(({ kept }) => kept).length, list.length), KEPT);
  }
  return faults;
}
