import { inlineMasks } from '../document/inline.ts';
import { mergeSpans, proseOf } from '../document/prose.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { ProseText, Span } from '../types.ts';
import type { BankText } from './bank-text.ts';
import { type Line, lineAt } from './line.ts';
import type { BankPart } from './types.ts';

const BREAK = '\n\n';
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
   * All parts as one text, with labels that are no headings: they tell the parts apart. Each part is a paragraph,
   * whatever lies between it and the one before, be it the border of a cell or the mark of an item.
   */
  ofAll(parts: readonly BankPart[], masks: readonly Span[] = []): ProseText | null {
    const spoken = parts.map((part) => this.withLabel(part)).sort((a, b) => a.start - b.start);
    const first = spoken[0];
    if (first === undefined) return null;
    const gaps: Span[] = [];
    let done = first.start;
    for (const span of spoken) {
      if (span.start > done) gaps.push({ start: done, end: span.start });
      done = Math.max(done, span.end);
    }
    const inner = spoken.flatMap((span) => this.masksIn(span));
    const prose = proseOf(
      this.text,
      { start: first.start, end: done },
      mergeSpans(mergeSpans(gaps, inner), masks),
    );
    return withBreaks(
      prose,
      gaps.map(({ start, end }) => ({ start: start - first.start, end: end - first.start })),
    );
  }

  private withLabel({ start, end, labelSpan }: BankPart): Span {
    if (labelSpan === undefined || labelSpan.start > start) return { start, end };
    const kind = this.lines[lineAt(this.lines, labelSpan.start)]?.kind;
    return { start: kind === 'text' || kind === 'code' ? labelSpan.start : start, end };
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
      // A part may begin on the line of its heading: `### Situation: text`.
      const isOwnHeading = index === first && line.kind === 'heading' && start > line.start;
      const isBare = NO_PROSE.has(line.kind) && !isOwnHeading && !(line.kind === 'html' && kind === 'html');
      if (isCode || isBare) masks.push({ start: line.start, end: line.end });
      else if (line.quoted) {
        const marks = QUOTE_MARKS.exec(this.text.slice(line.start, line.content))?.[0].length ?? 0;
        if (marks > 0) masks.push({ start: line.start, end: line.start + marks });
      }
    }
    return mergeSpans(masks, inlineMasks(this.text, start, end, this.isTemplate));
  }
}

/** A text with a blank line at the end of each gap, as far as it has room; every other character stays at its place. */
function withBreaks({ text, locate }: ProseText, gaps: readonly Span[]): ProseText {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of gaps) {
    const from = Math.max(start, end - BREAK.length);
    pieces.push(text.slice(done, from), BREAK.slice(0, end - from));
    done = end;
  }
  return { text: pieces.join('') + text.slice(done), locate };
}
