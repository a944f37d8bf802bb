import { sigmoid } from './numerics.ts';
import type { TaskName } from './tasks.ts';

/**
 * The trained model, as it lies in its file: the length of a JSON header (32-bit, little-endian), the header, then the
 * sections that it lists, each aligned to eight bytes. Weights have 8 bits; nothing is unpacked, so loading costs
 * nothing.
 */
export interface Model {
  /** The hash of the corpus that it was trained on. */
  corpus: number;
  /** Numbers in the vector of a token. */
  width: number;
  words: WordTable;
  /** Two words in a row, by their `pairHash`. */
  pairs: WordTable;
  /** A row of `width` for each shape, and for each flag. */
  shapes: Int8Array;
  flags: Int8Array;
  /** What a word can be said to do by its role; `vectors` has a row for each name. */
  roles: { names: readonly string[]; vectors: Int8Array };
  heads: Record<TaskName, Head>;
}

/** Words by their hash. */
export interface WordTable {
  /** Ascending, unsigned. */
  hashes: Uint32Array;
  /** For each value of the hash's upper 12 bits the first row, and after the last one the number of rows. */
  buckets: Uint16Array;
  vectors: Int8Array;
}

/** What the model knows of one task. */
export interface Head {
  labels: readonly string[];
  /** Units of the first layer, a multiple of eight. */
  hidden: number;
  /** Units of the second layer, a multiple of eight. */
  wide: number;
  /** `window` times `width` rows of `hidden`. */
  conv: Int8Array;
  /** `width` rows of `hidden`, for the mean of the sentence. */
  sentence: Int8Array;
  /** The same for the mean of the whole text. */
  text: Int8Array;
  /** A row of `hidden` for each label that a part of a text is under. */
  under: Int32Array;
  bias: Int32Array;
  /** `TAPS` times `hidden` rows of `wide`. */
  wideConv: Int8Array;
  wideBias: Int32Array;
  /** `hidden` rows of one number per label. */
  out: Int8Array;
  /** `wide` rows of one number per label. */
  wideOut: Int8Array;
  outBias: Int32Array;
  /** What one unit of a sum is worth. */
  scale: number;
  verdicts: readonly Calibration[];
}

/** How a text's sum for a label becomes a confidence, and from which on it is believed. */
export interface Calibration {
  slope: number;
  shift: number;
  /** What is added for a long text, of which people tell much in passing; for shorter ones less, down to nothing. */
  lean: number;
  /** Below it the label is absent, from `high` on present, between them unsure. Confidences, 0 to 1. */
  low: number;
  high: number;
}

export interface ModelHeader {
  format: number;
  corpus: number;
  width: number;
  window: number;
  roles: readonly string[];
  heads: {
    name: TaskName;
    labels: readonly string[];
    hidden: number;
    wide: number;
    scale: number;
    verdicts: Calibration[];
  }[];
  /** Name, first byte after the header, and length in bytes of each section. */
  sections: [name: string, start: number, length: number][];
}

/** Tokens that a unit of the first layer sees, its own in the middle. */
export const WINDOW = 9;
/** Tokens at which a unit of the second layer sees the first, its own in the middle. */
export const TAPS = 5;
/** From one of them to the next. */
export const TAP_DISTANCE = 3;
/** The version of the file's layout. */
export const FORMAT = 3;
export const BUCKET_BITS = 12;

const NOT_A_MODEL = 'not a model, expected the bytes of `star-witness/model.bin`';

/** @throws {TypeError} for anything that is not a decoded model; its first use would fail with an obscure message */
export function requireModel(model: unknown): asserts model is Model {
  if (typeof model !== 'object' || model === null || !('heads' in model))
    throw new TypeError(
      'no `model`, expected the result of `decodeModel`, or of `loadModel` from `star-witness/node`',
    );
}

