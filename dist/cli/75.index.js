export const id = 75;
export const ids = [75];
export const modules = {

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ verdictReason),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   u7: () => (/* binding */ checkedCounts)
/* harmony export */ });
/** Files that a line of counts names at most. */
const NAMED = 5;
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `3 errors, 1 warning`, or `no findings`. */
function findingCounts({ counts }) {
    const severities = ['error', 'warning', 'note'];
    const parts = severities.filter((severity) => counts[severity] > 0);
    return parts.map((severity) => plural(counts[severity], severity)).join(', ') || 'no findings';
}
/** `14 stories, 5 answers checked, 1 skipped: stories/old.md (status retired)`. */
function checkedCounts(report) {
    const { counts, skipped } = report;
    const checked = `${plural(counts.stories, 'story', 'stories')}, ${plural(counts.answers, 'answer')} checked`;
    if (skipped.length === 0)
        return checked;
    const named = skipped.slice(0, NAMED).map(({ filePath, reason }) => `${filePath} (${reason})`);
    const more = skipped.length > NAMED ? `, and ${skipped.length - NAMED} more` : '';
    return `${checked}, ${skipped.length} skipped: ${named.join(', ')}${more}`;
}
/** Why the verdict is what it is, where the counts alone do not say so. */
function verdictReason({ counts, limits }) {
    const { failOn, maxWarnings } = limits;
    if (failOn === 'never')
        return counts.error > 0 ? '`fail-on` is `never`' : null;
    if (maxWarnings !== null && counts.warning > maxWarnings) {
        return `${plural(counts.warning, 'warning')}, at most ${maxWarnings} allowed`;
    }
    return null;
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* unused harmony export utf8Length */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(345);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2886);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);



const TABLE_HEAD = [
    '| Document | Type or prompt | Owner | Required fields | Mechanism | Evidence | Score | Findings |',
    '| --- | --- | --- | ---: | :---: | :---: | ---: | --- |',
];
/** Bytes kept for the lines that say what was cut. */
const RESERVE = 300;
const CELL_LENGTH = 60;
/**
 * The report for a job summary: a verdict, a row a document, then the findings. What does not fit the budget is cut
 * in steps (findings, then rows, then all but the counts), and the text says what was cut. Everything from a file is
 * escaped: GitHub's own helpers escape nothing.
 */
function renderMarkdown(report, options) {
    const head = headLines(report, options);
    const own = findingsByFile(report.findings);
    const rows = report.documents.map((document) => row(document, own.get(document.filePath) ?? [], options));
    const items = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .QX)(report.findings).map((finding) => item(finding, options));
    const budget = options.budget - bytes(head) - RESERVE;
    const table = fit([...TABLE_HEAD, ...rows], budget);
    if (table.length < TABLE_HEAD.length + Math.min(1, rows.length)) {
        return finish([
            ...head,
            `_Table and findings cut: ${rows.length} documents, ${items.length} findings do not fit here._`,
        ]);
    }
    const lines = rows.length === 0 ? [...head] : [...head, ...table, ''];
    const cutRows = TABLE_HEAD.length + rows.length - table.length;
    if (cutRows > 0) {
        lines.push(`_Table cut: ${cutRows} of ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows.length, 'document')}, and all findings, do not fit here._`);
        return finish(lines);
    }
    if (items.length === 0)
        return finish(lines);
    const list = fit(items, budget - bytes(table) - 20);
    lines.push('### Findings', '', ...list);
    const cutItems = items.length - list.length;
    if (cutItems > 0)
        lines.push('', `_Findings cut: ${cutItems} of ${items.length} do not fit here._`);
    return finish(lines);
}
function headLines(report, { overflow }) {
    const mark = report.verdict === 'pass' ? '✅' : '❌';
    const reason = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictReason */ .$M)(report);
    const shown = overflow === null ? '' : ` Annotations: ${overflow}.`;
    return [
        `## ${mark} Star Witness: ${report.verdict}, ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCounts */ .s_)(report)}`,
        '',
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedCounts */ .u7)(report))}.${reason === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)}.`}${shown}`,
        '',
    ];
}
function row(document, own, options) {
    const { filePath, required, answers, status } = document;
    const filled = required.filter((field) => field.filled).length;
    const cells = [
        link(filePath, filePath, options),
        `${cell(document.type ?? document.prompt)}${status === 'ready' ? '' : ` (${status})`}`,
        cell(document.owner),
        required.length === 0 ? '–' : `${filled} of ${required.length}`,
        marks(document, 'mechanism'),
        marks(document, 'evidence'),
        answers.map(({ score }) => score).join(', ') || '–',
        severityCounts(own) || '–',
    ];
    return `| ${cells.join(' | ')} |`;
}
/** Text of a cell: escaped, and short enough for a table. */
function cell(text) {
    if (text === null)
        return '–';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text.length > CELL_LENGTH ? `${text.slice(0, CELL_LENGTH)}…` : text);
}
function findingsByFile(findings) {
    const byFile = new Map();
    for (const finding of findings) {
        const own = byFile.get(finding.filePath);
        if (own === undefined)
            byFile.set(finding.filePath, [finding]);
        else
            own.push(finding);
    }
    return byFile;
}
/** A mark an answer. */
function marks({ answers }, point) {
    return answers.map(({ missing }) => (missing.includes(point) ? '✗' : '✓')).join(' ') || '–';
}
function severityCounts(findings) {
    const severities = ['error', 'warning', 'note'];
    return severities
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, severity))
        .join(', ');
}
function item(finding, options) {
    const { filePath, line, column, severity, ruleId, url } = finding;
    const place = link(`${filePath}:${line}:${column}`, filePath, options, `#L${line}`);
    const message = finding.message.split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7).join(' ');
    return `- **${severity}** ${place} ${message} ([${ruleId}](${url}))`;
}
function link(text, filePath, { linkBase }, anchor = '') {
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text);
    return linkBase === null ? label : `[${label}](${linkBase}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(filePath)}${anchor})`;
}
/** The lines, from the first on, that fit into `budget` bytes. */
function fit(lines, budget) {
    let used = 0;
    const fitting = [];
    for (const line of lines) {
        used += utf8Length(line) + 1;
        if (used > budget)
            break;
        fitting.push(line);
    }
    return fitting;
}
function bytes(lines) {
    return lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0);
}
/** Bytes of a text in UTF-8. */
function utf8Length(text) {
    let length = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            length += 1;
        else if (unit < 0x800)
            length += 2;
        else if (unit >= 0xd800 && unit < 0xdc00) {
            length += 4;
            index++;
        }
        else
            length += 3;
    }
    return length;
}
function finish(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}


/***/ })

};
