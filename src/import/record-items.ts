import { isPlaceholder } from '../bank/gaps.ts';
import { type Announced, announcedBy, isLetters, TITLE_LABEL } from '../bank/label-words.ts';
import { typeMeant } from '../bank/settings.ts';
import { spoken } from '../bank/spoken.ts';
import { tagsIn } from '../bank/tags.ts';
import { type LeftAlone, ROLES, type Role, STAR_ROLES, WHOLE_STORY } from '../bank/types.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { shorten } from '../text/cut.ts';
import { normalizeKey, spaced } from '../text/keys.ts';
import type { Items } from './bank-items.ts';
import type { ImportItem } from './item.ts';
import { isAboutStory, isToldKey, MAX_NESTED_MAPPINGS, namesPart, withoutForm } from './record-keys.ts';
import { hasUnwritable, isMapping, rawTextOf, textOf, writable } from './record-text.ts';
import { Remarks } from './remarks.ts';

/** One entry of a list of stories, with the value of each key or column. */
export interface StoryRecord {
  /** The 1-based line on which it begins. */
  line: number;
  entries: readonly (readonly [key: string, value: unknown])[];
}

/** The entries of a file, and the lines that are none. */
export interface RecordList {
  records: StoryRecord[];
  leftAlone: LeftAlone[];
}

/** The most rows of a table that are read. One run makes far fewer files. */
export const MOST_ROWS = 10_000;
/** Why the rows after them are left alone. */
export const BEHIND_ROWS = `not read, behind the first ${MOST_ROWS} rows`;

/** The most UTF-16 units of a column `Story` that is a title, because other columns have the parts. */
const LONGEST_TITLE = 120;
/** The target of a link in Markdown, which is not part of a title. */
const LINK = /\]\([^()]{0,300}\)/;

/** The stories and answers of a list. An entry without content is left alone. */
export function itemsOfRecords(list: RecordList, vocabulary: Vocabulary): Items {
  const items: ImportItem[] = [];
  const leftAlone = [...list.leftAlone];
  const written = list.records.map(({ entries }) => entries.flatMap(([key, value]) => [key, textOf(value)]));
  const remarks = new Remarks(written);
  const columns = sharedKeys(list.records);
  const letters = spellForm(list.records);
  for (const { line, entries } of list.records) {
    const reader = new RecordReader(line, vocabulary, { remarks, columns, letters });
    reader.read(entries);
    const item = reader.finish();
    if (item.parts.some(({ part }) => part !== 'question') || item.fields.size > 0) items.push(item);
    else addLeft(leftAlone, item, line);
  }
  return {
    items,
    leftAlone: leftAlone.sort((a, b) => a.startLine - b.startLine),
    misspelt: [],
    unclosed: null,
  };
}

