import type { Preset, StoryType } from '../presets/types.ts';
import type { TypeGuess } from '../types.ts';

/**
 * How sure a guess has to be: `likely` for an author who reads it and may change it, `clear` to be said unasked. A word
 * is worth one point, a phrase two unless any story may have it; `ahead` and `times` are about the type that comes next.
 */
const LIMITS = {
  likely: { points: 2, ahead: 0, times: 1 },
  clear: { points: 3, ahead: 2, times: 2 },
};
/** UTF-16 units of a text that are read: a story has fewer. */
const LONGEST_TEXT = 50_000;
/** Shorter stems would fit too much. */
const SHORTEST_STEM = 3;
/** Words of configured types that say nothing of one. */
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
 * Guesses the type of a story by the words that its text shares with each type: those that the preset lists, or else
 * those of its title and of its fields. Null where none is sure enough. Of two types alike, the first one wins.
 */
export function guessType(
  text: string,
  { storyTypes }: Preset,
  sureness: keyof typeof LIMITS = 'likely',
): TypeGuess | null {
  const words = wordsOf(text.slice(0, LONGEST_TEXT));
  const ranked = Object.entries(storyTypes)
    .map(([type, spec]) => ({ type, ...evidenceFor(words, signalsOf(spec)) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  const { points, ahead, times } = LIMITS[sureness];
  const next = second?.points ?? 0;
  if (first === undefined || first.points < Math.max(points, next + ahead, next * times)) return null;
  return { type: first.type, words: first.said, runnerUp: second?.type ?? null };
}

/** What speaks for a type: words and phrases as they are, and stems with any ending. */
interface Signals {
  whole: Set<string>;
  stems: Set<string>;
  /** Phrases that any story may have. */
  general: Set<string>;
  /** Words of the longest phrase. */
  longest: number;
}

const known = new WeakMap<StoryType, Signals>();

/** Made once for a type. */
function signalsOf(type: StoryType): Signals {
  const signals = known.get(type) ?? readSignals(type);
  known.set(type, signals);
  return signals;
}

function readSignals({ title, cues, fields }: StoryType): Signals {
  const signals: Signals = { whole: new Set(), stems: new Set(), general: new Set(), longest: 1 };
  const names = [title, ...Object.values(fields).map((field) => field.title)];
  for (const signal of cues ??
    names.flatMap(wordsOf).filter((word) => word.length > 3 && !COMMON.has(word))) {
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
function evidenceFor(
  words: readonly string[],
  { whole, stems, general, longest }: Signals,
): { points: number; said: string[] } {
  const found = new Map<string, { said: string; points: number }>();
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(longest, words.length - at); count > 0; count--) {
      const said = words.slice(at, at + count).join(' ');
      const signal = wholeOf(said, whole) ?? stemOf(said, stems);
      if (signal === null) continue;
      if (!found.has(signal)) found.set(signal, { said, points: count > 1 && !general.has(signal) ? 2 : 1 });
      // The words of a phrase count for nothing else.
      at += count - 1;
      break;
    }
  }
  const all = [...found.values()];
  return { points: all.reduce((sum, { points }) => sum + points, 0), said: all.map(({ said }) => said) };
}

function wholeOf(said: string, whole: ReadonlySet<string>): string | null {
  if (whole.has(said)) return said;
  const singular = said.replace(/s$/, '');
  return whole.has(singular) ? singular : null;
}

/** Letters of an ending at most: `migrat*` is not a sign in a word that goes on for a line. */
const LONGEST_ENDING = 8;

function stemOf(said: string, stems: ReadonlySet<string>): string | null {
  // An ending is of the last word alone.
  const least = Math.max(SHORTEST_STEM, said.length - LONGEST_ENDING, said.lastIndexOf(' ') + 2);
  for (let end = said.length; end >= least; end--) {
    const stem = said.slice(0, end);
    if (stems.has(stem)) return stem;
  }
  return null;
}

/** Lower case, a hyphen and a slash parting as a blank does: `on-call` is `on call`. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
