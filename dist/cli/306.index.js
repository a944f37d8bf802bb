export const id = 306;
export const ids = [306];
export const modules = {

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g4: () => (/* binding */ worthOf),
/* harmony export */   pW: () => (/* binding */ hasGap),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** Marks around a text that do not count when one asks whether it says anything. */
const DRESS = /^(?:[\s>*_`~"“”-]|\d{1,2}[.)]\s|[+•]\s|\[[ xX]\]\s)+|[\s*_`~"“”]+$/g;
const LONGEST = 400;
const NOTHING = /^(?:[.…–—\-_?？]*|[（(【[]?\s*(?:tbd|tba|tbc|todo|n\/a|none yet|xxx+|\?+|\.\.\.|…|fill (?:me |this )?in|to be (?:added|written|filled|done|decided)|to do|coming soon|待补充?|待定|待填|待写|空|略|无)\.?\s*[\])）】]?[:.]?)$/i;
const BRACKET_ALONE = /^[[【<{]{1,2}(?:e\.g\.|for example)?[^[\]【】<>{}]{0,300}[\]】>}]{1,2}[.:]?$/;
const ROUND_ALONE = /^[(（](?:e\.g\.|your |describe|what |how |who |when |where |why |fill|add|insert|write|待)[^()（）]{0,300}[)）][.:]?$/i;
const QUESTION_WORD = /^(?:what|who|whom|whose|where|when|why|how|which|by when|did|do|was|were|is|are)\b/i;
const SAYS_HOW = /^(?:briefly |then |first,? |e\.g\.,? |optional:? )?(?:describe|explain|set the (?:scene|stage)|outline|summari[sz]e|state|list|include|quantify|mention|provide|give (?:an?|the|some|enough|context)|add (?:an?|the|your|details?|numbers)|insert|write (?:an?|the|your|down|here|what)|use \W?i\W|focus on|be specific|specify|detail (?:the|what|your)|share (?:the|what|your)|note (?:the|any|what)|say (?:what|how|who|which|where)|tell (?:what|how|who|them)|keep (?:it|this)|replace|your )\b/i;
const SAYS_ONLY_HOW = /^(?:briefly|describe|set the|outline|be specific|quantify|your)\b/i;
const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b/i;
const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/;
/** Gaps in real text: `[X]`, `[ask Bob]`, `<insert number>`, `{{name}}`, `X%`, `TODO`. */
const GAP = /(?<![\w\]])\[([^[\]\n]{1,80})\](?![([:])|<(?:insert|your|add|number|name|todo)[^<>\n]{0,60}>|\{\{[^{}\n]{1,60}\}\}|(?<![\w$])\$?[XYZN]{1,3} ?%|(?<!\w)\$[XYZN]{1,3}\b|\b(?:TODO|TBD|FIXME)\b|_{3,}|[（(【]\s*待补[^）)】]{0,20}[）)】]/g;
const CODE_OR_BOX = /`[^`\n]*`|^[\s>]*[-*+] \[[ xX]\] /gm;
const NO_GAP = /^(?:\d{1,4}|[ x]|sic|\^.*|!.*|redacted|citation needed|\.{3}|…)$/;
const DANGLING = /(?:^|\s)(?:since|because|and|but|or|so|the|a|an|of|to|that|which|when|while|if|although|as|my|our|their|with|from|by|than|was|were|into|until|before|then)$/i;
/** What stands in a piece of text; `empty` is every kind of placeholder that stands alone. */
function worthOf(text) {
    if (text.length > LONGEST)
        return hasGap(text) ? 'gap' : isCut(text) ? 'cut' : 'text';
    const items = text
        .split(/\r\n|\n|\r/)
        .filter((line) => !/^[\s>]*(?:`{3,}|~{3,})/.test(line))
        .map(undressed)
        .filter((item) => !NOTHING.test(item));
    if (items.every(isPlaceholder))
        return 'empty';
    if (isInstruction(items.join(' ')))
        return 'instruction';
    if (hasGap(text))
        return 'gap';
    return isCut(text) ? 'cut' : 'text';
}
/** Whether a text is one placeholder and nothing else. */
function isPlaceholder(text) {
    const bare = undressed(text);
    return (NOTHING.test(bare) || ((BRACKET_ALONE.test(bare) || ROUND_ALONE.test(bare)) && !/^\[\d+\]$/.test(bare)));
}
function undressed(text) {
    return text
        .slice(0, LONGEST)
        .replace(DRESS, '')
        .replace(/^#(?=\[)/, '');
}
/** Whether a text says what to write instead of saying it. */
function isInstruction(text) {
    const short = QUESTION_WORD.test(text) && !/[.。!]$/.test(text) ? text.split(' ').length : Number.POSITIVE_INFINITY;
    if (FIRST_PERSON.test(text.replace(/["'“”‘’]I["'“”‘’]/g, '')))
        return isAsked(text) || short <= 6;
    if (SAYS_HOW.test(text))
        return SECOND_PERSON.test(text) || SAYS_ONLY_HOW.test(text);
    return isAsked(text) || short <= 9;
}
/** Whether every sentence of a text is a question, save short ones. */
function isAsked(text) {
    const sentences = text.match(/[^.?!？。]+[.?!？。]*/g) ?? [];
    return (QUESTION_WORD.test(text) &&
        sentences.filter((each) => /[?？]/.test(each)).length * 2 >= sentences.length &&
        sentences.length > 0 &&
        /[?？]/.test(text));
}
function hasGap(text) {
    for (const { 0: found, 1: inner } of text.replace(CODE_OR_BOX, '').matchAll(GAP)) {
        if (inner === undefined || (!NO_GAP.test(inner.trim()) && /\p{L}/u.test(inner))) {
            if (found !== '')
                return true;
        }
    }
    return false;
}
/** Whether a text breaks off: behind a word or a sign that needs another one. */
function isCut(text) {
    const end = text.slice(-60).replace(/[\s*_`]+$/, '');
    return /(?:,|，|[^.]\.{3}|…|[^\w]-)$/.test(end) || DANGLING.test(end);
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isLetters),
/* harmony export */   d: () => (/* binding */ announcedBy)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9169);

const WORDS = {
    situation: 's|situation|situations|context|background|setting|challenge|problem|情境|情景|背景|情况|场景',
    task: 't|task|tasks|goal|objective|任务|目标',
    action: 'a|action|actions|action taken|actions taken|decision|decisions|approach|行动|做法|措施',
    result: 'r|result|results|outcome|outcomes|结果|成果',
    lesson: '+r|reflection|reflections|lesson|lessons|lesson learned|lessons learned|lesson learnt|lessons learnt|learned|learnt|learning|learnings|earned secret|insight|insights|takeaway|takeaways|key takeaway|key takeaways|retrospective|反思|教训|收获|总结',
    tradeoffs: 'trade-off|trade-offs|tradeoff|tradeoffs|trade off|trade offs|取舍|权衡',
    stakes: 'stakes|stake|risk|risks|利害|风险',
    numbers: 'metric|metrics|numbers|key metrics|key numbers|量化|数据|指标',
    question: 'prompt|问题|面试题|面试问题|示例问题|对应问题',
};
const ROLE_OF = new Map();
for (const role of _types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .g)
    for (const word of WORDS[role].split('|'))
        ROLE_OF.set(word, [role]);
ROLE_OF.set('mistake', ['action', 'result']);
const QUESTION = /^(?:the |my )?(?:example |sample |interview |behaviou?ral |star |likely |common |typical |main |original )*questions?(?: \d+)?(?: (?:this|it|that)(?: story)? answers?| triggers?| answered| prompts?| asked)?$/;
const TAGS = /^(?:(?:best|good|great|can be used|usable|useful|use|used|deploy|works|ideal|suitable)(?: it| this)?(?: well)? (?:for|as|when)\b.*|also (?:answers|good for|works for|usable for|fits).*|(?:key |primary |secondary |main |core )*(?:skills?|tags?|themes?|competenc(?:y|ies)|keywords?)(?: (?:shown|demonstrated|covered|used|tested))?|标签|主题|适用.*|能力|技能)$/;
const BODY = /^(?:(?:my |the |full |long |star |sample |model |example )*(?:answer|response|story|version)(?: framework)?|star|回答|答案|我的回答|故事正文)$/;
const RAW = /^(?:raw|rough|draft|unsorted)(?: notes?| draft| version)?s?$|^first (?:notes|draft|version)$/;
const OTHER = /^(?:source|role|role \/ title|title|company|company \/ context|employer|team|client|dates?|when|where|year|period|category|type|level|status|evidence|proof|proof points?|links?|artifacts?|short version|one[- ]liner|elevator pitch|30[- ]second version|if asked.*|quick summary|summary|tl;?dr|talking time|time|length|duration|variations?|versions?|\+?\s?technical.*|notes?|delivery notes?|coaching notes?|notes? to self|sensitivity(?: note)?|caution|warning|(?:potential |possible |likely |common )*follow[- ]?ups?(?: questions?| q&a)?|q&a|faq|ai feedback|feedback|opener|opening|opening line|hook|punch ?line|closing|strength|last used|used in|impact level|what they(?:'re| are) (?:testing|looking for|asking).*|why (?:they|it|this) (?:ask|works|matters).*|red flags?.*|tips?|pitfalls?|common (?:mistakes|faults|errors)|do(?:n't|s)?|make this yours|id|story id|file|repo|project|projects|stack|tech(?: stack)?|tools?|principles?|leadership principles?|对应.*|来源|角色|时间|备注|追问|证据|公司|项目|注意.*|提示)$/;
/** Sub-headings that play a role in a story without being called by its name. */
const PHRASES = [
    [
        'situation',
        /^(?:the )?(?:beginning|starting point|backstory|scene|story so far)$|^how it (?:all )?(?:began|started|came about)$|^where (?:we|i|it|things) (?:were|was|stood|started|began)$|^what (?:was|went) (?:wrong|broken|going on)$|^what (?:we|i) (?:had|found|walked into)$|^before$/,
    ],
    [
        'task',
        /^my (?:job|part|role|goal|task|assignment)$|^what (?:was mine|i (?:had|was asked|was supposed|needed|wanted) to do|was (?:asked|needed|expected)(?: of me)?)$|^the (?:goal|ask|assignment|mission)$/,
    ],
    [
        'action',
        /^what (?:i|we) (?:did|tried|changed|built)(?: about it| instead| then)?$|^(?:my|our|the) (?:approach|solution|plan|fix|response|steps|move)$|^how (?:i|we) (?:did|solved|fixed|handled|approached|dealt with|went about) (?:it|this|that)$/,
    ],
    [
        'result',
        /^how it (?:all )?(?:ended|turned out|went|came out)$|^what (?:came|became) of it$|^what (?:changed|happened (?:then|next|after|afterwards|in the end))$|^where (?:we|i|it|things) (?:are|is|stand|stands|ended)(?: up)?(?: now| today)?$|^(?:the )?(?:ending|end|impact|aftermath|payoff)$|^after(?:wards)?$|^in the end$/,
    ],
    [
        'lesson',
        /^what (?:i|we)(?: have|'ve)? (?:learned|learnt|took|take)(?: from (?:it|this|that)| away)?$|^what i(?: would|'d) (?:do|have done)(?: it)? differently.*$|^(?:looking back|in hindsight|next time|in retrospect|the moral)$/,
    ],
];
/** What a label says, its emphasis already gone; null when it is no known label. */
function announcedBy(label) {
    const word = plainWord(label);
    if (word === '' || word.length > 80)
        return null;
    const roles = rolesOf(word);
    if (roles !== null)
        return { kind: 'part', roles };
    const bare = withoutHint(word);
    if (QUESTION.test(word) || QUESTION.test(bare))
        return { kind: 'part', roles: ['question'] };
    if (TAGS.test(word) || TAGS.test(bare))
        return { kind: 'tags' };
    if (RAW.test(word))
        return { kind: 'body', raw: true };
    if (OTHER.test(word))
        return { kind: 'other' };
    if (BODY.test(bare))
        return { kind: 'body', raw: false };
    if (OTHER.test(bare) || RAW.test(bare))
        return RAW.test(bare) ? { kind: 'body', raw: true } : { kind: 'other' };
    for (const [role, phrase] of PHRASES)
        if (phrase.test(bare))
            return { kind: 'part', roles: [role] };
    return null;
}
/** Whether a label is one letter, as `S` or `T/S`. */
function isLetters(label) {
    return /^\+?[star](?: ?[/&+] ?[stare])?$/.test(plainWord(label));
}
function plainWord(label) {
    return label
        .slice(0, 200)
        .replace(/[*_`【】]|\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}]/gu, '')
        .replace(/[’‘]/g, "'")
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()
        .replace(/^(?:the|my|our) (?=\p{L}+$)/u, '');
}
function withoutHint(word) {
    return word.replace(/ ?[（(][^()（）]*[)）]$/, '').trim();
}
/** The roles that a word names: alone, with a hint (`action (90 s)`), with its letter (`s (situation)`), or two. */
function rolesOf(word) {
    const known = ROLE_OF.get(word);
    if (known !== undefined)
        return known;
    const [, main = '', inner = ''] = /^([^()（）]*?) ?[（(]([^()（）]*)[)）]$/.exec(word) ?? [];
    if (main !== '')
        return rolesOf(main.trim()) ?? (isLabelWord(inner) ? rolesOf(inner.trim()) : null);
    const dashed = word.split(/ ?[—–] ?| - |-(?=\p{L}+$)| ?[:：] ?/u);
    if (dashed.length === 2) {
        const [first, second] = dashed.map((each) => ROLE_OF.get(each));
        if (first !== undefined && second !== undefined && first[0] === second[0])
            return first;
    }
    const both = word.split(/ ?[&/+,、] ?| and |与|和|及/);
    if (both.length < 2 || both.length > 4)
        return null;
    const roles = new Set();
    for (const each of both) {
        const found = ROLE_OF.get(each.trim());
        if (found === undefined)
            return null;
        for (const role of found)
            roles.add(role);
    }
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .g.filter((role) => roles.has(role));
}
function isLabelWord(word) {
    return ROLE_OF.has(word.trim());
}


/***/ }),

/***/ 7705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ isQuestion),
/* harmony export */   i$: () => (/* binding */ namesGroup),
/* harmony export */   sj: () => (/* binding */ asksForMotive)
/* harmony export */ });
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);

