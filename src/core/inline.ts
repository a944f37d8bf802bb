import type { Span } from '../types.ts';

/** UTF-16 units that a link target or an HTML tag may have; a longer one is text. Bounds every scan. */
const LONGEST = 1000;
/** What can begin something that is no prose. */
const OPENERS = /`+|<!--|<(?=[a-zA-Z/])|!\[|\]\(|\]\[|\bhttps?:\/\/|\\[`<![\]\\]/g;
const WORTH_A_LOOK = /[`<[\]]|:\/\//;

/**
 * The spans in a run of prose lines that are not prose: code spans, comments, tags, images, links' targets, URLs.
 * The text of a link stays prose.
 */
export function inlineMasks(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  if (!WORTH_A_LOOK.test(part)) return [];
  const ticks = new BacktickRuns(part);
  const masks: Span[] = [];
  let done = 0;
  for (const match of part.matchAll(OPENERS)) {
    const from = match.index;
    if (from < done) continue;
    const to = closeOf(part, from, match[0], ticks);
    if (to === -1) continue;
    masks.push({ start: start + from, end: start + to });
    done = to;
  }
  return masks;
}

/** The offset behind what `opener` at `from` opens, or -1 when it opens nothing. */
function closeOf(part: string, from: number, opener: string, ticks: BacktickRuns): number {
  if (opener.startsWith('\\')) return -1;
  if (opener.startsWith('`')) return ticks.closing(from, opener.length);
  if (opener.startsWith('http')) return from + urlLength(part, from);
  if (opener === '<!--') return behind(part, from + 4, '-->');
  if (opener === '<') return behind(part, from + 1, '>');
  if (opener === '![') {
    const target = behind(part, from + 2, '](');
    return target === -1 ? -1 : behind(part, target, ')');
  }
  return behind(part, from + 2, opener === '](' ? ')' : ']');
}

/** The offset behind the next `close`, within bounds, or -1. */
function behind(part: string, from: number, close: string): number {
  const at = part.slice(from, from + LONGEST).indexOf(close);
  return at === -1 ? -1 : from + at + close.length;
}

/** A bare URL runs to white space or an angle bracket; sentence punctuation at its end is not part of it (GFM). */
function urlLength(part: string, from: number): number {
  const url = /^[^\s<>]*/.exec(part.slice(from, from + LONGEST))?.[0] ?? '';
  let end = url.length;
  while (end > 0 && '.,:;!?)]\'"*_'.includes(url.charAt(end - 1))) end--;
  return end;
}

/** The runs of backticks of a paragraph, each with the next run of the same length: a code span's other end. */
class BacktickRuns {
  private readonly next = new Map<number, number>();

  constructor(part: string) {
    if (!part.includes('`')) return;
    const lastOfLength = new Map<number, number>();
    for (const run of [...part.matchAll(/`+/g)].reverse()) {
      const after = lastOfLength.get(run[0].length);
      if (after !== undefined) this.next.set(run.index, after);
      lastOfLength.set(run[0].length, run.index);
    }
  }

  /** The offset behind the run that closes the one at `from`, or -1. */
  closing(from: number, length: number): number {
    const at = this.next.get(from);
    return at === undefined ? -1 : at + length;
  }
}
