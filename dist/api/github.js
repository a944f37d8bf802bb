import { t as SEVERITIES } from "./order.js";
import { c as plural, u as shorten } from "./message.js";
import { r as logLine, s as visible } from "./escape.js";
import { n as moreNotes, t as limitNotes } from "./few-notes.js";
import { a as scopeNote, n as checkedCounts, r as findingCounts, t as baselineNote } from "./counts.js";
/** The runner cuts messages at 4,096 characters. */
const MAX_MESSAGE = 4096;
/** Of them, those of a name that a message has. */
const MAX_NAME = 500;
const LEVELS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* The annotations of findings, errors first, up to what the runner takes of each level, and few notes of one document.
* `taken`: how many of a severity the step has of its own. Those in `first` come before the others of their severity.
*/
function selectAnnotations(findings, documents, taken = {}, first = /* @__PURE__ */ new Set()) {
	const inOrder = [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))];
	const few = limitNotes(inOrder, documents);
	const shown = /* @__PURE__ */ new Map();
	const overflows = [];
	for (const severity of SEVERITIES) {
		const isOwn = (finding) => finding.severity === severity;
		const count = findings.filter(isOwn).length;
		const room = Math.max(0, 10 - (taken[severity] ?? 0));
		const own = few.shown.filter(isOwn).slice(0, room);
		for (const finding of own) shown.set(finding, annotationOf(finding, few.left.get(finding) ?? []));
		if (count > own.length) overflows.push(`${own.length} of ${plural(count, severity)}`);
	}
	return {
		shown,
		overflow: overflows.length === 0 ? null : `showing ${overflows.join(", ")}`
	};
}
/** `left`: the other notes of the same document, which this one represents. */
function annotationOf(finding, left) {
	const { filePath, line, url } = finding;
	const place = placeOf(finding);
	const message = finding.message.split("\n").map(logLine).join("\n");
	const name = place === null ? `${shorten(logLine(filePath), MAX_NAME)}, ` : "";
	const tail = `${left.length === 0 ? "" : `\n${moreNotes(left)}`}\n${name}line ${line}: ${url}`;
	return {
		level: LEVELS[finding.severity],
		message: `${shorten(message, MAX_MESSAGE - tail.length)}${tail}`,
		properties: {
			title: finding.ruleId,
			...place
		}
	};
}
/** Null for a name that may not be in a log as it is: spelled out, GitHub would look for another file. */
function placeOf({ filePath, line, column, endLine, endColumn }) {
	if (visible(filePath) !== filePath) return null;
	return {
		file: filePath,
		startLine: line,
		endLine: line,
		startColumn: column,
		...endLine === line && endColumn > column ? { endColumn } : {}
	};
}
// src/report/github.ts
/**
* The report as workflow commands, for a workflow that runs the command line itself. The Action leaves this to
* @actions/core, which the command line does not load for its weight; a test holds both to the same bytes.
*/
function renderGithub(report) {
	const { shown, overflow } = selectAnnotations(report.findings, report.documents);
	const lines = [...shown.values()].map(commandOf);
	const more = overflow === null ? "" : ` (${overflow})`;
	const about = [
		checkedCounts(report),
		scopeNote(report),
		baselineNote(report)
	].filter((note) => note !== null).join("; ");
	lines.push(logLine(`${report.verdict}: ${findingCounts(report)}${more}; ${about}`));
	return `${lines.join("\n")}\n`;
}
/** One workflow command, escaped as actions/toolkit does it (packages/core/src/command.ts). */
function commandOf({ level, message, properties }) {
	const { title, file, startLine, endLine, startColumn, endColumn } = properties;
	return `::${level} ${Object.entries({
		title,
		file,
		line: startLine,
		endLine,
		col: startColumn,
		endColumn
	}).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${data(message)}`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { renderGithub };
