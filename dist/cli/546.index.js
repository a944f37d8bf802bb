export const id = 546;
export const ids = [546];
export const modules = {

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFound),
/* harmony export */   u: () => (/* binding */ documentFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4659);
/* harmony import */ var _drafts_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6832);
/* harmony import */ var _host_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3779);
/* harmony import */ var _host_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8213);





/**
 * The folder of new documents of a kind, absolute: the one that was named, or the first one that the configuration means,
 * and in it the owner's.
 */
function documentFolder(kind, { into, owner }, { config, prefix, workspace }) {
    const { cwd, root } = workspace;
    if (into !== undefined)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, into);
    const [glob = ''] = kind === 'story' ? config.stories : config.answers;
    const isAnywhere = glob.startsWith('**/');
    const { base } = (0,_config_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .splitGlob */ .VK)(isAnywhere ? glob.slice(3) : glob);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(isAnywhere ? cwd : node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, prefix), base);
    return owner === undefined ? folder : node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, (0,_drafts_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .slug */ .y)(owner, 'owner'));
}
/** Whether a check of the repository finds a file, by the globs of its configuration. */
function isFound(file, { config, prefix, workspace }) {
    return (0,_host_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(config, prefix).matches((0,_host_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workspace.root, file)));
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

/***/ 546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newCommand: () => (/* binding */ newCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _drafts_file_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6832);
/* harmony import */ var _drafts_new_story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2732);
/* harmony import */ var _host_new_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _host_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8213);
/* harmony import */ var _presets_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5298);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6209);
/* harmony import */ var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7259);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1985);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9962);
/* harmony import */ var _document_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8992);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9836);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9521);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8875);














/** Writes a story of a type, or an answer to a prompt, with everything still to be filled in. */
async function newCommand(name, flags) {
    const loaded = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_8__/* .configOf */ .W)(flags);
    const { preset } = loaded.config;
    const { kind, id } = meantBy(name, loaded.config);
    const text = kind === 'story' ? (0,_drafts_new_story_js__WEBPACK_IMPORTED_MODULE_1__/* .newStory */ .O)(id, flags, preset) : (0,_drafts_new_story_js__WEBPACK_IMPORTED_MODULE_1__/* .newAnswer */ .H)(id, flags, preset);
    const folder = (0,_document_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .documentFolder */ .u)(kind, { into: flags.into, owner: flags.owner }, loaded);
    const files = new _host_new_files_js__WEBPACK_IMPORTED_MODULE_2__/* .NewFiles */ .Mv(folder);
    // A file that is there, alike or not, is another one.
    const { file } = files.place({ name: (0,_drafts_file_name_js__WEBPACK_IMPORTED_MODULE_9__/* .slug */ .y)(flags.title ?? id, kind), text: '' }, () => false);
    (0,_host_new_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFile */ .S0)(file, text, loaded.workspace);
    const shown = (0,_host_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_0__.relative(loaded.workspace.cwd, file));
    const unmatched = (0,_document_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isFound */ .Z)(file, loaded)
        ? ''
        : `No glob of the configuration matches it: add one, or choose another folder with --into.\n`;
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .print */ .y)(`wrote ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(shown)}\n${unmatched}Next: replace each TODO and each text in brackets, and see what is left:\n  ${(0,_invocation_js__WEBPACK_IMPORTED_MODULE_7__/* .invocation */ .H)()} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)((0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_12__/* .shellWord */ .r)(shown))}\n`);
    return 0;
}
/** @throws {UsageError} where no story type and no prompt has this name */
function meantBy(name, { preset }) {
    const types = Object.keys(preset.storyTypes);
    const key = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeKey */ .l5)(name);
    const type = types.find((id) => [id, preset.storyTypes[id]?.title ?? ''].some((each) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeKey */ .l5)(each) === key));
    if (type !== undefined)
        return { kind: 'story', id: type };
    const prompt = new _presets_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .Vocabulary */ .V(preset).promptOf(name);
    if (prompt !== null)
        return { kind: 'answer', id: prompt };
    const prompts = Object.keys(preset.prompts);
    const near = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .ZA)(name, [...types, ...prompts]);
    const meant = near === null ? 'expected' : `did you mean \`${near}\`? Expected`;
    throw new _host_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`no story type or prompt ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_13__/* .quoted */ .TL)(name)}, ${meant} a type (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_13__/* .choicesIn */ .sF)(types)}) or a prompt (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_13__/* .choicesIn */ .sF)(prompts)})`);
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
