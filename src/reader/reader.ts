import type { State } from '../types.ts';
import { intentsOf, PLANNED, UNREAL, WISHED } from './intents.ts';
import { isEnglish } from './language.ts';
import type { Calibration, Model } from './model.ts';
import { Network } from './network.ts';
import { exp, log, sigmoid } from './numerics.ts';
import type { Phrases } from './phrases.ts';
import { isSpoken, shapeId } from './shapes.ts';
import type { AddedRole, Encoded } from './slots.ts';
import type { TaskName } from './tasks.ts';
import { tokenize } from './tokenize.ts';
import { type Range, Tokens } from './tokens.ts';

/** A stretch of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Passage {
  start: number;
  end: number;
  /** How surely it shows the label, 0 to 1. */
  strength: number;
}

export interface Judgement {
  state: State;
  /** Calibrated, 0 to 1: of texts with this confidence, that share holds the label. */
  confidence: number;
  /** What shows the label, in the order of the text; empty where it is missing. */
  passages: readonly Passage[];
  /** What comes closest to the label, whether it shows it or not; null for a text without words. */
  closest: Passage | null;
}

/** How sharply the strongest token speaks for its text: the same as in training. */
const SHARPNESS = 2;

/** One network for a model, so that what it has worked out for a word is not worked out again. */
const networks = new WeakMap<Model, Network>();

/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
export class Reader {
  readonly network: Network;
  readonly tokens = new Tokens();
  private readonly ownWords: Phrases<string> | null;

  constructor(model: Model, ownWords: Phrases<string> | null = null) {
    this.network = networks.get(model) ?? new Network(model);
    networks.set(model, this.network);
    this.ownWords = ownWords;
  }

  read(text: string): Reading {
    const range = tokenize(text, this.tokens);
    return new Reading(text, this, range, this.ownWords === null ? [] : this.rolesIn(this.ownWords, range));
  }

