import { measuredIn } from '../measures/measures.ts';
import type { FieldSpec } from '../presets/types.ts';
import type { Reading } from '../reader/reader.ts';
import { TASKS } from '../reader/tasks.ts';
import type { Field, ProseText } from '../types.ts';
import { placeOfValue } from './support/fixes.ts';
import { templatesIn } from './support/templates.ts';
import { isText } from './support/value-kinds.ts';
import type { Rule } from './types.ts';

/** The fields that the model knows. */
const KNOWN: readonly string[] = TASKS.find(({ name }) => name === 'fields')?.labels ?? [];
/** The field that asks for what changed. */
const CHANGES = 'numbers';
/** A shorter value says nothing concrete; the model learned from sentences. */
const FEWEST_WORDS = 3;

export const fieldSubstance: Rule = {
  id: 'field-substance',
  meta: {
    description: 'A required field says something concrete: who or what, how many, how it was checked.',
    severity: 'warning',
    yieldsTo: ['numbers-quality', 'one-off-cleanup'],
    atMost: { unsure: 'note' },
    options: {
      fields: { description: 'The fields to check.', default: KNOWN, names: 'fields', among: KNOWN },
    },
    messages: {
      hollow: '`{field}` says too little (`{phrase}`), expected {hint}.\n{edit}.',
      unsure: '`{field}` may say too little (`{phrase}`), expected {hint}.\n{edit}.',
    },
  },
  *check(document, { required, list, read, vocabulary }) {
    const asked = new Set(list('fields').map((name) => vocabulary.canonical(name) ?? name));
    for (const { name, spec, field, filled } of required) {
      // Other rules report blank values, template text and the wrong kind of value.
      if (!filled || field === null || !asked.has(name) || !KNOWN.includes(name)) continue;
      if (!isText(field.value) || templatesIn(field, vocabulary).length > 0) continue;
      const whole = wholeOf(field);
      if (whole === undefined) continue;
      const reading = read(whole);
      if (!reading.isEnglish) continue;
      if (name === CHANGES && givesChange(reading)) continue;
      const [judged] = reading.judge('fields', [name]);
      const short = reading.words < FEWEST_WORDS;
      // A field that probably says enough has no finding.
      if (judged === undefined || (!short && judged.confidence >= 0.5)) continue;
      const messageId = short || judged.state === 'absent' ? 'hollow' : 'unsure';
      const data = { field: name, phrase: whole.text, hint: spec.hint, edit: editFor(spec) };
      yield { messageId, at: placeOfValue(document, field.valueSpan), data };
    }
  },
};

/** Whether a text gives what the field asks for: a thing with its before and its after. */
function givesChange(reading: Reading): boolean {
  return measuredIn(reading).measures.some(({ kind, near }) => kind === 'pair' && near.length > 0);
}

function editFor({ pattern }: FieldSpec): string {
  if (pattern === undefined) return 'Be concrete: who or what, how many, and how it was checked';
  return `Write it like this: \`${pattern}\``;
}

/** The whole field as one text, because the items of a list explain one another. */
function wholeOf({ texts, valueSpan }: Field): ProseText | undefined {
  if (texts.length < 2) return texts[0];
  return { text: texts.map(({ text }) => `- ${text.trim()}`).join('\n'), locate: () => valueSpan };
}
