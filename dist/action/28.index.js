export const id = 28;
export const ids = [28];
export const modules = {

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __webpack_require__(5648);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/host/git.js + 2 modules
var git = __webpack_require__(1139);
;// CONCATENATED MODULE: ./build/src/host/git-ignored.js



/** What a hook tells git about its own repository; a question to another one must not hear it. */
const OWN_REPOSITORY = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];
/**
 * Knows what git ignores below `root`: by the repository there, and by every repository or submodule inside it for its
 * own files. Each is asked once, when a file of it comes up.
 */
class GitIgnored {
    /** What git could not say, for standard error. */
    warnings = [];
    root;
    known = new Map();
    constructor(root) {
        this.root = root;
    }
    /** Whether git ignores a file, given by its POSIX path from the root. */
    has(filePath) {
        const repositories = this.repositoriesOf(external_node_path_.posix.dirname(filePath));
        return repositories.some(({ prefix, ignores }) => ignores(filePath.slice(prefix.length)));
    }
    /** The repositories that a folder lies in, the outermost first. */
    repositoriesOf(folder) {
        const known = this.known.get(folder);
        if (known !== undefined)
            return known;
        const outer = folder === '.' ? [] : this.repositoriesOf(external_node_path_.posix.dirname(folder));
        const isOwn = (0,external_node_fs_.existsSync)(external_node_path_.join(this.root, folder, '.git'));
        const all = isOwn ? [...outer, this.ask(folder)] : outer;
        this.known.set(folder, all);
        return all;
    }
    /** One question for all that a repository ignores; whole folders are one record, ending in `/`. */
    ask(folder) {
        const prefix = folder === '.' ? '' : `${folder}/`;
        const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
        const env = { ...process.env };
        for (const name of OWN_REPOSITORY)
            delete env[name];
        try {
            const ignored = new Set((0,git/* records */.V0)((0,git/* git */.$Y)(external_node_path_.join(this.root, folder), args, { env })));
            return { prefix, ignores: (filePath) => holds(ignored, filePath) };
        }
        catch (error) {
            if (!(error instanceof git/* GitError */.XS))
                throw error;
            this.warnings.push(`ignored files are checked too, because git could not name them: ${error.message}`);
            return { prefix, ignores: () => false };
        }
    }
}
/** Whether a set of paths holds a file or a folder, ending in `/`, that it lies in. */
function holds(paths, filePath) {
    if (paths.has(filePath))
        return true;
    for (let slash = filePath.indexOf('/'); slash !== -1; slash = filePath.indexOf('/', slash + 1)) {
        if (paths.has(filePath.slice(0, slash + 1)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/host/kinds.js
var kinds = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/host/discover.js






/** Never looked into. */
const NEVER = ['**/node_modules/**', '**/.git/**'];
/**
 * The files to check: those that the given paths name, or without any those of the configured globs, below the
 * working directory. Left out are `node_modules`, `.git`, READMEs, what git ignores and what the configuration ignores;
 * a file that is named itself is left out by nothing but the configuration.
 *
 * @throws {UsageError} when a path names nothing, or nothing matches, or all that matches is ignored
 */
function discover(workspace, config, prefix, paths, allowEmpty) {
    const search = new Search(workspace, config, prefix);
    if (paths.length === 0)
        search.configured();
    const unmatched = [];
    for (const given of paths) {
        if (search.given(given))
            continue;
        if (!allowEmpty)
            throw new host_workspace/* UsageError */.eb(`nothing matches \`${given}\`, expected a file, or a directory or glob with stories or answers (or --allow-empty)`);
        unmatched.push(given);
    }
    if (!allowEmpty)
        search.refuseNothing(paths);
    const found = search.result();
    const isEmpty = found.files.length === 0 && found.skipped.length === 0;
    if (paths.length === 0 && isEmpty)
        unmatched.push(...config.stories, ...config.answers);
    return { ...found, unmatched };
}
/** Why something that is no directory is not read, or null for a file. */
function irregular(entry) {
    if (entry.isFile())
        return null;
    return entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file';
}
class Search {
    workspace;
    /** The globs of the configuration, and the folder that they count from. */
    globs;
    prefix;
    kinds;
    isIgnored;
    gitIgnored;
    found = new Map();
    skipped = new Map();
    /** What a glob or a folder would have found, had the configuration not ignored it. */
    ignored = new Set();
    constructor(workspace, config, prefix) {
        this.workspace = workspace;
        this.globs = [...config.stories, ...config.answers];
        this.prefix = prefix;
        this.kinds = (0,kinds/* kindsOf */.tG)(config, prefix);
        this.isIgnored = (0,kinds/* ignoreMatcher */.NJ)(config, prefix);
        this.gitIgnored = new GitIgnored(workspace.root);
    }
    /** What the configured globs match, below the working directory: a configuration reaches no further. */
    configured() {
        const { root, cwd } = this.workspace;
        for (const { filePath, problem } of this.glob(this.globs, external_node_path_.join(root, this.prefix))) {
            if (!(0,host_workspace/* isInside */.FK)(external_node_path_.join(root, filePath), cwd))
                continue;
            if (this.isIgnored(filePath))
                this.ignored.add(filePath);
            else
                this.take(filePath, problem);
        }
    }
    /** What one path of the command line names. False when that is nothing. */
    given(given) {
        const { root, cwd } = this.workspace;
        const absolute = external_node_path_.resolve(cwd, given);
        const stats = (0,host_workspace/* entryAt */._f)(absolute);
        if (stats === undefined)
            return out.isDynamicPattern(given) && this.takeAll([(0,host_workspace/* toPosix */.d7)(given)], cwd);
        const real = (0,host_workspace/* realParent */.b1)(absolute);
        if ((0,host_workspace/* isInside */.FK)(absolute, root) && !(0,host_workspace/* isInside */.FK)(real, root))
            this.take(this.local(absolute), 'symbolic link');
        else if (stats.isDirectory())
            return this.takeAll(['**/*.md'], real);
        else
            this.take(this.local(real), irregular(stats));
        return true;
    }
    /**
     * Nothing to check is no success: most likely a glob is wrong. Files that are named one by one may all be skipped.
     *
     * @throws {UsageError}
     */
    refuseNothing(paths) {
        const { root, cwd } = this.workspace;
        if (this.found.size > 0)
            return;
        if (this.ignored.size > 0) {
            const all = this.ignored.size === 1 ? 'the only file' : `all ${this.ignored.size} files`;
            const what = paths.length > 0 ? `${(0,message/* choicesIn */.sF)(paths)} names` : `${(0,message/* choicesIn */.sF)(this.globs)} matches in ${cwd}`;
            throw new host_workspace/* UsageError */.eb(`\`ignore\` leaves out ${all} that ${what}, expected a narrower \`ignore\` in the configuration (or --allow-empty)`);
        }
        if (this.skipped.size > 0)
            return;
        const base = external_node_path_.resolve(root, this.prefix);
        throw new host_workspace/* UsageError */.eb(`no file in ${cwd} matches ${(0,message/* choicesIn */.sF)(this.globs)} (globs count from ${base}), expected stories or answers there (or --allow-empty)`);
    }
    result() {
        const { warnings } = this.gitIgnored;
        return { files: [...this.found.values()], skipped: [...this.skipped.values()], warnings };
    }
    takeAll(patterns, from) {
        const entries = this.glob(patterns, from);
        for (const { filePath, problem } of entries) {
            if (this.isIgnored(filePath))
                this.ignored.add(filePath);
            this.take(filePath, problem);
        }
        return entries.length > 0;
    }
    /** What globs match in the folder `from`. */
    glob(patterns, from) {
        const entries = out.globSync([...patterns], {
            cwd: from,
            ignore: NEVER,
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            suppressErrors: true,
        });
        return entries
            .filter(({ dirent }) => !dirent.isDirectory())
            .map((entry) => ({
            filePath: this.local(external_node_path_.resolve(from, entry.path)),
            problem: irregular(entry.dirent),
        }))
            .filter(({ filePath }) => !(0,kinds/* isLeftOut */.WY)(filePath) && !this.gitIgnored.has(filePath));
    }
    take(filePath, problem) {
        const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
        if (reason === null)
            this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
        else
            this.skipped.set(filePath, { filePath, reason });
    }
    local(absolute) {
        return (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(this.workspace.root, absolute));
    }
}


/***/ })

};
