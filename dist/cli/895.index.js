export const id = 895;
export const ids = [895];
export const modules = {

/***/ 1895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listRules: () => (/* binding */ listRules),
  printConfig: () => (/* binding */ printConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/builtin.js + 51 modules
var builtin = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/report/config.js
/** A configuration with everything that it builds on, as JSON with the keys of a configuration file. */
function renderConfig(config) {
    const { preset } = config;
    const data = {
        stories: config.stories,
        answers: config.answers,
        ignore: config.ignore,
        'fail-on': config.failOn,
        'max-warnings': config.maxWarnings ?? undefined,
        'min-score': config.minScore,
        scorer: config.scorer,
        'common-fields': preset.commonFields,
        'story-types': mapValues(preset.storyTypes, ({ title, shows, fields, followUps }) => {
            return { title, shows, fields, 'follow-ups': followUps.map(elementOf) };
        }),
        themes: preset.themes,
        prompts: mapValues(preset.prompts, ({ question, elements, looksForward }) => {
            return { question, elements: elements.map(elementOf), 'looks-forward': looksForward };
        }),
        values: Object.fromEntries(preset.values.map(({ value, translation, names, shows }) => [
            value,
            { translation, aliases: names.filter((name) => name !== value), words: shows },
        ])),
        skeleton: preset.skeleton,
        words: preset.words,
        'rubric-words': preset.ownWords,
        placeholders: preset.placeholders,
        rules: mapValues(config.rules, ({ severity, options }) => ({ severity, ...options })),
        overrides: config.overrides.map(({ files, rules, minScore }) => ({
            files,
            rules,
            'min-score': minScore,
        })),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
}
function elementOf({ label, words, edit }) {
    return { label, words, hint: edit };
}
function mapValues(table, map) {
    return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, map(value)]));
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/report/block.js
var block = __webpack_require__(2365);
;// CONCATENATED MODULE: ./build/src/report/rule-list.js


const SEVERITY_WIDTH = 'warning'.length;
/** Every rule with its severity and one sentence, in columns. */
function renderRuleList(rules, settings, { color, columns }) {
    const colors = picocolors.createColors(color);
    const paint = {
        error: colors.red,
        warning: colors.yellow,
        note: colors.blue,
        off: colors.dim,
    };
    const width = Math.max(...rules.map(({ id }) => id.length));
    const indent = ' '.repeat(width + SEVERITY_WIDTH + 4);
    const rows = rules.flatMap(({ id, meta }) => {
        const severity = settings[id]?.severity ?? meta.severity;
        const lead = `${id.padEnd(width)}  ${paint[severity](severity.padEnd(SEVERITY_WIDTH))}  `;
        return (0,block/* hanging */.r)(lead, meta.description, indent, columns);
    });
    return `${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/inspect-command.js










/** Prints every rule with the severity that the configuration gives it. */
async function listRules(flags) {
    const { config } = await (0,load_config/* configOf */.W)(flags);
    const options = { color: (0,color/* wantsColor */.z)(flags.color), columns: (0,columns/* columnsFor */.n)(process.stdout) };
    await (0,print/* print */.y)(renderRuleList(builtin/* builtIn */.wx.rules, config.rules, options));
    return 0;
}
/** Prints the configuration, or what it comes to for one file. */
async function printConfig(file, flags) {
    const { config, prefix, workspace } = await (0,load_config/* configOf */.W)(flags);
    if (file === true)
        await (0,print/* print */.y)(renderConfig(config));
    else {
        const filePath = (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(workspace.root, (0,host_workspace/* realParent */.b1)(external_node_path_.resolve(workspace.cwd, file))));
        const settings = new config_settings/* SettingsFinder */.Y(config, prefix).of(filePath);
        await (0,print/* print */.y)(renderConfig({ ...config, ...settings, overrides: [] }));
    }
    return 0;
}


/***/ })

};
