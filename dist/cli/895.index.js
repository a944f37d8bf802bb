export const id = 895;
export const ids = [895];
export const modules = {

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRules: () => (/* binding */ listRules),
  printConfig: () => (/* binding */ printConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/builtin.js + 60 modules
var builtin = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config = __webpack_require__(4033);
// EXTERNAL MODULE: ./build/src/config/names.js
var names = __webpack_require__(144);
// EXTERNAL MODULE: ./build/src/reader/word-groups.js
var word_groups = __webpack_require__(6166);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/config.js




/** For each role of words the first group of `rubric-words` that adds to it. */
const GROUPS = new Map(Object.entries(word_groups/* WORD_GROUPS */.M)
    .map(([group, role]) => [role, group])
    .reverse());
/**
 * A configuration with everything that it builds on, as JSON that makes the same configuration when it is loaded. `base`
 * is the preset of what it extends.
 */
function renderConfig(config, base, rules) {
    const { preset } = config;
    const data = {
        extends: config.extends,
        stories: config.stories,
        answers: config.answers,
        ignore: config.ignore,
        'fail-on': config.failOn,
        'max-warnings': config.maxWarnings ?? undefined,
        'min-score': config.minScore,
        scorer: config.scorer,
        baseline: config.baseline ?? undefined,
        'inline-config': config.inlineConfig === 'read',
        ...tablesOf(preset, base),
        skeleton: preset.skeleton,
        words: mapEntries(preset.words, replace),
        'rubric-words': Object.fromEntries(Object.entries(preset.ownWords).map(([role, words]) => [GROUPS.get(role) ?? role, words])),
        placeholders: replace(preset.placeholders),
        rules: withoutUnknown(mapEntries(config.rules, settingOf), config, rules),
        overrides: config.overrides.map(({ files, rules: own, minScore }) => ({
            files,
            rules: withoutUnknown(own, config, rules),
            'min-score': minScore,
        })),
    };
    return `${(0,report_escape/* jsonText */.s$)(data, 2)}\n`;
}
function tablesOf(preset, base) {
    const typeOf = ({ title, shows, fields, followUps }, id) => {
        const before = Object.hasOwn(base.storyTypes, id) ? base.storyTypes[id]?.fields : undefined;
        return {
            title,
            shows,
            fields: over(fields, before ?? {}),
            'follow-ups': replace(followUps.map(elementOf)),
        };
    };
    return {
        'common-fields': over(preset.commonFields, base.commonFields),
        'story-types': over(mapEntries(preset.storyTypes, typeOf), base.storyTypes),
        themes: over(preset.themes, base.themes),
        prompts: over(mapEntries(preset.prompts, ({ question, elements, looksForward }) => ({
            question,
            elements: elements.map(elementOf),
            'looks-forward': looksForward,
        })), base.prompts),
        values: over(valuesOf(preset), valuesOf(base)),
    };
}
/** Entries as they are laid over others: first those that the others have, with `false` for one that is dropped. */
function over(table, base) {
    const names = new Set([...Object.keys(base), ...Object.keys(table)]);
    return Object.fromEntries([...names].map((name) => [name, Object.hasOwn(table, name) ? table[name] : false]));
}
function valuesOf({ values }) {
    return Object.fromEntries(values.map((value) => [value.value, valueData(value)]));
}
/** A value is an alias of its own. */
function valueData({ value, translation, names, shows }) {
    return {
        translation,
        aliases: names.filter((name) => name.toLowerCase() !== value.toLowerCase()),
        words: shows,
    };
}
function elementOf({ label, words, edit }) {
    return { label, words, hint: edit };
}
function replace(items) {
    return { replace: items };
}
function settingOf({ severity, options }) {
    return {
        severity,
        ...mapEntries(options, (value) => (typeof value === 'number' ? value : [...value])),
    };
}
/**
 * Settings without the names of fields and types that there are no more, which a file must not have. A list that a rule
 * has by itself is left out whole.
 */
function withoutUnknown(settings, { preset, rules: resolved }, rules) {
    const named = { preset, rules: (0,config/* mergeRules */.ub)(resolved, settings) };
    const unknown = new Set((0,names/* unknownInOptions */.AR)(settings, named, rules).map(({ path }) => path.join(' ')));
    const isUnknown = (...path) => unknown.has(path.join(' '));
    return mapEntries(settings, (setting, id) => {
        if (typeof setting !== 'object')
            return setting;
        const defaults = rules.find((rule) => rule.id === id)?.meta.options;
        return mapEntries(setting, (value, option) => {
            if (!Array.isArray(value))
                return value;
            const known = value.filter((_, index) => !isUnknown(id, option, index));
            const isDefault = value.join() === String(defaults?.[option]?.default);
            return known.length < value.length && isDefault ? undefined : known;
        });
    });
}
function mapEntries(table, map) {
    return Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, map(entry, name)]));
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/report/block.js
var block = __webpack_require__(2365);
;// CONCATENATED MODULE: ./build/src/report/rule-list.js


