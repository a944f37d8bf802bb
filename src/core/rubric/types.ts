/** The lexicon of the rubric scorer: data, JSON-able. */

import type { Point } from '../../types.ts';

export type { Point };

/**
 * What the words of a group do in a sentence.
 *
 * Mechanism: `device` (a noun: canary), `control` (a verb that is itself a device: roll back), `put` and `use` (verbs that
 * need a device near), `act` (what a device does: the alert fired), `talk` (learn, propose: nothing was put in place),
 * `operate` and `gated` (a rule: nothing ships until ...).
 * Evidence: `change`, `factor`, `reach`, `span` (what takes time), `impact` (verbs), `measure`, `harm`, `counted`, `people`
 * (nouns), `faulty` (adjectives that make of what is counted a defect), `better` (comparatives), `contrast` (used to, now),
 * `observe` (what one would watch), and what makes a number no outcome: `policy`, `config`, `tenure`, `when`.
 * Mood: `negation`, `plan`, `duty`, `claim`, `advice`, `hypo`, `turn` (a new clause), `first`, `own`, `second`, `noun-mark`
 * (what stands before a noun), `be`, `modifier` (transparent adverbs).
 * `mark`: what rules and the elements of prompts look for; it says nothing to the scorer, and marks may overlap.
 */
export type Role =
  | 'device'
  | 'control'
  | 'put'
  | 'use'
  | 'act'
  | 'talk'
  | 'operate'
  | 'gated'
  | 'change'
  | 'factor'
  | 'reach'
  | 'span'
  | 'contrast'
  | 'observe'
  | 'impact'
  | 'measure'
  | 'harm'
  | 'counted'
  | 'people'
  | 'faulty'
  | 'better'
  | 'policy'
  | 'config'
  | 'tenure'
  | 'when'
  | 'negation'
  | 'plan'
  | 'duty'
  | 'claim'
  | 'advice'
  | 'hypo'
  | 'turn'
  | 'first'
  | 'own'
  | 'second'
  | 'noun-mark'
  | 'be'
  | 'modifier'
  | 'number'
  | 'mark';

/**
 * How the words of a group inflect: `noun` its last word, `verb` its verb (the first word of `roll back`, the last of
 * `load test`), `verb-phrase` its first word whatever follows (`take ownership`), `fixed` not at all.
 */
export type Inflection = 'noun' | 'verb' | 'verb-phrase' | 'fixed';

export interface LexiconGroup {
  id: string;
  role: Role;
  inflect: Inflection;
  /** 0 to 1: how much one occurrence says. */
  weight: number;
  /** One short sentence for the user: why this counts. */
  why: string;
  /** Lower case; a hyphen or slash of the text counts as a space, so write `row level security`. */
  words: readonly string[];
}

/** Classes of unit a number can carry. */
export type UnitClass = 'percent' | 'duration' | 'money' | 'ratio' | 'bytes' | 'rate';

export interface RubricLexicon {
  groups: readonly LexiconGroup[];
  /** Irregular verbs: base form to [past, participle]. */
  irregular: Readonly<Record<string, readonly [string, string]>>;
  /** Number words and their values. */
  numbers: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. */
  magnitudes: Readonly<Record<string, number>>;
  /** Unit words and suffixes by class. */
  units: Readonly<Record<UnitClass, readonly string[]>>;
  weights: RubricWeights;
  /** The cheapest next edit for each missing point. */
  edits: Readonly<Record<Point, string>>;
}

type MoodWeights = Readonly<Record<MoodName, number>>;

export interface RubricWeights {
  mechanism: {
    /** A signal at or above it earns the point alone. */
    single: number;
    /** Weaker signals earn it together. */
    total: number;
    /** What is below it is not counted at all. */
    floor: number;
    /** Share of its weight a device keeps without a verb. */
    bare: number;
    /** The same in a sentence of an answer that looks forward. */
    bareForward: number;
    mood: MoodWeights;
    /** The same for prompts that look forward. */
    forward: MoodWeights;
  };
  evidence: {
    single: number;
    unit: Readonly<Record<QuantityClass, number>>;
    cue: CueWeights;
  };
}

export type QuantityClass = UnitClass | 'harm' | 'audience' | 'counted' | 'people' | 'plain' | 'clock';

/** What a cue near a number adds to (or takes from) it. */
export interface CueWeights {
  change: number;
  pair: number;
  measure: number;
  harm: number;
  reach: number;
  span: number;
  large: number;
  better: number;
  config: number;
}

/** How a clause is meant. */
export type MoodName =
  | 'done'
  | 'habit'
  | 'aside'
  | 'duty'
  | 'plan'
  | 'condition'
  | 'negated'
  | 'claim'
  | 'advice'
  | 'question';

/** Words that all show the same thing, by how they inflect. */
export interface WordGroups {
  nouns?: readonly string[];
  verbs?: readonly string[];
  phrases?: readonly string[];
  /** Pairs of nouns or phrases that show it when both stand in one sentence. */
  together?: readonly (readonly [readonly string[], readonly string[]])[];
}

/** One thing a strong answer to a prompt contains. Any of its words shows it. */
export interface PromptElement extends WordGroups {
  id: string;
  label: string;
  /** The cheapest edit that adds it. */
  edit: string;
}

/** A value, and the engineering that it stands for. */
export interface ValueTranslation {
  value: string;
  translation: string;
  /** How the value is named in an answer. */
  names: WordGroups;
  /** Longer phrases in which the same words are technical terms or idioms. */
  terms?: readonly string[];
  /** What names the translation: words, and groups of the lexicon by id. */
  shows: WordGroups & { groups?: readonly string[] };
}

/** The elements of each prompt, by prompt id. */
export type PromptElements = Readonly<Record<string, readonly PromptElement[]>>;
