import { CsvError, parse } from 'csv-parse/sync';
import { BEHIND_ROWS, MOST_ROWS, type RecordList } from '../import/record-items.ts';
import { namesPart } from '../import/record-keys.ts';
import { LineIndex } from '../text/lines.ts';
import { UsageError } from './workspace.ts';

/** What may separate columns. The most frequent one in the first row does. */
const DELIMITERS = [',', ';', '\t'];
/** The line that Excel writes above a table to name the delimiter. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\n/;

/** The most rows above the names of the columns. */
const MOST_ABOVE = 10;
/** A row below a title has the names of the columns if at least this many cells name a part. */
const FEWEST_PARTS = 2;

const ABOVE = 'above the names of the columns';

interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * The rows of a table, each as its cells by the names of their columns. The names are in the first row, or in one of
 * the next rows if there is a title above them.
 *
 * @throws {UsageError} for text that is not CSV
 */
export function recordsInCsv(text: string, file: string): RecordList {
  const table = text.replace(/\r\n?/g, '\n');
  const named = SEPARATOR_LINE.exec(table);
  const delimiter = named?.[1] ?? delimiterOf(table);
  try {
    const rows = parse(table, {
      bom: true,
      delimiter,
      from_line: named === null ? 1 : 2,
      info: true,
      relax_column_count: true,
      // Accepts `he said "no"` in a cell without quotes around it.
      relax_quotes: true,
      skip_empty_lines: true,
      to: MOST_ABOVE + MOST_ROWS + 1,
    }) as unknown as Row[];
    const head = headOf(rows);
    const names = rows[head]?.record ?? [];
    const first = head + 1;
    const next = rows[first + MOST_ROWS];
    return {
      records: rows.slice(first, first + MOST_ROWS).map((row) => ({
        line: lineOf(row),
        entries: row.record.map((value, index) => [names[index] || `column ${index + 1}`, value] as const),
      })),
      leftAlone: [
        ...rows
          .slice(0, Math.min(head, 1))
          .map((row) => ({ startLine: lineOf(row), endLine: endOf(rows[head - 1]), reason: ABOVE })),
        ...(next === undefined
          ? []
          : [{ startLine: lineOf(next), endLine: linesOf(table), reason: BEHIND_ROWS }]),
      ],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuote(table, delimiter) : null;
    if (open === null) throw new UsageError(`${file}:${error.lines}:1: invalid CSV: ${error.message}`);
    const { line, column } = new LineIndex(table).position(open);
    throw new UsageError(
      `${file}:${line}:${column}: invalid CSV: unclosed \`"\`, expected another one at the end of the cell (one within a cell is written twice)`,
    );
  }
}

/** Offset of the quote that is not closed. The parser reports the end of the text instead. */
function openQuote(table: string, delimiter: string): number | null {
  for (let at = table.startsWith('\ufeff') ? 1 : 0; at < table.length; at++) {
    if (table.charAt(at) === '"') {
      const end = closingQuote(table, at + 1);
      if (end === null) return at;
      at = end;
    }
    while (at < table.length && table.charAt(at) !== delimiter && table.charAt(at) !== '\n') at++;
  }
  return null;
}

function closingQuote(table: string, from: number): number | null {
  let at = table.indexOf('"', from);
  while (at !== -1 && table.charAt(at + 1) === '"') at = table.indexOf('"', at + 2);
  return at === -1 ? null : at;
}

/** Index of the row with the names of the columns: the first one, unless there is a title alone and names below it. */
function headOf(rows: readonly Row[]): number {
  const index = rows
    .slice(0, MOST_ABOVE)
    .findIndex(({ record }) => record.filter((cell) => cell.trim() !== '').length > 1);
  const names = rows[index]?.record ?? [];
  return names.filter(namesPart).length < FEWEST_PARTS ? 0 : index;
}

function endOf(row: Row | undefined): number {
  return row?.info.lines ?? 1;
}

function lineOf({ record, info }: Row): number {
  return info.lines - (record.join('').match(/\n/g)?.length ?? 0);
}

function linesOf(table: string): number {
  return (table.match(/\n/g)?.length ?? 0) + (table.endsWith('\n') ? 0 : 1);
}

/** The most frequent delimiter in the first row, outside of quotes. */
function delimiterOf(table: string): string {
  const counts = new Map(DELIMITERS.map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of table) {
    if (sign === '\n' && !quoted) break;
    if (sign === '"') quoted = !quoted;
    const count = counts.get(sign);
    if (count !== undefined && !quoted) counts.set(sign, count + 1);
  }
  const [most = ','] = DELIMITERS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return most;
}
