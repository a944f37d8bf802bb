export const id = 149;
export const ids = [149];
export const modules = {

/***/ 7149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discover: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3779);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8213);






/** Never looked into, wherever they are. */
const NEVER = ['**/node_modules/**', '**/.git/**'];
/**
 * The files to check: those that the given paths name, or without any those of the configured globs, below the
 * working directory. Left out are `node_modules`, `.git`, READMEs, what git ignores and what the configuration ignores.
 *
 * @throws {UsageError} when a path names nothing
 */
function discover(workspace, config, prefix, paths, allowEmpty) {
    const search = new Search(workspace, config, prefix);
    if (paths.length === 0)
        search.configured();
    for (const given of paths) {
        const found = search.given(given);
        if (!found && !allowEmpty)
            throw new _workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`nothing matches ${given}, expected a file, a directory or a glob that matches (or --allow-empty)`);
    }
    return search.result();
}
/** Why something that is no directory is not read, or null for a file. */
function irregular(entry) {
    if (entry.isFile())
        return null;
    return entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file';
}
class Search {
    workspace;
    config;
    prefix;
    kinds;
    isIgnored;
    found = new Map();
    skipped = new Map();
    warnings = [];
    gitIgnored = null;
    constructor(workspace, config, prefix) {
        this.workspace = workspace;
        this.config = config;
        this.prefix = prefix;
        this.kinds = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(config, prefix);
        this.isIgnored = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoreMatcher */ .NJ)(config, prefix);
    }
    /** What the configured globs match, below the working directory. */
    configured() {
        this.glob([...this.config.stories, ...this.config.answers], this.prefix, true);
    }
    /** What one path of the command line names. False when that is nothing. */
    given(given) {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(this.workspace.cwd, given);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false });
        if (stats?.isDirectory())
            return this.glob(['**/*.md'], (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .prefixOf */ .MT)(this.workspace.root, absolute), false);
        if (stats !== undefined) {
            this.take((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(this.workspace.root, absolute)), irregular(stats));
            return true;
        }
        const pattern = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? fast_glob__WEBPACK_IMPORTED_MODULE_2__.convertPathToPattern(given) : given;
        return fast_glob__WEBPACK_IMPORTED_MODULE_2__.isDynamicPattern(pattern) && this.glob([pattern], this.workspace.prefix, false);
    }
    result() {
        return { files: [...this.found.values()], skipped: [...this.skipped.values()], warnings: this.warnings };
    }
    /** What globs match below `from`; with `belowCwd` only what also lies below the working directory. */
    glob(patterns, from, belowCwd) {
        const entries = fast_glob__WEBPACK_IMPORTED_MODULE_2__.globSync([...patterns], {
            cwd: node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.workspace.root, from),
            ignore: NEVER,
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            suppressErrors: true,
        });
        let any = false;
        for (const { path: local, dirent } of entries) {
            const filePath = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(from + local);
            if (dirent.isDirectory() || (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isReadme */ .ro)(filePath) || this.isGitIgnored(filePath))
                continue;
            if (belowCwd && !filePath.startsWith(this.workspace.prefix))
                continue;
            any = true;
            if (belowCwd && this.isIgnored(filePath))
                continue;
            this.take(filePath, dirent.isFile() ? null : dirent.isSymbolicLink() ? 'symbolic link' : 'not a regular file');
        }
        return any;
    }
    take(filePath, problem) {
        const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
        if (reason === null)
            this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
        else
            this.skipped.set(filePath, { filePath, reason });
    }
    isGitIgnored(filePath) {
        this.gitIgnored ??= this.workspace.inGit ? this.askGit() : () => false;
        return this.gitIgnored(filePath);
    }
    /** One question for all that git ignores; whole folders are one record, ending in `/`. */
    askGit() {
        try {
            const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
            const ignored = new Set((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .records */ .V0)((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(this.workspace.root, args)));
            return (filePath) => {
                if (ignored.has(filePath))
                    return true;
                for (let slash = filePath.indexOf('/'); slash !== -1; slash = filePath.indexOf('/', slash + 1)) {
                    if (ignored.has(filePath.slice(0, slash + 1)))
                        return true;
                }
                return false;
            };
        }
        catch (error) {
            if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
                throw error;
            this.warnings.push(`ignored files are checked too, because git could not name them: ${error.message}`);
            return () => false;
        }
    }
}


/***/ })

};
