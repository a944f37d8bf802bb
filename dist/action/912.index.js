export const id = 912;
export const ids = [912];
export const modules = {

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);


/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
function renderJson(report) {
    const { verdict, counts, documents, findings, suppressed, baseline, skipped, scope } = report;
    const state = baseline === null ? {} : { baselineState: 'new' };
    const json = {
        version: 2,
        tool: { name: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax, version: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv },
        verdict,
        counts,
        documents,
        findings: findings.map((finding) => ({ ...jsonFinding(finding), ...state })),
        suppressed: suppressed.map(jsonFinding),
        baseline: baseline === null
            ? null
            : {
                ...baseline,
                known: baseline.known.map((finding) => ({
                    ...jsonFinding(finding),
                    baselineState: 'unchanged',
                })),
            },
        skipped,
        scope,
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(json, 2)}\n`;
}
function jsonFinding(finding) {
    const { excerpt: _, lineHash: __, byteColumns: ___, about: ____, fix, ...rest } = finding;
    return fix === undefined ? rest : { ...rest, fix: jsonFix(fix) };
}
function jsonFix({ byteColumns: _, ...fix }) {
    return fix;
}


/***/ })

};
