import type { Amount, Measure, Stage } from '../measures/types.ts';
import type { Region } from '../types.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** What a story or an answer is compared by with the others of its owner. */
export interface StoryMeasures {
  /** Stems of its title. */
  title: readonly number[];
  /** Hashes of the names in it. */
  names: readonly number[];
  /** All amounts of the story. */
  amounts: readonly Amount[];
  measures: readonly StoryMeasure[];
}

export interface StoryMeasure extends Measure {
  place: Region;
  /** Its words, shortened. */
  phrase: string;
}

/** The measures of a story: bytes that it shares with others, and where its own begin. */
export interface PackedMeasures {
  bytes: Uint8Array;
  at: number;
}

const KINDS = ['value', 'pair', 'change', 'period'] as const satisfies Measure['kind'][];
const STAGES = [null, 'start', 'end'] as const satisfies Stage[];

/** Bytes that stories share. */
const CHUNK = 64 * 1024;

/** Packs what waits for the end of a run: a story with ten measures takes about a kilobyte, and no object of its own. */
export class MeasuresPacker {
  private readonly out = new ByteWriter();
  private chunk = new Uint8Array(0);
  private used = 0;

  pack({ title, names, amounts, measures }: StoryMeasures): PackedMeasures {
    const { out } = this;
    out.clear();
    out.ints(title);
    out.ints(names);
    // Most amounts of measures are among those of the story.
    const all = [...amounts];
    const places = measures.flatMap(({ amount, before }) => {
      const place = placeIn(all, amount);
      return before === null ? [place] : [place, placeIn(all, before)];
    });
    out.int(amounts.length);
    out.int(all.length);
    for (const amount of all) this.amount(amount);
    out.ints(places);
    out.int(measures.length);
    for (const measure of measures) this.measure(measure);
    return this.kept(out.written());
  }

  private amount({ dimension, low, high, per }: Amount): void {
    const { out } = this;
    out.int(dimension);
    out.number(low);
    out.number(high);
    out.number(per);
  }

  private measure(measure: StoryMeasure): void {
    const { out } = this;
    const { kind, when, stage, turn, near, noun, words, slots, whole } = measure;
    const { isOnly, sentence, start, end, place, phrase } = measure;
    out.int(KINDS.indexOf(kind));
    out.int(STAGES.indexOf(stage));
    out.int(STAGES.indexOf(turn));
    out.number(whole);
    out.int(Number(isOnly));
    for (const offset of [sentence, start, end]) out.int(offset);
    for (const number of [place.line, place.column, place.endLine, place.endColumn]) out.int(number);
    for (const hashes of [when, near, noun, words, slots]) out.ints(hashes);
    out.text(phrase);
  }

  private kept(bytes: Uint8Array): PackedMeasures {
    if (this.used + bytes.length > this.chunk.length) {
      this.chunk = new Uint8Array(Math.max(CHUNK, bytes.length));
      this.used = 0;
    }
    const at = this.used;
    this.chunk.set(bytes, at);
    this.used += bytes.length;
    return { bytes: this.chunk, at };
  }
}

/** Where an amount is in a list; it is added where it is in none. */
function placeIn(all: Amount[], { dimension, low, high, per }: Amount): number {
  const known = all.findIndex(
    (other) => other.dimension === dimension && other.low === low && other.high === high && other.per === per,
  );
  return known === -1 ? all.push({ dimension, low, high, per }) - 1 : known;
}

export function unpackedMeasures({ bytes, at }: PackedMeasures): StoryMeasures {
  const from = new ByteReader(bytes, at);
  const [title, names] = [from.ints(), from.ints()];
  const own = from.int();
  const all = Array.from({ length: from.int() }, () => amountFrom(from));
  const places = from.ints().values();
  const next = () => all[places.next().value ?? 0] as Amount;
  const measures = Array.from({ length: from.int() }, () => measureFrom(from, next));
  return { title, names, amounts: all.slice(0, own), measures };
}

/** Only what a story is about: what most others of its owner are distinguished by. */
export function unpackedSubject({ bytes, at }: PackedMeasures): Pick<StoryMeasures, 'title' | 'names'> {
  const from = new ByteReader(bytes, at);
  return { title: from.ints(), names: from.ints() };
}

function amountFrom(from: ByteReader): Amount {
  return { dimension: from.int(), low: from.number(), high: from.number(), per: from.number() };
}

function measureFrom(from: ByteReader, amount: () => Amount): StoryMeasure {
  const kind = KINDS[from.int()] ?? 'value';
  return {
    kind,
    stage: STAGES[from.int()] ?? null,
    turn: STAGES[from.int()] ?? null,
    whole: from.number(),
    isOnly: from.int() === 1,
    sentence: from.int(),
    start: from.int(),
    end: from.int(),
    place: { line: from.int(), column: from.int(), endLine: from.int(), endColumn: from.int() },
    when: from.ints(),
    near: from.ints(),
    noun: from.ints(),
    words: from.ints(),
    slots: from.ints(),
    amount: amount(),
    before: kind === 'pair' ? amount() : null,
    phrase: from.text(),
  };
}
