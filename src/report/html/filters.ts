import { STRENGTHS } from '../../portfolio/entry.ts';
import { compareText } from '../../text/compare.ts';
import { shorten } from '../escape.ts';
import type { Card } from './entries.ts';
import { html, type Markup } from './markup.ts';

/** The filters, by the name of the attribute that cards have for each. */
const FILTERS = ['owner', 'type', 'theme', 'status', 'strength'] as const;
type Filter = (typeof FILTERS)[number];
/** For each filter the numbers of the options that a card is under, with a blank between. */
export type FilterKeys = Record<Filter, string>;

const LABELS: Record<Filter, string> = {
  owner: 'Owner',
  type: 'Type',
  theme: 'Theme',
  status: 'Status',
  strength: 'Strength',
};
const LABEL_LENGTH = 60;
const ORDER: readonly string[] = [...STRENGTHS, 'ready', 'retired'];

/** The values of a card for each filter, as one reads them. */
function valuesOf({ document, strength }: Card): Record<Filter, string[]> {
  const { owner, kind, type, typeTitle, themes, status } = document;
  return {
    owner: [owner ?? 'No owner'],
    type: [kind === 'answer' ? 'Prompt answer' : (typeTitle ?? type ?? 'No type')],
    theme: themes.map(({ title }) => title),
    status: [status],
    strength: [strength],
  };
}

export interface FilterBar {
  markup: Markup;
  keysOf: (card: Card) => FilterKeys;
}

/** The form that narrows the page down; its script shows it. A value is known by its number, whatever text it is. */
export function filterBar(cards: readonly Card[]): FilterBar {
  const numbers = numberValues(cards);
  const keysOf = (card: Card): FilterKeys => {
    const values = valuesOf(card);
    const keys = (filter: Filter) => values[filter].map((value) => numbers[filter].get(value)).join(' ');
    return {
      owner: keys('owner'),
      type: keys('type'),
      theme: keys('theme'),
      status: keys('status'),
      strength: keys('strength'),
    };
  };
  const markup = html`<form id="filters" class="filters" role="search" aria-label="Stories and answers" hidden>
<label class="search">Search<input type="search" name="search" autocomplete="off" spellcheck="false"></label>
${FILTERS.map((filter) => select(filter, numbers[filter]))}<div class="actions"><button type="reset">Clear</button>
<button type="button" id="toggle">Open all</button>
<p id="shown" role="status">${cards.length} of ${cards.length} shown</p></div>
</form>
`;
  return { markup, keysOf };
}

function numberValues(cards: readonly Card[]): Record<Filter, Map<string, number>> {
  const found: Record<Filter, Set<string>> = {
    owner: new Set(),
    type: new Set(),
    theme: new Set(),
    status: new Set(),
    strength: new Set(),
  };
  for (const card of cards) {
    const values = valuesOf(card);
    for (const filter of FILTERS) for (const value of values[filter]) found[filter].add(value);
  }
  const numbered = (values: ReadonlySet<string>) =>
    new Map(
      [...values]
        .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || compareText(a, b))
        .map((value, index) => [value, index + 1]),
    );
  return {
    owner: numbered(found.owner),
    type: numbered(found.type),
    theme: numbered(found.theme),
    status: numbered(found.status),
    strength: numbered(found.strength),
  };
}

function select(filter: Filter, values: ReadonlyMap<string, number>): Markup {
  return html`<label>${LABELS[filter]}<select name="${filter}"><option value="">All</option>${[...values].map(
    ([value, number]) => html`<option value="${number}">${shorten(value, LABEL_LENGTH)}</option>`,
  )}</select></label>
`;
}
