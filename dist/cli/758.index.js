export const id = 758;
export const ids = [758];
export const modules = {

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   o: () => (/* binding */ markLine)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1949);

/** Columns that an excerpt takes at most, however wide the terminal is: a finding holds no more of a long line. */
const MAX_COLUMNS = 100;
/** Columns before the caret that stay when the line is cut. */
const LEAD = 24;
/** No editor shows the mark that a file may begin with. */
function withoutByteOrderMark(excerpt) {
    const { text, start, end } = excerpt;
    if (!text.startsWith('\ufeff'))
        return excerpt;
    return { text: text.slice(1), start: Math.max(0, start - 1), end: Math.max(0, end - 1) };
}
/** What a reader sees of an excerpt: at most `columns` wide, cut around the caret. */
function markLine({ text, start, end }, columns) {
    const room = Math.min(columns, MAX_COLUMNS);
    const cells = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .nc)(text);
    const first = start < text.length ? firstAfter(cells, start) - 1 : cells.length;
    const last = Math.max(first + 1, firstAfter(cells, end - 1));
    // A caret behind the last character takes a column too.
    const wanted = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells) + (first === cells.length ? 1 : 0);
    const from = wanted <= room ? 0 : back(cells, first, Math.min(LEAD, Math.floor(room / 2)));
    const lead = from > 0 ? '…' : '';
    const rest = cells.slice(from);
    const left = room - lead.length;
    const isCut = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest) > left;
    const shown = isCut ? rest.slice(0, (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(rest, 0, left - 1)) : rest;
    return {
        text: `${lead}${shown.map((cell) => cell.text).join('')}${isCut ? '…' : ''}`,
        caretColumn: lead.length + (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(cells.slice(from, first)),
        caretWidth: Math.max(1, (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(shown.slice(first - from, last - from))),
    };
}
/** The number of cells that begin at or before an offset. */
function firstAfter(cells, offset) {
    const index = cells.findIndex(({ at }) => at > offset);
    return index === -1 ? cells.length : index;
}
function back(cells, from, columns) {
    let index = from;
    for (let left = columns; index > 0 && left > 0; index--)
        left -= cells[index - 1]?.columns ?? 0;
    return index;
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ limitNotes),
/* harmony export */   nF: () => (/* binding */ moreNotes)
/* harmony export */ });
/* unused harmony export NOTES_PER_DOCUMENT */
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);

/** Notes of one document that a comment, or its annotations, show. */
const NOTES_PER_DOCUMENT = 5;
/** Lines that are named of the notes left out. */
const NAMED_LINES = 10;
/** All findings, but of each document at most `limit` notes: the first ones. */
function limitNotes(findings, limit = NOTES_PER_DOCUMENT) {
    const shown = [];
    const left = new Map();
    const taken = new Map();
    for (const finding of findings) {
        const own = taken.get(finding.filePath);
        if (finding.severity === 'note' && own !== undefined && own.count >= limit) {
            left.set(own.last, [...(left.get(own.last) ?? []), finding]);
            continue;
        }
        if (finding.severity === 'note')
            taken.set(finding.filePath, { count: (own?.count ?? 0) + 1, last: finding });
        shown.push(finding);
    }
    return { shown, left };
}
/** `and 7 more notes, on lines 12, 14 and 30; the log has them`. */
function moreNotes(left) {
    const lines = [...new Set(left.map(({ line }) => `${line}`))];
    const named = lines.slice(0, NAMED_LINES);
    const others = lines.length - named.length;
    const places = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(others === 0 ? named : [...named, `${others} more`]);
    return `and ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left.length, 'more note')}, on ${lines.length === 1 ? 'line' : 'lines'} ${places}; the log has ${left.length === 1 ? 'it' : 'them'}`;
}


/***/ }),

/***/ 1758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/text/utf8.js
var utf8 = __webpack_require__(7390);
// EXTERNAL MODULE: ./build/src/report/counts.js
var report_counts = __webpack_require__(2886);
// EXTERNAL MODULE: ./build/src/report/markdown-document.js
var markdown_document = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/excerpt.js
var report_excerpt = __webpack_require__(249);
// EXTERNAL MODULE: ./build/src/report/few-notes.js
var few_notes = __webpack_require__(1490);
// EXTERNAL MODULE: ./build/src/report/subject.js
var report_subject = __webpack_require__(9436);
;// CONCATENATED MODULE: ./build/src/report/markdown-findings.js







