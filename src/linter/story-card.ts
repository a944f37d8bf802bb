import type { ParseBank } from '../bank/types.ts';
import type { Config } from '../config/config.ts';
import { type Settings, SettingsFinder } from '../config/settings.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import { openFollowUps } from '../rules/support/open-follow-ups.ts';
import { sentencesOf } from '../rules/support/said.ts';
import { strongest } from '../scorer/strongest.ts';
import { secondsFor, WORDS_PER_MINUTE } from '../text/spoken-time.ts';
import type { Answer, AnswerScore, Point, Source, Span } from '../types.ts';
import { clipped } from './after-labels.ts';
import { type AnalyzedDocument, analyze, linesOf } from './analyze.ts';
import {
  BEATS,
  type BeatName,
  type BeatPlace,
  beatAt,
  beatField,
  beatOfField,
  isFieldBeat,
} from './beats.ts';
import { storyKey } from './by-document.ts';
import { SourceParser } from './source-parser.ts';

export interface Beat {
  name: BeatName;
  /** Null where the reader does not find it. */
  found: BeatPlace | null;
}

/** What one needs to tell a story. */
export interface StoryCard {
  beats: Beat[];
  /** Follow-up questions that it does not answer yet. */
  followUps: string[];
  /** How long its answer takes to say; null without one. */
  seconds: number | null;
}

interface Spoken {
  answer: Answer;
  score: AnswerScore;
}

/** Makes the cards of stories, from files of one story and from banks. */
export class StoryCards {
  private readonly config: Config;
  private readonly reader: DocumentReader;
  private readonly parser: SourceParser;
  private readonly settings: SettingsFinder;

  /** `prefix`: the folder that the configuration's globs count from. */
  constructor(config: Config, model: Model, prefix: string, parseBank: ParseBank) {
    this.config = config;
    this.reader = new DocumentReader(model, config.preset.ownWords);
    this.parser = new SourceParser(config, prefix, parseBank);
    this.settings = new SettingsFinder(config, prefix);
  }

  /** The cards of a source, by what `storyKey` gives for each story. */
  in(source: Source): Map<string, StoryCard> {
    const file = linesOf(source);
    const settings = this.settings.of(source.filePath);
    return new Map(
      this.parser.documentsOf(source).map((document) => {
        const vocabulary = this.parser.vocabularyOf(document);
        const { line } = file.lines.position(document.bank?.span.start ?? 0);
        const key = storyKey({ line, beside: document.bank?.beside ?? 0 });
        return [key, cardOf(analyze(document, file, vocabulary, this.config, this.reader), settings)];
      }),
    );
  }
}

/** The card of a story, by its strongest answer. */
function cardOf(analyzed: AnalyzedDocument, settings: Settings): StoryCard {
  const { document, reader, vocabulary } = analyzed;
  const spoken = strongestAnswer(analyzed);
  return {
    beats: BEATS.map((name) => ({ name, found: beatIn(name, spoken, analyzed) })),
    followUps: openFollowUps(document, vocabulary, (prose) => reader.read(prose)).map(({ label }) => label),
    seconds: spoken === null ? null : secondsToSay(spoken.answer, analyzed, settings),
  };
}

/**
 * How many whole seconds an answer takes to say, as `answer-length` counts them by the settings of its file; null where it
 * has no words.
 */
export function secondsToSay(
  { prose }: Answer,
  { reader }: AnalyzedDocument,
  { rules }: Settings,
): number | null {
  const { words } = reader.read(prose);
  const speed = Number(rules['answer-length']?.options['words-per-minute'] ?? WORDS_PER_MINUTE);
  return words === 0 ? null : Math.floor(secondsFor(words, speed));
}

function strongestAnswer({ document, scores }: AnalyzedDocument): Spoken | null {
  const all = document.answers.flatMap((answer, index) => {
    const score = scores[index];
    return score === undefined ? [] : [{ answer, score }];
  });
  return strongest(all, ({ score: { confidence } }) => confidence.mechanism + confidence.evidence);
}

function beatIn(name: BeatName, spoken: Spoken | null, analyzed: AnalyzedDocument): Beat['found'] {
  const { document, lines, vocabulary } = analyzed;
  if (isFieldBeat(name)) {
    const field = beatField(name, document, vocabulary);
    return field === null ? null : beatOfField(field, lines);
  }
  if (spoken === null) return null;
  const { answer, score } = spoken;
  const signalOf = (point: Point) => strongestOf(score.signals.filter(({ kind }) => kind === point));
  const found = name === 'owned' ? ownedIn(answer, analyzed, signalOf('mechanism')?.at) : signalOf(name);
  return found === null ? null : beatAt(found.text, found.at, lines);
}

/**
 * The sentence of an answer that says most surely what its author did in person; null without one. `told`: a place that
 * is told already, so that another sentence says more.
 */
export function ownedIn(
  answer: Answer,
  { document, reader }: AnalyzedDocument,
  told?: Span,
): { text: string; at: Span } | null {
  const reading = reader.read(answer.prose);
  const { text, locate } = answer.prose;
  const [own] = reading.judge('virtues', ['own']);
  const passages = own?.passages ?? [];
  const known = sentencesOf(reading, passages).filter(({ start, end }) => {
    const at = locate(start, end);
    return told !== undefined && at.start < told.end && told.start < at.end;
  });
  const others = passages.filter(
    (passage) => !known.some(({ start, end }) => start <= passage.start && passage.start < end),
  );
  const best = strongestOf(others) ?? strongestOf(passages);
  // A few words of a sentence say little by themselves.
  const [sentence] = best === null ? [] : sentencesOf(reading, [best]);
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  return clipped({ text: text.slice(start, end), at: locate(start, end) }, document.bank?.labels ?? []);
}

function strongestOf<Item extends { strength: number }>(items: readonly Item[]): Item | null {
  return strongest(items, ({ strength }) => strength);
}
