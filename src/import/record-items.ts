import { isPlaceholder } from '../bank/gaps.ts';
import { announcedBy } from '../bank/label-words.ts';
import { tagsIn } from '../bank/tags.ts';
import type { LeftAlone, Role } from '../bank/types.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { normalizeKey } from '../text/keys.ts';
import { type Items, knownType } from './bank-items.ts';
import type { ImportItem } from './item.ts';

/** One entry of a list of stories: the value of each key, or of each column. */
export interface StoryRecord {
  /** The 1-based line where it begins. */
  line: number;
  entries: readonly (readonly [key: string, value: unknown])[];
}

const TITLE_KEYS = new Set(['title', 'name', 'headline', 'heading', 'storytitle']);
const ROLES_OF_ALL: readonly Role[] = ['situation', 'task', 'action', 'result'];
/** Mappings within mappings that are read; what is deeper is kept as text. */
const MAX_DEPTH = 3;

/** The stories of a list. An entry without an answer is left alone. */
export function itemsOfRecords(records: readonly StoryRecord[], vocabulary: Vocabulary): Items {
  const items: ImportItem[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const { line, entries } of records) {
    const reader = new RecordReader(line, vocabulary);
    reader.read(entries);
    const { item } = reader;
    if (item.parts.some(({ part }) => part !== 'question') || item.fields.size > 0) items.push(item);
    else leftAlone.push({ startLine: line, endLine: line, reason: 'no answer' });
  }
  return { items, leftAlone };
}

class RecordReader {
  readonly item: ImportItem;
  private readonly vocabulary: Vocabulary;

  constructor(line: number, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.item = {
      title: '',
      line,
      parts: [],
      fields: new Map(),
      tags: [],
      type: null,
      owner: null,
      date: null,
      rest: '',
    };
  }

  read(entries: StoryRecord['entries'], depth = 0): void {
    for (const [key, value] of entries) {
      if (isMapping(value) && depth < MAX_DEPTH) this.read(Object.entries(value), depth + 1);
      else this.add(key, value);
    }
  }

  private add(key: string, value: unknown): void {
    const text = textOf(value);
    if (text === '' || isPlaceholder(text)) return;
    if (!this.addMeta(normalizeKey(key), text) && !this.addTold(key, text, value)) this.keep(key, text);
  }

  /** What is said about the story; false where the key says nothing of the kind, or for the second time. */
  private addMeta(key: string, text: string): boolean {
    const { item } = this;
    const line = text.replace(/\s+/g, ' ').trim();
    if (TITLE_KEYS.has(key) && item.title === '') item.title = line;
    else if (key === 'owner' && item.owner === null) item.owner = line;
    else if (key === 'date' && item.date === null) item.date = line;
    else if (key === 'type') {
      item.type = knownType([text], Object.keys(this.vocabulary.preset.storyTypes));
      return item.type !== null;
    } else return false;
    return true;
  }

  private addTold(key: string, text: string, value: unknown): boolean {
    const { item } = this;
    const announced = announcedBy(spaced(key));
    if (announced?.kind === 'tags' || ['tags', 'prompts', 'questions'].includes(normalizeKey(key))) {
      const tags = Array.isArray(value)
        ? value.map(textOf)
        : tagsIn(text, 0, text.length).map((tag) => tag.text);
      item.tags = [...new Set([...item.tags, ...tags])].filter((tag) => tag !== '');
      return true;
    }
    const roles =
      announced?.kind === 'part' ? announced.roles : announced?.kind === 'body' ? ROLES_OF_ALL : null;
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
    const block = text.includes('\n') ? `**${key}:**\n\n${text}` : `**${key}:** ${text}`;
    this.item.rest = this.item.rest === '' ? block : `${this.item.rest}\n\n${block}`;
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `key_metrics` and `keyMetrics` are `key metrics`. */
function spaced(key: string): string {
  return key.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** A value as Markdown: a list as bullets, and whatever is deeper in JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => `- ${textOf(item)}`).join('\n');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value).replace(/\r\n?/g, '\n').trim();
}
