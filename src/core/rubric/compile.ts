/** Turns the lexicon into one Map from first word to entries: built once a configuration, read once a word. */

import { type Form, nounForms, verbForms } from './inflect.ts';
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
  /** Its sentence is worth reading for mechanism, for evidence, for both or for none (bits `MECHANISM`, `EVIDENCE`). */
  axes: number;
  /** Number of its role: of one role, only one hit covers a word. 0 for `element`, which may overlap. */
  slot: number;
}

export interface Compiled {
  lexicon: RubricLexicon;
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** How many slots the entries use. */
  slots: number;
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
  'by',
]);

export const MECHANISM = 1;
export const EVIDENCE = 2;
const MECHANISM_ROLES: ReadonlySet<Role> = new Set<Role>(['device', 'control']);
const EVIDENCE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'number',
  'harm',
  'impact',
  'factor',
  'change',
  'span',
  'observe',
]);

function axesOf(role: Role): number {
  return (MECHANISM_ROLES.has(role) ? MECHANISM : 0) | (EVIDENCE_ROLES.has(role) ? EVIDENCE : 0);
}

/** Every inflected form of a phrase, as its words. */
export function phraseForms(
  phrase: string,
  inflect: LexiconGroup['inflect'],
  irregular: RubricLexicon['irregular'],
): [string[], Form][] {
  const words = phrase.toLowerCase().split(' ');
  if (inflect === 'fixed') return [[words, 'fixed']];
  if (inflect === 'verb') {
    // `roll back` inflects its first word, the compound `load test` its last.
    const at = words.length > 1 && !FIRST_INFLECTS.has(words[1] ?? '') ? words.length - 1 : 0;
    return verbForms(words[at] ?? '', irregular).map(([form, kind]) => [words.with(at, form), kind]);
  }
  const last = words.at(-1) ?? '';
  return nounForms(last).map(([form, kind]) => [[...words.slice(0, -1), form], kind]);
}

function addGroup(
  group: LexiconGroup,
  slot: number,
  lexicon: RubricLexicon,
  entries: Map<string, Entry[]>,
): void {
  for (const phrase of group.words) {
    const split = group.inflect === 'verb' && PARTICLES.has(phrase.split(' ')[1] ?? '');
    for (const [[head = '', ...rest], form] of phraseForms(phrase, group.inflect, lexicon.irregular)) {
      const entry: Entry = {
        group,
        form,
        phrase,
        rest,
        split: split && rest.length === 1,
        verbal: group.inflect === 'verb',
        axes: axesOf(group.role),
        slot,
      };
      const list = entries.get(head);
      if (list) list.push(entry);
      else entries.set(head, [entry]);
    }
  }
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
  const entries = new Map<string, Entry[]>();
  const roles = new Map<Role, number>([['element', 0]]);
  const nounMarks = new Set<string>();
  for (const group of [...lexicon.groups, numberWords(lexicon)]) {
    if (group.role === 'noun-mark') {
      for (const word of group.words) nounMarks.add(word.toLowerCase());
      continue;
    }
    const slot = roles.get(group.role) ?? roles.size;
    roles.set(group.role, slot);
    addGroup(group, slot, lexicon, entries);
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const units = new Map<string, UnitClass>();
  for (const [unit, words] of Object.entries(lexicon.units)) {
    for (const word of words) units.set(word, unit as UnitClass);
  }
  return {
    lexicon,
    entries,
    slots: roles.size,
    nounMarks,
    numbers: new Map(Object.entries(lexicon.numbers)),
    magnitudes: new Map(Object.entries(lexicon.magnitudes)),
    units,
  };
}
