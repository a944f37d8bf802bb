import type { Document, Field, ProseText, Span } from '../types.ts';
import type { Rule } from './types.ts';

/** Keys, besides the fields, that comments in a bank may repeat; in frontmatter a repeated key is invalid YAML. */
const ONE_VALUE = ['type', 'status', 'owner', 'prompt'];

export const duplicateField: Rule = {
  id: 'duplicate-field',
  meta: {
    description: 'Each field is given once: of several values only the first is read.',
    severity: 'warning',
    ofWhole: ['second'],
    messages: {
      second:
        'Second value of `{field}` in the {place} `{label}`, expected one: only the {firstPlace} `{first}` on line {line} is read.\nMerge the two, and remove the {place} `{label}`.',
    },
  },
  *check(document, { vocabulary, lines }) {
    for (const [name, field] of document.fields) {
      if (field.others.length === 0 || !(ONE_VALUE.includes(name) || vocabulary.fieldNames.includes(name)))
        continue;
      const { line } = lines.position(field.keySpan.start);
      const first = { firstPlace: nounFor(field), first: field.label, line };
      const words = wordsOf(field);
      for (const other of field.others) {
        // No text is lost if the value is blank, says the same, or is read as a part of an answer.
        if (vocabulary.isBlankField(other) || wordsOf(other) === words || isInAnswer(document, other))
          continue;
        const data = { field: name, place: nounFor(other), label: other.label, ...first };
        yield { messageId: 'second', at: other.keySpan, data, about: [name] };
      }
    }
  },
};

function nounFor({ from }: Field): string {
  return from === 'section' ? 'section' : 'key';
}

function isInAnswer({ answers }: Document, { valueSpan }: Field): boolean {
  return answers.some(({ prose }) => isPartOf(valueSpan, prose));
}

function isPartOf({ start, end }: Span, { text, locate }: ProseText): boolean {
  const from = start - locate(0, 0).start;
  return from >= 0 && text.slice(from, from + end - start).trim() !== '';
}

/** The words of a value, to compare it with another one. */
function wordsOf({ texts }: Field): string {
  return texts
    .map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join(' ');
}
