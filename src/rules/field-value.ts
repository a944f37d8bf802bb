import { textOf } from '../document/fields.ts';
import { STATUSES } from '../document/status.ts';
import { choicesOf, idsOf } from '../presets/names.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { MAX_COMPARED, suggest } from '../text/keys.ts';
import { choicesIn } from '../text/message.ts';
import { type Cut, type Document, type Field, replacement } from '../types.ts';
import { placeOfValue, unknownChoice } from './support/fixes.ts';
import { commas, wrongKind } from './support/value-kinds.ts';
import type { Rule, RuleFinding } from './types.ts';

type ListName = 'themes' | 'prompts';
type Found = Iterable<RuleFinding>;
/** Keys, besides the fields, whose value is one text. */
const ONE_TEXT = ['title', 'owner', 'type', 'prompt'];

export const fieldValue: Rule = {
  id: 'field-value',
  meta: {
    description:
      'Each value has the right kind: text where text is expected, and `status`, `themes` and `prompts` from their lists.',
    severity: 'error',
    readsBanks: true,
    atMost: { comment: 'warning' },
    ofWhole: ['blank'],
    fixable: ['kind', 'pairs', 'commas', 'comment', 'commentOnly', 'suggest'],
    messages: {
      kind: 'Field `{field}` is {found}, expected {expected}.\n{edit}.',
      flag: 'Field `{field}` is `{found}`, expected {expected}.\nWrite a sentence; if you mean this word as text, put it in quotes.',
      pairs:
        'Field `{field}` contains `key: value` pairs, expected {expected}.\nWrite each as one text, in quotes if it contains `: `.',
      commas: 'Unexpected {signs} in `{field}`, expected a list.\nWrite `{list}`.',
      blank: 'Blank `status`, expected {choices}.\nName one, or remove the key: the default is `ready`.',
      comment:
        'Unexpected comment `{rest}` in the value of `{field}`, expected quotes around a value with ` #` in it.\nQuote this value: `{quoted}`.',
      commentOnly:
        'Unexpected comment `{rest}` instead of a value of `{field}`, expected quotes around a value that begins with `#`.\nQuote this value: `{quoted}`.',
      choice: 'Unknown {what} `{value}`, expected {choices}.\nChange it to one of these, or remove it.',
      suggest: 'Unknown {what} `{value}`, expected {choices}.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary }) {
    for (const cut of document.cuts) {
      const name = vocabulary.canonical(cut.entry.label) ?? '';
      if (name === 'title' || vocabulary.fieldNames.includes(name)) yield commentIn(document, cut);
    }
    for (const [name, field] of document.fields) {
      if (name === 'status') yield* statusOf(document, field);
      else if (vocabulary.isBlankField(field)) continue;
      else if (name === 'themes' || name === 'prompts') yield* unknownIn(document, name, field, vocabulary);
      else if (vocabulary.fieldNames.includes(name))
        yield* wrongKind(document, name, field, 'text, or a list of texts');
      else if (ONE_TEXT.includes(name)) yield* wrongKind(document, name, field, 'text');
    }
  },
};

/** The finding for a value that ends at ` #`. The fix puts a value of one line in quotes. */
function commentIn({ text }: Document, { at, entry, value, whole }: Cut): RuleFinding {
  const written = text.slice(value.start, value.end);
  const quoted = JSON.stringify(written.replace(/\s+/g, ' '));
  const data = { field: entry.label, rest: text.slice(at.start, at.end), quoted };
  // `#42` is part of a value; `#todo` may be meant as a comment.
  const safe = /^#\d/.test(data.rest);
  const fix = written.includes('\n') ? {} : { fix: { ...replacement(value, quoted), safe } };
  return { messageId: whole ? 'commentOnly' : 'comment', at, data, ...fix };
}

function* statusOf(document: Document, field: Field): Found {
  const { value, keySpan, valueSpan } = field;
  if (typeof value === 'object' && value !== null) return yield* wrongKind(document, 'status', field, 'text');
  const status = typeof value === 'boolean' ? String(value) : (textOf(field) ?? '');
  const choices = choicesIn(STATUSES);
  if (status === '') yield { messageId: 'blank', at: keySpan, data: { choices } };
  else if (!STATUSES.some((known) => known === status.toLowerCase())) {
    const data = { what: 'status', value: status, choices };
    yield unknownChoice('choice', placeOfValue(document, valueSpan), data, suggest(status, STATUSES));
  }
}

function* unknownIn(document: Document, name: ListName, field: Field, vocabulary: Vocabulary): Found {
  const table = vocabulary.preset[name];
  const known = idsOf(table);
  const wrong = [
    ...wrongKind(document, name, field, 'text, or a list of texts'),
    ...commas(document, name, field, known),
  ];
  if (wrong.length > 0) return yield* wrong;
  const isKnown = (value: string) =>
    (name === 'themes' ? vocabulary.themeOf(value) : vocabulary.promptOf(value)) !== null;
  let compared = 0;
  for (const { text, locate } of field.texts) {
    const value = text.trim();
    if (value === '' || isKnown(value)) continue;
    const start = text.indexOf(value);
    const near = compared++ < MAX_COMPARED ? suggest(value, known) : null;
    const data = { what: name.slice(0, -1), value, choices: choicesOf(table) };
    yield unknownChoice('choice', locate(start, start + value.length), data, near);
  }
}
