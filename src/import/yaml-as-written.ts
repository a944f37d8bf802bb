import {
  boolCoreTag,
  CORE_SCHEMA,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  type ScalarTagDefinition,
  type Schema,
} from 'js-yaml';

/** A YAML schema that keeps values as they are written: `0.10` and `007` stay text, `10` is a number. */
export function schemaAsWritten(): Schema {
  return CORE_SCHEMA.withTags([boolCoreTag, intCoreTag, floatCoreTag].map(asWritten));
}

function asWritten(
  tag: ScalarTagDefinition<boolean | number>,
): ScalarTagDefinition<boolean | number | string> {
  return {
    ...tag,
    resolve: (source, isExplicit, tagName) => {
      const value = tag.resolve(source, isExplicit, tagName);
      return value === NOT_RESOLVED || String(value) === source ? value : source;
    },
  };
}
