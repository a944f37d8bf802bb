import { KINDS, type MarkedText } from './corpus.ts';
import type { Fault } from './corpus-format.ts';

/** Words in a row that two people do not write by chance. */
const RUN = 8;
/** Words in a row of which many must be the same before two texts count as nearly the same. */
const SHINGLE = 5;
/** The part of the shorter text's shingles that the other may hold too. */
const SHARED = 0.3;
/** With fewer shingles than this, so large a part would be less than eight words. */
const FEWEST_SHINGLES = 10;
/** At most so many kept texts are remembered for a shingle: what more of them hold is a phrase of everybody's. */
const MOST_HOLDERS = 8;

/** A text of other people's that the corpus must not repeat. */
export interface Passage {
  place: string;
  text: string;
}

/** The words of a text: lower case letters and digits. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All stretches of so many words, each once. */
function runsOf(words: readonly string[], length: number): Set<string> {
  const all = words.join(' ');
  const ends: number[] = [];
  const runs = new Set<string>();
  let start = 0;
  let end = -1;
  for (const [index, word] of words.entries()) {
    end += word.length + 1;
    ends.push(end);
    if (index + 1 < length) continue;
    runs.add(all.slice(start, end));
    start = (ends[index + 1 - length] ?? 0) + 1;
  }
  return runs;
}

const placeOf = ({ file, line }: MarkedText) => `${file}:${line}`;

/** Texts with the same words as another of their kind. Of a kept and a trained one the trained one is at fault. */
export function doubles(texts: readonly MarkedText[]): Fault[] {
  const first = new Map<string, MarkedText>();
  const faults: Fault[] = [];
  const keptFirst = [...texts.filter(({ kept }) => kept), ...texts.filter(({ kept }) => !kept)];
  for (const marked of keptFirst) {
    const key = `${marked.kind}: ${wordsOf(marked.text).join(' ')}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, marked);
    else faults.push({ file: marked.file, line: marked.line, message: `the words of ${placeOf(other)}` });
  }
  return faults;
}

/** An interviewer's words, which many texts repeat. */
const INVITATION = /\b(?:tell me about|describe an?|give me an example)\b/i;

/** The words of a text without its questions: those are not its writer's own. */
function ownWords({ text }: MarkedText): string[] {
  const sentences = text.split(/(?<=[.!?\n])/);
  return wordsOf(
    sentences.filter((sentence) => !sentence.endsWith('?') && !INVITATION.test(sentence)).join(''),
  );
}

/**
 * Trained texts that share much with a kept one of their kind: eight words in a row, or over 30 % of the five-word
 * shingles of the shorter text, in both cases without the questions in them.
 */
export function nearDoubles(texts: readonly MarkedText[]): Fault[] {
  return KINDS.flatMap((kind) => {
    const kept = new Map<MarkedText, string[]>();
    const trained = new Map<MarkedText, string[]>();
    for (const marked of texts) {
      if (marked.kind === kind) (marked.kept ? kept : trained).set(marked, ownWords(marked));
    }
    return [...sharedRuns(kept, trained), ...sharedShingles(kept, trained)];
  });
}

function sharedRuns(
  kept: ReadonlyMap<MarkedText, string[]>,
  trained: ReadonlyMap<MarkedText, string[]>,
): Fault[] {
  const sources = new Map<string, string>();
  for (const [marked, words] of kept) {
    for (const run of runsOf(words, RUN)) sources.set(run, placeOf(marked));
  }
  return [...trained].flatMap(([marked, words]) => firstShared(marked, words, sources));
}

/** The first eight words in a row of a text that stand in one of the sources, as a fault. */
function firstShared(
  { file, line }: MarkedText,
  words: readonly string[],
  sources: ReadonlyMap<string, string>,
): Fault[] {
  for (const run of runsOf(words, RUN)) {
    const source = sources.get(run);
    if (source !== undefined) return [{ file, line, message: `shares "${run}" with ${source}` }];
  }
  return [];
}

function sharedShingles(
  kept: ReadonlyMap<MarkedText, string[]>,
  trained: ReadonlyMap<MarkedText, string[]>,
): Fault[] {
  const holders = new Map<string, MarkedText[]>();
  const sizes = new Map<MarkedText, number>();
  for (const [marked, words] of kept) {
    const shingles = runsOf(words, SHINGLE);
    sizes.set(marked, shingles.size);
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [marked]);
      else if (known.length < MOST_HOLDERS) known.push(marked);
    }
  }
  return [...trained].flatMap(([marked, words]) => {
    const shingles = runsOf(words, SHINGLE);
    const counts = new Map<MarkedText, number>();
    for (const shingle of shingles) {
      for (const holder of holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    for (const [holder, count] of counts) {
      const shorter = Math.min(shingles.size, sizes.get(holder) ?? 0);
      if (shorter < FEWEST_SHINGLES || count <= SHARED * shorter) continue;
      const message = `${Math.round((100 * count) / shorter)} % the same as ${placeOf(holder)}`;
      return [{ file: marked.file, line: marked.line, message }];
    }
    return [];
  });
}

/** Texts that share eight words in a row with a passage. */
export function copiedRuns(texts: readonly MarkedText[], passages: readonly Passage[]): Fault[] {
  const sources = new Map<string, string>();
  for (const { place, text } of passages) {
    for (const run of runsOf(wordsOf(text), RUN)) sources.set(run, place);
  }
  if (sources.size === 0) return [];
  return texts.flatMap((marked) => firstShared(marked, wordsOf(marked.text), sources));
}
