export const id = 903;
export const ids = [903];
export const modules = {

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ limitNotes),
/* harmony export */   nF: () => (/* binding */ moreNotes)
/* harmony export */ });
/* unused harmony export NOTES_PER_DOCUMENT */
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);

/** Notes of one document that a comment, or its annotations, show. */
const NOTES_PER_DOCUMENT = 5;
/** Lines that are named of the notes left out. */
const NAMED_LINES = 10;
/** All findings, but of each document at most `limit` notes: the first ones. */
function limitNotes(findings, limit = NOTES_PER_DOCUMENT) {
    const shown = [];
    const left = new Map();
    const taken = new Map();
    for (const finding of findings) {
        const own = taken.get(finding.filePath);
        if (finding.severity === 'note' && own !== undefined && own.count >= limit) {
            left.set(own.last, [...(left.get(own.last) ?? []), finding]);
            continue;
        }
        if (finding.severity === 'note')
            taken.set(finding.filePath, { count: (own?.count ?? 0) + 1, last: finding });
        shown.push(finding);
    }
    return { shown, left };
}
/** `and 7 more notes, on lines 12, 14 and 30; the log has them`. */
function moreNotes(left) {
    const lines = [...new Set(left.map(({ line }) => `${line}`))];
    const named = lines.slice(0, NAMED_LINES);
    const others = lines.length - named.length;
    const places = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(others === 0 ? named : [...named, `${others} more`]);
    return `and ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left.length, 'more note')}, on ${lines.length === 1 ? 'line' : 'lines'} ${places}; the log has ${left.length === 1 ? 'it' : 'them'}`;
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandOf: () => (/* binding */ commandOf),
  renderGithub: () => (/* binding */ renderGithub)
});

// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/few-notes.js
var few_notes = __webpack_require__(1490);
;// CONCATENATED MODULE: ./build/src/report/annotations.js




/** Annotations of one level that the runner takes from a step; it drops the others in silence. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts messages at 4,096 characters. */
const MAX_MESSAGE = 4096;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * The annotations of findings, errors first, up to what the runner takes of each level, and few notes of one document.
 * `taken`: how many of a severity the step has of its own.
 */
function selectAnnotations(findings, taken = {}) {
    const few = (0,few_notes/* limitNotes */.Tv)(findings);
    const shown = new Map();
    const overflows = [];
    for (const severity of order/* SEVERITIES */.oC) {
        const isOwn = (finding) => finding.severity === severity;
        const count = findings.filter(isOwn).length;
        const room = Math.max(0, ANNOTATIONS_PER_LEVEL - (taken[severity] ?? 0));
        const own = few.shown.filter(isOwn).slice(0, room);
        for (const finding of own)
            shown.set(finding, annotationOf(finding, few.left.get(finding) ?? []));
        if (count > own.length)
            overflows.push(`${own.length} of ${(0,message/* plural */.LS)(count, severity)}`);
    }
    return { shown, overflow: overflows.length === 0 ? null : `showing ${overflows.join(', ')}` };
}
/** `left`: the notes of the same document that this one stands for. */
function annotationOf(finding, left) {
    const { filePath, line, column, endLine, endColumn, url } = finding;
    const message = finding.message.split('\n').map(report_escape/* logLine */.BP).join('\n');
    // A log shows nothing of an annotation but its message.
    const tail = `${left.length === 0 ? '' : `\n${(0,few_notes/* moreNotes */.nF)(left)}`}\nline ${line}: ${url}`;
    return {
        level: LEVELS[finding.severity],
        message: `${(0,report_escape/* shorten */.ml)(message, MAX_MESSAGE - tail.length)}${tail}`,
        properties: {
            title: finding.ruleId,
            file: filePath,
            startLine: line,
            // One line, or the runner drops the columns.
            endLine: line,
            startColumn: column,
            ...(endLine === line && endColumn > column ? { endColumn } : {}),
        },
    };
}

// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
;// CONCATENATED MODULE: ./build/src/report/github.js



/**
 * The report as workflow commands, for a workflow that runs the command line itself. The Action leaves this to
 * @actions/core, which the command line does not load for its weight; a test holds both to the same bytes.
 */
function renderGithub(report) {
    const { shown, overflow } = selectAnnotations(report.findings);
    const lines = [...shown.values()].map(commandOf);
    const more = overflow === null ? '' : ` (${overflow})`;
    const notes = [(0,counts/* checkedCounts */.u7)(report), (0,counts/* scopeNote */.vs)(report), (0,counts/* baselineNote */.OR)(report)];
    const about = notes.filter((note) => note !== null).join('; ');
    lines.push((0,report_escape/* logLine */.BP)(`${report.verdict}: ${(0,counts/* findingCounts */.s_)(report)}${more}; ${about}`));
    return `${lines.join('\n')}\n`;
}
/** One workflow command, escaped as actions/toolkit does it (packages/core/src/command.ts). */
function commandOf({ level, message, properties }) {
    const { title, file, startLine, endLine, startColumn, endColumn } = properties;
    const given = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn });
    const list = given
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${level} ${list.join(',')}::${data(message)}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
