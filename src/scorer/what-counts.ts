import type { Point } from '../types.ts';

/** What a point is, what earns it and what does not, as parts of sentences. docs/scoring.md has the same words. */
export interface WhatCounts {
  is: string;
  counts: string;
  not: string;
}

export const WHAT_COUNTS: Readonly<Record<Point, WhatCounts>> = {
  mechanism: {
    is: 'something concrete that was put in place or used to control, observe, verify, undo or recover',
    counts:
      'tests, alerts, traces, rollbacks, flags, gates, runbooks, reversible steps; also without the usual name ("both parsers read the same files each night and I looked at every difference")',
    not: 'Plans, wishes, negations ("no alert was configured"), lists of tools and textbook advice',
  },
  evidence: {
    is: 'an outcome that can be observed',
    counts:
      'a number with its unit and what it measures, a before and after, the size of an incident, counts of users or defects',
    not: 'Team sizes, dates, versions, thresholds and "significantly faster"',
  },
};
