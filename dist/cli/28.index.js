export const id = 28;
export const ids = [28,829];
export const modules = {

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WY: () => (/* binding */ BASELINE_NAME),
  Zg: () => (/* binding */ MAX_BASELINE_BYTES),
  nk: () => (/* binding */ parseBaseline),
  qL: () => (/* binding */ renderBaseline)
});

// UNUSED EXPORTS: baselineSchema

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config = __webpack_require__(4033);
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
    return new config/* ConfigError */.xL(`${filePath}:${line}:${column}: ${message}`);
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

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema),
/* harmony export */   checkConfigData: () => (/* binding */ checkConfigData)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _reader_word_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6166);
/* harmony import */ var _scorer_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8012);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3992);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1459);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(144);







/**
 * The shape of a configuration file: what is checked, and what `schema/config.json` says to editors, are made from here;
 * `data.ts` is the type of what passes. Every message reads "expected X, found Y".
 */
const SEVERITIES = ['error', 'warning', 'note', 'off'];
const severity = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(SEVERITIES);
const field = valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .removed */ .rq,
    (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a hint'),
    (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ title: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()), hint: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a hint'), aliases: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)()) }),
], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a hint, a mapping with `hint`, or `false` to drop the field'));
const fields = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(field, 'a mapping of field names');
const followUps = valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    label: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a question'),
    words: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .WORDS_OF_FOLLOW_UP */ .wu)),
    hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()),
}), (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a list of questions'));
const storyType = valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .removed */ .rq,
    (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
        title: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()),
        shows: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)()),
        fields: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(fields),
        'follow-ups': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([followUps, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ replace: followUps })], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a list of questions to add, or `replace:` with a list'))),
    }),
], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a mapping with `title`, `shows`, `fields` and `follow-ups`, or `false` to drop the type'));
const element = valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([(0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(), (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ label: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a label'), words: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)()), hint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()) })], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('what an answer contains, or a mapping with `label`, `words` and `hint`'));
const prompt = valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .removed */ .rq,
    (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
        question: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a question'),
        elements: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(element, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a list of elements'))),
        'looks-forward': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('`true` or `false`'))),
    }),
], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a mapping with `question`, `elements` and `looks-forward`, or `false` to drop the prompt'));
const value = valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .removed */ .rq,
    (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a translation'),
    (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ translation: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a translation'), words: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)()), aliases: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)()) }),
], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a translation, a mapping with `translation`, `words` and `aliases`, or `false` to drop the value'));
const BASELINE_PATH = 'a path in the folder of the configuration, or `false`';
/** A path with `/` that does not lead out of its folder. */
const localPath = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(BASELINE_PATH), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\r\n]+$/, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)(BASELINE_PATH)));
const nameOrRemoved = valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .removed */ .rq, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)()], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('text, or `false` to drop it'));
function optionValue(option) {
    if ('min' in option) {
        return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(`a whole number from ${option.min} to ${option.max}`, option.max, option.min);
    }
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)();
}
/** A rule's setting: a severity, or a mapping with `severity` and the rule's own options. */
function ruleSetting(rule) {
    const options = Object.entries(rule.meta.options ?? {}).map(([name, option]) => [name, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(optionValue(option)), option.description)]);
    const mapping = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ severity: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(severity), ...Object.fromEntries(options) });
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([severity, mapping], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedOneOf */ .S5)(SEVERITIES, ', or a mapping with `severity` and options')), rule.meta.description);
}
function ruleSettingsOf(rules) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(Object.fromEntries(rules.map((rule) => [rule.id, valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(ruleSetting(rule))])));
}
const minScore = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)('0, 1 or 2', 2), 'The score that every answer must reach: 0, 1 or 2.');
/** The schema of a configuration file that may set these rules. */
function configSchema(rules) {
    const ruleSettings = ruleSettingsOf(rules);
    const override = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
        files: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)('a glob, or a list of globs'), 'The files that it is for.'),
        rules: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(ruleSettings),
        'min-score': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(minScore),
    });
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
        extends: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)('`ai-lab`, or the path of a configuration file'), 'What this file builds on: `ai-lab` (the default), or data files relative to this one.')),
        stories: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)('a glob, or a list of globs'), 'Where stories are.')),
        answers: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)('a glob, or a list of globs'), 'Where prompt answers are.')),
        ignore: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)('a glob, or a list of globs'), 'Files that are left out.')),
        'fail-on': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_types_js__WEBPACK_IMPORTED_MODULE_6__/* .FAIL_ON */ .d), 'The least severity that fails a run.')),
        'max-warnings': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)('a number of warnings', 1_000_000), 'More warnings than this fail a run.')),
        'min-score': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(minScore),
        scorer: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_scorer_score_js__WEBPACK_IMPORTED_MODULE_1__/* .SCORERS */ .My), 'How answers are scored.')),
        baseline: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([localPath, valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false)], (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)(BASELINE_PATH)), 'The file with the findings that are known from before, or `false` for none.')),
        'inline-config': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('`true` or `false`')), 'Whether files may suppress findings, in comments and in their frontmatter.')),
        'common-fields': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(fields, 'Fields that every story needs.')),
        'story-types': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(storyType, 'a mapping of story types'), 'Story types, added to or changed.')),
        themes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(nameOrRemoved, 'a mapping of themes'), 'Themes by id, with their titles.')),
        prompts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(prompt, 'a mapping of prompts'), 'Prompts by id.')),
        values: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(value, 'a mapping of values'), 'Value language, with its engineering translation.')),
        skeleton: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(), 'The parts of an answer, in order.')),
        words: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ mechanism: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .wordList */ .d8), evidence: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .wordList */ .d8) }), "The literal scorer's words.")),
        'rubric-words': valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(Object.fromEntries(Object.keys(_reader_word_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD_GROUPS */ .M).map((group) => [group, valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)())]))), 'Words that name a mechanism, or what changes in an outcome, in this repository.')),
        placeholders: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .wordList */ .d8, 'Values that count as blank, such as TODO.')),
        rules: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(ruleSettings, 'Severity and options of each rule.')),
        overrides: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM((0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(override, (0,_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('a list')), 'Other settings for some files; the last match wins.')),
    });
}
/**
 * The checked data, or what is wrong with it (of several alternatives, what is wrong with the one that was meant).
 * `size` is what other files of the same configuration hold.
 */
