import { LABEL_WORDS, LABELS, type Label } from '../../reader/labels.ts';
import type { Passage } from '../../reader/passages.ts';
import type { Reading } from '../../reader/reader.ts';
import { isSpoken, shapeId } from '../../reader/shapes.ts';
import type { Document, Section, Span } from '../../types.ts';
import { sentenceAt, unquoted } from './said.ts';

/** What a sentence of an answer is for. */
export type Part = 'context' | 'action' | 'result';

/** A sentence: offsets into the text, and words, without those of a label that it begins with. */
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
 * The part of each sentence. A heading decides for its section, a label or a line that names a part for what follows
 * it. Without one, context is what comes before the first thing that someone of the story did, and a result is evidence
 * after that.
 *
 * @param document that the text is of
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
  const done = [shared, own, mechanism].map((judged) => passagesIn(reading, judged?.passages));
  const outcome = passagesIn(reading, evidence?.passages);
  const headed = partsByHeading(sections);
  const labelled = endOfLabels(bank?.labels ?? []);
  const parts: PartOfAnswer[] = [];
  let acted = false;
  let named: Part | undefined;
  let label = 0;
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    const from = tokens.firstOf[sentence] ?? 0;
    const to = tokens.firstOf[sentence + 1] ?? 0;
    // Each is asked, so that none falls behind.
    const acts = done.map((holds) => holds(tokens.end[to - 1] ?? 0)).includes(true);
    const tells = outcome(tokens.end[to - 1] ?? 0);
    const span = sentenceAt(tokens, sentence);
    if (span === null) continue;
    acted ||= acts;
    const last = tokens.label[to - 1] ?? 0;
    named = last === label ? named : PART_OF_LABEL[LABELS[last] ?? 'none'];
    label = last;
    const short = to - from <= LONGEST_NAME && tokens.shape[to - 1] === BREAK;
    const own = short ? partNamed(reading.text.slice(span.start, span.end)) : undefined;
    if (own !== undefined) named = own;
    const part = headed(span.start + offset) ?? named ?? partTold(acted, acts, tells);
    const told =
      own === undefined
        ? Math.max(behindName(reading.text, span), labelled(span.end + offset) - offset)
        : span.end;
    let words = 0;
    for (let row = from; row < to; row++)
      if ((tokens.start[row] ?? 0) >= told && isSpoken(tokens.shape[row] ?? 0)) words++;
    parts.push({ part, ...span, words });
  }
  return parts;
}

/** A label at the beginning of a sentence: `Action:`, `**Action.**`, `RESULT -`. */
const NAME = /^[^\p{L}\p{N}]{0,8}([\p{L} ]{1,40}(?:\([\p{L} ]{1,40}\))?)[*_]{0,3}(?:[:：]|\s[-–—]\s)/u;
const LONGEST_LABEL = 100;

/** Where a sentence goes on after the label that it begins with, or where it begins. */
function behindName(text: string, { start, end }: Span): number {
  const found = NAME.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  return found !== null && partNamed(found[1] ?? '') !== undefined ? start + found[0].length : start;
}

/** Asked with the end of one sentence after another: where the last label before it ends. */
function endOfLabels(labels: readonly Span[]): (end: number) => number {
  let next = 0;
  return (end) => {
    while ((labels[next]?.start ?? end) < end) next++;
    return labels[next - 1]?.end ?? 0;
  };
}

/** The most tokens of a line that is nothing but the name of a part. */
const LONGEST_NAME = 8;
const BREAK = shapeId('line-break');

function partTold(acted: boolean, acts: boolean, tells: boolean): Part {
  if (!acted) return 'context';
  return tells && !acts ? 'result' : 'action';
}

/** Asked with the end of one sentence after another: whether a passage begins in it. */
function passagesIn({ text }: Reading, passages: readonly Passage[] = []): (end: number) => boolean {
  const starts = unquoted(text, passages).map(({ start }) => start);
  let next = 0;
  return (end) => {
    const before = next;
    while ((starts[next] ?? end) < end) next++;
    return next > before;
  };
}

/** Asked with one place after another: the part that the innermost section around it is named after. */
function partsByHeading(sections: readonly Section[]): (at: number) => Part | undefined {
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
