import { idsOf } from '../presets/names.ts';
import type { Preset } from '../presets/types.ts';
import { addTo } from '../text/group.ts';
import { oncePer } from '../text/once-per.ts';
import type { TypeGuess } from '../types.ts';

/**
 * What a guess needs: `likely` if its author sees it and may change it, `clear` if nobody asked for it. A word has one
 * point, a phrase two unless any story may have it. `ahead` and `times` compare with the points of the next type.
 */
const LIMITS = {
  likely: { points: 2, ahead: 0, times: 1 },
  clear: { points: 3, ahead: 2, times: 2 },
};
/** The most UTF-16 units that are read: stories have fewer. */
const LONGEST_TEXT = 50_000;
/** The fewest letters of a stem: shorter ones would fit too many words. */
const SHORTEST_STEM = 3;
/** Words in titles of configured types that do not tell types apart. */
const COMMON = new Set([
  'what',
  'which',
  'when',
  'that',
  'this',
  'with',
  'from',
  'your',
  'story',
  'about',
  'and',
]);

/**
 * Guesses the type of a story by the words that it shares with each type: the cues of the preset, or else the words of
 * the titles of the type and its fields. Null if no type has enough points. Of two equal types, the first one wins.
 */
export function guessType(
  text: string,
  { storyTypes }: Preset,
  required: keyof typeof LIMITS = 'likely',
): TypeGuess | null {
  const words = wordsOf(text.slice(0, LONGEST_TEXT));
  const { cued, byWord } = evidenceOf(storyTypes);
  const byTitle = wordsFor(words, byWord);
  const ranked = idsOf(storyTypes)
    .flatMap((type) => {
      const signals = cued.get(type);
      const evidence = signals === undefined ? byTitle.get(type) : evidenceFor(words, signals);
      return evidence === undefined || evidence.points === 0 ? [] : [{ type, ...evidence }];
    })
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  const { points, ahead, times } = LIMITS[required];
  const next = second?.points ?? 0;
  if (first === undefined || first.points < Math.max(points, next + ahead, next * times)) return null;
  return { type: first.type, words: first.said, runnerUp: second?.type ?? null };
}

/** The cues of a type: words and phrases as they are, and stems with any ending. */
interface Signals {
  whole: Set<string>;
  stems: Set<string>;
  /** Phrases that any story may have. */
  general: Set<string>;
  /** The number of words of the longest phrase. */
  longest: number;
}

interface Evidence {
  points: number;
  said: string[];
}

/** The cues of the types that have some, and for each word in a title the types without cues that have it. */
const evidenceOf = oncePer((storyTypes: Preset['storyTypes']) => {
  const cued = new Map<string, Signals>();
  const byWord = new Map<string, string[]>();
  for (const [type, { cues, title, fields }] of Object.entries(storyTypes)) {
    if (cues !== undefined) {
      cued.set(type, readSignals(cues));
      continue;
    }
    const names = [title, ...Object.values(fields).map((field) => field.title)].flatMap(wordsOf);
    for (const word of new Set(names)) if (word.length > 3 && !COMMON.has(word)) addTo(byWord, word, type);
  }
  return { cued, byWord };
});

/**
 * The evidence for types without cues. A configuration may have thousands, so that a word is looked up once for all.
 */
function wordsFor(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly string[]>,
): Map<string, Evidence> {
  const found = new Map<string, Map<string, string>>();
  for (const said of new Set(words)) {
    const exact = byWord.get(said) ?? [];
    const singular = singularOf(said);
    const others = singular === said ? [] : (byWord.get(singular) ?? []);
    const own = new Set(exact);
    for (const type of [...exact, ...others.filter((each) => !own.has(each))]) {
      const signals = found.get(type) ?? new Map<string, string>();
      const signal = own.has(type) ? said : singular;
      if (!signals.has(signal)) signals.set(signal, said);
      found.set(type, signals);
    }
  }
  return new Map(
    [...found].map(([type, signals]) => [type, { points: signals.size, said: [...signals.values()] }]),
  );
}

function readSignals(cues: readonly string[]): Signals {
  const signals: Signals = { whole: new Set(), stems: new Set(), general: new Set(), longest: 1 };
  for (const signal of cues) {
    const parts = wordsOf(signal);
    const key = parts.join(' ');
    if (signal.endsWith('*') && key.length >= SHORTEST_STEM) signals.stems.add(key);
    else signals.whole.add(key);
    if (signal.endsWith('?')) signals.general.add(key);
    signals.longest = Math.max(signals.longest, parts.length);
  }
  return signals;
}

/** Each signal counts once, however often the text has it. */
function evidenceFor(words: readonly string[], { whole, stems, general, longest }: Signals): Evidence {
  const found = new Map<string, { said: string; points: number }>();
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(longest, words.length - at); count > 0; count--) {
      const said = words.slice(at, at + count).join(' ');
      const signal = wholeOf(said, whole) ?? stemOf(said, stems);
      if (signal === null) continue;
      if (!found.has(signal)) found.set(signal, { said, points: count > 1 && !general.has(signal) ? 2 : 1 });
      // The words of a phrase do not count again.
      at += count - 1;
      break;
    }
  }
  const all = [...found.values()];
  return { points: all.reduce((sum, { points }) => sum + points, 0), said: all.map(({ said }) => said) };
}

function wholeOf(said: string, whole: ReadonlySet<string>): string | null {
  if (whole.has(said)) return said;
  const singular = singularOf(said);
  return whole.has(singular) ? singular : null;
}

function singularOf(said: string): string {
  return said.replace(/s$/, '');
}

/** The most letters of an ending: a stem is no cue in an endless word. */
const LONGEST_ENDING = 8;

function stemOf(said: string, stems: ReadonlySet<string>): string | null {
  // Only the last word has an ending.
  const least = Math.max(SHORTEST_STEM, said.length - LONGEST_ENDING, said.lastIndexOf(' ') + 2);
  for (let end = said.length; end >= least; end--) {
    const stem = said.slice(0, end);
    if (stems.has(stem)) return stem;
  }
  return null;
}

/** The words of a text in lower case. Hyphens and slashes separate words: `on-call` is `on call`. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
