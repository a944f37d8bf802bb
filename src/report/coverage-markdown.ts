import { type Coverage, type CoverageRow, DIMENSIONS, gapsOf } from '../portfolio/coverage.ts';
import { type Entry, type Strength, strengthOf } from '../portfolio/entry.ts';
import { plural } from '../text/message.ts';
import { countsOf, DIMENSION_TITLES, sentencesOf, titleOf } from './coverage.ts';
import { markdownText, shorten } from './escape.ts';
import { link } from './markdown-document.ts';
import { STRENGTH_SIGNS } from './signs.ts';

const TITLE_LENGTH = 60;
/** Entries of a row that are listed; of more, their number is. */
const LISTED = 3;
const SIGNS: Record<Strength, string> = { strong: '✅', partial: '❓', weak: '❌', draft: '✏️' };

/** The coverage of each owner, collapsed. `linkBase` as in a Markdown report. */
export function renderCoverageMarkdown(
  coverages: readonly Coverage[],
  linkBase: string | null = null,
): string[] {
  return coverages.flatMap((coverage) => [
    '<details>',
    `<summary>Portfolio of ${ownerOf(coverage)} (${countsOf(coverage)}, ${gapCount(coverage)})</summary>`,
    '',
    '| | Strongest first |',
    '| :--- | :--- |',
    ...DIMENSIONS.flatMap((dimension) => {
      const rows = coverage.rows[dimension];
      if (rows.length === 0) return [];
      return [`| **${DIMENSION_TITLES[dimension]}** | |`, ...rows.map((row) => tableRow(row, linkBase))];
    }),
    '',
    ...sentencesOf(coverage).flatMap((sentence) => [markdownText(sentence), '']),
    '</details>',
    '',
  ]);
}

function ownerOf({ owner }: Coverage): string {
  return owner === null ? 'documents without an owner' : markdownText(shorten(owner, TITLE_LENGTH)) || '–';
}

function gapCount({ rows }: Coverage): string {
  return plural(
    DIMENSIONS.reduce((sum, dimension) => sum + gapsOf(rows[dimension]).length, 0),
    'gap',
  );
}

function tableRow({ title, entries }: CoverageRow, linkBase: string | null): string {
  const listed = entries.slice(0, LISTED).map((entry) => entryLink(entry, linkBase));
  const more = entries.length > LISTED ? `, and ${entries.length - LISTED} more` : '';
  const cell = entries.length === 0 ? '–' : `${listed.join(', ')}${more}`;
  return `| ${markdownText(shorten(title, TITLE_LENGTH))} | ${cell} |`;
}

function entryLink(entry: Entry, linkBase: string | null): string {
  const strength = strengthOf(entry);
  const { alone } = STRENGTH_SIGNS[strength];
  const sign = `<span title="${alone}" aria-label="${alone}">${SIGNS[strength]}</span>`;
  const title = markdownText(shorten(titleOf(entry), TITLE_LENGTH)) || '–';
  return `${sign} ${link(title, entry.filePath, linkBase, entry.line > 1 ? `#L${entry.line}` : '')}`;
}