/** Characters of a line that are quoted at most, and of those the ones before the passage. */
const QUOTE_LENGTH = 120;
const LEAD = 30;
/** The findings of a document in the order of the file, open where it fails; its notes are folded behind the others. */
function documentLines(entry, linkBase, notes) {
    const { document, filePath, findings, isFailing } = entry;
    const name = (0,markdown_document/* nameOf */.Vb)(entry);
    const path = (0,markdown_document/* pathOf */.XM)(filePath);
    const title = name === path ? '' : ` <code>${path}</code>`;
    const subject = document === null ? null : (0,report_subject/* subjectSentences */.z)(document);
    const isNote = ({ severity }) => severity === 'note';
    const serious = findings.filter((finding) => !isNote(finding));
    const noted = noteLines(findings.filter(isNote), linkBase, notes);
    const folded = serious.length === 0 || noted.length === 0 ? noted : fold(findings.filter(isNote), noted);
    return [
        `<details${isFailing ? ' open' : ''}>`,
        `<summary><b>${name}</b>: ${(0,report_counts/* severityCounts */.ur)(findings)}${title}</summary>`,
        '',
        ...(subject === null ? [] : [(0,report_escape/* markdownText */.p7)(subject), '']),
        ...serious.map((finding) => item(finding, linkBase)),
        ...(serious.length > 0 && folded.length > 0 ? [''] : []),
        ...folded,
        '',
        '</details>',
        '',
    ];
}
/** Folded, as the only item of a list: another mark begins another list, so that the first one stays tight. */
function fold(notes, lines) {
    const inside = [`<summary>${(0,report_counts/* severityCounts */.ur)(notes)}</summary>`, '', ...lines, '', '</details>'];
    return ['* <details>', ...inside.map((line) => (line === '' ? '' : `  ${line}`))];
}
function noteLines(notes, linkBase, limit) {
    const { shown, left } = (0,few_notes/* limitNotes */.Tv)(notes, limit);
    const others = [...left.values()].map((some) => `- ${(0,few_notes/* moreNotes */.nF)(some)}`);
    return [...shown.map((finding) => item(finding, linkBase)), ...others];
}
/** One line of Markdown that shows as three: what was found, the line, the edit. */
function item(finding, linkBase) {
    const { filePath, line, message, ruleId, severity, url } = finding;
    const [found = '', ...edits] = message.split('\n').map(report_escape/* markdownMessage */.ju);
    // Without `plain` GitHub renders the Markdown, which has no lines.
    const place = (0,markdown_document/* link */.nf)(`line ${line}`, filePath, linkBase, `?plain=1#L${line}`);
    const quote = quoteOf(finding);
    return [
        `- **${severity}**, ${place}: ${found} ([${ruleId}](${url}))`,
        ...(quote === '' ? [] : [`<code>${quote}</code>`]),
        ...edits.map((edit) => `→ ${edit}`),
    ].join('<br>');
}
/** The line, the passage in it bold; empty for a blank line and for a fence, which say nothing. */
function quoteOf({ line, excerpt }) {
    const { text, start, end } = cutAround(line === 1 ? (0,report_excerpt/* withoutByteOrderMark */.Y)(excerpt) : excerpt);
    if (/^\s*(---)?\s*$/.test(text))
        return '';
    const before = text.slice(0, start);
    const passage = text.slice(start, end);
    const after = text.slice(end);
    if (passage.trim() === '' || (before + after).trim() === '')
        return (0,report_escape/* markdownText */.p7)(text);
    const gap = (left, right) => (/\s$/.test(left) || /^\s/.test(right) ? ' ' : '');
    const [head, bold, tail] = [before, passage, after].map(report_escape/* markdownText */.p7);
    return `${head}${head && gap(before, passage)}<b>${bold}</b>${gap(passage, after)}${tail}`.trim();
}
/** A long line, cut to what is around the passage. */
function cutAround({ text, start, end }) {
    if (text.length <= QUOTE_LENGTH)
        return { text, start, end };
    const wanted = Math.max(0, Math.min(start - LEAD, text.length - QUOTE_LENGTH));
    const from = (0,lines/* splitsPair */.aY)(text, wanted) ? wanted + 1 : wanted;
    const last = Math.min(wanted + QUOTE_LENGTH, text.length);
    const to = (0,lines/* splitsPair */.aY)(text, last) ? last - 1 : last;
    const lead = from > 0 ? '…' : '';
    const shift = lead.length - from;
    return {
        text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
        start: start + shift,
        end: Math.min(end, to) + shift,
    };
}

// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __webpack_require__(8012);
;// CONCATENATED MODULE: ./build/src/report/markdown-tables.js




const OWNER_LENGTH = 60;
const NONE = '–';
/** By shape, for those who see no colours; the state in words is for those who see no signs. */
const SIGNS = { present: '✅', unsure: '❓', absent: '❌' };
const WEAKEST = ['absent', 'unsure', 'present'];
/** What the signs mean; null where no row has any. */
function legendOf(entries) {
    if (entries.every(({ document }) => (document?.answers.length ?? 0) === 0))
        return null;
    const signs = [...WEAKEST].reverse().map((state) => `${SIGNS[state]} ${state}`);
    return `Signs: ${signs.join(', ')}. Fields: filled of required.`;
}
/** A table for each owner, in the order given. */
function ownerTables(entries, linkBase) {
    const owners = new Map();
    for (const entry of entries) {
        if (entry.document === null)
            continue;
        const { owner } = entry.document;
        const own = owners.get(owner);
        if (own === undefined)
            owners.set(owner, [entry]);
        else
            own.push(entry);
    }
    const isNamed = owners.size > 1 || !owners.has(null);
    return [...owners].map(([owner, own]) => ({
        head: [...(isNamed ? [heading(owner), ''] : []), ...tableHead(own)],
        rows: own.map((entry) => row(entry, linkBase)),
    }));
}
function heading(owner) {
    return `### ${owner === null ? 'No owner' : (0,report_escape/* markdownText */.p7)((0,report_escape/* shorten */.ml)(owner, OWNER_LENGTH)) || NONE}`;
}
function tableHead(entries) {
    const { one } = (0,markdown_document/* nounOf */.a2)(entries);
    const name = one === 'document' ? 'Story or answer' : `${one[0]?.toUpperCase()}${one.slice(1)}`;
    return [
        `| ${name} | Mechanism | Evidence | Fields | Findings |`,
        '| :--- | :---: | :---: | :---: | :--- |',
    ];
}
function row(entry, linkBase) {
    const { document, filePath, findings } = entry;
    const { status = 'ready', required = [], answers = [], change = null } = document ?? {};
    const filled = required.filter((field) => field.filled).length;
    const about = [change?.kind === 'added' ? 'new' : '', status === 'ready' ? '' : status].filter(Boolean);
    const cells = [
        `${(0,markdown_document/* link */.nf)((0,markdown_document/* nameOf */.Vb)(entry), filePath, linkBase)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`,
        sign(answers, 'mechanism'),
        sign(answers, 'evidence'),
        required.length === 0 ? NONE : `${filled}/${required.length}`,
        (0,report_counts/* severityCounts */.ur)(findings) || NONE,
    ];
    return `| ${cells.join(' | ')} |`;
}
/** The state of a point, and the one before where that was another. */
function sign(answers, point) {
    if (answers.length === 0)
        return NONE;
    const now = weakest(answers, point);
    const before = weakest(answers.map((answer) => answer.before ?? answer), point);
    const shown = spoken(now.state, now.share);
    return before.state === now.state ? shown : `${spoken(before.state)} → ${shown}`;
}
/** The weakest state of several answers, and of how many it holds. */
function weakest(answers, point) {
    const states = answers.map((answer) => (0,score/* stateOf */.L4)(answer, point));
    const state = WEAKEST.find((one) => states.includes(one)) ?? 'present';
    const count = states.filter((one) => one === state).length;
    return { state, share: count === states.length ? '' : ` ${count}/${states.length}` };
}
function spoken(state, share = '') {
    return `<span title="${state}" aria-label="${state}">${SIGNS[state]}</span>${share}`;
}

// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
// EXTERNAL MODULE: ./build/src/linter/verdict.js
var linter_verdict = __webpack_require__(3673);
;// CONCATENATED MODULE: ./build/src/report/change-sentence.js




