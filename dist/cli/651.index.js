export const id = 651;
export const ids = [651,38];
export const modules = {

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesByGit: () => (/* binding */ changesByGit)
});

// EXTERNAL MODULE: ./build/src/host/git.js + 1 modules
var git = __webpack_require__(142);
;// CONCATENATED MODULE: ./build/src/changes/patch.js
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** Reads a unified diff of one file; null when it is none, or ends before its hunks do. */
function parsePatch(patch) {
    if (!HUNK.test(patch))
        return null;
    const added = [];
    const hunks = [];
    let next = 0;
    let left = 0;
    for (const line of patch.split('\n')) {
        const [header, start, length = '1'] = (left === 0 && HUNK.exec(line)) || [];
        if (header !== undefined) {
            next = Number(start);
            left = Number(length);
            if (left > 0)
                hunks.push({ start: next, end: next + left - 1 });
        }
        else if (left > 0 && isAfter(line)) {
            if (line.startsWith('+'))
                addLine(added, next);
            next++;
            left--;
        }
    }
    return left === 0 ? { added, hunks } : null;
}
/** Whether a line of a hunk is there after the patch. An empty one is context that lost its blank on the way. */
function isAfter(line) {
    return line === '' || line.startsWith('+') || line.startsWith(' ');
}
function addLine(ranges, line) {
    const last = ranges.at(-1);
    if (last?.end === line - 1)
        last.end = line;
    else
        ranges.push({ start: line, end: line });
}

;// CONCATENATED MODULE: ./build/src/host/patch-lines.js

/**
 * The changed lines of every file in what `git diff --unified=0 --dst-prefix=b/` prints. There every line of text has a
 * mark before it, and names are quoted, so that neither can be taken for a header.
 */
function linesInPatch(patch) {
    return `\n${patch}`.split('\ndiff --git ').flatMap((file) => {
        const start = file.indexOf('\n@@ ');
        if (start === -1)
            return [];
        const header = file.slice(0, start).split('\n');
        const path = pathIn(header.find((line) => line.startsWith('+++ '))?.slice(4) ?? '');
        return path === null ? [] : [[path, parsePatch(file.slice(start + 1))?.added ?? []]];
    });
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** The path behind `+++ `: `b/name`, quoted as in C where it must be, and with a tab behind a name that has blanks. */
function pathIn(label) {
    const name = label.endsWith('\t') ? label.slice(0, -1) : label;
    if (!name.startsWith('"'))
        return name.startsWith('b/') ? name.slice(2) : null;
    const bytes = [];
    for (const [, octal, letter, plain = ''] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\])/g)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else
            bytes.push(letter === undefined ? plain.charCodeAt(0) : (ESCAPES[letter] ?? 0));
    }
    return Buffer.from(bytes).toString().slice(2);
}

;// CONCATENATED MODULE: ./build/src/host/diff.js


/** Neither the user's habits nor programs that a configuration names: only what is compared decides what comes out. */
const DIFF = [
    '--literal-pathspecs',
    '-c',
    'core.quotePath=true',
    // It would write the index. Without it, files whose times alone changed are among those that may differ.
    '-c',
    'diff.autoRefreshIndex=false',
    'diff',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--submodule=short',
    '--ignore-submodules=dirty',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--inter-hunk-context=0',
    '--find-renames',
];
const SUBMODULE = '160000';
/** Characters of paths in one command: Windows has room for 32,767 in all. */
const MAX_PATHS = 20_000;
/**
 * How the work tree differs from a commit, as far as `wanted` files go. Nothing is written, and no program runs but git.
 *
 * @throws {GitError}
 */
