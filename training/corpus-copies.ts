import { KINDS, type MarkedText } from './corpus.ts';
import type { Fault } from './corpus-format.ts';

/** Two people do not write this many words in a row alike by chance. */
const RUN = 8;
/** The number of words in a shingle. Two texts that share many shingles count as nearly the same. */
const SHINGLE = 5;
/** At most this share of the shorter text's shingles may be in the other text, too. */
const SHARED = 0.3;
/** Texts with fewer shingles are not compared: that share of them would be less than eight words in a row. */
const FEWEST_SHINGLES = 10;
/** At most this many kept texts are remembered for a shingle: one that more of them have is a common phrase. */
const MOST_HOLDERS = 8;

/** A text of other people, which the corpus must not repeat. */
export interface PublicText {
  place: string;
  text: string;
}

/** The words of a text: lower case letters and digits. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All stretches of `length` words, each once. */
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

const placeText = ({ file, line }: MarkedText) => `${file}:${line}`;

/** Texts with the same words as another of their kind. Where one of the two is kept, the other is at fault. */
export function doubles(texts: readonly MarkedText[]): Fault[] {
  const first = new Map<string, MarkedText>();
  const faults: Fault[] = [];
  const keptFirst = [...texts.filter(({ kept }) => kept), ...texts.filter(({ kept }) => !kept)];
  for (const marked of keptFirst) {
    const key = `${marked.kind}: ${wordsOf(marked.text).join(' ')}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, marked);
    else faults.push({ file: marked.file, line: marked.line, message: `the words of ${placeText(other)}` });
  }
  return faults;
}

/** How an interviewer begins a request, which many texts repeat. */
const INVITATION = /\b(?:tell me about|describe an?|give me an example)\b/i;

/** The words of a text without its questions, which are not the writer's own. */
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
    for (const run of runsOf(words, RUN)) sources.set(run, placeText(marked));
  }
  return [...trained].flatMap(([marked, words]) => firstShared(marked, words, sources));
}

/** A fault for the first eight words in a row that one of the sources has, too. */
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
      const message = `${Math.round((100 * count) / shorter)} % the same as ${placeText(holder)}`;
      return [{ file: marked.file, line: marked.line, message }];
    }
    return [];
  });
}

/** Texts that share eight words in a row with a public one. */
export function copiedRuns(texts: readonly MarkedText[], publicTexts: readonly PublicText[]): Fault[] {
  const sources = new Map<string, string>();
  for (const { place, text } of publicTexts) {
    for (const run of runsOf(wordsOf(text), RUN)) sources.set(run, place);
  }
  if (sources.size === 0) return [];
  return texts.flatMap((marked) => firstShared(marked, wordsOf(marked.text), sources));
}
