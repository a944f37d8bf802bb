import { mostSevereFirst } from '../../linter/order.ts';
import type { Finding } from '../../linter/report.ts';
import { plural } from '../../text/message.ts';
import { countsOf, sentencesOf } from '../coverage.ts';
import { shorten } from '../escape.ts';
import { type CardOptions, cardMarkup } from './card.ts';
import { numbersOf, type OwnerPart } from './entries.ts';
import { html, type Markup, messageLine } from './markup.ts';
import { legend, matrix } from './matrix.ts';

const NAME_LENGTH = 80;
/** Edits that an owner's list has at most; the cards have all. */
const EDITS = 5;
/** Owners whose heat map is open. */
const OPEN_OWNERS = 12;

/** One owner in pieces: the portfolio, what to edit next, and a card for each document. */
export function* ownerSection(
  { owner, cards, coverage }: OwnerPart,
  index: number,
  options: CardOptions,
): Iterable<Markup> {
  const name = owner === null ? 'No owner' : shorten(owner, NAME_LENGTH);
  const numberOf = numbersOf(cards);
  const counts = coverage === null ? plural(cards.length, 'document') : countsOf(coverage);
  yield html`<section class="owner" aria-labelledby="o${index}">
<h2 id="o${index}">${name} <span class="muted">${counts}</span></h2>
`;
  if (coverage !== null) {
    const open = index <= OPEN_OWNERS ? html` open` : null;
    yield html`<details class="portfolio"${open}><summary>Coverage</summary>
${matrix(coverage, name, numberOf)}${legend()}${sentencesOf(coverage).map((each) => html`<p class="gaps">${each}</p>\n`)}</details>
`;
  }
  const urgent = mostSevereFirst(cards.flatMap(({ findings }) => findings));
  if (urgent.length > 0) yield nextEdits(urgent, numberOf);
  yield html`<div class="cards">
`;
  for (const card of cards) yield cardMarkup(card, options);
  yield html`</div>
</section>
`;
}

function nextEdits(findings: readonly Finding[], numberOf: (finding: Finding) => number): Markup {
  const more = findings.length - EDITS;
  return html`<div class="next"><p class="label">Next edits</p>
<ol>${findings.slice(0, EDITS).map((finding) => {
    const [found = '', edit = null] = finding.message.split('\n');
    const number = numberOf(finding);
    return html`<li class="${finding.severity}"><a href="#d${number}" aria-label="Document ${number}">${number}</a> <span>${messageLine(found)}${edit === null ? null : html` ${messageLine(edit)}`} <span class="muted">${finding.ruleId}</span></span></li>
`;
  })}</ol>
${more > 0 ? html`<p class="muted">and ${more} more, in the documents below</p>\n` : null}</div>
`;
}
