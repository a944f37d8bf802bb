export const id = 903;
export const ids = [903];
export const modules = {

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
;// CONCATENATED MODULE: ./build/src/report/annotations.js



/** Annotations of one level that the runner takes from a step; it drops the others in silence. */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts messages at 4,096 characters. */
const MAX_MESSAGE = 4096;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * The annotations of findings, errors first, up to what the runner takes of each level. `taken`: how many of a severity
 * the step has of its own.
 */
function selectAnnotations(findings, taken = {}) {
    const shown = [];
    const overflows = [];
    for (const severity of order/* SEVERITIES */.oC) {
        const own = findings.filter((finding) => finding.severity === severity);
        const room = Math.max(0, ANNOTATIONS_PER_LEVEL - (taken[severity] ?? 0));
        shown.push(...own.slice(0, room).map(annotationOf));
        if (own.length > room)
            overflows.push(`${room} of ${(0,message/* plural */.LS)(own.length, severity)}`);
    }
    return { shown, overflow: overflows.length === 0 ? null : `showing ${overflows.join(', ')}` };
}
function annotationOf(finding) {
    const { filePath, line, column, endLine, endColumn } = finding;
    const message = finding.message.split('\n').map(report_escape/* logLine */.BP).join('\n');
    return {
        level: LEVELS[finding.severity],
        message: `${(0,report_escape/* shorten */.ml)(message, MAX_MESSAGE - finding.url.length - 1)}\n${finding.url}`,
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
/** Every finding in one line each, the most severe first: for logs, where annotations do not show their place. */
function findingLog(report) {
    return mostSevereFirst(report.findings).map(({ filePath, line, column, severity, message, ruleId }) => logLine(`${filePath}:${line}:${column} ${severity} ${message.replace('\n', ' ')} [${ruleId}]`));
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
    const lines = shown.map(commandOf);
    const more = overflow === null ? '' : ` (${overflow})`;
    const note = (0,counts/* scopeNote */.vs)(report);
    const scope = note === null ? '' : `; ${note}`;
    lines.push((0,report_escape/* logLine */.BP)(`${report.verdict}: ${(0,counts/* findingCounts */.s_)(report)}${more}; ${(0,counts/* checkedCounts */.u7)(report)}${scope}`));
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
