import { readFileSync, statSync } from 'node:fs';
import { info, summary } from '@actions/core';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../types.ts';

/** The runner drops a step's summary whole over 1 MiB; this many bytes are used at most. */
const BUDGET = 1_000_000;

/** Adds the report to the job summary, behind what the step's file already holds. `overflow`: what annotations leave out. */
export async function writeSummary(report: Report, overflow: string | null): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) {
    info('no job summary: GITHUB_STEP_SUMMARY is not set');
    return;
  }
  const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  await summary
    .addRaw(renderMarkdown(report, { linkBase: linkBase(), budget: BUDGET - used, overflow }))
    .write();
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
