import { r as groupByFile, s as compareText } from "./order.js";
import { n as gatedSeverities } from "./verdict.js";
import { n as PRODUCT } from "./product.js";
import { n as xmlText, t as xmlAttributes } from "./xml.js";
// src/report/junit.ts
/**
* The report as JUnit writes it, which most CI systems read: a suite for each file, a case for each finding. A case fails
* where the finding fails the run; any other passes, with what was found as its output. A file without findings has one case.
*/
function renderJunit(report) {
	const { documents, findings, skipped } = report;
	const isFailing = failingFindings(report);
	const byFile = groupByFile(findings);
	const reasons = new Map(skipped.map((each) => [each.filePath, each]));
	const suites = [...new Set([
		...documents,
		...findings,
		...skipped
	].map(({ filePath }) => filePath))].sort(compareText).map((filePath) => {
		const own = byFile.get(filePath) ?? [];
		const reason = reasons.get(filePath);
		const cases = own.map((finding) => caseOf(finding, isFailing(finding)));
		if (reason !== void 0) cases.push(skippedCase(reason));
		return {
			filePath,
			cases: cases.length > 0 ? cases : [{
				name: "no findings",
				inner: "",
				kind: "passed"
			}]
		};
	});
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${xmlAttributes({
			name: PRODUCT,
			...countsOf(suites.flatMap(({ cases }) => cases))
		})}>`,
		...suites.flatMap(({ filePath, cases }) => suiteLines(filePath, cases)),
		"</testsuites>"
	].join("\n")}\n`;
}
function suiteLines(filePath, cases) {
	return [
		`  <testsuite${xmlAttributes({
			name: filePath,
			...countsOf(cases)
		})}>`,
		...cases.map(({ name, line, inner }) => {
			const attributes = xmlAttributes({
				name,
				classname: filePath,
				file: filePath,
				line,
				time: 0
			});
			return inner === "" ? `    <testcase${attributes}/>` : `    <testcase${attributes}>${inner}</testcase>`;
		}),
		"  </testsuite>"
	];
}
function countsOf(cases) {
	const count = (kind) => cases.filter((each) => each.kind === kind).length;
	return {
		tests: cases.length,
		failures: count("failed"),
		errors: 0,
		skipped: count("skipped"),
		time: 0
	};
}
/** A run fails by the severity of findings, or by the number of its warnings. */
function failingFindings({ counts, limits }) {
	const { failOn, maxWarnings } = limits;
	const severities = gatedSeverities(failOn);
	const tooMany = failOn !== "never" && maxWarnings !== null && counts.warning > maxWarnings;
	return ({ severity }) => severities.includes(severity) || tooMany && severity === "warning";
}
function caseOf({ ruleId, line, column, severity, message }, isFailing) {
	const name = `${ruleId} (${line}:${column})`;
	const [first = ""] = message.split("\n");
	return {
		name,
		line,
		inner: isFailing ? `<failure${xmlAttributes({
			message: first,
			type: ruleId
		})}>${xmlText(`${severity}: ${message}`)}</failure>` : `<system-out>${xmlText(`${severity}: ${message}`)}</system-out>`,
		kind: isFailing ? "failed" : "passed"
	};
}
function skippedCase({ reason }) {
	return {
		name: "skipped",
		inner: `<skipped${xmlAttributes({ message: reason })}/>`,
		kind: "skipped"
	};
}
export { renderJunit };
