import { documentFinder } from '../linter/by-document.ts';
import { groupByFile } from '../linter/order.ts';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import { failingSeverities } from '../linter/verdict.ts';
import type { RuleInfo } from '../rules/types.ts';
import { compareText } from '../text/compare.ts';
import { listOf, plural } from '../text/message.ts';
import { block, hanging } from './block.ts';
import { severityCounts } from './counts.ts';

/** Files that are named at most. */
const NAMED = 10;

export interface RefusalOptions {
  /** Those of the run. */
  rules: readonly RuleInfo[];
  columns: number;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
}

/** What refuses a commit, by file, and what to do now. */
export function renderRefusedCommit(report: Report, { rules, columns, displayPath }: RefusalOptions): string {
  const severities = failingSeverities(report.counts, report.limits);
  const byFile = [...groupByFile(report.findings)].sort(([a], [b]) => compareText(a, b));
  const told = byFile.flatMap(([filePath, own]) => {
    const counts = severityCounts(own, severities);
    return counts === '' ? [] : [`${displayPath(filePath)}: ${counts}`];
  });
  const more = told.length > NAMED ? [`and ${plural(told.length - NAMED, 'more file', 'more files')}`] : [];
  const names = listOf(
    severities.map((severity) => `${severity}s`),
    'and',
  );
  const inEveryStatus = new Set(rules.filter(({ meta }) => meta.inEveryStatus).map(({ id }) => id));
  const refused = report.findings.filter(({ severity }) => severities.includes(severity));
  // What no draft may have must not be committed in another way either.
  const mustGo = refused.some(({ ruleId }) => inEveryStatus.has(ruleId));
  const ways = [
    `Fix the ${names}, \`git add\` the files and commit again.`,
    // With `fail-on: note` a draft is refused too.
    ...(mustGo || severities.includes('note') ? [] : draftWays(report.documents, refused)),
    ...(mustGo ? [] : ['Skip this check: git commit --no-verify']),
  ];
  return [
    'Commit refused:',
    ...[...told.slice(0, NAMED), ...more].flatMap((line) => block(line, '  ', columns)),
    mustGo ? 'To commit:' : 'To commit, do one of these:',
    ...ways.flatMap((way) => hanging('  - ', way, '    ', columns)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** How to say that something is a draft, for what refuses the commit: files of their own, stories of a bank, or both. */
function draftWays(documents: readonly DocumentReport[], findings: readonly Finding[]): string[] {
  const refused = findings.map(documentFinder(documents));
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
