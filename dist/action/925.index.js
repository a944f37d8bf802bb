export const id = 925;
export const ids = [925];
export const modules = {

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ isOfPortfolio),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   uv: () => (/* binding */ portfolioOf)
/* harmony export */ });
/* unused harmony exports isRecorded, entriesFor */
/* harmony import */ var _linter_of_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);


/** Longer lines are known by the passage alone, so that an edit elsewhere in a paragraph makes no finding new. */
const LONGEST_LINE = 120;
/** What an owner's portfolio is known by: its findings point at the first of its documents, whichever that is. */
function portfolioOf(owner) {
    return { filePath: null, owner, title: null };
}
function identityOf({ filePath, owner, title, prompt }) {
    return { filePath, owner, title: title ?? prompt };
}
/** What a finding is known by: its rule, its text and what it is about. No line number, which every edit changes. */
function fingerprintOf(finding, rules) {
    const { ruleId, about = [] } = finding;
    const isWide = (0,_linter_of_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfWhole */ .n)(finding, rules.find(({ id }) => id === ruleId)?.meta) || isOfPortfolio(finding, rules);
    const text = isWide ? null : textOf(finding);
    return { ruleId, text, about: [...about].sort(_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6) };
}
/** Whether a finding is about all that an owner has. */
function isOfPortfolio({ ruleId }, rules) {
    return rules.some((rule) => rule.id === ruleId && 'checkPortfolio' in rule);
}
function textOf({ excerpt: { text, start, end } }) {
    const line = text.length <= LONGEST_LINE ? text : text.slice(start, Math.min(end, start + LONGEST_LINE));
    return line.replace(/\s+/g, ' ').trim();
}
/** A draft is not judged yet: once it is ready, it meets the full bar. What a report leaves out is not known. */
function isRecorded(document, { ruleId, messageId }, rules) {
    const excess = rules.find(({ id }) => id === ruleId)?.meta.excess;
    return document?.status !== 'draft' && excess?.ofRun !== messageId;
}
/** The entries for findings, alike ones counted, in their order. */
function entriesFor(found, rules) {
    const entries = new Map();
    for (const { identity, finding } of found) {
        const entry = { ...identity, ...fingerprintOf(finding, rules), count: 1 };
        const key = JSON.stringify(entry);
        const known = entries.get(key);
        if (known === undefined)
            entries.set(key, entry);
        else
            known.count++;
    }
    return [...entries.values()].sort(compareEntries);
}
function compareEntries(a, b) {
    return (compareText(a.filePath ?? '', b.filePath ?? '') ||
        compareText(a.owner ?? '', b.owner ?? '') ||
        compareText(a.title ?? '', b.title ?? '') ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.text ?? '', b.text ?? '') ||
        compareText(a.about.join('\n'), b.about.join('\n')));
}


/***/ }),

/***/ 1459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S5: () => (/* binding */ expectedOneOf),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   d8: () => (/* binding */ wordList),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   rq: () => (/* binding */ removed),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _text_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(265);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);



