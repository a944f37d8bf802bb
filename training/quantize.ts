import { align, BUCKET_BITS, type Calibration, FORMAT, type ModelHeader } from '../src/reader/model.ts';
import { DROPPED } from '../src/reader/prepared-head.ts';
import type { TaskName } from '../src/reader/tasks.ts';
import { UNCALIBRATED } from './calibrate.ts';
import type { Lexicon } from './examples.ts';
import { type HeadPlace, type Network, OWN_PART } from './network.ts';
import { DIMENSIONS, STEP, type Vectors } from './vectors.ts';

const TOP = 127;
/** What kernel.wat divides the sums of the second layer by. */
const WIDE_UNIT = 1 << 7;

/** The model file of a trained network, not calibrated yet: weights of 8 bits, and the words by their hash. */
export function modelBytes(network: Network, vectors: Vectors, lexicon: Lexicon, corpus: number): Uint8Array {
  const { spec } = network;
  const words = wordTable(network, vectors, lexicon);
  const pairs = pairTable(network, lexicon);
  const { parameters, shape, flag, role, heads } = network;
  const step = stepOf([
    words.values,
    pairs.values,
    parameters.subarray(shape, role + spec.roles * spec.width),
  ]);
  const sections: [string, ArrayBufferView][] = [
    ['words/hashes', words.hashes],
    ['words/buckets', bucketsOf(words.hashes)],
    ['words/vectors', rounded(words.values, step)],
    ['pairs/hashes', pairs.hashes],
    ['pairs/buckets', bucketsOf(pairs.hashes)],
    ['pairs/vectors', rounded(pairs.values, step)],
    ['shapes', rounded(parameters.subarray(shape, flag), step)],
    ['flags', rounded(parameters.subarray(flag, role), step)],
    ['roles', rounded(parameters.subarray(role, role + spec.roles * spec.width), step)],
  ];
  const { width, window } = spec;
  const roles = lexicon.roles.names;
  const header: ModelHeader = { format: FORMAT, corpus, width, window, roles, heads: [], sections: [] };
  for (const place of heads) {
    const name = place.spec.name as TaskName;
    const { scale, parts } = headSections(parameters, place, step);
    for (const [part, values] of parts) sections.push([`${name}/${part}`, values]);
    const { labels, hidden, wide } = place.spec;
    const verdicts = labels.map(() => UNCALIBRATED);
    header.heads.push({ name, labels, hidden, wide, scale, verdicts });
  }
  return joined(header, sections);
}

/** The same model with other calibrations. */
export function withVerdicts(model: Uint8Array, verdicts: (task: TaskName) => Calibration[]): Uint8Array {
  const length = new DataView(model.buffer, model.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(model.subarray(4, 4 + length))) as ModelHeader;
  const heads = header.heads.map((head) => ({ ...head, verdicts: verdicts(head.name) }));
  return withHeader({ ...header, heads }, model.subarray(align(4 + length)));
}

