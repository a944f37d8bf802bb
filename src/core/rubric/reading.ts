/** A text read once, for the scorer and for the rules: what its sentences say, and how each part is meant. */

import type { Compiled } from './compile.ts';
import type { Form } from './inflect.ts';
import { type Sentence, sentences } from './match.ts';
import { type Moods, moods } from './mood.ts';
import { type Quantity, quantities } from './quantity.ts';
import { scan, type Token } from './scan.ts';
import { type Stuffed, stuffedIn } from './stuffing.ts';
import type { MoodName, QuantityClass, Role } from './types.ts';

/** A phrase of the lexicon that stands in a sentence. Offsets are UTF-16 code units into the text, end exclusive. */
export interface Mark {
  /** The id of its group in the lexicon. */
  group: string;
  role: Role;
  /** As the lexicon has it: `roll back` for `rolled back`. */
  phrase: string;
  /** Of its group: how much it says; what is below one half is an everyday word. */
  weight: number;
  form: Form;
  start: number;
  end: number;
  /** How the clause that it stands in is meant. */
  mood: MoodName;
}

/** A number with what it counts or measures. */
export interface ReadQuantity {
  start: number;
  end: number;
  value: number;
  unit: QuantityClass;
  /** The noun counted (`users`), when the lexicon knows it. */
  noun: string | null;
}

export interface ReadSentence {
  start: number;
  end: number;
  words: number;
  kind: 'text' | 'item' | 'heading';
  question: boolean;
  /** In their order; of one role only the longest at a place, of role `mark` all. */
  marks: readonly Mark[];
  quantities: readonly ReadQuantity[];
}

const KINDS = ['text', 'item', 'heading'] as const;

/** Words, numbers included, as one would count them when speaking. */
function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') words++;
  }
  return words;
}

/** A sentence, with what the scorer and the rules both need of it: each worked out when first asked for. */
class Said implements ReadSentence {
  readonly part: Sentence;
  private readonly compiled: Compiled;
  private readonly tokens: readonly Token[];
  private mood: Moods | undefined;
  private numbers: readonly Quantity[] | undefined;
  private found: readonly Mark[] | undefined;
  private measured: readonly ReadQuantity[] | undefined;
  private counted: number | undefined;

  constructor(part: Sentence, compiled: Compiled, tokens: readonly Token[]) {
    this.part = part;
    this.compiled = compiled;
    this.tokens = tokens;
  }

  /** How each token is meant; `lead` is the mood of what leads in a list, and only its items take it on. */
  moodsAfter(lead: MoodName): Moods {
    if (lead !== 'done' && this.part.kind === 1) return moods(this.part, this.tokens, { lead });
    this.mood ??= moods(this.part, this.tokens, { lead: 'done' });
    return this.mood;
  }

  /** Its quantities, in tokens. */
  get numbered(): readonly Quantity[] {
    this.numbers ??= quantities(this.compiled, this.part, this.tokens);
    return this.numbers;
  }

  get start(): number {
    return this.startOf(this.part.from);
  }

  get end(): number {
    return this.endOf(this.part.to);
  }

  get words(): number {
    this.counted ??= countWords(this.tokens, this.part.from, this.part.to);
    return this.counted;
  }

  get kind(): ReadSentence['kind'] {
    return KINDS[this.part.kind];
  }

  get question(): boolean {
    return this.part.question;
  }

  get marks(): readonly Mark[] {
    if (this.found) return this.found;
    const { at } = this.moodsAfter('done');
    this.found = this.part.all.map(({ entry, from, to }) => ({
      group: entry.group.id,
      role: entry.group.role,
      phrase: entry.phrase,
      weight: entry.group.weight,
      form: entry.form,
      start: this.startOf(from),
      end: this.endOf(to),
      mood: at[from - this.part.from] ?? 'done',
    }));
    return this.found;
  }

  get quantities(): readonly ReadQuantity[] {
    this.measured ??= this.numbered.map(({ from, to, value, unit, noun }) => ({
      start: this.startOf(from),
      end: this.endOf(to),
      value,
      unit,
      noun: noun?.entry.phrase ?? null,
    }));
    return this.measured;
  }

  private startOf(at: number): number {
    return this.tokens[at]?.start ?? 0;
  }

  private endOf(at: number): number {
    return this.tokens[at - 1]?.end ?? 0;
  }
}

export class Reading {
  readonly tokens: readonly Token[];
  /** As the scorer needs them: in tokens. */
  readonly parts: readonly Sentence[];
  /** The sentences, list items and headings of the text, in their order. */
  readonly sentences: readonly Said[];
  private strings: readonly Stuffed[] | undefined;
  private groups: Set<string> | undefined;

  constructor(compiled: Compiled, prose: string) {
    this.tokens = scan(prose);
    this.parts = sentences(compiled, this.tokens);
    this.sentences = this.parts.map((part) => new Said(part, compiled, this.tokens));
  }

  get words(): number {
    return countWords(this.tokens, 0, this.tokens.length);
  }

  /** Whether a group of the lexicon stands anywhere in the text: asked before its sentences are looked through. */
  has(group: string): boolean {
    if (this.groups === undefined) {
      this.groups = new Set();
      for (const { all } of this.parts) for (const { entry } of all) this.groups.add(entry.group.id);
    }
    return this.groups.has(group);
  }

  /** Passages that string words of the scorer without a sentence, in tokens; worked out when first asked for. */
  get stuffed(): readonly Stuffed[] {
    this.strings ??= stuffedIn(this.parts, this.tokens);
    return this.strings;
  }

  /** The same passages as offsets into the text, with the number of different words in each. */
  get stuffing(): { start: number; end: number; words: number }[] {
    return this.stuffed.map(({ from, to, words }) => ({
      start: this.tokens[from]?.start ?? 0,
      end: this.tokens[to - 1]?.end ?? 0,
      words,
    }));
  }
}
