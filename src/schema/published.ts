/** The JSON Schemas that do not depend on a configuration. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { baselineSchema } from '../baseline/file.ts';
import { configSchema } from '../config/schema.ts';
import { reportSchema } from '../report/json-schema.ts';
import type { RuleInfo } from '../rules/types.ts';
import type { JsonSchema } from './frontmatter.ts';

/** A configuration file that may set these rules. */
export function configJsonSchema(rules: readonly RuleInfo[]): JsonSchema {
  // Functions check names, and what `withSome` has put into the schema already.
  const schema = toJsonSchema(configSchema(rules), {
    target: 'draft-07',
    ignoreActions: ['check', 'raw_check'],
  });
  return titled('Star Witness configuration', schema);
}

export function reportJsonSchema(): JsonSchema {
  return titled('Star Witness report, version 2', toJsonSchema(reportSchema, { target: 'draft-07' }));
}

export function baselineJsonSchema(): JsonSchema {
  return titled('Star Witness baseline, version 1', toJsonSchema(baselineSchema, { target: 'draft-07' }));
}

export function titled(title: string, { $schema, ...schema }: object & { $schema?: unknown }): JsonSchema {
  return { $schema, title, ...schema };
}
