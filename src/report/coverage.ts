import pc from 'picocolors';
import type { Finding } from '../linter/report.ts';
import {
  type Coverage,
  type CoverageRow,
  DIMENSIONS,
  type Dimension,
  gapsOf,
  singlesOf,
} from '../portfolio/coverage.ts';
import { type Entry, type Strength, strengthOf } from '../portfolio/entry.ts';
import { plural } from '../text/message.ts';
import { block, hanging } from './block.ts';
import { cellsOf, columnsOf, fitting } from './columns.ts';
import { severityCounts } from './counts.ts';
import { logLine, shorten } from './escape.ts';
import { STRENGTH_SIGNS } from './signs.ts';
import type { Colors } from './terminal-page.ts';

export interface TerminalOptions {
  color: boolean;
  /** Columns of the terminal. */
  columns: number;
}

/** The findings that are about the document of an entry. */
export type FindingsOf = (entry: Entry) => readonly Finding[];

export const DIMENSION_TITLES: Record<Dimension, string> = {
  types: 'Story types',
  themes: 'Themes',
  prompts: 'Prompts',
};

const NONE = '·';
export const LEGEND = Object.values(STRENGTH_SIGNS)
  .map(({ sign, meaning }) => `${sign} ${meaning}`)
  .join('  ');
/** Entries that a matrix has columns for; of more, the rows give counts. */
export const MAX_COLUMNS = 60;
const TITLE_COLUMNS = 34;
const NAME_LENGTH = 60;
const INDENT = '  ';

/** The matrix of each owner: story types, themes and prompts against stories and answers, with the gaps below. */
export function renderCoverage(
  coverages: readonly Coverage[],
  findingsOf: FindingsOf,
  { color, columns }: TerminalOptions,
): string {
  const colors = pc.createColors(color);
  const label = (entry: Entry) => {
    const found = severityCounts(findingsOf(entry));
    return found === '' ? titleOf(entry) : `${titleOf(entry)} (${found})`;
  };
  const owners = coverages.map((coverage) => ownerLines(coverage, label, colors, columns).join('\n'));
  return `${[...owners, colors.dim(LEGEND)].join('\n\n')}\n`;
}

/** What a line calls an entry. */
type Label = (entry: Entry) => string;

function ownerLines(coverage: Coverage, label: Label, colors: Colors, columns: number): string[] {
  const entries = [...coverage.stories, ...coverage.answers];
  const matrix = entries.length > MAX_COLUMNS ? counted : numbered;
  return [
    `${colors.bold(nameOf(coverage.owner))}  ${countsOf(coverage)}`,
    '',
    ...matrix(coverage, entries, label, colors, columns),
    ...sentencesOf(coverage).flatMap((sentence) => ['', ...block(sentence, INDENT, columns)]),
  ];
}

export function nameOf(owner: string | null): string {
  return owner === null ? 'No owner' : logLine(shorten(owner, NAME_LENGTH));
}

export function countsOf({ stories, answers }: Coverage): string {
  return `${plural(stories.length, 'story', 'stories')}, ${plural(answers.length, 'prompt answer')}`;
}

/** A list of the entries with their numbers, and a matrix with a column for each. */
function numbered(
  { rows }: Coverage,
  entries: readonly Entry[],
  label: Label,
  colors: Colors,
  columns: number,
): string[] {
  const width = String(entries.length).length;
  const list = entries.map((entry, index) => {
    const lead = `${INDENT}${String(index + 1).padStart(width)} ${signOf(strengthOf(entry), colors)} `;
    return hanging(lead, label(entry), ' '.repeat(INDENT.length + width + 3), columns);
  });
  const perBand = Math.max(1, Math.floor((columns - INDENT.length - TITLE_COLUMNS - 1) / (width + 1)));
  const bands: string[] = [];
  for (let from = 0; from < entries.length; from += perBand) {
    const band = entries.slice(from, from + perBand);
    const head = band.map((_, index) => String(from + index + 1).padStart(width + 1)).join('');
    bands.push('', `${INDENT}${' '.repeat(TITLE_COLUMNS)}${colors.dim(head)}`);
    for (const dimension of DIMENSIONS) {
      if (rows[dimension].length === 0) continue;
      bands.push(`${INDENT}${colors.bold(DIMENSION_TITLES[dimension])}`);
      for (const row of rows[dimension]) bands.push(matrixRow(row, band, width, colors));
    }
  }
  return [...list.flat(), ...bands];
}

function matrixRow(row: CoverageRow, band: readonly Entry[], width: number, colors: Colors): string {
  const carried = new Set(row.entries);
  const cells = band.map((entry) => {
    const sign = carried.has(entry) ? signOf(strengthOf(entry), colors) : colors.dim(NONE);
    return ' '.repeat(width) + sign;
  });
  return `${INDENT}${INDENT}${padded(logLine(row.title), TITLE_COLUMNS - INDENT.length)}${cells.join('')}`;
}

/** A line for each row: how many entries it has of each strength, and the best one. */
function counted(
  { rows }: Coverage,
  _: readonly Entry[],
  label: Label,
  colors: Colors,
  columns: number,
): string[] {
  return DIMENSIONS.filter((dimension) => rows[dimension].length > 0).flatMap((dimension) => [
    `${INDENT}${colors.bold(DIMENSION_TITLES[dimension])}`,
    ...rows[dimension].flatMap((row) => {
      const [best] = row.entries;
      const lead = `${INDENT}${INDENT}${padded(logLine(row.title), TITLE_COLUMNS - INDENT.length)} `;
      const text = best === undefined ? 'missing' : `${row.entries.length}, best: ${label(best)}`;
      return hanging(lead, text, ' '.repeat(INDENT.length + TITLE_COLUMNS + 1), columns);
    }),
  ]);
}

export function signOf(strength: Strength, colors: Colors): string {
  const paint = { strong: colors.green, partial: colors.yellow, weak: colors.red, draft: colors.dim };
  return paint[strength](STRENGTH_SIGNS[strength].sign);
}

/** What is missing, and what depends on one entry. */
export function sentencesOf({ rows }: Coverage): string[] {
  const list = (from: readonly CoverageRow[]) => from.map(({ id }) => id).join(', ');
  const gaps = DIMENSIONS.flatMap((dimension) => {
    const missing = gapsOf(rows[dimension]);
    return missing.length === 0 ? [] : [`${DIMENSION_TITLES[dimension].toLowerCase()}: ${list(missing)}`];
  });
  const singles = singlesOf(rows.themes);
  return [
    ...(gaps.length === 0 ? [] : [`Gaps: ${gaps.join('; ')}.`]),
    ...(singles.length === 0 ? [] : [`Themes with a single story or answer: ${list(singles)}.`]),
  ];
}

export function titleOf({ title, filePath, line }: Entry): string {
  return title ?? `${filePath}:${line}`;
}

export function placeOf({ filePath, line }: Entry): string {
  return line > 1 ? `${filePath}:${line}` : filePath;
}

/** A text in exactly `columns`, cut where it is longer. */
function padded(text: string, columns: number): string {
  const cells = cellsOf(text);
  const shown =
    columnsOf(cells) <= columns
      ? cells
      : [...cells.slice(0, fitting(cells, 0, columns - 1)), { text: '…', columns: 1, at: 0 }];
  return shown.map((cell) => cell.text).join('') + ' '.repeat(columns - columnsOf(shown));
}
