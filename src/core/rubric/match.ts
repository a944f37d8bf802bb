/** Finds the lexicon's phrases in the tokens of one sentence. */

import { EVIDENCE, FROM, MECHANISM } from './axes.ts';
import type { Compiled } from './compile.ts';
import type { Entry } from './phrases.ts';
import type { Token } from './scan.ts';

/** A sentence is cut after this many tokens, so that work inside one is bounded whatever the text. */
const LONGEST = 160;

/** A phrase found: tokens `from` to `to`, end exclusive. */
export interface Hit {
  entry: Entry;
  from: number;
  to: number;
}

/** One sentence: its tokens `from` to `to`, end exclusive, the `end` token left out. */
export interface Sentence {
  from: number;
  to: number;
  question: boolean;
  /** It is a list item (1) or a heading (2). */
  kind: 0 | 1 | 2;
  /** It ends in a colon: it speaks for the list that follows. */
  leads: boolean;
  /** What the scorer reads: all but the marks. */
  hits: readonly Hit[];
  /** Every hit, marks too, in order. */
  all: readonly Hit[];
  /** What it can speak for, as bits: a sentence without a device or a number need not be read. */
  axes: number;
}

/** Where the phrase ends when it starts at `at`, or 0. */
function endOf(entry: Entry, tokens: readonly Token[], at: number, limit: number): number {
  const { rest } = entry;
  let next = at + 1;
  for (const word of rest) {
    if (next < limit && tokens[next]?.text === word) {
      next++;
      continue;
    }
    return entry.split ? splitEnd(word, tokens, at, limit) : 0;
  }
  return next;
}

/** Looks for the particle of a split verb up to four words on, within the clause. */
function splitEnd(particle: string, tokens: readonly Token[], at: number, limit: number): number {
  const last = Math.min(at + 6, limit);
  for (let next = at + 2; next < last; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark') return 0;
    if (token?.text === particle) return next + 1;
  }
  return 0;
}

/** All hits of a sentence in order; of one role but `mark`, the longest at a place, and none inside another. */
function sentenceHits(
  compiled: Compiled,
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Sentence, 'hits' | 'all'> {
  const { busy } = compiled;
  const all: Hit[] = [];
  const hits: Hit[] = [];
  busy.fill(0);
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const found = compiled.entriesOf(token.text, tokens[at + 1]?.text ?? '');
    if (!found) continue;
    let longest = 0;
    for (const entry of found) {
      const { slot } = entry;
      if ((busy[slot] ?? 0) > at) continue;
      // `cut over` is not `cut`: a longer control hides shorter verbs, whatever their roles.
      if (entry.verbal && entry.rest.length < longest) continue;
      const end = entry.rest.length === 0 ? at + 1 : endOf(entry, tokens, at, to);
      if (end === 0) continue;
      if (entry.group.role === 'control') longest = Math.max(longest, entry.rest.length);
      // Marks may share their words; slot 0 is never busy.
      const hit = { entry, from: at, to: end };
      all.push(hit);
      if (slot === 0) continue;
      busy[slot] = end;
      hits.push(hit);
    }
  }
  return { hits, all };
}

/** Splits the tokens into sentences and matches each. */
export function sentences(compiled: Compiled, tokens: readonly Token[]): Sentence[] {
  const list: Sentence[] = [];
  let from = 0;
  let kind: 0 | 1 | 2 = 0;
  let axes = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'number') axes |= token.text === '%' ? EVIDENCE | MECHANISM : EVIDENCE;
    else if (token?.text === 'percent') axes |= MECHANISM;
    else if (token?.text === 'from') axes |= FROM;
    if (token?.kind !== 'end' && at - from < LONGEST) continue;
    if (at > from) {
      const { hits, all } = sentenceHits(compiled, tokens, from, at);
      for (const { entry } of hits) axes |= entry.axes;
      const leads = tokens[at - 1]?.text === ':';
      list.push({ from, to: at, question: token?.text === '?', kind, leads, hits, all, axes });
    }
    axes = 0;
    const ended = token?.kind === 'end';
    from = ended ? at + 1 : at;
    kind = ended ? token.next : 0;
  }
  return list;
}
