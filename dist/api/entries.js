import { a as listOf, c as plural } from "./message.js";
import { F as hashOf, I as pairHash, f as stateOf } from "./coverage.js";
// src/text/spoken-time.ts
/** The seconds that it takes to say so many words. */
function secondsFor(words, wordsPerMinute) {
	return words * 60 / wordsPerMinute;
}
/** `45 seconds`, `2 minutes`, `1 minute and 5 seconds`. */
function longDuration(seconds) {
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	const parts = [plural(minutes, "minute"), plural(rest, "second")].filter((part) => !part.startsWith("0 "));
	return listOf(parts) || "0 seconds";
}
/** `45 s`, `2 min`, `1 min 5 s`. */
function shortDuration(seconds) {
	const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	if (minutes === 0) return `${rest} s`;
	return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
/** Distinct shingles, of three words each, that a text has at least: shorter texts are alike by chance. */
const LEAST_SHINGLES = 20;
/** A word, or a character of a script that puts no spaces between words. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;
/** The fingerprint of a document, from its texts; null when they are too short to be compared. */
function fingerprintOf(texts) {
	const shingles = /* @__PURE__ */ new Set();
	for (const text of texts) addShingles(text, shingles);
	if (shingles.size < LEAST_SHINGLES) return null;
	const minima = (/* @__PURE__ */ new Int32Array(64)).fill(2147483647);
	for (const shingle of shingles) for (let at = 0; at < 64; at++) {
		const hash = mixed(shingle ^ SEEDS[at]);
		if (hash < minima[at]) minima[at] = hash;
	}
	return minima;
}
/** In how many minima two fingerprints agree. */
function sharedMinima(a, b) {
	let shared = 0;
	for (let at = 0; at < 64; at++) if (a[at] === b[at]) shared++;
	return shared;
}
function addShingles(text, shingles) {
	let first = 0;
	let second = 0;
	for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(WORD)) {
		const third = hashOf(word);
		if (first !== 0) shingles.add(pairHash(pairHash(first, second), third));
		first = second;
		second = third;
	}
}
/** The last steps of MurmurHash3: each bit of what comes in changes about half of those that come out. */
function mixed(hash) {
	let mixing = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixing = Math.imul(mixing ^ mixing >>> 13, 3266489909);
	return mixing ^ mixing >>> 16;
}
/** What makes 64 hash functions of one: the same on every machine. */
const SEEDS = Int32Array.from({ length: 64 }, (_, at) => mixed(Math.imul(at + 1, 2654435769)));
// src/linter/entries.ts
const NOT_COMPARED = {
	fingerprint: null,
	measures: null
};
/** What a portfolio has of a document: one entry for a story, one for each answer of an answer file. */
function portfolioEntries(document, { fingerprint, measures } = NOT_COMPARED) {
	const { filePath, kind, title, owner, status, type, themes, prompts, answers } = document;
	const own = {
		filePath,
		kind,
		title,
		owner,
		status,
		themes: themes.map(({ id }) => id)
	};
	if (kind === "answer") return answers.map((answer, index) => ({
		line: answer.line,
		type: null,
		fingerprint: null,
		measures: index === 0 ? measures : null,
		prompts: answer.prompt === null ? [] : [answer.prompt],
		...strengthOf(answer),
		...own
	}));
	const answered = answers.flatMap(({ prompt }) => prompt === null ? [] : [prompt]);
	const best = answers.map(strengthOf).sort((a, b) => b.confidence - a.confidence)[0];
	return [{
		line: document.line,
		...document.beside === void 0 ? {} : { beside: document.beside },
		type,
		prompts: [.../* @__PURE__ */ new Set([...prompts, ...answered])],
		fingerprint,
		measures,
		...best ?? NOTHING,
		...own
	}];
}
/** What a story is compared by: all that its author wrote as an answer, or as the value of a field. */
function fingerprintOfStory({ kind, fields, answers }) {
	if (kind !== "story") return null;
	const values = [...fields.values()].flatMap(({ texts }) => texts);
	return fingerprintOf([...answers.map(({ prose }) => prose), ...values].map(({ text }) => text));
}
const NOTHING = {
	points: {
		mechanism: "absent",
		evidence: "absent"
	},
	confidence: 0
};
function strengthOf(answer) {
	return {
		points: {
			mechanism: stateOf(answer, "mechanism"),
			evidence: stateOf(answer, "evidence")
		},
		confidence: (answer.confidence.mechanism + answer.confidence.evidence) / 2
	};
}
export { secondsFor as a, longDuration as i, portfolioEntries as n, shortDuration as o, sharedMinima as r, fingerprintOfStory as t };
