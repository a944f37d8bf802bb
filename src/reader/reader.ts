import { oncePer } from '../text/once-per.ts';
import type { State } from '../types.ts';
import type { Encoded } from './encoder.ts';
import { DONE, intentsOf, PLANNED, UNREAL, WISHED } from './intents.ts';
import { isEnglish } from './language.ts';
import { type Calibration, confidenceOf, type Model } from './model.ts';
import { Network } from './network.ts';
import { exp, log } from './numerics.ts';
import { firstToldMechanism, type OwnWord, rolesOf } from './own-words.ts';
import { type Passage, passageAround, passagesIn, stretchAround } from './passages.ts';
import type { Phrases } from './phrases.ts';
import { isSpoken } from './shapes.ts';
import type { TaskName } from './tasks.ts';
import { tokenize } from './tokenize.ts';
import { type Range, Tokens } from './tokens.ts';

export interface Judgment {
  state: State;
  /** Calibrated, 0 to 1: of texts with this confidence, that share holds the label. */
  confidence: number;
  /** What shows the label, in the order of the text; empty where it is missing. */
  passages: readonly Passage[];
  /** What comes closest to the label, whether it shows it or not; null for a text with too few words. */
  closest: Passage | null;
}

/** How sharply the strongest token speaks for its text: the same as in training. */
const SHARPNESS = 2;

/** One network for a model, so that what it has worked out for a word is not worked out again. */
const networkOf = oncePer((model: Model) => new Network(model));

/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
export class Reader {
  readonly network: Network;
  readonly tokens = new Tokens();
  private readonly ownWords: Phrases<string> | null;

  constructor(model: Model, ownWords: Phrases<string> | null = null) {
    this.network = networkOf(model);
    this.ownWords = ownWords;
  }

  read(text: string): Reading {
    const range = tokenize(text, this.tokens);
    return new Reading(text, this, range, [...(this.ownWords?.in(this.tokens, range) ?? [])]);
  }

  /** Forgets all texts. */
  clear(): void {
    this.tokens.clear();
    this.network.clear();
  }
}

/** One text, read. */
export class Reading {
  readonly text: string;
  readonly range: Range;
  private readonly reader: Reader;
  private readonly ownWords: readonly OwnWord[];
  private encoded: Encoded | null = null;
  private readonly known = new Map<string, Judgment>();
  private english: boolean | undefined;
  private spoken: number | undefined;
  private knownIntents: Uint8Array | null = null;

  constructor(text: string, reader: Reader, range: Range, ownWords: readonly OwnWord[]) {
    this.text = text;
    this.reader = reader;
    this.range = range;
    this.ownWords = ownWords;
  }

  get tokens(): Tokens {
    return this.reader.tokens;
  }

  /** Words, numbers included, as one would count them when speaking. */
  get words(): number {
    this.spoken ??= this.countWords();
    return this.spoken;
  }

  private countWords(): number {
    let words = 0;
    for (let row = this.range.from; row < this.range.to; row++)
      if (isSpoken(this.tokens.shape[row] ?? 0)) words++;
    return words;
  }

  /** Whether the text is in English, as far as can be told; short texts are taken for it. */
  get isEnglish(): boolean {
    this.english ??= isEnglish(this.text, this.tokens, this.range, this.reader.network.model.words);
    return this.english;
  }

  /** For each token of the range, how it is told: `intents.ts`. */
  get intents(): Uint8Array {
    this.knownIntents ??= intentsOf(this.tokens, this.range);
    return this.knownIntents;
  }

  /**
   * What the text says of each label of a task, in the order given.
   *
   * @throws {Error} for a label that the task does not have
   */
  judge(task: TaskName, labels: readonly string[]): Judgment[] {
    const missing = labels.filter((label) => !this.known.has(`${task}/${label}`));
    if (missing.length > 0) this.work(task, missing);
    return labels.map((label) => this.known.get(`${task}/${label}`) as Judgment);
  }

  private work(task: TaskName, asked: readonly string[]): void {
    const { network, tokens } = this.reader;
    const head = network.model.heads[task];
    // One label costs little compared with the rest of the work, and another rule will ask for it.
    const labels = head.labels.length <= FEW ? head.labels : asked;
    if (asked.some((label) => !head.labels.includes(label)))
      throw new Error(`${task} has no label ${asked.join(', ')}`);
    const columns = labels.map((label) => head.labels.indexOf(label));
    if (this.encoded === null || !network.knows(this.encoded))
      this.encoded = network.encode(tokens, this.range, rolesOf(this.ownWords, network.model.roles.names));
    network.run(head, columns, tokens, this.range, this.encoded);
    const scale = network.scaleOf(head);
    for (const [index, column] of columns.entries()) {
      const label = labels[index] as string;
      const judged = this.verdict(index, label, scale, head.verdicts[column] as Calibration);
      this.known.set(`${task}/${label}`, judged);
    }
  }

