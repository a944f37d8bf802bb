// src/linter/order.ts
/** Orders by UTF-16 code units, so that no machine's locale changes a report. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** By file, then by place, then by rule. */
function compareFindings(a, b) {
	return compareText(a.filePath, b.filePath) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
function orderFindings(findings) {
	return [...findings].sort(compareFindings);
}
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** The most severe first, otherwise in the order given: for channels that show only so many. */
function mostSevereFirst(findings) {
	return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
/** The findings of each file, in the order given. */
function groupByFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const own = files.get(finding.filePath);
		if (own === void 0) files.set(finding.filePath, [finding]);
		else own.push(finding);
	}
	return files;
}
export { mostSevereFirst as a, groupByFile as i, compareFindings as n, orderFindings as o, compareText as r, SEVERITIES as t };
