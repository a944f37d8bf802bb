export const id = 697;
export const ids = [697];
export const modules = {

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCompact: () => (/* binding */ renderCompact)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

/** One line a finding, `path:line:column: severity: message [rule]`, and nothing else: for grep, editors and scripts. */
function renderCompact({ findings }, { quiet, displayPath }) {
    return findings
        .filter(({ severity }) => !quiet || severity === 'error')
        .map(({ filePath, line, column, severity, message, ruleId }) => {
        const [first] = message.split('\n');
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${displayPath(filePath)}:${line}:${column}: ${severity}: ${first} [${ruleId}]`)}\n`;
    })
        .join('');
}


/***/ })

};
