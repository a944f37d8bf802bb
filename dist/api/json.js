import { n as PRODUCT, r as VERSION } from "./product.js";
import { n as jsonPieces, t as jsonItem } from "./json-pieces.js";
// src/report/json.ts
/** What items of the report's lists are indented by. */
const INDENT = "    ";
/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
function renderJson(report, { documents }) {
	const { verdict, counts, banks, suppressed, baseline, skipped, scope } = report;
	const state = baseline === null ? {} : { baselineState: "new" };
	const json = {
		version: 2,
		tool: {
			name: PRODUCT,
			version: VERSION
		},
		verdict,
		counts,
		documents: [],
		banks,
		findings: [],
		suppressed: suppressed.map(jsonFinding),
		baseline: baseline === null ? null : {
			...baseline,
			known: baseline.known.map((finding) => ({
				...jsonFinding(finding),
				baselineState: "unchanged"
			}))
		},
		skipped,
		scope
	};
	const findingText = (finding) => {
		const item = {
			...jsonFinding(finding),
			...state
		};
		return jsonItem(item, INDENT);
	};
	return jsonPieces(json, [{
		key: "documents",
		indent: INDENT,
		items: documents ?? texts(report.documents, jsonDocument)
	}, {
		key: "findings",
		indent: INDENT,
		items: texts(report.findings, findingText)
	}]);
}
/** A document as it is in the report. */
function jsonDocument({ told: _, ...document }) {
	return jsonItem(document, INDENT);
}
function jsonFinding(finding) {
	const { excerpt: _, lineHash: __, byteColumns: ___, about: ____, fix, related, ...rest } = finding;
	return {
		...rest,
		...fix === void 0 ? {} : { fix: jsonFix(fix) },
		...related === void 0 ? {} : { related: [...related] }
	};
}
function jsonFix({ byteColumns: _, ...fix }) {
	return fix;
}
function* texts(items, textOf) {
	for (const item of items) yield textOf(item);
}
export { renderJson };
