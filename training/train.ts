/**
 * Makes the reader's model from the corpus: `src/host/model.bin`. Everything is seeded and nothing depends on the
 * machine, so the same corpus gives the same bytes.
 *
 *   npm run train                  trains, calibrates and writes the model
 *   npm run train -- --check       trains and compares with the committed model; exits with 1 where they differ
 *   npm run train -- --calibrate   calibrates the committed model anew, without training
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { type Calibration, confidenceOf, decodeModel, WINDOW } from '../src/reader/model.ts';
import { Reader } from '../src/reader/reader.ts';
import type { TaskName } from '../src/reader/tasks.ts';
import { limits, logitOf, type Observation, slopeAndShift, UNCALIBRATED } from './calibrate.ts';
import { type Corpus, type MarkedText, readCorpus } from './corpus.ts';
import { exampleOf, Lexicon } from './examples.ts';
import { fit } from './fit.ts';
import { HEADS } from './heads.ts';
import { verdictsByLabel } from './measure.ts';
import type { Example, NetworkSpec } from './network.ts';
import { modelBytes, withVerdicts } from './quantize.ts';
import { readRoles } from './roles.ts';
import { ROOT } from './root.ts';
import { SETTINGS } from './settings.ts';
import { readVectors } from './vectors.ts';

const MODEL = path.join(ROOT, 'src/host/model.bin');

/** What an uncalibrated model says about each label of the kept texts. */
function observe(reader: Reader, kept: readonly MarkedText[]): Map<string, Observation[]> {
  const seen = [...verdictsByLabel(reader, kept)].map(([label, verdicts]): [string, Observation[]] => [
    label,
    verdicts.map(({ truth, confidence, words }) => ({ truth, logit: logitOf(confidence), words })),
  ]);
  return new Map(seen);
}

/** One calibration per label. Where each label has few texts, the limits come from all labels of the task together. */
function calibrate(
  observed: Map<string, Observation[]>,
  labels: readonly string[],
  task: TaskName,
): Calibration[] {
  const apart = SETTINGS.apart.has(task);
  const lines = new Map(
    labels.map((label): [string, Calibration] => {
      const { slope, shift } = slopeAndShift(observed.get(label) ?? []);
      const lean = SETTINGS.leanOfLong[label] ?? 0;
      return [label, { ...UNCALIBRATED, slope, shift: shift + SETTINGS.lean[task], lean }];
    }),
  );
  const lineOf = (label: string) => lines.get(label) ?? UNCALIBRATED;
  const confident = (label: string) =>
    (observed.get(label) ?? []).map(({ logit, truth, words }) => ({
      truth,
      confidence: confidenceOf(lineOf(label), logit, words),
    }));
  const together = limits(labels.flatMap(confident), SETTINGS.rejected(task));
  return labels.map((label) => {
    const { low, high } = apart ? limits(confident(label), SETTINGS.rejected(label)) : together;
    return { ...lineOf(label), low, high: Math.max(high, SETTINGS.surest(task, label)) };
  });
}

/** One in this many texts of other kinds is also an example of a text without claims of a virtue and without hedges. */
const BORROWED = 6;

function withoutVirtues(marked: MarkedText): MarkedText {
  return { ...marked, kind: 'virtues', of: 'virtues', spans: [] };
}

/** The example with less certain truths: a network that learns to be too sure errs on texts of other kinds. */
function doubted(example: Example, doubt: number): Example {
  return { ...example, truth: example.truth.map((truth) => truth + doubt * (1 - 2 * truth)) };
}

async function train(): Promise<Uint8Array> {
  const corpus = readCorpus();
  const vectors = readVectors();
  const trained = corpus.texts.filter(({ kept }) => !kept);
  const lexicon = new Lexicon(vectors, readRoles(), trained);
  const examples = trained.flatMap((marked) => {
    const example = doubted(exampleOf(marked, lexicon), SETTINGS.doubt[marked.kind]);
    return Array.from({ length: SETTINGS.times(marked) }, () => example);
  });
  for (const [index, marked] of trained.entries()) {
    if (index % BORROWED === 0 && marked.kind !== 'virtues')
      examples.push(exampleOf(withoutVirtues(marked), lexicon, ['virtue', 'hedge']));
  }
  const spec: NetworkSpec = {
    width: SETTINGS.width,
    window: WINDOW,
    ownWords: lexicon.own.size,
    roles: lexicon.roles.names.length,
    heads: HEADS.map(({ name, labels, hidden, wide }) => ({ name, labels, hidden, wide })),
  };
  const network = await fit(spec, vectors.components, examples, SETTINGS.fit, (epoch, loss) => {
    stderr.write(`epoch ${epoch + 1} of ${SETTINGS.fit.epochs}: loss ${loss.toFixed(4)}\n`);
  });
  return calibrated(modelBytes(network, vectors, lexicon, corpus.hash), corpus);
}

/** The model with confidences and limits chosen on the kept texts. */
function calibrated(model: Uint8Array, { texts }: Corpus): Uint8Array {
  const labelsOf = (task: TaskName) => HEADS.find(({ name }) => name === task)?.labels ?? [];
  const raw = withVerdicts(model, (task) => labelsOf(task).map(() => UNCALIBRATED));
  const reader = new Reader(decodeModel(raw));
  return withVerdicts(raw, (task) => {
    const kept = texts.filter((text) => text.kept && text.kind === task);
    return calibrate(observe(reader, kept), labelsOf(task), task);
  });
}

const model = argv.includes('--calibrate') ? calibrated(readFileSync(MODEL), readCorpus()) : await train();
if (argv.includes('--check')) {
  const same = Buffer.compare(readFileSync(MODEL), model) === 0;
  stdout.write(
    same
      ? 'the committed model is what the corpus makes\n'
      : 'the committed model differs from what the corpus makes\n',
  );
  exit(same ? 0 : 1);
}
writeFileSync(MODEL, model);
stdout.write(`${MODEL}: ${model.length} bytes\n`);
