import pc from 'picocolors';
import { documentFinder } from '../linter/by-document.ts';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import { PRODUCT } from '../product.ts';
import type { Severity } from '../types.ts';
import { block, hanging } from './block.ts';
import { wrap } from './columns.ts';
import { baselineNote, checkedCounts, findingCounts, scopeNote, verdictReason } from './counts.ts';
import { logLine, shorten } from './escape.ts';
import { markLine, withoutByteOrderMark } from './excerpt.ts';
import { bankSentence } from './left-alone.ts';
import { subjectSentences } from './subject.ts';
import type { Colors } from './terminal-page.ts';

export interface TextOptions {
  color: boolean;
  /** Characters on a line of the terminal. */
  columns: number;
  /** Only errors, and nothing at all when there are none. */
  quiet: boolean;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
  /** How the user calls the command line. */
  command?: string;
}

const TITLE_LENGTH = 80;
const INDENT = '    ';

/** The report for a person at a terminal: by file, each finding with its place, excerpt and next edit. */
export function* renderText(report: Report, options: TextOptions): Iterable<string> {
  const colors = pc.createColors(options.color);
  const findings = options.quiet
    ? report.findings.filter(({ severity }) => severity === 'error')
    : report.findings;
  const documentOf = documentFinder(report.documents);
  let shown: string | null = null;
  for (const finding of findings) {
    const { filePath } = finding;
    const document = documentOf(finding);
    const key = `${filePath}:${document?.line}:${document?.beside}`;
    if (shown !== null) yield '\n';
    if (key !== shown) yield textOf(header(filePath, document, options, colors));
    shown = key;
    yield textOf(findingLines(finding, options, colors));
  }
  if (options.quiet && report.verdict === 'pass') return;
  if (shown !== null) yield '\n';
  yield textOf(closing(report, options, colors));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** What the file is, by its title: the lines below it begin with its path. */
function header(
  filePath: string,
  document: DocumentReport | null,
  { displayPath, columns, quiet }: TextOptions,
  colors: Colors,
): string[] {
  const facts = [
    document?.type ?? document?.prompt ?? document?.kind,
    document?.owner,
    document?.status === 'draft' ? 'draft' : null,
  ].filter((fact) => fact !== null && fact !== undefined);
  const title = document?.title?.trim();
  const name = logLine(title ? shorten(title, TITLE_LENGTH) : displayPath(filePath));
  const about = logLine(`(${facts.join(', ')})`);
  const subject = document === null || quiet ? null : subjectSentences(document);
  const fits = facts.length > 0 && wrap(`${name} ${about}`, columns).length === 1;
  const first = fits
    ? [`${colors.bold(name)} ${colors.dim(about)}`]
    : block(name, '', columns).map(colors.bold);
  const below = [fits || facts.length === 0 ? null : about, subject].filter((text) => text !== null);
  return [...first, ...below.flatMap((text) => block(text, '  ', columns).map(colors.dim))];
}

function findingLines(finding: Finding, { displayPath, columns }: TextOptions, colors: Colors): string[] {
  const [message = '', edit] = finding.message.split('\n');
  const place = logLine(`${displayPath(finding.filePath)}:${finding.line}:${finding.column}`);
  const paint = painter(finding.severity, colors);
  const { severity, ruleId } = finding;
  // A place is not wrapped: terminals make links of it.
  const gap = wrap(`  ${place} ${severity} ${ruleId}`, columns).length === 1 ? ' ' : `\n${INDENT}`;
  const lines = [
    `  ${place}${gap}${paint(severity)} ${colors.dim(ruleId)}`,
    ...block(message, INDENT, columns),
    ...excerptLines(finding, columns, paint, colors),
  ];
  if (edit === undefined) return lines;
  return [...lines, ...hanging(`${INDENT}${colors.cyan('>')} `, edit, `${INDENT}  `, columns)];
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, note: colors.blue }[severity];
}

/** The line with a caret under it; nothing for a blank line, or for a fence, which says nothing. */
function excerptLines(
  { line, endLine, endColumn, excerpt }: Finding,
  columns: number,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  if (/^\ufeff?\s*(---)?\s*$/.test(excerpt.text)) return [];
  const number = `${INDENT}${line} |`;
  const margin = `${' '.repeat(number.length - 1)}|`;
  const lastLine = endColumn === 1 ? endLine - 1 : endLine;
  const more = lastLine > line ? ` to line ${lastLine}` : '';
  const room = columns - number.length - 1 - more.length;
  const shownLine = line === 1 ? withoutByteOrderMark(excerpt) : excerpt;
  const { text, caretColumn, caretWidth } = markLine(shownLine, room);
  const shown = logLine(`${number} ${text}`);
  return [
    colors.dim(number) + shown.slice(number.length),
    `${colors.dim(margin)} ${' '.repeat(caretColumn)}${paint('^'.repeat(caretWidth))}${more && colors.dim(more)}`,
  ];
}

function closing(
  report: Report,
  { columns, displayPath, command = PRODUCT }: TextOptions,
  colors: Colors,
): string[] {
  const reason = verdictReason(report);
  const verdict = `${report.verdict}: ${findingCounts(report)}${reason === null ? '' : ` (${reason})`}`;
  const paint = report.verdict === 'pass' ? colors.green : colors.red;
  const notes = [scopeNote(report), baselineNote(report, { command })].filter((note) => note !== null);
  const fixable = report.findings.filter(({ fix }) => fix?.safe).length;
  return [
    ...block(verdict, '', columns).map((line) => paint(colors.bold(line))),
    ...block(checkedCounts(report), '', columns),
    ...report.banks
      .filter(({ stories }) => stories > 0)
      .flatMap((bank) => block(`${displayPath(bank.filePath)}: ${bankSentence(bank)}`, '', columns)),
    ...notes.flatMap((note) => block(note, '', columns)),
    ...(fixable === 0 ? [] : block(`\`${command} fix\` can fix ${fixable} of them`, '', columns)),
  ];
}
