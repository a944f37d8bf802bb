import type { Config } from '../config/config.ts';
import type { Report, ReportScope } from './report.ts';

/** Nothing was compared, and nothing is left out. */
export const EVERYTHING: ReportScope = { name: 'all', base: null, reason: null, hidden: 0 };

/** The report of a run that found nothing to check. It takes no linter, which is much to load. */
export function emptyReport({ failOn, maxWarnings, scorer }: Config): Report {
  return {
    verdict: 'pass',
    counts: {
      error: 0,
      warning: 0,
      note: 0,
      documents: 0,
      stories: 0,
      answers: 0,
      skipped: 0,
      suppressed: 0,
    },
    documents: [],
    banks: [],
    findings: [],
    suppressed: [],
    baseline: null,
    skipped: [],
    limits: { failOn, maxWarnings, scorer },
    scope: EVERYTHING,
    portfolio: null,
  };
}
