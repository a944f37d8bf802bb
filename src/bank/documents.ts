import { isProblem, readFrontmatter } from '../document/frontmatter.ts';
import { emptyDocument } from '../document/parse.ts';
import { trimmedSpan } from '../document/prose.ts';
import { straight } from '../document/scalar-text.ts';
import { statusByLine, statusOf } from '../document/status.ts';
import type { Preset } from '../presets/types.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { normalizeKey } from '../text/keys.ts';
import type { Answer, CountedField, Document, Field, ProseText, Section, Source, Span } from '../types.ts';
import { guessType } from './guess-type.ts';
import { readLines } from './lines.ts';
import { readBank } from './read-bank.ts';
import { settingsOf } from './settings.ts';
import { StoryProse } from './story-prose.ts';
import { typeFieldsIn } from './type-fields.ts';
import type { BankPart, BankStory, BankTag, LeftAlone, OpenPart } from './types.ts';

/** Stories of one bank that are read; more are refused, because a report has them all. */
export const MAX_STORIES = 500;
/** What is no part of the answer that one would tell. */
const ASKED = 'question';

/** A bank with its stories as documents, which share its text. */
export interface ParsedBank {
  documents: Document[];
  /** What is no story, in order: slots that wait for one, too. */
  leftAlone: LeftAlone[];
}

/** Reads a file as a bank. `vocabulary` has the parts of a story as fields. It never throws for what an author wrote. */
export function parseBank(source: Source, vocabulary: Vocabulary): ParsedBank {
  const file = fileOf(source, vocabulary);
  const { stories, leftAlone } = readBank(file.text);
  const told = stories.filter(({ status }) => status !== 'template');
  const excess = told[MAX_STORIES];
  if (excess !== undefined) {
    const data = { size: `${told.length} stories`, limit: `${MAX_STORIES} stories` };
    const at = excess.titleSpan ?? { start: excess.span.start, end: excess.span.start };
    file.problems.push({ ruleId: 'unreadable-file', messageId: 'tooLarge', at, data });
    return { documents: [file], leftAlone: [] };
  }
  const reader = new StoryReader(file, vocabulary);
  return {
    documents: told.map((story) => reader.read(story)),
    leftAlone: withSlots(file.text, stories, leftAlone),
  };
}

