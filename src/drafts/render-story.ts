import type { Preset } from '../presets/types.ts';
import type { TypeGuess } from '../types.ts';
import { contained } from './contained.ts';
import { fieldsFor, fieldTitle, gapsOf, type StoryDraft, type ToldPart } from './story-draft.ts';
import { yamlList, yamlText } from './yaml-line.ts';

/** What a field holds that is still missing. */
export const GAP = 'TODO';

export const STATUS = 'status: draft # change it to ready when nothing is missing';

/** UTF-16 units of what a gap in a text asks for: a longer bracket would be read as text. */
const LONGEST_GAP = 60;

/** The placeholder in an answer for something that is still missing. */
export function gap(wanted: string): string {
  const line = wanted.replace(/[\s[\]]+/g, ' ').trim();
  if (line.length <= LONGEST_GAP) return `[add: ${line}]`;
  const cut = line.slice(0, LONGEST_GAP).replace(/[\ud800-\udbff]$/, '');
  return `[add: ${cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut}]`;
}

/** A story file. What is missing in it is a placeholder under its own heading, which the rules find. */
export function renderStory(draft: StoryDraft, preset: Preset): string {
  const { question, told, fields, rest, followUps } = draft;
  return blocksToFile([
    frontmatter(draft, preset),
    ...(question === null ? [] : [quote(question)]),
    '## Answer',
    ...told.flatMap((part) => section(3, part)),
    ...[...fields].flatMap(([name, text]) => section(2, { heading: fieldTitle(name, preset), text })),
    ...gapSections(gapsOf(draft, preset), draft.type, preset),
    ...(followUps.length === 0 ? [] : [comment(['What they ask next:', ...followUps].join('\n- '))]),
    ...(rest === null ? [] : section(2, rest)),
  ]);
}

/** A section for each field that is still missing, with what is wanted in it. */
export function gapSections(names: readonly string[], type: string | null, preset: Preset): string[] {
  const needed = fieldsFor(preset, type);
  return names.flatMap((name) => [
    `## ${fieldTitle(name, preset)}`,
    comment(needed.get(name)?.hint ?? ''),
    GAP,
  ]);
}

export function blocksToFile(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** What a story is, above all that it tells. */
export function frontmatter(draft: StoryDraft, preset: Preset): string {
  const { type, typeNote, title, owner, date, themes, prompts, tags, origin } = draft;
  const note = typeNote ?? (type === null ? `one of ${Object.keys(preset.storyTypes).join(', ')}` : null);
  const lists = Object.entries({ prompts, tags }).filter(([, items]) => items.length > 0);
  const known = Object.keys(preset.themes).join(', ');
  return [
    '---',
    ...(origin === null ? [] : [`# ${origin}`]),
    `type: ${type === null ? GAP : yamlText(type)}${note === null ? '' : ` # ${note}`}`,
    `title: ${yamlText(title)}`,
    ...(owner === null ? [] : [`owner: ${yamlText(owner)}`]),
    STATUS,
    ...(date === null ? [] : [`date: ${yamlText(date)}`]),
    ...(known === '' ? [] : [`themes: ${yamlList(themes)} # of ${known}`]),
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

/** Words that the comment on a type names at most. */
const REASONS = 5;

/** Why a type was guessed, and which one would be the next. */
export function guessNote({ words, runnerUp }: Pick<TypeGuess, 'words' | 'runnerUp'>): string {
  const next = runnerUp === null ? '' : `; next would be ${runnerUp}`;
  return `guessed from: ${words.slice(0, REASONS).join(', ')}${next}`;
}

/** A comment in Markdown; nothing in it ends it. */
export function comment(text: string): string {
  const inner = text.replace(/-{2,}/g, '-');
  return inner.includes('\n') ? `<!--\n${inner}\n-->` : `<!-- ${inner} -->`;
}