  private rolesIn(ownWords: Phrases<string>, range: Range): AddedRole[] {
    const { names } = this.network.model.roles;
    const added: AddedRole[] = [];
    for (const { from, to, value } of ownWords.in(this.tokens, range)) {
      for (let row = from; row < to; row++) added.push({ row, role: names.indexOf(value) });
    }
    return added;
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
  private readonly added: readonly AddedRole[];
  private encoded: Encoded | null = null;
  private readonly known = new Map<string, Judgement>();
  private english: boolean | undefined;
  private knownIntents: Uint8Array | null = null;

  constructor(text: string, reader: Reader, range: Range, added: readonly AddedRole[]) {
    this.text = text;
    this.reader = reader;
    this.range = range;
    this.added = added;
  }

  get tokens(): Tokens {
    return this.reader.tokens;
  }

  /** Words, numbers included, as one would count them when speaking. */
  get words(): number {
    let words = 0;
    for (let row = this.range.from; row < this.range.to; row++)
      if (isSpoken(this.tokens.shape[row] ?? 0)) words++;
    return words;
  }

  /** Whether the text is in English, as far as can be told; short texts are taken for it. */
  get isEnglish(): boolean {
    this.english ??= isEnglish(this.tokens, this.range, this.reader.network.model.words);
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
  judge(task: TaskName, labels: readonly string[]): Judgement[] {
    const missing = labels.filter((label) => !this.known.has(`${task}/${label}`));
    if (missing.length > 0) this.work(task, missing);
    return labels.map((label) => this.known.get(`${task}/${label}`) as Judgement);
  }

  private work(task: TaskName, asked: readonly string[]): void {
    const { network, tokens } = this.reader;
    const head = network.model.heads[task];
    // One label costs little beside the rest of the work, and another rule will ask for it.
    const labels = head.labels.length <= FEW ? head.labels : asked;
    if (asked.some((label) => !head.labels.includes(label)))
      throw new Error(`${task} has no label ${asked.join(', ')}`);
    const columns = labels.map((label) => head.labels.indexOf(label));
    if (this.encoded === null || !network.knows(this.encoded))
      this.encoded = network.encode(tokens, this.range, this.added);
    network.run(head, columns, tokens, this.range, this.encoded);
    const scale = network.scaleOf(head);
    for (const [index, column] of columns.entries()) {
      const silenced = SILENCED[labels[index] as string] ?? null;
      const judged = this.verdict(index, scale, head.verdicts[column] as Calibration, silenced);
      this.known.set(`${task}/${labels[index]}`, judged);
    }
  }

  /**
   * The verdict from the numbers of one label, which the network has just worked out. `silenced`: what is only intended
   * so shows nothing, though it may come closest.
   */
  private verdict(
    index: number,
    scale: number,
    { slope, shift, low, high }: Calibration,
    silenced: ReadonlySet<number> | null,
  ): Judgement {
    const size = this.range.to - this.range.from;
    if (size === 0) return { state: 'absent', confidence: 0, passages: [], closest: null };
    const logits = this.reader.network.logitsOf(index, size);
    const loudest = highest(logits);
    const closest = this.around(logits, loudest, scale);
    let top = loudest;
    if (silenced !== null) {
      const { intents } = this;
      const silent = Math.round(SILENT / scale);
      for (let row = 0; row < size; row++)
        if (silenced.has(intents[row] as number)) logits[row] = Math.min(logits[row] as number, silent);
      top = highest(logits);
    }
    const confidence = sigmoid(slope * pooled(logits, top, scale) + shift);
    const state = confidence >= high ? 'present' : confidence < low ? 'absent' : 'unsure';
    if (confidence < 0.5) return { state, confidence, passages: [], closest };
    const shown = top === loudest ? closest : this.around(logits, top, scale);
    const passages = this.passagesIn(logits, scale);
    return { state, confidence, passages: passages.length === 0 ? [shown] : passages, closest: shown };
  }

  /** The stretches whose tokens each say yes, long enough to be read; a gap of a few tokens inside a sentence does not part them. */
  private passagesIn(logits: Int32Array, scale: number): Passage[] {
    const { tokens } = this;
    const { from } = this.range;
    const found: Stretch[] = [];
    for (let row = 0; row < logits.length; row++) {
      const logit = logits[row] as number;
      if (logit <= 0) continue;
      const open = found.at(-1);
      const apart =
        open === undefined ||
        row - open.last > GAP ||
        tokens.sentence[from + row] !== tokens.sentence[from + open.last];
      if (apart) found.push({ first: row, last: row, logit });
      else {
        open.last = row;
        open.logit = Math.max(open.logit, logit);
      }
    }
    const telling = found.filter(({ first, last }) => isTelling(tokens, from + first, from + last));
    const shown: Stretch[] = [];
    for (const { first, last, logit } of telling) {
      const [start, end] = this.readable(first, last, logits.length);
      const before = shown.at(-1);
      if (before === undefined || start > before.last) shown.push({ first: start, last: end, logit });
      else {
        before.last = Math.max(before.last, end);
        before.logit = Math.max(before.logit, logit);
      }
    }
    return shown.map(({ first, last, logit }) => this.passage(first, last, logit * scale));
  }

  /** The stretch around the token that says it the loudest, within its sentence, long enough to be read. */
  private around(logits: Int32Array, top: number, scale: number): Passage {
    const { tokens } = this;
    const { from } = this.range;
    const sentence = tokens.sentence[from + top];
    const floor = (logits[top] as number) - FALL / scale;
    const belongs = (row: number) =>
      row >= 0 &&
      row < logits.length &&
      tokens.sentence[from + row] === sentence &&
      (logits[row] as number) >= floor;
    let first = top;
    while (belongs(first - 1)) first--;
    let last = top;
    while (belongs(last + 1)) last++;
    const [start, end] = this.readable(first, last, logits.length);
    return this.passage(start, end, (logits[top] as number) * scale);
  }

  /**
   * A stretch of rows as it can be read: to the ends of its clause where they are near or it has too few words to be
   * understood, and past them to those of its sentence where the clause is short too.
   */
  private readable(from: number, to: number, size: number): [first: number, last: number] {
    const { tokens, range } = this;
    const shape = (row: number) => tokens.shape[range.from + row] ?? 0;
    const sentence = tokens.sentence[range.from + from];
    const isInside = (row: number) =>
      row >= 0 && row < size && tokens.sentence[range.from + row] === sentence;
    const goesOn = (row: number) => isInside(row) && !isClauseEnd(shape(row));
    const near = (row: number, step: 1 | -1) => {
      for (let at = row + step; Math.abs(at - row) <= NEAR + 1; at += step) if (!goesOn(at)) return at - step;
      return row;
    };
    let first = near(from, -1);
    let last = near(to, 1);
    let words = 0;
    for (let row = first; row <= last; row++) if (isSpoken(shape(row))) words++;
    for (const belongs of [goesOn, isInside]) {
      const wants = (row: number) => words < READABLE && belongs(row);
      while (wants(first - 1) || wants(last + 1)) {
        if (wants(first - 1) && isSpoken(shape(--first))) words++;
        if (wants(last + 1) && isSpoken(shape(++last))) words++;
      }
      if (words >= UNDERSTOOD) break;
    }
    return [near(first, -1), near(last, 1)];
  }

  /** Rows of the range, both inclusive, without marks at their ends. */
  private passage(first: number, last: number, logit: number): Passage {
    const { tokens } = this;
    let low = first + this.range.from;
    let high = last + this.range.from;
    while (low < high && !isSpoken(tokens.shape[low] ?? 0)) low++;
    while (high > low && !isSpoken(tokens.shape[high] ?? 0)) high--;
    return { start: tokens.start[low] ?? 0, end: tokens.end[high] ?? 0, strength: sigmoid(logit) };
  }
}

/** For labels of what is done or in force, the intents that show nothing of the kind. */
const SILENCED: Readonly<Record<string, ReadonlySet<number>>> = {
  mechanism: new Set([PLANNED, WISHED, UNREAL]),
  evidence: new Set([PLANNED, WISHED]),
};
/** So many labels are worked out together, whichever was asked for. */
const FEW = 4;
/** Tokens that may lie between two parts of one passage. */
const GAP = 3;
/** How far below the loudest token its neighbors may be to belong to it. */
const FALL = 2;
/** Words that a passage has at least where its clause has them: fewer say nothing to a reader. */
const READABLE = 8;
/** Tokens beyond a passage within which the end of its clause is near. */
const NEAR = 4;
/** Words that a passage has at least where its sentence has them. */
const UNDERSTOOD = 4;
/** What a token says, at most, that must not be heard. */
const SILENT = -8;
/** What is this far below the loudest token adds nothing that counts. */
const NEGLIGIBLE = 6;

/** Rows of a range, both inclusive, and the most that one of them says. */
interface Stretch {
  first: number;
  last: number;
  logit: number;
}

const CLAUSE_ENDS = new Set(
  (['comma', 'semicolon', 'colon', 'dash', 'arrow', 'open', 'close', 'line-break', 'item'] as const).map(
    shapeId,
  ),
);

function isClauseEnd(shape: number): boolean {
  return CLAUSE_ENDS.has(shape);
}

/** A passage of one word says nothing, unless it is a number. */
function isTelling({ shape }: Tokens, first: number, last: number): boolean {
  let words = 0;
  for (let row = first; row <= last; row++) if (isSpoken(shape[row] ?? 0)) words++;
  return words > 1;
}

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
