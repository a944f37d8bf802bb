import { r as logLine } from "./escape.js";
// src/report/compact.ts
/** One line a finding, `path:line:column: severity: message [rule]`, and nothing else: for grep, editors and scripts. */
function renderCompact({ findings }, { quiet, displayPath }) {
	return findings.filter(({ severity }) => !quiet || severity === "error").map(({ filePath, line, column, severity, message, ruleId }) => {
		const [first] = message.split("\n");
		return `${logLine(`${displayPath(filePath)}:${line}:${column}: ${severity}: ${first} [${ruleId}]`)}\n`;
	}).join("");
}
export { renderCompact };
