/** Finds names in the options of rules that stand for nothing. */
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import type { ListOption, NumberOption, RuleInfo } from '../rules/types.ts';
import { normalizeKey } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import type { ConfigIssue, RuleSettings } from './data.ts';
import { unknownName } from './names.ts';

/** What lists in options may name: things of the preset, and keys that the settings of rules add. */
export interface Named {
  preset: Preset;
  rules: Readonly<Record<string, { options: Readonly<Record<string, readonly string[] | number>> }>>;
}

/** What is wrong with lists in the options of rules, as the rules themselves check them. */
export function faultsInLists(given: RuleSettings, rules: readonly RuleInfo[]): ConfigIssue[] {
  return rules.flatMap(({ id, meta }) => {
    const setting = given[id];
    if (setting === undefined || typeof setting === 'string') return [];
    return Object.entries(meta.options ?? {}).flatMap(([name, option]) => {
      const values = setting[name];
      const fault = 'faultIn' in option && Array.isArray(values) ? option.faultIn?.(values) : null;
      return fault ? [{ path: [id, name, fault.index], atKey: false, message: fault.message }] : [];
    });
  });
}

/** Every name in a list of a rule's option that is not the name of a field or story type. */
export function unknownInOptions(
  given: RuleSettings,
  { preset, rules: settings }: Named,
  rules: readonly RuleInfo[],
): ConfigIssue[] {
  const lists = rules.flatMap(({ id, meta }) => {
    const setting = given[id];
    if (setting === undefined || typeof setting === 'string') return [];
    return Object.entries(meta.options ?? {}).flatMap(([name, option]) => {
      const values = (setting as Record<string, unknown>)[name];
      const isDefined = 'names' in option && ['fields', 'types'].includes(option.names ?? '');
      const isNamed = isDefined && Array.isArray(values);
      return isNamed ? [{ path: [id, name], option, values: values as string[] }] : [];
    });
  });
  if (lists.length === 0) return [];
  const vocabulary = new Vocabulary(preset);
  const keys = rules.flatMap(({ id, meta }) => keysAdded(meta.options, settings[id]?.options));
  return lists.flatMap(({ path, option, values }) =>
    values.flatMap((value, index) => {
      const message = faultOf(value, option, vocabulary, keys);
      return message === null ? [] : [{ path: [...path, index], atKey: false, message }];
    }),
  );
}

/** The keys that the settings of a rule allow besides the fields. */
function keysAdded(
  options: Readonly<Record<string, ListOption | NumberOption>> = {},
  settings: Named['rules'][string]['options'] = {},
): readonly string[] {
  return Object.entries(options).flatMap(([name, option]) => {
    const keys = settings[name];
    return 'addsKeys' in option && option.addsKeys && Array.isArray(keys) ? keys : [];
  });
}

/** What is wrong with a name in an option, or null. */
function faultOf(
  name: string,
  { names, among }: ListOption,
  vocabulary: Vocabulary,
  keys: readonly string[],
): string | null {
  if (names === 'types') {
    const types = Object.keys(vocabulary.preset.storyTypes);
    return types.includes(name) ? null : unknownName(`unknown story type ${quoted(name)}`, name, types);
  }
  const fields = vocabulary.fieldNames.filter((field) => among === undefined || among.includes(field));
  const field = vocabulary.canonical(name);
  if (field !== null && fields.includes(field)) return null;
  const isKey = keys.some((key) => normalizeKey(key) === normalizeKey(name));
  if (among === undefined && isKey) return null;
  if (isKey || (field !== null && vocabulary.fieldNames.includes(field)))
    return `this rule cannot read the field ${quoted(name)}, expected ${choicesIn(fields)}`;
  return unknownName(`unknown field ${quoted(name)}`, name, fields);
}
