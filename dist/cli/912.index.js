export const id = 912;
export const ids = [912,845];
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


/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configJsonSchema: () => (/* binding */ configJsonSchema),
  reportJsonSchema: () => (/* binding */ reportJsonSchema)
});

;// CONCATENATED MODULE: ./node_modules/@valibot/to-json-schema/dist/index.mjs
//#region src/utils/addError.ts
/**
* Adds an error message to the errors array.
*
* @param errors The array of error messages.
* @param message The error message to add.
*
* @returns The new errors.
*/
function addError(errors, message) {
	if (errors) {
		errors.push(message);
		return errors;
	}
	return [message];
}

//#endregion
//#region src/utils/escapeRegExp.ts
const ESCAPE_REGEX = /[.*+?^${}()|[\]\\]/g;
/**
* Escapes special regex characters in a string.
*
* @param string The string to escape.
*
* @returns The escaped string.
*/
function escapeRegExp(string) {
	return string.replace(ESCAPE_REGEX, "\\$&");
}

//#endregion
//#region src/utils/handleError.ts
/**
* Throws an error or logs a warning based on the configuration.
*
* @param message The message to throw or log.
* @param config The conversion configuration.
*/
function handleError(message, config) {
	switch (config?.errorMode) {
		case "ignore": break;
		case "warn":
			console.warn(message);
			break;
		default: throw new Error(message);
	}
}

//#endregion
//#region src/utils/isJsonConstValue.ts
/**
* Whether a value is JSON compatible for a const keyword.
*
* @param value The value to check.
*
* @returns Whether the value is JSON compatible.
*/
function isJsonConstValue(value) {
	return typeof value === "boolean" || typeof value === "number" && Number.isFinite(value) || typeof value === "string";
}

//#endregion
//#region src/utils/isJsonEnumValues.ts
/**
* Whether values are JSON compatible for an enum keyword.
*
* @param values The values to check.
*
* @returns Whether the values are JSON compatible.
*/
function isJsonEnumValues(values) {
	return values.every(isJsonConstValue);
}

//#endregion
//#region src/utils/ReferenceMap.ts
/**
* Schema reference map with collision-free reference ID allocation.
*/
var ReferenceMap = class extends Map {
	/**
	* Creates an empty schema reference map.
	*/
	constructor() {
		super();
		this.count = 0;
		this.usedIds = /* @__PURE__ */ new Set();
	}
	/**
	* Adds a schema reference and reserves its ID.
	*
	* @param schema The Valibot schema.
	* @param referenceId The reference ID.
	*
	* @returns The reference map.
	*/
	set(schema, referenceId) {
		this.usedIds.add(referenceId);
		return super.set(schema, referenceId);
	}
	/**
	* Creates a reference ID that is not yet used.
	*
	* @param definitions The JSON Schema definitions.
	*
	* @returns The unused reference ID.
	*/
	createId(definitions) {
		while (this.usedIds.has(`${this.count}`) || `${this.count}` in definitions) this.count++;
		return `${this.count++}`;
	}
};