const SEVERITY_WIDTH = 'warning'.length;
/** Every rule with its severity, one sentence, and whether `fix` corrects some of what it finds; in columns. */
function renderRuleList(rules, settings, { color, columns }) {
    const colors = picocolors.createColors(color);
    const paint = {
        error: colors.red,
        warning: colors.yellow,
        note: colors.blue,
        off: colors.dim,
    };
    const width = Math.max(...rules.map(({ id }) => id.length));
    const indent = ' '.repeat(width + SEVERITY_WIDTH + 4);
    const rows = rules.flatMap(({ id, meta }) => {
        const severity = settings[id]?.severity ?? meta.severity;
        const lead = `${id.padEnd(width)}  ${paint[severity](severity.padEnd(SEVERITY_WIDTH))}  `;
        const fixable = meta.fixable === undefined ? '' : ' Fixable.';
        return (0,block/* hanging */.r)(lead, meta.description + fixable, indent, columns);
    });
    return `${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/inspect-command.js










/** Prints every rule with the severity that the configuration gives it. */
async function listRules(flags) {
    const { config } = await (0,load_config/* configOf */.W)(flags);
    const options = { color: (0,color/* wantsColor */.z)(flags.color), columns: (0,columns/* columnsFor */.n)(process.stdout) };
    await (0,print/* print */.y)(renderRuleList(builtin/* builtIn */.wx.rules, config.rules, options));
    return 0;
}
/** Prints the configuration, or what it comes to for one file, in a form that can be loaded. */
async function printConfig(file, flags) {
    const { config, prefix, workspace } = await (0,load_config/* configOf */.W)(flags);
    const { preset: base } = (0,builtin/* resolveConfig */.pE)(config.extends);
    if (file === true)
        await (0,print/* print */.y)(renderConfig(config, base, builtin/* builtIn */.wx.rules));
    else {
        const filePath = (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(workspace.root, (0,host_workspace/* realParent */.b1)(external_node_path_.resolve(workspace.cwd, file))));
        const settings = new config_settings/* SettingsFinder */.Y(config, prefix).of(filePath);
        await (0,print/* print */.y)(renderConfig({ ...config, ...settings, overrides: [] }, base, builtin/* builtIn */.wx.rules));
    }
    return 0;
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _host_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(885);
/* harmony import */ var _host_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8213);



/** The configuration that `check` would use there. `prefix` is the folder that its globs count from. */
async function configOf(flags) {
    const workspace = (0,_host_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .locateWorkspace */ .mO)(flags.C ?? process.cwd());
    const { layers, prefix } = await (0,_host_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFromDisk */ .au)({ configPath: flags.config }, workspace);
    return { config: (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(layers, flags), prefix, workspace };
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ block),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


/** A text wrapped to `columns`, each line behind the indent. */
function block(text, indent, columns) {
    // What a line begins with may be a command to the runner only after it is wrapped.
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(text), columns - indent.length).map((line) => indent + (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(line));
}
/** The same with `lead` in the place of the first indent: as wide as it, coloured or not. */
function hanging(lead, text, indent, columns) {
    const [first = '', ...more] = block(text, indent, columns);
    return [lead + first.slice(indent.length), ...more];
}


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nc: () => (/* binding */ cellsOf),
  PL: () => (/* binding */ columnsOf),
  _Q: () => (/* binding */ fitting),
  LV: () => (/* binding */ wrap),
  Wb: () => (/* binding */ wrapCells)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/columns.js


/** The characters of a text as a reader counts them, with their widths. */
function cellsOf(text) {
    if (/^[ -~]*$/.test(text))
        return [...text].map((character, at) => ({ text: character, columns: 1, at }));
    const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
    return [...segments].map(({ segment, index }) => ({ ...cellOf(segment), at: index }));
}
function cellOf(character) {
    const text = (0,report_escape/* visible */.RK)(character);
    if (text !== character)
        return { text, columns: text.length };
    const isEmoji = /\p{Emoji_Presentation}|\ufe0f|\u200d/u.test(text);
    return { text, columns: isEmoji ? 2 : baseWidth(text) };
}
/** Accents take no column, nor does what is written into the character before it. */
function baseWidth(text) {
    const base = text.codePointAt(0) ?? 0;
    return /^\p{M}/u.test(text) ? 0 : eastAsianWidth(base);
}
function columnsOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
/**
 * Cuts cells into lines of at most `columns`: behind a space where there is one, which is dropped at the end of the
 * line, else between two characters.
 */
function wrapCells(cells, columns) {
    const lines = [];
    let start = 0;
    for (let fits = fitting(cells, start, columns); fits < cells.length; fits = fitting(cells, start, columns)) {
        const space = lastSpace(cells, start, fits);
        lines.push(cells.slice(start, space > start ? space : fits));
        start = space > start ? space + 1 : fits;
    }
    return [...lines, cells.slice(start)];
}
/** The end of the cells from `start` that fit into `columns`; one at least. */
function fitting(cells, start, columns) {
    let end = start;
    let left = columns;
    while (end < cells.length && (cells[end]?.columns ?? 0) <= left)
        left -= cells[end++]?.columns ?? 0;
    return Math.max(start + 1, end);
}
/** The last space from `start` to `end`, inclusive, or -1. */
function lastSpace(cells, start, end) {
    for (let at = end; at >= start; at--)
        if (cells[at]?.text === ' ')
            return at;
    return -1;
}
/** A text in lines of at most `columns`. */
function wrap(text, columns) {
    return wrapCells(cellsOf(text), columns).map((line) => line.map((cell) => cell.text).join(''));
}


/***/ })

};
