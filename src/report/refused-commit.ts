import { documentFinder } from '../linter/by-document.ts';
import { SEVERITIES } from '../linter/order.ts';
import type { DocumentReport, Report } from '../linter/report.ts';
import { compareText } from '../text/compare.ts';
import { listOf, plural } from '../text/message.ts';
import type { Severity } from '../types.ts';
import { block, hanging } from './block.ts';

/** Files that are named at most. */
const NAMED = 10;

export interface RefusalOptions {
  columns: number;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
}

/** What refuses a commit, by file, and what to do now. */
export function renderRefusedCommit(report: Report, { columns, displayPath }: RefusalOptions): string {
  const severities = refusing(report);
  const files = [...new Set(report.findings.map(({ filePath }) => filePath))].sort(compareText);
  const told = files.flatMap((filePath) => {
    const own = report.findings.filter((finding) => finding.filePath === filePath);
    const counts = severities
      .map((severity) => [severity, own.filter((finding) => finding.severity === severity).length] as const)
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => plural(count, severity));
    return counts.length === 0 ? [] : [`${displayPath(filePath)}: ${counts.join(', ')}`];
  });
  const more = told.length > NAMED ? [`and ${plural(told.length - NAMED, 'more file', 'more files')}`] : [];
  const names = listOf(
    severities.map((severity) => `${severity}s`),
    'and',
  );
  const ways = [
    `Fix the ${names}, \`git add\` the files and commit again.`,
    // With `fail-on: note` a draft is refused too.
    ...(severities.includes('note') ? [] : draftWays(report, severities)),
    'Skip this check: git commit --no-verify',
  ];
  return [
    'Commit refused:',
    ...[...told.slice(0, NAMED), ...more].flatMap((line) => block(line, '  ', columns)),
    'To commit, do one of these:',
    ...ways.flatMap((way) => hanging('  - ', way, '    ', columns)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** How to say that something is a draft, for what refuses the commit: files of their own, stories of a bank, or both. */
function draftWays({ documents, findings }: Report, severities: readonly Severity[]): string[] {
  const documentOf = documentFinder(documents);
  const refused = findings.filter(({ severity }) => severities.includes(severity)).map(documentOf);
  const isOfBank = (document: DocumentReport | null) => document?.bank === true;
  return [
    ...(refused.every(isOfBank)
      ? []
      : ['Set `status: draft` in the frontmatter: the findings of a draft are notes.']),
    ...(refused.some(isOfBank)
      ? [
          'Write `<!-- star-witness: status=draft -->` below the heading of a story: the findings of a draft are notes.',
        ]
      : []),
  ];
}

/** The severities that fail the run. */
function refusing({ counts, limits: { failOn, maxWarnings } }: Report): Severity[] {
  const gated = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  return SEVERITIES.filter(
    (severity) => counts[severity] > 0 && (gated.includes(severity) || (tooMany && severity === 'warning')),
  );
}
