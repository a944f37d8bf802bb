import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Document, Field, Span } from '../types.ts';
import { draftHint } from './support/draft-hint.ts';
import { trimmed } from './support/fixes.ts';
import { templatesIn } from './support/templates.ts';
import type { Rule, RuleFinding } from './types.ts';

/** Keys that say something of the document, and are not fields: what each holds. */
const OWN_KEYS: Readonly<Record<string, string>> = {
  title: 'a title',
  owner: 'the name of the person who tells it',
};
const OWN_KEY_OF_BANKS = 'prompt';

export const emptyField: Rule = {
  id: 'empty-field',
  meta: {
    description:
      'No field is blank, `TODO`, `TBD`, `...`, or template text such as `[X]` or `[your metric]`.',
    severity: 'error',
    ofWhole: ['blank', 'unread', 'open'],
    atMost: { open: 'note', cut: 'warning' },
    messages: {
      blank: 'Field `{field}` is blank, expected {hint}.\nFill it in{otherwise}.',
      unread:
        'Section `{field}` contains no prose, expected {hint}.\nWrite a sentence: headings, code, quotes and comments are not read.',
      placeholder: 'Field `{field}` is only `{value}`, expected {hint}.\nReplace it{otherwise}.',
      template:
        'Unexpected template text `{value}` in `{field}`, expected what really happened.\nReplace it.',
      open: 'Part `{field}` is not filled in, expected {hint}.\nFill it in, or remove the label.',
      cut: 'Part `{field}` ends in the middle of a sentence (`{value}`), expected a whole one.\nFinish it.',
    },
  },
  *check(document, { vocabulary, required }) {
    const { commonFields } = vocabulary.preset;
    const needed = new Map(required.map(({ name, spec }) => [name, spec.hint]));
    const read = new Set([...needed.keys(), ...vocabulary.fieldNames, ...Object.keys(OWN_KEYS)]);
    if (document.bank !== null) read.add(OWN_KEY_OF_BANKS);
    const templates: { at: Span; field: string }[] = [];
    // One label may name two parts of a bank's story.
    const blanks = new Set<number>();
    for (const [name, field] of document.fields) {
      if (!read.has(name)) continue;
      // A value that is all comment is for field-value.
      if (document.cuts.some(({ entry, whole }) => whole && entry.keySpan === field.keySpan)) continue;
      if (vocabulary.isBlankField(field)) {
        if (blanks.has(field.keySpan.start)) continue;
        blanks.add(field.keySpan.start);
      }
      if (vocabulary.isBlankField(field) && document.bank !== null && commonFields[name]?.optional)
        yield {
          messageId: 'open',
          at: field.keySpan,
          data: { field: field.label, hint: commonFields[name].hint },
          about: [name],
        };
      else if (vocabulary.isBlankField(field))
        yield blank(document, name, field, expectedOf(document, name, field, needed.get(name), vocabulary));
      else for (const at of templatesIn(field, vocabulary)) templates.push({ at, field: name });
    }
    for (const { field, at } of document.bank?.cuts ?? []) {
      yield { messageId: 'cut', at, data: { field, value: document.text.slice(at.start, at.end) } };
    }
    for (const answer of document.answers) {
      // An answer of nothing else is for answer-missing.
      if (answer.prose.text.trim() === '') continue;
      for (const at of answer.templates) templates.push({ at, field: 'answer' });
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

/**
 * What a blank value should be, and what else there is to do about it. `needed`: the hint of a field that must be
 * there.
 */
function expectedOf(
  document: Document,
  name: string,
  { from }: Field,
  needed: string | undefined,
  { fieldSpecs }: Vocabulary,
): { hint: string; otherwise: string } {
  if (needed !== undefined) {
    const isDraft = document.status === 'draft';
    return {
      hint: needed,
      otherwise: isDraft ? '' : `; until you can, ${draftHint(document)} lets you commit it`,
    };
  }
  const hint = fieldSpecs.get(name)?.hint ?? OWN_KEYS[name] ?? 'a value';
  return { hint, otherwise: `, or delete the ${from === 'section' ? 'section' : 'line'}` };
}

function blank(
  document: Document,
  field: string,
  { label, keySpan, valueSpan, bodySpan }: Field,
  expected: { hint: string; otherwise: string },
): RuleFinding {
  const data = { field, ...expected };
  const about = [field];
  if (valueSpan.start !== keySpan.start) {
    const at = trimmed(document, valueSpan);
    const value = document.text.slice(at.start, at.end);
    // Blanks between quotes: there is nothing to point at but the key.
    if (value === '') return { messageId: 'blank', at: keySpan, data, about };
    return { messageId: 'placeholder', at, data: { ...data, value } };
  }
  if (bodySpan === null || document.text.slice(bodySpan.start, bodySpan.end).trim() === '')
    return { messageId: 'blank', at: keySpan, data, about };
  return { messageId: 'unread', at: keySpan, data: { ...data, field: label }, about };
}
