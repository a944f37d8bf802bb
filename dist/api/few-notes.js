import { t as documentFinder } from "./by-document.js";
import { c as addTo } from "./order.js";
import { a as listOf, c as plural } from "./message.js";
/** Lines that are named of the notes left out. */
const NAMED_LINES = 10;
/** All findings, but of each document at most `limit` notes: the first ones. A file that is not one counts as one. */
function limitNotes(findings, documents, limit = 5) {
	const documentOf = documentFinder(documents);
	const shown = [];
	const left = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.severity !== "note") {
			shown.push(finding);
			continue;
		}
		const key = documentOf(finding) ?? finding.filePath;
		const own = taken.get(key);
		if (own !== void 0 && own.count >= limit) {
			addTo(left, own.last, finding);
			continue;
		}
		taken.set(key, {
			count: (own?.count ?? 0) + 1,
			last: finding
		});
		shown.push(finding);
	}
	return {
		shown,
		left
	};
}
/** `and 7 more notes, on lines 12, 14 and 30; the log has them`. */
function moreNotes(left) {
	const lines = [...new Set(left.map(({ line }) => `${line}`))];
	const named = lines.slice(0, NAMED_LINES);
	const others = lines.length - named.length;
	const places = listOf(others === 0 ? named : [...named, `${others} more`]);
	return `and ${plural(left.length, "more note")}, on ${lines.length === 1 ? "line" : "lines"} ${places}; the log has ${left.length === 1 ? "it" : "them"}`;
}
export { moreNotes as n, limitNotes as t };
