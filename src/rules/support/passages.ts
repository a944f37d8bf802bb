import type { Document, ProseText, RuleContext } from '../../types.ts';

/** Everything that a document says, answers first: a section that stands inside an answer is read once. */
export function passagesOf(document: Document, { required }: Pick<RuleContext, 'required'>): ProseText[] {
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
