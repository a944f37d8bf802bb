import pc from 'picocolors';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import type { Severity } from '../types.ts';
import { checkedCounts, findingCounts, scopeNote, verdictReason } from './counts.ts';
import { logLine, shorten } from './escape.ts';
import { markLine, withoutByteOrderMark } from './excerpt.ts';

export interface TextOptions {
  color: boolean;
  /** Only errors, and nothing at all when there are none. */
  quiet: boolean;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
}

type Colors = ReturnType<typeof pc.createColors>;

const TITLE_LENGTH = 80;

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
    const { filePath } = finding;
    if (filePath !== file) lines.push(header(filePath, documents.get(filePath), options, colors));
    file = filePath;
    lines.push(...findingLines(finding, options, colors), '');
  }
  if (!options.quiet || report.verdict === 'fail') lines.push(...closing(report, colors));
  else lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** What the file is, by its title: the lines below it begin with its path. */
function header(
  filePath: string,
  document: DocumentReport | undefined,
  { displayPath }: TextOptions,
  colors: Colors,
): string {
  const facts = [
    document?.type ?? document?.prompt ?? document?.kind,
    document?.owner,
    document?.status === 'draft' ? 'draft' : null,
  ].filter((fact) => fact !== null && fact !== undefined);
  const title = document?.title?.trim();
  const name = colors.bold(logLine(title ? shorten(title, TITLE_LENGTH) : displayPath(filePath)));
  return facts.length === 0 ? name : `${name} ${colors.dim(logLine(`(${facts.join(', ')})`))}`;
}

function findingLines(finding: Finding, { displayPath }: TextOptions, colors: Colors): string[] {
  const [message = '', mend] = finding.message.split('\n');
  const place = `${displayPath(finding.filePath)}:${finding.line}:${finding.column}`;
  const paint = painter(finding.severity, colors);
  const lines = [
    `  ${logLine(place)} ${paint(finding.severity)} ${logLine(message)} ${colors.dim(finding.ruleId)}`,
    ...excerptLines(finding, paint, colors),
  ];
  if (mend !== undefined) lines.push(`    ${colors.cyan('>')} ${logLine(mend)}`);
  return lines;
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, note: colors.blue }[severity];
}

/** The line with a caret under it; nothing for a blank line, or for a fence, which says nothing. */
function excerptLines(
  { line, endLine, endColumn, excerpt }: Finding,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  if (/^\ufeff?\s*(---)?\s*$/.test(excerpt.text)) return [];
  const { text, caretColumn, caretWidth } = markLine(line === 1 ? withoutByteOrderMark(excerpt) : excerpt);
  const number = `    ${line} |`;
  const margin = `${' '.repeat(number.length - 1)}|`;
  const lastLine = endColumn === 1 ? endLine - 1 : endLine;
  const more = lastLine > line ? colors.dim(` to line ${lastLine}`) : '';
  const shown = logLine(`${number} ${text}`);
  return [
    colors.dim(number) + shown.slice(number.length),
    `${colors.dim(margin)} ${' '.repeat(caretColumn)}${paint('^'.repeat(caretWidth))}${more}`,
  ];
}

function closing(report: Report, colors: Colors): string[] {
  const reason = verdictReason(report);
  const verdict = `${report.verdict}: ${findingCounts(report)}${reason === null ? '' : ` (${reason})`}`;
  const paint = report.verdict === 'pass' ? colors.green : colors.red;
  const note = scopeNote(report);
  return [
    paint(colors.bold(verdict)),
    logLine(checkedCounts(report)),
    ...(note === null ? [] : [logLine(note)]),
  ];
}
