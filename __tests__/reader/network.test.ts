import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kernelFile } from '../../scripts/kernel.ts';
import { loadModel } from '../../src/host/model.ts';
import type { AddedRole } from '../../src/reader/encoder.ts';
import { type Head, type Model, rowOf, TAP_DISTANCE, TAPS, WINDOW } from '../../src/reader/model.ts';
import { Network } from '../../src/reader/network.ts';
import { unknownShape } from '../../src/reader/slots.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import { FLAG_COUNT, pairHash, type Range, Tokens } from '../../src/reader/tokens.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HALF = (WINDOW - 1) / 2;

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const within = (number: number, limit: number) => Math.max(-limit, Math.min(limit, number));
/** Eighths, rounded half up. */
const lowered = (number: number) => Math.floor((number + 4) / 8);

/** What the network computes, said as plainly as it can be: nothing is done at the same time. */
class PlainNetwork {
  private readonly model: Model;
  private readonly head: Head;

  constructor(model: Model, head: Head) {
    this.model = model;
    this.head = head;
  }

  /** The logits of all labels, a list for each token. */
  logits(tokens: Tokens, { from, to }: Range, added: readonly AddedRole[]): number[][] {
    const { head, model } = this;
    const rows = Array.from({ length: to - from }, (_, at) => from + at);
    const pairs = rows.slice(0, -1).flatMap((row) => {
      const [first, second] = [tokens.hash[row] as number, tokens.hash[row + 1] as number];
      const at = first === 0 || second === 0 ? -1 : rowOf(model.pairs, pairHash(first, second));
      return at === -1 ? [] : [{ row, vector: this.rowOfTable(model.pairs.vectors, at) }];
    });
    /** Everything at a row that its neighbors see. */
    const seen = rows.map((row) => [
      this.tokenVector(tokens, row),
      ...pairs.filter((pair) => pair.row === row || pair.row + 1 === row).map(({ vector }) => vector),
      ...added
        .filter((role) => role.row === row)
        .map(({ role }) => this.rowOfTable(model.roles.vectors, role)),
    ]);
    const meansOf = (those: readonly number[], weights: Int8Array) => {
      const vectors = [
        ...those.map((row) => this.tokenVector(tokens, row)),
        ...pairs.filter(({ row }) => those.includes(row)).flatMap(({ vector }) => [vector, vector]),
      ];
      const together = Array.from({ length: model.width }, (_, at) =>
        sum(vectors.map((vector) => vector[at] as number)),
      );
      const total = this.units((unit) =>
        sum(together.map((number, at) => number * weightAt(weights, head, at, unit))),
      );
      return total.map((number) => Math.floor(number / those.length + 0.5));
    };
    const ofText = meansOf(rows, head.text);
    const sentenceOf = (row: number) => tokens.sentence[row] as number;
    const ofSentences = new Map(
      [...new Set(rows.map(sentenceOf))].map((sentence) => [
        sentence,
        meansOf(
          rows.filter((row) => sentenceOf(row) === sentence),
          head.sentence,
        ),
      ]),
    );
    const first = rows.map((row) => {
      const ofSentence = ofSentences.get(sentenceOf(row)) ?? [];
      const label = tokens.label[row] as number;
      return this.units((unit) => {
        const given = (head.under[label * head.hidden + unit] as number) + (head.bias[unit] as number);
        const context = lowered((ofSentence[unit] as number) + (ofText[unit] as number) + given);
        const shares = Array.from({ length: WINDOW }, (_, distance) =>
          sum((seen[row - from + distance - HALF] ?? []).map((vector) => this.share(vector, distance, unit))),
        );
        return Math.max(0, context + sum(shares));
      });
    });
    const second = first.map((_, row) => this.wideUnits(first, row));
    return first.map((units, row) =>
      head.labels.map((_, index) => {
        const says = (layer: readonly number[], out: Int8Array) =>
          sum(layer.map((value, unit) => value * (out[unit * head.labels.length + index] as number)));
        return (
          lowered(head.outBias[index] as number) +
          says(units, head.out) +
          says(second[row] as number[], head.wideOut)
        );
      }),
    );
  }

  private wideUnits(first: readonly number[][], row: number): number[] {
    const { hidden, wide, wideBias, wideConv } = this.head;
    return Array.from({ length: wide }, (_, unit) => {
      const products = Array.from({ length: TAPS }, (_, tap) => {
        const units = first[row + (tap - (TAPS - 1) / 2) * TAP_DISTANCE] ?? [];
        return sum(units.map((value, at) => value * (wideConv[(tap * hidden + at) * wide + unit] as number)));
      });
      const lowest = Math.floor(((wideBias[unit] as number) + sum(products) + 64) / 128);
      return Math.max(0, Math.min(32_767, lowest));
    });
  }