/** Characters of a base that the sentence shows at most. */
const BASE_LENGTH = 80;
const POINTS = ['mechanism', 'evidence'];
/** What a change made of a document, in the order in which it is told; nobody knows what an `edited` one was. */
const OUTCOMES = [
    'broke',
    'fixed',
    'still fails',
    'new and fails',
    'edited and fails',
    'still passes',
    'new and passes',
    'edited and passes',
];
/**
 * ``since `main`: 1 story no longer passes, 2 now pass, 1 still lacks evidence``; null when nothing was compared, or
 * nothing changed. Drafts do not count, since nothing fails them.
 */
function changeSentence({ scope, limits }, entries) {
    const changed = entries.filter(({ document }) => document?.change != null && document.status === 'ready');
    if (scope.base === null || changed.length === 0)
        return null;
    const groups = new Map();
    for (const { document } of changed) {
        if (document === null)
            continue;
        const outcome = outcomeOf(document, limits);
        const lacks = outcome.endsWith('fails') ? lackOf(document) : '';
        const key = `${outcome} ${lacks}`;
        groups.set(key, { outcome, lacks, count: (groups.get(key)?.count ?? 0) + 1 });
    }
    const { one, many } = (0,markdown_document/* nounOf */.a2)(changed);
    const parts = [...groups.values()]
        .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome))
        .map(({ outcome, lacks, count }, index) => {
        const noun = index === 0 ? (count === 1 ? one : many) : '';
        return told(outcome, lacks, count, noun);
    });
    return `since ${(0,message/* inBackticks */.Zw)((0,report_escape/* shorten */.ml)(scope.base, BASE_LENGTH))}: ${parts.join(', ')}`;
}
function outcomeOf({ change }, limits) {
    const isFailing = change !== null && (0,markdown_document/* fails */.c6)(change.findings, limits);
    const before = change?.before ?? null;
    if (change?.kind === 'added')
        return isFailing ? 'new and fails' : 'new and passes';
    // A draft that became ready is judged for the first time.
    if (before === null || before.status !== 'ready')
        return isFailing ? 'edited and fails' : 'edited and passes';
    const failed = (0,markdown_document/* fails */.c6)(before.findings, limits);
    if (isFailing)
        return failed ? 'still fails' : 'broke';
    return failed ? 'fixed' : 'still passes';
}
/** What a document fails by, as far as that fits a few words: `evidence`; empty for anything else. */
function lackOf({ answers, required }) {
    const points = POINTS.filter((point) => answers.some((answer) => (0,score/* stateOf */.L4)(answer, point) === 'absent'));
    if (points.length > 0)
        return (0,message/* listOf */.c3)(points);
    return required.some(({ filled }) => !filled) ? 'required fields' : '';
}
/** `1 story no longer passes`; without a noun, as behind another part, `1 no longer passes`. */
function told(outcome, lacks, count, noun) {
    const [plain, s] = count === 1 ? ['one', 's'] : ['ones', ''];
    const pass = count === 1 ? 'passes' : 'pass';
    const subject = noun === '' ? `${count}` : `${count} ${noun}`;
    const fail = lacks === '' ? `${count === 1 ? 'has' : 'have'} errors` : `lack${s} ${lacks}`;
    const kind = (adjective) => `${count} ${adjective} ${noun || plain}`;
    switch (outcome) {
        case 'broke':
            return `${subject} no longer ${pass}`;
        case 'fixed':
            return `${subject} now ${pass}`;
        case 'still fails':
            return `${subject} still ${fail}`;
        case 'new and fails':
            return `${kind('new')} ${fail}`;
        case 'edited and fails':
            return `${kind('edited')} ${fail}`;
        case 'still passes':
            return `${subject} still ${pass}`;
        case 'new and passes':
            return `${kind('new')} ${pass}`;
        case 'edited and passes':
            return `${kind('edited')} ${pass}`;
    }
}

// EXTERNAL MODULE: ./build/src/portfolio/coverage.js
var coverage = __webpack_require__(538);
// EXTERNAL MODULE: ./build/src/report/coverage-markdown.js
var coverage_markdown = __webpack_require__(2916);
;// CONCATENATED MODULE: ./build/src/report/portfolio-markdown.js



