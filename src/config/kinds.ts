import * as v from 'valibot';
import { suggestChoice, withChoices } from '../text/choices.ts';
import { normalizeKey } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import type { ConfigIssue } from './data.ts';

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
  const found = received.replace(/^"|"$/g, '');
  // What would be no text without its quotes.
  const isInQuotes = found !== received && (/^(?:true|false|null)$/i.test(found) || isNumber(found));
  // The blanks around a text may be what is wrong with it.
  const shown = found.trim() === found ? found : `"${found}"`;
  return names[received] ?? (isInQuotes ? `the text ${quoted(found)}` : quoted(shown));
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** To valibot a list is an object, and its indexes are keys: here it is what it is, a list and no mapping. */
function notOfLists<Schema extends v.GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run': (dataset, config) =>
      schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: 'a list' } : dataset, config),
  };
}

/** What a name in a mapping has: a name of signs alone would be that of nothing. */
const named = v.check<string, string>(
  (name) => normalizeKey(name) !== '',
  'expected a name with letters or digits',
);

/** A mapping with any names as its keys, but those that are `taken`. */
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

/** A mapping with these keys and no others. `what` is said to be expected where there is anything else. */
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

/** The key of the mapping itself that is unknown or missing, where that is the issue, and not the value of a key. */
function keyOf({ path }: v.BaseIssue<unknown>): string | undefined {
  const [item, inner] = path ?? [];
  return item?.origin === 'key' && inner === undefined ? String(item.key) : undefined;
}

/** Where a key is unknown, one that is missing is most likely the same key: only the unknown one is reported. */
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

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, expectedOneOf(options));
}

/** As `expected`, for a choice: with what was meant, and with the other choices. */
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

export const text = (what = 'text') =>
  v.pipe(v.string(expected(what)), v.nonEmpty(`expected ${what}, found an empty text`));
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

/** An issue of a schema, with its path; of several alternatives, those of the one that was meant. */
export function issuesOf(issue: v.BaseIssue<unknown>, outer: ConfigIssue['path'] = []): ConfigIssue[] {
  const path = [...outer, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  // A union lists what is wrong with each alternative; the one that went deepest is the one that was meant.
  const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined && inner.path.length > 0);
  if (issue.type === 'union' && deeper.length > 0) return deeper.flatMap((inner) => issuesOf(inner, path));
  return [
    {
      path,
      // A name that is unknown, or that none may have; of one that is missing there is no key.
      atKey: issue.type === 'check' || (issue.type === 'strict_object' && issue.expected === 'never'),
      message: issue.message,
    },
  ];
}
