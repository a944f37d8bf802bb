export const id = 172;
export const ids = [172];
export const modules = {

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listStaged: () => (/* binding */ listStaged)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9032);

const SYMBOLIC_LINK = '120000';
const SUBMODULE = '160000';
/**
 * What is staged against HEAD: added, copied, modified, renamed (at the new path) and retyped files. The index that
 * git names in its environment is read (`git commit -a` and `-o` have their own). Nothing is written.
 *
 * @throws {GitError}
 */
function listStaged(root) {
    const args = [
        'diff',
        '--cached',
        '--raw',
        '-z',
        '--abbrev=40',
        '--no-renames',
        '--diff-filter=ACMRT',
        '--no-ext-diff',
    ];
    const files = [];
    const skipped = [];
    const fields = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args));
    // `:<old mode> <new mode> <old id> <new id> <status>`, then the path.
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [, mode = '', , blob = ''] = (fields[index] ?? '').split(' ');
        const filePath = fields[index + 1] ?? '';
        if (mode === SYMBOLIC_LINK)
            skipped.push({ filePath, reason: 'symbolic link' });
        else if (mode === SUBMODULE)
            skipped.push({ filePath, reason: 'submodule' });
        else
            files.push({ filePath, blob });
    }
    return { files, skipped };
}


/***/ })

};
