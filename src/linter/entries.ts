import { type Coverage, coverageOf } from '../portfolio/coverage.ts';
import type { Entry } from '../portfolio/entry.ts';
import { type Fingerprint, fingerprintOf } from '../portfolio/fingerprint.ts';
import type { PackedMeasures } from '../portfolio/packed-measures.ts';
import type { Preset } from '../presets/types.ts';
import { stateOf } from '../scorer/score.ts';
import type { Document, Point, State } from '../types.ts';
import type { DocumentReport, ReportedAnswer } from './report.ts';

/** What the texts of a document are compared by with those of others. */
export interface Compared {
  fingerprint: Fingerprint | null;
  measures: PackedMeasures | null;
}

const NOT_COMPARED: Compared = { fingerprint: null, measures: null };

/** What a portfolio has of a document: one entry for a story, one for each answer of an answer file. */
export function portfolioEntries(
  document: DocumentReport,
  { fingerprint, measures }: Compared = NOT_COMPARED,
): Entry[] {
  const { filePath, kind, title, owner, status, type, themes, prompts, answers } = document;
  const own = { filePath, kind, title, owner, status, themes: themes.map(({ id }) => id) };
  if (kind === 'answer') {
    return answers.map((answer, index) => ({
      line: answer.line,
      type: null,
      fingerprint: null,
      // Those of the whole file.
      measures: index === 0 ? measures : null,
      prompts: answer.prompt === null ? [] : [answer.prompt],
      ...strengthOf(answer),
      ...own,
    }));
  }
  const answered = answers.flatMap(({ prompt }) => (prompt === null ? [] : [prompt]));
  const best = answers.map(strengthOf).sort((a, b) => b.confidence - a.confidence)[0];
  return [
    {
      line: document.line,
      ...(document.beside === undefined ? {} : { beside: document.beside }),
      type,
      prompts: [...new Set([...prompts, ...answered])],
      fingerprint,
      measures,
      ...(best ?? NOTHING),
      ...own,
    },
  ];
}

/** What each owner has of what a preset asks for. */
export function coverageOfDocuments(documents: readonly DocumentReport[], preset: Preset): Coverage[] {
  return coverageOf(
    documents.flatMap((document) => portfolioEntries(document)),
    preset,
  );
}

/** What a story is compared by: all that its author wrote as an answer, or as the value of a field. */
export function fingerprintOfStory({ kind, fields, answers }: Document): Fingerprint | null {
  if (kind !== 'story') return null;
  const values = [...fields.values()].flatMap(({ texts }) => texts);
  return fingerprintOf([...answers.map(({ prose }) => prose), ...values].map(({ text }) => text));
}

const NOTHING: Pick<Entry, 'points' | 'confidence'> = {
  points: { mechanism: 'absent', evidence: 'absent' },
  confidence: 0,
};

function strengthOf(answer: ReportedAnswer): Pick<Entry, 'points' | 'confidence'> {
  const points: Record<Point, State> = {
    mechanism: stateOf(answer, 'mechanism'),
    evidence: stateOf(answer, 'evidence'),
  };
  return { points, confidence: (answer.confidence.mechanism + answer.confidence.evidence) / 2 };
}
