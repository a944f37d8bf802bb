import type { Report } from '../linter/report.ts';
import { plural } from '../text/message.ts';
import { utf8Length } from '../text/utf8.ts';
import { checkedCounts, judgedCounts } from './counts.ts';
import { leftAloneLines } from './left-alone.ts';
import { type Entry, entriesOf } from './markdown-document.ts';
import { documentLines } from './markdown-findings.ts';
import { legendOf, type OwnerTable, ownerTables } from './markdown-tables.ts';
import { headLines } from './markdown-verdict.ts';
import { portfolioLines } from './portfolio-markdown.ts';

export interface MarkdownOptions {
  /** Where files can be seen, ending in `/`: `https://github.com/o/r/blob/<commit>/`. Null: no links. */
  linkBase: string | null;
  /** Bytes of UTF-8 that the text may have. */
  budget: number;
  /** What annotations leave out, when they do. */
  overflow: string | null;
  /** One more sentence for the head. */
  note?: string | null;
  /** Notes of a document that are shown; all of them, unless it says otherwise. */
  notes?: number;
}

/**
 * The report for a job summary or a comment: the verdict, a table for each owner, then the findings of each document.
 * What does not fit the budget is left out in steps (portfolios; the findings of whole documents, those that pass
 * first; then rows; then all but the counts), and the text says what is; it is empty when not even the counts fit.
 * Everything from a file is escaped: GitHub's own helpers escape nothing.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const entries = entriesOf(report);
  const head = headOf(report, entries, checkedCounts(report), options);
  const tables = ownerTables(entries, options.linkBase);
  const below = belowTables(report, entries);
  const rows = tables.flatMap(tableLines);
  const details = detailsOf(entries, options);
  const main = [...head, ...rows, ...below, ...findingLines(details)];
  const portfolios = portfolioLines(report, options.linkBase);
  // What a bank holds besides its stories is the first to go, then the portfolios.
  const texts = [[...main, ...portfolios, ...leftAloneLines(report.banks)], [...main, ...portfolios], main];
  const whole = texts.map(finish).find((text) => utf8Length(text) <= options.budget);
  if (whole !== undefined) return whole;
  return (
    cutDetails([...head, ...rows, ...below], details, options.budget) ??
    cutRows(head, tables, options.budget) ??
    countsOnly(report, entries, head, options)
  );
}

function headOf(
  report: Report,
  entries: readonly Entry[],
  counts: string,
  options: MarkdownOptions,
): string[] {
  const { overflow, note = null } = options;
  return headLines(report, entries, counts, { overflow, note });
}

/** What the signs mean, and how many documents have no row, in one line. */
function belowTables({ documents, scope }: Report, entries: readonly Entry[]): string[] {
  const unchanged = documents.filter(({ change, status }) => change === null && status !== 'retired').length;
  const others =
    scope.name === 'all' || unchanged === 0 ? null : `${plural(unchanged, 'other document')} did not change.`;
  const sentences = [legendOf(entries), others].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? [] : [sentences.join(' '), ''];
}

/** The findings of one document, as lines. */
interface Details {
  lines: string[];
  isFailing: boolean;
}

function detailsOf(
  entries: readonly Entry[],
  { linkBase, notes = Number.POSITIVE_INFINITY }: MarkdownOptions,
): Details[] {
  return entries
    .filter(({ findings }) => findings.length > 0)
    .map((entry) => ({ lines: documentLines(entry, linkBase, notes), isFailing: entry.isFailing }));
}

function findingLines(details: readonly Details[]): string[] {
  return details.length === 0 ? [] : ['### Findings', '', ...details.flatMap(({ lines }) => lines)];
}

function tableLines({ head, rows }: OwnerTable): string[] {
  return [...head, ...rows, ''];
}

/** All that is kept, and the findings of as many documents as fit, the failing ones first; null when none does. */
function cutDetails(kept: readonly string[], details: readonly Details[], budget: number): string | null {
  const note = (left: number) =>
    `_Cut to fit: the findings of ${left} of ${plural(details.length, 'document')} are not shown here; the log has them._`;
  let room = budget - utf8Length(finish([...kept, '### Findings', '', '', note(details.length)]));
  const fitting = new Set<Details>();
  const take = (some: readonly Details[]) => {
    for (const one of some) {
      const size = sizeOf(one.lines);
      if (size > room) continue;
      room -= size;
      fitting.add(one);
    }
  };
  const failing = details.filter(({ isFailing }) => isFailing);
  take(failing);
  // No document that passes replaces one that fails.
  if (fitting.size === failing.length) take(details.filter(({ isFailing }) => !isFailing));
  if (fitting.size === 0) return null;
  const shown = findingLines(details.filter((one) => fitting.has(one)));
  return finish([...kept, ...shown, note(details.length - fitting.size)]);
}

/** The head, and as many rows as fit; null when none does. */
function cutRows(head: readonly string[], tables: readonly OwnerTable[], budget: number): string | null {
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const note = (left: number) => {
    const documents = left === 0 ? '' : `${left} of ${plural(total, 'document')} and `;
    return `_Cut to fit: ${documents}all findings are not shown here; the log has them._`;
  };
  let room = budget - utf8Length(finish([...head, '', note(total)]));
  const fitting: OwnerTable[] = [];
  for (const table of tables) {
    const own: OwnerTable = { head: table.head, rows: [] };
    room -= sizeOf(tableLines(own));
    for (const row of table.rows) {
      room -= sizeOf([row]);
      if (room < 0) break;
      own.rows.push(row);
    }
    if (own.rows.length > 0) fitting.push(own);
    if (room < 0) break;
  }
  if (fitting.length === 0) return null;
  const shown = fitting.reduce((sum, { rows }) => sum + rows.length, 0);
  return finish([...head, ...fitting.flatMap(tableLines), note(total - shown)]);
}

function countsOnly(
  report: Report,
  entries: readonly Entry[],
  head: readonly string[],
  options: MarkdownOptions,
): string {
  const { documents, findings } = report;
  const what = `${plural(documents.length, 'document')} and ${plural(findings.length, 'finding')}`;
  const note = `_Cut to fit: ${what} are not shown here; the log has them._`;
  const bare = headOf(report, entries, judgedCounts(report), { ...options, overflow: null });
  const texts = [finish([...head, note]), finish([...bare, note])];
  return texts.find((text) => utf8Length(text) <= options.budget) ?? '';
}

/** The bytes of lines with their ends. */
function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0);
}

function finish(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