//#endregion
//#region src/converters/convertAction/convertAction.ts
/**
* Returns the stricter lower bound.
*
* @param current The current lower bound.
* @param value The new lower bound.
*
* @returns The stricter lower bound.
*/
function getLowerBound(current, value) {
	if (typeof current !== "number" || !Number.isFinite(current) || value > current) return value;
	return current;
}
/**
* Returns the stricter upper bound.
*
* @param current The current upper bound.
* @param value The new upper bound.
*
* @returns The stricter upper bound.
*/
function getUpperBound(current, value) {
	if (typeof current !== "number" || !Number.isFinite(current) || value < current) return value;
	return current;
}
/**
* Returns the combined not restriction.
*
* @param current The current not restriction.
* @param value The new not restriction.
*
* @returns The combined not restriction.
*/
/* @__NO_SIDE_EFFECTS__ */
function getNotRestriction(current, value) {
	return current !== void 0 ? { anyOf: [current, value] } : value;
}
/**
* Intersects allowed values with an existing enum restriction.
*
* @param jsonSchema The JSON Schema object.
* @param values The allowed values.
*/
function intersectEnum(jsonSchema, values) {
	let enumValues = jsonSchema.enum ?? values;
	if (jsonSchema.enum) {
		const valueSet = new Set(values);
		enumValues = enumValues.filter((value) => valueSet.has(value));
	}
	if (enumValues.length) jsonSchema.enum = [...new Set(enumValues)];
	else {
		delete jsonSchema.enum;
		jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, {});
	}
}
/**
* Converts any supported Valibot action to the JSON Schema format.
*
* @param jsonSchema The JSON Schema object.
* @param valibotAction The Valibot action object.
* @param config The conversion configuration.
*
* @returns The converted JSON Schema.
*/
function convertAction(jsonSchema, valibotAction, config) {
	if (config?.ignoreActions?.includes(valibotAction.type)) return jsonSchema;
	let errors;
	switch (valibotAction.type) {
		case "base64":
			jsonSchema.contentEncoding = "base64";
			break;
		case "bic":
		case "cuid2":
		case "decimal":
		case "digits":
		case "domain":
		case "emoji":
		case "hash":
		case "hexadecimal":
		case "hex_color":
		case "isrc":
		case "iso_time_second":
		case "iso_week":
		case "ksuid":
		case "mac":
		case "mac48":
		case "mac64":
		case "nanoid":
		case "octal":
		case "slug":
		case "ulid":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "description":
			jsonSchema.description = valibotAction.description;
			break;
		case "email":
		case "rfc_email":
			jsonSchema.format = "email";
			break;
		case "ends_with":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = `${escapeRegExp(valibotAction.requirement)}$`;
			break;
		case "empty":
			if (jsonSchema.type === "array") jsonSchema.maxItems = 0;
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.maxLength = 0;
			}
			break;
		case "entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.minProperties = getLowerBound(jsonSchema.minProperties, valibotAction.requirement);
			jsonSchema.maxProperties = getUpperBound(jsonSchema.maxProperties, valibotAction.requirement);
			break;
		case "examples":
			if (Array.isArray(jsonSchema.examples)) jsonSchema.examples = [...jsonSchema.examples, ...valibotAction.examples];
			else jsonSchema.examples = valibotAction.examples;
			break;
		case "gt_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "gt_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"gt_value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") {
				errors = addError(errors, "The \"gt_value\" action is not supported for OpenAPI 3.0.");
				break;
			}
			jsonSchema.exclusiveMinimum = getLowerBound(jsonSchema.exclusiveMinimum, valibotAction.requirement);
			break;
		case "includes":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = escapeRegExp(valibotAction.requirement);
			break;
		case "integer":
			jsonSchema.type = "integer";
			break;
		case "ipv4":
			jsonSchema.format = "ipv4";
			break;
		case "ipv6":
			jsonSchema.format = "ipv6";
			break;
		case "iso_date":
			jsonSchema.format = "date";
			break;
		case "iso_date_time":
		case "iso_timestamp":
			jsonSchema.format = "date-time";
			break;
		case "iso_time":
			jsonSchema.format = "time";
			break;
		case "jws_compact":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") {
				jsonSchema.minItems = getLowerBound(jsonSchema.minItems, valibotAction.requirement);
				jsonSchema.maxItems = getUpperBound(jsonSchema.maxItems, valibotAction.requirement);
			} else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, valibotAction.requirement);
				jsonSchema.maxLength = getUpperBound(jsonSchema.maxLength, valibotAction.requirement);
			}
			break;
		case "lt_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "lt_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"lt_value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") {
				errors = addError(errors, "The \"lt_value\" action is not supported for OpenAPI 3.0.");
				break;
			}
			jsonSchema.exclusiveMaximum = getUpperBound(jsonSchema.exclusiveMaximum, valibotAction.requirement);
			break;
		case "max_entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"max_entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.maxProperties = getUpperBound(jsonSchema.maxProperties, valibotAction.requirement);
			break;
		case "max_length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"max_length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") jsonSchema.maxItems = getUpperBound(jsonSchema.maxItems, valibotAction.requirement);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.maxLength = getUpperBound(jsonSchema.maxLength, valibotAction.requirement);
			}
			break;
		case "max_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "max_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"max_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.maximum = getUpperBound(jsonSchema.maximum, valibotAction.requirement);
			break;
		case "metadata":
			if (typeof valibotAction.metadata.title === "string") jsonSchema.title = valibotAction.metadata.title;
			if (typeof valibotAction.metadata.description === "string") jsonSchema.description = valibotAction.metadata.description;
			if (Array.isArray(valibotAction.metadata.examples)) if (Array.isArray(jsonSchema.examples)) jsonSchema.examples = [...jsonSchema.examples, ...valibotAction.metadata.examples];
			else jsonSchema.examples = valibotAction.metadata.examples;
			for (const key of Object.keys(valibotAction.metadata)) if (key !== "title" && key !== "description" && key !== "examples" && key !== "__proto__") jsonSchema[key] = valibotAction.metadata[key];
			break;
		case "min_entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"min_entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.minProperties = getLowerBound(jsonSchema.minProperties, valibotAction.requirement);
			break;
		case "min_length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"min_length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") jsonSchema.minItems = getLowerBound(jsonSchema.minItems, valibotAction.requirement);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, valibotAction.requirement);
			}
			break;
		case "min_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "min_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"min_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.minimum = getLowerBound(jsonSchema.minimum, valibotAction.requirement);
			break;
		case "multiple_of":
			jsonSchema.multipleOf = valibotAction.requirement;
			break;
		case "non_empty":
			if (jsonSchema.type === "array") jsonSchema.minItems = getLowerBound(jsonSchema.minItems, 1);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, 1);
			}
			break;
		case "not_value":
			if (!isJsonConstValue(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"not_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, config?.target === "openapi-3.0" ? { enum: [valibotAction.requirement] } : { const: valibotAction.requirement });
			break;
		case "not_values":
			if (!isJsonEnumValues(valibotAction.requirement)) {
				errors = addError(errors, "A requirement of the \"not_values\" action is not JSON compatible.");
				break;
			}
			if (valibotAction.requirement.length) jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, { enum: [...new Set(valibotAction.requirement)] });
			break;
		case "regex":
			if (valibotAction.requirement.flags) errors = addError(errors, "RegExp flags are not supported by JSON Schema.");
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "safe_integer":
			jsonSchema.type = "integer";
			jsonSchema.minimum = getLowerBound(jsonSchema.minimum, Number.MIN_SAFE_INTEGER);
			jsonSchema.maximum = getUpperBound(jsonSchema.maximum, Number.MAX_SAFE_INTEGER);
			break;
		case "starts_with":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = `^${escapeRegExp(valibotAction.requirement)}`;
			break;
		case "title":
			jsonSchema.title = valibotAction.title;
			break;
		case "url":
			jsonSchema.format = "uri";
			break;
		case "uuid":
			jsonSchema.format = "uuid";
			break;
		case "value":
			if (!isJsonConstValue(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") intersectEnum(jsonSchema, [valibotAction.requirement]);
			else if ("const" in jsonSchema && jsonSchema.const !== valibotAction.requirement) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with a different "const" restriction.`);
			else jsonSchema.const = valibotAction.requirement;
			break;
		case "values":
			if (!isJsonEnumValues(valibotAction.requirement)) {
				errors = addError(errors, "A requirement of the \"values\" action is not JSON compatible.");
				break;
			}
			intersectEnum(jsonSchema, valibotAction.requirement);
			break;
		default: errors = addError(errors, `The "${valibotAction.type}" action cannot be converted to JSON Schema.`);
	}
	if (config?.overrideAction) {
		const actionOverride = config.overrideAction({
			valibotAction,
			jsonSchema,
			errors
		});
		if (actionOverride) return { ...actionOverride };
	}
	if (errors) for (const message of errors) handleError(message, config);
	return jsonSchema;
}

//#endregion
//#region src/converters/convertSchema/convertSchema.ts
/**
* Flattens a Valibot pipe by recursively expanding nested pipes.
*
* @param pipe The pipeline to flatten.
*
* @returns A flat pipeline.
*/
function flattenPipe(pipe) {
	return pipe.flatMap((item) => "pipe" in item ? flattenPipe(item.pipe) : item);
}
/**
* Returns the JSON Pointer reference for a definition key.
*
* @param referenceId The unescaped definition key.
*
* @returns The encoded JSON Pointer fragment.
*/
function getDefinitionRef(referenceId) {
	return `#/$defs/${referenceId.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/**
* Converts any supported Valibot schema to the JSON Schema format.
*
* @param jsonSchema The JSON Schema object.
* @param valibotSchema The Valibot schema object.
* @param config The conversion configuration.
* @param context The conversion context.
* @param skipRef Whether to skip using a reference.
*
* @returns The converted JSON Schema.
*/
function convertSchema(jsonSchema, valibotSchema, config, context, skipRef = false) {
	if (!skipRef) {
		const referenceId = context.referenceMap.get(valibotSchema);
		if (referenceId) {
			jsonSchema.$ref = getDefinitionRef(referenceId);
			if (config?.overrideRef) {
				const refOverride = config.overrideRef({
					...context,
					referenceId,
					valibotSchema,
					jsonSchema
				});
				if (refOverride) jsonSchema.$ref = refOverride;
			}
			return jsonSchema;
		}
	}
	if ("pipe" in valibotSchema) {
		const flatPipe = flattenPipe(valibotSchema.pipe);
		let startIndex = 0;
		let stopIndex = flatPipe.length - 1;
		if (config?.typeMode === "input") {
			const inputStopIndex = flatPipe.slice(1).findIndex((item) => item.kind === "schema" || item.kind === "transformation" && (item.type === "find_item" || item.type === "parse_json" || item.type === "raw_transform" || item.type === "reduce_items" || item.type === "stringify_json" || item.type === "to_bigint" || item.type === "to_boolean" || item.type === "to_date" || item.type === "to_number" || item.type === "to_string" || item.type === "transform"));
			if (inputStopIndex !== -1) stopIndex = inputStopIndex;
		} else if (config?.typeMode === "output") {
			const outputStartIndex = flatPipe.findLastIndex((item) => item.kind === "schema");
			if (outputStartIndex !== -1) startIndex = outputStartIndex;
		}
		for (let index = startIndex; index <= stopIndex; index++) {
			const valibotPipeItem = flatPipe[index];
			if (valibotPipeItem.kind === "schema") {
				if (index > startIndex) handleError("Set the \"typeMode\" config to \"input\" or \"output\" to convert pipelines with multiple schemas.", config);
				jsonSchema = convertSchema(jsonSchema, valibotPipeItem, config, context, true);
			} else jsonSchema = convertAction(jsonSchema, valibotPipeItem, config);
		}
		return jsonSchema;
	}
	let errors;
	switch (valibotSchema.type) {
		case "boolean":
			jsonSchema.type = "boolean";
			break;
		case "null":
			if (config?.target === "openapi-3.0") jsonSchema.enum = [null];
			else jsonSchema.type = "null";
			break;
		case "number":
			jsonSchema.type = "number";
			break;
		case "string":
			jsonSchema.type = "string";
			break;
		case "array":
			jsonSchema.type = "array";
			jsonSchema.items = convertSchema({}, valibotSchema.item, config, context);
			break;
		case "tuple":
		case "tuple_with_rest":
		case "loose_tuple":
		case "strict_tuple":
			jsonSchema.type = "array";
			if (config?.target === "openapi-3.0") {
				jsonSchema.items = { anyOf: [] };
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.items.anyOf.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.items.anyOf.push(convertSchema({}, valibotSchema.rest, config, context));
				else if (valibotSchema.type === "strict_tuple" || valibotSchema.type === "tuple") jsonSchema.maxItems = valibotSchema.items.length;
			} else if (config?.target === "draft-2020-12") {
				jsonSchema.prefixItems = [];
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.prefixItems.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.items = convertSchema({}, valibotSchema.rest, config, context);
				else if (valibotSchema.type === "strict_tuple") jsonSchema.items = false;
			} else {
				jsonSchema.items = [];
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.items.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.additionalItems = convertSchema({}, valibotSchema.rest, config, context);
				else if (valibotSchema.type === "strict_tuple") jsonSchema.additionalItems = false;
			}
			break;
		case "object":
		case "object_with_rest":
		case "loose_object":
		case "strict_object":
			jsonSchema.type = "object";
			jsonSchema.properties = {};
			jsonSchema.required = [];
			for (const key in valibotSchema.entries) {
				const entry = valibotSchema.entries[key];
				jsonSchema.properties[key] = convertSchema({}, entry, config, context);
				if (entry.type !== "exact_optional" && entry.type !== "nullish" && entry.type !== "optional") jsonSchema.required.push(key);
			}
			if (valibotSchema.type === "object_with_rest") jsonSchema.additionalProperties = convertSchema({}, valibotSchema.rest, config, context);
			else if (valibotSchema.type === "strict_object") jsonSchema.additionalProperties = false;
			break;
		case "record":
			if (config?.target === "openapi-3.0" && "pipe" in valibotSchema.key) errors = addError(errors, "The \"record\" schema with a schema for the key that contains a \"pipe\" cannot be converted to JSON Schema.");
			if (valibotSchema.key.type !== "string") errors = addError(errors, `The "record" schema with the "${valibotSchema.key.type}" schema for the key cannot be converted to JSON Schema.`);
			jsonSchema.type = "object";
			if (config?.target !== "openapi-3.0") jsonSchema.propertyNames = convertSchema({}, valibotSchema.key, config, context);
			jsonSchema.additionalProperties = convertSchema({}, valibotSchema.value, config, context);
			break;
		case "any":
		case "unknown": break;
		case "never":
			jsonSchema.not = {};
			break;
		case "nullable":
		case "nullish":
			if (config?.target === "openapi-3.0") {
				const innerSchema = convertSchema({}, valibotSchema.wrapped, config, context);
				Object.assign(jsonSchema, innerSchema);
				jsonSchema.nullable = true;
			} else jsonSchema.anyOf = [convertSchema({}, valibotSchema.wrapped, config, context), { type: "null" }];
			if (valibotSchema.default !== void 0) jsonSchema.default = typeof valibotSchema.default === "function" ? valibotSchema.default() : valibotSchema.default;
			break;
		case "exact_optional":
		case "optional":
		case "undefinedable":
			jsonSchema = convertSchema(jsonSchema, valibotSchema.wrapped, config, context);
			if (valibotSchema.default !== void 0) jsonSchema.default = typeof valibotSchema.default === "function" ? valibotSchema.default() : valibotSchema.default;
			break;
		case "literal":
			if (!isJsonConstValue(valibotSchema.literal)) {
				errors = addError(errors, "The value of the \"literal\" schema is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") jsonSchema.enum = [valibotSchema.literal];
			else jsonSchema.const = valibotSchema.literal;
			break;
		case "enum":
		case "picklist": {
			const options = valibotSchema.options;
			if (!options.every((option) => typeof option === "string" || typeof option === "number" && Number.isFinite(option))) {
				errors = addError(errors, `An option of the "${valibotSchema.type}" schema is not JSON compatible.`);
				break;
			}
			jsonSchema.enum = options;
			if (options.every((option) => typeof option === "string")) jsonSchema.type = "string";
			else if (options.every((option) => typeof option === "number")) jsonSchema.type = "number";
			else if (config?.target !== "openapi-3.0") jsonSchema.type = ["string", "number"];
			break;
		}
		case "union":
			jsonSchema.anyOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "variant":
			jsonSchema.oneOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "intersect":
			jsonSchema.allOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "lazy": {
			let wrappedValibotSchema = context.getterMap.get(valibotSchema.getter);
			if (!wrappedValibotSchema) {
				wrappedValibotSchema = valibotSchema.getter(void 0);
				context.getterMap.set(valibotSchema.getter, wrappedValibotSchema);
			}
			let referenceId = context.referenceMap.get(wrappedValibotSchema);
			if (!referenceId) {
				referenceId = context.referenceMap.createId(context.definitions);
				context.referenceMap.set(wrappedValibotSchema, referenceId);
				context.definitions[referenceId] = convertSchema({}, wrappedValibotSchema, config, context, true);
			}
			jsonSchema.$ref = getDefinitionRef(referenceId);
			if (config?.overrideRef) {
				const refOverride = config.overrideRef({
					...context,
					referenceId,
					valibotSchema: wrappedValibotSchema,
					jsonSchema
				});
				if (refOverride) jsonSchema.$ref = refOverride;
			}
			break;
		}
		default: errors = addError(errors, `The "${valibotSchema.type}" schema cannot be converted to JSON Schema.`);
	}
	if (config?.overrideSchema) {
		const schemaOverride = config.overrideSchema({
			...context,
			referenceId: context.referenceMap.get(valibotSchema),
			valibotSchema,
			jsonSchema,
			errors
		});
		if (schemaOverride) return { ...schemaOverride };
	}
	if (errors) for (const message of errors) handleError(message, config);
	return jsonSchema;
}

//#endregion
//#region src/storages/globalDefs/globalDefs.ts
let store;
/**
* Adds new definitions to the global schema definitions.
*
* @param definitions The schema definitions.
*
* @beta
*/
function addGlobalDefs(definitions) {
	store = {
		...store ?? {},
		...definitions
	};
}
/**
* Returns the current global schema definitions.
*
* @returns The schema definitions.
*
* @beta
*/
function getGlobalDefs() {
	return store;
}

//#endregion
//#region src/functions/toJsonSchema/toJsonSchema.ts
/**
* Converts a Valibot schema to the JSON Schema format.
*
* @param schema The Valibot schema object.
* @param config The JSON Schema configuration.
*
* @returns The converted JSON Schema.
*/
function toJsonSchema(schema, config) {
	const context = {
		definitions: {},
		referenceMap: new ReferenceMap(),
		getterMap: /* @__PURE__ */ new Map()
	};
	const definitions = config?.definitions ?? getGlobalDefs();
	if (definitions) {
		for (const key in definitions) context.referenceMap.set(definitions[key], key);
		for (const key in definitions) context.definitions[key] = convertSchema({}, definitions[key], config, context, true);
	}
	const jsonSchema = convertSchema({}, schema, config, context);
	const target = config?.target ?? "draft-07";
	if (target === "draft-2020-12") jsonSchema.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (target === "draft-07") jsonSchema.$schema = "http://json-schema.org/draft-07/schema#";
	if (context.referenceMap.size) jsonSchema.$defs = context.definitions;
	return jsonSchema;
}

//#endregion
//#region src/functions/toJsonSchemaDefs/toJsonSchemaDefs.ts
/**
* Converts Valibot schema definitions to JSON Schema definitions.
*
* @param definitions The Valibot schema definitions.
* @param config The JSON Schema configuration.
*
* @returns The converted JSON Schema definitions.
*/
function toJsonSchemaDefs(definitions, config) {
	const context = {
		definitions: {},
		referenceMap: new ReferenceMap(),
		getterMap: /* @__PURE__ */ new Map()
	};
	for (const key in definitions) context.referenceMap.set(definitions[key], key);
	for (const key in definitions) context.definitions[key] = convertSchema({}, definitions[key], config, context, true);
	return context.definitions;
}

//#endregion
//#region src/functions/toStandardJsonSchema/toStandardJsonSchema.ts
const SUPPORTED_TARGETS = (/* unused pure expression or super */ null && ([
	"draft-07",
	"draft-2020-12",
	"openapi-3.0"
]));
/**
* Converts a Valibot schema to the Standard JSON Schema format.
*
* @param schema The Valibot schema object.
*
* @returns The Standard JSON Schema.
*/
function toStandardJsonSchema(schema) {
	return { "~standard": {
		...schema["~standard"],
		jsonSchema: {
			input(options) {
				if (SUPPORTED_TARGETS.includes(options.target)) return toJsonSchema(schema, {
					typeMode: "input",
					target: options.target,
					...options.libraryOptions
				});
				throw new Error(`Unsupported target: ${options.target}`);
			},
			output(options) {
				if (SUPPORTED_TARGETS.includes(options.target)) return toJsonSchema(schema, {
					typeMode: "output",
					target: options.target,
					...options.libraryOptions
				});
				throw new Error(`Unsupported target: ${options.target}`);
			}
		}
	} };
}

//#endregion

// EXTERNAL MODULE: ./build/src/config/schema.js + 1 modules
var schema = __webpack_require__(4845);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
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
const count = (description) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* description */.h_(description));
const oneBased = (description) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_(description));
const json_schema_text = (description) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_(description));
const textOrNull = (description) => dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_(description));
const missing = dist/* array */.YOg(dist/* picklist */.KIO(['mechanism', 'evidence']));
const score = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(2), dist/* description */.h_('2 less what is missing.'));
const region = {
    line: oneBased('1-based.'),
    column: oneBased('1-based, in UTF-16 code units.'),
    endLine: oneBased('1-based.'),
    endColumn: oneBased('1-based, exclusive.'),
};
const share = (description) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1), dist/* description */.h_(description));
const unsure = dist/* pipe */.FsL(missing, dist/* description */.h_('Points that are too close to call, missing or not.'));
const signal = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(['mechanism', 'evidence']),
    text: json_schema_text('What shows the point.'),
    ...region,
    strength: share('How surely it shows the point, 0 to 1.'),
});
const closest = dist/* pipe */.FsL(dist/* nullable */.mee(dist/* strictObject */.rej({
    text: json_schema_text('The passage.'),
    ...region,
    mood: dist/* pipe */.FsL(dist/* picklist */.KIO(moods/* MOODS */.RN), dist/* description */.h_('How its sentence is meant.')),
    number: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether there is a number in it.')),
})), dist/* description */.h_('What comes closest to a point that is missing or unsure.'));
const json_schema_element = dist/* strictObject */.rej({
    id: json_schema_text('The element.'),
    label: json_schema_text('What a strong answer to the prompt contains.'),
    state: dist/* pipe */.FsL(dist/* picklist */.KIO(['present', 'unsure', 'absent']), dist/* description */.h_('Unsure: too close to call.')),
    confidence: share('How surely the answer contains it, 0 to 1.'),
    found: dist/* nullable */.mee(dist/* strictObject */.rej({ text: json_schema_text('The passage that shows it most surely.'), ...region })),
    edit: dist/* optional */.lqM(json_schema_text('The cheapest edit that adds it, when it is missing.')),
});
const answer = dist/* strictObject */.rej({
    prompt: textOrNull('The id of the prompt that it answers, when it says so.'),
    line: oneBased('The line of its heading, or of its first words.'),
    score,
    missing,
    unsure,
    confidence: dist/* strictObject */.rej({
        mechanism: share('How surely the answer holds a mechanism, 0 to 1.'),
        evidence: share('How surely it holds evidence, 0 to 1.'),
    }),
    closest: dist/* strictObject */.rej({ mechanism: closest, evidence: closest }),
    signals: dist/* array */.YOg(signal),
    elements: dist/* array */.YOg(json_schema_element),
    literal: dist/* strictObject */.rej({ score, missing }),
    before: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* strictObject */.rej({ score, missing, unsure })), dist/* description */.h_('The same answer before the change; null when it is new or cannot be compared.')),
});
const findingCounts = dist/* strictObject */.rej({
    error: count('Errors.'),
    warning: count('Warnings.'),
    note: count('Notes.'),
});
const change = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(['added', 'modified', 'renamed']),
    previousPath: textOrNull('Where it was before, when it was moved.'),
    before: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* strictObject */.rej({
        status: dist/* picklist */.KIO(['draft', 'ready', 'retired']),
        broken: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether it could not be parsed.')),
        findings: dist/* pipe */.FsL(findingCounts, dist/* description */.h_('How many findings it had.')),
    })), dist/* description */.h_('The document before the change; null when it is new or its text could not be had.')),
    findings: dist/* pipe */.FsL(findingCounts, dist/* description */.h_('How many findings it has now, also those that the scope leaves out.')),
});
const json_schema_document = dist/* strictObject */.rej({
    filePath: json_schema_text('POSIX path from the repository root (outside a repository: from the working directory).'),
    kind: dist/* picklist */.KIO(['story', 'answer']),
    type: textOrNull('The story type as written; null for answers.'),
    typeTitle: textOrNull('The title of the story type; null when the configuration does not define it.'),
    shows: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_('What a story of the type is to show.')),
    prompt: textOrNull('The prompt id as written; null for stories.'),
    owner: textOrNull('The `owner` field, or the folder that names one.'),
    status: dist/* picklist */.KIO(['draft', 'ready', 'retired']),
    title: textOrNull('The `title` field, or the first heading.'),
    themes: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ id: json_schema_text('The theme.'), title: json_schema_text('Its title.') })), dist/* description */.h_('The themes that it names, as far as the configuration defines them.')),
    prompts: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_('The prompts that it names, as far as the configuration defines them.')),
    required: dist/* array */.YOg(dist/* strictObject */.rej({
        field: json_schema_text('The name of a field that the type requires.'),
        filled: dist/* boolean */.zMY(),
        from: dist/* nullable */.mee(dist/* picklist */.KIO(['frontmatter', 'section'])),
    })),
    answers: dist/* array */.YOg(answer),
    change: dist/* pipe */.FsL(dist/* nullable */.mee(change), dist/* description */.h_('How it changed; null when it did not, or nothing was compared.')),
});
const finding = dist/* strictObject */.rej({
    ruleId: json_schema_text('The rule.'),
    messageId: json_schema_text('Which of its messages.'),
    severity: dist/* picklist */.KIO(['error', 'warning', 'note']),
    message: json_schema_text('What was found and expected; a second line, if any, says how to fix it.'),
    filePath: json_schema_text('As in `documents`.'),
    line: oneBased('1-based.'),
    column: oneBased('1-based, in UTF-16 code units; a byte order mark is no column.'),
    endLine: oneBased('1-based.'),
    endColumn: oneBased('1-based, exclusive.'),
    url: json_schema_text("The rule's page."),
    fix: dist/* optional */.lqM(dist/* strictObject */.rej({
        range: dist/* pipe */.FsL(dist/* tuple */.PVZ([count('Start.'), count('End, exclusive.')]), dist/* description */.h_('UTF-16 offsets into the text of the file.')),
        text: json_schema_text('What to put there.'),
        safe: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether it invents no meaning: `star-witness fix` applies it. Any other is a guess.')),
        ...region,
    })),
});
const reportSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(2),
    tool: dist/* strictObject */.rej({ name: dist/* literal */.euz(product/* PRODUCT */.Ax), version: dist/* string */.YjP() }),
    verdict: dist/* picklist */.KIO(['pass', 'fail']),
    counts: dist/* strictObject */.rej({
        error: count('Findings of severity error.'),
        warning: count('Findings of severity warning.'),
        note: count('Findings of severity note.'),
        documents: count('Documents read, also retired ones and ones that could not be parsed.'),
        stories: count('Stories judged.'),
        answers: count('Prompt answers judged.'),
        skipped: count('Files that were matched and not judged.'),
    }),
    documents: dist/* array */.YOg(json_schema_document),
    findings: dist/* array */.YOg(finding),
    skipped: dist/* array */.YOg(dist/* strictObject */.rej({ filePath: dist/* string */.YjP(), reason: dist/* string */.YjP() })),
    scope: dist/* strictObject */.rej({
        name: dist/* pipe */.FsL(dist/* picklist */.KIO(scope/* SCOPES */.i), dist/* description */.h_('What is reported and counts for the verdict.')),
        base: textOrNull('What the files were compared to; null when nothing was compared.'),
        reason: textOrNull('Why everything is reported although less was asked for.'),
        hidden: count('Findings elsewhere, which are not in this report.'),
    }),
});

;// CONCATENATED MODULE: ./build/src/schema/published.js
/** JSON Schemas of what has one shape, whatever the configuration. */



/** A configuration file that may set these rules. */
function configJsonSchema(rules) {
    return titled('Star Witness configuration', toJsonSchema((0,schema/* configSchema */.Q)(rules), { target: 'draft-07' }));
}
function reportJsonSchema() {
    return titled('Star Witness report, version 2', toJsonSchema(reportSchema, { target: 'draft-07' }));
}
function titled(title, { $schema, ...schema }) {
    return { $schema, title, ...schema };
}


/***/ })

};
