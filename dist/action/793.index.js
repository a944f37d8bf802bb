export const id = 793;
export const ids = [793];
export const modules = {

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ isOfPortfolio),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   uv: () => (/* binding */ portfolioOf)
/* harmony export */ });
/* unused harmony exports isRecorded, entriesFor */
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
    return (compareText(a.filePath ?? '', b.filePath ?? '') ||
        compareText(a.owner ?? '', b.owner ?? '') ||
        compareText(a.title ?? '', b.title ?? '') ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.text ?? '', b.text ?? '') ||
        compareText(a.about.join('\n'), b.about.join('\n')));
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportChanges: () => (/* binding */ reportChanges)
});

// EXTERNAL MODULE: ./build/src/baseline/entries.js
var entries = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/src/builtin.js + 61 modules
var builtin = __webpack_require__(2928);
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

// EXTERNAL MODULE: ./build/src/linter/linter.js + 34 modules
var linter = __webpack_require__(686);
// EXTERNAL MODULE: ./build/src/linter/of-whole.js
var of_whole = __webpack_require__(2525);
;// CONCATENATED MODULE: ./build/src/changes/scope.js



const SCOPES = (/* unused pure expression or super */ null && (['all', 'changed-files', 'changed-lines']));
/**
 * A report with the findings that a scope takes in, counted and judged anew: only what is shown can fail. Where it is
 * not known what changed, all is shown, and the report says why.
 */
function scopeReport(report, asked, found, rules) {
    if ('reason' in found) {
        return { ...report, scope: { ...linter/* EVERYTHING */.Qz, reason: asked === 'all' ? null : found.reason } };
    }
    const documents = new Map(report.documents.map((document) => [document.filePath, document]));
    const metas = new Map(rules.map(({ id, meta }) => [id, meta]));
    const isShown = (finding) => {
        const meta = metas.get(finding.ruleId);
        // One about the run lies in no file, whatever it points at.
        if (asked === 'all' || meta?.excess?.ofRun === finding.messageId)
            return true;
        return isTouched(finding, asked, found, documents.get(finding.filePath), (0,of_whole/* isOfWhole */.n)(finding, meta));
    };
    const findings = report.findings.filter(isShown);
    const suppressed = report.suppressed.filter(isShown);
    const { baseline } = report;
    const counts = {
        ...report.counts,
        ...(0,verdict/* countFindings */.Gt)(findings),
        suppressed: report.counts.suppressed - (report.suppressed.length - suppressed.length),
    };
    const hidden = report.findings.length - findings.length;
    return {
        ...report,
        verdict: (0,verdict/* verdictOf */.Vj)(counts, report.limits),
        counts,
        findings,
        suppressed,
        baseline: baseline === null ? null : { ...baseline, known: baseline.known.filter(isShown) },
        scope: { name: asked, base: found.base, reason: null, hidden },
    };
}
/** Whether a finding lies in what changed. */
function isTouched(finding, scope, { files }, document, ofWhole) {
    const file = files.get(finding.filePath);
    if (file === undefined)
        return false;
    if (scope === 'changed-files' || file.lines === null || ofWhole)
        return true;
    if (document !== undefined && isJudgedAnew(document))
        return true;
    const { line, endLine, endColumn } = finding;
    const lastLine = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    return file.lines.some(({ start, end }) => start <= lastLine && line <= end);
}
/** A draft that became ready, or a file that could not be parsed, is judged in full for the first time. */
function isJudgedAnew({ status, change }) {
    const before = change?.before ?? null;
    return before !== null && (before.broken || before.status !== status);
}

// EXTERNAL MODULE: ./build/src/host/git.js + 2 modules
var git = __webpack_require__(1139);
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
        return scopeReport(report, scope, found, rules);
    const comparisons = await compareFiles(judged, found);
    return scopeReport(compareReport(report, comparisons), scope, found.changes, rules);
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


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOfWhole)
/* harmony export */ });
/** Whether a finding may come from an edit elsewhere in its document, or from what is there no more. */
function isOfWhole({ messageId }, meta) {
    // What keeps a file from being read concerns all of it.
    return meta?.readsBroken === true || meta?.ofWhole?.includes(messageId) === true;
}


/***/ })

};