/** The header and its length. Throws if the bytes end before the last section that it lists. */
function headerOf(
  buffer: ArrayBuffer,
  byteOffset: number,
  size: number,
): { header: ModelHeader; length: number } {
  const length = size < 4 ? size : new DataView(buffer, byteOffset).getUint32(0, true);
  if (4 + length > size) throw new Error(NOT_A_MODEL);
  try {
    const header = JSON.parse(textOf(new Uint8Array(buffer, byteOffset + 4, length))) as ModelHeader;
    const end = Math.max(...header.sections.map(([, start, bytes]) => start + bytes));
    if (header.format !== FORMAT || align(4 + length) + end <= size) return { header, length };
  } catch {
    // The message below covers every kind of broken header.
  }
  throw new Error(NOT_A_MODEL);
}

/** @throws {Error} for bytes that are not a model of this version */
export function decodeModel(bytes: Uint8Array): Model {
  const { buffer, byteOffset } = byteAligned(bytes);
  const { header, length } = headerOf(buffer, byteOffset, bytes.length);
  if (header.format !== FORMAT) throw new Error(`a model of format ${header.format}, expected ${FORMAT}`);
  if (header.window !== WINDOW)
    throw new Error(`a model with windows of ${header.window}, expected ${WINDOW}`);
  const first = byteOffset + align(4 + length);
  const places = new Map(
    header.sections.map(([name, start, size]) => [name, { start: first + start, size }]),
  );
  const at = (name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`a model without \`${name}\``);
    return place;
  };
  const int8 = (name: string) => new Int8Array(buffer, at(name).start, at(name).size);
  const int32 = (name: string) => new Int32Array(buffer, at(name).start, at(name).size / 4);
  const heads = header.heads.map(({ name, labels, hidden, wide, scale, verdicts }): [TaskName, Head] => [
    name,
    {
      labels,
      hidden,
      wide,
      conv: int8(`${name}/conv`),
      sentence: int8(`${name}/sentence`),
      text: int8(`${name}/text`),
      under: int32(`${name}/under`),
      bias: int32(`${name}/bias`),
      wideConv: int8(`${name}/wideConv`),
      wideBias: int32(`${name}/wideBias`),
      out: int8(`${name}/out`),
      wideOut: int8(`${name}/wideOut`),
      outBias: int32(`${name}/outBias`),
      scale,
      verdicts,
    },
  ]);
  const { corpus, width } = header;
  const table = (name: string): WordTable => ({
    hashes: new Uint32Array(buffer, at(`${name}/hashes`).start, at(`${name}/hashes`).size / 4),
    buckets: new Uint16Array(buffer, at(`${name}/buckets`).start, at(`${name}/buckets`).size / 2),
    vectors: int8(`${name}/vectors`),
  });
  return {
    corpus,
    width,
    words: table('words'),
    pairs: table('pairs'),
    shapes: int8('shapes'),
    flags: int8('flags'),
    roles: { names: header.roles, vectors: int8('roles') },
    heads: Object.fromEntries(heads) as Record<TaskName, Head>,
  };
}

/** How surely a text of this many words shows a label, 0 to 1, by the network's logit. */
export function confidenceOf({ slope, shift, lean }: Calibration, logit: number, words: number): number {
  const longness = Math.max(0, Math.min(1, (words - SHORT) / (LONG - SHORT)));
  return sigmoid(slope * logit + shift + lean * longness);
}

/** Words up to which a text is short, and from which on it is long. */
const SHORT = 25;
const LONG = 55;

/** The next multiple of eight. */
export function align(offset: number): number {
  return (offset + 7) & ~7;
}

/** Typed arrays begin at multiples of their size, so bytes that do not are copied. */
function byteAligned(bytes: Uint8Array): { buffer: ArrayBuffer; byteOffset: number } {
  if (bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer)
    return { buffer: bytes.buffer, byteOffset: bytes.byteOffset };
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return { buffer: copy.buffer, byteOffset: 0 };
}

/** ASCII only: the header has nothing else. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return text;
}

/** The row of a word, or -1. */
export function rowOf({ hashes, buckets }: WordTable, hash: number): number {
  const wanted = hash >>> 0;
  const bucket = wanted >>> (32 - BUCKET_BITS);
  const to = buckets[bucket + 1] ?? 0;
  for (let row = buckets[bucket] ?? 0; row < to; row++) if (hashes[row] === wanted) return row;
  return -1;
}
