import * as v from 'valibot';
import { suggest } from '../text/keys.ts';
import { choicesIn } from '../text/message.ts';

/** The kinds of value that a configuration has, with messages that read "expected X, found Y". */

/** Schemas whose issues read alike: `expected X, found Y`. */
export const expected = (what: string) => (issue: { received: string }) =>
  `expected ${what}, found ${plain(issue.received)}`;

/** valibot's word for what it found, in a user's words. */
function plain(received: string): string {
  const names: Record<string, string> = {
    Object: 'a mapping',
    Array: 'a list',
    undefined: 'nothing',
    null: 'nothing',
    '"a list"': 'a list',
  };
  return names[received] ?? `\`${received.replace(/^"|"$/g, '')}\``;
}

/** To valibot a list is an object, and its indexes are keys: here it is what it is, a list and no mapping. */
function notOfLists<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: 'a list' } : dataset, config),
  };
}

/** A mapping with any keys. */
export function record<const Value extends v.GenericSchema>(value: Value, what: string) {
  return notOfLists(v.record(v.string(), value, expected(what)));
}

/** A mapping with these keys and no others. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries);
  const schema = v.strictObject(entries, (issue) => {
    if (issue.expected !== 'never') return expected('a mapping')(issue);
    const key = String(issue.path?.at(-1)?.key ?? '');
    const near = suggest(key, keys);
    const names = choicesIn(keys);
    return near
      ? `unknown key \`${key}\`, did you mean \`${near}\`? Expected ${names}`
      : `unknown key \`${key}\`, expected ${names}`;
  });
  return notOfLists(schema);
}

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, (issue) => {
    const near = suggest(issue.received.replaceAll('"', ''), options);
    const found = expected(choicesIn(options))(issue);
    return near ? `${found}, did you mean \`${near}\`?` : found;
  });
}

/** A schema with a description for `schema/config.json`. */
export function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description<v.InferOutput<Schema>, string>(description));
}

export const text = (what = 'text') => v.pipe(v.string(expected(what)), v.nonEmpty(expected(what)));
export const texts = (what = 'a list of texts') => v.array(text(), expected(what));
export const whole = (what: string, max: number, min = 0) =>
  v.pipe(
    v.number(expected(what)),
    v.integer(expected(what)),
    v.minValue(min, expected(what)),
    v.maxValue(max, expected(what)),
  );
export const removed = v.literal(false, expected('`false`'));
/** One or several: `a` is `[a]`. */
export const oneOrMore = (what: string) =>
  v.union([text(what), v.array(text(what), expected(what))], expected(what));
/** A list adds to the built-in one; `replace:` takes its place. */
export const wordList = v.union(
  [texts(), object({ replace: texts() })],
  expected('a list of words to add, or `replace:` with a list'),
);