  /** The verdict from the numbers of one label, which the network has just worked out. */
  private verdict(index: number, label: string, scale: number, calibration: Calibration): Judgment {
    const { tokens, range } = this;
    // What is only intended so shows nothing, though it may come closest.
    const excluded = EXCLUDED_INTENTS[label] ?? null;
    const size = range.to - range.from;
    // What was done takes two words at least.
    if (this.words < (excluded === null ? 1 : 2))
      return { state: 'absent', confidence: 0, passages: [], closest: null };
    const logits = this.reader.network.logitsOf(index, size);
    const used =
      excluded === null ? logits : this.withoutIntents(logits, excluded, Math.round(EXCLUDED_LOGIT / scale));
    const top = highest(used);
    const { low, high } = calibration;
    const modelConfidence = confidenceOf(calibration, pooled(used, top, scale), this.words);
    // The model has never met the words of a configuration: where one is told as done, it is not sure of the contrary.
    const named = label === 'mechanism' && modelConfidence < low ? this.toldMechanism() : -1;
    const confidence = named === -1 ? modelConfidence : low;
    const state = confidence >= high ? 'present' : confidence < low ? 'absent' : 'unsure';
    if (confidence < 0.5) {
      // Of most labels that are missing no one asks what comes closest, so that much is left until then.
      const stretch = stretchAround(
        tokens,
        range,
        logits,
        named === -1 ? this.closestWord(label, logits, scale) : named,
        scale,
      );
      return new Missing(state, confidence, () => passageAround(tokens, range, stretch, scale));
    }
    const shown = passageAround(tokens, range, stretchAround(tokens, range, used, top, scale), scale);
    const passages = passagesIn(tokens, range, used, scale);
    return { state, confidence, passages: passages.length === 0 ? [shown] : passages, closest: shown };
  }

  /** The first word of the configuration, counted from the range's first row, that is told as a mechanism, or -1. */
  private toldMechanism(): number {
    const { ownWords, tokens, range } = this;
    if (ownWords.length === 0) return -1;
    return Math.max(-1, firstToldMechanism(ownWords, tokens, range, this.intents) - range.from);
  }

  /** The logits with those of tokens that are told with an excluded intent lowered to `most`. */
  private withoutIntents(logits: Int32Array, excluded: ReadonlySet<number>, most: number): Int32Array {
    const { intents } = this;
    if (intents.every((intent) => intent === DONE)) return logits;
    return logits.map((logit, row) => (excluded.has(intents[row] as number) ? Math.min(logit, most) : logit));
  }

  /** The row that comes closest to a label. Where none comes close to a mechanism, what is only intended says most. */
  private closestWord(label: string, logits: Int32Array, scale: number): number {
    const top = this.highestWord(logits, () => true) ?? 0;
    if (label !== 'mechanism' || (logits[top] as number) * scale > FAR) return top;
    return this.highestWord(logits, (row) => this.intents[row] !== DONE) ?? top;
  }

  /** The row with the highest logit, marks aside: a full stop only repeats what its sentence says. */
  private highestWord(logits: Int32Array, filter: (row: number) => boolean): number | null {
    const { tokens, range } = this;
    let top: number | null = null;
    for (let row = 0; row < logits.length; row++) {
      if (!isSpoken(tokens.shape[range.from + row] ?? 0) || !filter(row)) continue;
      if (top === null || (logits[row] as number) > (logits[top] as number)) top = row;
    }
    return top;
  }
}

/** A label that a text does not show. */
class Missing implements Judgment {
  readonly state: State;
  readonly confidence: number;
  readonly passages: readonly Passage[] = [];
  private find: (() => Passage) | null;
  private found: Passage | null = null;

  /** `find`: what comes closest. */
  constructor(state: State, confidence: number, find: () => Passage) {
    this.state = state;
    this.confidence = confidence;
    this.find = find;
  }

  get closest(): Passage | null {
    if (this.find !== null) this.found = this.find();
    this.find = null;
    return this.found;
  }
}

/** For labels of what is done or in force, the intents that show nothing of the kind. */
const EXCLUDED_INTENTS: Readonly<Record<string, ReadonlySet<number>>> = {
  mechanism: new Set([PLANNED, WISHED, UNREAL]),
  evidence: new Set([PLANNED, WISHED]),
};
/** This many labels are worked out together, whichever was asked for. */
const FEW = 4;
/** The highest logit that a token with an excluded intent has. */
const EXCLUDED_LOGIT = -8;
/** What is below it comes close to nothing. */
const FAR = -3;
/** What is this far below the highest token adds nothing that counts. */
const NEGLIGIBLE = 6;

function highest(logits: Int32Array): number {
  let top = 0;
  for (let row = 1; row < logits.length; row++)
    if ((logits[row] as number) > (logits[top] as number)) top = row;
  return top;
}

/** What the tokens say together. */
function pooled(logits: Int32Array, top: number, scale: number): number {
  const most = logits[top] as number;
  let sum = 0;
  for (let row = 0; row < logits.length; row++) {
    const below = ((logits[row] as number) - most) * scale;
    if (below > -NEGLIGIBLE) sum += exp(below * SHARPNESS);
  }
  return most * scale + log(sum) / SHARPNESS;
}