function checkConfigData(data, rules, size = new _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigSize */ .UA()) {
    const overBound = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .findOverBound */ .UR)(data, size);
    if (overBound !== null)
        return [overBound];
    const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(schemaFor(rules), data ?? {});
    if (result.success)
        return result.output;
    return result.issues.flatMap((issue) => issuesOf(issue, []));
}
const schemas = new WeakMap();
/** The schema is large: it is made once for each list of rules. */
function schemaFor(rules) {
    const schema = schemas.get(rules) ?? configSchema(rules);
    schemas.set(rules, schema);
    return schema;
}
function issuesOf(issue, outer) {
    const path = [...outer, ...(issue.path ?? []).map(({ key }) => key)];
    // A union lists what is wrong with each alternative; the one that went deepest is the one that was meant.
    const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined && inner.path.length > 0);
    if (issue.type === 'union' && deeper.length > 0)
        return deeper.flatMap((inner) => issuesOf(inner, path));
    return [
        { path, atKey: issue.type === 'strict_object' && issue.expected === 'never', message: issue.message },
    ];
}


/***/ }),

/***/ 9028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configJsonSchema: () => (/* binding */ configJsonSchema),
  reportJsonSchema: () => (/* binding */ reportJsonSchema)
});

// UNUSED EXPORTS: baselineJsonSchema

// EXTERNAL MODULE: ./node_modules/@valibot/to-json-schema/dist/index.mjs
var dist = __webpack_require__(7667);
// EXTERNAL MODULE: ./build/src/baseline/file.js + 1 modules
var file = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/changes/scope.js
var scope = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/reader/moods.js
var moods = __webpack_require__(4281);
;// CONCATENATED MODULE: ./build/src/report/json-schema.js




/**
 * Version 2 of the JSON report. It is a published shape of its own: what is inside may change, this may only be
 * added to. `schema/report.json` is made from here.
 */
