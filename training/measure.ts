import type { Reader } from '../src/reader/reader.ts';
import type { MarkedText } from './corpus.ts';
import { HEADS } from './heads.ts';

/** The labels that a text is judged on, and whether it holds each. */
function truthsOf({ kind, of, spans }: MarkedText): Map<string, boolean> {
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

/** A verdict with the length of the text that it is about. */
export interface VerdictOnText extends LabelVerdict {
  words: number;
}

export interface Tally {
  /** Texts that hold the label. */
  holding: number;
  texts: number;
  f1: number;
  precision: number;
  recall: number;
  /** The share called absent for sure among the texts that hold the label. */
  refused: number;
  /** The share called absent for sure among the texts that lack it. */
  rejected: number;
  /** The share of all texts that is called neither present nor absent. */
  unsure: number;
}

/** What the reader says of one label of a text, and whether that is true. */
export interface LabelVerdict {
  truth: boolean;
  confidence: number;
  state: 'present' | 'unsure' | 'absent';
}

export function tally(verdicts: readonly LabelVerdict[]): Tally {
  const count = (test: (verdict: LabelVerdict) => boolean) => verdicts.filter(test).length;
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

/** The verdicts of a reader on texts, by label, in the order of the texts. */
export function verdictsByLabel(reader: Reader, texts: readonly MarkedText[]): Map<string, VerdictOnText[]> {
  const byLabel = new Map<string, VerdictOnText[]>();
  for (const marked of texts) {
    reader.clear();
    const truths = truthsOf(marked);
    const reading = reader.read(marked.text);
    const judged = reading.judge(marked.kind, [...truths.keys()]);
    for (const [index, [label, truth]] of [...truths].entries()) {
      const { confidence = 0, state = 'absent' } = judged[index] ?? {};
      const verdicts = byLabel.get(label) ?? [];
      byLabel.set(label, verdicts);
      verdicts.push({ truth, confidence, state, words: reading.words });
    }
  }
  return byLabel;
}
