import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filledIn } from '../scripts/generated.ts';
import { isWaiting, KINDS, type MarkedText } from './corpus.ts';
import { wordsOf } from './corpus-copies.ts';
import type { Fault } from './corpus-format.ts';
import { HEADS } from './heads.ts';

/** How well two readers of a file agree: F1 of mechanism, F1 of evidence, and the number of texts that both read. */
export type Agreement = Readonly<Record<string, readonly [number, number, number]>>;

/** What is wrong with the content of `agreement.json`, given the files that it may name. */
export function agreementFaults(agreement: unknown, files: ReadonlySet<string>): string[] {
  if (typeof agreement !== 'object' || agreement === null || Array.isArray(agreement))
    return ['not an object'];
  return Object.entries(agreement).flatMap(([name, figures]: [string, unknown]) => {
    if (!files.has(name)) return [`\`${name}\` is no file of the corpus`];
    const [mechanism, evidence, read, ...more]: unknown[] = Array.isArray(figures) ? figures : [];
    if (isShare(mechanism) && isShare(evidence) && Number.isInteger(read) && more.length === 0) return [];
    return [`\`${name}\` needs two F1 values from 0 to 1 and the number of texts`];
  });
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Reads `agreement.json` of a corpus, given the files that it may name. */
export function readAgreement(
  folder: string,
  files: ReadonlySet<string>,
): { agreement: Agreement; faults: Fault[] } {
  const file = 'agreement.json';
  try {
    const read: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const faults = agreementFaults(read, files).map((message) => ({ file, message }));
    return { agreement: faults.length === 0 ? (read as Agreement) : {}, faults };
  } catch (error) {
    return { agreement: {}, faults: [{ file, message: (error as Error).message }] };
  }
}

const HEADINGS = [
  'file',
  'texts',
  'words',
  'texts with each mark',
  'kept',
  'readers agree (F1 mechanism / evidence)',
];

const percent = (some: number, all: number) => `${Math.round((100 * some) / all)} %`;

/** The marks of a text, each once. Those of an answer go by the names of their labels. */
function marksOf({ kind, of, spans }: MarkedText): Set<string> {
  const head = HEADS.find(({ name }) => name === kind);
  if (kind !== 'answers' || head === undefined) return new Set(spans.map(({ id }) => id));
  return new Set(spans.flatMap(({ id }) => head.labelsOf(of, id)));
}

/** The share of the texts that have each mark, sorted by its name, then the share that have none. */
function markShares(texts: readonly MarkedText[]): string {
  const counts = new Map<string, number>();
  let none = 0;
  for (const marked of texts) {
    const marks = marksOf(marked);
    if (marks.size === 0) none++;
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...sorted, ['none', none] as const]
    .map(([mark, count]) => `${mark} ${percent(count, texts.length)}`)
    .join(', ');
}

function row(
  name: string,
  texts: readonly MarkedText[],
  shares: string,
  kept: string,
  agree: string,
): string[] {
  const words = texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const count = (number: number) => number.toLocaleString('en-US');
  return [name, count(texts.length), count(words), shares, kept, agree];
}

function agreed([mechanism, evidence, read]: Agreement[string]): string {
  return `${mechanism.toFixed(3)} / ${evidence.toFixed(3)} (${read} texts)`;
}

/** The table of figures: its headings, a row per file, then a row per kind. */
export function figures(texts: readonly MarkedText[], agreement: Agreement): string[][] {
  const byFile = new Map<string, MarkedText[]>();
  for (const marked of texts) {
    const known = byFile.get(marked.file);
    if (known === undefined) byFile.set(marked.file, [marked]);
    else known.push(marked);
  }
  const rows = [...byFile].map(([file, list]) => {
    const figuresOf = agreement[file];
    const kept = isWaiting(file) ? 'waiting' : list.some((marked) => marked.kept) ? 'kept' : '';
    return row(file, list, markShares(list), kept, figuresOf === undefined ? '' : agreed(figuresOf));
  });
  for (const kind of KINDS) {
    const list = texts.filter(({ kind: own, file }) => own === kind && !isWaiting(file));
    if (list.length === 0) continue;
    const kept = percent(list.filter((marked) => marked.kept).length, list.length);
    const none = percent(list.filter(({ spans }) => spans.length === 0).length, list.length);
    rows.push(row(`all ${kind}`, list, `none ${none}`, kept, ''));
  }
  return [HEADINGS, ...rows];
}

/** Columns side by side, for a terminal. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const padded = (cell: string, column: number) =>
    column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((cells) => `${cells.map(padded).join('  ').trimEnd()}\n`).join('');
}

/**
 * A README with the table between its two marks.
 *
 * @throws {Error} where the marks are missing
 */
export function withTable(readme: string, rows: readonly (readonly string[])[]): string {
  const [headings = '', ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const table = [headings, '| --- | ---: | ---: | --- | --- | --- |', ...others];
  return filledIn(readme, 'files', ['', ...table, '']);
}
