import { a as plural, d as utf8Length, i as listOf, l as splitsPair, r as inBackticks } from "./message.js";
import { a as scopeNote, i as judgedCounts, n as checkedCounts, o as severityCounts, r as findingCounts, s as verdictReason, t as baselineNote } from "./counts.js";
import { c as entriesOf, d as link, f as nameOf, l as fails, m as pathOf, o as leftAloneLines, p as nounOf, r as withoutByteOrderMark, s as anchorOf, t as subjectSentences, u as lineAnchor } from "./subject.js";
import { a as shorten, i as markdownText, r as markdownMessage } from "./escape.js";
import { n as moreNotes, t as limitNotes } from "./few-notes.js";
import { C as coverageOf, D as strengthOf, E as singlesOf, S as DIMENSIONS, T as gapsOf, c as POINTS, r as stateOf, w as gapChanges } from "./score.js";
import { t as SEVERITIES } from "./order.js";
import { n as gatedSeverities } from "./verdict.js";
// src/report/markdown-findings.ts
/** Characters of a line that are quoted at most, and of those the ones before the passage. */
const QUOTE_LENGTH = 120;
const LEAD = 30;
/** The findings of a document in the order of the file, open where it fails; its notes are folded behind the others. */
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
	const { shown, left } = limitNotes(notes, limit);
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
/** By shape, for those who see no colours; the state in words is for those who see no signs. */
const SIGNS$2 = {
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
	return `Signs: ${[...WEAKEST].reverse().map((state) => `${SIGNS$2[state]} ${state}`).join(", ")}. Fields: filled of required.`;
}
/** A table for each owner, in the order given. */
function ownerTables(entries, linkBase) {
	const owners = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.document === null) continue;
		const { owner } = entry.document;
		const own = owners.get(owner);
		if (own === void 0) owners.set(owner, [entry]);
		else own.push(entry);
	}
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
	return [`| ${one === "document" ? "Story or answer" : `${one[0]?.toUpperCase()}${one.slice(1)}`} | Mechanism | Evidence | Fields | Findings |`, "| :--- | :---: | :---: | :---: | :--- |"];
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
	return `<span title="${state}" aria-label="${state}">${SIGNS$2[state]}</span>${share}`;
}
// src/report/change-sentence.ts
/** Characters of a base that the sentence shows at most. */
const BASE_LENGTH = 80;
/** What a change made of a document, in the order in which it is told; nobody knows what an `edited` one was. */
const OUTCOMES = [
	"broke",
	"fixed",
	"still fails",
	"new and fails",
	"edited and fails",
	"still passes",
	"new and passes",
	"edited and passes"
];
/**
* ``since `main`: 1 story no longer passes, 2 now pass, 1 still lacks evidence``; null when nothing was compared, or
* nothing changed. Drafts do not count, since nothing fails them.
*/
function changeSentence({ scope, limits }, entries) {
	const changed = entries.filter(({ document }) => document?.change != null && document.status === "ready");
	if (scope.base === null || changed.length === 0) return null;
	const groups = /* @__PURE__ */ new Map();
	for (const { document } of changed) {
		if (document === null) continue;
		const outcome = outcomeOf(document, limits);
		const lacks = outcome.endsWith("fails") ? lackOf(document) : "";
		const key = `${outcome} ${lacks}`;
		groups.set(key, {
			outcome,
			lacks,
			count: (groups.get(key)?.count ?? 0) + 1
		});
	}
	const { one, many } = nounOf(changed);
	const parts = [...groups.values()].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome)).map(({ outcome, lacks, count }, index) => {
		return told(outcome, lacks, count, index === 0 ? count === 1 ? one : many : "");
	});
	return `since ${inBackticks(shorten(scope.base, BASE_LENGTH))}: ${parts.join(", ")}`;
}
function outcomeOf({ change }, limits) {
	const isFailing = change !== null && fails(change.findings, limits);
	const before = change?.before ?? null;
	if (change?.kind === "added") return isFailing ? "new and fails" : "new and passes";
	if (before === null || before.status !== "ready") return isFailing ? "edited and fails" : "edited and passes";
	const failed = fails(before.findings, limits);
	if (isFailing) return failed ? "still fails" : "broke";
	return failed ? "fixed" : "still passes";
}
/** What a document fails by, as far as that fits a few words: `evidence`; empty for anything else. */
function lackOf({ answers, required }) {
	const points = POINTS.filter((point) => answers.some((answer) => stateOf(answer, point) === "absent"));
	if (points.length > 0) return listOf(points);
	return required.some(({ filled }) => !filled) ? "required fields" : "";
}
/** `1 story no longer passes`; without a noun, as behind another part, `1 no longer passes`. */
function told(outcome, lacks, count, noun) {
	const [plain, s] = count === 1 ? ["one", "s"] : ["ones", ""];
	const pass = count === 1 ? "passes" : "pass";
	const subject = noun === "" ? `${count}` : `${count} ${noun}`;
	const fail = lacks === "" ? `${count === 1 ? "has" : "have"} errors` : `lack${s} ${lacks}`;
	const kind = (adjective) => `${count} ${adjective} ${noun || plain}`;
	switch (outcome) {
		case "broke": return `${subject} no longer ${pass}`;
		case "fixed": return `${subject} now ${pass}`;
		case "still fails": return `${subject} still ${fail}`;
		case "new and fails": return `${kind("new")} ${fail}`;
		case "edited and fails": return `${kind("edited")} ${fail}`;
		case "still passes": return `${subject} still ${pass}`;
		case "new and passes": return `${kind("new")} ${pass}`;
		case "edited and passes": return `${kind("edited")} ${pass}`;
	}
}
// src/report/coverage.ts
const DIMENSION_TITLES = {
	types: "Story types",
	themes: "Themes",
	prompts: "Prompts"
};
/** By shape, for those who see no colours. */
const SIGNS$1 = {
	strong: "●",
	partial: "◐",
	weak: "○",
	draft: "d"
};
`${SIGNS$1.strong}${SIGNS$1.partial}${SIGNS$1.weak}${SIGNS$1.draft}`;
function countsOf({ stories, answers }) {
	return `${plural(stories.length, "story", "stories")}, ${plural(answers.length, "prompt answer")}`;
}
/** What is missing, and what depends on one entry. */
function sentencesOf({ rows }) {
	const list = (from) => from.map(({ id }) => id).join(", ");
	const gaps = DIMENSIONS.flatMap((dimension) => {
		const missing = gapsOf(rows[dimension]);
		return missing.length === 0 ? [] : [`${DIMENSION_TITLES[dimension].toLowerCase()}: ${list(missing)}`];
	});
	const singles = singlesOf(rows.themes);
	return [...gaps.length === 0 ? [] : [`Gaps: ${gaps.join("; ")}.`], ...singles.length === 0 ? [] : [`Themes with a single story: ${list(singles)}.`]];
}
function titleOf({ title, filePath, line }) {
	return title ?? `${filePath}:${line}`;
}
// src/report/coverage-markdown.ts
const TITLE_LENGTH = 60;
/** Entries of a row that are listed; of more, their number is. */
const LISTED = 3;
const WORDS = {
	strong: "mechanism and evidence",
	partial: "one of mechanism and evidence",
	weak: "neither mechanism nor evidence",
	draft: "draft"
};
const SIGNS = {
	strong: "✅",
	partial: "❓",
	weak: "❌",
	draft: "✏️"
};
/** The coverage of each owner, collapsed. `linkBase` as in a Markdown report. */
function renderCoverageMarkdown(coverages, linkBase = null) {
	return coverages.flatMap((coverage) => [
		"<details>",
		`<summary>Portfolio of ${ownerOf(coverage)} (${countsOf(coverage)}, ${gapCount(coverage)})</summary>`,
		"",
		"| | Strongest first |",
		"| :--- | :--- |",
		...DIMENSIONS.flatMap((dimension) => {
			const rows = coverage.rows[dimension];
			if (rows.length === 0) return [];
			return [`| **${DIMENSION_TITLES[dimension]}** | |`, ...rows.map((row) => tableRow(row, linkBase))];
		}),
		"",
		...sentencesOf(coverage).flatMap((sentence) => [markdownText(sentence), ""]),
		"</details>",
		""
	]);
}
function ownerOf({ owner }) {
	return owner === null ? "documents without an owner" : markdownText(shorten(owner, TITLE_LENGTH)) || "–";
}
function gapCount({ rows }) {
	return plural(DIMENSIONS.reduce((sum, dimension) => sum + gapsOf(rows[dimension]).length, 0), "gap");
}
function tableRow({ title, entries }, linkBase) {
	const listed = entries.slice(0, LISTED).map((entry) => entryLink(entry, linkBase));
	const more = entries.length > LISTED ? `, and ${entries.length - LISTED} more` : "";
	const cell = entries.length === 0 ? "–" : `${listed.join(", ")}${more}`;
	return `| ${markdownText(shorten(title, TITLE_LENGTH))} | ${cell} |`;
}
function entryLink(entry, linkBase) {
	const strength = strengthOf(entry);
	const sign = `<span title="${WORDS[strength]}" aria-label="${WORDS[strength]}">${SIGNS[strength]}</span>`;
	const title = markdownText(shorten(titleOf(entry), TITLE_LENGTH)) || "–";
	return `${sign} ${link(title, entry.filePath, linkBase, entry.line > 1 ? `#L${entry.line}` : "")}`;
}
// src/report/portfolio-markdown.ts
/** Owners whose portfolio a summary shows. */
const OWNERS = 20;
/** Gaps of one owner that a sentence names. */
const NAMED = 5;
/** The portfolio of each owner, collapsed; nothing where the run had only some of the documents. */
function portfolioLines({ portfolio }, linkBase) {
	if (portfolio === null) return [];
	const shown = coveragesOf(portfolio.entries, portfolio.preset).slice(0, OWNERS);
	return shown.length === 0 ? [] : [
		"### Portfolio",
		"",
		...renderCoverageMarkdown(shown, linkBase)
	];
}
/** `closes 2 gaps of ana: disagreement, ambiguity`; null where a change closes and opens none. */
function gapSentence({ portfolio }) {
	if (portfolio === null || portfolio.before === null) return null;
	const { preset } = portfolio;
	const before = coveragesOf(portfolio.before, preset);
	const parts = gapChanges(before, coveragesOf(portfolio.entries, preset)).slice(0, OWNERS).flatMap(({ owner, closed, opened }) => [...gapPart("closes", owner, closed), ...gapPart("opens", owner, opened)]);
	return parts.length === 0 ? null : parts.join("; ");
}
function gapPart(verb, owner, ids) {
	if (ids.length === 0) return [];
	const left = ids.length - NAMED;
	const named = left > 0 ? `${ids.slice(0, NAMED).join(", ")} and ${left} more` : listOf(ids);
	return [`${verb} ${plural(ids.length, "gap")} of ${owner}: ${named}`];
}
/** Of named owners: documents without one are no portfolio. */
function coveragesOf(entries, preset) {
	return coverageOf(entries, preset).filter(({ owner }) => owner !== null);
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
	return `${markdownMessage(text.charAt(0).toUpperCase() + text.slice(1))}.`;
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
	if (failing > 0) return `⚠️ Star Witness: ${some} ${failing === 1 ? "has" : "have"} errors, and nothing fails`;
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
		why: "where the scorer is unsure: that is no error"
	},
	baseline: {
		one: "document",
		why: "with something missing: the baseline knows of it"
	},
	settings: {
		one: "document",
		why: "with something missing: the settings ask for no more"
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
* What does not fit the budget is left out in steps (portfolios; the findings of whole documents, those that pass first; then
* rows; then all but the counts), and the text says what is; it is empty when not even the counts fit. Everything
* from a file is escaped: GitHub's own helpers escape nothing.
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
