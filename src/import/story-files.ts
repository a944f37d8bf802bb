import { guessType } from '../bank/guess-type.ts';
import { slug } from '../drafts/file-name.ts';
import { guessNote, renderStory } from '../drafts/render-story.ts';
import { gapsOf, type StoryDraft } from '../drafts/story-draft.ts';
import { titleFrom } from '../drafts/title-from.ts';
import { yamlQuoted } from '../drafts/yaml-line.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { shorten } from '../report/escape.ts';
import type { ImportedStory } from '../report/import.ts';
import { normalizeKey } from '../text/keys.ts';
import type { ImportItem } from './item.ts';
import { labelsOf } from './labels.ts';
import { placedParts } from './placed-parts.ts';

export interface ImportOptions {
  /** The file that the stories are from, as it is named in theirs. */
  origin: string;
  /** Whose stories they are, where they do not say it themselves. */
  owner: string | null;
}

/** A story file that an import makes, and what there is to say of it. */
export interface StoryFile extends Omit<ImportedStory, 'file' | 'state'> {
  /** The name of its file, without an ending. */
  name: string;
  /** The comment by which the same story is known again. */
  origin: string;
  text: string;
}

/** UTF-16 units of a value in the frontmatter, which is bounded; a longer title goes into the body as well. */
const LONGEST_VALUE = 200;

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
  const title = shorten(whole, LONGEST_VALUE);
  const type = typeOf(item, title, preset);
  const question = item.parts.find(({ part }) => part === 'question')?.text ?? null;
  const { themes, prompts, tags, others } = labelsOf(item, question, vocabulary);
  const { told, fields, missing } = placedParts(item, vocabulary);
  const rest = [
    ...(title === whole ? [] : [`**Title:** ${whole}`]),
    ...others.map((tag) => `**Tag:** ${tag}`),
    ...(item.rest === '' ? [] : [item.rest]),
  ].join('\n\n');
  const origin = `Imported from ${onOneLine(options.origin)}: ${yamlQuoted(title)}`;
  const draft: StoryDraft = {
    type: type?.id ?? null,
    typeNote: type === null ? null : noteOf(type),
    title,
    owner: item.owner === null ? options.owner : shorten(item.owner, LONGEST_VALUE),
    date: item.date === null ? null : shorten(item.date, LONGEST_VALUE),
    themes,
    prompts,
    tags,
    origin,
    question: question === null || normalizeKey(question) === normalizeKey(title) ? null : question,
    told,
    fields,
    rest: rest === '' ? null : { heading: `Also in ${baseName(onOneLine(options.origin))}`, text: rest },
    followUps: [],
  };
  return {
    line: item.line,
    title,
    owner: draft.owner,
    name: slug(title, 'story'),
    origin,
    text: renderStory(draft, preset),
    type,
    found: [...item.parts.map(({ part }) => part), ...item.fields.keys()],
    themes,
    tags,
    gaps: [...missing, ...(type === null ? ['type'] : []), ...gapsOf(draft, preset)],
    hasRest: draft.rest !== null,
  };
}

/** A path as it is, or where it has other signs than paths usually have, in quotes. */
function onOneLine(file: string): string {
  return /^[\p{L}\p{M}\p{N}_./ -]+$/u.test(file) ? file : yamlQuoted(file);
}

/** Its own title, or else the beginning of what it tells. */
function titleOf({ title, parts }: ImportItem): string {
  return title === '' ? titleFrom(parts[0]?.text ?? '') : title.replace(/\s+/g, ' ').trim();
}

function typeOf(item: ImportItem, title: string, preset: Preset): StoryFile['type'] {
  if (item.type !== null) return { id: item.type, words: [], guessed: false, runnerUp: null };
  const all = [title, ...item.parts.map(({ text }) => text), ...item.fields.values(), ...item.tags];
  const guess = guessType(all.join('\n'), preset);
  if (guess === null) return null;
  const { type, words, runnerUp } = guess;
  return { id: type, words, guessed: true, runnerUp };
}

function noteOf({ guessed, words, runnerUp }: NonNullable<StoryFile['type']>): string | null {
  return guessed ? guessNote({ words, runnerUp }) : null;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
