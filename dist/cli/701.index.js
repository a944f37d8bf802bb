export const id = 701;
export const ids = [701];
export const modules = {

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ isOfPortfolio),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   aB: () => (/* binding */ entriesFor),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   uv: () => (/* binding */ portfolioOf)
/* harmony export */ });
/* harmony import */ var _linter_of_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);


/** Longer lines are known by the passage alone, so that an edit elsewhere in a paragraph makes no finding new. */
const LONGEST_LINE = 120;
/** What an owner's portfolio is known by: its findings point at the first of its documents, whichever that is. */
function portfolioOf(owner) {
    return { filePath: null, owner, title: null };
}
function identityOf({ filePath, owner, title, prompt }) {
    return { filePath, owner, title: title ?? prompt };
}
/** What a finding is known by: its rule, its text and what it is about. No line number, which every edit changes. */
function fingerprintOf(finding, rules) {
    const { ruleId, about = [] } = finding;
    const isWide = (0,_linter_of_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfWhole */ .n)(finding, rules.find(({ id }) => id === ruleId)?.meta) || isOfPortfolio(finding, rules);
    const text = isWide ? null : textOf(finding);
    return { ruleId, text, about: [...about].sort(_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6) };
}
/** Whether a finding is about all that an owner has. */
function isOfPortfolio({ ruleId }, rules) {
    return rules.some((rule) => rule.id === ruleId && 'checkPortfolio' in rule);
}
function textOf({ excerpt: { text, start, end } }) {
    const line = text.length <= LONGEST_LINE ? text : text.slice(start, Math.min(end, start + LONGEST_LINE));
    return line.replace(/\s+/g, ' ').trim();
}
/** A draft is not judged yet: once it is ready, it meets the full bar. What a report leaves out is not known. */
function isRecorded(document, { ruleId, messageId }, rules) {
    const excess = rules.find(({ id }) => id === ruleId)?.meta.excess;
    return document?.status !== 'draft' && excess?.ofRun !== messageId;
}
/** The entries for findings, alike ones counted, in their order. */
function entriesFor(found, rules) {
    const entries = new Map();
    for (const { identity, finding } of found) {
        const entry = { ...identity, ...fingerprintOf(finding, rules), count: 1 };
        const key = JSON.stringify(entry);
        const known = entries.get(key);
        if (known === undefined)
            entries.set(key, entry);
        else
            known.count++;
    }
    return [...entries.values()].sort(compareEntries);
}
function compareEntries(a, b) {
    return ((0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.filePath ?? '', b.filePath ?? '') ||
        (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.owner ?? '', b.owner ?? '') ||
        (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.title ?? '', b.title ?? '') ||
        (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.ruleId, b.ruleId) ||
        (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.text ?? '', b.text ?? '') ||
        (0,_linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.about.join('\n'), b.about.join('\n')));
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportChanges: () => (/* binding */ reportChanges)
});

// EXTERNAL MODULE: ./build/src/baseline/entries.js
var entries = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/src/builtin.js + 60 modules
var builtin = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/src/linter/entries.js
var linter_entries = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/src/linter/verdict.js
var verdict = __webpack_require__(3673);
;// CONCATENATED MODULE: ./build/src/changes/compare.js



/** A report that says of each document how it changed. Comparisons are found by the path that a file has now. */
function compareReport(report, comparisons) {
    const byFile = (0,order/* groupByFile */.XQ)(report.findings);
    const documents = report.documents.map((document) => {
        const findings = (0,verdict/* countFindings */.Gt)(byFile.get(document.filePath) ?? []);
        return withChange(document, findings, comparisons.get(document.filePath));
    });
    return { ...report, documents, portfolio: withEntriesBefore(report, comparisons) };
}
function withEntriesBefore({ documents, portfolio }, comparisons) {
    if (portfolio === null)
        return null;
    const before = documents.flatMap((document) => {
        const comparison = comparisons.get(document.filePath);
        return comparison === undefined ? (0,linter_entries/* portfolioEntries */.l)(document) : (comparison.before?.entries ?? []);
    });
    return { ...portfolio, before };
}
function withChange(document, findings, comparison) {
    if (comparison === undefined)
        return document;
    const { file, before } = comparison;
    const { added, previousPath } = file;
    const kind = added ? 'added' : previousPath === null ? 'modified' : 'renamed';
    const past = before === null ? null : { status: before.status, broken: before.broken, findings: before.findings };
    const answers = withScoresBefore(document.answers, before?.answers ?? []);
    return { ...document, answers, change: { kind, previousPath, findings, before: past } };
}
/** Answers are the same when they answer the same prompt; those left stand for one another in their order. */
function withScoresBefore(answers, past) {
    const left = [...past];
    const take = (isSame) => {
        const index = left.findIndex(isSame);
        return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
    };
    const byPrompt = answers.map((answer) => {
        const found = answer.prompt === null ? null : take(({ prompt }) => prompt === answer.prompt);
        return { answer, found };
    });
    return byPrompt.map(({ answer, found }) => {
        // Two prompts that are named and differ have two answers.
        const same = found ?? take(({ prompt }) => prompt === null || answer.prompt === null);
        return {
            ...answer,
            before: same === null ? null : { score: same.score, missing: same.missing, unsure: same.unsure },
        };
    });
}

// EXTERNAL MODULE: ./build/src/changes/scope.js
var changes_scope = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/src/host/git.js + 1 modules
var git = __webpack_require__(142);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
;// CONCATENATED MODULE: ./build/src/host/report-changes.js






/** The report of a run, compared with what was before, and with what the scope takes in. */
async function reportChanges(judged, { scope = 'all', changes: find }) {
    const { report, files, root } = judged;
    const filePaths = files.map(({ filePath }) => filePath);
    const found = (await find?.({ root, filePaths })) ?? { reason: 'there is nothing to compare to' };
    const { rules } = builtin/* builtIn */.wx;
    if ('reason' in found)
        return (0,changes_scope/* scopeReport */.F)(report, scope, found, rules);
    const comparisons = await compareFiles(judged, found);
    return (0,changes_scope/* scopeReport */.F)(compareReport(report, comparisons), scope, found.changes, rules);
}
async function compareFiles({ linter, match, files, root }, { changes, commit }) {
    const comparisons = new Map();
    const newOf = (document, findings) => match?.newIn((0,entries/* identityOf */.cu)(document), findings) ?? findings;
    const objects = commit === null ? null : new git/* ObjectReader */.nR(root);
    try {
        for (const found of files) {
            const file = changes.files.get(found.filePath);
            if (file === undefined)
                continue;
            const before = objects === null ? null : await sourceBefore(objects, `${commit}`, found, file);
            comparisons.set(found.filePath, { file, before: before === null ? null : linter.past(before, newOf) });
        }
        return comparisons;
    }
    finally {
        objects?.close();
    }
}
/** A changed file as it was; null for one that was not there, or that is no text. */
async function sourceBefore(objects, commit, { filePath, kind }, { added, previousPath }) {
    const path = previousPath ?? filePath;
    // The reader asks by the line.
    if (added || path.includes('\n'))
        return null;
    const bytes = await objects.get(`${commit}:${path}`);
    const source = bytes === null ? null : (0,text_file/* sourceOf */.vz)(filePath, kind, bytes);
    return source?.unreadable === undefined ? source : null;
}


/***/ })

};
