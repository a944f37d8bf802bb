import type { Outcome } from '../setup/outcome.ts';
import { plural } from '../text/message.ts';
import { visible } from './escape.ts';

/** Lines of a new file that are shown; a template has more. */
const MOST_LINES = 20;

/** What is to be written, with each line that is new, and what is left as it is. */
export function renderPlan(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => `${lineOf(outcome)}\n${addedIn(outcome)}`).join('');
}

function lineOf(outcome: Outcome): string {
  const { kind, filePath } = outcome;
  if (kind === 'keep' || kind === 'by hand')
    return visible(`${kind.padEnd(9)} ${filePath}: ${outcome.reason}`);
  return visible(`${kind.padEnd(9)} ${filePath}`);
}

function addedIn(outcome: Outcome): string {
  if (outcome.kind === 'keep') return '';
  const lines = outcome.added.trimEnd().split('\n');
  if (lines.length > MOST_LINES) return `  ${plural(lines.length, 'line')}\n`;
  return lines.map((line) => `  + ${visible(line)}\n`).join('');
}
