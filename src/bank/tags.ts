import { withoutInvisible } from '../text/invisible.ts';
import { BULLET } from './blocks.ts';
import { isPlaceholder } from './gaps.ts';
import { type Line, opening } from './line.ts';
import { unlinked } from './markup.ts';
import { isQuestion } from './questions.ts';
import { QUOTES, unquoted } from './spoken.ts';
import type { BankTag } from './types.ts';

const OPEN = '"“„「『«';
const PARTING = ',;·，；、|\n\r';

const ENDS_OPEN = /(?:[,;·|，；、]|\b(?:and|or))[*_\s\\]*$/;
/** A hashtag, code, a quote, or a word that continues a sentence. */
const GOES_ON = /^(?:[#`"“「『«]|\p{Ll})/u;
/** The most words of a tag on a line of its own, and of one among others. */
const MOST_WORDS_ALONE = 2;
export const MOST_WORDS = 4;
/** UTF-16 units of a line that are read. */
const LONGEST_LINE = 300;

/** Whether a line after one of tags has tags too: the line before ends open, or this one looks like tags. */
export function goesOnWithTags(text: string, before: Line, line: Line): boolean {
  if (ENDS_OPEN.test(text.slice(Math.max(before.content, before.end - 20), before.end))) return true;
  const written = opening(text, line, LONGEST_LINE).trim();
  if (GOES_ON.test(written) || isQuestion(written)) return true;
  return !/^\d/.test(line.mark) && listsTags(written);
}

/** Whether a text on one line is a list of tags, of a few words each, and no sentence. */
export function listsTags(written: string, alone = MOST_WORDS_ALONE): boolean {
  if (/[.!。！]\s/.test(written)) return false;
  const pieces = written.split(/[,;·，；、|]/);
  if (pieces.length === 1 && /[.!。！]$/.test(written)) return false;
  const most = pieces.length === 1 ? alone : MOST_WORDS;
  return pieces.every((piece) => piece.trim().split(/\s+/).length <= most);
}

/** The tags in a text, separated by commas, semicolons, dots, bars and line breaks, but not within quotes. */
export function tagsIn(text: string, start: number, end: number): BankTag[] {
  const tags: BankTag[] = [];
  let from = start;
  /** The signs that may close the open quote. */
  let closing = '';
  for (let at = start; at <= end; at++) {
    const sign = text.charAt(at);
    const isEnd = at === end || sign === '\n' || sign === '\r';
    if (isEnd) closing = '';
    if (closing !== '') {
      if (closing.includes(sign)) closing = '';
      continue;
    }
    if (!isEnd && OPEN.includes(sign)) {
      closing = QUOTES[sign] ?? '';
      // A quote that is not closed on its line is a sign like any other.
      if (!closes(text, at + 1, end, closing)) closing = '';
      continue;
    }
    if (!isEnd && !PARTING.includes(sign)) continue;
    // A comma within a question does not separate tags, unless a capital after it begins another one.
    if (sign === ',' && /^\s*\p{Ll}/u.test(text.slice(at + 1, at + 9)) && isAsked(text, from, at)) continue;
    for (const tag of tagsOf(text, from, at)) tags.push(tag);
    from = at + 1;
  }
  return tags;
}

/** A text that is all in quotes. A comma after it separates tags, whatever follows. */
const QUOTED = /^[\s>*_+-]*["'“„‘「『«].*["'”“’」』»][\s*_]*$/su;

const LONGEST_QUESTION = 300;

function isAsked(text: string, from: number, to: number): boolean {
  const written = text.slice(from, Math.min(to, from + LONGEST_QUESTION));
  return !QUOTED.test(written) && isQuestion(written.replace(/^[\s>*+-]+/, ''));
}

/** The most UTF-16 units of a quoted tag. */
const LONGEST_QUOTE = 500;

function closes(text: string, from: number, end: number, closing: string): boolean {
  const window = text.slice(from, Math.min(end, from + LONGEST_QUOTE));
  const line = window.search(/[\n\r]/);
  const rest = line === -1 ? window : window.slice(0, line);
  return [...closing].some((close) => rest.includes(close));
}

/** Among tags, `#` begins one whatever follows (`#1-on-1`); elsewhere, `HASHTAG` of `markup.ts` wants a letter. */
const HASHTAG = /#(?:\[\[[^[\]\n]{1,60}\]\]|\S+)/g;
const HASHTAGS = new RegExp(`^[\\s>*+-]*${HASHTAG.source}(?:\\s+${HASHTAG.source})+\\s*$`);
const CODES = /^[\s>*+-]*`[^`]+`(?:\s+`[^`]+`)+\s*$/;

const LEAD = new RegExp(
  `^(?:[\\s>]*(?:${BULLET}|\\d{1,2}[.)])[ \\t]+|[\\s>]*:[ \\t]+)?[\\s>*_\`#]*(?:and |or )?`,
  'i',
);

/** The tag in a text, or several that are code or hashtags with blanks between them. */
function tagsOf(text: string, start: number, end: number): BankTag[] {
  const raw = text.slice(start, end);
  if (raw.length > 1000) return [];
  const isCode = CODES.test(raw);
  if (isCode || HASHTAGS.test(raw)) {
    return [...raw.matchAll(isCode ? /`[^`]+`/g : HASHTAG)].flatMap(({ index, 0: tag }) =>
      one(text, start + index, start + index + tag.length),
    );
  }
  return one(text, start, end);
}

function one(text: string, start: number, end: number): BankTag[] {
  const raw = text.slice(start, end);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const rest = raw.slice(lead);
  const written = raw.slice(raw.length - rest.trimStart().length).trim();
  if (isPlaceholder(written) && unlinked(written) === written) return [];
  let bare = rest.replace(/(?<![\s*_`])[\s*_`]+$/, '').replace(/(?<=[^.])\.$/, '');
  if (bare.startsWith('"') || /^[“「『«'‘]/.test(bare)) bare = bare.replace(/[.]$/, '');
  const inner = unlinked(
    unquoted(bare)
      .replace(/^[*_`#]+|(?<![*_`])[*_`]+$/g, '')
      .trim(),
  );
  if (inner === '' || isPlaceholder(inner)) return [];
  const at = start + lead + rest.indexOf(inner);
  return [{ text: withoutInvisible(inner), start: at, end: at + inner.length }];
}

/** Tags in order, each once: `Ownership` and `ownership` are the same. */
export function withoutDoubles(tags: readonly BankTag[]): BankTag[] {
  const seen = new Set<string>();
  return tags.filter(({ text }) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
