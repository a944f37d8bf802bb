import { builtIn } from '../builtin.ts';
import type { Config } from '../config/config.ts';
import { UsageError } from '../host/workspace.ts';
import type { FieldSpec } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { listPages } from '../report/term-lists.ts';
import { explainField, explainPoint, explainQuestion, explainTheme, explainValue } from '../report/terms.ts';
import { explainPrompt, explainRule, explainType, type TopicOptions } from '../report/topics.ts';
import { normalizeKey, suggestNames } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import { POINTS } from '../types.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

/** Prints what a rule, a story type, a prompt or another name asks for, or what it is. */
export async function explainCommand(topic: string, flags: ConfigFlags): Promise<void> {
  const { config } = await configOf(flags);
  const options = { color: wantsColor(undefined), columns: columnsFor(process.stdout) };
  const pages = pagesOf(topic, config, options);
  if (pages.length === 0) throw unknownTopic(topic, config);
  await print(pages.join('\n'));
}

/** The pages for a name. If a rule, a type and a prompt share it, each of them has a page. */
function pagesOf(topic: string, config: Config, options: TopicOptions): string[] {
  const { rules, preset } = config;
  const appliesTo = (id: string) => normalizeKey(id) === normalizeKey(topic);
  const named = <Item>(table: Readonly<Record<string, Item>>) =>
    Object.entries(table).filter(([id]) => appliesTo(id));
  const asked = new Vocabulary(preset).promptOf(topic);
  return [
    ...POINTS.filter(appliesTo).map((point) => explainPoint(point, preset, options)),
    ...builtIn.rules
      .filter(({ id }) => appliesTo(id))
      .map((rule) => explainRule(rule, rules[rule.id]?.severity ?? rule.meta.severity, options)),
    ...named(preset.storyTypes).map(([id, type]) => explainType(id, type, preset.commonFields, options)),
    ...Object.entries(preset.prompts)
      .filter(([id]) => id === asked)
      .map(([id, prompt]) => explainPrompt(id, prompt, options)),
    ...fieldPages(topic, config, options),
    ...named(preset.themes).map(([id, title]) => explainTheme(id, title, preset, options)),
    ...preset.values.filter(({ value }) => appliesTo(value)).map((value) => explainValue(value, options)),
    ...named(preset.questions).map(([id, question]) => explainQuestion(id, question, options)),
    ...listPages(topic, builtIn.rules, new Vocabulary(preset), options),
  ];
}

/** The page of a field, by any of its names. */
function fieldPages(topic: string, { preset, parts }: Config, options: TopicOptions): string[] {
  const name =
    new Vocabulary(preset).canonical(topic) ??
    new Vocabulary({ ...preset, commonFields: parts }).canonical(topic);
  const tables: [of: string, fields: Readonly<Record<string, FieldSpec>>][] = [
    ['every story', preset.commonFields],
    ...Object.entries(preset.storyTypes).map(
      ([id, { fields }]) => [`stories of type ${id}`, fields] satisfies [string, object],
    ),
    ['stories of a bank', parts],
  ];
  const asked = tables.flatMap(([of, fields]) => {
    const spec = name !== null && Object.hasOwn(fields, name) ? fields[name] : undefined;
    return spec === undefined ? [] : [{ of, spec }];
  });
  return name === null || asked.length === 0 ? [] : [explainField(name, asked, options)];
}

function unknownTopic(topic: string, { preset, parts }: Config): UsageError {
  const types = Object.keys(preset.storyTypes);
  const prompts = Object.keys(preset.prompts);
  const found = `unknown name ${quoted(topic)}`;
  const others = [...Object.keys(preset.themes), ...Object.keys(preset.questions), ...Object.keys(parts)];
  const near = suggestNames(topic, [
    ...POINTS,
    ...builtIn.rules.map(({ id }) => id),
    ...types,
    ...prompts,
    ...new Vocabulary(preset).fieldNames,
    ...others,
    ...preset.values.map(({ value }) => value),
  ]);
  if (near.length > 0) return new UsageError(`${found}, did you mean ${choicesIn(near)}?`);
  return new UsageError(
    `${found}, expected a rule, ${choicesIn(POINTS)}, a story type (${choicesIn(types)}), a prompt (${choicesIn(prompts)}), or a field, theme, value or question (\`explain rules\` lists the rules; likewise \`fields\`, \`themes\`, \`values\` and \`questions\`)`,
  );
}
