import type { Document, Field, Rule, RuleFinding, Span } from '../types.ts';

/** Keys whose blank value is the matter of another rule. */
const OTHERS = new Set(['type', 'prompt', 'status', 'themes', 'prompts', 'tags']);

export const emptyField: Rule = {
  id: 'empty-field',
  meta: {
    description:
      'No field is blank, `TODO`, `TBD`, `...`, or template text such as `[X]` or `[your metric]`.',
    severity: 'error',
    messages: {
      blank: 'Field `{field}` is blank, expected {hint}.\nFill it in, or set `status: draft` until you can.',
      placeholder: 'Field `{field}` holds only `{value}`, expected {hint}.\nReplace it with what happened.',
      template:
        'Unexpected template text `{value}` in `{field}`, expected what really happened.\nReplace it.',
    },
  },
  *check(document, { vocabulary, required }) {
    const hints = new Map(required.map(({ name, spec }) => [name, spec.hint]));
    const templates: { at: Span; field: string }[] = [];
    for (const [name, field] of document.fields) {
      if (OTHERS.has(name)) continue;
      if (vocabulary.isBlankField(field)) yield blank(document, name, field, hints.get(name) ?? 'a value');
      else templates.push(...templatesIn(field, (text) => vocabulary.placeholders.find(text)));
    }
    for (const answer of document.answers) {
      templates.push(...answer.templates.map((at) => ({ at, field: 'answer' })));
    }
    // A section inside an answer is both: its template text is told once.
    const told = new Set<number>();
    for (const { at, field } of templates) {
      if (told.has(at.start)) continue;
      told.add(at.start);
      yield { messageId: 'template', at, data: { field, value: document.text.slice(at.start, at.end) } };
    }
  },
};

function blank(document: Document, name: string, field: Field, hint: string): RuleFinding {
  const nothing = field.valueSpan.start === field.keySpan.start;
  if (nothing) return { messageId: 'blank', at: field.keySpan, data: { field: name, hint } };
  const value = document.text.slice(field.valueSpan.start, field.valueSpan.end);
  return { messageId: 'placeholder', at: field.valueSpan, data: { field: name, value, hint } };
}

function templatesIn(field: Field, find: (text: string) => Span[]): { at: Span; field: string }[] {
  return field.texts.flatMap((prose) =>
    find(prose.text).map(({ start, end }) => ({ at: prose.locate(start, end), field: field.label })),
  );
}
