import type { Vocabulary } from '../presets/vocabulary.ts';
import { detached } from '../text/detached.ts';
import type { LineIndex } from '../text/lines.ts';
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
export const FIELD_OF = { stakes: 'stakes', tradeoff: 'tradeoffs', lesson: 'lesson' } as const;
export type FieldBeatName = keyof typeof FIELD_OF;
export const FIELD_BEATS = Object.keys(FIELD_OF) as FieldBeatName[];

export function isFieldBeat(name: BeatName): name is FieldBeatName {
  return Object.hasOwn(FIELD_OF, name);
}

/** The field that has a beat; null where it says nothing. */
export function beatField(name: FieldBeatName, { fields }: Document, vocabulary: Vocabulary): Field | null {
  const field = fields.get(vocabulary.canonical(FIELD_OF[name]) ?? FIELD_OF[name]);
  return field === undefined || vocabulary.isBlankField(field) ? null : field;
}

/** What a field says, on one line. */
export function beatOfField({ texts, valueSpan }: Field, lines: LineIndex): BeatPlace {
  return beatAt(texts.map(({ text }) => text.trim()).join('; '), valueSpan, lines);
}

export function beatAt(text: string, { start }: Span, lines: LineIndex): BeatPlace {
  return { text: detached(text.replace(/\s+/g, ' ').trim()), line: lines.position(start).line };
}
