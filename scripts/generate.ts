/** Writes what is generated from the code: the JSON Schemas, and the tables of README.md and docs/. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { render } from '../src/builtin.ts';
import { check } from '../src/check.ts';
import { loadModel } from '../src/host/model.ts';
import { aiLab } from '../src/presets/ai-lab/index.ts';
import { HOME } from '../src/product.ts';
import { FORMAT_NAMES, formats } from '../src/report/formats.ts';
import { rules } from '../src/rules/index.ts';
import type { ListOption, NumberOption, RuleInfo } from '../src/rules/types.ts';
import { answerSchema, anyStorySchema, type JsonSchema, storySchema } from '../src/schema/frontmatter.ts';
import { loopJsonSchema } from '../src/schema/loop.ts';
import { baselineJsonSchema, configJsonSchema, reportJsonSchema } from '../src/schema/published.ts';
import { ROOT } from '../training/root.ts';
import { filledIn } from './generated.ts';
import { terminalPicture } from './picture.ts';

function write(file: string, text: string): void {
  writeFileSync(path.join(ROOT, file), text);
}

function writeSchema(name: string, { $schema, title, ...rest }: JsonSchema): void {
  const $id = `${HOME}/blob/main/schema/${name}.json`;
  write(`schema/${name}.json`, `${JSON.stringify({ $schema, $id, title, ...rest }, null, 2)}\n`);
}

/** Replaces the lines between the marks of this name. */
function fillIn(file: string, name: string, lines: readonly string[]): void {
  write(file, filledIn(readFileSync(path.join(ROOT, file), 'utf8'), name, lines));
}

interface ActionMetadata {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
}

function actionTables(): { inputs: string[]; outputs: string[] } {
  const { inputs, outputs } = load(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata;
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

/** The lines of a paragraph, at most as wide as those in the rest of the pages. */
function wrapped(text: string): string[] {
  return text.match(/\S.{0,119}(?=\s|$)/g) ?? [];
}

/** The severity, fixes and options of a rule, as its page lists them. */
function ruleFacts({ meta }: RuleInfo): string[] {
  const options = Object.entries(meta.options ?? {});
  const capped = Object.entries(meta.atMost ?? {}).map(
    ([messageId, most]) => ` \`${messageId}\`: at most a ${most}.`,
  );
  const fixable = (meta.fixable ?? []).map((messageId) => `\`${messageId}\``);
  const fixes = fixable.length === 0 ? [] : wrapped(`[Fixable](../fix.md): ${fixable.join(', ')}.`);
  const severity = `Severity: **${meta.severity}**.${capped.join('')}`;
  if (options.length === 0) return [`${severity} Options: none.`, ...fixes];
  const rows = options.map(([name, option]) => {
    return `| \`${name}\` | ${option.description} | ${defaultOf(option)} |`;
  });
  return [severity, ...fixes, '', '| Option | What it is | Default |', '| --- | --- | --- |', ...rows];
}

/** Fills in the report of docs/json-report.md, which is about the story above it. */
async function fillInReport(file: string): Promise<void> {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const [, filePath = '', story = ''] =
    /<!-- (stories\/\S+) -->\n```markdown\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const report = check([{ filePath, text: story, kind: 'story' }], { model: loadModel() });
  const json = await render(report, 'json');
  write(
    file,
    text.replace(/(?<=^```json\n)[\s\S]*?(?=^```$)/m, () => json),
  );
}

writeSchema('config', configJsonSchema(rules));
writeSchema('report', reportJsonSchema());
writeSchema('baseline', baselineJsonSchema());
writeSchema('loop', loopJsonSchema(aiLab));
writeSchema('answer', answerSchema(aiLab));
writeSchema('story', anyStorySchema(aiLab));
for (const [id, type] of Object.entries(aiLab.storyTypes)) {
  writeSchema(`story-${id}`, storySchema(id, type, aiLab));
}
const { inputs, outputs } = actionTables();
fillIn('README.md', 'inputs', inputs);
fillIn('README.md', 'outputs', outputs);
fillIn('docs/reports.md', 'formats', formatTable());
fillIn('docs/api.md', 'formats', formatTable());
fillIn('README.md', 'rules', ruleTable());
fillIn('docs/stories.md', 'story types', storyTable());
fillIn('docs/stories.md', 'follow-ups', followUpTable());
fillIn('docs/stories.md', 'prompts', promptTable());
for (const rule of rules) fillIn(`docs/rules/${rule.id}.md`, 'facts', ruleFacts(rule));
await fillInReport('docs/json-report.md');
write('docs/terminal.svg', terminalPicture(ROOT, ['-C', 'examples/first-draft', 'stories/sam/outage.md']));
