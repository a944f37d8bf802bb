import { guessType } from '../bank/guess-type.ts';
import type { Role } from '../bank/types.ts';
import { slug } from '../drafts/file-name.ts';
import { gap, renderStory } from '../drafts/render-story.ts';
import { gapsOf, type StoryDraft, type ToldPart } from '../drafts/story-draft.ts';
import { yamlQuoted } from '../drafts/yaml-line.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { shorten } from '../report/escape.ts';
import { normalizeKey } from '../text/keys.ts';
import type { ImportItem } from './item.ts';

export interface ImportOptions {
  /** The file that the stories are from, as it is named in theirs. */
  origin: string;
  /** Whose stories they are, where they do not say it themselves. */
  owner: string | null;
}

/** A story file that an import makes, and what there is to say of it. */
export interface StoryFile {
  /** The line of the bank or list where the story begins. */
  line: number;
  title: string;
  owner: string | null;
  /** The name of its file, without an ending. */
  name: string;
  /** The comment by which the same story is known again. */
  origin: string;
  text: string;
  type: { id: string; words: string[]; guessed: boolean; runnerUp: string | null } | null;
  /** Parts and fields that it has, by their names. */
  found: string[];
  themes: string[];
  tags: string[];
  /** Parts and fields that are placeholders in it. */
  gaps: string[];
  /** Whether there is more, which is kept under a heading of its own. */
  hasRest: boolean;
}

const TOLD: Partial<Record<string, { title: string; gap: string | null }>> = {
  situation: { title: 'Situation', gap: 'what was going on, and what was at stake' },
  task: { title: 'Task', gap: null },
  action: { title: 'Action', gap: 'what you did yourself, and how it was checked' },
  result: { title: 'Result', gap: 'what came of it, with a number' },
};
/** The parts that every answer has. */
const NEEDED = Object.keys(TOLD).filter((role) => TOLD[role]?.gap !== null);
/** UTF-16 units, and tags, that go into the frontmatter, which is bounded; what is more goes into the body. */
const LONGEST_TITLE = 200;
const LONGEST_TAG = 200;
const MOST_TAGS = 40;
/** Words of a situation that make a title at most. */
const TITLE_WORDS = 8;

/** Makes a story file of each item. Nothing that an item says is lost; what is missing is a named gap. */
export function storyFilesOf(
  items: readonly ImportItem[],
  preset: Preset,
  options: ImportOptions,
): StoryFile[] {
  const vocabulary = new Vocabulary(preset);
  return items.map((item, index) => storyFile(item, index, vocabulary, options));
}

function storyFile(
  item: ImportItem,
  index: number,
  vocabulary: Vocabulary,
  options: ImportOptions,
): StoryFile {
  const { preset } = vocabulary;
  const whole = titleOf(item) || `Story ${index + 1}`;
  const title = shorten(whole, LONGEST_TITLE);
  const type = typeOf(item, title, preset);
  const themes = item.tags.flatMap((tag) => themeOf(tag, preset) ?? []);
  const question = item.parts.find(({ part }) => part === 'question')?.text ?? null;
  const prompts = [...item.tags, ...(question === null ? [] : [question])].flatMap(
    (text) => vocabulary.promptOf(text) ?? [],
  );
  const own = item.tags.filter((tag) => themeOf(tag, preset) === null && vocabulary.promptOf(tag) === null);
  const tags = own.filter((tag, at) => tag.length <= LONGEST_TAG && at < MOST_TAGS);
  const rest = [
    ...(title === whole ? [] : [`**Title:** ${whole}`]),
    ...own.filter((tag) => !tags.includes(tag)).map((tag) => `**Tag:** ${tag}`),
    ...(item.rest === '' ? [] : [item.rest]),
  ].join('\n\n');
  const { told, fields, missing } = placed(item, vocabulary);
  const draft: StoryDraft = {
    type: type?.id ?? null,
    typeNote: type === null ? null : noteOf(type),
    title,
    owner: item.owner === null ? options.owner : shorten(item.owner, LONGEST_TITLE),
    date: item.date === null ? null : shorten(item.date, LONGEST_TITLE),
    themes: [...new Set(themes)],
    prompts: [...new Set(prompts)],
    tags,
    origin: `Imported from ${options.origin}: ${yamlQuoted(title)}`,
    question: question === null || normalizeKey(question) === normalizeKey(title) ? null : question,
    told,
    fields,
    rest: rest === '' ? null : { heading: `Also in ${baseName(options.origin)}`, text: rest },
    followUps: [],
  };
  return {
    line: item.line,
    title,
    owner: draft.owner,
    name: slug(title, 'story'),
    origin: draft.origin ?? '',
    text: renderStory(draft, preset),
    type,
    found: [...item.parts.map(({ part }) => part), ...item.fields.keys()],
    themes: [...draft.themes],
    tags,
    gaps: [...missing, ...(type === null ? ['type'] : []), ...gapsOf(draft, preset)],
    hasRest: draft.rest !== null,
  };
}

