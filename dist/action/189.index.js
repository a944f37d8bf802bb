export const id = 189;
export const ids = [189];
export const modules = {

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5594);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);



/**
 * The report as workflow commands, for a workflow that runs the command line itself. The Action leaves this to
 * @actions/core, which the command line does not load for its weight; a test holds both to the same bytes.
 */
function renderGithub(report) {
    const { shown, overflow } = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .selectAnnotations */ .T)(report.findings);
    const lines = [...shown.values()].map(commandOf);
    const more = overflow === null ? '' : ` (${overflow})`;
    const notes = [(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedCounts */ .u7)(report), (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeNote */ .vs)(report), (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineNote */ .OR)(report)];
    const about = notes.filter((note) => note !== null).join('; ');
    lines.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`${report.verdict}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCounts */ .s_)(report)}${more}; ${about}`));
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
