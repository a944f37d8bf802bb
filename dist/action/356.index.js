export const id = 356;
export const ids = [356];
export const modules = {

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
/* harmony import */ var _linter_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3673);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);




/**
 * The report as JUnit writes it, which most CI systems read: a suite for each file, a case for each finding. A case fails
 * where the finding fails the run; any other passes, with what was found as its output. A file without findings has one case.
 */
function renderJunit(report) {
    const { documents, findings, skipped } = report;
    const isFailing = failingFindings(report);
    const byFile = (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByFile */ .XQ)(findings);
    const reasons = new Map(skipped.map((each) => [each.filePath, each]));
    const files = new Set([...documents, ...findings, ...skipped].map(({ filePath }) => filePath));
    const suites = [...files].sort(_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6).map((filePath) => {
        const own = byFile.get(filePath) ?? [];
        const reason = reasons.get(filePath);
        const cases = own.map((finding) => caseOf(finding, isFailing(finding)));
        if (reason !== undefined)
            cases.push(skippedCase(reason));
        return {
            filePath,
            cases: cases.length > 0 ? cases : [{ name: 'no findings', inner: '', kind: 'passed' }],
        };
    });
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ name: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax, ...countsOf(suites.flatMap(({ cases }) => cases)) })}>`,
        ...suites.flatMap(({ filePath, cases }) => suiteLines(filePath, cases)),
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function suiteLines(filePath, cases) {
    return [
        `  <testsuite${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ name: filePath, ...countsOf(cases) })}>`,
        ...cases.map(({ name, line, inner }) => {
            const attributes = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ name, classname: filePath, file: filePath, line, time: 0 });
            return inner === '' ? `    <testcase${attributes}/>` : `    <testcase${attributes}>${inner}</testcase>`;
        }),
        '  </testsuite>',
    ];
}
function countsOf(cases) {
    const count = (kind) => cases.filter((each) => each.kind === kind).length;
    return { tests: cases.length, failures: count('failed'), errors: 0, skipped: count('skipped'), time: 0 };
}
/** A run fails by the severity of findings, or by the number of its warnings. */
function failingFindings({ counts, limits }) {
    const { failOn, maxWarnings } = limits;
    const severities = (0,_linter_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .gatedSeverities */ .xY)(failOn);
    const tooMany = failOn !== 'never' && maxWarnings !== null && counts.warning > maxWarnings;
    return ({ severity }) => severities.includes(severity) || (tooMany && severity === 'warning');
}
function caseOf({ ruleId, line, column, severity, message }, isFailing) {
    const name = `${ruleId} (${line}:${column})`;
    const [first = ''] = message.split('\n');
    const inner = isFailing
        ? `<failure${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ message: first, type: ruleId })}>${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlText */ .x)(`${severity}: ${message}`)}</failure>`
        : `<system-out>${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlText */ .x)(`${severity}: ${message}`)}</system-out>`;
    return { name, line, inner, kind: isFailing ? 'failed' : 'passed' };
}
function skippedCase({ reason }) {
    return { name: 'skipped', inner: `<skipped${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ message: reason })}/>`, kind: 'skipped' };
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ xmlAttributes),
/* harmony export */   x: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

/**
 * Text for XML 1.0, between tags or in double quotes. Line feeds stay; what XML has no character for is spelled out, as is
 * what no reader should obey.
 */
function xmlText(text) {
    return text
        .split('\n')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(line)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`))
        .join('&#10;');
}
/** `name="value"` for each, in their order, with a blank before it; without those that are undefined. */
function xmlAttributes(attributes) {
    return Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
        .join('');
}


/***/ })

};