/** Its own title, or else the beginning of what it tells. */
function titleOf({ title, parts }: ImportItem): string {
  const text = title || (parts[0]?.text ?? '');
  const line = text
    .replace(/[*_`#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (title !== '') return line;
  const words = line.split(' ');
  return words.length <= TITLE_WORDS ? line : `${words.slice(0, TITLE_WORDS).join(' ')} ...`;
}

function typeOf(item: ImportItem, title: string, preset: Preset): StoryFile['type'] {
  if (item.type !== null) return { id: item.type, words: [], guessed: false, runnerUp: null };
  const all = [
    title,
    ...item.parts.map(({ text }) => text),
    ...item.fields.values(),
    ...item.tags,
    item.rest,
  ];
  const guess = guessType(all.join('\n'), preset);
  if (guess === null) return null;
  const { type, words, runnerUp } = guess;
  return { id: type, words, guessed: true, runnerUp };
}

/** Words that a comment names at most. */
const REASONS = 5;

function noteOf({ guessed, words, runnerUp }: NonNullable<StoryFile['type']>): string | null {
  if (!guessed) return null;
  const next = runnerUp === null ? '' : `; next would be ${runnerUp}`;
  return `guessed from: ${words.slice(0, REASONS).join(', ')}${next}`;
}

function themeOf(tag: string, { themes }: Preset): string | null {
  const key = normalizeKey(tag);
  const known = Object.entries(themes).find(([id, title]) =>
    [id, title].some((name) => normalizeKey(name) === key),
  );
  return known?.[0] ?? null;
}

/** Where each part goes: into the answer, or into the field of its name. */
function placed(
  { parts, fields: given }: ImportItem,
  vocabulary: Vocabulary,
): { told: ToldPart[]; fields: Map<string, string>; missing: string[] } {
  const told: ToldPart[] = [];
  const fields = new Map(given);
  const roles = new Set<string>();
  for (const { part, text } of parts) {
    if (part === 'question') continue;
    const named = part.split('_') as Role[];
    for (const role of named) roles.add(role);
    const field = named.length === 1 && TOLD[part] === undefined ? vocabulary.fieldOfHeading(part) : null;
    if (field !== null && !fields.has(field)) fields.set(field, text);
    else told.push({ heading: isWhole(named) && told.length === 0 ? null : headingOf(named), text });
  }
  const missing = NEEDED.filter((role) => !roles.has(role));
  for (const role of missing) {
    const { title = role, gap: wanted } = TOLD[role] ?? {};
    const at = role === 'situation' ? 0 : told.length;
    told.splice(at, 0, { heading: title, text: gap(wanted ?? role) });
  }
  return { told, fields, missing };
}

/** Whether nothing is missing in a text that its author does not part. */
function isWhole(roles: readonly string[]): boolean {
  return NEEDED.every((role) => roles.includes(role));
}

/** `Action and result`. */
function headingOf(roles: readonly string[]): string {
  const names = roles.map((role) => role.toLowerCase());
  const joined = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
