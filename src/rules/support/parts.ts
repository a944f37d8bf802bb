import { LABEL_WORDS, LABELS, type Label } from '../../reader/labels.ts';
import type { Judgment, Reading } from '../../reader/reader.ts';
import { isSpoken, shapeId } from '../../reader/shapes.ts';
import { beginning } from '../../text/spans.ts';
import type { Document, Section, Span } from '../../types.ts';
import { sentenceAt, sentencesOf, unquoted } from './said.ts';

/** What a sentence of an answer is for. */
export type Part = 'context' | 'action' | 'result';

/** A sentence: offsets into the text, and the number of its words without a label at its beginning. */
export interface PartOfAnswer {
  part: Part;
  start: number;
  end: number;
  words: number;
}

const PART_OF_LABEL: Partial<Record<Label, Part>> = {
  context: 'context',
  task: 'context',
  action: 'action',
  result: 'result',
  lesson: 'result',
};

const PART_OF_NAME: ReadonlyMap<string, Part> = new Map(
  (Object.entries(LABEL_WORDS) as [keyof typeof LABEL_WORDS, readonly string[]][]).flatMap(
    ([label, names]) => {
      const part = PART_OF_LABEL[label];
      return part === undefined ? [] : names.map((name): [string, Part] => [name, part]);
    },
  ),
);

/** The part that a heading, or a line of its own, names: `Situation`, `S (Situation)`. */
function partNamed(text: string): Part | undefined {
  const name = text.toLowerCase();
  return PART_OF_NAME.get(name) ?? PART_OF_NAME.get(/^\w+ \((.+?)\)?$/.exec(name)?.[1] ?? '');
}

/** Whether a heading names a part of an answer: `Result`. */
export function namesPart(heading: string): boolean {
  return partNamed(heading) !== undefined;
}

/**
 * The part of each sentence. A heading decides for its section; a label, or a line that names a part, decides for what
 * follows it. Without any of these, everything before the first act is context, and evidence after it is a result.
 *
 * @param document the document of the text
 * @param offset where the text begins in the document
 */
export function partsOf(
  reading: Reading,
  { sections, bank }: Pick<Document, 'sections' | 'bank'>,
  offset: number,
): PartOfAnswer[] {
  const { tokens, range } = reading;
  const [mechanism, evidence] = reading.judge('answers', ['mechanism', 'evidence']);
  const [shared, own] = reading.judge('virtues', ['we', 'own']);
  const acts = new Set([shared, own, mechanism].flatMap((judged) => sentenceStarts(reading, judged)));
  const outcomes = new Set(sentenceStarts(reading, evidence));
  const partByHeading = partFinder(sections);
  const labelEndBefore = labelEndFinder(bank?.labels ?? []);
  const parts: PartOfAnswer[] = [];
  let acted = false;
  let named: Part | undefined;
  let label = 0;
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    const from = tokens.firstOf[sentence] ?? 0;
    const to = tokens.firstOf[sentence + 1] ?? 0;
    const span = sentenceAt(tokens, sentence);
    if (span === null) continue;
    const isAct = acts.has(span.start);
    acted ||= isAct;
    const last = tokens.label[to - 1] ?? 0;
    named = last === label ? named : PART_OF_LABEL[LABELS[last] ?? 'none'];
    label = last;
    const isShortLine = to - from <= LONGEST_NAME && tokens.shape[to - 1] === BREAK;
    const own = isShortLine ? partNamed(reading.text.slice(span.start, span.end)) : undefined;
    if (own !== undefined) named = own;
    const told = !acted ? 'context' : outcomes.has(span.start) && !isAct ? 'result' : 'action';
    const part = partByHeading(span.start + offset) ?? named ?? told;
    const textStart =
      own === undefined
        ? Math.max(afterName(reading.text, span), labelEndBefore(span.end + offset) - offset)
        : span.end;
    let words = 0;
    for (let row = from; row < to; row++)
      if ((tokens.start[row] ?? 0) >= textStart && isSpoken(tokens.shape[row] ?? 0)) words++;
    parts.push({ part, ...span, words });
  }
  return parts;
}

/** A label at the beginning of a sentence: `Action:`, `**Action.**`, `RESULT -`. */
const NAME = /^[^\p{L}\p{N}]{0,8}([\p{L} ]{1,40}(?:\([\p{L} ]{1,40}\))?)[*_]{0,3}(?:[:：]|\s[-–—]\s)/u;
const LONGEST_LABEL = 100;

/** The offset after the label that a sentence begins with; without a label, the start of the sentence. */
function afterName(text: string, sentence: Span): number {
  const found = NAME.exec(beginning(text, sentence, LONGEST_LABEL));
  const isLabelled = found !== null && partNamed(found[1] ?? '') !== undefined;
  return sentence.start + (isLabelled ? found[0].length : 0);
}

/** Finds where the last label before an offset ends. Ask for offsets in their order. */
function labelEndFinder(labels: readonly Span[]): (end: number) => number {
  let next = 0;
  return (end) => {
    while ((labels[next]?.start ?? end) < end) next++;
    return labels[next - 1]?.end ?? 0;
  };
}

/** Tokens of the longest line that can be just the name of a part. */
const LONGEST_NAME = 8;
const BREAK = shapeId('line-break');

/** The starts of the sentences in which a passage begins. */
function sentenceStarts(reading: Reading, judged: Judgment | undefined): number[] {
  return sentencesOf(reading, unquoted(reading.text, judged?.passages ?? [])).map(({ start }) => start);
}

/** Finds the part that the innermost section around an offset is named after. Ask for offsets in their order. */
function partFinder(sections: readonly Section[]): (at: number) => Part | undefined {
  let next = 0;
  let part: Part | undefined;
  let end = 0;
  return (at) => {
    for (; (sections[next]?.bodySpan.start ?? Number.POSITIVE_INFINITY) <= at; next++) {
      const { heading, bodySpan } = sections[next] as Section;
      const named = partNamed(heading);
      if (named === undefined) continue;
      part = named;
      end = bodySpan.end;
    }
    return at < end ? part : undefined;
  };
}
