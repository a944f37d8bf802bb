import type { Config } from '../config/config.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { detached } from '../text/detached.ts';
import type { LineIndex } from '../text/lines.ts';
import { secondsFor } from '../text/spoken-time.ts';
import type { Document, Field, Span } from '../types.ts';

/** The parts of a told story, in the order in which it is easiest to follow. */
export const BEATS = ['stakes', 'owned', 'mechanism', 'evidence', 'tradeoff', 'lesson'] as const;
export type BeatName = (typeof BEATS)[number];

export interface BeatPlace {
  text: string;
  /** 1-based. */
  line: number;
}

/** The field that has a beat; the others are read from the answer. */
const FIELDS = { stakes: 'stakes', tradeoff: 'tradeoffs', lesson: 'lesson' } as const;
export type FieldBeatName = keyof typeof FIELDS;
export const FIELD_BEATS = Object.keys(FIELDS) as FieldBeatName[];

export function isFieldBeat(name: BeatName): name is FieldBeatName {
  return Object.hasOwn(FIELDS, name);
}

/** The field that has a beat; null where it says nothing. */
export function beatField(name: FieldBeatName, { fields }: Document, vocabulary: Vocabulary): Field | null {
  const field = fields.get(vocabulary.canonical(FIELDS[name]) ?? FIELDS[name]);
  return field === undefined || vocabulary.isBlankField(field) ? null : field;
}

/** What a field says, on one line. */
export function beatOfField({ texts, valueSpan }: Field, lines: LineIndex): BeatPlace {
  return beatAt(texts.map(({ text }) => text.trim()).join('; '), valueSpan, lines);
}

export function beatAt(text: string, { start }: Span, lines: LineIndex): BeatPlace {
  return { text: detached(text.replace(/\s+/g, ' ').trim()), line: lines.position(start).line };
}

/** For rules that have no such option. */
const WORDS_PER_MINUTE = 150;

/** How many seconds so many words take to say, as fast as a configuration takes people to speak; null for none. */
export function secondsToSay(words: number, { rules }: Config): number | null {
  if (words === 0) return null;
  const speed = Number(rules['answer-length']?.options['words-per-minute'] ?? WORDS_PER_MINUTE);
  return Math.round(secondsFor(words, speed));
}
