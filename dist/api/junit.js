import { l as groupBy, r as groupByFile, s as compareText } from "./order.js";
import { n as failingSeverities } from "./verdict.js";
import { n as PRODUCT } from "./product.js";
import { n as xmlText, t as xmlAttributes } from "./xml.js";
// src/report/junit.ts
const NO_FINDINGS = {
	name: "no findings",
	inner: "",
	kind: "passed"
};
/**
* The report as JUnit writes it, which most CI systems read: a suite for each file, a case for each finding. A case
* fails where the finding fails the run; any other passes, with what was found as its output. A file whose documents
* have no findings has one case, and what was not judged has one each.
*/
function renderJunit(report) {
	const { documents, findings, skipped } = report;
	const failing = failingSeverities(report.counts, report.limits);
	const byFile = groupByFile(findings);
	const skippedByFile = groupBy(skipped, ({ filePath }) => filePath);
	const judged = documents.filter(({ status }) => status !== "retired");
	const clean = new Set(judged.map(({ filePath }) => filePath).filter((filePath) => !byFile.has(filePath)));
	const suites = [...new Set([
		...documents,
		...findings,
		...skipped
	].map(({ filePath }) => filePath))].sort(compareText).map((filePath) => {
		const found = (byFile.get(filePath) ?? []).map((finding) => caseOf(finding, failing.includes(finding.severity)));
		const passed = clean.has(filePath) ? [NO_FINDINGS] : [];
		return {
			filePath,
			cases: [
				...found,
				...passed,
				...(skippedByFile.get(filePath) ?? []).map(skippedCase)
			]
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
/** Its name distinguishes it from the others of its file, which readers would take for the same. */
function skippedCase({ reason }) {
	return {
		name: `skipped: ${reason}`,
		inner: `<skipped${xmlAttributes({ message: reason })}/>`,
		kind: "skipped"
	};
}
export { renderJunit };
