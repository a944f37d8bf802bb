import type { Report } from '../linter/report.ts';
import { UsageError } from './workspace.ts';

/**
 * The most bytes of a report as compact JSON; no format is more than a few times as long. Documents that were handed on
 * one by one do not count, nor does the portfolio, which repeats what is in them.
 */
export const MAX_REPORT_BYTES = 128 * 1024 * 1024;

/** @throws {UsageError} for a report that is too large, before it is made a text */
export function refuseHugeReport({ portfolio: _, ...report }: Report): void {
  const open: unknown[] = [report];
  let bytes = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') bytes += Buffer.byteLength(value);
    bytes += 3;
    if (bytes > MAX_REPORT_BYTES)
      throw new UsageError(`the report has more than ${MAX_REPORT_BYTES} bytes: check fewer files at a time`);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      bytes += Array.isArray(value) ? 0 : key.length + 3;
      open.push(inner ?? null);
    }
  }
}
