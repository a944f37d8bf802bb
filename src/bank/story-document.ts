import { trimmedSpan } from '../document/prose.ts';
import { statusOf } from '../document/status.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { firstLine } from '../text/spans.ts';
import type {
  Answer,
  CountedField,
  Directive,
  Document,
  Field,
  MisspeltLabel,
  Section,
  Span,
} from '../types.ts';
import type { BankText } from './bank-text.ts';
import { guessType } from './guess-type.ts';
import { misspeltLabels } from './misspelt-labels.ts';
import { settingsOf } from './settings.ts';
import { openField, partField, themesField, titleField } from './story-fields.ts';
import { StoryProse } from './story-prose.ts';
import { typeFieldsIn } from './type-fields.ts';
import type { BankPart, BankStory } from './types.ts';

/** The part that is not told in the answer. */
const ASKED = 'question';

/** A story, with the place of its title only if that is among its own lines. */
type OwnStory = Omit<BankStory, 'titleSpan'> & { titleSpan?: Span | undefined };

/** What the bank knows about a story. */
interface Place {
  /** The offset of the next story, or the end of the text. */
  next: number;
  /** The number of stories before it that have the same lines. */
  beside: number;
  /** The type of a story that names none. */
  set: string | null;
}

/** Reads stories of a bank as documents. `file` has what they share. */
export class StoryReader {
  private readonly file: Document;
  /** The text of the file, with blanks for invisible characters. */
  private readonly text: string;
  private readonly vocabulary: Vocabulary;
  private readonly prose: StoryProse;
  /** The directives of the whole file. A story has those among its own lines. */
  private readonly directives: readonly Directive[];
  private readonly misspelt: readonly MisspeltLabel[];

  constructor(file: Document, bank: BankText, directives: readonly Directive[], vocabulary: Vocabulary) {
    this.file = file;
    this.text = bank.text;
    this.directives = directives;
    this.vocabulary = vocabulary;
    this.prose = new StoryProse(bank, vocabulary);
    this.misspelt = misspeltLabels(bank, vocabulary);
  }

  read(found: BankStory, { next, beside, set }: Place): Document {
    // A slot lacks everything: its parts are not reported one by one.
    const told = found.isDue ? { ...found, open: [] } : found;
    const { span, title, tags, open } = told;
    const isOwn = ({ start, end }: Span) => start >= span.start && end <= span.end;
    // Only the first of several stories below one heading has that among its lines.
    const story =
      told.titleSpan !== undefined && isOwn(told.titleSpan) ? told : { ...told, titleSpan: undefined };
    const parts = story.parts.filter((part) => part.part !== ASKED && isOwn(part));
    const entries = settingsOf(this.file.text, span, tags.filter(isOwn), this.vocabulary);
    const fields = this.fieldsOf(parts, story, entries);
    const text = (name: string) => {
      const value = fields.get(name)?.value;
      return typeof value === 'string' ? value.trim() || null : null;
    };
    const type = text('type') ?? set;
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
      directives: this.directives.filter(({ at }) => isOwn(at)),
      sections: sectionsOf(parts),
      fields,
      answers: answer === null ? [] : [answer],
      bank: {
        line: told.line,
        span,
        beside,
        guess:
          type === null && answer !== null
            ? guessType(`${title}\n${answer.prose.text}`, this.vocabulary.preset, 'clear')
            : null,
        labels: parts.flatMap(({ labelSpan }) => labelSpan ?? []).sort((a, b) => a.start - b.start),
        cuts: open
          .filter(({ why }) => why === 'cut')
          .map(({ label, start, end }) => ({ field: label, at: lastWords(this.text, { start, end }) })),
        misspelt: this.misspeltIn(story, next, fields),
        ...(told.isDue && { isSlot: true }),
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
    const themes = themesField(tags, this.vocabulary);
    const said = fields.get('themes');
    if (themes !== null && said === undefined) add('themes', themes);
    else if (themes !== null && said !== undefined) fields.set('themes', withMore(said, themes));
    if (titleSpan !== undefined && title !== '') add('title', titleField(title, titleSpan));
    for (const part of parts) {
      const field = partField(this.text, part, this.prose.ofPart(part));
      for (const role of part.part.split('_')) add(this.nameOf(role), field);
    }
    for (const part of open) {
      if (part.why !== 'blank') continue;
      for (const role of part.part.split('_'))
        if (!fields.has(this.nameOf(role))) add(this.nameOf(role), openField(this.text, part));
    }
    return fields;
  }

  /**
   * The misspelled labels of a story. Its span may end early at one: after the end, labels count for fields that it
   * lacks. A misspelled heading may also seem to be its title.
   */
  private misspeltIn(
    { span, titleSpan, title, parts, open }: OwnStory,
    next: number,
    fields: ReadonlyMap<string, Field>,
  ): MisspeltLabel[] {
    if (![...parts, ...open].some(({ label }) => label !== undefined)) return [];
    const isTitle = ({ at, written }: MisspeltLabel) =>
      titleSpan !== undefined && at.start < titleSpan.end && written !== title;
    return this.misspelt.filter(
      (label) =>
        label.at.start >= span.start &&
        label.at.start < next &&
        !isTitle(label) &&
        (label.at.start < span.end || !fields.has(label.field)),
    );
  }

  private nameOf(role: string): string {
    return this.vocabulary.canonical(role) ?? role;
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

/** A field with the values of another one after its own: themes of a comment, and those of tags. */
function withMore(field: CountedField, more: Field): CountedField {
  return {
    ...field,
    value: [field.value, more.value].flat(),
    texts: [...field.texts, ...more.texts],
  };
}

/** The parts with a label and one role each, as sections. */
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

/** The last words of a text that breaks off. */
function lastWords(text: string, { start, end }: Span): Span {
  const tail = text.slice(Math.max(start, end - 40), end);
  const words = /(?:\S+\s+)?\S+$/.exec(tail)?.[0] ?? tail;
  return { start: end - words.length, end };
}
