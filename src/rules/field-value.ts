import { suggest } from '../core/keys.ts';
import { listOf } from '../core/message.ts';
import { STATUSES } from '../core/parse.ts';
import type { Field, ProseText, Rule, RuleFinding } from '../types.ts';

export const fieldValue: Rule = {
  id: 'field-value',
  meta: {
    description:
      'Each value is of its kind: text where text is read, and `status`, `themes` and `prompts` from their lists.',
    severity: 'error',
    messages: {
      kind: 'Field `{field}` is {found}, expected {expected}.\nWrite it as text, in quotes where YAML would read something else.',
      choice: 'Unknown {what} `{value}`, expected {choices}.\nChange it to one of these.',
      suggest: 'Unknown {what} `{value}`, expected {choices}.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary }) {
    const { preset } = vocabulary;
    for (const [name, field] of document.fields) {
      if (vocabulary.isBlankField(field) && name !== 'status') continue;
      if (name === 'status') yield* choices(field, 'status', STATUSES);
      else if (name === 'themes') yield* choices(field, 'theme', Object.keys(preset.themes));
      else if (name === 'prompts') yield* choices(field, 'prompt', Object.keys(preset.prompts));
      else if (vocabulary.fieldNames.includes(name))
        yield* wrongKind(name, field, 'text, or a list of texts');
      else if (name === 'title' || name === 'owner') yield* wrongKind(name, field, 'text');
    }
  },
};

function* wrongKind(field: string, { value, valueSpan }: Field, expected: string): Iterable<RuleFinding> {
  const list = Array.isArray(value);
  if (list && expected !== 'text') {
    if (value.every((item) => typeof item !== 'object' || item === null)) return;
    yield { messageId: 'kind', at: valueSpan, data: { field, found: 'a list of mappings', expected } };
  } else if (list || typeof value === 'object' || typeof value === 'boolean') {
    const found = list ? 'a list' : typeof value === 'boolean' ? `\`${value}\`` : 'a mapping';
    yield { messageId: 'kind', at: valueSpan, data: { field, found, expected } };
  }
}

function* choices(field: Field, what: string, known: readonly string[]): Iterable<RuleFinding> {
  const data = {
    what,
    choices: listOf(
      known.map((id) => `\`${id}\``),
      'or',
    ),
  };
  const texts: Pick<ProseText, 'text' | 'locate'>[] = field.texts;
  if (texts.length === 0 && what === 'status') {
    yield { messageId: 'choice', at: field.keySpan, data: { ...data, value: '' } };
  }
  for (const { text, locate } of texts) {
    const value = text.trim();
    if (known.includes(what === 'status' ? value.toLowerCase() : value)) continue;
    const at = value === '' ? field.keySpan : locate(0, text.length);
    const near = suggest(value, known);
    if (near === null) yield { messageId: 'choice', at, data: { ...data, value } };
    else {
      const fix = { range: [at.start, at.end] as [number, number], text: near };
      yield { messageId: 'suggest', at, data: { ...data, value, near }, fix };
    }
  }
}
