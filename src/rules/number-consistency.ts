import { Amounts } from '../measures/agreement.ts';
import { contradict, misfits } from '../measures/conflicts.ts';
import type { DocumentMeasure, DocumentMeasures } from '../measures/document-measures.ts';
import type { Coverage } from '../portfolio/coverage.ts';
import { type Entry, isReady } from '../portfolio/entry.ts';
import type { PackedMeasures } from '../portfolio/packed-measures.ts';
import { storyConflicts } from '../portfolio/story-measures.ts';
import { placeName } from './support/place-name.ts';
import type { PortfolioFinding, PortfolioRule, Rule, RuleFinding } from './types.ts';

export const numberConsistency: Rule & PortfolioRule = {
  id: 'number-consistency',
  meta: {
    description:
      'A measure has the same number throughout a document, and in the other documents of its owner.',
    severity: 'warning',
    readsMeasures: true,
    // An edit elsewhere may cause any of them: one that moves a number, or removes a number that explained two.
    ofWhole: ['differs', 'change', 'otherDocument', 'otherChange'],
    ofPortfolio: ['otherDocument', 'otherChange'],
    messages: {
      differs:
        '`{phrase}` differs from `{other}` at `{place}`, expected the same number for the same measure.\nCorrect the wrong one; if both are right, say what each of them measures.',
      change:
        '`{phrase}` does not match `{other}` at `{place}`, expected the change that the numbers show.\nCorrect the wrong one; if both are right, say what each of them measures.',
      otherDocument:
        '`{phrase}` differs from `{other}` at `{place}`, which is about the same incident; expected the same number for the same measure.\nCorrect the wrong one; if both are right, say what each of them measures.',
      otherChange:
        '`{phrase}` does not match `{other}` at `{place}`, which is about the same incident; expected the change that the numbers show.\nCorrect the wrong one; if both are right, say what each of them measures.',
    },
  },
  *check({ filePath }, { measures, lines }) {
    for (const { messageId, later, earlier } of conflictsIn(measures())) {
      const place = placeName({ filePath, ...lines.position(earlier.at.start) });
      const data = { phrase: later.phrase, other: earlier.phrase, place };
      const about = [later.phrase, earlier.phrase].map(onOneLine);
      yield { messageId, at: later.at, data, about, related: [earlier.at] } satisfies RuleFinding;
    }
  },
  *checkPortfolio(coverages) {
    for (const coverage of coverages) yield* conflictsOf(coverage);
  },
};

function onOneLine(phrase: string): string {
  return phrase.slice(0, LONGEST).replace(/\s+/g, ' ');
}

/** Characters of a phrase that identify a finding. */
const LONGEST = 80;

interface Conflict {
  messageId: 'differs' | 'change';
  later: DocumentMeasure;
  earlier: DocumentMeasure;
}

/** Each measure that conflicts with earlier ones, and the nearest of those. */
function* conflictsIn({ measures, amounts: ofTexts }: DocumentMeasures): Iterable<Conflict> {
  const amounts = ofTexts.map((amounts) => new Amounts(amounts));
  for (const [index, later] of measures.entries()) {
    for (let at = index - 1; at >= 0; at--) {
      const earlier = measures[at] as DocumentMeasure;
      const messageId = conflictOf(later, earlier, amounts);
      if (messageId === null) continue;
      yield { messageId, later, earlier };
      break;
    }
  }
}

function conflictOf(
  later: DocumentMeasure,
  earlier: DocumentMeasure,
  amounts: readonly Amounts[],
): Conflict['messageId'] | null {
  const isSameText = later.text === earlier.text;
  if (misfits(later, earlier, isSameText) || misfits(earlier, later, isSameText)) return 'change';
  // An author who gives two different numbers in one text does so on purpose.
  if (isSameText) return null;
  const [own, other] = [amounts[later.text], amounts[earlier.text]];
  if (own === undefined || other === undefined) return null;
  const differs = contradict({ measure: later, amounts: own }, { measure: earlier, amounts: other });
  return differs ? 'differs' : null;
}

type Measured = Entry & { measures: PackedMeasures };

function* conflictsOf({ stories, answers }: Coverage): Iterable<PortfolioFinding> {
  const entries = [...stories, ...answers].filter(isReady).filter(isMeasured);
  const measured = entries.map(({ measures }) => measures);
  for (const { kind, later, measure, earlier, other } of storyConflicts(measured)) {
    const [entry, first] = [entries[later] as Measured, entries[earlier] as Measured];
    const place = { filePath: first.filePath, ...other.place };
    yield {
      messageId: kind === 'differs' ? 'otherDocument' : 'otherChange',
      at: entry,
      place: measure.place,
      related: [place],
      data: { phrase: measure.phrase, other: other.phrase, place: placeName(place) },
      about: [entry, first]
        .map(({ title, filePath }) => title ?? filePath)
        .concat(measure.phrase, other.phrase),
    };
  }
}

function isMeasured(entry: Entry): entry is Measured {
  return entry.measures !== null;
}
