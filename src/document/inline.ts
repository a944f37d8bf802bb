import { endOfMatch } from '../text/end-of-match.ts';
import type { Span } from '../types.ts';

/** Signs that may begin something that is not prose. */
const OPENERS = /`+|<!--|<(?=[a-zA-Z/])|!\[|\]\(|\]\[|\bhttps?:\/\/|\\[`<![\]\\]/g;
/** The tags whose text is not prose. */
const CODE_TAG = /^<(script|style)[\s>]/i;
const CLOSING = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };
const WORTH_A_LOOK = /[`<[\]]|:\/\//;
/** A tag as CommonMark has it, or an autolink: `a <b and c > d` is neither. */
const TAG =
  /<(?:\/[a-zA-Z][a-zA-Z0-9-]*\s*|[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/y;
/** A link's target, with its title: `(url "title")`. */
const TARGET =
  /\(\s*(?:(?:<(?:[^<>\n\\]|\\.)*>|(?!<)(?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S)*\))*\))+)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*)?\)/sy;
const LABEL = /\[[^[\]]*\]/y;
const URL = /[^\s<>]*/y;

/**
 * The spans in a run of lines that are not prose: code spans, comments, tags, images, targets of links, URLs.
 * The text of a link stays prose, and so does what looks like a tag but is template text (`<insert number>`).
 */
export function inlineMasks(
  text: string,
  start: number,
  end: number,
  isTemplate: (text: string) => boolean,
): Span[] {
  const part = text.slice(start, end);
  if (!WORTH_A_LOOK.test(part)) return [];
  const ends = new Ends(part, isTemplate);
  const masks: Span[] = [];
  let done = 0;
  for (const match of part.matchAll(OPENERS)) {
    const from = match.index;
    if (from < done) continue;
    const to = ends.of(match[0], from);
    if (to === -1) continue;
    masks.push({ start: start + from, end: start + to });
    done = to;
  }
  return masks;
}

/**
 * Finds the ends of what openers begin. Every search stops at the next possible opener, or remembers what it found, so
 * that a paragraph is read a fixed number of times, whatever is in it.
 */
class Ends {
  private readonly part: string;
  private readonly isTemplate: (text: string) => boolean;
  private ticks: Map<number, number> | null = null;
  private brackets: Map<number, number> | null = null;
  private closing: Set<number> | null = null;
  /** The next known end of code between tags, or -1 when none is left. */
  private readonly codeEnds = new Map<'script' | 'style', number>();
  /** The next known end of a comment, or -1 when none is left. */
  private commentEnd = 0;

  constructor(part: string, isTemplate: (text: string) => boolean) {
    this.part = part;
    this.isTemplate = isTemplate;
  }

  /** The end of what `opener` at `from` begins, or -1 when it begins nothing. */
  of(opener: string, from: number): number {
    if (opener.startsWith('\\')) return -1;
    if (opener.startsWith('`')) {
      this.ticks ??= backtickRuns(this.part);
      return (this.ticks.get(from) ?? -1 - opener.length) + opener.length;
    }
    if (opener.startsWith('http'))
      return from + urlLength(this.part.slice(from, endOfMatch(URL, this.part, from)));
    if (opener === '<!--') return this.comment(from);
    if (opener === '<') {
      const end = endOfMatch(TAG, this.part, from);
      if (end === -1) return -1;
      const tag = this.part.slice(from, end);
      return this.isTemplate(tag) ? -1 : this.codeEnd(tag, end);
    }
    if (opener === '![') return this.image(from);
    return this.closers().has(from) ? this.target(from + 1) : -1;
  }

  /** The end of a tag, or of its closing tag if the text between them is not prose. */
  private codeEnd(tag: string, end: number): number {
    const written = CODE_TAG.exec(tag)?.[1];
    if (written === undefined) return end;
    const name = written.toLowerCase() === 'style' ? 'style' : 'script';
    const known = this.codeEnds.get(name) ?? 0;
    if (known !== -1 && known < end) {
      CLOSING[name].lastIndex = end;
      this.codeEnds.set(name, CLOSING[name].test(this.part) ? CLOSING[name].lastIndex : -1);
    }
    return Math.max(end, this.codeEnds.get(name) ?? -1);
  }

  private comment(from: number): number {
    if (this.commentEnd !== -1 && this.commentEnd < from + 4) {
      this.commentEnd = this.part.indexOf('-->', from + 2);
    }
    return this.commentEnd === -1 ? -1 : this.commentEnd + 3;
  }

  private image(from: number): number {
    const close = this.pairs().get(from + 1);
    return close === undefined ? -1 : this.target(close + 1);
  }

  private pairs(): Map<number, number> {
    this.brackets ??= bracketPairs(this.part);
    return this.brackets;
  }

  /** The closing brackets that have an opening one: only these end the text of a link. */
  private closers(): Set<number> {
    this.closing ??= new Set(this.pairs().values());
    return this.closing;
  }

  /** The end of the target, or the reference, that begins at `from`, or -1. */
  private target(from: number): number {
    return endOfMatch(this.part.charAt(from) === '[' ? LABEL : TARGET, this.part, from);
  }
}

/** The length of a bare URL, without punctuation of the sentence at its end (as in GFM). */
function urlLength(url: string): number {
  let end = url.length;
  while (end > 0 && '.,:;!?)]\'"*_'.includes(url.charAt(end - 1))) end--;
  return end;
}

/** The runs of backticks of a paragraph, each with the next run of its length, where a code span ends. */
function backtickRuns(part: string): Map<number, number> {
  const next = new Map<number, number>();
  const lastOfLength = new Map<number, number>();
  for (const { index, 0: run } of part.matchAll(/`+/g)) {
    const before = lastOfLength.get(run.length);
    if (before !== undefined) next.set(before, index);
    lastOfLength.set(run.length, index);
  }
  return next;
}

/** Every `[` of a paragraph with the `]` that closes it. */
function bracketPairs(part: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of part.matchAll(/\\.|[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (bracket === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}
