import { inlineMasks } from '../document/inline.ts';
import { mergeSpans, proseOf } from '../document/prose.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { countBefore } from '../text/binary-search.ts';
import type { ProseText, Span } from '../types.ts';
import type { BankText } from './bank-text.ts';
import { type Line, lineAt } from './line.ts';
import type { BankPart } from './types.ts';

const PARAGRAPH = '\n\n';
/** A label in bold without a sign after it. */
const BARE_LABEL = /^[*_=]+[^:：.—–(（→⇒➔➜=*_-]+[*_=]{2,3}[ \t]+$/;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/;
/** The kinds of lines without prose. */
const NO_PROSE: ReadonlySet<Line['kind']> = new Set([
  'break',
  'comment',
  'fence',
  'frontmatter',
  'heading',
  'html',
  'underline',
]);

/**
 * Makes the prose of parts: quote marks, fences, comments and targets of links become blanks, everything else stays.
 */
export class StoryProse {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly isTemplate: (text: string) => boolean;

  constructor({ text, lines }: BankText, { placeholders }: Vocabulary) {
    this.text = text;
    this.lines = lines;
    this.isTemplate = (tag) => placeholders.isTemplate(tag);
  }

  ofPart(part: BankPart): ProseText {
    return proseOf(this.text, part, this.masksIn(part));
  }

  /**
   * All parts as one text, with the labels that are no headings: they say what each part is. Each part is a paragraph,
   * whatever is between it and the next one in the file, be it the end of a cell or the mark of an item.
   */
  ofAll(parts: readonly BankPart[], masks: readonly Span[] = []): ProseText | null {
    const pieces: ProseText[] = [];
    let done = 0;
    for (const part of parts.toSorted((a, b) => this.startOf(a) - this.startOf(b))) {
      const span = { start: Math.max(done, this.startOf(part)), end: part.end };
      if (span.start >= span.end) continue;
      done = span.end;
      const { text, locate } = proseOf(this.text, span, mergeSpans(this.masksIn(span), masks));
      pieces.push({ text: span.start === part.labelSpan?.start ? this.withSign(text, part) : text, locate });
    }
    return pieces.length === 0 ? null : paragraphs(pieces);
  }

  /** Where a part begins, its label included if that is in the text. */
  private startOf({ start, labelSpan }: BankPart): number {
    if (labelSpan === undefined || labelSpan.start > start) return start;
    const kind = this.lines[lineAt(this.lines, labelSpan.start)]?.kind;
    return kind === 'text' || kind === 'code' ? labelSpan.start : start;
  }

  /** A text with a colon after the label that it begins with, if that is in bold and has no sign. */
  private withSign(text: string, { labelSpan, start }: BankPart): string {
    const label =
      labelSpan === undefined ? '' : this.text.slice(labelSpan.start, Math.min(labelSpan.end, start));
    const [mark] = BARE_LABEL.exec(label) ?? [];
    const at = mark === undefined ? -1 : label.length - (mark.length - mark.trimEnd().length) - 1;
    return at === -1 ? text : `${text.slice(0, at)}:${text.slice(at + 1)}`;
  }

  private masksIn({ start, end }: Span): Span[] {
    const masks: Span[] = [];
    const first = lineAt(this.lines, start);
    // A story within a fence is told there; in another one, what a fence holds is code.
    const kind = this.lines[first]?.kind;
    const isTold = kind === 'code';
    for (let index = first; index < this.lines.length; index++) {
      const line = this.lines[index];
      if (line === undefined || line.start >= end) break;
      const isCode = line.kind === 'code' && !isTold;
      // The text of a cell is between tags.
      const isBare = NO_PROSE.has(line.kind) && !(line.kind === 'html' && kind === 'html');
      if (isCode || isBare) masks.push({ start: line.start, end: line.end });
      else if (line.quoted) {
        const marks = QUOTE_MARKS.exec(this.text.slice(line.start, line.content))?.[0].length ?? 0;
        if (marks > 0) masks.push({ start: line.start, end: line.start + marks });
      }
    }
    return mergeSpans(masks, inlineMasks(this.text, start, end, this.isTemplate));
  }
}

/** Texts as the paragraphs of one. */
function paragraphs(pieces: readonly ProseText[]): ProseText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + PARAGRAPH.length;
  }
  const at = (offset: number) => Math.max(0, countBefore(starts, (start) => start <= offset) - 1);
  const placeOf = (offset: number, index: number) =>
    Math.min(offset - (starts[index] ?? 0), pieces[index]?.text.length ?? 0);
  return {
    text: pieces.map(({ text }) => text).join(PARAGRAPH),
    locate(start, end) {
      const [first, last] = [at(start), at(Math.max(start, end - 1))];
      const from = placeOf(start, first);
      const to = placeOf(end, last);
      if (first === last) return (pieces[first] as ProseText).locate(from, Math.max(from, to));
      return {
        start: (pieces[first] as ProseText).locate(from, from).start,
        end: (pieces[last] as ProseText).locate(to, to).end,
      };
    },
  };
}
