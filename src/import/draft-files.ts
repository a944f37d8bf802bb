import { spoken } from '../bank/spoken.ts';
import { WHOLE_STORY } from '../bank/types.ts';
import { type AnswerDraft, type Draft, gapsOf, type StoryDraft } from '../drafts/draft.ts';
import { slug } from '../drafts/file-name.ts';
import { renderAnswer, renderStory } from '../drafts/render-draft.ts';
import { titleFrom } from '../drafts/title-from.ts';
import { yamlQuoted } from '../drafts/yaml-line.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import type { ImportedDraft } from '../report/import.ts';
import { shorten } from '../text/cut.ts';
import { normalizeKey } from '../text/keys.ts';
import { type AnsweredPrompt, answeredPrompt, questionOf } from './answered-prompt.ts';
import type { ImportItem } from './item.ts';
import { labelsOf } from './labels.ts';
import { placedParts } from './placed-parts.ts';
import { noteOf, typeOf } from './story-type.ts';

export interface ImportOptions {
  /** The path of the file that the stories come from, as their files name it. */
  origin: string;
  /** The owner of the stories that name none. */
  owner: string | null;
  /** Whether answers to prompts become stories too. */
  asStories: boolean;
}

/** A file that an import makes, with what the import reports about it. */
export interface DraftFile extends Omit<ImportedDraft, 'file' | 'state'> {
  /** The file name, without an ending. */
  name: string;
  /** The comment that says where the entry comes from: the next import finds the file by it. */
  origin: string;
  text: string;
}

/** What an answer is called that nothing divides into parts. */
const WHOLE = 'answer';
/** The most UTF-16 units of a value in the frontmatter, which is bounded. A longer title is also in the body. */
const LONGEST_VALUE = 200;

/** Makes a story or an answer of each item. Nothing that an item says is lost; what it lacks is a named gap. */
export function draftFilesOf(
  items: readonly ImportItem[],
  preset: Preset,
  options: ImportOptions,
): DraftFile[] {
  const vocabulary = new Vocabulary(preset);
  return items.map((item, index) => {
    const prompt = options.asStories ? null : answeredPrompt(item, vocabulary);
    const entry = new Entry(item, index, vocabulary, options);
    return prompt === null ? entry.story() : entry.answer(prompt);
  });
}

/** Makes the file of one item, as a story or as an answer. */
class Entry {
  private readonly item: ImportItem;
  private readonly vocabulary: Vocabulary;
  private readonly options: ImportOptions;
  private readonly whole: string;
  private readonly title: string;
  private readonly question: string | null;

  constructor(item: ImportItem, index: number, vocabulary: Vocabulary, options: ImportOptions) {
    this.item = item;
    this.vocabulary = vocabulary;
    this.options = options;
    this.whole = titleOf(item) || `Story ${index + 1}`;
    this.title = shorten(this.whole, LONGEST_VALUE);
    this.question = questionOf(item);
  }

  story(): DraftFile {
    const { item, question, title, vocabulary } = this;
    const { preset } = vocabulary;
    const type = typeOf(item, title, preset);
    const { themes, prompts, tags, others } = labelsOf(item, question, vocabulary);
    const { told, fields, missing } = placedParts(item, vocabulary, 'story');
    const draft: StoryDraft = {
      ...this.common(title, this.titleMarkdown(), others),
      type: type?.id ?? null,
      typeNote: type === null ? null : noteOf(type),
      title,
      themes,
      prompts,
      tags,
      question: question === null || normalizeKey(question) === normalizeKey(title) ? null : question,
      told,
      fields,
      followUps: [],
    };
    return {
      ...this.said(draft, title),
      kind: 'story',
      prompt: null,
      name: slug(title, 'story'),
      text: renderStory(draft, preset),
      type,
      gaps: [...missing, ...(type === null ? ['type'] : []), ...gapsOf(draft, preset)],
    };
  }

