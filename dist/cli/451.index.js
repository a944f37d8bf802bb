export const id = 451;
export const ids = [451];
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

/***/ 5451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// UNUSED EXPORTS: MAX_STORIES

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/host/new-files.js
var new_files = __webpack_require__(6556);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var presets_vocabulary = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/report/columns.js + 4 modules
var report_columns = __webpack_require__(1949);
// EXTERNAL MODULE: ./build/src/report/shell-word.js
var shell_word = __webpack_require__(7259);
;// CONCATENATED MODULE: ./build/src/report/import.js




/** What was found, guessed and left, wrapped at `columns`. */
function renderImport({ dryRun, files, folders, notFound }, { columns, command }) {
    const lines = (text, indent = '') => (0,report_columns/* wrap */.LV)((0,report_escape/* visible */.RK)(text), columns - indent.length).map((line) => indent + line);
    const blocks = files.flatMap(({ filePath, stories, leftAlone }) => [
        ...stories.map((story) => [
            ...lines(`${filePath}:${story.line} ${story.title}`),
            ...lines(`${stateOf(story.state, dryRun)} ${story.file}`, '  '),
            ...(story.state === 'new' ? detailsOf(story).flatMap((detail) => lines(detail, '  ')) : []),
        ].join('\n')),
        ...(leftAlone.length === 0
            ? []
            : [lines(`${filePath}: left alone: ${leftAlone.map(placeOf).join('; ')}`).join('\n')]),
    ]);
    const all = files.flatMap(({ stories }) => stories);
    const end = [
        countsOf(all, dryRun),
        ...(notFound.length === 0
            ? []
            : [
                `No \`stories\` glob of the configuration matches ${notFound[0] ?? ''}${notFound.length > 1 ? ` and ${notFound.length - 1} more` : ''}: add one, or choose another folder with --into.`,
            ]),
        ...(dryRun ? [] : [`Next: ${command} ${folders.map(shell_word/* shellWord */.r).join(' ')}`]),
    ];
    return `${[...blocks, end.flatMap((line) => lines(line)).join('\n')].join('\n\n')}\n`;
}
function stateOf(state, dryRun) {
    if (state === 'new')
        return dryRun ? 'would write' : 'wrote';
    return state === 'unchanged' ? 'unchanged:' : 'there already, changed since and left alone:';
}
function detailsOf({ type, found, themes, tags, gaps, hasRest }) {
    return [
        `found: ${[...found.map((name) => name.replaceAll('_', ' ')), ...(themes.length > 0 ? [`themes ${themes.join(', ')}`] : []), ...(tags.length > 0 ? [`tags ${tags.join(', ')}`] : [])].join('; ')}`,
        ...(type?.guessed
            ? [
                `guessed: type ${type.id}, from ${type.words.join(', ')}${type.runnerUp === null ? '' : `; next would be ${type.runnerUp}`}`,
            ]
            : []),
        ...(gaps.length > 0 ? [`to fill in: ${gaps.join(', ')}`] : []),
        ...(hasRest ? ['kept at the end: what is none of these'] : []),
    ];
}
function placeOf({ startLine, endLine, reason }) {
    return `${startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`}, ${reason}`;
}
function countsOf(stories, dryRun) {
    const count = (state) => stories.filter((story) => story.state === state).length;
    const there = stories.length - count('new');
    if (count('new') === 0)
        return `Nothing to do: ${(0,message/* plural */.LS)(there, 'story is', 'stories are')} there already.`;
    const parts = [
        `${dryRun ? 'would write ' : ''}${(0,message/* plural */.LS)(count('new'), 'story', 'stories')}${dryRun ? '' : ' written as drafts'}`,
        ...(there > 0 ? [`${there} there already`] : []),
    ];
    return `${(0,message/* listOf */.c3)(parts)}.`;
}

// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/document-folder.js
var document_folder = __webpack_require__(8992);
// EXTERNAL MODULE: ./build/src/document/parse.js + 3 modules
var parse = __webpack_require__(3077);
;// CONCATENATED MODULE: ./build/src/cli/import-places.js


/** Gives each story its file: where it was imported before, moved or edited since, it is that one. */
function placeAll(imported, folderOf, vocabulary) {
    const folders = new Map();
    const place = (story) => {
        const name = folderOf(story.owner);
        const folder = folders.get(name) ?? { files: new new_files/* NewFiles */.Mv(name), there: importedBelow(name) };
        folders.set(name, folder);
        const before = folder.there.get(story.origin) ?? [];
        const same = before.find(({ file, text }) => text === story.text && folder.files.claim(file));
        if (same !== undefined)
            return { file: same.file, state: 'unchanged' };
        const edited = before.find(({ file }) => folder.files.claim(file));
        if (edited !== undefined)
            return { file: edited.file, state: 'changed' };
        const isSame = (text) => (0,parse/* parse */.q)({ filePath: '', text }, vocabulary).title === story.title;
        return folder.files.place(story, isSame);
    };
    return imported.map(({ filePath, stories, leftAlone }) => ({
        filePath,
        stories: stories.map((story) => ({ story, place: place(story) })),
        leftAlone,
    }));
}
/** What was imported into a folder, by the comment that says from where. */
function importedBelow(folder) {
    const known = new Map();
    for (const file of (0,new_files/* markdownBelow */.JK)(folder)) {
        const [, origin] = /^# (Imported from .*)$/m.exec(file.text.slice(0, 4 * 1024)) ?? [];
        if (origin !== undefined)
            known.set(origin, [...(known.get(origin) ?? []), file]);
    }
    return known;
}

// EXTERNAL MODULE: ./build/src/document/yaml.js + 1 modules
var yaml = __webpack_require__(5532);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/bank/read-bank.js + 23 modules
var read_bank = __webpack_require__(1306);
// EXTERNAL MODULE: ./build/src/text/keys.js
var text_keys = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/import/part-text.js
/** UTF-16 units of a line's beginning that are searched for its quote marks. */
const LONGEST_LEAD = 80;
/**
 * The text of a part of a bank as Markdown of its own: without the quote marks and the indentation that it has in the
 * bank.
 */
function partText(text, { start, end }) {
    const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
    const lead = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const isWithinLine = /[^\s>]/.test(lead);
    const raw = (isWithinLine ? '' : lead) + text.slice(start, end).replace(/\r\n?/g, '\n');
    const quoted = /^\s*>/.test(lead) || /^\s*>/.test(raw);
    const lines = raw.split('\n').map((line) => (quoted ? line.replace(/^(?:[ \t]*> ?)+/, '') : line));
    return dedented(lines, isWithinLine ? 1 : 0).join('\n');
}
/** Lines without the blanks that all of them begin with; those before `from` begin within a line. */
function dedented(lines, from = 0) {
    const widths = lines
        .slice(from)
        .filter((line) => line.trim() !== '')
        .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
    const width = Math.min(...widths, LONGEST_LEAD);
    return lines.map((line, index) => (index < from ? line : line.slice(Math.min(width, indentOf(line)))));
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/src/bank/gaps.js
var gaps = __webpack_require__(95);
// EXTERNAL MODULE: ./build/src/bank/label-words.js
var label_words = __webpack_require__(1286);
// EXTERNAL MODULE: ./build/src/bank/summary.js
var summary = __webpack_require__(3948);
;// CONCATENATED MODULE: ./build/src/import/rest.js




/** Numbering in a heading, and what a story is called there. */
const NUMBERING = /^(?:my |star |the )*(?:(?:star|story|question|example|experience|故事|问题|q|no|nr)[\s:.#-]*)?\d{0,4}$/i;
/** What separates tags. */
const PARTING = /[,;|#·，；、]/;
/**
 * What the lines of a story hold besides its title, parts and tags, as Markdown. Labels without a text are left out, and
 * so are those with template text alone, of which `isBlank` knows.
 */
function restOf(text, story, isBlank) {
    const taken = takenIn(text, story);
    const tags = new Set(story.tags.map((tag) => bare(tag.text).toLowerCase()));
    const known = { tags, id: story.id, isBlank };
    const lines = [];
    let at = story.span.start;
    let next = 0;
    while (at < story.span.end) {
        const end = lineEnd(text, at, story.span.end);
        const pieces = [];
        let from = at;
        for (; next < taken.length && (taken[next]?.start ?? 0) < end; next++) {
            const span = taken[next];
            if (span.start > from)
                pieces.push(text.slice(from, span.start));
            from = Math.max(from, Math.min(span.end, end));
            if (span.end > end)
                break;
        }
        if (from < end)
            pieces.push(text.slice(from, end));
        const whole = pieces.length === 1 && pieces[0]?.length === end - at;
        const line = whole
            ? text.slice(at, end)
            : pieces
                .map((piece) => piece.trim())
                .join(' ')
                .trim();
        lines.push(saysSomething(line, whole, known) ? line.trimEnd() : '');
        at = behindBreak(text, end, story.span.end);
    }
    return tidy(lines);
}
/** The spans that are taken, each part with the label before it, in order. */
function takenIn(text, { titleSpan, parts, tags, span }) {
    const spans = [...(titleSpan === undefined ? [] : [titleSpan]), ...tags];
    for (const { start, end, label } of parts) {
        spans.push({ start: label === undefined ? start : labelStart(text, start, label), end });
    }
    return spans
        .filter(({ start, end }) => end > span.start && start < span.end)
        .sort((a, b) => a.start - b.start || a.end - b.end);
}
/** Where the label of a part begins: before it, with nothing but signs in between. */
function labelStart(text, start, label) {
    const from = Math.max(0, start - label.length - 100);
    const before = text.slice(from, start);
    const at = before.lastIndexOf(label);
    return at === -1 || /[\p{L}\p{N}]/u.test(before.slice(at + label.length)) ? start : from + at;
}
/** Whether what is left of a line is more than numbering, a label, a placeholder or a tag that is known already. */
function saysSomething(line, whole, { tags, id, isBlank }) {
    if (isFence(line))
        return true;
    const plain = bare(line.replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' '));
    if (plain === '' || (0,gaps/* isPlaceholder */.wK)(plain.replace(/[^\p{L}\p{N}]+$/u, '')))
        return false;
    if (/<summary\b/i.test(line) && summary/* PLAIN_SUMMARY */.m.test(plain.replace(/^story[:\s(]*/i, '')))
        return false;
    if (!whole && (NUMBERING.test(plain) || plain === id))
        return false;
    const [label = '', ...behind] = plain.split(/[:：]/);
    const announced = (0,label_words/* announcedBy */.d)(bare(label));
    if (announced === null)
        return true;
    const value = bare(behind.join(':'));
    if (value === '')
        return !isStructure(announced);
    if (announced.kind === 'tags')
        return !value.split(PARTING).every((tag) => isKnownTag(bare(tag), tags));
    return announced.kind !== 'part' || !((0,gaps/* isPlaceholder */.wK)(value) || isBlank(valueIn(line)));
}
/** The text behind the label of a line. */
function valueIn(line) {
    return line.slice(line.search(/[:：]/) + 1).replace(/^[*_\s]+|[*_\s]+$/g, '');
}
/** Whether a label alone says nothing: that of a part, of tags, or of the answer as a whole. */
function isStructure({ kind }) {
    return kind !== 'other';
}
function isKnownTag(tag, tags) {
    return tag === '' || tags.has(tag.toLowerCase()) || (0,gaps/* isPlaceholder */.wK)(tag);
}
/** Without signs at both ends. */
function bare(text) {
    return text.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N})）]+$/gu, '');
}
function isFence(line) {
    return /^[\s>]*(?:`{3,}|~{3,})/.test(line);
}
function lineEnd(text, at, limit) {
    let end = at;
    while (end < limit && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return end;
}
function behindBreak(text, end, limit) {
    return text.startsWith('\r\n', end) ? Math.min(end + 2, limit) : end + 1;
}
/** Without fences around nothing, quote marks around all, and more than one blank line. */
function tidy(lines) {
    const kept = withoutEmptyFences(lines);
    const said = kept.filter((line) => line !== '');
    const quoted = said.length > 0 && said.every((line) => /^\s*>/.test(line));
    const own = quoted ? kept.map((line) => line.replace(/^(?:[ \t]*> ?)+/, '')) : kept;
    return dedented(own)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function withoutEmptyFences(lines) {
    const kept = [];
    let open = -1;
    for (const line of lines) {
        if (isFence(line) && open !== -1) {
            const inside = kept.slice(open + 1).some((each) => each !== '');
            if (inside)
                kept.push(line);
            else
                kept.length = open;
            open = -1;
        }
        else {
            if (isFence(line))
                open = kept.length;
            kept.push(line);
        }
    }
    // A fence that nothing closes opened outside of the story, or holds a part that is taken.
    if (open !== -1)
        kept.splice(open, 1);
    return kept;
}

;// CONCATENATED MODULE: ./build/src/import/bank-items.js




/** The stories of a bank. Slots that hold placeholders only are left alone. */
function itemsOfBank(text, { preset, placeholders }) {
    const { stories, leftAlone } = (0,read_bank/* readBank */.z)(text);
    const slots = stories
        .filter(({ status }) => status === 'template')
        .map((story) => ({ startLine: story.line, endLine: lastLine(text, story), reason: 'template' }));
    return {
        items: stories
            .filter(({ status }) => status !== 'template')
            .map((story) => itemOf(text, story, preset, placeholders)),
        leftAlone: [...leftAlone, ...slots].sort((a, b) => a.startLine - b.startLine),
    };
}
function itemOf(text, story, preset, placeholders) {
    const { title, line, span, id } = story;
    const types = Object.keys(preset.storyTypes);
    const tags = story.tags.map((tag) => tag.text);
    const rest = restOf(text, story, (value) => placeholders.isBlank(value));
    return {
        title,
        line,
        parts: story.parts.map((part) => ({ part: part.part, text: partText(text, part) })),
        fields: new Map(),
        tags,
        type: knownType([...tags, ...namedTypes(text.slice(span.start, span.end))], types),
        owner: null,
        date: null,
        rest: id === undefined ? rest : `ID: ${id}\n\n${rest}`.trimEnd(),
    };
}
/** What a comment or a label of a story says that its type is. */
function namedTypes(text) {
    const named = [
        ...text.matchAll(/<!--[ \t]*star-witness:[ \t]*type=([\w-]{1,60})[ \t]*-->/g),
        ...text.matchAll(/^[>*_ \t-]{0,20}(?:story )?type[*_ \t]{0,5}[:：][*_ \t]{0,5}([\p{L}\d _-]{1,60})/gimu),
    ];
    return named.map(([, name = '']) => name);
}
/** The type that one of these names, by its id. */
function knownType(names, types) {
    const keys = new Set(names.map(text_keys/* normalizeKey */.l5));
    return types.find((type) => keys.has((0,text_keys/* normalizeKey */.l5)(type))) ?? null;
}
function lastLine(text, { line, span }) {
    return (line +
        (text
            .slice(span.start, span.end)
            .trimEnd()
            .match(/\r\n?|\n/g)?.length ?? 0));
}

// EXTERNAL MODULE: ./build/src/bank/tags.js
var bank_tags = __webpack_require__(6227);
;// CONCATENATED MODULE: ./build/src/import/record-items.js





const TITLE_KEYS = new Set(['title', 'name', 'headline', 'heading', 'storytitle']);
const ROLES_OF_ALL = ['situation', 'task', 'action', 'result'];
/** Mappings within mappings that are read; what is deeper is kept as text. */
const MAX_DEPTH = 3;
/** The stories of a list. An entry without anything to tell is left alone. */
function itemsOfRecords(records, vocabulary) {
    const items = [];
    const leftAlone = [];
    for (const { line, entries } of records) {
        const reader = new RecordReader(line, vocabulary);
        reader.read(entries);
        const { item } = reader;
        if (item.parts.some(({ part }) => part !== 'question') || item.fields.size > 0)
            items.push(item);
        else
            leftAlone.push({ startLine: line, endLine: line, reason: 'nothing told' });
    }
    return { items, leftAlone };
}
class RecordReader {
    item;
    vocabulary;
    constructor(line, vocabulary) {
        this.vocabulary = vocabulary;
        this.item = {
            title: '',
            line,
            parts: [],
            fields: new Map(),
            tags: [],
            type: null,
            owner: null,
            date: null,
            rest: '',
        };
    }
    read(entries, depth = 0) {
        for (const [key, value] of entries) {
            if (isMapping(value) && depth < MAX_DEPTH)
                this.read(Object.entries(value), depth + 1);
            else
                this.add(key, value);
        }
    }
    add(key, value) {
        const text = textOf(value);
        if (text === '' || (0,gaps/* isPlaceholder */.wK)(text))
            return;
        if (!this.addMeta((0,text_keys/* normalizeKey */.l5)(key), text) && !this.addTold(key, text, value))
            this.keep(key, text);
    }
    /** What is said about the story; false where the key says nothing of the kind, or for the second time. */
    addMeta(key, text) {
        const { item } = this;
        const line = text.replace(/\s+/g, ' ').trim();
        if (TITLE_KEYS.has(key) && item.title === '')
            item.title = line;
        else if (key === 'owner' && item.owner === null)
            item.owner = line;
        else if (key === 'date' && item.date === null)
            item.date = line;
        else if (key === 'type') {
            item.type = knownType([text], Object.keys(this.vocabulary.preset.storyTypes));
            return item.type !== null;
        }
        else
            return false;
        return true;
    }
    addTold(key, text, value) {
        const { item } = this;
        const announced = (0,label_words/* announcedBy */.d)(spaced(key));
        if (announced?.kind === 'tags' || ['tags', 'prompts', 'questions'].includes((0,text_keys/* normalizeKey */.l5)(key))) {
            const tags = Array.isArray(value)
                ? value.map(textOf)
                : (0,bank_tags/* tagsIn */.b)(text, 0, text.length).map((tag) => tag.text);
            item.tags = [...new Set([...item.tags, ...tags])].filter((tag) => tag !== '');
            return true;
        }
        const roles = announced?.kind === 'part' ? announced.roles : announced?.kind === 'body' ? ROLES_OF_ALL : null;
        const part = roles?.join('_');
        if (part !== undefined && !item.parts.some((other) => other.part === part)) {
            item.parts.push({ part, text });
            return true;
        }
        const field = this.vocabulary.fieldOfHeading(key);
        if (part !== undefined || field === null || item.fields.has(field))
            return false;
        item.fields.set(field, text);
        return true;
    }
    keep(key, text) {
        const block = text.includes('\n') ? `**${key}:**\n\n${text}` : `**${key}:** ${text}`;
        this.item.rest = this.item.rest === '' ? block : `${this.item.rest}\n\n${block}`;
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `key_metrics` and `keyMetrics` are `key metrics`. */
function spaced(key) {
    return key.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}
/** A value as Markdown: a list as bullets, and whatever is deeper in JSON. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    if (Array.isArray(value))
        return value.map((item) => `- ${textOf(item)}`).join('\n');
    if (typeof value === 'object')
        return JSON.stringify(value);
    return String(value).replace(/\r\n?/g, '\n').trim();
}

;// CONCATENATED MODULE: ./build/src/bank/guess-type.js
/**
 * How sure a guess has to be: `likely` for an author who reads it and may change it, `clear` to be said unasked. A word is
 * worth one point, a phrase two; `ahead` and `times` are about the type that comes next.
 */
const LIMITS = {
    likely: { points: 2, ahead: 0, times: 1 },
    clear: { points: 3, ahead: 2, times: 2 },
};
/** UTF-16 units of a text that are read: a story has fewer. */
const LONGEST_TEXT = 50_000;
/** Shorter stems would fit too much. */
const SHORTEST_STEM = 3;
/** Words of configured types that say nothing of one. */
const COMMON = new Set([
    'what',
    'which',
    'when',
    'that',
    'this',
    'with',
    'from',
    'your',
    'story',
    'about',
    'and',
]);
/**
 * Guesses the type of a story by the words that its text shares with each type: those that the preset lists, or else
 * those of its title and of its fields. Null where none is sure enough. Of two types alike, the first one wins.
 */
function guessType(text, { storyTypes }, sureness = 'likely') {
    const words = wordsOf(text.slice(0, LONGEST_TEXT));
    const ranked = Object.entries(storyTypes)
        .map(([type, spec]) => ({ type, ...evidenceFor(words, signalsOf(spec)) }))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points);
    const [first, second] = ranked;
    const { points, ahead, times } = LIMITS[sureness];
    const next = second?.points ?? 0;
    if (first === undefined || first.points < Math.max(points, next + ahead, next * times))
        return null;
    return { type: first.type, words: first.said, runnerUp: second?.type ?? null };
}
function signalsOf({ title, cues, fields }) {
    const signals = { whole: new Set(), stems: new Set(), longest: 1 };
    const names = [title, ...Object.values(fields).map((field) => field.title)];
    for (const signal of cues ??
        names.flatMap(wordsOf).filter((word) => word.length > 3 && !COMMON.has(word))) {
        const parts = wordsOf(signal);
        const key = parts.join(' ');
        if (signal.endsWith('*') && key.length >= SHORTEST_STEM)
            signals.stems.add(key);
        else
            signals.whole.add(key);
        signals.longest = Math.max(signals.longest, parts.length);
    }
    return signals;
}
/** Each signal counts once, however often the text has it. */
function evidenceFor(words, { whole, stems, longest }) {
    const found = new Map();
    for (let at = 0; at < words.length; at++) {
        for (let count = Math.min(longest, words.length - at); count > 0; count--) {
            const said = words.slice(at, at + count).join(' ');
            const signal = wholeOf(said, whole) ?? stemOf(said, stems);
            if (signal === null)
                continue;
            if (!found.has(signal))
                found.set(signal, { said, points: count > 1 ? 2 : 1 });
            // The words of a phrase count for nothing else.
            at += count - 1;
            break;
        }
    }
    const all = [...found.values()];
    return { points: all.reduce((sum, { points }) => sum + points, 0), said: all.map(({ said }) => said) };
}
function wholeOf(said, whole) {
    if (whole.has(said))
        return said;
    const singular = said.replace(/s$/, '');
    return whole.has(singular) ? singular : null;
}
/** Letters of an ending at most: `migrat*` is no sign in a word that goes on for a line. */
const LONGEST_ENDING = 8;
function stemOf(said, stems) {
    // An ending is of the last word alone.
    const least = Math.max(SHORTEST_STEM, said.length - LONGEST_ENDING, said.lastIndexOf(' ') + 2);
    for (let end = said.length; end >= least; end--) {
        const stem = said.slice(0, end);
        if (stems.has(stem))
            return stem;
    }
    return null;
}
/** Lower case, a hyphen and a slash parting as a blank does: `on-call` is `on call`. */
function wordsOf(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// EXTERNAL MODULE: ./build/src/drafts/file-name.js
var file_name = __webpack_require__(6832);
// EXTERNAL MODULE: ./build/src/drafts/render-story.js + 1 modules
var render_story = __webpack_require__(918);
// EXTERNAL MODULE: ./build/src/drafts/story-draft.js
var story_draft = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/src/drafts/yaml-line.js
var yaml_line = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/src/import/labels.js

/** UTF-16 units of a tag, and tags, that go into the frontmatter, which is bounded. */
const LONGEST_TAG = 200;
const MOST_TAGS = 40;
/** Sorts the tags of a story into those that the preset knows and its own. */
function labelsOf({ tags }, question, vocabulary) {
    const { preset } = vocabulary;
    const themes = tags.flatMap((tag) => themeOf(tag, preset) ?? []);
    const asked = question === null ? tags : [...tags, question];
    const prompts = asked.flatMap((text) => vocabulary.promptOf(text) ?? []);
    const own = tags.filter((tag) => themeOf(tag, preset) === null && vocabulary.promptOf(tag) === null);
    const fits = (tag, index) => tag.length <= LONGEST_TAG && index < MOST_TAGS;
    return {
        themes: [...new Set(themes)],
        prompts: [...new Set(prompts)],
        tags: own.filter(fits),
        others: own.filter((tag, index) => !fits(tag, index)),
    };
}
/** The theme that a tag names, by its id or its title. */
function themeOf(tag, { themes }) {
    const key = (0,text_keys/* normalizeKey */.l5)(tag);
    const known = Object.entries(themes).find((names) => names.some((name) => (0,text_keys/* normalizeKey */.l5)(name) === key));
    return known?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/import/placed-parts.js

/** The parts of an answer in their order. What is missing becomes a gap, where one is given. */
const TOLD = [
    { role: 'situation', wanted: 'what was going on, and what was at stake' },
    { role: 'task', wanted: null },
    { role: 'action', wanted: 'what you did yourself, and how it was checked' },
    { role: 'result', wanted: 'what came of it, with a number' },
];
const NEEDED = TOLD.filter(({ wanted }) => wanted !== null).map(({ role }) => role);
/** Where each part goes: into the answer, or into the field of its name. */
function placedParts({ parts, fields: given }, vocabulary) {
    const told = [];
    const fields = new Map(given);
    const found = new Set();
    for (const { part, text } of parts) {
        if (part === 'question')
            continue;
        const roles = part.split('_');
        for (const role of roles)
            found.add(role);
        const rank = rankOf(roles);
        const field = rank === OF_NO_ANSWER ? vocabulary.fieldOfHeading(part) : null;
        if (field !== null && !fields.has(field))
            fields.set(field, text);
        else
            told.push({ heading: isWhole(roles) && told.length === 0 ? null : headingOf(roles), text, rank });
    }
    const missing = NEEDED.filter((role) => !found.has(role));
    for (const role of missing) {
        const rank = rankOf([role]);
        const later = told.findIndex((part) => part.rank > rank);
        const text = (0,render_story/* gap */.rQ)(TOLD[rank]?.wanted ?? role);
        told.splice(later === -1 ? told.length : later, 0, { heading: headingOf([role]), text, rank });
    }
    return { told: told.map(({ heading, text }) => ({ heading, text })), fields, missing };
}
const OF_NO_ANSWER = TOLD.length;
/** The place of a part in the answer, by the first thing that it tells. */
function rankOf(roles) {
    const rank = TOLD.findIndex(({ role }) => roles.includes(role));
    return rank === -1 ? OF_NO_ANSWER : rank;
}
/** Whether a text that its author does not part has all that an answer needs. */
function isWhole(roles) {
    return NEEDED.every((role) => roles.includes(role));
}
/** `Action and result`. */
function headingOf(roles) {
    const joined = roles.length < 2 ? roles.join('') : `${roles.slice(0, -1).join(', ')} and ${roles.at(-1)}`;
    return joined.charAt(0).toUpperCase() + joined.slice(1);
}

;// CONCATENATED MODULE: ./build/src/import/story-files.js










/** UTF-16 units of a value in the frontmatter, which is bounded; a longer title goes into the body as well. */
const LONGEST_VALUE = 200;
/** Words of a situation that make a title at most. */
const TITLE_WORDS = 8;
/** Makes a story file of each item. Nothing that an item says is lost; what is missing is a named gap. */
function storyFilesOf(items, preset, options) {
    const vocabulary = new presets_vocabulary/* Vocabulary */.V(preset);
    return items.map((item, index) => storyFile(item, index, vocabulary, options));
}
function storyFile(item, index, vocabulary, options) {
    const { preset } = vocabulary;
    const whole = titleOf(item) || `Story ${index + 1}`;
    const title = (0,report_escape/* shorten */.ml)(whole, LONGEST_VALUE);
    const type = typeOf(item, title, preset);
    const question = item.parts.find(({ part }) => part === 'question')?.text ?? null;
    const { themes, prompts, tags, others } = labelsOf(item, question, vocabulary);
    const { told, fields, missing } = placedParts(item, vocabulary);
    const rest = [
        ...(title === whole ? [] : [`**Title:** ${whole}`]),
        ...others.map((tag) => `**Tag:** ${tag}`),
        ...(item.rest === '' ? [] : [item.rest]),
    ].join('\n\n');
    const origin = `Imported from ${onOneLine(options.origin)}: ${(0,yaml_line/* yamlQuoted */.mh)(title)}`;
    const draft = {
        type: type?.id ?? null,
        typeNote: type === null ? null : noteOf(type),
        title,
        owner: item.owner === null ? options.owner : (0,report_escape/* shorten */.ml)(item.owner, LONGEST_VALUE),
        date: item.date === null ? null : (0,report_escape/* shorten */.ml)(item.date, LONGEST_VALUE),
        themes,
        prompts,
        tags,
        origin,
        question: question === null || (0,text_keys/* normalizeKey */.l5)(question) === (0,text_keys/* normalizeKey */.l5)(title) ? null : question,
        told,
        fields,
        rest: rest === '' ? null : { heading: `Also in ${baseName(onOneLine(options.origin))}`, text: rest },
        followUps: [],
    };
    return {
        line: item.line,
        title,
        owner: draft.owner,
        name: (0,file_name/* slug */.y)(title, 'story'),
        origin,
        text: (0,render_story/* renderStory */.qn)(draft, preset),
        type,
        found: [...item.parts.map(({ part }) => part), ...item.fields.keys()],
        themes,
        tags,
        gaps: [...missing, ...(type === null ? ['type'] : []), ...(0,story_draft/* gapsOf */.dc)(draft, preset)],
        hasRest: draft.rest !== null,
    };
}
/** A path as it is, or where it has other signs than paths usually have, in quotes. */
function onOneLine(file) {
    return /^[\p{L}\p{M}\p{N}_./ -]+$/u.test(file) ? file : (0,yaml_line/* yamlQuoted */.mh)(file);
}
/** Its own title, or else the beginning of what it tells. */
function titleOf({ title, parts }) {
    const text = title || (parts[0]?.text ?? '');
    const line = text
        .replace(/[*_`#>]+/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    if (title !== '')
        return line;
    const words = line.split(' ');
    return words.length <= TITLE_WORDS ? line : `${words.slice(0, TITLE_WORDS).join(' ')} ...`;
}
function typeOf(item, title, preset) {
    if (item.type !== null)
        return { id: item.type, words: [], guessed: false, runnerUp: null };
    const all = [title, ...item.parts.map(({ text }) => text), ...item.fields.values(), ...item.tags];
    const guess = guessType(all.join('\n'), preset);
    if (guess === null)
        return null;
    const { type, words, runnerUp } = guess;
    return { id: type, words, guessed: true, runnerUp };
}
/** Words that a comment names at most. */
const REASONS = 5;
function noteOf({ guessed, words, runnerUp }) {
    if (!guessed)
        return null;
    const next = runnerUp === null ? '' : `; next would be ${runnerUp}`;
    return `guessed from: ${words.slice(0, REASONS).join(', ')}${next}`;
}
function baseName(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/src/import/yaml-records.js


/**
 * The entries of a list of stories in YAML or JSON: a list of mappings, a mapping with such a list, stories by their
 * titles, or one story. Null where it is none of these.
 *
 * @throws {YamlError}
 */
function recordsInYaml(text) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const { data, root } = (0,yaml/* parseYaml */.hN)(text.slice(start), start);
    if (root === null)
        return null;
    const lines = new text_lines/* LineIndex */.rr(text);
    const records = new Records((node) => lines.position(node.span.start).line);
    return records.of(data, root);
}
class Records {
    lineOf;
    constructor(lineOf) {
        this.lineOf = lineOf;
    }
    of(data, root) {
        if (Array.isArray(data))
            return this.ofList(data, root);
        if (!yaml_records_isMapping(data) || root.kind !== 'mapping')
            return null;
        const values = root.pairs.map(({ name, value }) => ({ name, data: own(data, name), node: value }));
        const lists = values.flatMap(({ data: list, node }) => Array.isArray(list) ? (this.ofList(list, node) ?? []) : []);
        if (lists.length > 0)
            return lists;
        if (values.length > 0 && values.every((each) => yaml_records_isMapping(each.data))) {
            return values.map(({ name, data: story, node }) => ({
                line: this.lineOf(node),
                entries: [...Object.entries(story), ['title', name]],
            }));
        }
        return [{ line: this.lineOf(root), entries: Object.entries(data) }];
    }
    /** Null where an entry is no mapping: a list of texts is a value, not stories. */
    ofList(list, node) {
        if (list.length === 0 || !list.every(yaml_records_isMapping))
            return null;
        const nodes = node.kind === 'sequence' ? node.items : [];
        return list.map((story, index) => ({
            line: this.lineOf(nodes[index] ?? node),
            entries: Object.entries(story),
        }));
    }
}
function own(data, name) {
    return Object.hasOwn(data, name) ? data[name] : undefined;
}
function yaml_records_isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/cli/import-source.js











/**
 * The stories of a bank or a list.
 *
 * @throws {UsageError} for a file that cannot be read, or is neither
 */
async function importFile(file, { owner }, { preset }, workspace) {
    const { root } = workspace;
    const absolute = (0,host_workspace/* namedFile */.eI)(file, workspace);
    const source = (0,text_file/* readSource */.o$)(absolute, file, undefined);
    if (source.unreadable !== undefined)
        throw new host_workspace/* UsageError */.eb(`cannot read ${file}${whyNot(source)}, expected a file in UTF-8 of at most 1 MiB`);
    const { text } = source;
    refuseDocument(source, new presets_vocabulary/* Vocabulary */.V(preset));
    const { items, leftAlone } = await itemsIn(text, file, new presets_vocabulary/* Vocabulary */.V(preset));
    const origin = (0,host_workspace/* isInside */.FK)(absolute, root) ? (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(root, absolute)) : external_node_path_.basename(absolute);
    return {
        filePath: file,
        stories: storyFilesOf(items, preset, { origin, owner: owner ?? null }),
        leftAlone,
    };
}
/** What the system said, or the size. */
function whyNot({ unreadable }) {
    const { reason, size } = unreadable?.data ?? {};
    const found = reason ?? size;
    return found === undefined ? '' : ` (${found})`;
}
/** @throws {UsageError} for a story or an answer: it is what an import makes */
function refuseDocument(source, vocabulary) {
    const { type, prompt } = (0,parse/* parse */.q)(source, vocabulary);
    const isKnown = (type !== null && Object.hasOwn(vocabulary.preset.storyTypes, type)) ||
        (prompt !== null && vocabulary.promptOf(prompt) !== null);
    if (isKnown)
        throw new host_workspace/* UsageError */.eb(`${source.filePath} is a story or an answer already, expected a story bank or a list of stories`);
}
async function itemsIn(text, file, vocabulary) {
    switch (external_node_path_.extname(file).toLowerCase()) {
        case '.yml':
        case '.yaml':
        case '.json':
            return itemsOfRecords(yamlRecords(text, file), vocabulary);
        case '.csv':
        case '.tsv': {
            const { recordsInCsv } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 8451));
            return itemsOfRecords(recordsInCsv(text, file), vocabulary);
        }
        default:
            return itemsOfBank(text, vocabulary);
    }
}
/** @throws {UsageError} for what is no list of stories */
function yamlRecords(text, file) {
    try {
        const records = recordsInYaml(text);
        if (records !== null)
            return records;
    }
    catch (error) {
        if (!(error instanceof yaml/* YamlError */.Iz))
            throw error;
        const { line, column } = new text_lines/* LineIndex */.rr(text).position(error.offset);
        const language = file.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML';
        throw new host_workspace/* UsageError */.eb(`${file}:${line}:${column}: invalid ${language}: ${error.reason}`);
    }
    throw new host_workspace/* UsageError */.eb(`${file}:1:1: no list of stories, expected a list of mappings with keys such as \`action\``);
}

// EXTERNAL MODULE: ./build/src/cli/invocation.js
var invocation = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/import-command.js













/** Stories of one run: more are a mistake, and each is a file. */
const MAX_STORIES = 500;
/**
 * Makes story files from banks and lists, and prints what was found, guessed and left.
 *
 * @throws {UsageError} before anything is written, when a file cannot be read or none has a story
 */
async function importCommand(files, flags) {
    const loaded = await (0,load_config/* configOf */.W)(flags);
    const { config, workspace } = loaded;
    const imported = [];
    for (const file of new Set(files))
        imported.push(await importFile(file, flags, config, workspace));
    const count = imported.reduce((sum, { stories }) => sum + stories.length, 0);
    if (count === 0)
        throw new host_workspace/* UsageError */.eb(`no story found in ${files.join(', ')}, expected headings with labels such as \`Situation:\` below them, or a list with such keys`);
    if (count > MAX_STORIES)
        throw new host_workspace/* UsageError */.eb(`${count} stories found, expected at most ${MAX_STORIES} in one run`);
    const folderOf = (owner) => (0,document_folder/* documentFolder */.u)('story', { into: flags.into, owner: owner ?? undefined }, loaded);
    const placed = placeAll(imported, folderOf, new presets_vocabulary/* Vocabulary */.V(config.preset));
    const all = placed.flatMap(({ stories }) => stories);
    if (!flags.dryRun)
        for (const { story, place } of all)
            if (place.state === 'new')
                (0,new_files/* writeNewFile */.S0)(place.file, story.text, workspace);
    const shown = (file) => (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(workspace.cwd, file)) || '.';
    const report = {
        dryRun: flags.dryRun ?? false,
        files: placed.map(({ filePath, stories, leftAlone }) => ({
            filePath,
            stories: stories.map(({ story: { text: _, name, origin, ...story }, place: { file, state } }) => ({
                ...story,
                file: shown(file),
                state,
            })),
            leftAlone,
        })),
        folders: [...new Set(all.map(({ place }) => shown(external_node_path_.dirname(place.file))))],
        notFound: all.filter(({ place }) => !(0,document_folder/* isFound */.Z)(place.file, loaded)).map(({ place }) => shown(place.file)),
    };
    await (0,print/* print */.y)(flags.format === 'json'
        ? `${(0,report_escape/* jsonText */.s$)(report, 2)}\n`
        : renderImport(report, { columns: (0,columns/* columnsFor */.n)(process.stdout), command: (0,invocation/* invocation */.H)() }));
    return 0;
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

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nc: () => (/* binding */ cellsOf),
  PL: () => (/* binding */ columnsOf),
  _Q: () => (/* binding */ fitting),
  LV: () => (/* binding */ wrap),
  Wb: () => (/* binding */ wrapCells)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/columns.js


/** The characters of a text as a reader counts them, with their widths. */
function cellsOf(text) {
    if (/^[ -~]*$/.test(text))
        return [...text].map((character, at) => ({ text: character, columns: 1, at }));
    const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
    return [...segments].map(({ segment, index }) => ({ ...cellOf(segment), at: index }));
}
function cellOf(character) {
    const text = (0,report_escape/* visible */.RK)(character);
    if (text !== character)
        return { text, columns: text.length };
    const isEmoji = /\p{Emoji_Presentation}|\ufe0f|\u200d/u.test(text);
    return { text, columns: isEmoji ? 2 : baseWidth(text) };
}
/** Accents take no column, nor does what is written into the character before it. */
function baseWidth(text) {
    const base = text.codePointAt(0) ?? 0;
    return /^\p{M}/u.test(text) ? 0 : eastAsianWidth(base);
}
function columnsOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.columns, 0);
}
/**
 * Cuts cells into lines of at most `columns`: behind a space where there is one, which is dropped at the end of the
 * line, else between two characters.
 */
function wrapCells(cells, columns) {
    const lines = [];
    let start = 0;
    for (let fits = fitting(cells, start, columns); fits < cells.length; fits = fitting(cells, start, columns)) {
        const space = lastSpace(cells, start, fits);
        lines.push(cells.slice(start, space > start ? space : fits));
        start = space > start ? space + 1 : fits;
    }
    return [...lines, cells.slice(start)];
}
/** The end of the cells from `start` that fit into `columns`; one at least. */
function fitting(cells, start, columns) {
    let end = start;
    let left = columns;
    while (end < cells.length && (cells[end]?.columns ?? 0) <= left)
        left -= cells[end++]?.columns ?? 0;
    return Math.max(start + 1, end);
}
/** The last space from `start` to `end`, inclusive, or -1. */
function lastSpace(cells, start, end) {
    for (let at = end; at >= start; at--)
        if (cells[at]?.text === ' ')
            return at;
    return -1;
}
/** A text in lines of at most `columns`. */
function wrap(text, columns) {
    return wrapCells(cellsOf(text), columns).map((line) => line.map((cell) => cell.text).join(''));
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