  private units(valueFor: (unit: number) => number): number[] {
    return Array.from({ length: this.head.hidden }, (_, unit) => valueFor(unit));
  }

  private share(vector: readonly number[], distance: number, unit: number): number {
    const { conv, hidden } = this.head;
    let products = 0;
    for (const [at, number] of vector.entries())
      products += number * (conv[(distance * vector.length + at) * hidden + unit] as number);
    return within(lowered(products), 900);
  }

  private tokenVector(tokens: Tokens, row: number): number[] {
    const { words, shapes, flags: ofFlags, width } = this.model;
    const hash = tokens.hash[row] as number;
    const flags = tokens.flags[row] as number;
    const word = hash === 0 ? -1 : rowOf(words, hash);
    const shape = hash !== 0 && word === -1 ? unknownShape(flags) : (tokens.shape[row] as number);
    const bits = Array.from({ length: FLAG_COUNT }, (_, bit) => bit).filter((bit) => flags & (1 << bit));
    return Array.from({ length: width }, (_, at) =>
      sum([
        shapes[shape * width + at] as number,
        word === -1 ? 0 : (words.vectors[word * width + at] as number),
        ...bits.map((bit) => ofFlags[bit * width + at] as number),
      ]),
    );
  }

  private rowOfTable(table: Int8Array, row: number): number[] {
    return [...table.subarray(row * this.model.width, (row + 1) * this.model.width)];
  }
}

function weightAt(weights: Int8Array, { hidden }: Head, at: number, unit: number): number {
  return weights[at * hidden + unit] as number;
}

const model = loadModel();
const network = new Network(model);
const TEXTS = [
  '',
  'Errors.',
  '**Action:** I put the parser behind a flag, and both read the same files each night. Errors went from 41 to 3.',
  '## Result\n\n- p95 fell from 840 ms to 210 ms\n- no rollback since\n\n**Lesson:** measure Zyx first! IT WAS LATE; we hadn’t.',
  'zqx '.repeat(300),
];

describe('the network computes what it is said to', () => {
  it.each(Object.values(model.heads).map((head) => [head.labels.length, head] as const))(
    'for %i labels',
    (count, head) => {
      const labels = Array.from({ length: count }, (_, label) => label);
      const plain = new PlainNetwork(model, head);
      for (const text of TEXTS) {
        const tokens = new Tokens();
        tokenize('Something before it.', tokens);
        const range = tokenize(text, tokens);
        const added = range.to - range.from > 8 ? [{ row: range.from + 2, role: 3 }] : [];
        network.run(head, labels, tokens, range, network.encode(tokens, range, added));
        const rows = plain.logits(tokens, range, added);
        expect(labels.flatMap((label) => [...network.logitsOf(label, rows.length)])).toEqual(
          labels.flatMap((label) => rows.map((row) => row[label])),
        );
      }
    },
  );

  it('of some labels, in the order asked for', () => {
    const head = model.heads.answers;
    const tokens = new Tokens();
    const range = tokenize(TEXTS[2] as string, tokens);
    const run = (labels: number[]) => {
      network.run(head, labels, tokens, range, network.encode(tokens, range));
      return labels.flatMap((_, index) => [...network.logitsOf(index, range.to - range.from)]);
    };
    const [first, second] = [run([0]), run([1])];
    expect(run([1, 0])).toEqual([...second, ...first]);
  });

  it('after more distinct tokens than it remembers, and with more at once than it has room for', () => {
    const head = model.heads.delivery;
    const other = new Network(model);
    const tokens = new Tokens();
    const before = tokenize(TEXTS[2] as string, tokens);
    const encoded = other.encode(tokens, before);
    other.run(head, [0, 1], tokens, before, encoded);
    const rows = before.to - before.from;
    const expected = [...other.logitsOf(1, rows)];
    const many = tokenize(manyWords(), tokens);
    other.run(head, [0, 1], tokens, many, other.encode(tokens, many));
    expect(other.knows(encoded)).toBe(true);
    other.run(head, [0, 1], tokens, before, encoded);
    expect([...other.logitsOf(1, rows)]).toEqual(expected);
    // What is encoded next finds too much remembered.
    const again = other.encode(tokens, before);
    expect(other.knows(encoded)).toBe(false);
    other.run(head, [0, 1], tokens, before, again);
    expect([...other.logitsOf(1, rows)]).toEqual(expected);
  });
});

/** The words of the corpus, as they are and in capitals. */
function manyWords(): string {
  const folder = path.join(ROOT, 'corpus/answers');
  const text = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const words = [...new Set(text.match(/\w+/g))];
  return `${words.join(' ')} ${words.join(' ').toUpperCase()}`;
}

it('has the kernel that the build makes of the source', async () => {
  const file = path.join(ROOT, 'src/reader/kernel.json');
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(await kernelFile(ROOT));
});
