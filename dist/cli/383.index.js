export const id = 383;
export const ids = [383];
export const modules = {

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

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./build/src/builtin.js + 60 modules
var builtin = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/document/status.js
var document_status = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/src/schema/frontmatter.js
/** JSON Schemas of the frontmatter of stories and answers, for editors, as a configuration has them. */

/** The frontmatter of the stories of one type. */
function storySchema(id, { title, fields }, preset) {
    const { prompt: _, ...meta } = metaOf(preset);
    const own = propertiesOf({ ...preset.commonFields, ...fields });
    return objectOf(`Story: ${title}`, { ...meta, type: { const: id }, ...own }, 'type');
}
/** The frontmatter of any story: it has the fields of the type that it names. */
function anyStorySchema(preset) {
    const { prompt: _, ...meta } = metaOf(preset);
    const cases = Object.entries(preset.storyTypes).map(([type, { fields }]) => ({
        if: { properties: { type: { const: type } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema has this word.
        then: { properties: propertiesOf(fields) },
    }));
    const schema = objectOf('Story', { ...meta, ...propertiesOf(preset.commonFields) }, 'type');
    return { ...schema, ...(cases.length === 0 ? {} : { allOf: cases }) };
}
/** The frontmatter of a prompt answer. */
function answerSchema(preset) {
    const { type: _, themes: __, prompts: ___, ...meta } = metaOf(preset);
    return objectOf('Prompt answer', meta, 'prompt');
}
/** A field may also be a section of the body, so that no key but one is required. */
function objectOf(title, properties, required) {
    const $schema = 'http://json-schema.org/draft-07/schema#';
    return { $schema, title, type: 'object', properties, required: [required] };
}
/** What a document suppresses: rules with their reasons, or rules alone. */
const SUPPRESSIONS = {
    type: 'object',
    properties: {
        disable: {
            anyOf: [
                { type: 'object', additionalProperties: { type: 'string' } },
                { type: 'string' },
                { type: 'array', items: { type: 'string' } },
            ],
        },
    },
    additionalProperties: false,
};
function metaOf({ storyTypes, prompts, themes }) {
    const text = { type: ['string', 'number'] };
    const some = (ids) => ({ anyOf: [{ enum: ids }, { type: 'array', items: { enum: ids } }] });
    return {
        title: text,
        type: { enum: Object.keys(storyTypes) },
        prompt: { enum: Object.keys(prompts) },
        owner: text,
        status: { enum: document_status/* STATUSES */.f, default: 'ready' },
        themes: some(Object.keys(themes)),
        prompts: some(Object.keys(prompts)),
        date: {},
        tags: {},
        'star-witness': SUPPRESSIONS,
    };
}
function propertiesOf(fields) {
    const text = {
        anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }],
    };
    return Object.fromEntries(Object.entries(fields).map(([name, { title, hint }]) => [name, { title, description: hint, ...text }]));
}

// EXTERNAL MODULE: ./build/src/text/choices.js
var choices = __webpack_require__(265);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/schema-command.js








/** What has a schema beside the story types, which win where one has such a name. */
const OTHERS = ['answer', 'config', 'report'];
/**
 * Prints the JSON Schema of one story type or of all of them, of answers, of the configuration or of the report.
 *
 * @throws {UsageError} for a name that is none of these
 */
async function schemaCommand(type, flags) {
    const { config } = await (0,load_config/* configOf */.W)(flags);
    const { preset } = config;
    const schema = type === undefined ? anyStorySchema(preset) : await schemaOf(type, preset);
    await (0,print/* print */.y)(`${(0,report_escape/* jsonText */.s$)(schema, 2)}\n`);
    return 0;
}
async function schemaOf(type, preset) {
    const story = Object.hasOwn(preset.storyTypes, type) ? preset.storyTypes[type] : undefined;
    if (story !== undefined)
        return storySchema(type, story, preset);
    if (type === 'answer')
        return answerSchema(preset);
    const { configJsonSchema, reportJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(667), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 9028));
    if (type === 'config')
        return configJsonSchema(builtin/* builtIn */.wx.rules);
    if (type === 'report')
        return reportJsonSchema();
    const known = [...Object.keys(preset.storyTypes), ...OTHERS];
    throw new workspace/* UsageError */.eb((0,choices/* withChoices */.F)(`no schema ${(0,message/* quoted */.TL)(type)}`, type, known));
}


/***/ })

};
