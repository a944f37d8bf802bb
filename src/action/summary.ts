import { appendFileSync, statSync } from 'node:fs';
import type { Report } from '../linter/report.ts';
import { type MarkdownOptions, renderMarkdown } from '../report/markdown.ts';

/** The most bytes of a summary. The runner drops all of it if it has more than 1 MiB. */
export const MAX_SUMMARY_BYTES = 1_000_000;

export interface SummaryOptions extends Omit<MarkdownOptions, 'budget'> {
  /** Markdown that says how to get started, if there is nothing to report. */
  start: string | null;
}

/** Adds the report to the job summary. Returns the reason when there is no summary. */
export function writeSummary(report: Report, { start, ...options }: SummaryOptions): string | null {
  const end = start === null ? '' : `\n${start}\n`;
  return appendSummary((bytes) => {
    const text = renderMarkdown(report, { ...options, budget: bytes - Buffer.byteLength(end) });
    return text === '' ? '' : text + end;
  });
}

/**
 * Adds a text to the job summary, after what is in the file of the step already. Returns the reason when there is no
 * summary, which does not fail the step.
 *
 * @param make makes a text of at most `bytes` bytes, or an empty one
 */
export function appendSummary(make: (bytes: number) => string): string | null {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return 'GITHUB_STEP_SUMMARY is not set';
  try {
    const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const gap = used === 0 ? '' : '\n\n';
    const text = make(MAX_SUMMARY_BYTES - used - gap.length);
    if (text === '') return `its file already holds ${used} bytes`;
    appendFileSync(file, gap + text);
    return null;
  } catch (failure) {
    return `${(failure as NodeJS.ErrnoException).code ?? failure} when writing it`;
  }
}
