import { s as verdictReason } from "./counts.js";
import { r as logLine } from "./escape.js";
// src/report/compact.ts
/**
* One line a finding, `path:line:column: severity: message [rule]`, for grep, editors and scripts; at the end a line that
* says why the run fails, where the severities do not.
*/
function renderCompact(report, { quiet, displayPath }) {
	const reason = report.verdict === "fail" ? verdictReason(report) : null;
	const lines = report.findings.filter(({ severity }) => !quiet || severity === "error").map(({ filePath, line, column, severity, message, ruleId }) => {
		const [first] = message.split("\n");
		return `${logLine(`${displayPath(filePath)}:${line}:${column}: ${severity}: ${first} [${ruleId}]`)}\n`;
	}).join("");
	return reason === null ? lines : `${lines}fail: ${reason}\n`;
}
export { renderCompact };