  answer(prompt: AnsweredPrompt): DraftFile {
    const { item, vocabulary } = this;
    const { preset } = vocabulary;
    const { themes, prompts, tags, others } = labelsOf(item, null, vocabulary);
    const { told, fields, missing } = placedParts(item, vocabulary, 'answer');
    const question = this.questionOf(prompt.id);
    const isNamed = item.title !== '' && normalizeKey(item.title) !== normalizeKey(spoken(question));
    const title = isNamed ? this.title : shorten(spoken(question), LONGEST_VALUE);
    // The question is quoted as it is written, so that a link in it is there already.
    const markdown = isNamed || question !== item.titleMarkdown ? this.titleMarkdown() : null;
    const draft: AnswerDraft = {
      ...this.common(title, markdown, others),
      prompt: prompt.id,
      title: isNamed ? title : null,
      themes,
      prompts: prompts.filter((id) => id !== prompt.id),
      tags,
      question,
      told,
      fields,
    };
    return {
      ...this.said(draft, title),
      kind: 'answer',
      prompt,
      name: slug(isNamed ? title : prompt.id, 'answer'),
      text: renderAnswer(draft, preset),
      type: null,
      gaps: missing,
    };
  }

  /** The question in the words of the author; in those of the preset, where the item has only an id or a title. */
  private questionOf(prompt: string): string {
    const { item, question, vocabulary } = this;
    const asks = (text: string) => vocabulary.promptAsking(spoken(text)) === prompt;
    const isOther = (text: string) =>
      [item.title, prompt].every((each) => normalizeKey(each) !== normalizeKey(text));
    if (question !== null && (asks(question) || isOther(spoken(question)))) return question;
    if (asks(item.title)) return item.titleMarkdown ?? item.title;
    return vocabulary.preset.prompts[prompt]?.question ?? prompt;
  }

  /** The whole title in Markdown, where the frontmatter has only a part of it. */
  private titleMarkdown(): string | null {
    const { item, title, whole } = this;
    return item.titleMarkdown ?? (title === whole ? null : whole);
  }

  private common(
    title: string,
    markdown: string | null,
    others: readonly string[],
  ): Pick<Draft, 'owner' | 'date' | 'origin' | 'directives' | 'definitions' | 'rest'> {
    const { item, options } = this;
    const rest = [
      ...(markdown === null ? [] : [`**Title:** ${markdown}`]),
      ...others.map((tag) => `**Tag:** ${tag}`),
      ...(item.rest === '' ? [] : [item.rest]),
    ].join('\n\n');
    const heading = `Also in ${baseName(pathText(options.origin))}`;
    return {
      owner: item.owner === null ? options.owner : shorten(item.owner, LONGEST_VALUE),
      date: item.date === null ? null : shorten(item.date, LONGEST_VALUE),
      origin: `Imported from ${pathText(options.origin)}: ${yamlQuoted(title)}`,
      directives: item.directives,
      definitions: item.definitions,
      rest: rest === '' ? null : { heading, text: rest },
    };
  }

  private said(
    draft: Draft,
    title: string,
  ): Omit<DraftFile, 'kind' | 'prompt' | 'name' | 'text' | 'type' | 'gaps'> {
    const { item } = this;
    const { owner, origin, themes, prompts, tags, rest } = draft;
    return {
      line: item.line,
      title,
      owner,
      origin: origin ?? '',
      found: [...new Set([...item.parts.flatMap(({ part }) => namesOf(part)), ...item.fields.keys()])],
      themes: [...themes],
      prompts: [...prompts],
      tags: [...tags],
      hasRest: rest !== null,
      restNames: item.restNames,
      hasReplaced: item.hasReplaced,
    };
  }
}

/** What a part says; an answer that nothing divides may lack any of it. */
function namesOf(part: string): string[] {
  return part === WHOLE_STORY ? [WHOLE] : part.split('_');
}

/** A path on one line: in quotes where it has unusual characters. */
function pathText(file: string): string {
  return /^[\p{L}\p{M}\p{N}_./ -]+$/u.test(file) ? file : yamlQuoted(file);
}

/** The title of an item, or else the beginning of its text. */
function titleOf({ title, parts }: ImportItem): string {
  return title === '' ? titleFrom(parts[0]?.text ?? '') : title.replace(/\s+/g, ' ').trim();
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
