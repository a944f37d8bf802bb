export const id = 913;
export const ids = [913];
export const modules = {

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   o: () => (/* binding */ markLine)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7123);

/** Columns that an excerpt takes at most, however wide the terminal is: a finding holds no more of a long line. */
const MAX_COLUMNS = 100;
/** Columns before the caret that stay when the line is cut. */
const LEAD = 24;
/** No editor shows the mark that a file may begin with. */
function withoutByteOrderMark(excerpt) {
    const { text, start, end } = excerpt;
    if (!text.startsWith('\ufeff'))
        return excerpt;
    return { text: text.slice(1), start: Math.max(0, start - 1), end: Math.max(0, end - 1) };
}
/** What a reader sees of an excerpt: at most `columns` wide, cut around the caret. */
function markLine({ text, start, end }, columns) {
    const room = Math.min(columns, MAX_COLUMNS);
    const cells = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(text);
    const first = start < text.length ? firstAfter(cells, start) - 1 : cells.length;
    const last = Math.max(first + 1, firstAfter(cells, end - 1));
    // A caret behind the last character takes a column too.
    const wanted = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells) + (first === cells.length ? 1 : 0);
    const from = wanted <= room ? 0 : back(cells, first, Math.min(LEAD, Math.floor(room / 2)));
    const lead = from > 0 ? '…' : '';
    const rest = cells.slice(from);
    const left = room - lead.length;
    const isCut = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest) > left;
    const shown = isCut ? rest.slice(0, (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(rest, 0, left - 1)) : rest;
    return {
        text: `${lead}${shown.map((cell) => cell.text).join('')}${isCut ? '…' : ''}`,
        caretColumn: lead.length + (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells.slice(from, first)),
        caretWidth: Math.max(1, (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(shown.slice(first - from, last - from))),
    };
}
/** The number of cells that begin at or before an offset. */
function firstAfter(cells, offset) {
    const index = cells.findIndex(({ at }) => at > offset);
    return index === -1 ? cells.length : index;
}
function back(cells, from, columns) {
    let index = from;
    for (let left = columns; index > 0 && left > 0; index--)
        left -= cells[index - 1]?.columns ?? 0;
    return index;
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7123);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2886);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(249);






const TITLE_LENGTH = 80;
const INDENT = '    ';
/** The report for a person at a terminal: by file, each finding with its place, excerpt and next edit. */
function renderText(report, options) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(options.color);
    const findings = options.quiet
        ? report.findings.filter(({ severity }) => severity === 'error')
        : report.findings;
    const lines = [];
    let file = null;
    const documents = new Map(report.documents.map((document) => [document.filePath, document]));
    for (const finding of findings) {
        const { filePath } = finding;
        if (filePath !== file)
            lines.push(...header(filePath, documents.get(filePath), options, colors));
        file = filePath;
        lines.push(...findingLines(finding, options, colors), '');
    }
    if (!options.quiet || report.verdict === 'fail')
        lines.push(...closing(report, options, colors));
    else
        lines.pop();
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
/** What the file is, by its title: the lines below it begin with its path. */
function header(filePath, document, { displayPath, columns }, colors) {
    const facts = [
        document?.type ?? document?.prompt ?? document?.kind,
        document?.owner,
        document?.status === 'draft' ? 'draft' : null,
    ].filter((fact) => fact !== null && fact !== undefined);
    const title = document?.title?.trim();
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(title ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(title, TITLE_LENGTH) : displayPath(filePath));
    const about = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`(${facts.join(', ')})`);
    if (facts.length === 0)
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(name, '', columns).map(colors.bold);
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`${name} ${about}`, columns).length === 1)
        return [`${colors.bold(name)} ${colors.dim(about)}`];
    return [...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(name, '', columns).map(colors.bold), ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(about, '  ', columns).map(colors.dim)];
}
function findingLines(finding, { displayPath, columns }, colors) {
    const [message = '', edit] = finding.message.split('\n');
    const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${displayPath(finding.filePath)}:${finding.line}:${finding.column}`);
    const paint = painter(finding.severity, colors);
    const { severity, ruleId } = finding;
    // A place is not wrapped: terminals make links of it.
    const gap = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(`  ${place} ${severity} ${ruleId}`, columns).length === 1 ? ' ' : `\n${INDENT}`;
    const lines = [
        `  ${place}${gap}${paint(severity)} ${colors.dim(ruleId)}`,
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(message, INDENT, columns),
        ...excerptLines(finding, columns, paint, colors),
    ];
    if (edit === undefined)
        return lines;
    return [...lines, ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .hanging */ .r)(`${INDENT}${colors.cyan('>')} `, edit, `${INDENT}  `, columns)];
}
function painter(severity, colors) {
    return { error: colors.red, warning: colors.yellow, note: colors.blue }[severity];
}
/** The line with a caret under it; nothing for a blank line, or for a fence, which says nothing. */
function excerptLines({ line, endLine, endColumn, excerpt }, columns, paint, colors) {
    if (/^\ufeff?\s*(---)?\s*$/.test(excerpt.text))
        return [];
    const number = `${INDENT}${line} |`;
    const margin = `${' '.repeat(number.length - 1)}|`;
    const lastLine = endColumn === 1 ? endLine - 1 : endLine;
    const more = lastLine > line ? ` to line ${lastLine}` : '';
    const room = columns - number.length - 1 - more.length;
    const shownLine = line === 1 ? (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutByteOrderMark */ .Y)(excerpt) : excerpt;
    const { text, caretColumn, caretWidth } = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .markLine */ .o)(shownLine, room);
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${number} ${text}`);
    return [
        colors.dim(number) + shown.slice(number.length),
        `${colors.dim(margin)} ${' '.repeat(caretColumn)}${paint('^'.repeat(caretWidth))}${more && colors.dim(more)}`,
    ];
}
function closing(report, { columns }, colors) {
    const reason = (0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictReason */ .$M)(report);
    const verdict = `${report.verdict}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .findingCounts */ .s_)(report)}${reason === null ? '' : ` (${reason})`}`;
    const paint = report.verdict === 'pass' ? colors.green : colors.red;
    const note = (0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeNote */ .vs)(report);
    return [
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(verdict, '', columns).map((line) => paint(colors.bold(line))),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)((0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedCounts */ .u7)(report), '', columns),
        ...(note === null ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .o)(note, '', columns)),
    ];
}


/***/ })

};
