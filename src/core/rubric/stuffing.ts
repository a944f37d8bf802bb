/** Passages that string words of the scorer without a sentence: `canary, rollback, tests, p95 latency reduced`. */

import type { Hit, Sentence } from './match.ts';
import type { Token } from './scan.ts';
import type { Role } from './types.ts';

/** A stuffed passage: tokens `from` to `to`, end exclusive, and how many different words of the scorer it strings. */
export interface Stuffed {
  from: number;
  to: number;
  words: number;
}

/** Fewer words of the scorer than this are no string of them. */
const LEAST = 4;
/** A longer part of a list counts as bare only when nearly all of it is words of the scorer. */
const SHORT = 4;
const SHARE = 0.75;

/** Groups of a lesser weight hold everyday words. */
const WEAK = 0.5;

const KEYWORDS = new Set<Role>(
  'device control put use act change factor reach impact measure harm counted observe better'.split(
    ' ',
  ) as Role[],
);
/** Of these, the ones that earn a point by themselves; the others only stand beside them. */
const EARNING = new Set<Role>(['device', 'control', 'change', 'factor', 'measure', 'harm']);
/** Roles of words that make a sentence: somebody wants, has to, is told to. */
const SPEAKING = new Set<Role>(['plan', 'duty', 'second']);
/** Words that a list has as well as a sentence. */
const NEUTRAL = new Set('a an the and or plus also then etc more'.split(' '));
/** Words that only a sentence has. */
const GLUE = new Set(
  'in on at of for with from by to as into after before when while because so that which who whose it its they them their he she his her this these those there is are was were be been has have had not no if than but through until over under between per'.split(
    ' ',
  ),
);

/** What stands between two marks of a sentence. */
interface Part {
  from: number;
  to: number;
  keywords: string[];
  /** Nothing but words of the scorer, or numbers between them. */
  bare: boolean;
  number: boolean;
  /** It says who did what: the list behind it is part of a sentence. */
  governs: boolean;
}

/** A verb that was done, with something behind it: `added a canary`, but not `latency reduced`. */
function governing(hit: Hit, hits: readonly Hit[], tokens: readonly Token[], to: number): boolean {
  const { role } = hit.entry.group;
  if (role !== 'put' && role !== 'use' && role !== 'control') return false;
  const next = tokens[hit.to];
  if (hit.to >= to || (next?.kind !== 'word' && next?.kind !== 'number')) return false;
  if (
    hits.some(
      ({ entry, from, to: end }) => entry.group.role === 'device' && from <= hit.from && end > hit.from,
    )
  )
    return false;
  const { form } = hit.entry;
  return (
    form === 'past' || (form === 's' && role !== 'control' && /^(?:an?|the|its|our|their)$/.test(next.text))
  );
}

function partOf(sentence: Sentence, tokens: readonly Token[], from: number, to: number): Part {
  const hits = sentence.hits.filter((hit) => hit.from >= from && hit.to <= to);
  const covered = new Set<number>();
  const keywords: string[] = [];
  let until = from;
  for (const { entry, from: start, to: end } of hits) {
    if (!KEYWORDS.has(entry.group.role) || entry.group.weight < WEAK) continue;
    for (let at = start; at < end; at++) covered.add(at);
    // One word may stand in several groups: it is counted once.
    if (start < until || !EARNING.has(entry.group.role)) continue;
    keywords.push(entry.phrase);
    until = end;
  }
  let words = 0;
  let other = 0;
  let glue = false;
  let number = hits.some(({ entry }) => entry.group.role === 'number');
  for (let at = from; at < to; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
    number ||= kind === 'number';
    if (kind !== 'word' || NEUTRAL.has(text)) continue;
    words++;
    if (!covered.has(at)) other++;
    glue ||= GLUE.has(text) && !covered.has(at);
  }
  const acts = speaks(hits, tokens, from, to) || hits.some((hit) => governing(hit, hits, tokens, to));
  const governs = acts || opensInPast(tokens, from, to, covered);
  const dense = words <= SHORT ? other <= words - other : words - other >= words * SHARE;
  return { from, to, keywords, bare: words > other && dense && !glue && !governs, number, governs };
}

/** `Embedded access control`: a past form at the head that the lexicon does not know, with something behind it. */
function opensInPast(
  tokens: readonly Token[],
  from: number,
  to: number,
  covered: ReadonlySet<number>,
): boolean {
  const text = tokens[from]?.text ?? '';
  return text.length > 4 && text.endsWith('ed') && !covered.has(from) && to > from + 1;
}

/** `I want`, `we had`, `I borrowed`: `I` or `we` with a verb, but not `How I work`. */
function speaks(hits: readonly Hit[], tokens: readonly Token[], from: number, to: number): boolean {
  if (hits.some(({ entry }) => SPEAKING.has(entry.group.role))) return true;
  if (!hits.some(({ entry }) => entry.group.role === 'first')) return false;
  if (hits.some(({ entry }) => entry.verbal && KEYWORDS.has(entry.group.role))) return true;
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'word' && text.endsWith('ed'));
}

/** The parts of a sentence between its marks. */
function partsOf(sentence: Sentence, tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let from = sentence.from;
  for (let at = sentence.from; at <= sentence.to; at++) {
    if (at < sentence.to && tokens[at]?.kind !== 'mark') continue;
    if (at > from) parts.push(partOf(sentence, tokens, from, at));
    from = at + 1;
  }
  return parts;
}

/** A run of bare parts, over the ends of sentences. */
interface Run {
  from: number;
  to: number;
  keywords: Set<string>;
}

/** Every stuffed passage of a text. A list that a sentence leads in (`I added:`) is none. */
export function stuffedIn(sentences: readonly Sentence[], tokens: readonly Token[]): Stuffed[] {
  const found: Stuffed[] = [];
  let run: Run | undefined;
  const close = () => {
    if (run && run.keywords.size >= LEAST)
      found.push({ from: run.from, to: run.to, words: run.keywords.size });
    run = undefined;
  };
  let led = false;
  for (const sentence of sentences) {
    let governed: boolean = led && sentence.kind === 1;
    for (const part of partsOf(sentence, tokens)) {
      governed ||= part.governs;
      if (!part.bare || governed || sentence.question) {
        close();
        continue;
      }
      // A number says something: it belongs to a run, and makes none.
      run ??= { from: part.from, to: part.to, keywords: new Set() };
      run.to = part.to;
      if (!part.number) for (const word of part.keywords) run.keywords.add(word);
    }
    if (sentence.kind === 2) close();
    led = sentence.leads ? governed : led && sentence.kind === 1;
  }
  close();
  return found;
}
