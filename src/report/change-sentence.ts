import type { DocumentReport, Report } from '../linter/report.ts';
import { stateOf } from '../scorer/score.ts';
import { inBackticks, listOf } from '../text/message.ts';
import { POINTS } from '../types.ts';
import { shorten } from './escape.ts';
import { type Entry, fails, nounOf } from './markdown-document.ts';

/** Characters of a base that the sentence shows at most. */
const BASE_LENGTH = 80;
/** What a change made of a document, in the order of the sentence; what an `edited` one was is unknown. */
const OUTCOMES = [
  'broke',
  'fixed',
  'still fails',
  'new and fails',
  'edited and fails',
  'still passes',
  'new and passes',
  'edited and passes',
] as const;
type Outcome = (typeof OUTCOMES)[number];

/**
 * ``since `main`: 1 story no longer passes, 2 now pass, 1 still lacks evidence``; null when nothing was compared, or
 * nothing changed. Drafts do not count, since nothing fails them.
 */
export function changeSentence(report: Report, entries: readonly Entry[]): string | null {
  const outcomes = outcomesOf(report, entries);
  const base = inBackticks(shorten(report.scope.base ?? '', BASE_LENGTH));
  return outcomes === null ? null : `since ${base}: ${outcomes}`;
}

/** The same without the base. */
export function outcomesOf({ scope, limits }: Report, entries: readonly Entry[]): string | null {
  const changed = entries.filter(({ document }) => document?.change != null && document.status === 'ready');
  if (scope.base === null || changed.length === 0) return null;
  const groups = new Map<string, { outcome: Outcome; lacks: string; count: number }>();
  for (const { document } of changed) {
    if (document === null) continue;
    const outcome = outcomeOf(document, limits);
    const lacks = outcome.endsWith('fails') ? lackOf(document) : '';
    const key = `${outcome} ${lacks}`;
    groups.set(key, { outcome, lacks, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const { one, many } = nounOf(changed);
  return [...groups.values()]
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome))
    .map(({ outcome, lacks, count }, index) => {
      const noun = index === 0 ? (count === 1 ? one : many) : '';
      return changePhrase(outcome, lacks, count, noun);
    })
    .join(', ');
}

function outcomeOf({ change }: DocumentReport, limits: Report['limits']): Outcome {
  const isFailing = change !== null && fails(change.findings, limits);
  const before = change?.before ?? null;
  if (change?.kind === 'added') return isFailing ? 'new and fails' : 'new and passes';
  // A draft that became ready is judged for the first time.
  if (before === null || before.status !== 'ready')
    return isFailing ? 'edited and fails' : 'edited and passes';
  const failed = fails(before.findings, limits);
  if (isFailing) return failed ? 'still fails' : 'broke';
  return failed ? 'fixed' : 'still passes';
}

/** What a document fails by, as far as that fits a few words: `evidence`; empty for anything else. */
function lackOf({ answers, required }: DocumentReport): string {
  const points = POINTS.filter((point) => answers.some((answer) => stateOf(answer, point) === 'absent'));
  if (points.length > 0) return listOf(points);
  return required.some(({ filled }) => !filled) ? 'required fields' : '';
}

/** `1 story no longer passes`; without a noun, as after another part, `1 no longer passes`. */
function changePhrase(outcome: Outcome, lacks: string, count: number, noun: string): string {
  const [plain, s] = count === 1 ? ['one', 's'] : ['ones', ''];
  const pass = count === 1 ? 'passes' : 'pass';
  const subject = noun === '' ? `${count}` : `${count} ${noun}`;
  const fail = lacks === '' ? `${count === 1 ? 'has' : 'have'} errors` : `lack${s} ${lacks}`;
  const kind = (adjective: string) => `${count} ${adjective} ${noun || plain}`;
  switch (outcome) {
    case 'broke':
      return `${subject} no longer ${pass}`;
    case 'fixed':
      return `${subject} now ${pass}`;
    case 'still fails':
      return `${subject} still ${fail}`;
    case 'new and fails':
      return `${kind('new')} ${fail}`;
    case 'edited and fails':
      return `${kind('edited')} ${fail}`;
    case 'still passes':
      return `${subject} still ${pass}`;
    case 'new and passes':
      return `${kind('new')} ${pass}`;
    case 'edited and passes':
      return `${kind('edited')} ${pass}`;
  }
}
