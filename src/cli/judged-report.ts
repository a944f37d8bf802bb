import { type Configured, runConfigured } from '../host/run.ts';
import type { Report } from '../linter/report.ts';
import { namesOfSkipped } from '../report/counts.ts';
import { printWarnings } from './print-warnings.ts';

/**
 * The report for a command that shows it in a form of its own. Standard error says what is missing in it.
 *
 * @throws {UsageError} when nothing matches, or a path names nothing
 */
export async function judgedReport(
  configured: Configured,
  { paths = [], allowEmpty = false }: { paths?: readonly string[]; allowEmpty?: boolean } = {},
): Promise<Report> {
  const { report, warnings } = await runConfigured(configured, { paths, allowEmpty, details: false });
  const { skipped } = report;
  printWarnings(warnings.map(({ message }) => message));
  if (skipped.length > 0) printWarnings([`${skipped.length} skipped: ${namesOfSkipped(skipped)}`]);
  return report;
}
