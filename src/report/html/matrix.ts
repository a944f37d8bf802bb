import { type Coverage, type CoverageRow, DIMENSIONS } from '../../portfolio/coverage.ts';
import { type Entry, STRENGTHS, strengthOf } from '../../portfolio/entry.ts';
import { DIMENSION_TITLES, titleOf } from '../coverage.ts';
import { shorten } from '../escape.ts';
import { html, type Markup, type Part } from './markup.ts';
import { LEVELS, levelTag } from './signs.ts';

/** Entries that a matrix has columns for; of more, its rows have counts. */
const MAX_COLUMNS = 30;
const TITLE_LENGTH = 80;

/** The heat map of one owner. `numberOf` gives the card of an entry. */
export function matrix(coverage: Coverage, name: string, numberOf: (entry: Entry) => number): Markup {
  const entries = [...coverage.stories, ...coverage.answers];
  const columns = entries.length > MAX_COLUMNS ? counted : numbered(entries, numberOf);
  const label = `Coverage of ${name}`;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="heat">
<caption class="sr">${label}: what each story and answer is for, and how strong it is</caption>
<thead><tr><td></td><th scope="col">Best</th>${columns.head}</tr></thead>
${DIMENSIONS.filter((dimension) => coverage.rows[dimension].length > 0).map(
  (
    dimension,
  ) => html`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns.count + 2}">${DIMENSION_TITLES[dimension]}</th></tr>
${coverage.rows[dimension].map(
  (row) =>
    html`<tr><th scope="row">${shorten(row.title, TITLE_LENGTH)}</th><td>${levelTag(row.level)}</td>${columns.cells(row)}</tr>
`,
)}</tbody>
`,
)}</table></div>
`;
}

interface Columns {
  count: number;
  head: Part;
  cells: (row: CoverageRow) => Part;
}

/** A column for each entry, headed by the number of its card. */
function numbered(entries: readonly Entry[], numberOf: (entry: Entry) => number): Columns {
  const head = entries.map((entry) => {
    const number = numberOf(entry);
    const title = shorten(titleOf(entry), TITLE_LENGTH);
    return html`<th scope="col"><a href="#d${number}" title="${title}">${number}<span class="sr">: ${title}</span></a></th>`;
  });
  const cells = (row: CoverageRow) => {
    const carried = new Set(row.entries);
    return entries.map((entry) => {
      if (!carried.has(entry)) return html`<td></td>`;
      const strength = strengthOf(entry);
      return html`<td class="cell ${strength}"><span aria-hidden="true">${LEVELS[strength].sign}</span><span class="sr">${strength}</span></td>`;
    });
  };
  return { count: entries.length, head, cells };
}

/** A column for each strength, with the number of entries. */
const counted: Columns = {
  count: STRENGTHS.length,
  head: STRENGTHS.map((strength) => html`<th scope="col" class="wide">${strength}</th>`),
  cells: ({ entries }) =>
    STRENGTHS.map((strength) => {
      const count = entries.filter((entry) => strengthOf(entry) === strength).length;
      return count === 0 ? html`<td></td>` : html`<td class="cell ${strength}">${count}</td>`;
    }),
};

/** What the colors mean. */
export function legend(): Markup {
  return html`<p class="legend">${STRENGTHS.map(
    (strength) => html`<span>${levelTag(strength)} ${LEVELS[strength].meaning}</span> `,
  )}</p>
`;
}
