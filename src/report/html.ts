import type { Report } from '../linter/report.ts';
import type { Preset } from '../presets/types.ts';
import { partsOf } from './html/entries.ts';
import { filterBar } from './html/filters.ts';
import { findingItem } from './html/finding.ts';
import { pageEnd, pageStart } from './html/head.ts';
import { html } from './html/markup.ts';
import { ownerSection } from './html/owner.ts';
import { bankSentence } from './left-alone.ts';

export interface HtmlOptions {
  /** What paths of the repository become links with; null: no links. */
  linkBase: string | null;
}

/** The report as one page that needs nothing else: no network, no file, and no script to be read. */
export function* renderHtml(report: Report, { linkBase }: HtmlOptions): Iterable<string> {
  const parts = partsOf(report);
  const { markup, keysOf } = filterBar(parts.cards);
  const questionOf = questionsOf(report.portfolio?.preset ?? null);
  yield pageStart(report, parts).text;
  if (parts.cards.length > 0) yield markup.text;
  else yield html`<p class="empty">There are no stories or answers to show.</p>\n`.text;
  for (const [index, part] of parts.owners.entries()) {
    for (const piece of ownerSection(part, index + 1, { linkBase, keysOf, questionOf })) yield piece.text;
  }
  if (parts.others.length > 0) {
    const items = parts.others.map(
      (finding) => html`<li class="other"><code>${finding.filePath}</code><ol class="findings">
${findingItem(finding)}</ol></li>
`,
    );
    yield html`<section class="owner" aria-labelledby="others"><h2 id="others">Other files</h2>
<ul class="others">${items}</ul></section>
`.text;
  }
  const banks = report.banks.filter(({ stories }) => stories > 0);
  if (banks.length > 0) {
    yield html`<section class="banks" aria-labelledby="banks"><h2 id="banks">Story banks</h2>
<ul>${banks.map((bank) => html`<li><code>${bank.filePath}</code>: ${bankSentence(bank)}</li>\n`)}</ul></section>
`.text;
  }
  yield pageEnd().text;
}

function questionsOf(preset: Preset | null): (prompt: string) => string | null {
  const prompts = new Map(Object.entries(preset?.prompts ?? {}));
  return (prompt) => prompts.get(prompt)?.question ?? null;
}
