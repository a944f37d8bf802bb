import type { Reading, ReadSentence } from '../../core/rubric/index.ts';
import type { Document, ProseText, RuleContext, Span } from '../../types.ts';
import { quotedSpans } from './quoted.ts';

/** Everything that a document says, answers first: a section that stands inside an answer is read once. */
function passagesOf(document: Document, { required }: Pick<RuleContext, 'required'>): ProseText[] {
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

/** Something that stands in a sentence of a document. */
interface Said<Found> {
  prose: ProseText;
  sentence: ReadSentence;
  found: Found;
}

/**
 * What `find` finds in the sentences of a document, but for what stands in quotation marks: that are somebody else's
 * words. Sentences of texts that fail `mayHold` are not looked at.
 */
export function* findSaid<Found extends Span>(
  document: Document,
  context: RuleContext,
  mayHold: (reading: Reading) => boolean,
  find: (text: string, sentence: ReadSentence) => Found | undefined,
): Iterable<Said<Found>> {
  for (const prose of passagesOf(document, context)) {
    const reading = context.read(prose);
    if (!mayHold(reading)) continue;
    let quoted: Span[] | undefined;
    for (const sentence of reading.sentences) {
      const found = find(prose.text, sentence);
      if (found === undefined) continue;
      quoted ??= quotedSpans(prose.text);
      if (!quoted.some(({ start, end }) => start < found.start && found.end <= end))
        yield { prose, sentence, found };
    }
  }
}
