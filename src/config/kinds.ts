/** The kinds of values in a configuration, with messages that read "expected X, found Y". */
import * as v from 'valibot';
import { suggestChoice, withChoices } from '../text/choices.ts';
import { normalizeKey } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import type { ConfigIssue } from './data.ts';

/** The message of a schema: `expected X, found Y`. */
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
  const found = received.replace(/^"|"$/g, '');
  // A text that would be something else without its quotes.
  const isInQuotes = found !== received && (/^(?:true|false|null)$/i.test(found) || isNumber(found));
  // Blanks around a text may be what is wrong with it, so they are shown.
  const shown = found.trim() === found ? found : `"${found}"`;
  return names[received] ?? (isInQuotes ? `the text ${quoted(found)}` : quoted(shown));
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/**
 * A schema of a mapping that refuses lists. valibot takes a list for an object whose keys are its indexes, and has no
 * hook before that, so this overrides how the schema runs; `kinds.test.ts` fails if an update of valibot breaks it.
 */
function notOfLists<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: 'a list' } : dataset, config),
  };
}

/** A name in a mapping. One without letters and digits would have an empty key. */
const named = v.check<string, string>(
  (name) => normalizeKey(name) !== '',
  'expected a name with letters or digits',
);

/** A mapping with any names as its keys, except those that are `taken`. */
export function record<const Value extends v.GenericSchema>(
  value: Value,
  what: string,
  taken: readonly string[] = [],
) {
  const keys = new Set(taken.map(normalizeKey));
  const free = v.check<string, string>(
    (name) => !keys.has(normalizeKey(name)),
    `expected a name other than ${choicesIn(taken)}, which are reserved`,
  );
  return notOfLists(v.record(v.pipe(v.string(), named, free), value, expected(what)));
}

/** A mapping with these keys and no others. `what` is what the message expects in place of anything else. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries, what = 'a mapping') {
  const keys = Object.keys(entries);
  const schema = v.strictObject(entries, (issue) => {
    const key = keyOf(issue);
    if (key === undefined) return expected(what)(issue);
    if (issue.expected === 'never') return withChoices(`unknown key ${quoted(key)}`, key, keys);
    // The key is missing, and its value says what is expected there.
    const entry = entries[key];
    return (entry && v.safeParse(entry as v.GenericSchema, undefined).issues?.[0].message) ?? issue.message;
  });
  return unknownKeyFirst(notOfLists(schema));
}

/** The key of the mapping itself that is unknown or missing; undefined for an issue with the value of a key. */
function keyOf({ path }: v.BaseIssue<unknown>): string | undefined {
  const [item, inner] = path ?? [];
  return item?.origin === 'key' && inner === undefined ? String(item.key) : undefined;
}

/**
 * Reports only the first unknown key where keys are unknown and others are missing: a missing key is most likely the
 * unknown one, misspelled. It overrides how the schema runs, as `notOfLists` does.
 */
function unknownKeyFirst<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) => {
      const result = schema['~run'](dataset, config);
      const unknown = result.issues?.find(
        (issue) => issue.expected === 'never' && keyOf(issue) !== undefined,
      );
      const issues = result.issues?.filter((issue) => issue === unknown || keyOf(issue) === undefined);
      return unknown === undefined ? result : { ...result, issues };
    },
  };
}

/** A mapping that has one of these keys at least, with a value that is not empty. */
export function withSome<const Schema extends v.GenericSchema<Record<string, unknown>>>(
  mapping: Schema,
  keys: readonly string[],
  message: string,
) {
  return v.pipe(
    mapping,
    v.rawCheck<v.InferOutput<Schema>>(({ dataset, addIssue }) => {
      if (dataset.typed && dataset.issues === undefined && keys.every((key) => isEmpty(dataset.value[key])))
        addIssue({ message });
    }),
    // For `schema/config.json`, which gets metadata as it is.
    v.metadata({
      anyOf: keys.map((key) => ({
        required: [key],
        properties: { [key]: { minItems: 1, minProperties: 1 } },
      })),
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, expectedOneOf(options));
}

/** The same for a choice, with a suggestion for what was meant. */
export const expectedOneOf =
  (options: readonly string[], more = '') =>
  (issue: { received: string }) => {
    const found = expected(`${choicesIn(options)}${more}`)(issue);
    const near = suggestChoice(issue.received.replaceAll('"', ''), options);
    return near === null ? found : `${found}, did you mean \`${near}\`?`;
  };

/** A schema with a description for `schema/config.json`. */
export function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description<v.InferOutput<Schema>, string>(description));
}

/** A text of a form that its regular expression says; `wrong` is the message for any other. */
export const formed = (
  what: string,
  regex: RegExp,
  wrong: string | ((issue: { received: string }) => string),
) =>
  v.pipe(
    v.string(expected(what)),
    v.nonEmpty(`expected ${what}, found an empty text`),
    v.regex(regex, wrong),
  );
export const text = (what = 'text') =>
  v.pipe(
    v.string(expected(what)),
    v.regex(/\S/, ({ received }) => {
      return `expected ${what}, found ${received === '""' ? 'an empty text' : 'nothing but blanks'}`;
    }),
  );
export const texts = (what = 'a list of texts') => v.array(text(), expected(what));
export const whole = (what: string, max: number, min = 0) =>
  v.pipe(
    v.number(expected(what)),
    v.integer(expected(what)),
    v.minValue(min, expected(what)),
    v.maxValue(max, expected(what)),
  );
export const removed = v.literal(false, expected('`false`'));
/** One text or a list of them: `a` is the same as `[a]`. */
export const oneOrMore = (what: string) =>
  v.union([text(what), v.array(text(what), expected(what))], expected(what));
/** The same with at least one text. */
export const someOf = (what: string) =>
  v.union(
    [
      text(what),
      v.pipe(v.array(text(what), expected(what)), v.minLength(1, `expected ${what}, found an empty list`)),
    ],
    expected(what),
  );
/** A list is added to the built-in one; `replace:` replaces it. */
export const wordList = v.union(
  [texts(), object({ replace: texts() })],
  expected('a list of words to add, or `replace:` with a list'),
);

/** The issues of a schema with their paths. Of several alternatives, only those of the one that was meant. */
export function issuesOf(issue: v.BaseIssue<unknown>, outer: ConfigIssue['path'] = []): ConfigIssue[] {
  const path = [...outer, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  // A union lists what is wrong with each alternative; the one that went deepest is the one that was meant.
  const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined && inner.path.length > 0);
  if (issue.type === 'union' && deeper.length > 0) return deeper.flatMap((inner) => issuesOf(inner, path));
  return [
    {
      path,
      // The key is at fault if it is unknown or not allowed. A missing key has no place.
      atKey: issue.type === 'check' || (issue.type === 'strict_object' && issue.expected === 'never'),
      message: issue.message,
    },
  ];
}
