/**
 * A lookup from a word to the phrases that start with it. Only base forms are indexed; what a word inflects from is worked
 * out when it is first met, because a text uses few of the lexicon's words.
 */

import { axesOf } from './axes.ts';
import { basesOf, type Form, nounForms, verbForms } from './inflect.ts';
import type { LexiconGroup, RubricLexicon } from './types.ts';

/** One form of one phrase of one group. */
export interface Entry {
  group: LexiconGroup;
  form: Form;
  /** The phrase as the lexicon has it. */
  phrase: string;
  /** The words after the first. */
  rest: readonly string[];
  /** A verb and its particle: an object of up to three words may stand between (`rolled the change back`). */
  split: boolean;
  verbal: boolean;
  /** What it makes its sentence worth reading for, as bits. */
  axes: number;
  /** Number of its role: of one role, only one hit covers a word. 0 for `mark`, whose hits may overlap. */
  slot: number;
}

const PARTICLES = new Set(['back', 'out', 'up', 'off', 'over', 'down', 'in', 'on', 'away', 'aside']);

const FIRST_INFLECTS = new Set([
  ...PARTICLES,
  'from',
  'at',
  'to',
  'for',
  'through',
  'closed',
  'open',
  'it',
  'users',
  'into',
  'the',
  'by',
]);

/** Every inflected form of a phrase, as its words. */
function phraseForms(
  phrase: string,
  inflect: LexiconGroup['inflect'],
  irregular: RubricLexicon['irregular'],
): [string[], Form][] {
  const words = phrase.toLowerCase().split(' ');
  if (inflect === 'fixed') return [[words, 'fixed']];
  if (inflect === 'verb' || inflect === 'verb-phrase') {
    // `roll back` inflects its first word, the compound `load test` its last.
    const compound = inflect === 'verb' && words.length > 1 && !FIRST_INFLECTS.has(words[1] ?? '');
    const at = compound ? words.length - 1 : 0;
    return verbForms(words[at] ?? '', irregular).map(([form, kind]) => [words.with(at, form), kind]);
  }
  const last = words.at(-1) ?? '';
  return nounForms(last).map(([form, kind]) => [[...words.slice(0, -1), form], kind]);
}

/** A phrase of the lexicon, not inflected yet. */
interface Phrase {
  group: LexiconGroup;
  words: string;
  slot: number;
  /** Its place in the lexicon: of entries of one length, the first one wins. */
  order: number;
}

/** The entries of a phrase that start with `word`. */
function entriesFrom({ group, words, slot }: Phrase, word: string, { irregular }: RubricLexicon): Entry[] {
  const split = group.inflect === 'verb' && PARTICLES.has(words.split(' ')[1] ?? '');
  const entries: Entry[] = [];
  for (const [[head, ...rest], form] of phraseForms(words, group.inflect, irregular)) {
    if (head !== word) continue;
    entries.push({
      group,
      form,
      phrase: words,
      rest,
      split: split && rest.length === 1,
      verbal: group.inflect === 'verb',
      axes: axesOf(group),
      slot,
    });
  }
  return entries;
}

/** The index of a lexicon's phrases by their first word as it is written there. */
export class Phrases {
  private readonly heads = new Map<string, Phrase[]>();
  private readonly known = new Map<string, Starting | undefined>();
  private readonly lexicon: RubricLexicon;
  private readonly irregularBases: ReadonlyMap<string, readonly string[]>;
  private count = 0;

  constructor(lexicon: RubricLexicon) {
    this.lexicon = lexicon;
    this.irregularBases = irregularBases(lexicon);
  }

  add(group: LexiconGroup, slot: number): void {
    for (const words of group.words) {
      const gap = words.indexOf(' ');
      const head = gap === -1 ? words : words.slice(0, gap);
      const phrase = { group, words, slot, order: this.count++ };
      const list = this.heads.get(head);
      if (list) list.push(phrase);
      else this.heads.set(head, [phrase]);
    }
  }

  entriesOf(word: string, next: string): readonly Entry[] | undefined {
    let starting = this.known.get(word);
    if (starting === undefined) {
      if (this.known.has(word)) return undefined;
      starting = this.find(word);
      // A text may hold any number of words that are none; only what the lexicon bounds is kept.
      if (starting !== undefined || this.known.size < MOST_KNOWN) this.known.set(word, starting);
      if (starting === undefined) return undefined;
    }
    return starting.byNext.get(next) ?? starting.always;
  }

  private find(word: string): Starting | undefined {
    const phrases = [word, ...(this.irregularBases.get(word) ?? []), ...basesOf(word)]
      .filter((base, index, all) => all.indexOf(base) === index)
      .flatMap((base) => this.heads.get(base) ?? [])
      .sort((a, b) => a.order - b.order);
    const entries = phrases.flatMap((phrase) => entriesFrom(phrase, word, this.lexicon));
    if (entries.length === 0) return undefined;
    return startingWith(entries.sort((a, b) => b.rest.length - a.rest.length));
  }
}

/** The entries of one word, by the word behind it. */
interface Starting {
  /** Those that any word may follow: single words, and verbs whose particle stands further on. */
  always: readonly Entry[] | undefined;
  byNext: ReadonlyMap<string, readonly Entry[]>;
}

function startingWith(entries: readonly Entry[]): Starting {
  const isFree = ({ rest, split }: Entry) => rest.length === 0 || split;
  const always = entries.filter(isFree);
  const nexts = new Set(entries.flatMap((entry) => (isFree(entry) ? [] : entry.rest.slice(0, 1))));
  const byNext = new Map(
    [...nexts].map((next) => [next, entries.filter((entry) => isFree(entry) || entry.rest[0] === next)]),
  );
  return { always: always.length > 0 ? always : undefined, byNext };
}

/** How many words are remembered. */
const MOST_KNOWN = 20_000;

/** From an irregular past or participle to the verbs that it may come from. */
function irregularBases({ irregular }: RubricLexicon): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const [base, forms] of Object.entries(irregular)) {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}
