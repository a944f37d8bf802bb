import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../types.ts';

/** The runner drops a step's summary whole over 1 MiB; this many bytes are used at most. */
const BUDGET = 1_000_000;

/**
 * Adds the report to the job summary, behind what the step's file already holds. `overflow`: what annotations leave
 * out. Gives the reason when there is no summary: that is no reason to fail a step.
 */
export function writeSummary(report: Report, overflow: string | null): string | null {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return 'GITHUB_STEP_SUMMARY is not set';
  try {
    const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const gap = used === 0 ? '' : '\n\n';
    const budget = BUDGET - used - gap.length;
    const text = renderMarkdown(report, { linkBase: linkBase(), budget, overflow });
    if (text === '') return `its file already holds ${used} bytes`;
    appendFileSync(file, gap + text);
    return null;
  } catch (failure) {
    return `${(failure as NodeJS.ErrnoException).code ?? failure} when writing it`;
  }
}

/** Where the files of the judged commit can be seen; null where the environment does not say. */
function linkBase(): string | null {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = process.env;
  const commit = headCommit() ?? GITHUB_SHA;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !commit) return null;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${commit}/`;
}

/** A pull request's own head: GITHUB_SHA is a merge commit then, which does not last. */
function headCommit(): string | null {
  try {
    const payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    const commit: unknown = payload?.pull_request?.head?.sha;
    return typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
  } catch {
    return null;
  }
}
