import type { Config } from '../config/config.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import { openFollowUps } from '../rules/support/open-follow-ups.ts';
import { sentencesOf } from '../rules/support/said.ts';
import { detached } from '../text/detached.ts';
import { secondsFor } from '../text/spoken-time.ts';
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
const FIELDS: Partial<Record<BeatName, string>> = {
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
  const words = told === null ? 0 : reader.read(told.answer.prose).words;
  const speed = Number(config.rules['answer-length']?.options['words-per-minute'] ?? WORDS_PER_MINUTE);
  return {
    beats: BEATS.map((name) => ({ name, found: beatIn(name, told, analyzed) })),
    followUps: openFollowUps(document, vocabulary, (prose) => reader.read(prose)).map(({ label }) => label),
    seconds: words === 0 ? null : Math.round(secondsFor(words, speed)),
  };
}

/** For rules that have no such option. */
const WORDS_PER_MINUTE = 150;

function strongest({ document, scores }: AnalyzedDocument): Told | null {
  const all = document.answers.flatMap((answer, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ answer, score }];
  });
  const sureness = ({ score: { confidence } }: Told) => confidence.mechanism + confidence.evidence;
  return all.sort((a, b) => sureness(b) - sureness(a))[0] ?? null;
}

function beatIn(name: BeatName, told: Told | null, analyzed: AnalyzedDocument): Beat['found'] {
  const { document, lines, reader, vocabulary } = analyzed;
  const at = (text: string, { start }: Span) => ({
    text: detached(text.replace(/\s+/g, ' ').trim()),
    line: lines.position(start).line,
  });
  const fieldName = FIELDS[name];
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
  const reading = reader.read(answer.prose);
  const [own] = reading.judge('virtues', ['own']);
  const best = own?.state === 'present' ? strongestOf(own.passages) : null;
  // A few words of a sentence say little by themselves.
  const [sentence] = best === null ? [] : sentencesOf(reading, [best]);
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  const { text, locate } = answer.prose;
  const passage = clipped(
    { text: text.slice(start, end), at: locate(start, end) },
    document.bank?.labels ?? [],
  );
  return passage === null ? null : at(passage.text, passage.at);
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
