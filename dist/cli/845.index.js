export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConfigData: () => (/* binding */ checkConfigData),
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/reader/word-groups.js
var word_groups = __webpack_require__(6166);
// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/types.js
var types = __webpack_require__(3992);
// EXTERNAL MODULE: ./build/src/config/bounds.js
var bounds = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/src/text/choices.js
var choices = __webpack_require__(265);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/config/kinds.js



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
    return names[received] ?? `\`${received.replace(/^"|"$/g, '')}\``;
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
    return notOfLists(dist/* record */.g1P(dist/* string */.YjP(), value, expected(what)));
}
/** A mapping with these keys and no others. */
function object(entries) {
    const keys = Object.keys(entries);
    const schema = dist/* strictObject */.rej(entries, (issue) => {
        const key = keyOf(issue);
        if (key === undefined)
            return expected('a mapping')(issue);
        if (issue.expected === 'never')
            return (0,choices/* withChoices */.F)(`unknown key \`${key}\``, key, keys);
        // The key is missing, and its value says what is expected there.
        const entry = entries[key];
        return (entry && dist/* safeParse */.xLC(entry, undefined).issues?.[0].message) ?? issue.message;
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
    return dist/* picklist */.KIO(options, expectedOneOf(options));
}
/** As `expected`, for a choice: with what was meant, and with what else may stand there. */
const expectedOneOf = (options, more = '') => (issue) => {
    const found = expected(`${(0,message/* choicesIn */.sF)(options)}${more}`)(issue);
    const near = (0,choices/* suggestChoice */.Y)(issue.received.replaceAll('"', ''), options);
    return near === null ? found : `${found}, did you mean \`${near}\`?`;
};
/** A schema with a description for `schema/config.json`. */
function described(schema, description) {
    return dist/* pipe */.FsL(schema, dist/* description */.h_(description));
}
const kinds_text = (what = 'text') => dist/* pipe */.FsL(dist/* string */.YjP(expected(what)), dist/* nonEmpty */.hq(expected(what)));
const texts = (what = 'a list of texts') => dist/* array */.YOg(kinds_text(), expected(what));
const whole = (what, max, min = 0) => dist/* pipe */.FsL(dist/* number */.aig(expected(what)), dist/* integer */.ndf(expected(what)), dist/* minValue */.Wwf(min, expected(what)), dist/* maxValue */.cGV(max, expected(what)));
const removed = dist/* literal */.euz(false, expected('`false`'));
/** One or several: `a` is `[a]`. */
const oneOrMore = (what) => dist/* union */.KCZ([kinds_text(what), dist/* array */.YOg(kinds_text(what), expected(what))], expected(what));
/** A list adds to the built-in one; `replace:` takes its place. */
const wordList = dist/* union */.KCZ([texts(), object({ replace: texts() })], expected('a list of words to add, or `replace:` with a list'));

// EXTERNAL MODULE: ./build/src/config/names.js
var names = __webpack_require__(144);
;// CONCATENATED MODULE: ./build/src/config/schema.js







/**
 * The shape of a configuration file: what is checked, and what `schema/config.json` says to editors, are made from here;
 * `data.ts` is the type of what passes. Every message reads "expected X, found Y".
 */
const SEVERITIES = ['error', 'warning', 'note', 'off'];
const severity = oneOf(SEVERITIES);
const field = dist/* union */.KCZ([
    removed,
    kinds_text('a hint'),
    object({ title: dist/* optional */.lqM(kinds_text()), hint: kinds_text('a hint'), aliases: dist/* optional */.lqM(texts()) }),
], expected('a hint, a mapping with `hint`, or `false` to drop the field'));
const fields = record(field, 'a mapping of field names');
const followUps = dist/* array */.YOg(object({
    label: kinds_text('a question'),
    words: dist/* optional */.lqM(texts(names/* WORDS_OF_FOLLOW_UP */.wu)),
    hint: dist/* optional */.lqM(kinds_text()),
}), expected('a list of questions'));
const storyType = dist/* union */.KCZ([
    removed,
    object({
        title: dist/* optional */.lqM(kinds_text()),
        shows: dist/* optional */.lqM(texts()),
        fields: dist/* optional */.lqM(fields),
        'follow-ups': dist/* optional */.lqM(dist/* union */.KCZ([followUps, object({ replace: followUps })], expected('a list of questions to add, or `replace:` with a list'))),
    }),
], expected('a mapping with `title`, `shows`, `fields` and `follow-ups`, or `false` to drop the type'));
const schema_element = dist/* union */.KCZ([kinds_text(), object({ label: kinds_text('a label'), words: dist/* optional */.lqM(texts()), hint: dist/* optional */.lqM(kinds_text()) })], expected('what an answer contains, or a mapping with `label`, `words` and `hint`'));
const schema_prompt = dist/* union */.KCZ([
    removed,
    object({
        question: kinds_text('a question'),
        elements: dist/* optional */.lqM(dist/* array */.YOg(schema_element, expected('a list of elements'))),
        'looks-forward': dist/* optional */.lqM(dist/* boolean */.zMY(expected('`true` or `false`'))),
    }),
], expected('a mapping with `question`, `elements` and `looks-forward`, or `false` to drop the prompt'));
const value = dist/* union */.KCZ([
    removed,
    kinds_text('a translation'),
    object({ translation: kinds_text('a translation'), words: dist/* optional */.lqM(texts()), aliases: dist/* optional */.lqM(texts()) }),
], expected('a translation, a mapping with `translation`, `words` and `aliases`, or `false` to drop the value'));
const nameOrRemoved = dist/* union */.KCZ([removed, kinds_text()], expected('text, or `false` to drop it'));
function optionValue(option) {
    if ('min' in option) {
        return whole(`a whole number from ${option.min} to ${option.max}`, option.max, option.min);
    }
    return texts();
}
/** A rule's setting: a severity, or a mapping with `severity` and the rule's own options. */
function ruleSetting(rule) {
    const options = Object.entries(rule.meta.options ?? {}).map(([name, option]) => [name, described(dist/* optional */.lqM(optionValue(option)), option.description)]);
    const mapping = object({ severity: dist/* optional */.lqM(severity), ...Object.fromEntries(options) });
    return described(dist/* union */.KCZ([severity, mapping], expectedOneOf(SEVERITIES, ', or a mapping with `severity` and options')), rule.meta.description);
}
function ruleSettingsOf(rules) {
    return object(Object.fromEntries(rules.map((rule) => [rule.id, dist/* optional */.lqM(ruleSetting(rule))])));
}
const minScore = described(whole('0, 1 or 2', 2), 'The score that every answer must reach: 0, 1 or 2.');
/** The schema of a configuration file that may set these rules. */
function configSchema(rules) {
    const ruleSettings = ruleSettingsOf(rules);
    const override = object({
        files: described(oneOrMore('a glob, or a list of globs'), 'The files that it is for.'),
        rules: dist/* optional */.lqM(ruleSettings),
        'min-score': dist/* optional */.lqM(minScore),
    });
    return object({
        extends: dist/* optional */.lqM(described(oneOrMore('`ai-lab`, or the path of a configuration file'), 'What this file builds on: `ai-lab` (the default), or data files relative to this one.')),
        stories: dist/* optional */.lqM(described(oneOrMore('a glob, or a list of globs'), 'Where stories are.')),
        answers: dist/* optional */.lqM(described(oneOrMore('a glob, or a list of globs'), 'Where prompt answers are.')),
        ignore: dist/* optional */.lqM(described(oneOrMore('a glob, or a list of globs'), 'Files that are left out.')),
        'fail-on': dist/* optional */.lqM(described(oneOf(types/* FAIL_ON */.d), 'The least severity that fails a run.')),
        'max-warnings': dist/* optional */.lqM(described(whole('a number of warnings', 1_000_000), 'More warnings than this fail a run.')),
        'min-score': dist/* optional */.lqM(minScore),
        scorer: dist/* optional */.lqM(described(oneOf(score/* SCORERS */.My), 'How answers are scored.')),
        'common-fields': dist/* optional */.lqM(described(fields, 'Fields that every story needs.')),
        'story-types': dist/* optional */.lqM(described(record(storyType, 'a mapping of story types'), 'Story types, added to or changed.')),
        themes: dist/* optional */.lqM(described(record(nameOrRemoved, 'a mapping of themes'), 'Themes by id, with their titles.')),
        prompts: dist/* optional */.lqM(described(record(schema_prompt, 'a mapping of prompts'), 'Prompts by id.')),
        values: dist/* optional */.lqM(described(record(value, 'a mapping of values'), 'Value language, with its engineering translation.')),
        skeleton: dist/* optional */.lqM(described(texts(), 'The parts of an answer, in order.')),
        words: dist/* optional */.lqM(described(object({ mechanism: dist/* optional */.lqM(wordList), evidence: dist/* optional */.lqM(wordList) }), "The literal scorer's words.")),
        'rubric-words': dist/* optional */.lqM(described(object(Object.fromEntries(Object.keys(word_groups/* WORD_GROUPS */.M).map((group) => [group, dist/* optional */.lqM(texts())]))), 'Words that name a mechanism, or what changes in an outcome, in this repository.')),
        placeholders: dist/* optional */.lqM(described(wordList, 'Values that count as blank, such as TODO.')),
        rules: dist/* optional */.lqM(described(ruleSettings, 'Severity and options of each rule.')),
        overrides: dist/* optional */.lqM(described(dist/* array */.YOg(override, expected('a list')), 'Other settings for some files; the last match wins.')),
    });
}
/**
 * The checked data, or what is wrong with it (of several alternatives, what is wrong with the one that was meant).
 * `size` is what other files of the same configuration hold.
 */
function checkConfigData(data, rules, size = new bounds/* ConfigSize */.UA()) {
    const overBound = (0,bounds/* findOverBound */.UR)(data, size);
    if (overBound !== null)
        return [overBound];
    const result = dist/* safeParse */.xLC(schemaFor(rules), data ?? {});
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
