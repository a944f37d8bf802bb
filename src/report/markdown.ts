import { SEVERITIES } from '../linter/order.ts';
import type { DocumentReport, Finding, Report, ReportedAnswer } from '../linter/report.ts';
import { plural } from '../text/message.ts';
import type { Point, Verdict } from '../types.ts';
import { checkedCounts, findingCounts, judgedCounts, scopeNote, verdictReason } from './counts.ts';
import { markdownMessage, markdownText, shorten, urlPath } from './escape.ts';
import { utf8Length } from './utf8.ts';

export interface MarkdownOptions {
  /** Where files can be seen, ending in `/`: `https://github.com/o/r/blob/<commit>/`. Null: no links. */
  linkBase: string | null;
  /** Bytes of UTF-8 that the text may have. */
  budget: number;
  /** What annotations leave out, when they do. */
  overflow: string | null;
  /** One more sentence for the head. */
  note?: string | null;
}

const TABLE_HEAD = [
  '| Document | Type or prompt | Owner | Required fields | Mechanism | Evidence | Score | Findings |',
  '| --- | --- | --- | ---: | :---: | :---: | ---: | --- |',
];
const CELL_LENGTH = 60;

/**
 * The report for a job summary: a verdict, a row a document, then the findings. What does not fit the budget is cut
 * in steps (findings, then rows, then all but the counts), and the text says what was cut; it is empty when not even
 * the counts fit. Everything from a file is escaped: GitHub's own helpers escape nothing.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { documents, findings } = report;
  const head = headLines(report, checkedCounts(report), options);
  const table = documents.length === 0 ? [] : tableLines(report, options);
  const list = findingLines(findings, options);
  const whole = finish([...head, ...table, ...list]);
  if (utf8Length(whole) <= options.budget) return whole;
  return (
    cut(
      [...head, ...table],
      list,
      options,
      (count) => `${count} of ${plural(findings.length, 'finding')} are`,
    ) ??
    cut(
      [...head, ...table.slice(0, TABLE_HEAD.length)],
      table.slice(TABLE_HEAD.length, -1),
      options,
      (count) =>
        count === 0
          ? 'all findings are'
          : `${count} of ${plural(documents.length, 'document')} and all findings are`,
    ) ??
    countsOnly(report, head, options)
  );
}

/** What stays, and of `lines` as many as fit beside a note of how many do not; null when that is none. */
function cut(
  kept: readonly string[],
  lines: readonly string[],
  { budget }: MarkdownOptions,
  what: (count: number) => string,
): string | null {
  const isCounted = (line: string) => line.startsWith('- ') || line.startsWith('| ');
  const note = (count: number) => `_Cut to fit: ${what(count)} not shown here._`;
  const total = lines.filter(isCounted).length;
  const fitting = fit(lines, budget - utf8Length(finish([...kept, '', '', note(total)])));
  // A heading or a file's name with nothing below it says nothing.
  while (fitting.length > 0 && !isCounted(fitting.at(-1) ?? '')) fitting.pop();
  if (fitting.length === 0) return null;
  return finish([...kept, ...fitting, '', note(total - fitting.filter(isCounted).length)]);
}

function countsOnly(report: Report, head: readonly string[], options: MarkdownOptions): string {
  const { documents, findings } = report;
  const what = `${plural(documents.length, 'document')} and ${plural(findings.length, 'finding')}`;
  const note = `_Cut to fit: ${what} are not shown here._`;
  const bare = headLines(report, judgedCounts(report), { ...options, overflow: null });
  const texts = [finish([...head, note]), finish([...bare, note])];
  return texts.find((text) => utf8Length(text) <= options.budget) ?? '';
}

function headLines(report: Report, counts: string, { overflow, note = null }: MarkdownOptions): string[] {
  const mark = report.verdict === 'pass' ? '✅' : '❌';
  const sentences = [verdictReason(report), scopeNote(report), note]
    .filter((sentence) => sentence !== null)
    .map((sentence) => ` ${markdownMessage(sentence)}.`);
  const shown = overflow === null ? '' : ` Annotations: ${overflow}.`;
  return [
    `## ${mark} Star Witness: ${report.verdict}, ${findingCounts(report)}`,
    '',
    `${markdownMessage(counts)}.${sentences.join('')}${shown}`,
    '',
  ];
}

function tableLines({ documents, findings }: Report, options: MarkdownOptions): string[] {
  const own = byFile(findings);
  const rows = documents.map((document) => row(document, own.get(document.filePath) ?? [], options));
  return [...TABLE_HEAD, ...rows, ''];
}

function row(document: DocumentReport, own: readonly Finding[], options: MarkdownOptions): string {
  const { filePath, required, answers, status } = document;
  const filled = required.filter((field) => field.filled).length;
  const cells = [
    `${link(filePath, filePath, options)}${document.change?.kind === 'added' ? ' (new)' : ''}`,
    `${cell(document.type ?? document.prompt)}${status === 'ready' ? '' : ` (${status})`}`,
    cell(document.owner),
    required.length === 0 ? '–' : `${filled} of ${required.length}`,
    marks(document, 'mechanism'),
    marks(document, 'evidence'),
    answers.map((answer) => fromTo(answer, ({ score }) => `${score}`)).join(', ') || '–',
    severityCounts(own) || '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Text of a cell: escaped, and short enough for a table. */
function cell(text: string | null): string {
  return text === null ? '–' : markdownText(shorten(text, CELL_LENGTH)) || '–';
}

/** A mark an answer. */
function marks({ answers }: DocumentReport, point: Point): string {
  const mark = ({ missing, unsure }: Verdict) =>
    unsure.includes(point) ? '?' : missing.includes(point) ? '✗' : '✓';
  return answers.map((answer) => fromTo(answer, mark)).join(', ') || '–';
}

/** What is shown of an answer; where that was another before the change, both. */
function fromTo(answer: ReportedAnswer, show: (verdict: Verdict) => string): string {
  const now = show(answer);
  const before = answer.before === null ? now : show(answer.before);
  return before === now ? now : `${before} → ${now}`;
}

function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({ severity, count: ofSeverity(findings, severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
    .join(', ');
}

/** The findings, the most severe first, under the names of their files. */
function findingLines(findings: readonly Finding[], options: MarkdownOptions): string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = ofSeverity(findings, severity);
    if (own.length === 0) return [];
    const files = [...byFile(own)].flatMap(([filePath, inFile]) => [
      `**${link(filePath, filePath, options)}**`,
      ...inFile.map((finding) => item(finding, options)),
      '',
    ]);
    return [`### ${plural(own.length, severity)}`, '', ...files];
  });
}

function item({ filePath, line, message, ruleId, url }: Finding, options: MarkdownOptions): string {
  const [found = '', ...mend] = message.split('\n').map(markdownMessage);
  // Without `plain` GitHub renders the Markdown, which has no lines.
  const place = link(`line ${line}`, filePath, options, `?plain=1#L${line}`);
  return [`- ${place}: ${found} ([${ruleId}](${url}))`, ...mend].join('<br>');
}

function link(text: string, filePath: string, { linkBase }: MarkdownOptions, anchor = ''): string {
  const label = markdownText(text);
  // What lies outside of the repository is in no commit.
  return linkBase === null || filePath.startsWith('../')
    ? label
    : `[${label}](${linkBase}${urlPath(filePath)}${anchor})`;
}

function ofSeverity(findings: readonly Finding[], severity: Finding['severity']): Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = files.get(finding.filePath);
    if (own === undefined) files.set(finding.filePath, [finding]);
    else own.push(finding);
  }
  return files;
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

function finish(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
