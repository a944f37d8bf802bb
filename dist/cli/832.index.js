export const id = 832;
export const ids = [832];
export const modules = {

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordsInCsv: () => (/* binding */ recordsInCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8213);


/** Signs that separate columns; the one that the first line has most of is meant. */
const DELIMITERS = [',', ';', '\t'];
/**
 * The rows of a table, each by the names in the first one.
 *
 * @throws {UsageError} for text that is no CSV
 */
function recordsInCsv(text, file) {
    const table = text.replace(/\r\n?/g, '\n');
    const [head = ''] = table.split('\n', 1);
    const [delimiter] = DELIMITERS.toSorted((a, b) => head.split(b).length - head.split(a).length);
    try {
        const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(table, {
            bom: true,
            delimiter: delimiter ?? ',',
            info: true,
            relax_column_count: true,
            skip_empty_lines: true,
        });
        const [names, ...others] = rows;
        return others.map(({ record, info }) => ({
            line: info.lines - lineBreaksIn(record),
            entries: record.map((value, index) => [names?.record[index] ?? `column ${index + 1}`, value]),
        }));
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const place = typeof error.lines === 'number' ? `:${error.lines}:1` : '';
        throw new _workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file}${place}: invalid CSV: ${error.message}`);
    }
}
function lineBreaksIn(record) {
    return record.join('').match(/\n/g)?.length ?? 0;
}


/***/ })

};
