import { detached } from '../text/detached.ts';
import type { LineIndex } from '../text/lines.ts';
import type { AnswerElement, AnswerScore, AnswerSignal, ClosestPassage } from '../types.ts';
import type { ReportedAnswer, ReportedClosest, ReportedElement, ReportedSignal } from './report.ts';

/** Confidences and strengths are told to three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What was seen in an answer, besides its verdict: most of a report, and only some show it. */
export type AnswerDetails = Pick<ReportedAnswer, 'closest' | 'signals' | 'elements'>;

/** In the place of details that no one asked for. */
export const NO_DETAILS: AnswerDetails = {
  closest: { mechanism: null, evidence: null },
  signals: [],
  elements: [],
};

export function reportDetails(answer: AnswerScore, lines: LineIndex): AnswerDetails {
  return {
    closest: reportClosest(answer, lines),
    signals: reportSignals(answer.signals, lines),
    elements: reportElements(answer.elements, lines),
  };
}

/** Signals with lines and columns. */
export function reportSignals(signals: readonly AnswerSignal[], lines: LineIndex): ReportedSignal[] {
  return signals.map(({ kind, text, at, strength }) => ({
    kind,
    text: detached(text),
    ...lines.region(at),
    strength: rounded(strength),
  }));
}

/** Elements with the place of each one that was found. */
export function reportElements(elements: readonly AnswerElement[], lines: LineIndex): ReportedElement[] {
  return elements.map(({ id, label, state, confidence, text, at, edit }) => ({
    id,
    label,
    state,
    confidence: rounded(confidence),
    found: at === null || text === null ? null : { text: detached(text), ...lines.region(at) },
    ...(at === null ? { edit } : {}),
  }));
}

export function reportConfidence({ confidence: { mechanism, evidence } }: AnswerScore) {
  return { mechanism: rounded(mechanism), evidence: rounded(evidence) };
}

/** What comes closest to each point, with its place and why it may not count. */
export function reportClosest({ closest: { mechanism, evidence } }: AnswerScore, lines: LineIndex) {
  return { mechanism: reported(mechanism, lines), evidence: reported(evidence, lines) };
}

function reported(closest: ClosestPassage | null, lines: LineIndex): ReportedClosest | null {
  if (closest === null) return null;
  return {
    text: detached(closest.text),
    ...lines.region(closest.at),
    mood: closest.mood,
    number: closest.number,
  };
}
