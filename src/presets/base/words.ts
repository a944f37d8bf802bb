import type { Point } from '../../types.ts';

/** The word lists of the literal scorer, exactly as it is defined. */
export const LITERAL_WORDS: Record<Point, readonly string[]> = {
  mechanism: ['eval', 'rollback', 'canary', 'metric', 'trace', 'test', 'audit', 'incident'],
  evidence: ['reduced', 'increased', 'p95', 'adoption', 'customers', 'errors', 'latency'],
};
