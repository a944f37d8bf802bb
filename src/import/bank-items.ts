import { bankFileOf } from '../bank/bank-file.ts';
import { bankText } from '../bank/bank-text.ts';
import { readStories } from '../bank/read-bank.ts';
import { settingsComments, settingsOf, typeMeant } from '../bank/settings.ts';
import { spoken } from '../bank/spoken.ts';
import { type BankStory, isSlot, type LeftAlone, type TypeOf } from '../bank/types.ts';
import type { Unclosed } from '../bank/unclosed.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { MisspeltName } from '../report/import.ts';
import { withLineFeeds } from '../text/lines.ts';
import type { Field, Span } from '../types.ts';
import { columnsLeft } from './columns-left.ts';
import { groupTags, headingsLeft } from './groups.ts';
import type { ImportItem } from './item.ts';
import { LinkDefinitions } from './link-definitions.ts';
import { withNamesMeant } from './misspelt-names.ts';
import { partText } from './part-text.ts';
import { Remarks } from './remarks.ts';
import { type Form, restOf } from './rest.ts';

/** What a file holds: stories and answers to import, and lines that are not. */
export interface Items {
  items: ImportItem[];
  leftAlone: LeftAlone[];
  /** Labels of a bank that are most likely misspelled, in order. */
  misspelt: MisspeltName[];
  /** The fence or comment that hides the rest of a bank, or null. */
  unclosed: Unclosed | null;
}

export interface BankItemOptions {
  /** Gives the type of a story that names none. */
  typeOf?: TypeOf;
  /**
   * Whether a word exists, so that it is most likely no misspelled label. Without this, only plurals are read as
   * labels.
   */
  isWord?: (word: string) => boolean;
}

/** The stories and answers of a bank. Slots that hold placeholders only are left alone. */
export function itemsOfBank(
  written: string,
  vocabulary: Vocabulary,
  { typeOf = () => null, isWord = () => true }: BankItemOptions = {},
): Items {
  const { bank, misspelt } = withNamesMeant(bankText(written), vocabulary, isWord);
  const isPrompt = (question: string) => vocabulary.promptAsking(question) !== null;
  const { stories, leftAlone, unclosed } = readStories(bank, { isPrompt });
  const text = withLineFeeds(bank.written);
  const told = stories.filter((story) => !isSlot(story));
  const slots = stories.filter(isSlot).map((story) => ({ ...linesOf(text, story), reason: 'template' }));
  const known = [...leftAlone, ...slots, ...told.map((story) => linesOf(text, story))];
  const tags = told.flatMap((story) => groupTags(story, text));
  const left = [...leftAlone, ...slots, ...columnsLeft(text, told), ...headingsLeft(text, known, tags)];
  const form: Form = {
    isBlank: (value) => vocabulary.placeholders.isBlank(value),
    remarks: Remarks.ofBank(text, stories),
  };
  const reader = new ItemReader(text, vocabulary, typeOf, form);
  return {
    items: told.map((story) => reader.read(story)),
    leftAlone: left.sort((a, b) => a.startLine - b.startLine),
    misspelt,
    unclosed,
  };
}

/** A comment that suppresses findings from its place on, or in all of the story. */
const SUPPRESSES = /^[ \t>]*(<!--[ \t]*star-witness-disable(?:-file)?[ \t](?:(?!-->)[^\n])*-->)[ \t]*$/gim;

class ItemReader {
  private readonly text: string;
  private readonly vocabulary: Vocabulary;
  private readonly typeOf: TypeOf;
  private readonly form: Form;
  /** The owner that the frontmatter gives to all stories. */
  private readonly owner: string | null;
  private readonly definitions: LinkDefinitions;

  constructor(text: string, vocabulary: Vocabulary, typeOf: TypeOf, form: Form) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.typeOf = typeOf;
    this.form = form;
    this.owner = bankFileOf({ filePath: '', text }, vocabulary).file.owner;
    this.definitions = new LinkDefinitions(text);
  }

  read(story: BankStory): ImportItem {
    const { text, vocabulary } = this;
    const { title, line, span, id, parts } = story;
    const groups = groupTags(story, text);
    const settings = settingsOf(text, span, [...story.tags, ...groups], vocabulary);
    const said = (name: string) =>
      settings.find(({ label }) => vocabulary.canonical(label) === name)?.texts[0]?.text ?? null;
    const type = said('type');
    const labelled = parts.find(({ part, label }) => part === 'question' && /^prompt$/i.test(label ?? ''));
    const prompt = said('prompt') ?? (labelled === undefined ? null : spoken(partText(text, labelled)));
    const comments = settingsComments(text, span).filter(({ fields }) =>
      fields.every((field) => this.isTaken(field)),
    );
    const read = comments.map(({ at }) => at);
    const rest = restOf(text, story, read, this.form);
    return {
      title,
      titleMarkdown: this.titleMarkdown(story, read),
      line,
      parts: parts.map((part) => ({ part: part.part, text: partText(text, part) })),
      fields: new Map(),
      tags: [...story.tags.map((tag) => tag.text), ...themesIn(settings, vocabulary)],
      groups: groups.map((tag) => tag.text),
      type: type === null ? this.typeOf(story) : typeMeant(type, vocabulary),
      prompt: prompt === null ? null : vocabulary.promptOf(prompt),
      owner: said('owner') ?? this.owner,
      date: null,
      directives: [...rest.matchAll(SUPPRESSES)].map(([, comment = '']) => comment),
      definitions: this.definitions.usedIn(span),
      rest: `${id === undefined ? '' : `ID: ${id}\n\n`}${rest.replace(SUPPRESSES, '').trim()}`.trimEnd(),
      restNames: [],
      hasReplaced: false,
    };
  }

  /** Whether the new file says what a setting in a comment says. Its status is always `draft`. */
  private isTaken({ label, value }: Field): boolean {
    const text = String(value);
    switch (this.vocabulary.canonical(label)) {
      case 'type':
        return typeMeant(text, this.vocabulary) !== null;
      case 'prompt':
        return this.vocabulary.promptOf(text) !== null;
      case 'themes':
        return this.vocabulary.themeNamed(text) !== null;
      case 'owner':
        return true;
      case 'status':
        return text === 'draft';
      default:
        return false;
    }
  }

  /** The title in Markdown, without comments that are `read` already; null if it has nothing but its words. */
  private titleMarkdown({ title, titleSpan }: BankStory, read: readonly Span[]): string | null {
    if (titleSpan === undefined) return null;
    let written = '';
    let from = titleSpan.start;
    for (const { start, end } of read) {
      if (start < from || end > titleSpan.end) continue;
      written += this.text.slice(from, start);
      from = end;
    }
    written = `${written}${this.text.slice(from, titleSpan.end)}`.trim();
    return wordsOf(written) === wordsOf(title) ? null : written;
  }
}

/** The themes that comments set. */
function themesIn(settings: readonly Field[], vocabulary: Vocabulary): string[] {
  const said = settings.filter(({ label }) => vocabulary.canonical(label) === 'themes');
  return said.flatMap(({ texts }) => texts.map(({ text }) => text));
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function linesOf(text: string, { line, span }: BankStory): Omit<LeftAlone, 'reason'> {
  const breaks = text
    .slice(span.start, span.end)
    .trimEnd()
    .match(/\r\n?|\n/g);
  return { startLine: line, endLine: line + (breaks?.length ?? 0) };
}