const count = (description) => valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0), valibot_dist/* description */.h_(description));
const oneBased = (description) => valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(1), valibot_dist/* description */.h_(description));
const json_schema_text = (description) => valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* description */.h_(description));
const textOrNull = (description) => valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(valibot_dist/* string */.YjP()), valibot_dist/* description */.h_(description));
const missing = valibot_dist/* array */.YOg(valibot_dist/* picklist */.KIO(['mechanism', 'evidence']));
const score = valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(0), valibot_dist/* maxValue */.cGV(2), valibot_dist/* description */.h_('2 less what is missing.'));
const region = {
    line: oneBased('1-based.'),
    column: oneBased('1-based, in UTF-16 code units.'),
    endLine: oneBased('1-based.'),
    endColumn: oneBased('1-based, exclusive.'),
};
const share = (description) => valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* minValue */.Wwf(0), valibot_dist/* maxValue */.cGV(1), valibot_dist/* description */.h_(description));
const unsure = valibot_dist/* pipe */.FsL(missing, valibot_dist/* description */.h_('Points that are too close to call, missing or not.'));
const signal = valibot_dist/* strictObject */.rej({
    kind: valibot_dist/* picklist */.KIO(['mechanism', 'evidence']),
    text: json_schema_text('What shows the point.'),
    ...region,
    strength: share('How surely it shows the point, 0 to 1.'),
});
const closest = valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(valibot_dist/* strictObject */.rej({
    text: json_schema_text('The passage.'),
    ...region,
    mood: valibot_dist/* pipe */.FsL(valibot_dist/* picklist */.KIO(moods/* MOODS */.RN), valibot_dist/* description */.h_('How its sentence is meant.')),
    number: valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('Whether there is a number in it.')),
})), valibot_dist/* description */.h_('What comes closest to a point that is missing or unsure.'));
const json_schema_element = valibot_dist/* strictObject */.rej({
    id: json_schema_text('The element.'),
    label: json_schema_text('What a strong answer to the prompt contains.'),
    state: valibot_dist/* pipe */.FsL(valibot_dist/* picklist */.KIO(['present', 'unsure', 'absent']), valibot_dist/* description */.h_('Unsure: too close to call.')),
    confidence: share('How surely the answer contains it, 0 to 1.'),
    found: valibot_dist/* nullable */.mee(valibot_dist/* strictObject */.rej({ text: json_schema_text('The passage that shows it most surely.'), ...region })),
    edit: valibot_dist/* optional */.lqM(json_schema_text('The cheapest edit that adds it, when it is missing.')),
});
const answer = valibot_dist/* strictObject */.rej({
    prompt: textOrNull('The id of the prompt that it answers, when it says so.'),
    line: oneBased('The line of its heading, or of its first words.'),
    score,
    missing,
    unsure,
    confidence: valibot_dist/* strictObject */.rej({
        mechanism: share('How surely the answer holds a mechanism, 0 to 1.'),
        evidence: share('How surely it holds evidence, 0 to 1.'),
    }),
    closest: valibot_dist/* strictObject */.rej({ mechanism: closest, evidence: closest }),
    signals: valibot_dist/* array */.YOg(signal),
    elements: valibot_dist/* array */.YOg(json_schema_element),
    literal: valibot_dist/* strictObject */.rej({ score, missing }),
    before: valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(valibot_dist/* strictObject */.rej({ score, missing, unsure })), valibot_dist/* description */.h_('The same answer before the change; null when it is new or cannot be compared.')),
});
const findingCounts = valibot_dist/* strictObject */.rej({
    error: count('Errors.'),
    warning: count('Warnings.'),
    note: count('Notes.'),
});
const change = valibot_dist/* strictObject */.rej({
    kind: valibot_dist/* picklist */.KIO(['added', 'modified', 'renamed']),
    previousPath: textOrNull('Where it was before, when it was moved.'),
    before: valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(valibot_dist/* strictObject */.rej({
        status: valibot_dist/* picklist */.KIO(['draft', 'ready', 'retired']),
        broken: valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('Whether it could not be parsed.')),
        findings: valibot_dist/* pipe */.FsL(findingCounts, valibot_dist/* description */.h_('How many findings it had.')),
    })), valibot_dist/* description */.h_('The document before the change; null when it is new or its text could not be had.')),
    findings: valibot_dist/* pipe */.FsL(findingCounts, valibot_dist/* description */.h_('How many findings it has now, also those that the scope leaves out.')),
});
const json_schema_document = valibot_dist/* strictObject */.rej({
    filePath: json_schema_text('POSIX path from the repository root (outside a repository: from the working directory).'),
    kind: valibot_dist/* picklist */.KIO(['story', 'answer']),
    type: textOrNull('The story type as written; null for answers.'),
    typeTitle: textOrNull('The title of the story type; null when the configuration does not define it.'),
    shows: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), valibot_dist/* description */.h_('What a story of the type is to show.')),
    prompt: textOrNull('The prompt id as written; null for stories.'),
    owner: textOrNull('The `owner` field, or the folder that names one.'),
    status: valibot_dist/* picklist */.KIO(['draft', 'ready', 'retired']),
    title: textOrNull('The `title` field, or the first heading.'),
    themes: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* strictObject */.rej({ id: json_schema_text('The theme.'), title: json_schema_text('Its title.') })), valibot_dist/* description */.h_('The themes that it names, as far as the configuration defines them.')),
    prompts: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* string */.YjP()), valibot_dist/* description */.h_('The prompts that it names, as far as the configuration defines them.')),
    required: valibot_dist/* array */.YOg(valibot_dist/* strictObject */.rej({
        field: json_schema_text('The name of a field that the type requires.'),
        filled: valibot_dist/* boolean */.zMY(),
        from: valibot_dist/* nullable */.mee(valibot_dist/* picklist */.KIO(['frontmatter', 'section'])),
    })),
    answers: valibot_dist/* array */.YOg(answer),
    change: valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(change), valibot_dist/* description */.h_('How it changed; null when it did not, or nothing was compared.')),
});
const findingEntries = {
    ruleId: json_schema_text('The rule.'),
    messageId: json_schema_text('Which of its messages.'),
    severity: valibot_dist/* picklist */.KIO(['error', 'warning', 'note']),
    message: json_schema_text('What was found and expected; a second line, if any, says how to fix it.'),
    filePath: json_schema_text('As in `documents`.'),
    line: oneBased('1-based.'),
    column: oneBased('1-based, in UTF-16 code units; a byte order mark is no column.'),
    endLine: oneBased('1-based.'),
    endColumn: oneBased('1-based, exclusive.'),
    url: json_schema_text("The rule's page."),
    fix: valibot_dist/* optional */.lqM(valibot_dist/* strictObject */.rej({
        range: valibot_dist/* pipe */.FsL(valibot_dist/* tuple */.PVZ([count('Start.'), count('End, exclusive.')]), valibot_dist/* description */.h_('UTF-16 offsets into the text of the file.')),
        text: json_schema_text('What to put there.'),
        safe: valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('Whether it invents no meaning: `star-witness fix` applies it. Any other is a guess.')),
        ...region,
    })),
};
const finding = valibot_dist/* strictObject */.rej({
    ...findingEntries,
    baselineState: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* literal */.euz('new'), valibot_dist/* description */.h_('There when there is a baseline, which does not know it.'))),
});
const knownFinding = valibot_dist/* strictObject */.rej({ ...findingEntries, baselineState: valibot_dist/* literal */.euz('unchanged') });
const baseline = valibot_dist/* strictObject */.rej({
    filePath: json_schema_text('The baseline.'),
    known: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(knownFinding), valibot_dist/* description */.h_('Findings that it knows, which count for nothing.')),
    fixed: count('Findings that it knows and that are there no more.'),
});
const suppressedFinding = valibot_dist/* strictObject */.rej({
    ...findingEntries,
    reason: textOrNull('Why it is suppressed, as the suppression says.'),
});
const reportSchema = valibot_dist/* strictObject */.rej({
    version: valibot_dist/* literal */.euz(2),
    tool: valibot_dist/* strictObject */.rej({ name: valibot_dist/* literal */.euz(product/* PRODUCT */.Ax), version: valibot_dist/* string */.YjP() }),
    verdict: valibot_dist/* picklist */.KIO(['pass', 'fail']),
    counts: valibot_dist/* strictObject */.rej({
        error: count('Findings of severity error.'),
        warning: count('Findings of severity warning.'),
        note: count('Findings of severity note.'),
        documents: count('Documents read, also retired ones and ones that could not be parsed.'),
        stories: count('Stories judged.'),
        answers: count('Prompt answers judged.'),
        skipped: count('Files that were matched and not judged.'),
        suppressed: count('Findings that are suppressed, which are in none of the other counts.'),
    }),
    documents: valibot_dist/* array */.YOg(json_schema_document),
    findings: valibot_dist/* array */.YOg(finding),
    suppressed: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(suppressedFinding), valibot_dist/* description */.h_('Findings that an author suppressed, of one file at most 500.')),
    baseline: valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(baseline), valibot_dist/* description */.h_('What is known from before; null without a baseline.')),
    skipped: valibot_dist/* array */.YOg(valibot_dist/* strictObject */.rej({ filePath: valibot_dist/* string */.YjP(), reason: valibot_dist/* string */.YjP() })),
    scope: valibot_dist/* strictObject */.rej({
        name: valibot_dist/* pipe */.FsL(valibot_dist/* picklist */.KIO(scope/* SCOPES */.i), valibot_dist/* description */.h_('What is reported and counts for the verdict.')),
        base: textOrNull('What the files were compared to; null when nothing was compared.'),
        reason: textOrNull('Why everything is reported although less was asked for.'),
        hidden: count('Findings elsewhere, which are not in this report.'),
    }),
});

;// CONCATENATED MODULE: ./build/src/schema/published.js
/** JSON Schemas of what has one shape, whatever the configuration. */




/** A configuration file that may set these rules. */
function configJsonSchema(rules) {
    return titled('Star Witness configuration', (0,dist/* toJsonSchema */.PF)((0,schema/* configSchema */.Q)(rules), { target: 'draft-07' }));
}
function reportJsonSchema() {
    return titled('Star Witness report, version 2', (0,dist/* toJsonSchema */.PF)(reportSchema, { target: 'draft-07' }));
}
function baselineJsonSchema() {
    return titled('Star Witness baseline, version 1', toJsonSchema(baselineSchema, { target: 'draft-07' }));
}
function titled(title, { $schema, ...schema }) {
    return { $schema, title, ...schema };
}


/***/ })

};
