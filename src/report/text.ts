import { eastAsianWidth } from 'get-east-asian-width';
import pc from 'picocolors';
import type { DocumentReport, Excerpt, Finding, Report, Severity } from '../types.ts';
import { checkedCounts, findingCounts, verdictReason } from './counts.ts';
import { logLine } from './escape.ts';

export interface TextOptions {
  color: boolean;
  /** Only errors, and nothing at all when there are none. */
  quiet: boolean;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
}

type Colors = ReturnType<typeof pc.createColors>;

/** The report for a person at a terminal: by file, each finding with its place, excerpt and next edit. */
export function renderText(report: Report, options: TextOptions): string {
  const colors = pc.createColors(options.color);
  const findings = options.quiet
    ? report.findings.filter(({ severity }) => severity === 'error')
    : report.findings;
  const lines: string[] = [];
  let file: string | null = null;
  const documents = new Map(report.documents.map((document) => [document.filePath, document]));
  for (const finding of findings) {
    if (finding.filePath !== file)
      lines.push(...header(documents.get(finding.filePath), finding, options, colors));
    file = finding.filePath;
    lines.push(...findingLines(finding, options, colors), '');
  }
  if (options.quiet && report.verdict === 'pass') return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  lines.push(...closing(report, colors));
  return `${lines.join('\n')}\n`;
}

function header(
  document: DocumentReport | undefined,
  { filePath }: Finding,
  options: TextOptions,
  colors: Colors,
): string[] {
  const what = [
    document?.type ?? document?.prompt,
    document?.owner,
    document?.status === 'draft' ? 'draft' : null,
  ];
  const known = what.filter((part) => part !== null && part !== undefined).join(', ');
  const path = colors.bold(colors.underline(logLine(options.displayPath(filePath))));
  return [known === '' ? path : `${path} ${colors.dim(logLine(`(${known})`))}`];
}

function findingLines(finding: Finding, { displayPath }: TextOptions, colors: Colors): string[] {
  const [message = '', mend] = finding.message.split('\n');
  const place = `${displayPath(finding.filePath)}:${finding.line}:${finding.column}`;
  const paint = painter(finding.severity, colors);
  const lines = [
    `  ${colors.dim(logLine(place))} ${paint(finding.severity)} ${logLine(message)} ${colors.dim(finding.ruleId)}`,
    ...excerptLines(finding.line, finding.excerpt, paint, colors),
  ];
  if (mend !== undefined) lines.push(`    ${colors.cyan('>')} ${logLine(mend)}`);
  return lines;
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, note: colors.blue }[severity];
}

function excerptLines(
  line: number,
  excerpt: Excerpt,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  if (excerpt.text.trim() === '') return [];
  const gutter = String(line);
  const before = logLine(excerpt.text.slice(0, excerpt.start));
  const marked = logLine(excerpt.text.slice(excerpt.start, excerpt.end));
  const after = excerpt.text.slice(excerpt.end);
  const caret = '^'.repeat(Math.max(1, width(marked)));
  return [
    `    ${colors.dim(`${gutter} |`)} ${logLine(before + marked + after)}`,
    `    ${colors.dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(width(before))}${paint(caret)}`,
  ];
}

/** Columns that text takes in a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const unit of text) {
    if (/\p{M}|\u200d/u.test(unit)) continue;
    columns += eastAsianWidth(unit.codePointAt(0) ?? 0);
  }
  return columns;
}

function closing(report: Report, colors: Colors): string[] {
  const reason = verdictReason(report);
  const verdict = `${report.verdict}: ${findingCounts(report)}${reason === null ? '' : ` (${reason})`}`;
  const paint = report.verdict === 'pass' ? colors.green : colors.red;
  return [paint(verdict), logLine(checkedCounts(report))];
}