/** The kinds of value that a configuration has, with messages that read "expected X, found Y". */
/** Schemas whose issues read alike: `expected X, found Y`. */
const expected = (what) => (issue) => `expected ${what}, found ${plain(issue.received)}`;
/** valibot's word for what it found, in a user's words. */
function plain(received) {
    const names = {
        Object: 'a mapping',
        Array: 'a list',
        undefined: 'nothing',
        null: 'nothing',
        '"a list"': 'a list',
    };
    return names[received] ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(received.replace(/^"|"$/g, ''));
}
/** To valibot a list is an object, and its indexes are keys: here it is what it is, a list and no mapping. */
function notOfLists(schema) {
    return {
        ...schema,
        '~run': (dataset, config) => schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: 'a list' } : dataset, config),
    };
}
/** A mapping with any keys. */
function record(value, what) {
    return notOfLists(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value, expected(what)));
}
/** A mapping with these keys and no others. */
function object(entries) {
    const keys = Object.keys(entries);
    const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(entries, (issue) => {
        const key = keyOf(issue);
        if (key === undefined)
            return expected('a mapping')(issue);
        if (issue.expected === 'never')
            return (0,_text_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .withChoices */ .F)(`unknown key ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}`, key, keys);
        // The key is missing, and its value says what is expected there.
        const entry = entries[key];
        return (entry && valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(entry, undefined).issues?.[0].message) ?? issue.message;
    });
    return unknownKeyFirst(notOfLists(schema));
}
/** The key of the mapping itself that is unknown or missing, where that is the issue, and not the value of a key. */
function keyOf({ path }) {
    const [item, inner] = path ?? [];
    return item?.origin === 'key' && inner === undefined ? String(item.key) : undefined;
}
/** Where a key is unknown, one that is missing is most likely the same key: only the unknown one is reported. */
function unknownKeyFirst(schema) {
    return {
        ...schema,
        '~run': (dataset, config) => {
            const result = schema['~run'](dataset, config);
            const unknown = result.issues?.find((issue) => issue.expected === 'never' && keyOf(issue) !== undefined);
            const issues = result.issues?.filter((issue) => issue === unknown || keyOf(issue) === undefined);
            return unknown === undefined ? result : { ...result, issues };
        },
    };
}
function oneOf(options) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(options, expectedOneOf(options));
}
/** As `expected`, for a choice: with what was meant, and with what else may stand there. */
const expectedOneOf = (options, more = '') => (issue) => {
    const found = expected(`${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesIn */ .sF)(options)}${more}`)(issue);
    const near = (0,_text_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestChoice */ .Y)(issue.received.replaceAll('"', ''), options);
    return near === null ? found : `${found}, did you mean \`${near}\`?`;
};
/** A schema with a description for `schema/config.json`. */
function described(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description));
}
const text = (what = 'text') => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(expected(what)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq(expected(what)));
const texts = (what = 'a list of texts') => valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text(), expected(what));
const whole = (what, max, min = 0) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(expected(what)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(expected(what)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(min, expected(what)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(max, expected(what)));
const removed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false, expected('`false`'));
/** One or several: `a` is `[a]`. */
const oneOrMore = (what) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text(what), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text(what), expected(what))], expected(what));
/** A list adds to the built-in one; `replace:` takes its place. */
const wordList = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([texts(), object({ replace: texts() })], expected('a list of words to add, or `replace:` with a list'));


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselinePath: () => (/* binding */ baselinePath),
  matchBaseline: () => (/* binding */ matchBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/src/linter/verdict.js
var verdict = __webpack_require__(3673);
// EXTERNAL MODULE: ./build/src/baseline/entries.js
var baseline_entries = __webpack_require__(9953);
;// CONCATENATED MODULE: ./build/src/baseline/match.js

function documentsOf(entries) {
    const documents = new Map();
    for (const entry of entries) {
        const { filePath, owner, title } = entry;
        const key = keyOf(entry);
        const own = documents.get(key);
        if (own !== undefined)
            own.entries.push(entry);
        else
            documents.set(key, { identity: { filePath, owner, title }, entries: [entry] });
    }
    return [...documents.values()];
}
/**
 * Which known document each of these is: the one of its path, owner and title; else of its owner and title, when it was
 * moved; else of its path, when the title was edited and it is the only one there.
 */
function match_assign(documents, known) {
    const assigned = new Map();
    let openDocuments = [...documents];
    let openKnown = [...known];
    const pass = (nameOf, isUnique) => {
        const queues = groupBy(openKnown, ({ identity }) => nameOf(identity));
        const askers = groupBy(openDocuments, ({ identity }) => nameOf(identity));
        for (const [name, queue] of queues) {
            const own = askers.get(name) ?? [];
            if (isUnique && (queue.length > 1 || own.length > 1))
                continue;
            for (const [index, { of }] of own.entries()) {
                const found = queue[index];
                if (found !== undefined)
                    assigned.set(of, found);
            }
        }
        const taken = new Set(assigned.values());
        openKnown = openKnown.filter((one) => !taken.has(one));
        openDocuments = openDocuments.filter(({ of }) => !assigned.has(of));
    };
    pass(keyOf, false);
    pass(({ owner, title }) => (title === null ? null : JSON.stringify([owner, title])), false);
    pass(({ filePath }) => filePath, true);
    return assigned;
}
/**
 * Each finding with an entry of its rule and text that is about as much, or more: what was missing may have become less.
 * Of several the one that is about least is taken, and the findings that are about most choose first.
 */
function matchFindings(findings, entries, rules) {
    const left = entries.map((entry) => ({ ...entry }));
    const byName = groupBy(left, (entry) => nameOf(entry));
    for (const some of byName.values())
        some.sort((a, b) => a.about.length - b.about.length);
    const known = new Set();
    const asked = findings.map((finding) => ({ finding, ...(0,baseline_entries/* fingerprintOf */.ax)(finding, rules) }));
    for (const { finding, about, ...name } of asked.sort((a, b) => b.about.length - a.about.length)) {
        const entry = byName
            .get(nameOf(name))
            ?.find((one) => one.count > 0 && about.every((each) => one.about.includes(each)));
        if (entry === undefined)
            continue;
        entry.count--;
        known.add(finding);
    }
    return {
        known: findings.filter((finding) => known.has(finding)),
        fresh: findings.filter((finding) => !known.has(finding)),
        fixed: left.reduce((sum, { count }) => sum + count, 0),
    };
}
function nameOf({ ruleId, text }) {
    return JSON.stringify([ruleId, text]);
}
function keyOf({ filePath, owner, title }) {
    return JSON.stringify([filePath, owner, title]);
}
function groupBy(items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const name = nameOf(item);
        if (name === null)
            continue;
        const own = groups.get(name);
        if (own === undefined)
            groups.set(name, [item]);
        else
            own.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/baseline/apply.js




/** Takes the findings out of a report that its baseline knows. It never adds one. */
class BaselineMatch {
    baseline;
    rules;
    report;
    judged;
    assigned;
    known;
    constructor(report, baseline, rules) {
        this.baseline = baseline;
        this.rules = rules;
        this.report = report;
        this.judged = judgedIn(report, rules);
        this.known = documentsOf(baseline.entries);
        this.assigned = match_assign(this.judged.map((one) => ({ identity: one.identity, of: one })), this.known);
    }
    /** `isWhole`: everything was judged, so that a known document that was not is there no more. */
    apply(isWhole) {
        const known = [];
        const fresh = [];
        let fixed = 0;
        for (const one of this.judged) {
            const matched = matchFindings(one.findings, this.assigned.get(one)?.entries ?? [], this.rules);
            known.push(...matched.known);
            fresh.push(...matched.fresh);
            fixed += matched.fixed;
        }
        const met = new Set(this.assigned.values());
        for (const { entries } of isWhole ? this.known.filter((one) => !met.has(one)) : [])
            fixed += entries.reduce((sum, { count }) => sum + count, 0);
        const { report } = this;
        const counts = { ...report.counts, ...(0,verdict/* countFindings */.Gt)(fresh) };
        return {
            ...report,
            verdict: (0,verdict/* verdictOf */.Vj)(counts, report.limits),
            counts,
            findings: (0,order/* orderFindings */.$t)(fresh),
            baseline: { filePath: this.baseline.filePath, known: (0,order/* orderFindings */.$t)(known), fixed },
        };
    }
    /** The findings of a document as it was before that its baseline does not know. */
    newIn(before, findings) {
        const here = this.judged.filter(({ identity }) => identity.filePath === before.filePath);
        const same = here.find(({ identity }) => identity.title === before.title) ?? (here.length === 1 ? here[0] : null);
        const known = same == null ? undefined : this.assigned.get(same);
        return matchFindings(findings, known?.entries ?? [], this.rules).fresh;
    }
}
/** What a baseline has to know for these findings of a report to be old. */
function recordFindings(report, findings, rules) {
    return entriesFor(judgedIn({ ...report, findings: [...findings] }, rules).flatMap(({ identity, document, findings: own }) => own.filter((finding) => isRecorded(document, finding, rules)).map((finding) => ({ identity, finding }))), rules);
}
function judgedIn({ documents, findings }, rules) {
    const wide = findings.filter((finding) => (0,baseline_entries/* isOfPortfolio */.MB)(finding, rules));
    const byFile = (0,order/* groupByFile */.XQ)(findings.filter((finding) => !(0,baseline_entries/* isOfPortfolio */.MB)(finding, rules)));
    const judged = documents.map((document) => {
        const own = byFile.get(document.filePath) ?? [];
        byFile.delete(document.filePath);
        return { identity: (0,baseline_entries/* identityOf */.cu)(document), document, findings: own };
    });
    for (const [filePath, own] of byFile) {
        const identity = { filePath, owner: null, title: null };
        judged.push({ identity, document: undefined, findings: own });
    }
    const ownerOf = new Map(documents.map(({ filePath, owner }) => [filePath, owner]));
    const owners = new Set(wide.map(({ filePath }) => ownerOf.get(filePath) ?? null));
    for (const owner of owners) {
        const own = wide.filter(({ filePath }) => (ownerOf.get(filePath) ?? null) === owner);
        judged.push({ identity: (0,baseline_entries/* portfolioOf */.uv)(owner), document: undefined, findings: own });
    }
    return judged;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config_config = __webpack_require__(4033);
// EXTERNAL MODULE: ./build/src/config/kinds.js
var kinds = __webpack_require__(1459);
;// CONCATENATED MODULE: ./build/src/text/json.js
/** Text that is no JSON, from this place on. */
class JsonError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Deeper nesting is refused. */
const MAX_DEPTH = 20;
const NOTHING = new Map();
const BLANKS = /[ \t\r\n]*/y;
const SCALAR = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
/** @throws {JsonError} */
function parseJson(text) {
    const reader = new Reader(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);
    return reader.document();
}
/** Where what a path of keys leads to begins, or its key, or the deepest value on the way there. */
function placeIn(root, path, atKey = false) {
    let node = root;
    for (const key of path) {
        const next = node.inner.get(key);
        if (next === undefined)
            break;
        node = next;
    }
    return atKey ? (node.keyStart ?? node.start) : node.start;
}
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const node = this.value(0);
        this.skip();
        if (this.at < this.text.length)
            throw this.expected('the end of the file');
        return node;
    }
    value(depth) {
        this.skip();
        const start = this.at;
        const open = this.text.charAt(start);
        if (open !== '{' && open !== '[') {
            if (this.scalar() === '')
                throw this.expected('a value');
            return { start, inner: NOTHING };
        }
        if (depth === MAX_DEPTH)
            throw new JsonError(`nested deeper than ${MAX_DEPTH}`, start);
        this.at++;
        return { start, inner: open === '{' ? this.pairs(depth) : this.items(depth) };
    }
    items(depth) {
        const items = new Map();
        for (let isFirst = true; !this.ends(']', isFirst); isFirst = false)
            items.set(items.size, this.value(depth + 1));
        return items;
    }
    pairs(depth) {
        const pairs = new Map();
        for (let isFirst = true; !this.ends('}', isFirst); isFirst = false) {
            this.skip();
            const keyStart = this.at;
            const key = this.text.charAt(keyStart) === '"' ? this.scalar() : '';
            if (key === '')
                throw this.expected('a key in quotes');
            this.skip();
            if (!this.take(':'))
                throw this.expected('`:`');
            pairs.set(String(JSON.parse(key)), { ...this.value(depth + 1), keyStart });
        }
        return pairs;
    }
    /** Takes what closes a list, or the comma between two values. */
    ends(close, isFirst) {
        this.skip();
        if (this.take(close))
            return true;
        if (!isFirst && !this.take(','))
            throw this.expected(`\`,\` or \`${close}\``);
        return false;
    }
    take(mark) {
        if (this.text.charAt(this.at) !== mark)
            return false;
        this.at++;
        return true;
    }
    scalar() {
        SCALAR.lastIndex = this.at;
        const found = SCALAR.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    skip() {
        BLANKS.lastIndex = this.at;
        this.at += BLANKS.exec(this.text)?.[0].length ?? 0;
    }
    expected(what) {
        const found = this.at < this.text.length ? 'something else' : 'the end of the file';
        return new JsonError(`expected ${what}, found ${found}`, this.at);
    }
}

// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/baseline/file.js






/** The file beside the configuration that is read when nothing else is said. */
const BASELINE_NAME = '.star-witness-baseline.json';
/** Bytes of a baseline that is read. */
const MAX_BASELINE_BYTES = 8 * 1024 * 1024;
const file_name = dist/* string */.YjP((0,kinds/* expected */.p6)('text'));
const nameOrNull = dist/* nullable */.mee(file_name);
const COUNT = 'a whole number from 1 on';
const entry = (0,kinds/* object */.Ik)({
    filePath: (0,kinds/* described */.WY)(nameOrNull, 'The document, from the root of the repository; null for all of an owner.'),
    owner: nameOrNull,
    title: (0,kinds/* described */.WY)(nameOrNull, 'Its title, or the prompt that it answers.'),
    ruleId: file_name,
    text: dist/* optional */.lqM((0,kinds/* described */.WY)(file_name, 'The line, or in a long line the passage; absent for the whole document.')),
    about: dist/* optional */.lqM((0,kinds/* described */.WY)(dist/* array */.YOg(file_name, (0,kinds/* expected */.p6)('a list of texts')), 'The names of the fields or points that are missing.')),
    count: (0,kinds/* described */.WY)((0,kinds/* whole */.WQ)(COUNT, Number.MAX_SAFE_INTEGER, 1), 'How many findings look like this.'),
});
const version = dist/* literal */.euz(1, (0,kinds/* expected */.p6)('`1`'));
const LIST = (0,kinds/* expected */.p6)('a list of findings');
const outline = (0,kinds/* object */.Ik)({ version, findings: dist/* array */.YOg(dist/* unknown */.L5J(), LIST) });
/** Version 1 of the file. `schema/baseline.json` is made from here. */
const baselineSchema = (0,kinds/* object */.Ik)({ version, findings: dist/* array */.YOg(entry, LIST) });
/** A baseline as it is committed: sorted, an entry a line, so that git can merge two of them. */
function renderBaseline(entries) {
    const lines = entries.map(({ filePath, owner, title, ruleId, text: own, about, count: times }) => JSON.stringify({
        filePath,
        owner,
        title,
        ruleId,
        ...(own === null ? {} : { text: own }),
        ...(about.length === 0 ? {} : { about }),
        count: times,
    }));
    const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
/** @throws {ConfigError} with the place, for a file that is no baseline */
function parseBaseline(filePath, written) {
    const check = (schema, data, path = []) => {
        const result = dist/* safeParse */.xLC(schema, data);
        if (result.success)
            return result.output;
        throw issueAt(filePath, written, path, result.issues[0]);
    };
    const { findings } = check(outline, dataOf(filePath, written));
    // One by one, so that a file of nothing but mistakes ends at the first.
    return findings.map((data, index) => {
        const { text = null, about = [], ...rest } = check(entry, data, ['findings', index]);
        return { ...rest, text, about };
    });
}
function issueAt(filePath, written, above, issue) {
    const path = [...above, ...(issue.path ?? []).map(({ key }) => key)];
    const keys = path.filter((key) => typeof key === 'string').join('.');
    const atKey = issue.expected === 'never';
    const subject = keys === '' || atKey ? '' : `${(0,message/* inBackticks */.Zw)(keys)}: `;
    return errorAt(filePath, written, placeIn(parseJson(written), path, atKey), `${subject}${issue.message}`);
}
/** @throws {ConfigError} for what is no JSON */
function dataOf(filePath, written) {
    try {
        return JSON.parse(written.replace(/^\ufeff/, ''));
    }
    catch {
        try {
            parseJson(written);
        }
        catch (error) {
            if (!(error instanceof JsonError))
                throw error;
            const isConflict = /^[<=>]{7}/.test(written.slice(written.lastIndexOf('\n', error.offset - 1) + 1, error.offset + 7));
            const reason = isConflict ? 'a conflict that is not merged yet' : error.message;
            throw errorAt(filePath, written, error.offset, `invalid JSON: ${reason}`);
        }
        throw errorAt(filePath, written, 0, 'invalid JSON');
    }
}
function errorAt(filePath, written, offset, message) {
    const { line, column } = new lines/* LineIndex */.rr(written).position(offset);
    return new config_config/* ConfigError */.xL(`${filePath}:${line}:${column}: ${message}`);
}

// EXTERNAL MODULE: ./build/src/builtin.js + 61 modules
var builtin = __webpack_require__(2928);
;// CONCATENATED MODULE: ./build/src/host/baseline.js





/** Where the baseline of a configuration is, from the root; null where it wants none. */
function baselinePath({ baseline }, prefix) {
    return baseline === false ? null : external_node_path_.posix.join(prefix, baseline ?? BASELINE_NAME);
}
/**
 * Matches a report with the baseline of its configuration; null where there is none.
 *
 * @throws {ConfigError} when it cannot be read, or is named and is not there
 */
async function matchBaseline(report, config, prefix, read) {
    const filePath = baselinePath(config, prefix);
    const text = filePath === null ? null : await read(filePath, MAX_BASELINE_BYTES);
    if (filePath === null || text === null) {
        if (typeof config.baseline !== 'string')
            return null;
        throw new config_config/* ConfigError */.xL(`${filePath}: no such file, expected the baseline that the configuration names (\`star-witness baseline\` writes it)`);
    }
    return new BaselineMatch(report, { filePath, entries: parseBaseline(filePath, text) }, builtin/* builtIn */.wx.rules);
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOfWhole)
/* harmony export */ });
/** Whether a finding may come from an edit elsewhere in its document, or from what is there no more. */
function isOfWhole({ messageId }, meta) {
    // What keeps a file from being read concerns all of it.
    return meta?.readsBroken === true || meta?.ofWhole?.includes(messageId) === true;
}


/***/ })

};
