export const id = 789;
export const ids = [789];
export const modules = {

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_RESULTS: () => (/* binding */ MAX_RESULTS),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3508);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9962);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2886);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _rule_help_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9284);






/** Results of a run that GitHub's code scanning takes; it refuses the whole file for one more, and shows 5,000. */
const MAX_RESULTS = 25_000;
/** Characters of a description that GitHub takes. */
const MAX_DESCRIPTION = 1024;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The name that viewers know for the root of the sources. */
const ROOT = '%SRCROOT%';
const HELP = _rule_help_json__WEBPACK_IMPORTED_MODULE_2__;
/** The words of GitHub's `problem.severity`. */
const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' };
/**
 * The report as SARIF 2.1.0, for GitHub's code scanning and every viewer of it: the most severe first, and no more than
 * code scanning takes. What is left out is told of in the run's notifications.
 */
function renderSarif(report, { rules, onlyCounted = false }) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const found = sarifFindings(report, onlyCounted);
    const inside = found.filter(({ filePath }) => !filePath.startsWith('../'));
    const results = inside.slice(0, MAX_RESULTS);
    const notifications = [
        note('note', `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedCounts */ .u7)(report)}.`),
        // A path from the root of a repository cannot name what is in none.
        ...leftOut(found.length - inside.length, 'in files outside of the repository'),
        ...leftOut(inside.length - results.length, `over the ${MAX_RESULTS} that code scanning takes`),
    ];
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Star Witness',
                        semanticVersion: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv,
                        informationUri: _product_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ,
                        rules: rules.map(descriptor),
                    },
                },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: results.map((finding) => ({
                    ruleId: finding.ruleId,
                    ruleIndex: indexes.get(finding.ruleId) ?? -1,
                    ...result(finding),
                })),
            },
        ],
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(log, 2)}\n`;
}
function descriptor({ id, meta: { description, severity } }) {
    const { why, fix, markdown } = HELP[id] ?? { why: description, fix: description, markdown: description };
    return {
        id,
        // SARIF wants none that is but the id again.
        ...(id.includes('-') ? { name: pascalCase(id) } : {}),
        shortDescription: { text: description },
        fullDescription: { text: firstParagraphs(why, MAX_DESCRIPTION) },
        help: { text: `${why}\n\n${fix}`, markdown },
        helpUri: (0,_product_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .QB)(id),
        defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
        properties: {
            tags: ['behavioral-interview'],
            ...(severity === 'off' ? {} : { 'problem.severity': PROBLEM[severity] }),
        },
    };
}
/** What counts first, then what is suppressed, then what is old. Where there is a baseline, each has a state. */
function sarifFindings({ findings, suppressed, baseline }, onlyCounted) {
    const counted = (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_4__/* .mostSevereFirst */ .QX)(findings);
    if (onlyCounted)
        return counted;
    const fresh = [...counted, ...suppressed.map(suppressedFinding)];
    if (baseline === null)
        return fresh;
    const known = (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_4__/* .mostSevereFirst */ .QX)(baseline.known);
    return [
        ...fresh.map((finding) => ({ ...finding, baselineState: 'new' })),
        ...known.map((finding) => ({ ...finding, baselineState: 'unchanged' })),
    ];
}
function suppressedFinding({ reason, ...finding }) {
    const justification = reason === null ? {} : { justification: messageText(reason) };
    return { ...finding, suppressions: [{ kind: 'inSource', status: 'accepted', ...justification }] };
}
function result({ severity, message, lineHash, filePath, fix, suppressions, baselineState, ...place }) {
    const artifactLocation = { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .urlPath */ .Lx)(filePath), uriBaseId: ROOT };
    const [, edit = ''] = message.split('\n');
    return {
        level: severity,
        message: { text: messageText(message) },
        locations: [{ physicalLocation: { artifactLocation, region: regionOf(place) } }],
        ...(lineHash === null ? {} : { partialFingerprints: { primaryLocationLineHash: lineHash } }),
        ...(suppressions === undefined ? {} : { suppressions }),
        ...(baselineState === undefined ? {} : { baselineState }),
        ...(fix === undefined ? {} : { fixes: [fixOf(fix, edit, artifactLocation)] }),
    };
}
function fixOf(fix, edit, artifactLocation) {
    const insertedContent = fix.text === '' ? {} : { insertedContent: { text: fix.text } };
    return {
        description: { text: messageText(edit) },
        artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: regionOf(fix), ...insertedContent }] },
        ],
    };
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function note(level, text) {
    return { level, message: { text: messageText(text) } };
}
function pascalCase(id) {
    return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
/** As many paragraphs of a text as fit, up to the end of a sentence; of a first one that is too long, the beginning. */
function firstParagraphs(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.lastIndexOf('.\n\n', limit);
    return cut === -1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text, limit) : text.slice(0, cut + 1);
}
function leftOut(count, why) {
    return count === 0 ? [] : [note('warning', `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(count, 'finding')} left out: ${why}.`)];
}
/**
 * Text that a viewer shows as it is: no `[text](target)` is left in it, which would be a link, and no `{0}`, which
 * would be replaced by an argument (SARIF 2.1.0, 3.11.5 and 3.11.6). A space keeps them apart, because viewers show the
 * doubled braces and the backslashes of the standard to their readers, and stories have braces in template text.
 */
function messageText(text) {
    return text
        .split('\n')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(line)
        .replaceAll('](', '] (')
        .replace(/\{(?=\d+\})/g, '{ '))
        .join('\n');
}


/***/ })

};
