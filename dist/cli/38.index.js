export const id = 38;
export const ids = [38];
export const modules = {

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   namedCommit: () => (/* binding */ namedCommit),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   rV: () => (/* binding */ existingCommit),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);


/** What a default branch may be, the likeliest first, as one says it and in full. */
const DEFAULT_BASES = {
    'origin/HEAD': 'refs/remotes/origin/HEAD',
    'origin/main': 'refs/remotes/origin/main',
    'origin/master': 'refs/remotes/origin/master',
    main: 'refs/heads/main',
    master: 'refs/heads/master',
};
/**
 * The full id of a commit, or null when this clone has none of that name.
 *
 * @throws {GitError} when git does not take `root` for a repository, or is not there
 */
function commitOf(root, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const id = answerOf(root, args);
    return id !== null && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
/**
 * The commit that somebody means by a name. A clone for one branch, as workflows make it, has the others as branches of
 * `origin` only. What starts at HEAD is here or nowhere.
 *
 * @throws {GitError} when git does not take `root` for a repository, or is not there
 */
function namedCommit(root, name) {
    const commit = commitOf(root, name);
    if (commit !== null || /^HEAD(?:[~^@:]|$)/.test(name))
        return commit;
    return commitOf(root, `refs/remotes/origin/${name}`);
}
/**
 * The first of the usual names of a default branch that is there: as one would say it, and in full.
 *
 * @throws {GitError} when none is
 */
function defaultBase(root) {
    for (const [name, revision] of Object.entries(DEFAULT_BASES)) {
        if (commitOf(root, revision) === null)
            continue;
        const branch = answerOf(root, ['symbolic-ref', '--quiet', revision]);
        return { name: branch?.replace(/^refs\/(?:remotes|heads)\//, '') ?? name, revision };
    }
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(`there is none of ${Object.keys(DEFAULT_BASES).join(', ')} to compare to`);
}
/** @throws {GitError} when this clone has no such commit */
function existingCommit(root, revision) {
    const commit = namedCommit(root, revision);
    if (commit === null)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(`there is no commit ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Zw)(revision)}${inShallow(root)}`);
    return commit;
}
/**
 * The last commit that HEAD has in common with a revision; `name` is what one calls that.
 *
 * @throws {GitError} when there is none
 */
function mergeBase(root, revision, name) {
    const commit = existingCommit(root, revision);
    const found = answerOf(root, ['merge-base', existingCommit(root, 'HEAD'), commit]);
    if (found === null)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(`HEAD has no commit in common with ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .inBackticks */ .Zw)(name)}${inShallow(root)}`);
    return found;
}
function inShallow(root) {
    return answerOf(root, ['rev-parse', '--is-shallow-repository']) === 'true' ? ' in this shallow clone' : '';
}
/** git's answer in one line; null when it says no, or cannot make sense of what it is asked. */
function answerOf(root, args) {
    try {
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args).toString().trim();
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS) || error.status === null)
            throw error;
        // What stands in the way of every question (a repository that is broken, or somebody else's) is thrown from here.
        (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['rev-parse', '--git-dir']);
        return null;
    }
}


/***/ })

};
