import { hashOf, type Range, type Tokens } from './tokens.ts';

/** A phrase found in a text: rows of its table, end exclusive, and what the phrase was added with. */
export interface FoundPhrase<Value> {
  from: number;
  to: number;
  value: Value;
}

/** What follows the words so far. A form may belong to several words: `tests` to `test` and to `tests`. */
interface Node<Value> {
  words: Map<string, Node<Value>>;
  forms: Map<number, Node<Value>[]>;
  /** At most `MOST`. */
  values: Set<Value>;
}

function newNode<Value>(): Node<Value> {
  return { words: new Map(), forms: new Map(), values: new Set() };
}

/** Words that a phrase may have at most; longer ones are cut, so that looking for them stays linear. */
const LONGEST = 8;
/** Values that phrases of the same words may have; of more, which only phrases that are cut can have, the first count. */
const MOST = 16;

/**
 * Finds phrases in all forms of their words: `feature flag` also as `feature flags` or `Feature-flags`. The work for a
 * text does not depend on how many phrases there are.
 */
export class Phrases<Value> {
  private readonly root: Node<Value> = newNode();
  size = 0;

  add(phrase: string, value: Value): void {
    const words = phrase.toLowerCase().match(WORDS)?.slice(0, LONGEST) ?? [];
    if (words.length === 0) return;
    this.size++;
    let node = this.root;
    for (const word of words) {
      const known = node.words.get(word);
      const next = known ?? newNode<Value>();
      if (known === undefined) {
        node.words.set(word, next);
        for (const hash of new Set(formsOf(word).map(hashOf))) {
          node.forms.set(hash, [...(node.forms.get(hash) ?? []), next]);
        }
      }
      node = next;
    }
    if (node.values.size < MOST) node.values.add(value);
  }

  /** All phrases in a range, in the order of their first words. */
  *in(tokens: Tokens, { from, to }: Range): Iterable<FoundPhrase<Value>> {
    if (this.size === 0) return;
    for (let row = from; row < to; row++) {
      let nodes = this.root.forms.get(tokens.hash[row] ?? 0);
      for (let end = row + 1; nodes !== undefined; end++) {
        for (const { values } of nodes) for (const value of values) yield { from: row, to: end, value };
        nodes = end < to ? following(nodes, tokens.hash[end] ?? 0) : undefined;
      }
    }
  }
}

function following<Value>(nodes: readonly Node<Value>[], hash: number): Node<Value>[] | undefined {
  const next = nodes.flatMap(({ forms }) => forms.get(hash) ?? []);
  return next.length === 0 ? undefined : next;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** A word as a noun and as a verb, with the endings that English gives it. */
function formsOf(word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return [word, `${word}s`];
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const plural = /(?:s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word)
    ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`]
    : [];
  return [word, plural, past, `${stem}ing`, ...doubled];
}
