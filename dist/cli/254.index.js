export const id = 254;
export const ids = [254];
export const modules = {

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/src/builtin.js + 51 modules
var builtin = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(5298);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/report/block.js
var block = __webpack_require__(2365);
// EXTERNAL MODULE: ./build/src/report/rule-help.json
var rule_help = __webpack_require__(9284);
;// CONCATENATED MODULE: ./build/src/report/terminal-page.js

/** A page of the documentation for a terminal: headings, paragraphs, lists and code are all that our pages have. */
function renderPage(markdown, options) {
    const lines = [];
    // Code first: a blank line in it ends no block.
    for (const [index, part] of markdown.split(/^((`{3,}).*\n[\s\S]*?^\2$)/m).entries()) {
        if (index % 3 === 1)
            lines.push(...code(part, options), '');
        if (index % 3 !== 0)
            continue;
        for (const text of part.split(/\n{2,}/))
            lines.push(...paragraph(text.trim(), options));
    }
    return lines;
}
function code(fenced, { colors, columns }) {
    const lines = fenced.split('\n').slice(1, -1);
    return lines.flatMap((line) => (0,block/* block */.o)(line, '    ', columns)).map((line) => colors.dim(line.trimEnd()));
}
/** A block between blank lines, with the blank line behind it. */
function paragraph(text, { colors, columns }) {
    if (text === '')
        return [];
    const [, heading] = /^#+ (.*)$/.exec(text) ?? [];
    if (heading !== undefined)
        return [colors.bold(heading)];
    if (text.startsWith('|'))
        return [...text.split('\n').flatMap((row) => (0,block/* block */.o)(plain(row), '', columns)), ''];
    const items = text.split(/\n(?=- )/);
    return [
        ...items.flatMap((item) => {
            const line = plain(item.replace(/\n\s*/g, ' '));
            return line.startsWith('- ') ? (0,block/* hanging */.r)('- ', line.slice(2), '  ', columns) : (0,block/* block */.o)(line, '', columns);
        }),
        '',
    ];
}
/** Without what only a browser shows. */
function plain(text) {
    return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');
}

;// CONCATENATED MODULE: ./build/src/report/topics.js





const PAGES = rule_help;
/** A rule's page. */
function explainRule({ id, meta }, severity, given) {
    const page = pageOptions(given);
    const { colors, columns } = page;
    const options = Object.entries(meta.options ?? {}).flatMap(([name, option]) => entry(name, `${option.description} Default: ${defaultOf(option)}.`, page));
    return topics_text([
        `${colors.bold(id)} ${colors.dim(`(${severity})`)}`,
        ...(0,block/* block */.o)(meta.description, '', columns),
        '',
        ...renderPage(PAGES[id]?.markdown ?? '', page),
        ...(options.length === 0 ? [] : [colors.bold('Options'), ...options, '']),
        (0,product/* ruleUrl */.QB)(id),
    ]);
}
/** A story type: its fields, and what an interviewer asks next. */
function explainType(id, { title, shows, fields, followUps }, commonFields, given) {
    const page = pageOptions(given);
    const { colors } = page;
    const required = Object.entries({ ...commonFields, ...fields });
    return topics_text([
        `${colors.bold(title)} ${colors.dim(`(story type ${id})`)}`,
        ...(shows.length === 0 ? [] : (0,block/* block */.o)(`Shows ${shows.join(', ')}.`, '', page.columns)),
        '',
        colors.bold('Required fields'),
        ...required.flatMap(([name, { hint }]) => entry(name, hint, page)),
        ...elementList('Follow-up questions', followUps, page),
    ]);
}
/** A prompt: what a strong answer to it contains. */
function explainPrompt(id, { question, elements }, given) {
    const page = pageOptions(given);
    const { colors } = page;
    return topics_text([
        `${colors.bold(question)} ${colors.dim(`(prompt ${id})`)}`,
        ...elementList('A strong answer contains', elements, page),
    ]);
}
function elementList(heading, elements, page) {
    if (elements.length === 0)
        return [];
    const items = elements.flatMap(({ label, edit }) => [
        ...(0,block/* hanging */.r)('  - ', label, '    ', page.columns),
        ...(0,block/* block */.o)(edit, '    ', page.columns).map(page.colors.dim),
    ]);
    return ['', page.colors.bold(heading), ...items];
}
/** A name, and below it what it is. */
function entry(name, what, { colors, columns }) {
    return [...(0,block/* block */.o)(name, '  ', columns).map(colors.cyan), ...(0,block/* block */.o)(what, '    ', columns)];
}
function defaultOf(option) {
    if ('min' in option)
        return `${option.default} (${option.min} to ${option.max})`;
    return option.default.join(', ') || 'none';
}
function pageOptions({ color, columns }) {
    return { colors: picocolors.createColors(color), columns };
}
function topics_text(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}

// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/explain-command.js










/** Prints what a rule, a story type or a prompt asks for. */
async function explainCommand(topic, flags) {
    const { config } = await (0,load_config/* configOf */.W)(flags);
    const options = { color: (0,color/* wantsColor */.z)(undefined), columns: (0,columns/* columnsFor */.n)(process.stdout) };
    const pages = pagesOf(topic, config, options);
    if (pages.length === 0)
        throw unknownTopic(topic, config);
    await (0,print/* print */.y)(pages.join('\n'));
    return 0;
}
/** A rule, a type and a prompt may have one name; then all of them are meant. */
function pagesOf(topic, { rules, preset }, options) {
    const isMeant = (id) => (0,keys/* normalizeKey */.l)(id) === (0,keys/* normalizeKey */.l)(topic);
    const asked = new vocabulary/* Vocabulary */.V(preset).promptOf(topic);
    return [
        ...builtin/* builtIn */.wx.rules
            .filter(({ id }) => isMeant(id))
            .map((rule) => explainRule(rule, rules[rule.id]?.severity ?? rule.meta.severity, options)),
        ...Object.entries(preset.storyTypes)
            .filter(([id]) => isMeant(id))
            .map(([id, type]) => explainType(id, type, preset.commonFields, options)),
        ...Object.entries(preset.prompts)
            .filter(([id]) => id === asked)
            .map(([id, prompt]) => explainPrompt(id, prompt, options)),
    ];
}
function unknownTopic(topic, { preset }) {
    const types = Object.keys(preset.storyTypes);
    const prompts = Object.keys(preset.prompts);
    const found = `no rule, story type or prompt ${(0,message/* quoted */.TL)(topic)}`;
    const near = (0,keys/* suggest */.Z)(topic, [...builtin/* builtIn */.wx.rules.map(({ id }) => id), ...types, ...prompts]);
    if (near !== null)
        return new workspace/* UsageError */.eb(`${found}, did you mean \`${near}\`?`);
    return new workspace/* UsageError */.eb(`${found}, expected a rule (see --list-rules), a story type (${(0,message/* choicesIn */.sF)(types)}) or a prompt (${(0,message/* choicesIn */.sF)(prompts)})`);
}


/***/ })

};
