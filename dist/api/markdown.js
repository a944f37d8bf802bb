import { a as listOf, c as plural, u as shorten } from "./message.js";
import { o as utf8Length, r as splitsPair } from "./lines.js";
import { a as scopeNote, i as judgedCounts, n as checkedCounts, o as severityCounts, r as findingCounts, s as verdictReason, t as baselineNote } from "./counts.js";
import { c as nameOf, i as entriesOf, l as nounOf, n as leftAloneLines, o as lineAnchor, r as anchorOf, s as link, u as pathOf } from "./left-alone.js";
import { a as markdownText, i as markdownMessage } from "./escape.js";
import { r as withoutByteOrderMark, t as subjectSentences } from "./subject.js";
import { n as moreNotes, t as limitNotes } from "./few-notes.js";
import { V as capitalized, f as stateOf } from "./coverage.js";
import { l as groupBy, t as SEVERITIES } from "./order.js";
import { r as gatedSeverities } from "./verdict.js";
import { l as changeSentence, n as portfolioLines, t as gapSentence } from "./portfolio-markdown.js";
// src/report/markdown-findings.ts
/** Characters of a line that are quoted at most, and of those the ones before the passage. */
const QUOTE_LENGTH = 120;
const LEAD = 30;
/** The findings of a document in the order of the file, open where it fails; its notes are folded after the others. */
function documentLines(entry, linkBase, notes) {
	const { document, filePath, findings, isFailing } = entry;
	const name = nameOf(entry);
	const path = pathOf(filePath);
	const title = name === path ? "" : ` <code>${path}</code>`;
	const subject = document === null ? null : subjectSentences(document);
	const isNote = ({ severity }) => severity === "note";
	const serious = findings.filter((finding) => !isNote(finding));
	const noted = noteLines(findings.filter(isNote), linkBase, notes);
	const folded = serious.length === 0 || noted.length === 0 ? noted : fold(findings.filter(isNote), noted);
	return [
		`<details${isFailing ? " open" : ""}>`,
		`<summary><b>${name}</b>: ${severityCounts(findings)}${title}</summary>`,
		"",
		...subject === null ? [] : [markdownText(subject), ""],
		...serious.map((finding) => item(finding, linkBase)),
		...serious.length > 0 && folded.length > 0 ? [""] : [],
		...folded,
		"",
		"</details>",
		""
	];
}
/** Folded, as the only item of a list: another mark begins another list, so that the first one stays tight. */
function fold(notes, lines) {
	return ["* <details>", ...[
		`<summary>${severityCounts(notes)}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	].map((line) => line === "" ? "" : `  ${line}`)];
}
function noteLines(notes, linkBase, limit) {
	const { shown, left } = limitNotes(notes, [], limit);
	const others = [...left.values()].map((some) => `- ${moreNotes(some)}`);
	return [...shown.map((finding) => item(finding, linkBase)), ...others];
}
/** One line of Markdown that shows as three: what was found, the line, the edit. */
function item(finding, linkBase) {
	const { filePath, line, message, ruleId, severity, url } = finding;
	const [found = "", ...edits] = message.split("\n").map(markdownMessage);
	const place = link(`line ${line}`, filePath, linkBase, lineAnchor(line));
	const quote = quoteOf(finding);
	return [
		`- **${severity}**, ${place}: ${found} ([${ruleId}](${url}))`,
		...quote === "" ? [] : [`<code>${quote}</code>`],
		...edits.map((edit) => `→ ${edit}`)
	].join("<br>");
}
/** The line, the passage in it bold; empty for a blank line and for a fence, which say nothing. */
function quoteOf({ line, excerpt }) {
	const { text, start, end } = cutAround(line === 1 ? withoutByteOrderMark(excerpt) : excerpt);
	if (/^\s*(---)?\s*$/.test(text)) return "";
	const before = text.slice(0, start);
	const passage = text.slice(start, end);
	const after = text.slice(end);
	if (passage.trim() === "" || (before + after).trim() === "") return markdownText(text);
	const gap = (left, right) => /\s$/.test(left) || /^\s/.test(right) ? " " : "";
	const [head, bold, tail] = [
		before,
		passage,
		after
	].map(markdownText);
	return `${head}${head && gap(before, passage)}<b>${bold}</b>${gap(passage, after)}${tail}`.trim();
}
/** A long line, cut to what is around the passage. */
function cutAround({ text, start, end }) {
	if (text.length <= QUOTE_LENGTH) return {
		text,
		start,
		end
	};
	const wanted = Math.max(0, Math.min(start - LEAD, text.length - QUOTE_LENGTH));
	const from = splitsPair(text, wanted) ? wanted + 1 : wanted;
	const last = Math.min(wanted + QUOTE_LENGTH, text.length);
	const to = splitsPair(text, last) ? last - 1 : last;
	const lead = from > 0 ? "…" : "";
	const shift = lead.length - from;
	return {
		text: `${lead}${text.slice(from, to)}${to < text.length ? "…" : ""}`,
		start: start + shift,
		end: Math.min(end, to) + shift
	};
}
// src/report/markdown-tables.ts
const OWNER_LENGTH = 60;
const NONE = "–";
/** By shape, for those who see no colors; the state in words is for those who see no signs. */
const SIGNS = {
	present: "✅",
	unsure: "❓",
	absent: "❌"
};
const WEAKEST = [
	"absent",
	"unsure",
	"present"
];
/** What the signs mean; null where no row has any. */
function legendOf(entries) {
	if (entries.every(({ document }) => (document?.answers.length ?? 0) === 0)) return null;
	return `Signs: ${[...WEAKEST].reverse().map((state) => `${SIGNS[state]} ${state}`).join(", ")}. Fields: filled of required.`;
}
/** A table for each owner, in the order given. */
function ownerTables(entries, linkBase) {
	const listed = entries.filter(({ document }) => document !== null);
	const owners = groupBy(listed, ({ document }) => document?.owner ?? null);
	const isNamed = owners.size > 1 || !owners.has(null);
	return [...owners].map(([owner, own]) => ({
		head: [...isNamed ? [heading(owner), ""] : [], ...tableHead(own)],
		rows: own.map((entry) => row(entry, linkBase))
	}));
}
function heading(owner) {
	return `### ${owner === null ? "No owner" : markdownText(shorten(owner, OWNER_LENGTH)) || NONE}`;
}
function tableHead(entries) {
	const { one } = nounOf(entries);
	return [`| ${one === "document" ? "Story or answer" : capitalized(one)} | Mechanism | Evidence | Fields | Findings |`, "| :--- | :---: | :---: | :---: | :--- |"];
}
function row(entry, linkBase) {
	const { document, filePath, findings } = entry;
	const { status = "ready", required = [], answers = [], change = null } = document ?? {};
	const filled = required.filter((field) => field.filled).length;
	const about = [change?.kind === "added" ? "new" : "", status === "ready" ? "" : status].filter(Boolean);
	return `| ${[
		`${link(nameOf(entry), filePath, linkBase, anchorOf(document))}${about.length === 0 ? "" : ` (${about.join(", ")})`}`,
		sign(answers, "mechanism"),
		sign(answers, "evidence"),
		required.length === 0 ? NONE : `${filled}/${required.length}`,
		severityCounts(findings) || NONE
	].join(" | ")} |`;
}
/** The state of a point, and the one before where that was another. */
function sign(answers, point) {
	if (answers.length === 0) return NONE;
	const now = weakest(answers, point);
	const before = weakest(answers.map((answer) => answer.before ?? answer), point);
	const shown = spoken(now.state, now.share);
	return before.state === now.state ? shown : `${spoken(before.state)} → ${shown}`;
}
/** The weakest state of several answers, and of how many it holds. */
function weakest(answers, point) {
	const states = answers.map((answer) => stateOf(answer, point));
	const state = WEAKEST.find((one) => states.includes(one)) ?? "present";
	const count = states.filter((one) => one === state).length;
	return {
		state,
		share: count === states.length ? "" : ` ${count}/${states.length}`
	};
}
function spoken(state, share = "") {
	return `<span title="${state}" aria-label="${state}">${SIGNS[state]}</span>${share}`;
}
// src/report/markdown-verdict.ts
/** The head of a Markdown report: the verdict in a sentence, what a change made of it, and what it is about. */
function headLines(report, entries, counts, { overflow, note }) {
	const about = [
		findingCounts(report),
		counts,
		verdictReason(report),
		scopeNote(report),
		baselineNote(report),
		note,
		overflow === null ? null : `Annotations: ${overflow}`
	].filter((sentence) => sentence !== null).map(sentenceOf);
	const changed = changeSentence(report, entries);
	const gaps = gapSentence(report);
	const leniencies = leniencySentences(entries, new Set(report.baseline?.known.map(({ filePath }) => filePath))).map(sentenceOf);
	return [
		`## ${verdictSentence(report, entries)}`,
		"",
		...changed === null ? [] : [`**${sentenceOf(changed)}**`, ""],
		...gaps === null ? [] : [sentenceOf(gaps), ""],
		about.join(" "),
		"",
		...leniencies.length === 0 ? [] : [leniencies.join(" "), ""]
	];
}
function sentenceOf(text) {
	return `${markdownMessage(capitalized(text))}.`;
}
function verdictSentence(report, entries) {
	const { verdict, limits, findings, counts } = report;
	const { one, many } = nounOf(entries);
	const failing = entries.filter(({ isFailing }) => isFailing).length;
	const some = `${failing} of ${plural(entries.length, one, many)}`;
	if (verdict === "fail") {
		if (failing === 0) return `❌ Star Witness: ${plural(counts.warning, "warning")}, at most ${limits.maxWarnings} allowed`;
		const gated = severityCounts(findings, gatedSeverities(limits.failOn));
		return `❌ Star Witness: ${some} ${failing === 1 ? "fails" : "fail"}, with ${gated}`;
	}
	if (failing > 0) return `⚠️ Star Witness: ${some} ${failing === 1 ? "has" : "have"} errors, but nothing fails the run`;
	if (entries.length === 0) return `✅ Star Witness: ${emptySentence(report)}`;
	const all = entries.length === 1 ? `the ${one} passes` : `all ${entries.length} ${many} pass`;
	const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
	return `✅ Star Witness: ${all}${parts.length === 0 ? "" : `, with ${listOf(parts)}`}`;
}
function emptySentence({ scope }) {
	return scope.name === "all" ? "there is nothing to judge" : "no story or answer changed";
}
/** Why documents pass although their rows show that something is missing: a sentence for each reason. */
function leniencySentences(entries, old) {
	const reasons = entries.flatMap(({ document, isFailing }) => document === null || isFailing ? [] : leniencyOf(document, old.has(document.filePath)) ?? []);
	const count = (reason) => reasons.filter((one) => one === reason).length;
	const pass = (reason) => count(reason) === 1 ? "passes" : "pass";
	return Object.keys(LENIENCIES).filter((reason) => count(reason) > 0).map((reason) => {
		const { one, why } = LENIENCIES[reason];
		return `${plural(count(reason), one)} ${pass(reason)} ${why}`;
	});
}
const LENIENCIES = {
	draft: {
		one: "draft",
		why: "with something missing: the findings of drafts are notes"
	},
	unsure: {
		one: "document",
		why: "although the scorer is unsure: only what is surely missing is an error"
	},
	baseline: {
		one: "document",
		why: "with something missing: it is in the baseline"
	},
	settings: {
		one: "document",
		why: "with something missing: the settings allow it"
	}
};
function leniencyOf({ answers, required, status }, isOld) {
	const states = answers.flatMap((answer) => [stateOf(answer, "mechanism"), stateOf(answer, "evidence")]);
	const isSurelyMissing = states.includes("absent") || required.some(({ filled }) => !filled);
	if (!isSurelyMissing && !states.includes("unsure")) return null;
	if (status === "draft") return "draft";
	if (!isSurelyMissing) return "unsure";
	return isOld ? "baseline" : "settings";
}
// src/report/markdown.ts
/**
* The report for a job summary or a comment: the verdict, a table for each owner, then the findings of each document.
* What does not fit the budget is left out in steps (portfolios; the findings of whole documents, those that pass
* first; then rows; then all but the counts), and the text says what is; it is empty when not even the counts fit.
* Everything from a file is escaped: GitHub's own helpers escape nothing.
*/
function renderMarkdown(report, options) {
	const entries = entriesOf(report);
	const head = headOf(report, entries, checkedCounts(report), options);
	const tables = ownerTables(entries, options.linkBase);
	const below = belowTables(report, entries);
	const rows = tables.flatMap(tableLines);
	const details = detailsOf(entries, options);
	const main = [
		...head,
		...rows,
		...below,
		...findingLines(details)
	];
	const portfolios = portfolioLines(report, options.linkBase);
	const whole = [
		[
			...main,
			...portfolios,
			...leftAloneLines(report.banks)
		],
		[...main, ...portfolios],
		main
	].map(finish).find((text) => utf8Length(text) <= options.budget);
	if (whole !== void 0) return whole;
	return cutDetails([
		...head,
		...rows,
		...below
	], details, options.budget) ?? cutRows(head, tables, options.budget) ?? countsOnly(report, entries, head, options);
}
function headOf(report, entries, counts, options) {
	const { overflow, note = null } = options;
	return headLines(report, entries, counts, {
		overflow,
		note
	});
}
/** What the signs mean, and how many documents have no row, in one line. */
function belowTables({ documents, scope }, entries) {
	const unchanged = documents.filter(({ change, status }) => change === null && status !== "retired").length;
	const others = scope.name === "all" || unchanged === 0 ? null : `${plural(unchanged, "other document")} did not change.`;
	const sentences = [legendOf(entries), others].filter((sentence) => sentence !== null);
	return sentences.length === 0 ? [] : [sentences.join(" "), ""];
}
function detailsOf(entries, { linkBase, notes = Number.POSITIVE_INFINITY }) {
	return entries.filter(({ findings }) => findings.length > 0).map((entry) => ({
		lines: documentLines(entry, linkBase, notes),
		isFailing: entry.isFailing
	}));
}
function findingLines(details) {
	return details.length === 0 ? [] : [
		"### Findings",
		"",
		...details.flatMap(({ lines }) => lines)
	];
}
function tableLines({ head, rows }) {
	return [
		...head,
		...rows,
		""
	];
}
/** All that is kept, and the findings of as many documents as fit, the failing ones first; null when none does. */
function cutDetails(kept, details, budget) {
	const note = (left) => `_Cut to fit: the findings of ${left} of ${plural(details.length, "document")} are not shown here; the log has them._`;
	let room = budget - utf8Length(finish([
		...kept,
		"### Findings",
		"",
		"",
		note(details.length)
	]));
	const fitting = /* @__PURE__ */ new Set();
	const take = (some) => {
		for (const one of some) {
			const size = sizeOf(one.lines);
			if (size > room) continue;
			room -= size;
			fitting.add(one);
		}
	};
	const failing = details.filter(({ isFailing }) => isFailing);
	take(failing);
	if (fitting.size === failing.length) take(details.filter(({ isFailing }) => !isFailing));
	if (fitting.size === 0) return null;
	const shown = findingLines(details.filter((one) => fitting.has(one)));
	return finish([
		...kept,
		...shown,
		note(details.length - fitting.size)
	]);
}
/** The head, and as many rows as fit; null when none does. */
function cutRows(head, tables, budget) {
	const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
	const note = (left) => {
		return `_Cut to fit: ${left === 0 ? "" : `${left} of ${plural(total, "document")} and `}all findings are not shown here; the log has them._`;
	};
	let room = budget - utf8Length(finish([
		...head,
		"",
		note(total)
	]));
	const fitting = [];
	for (const table of tables) {
		const own = {
			head: table.head,
			rows: []
		};
		room -= sizeOf(tableLines(own));
		for (const row of table.rows) {
			room -= sizeOf([row]);
			if (room < 0) break;
			own.rows.push(row);
		}
		if (own.rows.length > 0) fitting.push(own);
		if (room < 0) break;
	}
	if (fitting.length === 0) return null;
	const shown = fitting.reduce((sum, { rows }) => sum + rows.length, 0);
	return finish([
		...head,
		...fitting.flatMap(tableLines),
		note(total - shown)
	]);
}
function countsOnly(report, entries, head, options) {
	const { documents, findings } = report;
	const note = `_Cut to fit: ${`${plural(documents.length, "document")} and ${plural(findings.length, "finding")}`} are not shown here; the log has them._`;
	const bare = headOf(report, entries, judgedCounts(report), {
		...options,
		overflow: null
	});
	return [finish([...head, note]), finish([...bare, note])].find((text) => utf8Length(text) <= options.budget) ?? "";
}
/** The bytes of lines with their ends. */
function sizeOf(lines) {
	return lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0);
}
function finish(lines) {
	return `${lines.join("\n").trimEnd()}\n`;
}
export { renderMarkdown };
