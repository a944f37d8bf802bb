import {
  boolCoreTag,
  CORE_SCHEMA,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  type ScalarTagDefinition,
  type Schema,
} from 'js-yaml';

/** YAML for a text that keeps its values as they are written: `0.10` and `007` are no numbers there, `10` is one. */
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
