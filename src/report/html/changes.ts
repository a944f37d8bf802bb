import type { DocumentChange, DocumentReport, Report } from '../../linter/report.ts';
import { inBackticks } from '../../text/message.ts';
import type { Severity } from '../../types.ts';
import { outcomesOf } from '../change-sentence.ts';
import { baselineNote, findingCounts } from '../counts.ts';
import { shorten } from '../escape.ts';
import { entriesOf } from '../markdown-document.ts';
import { gapSentence } from '../portfolio-markdown.ts';
import { type Card, type PageParts, titleOf } from './entries.ts';
import { html, type Markup, messageLine } from './markup.ts';
import { sentence } from './sentence.ts';

/** Documents that the table lists; the cards have all. */
const ROWS = 20;
const TITLE_LENGTH = 80;
const BASE_LENGTH = 80;

type Outcome = 'new' | 'better' | 'worse' | 'edited';

/** What a change did to a document, in a word: what fails it counts first, then its scores, then the rest. */
function outcomeOf({ kind, before, findings }: DocumentChange, { answers }: DocumentReport): Outcome {
  if (kind === 'added') return 'new';
  if (before === null) return 'edited';
  const fewer = (severity: Severity) => before.findings[severity] - findings[severity];
  const higher = answers.map(({ score, before: was }) => (was === null ? 0 : score - was.score));
  const scores = higher.reduce((sum, each) => sum + each, 0);
  const gains = [Number(before.broken), fewer('error'), scores, fewer('warning'), fewer('note')];
  const gain = gains.find((each) => each !== 0) ?? 0;
  if (gain === 0) return 'edited';
  return gain > 0 ? 'better' : 'worse';
}

const SIGNS: Record<Outcome, string> = { new: '+', better: '▲', worse: '▼', edited: '•' };

/** `▲ better`; nothing for a document that did not change. */
export function changeTag(document: DocumentReport): Markup | null {
  if (document.change === null) return null;
  const outcome = outcomeOf(document.change, document);
  return html`<span class="delta ${outcome}"><span aria-hidden="true">${SIGNS[outcome]}</span> ${outcome}</span>`;
}

/** What became of the portfolios since a base or a baseline; null where nothing was compared. */
export function changesSection(report: Report, { cards }: PageParts): Markup | null {
  const sentences = [
    outcomesOf(report, entriesOf(report)),
    gapSentence(report),
    baselineNote(report, { where: 'shown below, not counted in the verdict' }),
  ].filter((each) => each !== null);
  const changed = cards.filter(({ document }) => document.change !== null);
  if (sentences.length + changed.length === 0) return null;
  const { base } = report.scope;
  const name =
    base === null
      ? 'Compared with the baseline'
      : messageLine(`Since ${inBackticks(shorten(base, BASE_LENGTH))}`);
  return html`<section class="since" aria-labelledby="since"><h2 id="since" class="label">${name}</h2>
${sentences.map((each) => html`<p>${messageLine(sentence(each))}</p>\n`)}${changed.length === 0 ? null : changeTable(changed)}</section>
`;
}

function changeTable(changed: readonly Card[]): Markup {
  const more = changed.length - ROWS;
  return html`<div class="scroll" role="region" aria-label="Changed documents" tabindex="0"><table class="changes">
<thead><tr><th scope="col">Document</th><th scope="col">Change</th><th scope="col">Score</th><th scope="col">Findings</th></tr></thead>
<tbody>${changed.slice(0, ROWS).map(changeRow)}</tbody></table></div>
${more > 0 ? html`<p class="muted">and ${more} more, below</p>\n` : null}`;
}

function changeRow({ number, document }: Card): Markup {
  const { change, answers } = document;
  const scores = answers.map(({ score, before }) =>
    before === null || before.score === score ? `${score}` : `${before.score} → ${score}`,
  );
  const before = change?.before ?? null;
  const was = before === null ? null : before.broken ? 'could not be read' : countsOf(before.findings);
  const now = change === null ? '' : countsOf(change.findings);
  return html`<tr><th scope="row"><a href="#d${number}">${shorten(titleOf(document), TITLE_LENGTH)}</a></th><td>${changeTag(document)}</td><td>${scores.join(', ')}</td><td>${was === null || was === now ? now : `${was} → ${now}`}</td></tr>
`;
}

function countsOf(counts: DocumentChange['findings']): string {
  return findingCounts({ counts }).replace('no findings', 'none');
}
