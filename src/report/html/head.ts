import type { Report } from '../../linter/report.ts';
import { PRODUCT, VERSION } from '../../product.ts';
import { findingCounts, judgedCounts, scopeNote, verdictReason } from '../counts.ts';
import assets from './assets.json' with { type: 'json' };
import { changesSection } from './changes.ts';
import type { PageParts } from './entries.ts';
import { html, Markup, messageLine } from './markup.ts';
import { sentence } from './sentence.ts';

/** Nothing but the page's own style and script: no network, no form that is sent, no markup made of text. */
const POLICY = `default-src 'none'; style-src '${assets.styleHash}'; script-src '${assets.scriptHash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;

/** All before the documents: what the browser needs, and the verdict. */
export function pageStart(report: Report, parts: PageParts): Markup {
  const { verdict, counts } = report;
  const strong = parts.cards.filter(({ strength }) => strength === 'strong').length;
  const tiles: [name: string, value: number][] = [
    ['stories', counts.stories],
    ['answers', counts.answers],
    ['strong', strong],
    ['errors', counts.error],
    ['warnings', counts.warning],
    ['notes', counts.note],
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${PRODUCT} ${VERSION}">
<title>Stories: ${verdict}, ${findingCounts(report)}</title>
<style>${new Markup(assets.style)}</style>
</head>
<body>
<a class="skip" href="#documents">Skip to the stories</a>
<header>
<p class="product">Star Witness</p>
<h1><span class="verdict ${verdict}">${verdict}</span> ${findingCounts(report)}</h1>
${sentences(report).map((each) => html`<p>${messageLine(sentence(each))}</p>\n`)}<dl class="tiles">${tiles.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>
</header>
<main id="documents" tabindex="-1">
${changesSection(report, parts)}`;
}

function sentences(report: Report): string[] {
  return [judgedCounts(report), verdictReason(report), scopeNote(report)].filter((each) => each !== null);
}

/** All after them. */
export function pageEnd(): Markup {
  return html`<p id="nothing" hidden>No story or answer matches.</p>
</main>
<footer><p>${PRODUCT} ${VERSION}</p></footer>
<script>${new Markup(assets.script)}</script>
</body>
</html>
`;
}
