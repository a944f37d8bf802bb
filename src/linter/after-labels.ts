import type { AnswerScore, ClosestPassage, Span } from '../types.ts';

/**
 * A score whose passages begin after the labels of their parts: the scorer reads `**Action:** I added …` whole, but a
 * quotation begins with the words of its author. The labels are in order.
 */
export function afterLabels(score: AnswerScore, labels: readonly Span[]): AnswerScore {
  if (labels.length === 0) return score;
  const { mechanism, evidence } = score.closest;
  const clip = (passage: ClosestPassage | null) => (passage === null ? null : clipped(passage, labels));
  return {
    ...score,
    closest: { mechanism: clip(mechanism), evidence: clip(evidence) },
    signals: score.signals.flatMap((signal) => clipped(signal, labels) ?? []),
  };
}

/** A passage without the label that it begins in; null where it is nothing but a label. */
export function clipped<T extends { text: string; at: Span }>(passage: T, labels: readonly Span[]): T | null {
  const { at, text } = passage;
  const label = labels.find(({ end }) => end > at.start);
  if (label === undefined || label.start > at.start) return passage;
  const rest = text.slice(label.end - at.start).trimStart();
  return rest === '' ? null : { ...passage, text: rest, at: { start: at.end - rest.length, end: at.end } };
}
