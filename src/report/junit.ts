import { groupByFile } from '../linter/order.ts';
import type { Finding, Report, Skipped } from '../linter/report.ts';
import { failingSeverities } from '../linter/verdict.ts';
import { PRODUCT } from '../product.ts';
import { compareText } from '../text/compare.ts';
import { groupBy } from '../text/group.ts';
import { xmlAttributes, xmlText } from './xml.ts';

interface TestCase {
  name: string;
  line?: number;
  /** What is in it. */
  inner: string;
  kind: 'passed' | 'failed' | 'skipped';
}

const NO_FINDINGS: TestCase = { name: 'no findings', inner: '', kind: 'passed' };

interface TestSuite {
  filePath: string;
  cases: TestCase[];
}

/**
 * The report as JUnit writes it, which most CI systems read: a suite for each file, a case for each finding. A case
 * fails where the finding fails the run; any other passes, with what was found as its output. A file whose documents
 * have no findings has one case, and what was not judged has one each.
 */
export function renderJunit(report: Report): string {
  const { documents, findings, skipped } = report;
  const failing = failingSeverities(report.counts, report.limits);
  const byFile = groupByFile(findings);
  const skippedByFile = groupBy(skipped, ({ filePath }) => filePath);
  const judged = documents.filter(({ status }) => status !== 'retired');
  const clean = new Set(judged.map(({ filePath }) => filePath).filter((filePath) => !byFile.has(filePath)));
  const files = new Set([...documents, ...findings, ...skipped].map(({ filePath }) => filePath));
  const suites = [...files].sort(compareText).map((filePath): TestSuite => {
    const found = (byFile.get(filePath) ?? []).map((finding) =>
      caseOf(finding, failing.includes(finding.severity)),
    );
    const passed = clean.has(filePath) ? [NO_FINDINGS] : [];
    return {
      filePath,
      cases: [...found, ...passed, ...(skippedByFile.get(filePath) ?? []).map(skippedCase)],
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

function caseOf({ ruleId, line, column, severity, message }: Finding, isFailing: boolean): TestCase {
  const name = `${ruleId} (${line}:${column})`;
  const [first = ''] = message.split('\n');
  const inner = isFailing
    ? `<failure${xmlAttributes({ message: first, type: ruleId })}>${xmlText(`${severity}: ${message}`)}</failure>`
    : `<system-out>${xmlText(`${severity}: ${message}`)}</system-out>`;
  return { name, line, inner, kind: isFailing ? 'failed' : 'passed' };
}

/** Its name distinguishes it from the others of its file, which readers would take for the same. */
function skippedCase({ reason }: Skipped): TestCase {
  return {
    name: `skipped: ${reason}`,
    inner: `<skipped${xmlAttributes({ message: reason })}/>`,
    kind: 'skipped',
  };
}
