import type { FieldSpec, Preset, Question, ValueTranslation } from '../presets/types.ts';
import { pageUrl, ruleUrl } from '../product.ts';
import { WHAT_COUNTS } from '../scorer/what-counts.ts';
import { capitalized, uncapitalized } from '../text/capitals.ts';
import { listOf } from '../text/message.ts';
import type { Point } from '../types.ts';
import { block } from './block.ts';
import { logLine } from './escape.ts';
import type { PageOptions } from './terminal-page.ts';
import { entry, pageOptions, type TopicOptions, text } from './topics.ts';

/** One of the two points of a score: what it is, and what earns it. */
export function explainPoint(point: Point, { edits }: Preset, given: TopicOptions): string {
  const page = pageOptions(given);
  const { is, counts, not } = WHAT_COUNTS[point];
  return text([
    heading(point, 'point of the score', page),
    ...block(`${capitalized(is)}.`, '', page.columns),
    '',
    ...part('What earns it', counts, page),
    ...part('What earns nothing', uncapitalized(not), page),
    ...part('The cheapest edit that adds it', edits[point], page),
    pageUrl('docs/scoring.md'),
  ]);
}

/** A field as some documents have it. */
export interface AskedField {
  /** Whose it is: `every story`. */
  of: string;
  spec: FieldSpec;
}

/** A field: who has it, what it asks for, and what else it may be called. Those that ask for the same are told once. */
export function explainField(name: string, asked: readonly AskedField[], given: TopicOptions): string {
  const page = pageOptions(given);
  const byHint = new Map<string, AskedField[]>();
  for (const each of asked) byHint.set(each.spec.hint, [...(byHint.get(each.spec.hint) ?? []), each]);
  const aliases = new Set(asked.flatMap(({ spec }) => spec.aliases));
  return text([
    heading(asked[0]?.spec.title ?? name, `field ${name}`, page),
    ...[...byHint.values()].flatMap((alike) => {
      const [{ spec } = { spec: null }] = alike;
      const owners = listOf(alike.map(({ of, spec: { optional } }) => (optional ? `${of} (optional)` : of)));
      const pattern = spec?.pattern === undefined ? '' : `: \`${spec.pattern}\``;
      return part(`In ${owners}`, `${spec?.hint ?? ''}${pattern}`, page);
    }),
    ...(aliases.size === 0 ? [] : part('Other names', [...aliases].join(', '), page)),
  ]);
}

/** A theme: where a story says it, and the questions that ask for it. */
export function explainTheme(id: string, title: string, { questions }: Preset, given: TopicOptions): string {
  const page = pageOptions(given);
  const asked = Object.entries(questions).filter(([, { themes }]) => themes.includes(id));
  return text([
    heading(title, `theme ${id}`, page),
    ...block(`A story lists it in its frontmatter: \`themes: [${id}]\`.`, '', page.columns),
    '',
    ...(asked.length === 0 ? [] : [page.colors.bold('Questions that ask for it')]),
    ...asked.flatMap(([name, question]) => entry(name, question.text, page)),
  ]);
}

/** A value: what engineering it stands for, and which words name it. */
export function explainValue({ value, translation, names }: ValueTranslation, given: TopicOptions): string {
  const page = pageOptions(given);
  return text([
    heading(value, 'value', page),
    ...block(
      'The word alone earns nothing: an answer that uses it should name the mechanism behind it.',
      '',
      page.columns,
    ),
    '',
    ...part('What it stands for', translation, page),
    ...part('Words that name it', names.join(', '), page),
    ruleUrl('value-without-mechanism'),
  ]);
}

/** A question of an interviewer: what a strong answer shows, and which stories answer it. */
export function explainQuestion(
  id: string,
  { text: asked, themes, types, shows }: Question,
  given: TopicOptions,
): string {
  const page = pageOptions(given);
  return text([
    heading(asked, `question ${id}`, page),
    ...part('A strong answer shows', shows, page),
    ...part('Stories that answer it', `those of ${listOf([...themes, ...types], 'or')}`, page),
  ]);
}

/** The title of a page, and what it is about. */
export function heading(title: string, what: string, { colors }: PageOptions): string {
  return `${colors.bold(logLine(capitalized(title)))} ${colors.dim(logLine(`(${what})`))}`;
}

function part(title: string, what: string, { colors, columns }: PageOptions): string[] {
  return [...block(title, '', columns).map(colors.bold), ...block(what, '  ', columns), ''];
}
