import { CsvError, parse } from 'csv-parse/sync';
import type { StoryRecord } from '../import/record-items.ts';
import { UsageError } from './workspace.ts';

/** Signs that separate columns; the one that the first line has most of is meant. */
const DELIMITERS = [',', ';', '\t'];

/**
 * The rows of a table, each by the names in the first one.
 *
 * @throws {UsageError} for text that is no CSV
 */
export function recordsInCsv(text: string, file: string): StoryRecord[] {
  const table = text.replace(/\r\n?/g, '\n');
  const [head = ''] = table.split('\n', 1);
  const [delimiter] = DELIMITERS.toSorted((a, b) => head.split(b).length - head.split(a).length);
  try {
    const rows = parse(table, {
      bom: true,
      delimiter: delimiter ?? ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [names, ...others] = rows;
    return others.map(({ record, info }) => ({
      line: info.lines - lineBreaksIn(record),
      entries: record.map((value, index) => [names?.record[index] ?? `column ${index + 1}`, value] as const),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error.lines === 'number' ? `:${error.lines}:1` : '';
    throw new UsageError(`${file}${place}: invalid CSV: ${error.message}`);
  }
}

function lineBreaksIn(record: readonly string[]): number {
  return record.join('').match(/\n/g)?.length ?? 0;
}
