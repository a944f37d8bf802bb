import type { ReadSentence } from '../../core/rubric/index.ts';
import { marksOf } from './marks.ts';
import { type Claim, measured } from './number-claims.ts';
import { hasBase, hasWindow, type NumberPart } from './number-grade.ts';
import type { PlacedSentence } from './read-fields.ts';

const TOPICS = new Set(['measure', 'harm', 'counted']);

/** What a sentence measures: the phrases of its measurements, harms and counts. */
function topicsOf({ marks }: ReadSentence): Set<string> {
  return new Set(marks.filter(({ role }) => TOPICS.has(role)).map(({ phrase }) => phrase));
}

/** What the sentences of a document give, so that no claim is asked for it again. */
export class GivenNumbers {
  /** By what is measured; `''` where that is not known. */
  private readonly bases = new Set<string>();
  private readonly windows = new Set<string>();

  constructor(sentences: readonly PlacedSentence[]) {
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

  /** The parts of a claim that stand elsewhere, for the same measurement or where it is not said for which. */
  of({ sentence }: Claim): NumberPart[] {
    const topics = topicsOf(sentence);
    const gives = (known: ReadonlySet<string>) =>
      topics.size === 0 ? known.size > 0 : known.has('') || [...topics].some((topic) => known.has(topic));
    const parts: NumberPart[] = gives(this.bases) ? ['base'] : [];
    return gives(this.windows) ? [...parts, 'window'] : parts;
  }
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
