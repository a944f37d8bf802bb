import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, pairHash } from '../src/reader/tokens.ts';
import { ROOT } from './root.ts';

const FILE = path.join(ROOT, 'training/roles.txt');

/**
 * What words and pairs of words do in a sentence, whoever uses them: `device`, `control`, `change`, `negation` and so
 * on. One role per line: its name, a tab, and its words in all their forms. They help the network with words that few
 * texts have.
 */
export interface Roles {
  names: readonly string[];
  /** The indices of the roles of a word, by its hash. */
  ofWord: ReadonlyMap<number, readonly number[]>;
  /** The same for two words in a row, by `pairHash`. */
  ofPair: ReadonlyMap<number, readonly number[]>;
}

export function readRoles(file: string = FILE): Roles {
  const ofWord = new Map<number, number[]>();
  const ofPair = new Map<number, number[]>();
  const names: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [name = '', words = ''] = line.split('\t');
    if (name === '') continue;
    const role = names.push(name) - 1;
    for (const phrase of words.split(', ')) {
      const [first = '', second] = phrase.split(' ');
      const hash = second === undefined ? hashOf(first) : pairHash(hashOf(first), hashOf(second));
      const table = second === undefined ? ofWord : ofPair;
      const known = table.get(hash) ?? [];
      if (!known.includes(role)) table.set(hash, [...known, role]);
    }
  }
  return { names, ofWord, ofPair };
}
