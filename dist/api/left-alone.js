import { c as plural, i as lineNumbers, u as shorten } from "./message.js";
import { a as markdownText, o as urlPath } from "./escape.js";
import { n as groupByDocument } from "./by-document.js";
import { o as compareNullLast, r as groupByFile } from "./order.js";
import { r as gatedSeverities, t as countFindings } from "./verdict.js";
// src/report/markdown-document.ts
const TITLE_LENGTH = 60;
/** Every document that is reported, by owner: of a scope the ones that changed, and none that is retired. */
function entriesOf({ documents, findings, scope, limits }) {
	const { byDocument, others } = groupByDocument(documents, findings);
	const entryOf = (filePath, document, own) => ({
		filePath,
		document,
		findings: own,
		isFailing: fails(countFindings(own), limits)
	});
	const isShown = (document) => byDocument.has(document) || document.status !== "retired" && (scope.name === "all" || document.change !== null);
	return [...documents.filter(isShown).map((document) => entryOf(document.filePath, document, byDocument.get(document) ?? [])).sort(byOwner), ...[...groupByFile(others)].map(([filePath, own]) => entryOf(filePath, null, own))];
}
/** Documents without an owner come last; otherwise the order is kept. */
function byOwner(a, b) {
	return compareNullLast(a.document?.owner ?? null, b.document?.owner ?? null);
}
/** Whether these findings fail a run; where nothing does, whether there are errors among them. */
function fails(counts, { failOn }) {
	return (failOn === "never" ? ["error"] : gatedSeverities(failOn)).some((severity) => counts[severity] > 0);
}
/** The title, escaped; where there is none, the prompt or the path. */
function nameOf({ filePath, document }) {
	const title = document?.title?.trim() || document?.prompt?.trim();
	return title && markdownText(shorten(title, TITLE_LENGTH)) || pathOf(filePath);
}
/** A path, escaped, its beginning cut when it is long: its end says more. */
function pathOf(filePath) {
	if (filePath.length <= TITLE_LENGTH) return markdownText(filePath) || "–";
	return markdownText(`…${filePath.slice(-59).replace(/^[\udc00-\udfff]/, "")}`);
}
/** Where a document is in its file: for a story of a bank its line. Without `plain` GitHub renders the Markdown, which has no lines. */
function anchorOf(document) {
	return document?.bank === true ? lineAnchor(document.line) : "";
}
function lineAnchor(line) {
	return `?plain=1#L${line}`;
}
/** A link to a file; `label` is Markdown. What lies outside of the repository is in no commit. */
function link(label, filePath, linkBase, anchor = "") {
	return linkBase === null || filePath.startsWith("../") ? label : `[${label}](${linkBase}${urlPath(filePath)}${anchor})`;
}
/** `1 story`, `2 answers`, `3 documents`: what these entries are. */
function nounOf(entries) {
	const kinds = new Set(entries.map(({ document }) => document?.kind ?? null));
	if (kinds.size === 1 && kinds.has("story")) return {
		one: "story",
		many: "stories"
	};
	if (kinds.size === 1 && kinds.has("answer")) return {
		one: "answer",
		many: "answers"
	};
	return {
		one: "document",
		many: "documents"
	};
}
// src/report/left-alone.ts
/** Passages that a line names at most, and a list. */
const NAMED = 5;
const LISTED = 100;
/** `9 stories; left alone: lines 1-3, introduction; lines 5-17, table of contents`. */
function bankSentence({ stories, unchanged, leftAlone }) {
	const told = plural(stories, "story", "stories");
	const counts = unchanged === 0 ? told : `${stories - unchanged} of ${told} changed`;
	if (leftAlone.length === 0) return counts;
	const named = leftAlone.slice(0, NAMED).map(passage);
	const more = leftAlone.length - named.length;
	return `${counts}; left alone: ${named.join("; ")}${more === 0 ? "" : `; and ${more} more`}`;
}
/** What each bank holds besides its stories, folded. */
function leftAloneLines(banks) {
	return banks.filter(({ leftAlone }) => leftAlone.length > 0).flatMap(({ filePath, leftAlone }) => {
		const more = leftAlone.length - LISTED;
		return [
			"<details>",
			`<summary>Left alone in <code>${pathOf(filePath)}</code>: ${plural(leftAlone.length, "passage")}</summary>`,
			"",
			...leftAlone.slice(0, LISTED).map((each) => `- ${markdownText(passage(each))}`),
			...more > 0 ? [`- and ${more} more`] : [],
			"",
			"</details>",
			""
		];
	});
}
function passage({ startLine, endLine, reason }) {
	return `${lineNumbers(startLine, endLine)}, ${reason}`;
}
export { fails as a, nameOf as c, entriesOf as i, nounOf as l, leftAloneLines as n, lineAnchor as o, anchorOf as r, link as s, bankSentence as t, pathOf as u };
