import { pageUrl } from '../product.ts';
import { markdownMessage } from '../report/escape.ts';
import { inBackticks } from '../text/message.ts';

const PAGE = pageUrl('docs/begin.md');

/** How to begin where there is nothing to check, for the log. */
export function gettingStarted(globs: readonly string[]): string {
  return `${nothing(globs)} To get started: ${PAGE}`;
}

/** The same for the summary. */
export function gettingStartedMarkdown(globs: readonly string[]): string {
  return `${markdownMessage(nothing(globs))} [Write a first story](${PAGE}) to get started.`;
}

function nothing(globs: readonly string[]): string {
  return `There are no stories or answers yet: no file matches ${globs.map(inBackticks).join(', ')}.`;
}