/** What all stories of a file share. */
function fileOf(source: Source, vocabulary: Vocabulary): Document {
  const file = emptyDocument(source);
  const frontmatter = readFrontmatter(file.text);
  if (isProblem(frontmatter)) {
    // Nothing else of a bank's frontmatter is read.
    file.status = statusByLine(file.text) ?? file.status;
    return file;
  }
  for (const { name } of frontmatter.pairs) {
    const value = frontmatter.data[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const key = vocabulary.canonical(name);
    if (key === 'owner') file.owner = value.trim();
    else if (key === 'status') file.status = statusOf(value.trim()) ?? file.status;
  }
  return file;
}

/** Slots that wait for a story are left alone, too. */
function withSlots(
  text: string,
  stories: readonly BankStory[],
  leftAlone: readonly LeftAlone[],
): LeftAlone[] {
  const slots = stories
    .filter(({ status }) => status === 'template')
    .map(({ line, span }): LeftAlone => {
      const breaks = text.slice(span.start, span.end).split('\n').length - 1;
      return { startLine: line, endLine: line + breaks, reason: 'template' };
    });
  return [...leftAlone, ...slots].sort((a, b) => a.startLine - b.startLine);
}

/** A story with its title only where that is among its own lines. */
type OwnStory = Omit<BankStory, 'titleSpan'> & { titleSpan?: Span | undefined };

class StoryReader {
  private readonly file: Document;
  private readonly vocabulary: Vocabulary;
  private readonly prose: StoryProse;

  constructor(file: Document, vocabulary: Vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.prose = new StoryProse(file.text, readLines(file.text), vocabulary);
  }

  read(told: BankStory): Document {
    const { span, title, tags, open } = told;
    const isOwn = ({ start, end }: Span) => start >= span.start && end <= span.end;
    // Of several stories below one heading, only the first has it among its lines.
    const story =
      told.titleSpan !== undefined && isOwn(told.titleSpan) ? told : { ...told, titleSpan: undefined };
    const parts = story.parts.filter((part) => part.part !== ASKED && isOwn(part));
    const entries = settingsOf(this.file.text, span, tags.filter(isOwn), this.vocabulary);
    const fields = this.fieldsOf(parts, story, entries);
    const text = (name: string) => {
      const value = fields.get(name)?.value;
      return typeof value === 'string' ? value.trim() || null : null;
    };
    const type = text('type');
    if (type !== null) {
      const own = typeFieldsIn(this.file.text, span, type, this.vocabulary);
      for (const [name, field] of own) if (!fields.has(name)) fields.set(name, { ...field, others: [] });
    }
    const answer = this.answerOf(parts, story);
    return {
      ...this.file,
      kind: 'story',
      title: title || null,
      type,
      owner: text('owner') ?? this.file.owner,
      status: statusOf(text('status')) ?? this.file.status,
      entries,
      sections: sectionsOf(parts),
      fields,
      answers: answer === null ? [] : [answer],
      bank: {
        span,
        guess:
          type === null && answer !== null
            ? guessType(`${title}\n${answer.prose.text}`, this.vocabulary.preset)
            : null,
        labels: parts.flatMap(({ labelSpan }) => labelSpan ?? []).sort((a, b) => a.start - b.start),
        cuts: open
          .filter(({ why }) => why === 'cut')
          .map(({ label, start, end }) => ({ field: label, at: lastWords(this.file.text, { start, end }) })),
      },
    };
  }

  private fieldsOf(
    parts: readonly BankPart[],
    { title, titleSpan, open, tags }: OwnStory,
    entries: readonly Field[],
  ): Map<string, CountedField> {
    const fields = new Map<string, CountedField>();
    const add = (name: string, field: Field) => {
      const known = fields.get(name);
      if (known === undefined) fields.set(name, { ...field, others: [] });
      else known.others.push(field);
    };
    for (const entry of entries) add(this.vocabulary.canonical(entry.label) ?? entry.label, entry);
    const themes = themesField(tags, this.vocabulary.preset);
    if (themes !== null) add('themes', themes);
    if (titleSpan !== undefined && title !== '') add('title', titleField(title, titleSpan));
    for (const part of parts) {
      const field = this.partField(part);
      for (const role of part.part.split('_')) add(this.nameOf(role), field);
    }
    for (const part of open) {
      if (part.why !== 'blank') continue;
      for (const role of part.part.split('_'))
        if (!fields.has(this.nameOf(role))) add(this.nameOf(role), openField(this.file.text, part));
    }
    return fields;
  }

  private nameOf(role: string): string {
    return this.vocabulary.canonical(role) ?? role;
  }

  private partField(part: BankPart): Field {
    const prose = this.prose.ofPart(part);
    const { start, end, label = part.part } = part;
    const labelSpan = bare(this.file.text, part.labelSpan ?? { start, end: start });
    return {
      label,
      from: 'section',
      alias: false,
      keySpan: labelSpan,
      valueSpan: trimmedSpan(prose) ?? labelSpan,
      bodySpan: { start, end },
      value: prose.text.trim(),
      texts: [prose],
    };
  }

  private answerOf(parts: readonly BankPart[], { titleSpan }: OwnStory): Answer | null {
    const whole = this.prose.ofAll(parts);
    if (whole === null) return null;
    const { placeholders } = this.vocabulary;
    const templates = placeholders.find(whole.text).map(({ start, end }) => whole.locate(start, end));
    const prose = templates.length === 0 ? whole : (this.prose.ofAll(parts, templates) ?? whole);
    const anchor = titleSpan ?? trimmedSpan(whole) ?? whole.locate(0, 0);
    return { prompt: null, unknownPrompt: null, anchor: firstLine(this.file.text, anchor), prose, templates };
  }
}

function titleField(title: string, titleSpan: Span): Field {
  const texts = [straight(title, titleSpan.start)];
  return {
    label: 'title',
    from: 'section',
    alias: false,
    keySpan: titleSpan,
    valueSpan: titleSpan,
    bodySpan: null,
    value: title,
    texts,
  };
}

/** The tags that name themes of the preset. */
function themesField(tags: readonly BankTag[], { themes }: Preset): Field | null {
  const ids = new Map(
    Object.entries(themes).flatMap(([id, title]) => [id, title].map((name) => [normalizeKey(name), id])),
  );
  const texts = tags.flatMap(({ text, start, end }): ProseText[] => {
    const id = ids.get(normalizeKey(text));
    return id === undefined ? [] : [{ text: id, locate: () => ({ start, end }) }];
  });
  const [first] = texts;
  if (first === undefined) return null;
  const span = first.locate(0, 0);
  const value = texts.map(({ text }) => text);
  return {
    label: 'themes',
    from: 'section',
    alias: false,
    keySpan: span,
    valueSpan: span,
    bodySpan: null,
    value,
    texts,
  };
}

/** A part that says nothing yet. */
function openField(text: string, { label, start, end, ...open }: OpenPart): Field {
  const labelSpan = bare(text, open.labelSpan);
  const mark = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+/.exec(text.slice(start, end))?.[0].length ?? 0;
  // `- (to do)`: the list mark is no placeholder.
  const valueSpan = end > start ? { start: start + mark, end } : labelSpan;
  return {
    label,
    from: 'section',
    alias: false,
    keySpan: labelSpan,
    valueSpan,
    bodySpan: null,
    value: '',
    texts: [],
  };
}

/** The parts that are told apart, as sections under their labels. */
function sectionsOf(parts: readonly BankPart[]): Section[] {
  return parts.flatMap(({ part, labelSpan, start, end }): Section[] =>
    labelSpan === undefined || part.includes('_')
      ? []
      : [
          {
            heading: part,
            level: 2,
            start: labelSpan.start,
            headingSpan: labelSpan,
            bodySpan: { start, end },
          },
        ],
  );
}

/** A span without the blanks at its end. */
function bare(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The last words of a text, where it breaks off. */
function lastWords(text: string, { start, end }: Span): Span {
  const tail = text.slice(Math.max(start, end - 40), end);
  const words = /(?:\S+\s+)?\S+$/.exec(tail)?.[0] ?? tail;
  return { start: end - words.length, end };
}

function firstLine(text: string, { start, end }: Span): Span {
  const lineBreak = text.slice(start, end).search(/\r?\n/);
  return lineBreak === -1 ? { start, end } : { start, end: start + lineBreak };
}