/** Owners whose portfolio a summary shows. */
const OWNERS = 20;
/** Gaps of one owner that a sentence names. */
const NAMED = 5;
/** The portfolio of each owner, collapsed; nothing where the run had only some of the documents. */
function portfolioLines({ portfolio }, linkBase) {
    if (portfolio === null)
        return [];
    const shown = coveragesOf(portfolio.entries, portfolio.preset).slice(0, OWNERS);
    return shown.length === 0 ? [] : ['### Portfolio', '', ...(0,coverage_markdown/* renderCoverageMarkdown */.S)(shown, linkBase)];
}
/** `closes 2 gaps of ana: disagreement, ambiguity`; null where a change closes and opens none. */
function gapSentence({ portfolio }) {
    if (portfolio === null || portfolio.before === null)
        return null;
    const { preset } = portfolio;
    const before = coveragesOf(portfolio.before, preset);
    const changes = (0,coverage/* gapChanges */.Kw)(before, coveragesOf(portfolio.entries, preset)).slice(0, OWNERS);
    const parts = changes.flatMap(({ owner, closed, opened }) => [
        ...gapPart('closes', owner, closed),
        ...gapPart('opens', owner, opened),
    ]);
    return parts.length === 0 ? null : parts.join('; ');
}
function gapPart(verb, owner, ids) {
    if (ids.length === 0)
        return [];
    const left = ids.length - NAMED;
    const named = left > 0 ? `${ids.slice(0, NAMED).join(', ')} and ${left} more` : (0,message/* listOf */.c3)(ids);
    return [`${verb} ${(0,message/* plural */.LS)(ids.length, 'gap')} of ${owner}: ${named}`];
}
/** Of named owners: documents without one are no portfolio. */
function coveragesOf(entries, preset) {
    return (0,coverage/* coverageOf */._5)(entries, preset).filter(({ owner }) => owner !== null);
}

;// CONCATENATED MODULE: ./build/src/report/markdown-verdict.js









