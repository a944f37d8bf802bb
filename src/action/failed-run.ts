import { ConfigError } from '../config/config.ts';
import type { GitHub } from '../github/client.ts';
import { commentMark, updateComment } from '../github/comment.ts';
import type { GitHubEvent } from '../github/event.ts';
import { explainRefusal } from '../github/failure.ts';
import { explainFailure } from '../host/failure.ts';
import { locateWorkspace } from '../host/workspace.ts';
import { logLine, markdownMessage, visible } from '../report/escape.ts';
import { jobOf } from './channels.ts';
import type { Inputs } from './inputs.ts';
import { type AnnotationProperties, debug, error, isDebug, notice } from './runner.ts';
import { appendSummary } from './summary.ts';

/** What is known about a run when it fails. */
export interface Started {
  root: string;
  event: GitHubEvent;
  /** Null if they are invalid. */
  inputs: Inputs | null;
  connect: () => Promise<GitHub>;
  /** Whether the summary and the comment already have a report. */
  isPublished: boolean;
}

/** Writes why a run failed to where its report would be, so that no report of an earlier run stays there. */
export async function reportFailure(failure: unknown, started: Started): Promise<void> {
  const message = explain(failure);
  error(message, annotationPlace(failure instanceof ConfigError ? failure.place : null));
  process.exitCode = 1;
  if (isDebug() && failure instanceof Error) debug((failure.stack ?? '').split('\n').map(logLine).join('\n'));
  if (started.isPublished) return;
  const text = `## ❌ Star Witness: could not run\n\nThere is no report: ${markdownMessage(message)}\n`;
  if (started.inputs?.summary ?? true)
    appendSummary((bytes) => (Buffer.byteLength(text) > bytes ? '' : text));
  await comment(text, started);
}

/** The place of an annotation about the configuration; empty if GitHub would take its path for another file. */
export function annotationPlace(place: ConfigError['place'] | undefined): AnnotationProperties {
  if (!place || place.filePath.startsWith('../') || visible(place.filePath) !== place.filePath) return {};
  return { file: place.filePath, startLine: place.line, endLine: place.line, startColumn: place.column };
}

async function comment(text: string, { root, event, inputs, connect }: Started): Promise<void> {
  if (inputs?.comment !== true || event.pullRequest === null) return;
  try {
    const workspace = locateWorkspace(inputs.workingDirectory, root);
    const mark = commentMark(jobOf({ workspace, inputs }));
    await updateComment(await connect(), event.pullRequest.number, mark, {
      body: mark + text,
      isNeeded: true,
    });
  } catch (refusal) {
    notice(logLine(`GitHub did not accept the comment: ${explainRefusal(refusal, 'pull-requests: write')}.`));
  }
}

/** One line for what went wrong. */
function explain(failure: unknown): string {
  const { message, isOurs } = explainFailure(failure);
  return isOurs
    ? `internal error, please report it (re-run with debug logging to see where): ${message}`
    : message;
}