/** What interviewers begin with when they ask for an event. No question mark is needed behind it. */
const ASKS = /^(?:(?:please |can you |could you |would you )?(?:tell (?:me|us)|describe (?:a|an|the|your|how|one|some)\b|walk (?:me|us) through|give (?:me |us )?(?:an?|one|some|the)\b|share (?:a|an|with)\b|talk (?:me through|about|to me)|explain (?:a|how|your|to me)\b|name (?:a|one)\b|show (?:me|us)\b|think of a time)|(?:a|one|any|some) (?:time|situation|moment|occasion|day|example)\b.{0,40}\b(?:when|where|that|which|you|in)\b|(?:how|what|when|where|which|why|who) (?:do|did|does|would|have|had|was|were|is|are|has) (?:you|your|the last time)\b|have you ever|did you ever|(?:your|the) (?:most|biggest|hardest|greatest|worst|proudest|best)\b|(?:most|biggest|hardest|greatest|worst|proudest) (?:difficult |challenging |technical |important |recent )?(?:project|challenge|bug|failure|mistake|conflict|decision|achievement|accomplishment|problem|moment|time)s?$)/i;
const ASKS_CHINESE = /^(?:请|讲|说|谈|描述|介绍|分享|举|你)|最.{1,4}的?一[次个件]|[吗呢么]$|如何|怎么|为什么|什么/;
/** Asked for a motive, an opinion or a life, not for an event. */
const MOTIVE = /^(?:why\b(?!.*\b(?:did you (?:choose|decide|change|refuse|stop))\b)|who are you|what (?:are|is) your (?:\w+ )?(?:strengths?|weakness(?:es)?|goals?|hobb|salary|expectation|motivation|ideal|dream|passion|interest|superpower)|what (?:motivates|drives|interests|excites) you|what makes\b|what do you (?:know|want|look|expect|like|think|do for fun|do outside)|what (?:would|will) you\b|where do you (?:see|want)|tell (?:me|us) (?:a (?:bit|little) )?(?:something )?about (?:yourself|you\b(?!r))|walk (?:me|us) through your (?:resume|cv|career|background|path)|introduce yourself|(?:self|your)[- ]introduction|(?:career|short[- ]term|long[- ]term|future) (?:goals?|plans?)|(?:my |your )?(?:biggest |greatest )?(?:strengths?|weakness(?:es)?)\b|strengths? (?:and|&|\/)|salary|hobb|do you have (?:any )?questions|questions? (?:for|to ask) |how (?:would|will) you\b|自我介绍|为什么|优缺?点|缺点|职业规划|期望薪|你的(?:优|缺)|离职原因)/i;
/** Sections that hold no story, whatever stands in them. */
const GROUP_WORDS = /\b(?:questions?|answers?|stories|bank|behaviou?ral|interviews?|prep(?:aration)?|notes|guide|collection)\b/i;
/** Whether a title, or a paragraph, is a question of an interviewer. */
function isQuestion(raw) {
    const text = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .vg)(raw.slice(0, 400));
    if (/[?？]["”'’」*_)]*$/.test(text))
        return true;
    return text.length < 300 && (ASKS.test(text) || (/\p{Script=Han}/u.test(text) && ASKS_CHINESE.test(text)));
}
/** Whether an answer to this question tells what somebody wants or thinks, not what happened. */
function asksForMotive(raw) {
    return MOTIVE.test((0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .spoken */ .vg)(raw.slice(0, 400)));
}
/** Whether a heading names a collection, so that it is no topic of one story. */
function namesGroup(title) {
    return GROUP_WORDS.test(title);
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ looksLikeBank),
  z: () => (/* binding */ readBank)
});

// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/bank/extent.js
const TO_TOP = /^[\s>*_[(<a-z="'#-]{0,40}(?:[⬆↑🔝]|back to (?:the )?top|to top|返回顶部|回到顶部)/iu;
const LINKS = /^(?:[-*+] )?(?:!?\[[^[\]]{0,200}\]\([^()]{0,300}\)[\s,·|]*)+$|^<?https?:\/\/\S{0,300}$|^\[[^[\]]{1,60}\]:/;
const CHATTER = /\b(?:let me know|would you like|shall i|do you want me|want me to|i can (?:also )?(?:help|tune|adapt|make|write)|feel free|hope (?:this|these|that) helps?|if you(?:'d| would)? (?:like|want)|star (?:pattern|method|format)|these answers|by the way)\b/i;
/** The text of lines, read for the ends of parts and stories. */
class Extent {
    text;
    lines;
    constructor(text, lines) {
        this.text = text;
        this.lines = lines;
    }
    /** The beginning of a line's text, long enough to know what it is. */
    opening(index) {
        const line = this.lines[index];
        return line === undefined ? '' : this.text.slice(line.content, Math.min(line.end, line.content + 1000));
    }
    isBlank(index) {
        return this.lines[index]?.kind === 'blank';
    }
    /** Whether a line holds nothing that anybody tells: links, comments, ends of containers. */
    isIdle(index) {
        const line = this.lines[index];
        if (line === undefined || ['blank', 'break', 'comment', 'html', 'underline'].includes(line.kind))
            return true;
        if (line.kind !== 'text')
            return false;
        const text = this.opening(index);
        return LINKS.test(text) || (line.end - line.content < 200 && TO_TOP.test(text));
    }
    /** The span of lines `from` up to `to` without what is idle at both ends; null when nothing is left. */
    trim(from, to, start, limit = Number.POSITIVE_INFINITY) {
        let first = from;
        let last = to - 1;
        while (last >= first &&
            this.isIdle(last) &&
            !(last === from && start !== undefined && this.hasText(start, last)))
            last--;
        const startsBehind = start !== undefined && this.hasText(start, from);
        if (!startsBehind) {
            if (start !== undefined)
                first++;
            while (first <= last && this.isIdle(first))
                first++;
        }
        const begin = this.lines[first];
        const end = this.lines[last];
        if (begin === undefined || end === undefined || last < first)
            return null;
        return this.bare({
            start: startsBehind ? (start ?? begin.start) : begin.start,
            end: Math.min(end.end, limit),
        });
    }
    /** Whether text stands between an offset and the end of its line. */
    hasText(start, line) {
        const end = this.lines[line]?.end ?? 0;
        let at = start;
        while (at < end && /\s/.test(this.text.charAt(at)))
            at++;
        return at < end;
    }
    /** A span without blanks at its ends, or null. */
    bare({ start, end }) {
        const text = this.text.slice(start, end);
        const trimmed = text.trim();
        if (trimmed === '')
            return null;
        const from = start + text.length - text.trimStart().length;
        return { start: from, end: from + trimmed.length };
    }
    paragraph(index, to) {
        let end = index;
        while (end < to && this.lines[end]?.kind === 'text' && end < index + 100)
            end++;
        return this.text.slice(this.lines[index]?.content ?? 0, this.lines[end - 1]?.end ?? 0);
    }
    /** Index of the line that closes the fence at `index`, or of the last one. */
    closing(index, to) {
        let at = index + 1;
        while (at < to && this.lines[at]?.kind !== 'fence')
            at++;
        return Math.min(at, to - 1);
    }
}
function isChatter(text) {
    return CHATTER.test(text);
}

// EXTERNAL MODULE: ./build/src/bank/gaps.js
var gaps = __webpack_require__(95);
// EXTERNAL MODULE: ./build/src/bank/label-words.js
var label_words = __webpack_require__(1286);
;// CONCATENATED MODULE: ./build/src/bank/label-scan.js

/** UTF-16 units that a label may take that no list knows. */
const LONGEST_UNKNOWN = 60;
/** Looks for where the label at the beginning of `head` ends: at the first separator behind which it makes sense. */
class LabelScan {
    bold;
    head;
    from;
    /** The emphasis that is open where the label begins. */
    marks;
    whole;
    /** Whether `head` is the whole line. */
    complete;
    /** Offset behind the end of the emphasis, or -1 while it is open. */
    closed = -1;
    constructor(head, lead, whole, complete) {
        this.head = head;
        this.from = lead.length;
        this.whole = whole;
        this.complete = complete;
        const signs = lead.replace(/\d{1,2}[.)][ \t]+$|\p{Extended_Pictographic}|[\uFE0F\u200D]/gu, '').trimEnd();
        this.marks = /(?:[*_]+|【)$/.exec(signs)?.[0] ?? '';
        this.bold = this.marks.length > 1 || this.marks === '【';
    }
    find() {
        const { head } = this;
        for (let at = this.from; at < head.length;) {
            const sign = head.charAt(at);
            if (sign === '(' || sign === '（') {
                const close = head.slice(at).search(/[)）]/);
                if (close === -1)
                    return null;
                at += close + 1;
            }
            else if (sign === ':' || sign === '：')
                return this.colon(at);
            else if (sign === '.' ||
                sign === '—' ||
                sign === '–' ||
                (sign === '-' && head.charAt(at - 1) === ' ')) {
                const found = this.sign(at, sign);
                if (found !== undefined)
                    return found;
                at++;
            }
            else if (this.marks !== '' && this.closed === -1 && this.closes(at)) {
                at = this.closed;
                const rest = head.slice(at, at + 9);
                if (/^[ \t]+[^\s:：.—–(（-]/.test(rest) || /^】[^\s:：]/.test(this.head.slice(at - 1, at + 1)))
                    return this.bare(at);
            }
            else
                at++;
        }
        return this.complete ? this.alone() : null;
    }
    closes(at) {
        const close = this.marks === '【' ? '】' : this.marks;
        if (!this.head.startsWith(close, at))
            return false;
        this.closed = at + close.length;
        return true;
    }
    colon(at) {
        if (this.head.startsWith('//', at + 1))
            return null;
        const word = this.head.slice(this.from, at);
        const announced = (0,label_words/* announcedBy */.d)(word);
        const after = this.behind(at + 1);
        if (announced !== null)
            return this.accepts(word, announced) ? { announced, word: bare(word), after } : null;
        // In bold up to the colon, and short.
        const fits = this.bold && this.closed !== -1 && at + 4 >= this.closed && word.length <= LONGEST_UNKNOWN;
        return fits && word.trim() !== '' ? { announced, word: bare(word), after } : null;
    }
    /** `S. text`, `S — text`, `S — Situation: text`; undefined to read on, null when a sentence ends here. */
    sign(at, sign) {
        const word = this.head.slice(this.from, at);
        const announced = (0,label_words/* announcedBy */.d)(word);
        if (announced?.kind !== 'part')
            return sign === '.' ? null : undefined;
        if (sign === '.' && !/^(?:[\s*_]|$)/.test(this.head.slice(at + 1, at + 2)))
            return null;
        const rest = this.head.slice(at);
        const colon = rest.search(/[:：]/);
        const longer = (0,label_words/* announcedBy */.d)(this.head.slice(this.from, colon === -1 ? undefined : at + colon));
        if (sign !== '.' && longer?.kind === 'part' && (colon !== -1 || this.complete))
            return undefined;
        if (!this.bold && !this.whole && !isCapital(word))
            return null;
        return { announced, word: bare(word), after: this.behind(at + 1) };
    }
    /** A word in bold, and text behind it without a separator. */
    bare(at) {
        const word = this.head.slice(this.from, at);
        const announced = (0,label_words/* announcedBy */.d)(word);
        const stands = announced?.kind === 'part' && this.bold && !(0,label_words/* isLetters */.M)(word);
        return stands && isCapital(this.head.slice(at).trimStart())
            ? { announced, word: bare(word), after: this.behind(at) }
            : null;
    }
    /** A word that is all there is. */
    alone() {
        const word = this.head.slice(this.from);
        const announced = (0,label_words/* announcedBy */.d)(word);
        if (announced === null || !this.accepts(word, announced))
            return null;
        if (announced.kind !== 'part' && !this.bold && !this.whole)
            return null;
        return { announced, word: bare(word), after: this.head.length };
    }
    /** Words in plain text are labels when they are written as such; names of parts also in small letters. */
    accepts(word, announced) {
        if (this.bold || this.whole || isCapital(word))
            return true;
        const core = announced.kind === 'part' && !(0,label_words/* isLetters */.M)(word);
        return core && /^(?:situation|task|actions?|results?)\b/.test(word);
    }
    /** Behind the separator, the end of the emphasis if it is still open, and blanks. */
    behind(at) {
        let end = at;
        const { head, marks } = this;
        const blanks = (from) => from + (/^[ \t\u3000]*/.exec(head.slice(from))?.[0].length ?? 0);
        if (this.closed === -1 && marks !== '') {
            const close = marks === '【' ? '】' : marks;
            if (head.startsWith(close, blanks(end))) {
                end = blanks(end) + close.length;
                this.closed = end;
            }
        }
        return blanks(end);
    }
}
function isCapital(word) {
    return /^[+"“'*_]*[^\p{Ll}]/u.test(word);
}
function bare(word) {
    return word.replace(/[*_【】]/g, '').trim();
}

;// CONCATENATED MODULE: ./build/src/bank/labels.js

/** UTF-16 units that a label may take. */
const LONGEST = 160;
const LEAD = /(?:[\s*_【]|\p{Extended_Pictographic}|[\uFE0F\u200D]|[\u{1F3FB}-\u{1F3FF}]|\d\uFE0F?\u20E3)*(?:\d{1,2}[.)][ \t]+)?/uy;
const EMOJI = /\p{Extended_Pictographic}|\u20E3/u;
/** `(90 seconds)` behind the separator. */
const HINT = /^[（(][^()（）]*\b(?:s|secs?|seconds?|mins?|minutes?|sentences?|words?|lines?)[^()（）]{0,20}[)）][*_]*$/;
const INLINE = /\*\*[^*\n]{1,60}\*\*|(?<=[.!?;。！？；,][*_]{0,2}\s{1,3})[A-Z][a-z-]{3,12}(?: [Ll]earned)?:(?=\s)/g;
/** The label that `text` begins with between `from` and `to`, one line at most. `whole`: a heading or a table cell. */
function labelAt(text, from, to, whole = false) {
    const head = text.slice(from, Math.min(to, from + LONGEST));
    LEAD.lastIndex = 0;
    const lead = LEAD.exec(head)?.[0] ?? '';
    const scan = new LabelScan(head, lead, whole, to - from <= LONGEST);
    const found = scan.find();
    if (found === null)
        return null;
    const { announced, word, after } = found;
    const rest = text.slice(from + after, Math.min(to, from + after + LONGEST)).trim();
    const alone = rest === '' || rest === '\\' || (to - from - after < LONGEST && HINT.test(rest));
    return {
        start: from,
        announced,
        word,
        textStart: alone ? to : from + after,
        bold: scan.bold,
        emoji: EMOJI.test(lead),
    };
}
/** The labels of parts further on in a line that begins with one: `**S:** … **T:** …`, `… Lesson: …`. */
function inlineLabels(text, from, to) {
    const labels = [];
    for (const { index, 0: written } of text.slice(from, to).matchAll(INLINE)) {
        const start = from + index;
        const label = labelAt(text, start, Math.min(to, start + written.length + 2));
        if (label?.announced?.kind !== 'part')
            continue;
        const colon = /[:：]/.test(text.slice(start, label.textStart));
        if (colon)
            labels.push({ ...label, textStart: skipBlanks(text, label.textStart, to) });
    }
    return labels;
}
function skipBlanks(text, from, to) {
    let at = from;
    while (at < to && /\s/.test(text.charAt(at)))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/src/bank/marks.js

function isPart(mark) {
    return mark.announced?.kind === 'part';
}
/** Whether a label announces what happened or what came of it, not the question. */
function isTold(mark) {
    return isPart(mark) && mark.announced.roles[0] !== 'question';
}
/** The labels on a line that is no heading. */
function marksOn(text, lines, index) {
    const line = lines[index];
    if (line === undefined)
        return [];
    if (line.kind === 'table')
        return cellMark(text, line, index);
    if (line.kind !== 'text' && line.kind !== 'code')
        return [];
    const found = labelAt(text, contentOf(text, line), line.end);
    if (found === null)
        return [];
    const mark = { ...found, line: index, place: 'line', style: styleOf(line) };
    if (line.kind === 'code' || !isTold(mark))
        return [mark];
    const inline = inlineLabels(text, found.textStart, line.end).map((label) => ({ ...label, line: index, place: 'inline', style: mark.style }));
    return [mark, ...inline];
}
function headingMark(text, line, index) {
    const found = labelAt(text, line.content, line.end, true);
    return found === null ? null : { ...found, line: index, place: 'heading', style: 'heading' };
}
function styleOf({ kind, quoted, mark, indent }) {
    const depth = indent >> 1;
    if (kind === 'code')
        return `code ${depth}`;
    return `${quoted ? 'quoted ' : ''}${mark === '' ? 'margin' : `item ${depth}`}`;
}
/** Headings within a quote have their signs taken off. */
function contentOf(text, { quoted, content, end }) {
    if (!quoted)
        return content;
    return content + (/^#{1,6} /.exec(text.slice(content, Math.min(end, content + 8)))?.[0].length ?? 0);
}
/** A label in the first cell of a row of two. */
function cellMark(text, line, index) {
    const cells = cellsOf(text, line);
    const [first, second] = cells;
    if (cells.length !== 2 || first === undefined || second === undefined)
        return [];
    const found = labelAt(text, first.start, first.end, true);
    if (found?.announced == null || found.textStart < first.end)
        return [];
    return [
        { ...found, line: index, place: 'cell', style: 'table', textStart: second.start, textEnd: second.end },
    ];
}
/** The cells of a table's row, without blanks. A bar behind a backslash, or in code, parts nothing. */
function cellsOf(text, line) {
    const cells = [];
    const end = text.slice(line.content, line.end).trimEnd().length + line.content;
    let from = line.content + 1;
    for (let at = from; at <= end; at++) {
        if (at < end && (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\'))
            continue;
        if (at === end && from >= end)
            break;
        let start = from;
        let stop = at;
        while (start < stop && /\s/.test(text.charAt(start)))
            start++;
        while (stop > start && /\s/.test(text.charAt(stop - 1)))
            stop--;
        cells.push({ start, end: stop });
        from = at + 1;
    }
    return cells;
}

// EXTERNAL MODULE: ./build/src/bank/tags.js
var bank_tags = __webpack_require__(6227);
;// CONCATENATED MODULE: ./build/src/bank/index-table.js



const TAG_COLUMN = /^(?:.{0,20}\b)?(?:skills?|tags?|themes?|competenc(?:y|ies)|best for)\b/i;
const STAKES_COLUMN = /\bstakes?\b|^risks?$/i;
const KEY_COLUMN = /^(?:#|id|no\.?|nr\.?|story id|(?:story )?(?:title|name)|story|标题|编号)$/i;
/** The rows of the index tables in a text, by the id and by the title that they name, in small letters. */
function indexRows(text, lines) {
    const rows = new Map();
    for (let at = 0; at < lines.length; at++) {
        if (lines[at]?.kind !== 'table')
            continue;
        const from = at;
        while (lines[at + 1]?.kind === 'table')
            at++;
        readTable(text, lines.slice(from, at + 1), rows);
    }
    return rows;
}
function readTable(text, [head, ...body], rows) {
    if (head === undefined)
        return;
    const columns = cellsOf(text, head).map(({ start, end }) => text.slice(start, end).replace(/[*_`]/g, ''));
    const useful = columns.some((column) => TAG_COLUMN.test(column) || STAKES_COLUMN.test(column));
    if (columns.length < 3 || !useful)
        return;
    for (const line of body) {
        const row = { tags: [], stakes: null };
        const keys = [];
        for (const [index, { start, end }] of cellsOf(text, line).entries()) {
            const column = columns[index] ?? '';
            const cell = text.slice(start, end);
            if (cell === '' || /^:?-+:?$/.test(cell))
                continue;
            if (KEY_COLUMN.test(column))
                keys.push(rowKey(cell));
            else if ((0,gaps/* isPlaceholder */.wK)(cell))
                continue;
            else if (STAKES_COLUMN.test(column))
                row.stakes = { part: 'stakes', label: column, start, end };
            else if (TAG_COLUMN.test(column))
                row.tags = row.tags.concat((0,bank_tags/* tagsIn */.b)(text, start, end));
        }
        for (const key of keys)
            if (!rows.has(key))
                rows.set(key, row);
    }
}
/** Ids and titles as they are looked up. */
function rowKey(name) {
    return name
        .slice(0, 300)
        .replace(/\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, '$1')
        .replace(/[*_`#[\]]/g, '')
        .trim()
        .toLowerCase();
}

// EXTERNAL MODULE: ./build/src/bank/questions.js
var questions = __webpack_require__(7705);
// EXTERNAL MODULE: ./build/src/bank/spoken.js
var spoken = __webpack_require__(6316);
;// CONCATENATED MODULE: ./build/src/bank/reasons.js

/** Why a section with such a title holds no story; the first that fits counts. */
const REASONS = [
    ['template', /\btemplates?\b|模板/i],
    [
        'sample',
        /^(?:a |an |the |my )?(?:\w+ )?(?:samples?|examples?)(?: (?:story|stories|answer|star|star story|entry|from .*))?(?: *[:：(（—–-].*)?$|[(（][^()（）]*\b(?:sample|example|delete|remove|replace)\b[^()（）]*[)）]$|^(?:示例|范例|样例)/i,
    ],
    [
        'explanation of the form',
        /^(?:the )?(?:star\+?r? |car |story |answer )?(?:form|format|formula|structure|framework|method|pattern|anatomy|legend|id rules)\b|^what is star|^about (?:the )?star|^(?:how )?(?:each|every) (?:story|answer|one)\b|star 法则|结构说明/i,
    ],
    ['table of contents', /^(?:table of )?contents?$|^toc$|^index$|^on this page$|^目录$/i],
    [
        'introduction',
        /^(?:introduction|intro|overview|about(?: .*)?|preface|foreword|purpose|readme|profile)$|^说明$/i,
    ],
    [
        'how to use',
        /\bhow (?:to|it|i|we|this)\b.*\b(?:use|uses?d?|works?|add|prepare|answer|tell)\b|^usage\b|^instructions?\b|^rules?\b|什么时候用|使用/i,
    ],
    [
        'tips',
        /\btips?\b|\bdo(?:'?s)? (?:and|&) don'?ts?\b|^(?:reminders?|advice|pitfalls?|common (?:mistakes|faults|errors)|checklist|cheat ?sheet|delivery|general)\b|注意|技巧|提示/i,
    ],
    ['red flags', /\bred flags?\b/i],
    ['follow-up questions', /\bfollow[- ]?ups?\b|追问/i],
    [
        'prepared answers',
        /\b(?:usual|common|quick|ready|standard) (?:questions?|answers?)\b|\b(?:ready|prepared|short) answers?\b|\bmotivation\b|\b(?:self[- ]introduction|elevator pitch|introduce yourself|about me)\b|自我介绍/i,
    ],
    [
        'question bank',
        /\bquestion (?:bank|list|map|index)\b|\bquestions? to (?:ask|expect|practi[sc]e)\b|\bquestions for\b|\bopeners?\b|题库/i,
    ],
    [
        'index table',
        /\b(?:inventory|matrix|coverage|selector|mapping|map|allocation|storybank|overview table|log)$/i,
    ],
    ['schedule', /\b(?:schedule|timeline|calendar|practice plan|study plan|to-?do)\b/i],
    [
        'notes',
        /^(?:(?:open |coaching |my )?(?:notes?|points|history|links?|resources?|references?|sources?|further reading|appendix|changelog|score history|misc(?:ellaneous)?|later|ideas?|parking lot))\b|\bhistory$/i,
    ],
];
/** The reason that a title gives, or null when it could be that of a story. */
function reasonOf(title) {
    const plain = (0,spoken/* spoken */.vg)(title)
        .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u, '')
        .slice(0, 200);
    return REASONS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
/** Reasons that hold whatever is labelled below the title. */
function isNoOnesStory(title) {
    const reason = reasonOf(title);
    return reason === 'template' || reason === 'sample';
}

;// CONCATENATED MODULE: ./build/src/bank/left-alone.js


const CLOSING_TAG = /^<\/\w+>\s*$/;
/** The lines that belong to no story, in runs that end with their section, each with a reason. */
function leftAloneIn(text, lines, sections, drafts) {
    const rest = new Rest(text, lines);
    let next = 0;
    for (const section of sections) {
        let from = section.line;
        while (from < section.end) {
            while ((drafts[next]?.end ?? Number.POSITIVE_INFINITY) <= from)
                next++;
            const draft = drafts[next];
            if (draft === undefined) {
                rest.add(section, from, section.end);
                break;
            }
            const to = Math.min(section.end, Math.max(from, draft.line));
            rest.add(section, from, to);
            from = to === section.end ? to : Math.max(to, Math.min(section.end, draft.end));
        }
    }
    return rest.runs;
}
class Rest {
    runs = [];
    text;
    lines;
    /** Index behind the last run. */
    done = 0;
    constructor(text, lines) {
        this.text = text;
        this.lines = lines;
    }
    add(section, from, to) {
        const { lines } = this;
        let front = from;
        while (front < to && lines[front]?.kind === 'frontmatter')
            front++;
        if (front > from)
            this.push(from, front, 'frontmatter');
        let first = front;
        let last = to - 1;
        while (first <= last && this.isIdle(first))
            first++;
        while (last >= first && this.isIdle(last))
            last--;
        if (last < first)
            return;
        const kinds = new Set();
        for (let index = first; index <= last; index++) {
            if (!this.isIdle(index))
                kinds.add(lines[index]?.kind ?? '');
        }
        // A heading alone groups the stories below it.
        if (kinds.size === 1 && kinds.has('heading') && first === section.line)
            return;
        this.push(first, last + 1, this.reason(section, first, last, kinds));
    }
    isIdle(index) {
        const line = this.lines[index];
        if (line === undefined || ['blank', 'break', 'underline'].includes(line.kind))
            return true;
        return (line.kind === 'html' &&
            CLOSING_TAG.test(this.text.slice(line.content, Math.min(line.end, line.content + 40))));
    }
    push(from, to, reason) {
        const before = this.runs.at(-1);
        const startLine = this.lines[from]?.number ?? 1;
        const endLine = this.lines[to - 1]?.number ?? startLine;
        if (before?.reason === reason && this.isJoined(from))
            before.endLine = endLine;
        else
            this.runs.push({ startLine, endLine, reason });
        this.done = to;
    }
    /** Whether nothing stands between the last run and a line. */
    isJoined(from) {
        for (let index = this.done; index < from; index++) {
            if (!this.isIdle(index) && this.lines[index]?.kind !== 'heading')
                return false;
        }
        return true;
    }
    reason(section, first, last, kinds) {
        const own = new Set(kinds);
        own.delete('heading');
        if (own.size === 1 && own.has('comment'))
            return 'comment';
        if (this.isContents(first, last))
            return 'table of contents';
        if (own.size === 1 && own.has('table'))
            return 'index table';
        if ([...own].every((kind) => kind === 'fence' || kind === 'code'))
            return 'code';
        const behind = first > section.line || section.kind === 'rest';
        for (let at = section; at !== null && !behind; at = at.parent) {
            const found = at.title === null || at.isFileTitle ? null : reasonOf(at.title.text);
            if (found !== null)
                return found;
        }
        if (section.kind === 'root' || section.isFileTitle)
            return 'introduction';
        if (behind)
            return 'text behind a story';
        const asks = section.title !== null && (section.title.asked || (0,questions/* isQuestion */.J6)(section.title.text));
        return asks ? 'answer without an event' : 'no story told';
    }
    /** Whether most lines of a run are items that link within the file. */
    isContents(first, last) {
        let links = 0;
        let texts = 0;
        for (let index = first; index <= last; index++) {
            const line = this.lines[index];
            if (line?.kind !== 'text')
                continue;
            texts++;
            if (/^\[[^[\]]{0,200}\]\(#/.test(this.text.slice(line.content, Math.min(line.end, line.content + 210))))
                links++;
        }
        return links > 1 && links * 2 >= texts;
    }
}

;// CONCATENATED MODULE: ./build/src/bank/blocks.js
/**
 * How blocks begin, line by line and without the containers that `document/blocks.ts` follows: a bank's labels and headings
 * may be at any depth. Every pattern is linear on every line.
 */
const ATX_HEADING = /^( {0,3}(#{1,6}))(?:[ \t]+(.*))?$/s;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
const FENCE = /^[ \t]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const CLOSING_FENCE = /^(?:`+|~+)$/;
/** Backticks that have another one behind them are a code span. */
function opensCode(line, { 0: opening, 2: fence = '' }) {
    return !fence.startsWith('`') || !line.includes('`', opening.length);
}
/** Whether a line ends code that `fence` opened: at least as many of the same marks, and nothing else. */
function closesCode(line, fence) {
    const marks = line.trim();
    return marks.startsWith(fence) && CLOSING_FENCE.test(marks);
}
/** A thematic break: three marks of one kind, and blanks. */
function isBreak(line) {
    if (!THEMATIC_BREAK.test(line))
        return false;
    const [first = ''] = line.trimStart();
    const second = line.indexOf(first, line.indexOf(first) + 1);
    return second !== -1 && line.includes(first, second + 1);
}
function isBlankLine(text) {
    return firstNonBlank(text) === text.length;
}
function firstNonBlank(text) {
    let at = 0;
    while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/src/bank/line-headings.js

/** Longer lines are no headings without a blank, and no underlines. */
const LONGEST_SIGN = 1000;
const NO_BLANK = /^ {0,3}(#{1,6})[^\s#!]/;
/** Marks the line read last as a heading, or the one before it where it underlines that. True when it did. */
function markHeading(text, lines, line, inner) {
    if (line.quoted)
        return false;
    const atx = ATX_HEADING.exec(inner);
    const signs = atx?.[2] ?? signsWithoutBlank(lines, inner);
    if (signs !== '') {
        line.kind = 'heading';
        line.level = signs.length;
        const from = (atx?.[1]?.length ?? inner.indexOf('#') + signs.length) + line.start;
        line.mark = '';
        line.content = from + firstNonBlank(text.slice(from, line.end));
        return true;
    }
    return inner.length < LONGEST_SIGN && underline(text, lines, line, inner);
}
/** `##Title`: a heading to those who write so. `#tag #tag` and `#3` are none. */
function signsWithoutBlank(lines, inner) {
    const signs = NO_BLANK.exec(inner.slice(0, 12))?.[1] ?? '';
    if (signs.length !== 1)
        return signs;
    const before = lines.at(-2);
    const free = before === undefined || ['blank', 'break', 'heading'].includes(before.kind);
    if (!free || inner.length > LONGEST_SIGN || /^ {0,3}#\d/.test(inner))
        return '';
    return inner
        .trim()
        .split(/\s+/)
        .every((word) => word.startsWith('#'))
        ? ''
        : signs;
}
/** A line of `=` or `-` below a short line of its own makes that a heading; `---` below a sentence does not. */
function underline(text, lines, line, inner) {
    const marks = SETEXT_UNDERLINE.exec(inner);
    const title = lines.at(-2);
    const before = lines.at(-3);
    if (marks === null || title?.kind !== 'text' || title.mark !== '' || title.quoted)
        return false;
    if (before !== undefined && before.kind !== 'blank' && before.kind !== 'heading')
        return false;
    const words = text.slice(title.content, title.end).trim();
    const level = inner.trim().startsWith('=') ? 1 : 2;
    if (words.length > 100 || (level === 2 && /[.:：。!;,*)_]$|[:：]/.test(words)))
        return false;
    title.kind = 'heading';
    title.level = level;
    line.kind = 'underline';
    return true;
}
/** Frontmatter: from `---` on the first line to the next one. */
function markFrontmatter(text, lines) {
    const [first] = lines;
    if (first === undefined || text.slice(first.start, first.end).trimEnd() !== '---')
        return;
    const close = lines.findIndex(({ start, end }, index) => index > 0 && end - start < 9 && text.slice(start, end).trimEnd() === '---');
    const body = lines.slice(1, Math.max(1, close));
    const isYaml = body.some(({ start, end }) => /^[\w"'-]+[ \t]*:/.test(text.slice(start, Math.min(end, start + 80))));
    if (close === -1 || !isYaml)
        return;
    for (const line of lines.slice(0, close + 1)) {
        line.kind = 'frontmatter';
        line.level = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/bank/lines.js


/** Longer lines are no breaks. */
const lines_LONGEST_SIGN = 1000;
/** UTF-16 units that a comment within a paragraph may have. */
const LONGEST_INLINE = 2000;
/** A line break of any kind, and behind it a line of nothing but blanks. */
const BLANK_LINE = /(?:\n|\r(?!\n))[ \t]*[\r\n]/;
const QUOTE_MARKS = /^(?: {0,3}>)+ ?/;
const QUOTED_DEEP = /^[ \t]*(?:> ?)+/;
const ITEM = /^([-*+•]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
const HTML = /^<(?:\/?(?:details|summary|div|center|p|a|img|br|hr|sub|span|table|tr|td|th|tbody|thead)\b|[A-Z]\w*[ />])/;
/** Reads the lines of a text, in one pass. */
function readLines(text) {
    return new LineReader(text).read();
}
class LineReader {
    text;
    lines = [];
    /** The marks that the open fence began with, or null. */
    fence = null;
    /** Where the open comment ends, or -1. */
    commentEnd = -1;
    /** The next `-->` that is known, or -1 when none is left. */
    nextClose = 0;
    /** The next `%%` behind the line read last, or -1 when none is left. */
    nextPercent = 0;
    constructor(text) {
        this.text = text;
    }
    read() {
        const { text } = this;
        let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
        let number = 1;
        for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
            this.line(start, Math.max(start, index), number);
            start = index + lineBreak.length;
            number++;
        }
        if (start < text.length)
            this.line(start, text.length, number);
        markFrontmatter(text, this.lines);
        return this.lines;
    }
    line(start, end, number) {
        const line = {
            number,
            start,
            end,
            kind: 'text',
            quoted: false,
            indent: 0,
            mark: '',
            content: start,
            level: 0,
        };
        this.lines.push(line);
        const raw = this.text.slice(start, end);
        if (this.commentEnd !== -1 && this.commentEnd > start) {
            this.place(line, raw.slice(0, Math.max(0, this.commentEnd - start)).length);
            line.kind =
                this.commentEnd >= end || isBlankLine(raw.slice(this.commentEnd - start)) ? 'comment' : 'text';
            if (this.commentEnd <= end)
                this.commentEnd = -1;
            return;
        }
        const quote = (QUOTE_MARKS.exec(raw) ?? (/^[ \t]*>/.test(raw) ? QUOTED_DEEP.exec(raw) : null))?.[0] ?? '';
        line.quoted = quote !== '';
        if (this.fence !== null && this.insideFence(line, raw, quote.length))
            return;
        this.place(line, quote.length);
        this.classify(line, raw.slice(quote.length));
    }
    insideFence(line, raw, quote) {
        const { fence } = this;
        if (fence === null)
            return false;
        if (fence.quoted && !line.quoted) {
            this.fence = null;
            return false;
        }
        const inner = fence.quoted ? raw.slice(quote) : raw;
        if (!fence.quoted)
            line.quoted = false;
        line.kind = 'code';
        this.place(line, fence.quoted ? quote : 0);
        if (closesCode(inner, fence.marks)) {
            line.kind = 'fence';
            this.fence = null;
        }
        else if (isBlankLine(inner))
            line.kind = 'blank';
        return true;
    }
    /** Sets where the text of a line begins, from an offset within the line on. */
    place(line, from) {
        const { text } = this;
        let at = line.start + from;
        let columns = 0;
        while (at < line.end &&
            (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '\u3000')) {
            columns += text.charAt(at) === '\t' ? 4 - (columns % 4) : 1;
            at++;
        }
        line.indent = columns;
        const item = ITEM.exec(text.slice(at, Math.min(line.end, at + 40)));
        line.mark = item?.[1] ?? '';
        line.content = Math.min(line.end, at + (item?.[0].length ?? 0));
    }
    classify(line, inner) {
        if (isBlankLine(inner) || inner.trim() === '') {
            line.kind = 'blank';
            return;
        }
        const rest = this.text.slice(line.content, line.end);
        if (this.comment(line, rest))
            return;
        const fence = FENCE.exec(inner);
        if (fence !== null && opensCode(inner, fence)) {
            line.kind = 'fence';
            this.fence = { marks: fence[2] ?? '```', quoted: line.quoted };
            return;
        }
        if (markHeading(this.text, this.lines, line, inner))
            return;
        if (inner.length < lines_LONGEST_SIGN && isBreak(inner))
            line.kind = 'break';
        else if (rest.startsWith('|'))
            line.kind = 'table';
        else if (HTML.test(rest))
            line.kind = 'html';
    }
    comment(line, rest) {
        if (rest.startsWith('%%'))
            return this.editorData(line, rest);
        const at = rest.indexOf('<!--');
        if (at === -1)
            return false;
        const open = line.content + at;
        if (this.nextClose !== -1 && this.nextClose < open + 4) {
            this.nextClose = this.text.indexOf('-->', open + 4);
        }
        const close = this.nextClose;
        if (at > 0) {
            // Within a line, only a comment that ends in the same paragraph is one.
            const near = close >= line.end && close - open < LONGEST_INLINE;
            if (near && !BLANK_LINE.test(this.text.slice(open, close)))
                this.commentEnd = close + 3;
            return false;
        }
        const end = close === -1 ? this.text.length : close + 3;
        if (end > line.end)
            this.commentEnd = end;
        else if (!isBlankLine(this.text.slice(end, line.end))) {
            line.content = end + firstNonBlank(this.text.slice(end, line.end));
            return false;
        }
        line.kind = 'comment';
        return true;
    }
    /** What Obsidian keeps between `%%` and `%%`, below the text. */
    editorData(line, rest) {
        if (rest.indexOf('%%', 2) === -1) {
            if (this.nextPercent !== -1 && this.nextPercent < line.end) {
                this.nextPercent = this.text.indexOf('%%', line.end);
            }
            if (this.nextPercent === -1)
                return false;
            this.commentEnd = this.nextPercent + 2;
        }
        line.kind = 'comment';
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/document/headings.js
var headings = __webpack_require__(4692);
;// CONCATENATED MODULE: ./build/src/bank/titles.js


const titles_LONGEST = 1000;
const COUNT = '(?:\\d{1,3}[a-z]?|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|[一二三四五六七八九十]{1,3})';
const SEPARATOR = '(?:[ \\t]*\\*{0,2}[ \\t]*(?:[:：.)、—–|-]|$)(?:[ \\t]*\\*{1,2}(?=\\s))?[ \\t]*)';
const titles_EMOJI = '(?:(?:\\p{Extended_Pictographic}|[\\uFE0F\\u200D]|[\\u{1F3FB}-\\u{1F3FF}])+[ \\t]*)?';
const STORY = new RegExp(`${titles_EMOJI}(?:(?:(?:STAR|SOAR|CAR|PAR)[ \\t]+)?(?:Story|Example|Scenario|Case|Answer)|STAR|故事|案例|例子)[ \\t]*[#№]?[ \\t]*${COUNT}${SEPARATOR}`, 'iuy');
const STORY_PLAIN = new RegExp(`${titles_EMOJI}(?:(?:STAR[ \\t]+)?Story|故事)[ \\t]*[:：—–]${'[ \\t]*'}`, 'iuy');
const ASKED = new RegExp(`${titles_EMOJI}(?:(?:STAR|Example|Sample|Interview|Behaviou?ral|Common|示例)?[ \\t]*(?:Question|Prompt|问题|面试题)[ \\t]*#?(?:${COUNT})?[ \\t]*[:：.)—–]|Q[ \\t]*\\d{0,3}[ \\t]*[:：.)])(?:[ \\t]*\\*{1,2}(?=\\s))?[ \\t]*`, 'iuy');
const NUMBER = new RegExp(`${titles_EMOJI}(?:\\(?[#№]?\\d{1,3}[a-z]?(?:[.)、:：](?!\\d)|[ \\t]+[—–-](?=[ \\t]))|#\\d{1,3}\\b|\\d\\uFE0F?\\u20E3|[一二三四五六七八九十]{1,3}[、.．])[ \\t]*`, 'uy');
const BARE_NUMBER = /#?\d{1,3}[a-z](?=[ \t])[ \t]+/y;
const ID = /\[?([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d{1,5}|[A-Z]{1,6}\d{2,5})(?:\][ \t]*[:：—–-]?|[ \t]*[:：—–]|[ \t]+-(?=[ \t]))[ \t]*/y;
const THEME = /[[【]([^[\]【】]{1,80})[\]】](?![([])[ \t]*[:：—–-]?[ \t]*/y;
const THEME_END = /[ \t]+[[【]([^[\]【】]{1,80})[\]】]$/;
const CLICK = /[ \t]*[（(](?:click|tap|展开|点击)[^()（）]*[)）]$/i;
const ANCHOR = /[ \t]*\{#[\w-]+\}$/;
/** Reads the title between two offsets of one line. */
function readTitle(text, start, end) {
    return new TitleReader(text, start, end).read();
}
class TitleReader {
    base;
    raw;
    at = 0;
    title;
    constructor(text, start, end) {
        this.base = start;
        this.raw = (0,headings/* withoutClosingMarks */.qy)(text.slice(start, Math.min(end, start + titles_LONGEST)).trimEnd());
        this.raw = this.raw.replace(ANCHOR, '').replace(CLICK, '').trimEnd();
        this.at = 0;
        const span = { start, end };
        this.title = { text: '', span, id: null, themes: [], named: false, numbered: false, asked: false };
    }
    read() {
        const { title } = this;
        const whole = this.raw.trim();
        this.unwrap();
        while (this.prefix())
            this.unwrap();
        const theme = THEME_END.exec(this.raw);
        if (theme !== null && theme.index > this.at && /^\p{Lu}/u.test(theme[1] ?? '')) {
            this.themes(theme.index + theme[0].search(/[[【]/) + 1, theme[1] ?? '');
            this.raw = this.raw.slice(0, theme.index);
            title.named = true;
        }
        const from = this.at;
        title.text = (0,spoken/* spoken */.vg)(this.raw.slice(from));
        title.span = { start: this.base + from, end: this.base + Math.max(from, this.raw.length) };
        if (title.text === '' && title.named && title.id === null)
            title.text = (0,spoken/* spoken */.vg)(whole).replace(/[ :：.—–-]+$/, '');
        return title;
    }
    /** Takes emphasis off that holds the whole rest, and blanks. */
    unwrap() {
        for (;;) {
            while (/[ \t]/.test(this.raw.charAt(this.at)))
                this.at++;
            const rest = this.raw.slice(this.at);
            const marks = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(rest)?.[0] ?? '';
            if (marks === '')
                return;
            if (marks.length > 1 &&
                rest.length > 2 * marks.length &&
                rest.endsWith(marks) &&
                rest.indexOf(marks, marks.length) === rest.length - marks.length) {
                this.raw = this.raw.slice(0, -marks.length).trimEnd();
                this.at += marks.length;
            }
            else if (this.opensPrefix(marks.length))
                this.at += marks.length;
            else
                return;
        }
    }
    /** `**Story 1:** title`: only the prefix is emphasised. */
    opensPrefix(marks) {
        return [STORY, STORY_PLAIN, ASKED, NUMBER].some((pattern) => this.match(pattern, this.at + marks) !== null);
    }
    prefix() {
        const { title } = this;
        const story = this.match(STORY) ?? this.match(STORY_PLAIN);
        if (story !== null)
            return this.take(story, () => (title.named = true));
        const asked = this.match(ASKED);
        if (asked !== null && !title.asked)
            return this.take(asked, () => (title.asked = true));
        const id = title.id === null ? this.match(ID) : null;
        if (id !== null && this.raw.startsWith('[', this.at) === id[0].includes(']')) {
            title.id = id[1] ?? null;
            return this.take(id, () => (title.named = true));
        }
        const theme = this.match(THEME);
        if (theme !== null && this.at + theme[0].length < this.raw.length) {
            this.themes(this.at + 1, theme[1] ?? '');
            return this.take(theme, () => (title.named = true));
        }
        const number = title.numbered || title.named ? null : (this.match(NUMBER) ?? this.match(BARE_NUMBER));
        return number !== null && this.take(number, () => (title.numbered = true));
    }
    match(pattern, at = this.at) {
        pattern.lastIndex = at;
        return pattern.exec(this.raw);
    }
    take(found, note) {
        note();
        this.at += found[0].length;
        return true;
    }
    themes(at, inner) {
        let from = at;
        for (const piece of inner.split(/( \/ |,|、)/)) {
            const name = piece.trim();
            const start = this.base + from + piece.indexOf(name);
            if (!/^[/,、]?$/.test(name))
                this.title.themes.push({ start, end: start + name.length });
            from += piece.length;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/bank/heading-roles.js



/** Says of every heading whether it begins something or labels a part of it, from the headings beside it. */
function headingRoles(text, lines) {
    const headings = candidates(text, lines);
    const [first] = headings;
    const title = isFileTitle(headings) ? first : undefined;
    const isTitle = (heading) => heading !== null && heading === title;
    for (const heading of headings)
        heading.role = roleOf(text, lines, heading, isTitle);
    return headings;
}
/** Whether the first heading is the only one of the highest level, and stands above others. */
function isFileTitle(headings) {
    const [first] = headings;
    const enough = headings.length > (first?.level === 1 ? 1 : 2);
    return (first !== undefined && enough && headings.every(({ level }, index) => index === 0 || level > first.level));
}
function candidates(text, lines) {
    const headings = [];
    const open = [];
    const groups = new Map();
    for (const [index, line] of lines.entries()) {
        if (line.kind !== 'heading')
            continue;
        while ((open.at(-1)?.level ?? 0) >= line.level)
            open.pop();
        const parent = open.at(-1) ?? null;
        const levels = groups.get(parent) ?? new Map();
        groups.set(parent, levels);
        const siblings = levels.get(line.level) ?? { roles: new Set(), seen: new Set(), last: null };
        levels.set(line.level, siblings);
        const mark = eligible(headingMark(text, line, index), line);
        const heading = {
            line: index,
            level: line.level,
            role: 'start',
            mark,
            parent,
            siblings,
            next: null,
        };
        if (siblings.last !== null)
            siblings.last.next = heading;
        siblings.last = heading;
        for (const role of told(heading))
            siblings.roles.add(role);
        headings.push(heading);
        open.push(heading);
    }
    return headings;
}
/** Only parts are labels with text behind them; `### Question: …` and `### Story: …` begin something. */
function eligible(mark, line) {
    if (mark?.announced == null)
        return null;
    const alone = mark.textStart >= line.end;
    const part = isPart(mark) && mark.announced.roles[0] !== 'question';
    return alone || part ? mark : null;
}
function told({ mark }) {
    return mark !== null && isPart(mark) ? mark.announced.roles.filter((role) => role !== 'question') : [];
}
function roleOf(text, lines, heading, isTitle) {
    const { parent, mark, siblings, next } = heading;
    if (parent !== null && parent.role !== 'start')
        return 'inner';
    const roles = told(heading);
    const below = parent !== null && !isTitle(parent);
    const together = siblings.roles.size > 1;
    if (roles.length > 0 && (together || (below && ['lesson', 'result', 'numbers'].includes(roles[0] ?? '')))) {
        for (const role of roles)
            siblings.seen.add(role);
        return 'label';
    }
    if (mark?.announced?.kind === 'body' && below)
        return 'label';
    if (!together)
        return 'start';
    const line = lines[heading.line];
    const title = line && readTitle(text, line.content, line.end);
    const again = next !== null && told(next).some((role) => siblings.seen.has(role));
    const begins = title?.named || again || (siblings.seen.size === 0 && !below);
    if (mark !== null && !begins)
        return 'label';
    if (begins ||
        (siblings.seen.size > 0 && line && (0,questions/* isQuestion */.J6)(text.slice(line.content, line.end)) && !below)) {
        siblings.seen.clear();
        return 'start';
    }
    return 'aside';
}

// EXTERNAL MODULE: ./build/src/bank/summary.js
var bank_summary = __webpack_require__(3948);
;// CONCATENATED MODULE: ./build/src/bank/outline.js






const DETAILS_LEVEL = 0.5;
const BOLD_LEVEL = 0.75;
/** UTF-16 units of an item that is the title of those below it. */
const LONGEST_ITEM_TITLE = 150;
/** A whole line in bold. */
const BOLD_LINE = /^(?:\*\*|__)(?=\S)(?:[^*_]|(?<=\w)_(?=\w)|\*(?!\*))+(?:\*\*|__)[ \t\\]*$/;
const ASKED_LINE = /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:：)][ \t]*(?:\*\*|__)?[ \t]*\S/i;
/** The sections of a bank, in the order of the text; the first one holds what stands before all titles. */
function outline(text, lines) {
    return new Outline(text, lines).read();
}
class Outline {
    text;
    lines;
    sections = [];
    /** Those that what comes next can stand in. */
    open = [];
    details = null;
    constructor(text, lines) {
        this.text = text;
        this.lines = lines;
    }
    read() {
        const { lines } = this;
        const headings = headingRoles(this.text, lines);
        const fileTitle = isFileTitle(headings) ? headings[0]?.line : -1;
        const byLine = new Map(headings.map((heading) => [heading.line, heading]));
        this.begin('root', 0, 0, 0, null);
        for (let index = 0; index < lines.length; index++) {
            const line = lines[index];
            const section = this.sections.at(-1);
            if (line === undefined || section === undefined)
                break;
            const heading = byLine.get(index);
            if (heading !== undefined)
                this.heading(heading, line, index === fileTitle);
            else if (line.kind === 'html')
                this.html(line, index);
            else {
                const marks = marksOn(this.text, lines, index);
                if (!this.isBegin(line, index, section, marks))
                    for (const mark of marks)
                        section.marks.push(mark);
            }
        }
        return withoutLoneBold(this.sections);
    }
    begin(kind, level, line, body, title) {
        const before = this.sections.at(-1);
        if (before !== undefined)
            before.end = line;
        while ((this.open.at(-1)?.level ?? -1) >= level)
            this.open.pop();
        const parent = this.open.at(-1) ?? null;
        const section = {
            kind,
            level,
            line,
            body,
            end: this.lines.length,
            title,
            isFileTitle: false,
            parent,
            marks: [],
        };
        this.sections.push(section);
        this.open.push(section);
        return section;
    }
    heading({ role, mark, level, line: index }, line, isTitle) {
        const section = this.sections.at(-1);
        if (role === 'start') {
            this.details = null;
            const begun = this.begin('heading', level, index, index + 1, readTitle(this.text, line.content, line.end));
            begun.isFileTitle = isTitle;
        }
        else if (role === 'label' && mark !== null)
            section?.marks.push(mark);
        else if (role === 'aside') {
            const title = (0,spoken/* spoken */.vg)(this.text.slice(line.content, line.end));
            section?.marks.push({
                start: line.content,
                announced: null,
                word: title,
                textStart: line.end,
                bold: true,
                emoji: false,
                line: index,
                place: 'heading',
                style: 'heading',
            });
        }
    }
    /** The level of the last heading, or 0. */
    headingLevel() {
        return Math.floor(this.open.at(-1)?.level ?? 0);
    }
    html(line, index) {
        const { text } = this;
        const written = text.slice(line.content, Math.min(line.end, line.content + 2000));
        if (/<\/details>/i.test(written) && this.details !== null) {
            this.begin('rest', this.headingLevel() + DETAILS_LEVEL, index, index + 1, null);
            this.details = null;
            return;
        }
        if (!/^<details\b/i.test(written))
            return;
        const summary = (0,bank_summary/* summaryAt */.k)(text, this.lines, index);
        if (summary === null)
            return;
        const title = readTitle(text, summary.start, summary.end);
        if (bank_summary/* PLAIN_SUMMARY */.m.test(title.text))
            return;
        this.details = this.begin('details', this.headingLevel() + DETAILS_LEVEL, index, summary.body, title);
    }
    /** Begins a section at a line in bold that stands in the place of a heading. */
    isBegin(line, index, section, marks) {
        if (line.kind !== 'text' || line.quoted || line.indent > 3)
            return false;
        if (marks.some(({ announced }) => announced !== null && !(announced.kind === 'part' && announced.roles[0] === 'question')))
            return false;
        const written = this.text.slice(line.content, Math.min(line.end, line.content + 600));
        const asked = line.mark === '' && ASKED_LINE.test(written) && (written.startsWith('**') || (0,questions/* isQuestion */.J6)(written));
        const item = line.mark !== '' && marks.length === 0 && this.situationBelow(index);
        const bold = BOLD_LINE.test(written) && line.end - line.content < 600 && !/[:：](?:\*\*|__)[ \t\\]*$/.test(written);
        if (!asked && !bold && !item)
            return false;
        const title = readTitle(this.text, line.content, line.end);
        const question = asked || (bold && (0,questions/* isQuestion */.J6)(title.text));
        // What is asked behind a told story is a follow-up to it.
        if (question && section.kind !== 'question' && section.marks.some(isTold))
            return false;
        if (!question && !item && !this.labelFollows(index))
            return false;
        if (question && section.kind === 'bold')
            return false;
        const level = this.headingLevel() + BOLD_LEVEL;
        if (question)
            title.asked = true;
        this.begin(question ? 'question' : 'bold', level, index, index + 1, title);
        return true;
    }
    /** Whether an item has one below it that is labelled as where a story begins. */
    situationBelow(index) {
        const line = this.lines[index];
        const next = this.lines[index + 1];
        if (line === undefined || next === undefined || next.mark === '' || next.indent <= line.indent)
            return false;
        if (line.end - line.content > LONGEST_ITEM_TITLE)
            return false;
        const [mark] = marksOn(this.text, this.lines, index + 1);
        return mark !== undefined && isPart(mark) && mark.announced.roles[0] === 'situation';
    }
    labelFollows(index) {
        let next = index + 1;
        while (this.lines[next]?.kind === 'blank' && next < index + 4)
            next++;
        const [mark] = marksOn(this.text, this.lines, next);
        return mark !== undefined && mark.announced !== null;
    }
}
/** A line in bold that is the only one of its kind below a heading names no story: it says something about that one. */
function withoutLoneBold(sections) {
    const counts = new Map();
    for (const { kind, parent } of sections) {
        if (kind === 'bold' && parent !== null)
            counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
    const left = [];
    for (const section of sections) {
        const before = left.at(-1);
        const { kind, parent, title } = section;
        const lone = kind === 'bold' && parent !== null && before === parent && counts.get(parent) === 1;
        const takes = parent?.kind === 'heading' && !parent.isFileTitle && !parent.marks.some(isTold);
        if (lone && takes && !title?.named && !title?.numbered && !(0,questions/* namesGroup */.i$)(parent.title?.text ?? '')) {
            for (const mark of section.marks)
                parent.marks.push(mark);
            parent.end = section.end;
        }
        else
            left.push(section);
    }
    return left;
}

;// CONCATENATED MODULE: ./build/src/bank/choose-marks.js

/** Roles whose labels may stand within the text of another part. */
const NESTED = new Set(['lesson', 'tradeoffs']);
/**
 * The labels of a section that are labels indeed, one list for each story that they tell: a second one of the kind
 * that the first story began with begins another. Empty when fewer than two parts are labelled.
 */
function labelledStories(marks, lines) {
    const style = mainStyle(marks);
    if (style === null)
        return [];
    return split(accepted(marks, style, lines));
}
/** The style in which most parts are labelled, or null when no two are. */
function mainStyle(marks) {
    const styles = new Map();
    const all = new Set();
    for (const mark of marks) {
        if (!isTold(mark) || !isPart(mark))
            continue;
        const roles = mark.announced.roles.join('_');
        all.add(roles);
        const seen = styles.get(mark.style) ?? new Set();
        styles.set(mark.style, seen.add(roles));
    }
    let best = null;
    for (const [style, seen] of styles) {
        const most = best === null ? 1 : (styles.get(best)?.size ?? 0);
        const wins = seen.size > most || (seen.size === most && best?.startsWith('code'));
        if (seen.size > 1 && wins)
            best = style;
    }
    if (best === null && all.size > 2)
        return '';
    return best;
}
function accepted(marks, style, lines) {
    const inStyle = (mark) => style === '' || mark.style === style || mark.place === 'heading';
    const told = marks.flatMap((mark, index) => (isTold(mark) && inStyle(mark) ? [index] : []));
    const first = told[0] ?? 0;
    const last = told.at(-1) ?? 0;
    const chosen = [];
    const given = new Set();
    let current = [];
    for (const [index, mark] of marks.entries()) {
        const before = chosen.at(-1) ?? null;
        if (!fits(mark, { style, index, first, last, given, current, before, lines, own: inStyle(mark) }))
            continue;
        chosen.push(mark);
        if (!isPart(mark))
            continue;
        current = mark.announced.roles;
        for (const role of current)
            given.add(role);
    }
    return chosen;
}
function fits(mark, place) {
    const { style, index, first, last, given, current, own } = place;
    const within = index > first && index < last;
    if (mark.announced === null)
        return isAside(mark, place, within);
    if (own)
        return true;
    const inner = isDeeper(mark.style, style);
    if (isTold(mark) && isPart(mark)) {
        const [role] = mark.announced.roles;
        if (role === undefined || given.has(role))
            return false;
        if (!inner)
            return true;
        return NESTED.has(role) && current.includes('result');
    }
    return !inner || index < first || (index > last && mark.announced.kind !== 'body');
}
/** Whether a label in bold that no list knows ends the part before it: among the parts, only a warning does. */
function isAside(mark, { style, before, lines, own }, within) {
    const outer = own || !isDeeper(mark.style, style);
    if (!outer)
        return false;
    if (mark.emoji)
        return true;
    if (within)
        return false;
    return before === null || !isPart(before) || !standsEmpty(before, mark, lines);
}
/** Whether there is no text between a label and the next one. */
function standsEmpty(mark, next, lines) {
    const line = lines[mark.line];
    if (line === undefined || mark.textStart < line.end)
        return false;
    for (let index = mark.line + 1; index < next.line; index++)
        if (lines[index]?.kind !== 'blank')
            return false;
    return true;
}
/** Whether labels of one style stand within the text behind those of another one. */
function isDeeper(style, outer) {
    if (outer.startsWith('code'))
        return style.startsWith('code');
    if (style.startsWith('code') || style === 'table')
        return true;
    const [, depth] = /item (\d+)/.exec(style) ?? [];
    if (depth === undefined)
        return style.startsWith('quoted') && !outer.startsWith('quoted');
    const [, outerDepth] = /item (\d+)/.exec(outer) ?? [];
    return outerDepth === undefined || Number(depth) > Number(outerDepth);
}
function split(marks) {
    const stories = [];
    let story = [];
    let opening = '';
    let roles = new Set();
    const key = (mark) => (isPart(mark) ? mark.announced.roles.join('_') : '');
    for (const mark of marks) {
        const told = isTold(mark);
        const enough = roles.size > 1 && [...roles].some((role) => /action|result/.test(role));
        if (told && enough && key(mark) === opening) {
            const questions = takeQuestions(story);
            stories.push(story);
            story = questions;
            roles = new Set();
        }
        if (told && roles.size === 0)
            opening = key(mark);
        if (told)
            roles.add(key(mark));
        story.push(mark);
    }
    if (story.length > 0)
        stories.push(story);
    return stories.filter((each) => {
        const keys = new Set(each.filter(isTold).map(key));
        return keys.size > 1 && [...keys].some((roles) => /situation|task|action|result/.test(roles));
    });
}
/** Questions at the end of a story's labels belong to the next one. */
function takeQuestions(story) {
    let from = story.length;
    for (let mark = story[from - 1]; mark && isPart(mark) && !isTold(mark); mark = story[from - 1])
        from--;
    return story.splice(from);
}

;// CONCATENATED MODULE: ./build/src/bank/events.js
/** Past forms that do not end in `ed`, without those that are present forms too and more often so. */
const IRREGULAR = 'was|were|had|did|went|came|took|made|got|gave|said|told|knew|thought|found|felt|kept|left|lost|met|paid|ran|sat|saw|sent|sold|spoke|spent|stood|taught|brought|bought|built|began|became|broke|caught|chose|drew|drove|fell|flew|forgot|grew|held|heard|hung|led|meant|rose|sought|shot|slept|swam|threw|understood|woke|won|wore|wrote|withdrew|rewrote|redid|undid|overcame|sank|stuck|struck|fought|dealt|drank|ate|froze|hid|rode|rang|shook|stole|swore|tore';
/** Words in `ed` that are no past forms, or tell of no event. */
const NO_PAST = new Set('need speed feed seed indeed exceed proceed succeed bed red shed based related detailed experienced motivated interested excited skilled advanced required supposed embed united limited dedicated organized organised detailed-oriented tired used bored prepared hundred sacred unread unprepared'.split(' '));
const PAST = new RegExp(`\\b(?:${IRREGULAR})\\b|\\b[a-z]{2,20}ed\\b`, 'gi');
const FIRST = /\b(?:I|we|my|our|me|us|We|My|Our)\b|我|我们/;
const SUBJECTLESS = new RegExp(`(?:^|[\\n.!?;:] ?)[\\s>*+-]*(?:\\d{1,2}[.)] )?(?:${IRREGULAR}|[a-z]{2,20}ed)\\b`, 'i');
const DEED = new RegExp(`\\b(?:I|we|We)(?: (?:once|also|then|only|just|never))? (?:${IRREGULAR}|[a-z]{2,20}ed)\\b`);
/** UTF-16 units of an answer that need tell of one thing only. */
const SHORT = 200;
/** UTF-16 units at the end of an answer that hold its last sentences. */
const LAST = 400;
const CHINESE_EVENT = /了|过|当时|后来|那次|那年|最后|之前/g;
const OUTCOME = /\b(?:in the end|as a (?:result|consequence)|result(?:ed|s)?|since then|ever since|afterwards?|after that|finally|eventually|ended up|turned out well|went (?:from|up|down|live)|fell|dropped|rose|grew|reduced|decreased|increased|improved|doubled|halved|cut|saved|gained|instead of|no longer|used to (?:be|take)|got (?:better|faster)|won|passed|merged|shipped|launched|delivered|released|adopted|succeeded|it worked|worked out|happy|satisfied|today|these days|to this day|never (?:again|since)|nobody (?:left|noticed|complained)|has(?:n't| not) (?:happened|failed|broken|come back) since|on time|for the first time|% (?:faster|less|more|fewer))\b|(?<!\w)now\b(?! and then)|\bfrom [\d$€£~.,]+\S* ?\S{0,12} to [\d$€£~.,]|→|最后|最终|结果|后来|从.{1,12}(?:到|降|升|减|增)|(?:降|升|减|增|提高|提升|缩短)(?:到|至|了)|再也没/i;
/** Whether a text tells of something that somebody did. */
function tellsEvent(text) {
    if (/\p{Script=Han}/u.test(text.slice(0, 300)))
        return chineseMarks(text) >= 2 && /我/.test(text);
    return pastForms(text, 2) >= 2 && (FIRST.test(text) || SUBJECTLESS.test(text));
}
/** Whether somebody says what he, or his team, did: `I refused`. */
function tellsDeed(text) {
    return DEED.test(text);
}
/** Whether a short answer tells of one thing done. */
function tellsShortly(text) {
    return text.length < SHORT && tellsDeed(text);
}
/** The number of past forms in a text, counted up to `most`. */
function pastForms(text, most) {
    let count = 0;
    for (const { 0: word } of text.matchAll(PAST)) {
        if (!NO_PAST.has(word.toLowerCase()))
            count++;
        if (count >= most)
            break;
    }
    return count;
}
/** Whether somebody tells it of himself or his team. */
function inFirstPerson(text) {
    return FIRST.test(text);
}
/** Whether a text says how it ended. */
function tellsOutcome(text) {
    return OUTCOME.test(text) || endsWithOthers(text);
}
/** Whether the last sentence tells of something else than what the teller did: `The press ran through the winter.` */
function endsWithOthers(text) {
    const sentences = text
        .slice(-LAST)
        .split(/[.!?](?:\s+|$)|\n/)
        .filter((sentence) => /\w/.test(sentence));
    const last = (sentences.at(-1) ?? '').replace(/\b(?:have|has) (?:\w{1,20} )?\w{1,20}/g, '');
    if (sentences.length < 2 || /\b(?:I|we|We)\b/.test(last) || SUBJECTLESS.test(last))
        return false;
    return pastForms(last, 1) > 0;
}
function chineseMarks(text) {
    let count = 0;
    for (const _ of text.matchAll(CHINESE_EVENT))
        if (++count > 2)
            break;
    return count;
}

;// CONCATENATED MODULE: ./build/src/bank/labelled-status.js




/** How far a story with labels is. */
function statusOf(read, parts) {
    const told = read.filter(({ mark }) => isTold(mark));
    if (!parts.some(({ part }) => part !== 'question')) {
        if (told.every(({ worth }) => worth === 'empty' || worth === 'instruction'))
            return 'template';
    }
    const given = new Set(parts.flatMap(({ part }) => part.split('_')));
    if (['situation', 'action', 'result'].some((role) => !given.has(role)))
        return 'partial';
    const whole = read.every(({ mark, worth }) => isPart(mark)
        ? worth === 'text'
        : mark.announced?.kind !== 'tags' || (worth !== 'empty' && worth !== 'gap'));
    return whole ? 'filled' : 'partial';
}
/** Whether half of the texts say what to write, and the others tell nothing of anybody. */
function mostlyDescribes(text, told) {
    const said = told.filter(({ worth }) => worth === 'instruction');
    if (said.length * 2 < told.length)
        return false;
    return told.every(({ worth, start, end }) => worth === 'instruction' || (end - start < 60 && !inFirstPerson(text.slice(start, end))));
}
/** Labels that say what belongs behind them, and no slot that somebody keeps for a story. */
function isDescription(text, lines, { read, status, title }) {
    const told = read.filter(({ mark }) => isTold(mark));
    if (status !== 'template')
        return mostlyDescribes(text, told);
    if (title !== null && ((0,gaps/* isPlaceholder */.wK)(title.text) || /\[[^\]]+\]/.test(title.text)))
        return false;
    if (title?.named && !told.every(({ worth }) => worth === 'instruction'))
        return false;
    if (title === null || reasonOf(title.text) !== null)
        return true;
    if (told.some(({ worth }) => worth === 'instruction'))
        return true;
    return told.every(({ mark }) => bareItem(mark, text, lines));
}
/** `- Situation`, with nothing that asks for a text. */
function bareItem(mark, text, lines) {
    const line = lines[mark.line];
    return (mark.style.includes('item') &&
        line !== undefined &&
        !mark.bold &&
        !/[:：]/.test(text.slice(line.content, line.end)));
}

;// CONCATENATED MODULE: ./build/src/bank/part-ends.js


/** How a paragraph begins that goes on with what stands above it. */
const GOES_ON = /^(?:I|We|It|This|That|They|These|Those|He|She|As a|In the end|Overall|Since|After|Finally|And|But|So|Also|Today|Now|Altogether|Best of all)\b/;
const PATHS = /^[\s`$>-]*(?:[\w.~-]*\/[\w./*-]+|[\w-]+\.(?:ts|js|py|go|rs|md|sh|sql|ya?ml|json|java|c|cpp|txt|log|png|csv|pdf)\b|\$ .*|(?:git|npm|make|docker|kubectl|curl|cargo|python3?|node|ls|cat) \S.*|[-*•] .*|\d{1,2}[.)] .*)/;
/** Says where the last part of a story ends, behind which no label stands. */
class PartEnds {
    lines;
    extent;
    constructor(lines, extent) {
        this.lines = lines;
        this.extent = extent;
    }
    /**
     * The index behind the last line that belongs to the last part of a story, which no label follows. `start` is where
     * its text begins on line `from`; `loose` when its author writes parts of several paragraphs.
     */
    endOfLast(from, start, to, isItem, loose) {
        let told = this.extent.hasText(start, from);
        let items = false;
        let gap = false;
        for (let index = from + 1; index < to; index++) {
            const line = this.lines[index];
            if (line === undefined)
                return index;
            if (line.kind === 'blank') {
                gap = true;
                continue;
            }
            if (line.kind === 'comment')
                continue;
            if (line.kind === 'break' && told)
                return index;
            if (line.kind === 'html' && told)
                return index;
            if (told && this.extent.isIdle(index))
                return index;
            if (told && line.kind === 'table')
                return index;
            if (told && line.kind === 'fence') {
                if (this.isEvidence(index))
                    return index;
                index = this.extent.closing(index, to);
                gap = false;
                continue;
            }
            if (!told && line.kind === 'fence') {
                told = true;
                index = this.extent.closing(index, to);
                gap = false;
                continue;
            }
            const item = line.mark !== '' || line.indent > 1;
            if (told && gap && !item && line.kind === 'text' && !this.goesOn(index, to, isItem, items, loose))
                return index;
            if (told && line.mark !== '' && isItem && line.indent < 2 && gap)
                return index;
            if (line.mark !== '')
                items = true;
            told = true;
            gap = false;
        }
        return to;
    }
    /** Whether a paragraph behind a blank line still belongs to the part above it. */
    goesOn(index, to, isItem, items, loose) {
        const paragraph = this.extent.paragraph(index, to);
        if (isItem || isChatter(paragraph))
            return false;
        if (this.lines[index]?.quoted && !this.lines[index - 2]?.quoted)
            return false;
        if (items)
            return GOES_ON.test(paragraph);
        return loose || (tellsEvent(paragraph) && !/\byou\b/i.test(paragraph));
    }
    /** Whether code holds paths, commands or a list: it shows something and tells nothing. */
    isEvidence(index) {
        let shown = 0;
        let lines = 0;
        for (let at = index + 1; at < this.lines.length && this.lines[at]?.kind !== 'fence'; at++) {
            const text = this.extent.opening(at);
            if (text.trim() === '')
                continue;
            lines++;
            if (PATHS.test(text) || this.lines[at]?.mark !== '')
                shown++;
        }
        return shown * 2 > lines;
    }
}

// EXTERNAL MODULE: ./build/src/bank/types.js
var types = __webpack_require__(9169);
;// CONCATENATED MODULE: ./build/src/bank/parts.js





/** The text of every label of a story. `to` is the index behind the last line that the story may have. */
function readMarks(text, lines, extent, marks, to) {
    const ends = new PartEnds(lines, extent);
    const loose = isLoose(lines, marks, extent);
    return marks.map((mark, index) => {
        const next = marks[index + 1];
        let last = next === undefined ? to : next.line;
        if (mark.style.startsWith('code'))
            last = Math.min(last, endOfCode(lines, mark.line, last));
        const inline = next !== undefined && next.place === 'inline' && next.line === last;
        if (inline)
            last++;
        if (mark.textEnd !== undefined) {
            const worth = worthBehind(mark, text.slice(mark.textStart, mark.textEnd));
            return { mark, worth, start: mark.textStart, end: mark.textEnd, last: mark.line + 1 };
        }
        if (next === undefined) {
            const isItem = mark.style.startsWith('item');
            last = ends.endOfLast(mark.line, mark.textStart, last, isItem, loose || mark.place === 'heading');
        }
        else
            last = beforeBreak(lines, extent, mark, last);
        const span = extent.trim(mark.line, last, mark.textStart, inline ? next.start : undefined);
        if (span === null)
            return { mark, worth: 'empty', start: mark.textStart, end: mark.textStart, last: mark.line + 1 };
        return { mark, worth: worthBehind(mark, text.slice(span.start, span.end)), ...span, last };
    });
}
/** What a text is worth behind its label: a question asks, and may end anyhow. */
function worthBehind(mark, text) {
    const worth = (0,gaps/* worthOf */.g4)(text);
    return isPart(mark) && mark.announced.roles[0] === 'question' && worth !== 'empty' ? 'text' : worth;
}
/** The parts of a story, without those that say nothing, and with the label `T/S` as what it stands for beside a `T`. */
function partsOf(read) {
    const alone = new Set();
    for (const { mark } of read) {
        if (isPart(mark) && mark.announced.roles.length === 1)
            for (const role of mark.announced.roles)
                alone.add(role);
    }
    const parts = [];
    const given = new Set();
    for (const [index, { mark, worth, start, end }] of read.entries()) {
        if (isSurpassed(read, index))
            continue;
        if (!isPart(mark) || worth === 'empty' || worth === 'instruction')
            continue;
        const { roles } = mark.announced;
        const left = roles.length > 1 ? roles.filter((role) => !alone.has(role)) : roles;
        const part = types/* ROLES */.g.filter((role) => left.includes(role)).join('_');
        if (part === '' || given.has(part))
            continue;
        given.add(part);
        parts.push({ part, label: mark.word, start, end });
    }
    return parts;
}
const PROPER = /^(?:s|t|a|r|situation|task|actions?|results?|情境|任务|行动|结果)(?![a-z])/i;
/** Whether a label such as `Context` has `Situation` behind it, so that it says something else. */
function isSurpassed(read, index) {
    const mark = read[index]?.mark;
    if (mark === undefined || !isPart(mark) || PROPER.test(mark.word))
        return false;
    const role = mark.announced.roles.join();
    const next = read[index + 1]?.mark;
    return next !== undefined && isPart(next) && next.announced.roles.join() === role && PROPER.test(next.word);
}
/** Whether a part before the last one has several paragraphs. */
function isLoose(lines, marks, extent) {
    return marks.some((mark, index) => {
        const next = marks[index + 1];
        if (next === undefined || !isPart(mark))
            return false;
        let told = mark.textStart < (lines[mark.line]?.end ?? 0);
        for (let at = mark.line + 1; at < next.line; at++) {
            const line = lines[at];
            if (line === undefined || extent.isBlank(at))
                continue;
            if (told && extent.isBlank(at - 1) && line.kind === 'text' && line.mark === '' && line.indent < 2)
                return true;
            told = true;
        }
        return false;
    });
}
function endOfCode(lines, from, to) {
    let at = from;
    while (at < to && lines[at]?.kind !== 'fence')
        at++;
    return at;
}
/** A part goes on behind a thematic break only when it has not begun before it. */
function beforeBreak(lines, extent, mark, to) {
    let told = mark.textStart < (lines[mark.line]?.end ?? 0);
    for (let at = mark.line + 1; at < to; at++) {
        if (lines[at]?.kind === 'break' && told)
            return at;
        if (told && extent.isBlank(at - 1) && lines[at]?.kind === 'text' && isChatter(extent.paragraph(at, to)))
            return at;
        if (!extent.isIdle(at))
            told = true;
    }
    return to;
}

;// CONCATENATED MODULE: ./build/src/bank/labelled.js








const NEEDED = ['situation', 'task', 'action', 'result'];
/** A note that says of a story that it is nobody's. */
const SAMPLE = /\b(?:this is (?:just |only )?an? (?:sample|example)|(?:sample|example) (?:story|answer|entry)\b|came with the template|from the template|(?:delete|remove) (?:this|it|me)\b|replace (?:this|it|me|with your own))\b/i;
/** Reads the stories whose parts are labelled. */
class LabelledReader {
    text;
    lines;
    extent;
    constructor(text, lines, extent) {
        this.text = text;
        this.lines = lines;
        this.extent = extent;
    }
    /** The stories of a section; null when its labels only describe a form, or tell a sample. */
    read(section) {
        const stories = labelledStories(section.marks, this.lines);
        if (stories.length === 0)
            return [];
        for (let at = section; at !== null && !at.isFileTitle; at = at.parent) {
            if (at.title !== null && isNoOnesStory(this.heading(at)))
                return null;
        }
        const [first] = stories[0] ?? [];
        if (first !== undefined && SAMPLE.test(this.intro(section, first.line)))
            return null;
        const drafts = stories.map((_, index) => this.draft(section, stories, index));
        const told = drafts.filter((draft) => !isDescription(this.text, this.lines, draft));
        return told.length === 0 ? null : told;
    }
    /** What stands between a title and its first label. */
    intro({ body }, to) {
        const start = this.lines[body]?.start ?? 0;
        const end = this.lines[to]?.start ?? start;
        return this.text.slice(start, Math.min(end, start + 500));
    }
    heading({ line, body }) {
        const first = this.lines[line];
        return first === undefined ? '' : this.text.slice(first.content, this.lines[body - 1]?.end ?? first.end);
    }
    draft(section, stories, index) {
        const story = stories[index] ?? [];
        const next = stories[index + 1];
        const [first] = story;
        const free = behindLabels(stories[index - 1], section.body);
        const to = next === undefined ? section.end : this.firstLine(section, next, 1, behindLabels(story, section.body));
        const read = readMarks(this.text, this.lines, this.extent, story, to);
        const hasHeading = index === 0 && section.kind !== 'root' && section.kind !== 'rest';
        // Several tables below one heading are stories of their own.
        const inTable = story.find(isTold)?.place === 'cell' && (next !== undefined || index > 0);
        const line = hasHeading && !inTable ? section.line : this.firstLine(section, story, inTable ? 1 : index, free);
        const parts = partsOf(read);
        const before = index === 0 && first !== undefined ? this.before(section, read) : null;
        if (before !== null)
            parts.unshift(before);
        const end = Math.max(line + 1, this.endOf(read));
        const title = (inTable ? this.tableTitle(line) : null) ?? this.title(section, read);
        return {
            section,
            line,
            end,
            title,
            read,
            parts,
            question: null,
            status: statusOf(read, parts),
            labelled: true,
        };
    }
    /** Index of the line where a story without a heading of its own begins: its table, or its first label. */
    firstLine(section, story, index, free) {
        const told = story.find(isTold);
        const first = index === 0 ? story[0] : story.find(isPart);
        let line = (first ?? told)?.line ?? section.line;
        if (told?.place === 'cell')
            while (this.lines[line - 1]?.kind === 'table' && line > free)
                line--;
        if (told?.style.startsWith('code') && this.lines[line - 1]?.kind === 'fence' && line > free)
            line--;
        return line;
    }
    /** That of the section, or of a line `Title: …`, or of the head of a table. */
    title(section, read) {
        const labelled = read.find(({ mark }) => /^(?:story )?title$|^标题$/i.test(mark.word));
        if (section.title !== null && section.title.text !== '')
            return section.title;
        return labelled === undefined || labelled.end <= labelled.start
            ? (section.title ?? (section.kind === 'rest' ? (section.parent?.title ?? null) : null))
            : readTitle(this.text, labelled.start, labelled.end);
    }
    /** What stands in the head of a table of two columns, beside a word for the parts. */
    tableTitle(line) {
        const head = this.lines[line];
        const cells = head === undefined ? [] : cellsOf(this.text, head);
        const [first, second] = cells;
        if (first === undefined || second === undefined || cells.length !== 2)
            return null;
        if (labelAt(this.text, first.start, first.end, true)?.announced?.kind === 'part')
            return null;
        const title = readTitle(this.text, second.start, second.end);
        return /^(?:|-+|text|details?|content|description|answer|notes?|what|内容|回答)$/i.test(title.text)
            ? null
            : title;
    }
    /** Prose above sub-headings that play a role: what they leave open. */
    before(section, read) {
        const first = read.find(({ mark }) => isTold(mark));
        if (first?.mark.place !== 'heading' || section.title === null)
            return null;
        const given = new Set(read.flatMap(({ mark }) => (isPart(mark) ? mark.announced.roles : [])));
        if (given.has('situation'))
            return null;
        let from = section.body;
        for (const { mark, last } of read)
            if (mark.line < first.mark.line && mark.place !== 'heading')
                from = last;
        const span = this.extent.trim(from, first.mark.line);
        if (span === null || span.end - span.start < 40 || (0,questions/* isQuestion */.J6)(this.text.slice(span.start, span.end)))
            return null;
        const opening = NEEDED.findIndex((role) => given.has(role));
        const roles = NEEDED.slice(0, opening === -1 ? NEEDED.length : opening);
        return roles.length === 0 ? null : { part: roles.join('_'), ...span };
    }
    /** Index behind the last line that is told, or says something about the story on one line. */
    endOf(read) {
        let end = 0;
        for (const { mark, last, end: stop } of read) {
            if (mark.announced?.kind === 'part' || mark.announced?.kind === 'tags')
                end = Math.max(end, this.lastText(mark.line, last));
            else if (stop <= (this.lines[mark.line]?.end ?? 0))
                end = Math.max(end, mark.line + 1);
        }
        return end;
    }
    lastText(from, to) {
        let end = to;
        while (end > from + 1 && this.extent.isIdle(end - 1))
            end--;
        return end;
    }
}
/** Index behind the line of the last label of a story that belongs to it for sure. */
function behindLabels(story, body) {
    const last = story?.findLast((mark) => isPart(mark) || mark.announced?.kind === 'tags');
    return last === undefined ? body : last.line + 1;
}

;// CONCATENATED MODULE: ./build/src/bank/told.js





/** A paragraph at the end that is shorter, and has none of these words nor a past form, is a remark. */
const told_SHORT = 160;
const STILL_TOLD = /\b(?:now|today|since|always|never|learn|still|every)\b|\p{Script=Han}/iu;
/** Reads what sections tell without labels. */
class ToldReader {
    text;
    lines;
    extent;
    constructor(text, lines, extent) {
        this.text = text;
        this.lines = lines;
        this.extent = extent;
    }
    /** What a section tells, up to the line with index `end`; null when that is nothing. */
    read(section, end) {
        let from = section.body;
        let to = end;
        let raw = false;
        let named = false;
        const marks = [];
        for (const mark of section.marks) {
            const { announced } = mark;
            const margin = mark.place === 'heading' || /^(?:quoted )?margin$/.test(mark.style);
            if (!margin || mark.line < section.body)
                continue;
            const isAnswer = isPart(mark) && mark.word.toLowerCase() === 'a';
            const begun = this.hasText(from, mark.line);
            if (announced?.kind === 'body' || isAnswer) {
                if (begun && announced?.kind !== 'body')
                    continue;
                from = mark.line;
                raw = announced?.kind === 'body' && announced.raw;
                named = announced?.kind === 'body';
                marks.length = 0;
                marks.push(mark);
            }
            else if (isTold(mark)) {
                if (begun)
                    to = Math.min(to, mark.line);
                marks.push(mark);
            }
            else if (announced === null && begun)
                continue;
            else {
                if (begun)
                    to = Math.min(to, mark.line);
                else if (mark.line >= from && !named) {
                    from =
                        mark.textStart >= (this.lines[mark.line]?.end ?? 0) && announced?.kind !== 'tags'
                            ? mark.line + 1
                            : this.behind(mark.line);
                }
                marks.push(mark);
            }
        }
        const question = this.question(section, from, to);
        if (question !== null)
            from = Math.max(from, this.behindOffset(question.end));
        return this.told(section, from, to, { question, raw, marks });
    }
    told(section, from, to, rest) {
        const [first] = rest.marks;
        const answer = rest.marks.find((mark) => mark.line === from && (mark.announced?.kind === 'body' || mark === first));
        const begin = answer?.textStart;
        let end = from;
        let inProse = false;
        const pieces = [];
        for (let at = from; at < to; at++) {
            const line = this.lines[at];
            if (line === undefined)
                break;
            if (line.kind === 'break' && pieces.length > 0)
                break;
            if (line.kind === 'fence') {
                at = this.extent.closing(at, to);
                continue;
            }
            if (this.extent.isIdle(at) || line.kind === 'table' || line.kind === 'heading')
                continue;
            const start = at === from && begin !== undefined ? begin : line.content;
            const piece = this.text.slice(start, line.end);
            if (piece.trim() === '')
                continue;
            if (pieces.length > 0 && this.isRemark(at, to))
                break;
            const label = line.mark === '' ? null : labelAt(this.text, line.content, line.end);
            if (label?.announced?.kind !== 'other')
                pieces.push(piece);
            if (line.mark === '' && line.indent < 2)
                inProse = true;
            end = at + 1;
        }
        if (pieces.length === 0)
            return null;
        return { section, from, to: end, prose: pieces.join('\n'), inProse, ...rest };
    }
    /** A paragraph behind the answer that is none of it. */
    isRemark(at, to) {
        const line = this.lines[at];
        if (line === undefined ||
            !this.extent.isBlank(at - 1) ||
            line.mark !== '' ||
            line.indent > 1 ||
            line.quoted)
            return false;
        const paragraph = this.extent.paragraph(at, to);
        if (isChatter(paragraph))
            return true;
        return (paragraph.length < told_SHORT &&
            pastForms(paragraph, 1) === 0 &&
            !STILL_TOLD.test(paragraph) &&
            this.isLastText(at, to));
    }
    isLastText(at, to) {
        let next = at;
        while (next < to && this.lines[next]?.kind === 'text')
            next++;
        while (next < to && this.extent.isIdle(next))
            next++;
        return next >= to;
    }
    /** The paragraph below a title that asks for the answer. */
    question({ body, title }, from, to) {
        if (title?.asked)
            return null;
        let at = Math.max(from, body);
        while (at < to && this.extent.isIdle(at))
            at++;
        const line = this.lines[at];
        if (line?.kind !== 'text' || line.mark !== '')
            return null;
        let end = at;
        while (end + 1 < to && this.lines[end + 1]?.kind === 'text' && this.lines[end + 1]?.mark === '')
            end++;
        const last = this.lines[end];
        if (last === undefined || last.end - line.start > 600)
            return null;
        const span = this.extent.bare({ start: line.start, end: last.end });
        return span !== null && (0,questions/* isQuestion */.J6)(this.text.slice(line.content, last.end))
            ? withoutBold(this.text, span)
            : null;
    }
    hasText(from, to) {
        for (let at = from; at < to; at++)
            if (!this.extent.isIdle(at) && this.lines[at]?.kind !== 'table')
                return true;
        return false;
    }
    /** Index behind a label's line, and behind the bullets below it. */
    behind(line) {
        let at = line + 1;
        while (this.lines[at]?.mark !== '' && this.lines[at]?.kind === 'text')
            at++;
        return at;
    }
    behindOffset(offset) {
        let low = 0;
        let high = this.lines.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.lines[middle]?.start ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** Bold around a question is no part of it. */
function withoutBold(text, { start, end }) {
    const raw = text.slice(start, end);
    const marks = /^(?:\*\*|__)(?=\S)/.exec(raw)?.[0] ?? '';
    if (marks === '' || !raw.endsWith(marks) || raw.length < 5)
        return { start, end };
    return { start: start + 2, end: end - 2 };
}

;// CONCATENATED MODULE: ./build/src/bank/story-questions.js




/** Finds the questions that stories answer, and the titles of stories below a question. */
class StoryQuestions {
    text;
    lines;
    extent;
    reader;
    /** Sections whose title is a question. */
    asked = new Set();
    questions = new Map();
    labelled = new Map();
    constructor(text, lines, extent, reader) {
        this.text = text;
        this.lines = lines;
        this.extent = extent;
        this.reader = reader;
    }
    has(section) {
        return this.asked.has(section);
    }
    /** Finds the titles that are questions: by themselves, or since most others are. */
    find(sections, tells, groups) {
        const levels = new Set();
        let answers = 0;
        const open = [];
        for (const section of sections) {
            const { title, kind, isFileTitle } = section;
            if (title === null || kind === 'rest' || kind === 'details')
                continue;
            const raw = this.text.slice(title.span.start, title.span.end);
            if (title.asked || kind === 'question' || (!title.named && (0,questions/* isQuestion */.J6)(raw))) {
                this.asked.add(section);
                if (kind === 'heading')
                    levels.add(section.level);
                if (tells(section))
                    answers++;
            }
            else if (kind === 'heading' && !isFileTitle && !title.named && tells(section)) {
                if (reasonOf(title.text) === null && title.text !== 'question')
                    open.push(section);
            }
        }
        if (answers < 2 || answers * 2 < open.length)
            return;
        for (const section of open) {
            const hasQuestion = section.marks.some((mark) => isPart(mark) && !isTold(mark));
            if (levels.has(section.level) && !hasQuestion && !groups.has(section))
                this.asked.add(section);
        }
    }
    /** Adds the question that stands in the title, below it or above the story. `first` is the story it may share. */
    add(draft, first) {
        if (draft.question !== null)
            return;
        const { section } = draft;
        const given = draft.parts.find(({ part }) => part === 'question');
        if (given !== undefined)
            return;
        draft.question =
            this.questionOf(section, draft.read[0]?.mark.line ?? section.end) ?? this.inherited(draft, first);
    }
    questionOf(section, to) {
        const known = this.questions.get(section);
        if (known !== undefined)
            return known;
        const { title } = section;
        const question = this.asked.has(section) && title !== null
            ? withoutBold(this.text, title.span)
            : this.reader.question(section, section.body, to);
        this.questions.set(section, question);
        return question;
    }
    /** The question of the first story below the same title, or that of the section around. */
    inherited({ section }, first) {
        const given = first?.parts.find(({ part }) => part === 'question');
        if (given !== undefined)
            return { start: given.start, end: given.end };
        for (let at = section.parent; at !== null && !at.isFileTitle && at.kind !== 'root'; at = at.parent) {
            const labelled = this.labelledQuestion(at);
            if (labelled !== null)
                return labelled;
            const question = this.questionOf(at, at.end);
            if (question !== null)
                return question;
        }
        return null;
    }
    labelledQuestion(section) {
        const known = this.labelled.get(section);
        if (known !== undefined)
            return known;
        const mark = section.marks.find((each) => isPart(each) && !isTold(each));
        const line = mark && this.lines[mark.line];
        const span = mark && line ? this.extent.bare({ start: mark.textStart, end: line.end }) : null;
        this.labelled.set(section, span);
        return span;
    }
    /** A heading above one question alone is the title; a heading above several only groups them. */
    addTopics(drafts, isFree) {
        const counts = new Map();
        const most = new Map();
        for (const { parent } of this.asked) {
            if (parent === null)
                continue;
            const count = (counts.get(parent) ?? 0) + 1;
            counts.set(parent, count);
            most.set(parent.level, Math.max(most.get(parent.level) ?? 0, count));
        }
        let end = 0;
        for (const draft of drafts) {
            const { parent } = draft.section;
            const isTopic = this.asked.has(draft.section) &&
                parent?.kind === 'heading' &&
                !parent.isFileTitle &&
                most.get(parent.level) === 1;
            if (isTopic && parent.title !== null && parent.line >= end && !this.asked.has(parent)) {
                if (isFree(parent) && !(0,questions/* namesGroup */.i$)(parent.title.text) && reasonOf(parent.title.text) === null) {
                    draft.title = parent.title;
                    if (draft.line === draft.section.line)
                        draft.line = parent.line;
                }
            }
            end = draft.end;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/bank/unlabelled.js






const WHOLE = 'situation_task_action_result';
/** A bullet that opens so is the lesson. */
const LESSON = /^(?:\*\*|\*|_)?(?:what (?:i|we)(?: have|'ve|’ve)? (?:learn(?:ed|t)|took|take away)|(?:my |the |key )?(?:lessons?(?: learn(?:ed|t))?|learnings?|takeaways?|reflection)\b ?(?:\*\*)?[:：—–-])/i;
/** Below titles that give these reasons nothing is a story that is not labelled as one. */
const BARREN = new Set([
    'template',
    'sample',
    'question bank',
    'prepared answers',
    'follow-up questions',
    'tips',
    'how to use',
]);
/** Reads answers without labels. */
class UnlabelledReader {
    text;
    lines;
    extent;
    constructor(text, lines, extent) {
        this.text = text;
        this.lines = lines;
        this.extent = extent;
    }
    /** Whether it is a story, by its title, its question and what is told. */
    isStory(told, asked, others) {
        const { section, prose, raw, inProse } = told;
        const name = section.title?.text ?? '';
        const question = told.question === null ? name : this.text.slice(told.question.start, told.question.end);
        if ((0,gaps/* worthOf */.g4)(prose) === 'empty') {
            return (asked || section.title?.named === true || told.question !== null) && !(0,questions/* asksForMotive */.sj)(question);
        }
        if ((0,gaps/* isPlaceholder */.wK)(name))
            return false;
        for (let at = section.parent; at !== null && !at.isFileTitle; at = at.parent) {
            if (at.title !== null && BARREN.has(reasonOf(at.title.text) ?? ''))
                return false;
        }
        if (raw && section.title?.named)
            return pastForms(prose, 1) > 0;
        if (asked || told.question !== null)
            return !(0,questions/* asksForMotive */.sj)(question) && !(0,questions/* asksForMotive */.sj)(name) && (tellsEvent(prose) || tellsShortly(prose));
        if (section.isFileTitle || section.kind !== 'heading')
            return false;
        if (section.title?.named)
            return tellsEvent(prose);
        if (reasonOf(name) !== null || (0,questions/* asksForMotive */.sj)(name) || /^\D{0,6}\d{4}\D{0,6}$|^\[?v?\d+[.-]\d+/.test(name))
            return false;
        return !others.labelled && inProse && tellsEvent(prose) && tellsDeed(prose);
    }
    draft(told) {
        const { section, marks, raw, question } = told;
        const later = marks.filter(({ line }) => line >= told.to);
        const own = marks.filter((mark) => mark.line < told.to && mark.announced?.kind !== 'body');
        const read = readMarks(this.text, this.lines, this.extent, later, section.end);
        const [body, lesson] = this.split(told);
        const parts = [];
        if (body !== null && (0,gaps/* worthOf */.g4)(told.prose) !== 'empty')
            parts.push({ part: this.bodyPart(later), ...body });
        if (lesson !== null)
            parts.push({ part: 'lesson', ...lesson });
        const ownRead = readMarks(this.text, this.lines, this.extent, own.filter((mark) => mark.announced?.kind === 'tags' || (isPart(mark) && !isTold(mark))), told.from);
        const given = new Set(parts.map(({ part }) => part));
        for (const part of [...partsOf(ownRead), ...partsOf(read)])
            if (!given.has(part.part))
                parts.push(part);
        let end = told.to;
        for (const { mark, last } of read)
            if (mark.announced?.kind !== 'other')
                end = Math.max(end, last);
        const status = this.status(told, body, parts, raw);
        return {
            section,
            line: section.line,
            end: this.trimmed(section.line, end),
            title: section.title,
            read: [...ownRead, ...read],
            parts,
            question,
            status,
            labelled: false,
        };
    }
    trimmed(line, end) {
        let last = end;
        while (last > line + 1 && this.extent.isIdle(last - 1))
            last--;
        return last;
    }
    bodyPart(later) {
        const given = new Set(later.flatMap((mark) => (isPart(mark) ? mark.announced.roles : [])));
        const roles = WHOLE.split('_');
        const first = roles.findIndex((role) => given.has(role));
        return first > 0 ? roles.slice(0, first).join('_') : WHOLE;
    }
    /** The answer, and the lesson in a bullet at its end. */
    split({ from, to, marks }) {
        const answer = marks.find((mark) => mark.line === from);
        const start = answer?.textStart;
        for (let at = to - 1; at > from; at--) {
            const line = this.lines[at];
            if (line === undefined ||
                line.mark === '' ||
                !LESSON.test(this.text.slice(line.content, Math.min(line.end, line.content + 80))))
                continue;
            const label = /^[*_]*(?:lesson|learning|takeaway|reflection|my |the |key )[^:：—–-]{0,24}[:：—–-][*_]*\s*/i.exec(this.text.slice(line.content, Math.min(line.end, line.content + 80)))?.[0].length ?? 0;
            return [this.extent.trim(from, at, start), this.extent.trim(at, to, line.content + label)];
        }
        return [this.extent.trim(from, to, start), null];
    }
    status(told, body, parts, raw) {
        if ((0,gaps/* worthOf */.g4)(told.prose) === 'empty')
            return 'template';
        if (body === null || raw)
            return 'partial';
        const text = this.text.slice(body.start, body.end);
        if ((0,gaps/* hasGap */.pW)(text) || (0,gaps/* worthOf */.g4)(text) === 'cut')
            return 'partial';
        return tellsOutcome(text) ||
            parts.some(({ part }) => /(?:^|_)result$/.test(part) && part !== WHOLE) ||
            tellsOutcome(told.prose)
            ? 'filled'
            : 'partial';
    }
}

;// CONCATENATED MODULE: ./build/src/bank/stories.js






/** The stories of a bank, in the order of the text. */
function draftStories(text, lines, extent, sections) {
    return new StoryFinder(text, lines, extent, sections).find();
}
class StoryFinder {
    text;
    lines;
    sections;
    extent;
    plain;
    labelled = new Map();
    /** Sections with a story somewhere below them. */
    groups = new Set();
    told = new Map();
    reader;
    questions;
    constructor(text, lines, extent, sections) {
        this.text = text;
        this.lines = lines;
        this.extent = extent;
        this.sections = sections;
        this.plain = new UnlabelledReader(text, lines, extent);
        this.reader = new ToldReader(text, lines, extent);
        this.questions = new StoryQuestions(text, lines, extent, this.reader);
    }
    find() {
        const reader = new LabelledReader(this.text, this.lines, this.extent);
        for (const section of this.sections) {
            const drafts = reader.read(section);
            this.labelled.set(section, drafts);
            if (drafts !== null && drafts.length > 0)
                this.group(section);
        }
        this.readTold();
        this.questions.find(this.sections, (section) => this.told.has(section) || (this.labelled.get(section)?.length ?? 0) > 0, this.groups);
        const labelled = this.sections.flatMap((section) => this.labelled.get(section) ?? []);
        const drafts = labelled.concat(this.findUnlabelled());
        drafts.sort((a, b) => a.line - b.line);
        for (const draft of drafts)
            this.questions.add(draft, this.labelled.get(draft.section)?.[0]);
        this.questions.addTopics(drafts, (section) => this.isFree(section));
        return apart(withoutRaw(drafts));
    }
    group(section) {
        for (let at = section.parent; at !== null && !this.groups.has(at); at = at.parent)
            this.groups.add(at);
    }
    isFree(section) {
        return this.labelled.get(section)?.length === 0;
    }
    /** Reads what sections tell that have no labelled story, sub-headings without a claim of their own included. */
    readTold() {
        for (const [index, section] of this.sections.entries()) {
            if (!this.isFree(section) || this.groups.has(section))
                continue;
            let end = section.end;
            const own = this.reader.read(section, section.end);
            const asks = section.title !== null && (section.title.asked || (0,questions/* isQuestion */.J6)(section.title.text));
            if (section.kind === 'heading' && !section.isFileTitle && (own !== null || asks)) {
                for (let next = index + 1;; next++) {
                    const below = this.sections[next];
                    if (below === undefined || below.level <= section.level || !this.isPlainBelow(below))
                        break;
                    end = below.end;
                }
            }
            const told = end === section.end ? own : this.reader.read(section, end);
            if (told !== null)
                this.told.set(section, told);
        }
    }
    /** Whether a heading below another one claims to be no story of its own. */
    isPlainBelow(section) {
        const { kind, title } = section;
        if (kind !== 'heading' || title === null || !this.isFree(section) || this.groups.has(section))
            return false;
        return (!title.asked &&
            !title.named &&
            !title.numbered &&
            !(0,questions/* isQuestion */.J6)(title.text) &&
            reasonOf(title.text) === null);
    }
    findUnlabelled() {
        const others = {
            labelled: [...this.labelled.values()].some((drafts) => drafts !== null && drafts.length > 0),
        };
        const stories = new Set();
        for (const told of this.told.values()) {
            if (this.plain.isStory(told, this.questions.has(told.section), others))
                stories.add(told);
        }
        this.addSiblings(stories);
        let end = 0;
        return [...this.told.values()].flatMap((told) => {
            if (!stories.has(told) || told.section.line < end)
                return [];
            const draft = this.plain.draft(told);
            end = draft.end;
            this.group(told.section);
            return [draft];
        });
    }
    /** Numbered titles are offered alike: when half of them tell an event, the others are stories too. */
    addSiblings(stories) {
        const groups = new Map();
        for (const told of this.told.values()) {
            const { title, parent, kind } = told.section;
            if (kind !== 'heading' || !(title?.numbered || title?.named) || !told.inProse)
                continue;
            if (this.questions.has(told.section) || reasonOf(title.text) !== null)
                continue;
            const group = groups.get(parent) ?? [];
            group.push(told);
            groups.set(parent, group);
        }
        for (const group of groups.values()) {
            const count = group.filter((told) => stories.has(told)).length;
            if (count > 0 && count * 2 >= group.length)
                for (const told of group)
                    stories.add(told);
        }
    }
}
/** Raw notes of a story that stands elsewhere in its final form, by the same id, are no story. */
function withoutRaw(drafts) {
    const final = new Set();
    for (const { title, labelled, status } of drafts) {
        if (title?.id != null && labelled && status !== 'template')
            final.add(title.id);
    }
    return drafts.filter(({ title, labelled }) => labelled || title?.id == null || !final.has(title.id));
}
/** Stories end where the next one begins. */
function apart(drafts) {
    for (const [index, draft] of drafts.entries()) {
        const next = drafts[index + 1];
        if (next !== undefined)
            draft.end = Math.max(draft.line + 1, Math.min(draft.end, next.line));
    }
    return drafts.filter((draft, index) => index === 0 || draft.line > (drafts[index - 1]?.line ?? -1));
}

;// CONCATENATED MODULE: ./build/src/bank/read-bank.js










/** Reads the stories of a bank: one Markdown file with several of them, in any layout. It never throws. */
function readBank(text) {
    const lines = readLines(text);
    const sections = outline(text, lines);
    const extent = new Extent(text, lines);
    const drafts = draftStories(text, lines, extent, sections);
    const rows = indexRows(text, lines);
    const stories = drafts.map((draft) => {
        const { title } = draft;
        const name = titleOf(text, draft);
        const row = (title?.id && rows.get(rowKey(title.id))) || rows.get(rowKey(name));
        const parts = withQuestion(draft);
        if (row?.stakes && !parts.some(({ part }) => part === 'stakes'))
            parts.push(row.stakes);
        parts.sort((a, b) => a.start - b.start);
        let tags = draft.status === 'template' && (0,gaps/* isPlaceholder */.wK)(name) ? [] : tagsOf(text, draft);
        if (row)
            tags = tags.concat(row.tags);
        tags.sort((a, b) => a.start - b.start);
        const first = lines[draft.line];
        const last = lines[draft.end - 1];
        const start = first?.start ?? 0;
        return {
            title: name,
            ...(title !== null && title.text !== '' && { titleSpan: title.span }),
            ...(title?.id && { id: title.id }),
            line: first?.number ?? 1,
            span: { start, end: Math.max(start, last?.end ?? start) },
            status: draft.status,
            parts,
            tags: (0,bank_tags/* withoutDoubles */.P)(tags),
        };
    });
    return { stories, leftAlone: leftAloneIn(text, lines, sections, drafts) };
}
/**
 * Whether a Markdown file is a bank: it tells two stories, or one with labelled parts, and its frontmatter does not say
 * that it is a story or an answer itself.
 */
function looksLikeBank(text) {
    if (isStoryFile(text, readLines(text)))
        return false;
    const { stories } = readBank(text);
    return stories.length > 1 || stories.some(({ parts }) => parts.some(({ label }) => label !== undefined));
}
/** Whether the frontmatter says that the file is a story or an answer. */
function isStoryFile(text, lines) {
    for (const { kind, start, end } of lines) {
        if (kind !== 'frontmatter')
            return false;
        const [, key = ''] = /^["']?([\w -]{1,40})["']?[ \t]*:/.exec(text.slice(start, Math.min(end, start + 60))) ?? [];
        if (['type', 'prompt'].includes((0,keys/* normalizeKey */.l5)(key)))
            return true;
    }
    return false;
}
function titleOf(text, { title, question, parts }) {
    if (title !== null && title.text !== '')
        return title.text;
    const asked = question ?? parts.find(({ part }) => part === 'question');
    return asked === undefined || asked === null ? '' : (0,spoken/* spoken */.vg)(text.slice(asked.start, asked.end));
}
function withQuestion({ parts, question }) {
    if (question === null || parts.some(({ part }) => part === 'question'))
        return [...parts];
    return [{ part: 'question', ...question }, ...parts];
}
function tagsOf(text, { title, read }) {
    const themes = (title?.themes ?? []).map((span) => ({ text: text.slice(span.start, span.end), ...span }));
    const labelled = read.flatMap(({ mark, start, end }) => {
        if (mark.announced?.kind !== 'tags')
            return [];
        const tags = (0,bank_tags/* tagsIn */.b)(text, start, end);
        return /^themes?$/i.test(mark.word) ? tags.flatMap((tag) => slashed(text, tag)) : tags;
    });
    return [...themes, ...labelled];
}
/** `Failure / honesty` as two. */
function slashed(text, { start, end }) {
    const tags = [];
    let from = start;
    for (const piece of text.slice(start, end).split(' / ')) {
        const name = piece.trim();
        const at = from + piece.indexOf(name);
        if (name !== '')
            tags.push({ text: name, start: at, end: at + name.length });
        from += piece.length + 3;
    }
    return tags;
}


/***/ }),

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* unused harmony export isQuoted */
/** UTF-16 units of a title that are read. */
const LONGEST = 1000;
/** A title as one would say it: links by their text, no emphasis, no tags, no quotes around it, no colon at its end. */
function spoken(raw) {
    const plain = raw
        .slice(0, LONGEST)
        .replace(/<!--.{0,300}?-->|<\/?[a-zA-Z][^<>]{0,100}>/g, '')
        .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, '$1')
        .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
        .trim();
    return unquoted(plain.replace(/[ \t]*[:：]$/, ''));
}
const QUOTES = {
    '"': '"',
    '“': '”',
    '„': '“',
    '«': '»',
    '「': '」',
    '『': '』',
    "'": "'",
    '‘': '’',
};
/** A text without the quotes around it, if they are one pair. */
function unquoted(text) {
    const close = QUOTES[text.charAt(0)];
    const inner = text.slice(1, -1);
    if (close === undefined || text.length < 3 || !text.endsWith(close) || inner.includes(text.charAt(0)))
        return text;
    return inner.trim();
}
function isQuoted(text) {
    return unquoted(text) !== text;
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ summaryAt),
/* harmony export */   m: () => (/* binding */ PLAIN_SUMMARY)
/* harmony export */ });
const SUMMARY_LINES = 6;
/** Summaries that only say what a click does. */
const PLAIN_SUMMARY = /^(?:click|tap|press)(?: here)?(?: (?:to|for) .*)?(?<! tap|^tap)$|^(?:(?:show|expand|see|view|open|reveal)\b ?)?(?:(?:my|the|full|sample|example|star)\b ?)*(?:answer|details?|more|star|response|story|notes)?(?: ?\(.*\))?$|^(?:答案|展开|点击.*|详情)$/i;
/** The text of the `<summary>` below a `<details>`, without tags around it, and the index of the line behind it. */
function summaryAt(text, lines, from) {
    const first = lines[from];
    const last = lines[Math.min(from + SUMMARY_LINES, lines.length) - 1];
    if (first === undefined || last === undefined)
        return null;
    const window = text.slice(first.start, Math.min(last.end, first.start + 4000));
    const open = /<summary[^<>]{0,100}>(?:\s|<[a-zA-Z][^<>]{0,60}>)*/i.exec(window);
    const close = window.search(/\s{0,20}(?:<\/[a-rt-zA-Z]\w*>\s{0,20})*<\/summary>/i);
    if (open === null || close < open.index + open[0].length)
        return null;
    const end = first.start + close;
    let body = from;
    const closed = first.start + window.search(/<\/summary>/i);
    while (body < lines.length && (lines[body]?.start ?? Infinity) <= closed)
        body++;
    return { start: first.start + open.index + open[0].length, end, body };
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutDoubles),
/* harmony export */   b: () => (/* binding */ tagsIn)
/* harmony export */ });
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7705);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6316);



const OPEN = '"“「『«';
const CLOSE = '"”」』»';
const PARTING = ',;·，；、|\n\r';
/** The tags that a text lists: parted at commas, semicolons, dots, bars and lines, but not within quotes. */
function tagsIn(text, start, end) {
    const tags = [];
    let from = start;
    let quote = -1;
    for (let at = start; at <= end; at++) {
        const sign = text.charAt(at);
        const isEnd = at === end || sign === '\n' || sign === '\r';
        if (isEnd)
            quote = -1;
        if (quote !== -1) {
            if (sign === CLOSE.charAt(quote))
                quote = -1;
            continue;
        }
        if (!isEnd && OPEN.includes(sign)) {
            quote = OPEN.indexOf(sign);
            // A quote that does not close on its line is a sign like any other.
            if (!closes(text, at + 1, end, CLOSE.charAt(quote)))
                quote = -1;
            continue;
        }
        if (!isEnd && !PARTING.includes(sign))
            continue;
        // A comma within one long question parts nothing; before a capital, another one begins.
        if (sign === ',' && /^\s*\p{Ll}/u.test(text.slice(at + 1, at + 9)) && isAsked(text, from, at))
            continue;
        for (const tag of tagsOf(text, from, at))
            tags.push(tag);
        from = at + 1;
    }
    return tags;
}
function isAsked(text, from, to) {
    return (0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuestion */ .J6)(text.slice(from, Math.min(to, from + 300)).replace(/^[\s>*+-]+/, ''));
}
/** UTF-16 units that a quoted tag may have. */
const LONGEST_QUOTE = 500;
function closes(text, from, end, close) {
    const window = text.slice(from, Math.min(end, from + LONGEST_QUOTE));
    const line = window.search(/[\n\r]/);
    return (line === -1 ? window : window.slice(0, line)).includes(close);
}
/** One tag, or hashtags with blanks between them. */
function tagsOf(text, start, end) {
    const raw = text.slice(start, end);
    if (raw.length > 1000)
        return [];
    if (/^[\s>*+-]*#\S+(?:\s+#\S+)+\s*$/.test(raw)) {
        return [...raw.matchAll(/#\S+/g)].flatMap(({ index, 0: tag }) => one(text, start + index, start + index + tag.length));
    }
    return one(text, start, end);
}
function one(text, start, end) {
    const raw = text.slice(start, end);
    const lead = /^(?:[\s>]*(?:[-*+•]|\d{1,2}[.)])[ \t]+)?[\s>*_`#]*(?:and |or )?/i.exec(raw)?.[0].length ?? 0;
    const rest = raw.slice(lead);
    if ((0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(raw.slice(raw.length - rest.trimStart().length)))
        return [];
    let bare = rest.replace(/[\s*_`]+$/, '').replace(/(?<=[^.])\.$/, '');
    if (bare.startsWith('"') || /^[“「『«'‘]/.test(bare))
        bare = bare.replace(/[.]$/, '');
    const inner = (0,_spoken_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(bare)
        .replace(/^[*_`#]+|[*_`]+$/g, '')
        .trim();
    if (inner === '' || (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(inner))
        return [];
    const at = start + lead + rest.indexOf(inner);
    return [{ text: inner, start: at, end: at + inner.length }];
}
/** Tags in their order, each once: `Ownership` and `ownership` are one. */
function withoutDoubles(tags) {
    const seen = new Set();
    return tags.filter(({ text }) => {
        const key = text.toLowerCase();
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ROLES)
/* harmony export */ });
/**
 * What a text tells of a story. A part holds one of them, or several joined by `_` in this order where its author
 * does not part them: `action_result`, `situation_task_action_result`.
 */
const ROLES = [
    'situation',
    'task',
    'action',
    'result',
    'lesson',
    'tradeoffs',
    'stakes',
    'numbers',
    'question',
];


/***/ })

};
