import { idsOf } from '../presets/names.ts';
import { LONGEST_PLACEHOLDER } from '../presets/placeholders.ts';
import type { Preset } from '../presets/types.ts';
import { cutTo } from '../text/cut.ts';
import { oncePer } from '../text/once-per.ts';
import type { TypeGuess } from '../types.ts';
import { contained } from './contained.ts';
import {
  type AnswerDraft,
  type Draft,
  fieldsFor,
  fieldTitle,
  gapsOf,
  type StoryDraft,
  type ToldPart,
} from './draft.ts';
import { yamlList, yamlText } from './yaml-line.ts';

/** The value of a field that is still missing. */
export const GAP = 'TODO';

const STATUS = 'status: draft # change it to ready when nothing is missing';

/** The most UTF-16 units of a gap: a longer bracket would be read as text. */
const LONGEST_GAP = LONGEST_PLACEHOLDER - 'add: ]'.length;

/** The placeholder for something that an answer lacks. */
export function gap(wanted: string): string {
  const line = wanted.replace(/[\s[\]]+/g, ' ').trim();
  if (line.length <= LONGEST_GAP) return `[add: ${line}]`;
  const cut = cutTo(line, LONGEST_GAP - 1);
  return `[add: ${cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut}…]`;
}

/** A story file. Each missing field is a placeholder under a heading of its own, which the rules find. */
export function renderStory(draft: StoryDraft, preset: Preset): string {
  const { followUps } = draft;
  return blocksToFile([
    storyFrontmatter(draft, preset),
    ...answered(draft, preset),
    ...gapSections(gapsOf(draft, preset), draft.type, preset),
    ...(followUps.length === 0 ? [] : [comment(['What they ask next:', ...followUps].join('\n- '))]),
    ...restBlocks(draft),
  ]);
}

/** A section for each missing field, with a comment that says what belongs there. */
export function gapSections(names: readonly string[], type: string | null, preset: Preset): string[] {
  const needed = fieldsFor(preset, type);
  return names.flatMap((name) => [
    `## ${fieldTitle(name, preset)}`,
    comment(needed.get(name)?.hint ?? ''),
    GAP,
  ]);
}

/** An answer file. */
export function renderAnswer(draft: AnswerDraft, preset: Preset): string {
  return blocksToFile([answerFrontmatter(draft), ...answered(draft, preset), ...restBlocks(draft)]);
}

/** The question, the answer and the fields that have a text. */
function answered({ directives, question, told, fields }: Draft, preset: Preset): string[] {
  return [
    ...directives,
    ...(question === null ? [] : [quote(question)]),
    '## Answer',
    ...told.flatMap((part) => section(3, part)),
    ...[...fields].flatMap(([name, text]) => section(2, { heading: fieldTitle(name, preset), text })),
  ];
}

function restBlocks({ rest, definitions }: Draft): string[] {
  return [
    ...(rest === null ? [] : section(2, rest)),
    ...(definitions.length === 0 ? [] : [definitions.join('\n')]),
  ];
}

export function blocksToFile(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** The frontmatter of a story. */
export function storyFrontmatter(draft: StoryDraft, preset: Preset): string {
  const { type, typeNote, themes } = draft;
  const note = typeNote ?? (type === null ? `one of ${listed(preset.storyTypes)}` : null);
  const known = listed(preset.themes);
  return frontmatter(
    draft,
    `type: ${type === null ? GAP : yamlText(type)}${note === null ? '' : ` # ${note}`}`,
    known === '' ? [] : [`themes: ${yamlList(themes)} # any of ${known}`],
  );
}

/** The most characters of a list in a comment: the frontmatter is bounded. */
const LONGEST_LIST = 2000;

/** The names in a table, as many as fit. */
const listed = oncePer((table: Readonly<Record<string, unknown>>) => {
  const names = idsOf(table).join(', ');
  return names.length > LONGEST_LIST ? `${names.slice(0, names.lastIndexOf(', ', LONGEST_LIST))}, …` : names;
});

export function answerFrontmatter(draft: AnswerDraft): string {
  const { prompt, themes } = draft;
  return frontmatter(
    draft,
    `prompt: ${yamlText(prompt)}`,
    themes.length === 0 ? [] : [`themes: ${yamlList(themes)}`],
  );
}

/** `kind` is the line that names the type or the prompt. */
function frontmatter(
  { title, owner, date, prompts, tags, origin }: Draft,
  kind: string,
  themes: readonly string[],
): string {
  const lists = Object.entries({ prompts, tags }).filter(([, items]) => items.length > 0);
  return [
    '---',
    ...(origin === null ? [] : [`# ${origin}`]),
    kind,
    ...(title === null ? [] : [`title: ${yamlText(title)}`]),
    ...(owner === null ? [] : [`owner: ${yamlText(owner)}`]),
    STATUS,
    ...(date === null ? [] : [`date: ${yamlText(date)}`]),
    ...themes,
    ...lists.map(([name, items]) => `${name}: ${yamlList(items)}`),
    '---',
  ].join('\n');
}

function section(level: number, { heading, text }: ToldPart): string[] {
  return [...(heading === null ? [] : [`${'#'.repeat(level)} ${heading}`]), contained(text)];
}

export function quote(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n');
}

/** The most words that the comment on a type names. */
const REASONS = 5;

/** The words by which a type was guessed, and the type that would be next. */
export function guessNote({ words, runnerUp }: Pick<TypeGuess, 'words' | 'runnerUp'>): string {
  const next = runnerUp === null ? '' : `; next would be ${runnerUp}`;
  return `guessed from: ${words.slice(0, REASONS).join(', ')}${next}`;
}

/** A comment in Markdown, without what would end it early. */
export function comment(text: string): string {
  const inner = text.replace(/-{2,}/g, '-');
  return inner.includes('\n') ? `<!--\n${inner}\n-->` : `<!-- ${inner} -->`;
}
