import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Document, Field } from '../types.ts';
import { draftHint } from './support/draft-hint.ts';
import { placeOfValue } from './support/fixes.ts';
import { templatesIn } from './support/templates.ts';
import type { Rule, RuleContext, RuleFinding } from './types.ts';

/** What the keys that are not fields contain: they are about the document. */
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
  *check(document, context) {
    const { vocabulary } = context;
    const fields = checkedFields(document, context);
    const isBlank = ([, field]: NamedField) => vocabulary.isBlankField(field);
    yield* blanksIn(document, fields.filter(isBlank), context);
    for (const { field, at } of document.bank?.cuts ?? []) {
      yield { messageId: 'cut', at, data: { field, value: document.text.slice(at.start, at.end) } };
    }
    const filled = fields.filter((field) => !isBlank(field));
    yield* templatesOf(document, filled, vocabulary);
  },
};

type NamedField = readonly [name: string, field: Field];

/** The fields that this rule is about. If the whole value of a field is a comment, `field-value` reports it. */
function checkedFields(
  { fields, cuts, bank }: Document,
  { required, vocabulary }: RuleContext,
): NamedField[] {
  const names = new Set([
    ...required.map(({ name }) => name),
    ...vocabulary.fieldNames,
    ...Object.keys(OWN_KEYS),
    ...(bank === null ? [] : [OWN_KEY_OF_BANKS]),
  ]);
  const isComment = ({ keySpan }: Field) =>
    cuts.some(({ entry, whole }) => whole && entry.keySpan === keySpan);
  return [...fields].filter(([name, field]) => names.has(name) && !isComment(field));
}

function* blanksIn(
  document: Document,
  blanks: readonly NamedField[],
  context: RuleContext,
): Iterable<RuleFinding> {
  const { commonFields } = context.vocabulary.preset;
  const reported = new Set<number>();
  for (const [name, field] of blanks) {
    // In a bank, one label may name two parts of a story.
    if (reported.has(field.keySpan.start)) continue;
    reported.add(field.keySpan.start);
    const spec = document.bank === null ? undefined : commonFields[name];
    if (spec?.optional) {
      const data = { field: field.label, hint: spec.hint };
      yield { messageId: 'open', at: field.keySpan, data, about: [name] };
    } else yield blank(document, name, field, expectedOf(document, name, field, context));
  }
}

/** A finding for each template text. A section inside an answer is a field as well; its template text counts once. */
function* templatesOf(
  { answers, text }: Document,
  filled: readonly NamedField[],
  vocabulary: Vocabulary,
): Iterable<RuleFinding> {
  // `answer-missing` reports an answer that is nothing but template text.
  const told = answers.filter(({ prose }) => prose.text.trim() !== '');
  const templates = [
    ...filled.flatMap(([name, field]) => templatesIn(field, vocabulary).map((at) => ({ at, field: name }))),
    ...told.flatMap((answer) => answer.templates.map((at) => ({ at, field: 'answer' }))),
  ];
  const reported = new Set<number>();
  for (const { at, field } of templates) {
    if (reported.has(at.start)) continue;
    reported.add(at.start);
    yield { messageId: 'template', at, data: { field, value: text.slice(at.start, at.end) } };
  }
}

/** What a blank value should be, and what else the author can do about it. */
function expectedOf(
  document: Document,
  name: string,
  { from }: Field,
  { required, vocabulary }: RuleContext,
): { hint: string; otherwise: string } {
  const needed = required.find((field) => field.name === name);
  if (needed !== undefined) {
    const isDraft = document.status === 'draft';
    return {
      hint: needed.spec.hint,
      otherwise: isDraft ? '' : `; until you can, ${draftHint(document)} lets you commit it`,
    };
  }
  const hint = vocabulary.fieldSpecs.get(name)?.hint ?? OWN_KEYS[name] ?? 'a value';
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
    const at = placeOfValue(document, valueSpan);
    const value = document.text.slice(at.start, at.end);
    // Only blanks between quotes: point at the key instead.
    if (value === '') return { messageId: 'blank', at: keySpan, data, about };
    return { messageId: 'placeholder', at, data: { ...data, value } };
  }
  if (bodySpan === null || document.text.slice(bodySpan.start, bodySpan.end).trim() === '')
    return { messageId: 'blank', at: keySpan, data, about };
  return { messageId: 'unread', at: keySpan, data: { ...data, field: label }, about };
}
