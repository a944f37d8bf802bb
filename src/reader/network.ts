import { type Head, type Model, WINDOW } from './model.ts';
import { DROPPED, lowered, packed, Shares } from './shares.ts';
import { type AddedRole, type Encoded, type Extra, Slots } from './slots.ts';
import type { Range, Tokens } from './tokens.ts';

const HALF = (WINDOW - 1) >> 1;
/** How much more room is made than a text needs, so that a slightly longer one fits too. */
const SPARE = 1.25;

/** A head, with what is worked out once for it. */
interface Prepared {
  shares: Shares;
  /** What `under` and `bias` add, in the units of the shares: a row of `hidden` for each label of a part. */
  given: Int32Array;
  /** A row of `hidden` for each label. */
  out: Int8Array;
  outBias: Int32Array;
}

/**
 * The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
export class Network {
  readonly model: Model;
  /** A row of one number per token for each label asked for, of what `run` read last. */
  logits = new Int32Array(0);
  private readonly slots: Slots;
  private readonly prepared = new Map<Head, Prepared>();
  /** The generation of the slots that the shares are for. */
  private generation = 0;
  private extra = new Int32Array(0);
  private hasExtra = new Uint8Array(0);

  constructor(model: Model) {
    this.model = model;
    this.slots = new Slots(model);
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded {
    return this.slots.encode(tokens, range, added);
  }

  /** Whether what was encoded can still be run. */
  knows({ generation }: Encoded): boolean {
    return generation === this.slots.generation;
  }

  /** What one unit of a logit of this head is worth. */
  scaleOf({ scale }: Head): number {
    return scale * (1 << DROPPED);
  }

  /** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
  run(head: Head, labels: readonly number[], tokens: Tokens, { from, to }: Range, encoded: Encoded): void {
    const { shares, given, out, outBias } = this.prepare(head, encoded);
    const { hidden } = head;
    const { lanes, values } = shares;
    const { slots, extras } = encoded;
    const size = to - from;
    if (this.logits.length < size * labels.length)
      this.logits = new Int32Array(Math.ceil(size * labels.length * SPARE));
    const { logits } = this;
    if (extras.length > 0) this.addExtras(extras, shares, size);
    const { extra, hasExtra } = this;
    const context = new Context(head, this.model.width, tokens, from, encoded, given);
    // Those above zero, and which they are: half of them are not, and add nothing.
    const units = new Int32Array(hidden);
    const unitAt = new Int32Array(hidden);
    const step = WINDOW * lanes;
    for (let row = 0; row < size; row++) {
      const around = context.at(from + row, to);
      const more = extras.length > 0 && hasExtra[row] === 1;
      const a = (slots[row] as number) * step;
      const b = (slots[row + 1] as number) * step + lanes;
      const c = (slots[row + 2] as number) * step + 2 * lanes;
      const d = (slots[row + 3] as number) * step + 3 * lanes;
      const e = (slots[row + 4] as number) * step + 4 * lanes;
      const f = (slots[row + 5] as number) * step + 5 * lanes;
      const g = (slots[row + 6] as number) * step + 6 * lanes;
      const h = (slots[row + 7] as number) * step + 7 * lanes;
      const i = (slots[row + 8] as number) * step + 8 * lanes;
      let active = 0;
      for (let lane = 0; lane < lanes; lane++) {
        let sum =
          ((values[a + lane] as number) +
            (values[b + lane] as number) +
            (values[c + lane] as number) +
            (values[d + lane] as number) +
            (values[e + lane] as number) +
            (values[f + lane] as number) +
            (values[g + lane] as number) +
            (values[h + lane] as number) +
            (values[i + lane] as number) +
            (around[lane] as number)) |
          0;
        if (more) sum = (sum + (extra[row * lanes + lane] as number)) | 0;
        const low = (sum << 16) >> 16;
        const high = (sum - low) >> 16;
        if (low > 0) {
          unitAt[active] = 2 * lane;
          units[active++] = low;
        }
        if (high > 0) {
          unitAt[active] = 2 * lane + 1;
          units[active++] = high;
        }
      }
      for (let index = 0; index < labels.length; index++) {
        const label = labels[index] as number;
        const at = label * hidden;
        let logit = outBias[label] as number;
        for (let unit = 0; unit < active; unit++)
          logit =
            (logit + Math.imul(units[unit] as number, out[at + (unitAt[unit] as number)] as number)) | 0;
        logits[index * size + row] = logit;
      }
    }
  }

  private prepare(head: Head, { slots, extras, generation }: Encoded): Prepared {
    if (generation !== this.generation) {
      for (const { shares } of this.prepared.values()) shares.clear();
      this.generation = generation;
    }
    let prepared = this.prepared.get(head);
    if (prepared === undefined) {
      prepared = preparedHead(head, this.model.width);
      this.prepared.set(head, prepared);
    }
    // All before the sums, so that their numbers do not move to a larger array on the way.
    for (const slot of slots) prepared.shares.prepare(slot, this.slots.vectors);
    for (const { slot } of extras) prepared.shares.prepare(slot, this.slots.vectors);
    return prepared;
  }

  /** Adds up what extras give to each row that sees them. */
  private addExtras(extras: readonly Extra[], { lanes, values }: Shares, size: number): void {
    if (this.extra.length < size * lanes) this.extra = new Int32Array(Math.ceil(size * lanes * SPARE));
    if (this.hasExtra.length < size) this.hasExtra = new Uint8Array(Math.ceil(size * SPARE));
    const { extra, hasExtra } = this;
    hasExtra.fill(0, 0, size);
    for (const { row, slot } of extras) {
      const low = Math.max(0, row + HALF - size + 1);
      const high = Math.min(WINDOW - 1, row + HALF);
      for (let offset = low; offset <= high; offset++) {
        const seeing = row + HALF - offset;
        const to = seeing * lanes;
        const at = (slot * WINDOW + offset) * lanes;
        if (hasExtra[seeing] === 0) extra.fill(0, to, to + lanes);
        hasExtra[seeing] = 1;
        for (let lane = 0; lane < lanes; lane++)
          extra[to + lane] = ((extra[to + lane] as number) + (values[at + lane] as number)) | 0;
      }
    }
  }
}

