import { builtIn } from '../builtin.ts';
import { UsageError } from '../host/workspace.ts';
import type { Preset } from '../presets/types.ts';
import { jsonText } from '../report/escape.ts';
import { answerSchema, anyStorySchema, type JsonSchema, storySchema } from '../schema/frontmatter.ts';
import { withChoices } from '../text/choices.ts';
import { quoted } from '../text/message.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

/** Everything else with a schema. A story type of the same name wins. */
const OTHERS = ['answer', 'loop', 'config', 'report', 'baseline'];

/**
 * Prints the JSON Schema of one story type or of all of them, of answers, of interview loops, of the configuration,
 * of the report or of a baseline.
 *
 * @throws {UsageError} for a name that is none of these
 */
export async function schemaCommand(type: string | undefined, flags: ConfigFlags): Promise<void> {
  const { config } = await configOf(flags);
  const { preset } = config;
  const schema = type === undefined ? anyStorySchema(preset) : await schemaOf(type, preset);
  await print(`${jsonText(schema, 2)}\n`);
}

async function schemaOf(type: string, preset: Preset): Promise<JsonSchema> {
  const story = Object.hasOwn(preset.storyTypes, type) ? preset.storyTypes[type] : undefined;
  if (story !== undefined) return storySchema(type, story, preset);
  if (type === 'answer') return answerSchema(preset);
  if (type === 'loop') return (await import('../schema/loop.ts')).loopJsonSchema(preset);
  const { baselineJsonSchema, configJsonSchema, reportJsonSchema } = await import('../schema/published.ts');
  if (type === 'config') return configJsonSchema(builtIn.rules);
  if (type === 'report') return reportJsonSchema();
  if (type === 'baseline') return baselineJsonSchema();
  const known = [...Object.keys(preset.storyTypes), ...OTHERS];
  throw new UsageError(withChoices(`no schema ${quoted(type)}`, type, known));
}
