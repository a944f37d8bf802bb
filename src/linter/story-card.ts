import type { Config } from '../config/config.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import { openFollowUps } from '../rules/support/open-follow-ups.ts';
import { sentencesOf } from '../rules/support/said.ts';
import { secondsFor } from '../rules/support/spoken-time.ts';
import { detached } from '../text/detached.ts';
import type { Answer, AnswerScore, Field, Source, Span } from '../types.ts';
import { type AnalyzedDocument, analyze, linesOf } from './analyze.ts';
import { clipped } from './behind-labels.ts';
import { SourceParser } from './source-parser.ts';

/** The parts of a told story, in the order in which it is easiest to follow. */
export const BEATS = ['stakes', 'owned', 'mechanism', 'evidence', 'tradeoff', 'lesson'] as const;
export type BeatName = (typeof BEATS)[number];

export interface Beat {
  name: BeatName;
  /** Null where the reader does not find it. */
  found: { text: string; line: number } | null;
}

/** What one needs to tell a story. */
export interface StoryCard {
  beats: Beat[];
  /** Follow-up questions that it does not answer yet. */
  followUps: string[];
  /** How long its answer takes to say; null without one. */
  seconds: number | null;
}

/** The field that has a beat; the others are read from the answer. */
export const BEAT_FIELDS: Partial<Record<BeatName, string>> = {
  stakes: 'stakes',
  tradeoff: 'tradeoffs',
  lesson: 'lesson',
};

interface Told {
  answer: Answer;
  score: AnswerScore;
}

/** Makes the cards of stories, from files of one story and from banks. */
export class StoryCards {
  private readonly config: Config;
  private readonly reader: DocumentReader;
  private readonly parser: SourceParser;

  constructor(config: Config, model: Model) {
    this.config = config;
    this.reader = new DocumentReader(model, config.preset.ownWords);
    this.parser = new SourceParser(config);
  }

  /** The cards of a source, by the line that each story begins on. */
  in(source: Source): Map<number, StoryCard> {
    const file = linesOf(source);
    return new Map(
      this.parser.documentsOf(source).map((document) => {
        const vocabulary = this.parser.vocabularyOf(document);
        const { line } = file.lines.position(document.bank?.span.start ?? 0);
        return [line, cardOf(analyze(document, file, vocabulary, this.config, this.reader), this.config)];
      }),
    );
  }
}

/** The card of a story, by its strongest answer. */
function cardOf(analyzed: AnalyzedDocument, config: Config): StoryCard {
  const { document, reader, vocabulary } = analyzed;
  const told = strongest(analyzed);
  return {
    beats: BEATS.map((name) => ({ name, found: beatIn(name, told, analyzed) })),
    followUps: openFollowUps(document, vocabulary, (prose) => reader.read(prose)).map(({ label }) => label),
    seconds: told === null ? null : secondsToSay(told.answer, analyzed, config),
  };
}

/** For rules that have no such option. */
const WORDS_PER_MINUTE = 150;

/** How many whole seconds an answer takes to say, as `answer-length` counts them; null where it has no words. */
export function secondsToSay(
  { prose }: Answer,
  { reader }: AnalyzedDocument,
  { rules }: Config,
): number | null {
  const { words } = reader.read(prose);
  const speed = Number(rules['answer-length']?.options['words-per-minute'] ?? WORDS_PER_MINUTE);
  return words === 0 ? null : Math.floor(secondsFor(words, speed));
}

function strongest({ document, scores }: AnalyzedDocument): Told | null {
  const all = document.answers.flatMap((answer, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ answer, score }];
  });
  const sureness = ({ score: { confidence } }: Told) => confidence.mechanism + confidence.evidence;
  return all.sort((a, b) => sureness(b) - sureness(a))[0] ?? null;
}

function beatIn(name: BeatName, told: Told | null, analyzed: AnalyzedDocument): Beat['found'] {
  const { document, lines, vocabulary } = analyzed;
  const at = (text: string, { start }: Span) => ({
    text: detached(text.replace(/\s+/g, ' ').trim()),
    line: lines.position(start).line,
  });
  const fieldName = BEAT_FIELDS[name];
  if (fieldName !== undefined) {
    const field = document.fields.get(vocabulary.canonical(fieldName) ?? fieldName);
    return field === undefined || vocabulary.isBlankField(field) ? null : at(textOf(field), field.valueSpan);
  }
  if (told === null) return null;
  const { answer, score } = told;
  if (name !== 'owned') {
    const best = strongestOf(score.signals.filter(({ kind }) => kind === name));
    return best === null ? null : at(best.text, best.at);
  }
  const owned = ownedIn(answer, analyzed);
  return owned === null ? null : at(owned.text, owned.at);
}

/** The sentence of an answer that says most surely what its author did himself; null without one. */
export function ownedIn(
  answer: Answer,
  { document, reader }: AnalyzedDocument,
): { text: string; at: Span } | null {
  const reading = reader.read(answer.prose);
  const [own] = reading.judge('virtues', ['own']);
  const best = own?.state === 'present' ? strongestOf(own.passages) : null;
  // A few words of a sentence say little by themselves.
  const [sentence] = best === null ? [] : sentencesOf(reading, [best]);
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  const { text, locate } = answer.prose;
  return clipped({ text: text.slice(start, end), at: locate(start, end) }, document.bank?.labels ?? []);
}

function textOf({ texts }: Field): string {
  return texts.map(({ text }) => text.trim()).join('; ');
}

function strongestOf<Item extends { strength: number }>(items: readonly Item[]): Item | null {
  return items.reduce<Item | null>(
    (one, other) => (one === null || other.strength > one.strength ? other : one),
    null,
  );
}
