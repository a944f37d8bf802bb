import type { ReadSentence } from '../../core/rubric/index.ts';
import type { Document, RuleContext } from '../../types.ts';
import { marksOf } from './marks.ts';
import { type Claim, measured } from './number-claims.ts';
import { ENOUGH, hasBase, hasWindow, type NumberPart } from './number-grade.ts';
import { type PlacedSentence, readFields, sentencesOf } from './read-fields.ts';

const TOPICS = new Set(['measure', 'harm', 'counted']);

/** What a sentence measures: the phrases of its measurements, harms and counts. */
function topicsOf({ marks }: ReadSentence): Set<string> {
  return new Set(marks.filter(({ role }) => TOPICS.has(role)).map(({ phrase }) => phrase));
}

/** What the sentences of a document give, so that no claim is asked for it again. */
export class GivenNumbers {
  private readonly places: (() => readonly PlacedSentence[])[];
  /** By what is measured; `''` where that is not known. */
  private readonly bases = new Set<string>();
  private readonly windows = new Set<string>();

  /** `places` give sentences, each asked for once and only when the places before it are not enough. */
  constructor(places: readonly (() => readonly PlacedSentence[])[]) {
    this.places = [...places];
  }

  /** Adds the parts that stand elsewhere, for the same measurement or where it is not said for which. */
  complete(claim: Claim, parts: Set<NumberPart>): Set<NumberPart> {
    const topics = topicsOf(claim.sentence);
    for (;;) {
      if (parts.size >= ENOUGH) return parts;
      if (gives(this.bases, topics)) parts.add('base');
      if (gives(this.windows, topics)) parts.add('window');
      const next = this.places[0];
      if (parts.size >= ENOUGH || next === undefined) return parts;
      this.places.shift();
      this.learn(next());
    }
  }

  private learn(sentences: readonly PlacedSentence[]): void {
    for (const sentence of sentences) {
      if (sentence.quantities.length < 2 || !hasBase(sentence)) continue;
      const topics = topicsOf(sentence);
      const windowed = hasWindow(sentence, null);
      for (const topic of topics.size === 0 ? [''] : topics) {
        this.bases.add(topic);
        if (windowed) this.windows.add(topic);
      }
    }
  }
}

function gives(known: ReadonlySet<string>, topics: ReadonlySet<string>): boolean {
  if (topics.size === 0) return known.size > 0;
  return known.has('') || [...topics].some((topic) => known.has(topic));
}

/** The units of which a list has both halves, each in an item of its own: `Before: 840 ms`, `After: 210 ms`. */
export function halvedUnits(sentences: readonly PlacedSentence[]): Set<string> {
  const seen = new Set<string>();
  const halved = new Set<string>();
  for (const sentence of sentences) {
    if (marksOf(sentence, 'numbers-joint').length === 0) continue;
    for (const unit of new Set(measured(sentence).map((quantity) => quantity.unit))) {
      if (seen.has(unit)) halved.add(unit);
      seen.add(unit);
    }
  }
  return halved;
}

/** What a document gives: its texts are read one after the other, the likely ones first, as reading all takes longest. */
export function givenIn({ fields, answers }: Document, context: RuleContext): GivenNumbers {
  const prose = answers.map((answer) => answer.prose);
  return new GivenNumbers([
    () => [...readFields({ fields }, context)].flatMap(({ sentences }) => sentences),
    () => sentencesOf(prose, context),
    () => [...fields.values()].flatMap(({ texts }) => sentencesOf(texts, context)),
  ]);
}
