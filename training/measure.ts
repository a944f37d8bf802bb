import type { MarkedText } from './corpus.ts';
import { HEADS } from './heads.ts';

/** Which labels a text is judged on, and whether it holds each. */
export function truthsOf({ kind, of, spans }: MarkedText): Map<string, boolean> {
  const head = HEADS.find(({ name }) => name === kind);
  if (head === undefined) throw new Error(`no head reads \`${kind}\``);
  const held = new Set(spans.flatMap(({ id }) => head.labelsOf(of, id)));
  return new Map(
    head.columnsOf(of).map((column) => {
      const label = head.labels[column] ?? '';
      return [label, held.has(label)];
    }),
  );
}

export interface Tally {
  /** Texts that hold the label. */
  holding: number;
  texts: number;
  f1: number;
  precision: number;
  recall: number;
  /** Of those that hold it, the share that is called absent for sure. */
  refused: number;
  /** Of those that lack it, the share that is called absent for sure. */
  rejected: number;
  /** Of all, the share that is called neither. */
  unsure: number;
}

export interface Verdict {
  truth: boolean;
  confidence: number;
  state: 'present' | 'unsure' | 'absent';
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  const holding = count(({ truth }) => truth);
  const said = count(({ confidence }) => confidence >= 0.5);
  const right = count(({ truth, confidence }) => truth && confidence >= 0.5);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    holding,
    texts: verdicts.length,
    f1: share(2 * right, holding + said),
    precision: share(right, said),
    recall: share(right, holding),
    refused: share(
      count(({ truth, state }) => truth && state === 'absent'),
      holding,
    ),
    rejected: share(
      count(({ truth, state }) => !truth && state === 'absent'),
      verdicts.length - holding,
    ),
    unsure: share(
      count(({ state }) => state === 'unsure'),
      verdicts.length,
    ),
  };
}