function changedFiles(root, commit, wanted) {
    const env = plainEnvironment(root);
    const entries = changedEntries(root, commit, env);
    const untracked = (0,git/* records */.V0)((0,git/* git */.$Y)(root, ['ls-files', '-z', '--others', '--exclude-standard'], { env }));
    const files = new Map();
    for (const [filePath, file] of inOtherRepositories(entries, untracked, wanted))
        files.set(filePath, file);
    for (const filePath of untracked) {
        if (wanted.has(filePath))
            files.set(filePath, { previousPath: null, added: true, lines: null });
    }
    const ours = entries.filter(({ filePath, isSubmodule }) => wanted.has(filePath) && !isSubmodule);
    const edited = linesOf(root, commit, ours.filter(isEdited), env);
    for (const entry of ours) {
        const { filePath, previousPath, status, isSameMode } = entry;
        const isSame = status === 'M' && isSameMode && !edited.has(filePath);
        const lines = linesOfEntry(entry, edited.get(filePath));
        if (!isSame)
            files.set(filePath, { previousPath, added: status === 'A', lines });
    }
    return files;
}
/** No lines where only the path or the mode changed; all where the file is new, or it is not known which. */
function linesOfEntry(entry, edited) {
    if (edited !== undefined)
        return edited;
    return isEdited(entry) || entry.status === 'R100' ? [] : null;
}
/** Every line of a submodule counts where its commit moved, and every line of another repository that is not known. */
function* inOtherRepositories(entries, untracked, wanted) {
    const moved = entries.filter(({ isSubmodule }) => isSubmodule).map(({ filePath }) => `${filePath}/`);
    const nested = untracked.filter((folder) => folder.endsWith('/'));
    for (const filePath of wanted) {
        const isIn = (folder) => filePath.startsWith(folder);
        const added = nested.some(isIn);
        if (added || moved.some(isIn))
            yield [filePath, { previousPath: null, added, lines: null }];
    }
}
/** Whether some of its lines changed and others did not. */
function isEdited({ status }) {
    return /^(?:M|T|R0\d\d)$/.test(status);
}
/** Everything that differs from a commit in the work tree, but for what is gone. */
function changedEntries(root, commit, env) {
    const fields = (0,git/* records */.V0)((0,git/* git */.$Y)(root, [...DIFF, '--raw', '-z', '--diff-filter=d', commit, '--'], { env }));
    const entries = [];
    // `:<old mode> <new mode> <old id> <new id> <status>`, then the path; of a rename the old one and the new one.
    for (let index = 0; index + 1 < fields.length;) {
        const [before = '', mode = '', , , status = ''] = (fields[index++] ?? '').split(' ');
        const previousPath = status.startsWith('R') ? (fields[index++] ?? '') : null;
        const filePath = fields[index++] ?? '';
        const isSameMode = before === `:${mode}`;
        entries.push({ status, isSameMode, isSubmodule: mode === SUBMODULE, previousPath, filePath });
    }
    return entries;
}
/** The changed lines of each file whose text differs; null where git could not compare it (it is too large, say). */
function linesOf(root, commit, edited, env) {
    const lines = new Map();
    // A name that is not UTF-8 cannot be asked for.
    const isNamed = (entry) => pathsOf(entry).every((path) => !path.includes('\ufffd'));
    for (const { filePath } of edited.filter((entry) => !isNamed(entry)))
        lines.set(filePath, null);
    for (const entries of portions(edited.filter(isNamed))) {
        try {
            // `--text`: attributes that come with the repository could call every document binary.
            const args = [...DIFF, '--text', '--unified=0', commit, '--', ...entries.flatMap(pathsOf)];
            for (const [filePath, own] of linesInPatch((0,git/* git */.$Y)(root, args, { env }).toString()))
                lines.set(filePath, own);
        }
        catch (error) {
            if (error instanceof git/* GitTimeout */.k8)
                throw error;
            if (!(error instanceof git/* GitError */.XS || error instanceof RangeError))
                throw error;
            for (const { filePath } of entries)
                lines.set(filePath, null);
        }
    }
    return lines;
}
function pathsOf({ previousPath, filePath }) {
    return previousPath === null ? [filePath] : [previousPath, filePath];
}
/** Entries in portions whose paths fit into one command. */
function portions(entries) {
    const all = [];
    let room = 0;
    for (const entry of entries) {
        const length = pathsOf(entry).join(' ').length;
        if (length > room || all.length === 0) {
            all.push([]);
            room = MAX_PATHS;
        }
        all.at(-1)?.push(entry);
        room -= length;
    }
    return all;
}
/**
 * The environment for a git that reads the work tree: it runs no filter, which are programs that attributes of the
 * checked repository call for.
 */
function plainEnvironment(root) {
    const env = { ...process.env };
    let count = Number(env.GIT_CONFIG_COUNT ?? 0);
    for (const key of filterKeys(root)) {
        env[`GIT_CONFIG_KEY_${count}`] = key;
        env[`GIT_CONFIG_VALUE_${count++}`] = key.endsWith('.required') ? 'false' : '';
    }
    return { ...env, GIT_CONFIG_COUNT: String(count) };
}
function filterKeys(root) {
    try {
        const pattern = '^filter\\..*\\.(clean|process|required)$';
        return (0,git/* records */.V0)((0,git/* git */.$Y)(root, ['config', '-z', '--name-only', '--get-regexp', pattern]));
    }
    catch (error) {
        // There is none.
        if (error instanceof git/* GitError */.XS && error.status === 1)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/host/revisions.js
var revisions = __webpack_require__(1038);
;// CONCATENATED MODULE: ./build/src/host/changes.js



/** Compares the work tree, which is what is judged, with a commit. Files that git does not know are added ones. */
function changesByGit({ base, name, from }) {
    return ({ root, filePaths }) => {
        try {
            const found = base === undefined ? (0,revisions/* defaultBase */.px)(root) : { name: base, revision: base };
            const { revision } = found;
            const commit = from === 'commit' ? (0,revisions/* existingCommit */.rV)(root, revision) : (0,revisions/* mergeBase */.wu)(root, revision, found.name);
            const files = changedFiles(root, commit, new Set(filePaths));
            return { changes: { base: name ?? found.name, files }, commit };
        }
        catch (error) {
            if (error instanceof git/* GitError */.XS)
                return { reason: error.message };
            throw error;
        }
    };
}


/***/ }),

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
