import { n as groupByDocument, t as documentFinder } from "./by-document.js";
import { i as longDuration, n as portfolioEntries, o as shortDuration } from "./entries.js";
import { V as capitalized, f as stateOf, l as strengthOf, n as coverageOf, o as STRENGTHS, s as compareStrength, t as DIMENSIONS, y as POINTS } from "./coverage.js";
import { i as mostSevereFirst, l as groupBy, o as compareNullLast, s as compareText } from "./order.js";
import { c as plural, r as inBackticks, s as percent, u as shorten } from "./message.js";
import { o as urlPath, t as htmlText } from "./escape.js";
import { n as PRODUCT, r as VERSION } from "./product.js";
import { a as scopeNote, i as judgedCounts, o as severityCounts, r as findingCounts, s as verdictReason, t as baselineNote } from "./counts.js";
import { a as sentencesOf, c as STRENGTH_SIGNS, i as countsOf$1, o as titleOf$1, r as DIMENSION_TITLES, s as STATE_SIGNS, t as gapSentence, u as outcomesOf } from "./portfolio-markdown.js";
import { i as entriesOf, r as anchorOf, t as bankSentence } from "./left-alone.js";
// src/report/html/entries.ts
/** Documents by owner, those without one last; of each the stories come first, otherwise in the order of the report. */
function partsOf({ documents, findings, portfolio, baseline }) {
	const { byDocument, others } = groupByDocument(documents, findings);
	const { byDocument: knownBy } = groupByDocument(documents, baseline?.known ?? []);
	const coverages = portfolio === null ? [] : coverageOf(portfolio.entries, portfolio.preset);
	const coverageBy = new Map(coverages.map((coverage) => [coverage.owner, coverage]));
	const byOwner = groupBy(documents, ({ owner }) => owner);
	let number = 0;
	const owners = [...byOwner].sort(([a], [b]) => compareNullLast(a, b)).map(([owner, own]) => {
		return {
			owner,
			cards: [...own].sort((a, b) => Number(a.kind === "answer") - Number(b.kind === "answer")).map((document) => {
				number += 1;
				const strength = strengthOfDocument(document);
				const [own, known] = [byDocument.get(document) ?? [], knownBy.get(document) ?? []];
				return {
					number,
					document,
					findings: own,
					known,
					strength
				};
			}),
			coverage: coverageBy.get(owner) ?? null
		};
	});
	return {
		owners,
		cards: owners.flatMap(({ cards }) => cards),
		others
	};
}
function strengthOfDocument(document) {
	const [best] = portfolioEntries(document).sort(compareStrength);
	if (best !== void 0) return strengthOf(best);
	return document.status === "draft" ? "draft" : "weak";
}
/** The title; where there is none, the prompt or the path. */
function titleOf({ title, prompt, filePath }) {
	return title?.trim() || prompt?.trim() || filePath;
}
/** The number of the card that an entry or a finding belongs to. */
function numbersOf(cards) {
	const find = documentFinder(cards.map(({ document }) => document));
	const numbers = new Map(cards.map(({ number, document }) => [document, number]));
	return (place) => {
		const document = find(place);
		return document !== null && numbers.get(document) || 0;
	};
}
// src/report/html/markup.ts
/** HTML that is ours, or that has been escaped. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** A piece of a page. Values may be between tags or in double quotes. */
function html(strings, ...parts) {
	const pieces = [strings[0] ?? ""];
	for (const [index, part] of parts.entries()) pieces.push(textOf(part), strings[index + 1] ?? "");
	return new Markup(pieces.join(""));
}
function textOf(part) {
	if (part === null) return "";
	if (part instanceof Markup) return part.text;
	return typeof part === "object" ? part.map(textOf).join("") : htmlText(String(part));
}
/** One line of a message: what it quotes in backticks is code. */
function messageLine(line) {
	return line.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part);
}
// src/report/html/filters.ts
/** The filters, by the name of the attribute that cards have for each. */
const FILTERS = [
	"owner",
	"type",
	"theme",
	"status",
	"strength"
];
const LABELS = {
	owner: "Owner",
	type: "Type",
	theme: "Theme",
	status: "Status",
	strength: "Strength"
};
const LABEL_LENGTH = 60;
const ORDER = [
	...STRENGTHS,
	"ready",
	"retired"
];
/** The values of a card for each filter, as one reads them. */
function valuesOf({ document, strength }) {
	const { owner, kind, type, typeTitle, themes, status } = document;
	return {
		owner: [owner ?? "No owner"],
		type: [kind === "answer" ? "Prompt answer" : typeTitle ?? type ?? "No type"],
		theme: themes.map(({ title }) => title),
		status: [status],
		strength: [strength]
	};
}
/** The form that narrows the page down; its script shows it. A value is known by its number, whatever text it is. */
function filterBar(cards) {
	const numbers = numberValues(cards);
	const keysOf = (card) => {
		const values = valuesOf(card);
		const keys = (filter) => values[filter].map((value) => numbers[filter].get(value)).join(" ");
		return {
			owner: keys("owner"),
			type: keys("type"),
			theme: keys("theme"),
			status: keys("status"),
			strength: keys("strength")
		};
	};
	return {
		markup: html`<form id="filters" class="filters" role="search" aria-label="Stories and answers" hidden>
<label class="search">Search<input type="search" name="search" autocomplete="off" spellcheck="false"></label>
${FILTERS.map((filter) => select(filter, numbers[filter]))}<div class="actions"><button type="reset">Clear</button>
<button type="button" id="toggle">Open all</button>
<p id="shown" role="status">${cards.length} of ${cards.length} shown</p></div>
</form>
`,
		keysOf
	};
}
function numberValues(cards) {
	const found = {
		owner: /* @__PURE__ */ new Set(),
		type: /* @__PURE__ */ new Set(),
		theme: /* @__PURE__ */ new Set(),
		status: /* @__PURE__ */ new Set(),
		strength: /* @__PURE__ */ new Set()
	};
	for (const card of cards) {
		const values = valuesOf(card);
		for (const filter of FILTERS) for (const value of values[filter]) found[filter].add(value);
	}
	const numbered = (values) => new Map([...values].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || compareText(a, b)).map((value, index) => [value, index + 1]));
	return {
		owner: numbered(found.owner),
		type: numbered(found.type),
		theme: numbered(found.theme),
		status: numbered(found.status),
		strength: numbered(found.strength)
	};
}
function select(filter, values) {
	return html`<label>${LABELS[filter]}<select name="${filter}"><option value="">All</option>${[...values].map(([value, number]) => html`<option value="${number}">${shorten(value, LABEL_LENGTH)}</option>`)}</select></label>
`;
}
// src/report/html/finding.ts
/** A finding below the line that it is about: what was found, what to edit, and the edit itself where there is one. */
function findingItem({ severity, ruleId, url, line, column, message, excerpt, fix }) {
	const [found = "", ...edits] = message.split("\n");
	return html`<li class="finding ${severity}">
<p class="where"><span class="severity">${severity}</span> <a href="${url}">${ruleId}</a> <span class="muted">line ${line}:${column}</span></p>
${excerptLine(excerpt, line)}<p>${messageLine(found)}</p>
${edits.map((edit) => html`<p class="edit">${messageLine(edit)}</p>\n`)}${fix === void 0 ? null : fixLine(fix)}</li>
`;
}
function excerptLine({ text, start, end }, line) {
	if (text.trim() === "") return null;
	const [before, found, after] = [
		text.slice(0, start),
		text.slice(start, end),
		text.slice(end)
	];
	return html`<p class="line"><span class="number" aria-hidden="true">${line}</span><code dir="auto">${before}${found === "" ? null : html`<mark>${found}</mark>`}${after}</code></p>
`;
}
function fixLine({ text, safe }) {
	const label = safe ? "Fix" : "Suggestion";
	if (text === "") return html`<p class="fix"><span>${label}</span> <em>remove it</em></p>\n`;
	return html`<p class="fix"><span>${label}</span> ${text.replace(/\r\n?|\n$/g, (found) => found === "\n" ? "" : "\n").split("\n").map((each, index) => html`${index === 0 ? null : html`<br>`}<ins dir="auto">${each}</ins>`)}</p>
`;
}
// src/report/html/assets.json
var style = ":root {\n  --paper: #f8f7f4;\n  --card: #fff;\n  --ink: #1c2330;\n  --muted: #596273;\n  --line: #e2dfd8;\n  --accent: #2f4b9a;\n  --strong: #1f7457;\n  --on-strong: #fff;\n  --partial: #ecc766;\n  --on-partial: #3a2b00;\n  --weak: #b4482f;\n  --on-weak: #fff;\n  --draft: #d6dbe5;\n  --on-draft: #2f3b52;\n  --mark: #d8ecdf;\n  --mark-evidence: #dde5fa;\n  --mark-tradeoff: #f3e3b8;\n  --mark-lesson: #e9dcf3;\n  --mark-stakes: #f6dcd3;\n  --found: #fbe3c0;\n  --good: #17694d;\n  --warn: #7a5600;\n  --bad: #a23a22;\n  color-scheme: light dark;\n}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --paper: #12151b;\n    --card: #1a1f28;\n    --ink: #e8eaee;\n    --muted: #a0a9b8;\n    --line: #2e3542;\n    --accent: #9db4f5;\n    --strong: #3fa37f;\n    --on-strong: #06150f;\n    --partial: #c9a13d;\n    --on-partial: #1d1500;\n    --weak: #d8755c;\n    --on-weak: #1f0803;\n    --draft: #3a4456;\n    --on-draft: #dfe4ee;\n    --mark: #1f4537;\n    --mark-evidence: #2a3966;\n    --mark-tradeoff: #4b3e17;\n    --mark-lesson: #40305a;\n    --mark-stakes: #56302a;\n    --found: #56411a;\n    --good: #6fcfa8;\n    --warn: #e0bb5d;\n    --bad: #f0957f;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  font:\n    16px / 1.55 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Helvetica Neue\",\n    \"Liberation Sans\",\n    Arial,\n    sans-serif;\n  background: var(--paper);\n  color: var(--ink);\n  -webkit-text-size-adjust: 100%;\n  scroll-padding-top: 1rem;\n}\nbody {\n  max-width: 72rem;\n  margin: 0 auto;\n  padding: 2.5rem 1.5rem 4rem;\n  overflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\nh4,\nh5,\np,\ndl,\ndd,\nol,\nul,\nblockquote {\n  margin: 0;\n  padding: 0;\n}\nol,\nul {\n  list-style: none;\n}\na {\n  color: var(--accent);\n  text-underline-offset: 0.2em;\n}\ncode {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace;\n  font-size: 0.9em;\n}\n:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\nmain:focus {\n  outline: none;\n}\n.sr {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  left: -100vw;\n}\n.skip:focus {\n  left: 1rem;\n  top: 0.5rem;\n}\n.muted {\n  color: var(--muted);\n  font-size: 0.875rem;\n  font-weight: 400;\n}\n.sign {\n  font-weight: 700;\n}\n.present .sign {\n  color: var(--good);\n}\n.unsure .sign {\n  color: var(--warn);\n}\n.absent .sign {\n  color: var(--bad);\n}\n.chip.absent {\n  border-style: dashed;\n}\n.finding.error {\n  border-left-color: var(--weak);\n}\n.finding.warning {\n  border-left-color: var(--partial);\n}\n.severity {\n  font-weight: 600;\n}\n.error .severity {\n  color: var(--bad);\n}\n.warning .severity {\n  color: var(--warn);\n}\n.edit::before {\n  content: \"→ \";\n}\n\n/* The verdict. */\nheader {\n  margin-bottom: 2rem;\n}\n.product,\n.label {\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 600;\n  letter-spacing: 0.06em;\n  text-transform: uppercase;\n}\nh1 {\n  margin: 0.25rem 0 0.75rem;\n  font-size: clamp(1.5rem, 4vw, 2.125rem);\n  font-weight: 650;\n  line-height: 1.2;\n  letter-spacing: -0.015em;\n  text-wrap: balance;\n}\nheader > p:not(.product) {\n  max-width: 46rem;\n  color: var(--muted);\n}\n.verdict {\n  display: inline-block;\n  margin-right: 0.35em;\n  padding: 0.1em 0.5em 0.14em;\n  border-radius: 0.35em;\n  font-size: 0.8em;\n  text-transform: capitalize;\n}\n.verdict.pass {\n  background: var(--strong);\n  color: var(--on-strong);\n}\n.verdict.fail {\n  background: var(--weak);\n  color: var(--on-weak);\n}\n.tiles {\n  display: grid;\n  grid-template-columns: repeat(6, 1fr);\n  gap: 1px;\n  margin-top: 1.5rem;\n  overflow: hidden;\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--line);\n}\n.tiles div {\n  display: flex;\n  flex-direction: column-reverse;\n  padding: 0.75rem 1rem;\n  background: var(--card);\n}\n.tiles dt {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n.tiles dd {\n  font-size: 1.5rem;\n  font-weight: 600;\n  font-variant-numeric: tabular-nums;\n  line-height: 1.3;\n}\n\n/* What narrows the page down. */\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: end;\n  gap: 0.75rem;\n  margin-bottom: 2rem;\n  padding: 0.75rem 1rem;\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--card);\n}\n.filters[hidden] {\n  display: none;\n}\n.filters label {\n  display: flex;\n  flex: 1 1 6rem;\n  flex-direction: column;\n  gap: 0.2rem;\n  min-width: 0;\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n.filters .search {\n  flex-basis: 8rem;\n}\ninput,\nselect,\nbutton {\n  width: 100%;\n  min-height: 2.25rem;\n  padding: 0.25rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  background: var(--paper);\n  color: var(--ink);\n  font: inherit;\n  font-size: 0.9375rem;\n}\nbutton {\n  width: auto;\n  cursor: pointer;\n}\nbutton:hover,\nselect:hover,\ninput:hover {\n  border-color: var(--accent);\n}\n.actions {\n  display: flex;\n  flex: 0 0 auto;\n  gap: 0.75rem;\n}\n#shown {\n  flex: 0 0 auto;\n  margin-left: auto;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  line-height: 2.25rem;\n  font-variant-numeric: tabular-nums;\n}\n\n/* One owner. */\n.owner {\n  margin-bottom: 3rem;\n  /* Thousands of owners, and thousands of stories of one: what is out of sight is not laid out. */\n  content-visibility: auto;\n  contain-intrinsic-size: auto 40rem;\n}\nh2 {\n  margin-bottom: 0.75rem;\n  font-size: 1.375rem;\n  font-weight: 650;\n  line-height: 1.3;\n  letter-spacing: -0.01em;\n}\nh2 .muted,\nh4 .muted {\n  margin-left: 0.35rem;\n  letter-spacing: 0;\n}\n.portfolio,\n.next,\n.since {\n  margin-bottom: 1rem;\n  padding: 1rem 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: 12px;\n  background: var(--card);\n}\n.portfolio > summary {\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 600;\n  letter-spacing: 0.06em;\n  text-transform: uppercase;\n  cursor: pointer;\n}\n\n/* What became of it since before. */\n.since {\n  margin-bottom: 2rem;\n}\n.since h2 {\n  margin-bottom: 0.4rem;\n  line-height: 1.55;\n}\n.since h2 code {\n  text-transform: none;\n}\n.since > p {\n  max-width: 46rem;\n  font-size: 0.9375rem;\n}\n.changes {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.875rem;\n  font-variant-numeric: tabular-nums;\n}\n.changes thead {\n  color: var(--muted);\n  font-size: 0.75rem;\n}\n.changes tr + tr,\n.changes tbody {\n  border-top: 1px solid var(--line);\n}\n.changes th,\n.changes td {\n  padding: 0.4rem 1.25rem 0.4rem 0;\n  font-weight: 400;\n  text-align: left;\n  vertical-align: baseline;\n}\n.changes th {\n  min-width: 4rem;\n}\n.changes td {\n  white-space: nowrap;\n}\n.delta {\n  color: var(--muted);\n  font-size: 0.8125rem;\n  white-space: nowrap;\n}\n.delta.better {\n  color: var(--good);\n}\n.delta.worse {\n  color: var(--bad);\n}\n.scroll {\n  position: relative;\n  margin: 0.25rem -0.5rem 0.75rem;\n  padding: 0 0.5rem 0.25rem;\n  overflow-x: auto;\n}\n.since .scroll {\n  margin-top: 0.75rem;\n  margin-bottom: 0;\n}\n.heat {\n  border-collapse: separate;\n  border-spacing: 3px;\n  font-size: 0.875rem;\n}\n.heat th,\n.heat td {\n  padding: 0;\n  font-weight: 400;\n  text-align: left;\n}\n.heat thead th {\n  color: var(--muted);\n  font-size: 0.75rem;\n  font-variant-numeric: tabular-nums;\n  text-align: center;\n}\n.heat thead a {\n  display: block;\n  min-width: 1.75rem;\n  line-height: 1.75rem;\n  border-radius: 6px;\n  color: var(--muted);\n  text-decoration: none;\n}\n.heat thead a:hover {\n  background: var(--draft);\n  color: var(--on-draft);\n}\n.heat tbody th[scope=\"row\"] {\n  position: sticky;\n  left: 0;\n  width: 17rem;\n  min-width: 9rem;\n  padding-right: 0.75rem;\n  background: var(--card);\n  line-height: 1.3;\n}\n.heat .group th {\n  padding: 0.75rem 0 0.15rem;\n  color: var(--muted);\n  font-size: 0.75rem;\n  font-weight: 600;\n}\n.heat td {\n  height: 1.75rem;\n  border-radius: 6px;\n  background: var(--paper);\n  text-align: center;\n}\n.heat thead td {\n  background: none;\n}\n.heat tbody:nth-of-type(1) .group th {\n  padding-top: 0;\n}\n.heat .wide {\n  min-width: 4rem;\n}\n.level {\n  display: inline-flex;\n  gap: 0.35em;\n  align-items: center;\n  justify-content: center;\n  min-width: 5.25rem;\n  padding: 0 0.6rem;\n  border-radius: 6px;\n  font-size: 0.8125rem;\n  line-height: 1.75rem;\n  white-space: nowrap;\n}\n.cell.strong,\n.level.strong {\n  background: var(--strong);\n  color: var(--on-strong);\n}\n.cell.partial,\n.level.partial {\n  background: var(--partial);\n  color: var(--on-partial);\n}\n.cell.weak,\n.level.weak {\n  background: var(--weak);\n  color: var(--on-weak);\n}\n.cell.draft,\n.level.draft {\n  background: var(--draft);\n  color: var(--on-draft);\n}\n.level.missing {\n  box-shadow: inset 0 0 0 1px var(--muted);\n  color: var(--ink);\n}\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.35rem 0.5rem;\n  align-items: center;\n  margin: 0.5rem 0;\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n.legend .level {\n  min-width: 0;\n  line-height: 1.5rem;\n}\n.legend > span {\n  display: inline-flex;\n  gap: 0.5rem;\n  align-items: center;\n  margin-right: 0.5rem;\n}\n.gaps {\n  margin-top: 0.35rem;\n  font-size: 0.9375rem;\n}\n.next ol {\n  display: grid;\n  gap: 0.4rem;\n  margin-top: 0.5rem;\n}\n.next li {\n  display: grid;\n  grid-template-columns: 2rem 1fr;\n  gap: 0.6rem;\n  font-size: 0.9375rem;\n}\n.next li > a {\n  align-self: start;\n  border-radius: 6px;\n  background: var(--draft);\n  color: var(--on-draft);\n  font-size: 0.8125rem;\n  line-height: 1.5rem;\n  text-align: center;\n  text-decoration: none;\n}\n.next .error > a {\n  background: var(--weak);\n  color: var(--on-weak);\n}\n.next .warning > a {\n  background: var(--partial);\n  color: var(--on-partial);\n}\n.next > .muted {\n  margin-top: 0.5rem;\n}\n\n/* One story. */\nh3 {\n  font-size: 1.0625rem;\n  font-weight: 600;\n  line-height: 1.35;\n}\n.card {\n  margin-bottom: 0.5rem;\n  overflow: hidden;\n  border: 1px solid var(--line);\n  border-left: 5px solid var(--draft);\n  border-radius: 10px;\n  background: var(--card);\n  content-visibility: auto;\n  contain-intrinsic-size: auto 4.5rem;\n}\n.card.strong {\n  border-left-color: var(--strong);\n}\n.card.partial {\n  border-left-color: var(--partial);\n}\n.card.weak {\n  border-left-color: var(--weak);\n}\n.card > summary {\n  display: flex;\n  gap: 1rem;\n  align-items: center;\n  padding: 0.75rem 1.25rem 0.75rem 0.9rem;\n  cursor: pointer;\n}\n.card > summary::-webkit-details-marker {\n  display: none;\n}\n.card > summary:hover h3 {\n  color: var(--accent);\n}\n.card > summary:focus-visible {\n  outline-offset: -3px;\n  border-radius: 8px;\n}\n.index {\n  flex: 0 0 1.75rem;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-variant-numeric: tabular-nums;\n  text-align: right;\n}\n.head {\n  flex: 1 1 auto;\n  min-width: 0;\n}\n.meta {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n.chips {\n  display: flex;\n  flex: 0 1 auto;\n  flex-wrap: wrap;\n  gap: 0.35rem;\n  align-items: center;\n  justify-content: flex-end;\n}\n.chip {\n  display: inline-block;\n  position: relative;\n  padding: 0.05rem 0.55rem;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  font-size: 0.8125rem;\n}\n.elements .chip {\n  padding: 0;\n  border: 0;\n}\n.count {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n.body {\n  display: grid;\n  gap: 1.75rem;\n  padding: 0.5rem 1.5rem 1.5rem 3.65rem;\n}\n.body dl {\n  display: grid;\n  gap: 0.4rem;\n  font-size: 0.9375rem;\n}\n.body dl div {\n  display: grid;\n  grid-template-columns: 5rem 1fr;\n  gap: 0.75rem;\n}\n.body dt {\n  color: var(--muted);\n}\n.body dd .chip {\n  margin-bottom: 0.2rem;\n}\nh4 {\n  margin-bottom: 0.5rem;\n  font-size: 1rem;\n  font-weight: 650;\n}\nh5 {\n  margin: 1rem 0 0.4rem;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-weight: 600;\n}\n.question {\n  margin-bottom: 0.5rem;\n  color: var(--muted);\n  font-style: italic;\n}\n.findings {\n  display: grid;\n  gap: 1rem;\n}\n.finding {\n  padding-left: 0.9rem;\n  border-left: 3px solid var(--draft);\n  font-size: 0.9375rem;\n}\n.line {\n  display: flex;\n  gap: 0.75rem;\n  margin: 0.4rem 0;\n  padding: 0.4rem 0.75rem;\n  border-radius: 6px;\n  background: var(--paper);\n}\n.line .number {\n  flex: none;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  font-variant-numeric: tabular-nums;\n  line-height: 1.7;\n}\nmark {\n  padding: 0.05em 0.15em;\n  border-radius: 3px;\n  background: var(--mark);\n  color: inherit;\n  -webkit-box-decoration-break: clone;\n  box-decoration-break: clone;\n}\n.line mark {\n  background: var(--found);\n}\nmark.evidence {\n  background: var(--mark-evidence);\n}\nmark.tradeoff {\n  background: var(--mark-tradeoff);\n}\nmark.lesson {\n  background: var(--mark-lesson);\n}\nmark.stakes {\n  background: var(--mark-stakes);\n}\nmark.mechanism.evidence {\n  background: var(--mark);\n  box-shadow: inset 0 -3px var(--mark-evidence);\n}\nmark.closest {\n  background: none;\n  text-decoration: underline dashed var(--warn);\n  text-underline-offset: 0.25em;\n}\n.tag {\n  margin-left: 0.1em;\n  color: var(--ink);\n  font-size: 0.6875rem;\n  font-weight: 600;\n  letter-spacing: 0.02em;\n  line-height: 1.2;\n  text-decoration: none;\n  opacity: 0.8;\n  white-space: nowrap;\n}\n.told {\n  display: grid;\n  gap: 0.75rem;\n  max-width: 46rem;\n  margin-top: 0.75rem;\n  font-size: 1rem;\n  line-height: 1.7;\n}\n.body .beats {\n  gap: 0.75rem;\n  max-width: 46rem;\n  line-height: 1.6;\n}\n.beats dt {\n  text-transform: capitalize;\n}\n.old > summary {\n  color: var(--muted);\n  font-size: 0.9375rem;\n  cursor: pointer;\n}\n.old .findings {\n  margin-top: 0.75rem;\n}\n.edit {\n  color: var(--muted);\n}\n.fix > span {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\nins {\n  padding: 0.05em 0.3em;\n  border-radius: 3px;\n  background: var(--mark);\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace;\n  font-size: 0.875em;\n  text-decoration: none;\n  white-space: pre-wrap;\n}\n.passages,\n.elements {\n  display: grid;\n  gap: 0.6rem;\n}\n.passages li {\n  display: grid;\n  grid-template-columns: 6rem 1fr auto;\n  gap: 0.25rem 0.75rem;\n  align-items: baseline;\n}\n.kind {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n.elements li {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) auto;\n  gap: 0.25rem 0.75rem;\n  align-items: start;\n  font-size: 0.9375rem;\n}\n.others {\n  display: grid;\n  gap: 1rem;\n}\n.empty,\n#nothing {\n  padding: 3rem 0;\n  color: var(--muted);\n  text-align: center;\n}\nfooter {\n  color: var(--muted);\n  font-size: 0.8125rem;\n}\n\n@media (max-width: 71.99rem) {\n  .actions {\n    flex-basis: 100%;\n  }\n}\n@media (max-width: 47.99rem) {\n  body {\n    padding: 1.5rem 1rem 3rem;\n  }\n  .tiles {\n    grid-template-columns: repeat(3, 1fr);\n  }\n  .body .beats div {\n    grid-template-columns: 1fr;\n    gap: 0;\n  }\n  .filters label {\n    flex-basis: calc(50% - 0.75rem);\n  }\n  .filters .search {\n    flex-basis: 100%;\n  }\n  .changes th,\n  .changes td {\n    padding-right: 0.75rem;\n  }\n  .changes td {\n    white-space: normal;\n  }\n  .portfolio,\n  .next,\n  .since {\n    padding: 0.9rem 1rem;\n  }\n  .heat tbody th[scope=\"row\"] {\n    width: 7.5rem;\n    min-width: 7.5rem;\n    padding-right: 0.35rem;\n  }\n  .heat .level {\n    min-width: 4.6rem;\n    padding: 0 0.3rem;\n  }\n  .card > summary {\n    flex-wrap: wrap;\n    gap: 0.4rem 0.6rem;\n    padding-right: 1rem;\n  }\n  .head {\n    flex-basis: calc(100% - 2.5rem);\n  }\n  .chips {\n    padding-left: 2.35rem;\n    justify-content: flex-start;\n  }\n  .body {\n    padding: 0.25rem 1rem 1.25rem;\n  }\n  .passages li,\n  .elements li {\n    grid-template-columns: 1fr;\n  }\n}\n@media (min-width: 72rem) and (min-height: 40rem) {\n  html {\n    scroll-padding-top: 6.5rem;\n  }\n  .filters {\n    position: sticky;\n    z-index: 1;\n    top: 0.5rem;\n    /* Nothing shows above the bar while it floats. */\n    box-shadow: 0 -0.75rem var(--paper);\n  }\n}\n@media print {\n  :root {\n    --paper: #fff;\n    color-scheme: light;\n  }\n  html {\n    font-size: 12px;\n  }\n  .tiles {\n    grid-template-columns: repeat(6, 1fr);\n  }\n  .scroll {\n    overflow: visible;\n  }\n  .heat tbody th[scope=\"row\"] {\n    position: static;\n    width: 17rem;\n  }\n  h2,\n  h4,\n  h5,\n  .card > summary {\n    break-after: avoid;\n  }\n  .finding,\n  .elements li,\n  .beats div {\n    break-inside: avoid;\n  }\n  .told,\n  header > p:not(.product) {\n    max-width: none;\n  }\n  body {\n    max-width: none;\n    padding: 0;\n  }\n  .filters,\n  .skip,\n  footer {\n    display: none;\n  }\n  .owner,\n  .card {\n    content-visibility: visible;\n  }\n  .card,\n  .portfolio,\n  .next,\n  .since {\n    break-inside: avoid;\n  }\n  .card[open] {\n    break-inside: auto;\n  }\n  .heat tbody td:empty {\n    box-shadow: inset 0 0 0 1px var(--line);\n  }\n  .level,\n  .cell,\n  .verdict,\n  mark {\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n  }\n}\n";
var styleHash = "sha256-6RmZ/z5Ybu/aXBIuio1gYWRgCz4X5oGI4HrRHXRhTvA=";
var script = "// The page's own script: it filters, opens and closes. All text is in the page without it.\n(() => {\n  const form = document.getElementById('filters');\n  if (form === null) return;\n  const cards = [...document.querySelectorAll('.card')];\n  const owners = [...document.querySelectorAll('main > .owner')];\n  const shown = document.getElementById('shown');\n  const nothing = document.getElementById('nothing');\n  const toggle = document.getElementById('toggle');\n  const filters = ['owner', 'type', 'theme', 'status', 'strength'];\n  const texts = new Map();\n\n  // Made when one first searches: reading the page must not wait for it.\n  const textOf = (card) => {\n    let text = texts.get(card);\n    if (text === undefined) {\n      text = card.textContent.toLowerCase();\n      texts.set(card, text);\n    }\n    return text;\n  };\n\n  const narrow = () => {\n    const words = form.elements.search.value.toLowerCase().split(/\\s+/).filter(Boolean);\n    const chosen = filters\n      .map((name) => [name, form.elements[name].value])\n      .filter(([, value]) => value !== '');\n    let count = 0;\n    for (const card of cards) {\n      const matches =\n        chosen.every(([name, value]) => card.dataset[name].split(' ').includes(value)) &&\n        words.every((word) => textOf(card).includes(word));\n      card.hidden = !matches;\n      if (matches) count += 1;\n    }\n    for (const owner of owners) {\n      const own = [...owner.querySelectorAll('.card')];\n      owner.hidden = own.length > 0 && own.every((card) => card.hidden);\n    }\n    shown.textContent = `${count} of ${cards.length} shown`;\n    nothing.hidden = count > 0;\n  };\n\n  // A link to a story shows it, open, whatever is chosen above.\n  const visit = () => {\n    const card = document.getElementById(location.hash.slice(1));\n    if (card === null || !card.matches('.card')) return;\n    if (card.hidden) {\n      form.reset();\n      narrow();\n    }\n    card.open = true;\n    card.scrollIntoView();\n    card.querySelector('summary').focus({ preventScroll: true });\n  };\n\n  let isOpen = false;\n  const setToggle = (open) => {\n    isOpen = open;\n    toggle.textContent = open ? 'Close all' : 'Open all';\n  };\n\n  form.addEventListener('input', narrow);\n  form.addEventListener('submit', (event) => event.preventDefault());\n  form.addEventListener('reset', () => setTimeout(narrow));\n  toggle.addEventListener('click', () => {\n    setToggle(!isOpen);\n    for (const card of cards) if (!card.hidden) card.open = isOpen;\n  });\n  document.addEventListener('click', (event) => {\n    const link = event.target.closest('a[href^=\"#d\"]');\n    if (link !== null && link.hash === location.hash) visit();\n  });\n  window.addEventListener('hashchange', visit);\n\n  // Paper has no summary to click on.\n  let closed = [];\n  window.addEventListener('beforeprint', () => {\n    closed = [...document.querySelectorAll('details:not([open])')].filter((each) => !each.hidden);\n    for (const each of closed) each.open = true;\n  });\n  window.addEventListener('afterprint', () => {\n    for (const each of closed) each.open = false;\n  });\n\n  form.hidden = false;\n  visit();\n})();\n";
var scriptHash = "sha256-BPAR4bcJgIBrphoEjw2ewruDbIeZThxnrByL5cAsTDU=";
// src/report/html/sentence.ts
/** A line of counts, as a sentence. */
function sentence(text) {
	return `${capitalized(text)}.`;
}
// src/report/html/changes.ts
/** Documents that the table lists; the cards have all. */
const ROWS = 20;
const TITLE_LENGTH$2 = 80;
const BASE_LENGTH = 80;
/** What a change did to a document, in a word: what fails it counts first, then its scores, then the rest. */
function outcomeOf({ kind, before, findings }, { answers }) {
	if (kind === "added") return "new";
	if (before === null) return "edited";
	const fewer = (severity) => before.findings[severity] - findings[severity];
	const scores = answers.map(({ score, before: was }) => was === null ? 0 : score - was.score).reduce((sum, each) => sum + each, 0);
	const gain = [
		Number(before.broken),
		fewer("error"),
		scores,
		fewer("warning"),
		fewer("note")
	].find((each) => each !== 0) ?? 0;
	if (gain === 0) return "edited";
	return gain > 0 ? "better" : "worse";
}
const SIGNS = {
	new: "+",
	better: "▲",
	worse: "▼",
	edited: "•"
};
/** `▲ better`; nothing for a document that did not change. */
function changeTag(document) {
	if (document.change === null) return null;
	const outcome = outcomeOf(document.change, document);
	return html`<span class="delta ${outcome}"><span aria-hidden="true">${SIGNS[outcome]}</span> ${outcome}</span>`;
}
/** What became of the portfolios since a base or a baseline; null where nothing was compared. */
function changesSection(report, { cards }) {
	const sentences = [
		outcomesOf(report, entriesOf(report)),
		gapSentence(report),
		baselineNote(report, { where: "shown below, not counted in the verdict" })
	].filter((each) => each !== null);
	const changed = cards.filter(({ document }) => document.change !== null);
	if (sentences.length + changed.length === 0) return null;
	const { base } = report.scope;
	return html`<section class="since" aria-labelledby="since"><h2 id="since" class="label">${base === null ? "Compared with the baseline" : messageLine(`Since ${inBackticks(shorten(base, BASE_LENGTH))}`)}</h2>
${sentences.map((each) => html`<p>${messageLine(sentence(each))}</p>\n`)}${changed.length === 0 ? null : changeTable(changed)}</section>
`;
}
function changeTable(changed) {
	const more = changed.length - ROWS;
	return html`<div class="scroll" role="region" aria-label="Changed documents" tabindex="0"><table class="changes">
<thead><tr><th scope="col">Document</th><th scope="col">Change</th><th scope="col">Score</th><th scope="col">Findings</th></tr></thead>
<tbody>${changed.slice(0, ROWS).map(changeRow)}</tbody></table></div>
${more > 0 ? html`<p class="muted">and ${more} more, below</p>\n` : null}`;
}
function changeRow({ number, document }) {
	const { change, answers } = document;
	const scores = answers.map(({ score, before }) => before === null || before.score === score ? `${score}` : `${before.score} → ${score}`);
	const before = change?.before ?? null;
	const was = before === null ? null : before.broken ? "could not be read" : countsOf(before.findings);
	const now = change === null ? "" : countsOf(change.findings);
	return html`<tr><th scope="row"><a href="#d${number}">${shorten(titleOf(document), TITLE_LENGTH$2)}</a></th><td>${changeTag(document)}</td><td>${scores.join(", ")}</td><td>${was === null || was === now ? now : `${was} → ${now}`}</td></tr>
`;
}
function countsOf(counts) {
	return findingCounts({ counts }).replace("no findings", "none");
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/head.ts
var _templateObject;
/** Nothing but the page's own style and script: no network, no form that is sent, no markup made of text. */
const POLICY = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
/** All before the documents: what the browser needs, and the verdict. */
function pageStart(report, parts) {
	const { verdict, counts } = report;
	const strong = parts.cards.filter(({ strength }) => strength === "strong").length;
	const tiles = [
		["stories", counts.stories],
		["answers", counts.answers],
		["strong", strong],
		["errors", counts.error],
		["warnings", counts.warning],
		["notes", counts.note]
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
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#documents">Skip to the stories</a>
<header>
<p class="product">Star Witness</p>
<h1><span class="verdict ${verdict}">${verdict}</span> ${findingCounts(report)}</h1>
${sentences(report).map((each) => html`<p>${messageLine(sentence(each))}</p>\n`)}<dl class="tiles">${tiles.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</header>
<main id="documents" tabindex="-1">
${changesSection(report, parts)}`;
}
function sentences(report) {
	return [
		judgedCounts(report),
		verdictReason(report),
		scopeNote(report)
	].filter((each) => each !== null);
}
/** All after them. */
function pageEnd() {
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<p id=\"nothing\" hidden>No story or answer matches.</p>\n</main>\n<footer><p>",
		" ",
		"</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), PRODUCT, VERSION, new Markup(script));
}
// src/report/html/signs.ts
const LEVELS = {
	...STRENGTH_SIGNS,
	draft: {
		sign: "–",
		meaning: "not ready yet"
	},
	missing: {
		sign: "",
		meaning: "nothing there"
	}
};
/** `✓ mechanism`, with the state for who listens. */
function stateChip(state, label) {
	const { sign, word } = STATE_SIGNS[state];
	return html`<span class="chip ${state}"><span class="sign" aria-hidden="true">${sign}</span> ${label}<span class="sr">: ${word}</span></span>`;
}
/** `● strong`. */
function levelTag(level) {
	const { sign } = LEVELS[level];
	return html`<span class="level ${level}">${sign === "" ? null : html`<span aria-hidden="true">${sign}</span> `}${level}</span>`;
}
// src/report/html/told.ts
/** Between two paragraphs. */
const PARAGRAPHS = /\n[ \t]*\n\s*/;
/** Lines that begin a line on the page, too: items, quotes, rows of tables, labels of banks. */
const LINES = /\n(?=[ \t]*(?:[-*+>|#]|\d{1,3}[.)]))/;
/** The text of an answer, with the passages marked that show a point or come close to one. */
function toldText({ pieces, left }, answer) {
	if (pieces.length === 0) return null;
	const paragraphs = [[]];
	for (const [index, piece] of pieces.entries()) {
		const tags = tagsAfter(piece, pieces[index + 1], answer);
		const parts = piece.text.split(PARAGRAPHS);
		for (const [number, part] of parts.entries()) {
			if (number > 0) paragraphs.push([]);
			paragraphs.at(-1)?.push(marked(part, piece, number === parts.length - 1 ? tags : [], answer));
		}
	}
	const shown = paragraphs.filter((parts) => parts.some((part) => part !== null));
	const more = left === 0 ? null : html`<p class="muted">${plural(left, "more character")}, in the file</p>\n`;
	return html`<div class="told">${shown.map((parts) => html`<p dir="auto">${parts}</p>\n`)}${more}</div>
`;
}
/** A part of a piece; the mark says by its color and by a word what it shows. */
function marked(text, piece, tags, answer) {
	if (text === "") return tags.length === 0 ? null : [...tags];
	const kinds = new Set(piece.signals.map((index) => answer.signals[index]?.kind ?? ""));
	if (kinds.size === 0 && piece.closest.length > 0) kinds.add("closest");
	for (const name of piece.fields) kinds.add(name);
	const parts = text.split(LINES).map((line, index) => index === 0 ? inline(line) : html`<br>${inline(line)}`);
	return kinds.size === 0 ? parts : html`<mark class="${[...kinds].join(" ")}">${parts}${[...tags]}</mark>`;
}
/** What is bold or code in Markdown is so on the page; all else is as it is written. */
function inline(text) {
	return text.split(/\*\*([^*\n]+)\*\*/).map((part, index) => index % 2 === 1 ? html`<strong>${part}</strong>` : messageLine(part));
}
/** The words for all that ends with a piece. */
function tagsAfter(piece, next, answer) {
	const shows = piece.signals.filter((index) => !next?.signals.includes(index)).flatMap((index) => answer.signals[index] ?? []).map(({ kind, strength, line }) => tag(`${kind} ${percent(strength)}`, line));
	const closest = piece.closest.filter((point) => !next?.closest.includes(point)).map((point) => {
		const { mood = "told", line = 0 } = answer.closest[point] ?? {};
		return tag(`closest to ${point}${mood === "told" ? "" : ` (${mood})`}`, line);
	});
	const said = piece.fields.filter((name) => !next?.fields.includes(name)).map((name) => tag(name));
	return [
		...shows,
		...closest,
		...said
	];
}
function tag(words, line = null) {
	return html` <span class="tag"${line === null ? null : html` title="line ${line}"`}>${words}</span>`;
}
/** What the fields of a story say that belongs to it as it is told. */
function toldFields({ fields }) {
	if (fields.length === 0) return null;
	return html`<section><h4>From the fields</h4>
<dl class="beats">${fields.map(({ name, text, line }) => html`<div><dt>${name}</dt><dd dir="auto"><mark class="${name}">${inline(text)}</mark> <span class="muted">line ${line}</span></dd></div>
`)}</dl></section>
`;
}
// src/report/html/answer.ts
/** Characters that a passage shows at most. */
const PASSAGE_LENGTH = 600;
/** Both points, as signs with words. */
function pointChips(answer) {
	if (!answer.english) return html`<span class="muted">not judged: not English</span>`;
	return POINTS.map((point) => html`${stateChip(stateOf(answer, point), point)} `);
}
/** What was seen in an answer: its points, its text with the passages that show them, and the elements of its prompt. */
function answerSection(answer, told, question) {
	const { line, prompt, elements, score, english } = answer;
	const heading = prompt === null ? "Answer" : html`Answer to <code>${prompt}</code>`;
	const seconds = told?.seconds ?? null;
	const spoken = seconds === null ? "" : `, ${longDuration(seconds)} to say`;
	const passages = passagesElsewhere(answer, told);
	return html`<section class="answer">
<h4>${heading} <span class="muted">line ${line}</span></h4>
${question === null ? null : html`<p class="question">${question}</p>\n`}<p>${pointChips(answer)}${english ? html`<span class="muted">score ${score} of 2${beforeOf$1(answer)}${spoken}</span>` : null}</p>
${told === null ? null : toldText(told, answer)}${passages.length === 0 ? null : html`<h5>What shows it</h5>\n<ul class="passages">\n${passages}</ul>\n`}${elements.length === 0 ? null : html`<h5>What the prompt asks for</h5>\n<ul class="elements">\n${elements.map(elementItem)}</ul>\n`}</section>
`;
}
/** The passages that are not marked in the text: of a very long one, or where there is none. */
function passagesElsewhere({ signals, closest }, told) {
	const pieces = told?.pieces ?? [];
	const marked = new Set(pieces.flatMap((piece) => piece.signals));
	return [...signals.filter((_, index) => !marked.has(index)).map(({ kind, text, line, strength }) => passage(kind, text, line, `${percent(strength)} sure`)), ...POINTS.filter((point) => !pieces.some((piece) => piece.closest.includes(point))).flatMap((point) => closestPassage(point, closest[point]))];
}
function beforeOf$1({ before, score }) {
	if (before === null) return "";
	return before.score === score ? ", as before" : `, ${before.score} before`;
}
function passage(kind, text, line, note) {
	return html`<li class="${kind}"><span class="kind">${kind}</span><blockquote dir="auto"><mark class="${kind}">${shorten(text, PASSAGE_LENGTH)}</mark></blockquote><span class="muted">line ${line}, ${note}</span></li>
`;
}
function closestPassage(point, closest) {
	if (closest === null) return [];
	const { text, line, mood } = closest;
	const note = mood === "told" ? "the closest" : `the closest (${mood})`;
	return [html`<li class="closest"><span class="kind">${point}?</span><blockquote dir="auto">${shorten(text, PASSAGE_LENGTH)}</blockquote><span class="muted">line ${line}, ${note}</span></li>
`];
}
function elementItem({ label, state, found, edit }) {
	const text = found === null ? html`<p class="edit">${edit ?? ""}</p>` : html`<blockquote dir="auto">${shorten(found.text, PASSAGE_LENGTH)}</blockquote><span class="muted">line ${found.line}</span>`;
	return html`<li>${stateChip(state, label)}${text}</li>
`;
}
// src/report/html/card.ts
const TITLE_LENGTH$1 = 160;
/** A story or an answer, collapsed to what one compares. */
function cardMarkup(card, options) {
	const { number, document, findings, known, strength } = card;
	const { owner, type, theme, status, strength: level } = options.keysOf(card);
	const [first] = document.answers;
	const found = severityCounts(findings);
	return html`<details class="card ${strength}" id="d${number}" data-owner="${owner}" data-type="${type}" data-theme="${theme}" data-status="${status}" data-strength="${level}">
<summary><span class="index" aria-hidden="true">${number}</span><span class="head"><h3>${shorten(titleOf(document), TITLE_LENGTH$1)}</h3><span class="meta">${metaOf(document)}</span></span><span class="chips">${changeTag(document)}${document.answers.length === 1 && first !== void 0 ? pointChips(first) : levelTag(strength)}${found === "" ? null : html`<span class="count">${found}</span>`}</span></summary>
<div class="body">
${factList(document, options.linkBase)}${findings.length === 0 ? null : html`<section><h4>Next edits</h4>\n<ol class="findings">\n${findings.map(findingItem)}</ol></section>\n`}${oldFindings(known)}${document.answers.map((answer, index) => {
		const question = answer.prompt === null ? null : options.questionOf(answer.prompt);
		return answerSection(answer, document.told?.answers[index] ?? null, question);
	})}${document.told === null ? null : toldFields(document.told)}</div>
</details>
`;
}
/** Findings that a baseline knows, which count for nothing. */
function oldFindings(known) {
	if (known.length === 0) return null;
	return html`<details class="old"><summary>${plural(known.length, "old finding")} in the baseline</summary>
<ol class="findings">
${known.map(findingItem)}</ol></details>
`;
}
function metaOf({ kind, type, typeTitle, prompt, status, required, told }) {
	const filled = required.filter((each) => each.filled).length;
	const times = told?.answers.flatMap(({ seconds }) => seconds ?? []) ?? [];
	return [
		kind === "story" ? typeTitle ?? type ?? "no type" : `answer to ${prompt ?? "no prompt"}`,
		status,
		...required.length === 0 ? [] : [`${filled} of ${required.length} fields`],
		...times.length === 1 ? times.map(shortDuration) : []
	].join(" · ");
}
function factList(document, linkBase) {
	const { filePath, line, bank, guess, shows, themes, prompts, required, change } = document;
	const place = bank ? `${filePath}:${line}` : filePath;
	const facts = [["File", linkBase !== null && !filePath.startsWith("../") ? html`<a href="${linkBase + urlPath(filePath) + anchorOf(document)}">${place}</a>` : html`<code>${place}</code>`]];
	if (guess !== null) facts.push(["Reads like", html`<code>${guess.type}</code>`]);
	if (shows.length > 0) facts.push(["To show", shows.join(", ")]);
	if (themes.length > 0) facts.push(["Themes", themes.map(({ title }) => title).join(", ")]);
	if (prompts.length > 0) facts.push(["Prompts", prompts.join(", ")]);
	if (required.length > 0) facts.push(["Fields", required.map(({ field, filled }) => html`${stateChip(filled ? "present" : "absent", field)} `)]);
	if (change?.before != null) facts.push(["Before", beforeOf(change.before, change.findings)]);
	return html`<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
function beforeOf({ status, broken, findings }, now) {
	return `${`${status}${broken ? ", could not be read" : ""}`}: ${findingCounts({ counts: findings })}; now ${findingCounts({ counts: now })}`;
}
// src/report/html/matrix.ts
/** Entries that a matrix has columns for; of more, its rows have counts. */
const MAX_COLUMNS = 30;
const TITLE_LENGTH = 80;
/** The heat map of one owner. `numberOf` gives the card of an entry. */
function matrix(coverage, name, numberOf) {
	const entries = [...coverage.stories, ...coverage.answers];
	const columns = entries.length > MAX_COLUMNS ? counted : numbered(entries, numberOf);
	const label = `Coverage of ${name}`;
	return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="heat">
<caption class="sr">${label}: what each story and answer is for, and how strong it is</caption>
<thead><tr><td></td><th scope="col">Best</th>${columns.head}</tr></thead>
${DIMENSIONS.filter((dimension) => coverage.rows[dimension].length > 0).map((dimension) => html`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns.count + 2}">${DIMENSION_TITLES[dimension]}</th></tr>
${coverage.rows[dimension].map((row) => html`<tr><th scope="row">${shorten(row.title, TITLE_LENGTH)}</th><td>${levelTag(row.level)}</td>${columns.cells(row)}</tr>
`)}</tbody>
`)}</table></div>
`;
}
/** A column for each entry, headed by the number of its card. */
function numbered(entries, numberOf) {
	const head = entries.map((entry) => {
		const number = numberOf(entry);
		const title = shorten(titleOf$1(entry), TITLE_LENGTH);
		return html`<th scope="col"><a href="#d${number}" title="${title}">${number}<span class="sr">: ${title}</span></a></th>`;
	});
	const cells = (row) => {
		const carried = new Set(row.entries);
		return entries.map((entry) => {
			if (!carried.has(entry)) return html`<td></td>`;
			const strength = strengthOf(entry);
			return html`<td class="cell ${strength}"><span aria-hidden="true">${LEVELS[strength].sign}</span><span class="sr">${strength}</span></td>`;
		});
	};
	return {
		count: entries.length,
		head,
		cells
	};
}
/** A column for each strength, with the number of entries. */
const counted = {
	count: STRENGTHS.length,
	head: STRENGTHS.map((strength) => html`<th scope="col" class="wide">${strength}</th>`),
	cells: ({ entries }) => STRENGTHS.map((strength) => {
		const count = entries.filter((entry) => strengthOf(entry) === strength).length;
		return count === 0 ? html`<td></td>` : html`<td class="cell ${strength}">${count}</td>`;
	})
};
/** What the colors mean. */
function legend() {
	return html`<p class="legend">${STRENGTHS.map((strength) => html`<span>${levelTag(strength)} ${LEVELS[strength].meaning}</span> `)}</p>
`;
}
// src/report/html/owner.ts
const NAME_LENGTH = 80;
/** Edits that an owner's list has at most; the cards have all. */
const EDITS = 5;
/** Owners whose heat map is open. */
const OPEN_OWNERS = 12;
/** One owner in pieces: the portfolio, what to edit next, and a card for each document. */
function* ownerSection({ owner, cards, coverage }, index, options) {
	const name = owner === null ? "No owner" : shorten(owner, NAME_LENGTH);
	const numberOf = numbersOf(cards);
	yield html`<section class="owner" aria-labelledby="o${index}">
<h2 id="o${index}">${name} <span class="muted">${coverage === null ? plural(cards.length, "document") : countsOf$1(coverage)}</span></h2>
`;
	if (coverage !== null) yield html`<details class="portfolio"${index <= OPEN_OWNERS ? html` open` : null}><summary>Coverage</summary>
${matrix(coverage, name, numberOf)}${legend()}${sentencesOf(coverage).map((each) => html`<p class="gaps">${each}</p>\n`)}</details>
`;
	const urgent = mostSevereFirst(cards.flatMap(({ findings }) => findings));
	if (urgent.length > 0) yield nextEdits(urgent, numberOf);
	yield html`<div class="cards">
`;
	for (const card of cards) yield cardMarkup(card, options);
	yield html`</div>
</section>
`;
}
function nextEdits(findings, numberOf) {
	const more = findings.length - EDITS;
	return html`<div class="next"><p class="label">Next edits</p>
<ol>${findings.slice(0, EDITS).map((finding) => {
		const [found = "", edit = null] = finding.message.split("\n");
		const number = numberOf(finding);
		return html`<li class="${finding.severity}"><a href="#d${number}" aria-label="Document ${number}">${number}</a> <span>${messageLine(found)}${edit === null ? null : html` ${messageLine(edit)}`} <span class="muted">${finding.ruleId}</span></span></li>
`;
	})}</ol>
${more > 0 ? html`<p class="muted">and ${more} more, in the documents below</p>\n` : null}</div>
`;
}
// src/report/html.ts
/** The report as one page that needs nothing else: no network, no file, and no script to be read. */
function* renderHtml(report, { linkBase }) {
	const parts = partsOf(report);
	const { markup, keysOf } = filterBar(parts.cards);
	const questionOf = questionsOf(report.portfolio?.preset ?? null);
	yield pageStart(report, parts).text;
	if (parts.cards.length > 0) yield markup.text;
	else yield html`<p class="empty">There are no stories or answers to show.</p>\n`.text;
	for (const [index, part] of parts.owners.entries()) for (const piece of ownerSection(part, index + 1, {
		linkBase,
		keysOf,
		questionOf
	})) yield piece.text;
	if (parts.others.length > 0) yield html`<section class="owner" aria-labelledby="others"><h2 id="others">Other files</h2>
<ul class="others">${parts.others.map((finding) => html`<li class="other"><code>${finding.filePath}</code><ol class="findings">
${findingItem(finding)}</ol></li>
`)}</ul></section>
`.text;
	const banks = report.banks.filter(({ stories }) => stories > 0);
	if (banks.length > 0) yield html`<section class="banks" aria-labelledby="banks"><h2 id="banks">Story banks</h2>
<ul>${banks.map((bank) => html`<li><code>${bank.filePath}</code>: ${bankSentence(bank)}</li>\n`)}</ul></section>
`.text;
	yield pageEnd().text;
}
function questionsOf(preset) {
	const prompts = new Map(Object.entries(preset?.prompts ?? {}));
	return (prompt) => prompts.get(prompt)?.question ?? null;
}
export { renderHtml };
