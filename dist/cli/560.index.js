export const id = 560;
export const ids = [560];
export const modules = {

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageCommand: () => (/* binding */ coverageCommand)
});

// EXTERNAL MODULE: ./build/src/host/run.js + 1 modules
var run = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/linter/entries.js
var entries = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/src/portfolio/coverage.js
var coverage = __webpack_require__(538);
// EXTERNAL MODULE: ./build/src/report/coverage.js
var report_coverage = __webpack_require__(9560);
// EXTERNAL MODULE: ./build/src/portfolio/entry.js
var portfolio_entry = __webpack_require__(8482);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/coverage-json.js



/** The coverage of each owner as JSON, version 1. */
function renderCoverageJson(coverages) {
    const owners = coverages.map(({ owner, stories, answers, rows }) => ({
        owner,
        stories: stories.map(entryOf),
        answers: answers.map(entryOf),
        ...Object.fromEntries(coverage/* DIMENSIONS */.Yf.map((dimension) => [
            dimension,
            rows[dimension].map(({ id, title, level, entries }) => ({
                id,
                title,
                level,
                entries: entries.map(({ filePath, line }) => ({ filePath, line })),
            })),
        ])),
    }));
    return `${(0,report_escape/* jsonText */.s$)({ version: 1, owners }, 2)}\n`;
}
function entryOf(entry) {
    const { filePath, line, title, status, type, points, confidence } = entry;
    return { filePath, line, title, status, type, strength: (0,portfolio_entry/* strengthOf */.NY)(entry), points, confidence };
}

// EXTERNAL MODULE: ./build/src/report/coverage-markdown.js
var coverage_markdown = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/coverage-command.js













/**
 * Prints what each owner has for the story types, themes and prompts.
 *
 * @throws {UsageError} when nothing matches, or no document has the owner
 */
async function coverageCommand(paths, flags) {
    const { config } = await (0,load_config/* configOf */.W)(flags);
    const cwd = flags.C ?? process.cwd();
    const { report } = await (0,run/* run */.eF)({ cwd, paths, configPath: flags.config, allowEmpty: false, staged: false });
    const all = (0,coverage/* coverageOf */._5)(report.documents.flatMap(entries/* portfolioEntries */.l), config.preset);
    const owned = flags.owner === undefined ? all : all.filter(({ owner }) => owner === flags.owner);
    if (owned.length === 0 && flags.owner !== undefined)
        throw unknownOwner(flags.owner, all);
    await (0,print/* print */.y)(render());
    return 0;
    function render() {
        if (flags.format === 'json')
            return renderCoverageJson(owned);
        if (flags.format === 'markdown')
            return `${(0,coverage_markdown/* renderCoverageMarkdown */.S)(owned).join('\n').trimEnd()}\n`;
        return (0,report_coverage/* renderCoverage */.zG)(owned, { color: (0,color/* wantsColor */.z)(undefined), columns: (0,columns/* columnsFor */.n)(process.stdout) });
    }
}
/** Owners that a message lists. */
const LISTED = 10;
function unknownOwner(owner, all) {
    const names = all.flatMap((each) => (each.owner === null ? [] : [each.owner]));
    const near = (0,keys/* suggest */.ZA)(owner, names);
    if (near !== null)
        return new workspace/* UsageError */.eb(`no owner ${(0,message/* quoted */.TL)(owner)}, did you mean ${(0,message/* quoted */.TL)(near)}?`);
    const expected = names.length === 0 ? 'no document has an owner' : `expected ${(0,message/* choicesIn */.sF)(names.slice(0, LISTED))}`;
    return new workspace/* UsageError */.eb(`no owner ${(0,message/* quoted */.TL)(owner)}, ${expected}`);
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5803);
/* harmony import */ var _host_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(885);
/* harmony import */ var _host_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8213);



/** The configuration that `check` would use there. `prefix` is the folder that its globs count from. */
async function configOf(flags) {
    const workspace = (0,_host_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .locateWorkspace */ .mO)(flags.C ?? process.cwd());
    const { layers, prefix } = await (0,_host_run_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFromDisk */ .au)({ configPath: flags.config }, workspace);
    return { config: (0,_builtin_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(layers, flags), prefix, workspace };
}


/***/ })

};
