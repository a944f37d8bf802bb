export const id = 664;
export const ids = [664];
export const modules = {

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportChanges: () => (/* binding */ reportChanges)
/* harmony export */ });
/* harmony import */ var _core_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6173);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(944);



/** The report of what a checker holds, compared with what was before, and with what the scope takes in. */
async function reportChanges(checker, files, root, { scope = 'all', changes: find }) {
    const filePaths = files.map(({ filePath }) => filePath);
    const found = (await find?.({ root, filePaths })) ?? { reason: 'there is nothing to compare to' };
    if ('reason' in found)
        return (0,_core_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeReport */ .FG)(checker.report(), scope, found);
    await compareFiles(checker, files, root, found);
    return (0,_core_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeReport */ .FG)(checker.report(), scope, found.changes);
}
async function compareFiles(checker, files, root, { changes, commit }) {
    const objects = commit === null ? null : new _git_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectReader */ .nR(root);
    try {
        for (const found of files) {
            const file = changes.files.get(found.filePath);
            if (file === undefined)
                continue;
            const before = objects === null ? null : await sourceBefore(objects, `${commit}`, found, file);
            checker.compare(found.filePath, file, before);
        }
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
    const source = bytes === null ? null : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(filePath, kind, bytes);
    return source?.unreadable === undefined ? source : null;
}


/***/ })

};
