/** A text read once, for the scorer and for the rules: what its sentences say, and how each part is meant. */

import type { Compiled } from './compile.ts';
import type { Form } from './inflect.ts';
import { type Sentence, sentences } from './match.ts';
import { moods } from './mood.ts';
import { quantities } from './quantity.ts';
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

export class Reading {
  readonly tokens: readonly Token[];
  /** As the scorer needs them: in tokens. */
  readonly parts: readonly Sentence[];
  private readonly compiled: Compiled;
  private read: readonly ReadSentence[] | undefined;
  private strings: readonly Stuffed[] | undefined;

  constructor(compiled: Compiled, prose: string) {
    this.compiled = compiled;
    this.tokens = scan(prose);
    this.parts = sentences(compiled, this.tokens);
  }

  get words(): number {
    return countWords(this.tokens, 0, this.tokens.length);
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

  /** The sentences, list items and headings of the text, in their order; worked out when first asked for. */
  get sentences(): readonly ReadSentence[] {
    this.read ??= this.parts.map((sentence) => this.sentence(sentence));
    return this.read;
  }

  private sentence(sentence: Sentence): ReadSentence {
    const { tokens, compiled } = this;
    const { from, to, kind, question, hits } = sentence;
    const mood = moods(sentence, tokens, { lead: 'done' });
    const start = (at: number) => tokens[at]?.start ?? 0;
    const end = (at: number) => tokens[at - 1]?.end ?? 0;
    return {
      start: start(from),
      end: end(to),
      words: countWords(tokens, from, to),
      kind: KINDS[kind],
      question,
      marks: hits.map(({ entry, from: first, to: last }) => ({
        group: entry.group.id,
        role: entry.group.role,
        phrase: entry.phrase,
        weight: entry.group.weight,
        form: entry.form,
        start: start(first),
        end: end(last),
        mood: mood.at[first - from] ?? 'done',
      })),
      quantities: quantities(compiled, sentence, tokens).map(
        ({ from: first, to: last, value, unit, noun }) => ({
          start: start(first),
          end: end(last),
          value,
          unit,
          noun: noun?.entry.phrase ?? null,
        }),
      ),
    };
  }
}