/** The keys that several records have, as in the columns of a table. */
function sharedKeys(records: readonly StoryRecord[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { entries } of records)
    for (const key of new Set(entries.map(([name]) => name))) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

/** Keys of parts without which one of a single letter, such as `a`, is none. */
const FEWEST_PARTS = 2;
const QUESTION_LETTER = /^\s*q\s*$/i;

/** Whether single letters are names of parts: a list with one of them alone has other columns called `b` or `c`. */
function spellForm(records: readonly StoryRecord[]): boolean {
  const parts = new Set<string>();
  const add = (entries: StoryRecord['entries'], depth: number): void => {
    for (const [key, value] of entries) {
      if (isToldKey(key) || QUESTION_LETTER.test(key)) parts.add(withoutForm(key).toLowerCase());
      if (isMapping(value) && depth < MAX_NESTED_MAPPINGS) add(Object.entries(value), depth + 1);
    }
  };
  for (const { entries } of records) add(entries, 0);
  return parts.size >= FEWEST_PARTS;
}

const EMPTY = 'empty';

/** Adds a line without an answer. Spreadsheets end with hundreds of empty rows, which become one run. */
function addLeft(leftAlone: LeftAlone[], { title, parts, rest }: ImportItem, line: number): void {
  const name = title || parts[0]?.text.replace(/\s+/g, ' ') || '';
  const reason =
    name !== '' ? `no answer (${shorten(name, LONGEST_TITLE)})` : rest !== '' ? 'no answer' : EMPTY;
  const before = leftAlone.at(-1);
  if (reason === EMPTY && before?.reason === EMPTY && before.endLine === line - 1) before.endLine = line;
  else leftAlone.push({ startLine: line, endLine: line, reason });
}

/** What a list says about each of its records. */
interface ListForm {
  remarks: Remarks;
  /** The keys that several records have. */
  columns: ReadonlySet<string>;
  /** Whether a single letter is the name of a part. */
  letters: boolean;
}

/** A value that is no group of others, and where it is. */
interface Placed {
  key: string;
  value: unknown;
  path: readonly string[];
  isOfStory: boolean;
}

class RecordReader {
  private readonly item: ImportItem;
  private readonly vocabulary: Vocabulary;
  private readonly form: ListForm;
  /** Whether a key names a part, with a text or without one. */
  private hasParts = false;

  constructor(line: number, vocabulary: Vocabulary, form: ListForm) {
    this.vocabulary = vocabulary;
    this.form = form;
    this.item = {
      title: '',
      titleMarkdown: null,
      line,
      parts: [],
      fields: new Map(),
      tags: [],
      groups: [],
      type: null,
      prompt: null,
      owner: null,
      date: null,
      directives: [],
      definitions: [],
      rest: '',
      restNames: [],
      hasReplaced: false,
    };
  }

  /**
   * Its own keys come before those of mappings in it, whatever their order.
   *
   * @param path the keys of the mappings around the entries
   * @param isOfStory whether a title or an owner among them is that of the story, and not of a company or a person
   */
  read(entries: StoryRecord['entries'], path: readonly string[] = [], isOfStory = true): void {
    const groups: [name: string, inside: StoryRecord['entries']][] = [];
    for (const [key, value] of entries) {
      const name = writable(key).replace(/\s+/g, ' ').trim();
      if (hasUnwritable(key + rawTextOf(value))) this.item.hasReplaced = true;
      const isGroup = isMapping(value) && path.length < MAX_NESTED_MAPPINGS && !this.isOne(name);
      if (isGroup) groups.push([name, Object.entries(value)]);
      else this.add({ key: name, value, path, isOfStory });
    }
    for (const [name, inside] of groups) this.read(inside, [...path, name], isAboutStory(name, inside));
  }

  /** Whether a key names one part or field, so that a mapping after it is the text of that. */
  private isOne(key: string): boolean {
    return namesPart(key) || this.vocabulary.fieldOfHeading(key) !== null;
  }

  /** The item, with its parts in the order of a story: columns and keys may have any order. */
  finish(): ImportItem {
    const { item } = this;
    const whole = item.parts.find(({ part }) => part === WHOLE_STORY);
    const isName = whole !== undefined && whole.text.length <= LONGEST_TITLE && !whole.text.includes('\n');
    if (isName && item.title === '' && this.hasParts) {
      item.title = whole.text;
      item.parts = item.parts.filter((part) => part !== whole);
    }
    item.parts.sort((a, b) => rankOf(a.part) - rankOf(b.part));
    if (LINK.test(item.title)) {
      item.titleMarkdown = item.title;
      item.title = spoken(item.title) || item.title;
    }
    return item;
  }

  private add({ key, value, path, isOfStory }: Placed): void {
    const { remarks, columns, letters } = this.form;
    const name = withoutForm(key);
    const announced = isLetters(name) && !letters ? null : announcedBy(spaced(name));
    if (announced?.kind === 'part' && announced.roles.some(isStarRole)) this.hasParts = true;
    const text = textOf(value);
    const whole = [...path, key].join(' / ');
    if (isPlaceholder(text)) {
      if (remarks.isInBlank(text)) this.keep(whole, text);
    } else if (text !== '' && !(isOfStory && this.addMeta(key, text))) {
      if (!this.addTold(name, announced, text, value)) this.keep(whole, text);
      else if (!columns.has(key) && remarks.isInLabel(name)) this.keep(key, '');
    }
  }

  /** Reads a key about the story as a whole; false if it is another one, or comes for the second time. */
  private addMeta(name: string, text: string): boolean {
    const { item, vocabulary } = this;
    const key = normalizeKey(name);
    const line = text.replace(/\s+/g, ' ').trim();
    if (TITLE_LABEL.test(spaced(name)) && item.title === '') item.title = line;
    else if (key === 'owner' && item.owner === null) item.owner = line;
    else if (key === 'date' && item.date === null) item.date = line;
    else if (key === 'type') {
      item.type = typeMeant(text, vocabulary);
      return item.type !== null;
    } else if (key === 'prompt' && item.prompt === null) {
      item.prompt = vocabulary.promptOf(text);
      return item.prompt !== null;
    } else return false;
    return true;
  }

  private addTold(key: string, announced: Announced | null, text: string, value: unknown): boolean {
    const { item } = this;
    if (announced?.kind === 'tags' || ['tags', 'prompts', 'questions'].includes(normalizeKey(key))) {
      const tags = Array.isArray(value)
        ? value.map(textOf)
        : tagsIn(text, 0, text.length).map((tag) => tag.text);
      item.tags = [...new Set([...item.tags, ...tags])].filter((tag) => tag !== '');
      return true;
    }
    const roles =
      announced?.kind === 'part' ? announced.roles : announced?.kind === 'body' ? STAR_ROLES : null;
    const part = roles?.join('_');
    if (part !== undefined && !item.parts.some((other) => other.part === part)) {
      item.parts.push({ part, text });
      return true;
    }
    const field = this.vocabulary.fieldOfHeading(key);
    if (part !== undefined || field === null || item.fields.has(field)) return false;
    item.fields.set(field, text);
    return true;
  }

  private keep(key: string, text: string): void {
    const block = text.includes('\n') ? `**${key}:**\n\n${text}` : `**${key}:** ${text}`.trimEnd();
    this.item.rest = this.item.rest === '' ? block : `${this.item.rest}\n\n${block}`;
    this.item.restNames.push(key);
  }
}

/** Whether a part is one of STAR, which say what happened. */
function isStarRole(role: Role): boolean {
  return STAR_ROLES.includes(role);
}

/** The place of a part by its first role. The question and an undivided answer come first. */
function rankOf(part: string): number {
  if (part === 'question') return -2;
  return part === WHOLE_STORY ? -1 : ROLES.indexOf(part.split('_')[0] as Role);
}
