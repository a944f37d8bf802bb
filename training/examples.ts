import { unknownShape } from '../src/reader/slots.ts';
import { tokenize } from '../src/reader/tokenize.ts';
import { hashOf, pairHash, Tokens } from '../src/reader/tokens.ts';
import type { MarkedText } from './corpus.ts';
import { HEADS, type Head } from './heads.ts';
import type { Example } from './network.ts';
import type { Roles } from './roles.ts';
import type { Vectors } from './vectors.ts';

/** Times that a word without a vector must stand in the trained texts to get one of its own. */
const SEEN = 4;

/** Which row of the vectors, or of the words that GloVe lacks, stands for the hash of a word. */
export class Lexicon {
  readonly rows = new Map<number, number>();
  readonly extras = new Map<number, number>();
  readonly roles: Roles;

  constructor(vectors: Vectors, roles: Roles, texts: readonly MarkedText[]) {
    this.roles = roles;
    for (const [row, word] of vectors.words.entries()) this.rows.set(hashOf(word), row);
    const tokens = new Tokens();
    const seen = new Map<number, number>();
    for (const { text } of texts) {
      tokens.clear();
      tokenize(text, tokens);
      for (let row = 0; row < tokens.length; row++) {
        const hash = tokens.hash[row] ?? 0;
        if (hash !== 0 && !this.rows.has(hash)) seen.set(hash, (seen.get(hash) ?? 0) + 1);
      }
    }
    const kept = [...seen].filter(([, count]) => count >= SEEN).map(([hash]) => hash);
    for (const hash of kept.sort((a, b) => a - b)) this.extras.set(hash, this.extras.size);
  }
}

const tokens = new Tokens();

/** A text for the network, with what is true of it; `only` some labels of its head, where not all are known. */
export function exampleOf(marked: MarkedText, lexicon: Lexicon, only?: readonly string[]): Example {
  const { name, columnsOf, labels, labelsOf } = headOf(marked);
  tokens.clear();
  tokenize(marked.text, tokens);
  const { length } = tokens;
  const shape = tokens.shape.slice(0, length);
  const word = new Int32Array(length).fill(-1);
  const extra = new Int32Array(length).fill(-1);
  const columns = columnsOf(marked.of).filter((column) => only?.includes(labels[column] ?? '') ?? true);
  const truth = new Float32Array(columns.length);
  const tokenTruth = new Uint8Array(length * columns.length);
  for (let row = 0; row < length; row++) {
    const hash = tokens.hash[row] ?? 0;
    if (hash !== 0) {
      word[row] = lexicon.rows.get(hash) ?? -1;
      extra[row] = lexicon.extras.get(hash) ?? -1;
      if (word[row] === -1 && extra[row] === -1) shape[row] = unknownShape(tokens.flags[row] ?? 0);
    }
  }
  const roles: number[] = [];
  const firstRole = new Int32Array(length + 1);
  for (let row = 0; row < length; row++) {
    roles.push(...(lexicon.roles.ofWord.get(tokens.hash[row] ?? 0) ?? []));
    if (row > 0) roles.push(...(lexicon.roles.ofPair.get(pairAt(row - 1)) ?? []));
    if (row + 1 < length) roles.push(...(lexicon.roles.ofPair.get(pairAt(row)) ?? []));
    firstRole[row + 1] = roles.length;
  }
  for (const { id, start, end } of marked.spans) {
    const meant = labelsOf(marked.of, id).map((label) => columns.indexOf(labels.indexOf(label)));
    for (const at of meant) {
      if (at === -1) throw new Error(`${marked.file}:${marked.line}: \`${id}\` is no mark of ${name}`);
      truth[at] = 1;
      for (let row = 0; row < length; row++) {
        if ((tokens.start[row] ?? 0) < end && (tokens.end[row] ?? 0) > start)
          tokenTruth[row * columns.length + at] = 1;
      }
    }
  }
  return {
    length,
    word,
    extra,
    firstRole,
    roles: Uint8Array.from(roles),
    shape,
    flags: tokens.flags.slice(0, length),
    label: tokens.label.slice(0, length),
    sentence: tokens.sentence.slice(0, length),
    sentences: tokens.sentences,
    head: HEADS.findIndex((head) => head.name === name),
    columns,
    truth,
    weight: new Float32Array(columns.length).fill(1),
    tokenTruth,
    hasSpans: true,
  };
}

/** The hash of the words at `row` and behind it, 0 where there are not two. */
function pairAt(row: number): number {
  const first = tokens.hash[row] ?? 0;
  const second = tokens.hash[row + 1] ?? 0;
  return first === 0 || second === 0 ? 0 : pairHash(first, second);
}

function headOf({ kind }: MarkedText): Head {
  const head = HEADS.find(({ name }) => name === kind);
  if (head === undefined) throw new Error(`no head reads \`${kind}\``);
  return head;
}
