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
function verdictOf(counts, limits) {
	return failingSeverities(counts, limits).length > 0 ? "fail" : "pass";
}
/** The severities of the findings that fail a run: those at or above `failOn`, and warnings where there are too many. */
function failingSeverities(counts, limits) {
	const gated = gatedSeverities(limits.failOn);
	const tooMany = hasTooManyWarnings(counts, limits);
	return SEVERITIES.filter((severity) => counts[severity] > 0 && (gated.includes(severity) || tooMany && severity === "warning"));
}
function hasTooManyWarnings({ warning }, { failOn, maxWarnings }) {
	return failOn !== "never" && maxWarnings !== null && warning > maxWarnings;
}
/** The severities of which one finding fails a run. */
function gatedSeverities(failOn) {
	return failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
}
export { verdictOf as a, hasTooManyWarnings as i, failingSeverities as n, gatedSeverities as r, countFindings as t };
