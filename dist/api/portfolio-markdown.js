import { a as listOf, c as plural, r as inBackticks, u as shorten } from "./message.js";
import { a as singlesOf, f as stateOf, i as gapsOf, l as strengthOf, n as coverageOf, r as gapChanges, t as DIMENSIONS, y as POINTS } from "./coverage.js";
import { a as markdownText } from "./escape.js";
import { a as fails, l as nounOf, s as link } from "./left-alone.js";
// src/report/change-sentence.ts
/** Characters of a base that the sentence shows at most. */
const BASE_LENGTH = 80;
/** What a change made of a document, in the order of the sentence; what an `edited` one was is unknown. */
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
function changeSentence(report, entries) {
	const outcomes = outcomesOf(report, entries);
	const base = inBackticks(shorten(report.scope.base ?? "", BASE_LENGTH));
	return outcomes === null ? null : `since ${base}: ${outcomes}`;
}
/** The same without the base. */
function outcomesOf({ scope, limits }, entries) {
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
	return [...groups.values()].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome)).map(({ outcome, lacks, count }, index) => {
		return changePhrase(outcome, lacks, count, index === 0 ? count === 1 ? one : many : "");
	}).join(", ");
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
/** `1 story no longer passes`; without a noun, as after another part, `1 no longer passes`. */
function changePhrase(outcome, lacks, count, noun) {
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
// src/report/signs.ts
/**
* What reports show states and strengths by: a shape, for those who see no colors, and words for those who see neither.
*/
const STATE_SIGNS = {
	present: {
		sign: "✓",
		word: "present"
	},
	unsure: {
		sign: "?",
		word: "unsure"
	},
	absent: {
		sign: "✗",
		word: "absent"
	}
};
/** `meaning`: in a list after that of `strong`. `alone`: without one. */
const STRENGTH_SIGNS = {
	strong: {
		sign: "●",
		meaning: "mechanism and evidence",
		alone: "mechanism and evidence"
	},
	partial: {
		sign: "◐",
		meaning: "one of them, or unsure",
		alone: "one of mechanism and evidence, or unsure"
	},
	weak: {
		sign: "○",
		meaning: "neither",
		alone: "neither mechanism nor evidence"
	},
	draft: {
		sign: "d",
		meaning: "draft",
		alone: "draft"
	}
};
// src/report/coverage.ts
const DIMENSION_TITLES = {
	types: "Story types",
	themes: "Themes",
	prompts: "Prompts"
};
Object.values(STRENGTH_SIGNS).map(({ sign, meaning }) => `${sign} ${meaning}`).join("  ");
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
	return [...gaps.length === 0 ? [] : [`Gaps: ${gaps.join("; ")}.`], ...singles.length === 0 ? [] : [`Themes with a single story or answer: ${list(singles)}.`]];
}
function titleOf({ title, filePath, line }) {
	return title ?? `${filePath}:${line}`;
}
// src/report/coverage-markdown.ts
const TITLE_LENGTH = 60;
/** Entries of a row that are listed; of more, their number is. */
const LISTED = 3;
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
	const { alone } = STRENGTH_SIGNS[strength];
	const sign = `<span title="${alone}" aria-label="${alone}">${SIGNS[strength]}</span>`;
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
/** Of named owners: documents without one are not a portfolio. */
function coveragesOf(entries, preset) {
	return coverageOf(entries, preset).filter(({ owner }) => owner !== null);
}
export { sentencesOf as a, STRENGTH_SIGNS as c, countsOf as i, changeSentence as l, portfolioLines as n, titleOf as o, DIMENSION_TITLES as r, STATE_SIGNS as s, gapSentence as t, outcomesOf as u };