function withHeader(header: ModelHeader, sections: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const first = align(4 + text.length);
  const bytes = new Uint8Array(first + sections.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(sections, first);
  return bytes;
}

function headSections(
  parameters: Float32Array,
  { conv, sentence, text, label, bias, wideConv, wideBias, out, wideOut, outBias, spec }: HeadPlace,
  step: number,
): { scale: number; parts: [string, ArrayBufferView][] } {
  const part = (from: number, to: number) => parameters.subarray(from, to);
  const across = (from: number, to: number, units = spec.hidden) => transposed(part(from, to), units);
  const ofFirst = stepOf([part(conv, label)]);
  const ofWide = stepOf([part(wideConv, wideBias)]);
  const unit = step * ofFirst;
  const wideUnit = unit * (1 << DROPPED) * ofWide;
  // The outputs of both layers are added up, so they need the same unit.
  const ofOut = Math.max(stepOf([part(out, wideOut)]), stepOf([part(wideOut, outBias)]) * ofWide * WIDE_UNIT);
  const scale = unit * ofOut;
  return {
    scale,
    parts: [
      ['conv', rounded(across(conv, sentence), ofFirst)],
      ['sentence', rounded(across(sentence, text), ofFirst)],
      ['text', rounded(across(text, label), ofFirst)],
      ['under', whole(part(label, bias), unit)],
      ['bias', whole(part(bias, wideConv), unit)],
      ['wideConv', rounded(across(wideConv, wideBias, spec.wide), ofWide)],
      ['wideBias', whole(part(wideBias, out), wideUnit)],
      ['out', rounded(part(out, wideOut), ofOut)],
      ['wideOut', rounded(part(wideOut, outBias), ofOut / (ofWide * WIDE_UNIT))],
      ['outBias', whole(part(outBias, outBias + spec.labels.length), scale)],
    ],
  };
}

/** The value of one step of eight bits, with which the largest of the values is 127 steps. */
function stepOf(lists: readonly Float32Array[]): number {
  let top = 0;
  for (const list of lists) for (const value of list) top = Math.max(top, Math.abs(value));
  return top === 0 ? 1 : top / TOP;
}

/** Rows as columns: the reader adds up all hidden units of a token at once. */
function transposed(values: Float32Array, rows: number): Float32Array {
  const columns = values.length / rows;
  return Float32Array.from(
    values,
    (_, at) => values[(at % rows) * columns + Math.floor(at / rows)] as number,
  );
}

function rounded(values: Float32Array, step: number): Int8Array {
  return Int8Array.from(values, (value) => Math.max(-TOP, Math.min(TOP, Math.round(value / step))));
}

function whole(values: Float32Array, step: number): Int32Array {
  return Int32Array.from(values, (value) => Math.round(value / step));
}

interface Table {
  hashes: Uint32Array;
  /** A row of `width` for each. */
  values: Float32Array;
}

/** All words in the order of their hashes, each with the vector that the network made for it. */
function wordTable(network: Network, vectors: Vectors, lexicon: Lexicon): Table {
  const { width } = network.spec;
  const { parameters, project } = network;
  const hashes = new Set([...lexicon.rows.keys(), ...lexicon.own.keys(), ...lexicon.roles.ofWord.keys()]);
  return tableOf([...hashes], width, (hash, values) => {
    const row = lexicon.rows.get(hash);
    const own = lexicon.own.get(hash);
    for (let unit = 0; unit < width; unit++) {
      if (own !== undefined)
        add(values, unit, OWN_PART * (parameters[network.own + own * width + unit] as number));
      for (let at = 0; row !== undefined && at < DIMENSIONS; at++) {
        const component = (vectors.components[row * DIMENSIONS + at] as number) * STEP;
        add(values, unit, component * (parameters[project + at * width + unit] as number));
      }
    }
    addRoles(network, lexicon.roles.ofWord.get(hash) ?? [], values);
  });
}

function pairTable(network: Network, { roles }: Lexicon): Table {
  return tableOf([...roles.ofPair.keys()], network.spec.width, (hash, values) => {
    addRoles(network, roles.ofPair.get(hash) ?? [], values);
  });
}

function addRoles({ spec, parameters, role }: Network, roles: readonly number[], values: Float32Array): void {
  for (const each of roles) {
    for (let unit = 0; unit < spec.width; unit++)
      add(values, unit, parameters[role + each * spec.width + unit]);
  }
}

function add(values: Float32Array, at: number, more: number | undefined): void {
  values[at] = (values[at] as number) + (more ?? 0);
}

function tableOf(
  keys: readonly number[],
  width: number,
  fill: (hash: number, values: Float32Array) => void,
): Table {
  const hashes = Uint32Array.from(keys, (hash) => hash >>> 0).sort();
  const values = new Float32Array(hashes.length * width);
  for (const [index, hash] of hashes.entries())
    fill(hash | 0, values.subarray(index * width, (index + 1) * width));
  return { hashes, values };
}

function bucketsOf(hashes: Uint32Array): Uint16Array {
  const buckets = new Uint16Array((1 << BUCKET_BITS) + 1);
  let row = 0;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    while (row < hashes.length && (hashes[row] as number) >>> (32 - BUCKET_BITS) < bucket) row++;
    buckets[bucket] = row;
  }
  return buckets;
}

function joined(header: ModelHeader, sections: readonly [string, ArrayBufferView][]): Uint8Array {
  let size = 0;
  for (const [name, { byteLength }] of sections) {
    header.sections.push([name, size, byteLength]);
    size = align(size + byteLength);
  }
  const bytes = new Uint8Array(size);
  for (const [index, [, values]] of sections.entries()) {
    const [, start] = header.sections[index] ?? ['', 0];
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start);
  }
  return withHeader(header, bytes);
}
