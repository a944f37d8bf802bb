export const id = 494;
export const ids = [494];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/report/columns.js + 4 modules
var report_columns = __webpack_require__(1949);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/block.js


/** A text wrapped to `columns`, each line behind the indent. */
function block(text, indent, columns) {
    // What a line begins with may be a command to the runner only after it is wrapped.
    return (0,report_columns/* wrap */.LV)((0,report_escape/* logLine */.BP)(text), columns - indent.length).map((line) => indent + (0,report_escape/* logLine */.BP)(line));
}
/** The same with `lead` in the place of the first indent: as wide as it, coloured or not. */
function hanging(lead, text, indent, columns) {
    const [first = '', ...more] = block(text, indent, columns);
    return [lead + first.slice(indent.length), ...more];
}

// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/excerpt.js
var report_excerpt = __webpack_require__(249);
// EXTERNAL MODULE: ./build/src/report/subject.js
var report_subject = __webpack_require__(9436);
;// CONCATENATED MODULE: ./build/src/report/text.js








const TITLE_LENGTH = 80;
const INDENT = '    ';
/** The report for a person at a terminal: by file, each finding with its place, excerpt and next edit. */
function renderText(report, options) {
    const colors = picocolors.createColors(options.color);
    const findings = options.quiet
        ? report.findings.filter(({ severity }) => severity === 'error')
        : report.findings;
    const lines = [];
    let file = null;
    const documents = new Map(report.documents.map((document) => [document.filePath, document]));
    for (const finding of findings) {
        const { filePath } = finding;
        if (filePath !== file)
            lines.push(...header(filePath, documents.get(filePath), options, colors));
        file = filePath;
        lines.push(...findingLines(finding, options, colors), '');
    }
    if (!options.quiet || report.verdict === 'fail')
        lines.push(...closing(report, options, colors));
    else
        lines.pop();
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
/** What the file is, by its title: the lines below it begin with its path. */
function header(filePath, document, { displayPath, columns, quiet }, colors) {
    const facts = [
        document?.type ?? document?.prompt ?? document?.kind,
        document?.owner,
        document?.status === 'draft' ? 'draft' : null,
    ].filter((fact) => fact !== null && fact !== undefined);
    const title = document?.title?.trim();
    const name = (0,report_escape/* logLine */.BP)(title ? (0,report_escape/* shorten */.ml)(title, TITLE_LENGTH) : displayPath(filePath));
    const about = (0,report_escape/* logLine */.BP)(`(${facts.join(', ')})`);
    const subject = document === undefined || quiet ? null : (0,report_subject/* subjectSentences */.z)(document);
    const fits = facts.length > 0 && (0,report_columns/* wrap */.LV)(`${name} ${about}`, columns).length === 1;
    const first = fits
        ? [`${colors.bold(name)} ${colors.dim(about)}`]
        : block(name, '', columns).map(colors.bold);
    const below = [fits || facts.length === 0 ? null : about, subject].filter((text) => text !== null);
    return [...first, ...below.flatMap((text) => block(text, '  ', columns).map(colors.dim))];
}
function findingLines(finding, { displayPath, columns }, colors) {
    const [message = '', edit] = finding.message.split('\n');
    const place = (0,report_escape/* logLine */.BP)(`${displayPath(finding.filePath)}:${finding.line}:${finding.column}`);
    const paint = painter(finding.severity, colors);
    const { severity, ruleId } = finding;
    // A place is not wrapped: terminals make links of it.
    const gap = (0,report_columns/* wrap */.LV)(`  ${place} ${severity} ${ruleId}`, columns).length === 1 ? ' ' : `\n${INDENT}`;
    const lines = [
        `  ${place}${gap}${paint(severity)} ${colors.dim(ruleId)}`,
        ...block(message, INDENT, columns),
        ...excerptLines(finding, columns, paint, colors),
    ];
    if (edit === undefined)
        return lines;
    return [...lines, ...hanging(`${INDENT}${colors.cyan('>')} `, edit, `${INDENT}  `, columns)];
}
function painter(severity, colors) {
    return { error: colors.red, warning: colors.yellow, note: colors.blue }[severity];
}
/** The line with a caret under it; nothing for a blank line, or for a fence, which says nothing. */
function excerptLines({ line, endLine, endColumn, excerpt }, columns, paint, colors) {
    if (/^\ufeff?\s*(---)?\s*$/.test(excerpt.text))
        return [];
    const number = `${INDENT}${line} |`;
    const margin = `${' '.repeat(number.length - 1)}|`;
    const lastLine = endColumn === 1 ? endLine - 1 : endLine;
    const more = lastLine > line ? ` to line ${lastLine}` : '';
    const room = columns - number.length - 1 - more.length;
    const shownLine = line === 1 ? (0,report_excerpt/* withoutByteOrderMark */.Y)(excerpt) : excerpt;
    const { text, caretColumn, caretWidth } = (0,report_excerpt/* markLine */.o)(shownLine, room);
    const shown = (0,report_escape/* logLine */.BP)(`${number} ${text}`);
    return [
        colors.dim(number) + shown.slice(number.length),
        `${colors.dim(margin)} ${' '.repeat(caretColumn)}${paint('^'.repeat(caretWidth))}${more && colors.dim(more)}`,
    ];
}
function closing(report, { columns }, colors) {
    const reason = (0,counts/* verdictReason */.$M)(report);
    const verdict = `${report.verdict}: ${(0,counts/* findingCounts */.s_)(report)}${reason === null ? '' : ` (${reason})`}`;
    const paint = report.verdict === 'pass' ? colors.green : colors.red;
    const notes = [(0,counts/* scopeNote */.vs)(report), (0,counts/* baselineNote */.OR)(report)].filter((note) => note !== null);
    const fixable = report.findings.filter(({ fix }) => fix?.safe).length;
    return [
        ...block(verdict, '', columns).map((line) => paint(colors.bold(line))),
        ...block((0,counts/* checkedCounts */.u7)(report), '', columns),
        ...notes.flatMap((note) => block(note, '', columns)),
        ...(fixable === 0 ? [] : block(`\`${product/* PRODUCT */.Ax} fix\` makes the edit for ${fixable} of them`, '', columns)),
    ];
}


/***/ })

};
