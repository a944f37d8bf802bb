export const id = 596;
export const ids = [596];
export const modules = {

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRefusedCommit: () => (/* binding */ renderRefusedCommit)
/* harmony export */ });
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);



/** Files that are named at most. */
const NAMED = 10;
/** What refuses a commit, by file, and what to do now. */
function renderRefusedCommit(report, { columns, displayPath }) {
    const severities = refusing(report);
    const files = [...new Set(report.findings.map(({ filePath }) => filePath))].sort(_linter_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6);
    const told = files.flatMap((filePath) => {
        const own = report.findings.filter((finding) => finding.filePath === filePath);
        const counts = severities
            .map((severity) => [severity, own.filter((finding) => finding.severity === severity).length])
            .filter(([, count]) => count > 0)
            .map(([severity, count]) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, severity));
        return counts.length === 0 ? [] : [`${displayPath(filePath)}: ${counts.join(', ')}`];
    });
    const more = told.length > NAMED ? [`and ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(told.length - NAMED, 'more file', 'more files')}`] : [];
    const names = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(severities.map((severity) => `${severity}s`), 'and');
    const ways = [
        `Fix the ${names}, \`git add\` the files and commit again.`,
        // With `fail-on: note` a draft is refused too.
        ...(severities.includes('note')
            ? []
            : ['Set `status: draft` in the frontmatter: the findings of a draft are notes.']),
        'Skip this check: git commit --no-verify',
    ];
    return [
        'Commit refused:',
        ...[...told.slice(0, NAMED), ...more].flatMap((line) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(line, '  ', columns)),
        'To commit, do one of these:',
        ...ways.flatMap((way) => (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .hanging */ .r)('  - ', way, '    ', columns)),
    ]
        .map((line) => `${line}\n`)
        .join('');
}
/** The severities that fail the run. */
function refusing({ counts, limits: { failOn, maxWarnings } }) {
    const gated = failOn === 'never' ? [] : _linter_order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(0, _linter_order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn) + 1);
    const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
    return _linter_order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0 && (gated.includes(severity) || (tooMany && severity === 'warning')));
}


/***/ })

};
