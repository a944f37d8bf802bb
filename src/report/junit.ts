import { groupByFile } from '../linter/order.ts';
import type { Finding, Report, Skipped } from '../linter/report.ts';
import { gatedSeverities } from '../linter/verdict.ts';
import { PRODUCT } from '../product.ts';
import { compareText } from '../text/compare.ts';
import { xmlAttributes, xmlText } from './xml.ts';

interface TestCase {
  name: string;
  line?: number;
  /** What is in it. */
  inner: string;
  kind: 'passed' | 'failed' | 'skipped';
}

interface TestSuite {
  filePath: string;
  cases: TestCase[];
}

/**
 * The report as JUnit writes it, which most CI systems read: a suite for each file, a case for each finding. A case fails
 * where the finding fails the run; any other passes, with what was found as its output. A file without findings has one case.
 */
export function renderJunit(report: Report): string {
  const { documents, findings, skipped } = report;
  const isFailing = failingFindings(report);
  const byFile = groupByFile(findings);
  const reasons = new Map(skipped.map((each) => [each.filePath, each]));
  const files = new Set([...documents, ...findings, ...skipped].map(({ filePath }) => filePath));
  const suites = [...files].sort(compareText).map((filePath): TestSuite => {
    const own = byFile.get(filePath) ?? [];
    const reason = reasons.get(filePath);
    const cases = own.map((finding) => caseOf(finding, isFailing(finding)));
    if (reason !== undefined) cases.push(skippedCase(reason));
    return {
      filePath,
      cases: cases.length > 0 ? cases : [{ name: 'no findings', inner: '', kind: 'passed' }],
    };
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: PRODUCT, ...countsOf(suites.flatMap(({ cases }) => cases)) })}>`,
    ...suites.flatMap(({ filePath, cases }) => suiteLines(filePath, cases)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines(filePath: string, cases: readonly TestCase[]): string[] {
  return [
    `  <testsuite${xmlAttributes({ name: filePath, ...countsOf(cases) })}>`,
    ...cases.map(({ name, line, inner }) => {
      const attributes = xmlAttributes({ name, classname: filePath, file: filePath, line, time: 0 });
      return inner === '' ? `    <testcase${attributes}/>` : `    <testcase${attributes}>${inner}</testcase>`;
    }),
    '  </testsuite>',
  ];
}

function countsOf(cases: readonly TestCase[]) {
  const count = (kind: TestCase['kind']) => cases.filter((each) => each.kind === kind).length;
  return { tests: cases.length, failures: count('failed'), errors: 0, skipped: count('skipped'), time: 0 };
}

/** A run fails by the severity of findings, or by the number of its warnings. */
function failingFindings({ counts, limits }: Report): (finding: Finding) => boolean {
  const { failOn, maxWarnings } = limits;
  const severities = gatedSeverities(failOn);
  const tooMany = failOn !== 'never' && maxWarnings !== null && counts.warning > maxWarnings;
  return ({ severity }) => severities.includes(severity) || (tooMany && severity === 'warning');
}

function caseOf({ ruleId, line, column, severity, message }: Finding, isFailing: boolean): TestCase {
  const name = `${ruleId} (${line}:${column})`;
  const [first = ''] = message.split('\n');
  const inner = isFailing
    ? `<failure${xmlAttributes({ message: first, type: ruleId })}>${xmlText(`${severity}: ${message}`)}</failure>`
    : `<system-out>${xmlText(`${severity}: ${message}`)}</system-out>`;
  return { name, line, inner, kind: isFailing ? 'failed' : 'passed' };
}

function skippedCase({ reason }: Skipped): TestCase {
  return { name: 'skipped', inner: `<skipped${xmlAttributes({ message: reason })}/>`, kind: 'skipped' };
}
