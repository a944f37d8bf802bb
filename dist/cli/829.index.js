export const id = 829;
export const ids = [829];
export const modules = {

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


/***/ })

};
