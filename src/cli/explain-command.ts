import { builtIn } from '../builtin.ts';
import type { Config } from '../config/config.ts';
import { UsageError } from '../host/workspace.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { explainPrompt, explainRule, explainType, type TopicOptions } from '../report/topics.ts';
import { normalizeKey, suggest } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

/** Prints what a rule, a story type or a prompt asks for. */
export async function explainCommand(topic: string, flags: ConfigFlags): Promise<number> {
  const { config } = await configOf(flags);
  const options = { color: wantsColor(undefined), columns: columnsFor(process.stdout) };
  const pages = pagesOf(topic, config, options);
  if (pages.length === 0) throw unknownTopic(topic, config);
  await print(pages.join('\n'));
  return 0;
}

/** A rule, a type and a prompt may have one name; then all of them are meant. */
function pagesOf(topic: string, { rules, preset }: Config, options: TopicOptions): string[] {
  const isMeant = (id: string) => normalizeKey(id) === normalizeKey(topic);
  const asked = new Vocabulary(preset).promptOf(topic);
  return [
    ...builtIn.rules
      .filter(({ id }) => isMeant(id))
      .map((rule) => explainRule(rule, rules[rule.id]?.severity ?? rule.meta.severity, options)),
    ...Object.entries(preset.storyTypes)
      .filter(([id]) => isMeant(id))
      .map(([id, type]) => explainType(id, type, preset.commonFields, options)),
    ...Object.entries(preset.prompts)
      .filter(([id]) => id === asked)
      .map(([id, prompt]) => explainPrompt(id, prompt, options)),
  ];
}

function unknownTopic(topic: string, { preset }: Config): UsageError {
  const types = Object.keys(preset.storyTypes);
  const prompts = Object.keys(preset.prompts);
  const found = `no rule, story type or prompt ${quoted(topic)}`;
  const near = suggest(topic, [...builtIn.rules.map(({ id }) => id), ...types, ...prompts]);
  if (near !== null) return new UsageError(`${found}, did you mean \`${near}\`?`);
  return new UsageError(
    `${found}, expected a rule (see --list-rules), a story type (${choicesIn(types)}) or a prompt (${choicesIn(prompts)})`,
  );
}
