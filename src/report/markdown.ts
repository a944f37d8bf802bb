import { mostSevereFirst } from '../core/order.ts';
import type { DocumentReport, Finding, Point, Report, Severity } from '../types.ts';
import { checkedCounts, findingCounts, plural, verdictReason } from './counts.ts';
import { markdownText, urlPath } from './escape.ts';

export interface MarkdownOptions {
  /** Where files can be seen, ending in `/`: `https://github.com/o/r/blob/<commit>/`. Null: no links. */
  linkBase: string | null;
  /** Bytes of UTF-8 that the text may have. */
  budget: number;
  /** What annotations leave out, when they do. */
  overflow: string | null;
}

const TABLE_HEAD = [
  '| Document | Type or prompt | Owner | Required fields | Mechanism | Evidence | Score | Findings |',
  '| --- | --- | --- | ---: | :---: | :---: | ---: | --- |',
];
/** Bytes kept for the lines that say what was cut. */
const RESERVE = 300;
const CELL_LENGTH = 60;

/**
 * The report for a job summary: a verdict, a row a document, then the findings. What does not fit the budget is cut
 * in steps (findings, then rows, then all but the counts), and the text says what was cut. Everything from a file is
 * escaped: GitHub's own helpers escape nothing.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const head = headLines(report, options);
  const own = findingsByFile(report.findings);
  const rows = report.documents.map((document) => row(document, own.get(document.filePath) ?? [], options));
  const items = mostSevereFirst(report.findings).map((finding) => item(finding, options));
  const budget = options.budget - bytes(head) - RESERVE;
  const table = fit([...TABLE_HEAD, ...rows], budget);
  if (table.length < TABLE_HEAD.length + Math.min(1, rows.length)) {
    return finish([
      ...head,
      `_Table and findings cut: ${rows.length} documents, ${items.length} findings do not fit here._`,
    ]);
  }
  const lines = rows.length === 0 ? [...head] : [...head, ...table, ''];
  const cutRows = TABLE_HEAD.length + rows.length - table.length;
  if (cutRows > 0) {
    lines.push(
      `_Table cut: ${cutRows} of ${plural(rows.length, 'document')}, and all findings, do not fit here._`,
    );
    return finish(lines);
  }
  if (items.length === 0) return finish(lines);
  const list = fit(items, budget - bytes(table) - 20);
  lines.push('### Findings', '', ...list);
  const cutItems = items.length - list.length;
  if (cutItems > 0) lines.push('', `_Findings cut: ${cutItems} of ${items.length} do not fit here._`);
  return finish(lines);
}

function headLines(report: Report, { overflow }: MarkdownOptions): string[] {
  const mark = report.verdict === 'pass' ? '✅' : '❌';
  const reason = verdictReason(report);
  const shown = overflow === null ? '' : ` Annotations: ${overflow}.`;
  return [
    `## ${mark} Star Witness: ${report.verdict}, ${findingCounts(report)}`,
    '',
    `${markdownText(checkedCounts(report))}.${reason === null ? '' : ` ${markdownText(reason)}.`}${shown}`,
    '',
  ];
}

function row(document: DocumentReport, own: readonly Finding[], options: MarkdownOptions): string {
  const { filePath, required, answers, status } = document;
  const filled = required.filter((field) => field.filled).length;
  const cells = [
    link(filePath, filePath, options),
    `${cell(document.type ?? document.prompt)}${status === 'ready' ? '' : ` (${status})`}`,
    cell(document.owner),
    required.length === 0 ? '–' : `${filled} of ${required.length}`,
    marks(document, 'mechanism'),
    marks(document, 'evidence'),
    answers.map(({ score }) => score).join(', ') || '–',
    severityCounts(own) || '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Text of a cell: escaped, and short enough for a table. */
function cell(text: string | null): string {
  if (text === null) return '–';
  return markdownText(text.length > CELL_LENGTH ? `${text.slice(0, CELL_LENGTH)}…` : text);
}

function findingsByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.filePath);
    if (own === undefined) byFile.set(finding.filePath, [finding]);
    else own.push(finding);
  }
  return byFile;
}

/** A mark an answer. */
function marks({ answers }: DocumentReport, point: Point): string {
  return answers.map(({ missing }) => (missing.includes(point) ? '✗' : '✓')).join(' ') || '–';
}

function severityCounts(findings: readonly Finding[]): string {
  const severities: Severity[] = ['error', 'warning', 'note'];
  return severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity))
    .join(', ');
}

function item(finding: Finding, options: MarkdownOptions): string {
  const { filePath, line, column, severity, ruleId, url } = finding;
  const place = link(`${filePath}:${line}:${column}`, filePath, options, `#L${line}`);
  const message = finding.message.split('\n').map(markdownText).join(' ');
  return `- **${severity}** ${place} ${message} ([${ruleId}](${url}))`;
}

function link(text: string, filePath: string, { linkBase }: MarkdownOptions, anchor = ''): string {
  const label = markdownText(text);
  return linkBase === null ? label : `[${label}](${linkBase}${urlPath(filePath)}${anchor})`;
}

/** The lines, from the first on, that fit into `budget` bytes. */
function fit(lines: readonly string[], budget: number): string[] {
  let used = 0;
  const fitting: string[] = [];
  for (const line of lines) {
    used += utf8Length(line) + 1;
    if (used > budget) break;
    fitting.push(line);
  }
  return fitting;
}

function bytes(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0);
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      length += 4;
      index++;
    } else length += 3;
  }
  return length;
}

function finish(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
