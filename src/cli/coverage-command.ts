import { builtIn } from '../builtin.ts';
import { findingsAt } from '../linter/by-document.ts';
import { coverageOfDocuments } from '../linter/entries.ts';
import type { Coverage } from '../portfolio/coverage.ts';
import { renderCoverage } from '../report/coverage.ts';
import { renderCoverageJson } from '../report/coverage-json.ts';
import { renderCoverageMarkdown } from '../report/coverage-markdown.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { judgedReport } from './judged-report.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { findPortfolio } from './owners.ts';
import { print } from './print.ts';

export interface CoverageFlags extends ConfigFlags {
  owner?: string;
  format: 'text' | 'json' | 'markdown';
}

/**
 * Prints what each owner has for the story types, themes and prompts.
 *
 * @throws {UsageError} when nothing matches, or no document has the owner
 */
export async function coverageCommand(paths: string[], flags: CoverageFlags): Promise<void> {
  const configured = await configOf(flags);
  const report = await judgedReport(configured, { paths });
  const all = coverageOfDocuments(report.documents, configured.config.preset);
  const owned = flags.owner === undefined ? all : [findPortfolio(flags.owner, all)];
  const ofOwner = new Map(builtIn.rules.map(({ id, meta }) => [id, meta.ofOwner]));
  // Findings about what an owner lacks are left out: the table shows that, and it is no fault of the document they
  // point at.
  const open = report.findings.filter(({ ruleId, messageId }) => !ofOwner.get(ruleId)?.includes(messageId));
  const findingsOf = findingsAt(report.documents, open);
  await print(rendered(owned, findingsOf, flags.format));
}

function rendered(
  owned: readonly Coverage[],
  findingsOf: ReturnType<typeof findingsAt>,
  format: CoverageFlags['format'],
): string {
  if (format === 'json') return renderCoverageJson(owned, findingsOf);
  if (format === 'markdown') return `${renderCoverageMarkdown(owned).join('\n').trimEnd()}\n`;
  return renderCoverage(owned, findingsOf, {
    color: wantsColor(undefined),
    columns: columnsFor(process.stdout),
  });
}
