import { CsvError, parse } from 'csv-parse/sync';
import type { StoryRecord } from '../import/record-items.ts';
import { UsageError } from './workspace.ts';

/** Signs that separate columns; the one that the first row has most of is meant. */
const DELIMITERS = [',', ';', '\t'];
/** What Excel writes on a line of its own above the table. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\n/;

/**
 * The rows of a table, each by the names in the first one.
 *
 * @throws {UsageError} for text that is no CSV
 */
export function recordsInCsv(text: string, file: string): StoryRecord[] {
  const table = text.replace(/\r\n?/g, '\n');
  const named = SEPARATOR_LINE.exec(table);
  try {
    const rows = parse(table, {
      bom: true,
      delimiter: named?.[1] ?? delimiterOf(table),
      from_line: named === null ? 1 : 2,
      info: true,
      relax_column_count: true,
      // `he said "no"` in a cell that has no quotes around it.
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [names, ...others] = rows;
    return others.map(({ record, info }) => ({
      line: info.lines - lineBreaksIn(record),
      entries: record.map((value, index) => [names?.record[index] || `column ${index + 1}`, value] as const),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error.lines === 'number' ? `:${error.lines}:1` : '';
    throw new UsageError(`${file}${place}: invalid CSV: ${error.message}`);
  }
}

/** The separator that the first row has most of, outside of quotes. */
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

function lineBreaksIn(record: readonly string[]): number {
  return record.join('').match(/\n/g)?.length ?? 0;
}
