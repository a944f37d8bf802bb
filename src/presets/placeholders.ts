import type { Span } from '../types.ts';
import type { Preset } from './types.ts';

/** UTF-16 units that a bracketed placeholder may have; a longer bracket is text. */
export const LONGEST_PLACEHOLDER = 80;

/**
 * Slots without brackets: a line to write on, `X%`, `$XX`, and `XX` in place of a number. Underscores around a word are
 * emphasis, and `24 XX boxes` is an amount.
 */
export const SLOT =
  /(?<![\w\\$])(?:\\?\$)?(?:\\?_){3,}(?!\w|\\_)|(?<![\w$])\$?[XYZN]{1,3} ?%|(?<!\w)\$[XYZN]{1,3}\b|(?<=\b(?:from|to|by|of|in|within|about|under|over|below|above|than|at) )(?:X{2,3}|Y{2,3}|Z{2,3})(?![\w-])|(?<![\w$/.-])(?:X{2,3}|Y{2,3}|Z{2,3})(?= to )/;

const MARKER = /^(?:TODO|TBD|FIXME)\b/;
/** What makes a `TODO` a thing that a sentence is about, or a word that it quotes. */
const MENTION =
  /\b(?:(?:an?|the|each|every|any|no|one|another|last|first|old|open|stale|remaining|only|this|my|our|his|her|their)\s|(?:said|says|reads?|saying|reading|called|named|marked|tagged)\s\(?)$/i;
/** UTF-16 units that can tell. */
const MENTION_LENGTH = 16;
/** A `<` after a letter belongs to the name of a type: `List<number>`. */
const OPENING = new RegExp(`[[{]|(?<![A-Za-z\\d])<|\\b(?:TODO|TBD|FIXME)\\b:?|${SLOT.source}`, 'g');

/** A part of every opening, without costly lookarounds: most texts contain none. */
const HINT = /[[<{]|_\\?_|[XYZN] ?%|\$[XYZN]|XX|YY|ZZ|TODO|TBD|FIXME/;

/**
 * Finds template text: `[X]`, `[your metric]`, `<insert number>`, `{{name}}`, `____`, and `TODO` or `TBD` as a word.
 * A link's text, a check box and a bracketed name that is not a template word stay text.
 */
export class Placeholders {
  private readonly whole: Set<string>;
  private readonly openings: Set<string>;
  private readonly names: Set<string>;
  /** UTF-16 units of the longest value that can be blank. */
  private readonly longest: number;

  constructor(preset: Preset) {
    this.whole = new Set(preset.placeholders.map((text) => text.toLowerCase()));
    this.longest = Math.max(LONGEST_PLACEHOLDER, ...preset.placeholders.map((text) => text.length));
    this.openings = new Set(preset.placeholderOpenings.map((text) => text.toLowerCase()));
    this.names = new Set(preset.placeholderNames.map((text) => text.toLowerCase()));
  }

  /** Whether a value as a whole says nothing yet. */
  isBlank(text: string): boolean {
    const written = text.trim();
    // Most values are too long to be blank.
    if (written.length > this.longest) return false;
    const trimmed = written.toLowerCase();
    if (trimmed === '' || this.whole.has(trimmed)) return true;
    const bare = trimmed.replace(/[.:!]+$/, '');
    if (bare === '' || this.whole.has(bare)) return true;
    return this.isTemplate(bare);
  }

  /** Whether a text is one piece of template text and nothing else. */
  isTemplate(text: string): boolean {
    if (text.length > LONGEST_PLACEHOLDER + 4) return false;
    const [first] = this.find(text);
    return first !== undefined && first.start === 0 && first.end === text.length;
  }

  /** The spans of template text in `text`, in order. Linear: each bracket is looked at once, up to LONGEST_PLACEHOLDER. */
  find(text: string): Span[] {
    const spans: Span[] = [];
    if (!HINT.test(text)) return spans;
    for (const match of text.matchAll(OPENING)) {
      const start = match.index;
      if (start < (spans.at(-1)?.end ?? 0)) continue;
      const end = this.endOf(text, start, match[0]);
      if (end !== -1) spans.push({ start, end });
    }
    return spans;
  }

  private endOf(text: string, start: number, opening: string): number {
    if (/^[[<{]/.test(opening)) return this.bracketEnd(text, start);
    return MARKER.test(opening) ? markerEnd(text, start, opening) : start + opening.length;
  }

  /** The end of the placeholder that opens at `start`, or -1 if the bracket contains something else. */
  private bracketEnd(text: string, start: number): number {
    const double = text.startsWith('{{', start);
    const open = text.charAt(start);
    if (open === '{' && !double) return -1;
    const close = double ? '}}' : open === '[' ? ']' : '>';
    const inner = start + close.length;
    const end = text.slice(inner, inner + LONGEST_PLACEHOLDER).indexOf(close);
    if (end === -1) return -1;
    const content = text.slice(inner, inner + end);
    const after = inner + end + close.length;
    if (double) return after;
    if (open === '[' && (/[([]/.test(text.charAt(after)) || isCheckBox(text, start))) return -1;
    // The text of a link whose `](target)` was blanked, before another bracket: `[name            [1]`.
    if (open === '[' && content.includes('[')) return -1;
    if (content.includes('\n')) return -1;
    const words = content.trim().toLowerCase();
    const [word = ''] = words.split(/[\s,:.]/, 1);
    return this.openings.has(word) || this.names.has(words) ? after : -1;
  }
}

/** The end of a `TODO` that opens or closes a sentence, or -1: `340 TODO comments` and `the last TODO` are text. */
function markerEnd(text: string, start: number, marker: string): number {
  const end = start + marker.length;
  const isMention = MENTION.test(text.slice(Math.max(0, start - MENTION_LENGTH), start));
  if (isMention && !marker.endsWith(':')) return -1;
  const opens = /(?:^|[\n([:;.!?])\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const closes = marker.endsWith(':') || /^\s?(?:$|[\n)\],;.!?])/.test(text.slice(end, end + 2));
  return opens || closes ? end : -1;
}

/** `- [x] done`: a task list item, not a placeholder. */
function isCheckBox(text: string, start: number): boolean {
  return (
    /^\[[ xX]\]\s/.test(text.slice(start, start + 4)) &&
    /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(text.slice(Math.max(0, start - 40), start))
  );
}
