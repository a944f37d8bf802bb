import { unknownShape } from '../src/reader/slots.ts';
import { tokenize } from '../src/reader/tokenize.ts';
import { hashOf, pairHash, Tokens } from '../src/reader/tokens.ts';
import type { MarkedText } from './corpus.ts';
import { HEADS, type Head } from './heads.ts';
import type { Example } from './network.ts';
import type { Roles } from './roles.ts';
import type { Vectors } from './vectors.ts';

/** How often the trained texts must have a word without a vector before it gets one of its own. */
const SEEN = 4;
/** The same for a word with a vector, and how many files must have it: what one writer likes to say teaches nothing. */
const SEEN_OFTEN = 40;
const FILES = 12;

/** Finds what the network knows of a word, by its hash. */
export class Lexicon {
  /** Rows of the table of vectors. */
  readonly rows = new Map<number, number>();
  /** Rows of the vectors that words have of their own. */
  readonly own = new Map<number, number>();
  readonly roles: Roles;

  constructor(vectors: Vectors, roles: Roles, texts: readonly MarkedText[]) {
    this.roles = roles;
    for (const [row, word] of vectors.words.entries()) this.rows.set(hashOf(word), row);
    const tokens = new Tokens();
    const seen = new Map<number, { times: number; files: Set<string> }>();
    for (const { file, text } of texts) {
      tokens.clear();
      tokenize(text, tokens);
      for (let row = 0; row < tokens.length; row++) {
        const hash = tokens.hash[row] ?? 0;
        if (hash === 0) continue;
        const counted = seen.get(hash) ?? { times: 0, files: new Set() };
        seen.set(hash, counted);
        counted.times++;
        counted.files.add(file);
      }
    }
    const hashes = [...seen].filter(([hash, { times, files }]) =>
      this.rows.has(hash) ? times >= SEEN_OFTEN && files.size >= FILES : times >= SEEN,
    );
    for (const hash of hashes.map(([hash]) => hash).sort((a, b) => a - b)) this.own.set(hash, this.own.size);
  }

  /** Whether the reader's table has the word. */
  has(hash: number): boolean {
    return this.rows.has(hash) || this.own.has(hash) || this.roles.ofWord.has(hash);
  }
}

const tokens = new Tokens();

/**
 * A text as the network takes it, with what is true of it.
 *
 * @param only the labels of its head for which that is known; without it, all of them
 */
export function exampleOf(marked: MarkedText, lexicon: Lexicon, only?: readonly string[]): Example {
  const head = headOf(marked);
  tokens.clear();
  tokenize(marked.text, tokens);
  const { length } = tokens;
  const columns = head
    .columnsOf(marked.of)
    .filter((column) => only?.includes(head.labels[column] ?? '') ?? true);
  return {
    length,
    ...wordsOf(lexicon),
    ...rolesOf(lexicon),
    flags: tokens.flags.slice(0, length),
    label: tokens.label.slice(0, length),
    sentence: tokens.sentence.slice(0, length),
    sentences: tokens.sentences,
    head: HEADS.indexOf(head),
    columns,
    weight: new Float32Array(columns.length).fill(1),
    ...truthOf(marked, head, columns),
  };
}

/** The rows of each token's word, and its shape, which for words that the reader does not know is all that it sees. */
function wordsOf(lexicon: Lexicon): Pick<Example, 'word' | 'own' | 'shape'> {
  const { length } = tokens;
  const shape = tokens.shape.slice(0, length);
  const word = new Int32Array(length).fill(-1);
  const own = new Int32Array(length).fill(-1);
  for (let row = 0; row < length; row++) {
    const hash = tokens.hash[row] ?? 0;
    if (hash === 0) continue;
    word[row] = lexicon.rows.get(hash) ?? -1;
    own[row] = lexicon.own.get(hash) ?? -1;
    if (!lexicon.has(hash)) shape[row] = unknownShape(tokens.flags[row] ?? 0);
  }
  return { word, own, shape };
}

/** The roles of each token: those of its word, and those of the pairs that it forms with its neighbors. */
function rolesOf({ roles: { ofWord, ofPair } }: Lexicon): Pick<Example, 'roles' | 'firstRole'> {
  const { length } = tokens;
  const roles: number[] = [];
  const firstRole = new Int32Array(length + 1);
  for (let row = 0; row < length; row++) {
    roles.push(...(ofWord.get(tokens.hash[row] ?? 0) ?? []));
    if (row > 0) roles.push(...(ofPair.get(pairAt(row - 1)) ?? []));
    if (row + 1 < length) roles.push(...(ofPair.get(pairAt(row)) ?? []));
    firstRole[row + 1] = roles.length;
  }
  return { roles: Uint8Array.from(roles), firstRole };
}

/** Which labels the text and each of its tokens show, by the marks. */
function truthOf(
  { file, line, of, spans }: MarkedText,
  { name, labels, labelsOf }: Head,
  columns: readonly number[],
): Pick<Example, 'truth' | 'tokenTruth'> {
  const truth = new Float32Array(columns.length);
  const tokenTruth = new Uint8Array(tokens.length * columns.length);
  for (const { id, start, end } of spans) {
    const meant = labelsOf(of, id).map((label) => columns.indexOf(labels.indexOf(label)));
    for (const at of meant) {
      if (at === -1) throw new Error(`${file}:${line}: \`${id}\` is no mark of ${name}`);
      truth[at] = 1;
      for (let row = 0; row < tokens.length; row++) {
        if ((tokens.start[row] ?? 0) < end && (tokens.end[row] ?? 0) > start)
          tokenTruth[row * columns.length + at] = 1;
      }
    }
  }
  return { truth, tokenTruth };
}

/** The hash of the pair of words that begins at `row`; 0 where there is none. */
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
