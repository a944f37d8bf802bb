import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/reader/reader.ts';
import { readCorpus } from '../../training/corpus.ts';
import { tally, truthsOf, type Verdict } from '../../training/measure.ts';
import { model } from '../support/model.ts';

const corpus = readCorpus();

/** The kept texts of a kind (and file), judged: one list of verdicts per label. */
function judged(isMeant: (file: string) => boolean): Map<string, Verdict[]> {
  const reader = new Reader(model);
  const byLabel = new Map<string, Verdict[]>();
  for (const marked of corpus.texts.filter(({ kept, file }) => kept && isMeant(file))) {
    reader.clear();
    const truths = [...truthsOf(marked)];
    const found = reader.read(marked.text).judge(
      marked.kind,
      truths.map(([label]) => label),
    );
    for (const [index, [label, truth]] of truths.entries()) {
      const { confidence = 0, state = 'absent' } = found[index] ?? {};
      byLabel.set(label, [...(byLabel.get(label) ?? []), { truth, confidence, state }]);
    }
  }
  return byLabel;
}

describe('the model', () => {
  it('belongs to the corpus', () => {
    expect(model.corpus).toBe(corpus.hash);
  });

  it.each([
    ['answers/mixed', 'mechanism', 0.88, 0.05],
    ['answers/mixed', 'evidence', 0.91, 0.05],
    ['answers/banks', 'mechanism', 0.83, 0.05],
    ['answers/banks', 'evidence', 0.91, 0.05],
    ['answers/natural', 'mechanism', 0.9, 0.05],
    ['answers/natural', 'evidence', 0.91, 0.05],
    ['delivery/paths', 'recurring', 0.9, 0.06],
    ['delivery/paths', 'oneoff', 0.87, 0.06],
  ])('agrees with the readers of kept/%s on %s', (file, label, least, refused) => {
    const found = tally(judged((name) => name === `kept/${file}.txt`).get(label) ?? []);
    expect(found.f1).toBeGreaterThanOrEqual(least);
    expect(found.refused).toBeLessThanOrEqual(refused);
  });
});
