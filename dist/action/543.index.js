export const id = 543;
export const ids = [543];
export const modules = {

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheckstyle: () => (/* binding */ renderCheckstyle)
/* harmony export */ });
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);



/** Checkstyle's words. */
const SEVERITY = { error: 'error', warning: 'warning', note: 'info' };
/** The findings as Checkstyle writes them, which Jenkins, reviewdog and others read. */
function renderCheckstyle({ findings }, { displayPath }) {
    const files = [...(0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByFile */ .XQ)(findings)].flatMap(([filePath, own]) => [
        `  <file${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ name: displayPath(filePath) })}>`,
        ...own.map(({ line, column, severity, message, ruleId }) => {
            const source = `${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax}.${ruleId}`;
            return `    <error${(0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAttributes */ .h)({ line, column, severity: SEVERITY[severity], message, source })}/>`;
        }),
        '  </file>',
    ]);
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        ...files,
        '</checkstyle>',
    ];
    return `${lines.join('\n')}\n`;
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
