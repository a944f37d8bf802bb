import { t as SEVERITIES } from "./order.js";
// src/linter/verdict.ts
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
/** A run fails with a finding at or above `failOn`, or with more warnings than allowed. */
function verdictOf(counts, { failOn, maxWarnings }) {
	if (failOn === "never") return "pass";
	return maxWarnings !== null && counts.warning > maxWarnings || gatedSeverities(failOn).some((severity) => counts[severity] > 0) ? "fail" : "pass";
}
/** The severities that fail a run. */
function gatedSeverities(failOn) {
	return failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
}
export { gatedSeverities as n, verdictOf as r, countFindings as t };
