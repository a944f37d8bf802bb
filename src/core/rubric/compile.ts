/**
 * Turns the lexicon into a lookup from a word to the phrases that start with it. Only base forms are indexed; what a
 * word inflects from is worked out when it is first met, because a text uses few of the lexicon's words.
 */

import { basesOf, type Form, nounForms, verbForms } from './inflect.ts';
import type { LexiconGroup, Role, RubricLexicon, UnitClass } from './types.ts';

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

export interface Compiled {
  lexicon: RubricLexicon;
  /**
   * The entries that may start at a word (lower case) that `next` follows, the longest first; undefined for most words.
   * Most phrases begin with a word of every sentence (`we could have`), and few go on as the sentence does.
   */
  entriesOf(word: string, next: string): readonly Entry[] | undefined;
  /** For each slot of the entries, where its last hit ends: scratch of whoever matches a sentence. */
  busy: Int32Array;
  /** Words that stand before a noun: looked up beside a verb only, they need no entries. */
  nounMarks: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, UnitClass>;
}

/** Fractions, after a number (`two thirds`) or an article (`by a third`). */
export const FRACTIONS: ReadonlySet<string> = new Set([
  'third',
  'thirds',
  'quarter',
  'quarters',
  'fifth',
  'fifths',
  'tenth',
  'tenths',
  'half',
]);

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

/** Devices below this weight are everyday things: only what guards (an act from `GUARDS` on) makes one a device. */
export const EVERYDAY = 0.4;
export const GUARDS = 0.95;

/** It names a device, a control, or what guards: worth reading for mechanism. */
export const MECHANISM = 1;
/** It holds a number or a factor: worth reading for evidence. */
export const EVIDENCE = 2;
/** Harm is evidence where it is denied. */
const HARM = 4;
const DENIAL = 8;
/** A change is evidence without a number only from one unit to another (`from weeks to days`). */
const CHANGE = 16;
export const FROM = 32;
/** What one would watch: evidence in an answer that looks forward. */
const WATCH = 64;

const AXES: Readonly<Partial<Record<Role, number>>> = {
  gated: MECHANISM,
  number: EVIDENCE,
  factor: EVIDENCE,
  harm: HARM,
  faulty: HARM,
  impact: HARM,
  negation: DENIAL,
  change: CHANGE,
  span: CHANGE,
  observe: WATCH,
};

function axesOf({ role, weight }: LexiconGroup): number {
  if (role === 'device') return weight >= EVERYDAY ? MECHANISM : 0;
  if (role === 'control') return weight > 0 ? MECHANISM : 0;
  if (role === 'act') return weight >= GUARDS ? MECHANISM : 0;
  return AXES[role] ?? 0;
}

/** True when a sentence with these bits can speak for evidence. */
export function speaksForEvidence(axes: number, forward: boolean): boolean {
  if (axes & EVIDENCE || (forward && axes & WATCH)) return true;
  return (axes & (HARM | DENIAL)) === (HARM | DENIAL) || (axes & (CHANGE | FROM)) === (CHANGE | FROM);
}

/** Every inflected form of a phrase, as its words. */
export function phraseForms(
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
class Phrases {
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

/** Number words and fractions as a group of their own, so that one lookup a word finds them too. */
function numberWords({ numbers }: RubricLexicon): LexiconGroup {
  return {
    id: 'number-word',
    role: 'number',
    inflect: 'fixed',
    weight: 1,
    why: '',
    words: [...Object.keys(numbers), ...FRACTIONS],
  };
}

/** Compiles a lexicon. Longer phrases come first, so that the longest one wins. */
export function compileLexicon(lexicon: RubricLexicon): Compiled {
  const phrases = new Phrases(lexicon);
  const roles = new Map<Role, number>([['mark', 0]]);
  const nounMarks = new Set<string>();
  for (const group of [...lexicon.groups, numberWords(lexicon)]) {
    if (group.role === 'noun-mark') {
      for (const word of group.words) nounMarks.add(word.toLowerCase());
      continue;
    }
    const slot = roles.get(group.role) ?? roles.size;
    roles.set(group.role, slot);
    phrases.add(group, slot);
  }
  const units = new Map<string, UnitClass>();
  for (const [unit, words] of Object.entries(lexicon.units)) {
    for (const word of words) units.set(word, unit as UnitClass);
  }
  return {
    lexicon,
    entriesOf: (word, next) => phrases.entriesOf(word, next),
    busy: new Int32Array(roles.size),
    nounMarks,
    numbers: new Map(Object.entries(lexicon.numbers)),
    magnitudes: new Map(Object.entries(lexicon.magnitudes)),
    units,
  };
}