/** The head of a Markdown report: the verdict in a sentence, what a change made of it, and what it is about. */
function headLines(report, entries, counts, { overflow, note }) {
    const sentences = [
        (0,report_counts/* findingCounts */.s_)(report),
        counts,
        (0,report_counts/* verdictReason */.$M)(report),
        (0,report_counts/* scopeNote */.vs)(report),
        (0,report_counts/* baselineNote */.OR)(report),
        note,
        overflow === null ? null : `Annotations: ${overflow}`,
    ];
    const about = sentences.filter((sentence) => sentence !== null).map(sentenceOf);
    const changed = changeSentence(report, entries);
    const gaps = gapSentence(report);
    const old = new Set(report.baseline?.known.map(({ filePath }) => filePath));
    const leniencies = leniencySentences(entries, old).map(sentenceOf);
    return [
        `## ${verdictSentence(report, entries)}`,
        '',
        ...(changed === null ? [] : [`**${sentenceOf(changed)}**`, '']),
        ...(gaps === null ? [] : [sentenceOf(gaps), '']),
        about.join(' '),
        '',
        ...(leniencies.length === 0 ? [] : [leniencies.join(' '), '']),
    ];
}
function sentenceOf(text) {
    return `${(0,report_escape/* markdownMessage */.ju)(text.charAt(0).toUpperCase() + text.slice(1))}.`;
}
function verdictSentence(report, entries) {
    const { verdict, limits, findings, counts } = report;
    const { one, many } = (0,markdown_document/* nounOf */.a2)(entries);
    const failing = entries.filter(({ isFailing }) => isFailing).length;
    const some = `${failing} of ${(0,message/* plural */.LS)(entries.length, one, many)}`;
    if (verdict === 'fail') {
        if (failing === 0)
            return `❌ Star Witness: ${(0,message/* plural */.LS)(counts.warning, 'warning')}, at most ${limits.maxWarnings} allowed`;
        const gated = (0,report_counts/* severityCounts */.ur)(findings, (0,linter_verdict/* gatedSeverities */.xY)(limits.failOn));
        return `❌ Star Witness: ${some} ${failing === 1 ? 'fails' : 'fail'}, with ${gated}`;
    }
    if (failing > 0)
        return `⚠️ Star Witness: ${some} ${failing === 1 ? 'has' : 'have'} errors, and nothing fails`;
    if (entries.length === 0)
        return `✅ Star Witness: ${emptySentence(report)}`;
    const all = entries.length === 1 ? `the ${one} passes` : `all ${entries.length} ${many} pass`;
    const others = order/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0);
    const parts = others.map((severity) => (0,message/* plural */.LS)(counts[severity], severity));
    return `✅ Star Witness: ${all}${parts.length === 0 ? '' : `, with ${(0,message/* listOf */.c3)(parts)}`}`;
}
function emptySentence({ scope }) {
    return scope.name === 'all' ? 'there is nothing to judge' : 'no story or answer changed';
}
/** Why documents pass although their rows show that something is missing: a sentence for each reason. */
function leniencySentences(entries, old) {
    const reasons = entries.flatMap(({ document, isFailing }) => document === null || isFailing ? [] : (leniencyOf(document, old.has(document.filePath)) ?? []));
    const count = (reason) => reasons.filter((one) => one === reason).length;
    const pass = (reason) => (count(reason) === 1 ? 'passes' : 'pass');
    return Object.keys(LENIENCIES)
        .filter((reason) => count(reason) > 0)
        .map((reason) => {
        const { one, why } = LENIENCIES[reason];
        return `${(0,message/* plural */.LS)(count(reason), one)} ${pass(reason)} ${why}`;
    });
}
const LENIENCIES = {
    draft: { one: 'draft', why: 'with something missing: the findings of drafts are notes' },
    unsure: { one: 'document', why: 'where the scorer is unsure: that is no error' },
    baseline: { one: 'document', why: 'with something missing: the baseline knows of it' },
    settings: { one: 'document', why: 'with something missing: the settings ask for no more' },
};
function leniencyOf({ answers, required, status }, isOld) {
    const states = answers.flatMap((answer) => [(0,score/* stateOf */.L4)(answer, 'mechanism'), (0,score/* stateOf */.L4)(answer, 'evidence')]);
    const isSurelyMissing = states.includes('absent') || required.some(({ filled }) => !filled);
    if (!isSurelyMissing && !states.includes('unsure'))
        return null;
    if (status === 'draft')
        return 'draft';
    if (!isSurelyMissing)
        return 'unsure';
    return isOld ? 'baseline' : 'settings';
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js








/**
 * The report for a job summary or a comment: the verdict, a table for each owner, then the findings of each document.
 * What does not fit the budget is left out in steps (portfolios; the findings of whole documents, those that pass first; then
 * rows; then all but the counts), and the text says what is; it is empty when not even the counts fit. Everything
 * from a file is escaped: GitHub's own helpers escape nothing.
 */
function renderMarkdown(report, options) {
    const entries = (0,markdown_document/* entriesOf */.Mc)(report);
    const head = headOf(report, entries, (0,report_counts/* checkedCounts */.u7)(report), options);
    const tables = ownerTables(entries, options.linkBase);
    const below = belowTables(report, entries);
    const rows = tables.flatMap(tableLines);
    const details = detailsOf(entries, options);
    const main = [...head, ...rows, ...below, ...findingLines(details)];
    // Portfolios come last, and are the first to go.
    const texts = [finish([...main, ...portfolioLines(report, options.linkBase)]), finish(main)];
    const whole = texts.find((text) => (0,utf8/* utf8Length */.w)(text) <= options.budget);
    if (whole !== undefined)
        return whole;
    return (cutDetails([...head, ...rows, ...below], details, options.budget) ??
        cutRows(head, tables, options.budget) ??
        countsOnly(report, entries, head, options));
}
function headOf(report, entries, counts, options) {
    const { overflow, note = null } = options;
    return headLines(report, entries, counts, { overflow, note });
}
/** What the signs mean, and how many documents have no row, in one line. */
function belowTables({ documents, scope }, entries) {
    const unchanged = documents.filter(({ change, status }) => change === null && status !== 'retired').length;
    const others = scope.name === 'all' || unchanged === 0 ? null : `${(0,message/* plural */.LS)(unchanged, 'other document')} did not change.`;
    const sentences = [legendOf(entries), others].filter((sentence) => sentence !== null);
    return sentences.length === 0 ? [] : [sentences.join(' '), ''];
}
function detailsOf(entries, { linkBase, notes = Number.POSITIVE_INFINITY }) {
    return entries
        .filter(({ findings }) => findings.length > 0)
        .map((entry) => ({ lines: documentLines(entry, linkBase, notes), isFailing: entry.isFailing }));
}
function findingLines(details) {
    return details.length === 0 ? [] : ['### Findings', '', ...details.flatMap(({ lines }) => lines)];
}
function tableLines({ head, rows }) {
    return [...head, ...rows, ''];
}
/** All that is kept, and the findings of as many documents as fit, the failing ones first; null when none does. */
function cutDetails(kept, details, budget) {
    const note = (left) => `_Cut to fit: the findings of ${left} of ${(0,message/* plural */.LS)(details.length, 'document')} are not shown here; the log has them._`;
    let room = budget - (0,utf8/* utf8Length */.w)(finish([...kept, '### Findings', '', '', note(details.length)]));
    const fitting = new Set();
    const take = (some) => {
        for (const one of some) {
            const size = sizeOf(one.lines);
            if (size > room)
                continue;
            room -= size;
            fitting.add(one);
        }
    };
    const failing = details.filter(({ isFailing }) => isFailing);
    take(failing);
    // No document that passes takes the place of one that fails.
    if (fitting.size === failing.length)
        take(details.filter(({ isFailing }) => !isFailing));
    if (fitting.size === 0)
        return null;
    const shown = findingLines(details.filter((one) => fitting.has(one)));
    return finish([...kept, ...shown, note(details.length - fitting.size)]);
}
/** The head, and as many rows as fit; null when none does. */
function cutRows(head, tables, budget) {
    const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const note = (left) => {
        const documents = left === 0 ? '' : `${left} of ${(0,message/* plural */.LS)(total, 'document')} and `;
        return `_Cut to fit: ${documents}all findings are not shown here; the log has them._`;
    };
    let room = budget - (0,utf8/* utf8Length */.w)(finish([...head, '', note(total)]));
    const fitting = [];
    for (const table of tables) {
        const own = { head: table.head, rows: [] };
        room -= sizeOf(tableLines(own));
        for (const row of table.rows) {
            room -= sizeOf([row]);
            if (room < 0)
                break;
            own.rows.push(row);
        }
        if (own.rows.length > 0)
            fitting.push(own);
        if (room < 0)
            break;
    }
    if (fitting.length === 0)
        return null;
    const shown = fitting.reduce((sum, { rows }) => sum + rows.length, 0);
    return finish([...head, ...fitting.flatMap(tableLines), note(total - shown)]);
}
function countsOnly(report, entries, head, options) {
    const { documents, findings } = report;
    const what = `${(0,message/* plural */.LS)(documents.length, 'document')} and ${(0,message/* plural */.LS)(findings.length, 'finding')}`;
    const note = `_Cut to fit: ${what} are not shown here; the log has them._`;
    const bare = headOf(report, entries, (0,report_counts/* judgedCounts */.cp)(report), { ...options, overflow: null });
    const texts = [finish([...head, note]), finish([...bare, note])];
    return texts.find((text) => (0,utf8/* utf8Length */.w)(text) <= options.budget) ?? '';
}
/** The bytes of lines with their ends. */
function sizeOf(lines) {
    return lines.reduce((sum, line) => sum + (0,utf8/* utf8Length */.w)(line) + 1, 0);
}
function finish(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ subjectSentences)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);



/** Characters that the sentences have at most: titles may be a configuration's. */
const LENGTH = 300;
/**
 * `Type: Incident command, to show reliability and leadership under pressure. Themes: Judgment.`; null where that would
 * say no more than the type's id.
 */
function subjectSentences({ type, typeTitle, shows, themes }) {
    const sentences = [];
    if (typeTitle !== null && shows.length > 0)
        sentences.push(`Type: ${typeTitle}, to show ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(shows)}.`);
    else if (typeTitle !== null && (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeKey */ .l5)(typeTitle) !== (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeKey */ .l5)(type ?? ''))
        sentences.push(`Type: ${typeTitle}.`);
    if (themes.length > 0)
        sentences.push(`Themes: ${themes.map(({ title }) => title).join(', ')}.`);
    return sentences.length === 0 ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(sentences.join(' '), LENGTH);
}


/***/ })

};
