export const id = 15;
export const ids = [15];
export const modules = {

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStaged: () => (/* binding */ runStaged)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/builtin.js + 61 modules
var builtin = __webpack_require__(2928);
// EXTERNAL MODULE: ./build/src/config/glob.js + 1 modules
var glob = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/src/linter/linter.js + 34 modules
var linter_linter = __webpack_require__(686);
// EXTERNAL MODULE: ./build/src/host/config-file.js
var config_file = __webpack_require__(8683);
// EXTERNAL MODULE: ./build/src/host/git.js + 2 modules
var git = __webpack_require__(1139);
// EXTERNAL MODULE: ./build/src/host/kinds.js
var host_kinds = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/src/host/model.js
var model = __webpack_require__(833);
// EXTERNAL MODULE: ./build/src/host/named-file.js + 31 modules
var named_file = __webpack_require__(3868);
// EXTERNAL MODULE: ./build/src/host/read-text.js
var read_text = __webpack_require__(4384);
;// CONCATENATED MODULE: ./build/src/host/staged.js

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
        '--no-abbrev',
        // Only what is the same to the byte: other renames are a deletion and an addition.
        '--find-renames=100%',
        '--diff-filter=ACMRT',
        '--no-ext-diff',
    ];
    const files = [];
    const skipped = [];
    const output = gitDiff(root, args);
    const fields = (0,git/* records */.V0)(output);
    // `:<old mode> <new mode> <old id> <new id> <status>`, then the path; of a rename the old one and the new one.
    for (let index = 0; index + 1 < fields.length;) {
        const [, mode = '', , blob = '', status = ''] = (fields[index++] ?? '').split(' ');
        const movedFrom = status.startsWith('R') ? (fields[index++] ?? '') : null;
        const filePath = fields[index++] ?? '';
        if (mode === SYMBOLIC_LINK)
            skipped.push({ filePath, reason: 'symbolic link' });
        else if (mode === SUBMODULE)
            skipped.push({ filePath, reason: 'submodule' });
        else
            files.push({
                filePath,
                blob,
                isText: !filePath.includes('\ufffd') || output.includes(`${filePath}\0`),
                movedFrom,
            });
    }
    return { files, skipped };
}
/** `git diff` in what it takes for no repository (not ours, or broken) complains of its options: then ask why. */
function gitDiff(root, args) {
    try {
        return (0,git/* git */.$Y)(root, args);
    }
    catch (error) {
        (0,git/* git */.$Y)(root, ['rev-parse', '--git-dir']);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/host/run-staged.js














/**
 * Judges what is staged, by the configuration in the index.
 *
 * @throws {UsageError} outside of a repository
 * @throws {GitError}
 */
async function runStaged(options, workspace) {
    if (!workspace.inGit)
        throw new host_workspace/* UsageError */.eb(`${workspace.cwd} is in no git repository, expected one for --staged`);
    const { files, skipped } = listStaged(workspace.root);
    const objects = new git/* ObjectReader */.nR(workspace.root);
    try {
        const { layers, prefix } = await loadFromIndex(options, workspace, objects);
        const config = (0,builtin/* resolveConfig */.pE)(layers, options);
        const linter = new linter_linter/* Linter */.p$({ rules: builtin/* builtIn */.wx.rules, loadModel: model/* loadModel */.c, config, prefix });
        const kinds = (0,host_kinds/* kindsOf */.tG)(config, prefix);
        const isIgnored = (0,host_kinds/* ignoreMatcher */.NJ)(config, prefix);
        const isNamed = namedFilter(options.paths, workspace);
        const isForced = (filePath) => options.noIgnore === true && isNamed(filePath);
        const isAsked = askedFilter(options.paths, workspace, kinds);
        const isMeant = ({ filePath }) => isForced(filePath) || (isAsked(filePath) && !isIgnored(filePath));
        for (const skip of skipped.filter(isMeant))
            linter.skip(skip);
        const settings = new config_settings/* SettingsFinder */.Y(config, prefix);
        const isJudgedAlready = ({ filePath, movedFrom }) => movedFrom !== null &&
            kinds.matches(movedFrom) &&
            !isIgnored(movedFrom) &&
            kinds.of(movedFrom) === kinds.of(filePath) &&
            settings.of(movedFrom) === settings.of(filePath);
        const sources = files.filter(isMeant).map(async (file) => {
            const { filePath, blob, isText } = file;
            if (!isText)
                return { filePath, text: '', unreadable: { messageId: 'nameNotText', data: {} } };
            if (isJudgedAlready(file)) {
                linter.skip({ filePath, reason: `only renamed, from ${file.movedFrom}` });
                return null;
            }
            const bytes = await objects.get(blob);
            const source = bytes === null ? unreadable(filePath) : (0,text_file/* sourceOf */.vz)(filePath, kinds.of(filePath), bytes);
            const isForeign = isNamed(filePath) && !isForced(filePath) && !kinds.matches(filePath);
            return isForeign && !(0,named_file/* saysItsKind */.D)(source) ? null : source;
        });
        for (const source of await Promise.all(sources))
            if (source !== null)
                linter.add(source);
        const judged = linter.report();
        const match = judged.findings.length === 0
            ? null
            : await (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(925)]).then(__webpack_require__.bind(__webpack_require__, 5925))).matchBaseline(judged, config, prefix, (0,read_text/* indexReader */.Og)(objects));
        return { report: match?.apply(false) ?? judged, workspace, warnings: [], unmatched: [] };
    }
    finally {
        objects.close();
    }
}
/** A file that the user named counts as it is staged too; one that git does not know counts as it is on disk. */
async function loadFromIndex({ configPath }, workspace, objects) {
    const fromIndex = (0,read_text/* indexReader */.Og)(objects);
    if (configPath === undefined)
        return (0,config_file/* findConfig */.u0)(workspace, fromIndex);
    const { filePath, read } = (0,read_text/* namedConfig */.ec)(configPath, workspace);
    return (0,config_file/* loadConfig */.Z9)(filePath, workspace, async (file) => (await fromIndex(file)) ?? read(file));
}
function unreadable(filePath) {
    const data = { reason: 'git has no such object' };
    return { filePath, text: '', unreadable: { messageId: 'unreadable', data } };
}
/** The paths, as git names files. */
function pathsFromRoot(paths, { root, cwd }) {
    return paths.map((given) => (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(root, (0,host_workspace/* realParent */.b1)(external_node_path_.resolve(cwd, given)))));
}
/** Whether a staged path is itself one of the paths. */
function namedFilter(paths, workspace) {
    const named = new Set(pathsFromRoot(paths, workspace));
    return (filePath) => named.has(filePath);
}
/** Whether a staged path lies below the working directory and is matched by the paths, or without any by the globs. */
function askedFilter(paths, { root, cwd, prefix }, kinds) {
    if (paths.length === 0)
        return (filePath) => filePath.startsWith(prefix) && kinds.matches(filePath);
    const named = pathsFromRoot(paths, { root, cwd });
    const isGlobbed = anyGlob(paths);
    return (filePath) => {
        if (named.includes(filePath))
            return true;
        if ((0,host_kinds/* isLeftOut */.WY)(filePath))
            return false;
        const inFolder = named.some((folder) => folder === '' || filePath.startsWith(`${folder}/`));
        if (inFolder && filePath.endsWith('.md'))
            return true;
        return filePath.startsWith(prefix) && isGlobbed(filePath.slice(prefix.length));
    };
}
/** Whether a path from the working directory is matched by the paths that are globs. One that is none names a file. */
function anyGlob(paths) {
    const globs = paths.filter(glob/* isGlob */.fg).flatMap((given) => {
        try {
            return [new glob/* Glob */.fo(external_node_path_.posix.normalize((0,host_workspace/* toPosix */.d7)(given)))];
        }
        catch (error) {
            if (error instanceof glob/* GlobError */.pZ)
                return [];
            throw error;
        }
    });
    return (filePath) => globs.some((glob) => glob.matches(filePath));
}


/***/ })

};
