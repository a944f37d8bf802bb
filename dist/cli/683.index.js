export const id = 683;
export const ids = [683];
export const modules = {

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

/***/ 7683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreCommand: () => (/* binding */ scoreCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/host/model.js
var model = __webpack_require__(833);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/linter/report-answers.js
var report_answers = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/src/document/scalar-text.js
var scalar_text = __webpack_require__(5611);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/src/reader/document-reader.js + 11 modules
var document_reader = __webpack_require__(1834);
// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/text/choices.js
var choices = __webpack_require__(265);
;// CONCATENATED MODULE: ./build/src/linter/text-scorer.js





/**
 * Scores texts that are in no document. `prompt` is the id of the prompt that they answer, if one is known. The model is
 * loaded when a text has to be read: whoever only counts words needs none.
 */
function textScorer(config, loadModel, prompt) {
    let reader;
    return (text) => {
        reader?.startDocument();
        const read = (prose) => {
            reader ??= new document_reader/* DocumentReader */.z(loadModel(), config.preset.ownWords);
            return reader.read(prose);
        };
        return (0,score/* scoreAnswer */.V9)(read, (0,scalar_text/* straight */.n)(text, 0), prompt, config);
    };
}
/** The prompt with this id or question, or what to say when there is none. */
function findPrompt(given, preset) {
    const id = new vocabulary/* Vocabulary */.V(preset).promptOf(given);
    if (id !== null)
        return { id };
    const ids = Object.keys(preset.prompts);
    const found = `no prompt \`${given}\``;
    if (ids.length === 0)
        return { problem: `${found}, the configuration defines none` };
    return { problem: (0,choices/* withChoices */.F)(found, given, ids) };
}

// EXTERNAL MODULE: ./build/src/report/block.js
var block = __webpack_require__(2365);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/report/columns.js + 4 modules
var report_columns = __webpack_require__(1949);
;// CONCATENATED MODULE: ./build/src/report/explain.js




/** What stands under a passage that earned a point; no letter, so that it cannot be taken for text. */
const MARK = { mechanism: '^', evidence: '=' };
/** A text for a terminal, with what earned each point marked under it and told below, then the elements of its prompt. */
function explainScore(text, { signals, elements }, { color, columns }) {
    const colors = picocolors.createColors(color);
    const paint = { mechanism: colors.cyan, evidence: colors.green };
    const item = (mark, told) => (0,block/* hanging */.r)(`  ${mark} `, told.replace(/\s+/g, ' '), '    ', columns);
    const told = signals.flatMap(({ kind, text: passage, strength }) => item(paint[kind](MARK[kind]), `${kind}: ${passage} ${percent(strength)}`));
    const contained = elements.flatMap(({ label, text: passage, edit }) => passage === null
        ? item(colors.red('-'), `${label}: missing. ${edit}`)
        : item(colors.green('+'), `${label}: ${passage}`));
    const marked = markedLines(text, signals, columns).map(([line, marks]) => {
        const painted = marks.replace(/\^+/g, paint.mechanism).replace(/=+/g, (found) => paint.evidence(found));
        return marks === '' ? line : `${line}\n${painted}`;
    });
    const list = (items) => items.map((line) => `${line}\n`).join('');
    const gap = told.length > 0 && contained.length > 0 ? '\n' : '';
    return `${marked.join('\n').trimEnd()}\n\n${list(told)}${gap}${list(contained)}`;
}
/** `97 %` */
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
/** Each line of the text, wrapped, with the marks under it: as many of them as the terminal has columns there. */
function markedLines(text, signals, columns) {
    const lines = [];
    let start = 0;
    for (const raw of text.split('\n')) {
        for (const cells of (0,report_columns/* wrapCells */.Wb)((0,report_columns/* cellsOf */.nc)(raw), columns)) {
            const marks = cells.map(({ at, columns }) => {
                const signal = signals.find((found) => found.at.start <= start + at && start + at < found.at.end);
                return (signal ? MARK[signal.kind] : ' ').repeat(columns);
            });
            lines.push([(0,report_escape/* logLine */.BP)(cells.map((cell) => cell.text).join('')), marks.join('').trimEnd()]);
        }
        start += raw.length + 1;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var cli_columns = __webpack_require__(6903);
;// CONCATENATED MODULE: ./build/src/cli/json-lines.js


/** Bytes of a line: a text of the largest size, with each of its characters escaped. */
const MAX_LINE = 6 * text_file/* MAX_BYTES */.zx;
/**
 * The lines of a stream as bytes, as many at a time as are there, split at line feeds only: JSON text may hold U+2028,
 * at which node:readline splits too.
 *
 * @throws {UsageError} for a line that does not end
 */
async function* linesOf(input, name) {
    let rest = [];
    let size = 0;
    for await (const chunk of input) {
        const lines = [];
        let start = 0;
        for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
            const end = chunk.subarray(start, feed);
            lines.push(rest.length === 0 ? end : Buffer.concat([...rest, end]));
            rest = [];
            size = 0;
            start = feed + 1;
        }
        if (start < chunk.length)
            rest.push(chunk.subarray(start));
        size += chunk.length - start;
        if (lines.length > 0)
            yield lines;
        if (size > MAX_LINE)
            throw new host_workspace/* UsageError */.eb(`${name}: expected lines of at most ${MAX_LINE} bytes`);
    }
    if (rest.length > 0)
        yield [Buffer.concat(rest)];
}
/**
 * The text in one line, null for a blank one.
 *
 * @throws {UsageError} for a line that is neither a JSON string nor an object with a text
 */
function textOf(bytes, place) {
    const wanted = 'expected a JSON string or {"text": "..."}';
    const line = (0,text_file/* decode */.D4)(bytes)?.replace(/^\ufeff/, '');
    if (line === undefined)
        throw new host_workspace/* UsageError */.eb(`${place}: expected UTF-8 text`);
    if (line.trim() === '')
        return null;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw new host_workspace/* UsageError */.eb(`${place}: invalid JSON, ${wanted}`);
    }
    if (typeof value === 'string')
        return value;
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
    if (typeof text !== 'string')
        throw new host_workspace/* UsageError */.eb(`${place}: no text, ${wanted}`);
    return text;
}

// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
// EXTERNAL MODULE: ./build/src/cli/stdin.js
var stdin = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/src/cli/score-command.js

















/** Scores one text, or one a line, and gives the exit code: 1 when a text is below `--min-score`. */
async function scoreCommand(file, flags) {
    const name = file === '-' ? '<stdin>' : file;
    const { config, workspace } = await (0,load_config/* configOf */.W)({ C: flags.C, config: flags.config, scorer: flags.scorer });
    if (flags.explain && (config.scorer === 'literal' || flags.jsonl)) {
        throw new host_workspace/* UsageError */.eb('--explain marks what earned the points of one text, expected --scorer rubric and no --jsonl');
    }
    const input = file === '-' ? (0,stdin/* openStdin */.B)() : (0,external_node_fs_.createReadStream)((0,host_workspace/* namedPath */.hq)(file, workspace));
    try {
        const passes = flags.jsonl
            ? await scoreLines(input, name, flags, config)
            : await scoreText(input, name, flags, config);
        return passes ? 0 : 1;
    }
    catch (error) {
        const { syscall, code } = error;
        if (syscall !== undefined)
            throw new host_workspace/* UsageError */.eb(`cannot read ${name}: ${code}`);
        throw error;
    }
}
/** Whether a text reaches `--min-score`. Without it every text does, and so does a text that is not judged. */
function reaches({ minScore = 0 }, { score, english }) {
    return score >= minScore || !english;
}
/** @throws {UsageError} for a prompt that the preset does not know */
function scorerOf({ prompt }, config) {
    const found = prompt === undefined ? { id: null } : findPrompt(prompt, config.preset);
    if ('problem' in found)
        throw new host_workspace/* UsageError */.eb(found.problem);
    return textScorer(config, model/* loadModel */.c, found.id);
}
/** What the literal scorer is defined to give; the rubric says besides what it read. */
function inJson(text, answer, { prompt }, { scorer }) {
    const { score, missing, unsure, signals, elements, literal } = answer;
    const lines = new text_lines/* LineIndex */.rr(text);
    const judged = () => ({
        unsure,
        confidence: (0,report_answers/* reportConfidence */.J3)(answer),
        closest: (0,report_answers/* reportClosest */.qd)(answer, lines),
        signals: (0,report_answers/* reportSignals */._w)(signals, lines),
        literal,
    });
    return (0,report_escape/* jsonText */.s$)({
        score,
        missing,
        ...(scorer === 'literal' ? {} : judged()),
        ...(prompt === undefined ? {} : { elements: (0,report_answers/* reportElements */.E4)(elements, lines) }),
    });
}
async function scoreText(input, name, flags, config) {
    const chunks = [];
    let size = 0;
    for await (const chunk of input) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > text_file/* MAX_BYTES */.zx)
            throw new host_workspace/* UsageError */.eb(`${name}:1:1: expected a text of at most ${text_file/* MAX_BYTES */.zx} bytes`);
    }
    const text = (0,text_file/* decode */.D4)(Buffer.concat(chunks));
    if (text === null)
        throw new host_workspace/* UsageError */.eb(`${name}:1:1: expected UTF-8 text`);
    const score = scorerOf(flags, config)(text);
    const columns = (0,cli_columns/* columnsFor */.n)(process.stdout);
    if (flags.explain && flags.format === 'text')
        await (0,print/* print */.y)(explainScore(text, score, { color: (0,color/* wantsColor */.z)(undefined), columns }));
    await (0,print/* print */.y)(`${flags.format === 'json' ? inJson(text, score, flags, config) : inWords(score, config, columns)}\n`);
    return reaches(flags, score);
}
function inWords({ score, missing, unsure, english }, { scorer, preset }, columns) {
    if (scorer === 'rubric' && !english)
        return 'not judged: not English';
    const edits = scorer === 'rubric' ? preset.edits : preset.advice;
    const head = missing.length === 0 ? 'mechanism and evidence are there' : `${(0,message/* listOf */.c3)(missing)} missing`;
    const doubt = unsure.length === 0 ? '' : ` (not sure about ${(0,message/* listOf */.c3)(unsure)})`;
    const open = [...new Set([...missing, ...unsure])];
    const advice = open.flatMap((point) => (0,block/* hanging */.r)('  ', `${point}: ${edits[point]}`, '    ', columns));
    return [...(0,block/* block */.o)(`score ${score} of 2: ${head}${doubt}`, '', columns), ...advice].join('\n');
}
/** Scores line by line in the order of the lines, and writes what one piece of input gave before it reads the next. */
async function scoreLines(input, name, flags, config) {
    const score = scorerOf(flags, config);
    let number = 0;
    let passes = true;
    for await (const lines of linesOf(input, name)) {
        const results = [];
        try {
            for (const line of lines) {
                number++;
                const text = textOf(line, `${name}:${number}:1`);
                if (text === null)
                    continue;
                const scored = score(text);
                passes &&= reaches(flags, scored);
                results.push(`${inJson(text, scored, flags, config)}\n`);
            }
        }
        catch (error) {
            // A bad line ends the run; what stands before it is scored.
            await (0,print/* print */.y)(results.join(''));
            throw error;
        }
        if (!(await (0,print/* print */.y)(results.join(''))))
            return passes;
    }
    return passes;
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
