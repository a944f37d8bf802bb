import { readdirSync } from 'node:fs';
import path from 'node:path';
import { strayCommit, strayWarning } from '../github/checkout.ts';
import type { GitHubEvent } from '../github/event.ts';
import { innerRepository } from '../host/inner-repository.ts';
import type { Warning } from '../host/run-options.ts';
import { UsageError } from '../host/workspace.ts';
import type { Report } from '../linter/report.ts';
import { quoted } from '../text/message.ts';

/** @throws {UsageError} where nothing was checked out: that nothing is found there is no success */
export function refuseEmptyWorkspace(workspace: string): void {
  if (namesIn(workspace).length === 0)
    throw new UsageError(
      'the workspace is empty, expected the repository there: add a step with `uses: actions/checkout` before this one',
    );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What the checkout does to what is judged, and to where it is shown. `root`: where the report's paths count from. */
export function checkoutWarnings(event: GitHubEvent, root: string, { documents }: Report): Warning[] {
  const inner = innerRepository(
    root,
    documents.map(({ filePath }) => filePath),
  );
  const stray = strayCommit(event, path.join(root, inner ?? ''));
  const folder = inner?.slice(0, -1) ?? '';
  const told = [
    ...(inner === null
      ? []
      : [
          `the repository is checked out in ${quoted(folder)}, where annotations and links miss its files: add ${quoted(`working-directory: ${folder}`)}`,
        ]),
    ...(stray === null ? [] : [strayWarning(stray, event)]),
  ];
  return told.map((message) => ({ message }));
}
