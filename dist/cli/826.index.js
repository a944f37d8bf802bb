export const id = 826;
export const ids = [826];
export const modules = {

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bankCommand: () => (/* binding */ bankCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/bank/read-bank.js + 30 modules
var read_bank = __webpack_require__(2355);
// EXTERNAL MODULE: ./build/src/document/scalar-text.js
var scalar_text = __webpack_require__(5611);
// EXTERNAL MODULE: ./build/src/host/model.js
var model = __webpack_require__(833);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/reader/document-reader.js + 10 modules
var document_reader = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/report/columns.js
var report_columns = __webpack_require__(7123);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/report/bank.js



/** The stories of a bank, one below the other, wrapped at `columns`. */
function renderBank({ filePath, stories, leftAlone }, columns) {
    const lines = (text, indent = '') => (0,report_columns/* wrap */.LV)((0,report_escape/* visible */.RK)(text), columns - indent.length).map((line) => indent + line);
    const blocks = stories.map((story) => [
        ...lines(`${filePath}:${story.line} ${story.title || '(no title)'} (${story.status})`),
        ...lines(`parts: ${namesOf(story.parts.map(({ part }) => part))}${missingIn(story)}`, '  '),
        ...(story.points === null ? [] : lines(pointsOf(story.points), '  ')),
    ].join('\n'));
    const rest = leftAlone.map(({ startLine, endLine, reason }) => `${startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`}, ${reason}`);
    const end = [
        ...lines(countsOf(stories)),
        ...(rest.length === 0 ? [] : lines(`left alone: ${rest.join('; ')}`)),
    ].join('\n');
    return `${[...blocks, end].join('\n\n')}\n`;
}
function namesOf(names) {
    return names.length === 0 ? 'none' : names.map((name) => name.replaceAll('_', ' + ')).join(', ');
}
function missingIn({ status, missing }) {
    return status === 'template' || missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`;
}
function pointsOf({ mechanism, evidence }) {
    return `mechanism ${mechanism}, evidence ${evidence}`;
}
function countsOf(stories) {
    const written = stories.filter(({ status }) => status !== 'template');
    const both = written.filter(({ points }) => points?.mechanism === 'present' && points.evidence === 'present');
    const templates = stories.length - written.length;
    const counts = `${(0,message/* plural */.LS)(written.length, 'story', 'stories')}, ${both.length} with a mechanism and evidence`;
    return templates === 0 ? counts : `${counts}; ${(0,message/* plural */.LS)(templates, 'template')}`;
}

// EXTERNAL MODULE: ./build/src/scorer/score.js
var scorer_score = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/load-config.js
var load_config = __webpack_require__(9521);
// EXTERNAL MODULE: ./build/src/cli/print.js
var print = __webpack_require__(8875);
;// CONCATENATED MODULE: ./build/src/cli/bank-command.js













/** The parts that every story has; a lesson is good to have. */
const NEEDED = ['situation', 'action', 'result'];
/** What is no part of the answer that one would tell. */
const ASKED = 'question';
/**
 * Prints what the stories of a bank have and what their answers show.
 *
 * @throws {UsageError} for a file that cannot be read, or has no story
 */
async function bankCommand(file, flags) {
    const { config } = await (0,load_config/* configOf */.W)(flags);
    const source = (0,text_file/* readSource */.o$)(external_node_path_.resolve(flags.C ?? '', file), file, undefined);
    if (source.unreadable !== undefined)
        throw new workspace/* UsageError */.eb(`cannot read ${file}, expected a Markdown file in UTF-8 of at most 1 MiB`);
    const { stories, leftAlone } = (0,read_bank/* readBank */.z)(source.text);
    if (stories.length === 0)
        throw new workspace/* UsageError */.eb(`${file}: no story found, expected headings with labels such as \`Situation:\` below them`);
    const report = { filePath: file, stories: scored(stories, source.text, config), leftAlone };
    await (0,print/* print */.y)(flags.format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderBank(report, (0,columns/* columnsFor */.n)(process.stdout)));
    return 0;
}
function scored(stories, text, config) {
    const lines = new text_lines/* LineIndex */.rr(text);
    const reader = new document_reader/* DocumentReader */.z((0,model/* loadModel */.c)(), config.preset.ownWords);
    return stories.map((story) => {
        const { title, line, status, parts, tags } = story;
        const roles = new Set(parts.flatMap(({ part }) => part.split('_')));
        const told = parts.filter(({ part }) => part !== ASKED);
        const answer = told.map(({ label, start, end }) => `${label === undefined ? '' : `${label}: `}${text.slice(start, end)}`);
        reader.startDocument();
        const score = (0,scorer_score/* scoreAnswer */.V9)((prose) => reader.read(prose), (0,scalar_text/* straight */.n)(answer.join('\n\n'), 0), null, config);
        const isScored = status !== 'template' && answer.length > 0 && score.english;
        return {
            title,
            line,
            status,
            parts: parts.map(({ part, start }) => ({ part, line: lines.position(start).line })),
            tags: tags.map((tag) => tag.text),
            missing: NEEDED.filter((role) => !roles.has(role)),
            points: isScored
                ? { mechanism: (0,scorer_score/* stateOf */.L4)(score, 'mechanism'), evidence: (0,scorer_score/* stateOf */.L4)(score, 'evidence') }
                : null,
        };
    });
}


/***/ })

};
