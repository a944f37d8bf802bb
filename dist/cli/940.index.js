export const id = 940;
export const ids = [940];
export const modules = {

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/utf8.js
/** Bytes of a text in UTF-8. Half a surrogate pair is written as U+FFFD, which takes three. */
function utf8Length(text) {
    let length = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            length += 1;
        else if (unit < 0x800)
            length += 2;
        else if ((text.codePointAt(index) ?? 0) > 0xffff) {
            length += 4;
            index++;
        }
        else
            length += 3;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js





const TABLE_HEAD = [
    '| Document | Type or prompt | Owner | Required fields | Mechanism | Evidence | Score | Findings |',
    '| --- | --- | --- | ---: | :---: | :---: | ---: | --- |',
];
const CELL_LENGTH = 60;
/**
 * The report for a job summary: a verdict, a row a document, then the findings. What does not fit the budget is cut
 * in steps (findings, then rows, then all but the counts), and the text says what was cut; it is empty when not even
 * the counts fit. Everything from a file is escaped: GitHub's own helpers escape nothing.
 */
function renderMarkdown(report, options) {
    const { documents, findings } = report;
    const head = headLines(report, (0,report_counts/* checkedCounts */.u7)(report), options);
    const table = documents.length === 0 ? [] : tableLines(report, options);
    const list = findingLines(findings, options);
    const whole = finish([...head, ...table, ...list]);
    if (utf8Length(whole) <= options.budget)
        return whole;
    return (cut([...head, ...table], list, options, (count) => `${count} of ${(0,message/* plural */.LS)(findings.length, 'finding')} are`) ??
        cut([...head, ...table.slice(0, TABLE_HEAD.length)], table.slice(TABLE_HEAD.length, -1), options, (count) => count === 0
            ? 'all findings are'
            : `${count} of ${(0,message/* plural */.LS)(documents.length, 'document')} and all findings are`) ??
        countsOnly(report, head, options));
}
/** What stays, and of `lines` as many as fit beside a note of how many do not; null when that is none. */
function cut(kept, lines, { budget }, what) {
    const isCounted = (line) => line.startsWith('- ') || line.startsWith('| ');
    const note = (count) => `_Cut to fit: ${what(count)} not shown here._`;
    const total = lines.filter(isCounted).length;
    const fitting = fit(lines, budget - utf8Length(finish([...kept, '', '', note(total)])));
    // A heading or a file's name with nothing below it says nothing.
    while (fitting.length > 0 && !isCounted(fitting.at(-1) ?? ''))
        fitting.pop();
    if (fitting.length === 0)
        return null;
    return finish([...kept, ...fitting, '', note(total - fitting.filter(isCounted).length)]);
}
function countsOnly(report, head, options) {
    const { documents, findings } = report;
    const what = `${(0,message/* plural */.LS)(documents.length, 'document')} and ${(0,message/* plural */.LS)(findings.length, 'finding')}`;
    const note = `_Cut to fit: ${what} are not shown here._`;
    const bare = headLines(report, (0,report_counts/* judgedCounts */.cp)(report), { ...options, overflow: null });
    const texts = [finish([...head, note]), finish([...bare, note])];
    return texts.find((text) => utf8Length(text) <= options.budget) ?? '';
}
function headLines(report, counts, { overflow, note = null }) {
    const mark = report.verdict === 'pass' ? '✅' : '❌';
    const sentences = [(0,report_counts/* verdictReason */.$M)(report), (0,report_counts/* scopeNote */.vs)(report), note]
        .filter((sentence) => sentence !== null)
        .map((sentence) => ` ${(0,report_escape/* markdownMessage */.ju)(sentence)}.`);
    const shown = overflow === null ? '' : ` Annotations: ${overflow}.`;
    return [
        `## ${mark} Star Witness: ${report.verdict}, ${(0,report_counts/* findingCounts */.s_)(report)}`,
        '',
        `${(0,report_escape/* markdownMessage */.ju)(counts)}.${sentences.join('')}${shown}`,
        '',
    ];
}
function tableLines({ documents, findings }, options) {
    const own = byFile(findings);
    const rows = documents.map((document) => row(document, own.get(document.filePath) ?? [], options));
    return [...TABLE_HEAD, ...rows, ''];
}
function row(document, own, options) {
    const { filePath, required, answers, status } = document;
    const filled = required.filter((field) => field.filled).length;
    const cells = [
        `${markdown_link(filePath, filePath, options)}${document.change?.kind === 'added' ? ' (new)' : ''}`,
        `${cell(document.type ?? document.prompt)}${status === 'ready' ? '' : ` (${status})`}`,
        cell(document.owner),
        required.length === 0 ? '–' : `${filled} of ${required.length}`,
        marks(document, 'mechanism'),
        marks(document, 'evidence'),
        answers.map((answer) => fromTo(answer, ({ score }) => `${score}`)).join(', ') || '–',
        severityCounts(own) || '–',
    ];
    return `| ${cells.join(' | ')} |`;
}
/** Text of a cell: escaped, and short enough for a table. */
function cell(text) {
    return text === null ? '–' : (0,report_escape/* markdownText */.p7)((0,report_escape/* shorten */.ml)(text, CELL_LENGTH)) || '–';
}
/** A mark an answer. */
function marks({ answers }, point) {
    const mark = ({ missing, unsure }) => unsure.includes(point) ? '?' : missing.includes(point) ? '✗' : '✓';
    return answers.map((answer) => fromTo(answer, mark)).join(', ') || '–';
}
/** What is shown of an answer; where that was another before the change, both. */
function fromTo(answer, show) {
    const now = show(answer);
    const before = answer.before === null ? now : show(answer.before);
    return before === now ? now : `${before} → ${now}`;
}
function severityCounts(findings) {
    return order/* SEVERITIES */.oC.map((severity) => ({ severity, count: ofSeverity(findings, severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (0,message/* plural */.LS)(count, severity))
        .join(', ');
}
/** The findings, the most severe first, under the names of their files. */
function findingLines(findings, options) {
    return order/* SEVERITIES */.oC.flatMap((severity) => {
        const own = ofSeverity(findings, severity);
        if (own.length === 0)
            return [];
        const files = [...byFile(own)].flatMap(([filePath, inFile]) => [
            `**${markdown_link(filePath, filePath, options)}**`,
            ...inFile.map((finding) => item(finding, options)),
            '',
        ]);
        return [`### ${(0,message/* plural */.LS)(own.length, severity)}`, '', ...files];
    });
}
function item({ filePath, line, message, ruleId, url }, options) {
    const [found = '', ...mend] = message.split('\n').map(report_escape/* markdownMessage */.ju);
    // Without `plain` GitHub renders the Markdown, which has no lines.
    const place = markdown_link(`line ${line}`, filePath, options, `?plain=1#L${line}`);
    return [`- ${place}: ${found} ([${ruleId}](${url}))`, ...mend].join('<br>');
}
function markdown_link(text, filePath, { linkBase }, anchor = '') {
    const label = (0,report_escape/* markdownText */.p7)(text);
    // What lies outside of the repository is in no commit.
    return linkBase === null || filePath.startsWith('../')
        ? label
        : `[${label}](${linkBase}${(0,report_escape/* urlPath */.Lx)(filePath)}${anchor})`;
}
function ofSeverity(findings, severity) {
    return findings.filter((finding) => finding.severity === severity);
}
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const own = files.get(finding.filePath);
        if (own === undefined)
            files.set(finding.filePath, [finding]);
        else
            own.push(finding);
    }
    return files;
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
function finish(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}


/***/ })

};
