import { n as PRODUCT, r as VERSION } from "./product.js";
// src/report/json.ts
/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
function renderJson(report) {
	const { verdict, counts, documents, findings, skipped, scope } = report;
	const json = {
		version: 2,
		tool: {
			name: PRODUCT,
			version: VERSION
		},
		verdict,
		counts,
		documents,
		findings: findings.map(jsonFinding),
		skipped,
		scope
	};
	return `${JSON.stringify(json, null, 2)}\n`;
}
function jsonFinding(finding) {
	const { excerpt: _, lineHash: __, byteColumns: ___, fix, ...rest } = finding;
	return fix === void 0 ? rest : {
		...rest,
		fix: jsonFix(fix)
	};
}
function jsonFix({ byteColumns: _, ...fix }) {
	return fix;
}
export { renderJson };
