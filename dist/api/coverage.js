import { c as addTo, l as groupBy, o as compareNullLast, s as compareText } from "./order.js";
// src/text/capitals.ts
/** A text with its first letter as a capital. */
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
const index = new Map([
	"word",
	"unknown",
	"unknown-name",
	"unknown-capitals",
	"unknown-mixed",
	"foreign",
	"n't",
	"'s",
	"'re",
	"'ve",
	"'ll",
	"'d",
	"'m",
	"comma",
	"stop",
	"colon",
	"semicolon",
	"question",
	"exclamation",
	"open",
	"close",
	"quote",
	"dash",
	"arrow",
	"slash",
	"plus",
	"equals",
	"less",
	"greater",
	"about",
	"hash",
	"other-mark",
	"line-break",
	"item",
	"digit",
	"small",
	"hundreds",
	"thousands",
	"millions",
	"decimal",
	"percent",
	"money",
	"duration",
	"bytes",
	"factor",
	"year",
	"clock",
	"version",
	"ordinal",
	"list-number",
	"ratio",
	"number-word"
].map((shape, at) => [shape, at]));
/** The index of a shape. */
function shapeId(shape) {
	return index.get(shape) ?? 0;
}
const FIRST_NUMBER = shapeId("digit");
const LIST_NUMBER = shapeId("list-number");
const FOREIGN = shapeId("foreign");
function isNumberShape(shape) {
	return shape >= FIRST_NUMBER && shape !== LIST_NUMBER;
}
/** Whether one would say it as a word: words and numbers, no marks and no clitics. */
function isSpoken(shape) {
	return shape <= FOREIGN || isNumberShape(shape);
}
// src/reader/tokens.ts
/**
* A text as one table of integers, made in one pass over its UTF-16 code units. Each token has its place in the text,
* the hash of its word, its shape, flags, the sentence that it belongs to and the label that it follows. The columns
* are reused from text to text; only the first `length` rows count.
*/
var Tokens = class {
	length = 0;
	sentences = 0;
	start = new Int32Array(INITIAL);
	end = new Int32Array(INITIAL);
	/** 32-bit FNV-1a of the word in lower case; 0 for what has no word. */
	hash = new Int32Array(INITIAL);
	shape = new Uint8Array(INITIAL);
	flags = new Uint8Array(INITIAL);
	label = new Uint8Array(INITIAL);
	/** The index of its sentence. */
	sentence = new Int32Array(INITIAL);
	/** The first token of each sentence, and after the last one the number of tokens. */
	firstOf = new Int32Array(INITIAL + 1);
	clear() {
		this.length = 0;
		this.sentences = 0;
	}
	/** Makes room for one more row. */
	grow() {
		if (this.length < this.start.length) return;
		const size = this.start.length * 2;
		this.start = enlarged(this.start, size);
		this.end = enlarged(this.end, size);
		this.hash = enlarged(this.hash, size);
		this.sentence = enlarged(this.sentence, size);
		this.firstOf = enlarged(this.firstOf, size + 1);
		for (const column of [
			"shape",
			"flags",
			"label"
		]) {
			const wider = new Uint8Array(size);
			wider.set(this[column]);
			this[column] = wider;
		}
	}
};
const INITIAL = 1024;
function enlarged(column, size) {
	const wider = new Int32Array(size);
	wider.set(column);
	return wider;
}
const FNV_OFFSET = -2128831035;
const FNV_PRIME = 16777619;
/** The hash that words are looked up by. @param word in lower case */
function hashOf(word) {
	let hash = FNV_OFFSET;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
	return hash === 0 ? 1 : hash;
}
/** The hash of two words in a row. */
function pairHash(first, second) {
	const hash = Math.imul(first ^ (second << 13 | second >>> 19), FNV_PRIME);
	return hash === 0 ? 1 : hash;
}
const set$1 = (words) => new Set(words.split(" ").map(hashOf));
const FIRST$1 = set$1("i we");
const INTEND = set$1("plan intend hope want aim propose expect wish need planned intended hoped wanted wished meant");
const INTENTION = set$1("plan idea goal aim intention proposal recommendation ambition target plans");
const ADVERBS = set$1("also then now still really probably certainly definitely eventually first next just currently always soon later already finally only even both all");
const BE = set$1("am are is was were be");
const IS$1 = set$1("is was are were would will");
const MODALS = set$1("will shall should may might");
const WILL = set$1("will shall");
const PAST_MODALS = set$1("would could should might");
/** What one would do with a thing that is there: `the fields I would need`. */
const USES = set$1("need know say call expect never");
const LIKE = set$1("like love rather");
const TURNS = set$1("but instead until");
const EACH = set$1("each every");
const OCCASIONS$1 = set$1("night day week month morning evening friday monday tuesday wednesday thursday sprint quarter time release deploy");
const HABITS = set$1("whenever nightly daily weekly");
const PERIODS = set$1("week month quarter year sprint half summer spring autumn winter semester term");
const [BE_WORD, GOING, HAVE, IF$1, NEVER, NEXT, NOW, SHOULD, TO, WHAT, WOULD] = [...set$1("be going have if never next now should to what would")];
/** What describes a thing that is only thought of. */
const IMAGINE = set$1("imagine picture envision suppose");
const DREAM = set$1("dream dreamed dreamt dreaming daydream fantasize");
const IDEALS = set$1("ideal dream vision");
const OF_DREAM = set$1("of about");
const WANT = set$1("want wish need");
const LL = shapeId("'ll");
const RE = shapeId("'re");
const M = shapeId("'m");
const D = shapeId("'d");
const NOT$1 = shapeId("n't");
const COMMA = shapeId("comma");
const COLON = shapeId("colon");
const SEMICOLON = shapeId("semicolon");
/**
* How each token of a range is told, by the words that govern it: a network that sees a few words to each side loses
* sight of `we plan to` at the end of its sentence. A plan ends with its sentence, at `but`, or where its author says
* what was done (`I`, `we`); what someone else plans or should have done, at the next comma.
*/
function intentsOf(tokens, { from, to }) {
	const { sentence } = tokens;
	const intents = new Uint8Array(to - from);
	for (let row = from; row < to;) {
		let end = row + 1;
		while (end < to && sentence[end] === sentence[row]) end++;
		const whole = sentenceOf(tokens, row, end);
		const turn = whole.isImagined ? turnOf(tokens, row, end) : row;
		const wishedTo = whole.isUnreal && whole.hasIf ? end : turn;
		intents.fill(2, row - from, wishedTo - from);
		readSentence(tokens, wishedTo, end, whole, intents.subarray(wishedTo - from, end - from));
		row = end;
	}
	return intents;
}
/** The row at which a sentence turns to something else: `I dream of a gate, but what we have is a list`. */
function turnOf({ hash, shape }, from, to) {
	for (let row = from; row < to; row++) {
		const word = hash[row];
		if (shape[row] === SEMICOLON || TURNS.has(word) || word === NOW) return row;
	}
	return to;
}
function sentenceOf(tokens, from, to) {
	const { hash, shape } = tokens;
	const whole = {
		isHabit: false,
		hasIf: false,
		isFuture: false,
		isUnreal: false,
		isImagined: false
	};
	const first = isSpoken(shape[from]) ? from : from + 1;
	for (let row = from; row < to; row++) {
		const word = hash[row];
		const next = row + 1 < to ? hash[row + 1] : 0;
		if (HABITS.has(word) || EACH.has(word) && OCCASIONS$1.has(next)) whole.isHabit = true;
		if (word === IF$1) whole.hasIf = true;
		if (word === NEXT && PERIODS.has(next)) whole.isFuture = true;
		if (PAST_MODALS.has(word) && next === HAVE) whole.isUnreal = true;
		if (IMAGINE.has(word) && row === first) whole.isImagined = true;
		if (DREAM.has(word) && OF_DREAM.has(next)) whole.isImagined = true;
		if (word === WHAT && row === first && FIRST$1.has(next) && WANT.has(hash[row + 2])) whole.isImagined = true;
		const verb = IDEALS.has(word) && row <= first + 1 ? verbAfter(hash, shape, row, to) : -1;
		if (verb !== -1 && shape[verb + 1] !== NOT$1) whole.isImagined = true;
	}
	return whole;
}
function readSentence(tokens, from, to, whole, intents) {
	const { hash, shape } = tokens;
	let intent = 0;
	let isAuthors = false;
	for (let row = from; row < to; row++) {
		const word = hash[row];
		const mark = shape[row];
		if (FIRST$1.has(word)) {
			intent = intentOfAuthor(tokens, row + 1, to, whole);
			isAuthors = true;
		} else if (mark === SEMICOLON || TURNS.has(word) || !isAuthors && (mark === COMMA || mark === COLON)) intent = 0;
		else if (intent === 0 || !isAuthors) {
			const other = intentFrom(tokens, row, to, whole);
			if (other !== null) {
				intent = other;
				isAuthors = false;
			}
		}
		intents[row - from] = intent;
	}
}
/** What follows `I` or `we`. */
function intentOfAuthor({ hash, shape }, from, to, whole) {
	let row = from;
	const word = () => row < to ? hash[row] : 0;
	const skipAdverbs = () => {
		while (ADVERBS.has(word())) row++;
	};
	skipAdverbs();
	const mark = row < to ? shape[row] : 0;
	const next = row + 1 < to ? hash[row + 1] : 0;
	if (INTEND.has(word())) return next === TO ? 1 : 0;
	if (mark === LL || MODALS.has(word())) return next === NEVER ? 0 : 1;
	if (mark === D) return LIKE.has(next) ? 2 : 0;
	if (word() === WOULD) {
		if (next === HAVE || LIKE.has(next)) return 2;
		return USES.has(next) || whole.isHabit && !whole.hasIf ? 0 : 2;
	}
	if (mark !== M && mark !== RE && !BE.has(word())) return 0;
	row++;
	skipAdverbs();
	return word() === GOING && hash[row + 1] === TO ? 1 : 0;
}
/** The row of `is` after a plan, `our plan for next quarter is`, or -1: a few words on, with no mark between. */
function verbAfter(hash, shape, row, to) {
	for (let at = row + 1; at < Math.min(to, row + 1 + PLAN_WORDS) && isSpoken(shape[at]); at++) if (IS$1.has(hash[at])) return at;
	return -1;
}
/** Words up to the verb of a plan, the verb included. */
const PLAN_WORDS = 6;
/** What begins at a token that is not the author; null where nothing does. */
function intentFrom({ hash, shape }, row, to, whole) {
	const word = hash[row];
	const next = row + 1 < to ? hash[row + 1] : 0;
	if (INTENTION.has(word)) {
		const verb = verbAfter(hash, shape, row, to);
		const after = verb !== -1 && verb + 1 < to ? hash[verb + 1] : 0;
		if (verb === row + 1 || after === TO) return after === TO || after === BE_WORD ? 1 : null;
	}
	if (PAST_MODALS.has(word) && next === HAVE) return 3;
	if (word === SHOULD) return 1;
	if (whole.isFuture && (WILL.has(word) || shape[row] === LL)) return 1;
	if (word !== GOING || next !== TO) return null;
	return BE.has(hash[row - 1]) || shape[row - 1] === RE ? 1 : null;
}
// src/reader/labels.ts
/**
* What a part of the text is said to be by the label it follows: `**Action:**`, `RESULT -`, `### Skills`. In force until the
* next label.
*/
const LABELS = [
	"none",
	"context",
	"task",
	"action",
	"result",
	"lesson",
	"skills",
	"duties",
	"plan",
	"other"
];
const LABEL_WORDS = {
	context: [
		"s",
		"situation",
		"context",
		"background",
		"problem",
		"challenge",
		"issue",
		"setting",
		"setup",
		"before",
		"trigger",
		"impact",
		"summary",
		"overview",
		"stakes"
	],
	task: [
		"t",
		"task",
		"goal",
		"goals",
		"objective",
		"objectives",
		"target",
		"targets",
		"mission",
		"aim",
		"assignment",
		"ask",
		"role",
		"my role",
		"requirement",
		"requirements"
	],
	action: [
		"a",
		"action",
		"actions",
		"action taken",
		"actions taken",
		"steps taken",
		"key actions",
		"what i did",
		"what we did",
		"approach",
		"solution",
		"how",
		"steps",
		"execution",
		"mechanism",
		"implementation",
		"fix",
		"mitigation",
		"remediation",
		"did",
		"move",
		"what i owned",
		"contribution",
		"contributions"
	],
	result: [
		"r",
		"result",
		"results",
		"key result",
		"key results",
		"end result",
		"outcome",
		"outcomes",
		"metrics",
		"numbers",
		"evidence",
		"after",
		"what happened",
		"effect",
		"achievement",
		"achievements",
		"accomplishments",
		"wins"
	],
	lesson: [
		"l",
		"lesson",
		"lessons",
		"learning",
		"learnings",
		"reflection",
		"takeaway",
		"takeaways",
		"retrospective",
		"tradeoff",
		"tradeoffs",
		"what i learned",
		"lessons learned"
	],
	skills: [
		"skills",
		"stack",
		"tools",
		"tech",
		"technologies",
		"tech stack",
		"technical skills",
		"toolbox",
		"languages",
		"keywords",
		"topics",
		"tags",
		"interests",
		"courses",
		"certifications",
		"competencies",
		"core competencies"
	],
	duties: [
		"responsibilities",
		"duties",
		"key responsibilities",
		"responsible for",
		"role description",
		"job description",
		"scope"
	],
	plan: [
		"plan",
		"plans",
		"next",
		"next steps",
		"todo",
		"action items",
		"follow up",
		"follow ups",
		"to do",
		"future",
		"future work",
		"roadmap",
		"proposal",
		"recommendation",
		"recommendations",
		"ideas",
		"open questions",
		"wish list"
	]
};
// src/reader/numerics.ts
/**
* Elementary functions by additions, multiplications and divisions alone. `Math.exp` and `Math.log` may differ in
* their last bit from one engine to another; models, and what they say, are the same everywhere.
*/
/** 1/0!, 1/1!, 1/2! and so on. */
const INVERSE_FACTORIALS = [
	1,
	1,
	1 / 2,
	1 / 6,
	1 / 24,
	1 / 120,
	1 / 720,
	1 / 5040,
	1 / 40320,
	1 / 362880,
	1 / 3628800,
	1 / 39916800
];
/** e to the power of `x`, to about 1e-12 of its value; 0 below -700. */
function exp(x) {
	if (x < -700) return 0;
	if (x > 700) return Number.MAX_VALUE;
	const power = Math.round(x / Math.LN2);
	const r = x - power * Math.LN2;
	let sum = 0;
	for (let n = INVERSE_FACTORIALS.length - 1; n >= 0; n--) sum = sum * r + INVERSE_FACTORIALS[n];
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
// src/reader/passages.ts
/** Tokens that may lie between two parts of one passage. */
const GAP = 3;
/** How far below the highest token its neighbors may be to belong to it. */
const FALL = 2;
/** Words that a passage has at least where its clause has them: fewer say nothing to a reader. */
const READABLE = 8;
/** Words that a passage has at least where its sentence has them. */
const UNDERSTOOD = 4;
/** Tokens beyond a passage up to which it is led to the end of its clause where it breaks off within a phrase. */
const FAR = 10;
/** Rows that a passage is never lengthened beyond. */
const LONGEST$2 = 40;
/** What a phrase needs another word after: it begins with it, and no passage ends with it. */
const OPENS_PHRASE = new Set("a an the this these those my your his her its our their some any each every no and or but nor than with without of in into on onto at by for from to as about over under after before between through per via that which who whom whose when where while because if so is are was were be been am has have had will would can could should may might must not very more most".split(" ").map(hashOf));
/** What a relative clause begins with: it says nothing without the noun before it. */
const RELATIVE = new Set("that which who whom whose".split(" ").map(hashOf));
const OTHER_MARK = shapeId("other-mark");
const CLAUSE_ENDS = new Set([
	"comma",
	"semicolon",
	"colon",
	"dash",
	"arrow",
	"open",
	"close",
	"line-break",
	"item"
].map(shapeId));
/** Whether a mark of this shape ends a clause. */
function isClauseEnd(shape) {
	return CLAUSE_ENDS.has(shape);
}
/** A passage of one word says nothing, unless it is a number. */
function isTelling({ shape }, first, last) {
	let words = 0;
	for (let row = first; row <= last; row++) if (isSpoken(shape[row] ?? 0)) words++;
	return words > 1;
}
/**
* The stretches whose tokens each say yes, long enough to be read; a gap of a few tokens inside a sentence does not
* part them.
*/
function passagesIn(tokens, range, logits, scale) {
	const { from } = range;
	const found = [];
	for (let row = 0; row < logits.length; row++) {
		const logit = logits[row];
		if (logit <= 0) continue;
		const open = found.at(-1);
		if (open === void 0 || row - open.last > GAP || tokens.sentence[from + row] !== tokens.sentence[from + open.last]) found.push({
			first: row,
			last: row,
			logit
		});
		else {
			open.last = row;
			open.logit = Math.max(open.logit, logit);
		}
	}
	const telling = found.filter(({ first, last }) => isTelling(tokens, from + first, from + last));
	const shown = [];
	for (const { first, last, logit } of telling) {
		const [start, end] = readable(tokens, range, first, last);
		const before = shown.at(-1);
		if (before === void 0 || start > before.last) shown.push({
			first: start,
			last: end,
			logit
		});
		else {
			before.last = Math.max(before.last, end);
			before.logit = Math.max(before.logit, logit);
		}
	}
	return shown.map(({ first, last, logit }) => passage(tokens, range, first, last, logit * scale));
}
/** The rows around the token with the highest logit, within its sentence. */
function stretchAround(tokens, { from }, logits, top, scale) {
	const { sentence } = tokens;
	const own = sentence[from + top];
	const logit = logits[top];
	const floor = logit - FALL / scale;
	let first = top;
	while (first > 0 && sentence[from + first - 1] === own && logits[first - 1] >= floor) first--;
	let last = top;
	const end = logits.length - 1;
	while (last < end && sentence[from + last + 1] === own && logits[last + 1] >= floor) last++;
	return {
		first,
		last,
		logit
	};
}
/** The passage that a stretch stands for, long enough to be read. */
function passageAround(tokens, range, { first, last, logit }, scale) {
	const [start, end] = readable(tokens, range, first, last);
	return passage(tokens, range, start, end, logit * scale);
}
/**
* A stretch of rows as it can be read: to the ends of its clause where they are near or it has too few words to be
* understood, and past them to those of its sentence where the clause is short too.
*/
function readable(tokens, range, from, to) {
	const size = range.to - range.from;
	const shape = (row) => tokens.shape[range.from + row] ?? 0;
	const sentence = tokens.sentence[range.from + from];
	const isInside = (row) => row >= 0 && row < size && tokens.sentence[range.from + row] === sentence;
	const goesOn = (row) => isInside(row) && !isClauseEnd(shape(row));
	const near = (row, step) => {
		for (let at = row + step; Math.abs(at - row) <= 5; at += step) if (!goesOn(at)) return at - step;
		return row;
	};
	let first = near(from, -1);
	let last = near(to, 1);
	let words = 0;
	for (let row = first; row <= last; row++) if (isSpoken(shape(row))) words++;
	for (const belongs of [goesOn, isInside]) {
		const wants = (row) => words < READABLE && belongs(row);
		while (wants(first - 1) || wants(last + 1)) {
			if (wants(first - 1) && isSpoken(shape(--first))) words++;
			if (wants(last + 1) && isSpoken(shape(++last))) words++;
		}
		if (words >= UNDERSTOOD) break;
	}
	return whole(near(first, -1), near(last, 1), {
		goesOn,
		isInside,
		word: (row) => tokens.hash[range.from + row] ?? 0
	});
}
/**
* Rows that do not break off within a phrase: led to the end of it where that is near, or shortened to the end of one.
*/
function whole(from, to, { isInside, goesOn, word }) {
	const far = (row, step, most) => {
		for (let at = row + step; Math.abs(at - row) <= most + 1; at += step) if (!goesOn(at)) return at - step;
		return row;
	};
	let first = from;
	const room = () => Math.min(FAR, LONGEST$2 - (to - first + 1));
	const begins = () => !isInside(first - 1) || !goesOn(first - 1) && !RELATIVE.has(word(first));
	if (!begins()) first = far(goesOn(first - 1) ? first : first - 1, -1, room());
	for (let left = room(); left > 0 && !begins(); left--) {
		if (!RELATIVE.has(word(first)) && !OPENS_PHRASE.has(word(first - 1))) break;
		first--;
	}
	let last = to;
	if (goesOn(last + 1)) last = far(last, 1, Math.min(FAR, LONGEST$2 - (last - first + 1)));
	while (goesOn(last + 1) && last > first && OPENS_PHRASE.has(word(last))) last--;
	return [first, last];
}
/** Rows of the range, both inclusive, without marks at their ends. */
function passage(tokens, range, first, last, logit) {
	const { start, end } = spanOf(tokens, first + range.from, last + range.from);
	return {
		start,
		end,
		strength: sigmoid(logit)
	};
}
/** Where rows lie, both inclusive, without marks at their ends but with those that belong to a word: `$40`, `3%`. */
function spanOf({ shape, start, end, sentence }, first, last) {
	let low = first;
	let high = last;
	while (low < high && !isSpoken(shape[low] ?? 0)) low++;
	while (high > low && !isSpoken(shape[high] ?? 0)) high--;
	const isWithinWord = (row) => end[row - 1] === start[row] && sentence[row - 1] === sentence[row] && isSpoken(shape[row - 1] ?? 0) && isSpoken(shape[row] ?? 0);
	if (isWithinWord(low)) low--;
	if (isWithinWord(high + 1)) high++;
	const isMark = (row) => shape[row] === OTHER_MARK && sentence[row] === sentence[first];
	if (isMark(low - 1) && end[low - 1] === start[low]) low--;
	if (isMark(high + 1) && start[high + 1] === end[high]) high++;
	return {
		start: start[low] ?? 0,
		end: end[high] ?? 0
	};
}
// src/reader/moods.ts
const set = (words) => new Set(words.split(" ").map(hashOf));
const PLAN = set("planned planning will shall should propose proposed intend todo want wanted wants");
/** The same where a word after them says so: `we plan to`, `the target was`, but not `plan B`. */
const PLANS = set("plan plans");
const GOALS = set("goal goals aim aims target targets objective objectives");
const OF_AIM = set("to for is was are were");
const WISH = set("would could wish wished hope hoped might");
const NEGATED = set("no not never none nobody nothing without lacked missing");
const ADVICE = set("you your");
const DUTY = set("responsible responsibility responsibilities duties");
/** A duty after such a word alone: `my role`, `in charge`, but not `a key for each role`. */
const [MY_ROLE, IN_CHARGE] = [pairHash(hashOf("my"), hashOf("role")), pairHash(hashOf("in"), hashOf("charge"))];
const FIRST = set("i we my our");
/** What begins a clause within another one, whose words say how that one is meant, and not the sentence. */
const SUBORDINATE = set("that which who whose so because since while when where what how whether although if unless until");
const IS = set("is was");
const [IF, ALWAYS, BUT] = [...set("if always but")];
const NOT = shapeId("n't");
const QUESTION = shapeId("question");
const SKILLS = LABELS.indexOf("skills");
const DUTIES = LABELS.indexOf("duties");
const PLAN_LABEL = LABELS.indexOf("plan");
const TASK = LABELS.indexOf("task");
/** Whether a row of the table denies something: `not`, `n't`, `without`. */
function isNegation({ shape, hash }, row) {
	return shape[row] === NOT || NEGATED.has(hash[row] ?? 0);
}
/**
* How the sentence around a row is meant, as far as single words tell: those of its main clause, and of the row's own.
*/
function moodOf(tokens, row, last) {
	const sentence = tokens.sentence[row];
	const label = tokens.label[row];
	if (label === SKILLS) return "list";
	if (label === DUTIES) return "duty";
	if (label === PLAN_LABEL) return "plan";
	if (label === TASK) return "goal";
	let from = row;
	while (from > 0 && tokens.sentence[from - 1] === sentence) from--;
	let end = row;
	while (end < last && tokens.sentence[end] === sentence) end++;
	if (tokens.shape.subarray(from, end).includes(QUESTION)) return "question";
	const clauses = clausesOf(tokens, from, Math.max(end, row + 1));
	const own = clauses[row - from];
	const seen = /* @__PURE__ */ new Set();
	let first = false;
	for (let at = from; at < end; at++) {
		if (FIRST.has(tokens.hash[at] ?? 0)) first = true;
		const clause = clauses[at - from];
		const opens = at === from || clause !== clauses[at - from - 1];
		const mood = clause === MAIN || clause === own ? moodFrom(tokens, at, opens) : null;
		if (mood !== null) seen.add(mood);
	}
	if (first) seen.delete("advice");
	return [
		"wish",
		"goal",
		"plan",
		"negated",
		"advice",
		"duty"
	].find((mood) => seen.has(mood)) ?? "told";
}
const MAIN = 0;
/** For each row of a sentence `MAIN`, or the number of the clause within it that it belongs to. */
function clausesOf({ hash, shape }, from, to) {
	const clauses = new Int32Array(to - from);
	let count = 0;
	let clause = MAIN;
	for (let row = from; row < to; row++) {
		const word = hash[row] ?? 0;
		if (SUBORDINATE.has(word) && row > from && !IS.has(hash[row - 1] ?? 0)) clause = ++count;
		else if (word === BUT || isClauseEnd(shape[row] ?? 0)) clause = MAIN;
		clauses[row - from] = clause;
	}
	return clauses;
}
/** What one word says of its clause. `opens`: whether it begins it. */
function moodFrom(tokens, row, opens) {
	const { hash } = tokens;
	const word = hash[row] ?? 0;
	const next = hash[row + 1] ?? 0;
	const pair = row === 0 ? 0 : pairHash(hash[row - 1] ?? 0, word);
	if (isNegation(tokens, row)) return "negated";
	if (WISH.has(word) || opens && word === IF) return "wish";
	if (GOALS.has(word) && OF_AIM.has(next)) return "goal";
	if (PLAN.has(word) || PLANS.has(word) && OF_AIM.has(next)) return "plan";
	if (ADVICE.has(word) || opens && word === ALWAYS) return "advice";
	return DUTY.has(word) || pair === MY_ROLE || pair === IN_CHARGE ? "duty" : null;
}
// src/types.ts
/** The least severity that fails a run. */
const FAIL_ON = [
	"error",
	"warning",
	"note",
	"never"
];
/** What an answer earns points for, in the order in which missing ones are listed. */
const POINTS = ["mechanism", "evidence"];
/** The safe fix that puts `text` in place of a span. */
function replacement({ start, end }, text) {
	return {
		range: [start, end],
		text,
		safe: true
	};
}
// src/reader/phrases.ts
function newNode() {
	return {
		words: /* @__PURE__ */ new Map(),
		forms: /* @__PURE__ */ new Map(),
		values: /* @__PURE__ */ new Set()
	};
}
/** Words that a phrase may have at most; longer ones are cut, so that looking for them stays linear. */
const LONGEST$1 = 8;
/** Values that phrases of the same words may have; of more, which only phrases that are cut can have, the first count. */
const MOST = 16;
/**
* Finds phrases in all forms of their words: `feature flag` also as `feature flags` or `Feature-flags`. The work for a
* text does not depend on how many phrases there are.
*/
var Phrases = class {
	root = newNode();
	size = 0;
	add(phrase, value) {
		const words = phrase.toLowerCase().match(WORDS)?.slice(0, LONGEST$1) ?? [];
		if (words.length === 0) return;
		this.size++;
		let node = this.root;
		for (const word of words) {
			const known = node.words.get(word);
			const next = known ?? newNode();
			if (known === void 0) {
				node.words.set(word, next);
				for (const hash of new Set(formsOf(word).map(hashOf))) node.forms.set(hash, [...node.forms.get(hash) ?? [], next]);
			}
			node = next;
		}
		if (node.values.size < MOST) node.values.add(value);
	}
	/** All phrases in a range, in the order of their first words. */
	*in(tokens, { from, to }) {
		if (this.size === 0) return;
		for (let row = from; row < to; row++) {
			let nodes = this.root.forms.get(tokens.hash[row] ?? 0);
			for (let end = row + 1; nodes !== void 0; end++) {
				for (const { values } of nodes) for (const value of values) yield {
					from: row,
					to: end,
					value
				};
				nodes = end < to ? following(nodes, tokens.hash[end] ?? 0) : void 0;
			}
		}
	}
};
function following(nodes, hash) {
	const next = nodes.flatMap(({ forms }) => forms.get(hash) ?? []);
	return next.length === 0 ? void 0 : next;
}
const WORDS = /[\p{L}\p{N}]+/gu;
/** A word as a noun and as a verb, with the endings that English gives it. */
function formsOf(word) {
	if (word.length < 3 || /\d/.test(word)) return [word, `${word}s`];
	const stem = word.endsWith("e") ? word.slice(0, -1) : word;
	const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
	const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
	const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`] : [];
	return [
		word,
		plural,
		past,
		`${stem}ing`,
		...doubled
	];
}
// src/reader/tasks.ts
function under(subject, ids) {
	return ids.split(" ").map((id) => `${subject}/${id}`);
}
const TASKS = [
	{
		name: "answers",
		labels: ["mechanism", "evidence"]
	},
	{
		name: "prompts",
		labels: [
			...under("why-this-role", "boundaries data-access evaluation-loops incident-learning production-trust"),
			...under("what-could-go-wrong", "risk signal staged-rollout rollback-path learning"),
			...under("ai-safety", "operational risk-surfaces observable constrained testable reversible"),
			...under("disagreement", "risk-accepted changing-signal reversible-step deciding-metric"),
			...under("incident-leadership", "owner hypothesis customer-impact next-action timebox follow-up")
		]
	},
	{
		name: "follow-ups",
		labels: [
			...under("platform-boundary", "objection ruled-out failure evolution not-moved"),
			...under("ai-eval-loop", "users leakage labels noise worse consequence"),
			...under("parser-migration", "agreement point-of-no-return worst-input consumers stop-rule old-path"),
			...under("incident-command", "detected told first-move ruled-out not-back differently"),
			...under("security-hygiene", "next-one exceptions friction exposure still-works")
		]
	},
	{
		name: "delivery",
		labels: ["recurring", "oneoff"]
	},
	{
		name: "fields",
		labels: "numbers stakes tradeoffs lesson api_contract adoption migration_risk data_quality eval_signal failure_analysis compatibility rollout regression_suite customer_impact hypothesis durable_follow_up normal_delivery_path".split(" ")
	},
	{
		name: "virtues",
		labels: [
			"virtue",
			"hedge",
			"we",
			"own"
		]
	}
];
// src/text/once-per.ts
/** A function that makes something of an object on the first call, and keeps it as long as the object exists. */
function oncePer(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}
// src/scorer/placed.ts
/** What opens or closes emphasis. */
const MARKS = "*_";
/** Marks of emphasis in a row that have a meaning. */
const MOST_MARKS = 3;
/** A passage with its text and its place in the file. */
function placed({ text, locate }, passage) {
	const { start, end } = withMarks(text, passage);
	return {
		text: text.slice(start, end),
		at: locate(start, end)
	};
}
/** A passage with the mark that opens, or closes, emphasis of which it has only the other one: `**I** dug`. */
function withMarks(text, { start, end }) {
	let first = start;
	while (start - first < MOST_MARKS && first > 0 && MARKS.includes(text.charAt(first - 1))) first--;
	let last = end;
	while (last - end < MOST_MARKS && last < text.length && MARKS.includes(text.charAt(last))) last++;
	const isHalf = (mark) => mark !== "" && text.slice(start, end).split(mark).length % 2 === 0;
	return {
		start: isHalf(text.slice(first, start)) ? first : start,
		end: isHalf(text.slice(end, last)) ? last : end
	};
}
// src/scorer/strongest.ts
/** The item with the highest strength, the first of several; null without items. */
function strongest(items, strengthOf) {
	return items.reduce((best, item) => best === null || strengthOf(item) > strengthOf(best) ? item : best, null);
}
// src/scorer/elements.ts
const KNOWN = {
	prompts: new Set(labelsOf("prompts")),
	"follow-ups": new Set(labelsOf("follow-ups"))
};
function labelsOf(task) {
	return TASKS.find(({ name }) => name === task)?.labels ?? [];
}
/**
* What a text shows of each element of a prompt, or of each follow-up question of a story type. `subject` is the id of
* the prompt or type.
*/
function elementsIn(reading, prose, task, subject, elements) {
	const modeled = elements.filter(({ id, words }) => words === void 0 && KNOWN[task].has(`${subject}/${id}`));
	const judged = reading.judge(task, modeled.map(({ id }) => `${subject}/${id}`));
	return elements.map((element) => {
		const index = modeled.indexOf(element);
		const found = index === -1 ? byWords(reading, element) : judged[index];
		const { state, confidence } = found;
		const best = strongest(found.passages, ({ strength }) => strength);
		const { id, label, edit } = element;
		return {
			id,
			label,
			edit,
			state,
			confidence,
			...best === null ? {
				text: null,
				at: null
			} : placed(prose, best)
		};
	});
}
const phrasesOf = oncePer((element) => {
	const phrases = new Phrases();
	for (const word of element.words ?? [element.label]) phrases.add(word, true);
	return phrases;
});
/** Judges an element that a repository added: any of its words shows it, unless the sentence negates it. */
function byWords(reading, element) {
	const { tokens, range } = reading;
	let negated = -1;
	for (const { from, to } of phrasesOf(element).in(tokens, range)) {
		const sentence = tokens.sentence[from] ?? 0;
		if (sentence !== negated && moodOf(tokens, from, from) === "negated") negated = sentence;
		if (sentence === negated) continue;
		const passage = {
			start: tokens.start[from] ?? 0,
			end: tokens.end[to - 1] ?? 0,
			strength: 1
		};
		return {
			state: "present",
			confidence: 1,
			passages: [passage],
			closest: passage
		};
	}
	return {
		state: "absent",
		confidence: 0,
		passages: [],
		closest: null
	};
}
// src/scorer/literal.ts
/**
* The white space at which Python's `str.split()` splits. It has U+001C to U+001F and U+0085, which
* JavaScript's `\s` lacks, and lacks U+FEFF, which `\s` has.
*/
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/**
* The literal scorer: a point for any mechanism word, a point for any evidence word. Words are split at white
* space, stripped of `.` `,` `:` `;` at both ends and lower-cased; nothing else is done to them.
*/
function scoreLiteral(text, words) {
	const missing = POINTS.filter((point) => !holdsWord(text, words[point]));
	return {
		score: POINTS.length - missing.length,
		missing
	};
}
/** Words of the longest entry of a list that can be found. */
const LONGEST = 8;
/** Whether one of the words is in the text. The work does not grow with the number of words. */
function holdsWord(text, words) {
	const { entries, longest } = lookupOf(words);
	/** The starts of the last few words, the nearest first. */
	const starts = [];
	for (let at = 0; at < text.length;) {
		if (isWhiteSpace(text, at)) {
			at++;
			continue;
		}
		let start = at;
		while (at < text.length && !isWhiteSpace(text, at)) at++;
		let end = at;
		while (start < at && isStripped(text, start)) start++;
		while (end > start && isStripped(text, end - 1)) end--;
		starts.unshift(start);
		starts.length = Math.min(starts.length, longest);
		if (starts.some((first) => entries.has(text.slice(first, end).toLowerCase()))) return true;
	}
	return false;
}
function isWhiteSpace(text, at) {
	const code = text.charCodeAt(at);
	return code < 128 ? code === 32 || code < 32 && WHITE_SPACE.test(text.charAt(at)) : WHITE_SPACE.test(text.charAt(at));
}
function isStripped(text, at) {
	return ".,:;".includes(text.charAt(at));
}
/** The entries of a list, and the number of words in the longest. */
const lookupOf = oncePer((words) => {
	const entries = new Set(words.map((word) => word.replace(/^[.,:;]+/, "").replace(/(?<![.,:;])[.,:;]+$/, "")));
	entries.delete("");
	const longest = Math.max(1, ...[...entries].map((entry) => entry.split(WHITE_SPACE).length));
	return {
		entries,
		longest: Math.min(LONGEST, longest)
	};
});
// src/scorer/score.ts
const SCORERS = ["rubric", "literal"];
/**
* Scores an answer; the result always includes the literal score. `prompt` is the id of the prompt that it answers, if
* known. If the prompt asks what one would do, an element that the answer shows can also earn a point.
*/
function scoreAnswer(read, prose, prompt, { preset, scorer }) {
	const literal = scoreLiteral(prose.text, preset.words);
	const asked = prompt !== null && Object.hasOwn(preset.prompts, prompt) ? preset.prompts[prompt] : void 0;
	if (scorer === "literal" && asked === void 0) return literalScore(literal, []);
	const reading = read(prose);
	const english = reading.isEnglish;
	const elements = asked === void 0 || !english ? [] : elementsIn(reading, prose, "prompts", prompt ?? "", asked.elements);
	if (scorer === "literal") return literalScore(literal, elements);
	if (!english) return unjudged(literal);
	const own = reading.judge("answers", POINTS);
	const missing = [];
	const unsure = [];
	const signals = [];
	const confidence = {
		mechanism: 0,
		evidence: 0
	};
	const closest = {
		mechanism: null,
		evidence: null
	};
	for (const [index, point] of POINTS.entries()) {
		const judged = own[index];
		const shown = asked?.looksForward ? elementFor(point, elements, asked.elements) : null;
		const counted = shown !== null && shown.confidence > judged.confidence ? shown : judged;
		confidence[point] = counted.confidence;
		if (counted.confidence < .5) missing.push(point);
		if (counted.state === "unsure") unsure.push(point);
		if (counted.confidence >= .5) signals.push(...signalsOf(point, counted, judged, prose));
		if (counted.state !== "present" && judged.closest !== null) closest[point] = closestOf(reading, judged.closest, prose);
	}
	signals.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
	return {
		score: 2 - missing.length,
		missing,
		unsure,
		confidence,
		closest,
		signals,
		elements,
		literal,
		english
	};
}
function literalScore(literal, elements) {
	const of = (point) => literal.missing.includes(point) ? 0 : 1;
	const confidence = {
		mechanism: of("mechanism"),
		evidence: of("evidence")
	};
	const closest = {
		mechanism: null,
		evidence: null
	};
	return {
		...literal,
		unsure: [],
		confidence,
		closest,
		signals: [],
		elements,
		literal,
		english: true
	};
}
/** The score of a text in another language, of which nothing is known. */
function unjudged(literal) {
	const confidence = {
		mechanism: 0,
		evidence: 0
	};
	const closest = {
		mechanism: null,
		evidence: null
	};
	const points = [...POINTS];
	return {
		score: 0,
		missing: points,
		unsure: points,
		confidence,
		closest,
		signals: [],
		elements: [],
		literal,
		english: false
	};
}
/** The element that earns a point most surely. */
function elementFor(point, found, elements) {
	return strongest(found.filter((_, index) => elements[index]?.counts === point), ({ confidence }) => confidence);
}
function signalsOf(kind, counted, judged, prose) {
	if ("id" in counted) {
		const { text, at, confidence } = counted;
		return text === null || at === null ? [] : [{
			kind,
			text,
			at,
			strength: confidence
		}];
	}
	return judged.passages.map((passage) => ({
		kind,
		...placed(prose, passage),
		strength: passage.strength
	}));
}
/** Characters up to which a sentence is shown as a whole. */
const SHORT_SENTENCE = 100;
/** A passage with fewer words is shown with its whole sentence. */
const FEW_WORDS = 4;
/** Number words that count nothing: `has not once had to phone`, `reads it twice`. */
const OCCASIONS = new Set([
	"once",
	"twice",
	"none",
	"half"
].map(hashOf));
/** What to show of the passage that comes closest: its sentence, or only the passage if the sentence is long. */
function closestOf(reading, { start, end }, prose) {
	const { tokens, range } = reading;
	const spoken = (row) => isSpoken(tokens.shape[row] ?? 0);
	const startOf = (row) => tokens.start[row] ?? 0;
	const endOf = (row) => tokens.end[row] ?? 0;
	let row = range.from;
	while (row < range.to - 1 && endOf(row) <= start) row++;
	const sentence = tokens.sentence[row] ?? 0;
	let first = tokens.firstOf[sentence] ?? 0;
	let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
	let words = 0;
	for (let at = row; at <= last && startOf(at) < end; at++) if (spoken(at)) words++;
	if (endOf(last) - startOf(first) > SHORT_SENTENCE && words >= FEW_WORDS) {
		first = row;
		while (startOf(last) >= end) last--;
		last = withoutStub(tokens, first, last);
	}
	let number = false;
	for (let at = first; at <= last; at++) number ||= isNumberShape(tokens.shape[at] ?? 0) && !OCCASIONS.has(tokens.hash[at] ?? 0);
	const shown = placed(prose, spanOf(tokens, first, last));
	const intent = reading.intents[row - range.from];
	const worded = moodOf(tokens, first, range.to);
	if (intent === 1) return {
		mood: worded === "goal" ? "goal" : "plan",
		number,
		...shown
	};
	return {
		mood: intent === 2 ? "wish" : worded,
		number,
		...shown
	};
}
/** The last row of a passage without the first few words of another clause at its end: `…, and what we`. */
function withoutStub(tokens, first, last) {
	const shape = (row) => tokens.shape[row] ?? 0;
	if (isClauseEnd(shape(last + 1)) || tokens.sentence[last + 1] !== tokens.sentence[last]) return last;
	let words = 0;
	for (let row = last; row > first && words < FEW_WORDS; row--) {
		if (isClauseEnd(shape(row))) return row - 1;
		if (isSpoken(shape(row))) words++;
	}
	return last;
}
/** The state of a point in a verdict: a point that is too close to call is neither present nor absent. */
function stateOf({ missing, unsure }, point) {
	if (unsure.includes(point)) return "unsure";
	return missing.includes(point) ? "absent" : "present";
}
// src/portfolio/entry.ts
/** A draft is not judged yet. */
function isReady({ status }) {
	return status === "ready";
}
/** From the best to the worst. */
const STRENGTHS = [
	"strong",
	"partial",
	"weak",
	"draft"
];
/** `strong` shows both points, `partial` one or perhaps one, `weak` none; a draft is none of them yet. */
function strengthOf({ status, points }) {
	if (status === "draft") return "draft";
	const states = [points.mechanism, points.evidence];
	if (states.every((state) => state === "present")) return "strong";
	return states.every((state) => state === "absent") ? "weak" : "partial";
}
/** The strongest first; where two are alike, by path and line, so that the order is the same on every machine. */
function compareStrength(a, b) {
	return STRENGTHS.indexOf(strengthOf(a)) - STRENGTHS.indexOf(strengthOf(b)) || b.confidence - a.confidence || compareText(a.filePath, b.filePath) || a.line - b.line;
}
// src/portfolio/coverage.ts
/** What a portfolio should have: the kinds of things that an interview asks for. */
const DIMENSIONS = [
	"types",
	"themes",
	"prompts"
];
/** The coverage of each owner, by name; documents without an owner come last. */
function coverageOf(entries, preset) {
	const current = [...entries].filter(({ status }) => status !== "retired");
	return [...groupBy(current, ({ owner }) => owner)].sort(([a], [b]) => compareNullLast(a, b)).map(([owner, own]) => coverageOfOwner(owner, own, preset));
}
function coverageOfOwner(owner, entries, preset) {
	const stories = entries.filter(({ kind }) => kind === "story");
	const answers = entries.filter(({ kind }) => kind === "answer");
	const titles = {
		types: Object.entries(preset.storyTypes).map(([id, { title }]) => [id, title]),
		themes: Object.entries(preset.themes),
		prompts: Object.entries(preset.prompts).map(([id, { question }]) => [id, question])
	};
	const idsOf = {
		types: ({ type }) => type === null ? [] : [type],
		themes: ({ themes }) => themes,
		prompts: ({ prompts }) => prompts
	};
	const rowsOf = (dimension, from) => {
		const byId = groupById(from, idsOf[dimension]);
		return titles[dimension].map(([id, title]) => rowOf(id, title, byId.get(id) ?? []));
	};
	return {
		owner,
		stories,
		answers,
		rows: {
			types: rowsOf("types", stories),
			themes: rowsOf("themes", entries),
			prompts: rowsOf("prompts", entries)
		}
	};
}
function groupById(entries, idsOf) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const id of new Set(idsOf(entry))) addTo(byId, id, entry);
	return byId;
}
function rowOf(id, title, entries) {
	const sorted = [...entries].sort(compareStrength);
	const [best] = sorted;
	return {
		id,
		title,
		entries: sorted,
		level: best === void 0 ? "missing" : strengthOf(best)
	};
}
/** Rows that nothing ready carries. */
function gapsOf(rows) {
	return rows.filter(({ level }) => level === "missing" || level === "draft");
}
/** Rows that one ready entry carries alone: without it there would be a gap. */
function singlesOf(rows) {
	return rows.filter(({ entries }) => entries.filter(isReady).length === 1);
}
/** The gaps that a change closed and opened, by owner; owners without either are left out. */
function gapChanges(before, now) {
	const past = new Map(before.map((coverage) => [coverage.owner, coverage]));
	return now.flatMap((coverage) => {
		const earlier = past.get(coverage.owner);
		if (earlier === void 0) return [];
		const [had, has] = [new Set(gapNamesOf(earlier)), new Set(gapNamesOf(coverage))];
		const closed = [...had].filter((name) => !has.has(name));
		const opened = [...has].filter((name) => !had.has(name));
		return closed.length + opened.length === 0 ? [] : [{
			owner: coverage.owner,
			closed,
			opened
		}];
	});
}
const NOUNS = {
	types: "type",
	themes: "theme",
	prompts: "prompt"
};
/** The ids of the gaps. An id that is one of a theme and of a prompt has the noun before it: either may be a gap alone. */
function gapNamesOf({ rows }) {
	const dimensionsOf = /* @__PURE__ */ new Map();
	for (const dimension of DIMENSIONS) for (const { id } of rows[dimension]) addTo(dimensionsOf, id, dimension);
	const isShared = (id) => (dimensionsOf.get(id)?.length ?? 0) > 1;
	return DIMENSIONS.flatMap((dimension) => gapsOf(rows[dimension]).map(({ id }) => isShared(id) ? `${NOUNS[dimension]} ${id}` : id));
}
export { LABEL_WORDS as A, shapeId as B, passageAround as C, log as D, exp as E, hashOf as F, pairHash as I, FIRST_NUMBER as L, FNV_OFFSET as M, FNV_PRIME as N, sigmoid as O, Tokens as P, isNumberShape as R, moodOf as S, stretchAround as T, capitalized as V, Phrases as _, singlesOf as a, replacement as b, isReady as c, scoreAnswer as d, stateOf as f, TASKS as g, oncePer as h, gapsOf as i, intentsOf as j, LABELS as k, strengthOf as l, elementsIn as m, coverageOf as n, STRENGTHS as o, scoreLiteral as p, gapChanges as r, compareStrength as s, DIMENSIONS as t, SCORERS as u, FAIL_ON as v, passagesIn as w, isNegation as x, POINTS as y, isSpoken as z };
