import type { Calibration } from '../src/reader/model.ts';
import { exp, log, sigmoid } from '../src/reader/numerics.ts';

/** What the network says about a text before calibration, and whether the text has the label. */
export interface Observation {
  logit: number;
  truth: boolean;
  /** How many words the text has. */
  words: number;
}

/** At most this share of the texts that hold a label may be called absent for sure. */
const MISSED = 0.02;
/** At most this share of the texts that lack it may be called present for sure. */
const INVENTED = 0.05;
/** The least value of the lower limit, and the greatest value of the upper one. */
const LEAST = 0.05;
const HIGHEST = 0.7;
/** How strongly the slope is drawn to 1 and the shift to 0, which matters where observations are few. */
const PRIOR = 2;
const ROUNDS = 50;
/** The smallest part of a Newton step that is tried. */
const SMALLEST = 1e-6;

/** Logistic regression of the truth on the logit, by Newton's method. */
export function slopeAndShift(observations: readonly Observation[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let gradientSlope = PRIOR * (slope - 1);
    let gradientShift = (PRIOR / 4) * shift;
    let ss = PRIOR;
    let sb = 0;
    let bb = PRIOR / 4;
    for (const { logit, truth } of observations) {
      const p = sigmoid(slope * logit + shift);
      const error = p - (truth ? 1 : 0);
      const curve = p * (1 - p);
      gradientSlope += error * logit;
      gradientShift += error;
      ss += curve * logit * logit;
      sb += curve * logit;
      bb += curve;
    }
    const determinant = ss * bb - sb * sb;
    const stepSlope = (bb * gradientSlope - sb * gradientShift) / determinant;
    const stepShift = (ss * gradientShift - sb * gradientSlope) / determinant;
    // A full step overshoots for labels that the network separates well, and more so with each round.
    const before = loss(observations, slope, shift);
    let part = 1;
    while (part > SMALLEST && loss(observations, slope - part * stepSlope, shift - part * stepShift) > before)
      part /= 2;
    slope -= part * stepSlope;
    shift -= part * stepShift;
  }
  return { slope: Math.max(0.2, slope), shift };
}

/** What `slopeAndShift` minimizes. */
function loss(observations: readonly Observation[], slope: number, shift: number): number {
  let sum = (PRIOR / 2) * (slope - 1) * (slope - 1) + (PRIOR / 8) * shift * shift;
  for (const { logit, truth } of observations) {
    const sure = (slope * logit + shift) * (truth ? 1 : -1);
    sum += log(1 + exp(-Math.abs(sure))) + Math.max(0, -sure);
  }
  return sum;
}

/**
 * The confidence below which a label is absent for sure, and the confidence from which on it is present for sure. The
 * lower limit is just high enough to call the share `rejected` of the texts that lack the label absent, unless more
 * than `MISSED` of the texts that hold it would be called absent, too.
 */
export function limits(
  confidences: readonly { confidence: number; truth: boolean }[],
  rejected: number,
): { low: number; high: number } {
  const confidencesWhere = (wanted: boolean) =>
    confidences
      .filter(({ truth }) => truth === wanted)
      .map(({ confidence }) => confidence)
      .sort((a, b) => a - b);
  const holding = confidencesWhere(true);
  const lacking = confidencesWhere(false);
  const missed = holding[Math.floor(holding.length * MISSED)] ?? 0.5;
  const found = lacking[Math.floor(lacking.length * rejected)] ?? 0.5;
  const high = lacking[Math.ceil(lacking.length * (1 - INVENTED)) - 1] ?? 0.5;
  const low = Math.max(LEAST, Math.min(0.5, missed, found));
  return { low: round(low), high: round(Math.max(0.5, Math.min(HIGHEST, high))) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The logit that a confidence stands for. */
export function logitOf(confidence: number): number {
  const bounded = Math.max(1e-9, Math.min(1 - 1e-9, confidence));
  return log(bounded / (1 - bounded));
}

export const UNCALIBRATED: Calibration = { slope: 1, shift: 0, lean: 0, low: 0.5, high: 0.5 };
