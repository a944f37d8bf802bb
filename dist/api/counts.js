import { t as SEVERITIES } from "./order.js";
import { i as hasTooManyWarnings, t as countFindings } from "./verdict.js";
import { n as PRODUCT } from "./product.js";
import { c as plural, r as inBackticks, u as shorten } from "./message.js";
// src/report/counts.ts
/** Files that a line of counts names at most. */
const NAMED = 5;
/** Characters of a base, and of a reason, that a line shows at most. */
const BASE_LENGTH = 80;
const REASON_LENGTH = 300;
/** `3 errors, 1 warning, 2 suppressed`, or `no findings`. */
function findingCounts({ counts }) {
	const found = countsOf(counts, SEVERITIES) || "no findings";
	return counts.suppressed ? `${found}, ${counts.suppressed} suppressed` : found;
}
/** `2 errors, 1 note`, of some severities only; empty when there are none. */
function severityCounts(findings, severities = SEVERITIES) {
	return countsOf(countFindings(findings), severities);
}
function countsOf(counts, severities) {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity)).join(", ");
}
/** `14 stories, 5 prompt answers checked, 1 skipped`: files, whatever number of answers a story has. */
function judgedCounts({ counts }) {
	const checked = `${plural(counts.stories, "story", "stories")}, ${plural(counts.answers, "prompt answer")} checked`;
	return counts.skipped === 0 ? checked : `${checked}, ${counts.skipped} skipped`;
}
/** `14 stories, 5 prompt answers checked, 1 skipped: stories/old.md (status retired)`. */
function checkedCounts(report) {
	const { skipped } = report;
	if (skipped.length === 0) return judgedCounts(report);
	return `${judgedCounts(report)}: ${namesOfSkipped(skipped)}`;
}
/** `stories/old.md (status retired), and 2 more`. */
function namesOfSkipped(skipped) {
	const named = skipped.slice(0, NAMED).map(({ filePath, reason }) => `${filePath} (${reason})`);
	const more = skipped.length > NAMED ? `, and ${skipped.length - NAMED} more` : "";
	return `${named.join(", ")}${more}`;
}
/** `changed lines since `main` only; 12 findings elsewhere not shown`; null when all is shown, as was asked for. */
function scopeNote({ scope: { name, base, reason, hidden } }) {
	if (reason !== null) return `everything is shown, because ${shorten(reason, REASON_LENGTH)}`;
	if (name === "all") return null;
	const elsewhere = hidden === 0 ? "no findings elsewhere" : `${plural(hidden, "finding")} elsewhere not shown`;
	return `${name.replace("-", " ")} since ${inBackticks(shorten(base ?? "", BASE_LENGTH))} only; ${elsewhere}`;
}
/**
* ``3 old findings fixed (`star-witness baseline --prune` removes them); 12 old findings not shown``; null where the
* baseline knows nothing of what was judged. `command`: how the user calls the command line.
*/
function baselineNote({ baseline }, { where = "not shown", command = PRODUCT } = {}) {
	if (baseline === null) return null;
	const { known, fixed } = baseline;
	const notes = [fixed === 0 ? null : `${plural(fixed, "old finding")} fixed (\`${command} baseline --prune\` removes ${fixed === 1 ? "it" : "them"})`, known.length === 0 ? null : `${plural(known.length, "old finding")} in the baseline ${where}`].filter((note) => note !== null);
	return notes.length === 0 ? null : notes.join("; ");
}
/** Why the verdict is what it is, where the counts alone do not say so. */
function verdictReason({ verdict, counts, limits }) {
	const { failOn, maxWarnings } = limits;
	if (verdict === "pass") return counts.error > 0 ? `\`fail-on\` is \`${failOn}\`` : null;
	if (hasTooManyWarnings(counts, limits)) return `${plural(counts.warning, "warning")}, at most ${maxWarnings} allowed`;
	return counts.error > 0 ? null : `\`fail-on\` is \`${failOn}\``;
}
export { scopeNote as a, judgedCounts as i, checkedCounts as n, severityCounts as o, findingCounts as r, verdictReason as s, baselineNote as t };
