import { n as PRODUCT, t as HOME } from "./product.js";
import { i as markdownMessage, n as jsonText } from "./escape.js";
// src/report/rdjsonl.ts
/** Reviewdog's words. */
const SEVERITY = {
	error: "ERROR",
	warning: "WARNING",
	note: "INFO"
};
/** The findings in reviewdog's Diagnostic Format, one JSON object per line; their messages go into comments, as Markdown. */
function renderRdjsonl({ findings }, { displayPath }) {
	return findings.map((finding) => `${jsonText(diagnostic(finding, displayPath))}\n`).join("");
}
function diagnostic(finding, displayPath) {
	const { message, severity, ruleId, url, filePath, fix } = finding;
	return {
		message: message.split("\n").map(markdownMessage).join("\n"),
		location: {
			path: displayPath(filePath),
			range: rangeOf(finding)
		},
		severity: SEVERITY[severity],
		source: {
			name: PRODUCT,
			url: HOME
		},
		code: {
			value: ruleId,
			url
		},
		...fix === void 0 ? {} : { suggestions: [{
			range: rangeOf(fix),
			text: fix.text
		}] }
	};
}
/** Its columns count bytes of UTF-8, as reviewdog's do. */
function rangeOf(place) {
	const [start, end] = place.byteColumns ?? [place.column, place.endColumn];
	return {
		start: {
			line: place.line,
			column: start
		},
		end: {
			line: place.endLine,
			column: end
		}
	};
}
export { renderRdjsonl };
