import pc from 'picocolors';
import type { FieldSpec, Prompt, PromptElement, StoryType } from '../presets/types.ts';
import { PRODUCT, ruleUrl } from '../product.ts';
import type { ListOption, NumberOption, RuleInfo } from '../rules/types.ts';
import type { SeveritySetting } from '../types.ts';
import { block, hanging } from './block.ts';
import { logLine } from './escape.ts';
import ruleHelp from './rule-help.json' with { type: 'json' };
import { type PageOptions, renderPage } from './terminal-page.ts';

const PAGES: Record<string, { markdown: string }> = ruleHelp;

export interface TopicOptions {
  color: boolean;
  columns: number;
}

/** A rule's page. */
export function explainRule({ id, meta }: RuleInfo, severity: SeveritySetting, given: TopicOptions): string {
  const page = pageOptions(given);
  const { colors, columns } = page;
  const options = Object.entries(meta.options ?? {}).flatMap(([name, option]) =>
    entry(name, `${option.description} Default: ${defaultOf(option)}.`, page),
  );
  return text([
    `${colors.bold(id)} ${colors.dim(`(${severity})`)}`,
    ...block(meta.description, '', columns),
    ...(meta.fixable === undefined
      ? []
      : block(`\`${PRODUCT} fix\` can fix some of its findings.`, '', columns)),
    '',
    ...renderPage(PAGES[id]?.markdown ?? '', page),
    ...(options.length === 0 ? [] : [colors.bold('Options'), ...options, '']),
    ruleUrl(id),
  ]);
}

/** A story type: its fields, and what an interviewer asks next. */
export function explainType(
  id: string,
  { title, shows, fields, followUps }: StoryType,
  commonFields: Readonly<Record<string, FieldSpec>>,
  given: TopicOptions,
): string {
  const page = pageOptions(given);
  const { colors } = page;
  const required = Object.entries({ ...commonFields, ...fields });
  return text([
    `${colors.bold(logLine(title))} ${colors.dim(logLine(`(story type ${id})`))}`,
    ...(shows.length === 0 ? [] : block(`Shows ${shows.join(', ')}.`, '', page.columns)),
    '',
    colors.bold('Required fields'),
    ...required.flatMap(([name, { hint }]) => entry(name, hint, page)),
    ...elementList('Follow-up questions', followUps, page),
  ]);
}

/** A prompt: what a strong answer to it contains. */
export function explainPrompt(id: string, { question, elements }: Prompt, given: TopicOptions): string {
  const page = pageOptions(given);
  const { colors } = page;
  return text([
    `${colors.bold(logLine(question))} ${colors.dim(logLine(`(prompt ${id})`))}`,
    ...elementList('A strong answer contains', elements, page),
  ]);
}

function elementList(heading: string, elements: readonly PromptElement[], page: PageOptions): string[] {
  if (elements.length === 0) return [];
  const items = elements.flatMap(({ label, edit }) => [
    ...hanging('  - ', label, '    ', page.columns),
    ...block(edit, '    ', page.columns).map(page.colors.dim),
  ]);
  return ['', page.colors.bold(heading), ...items];
}

/** A name, and below it what it is. */
export function entry(name: string, what: string, { colors, columns }: PageOptions): string[] {
  return [...block(name, '  ', columns).map(colors.cyan), ...block(what, '    ', columns)];
}

function defaultOf(option: ListOption | NumberOption): string {
  if ('min' in option) return `${option.default} (${option.min} to ${option.max})`;
  return option.default.join(', ') || 'none';
}

export function pageOptions({ color, columns }: TopicOptions): PageOptions {
  return { colors: pc.createColors(color), columns };
}

export function text(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
