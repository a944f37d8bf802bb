import type { Passage } from '../../reader/passages.ts';
import type { Reading } from '../../reader/reader.ts';
import { isSpoken, shapeId } from '../../reader/shapes.ts';
import type { Tokens } from '../../reader/tokens.ts';
import type { Document, ProseText, Span } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { quotedSpans } from './quoted.ts';
import { spansAfter } from './spans-after.ts';

/** The texts of a document, answers first. A section inside an answer is not repeated. */
function textsOf(document: Document, { required }: Pick<RuleContext, 'required'>): ProseText[] {
  const answers = document.answers.map(({ prose }) => prose);
  const spans = answers.map((prose) => prose.locate(0, prose.text.length));
  const fields = required
    .flatMap(({ filled, field }) => (filled && field !== null ? field.texts : []))
    .filter((prose) => {
      const { start } = prose.locate(0, prose.text.length);
      return !spans.some((span) => start >= span.start && start < span.end);
    });
  return [...answers, ...fields].filter(({ text }) => text.trim() !== '');
}

/** A sentence of a document that shows a label of the model. */
export interface SaidSentence {
  prose: ProseText;
  /** Offsets into the prose. */
  sentence: Span;
}

/** The sentences of a document that surely show a label in the author's own words. */
export function* sentencesWith(
  document: Document,
  context: Pick<RuleContext, 'required' | 'read'>,
  label: VirtueLabel,
): Iterable<SaidSentence> {
  for (const prose of textsOf(document, context)) {
    for (const sentence of sureSentences(prose, context, label)) yield { prose, sentence };
  }
}

type VirtueLabel = 'virtue' | 'hedge' | 'we' | 'own';

/** The sentences of a text that surely show a label in the author's own words, of those that `isMeant` selects. */
export function sureSentences(
  prose: ProseText,
  { read }: Pick<RuleContext, 'read'>,
  label: VirtueLabel,
  isMeant: (sentence: string) => boolean = () => true,
): Span[] {
  const reading = read(prose);
  if (!reading.isEnglish) return [];
  const [judged] = reading.judge('virtues', [label]);
  if (judged?.state !== 'present') return [];
  return sentencesOf(reading, unquoted(prose.text, judged.passages)).filter((sentence) => {
    if (!isMeant(prose.text.slice(sentence.start, sentence.end))) return false;
    // Next to a strong sentence, the model takes a weak one for the label too: each has to show it by itself.
    const [alone] = read(excerptOf(prose, sentence)).judge('virtues', [label]);
    return alone?.state === 'present';
  });
}

function excerptOf({ text, locate }: ProseText, { start, end }: Span): ProseText {
  return { text: text.slice(start, end), locate: (from, to) => locate(start + from, start + to) };
}

/** The passages that are mostly outside of quotation marks: a quote is someone else's words. They are in order. */
export function unquoted(text: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.length === 0) return passages;
  const quoteAfter = spansAfter(quotedSpans(text));
  return passages.filter(({ start, end }) => {
    const quote = quoteAfter(start);
    const inside = quote === undefined ? 0 : Math.min(end, quote.end) - Math.max(start, quote.start);
    return 2 * inside < end - start;
  });
}

/** The sentences in which a passage begins, each once. The passages are in order. */
export function sentencesOf(reading: Reading, passages: readonly Span[]): Span[] {
  return sentences(reading, passages, true);
}

/** The sentences in which no passage begins. The passages are in order. */
export function sentencesWithout(reading: Reading, passages: readonly Span[]): Span[] {
  return sentences(reading, passages, false);
}

function sentences({ tokens, range }: Reading, passages: readonly Span[], holding: boolean): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    const before = next;
    const end = tokens.end[(tokens.firstOf[sentence + 1] ?? 0) - 1] ?? 0;
    while (next < passages.length && (passages[next]?.start ?? end) < end) next++;
    const span = next > before === holding ? sentenceAt(tokens, sentence) : null;
    if (span !== null) found.push(span);
  }
  return found;
}

/** A sentence without the punctuation at its ends, such as the dash of a list item; null if it has nothing else. */
export function sentenceAt({ start, end, shape, firstOf }: Tokens, sentence: number): Span | null {
  let first = firstOf[sentence] ?? 0;
  let last = (firstOf[sentence + 1] ?? 0) - 1;
  while (first <= last && isMark(shape[first] ?? 0)) first++;
  while (last > first && isMark(shape[last] ?? 0)) last--;
  return first > last ? null : { start: start[first] ?? 0, end: end[last] ?? 0 };
}

/** Whether a token is no part of a word; the second half of `don't` is one. */
function isMark(shape: number): boolean {
  return !isSpoken(shape) && (shape < FIRST_CLITIC || shape > LAST_CLITIC);
}

const FIRST_CLITIC = shapeId("n't");
const LAST_CLITIC = shapeId("'m");
