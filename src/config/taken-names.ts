import type { Preset } from '../presets/types.ts';
import { PRODUCT } from '../product.ts';
import { normalizeKey } from '../text/keys.ts';
import { quoted } from '../text/message.ts';
import type { ConfigData, ConfigIssue } from './data.ts';

/** Keys and headings that every document may have. No field may have one of their names. */
export const RESERVED_FIELDS = [
  'title',
  'type',
  'prompt',
  'owner',
  'status',
  'themes',
  'prompts',
  'answer',
  PRODUCT,
];

/** Every alias that is the name of something else: a value with that key would be taken for the other thing. */
export function takenAliases(data: ConfigData, { commonFields, storyTypes }: Preset): ConfigIssue[] {
  const tables = [
    { path: ['common-fields'], fields: data['common-fields'] ?? {} },
    ...Object.entries(data['story-types'] ?? {}).map(([id, type]) => ({
      path: ['story-types', id, 'fields'],
      fields: (type === false ? undefined : type.fields) ?? {},
    })),
  ];
  const given = tables.flatMap(({ path, fields }) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const aliases = typeof field === 'object' ? (field.aliases ?? []) : [];
      return aliases.map((alias, index) => ({ path: [...path, name, 'aliases', index], name, alias }));
    }),
  );
  if (given.length === 0) return [];
  const all = [commonFields, ...Object.values(storyTypes).map(({ fields }) => fields)];
  const names = new Map(all.flatMap(Object.keys).map((name) => [normalizeKey(name), name]));
  return given.flatMap(({ path, name, alias }) => {
    if (RESERVED_FIELDS.some((each) => normalizeKey(each) === normalizeKey(alias)))
      return [{ path, atKey: false, message: `${quoted(alias)} is reserved, expected another name` }];
    const other = names.get(normalizeKey(alias));
    if (other === undefined || normalizeKey(other) === normalizeKey(name)) return [];
    const message = `${quoted(alias)} is the name of the field ${quoted(other)}, expected another name`;
    return [{ path, atKey: false, message }];
  });
}
