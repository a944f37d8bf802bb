export const id = 879;
export const ids = [879];
export const modules = {

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./build/src/drafts/file-name.js
var file_name = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/drafts/new-story.js
var new_story = __webpack_require__(2732);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/bank/read-bank.js + 23 modules
var read_bank = __webpack_require__(1306);
// EXTERNAL MODULE: ./build/src/config/glob.js + 1 modules
var glob = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/setup/plan.js + 2 modules
var plan = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/src/host/config-file.js
var config_file = __webpack_require__(8683);
// EXTERNAL MODULE: ./build/src/host/git.js + 1 modules
var git = __webpack_require__(142);
// EXTERNAL MODULE: ./build/src/host/kinds.js
var kinds = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/src/host/named-file.js
var named_file = __webpack_require__(9288);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/host/walk.js
var walk = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/host/survey.js











/** Markdown files that are looked into; a larger repository says where its stories are. */
const MOST_FILES = 1000;
/** What a bank is called; any other file that has labels may be a page about them. */
const BANK_NAME = /stor(?:y|ies)|star|behaviou?ral|interview/i;
/** Looks at what a repository has already. `templates` are their names. */
function surveyOf({ root, inGit }, templates) {
    const seen = (filePath) => ({ filePath, text: textAt(root, filePath) });
    const packageJson = seen('package.json');
    const husky = seen('.husky/pre-commit');
    const preCommit = seen('.pre-commit-config.yaml');
    const hookPath = inGit ? gitHookPath(root) : null;
    const gitHook = hookPath === null ? null : seen(hookPath);
    const { banks, documents } = markdownIn(root);
    return {
        inGit,
        configFile: configIn(root),
        checkedBy: workflowIn(root),
        workflow: seen('.github/workflows/star-witness.yml'),
        packageJson,
        settings: seen('.vscode/settings.json'),
        husky,
        preCommit,
        gitHook,
        managers: managersOf(root, packageJson.text ?? '', preCommit, gitHook),
        templates: templates.map((name) => seen((0,plan/* templatePath */.Y7)(name))),
        isInstalled: (0,workspace/* entryAt */._f)(external_node_path_.join(root, 'node_modules/star-witness')) !== undefined ||
            hasDependency(packageJson.text ?? '', 'star-witness'),
        banks,
        documents,
    };
}
/** @throws {UsageError} for a file that cannot be read, so that nothing is written over it */
function textAt(root, filePath) {
    const absolute = external_node_path_.join(root, filePath);
    if ((0,workspace/* entryAt */._f)(absolute) === undefined)
        return null;
    const { text, unreadable } = isOwnOrHook(absolute, root)
        ? (0,text_file/* readSource */.o$)(absolute, filePath, undefined)
        : REFUSED;
    if (unreadable !== undefined)
        throw new workspace/* UsageError */.eb(`cannot read ${filePath}, expected a text file in UTF-8`);
    return text;
}
const REFUSED = {
    text: '',
    unreadable: { messageId: 'unreadable', data: { reason: 'a symbolic link out of the repository' } },
};
/** A hook lies in `.git`; everything else there is none of what is read. */
function isOwnOrHook(absolute, root) {
    return ((0,workspace/* isOwn */.NP)(absolute, root) || (external_node_path_.basename(external_node_path_.dirname(absolute)) === 'hooks' && (0,workspace/* isInside */.FK)(absolute, root)));
}
function configIn(root) {
    const found = config_file/* CONFIG_NAMES */.We.find((name) => {
        const text = textAt(root, name);
        return text !== null && (name !== 'package.json' || /"star-witness"\s*:\s*\{/.test(text));
    });
    return found ?? null;
}
/** A workflow that runs the Action. */
function workflowIn(root) {
    for (const met of new walk/* Walk */.q(root, () => false).find([new glob/* Glob */.fo('.github/workflows/*.{yml,yaml}')], '.github')) {
        if (met.as === 'file' && textAt(root, met.name)?.includes('star-witness/star-witness@'))
            return met.name;
    }
    return null;
}
function managersOf(root, packageJson, preCommit, gitHook) {
    const isThere = {
        husky: (0,workspace/* entryAt */._f)(external_node_path_.join(root, '.husky')) !== undefined || hasDependency(packageJson, 'husky'),
        'pre-commit': preCommit.text !== null,
        'lint-staged': /"lint-staged"\s*:\s*\{/.test(packageJson),
        git: (gitHook?.text ?? null) !== null,
    };
    return Object.keys(isThere).filter((name) => isThere[name]);
}
function hasDependency(packageJson, name) {
    return new RegExp(`"${name}"\\s*:\\s*"`).test(packageJson);
}
/** Where git looks for the hook, from the root; null where that is not in this repository, or git does not say. */
function gitHookPath(root) {
    const configured = ['--local', '--global'].map((scope) => said(root, ['config', scope, '--get', 'core.hooksPath']));
    const common = said(root, ['rev-parse', '--git-common-dir']);
    const folder = configured.find((each) => each !== null) ?? (common === null ? null : `${common}/hooks`);
    const absolute = folder === null ? null : external_node_path_.resolve(root, folder, 'pre-commit');
    // What husky puts into its own folder is made anew at each installation.
    if (absolute === null || !(0,workspace/* isInside */.FK)(absolute, root) || /[\\/]\.husky[\\/]/.test(absolute))
        return null;
    return (0,workspace/* toPosix */.d7)(external_node_path_.relative(root, absolute));
}
/** What git says, or null where it says nothing or refuses. */
function said(root, args) {
    try {
        return (0,git/* git */.$Y)(root, args).toString().trim() || null;
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return null;
        throw error;
    }
}
function markdownIn(root) {
    const banks = [];
    const documents = [];
    let left = MOST_FILES;
    for (const met of new walk/* Walk */.q(root, () => false).find([new glob/* Glob */.fo('**/*.md')])) {
        if (met.as !== 'file' || (0,kinds/* isLeftOut */.WY)(met.name) || met.name.startsWith('templates/'))
            continue;
        if (left-- === 0)
            break;
        const source = (0,text_file/* readSource */.o$)(external_node_path_.join(root, met.name), met.name, undefined);
        if ((0,named_file/* saysItsKind */.D)(source))
            documents.push({ filePath: met.name, kind: kindOf(source) });
        else if (BANK_NAME.test(met.name) && (0,read_bank/* looksLikeBank */.g)(source.text))
            banks.push(met.name);
    }
    return { banks: banks.sort(), documents };
}
/** What a document says first in its frontmatter that it is. */
function kindOf({ text }) {
    const [, key] = /^["']?(type|prompt)["']?[ \t]*:/im.exec(text) ?? [];
    return key?.toLowerCase() === 'prompt' ? 'answer' : 'story';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/host/new-files.js
var new_files = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/src/host/write-file.js
var write_file = __webpack_require__(4626);
;// CONCATENATED MODULE: ./build/src/host/write-setup.js





const EXECUTABLE = 0o755;
/**
 * Writes the files of the setup. New ones take the place of nothing; edited ones keep their permissions.
 *
 * @throws {UsageError} where one cannot be written; for a symbolic link on the way before anything is
 */
function writeChanges(changes, { root }) {
    for (const { filePath } of changes)
        (0,new_files/* refuseLink */.VQ)(external_node_path_.join(root, filePath), filePath, root);
    for (const change of changes)
        writeChange(change, external_node_path_.join(root, change.filePath));
}
function writeChange({ filePath, kind, text, isExecutable }, file) {
    if (kind === 'create')
        (0,new_files/* createFile */.x3)(file, text, filePath);
    else
        rewrite(file, text, filePath);
    // Git runs no hook that is not executable.
    if (isExecutable)
        (0,external_node_fs_.chmodSync)(file, EXECUTABLE);
}
function rewrite(file, text, filePath) {
    const { mode } = (0,external_node_fs_.statSync)(file);
    try {
        (0,write_file/* writeFileAtomic */.Z)(file, text);
    }
    catch (error) {
        throw new workspace/* UsageError */.eb(`cannot write ${filePath}: ${error.code}`);
    }
    (0,external_node_fs_.chmodSync)(file, mode);
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/report/setup.js


/** Lines of a new file that are shown; a template has more. */
const MOST_LINES = 20;
/** What is to be written, with each line that is new, and what is left as it is. */
function renderPlan(outcomes) {
    return outcomes.map((outcome) => `${lineOf(outcome)}\n${addedIn(outcome)}`).join('');
}
function lineOf(outcome) {
    const { kind, filePath } = outcome;
    if (kind === 'keep' || kind === 'by hand')
        return (0,report_escape/* visible */.RK)(`${kind.padEnd(9)} ${filePath}: ${outcome.reason}`);
    return (0,report_escape/* visible */.RK)(`${kind.padEnd(9)} ${filePath}`);
}
function addedIn(outcome) {
    if (outcome.kind === 'keep')
        return '';
    const lines = outcome.added.trimEnd().split('\n');
    if (lines.length > MOST_LINES)
        return `  ${(0,message/* plural */.LS)(lines.length, 'line')}\n`;
    return lines.map((line) => `  + ${(0,report_escape/* visible */.RK)(line)}\n`).join('');
}

// EXTERNAL MODULE: ./build/src/report/shell-word.js
var shell_word = __webpack_require__(7259);
// EXTERNAL MODULE: ./build/src/setup/hooks.js
var hooks = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/src/setup/next-steps.js

const INSTALL = `npm install --save-dev github:star-witness/star-witness#v${product/* VERSION */.xv}`;
const INSTALL_HUSKY = 'npm install --save-dev husky && npm pkg set scripts.prepare=husky && npm run prepare';
/** The commands to run now, in their order. */
function nextSteps(survey, { hook, command, type, shellWord }) {
    const { isInstalled, packageJson, managers, banks, documents, inGit } = survey;
    const [bank] = banks;
    const steps = [];
    // The hook of pre-commit installs the package by itself.
    const isRunByHook = !['pre-commit', 'none'].includes(hook);
    if (!isInstalled && (isRunByHook || packageJson.text !== null))
        steps.push(isRunByHook ? `${INSTALL}   # what the hook runs` : INSTALL);
    if (hook === 'husky' && !managers.includes('husky'))
        steps.push(INSTALL_HUSKY);
    if (bank !== undefined)
        steps.push(`${command} import ${shellWord(bank)}   # a story file of each story in it`);
    else if (documents.length === 0)
        steps.push(`${command} new ${shellWord(type)} --title "What you would call it"`);
    if (bank !== undefined || documents.length > 0)
        steps.push(command);
    if (hook === 'none' && inGit)
        steps.push(`${command} init --hook git   # to check before each commit, too`);
    return steps;
}

// EXTERNAL MODULE: ./build/src/setup/survey.js
var setup_survey = __webpack_require__(5089);
// EXTERNAL MODULE: ./build/src/text/choices.js
var choices = __webpack_require__(265);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/src/cli/ask.js

/** Asks questions one after the other; where the input ends, each further one has no answer. */
class Questions {
    lines;
    close;
    constructor() {
        const input = (0,external_node_readline_.createInterface)({ input: process.stdin });
        this.lines = input[Symbol.asyncIterator]();
        this.close = () => input.close();
    }
    /** The answer without blanks around it; null where the input has ended. */
    async ask(question) {
        process.stdout.write(`${question} `);
        const { value, done } = await this.lines.next();
        if (done)
            process.stdout.write('\n');
        return done ? null : value.trim();
    }
    end() {
        this.close();
    }
}

// EXTERNAL MODULE: ./build/src/cli/invocation.js
var invocation = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/init-command.js

















/** Writes what a repository of stories needs and does not have yet, once it is shown and agreed to. */
async function initCommand(flags) {
    const { config, workspace } = await (0,load_config/* configOf */.W)({ C: flags.C });
    const { preset } = config;
    // Types whose names differ in signs alone have one template.
    const byName = new Map(Object.keys(preset.storyTypes).map((type) => [(0,file_name/* slug */.y)(type, 'story'), type]));
    const templates = [...byName].map(([name, type]) => ({ name, text: (0,new_story/* newStory */.O)(type, {}, preset) }));
    const survey = surveyOf(workspace, templates.map(({ name }) => name));
    const questions = flags.yes || flags.dryRun ? null : new Questions();
    try {
        const hook = flags.hook ?? (await chooseHook(survey, flags, questions));
        const outcomes = (0,plan/* planSetup */.dx)(survey, { hook, without: flags.without ?? [] }, templates);
        const changes = outcomes.filter((outcome) => 'text' in outcome);
        await (0,print/* print */.y)(renderPlan(outcomes));
        if (changes.length === 0)
            await (0,print/* print */.y)(nothingToWrite(outcomes));
        else if (flags.dryRun)
            await (0,print/* print */.y)(`\nWould write ${(0,message/* plural */.LS)(changes.length, 'file')}.\n`);
        else if (await agreed(changes.length, questions)) {
            writeChanges(changes, workspace);
            await (0,print/* print */.y)(`\nWrote ${(0,message/* plural */.LS)(changes.length, 'file')}.\n`);
        }
        else {
            await (0,print/* print */.y)(`\nNothing written. To write without a question: ${(0,invocation/* invocation */.H)()} init --yes\n`);
            return 0;
        }
        const [type = 'TYPE'] = Object.keys(preset.storyTypes);
        const steps = nextSteps(survey, { hook, command: (0,invocation/* invocation */.H)(), type, shellWord: shell_word/* shellWord */.r });
        await (0,print/* print */.y)(`Next:\n${steps.map((step) => `  ${(0,report_escape/* visible */.RK)(step)}\n`).join('')}`);
        return 0;
    }
    finally {
        questions?.end();
    }
}
function nothingToWrite(outcomes) {
    const isDone = outcomes.every(({ kind }) => kind === 'keep');
    return isDone
        ? '\nNothing to do: everything is there.\n'
        : '\nNothing to write; the rest is by hand, as above.\n';
}
/** The hook that has the check, or else what manages the hooks already, unless the user says otherwise. */
async function chooseHook(survey, { without = [] }, questions) {
    const checking = (0,hooks/* hookThatChecks */.e)(survey);
    if (checking !== null)
        return checking;
    const [fitting = 'none'] = survey.managers;
    if (without.includes('hook') || !survey.inGit || questions === null)
        return fitting;
    const names = [...setup_survey/* HOOKS */.r, 'none'];
    for (;;) {
        const answer = await questions.ask(`Check stories before each commit, with ${setup_survey/* HOOKS */.r.join(', ')} or none? [${fitting}]`);
        if (answer === null || answer === '')
            return fitting;
        const meant = (0,choices/* suggestChoice */.Y)(answer, names);
        const chosen = names.find((name) => name === (meant ?? answer.toLowerCase()));
        if (chosen !== undefined)
            return chosen;
    }
}
async function agreed(count, questions) {
    if (questions === null)
        return true;
    const answer = await questions.ask(`\nWrite ${(0,message/* plural */.LS)(count, 'file')}? [Y/n]`);
    return answer !== null && /^(?:y|yes|)$/i.test(answer);
}


/***/ }),

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ invocation)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/** How the user called the command line, to be copied from what it prints: npx says that it is there. */
function invocation() {
    return process.env.npm_command === 'exec' ? `npx --no-install ${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax}` : _product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax;
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


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fileNames),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/** UTF-16 units of a name at most; with three bytes each, an ending and a number, every file system takes it. */
const LONGEST = 60;
/** Names that Windows keeps for devices, and one that is never checked, because it explains its folder. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|readme|node-modules)$/;
const ENDING = '.md';
/**
 * A text as the name of a file or folder: lower-case letters and digits of any script with hyphens between them, Latin
 * letters without accents. `fallback` is for a text without any.
 */
function slug(text, fallback) {
    const plain = text
        .slice(0, 8 * LONGEST)
        .toLowerCase()
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
        .normalize('NFC')
        .replace(/\p{DI}/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
    const name = shortened(plain);
    if (!/[\p{L}\p{N}]/u.test(name))
        return fallback;
    return RESERVED.test(name) ? `${fallback}-${name}` : name;
}
/** Cut between two words where that leaves enough. */
function shortened(name) {
    if (name.length <= LONGEST)
        return name;
    const cut = name.slice(0, LONGEST + 1);
    const end = cut.lastIndexOf('-');
    return end > LONGEST / 2 ? name.slice(0, end) : name.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
/** The names of a file, in the order in which they are tried: `outage.md`, `outage-2.md`, ... */
function* fileNames(name) {
    yield name + ENDING;
    for (let number = 2;; number++)
        yield `${name}-${number}${ENDING}`;
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ newAnswer),
/* harmony export */   O: () => (/* binding */ newStory)
/* harmony export */ });
/* harmony import */ var _render_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(918);
/* harmony import */ var _yaml_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9274);


/** A story of a type with everything still to be filled in; a comment has what an interviewer asks next. */
function newStory(type, { title, owner }, preset) {
    return (0,_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .renderStory */ .qn)({
        type,
        typeNote: null,
        title: title ?? '[your title]',
        owner: owner ?? null,
        date: null,
        themes: [],
        prompts: [],
        tags: [],
        origin: null,
        question: null,
        told: gapsOf(preset.skeleton).map((text) => ({ heading: null, text })),
        fields: new Map(),
        rest: null,
        followUps: preset.storyTypes[type]?.followUps.map(({ label }) => label) ?? [],
    }, preset);
}
/** An answer to a prompt, with a gap for each thing that a strong one contains. */
function newAnswer(prompt, { title, owner }, preset) {
    const { question = prompt, elements = [] } = preset.prompts[prompt] ?? {};
    const frontmatter = [
        '---',
        `prompt: ${(0,_yaml_line_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(prompt)}`,
        ...(title === undefined ? [] : [`title: ${(0,_yaml_line_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(title)}`]),
        ...(owner === undefined ? [] : [`owner: ${(0,_yaml_line_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(owner)}`]),
        _render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ,
        '---',
    ].join('\n');
    const wanted = elements.length > 0 ? elements.map(nameOf) : preset.skeleton;
    const order = preset.skeleton.length === 0 ? [] : [(0,_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .comment */ .Im)(`In this order: ${preset.skeleton.join(' -> ')}`)];
    return (0,_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksToFile */ .yy)([frontmatter, (0,_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(question), ...order, ...gapsOf(wanted)]);
}
function gapsOf(wanted) {
    return wanted.length === 0 ? [(0,_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ)('your answer')] : wanted.map(_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ);
}
/** Without the examples in brackets. */
function nameOf({ label }) {
    return label.replace(/\s*\([^()]*\)/g, '');
}


/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XQ: () => (/* binding */ STATUS),
  yy: () => (/* binding */ blocksToFile),
  Im: () => (/* binding */ comment),
  rQ: () => (/* binding */ gap),
  hD: () => (/* binding */ quote),
  qn: () => (/* binding */ renderStory)
});

// UNUSED EXPORTS: GAP

// EXTERNAL MODULE: ./build/src/document/blocks.js
var blocks = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/src/document/markdown.js + 3 modules
var markdown = __webpack_require__(7120);
;// CONCATENATED MODULE: ./build/src/drafts/contained.js


/**
 * Markdown that somebody else wrote, fit for a section: its headings are bold text, so that they end no section,
 * and nothing that it opens is still open behind it. The words stay as they are.
 */
function contained(markdown) {
    const text = withoutHeadings(markdown.replace(/\r\n?/g, '\n')).trim();
    if (endsItself(text))
        return text;
    const closed = withFenceClosed(text);
    return endsItself(closed) ? closed : escaped(text);
}
/** Whether a heading behind a text is read as one, and no other. */
function endsItself(text) {
    const { sections } = (0,markdown/* scanBody */.e)(`${text}\n\n# end\n`, 0);
    return sections.length === 1 && sections[0]?.start === text.length + 2;
}
function withoutHeadings(text) {
    let at = 0;
    const pieces = [];
    for (const { heading, headingSpan, start, bodySpan } of (0,markdown/* scanBody */.e)(text, 0).sections) {
        const marks = text.slice(start, headingSpan.start).replace(/#{1,6}[ \t]*$/, '');
        const written = text.slice(headingSpan.start, headingSpan.end).replace(/\s+/g, ' ');
        const bold = written.includes('*') ? written : `**${written}**`;
        pieces.push(text.slice(at, start), marks, heading === '' ? '' : bold, '\n\n');
        at = bodySpan.start;
    }
    return pieces.join('') + text.slice(at);
}
/** The text with the fence closed that it leaves open. */
function withFenceClosed(text) {
    let open = null;
    for (const line of text.split('\n')) {
        const written = line.trimStart();
        if (open === null)
            open = (0,blocks/* openingFence */.sv)(written);
        else if ((0,blocks/* closesFence */.Tv)(written, open))
            open = null;
    }
    return open === null ? text : `${text}\n${open}`;
}
/** The text as paragraphs, with every sign escaped that could begin something. */
function escaped(text) {
    return text
        .split('\n')
        .map((line) => line
        .trim()
        .replace(/[<`\\]/g, '\\$&')
        .replace(/^(?:[-#>~=+*_|:]|\d{1,9}(?=[.)]))/, (mark) => /\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/drafts/story-draft.js
var story_draft = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/src/drafts/yaml-line.js
var yaml_line = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/src/drafts/render-story.js



/** What a field holds that is still missing. */
const GAP = 'TODO';
const STATUS = 'status: draft # change it to ready when nothing is missing';
/** UTF-16 units of what a gap in a text asks for: a longer bracket would be read as text. */
const LONGEST_GAP = 60;
/** The placeholder in an answer for something that is still missing. */
function gap(wanted) {
    const line = wanted.replace(/[\s[\]]+/g, ' ').trim();
    if (line.length <= LONGEST_GAP)
        return `[add: ${line}]`;
    const cut = line.slice(0, LONGEST_GAP).replace(/[\ud800-\udbff]$/, '');
    return `[add: ${cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut}]`;
}
/** A story file. What is missing in it is a placeholder under its own heading, which the rules find. */
function renderStory(draft, preset) {
    const { question, told, fields, rest, followUps } = draft;
    const needed = (0,story_draft/* fieldsFor */.VV)(preset, draft.type);
    return blocksToFile([
        frontmatter(draft, preset),
        ...(question === null ? [] : [quote(question)]),
        '## Answer',
        ...told.flatMap((part) => section(3, part)),
        ...[...fields].flatMap(([name, text]) => section(2, { heading: (0,story_draft/* fieldTitle */.p9)(name, preset), text })),
        ...(0,story_draft/* gapsOf */.dc)(draft, preset).flatMap((name) => [
            `## ${(0,story_draft/* fieldTitle */.p9)(name, preset)}`,
            comment(needed.get(name)?.hint ?? ''),
            GAP,
        ]),
        ...(followUps.length === 0 ? [] : [comment(['What they ask next:', ...followUps].join('\n- '))]),
        ...(rest === null ? [] : section(2, rest)),
    ]);
}
function blocksToFile(blocks) {
    return `${blocks.join('\n\n')}\n`;
}
function frontmatter(draft, preset) {
    const { type, typeNote, title, owner, date, themes, prompts, tags, origin } = draft;
    const note = typeNote ?? (type === null ? `one of ${Object.keys(preset.storyTypes).join(', ')}` : null);
    const lists = Object.entries({ prompts, tags }).filter(([, items]) => items.length > 0);
    const known = Object.keys(preset.themes).join(', ');
    return [
        '---',
        ...(origin === null ? [] : [`# ${origin}`]),
        `type: ${type === null ? GAP : (0,yaml_line/* yamlText */.pS)(type)}${note === null ? '' : ` # ${note}`}`,
        `title: ${(0,yaml_line/* yamlText */.pS)(title)}`,
        ...(owner === null ? [] : [`owner: ${(0,yaml_line/* yamlText */.pS)(owner)}`]),
        STATUS,
        ...(date === null ? [] : [`date: ${(0,yaml_line/* yamlText */.pS)(date)}`]),
        ...(known === '' ? [] : [`themes: ${(0,yaml_line/* yamlList */.gm)(themes)} # of ${known}`]),
        ...lists.map(([name, items]) => `${name}: ${(0,yaml_line/* yamlList */.gm)(items)}`),
        '---',
    ].join('\n');
}
function section(level, { heading, text }) {
    return [...(heading === null ? [] : [`${'#'.repeat(level)} ${heading}`]), contained(text)];
}
function quote(text) {
    return text
        .trim()
        .split(/\r\n?|\n/)
        .map((line) => `> ${line.trim()}`.trimEnd())
        .join('\n');
}
/** A comment in Markdown; nothing in it ends it. */
function comment(text) {
    const inner = text.replace(/-{2,}/g, '-');
    return inner.includes('\n') ? `<!--\n${inner}\n-->` : `<!-- ${inner} -->`;
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ fieldsFor),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   p9: () => (/* binding */ fieldTitle)
/* harmony export */ });
/** The fields that a story of a type needs, by name; those of every type where it is not known. */
function fieldsFor({ commonFields, storyTypes }, type) {
    const own = type !== null && Object.hasOwn(storyTypes, type) ? storyTypes[type]?.fields : undefined;
    return new Map(Object.entries({ ...commonFields, ...own }));
}
/** What is needed and not there, by name. */
function gapsOf({ type, fields }, preset) {
    return [...fieldsFor(preset, type).keys()].filter((name) => !fields.has(name));
}
/** What a field is called in a heading. */
function fieldTitle(name, { commonFields, storyTypes }) {
    const tables = [commonFields, ...Object.values(storyTypes).map(({ fields }) => fields)];
    return tables.find((fields) => Object.hasOwn(fields, name))?.[name]?.title ?? name;
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

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ markdownBelow),
/* harmony export */   Mv: () => (/* binding */ NewFiles),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   VQ: () => (/* binding */ refuseLink),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _drafts_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6832);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6558);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(944);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8213);






