import { SEVERITIES } from '../linter/order.ts';
import type { Counts, Finding, Report, Skipped } from '../linter/report.ts';
import { countFindings, type FindingCounts, hasTooManyWarnings } from '../linter/verdict.ts';
import { PRODUCT } from '../product.ts';
import { inBackticks, plural } from '../text/message.ts';
import type { Severity } from '../types.ts';
import { shorten } from './escape.ts';

/** Files that a line of counts names at most. */
const NAMED = 5;
/** Characters of a base, and of a reason, that a line shows at most. */
const BASE_LENGTH = 80;
const REASON_LENGTH = 300;

/** `3 errors, 1 warning, 2 suppressed`, or `no findings`. */
export function findingCounts({
  counts,
}: {
  counts: FindingCounts & Partial<Pick<Counts, 'suppressed'>>;
}): string {
  const found = countsOf(counts, SEVERITIES) || 'no findings';
  return counts.suppressed ? `${found}, ${counts.suppressed} suppressed` : found;
}

/** `2 errors, 1 note`, of some severities only; empty when there are none. */
export function severityCounts(findings: readonly Finding[], severities = SEVERITIES): string {
  return countsOf(countFindings(findings), severities);
}

function countsOf(counts: Record<Severity, number>, severities: readonly Severity[]): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity))
    .join(', ');
}

/** `14 stories, 5 prompt answers checked, 1 skipped`: files, whatever number of answers a story has. */
export function judgedCounts({ counts }: Report): string {
  const checked = `${plural(counts.stories, 'story', 'stories')}, ${plural(counts.answers, 'prompt answer')} checked`;
  return counts.skipped === 0 ? checked : `${checked}, ${counts.skipped} skipped`;
}

/** `14 stories, 5 prompt answers checked, 1 skipped: stories/old.md (status retired)`. */
export function checkedCounts(report: Report): string {
  const { skipped } = report;
  if (skipped.length === 0) return judgedCounts(report);
  return `${judgedCounts(report)}: ${namesOfSkipped(skipped)}`;
}

/** `stories/old.md (status retired), and 2 more`. */
export function namesOfSkipped(skipped: readonly Skipped[]): string {
  const named = skipped.slice(0, NAMED).map(({ filePath, reason }) => `${filePath} (${reason})`);
  const more = skipped.length > NAMED ? `, and ${skipped.length - NAMED} more` : '';
  return `${named.join(', ')}${more}`;
}

/** `changed lines since `main` only; 12 findings elsewhere not shown`; null when all is shown, as was asked for. */
export function scopeNote({ scope: { name, base, reason, hidden } }: Report): string | null {
  if (reason !== null) return `everything is shown, because ${shorten(reason, REASON_LENGTH)}`;
  if (name === 'all') return null;
  const elsewhere =
    hidden === 0 ? 'no findings elsewhere' : `${plural(hidden, 'finding')} elsewhere not shown`;
  return `${name.replace('-', ' ')} since ${inBackticks(shorten(base ?? '', BASE_LENGTH))} only; ${elsewhere}`;
}

/**
 * ``3 old findings fixed (`star-witness baseline --prune` removes them); 12 old findings not shown``; null where the
 * baseline knows nothing of what was judged. `command`: how the user calls the command line.
 */
export function baselineNote(
  { baseline }: Report,
  { where = 'not shown', command = PRODUCT }: { where?: string; command?: string } = {},
): string | null {
  if (baseline === null) return null;
  const { known, fixed } = baseline;
  const notes = [
    fixed === 0
      ? null
      : `${plural(fixed, 'old finding')} fixed (\`${command} baseline --prune\` removes ${fixed === 1 ? 'it' : 'them'})`,
    known.length === 0 ? null : `${plural(known.length, 'old finding')} in the baseline ${where}`,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('; ');
}

/** Why the verdict is what it is, where the counts alone do not say so. */
export function verdictReason({ verdict, counts, limits }: Report): string | null {
  const { failOn, maxWarnings } = limits;
  if (verdict === 'pass') return counts.error > 0 ? `\`fail-on\` is \`${failOn}\`` : null;
  if (hasTooManyWarnings(counts, limits)) {
    return `${plural(counts.warning, 'warning')}, at most ${maxWarnings} allowed`;
  }
  return counts.error > 0 ? null : `\`fail-on\` is \`${failOn}\``;
}
