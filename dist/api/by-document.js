import { t as countBefore } from "./binary-search.js";
import { c as addTo, l as groupBy } from "./order.js";
// src/linter/by-document.ts
/** Gives the document that a finding belongs to: of the stories of a bank the one that its line lies in. */
function documentFinder(documents) {
	const byFile = groupBy(documents, ({ filePath }) => filePath);
	for (const own of byFile.values()) own.sort((a, b) => a.line - b.line);
	return ({ filePath, line, beside = 0 }) => {
		const own = byFile.get(filePath);
		return own === void 0 ? null : lastBefore(own, line, beside) ?? own[0] ?? null;
	};
}
/** The findings of each document, in the order given, and those of files without a document. */
function groupByDocument(documents, findings) {
	const find = documentFinder(documents);
	const byDocument = /* @__PURE__ */ new Map();
	const others = [];
	for (const finding of findings) {
		const document = find(finding);
		if (document === null) others.push(finding);
		else addTo(byDocument, document, finding);
	}
	return {
		byDocument,
		others
	};
}
/** The last document that begins at or above a line, and of those that begin there the one with a number. */
function lastBefore(documents, line, beside) {
	const index = countBefore(documents, (document) => document.line <= line) - 1;
	const last = documents[index];
	for (let at = index; last !== void 0 && documents[at]?.line === last.line; at--) {
		const document = documents[at];
		if ((document?.beside ?? 0) === beside) return document ?? null;
	}
	return last ?? null;
}
export { groupByDocument as n, documentFinder as t };
