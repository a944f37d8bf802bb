import { n as PRODUCT, r as VERSION } from "./product.js";
import { t as jsonText } from "./escape.js";
// src/report/json.ts
/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
function renderJson(report) {
	const { verdict, counts, documents, findings, suppressed, baseline, skipped, scope } = report;
	const state = baseline === null ? {} : { baselineState: "new" };
	const json = {
		version: 2,
		tool: {
			name: PRODUCT,
			version: VERSION
		},
		verdict,
		counts,
		documents,
		findings: findings.map((finding) => ({
			...jsonFinding(finding),
			...state
		})),
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
	return `${jsonText(json, 2)}\n`;
}
function jsonFinding(finding) {
	const { excerpt: _, lineHash: __, byteColumns: ___, about: ____, fix, ...rest } = finding;
	return fix === void 0 ? rest : {
		...rest,
		fix: jsonFix(fix)
	};
}
function jsonFix({ byteColumns: _, ...fix }) {
	return fix;
}
export { renderJson };
