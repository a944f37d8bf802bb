export const id = 308;
export const ids = [308];
export const modules = {

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRdjsonl: () => (/* binding */ renderRdjsonl)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


/** Reviewdog's words. */
const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };
/** The findings in reviewdog's Diagnostic Format, one JSON object per line; their messages go into comments, as Markdown. */
function renderRdjsonl({ findings }, { displayPath }) {
    return findings.map((finding) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(diagnostic(finding, displayPath))}\n`).join('');
}
function diagnostic(finding, displayPath) {
    const { message, severity, ruleId, url, filePath, fix } = finding;
    return {
        message: message.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownMessage */ .ju).join('\n'),
        location: { path: displayPath(filePath), range: rangeOf(finding) },
        severity: SEVERITY[severity],
        source: { name: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax, url: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ },
        code: { value: ruleId, url },
        ...(fix === undefined ? {} : { suggestions: [{ range: rangeOf(fix), text: fix.text }] }),
    };
}
/** Its columns count bytes of UTF-8, as reviewdog's do. */
function rangeOf(place) {
    const [start, end] = place.byteColumns ?? [place.column, place.endColumn];
    return { start: { line: place.line, column: start }, end: { line: place.endLine, column: end } };
}


/***/ })

};
