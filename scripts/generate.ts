/** Writes everything that is made from the code: the JSON Schemas, and the tables of README.md and docs/. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { load } from 'js-yaml';
import { check, render } from '../src/builtin.ts';
import { configSchema } from '../src/config/schema.ts';
import { loadModel } from '../src/host/model.ts';
import { aiLab } from '../src/presets/ai-lab/index.ts';
import type { FieldSpec } from '../src/presets/types.ts';
import type { META_KEYS } from '../src/presets/vocabulary.ts';
import { HOME } from '../src/product.ts';
import { FORMAT_NAMES, formats } from '../src/report/formats.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { rules } from '../src/rules/index.ts';
import type { ListOption, NumberOption, RuleInfo } from '../src/rules/types.ts';
import { terminalPicture } from './picture.ts';

const root = path.resolve(import.meta.dirname, '../..');

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

function writeSchema(name: string, title: string, schema: object): void {
  const id = `${HOME}/blob/main/schema/${name}.json`;
  const { $schema, ...rest } = schema as Record<string, unknown>;
  write(`schema/${name}.json`, `${JSON.stringify({ $schema, $id: id, title, ...rest }, null, 2)}\n`);
}

/** The frontmatter of one story type, for editors. Fields may also stand in sections, so none is required here. */
function storySchema(type: string, fields: Record<string, FieldSpec>): object {
  const text = {
    anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }],
  };
  const ids = (names: string[]) => ({ anyOf: [{ enum: names }, { type: 'array', items: { enum: names } }] });
  const meta: Record<(typeof META_KEYS)[number], object> = {
    title: { type: ['string', 'number'] },
    type: { const: type },
    prompt: { enum: Object.keys(aiLab.prompts) },
    owner: { type: ['string', 'number'] },
    status: { enum: ['draft', 'ready', 'retired'], default: 'ready' },
    themes: ids(Object.keys(aiLab.themes)),
    prompts: ids(Object.keys(aiLab.prompts)),
    date: {},
    tags: {},
  };
  const { prompt: _, ...ofStories } = meta;
  const own = Object.entries(fields).map(([name, { title, hint }]) => [
    name,
    { title, description: hint, ...text },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { ...ofStories, ...Object.fromEntries(own) },
    required: ['type'],
  };
}

/** Replaces what stands between `<!-- start NAME -->` and `<!-- end NAME -->`. */
function fillIn(file: string, name: string, lines: readonly string[]): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [start, end] = [`<!-- start ${name} -->`, `<!-- end ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${file} has no place for ${name}`);
  write(file, `${text.slice(0, from + start.length)}\n${lines.join('\n')}\n${text.slice(to)}`);
}

interface ActionMetadata {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
}

function actionTables(): { inputs: string[]; outputs: string[] } {
  const { inputs, outputs } = load(readFileSync(path.join(root, 'action.yml'), 'utf8')) as ActionMetadata;
  const given = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${description} | ${value === '' ? '' : `\`${value}\``} |`,
  );
  const made = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return {
    inputs: ['| Input | What it is | Default |', '| --- | --- | --- |', ...given],
    outputs: ['| Output | What it is |', '| --- | --- |', ...made],
  };
}

function formatTable(): string[] {
  const rows = FORMAT_NAMES.map((name) => `| \`${name}\` | ${formats[name].help} |`);
  return ['| Format | What it is |', '| --- | --- |', ...rows];
}

function ruleTable(): string[] {
  const row = ({ id, meta }: RuleInfo) =>
    `| [\`${id}\`](docs/rules/${id}.md) | ${meta.severity} | ${meta.description} |`;
  return ['| Rule | Severity | What it asks for |', '| --- | --- | --- |', ...rules.map(row)];
}

function storyTable(): string[] {
  const common = Object.keys(aiLab.commonFields).map((name) => `\`${name}\``);
  const rows = Object.entries(aiLab.storyTypes).map(([id, { title, shows, fields }]) => {
    const own = Object.keys(fields).map((name) => `\`${name}\``);
    return `| \`${id}\` | ${title} | ${shows.join(', ')} | ${own.join(', ')} |`;
  });
  return [
    '| Type | Title | Shows | Required fields |',
    '| --- | --- | --- | --- |',
    ...rows,
    `| every type | | | ${common.join(', ')} |`,
  ];
}

function followUpTable(): string[] {
  const rows = Object.entries(aiLab.storyTypes).map(
    ([id, { followUps }]) => `| \`${id}\` | ${followUps.map(({ label }) => label).join('<br>')} |`,
  );
  return ['| Type | What they ask next |', '| --- | --- |', ...rows];
}

function promptTable(): string[] {
  const rows = Object.entries(aiLab.prompts).map(
    ([id, { question, elements }]) =>
      `| \`${id}\` | ${question} | ${elements.map(({ label }) => label).join('; ')} |`,
  );
  return ['| Prompt | The question | What a strong answer contains |', '| --- | --- | --- |', ...rows];
}

function defaultOf(option: ListOption | NumberOption): string {
  if ('min' in option) return `\`${option.default}\` (${option.min} to ${option.max})`;
  return option.default.map((value) => `\`${value}\``).join(', ') || 'none';
}

/** What every rule page says of severity and options, so that no page says it wrongly. */
function ruleFacts({ meta }: RuleInfo): string[] {
  const options = Object.entries(meta.options ?? {});
  const capped = Object.entries(meta.atMost ?? {}).map(
    ([messageId, most]) => ` \`${messageId}\`: at most a ${most}.`,
  );
  const severity = `Severity: **${meta.severity}**.${capped.join('')}`;
  if (options.length === 0) return [`${severity} Options: none.`];
  const rows = options.map(([name, option]) => {
    return `| \`${name}\` | ${option.description} | ${defaultOf(option)} |`;
  });
  return [severity, '', '| Option | What it is | Default |', '| --- | --- | --- |', ...rows];
}

/** The report that docs/json-report.md shows: of the story that stands above it. */
async function fillInReport(file: string): Promise<void> {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [, filePath = '', story = ''] =
    /<!-- (stories\/\S+) -->\n```markdown\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const report = check([{ filePath, text: story, kind: 'story' }], { model: loadModel() });
  const json = await render(report, 'json');
  write(
    file,
    text.replace(/(?<=^```json\n)[\s\S]*?(?=^```$)/m, () => json),
  );
}

writeSchema(
  'config',
  'Star Witness configuration',
  toJsonSchema(configSchema(rules), { target: 'draft-07' }),
);
writeSchema('report', 'Star Witness report, version 2', toJsonSchema(reportSchema, { target: 'draft-07' }));
for (const [type, { title, fields }] of Object.entries(aiLab.storyTypes)) {
  writeSchema(`story-${type}`, `Story: ${title}`, storySchema(type, { ...aiLab.commonFields, ...fields }));
}
const { inputs, outputs } = actionTables();
fillIn('README.md', 'inputs', inputs);
fillIn('README.md', 'outputs', outputs);
fillIn('README.md', 'formats', formatTable());
fillIn('docs/api.md', 'formats', formatTable());
fillIn('README.md', 'rules', ruleTable());
fillIn('docs/stories.md', 'story types', storyTable());
fillIn('docs/stories.md', 'follow-ups', followUpTable());
fillIn('docs/stories.md', 'prompts', promptTable());
for (const rule of rules) fillIn(`docs/rules/${rule.id}.md`, 'facts', ruleFacts(rule));
await fillInReport('docs/json-report.md');
write('docs/terminal.svg', terminalPicture(root, ['-C', 'examples/first-draft', 'stories/sam/outage.md']));