/** Finds a place for new files of one folder. What is there stays as it is, and no place is given twice. */
class NewFiles {
    folder;
    taken = new Set();
    /** `folder` is absolute. */
    constructor(folder) {
        this.folder = folder;
    }
    /** `isSame` says of the text of a file that is there whether it is what would be written, edited since. */
    place({ name, text }, isSame) {
        for (const each of (0,_drafts_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNames */ .j)(name)) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.folder, each);
            if (this.taken.has(file))
                continue;
            const there = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(file);
            if (there === undefined)
                return this.take(file, 'new');
            const written = there.isFile() ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(file, file, undefined).text : null;
            if (written === text)
                return this.take(file, 'unchanged');
            if (written !== null && isSame(written))
                return this.take(file, 'changed');
        }
        throw new Error('names never end');
    }
    /** Gives away a file that is there already; false where it is given away. */
    claim(file) {
        return !this.taken.has(file) && this.taken.add(file) !== undefined;
    }
    take(file, state) {
        this.taken.add(file);
        return { file, state };
    }
}
/** Markdown files below a folder that are looked into. */
const MOST_FILES = 5000;
/** The Markdown files below a folder, with their texts; symbolic links are left out. */
function markdownBelow(folder) {
    if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(folder)?.isDirectory())
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
        .slice(0, MOST_FILES)
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => ({ file, text: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(file, file, undefined).text }));
}
/**
 * Writes a file that is not there yet, with the folders on the way.
 *
 * @throws {UsageError} where the repository has a symbolic link on the way, or something else is there
 */
function writeNewFile(file, text, { root, cwd }) {
    const shown = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, file));
    refuseLink(file, shown, root);
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(file, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git')))
        throw new _workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`cannot write ${shown}: it lies in .git, expected a folder of the repository`);
    createFile(file, text, shown);
}
/** @throws {UsageError} where the repository has a symbolic link on the way to a file, or at it */
function refuseLink(file, shown, root) {
    const link = (0,_report_path_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOnTheWay */ .K)(file, root);
    if (link !== null)
        throw new _workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`cannot write ${shown}: ${link} is a symbolic link, expected none in the repository`);
}
/** @throws {UsageError} where something is there, or the folders on the way cannot be made */
function createFile(file, text, shown) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: 'wx' });
    }
    catch (error) {
        throw new _workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`cannot write ${shown}: ${error.code}`);
    }
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


/***/ }),

/***/ 7259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word of a command as one would type it in a shell. */
function shellWord(word) {
    return /^[\p{L}\p{N}_./-]+$/u.test(word) && !word.startsWith('-')
        ? word
        : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
