import { a as __toESM, i as __toCommonJS, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as plural, c as endOfLine, i as listOf, n as composeMessage, o as quoted, r as inBackticks, s as LineIndex, t as choicesIn, u as withLineFeeds } from "./message.js";
import { i as suggest, n as isSlip, r as normalizeKey$1, t as isPluralOf } from "./keys.js";
import { a as orderFindings, c as addTo, n as compareFindings, s as compareText, t as SEVERITIES$1 } from "./order.js";
import { i as ruleUrl, n as PRODUCT } from "./product.js";
import { C as coverageOf, _ as FNV_OFFSET, a as elementsIn, b as hashOf, c as POINTS, d as LABEL_WORDS, f as FIRST_NUMBER, g as Phrases, h as shapeId, i as scoreLiteral, k as isReady, l as isNegation, m as isSpoken, n as scoreAnswer, o as TASKS, p as isNumberShape, r as stateOf, s as FAIL_ON, t as SCORERS, u as LABELS, v as FNV_PRIME, x as pairHash, y as Tokens } from "./score.js";
import { n as portfolioEntries, r as sharedMinima, t as fingerprintOfStory } from "./entries.js";
import { r as verdictOf, t as countFindings } from "./verdict.js";
// src/config/default-globs.ts
/** Where stories and answers are unless a configuration says otherwise. */
const DEFAULT_GLOBS = {
	stories: ["**/stories/**/*.md"],
	answers: ["**/answers/**/*.md"],
	banks: ["**/{story-bank,story_bank,star-stories,STAR,storybank*}.md"]
};
// src/presets/placeholders.ts
/** UTF-16 units that a bracketed placeholder may have; a longer bracket is text. */
const LONGEST$6 = 80;
/**
* Finds template text: `[X]`, `[your metric]`, `<insert number>`, `{{name}}`, and `TODO` or `TBD` as a word.
* A link's text, a check box and a bracketed name that is no template word stay text.
*/
var Placeholders = class {
	whole;
	openings;
	names;
	/** UTF-16 units of the longest value that can be blank. */
	longest;
	constructor(preset) {
		this.whole = new Set(preset.placeholders.map((text) => text.toLowerCase()));
		this.longest = Math.max(LONGEST$6, ...preset.placeholders.map((text) => text.length));
		this.openings = new Set(preset.placeholderOpenings.map((text) => text.toLowerCase()));
		this.names = new Set(preset.placeholderNames.map((text) => text.toLowerCase()));
	}
	/** Whether a value, taken whole, says nothing yet. */
	isBlank(text) {
		const written = text.trim();
		if (written.length > this.longest) return false;
		const trimmed = written.toLowerCase();
		if (trimmed === "" || this.whole.has(trimmed)) return true;
		const bare = trimmed.replace(/[.:!]+$/, "");
		if (bare === "" || this.whole.has(bare)) return true;
		return this.isTemplate(bare);
	}
	/** Whether a text is one piece of template text and nothing else. */
	isTemplate(text) {
		if (text.length > 84) return false;
		const [first] = this.find(text);
		return first !== void 0 && first.start === 0 && first.end === text.length;
	}
	/** The spans of template text in `text`, in order. Linear: each bracket is looked at once, up to LONGEST. */
	find(text) {
		const spans = [];
		for (const match of text.matchAll(/[[<{]|\b(?:TODO|TBD|FIXME)\b:?/g)) {
			const start = match.index;
			if (start < (spans.at(-1)?.end ?? 0)) continue;
			const end = match[0].length > 1 ? markerEnd(text, start, match[0]) : this.bracketEnd(text, start);
			if (end !== -1) spans.push({
				start,
				end
			});
		}
		return spans;
	}
	/** The end of the placeholder that opens at `start`, or -1 when the bracket holds something else. */
	bracketEnd(text, start) {
		const double = text.startsWith("{{", start);
		const open = text.charAt(start);
		if (open === "{" && !double) return -1;
		const close = double ? "}}" : open === "[" ? "]" : ">";
		const inner = start + close.length;
		const end = text.slice(inner, inner + LONGEST$6).indexOf(close);
		if (end === -1) return -1;
		const content = text.slice(inner, inner + end);
		const after = inner + end + close.length;
		if (double) return after;
		if (open === "[" && (/[([]/.test(text.charAt(after)) || isCheckBox(text, start))) return -1;
		if (open === "[" && content.includes("[")) return -1;
		if (content.includes("\n")) return -1;
		const words = content.trim().toLowerCase();
		const [word = ""] = words.split(/[\s,:.]/, 1);
		return this.openings.has(word) || this.names.has(words) ? after : -1;
	}
};
/** The end of a `TODO` that opens or closes a sentence, or -1: `340 TODO comments` tells of some. */
function markerEnd(text, start, marker) {
	const end = start + marker.length;
	const opens = /(?:^|[\n([:;.!?])\s?$/.test(text.slice(Math.max(0, start - 2), start));
	const closes = marker.endsWith(":") || /^\s?(?:$|[\n)\],;.!?])/.test(text.slice(end, end + 2));
	return opens || closes ? end : -1;
}
/** `- [x] done`: a task list item, not a placeholder. */
function isCheckBox(text, start) {
	return /^\[[ xX]\]\s/.test(text.slice(start, start + 4)) && /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(text.slice(Math.max(0, start - 40), start));
}
// src/presets/vocabulary.ts
/** Keys that every document may have and that no story type requires. */
const META_KEYS = [
	"title",
	"type",
	"prompt",
	"owner",
	"status",
	"themes",
	"prompts",
	"date",
	"tags",
	"star-witness"
];
/** A preset, made quick to look things up in. */
var Vocabulary = class {
	preset;
	placeholders;
	/** Canonical names of every field of any story type, the common ones first. */
	fieldNames;
	canonicalNames = /* @__PURE__ */ new Map();
	promptIds = /* @__PURE__ */ new Map();
	/** Hints of fields, lower case: a value that repeats its hint is template text. */
	hints = /* @__PURE__ */ new Set();
	longestHint = 0;
	constructor(preset) {
		this.preset = preset;
		this.placeholders = new Placeholders(preset);
		const specs = [preset.commonFields, ...Object.values(preset.storyTypes).map((type) => type.fields)].flatMap((fields) => Object.entries(fields));
		this.fieldNames = [...new Set(specs.map(([name]) => name))];
		for (const key of META_KEYS) this.canonicalNames.set(normalizeKey$1(key), key);
		for (const [name, spec] of specs) this.addField(name, spec);
		for (const [name, spec] of specs) this.addAliases(name, spec);
		for (const [id, prompt] of Object.entries(preset.prompts)) {
			this.promptIds.set(normalizeKey$1(id), id);
			this.promptIds.set(normalizeKey$1(prompt.question), id);
		}
	}
	/** The name that a key or heading stands for, or null when nothing has that name. */
	canonical(key) {
		return this.canonicalNames.get(normalizeKey$1(key)) ?? null;
	}
	/** The field that a section with this heading fills, or null. */
	fieldOfHeading(heading) {
		const name = this.canonical(heading);
		return name !== null && !META_KEYS.includes(name) ? name : null;
	}
	/** The prompt with this id or question, or null. */
	promptOf(text) {
		return this.promptIds.get(normalizeKey$1(text)) ?? null;
	}
	/** Whether text says nothing yet: blank, `TODO`, a placeholder, or a field's own hint. */
	isBlank(text) {
		if (this.placeholders.isBlank(text)) return true;
		const written = text.trim();
		return written.length <= this.longestHint && this.hints.has(written.toLowerCase());
	}
	/** Whether a field says nothing yet. Numbers and flags say something; what kind they should be is another matter. */
	isBlankField(field) {
		const { value } = field;
		if (value === null || value === void 0) return true;
		if (typeof value === "string") return this.isBlank(value);
		if (typeof value !== "object") return false;
		return field.texts.every(({ text }) => this.isBlank(text)) || this.isBracketed(field);
	}
	/** `[your metric]` without quotes is a YAML list of one: the brackets are template text all the same. */
	isBracketed({ value, valueSpan, texts: [only] }) {
		if (!Array.isArray(value) || value.length !== 1 || only === void 0) return false;
		const { start } = only.locate(0, only.text.length);
		return start === valueSpan.start + 1 && this.placeholders.isTemplate(`[${only.text}]`);
	}
	addField(name, spec) {
		const key = normalizeKey$1(name);
		if (!this.canonicalNames.has(key)) this.canonicalNames.set(key, name);
		this.hints.add(spec.hint.toLowerCase());
		this.longestHint = Math.max(this.longestHint, spec.hint.length);
	}
	/** Aliases give way to every proper name. */
	addAliases(name, spec) {
		for (const alias of [spec.title, ...spec.aliases]) {
			const key = normalizeKey$1(alias);
			if (!this.canonicalNames.has(key)) this.canonicalNames.set(key, name);
		}
	}
};
// src/text/choices.ts
/** What a message says of a name that is none of the known ones: which one was meant, and which there are. */
function withChoices(found, name, known) {
	const near = suggest(name, known);
	return near === null ? `${found}, expected ${choicesIn(known)}` : `${found}, did you mean \`${near}\`? Expected ${choicesIn(known)}`;
}
/** Fewer letters abbreviate nothing. */
const SHORTEST_ABBREVIATION = 3;
/** The choice that a word most likely meant: the nearest one, or the only one that it abbreviates (`warn`). */
function suggestChoice(written, choices) {
	const near = suggest(written, choices);
	if (near !== null || written.length < SHORTEST_ABBREVIATION) return near;
	const [only, ...others] = choices.filter((choice) => choice.startsWith(written.toLowerCase()));
	return only === void 0 || others.length > 0 ? null : only;
}
// src/config/names.ts
function tablesOf(data) {
	const table = (key, what, names) => ({
		path: [key],
		given: data[key],
		what,
		names
	});
	const types = Object.entries(data["story-types"] ?? {});
	return [
		table("common-fields", "common field", ({ commonFields }) => Object.keys(commonFields)),
		table("story-types", "story type", ({ storyTypes }) => Object.keys(storyTypes)),
		...types.map(([id, type]) => ({
			path: [
				"story-types",
				id,
				"fields"
			],
			given: type === false ? void 0 : type.fields,
			what: "field",
			of: ` of ${quoted(id)}`,
			names: ({ storyTypes }) => Object.keys(storyTypes[id]?.fields ?? {})
		})),
		table("themes", "theme", ({ themes }) => Object.keys(themes)),
		table("prompts", "prompt", ({ prompts }) => Object.keys(prompts)),
		table("questions", "question", ({ questions }) => Object.keys(questions)),
		table("values", "value", ({ values }) => values.map(({ value }) => value))
	];
}
/** Every `false` for what no earlier layer defined. `earlier` has the preset as it was after each of them. */
function unknownDrops(data, earlier) {
	return tablesOf(data).flatMap(({ path, given, what, of = "", names }) => {
		const dropped = Object.entries(given ?? {}).filter(([, entry]) => entry === false);
		const known = dropped.length === 0 ? [] : [...new Set(earlier.flatMap(names))];
		return dropped.filter(([name]) => !known.includes(name)).map(([name]) => ({
			path: [...path, name],
			atKey: true,
			message: unknownName(`no ${what} ${quoted(name)}${of} to drop`, name, known)
		}));
	});
}
/** What is expected where the words of a follow-up question are missing. */
const WORDS_OF_FOLLOW_UP = "a list of words that answer it";
/**
* Every follow-up question without words that the type does not have already: its words show that a story answers it, so
* it would be asked for ever. `earlier` as for `unknownDrops`.
*/
function wordlessFollowUps(data, earlier) {
	return Object.entries(data["story-types"] ?? {}).flatMap(([id, type]) => {
		const given = type === false ? void 0 : type["follow-ups"];
		if (given === void 0) return [];
		const path = [
			"story-types",
			id,
			"follow-ups",
			...Array.isArray(given) ? [] : ["replace"]
		];
		const asked = earlier.flatMap(({ storyTypes }) => storyTypes[id]?.followUps ?? []);
		const known = new Set(asked.map(({ label }) => normalizeKey$1(label)));
		return (Array.isArray(given) ? given : given.replace).flatMap(({ label, words }, index) => words !== void 0 || known.has(normalizeKey$1(label)) ? [] : [{
			path: [
				...path,
				index,
				"words"
			],
			atKey: false,
			message: `expected ${WORDS_OF_FOLLOW_UP}, found nothing`
		}]);
	});
}
/**
* Every theme and story type of a question that the configuration does not define, and every question without any: no
* story would answer it. `preset` has the layer already.
*/
function unknownInQuestions({ questions = {} }, preset) {
	const known = {
		themes: Object.keys(preset.themes),
		types: Object.keys(preset.storyTypes)
	};
	return Object.entries(questions).flatMap(([id, question]) => {
		if (question === false) return [];
		const { themes = [], types = [] } = question;
		if (themes.length + types.length === 0) return [{
			path: ["questions", id],
			atKey: false,
			message: "expected `themes` or `types` with at least one entry, found neither"
		}];
		return [...unknownIds([
			"questions",
			id,
			"themes"
		], "theme", themes, known.themes), ...unknownIds([
			"questions",
			id,
			"types"
		], "story type", types, known.types)];
	});
}
/** Every id of a list that is none of the known ones. */
function unknownIds(path, what, ids, known) {
	const all = new Set(known);
	return [...ids.entries()].filter(([, id]) => !all.has(id)).map(([index, id]) => ({
		path: [...path, index],
		atKey: false,
		message: unknownName(`unknown ${what} ${quoted(id)}`, id, known)
	}));
}
/** Every name in the list of a rule's option that stands for no field or story type. */
function unknownInOptions(given, { preset, rules: settings }, rules) {
	const lists = rules.flatMap(({ id, meta }) => {
		const setting = given[id];
		if (setting === void 0 || typeof setting === "string") return [];
		return Object.entries(meta.options ?? {}).flatMap(([name, option]) => {
			const values = setting[name];
			return "names" in option && option.names !== void 0 && Array.isArray(values) ? [{
				path: [id, name],
				option,
				values
			}] : [];
		});
	});
	if (lists.length === 0) return [];
	const vocabulary = new Vocabulary(preset);
	const keys = rules.flatMap(({ id, meta }) => keysAdded(meta.options, settings[id]?.options));
	return lists.flatMap(({ path, option, values }) => values.flatMap((value, index) => {
		const message = faultOf(value, option, vocabulary, keys);
		return message === null ? [] : [{
			path: [...path, index],
			atKey: false,
			message
		}];
	}));
}
/** The keys that a repository allows beside the fields. */
function keysAdded(options = {}, settings = {}) {
	return Object.entries(options).flatMap(([name, option]) => {
		const keys = settings[name];
		return "addsKeys" in option && option.addsKeys && Array.isArray(keys) ? keys : [];
	});
}
/** What is wrong with a name in an option, or null. */
function faultOf(name, { names, among }, vocabulary, keys) {
	if (names === "types") {
		const types = Object.keys(vocabulary.preset.storyTypes);
		return types.includes(name) ? null : unknownName(`unknown story type ${quoted(name)}`, name, types);
	}
	const fields = vocabulary.fieldNames.filter((field) => among === void 0 || among.includes(field));
	const field = vocabulary.canonical(name);
	if (field !== null && fields.includes(field)) return null;
	const isKey = keys.some((key) => normalizeKey$1(key) === normalizeKey$1(name));
	if (among === void 0 && isKey) return null;
	if (isKey || field !== null && vocabulary.fieldNames.includes(field)) return `this rule cannot read the field ${quoted(name)}, expected ${choicesIn(fields)}`;
	return unknownName(`unknown field ${quoted(name)}`, name, fields);
}
/** Of more names than this, a message gives the number alone. */
const LISTED = 50;
function unknownName(found, name, known) {
	if (known.length === 0) return `${found}, expected one that is defined`;
	if (known.length <= LISTED) return withChoices(found, name, known);
	const near = suggest(name, known);
	return `${found}, ${near === null ? `expected one of the ${known.length} that are defined` : `did you mean ${quoted(near)}?`}`;
}
// src/reader/word-groups.ts
/**
* Where `rubric-words` of a configuration may add words, and which role of the model such a word gets: it then counts as a
* mechanism or an outcome where it is told as done.
*/
const WORD_GROUPS = {
	mechanism: "device-strong",
	evidence: "measure",
	"staged-rollout": "device-strong",
	switch: "device-strong",
	"way-back": "device-strong",
	gate: "device-strong",
	alerting: "device-strong",
	telemetry: "device-strong",
	logging: "device-strong",
	logs: "device-strong",
	"incident-practice": "device-strong",
	resilience: "device-strong",
	resource: "device-strong",
	"test-suite": "device-strong",
	test: "device-strong",
	eval: "device-strong",
	security: "device-strong",
	rule: "device-strong",
	artefact: "device-strong",
	property: "device-strong",
	thing: "device-strong",
	"put-in-place": "put",
	"use-device": "use",
	"take-device": "use",
	"stands-behind": "use",
	"look-at": "use",
	undo: "control",
	verify: "control",
	tend: "control",
	repair: "control",
	"no-control": "control",
	"device-guards": "act",
	"device-acts": "act",
	"operate-change": "operate",
	operate: "operate",
	gated: "operate",
	change: "change",
	"change-noun": "change",
	factor: "factor",
	reached: "reach",
	caught: "reach",
	adopted: "reach",
	"adopted-by": "reach",
	"took-time": "span",
	audience: "counted",
	counted: "counted",
	people: "people",
	measure: "measure",
	"measure-wide": "measure",
	harm: "harm",
	"harm-wide": "harm",
	harmed: "impact",
	"harmed-wide": "impact",
	"harmed-state": "impact",
	unable: "impact",
	faulty: "faulty",
	better: "better",
	watched: "observe"
};
// src/config/preset.ts
/** A preset laid over another: its tables win, entry by entry, and its skeleton where it has one. */
function mergePreset(base, preset) {
	return {
		...preset,
		storyTypes: {
			...base.storyTypes,
			...preset.storyTypes
		},
		commonFields: {
			...base.commonFields,
			...preset.commonFields
		},
		themes: {
			...base.themes,
			...preset.themes
		},
		prompts: {
			...base.prompts,
			...preset.prompts
		},
		questions: {
			...base.questions,
			...preset.questions
		},
		values: Object.values({
			...byName(base.values),
			...byName(preset.values)
		}),
		skeleton: preset.skeleton.length === 0 ? base.skeleton : preset.skeleton,
		words: base.words,
		placeholders: base.placeholders,
		ownWords: base.ownWords
	};
}
/** A preset with what a configuration file adds to it, changes in it and drops from it. */
function applyToPreset(preset, data) {
	return {
		...preset,
		storyTypes: mergeEntries(preset.storyTypes, data["story-types"], mergeStoryType),
		commonFields: mergeEntries(preset.commonFields, data["common-fields"], mergeField),
		themes: mergeEntries(preset.themes, data.themes, (_, title) => title),
		prompts: mergeEntries(preset.prompts, data.prompts, (earlier, prompt) => ({
			question: prompt.question,
			elements: elementsOf(prompt.elements ?? [], earlier?.elements ?? []),
			looksForward: prompt["looks-forward"] ?? earlier?.looksForward ?? false
		})),
		questions: mergeEntries(preset.questions, data.questions, (_, { text, themes, types, shows }) => ({
			text,
			themes: themes ?? [],
			types: types ?? [],
			shows
		})),
		values: mergeValues(preset.values, data.values),
		skeleton: data.skeleton ?? preset.skeleton,
		words: {
			mechanism: mergeWords(preset.words, "mechanism", data.words),
			evidence: mergeWords(preset.words, "evidence", data.words)
		},
		ownWords: mergeOwnWords(preset.ownWords, data["rubric-words"]),
		placeholders: mergeList(preset.placeholders, data.placeholders)
	};
}
/**
* A preset whose questions name only what it has: a file may drop a theme that a built-in question names. A question
* without any theme or type left is dropped.
*/
function answerable(preset) {
	const known = Object.entries(preset.questions).map(([id, question]) => [id, {
		...question,
		themes: question.themes.filter((theme) => Object.hasOwn(preset.themes, theme)),
		types: question.types.filter((type) => Object.hasOwn(preset.storyTypes, type))
	}]).filter(([, { themes, types }]) => themes.length + types.length > 0);
	return {
		...preset,
		questions: Object.fromEntries(known)
	};
}
/** Entries added to, changed, or (with `false`) dropped from a table. */
function mergeEntries(base, given, merge) {
	const merged = new Map(Object.entries(base));
	for (const [name, entry] of Object.entries(given ?? {})) if (entry === false) merged.delete(name);
	else merged.set(name, merge(merged.get(name), entry, name));
	return Object.fromEntries(merged);
}
function mergeField(earlier, given, name) {
	const spec = typeof given === "string" ? { hint: given } : given;
	const title = "title" in spec && spec.title !== void 0 ? spec.title : earlier?.title ?? titleOf$1(name);
	const aliases = "aliases" in spec && spec.aliases !== void 0 ? spec.aliases : earlier?.aliases ?? [];
	return {
		title,
		hint: spec.hint,
		aliases
	};
}
function mergeStoryType(earlier, given, id) {
	return {
		title: given.title ?? earlier?.title ?? titleOf$1(id),
		shows: given.shows ?? earlier?.shows ?? [],
		...earlier?.cues !== void 0 && { cues: earlier.cues },
		fields: mergeEntries(earlier?.fields ?? {}, given.fields, mergeField),
		followUps: mergeFollowUps(earlier?.followUps ?? [], given["follow-ups"])
	};
}
/** A list adds questions, or changes those that are asked in the same words. */
function mergeFollowUps(earlier, given) {
	if (given === void 0) return [...earlier];
	const [base, added] = Array.isArray(given) ? [earlier, given] : [[], given.replace];
	return [...byLabel([...base, ...elementsOf(added, earlier, () => "Say it in one sentence.")]).values()];
}
function mergeValues(values, given) {
	return Object.values(mergeEntries(byName(values), given, translationOf));
}
function byName(values) {
	return Object.fromEntries(values.map((value) => [value.value, value]));
}
/** A value is found by its name; words of its own show its translation, besides any mechanism. */
function translationOf(earlier, given, value) {
	const { translation, words, aliases } = {
		words: void 0,
		aliases: void 0,
		...typeof given === "string" ? { translation: given } : given
	};
	const own = [value.toLowerCase(), ...aliases ?? []];
	const names = aliases === void 0 ? earlier?.names ?? own : own;
	return {
		...earlier,
		value,
		translation,
		names,
		...words === void 0 ? {} : { shows: words }
	};
}
function mergeWords(words, point, given) {
	return mergeList(words[point], given?.[point]).map((word) => word.toLowerCase());
}
/**
* Elements as they are given. One that was there under the same label stays what it was but for what is given; a new one
* that is only named is found by its name.
*/
function elementsOf(given, earlier, hintFor = (label) => `Say something about: ${label}.`) {
	const known = byLabel(earlier);
	return given.map((each) => {
		const { label, words, hint } = typeof each === "string" ? {
			label: each,
			words: void 0,
			hint: void 0
		} : each;
		const fresh = {
			id: normalizeKey$1(label),
			words: [label],
			edit: hintFor(label)
		};
		return {
			...known.get(normalizeKey$1(label)) ?? fresh,
			label,
			...words === void 0 ? {} : { words },
			...hint === void 0 ? {} : { edit: hint }
		};
	});
}
function byLabel(elements) {
	return new Map(elements.map((element) => [normalizeKey$1(element.label), element]));
}
/** Words added to the roles of the model that their groups stand for. */
function mergeOwnWords(known, given) {
	const merged = { ...known };
	for (const [group, words] of Object.entries(given ?? {})) {
		const role = WORD_GROUPS[group];
		if (role !== void 0 && words !== void 0) merged[role] = [...merged[role] ?? [], ...words];
	}
	return merged;
}
function mergeList(base, given) {
	if (given === void 0) return base;
	return Array.isArray(given) ? [...base, ...given] : given.replace;
}
/** `api_contract` reads `Api contract`. */
function titleOf$1(name) {
	const words = name.replace(/[_-]+/g, " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
// src/config/config.ts
/** A configuration that cannot be used. `message` is one line, with the place where there is one. */
var ConfigError = class extends Error {};
/**
* Merges layers, the later ones over the earlier ones, and the options over all. Presets come before every file, so that
* what a file sets stays, wherever a file that extends it names a preset.
*
* @throws {ConfigError} when a layer names a preset, a field, a story type or anything else that there is not
*/
function mergeLayers(builtIn, layers, options) {
	const config = defaultConfig(builtIn);
	for (const layer of layers) if (typeof layer === "string") config.preset = mergePreset(config.preset, presetOf(layer, builtIn));
	config.extends = [...new Set(layers.filter((layer) => typeof layer === "string"))];
	const presets = [config.preset];
	for (const layer of layers) {
		if (typeof layer === "string") continue;
		const { data, errorFor } = "data" in layer ? layer : {
			data: layer,
			errorFor: errorWithoutPlace
		};
		applyFile(config, data);
		const issues = unknownNames(data, config, presets, builtIn.rules);
		if (issues.length > 0) throw errorFor(issues);
		presets.push(config.preset);
	}
	return {
		...config,
		preset: answerable(config.preset),
		failOn: options.failOn ?? config.failOn,
		maxWarnings: options.maxWarnings ?? config.maxWarnings,
		minScore: options.minScore ?? config.minScore,
		scorer: options.scorer ?? config.scorer,
		inlineConfig: options.inlineConfig === false ? "ignored" : config.inlineConfig,
		baseline: options.baseline === false ? false : config.baseline,
		overrides: options.minScore === void 0 ? config.overrides : config.overrides.map((override) => ({
			...override,
			minScore: void 0
		}))
	};
}
function errorWithoutPlace([first]) {
	return new ConfigError(describeIssue(first));
}
/** An issue in words, after the keys that lead to it: `min-score`, or `rules.hedging.severity`. */
function describeIssue(issue) {
	const { path, atKey, message } = issue ?? {
		path: [],
		atKey: false,
		message: "invalid configuration"
	};
	const keys = path.filter((step) => typeof step === "string").join(".");
	return atKey || keys === "" ? message : `${quoted(keys)}: ${message}`;
}
/** Names in a layer's data that nothing has. `config` has the layer already, `earlier` the presets before it. */
function unknownNames({ rules: given = {}, overrides = [], ...tables }, { preset, rules: settings }, earlier, rules) {
	const within = (path, settingsGiven, merged) => unknownInOptions(settingsGiven, {
		preset,
		rules: merged
	}, rules).map((issue) => ({
		...issue,
		path: [...path, ...issue.path]
	}));
	return [
		...unknownDrops(tables, earlier),
		...wordlessFollowUps(tables, earlier),
		...unknownInQuestions(tables, preset),
		...within(["rules"], given, settings),
		...overrides.flatMap(({ rules: own = {} }, index) => within([
			"overrides",
			index,
			"rules"
		], own, mergeRules(settings, own)))
	];
}
/** @throws {ConfigError} when no preset has this name */
function presetOf(name, { presets }) {
	const preset = Object.hasOwn(presets, name) ? presets[name] : void 0;
	if (preset === void 0) throw new ConfigError(`no preset ${quoted(name)}, expected ${choicesIn(Object.keys(presets))}`);
	return preset;
}
function defaultConfig({ rules, base, bank }) {
	return {
		extends: [],
		...DEFAULT_GLOBS,
		ignore: [],
		failOn: "error",
		maxWarnings: null,
		minScore: 2,
		scorer: "rubric",
		inlineConfig: "read",
		baseline: null,
		preset: base,
		parts: bank.commonFields,
		rules: Object.fromEntries(rules.map((rule) => [rule.id, defaultSetting(rule)])),
		overrides: []
	};
}
function defaultSetting({ meta }) {
	const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default]);
	return {
		severity: meta.severity,
		options: Object.fromEntries(options)
	};
}
function applyFile(config, data) {
	if (data.stories !== void 0) config.stories = asList(data.stories);
	if (data.answers !== void 0) config.answers = asList(data.answers);
	if (data.banks !== void 0) config.banks = asList(data.banks);
	config.ignore = [...config.ignore, ...asList(data.ignore ?? [])];
	config.failOn = data["fail-on"] ?? config.failOn;
	config.maxWarnings = data["max-warnings"] ?? config.maxWarnings;
	config.minScore = data["min-score"] ?? config.minScore;
	config.scorer = data.scorer ?? config.scorer;
	if (data["inline-config"] !== void 0) config.inlineConfig = data["inline-config"] ? "read" : "forbidden";
	config.baseline = data.baseline ?? config.baseline;
	config.preset = applyToPreset(config.preset, data);
	config.rules = mergeRules(config.rules, data.rules ?? {});
	const overrides = (data.overrides ?? []).map((override) => ({
		files: asList(override.files),
		rules: override.rules ?? {},
		minScore: override["min-score"]
	}));
	config.overrides = [...config.overrides, ...overrides];
}
/** Settings of rules, the given ones over the earlier ones; options that are not given stay. */
function mergeRules(base, settings) {
	const merged = { ...base };
	for (const [id, setting] of Object.entries(settings)) {
		const earlier = merged[id];
		if (setting === void 0 || earlier === void 0) continue;
		const { severity, ...given } = typeof setting === "string" ? { severity: setting } : setting;
		const options = Object.entries(given).filter((entry) => {
			return entry[1] !== void 0;
		});
		merged[id] = {
			severity: severity ?? earlier.severity,
			options: {
				...earlier.options,
				...Object.fromEntries(options)
			}
		};
	}
	return merged;
}
function asList(value) {
	return typeof value === "string" ? [value] : value;
}
// src/config/glob-segment.ts
const any = () => true;
/** One segment of a glob, between two slashes, parsed. */
function segmentOf(text) {
	if (text === "**") return null;
	const units = [];
	const chars = [...text];
	for (let at = 0; at < chars.length; at++) {
		const char = chars[at] ?? "";
		if (char === "*") {
			if (units.at(-1) !== null) units.push(null);
		} else if (char === "?") units.push(any);
		else if (char === "\\" && at + 1 < chars.length) units.push(chars[++at] ?? "");
		else {
			const end = char === "[" ? classEnd(chars, at) : -1;
			units.push(end === -1 ? char : classOf(chars.slice(at + 1, end)));
			if (end !== -1) at = end;
		}
	}
	return units.every((unit) => typeof unit === "string") ? units.join("") : units;
}
/** Whether a name is what a segment asks for. Only the last `*` met may grow, so the work is their lengths' product. */
function takes(segment, name) {
	if (typeof segment === "string") return segment === name;
	if (name.startsWith(".") && segment[0] !== ".") return false;
	const chars = [...name];
	let place = 0;
	let star = -1;
	let grown = 0;
	for (let at = 0; at < chars.length;) {
		const unit = segment[place];
		if (unit === null) {
			star = place++;
			grown = at;
		} else if (unit !== void 0 && fits$1(unit, chars[at] ?? "")) {
			place++;
			at++;
		} else if (star !== -1) {
			place = star + 1;
			at = ++grown;
		} else return false;
	}
	while (segment[place] === null) place++;
	return place === segment.length;
}
function fits$1(unit, char) {
	return typeof unit === "string" ? unit === char : unit(char);
}
/** The bracket that closes a class, or -1; one right behind the opening (and `!` or `^`) means itself. */
function classEnd(chars, open) {
	const first = /[!^]/.test(chars[open + 1] ?? "") ? open + 2 : open + 1;
	for (let at = first; at < chars.length; at++) if (chars[at] === "\\") at++;
	else if (chars[at] === "]" && at > first) return at;
	return -1;
}
/** `a-z_`, or with `!` or `^` in front any other character. */
function classOf(inner) {
	const negated = /[!^]/.test(inner[0] ?? "");
	const ranges = [];
	const next = (at) => inner[at] === "\\" && at + 1 < inner.length ? at + 1 : at;
	for (let at = negated ? 1 : 0; at < inner.length; at++) {
		at = next(at);
		const from = inner[at] ?? "";
		if (inner[at + 1] === "-" && at + 2 < inner.length) {
			at = next(at + 2);
			ranges.push([from, inner[at] ?? ""]);
		} else ranges.push([from, from]);
	}
	return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}
// src/config/glob.ts
/** Characters that a glob may have. */
const MAX_GLOB_LENGTH = 200;
/** `*`, `**`, `?` and `[...]` that a glob may have. */
const MAX_WILDCARDS = 20;
/** Globs without braces that one with braces may stand for. */
const MAX_ALTERNATIVES = 20;
/** A glob that is not read. The message continues from where the glob is: `expected ..., found ...`. */
var GlobError = class extends Error {};
/**
* A glob for paths with `/`: `*`, `**`, `?`, `[...]`, `{a,b}`, and `\` before a character that means itself. Wildcards
* take no dot at the start of a name.
*
* Globs and paths may both be a stranger's, so there is no regular expression in it: the work for a path is at most its
* length times that of the glob.
*/
var Glob = class {
	/** How many globs without braces it stands for. */
	size;
	alternatives;
	/** @throws {GlobError} for one that is over a bound, leads out of its folder, or has what is not read */
	constructor(glob) {
		checkText(glob);
		this.alternatives = expandBraces(glob).map(segmentsOf);
		if (this.alternatives.some((segments) => segments.length > 1 && segments[0] === "" || segments.includes(".."))) throw new GlobError(`expected a glob inside the repository, found ${quoted(glob)}`);
		this.size = this.alternatives.length;
	}
	matches(filePath) {
		const names = filePath.split("/");
		return this.alternatives.some((segments) => placesAfter(segments, names).has(segments.length));
	}
	/** Whether a file somewhere below a folder can match. */
	leadsInto(folder) {
		const names = namesOf$1(folder);
		return this.alternatives.some((segments) => [...placesAfter(segments, names)].some((place) => place < segments.length));
	}
	/** Whether it means this folder, and not only the ones above it: by its names, or as one that has files that match. */
	means(folder) {
		const names = namesOf$1(folder);
		return this.alternatives.some((segments) => [...placesAfter(segments, names)].some((place) => {
			const rest = segments.slice(place);
			const isNext = place === names.length && !segments.slice(0, place).includes(null);
			return rest.length > 0 && (isNext || rest.slice(0, -1).every((segment) => segment === null));
		}));
	}
	/** Whether it begins with the names of this folder, without a wildcard. */
	beginsWith(folder) {
		const names = namesOf$1(folder);
		return this.alternatives.some((segments) => segments.length > names.length && names.every((name, index) => segments[index] === name));
	}
};
/** Whether a path matches one of the globs. */
function globMatcher(globs) {
	const read = globs.map((glob) => new Glob(glob));
	return (filePath) => read.some((glob) => glob.matches(filePath));
}
function namesOf$1(folder) {
	return folder === "" ? [] : folder.split("/");
}
/** The places in a glob's segments that it can be at when it has taken these names. */
function placesAfter(segments, names) {
	let places = withRuns(segments, [0]);
	for (const name of names) {
		const next = [];
		for (const place of places) {
			const segment = segments[place];
			if (segment === void 0) continue;
			if (segment !== null) {
				if (takes(segment, name)) next.push(place + 1);
			} else if (!name.startsWith(".")) next.push(place);
		}
		if (next.length === 0) return /* @__PURE__ */ new Set();
		places = withRuns(segments, next);
	}
	return places;
}
/** Places, and those behind a `**` there, which may take nothing. */
function withRuns(segments, places) {
	const all = /* @__PURE__ */ new Set();
	for (let place of places) {
		all.add(place);
		while (segments[place] === null) all.add(++place);
	}
	return all;
}
function segmentsOf(glob) {
	const names = glob.split("/").filter((name) => name !== ".");
	return names.filter((name, index) => name !== "" || index === 0 || index === names.length - 1).map(segmentOf);
}
function checkText(glob) {
	if (glob.length > 200) throw new GlobError(`expected a glob of at most 200 characters, found ${glob.length}`);
	const bare = glob.replace(/\\./gs, "");
	if (/[()]/.test(bare)) throw new GlobError("expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses: write `\\(` for one in a name");
	if (bare.startsWith("!")) throw new GlobError("expected no `!` in front, found one: name what is left out under `ignore`");
	const wildcards = bare.match(/\*+|\?|\[/g)?.length ?? 0;
	if (wildcards > 20) throw new GlobError(`expected at most 20 wildcards in a glob, found ${wildcards}`);
}
/** The globs without braces that a glob stands for. Braces without a comma in them mean themselves. */
function expandBraces(glob) {
	const braces = firstBraces(glob);
	if (braces === null) return [glob];
	const { open, commas, close } = braces;
	const head = glob.slice(0, open);
	const inner = glob.slice(open + 1, close);
	if (/^[^,{}]+\.\.[^,{}]+$/.test(inner)) throw new GlobError(`expected names in braces, \`{a,b}\`, found the range ${quoted(`{${inner}}`)}`);
	const rest = expandBraces(glob.slice(close + 1));
	const cuts = [
		open,
		...commas,
		close
	];
	const parts = commas.length === 0 ? expandBraces(inner).map((part) => `{${part}}`) : cuts.slice(1).flatMap((cut, index) => expandBraces(glob.slice((cuts[index] ?? 0) + 1, cut)));
	if (parts.length * rest.length > 20) throw new GlobError(`expected braces for at most 20 globs, found more`);
	return parts.flatMap((part) => rest.map((behind) => `${head}${part}${behind}`));
}
/** The first pair of braces, with the commas that are in no pair within it. */
function firstBraces(glob) {
	for (let open = brace(glob, 0); open !== -1; open = brace(glob, open + 1)) {
		const commas = [];
		let depth = 0;
		for (let at = open; at < glob.length; at++) {
			const char = glob.charAt(at);
			if (char === "\\") at++;
			else if (char === "{") depth++;
			else if (char === "," && depth === 1) commas.push(at);
			else if (char === "}" && --depth === 0) return {
				open,
				commas,
				close: at
			};
		}
	}
	return null;
}
function brace(glob, from) {
	for (let at = from; at < glob.length; at++) if (glob.charAt(at) === "\\") at++;
	else if (glob.charAt(at) === "{") return at;
	return -1;
}
// src/config/settings.ts
/**
* Finds the settings of a file: the configuration's, and over them those of every override that matches, in order.
* `prefix` is the folder that globs count from, relative to the root (`''` or ending in `/`).
*/
var SettingsFinder = class {
	overrides;
	known = /* @__PURE__ */ new Map();
	config;
	prefix;
	constructor(config, prefix) {
		this.config = config;
		this.prefix = prefix;
		this.overrides = config.overrides.map((override) => ({
			matches: globMatcher(override.files),
			override
		}));
	}
	of(filePath) {
		const path = filePath.startsWith(this.prefix) ? filePath.slice(this.prefix.length) : filePath;
		const matched = this.overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
		const key = matched.map((override) => this.config.overrides.indexOf(override)).join();
		const settings = this.known.get(key) ?? this.merge(matched);
		this.known.set(key, settings);
		return settings;
	}
	merge(matched) {
		return matched.reduce(({ rules, minScore }, override) => ({
			rules: mergeRules(rules, override.rules),
			minScore: override.minScore ?? minScore
		}), {
			rules: this.config.rules,
			minScore: this.config.minScore
		});
	}
};
// src/document/answer-heading.ts
const ANSWER$1 = /^(?:(?:my|the)[ \t]+)?answer(?:[ \t]+\d{1,3})?[.!]?(?:[ \t]*(:)(.*)|[ \t]*[\u2013\u2014,(](.*)|[ \t]+-(.*))?$/is;
/** Reads a heading such as `Answer`, `Answer: disagreement`, `My answer` or `Answer (2 minutes)`; others give null. */
function answerHeading(heading) {
	const match = ANSWER$1.exec(heading);
	if (match === null) return null;
	const [, colon, named, remark, dashed] = match;
	const behind = (named ?? remark ?? dashed ?? "").trim();
	return {
		behind: colon === void 0 && behind.endsWith(")") ? behind.slice(0, -1).trimEnd() : behind,
		named: colon !== void 0
	};
}
function isAnswerHeading(heading) {
	return ANSWER$1.test(heading);
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
// src/document/scalar-text.ts
/**
* The text of a YAML scalar with the way back to the file. Where the value is in the source character by
* character the way is an addition; where folding, indentation or escapes come between, it is found by walking
* source and value side by side, once, when somebody asks.
*/
function scalarText(block, event, value, base) {
	const from = event.valueStart;
	if (from === -1) return {
		text: "",
		locate: () => ({
			start: base,
			end: base
		})
	};
	const quoted = event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
	if (block.startsWith(value, from) && (!quoted || value.length === event.valueEnd - from)) return straight(value, base + from);
	const raw = block.slice(from, event.valueEnd);
	let offsets = null;
	return {
		text: value,
		locate(start, end) {
			offsets ??= align$1(raw, value, event);
			const first = offsets[start] ?? 0;
			const before = offsets[end - 1] ?? 0;
			const last = end > start ? before + unitLength(raw, before, event) : first;
			return {
				start: base + from + first,
				end: base + from + Math.max(first, last)
			};
		}
	};
}
/** Text that is in the source exactly as it reads, from offset `base` on. */
function straight(text, base) {
	return {
		text,
		locate: (start, end) => ({
			start: base + start,
			end: base + end
		})
	};
}
/**
* For each UTF-16 unit of `value`, the offset in `raw` that it came from. Reading order is the same in both, so one
* pass does: white space in the value (folded breaks) takes the place of the next white space in the source,
* indentation is stepped over, and an escape takes the place where it begins.
*/
function align$1(raw, value, event) {
	const offsets = new Uint32Array(value.length + 1);
	const double = event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	let at = 0;
	let index = 0;
	while (index < value.length) {
		const unit = value.charAt(index);
		if (double && raw.charAt(at) === "\\") {
			const length = escapeLength(raw, at);
			if (/[\r\n]/.test(raw.charAt(at + 1))) {
				at += length;
				continue;
			}
			const units = unitsOfEscape(raw, at);
			for (let n = 0; n < units; n++) offsets[index++] = at;
			at += length;
		} else if (isBlank(unit)) {
			offsets[index++] = Math.min(at, raw.length);
			at = afterBlank(raw, at, value, index);
		} else {
			while (at < raw.length && raw.charAt(at) !== unit) at++;
			offsets[index++] = Math.min(at, raw.length);
			at += unitLength(raw, at, event);
		}
	}
	offsets[value.length] = raw.length;
	return offsets;
}
/** Length in the source of what makes one unit of the value at `at`. */
function unitLength(raw, at, { style }) {
	if (style === SCALAR_STYLE.DOUBLE_QUOTED && raw.charAt(at) === "\\") return escapeLength(raw, at);
	return style === SCALAR_STYLE.SINGLE_QUOTED && raw.startsWith("''", at) ? 2 : 1;
}
/** The source offset after the white space that makes the value's blank just before `index`. */
function afterBlank(raw, at, value, index) {
	if (isBlank(value.charAt(index))) return Math.min(at + 1, raw.length);
	while (at < raw.length && isBlank(raw.charAt(at))) at++;
	return at;
}
function isBlank(unit) {
	return unit === " " || unit === "	" || unit === "\n" || unit === "\r";
}
const HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
/** Length in the source of the escape that begins at `at`, with the indentation behind an escaped line break. */
function escapeLength(raw, at) {
	const kind = raw.charAt(at + 1);
	if (kind === "\r" || kind === "\n") {
		let end = at + 1;
		while (end < raw.length && isBlank(raw.charAt(end))) end++;
		return end - at;
	}
	return 2 + (HEX_DIGITS[kind] ?? 0);
}
/** `\U0001F600` becomes a surrogate pair: two units of the value. */
function unitsOfEscape(raw, at) {
	if (raw.charAt(at + 1) !== "U") return 1;
	return Number.parseInt(raw.slice(at + 2, at + 10), 16) > 65535 ? 2 : 1;
}
// src/document/prose.ts
/**
* The text of `span` with everything masked turned to blanks, line breaks kept: it reads as prose, and each of its
* characters is where it is in the source. `masks` are in order and do not overlap.
*/
function proseOf(text, span, masks) {
	const parts = [];
	let at = span.start;
	for (let index = firstAfter(masks, span.start); index < masks.length; index++) {
		const mask = masks[index];
		if (mask === void 0 || mask.start >= span.end) break;
		const from = Math.max(mask.start, at);
		const to = Math.min(mask.end, span.end);
		if (to <= from) continue;
		parts.push(text.slice(at, from), blank$1(text, from, to));
		at = to;
	}
	parts.push(text.slice(at, span.end));
	return straight(parts.join(""), span.start);
}
/** Index of the first mask that ends behind `offset`. */
function firstAfter(masks, offset) {
	let low = 0;
	let high = masks.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((masks[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function blank$1(text, from, to) {
	const masked = text.slice(from, to);
	return masked.includes("\n") ? masked.replace(/[^\n]/g, " ") : " ".repeat(to - from);
}
/** Two ordered lists of spans as one, ordered, without overlaps. */
function mergeSpans(left, right) {
	const merged = [];
	for (const span of [...left, ...right].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== void 0 && span.start < last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}
/** The span of `text` without white space at its ends, or null when there is nothing else. */
function trimmedSpan(prose) {
	const { text } = prose;
	const start = text.search(/\S/);
	if (start === -1) return null;
	return prose.locate(start, text.trimEnd().length);
}
// src/document/inline.ts
/** What can begin something that is no prose. */
const OPENERS = /`+|<!--|<(?=[a-zA-Z/])|!\[|\]\(|\]\[|\bhttps?:\/\/|\\[`<![\]\\]/g;
/** The tags whose text is no prose, and what closes each. */
const CODE_TAG = /^<(script|style)[\s>]/i;
const CLOSING = {
	script: /<\/script\s*>/gi,
	style: /<\/style\s*>/gi
};
const WORTH_A_LOOK = /[`<[\]]|:\/\//;
/** A tag as CommonMark has it, or an autolink: `a <b and c > d` is neither. */
const TAG = /<(?:\/[a-zA-Z][a-zA-Z0-9-]*\s*|[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/y;
/** A link's target, with its title: `(url "title")`. */
const TARGET$1 = /\(\s*(?:(?:<(?:[^<>\n\\]|\\.)*>|(?!<)(?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S)*\))*\))+)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*)?\)/sy;
const LABEL$3 = /\[[^[\]]*\]/y;
const URL$1 = /[^\s<>]*/y;
/**
* The spans in a run of prose lines that are not prose: code spans, comments, tags, images, links' targets, URLs.
* The text of a link stays prose, and so does what looks like a tag but is template text (`<insert number>`).
*/
function inlineMasks(text, start, end, isTemplate) {
	const part = text.slice(start, end);
	if (!WORTH_A_LOOK.test(part)) return [];
	const ends = new Ends(part, isTemplate);
	const masks = [];
	let done = 0;
	for (const match of part.matchAll(OPENERS)) {
		const from = match.index;
		if (from < done) continue;
		const to = ends.of(match[0], from);
		if (to === -1) continue;
		masks.push({
			start: start + from,
			end: start + to
		});
		done = to;
	}
	return masks;
}
/**
* Finds where what an opener begins ends. Every search stops at what could begin the next one, or remembers what it
* found, so that a paragraph is read a fixed number of times, whatever is in it.
*/
var Ends = class {
	part;
	isTemplate;
	ticks = null;
	brackets = null;
	closing = null;
	/** The next end of code between tags that is known, or -1 when none is left. */
	codeEnds = /* @__PURE__ */ new Map();
	/** The next end of a comment that is known, or -1 when none is left. */
	commentEnd = 0;
	constructor(part, isTemplate) {
		this.part = part;
		this.isTemplate = isTemplate;
	}
	/** The offset behind what `opener` at `from` opens, or -1 when it opens nothing. */
	of(opener, from) {
		if (opener.startsWith("\\")) return -1;
		if (opener.startsWith("`")) {
			this.ticks ??= backtickRuns(this.part);
			return (this.ticks.get(from) ?? -1 - opener.length) + opener.length;
		}
		if (opener.startsWith("http")) return from + urlLength(match$1(URL$1, this.part, from));
		if (opener === "<!--") return this.comment(from);
		if (opener === "<") {
			const tag = match$1(TAG, this.part, from);
			if (tag === "" || this.isTemplate(tag)) return -1;
			return this.codeEnd(tag, from + tag.length);
		}
		if (opener === "![") return this.image(from);
		return this.closers().has(from) ? this.target(from + 1) : -1;
	}
	/** Behind a tag, or behind the one that closes it where what lies between is no prose. */
	codeEnd(tag, end) {
		const written = CODE_TAG.exec(tag)?.[1];
		if (written === void 0) return end;
		const name = written.toLowerCase() === "style" ? "style" : "script";
		const known = this.codeEnds.get(name) ?? 0;
		if (known !== -1 && known < end) {
			CLOSING[name].lastIndex = end;
			this.codeEnds.set(name, CLOSING[name].test(this.part) ? CLOSING[name].lastIndex : -1);
		}
		return Math.max(end, this.codeEnds.get(name) ?? -1);
	}
	comment(from) {
		if (this.commentEnd !== -1 && this.commentEnd < from + 4) this.commentEnd = this.part.indexOf("-->", from + 2);
		return this.commentEnd === -1 ? -1 : this.commentEnd + 3;
	}
	image(from) {
		const close = this.pairs().get(from + 1);
		return close === void 0 ? -1 : this.target(close + 1);
	}
	pairs() {
		this.brackets ??= bracketPairs(this.part);
		return this.brackets;
	}
	/** The brackets that close one: others end no link's text. */
	closers() {
		this.closing ??= new Set(this.pairs().values());
		return this.closing;
	}
	/** Behind the target, or the reference, that begins at `from`. */
	target(from) {
		const found = match$1(this.part.charAt(from) === "[" ? LABEL$3 : TARGET$1, this.part, from);
		return found === "" ? -1 : from + found.length;
	}
};
/** What a sticky pattern matches at `from`, or nothing. */
function match$1(pattern, text, from) {
	pattern.lastIndex = from;
	return pattern.exec(text)?.[0] ?? "";
}
/** A bare URL's length: sentence punctuation at its end is not part of it (GFM). */
function urlLength(url) {
	let end = url.length;
	while (end > 0 && ".,:;!?)]'\"*_".includes(url.charAt(end - 1))) end--;
	return end;
}
/** The runs of backticks of a paragraph, each with the next run of the same length: a code span's other end. */
function backtickRuns(part) {
	const next = /* @__PURE__ */ new Map();
	const lastOfLength = /* @__PURE__ */ new Map();
	for (const { index, 0: run } of part.matchAll(/`+/g)) {
		const before = lastOfLength.get(run.length);
		if (before !== void 0) next.set(before, index);
		lastOfLength.set(run.length, index);
	}
	return next;
}
/** Every `[` of a paragraph with the `]` that closes it. */
function bracketPairs(part) {
	const pairs = /* @__PURE__ */ new Map();
	const open = [];
	for (const { index, 0: bracket } of part.matchAll(/\\.|[[\]]/g)) if (bracket === "[") open.push(index);
	else if (bracket === "]") {
		const start = open.pop();
		if (start !== void 0) pairs.set(start, index);
	}
	return pairs;
}
// src/document/quoted-prose.ts
/** What may follow a fence around prose. */
const PLAIN = /* @__PURE__ */ new Set([
	"",
	"text",
	"txt",
	"plain",
	"plaintext",
	"md",
	"markdown"
]);
const QUOTE_MARKS$2 = /^[ \t]*>[> \t]*/gm;
const SENTENCE_END = /[.!?]["'\u201d)*_]*(?=\s|$)/g;
/** A quotation of fewer sentences is an answer only when it has so many words. */
const SENTENCES = 2;
const WORDS$1 = 20;
/**
* What was meant as prose though it is in block quotes, or else between fences; null where it is a question, code or
* a few words.
*/
function quotedProse(text, quoted, vocabulary) {
	const quotes = quoted.filter(({ kind }) => kind === "quote");
	const fenced = quoted.filter(({ kind, info }) => kind === "code" && PLAIN.has(info.toLowerCase()));
	for (const parts of [quotes, fenced]) {
		const told = parts.filter((part) => !isQuestion$1(plainText(text, part), vocabulary));
		const [first] = told;
		const last = told.at(-1);
		if (first === void 0 || last === void 0) continue;
		const prose = proseOf(text, {
			start: first.start,
			end: last.end
		}, masksOf(text, told));
		const sentences = prose.text.match(SENTENCE_END)?.length ?? 0;
		const words = parts === quotes ? prose.text.match(/\p{L}+/gu)?.length ?? 0 : 0;
		if (sentences >= SENTENCES || words >= WORDS$1) return prose;
	}
	return null;
}
/** All that is no prose between the first and the last of some parts: what lies between them, marks and comments. */
function masksOf(text, parts) {
	return mergeSpans(parts.slice(1).map(({ start }, index) => ({
		start: parts[index]?.end ?? start,
		end: start
	})), parts.flatMap((part) => {
		if (part.kind === "code") return [];
		return mergeSpans([...text.slice(part.start, part.end).matchAll(QUOTE_MARKS$2)].map(({ index, 0: { length } }) => ({
			start: part.start + index,
			end: part.start + index + length
		})), inlineMasks(text, part.start, part.end, () => false));
	}));
}
function plainText(text, part) {
	return proseOf(text, part, masksOf(text, [part])).text.replace(/[*_"\u201c\u201d\s]+/g, " ").trim();
}
function isQuestion$1(plain, vocabulary) {
	return plain.endsWith("?") || vocabulary.promptOf(plain) !== null;
}
// src/document/answers.ts
/** Answers of one file that are read; more are refused, because a report has them all. */
const MAX_ANSWERS = 100;
/**
* The answers of a document: one for each heading `Answer`, up to the next one or the end of its section. Without such a
* heading, what is outside the fields' sections is the answer.
*/
function answersOf(document, body, bodyStart, vocabulary) {
	const { kind, prompt, text, sections } = document;
	const own = kind === "answer" && prompt !== null ? vocabulary.promptOf(prompt) : null;
	const headed = sections.flatMap((section) => {
		const heading = answerHeading(section.heading);
		return heading === null ? [] : [{
			section,
			heading
		}];
	});
	const excess = headed[100];
	if (excess !== void 0) return tooMany(headed.length, excess.section);
	if (headed.length === 0) return withoutHeading(document, body, bodyStart, own, vocabulary);
	return headed.map(({ section, heading }, index) => {
		const { start, end } = section.bodySpan;
		const next = headed[index + 1]?.section.start ?? end;
		const spoken = spokenProse(text, {
			start,
			end: Math.max(start, Math.min(end, next))
		}, body, [], vocabulary);
		return {
			...promptNamed(section, heading, text, own, vocabulary),
			anchor: section.headingSpan,
			...spoken
		};
	});
}
function tooMany(count, { headingSpan }) {
	return {
		ruleId: "unreadable-file",
		messageId: "tooLarge",
		at: headingSpan,
		data: {
			size: `${count} answers`,
			limit: `100 answers`
		}
	};
}
function withoutHeading({ text, fields }, body, bodyStart, own, vocabulary) {
	const taken = [...fields.values()].flatMap((field) => [field, ...field.others]).flatMap(({ bodySpan }) => bodySpan ?? []);
	const spoken = spokenProse(text, {
		start: bodyStart,
		end: text.length
	}, body, taken, vocabulary);
	const anchor = trimmedSpan(spoken.prose) ?? spoken.templates[0];
	if (anchor === void 0) return [];
	return [{
		prompt: own,
		unknownPrompt: null,
		anchor: firstLine$2(text, anchor),
		...spoken
	}];
}
/** The prompt that a heading names, or else the document's. A remark, `(2 minutes)`, is none, unless it is a misspelt id. */
function promptNamed({ headingSpan }, { behind, named }, text, own, vocabulary) {
	if (behind === "") return {
		prompt: own,
		unknownPrompt: null
	};
	const prompt = vocabulary.promptOf(behind);
	if (prompt !== null) return {
		prompt,
		unknownPrompt: null
	};
	if (!named && suggest(behind, Object.keys(vocabulary.preset.prompts)) === null) return {
		prompt: own,
		unknownPrompt: null
	};
	return {
		prompt,
		unknownPrompt: {
			text: behind,
			span: placeOf$2(behind, text, headingSpan)
		}
	};
}
/** Where a part of a heading is; the whole heading where marks of emphasis come between. */
function placeOf$2(part, text, heading) {
	const at = text.slice(heading.start, heading.end).lastIndexOf(part);
	if (at === -1) return heading;
	return {
		start: heading.start + at,
		end: heading.start + at + part.length
	};
}
/**
* Prose without template text, and the spans of that. Where a span has none, what is quoted in it may
* be what was meant.
*/
function spokenProse(text, span, body, taken, vocabulary) {
	const masks = mergeSpans(body.masks, taken);
	const prose = proseOf(text, span, masks);
	if (prose.text.trim() === "") {
		const meant = quotedProse(text, body.quoted.filter(({ start, end }) => start >= span.start && end <= span.end && !taken.some((field) => start >= field.start && start < field.end)), vocabulary);
		if (meant !== null) return {
			prose: meant,
			templates: []
		};
	}
	const all = vocabulary.placeholders.isBlank(prose.text) ? trimmedSpan(prose) : null;
	const templates = all === null ? vocabulary.placeholders.find(prose.text).map(({ start, end }) => prose.locate(start, end)) : [all];
	if (templates.length === 0) return {
		prose,
		templates
	};
	return {
		prose: proseOf(text, span, mergeSpans(masks, templates)),
		templates
	};
}
function firstLine$2(text, span) {
	const [line = ""] = text.slice(span.start, span.end).split(/\r?\n/, 1);
	return {
		start: span.start,
		end: span.start + line.length
	};
}
// src/document/cuts.ts
/** A `#` that looks like a part of the value: a comment has a blank behind its `#`. */
const TIGHT = /^#[\p{L}\p{N}]/u;
/** The values of a frontmatter that end at a ` #` which was most likely meant as text: `Fix for #42`. */
function cutsIn(text, { pairs, openSpan, closeSpan }, entries) {
	const scalars = pairs.flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)]).sort((a, b) => a.start - b.start);
	const cuts = [];
	let next = 0;
	let end = 0;
	for (let start = openSpan.end; start < closeSpan.start; start = end + 1) {
		end = Math.min(endOfLine(text, start), closeSpan.start);
		const line = text.slice(start, end);
		for (const { index } of line.matchAll(/(?<=[ \t])#/g)) {
			const hash = start + index;
			while ((scalars[next]?.end ?? hash + 1) <= hash) next++;
			if ((scalars[next]?.start ?? hash + 1) <= hash) continue;
			const at = {
				start: hash,
				end: start + line.trimEnd().length
			};
			const value = TIGHT.test(text.slice(hash, hash + 3)) ? cutValue(text, start, hash, scalars[next - 1], end) : null;
			const entry = entries.findLast(({ keySpan }) => keySpan.start < hash);
			if (value !== null && entry !== void 0) cuts.push({
				at,
				entry,
				value: {
					start: value.start,
					end: at.end
				},
				whole: value.start === hash
			});
			break;
		}
	}
	return cuts;
}
function scalarsOf(node) {
	if (node.kind === "sequence") return node.items.flatMap(scalarsOf);
	if (node.kind === "mapping") return node.pairs.flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)]);
	return node.kind === "scalar" && node.span.end > node.span.start ? [node.span] : [];
}
/** What a comment cuts: a plain value before it, or one that it begins with. Null where it cuts none. */
function cutValue(text, lineStart, hash, before, end) {
	const written = text.slice(lineStart, hash).trimEnd();
	const last = lineStart + written.length;
	if (/(?::|(?:^|[ \t])-)$/.test(written)) return goesOn(text, lineStart, end) ? null : {
		start: hash,
		end: hash
	};
	return written !== "" && before?.end === last ? before : null;
}
/** Whether the value of a line is on the lines below it. */
function goesOn(text, lineStart, lineEnd) {
	const indent = indentOf(text, lineStart);
	for (let at = lineEnd + 1; at < text.length; at = endOfLine(text, at) + 1) {
		const line = text.slice(at, endOfLine(text, at));
		if (/^\s*(?:#|$)/.test(line)) continue;
		const deeper = indentOf(text, at) - indent;
		return deeper > 0 || deeper === 0 && /^[ ]*-[ \t]/.test(line) && !/^[ ]*-/.test(text.slice(lineStart, lineEnd));
	}
	return false;
}
function indentOf(text, lineStart) {
	let at = lineStart;
	while (text.charAt(at) === " ") at++;
	return at - lineStart;
}
// src/document/directives.ts
/** Rules that the directives of a document may name; the ones behind them are not read. */
const MAX_NAMED_RULES = 1e3;
/** Characters of a reason that are kept. */
const REASON_LENGTH = 300;
const DIRECTIVE = /^\s*star-witness-([\w-]*)/i;
/** What parts the rules from the reason. A `—` is what editors make of `--`. */
const SEPARATOR$2 = /(?:^|\s)(?:--|—)(?=\s|$)/;
/** A line that says nothing: only blanks, and marks of block quotes. */
const BLANK = /^[\s>]*$/;
/** Those of several places, in the order given. */
function joinDirectives(found) {
	const read = [];
	let named = 0;
	for (const directive of found) {
		named += Math.max(1, directive.rules.length);
		if (named > 1e3) return {
			read,
			cut: directive.at
		};
		read.push(directive);
	}
	return {
		read,
		cut: null
	};
}
/**
* The directives in comments, which are given with their marks: `<!--` and `-->`, or `#` and nothing. `end` is where the
* lines end that they can be about.
*/
function* directivesIn(text, comments, [open, close], end) {
	const own = comments.filter(({ start }) => DIRECTIVE.test(text.slice(start + open.length, start + open.length + 100)));
	const lines = nextLines(text, own, end);
	for (const [index, at] of own.entries()) {
		const innerEnd = text.endsWith(close, at.end) ? at.end - close.length : at.end;
		yield directiveIn(text, at, {
			start: at.start + open.length,
			end: innerEnd
		}, lines[index] ?? null);
	}
}
function directiveIn(text, at, inner, line) {
	const written = text.slice(inner.start, inner.end);
	const [head = "", name = ""] = DIRECTIVE.exec(written) ?? [];
	const rest = written.slice(head.length);
	const separator = SEPARATOR$2.exec(rest);
	const list = separator === null ? rest : rest.slice(0, separator.index);
	const reason = separator === null ? "" : rest.slice(separator.index + separator[0].length);
	return {
		name,
		from: "comment",
		at,
		rules: rulesIn(list, inner.start + head.length),
		reason: reasonOf$1(reason),
		line: name === "disable-next-line" ? line : null
	};
}
/** The rules of a list with commas; `start` is where it begins. */
function rulesIn(list, start) {
	const rules = [];
	let at = start;
	for (const piece of list.split(",", 1001)) {
		const id = piece.trim();
		const from = at + piece.indexOf(id);
		if (id !== "") rules.push({
			id,
			at: {
				start: from,
				end: from + id.length
			}
		});
		at += piece.length + 1;
	}
	return rules;
}
/** A reason on one line, at most so long; null where none is given. */
function reasonOf$1(written) {
	const reason = written.slice(0, 4 * REASON_LENGTH).replace(/\s+/g, " ").trim();
	if (reason.length <= REASON_LENGTH) return reason === "" ? null : reason;
	return `${reason.slice(0, 299).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** Of each comment the line that comes next, without blank lines and lines that hold another one of these comments. */
function nextLines(text, comments, end) {
	const ends = lineEnds(text, comments);
	/** The line that comes next, by the start of a comment with nothing but others like it behind it on its line. */
	const passed = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	let follower = text.length;
	return comments.toReversed().map((comment, index) => {
		const lineEnd = ends[comments.length - 1 - index] ?? text.length;
		const next = known.has(lineEnd) ? known.get(lineEnd) ?? null : nextLine(text, lineEnd + 1, end, passed);
		known.set(lineEnd, next);
		const stop = Math.min(follower, lineEnd);
		if ((stop === lineEnd || passed.has(follower)) && BLANK.test(text.slice(comment.end, stop))) passed.set(comment.start, next);
		follower = comment.start;
		return next;
	}).reverse();
}
function nextLine(text, from, end, passed) {
	for (let start = from; start < end;) {
		const lineEnd = Math.min(endOfLine(text, start), end);
		const first = start + (/^[\s>]*/.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
		const next = passed.get(first);
		if (next !== void 0) return next;
		if (first < lineEnd) return {
			start,
			end: lineEnd
		};
		start = lineEnd + 1;
	}
	return null;
}
/** Where the line ends that each comment ends on. No part of the text is read twice, however many are on one line. */
function lineEnds(text, comments) {
	let next = text.length;
	let nextEnd = text.length;
	const feedIn = (start, stop) => {
		const feed = text.slice(start, stop).indexOf("\n");
		return feed === -1 ? null : start + feed;
	};
	return comments.toReversed().map(({ start, end }) => {
		const lineEnd = feedIn(end, next) ?? nextEnd;
		next = start;
		nextEnd = feedIn(start, end) ?? lineEnd;
		return lineEnd;
	}).reverse();
}
// src/document/yaml-tree.ts
/** YAML that could not be read; `offset` is the parser's own place in the source text. */
var YamlError = class extends Error {
	offset;
	reason;
	constructor(reason, offset) {
		super(reason);
		this.reason = reason;
		this.offset = offset;
	}
};
/** What may come between the last node of a flow collection and its closing bracket. */
const FILLER = /(?:[\s,:?]|#[^\r\n]*)*/y;
/** Builds the tree of places from js-yaml's flat list of events. */
var TreeBuilder = class {
	next = 0;
	block;
	base;
	events;
	anchors = /* @__PURE__ */ new Map();
	/** Where the last node ended, in the block: the place of a value that is not there. */
	last = 0;
	constructor(block, base, events) {
		this.block = block;
		this.base = base;
		this.events = events;
	}
	document() {
		if (this.events.length === 0) return null;
		this.next = 1;
		return this.node();
	}
	node() {
		const event = this.events[this.next++];
		switch (event?.type) {
			case EVENT_ID.SCALAR: return this.anchored(event, this.scalar(event));
			case EVENT_ID.SEQUENCE:
			case EVENT_ID.MAPPING: return this.anchored(event, this.collection(event));
			case EVENT_ID.ALIAS: {
				this.last = event.anchorEnd;
				const target = this.anchors.get(this.block.slice(event.anchorStart, event.anchorEnd)) ?? null;
				return {
					kind: "alias",
					span: this.span(event.anchorStart - 1, event.anchorEnd),
					target
				};
			}
			default: throw new YamlError("expected a value", this.base + this.last);
		}
	}
	anchored({ anchorStart, anchorEnd }, node) {
		if (anchorStart !== -1) this.anchors.set(this.block.slice(anchorStart, anchorEnd), node);
		return node;
	}
	collection(event) {
		this.last = event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0);
		const nodes = [];
		while (this.events[this.next]?.type !== EVENT_ID.POP) nodes.push(this.node());
		this.next++;
		if (event.style === COLLECTION_STYLE.FLOW) this.last = this.flowEnd(event.start);
		const span = this.span(event.start, this.last);
		if (event.type === EVENT_ID.SEQUENCE) return {
			kind: "sequence",
			span,
			items: nodes
		};
		const pairs = [];
		for (let at = 0; at + 1 < nodes.length; at += 2) pairs.push(this.pair(nodes[at], nodes[at + 1]));
		return {
			kind: "mapping",
			span,
			pairs
		};
	}
	scalar(event) {
		const text = scalarText(this.block, event, getScalarValue(this.block, event), this.base);
		if (event.valueStart === -1) {
			this.last = Math.max(this.last, event.anchorEnd, event.tagEnd);
			return {
				kind: "scalar",
				span: this.span(this.last, this.last),
				text
			};
		}
		const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
		const end = quoted ? event.valueEnd : trimEnd(this.block, event.valueStart, event.valueEnd);
		const start = quoted ? event.valueStart : trimStart(this.block, event.valueStart, end);
		this.last = quoted ? end + 1 : end;
		return {
			kind: "scalar",
			span: this.span(start, end),
			text
		};
	}
	/** Behind the bracket that closes a flow collection. A pair in a list, `[a: b]`, has no brackets of its own. */
	flowEnd(start) {
		const open = this.block.charAt(start);
		if (open !== "{" && open !== "[") return this.last;
		FILLER.lastIndex = this.last;
		const filler = FILLER.exec(this.block)?.[0].length ?? 0;
		return this.last + filler + 1;
	}
	pair(key, value) {
		if (key === void 0 || value === void 0) throw new Error("a mapping has a value for every key");
		if (key.kind === "mapping" || key.kind === "sequence") throw new YamlError("expected text as a key, found a list or mapping", key.span.start);
		return {
			key,
			name: key.kind === "scalar" ? key.text.text : "",
			value
		};
	}
	span(start, end) {
		return {
			start: this.base + start,
			end: this.base + Math.max(start, end)
		};
	}
};
function trimEnd(text, start, end) {
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return end;
}
function trimStart(text, start, end) {
	while (start < end && /\s/.test(text.charAt(start))) start++;
	return start;
}
// src/document/yaml.ts
/** Depth of nested collections, and number of aliases, that a file may use; more is refused. */
const MAX_DEPTH$1 = 20;
const MAX_ALIASES = 20;
const TOO_MANY_ALIASES = `more than 20 aliases`;
const SECOND_DOCUMENT = "expected one document, found a document separator";
const SEPARATOR$1 = /^(?:\.{3}|-{3})(?=\s|$)/m;
/**
* Parses one YAML 1.2 document (core schema: dates and `yes` stay text, no merge keys, no custom tags), keeping the
* place of every node. `base` is the offset of `block` in the file; every span counts from the file's start.
* JSON is YAML, so this reads JSON files too.
*
* @throws {YamlError} for anything that is not one well-formed document, or is nested or aliased beyond the bounds
*/
function parseYaml(block, base) {
	try {
		const events = parseEvents(block, { maxDepth: 20 });
		const root = new TreeBuilder(block, base, events).document();
		const documents = constructFromEvents(events, {
			source: block,
			schema: CORE_SCHEMA,
			maxAliases: 20
		});
		if (documents.length > 1) throw new YamlError(SECOND_DOCUMENT, base + Math.max(0, block.search(SEPARATOR$1)));
		return {
			data: documents[0],
			root
		};
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		throw new YamlError(error.reason.includes("maxAliases") ? TOO_MANY_ALIASES : error.reason, base + (error.mark?.position ?? 0));
	}
}
/** Every piece of text in a node, in order: what rules and scorers read of a value. */
function textsOf$2(node) {
	switch (node.kind) {
		case "scalar": return [node.text];
		case "alias": return node.target === null ? [] : partsOf$4(node.target).flatMap(ownText);
		default: return partsOf$4(node).flatMap(textsOf$2);
	}
}
/** A collection's values; of a scalar or an alias, itself. */
function partsOf$4(node) {
	if (node.kind === "sequence") return node.items;
	return node.kind === "mapping" ? node.pairs.map(({ value }) => value) : [node];
}
function ownText(node) {
	return node.kind === "scalar" ? [node.text] : [];
}
// src/document/fields.ts
/** A pair of the frontmatter as the value of a key. */
function entryOf({ key, name, value }, { data }, vocabulary) {
	const texts = textsOf$2(value).filter(({ text }) => text !== "");
	return {
		label: name,
		from: "frontmatter",
		alias: isAlias(name, vocabulary.canonical(name)),
		keySpan: key.span,
		valueSpan: value.span.end > value.span.start ? value.span : key.span,
		bodySpan: null,
		value: Object.hasOwn(data, name) ? data[name] : void 0,
		texts
	};
}
/** Every value that a document gives for each key: the first one that says something counts. */
function fieldsOf(document, body, vocabulary) {
	const candidates = /* @__PURE__ */ new Map();
	const add = (name, field) => addTo(candidates, name, field);
	for (const entry of document.entries) add(vocabulary.canonical(entry.label) ?? entry.label, entry);
	const title = titleSection(document.sections);
	const ends = fieldEnds(document.sections, vocabulary);
	for (const [index, section] of document.sections.entries()) {
		const name = vocabulary.fieldOfHeading(section.heading);
		if (name === null || section === title) continue;
		add(name, sectionField(document.text, section, ends[index] ?? section.bodySpan.end, name, body));
	}
	const named = title === null ? null : vocabulary.fieldOfHeading(title.heading);
	if (title !== null && named !== null) {
		const end = Math.min(document.sections[1]?.start ?? title.bodySpan.end, title.bodySpan.end);
		const field = sectionField(document.text, title, end, named, body);
		if (!(candidates.get(named)?.some((other) => !vocabulary.isBlankField(other)) === true) && !vocabulary.isBlankField(field)) add(named, field);
	}
	return new Map([...candidates].map(([name, fields]) => [name, counted(fields, vocabulary)]));
}
/**
* The heading of the first rank that the whole body is under, or null. It is the document's title, also where it has
* the name of a field: it fills that only with its own text, and only where nothing else does.
*/
function titleSection(sections) {
	const [first, ...others] = sections;
	return first?.level === 1 && others.every(({ level }) => level > 1) ? first : null;
}
/** Where each section ends as a field: no later than at the next heading that names a field or an answer. */
function fieldEnds(sections, vocabulary) {
	const ends = [];
	let next = Number.POSITIVE_INFINITY;
	for (const { heading, start, bodySpan } of sections.toReversed()) {
		ends.push(Math.min(next, bodySpan.end));
		if (isAnswerHeading(heading) || vocabulary.fieldOfHeading(heading) !== null) next = start;
	}
	return ends.reverse();
}
function sectionField(text, section, end, name, body) {
	const { heading, headingSpan, bodySpan } = section;
	const span = {
		start: bodySpan.start,
		end: Math.max(bodySpan.start, end)
	};
	const prose = proseOf(text, span, body.masks);
	return {
		label: heading,
		from: "section",
		alias: isAlias(heading, name),
		keySpan: headingSpan,
		valueSpan: trimmedSpan(prose) ?? headingSpan,
		bodySpan: span,
		value: prose.text.trim(),
		texts: [prose]
	};
}
function isAlias(label, name) {
	return name !== null && normalizeKey$1(label) !== normalizeKey$1(name);
}
function counted(fields, vocabulary) {
	const index = Math.max(0, fields.findIndex((field) => !vocabulary.isBlankField(field)));
	const field = fields[index];
	if (field === void 0) throw new Error("a field has a value");
	return {
		...field,
		others: fields.toSpliced(index, 1)
	};
}
// \0fs
var _fs_exports = /* @__PURE__ */ __exportAll({ default: () => _fs_default });
var _fs_default;
var init__fs = __esmMin(() => {
	_fs_default = {};
});
// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	/**
	* If you need to support Safari 5-7 (8-10 yr-old browser),
	* take a look at https://github.com/feross/is-buffer
	*/
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));
// node_modules/is-extendable/index.js
/*!
* is-extendable <https://github.com/jonschlinkert/is-extendable>
*
* Copyright (c) 2015, Jon Schlinkert.
* Licensed under the MIT License.
*/
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));
// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	/**
	* Returns true if the given `key` is an own property of `obj`.
	*/
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));
// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	/**
	* Parse sections in `input` with the given `options`.
	*
	* ```js
	* var sections = require('{%= name %}');
	* var result = sections(input, options);
	* // { content: 'Content before sections', sections: [] }
	* ```
	* @param {String|Buffer|Object} `input` If input is an object, it's `content` property must be a string or buffer.
	* @param {Object} options
	* @return {Object} Returns an object with a `content` string and an array of `sections` objects.
	* @api public
	*/
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	module.exports.isNothing = isNothing;
	module.exports.isObject = isObject;
	module.exports.toArray = toArray;
	module.exports.repeat = repeat;
	module.exports.isNegativeZero = isNegativeZero;
	module.exports.extend = extend;
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function formatError(exception, compact) {
		let where = "";
		const message = exception.reason || "(unknown reason)";
		if (!exception.mark) return message;
		if (exception.mark.name) where += "in \"" + exception.mark.name + "\" ";
		where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")";
		if (!compact && exception.mark.snippet) where += "\n\n" + exception.mark.snippet;
		return message + " " + where;
	}
	function YAMLException(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException.prototype = Object.create(Error.prototype);
	YAMLException.prototype.constructor = YAMLException;
	YAMLException.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	module.exports = YAMLException;
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/snippet.js
var require_snippet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	module.exports = makeSnippet;
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const YAMLException = require_exception();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		const result = {};
		if (map !== null) Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
		this.tag = tag;
		this.kind = options["kind"] || null;
		this.resolve = options["resolve"] || function() {
			return true;
		};
		this.construct = options["construct"] || function(data) {
			return data;
		};
		this.instanceOf = options["instanceOf"] || null;
		this.predicate = options["predicate"] || null;
		this.represent = options["represent"] || null;
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	module.exports = Type;
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const YAMLException = require_exception();
	const Type = require_type();
	function compileList(schema, name) {
		const result = [];
		schema[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type) {
			if (type.multi) {
				result.multi[type.kind].push(type);
				result.multi["fallback"].push(type);
			} else result[type.kind][type.tag] = result["fallback"][type.tag] = type;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema(definition) {
		return this.extend(definition);
	}
	Schema.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type.loadKind && type.loadKind !== "scalar") throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type.multi) throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	module.exports = Schema;
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/str.js
var require_str = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_type())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/schema/failsafe.js
var require_failsafe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new (require_schema())({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	module.exports = new Type("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	module.exports = new Type("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const Type = require_type();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common.isNegativeZero(object);
	}
	module.exports = new Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const Type = require_type();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common.isNegativeZero(object)) return "-0.0";
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common.isNegativeZero(object));
	}
	module.exports = new Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/schema/json.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_failsafe().extend({ implicit: [
		require_null(),
		require_bool(),
		require_int(),
		require_float()
	] });
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/schema/core.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_json();
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	module.exports = new Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map[bits >> 18 & 63];
				result += map[bits >> 12 & 63];
				result += map[bits >> 6 & 63];
				result += map[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
		if (tail === 0) {
			result += map[bits >> 18 & 63];
			result += map[bits >> 12 & 63];
			result += map[bits >> 6 & 63];
			result += map[bits & 63];
		} else if (tail === 2) {
			result += map[bits >> 10 & 63];
			result += map[bits >> 4 & 63];
			result += map[bits << 2 & 63];
			result += map[64];
		} else if (tail === 1) {
			result += map[bits >> 2 & 63];
			result += map[bits << 4 & 63];
			result += map[64];
			result += map[64];
		}
		return result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	module.exports = new Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	module.exports = new Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	module.exports = new Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/type/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	module.exports = new Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/schema/default.js
var require_default = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_core().extend({
		implicit: [require_timestamp(), require_merge()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set()
		]
	});
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/loader.js
var require_loader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const YAMLException = require_exception();
	const makeSnippet = require_snippet();
	const DEFAULT_SCHEMA = require_default();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common.repeat("\n", emptyLines);
			} else state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type = state.implicitTypes[typeIndex];
				if (type.resolve(state.result)) {
					state.result = type.construct(state.result);
					state.tag = type.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type = typeList[typeIndex];
					break;
				}
			}
			if (!type) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\"");
			if (!type.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = Object.create(null);
		state.anchorMap = Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException("expected a single document in the stream, but found more");
	}
	module.exports.loadAll = loadAll;
	module.exports.load = load;
}));
// node_modules/gray-matter/node_modules/js-yaml/lib/dumper.js
var require_dumper = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const YAMLException = require_exception();
	const DEFAULT_SCHEMA = require_default();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	const DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema, map) {
		if (map === null) return {};
		const result = {};
		const keys = Object.keys(map);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type = schema.compiledTypeMap["fallback"][tag];
			if (type && _hasOwnProperty.call(type.styleAliases, style)) style = type.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common.repeat("0", length - string.length) + string;
	}
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA;
		this.indent = Math.max(1, options["indent"] || 2);
		this.noArrayIndent = options["noArrayIndent"] || false;
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.sortKeys = options["sortKeys"] || false;
		this.lineWidth = options["lineWidth"] || 80;
		this.noRefs = options["noRefs"] || false;
		this.noCompatMode = options["noCompatMode"] || false;
		this.condenseFlow = options["condenseFlow"] || false;
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string, lineWidth) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		}();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
		while (match = breakRe.exec(line)) {
			next = match.index;
			if (next - start > width) {
				end = curr > start ? curr : next;
				result += "\n" + line.slice(start, end);
				start = end + 1;
			}
			curr = next;
		}
		result += "\n";
		if (line.length - start > width && curr > start) result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
		else result += line.slice(start);
		return result.slice(1);
	}
	function escapeString(string) {
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object === "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				if (explicit) {
					if (type.multi && type.representName) state.tag = type.representName(object);
					else state.tag = type.tag;
				} else state.tag = "?";
				if (type.represent) {
					const style = state.styleMap[type.tag] || type.defaultStyle;
					let _result;
					if (_toString.call(type.represent) === "[object Function]") _result = type.represent(object, style);
					else if (_hasOwnProperty.call(type.represent, style)) _result = type.represent[style](object, style);
					else throw new YAMLException("!<" + type.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type === "[object Object]" || type === "[object Array]";
		let duplicateIndex;
		let duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) compact = false;
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if (type === "[object Object]") {
				if (block && Object.keys(state.dump).length !== 0) {
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	module.exports.dump = dump;
}));
// node_modules/gray-matter/node_modules/js-yaml/index.js
var require_js_yaml = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const loader = require_loader();
	const dumper = require_dumper();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	module.exports.Type = require_type();
	module.exports.Schema = require_schema();
	module.exports.FAILSAFE_SCHEMA = require_failsafe();
	module.exports.JSON_SCHEMA = require_json();
	module.exports.CORE_SCHEMA = require_core();
	module.exports.DEFAULT_SCHEMA = require_default();
	module.exports.load = loader.load;
	module.exports.loadAll = loader.loadAll;
	module.exports.dump = dumper.dump;
	module.exports.YAMLException = require_exception();
	module.exports.types = {
		binary: require_binary(),
		float: require_float(),
		map: require_map(),
		null: require_null(),
		pairs: require_pairs(),
		set: require_set(),
		timestamp: require_timestamp(),
		bool: require_bool(),
		int: require_int(),
		merge: require_merge(),
		omap: require_omap(),
		seq: require_seq(),
		str: require_str()
	};
	module.exports.safeLoad = renamed("safeLoad", "load");
	module.exports.safeLoadAll = renamed("safeLoadAll", "loadAll");
	module.exports.safeDump = renamed("safeDump", "dump");
}));
// node_modules/gray-matter/lib/engines.js
var require_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const yaml = require_js_yaml();
	/**
	* Default engines
	*/
	const engines = exports = module.exports;
	/**
	* YAML
	*/
	engines.yaml = {
		parse: yaml.safeLoad.bind(yaml),
		stringify: yaml.safeDump.bind(yaml)
	};
	/**
	* JSON
	*/
	engines.json = {
		parse: JSON.parse.bind(JSON),
		stringify: function(obj, options) {
			const opts = Object.assign({
				replacer: null,
				space: 2
			}, options);
			return JSON.stringify(obj, opts.replacer, opts.space);
		}
	};
	/**
	* JavaScript
	*/
	engines.javascript = {
		parse: function parse(str, options, wrap) {
			try {
				if (wrap !== false) str = "(function() {\nreturn " + str.trim() + ";\n}());";
				return eval(str) || {};
			} catch (err) {
				if (wrap !== false && /(unexpected|identifier)/i.test(err.message)) return parse(str, options, false);
				throw new SyntaxError(err);
			}
		},
		stringify: function() {
			throw new Error("stringifying JavaScript is not supported");
		}
	};
}));
// node_modules/strip-bom-string/index.js
/*!
* strip-bom-string <https://github.com/jonschlinkert/strip-bom-string>
*
* Copyright (c) 2015, 2017, Jon Schlinkert.
* Released under the MIT License.
*/
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));
// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	/**
	* Returns true if `val` is a buffer
	*/
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	/**
	* Returns true if `val` is an object
	*/
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	/**
	* Cast `input` to a buffer
	*/
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	/**
	* Cast `val` to a string.
	*/
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	/**
	* Cast `val` to an array.
	*/
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	/**
	* Returns true if `str` starts with `substr`.
	*/
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));
// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));
// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));
// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));
// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));
// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	/**
	* Normalize the given value to ensure an object is returned
	* with the expected properties.
	*/
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));
// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));
// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = (init__fs(), __toCommonJS(_fs_exports));
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	/**
	* Takes a string or object with `content` property, extracts
	* and parses front-matter from the string, then returns an object
	* with `data`, `content` and other [useful properties](#returned-object).
	*
	* ```js
	* const matter = require('gray-matter');
	* console.log(matter('---\ntitle: Home\n---\nOther stuff'));
	* //=> { data: { title: 'Home'}, content: 'Other stuff' }
	* ```
	* @param {Object|String} `input` String, or object with `content` string
	* @param {Object} `options`
	* @return {Object}
	* @api public
	*/
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	/**
	* Parse front matter
	*/
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	/**
	* Expose engines
	*/
	matter.engines = engines;
	/**
	* Stringify an object to YAML or the specified language, and
	* append it to the given string. By default, only YAML and JSON
	* can be stringified. See the [engines](#engines) section to learn
	* how to stringify other languages.
	*
	* ```js
	* console.log(matter.stringify('foo bar baz', {title: 'Home'}));
	* // results in:
	* // ---
	* // title: Home
	* // ---
	* // foo bar baz
	* ```
	* @param {String|Object} `file` The content string to append to stringified front-matter, or a file object with `file.content` string.
	* @param {Object} `data` Front matter to stringify.
	* @param {Object} `options` [Options](#options) to pass to gray-matter and [js-yaml].
	* @return {String} Returns a string created by wrapping stringified yaml with delimiters, and appending that to the given string.
	* @api public
	*/
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	/**
	* Synchronously read a file from the file system and parse
	* front matter. Returns the same object as the [main function](#matter).
	*
	* ```js
	* const file = matter.read('./content/blog-post.md');
	* ```
	* @param {String} `filepath` file path of the file to read.
	* @param {Object} `options` [Options](#options) to pass to gray-matter.
	* @return {Object} Returns [an object](#returned-object) with `data` and `content`
	* @api public
	*/
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	/**
	* Returns true if the given `string` has front matter.
	* @param  {String} `string`
	* @param  {Object} `options`
	* @return {Boolean} True if front matter exists.
	* @api public
	*/
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	/**
	* Detect the language to use, if one is defined after the
	* first front-matter delimiter.
	* @param  {String} `string`
	* @param  {Object} `options`
	* @return {Object} Object with `raw` (actual language string), and `name`, the language with whitespace trimmed
	*/
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	/**
	* Expose `matter`
	*/
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));
// src/document/yaml-lines.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
/** What comes before a value on its line: a key (bare or quoted) with its colon, or the dash of a list item. */
const LEAD$1 = /^[ \t]*(?:-[ \t]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_][^:\n]*)[ \t]*:[ \t]+)?/u;
function syntax(messageId, at, data = {}) {
	return {
		ruleId: "frontmatter-syntax",
		messageId,
		at,
		data
	};
}
/** The edit that puts `text` in the place of `at`. */
function edit({ start, end }, text) {
	return {
		range: [start, end],
		text,
		safe: true
	};
}
/** Where the next entry begins: behind the value's line and the deeper indented lines that continue it. */
function endOfValue(text, value, limit) {
	const indent = indentAt(text, startOfLine(text, value.start));
	let at = endOfLine(text, value.end) + 1;
	while (at < limit && (indentAt(text, at) > indent || /[\r\n]/.test(text.charAt(at)))) at = endOfLine(text, at) + 1;
	return Math.min(at, limit);
}
function indentAt(text, lineStart) {
	let at = lineStart;
	while (text.charAt(at) === " ") at++;
	return at - lineStart;
}
function startOfLine(text, at) {
	return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
// src/document/yaml-mistakes.ts
/** Lines above the parser's place that are looked at: a mistake of one line is found at the next one. */
const LINES = 8;
/** Slips of which the parser complains behind the line that holds them; each reported where it was made. */
function slip(text, block, error) {
	let start = startOfLine(text, Math.min(error.offset, block.end));
	for (let line = 0; line < LINES && start >= block.start; line++) {
		const problem = (isOfQuotes(error) ? unclosedQuote(text, block, start, error) : null) ?? missingColon(text, block, start) ?? hash(text, block, start, error);
		if (problem !== null) return problem;
		if (start === 0) break;
		start = startOfLine(text, start - 1);
	}
	return null;
}
/** The complaints that come of a quote without its other half. */
function isOfQuotes({ reason }) {
	return reason === "deficient indentation" || reason.includes("quoted scalar") || reason.includes("flow collection");
}
function unclosedQuote(text, block, start, error) {
	const line = text.slice(start, Math.min(endOfLine(text, start), block.end)).trimEnd();
	const quote = openQuote(line, LEAD$1.exec(line)?.[0].length ?? 0);
	if (quote === -1) return null;
	const mark = line.charAt(quote);
	const at = {
		start: start + quote,
		end: start + quote + 1
	};
	const last = text.slice(0, endOfValue(text, {
		start: at.start,
		end: at.end
	}, block.end)).trimEnd().length;
	const end = /[\]}]$/.test(line) && /[[{,]/.test(line.slice(0, quote)) ? start + line.length - 1 : last;
	const closed = `${text.slice(at.start, end)}${mark}`;
	const offset = errorIn(`${text.slice(block.start, end)}${mark}${text.slice(end, block.end)}`, block.start);
	const fix = offset === null || offset > error.offset + 1 ? { fix: edit({
		start: end,
		end
	}, mark) } : {};
	return {
		...syntax("unclosedQuote", at, {
			mark,
			closed
		}),
		...fix
	};
}
/** Where in a value a quote opens that its line does not close, or -1. */
function openQuote(line, from) {
	if (!/["'[{]/.test(line.charAt(from))) return -1;
	let open = -1;
	for (let at = from; at < line.length; at++) {
		const character = line.charAt(at);
		if (open !== -1) {
			if (character === "\\" && line.charAt(open) === "\"") at++;
			else if (character === line.charAt(open)) open = -1;
		} else if (/["']/.test(character) && (at === from || /[[{,:][ \t]*$/.test(line.slice(Math.max(from, at - 20), at)))) open = at;
	}
	return open;
}
const WITHOUT_COLON = /^([ ]*)(["']?)([\p{L}_][\p{L}\p{N}_-]*)\2(:(?=\S)|[ \t]*=[ \t]*|[ \t]+|$)(.*)$/u;
/** A line that would be a pair with a colon, and without one is neither a pair nor the end of the value before it. */
function missingColon(text, block, start) {
	const line = text.slice(start, Math.min(endOfLine(text, start), block.end)).trimEnd();
	const [, indent = "", quote = "", key = "", between = "", rest = ""] = WITHOUT_COLON.exec(line) ?? [];
	if (key === "" || /:(?:\s|$)/.test(line)) return null;
	const before = text.slice(block.start, start);
	if (!isMapping(before, true) || isMapping(before + line, false)) return null;
	const name = `${indent}${quote}${key}${quote}:`;
	const pair = [rest, JSON.stringify(rest)].map((value) => `${name} ${value}`.trimEnd()).find((written) => isMapping(before + written, false));
	if (pair === void 0) return null;
	const at = {
		start: start + indent.length,
		end: start + line.length
	};
	const written = pair.trimStart();
	return {
		...syntax("missingColon", at, {
			key,
			written
		}),
		fix: {
			...edit(at, written),
			safe: between === ":" && !rest.startsWith("//")
		}
	};
}
const HASH = /[ \t](#[\p{L}\p{N}][^,\]}\r\n]*)/u;
/** A `#` that begins a comment in the middle of a list, or of a text of several lines. */
function hash(text, block, start, error) {
	const line = text.slice(start, Math.min(endOfLine(text, start), block.end));
	const found = HASH.exec(line);
	if (found === null || /["']/.test(line.slice(0, found.index))) return null;
	const from = start + found.index + 1;
	const rest = (found[1] ?? "").trimEnd();
	const offset = errorIn(`${text.slice(block.start, from)}x${text.slice(from + 1, block.end)}`, block.start);
	if (offset !== null && offset <= error.offset) return null;
	const at = {
		start: from,
		end: from + rest.length
	};
	const quoted = JSON.stringify(rest);
	const fix = /[[{,][ \t]*$/.test(line.slice(0, found.index + 1)) ? { fix: edit(at, quoted) } : {};
	return {
		...syntax("hash", at, { rest }),
		...fix
	};
}
/** Where the YAML is broken, or null where it is not. */
function errorIn(yaml, base) {
	try {
		parseYaml(yaml, base);
		return null;
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		return error.offset;
	}
}
function isMapping(yaml, orBlank) {
	try {
		const { root } = parseYaml(yaml, 0);
		return root === null ? orBlank : root.kind === "mapping";
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		return false;
	}
}
// src/document/yaml-problem.ts
const COMMENT$1 = /[ \t]#/;
const DUPLICATE = "duplicated mapping key";
/** A parser's complaint at its own place, or, where quoting one value fixes it, that advice. */
function yamlProblem(text, block, error) {
	const at = Math.max(block.start, Math.min(error.offset, block.end));
	const lineStart = startOfLine(text, at);
	if (error.reason === DUPLICATE) return duplicateKey(text, at);
	const made = error.reason === "more than 20 aliases" ? null : slip(text, block, error);
	if (made !== null) return made;
	for (const start of [lineStart, startOfLine(text, lineStart - 1)]) {
		if (start < block.start || error.reason === "more than 20 aliases") break;
		const value = unquotedValue(text, start);
		const problem = value && (start === lineStart ? at >= value.start : /[[{]/.test(text.charAt(value.start))) && quoteValue(text, block, value, error);
		if (problem) return problem;
	}
	const tab = /^ *\t/.exec(text.slice(lineStart, at + 1))?.[0].length ?? 0;
	if (tab > 0) return syntax("invalid", {
		start: lineStart + tab - 1,
		end: lineStart + tab
	}, { reason: "a tab indents this line, expected spaces" });
	return syntax("invalid", {
		start: at,
		end: Math.max(at, Math.min(at + 1, endOfLine(text, at)))
	}, { reason: error.reason });
}
/** The parser points at the second key's text, which is behind its quote where it has one. */
function duplicateKey(text, at) {
	const rest = text.slice(at, endOfLine(text, at));
	const quote = /["']/.exec(text.charAt(at - 1))?.[0] ?? ":";
	const end = rest.indexOf(quote);
	const key = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
	return syntax("duplicateKey", {
		start: at,
		end: at + key.length
	}, { key });
}
/** The value of the line that begins at `start`, without a comment behind it, when it is not quoted already. */
function unquotedValue(text, start) {
	const line = text.slice(start, endOfLine(text, start));
	const lead = LEAD$1.exec(line)?.[0].length ?? 0;
	if (lead === 0) return null;
	const comment = line.slice(lead).search(COMMENT$1);
	const value = line.slice(lead, comment === -1 ? line.length : lead + comment).trimEnd();
	const first = value.charAt(0);
	const quotation = /^(["']).*\1/.test(value) && !value.endsWith(first);
	if (value === "" || first === "#" || /["']/.test(first) && !quotation) return null;
	return {
		start: start + lead,
		end: start + lead + value.length
	};
}
/** The advice to quote a value, where the error goes away by it, or moves to what follows the value. */
function quoteValue(text, block, value, error) {
	const written = text.slice(value.start, value.end);
	const quoted = JSON.stringify(written);
	const head = text.slice(block.start, value.start) + quoted;
	try {
		parseYaml(head + text.slice(value.end, block.end), block.start);
	} catch (second) {
		if (!(second instanceof YamlError)) throw second;
		const offset = second.offset - quoted.length + written.length;
		if (offset < endOfValue(text, value, block.end) || offset <= error.offset) return null;
	}
	return {
		...syntax("quoteValue", value, {
			value: written,
			quoted
		}),
		fix: edit(value, quoted)
	};
}
// src/document/frontmatter.ts
/** UTF-16 units of frontmatter that are read at most; more is refused, so that parsing time is bounded. */
const MAX_FRONTMATTER = 32768;
/** Blank characters in a row that are read at most: gray-matter's own scan for comments is quadratic in them. */
const MAX_BLANKS = 500;
const CLOSING_FENCE$2 = /^---[ \t]*\r?$/;
/** A line that may go on with the frontmatter. */
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_ -]*["']?:(?:\s|$)/u;
const BLANK_LINE$1 = /(?<=\n)[ \t]*\r?(?:\n|$)/;
const YAML_TAGS = /* @__PURE__ */ new Set([
	"",
	"yaml",
	"yml"
]);
/** The frontmatter of a text, or what is wrong with it. */
function readFrontmatter(text) {
	const start = text.charCodeAt(0) === 65279 ? 1 : 0;
	const openEnd = endOfLine(text, start);
	const first = text.slice(start, openEnd).trimEnd();
	if (!first.startsWith("---") || first.startsWith("----")) return missing(text, start);
	const openSpan = {
		start,
		end: start + first.length
	};
	const tag = first.slice(3).trim();
	if (!YAML_TAGS.has(tag.toLowerCase())) return syntax("language", {
		start: openSpan.end - tag.length,
		end: openSpan.end
	}, { tag });
	const closeSpan = findClosingFence(text, openEnd + 1);
	if (closeSpan === null) return withFix(syntax("unclosed", openSpan), text, missingFence(text, openEnd + 1));
	const line = text.slice(closeSpan.start, closeSpan.end);
	if (line !== "---") {
		const fix = /^-+$/.test(line) ? edit(closeSpan, "---") : null;
		return withFix(syntax("closingFence", closeSpan, { line }), text, fix);
	}
	if (closeSpan.start - openSpan.end > 32768) return syntax("tooLarge", openSpan, { limit: `${MAX_FRONTMATTER / 1024} KiB` });
	const blanks = longBlanks(text, openEnd, closeSpan.start);
	if (blanks !== null) return syntax("invalid", blanks, { reason: `more than 500 blank characters in a row` });
	return parse$1(text, {
		openSpan,
		closeSpan,
		blockStart: text.charAt(openEnd - 1) === "\r" ? openEnd - 1 : openEnd
	});
}
function isProblem(result) {
	return "messageId" in result;
}
function parse$1(text, fences) {
	try {
		const { data, root } = parseLocked(text.slice(0, fences.closeSpan.end), fences.blockStart);
		if (root !== null && root.kind !== "mapping") return syntax("notMapping", root.span, { kind: root.kind === "sequence" ? "a list" : "text" });
		const pairs = root === null ? [] : root.pairs;
		const bodyStart = Math.min(endOfLine(text, fences.closeSpan.end) + 1, text.length);
		const { openSpan, closeSpan } = fences;
		return repeatedKey(pairs) ?? {
			pairs,
			data: data ?? {},
			openSpan,
			closeSpan,
			bodyStart
		};
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		const lineEnd = text.startsWith("\r\n", fences.closeSpan.start - 2) ? 2 : 1;
		const end = Math.max(fences.blockStart, fences.closeSpan.start - lineEnd);
		return yamlProblem(text, {
			start: fences.blockStart,
			end
		}, error);
	}
}
/** Two spellings of one key (`api-contract`, `api_contract`): YAML allows it, but only one of them could count. */
function repeatedKey(pairs) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name, key } of pairs) {
		const normalized = normalizeKey$1(name);
		if (normalized !== "" && seen.has(normalized)) return syntax("duplicateKey", key.span, { key: name });
		seen.add(normalized);
	}
	return null;
}
/**
* The one place that calls gray-matter. It would run `---js` frontmatter with `eval`, cache calls without options,
* and load YAML 1.1 without positions, so every engine but ours refuses, and options are always given. (The language
* tag and the fences were checked before; this is the second lock.)
*/
function parseLocked(head, blockStart) {
	let parsed = {
		data: {},
		root: null
	};
	const yaml = (block) => {
		const lineBreak = block.length - (head.length - 4 - blockStart);
		parsed = parseYaml(block.slice(lineBreak).replace(/\r$/, ""), blockStart);
		return {};
	};
	(0, import_gray_matter.default)({ content: new Bytes(head) }, {
		language: "yaml",
		engines: {
			yaml,
			javascript: refuse,
			json: refuse,
			coffee: refuse
		}
	});
	return parsed;
}
/**
* What gray-matter takes for a buffer, and reads as text again. It would make one of every text, which costs a copy and
* which browsers do not have.
*/
var Bytes = class {
	text;
	constructor(text) {
		this.text = text;
	}
	static isBuffer() {
		return true;
	}
	toString() {
		return this.text;
	}
};
function refuse() {
	throw new Error("only YAML frontmatter is read");
}
/** The first line that begins with `---`: the closing fence, or a line that was meant as one. */
function findClosingFence(text, from) {
	for (let start = from; start < text.length; start = endOfLine(text, start) + 1) {
		if (!text.startsWith("---", start)) continue;
		const line = text.slice(start, endOfLine(text, start));
		return {
			start,
			end: start + (CLOSING_FENCE$2.test(line) ? 3 : line.trimEnd().length)
		};
	}
	return null;
}
function longBlanks(text, start, end) {
	for (const { index, 0: run } of text.slice(start, end).matchAll(/\s{64,}/g)) if (run.length > 500) return {
		start: start + index,
		end: start + index + run.length
	};
	return null;
}
function missing(text, start) {
	const at = {
		start,
		end: endOfLine(text, start)
	};
	const blanks = /^\s+(?=---(?!-))/.exec(text.slice(start))?.[0].length;
	const messageId = blanks === void 0 ? "missing" : "misplaced";
	const fix = blanks === void 0 ? null : edit({
		start,
		end: start + blanks
	}, "");
	return withFix({
		ruleId: "frontmatter-missing",
		messageId,
		at,
		data: {}
	}, text, fix);
}
/** The edit that closes the frontmatter behind its first lines, where no comment and no key below them makes that a guess. */
function missingFence(text, from) {
	const rest = text.slice(from);
	const end = from + (BLANK_LINE$1.exec(rest)?.index ?? rest.length);
	if (/^[ \t]*#/m.test(text.slice(from, end)) || KEY.test(text.slice(end).trimStart())) return null;
	return edit({
		start: end,
		end
	}, text.charAt(end - 1) === "\n" ? "---\n" : "\n---\n");
}
/** A problem with an edit, where that leaves frontmatter that can be read. */
function withFix(problem, text, fix) {
	if (fix === null) return problem;
	const [start, end] = fix.range;
	const fixed = readFrontmatter(text.slice(0, start) + fix.text + text.slice(end));
	return isProblem(fixed) || fixed.pairs.length === 0 ? problem : {
		...problem,
		fix
	};
}
// src/document/frontmatter-directives.ts
/** What the key `star-witness` of the frontmatter says: `disable:` with rules, each with its reason. */
function* directivesOfKey(pairs) {
	const own = pairs.find(({ name }) => normalizeKey$1(name) === normalizeKey$1(PRODUCT));
	if (own === void 0) return;
	const { key, value } = own;
	if (value.kind !== "mapping" || value.pairs.length === 0) {
		yield directiveOf("", key.span, [], null);
		return;
	}
	for (const pair of value.pairs) if (pair.name === "disable") yield* disabledBy(pair);
	else yield directiveOf(pair.name, pair.key.span, [], null);
}
/** A mapping of rules to reasons, or rules alone: one, or a list. */
function* disabledBy({ name, key, value }) {
	if (value.kind === "mapping") for (const { name: id, key: rule, value: reason } of value.pairs) yield directiveOf(name, rule.span, [{
		id,
		at: rule.span
	}], textOf$2(reason));
	else {
		const rules = (value.kind === "sequence" ? value.items : [value]).flatMap((item) => ruleOf(item) ?? []);
		if (rules.length === 0) yield directiveOf(name, key.span, [], null);
		for (const rule of rules) yield directiveOf(name, rule.at, [rule], null);
	}
}
function ruleOf(node) {
	const id = textOf$2(node);
	return id === null ? null : {
		id,
		at: node.span
	};
}
function textOf$2(node) {
	return node.kind === "scalar" ? reasonOf$1(node.text.text) : null;
}
function directiveOf(name, at, rules, reason) {
	return {
		name,
		from: "frontmatter",
		at,
		rules,
		reason,
		line: null
	};
}
/** The comments that have a line of the frontmatter to themselves, from the `#` on; what is text in a value is none. */
function frontmatterComments(text, { start, end }, entries) {
	const comments = [];
	const values = entries.flatMap(({ texts }) => texts.map((each) => each.locate(0, each.text.length)));
	for (let at = start, lineEnd = 0; at < end; at = lineEnd + 1) {
		lineEnd = Math.min(endOfLine(text, at), end);
		const line = text.slice(at, lineEnd);
		const hash = at + line.length - line.trimStart().length;
		if (text.charAt(hash) !== "#" || values.some((value) => value.start <= hash && hash < value.end)) continue;
		comments.push({
			start: hash,
			end: at + line.trimEnd().length
		});
	}
	return comments;
}
// src/document/blocks.ts
/** How the blocks of CommonMark begin and end. Every pattern is linear on every line. */
const ATX_HEADING$1 = /^(#{1,6})(?:[ \t]+(.*))?$/s;
const SETEXT_UNDERLINE$1 = /^(=+|-+)[ \t]*$/;
const THEMATIC_BREAK$1 = /^(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
const OPENING_FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE$1 = /^(?:`+|~+)[ \t]*$/;
const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** The marks that open fenced code, or null. Backticks that have another one behind them are a code span. */
function openingFence(line) {
	return OPENING_FENCE.exec(line)?.[1] ?? null;
}
/** Whether a line ends code that `fence` opened: at least as many of the same marks, and nothing else. */
function closesFence(line, fence) {
	return line.startsWith(fence) && CLOSING_FENCE$1.test(line);
}
/** A thematic break: three marks of one kind, and blanks. */
function isBreak$1(line) {
	if (!THEMATIC_BREAK$1.test(line)) return false;
	const first = line.charAt(0);
	const second = line.indexOf(first, 1);
	return second !== -1 && line.includes(first, second + 1);
}
/** Kinds of HTML blocks, as CommonMark numbers them: what begins each, and what ends it. */
const HTML_BLOCKS = [
	[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<![a-z]/i, />/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i, null]
];
const LONE_TAG = /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>[ \t]*$/i;
/** The HTML block that a line begins, or null. A tag alone on its line cannot interrupt a paragraph. */
function htmlBlock(line, interrupting) {
	if (!line.startsWith("<")) return null;
	const known = HTML_BLOCKS.findIndex(([start]) => start.test(line));
	const end = HTML_BLOCKS[known]?.[1] ?? null;
	if (end !== null) return {
		kind: known === 1 ? "comment" : "raw",
		end
	};
	if (known !== -1 || !interrupting && LONE_TAG.test(line)) return {
		kind: "markup",
		end
	};
	return null;
}
// src/document/definitions.ts
const LABEL$2 = /[ \t]*\[(?:[^\\[\]]|\\.){1,999}\]:/sy;
const GAP$2 = /[ \t]*(?:\r?\n[ \t]*)?/y;
const TARGET = /<(?:[^<>\\\r\n]|\\.)*>|[^\s<]\S*/y;
const TITLE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)/sy;
const LINE_END = /[ \t]*(?:\r?\n|$)/y;
const FOOTNOTE = /^[ \t]*\[\^[^\]\s]+\]:/;
/** Where the link reference definitions at the start of a paragraph end, or 0. A footnote takes all of it. */
function definitionsEnd(paragraph) {
	if (FOOTNOTE.test(paragraph)) return paragraph.length;
	let end = 0;
	for (let next = definitionEnd(paragraph, 0); next !== -1; next = definitionEnd(paragraph, end)) end = next;
	return end;
}
function definitionEnd(text, from) {
	const label = match(LABEL$2, text, from);
	if (label === -1) return -1;
	if (text.slice(text.indexOf("[", from) + 1, label - 2).trim() === "") return -1;
	const target = match(TARGET, text, match(GAP$2, text, label));
	if (target === -1) return -1;
	const gap = match(GAP$2, text, target);
	const title = gap > target ? match(TITLE, text, gap) : -1;
	const whole = title === -1 ? -1 : match(LINE_END, text, title);
	return whole === -1 ? match(LINE_END, text, target) : whole;
}
/** Where what a sticky pattern matches at `from` ends, or -1. */
function match(pattern, text, from) {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : -1;
}
// src/document/headings.ts
/** Characters of a heading that is searched for comments. */
const LONGEST$5 = 1e3;
/** The sections that headings begin, each up to the next heading of its rank or a higher one. */
function sectionsOf$1(headings, end) {
	const open = [];
	const sections = [];
	for (const { heading, level, headingSpan, start, bodyStart } of headings) {
		while ((open.at(-1)?.level ?? 0) >= level) endAt(open.pop(), start);
		const section = {
			heading,
			level,
			start,
			headingSpan,
			bodySpan: {
				start: bodyStart,
				end
			}
		};
		open.push(section);
		sections.push(section);
	}
	return sections;
}
function endAt(section, end) {
	if (section !== void 0) section.bodySpan.end = Math.max(section.bodySpan.start, end);
}
/** A heading's text without comments, emphasis, code marks and a closing colon. */
function plainHeading(heading) {
	const plain = (heading.length > LONGEST$5 ? heading : heading.replace(/<!--.*?-->/gs, "")).replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "").trim();
	return plain.endsWith(":") ? plain.slice(0, -1).trimEnd() : plain;
}
/** `Title ##` is `Title`; `C#` keeps its mark, because no blank precedes it. */
function withoutClosingMarks(heading) {
	const trimmed = heading.trim();
	let end = trimmed.length;
	while (end > 0 && trimmed.charAt(end - 1) === "#") end--;
	return end === 0 || /[ \t]/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed;
}
// src/document/body-parts.ts
/** Collects what the blocks of a body are, in their order. */
var BodyParts = class {
	masks = [];
	headings = [];
	quoted = [];
	comments = [];
	text;
	isTemplate;
	/** Where the outermost open block quote begins, or -1. What is in it is masked as a whole. */
	quote = -1;
	constructor(text, isTemplate) {
		this.text = text;
		this.isTemplate = isTemplate;
	}
	openQuote(start) {
		if (this.quote === -1) this.quote = start;
	}
	closeQuote(end) {
		if (this.quote === -1) return;
		const start = this.quote;
		this.quote = -1;
		this.inline(start, end);
		this.quoted.push({
			kind: "quote",
			info: "",
			start,
			end
		});
		this.mask(start, end);
	}
	mask(start, end) {
		if (end > start && this.quote === -1) this.masks.push({
			start,
			end
		});
	}
	/** A run of prose, without the link reference definitions that it begins with. */
	paragraph(start, content, end) {
		const from = content + definitionsEnd(this.text.slice(content, end));
		if (from > content) this.mask(start, from);
		this.prose(from, end);
	}
	/** Text with marks in it. */
	prose(start, end) {
		if (this.quote !== -1) return;
		for (const span of this.inline(start, end)) this.mask(span.start, span.end);
	}
	code(start, end, inner, info) {
		if (this.quote !== -1) return;
		this.quoted.push({
			kind: "code",
			info,
			start: inner.start,
			end: Math.max(inner.start, inner.end)
		});
		this.mask(start, end);
	}
	/** A comment that begins a block. Text behind `-->` on the same line is prose. */
	comment(start, content, end) {
		if (this.quote !== -1) return;
		const close = this.text.indexOf("-->", content);
		const commentEnd = close === -1 ? this.text.length : Math.min(close + 3, end);
		this.comments.push({
			start: content,
			end: commentEnd
		});
		this.mask(start, commentEnd);
		this.prose(commentEnd, end);
	}
	/** A heading of one line; `end` is where the next line begins. */
	atxHeading([whole, signs = "", rest = ""], content, start, end) {
		const heading = withoutClosingMarks(rest);
		const from = heading === "" ? 0 : whole.indexOf(heading, signs.length);
		const to = heading === "" ? whole.length : from + heading.length;
		this.heading(heading, signs.length, {
			start: content + from,
			end: content + to
		}, start, end);
	}
	/** A heading of the paragraph above an underline. False where that holds nothing but definitions. */
	setextHeading(level, { start, content }, underline, end) {
		const from = content + definitionsEnd(this.text.slice(content, underline));
		const written = this.text.slice(from, underline).trimEnd();
		const heading = written.trimStart();
		if (heading === "") return false;
		const span = {
			start: from + written.length - heading.length,
			end: from + written.length
		};
		this.heading(heading.replace(/\s+/g, " "), level, span, start, end);
		return true;
	}
	heading(heading, level, headingSpan, start, bodyStart) {
		if (this.quote !== -1) return;
		this.headings.push({
			heading: plainHeading(heading),
			level,
			headingSpan,
			start,
			bodyStart
		});
		this.inline(headingSpan.start, headingSpan.end);
		this.mask(start, bodyStart);
	}
	/** What is no prose in a run of text; keeps the comments in it. */
	inline(from, to) {
		const masks = inlineMasks(this.text, from, to, this.isTemplate);
		for (const mask of masks) if (this.text.startsWith("<!--", mask.start)) this.comments.push(mask);
		return masks;
	}
};
// src/document/line.ts
/** A line that is read from the left, container by container. Tabs reach to the next multiple of four columns. */
var Line = class {
	/** Where the line begins in the text. */
	start;
	/** Without the line break. */
	text;
	/** The first character that is not blank, and how many columns it is past what was read. */
	next = 0;
	indent = 0;
	at = 0;
	column = 0;
	constructor(start, text) {
		this.start = start;
		this.text = text;
		this.look();
	}
	get isBlank() {
		return this.next >= this.text.length;
	}
	/** What is left, without the blanks before it. */
	get rest() {
		return this.next === 0 ? this.text : this.text.slice(this.next);
	}
	/** Reads the blanks, and as many characters as a marker has. */
	take(characters) {
		this.column += this.indent + characters;
		this.at = this.next + characters;
		this.look();
	}
	/** Reads blanks, a part of a tab too. */
	skip(columns) {
		let left = columns;
		while (left > 0 && this.at < this.text.length) {
			const width = this.text.charCodeAt(this.at) === 9 ? 4 - this.column % 4 : 1;
			this.column += Math.min(width, left);
			if (width <= left) this.at++;
			left -= width;
		}
		this.look();
	}
	look() {
		let at = this.at;
		let column = this.column;
		for (; at < this.text.length; at++) {
			const unit = this.text.charCodeAt(at);
			if (unit === 9) column += 4 - column % 4;
			else if (unit === 32) column++;
			else break;
		}
		this.next = at;
		this.indent = column - this.column;
	}
};
// src/document/markdown.ts
/** Deeper nesting is read as text, so that a line is read a fixed number of times. */
const MAX_DEPTH = 32;
/** Reads the body of a document; `isTemplate` says of a tag such as `<insert number>` that it is template text. */
function scanBody(text, bodyStart, isTemplate = () => false) {
	return new BodyScanner(text, bodyStart, isTemplate).scan();
}
var BodyScanner = class {
	text;
	parts;
	/** Where the next line begins. */
	at;
	containers = [];
	leaf = null;
	constructor(text, bodyStart, isTemplate) {
		this.text = text;
		this.at = bodyStart;
		this.parts = new BodyParts(text, isTemplate);
	}
	scan() {
		for (let line = this.nextLine(); line !== null; line = this.nextLine()) this.read(line);
		this.closeTo(0, this.text.length);
		const { headings, masks, quoted, comments } = this.parts;
		return {
			sections: sectionsOf$1(headings, this.text.length),
			masks,
			quoted,
			comments
		};
	}
	nextLine() {
		const start = this.at;
		if (start >= this.text.length) return null;
		const feed = this.text.indexOf("\n", start);
		let end = feed === -1 ? this.text.length : feed;
		this.at = feed === -1 ? end : feed + 1;
		if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
		return new Line(start, this.text.slice(start, end));
	}
	read(line) {
		let depth = this.matched(line);
		const inside = depth === this.containers.length;
		if (inside && this.goesOn(line)) return;
		if (line.isBlank) {
			this.closeTo(depth, line.start);
			return;
		}
		let fresh = false;
		for (;;) {
			const continuing = !fresh && this.leaf?.kind === "paragraph";
			if (line.indent >= 4) {
				if (!continuing) this.mask(line, depth);
				return;
			}
			if (/^[a-z]/i.test(line.text.charAt(line.next))) break;
			if (this.leafBlock(line, depth, continuing, inside)) return;
			if (!this.container(line, depth, continuing && inside)) break;
			if (line.isBlank) return;
			depth = this.containers.length;
			fresh = true;
		}
		if (!fresh && this.leaf?.kind === "paragraph") return;
		this.closeTo(depth, line.start);
		this.leaf = {
			kind: "paragraph",
			start: line.start,
			content: line.start + line.next
		};
	}
	/** Reads the marks of the open containers, and says how many of them go on. */
	matched(line) {
		let depth = 0;
		for (const container of this.containers) {
			if (container.quote) {
				if (!takeQuoteMark(line)) break;
			} else if (line.isBlank) {
				if (container.empty) break;
			} else {
				if (line.indent < container.indent) break;
				line.skip(container.indent);
				container.empty = false;
			}
			depth++;
		}
		return depth;
	}
	/** Whether the line belongs to the code or HTML that is open. */
	goesOn(line) {
		const { leaf } = this;
		if (leaf === null || leaf.kind === "paragraph") return false;
		if (leaf.kind === "fence") {
			if (line.indent < 4 && closesFence(line.rest, leaf.marks)) this.closeLeaf(this.at, line.start);
			return true;
		}
		if (leaf.end === null) return !line.isBlank;
		if (leaf.end.test(line.rest)) this.closeLeaf(this.at);
		return true;
	}
	/** Takes a line that begins a block without blocks in it, or ends a setext heading. */
	leafBlock(line, depth, continuing, inside) {
		const { rest, start } = line;
		const content = start + line.next;
		const atx = ATX_HEADING$1.exec(rest);
		if (atx !== null) {
			this.closeTo(depth, start);
			this.parts.atxHeading(atx, content, start, this.at);
			return true;
		}
		const marks = openingFence(rest);
		const html = marks === null ? htmlBlock(rest, continuing) : null;
		if (marks !== null || html !== null) {
			this.closeTo(depth, start);
			if (html !== null) this.leaf = {
				...html,
				start,
				content
			};
			else if (marks !== null) this.leaf = {
				kind: "fence",
				start,
				content: this.at,
				marks,
				info: rest.slice(marks.length).trim()
			};
			if (html !== null) this.goesOn(line);
			return true;
		}
		const underline = continuing && inside ? SETEXT_UNDERLINE$1.exec(rest) : null;
		if (underline !== null && this.setextHeading(underline[1] ?? "", start)) return true;
		if (!isBreak$1(rest)) return false;
		this.mask(line, depth);
		return true;
	}
	/** Takes the mark of a block quote or a list item that a line begins. */
	container(line, depth, interrupting) {
		if (depth >= MAX_DEPTH) return false;
		const { start, indent, rest } = line;
		if (rest.startsWith(">")) {
			this.closeTo(depth, start);
			takeQuoteMark(line);
			this.parts.openQuote(start);
			this.containers.push({
				quote: true,
				indent: 0,
				empty: false
			});
			return true;
		}
		const [marker, number] = LIST_MARKER.exec(rest) ?? [];
		if (marker === void 0) return false;
		const empty = rest.slice(marker.length).trim() === "";
		if (interrupting && (empty || number !== void 0 && Number(number) !== 1)) return false;
		this.closeTo(depth, start);
		line.take(marker.length);
		const blanks = empty || line.indent > 4 ? 1 : line.indent;
		line.skip(blanks);
		this.containers.push({
			quote: false,
			indent: indent + marker.length + blanks,
			empty
		});
		return true;
	}
	/** Makes a heading of the paragraph above an underline. */
	setextHeading(underline, start) {
		if (this.leaf?.kind !== "paragraph") return false;
		const level = underline.startsWith("=") ? 1 : 2;
		if (!this.parts.setextHeading(level, this.leaf, start, this.at)) return false;
		this.leaf = null;
		return true;
	}
	/** Masks a line of its own: a break, or indented code. */
	mask(line, depth) {
		this.closeTo(depth, line.start);
		this.parts.mask(line.start, this.at);
	}
	/** Closes the open leaf, and the containers behind the first `depth` ones. */
	closeTo(depth, end) {
		this.closeLeaf(end);
		this.containers.length = depth;
		if (!this.containers.some(({ quote }) => quote)) this.parts.closeQuote(end);
	}
	/** Closes the open leaf before `end`; its own lines may end before that, where a fence closes it. */
	closeLeaf(end, innerEnd = end) {
		const { leaf, parts } = this;
		this.leaf = null;
		if (leaf === null) return;
		const { start, content } = leaf;
		if (leaf.kind === "fence") parts.code(start, end, {
			start: content,
			end: innerEnd
		}, leaf.info);
		else if (leaf.kind === "paragraph") parts.paragraph(start, content, end);
		else if (leaf.kind === "markup") parts.prose(content, end);
		else if (leaf.kind === "comment") parts.comment(start, content, end);
		else parts.mask(start, end);
	}
};
function takeQuoteMark(line) {
	if (line.indent > 3 || line.text.charAt(line.next) !== ">") return false;
	line.take(1);
	if (line.indent > 0) line.skip(1);
	return true;
}
// src/document/owner.ts
const HOLDERS = /* @__PURE__ */ new Set(["stories", "answers"]);
/**
* Whose document a path holds: the folder after `stories/` or `answers/` when the file lies in one there
* (`stories/ana/outage.md`), else the folder before it (`ana/stories/outage.md`), else none.
*/
function ownerOfPath(filePath) {
	const folders = filePath.split("/").slice(0, -1);
	const at = folders.findIndex((folder) => HOLDERS.has(folder));
	if (at === -1) return null;
	return folders[at + 1] ?? folders[at - 1] ?? null;
}
// src/document/status.ts
const STATUSES = [
	"draft",
	"ready",
	"retired"
];
const LINE = /^[ \t]*["']?([\p{L} _-]{1,20}?)["']?[ \t]*:[ \t]*["']?(\w+)["']?[ \t]*(?:#.*)?$/u;
const HEADING = /^#{2,6}[ \t]/;
function statusOf$2(value) {
	const written = value?.toLowerCase();
	return STATUSES.find((known) => known === written) ?? null;
}
/** The status that a line of broken frontmatter gives, as a draft's YAML may be as unfinished as its text. */
function statusByLine(text) {
	const [first = "", ...lines] = text.replace(/^\uFEFF/, "").trimStart().split(/\r?\n/);
	if (!first.startsWith("---")) return null;
	for (const line of lines) {
		if (line.startsWith("---") || HEADING.test(line)) break;
		const [, key = "", value = ""] = LINE.exec(line) ?? [];
		if (normalizeKey$1(key) === "status") return statusOf$2(value);
	}
	return null;
}
// src/document/parse.ts
/**
* Reads a file as a story or a prompt answer. Never throws for what an author wrote: what could not be read is
* in `problems`.
*/
function parse(source, vocabulary) {
	const document = emptyDocument(source);
	if (source.unreadable !== void 0) {
		document.problems.push({
			ruleId: "unreadable-file",
			at: {
				start: 0,
				end: 0
			},
			...source.unreadable
		});
		return document;
	}
	const frontmatter = readFrontmatter(document.text);
	if (isProblem(frontmatter)) {
		document.problems.push(frontmatter);
		document.status = statusByLine(document.text) ?? document.status;
		return document;
	}
	document.frontmatter = {
		openSpan: frontmatter.openSpan,
		closeSpan: frontmatter.closeSpan
	};
	document.entries = frontmatter.pairs.map((pair) => entryOf(pair, frontmatter, vocabulary));
	document.cuts = cutsIn(document.text, frontmatter, document.entries);
	const body = scanBody(document.text, frontmatter.bodyStart, (tag) => vocabulary.placeholders.isTemplate(tag));
	document.sections = body.sections;
	document.comments = body.comments;
	readDirectives(document, frontmatter);
	document.fields = fieldsOf(document, body, vocabulary);
	readMeta(document, vocabulary);
	const answers = answersOf(document, body, frontmatter.bodyStart, vocabulary);
	if ("ruleId" in answers) document.problems.push(answers);
	else document.answers = answers;
	return document;
}
/** A document of which nothing is known but its file. */
function emptyDocument(source) {
	return {
		filePath: source.filePath,
		text: withLineFeeds(source.text),
		kind: source.kind === "answer" ? "answer" : "story",
		problems: [],
		frontmatter: null,
		title: null,
		status: "ready",
		owner: ownerOfPath(source.filePath),
		type: null,
		prompt: null,
		entries: [],
		cuts: [],
		sections: [],
		comments: [],
		directives: [],
		directivesCut: null,
		fields: /* @__PURE__ */ new Map(),
		answers: [],
		bank: null
	};
}
function readDirectives(document, { pairs, openSpan, closeSpan }) {
	const { text, entries, comments } = document;
	const yaml = frontmatterComments(text, {
		start: openSpan.end,
		end: closeSpan.start
	}, entries);
	const { read, cut } = joinDirectives([
		...directivesOfKey(pairs),
		...directivesIn(text, yaml, ["#", ""], closeSpan.start),
		...directivesIn(text, comments, ["<!--", "-->"], text.length)
	]);
	document.directives = read;
	document.directivesCut = cut;
}
function readMeta(document, vocabulary) {
	const text = (name) => {
		const value = document.fields.get(name)?.value;
		return typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
	};
	document.type = text("type");
	document.prompt = text("prompt");
	decideKind(document, vocabulary);
	document.owner = text("owner") ?? document.owner;
	document.title = text("title") ?? document.sections.find(({ level }) => level === 1)?.heading ?? null;
	document.status = statusOf$2(text("status")) ?? "ready";
}
/**
* The frontmatter says what a document is, where it says one thing; otherwise the glob that it was matched by. What it says
* of the other kind is not read.
*/
function decideKind(document, vocabulary) {
	const story = document.fields.get("type");
	const answer = document.fields.get("prompt");
	if (story !== void 0 && answer !== void 0) {
		const told = !vocabulary.isBlankField(story);
		if (told === vocabulary.isBlankField(answer)) document.kind = told ? "story" : "answer";
		if (document.kind === "story") document.prompt = null;
		else document.type = null;
	} else if (story !== void 0 || answer !== void 0) document.kind = story === void 0 ? "answer" : "story";
}
// src/reader/model.ts
/** Tokens that a hidden unit sees, its own in the middle. */
const WINDOW = 9;
/** The version of the file's layout. */
const FORMAT = 1;
/** @throws {Error} for bytes that are no model of this version */
function decodeModel(bytes) {
	const { buffer, byteOffset } = byteAligned(bytes);
	const length = new DataView(buffer, byteOffset).getUint32(0, true);
	const header = JSON.parse(textOf$1(new Uint8Array(buffer, byteOffset + 4, length)));
	if (header.format !== 1) throw new Error(`a model of format ${header.format}, expected 1`);
	if (header.window !== 9) throw new Error(`a model with windows of ${header.window}, expected 9`);
	const first = byteOffset + align(4 + length);
	const places = new Map(header.sections.map(([name, start, size]) => [name, {
		start: first + start,
		size
	}]));
	const at = (name) => {
		const place = places.get(name);
		if (place === void 0) throw new Error(`a model without \`${name}\``);
		return place;
	};
	const int8 = (name) => new Int8Array(buffer, at(name).start, at(name).size);
	const int32 = (name) => new Int32Array(buffer, at(name).start, at(name).size / 4);
	const heads = header.heads.map(({ name, labels, hidden, scale, verdicts }) => [name, {
		labels,
		hidden,
		conv: int8(`${name}/conv`),
		sentence: int8(`${name}/sentence`),
		text: int8(`${name}/text`),
		under: int32(`${name}/under`),
		bias: int32(`${name}/bias`),
		out: int8(`${name}/out`),
		outBias: int32(`${name}/outBias`),
		scale,
		verdicts
	}]);
	const { corpus, width } = header;
	const table = (name) => ({
		hashes: new Uint32Array(buffer, at(`${name}/hashes`).start, at(`${name}/hashes`).size / 4),
		buckets: new Uint16Array(buffer, at(`${name}/buckets`).start, at(`${name}/buckets`).size / 2),
		vectors: int8(`${name}/vectors`)
	});
	return {
		corpus,
		width,
		words: table("words"),
		pairs: table("pairs"),
		shapes: int8("shapes"),
		flags: int8("flags"),
		roles: {
			names: header.roles,
			vectors: int8("roles")
		},
		heads: Object.fromEntries(heads)
	};
}
/** The next multiple of eight. */
function align(offset) {
	return offset + 7 & -8;
}
/** Typed arrays begin at multiples of their size, so bytes that do not are copied. */
function byteAligned(bytes) {
	if (bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer) return {
		buffer: bytes.buffer,
		byteOffset: bytes.byteOffset
	};
	const copy = new Uint8Array(bytes.length);
	copy.set(bytes);
	return {
		buffer: copy.buffer,
		byteOffset: 0
	};
}
/** ASCII only: the header has nothing else. */
function textOf$1(bytes) {
	let text = "";
	for (let from = 0; from < bytes.length; from += 4096) text += String.fromCharCode(...bytes.subarray(from, from + 4096));
	return text;
}
/** The row of a word, or -1. */
function rowOf({ hashes, buckets }, hash) {
	const wanted = hash >>> 0;
	const bucket = wanted >>> 20;
	const to = buckets[bucket + 1] ?? 0;
	for (let row = buckets[bucket] ?? 0; row < to; row++) if (hashes[row] === wanted) return row;
	return -1;
}
// src/reader/language.ts
/** Short words that English has in every other clause. */
const COMMON$1 = new Set("the of and to is was were that with for from this these it its by are as be been have has had which when we our they their them then than what who how not but or so into out my you your i he she at about after before would".split(" ").map(hashOf));
const WORD$3 = shapeId("word");
const FOREIGN$1 = shapeId("foreign");
/** Products, acronyms and identifiers are no words of any language. */
const NAMES = 67;
/** Words below which a text is not told apart. */
const ENOUGH$1 = 12;
/** The largest share of words in another script that an English text has. */
const MOST_FOREIGN = .3;
/** The largest share of unknown words that an English text has, names left aside. */
const MOST_UNKNOWN = .2;
/** The same where common words show that it is English with mistakes in it, and their least share there. */
const MOST_MISTAKES = .35;
const LEAST_COMMON = .2;
/** Whether a text is in English; one that is too short to tell is taken for it. */
function isEnglish({ shape, hash, flags }, { from, to }, words) {
	let all = 0;
	let foreign = 0;
	let unknown = 0;
	let common = 0;
	for (let row = from; row < to; row++) {
		if (shape[row] === FOREIGN$1) foreign++;
		else if (shape[row] !== WORD$3) continue;
		all++;
		const word = hash[row] ?? 0;
		if (word === 0) continue;
		if (COMMON$1.has(word)) common++;
		else if (((flags[row] ?? 0) & NAMES) === 0 && rowOf(words, word) === -1) unknown++;
	}
	if (foreign > 0 && foreign >= all * MOST_FOREIGN) return false;
	if (all < ENOUGH$1) return true;
	return unknown <= all * (common >= all * LEAST_COMMON ? MOST_MISTAKES : MOST_UNKNOWN);
}
// src/reader/kernel.json
var code = "0061736d0100000001270460067f7f7f7f7f7f0060087f7f7f7f7f7f7f7f0060057f7f7f7f7f0060077f7f7f7f7f7f7f0002100104686f7374066d656d6f7279020001030908000102030200030007420807617272616e6765000005736861726500010373756d0002046d65616e000307636f6e74657874000403616464000506657874656e64000606616e7377657200070af40d08b20102037f027b034041002106034041002107200020064103746a210803402008fd0103002109200820046a21082008fd010300210a200820046a210820012009200afd0d00011011020312130405141506071617fd0b040020012009200afd0d080918190a0b1a1b0c0d1c1d0e0f1e1ffd0b0410200141206a2101200741016a210720072003490d000b200641016a210620062005490d000b2000200341017420046c6a2100200241016b210220020d000b0bc60202077f067b20014504400f0b4104fd112112418407fd11211341fc78fd112114200020014102746a2108034020002802002109200320096a2d0000450440200320096a41013a00002002200920066c4102746a210a410920076c210c20052009200c6c4104746a210e2004210d0340fd0c00000000000000000000000000000000210ffd0c0000000000000000000000000000000021104100210b0340200a200b4102746afd0902002111200f2011200dfd000400fdba01fdae01210f20102011200dfd000410fdba01fdae012110200d41206a210d200b41016a210b200b2006490d000b200f2012fdae014103fdac01210f20102012fdae014103fdac012110200e200f2014fdb8012013fdb60120102014fdb8012013fdb601fd8501fd0b0400200e41106a210e200c41016b210c200c0d000b0b200041046a210020002008490d000b0b900103037f017b017f20014504400f0b200020014102746a210503402002200028020020036c4101746a210741002106200421090340200720064101746afd000400210820092009fd0004002008fda701fdae01fd0b040020092009fd0004102008fda801fdae01fd0b0410200941206a2109200641086a210620062003490d000b200041046a210020002005490d000b0b890202037f067b2001b8fd14210e44000000000000e03ffd14210f200541017421070340fd0c00000000000000000000000000000000210cfd0c00000000000000000000000000000000210d20032108410021090340200020094102746a280200b7fd14210a2008fd5c0200fd8701fda701210b200c200a200bfdfe01fdf201fdf001210c200d200a200b200bfd0d08090a0b0c0d0e0f0000000000000000fdfe01fdf201fdf001210d200820046a2108200941016a210920092002490d000b2006200c200efdf301200ffdf001fd75fdfc01fd5b0300002006200d200efdf301200ffdf001fd75fdfc01fd5b030800200341046a2103200641106a2106200741016b210720070d000b0b810101017b4104fd112105034020032000fd0004002001fd000400fdae012002fd0004002005fdae01fdae014103fdac012000fd0004102001fd000410fdae012002fd0004102005fdae01fdae014103fdac01fd8501fd0b0400200041206a2100200141206a2101200241206a2102200341106a2103200441016b210420040d000b0bf902010c7f20014504400f0b20044104742106200641096c21070340200221082008200720002802006c6a2109200820066a21082008200720002802046c6a210a200820066a21082008200720002802086c6a210b200820066a210820082007200028020c6c6a210c200820066a21082008200720002802106c6a210d200820066a21082008200720002802146c6a210e200820066a21082008200720002802186c6a210f200820066a210820082007200028021c6c6a2110200820066a21082008200720002802206c6a2111410021080340200520086a200320086afd000400200920086afd000400200a20086afd000400200b20086afd000400200c20086afd000400200d20086afd000400200e20086afd000400200f20086afd000400201020086afd000400201120086afd000400fd8e01fd8e01fd8e01fd8e01fd8e01fd8e01fd8e01fd8e01fd8e01fd0b0400200841106a210820082006490d000b200520066a2105200041046a2100200141016b210120010d000b0baf0101077f20044104742107024003402002450d01200128020041046a21082003200741096c20002802006c6a210b410021090340200820096b210a200a20054904402006200a20076c6a210c4100210d0340200c200d6a200c200d6afd000400200b200d6afd000400fd8e01fd0b0400200d41106a210d200d2007490d000b0b200b20076a210b200941016a210920094109490d000b200041046a2100200141046a2101200241016b21020c000b0b0ba90102027f017b20014504400f0b200241047421070340fd0c0000000000000000000000000000000021084100210603402008200020066afd000400fd0c00000000000000000000000000000000fd9801200320066afd000400fdba01fdae012108200641106a210620062007490d000b200520042008fd1b002008fd1b016a2008fd1b022008fd1b036a6a6a360200200020076a2100200541046a2105200141016b210120010d000b0b";
// src/reader/kernel.ts
const PAGE = 65536;
/** Pages that the memory grows by at least. */
const STEP = 16;
/** Bytes that a function may read behind what it is given. */
const SLACK = 64;
/** A running kernel.wat, and its memory. */
var Kernel = class {
	run;
	memory;
	used = 0;
	views = null;
	/** @throws {Error} where the platform has no WebAssembly, or forbids it */
	constructor() {
		const platform = globalThis.WebAssembly;
		if (platform === void 0) throw new Error("reading needs WebAssembly, which this JavaScript engine lacks");
		this.memory = new platform.Memory({ initial: STEP });
		const module = new platform.Module(bytesOf(code));
		this.run = new platform.Instance(module, { host: { memory: this.memory } }).exports;
	}
	/** A stretch of memory of so many bytes, all zero, where numbers of any size and vectors can begin. */
	take(bytes) {
		const start = this.used;
		this.used = start + bytes + 15 & -16;
		const missing = this.used + SLACK - this.memory.buffer.byteLength;
		if (missing > 0) this.memory.grow(Math.max(STEP, Math.ceil(missing / PAGE)));
		return start;
	}
	/** The memory; another array after it has grown. */
	get int8() {
		return this.current.int8;
	}
	get int16() {
		return this.current.int16;
	}
	get int32() {
		return this.current.int32;
	}
	get current() {
		const { buffer } = this.memory;
		if (this.views === null || this.views.buffer !== buffer) this.views = {
			buffer,
			int8: new Int8Array(buffer),
			int16: new Int16Array(buffer),
			int32: new Int32Array(buffer)
		};
		return this.views;
	}
};
function bytesOf(hexadecimal) {
	const bytes = new Uint8Array(hexadecimal.length >> 1);
	for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hexadecimal.slice(2 * at, 2 * at + 2), 16);
	return bytes;
}
/** A stretch of a kernel's memory that is used again and again, as large as the largest that was asked for. */
var Scratch = class {
	kernel;
	start = 0;
	size = 0;
	constructor(kernel) {
		this.kernel = kernel;
	}
	/** Where there are so many bytes; what they hold is left from the last use. */
	of(bytes) {
		if (bytes > this.size) {
			this.size = 2 * bytes;
			this.start = this.kernel.take(this.size);
		}
		return this.start;
	}
};
// src/reader/slots.ts
/** The shape of a word that the table lacks. */
function unknownShape(flags) {
	if (flags & 64) return UNKNOWN_MIXED;
	if (flags & 2) return UNKNOWN_CAPITALS;
	return flags & 1 ? UNKNOWN_NAME : UNKNOWN;
}
const UNKNOWN = shapeId("unknown");
const UNKNOWN_NAME = shapeId("unknown-name");
const UNKNOWN_CAPITALS = shapeId("unknown-capitals");
const UNKNOWN_MIXED = shapeId("unknown-mixed");
const NONE$1 = [];
/** The key of the slot for what is before and behind a text: slot 0, all zeros. */
const NO_TOKEN = -2e6;
const HALF = 4;
/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;
/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
var Slots = class {
	/** How many slots there is room for. */
	room = 10240;
	/** Where in the kernel's memory the vectors are, `width` numbers of 16 bits for each slot. */
	vectors;
	/** Counts how often all slots were forgotten. */
	generation = 0;
	known = /* @__PURE__ */ new Map();
	model;
	kernel;
	listed;
	constructor(model, kernel) {
		this.model = model;
		this.kernel = kernel;
		this.vectors = kernel.take(this.room * model.width * 2);
		this.listed = new Scratch(kernel);
	}
	/** A range of tokens as the network takes it; the same for every head. */
	encode(tokens, range, added = NONE$1) {
		if (this.known.size > REMEMBERED) {
			this.known.clear();
			this.generation++;
		}
		if (this.known.size === 0) this.newSlot(NO_TOKEN).fill(0);
		const { from, to } = range;
		const size = to - from;
		const slots = new Array(size + 9 - 1).fill(0);
		const extraRows = [];
		for (let row = 0; row < size; row++) {
			slots[row + HALF] = this.slot(tokens, from + row);
			const slot = row + 1 < size ? this.pairSlot(tokens, from + row) : -1;
			if (slot === -1) continue;
			extraRows.push(row, row + 1);
			slots.push(slot, slot);
		}
		const sums = this.sums(tokens, range, slots, extraRows);
		for (const { row, role } of added) {
			extraRows.push(row - from);
			slots.push(this.roleSlot(role));
		}
		return {
			generation: this.generation,
			slots: Int32Array.from(slots),
			extraRows: Int32Array.from(extraRows),
			...sums
		};
	}
	sums(tokens, { from, to }, slots, pairRows) {
		const { kernel, vectors } = this;
		const { width } = this.model;
		const first = tokens.sentence[from] ?? 0;
		const count = to === from ? 0 : (tokens.sentence[to - 1] ?? 0) - first + 1;
		const sums = this.listed.of((count * width + slots.length) * 4);
		const list = sums + count * width * 4;
		const sumOf = (sentence) => sums + (sentence - first) * width * 4;
		const { int32 } = kernel;
		int32.fill(0, sums >> 2, list >> 2);
		int32.set(slots, list >> 2);
		for (let row = from; row < to;) {
			const sentence = tokens.sentence[row] ?? 0;
			const end = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
			kernel.run.sum(list + (row - from + HALF) * 4, end - row, vectors, width, sumOf(sentence));
			row = end;
		}
		const inPairs = list + (to - from + 9 - 1) * 4;
		for (let index = 0; index < pairRows.length; index += 2) {
			const sentence = tokens.sentence[from + pairRows[index]] ?? 0;
			kernel.run.sum(inPairs + index * 4, 2, vectors, width, sumOf(sentence));
		}
		const sentenceSums = int32.slice(sums >> 2, list >> 2);
		const textSum = new Int32Array(width);
		for (let at = 0; at < sentenceSums.length; at++) textSum[at % width] = textSum[at % width] + sentenceSums[at];
		return {
			sentenceSums,
			textSum
		};
	}
	slot(tokens, row) {
		const hash = tokens.hash[row] ?? 0;
		const flags = tokens.flags[row] ?? 0;
		const word = hash === 0 ? -1 : rowOf(this.model.words, hash);
		const shape = hash !== 0 && word === -1 ? unknownShape(flags) : tokens.shape[row] ?? 0;
		const key = ((word + 1) * 64 + shape) * 128 + flags;
		const known = this.known.get(key);
		if (known !== void 0) return known;
		const vector = this.newSlot(key);
		const { width, words, shapes, flags: ofFlags } = this.model;
		for (let unit = 0; unit < width; unit++) {
			let value = shapes[shape * width + unit] ?? 0;
			if (word !== -1) value += words.vectors[word * width + unit] ?? 0;
			for (let bit = 0; bit < 7; bit++) if (flags & 1 << bit) value += ofFlags[bit * width + unit] ?? 0;
			vector[unit] = value;
		}
		return this.known.size - 1;
	}
	/** The slot of two words in a row that mean something together, or -1. */
	pairSlot(tokens, row) {
		const first = tokens.hash[row] ?? 0;
		const second = tokens.hash[row + 1] ?? 0;
		if (first === 0 || second === 0) return -1;
		const { pairs } = this.model;
		const pair = rowOf(pairs, pairHash(first, second));
		return pair === -1 ? -1 : this.copied(-1 - pair, pairs.vectors, pair);
	}
	roleSlot(role) {
		return this.copied(-1e6 - role, this.model.roles.vectors, role);
	}
	/** The slot of something whose vector is a row of a table. */
	copied(key, table, row) {
		const { width } = this.model;
		const known = this.known.get(key);
		if (known !== void 0) return known;
		this.newSlot(key).set(table.subarray(row * width, (row + 1) * width));
		return this.known.size - 1;
	}
	/** The vector of a new slot, to be filled. */
	newSlot(key) {
		const { width } = this.model;
		const slot = this.known.size;
		this.known.set(key, slot);
		if (slot === this.room) {
			const before = this.vectors;
			this.vectors = this.kernel.take(this.room * 2 * width * 2);
			this.kernel.int8.copyWithin(this.vectors, before, before + this.room * width * 2);
			this.room *= 2;
		}
		const at = (this.vectors >> 1) + slot * width;
		return this.kernel.int16.subarray(at, at + width);
	}
};
// src/reader/network.ts
/** Bits of a sum that kernel.wat drops, so that a sum of shares fits into 16 bits. */
const DROPPED = 3;
/** Hidden units that kernel.wat takes together. */
const BLOCK = 8;
/**
* The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
* is worked out once for each distinct token and then only added up.
*/
var Network = class {
	model;
	/** A row of one number per token for each label asked for, of what `run` read last. */
	logits = /* @__PURE__ */ new Int32Array(0);
	kernel = new Kernel();
	slots;
	prepared = /* @__PURE__ */ new Map();
	scratch = new Scratch(this.kernel);
	/** @throws {Error} where there is no WebAssembly */
	constructor(model) {
		this.model = model;
		this.slots = new Slots(model, this.kernel);
	}
	/** A range of tokens as the network takes it; the same for every head. */
	encode(tokens, range, added) {
		return this.slots.encode(tokens, range, added);
	}
	/** Whether what was encoded can still be run. */
	knows({ generation }) {
		return generation === this.slots.generation;
	}
	/** What one unit of a logit of this head is worth. */
	scaleOf({ scale }) {
		return scale * 8;
	}
	/** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
	run(head, labels, tokens, range, encoded) {
		const { kernel } = this;
		const { slots, extraRows } = encoded;
		const prepared = this.preparedFor(head);
		const { blocks } = prepared;
		const rows = range.to - range.from;
		const lengths = slots.length + extraRows.length + labels.length * rows;
		const inSlots = this.scratch.of(4 * lengths + 16 + rows * blocks * BLOCK * 2);
		const inRows = inSlots + 4 * slots.length;
		const inLogits = inRows + 4 * extraRows.length;
		const inSums = inLogits + 4 * labels.length * rows + 15 & -16;
		const { int32 } = kernel;
		int32.set(slots, inSlots >> 2);
		int32.set(extraRows, inRows >> 2);
		prepared.share(inSlots, slots.length);
		this.addContexts(prepared, tokens, range, encoded, inSlots, inSums);
		const inExtras = inRows - 4 * extraRows.length;
		kernel.run.extend(inExtras, inRows, extraRows.length, prepared.shares, blocks, rows, inSums);
		for (const [index, label] of labels.entries()) prepared.answer(label, inSums, rows, inLogits + 4 * index * rows);
		this.logits = kernel.int32.subarray(inLogits >> 2, (inLogits >> 2) + labels.length * rows);
	}
	preparedFor(head) {
		let prepared = this.prepared.get(head);
		if (prepared === void 0) {
			prepared = new PreparedHead(head, this.model.width, this.kernel, this.slots);
			this.prepared.set(head, prepared);
		}
		return prepared;
	}
	/**
	* Sums up the shares of all rows, with what they get besides their tokens: from the means of their sentence and of the
	* text, and from the label that their part of the text is under.
	*/
	addContexts(prepared, tokens, { from, to }, { sentenceSums, textSum }, inSlots, inSums) {
		const { width } = this.model;
		const first = tokens.sentence[from] ?? 0;
		prepared.readText(textSum, to - from);
		let known = -1;
		for (let row = from; row < to;) {
			const sentence = tokens.sentence[row] ?? 0;
			const end = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
			if (sentence !== known) {
				const at = (sentence - first) * width;
				prepared.readSentence(sentenceSums.subarray(at, at + width), end - row);
				known = sentence;
			}
			const label = tokens.label[row] ?? 0;
			let next = row + 1;
			while (next < end && tokens.label[next] === label) next++;
			const at = row - from;
			prepared.add(label, inSlots + 4 * at, next - row, inSums + at * prepared.blocks * BLOCK * 2);
			row = next;
		}
	}
};
/** A head in the kernel's memory, with what each slot gives to it. */
var PreparedHead = class {
	blocks;
	/** Where the shares of the slots are. */
	shares = 0;
	head;
	width;
	kernel;
	slots;
	weights;
	sentenceWeights;
	textWeights;
	/** What `under` and `bias` add: a row of `hidden` for each label of a part. */
	given;
	/** For each label, a row of whole blocks. */
	out;
	/** A sum of vectors, then means and context. */
	sum;
	ofSentence;
	ofText;
	context;
	/** A byte for each slot: whether its shares are known. */
	ready = 0;
	room = 0;
	/** The generation of the slots that the shares are for. */
	generation = 0;
	constructor(head, width, kernel, slots) {
		const { hidden, labels, conv, sentence, text, under, bias, out } = head;
		const blocks = Math.ceil(hidden / BLOCK);
		this.head = head;
		this.width = width;
		this.kernel = kernel;
		this.slots = slots;
		this.blocks = blocks;
		this.sentenceWeights = copied(kernel, sentence);
		this.textWeights = copied(kernel, text);
		this.weights = kernel.take(9 * blocks * width * BLOCK * 2);
		kernel.run.arrange(copied(kernel, conv), this.weights, 9, width >> 1, hidden, blocks);
		this.given = kernel.take(under.length * 4);
		const { int32 } = kernel;
		for (let at = 0; at < under.length; at++) int32[(this.given >> 2) + at] = under[at] + bias[at % hidden];
		this.out = kernel.take(labels.length * blocks * BLOCK * 2);
		const { int16 } = kernel;
		for (let unit = 0; unit < hidden; unit++) for (let label = 0; label < labels.length; label++) int16[(this.out >> 1) + label * blocks * BLOCK + unit] = out[unit * labels.length + label];
		this.sum = kernel.take(width * 4);
		this.ofSentence = kernel.take(blocks * BLOCK * 4);
		this.ofText = kernel.take(blocks * BLOCK * 4);
		this.context = kernel.take(blocks * BLOCK * 2);
	}
	/** Works out the shares that are not known yet. */
	share(inSlots, count) {
		this.makeRoom();
		const { weights, ready, shares, width, blocks } = this;
		this.kernel.run.share(inSlots, count, this.slots.vectors, ready, weights, shares, width >> 1, blocks);
	}
	makeRoom() {
		const { kernel, slots } = this;
		if (this.room < slots.room) {
			this.room = slots.room;
			this.ready = kernel.take(this.room);
			this.shares = kernel.take(this.room * 9 * this.blocks * BLOCK * 2);
		} else if (this.generation !== slots.generation) kernel.int8.fill(0, this.ready, this.ready + this.room);
		this.generation = slots.generation;
	}
	readText(sum, count) {
		this.mean(sum, count, this.textWeights, this.ofText);
	}
	readSentence(sum, count) {
		this.mean(sum, count, this.sentenceWeights, this.ofSentence);
	}
	mean(sum, count, weights, to) {
		this.kernel.int32.set(sum, this.sum >> 2);
		this.kernel.run.mean(this.sum, count, this.width, weights, this.head.hidden, this.blocks, to);
	}
	/** Sums up the shares of rows under a label. */
	add(label, inSlots, rows, to) {
		const given = this.given + label * this.head.hidden * 4;
		this.kernel.run.context(this.ofSentence, this.ofText, given, this.context, this.blocks);
		this.kernel.run.add(inSlots, rows, this.shares, this.context, this.blocks, to);
	}
	/** What rows of sums say for a label. */
	answer(label, inSums, rows, to) {
		const bias = lowered(this.head.outBias[label]);
		this.kernel.run.answer(inSums, rows, this.blocks, this.out + label * this.blocks * BLOCK * 2, bias, to);
	}
};
function copied(kernel, bytes) {
	const at = kernel.take(bytes.length);
	kernel.int8.set(bytes, at);
	return at;
}
/** A sum in the units that shares are added in. */
function lowered(sum) {
	return sum + 4 >> DROPPED;
}
// src/reader/numerics.ts
/**
* Elementary functions by additions, multiplications and divisions alone. `Math.exp` and `Math.log` may differ in
* their last bit from one engine to another; models, and what they say, are the same everywhere.
*/
/** e to the power of `x`, to about 1e-12 of its value; 0 below -700. */
function exp(x) {
	if (x < -700) return 0;
	if (x > 700) return Number.MAX_VALUE;
	const power = Math.round(x / Math.LN2);
	const r = x - power * Math.LN2;
	let term = 1;
	let sum = 1;
	for (let n = 1; n <= 13; n++) {
		term *= r / n;
		sum += term;
	}
	return scaled(sum, power);
}
function scaled(value, power) {
	let result = value;
	let factor = power < 0 ? .5 : 2;
	for (let left = Math.abs(power); left > 0; left >>= 1) {
		if (left & 1) result *= factor;
		factor *= factor;
	}
	return result;
}
/** The natural logarithm of a positive number, to about 1e-12. */
function log(x) {
	let power = 0;
	let m = x;
	while (m > Math.SQRT2) {
		m /= 2;
		power++;
	}
	while (m < Math.SQRT1_2) {
		m *= 2;
		power--;
	}
	const t = (m - 1) / (m + 1);
	const square = t * t;
	let term = t;
	let sum = 0;
	for (let n = 1; n <= 25; n += 2) {
		sum += term / n;
		term *= square;
	}
	return 2 * sum + power * Math.LN2;
}
function sigmoid(x) {
	return 1 / (1 + exp(-x));
}
// src/reader/chars.ts
/** The shapes of marks, by their code unit. */
const MARKS$1 = /* @__PURE__ */ new Map();
for (const [signs, shape] of [
	[",", "comma"],
	[";", "semicolon"],
	[":", "colon"],
	["?", "question"],
	["!", "exclamation"],
	[".", "stop"],
	["…", "stop"],
	["([{", "open"],
	[")]}", "close"],
	["\"“”«»„", "quote"],
	["-–—", "dash"],
	["→⇒➔➜⟶", "arrow"],
	["/", "slash"],
	["+", "plus"],
	["=", "equals"],
	["<≤", "less"],
	[">≥", "greater"],
	["~≈", "about"],
	["#", "hash"],
	["|", "semicolon"],
	["•●▪◦‣·", "item"]
]) for (const sign of signs) MARKS$1.set(sign.charCodeAt(0), shapeId(shape));
const CURRENCY = "$€£¥₹";
const ITEM_MARK = shapeId("item");
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 192 && code <= 591 && code !== 215 && code !== 247 || code >= 880 && code < 8192 || code >= 11264 && code < 11776 || code >= 12352 && code < 55296 || code >= 63744 && code < 65024;
}
const isUpper = (code) => code >= 65 && code <= 90 || code >= 192 && code <= 222;
/** The length of the list marker at a place, or 0. */
function itemLength(text, at) {
	const code = text.charCodeAt(at);
	if (code === 45 || code === 42 || code === 43 || (MARKS$1.get(code) ?? 0) === ITEM_MARK) return text.charCodeAt(at + 1) === 32 ? 1 : 0;
	let end = at;
	while (end < at + 3 && isDigit(text.charCodeAt(end))) end++;
	if (end === at) return 0;
	const mark = text.charCodeAt(end);
	return (mark === 46 || mark === 41) && text.charCodeAt(end + 1) === 32 ? end + 1 - at : 0;
}
// src/reader/numbers.ts
const ids$1 = (...shapes) => shapes.map(shapeId);
const set$1 = (list) => new Set(list.split(" ").map(hashOf));
const DURATIONS = set$1("ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years quarter quarters night nights millisecond milliseconds");
const BYTES = set$1("kb mb gb tb kib mib gib bytes byte megabytes gigabytes terabytes");
const PERCENTS = set$1("percent pct percentage pp");
const MONEY = set$1("dollars dollar euros euro eur usd gbp pounds francs chf rupees inr yen cents");
const FACTORS = set$1("x times fold");
const BOUNDS = set$1("over above below under within least most than exceeds every after until up max min limit threshold");
const NUMBER_WORDS = set$1("zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter twice thrice once none");
const FROM = set$1("from was were instead before used previously of versus vs against");
const TO$1 = set$1("to down now after instead was were before by of vs versus against became");
const ARROW$2 = shapeId("arrow");
const NUMBER_WORD = shapeId("number-word");
const [DIGIT = 0, SMALL$1 = 0, HUNDREDS = 0, THOUSANDS = 0, MILLIONS = 0, DECIMAL = 0] = ids$1("digit", "small", "hundreds", "thousands", "millions", "decimal");
const [PERCENT = 0, MONEY_SHAPE = 0, DURATION = 0, BYTES_SHAPE = 0, FACTOR$1 = 0] = ids$1("percent", "money", "duration", "bytes", "factor");
const [YEAR$1 = 0, CLOCK = 0, VERSION = 0, ORDINAL = 0, RATIO$1 = 0] = ids$1("year", "clock", "version", "ordinal", "ratio");
const ORDINALS = set$1("st nd rd th");
const LARGE$1 = set$1("k m bn million thousand billion mn");
const OF_RATIO = set$1("of in out");
/** Gives each number the shape that its neighbours make of it, and marks numbers that are compared. */
function markNumbers(text, tokens, { from, to, firstSentence, endSentence }) {
	const { shape, hash, flags } = tokens;
	for (let row = from; row < to; row++) {
		const word = shape[row] === NUMBER_WORD;
		if (shape[row] !== FIRST_NUMBER && !word) continue;
		if (row > from && BOUNDS.has(hash[row - 1] ?? 0)) flags[row] = (flags[row] ?? 0) | 32;
		const next = hash[row + 1] ?? 0;
		const same = row + 1 < to && tokens.sentence[row + 1] === tokens.sentence[row];
		if (!word) shape[row] = numberShape(text, tokens, row, same ? next : 0);
		else if (same && PERCENTS.has(next)) shape[row] = PERCENT;
		else if (same && DURATIONS.has(next)) shape[row] = DURATION;
		else if (same && MONEY.has(next)) shape[row] = MONEY_SHAPE;
	}
	for (let sentence = firstSentence; sentence < endSentence; sentence++) markPairs(tokens, sentence);
}
function numberShape(text, tokens, row, next) {
	const start = tokens.start[row] ?? 0;
	const end = tokens.end[row] ?? 0;
	const digits = text.slice(start, end);
	const before = text.charAt(start - 1);
	const after = text.charCodeAt(end);
	if ("$€£¥₹".includes(before) && before !== "") return MONEY_SHAPE;
	if (after === 37) return PERCENT;
	if (digits.includes(":")) return CLOCK;
	const points = digits.split(".").length - 1;
	if (points > 1 || /^v$/i.test(before)) return VERSION;
	if (next !== 0) {
		if (PERCENTS.has(next)) return PERCENT;
		if (DURATIONS.has(next)) return DURATION;
		if (BYTES.has(next)) return BYTES_SHAPE;
		if (FACTORS.has(next)) return FACTOR$1;
		if (MONEY.has(next)) return MONEY_SHAPE;
		if (ORDINALS.has(next)) return ORDINAL;
		if (LARGE$1.has(next)) return "$€£¥₹".includes(text.charAt(start - 1)) ? MONEY_SHAPE : MILLIONS;
		if (OF_RATIO.has(next) && isNumberShape(tokens.shape[row + 2] ?? 0)) return RATIO$1;
	}
	if (/^x$/i.test(before)) return FACTOR$1;
	const whole = digits.replaceAll(",", "");
	if (points === 1) return DECIMAL;
	if (whole.length === 4 && digits === whole && (whole.startsWith("19") || whole.startsWith("20"))) return YEAR$1;
	if (whole.length === 1) return DIGIT;
	if (whole.length === 2) return SMALL$1;
	if (whole.length === 3) return HUNDREDS;
	return whole.length <= 6 ? THOUSANDS : MILLIONS;
}
/** Two numbers of a sentence with what compares them between them or before the first. */
function markPairs(tokens, sentence) {
	const { shape, hash, flags, firstOf } = tokens;
	const from = firstOf[sentence] ?? 0;
	const to = firstOf[sentence + 1] ?? 0;
	let last = -1;
	let compares = false;
	for (let row = from; row < to; row++) {
		const now = shape[row] ?? 0;
		if (now === ARROW$2 || FROM.has(hash[row] ?? 0) || TO$1.has(hash[row] ?? 0)) compares = true;
		if (!isNumberShape(now) || now === YEAR$1 || now === CLOCK || now === VERSION) continue;
		if (last !== -1 && compares && row - last <= PAIR_REACH) {
			flags[row] = (flags[row] ?? 0) | 8;
			flags[last] = (flags[last] ?? 0) | 8;
		}
		last = row;
		compares = false;
	}
}
/** Furthest apart two compared numbers are, in tokens. */
const PAIR_REACH = 14;
// src/reader/labelling.ts
const WORD$2 = shapeId("word");
const OPEN$1 = shapeId("open");
const STOP$1 = shapeId("stop");
const NO_LABEL = LABELS.indexOf("none");
const OTHER_LABEL = LABELS.indexOf("other");
/** The most tokens that a label has. */
const LABEL_LENGTH = 4;
const IDS = /* @__PURE__ */ new Map();
for (const [label, phrases] of Object.entries(LABEL_WORDS)) for (const phrase of phrases) IDS.set(hashOf(phrase), LABELS.indexOf(label));
/** The label that some rows of a text name, if its words are known for one; a mark may stand before them. */
function knownLabel(text, tokens, from, to) {
	const { shape, start, end } = tokens;
	let first = from;
	if (shape[first] !== WORD$2) first++;
	let last = first;
	while (last < to && shape[last] === WORD$2) last++;
	if (last === first || last - first > LABEL_LENGTH) return null;
	const phrase = [];
	for (let row = first; row < last; row++) phrase.push(text.slice(start[row], end[row]).toLowerCase());
	const label = IDS.get(hashOf(phrase.join(" ")));
	if (label === void 0) return null;
	return {
		label,
		start: start[first] ?? 0,
		end: end[last - 1] ?? 0,
		isWhole: last === to || shape[last] === OPEN$1
	};
}
/** Which label the tokens of a text stand under, while it is read: `Action:`, `### Action`, `**Action.**`, `| Action |`. */
var Labelling = class {
	/** The index of the label in force. */
	label = NO_LABEL;
	text;
	out;
	constructor(text, out) {
		this.text = text;
		this.out = out;
	}
	/** At the end of a line: a heading, or a label alone on its line, names what follows. */
	endLine(lineFrom, isHeading) {
		const { out, text } = this;
		const count = out.length - lineFrom;
		if (count < 1 || count > LABEL_LENGTH && !isHeading) return;
		const known = knownLabel(text, out, lineFrom, out.length);
		if (isHeading || known?.isWhole) this.putUnder(known?.label ?? NO_LABEL, lineFrom);
	}
	/** What precedes a colon near the beginning of a sentence names what follows, where it is known as a label. */
	colon(lineFrom, isItem) {
		const { out, text } = this;
		const from = Math.max(lineFrom, out.firstOf[out.sentences] ?? 0);
		const last = out.length - 1;
		if (last === from || last - from > LABEL_LENGTH) return;
		const known = knownLabel(text, out, from, last);
		if (known !== null) this.putUnder(known.label, from);
		else if (from === lineFrom && !(isItem && this.label !== NO_LABEL)) this.putUnder(OTHER_LABEL, from);
	}
	/** `**Action.** ...`, `RESULT - ...` and `| Task | ...` name what follows as `Action:` does, if a line begins so. */
	lead(lineFrom, isBold) {
		const { out, text } = this;
		const last = out.length - 1;
		if (last - lineFrom > LABEL_LENGTH || (out.firstOf[out.sentences] ?? 0) > lineFrom) return;
		const known = knownLabel(text, out, lineFrom, last);
		if (!known?.isWhole) return;
		if (known.end - known.start === 1 && out.shape[last] === STOP$1 && !isBold) return;
		this.putUnder(known.label, lineFrom);
	}
	putUnder(label, from) {
		this.label = label;
		for (let row = from; row < this.out.length; row++) this.out.label[row] = label;
	}
};
// src/reader/scanner.ts
const WORD$1 = shapeId("word");
const NOT = shapeId("n't");
const QUESTION$2 = shapeId("question");
const EXCLAMATION = shapeId("exclamation");
const STOP = shapeId("stop");
const BREAK$2 = shapeId("line-break");
const ARROW$1 = shapeId("arrow");
const COLON$2 = shapeId("colon");
const DASH = shapeId("dash");
const OTHER_MARK$1 = shapeId("other-mark");
const LIST_NUMBER = shapeId("list-number");
const FOREIGN = shapeId("foreign");
/** Letters from here on belong to other scripts than the Latin one. */
const FIRST_FOREIGN = 880;
const CLITICS = new Map([
	"'s",
	"'re",
	"'ve",
	"'ll",
	"'d",
	"'m"
].map((clitic) => [clitic, shapeId(clitic)]));
const SHORTENED = /* @__PURE__ */ new Map([
	["ca", "can"],
	["wo", "will"],
	["sha", "shall"]
]);
/** What stands between the cells of a table's row. */
const PIPE = 124;
/** Lines below this length, in code units, were ended by their author, not by an editor's wrapping. */
const SHORT_LINE = 60;
/** Reads one text into the table: one pass, one token after another. */
var Scanner = class {
	text;
	out;
	at = 0;
	labels;
	item = 0;
	/** The first token of the line that is being read. */
	lineFrom = 0;
	lineStart = 0;
	isHeading = false;
	spaced = true;
	/** The first row of the text. */
	first;
	constructor(text, out) {
		this.text = text;
		this.out = out;
		this.first = out.length;
		this.labels = new Labelling(text, out);
	}
	run() {
		const { text } = this;
		this.beginLine();
		while (this.at < text.length) {
			const code = text.charCodeAt(this.at);
			if (code === 10) this.newline();
			else if (code === 32 || code === 42 || code === 95 || code === 96 || code < 32 || code === 160) {
				this.spaced = true;
				this.at++;
			} else if (isDigit(code)) this.number();
			else if (isLetter(code)) this.word();
			else this.mark(code);
		}
		this.endSentence();
	}
	push(start, end, hash, shape, flags) {
		const { out } = this;
		out.grow();
		const row = out.length++;
		out.start[row] = start;
		out.end[row] = end;
		out.hash[row] = hash;
		out.shape[row] = shape;
		out.flags[row] = flags | this.item | (this.spaced ? 0 : 4);
		out.label[row] = this.labels.label;
		out.sentence[row] = out.sentences;
		this.spaced = false;
	}
	isFirst() {
		const { out } = this;
		return out.length === (out.firstOf[out.sentences] ?? 0);
	}
	endSentence() {
		const { out } = this;
		if (this.isFirst()) return;
		out.sentences++;
		out.firstOf[out.sentences] = out.length;
	}
	/** One word, split where a contraction is: `did` and `n't`. */
	word() {
		const { text } = this;
		const start = this.at;
		let hash = FNV_OFFSET;
		let ascii = true;
		let uppers = 0;
		let digits = 0;
		let quote = -1;
		let end = start;
		for (; end < text.length; end++) {
			let code = text.charCodeAt(end);
			if (code >= 65 && code <= 90) {
				uppers++;
				code += 32;
			} else if (code < 97 || code > 122) {
				if (isDigit(code)) digits++;
				else if ((code === 39 || code === 8217) && isLetter(text.charCodeAt(end + 1))) {
					quote = end;
					code = 39;
				} else if (isLetter(code)) ascii = false;
				else break;
			}
			hash = Math.imul(hash ^ code, FNV_PRIME);
		}
		this.at = end;
		const head = text.charCodeAt(start);
		if (head >= FIRST_FOREIGN) {
			this.push(start, end, 0, FOREIGN, 0);
			return;
		}
		let flags = isUpper(head) && !this.isFirst() ? 1 : 0;
		const letters = end - start - digits;
		if (uppers > 1 && uppers === letters) flags |= 2;
		if (digits > 0) flags |= 64;
		if (quote === -1) {
			const whole = ascii ? hash : hashOf(text.slice(start, end).toLowerCase());
			this.push(start, end, whole, NUMBER_WORDS.has(whole) ? NUMBER_WORD : WORD$1, flags);
			return;
		}
		this.contraction(start, end, flags);
	}
	contraction(start, end, flags) {
		const word = this.text.slice(start, end).toLowerCase().replaceAll("’", "'");
		if (word.endsWith("n't") && word.length > 3) {
			const base = word.slice(0, -3);
			this.push(start, end - 3, hashOf(SHORTENED.get(base) ?? base), WORD$1, flags);
			this.push(end - 3, end, 0, NOT, 0);
			return;
		}
		const cut = word.lastIndexOf("'");
		const clitic = CLITICS.get(word.slice(cut));
		if (clitic === void 0) {
			this.push(start, end, hashOf(word.replaceAll("'", "")), WORD$1, flags);
			return;
		}
		this.push(start, start + cut, hashOf(word.slice(0, cut).replaceAll("'", "")), WORD$1, flags);
		this.push(start + cut, end, 0, clitic, 0);
	}
	/** A number with its separators, and its unit as a token of its own (`250` and `ms`). */
	number() {
		const { text } = this;
		const start = this.at;
		let end = start + 1;
		for (; end < text.length; end++) {
			const code = text.charCodeAt(end);
			if (isDigit(code)) continue;
			if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(end + 1))) continue;
			break;
		}
		this.at = end;
		this.push(start, end, 0, FIRST_NUMBER, 0);
	}
	mark(code) {
		const { text } = this;
		const start = this.at++;
		let shape = MARKS$1.get(code) ?? OTHER_MARK$1;
		if (code >= 55296 && (text.charCodeAt(this.at) & 64512) === 56320) this.at++;
		if ((code === 45 || code === 61) && text.charCodeAt(this.at) === 62) {
			this.at++;
			shape = ARROW$1;
		} else if (code === 45) {
			if (!this.spaced && isLetter(text.charCodeAt(this.at)) && isLetter(text.charCodeAt(start - 1))) return;
			while (text.charCodeAt(this.at) === 45) this.at++;
		} else if (code === 46) while (text.charCodeAt(this.at) === 46) this.at++;
		else if ("$€£¥₹".includes(text.charAt(start)) || code === 37) shape = OTHER_MARK$1;
		this.push(start, this.at, 0, shape, 0);
		const ends = shape === STOP && this.endsSentence();
		if (shape === COLON$2) this.labels.colon(this.lineFrom, this.item !== 0);
		else if (ends || code === PIPE || shape === DASH && isSpaced(text, start, this.at)) this.labels.lead(this.lineFrom, text.charAt(this.lineStart) === "*");
		if (ends || shape === QUESTION$2 || shape === EXCLAMATION) this.endSentence();
	}
	/** Whether a full stop ends its sentence: a space follows, and then no small letter. */
	endsSentence() {
		const { text } = this;
		let next = this.at;
		while (next < text.length && "*_`\"”)'".includes(text.charAt(next))) next++;
		if (next < text.length && text.charCodeAt(next) > 32) return false;
		while (next < text.length && text.charCodeAt(next) <= 32) next++;
		const code = text.charCodeAt(next);
		return !(code >= 97 && code <= 122);
	}
	newline() {
		const { text } = this;
		const start = this.at;
		this.labels.endLine(this.lineFrom, this.isHeading);
		let lines = 0;
		while (this.at < text.length && text.charCodeAt(this.at) <= 32) {
			if (text.charCodeAt(this.at) === 10) lines++;
			this.at++;
		}
		this.spaced = true;
		const short = (text.charCodeAt(start - 1) === 13 ? start - 1 : start) - this.lineStart < SHORT_LINE;
		const code = text.charCodeAt(this.at);
		if ((lines > 1 || short || itemLength(text, this.at) || code === 42 || code === 35) && this.out.length > this.first && this.at < text.length) {
			this.push(start, start + 1, 0, BREAK$2, 0);
			this.endSentence();
			this.spaced = true;
		}
		this.beginLine();
	}
	beginLine() {
		const { text } = this;
		this.lineStart = this.at;
		this.lineFrom = this.out.length;
		this.isHeading = false;
		for (;; this.at++) {
			const code = text.charCodeAt(this.at);
			if (code === 35) this.isHeading = true;
			else if (code !== 32 && code !== 62) break;
		}
		const length = itemLength(text, this.at);
		this.item = length > 0 ? 16 : 0;
		if (length === 0) return;
		this.push(this.at, this.at + length, 0, isDigit(text.charCodeAt(this.at)) ? LIST_NUMBER : ITEM_MARK, 0);
		this.at += length;
		this.lineFrom = this.out.length;
		this.spaced = true;
	}
};
/** Whether a mark has space on both sides; emphasis may come between. */
function isSpaced(text, start, end) {
	return text.charCodeAt(end) === 32 && " *_".includes(text.charAt(start - 1));
}
// src/reader/tokenize.ts
/** Adds a text to the table. Its work grows linearly with the text. */
function tokenize(text, into) {
	const from = into.length;
	const firstSentence = into.sentences;
	new Scanner(text, into).run();
	const range = {
		from,
		to: into.length,
		firstSentence,
		endSentence: into.sentences
	};
	markNumbers(text, into, range);
	return range;
}
// src/reader/reader.ts
/** How sharply the strongest token speaks for its text: the same as in training. */
const SHARPNESS = 2;
/** One network for a model, so that what it has worked out for a word is not worked out again. */
const networks = /* @__PURE__ */ new WeakMap();
/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
var Reader = class {
	network;
	tokens = new Tokens();
	ownWords;
	constructor(model, ownWords = null) {
		this.network = networks.get(model) ?? new Network(model);
		networks.set(model, this.network);
		this.ownWords = ownWords;
	}
	read(text) {
		const range = tokenize(text, this.tokens);
		return new Reading(text, this, range, this.ownWords === null ? [] : this.rolesIn(this.ownWords, range));
	}
	rolesIn(ownWords, range) {
		const { names } = this.network.model.roles;
		const added = [];
		for (const { from, to, value } of ownWords.in(this.tokens, range)) for (let row = from; row < to; row++) added.push({
			row,
			role: names.indexOf(value)
		});
		return added;
	}
	/** Forgets all texts. */
	clear() {
		this.tokens.clear();
	}
};
/** One text, read. */
var Reading = class {
	text;
	range;
	reader;
	added;
	encoded = null;
	known = /* @__PURE__ */ new Map();
	english;
	constructor(text, reader, range, added) {
		this.text = text;
		this.reader = reader;
		this.range = range;
		this.added = added;
	}
	get tokens() {
		return this.reader.tokens;
	}
	/** Words, numbers included, as one would count them when speaking. */
	get words() {
		let words = 0;
		for (let row = this.range.from; row < this.range.to; row++) if (isSpoken(this.tokens.shape[row] ?? 0)) words++;
		return words;
	}
	/** Whether the text is in English, as far as can be told; short texts are taken for it. */
	get isEnglish() {
		this.english ??= isEnglish(this.tokens, this.range, this.reader.network.model.words);
		return this.english;
	}
	/**
	* What the text says of each label of a task, in the order given.
	*
	* @throws {Error} for a label that the task does not have
	*/
	judge(task, labels) {
		const missing = labels.filter((label) => !this.known.has(`${task}/${label}`));
		if (missing.length > 0) this.work(task, missing);
		return labels.map((label) => this.known.get(`${task}/${label}`));
	}
	work(task, asked) {
		const { network, tokens } = this.reader;
		const head = network.model.heads[task];
		const labels = head.labels.length <= FEW ? head.labels : asked;
		if (asked.some((label) => !head.labels.includes(label))) throw new Error(`${task} has no label ${asked.join(", ")}`);
		const columns = labels.map((label) => head.labels.indexOf(label));
		if (this.encoded === null || !network.knows(this.encoded)) this.encoded = network.encode(tokens, this.range, this.added);
		network.run(head, columns, tokens, this.range, this.encoded);
		const scale = network.scaleOf(head);
		for (const [index, column] of columns.entries()) {
			const judged = this.verdict(index, scale, head.verdicts[column]);
			this.known.set(`${task}/${labels[index]}`, judged);
		}
	}
	/** The verdict from the numbers of one label, which the network has just worked out. */
	verdict(index, scale, { slope, shift, low, high }) {
		const { from, to } = this.range;
		const size = to - from;
		if (size === 0) return {
			state: "absent",
			confidence: 0,
			passages: [],
			closest: null
		};
		const logits = this.reader.network.logits.subarray(index * size, (index + 1) * size);
		let top = 0;
		for (let row = 1; row < size; row++) if (logits[row] > logits[top]) top = row;
		const confidence = sigmoid(slope * pooled(logits, top, scale) + shift);
		const state = confidence >= high ? "present" : confidence < low ? "absent" : "unsure";
		const closest = this.around(logits, top, scale);
		if (confidence < .5) return {
			state,
			confidence,
			passages: [],
			closest
		};
		const passages = this.passagesIn(logits, scale);
		return {
			state,
			confidence,
			passages: passages.length === 0 ? [closest] : passages,
			closest
		};
	}
	/** The stretches whose tokens each say yes; a gap of a token or two inside a sentence does not part them. */
	passagesIn(logits, scale) {
		const { tokens } = this;
		const { from } = this.range;
		const passages = [];
		let first = -1;
		let last = -1;
		let best = 0;
		const close = () => {
			if (first !== -1 && isTelling(tokens, from + first, from + last)) passages.push(this.passage(first, last, best * scale));
			first = -1;
		};
		for (let row = 0; row < logits.length; row++) {
			const logit = logits[row];
			if (logit <= 0) continue;
			if (first !== -1 && (row - last > GAP$1 || tokens.sentence[from + row] !== tokens.sentence[from + last])) close();
			if (first === -1) {
				first = row;
				best = logit;
			}
			best = Math.max(best, logit);
			last = row;
		}
		close();
		return passages;
	}
	/** The stretch around the token that says it the loudest, within its sentence, long enough to be read. */
	around(logits, top, scale) {
		const { tokens } = this;
		const { from } = this.range;
		const sentence = tokens.sentence[from + top];
		const floor = logits[top] - FALL / scale;
		const isInside = (row) => row >= 0 && row < logits.length && tokens.sentence[from + row] === sentence;
		const belongs = (row) => isInside(row) && logits[row] >= floor;
		let first = top;
		while (belongs(first - 1)) first--;
		let last = top;
		while (belongs(last + 1)) last++;
		while (last - first + 1 < READABLE && (isInside(first - 1) || isInside(last + 1))) {
			if (isInside(first - 1)) first--;
			if (isInside(last + 1)) last++;
		}
		return this.passage(first, last, logits[top] * scale);
	}
	/** Rows of the range, both inclusive, without marks at their ends. */
	passage(first, last, logit) {
		const { tokens } = this;
		let low = first + this.range.from;
		let high = last + this.range.from;
		while (low < high && !isSpoken(tokens.shape[low] ?? 0)) low++;
		while (high > low && !isSpoken(tokens.shape[high] ?? 0)) high--;
		return {
			start: tokens.start[low] ?? 0,
			end: tokens.end[high] ?? 0,
			strength: sigmoid(logit)
		};
	}
};
/** So many labels are worked out together, whichever was asked for. */
const FEW = 4;
/** Tokens that may lie between two parts of one passage. */
const GAP$1 = 3;
/** How far below the loudest token its neighbors may be to belong to it. */
const FALL = 2;
/** Tokens that a passage has at least where its sentence has them: fewer say nothing to a reader. */
const READABLE = 8;
/** A passage of one word says nothing, unless it is a number. */
function isTelling({ shape }, first, last) {
	let words = 0;
	for (let row = first; row <= last; row++) if (isSpoken(shape[row] ?? 0)) words++;
	return words > 1;
}
/** What the tokens say together. */
function pooled(logits, top, scale) {
	const highest = logits[top];
	let sum = 0;
	for (let row = 0; row < logits.length; row++) {
		const below = (logits[row] - highest) * scale;
		if (below > -6) sum += exp(below * SHARPNESS);
	}
	return highest * scale + log(sum) / SHARPNESS;
}
// src/reader/document-reader.ts
/** Reads the texts of one document after another, each text once however many ask. */
var DocumentReader = class {
	words;
	reader;
	readings = /* @__PURE__ */ new Map();
	constructor(model, ownWords) {
		this.words = model.words;
		this.reader = new Reader(model, phrasesOf$1(ownWords));
	}
	/** Forgets the texts of the document before. */
	startDocument() {
		this.readings.clear();
		this.reader.clear();
	}
	/** Whether the model has met a word. */
	isWord(word) {
		return rowOf(this.words, hashOf(word.toLowerCase())) !== -1;
	}
	read(prose) {
		const known = this.readings.get(prose);
		if (known !== void 0) return known;
		const reading = this.reader.read(prose.text);
		this.readings.set(prose, reading);
		return reading;
	}
};
function phrasesOf$1(ownWords) {
	const phrases = new Phrases();
	for (const [role, words] of Object.entries(ownWords)) for (const word of words) phrases.add(word, role);
	return phrases.size === 0 ? null : phrases;
}
// src/text/detached.ts
/** Shorter slices are copies already: V8 shares the memory of a text with a slice of 13 characters or more. */
const SHARED = 13;
/** The same text in memory of its own, for what outlives its file: a slice keeps alive the whole text that it is from. */
function detached(text) {
	return text.length < SHARED ? text : ` ${text}`.slice(1);
}
// src/linter/behind-labels.ts
/**
* A score whose passages begin behind the labels of their parts: the scorer reads `**Action:** I added …` whole, and nobody
* would quote it so. The labels are in order.
*/
function behindLabels$1(score, labels) {
	if (labels.length === 0) return score;
	const { mechanism, evidence } = score.closest;
	const clip = (passage) => passage === null ? null : clipped(passage, labels);
	return {
		...score,
		closest: {
			mechanism: clip(mechanism),
			evidence: clip(evidence)
		},
		signals: score.signals.flatMap((signal) => clipped(signal, labels) ?? [])
	};
}
/** A passage without the label that it begins in; null where it is nothing but a label. */
function clipped(passage, labels) {
	const { at, text } = passage;
	const label = labels.find(({ end }) => end > at.start);
	if (label === void 0 || label.start > at.start) return passage;
	const rest = text.slice(label.end - at.start).trimStart();
	return rest === "" ? null : {
		...passage,
		text: rest,
		at: {
			start: at.end - rest.length,
			end: at.end
		}
	};
}
// src/linter/line-hash.ts
/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** The value past the last character. */
const END = "￿";
/** What a character weighs once 100 others have come after it: 37^100, modulo 2^64. */
const LEAVING = leavingWeight();
/**
* Gives the hash of each line of a text, all worked out when first asked for; null for a line that is not there.
*
* It is the one by which GitHub's code scanning tells that a result is the same after lines were added above it
* (github/codeql-action, src/fingerprints.ts). That action works it out once more, and warns of each result that comes
* with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
* spaces and tabs, and behind the colon the how manieth line with that hash it is.
*/
function lineHasher(text) {
	let hashes;
	return (line) => {
		hashes ??= hashesOf(text);
		return hashes[line - 1] ?? null;
	};
}
/** One pass: the hash of the 100 characters from each place on, kept where a line starts. */
function hashesOf(text) {
	const units = `${text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "")}${END}`;
	const unitAt = (at) => at >= 0 && at < units.length ? units.charCodeAt(at) : 0;
	const hashes = [];
	const counts = /* @__PURE__ */ new Map();
	const word = {
		high: 0,
		low: 0
	};
	for (let entering = 0, start = -99; start < units.length; entering++, start++) {
		shift(word, unitAt(entering), unitAt(start - 1));
		if (start < 0 || start > 0 && units.charAt(start - 1) !== "\n") continue;
		const hash = hexOf(word);
		const count = (counts.get(hash) ?? 0) + 1;
		counts.set(hash, count);
		hashes.push(`${hash}:${count}`);
	}
	return hashes;
}
/** The hash with one more character, and without the one of 100 places before: modulo 2^64. */
function shift(word, entering, leaving) {
	const low = word.low * FACTOR + entering - leaving * LEAVING.low;
	word.high = word.high * FACTOR + Math.floor(low / TWO_32) - leaving * LEAVING.high >>> 0;
	word.low = low >>> 0;
}
function leavingWeight() {
	const weight = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(LENGTH));
	return {
		high: Number(weight >> 32n),
		low: Number(weight & 4294967295n)
	};
}
function hexOf({ high, low }) {
	const rest = low.toString(16);
	return high === 0 ? rest : high.toString(16) + rest.padStart(8, "0");
}
// src/linter/report-answers.ts
/** Confidences and strengths are told to three decimals. */
function rounded(value) {
	return Math.round(value * 1e3) / 1e3;
}
/** In the place of details that no one asked for. */
const NO_DETAILS = {
	closest: {
		mechanism: null,
		evidence: null
	},
	signals: [],
	elements: []
};
function reportDetails(answer, lines) {
	return {
		closest: reportClosest(answer, lines),
		signals: reportSignals(answer.signals, lines),
		elements: reportElements(answer.elements, lines)
	};
}
/** Signals with lines and columns. */
function reportSignals(signals, lines) {
	return signals.map(({ kind, text, at, strength }) => ({
		kind,
		text: detached(text),
		...lines.region(at),
		strength: rounded(strength)
	}));
}
/** Elements with the place of each one that was found. */
function reportElements(elements, lines) {
	return elements.map(({ id, label, state, confidence, text, at, edit }) => ({
		id,
		label,
		state,
		confidence: rounded(confidence),
		found: at === null || text === null ? null : {
			text: detached(text),
			...lines.region(at)
		},
		...at === null ? { edit } : {}
	}));
}
function reportConfidence({ confidence: { mechanism, evidence } }) {
	return {
		mechanism: rounded(mechanism),
		evidence: rounded(evidence)
	};
}
/** What comes closest to each point, with its place and why it may not count. */
function reportClosest({ closest: { mechanism, evidence } }, lines) {
	return {
		mechanism: reported(mechanism, lines),
		evidence: reported(evidence, lines)
	};
}
function reported(closest, lines) {
	if (closest === null) return null;
	return {
		text: detached(closest.text),
		...lines.region(closest.at),
		mood: closest.mood,
		number: closest.number
	};
}
// src/linter/report-subject.ts
/** What a document is about, in the words of the preset. */
function subjectOf({ kind, type, fields }, { storyTypes, themes: titles, prompts }) {
	const { title, shows } = kind === "story" && type !== null && Object.hasOwn(storyTypes, type) && storyTypes[type] || {
		title: null,
		shows: []
	};
	const namedIn = (key) => new Set(fields.get(key)?.texts.map(({ text }) => text.trim()));
	const named = namedIn("themes");
	const served = namedIn("prompts");
	const themes = Object.entries(titles).filter(([id]) => named.has(id));
	return {
		typeTitle: title,
		shows: [...shows],
		themes: themes.map(([id, theme]) => ({
			id,
			title: theme
		})),
		prompts: Object.keys(prompts).filter((id) => served.has(id))
	};
}
// src/linter/analyze.ts
function linesOf({ text: fileText, unreadable }) {
	const text = withLineFeeds(fileText);
	const lineHash = unreadable === void 0 ? lineHasher(text) : () => null;
	return {
		lines: new LineIndex(text),
		fileText,
		lineHash
	};
}
/** Reads and scores a document. */
function analyze(document, file, vocabulary, config, reader) {
	reader.startDocument();
	const read = (prose) => reader.read(prose);
	return {
		document,
		vocabulary,
		reader,
		...file,
		required: requiredFields$1(document, vocabulary),
		scores: document.answers.map(({ prose, prompt }) => behindLabels$1(scoreAnswer(read, prose, prompt, config), document.bank?.labels ?? []))
	};
}
function requiredFields$1(document, vocabulary) {
	const { commonFields, storyTypes } = vocabulary.preset;
	if (document.kind !== "story" || document.problems.length > 0) return [];
	const own = document.type !== null && Object.hasOwn(storyTypes, document.type) ? storyTypes[document.type] : void 0;
	const specs = document.bank === null ? {
		...commonFields,
		...own?.fields
	} : commonFields;
	return Object.entries(specs).filter(([, { optional }]) => optional !== true).map(([name, spec]) => {
		const field = document.fields.get(name) ?? null;
		return {
			name,
			spec,
			field,
			filled: field !== null && !vocabulary.isBlankField(field)
		};
	});
}
/** `details`: with what was seen in it, and not only what it is and how it was judged. */
function reportDocument({ document, lines, required, scores }, preset, details) {
	const { filePath, text, kind, type, prompt, owner, status, title, answers, bank } = document;
	const { line, endLine } = lines.region(bank?.span ?? {
		start: 0,
		end: text.length
	});
	const { typeTitle, shows, themes, prompts } = subjectOf(document, preset);
	return {
		filePath,
		line,
		endLine,
		bank: bank !== null,
		kind,
		type: kind === "story" ? kept(type) : null,
		guess: bank?.guess ?? null,
		typeTitle,
		shows,
		prompt: kind === "answer" ? kept(prompt) : null,
		owner: kept(owner),
		status,
		title: kept(title),
		themes,
		prompts,
		required: required.map(({ name, field, filled }) => ({
			field: name,
			filled,
			from: field?.from ?? null
		})),
		answers: answers.flatMap(({ prompt, anchor }, index) => {
			const found = scores[index];
			if (found === void 0) return [];
			const { score, missing, unsure, literal } = found;
			const { line } = lines.position(anchor.start);
			const confidence = reportConfidence(found);
			const { closest, signals, elements } = details ? reportDetails(found, lines) : NO_DETAILS;
			return [{
				prompt,
				line,
				score,
				missing,
				unsure,
				confidence,
				closest,
				signals,
				elements,
				literal,
				before: null
			}];
		}),
		change: null
	};
}
function kept(text) {
	return text === null ? null : detached(text);
}
/** @throws {Error} when a rule yields a messageId that it does not declare */
function findingOf$1({ rule, found, severity }, analyzed) {
	const template = rule.meta.messages[found.messageId];
	if (template === void 0) throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
	const { document, lines, lineHash } = analyzed;
	const region = lines.region(found.at);
	const excerpt = lines.excerpt(found.at);
	return {
		ruleId: rule.id,
		messageId: found.messageId,
		severity,
		message: composeMessage(template, found.data),
		filePath: document.filePath,
		...region,
		byteColumns: lines.byteColumns(found.at),
		url: ruleUrl(rule.id),
		...found.about ? { about: found.about } : {},
		...found.fix ? { fix: placed(found.fix, analyzed) } : {},
		excerpt: {
			...excerpt,
			text: detached(excerpt.text)
		},
		lineHash: lineHash(region.line)
	};
}
/**
* A fix with the line breaks of the file, where rules write line feeds: a break that stays is the one that the file has
* there, a new one is like the break before it.
*/
function placed({ range: [start, end], text, safe }, { lines, fileText }) {
	const [first = "", ...others] = text.split(/\r?\n/);
	const replaced = fileText.slice(start, end).match(LINE_BREAK) ?? [];
	const added = replaced.length === others.length ? "" : breakBefore(fileText, start);
	const own = others.map((line, index) => (added || replaced[index]) + line);
	const span = {
		start,
		end
	};
	const place = {
		...lines.region(span),
		byteColumns: lines.byteColumns(span)
	};
	return {
		range: [start, end],
		text: first + own.join(""),
		safe,
		...place
	};
}
const LINE_BREAK = /\r\n|\r|\n/g;
/** The last line break before an offset; of a text without any, a line feed. */
function breakBefore(text, offset) {
	const at = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1));
	if (at === -1 || offset === 0) return "\n";
	return text.startsWith("\r\n", at - 1) ? "\r\n" : text.charAt(at);
}
// src/linter/empty-report.ts
/** Nothing was compared, and nothing is left out. */
const EVERYTHING = {
	name: "all",
	base: null,
	reason: null,
	hidden: 0
};
// src/linter/finding-limit.ts
/** Findings of one file that a report has. */
const MAX_FINDINGS_OF_FILE = 500;
/** Findings of a run that a report has. */
const MAX_FINDINGS = 5e4;
/** @throws {Error} when no rule has messages for findings that are left out */
function excessRuleOf(rules) {
	for (const rule of rules) if (rule.meta.excess !== void 0) return {
		rule,
		...rule.meta.excess
	};
	throw new Error("no rule says what a report leaves out");
}
/** What a report has of what was found in one file: the most severe, and of those the first, with a word of the rest. */
function limitOfFile(candidates, { ofFile }) {
	if (candidates.length <= 500) return {
		kept: candidates,
		excess: null
	};
	candidates.sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || a.found.at.start - b.found.at.start);
	const data = {
		count: candidates.length,
		limit: 500
	};
	return {
		kept: candidates.slice(0, 500),
		excess: {
			messageId: ofFile,
			at: {
				start: 0,
				end: 0
			},
			data
		}
	};
}
function rankOf(severity) {
	return SEVERITIES$1.indexOf(severity);
}
/** The findings of a run that its report has: the most severe, the same whatever the order in which they come. */
var FindingList = class {
	excessRule;
	list = [];
	count = 0;
	/** The first one that is left out. */
	first = null;
	/** The last one that was kept when some were left out: whatever comes after it is left out too. */
	last = null;
	constructor(excessRule) {
		this.excessRule = excessRule;
	}
	add(finding) {
		this.count++;
		if (this.last !== null && compareSevere(this.last, finding) < 0) {
			this.leaveOut(finding);
			return;
		}
		this.list.push(finding);
		if (this.list.length === 55e3) this.cut();
	}
	/** All that are kept, in no order. */
	kept() {
		if (this.list.length > 5e4) this.cut();
		return this.list;
	}
	/** All that are kept, in no order, with one that says how many are not. */
	all() {
		const kept = this.kept();
		return this.first === null ? [...kept] : [...kept, excessOf$1(this.excessRule, this.count, this.first)];
	}
	cut() {
		this.list.sort(compareSevere);
		const [next] = this.list.splice(MAX_FINDINGS);
		this.last = this.list.at(-1) ?? null;
		if (next !== void 0) this.leaveOut(next);
	}
	leaveOut(finding) {
		if (this.first === null || compareSevere(finding, this.first) < 0) this.first = finding;
	}
};
function compareSevere(a, b) {
	return rankOf(a.severity) - rankOf(b.severity) || compareFindings(a, b);
}
/** It points at the file of the first finding that is left out. */
function excessOf$1({ rule, ofRun }, count, { filePath }) {
	return {
		ruleId: rule.id,
		messageId: ofRun,
		severity: "error",
		message: composeMessage(rule.meta.messages[ofRun] ?? "", {
			count,
			limit: MAX_FINDINGS
		}),
		filePath,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1,
		url: ruleUrl(rule.id),
		excerpt: {
			text: "",
			start: 0,
			end: 0
		},
		lineHash: null
	};
}
// src/rules/support/suppressible.ts
/**
* Whether a file may suppress what a rule finds: not what keeps it from being read, what is wrong with its suppressions, or
* what its owner's other files lack.
*/
function isSuppressible(rule) {
	return "check" in rule && !rule.meta.readsBroken && !rule.meta.judgesSuppressions;
}
// src/suppress/suppressions.ts
/** The directives that there are. */
const DIRECTIVES = [
	"disable-next-line",
	"disable",
	"enable",
	"disable-file"
];
/** What a document suppresses, as far as its directives name rules that can be. */
var Suppressions = class {
	all = [];
	/** What is enabled where it was not disabled. */
	idle = [];
	rules = /* @__PURE__ */ new Map();
	constructor(directives, isSuppressible) {
		for (const directive of directives) {
			const kind = kindOf(directive);
			if (kind === void 0) continue;
			const rules = directive.rules.filter(({ id }) => isSuppressible(id));
			if (kind === "enable") this.enable(directive, rules);
			else for (const rule of rules) this.disable({
				...rule,
				directive,
				kind,
				used: false
			});
		}
	}
	/** What suppresses a finding of a rule at a place, the nearest first; from then on it is used. */
	take(ruleId, offset) {
		const own = this.rules.get(ruleId);
		if (own === void 0) return null;
		const found = placeAt(own.lines, offset) ?? placeAt(own.ranges, offset) ?? own.whole;
		if (found !== null) found.used = true;
		return found;
	}
	disable(suppression) {
		const { id, directive, kind } = suppression;
		const own = this.rules.get(id) ?? {
			lines: [],
			ranges: [],
			whole: null
		};
		if (kind === "disable-file") own.whole ??= suppression;
		else if (kind === "disable") {
			endRange(own, directive.at.start);
			own.ranges.push({
				start: directive.at.end,
				end: Number.POSITIVE_INFINITY,
				suppression
			});
		} else if (directive.line !== null && own.lines.at(-1)?.start !== directive.line.start) own.lines.push({
			...directive.line,
			suppression
		});
		this.rules.set(id, own);
		this.all.push(suppression);
	}
	/** Without a rule, all that are disabled. */
	enable(directive, rules) {
		const { start } = directive.at;
		if (directive.rules.length === 0) for (const own of this.rules.values()) endRange(own, start);
		for (const rule of rules) {
			const own = this.rules.get(rule.id);
			if (own === void 0 || !endRange(own, start)) this.idle.push({
				...rule,
				directive
			});
		}
	}
};
/** What a directive does; undefined for one that there is not. In the frontmatter, `disable` is about all of it. */
function kindOf({ name, from }) {
	if (from === "frontmatter") return name === "disable" ? "disable-file" : void 0;
	return DIRECTIVES.find((known) => known === name);
}
/** Ends the range that is open; false when none is. */
function endRange({ ranges }, end) {
	const last = ranges.at(-1);
	if (last?.end !== Number.POSITIVE_INFINITY) return false;
	last.end = end;
	return true;
}
/** Binary search for what holds at an offset. */
function placeAt(places, offset) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const last = places[low - 1];
	return last !== void 0 && offset <= last.end ? last.suppression : null;
}
// src/linter/candidates.ts
/** Without what another rule says better at the same place; that takes over the severity, where it is higher. */
function withoutRepeated(all) {
	const preferred = new Set(all.flatMap(({ rule }) => rule.meta.yieldsTo ?? []));
	const better = all.filter(({ rule }) => preferred.has(rule.id));
	const silent = /* @__PURE__ */ new Set();
	for (const candidate of all) {
		if (candidate.rule.meta.yieldsTo === void 0) continue;
		const speakers = better.filter((other) => speaksFor(other, candidate));
		if (speakers.length > 0) silent.add(candidate);
		for (const speaker of speakers) speaker.severity = higher(speaker.severity, candidate.severity);
	}
	return all.filter((candidate) => !silent.has(candidate));
}
/** Whether the first was found at the place of the second, by a rule that this one's yields to. */
function speaksFor({ rule, found: { at } }, { rule: { meta }, found }) {
	return meta.yieldsTo?.includes(rule.id) === true && at.start < found.at.end && found.at.start < at.end;
}
function higher(a, b) {
	return SEVERITIES$1.indexOf(a) < SEVERITIES$1.indexOf(b) ? a : b;
}
/** What is to be reported, and what is suppressed. */
function suppress(candidates, suppressions) {
	const open = [];
	const suppressed = [];
	for (const candidate of candidates) {
		const suppression = suppressions.take(candidate.rule.id, candidate.found.at.start);
		if (suppression === null) open.push(candidate);
		else suppressed.push({
			...candidate,
			suppression
		});
	}
	return {
		open,
		suppressed
	};
}
/** How severe a finding is, where its rule is set to a severity. */
function severityOf({ meta }, { messageId }, set, { status }) {
	const most = status === "draft" ? "note" : meta.atMost?.[messageId] ?? set;
	return higher(most, set) === set ? most : set;
}
// src/linter/rule-options.ts
/** The options of a rule, as it asks for them. */
function optionsOf({ id }, { options }) {
	return {
		list: (name) => {
			const value = options[name];
			if (value === void 0 || typeof value === "number") throw new Error(`rule ${id} has no list ${name}`);
			return value;
		},
		number: (name) => {
			const value = options[name];
			if (typeof value !== "number") throw new Error(`rule ${id} has no number ${name}`);
			return value;
		}
	};
}
// src/linter/judge.ts
/** Runs the rules over documents, takes out what their authors suppressed, and limits what a file may have. */
var Judge = class {
	config;
	rules;
	excessRule;
	settings;
	/** The rules that a document may suppress. */
	suppressible;
	constructor(config, rules, excessRule, settings) {
		this.config = config;
		this.rules = rules;
		this.excessRule = excessRule;
		this.settings = settings;
		this.suppressible = new Set(rules.filter(isSuppressible).map(({ id }) => id));
	}
	/** What the rules say of a document, and what its author suppressed of it. */
	document(analyzed) {
		const { document } = analyzed;
		if (document.status === "retired") return {
			open: [],
			suppressed: []
		};
		const settings = this.settings.of(document.filePath);
		const { inlineConfig } = this.config;
		const suppressions = new Suppressions(inlineConfig === "read" ? document.directives : [], (id) => this.suppressible.has(id));
		const { open, suppressed } = suppress(withoutRepeated([...this.checked(analyzed, settings, suppressions, false)]), suppressions);
		if (inlineConfig !== "ignored") open.push(...this.checked(analyzed, settings, suppressions, true));
		return {
			open: open.map((candidate) => ({
				...candidate,
				analyzed
			})),
			suppressed: suppressed.map((candidate) => ({
				...candidate,
				analyzed
			}))
		};
	}
	/** The findings of one file, as many as a report has. */
	file(judged) {
		const { kept, excess } = limitOfFile(judged.flatMap(({ open }) => open), this.excessRule);
		const findings = kept.map((candidate) => findingOf$1(candidate, candidate.analyzed));
		const [first] = kept;
		if (excess !== null && first !== void 0) {
			const { rule } = this.excessRule;
			const severity = severityOf(rule, excess, "error", first.analyzed.document);
			findings.push(findingOf$1({
				rule,
				found: excess,
				severity
			}, first.analyzed));
		}
		const suppressed = judged.flatMap((each) => each.suppressed);
		const suppressedCount = suppressed.length;
		return {
			findings,
			suppressed: limitOfFile(suppressed, this.excessRule).kept.map((candidate) => ({
				...findingOf$1(candidate, candidate.analyzed),
				reason: candidate.suppression.directive.reason
			})),
			suppressedCount
		};
	}
	*checked(analyzed, settings, suppressions, judgesSuppressions) {
		const { document, required, scores } = analyzed;
		const broken = document.problems.length > 0;
		for (const rule of this.rules) {
			const setting = settings.rules[rule.id];
			if (!("check" in rule)) continue;
			if (setting === void 0 || setting.severity === "off" || broken && !rule.meta.readsBroken) continue;
			if ((rule.meta.judgesSuppressions ?? false) !== judgesSuppressions) continue;
			const context = {
				vocabulary: analyzed.vocabulary,
				lines: analyzed.lines,
				minScore: settings.minScore,
				scorer: this.config.scorer,
				...optionsOf(rule, setting),
				required,
				scores,
				rules: this.rules,
				inlineConfig: this.config.inlineConfig,
				suppressions,
				read: (prose) => analyzed.reader.read(prose),
				isWord: (word) => analyzed.reader.isWord(word)
			};
			for (const found of rule.check(document, context)) yield {
				rule,
				found,
				severity: severityOf(rule, found, setting.severity, document)
			};
		}
	}
};
// src/linter/portfolio-findings.ts
/** What the rules about whole portfolios find. */
function portfolioFindings(coverages, rules, { rules: settings }) {
	return rules.flatMap((rule) => {
		const setting = settings[rule.id];
		if (!("checkPortfolio" in rule) || setting === void 0 || setting.severity === "off") return [];
		return findingsOf(rule, coverages, setting, setting.severity);
	});
}
function findingsOf(rule, coverages, setting, severity) {
	const options = optionsOf(rule, setting);
	return Array.from(rule.checkPortfolio(coverages, options), (found) => findingOf(rule, found, severity));
}
/** @throws {Error} when a rule yields a messageId that it does not declare */
function findingOf(rule, { messageId, at, data, about }, severity) {
	const template = rule.meta.messages[messageId];
	if (template === void 0) throw new Error(`rule ${rule.id} has no message ${messageId}`);
	const { filePath, line } = at;
	return {
		ruleId: rule.id,
		messageId,
		severity,
		message: composeMessage(template, data),
		filePath,
		line,
		column: 1,
		endLine: line,
		endColumn: 1,
		url: ruleUrl(rule.id),
		excerpt: {
			text: "",
			start: 0,
			end: 0
		},
		lineHash: null,
		...about ? { about } : {}
	};
}
// src/bank/events.ts
/** Past forms that do not end in `ed`, without those that are present forms too and more often so. */
const IRREGULAR = "was|were|had|did|went|came|took|made|got|gave|said|told|knew|thought|found|felt|kept|left|lost|met|paid|ran|sat|saw|sent|sold|spoke|spent|stood|taught|brought|bought|built|began|became|broke|caught|chose|drew|drove|fell|flew|forgot|grew|held|heard|hung|led|meant|rose|sought|shot|slept|swam|threw|understood|woke|won|wore|wrote|withdrew|rewrote|redid|undid|overcame|sank|stuck|struck|fought|dealt|drank|ate|froze|hid|rode|rang|shook|stole|swore|tore";
/** Words in `ed` that are no past forms, or tell of no event. */
const NO_PAST = new Set("need speed feed seed indeed exceed proceed succeed bed red shed based related detailed experienced motivated interested excited skilled advanced required supposed embed united limited dedicated organized organised detailed-oriented tired used bored prepared hundred sacred unread unprepared".split(" "));
const PAST = new RegExp(`\\b(?:${IRREGULAR})\\b|\\b[a-z]{2,20}ed\\b`, "gi");
const FIRST = /\b(?:I|we|my|our|me|us|We|My|Our)\b|我|我们/;
const SUBJECTLESS = new RegExp(`(?:^|[\\n.!?;:] ?)[\\s>*+-]*(?:\\d{1,2}[.)] )?(?:${IRREGULAR}|[a-z]{2,20}ed)\\b`, "i");
const DEED = new RegExp(`\\b(?:I|we|We)(?: (?:once|also|then|only|just|never))? (?:${IRREGULAR}|[a-z]{2,20}ed)\\b`);
const OWN_DEED = new RegExp(`\\bI(?: (?:once|also|then|only|just|never))? (?:${IRREGULAR}|[a-z]{2,20}ed)\\b`);
/** UTF-16 units of an answer that need tell of one thing only. */
const SHORT$1 = 200;
const CHINESE_EVENT = /了|过|当时|后来|那次|那年|最后|之前/g;
const OUTCOME = /\b(?:in the end|as a (?:result|consequence)|result(?:ed|s)?|since then|ever since|afterwards?|after that|finally|eventually|ended up|turned out well|went (?:from|up|down|live)|fell|dropped|rose|grew|reduced|decreased|increased|improved|doubled|halved|cut|saved|gained|instead of|no longer|used to (?:be|take)|got (?:better|faster)|won|passed|merged|shipped|launched|delivered|released|adopted|succeeded|it worked|worked out|happy|satisfied|today|these days|to this day|never (?:again|since)|nobody (?:left|noticed|complained)|has(?:n't| not) (?:happened|failed|broken|come back) since|on time|for the first time|% (?:faster|less|more|fewer))\b|(?<!\w)now\b(?! and then)|\bfrom [\d$€£~.,]+\S* ?\S{0,12} to [\d$€£~.,]|→|最后|最终|结果|后来|从.{1,12}(?:到|降|升|减|增)|(?:降|升|减|增|提高|提升|缩短)(?:到|至|了)|再也没/i;
/** Whether a text tells of something that somebody did. */
function tellsEvent(text) {
	if (/\p{Script=Han}/u.test(text.slice(0, 300))) return chineseMarks(text) >= 2 && /我/.test(text);
	return pastForms(text, 2) >= 2 && (FIRST.test(text) || SUBJECTLESS.test(text));
}
/** Whether somebody says what he, or his team, did: `I refused`. */
function tellsDeed(text) {
	return DEED.test(text);
}
/** Whether a short answer tells of one thing done. */
function tellsShortly(text) {
	return text.length < SHORT$1 && tellsDeed(text);
}
/** The number of past forms in a text, counted up to `most`. */
function pastForms(text, most) {
	let count = 0;
	for (const { 0: word } of text.matchAll(PAST)) {
		if (!NO_PAST.has(word.toLowerCase())) count++;
		if (count >= most) break;
	}
	return count;
}
/** Whether somebody tells it of himself or his team. */
function inFirstPerson(text) {
	return FIRST.test(text);
}
/** Whether a text says how it ended. */
function tellsOutcome(text) {
	return OUTCOME.test(text) || endsWithOthers(text);
}
/** Whether the last sentence tells of something else than what the teller did: `The press ran through the winter.` */
function endsWithOthers(text) {
	const sentences = text.slice(-400).split(/[.!?](?:\s+|$)|\n/).filter((sentence) => /\w/.test(sentence));
	const last = (sentences.at(-1) ?? "").replace(/\b(?:have|has) (?:\w{1,20} )?\w{1,20}/g, "");
	if (sentences.length < 2 || /\b(?:I|we|We)\b/.test(last) || SUBJECTLESS.test(last)) return false;
	return pastForms(last, 1) > 0;
}
function chineseMarks(text) {
	let count = 0;
	for (const _ of text.matchAll(CHINESE_EVENT)) if (++count > 2) break;
	return count;
}
// src/bank/extent.ts
const TO_TOP = /^[\s>*_[(<a-z="'#-]{0,40}(?:[⬆↑🔝]|back to (?:the )?top|to top|返回顶部|回到顶部)/iu;
const LINKS = /^(?:[-*+] )?(?:!?\[[^[\]]{0,200}\]\([^()]{0,300}\)[\s,·|]*)+$|^<?https?:\/\/\S{0,300}$|^\[[^[\]]{1,60}\]:/;
const CHATTER = /\b(?:let me know|would you like|shall i|do you want me|want me to|i can (?:also )?(?:help|tune|adapt|make|write)|feel free|hope (?:this|these|that) helps?|if you(?:'d| would)? (?:like|want)|star (?:pattern|method|format)|these answers|by the way)\b/i;
/** The text of lines, read for the ends of parts and stories. */
var Extent = class {
	text;
	lines;
	constructor(text, lines) {
		this.text = text;
		this.lines = lines;
	}
	/** The beginning of a line's text, long enough to know what it is. */
	opening(index) {
		const line = this.lines[index];
		return line === void 0 ? "" : this.text.slice(line.content, Math.min(line.end, line.content + 1e3));
	}
	isBlank(index) {
		return this.lines[index]?.kind === "blank";
	}
	/** Whether a line holds no text of a story: links, comments, ends of containers. */
	isIdle(index) {
		const line = this.lines[index];
		if (line === void 0 || [
			"blank",
			"break",
			"comment",
			"html",
			"underline"
		].includes(line.kind)) return true;
		if (line.kind !== "text") return false;
		const text = this.opening(index);
		return LINKS.test(text) || line.end - line.content < 200 && TO_TOP.test(text);
	}
	/** The span of lines `from` up to `to` without what is idle at both ends; null when nothing is left. */
	trim(from, to, start, limit = Number.POSITIVE_INFINITY) {
		let first = from;
		let last = to - 1;
		while (last >= first && this.isIdle(last) && !(last === from && start !== void 0 && this.hasText(start, last))) last--;
		const startsBehind = start !== void 0 && this.hasText(start, from);
		if (!startsBehind) {
			if (start !== void 0) first++;
			while (first <= last && this.isIdle(first)) first++;
		}
		const begin = this.lines[first];
		const end = this.lines[last];
		if (begin === void 0 || end === void 0 || last < first) return null;
		return this.bare({
			start: startsBehind ? start ?? begin.start : begin.start,
			end: Math.min(end.end, limit)
		});
	}
	/** Whether text follows an offset on its line. */
	hasText(start, line) {
		const end = this.lines[line]?.end ?? 0;
		let at = start;
		while (at < end && /\s/.test(this.text.charAt(at))) at++;
		return at < end;
	}
	/** A span without blanks at its ends, or null. */
	bare({ start, end }) {
		const text = this.text.slice(start, end);
		const trimmed = text.trim();
		if (trimmed === "") return null;
		const from = start + text.length - text.trimStart().length;
		return {
			start: from,
			end: from + trimmed.length
		};
	}
	paragraph(index, to) {
		let end = index;
		while (end < to && this.lines[end]?.kind === "text" && end < index + 100) end++;
		return this.text.slice(this.lines[index]?.content ?? 0, this.lines[end - 1]?.end ?? 0);
	}
	/** Index of the line that closes the fence at `index`, or of the last one. */
	closing(index, to) {
		let at = index + 1;
		while (at < to && this.lines[at]?.kind !== "fence") at++;
		return Math.min(at, to - 1);
	}
};
function isChatter(text) {
	return CHATTER.test(text);
}
// src/bank/gaps.ts
/** Marks around a text that do not count when one asks whether it says anything. */
const DRESS = /^(?:[\s>*_`~"“”-]|\d{1,2}[.)]\s|[+•]\s|\[[ xX]\]\s)+|[\s*_`~"“”]+$/g;
const LONGEST$4 = 400;
const NOTHING = /^(?:[.…–—\-_?？]*|[（(【[]?\s*(?:tbd|tba|tbc|todo|n\/a|none yet|xxx+|\?+|\.\.\.|…|fill (?:me |this )?in|to be (?:added|written|filled|done|decided)|to do|coming soon|待补充?|待定|待填|待写|空|略|无)\.?\s*[\])）】]?[:.]?)$/i;
const BRACKET_ALONE = /^[[【<{]{1,2}(?:e\.g\.|for example)?[^[\]【】<>{}]{0,300}[\]】>}]{1,2}[.:]?$/;
const ROUND_ALONE = /^[(（](?:e\.g\.|your |describe|what |how |who |when |where |why |fill|add|insert|write|待)[^()（）]{0,300}[)）][.:]?$/i;
const QUESTION_WORD = /^(?:what|who|whom|whose|where|when|why|how|which|by when|did|do|was|were|is|are)\b/i;
const SAYS_HOW = /^(?:briefly |then |first,? |e\.g\.,? |optional:? )?(?:describe|explain|set the (?:scene|stage)|outline|summari[sz]e|state|list|include|quantify|mention|provide|give (?:an?|the|some|enough|context)|add (?:an?|the|your|details?|numbers)|insert|write (?:an?|the|your|down|here|what)|use \W?i\W|focus on|be specific|specify|detail (?:the|what|your)|share (?:the|what|your)|note (?:the|any|what)|say (?:what|how|who|which|where)|tell (?:what|how|who|them)|keep (?:it|this)|replace|your )\b/i;
const SAYS_ONLY_HOW = /^(?:briefly|describe|set the|outline|be specific|quantify|your)\b/i;
const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b/i;
const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/;
/** Gaps in real text: `[X]`, `[ask Bob]`, `<insert number>`, `{{name}}`, `X%`, `TODO`. */
const GAP = /(?<![\w\]])\[([^[\]\n]{1,80})\](?![([:])|<(?:insert|your|add|number|name|todo)[^<>\n]{0,60}>|\{\{[^{}\n]{1,60}\}\}|(?<![\w$])\$?[XYZN]{1,3} ?%|(?<!\w)\$[XYZN]{1,3}\b|\b(?:TODO|TBD|FIXME)\b|_{3,}|[（(【]\s*待补[^）)】]{0,20}[）)】]/g;
const CODE_OR_BOX = /`[^`\n]*`|^[\s>]*[-*+] \[[ xX]\] /gm;
const NO_GAP = /^(?:\d{1,4}|[ x]|sic|\^.*|!.*|redacted|citation needed|\.{3}|…)$/;
const DANGLING = /(?:^|\s)(?:since|because|and|but|or|so|the|a|an|of|to|that|which|when|while|if|although|as|my|our|their|with|from|by|than|was|were|into|until|before|then)$/i;
/** What a piece of text has; `empty` is every kind of placeholder by itself. */
function worthOf(text) {
	if (text.length > LONGEST$4) return hasGap(text) ? "gap" : isCut(text) ? "cut" : "text";
	const items = text.split(/\r\n|\n|\r/).filter((line) => !/^[\s>]*(?:`{3,}|~{3,})/.test(line)).map(undressed).filter((item) => !NOTHING.test(item));
	if (items.every(isPlaceholder)) return "empty";
	if (isInstruction(items.join(" "))) return "instruction";
	if (hasGap(text)) return "gap";
	return isCut(text) ? "cut" : "text";
}
/** Whether a text is one placeholder and nothing else. */
function isPlaceholder(text) {
	const bare = undressed(text);
	return NOTHING.test(bare) || (BRACKET_ALONE.test(bare) || ROUND_ALONE.test(bare)) && !/^\[\d+\]$/.test(bare);
}
function undressed(text) {
	return text.slice(0, LONGEST$4).replace(DRESS, "").replace(/^#(?=\[)/, "");
}
/** Whether a text says what to write instead of saying it. */
function isInstruction(text) {
	const short = QUESTION_WORD.test(text) && !/[.。!]$/.test(text) ? text.split(" ").length : Number.POSITIVE_INFINITY;
	if (FIRST_PERSON.test(text.replace(/["'“”‘’]I["'“”‘’]/g, ""))) return isAsked$2(text) || short <= 6;
	if (SAYS_HOW.test(text)) return SECOND_PERSON.test(text) || SAYS_ONLY_HOW.test(text);
	return isAsked$2(text) || short <= 9;
}
/** Whether every sentence of a text is a question, save short ones. */
function isAsked$2(text) {
	const sentences = text.match(/[^.?!？。]+[.?!？。]*/g) ?? [];
	return QUESTION_WORD.test(text) && sentences.filter((each) => /[?？]/.test(each)).length * 2 >= sentences.length && sentences.length > 0 && /[?？]/.test(text);
}
function hasGap(text) {
	for (const { 0: found, 1: inner } of text.replace(CODE_OR_BOX, "").matchAll(GAP)) if (inner === void 0 || !NO_GAP.test(inner.trim()) && /\p{L}/u.test(inner)) {
		if (found !== "") return true;
	}
	return false;
}
/** Whether a text breaks off: behind a word or a sign that needs another one. */
function isCut(text) {
	const end = text.slice(-60).replace(/[\s*_`]+$/, "");
	return /(?:,|，|[^.]\.{3}|…|[^\w]-)$/.test(end) || DANGLING.test(end);
}
// src/bank/types.ts
/**
* What a text tells of a story. A part holds one of them, or several joined by `_` in this order where its author
* does not part them: `action_result`, `situation_task_action_result`.
*/
const ROLES = [
	"situation",
	"task",
	"action",
	"result",
	"lesson",
	"tradeoffs",
	"stakes",
	"numbers",
	"question"
];
// src/bank/label-words.ts
const WORDS = {
	situation: "s|situation|situations|context|background|setting|challenge|problem|情境|情景|背景|情况|场景",
	task: "t|task|tasks|goal|objective|任务|目标",
	action: "a|action|actions|action taken|actions taken|decision|decisions|approach|行动|做法|措施",
	result: "r|result|results|outcome|outcomes|结果|成果",
	lesson: "+r|reflection|reflections|lesson|lessons|lesson learned|lessons learned|lesson learnt|lessons learnt|learned|learnt|learning|learnings|earned secret|insight|insights|takeaway|takeaways|key takeaway|key takeaways|retrospective|反思|教训|收获|总结",
	tradeoffs: "trade-off|trade-offs|tradeoff|tradeoffs|trade off|trade offs|取舍|权衡",
	stakes: "stakes|stake|risk|risks|利害|风险",
	numbers: "metric|metrics|numbers|key metrics|key numbers|量化|数据|指标",
	question: "prompt|问题|面试题|面试问题|示例问题|对应问题"
};
const ROLE_OF = /* @__PURE__ */ new Map();
for (const role of ROLES) for (const word of WORDS[role].split("|")) ROLE_OF.set(word, [role]);
ROLE_OF.set("mistake", ["action", "result"]);
const QUESTION$1 = /^(?:the |my )?(?:example |sample |interview |behaviou?ral |star |likely |common |typical |main |original )*questions?(?: \d+)?(?: (?:this|it|that)(?: story)? answers?| triggers?| answered| prompts?| asked)?$/;
const TAGS = /^(?:(?:best|good|great|can be used|usable|useful|use|used|deploy|works|ideal|suitable)(?: it| this)?(?: well)? (?:for|as|when)\b.*|also (?:answers|good for|works for|usable for|fits).*|(?:key |primary |secondary |main |core )*(?:skills?|tags?|themes?|competenc(?:y|ies)|keywords?)(?: (?:shown|demonstrated|covered|used|tested))?|标签|主题|适用.*|能力|技能)$/;
const BODY = /^(?:(?:my |the |full |long |star |sample |model |example )*(?:answer|response|story|version)(?: framework)?|star|回答|答案|我的回答|故事正文)$/;
const RAW = /^(?:raw|rough|draft|unsorted)(?: notes?| draft| version)?s?$|^first (?:notes|draft|version)$/;
const OTHER = /^(?:source|role|role \/ title|title|company|company \/ context|employer|team|client|dates?|when|where|year|period|category|type|level|status|evidence|proof|proof points?|links?|artifacts?|short version|one[- ]liner|elevator pitch|30[- ]second version|if asked.*|quick summary|summary|tl;?dr|talking time|time|length|duration|variations?|versions?|\+?\s?technical.*|notes?|delivery notes?|coaching notes?|notes? to self|sensitivity(?: note)?|caution|warning|(?:potential |possible |likely |common )*follow[- ]?ups?(?: questions?| q&a)?|q&a|faq|ai feedback|feedback|opener|opening|opening line|hook|punch ?line|closing|strength|last used|used in|impact level|what they(?:'re| are) (?:testing|looking for|asking).*|why (?:they|it|this) (?:ask|works|matters).*|red flags?.*|tips?|pitfalls?|common (?:mistakes|faults|errors)|do(?:n't|s)?|make this yours|id|story id|file|repo|project|projects|stack|tech(?: stack)?|tools?|principles?|leadership principles?|对应.*|来源|角色|时间|备注|追问|证据|公司|项目|注意.*|提示)$/;
/** Sub-headings that play a role in a story without being called by its name. */
const PHRASES = [
	["situation", /^(?:the )?(?:beginning|starting point|backstory|scene|story so far)$|^how it (?:all )?(?:began|started|came about)$|^where (?:we|i|it|things) (?:were|was|stood|started|began)$|^what (?:was|went) (?:wrong|broken|going on)$|^what (?:we|i) (?:had|found|walked into)$|^before$/],
	["task", /^my (?:job|part|role|goal|task|assignment)$|^what (?:was mine|i (?:had|was asked|was supposed|needed|wanted) to do|was (?:asked|needed|expected)(?: of me)?)$|^the (?:goal|ask|assignment|mission)$/],
	["action", /^what (?:i|we) (?:did|tried|changed|built)(?: about it| instead| then)?$|^(?:my|our|the) (?:approach|solution|plan|fix|response|steps|move)$|^how (?:i|we) (?:did|solved|fixed|handled|approached|dealt with|went about) (?:it|this|that)$/],
	["result", /^how it (?:all )?(?:ended|turned out|went|came out)$|^what (?:came|became) of it$|^what (?:changed|happened (?:then|next|after|afterwards|in the end))$|^where (?:we|i|it|things) (?:are|is|stand|stands|ended)(?: up)?(?: now| today)?$|^(?:the )?(?:ending|end|impact|aftermath|payoff)$|^after(?:wards)?$|^in the end$/],
	["lesson", /^what (?:i|we)(?: have|'ve)? (?:learned|learnt|took|take)(?: from (?:it|this|that)| away)?$|^what i(?: would|'d) (?:do|have done)(?: it)? differently.*$|^(?:looking back|in hindsight|next time|in retrospect|the moral)$/]
];
/** What a label says, its emphasis already gone; null when it is no known label. */
function announcedBy(label) {
	const word = plainWord(label);
	if (word === "" || word.length > 80) return null;
	const roles = rolesOf(word);
	if (roles !== null) return {
		kind: "part",
		roles
	};
	const bare = withoutHint(word);
	if (QUESTION$1.test(word) || QUESTION$1.test(bare)) return {
		kind: "part",
		roles: ["question"]
	};
	if (TAGS.test(word) || TAGS.test(bare)) return { kind: "tags" };
	if (RAW.test(word)) return {
		kind: "body",
		raw: true
	};
	if (OTHER.test(word)) return { kind: "other" };
	if (BODY.test(bare)) return {
		kind: "body",
		raw: false
	};
	if (OTHER.test(bare) || RAW.test(bare)) return RAW.test(bare) ? {
		kind: "body",
		raw: true
	} : { kind: "other" };
	for (const [role, phrase] of PHRASES) if (phrase.test(bare)) return {
		kind: "part",
		roles: [role]
	};
	return null;
}
/** Whether a label is one letter, as `S` or `T/S`. */
function isLetters(label) {
	return /^\+?[star](?: ?[/&+] ?[stare])?$/.test(plainWord(label));
}
function plainWord(label) {
	return label.slice(0, 200).replace(/[*_`【】]|\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}]/gu, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase().replace(/^(?:the|my|our) (?=\p{L}+$)/u, "");
}
function withoutHint(word) {
	return word.replace(/ ?[（(][^()（）]*[)）]$/, "").trim();
}
/** The roles that a word names: alone, with a hint (`action (90 s)`), with its letter (`s (situation)`), or two. */
function rolesOf(word) {
	const known = ROLE_OF.get(word);
	if (known !== void 0) return known;
	const [, main = "", inner = ""] = /^([^()（）]*?) ?[（(]([^()（）]*)[)）]$/.exec(word) ?? [];
	if (main !== "") return rolesOf(main.trim()) ?? (isLabelWord(inner) ? rolesOf(inner.trim()) : null);
	const dashed = word.split(/ ?[—–] ?| - |-(?=\p{L}+$)| ?[:：] ?/u);
	if (dashed.length === 2) {
		const [first, second] = dashed.map((each) => ROLE_OF.get(each));
		if (first !== void 0 && second !== void 0 && first[0] === second[0]) return first;
	}
	const both = word.split(/ ?[&/+,、] ?| and |与|和|及/);
	if (both.length < 2 || both.length > 4) return null;
	const roles = /* @__PURE__ */ new Set();
	for (const each of both) {
		const found = ROLE_OF.get(each.trim());
		if (found === void 0) return null;
		for (const role of found) roles.add(role);
	}
	return ROLES.filter((role) => roles.has(role));
}
function isLabelWord(word) {
	return ROLE_OF.has(word.trim());
}
// src/bank/label-scan.ts
/** UTF-16 units that a label may take that no list knows. */
const LONGEST_UNKNOWN = 60;
/** Looks for where the label at the beginning of `head` ends: at the first separator behind which it makes sense. */
var LabelScan = class {
	bold;
	head;
	from;
	/** The emphasis that is open where the label begins. */
	marks;
	whole;
	/** Whether `head` is the whole line. */
	complete;
	/** Offset behind the end of the emphasis, or -1 while it is open. */
	closed = -1;
	constructor(head, lead, whole, complete) {
		this.head = head;
		this.from = lead.length;
		this.whole = whole;
		this.complete = complete;
		const signs = lead.replace(/\d{1,2}[.)][ \t]+$|\p{Extended_Pictographic}|[\uFE0F\u200D]/gu, "").trimEnd();
		this.marks = /(?:[*_]+|【)$/.exec(signs)?.[0] ?? "";
		this.bold = this.marks.length > 1 || this.marks === "【";
	}
	find() {
		const { head } = this;
		for (let at = this.from; at < head.length;) {
			const sign = head.charAt(at);
			if (sign === "(" || sign === "（") {
				const close = head.slice(at).search(/[)）]/);
				if (close === -1) return null;
				at += close + 1;
			} else if (sign === ":" || sign === "：") return this.colon(at);
			else if (sign === "." || sign === "—" || sign === "–" || sign === "-" && head.charAt(at - 1) === " ") {
				const found = this.sign(at, sign);
				if (found !== void 0) return found;
				at++;
			} else if (this.marks !== "" && this.closed === -1 && this.closes(at)) {
				at = this.closed;
				const rest = head.slice(at, at + 9);
				if (/^[ \t]+[^\s:：.—–(（-]/.test(rest) || /^】[^\s:：]/.test(this.head.slice(at - 1, at + 1))) return this.bare(at);
			} else at++;
		}
		return this.complete ? this.alone() : null;
	}
	closes(at) {
		const close = this.marks === "【" ? "】" : this.marks;
		if (!this.head.startsWith(close, at)) return false;
		this.closed = at + close.length;
		return true;
	}
	colon(at) {
		if (this.head.startsWith("//", at + 1)) return null;
		const word = this.head.slice(this.from, at);
		const announced = announcedBy(word);
		const after = this.behind(at + 1);
		if (announced !== null) return this.accepts(word, announced) ? {
			announced,
			word: bare$1(word),
			after
		} : null;
		return this.bold && this.closed !== -1 && at + 4 >= this.closed && word.length <= LONGEST_UNKNOWN && word.trim() !== "" ? {
			announced,
			word: bare$1(word),
			after
		} : null;
	}
	/** `S. text`, `S — text`, `S — Situation: text`; undefined to read on, null when a sentence ends here. */
	sign(at, sign) {
		const word = this.head.slice(this.from, at);
		const announced = announcedBy(word);
		if (announced?.kind !== "part") return sign === "." ? null : void 0;
		if (sign === "." && !/^(?:[\s*_]|$)/.test(this.head.slice(at + 1, at + 2))) return null;
		const colon = this.head.slice(at).search(/[:：]/);
		const longer = announcedBy(this.head.slice(this.from, colon === -1 ? void 0 : at + colon));
		if (sign !== "." && longer?.kind === "part" && (colon !== -1 || this.complete)) return void 0;
		if (!this.bold && !this.whole && !isCapital(word)) return null;
		return {
			announced,
			word: bare$1(word),
			after: this.behind(at + 1)
		};
	}
	/** A word in bold, and text behind it without a separator. */
	bare(at) {
		const word = this.head.slice(this.from, at);
		const announced = announcedBy(word);
		return announced?.kind === "part" && this.bold && !isLetters(word) && isCapital(this.head.slice(at).trimStart()) ? {
			announced,
			word: bare$1(word),
			after: this.behind(at)
		} : null;
	}
	/** A word that is all there is. */
	alone() {
		const word = this.head.slice(this.from);
		const announced = announcedBy(word);
		if (announced === null || !this.accepts(word, announced)) return null;
		if (announced.kind !== "part" && !this.bold && !this.whole) return null;
		return {
			announced,
			word: bare$1(word),
			after: this.head.length
		};
	}
	/** Words in plain text are labels when they are written as such; names of parts also in small letters. */
	accepts(word, announced) {
		if (this.bold || this.whole || isCapital(word)) return true;
		return announced.kind === "part" && !isLetters(word) && /^(?:situation|task|actions?|results?)\b/.test(word);
	}
	/** Behind the separator, the end of the emphasis if it is still open, and blanks. */
	behind(at) {
		let end = at;
		const { head, marks } = this;
		const blanks = (from) => from + (/^[ \t\u3000]*/.exec(head.slice(from))?.[0].length ?? 0);
		if (this.closed === -1 && marks !== "") {
			const close = marks === "【" ? "】" : marks;
			if (head.startsWith(close, blanks(end))) {
				end = blanks(end) + close.length;
				this.closed = end;
			}
		}
		return blanks(end);
	}
};
function isCapital(word) {
	return /^[+"“'*_]*[^\p{Ll}]/u.test(word);
}
function bare$1(word) {
	return word.replace(/[*_【】]/g, "").trim();
}
// src/bank/labels.ts
/** UTF-16 units that a label may take. */
const LONGEST$3 = 160;
const LEAD = /(?:[\s*_【]|\p{Extended_Pictographic}|[\uFE0F\u200D]|[\u{1F3FB}-\u{1F3FF}]|\d\uFE0F?\u20E3)*(?:\d{1,2}[.)][ \t]+)?/uy;
const EMOJI$1 = /\p{Extended_Pictographic}|\u20E3/u;
/** `(90 seconds)` behind the separator. */
const HINT = /^[（(][^()（）]*\b(?:s|secs?|seconds?|mins?|minutes?|sentences?|words?|lines?)[^()（）]{0,20}[)）][*_]*$/;
const INLINE = /\*\*[^*\n]{1,60}\*\*|(?<=[.!?;。！？；,][*_]{0,2}\s{1,3})[A-Z][a-z-]{3,12}(?: [Ll]earned)?:(?=\s)/g;
/** The label that `text` begins with between `from` and `to`, one line at most. `whole`: a heading or a table cell. */
function labelAt(text, from, to, whole = false) {
	const head = text.slice(from, Math.min(to, from + LONGEST$3));
	LEAD.lastIndex = 0;
	const lead = LEAD.exec(head)?.[0] ?? "";
	const scan = new LabelScan(head, lead, whole, to - from <= LONGEST$3);
	const found = scan.find();
	if (found === null) return null;
	const { announced, word, after } = found;
	const rest = text.slice(from + after, Math.min(to, from + after + LONGEST$3)).trim();
	return {
		start: from,
		announced,
		word,
		textStart: rest === "" || rest === "\\" || to - from - after < LONGEST$3 && HINT.test(rest) ? to : from + after,
		bold: scan.bold,
		emoji: EMOJI$1.test(lead)
	};
}
/** The labels of parts further on in a line that begins with one: `**S:** … **T:** …`, `… Lesson: …`. */
function inlineLabels(text, from, to) {
	const labels = [];
	for (const { index, 0: written } of text.slice(from, to).matchAll(INLINE)) {
		const start = from + index;
		const label = labelAt(text, start, Math.min(to, start + written.length + 2));
		if (label?.announced?.kind !== "part") continue;
		if (/[:：]/.test(text.slice(start, label.textStart))) labels.push({
			...label,
			textStart: skipBlanks(text, label.textStart, to)
		});
	}
	return labels;
}
function skipBlanks(text, from, to) {
	let at = from;
	while (at < to && /\s/.test(text.charAt(at))) at++;
	return at;
}
// src/bank/marks.ts
function isPart(mark) {
	return mark.announced?.kind === "part";
}
/** Whether a label announces what happened or what came of it, not the question. */
function isTold(mark) {
	return isPart(mark) && mark.announced.roles[0] !== "question";
}
/** The labels on a line that is no heading. */
function marksOn(text, lines, index) {
	const line = lines[index];
	if (line === void 0) return [];
	if (line.kind === "table") return cellMark(text, line, index);
	if (line.kind !== "text" && line.kind !== "code") return [];
	const found = labelAt(text, contentOf(text, line), line.end);
	if (found === null) return [];
	const mark = {
		...found,
		line: index,
		place: "line",
		style: styleOf(line)
	};
	if (line.kind === "code" || !isTold(mark)) return [mark];
	return [mark, ...inlineLabels(text, found.textStart, line.end).map((label) => ({
		...label,
		line: index,
		place: "inline",
		style: mark.style
	}))];
}
function headingMark(text, line, index) {
	const found = labelAt(text, line.content, line.end, true);
	return found === null ? null : {
		...found,
		line: index,
		place: "heading",
		style: "heading"
	};
}
function styleOf({ kind, quoted, mark, indent }) {
	const depth = indent >> 1;
	if (kind === "code") return `code ${depth}`;
	return `${quoted ? "quoted " : ""}${mark === "" ? "margin" : `item ${depth}`}`;
}
/** Headings within a quote have their signs taken off. */
function contentOf(text, { quoted, content, end }) {
	if (!quoted) return content;
	return content + (/^#{1,6} /.exec(text.slice(content, Math.min(end, content + 8)))?.[0].length ?? 0);
}
/** A label in the first cell of a row of two. */
function cellMark(text, line, index) {
	const cells = cellsOf(text, line);
	const [first, second] = cells;
	if (cells.length !== 2 || first === void 0 || second === void 0) return [];
	const found = labelAt(text, first.start, first.end, true);
	if (found?.announced == null || found.textStart < first.end) return [];
	return [{
		...found,
		line: index,
		place: "cell",
		style: "table",
		textStart: second.start,
		textEnd: second.end
	}];
}
/** The cells of a table's row, without blanks. A bar behind a backslash, or in code, parts nothing. */
function cellsOf(text, line) {
	const cells = [];
	const end = text.slice(line.content, line.end).trimEnd().length + line.content;
	let from = line.content + 1;
	for (let at = from; at <= end; at++) {
		if (at < end && (text.charAt(at) !== "|" || text.charAt(at - 1) === "\\")) continue;
		if (at === end && from >= end) break;
		let start = from;
		let stop = at;
		while (start < stop && /\s/.test(text.charAt(start))) start++;
		while (stop > start && /\s/.test(text.charAt(stop - 1))) stop--;
		cells.push({
			start,
			end: stop
		});
		from = at + 1;
	}
	return cells;
}
// src/bank/spoken.ts
/** UTF-16 units of a title that are read. */
const LONGEST$2 = 1e3;
/** A title as one would say it: links by their text, no emphasis, no tags, no quotes around it, no colon at its end. */
function spoken(raw) {
	return unquoted$1(raw.slice(0, LONGEST$2).replace(/<!--.{0,300}?-->|<\/?[a-zA-Z][^<>]{0,100}>/g, "").replace(/!?\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, "$1").replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "").trim().replace(/[ \t]*[:：]$/, ""));
}
const QUOTES$1 = {
	"\"": "\"",
	"“": "”",
	"„": "“",
	"«": "»",
	"「": "」",
	"『": "』",
	"'": "'",
	"‘": "’"
};
/** A text without the quotes around it, if they are one pair. */
function unquoted$1(text) {
	const close = QUOTES$1[text.charAt(0)];
	const inner = text.slice(1, -1);
	if (close === void 0 || text.length < 3 || !text.endsWith(close) || inner.includes(text.charAt(0))) return text;
	return inner.trim();
}
// src/bank/questions.ts
/** What interviewers begin with when they ask for an event. No question mark is needed behind it. */
const ASKS = /^(?:(?:please |can you |could you |would you )?(?:tell (?:me|us)|describe (?:a|an|the|your|how|one|some)\b|walk (?:me|us) through|give (?:me |us )?(?:an?|one|some|the)\b|share (?:a|an|with)\b|talk (?:me through|about|to me)|explain (?:a|how|your|to me)\b|name (?:a|one)\b|show (?:me|us)\b|think of a time)|(?:a|one|any|some) (?:time|situation|moment|occasion|day|example)\b.{0,40}\b(?:when|where|that|which|you|in)\b|(?:how|what|when|where|which|why|who) (?:do|did|does|would|have|had|was|were|is|are|has) (?:you|your|the last time)\b|have you ever|did you ever|(?:your|the) (?:most|biggest|hardest|greatest|worst|proudest|best)\b|(?:most|biggest|hardest|greatest|worst|proudest) (?:difficult |challenging |technical |important |recent )?(?:project|challenge|bug|failure|mistake|conflict|decision|achievement|accomplishment|problem|moment|time)s?$)/i;
const ASKS_CHINESE = /^(?:请|讲|说|谈|描述|介绍|分享|举|你)|最.{1,4}的?一[次个件]|[吗呢么]$|如何|怎么|为什么|什么/;
/** Asked for a motive, an opinion or a life, not for an event. */
const MOTIVE = /^(?:why\b(?!.*\b(?:did you (?:choose|decide|change|refuse|stop))\b)|who are you|what (?:are|is) your (?:\w+ )?(?:strengths?|weakness(?:es)?|goals?|hobb|salary|expectation|motivation|ideal|dream|passion|interest|superpower)|what (?:motivates|drives|interests|excites) you|what makes\b|what do you (?:know|want|look|expect|like|think|do for fun|do outside)|what (?:would|will) you\b|where do you (?:see|want)|tell (?:me|us) (?:a (?:bit|little) )?(?:something )?about (?:yourself|you\b(?!r))|walk (?:me|us) through your (?:resume|cv|career|background|path)|introduce yourself|(?:self|your)[- ]introduction|(?:career|short[- ]term|long[- ]term|future) (?:goals?|plans?)|(?:my |your )?(?:biggest |greatest )?(?:strengths?|weakness(?:es)?)\b|strengths? (?:and|&|\/)|salary|hobb|do you have (?:any )?questions|questions? (?:for|to ask) |how (?:would|will) you\b|自我介绍|为什么|优缺?点|缺点|职业规划|期望薪|你的(?:优|缺)|离职原因)/i;
/** Sections that hold no story, whatever is in them. */
const GROUP_WORDS = /\b(?:questions?|answers?|stories|bank|behaviou?ral|interviews?|prep(?:aration)?|notes|guide|collection)\b/i;
/** Whether a title, or a paragraph, is a question of an interviewer. */
function isQuestion(raw) {
	const text = spoken(raw.slice(0, 400));
	if (/[?？]["”'’」*_)]*$/.test(text)) return true;
	return text.length < 300 && (ASKS.test(text) || /\p{Script=Han}/u.test(text) && ASKS_CHINESE.test(text));
}
/** Whether an answer to this question tells what somebody wants or thinks, not what happened. */
function asksForMotive(raw) {
	return MOTIVE.test(spoken(raw.slice(0, 400)));
}
/** Whether a heading names a collection, so that it is no topic of one story. */
function namesGroup(title) {
	return GROUP_WORDS.test(title);
}
// src/bank/tags.ts
const OPEN = "\"“「『«";
const CLOSE = "\"”」』»";
const PARTING = ",;·，；、|\n\r";
/** The tags that a text lists: parted at commas, semicolons, dots, bars and lines, but not within quotes. */
function tagsIn(text, start, end) {
	const tags = [];
	let from = start;
	let quote = -1;
	for (let at = start; at <= end; at++) {
		const sign = text.charAt(at);
		const isEnd = at === end || sign === "\n" || sign === "\r";
		if (isEnd) quote = -1;
		if (quote !== -1) {
			if (sign === CLOSE.charAt(quote)) quote = -1;
			continue;
		}
		if (!isEnd && OPEN.includes(sign)) {
			quote = OPEN.indexOf(sign);
			if (!closes(text, at + 1, end, CLOSE.charAt(quote))) quote = -1;
			continue;
		}
		if (!isEnd && !PARTING.includes(sign)) continue;
		if (sign === "," && /^\s*\p{Ll}/u.test(text.slice(at + 1, at + 9)) && isAsked$1(text, from, at)) continue;
		for (const tag of tagsOf$1(text, from, at)) tags.push(tag);
		from = at + 1;
	}
	return tags;
}
function isAsked$1(text, from, to) {
	return isQuestion(text.slice(from, Math.min(to, from + 300)).replace(/^[\s>*+-]+/, ""));
}
/** UTF-16 units that a quoted tag may have. */
const LONGEST_QUOTE = 500;
function closes(text, from, end, close) {
	const window = text.slice(from, Math.min(end, from + LONGEST_QUOTE));
	const line = window.search(/[\n\r]/);
	return (line === -1 ? window : window.slice(0, line)).includes(close);
}
/** One tag, or hashtags with blanks between them. */
function tagsOf$1(text, start, end) {
	const raw = text.slice(start, end);
	if (raw.length > 1e3) return [];
	if (/^[\s>*+-]*#\S+(?:\s+#\S+)+\s*$/.test(raw)) return [...raw.matchAll(/#\S+/g)].flatMap(({ index, 0: tag }) => one(text, start + index, start + index + tag.length));
	return one(text, start, end);
}
function one(text, start, end) {
	const raw = text.slice(start, end);
	const lead = /^(?:[\s>]*(?:[-*+•]|\d{1,2}[.)])[ \t]+)?[\s>*_`#]*(?:and |or )?/i.exec(raw)?.[0].length ?? 0;
	const rest = raw.slice(lead);
	if (isPlaceholder(raw.slice(raw.length - rest.trimStart().length))) return [];
	let bare = rest.replace(/[\s*_`]+$/, "").replace(/(?<=[^.])\.$/, "");
	if (bare.startsWith("\"") || /^[“「『«'‘]/.test(bare)) bare = bare.replace(/[.]$/, "");
	const inner = unquoted$1(bare).replace(/^[*_`#]+|[*_`]+$/g, "").trim();
	if (inner === "" || isPlaceholder(inner)) return [];
	const at = start + lead + rest.indexOf(inner);
	return [{
		text: inner,
		start: at,
		end: at + inner.length
	}];
}
/** Tags in their order, each once: `Ownership` and `ownership` are one. */
function withoutDoubles(tags) {
	const seen = /* @__PURE__ */ new Set();
	return tags.filter(({ text }) => {
		const key = text.toLowerCase();
		return !seen.has(key) && seen.add(key);
	});
}
// src/bank/index-table.ts
const TAG_COLUMN = /^(?:.{0,20}\b)?(?:skills?|tags?|themes?|competenc(?:y|ies)|best for)\b/i;
const STAKES_COLUMN = /\bstakes?\b|^risks?$/i;
const KEY_COLUMN = /^(?:#|id|no\.?|nr\.?|story id|(?:story )?(?:title|name)|story|标题|编号)$/i;
/** The rows of the index tables in a text, by the id and by the title that they name, in small letters. */
function indexRows(text, lines) {
	const rows = /* @__PURE__ */ new Map();
	for (let at = 0; at < lines.length; at++) {
		if (lines[at]?.kind !== "table") continue;
		const from = at;
		while (lines[at + 1]?.kind === "table") at++;
		readTable(text, lines.slice(from, at + 1), rows);
	}
	return rows;
}
function readTable(text, [head, ...body], rows) {
	if (head === void 0) return;
	const columns = cellsOf(text, head).map(({ start, end }) => text.slice(start, end).replace(/[*_`]/g, ""));
	const useful = columns.some((column) => TAG_COLUMN.test(column) || STAKES_COLUMN.test(column));
	if (columns.length < 3 || !useful) return;
	for (const line of body) {
		const row = {
			tags: [],
			stakes: null
		};
		const keys = [];
		for (const [index, { start, end }] of cellsOf(text, line).entries()) {
			const column = columns[index] ?? "";
			const cell = text.slice(start, end);
			if (cell === "" || /^:?-+:?$/.test(cell)) continue;
			if (KEY_COLUMN.test(column)) keys.push(rowKey(cell));
			else if (isPlaceholder(cell)) continue;
			else if (STAKES_COLUMN.test(column)) row.stakes = {
				part: "stakes",
				label: column,
				start,
				end
			};
			else if (TAG_COLUMN.test(column)) row.tags = row.tags.concat(tagsIn(text, start, end));
		}
		for (const key of keys) if (!rows.has(key)) rows.set(key, row);
	}
}
/** Ids and titles as they are looked up. */
function rowKey(name) {
	return name.slice(0, 300).replace(/\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, "$1").replace(/[*_`#[\]]/g, "").trim().toLowerCase();
}
// src/bank/reasons.ts
/** Why a section with such a title holds no story; the first that fits counts. */
const REASONS = [
	["template", /\btemplates?\b|模板/i],
	["sample", /^(?:a |an |the |my )?(?:\w+ )?(?:samples?|examples?)(?: (?:story|stories|answer|star|star story|entry|from .*))?(?: *[:：(（—–-].*)?$|[(（][^()（）]*\b(?:sample|example|delete|remove|replace)\b[^()（）]*[)）]$|^(?:示例|范例|样例)/i],
	["explanation of the form", /^(?:the )?(?:star\+?r? |car |story |answer )?(?:form|format|formula|structure|framework|method|pattern|anatomy|legend|id rules)\b|^what is star|^about (?:the )?star|^(?:how )?(?:each|every) (?:story|answer|one)\b|star 法则|结构说明/i],
	["table of contents", /^(?:table of )?contents?$|^toc$|^index$|^on this page$|^目录$/i],
	["introduction", /^(?:introduction|intro|overview|about(?: .*)?|preface|foreword|purpose|readme|profile)$|^说明$/i],
	["how to use", /\bhow (?:to|it|i|we|this)\b.*\b(?:use|uses?d?|works?|add|prepare|answer|tell)\b|^usage\b|^instructions?\b|^rules?\b|什么时候用|使用/i],
	["tips", /\btips?\b|\bdo(?:'?s)? (?:and|&) don'?ts?\b|^(?:reminders?|advice|pitfalls?|common (?:mistakes|faults|errors)|checklist|cheat ?sheet|delivery|general)\b|注意|技巧|提示/i],
	["red flags", /\bred flags?\b/i],
	["follow-up questions", /\bfollow[- ]?ups?\b|追问/i],
	["prepared answers", /\b(?:usual|common|quick|ready|standard) (?:questions?|answers?)\b|\b(?:ready|prepared|short) answers?\b|\bmotivation\b|\b(?:self[- ]introduction|elevator pitch|introduce yourself|about me)\b|自我介绍/i],
	["question bank", /\bquestion (?:bank|list|map|index)\b|\bquestions? to (?:ask|expect|practi[sc]e)\b|\bquestions for\b|\bopeners?\b|题库/i],
	["index table", /\b(?:inventory|matrix|coverage|selector|mapping|map|allocation|storybank|overview table|log)$/i],
	["schedule", /\b(?:schedule|timeline|calendar|practice plan|study plan|to-?do)\b/i],
	["notes", /^(?:(?:open |coaching |my )?(?:notes?|points|history|links?|resources?|references?|sources?|further reading|appendix|changelog|score history|misc(?:ellaneous)?|later|ideas?|parking lot))\b|\bhistory$/i]
];
/** The reason that a title gives, or null when it could be that of a story. */
function reasonOf(title) {
	const plain = spoken(title).replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u, "").slice(0, 200);
	return REASONS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
/** Reasons that hold whatever is labelled below the title. */
function isNoOnesStory(title) {
	const reason = reasonOf(title);
	return reason === "template" || reason === "sample";
}
// src/bank/left-alone.ts
const CLOSING_TAG = /^<\/\w+>\s*$/;
/** The lines that belong to no story, in runs that end with their section, each with a reason. */
function leftAloneIn(text, lines, sections, drafts) {
	const rest = new Rest(text, lines);
	let next = 0;
	for (const section of sections) {
		let from = section.line;
		while (from < section.end) {
			while ((drafts[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
			const draft = drafts[next];
			if (draft === void 0) {
				rest.add(section, from, section.end);
				break;
			}
			const to = Math.min(section.end, Math.max(from, draft.line));
			rest.add(section, from, to);
			from = to === section.end ? to : Math.max(to, Math.min(section.end, draft.end));
		}
	}
	return rest.runs;
}
var Rest = class {
	runs = [];
	text;
	lines;
	/** Index behind the last run. */
	done = 0;
	constructor(text, lines) {
		this.text = text;
		this.lines = lines;
	}
	add(section, from, to) {
		const { lines } = this;
		let front = from;
		while (front < to && lines[front]?.kind === "frontmatter") front++;
		if (front > from) this.push(from, front, "frontmatter");
		let first = front;
		let last = to - 1;
		while (first <= last && this.isIdle(first)) first++;
		while (last >= first && this.isIdle(last)) last--;
		if (last < first) return;
		const kinds = /* @__PURE__ */ new Set();
		for (let index = first; index <= last; index++) if (!this.isIdle(index)) kinds.add(lines[index]?.kind ?? "");
		if (kinds.size === 1 && kinds.has("heading") && first === section.line) return;
		this.push(first, last + 1, this.reason(section, first, last, kinds));
	}
	isIdle(index) {
		const line = this.lines[index];
		if (line === void 0 || [
			"blank",
			"break",
			"underline"
		].includes(line.kind)) return true;
		return line.kind === "html" && CLOSING_TAG.test(this.text.slice(line.content, Math.min(line.end, line.content + 40)));
	}
	push(from, to, reason) {
		const before = this.runs.at(-1);
		const startLine = this.lines[from]?.number ?? 1;
		const endLine = this.lines[to - 1]?.number ?? startLine;
		if (before?.reason === reason && this.isJoined(from)) before.endLine = endLine;
		else this.runs.push({
			startLine,
			endLine,
			reason
		});
		this.done = to;
	}
	/** Whether nothing is between the last run and a line. */
	isJoined(from) {
		for (let index = this.done; index < from; index++) if (!this.isIdle(index) && this.lines[index]?.kind !== "heading") return false;
		return true;
	}
	reason(section, first, last, kinds) {
		const own = new Set(kinds);
		own.delete("heading");
		if (own.size === 1 && own.has("comment")) return "comment";
		if (this.isContents(first, last)) return "table of contents";
		if (own.size === 1 && own.has("table")) return "index table";
		if ([...own].every((kind) => kind === "fence" || kind === "code")) return "code";
		const behind = first > section.line || section.kind === "rest";
		for (let at = section; at !== null && !behind; at = at.parent) {
			const found = at.title === null || at.isFileTitle ? null : reasonOf(at.title.text);
			if (found !== null) return found;
		}
		if (section.kind === "root" || section.isFileTitle) return "introduction";
		if (behind) return "text behind a story";
		return section.title !== null && (section.title.asked || isQuestion(section.title.text)) ? "answer without an event" : "no story told";
	}
	/** Whether most lines of a run are items that link within the file. */
	isContents(first, last) {
		let links = 0;
		let texts = 0;
		for (let index = first; index <= last; index++) {
			const line = this.lines[index];
			if (line?.kind !== "text") continue;
			texts++;
			if (/^\[[^[\]]{0,200}\]\(#/.test(this.text.slice(line.content, Math.min(line.end, line.content + 210)))) links++;
		}
		return links > 1 && links * 2 >= texts;
	}
};
// src/bank/blocks.ts
/**
* How blocks begin, line by line and without the containers that `document/blocks.ts` follows: a bank's labels and headings
* may be at any depth. Every pattern is linear on every line.
*/
const ATX_HEADING = /^( {0,3}(#{1,6}))(?:[ \t]+(.*))?$/s;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
const FENCE = /^[ \t]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const CLOSING_FENCE = /^(?:`+|~+)$/;
/** Backticks that have another one behind them are a code span. */
function opensCode(line, { 0: opening, 2: fence = "" }) {
	return !fence.startsWith("`") || !line.includes("`", opening.length);
}
/** Whether a line ends code that `fence` opened: at least as many of the same marks, and nothing else. */
function closesCode(line, fence) {
	const marks = line.trim();
	return marks.startsWith(fence) && CLOSING_FENCE.test(marks);
}
/** A thematic break: three marks of one kind, and blanks. */
function isBreak(line) {
	if (!THEMATIC_BREAK.test(line)) return false;
	const [first = ""] = line.trimStart();
	const second = line.indexOf(first, line.indexOf(first) + 1);
	return second !== -1 && line.includes(first, second + 1);
}
function isBlankLine(text) {
	return firstNonBlank(text) === text.length;
}
function firstNonBlank(text) {
	let at = 0;
	while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
	return at;
}
// src/bank/line-headings.ts
/** Longer lines are no headings without a blank, and no underlines. */
const LONGEST_SIGN$1 = 1e3;
const NO_BLANK = /^ {0,3}(#{1,6})[^\s#!]/;
/** Marks the line read last as a heading, or the one before it where it underlines that. True when it did. */
function markHeading(text, lines, line, inner) {
	if (line.quoted) return false;
	const atx = ATX_HEADING.exec(inner);
	const signs = atx?.[2] ?? signsWithoutBlank(lines, inner);
	if (signs !== "") {
		line.kind = "heading";
		line.level = signs.length;
		const from = (atx?.[1]?.length ?? inner.indexOf("#") + signs.length) + line.start;
		line.mark = "";
		line.content = from + firstNonBlank(text.slice(from, line.end));
		return true;
	}
	return inner.length < LONGEST_SIGN$1 && underline(text, lines, line, inner);
}
/** `##Title`: a heading to those who write so. `#tag #tag` and `#3` are none. */
function signsWithoutBlank(lines, inner) {
	const signs = NO_BLANK.exec(inner.slice(0, 12))?.[1] ?? "";
	if (signs.length !== 1) return signs;
	const before = lines.at(-2);
	if (!(before === void 0 || [
		"blank",
		"break",
		"heading"
	].includes(before.kind)) || inner.length > LONGEST_SIGN$1 || /^ {0,3}#\d/.test(inner)) return "";
	return inner.trim().split(/\s+/).every((word) => word.startsWith("#")) ? "" : signs;
}
/** A line of `=` or `-` below a short line of its own makes that a heading; `---` below a sentence does not. */
function underline(text, lines, line, inner) {
	const marks = SETEXT_UNDERLINE.exec(inner);
	const title = lines.at(-2);
	const before = lines.at(-3);
	if (marks === null || title?.kind !== "text" || title.mark !== "" || title.quoted) return false;
	if (before !== void 0 && before.kind !== "blank" && before.kind !== "heading") return false;
	const words = text.slice(title.content, title.end).trim();
	const level = inner.trim().startsWith("=") ? 1 : 2;
	if (words.length > 100 || level === 2 && /[.:：。!;,*)_]$|[:：]/.test(words)) return false;
	title.kind = "heading";
	title.level = level;
	line.kind = "underline";
	return true;
}
/** Frontmatter: from `---` on the first line to the next one. */
function markFrontmatter(text, lines) {
	const [first] = lines;
	if (first === void 0 || text.slice(first.start, first.end).trimEnd() !== "---") return;
	const close = lines.findIndex(({ start, end }, index) => index > 0 && end - start < 9 && text.slice(start, end).trimEnd() === "---");
	const isYaml = lines.slice(1, Math.max(1, close)).some(({ start, end }) => /^[\w"'-]+[ \t]*:/.test(text.slice(start, Math.min(end, start + 80))));
	if (close === -1 || !isYaml) return;
	for (const line of lines.slice(0, close + 1)) {
		line.kind = "frontmatter";
		line.level = 0;
	}
}
// src/bank/lines.ts
/** Longer lines are no breaks. */
const LONGEST_SIGN = 1e3;
/** UTF-16 units that a comment within a paragraph may have. */
const LONGEST_INLINE = 2e3;
/** A line break of any kind, and behind it a line of nothing but blanks. */
const BLANK_LINE = /(?:\n|\r(?!\n))[ \t]*[\r\n]/;
const QUOTE_MARKS$1 = /^(?: {0,3}>)+ ?/;
const QUOTED_DEEP = /^[ \t]*(?:> ?)+/;
const ITEM = /^([-*+•]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
const HTML = /^<(?:\/?(?:details|summary|div|center|p|a|img|br|hr|sub|span|table|tr|td|th|tbody|thead)\b|[A-Z]\w*[ />])/;
/** Reads the lines of a text, in one pass. */
function readLines(text) {
	return new LineReader(text).read();
}
var LineReader = class {
	text;
	lines = [];
	/** The marks that the open fence began with, or null. */
	fence = null;
	/** Where the open comment ends, or -1. */
	commentEnd = -1;
	/** The next `-->` that is known, or -1 when none is left. */
	nextClose = 0;
	/** The next `%%` behind the line read last, or -1 when none is left. */
	nextPercent = 0;
	constructor(text) {
		this.text = text;
	}
	read() {
		const { text } = this;
		let start = text.charCodeAt(0) === 65279 ? 1 : 0;
		let number = 1;
		for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
			this.line(start, Math.max(start, index), number);
			start = index + lineBreak.length;
			number++;
		}
		if (start < text.length) this.line(start, text.length, number);
		markFrontmatter(text, this.lines);
		return this.lines;
	}
	line(start, end, number) {
		const line = {
			number,
			start,
			end,
			kind: "text",
			quoted: false,
			indent: 0,
			mark: "",
			content: start,
			level: 0
		};
		this.lines.push(line);
		const raw = this.text.slice(start, end);
		if (this.commentEnd !== -1 && this.commentEnd > start) {
			this.place(line, raw.slice(0, Math.max(0, this.commentEnd - start)).length);
			line.kind = this.commentEnd >= end || isBlankLine(raw.slice(this.commentEnd - start)) ? "comment" : "text";
			if (this.commentEnd <= end) this.commentEnd = -1;
			return;
		}
		const quote = (QUOTE_MARKS$1.exec(raw) ?? (/^[ \t]*>/.test(raw) ? QUOTED_DEEP.exec(raw) : null))?.[0] ?? "";
		line.quoted = quote !== "";
		if (this.fence !== null && this.insideFence(line, raw, quote.length)) return;
		this.place(line, quote.length);
		this.classify(line, raw.slice(quote.length));
	}
	insideFence(line, raw, quote) {
		const { fence } = this;
		if (fence === null) return false;
		if (fence.quoted && !line.quoted) {
			this.fence = null;
			return false;
		}
		const inner = fence.quoted ? raw.slice(quote) : raw;
		if (!fence.quoted) line.quoted = false;
		line.kind = "code";
		this.place(line, fence.quoted ? quote : 0);
		if (closesCode(inner, fence.marks)) {
			line.kind = "fence";
			this.fence = null;
		} else if (isBlankLine(inner)) line.kind = "blank";
		return true;
	}
	/** Sets where the text of a line begins, from an offset within the line on. */
	place(line, from) {
		const { text } = this;
		let at = line.start + from;
		let columns = 0;
		while (at < line.end && (text.charAt(at) === " " || text.charAt(at) === "	" || text.charAt(at) === "　")) {
			columns += text.charAt(at) === "	" ? 4 - columns % 4 : 1;
			at++;
		}
		line.indent = columns;
		const item = ITEM.exec(text.slice(at, Math.min(line.end, at + 40)));
		line.mark = item?.[1] ?? "";
		line.content = Math.min(line.end, at + (item?.[0].length ?? 0));
	}
	classify(line, inner) {
		if (isBlankLine(inner) || inner.trim() === "") {
			line.kind = "blank";
			return;
		}
		const rest = this.text.slice(line.content, line.end);
		if (this.comment(line, rest)) return;
		const fence = FENCE.exec(inner);
		if (fence !== null && opensCode(inner, fence)) {
			line.kind = "fence";
			this.fence = {
				marks: fence[2] ?? "```",
				quoted: line.quoted
			};
			return;
		}
		if (markHeading(this.text, this.lines, line, inner)) return;
		if (inner.length < LONGEST_SIGN && isBreak(inner)) line.kind = "break";
		else if (rest.startsWith("|")) line.kind = "table";
		else if (HTML.test(rest)) line.kind = "html";
	}
	comment(line, rest) {
		if (rest.startsWith("%%")) return this.editorData(line, rest);
		const at = rest.indexOf("<!--");
		if (at === -1) return false;
		const open = line.content + at;
		if (this.nextClose !== -1 && this.nextClose < open + 4) this.nextClose = this.text.indexOf("-->", open + 4);
		const close = this.nextClose;
		if (at > 0) {
			if (close >= line.end && close - open < LONGEST_INLINE && !BLANK_LINE.test(this.text.slice(open, close))) this.commentEnd = close + 3;
			return false;
		}
		const end = close === -1 ? this.text.length : close + 3;
		if (end > line.end) this.commentEnd = end;
		else if (!isBlankLine(this.text.slice(end, line.end))) {
			line.content = end + firstNonBlank(this.text.slice(end, line.end));
			return false;
		}
		line.kind = "comment";
		return true;
	}
	/** What Obsidian keeps between `%%` and `%%`, below the text. */
	editorData(line, rest) {
		if (rest.indexOf("%%", 2) === -1) {
			if (this.nextPercent !== -1 && this.nextPercent < line.end) this.nextPercent = this.text.indexOf("%%", line.end);
			if (this.nextPercent === -1) return false;
			this.commentEnd = this.nextPercent + 2;
		}
		line.kind = "comment";
		return true;
	}
};
// src/bank/titles.ts
const LONGEST$1 = 1e3;
const COUNT = "(?:\\d{1,3}[a-z]?|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|[一二三四五六七八九十]{1,3})";
const SEPARATOR = "(?:[ \\t]*\\*{0,2}[ \\t]*(?:[:：.)、—–|-]|$)(?:[ \\t]*\\*{1,2}(?=\\s))?[ \\t]*)";
const EMOJI = "(?:(?:\\p{Extended_Pictographic}|[\\uFE0F\\u200D]|[\\u{1F3FB}-\\u{1F3FF}])+[ \\t]*)?";
const STORY = new RegExp(`${EMOJI}(?:(?:(?:STAR|SOAR|CAR|PAR)[ \\t]+)?(?:Story|Example|Scenario|Case|Answer)|STAR|故事|案例|例子)[ \\t]*[#№]?[ \\t]*${COUNT}${SEPARATOR}`, "iuy");
const STORY_PLAIN = new RegExp(`${EMOJI}(?:(?:STAR[ \\t]+)?Story|故事)[ \\t]*[:：—–][ \\t]*`, "iuy");
const ASKED$1 = new RegExp(`${EMOJI}(?:(?:STAR|Example|Sample|Interview|Behaviou?ral|Common|示例)?[ \\t]*(?:Question|Prompt|问题|面试题)[ \\t]*#?(?:${COUNT})?[ \\t]*[:：.)—–]|Q[ \\t]*\\d{0,3}[ \\t]*[:：.)])(?:[ \\t]*\\*{1,2}(?=\\s))?[ \\t]*`, "iuy");
const NUMBER = new RegExp(`${EMOJI}(?:\\(?[#№]?\\d{1,3}[a-z]?(?:[.)、:：](?!\\d)|[ \\t]+[—–-](?=[ \\t]))|#\\d{1,3}\\b|\\d\\uFE0F?\\u20E3|[一二三四五六七八九十]{1,3}[、.．])[ \\t]*`, "uy");
const BARE_NUMBER = /#?\d{1,3}[a-z](?=[ \t])[ \t]+/y;
const ID = /\[?([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d{1,5}|[A-Z]{1,6}\d{2,5})(?:\][ \t]*[:：—–-]?|[ \t]*[:：—–]|[ \t]+-(?=[ \t]))[ \t]*/y;
const THEME = /[[【]([^[\]【】]{1,80})[\]】](?![([])[ \t]*[:：—–-]?[ \t]*/y;
const THEME_END = /[ \t]+[[【]([^[\]【】]{1,80})[\]】]$/;
const CLICK = /[ \t]*[（(](?:click|tap|展开|点击)[^()（）]*[)）]$/i;
const ANCHOR = /[ \t]*\{#[\w-]+\}$/;
/** Reads the title between two offsets of one line. */
function readTitle(text, start, end) {
	return new TitleReader(text, start, end).read();
}
var TitleReader = class {
	base;
	raw;
	at = 0;
	title;
	constructor(text, start, end) {
		this.base = start;
		this.raw = withoutClosingMarks(text.slice(start, Math.min(end, start + LONGEST$1)).trimEnd());
		this.raw = this.raw.replace(ANCHOR, "").replace(CLICK, "").trimEnd();
		this.at = 0;
		const span = {
			start,
			end
		};
		this.title = {
			text: "",
			span,
			id: null,
			themes: [],
			named: false,
			numbered: false,
			asked: false
		};
	}
	read() {
		const { title } = this;
		const whole = this.raw.trim();
		this.unwrap();
		while (this.prefix()) this.unwrap();
		const theme = THEME_END.exec(this.raw);
		if (theme !== null && theme.index > this.at && /^\p{Lu}/u.test(theme[1] ?? "")) {
			this.themes(theme.index + theme[0].search(/[[【]/) + 1, theme[1] ?? "");
			this.raw = this.raw.slice(0, theme.index);
			title.named = true;
		}
		const from = this.at;
		title.text = spoken(this.raw.slice(from));
		title.span = {
			start: this.base + from,
			end: this.base + Math.max(from, this.raw.length)
		};
		if (title.text === "" && title.named && title.id === null) {
			title.text = spoken(whole).replace(/[ :：.—–-]+$/, "");
			title.span = {
				start: this.base + this.raw.search(/\S|$/),
				end: title.span.end
			};
		}
		return title;
	}
	/** Takes emphasis off that holds the whole rest, and blanks. */
	unwrap() {
		for (;;) {
			while (/[ \t]/.test(this.raw.charAt(this.at))) this.at++;
			const rest = this.raw.slice(this.at);
			const marks = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(rest)?.[0] ?? "";
			if (marks === "") return;
			if (marks.length > 1 && rest.length > 2 * marks.length && rest.endsWith(marks) && rest.indexOf(marks, marks.length) === rest.length - marks.length) {
				this.raw = this.raw.slice(0, -marks.length).trimEnd();
				this.at += marks.length;
			} else if (this.opensPrefix(marks.length)) this.at += marks.length;
			else return;
		}
	}
	/** `**Story 1:** title`: only the prefix is emphasised. */
	opensPrefix(marks) {
		return [
			STORY,
			STORY_PLAIN,
			ASKED$1,
			NUMBER
		].some((pattern) => this.match(pattern, this.at + marks) !== null);
	}
	prefix() {
		const { title } = this;
		const story = this.match(STORY) ?? this.match(STORY_PLAIN);
		if (story !== null) return this.take(story, () => title.named = true);
		const asked = this.match(ASKED$1);
		if (asked !== null && !title.asked) return this.take(asked, () => title.asked = true);
		const id = title.id === null ? this.match(ID) : null;
		if (id !== null && this.raw.startsWith("[", this.at) === id[0].includes("]")) {
			title.id = id[1] ?? null;
			return this.take(id, () => title.named = true);
		}
		const theme = this.match(THEME);
		if (theme !== null && this.at + theme[0].length < this.raw.length) {
			this.themes(this.at + 1, theme[1] ?? "");
			return this.take(theme, () => title.named = true);
		}
		const number = title.numbered || title.named ? null : this.match(NUMBER) ?? this.match(BARE_NUMBER);
		return number !== null && this.take(number, () => title.numbered = true);
	}
	match(pattern, at = this.at) {
		pattern.lastIndex = at;
		return pattern.exec(this.raw);
	}
	take(found, note) {
		note();
		this.at += found[0].length;
		return true;
	}
	themes(at, inner) {
		let from = at;
		for (const piece of inner.split(/( \/ |,|、)/)) {
			const name = piece.trim();
			const start = this.base + from + piece.indexOf(name);
			if (!/^[/,、]?$/.test(name)) this.title.themes.push({
				start,
				end: start + name.length
			});
			from += piece.length;
		}
	}
};
// src/bank/heading-roles.ts
/** Says of every heading whether it begins something or labels a part of it, from the headings beside it. */
function headingRoles(text, lines) {
	const headings = candidates(text, lines);
	const [first] = headings;
	const title = isFileTitle(headings) ? first : void 0;
	const isTitle = (heading) => heading !== null && heading === title;
	for (const heading of headings) heading.role = roleOf(text, lines, heading, isTitle);
	return headings;
}
/** Whether the first heading is the only one of the highest level, and is above others. */
function isFileTitle(headings) {
	const [first] = headings;
	const enough = headings.length > (first?.level === 1 ? 1 : 2);
	return first !== void 0 && enough && headings.every(({ level }, index) => index === 0 || level > first.level);
}
function candidates(text, lines) {
	const headings = [];
	const open = [];
	const groups = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		if (line.kind !== "heading") continue;
		while ((open.at(-1)?.level ?? 0) >= line.level) open.pop();
		const parent = open.at(-1) ?? null;
		const levels = groups.get(parent) ?? /* @__PURE__ */ new Map();
		groups.set(parent, levels);
		const siblings = levels.get(line.level) ?? {
			roles: /* @__PURE__ */ new Set(),
			seen: /* @__PURE__ */ new Set(),
			last: null
		};
		levels.set(line.level, siblings);
		const mark = eligible(headingMark(text, line, index), line);
		const heading = {
			line: index,
			level: line.level,
			role: "start",
			mark,
			parent,
			siblings,
			next: null
		};
		if (siblings.last !== null) siblings.last.next = heading;
		siblings.last = heading;
		for (const role of told(heading)) siblings.roles.add(role);
		headings.push(heading);
		open.push(heading);
	}
	return headings;
}
/** Only parts are labels with text behind them; `### Question: …` and `### Story: …` begin something. */
function eligible(mark, line) {
	if (mark?.announced == null) return null;
	const alone = mark.textStart >= line.end;
	const part = isPart(mark) && mark.announced.roles[0] !== "question";
	return alone || part ? mark : null;
}
function told({ mark }) {
	return mark !== null && isPart(mark) ? mark.announced.roles.filter((role) => role !== "question") : [];
}
function roleOf(text, lines, heading, isTitle) {
	const { parent, mark, siblings, next } = heading;
	if (parent !== null && parent.role !== "start") return "inner";
	const roles = told(heading);
	const below = parent !== null && !isTitle(parent);
	const together = siblings.roles.size > 1;
	if (roles.length > 0 && (together || below && [
		"lesson",
		"result",
		"numbers"
	].includes(roles[0] ?? ""))) {
		for (const role of roles) siblings.seen.add(role);
		return "label";
	}
	if (mark?.announced?.kind === "body" && below) return "label";
	if (!together) return "start";
	const line = lines[heading.line];
	const title = line && readTitle(text, line.content, line.end);
	const again = next !== null && told(next).some((role) => siblings.seen.has(role));
	const begins = title?.named || again || siblings.seen.size === 0 && !below;
	if (mark !== null && !begins) return "label";
	if (begins || siblings.seen.size > 0 && line && isQuestion(text.slice(line.content, line.end)) && !below) {
		siblings.seen.clear();
		return "start";
	}
	return "aside";
}
// src/bank/summary.ts
const SUMMARY_LINES = 6;
/** Summaries that only say what a click does. */
const PLAIN_SUMMARY = /^(?:click|tap|press)(?: here)?(?: (?:to|for) .*)?(?<! tap|^tap)$|^(?:(?:show|expand|see|view|open|reveal)\b ?)?(?:(?:my|the|full|sample|example|star)\b ?)*(?:answer|details?|more|star|response|story|notes)?(?: ?\(.*\))?$|^(?:答案|展开|点击.*|详情)$/i;
/** The text of the `<summary>` below a `<details>`, without tags around it, and the index of the line behind it. */
function summaryAt(text, lines, from) {
	const first = lines[from];
	const last = lines[Math.min(from + SUMMARY_LINES, lines.length) - 1];
	if (first === void 0 || last === void 0) return null;
	const window = text.slice(first.start, Math.min(last.end, first.start + 4e3));
	const open = /<summary[^<>]{0,100}>(?:\s|<[a-zA-Z][^<>]{0,60}>)*/i.exec(window);
	const close = window.search(/\s{0,20}(?:<\/[a-rt-zA-Z]\w*>\s{0,20})*<\/summary>/i);
	if (open === null || close < open.index + open[0].length) return null;
	const end = first.start + close;
	let body = from;
	const closed = first.start + window.search(/<\/summary>/i);
	while (body < lines.length && (lines[body]?.start ?? Infinity) <= closed) body++;
	return {
		start: first.start + open.index + open[0].length,
		end,
		body
	};
}
// src/bank/outline.ts
const DETAILS_LEVEL = .5;
const BOLD_LEVEL = .75;
/** UTF-16 units of an item that is the title of those below it. */
const LONGEST_ITEM_TITLE = 150;
/** A whole line in bold. */
const BOLD_LINE = /^(?:\*\*|__)(?=\S)(?:[^*_]|(?<=\w)_(?=\w)|\*(?!\*))+(?:\*\*|__)[ \t\\]*$/;
const ASKED_LINE = /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:：)][ \t]*(?:\*\*|__)?[ \t]*\S/i;
/** The sections of a bank, in the order of the text; the first one holds what precedes all titles. */
function outline(text, lines) {
	return new Outline(text, lines).read();
}
var Outline = class {
	text;
	lines;
	sections = [];
	/** Those that what comes next can be in. */
	open = [];
	details = null;
	constructor(text, lines) {
		this.text = text;
		this.lines = lines;
	}
	read() {
		const { lines } = this;
		const headings = headingRoles(this.text, lines);
		const fileTitle = isFileTitle(headings) ? headings[0]?.line : -1;
		const byLine = new Map(headings.map((heading) => [heading.line, heading]));
		this.begin("root", 0, 0, 0, null);
		for (let index = 0; index < lines.length; index++) {
			const line = lines[index];
			const section = this.sections.at(-1);
			if (line === void 0 || section === void 0) break;
			const heading = byLine.get(index);
			if (heading !== void 0) this.heading(heading, line, index === fileTitle);
			else if (line.kind === "html") this.html(line, index);
			else {
				const marks = marksOn(this.text, lines, index);
				if (!this.isBegin(line, index, section, marks)) for (const mark of marks) section.marks.push(mark);
			}
		}
		return withoutLoneBold(this.sections);
	}
	begin(kind, level, line, body, title) {
		const before = this.sections.at(-1);
		if (before !== void 0) before.end = line;
		while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop();
		const parent = this.open.at(-1) ?? null;
		const section = {
			kind,
			level,
			line,
			body,
			end: this.lines.length,
			title,
			isFileTitle: false,
			parent,
			marks: []
		};
		this.sections.push(section);
		this.open.push(section);
		return section;
	}
	heading({ role, mark, level, line: index }, line, isTitle) {
		const section = this.sections.at(-1);
		if (role === "start") {
			this.details = null;
			const begun = this.begin("heading", level, index, index + 1, readTitle(this.text, line.content, line.end));
			begun.isFileTitle = isTitle;
		} else if (role === "label" && mark !== null) section?.marks.push(mark);
		else if (role === "aside") {
			const title = spoken(this.text.slice(line.content, line.end));
			section?.marks.push({
				start: line.content,
				announced: null,
				word: title,
				textStart: line.end,
				bold: true,
				emoji: false,
				line: index,
				place: "heading",
				style: "heading"
			});
		}
	}
	/** The level of the last heading, or 0. */
	headingLevel() {
		return Math.floor(this.open.at(-1)?.level ?? 0);
	}
	html(line, index) {
		const { text } = this;
		const written = text.slice(line.content, Math.min(line.end, line.content + 2e3));
		if (/<\/details>/i.test(written) && this.details !== null) {
			this.begin("rest", this.headingLevel() + DETAILS_LEVEL, index, index + 1, null);
			this.details = null;
			return;
		}
		if (!/^<details\b/i.test(written)) return;
		const summary = summaryAt(text, this.lines, index);
		if (summary === null) return;
		const title = readTitle(text, summary.start, summary.end);
		if (PLAIN_SUMMARY.test(title.text)) return;
		this.details = this.begin("details", this.headingLevel() + DETAILS_LEVEL, index, summary.body, title);
	}
	/** Begins a section at a line in bold that takes the place of a heading. */
	isBegin(line, index, section, marks) {
		if (line.kind !== "text" || line.quoted || line.indent > 3) return false;
		if (marks.some(({ announced }) => announced !== null && !(announced.kind === "part" && announced.roles[0] === "question"))) return false;
		const written = this.text.slice(line.content, Math.min(line.end, line.content + 600));
		const asked = line.mark === "" && ASKED_LINE.test(written) && (written.startsWith("**") || isQuestion(written));
		const item = line.mark !== "" && marks.length === 0 && this.situationBelow(index);
		const bold = BOLD_LINE.test(written) && line.end - line.content < 600 && !/[:：](?:\*\*|__)[ \t\\]*$/.test(written);
		if (!asked && !bold && !item) return false;
		const title = readTitle(this.text, line.content, line.end);
		const question = asked || bold && isQuestion(title.text);
		if (question && section.kind !== "question" && section.marks.some(isTold)) return false;
		if (!question && !item && !this.labelFollows(index)) return false;
		if (question && section.kind === "bold") return false;
		const level = this.headingLevel() + BOLD_LEVEL;
		if (question) title.asked = true;
		this.begin(question ? "question" : "bold", level, index, index + 1, title);
		return true;
	}
	/** Whether an item has one below it that is labelled as where a story begins. */
	situationBelow(index) {
		const line = this.lines[index];
		const next = this.lines[index + 1];
		if (line === void 0 || next === void 0 || next.mark === "" || next.indent <= line.indent) return false;
		if (line.end - line.content > LONGEST_ITEM_TITLE) return false;
		const [mark] = marksOn(this.text, this.lines, index + 1);
		return mark !== void 0 && isPart(mark) && mark.announced.roles[0] === "situation";
	}
	labelFollows(index) {
		let next = index + 1;
		while (this.lines[next]?.kind === "blank" && next < index + 4) next++;
		const [mark] = marksOn(this.text, this.lines, next);
		return mark !== void 0 && mark.announced !== null;
	}
};
/** A line in bold that is the only one of its kind below a heading names no story: it says something about that one. */
function withoutLoneBold(sections) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind, parent } of sections) if (kind === "bold" && parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
	const left = [];
	for (const section of sections) {
		const before = left.at(-1);
		const { kind, parent, title } = section;
		const lone = kind === "bold" && parent !== null && before === parent && counts.get(parent) === 1;
		const takes = parent?.kind === "heading" && !parent.isFileTitle && !parent.marks.some(isTold);
		if (lone && takes && !title?.named && !title?.numbered && !namesGroup(parent.title?.text ?? "")) {
			for (const mark of section.marks) parent.marks.push(mark);
			parent.end = section.end;
		} else left.push(section);
	}
	return left;
}
// src/bank/part-ends.ts
/** How a paragraph begins that continues the one above it. */
const GOES_ON = /^(?:I|We|It|This|That|They|These|Those|He|She|As a|In the end|Overall|Since|After|Finally|And|But|So|Also|Today|Now|Altogether|Best of all)\b/;
const PATHS = /^[\s`$>-]*(?:[\w.~-]*\/[\w./*-]+|[\w-]+\.(?:ts|js|py|go|rs|md|sh|sql|ya?ml|json|java|c|cpp|txt|log|png|csv|pdf)\b|\$ .*|(?:git|npm|make|docker|kubectl|curl|cargo|python3?|node|ls|cat) \S.*|[-*•] .*|\d{1,2}[.)] .*)/;
/** Says where the last part of a story ends, which no label follows. */
var PartEnds = class {
	lines;
	extent;
	constructor(lines, extent) {
		this.lines = lines;
		this.extent = extent;
	}
	/**
	* The index behind the last line that belongs to the last part of a story, which no label follows. `start` is where
	* its text begins on line `from`; `loose` when its author writes parts of several paragraphs.
	*/
	endOfLast(from, start, to, isItem, loose) {
		let told = this.extent.hasText(start, from);
		let items = false;
		let gap = false;
		for (let index = from + 1; index < to; index++) {
			const line = this.lines[index];
			if (line === void 0) return index;
			if (line.kind === "blank") {
				gap = true;
				continue;
			}
			if (line.kind === "comment") continue;
			if (line.kind === "break" && told) return index;
			if (line.kind === "html" && told) return index;
			if (told && this.extent.isIdle(index)) return index;
			if (told && line.kind === "table") return index;
			if (told && line.kind === "fence") {
				if (this.isEvidence(index)) return index;
				index = this.extent.closing(index, to);
				gap = false;
				continue;
			}
			if (!told && line.kind === "fence") {
				told = true;
				index = this.extent.closing(index, to);
				gap = false;
				continue;
			}
			const item = line.mark !== "" || line.indent > 1;
			if (told && gap && !item && line.kind === "text" && !this.goesOn(index, to, isItem, items, loose)) return index;
			if (told && line.mark !== "" && isItem && line.indent < 2 && gap) return index;
			if (line.mark !== "") items = true;
			told = true;
			gap = false;
		}
		return to;
	}
	/** Whether a paragraph behind a blank line still belongs to the part above it. */
	goesOn(index, to, isItem, items, loose) {
		const paragraph = this.extent.paragraph(index, to);
		if (isItem || isChatter(paragraph)) return false;
		if (this.lines[index]?.quoted && !this.lines[index - 2]?.quoted) return false;
		if (items) return GOES_ON.test(paragraph);
		return loose || tellsEvent(paragraph) && !/\byou\b/i.test(paragraph);
	}
	/** Whether code holds paths, commands or a list: it shows something and tells nothing. */
	isEvidence(index) {
		let shown = 0;
		let lines = 0;
		for (let at = index + 1; at < this.lines.length && this.lines[at]?.kind !== "fence"; at++) {
			const text = this.extent.opening(at);
			if (text.trim() === "") continue;
			lines++;
			if (PATHS.test(text) || this.lines[at]?.mark !== "") shown++;
		}
		return shown * 2 > lines;
	}
};
// src/bank/parts.ts
/** The text of every label of a story. `to` is the index behind the last line that the story may have. */
function readMarks(text, lines, extent, marks, to) {
	const ends = new PartEnds(lines, extent);
	const loose = isLoose(lines, marks, extent);
	return marks.map((mark, index) => {
		const next = marks[index + 1];
		let last = next === void 0 ? to : next.line;
		if (mark.style.startsWith("code")) last = Math.min(last, endOfCode(lines, mark.line, last));
		const inline = next !== void 0 && next.place === "inline" && next.line === last;
		if (inline) last++;
		if (mark.textEnd !== void 0) return {
			mark,
			worth: worthBehind(mark, text.slice(mark.textStart, mark.textEnd)),
			start: mark.textStart,
			end: mark.textEnd,
			last: mark.line + 1
		};
		if (next === void 0) {
			const isItem = mark.style.startsWith("item");
			last = ends.endOfLast(mark.line, mark.textStart, last, isItem, loose || mark.place === "heading");
		} else last = beforeBreak(lines, extent, mark, last);
		const span = extent.trim(mark.line, last, mark.textStart, inline ? next.start : void 0);
		if (span === null) return {
			mark,
			worth: "empty",
			start: mark.textStart,
			end: mark.textStart,
			last: mark.line + 1
		};
		return {
			mark,
			worth: worthBehind(mark, text.slice(span.start, span.end)),
			...span,
			last
		};
	});
}
/** What a text is worth behind its label: a question asks, and may end anyhow. */
function worthBehind(mark, text) {
	const worth = worthOf(text);
	return isPart(mark) && mark.announced.roles[0] === "question" && worth !== "empty" ? "text" : worth;
}
/** The parts of a story, without those that say nothing, and with the label `T/S` as what it stands for beside a `T`. */
function partsOf$3(read) {
	const alone = /* @__PURE__ */ new Set();
	for (const { mark } of read) if (isPart(mark) && mark.announced.roles.length === 1) for (const role of mark.announced.roles) alone.add(role);
	const parts = [];
	const given = /* @__PURE__ */ new Set();
	for (const [index, { mark, worth, start, end }] of read.entries()) {
		if (isSurpassed(read, index)) continue;
		if (!isPart(mark) || worth === "empty" || worth === "instruction") continue;
		const { roles } = mark.announced;
		const left = roles.length > 1 ? roles.filter((role) => !alone.has(role)) : roles;
		const part = ROLES.filter((role) => left.includes(role)).join("_");
		if (part === "" || given.has(part)) continue;
		given.add(part);
		parts.push({
			part,
			label: mark.word,
			labelSpan: labelSpan(mark),
			start,
			end
		});
	}
	return parts;
}
/** The labels whose text is missing, says only what to write, or breaks off; `parts` are those of the story. */
function openParts$1(read, parts) {
	const given = new Set(parts.flatMap(({ part }) => part.split("_")));
	return read.flatMap(({ mark, worth, start, end }, index) => {
		if (!isTold(mark) || !isPart(mark) || isSurpassed(read, index)) return [];
		const open = {
			part: mark.announced.roles.join("_"),
			label: mark.word,
			labelSpan: labelSpan(mark),
			start,
			end
		};
		if (worth === "cut") return [{
			...open,
			why: "cut"
		}];
		return (worth === "empty" || worth === "instruction") && !mark.announced.roles.some((role) => given.has(role)) ? [{
			...open,
			why: "blank"
		}] : [];
	});
}
function labelSpan({ start, textStart }) {
	return {
		start,
		end: textStart
	};
}
const PROPER = /^(?:s|t|a|r|situation|task|actions?|results?|情境|任务|行动|结果)(?![a-z])/i;
/** Whether a label such as `Context` has `Situation` behind it, so that it says something else. */
function isSurpassed(read, index) {
	const mark = read[index]?.mark;
	if (mark === void 0 || !isPart(mark) || PROPER.test(mark.word)) return false;
	const role = mark.announced.roles.join();
	const next = read[index + 1]?.mark;
	return next !== void 0 && isPart(next) && next.announced.roles.join() === role && PROPER.test(next.word);
}
/** Whether a part before the last one has several paragraphs. */
function isLoose(lines, marks, extent) {
	return marks.some((mark, index) => {
		const next = marks[index + 1];
		if (next === void 0 || !isPart(mark)) return false;
		let told = mark.textStart < (lines[mark.line]?.end ?? 0);
		for (let at = mark.line + 1; at < next.line; at++) {
			const line = lines[at];
			if (line === void 0 || extent.isBlank(at)) continue;
			if (told && extent.isBlank(at - 1) && line.kind === "text" && line.mark === "" && line.indent < 2) return true;
			told = true;
		}
		return false;
	});
}
function endOfCode(lines, from, to) {
	let at = from;
	while (at < to && lines[at]?.kind !== "fence") at++;
	return at;
}
/** A part goes on behind a thematic break only when it has not begun before it. */
function beforeBreak(lines, extent, mark, to) {
	let told = mark.textStart < (lines[mark.line]?.end ?? 0);
	for (let at = mark.line + 1; at < to; at++) {
		if (lines[at]?.kind === "break" && told) return at;
		if (told && extent.isBlank(at - 1) && lines[at]?.kind === "text" && isChatter(extent.paragraph(at, to))) return at;
		if (!extent.isIdle(at)) told = true;
	}
	return to;
}
// src/bank/choose-marks.ts
/** Roles whose labels may be within the text of another part. */
const NESTED = /* @__PURE__ */ new Set(["lesson", "tradeoffs"]);
/**
* The labels of a section that are labels indeed, one list for each story that they tell: a second one of the kind
* that the first story began with begins another. Empty when fewer than two parts are labelled.
*/
function labelledStories(marks, lines) {
	const style = mainStyle(marks);
	if (style === null) return [];
	return split(accepted(marks, style, lines));
}
/** The style in which most parts are labelled, or null when no two are. */
function mainStyle(marks) {
	const styles = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	for (const mark of marks) {
		if (!isTold(mark) || !isPart(mark)) continue;
		const roles = mark.announced.roles.join("_");
		all.add(roles);
		const seen = styles.get(mark.style) ?? /* @__PURE__ */ new Set();
		styles.set(mark.style, seen.add(roles));
	}
	let best = null;
	for (const [style, seen] of styles) {
		const most = best === null ? 1 : styles.get(best)?.size ?? 0;
		const wins = seen.size > most || seen.size === most && best?.startsWith("code");
		if (seen.size > 1 && wins) best = style;
	}
	if (best === null && all.size > 2) return "";
	return best;
}
function accepted(marks, style, lines) {
	const inStyle = (mark) => style === "" || mark.style === style || mark.place === "heading";
	const told = marks.flatMap((mark, index) => isTold(mark) && inStyle(mark) ? [index] : []);
	const first = told[0] ?? 0;
	const last = told.at(-1) ?? 0;
	const chosen = [];
	const given = /* @__PURE__ */ new Set();
	let current = [];
	for (const [index, mark] of marks.entries()) {
		const before = chosen.at(-1) ?? null;
		if (!fits(mark, {
			style,
			index,
			first,
			last,
			given,
			current,
			before,
			lines,
			own: inStyle(mark)
		})) continue;
		chosen.push(mark);
		if (!isPart(mark)) continue;
		current = mark.announced.roles;
		for (const role of current) given.add(role);
	}
	return chosen;
}
function fits(mark, place) {
	const { style, index, first, last, given, current, own } = place;
	const within = index > first && index < last;
	if (mark.announced === null) return isAside(mark, place, within);
	if (own) return true;
	const inner = isDeeper(mark.style, style);
	if (isTold(mark) && isPart(mark)) {
		const [role] = mark.announced.roles;
		if (role === void 0 || given.has(role)) return false;
		if (!inner) return true;
		return NESTED.has(role) && current.includes("result");
	}
	return !inner || index < first || index > last && mark.announced.kind !== "body";
}
/** Whether a label in bold that no list knows ends the part before it: among the parts, only a warning does. */
function isAside(mark, { style, before, lines, own }, within) {
	if (!(own || !isDeeper(mark.style, style))) return false;
	if (mark.emoji) return true;
	if (within) return false;
	return before === null || !isPart(before) || !standsEmpty(before, mark, lines);
}
/** Whether there is no text between a label and the next one. */
function standsEmpty(mark, next, lines) {
	const line = lines[mark.line];
	if (line === void 0 || mark.textStart < line.end) return false;
	for (let index = mark.line + 1; index < next.line; index++) if (lines[index]?.kind !== "blank") return false;
	return true;
}
/** Whether labels of one style are within the text behind those of another one. */
function isDeeper(style, outer) {
	if (outer.startsWith("code")) return style.startsWith("code");
	if (style.startsWith("code") || style === "table") return true;
	const [, depth] = /item (\d+)/.exec(style) ?? [];
	if (depth === void 0) return style.startsWith("quoted") && !outer.startsWith("quoted");
	const [, outerDepth] = /item (\d+)/.exec(outer) ?? [];
	return outerDepth === void 0 || Number(depth) > Number(outerDepth);
}
function split(marks) {
	const stories = [];
	let story = [];
	let opening = "";
	let roles = /* @__PURE__ */ new Set();
	const key = (mark) => isPart(mark) ? mark.announced.roles.join("_") : "";
	for (const mark of marks) {
		const told = isTold(mark);
		const enough = roles.size > 1 && [...roles].some((role) => /action|result/.test(role));
		if (told && enough && key(mark) === opening) {
			const questions = takeQuestions(story);
			stories.push(story);
			story = questions;
			roles = /* @__PURE__ */ new Set();
		}
		if (told && roles.size === 0) opening = key(mark);
		if (told) roles.add(key(mark));
		story.push(mark);
	}
	if (story.length > 0) stories.push(story);
	return stories.filter((each) => {
		const keys = new Set(each.filter(isTold).map(key));
		return keys.size > 1 && [...keys].some((roles) => /situation|task|action|result/.test(roles));
	});
}
/** Questions at the end of a story's labels belong to the next one. */
function takeQuestions(story) {
	let from = story.length;
	for (let mark = story[from - 1]; mark && isPart(mark) && !isTold(mark); mark = story[from - 1]) from--;
	return story.splice(from);
}
// src/bank/labelled-status.ts
/** How far a story with labels is. */
function statusOf$1(read, parts) {
	const told = read.filter(({ mark }) => isTold(mark));
	if (!parts.some(({ part }) => part !== "question")) {
		if (told.every(({ worth }) => worth === "empty" || worth === "instruction")) return "template";
	}
	const given = new Set(parts.flatMap(({ part }) => part.split("_")));
	if ([
		"situation",
		"action",
		"result"
	].some((role) => !given.has(role))) return "partial";
	return read.every(({ mark, worth }) => isPart(mark) ? worth === "text" : mark.announced?.kind !== "tags" || worth !== "empty" && worth !== "gap") ? "filled" : "partial";
}
/** Whether half of the texts say what to write, and the others tell nothing of anybody. */
function mostlyDescribes(text, told) {
	if (told.filter(({ worth }) => worth === "instruction").length * 2 < told.length) return false;
	return told.every(({ worth, start, end }) => worth === "instruction" || end - start < 60 && !inFirstPerson(text.slice(start, end)));
}
/** Labels that say what belongs behind them, and no slot that somebody keeps for a story. */
function isDescription(text, lines, { read, status, title }) {
	const told = read.filter(({ mark }) => isTold(mark));
	if (status !== "template") return mostlyDescribes(text, told);
	if (title !== null && (isPlaceholder(title.text) || /\[[^\]]+\]/.test(title.text))) return false;
	if (title?.named && !told.every(({ worth }) => worth === "instruction")) return false;
	if (title === null || reasonOf(title.text) !== null) return true;
	if (told.some(({ worth }) => worth === "instruction")) return true;
	return told.every(({ mark }) => bareItem(mark, text, lines));
}
/** `- Situation`, with nothing that asks for a text. */
function bareItem(mark, text, lines) {
	const line = lines[mark.line];
	return mark.style.includes("item") && line !== void 0 && !mark.bold && !/[:：]/.test(text.slice(line.content, line.end));
}
// src/bank/labelled.ts
const NEEDED = [
	"situation",
	"task",
	"action",
	"result"
];
/** A note that says that a story is not the author's. */
const SAMPLE = /\b(?:this is (?:just |only )?an? (?:sample|example)|(?:sample|example) (?:story|answer|entry)\b|came with the template|from the template|(?:delete|remove) (?:this|it|me)\b|replace (?:this|it|me|with your own))\b/i;
/** Reads the stories whose parts are labelled. */
var LabelledReader = class {
	text;
	lines;
	extent;
	constructor(text, lines, extent) {
		this.text = text;
		this.lines = lines;
		this.extent = extent;
	}
	/** The stories of a section; null when its labels only describe a form, or tell a sample. */
	read(section) {
		const stories = labelledStories(section.marks, this.lines);
		if (stories.length === 0) return [];
		for (let at = section; at !== null && !at.isFileTitle; at = at.parent) if (at.title !== null && isNoOnesStory(this.heading(at))) return null;
		const [first] = stories[0] ?? [];
		if (first !== void 0 && SAMPLE.test(this.intro(section, first.line))) return null;
		const told = stories.map((_, index) => this.draft(section, stories, index)).filter((draft) => !isDescription(this.text, this.lines, draft));
		return told.length === 0 ? null : told;
	}
	/** What is between a title and its first label. */
	intro({ body }, to) {
		const start = this.lines[body]?.start ?? 0;
		const end = this.lines[to]?.start ?? start;
		return this.text.slice(start, Math.min(end, start + 500));
	}
	heading({ line, body }) {
		const first = this.lines[line];
		return first === void 0 ? "" : this.text.slice(first.content, this.lines[body - 1]?.end ?? first.end);
	}
	draft(section, stories, index) {
		const story = stories[index] ?? [];
		const next = stories[index + 1];
		const [first] = story;
		const free = behindLabels(stories[index - 1], section.body);
		const to = next === void 0 ? section.end : this.firstLine(section, next, 1, behindLabels(story, section.body));
		const read = readMarks(this.text, this.lines, this.extent, story, to);
		const hasHeading = index === 0 && section.kind !== "root" && section.kind !== "rest";
		const inTable = story.find(isTold)?.place === "cell" && (next !== void 0 || index > 0);
		const line = hasHeading && !inTable ? section.line : this.firstLine(section, story, inTable ? 1 : index, free);
		const parts = partsOf$3(read);
		const before = index === 0 && first !== void 0 ? this.before(section, read) : null;
		if (before !== null) parts.unshift(before);
		return {
			section,
			line,
			end: Math.max(line + 1, this.endOf(read)),
			title: (inTable ? this.tableTitle(line) : null) ?? this.title(section, read),
			read,
			parts,
			question: null,
			status: statusOf$1(read, parts),
			labelled: true
		};
	}
	/** Index of the line where a story without a heading of its own begins: its table, or its first label. */
	firstLine(section, story, index, free) {
		const told = story.find(isTold);
		let line = ((index === 0 ? story[0] : story.find(isPart)) ?? told)?.line ?? section.line;
		if (told?.place === "cell") while (this.lines[line - 1]?.kind === "table" && line > free) line--;
		if (told?.style.startsWith("code") && this.lines[line - 1]?.kind === "fence" && line > free) line--;
		return line;
	}
	/** That of the section, or of a line `Title: …`, or of the head of a table. */
	title(section, read) {
		const labelled = read.find(({ mark }) => /^(?:story )?title$|^标题$/i.test(mark.word));
		if (section.title !== null && section.title.text !== "") return section.title;
		return labelled === void 0 || labelled.end <= labelled.start ? section.title ?? (section.kind === "rest" ? section.parent?.title ?? null : null) : readTitle(this.text, labelled.start, labelled.end);
	}
	/** What is in the head of a table of two columns, beside a word for the parts. */
	tableTitle(line) {
		const head = this.lines[line];
		const cells = head === void 0 ? [] : cellsOf(this.text, head);
		const [first, second] = cells;
		if (first === void 0 || second === void 0 || cells.length !== 2) return null;
		if (labelAt(this.text, first.start, first.end, true)?.announced?.kind === "part") return null;
		const title = readTitle(this.text, second.start, second.end);
		return /^(?:|-+|text|details?|content|description|answer|notes?|what|内容|回答)$/i.test(title.text) ? null : title;
	}
	/** Prose above sub-headings that play a role: what they leave open. */
	before(section, read) {
		const first = read.find(({ mark }) => isTold(mark));
		if (first?.mark.place !== "heading" || section.title === null) return null;
		const given = new Set(read.flatMap(({ mark }) => isPart(mark) ? mark.announced.roles : []));
		if (given.has("situation")) return null;
		let from = section.body;
		for (const { mark, last } of read) if (mark.line < first.mark.line && mark.place !== "heading") from = last;
		const span = this.extent.trim(from, first.mark.line);
		if (span === null || span.end - span.start < 40 || isQuestion(this.text.slice(span.start, span.end))) return null;
		const opening = NEEDED.findIndex((role) => given.has(role));
		const roles = NEEDED.slice(0, opening === -1 ? NEEDED.length : opening);
		return roles.length === 0 ? null : {
			part: roles.join("_"),
			...span
		};
	}
	/** Index behind the last line that is told, or says something about the story on one line. */
	endOf(read) {
		let end = 0;
		for (const { mark, last, end: stop } of read) if (mark.announced?.kind === "part" || mark.announced?.kind === "tags") end = Math.max(end, this.lastText(mark.line, last));
		else if (stop <= (this.lines[mark.line]?.end ?? 0)) end = Math.max(end, mark.line + 1);
		return end;
	}
	lastText(from, to) {
		let end = to;
		while (end > from + 1 && this.extent.isIdle(end - 1)) end--;
		return end;
	}
};
/** Index behind the line of the last label of a story that belongs to it for sure. */
function behindLabels(story, body) {
	const last = story?.findLast((mark) => isPart(mark) || mark.announced?.kind === "tags");
	return last === void 0 ? body : last.line + 1;
}
// src/bank/told.ts
/** A paragraph at the end that is shorter, and has none of these words nor a past form, is a remark. */
const SHORT = 160;
const STILL_TOLD = /\b(?:now|today|since|always|never|learn|still|every)\b|\p{Script=Han}/iu;
/** Reads what sections tell without labels. */
var ToldReader = class {
	text;
	lines;
	extent;
	constructor(text, lines, extent) {
		this.text = text;
		this.lines = lines;
		this.extent = extent;
	}
	/** What a section tells, up to the line with index `end`; null when that is nothing. */
	read(section, end) {
		let from = section.body;
		let to = end;
		let raw = false;
		let named = false;
		const marks = [];
		for (const mark of section.marks) {
			const { announced } = mark;
			if (!(mark.place === "heading" || /^(?:quoted )?margin$/.test(mark.style)) || mark.line < section.body) continue;
			const isAnswer = isPart(mark) && mark.word.toLowerCase() === "a";
			const begun = this.hasText(from, mark.line);
			if (announced?.kind === "body" || isAnswer) {
				if (begun && announced?.kind !== "body") continue;
				from = mark.line;
				raw = announced?.kind === "body" && announced.raw;
				named = announced?.kind === "body";
				marks.length = 0;
				marks.push(mark);
			} else if (isTold(mark)) {
				if (begun) to = Math.min(to, mark.line);
				marks.push(mark);
			} else if (announced === null && begun) continue;
			else {
				if (begun) to = Math.min(to, mark.line);
				else if (mark.line >= from && !named) from = mark.textStart >= (this.lines[mark.line]?.end ?? 0) && announced?.kind !== "tags" ? mark.line + 1 : this.behind(mark.line);
				marks.push(mark);
			}
		}
		const question = this.question(section, from, to);
		if (question !== null) from = Math.max(from, this.behindOffset(question.end));
		return this.told(section, from, to, {
			question,
			raw,
			marks
		});
	}
	told(section, from, to, rest) {
		const [first] = rest.marks;
		const begin = rest.marks.find((mark) => mark.line === from && (mark.announced?.kind === "body" || mark === first))?.textStart;
		let end = from;
		let inProse = false;
		const pieces = [];
		for (let at = from; at < to; at++) {
			const line = this.lines[at];
			if (line === void 0) break;
			if (line.kind === "break" && pieces.length > 0) break;
			if (line.kind === "fence") {
				at = this.extent.closing(at, to);
				continue;
			}
			if (this.extent.isIdle(at) || line.kind === "table" || line.kind === "heading") continue;
			const start = at === from && begin !== void 0 ? begin : line.content;
			const piece = this.text.slice(start, line.end);
			if (piece.trim() === "") continue;
			if (pieces.length > 0 && this.isRemark(at, to)) break;
			if ((line.mark === "" ? null : labelAt(this.text, line.content, line.end))?.announced?.kind !== "other") pieces.push(piece);
			if (line.mark === "" && line.indent < 2) inProse = true;
			end = at + 1;
		}
		if (pieces.length === 0) return null;
		return {
			section,
			from,
			to: end,
			prose: pieces.join("\n"),
			inProse,
			...rest
		};
	}
	/** A paragraph behind the answer that is none of it. */
	isRemark(at, to) {
		const line = this.lines[at];
		if (line === void 0 || !this.extent.isBlank(at - 1) || line.mark !== "" || line.indent > 1 || line.quoted) return false;
		const paragraph = this.extent.paragraph(at, to);
		if (isChatter(paragraph)) return true;
		return paragraph.length < SHORT && pastForms(paragraph, 1) === 0 && !STILL_TOLD.test(paragraph) && this.isLastText(at, to);
	}
	isLastText(at, to) {
		let next = at;
		while (next < to && this.lines[next]?.kind === "text") next++;
		while (next < to && this.extent.isIdle(next)) next++;
		return next >= to;
	}
	/** The paragraph below a title that asks for the answer. */
	question({ body, title }, from, to) {
		if (title?.asked) return null;
		let at = Math.max(from, body);
		while (at < to && this.extent.isIdle(at)) at++;
		const line = this.lines[at];
		if (line?.kind !== "text" || line.mark !== "") return null;
		let end = at;
		while (end + 1 < to && this.lines[end + 1]?.kind === "text" && this.lines[end + 1]?.mark === "") end++;
		const last = this.lines[end];
		if (last === void 0 || last.end - line.start > 600) return null;
		const span = this.extent.bare({
			start: line.start,
			end: last.end
		});
		return span !== null && isQuestion(this.text.slice(line.content, last.end)) ? withoutBold(this.text, span) : null;
	}
	hasText(from, to) {
		for (let at = from; at < to; at++) if (!this.extent.isIdle(at) && this.lines[at]?.kind !== "table") return true;
		return false;
	}
	/** Index behind a label's line, and behind the bullets below it. */
	behind(line) {
		let at = line + 1;
		while (this.lines[at]?.mark !== "" && this.lines[at]?.kind === "text") at++;
		return at;
	}
	behindOffset(offset) {
		let low = 0;
		let high = this.lines.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.lines[middle]?.start ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
/** Bold around a question is no part of it. */
function withoutBold(text, { start, end }) {
	const raw = text.slice(start, end);
	const marks = /^(?:\*\*|__)(?=\S)/.exec(raw)?.[0] ?? "";
	if (marks === "" || !raw.endsWith(marks) || raw.length < 5) return {
		start,
		end
	};
	return {
		start: start + 2,
		end: end - 2
	};
}
// src/bank/story-questions.ts
/** Finds the questions that stories answer, and the titles of stories below a question. */
var StoryQuestions = class {
	text;
	lines;
	extent;
	reader;
	/** Sections whose title is a question. */
	asked = /* @__PURE__ */ new Set();
	questions = /* @__PURE__ */ new Map();
	labelled = /* @__PURE__ */ new Map();
	constructor(text, lines, extent, reader) {
		this.text = text;
		this.lines = lines;
		this.extent = extent;
		this.reader = reader;
	}
	has(section) {
		return this.asked.has(section);
	}
	/** Finds the titles that are questions: by themselves, or since most others are. */
	find(sections, tells, groups) {
		const levels = /* @__PURE__ */ new Set();
		let answers = 0;
		const open = [];
		for (const section of sections) {
			const { title, kind, isFileTitle } = section;
			if (title === null || kind === "rest" || kind === "details") continue;
			const raw = this.text.slice(title.span.start, title.span.end);
			if (title.asked || kind === "question" || !title.named && isQuestion(raw)) {
				this.asked.add(section);
				if (kind === "heading") levels.add(section.level);
				if (tells(section)) answers++;
			} else if (kind === "heading" && !isFileTitle && !title.named && tells(section)) {
				if (reasonOf(title.text) === null && title.text !== "question") open.push(section);
			}
		}
		if (answers < 2 || answers * 2 < open.length) return;
		for (const section of open) {
			const hasQuestion = section.marks.some((mark) => isPart(mark) && !isTold(mark));
			if (levels.has(section.level) && !hasQuestion && !groups.has(section)) this.asked.add(section);
		}
	}
	/** Adds the question in the title, below it or above the story. `first` is the story it may share. */
	add(draft, first) {
		if (draft.question !== null) return;
		const { section } = draft;
		if (draft.parts.find(({ part }) => part === "question") !== void 0) return;
		draft.question = this.questionOf(section, draft.read[0]?.mark.line ?? section.end) ?? this.inherited(draft, first);
	}
	questionOf(section, to) {
		const known = this.questions.get(section);
		if (known !== void 0) return known;
		const { title } = section;
		const question = this.asked.has(section) && title !== null ? withoutBold(this.text, title.span) : this.reader.question(section, section.body, to);
		this.questions.set(section, question);
		return question;
	}
	/** The question of the first story below the same title, or that of the section around. */
	inherited({ section }, first) {
		const given = first?.parts.find(({ part }) => part === "question");
		if (given !== void 0) return {
			start: given.start,
			end: given.end
		};
		for (let at = section.parent; at !== null && !at.isFileTitle && at.kind !== "root"; at = at.parent) {
			const labelled = this.labelledQuestion(at);
			if (labelled !== null) return labelled;
			const question = this.questionOf(at, at.end);
			if (question !== null) return question;
		}
		return null;
	}
	labelledQuestion(section) {
		const known = this.labelled.get(section);
		if (known !== void 0) return known;
		const mark = section.marks.find((each) => isPart(each) && !isTold(each));
		const line = mark && this.lines[mark.line];
		const span = mark && line ? this.extent.bare({
			start: mark.textStart,
			end: line.end
		}) : null;
		this.labelled.set(section, span);
		return span;
	}
	/** A heading above one question alone is the title; a heading above several only groups them. */
	addTopics(drafts, isFree) {
		const counts = /* @__PURE__ */ new Map();
		const most = /* @__PURE__ */ new Map();
		for (const { parent } of this.asked) {
			if (parent === null) continue;
			const count = (counts.get(parent) ?? 0) + 1;
			counts.set(parent, count);
			most.set(parent.level, Math.max(most.get(parent.level) ?? 0, count));
		}
		let end = 0;
		for (const draft of drafts) {
			const { parent } = draft.section;
			if (this.asked.has(draft.section) && parent?.kind === "heading" && !parent.isFileTitle && most.get(parent.level) === 1 && parent.title !== null && parent.line >= end && !this.asked.has(parent)) {
				if (isFree(parent) && !namesGroup(parent.title.text) && reasonOf(parent.title.text) === null) {
					draft.title = parent.title;
					if (draft.line === draft.section.line) draft.line = parent.line;
				}
			}
			end = draft.end;
		}
	}
};
// src/bank/unlabelled.ts
const WHOLE = "situation_task_action_result";
/** A bullet that opens so is the lesson. */
const LESSON = /^(?:\*\*|\*|_)?(?:what (?:i|we)(?: have|'ve|’ve)? (?:learn(?:ed|t)|took|take away)|(?:my |the |key )?(?:lessons?(?: learn(?:ed|t))?|learnings?|takeaways?|reflection)\b ?(?:\*\*)?[:：—–-])/i;
/** Below titles that give these reasons nothing is a story that is not labelled as one. */
const BARREN = /* @__PURE__ */ new Set([
	"template",
	"sample",
	"question bank",
	"prepared answers",
	"follow-up questions",
	"tips",
	"how to use"
]);
/** Reads answers without labels. */
var UnlabelledReader = class {
	text;
	lines;
	extent;
	constructor(text, lines, extent) {
		this.text = text;
		this.lines = lines;
		this.extent = extent;
	}
	/** Whether it is a story, by its title, its question and what is told. */
	isStory(told, asked, others) {
		const { section, prose, raw, inProse } = told;
		const name = section.title?.text ?? "";
		const question = told.question === null ? name : this.text.slice(told.question.start, told.question.end);
		if (worthOf(prose) === "empty") return (asked || section.title?.named === true || told.question !== null) && !asksForMotive(question);
		if (isPlaceholder(name)) return false;
		for (let at = section.parent; at !== null && !at.isFileTitle; at = at.parent) if (at.title !== null && BARREN.has(reasonOf(at.title.text) ?? "")) return false;
		if (raw && section.title?.named) return pastForms(prose, 1) > 0;
		if (asked || told.question !== null) return !asksForMotive(question) && !asksForMotive(name) && (tellsEvent(prose) || tellsShortly(prose));
		if (section.isFileTitle || section.kind !== "heading") return false;
		if (section.title?.named) return tellsEvent(prose);
		if (reasonOf(name) !== null || asksForMotive(name) || /^\D{0,6}\d{4}\D{0,6}$|^\[?v?\d+[.-]\d+/.test(name)) return false;
		return !others.labelled && inProse && tellsEvent(prose) && tellsDeed(prose);
	}
	draft(told) {
		const { section, marks, raw, question } = told;
		const later = marks.filter(({ line }) => line >= told.to);
		const own = marks.filter((mark) => mark.line < told.to && mark.announced?.kind !== "body");
		const read = readMarks(this.text, this.lines, this.extent, later, section.end);
		const [body, lesson] = this.split(told);
		const parts = [];
		if (body !== null && worthOf(told.prose) !== "empty") parts.push({
			part: this.bodyPart(later),
			...body
		});
		if (lesson !== null) parts.push({
			part: "lesson",
			...lesson
		});
		const ownRead = readMarks(this.text, this.lines, this.extent, own.filter((mark) => mark.announced?.kind === "tags" || isPart(mark) && !isTold(mark)), told.from);
		const given = new Set(parts.map(({ part }) => part));
		for (const part of [...partsOf$3(ownRead), ...partsOf$3(read)]) if (!given.has(part.part)) parts.push(part);
		let end = told.to;
		for (const { mark, last } of read) if (mark.announced?.kind !== "other") end = Math.max(end, last);
		const status = this.status(told, body, parts, raw);
		return {
			section,
			line: section.line,
			end: this.trimmed(section.line, end),
			title: section.title,
			read: [...ownRead, ...read],
			parts,
			question,
			status,
			labelled: false
		};
	}
	trimmed(line, end) {
		let last = end;
		while (last > line + 1 && this.extent.isIdle(last - 1)) last--;
		return last;
	}
	bodyPart(later) {
		const given = new Set(later.flatMap((mark) => isPart(mark) ? mark.announced.roles : []));
		const roles = WHOLE.split("_");
		const first = roles.findIndex((role) => given.has(role));
		return first > 0 ? roles.slice(0, first).join("_") : WHOLE;
	}
	/** The answer, and the lesson in a bullet at its end. */
	split({ from, to, marks }) {
		const start = marks.find((mark) => mark.line === from)?.textStart;
		for (let at = to - 1; at > from; at--) {
			const line = this.lines[at];
			if (line === void 0 || line.mark === "" || !LESSON.test(this.text.slice(line.content, Math.min(line.end, line.content + 80)))) continue;
			const label = /^[*_]*(?:lesson|learning|takeaway|reflection|my |the |key )[^:：—–-]{0,24}[:：—–-][*_]*\s*/i.exec(this.text.slice(line.content, Math.min(line.end, line.content + 80)))?.[0].length ?? 0;
			return [this.extent.trim(from, at, start), this.extent.trim(at, to, line.content + label)];
		}
		return [this.extent.trim(from, to, start), null];
	}
	status(told, body, parts, raw) {
		if (worthOf(told.prose) === "empty") return "template";
		if (body === null || raw) return "partial";
		const text = this.text.slice(body.start, body.end);
		if (hasGap(text) || worthOf(text) === "cut") return "partial";
		return tellsOutcome(text) || parts.some(({ part }) => /(?:^|_)result$/.test(part) && part !== WHOLE) || tellsOutcome(told.prose) ? "filled" : "partial";
	}
};
// src/bank/stories.ts
/** The stories of a bank, in the order of the text. */
function draftStories(text, lines, extent, sections) {
	return new StoryFinder(text, lines, extent, sections).find();
}
var StoryFinder = class {
	text;
	lines;
	sections;
	extent;
	plain;
	labelled = /* @__PURE__ */ new Map();
	/** Sections with a story somewhere below them. */
	groups = /* @__PURE__ */ new Set();
	told = /* @__PURE__ */ new Map();
	reader;
	questions;
	constructor(text, lines, extent, sections) {
		this.text = text;
		this.lines = lines;
		this.extent = extent;
		this.sections = sections;
		this.plain = new UnlabelledReader(text, lines, extent);
		this.reader = new ToldReader(text, lines, extent);
		this.questions = new StoryQuestions(text, lines, extent, this.reader);
	}
	find() {
		const reader = new LabelledReader(this.text, this.lines, this.extent);
		for (const section of this.sections) {
			const drafts = reader.read(section);
			this.labelled.set(section, drafts);
			if (drafts !== null && drafts.length > 0) this.group(section);
		}
		this.readTold();
		this.questions.find(this.sections, (section) => this.told.has(section) || (this.labelled.get(section)?.length ?? 0) > 0, this.groups);
		const drafts = this.sections.flatMap((section) => this.labelled.get(section) ?? []).concat(this.findUnlabelled());
		drafts.sort((a, b) => a.line - b.line);
		for (const draft of drafts) this.questions.add(draft, this.labelled.get(draft.section)?.[0]);
		this.questions.addTopics(drafts, (section) => this.isFree(section));
		return apart(withoutRaw(drafts));
	}
	group(section) {
		for (let at = section.parent; at !== null && !this.groups.has(at); at = at.parent) this.groups.add(at);
	}
	isFree(section) {
		return this.labelled.get(section)?.length === 0;
	}
	/** Reads what sections tell that have no labelled story, sub-headings without a claim of their own included. */
	readTold() {
		for (const [index, section] of this.sections.entries()) {
			if (!this.isFree(section) || this.groups.has(section)) continue;
			let end = section.end;
			const own = this.reader.read(section, section.end);
			const asks = section.title !== null && (section.title.asked || isQuestion(section.title.text));
			if (section.kind === "heading" && !section.isFileTitle && (own !== null || asks)) for (let next = index + 1;; next++) {
				const below = this.sections[next];
				if (below === void 0 || below.level <= section.level || !this.isPlainBelow(below)) break;
				end = below.end;
			}
			const told = end === section.end ? own : this.reader.read(section, end);
			if (told !== null) this.told.set(section, told);
		}
	}
	/** Whether a heading below another one claims to be no story of its own. */
	isPlainBelow(section) {
		const { kind, title } = section;
		if (kind !== "heading" || title === null || !this.isFree(section) || this.groups.has(section)) return false;
		return !title.asked && !title.named && !title.numbered && !isQuestion(title.text) && reasonOf(title.text) === null;
	}
	findUnlabelled() {
		const others = { labelled: [...this.labelled.values()].some((drafts) => drafts !== null && drafts.length > 0) };
		const stories = /* @__PURE__ */ new Set();
		for (const told of this.told.values()) if (this.plain.isStory(told, this.questions.has(told.section), others)) stories.add(told);
		this.addSiblings(stories);
		let end = 0;
		return [...this.told.values()].flatMap((told) => {
			if (!stories.has(told) || told.section.line < end) return [];
			const draft = this.plain.draft(told);
			end = draft.end;
			this.group(told.section);
			return [draft];
		});
	}
	/** Numbered titles are offered alike: when half of them tell an event, the others are stories too. */
	addSiblings(stories) {
		const groups = /* @__PURE__ */ new Map();
		for (const told of this.told.values()) {
			const { title, parent, kind } = told.section;
			if (kind !== "heading" || !(title?.numbered || title?.named) || !told.inProse) continue;
			if (this.questions.has(told.section) || reasonOf(title.text) !== null) continue;
			const group = groups.get(parent) ?? [];
			group.push(told);
			groups.set(parent, group);
		}
		for (const group of groups.values()) {
			const count = group.filter((told) => stories.has(told)).length;
			if (count > 0 && count * 2 >= group.length) for (const told of group) stories.add(told);
		}
	}
};
/** Raw notes of a story that is elsewhere in its final form, by the same id, are no story. */
function withoutRaw(drafts) {
	const final = /* @__PURE__ */ new Set();
	for (const { title, labelled, status } of drafts) if (title?.id != null && labelled && status !== "template") final.add(title.id);
	return drafts.filter(({ title, labelled }) => labelled || title?.id == null || !final.has(title.id));
}
/** Stories end where the next one begins. */
function apart(drafts) {
	for (const [index, draft] of drafts.entries()) {
		const next = drafts[index + 1];
		if (next !== void 0) draft.end = Math.max(draft.line + 1, Math.min(draft.end, next.line));
	}
	return drafts.filter((draft, index) => index === 0 || draft.line > (drafts[index - 1]?.line ?? -1));
}
// src/bank/read-bank.ts
/** Reads the stories of a bank: one Markdown file with several of them, in any layout. It never throws. */
function readBank(text) {
	const lines = readLines(text);
	const sections = outline(text, lines);
	const drafts = draftStories(text, lines, new Extent(text, lines), sections);
	const rows = indexRows(text, lines);
	return {
		stories: drafts.map((draft) => {
			const { title } = draft;
			const name = titleOf(text, draft);
			const row = title?.id && rows.get(rowKey(title.id)) || rows.get(rowKey(name));
			const parts = withQuestion(draft);
			if (row?.stakes && !parts.some(({ part }) => part === "stakes")) parts.push(row.stakes);
			parts.sort((a, b) => a.start - b.start);
			let tags = draft.status === "template" && isPlaceholder(name) ? [] : tagsOf(text, draft);
			if (row) tags = tags.concat(row.tags);
			tags.sort((a, b) => a.start - b.start);
			const first = lines[draft.line];
			const last = lines[draft.end - 1];
			const start = first?.start ?? 0;
			return {
				title: name,
				...title !== null && title.text !== "" && { titleSpan: title.span },
				...title?.id && { id: title.id },
				line: first?.number ?? 1,
				span: {
					start,
					end: Math.max(start, last?.end ?? start)
				},
				status: draft.status,
				parts,
				open: openParts$1(draft.read, parts),
				tags: withoutDoubles(tags)
			};
		}),
		leftAlone: leftAloneIn(text, lines, sections, drafts)
	};
}
function titleOf(text, { title, question, parts }) {
	if (title !== null && title.text !== "") return title.text;
	const asked = question ?? parts.find(({ part }) => part === "question");
	return asked === void 0 || asked === null ? "" : spoken(text.slice(asked.start, asked.end));
}
function withQuestion({ parts, question }) {
	if (question === null || parts.some(({ part }) => part === "question")) return [...parts];
	return [{
		part: "question",
		...question
	}, ...parts];
}
function tagsOf(text, { title, read }) {
	const themes = (title?.themes ?? []).map((span) => ({
		text: text.slice(span.start, span.end),
		...span
	}));
	const labelled = read.flatMap(({ mark, start, end }) => {
		if (mark.announced?.kind !== "tags") return [];
		const tags = tagsIn(text, start, end);
		return /^themes?$/i.test(mark.word) ? tags.flatMap((tag) => slashed(text, tag)) : tags;
	});
	return [...themes, ...labelled];
}
/** `Failure / honesty` as two. */
function slashed(text, { start, end }) {
	const tags = [];
	let from = start;
	for (const piece of text.slice(start, end).split(" / ")) {
		const name = piece.trim();
		const at = from + piece.indexOf(name);
		if (name !== "") tags.push({
			text: name,
			start: at,
			end: at + name.length
		});
		from += piece.length + 3;
	}
	return tags;
}
// src/bank/guess-type.ts
/**
* How sure a guess has to be: `likely` for an author who reads it and may change it, `clear` to be said unasked. A word is
* worth one point, a phrase two; `ahead` and `times` are about the type that comes next.
*/
const LIMITS = {
	likely: {
		points: 2,
		ahead: 0,
		times: 1
	},
	clear: {
		points: 3,
		ahead: 2,
		times: 2
	}
};
/** UTF-16 units of a text that are read: a story has fewer. */
const LONGEST_TEXT = 5e4;
/** Shorter stems would fit too much. */
const SHORTEST_STEM = 3;
/** Words of configured types that say nothing of one. */
const COMMON = /* @__PURE__ */ new Set([
	"what",
	"which",
	"when",
	"that",
	"this",
	"with",
	"from",
	"your",
	"story",
	"about",
	"and"
]);
/**
* Guesses the type of a story by the words that its text shares with each type: those that the preset lists, or else
* those of its title and of its fields. Null where none is sure enough. Of two types alike, the first one wins.
*/
function guessType(text, { storyTypes }, sureness = "likely") {
	const words = wordsOf$1(text.slice(0, LONGEST_TEXT));
	const [first, second] = Object.entries(storyTypes).map(([type, spec]) => ({
		type,
		...evidenceFor(words, signalsOf(spec))
	})).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
	const { points, ahead, times } = LIMITS[sureness];
	const next = second?.points ?? 0;
	if (first === void 0 || first.points < Math.max(points, next + ahead, next * times)) return null;
	return {
		type: first.type,
		words: first.said,
		runnerUp: second?.type ?? null
	};
}
function signalsOf({ title, cues, fields }) {
	const signals = {
		whole: /* @__PURE__ */ new Set(),
		stems: /* @__PURE__ */ new Set(),
		longest: 1
	};
	const names = [title, ...Object.values(fields).map((field) => field.title)];
	for (const signal of cues ?? names.flatMap(wordsOf$1).filter((word) => word.length > 3 && !COMMON.has(word))) {
		const parts = wordsOf$1(signal);
		const key = parts.join(" ");
		if (signal.endsWith("*") && key.length >= SHORTEST_STEM) signals.stems.add(key);
		else signals.whole.add(key);
		signals.longest = Math.max(signals.longest, parts.length);
	}
	return signals;
}
/** Each signal counts once, however often the text has it. */
function evidenceFor(words, { whole, stems, longest }) {
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at < words.length; at++) for (let count = Math.min(longest, words.length - at); count > 0; count--) {
		const said = words.slice(at, at + count).join(" ");
		const signal = wholeOf$1(said, whole) ?? stemOf(said, stems);
		if (signal === null) continue;
		if (!found.has(signal)) found.set(signal, {
			said,
			points: count > 1 ? 2 : 1
		});
		at += count - 1;
		break;
	}
	const all = [...found.values()];
	return {
		points: all.reduce((sum, { points }) => sum + points, 0),
		said: all.map(({ said }) => said)
	};
}
function wholeOf$1(said, whole) {
	if (whole.has(said)) return said;
	const singular = said.replace(/s$/, "");
	return whole.has(singular) ? singular : null;
}
/** Letters of an ending at most: `migrat*` is no sign in a word that goes on for a line. */
const LONGEST_ENDING = 8;
function stemOf(said, stems) {
	const least = Math.max(SHORTEST_STEM, said.length - LONGEST_ENDING, said.lastIndexOf(" ") + 2);
	for (let end = said.length; end >= least; end--) {
		const stem = said.slice(0, end);
		if (stems.has(stem)) return stem;
	}
	return null;
}
/** Lower case, a hyphen and a slash parting as a blank does: `on-call` is `on call`. */
function wordsOf$1(text) {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
// src/bank/settings.ts
/** `<!-- star-witness: type=incident-command, status=draft -->`: what a story says of itself. */
const COMMENT = /<!--[ \t]{0,20}star-witness:([^<>]{0,400}?)-->/g;
const PAIR$1 = /([\p{L}_-]{1,40})[ \t]*=[ \t]*([^\s,;=]{1,80})/gu;
const LABEL$1 = /^[\s>*_+-]{0,20}type[*_ \t]{0,8}[:：][*_ \t]{0,8}([^\n]{1,80})$/gim;
/** The settings of a story, as fields: from its comments, else its type from a label `Type:` or a tag. */
function settingsOf(text, { start, end }, tags, vocabulary) {
	const own = text.slice(start, end);
	const fields = [];
	for (const { index, 1: inner = "", 0: whole } of own.matchAll(COMMENT)) {
		const base = start + index + whole.length - 3 - inner.length;
		for (const { index: at, 1: key = "", 2: value = "", 0: pair } of inner.matchAll(PAIR$1)) {
			const keySpan = {
				start: base + at,
				end: base + at + key.length
			};
			fields.push(fieldOf(key, keySpan, value, base + at + pair.length - value.length));
		}
	}
	if (fields.some(({ label }) => vocabulary.canonical(label) === "type")) return fields;
	const type = typeByLabel(own, start, vocabulary) ?? typeByTag(tags, vocabulary);
	return type === null ? fields : [...fields, type];
}
function fieldOf(label, keySpan, value, at) {
	return {
		label,
		from: "frontmatter",
		alias: false,
		keySpan,
		valueSpan: {
			start: at,
			end: at + value.length
		},
		bodySpan: null,
		value,
		texts: [straight(value, at)]
	};
}
/** Many keep a line `Type:` for other things, so that only the name of a story type counts. */
function typeByLabel(own, start, vocabulary) {
	for (const { index, 1: written = "", 0: whole } of own.matchAll(LABEL$1)) {
		const name = written.replace(/[*_`\s]+$/, "");
		const type = typeNamed(name, vocabulary);
		const at = start + index + whole.length - written.length;
		if (type !== null) return {
			...fieldOf("type", {
				start: at,
				end: at + name.length
			}, name, at),
			value: type
		};
	}
	return null;
}
function typeByTag(tags, vocabulary) {
	for (const { text, start, end } of tags) {
		const type = typeNamed(text, vocabulary);
		if (type !== null) return {
			...fieldOf("type", {
				start,
				end
			}, text, start),
			value: type
		};
	}
	return null;
}
function typeNamed(name, { preset: { storyTypes } }) {
	const key = normalizeKey$1(name);
	return Object.entries(storyTypes).find(([id, { title }]) => normalizeKey$1(id) === key || normalizeKey$1(title) === key)?.[0] ?? null;
}
// src/bank/story-fields.ts
/** What a story of a bank says, as fields. */
function partField(text, part, prose) {
	const { start, end, label = part.part } = part;
	const labelSpan = bare(text, part.labelSpan ?? {
		start,
		end: start
	});
	return {
		label,
		from: "section",
		alias: false,
		keySpan: labelSpan,
		valueSpan: trimmedSpan(prose) ?? labelSpan,
		bodySpan: {
			start,
			end
		},
		value: prose.text.trim(),
		texts: [prose]
	};
}
function titleField(title, titleSpan) {
	return {
		label: "title",
		from: "section",
		alias: false,
		keySpan: titleSpan,
		valueSpan: titleSpan,
		bodySpan: null,
		value: title,
		texts: [straight(title, titleSpan.start)]
	};
}
/** The tags that name themes of the preset. */
function themesField(tags, { themes }) {
	const ids = new Map(Object.entries(themes).flatMap(([id, title]) => [id, title].map((name) => [normalizeKey$1(name), id])));
	const texts = tags.flatMap(({ text, start, end }) => {
		const id = ids.get(normalizeKey$1(text));
		return id === void 0 ? [] : [{
			text: id,
			locate: () => ({
				start,
				end
			})
		}];
	});
	const [first] = texts;
	if (first === void 0) return null;
	const span = first.locate(0, 0);
	return {
		label: "themes",
		from: "section",
		alias: false,
		keySpan: span,
		valueSpan: span,
		bodySpan: null,
		value: texts.map(({ text }) => text),
		texts
	};
}
/** A part that says nothing yet. */
function openField(text, { label, start, end, ...open }) {
	const labelSpan = bare(text, open.labelSpan);
	const mark = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+/.exec(text.slice(start, end))?.[0].length ?? 0;
	return {
		label,
		from: "section",
		alias: false,
		keySpan: labelSpan,
		valueSpan: end > start ? {
			start: start + mark,
			end
		} : labelSpan,
		bodySpan: null,
		value: "",
		texts: []
	};
}
/** A span without the blanks at its end. */
function bare(text, { start, end }) {
	return {
		start,
		end: start + text.slice(start, end).trimEnd().length
	};
}
// src/bank/story-prose.ts
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/;
/** Lines that hold no prose, wherever they are in a part. */
const NO_PROSE = /* @__PURE__ */ new Set([
	"break",
	"comment",
	"fence",
	"frontmatter",
	"heading",
	"html",
	"underline"
]);
/** Makes the prose of parts: quote marks, fences, comments and targets of links become blanks, all else keeps its place. */
var StoryProse = class {
	text;
	lines;
	isTemplate;
	constructor(text, lines, { placeholders }) {
		this.text = text;
		this.lines = lines;
		this.isTemplate = (tag) => placeholders.isTemplate(tag);
	}
	ofPart(part) {
		return proseOf(this.text, part, this.masksIn(part));
	}
	/** All parts as one text, with the labels that are no headings: they say what each part is. */
	ofAll(parts, masks = []) {
		const spoken = parts.map((part) => this.withLabel(part)).sort((a, b) => a.start - b.start);
		const first = spoken[0];
		if (first === void 0) return null;
		const end = Math.max(...spoken.map((span) => span.end));
		const gaps = [];
		let done = first.start;
		for (const span of spoken) {
			if (span.start > done) gaps.push({
				start: done,
				end: span.start
			});
			done = Math.max(done, span.end);
		}
		const inner = spoken.flatMap((span) => this.masksIn(span));
		return proseOf(this.text, {
			start: first.start,
			end
		}, mergeSpans(mergeSpans(gaps, inner), masks));
	}
	/** Index of the line that holds an offset. */
	lineAt(offset) {
		let low = 0;
		let high = this.lines.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.lines[middle]?.start ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
	withLabel({ start, end, labelSpan }) {
		if (labelSpan === void 0 || labelSpan.start > start) return {
			start,
			end
		};
		const kind = this.lines[this.lineAt(labelSpan.start)]?.kind;
		return {
			start: kind === "text" || kind === "code" ? labelSpan.start : start,
			end
		};
	}
	masksIn({ start, end }) {
		const masks = [];
		const first = this.lineAt(start);
		const isTold = this.lines[first]?.kind === "code";
		for (let index = first; index < this.lines.length; index++) {
			const line = this.lines[index];
			if (line === void 0 || line.start >= end) break;
			if (line.kind === "code" && !isTold || NO_PROSE.has(line.kind)) masks.push({
				start: line.start,
				end: line.end
			});
			else if (line.quoted) {
				const marks = QUOTE_MARKS.exec(this.text.slice(line.start, line.content))?.[0].length ?? 0;
				if (marks > 0) masks.push({
					start: line.start,
					end: line.start + marks
				});
			}
		}
		return mergeSpans(masks, inlineMasks(this.text, start, end, this.isTemplate));
	}
};
// src/bank/type-fields.ts
/** A line that begins with a label: `**Customer impact:** 240 clinics`. */
const LABEL = /^[ \t>]{0,12}(?:[-*+•][ \t]+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N} _-]{1,40})(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*(.*)$/gmu;
/** The fields of its type that a story gives behind labels of its own, by name. Such a text is one line. */
function typeFieldsIn(text, { start, end }, type, vocabulary) {
	const { storyTypes } = vocabulary.preset;
	const known = Object.hasOwn(storyTypes, type) ? storyTypes[type]?.fields : void 0;
	const found = /* @__PURE__ */ new Map();
	if (known === void 0) return found;
	for (const { index, 0: line, 1: label = "", 2: rest = "" } of text.slice(start, end).matchAll(LABEL)) {
		const name = vocabulary.canonical(label.trim());
		const value = rest.trimEnd();
		if (name === null || value === "" || !Object.hasOwn(known, name) || found.has(name)) continue;
		const from = start + index + line.length - rest.length;
		const at = start + index + line.indexOf(label);
		const valueSpan = {
			start: from,
			end: from + value.length
		};
		found.set(name, {
			label,
			from: "section",
			alias: false,
			keySpan: {
				start: at,
				end: at + label.length
			},
			valueSpan,
			bodySpan: valueSpan,
			value,
			texts: [straight(value, from)]
		});
	}
	return found;
}
// src/bank/story-document.ts
/** What is no part of the answer that one would tell. */
const ASKED = "question";
/** Reads stories of a bank as documents. `file` has what they share. */
var StoryReader = class {
	file;
	vocabulary;
	prose;
	/** Those of the whole file. A story has the ones among its own lines. */
	directives;
	constructor(file, vocabulary) {
		this.file = file;
		this.vocabulary = vocabulary;
		this.prose = new StoryProse(file.text, readLines(file.text), vocabulary);
		const { comments } = scanBody(file.text, 0);
		this.directives = joinDirectives(directivesIn(file.text, comments, ["<!--", "-->"], file.text.length)).read;
	}
	read(told) {
		const { span, title, tags, open } = told;
		const isOwn = ({ start, end }) => start >= span.start && end <= span.end;
		const story = told.titleSpan !== void 0 && isOwn(told.titleSpan) ? told : {
			...told,
			titleSpan: void 0
		};
		const parts = story.parts.filter((part) => part.part !== ASKED && isOwn(part));
		const entries = settingsOf(this.file.text, span, tags.filter(isOwn), this.vocabulary);
		const fields = this.fieldsOf(parts, story, entries);
		const text = (name) => {
			const value = fields.get(name)?.value;
			return typeof value === "string" ? value.trim() || null : null;
		};
		const type = text("type");
		if (type !== null) {
			const own = typeFieldsIn(this.file.text, span, type, this.vocabulary);
			for (const [name, field] of own) if (!fields.has(name)) fields.set(name, {
				...field,
				others: []
			});
		}
		const answer = this.answerOf(parts, story);
		return {
			...this.file,
			kind: "story",
			title: title || null,
			type,
			owner: text("owner") ?? this.file.owner,
			status: statusOf$2(text("status")) ?? this.file.status,
			entries,
			directives: this.directives.filter(({ at }) => isOwn(at)),
			sections: sectionsOf(parts),
			fields,
			answers: answer === null ? [] : [answer],
			bank: {
				span,
				guess: type === null && answer !== null ? guessType(`${title}\n${answer.prose.text}`, this.vocabulary.preset, "clear") : null,
				labels: parts.flatMap(({ labelSpan }) => labelSpan ?? []).sort((a, b) => a.start - b.start),
				cuts: open.filter(({ why }) => why === "cut").map(({ label, start, end }) => ({
					field: label,
					at: lastWords(this.file.text, {
						start,
						end
					})
				}))
			}
		};
	}
	fieldsOf(parts, { title, titleSpan, open, tags }, entries) {
		const fields = /* @__PURE__ */ new Map();
		const add = (name, field) => {
			const known = fields.get(name);
			if (known === void 0) fields.set(name, {
				...field,
				others: []
			});
			else known.others.push(field);
		};
		for (const entry of entries) add(this.vocabulary.canonical(entry.label) ?? entry.label, entry);
		const themes = themesField(tags, this.vocabulary.preset);
		if (themes !== null) add("themes", themes);
		if (titleSpan !== void 0 && title !== "") add("title", titleField(title, titleSpan));
		for (const part of parts) {
			const field = partField(this.file.text, part, this.prose.ofPart(part));
			for (const role of part.part.split("_")) add(this.nameOf(role), field);
		}
		for (const part of open) {
			if (part.why !== "blank") continue;
			for (const role of part.part.split("_")) if (!fields.has(this.nameOf(role))) add(this.nameOf(role), openField(this.file.text, part));
		}
		return fields;
	}
	nameOf(role) {
		return this.vocabulary.canonical(role) ?? role;
	}
	answerOf(parts, { titleSpan }) {
		const whole = this.prose.ofAll(parts);
		if (whole === null) return null;
		const { placeholders } = this.vocabulary;
		const templates = placeholders.find(whole.text).map(({ start, end }) => whole.locate(start, end));
		const prose = templates.length === 0 ? whole : this.prose.ofAll(parts, templates) ?? whole;
		const anchor = titleSpan ?? trimmedSpan(whole) ?? whole.locate(0, 0);
		return {
			prompt: null,
			unknownPrompt: null,
			anchor: firstLine$1(this.file.text, anchor),
			prose,
			templates
		};
	}
};
/** The parts that are told apart, as sections under their labels. */
function sectionsOf(parts) {
	return parts.flatMap(({ part, labelSpan, start, end }) => labelSpan === void 0 || part.includes("_") ? [] : [{
		heading: part,
		level: 2,
		start: labelSpan.start,
		headingSpan: labelSpan,
		bodySpan: {
			start,
			end
		}
	}]);
}
/** The last words of a text, where it breaks off. */
function lastWords(text, { start, end }) {
	const tail = text.slice(Math.max(start, end - 40), end);
	return {
		start: end - (/(?:\S+\s+)?\S+$/.exec(tail)?.[0] ?? tail).length,
		end
	};
}
function firstLine$1(text, { start, end }) {
	const lineBreak = text.slice(start, end).search(/\r?\n/);
	return lineBreak === -1 ? {
		start,
		end
	} : {
		start,
		end: start + lineBreak
	};
}
// src/bank/documents.ts
/** Stories of one bank that are read; more are refused, because a report has them all. */
const MAX_STORIES = 500;
/** Reads a file as a bank. `vocabulary` has the parts of a story as fields. It never throws for what an author wrote. */
function parseBank(source, vocabulary) {
	const file = fileOf(source, vocabulary);
	const { stories, leftAlone } = readBank(file.text);
	const told = stories.filter(({ status }) => status !== "template");
	const excess = told[500];
	if (excess !== void 0) {
		const data = {
			size: `${told.length} stories`,
			limit: `500 stories`
		};
		const at = excess.titleSpan ?? {
			start: excess.span.start,
			end: excess.span.start
		};
		file.problems.push({
			ruleId: "unreadable-file",
			messageId: "tooLarge",
			at,
			data
		});
		return {
			documents: [file],
			leftAlone: []
		};
	}
	const reader = new StoryReader(file, vocabulary);
	return {
		documents: told.map((story) => reader.read(story)),
		leftAlone: withSlots(file.text, stories, leftAlone)
	};
}
/** What all stories of a file share. */
function fileOf(source, vocabulary) {
	const file = emptyDocument(source);
	const frontmatter = readFrontmatter(file.text);
	if (isProblem(frontmatter)) {
		file.status = statusByLine(file.text) ?? file.status;
		return file;
	}
	for (const { name } of frontmatter.pairs) {
		const value = frontmatter.data[name];
		if (typeof value !== "string" || value.trim() === "") continue;
		const key = vocabulary.canonical(name);
		if (key === "owner") file.owner = value.trim();
		else if (key === "status") file.status = statusOf$2(value.trim()) ?? file.status;
	}
	return file;
}
/** Slots that wait for a story are left alone, too. */
function withSlots(text, stories, leftAlone) {
	const slots = stories.filter(({ status }) => status === "template").map(({ line, span }) => {
		return {
			startLine: line,
			endLine: line + (text.slice(span.start, span.end).split("\n").length - 1),
			reason: "template"
		};
	});
	return [...leftAlone, ...slots].sort((a, b) => a.startLine - b.startLine);
}
// src/linter/source-parser.ts
function isBank({ kind, unreadable }) {
	return kind === "bank" && unreadable === void 0;
}
/** Parses files of one document by the preset, and banks by the parts that their stories have. */
var SourceParser = class {
	vocabulary;
	bankVocabulary;
	constructor({ preset, parts }) {
		this.vocabulary = new Vocabulary(preset);
		this.bankVocabulary = new Vocabulary({
			...preset,
			commonFields: parts
		});
	}
	documentsOf(source) {
		return isBank(source) ? this.bankOf(source).documents : [parse(source, this.vocabulary)];
	}
	bankOf(source) {
		return parseBank(source, this.bankVocabulary);
	}
	/** What a document was parsed by. */
	vocabularyOf({ bank }) {
		return bank === null ? this.vocabulary : this.bankVocabulary;
	}
};
// src/linter/story-texts.ts
/** What the stories of a bank say, by title: another version of the bank may have some of them as they are. */
var StoryTexts = class StoryTexts {
	documents;
	counts = /* @__PURE__ */ new Map();
	constructor(documents) {
		this.documents = documents;
		for (const document of documents) {
			const key = detached(textOf(document));
			this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
		}
	}
	/** Asked with one story of another version after another: whether it is here too, each as often as it is here. */
	matcher() {
		const left = new Map(this.counts);
		return (other) => {
			const key = textOf(other);
			const count = left.get(key) ?? 0;
			if (count > 0) left.set(key, count - 1);
			return count > 0;
		};
	}
	/** The stories that another version does not have. */
	without(others) {
		const isThere = new StoryTexts(others).matcher();
		return this.documents.filter((document) => !isThere(document));
	}
};
/** All that decides how a story is judged: its lines, and the status that its file gives it. */
function textOf({ text, bank, status }) {
	const { start, end } = bank?.span ?? {
		start: 0,
		end: text.length
	};
	return `${status}\n${text.slice(start, end)}`;
}
// src/linter/linter.ts
/** Checks all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
function lint(sources, { model, ...options }) {
	const linter = new Linter({
		...options,
		loadModel: () => model
	});
	for (const source of sources) linter.add(source);
	return linter.report();
}
/** Checks sources one by one, for hosts that read them in turn. The model is loaded when there is something to read. */
var Linter = class {
	loadModel;
	reader;
	config;
	rules;
	judge;
	isComplete;
	parser;
	details;
	documents = [];
	/** What the stories are compared by, where the run has all of them. */
	takesFingerprints;
	fingerprints = /* @__PURE__ */ new Map();
	findings;
	suppressed;
	suppressedCount = 0;
	skipped = [];
	banks = [];
	/** What the stories of each bank say. */
	storyTexts = /* @__PURE__ */ new Map();
	constructor({ loadModel, config, rules, details = true, isComplete = false, prefix = "" }) {
		this.loadModel = loadModel;
		this.config = config;
		this.rules = rules;
		this.details = details;
		this.isComplete = isComplete;
		this.takesFingerprints = isComplete && rules.some((rule) => readsFingerprints(rule, config));
		const excessRule = excessRuleOf(rules);
		this.judge = new Judge(config, rules, excessRule, new SettingsFinder(config, prefix));
		this.findings = new FindingList(excessRule);
		this.suppressed = new FindingList(excessRule);
		this.parser = new SourceParser(config);
	}
	/** `before`: what a bank was; its stories that read the same now are not judged again. */
	add(source, before) {
		if (isBank(source)) this.addBank(source, before);
		else this.addFile(this.parser.documentsOf(source), source);
	}
	addBank(source, before) {
		const { filePath } = source;
		const { documents, leftAlone } = this.parser.bankOf(source);
		const texts = new StoryTexts(documents);
		const past = before === void 0 ? null : this.parser.bankOf(before);
		const changed = past === null ? documents : texts.without(past.documents);
		this.storyTexts.set(filePath, texts);
		this.addFile(changed, source);
		const stories = documents.filter(({ bank }) => bank !== null).length;
		this.banks.push({
			filePath,
			stories,
			unchanged: documents.length - changed.length,
			leftAlone
		});
		if (documents.length === 0) this.skip({
			filePath,
			reason: emptyReason(leftAlone)
		});
	}
	/** The documents of one file. */
	addFile(documents, source) {
		const { filePath } = source;
		const file = linesOf(source);
		const judged = documents.map((document) => {
			const analyzed = this.analyze(document, file);
			const report = this.reported(analyzed);
			this.documents.push(report);
			if (this.takesFingerprints) this.fingerprints.set(report, fingerprintOfStory(document));
			if (document.status === "retired") this.skip({
				filePath,
				reason: "status `retired`"
			});
			return this.judge.document(analyzed);
		});
		const { findings, suppressed, suppressedCount } = this.judge.file(judged);
		for (const finding of findings) this.findings.add(finding);
		for (const finding of suppressed) this.suppressed.add(finding);
		this.suppressedCount += suppressedCount;
	}
	/** What the report keeps of a document. */
	reported(analyzed) {
		const { preset } = this.config;
		if (typeof this.details === "function") this.details(reportDocument(analyzed, preset, true));
		return reportDocument(analyzed, preset, this.details === true);
	}
	analyze(document, file) {
		return analyze(document, file, this.parser.vocabularyOf(document), this.config, this.documentReader());
	}
	/** Records a file that was matched but is not to be checked. */
	skip(skipped) {
		this.skipped.push(skipped);
	}
	report() {
		const documents = this.documents.sort((a, b) => compareText(a.filePath, b.filePath) || a.line - b.line);
		const banks = this.banks.sort((a, b) => compareText(a.filePath, b.filePath));
		const portfolio = this.isComplete ? this.portfolioOf(documents) : null;
		if (portfolio !== null) {
			const coverages = coverageOf(portfolio.entries, portfolio.preset);
			for (const finding of portfolioFindings(coverages, this.rules, this.config)) this.findings.add(finding);
		}
		const findings = orderFindings(this.findings.all());
		const skipped = this.skipped.sort((a, b) => compareText(a.filePath, b.filePath));
		const { failOn, maxWarnings, scorer } = this.config;
		const gated = documents.filter(({ status }) => status !== "retired");
		const counts = {
			...countFindings(findings),
			documents: documents.length,
			stories: gated.filter(({ kind }) => kind === "story").length,
			answers: gated.filter(({ kind }) => kind === "answer").length,
			skipped: skipped.length,
			suppressed: this.suppressedCount
		};
		const limits = {
			failOn,
			maxWarnings,
			scorer
		};
		return {
			verdict: verdictOf(counts, limits),
			counts,
			documents,
			banks,
			findings,
			suppressed: orderFindings(this.suppressed.kept()),
			baseline: null,
			skipped,
			limits,
			scope: EVERYTHING,
			portfolio
		};
	}
	portfolioOf(documents) {
		const entries = documents.flatMap((document) => portfolioEntries(document, this.fingerprints.get(document)));
		return {
			preset: this.config.preset,
			entries,
			before: null
		};
	}
	documentReader() {
		this.reader ??= new DocumentReader(this.loadModel(), this.config.preset.ownWords);
		return this.reader;
	}
	/** A source as a document, of a bank its first story, with what is found in all of it; it adds nothing to the report. */
	inspect(source) {
		const documents = this.parser.documentsOf(source);
		const file = linesOf(source);
		const judged = documents.map((document) => this.judge.document(this.analyze(document, file)));
		return {
			document: documents[0] ?? emptyDocument(source),
			findings: this.judge.file(judged).findings
		};
	}
	/** What the documents of a file were, read from its earlier text; it adds nothing to the report. */
	past(source, newOf = (_, findings) => findings) {
		const file = linesOf(source);
		const isSame = this.storyTexts.get(source.filePath)?.matcher() ?? (() => false);
		return this.parser.documentsOf(source).map((document) => this.pastOf(this.analyze(document, file), isSame(document), newOf));
	}
	pastOf(analyzed, unchanged, newOf) {
		const { document, scores } = analyzed;
		const { status, title, problems } = document;
		const { findings } = this.judge.file([this.judge.document(analyzed)]);
		const answers = document.answers.flatMap(({ prompt }, index) => {
			const score = scores[index];
			return score === void 0 ? [] : [{
				prompt,
				score: score.score,
				missing: score.missing,
				unsure: score.unsure
			}];
		});
		const report = reportDocument(analyzed, this.config.preset, false);
		return {
			title,
			unchanged,
			status,
			broken: problems.length > 0,
			findings: countFindings(newOf(report, findings)),
			answers,
			entries: portfolioEntries(report)
		};
	}
};
/** Why a bank has nothing to judge. */
function emptyReason(leftAlone) {
	const slots = leftAlone.filter(({ reason }) => reason === "template").length;
	return slots === 0 ? "no story found, expected headings with labels such as `Situation:` below them" : `no story told yet, ${plural(slots, "template")}`;
}
function readsFingerprints({ id, meta }, { rules }) {
	return meta.readsFingerprints === true && (rules[id]?.severity ?? "off") !== "off";
}
// src/presets/base/keywords.ts
/** Words that a list strings together to look like a mechanism or an outcome, beside those of the literal scorer. */
const KEYWORDS = [
	"canary",
	"rollback",
	"alert",
	"alerting",
	"monitoring",
	"observability",
	"dashboard",
	"log",
	"logging",
	"trace",
	"tracing",
	"runbook",
	"postmortem",
	"feature flag",
	"staged rollout",
	"test",
	"eval",
	"red team",
	"guardrail",
	"audit",
	"review",
	"metric",
	"retry",
	"circuit breaker",
	"load test",
	"incident",
	"latency",
	"p95",
	"p99",
	"error",
	"uptime",
	"adoption",
	"customer",
	"throughput",
	"cost",
	"reduce",
	"increase",
	"improve"
];
// src/presets/base/placeholders.ts
/** Values that say nothing yet, compared whole and without case. */
const PLACEHOLDERS = [
	"todo",
	"tbd",
	"tba",
	"fixme",
	"wip",
	"xxx",
	"n/a",
	"...",
	"…",
	"-",
	"--",
	"?",
	"??",
	"???",
	"lorem ipsum",
	"coming soon",
	"fill in",
	"fill this in"
];
/**
* How template text in brackets starts: `[X]`, `[your metric]`, `<insert number>`. Other bracketed text is left alone,
* because `[customer-A]` is how a shared repository keeps a name confidential.
*/
const PLACEHOLDER_OPENINGS = [
	"x",
	"y",
	"z",
	"n",
	"xx",
	"xxx",
	"your",
	"insert",
	"add",
	"fill",
	"describe",
	"todo",
	"tbd",
	"placeholder"
];
/** What a template names, alone in brackets: `[metric]`, `[name]`. `[team B]` and `[company A]` keep a secret. */
const PLACEHOLDER_NAMES = [
	"metric",
	"number",
	"name",
	"date",
	"company",
	"project",
	"team"
];
// src/presets/base/words.ts
/** The word lists of the literal scorer, exactly as it is defined. */
const LITERAL_WORDS = {
	mechanism: [
		"eval",
		"rollback",
		"canary",
		"metric",
		"trace",
		"test",
		"audit",
		"incident"
	],
	evidence: [
		"reduced",
		"increased",
		"p95",
		"adoption",
		"customers",
		"errors",
		"latency"
	]
};
// src/presets/base/index.ts
/** What every preset starts from: the language of stories and answers, without story types, prompts, questions or values. */
const base = {
	storyTypes: {},
	commonFields: {},
	themes: {},
	prompts: {},
	questions: {},
	values: [],
	skeleton: [],
	words: LITERAL_WORDS,
	keywords: KEYWORDS,
	ownWords: {},
	edits: {
		mechanism: "say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`",
		evidence: "add one number with its unit and what it was before: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about"
	},
	advice: {
		mechanism: "name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback",
		evidence: "name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month"
	},
	placeholders: PLACEHOLDERS,
	placeholderOpenings: PLACEHOLDER_OPENINGS,
	placeholderNames: PLACEHOLDER_NAMES
};
// src/presets/ai-lab/elements.ts
/**
* What a strong answer to each standing question contains. The model has a label for each, `<prompt>/<id>`; `counts` says
* which point an element earns where the question asks what one would do.
*/
const ELEMENTS = {
	"why-this-role": [
		{
			id: "boundaries",
			label: "the engineering boundaries where you are strongest (backend boundaries)",
			edit: "Name the boundary you know best, for example `I am strongest where a backend contract meets its callers`."
		},
		{
			id: "data-access",
			label: "data access",
			edit: "Add one sentence on data access: who may read what, and how you made that hold."
		},
		{
			id: "evaluation-loops",
			label: "evaluation loops",
			edit: "Add an evaluation loop you ran: what was measured, and what changed because of it.",
			counts: "mechanism"
		},
		{
			id: "incident-learning",
			label: "learning from incidents",
			edit: "Add what an incident taught your team and the check that came out of it.",
			counts: "evidence"
		},
		{
			id: "production-trust",
			label: "tied to whether a model capability can be trusted in production",
			edit: "Tie it to the lab: say how your strength decides whether a model capability can be trusted in production."
		}
	],
	"what-could-go-wrong": [
		{
			id: "risk",
			label: "the risk named (exposure that outruns operational signal)",
			edit: "Name the risk in one sentence, for example `exposure grows faster than our signal of trouble`."
		},
		{
			id: "signal",
			label: "the signal (evals, support traces)",
			edit: "Name the signal you would watch: an eval result, a support trace, an error rate.",
			counts: "evidence"
		},
		{
			id: "staged-rollout",
			label: "the staged rollout",
			edit: "Add the stages: who gets it first, how many, and what must hold before the next step.",
			counts: "mechanism"
		},
		{
			id: "rollback-path",
			label: "the rollback path",
			edit: "Add the way back: what is switched off or reverted, by whom, within how many minutes.",
			counts: "mechanism"
		},
		{
			id: "learning",
			label: "how the team learns without repeating the failure",
			edit: "Say how the failure becomes a test, an eval case or a runbook line, so that it cannot come back unseen."
		}
	],
	"ai-safety": [
		{
			id: "operational",
			label: "safety made operational",
			edit: "Turn the value into operation: name the gate, review or rollout step where safety is decided."
		},
		{
			id: "risk-surfaces",
			label: "the risk surfaces of agent systems (tool access, autonomy, long-running state, unclear user intent, permission boundaries)",
			edit: "Name the surfaces: tool access, autonomy, long-running state, unclear user intent, permission boundaries."
		},
		{
			id: "observable",
			label: "behavior made observable",
			edit: "Say what makes the behavior observable: a trace of each tool call, an audit log, an alert.",
			counts: "evidence"
		},
		{
			id: "constrained",
			label: "behavior constrained",
			edit: "Say what constrains it: scoped permissions, a sandbox, an approval before an action that cannot be undone.",
			counts: "mechanism"
		},
		{
			id: "testable",
			label: "behavior testable",
			edit: "Say what tests it: an eval suite, a red team, a regression case for each past failure.",
			counts: "mechanism"
		},
		{
			id: "reversible",
			label: "behavior reversible",
			edit: "Say how an action is taken back: a rollback, a dry run first, a kill switch.",
			counts: "mechanism"
		}
	],
	disagreement: [
		{
			id: "risk-accepted",
			label: "the risk being accepted",
			edit: "Name the risk that one side was accepting, in one sentence."
		},
		{
			id: "changing-signal",
			label: "the signal that would change one's mind",
			edit: "Add the signal: `if <measure> had shown <value>, I would have agreed`.",
			counts: "evidence"
		},
		{
			id: "reversible-step",
			label: "the cheapest reversible step",
			edit: "Add the cheapest step that could be undone: a flag, a spike of two days, a pilot with one team.",
			counts: "mechanism"
		},
		{
			id: "deciding-metric",
			label: "the metric that would show who was wrong",
			edit: "Add the metric both sides agreed on beforehand, with the value that would decide.",
			counts: "evidence"
		}
	],
	"incident-leadership": [
		{
			id: "owner",
			label: "the owner",
			edit: "Name who owned the incident and who owned each task."
		},
		{
			id: "hypothesis",
			label: "the current hypothesis",
			edit: "State the hypothesis of the moment, and what ruled it in or out."
		},
		{
			id: "customer-impact",
			label: "the customer impact",
			edit: "Say who was hit, how many, and what they could not do."
		},
		{
			id: "next-action",
			label: "the next action",
			edit: "Name the next action and who does it."
		},
		{
			id: "timebox",
			label: "the timebox",
			edit: "Add a timebox: `if this is not confirmed in 15 minutes, we roll back`."
		},
		{
			id: "follow-up",
			label: "the follow-up mechanism",
			edit: "Add the mechanism that stayed: the alert, test or runbook that came out, with an owner and a date."
		}
	]
};
// src/presets/ai-lab/prompts.ts
/** The themes that interviews probe; a portfolio should answer each with at least one strong story. */
const THEMES = {
	judgment: "Judgment",
	humility: "Humility",
	"incident-leadership": "Incident leadership",
	disagreement: "Disagreement",
	"safety-mechanisms": "Safety mechanisms",
	ambiguity: "Ambiguity",
	ownership: "Evidence of ownership"
};
function prompt$1(id, question, looksForward) {
	return [id, {
		question,
		looksForward,
		elements: ELEMENTS[id] ?? []
	}];
}
/** The standing questions, each with what a strong answer contains. */
const PROMPTS = Object.fromEntries([
	prompt$1("why-this-role", "Why this role?", true),
	prompt$1("what-could-go-wrong", "What could go wrong?", true),
	prompt$1("ai-safety", "How do you think about AI safety?", true),
	prompt$1("disagreement", "Tell me about a disagreement", true),
	prompt$1("incident-leadership", "How do you lead an incident?", false)
]);
/** The order in which a spoken answer is easiest to follow. */
const SKELETON = [
	"context and stakes",
	"what I owned",
	"mechanism",
	"evidence (numbers)",
	"tradeoff",
	"lesson"
];
// src/presets/ai-lab/questions.ts
/** Themes and types are separated by blanks. */
function table(rows) {
	return rows.map(([id, text, themes, types, shows]) => [id, {
		text,
		themes: idsIn(themes),
		types: idsIn(types),
		shows
	}]);
}
function idsIn(list) {
	return list.split(" ").filter((id) => id !== "");
}
const JUDGMENT = table([
	[
		"hard-call",
		"Tell me about a decision you had to make before you had all the data.",
		"judgment ambiguity",
		"",
		"The options, what was known, and the cheapest test that decided between them."
	],
	[
		"reversed-decision",
		"Tell me about a decision that you reversed.",
		"judgment humility",
		"",
		"The signal that changed the decision, and how little it cost to turn back."
	],
	[
		"cut-scope",
		"When did you cut something that people wanted, to ship the rest?",
		"judgment ownership",
		"platform-boundary",
		"Who lost something, by what rule it was cut, and what the rest achieved."
	],
	[
		"not-build",
		"Tell me about something that you decided not to build.",
		"judgment",
		"platform-boundary",
		"What it would have cost, and what was done for its users in place of it."
	],
	[
		"speed-or-quality",
		"When did you choose speed over quality, and what did it cost?",
		"judgment safety-mechanisms",
		"parser-migration",
		"A limit on the damage before the shortcut, and a date by which it was repaid."
	],
	[
		"wrong-metric",
		"Tell me about a metric that looked good while things got worse.",
		"judgment humility",
		"ai-eval-loop",
		"How the gap was noticed, and which measure took its place."
	],
	[
		"rewrite-or-repair",
		"How did you decide whether to rewrite a system or to repair it?",
		"judgment",
		"parser-migration",
		"The cost of both, the step that kept a way back, and the outcome in numbers."
	],
	[
		"model-or-rules",
		"When did you decide against using a model?",
		"judgment safety-mechanisms",
		"ai-eval-loop",
		"A comparison on real cases, with what a wrong output would have cost."
	],
	[
		"build-or-buy",
		"Tell me about a time you chose between building a tool and buying one.",
		"judgment",
		"platform-boundary",
		"What the team had to own either way, and how the choice turned out a year later."
	]
]);
const HUMILITY = table([
	[
		"biggest-mistake",
		"What is the biggest mistake that you made at work?",
		"humility ownership",
		"incident-command",
		"The mistake in the first person, who paid for it, and the check that catches it now."
	],
	[
		"wrong-for-long",
		"Tell me about a time you were wrong for too long.",
		"humility judgment",
		"ai-eval-loop incident-command",
		"The evidence that was there earlier, and what makes it visible today."
	],
	[
		"hard-feedback",
		"What is the hardest feedback you have been given?",
		"humility",
		"",
		"The feedback in its own words, and a change in behavior that others could see."
	],
	[
		"failed-project",
		"Tell me about a project that failed.",
		"humility judgment",
		"",
		"Your own part in it, when it could have been stopped, and what was kept."
	],
	[
		"learned-from-junior",
		"What did you learn from somebody with less experience than you?",
		"humility",
		"",
		"What they saw that you did not, and what you do differently since."
	],
	[
		"missed-deadline",
		"Tell me about a deadline that you missed.",
		"humility ownership",
		"parser-migration",
		"When you said so, what you offered in its place, and how you estimate now."
	],
	[
		"shipped-bug",
		"Tell me about a bug that you shipped.",
		"humility safety-mechanisms",
		"incident-command",
		"How it got through, how many it hit, and the test that would stop it."
	],
	[
		"asked-for-help",
		"When did you ask for help, and when should you have asked earlier?",
		"humility ambiguity",
		"",
		"What was tried first, who was asked, and what the wait cost."
	]
]);
const INCIDENTS = table([
	[
		"worst-outage",
		"Walk me through the worst outage that you led.",
		"incident-leadership ownership",
		"incident-command",
		"Customer impact, roles, the hypotheses in order, and what became permanent."
	],
	[
		"first-ten-minutes",
		"What did you do in the first ten minutes of an incident?",
		"incident-leadership",
		"incident-command",
		"Damage limited before the cause was known, with a timebox."
	],
	[
		"wrong-hypothesis",
		"Tell me about an incident where the first hypothesis was wrong.",
		"incident-leadership humility",
		"incident-command",
		"What ruled it out, and how the team changed direction without losing time."
	],
	[
		"incident-customers",
		"How did you tell customers about a failure?",
		"incident-leadership ownership",
		"incident-command security-hygiene",
		"What was said, when, and what was not known yet."
	],
	[
		"postmortem-change",
		"Which change came out of a postmortem that you wrote?",
		"incident-leadership safety-mechanisms",
		"incident-command",
		"A mechanism with an owner and a date, and proof that it has worked since."
	],
	[
		"repeat-incident",
		"Tell me about an incident that happened twice.",
		"incident-leadership humility",
		"incident-command",
		"Why the first fix did not hold, and what holds now."
	],
	[
		"model-incident",
		"Tell me about a time a model behaved badly in production.",
		"incident-leadership safety-mechanisms",
		"incident-command ai-eval-loop",
		"How it was noticed, how it was contained, and the eval case that it became."
	],
	[
		"calm-under-pressure",
		"How did you keep others calm while something was on fire?",
		"incident-leadership",
		"incident-command",
		"Clear roles and a rhythm of updates, with the effect on the time to recover."
	],
	[
		"rolled-back",
		"Tell me about a release that you rolled back.",
		"incident-leadership judgment",
		"incident-command parser-migration",
		"The signal, who decided, how many minutes it took, and the second attempt."
	]
]);
const DISAGREEMENT = table([
	[
		"disagreed-with-manager",
		"When did you disagree with your manager?",
		"disagreement",
		"",
		"Both positions at their strongest, the evidence, and a commitment afterwards."
	],
	[
		"lost-argument",
		"Tell me about an argument that you lost.",
		"disagreement humility",
		"",
		"What the other side knew, and how you helped their decision to succeed."
	],
	[
		"changed-a-mind",
		"When did you change the mind of somebody senior?",
		"disagreement judgment",
		"platform-boundary",
		"A small experiment or a number in place of persistence."
	],
	[
		"two-teams",
		"Tell me about two teams that wanted opposite things of you.",
		"disagreement ambiguity",
		"platform-boundary",
		"The shared goal, the contract that both could live with, and who gave up what."
	],
	[
		"research-and-product",
		"Tell me about a conflict between research and product.",
		"disagreement judgment",
		"ai-eval-loop",
		"The measure that both sides accepted before the result was known."
	],
	[
		"blocked-launch",
		"When did you argue against a launch?",
		"disagreement safety-mechanisms",
		"ai-eval-loop security-hygiene",
		"The risk in one sentence, the condition for yes, and what happened next."
	],
	[
		"code-review-fight",
		"Tell me about a code review or design review that went badly.",
		"disagreement humility",
		"platform-boundary parser-migration",
		"What was really at issue, and what the team agreed on for the next one."
	],
	[
		"committed-anyway",
		"When did you carry out a decision that you thought was wrong?",
		"disagreement ownership",
		"",
		"The objection on record, full effort, and the signal that you watched."
	],
	[
		"difficult-colleague",
		"Tell me about a colleague who was hard to work with.",
		"disagreement humility",
		"",
		"Their reasons told fairly, and one change that made the work go better."
	]
]);
const SAFETY = table([
	[
		"prevented-harm",
		"Tell me about harm that you prevented.",
		"safety-mechanisms ownership",
		"security-hygiene ai-eval-loop",
		"What could have happened to whom, and the mechanism that makes it less likely."
	],
	[
		"eval-you-built",
		"Which evaluation did you build, and which decision did it change?",
		"safety-mechanisms judgment",
		"ai-eval-loop",
		"Where the cases come from, how large the noise is, and a release that it stopped."
	],
	[
		"unsafe-shortcut",
		"When did somebody ask you to skip a safety check?",
		"safety-mechanisms disagreement",
		"security-hygiene",
		"A faster way to keep the check, or a limit on the risk that was accepted."
	],
	[
		"agent-permissions",
		"How did you decide what an automated system may do without a person?",
		"safety-mechanisms judgment",
		"platform-boundary security-hygiene",
		"Actions sorted by what can be undone, scoped permissions, and an audit trail."
	],
	[
		"staged-rollout",
		"Walk me through the rollout of a risky change.",
		"safety-mechanisms judgment",
		"parser-migration platform-boundary",
		"Stages with conditions, the way back, and what the stages caught."
	],
	[
		"secret-leak",
		"Tell me about a credential or a secret that was exposed.",
		"safety-mechanisms incident-leadership",
		"security-hygiene",
		"Time to revoke, proof of what was reached, and what keeps it from happening again."
	],
	[
		"red-team",
		"Tell me about a time you tried to break your own system.",
		"safety-mechanisms humility",
		"ai-eval-loop security-hygiene",
		"What was found, how it was ranked, and what was fixed first."
	],
	[
		"silent-failure",
		"Tell me about a failure that no alert caught.",
		"safety-mechanisms incident-leadership",
		"incident-command ai-eval-loop",
		"How long it lasted, who noticed, and the signal that exists now."
	],
	[
		"private-data",
		"When did you protect data that others wanted to use?",
		"safety-mechanisms disagreement",
		"security-hygiene",
		"Who may read what, how that is enforced, and how the work was still possible."
	],
	[
		"false-alarms",
		"Tell me about a safeguard that got in the way of people.",
		"safety-mechanisms judgment",
		"ai-eval-loop security-hygiene",
		"Missed cases and false alarms in numbers, and where the threshold was set and why."
	]
]);
const AMBIGUITY = table([
	[
		"no-requirements",
		"Tell me about a project that started without requirements.",
		"ambiguity ownership",
		"platform-boundary",
		"The questions that were asked first, and the smallest thing that answered them."
	],
	[
		"unknown-cause",
		"Tell me about a problem whose cause was unknown to everyone.",
		"ambiguity",
		"incident-command ai-eval-loop",
		"Hypotheses in order of cost, each with what ruled it in or out."
	],
	[
		"changed-goal",
		"When did the goal change in the middle of your work?",
		"ambiguity judgment",
		"",
		"What was kept, what was thrown away, and how fast the team turned."
	],
	[
		"new-field",
		"Tell me about a time you had to learn a field fast.",
		"ambiguity humility",
		"",
		"Whom you asked, what you built to learn, and how you knew that you understood it."
	],
	[
		"undefined-quality",
		"How did you measure something that had no measure?",
		"ambiguity judgment",
		"ai-eval-loop",
		"A definition that others applied alike, and its agreement with what users felt."
	],
	[
		"legacy-unknown",
		"Tell me about a system that you had to change without understanding it.",
		"ambiguity safety-mechanisms",
		"parser-migration",
		"What made its behavior visible before the change, and what surprised you."
	],
	[
		"many-priorities",
		"When was everything urgent, and what did you do first?",
		"ambiguity judgment",
		"incident-command",
		"A rule that others could apply too, and what waited because of it."
	],
	[
		"research-dead-end",
		"Tell me about an investigation that led nowhere.",
		"ambiguity humility",
		"ai-eval-loop",
		"The point at which you stopped, and what the next person did not have to repeat."
	]
]);
const OWNERSHIP = table([
	[
		"proudest-work",
		"Which work are you proudest of?",
		"ownership",
		"",
		"What you did yourself, why it was hard, and what is different because of it."
	],
	[
		"outside-your-job",
		"Tell me about something that you fixed although it was not your job.",
		"ownership safety-mechanisms",
		"security-hygiene",
		"Why it mattered, how its owners were involved, and who owns it now."
	],
	[
		"long-migration",
		"Walk me through the longest migration that you carried.",
		"ownership judgment",
		"parser-migration",
		"Proof that old and new agree, the last tenth of the callers, and the old system switched off."
	],
	[
		"led-without-authority",
		"When did you lead people who did not report to you?",
		"ownership disagreement",
		"platform-boundary",
		"Why they followed, what you took off their hands, and how many came along."
	],
	[
		"your-own-part",
		"In a success of your team, what exactly was yours?",
		"ownership humility",
		"",
		"A clean line between `I` and `we`, with credit to others by their work."
	],
	[
		"handed-over",
		"Tell me about something that still works after you left it.",
		"ownership safety-mechanisms",
		"platform-boundary security-hygiene",
		"What was written down or automated, and who changed it without asking you."
	],
	[
		"raised-the-bar",
		"How did you make the people around you better?",
		"ownership humility",
		"",
		"One habit or tool that spread, and a number or a name that shows it."
	],
	[
		"customer-problem",
		"Tell me about a problem of a customer that you made your own.",
		"ownership ambiguity",
		"platform-boundary incident-command",
		"What the customer could not do, how you found out, and proof that they can now."
	],
	[
		"slow-system",
		"Tell me about something slow or expensive that you made faster or cheaper.",
		"ownership judgment",
		"platform-boundary parser-migration",
		"A profile before the change, figures before and after, and what it traded away."
	]
]);
/** What behavioral rounds at AI labs ask, by what it is mainly about. */
const QUESTIONS = Object.fromEntries([
	...JUDGMENT,
	...HUMILITY,
	...INCIDENTS,
	...DISAGREEMENT,
	...SAFETY,
	...AMBIGUITY,
	...OWNERSHIP
]);
// src/presets/ai-lab/cues.ts
/**
* Words that stories of each type use and others seldom do. A type is guessed from them, so each must speak for one type
* alone. `*` stands for any ending; a plural need not be listed.
*/
const CUES = {
	"platform-boundary": [
		"api",
		"boundar*",
		"breaking change*",
		"caller",
		"client librar*",
		"consuming team*",
		"contract",
		"design doc*",
		"deprecat*",
		"endpoint*",
		"every team",
		"gateway",
		"graphql",
		"grpc",
		"idempoten*",
		"interface*",
		"internal customer*",
		"internal platform",
		"multi-tenan*",
		"objected",
		"onboard*",
		"other teams",
		"platform",
		"rate limit*",
		"rfc",
		"sdk",
		"self-serv*",
		"service owner*",
		"shared librar*",
		"shared service*",
		"teams adopted",
		"teams moved",
		"tenant*",
		"versioned"
	],
	"ai-eval-loop": [
		"a/b test*",
		"annotat*",
		"benchmark*",
		"bot",
		"chatbot",
		"classifier*",
		"dataset*",
		"embedding*",
		"error analysis",
		"eval",
		"evaluation*",
		"f1",
		"failure class*",
		"false negative*",
		"false positive*",
		"fine-tun*",
		"golden set",
		"ground truth",
		"hallucinat*",
		"held-out",
		"human label*",
		"judge",
		"label*",
		"llm",
		"machine learning",
		"model",
		"precision",
		"prompt",
		"rater*",
		"recall",
		"retrieval",
		"rubric*",
		"score*",
		"test cases",
		"test set*",
		"training data",
		"tuned"
	],
	"parser-migration": [
		"backfill*",
		"both versions",
		"by both",
		"compatib*",
		"convert*",
		"cut over",
		"cutover",
		"decoder*",
		"dual-writ*",
		"encoding*",
		"go back",
		"grammar",
		"in parallel",
		"legacy",
		"migrat*",
		"mismatch*",
		"new format",
		"new parser",
		"new reader",
		"new system",
		"old and new",
		"old format",
		"old path",
		"old reader",
		"old system",
		"old version",
		"parse",
		"parser*",
		"parsing",
		"point of no return",
		"ported",
		"regression suite",
		"reimplement*",
		"replay*",
		"replicat*",
		"rewrite",
		"rewritten",
		"rewrote",
		"schema change*",
		"shadow*",
		"side by side",
		"tokenizer*",
		"upgrade*",
		"way back"
	],
	"incident-command": [
		"crash*",
		"commander",
		"degraded",
		"down for",
		"downtime",
		"duty engineer",
		"escalat*",
		"failover",
		"failing over",
		"first hypothesis",
		"hotfix*",
		"incident*",
		"mitigat*",
		"my hypothesis",
		"on call",
		"on-call",
		"oncall",
		"outage*",
		"paged",
		"pager*",
		"post-mortem*",
		"postmortem*",
		"restored",
		"revert*",
		"rolled back",
		"root cause*",
		"ruled out",
		"sev1",
		"sev2",
		"sev-1",
		"sev-2",
		"status page",
		"the cause",
		"timeouts",
		"timing out",
		"war room",
		"went down"
	],
	"security-hygiene": [
		"access key*",
		"attack*",
		"credential*",
		"cve",
		"encrypt*",
		"expir*",
		"exploit*",
		"exposed",
		"firewall*",
		"harden*",
		"iam",
		"leaked",
		"least privilege",
		"login*",
		"malicious",
		"mfa",
		"password*",
		"pen test*",
		"penetration test*",
		"permission*",
		"phish*",
		"privilege*",
		"rotat*",
		"sandbox*",
		"sbom",
		"secret",
		"secure",
		"security",
		"service account*",
		"signed",
		"sso",
		"stolen",
		"supply chain",
		"token",
		"two-factor",
		"unencrypted",
		"vulnerab*"
	]
};
// src/presets/ai-lab/follow-ups.ts
/**
* What an interviewer asks next about a story of each type; the label is the question. The model has a label for each,
* `<type>/<id>`.
*/
const FOLLOW_UPS = {
	"platform-boundary": [
		{
			id: "objection",
			label: "Who objected, and what changed because of it?",
			edit: "`<team> feared <what>, so I <changed what>`."
		},
		{
			id: "ruled-out",
			label: "What did the contract rule out?",
			edit: "`A caller can no longer <do what>; it gets <which error>`."
		},
		{
			id: "failure",
			label: "What happens to callers when the boundary fails?",
			edit: "`Callers get <error> within <ms>, and may retry because <why it is safe>`."
		},
		{
			id: "evolution",
			label: "How can the contract change without breaking anyone?",
			edit: "`A field is only added; to remove one takes <test, version, weeks of notice>`."
		},
		{
			id: "not-moved",
			label: "Who has not moved yet, and why?",
			edit: "`<n> of <m> are left: <who>, because <why>`."
		}
	],
	"ai-eval-loop": [
		{
			id: "users",
			label: "How do you know that the eval measures what users feel?",
			edit: "`When the eval moved by <x>, <complaints, edits, appeals> moved by <y>`."
		},
		{
			id: "leakage",
			label: "Could the model have seen the test cases?",
			edit: "`The cases are from after <date>, and nobody tunes on them`."
		},
		{
			id: "labels",
			label: "Who labels, and how often do two of them disagree?",
			edit: "`Two <experts> label each case alone; they agreed on <percent>`."
		},
		{
			id: "noise",
			label: "How big must a difference be before you believe it?",
			edit: "`With <n> cases, less than <points> is noise to us`."
		},
		{
			id: "worse",
			label: "What got worse when the score got better?",
			edit: "`<latency, price, refusals> went from <a> to <b>, and we accepted that because <reason>`."
		},
		{
			id: "consequence",
			label: "What does a bad score stop?",
			edit: "`Below <value> the release is blocked, and <name> decides`."
		}
	],
	"parser-migration": [
		{
			id: "agreement",
			label: "How did you prove that old and new agree?",
			edit: "`Both ran on <input> for <weeks>, and I counted every difference`."
		},
		{
			id: "point-of-no-return",
			label: "What was the point of no return, and what was the way back before it?",
			edit: "`Until <date> one <flag, switch> brought the old path back; after that <what>`."
		},
		{
			id: "worst-input",
			label: "Which input was the worst, and what happens to it now?",
			edit: "`<the worst case> is <refused with a reason, sent to a person>`."
		},
		{
			id: "consumers",
			label: "Who depended on the old behavior, and what did they have to do?",
			edit: "`<team or customer> read <field>; they had to <change what>, or nothing`."
		},
		{
			id: "stop-rule",
			label: "What would have stopped the rollout?",
			edit: "`At more than <number> differences a day we would have stopped`."
		},
		{
			id: "old-path",
			label: "When did the old path go away?",
			edit: "`The old code was deleted on <date>, <weeks> after the last use`."
		}
	],
	"incident-command": [
		{
			id: "detected",
			label: "How was it detected, and how long did that take?",
			edit: "`<alert, person or customer> told us after <minutes>`."
		},
		{
			id: "told",
			label: "Who else was told, and what did they need to know?",
			edit: "`I told <support, customers, legal> <what we knew> at <time>`."
		},
		{
			id: "first-move",
			label: "Did you stop the harm first, or look for the cause?",
			edit: "`First I <rolled back, switched off, moved>, and only then I looked for the cause`."
		},
		{
			id: "ruled-out",
			label: "What did you rule out first, and by which signal?",
			edit: "`My first hypothesis was <what>; <signal> ruled it out in <minutes>`."
		},
		{
			id: "not-back",
			label: "Why does it not come back?",
			edit: "`<check, limit or alert> now <blocks, halts, pages> before it can happen again`."
		},
		{
			id: "differently",
			label: "What would you do differently?",
			edit: "`Since then I <do what> first`."
		}
	],
	"security-hygiene": [
		{
			id: "next-one",
			label: "What stops the next one?",
			edit: "`<check> fails the build as soon as <what> appears`."
		},
		{
			id: "exceptions",
			label: "How do exceptions work, and when do they end?",
			edit: "`<name> may grant one for <days>; it ends by itself, and is listed in <where>`."
		},
		{
			id: "friction",
			label: "What did it break, and who had to wait?",
			edit: "`<n> deploys failed in the first month, and <team> waited <how long>`."
		},
		{
			id: "exposure",
			label: "How was the weakness found, and could it have been used?",
			edit: "`<audit, theft, scan> showed it; who had <what> could have <done what>`."
		},
		{
			id: "still-works",
			label: "How do you know that it still works today?",
			edit: "`Every <quarter> we <drill, test> it; the last one took <minutes>`."
		}
	]
};
// src/presets/ai-lab/story-types.ts
function field$1(title, hint, ...aliases) {
	return {
		title,
		hint,
		aliases
	};
}
/** What every story must give, whatever its type. */
const COMMON_FIELDS = {
	numbers: field$1("Numbers", "what changed, with unit, before and after, and over which time", "metrics", "results"),
	stakes: field$1("Stakes", "who or what was at risk, and how much of it", "what was at stake"),
	tradeoffs: field$1("Tradeoffs", "the options, the cost you accepted, and why", "tradeoff"),
	lesson: field$1("Lesson", "what you do differently since", "lessons", "lesson learned", "lessons learned")
};
/** The five story types; a complete personal portfolio has at least one story of each. */
const STORY_TYPES = {
	"platform-boundary": {
		title: "Platform boundary",
		shows: [
			"ownership",
			"ambiguity",
			"cross-team leverage"
		],
		cues: CUES["platform-boundary"] ?? [],
		followUps: FOLLOW_UPS["platform-boundary"] ?? [],
		fields: {
			api_contract: field$1("API contract", "what the boundary promised, and to whom"),
			adoption: field$1("Adoption", "who moved to it, how many, and by when"),
			migration_risk: field$1("Migration risk", "what could have broken for those who moved, and how you bounded it")
		}
	},
	"ai-eval-loop": {
		title: "AI eval or investigation loop",
		shows: ["AI-adjacent work", "feedback systems"],
		cues: CUES["ai-eval-loop"] ?? [],
		followUps: FOLLOW_UPS["ai-eval-loop"] ?? [],
		fields: {
			data_quality: field$1("Data quality", "where the data came from, and how you knew that it was good"),
			eval_signal: field$1("Eval signal", "what the eval measured, and why that predicted what users saw"),
			failure_analysis: field$1("Failure analysis", "how the failures fell into classes, and what each led to")
		}
	},
	"parser-migration": {
		title: "Parser or migration",
		shows: ["technical judgment", "correctness"],
		cues: CUES["parser-migration"] ?? [],
		followUps: FOLLOW_UPS["parser-migration"] ?? [],
		fields: {
			compatibility: field$1("Compatibility", "what had to keep working, and how you proved it"),
			rollout: field$1("Rollout", "the stages, what stopped each, and the way back"),
			regression_suite: field$1("Regression suite", "the cases, where they came from, and what they caught")
		}
	},
	"incident-command": {
		title: "Incident command",
		shows: ["reliability", "leadership under pressure"],
		cues: CUES["incident-command"] ?? [],
		followUps: FOLLOW_UPS["incident-command"] ?? [],
		fields: {
			customer_impact: field$1("Customer impact", "who felt it, how many, and for how long"),
			hypothesis: field$1("Hypothesis", "what you believed at first, and what confirmed or refuted it"),
			durable_follow_up: field$1("Durable follow-up", "the mechanism that keeps it from coming back", "follow up")
		}
	},
	"security-hygiene": {
		title: "Security or deployment hygiene",
		shows: ["risk reduction"],
		cues: CUES["security-hygiene"] ?? [],
		followUps: FOLLOW_UPS["security-hygiene"] ?? [],
		fields: { normal_delivery_path: field$1("Normal delivery path", "how every later change gets the same protection without anyone remembering it", "delivery path") }
	}
};
// src/presets/ai-lab/values.ts
/** Value words alone earn nothing: each has a translation into mechanism, which the same answer must then give. */
const VALUES = [
	{
		value: "Reliability",
		translation: "users can debug, retry, and trust failure states",
		names: [
			"reliability",
			"dependability",
			"robustness",
			"stability",
			"reliable",
			"reliably",
			"dependable",
			"rock solid"
		],
		terms: [
			"reliability engineer",
			"site reliability",
			"reliability engineering",
			"reliability team",
			"reliability group",
			"head of reliability",
			"reliable sources",
			"reliable source",
			"numerical stability",
			"control stability",
			"stability margin",
			"reliable transport",
			"reliable multicast",
			"reliable delivery protocol",
			"price stability",
			"job stability",
			"financial stability",
			"dimensional stability",
			"thermal stability",
			"colloidal stability",
			"physics of reliability"
		]
	},
	{
		value: "Safety",
		translation: "evals, red teams, staged rollout, rollback, human review",
		names: [
			"safety",
			"ai safety",
			"safe",
			"safely",
			"safer",
			"responsible ai",
			"responsibly",
			"harmless",
			"trustworthy ai",
			"beneficial ai",
			"safe ai"
		],
		terms: [
			"type safe",
			"type safety",
			"thread safe",
			"thread safety",
			"memory safe",
			"memory safety",
			"null safe",
			"null safety",
			"exception safe",
			"exception safety",
			"async safe",
			"signal safe",
			"crash safe",
			"process safe",
			"url safe",
			"fail safe",
			"safe mode",
			"safe state",
			"safe list",
			"safe link",
			"password safe",
			"safe guess",
			"safe bet",
			"safe default",
			"safe defaults",
			"safe harbor",
			"safe harbour",
			"safe to say",
			"safe to retry",
			"safe to assume",
			"to be safe",
			"on the safe side",
			"play it safe",
			"psychological safety",
			"safety net",
			"safety factor",
			"factor of safety",
			"safety margin",
			"safety stock",
			"safety valve",
			"safety glasses",
			"safety shoes",
			"safety pin",
			"safety engineer",
			"safety team",
			"safety officer",
			"safety critical",
			"safety group",
			"safety researcher",
			"safety lab",
			"retry safe",
			"safety data sheet",
			"concurrency safe",
			"safe storage",
			"safe distance",
			"trust and safety"
		]
	},
	{
		value: "Steerability",
		translation: "permissions, policy gates, constrained tools, reversible actions",
		names: [
			"steerability",
			"controllability",
			"corrigibility",
			"steerable",
			"controllable",
			"corrigible",
			"under human control",
			"human control",
			"aligned with human",
			"ai alignment",
			"does what we want",
			"do what we want",
			"stays in control",
			"stay in control"
		],
		terms: [
			"controllable pitch",
			"controllable load",
			"steerable antenna",
			"steerable axle"
		]
	},
	{
		value: "Direct evidence",
		translation: "production metrics, incidents, shipped systems, regression suites",
		names: [
			"direct evidence",
			"evidence based",
			"evidence driven",
			"by evidence",
			"on evidence",
			"evidence matters",
			"evidence over",
			"evidence first",
			"evidence and not",
			"evidence not",
			"follow the evidence",
			"trust evidence",
			"trust the evidence",
			"driven by evidence",
			"let evidence decide",
			"data driven",
			"data informed",
			"fact based",
			"let the data decide",
			"based on evidence",
			"based on data",
			"value evidence",
			"evidence over opinion",
			"empirical",
			"empirically"
		],
		terms: [
			"data driven test",
			"data driven tests",
			"data driven testing",
			"empirical formula",
			"empirical bayes"
		]
	},
	{
		value: "Simple thing that works",
		translation: "the smallest design that satisfies measured constraints",
		names: [
			"simple thing that works",
			"simplest thing that works",
			"simplest thing that could work",
			"simplicity",
			"simple solution",
			"simplest solution",
			"simple design",
			"simple architecture",
			"simple system",
			"over engineer",
			"overengineer",
			"keep it simple",
			"keep things simple",
			"kept it simple",
			"kept things simple",
			"keeping it simple",
			"keeping things simple",
			"as simple as possible",
			"kiss principle",
			"simple is better",
			"prefer simple",
			"do the simple thing",
			"yagni"
		],
		terms: [
			"simple solution of salt",
			"for simplicity",
			"for the sake of simplicity"
		]
	},
	{
		value: "Humility",
		translation: "clear boundaries on what one owned, and where evidence changed one's mind",
		names: [
			"humility",
			"humble",
			"humbly",
			"humbled",
			"low ego",
			"no ego",
			"without ego",
			"egoless",
			"ego free"
		],
		terms: [
			"humble opinion",
			"humble beginnings",
			"humble beginning",
			"humbled by",
			"humble pie"
		]
	}
];
// src/presets/ai-lab/index.ts
/** The built-in preset: behavioral rounds at AI labs and for AI and backend roles. Data only. */
const aiLab = {
	...base,
	storyTypes: STORY_TYPES,
	commonFields: COMMON_FIELDS,
	themes: THEMES,
	prompts: PROMPTS,
	questions: QUESTIONS,
	values: VALUES,
	skeleton: SKELETON
};
// src/presets/star/index.ts
/** The parts of a story as a bank tells it. Names that are no field's own are what `src/bank` calls the part. */
const PARTS = {
	situation: {
		title: "Situation",
		hint: "where it was, and what was wrong",
		aliases: []
	},
	task: {
		title: "Task",
		hint: "what was asked of you",
		aliases: [],
		optional: true
	},
	action: {
		title: "Action",
		hint: "what you did yourself, step by step",
		aliases: []
	},
	result: {
		title: "Result",
		hint: "what changed because of it, with a number",
		aliases: []
	},
	reflection: {
		title: "Reflection",
		hint: "what you do differently since",
		aliases: ["lesson"],
		optional: true
	},
	stakes: {
		title: "Stakes",
		hint: "who or what was at risk",
		aliases: [],
		optional: true
	},
	tradeoffs: {
		title: "Tradeoffs",
		hint: "what you gave up, and why",
		aliases: [],
		optional: true
	},
	numbers: {
		title: "Numbers",
		hint: "what changed, before and after",
		aliases: [],
		optional: true
	}
};
/** What the stories of banks are checked by: Situation, Task, Action, Result, Reflection. */
const star = {
	...base,
	commonFields: PARTS
};
// src/report/formats.ts
const forPeople = (help, load) => {
	return {
		help,
		isForMachines: false,
		showsDetails: false,
		load
	};
};
const forMachines = (help, load) => {
	return {
		help,
		isForMachines: true,
		showsDetails: false,
		load
	};
};
/** Every format of a report, in the order in which they are listed. */
const formats = {
	text: forPeople("findings by file, for a terminal", async () => (await import("./text.js")).renderText),
	compact: forPeople("one line per finding", async () => (await import("./compact.js")).renderCompact),
	json: {
		...forMachines("the whole report", async () => (await import("./json.js")).renderJson),
		showsDetails: true,
		takesTexts: true
	},
	github: forPeople("annotations of GitHub Actions", async () => (await import("./github.js")).renderGithub),
	markdown: forPeople("tables and findings", async () => (await import("./markdown.js")).renderMarkdown),
	sarif: forMachines("SARIF 2.1.0, for code scanning", async () => (await import("./sarif.js")).renderSarif),
	junit: forMachines("JUnit XML, for CI systems", async () => (await import("./junit.js")).renderJunit),
	checkstyle: forMachines("Checkstyle XML, for Jenkins and others", async () => (await import("./checkstyle.js")).renderCheckstyle),
	rdjsonl: forMachines("JSON lines for reviewdog", async () => (await import("./rdjsonl.js")).renderRdjsonl),
	html: {
		...forPeople("a page with portfolios and passages", async () => (await import("./html.js")).renderHtml),
		showsDetails: true
	}
};
const FORMAT_NAMES = Object.keys(formats);
/** Without a terminal there is no colour and no user, and without a page no limit. */
const DEFAULTS = {
	color: false,
	columns: 80,
	quiet: false,
	displayPath: (filePath) => filePath,
	documents: null,
	linkBase: null,
	budget: Number.MAX_SAFE_INTEGER,
	overflow: null
};
/** A report in one of the formats, as the pieces of its text. Same report and options, same text. */
async function renderPieces(name, report, options) {
	const rendered = (await formats[name].load())(report, {
		...DEFAULTS,
		...options
	});
	return typeof rendered === "string" ? [rendered] : rendered;
}
// src/rules/support/hollow.ts
/** An answer of fewer words that earns nothing is a placeholder: its score says so, and nothing else need be said. */
const FEWEST_WORDS$2 = 10;
function isHollow(prose, score, { read }) {
	return prose.text.trim() === "" || score?.score === 0 && score.english && read(prose).words < FEWEST_WORDS$2;
}
// src/rules/support/spoken-time.ts
/** How long so many words take to say, in seconds. */
function secondsFor(words, wordsPerMinute) {
	return words * 60 / wordsPerMinute;
}
/** `45 seconds`, `2 minutes`, `1 minute and 5 seconds`. */
function sayDuration(seconds) {
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	const parts = [plural(minutes, "minute"), plural(rest, "second")].filter((part) => !part.startsWith("0 "));
	return listOf(parts) || "0 seconds";
}
// src/rules/answer-length.ts
const answerLength = {
	id: "answer-length",
	meta: {
		description: "Every answer can be said in the time that an interview gives it: 30 seconds to 2 minutes.",
		severity: "warning",
		ofWhole: ["tooShort", "tooLong"],
		options: {
			"words-per-minute": {
				description: "How fast you speak.",
				default: 150,
				min: 60,
				max: 400
			},
			shortest: {
				description: "The shortest answer, in seconds.",
				default: 30,
				min: 5,
				max: 60
			},
			longest: {
				description: "The longest answer, in seconds.",
				default: 120,
				min: 60,
				max: 1200
			}
		},
		messages: {
			tooShort: "The answer has {words}, {spoken} at {speed} words a minute, expected at least {limit}.\nAdd about {change}: what was at stake, what you did yourself, what changed because of it.",
			tooLong: "The answer has {words}, {spoken} at {speed} words a minute, expected at most {limit}.\nCut about {change}: the introduction first, then what an interviewer can still ask for."
		}
	},
	*check(document, { number, read, scores }) {
		const speed = number("words-per-minute");
		const least = number("shortest");
		const most = number("longest");
		for (const [index, { prose, anchor }] of document.answers.entries()) {
			if (isHollow(prose, scores[index], { read })) continue;
			const { words, isEnglish } = read(prose);
			if (!isEnglish) continue;
			const seconds = secondsFor(words, speed);
			const data = {
				words: plural(words, "word"),
				speed
			};
			if (seconds < least && document.bank === null) {
				const spoken = sayDuration(Math.floor(seconds));
				const change = plural(Math.ceil(least * speed / 60) - words, "word");
				yield {
					messageId: "tooShort",
					at: anchor,
					data: {
						...data,
						spoken,
						limit: sayDuration(least),
						change
					}
				};
			} else if (seconds > most) {
				const spoken = sayDuration(Math.ceil(seconds));
				const change = plural(words - Math.floor(most * speed / 60), "word");
				yield {
					messageId: "tooLong",
					at: anchor,
					data: {
						...data,
						spoken,
						limit: sayDuration(most),
						change
					}
				};
			}
		}
	}
};
// src/rules/answer-missing.ts
const answerMissing = {
	id: "answer-missing",
	meta: {
		description: "Every story and every prompt has an answer in prose.",
		severity: "error",
		ofWhole: [
			"none",
			"blank",
			"placeholder"
		],
		messages: {
			none: "Missing answer, expected a section `## Answer` with what you would say.\nWrite it in this order: {skeleton}.",
			blank: "Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\nWrite it in this order: {skeleton}.",
			placeholder: "The answer holds only `{value}`, expected what you would say.\nWrite it in this order: {skeleton}."
		}
	},
	*check(document, { vocabulary }) {
		const data = { skeleton: vocabulary.preset.skeleton.join(" -> ") };
		if (document.answers.length === 0 && document.frontmatter !== null) yield {
			messageId: "none",
			at: document.frontmatter.openSpan,
			data
		};
		for (const { prose, anchor, templates } of document.answers) {
			if (prose.text.trim() !== "") continue;
			const [at] = templates;
			if (at === void 0) yield {
				messageId: "blank",
				at: anchor,
				data
			};
			else {
				const value = document.text.slice(at.start, at.end);
				yield {
					messageId: "placeholder",
					at,
					data: {
						...data,
						value
					}
				};
			}
		}
	}
};
// src/rules/support/why-not.ts
const MOODS = {
	plan: "a plan, not something done",
	wish: "a condition or a wish, not something done",
	negated: "something that was missing",
	question: "a question",
	advice: "advice, not something done",
	duty: "a duty, not something done",
	list: "a list of skills, not something done"
};
/** Why the passage that comes closest to a point may not count. */
const WHY_NOT = {
	mechanism: (mood) => mood === "told" ? "which does not say what was put in place to see, check or undo something" : MOODS[mood],
	evidence: (mood, number) => {
		if (mood !== "told" && mood !== "negated") return MOODS[mood];
		return number ? "a number, but nothing says what changed" : "without a number";
	}
};
// src/rules/support/score-advice.ts
/** ``; closest to mechanism: `we should add alerts` (line 14), a plan, not something done`` for each point. */
function closestTo(points, { closest }, lines) {
	return points.map((point) => closest[point] === null ? "" : `; ${describe(point, closest[point], lines)}`).join("");
}
function describe(point, { text, at, mood, number }, lines) {
	const place = `line ${lines.position(at.start).line}`;
	return `closest to ${point}: ${quoted(text)} (${place}), ${WHY_NOT[point](mood, number)}`;
}
/** What would count for each point: the cheapest edit, or the words that the literal scorer looks for. */
function adviceFor(points, preset, scorer) {
	const { words, advice, edits } = preset;
	return points.map((point) => scorer === "rubric" ? `For ${point}: ${edits[point]}` : `For ${point} (one of the words ${listOf(words[point], "or")}), ${advice[point]}`).join(". ");
}
// src/rules/support/unfinished.ts
/** The parts that a story of a bank lacks or leaves blank. What was asked of somebody sets the scene as well. */
function openParts({ bank, fields }, required) {
	if (bank === null) return [];
	return required.filter(({ name, filled }) => !filled && !(name === "situation" && fields.has("task")));
}
/** Whether a story of a bank lacks a part: that is to be said first, and what follows from it can wait. */
function isUnfinished(document, required) {
	return openParts(document, required).length > 0;
}
// src/rules/answer-score.ts
const answerScore = {
	id: "answer-score",
	meta: {
		description: "Every answer reaches `min-score`: it names a mechanism, and evidence that it worked.",
		severity: "error",
		ofWhole: [
			"below",
			"unsure",
			"language"
		],
		atMost: {
			unsure: "warning",
			language: "note"
		},
		messages: {
			below: "The answer scores {score} of 2, expected {least}: {states}{closest}.\n{advice}.",
			unsure: "The answer may miss the score of {least}: {states}{closest}.\n{advice}.",
			language: "The answer is not judged: not English.\nWrite it in English to have it judged; until then no rule reads its prose."
		}
	},
	*check(document, { vocabulary: { preset }, lines, minScore, required, scorer, scores }) {
		if (isUnfinished(document, required)) return;
		for (const [index, answered] of scores.entries()) {
			const answer = document.answers[index];
			if (answer === void 0 || answer.prose.text.trim() === "") continue;
			const at = answer.anchor;
			if (scorer === "rubric" && !answered.english) {
				yield {
					messageId: "language",
					at
				};
				continue;
			}
			const found = shortOf(minScore, answered);
			if (found === null) continue;
			const { messageId, points } = found;
			yield {
				messageId,
				at,
				data: {
					score: answered.score,
					least: minScore === 2 ? "2" : `at least ${minScore}`,
					states: statesOf(answered),
					closest: closestTo(points, answered, lines),
					advice: adviceFor(points, preset, scorer)
				},
				about: POINTS.filter((point) => stateOf(answered, point) === "absent")
			};
		}
	}
};
/** What keeps an answer from a score, if anything does. What may be there is given the benefit of the doubt. */
function shortOf(score, { missing, unsure }) {
	const most = 2 - missing.filter((point) => !unsure.includes(point)).length;
	if (most < score) return {
		messageId: "below",
		points: missing
	};
	return most - unsure.length < score ? {
		messageId: "unsure",
		points: unsure
	} : null;
}
const STATES = [
	"absent",
	"unsure",
	"present"
];
/** `evidence absent, mechanism present`: what the scorer found of each point, the worst first. */
function statesOf(verdict) {
	return STATES.map((state) => ({
		state,
		points: POINTS.filter((point) => stateOf(verdict, point) === state)
	})).filter(({ points }) => points.length > 0).map(({ state, points }) => `${listOf(points)} ${state}`).join(", ");
}
// src/rules/support/line-range.ts
/** `line 4`, or `lines 4 to 7`. */
function lineRange(lines, at) {
	const { line, endLine } = lines.region(at);
	return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}
// src/rules/support/quoted.ts
const QUOTES = /["\u201c\u201d]|\n[ \t]*\n/g;
/**
* What is between double quotes inside a paragraph: somebody else's words. A quote that has its lines for itself is
* how some people write down what they will say, so it is theirs, unless a colon leads it in.
*/
function quotedSpans(text) {
	const spans = [];
	let open = -1;
	for (const { 0: found, index } of text.matchAll(QUOTES)) if (found.length > 1) open = -1;
	else if (open === -1) open = index;
	else {
		if (!standsAlone(text, open, index + 1)) spans.push({
			start: open,
			end: index + 1
		});
		open = -1;
	}
	return spans;
}
/** The nearest character on one side that is no blank, or a line break that comes before it. */
function neighbour(text, from, step, blank) {
	let at = from;
	while (blank.test(text[at] ?? "")) at += step;
	return text[at] ?? "\n";
}
function standsAlone(text, start, end) {
	return neighbour(text, start - 1, -1, /[ \t]/) === "\n" && neighbour(text, end, 1, /[ \t\r]/) === "\n" && neighbour(text, start - 1, -1, /\s/) !== ":";
}
// src/rules/support/said.ts
/** Everything that a document says, answers first: a section that lies inside an answer is read once. */
function textsOf$1(document, { required }) {
	const answers = document.answers.map(({ prose }) => prose);
	const spans = answers.map((prose) => prose.locate(0, prose.text.length));
	const fields = required.flatMap(({ filled, field }) => filled && field !== null ? field.texts : []).filter((prose) => {
		const { start } = prose.locate(0, prose.text.length);
		return !spans.some((span) => start >= span.start && start < span.end);
	});
	return [...answers, ...fields].filter(({ text }) => text.trim() !== "");
}
/** The sentences of a document that surely show a label in the author's own words. */
function* sentencesWith(document, context, label) {
	for (const prose of textsOf$1(document, context)) for (const sentence of sureSentences(prose, context, label)) yield {
		prose,
		sentence
	};
}
/** The sentences of a text that surely show a label in the author's own words. */
function sureSentences(prose, { read }, label) {
	const reading = read(prose);
	if (!reading.isEnglish) return [];
	const [judged] = reading.judge("virtues", [label]);
	if (judged?.state !== "present") return [];
	return sentencesOf(reading, unquoted(prose.text, judged.passages)).filter((sentence) => {
		const [alone] = read(excerptOf(prose, sentence)).judge("virtues", [label]);
		return alone?.state === "present";
	});
}
function excerptOf({ text, locate }, { start, end }) {
	return {
		text: text.slice(start, end),
		locate: (from, to) => locate(start + from, start + to)
	};
}
/** The passages of which most is outside quotation marks: what is inside is somebody else's words. Both are in order. */
function unquoted(text, passages) {
	if (passages.length === 0) return passages;
	const quoted = quotedSpans(text);
	let next = 0;
	return passages.filter(({ start, end }) => {
		while ((quoted[next]?.end ?? text.length) <= start) next++;
		const quote = quoted[next];
		return 2 * (quote === void 0 ? 0 : Math.min(end, quote.end) - Math.max(start, quote.start)) < end - start;
	});
}
/** The sentences that passages begin in, each once. The passages are in order. */
function sentencesOf(reading, passages) {
	return sentences(reading, passages, true);
}
/** The sentences that no passage begins in. The passages are in order. */
function sentencesWithout(reading, passages) {
	return sentences(reading, passages, false);
}
function sentences({ tokens, range }, passages, holding) {
	const found = [];
	let next = 0;
	for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
		const before = next;
		const end = tokens.end[(tokens.firstOf[sentence + 1] ?? 0) - 1] ?? 0;
		while (next < passages.length && (passages[next]?.start ?? end) < end) next++;
		const span = next > before === holding ? sentenceAt(tokens, sentence) : null;
		if (span !== null) found.push(span);
	}
	return found;
}
/** A sentence without the marks at its ends: its full stop, the dash of its list item. Null where there are only marks. */
function sentenceAt({ start, end, shape, firstOf }, sentence) {
	let first = firstOf[sentence] ?? 0;
	let last = (firstOf[sentence + 1] ?? 0) - 1;
	while (first <= last && isMark(shape[first] ?? 0)) first++;
	while (last > first && isMark(shape[last] ?? 0)) last--;
	return first > last ? null : {
		start: start[first] ?? 0,
		end: end[last] ?? 0
	};
}
/** Whether a token belongs to no word: not to the second half of `don't` either. */
function isMark(shape) {
	return !isSpoken(shape) && (shape < FIRST_CLITIC || shape > LAST_CLITIC);
}
const FIRST_CLITIC = shapeId("n't");
const LAST_CLITIC = shapeId("'m");
// src/rules/support/parts.ts
const PART_OF_LABEL = {
	context: "context",
	task: "context",
	action: "action",
	result: "result",
	lesson: "result"
};
const PART_OF_NAME = new Map(Object.entries(LABEL_WORDS).flatMap(([label, names]) => {
	const part = PART_OF_LABEL[label];
	return part === void 0 ? [] : names.map((name) => [name, part]);
}));
/** The part that a heading, or a line of its own, names: `Situation`, `S (Situation)`. */
function partNamed(text) {
	const name = text.toLowerCase();
	return PART_OF_NAME.get(name) ?? PART_OF_NAME.get(/^\w+ \((.+?)\)?$/.exec(name)?.[1] ?? "");
}
/** Whether a heading names a part of an answer: `Result`. */
function namesPart(heading) {
	return partNamed(heading) !== void 0;
}
/**
* The part of each sentence. A heading decides for its section, a label or a line that names a part for what follows it.
* Without one, context is what comes before the first thing that somebody of the story did, and a result is evidence after
* that.
*
* @param sections of the document, in order
* @param offset where the text begins in the document
*/
function partsOf$2(reading, sections, offset) {
	const { tokens, range } = reading;
	const [mechanism, evidence] = reading.judge("answers", ["mechanism", "evidence"]);
	const [shared, own] = reading.judge("virtues", ["we", "own"]);
	const done = [
		shared,
		own,
		mechanism
	].map((judged) => passagesIn(reading, judged?.passages));
	const outcome = passagesIn(reading, evidence?.passages);
	const headed = partsByHeading(sections);
	const parts = [];
	let acted = false;
	let named;
	let label = 0;
	for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
		const from = tokens.firstOf[sentence] ?? 0;
		const to = tokens.firstOf[sentence + 1] ?? 0;
		const acts = done.map((holds) => holds(tokens.end[to - 1] ?? 0)).includes(true);
		const tells = outcome(tokens.end[to - 1] ?? 0);
		const span = sentenceAt(tokens, sentence);
		if (span === null) continue;
		acted ||= acts;
		const last = tokens.label[to - 1] ?? 0;
		named = last === label ? named : PART_OF_LABEL[LABELS[last] ?? "none"];
		label = last;
		if (to - from <= LONGEST_NAME && tokens.shape[to - 1] === BREAK$1) named = partNamed(reading.text.slice(span.start, span.end)) ?? named;
		const part = headed(span.start + offset) ?? named ?? partTold(acted, acts, tells);
		let words = 0;
		for (let row = from; row < to; row++) if (isSpoken(tokens.shape[row] ?? 0)) words++;
		parts.push({
			part,
			...span,
			words
		});
	}
	return parts;
}
/** The most tokens of a line that is nothing but the name of a part. */
const LONGEST_NAME = 8;
const BREAK$1 = shapeId("line-break");
function partTold(acted, acts, tells) {
	if (!acted) return "context";
	return tells && !acts ? "result" : "action";
}
/** Asked with the end of one sentence after another: whether a passage begins in it. */
function passagesIn({ text }, passages = []) {
	const starts = unquoted(text, passages).map(({ start }) => start);
	let next = 0;
	return (end) => {
		const before = next;
		while ((starts[next] ?? end) < end) next++;
		return next > before;
	};
}
/** Asked with one place after another: the part that the innermost section around it is named after. */
function partsByHeading(sections) {
	let next = 0;
	let part;
	let end = 0;
	return (at) => {
		for (; (sections[next]?.bodySpan.start ?? Number.POSITIVE_INFINITY) <= at; next++) {
			const { heading, bodySpan } = sections[next];
			const named = partNamed(heading);
			if (named === void 0) continue;
			part = named;
			end = bodySpan.end;
		}
		return at < end ? part : void 0;
	};
}
// src/rules/balance.ts
/** Below so many words shares say nothing; `answer-length` speaks of such an answer. */
const FEWEST_WORDS$1 = 40;
const balance = {
	id: "balance",
	meta: {
		description: "At most about half of an answer sets the scene; the rest is what was done and what came of it.",
		severity: "note",
		ofWhole: ["context"],
		options: { context: {
			description: "The most that context may take, in percent.",
			default: 50,
			min: 20,
			max: 90
		} },
		messages: { context: "Context takes {context} % of the answer, action {action} % and result {result} %; expected at most {limit} % context.\nCut about {cut} of {lines}: keep who was hit and what was at stake, and come to what you did." }
	},
	*check(document, { vocabulary: { preset }, lines, required, read, number }) {
		if (isUnfinished(document, required)) return;
		for (const { prose, prompt } of document.answers) {
			const reading = read(prose);
			if (prompt !== null && preset.prompts[prompt]?.looksForward === true || !reading.isEnglish || reading.words < FEWEST_WORDS$1) continue;
			const found = weigh(prose, partsOf$2(reading, document.sections, prose.locate(0, 0).start), number("context"));
			if (found !== null) yield {
				...found,
				data: {
					...found.data,
					lines: lineRange(lines, found.at)
				}
			};
		}
	}
};
function weigh(prose, parts, limit) {
	const wordsOf = (wanted) => parts.filter(({ part }) => part === wanted).reduce((sum, { words }) => sum + words, 0);
	const scene = wordsOf("context");
	const result = wordsOf("result");
	const rest = wordsOf("action") + result;
	if (rest === 0 || 100 * scene <= limit * (scene + rest)) return null;
	const inScene = parts.filter(({ part }) => part === "context");
	const at = prose.locate(inScene[0]?.start ?? 0, inScene.at(-1)?.end ?? 0);
	const percent = (part) => 100 * part / (scene + rest);
	const shares = {
		context: Math.ceil(percent(scene)),
		result: Math.floor(percent(result))
	};
	const cut = Math.max(1, Math.ceil(scene - rest * limit / (100 - limit)));
	return {
		messageId: "context",
		at,
		data: {
			...shares,
			action: 100 - shares.context - shares.result,
			limit,
			cut: plural(cut, "word")
		}
	};
}
// src/rules/support/coverage.ts
/** The options of a rule about coverage. */
const COVERAGE_OPTIONS = {
	owners: {
		description: "The owners that it is for; without any, all of them.",
		default: []
	},
	from: {
		description: "Ready documents from which on an owner is expected to have all of them.",
		default: 3,
		min: 1,
		max: 1e3
	},
	least: {
		description: "Ready documents that each needs.",
		default: 1,
		min: 1,
		max: 100
	}
};
/**
* At most one finding: every story type, theme or prompt that has too few ready documents, at the owner's first ready one.
* An owner with fewer ready documents than `from` that have one has only begun, or does not use them. Documents
* without an owner are no portfolio.
*/
function gapsIn({ owner, stories, answers, rows }, dimension, { list, number }) {
	const owners = list("owners");
	if (owner === null || owners.length > 0 && !owners.includes(owner)) return [];
	const counts = rows[dimension].map(({ id, entries }) => ({
		id,
		ready: entries.filter(isReady).length
	}));
	const missing = counts.filter(({ ready }) => ready < number("least"));
	const first = [...stories, ...answers].find(isReady);
	const used = new Set(rows[dimension].flatMap(({ entries }) => entries.filter(isReady)));
	if (first === void 0 || missing.length === 0 || used.size < number("from")) return [];
	const about = missing.map(({ id }) => id);
	return [{
		messageId: "gaps",
		at: first,
		data: {
			owner,
			missing: missing.length,
			all: counts.length,
			ids: about.join(", "),
			least: number("least")
		},
		about
	}];
}
// src/rules/coverage-prompts.ts
const coveragePrompts = {
	id: "coverage-prompts",
	meta: {
		description: "Each owner has a ready answer to every prompt.",
		severity: "warning",
		ofWhole: ["gaps"],
		options: COVERAGE_OPTIONS,
		messages: { gaps: "Portfolio of `{owner}`: {missing} of {all} prompts without a ready answer: {ids}.\nWrite an answer to each missing prompt (`star-witness new <prompt>` begins it), or list the prompt under `prompts` in a story that serves it already." }
	},
	checkPortfolio: (coverages, options) => coverages.flatMap((coverage) => gapsIn(coverage, "prompts", options))
};
// src/rules/coverage-themes.ts
const coverageThemes = {
	id: "coverage-themes",
	meta: {
		description: "Each owner has a ready story or answer for every theme.",
		severity: "warning",
		ofWhole: ["gaps"],
		options: COVERAGE_OPTIONS,
		messages: { gaps: "Portfolio of `{owner}`: {missing} of {all} themes without a ready story or answer: {ids}.\nWrite one for each missing theme, or list the theme under `themes` in a story that serves it already." }
	},
	checkPortfolio: (coverages, options) => coverages.flatMap((coverage) => gapsIn(coverage, "themes", options))
};
// src/rules/coverage-types.ts
const coverageTypes = {
	id: "coverage-types",
	meta: {
		description: "Each owner has a ready story of every story type.",
		severity: "warning",
		ofWhole: ["gaps"],
		options: COVERAGE_OPTIONS,
		messages: { gaps: "Portfolio of `{owner}`: {missing} of {all} story types without a ready story: {ids}.\nWrite one of each missing type: `star-witness new <type>` begins it." }
	},
	checkPortfolio: (coverages, options) => coverages.flatMap((coverage) => gapsIn(coverage, "types", options))
};
// src/rules/duplicate-field.ts
const duplicateField = {
	id: "duplicate-field",
	meta: {
		description: "Each field has one value: only the first of several is read.",
		severity: "warning",
		ofWhole: ["second"],
		messages: { second: "Second value of `{field}` in the {place} `{label}`, expected one: only the {firstPlace} `{first}` in line {line} is read.\nMerge the two, and remove the {place} `{label}`." }
	},
	*check(document, { vocabulary, lines }) {
		for (const [name, field] of document.fields) {
			if (field.others.length === 0 || !vocabulary.fieldNames.includes(name)) continue;
			const { line } = lines.position(field.keySpan.start);
			const first = {
				firstPlace: placeOf$1(field),
				first: field.label,
				line
			};
			for (const other of field.others) {
				if (!competes(document, field, other, vocabulary)) continue;
				const data = {
					field: name,
					place: placeOf$1(other),
					label: other.label,
					...first
				};
				yield {
					messageId: "second",
					at: other.keySpan,
					data,
					about: [name]
				};
			}
		}
	}
};
function placeOf$1({ from }) {
	return from === "section" ? "section" : "key";
}
/**
* Whether a value says something that is lost. One that is blank or says the same is not, and a section inside an answer is
* read as a part of that.
*/
function competes(document, field, other, vocabulary) {
	if (vocabulary.isBlankField(other) || wordsOf(field) === wordsOf(other)) return false;
	return !document.answers.some(({ prose }) => isPartOf(other.valueSpan, prose));
}
function isPartOf({ start, end }, { text, locate }) {
	const from = start - locate(0, 0).start;
	return from >= 0 && text.slice(from, from + end - start).trim() !== "";
}
function wordsOf({ texts }) {
	return texts.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()).join(" ");
}
// src/rules/duplicate-title.ts
const duplicateTitle = {
	id: "duplicate-title",
	meta: {
		description: "Each ready story of an owner has a title of its own.",
		severity: "off",
		ofWhole: ["repeated"],
		messages: { repeated: "Title `{title}` is the title of `{first}` too, expected one of its own.\nName what sets this story apart, or retire one of the two with `status: retired`." }
	},
	*checkPortfolio(coverages) {
		for (const { stories } of coverages) yield* repeatedIn(stories.filter(isReady));
	}
};
function* repeatedIn(stories) {
	const firsts = /* @__PURE__ */ new Map();
	for (const story of stories) {
		const { title } = story;
		const key = title === null ? "" : keyOf$1(title);
		if (title === null || key === "") continue;
		const first = firsts.get(key);
		if (first === void 0) firsts.set(key, story);
		else yield {
			messageId: "repeated",
			at: story,
			data: {
				title,
				first: `${first.filePath}:${first.line}`
			},
			about: [key]
		};
	}
}
/** A title as one hears it: case, white space and punctuation make no other one of it. */
function keyOf$1(title) {
	return (title.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
// src/rules/support/fixes.ts
/** A span without the white space at its ends: a block scalar's includes its line breaks and indentation. */
function trimmed({ text }, { start, end }) {
	const value = text.slice(start, end);
	const from = start + value.length - value.trimStart().length;
	return {
		start: from,
		end: Math.max(from, start + value.trimEnd().length)
	};
}
/** The fix that puts `text` in the place of `at`. */
function replace({ start, end }, text) {
	return {
		range: [start, end],
		text,
		safe: true
	};
}
/** The fix that puts the known name `near` in the place of one that must be known: a guess, where that is no slip. */
function rename(at, written, near) {
	return {
		...replace(at, near),
		safe: isSlip(written, near)
	};
}
/** The same for a name that anybody may choose: `stages` is no slip of `stakes`, because there is such a word. */
function renameOwn(at, written, near, isWord) {
	const words = written.match(/[\p{L}\p{M}]+/gu) ?? [];
	return !isPluralOf(written, near) && words.every(isWord) ? {
		...replace(at, near),
		safe: false
	} : rename(at, written, near);
}
/**
* Makes fixes that add a key to the end of the frontmatter, with its indentation. There are none where a new line would
* not be a new key: in `{type: …}`, or behind a line `...`.
*/
function keyInserter(document) {
	const { text, frontmatter, entries } = document;
	if (frontmatter === null) return () => ({});
	const { openSpan, closeSpan } = frontmatter;
	const first = entries[0]?.keySpan.start ?? closeSpan.start;
	const indent = /^( *)["']?$/.exec(text.slice(text.lastIndexOf("\n", first - 1) + 1, first));
	if (indent === null || /^\s*\{|\n\.\.\.\s/.test(text.slice(openSpan.end, closeSpan.start))) return () => ({});
	return (key, comment) => {
		const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
		const line = `${indent[1]}${name}: TODO # ${comment.replace(/\s+/g, " ")}\n`;
		return { fix: replace({
			start: closeSpan.start,
			end: closeSpan.start
		}, line) };
	};
}
/** A value that is none of its choices: `suggest`, with a fix, where one is near, else the message with this id. */
function unknownChoice(messageId, at, data, near) {
	if (near === null) return {
		messageId,
		at,
		data
	};
	return {
		messageId: "suggest",
		at,
		data: {
			...data,
			near
		},
		fix: rename(at, data.value, near)
	};
}
// src/rules/support/templates.ts
/** Template text in a field, and items of a list that say nothing; what is between backticks is code. */
function templatesIn({ from, texts }, { placeholders }) {
	if (from === "section") return texts.flatMap(({ text, locate }) => placeholders.find(text).map(({ start, end }) => locate(start, end)));
	return texts.flatMap(({ text, locate }) => {
		const item = text.trim();
		if (item === "") return [];
		const start = text.indexOf(item);
		if (placeholders.isBlank(item)) return [locate(start, start + item.length)];
		return placeholders.find(withoutCode(text)).map((found) => locate(found.start, found.end));
	});
}
/** The text with its code spans blanked, every character in its place. */
function withoutCode(text) {
	return text.replace(/`[^`\n]+`/g, (code) => " ".repeat(code.length));
}
// src/rules/empty-field.ts
/** Keys that say something of the document, and are no fields. */
const OWN_KEYS = ["title", "owner"];
const emptyField = {
	id: "empty-field",
	meta: {
		description: "No field is blank, `TODO`, `TBD`, `...`, or template text such as `[X]` or `[your metric]`.",
		severity: "error",
		ofWhole: [
			"blank",
			"unread",
			"open"
		],
		atMost: {
			open: "note",
			cut: "warning"
		},
		messages: {
			blank: "Field `{field}` is blank, expected {hint}.\nFill it in; until you can, {draft} lets you commit it.",
			unread: "Section `{field}` holds no prose, expected {hint}.\nSay it in a sentence: headings, code, quotes and comments are not read.",
			placeholder: "Field `{field}` holds only `{value}`, expected {hint}.\nReplace it with what happened.",
			template: "Unexpected template text `{value}` in `{field}`, expected what really happened.\nReplace it.",
			open: "Part `{field}` is not filled in, expected {hint}.\nFill it in, or remove the label.",
			cut: "Part `{field}` breaks off (`{value}`), expected a whole sentence.\nFinish it."
		}
	},
	*check(document, { vocabulary, required }) {
		const { commonFields } = vocabulary.preset;
		const hints = new Map(required.map(({ name, spec }) => [name, spec.hint]));
		const read = /* @__PURE__ */ new Set([
			...hints.keys(),
			...vocabulary.fieldNames,
			...OWN_KEYS
		]);
		const templates = [];
		const blanks = /* @__PURE__ */ new Set();
		for (const [name, field] of document.fields) {
			if (!read.has(name)) continue;
			if (document.cuts.some(({ entry, whole }) => whole && entry.keySpan === field.keySpan)) continue;
			if (vocabulary.isBlankField(field)) {
				if (blanks.has(field.keySpan.start)) continue;
				blanks.add(field.keySpan.start);
			}
			if (vocabulary.isBlankField(field) && document.bank !== null && commonFields[name]?.optional) yield {
				messageId: "open",
				at: field.keySpan,
				data: {
					field: field.label,
					hint: commonFields[name].hint
				}
			};
			else if (vocabulary.isBlankField(field)) yield blank(document, name, field, hints.get(name) ?? "a value, or no such key");
			else for (const at of templatesIn(field, vocabulary)) templates.push({
				at,
				field: name
			});
		}
		for (const { field, at } of document.bank?.cuts ?? []) yield {
			messageId: "cut",
			at,
			data: {
				field,
				value: document.text.slice(at.start, at.end)
			}
		};
		for (const answer of document.answers) {
			if (answer.prose.text.trim() === "") continue;
			for (const at of answer.templates) templates.push({
				at,
				field: "answer"
			});
		}
		const told = /* @__PURE__ */ new Set();
		for (const { at, field } of templates) {
			if (told.has(at.start)) continue;
			told.add(at.start);
			yield {
				messageId: "template",
				at,
				data: {
					field,
					value: document.text.slice(at.start, at.end)
				}
			};
		}
	}
};
const DRAFT = "`status: draft`";
const DRAFT_IN_BANK = "`<!-- star-witness: status=draft -->` below the heading";
function blank(document, field, { label, keySpan, valueSpan, bodySpan }, hint) {
	const data = {
		field,
		hint,
		draft: document.bank === null ? DRAFT : DRAFT_IN_BANK
	};
	const about = [field];
	if (valueSpan.start !== keySpan.start) {
		const at = trimmed(document, valueSpan);
		const value = document.text.slice(at.start, at.end);
		if (value === "") return {
			messageId: "blank",
			at: keySpan,
			data,
			about
		};
		return {
			messageId: "placeholder",
			at,
			data: {
				field,
				value,
				hint
			}
		};
	}
	if (bodySpan === null || document.text.slice(bodySpan.start, bodySpan.end).trim() === "") return {
		messageId: "blank",
		at: keySpan,
		data,
		about
	};
	return {
		messageId: "unread",
		at: keySpan,
		data: {
			field: label,
			hint
		},
		about
	};
}
// src/rules/support/value-kinds.ts
/** Says when a value is of another kind than its readers expect. With `many` a list of texts will do too. */
function* wrongKind(document, name, field, many) {
	const { value } = field;
	const at = trimmed(document, field.valueSpan);
	const data = {
		field: name,
		expected: many ? "text, or a list of texts" : "text"
	};
	if (typeof value === "boolean") yield {
		messageId: "flag",
		at,
		data: {
			...data,
			found: String(value)
		}
	};
	else if (holdsPairs(value)) yield {
		messageId: "pairs",
		at,
		data,
		...quotePairs(document, field)
	};
	else if (Array.isArray(value) && !many) {
		const edit = `Write one value behind \`${name}:\`, without brackets and dashes`;
		yield {
			messageId: "kind",
			at,
			data: {
				...data,
				found: "a list",
				edit
			},
			...unwrap(document, at, value)
		};
	} else if (Array.isArray(value) && value.some(Array.isArray)) {
		const edit = "Write one text an item, in quotes where it begins with a bracket or a dash";
		yield {
			messageId: "kind",
			at,
			data: {
				...data,
				found: "a list of lists",
				edit
			}
		};
	}
}
/** Whether a value is text, or a list of texts: there is something to read. */
function isText(value) {
	return Array.isArray(value) ? !holdsPairs(value) : typeof value === "string" || typeof value === "number";
}
function holdsPairs(value) {
	if (Array.isArray(value)) return value.some((item) => isObject(item) && !Array.isArray(item));
	return isObject(value);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
const LIST_OF_ONE = /^\[[ \t]*("[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}][^,\n[\]{}#:]*?)[ \t]*\]$/u;
/** `[ana]` is a list to YAML, where one text is expected. */
function unwrap({ text }, at, [only, ...others]) {
	const item = LIST_OF_ONE.exec(text.slice(at.start, at.end))?.[1];
	return typeof only !== "string" || others.length > 0 || item === void 0 ? {} : { fix: replace(at, item) };
}
/**
* `- Errors: 4 a day` is a pair to YAML, and was meant as text: quotes edit it where every item is one line. Where the
* dashes are missing too, they are added.
*/
function quotePairs(document, { value, valueSpan }) {
	const at = trimmed(document, valueSpan);
	const lines = document.text.slice(at.start, at.end).split("\n");
	const isList = Array.isArray(value);
	const items = isList ? value : Object.values(value);
	if (lines.length !== items.length || !isList && items.some(isObject)) return {};
	const quoted = lines.map((line, index) => {
		const match = (isList ? LIST_ITEM : PAIR).exec(line);
		if (match === null) return null;
		const [, lead = "", item = "", rest = ""] = match;
		if (isList && !isObject(items[index])) return line;
		return /^[\w\p{L}]/u.test(item) && !/\s(?:#|[&*!]\S)/.test(item) ? `${lead}${isList ? "" : "- "}${JSON.stringify(item)}${rest}` : null;
	});
	return quoted.includes(null) ? {} : { fix: replace(at, quoted.join("\n")) };
}
const LIST_ITEM = /^([ \t]*-[ \t]+)(\S.*?)(\s*)$/;
const PAIR = /^([ \t]*)(\S.*?)(\s*)$/;
/** `judgment, humility` is one text to YAML, and was meant as a list: said where every part is a known name. */
function* commas(document, name, { value, keySpan, valueSpan }, known) {
	const names = typeof value === "string" ? value.trim().split(/\s*,\s*/) : [];
	if (names.length < 2 || !names.every((part) => known.includes(part))) return;
	const at = trimmed(document, valueSpan);
	const list = `[${names.join(", ")}]`;
	const fix = /^["']?: *$/.test(document.text.slice(keySpan.end, at.start)) ? { fix: replace(at, list) } : {};
	yield {
		messageId: "commas",
		at,
		data: {
			field: name,
			list
		},
		...fix
	};
}
// src/rules/field-substance.ts
/** The fields that the model knows. */
const KNOWN = TASKS.find(({ name }) => name === "fields")?.labels ?? [];
/** What is shorter says nothing concrete; the model learned from sentences. */
const FEWEST_WORDS = 3;
const fieldSubstance = {
	id: "field-substance",
	meta: {
		description: "A required field says something concrete: who or what, how many, how it was checked.",
		severity: "warning",
		yieldsTo: ["numbers-quality"],
		atMost: { unsure: "note" },
		options: { fields: {
			description: "The fields that are read.",
			default: KNOWN,
			names: "fields",
			among: KNOWN
		} },
		messages: {
			hollow: "`{field}` says too little (`{phrase}`), expected {hint}.\nBe concrete: who or what, how many, and how it was checked.",
			unsure: "`{field}` may say too little (`{phrase}`), expected {hint}.\nIf it is there, say it more plainly."
		}
	},
	*check(document, { required, list, read, vocabulary }) {
		const asked = new Set(list("fields").map((name) => vocabulary.canonical(name) ?? name));
		for (const { name, spec, field, filled } of required) {
			if (!filled || field === null || !asked.has(name) || !KNOWN.includes(name)) continue;
			if (!isText(field.value) || templatesIn(field, vocabulary).length > 0) continue;
			const whole = wholeOf(field);
			if (whole === void 0) continue;
			const reading = read(whole);
			if (!reading.isEnglish) continue;
			const [judged] = reading.judge("fields", [name]);
			const short = reading.words < FEWEST_WORDS;
			if (judged === void 0 || !short && judged.confidence >= .5) continue;
			const messageId = short || judged.state === "absent" ? "hollow" : "unsure";
			const data = {
				field: name,
				phrase: whole.text,
				hint: spec.hint
			};
			yield {
				messageId,
				at: trimmed(document, field.valueSpan),
				data
			};
		}
	}
};
/** All of a field as one text: the items of a list explain one another. */
function wholeOf({ texts, valueSpan }) {
	if (texts.length < 2) return texts[0];
	return {
		text: texts.map(({ text }) => `- ${text.trim()}`).join("\n"),
		locate: () => valueSpan
	};
}
// src/rules/field-value.ts
const fieldValue = {
	id: "field-value",
	meta: {
		description: "Each value is of its kind: text where text is read, and `status`, `themes` and `prompts` from their lists.",
		severity: "error",
		atMost: { comment: "warning" },
		ofWhole: ["blank"],
		fixable: [
			"kind",
			"pairs",
			"commas",
			"comment",
			"commentOnly",
			"suggest"
		],
		messages: {
			kind: "Field `{field}` is {found}, expected {expected}.\n{edit}.",
			flag: "Field `{field}` is `{found}`, expected {expected}.\nSay it in words; if this word alone is meant, put it in quotes.",
			pairs: "Field `{field}` holds `key: value` pairs, expected {expected}.\nWrite each as one text, in quotes where it holds `: `.",
			commas: "Unexpected commas in `{field}`, expected a list.\nWrite `{list}`.",
			blank: "Blank `status`, expected {choices}.\nName one, or remove the key: without it `ready` holds.",
			comment: "Unexpected comment `{rest}` in the value of `{field}`, expected quotes around a value with ` #` in it.\nQuote this value: `{quoted}`.",
			commentOnly: "Unexpected comment `{rest}` instead of a value of `{field}`, expected quotes around a value that begins with `#`.\nQuote this value: `{quoted}`.",
			choice: "Unknown {what} `{value}`, expected {choices}.\nChange it to one of these, or remove it.",
			suggest: "Unknown {what} `{value}`, expected {choices}.\nDid you mean `{near}`?"
		}
	},
	*check(document, { vocabulary }) {
		for (const cut of document.cuts) {
			const name = vocabulary.canonical(cut.entry.label) ?? "";
			if (name === "title" || vocabulary.fieldNames.includes(name)) yield commentIn(document, cut);
		}
		for (const [name, field] of document.fields) if (name === "status") yield* statusOf(document, field);
		else if (vocabulary.isBlankField(field)) continue;
		else if (name === "themes" || name === "prompts") yield* choicesOf(document, name, field, vocabulary);
		else if (vocabulary.fieldNames.includes(name)) yield* wrongKind(document, name, field, true);
		else if (name === "title" || name === "owner") yield* wrongKind(document, name, field, false);
	}
};
/** A value that ends at ` #`; one line of it is put in quotes. */
function commentIn({ text }, { at, entry, value, whole }) {
	const written = text.slice(value.start, value.end);
	const quoted = JSON.stringify(written.replace(/\s+/g, " "));
	const data = {
		field: entry.label,
		rest: text.slice(at.start, at.end),
		quoted
	};
	const safe = /^#\d/.test(data.rest);
	const fix = written.includes("\n") ? {} : { fix: {
		...replace(value, quoted),
		safe
	} };
	return {
		messageId: whole ? "commentOnly" : "comment",
		at,
		data,
		...fix
	};
}
function* statusOf(document, field) {
	const { value, keySpan, valueSpan } = field;
	if (typeof value === "object" && value !== null) return yield* wrongKind(document, "status", field, false);
	const status = String(value ?? "").trim();
	const choices = choicesIn(STATUSES);
	if (status === "") yield {
		messageId: "blank",
		at: keySpan,
		data: { choices }
	};
	else if (!STATUSES.some((known) => known === status.toLowerCase())) {
		const data = {
			what: "status",
			value: status,
			choices
		};
		yield unknownChoice("choice", trimmed(document, valueSpan), data, suggest(status, STATUSES));
	}
}
function* choicesOf(document, name, field, vocabulary) {
	const known = Object.keys(vocabulary.preset[name]);
	const wrong = [...wrongKind(document, name, field, true), ...commas(document, name, field, known)];
	if (wrong.length > 0) return yield* wrong;
	const names = new Set(known);
	const choices = choicesIn(known);
	let compared = 0;
	for (const { text, locate } of field.texts) {
		const value = text.trim();
		if (value === "" || names.has(value)) continue;
		const start = text.indexOf(value);
		const near = (name === "prompts" ? vocabulary.promptOf(value) : null) ?? (compared++ < 100 ? suggest(value, known) : null);
		const data = {
			what: name.slice(0, -1),
			value,
			choices
		};
		yield unknownChoice("choice", locate(start, start + value.length), data, near);
	}
}
// src/rules/support/open-follow-ups.ts
/** What an interviewer may ask next about a story and what it probably does not answer yet. */
function openFollowUps(document, vocabulary, read) {
	const { storyTypes } = vocabulary.preset;
	const { type } = document;
	if (type === null || !Object.hasOwn(storyTypes, type)) return [];
	if (document.answers.every(({ prose }) => prose.text.trim() === "")) return [];
	const texts = textsOf(document, vocabulary);
	if (texts.some((text) => !read(text).isEnglish)) return [];
	let open = storyTypes[type]?.followUps ?? [];
	for (const text of texts) {
		if (open.length === 0) break;
		const results = elementsIn(read(text), text, "follow-ups", type, open);
		open = open.filter((_, index) => results[index]?.at === null);
	}
	return open;
}
/** All that the story says: its fields, and what is spoken. */
function textsOf({ fields, answers }, { fieldNames }) {
	return [...fieldNames.flatMap((name) => fields.get(name)?.texts ?? []), ...answers.map(({ prose }) => prose)];
}
// src/rules/support/title.ts
/** The place to point at for a story as a whole: its title, from either place; without one its type, or its first line. */
function spanOfTitle({ fields, sections, entries, answers, bank, text }) {
	const heading = bank === null ? sections.find(({ level }) => level === 1)?.headingSpan : answers[0]?.anchor;
	const title = fields.get("title")?.valueSpan ?? heading;
	if (title !== void 0) return title;
	if (bank !== null) return firstLine(text, bank.span);
	return fields.get("type")?.valueSpan ?? entries[0]?.keySpan ?? {
		start: 0,
		end: 0
	};
}
function firstLine(text, { start, end }) {
	const length = text.slice(start, end).search(/\r?\n/);
	return {
		start,
		end: length === -1 ? end : start + length
	};
}
// src/rules/follow-ups.ts
const followUps$1 = {
	id: "follow-ups",
	meta: {
		description: "A story answers what an interviewer will ask next about its type.",
		severity: "note",
		ofWhole: ["unanswered"],
		messages: { unanswered: "The story does not answer yet what an interviewer will ask next: {questions}.\nAnswer each in a sentence, in a field or in the answer. The first: {edit}." }
	},
	*check(document, context) {
		const open = openFollowUps(document, context.vocabulary, context.read);
		const [first] = open;
		if (first === void 0) return;
		const data = {
			questions: listOf(open.map(({ label }) => inBackticks(label))),
			edit: first.edit.replace(/\.$/, "")
		};
		const about = open.map(({ id }) => id);
		yield {
			messageId: "unanswered",
			at: spanOfTitle(document),
			data,
			about
		};
	}
};
// src/rules/support/problems.ts
/** What kept the file from being read, where that is the matter of the rule with this id. */
function* problemsOf(document, ruleId) {
	for (const { ruleId: id, ...finding } of document.problems) if (id === ruleId) yield finding;
}
// src/rules/frontmatter-missing.ts
const frontmatterMissing = {
	id: "frontmatter-missing",
	meta: {
		description: "Every matched file begins with frontmatter; one without is an error, never skipped.",
		severity: "error",
		readsBroken: true,
		fixable: ["misplaced"],
		messages: {
			missing: "Missing frontmatter, expected `---` on the first line.\nBegin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`; or take it out of the globs with `ignore`.",
			misplaced: "Unexpected blank space before the frontmatter, expected `---` on the first line.\nDelete everything before `---`."
		}
	},
	check: (document) => problemsOf(document, "frontmatter-missing")
};
// src/rules/frontmatter-syntax.ts
const frontmatterSyntax = {
	id: "frontmatter-syntax",
	meta: {
		description: "The frontmatter is well-formed YAML between two `---` lines.",
		severity: "error",
		readsBroken: true,
		fixable: [
			"quoteValue",
			"missingColon",
			"unclosedQuote",
			"hash",
			"unclosed",
			"closingFence"
		],
		messages: {
			quoteValue: "Unexpected characters in the unquoted value `{value}`, expected plain text.\nQuote this value: `{quoted}`.",
			missingColon: "Missing `: ` behind the key `{key}`, expected `key: value`.\nWrite `{written}`.",
			unclosedQuote: "Unclosed quote, expected a `{mark}` at the end of the value.\nClose it: `{closed}`.",
			hash: "Unexpected ` #` in a value: YAML reads `{rest}` as a comment, expected quotes around it.\nPut the value in quotes.",
			duplicateKey: "Unexpected second key `{key}`, expected each key once.\nRemove one of the two, or merge their values.",
			unclosed: "Unexpected end of file, expected a line `---` that closes the frontmatter.\nAdd a line `---` behind the last key.",
			closingFence: "Unexpected `{line}`, expected `---` alone on its line.\nPut the text behind `---` on a line of its own, or indent it.",
			language: "Unexpected frontmatter language `{tag}`, expected YAML.\nOnly YAML is read, and nothing is ever run: write `---` alone and YAML below it.",
			notMapping: "Unexpected {kind} as frontmatter, expected `key: value` lines.\nWrite each field as `key: value`.",
			tooLarge: "The frontmatter is longer than the {limit} that are read.\nMove long fields into sections of the body, e.g. `## Stakes`.",
			invalid: "Invalid YAML: {reason}.\nCorrect the YAML at this place: indent with spaces, and quote values that hold `: ` or ` #`."
		}
	},
	check: (document) => problemsOf(document, "frontmatter-syntax")
};
// src/rules/hedging.ts
const hedging = {
	id: "hedging",
	meta: {
		description: "What was done and found is said plainly, or with a number that says how sure it is.",
		severity: "warning",
		messages: { hedged: "The sentence hedges its claim (`{words}`), expected what was done or found, plainly.\nLeave the hedge out; where you are not sure, say how sure: `about <number>, measured over <time>`." }
	},
	*check(document, context) {
		for (const { prose, sentence } of sentencesWith(document, context, "hedge")) {
			const data = { words: prose.text.slice(sentence.start, sentence.end) };
			yield {
				messageId: "hedged",
				at: prose.locate(sentence.start, sentence.end),
				data
			};
		}
	}
};
// src/rules/invalid-suppression.ts
const invalidSuppression = {
	id: "invalid-suppression",
	meta: {
		description: "A suppression names rules that there are, and says why.",
		severity: "error",
		judgesSuppressions: true,
		atMost: { forbidden: "warning" },
		options: { "reason-words": {
			description: "Words that a reason must have; with 0 no reason is needed.",
			default: 1,
			min: 0,
			max: 20
		} },
		messages: {
			unknown: "Unknown directive `{name}`, expected {choices}.\nWrite {near}, or remove it.",
			key: "Unexpected `{name}` in the key `star-witness`, expected `disable` with rules and their reasons.\nWrite below it `disable:`, and below that a line `<rule>: <reason>` for each rule.",
			noRule: "No rule in `{name}`, expected the rules that it is for.\nName them, or remove it.",
			rule: "Unknown rule `{rule}` in `{name}`, expected one that `--list-rules` lists.\nWrite {near}, or remove it.",
			text: "Unexpected `{text}` behind the rule `{rule}`, expected a comma and a rule, or `--` and the reason.\nWrite ` -- ` before the reason.",
			never: "The rule `{rule}` cannot be suppressed in a file, expected a rule about what the document says.\nRemove it here; `rules` and `overrides` of the configuration can change the rule.",
			noReason: "{found} for `{name}`, expected {least}.\nSay why the finding does not hold here{where}.",
			forbidden: "Suppression without effect: `inline-config` is `false` in the configuration.\nRemove it, and edit what is found.",
			tooMany: "More than {limit} rules in the suppressions of one file: from here on they are not read.\nSuppress them for the whole file, or change the rules in the configuration."
		}
	},
	*check(document, context) {
		for (const directive of document.directives) if (context.inlineConfig === "forbidden") yield {
			messageId: "forbidden",
			at: directive.at
		};
		else yield* faultsOf(directive, context);
		const { directivesCut: cut } = document;
		if (cut !== null) yield {
			messageId: "tooMany",
			at: cut,
			data: { limit: MAX_NAMED_RULES }
		};
	}
};
function* faultsOf(directive, context) {
	const { from, at, rules } = directive;
	const name = nameOf(directive);
	if (!(from === "frontmatter" ? ["disable"] : DIRECTIVES).some((each) => each === directive.name)) {
		yield from === "frontmatter" ? {
			messageId: "key",
			at,
			data: { name }
		} : unknown(directive);
		return;
	}
	const isEnable = directive.name === "enable";
	if (rules.length === 0 && !isEnable) yield {
		messageId: "noRule",
		at,
		data: { name }
	};
	const faults = rules.flatMap((rule) => faultOfRule(rule, name, context) ?? []);
	yield* faults;
	const isTold = faults.some(({ messageId }) => messageId === "text");
	if (rules.length > 0 && !isEnable && !isTold) yield* faultOfReason(directive, name, context);
}
function unknown({ name, at }) {
	const full = (each) => `star-witness-${each}`;
	const near = suggestChoice(name, DIRECTIVES);
	return {
		messageId: "unknown",
		at,
		data: {
			name: full(name),
			choices: choicesIn(DIRECTIVES.map(full)),
			near: near === null ? "one of these" : inBackticks(full(near))
		}
	};
}
function faultOfRule({ id, at }, name, { rules }) {
	const rule = rules.find((each) => each.id === id);
	if (rule !== void 0) return isSuppressible(rule) ? null : {
		messageId: "never",
		at,
		data: { rule: id }
	};
	const known = rules.find((each) => id.startsWith(each.id) && /^-*\s/.test(id.slice(each.id.length)));
	if (known !== void 0) return {
		messageId: "text",
		at,
		data: {
			rule: known.id,
			text: id.slice(known.id.length).trim()
		}
	};
	const near = suggestChoice(id, rules.filter(isSuppressible).map((each) => each.id));
	return {
		messageId: "rule",
		at,
		data: {
			rule: id,
			name,
			near: near === null ? "the id of a rule" : inBackticks(near)
		}
	};
}
function* faultOfReason({ at, from, reason }, name, { number }) {
	const words = reason === null ? 0 : reason.split(" ").length;
	const least = number("reason-words");
	if (words >= least) return;
	yield {
		messageId: "noReason",
		at,
		data: {
			name,
			found: words === 0 ? "No reason" : `A reason of ${plural(words, "word")}`,
			least: least === 1 ? "one" : `one of at least ${plural(least, "word")}`,
			where: from === "comment" ? ", behind ` -- `" : ", as the value of the rule"
		}
	};
}
/** A directive as it is written; of the key `star-witness` what is in it. */
function nameOf({ from, name }) {
	if (from === "comment") return `star-witness-${name}`;
	return name === "" ? "star-witness" : name;
}
// src/rules/support/keyword-lists.ts
/** Fewer different keywords than this are no list. */
const LEAST = 4;
/** The least share of a list's words that are keywords. */
const SHARE = .75;
const COLON$1 = shapeId("colon");
const BREAK = shapeId("line-break");
const TOLD_LABELS = [LABELS.indexOf("action"), LABELS.indexOf("result")];
/** Words that a list has as well as a sentence. */
const NEUTRAL = new Set("a an the and or plus also then etc more my our with".split(" ").map(hashOf));
/**
* The lists of keywords that tell nothing. Keywords alone never do; where there is anything else, be it a word, a label or
* what leads them in, the reader decides.
*/
function keywordListsIn(reading, keywords) {
	const parts = partsOf$1(reading, keywords);
	const tells = tellerOf(reading);
	const lists = [];
	let from = 0;
	for (let to = 0; to <= parts.length; to++) {
		const part = parts[to];
		if (part !== void 0 && part.keyed.length >= part.words * SHARE) continue;
		const list = parts.slice(from, to);
		const count = new Set(list.flatMap(({ keyed }) => keyed)).size;
		const span = {
			start: list[0]?.start ?? 0,
			end: list.at(-1)?.end ?? 0
		};
		const bare = list.every((each) => each.bare) && parts[from - 1]?.leadsIn !== true;
		if (count >= LEAST && (bare || !tells(span))) lists.push({
			...span,
			count
		});
		from = to + 1;
	}
	return lists;
}
function partsOf$1({ tokens, range }, keywords) {
	const keywordAt = /* @__PURE__ */ new Map();
	for (const { from, to, value } of keywords.in(tokens, range)) for (let row = from; row < to; row++) if (!keywordAt.has(row)) keywordAt.set(row, value);
	const parts = [];
	for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
		let first = tokens.firstOf[sentence] ?? 0;
		let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
		while (last > first && tokens.shape[last] === BREAK) last--;
		const leadsIn = tokens.shape[last] === COLON$1;
		while (first < last && !isSpoken(tokens.shape[first] ?? 0)) first++;
		while (last > first && !isSpoken(tokens.shape[last] ?? 0)) last--;
		let words = 0;
		const keyed = [];
		for (let row = first; row <= last; row++) {
			if (!isSpoken(tokens.shape[row] ?? 0) || NEUTRAL.has(tokens.hash[row] ?? 0)) continue;
			words++;
			const keyword = keywordAt.get(row);
			if (keyword !== void 0) keyed.push(keyword);
		}
		if (words === 0) continue;
		const bare = keyed.length === words && !TOLD_LABELS.includes(tokens.label[last] ?? 0);
		parts.push({
			start: tokens.start[first] ?? 0,
			end: tokens.end[last] ?? 0,
			words,
			keyed,
			bare,
			leadsIn
		});
	}
	return parts;
}
/** Whether the reader finds a point in a span; asked for spans in their order. */
function tellerOf(reading) {
	let points;
	return ({ start, end }) => {
		points ??= reading.judge("answers", POINTS).map(({ passages }) => ({
			passages,
			next: 0
		}));
		return points.some((point) => {
			while ((point.passages[point.next]?.end ?? Infinity) <= start) point.next++;
			return (point.passages[point.next]?.start ?? Infinity) < end;
		});
	};
}
// src/rules/keyword-stuffing.ts
const keywordStuffing = {
	id: "keyword-stuffing",
	meta: {
		description: "An answer earns its points by sentences, not by a list of words that the scorer looks for.",
		severity: "warning",
		messages: { stuffed: "A list strings {count} keywords (`{words}`), expected sentences that say who did what; {effect}.\nTake the two that you did and tell them: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`." }
	},
	*check({ answers }, { read, scores, scorer, vocabulary: { preset } }) {
		for (const [index, { prose }] of answers.entries()) {
			const reading = read(prose);
			const lists = reading.isEnglish ? keywordListsIn(reading, keywordsOf(preset)) : [];
			if (lists.length === 0) continue;
			const score = scores[index]?.literal.score ?? 0;
			if (scorer === "literal" && scoreLiteral(without(prose, lists), preset.words).score >= score) continue;
			const effect = scorer === "literal" ? `the literal score of ${score} rests on it` : "a list is no evidence";
			for (const { start, end, count } of lists) {
				const data = {
					count,
					words: prose.text.slice(start, end),
					effect
				};
				yield {
					messageId: "stuffed",
					at: prose.locate(start, end),
					data
				};
			}
		}
	}
};
const known$1 = /* @__PURE__ */ new WeakMap();
function keywordsOf(preset) {
	let phrases = known$1.get(preset);
	if (phrases !== void 0) return phrases;
	const { words, keywords } = preset;
	phrases = new Phrases();
	for (const word of /* @__PURE__ */ new Set([
		...words.mechanism,
		...words.evidence,
		...keywords
	])) phrases.add(word, word);
	known$1.set(preset, phrases);
	return phrases;
}
/** The text with the passages left out; they are in order and do not overlap. */
function without({ text }, passages) {
	return [0, ...passages.map(({ end }) => end)].map((start, index) => text.slice(start, passages[index]?.start ?? text.length)).join(" ");
}
// src/portfolio/near-duplicates.ts
/** Minima of a band. Of pairs that agree in a third of all minima, 2 in 100 agree in no band; in half, 1 in 10,000. */
const BAND = 2;
/** Texts of a bucket that those after them are compared with. */
const BUCKET_SIZE = 8;
/**
* Each text that agrees with an earlier one in so many minima, once. Compared are texts that agree in a whole band
* (locality-sensitive hashing), each with at most eight a band, so that the work grows with the number of texts and not
* with its square, whatever they are.
*/
function nearDuplicates(fingerprints, least) {
	const found = fingerprints.map((_, later) => ({
		later,
		earlier: -1,
		shared: 0
	}));
	for (let band = 0; band < 64; band += BAND) {
		const buckets = /* @__PURE__ */ new Map();
		for (const [later, fingerprint] of fingerprints.entries()) {
			const key = pairHash(fingerprint[band], fingerprint[band + 1]);
			const bucket = buckets.get(key);
			if (bucket === void 0) {
				buckets.set(key, [later]);
				continue;
			}
			const nearest = found[later];
			for (const earlier of bucket) compare(nearest, earlier, fingerprints);
			if (bucket.length < BUCKET_SIZE) bucket.push(later);
		}
	}
	return found.filter(({ shared }) => shared >= least);
}
/** Keeps the nearest; of two that are as near, the first. */
function compare(nearest, earlier, fingerprints) {
	if (earlier === nearest.earlier) return;
	const shared = sharedMinima(fingerprints[nearest.later], fingerprints[earlier]);
	if (shared < nearest.shared || shared === nearest.shared && earlier > nearest.earlier) return;
	nearest.earlier = earlier;
	nearest.shared = shared;
}
// src/rules/near-duplicate.ts
const nearDuplicate = {
	id: "near-duplicate",
	meta: {
		description: "No ready story has most of its text in common with another one, whoever owns them.",
		severity: "off",
		readsFingerprints: true,
		ofWhole: ["sameOwner", "otherOwner"],
		options: { similarity: {
			description: "Percent of their text that two stories have in common, from which on they are reported.",
			default: 50,
			min: 40,
			max: 100
		} },
		messages: {
			sameOwner: "About {percent}% of the text is the same as in `{first}`, expected a story about something else.\nKeep the better one and set `status: retired` in the other, or take out of one what the other says.",
			otherOwner: "About {percent}% of the text is the same as in `{first}`, a story of another owner.\nTell in your own words what you did yourself, or delete the copy."
		}
	},
	*checkPortfolio(coverages, { number }) {
		const stories = coverages.flatMap(({ stories }) => stories.filter(isReady).filter(isComparable));
		const least = minimaOf(number("similarity") / 100);
		const fingerprints = stories.map(({ fingerprint }) => fingerprint);
		for (const { later, earlier, shared } of nearDuplicates(fingerprints, least)) {
			const [story, first] = [stories[later], stories[earlier]];
			yield {
				messageId: story.owner === first.owner ? "sameOwner" : "otherOwner",
				at: story,
				data: {
					percent: Math.round(100 * similarityOf(shared)),
					first: `${first.filePath}:${first.line}`
				},
				about: [story, first].map(({ title, filePath }) => title ?? filePath)
			};
		}
	}
};
/**
* How much of their text two stories have in common, from the minima in which their fingerprints agree: those estimate
* the common part of both texts together, which for two texts of one size is less than the common part of each.
*/
function similarityOf(shared) {
	return 2 * shared / (64 + shared);
}
/** The least number of minima with that similarity. */
function minimaOf(similarity) {
	return Math.ceil(similarity * 64 / (2 - similarity));
}
function isComparable(entry) {
	return entry.fingerprint !== null;
}
// src/rules/support/numbers.ts
const ids = (...shapes) => new Set(shapes.map(shapeId));
const set = (words) => new Set(words.split(" ").map(hashOf));
/** Shapes of numbers that carry their unit. */
const UNITS = ids("percent", "money", "duration", "bytes", "factor", "ratio", "clock");
/** Shapes of numbers that measure nothing. */
const IDLE = ids("version", "ordinal");
const MARKS = ids("stop", "question", "exclamation", "comma", "colon", "semicolon", "dash", "quote", "line-break", "item", "list-number");
const WORD = shapeId("word");
const OTHER_MARK = shapeId("other-mark");
const YEAR = shapeId("year");
const RATIO = shapeId("ratio");
const ARROW = shapeId("arrow");
const COLON = shapeId("colon");
const [ONE, USED, TO, A] = [
	"one",
	"used",
	"to",
	"a"
].map(hashOf);
const ZERO = hashOf("zero");
const NONE = set("no none nobody never nothing");
const TIMES = set("halved doubled tripled quadrupled");
const LARGE = set("k m bn thousand million billion");
const EARLIER = set("before previously formerly ago earlier baseline");
const CONTRAST = set("from instead old new now then since last next second other versus vs against than down today");
/** Words that join a number to the one before it in the same sentence. */
const JOINING = set("from to down now after instead was were versus vs against became");
const OF = set("of in");
const PERIOD = set("minute day days week weeks fortnight month months quarter quarters year years hour hours night nights january february march april may june july august september october november december spring summer autumn winter season release releases deploy deploys sprint sprints shift shifts");
/** Words before a period. */
const DURING = set("in within over per a each every since during after last first this that all whole until between and daily from by");
/** Words before a number that says whom or what it holds for. */
const SCOPE = set("across among for per");
/** Words behind a number that it does not count. */
const SMALL = set("a an the of in to and or per than at on by for with from until before after was were is now then since ago again when while");
/** What each sentence of a text gives in numbers. */
function claimsIn({ text, tokens, range }) {
	const claims = [];
	for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
		let from = tokens.firstOf[sentence] ?? 0;
		let to = tokens.firstOf[sentence + 1] ?? 0;
		while (from < to && MARKS.has(tokens.shape[from] ?? 0)) from++;
		while (to > from && MARKS.has(tokens.shape[to - 1] ?? 0)) to--;
		if (tokens.shape.subarray(from, to).some(isSpoken)) claims.push(claimIn(text, tokens, from, to));
	}
	return claims;
}
function claimIn(text, { start, end, shape, hash }, from, to) {
	const claim = {
		start: start[from] ?? 0,
		end: end[to - 1] ?? 0,
		numbers: 0,
		unit: false,
		base: false,
		contrast: false,
		window: false
	};
	const wordAt = (row) => row >= from && row < to ? hash[row] ?? 0 : 0;
	const isNumber = (row) => row >= from && row < to && isNumberShape(shape[row] ?? 0);
	const counts = (row) => {
		const next = LARGE.has(wordAt(row + 1)) ? row + 2 : row + 1;
		return next < to && (shape[next] === OTHER_MARK || shape[next] === WORD && !SMALL.has(wordAt(next)));
	};
	let labelled = false;
	let joined = false;
	let none = false;
	for (let row = from; row < to; row++) {
		const now = shape[row] ?? 0;
		const word = wordAt(row);
		const before = wordAt(row - 1);
		if (now === COLON) labelled = true;
		if (now === ARROW || EARLIER.has(word) || word === USED && wordAt(row + 1) === TO) claim.base = true;
		if (CONTRAST.has(word)) claim.contrast = true;
		if (JOINING.has(word)) joined = true;
		const period = PERIOD.has(word) && DURING.has(isNumber(row - 1) || before === ONE ? wordAt(row - 2) : before);
		const year = now === YEAR && (DURING.has(before) || PERIOD.has(before) || !counts(row));
		if (period || year) claim.window = true;
		if (NONE.has(word)) none = true;
		if (TIMES.has(word)) {
			claim.numbers++;
			claim.unit = true;
		}
		if (!isNumber(row) || IDLE.has(now) || period || year || NONE.has(word)) continue;
		claim.numbers++;
		const of = before === A ? row - 2 : row - 1;
		const whole = OF.has(wordAt(of)) && (isNumber(of - 1) || wordAt(of - 1) === ONE || wordAt(of - 2) === ONE);
		const zero = word === ZERO || text.slice(start[row], end[row]) === "0";
		const paired = joined && claim.numbers > 1;
		joined = false;
		if (paired || whole || zero || now === RATIO) claim.base = true;
		if (UNITS.has(now) || labelled || whole || paired || counts(row)) claim.unit = true;
		if (!UNITS.has(now) && (SCOPE.has(before) || SCOPE.has(wordAt(row - 2)))) claim.window = true;
	}
	if (none && (claim.window || claim.numbers > 0)) {
		claim.numbers++;
		claim.base = true;
	}
	return claim;
}
// src/rules/numbers-quality.ts
/** Of four things, so many are enough. */
const ENOUGH = 3;
const numbersQuality = {
	id: "numbers-quality",
	meta: {
		description: "A number comes with its unit, with what it was before, and with the time or the scope that it holds for.",
		severity: "note",
		options: { fields: {
			description: "The fields that give numbers.",
			default: ["numbers"],
			names: "fields"
		} },
		messages: {
			incomplete: "The claim `{phrase}` has {has}, but {lacks}; expected 3 of number, unit, baseline, and time window.\n`<what> went from <before> to <after> within <time>` gives all four.",
			noNumber: "`{field}` has no number (`{phrase}`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money."
		}
	},
	*check({ fields }, { list, vocabulary, read }) {
		for (const option of list("fields")) {
			const name = vocabulary.canonical(option) ?? option;
			const field = fields.get(name);
			if (field === void 0 || vocabulary.isBlankField(field) || !isText(field.value)) continue;
			if (templatesIn(field, vocabulary).length > 0) continue;
			const found = field.texts.flatMap((prose) => {
				const reading = read(prose);
				return reading.isEnglish ? claimsIn(reading).map((claim) => ({
					prose,
					claim
				})) : [];
			});
			const first = found.find(({ claim }) => claim.numbers > 0) ?? found[0];
			if (first === void 0) continue;
			const at = placeOf(first.prose, first.claim);
			if (first.claim.numbers === 0) {
				yield {
					messageId: "noNumber",
					...at,
					data: {
						...at.data,
						field: name
					}
				};
				continue;
			}
			const { has, lacks } = partsOf(found.map(({ claim }) => claim));
			if (has.length >= ENOUGH) continue;
			yield {
				messageId: "incomplete",
				...at,
				data: {
					...at.data,
					has: listOf(has),
					lacks: listOf(lacks)
				}
			};
		}
	}
};
/** What the sentences of a field give together, because they explain one another: a before may have its own sentence. */
function partsOf(claims) {
	const any = (part) => claims.some((claim) => claim[part]);
	const numbers = claims.reduce((sum, claim) => sum + claim.numbers, 0);
	const parts = [
		["unit", any("unit")],
		["baseline", any("base") || numbers > 1 && any("contrast")],
		["time window", any("window")]
	];
	return {
		has: ["a number", ...parts.filter(([, there]) => there).map(([part]) => `a ${part}`)],
		lacks: parts.filter(([, there]) => !there).map(([part]) => `no ${part}`)
	};
}
function placeOf(prose, { start, end }) {
	return {
		at: prose.locate(start, end),
		data: { phrase: prose.text.slice(start, end) }
	};
}
// src/rules/support/phrases.ts
/** Words before a phrase, in the same clause, that turn it round: `not a one-off`, `instead of another one-off`. */
const NEGATIONS = /\b(?:not|never|no|without|instead of|rather than|beyond|more than|replaced)(?:\s+[^\s.,:;!?]+){0,3}\s+$/i;
/** One expression a list, made once: a run asks for the same lists in every document. */
const patterns = /* @__PURE__ */ new WeakMap();
/** The first of the phrases that is in `text` at the start of a word and is not negated. */
function findPhrase(text, phrases) {
	if (phrases.length === 0) return null;
	const pattern = patterns.get(phrases) ?? patternOf(phrases);
	patterns.set(phrases, pattern);
	for (const { index: start, 0: phrase } of text.matchAll(pattern)) if (!NEGATIONS.test(text.slice(Math.max(0, start - 40), start))) return {
		start,
		end: start + phrase.length
	};
	return null;
}
/** Case, kinds of dash and white space do not matter; a phrase of up to three letters is a whole word. */
function patternOf(phrases) {
	const sources = phrases.map((phrase) => {
		const source = phrase.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+").replace(/[-\u2010-\u2015]/g, "[-\\u2010-\\u2015]");
		return phrase.length <= 3 ? `${source}(?![\\p{L}\\p{N}])` : source;
	});
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join("|")})`, "giu");
}
// src/rules/one-off-cleanup.ts
const oneOffCleanup = {
	id: "one-off-cleanup",
	meta: {
		description: "A security-hygiene story changes the normal delivery path; a one-off cleanup is not enough.",
		severity: "error",
		ofWhole: ["oneOff", "unsure"],
		atMost: { unsure: "warning" },
		options: {
			types: {
				description: "The story types that it is for.",
				default: ["security-hygiene"],
				names: "types"
			},
			fields: {
				description: "The fields that name the delivery path.",
				default: ["normal_delivery_path"],
				names: "fields"
			},
			phrases: {
				description: "More words that name a one-off, at the start of a word.",
				default: []
			},
			paths: {
				description: "More words that name a normal delivery path, at the start of a word; where one is found, the rule is silent.",
				default: []
			}
		},
		messages: {
			oneOff: "The delivery path is a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.",
			unsure: "The delivery path may be a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it."
		}
	},
	*check(document, context) {
		const { list, vocabulary } = context;
		if (document.type === null || !list("types").includes(document.type)) return;
		for (const name of list("fields")) {
			const field = document.fields.get(vocabulary.canonical(name) ?? name);
			if (field === void 0 || vocabulary.isBlankField(field) || !isText(field.value)) continue;
			if (field.texts.some(({ text }) => findPhrase(text, list("paths")) !== null)) continue;
			yield* oneOffIn(field.texts, context);
		}
	}
};
/** From which confidence on a one-off is reported, and the same where surely nothing recurs. */
const LIKELY = .5;
const LIKELY_ALONE = .35;
/** One finding for a field that tells a one-off and nothing that recurs. Phrases of the options count in any language. */
function* oneOffIn(texts, { read, list }) {
	const judged = texts.map((prose) => {
		const reading = read(prose);
		const [recurring, oneOff] = reading.isEnglish ? reading.judge("delivery", ["recurring", "oneoff"]) : [];
		return {
			prose,
			reading,
			recurring,
			oneOff
		};
	});
	if (judged.some(({ recurring }) => recurring?.state === "present")) return;
	const open = judged.some(({ recurring }) => recurring?.state === "unsure");
	for (const { prose, reading, recurring, oneOff } of judged) {
		const told = (oneOff?.confidence ?? 0) >= (recurring?.state === "absent" ? LIKELY_ALONE : LIKELY) && oneOff?.closest ? sentencesOf(reading, [oneOff.closest]) : [];
		const found = findPhrase(prose.text, list("phrases")) ?? told[0];
		if (found === void 0) continue;
		const sure = !open && (found !== told[0] || oneOff?.state === "present");
		const data = { phrase: prose.text.slice(found.start, found.end) };
		yield {
			messageId: sure ? "oneOff" : "unsure",
			at: prose.locate(found.start, found.end),
			data
		};
		return;
	}
}
// src/rules/ownership.ts
/** So many acts of one's own, and none of anybody else, are worth a note. */
const MANY = 5;
const WE_OR_PASSIVE = /\b(?:we|us|our|ours|ourselves|team|was|were|been|being|is|are|be|got|gets?|had|has|have)\b|\bwe['’]/i;
/** What names the others. */
const TEAM = new Set("team teams teammates colleague colleagues coworker coworkers".split(" ").map(hashOf));
const ownership = {
	id: "ownership",
	meta: {
		description: "What was done and decided has an owner: what I did is told as `I`, and the team has its part.",
		severity: "warning",
		ofWhole: ["onlyWe", "onlyI"],
		atMost: { onlyI: "note" },
		messages: {
			onlyWe: "What was done is told as `we` or in the passive ({count}, the first: `{act}`), never as `I`; expected what you did yourself.\nSay `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.",
			onlyI: "Everything is told as `I` ({count}) in a story that has others in it (`{team}`); expected their part too.\nName one thing that somebody else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`."
		}
	},
	*check(document, context) {
		for (const { prose, prompt } of document.answers) {
			const reading = context.read(prose);
			const { prompts } = context.vocabulary.preset;
			const looksForward = prompt !== null && prompts[prompt]?.looksForward === true;
			const [I] = reading.judge("virtues", ["own"]);
			if (looksForward || !reading.isEnglish || I === void 0) continue;
			const [ours, ...more] = sureSentences(prose, context, "we").filter(({ start, end }) => isOfOthers(prose.text.slice(start, end)) && !isScene(document, prose.locate(start, end)));
			const passages = unquoted(prose.text, I.passages);
			const own = sentencesOf(reading, passages);
			const [mine] = own;
			const quoted = I.closest !== null && unquoted(prose.text, [I.closest]).length === 0;
			if (ours !== void 0 && mine === void 0 && (quoted || I.state === "absent")) {
				const act = prose.text.slice(ours.start, ours.end);
				const data = {
					count: plural(1 + more.length, "sentence"),
					act
				};
				yield {
					messageId: "onlyWe",
					at: prose.locate(ours.start, ours.end),
					data
				};
			} else if (I.state === "present" && mine !== void 0 && ours === void 0 && own.length >= MANY) {
				const team = teamIn(reading);
				if (team === null || tellsMore(reading, passages, mine.start)) continue;
				const data = {
					count: plural(own.length, "sentence"),
					team
				};
				yield {
					messageId: "onlyI",
					at: prose.locate(mine.start, mine.end),
					data
				};
			}
		}
	}
};
/** Whether a sentence says `we`, or is in the passive. In notes (`Rewrote the export`) the `I` is left out. */
function isOfOthers(sentence) {
	return !/\bI\b/i.test(sentence) && WE_OR_PASSIVE.test(sentence);
}
/** Whether a passage lies in a part of a bank's story that sets the scene: nothing is done there yet. */
function isScene({ bank, sections }, { start }) {
	const scene = sections.filter(({ heading }) => heading === "situation" || heading === "task");
	return bank !== null && scene.some((section) => section.start <= start && start < section.bodySpan.end);
}
/** The first word that names the others. */
function teamIn({ text, tokens, range }) {
	for (let row = range.from; row < range.to; row++) if (TEAM.has(tokens.hash[row] ?? 0)) return text.slice(tokens.start[row], tokens.end[row]);
	return null;
}
/** Whether there is more than acts of one's own and outcomes from an offset on: it may be the part of the others. */
function tellsMore(reading, own, from) {
	const [evidence] = reading.judge("answers", ["evidence"]);
	return sentencesWithout(reading, [...own, ...evidence?.passages ?? []].sort((a, b) => a.start - b.start)).some(({ start }) => start > from);
}
// src/rules/prompt-elements.ts
const promptElements = {
	id: "prompt-elements",
	meta: {
		description: "An answer to a prompt contains what a strong answer to it contains.",
		severity: "note",
		ofWhole: ["missing"],
		messages: { missing: "The answer shows {found} of {total} elements of `{prompt}`, {missing}.\n{edit}." }
	},
	*check(document, context) {
		for (const [index, score] of context.scores.entries()) {
			const { elements } = score;
			const answer = document.answers[index];
			if (answer?.prompt == null || answer.prose.text.trim() === "") continue;
			const open = elements.filter(({ at }) => at === null);
			const missing = open.filter(({ state }) => state === "absent");
			const unclear = open.filter(({ state }) => state !== "absent");
			const [first] = [...missing, ...unclear];
			if (first === void 0) continue;
			if (open.length === elements.length && isHollow(answer.prose, score, context)) continue;
			const data = {
				found: elements.length - open.length,
				total: elements.length,
				prompt: answer.prompt,
				missing: [named("missing", missing), named("unclear", unclear)].filter((part) => part !== "").join("; "),
				edit: first.edit.replace(/\.$/, "")
			};
			yield {
				messageId: "missing",
				at: answer.anchor,
				data,
				about: missing.map(({ id }) => id)
			};
		}
	}
};
function named(what, elements) {
	return elements.length === 0 ? "" : `${what}: ${listOf(elements.map(({ label }) => label))}`;
}
// src/rules/prompt-id.ts
const promptId = {
	id: "prompt-id",
	meta: {
		description: "A prompt answer, and a heading `Answer: …`, names one of the prompts.",
		severity: "error",
		ofWhole: ["missing", "both"],
		fixable: ["suggest"],
		messages: {
			missing: "Missing `prompt`, expected one of {choices}.\nWrite one of them behind `prompt:` in the frontmatter.",
			unknown: "Unknown prompt `{value}`, expected one of {choices}.\nChange it to the prompt that this answers.",
			heading: "Unknown prompt `{value}`, expected one of {choices}.\nName one of them, or write `Answer` alone as the heading.",
			both: "Unexpected `type` beside `prompt`, expected one of the two: the file is checked as a prompt answer.\nRemove `type`, or move the file to the stories and remove `prompt`.",
			suggest: "Unknown prompt `{value}`, expected one of {choices}.\nDid you mean `{near}`?"
		}
	},
	*check(document, { vocabulary }) {
		const { kind, frontmatter, fields, prompt, answers } = document;
		const known = Object.keys(vocabulary.preset.prompts);
		const choices = choicesIn(known);
		const nearOf = (value) => vocabulary.promptOf(value) ?? suggest(value, known);
		if (kind === "answer" && frontmatter !== null) {
			const type = fields.get("type");
			if (prompt !== null && type !== void 0 && !vocabulary.isBlankField(type)) yield {
				messageId: "both",
				at: type.keySpan
			};
			const at = trimmed(document, fields.get("prompt")?.valueSpan ?? frontmatter.openSpan);
			if (prompt === null) yield {
				messageId: "missing",
				at,
				data: { choices }
			};
			else if (!known.includes(prompt)) yield unknownChoice("unknown", at, {
				value: prompt,
				choices
			}, nearOf(prompt));
		}
		for (const { unknownPrompt } of answers) {
			if (unknownPrompt === null) continue;
			const { text: value, span } = unknownPrompt;
			yield unknownChoice("heading", span, {
				value,
				choices
			}, nearOf(value));
		}
	}
};
// src/rules/support/unknown-headings.ts
/** Longer headings are sentences of their own. */
const LONGEST = 40;
const ANSWER = "Answer";
/** The headings that look like a misspelt field or answer, in their order. Other headings are free. */
function unknownHeadings(document, { vocabulary, isWord }) {
	const names = namesOf(vocabulary);
	const known = [...names.keys()];
	let compared = 0;
	const title = titleSection(document.sections);
	const taken = new Set([...document.fields].flatMap(([name, field]) => vocabulary.isBlankField(field) ? [] : [name]));
	return document.sections.flatMap((section) => {
		const { heading, headingSpan } = section;
		if (section === title || heading.length > LONGEST || namesPart(heading) || vocabulary.canonical(heading) !== null || answerHeading(heading) !== null) return [];
		const name = writtenName(heading);
		const isNamed = vocabulary.canonical(name) !== null;
		const written = isNamed ? heading : name;
		const near = compared++ < 100 ? nearName(name, known) : null;
		if (near === null || near === ANSWER && holdsAnswer(section, document)) return [];
		const { field = null, heading: meant = ANSWER } = names.get(near) ?? {};
		const at = isNamed ? headingSpan : placeOf$2(written, document.text, headingSpan);
		const rename = !isNamed && (field === null || normalizeKey$1(written) === normalizeKey$1(heading)) ? {
			...replace(at, meant),
			safe: renameOwn(at, written, near, isWord).safe
		} : {
			...replace(headingSpan, meant),
			safe: false
		};
		const fix = field === null || !taken.has(field) ? rename : null;
		if (field !== null) taken.add(field);
		return [{
			written,
			at,
			near: meant,
			field,
			fix
		}];
	});
}
/** What precedes a colon, a dash or a bracket: `Anser: disagreement`, `Tradeofs (draft)`. */
function writtenName(heading) {
	return (/^[^:(\u2013\u2014]*/.exec(heading)?.[0] ?? "").split(" - ", 1)[0]?.trim() || heading;
}
/** A name that differs by one letter, or by two where it is long: headings are free, so that more is no slip. */
function nearName(written, names) {
	const { length } = normalizeKey$1(written);
	return length < 5 ? null : suggest(written, names, length < 8 ? 1 : 2);
}
/** `Answers`, over several of them. */
function holdsAnswer({ bodySpan }, { sections }) {
	return sections.some(({ heading, start }) => start >= bodySpan.start && start < bodySpan.end && isAnswerHeading(heading));
}
/** Every name that a heading may have, with the field and its title. */
function namesOf({ preset }) {
	const specs = [preset.commonFields, ...Object.values(preset.storyTypes).map(({ fields }) => fields)].flatMap((fields) => Object.entries(fields));
	return new Map([...specs.flatMap(([field, { title, aliases }]) => [
		title,
		field,
		...aliases
	].map((name) => [name, {
		field,
		heading: title
	}])), [ANSWER, {
		field: null,
		heading: ANSWER
	}]]);
}
// src/rules/support/unknown-keys.ts
/** Keys that other readers of the same file use (note apps, site generators), or that people keep beside a story. */
const COMMON_KEYS = new Set("aliases author categories category created cssclasses description id lang language layout modified permalink publish slug summary updated weight company employer level location notes period project role source team year".split(" "));
/** The keys of a document that nothing reads, in their order. */
function unknownKeys(document, { vocabulary, isWord }) {
	const known = [...vocabulary.fieldNames, ...META_KEYS];
	const taken = new Set(document.entries.map(({ label }) => vocabulary.canonical(label)));
	return document.entries.filter(({ label }) => vocabulary.canonical(label) === null && !COMMON_KEYS.has(normalizeKey$1(label))).map((entry, index) => {
		const { label, keySpan } = entry;
		const near = index < 100 ? suggest(label, known) : null;
		const fix = near === null || taken.has(near) ? null : renameOwn(keySpan, label, near, isWord);
		taken.add(near);
		return {
			entry,
			near,
			fix
		};
	});
}
// src/rules/required-fields.ts
const EDIT = "Add `{field}:` to the frontmatter, or a section `## {title}`: {hint}.";
const requiredFields = {
	id: "required-fields",
	meta: {
		description: "A story gives the four fields that every story needs and the ones of its own type.",
		severity: "error",
		ofWhole: [
			"common",
			"ofType",
			"misspelled",
			"heading",
			"parts",
			"typed"
		],
		atMost: { typed: "note" },
		fixable: [
			"common",
			"ofType",
			"misspelled",
			"heading"
		],
		messages: {
			common: `Missing field \`{field}\`, which every story needs.\n${EDIT}`,
			ofType: `Missing field \`{field}\`, which every story of type \`{type}\` needs.\n${EDIT}`,
			misspelled: "Missing field `{field}`, expected it instead of the key `{key}`.\nRename the key to `{field}`.",
			heading: "Missing field `{field}`, expected it instead of the section `{heading}`.\nRename the section to `{title}`.",
			parts: "Missing {parts}, expected {hint}.\nAdd it to the story behind a label: `**{title}:**`.",
			typed: "No label gives {fields}, which a story of type `{type}` is asked for.\nSay it on a line of its own, such as `**{title}:**` with {hint}."
		}
	},
	*check(document, context) {
		const { vocabulary, required } = context;
		if (document.bank !== null) {
			yield* partsMissing(document, required);
			yield* typeMissing(document, vocabulary);
			return;
		}
		const missing = required.filter(({ field }) => field === null);
		if (document.frontmatter === null || missing.length === 0) return;
		const { openSpan } = document.frontmatter;
		const typeSpan = document.fields.get("type")?.valueSpan ?? openSpan;
		const keys = unknownKeys(document, context).filter(({ fix }) => fix !== null);
		const headings = unknownHeadings(document, context).filter(({ fix }) => fix !== null);
		const insertKey = keyInserter(document);
		for (const { name, spec } of missing) {
			const about = [name];
			const typo = keys.find(({ near }) => near === name);
			const section = headings.find(({ field }) => field === name);
			const common = Object.hasOwn(vocabulary.preset.commonFields, name);
			if (typo !== void 0) {
				const { keySpan: at, label: key } = typo.entry;
				yield {
					messageId: "misspelled",
					at,
					data: {
						field: name,
						key
					},
					about,
					...fixOf(typo)
				};
			} else if (section !== void 0) {
				const { at, written, near } = section;
				yield {
					messageId: "heading",
					at,
					data: {
						field: name,
						heading: written,
						title: near
					},
					about,
					...fixOf(section)
				};
			} else yield {
				messageId: common ? "common" : "ofType",
				at: common ? openSpan : typeSpan,
				data: {
					field: name,
					type: document.type ?? "",
					title: spec.title,
					hint: spec.hint
				},
				about,
				...insertKey(name, spec.hint)
			};
		}
	}
};
/** One finding for the parts that a story of a bank lacks; what is there and blank is for `empty-field`. */
function* partsMissing(document, required) {
	const missing = openParts(document, required).filter(({ field }) => field === null);
	const [first] = missing;
	if (first === void 0) return;
	const data = {
		parts: listOf(missing.map(({ spec }) => spec.title)),
		hint: listOf(missing.map(({ spec }) => spec.hint)),
		title: first.spec.title
	};
	yield {
		messageId: "parts",
		at: spanOfTitle(document),
		data
	};
}
/** The fields of the type that a story of a bank names, where no label gives them. */
function* typeMissing(document, { preset }) {
	const { type, fields } = document;
	if (type === null || !Object.hasOwn(preset.storyTypes, type)) return;
	const missing = Object.entries(preset.storyTypes[type]?.fields ?? {}).filter(([name]) => !fields.has(name));
	const [first] = missing;
	if (first === void 0) return;
	const [, { title, hint }] = first;
	const data = {
		fields: listOf(missing.map(([name]) => inBackticks(name))),
		type,
		title,
		hint
	};
	yield {
		messageId: "typed",
		at: fields.get("type")?.valueSpan ?? spanOfTitle(document),
		data
	};
}
function fixOf({ fix }) {
	return fix === null ? {} : { fix };
}
// src/rules/story-reuse.ts
const storyReuse = {
	id: "story-reuse",
	meta: {
		description: "No ready story has to serve more themes or prompts than one story can.",
		severity: "note",
		ofWhole: ["themes", "prompts"],
		options: {
			themes: {
				description: "Themes that a story may serve.",
				default: 4,
				min: 1,
				max: 1e3
			},
			prompts: {
				description: "Prompts that a story may serve.",
				default: 3,
				min: 1,
				max: 1e3
			}
		},
		messages: {
			themes: "This story serves {count} themes, expected at most {most}: {ids}.\nKeep the themes that it shows best under `themes`, and prepare other stories for the rest: each is told once in an interview loop.",
			prompts: "This story serves {count} prompts, expected at most {most}: {ids}.\nKeep the prompts that it answers best, and prepare other stories for the rest: each is told once in an interview loop."
		}
	},
	*checkPortfolio(coverages, options) {
		for (const { stories } of coverages) for (const story of stories.filter(isReady)) {
			yield* excessOf(story, "themes", options);
			yield* excessOf(story, "prompts", options);
		}
	}
};
function* excessOf(story, dimension, options) {
	const ids = [...new Set(story[dimension])];
	const most = options.number(dimension);
	if (ids.length <= most) return;
	yield {
		messageId: dimension,
		at: story,
		data: {
			count: ids.length,
			most,
			ids: ids.join(", ")
		},
		about: [story.title ?? story.filePath, ...ids]
	};
}
// src/rules/story-type.ts
const storyType$1 = {
	id: "story-type",
	meta: {
		description: "A story names one of the story types, which decides what it must give.",
		severity: "error",
		ofWhole: [
			"missing",
			"both",
			"guessed"
		],
		atMost: { guessed: "note" },
		fixable: ["suggest"],
		messages: {
			missing: "Missing `type`, expected one of {choices}.\nWrite one of them behind `type:`, by what the story shows: {shows}.",
			unknown: "Unknown story type `{value}`, expected one of {choices}.\nChange it by what the story shows: {shows}.",
			both: "Unexpected `prompt` beside `type`, expected one of the two: the file is checked as a story.\nRemove `prompt`; to say that the story also answers it, list it under `prompts`.",
			guessed: "The story reads like the type `{type}` ({words}).\nIf it is one, write `<!-- star-witness: type={type} -->` below the heading: then you see what an interviewer asks next.",
			suggest: "Unknown story type `{value}`, expected one of {choices}.\nDid you mean `{near}`?"
		}
	},
	*check(document, { vocabulary, required, scores }) {
		const { kind, frontmatter, fields, type, bank } = document;
		if (bank?.guess != null && !isUnfinished(document, required) && !scores.some(lacksPoint)) {
			const { type: guess, words } = bank.guess;
			const data = {
				type: guess,
				words: listOf(words.map(inBackticks))
			};
			yield {
				messageId: "guessed",
				at: spanOfTitle(document),
				data
			};
		}
		if (kind !== "story" || frontmatter === null && type === null) return;
		const prompt = fields.get("prompt");
		if (type !== null && prompt !== void 0 && !vocabulary.isBlankField(prompt)) yield {
			messageId: "both",
			at: prompt.keySpan
		};
		const known = Object.keys(vocabulary.preset.storyTypes);
		const choices = choicesIn(known);
		const at = trimmed(document, fields.get("type")?.valueSpan ?? frontmatter?.openSpan ?? {
			start: 0,
			end: 0
		});
		const shows = showsOf(vocabulary.preset);
		if (type === null) yield {
			messageId: "missing",
			at,
			data: {
				choices,
				shows
			}
		};
		else if (!known.includes(type)) yield unknownChoice("unknown", at, {
			value: type,
			choices,
			shows
		}, suggest(type, known));
	}
};
/** Whether a point is surely missing. */
function lacksPoint({ missing, unsure }) {
	return missing.some((point) => !unsure.includes(point));
}
/** What each type is told for: `` ownership (`platform-boundary`) ``. */
function showsOf({ storyTypes }) {
	return Object.entries(storyTypes).map(([id, { title, shows }]) => `${listOf(shows) || title} (\`${id}\`)`).join("; ");
}
// src/rules/unknown-field.ts
const unknownField = {
	id: "unknown-field",
	meta: {
		description: "Every key of the frontmatter is one that something reads; a typo in a key or in the heading of a section gets a suggestion.",
		severity: "warning",
		yieldsTo: ["required-fields"],
		options: { allow: {
			description: "More keys, and headings, that a document may have.",
			default: [],
			addsKeys: true
		} },
		fixable: ["suggest", "heading"],
		messages: {
			unknown: "Unknown key `{key}`, which nothing reads.\nMove its text to a field or into the answer, or list the key in the option `allow` of this rule.",
			suggest: "Unknown key `{key}`, which nothing reads.\nDid you mean `{near}`?",
			heading: "Unknown section `{heading}`, which fills no field and is no answer.\nDid you mean `{near}`?"
		}
	},
	*check(document, context) {
		const allowed = new Set(context.list("allow").map(normalizeKey$1));
		for (const { entry, near, fix } of unknownKeys(document, context)) {
			const { label: key, keySpan: at } = entry;
			if (allowed.has(normalizeKey$1(key))) continue;
			if (near === null) yield {
				messageId: "unknown",
				at,
				data: { key }
			};
			else yield {
				messageId: "suggest",
				at,
				data: {
					key,
					near
				},
				...fix === null ? {} : { fix }
			};
		}
		for (const { written, at, near, fix } of unknownHeadings(document, context)) {
			if (allowed.has(normalizeKey$1(written))) continue;
			yield {
				messageId: "heading",
				at,
				data: {
					heading: written,
					near
				},
				...fix === null ? {} : { fix }
			};
		}
	}
};
// src/rules/unreadable-file.ts
const unreadableFile = {
	id: "unreadable-file",
	meta: {
		description: "A matched file is text in UTF-8, of at most 1 MiB.",
		severity: "error",
		readsBroken: true,
		excess: {
			ofFile: "tooManyFindings",
			ofRun: "tooManyInRun"
		},
		messages: {
			tooLarge: "The file has {size}, more than the {limit} that are read.\nSplit it into several files.",
			notText: "The file is not UTF-8 text.\nSave it as UTF-8.",
			unreadable: "The file could not be read: {reason}.\nCheck that it exists and may be read.",
			unlisted: "The folder could not be listed: {reason}.\nCheck that it may be read, or name it under `ignore`.",
			nameNotText: "The name is not UTF-8, so what it names is not read.\nRename it.",
			tooManyFindings: "The file has {count} findings, the report has the {limit} most severe.\nFix those first, or name the file under `ignore`.",
			tooManyInRun: "The run has {count} findings, the report has the {limit} most severe.\nFix those first, or check fewer files at a time."
		}
	},
	check: (document) => problemsOf(document, "unreadable-file")
};
// src/rules/unused-suppression.ts
const unusedSuppression = {
	id: "unused-suppression",
	meta: {
		description: "Every suppression suppresses something; one that is left over would hide the next finding.",
		severity: "warning",
		judgesSuppressions: true,
		ofWhole: ["unused"],
		messages: {
			unused: "Unused suppression: `{rule}` reports nothing {where}.\nRemove `{rule}` here, or all of it where it names no other rule.",
			enable: "Nothing to enable: `{rule}` is not disabled at this place.\nRemove `{rule}` here, or all of it where it names no other rule."
		}
	},
	*check(_, { suppressions }) {
		for (const { id, at, used, kind } of suppressions.all) if (!used) yield {
			messageId: "unused",
			at,
			data: {
				rule: id,
				where: WHERE[kind]
			}
		};
		for (const { id, at } of suppressions.idle) yield {
			messageId: "enable",
			at,
			data: { rule: id }
		};
	}
};
const WHERE = {
	"disable-next-line": "on the next line",
	disable: "from here on",
	"disable-file": "in this document"
};
// src/rules/support/named-values.ts
const QUESTION = shapeId("question");
/** Each value that a text names without its own words for it, where it is named first. Offsets into the text. */
function namedValuesIn({ tokens, range }, values) {
	const found = [...phrasesOf(values).in(tokens, range)];
	const shown = new Set(found.flatMap(({ value }) => value.part === "shown" ? [value.of] : []));
	const termEnds = new Map(found.flatMap(({ from, to, value }) => value.part === "term" ? [[from, to]] : []));
	const named = /* @__PURE__ */ new Map();
	let termEnd = 0;
	for (const { from, to, value } of found) {
		termEnd = Math.max(termEnd, termEnds.get(from) ?? 0);
		if (value.part !== "named" || to <= termEnd || shown.has(value.of) || named.has(value.of)) continue;
		if (isAsked(tokens, from) || isDenied(tokens, from)) continue;
		named.set(value.of, {
			start: tokens.start[from] ?? 0,
			end: tokens.end[to - 1] ?? 0
		});
	}
	return [...named].map(([of, span]) => ({
		of,
		...span
	}));
}
/** Whether a question mark ends the sentence of a row. */
function isAsked({ sentence, firstOf, shape }, row) {
	return shape[(firstOf[(sentence[row] ?? 0) + 1] ?? 0) - 1] === QUESTION;
}
/** Whether one of the two words before a row, in its sentence, denies it: `not reliable`, `was not very safe`. */
function isDenied(tokens, row) {
	const first = tokens.firstOf[tokens.sentence[row] ?? 0] ?? 0;
	return [row - 1, row - 2].some((before) => before >= first && isNegation(tokens, before));
}
const known = /* @__PURE__ */ new WeakMap();
/** What names values, what only looks like it, and what shows them; made once for a preset. */
function phrasesOf(values) {
	let phrases = known.get(values);
	if (phrases !== void 0) return phrases;
	phrases = new Phrases();
	for (const of of values) {
		for (const name of of.names) phrases.add(name, {
			of,
			part: "named"
		});
		for (const term of of.terms ?? []) phrases.add(term, {
			of,
			part: "term"
		});
		for (const word of of.shows ?? []) phrases.add(word, {
			of,
			part: "shown"
		});
	}
	known.set(values, phrases);
	return phrases;
}
// src/rules/value-without-mechanism.ts
const valueWithoutMechanism = {
	id: "value-without-mechanism",
	meta: {
		description: "An answer that names a value also names the engineering that it stands for.",
		severity: "warning",
		ofWhole: ["untranslated"],
		messages: { untranslated: "The answer names {value} (`{words}`) and no mechanism of it, expected its engineering translation: {translation}.\nName the one that you built or ran, in this answer: `I <did what>, so that <what became possible>`." }
	},
	*check({ answers }, { vocabulary: { preset }, read, scorer, scores }) {
		for (const [index, { prose }] of answers.entries()) {
			const score = scores[index];
			const reading = read(prose);
			if (score === void 0 || !reading.isEnglish || !lacksMechanism(score, scorer, reading)) continue;
			for (const { of, start, end } of namedValuesIn(reading, preset.values)) {
				const { value, translation } = of;
				const data = {
					value: value.toLowerCase(),
					translation,
					words: prose.text.slice(start, end)
				};
				yield {
					messageId: "untranslated",
					at: prose.locate(start, end),
					data,
					about: [value]
				};
			}
		}
	}
};
/** Whether surely no mechanism is there; words that the literal scorer counts are none yet. */
function lacksMechanism({ missing, unsure }, scorer, reading) {
	if (scorer === "literal") return reading.judge("answers", ["mechanism"])[0]?.state === "absent";
	return missing.includes("mechanism") && !unsure.includes("mechanism");
}
// src/rules/virtue-claim.ts
const virtueClaim = {
	id: "virtue-claim",
	meta: {
		description: "No sentence only claims a virtue of its speaker; what was done shows it.",
		severity: "warning",
		messages: { claim: "The sentence claims a virtue (`{claim}`) and names no action, expected an act that shows it.\nReplace it with what you did: `I <did what>, and <what came of it>`." }
	},
	*check(document, context) {
		for (const { prose, sentence } of sentencesWith(document, context, "virtue")) {
			const data = { claim: prose.text.slice(sentence.start, sentence.end) };
			yield {
				messageId: "claim",
				at: prose.locate(sentence.start, sentence.end),
				data
			};
		}
	}
};
// src/rules/index.ts
/** Every rule, in the order in which a document's author meets them. */
const rules$1 = [
	unreadableFile,
	frontmatterSyntax,
	frontmatterMissing,
	storyType$1,
	promptId,
	requiredFields,
	emptyField,
	unknownField,
	duplicateField,
	fieldValue,
	fieldSubstance,
	oneOffCleanup,
	numbersQuality,
	answerMissing,
	answerScore,
	promptElements,
	virtueClaim,
	valueWithoutMechanism,
	hedging,
	keywordStuffing,
	answerLength,
	balance,
	ownership,
	followUps$1,
	coverageTypes,
	coverageThemes,
	coveragePrompts,
	duplicateTitle,
	storyReuse,
	nearDuplicate,
	invalidSuppression,
	unusedSuppression
];
// src/builtin.ts
/** What comes with the product. Hosts hand it to everything below, which knows none of it by name. */
const builtIn = {
	rules: rules$1,
	base,
	presets: { "ai-lab": aiLab },
	bank: star
};
/**
* The configuration that layers and options make, later layers over earlier ones and options over all.
*
* @throws {ConfigError} when a layer names a preset that does not exist
*/
function resolveConfig$1(layers = ["ai-lab"], options = {}) {
	return mergeLayers(builtIn, layers, options);
}
/** Checks sources by the built-in rules. Same input, same report; nothing that an author wrote makes it throw. */
function check(sources, { config = resolveConfig$1(), ...options }) {
	return lint(sources, {
		...options,
		config,
		rules: rules$1
	});
}
/** A report as text. Same report and options, same text. */
async function render(report, format, options = {}) {
	return [...await renderInPieces(report, format, options)].join("");
}
/** The same for who writes it as it comes. `documents`: their texts, where the report does not have them whole. */
function renderInPieces(report, format, options = {}) {
	return renderPieces(format, report, {
		...options,
		rules: rules$1
	});
}
// node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record$1(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record$1,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/config/bounds.ts
/** Words and all other values of a configuration, with those of the files that it extends. */
const MAX_WORDS = 1e4;
/** Its globs; one with braces counts as often as there are globs without braces that it stands for. */
const MAX_GLOBS = 100;
/** What the files of one configuration hold so far. */
var ConfigSize = class {
	words = 0;
	globs = 0;
};
/** Keys that mean something to JavaScript, and that the schema would leave out of a mapping without a word. */
const UNUSABLE = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/**
* The first value of a file that is over a bound, or a glob or a key that is not read. It comes before the schema, because
* data with aliases may be endless, and adds to `size` what it has counted.
*/
function findOverBound(data, size) {
	const open = [{
		value: data,
		key: "",
		parent: null
	}];
	for (let each = open.pop(); each !== void 0; each = open.pop()) {
		const message = ++size.words > 1e4 ? TOO_MANY_WORDS : globProblem(each, size);
		if (message !== null) return {
			path: pathOf(each),
			atKey: false,
			message
		};
		const { value, key } = each;
		if (each.parent !== null && UNUSABLE.has(key)) return {
			path: pathOf(each),
			atKey: true,
			message: `unusable name \`${key}\`, expected another one`
		};
		if (typeof value !== "object" || value === null) continue;
		const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
		for (const [step, inner] of entries.reverse()) open.push({
			value: inner,
			key: step,
			parent: each
		});
	}
	return null;
}
const TOO_MANY_WORDS = `expected at most ${MAX_WORDS} words and other values in a configuration, found more`;
function globProblem(each, size) {
	const { value } = each;
	if (typeof value !== "string" || !isGlobOf(pathOf(each))) return null;
	try {
		size.globs += new Glob(value).size;
	} catch (error) {
		if (error instanceof GlobError) return error.message;
		throw error;
	}
	return size.globs > 100 ? `expected at most 100 globs in a configuration, found more` : null;
}
/** Whether a value is where the schema has a glob. */
function isGlobOf(path) {
	const keys = path.filter((key) => typeof key === "string").join(".");
	return [
		"stories",
		"answers",
		"banks",
		"ignore",
		"overrides.files"
	].includes(keys);
}
function pathOf(value) {
	const path = [];
	for (let each = value; each.parent !== null; each = each.parent) path.unshift(each.key);
	return path;
}
// src/config/kinds.ts
/** The kinds of value that a configuration has, with messages that read "expected X, found Y". */
/** Schemas whose issues read alike: `expected X, found Y`. */
const expected = (what) => (issue) => `expected ${what}, found ${plain(issue.received)}`;
/** valibot's word for what it found, in a user's words. */
function plain(received) {
	return {
		Object: "a mapping",
		Array: "a list",
		undefined: "nothing",
		null: "nothing",
		"\"a list\"": "a list"
	}[received] ?? quoted(received.replace(/^"|"$/g, ""));
}
/** To valibot a list is an object, and its indexes are keys: here it is what it is, a list and no mapping. */
function notOfLists(schema) {
	return {
		...schema,
		"~run": (dataset, config) => schema["~run"](Array.isArray(dataset.value) ? {
			...dataset,
			value: "a list"
		} : dataset, config)
	};
}
/** A mapping with any keys. */
function record(value, what) {
	return notOfLists(/* @__PURE__ */ record$1(/* @__PURE__ */ string(), value, expected(what)));
}
/** A mapping with these keys and no others. */
function object(entries) {
	const keys = Object.keys(entries);
	return unknownKeyFirst(notOfLists(/* @__PURE__ */ strictObject(entries, (issue) => {
		const key = keyOf(issue);
		if (key === void 0) return expected("a mapping")(issue);
		if (issue.expected === "never") return withChoices(`unknown key ${quoted(key)}`, key, keys);
		const entry = entries[key];
		return (entry && (/* @__PURE__ */ safeParse(entry, void 0)).issues?.[0].message) ?? issue.message;
	})));
}
/** The key of the mapping itself that is unknown or missing, where that is the issue, and not the value of a key. */
function keyOf({ path }) {
	const [item, inner] = path ?? [];
	return item?.origin === "key" && inner === void 0 ? String(item.key) : void 0;
}
/** Where a key is unknown, one that is missing is most likely the same key: only the unknown one is reported. */
function unknownKeyFirst(schema) {
	return {
		...schema,
		"~run": (dataset, config) => {
			const result = schema["~run"](dataset, config);
			const unknown = result.issues?.find((issue) => issue.expected === "never" && keyOf(issue) !== void 0);
			const issues = result.issues?.filter((issue) => issue === unknown || keyOf(issue) === void 0);
			return unknown === void 0 ? result : {
				...result,
				issues
			};
		}
	};
}
function oneOf(options) {
	return /* @__PURE__ */ picklist(options, expectedOneOf(options));
}
/** As `expected`, for a choice: with what was meant, and with the other choices. */
const expectedOneOf = (options, more = "") => (issue) => {
	const found = expected(`${choicesIn(options)}${more}`)(issue);
	const near = suggestChoice(issue.received.replaceAll("\"", ""), options);
	return near === null ? found : `${found}, did you mean \`${near}\`?`;
};
/** A schema with a description for `schema/config.json`. */
function described(schema, description$1) {
	return /* @__PURE__ */ pipe(schema, /* @__PURE__ */ description(description$1));
}
const text = (what = "text") => /* @__PURE__ */ pipe(/* @__PURE__ */ string(expected(what)), /* @__PURE__ */ nonEmpty(expected(what)));
const texts = (what = "a list of texts") => /* @__PURE__ */ array(text(), expected(what));
const whole = (what, max, min = 0) => /* @__PURE__ */ pipe(/* @__PURE__ */ number(expected(what)), /* @__PURE__ */ integer(expected(what)), /* @__PURE__ */ minValue(min, expected(what)), /* @__PURE__ */ maxValue(max, expected(what)));
const removed = /* @__PURE__ */ literal(false, expected("`false`"));
/** One or several: `a` is `[a]`. */
const oneOrMore = (what) => /* @__PURE__ */ union([text(what), /* @__PURE__ */ array(text(what), expected(what))], expected(what));
/** A list adds to the built-in one; `replace:` takes its place. */
const wordList = /* @__PURE__ */ union([texts(), object({ replace: texts() })], expected("a list of words to add, or `replace:` with a list"));
/** An issue of a schema, with its path; of several alternatives, those of the one that was meant. */
function issuesOf(issue, outer = []) {
	const path = [...outer, ...(issue.path ?? []).map(({ key }) => key)];
	const deeper = (issue.issues ?? []).filter((inner) => inner.path !== void 0 && inner.path.length > 0);
	if (issue.type === "union" && deeper.length > 0) return deeper.flatMap((inner) => issuesOf(inner, path));
	return [{
		path,
		atKey: issue.type === "strict_object" && issue.expected === "never",
		message: issue.message
	}];
}
// src/config/schema.ts
/**
* The shape of a configuration file: what is checked, and what `schema/config.json` says to editors, are made from here;
* `data.ts` is the type of what passes. Every message reads "expected X, found Y".
*/
const SEVERITIES = [
	"error",
	"warning",
	"note",
	"off"
];
const severity = oneOf(SEVERITIES);
const field = /* @__PURE__ */ union([
	removed,
	text("a hint"),
	object({
		title: /* @__PURE__ */ optional(text()),
		hint: text("a hint"),
		aliases: /* @__PURE__ */ optional(texts())
	})
], expected("a hint, a mapping with `hint`, or `false` to drop the field"));
const fields = record(field, "a mapping of field names");
const followUps = /* @__PURE__ */ array(object({
	label: text("a question"),
	words: /* @__PURE__ */ optional(texts(WORDS_OF_FOLLOW_UP)),
	hint: /* @__PURE__ */ optional(text())
}), expected("a list of questions"));
const storyType = /* @__PURE__ */ union([removed, object({
	title: /* @__PURE__ */ optional(text()),
	shows: /* @__PURE__ */ optional(texts()),
	fields: /* @__PURE__ */ optional(fields),
	"follow-ups": /* @__PURE__ */ optional(/* @__PURE__ */ union([followUps, object({ replace: followUps })], expected("a list of questions to add, or `replace:` with a list")))
})], expected("a mapping with `title`, `shows`, `fields` and `follow-ups`, or `false` to drop the type"));
const element = /* @__PURE__ */ union([text(), object({
	label: text("a label"),
	words: /* @__PURE__ */ optional(texts()),
	hint: /* @__PURE__ */ optional(text())
})], expected("what an answer contains, or a mapping with `label`, `words` and `hint`"));
const prompt = /* @__PURE__ */ union([removed, object({
	question: text("a question"),
	elements: /* @__PURE__ */ optional(/* @__PURE__ */ array(element, expected("a list of elements"))),
	"looks-forward": /* @__PURE__ */ optional(/* @__PURE__ */ boolean(expected("`true` or `false`")))
})], expected("a mapping with `question`, `elements` and `looks-forward`, or `false` to drop the prompt"));
const question = /* @__PURE__ */ union([removed, object({
	text: text("a question"),
	themes: /* @__PURE__ */ optional(texts("a list of themes")),
	types: /* @__PURE__ */ optional(texts("a list of story types")),
	shows: text("what a strong answer shows")
})], expected("a mapping with `text`, `themes`, `types` and `shows`, or `false` to drop the question"));
const value = /* @__PURE__ */ union([
	removed,
	text("a translation"),
	object({
		translation: text("a translation"),
		words: /* @__PURE__ */ optional(texts()),
		aliases: /* @__PURE__ */ optional(texts())
	})
], expected("a translation, a mapping with `translation`, `words` and `aliases`, or `false` to drop the value"));
const BASELINE_PATH = "a path in the folder of the configuration, or `false`";
/** A path with `/` that does not lead out of its folder. */
const localPath = /* @__PURE__ */ pipe(text(BASELINE_PATH), /* @__PURE__ */ regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\r\n]+$/, expected(BASELINE_PATH)));
const nameOrRemoved = /* @__PURE__ */ union([removed, text()], expected("text, or `false` to drop it"));
function optionValue(option) {
	if ("min" in option) return whole(`a whole number from ${option.min} to ${option.max}`, option.max, option.min);
	return texts();
}
/** A rule's setting: a severity, or a mapping with `severity` and the rule's own options. */
function ruleSetting(rule) {
	const options = Object.entries(rule.meta.options ?? {}).map(([name, option]) => [name, described(/* @__PURE__ */ optional(optionValue(option)), option.description)]);
	const mapping = object({
		severity: /* @__PURE__ */ optional(severity),
		...Object.fromEntries(options)
	});
	return described(/* @__PURE__ */ union([severity, mapping], expectedOneOf(SEVERITIES, ", or a mapping with `severity` and options")), rule.meta.description);
}
function ruleSettingsOf(rules) {
	return object(Object.fromEntries(rules.map((rule) => [rule.id, /* @__PURE__ */ optional(ruleSetting(rule))])));
}
const minScore = described(whole("0, 1 or 2", 2), "The score that every answer must reach: 0, 1 or 2.");
/** The schema of a configuration file that may set these rules. */
function configSchema(rules) {
	const ruleSettings = ruleSettingsOf(rules);
	const override = object({
		files: described(oneOrMore("a glob, or a list of globs"), "The files that it is for."),
		rules: /* @__PURE__ */ optional(ruleSettings),
		"min-score": /* @__PURE__ */ optional(minScore)
	});
	return object({
		extends: /* @__PURE__ */ optional(described(oneOrMore("`ai-lab`, or the path of a configuration file"), "What this file builds on: `ai-lab` (the default), or data files relative to this one.")),
		stories: /* @__PURE__ */ optional(described(oneOrMore("a glob, or a list of globs"), "Where stories are.")),
		answers: /* @__PURE__ */ optional(described(oneOrMore("a glob, or a list of globs"), "Where prompt answers are.")),
		banks: /* @__PURE__ */ optional(described(oneOrMore("a glob, or a list of globs"), "Where story banks are: files with several stories each.")),
		ignore: /* @__PURE__ */ optional(described(oneOrMore("a glob, or a list of globs"), "Files that are left out.")),
		"fail-on": /* @__PURE__ */ optional(described(oneOf(FAIL_ON), "The least severity that fails a run.")),
		"max-warnings": /* @__PURE__ */ optional(described(whole("a number of warnings", 1e6), "More warnings than this fail a run.")),
		"min-score": /* @__PURE__ */ optional(minScore),
		scorer: /* @__PURE__ */ optional(described(oneOf(SCORERS), "How answers are scored.")),
		baseline: /* @__PURE__ */ optional(described(/* @__PURE__ */ union([localPath, /* @__PURE__ */ literal(false)], expected(BASELINE_PATH)), "The file with the findings that are known from before, or `false` for none.")),
		"inline-config": /* @__PURE__ */ optional(described(/* @__PURE__ */ boolean(expected("`true` or `false`")), "Whether files may suppress findings, in comments and in their frontmatter.")),
		"common-fields": /* @__PURE__ */ optional(described(fields, "Fields that every story needs.")),
		"story-types": /* @__PURE__ */ optional(described(record(storyType, "a mapping of story types"), "Story types, added to or changed.")),
		themes: /* @__PURE__ */ optional(described(record(nameOrRemoved, "a mapping of themes"), "Themes by id, with their titles.")),
		prompts: /* @__PURE__ */ optional(described(record(prompt, "a mapping of prompts"), "Prompts by id.")),
		questions: /* @__PURE__ */ optional(described(record(question, "a mapping of questions"), "Questions that interviewers ask, by id.")),
		values: /* @__PURE__ */ optional(described(record(value, "a mapping of values"), "Value language, with its engineering translation.")),
		skeleton: /* @__PURE__ */ optional(described(texts(), "The parts of an answer, in order.")),
		words: /* @__PURE__ */ optional(described(object({
			mechanism: /* @__PURE__ */ optional(wordList),
			evidence: /* @__PURE__ */ optional(wordList)
		}), "The literal scorer's words.")),
		"rubric-words": /* @__PURE__ */ optional(described(object(Object.fromEntries(Object.keys(WORD_GROUPS).map((group) => [group, /* @__PURE__ */ optional(texts())]))), "Words that name a mechanism, or what changes in an outcome, in this repository.")),
		placeholders: /* @__PURE__ */ optional(described(wordList, "Values that count as blank, such as TODO.")),
		rules: /* @__PURE__ */ optional(described(ruleSettings, "Severity and options of each rule.")),
		overrides: /* @__PURE__ */ optional(described(/* @__PURE__ */ array(override, expected("a list")), "Other settings for some files; the last match wins."))
	});
}
/**
* The checked data, or what is wrong with it (of several alternatives, what is wrong with the one that was meant).
* `size` is what other files of the same configuration hold.
*/
function checkConfigData(data, rules, size = new ConfigSize()) {
	const overBound = findOverBound(data, size);
	if (overBound !== null) return [overBound];
	const result = /* @__PURE__ */ safeParse(schemaFor(rules), data ?? {});
	if (result.success) return result.output;
	return result.issues.flatMap((issue) => issuesOf(issue));
}
const schemas = /* @__PURE__ */ new WeakMap();
/** The schema is large: it is made once for each list of rules. */
function schemaFor(rules) {
	const schema = schemas.get(rules) ?? configSchema(rules);
	schemas.set(rules, schema);
	return schema;
}
// src/linter/text-scorer.ts
/**
* Scores texts that are in no document. `prompt` is the id of the prompt that they answer, if one is known. The model is
* loaded when a text has to be read: whoever only counts words needs none.
*/
function textScorer(config, loadModel, prompt) {
	let reader;
	return (text) => {
		reader?.startDocument();
		const read = (prose) => {
			reader ??= new DocumentReader(loadModel(), config.preset.ownWords);
			return reader.read(prose);
		};
		return scoreAnswer(read, straight(text, 0), prompt, config);
	};
}
/** The prompt with this id or question, or what to say when there is none. */
function findPrompt(given, preset) {
	const id = new Vocabulary(preset).promptOf(given);
	if (id !== null) return { id };
	const ids = Object.keys(preset.prompts);
	const found = `no prompt \`${given}\``;
	if (ids.length === 0) return { problem: `${found}, the configuration defines none` };
	return { problem: withChoices(found, given, ids) };
}
// src/index.ts
/**
* The public API, described in docs/api.md: check sources, score a text, render a report. No file, process or network
* is touched, so it runs in a browser too.
*/
/** The built-in rules, in the order in which they are listed. */
const rules = builtIn.rules;
/** The built-in presets, by the name that `extends` gives them. */
const presets = builtIn.presets;
/**
* The configuration that data makes which would stand in `.star-witness.yml`, with options over it. `extends` names
* presets only, because no file is read.
*
* @throws {ConfigError} with the key and what is expected there
*/
function resolveConfig(data = {}, options = {}) {
	const checked = checkConfigData(data, builtIn.rules);
	if (Array.isArray(checked)) throw new ConfigError(describeIssue(checked[0]));
	const bases = [checked.extends ?? "ai-lab"].flat();
	return mergeLayers(builtIn, [...bases, checked], options);
}
/**
* Scores one text. Places in it are UTF-16 offsets.
*
* @throws {RangeError} for a prompt that the configuration does not define
*/
function score(text, { model, config = resolveConfig(), prompt }) {
	const found = prompt === void 0 ? { id: null } : findPrompt(prompt, config.preset);
	if ("problem" in found) throw new RangeError(found.problem);
	return textScorer(config, () => model, found.id)(text);
}
export { ConfigError, FORMAT_NAMES, check, decodeModel, presets, render, resolveConfig, rules, score };
