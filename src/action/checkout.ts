import { readdirSync } from 'node:fs';
import path from 'node:path';
import { strayCommit, strayWarning } from '../github/checkout.ts';
import type { GitHubEvent } from '../github/event.ts';
import { innerRepository } from '../host/inner-repository.ts';
import type { Warning } from '../host/run-options.ts';
import { UsageError } from '../host/workspace.ts';
import type { Report } from '../linter/report.ts';
import { quoted } from '../text/message.ts';

/** @throws {UsageError} if nothing was checked out, because a run that finds nothing would pass */
export function refuseEmptyWorkspace(workspace: string): void {
  if (namesIn(workspace).length === 0)
    throw new UsageError(
      'the workspace is empty, expected the repository (add a step with `uses: actions/checkout` before this one)',
    );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Warns if the checkout is not the pull request, or not at the root of the workspace. `root`: what the report's paths
 * are relative to.
 */
export function checkoutWarnings(event: GitHubEvent, root: string, { documents }: Report): Warning[] {
  const inner = innerRepository(
    root,
    documents.map(({ filePath }) => filePath),
  );
  const stray = strayCommit(event, path.join(root, inner ?? ''));
  const folder = inner?.slice(0, -1) ?? '';
  const messages = [
    ...(inner === null
      ? []
      : [
          `the repository is checked out in ${quoted(folder)}, so annotations and links do not lead to its files (add ${quoted(`working-directory: ${folder}`)})`,
        ]),
    ...(stray === null ? [] : [strayWarning(stray, event)]),
  ];
  return messages.map((message) => ({ message }));
}
