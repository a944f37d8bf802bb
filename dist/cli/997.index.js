export const id = 997;
export const ids = [997,647];
export const modules = {

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/builtin.js + 60 modules
var builtin = __webpack_require__(5803);
;// CONCATENATED MODULE: ./build/src/fixer/apply-fixes.js
/**
 * The text with the fixes in it, and how many these are. Of two that overlap the first counts, and of two that are the same
 * one; insertions at one place keep their order.
 */
function applyFixes(text, fixes) {
    const distinct = new Map(fixes.map((fix) => [JSON.stringify([fix.range, fix.text]), fix]));
    const ordered = [...distinct.values()].sort((a, b) => a.range[0] - b.range[0]);
    let fixed = '';
    let done = 0;
    let count = 0;
    for (const { range, text: inserted } of ordered) {
        if (range[0] < done)
            continue;
        fixed += text.slice(done, range[0]) + inserted;
        done = range[1];
        count++;
    }
    return { text: fixed + text.slice(done), count };
}

// EXTERNAL MODULE: ./build/src/document/frontmatter.js + 2 modules
var document_frontmatter = __webpack_require__(4827);
// EXTERNAL MODULE: ./build/src/document/yaml.js + 1 modules
var yaml = __webpack_require__(5532);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/document/yaml-lines.js
var yaml_lines = __webpack_require__(1950);
;// CONCATENATED MODULE: ./build/src/fixer/key-lines.js


const QUIET = /^\s*(?:#.*)?$/;
/** A comment that editors read on the first line alone. */
const MODELINE = /^#[ \t]*yaml-language-server:/;
/**
 * Where the lines of each key of the frontmatter begin, the comments above it included, and at last where those of the last
 * key end. Null where a key does not begin its line, as in `{type: …}`.
 */
function keyLines({ text, entries, frontmatter }) {
    const [first] = entries;
    if (frontmatter === null || first === undefined)
        return null;
    const leads = entries.map(({ keySpan: { start } }) => text.slice((0,yaml_lines/* startOfLine */.C2)(text, start), start));
    const [indent = ''] = /^ */.exec(leads[0] ?? '') ?? [];
    if (leads.some((lead) => lead.replace(/["']$/, '') !== indent))
        return null;
    const top = (0,lines/* endOfLine */.vT)(text, frontmatter.openSpan.end) + 1;
    if (!text
        .slice(top, (0,yaml_lines/* startOfLine */.C2)(text, first.keySpan.start))
        .split('\n')
        .every((line) => QUIET.test(line)))
        return null;
    const isComment = (line) => line.startsWith(`${indent}#`);
    const begin = (index, keyStart) => {
        const floor = index === 0 ? belowModelines(text, top) : top;
        return above(text, (0,yaml_lines/* startOfLine */.C2)(text, keyStart), floor, isComment);
    };
    const starts = entries.map(({ keySpan }, index) => begin(index, keySpan.start));
    return [...starts, lastEnd(text, frontmatter.closeSpan.start, isComment)];
}
/** Where the run of such lines begins that ends at `end`, the start of a line. */
function above(text, end, floor, isMeant) {
    let start = end;
    while (start > floor) {
        const line = (0,yaml_lines/* startOfLine */.C2)(text, start - 1);
        if (line < floor || !isMeant(text.slice(line, start - 1)))
            break;
        start = line;
    }
    return start;
}
function belowModelines(text, top) {
    let at = top;
    while (MODELINE.test(text.slice(at, (0,lines/* endOfLine */.vT)(text, at))))
        at = (0,lines/* endOfLine */.vT)(text, at) + 1;
    return at;
}
/** Comments below the last key are about no key, and stay. */
function lastEnd(text, close, isComment) {
    let end = close;
    for (;;) {
        const blanks = above(text, end, 0, (line) => line.trim() === '');
        const comments = above(text, blanks, 0, isComment);
        if (comments === blanks)
            return end;
        end = comments;
    }
}

;// CONCATENATED MODULE: ./build/src/fixer/sort-keys.js





/** What decides how a document is read comes first. */
const FIRST_KEYS = ['type', 'prompt'];
/**
 * The edit that gives the keys of the frontmatter their proper names and order: the keys about the document, the fields as
 * the rules list them, and what nothing reads. A key's comments and value move with it. Null where nothing changes, or
 * where a value would.
 */
function sortKeys(document, fileText, vocabulary) {
    const { entries, problems, status } = document;
    const starts = problems.length > 0 || status === 'retired' ? null : keyLines(document);
    if (starts === null)
        return null;
    const ranks = ranksOf(vocabulary);
    const labels = labelsOf(entries, vocabulary);
    const chunks = entries.map(({ label, keySpan }, index) => {
        const own = labels[index] ?? label;
        const [start = 0, end = 0] = starts.slice(index);
        const key = own === label ? fileText.slice(keySpan.start, keySpan.end) : own;
        const text = fileText.slice(start, keySpan.start) + key + fileText.slice(keySpan.end, end);
        return { text, rank: ranks.get(vocabulary.canonical(label) ?? '') ?? ranks.size };
    });
    const sorted = [...chunks].sort((a, b) => a.rank - b.rank);
    const text = sorted.map((chunk) => chunk.text).join('');
    const range = [starts[0] ?? 0, starts.at(-1) ?? 0];
    if (text === fileText.slice(...range))
        return null;
    const edited = fileText.slice(0, range[0]) + text + fileText.slice(range[1]);
    return holdsSame(document.text, edited, labels) ? { range, text, safe: true } : null;
}
function ranksOf({ fieldNames }) {
    const names = new Set([...FIRST_KEYS, ...vocabulary/* META_KEYS */.h, ...fieldNames]);
    return new Map([...names].map((name, rank) => [name, rank]));
}
/** The proper name of each key. A key that has it beside another spelling of it is left to its author. */
function labelsOf(entries, vocabulary) {
    const counts = new Map();
    const names = entries.map(({ label }) => vocabulary.canonical(label));
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return entries.map(({ label }, index) => {
        const name = names[index] ?? null;
        return name === null || counts.get(name) !== 1 ? label : name;
    });
}
/** Whether a text has the same values as an earlier one, whose keys are now called by these labels. */
function holdsSame(before, after, labels) {
    const old = valuesOf(before);
    const own = new Map(valuesOf((0,lines/* withLineFeeds */.gX)(after)));
    return own.size === labels.length && labels.every((label, index) => own.get(label) === old[index]?.[1]);
}
/** Each key with a text that is the same for the same value; none where the frontmatter cannot be read. */
function valuesOf(text) {
    const frontmatter = (0,document_frontmatter/* readFrontmatter */.zT)(text);
    if ((0,document_frontmatter/* isProblem */.AN)(frontmatter))
        return [];
    return frontmatter.pairs.map(({ name, value }) => [
        name,
        JSON.stringify([value.kind, (0,yaml/* textsOf */.CB)(value).map((each) => each.text)]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/fixer/fix-source.js


/** Times that a document is read anew, because its fixes overlap or lead to others. */
const MAX_PASSES = 10;
/** Mistakes in its YAML that are corrected: the parser names one at a time. */
const MAX_REPAIRS = 100;
/** A source with every safe fix, and those that these lead to. All or none of them, so that twice equals once. */
function fixSource(source, { inspect, sortBy }) {
    let { text } = source;
    let edits = 0;
    let passes = 0;
    let repairs = 0;
    for (;;) {
        const { document, findings } = inspect({ ...source, text });
        let fixes = findings.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
        if (fixes.length === 0 && sortBy !== null)
            fixes = [sortKeys(document, text, sortBy) ?? []].flat();
        if (fixes.length === 0)
            return { text, edits, endless: false };
        if (document.problems.length > 0)
            repairs++;
        else
            passes++;
        if (passes > MAX_PASSES || repairs > MAX_REPAIRS)
            return { text: source.text, edits: 0, endless: true };
        const applied = applyFixes(text, fixes);
        text = applied.text;
        edits += applied.count;
    }
}

// EXTERNAL MODULE: ./build/src/linter/linter.js + 7 modules
var linter_linter = __webpack_require__(6821);
// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/src/host/discover.js + 1 modules
var discover = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/src/host/model.js
var model = __webpack_require__(833);
// EXTERNAL MODULE: ./build/src/host/report-path.js
var report_path = __webpack_require__(6558);
// EXTERNAL MODULE: ./build/src/host/run.js + 1 modules
var host_run = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/host/write-file.js
var write_file = __webpack_require__(4626);
;// CONCATENATED MODULE: ./build/src/host/run-fix.js













/**
 * Works out the safe fixes for what the options name.
 *
 * @throws {UsageError} when nothing matches, or a path names nothing
 * @throws {ConfigError} when the configuration is invalid
 */
async function runFix(options) {
    const { paths, sort, onProgress, onFixed } = options;
    (0,host_run/* refuseEmptyPaths */.Gj)(options);
    const workspace = (0,host_workspace/* locateWorkspace */.mO)(options.cwd);
    const { layers, prefix } = await (0,host_run/* loadFromDisk */.au)(options, workspace);
    const config = (0,builtin/* resolveConfig */.pE)(layers);
    const { files, skipped, warnings } = (0,discover.discover)(workspace, config, prefix, { paths, allowEmpty: false });
    const isComplete = paths.length === 0 && prefix.startsWith(workspace.prefix);
    const linter = new linter_linter/* Linter */.p$({ rules: builtin/* builtIn */.wx.rules, isComplete, loadModel: model/* loadModel */.c, config, prefix });
    for (const skip of skipped)
        linter.skip(skip);
    const sortBy = sort ? new vocabulary/* Vocabulary */.V(config.preset) : null;
    const run = { files: 0, edits: 0, endless: [], warnings };
    files.sort((a, b) => (0,order/* compareText */.n6)(a.filePath, b.filePath));
    for (const [done, { filePath, kind, unreadable }] of files.entries()) {
        const waiting = onProgress(done, files.length);
        if (waiting !== undefined)
            await waiting;
        const source = unreadable === undefined
            ? (0,text_file/* readSource */.o$)(external_node_path_.join(workspace.root, filePath), filePath, kind)
            : { filePath, kind, text: '', unreadable };
        const { text, edits, endless } = fixSource(source, {
            inspect: (given) => linter.inspect(given),
            sortBy,
        });
        linter.add({ ...source, text });
        if (endless)
            run.endless.push(filePath);
        if (text === source.text)
            continue;
        run.files++;
        run.edits += edits;
        await onFixed({ filePath, before: source.text, after: text, edits }, workspace);
    }
    return { ...run, left: linter.report().counts };
}
/** @throws {UsageError} for a file behind a symbolic link, which may lead out of the repository */
function writeFixed({ filePath, after }, { root }) {
    const target = external_node_path_.join(root, filePath);
    const link = (0,report_path/* linkOnTheWay */.K)(target, root);
    if (link !== null)
        throw new host_workspace/* UsageError */.eb(`cannot write ${filePath}: ${link} is a symbolic link, expected none`);
    try {
        (0,write_file/* replaceText */.e)(target, after);
    }
    catch (error) {
        throw new Error(`cannot write ${filePath}: ${error.code}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
;// CONCATENATED MODULE: ./build/src/report/fixes.js




/** `stories/ana/outage.md: 3 edits`. */
function renderFixedFile(file, edits) {
    return `${(0,report_escape/* logLine */.BP)(`${file}: ${(0,message/* plural */.LS)(edits, 'edit')}`)}\n`;
}
/** What was done, or with `isDryRun` what would be, and what is left. */
function renderFixes({ files, edits, left }, isDryRun) {
    const would = isDryRun ? 'would fix' : 'fixed';
    const done = files === 0 ? 'nothing to fix' : `${would} ${(0,message/* plural */.LS)(files, 'file')} by ${(0,message/* plural */.LS)(edits, 'edit')}`;
    const counts = (0,report_counts/* findingCounts */.s_)({ counts: left });
    const isClean = left.error + left.warning + left.note === 0;
    return `${done}\n${isClean ? 'no findings left' : `left: ${counts}; \`${product/* PRODUCT */.Ax}\` lists them`}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var outputs = __webpack_require__(7034);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/cli/fix-command.js









/** Fixes what can be fixed without inventing anything; with `dryRun` the diff is all that standard output gets. */
async function fixCommand(paths, flags) {
    const { dryRun = false, sort = false } = flags;
    const startedIn = process.cwd();
    const colors = picocolors.createColors((0,color/* wantsColor */.z)(flags.color));
    const progress = (0,cli_progress/* createProgress */.m)(process.stderr);
    const run = await runFix({
        cwd: flags.C ?? startedIn,
        paths,
        configPath: flags.config,
        sort,
        onProgress: progress.update,
        onFixed: async (file, workspace) => {
            progress.clear();
            const { filePath, before, after, edits } = file;
            if (dryRun) {
                const { renderDiff } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 5653));
                await (0,print/* print */.y)(renderDiff(filePath, before, after, colors));
            }
            else {
                writeFixed(file, workspace);
                await (0,print/* print */.y)(renderFixedFile((0,outputs/* pathFrom */.Iw)({ workspace, startedIn }, filePath), edits));
            }
        },
    }).finally(progress.clear);
    const told = [
        ...run.warnings,
        ...run.endless.map((file) => `${file}: too many edits that lead to others, so that none is made; correct it by hand`),
    ];
    for (const warning of told)
        process.stderr.write(`${product/* PRODUCT */.Ax}: ${(0,report_escape/* logLine */.BP)(warning)}\n`);
    const summary = renderFixes(run, dryRun);
    if (dryRun)
        process.stderr.write(summary);
    else
        await (0,print/* print */.y)(summary);
    return 0;
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __webpack_require__(5648);
// EXTERNAL MODULE: ./build/src/config/glob.js + 1 modules
var config_glob = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/host/git.js + 1 modules
var git = __webpack_require__(142);
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
// EXTERNAL MODULE: ./build/src/host/named-file.js
var named_file = __webpack_require__(9288);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/host/walk.js
var host_walk = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/host/discover.js











/** Linked folders that are named; of more only the number is. */
const NAMED = 3;
/**
 * The files to check: those that the given paths name, or without any those of the configured globs, below the
 * working directory. Left out are `node_modules`, `.git`, READMEs, what git ignores and what the configuration ignores;
 * a file that is named itself is left out when the configuration ignores it, or when neither its path nor its
 * frontmatter says that it is a story or an answer (`noIgnore` takes it all the same).
 *
 * @throws {UsageError} when a path names nothing, or nothing matches, or all that matches is ignored
 */
function discover(workspace, config, prefix, { paths, allowEmpty, noIgnore = false }) {
    const search = new Search(workspace, config, prefix, noIgnore);
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
class Search {
    workspace;
    /** The globs of the configuration, and the folder that they count from. */
    globs;
    prefix;
    noIgnore;
    kinds;
    isIgnored;
    gitIgnored;
    found = new Map();
    skipped = new Map();
    linked = new Set();
    /** What a glob or a folder would have found, had the configuration not ignored it. */
    ignored = new Set();
    constructor(workspace, config, prefix, noIgnore) {
        this.noIgnore = noIgnore;
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
        const globs = this.globs.map((glob) => new config_glob/* Glob */.fo(glob));
        const from = external_node_path_.join(root, this.prefix);
        this.walk(globs, from, (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(from, cwd)), false);
    }
    /** What one path of the command line names. False when that is nothing. */
    given(given) {
        const { root, cwd } = this.workspace;
        const absolute = external_node_path_.resolve(cwd, given);
        const stats = (0,host_workspace/* entryAt */._f)(absolute);
        if (stats === undefined)
            return out.isDynamicPattern(given) && this.globbed((0,host_workspace/* toPosix */.d7)(given));
        const real = (0,host_workspace/* realParent */.b1)(absolute);
        if ((0,host_workspace/* leadsOut */.qm)(absolute, real, root))
            this.take(this.local(absolute), 'symbolic link');
        else if (stats.isDirectory())
            return this.walk([new config_glob/* Glob */.fo('**/*.md')], real);
        else
            this.named(this.local(real), (0,host_walk/* irregular */.e)(stats));
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
        const linked = this.linkedNote();
        throw new host_workspace/* UsageError */.eb(`no file in ${cwd} matches ${(0,message/* choicesIn */.sF)(this.globs)} (globs count from ${base}), expected stories or answers there (or --allow-empty; \`star-witness new\` writes a first one)${linked === null ? '' : `; ${linked}`}`);
    }
    result() {
        const linked = this.linkedNote();
        const warnings = [...this.gitIgnored.warnings, ...(linked === null ? [] : [linked])];
        return { files: [...this.found.values()], skipped: [...this.skipped.values()], warnings };
    }
    /** That folders were left out, being symbolic links; null when none was. */
    linkedNote() {
        return this.linked.size === 0 ? null : noteOfLinks([...this.linked].sort());
    }
    /** What a glob of the command line matches; its first names may lead anywhere, as a path may. */
    globbed(given) {
        const { root, cwd } = this.workspace;
        const { base, rest } = (0,config_glob/* splitGlob */.VK)(given);
        const from = external_node_path_.resolve(cwd, base);
        if ((0,host_workspace/* entryAt */._f)(from) === undefined)
            return false;
        const real = (0,external_node_fs_.realpathSync)(from);
        if ((0,host_workspace/* leadsOut */.qm)(from, real, root))
            this.take(this.local(from), 'symbolic link');
        else
            return this.takeGlob(rest, real);
        return true;
    }
    /** Takes what a glob of the user matches. A configuration is a stranger's, and its globs go through `Walk`. */
    takeGlob(glob, from) {
        const entries = out.globSync(glob, {
            cwd: from,
            ignore: ['**/node_modules/**', '**/.git/**'],
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            suppressErrors: true,
        });
        const files = entries
            .filter(({ dirent }) => !dirent.isDirectory())
            .map((entry) => ({
            filePath: this.local(external_node_path_.join(from, entry.path)),
            problem: (0,host_walk/* irregular */.e)(entry.dirent),
        }))
            .filter(({ filePath }) => !(0,kinds/* isLeftOut */.WY)(filePath) && !this.gitIgnored.has(filePath));
        for (const { filePath, problem } of files)
            this.takeMatched(filePath, problem, true);
        return files.length > 0;
    }
    /** Takes what globs match from `start` on; whether that is anything. `isNamed`: a user named it, so ignored files are told. */
    walk(globs, from, start = '', isNamed = true) {
        const walk = new host_walk/* Walk */.q(from, (absolute) => (0,host_workspace/* isOwn */.NP)(absolute, this.workspace.root));
        let any = false;
        for (const met of walk.find(globs, start)) {
            const filePath = this.local(external_node_path_.join(from, met.name));
            if (this.isLeftOut(filePath, met))
                continue;
            any = true;
            if (met.as === 'linked folder')
                this.linked.add(filePath);
            else if (met.as === 'unreadable')
                this.takeUnreadable(filePath, met);
            else
                this.takeMatched(filePath, met.as === 'file' ? null : met.as, isNamed);
        }
        return any;
    }
    isLeftOut(filePath, met) {
        if (met.as !== 'unreadable' || !met.isFolder)
            return (0,kinds/* isLeftOut */.WY)(filePath) || this.gitIgnored.has(filePath);
        // A folder is ignored where all in it would be.
        const inside = `${filePath}/x.md`;
        return this.gitIgnored.has(inside) || this.isIgnored(filePath) || this.isIgnored(inside);
    }
    /** A file that is named itself. */
    named(filePath, problem) {
        const { root } = this.workspace;
        const isForced = problem === null && this.noIgnore;
        if (isForced)
            this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
        else if (problem !== null || this.kinds.matches(filePath))
            this.take(filePath, problem);
        else {
            const source = (0,text_file/* readSource */.o$)(external_node_path_.join(root, filePath), filePath, undefined);
            this.take(filePath, (0,named_file/* saysItsKind */.D)(source) ? null : (0,named_file/* whyNotMatched */.O)(source));
        }
    }
    /** What a glob or a folder holds. What is ignored is told only where a user named the glob or the folder. */
    takeMatched(filePath, problem, isNamed) {
        const isIgnored = this.isIgnored(filePath);
        if (isIgnored)
            this.ignored.add(filePath);
        if (isNamed || !isIgnored)
            this.take(filePath, problem);
    }
    take(filePath, problem) {
        const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
        if (reason === null)
            this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
        else
            this.skipped.set(filePath, { filePath, reason });
    }
    takeUnreadable(filePath, { unreadable }) {
        if (!this.isIgnored(filePath))
            this.found.set(filePath, { filePath, kind: this.kinds.of(filePath), unreadable });
    }
    local(absolute) {
        return (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(this.workspace.root, absolute)) || '.';
    }
}
function noteOfLinks(folders) {
    const named = folders.slice(0, NAMED).map(message/* quoted */.TL).join(', ');
    const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : '';
    return `left out ${(0,message/* plural */.LS)(folders.length, 'symbolic link to a folder', 'symbolic links to folders')}: ${named}${more}`;
}


/***/ }),

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ saysItsKind),
/* harmony export */   O: () => (/* binding */ whyNotMatched)
/* harmony export */ });
/* harmony import */ var _bank_read_bank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);

/** Why a file that was named itself and that no glob matches is skipped. */
function whyNotMatched({ text }) {
    return (0,_bank_read_bank_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeBank */ .g)(text)
        ? 'a story bank: `star-witness bank` reads it'
        : 'no glob matches it; --no-ignore checks it';
}
/**
 * Whether a file that no glob matches says itself what it is: its frontmatter has the key `type` or `prompt`. Hook
 * managers name every changed file, also a README or a page with frontmatter of another tool.
 */
function saysItsKind({ text }) {
    const start = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
    if (start === undefined)
        return false;
    const end = text.indexOf('\n---', start - 1);
    return /^["']?(?:type|prompt)["']?[ \t]*:/im.test(text.slice(start, end === -1 ? text.length : end));
}


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ irregular),
/* harmony export */   q: () => (/* binding */ Walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Folders that are never looked into. */
const NEVER = new Set(['node_modules', '.git']);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Finds what globs match below `start`, in the folder that they count from. A symbolic link to a folder is followed only
 * where a glob begins with its very name and `isOwn` says of its absolute path that it leads to nowhere else.
 */
class Walk {
    folder;
    isOwn;
    constructor(folder, isOwn) {
        this.folder = folder;
        this.isOwn = isOwn;
    }
    *find(globs, start = '') {
        const open = [{ name: start, globs: globs.filter((glob) => glob.leadsInto(start)) }];
        for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
            const entries = this.list(folder.name);
            if ('name' in entries)
                yield entries;
            else
                for (const entry of entries) {
                    const met = this.meet(folder, entry);
                    if (met === null)
                        continue;
                    if ('globs' in met)
                        open.push(met);
                    else
                        yield met;
                }
        }
    }
    list(name) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, name), { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            const reason = error.code ?? 'unknown error';
            const unreadable = { messageId: 'unlisted', data: { reason } };
            return { name: name === '' ? '.' : name, as: 'unreadable', isFolder: true, unreadable };
        }
    }
    /** A folder to look into, something to tell, or null for what no glob means. */
    meet({ name: parent, globs }, entry) {
        const { text, isUtf8 } = decodeName(entry.name);
        if (NEVER.has(text.toLowerCase()))
            return null;
        const name = parent === '' ? text : `${parent}/${text}`;
        const isFolder = entry.isDirectory();
        const isMatched = () => globs.some((glob) => glob.matches(name));
        const inside = globs.filter((glob) => glob.leadsInto(name));
        if (!isUtf8) {
            const unreadable = { messageId: 'nameNotText', data: {} };
            return (isFolder ? inside.length > 0 : isMatched())
                ? { name, as: 'unreadable', isFolder, unreadable }
                : null;
        }
        if (isFolder)
            return inside.length > 0 ? { name, globs: inside } : null;
        if (entry.isSymbolicLink() && inside.length > 0 && isDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, name)))
            return this.follow(name, inside);
        if (!isMatched())
            return null;
        return { name, as: irregular(entry) ?? 'file' };
    }
    follow(name, globs) {
        const naming = globs.filter((glob) => glob.beginsWith(name));
        if (naming.length > 0 && this.isOwn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, name)))
            return { name, globs: naming };
        return globs.some((glob) => glob.means(name)) ? { name, as: 'linked folder' } : null;
    }
}
/** Why something that is no directory is not read, or null for a file. */
function irregular(entry) {
    if (entry.isFile())
        return null;
    return entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file';
}
/** A name as text; what is no UTF-8 in it is replaced. */
function decodeName(bytes) {
    try {
        return { text: utf8.decode(bytes), isUtf8: true };
    }
    catch {
        return { text: bytes.toString(), isUtf8: false };
    }
}
function isDirectory(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