function preparedHead(head: Head, width: number): Prepared {
  const { hidden, labels, under, bias, out, outBias } = head;
  const given = new Int32Array(under.length);
  for (let at = 0; at < given.length; at++) given[at] = (under[at] as number) + (bias[at % hidden] as number);
  const turned = new Int8Array(out.length);
  for (let unit = 0; unit < hidden; unit++)
    for (let label = 0; label < labels.length; label++)
      turned[label * hidden + unit] = out[unit * labels.length + label] as number;
  return { shares: new Shares(head, width), given, out: turned, outBias: outBias.map(lowered) };
}

/**
 * What the rows of a text get besides their tokens: from the means of their sentence and of the text, and from the label
 * that their part of the text is under. Rows are asked for in order.
 */
class Context {
  private readonly lanes: Int32Array;
  private readonly ofText: Int32Array;
  private ofSentence: Int32Array;
  private sentence = -1;
  private label = -1;
  private readonly first: number;
  private readonly head: Head;
  private readonly width: number;
  private readonly tokens: Tokens;
  private readonly encoded: Encoded;
  private readonly given: Int32Array;

  constructor(head: Head, width: number, tokens: Tokens, from: number, encoded: Encoded, given: Int32Array) {
    this.head = head;
    this.width = width;
    this.tokens = tokens;
    this.encoded = encoded;
    this.given = given;
    this.first = tokens.sentence[from] ?? 0;
    this.lanes = new Int32Array(head.hidden >> 1);
    this.ofText = meanShare(encoded.textSum, encoded.slots.length - WINDOW + 1, head.text, head.hidden);
    this.ofSentence = this.ofText;
  }

  /** What a row gets, two hidden units in each number. */
  at(row: number, to: number): Int32Array {
    const { tokens, head, width, lanes } = this;
    const sentence = tokens.sentence[row] ?? 0;
    const label = tokens.label[row] ?? 0;
    if (sentence === this.sentence && label === this.label) return lanes;
    if (sentence !== this.sentence) {
      const end = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
      const at = (sentence - this.first) * width;
      const sum = this.encoded.sentenceSums.subarray(at, at + width);
      this.ofSentence = meanShare(sum, end - row, head.sentence, head.hidden);
    }
    this.sentence = sentence;
    this.label = label;
    const { ofSentence, ofText, given } = this;
    const under = label * head.hidden;
    for (let lane = 0, unit = 0; lane < lanes.length; lane++, unit += 2) {
      const low = (ofSentence[unit] as number) + (ofText[unit] as number) + (given[under + unit] as number);
      const high =
        (ofSentence[unit + 1] as number) + (ofText[unit + 1] as number) + (given[under + unit + 1] as number);
      lanes[lane] = packed(lowered(low), lowered(high));
    }
    return lanes;
  }
}

/** What the mean of `count` vectors gives to each hidden unit; rounded, so that it is a whole number everywhere. */
function meanShare(sum: Int32Array, count: number, weights: Int8Array, hidden: number): Int32Array {
  // Whole numbers of up to 53 bits: the sum over a long text does not fit into 32.
  const totals = new Float64Array(hidden);
  for (let at = 0; at < sum.length; at++) {
    const value = sum[at] as number;
    const from = at * hidden;
    for (let unit = 0; unit < hidden; unit++)
      totals[unit] = (totals[unit] as number) + value * (weights[from + unit] as number);
  }
  const shares = new Int32Array(hidden);
  for (let unit = 0; unit < hidden; unit++) shares[unit] = Math.round((totals[unit] as number) / count);
  return shares;
}
