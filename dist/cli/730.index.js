export const id = 730;
export const ids = [730];
export const modules = {

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ builtIn),
  XX: () => (/* binding */ render),
  pE: () => (/* binding */ resolveConfig)
});

// UNUSED EXPORTS: check

// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config = __webpack_require__(4033);
// EXTERNAL MODULE: ./build/src/linter/linter.js + 7 modules
var linter = __webpack_require__(6821);
;// CONCATENATED MODULE: ./build/src/presets/base/keywords.js
/** Words that a list strings together to look like a mechanism or an outcome, beside those of the literal scorer. */
const KEYWORDS = [
    'canary',
    'rollback',
    'alert',
    'alerting',
    'monitoring',
    'observability',
    'dashboard',
    'log',
    'logging',
    'trace',
    'tracing',
    'runbook',
    'postmortem',
    'feature flag',
    'staged rollout',
    'test',
    'eval',
    'red team',
    'guardrail',
    'audit',
    'review',
    'metric',
    'retry',
    'circuit breaker',
    'load test',
    'incident',
    'latency',
    'p95',
    'p99',
    'error',
    'uptime',
    'adoption',
    'customer',
    'throughput',
    'cost',
    'reduce',
    'increase',
    'improve',
];

;// CONCATENATED MODULE: ./build/src/presets/base/placeholders.js
/** Values that say nothing yet, compared whole and without case. */
const PLACEHOLDERS = [
    'todo',
    'tbd',
    'tba',
    'fixme',
    'wip',
    'xxx',
    'n/a',
    '...',
    '…',
    '-',
    '--',
    '?',
    '??',
    '???',
    'lorem ipsum',
    'coming soon',
    'fill in',
    'fill this in',
];
/**
 * How template text in brackets starts: `[X]`, `[your metric]`, `<insert number>`. Other bracketed text is left alone,
 * because `[customer-A]` is how a shared repository keeps a name confidential.
 */
const PLACEHOLDER_OPENINGS = [
    'x',
    'y',
    'z',
    'n',
    'xx',
    'xxx',
    'your',
    'insert',
    'add',
    'fill',
    'describe',
    'todo',
    'tbd',
    'placeholder',
];
/** What a template names, alone in brackets: `[metric]`, `[name]`. `[team B]` and `[company A]` keep a secret. */
const PLACEHOLDER_NAMES = [
    'metric',
    'number',
    'name',
    'date',
    'company',
    'project',
    'team',
];

;// CONCATENATED MODULE: ./build/src/presets/base/words.js
/** The word lists of the literal scorer, exactly as it is defined. */
const LITERAL_WORDS = {
    mechanism: ['eval', 'rollback', 'canary', 'metric', 'trace', 'test', 'audit', 'incident'],
    evidence: ['reduced', 'increased', 'p95', 'adoption', 'customers', 'errors', 'latency'],
};

;// CONCATENATED MODULE: ./build/src/presets/base/index.js



/** What every preset starts from: the language of stories and answers, without story types, prompts or values. */
const base = {
    storyTypes: {},
    commonFields: {},
    themes: {},
    prompts: {},
    values: [],
    skeleton: [],
    words: LITERAL_WORDS,
    keywords: KEYWORDS,
    ownWords: {},
    edits: {
        mechanism: 'say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`',
        evidence: 'add one number with its unit and what it was before: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about',
    },
    advice: {
        mechanism: 'name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback',
        evidence: 'name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month',
    },
    placeholders: PLACEHOLDERS,
    placeholderOpenings: PLACEHOLDER_OPENINGS,
    placeholderNames: PLACEHOLDER_NAMES,
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/elements.js
/**
 * What a strong answer to each standing question contains. The model has a label for each, `<prompt>/<id>`; `counts` says
 * which point an element earns where the question asks what one would do.
 */
const ELEMENTS = {
    'why-this-role': [
        {
            id: 'boundaries',
            label: 'the engineering boundaries where you are strongest (backend boundaries)',
            edit: 'Name the boundary you know best, for example `I am strongest where a backend contract meets its callers`.',
        },
        {
            id: 'data-access',
            label: 'data access',
            edit: 'Add one sentence on data access: who may read what, and how you made that hold.',
        },
        {
            id: 'evaluation-loops',
            label: 'evaluation loops',
            edit: 'Add an evaluation loop you ran: what was measured, and what changed because of it.',
            counts: 'mechanism',
        },
        {
            id: 'incident-learning',
            label: 'learning from incidents',
            edit: 'Add what an incident taught your team and the check that came out of it.',
            counts: 'evidence',
        },
        {
            id: 'production-trust',
            label: 'tied to whether a model capability can be trusted in production',
            edit: 'Tie it to the lab: say how your strength decides whether a model capability can be trusted in production.',
        },
    ],
    'what-could-go-wrong': [
        {
            id: 'risk',
            label: 'the risk named (exposure that outruns operational signal)',
            edit: 'Name the risk in one sentence, for example `exposure grows faster than our signal of trouble`.',
        },
        {
            id: 'signal',
            label: 'the signal (evals, support traces)',
            edit: 'Name the signal you would watch: an eval result, a support trace, an error rate.',
            counts: 'evidence',
        },
        {
            id: 'staged-rollout',
            label: 'the staged rollout',
            edit: 'Add the stages: who gets it first, how many, and what must hold before the next step.',
            counts: 'mechanism',
        },
        {
            id: 'rollback-path',
            label: 'the rollback path',
            edit: 'Add the way back: what is switched off or reverted, by whom, within how many minutes.',
            counts: 'mechanism',
        },
        {
            id: 'learning',
            label: 'how the team learns without repeating the failure',
            edit: 'Say how the failure becomes a test, an eval case or a runbook line, so that it cannot come back unseen.',
        },
    ],
    'ai-safety': [
        {
            id: 'operational',
            label: 'safety made operational',
            edit: 'Turn the value into operation: name the gate, review or rollout step where safety is decided.',
        },
        {
            id: 'risk-surfaces',
            label: 'the risk surfaces of agent systems (tool access, autonomy, long-running state, unclear user intent, permission boundaries)',
            edit: 'Name the surfaces: tool access, autonomy, long-running state, unclear user intent, permission boundaries.',
        },
        {
            id: 'observable',
            label: 'behavior made observable',
            edit: 'Say what makes the behavior observable: a trace of each tool call, an audit log, an alert.',
            counts: 'evidence',
        },
        {
            id: 'constrained',
            label: 'behavior constrained',
            edit: 'Say what constrains it: scoped permissions, a sandbox, an approval before an action that cannot be undone.',
            counts: 'mechanism',
        },
        {
            id: 'testable',
            label: 'behavior testable',
            edit: 'Say what tests it: an eval suite, a red team, a regression case for each past failure.',
            counts: 'mechanism',
        },
        {
            id: 'reversible',
            label: 'behavior reversible',
            edit: 'Say how an action is taken back: a rollback, a dry run first, a kill switch.',
            counts: 'mechanism',
        },
    ],
    disagreement: [
        {
            id: 'risk-accepted',
            label: 'the risk being accepted',
            edit: 'Name the risk that one side was accepting, in one sentence.',
        },
        {
            id: 'changing-signal',
            label: "the signal that would change one's mind",
            edit: 'Add the signal: `if <measure> had shown <value>, I would have agreed`.',
            counts: 'evidence',
        },
        {
            id: 'reversible-step',
            label: 'the cheapest reversible step',
            edit: 'Add the cheapest step that could be undone: a flag, a spike of two days, a pilot with one team.',
            counts: 'mechanism',
        },
        {
            id: 'deciding-metric',
            label: 'the metric that would show who was wrong',
            edit: 'Add the metric both sides agreed on beforehand, with the value that would decide.',
            counts: 'evidence',
        },
    ],
    'incident-leadership': [
        {
            id: 'owner',
            label: 'the owner',
            edit: 'Name who owned the incident and who owned each task.',
        },
        {
            id: 'hypothesis',
            label: 'the current hypothesis',
            edit: 'State the hypothesis of the moment, and what ruled it in or out.',
        },
        {
            id: 'customer-impact',
            label: 'the customer impact',
            edit: 'Say who was hit, how many, and what they could not do.',
        },
        {
            id: 'next-action',
            label: 'the next action',
            edit: 'Name the next action and who does it.',
        },
        {
            id: 'timebox',
            label: 'the timebox',
            edit: 'Add a timebox: `if this is not confirmed in 15 minutes, we roll back`.',
        },
        {
            id: 'follow-up',
            label: 'the follow-up mechanism',
            edit: 'Add the mechanism that stayed: the alert, test or runbook that came out, with an owner and a date.',
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/prompts.js

/** The themes that interviews probe; a portfolio should answer each with at least one strong story. */
const THEMES = {
    judgment: 'Judgment',
    humility: 'Humility',
    'incident-leadership': 'Incident leadership',
    disagreement: 'Disagreement',
    'safety-mechanisms': 'Safety mechanisms',
    ambiguity: 'Ambiguity',
    ownership: 'Evidence of ownership',
};
function prompts_prompt(id, question, looksForward) {
    return [id, { question, looksForward, elements: ELEMENTS[id] ?? [] }];
}
/** The standing questions, each with what a strong answer contains. */
const PROMPTS = Object.fromEntries([
    prompts_prompt('why-this-role', 'Why this role?', true),
    prompts_prompt('what-could-go-wrong', 'What could go wrong?', true),
    prompts_prompt('ai-safety', 'How do you think about AI safety?', true),
    prompts_prompt('disagreement', 'Tell me about a disagreement', true),
    prompts_prompt('incident-leadership', 'How do you lead an incident?', false),
]);
/** The order in which a spoken answer is easiest to follow. */
const SKELETON = [
    'context and stakes',
    'what I owned',
    'mechanism',
    'evidence (numbers)',
    'tradeoff',
    'lesson',
];

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/cues.js
/**
 * Words that stories of each type use and others seldom do. A type is guessed from them, so each must speak for one type
 * alone. `*` stands for any ending; a plural need not be listed.
 */
const CUES = {
    'platform-boundary': [
        'api',
        'boundar*',
        'breaking change*',
        'caller',
        'client librar*',
        'consuming team*',
        'contract',
        'design doc*',
        'deprecat*',
        'endpoint*',
        'every team',
        'gateway',
        'graphql',
        'grpc',
        'idempoten*',
        'interface*',
        'internal customer*',
        'internal platform',
        'multi-tenan*',
        'objected',
        'onboard*',
        'other teams',
        'platform',
        'rate limit*',
        'rfc',
        'sdk',
        'self-serv*',
        'service owner*',
        'shared librar*',
        'shared service*',
        'teams adopted',
        'teams moved',
        'tenant*',
        'versioned',
    ],
    'ai-eval-loop': [
        'a/b test*',
        'annotat*',
        'benchmark*',
        'bot',
        'chatbot',
        'classifier*',
        'dataset*',
        'embedding*',
        'error analysis',
        'eval',
        'evaluation*',
        'f1',
        'failure class*',
        'false negative*',
        'false positive*',
        'fine-tun*',
        'golden set',
        'ground truth',
        'hallucinat*',
        'held-out',
        'human label*',
        'judge',
        'label*',
        'llm',
        'machine learning',
        'model',
        'precision',
        'prompt',
        'rater*',
        'recall',
        'retrieval',
        'rubric*',
        'score*',
        'test cases',
        'test set*',
        'training data',
        'tuned',
    ],
    'parser-migration': [
        'backfill*',
        'both versions',
        'by both',
        'compatib*',
        'convert*',
        'cut over',
        'cutover',
        'decoder*',
        'dual-writ*',
        'encoding*',
        'go back',
        'grammar',
        'in parallel',
        'legacy',
        'migrat*',
        'mismatch*',
        'new format',
        'new parser',
        'new reader',
        'new system',
        'old and new',
        'old format',
        'old path',
        'old reader',
        'old system',
        'old version',
        'parse',
        'parser*',
        'parsing',
        'point of no return',
        'ported',
        'regression suite',
        'reimplement*',
        'replay*',
        'replicat*',
        'rewrite',
        'rewritten',
        'rewrote',
        'schema change*',
        'shadow*',
        'side by side',
        'tokenizer*',
        'upgrade*',
        'way back',
    ],
    'incident-command': [
        'crash*',
        'commander',
        'degraded',
        'down for',
        'downtime',
        'duty engineer',
        'escalat*',
        'failover',
        'failing over',
        'first hypothesis',
        'hotfix*',
        'incident*',
        'mitigat*',
        'my hypothesis',
        'on call',
        'on-call',
        'oncall',
        'outage*',
        'paged',
        'pager*',
        'post-mortem*',
        'postmortem*',
        'restored',
        'revert*',
        'rolled back',
        'root cause*',
        'ruled out',
        'sev1',
        'sev2',
        'sev-1',
        'sev-2',
        'status page',
        'the cause',
        'timeouts',
        'timing out',
        'war room',
        'went down',
    ],
    'security-hygiene': [
        'access key*',
        'attack*',
        'credential*',
        'cve',
        'encrypt*',
        'expir*',
        'exploit*',
        'exposed',
        'firewall*',
        'harden*',
        'iam',
        'leaked',
        'least privilege',
        'login*',
        'malicious',
        'mfa',
        'password*',
        'pen test*',
        'penetration test*',
        'permission*',
        'phish*',
        'privilege*',
        'rotat*',
        'sandbox*',
        'sbom',
        'secret',
        'secure',
        'security',
        'service account*',
        'signed',
        'sso',
        'stolen',
        'supply chain',
        'token',
        'two-factor',
        'unencrypted',
        'vulnerab*',
    ],
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/follow-ups.js
/**
 * What an interviewer asks next about a story of each type; the label is the question. The model has a label for each,
 * `<type>/<id>`.
 */
const FOLLOW_UPS = {
    'platform-boundary': [
        {
            id: 'objection',
            label: 'Who objected, and what changed because of it?',
            edit: '`<team> feared <what>, so I <changed what>`.',
        },
        {
            id: 'ruled-out',
            label: 'What did the contract rule out?',
            edit: '`A caller can no longer <do what>; it gets <which error>`.',
        },
        {
            id: 'failure',
            label: 'What happens to callers when the boundary fails?',
            edit: '`Callers get <error> within <ms>, and may retry because <why it is safe>`.',
        },
        {
            id: 'evolution',
            label: 'How can the contract change without breaking anyone?',
            edit: '`A field is only added; to remove one takes <test, version, weeks of notice>`.',
        },
        {
            id: 'not-moved',
            label: 'Who has not moved yet, and why?',
            edit: '`<n> of <m> are left: <who>, because <why>`.',
        },
    ],
    'ai-eval-loop': [
        {
            id: 'users',
            label: 'How do you know that the eval measures what users feel?',
            edit: '`When the eval moved by <x>, <complaints, edits, appeals> moved by <y>`.',
        },
        {
            id: 'leakage',
            label: 'Could the model have seen the test cases?',
            edit: '`The cases are from after <date>, and nobody tunes on them`.',
        },
        {
            id: 'labels',
            label: 'Who labels, and how often do two of them disagree?',
            edit: '`Two <experts> label each case alone; they agreed on <percent>`.',
        },
        {
            id: 'noise',
            label: 'How big must a difference be before you believe it?',
            edit: '`With <n> cases, less than <points> is noise to us`.',
        },
        {
            id: 'worse',
            label: 'What got worse when the score got better?',
            edit: '`<latency, price, refusals> went from <a> to <b>, and we accepted that because <reason>`.',
        },
        {
            id: 'consequence',
            label: 'What does a bad score stop?',
            edit: '`Below <value> the release is blocked, and <name> decides`.',
        },
    ],
    'parser-migration': [
        {
            id: 'agreement',
            label: 'How did you prove that old and new agree?',
            edit: '`Both ran on <input> for <weeks>, and I counted every difference`.',
        },
        {
            id: 'point-of-no-return',
            label: 'What was the point of no return, and what was the way back before it?',
            edit: '`Until <date> one <flag, switch> brought the old path back; after that <what>`.',
        },
        {
            id: 'worst-input',
            label: 'Which input was the worst, and what happens to it now?',
            edit: '`<the worst case> is <refused with a reason, sent to a person>`.',
        },
        {
            id: 'consumers',
            label: 'Who depended on the old behavior, and what did they have to do?',
            edit: '`<team or customer> read <field>; they had to <change what>, or nothing`.',
        },
        {
            id: 'stop-rule',
            label: 'What would have stopped the rollout?',
            edit: '`At more than <number> differences a day we would have stopped`.',
        },
        {
            id: 'old-path',
            label: 'When did the old path go away?',
            edit: '`The old code was deleted on <date>, <weeks> after the last use`.',
        },
    ],
    'incident-command': [
        {
            id: 'detected',
            label: 'How was it detected, and how long did that take?',
            edit: '`<alert, person or customer> told us after <minutes>`.',
        },
        {
            id: 'told',
            label: 'Who else was told, and what did they need to know?',
            edit: '`I told <support, customers, legal> <what we knew> at <time>`.',
        },
        {
            id: 'first-move',
            label: 'Did you stop the harm first, or look for the cause?',
            edit: '`First I <rolled back, switched off, moved>, and only then I looked for the cause`.',
        },
        {
            id: 'ruled-out',
            label: 'What did you rule out first, and by which signal?',
            edit: '`My first hypothesis was <what>; <signal> ruled it out in <minutes>`.',
        },
        {
            id: 'not-back',
            label: 'Why does it not come back?',
            edit: '`<check, limit or alert> now <blocks, halts, pages> before it can happen again`.',
        },
        { id: 'differently', label: 'What would you do differently?', edit: '`Since then I <do what> first`.' },
    ],
    'security-hygiene': [
        {
            id: 'next-one',
            label: 'What stops the next one?',
            edit: '`<check> fails the build as soon as <what> appears`.',
        },
        {
            id: 'exceptions',
            label: 'How do exceptions work, and when do they end?',
            edit: '`<name> may grant one for <days>; it ends by itself, and is listed in <where>`.',
        },
        {
            id: 'friction',
            label: 'What did it break, and who had to wait?',
            edit: '`<n> deploys failed in the first month, and <team> waited <how long>`.',
        },
        {
            id: 'exposure',
            label: 'How was the weakness found, and could it have been used?',
            edit: '`<audit, theft, scan> showed it; who had <what> could have <done what>`.',
        },
        {
            id: 'still-works',
            label: 'How do you know that it still works today?',
            edit: '`Every <quarter> we <drill, test> it; the last one took <minutes>`.',
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/story-types.js


function field(title, hint, ...aliases) {
    return { title, hint, aliases };
}
/** What every story must give, whatever its type. */
const COMMON_FIELDS = {
    numbers: field('Numbers', 'what changed, with unit, before and after, and over which time', 'metrics', 'results'),
    stakes: field('Stakes', 'who or what was at risk, and how much of it', 'what was at stake'),
    tradeoffs: field('Tradeoffs', 'the options, the cost you accepted, and why', 'tradeoff'),
    lesson: field('Lesson', 'what you do differently since', 'lessons', 'lesson learned', 'lessons learned'),
};
/** The five story types; a complete personal portfolio has at least one story of each. */
const STORY_TYPES = {
    'platform-boundary': {
        title: 'Platform boundary',
        shows: ['ownership', 'ambiguity', 'cross-team leverage'],
        cues: CUES['platform-boundary'] ?? [],
        followUps: FOLLOW_UPS['platform-boundary'] ?? [],
        fields: {
            api_contract: field('API contract', 'what the boundary promised, and to whom'),
            adoption: field('Adoption', 'who moved to it, how many, and by when'),
            migration_risk: field('Migration risk', 'what could have broken for those who moved, and how you bounded it'),
        },
    },
    'ai-eval-loop': {
        title: 'AI eval or investigation loop',
        shows: ['AI-adjacent work', 'feedback systems'],
        cues: CUES['ai-eval-loop'] ?? [],
        followUps: FOLLOW_UPS['ai-eval-loop'] ?? [],
        fields: {
            data_quality: field('Data quality', 'where the data came from, and how you knew that it was good'),
            eval_signal: field('Eval signal', 'what the eval measured, and why that predicted what users saw'),
            failure_analysis: field('Failure analysis', 'how the failures fell into classes, and what each led to'),
        },
    },
    'parser-migration': {
        title: 'Parser or migration',
        shows: ['technical judgment', 'correctness'],
        cues: CUES['parser-migration'] ?? [],
        followUps: FOLLOW_UPS['parser-migration'] ?? [],
        fields: {
            compatibility: field('Compatibility', 'what had to keep working, and how you proved it'),
            rollout: field('Rollout', 'the stages, what stopped each, and the way back'),
            regression_suite: field('Regression suite', 'the cases, where they came from, and what they caught'),
        },
    },
    'incident-command': {
        title: 'Incident command',
        shows: ['reliability', 'leadership under pressure'],
        cues: CUES['incident-command'] ?? [],
        followUps: FOLLOW_UPS['incident-command'] ?? [],
        fields: {
            customer_impact: field('Customer impact', 'who felt it, how many, and for how long'),
            hypothesis: field('Hypothesis', 'what you believed at first, and what confirmed or refuted it'),
            durable_follow_up: field('Durable follow-up', 'the mechanism that keeps it from coming back', 'follow up'),
        },
    },
    'security-hygiene': {
        title: 'Security or deployment hygiene',
        shows: ['risk reduction'],
        cues: CUES['security-hygiene'] ?? [],
        followUps: FOLLOW_UPS['security-hygiene'] ?? [],
        fields: {
            normal_delivery_path: field('Normal delivery path', 'how every later change gets the same protection without anyone remembering it', 'delivery path'),
        },
    },
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/values.js
/** Value words alone earn nothing: each has a translation into mechanism, which the same answer must then give. */
const VALUES = [
    {
        value: 'Reliability',
        translation: 'users can debug, retry, and trust failure states',
        names: [
            'reliability',
            'dependability',
            'robustness',
            'stability',
            'reliable',
            'reliably',
            'dependable',
            'rock solid',
        ],
        terms: [
            'reliability engineer',
            'site reliability',
            'reliability engineering',
            'reliability team',
            'reliability group',
            'head of reliability',
            'reliable sources',
            'reliable source',
            'numerical stability',
            'control stability',
            'stability margin',
            'reliable transport',
            'reliable multicast',
            'reliable delivery protocol',
            'price stability',
            'job stability',
            'financial stability',
            'dimensional stability',
            'thermal stability',
            'colloidal stability',
            'physics of reliability',
        ],
    },
    {
        value: 'Safety',
        translation: 'evals, red teams, staged rollout, rollback, human review',
        names: [
            'safety',
            'ai safety',
            'safe',
            'safely',
            'safer',
            'responsible ai',
            'responsibly',
            'harmless',
            'trustworthy ai',
            'beneficial ai',
            'safe ai',
        ],
        terms: [
            'type safe',
            'type safety',
            'thread safe',
            'thread safety',
            'memory safe',
            'memory safety',
            'null safe',
            'null safety',
            'exception safe',
            'exception safety',
            'async safe',
            'signal safe',
            'crash safe',
            'process safe',
            'url safe',
            'fail safe',
            'safe mode',
            'safe state',
            'safe list',
            'safe link',
            'password safe',
            'safe guess',
            'safe bet',
            'safe default',
            'safe defaults',
            'safe harbor',
            'safe harbour',
            'safe to say',
            'safe to retry',
            'safe to assume',
            'to be safe',
            'on the safe side',
            'play it safe',
            'psychological safety',
            'safety net',
            'safety factor',
            'factor of safety',
            'safety margin',
            'safety stock',
            'safety valve',
            'safety glasses',
            'safety shoes',
            'safety pin',
            'safety engineer',
            'safety team',
            'safety officer',
            'safety critical',
            'safety group',
            'safety researcher',
            'safety lab',
            'retry safe',
            'safety data sheet',
            'concurrency safe',
            'safe storage',
            'safe distance',
            'trust and safety',
        ],
    },
    {
        value: 'Steerability',
        translation: 'permissions, policy gates, constrained tools, reversible actions',
        names: [
            'steerability',
            'controllability',
            'corrigibility',
            'steerable',
            'controllable',
            'corrigible',
            'under human control',
            'human control',
            'aligned with human',
            'ai alignment',
            'does what we want',
            'do what we want',
            'stays in control',
            'stay in control',
        ],
        terms: ['controllable pitch', 'controllable load', 'steerable antenna', 'steerable axle'],
    },
    {
        value: 'Direct evidence',
        translation: 'production metrics, incidents, shipped systems, regression suites',
        names: [
            'direct evidence',
            'evidence based',
            'evidence driven',
            'by evidence',
            'on evidence',
            'evidence matters',
            'evidence over',
            'evidence first',
            'evidence and not',
            'evidence not',
            'follow the evidence',
            'trust evidence',
            'trust the evidence',
            'driven by evidence',
            'let evidence decide',
            'data driven',
            'data informed',
            'fact based',
            'let the data decide',
            'based on evidence',
            'based on data',
            'value evidence',
            'evidence over opinion',
            'empirical',
            'empirically',
        ],
        terms: [
            'data driven test',
            'data driven tests',
            'data driven testing',
            'empirical formula',
            'empirical bayes',
        ],
    },
    {
        value: 'Simple thing that works',
        translation: 'the smallest design that satisfies measured constraints',
        names: [
            'simple thing that works',
            'simplest thing that works',
            'simplest thing that could work',
            'simplicity',
            'simple solution',
            'simplest solution',
            'simple design',
            'simple architecture',
            'simple system',
            'over engineer',
            'overengineer',
            'keep it simple',
            'keep things simple',
            'kept it simple',
            'kept things simple',
            'keeping it simple',
            'keeping things simple',
            'as simple as possible',
            'kiss principle',
            'simple is better',
            'prefer simple',
            'do the simple thing',
            'yagni',
        ],
        terms: ['simple solution of salt', 'for simplicity', 'for the sake of simplicity'],
    },
    {
        value: 'Humility',
        translation: "clear boundaries on what one owned, and where evidence changed one's mind",
        names: [
            'humility',
            'humble',
            'humbly',
            'humbled',
            'low ego',
            'no ego',
            'without ego',
            'egoless',
            'ego free',
        ],
        terms: ['humble opinion', 'humble beginnings', 'humble beginning', 'humbled by', 'humble pie'],
    },
];

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/index.js




/** The built-in preset: behavioral rounds at AI labs and for AI and backend roles. Data only. */
const aiLab = {
    ...base,
    storyTypes: STORY_TYPES,
    commonFields: COMMON_FIELDS,
    themes: THEMES,
    prompts: PROMPTS,
    values: VALUES,
    skeleton: SKELETON,
};

// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/rules/support/hollow.js
/** An answer of fewer words that earns nothing is a placeholder: its score says so, and nothing else need be said. */
const FEWEST_WORDS = 10;
function isHollow(prose, score, { read }) {
    return (prose.text.trim() === '' || (score?.score === 0 && score.english && read(prose).words < FEWEST_WORDS));
}

;// CONCATENATED MODULE: ./build/src/rules/support/spoken-time.js

/** How long so many words take to say, in seconds. */
function secondsFor(words, wordsPerMinute) {
    return (words * 60) / wordsPerMinute;
}
/** `45 seconds`, `2 minutes`, `1 minute and 5 seconds`. */
function sayDuration(seconds) {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const parts = [(0,message/* plural */.LS)(minutes, 'minute'), (0,message/* plural */.LS)(rest, 'second')].filter((part) => !part.startsWith('0 '));
    return (0,message/* listOf */.c3)(parts) || '0 seconds';
}

;// CONCATENATED MODULE: ./build/src/rules/answer-length.js



const answerLength = {
    id: 'answer-length',
    meta: {
        description: 'Every answer can be said in the time that an interview gives it: 30 seconds to 2 minutes.',
        severity: 'warning',
        ofWhole: ['tooShort', 'tooLong'],
        options: {
            'words-per-minute': { description: 'How fast you speak.', default: 150, min: 60, max: 400 },
            shortest: { description: 'The shortest answer, in seconds.', default: 30, min: 5, max: 60 },
            longest: { description: 'The longest answer, in seconds.', default: 120, min: 60, max: 1200 },
        },
        messages: {
            tooShort: 'The answer has {words}, {spoken} at {speed} words a minute, expected at least {limit}.\nAdd about {change}: what was at stake, what you did yourself, what changed because of it.',
            tooLong: 'The answer has {words}, {spoken} at {speed} words a minute, expected at most {limit}.\nCut about {change}: the introduction first, then what an interviewer can still ask for.',
        },
    },
    *check(document, { number, read, scores }) {
        const speed = number('words-per-minute');
        const least = number('shortest');
        const most = number('longest');
        for (const [index, { prose, anchor }] of document.answers.entries()) {
            // Blank ones are for `answer-missing`, hollow ones for `answer-score`.
            if (isHollow(prose, scores[index], { read }))
                continue;
            const { words, isEnglish } = read(prose);
            if (!isEnglish)
                continue;
            const seconds = secondsFor(words, speed);
            const data = { words: (0,message/* plural */.LS)(words, 'word'), speed };
            if (seconds < least) {
                // Rounded away from the limit, so that no message says "30 seconds, expected at least 30 seconds".
                const spoken = sayDuration(Math.floor(seconds));
                const change = (0,message/* plural */.LS)(Math.ceil((least * speed) / 60) - words, 'word');
                yield {
                    messageId: 'tooShort',
                    at: anchor,
                    data: { ...data, spoken, limit: sayDuration(least), change },
                };
            }
            else if (seconds > most) {
                const spoken = sayDuration(Math.ceil(seconds));
                const change = (0,message/* plural */.LS)(words - Math.floor((most * speed) / 60), 'word');
                yield {
                    messageId: 'tooLong',
                    at: anchor,
                    data: { ...data, spoken, limit: sayDuration(most), change },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/answer-missing.js
const answerMissing = {
    id: 'answer-missing',
    meta: {
        description: 'Every story and every prompt has an answer in prose.',
        severity: 'error',
        ofWhole: ['none', 'blank', 'placeholder'],
        messages: {
            none: 'Missing answer, expected a section `## Answer` with what you would say.\nWrite it in this order: {skeleton}.',
            blank: 'Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\nWrite it in this order: {skeleton}.',
            placeholder: 'The answer holds only `{value}`, expected what you would say.\nWrite it in this order: {skeleton}.',
        },
    },
    *check(document, { vocabulary }) {
        const data = { skeleton: vocabulary.preset.skeleton.join(' -> ') };
        if (document.answers.length === 0 && document.frontmatter !== null) {
            yield { messageId: 'none', at: document.frontmatter.openSpan, data };
        }
        for (const { prose, anchor, templates } of document.answers) {
            if (prose.text.trim() !== '')
                continue;
            const [at] = templates;
            if (at === undefined)
                yield { messageId: 'blank', at: anchor, data };
            else {
                const value = document.text.slice(at.start, at.end);
                yield { messageId: 'placeholder', at, data: { ...data, value } };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/src/rules/support/why-not.js
const MOODS = {
    plan: 'a plan, not something done',
    wish: 'a condition or a wish, not something done',
    negated: 'something that was missing',
    question: 'a question',
    advice: 'advice, not something done',
    duty: 'a duty, not something done',
    list: 'a list of skills, not something done',
};
/** Why the passage that comes closest to a point may not count. */
const WHY_NOT = {
    mechanism: (mood) => mood === 'told'
        ? 'which does not say what was put in place to see, check or undo something'
        : MOODS[mood],
    evidence: (mood, number) => {
        if (mood !== 'told' && mood !== 'negated')
            return MOODS[mood];
        return number ? 'a number, but nothing says what changed' : 'without a number';
    },
};

;// CONCATENATED MODULE: ./build/src/rules/support/score-advice.js



/** ``; closest to mechanism: `we should add alerts` (line 14), a plan, not something done`` for each point. */
function closestTo(points, { closest }, source) {
    return points
        .map((point) => (closest[point] === null ? '' : `; ${describe(point, closest[point], source)}`))
        .join('');
}
function describe(point, { text, at, mood, number }, source) {
    const place = `line ${new text_lines/* LineIndex */.rr(source).position(at.start).line}`;
    return `closest to ${point}: ${(0,message/* quoted */.TL)(text)} (${place}), ${WHY_NOT[point](mood, number)}`;
}
/** What would count for each point: the cheapest edit, or the words that the literal scorer looks for. */
function adviceFor(points, preset, scorer) {
    const { words, advice, edits } = preset;
    return points
        .map((point) => scorer === 'rubric'
        ? `For ${point}: ${edits[point]}`
        : `For ${point} (one of the words ${(0,message/* listOf */.c3)(words[point], 'or')}), ${advice[point]}`)
        .join('. ');
}

;// CONCATENATED MODULE: ./build/src/rules/answer-score.js



const answerScore = {
    id: 'answer-score',
    meta: {
        description: 'Every answer reaches `min-score`: it names a mechanism, and evidence that it worked.',
        severity: 'error',
        ofWhole: ['below', 'unsure', 'language'],
        atMost: { unsure: 'warning', language: 'note' },
        messages: {
            below: 'The answer scores {score} of 2, expected {least}: {states}{closest}.\n{advice}.',
            unsure: 'The answer may miss the score of {least}: {states}{closest}.\n{advice}.',
            language: 'The answer is not judged: not English.\nWrite it in English to have it judged; until then no rule reads its prose.',
        },
    },
    *check(document, { vocabulary: { preset }, minScore, scorer, scores }) {
        for (const [index, answered] of scores.entries()) {
            const answer = document.answers[index];
            // `answer-missing` speaks of blank ones.
            if (answer === undefined || answer.prose.text.trim() === '')
                continue;
            const at = answer.anchor;
            if (scorer === 'rubric' && !answered.english) {
                yield { messageId: 'language', at };
                continue;
            }
            const found = shortOf(minScore, answered);
            if (found === null)
                continue;
            const { messageId, points } = found;
            const data = {
                score: answered.score,
                least: minScore === 2 ? '2' : `at least ${minScore}`,
                states: statesOf(answered),
                closest: closestTo(points, answered, document.text),
                advice: adviceFor(points, preset, scorer),
            };
            const about = POINTS.filter((point) => (0,score/* stateOf */.L4)(answered, point) === 'absent');
            yield { messageId, at, data, about };
        }
    },
};
/** What keeps an answer from a score, if anything does. What may be there is given the benefit of the doubt. */
function shortOf(score, { missing, unsure }) {
    const most = 2 - missing.filter((point) => !unsure.includes(point)).length;
    if (most < score)
        return { messageId: 'below', points: missing };
    return most - unsure.length < score ? { messageId: 'unsure', points: unsure } : null;
}
const POINTS = ['mechanism', 'evidence'];
const STATES = ['absent', 'unsure', 'present'];
/** `evidence absent, mechanism present`: what the scorer found of each point, the worst first. */
function statesOf(verdict) {
    return STATES.map((state) => ({
        state,
        points: POINTS.filter((point) => (0,score/* stateOf */.L4)(verdict, point) === state),
    }))
        .filter(({ points }) => points.length > 0)
        .map(({ state, points }) => `${(0,message/* listOf */.c3)(points)} ${state}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/rules/support/line-range.js
/** `line 4`, or `lines 4 to 7`. */
function lineRange(lines, at) {
    const { line, endLine } = lines.region(at);
    return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}

// EXTERNAL MODULE: ./build/src/reader/labels.js
var labels = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/src/reader/shapes.js
var reader_shapes = __webpack_require__(8071);
;// CONCATENATED MODULE: ./build/src/rules/support/quoted.js
const QUOTES = /["\u201c\u201d]|\n[ \t]*\n/g;
/**
 * What stands between double quotes inside a paragraph: somebody else's words. A quote that has its lines for itself is
 * how some people write down what they will say, so it is theirs, unless a colon leads it in.
 */
function quotedSpans(text) {
    const spans = [];
    let open = -1;
    for (const { 0: found, index } of text.matchAll(QUOTES)) {
        if (found.length > 1)
            open = -1;
        else if (open === -1)
            open = index;
        else {
            if (!standsAlone(text, open, index + 1))
                spans.push({ start: open, end: index + 1 });
            open = -1;
        }
    }
    return spans;
}
/** The nearest character on one side that is no blank, or a line break that comes before it. */
function neighbour(text, from, step, blank) {
    let at = from;
    while (blank.test(text[at] ?? ''))
        at += step;
    return text[at] ?? '\n';
}
function standsAlone(text, start, end) {
    const alone = neighbour(text, start - 1, -1, /[ \t]/) === '\n' && neighbour(text, end, 1, /[ \t\r]/) === '\n';
    return alone && neighbour(text, start - 1, -1, /\s/) !== ':';
}

;// CONCATENATED MODULE: ./build/src/rules/support/said.js


/** Everything that a document says, answers first: a section that lies inside an answer is read once. */
function textsOf(document, { required }) {
    const answers = document.answers.map(({ prose }) => prose);
    const spans = answers.map((prose) => prose.locate(0, prose.text.length));
    const fields = required
        .flatMap(({ filled, field }) => (filled && field !== null ? field.texts : []))
        .filter((prose) => {
        const { start } = prose.locate(0, prose.text.length);
        return !spans.some((span) => start >= span.start && start < span.end);
    });
    return [...answers, ...fields].filter(({ text }) => text.trim() !== '');
}
/** The sentences of a document that surely show a label in the author's own words. */
function* sentencesWith(document, context, label) {
    for (const prose of textsOf(document, context)) {
        for (const sentence of sureSentences(prose, context, label))
            yield { prose, sentence };
    }
}
/** The sentences of a text that surely show a label in the author's own words. */
function sureSentences(prose, { read }, label) {
    const reading = read(prose);
    if (!reading.isEnglish)
        return [];
    const [judged] = reading.judge('virtues', [label]);
    if (judged?.state !== 'present')
        return [];
    return sentencesOf(reading, unquoted(prose.text, judged.passages)).filter((sentence) => {
        // Beside one that shows it strongly, a weak one would do: each has to show it by itself.
        const [alone] = read(excerptOf(prose, sentence)).judge('virtues', [label]);
        return alone?.state === 'present';
    });
}
function excerptOf({ text, locate }, { start, end }) {
    return { text: text.slice(start, end), locate: (from, to) => locate(start + from, start + to) };
}
/** The passages of which most is outside quotation marks: what is inside is somebody else's words. Both are in order. */
function unquoted(text, passages) {
    if (passages.length === 0)
        return passages;
    const quoted = quotedSpans(text);
    let next = 0;
    return passages.filter(({ start, end }) => {
        while ((quoted[next]?.end ?? text.length) <= start)
            next++;
        const quote = quoted[next];
        const inside = quote === undefined ? 0 : Math.min(end, quote.end) - Math.max(start, quote.start);
        return 2 * inside < end - start;
    });
}
/** The sentences that passages begin in, each once. The passages are in order. */
function sentencesOf(reading, passages) {
    return sentences(reading, passages, true);
}
/** The sentences that no passage begins in. The passages are in order. */
function sentencesWithout(reading, passages) {
    return sentences(reading, passages, false);
}
function sentences({ tokens, range }, passages, holding) {
    const found = [];
    let next = 0;
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        const before = next;
        const end = tokens.end[(tokens.firstOf[sentence + 1] ?? 0) - 1] ?? 0;
        while (next < passages.length && (passages[next]?.start ?? end) < end)
            next++;
        const span = next > before === holding ? sentenceAt(tokens, sentence) : null;
        if (span !== null)
            found.push(span);
    }
    return found;
}
/** A sentence without the marks at its ends: its full stop, the dash of its list item. Null where there are only marks. */
function sentenceAt({ start, end, shape, firstOf }, sentence) {
    let first = firstOf[sentence] ?? 0;
    let last = (firstOf[sentence + 1] ?? 0) - 1;
    while (first <= last && isMark(shape[first] ?? 0))
        first++;
    while (last > first && isMark(shape[last] ?? 0))
        last--;
    return first > last ? null : { start: start[first] ?? 0, end: end[last] ?? 0 };
}
/** Whether a token belongs to no word: not to the second half of `don't` either. */
function isMark(shape) {
    return !(0,reader_shapes/* isSpoken */.ru)(shape) && (shape < FIRST_CLITIC || shape > LAST_CLITIC);
}
const FIRST_CLITIC = (0,reader_shapes/* shapeId */.Hy)("n't");
const LAST_CLITIC = (0,reader_shapes/* shapeId */.Hy)("'m");

;// CONCATENATED MODULE: ./build/src/rules/support/parts.js



const PART_OF_LABEL = {
    context: 'context',
    task: 'context',
    action: 'action',
    result: 'result',
    lesson: 'result',
};
const PART_OF_NAME = new Map(Object.entries(labels/* LABEL_WORDS */.v).flatMap(([label, names]) => {
    const part = PART_OF_LABEL[label];
    return part === undefined ? [] : names.map((name) => [name, part]);
}));
/** The part that a heading, or a line of its own, names: `Situation`, `S (Situation)`. */
function partNamed(text) {
    const name = text.toLowerCase();
    return PART_OF_NAME.get(name) ?? PART_OF_NAME.get(/^\w+ \((.+?)\)?$/.exec(name)?.[1] ?? '');
}
/** Whether a heading names a part of an answer: `Result`. */
function namesPart(heading) {
    return partNamed(heading) !== undefined;
}
/**
 * The part of each sentence. A heading decides for its section, a label or a line that names a part for what follows it.
 * Without one, context is what comes before the first thing that somebody of the story did, and a result is evidence after
 * that.
 *
 * @param sections of the document, in order
 * @param offset where the text begins in the document
 */
function partsOf(reading, sections, offset) {
    const { tokens, range } = reading;
    const [mechanism, evidence] = reading.judge('answers', ['mechanism', 'evidence']);
    const [shared, own] = reading.judge('virtues', ['we', 'own']);
    const done = [shared, own, mechanism].map((judged) => passagesIn(reading, judged?.passages));
    const outcome = passagesIn(reading, evidence?.passages);
    const headed = partsByHeading(sections);
    const parts = [];
    let acted = false;
    let named;
    let label = 0;
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        const from = tokens.firstOf[sentence] ?? 0;
        const to = tokens.firstOf[sentence + 1] ?? 0;
        // Each is asked, so that none falls behind.
        const acts = done.map((holds) => holds(tokens.end[to - 1] ?? 0)).includes(true);
        const tells = outcome(tokens.end[to - 1] ?? 0);
        const span = sentenceAt(tokens, sentence);
        if (span === null)
            continue;
        acted ||= acts;
        const last = tokens.label[to - 1] ?? 0;
        named = last === label ? named : PART_OF_LABEL[labels/* LABELS */.k[last] ?? 'none'];
        label = last;
        const short = to - from <= LONGEST_NAME && tokens.shape[to - 1] === BREAK;
        if (short)
            named = partNamed(reading.text.slice(span.start, span.end)) ?? named;
        const part = headed(span.start + offset) ?? named ?? partTold(acted, acts, tells);
        let words = 0;
        for (let row = from; row < to; row++)
            if ((0,reader_shapes/* isSpoken */.ru)(tokens.shape[row] ?? 0))
                words++;
        parts.push({ part, ...span, words });
    }
    return parts;
}
/** The most tokens of a line that is nothing but the name of a part. */
const LONGEST_NAME = 8;
const BREAK = (0,reader_shapes/* shapeId */.Hy)('line-break');
function partTold(acted, acts, tells) {
    if (!acted)
        return 'context';
    return tells && !acts ? 'result' : 'action';
}
/** Asked with the end of one sentence after another: whether a passage begins in it. */
function passagesIn({ text }, passages = []) {
    const starts = unquoted(text, passages).map(({ start }) => start);
    let next = 0;
    return (end) => {
        const before = next;
        while ((starts[next] ?? end) < end)
            next++;
        return next > before;
    };
}
/** Asked with one place after another: the part that the innermost section around it is named after. */
function partsByHeading(sections) {
    let next = 0;
    let part;
    let end = 0;
    return (at) => {
        for (; (sections[next]?.bodySpan.start ?? Number.POSITIVE_INFINITY) <= at; next++) {
            const { heading, bodySpan } = sections[next];
            const named = partNamed(heading);
            if (named === undefined)
                continue;
            part = named;
            end = bodySpan.end;
        }
        return at < end ? part : undefined;
    };
}

;// CONCATENATED MODULE: ./build/src/rules/balance.js




/** Below so many words shares say nothing; `answer-length` speaks of such an answer. */
const balance_FEWEST_WORDS = 40;
const balance = {
    id: 'balance',
    meta: {
        description: 'At most about half of an answer sets the scene; the rest is what was done and what came of it.',
        severity: 'note',
        ofWhole: ['context'],
        options: {
            context: { description: 'The most that context may take, in percent.', default: 50, min: 20, max: 90 },
        },
        messages: {
            context: 'Context takes {context} % of the answer, action {action} % and result {result} %; expected at most {limit} % context.\nCut about {cut} of {lines}: keep who was hit and what was at stake, and come to what you did.',
        },
    },
    *check(document, { vocabulary: { preset }, read, number }) {
        const lines = new text_lines/* LineIndex */.rr(document.text);
        for (const { prose, prompt } of document.answers) {
            const reading = read(prose);
            // What one would do has no scene to set.
            const looksForward = prompt !== null && preset.prompts[prompt]?.looksForward === true;
            if (looksForward || !reading.isEnglish || reading.words < balance_FEWEST_WORDS)
                continue;
            const parts = partsOf(reading, document.sections, prose.locate(0, 0).start);
            const found = weigh(prose, parts, number('context'));
            if (found !== null)
                yield { ...found, data: { ...found.data, lines: lineRange(lines, found.at) } };
        }
    },
};
function weigh(prose, parts, limit) {
    const wordsOf = (wanted) => parts.filter(({ part }) => part === wanted).reduce((sum, { words }) => sum + words, 0);
    const scene = wordsOf('context');
    const result = wordsOf('result');
    const rest = wordsOf('action') + result;
    // Where nothing is done at all, the score says so.
    if (rest === 0 || 100 * scene <= limit * (scene + rest))
        return null;
    const inScene = parts.filter(({ part }) => part === 'context');
    const at = prose.locate(inScene[0]?.start ?? 0, inScene.at(-1)?.end ?? 0);
    const percent = (part) => (100 * part) / (scene + rest);
    const shares = { context: Math.ceil(percent(scene)), result: Math.floor(percent(result)) };
    const cut = Math.max(1, Math.ceil(scene - (rest * limit) / (100 - limit)));
    const data = { ...shares, action: 100 - shares.context - shares.result, limit, cut: (0,message/* plural */.LS)(cut, 'word') };
    return { messageId: 'context', at, data };
}

;// CONCATENATED MODULE: ./build/src/rules/support/coverage.js
/** The options of a rule about coverage. */
const COVERAGE_OPTIONS = {
    owners: { description: 'The owners that it is for; without any, all of them.', default: [] },
    from: {
        description: 'Ready documents from which on an owner is expected to have all of them.',
        default: 3,
        min: 1,
        max: 1000,
    },
    least: {
        description: 'Ready documents that each needs.',
        default: 1,
        min: 1,
        max: 100,
    },
};
/**
 * One finding with every story type, theme or prompt that has too few ready documents, at the owner's first ready one.
 * An owner with fewer ready documents than `from` that have one has only begun, or does not use them. Documents
 * without an owner are no portfolio.
 */
function* gapsIn({ owner, stories, answers, rows }, dimension, { list, number }) {
    const owners = list('owners');
    if (owner === null || (owners.length > 0 && !owners.includes(owner)))
        return;
    const counts = rows[dimension].map(({ id, entries }) => ({ id, ready: entries.filter(isReady).length }));
    const missing = counts.filter(({ ready }) => ready < number('least'));
    const first = [...stories, ...answers].find(isReady);
    const used = new Set(rows[dimension].flatMap(({ entries }) => entries.filter(isReady)));
    if (first === undefined || missing.length === 0 || used.size < number('from'))
        return;
    const about = missing.map(({ id }) => id);
    const data = { owner, missing: missing.length, all: counts.length, ids: about.join(', ') };
    yield { messageId: 'gaps', at: first, data: { ...data, least: number('least') }, about };
}
function isReady({ status }) {
    return status === 'ready';
}

;// CONCATENATED MODULE: ./build/src/rules/coverage-prompts.js

const coveragePrompts = {
    id: 'coverage-prompts',
    meta: {
        description: 'Each owner has a ready answer to every prompt.',
        severity: 'warning',
        ofWhole: ['gaps'],
        options: COVERAGE_OPTIONS,
        messages: {
            gaps: 'Portfolio of `{owner}`: {missing} of {all} prompts without a ready answer: {ids}.\nWrite an answer to each missing prompt (`star-witness new <prompt>` begins it), or list the prompt under `prompts` in a story that serves it already.',
        },
    },
    checkPortfolio: (coverage, options) => gapsIn(coverage, 'prompts', options),
};

;// CONCATENATED MODULE: ./build/src/rules/coverage-themes.js

const coverageThemes = {
    id: 'coverage-themes',
    meta: {
        description: 'Each owner has a ready story or answer for every theme.',
        severity: 'warning',
        ofWhole: ['gaps'],
        options: COVERAGE_OPTIONS,
        messages: {
            gaps: 'Portfolio of `{owner}`: {missing} of {all} themes without a ready story or answer: {ids}.\nWrite one for each missing theme, or list the theme under `themes` in a story that serves it already.',
        },
    },
    checkPortfolio: (coverage, options) => gapsIn(coverage, 'themes', options),
};

;// CONCATENATED MODULE: ./build/src/rules/coverage-types.js

const coverageTypes = {
    id: 'coverage-types',
    meta: {
        description: 'Each owner has a ready story of every story type.',
        severity: 'warning',
        ofWhole: ['gaps'],
        options: COVERAGE_OPTIONS,
        messages: {
            gaps: 'Portfolio of `{owner}`: {missing} of {all} story types without a ready story: {ids}.\nWrite one of each missing type: `star-witness new <type>` begins it.',
        },
    },
    checkPortfolio: (coverage, options) => gapsIn(coverage, 'types', options),
};

;// CONCATENATED MODULE: ./build/src/rules/duplicate-field.js

const duplicateField = {
    id: 'duplicate-field',
    meta: {
        description: 'Each field has one value: only the first of several is read.',
        severity: 'warning',
        ofWhole: ['second'],
        messages: {
            second: 'Second value of `{field}` in the {place} `{label}`, expected one: only the {firstPlace} `{first}` in line {line} is read.\nMerge the two, and remove the {place} `{label}`.',
        },
    },
    *check(document, { vocabulary }) {
        const lines = new text_lines/* LineIndex */.rr(document.text);
        for (const [name, field] of document.fields) {
            if (field.others.length === 0 || !vocabulary.fieldNames.includes(name))
                continue;
            const { line } = lines.position(field.keySpan.start);
            const first = { firstPlace: placeOf(field), first: field.label, line };
            for (const other of field.others) {
                if (!competes(document, field, other, vocabulary))
                    continue;
                const data = { field: name, place: placeOf(other), label: other.label, ...first };
                yield { messageId: 'second', at: other.keySpan, data, about: [name] };
            }
        }
    },
};
function placeOf({ from }) {
    return from === 'section' ? 'section' : 'key';
}
/**
 * Whether a value says something that is lost. One that is blank or says the same is not, and a section inside an answer is
 * read as a part of that.
 */
function competes(document, field, other, vocabulary) {
    if (vocabulary.isBlankField(other) || wordsOf(field) === wordsOf(other))
        return false;
    return !document.answers.some(({ prose }) => isPartOf(other.valueSpan, prose));
}
function isPartOf({ start, end }, { text, locate }) {
    const from = start - locate(0, 0).start;
    return from >= 0 && text.slice(from, from + end - start).trim() !== '';
}
function wordsOf({ texts }) {
    return texts
        .map(({ text }) => text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim())
        .join(' ');
}

// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/rules/support/fixes.js

/** A span without the white space at its ends: a block scalar's includes its line breaks and indentation. */
function trimmed({ text }, { start, end }) {
    const value = text.slice(start, end);
    const from = start + value.length - value.trimStart().length;
    return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}
/** The fix that puts `text` in the place of `at`. */
function replace({ start, end }, text) {
    return { range: [start, end], text, safe: true };
}
/** The fix that puts the known name `near` in the place of one that must be known: a guess, where that is no slip. */
function rename(at, written, near) {
    return { ...replace(at, near), safe: (0,keys/* isSlip */.BX)(written, near) };
}
/** The same for a name that anybody may choose: `stages` is no slip of `stakes`, because there is such a word. */
function renameOwn(at, written, near, isWord) {
    const words = written.match(/[\p{L}\p{M}]+/gu) ?? [];
    const isOwn = !(0,keys/* isPluralOf */.iL)(written, near) && words.every(isWord);
    return isOwn ? { ...replace(at, near), safe: false } : rename(at, written, near);
}
/**
 * Makes fixes that add a key to the end of the frontmatter, with its indentation. There are none where a new line would
 * not be a new key: in `{type: …}`, or behind a line `...`.
 */
function keyInserter(document) {
    const { text, frontmatter, entries } = document;
    if (frontmatter === null)
        return () => ({});
    const { openSpan, closeSpan } = frontmatter;
    const first = entries[0]?.keySpan.start ?? closeSpan.start;
    const indent = /^( *)["']?$/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first));
    if (indent === null || /^\s*\{|\n\.\.\.\s/.test(text.slice(openSpan.end, closeSpan.start)))
        return () => ({});
    return (key, comment) => {
        const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
        const line = `${indent[1]}${name}: TODO # ${comment.replace(/\s+/g, ' ')}\n`;
        return { fix: replace({ start: closeSpan.start, end: closeSpan.start }, line) };
    };
}
/** A value that is none of its choices: `suggest`, with a fix, where one is near, else the message with this id. */
function unknownChoice(messageId, at, data, near) {
    if (near === null)
        return { messageId, at, data };
    return { messageId: 'suggest', at, data: { ...data, near }, fix: rename(at, data.value, near) };
}

;// CONCATENATED MODULE: ./build/src/rules/support/templates.js
/** Template text in a field, and items of a list that say nothing; what stands between backticks is code. */
function templatesIn({ from, texts }, { placeholders }) {
    if (from === 'section') {
        return texts.flatMap(({ text, locate }) => placeholders.find(text).map(({ start, end }) => locate(start, end)));
    }
    return texts.flatMap(({ text, locate }) => {
        const item = text.trim();
        if (item === '')
            return [];
        const start = text.indexOf(item);
        if (placeholders.isBlank(item))
            return [locate(start, start + item.length)];
        return placeholders.find(withoutCode(text)).map((found) => locate(found.start, found.end));
    });
}
/** The text with its code spans blanked, every character in its place. */
function withoutCode(text) {
    return text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
}

;// CONCATENATED MODULE: ./build/src/rules/empty-field.js


/** Keys that say something of the document, and are no fields. */
const OWN_KEYS = ['title', 'owner'];
const emptyField = {
    id: 'empty-field',
    meta: {
        description: 'No field is blank, `TODO`, `TBD`, `...`, or template text such as `[X]` or `[your metric]`.',
        severity: 'error',
        ofWhole: ['blank', 'unread'],
        messages: {
            blank: 'Field `{field}` is blank, expected {hint}.\nFill it in; until you can, `status: draft` lets you commit it.',
            unread: 'Section `{field}` holds no prose, expected {hint}.\nSay it in a sentence: headings, code, quotes and comments are not read.',
            placeholder: 'Field `{field}` holds only `{value}`, expected {hint}.\nReplace it with what happened.',
            template: 'Unexpected template text `{value}` in `{field}`, expected what really happened.\nReplace it.',
        },
    },
    *check(document, { vocabulary, required }) {
        const hints = new Map(required.map(({ name, spec }) => [name, spec.hint]));
        const read = new Set([...hints.keys(), ...vocabulary.fieldNames, ...OWN_KEYS]);
        const templates = [];
        for (const [name, field] of document.fields) {
            if (!read.has(name))
                continue;
            // A value that is all comment is for field-value.
            if (document.cuts.some(({ entry, whole }) => whole && entry.keySpan === field.keySpan))
                continue;
            if (vocabulary.isBlankField(field))
                yield blank(document, name, field, hints.get(name) ?? 'a value, or no such key');
            else
                for (const at of templatesIn(field, vocabulary))
                    templates.push({ at, field: name });
        }
        for (const answer of document.answers) {
            // An answer of nothing else is for answer-missing.
            if (answer.prose.text.trim() === '')
                continue;
            for (const at of answer.templates)
                templates.push({ at, field: 'answer' });
        }
        // A section inside an answer is both: its template text is told once.
        const told = new Set();
        for (const { at, field } of templates) {
            if (told.has(at.start))
                continue;
            told.add(at.start);
            yield { messageId: 'template', at, data: { field, value: document.text.slice(at.start, at.end) } };
        }
    },
};
function blank(document, field, { label, keySpan, valueSpan, bodySpan }, hint) {
    const about = [field];
    if (valueSpan.start !== keySpan.start) {
        const at = trimmed(document, valueSpan);
        const value = document.text.slice(at.start, at.end);
        // Blanks between quotes: there is nothing to point at but the key.
        if (value === '')
            return { messageId: 'blank', at: keySpan, data: { field, hint }, about };
        return { messageId: 'placeholder', at, data: { field, value, hint } };
    }
    if (bodySpan === null || document.text.slice(bodySpan.start, bodySpan.end).trim() === '')
        return { messageId: 'blank', at: keySpan, data: { field, hint }, about };
    return { messageId: 'unread', at: keySpan, data: { field: label, hint }, about };
}

// EXTERNAL MODULE: ./build/src/reader/tasks.js
var tasks = __webpack_require__(4135);
;// CONCATENATED MODULE: ./build/src/rules/support/value-kinds.js

/** Says when a value is of another kind than its readers expect. With `many` a list of texts will do too. */
function* wrongKind(document, name, field, many) {
    const { value } = field;
    const at = trimmed(document, field.valueSpan);
    const data = { field: name, expected: many ? 'text, or a list of texts' : 'text' };
    if (typeof value === 'boolean') {
        yield { messageId: 'flag', at, data: { ...data, found: String(value) } };
    }
    else if (holdsPairs(value)) {
        yield { messageId: 'pairs', at, data, ...quotePairs(document, field) };
    }
    else if (Array.isArray(value) && !many) {
        const edit = `Write one value behind \`${name}:\`, without brackets and dashes`;
        yield { messageId: 'kind', at, data: { ...data, found: 'a list', edit }, ...unwrap(document, at, value) };
    }
    else if (Array.isArray(value) && value.some(Array.isArray)) {
        const edit = 'Write one text an item, in quotes where it begins with a bracket or a dash';
        yield { messageId: 'kind', at, data: { ...data, found: 'a list of lists', edit } };
    }
}
/** Whether a value is text, or a list of texts: there is something to read. */
function isText(value) {
    return Array.isArray(value) ? !holdsPairs(value) : typeof value === 'string' || typeof value === 'number';
}
function holdsPairs(value) {
    if (Array.isArray(value))
        return value.some((item) => isObject(item) && !Array.isArray(item));
    return isObject(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
const LIST_OF_ONE = /^\[[ \t]*("[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}][^,\n[\]{}#:]*?)[ \t]*\]$/u;
/** `[ana]` is a list to YAML, where one text is expected. */
function unwrap({ text }, at, [only, ...others]) {
    const item = LIST_OF_ONE.exec(text.slice(at.start, at.end))?.[1];
    return typeof only !== 'string' || others.length > 0 || item === undefined
        ? {}
        : { fix: replace(at, item) };
}
/**
 * `- Errors: 4 a day` is a pair to YAML, and was meant as text: quotes edit it where every item is one line. Where the
 * dashes are missing too, they are added.
 */
function quotePairs(document, { value, valueSpan }) {
    const at = trimmed(document, valueSpan);
    const lines = document.text.slice(at.start, at.end).split('\n');
    const isList = Array.isArray(value);
    const items = isList ? value : Object.values(value);
    if (lines.length !== items.length || (!isList && items.some(isObject)))
        return {};
    const quoted = lines.map((line, index) => {
        const match = (isList ? LIST_ITEM : PAIR).exec(line);
        if (match === null)
            return null;
        const [, lead = '', item = '', rest = ''] = match;
        if (isList && !isObject(items[index]))
            return line;
        // Quotes would swallow a comment, or an anchor that is used elsewhere.
        const isPlain = /^[\w\p{L}]/u.test(item) && !/\s(?:#|[&*!]\S)/.test(item);
        return isPlain ? `${lead}${isList ? '' : '- '}${JSON.stringify(item)}${rest}` : null;
    });
    return quoted.includes(null) ? {} : { fix: replace(at, quoted.join('\n')) };
}
const LIST_ITEM = /^([ \t]*-[ \t]+)(\S.*?)(\s*)$/;
const PAIR = /^([ \t]*)(\S.*?)(\s*)$/;
/** `judgment, humility` is one text to YAML, and was meant as a list: said where every part is a known name. */
function* commas(document, name, { value, keySpan, valueSpan }, known) {
    const names = typeof value === 'string' ? value.trim().split(/\s*,\s*/) : [];
    if (names.length < 2 || !names.every((part) => known.includes(part)))
        return;
    const at = trimmed(document, valueSpan);
    const list = `[${names.join(', ')}]`;
    const plain = /^["']?: *$/.test(document.text.slice(keySpan.end, at.start));
    const fix = plain ? { fix: replace(at, list) } : {};
    yield { messageId: 'commas', at, data: { field: name, list }, ...fix };
}

;// CONCATENATED MODULE: ./build/src/rules/field-substance.js




/** The fields that the model knows. */
const KNOWN = tasks/* TASKS */.n.find(({ name }) => name === 'fields')?.labels ?? [];
/** What is shorter says nothing concrete; the model learned from sentences. */
const field_substance_FEWEST_WORDS = 3;
const fieldSubstance = {
    id: 'field-substance',
    meta: {
        description: 'A required field says something concrete: who or what, how many, how it was checked.',
        severity: 'warning',
        yieldsTo: ['numbers-quality'],
        atMost: { unsure: 'note' },
        options: {
            fields: { description: 'The fields that are read.', default: KNOWN, names: 'fields', among: KNOWN },
        },
        messages: {
            hollow: '`{field}` says too little (`{phrase}`), expected {hint}.\nBe concrete: who or what, how many, and how it was checked.',
            unsure: '`{field}` may say too little (`{phrase}`), expected {hint}.\nIf it is there, say it more plainly.',
        },
    },
    *check(document, { required, list, read, vocabulary }) {
        const asked = new Set(list('fields').map((name) => vocabulary.canonical(name) ?? name));
        for (const { name, spec, field, filled } of required) {
            // What is still blank or template text, and which kind of value a field takes, is for other rules.
            if (!filled || field === null || !asked.has(name) || !KNOWN.includes(name))
                continue;
            if (!isText(field.value) || templatesIn(field, vocabulary).length > 0)
                continue;
            const whole = wholeOf(field);
            if (whole === undefined)
                continue;
            const reading = read(whole);
            if (!reading.isEnglish)
                continue;
            const [judged] = reading.judge('fields', [name]);
            const short = reading.words < field_substance_FEWEST_WORDS;
            // A field that more likely says enough is left alone.
            if (judged === undefined || (!short && judged.confidence >= 0.5))
                continue;
            const messageId = short || judged.state === 'absent' ? 'hollow' : 'unsure';
            const data = { field: name, phrase: whole.text, hint: spec.hint };
            yield { messageId, at: trimmed(document, field.valueSpan), data };
        }
    },
};
/** All of a field as one text: the items of a list explain one another. */
function wholeOf({ texts, valueSpan }) {
    if (texts.length < 2)
        return texts[0];
    return { text: texts.map(({ text }) => `- ${text.trim()}`).join('\n'), locate: () => valueSpan };
}

// EXTERNAL MODULE: ./build/src/document/status.js
var document_status = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/src/rules/field-value.js





const fieldValue = {
    id: 'field-value',
    meta: {
        description: 'Each value is of its kind: text where text is read, and `status`, `themes` and `prompts` from their lists.',
        severity: 'error',
        atMost: { comment: 'warning' },
        ofWhole: ['blank'],
        fixable: ['kind', 'pairs', 'commas', 'comment', 'commentOnly', 'suggest'],
        messages: {
            kind: 'Field `{field}` is {found}, expected {expected}.\n{edit}.',
            flag: 'Field `{field}` is `{found}`, expected {expected}.\nSay it in words; if this word alone is meant, put it in quotes.',
            pairs: 'Field `{field}` holds `key: value` pairs, expected {expected}.\nWrite each as one text, in quotes where it holds `: `.',
            commas: 'Unexpected commas in `{field}`, expected a list.\nWrite `{list}`.',
            blank: 'Blank `status`, expected {choices}.\nName one, or remove the key: without it `ready` holds.',
            comment: 'Unexpected comment `{rest}` in the value of `{field}`, expected quotes around a value with ` #` in it.\nQuote this value: `{quoted}`.',
            commentOnly: 'Unexpected comment `{rest}` instead of a value of `{field}`, expected quotes around a value that begins with `#`.\nQuote this value: `{quoted}`.',
            choice: 'Unknown {what} `{value}`, expected {choices}.\nChange it to one of these, or remove it.',
            suggest: 'Unknown {what} `{value}`, expected {choices}.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary }) {
        for (const cut of document.cuts) {
            const name = vocabulary.canonical(cut.entry.label) ?? '';
            if (name === 'title' || vocabulary.fieldNames.includes(name))
                yield commentIn(document, cut);
        }
        for (const [name, field] of document.fields) {
            if (name === 'status')
                yield* statusOf(document, field);
            else if (vocabulary.isBlankField(field))
                continue;
            else if (name === 'themes' || name === 'prompts')
                yield* choicesOf(document, name, field, vocabulary);
            else if (vocabulary.fieldNames.includes(name))
                yield* wrongKind(document, name, field, true);
            else if (name === 'title' || name === 'owner')
                yield* wrongKind(document, name, field, false);
        }
    },
};
/** A value that ends at ` #`; one line of it is put in quotes. */
function commentIn({ text }, { at, entry, value, whole }) {
    const written = text.slice(value.start, value.end);
    const quoted = JSON.stringify(written.replace(/\s+/g, ' '));
    const data = { field: entry.label, rest: text.slice(at.start, at.end), quoted };
    // `#42` names something; `#todo` may be a comment after all.
    const safe = /^#\d/.test(data.rest);
    const fix = written.includes('\n') ? {} : { fix: { ...replace(value, quoted), safe } };
    return { messageId: whole ? 'commentOnly' : 'comment', at, data, ...fix };
}
function* statusOf(document, field) {
    const { value, keySpan, valueSpan } = field;
    if (typeof value === 'object' && value !== null)
        return yield* wrongKind(document, 'status', field, false);
    const status = String(value ?? '').trim();
    const choices = (0,message/* choicesIn */.sF)(document_status/* STATUSES */.f);
    if (status === '')
        yield { messageId: 'blank', at: keySpan, data: { choices } };
    else if (!document_status/* STATUSES */.f.some((known) => known === status.toLowerCase())) {
        const data = { what: 'status', value: status, choices };
        yield unknownChoice('choice', trimmed(document, valueSpan), data, (0,keys/* suggest */.ZA)(status, document_status/* STATUSES */.f));
    }
}
function* choicesOf(document, name, field, vocabulary) {
    const known = Object.keys(vocabulary.preset[name]);
    const wrong = [...wrongKind(document, name, field, true), ...commas(document, name, field, known)];
    if (wrong.length > 0)
        return yield* wrong;
    const names = new Set(known);
    const choices = (0,message/* choicesIn */.sF)(known);
    let compared = 0;
    for (const { text, locate } of field.texts) {
        const value = text.trim();
        if (value === '' || names.has(value))
            continue;
        const start = text.indexOf(value);
        const meant = name === 'prompts' ? vocabulary.promptOf(value) : null;
        const near = meant ?? (compared++ < keys/* MAX_COMPARED */.$i ? (0,keys/* suggest */.ZA)(value, known) : null);
        const data = { what: name.slice(0, -1), value, choices };
        yield unknownChoice('choice', locate(start, start + value.length), data, near);
    }
}

// EXTERNAL MODULE: ./build/src/scorer/elements.js
var scorer_elements = __webpack_require__(3061);
;// CONCATENATED MODULE: ./build/src/rules/follow-ups.js


const followUps = {
    id: 'follow-ups',
    meta: {
        description: 'A story answers what an interviewer will ask next about its type.',
        severity: 'note',
        ofWhole: ['unanswered'],
        messages: {
            unanswered: 'The story does not answer yet what an interviewer will ask next: {questions}.\nAnswer each in a sentence, in a field or in the answer. The first: {edit}.',
        },
    },
    *check(document, context) {
        const { storyTypes } = context.vocabulary.preset;
        const { type } = document;
        if (type === null || !Object.hasOwn(storyTypes, type))
            return;
        // What is not told yet has no next question.
        if (document.answers.every(({ prose }) => prose.text.trim() === ''))
            return;
        const texts = follow_ups_textsOf(document, context);
        // What is in another language may answer anything.
        if (texts.some((text) => !context.read(text).isEnglish))
            return;
        const open = unanswered(storyTypes[type]?.followUps ?? [], type, texts, context);
        const [first] = open;
        if (first === undefined)
            return;
        const questions = (0,message/* listOf */.c3)(open.map(({ label }) => (0,message/* inBackticks */.Zw)(label)));
        const data = { questions, edit: first.edit.replace(/\.$/, '') };
        const about = open.map(({ id }) => id);
        yield { messageId: 'unanswered', at: titleOf(document), data, about };
    },
};
/** The questions that probably none of the texts answers. */
function unanswered(questions, type, texts, { read }) {
    let open = questions;
    for (const text of texts) {
        if (open.length === 0)
            break;
        const results = (0,scorer_elements/* elementsIn */.p)(read(text), text, 'follow-ups', type, open);
        open = open.filter((_, index) => results[index]?.at === null);
    }
    return open;
}
/** All that the story says: its fields, and what is spoken. */
function follow_ups_textsOf({ fields, answers }, { vocabulary }) {
    const told = vocabulary.fieldNames.flatMap((name) => fields.get(name)?.texts ?? []);
    return [...told, ...answers.map(({ prose }) => prose)];
}
/** The title, from either place; without one the type. */
function titleOf({ fields, sections, entries }) {
    const title = fields.get('title')?.valueSpan ?? sections.find(({ level }) => level === 1)?.headingSpan;
    return title ?? fields.get('type')?.valueSpan ?? entries[0]?.keySpan ?? { start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./build/src/rules/support/problems.js
/** What kept the file from being read, where that is the matter of the rule with this id. */
function* problemsOf(document, ruleId) {
    for (const { ruleId: id, ...finding } of document.problems)
        if (id === ruleId)
            yield finding;
}

;// CONCATENATED MODULE: ./build/src/rules/frontmatter-missing.js

const frontmatterMissing = {
    id: 'frontmatter-missing',
    meta: {
        description: 'Every matched file begins with frontmatter; one without is an error, never skipped.',
        severity: 'error',
        readsBroken: true,
        fixable: ['misplaced'],
        messages: {
            missing: 'Missing frontmatter, expected `---` on the first line.\nBegin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`; or take it out of the globs with `ignore`.',
            misplaced: 'Unexpected blank space before the frontmatter, expected `---` on the first line.\nDelete everything before `---`.',
        },
    },
    check: (document) => problemsOf(document, 'frontmatter-missing'),
};

;// CONCATENATED MODULE: ./build/src/rules/frontmatter-syntax.js

const frontmatterSyntax = {
    id: 'frontmatter-syntax',
    meta: {
        description: 'The frontmatter is well-formed YAML between two `---` lines.',
        severity: 'error',
        readsBroken: true,
        fixable: ['quoteValue', 'missingColon', 'unclosedQuote', 'hash', 'unclosed', 'closingFence'],
        messages: {
            quoteValue: 'Unexpected characters in the unquoted value `{value}`, expected plain text.\nQuote this value: `{quoted}`.',
            missingColon: 'Missing `: ` behind the key `{key}`, expected `key: value`.\nWrite `{written}`.',
            unclosedQuote: 'Unclosed quote, expected a `{mark}` at the end of the value.\nClose it: `{closed}`.',
            hash: 'Unexpected ` #` in a value: YAML reads `{rest}` as a comment, expected quotes around it.\nPut the value in quotes.',
            duplicateKey: 'Unexpected second key `{key}`, expected each key once.\nRemove one of the two, or merge their values.',
            unclosed: 'Unexpected end of file, expected a line `---` that closes the frontmatter.\nAdd a line `---` behind the last key.',
            closingFence: 'Unexpected `{line}`, expected `---` alone on its line.\nPut the text behind `---` on a line of its own, or indent it.',
            language: 'Unexpected frontmatter language `{tag}`, expected YAML.\nOnly YAML is read, and nothing is ever run: write `---` alone and YAML below it.',
            notMapping: 'Unexpected {kind} as frontmatter, expected `key: value` lines.\nWrite each field as `key: value`.',
            tooLarge: 'The frontmatter is longer than the {limit} that are read.\nMove long fields into sections of the body, e.g. `## Stakes`.',
            invalid: 'Invalid YAML: {reason}.\nCorrect the YAML at this place: indent with spaces, and quote values that hold `: ` or ` #`.',
        },
    },
    check: (document) => problemsOf(document, 'frontmatter-syntax'),
};

;// CONCATENATED MODULE: ./build/src/rules/hedging.js

const hedging = {
    id: 'hedging',
    meta: {
        description: 'What was done and found is said plainly, or with a number that says how sure it is.',
        severity: 'warning',
        messages: {
            hedged: 'The sentence hedges its claim (`{words}`), expected what was done or found, plainly.\nLeave the hedge out; where you are not sure, say how sure: `about <number>, measured over <time>`.',
        },
    },
    *check(document, context) {
        for (const { prose, sentence } of sentencesWith(document, context, 'hedge')) {
            const data = { words: prose.text.slice(sentence.start, sentence.end) };
            yield { messageId: 'hedged', at: prose.locate(sentence.start, sentence.end), data };
        }
    },
};

// EXTERNAL MODULE: ./build/src/document/directives.js
var directives = __webpack_require__(3349);
// EXTERNAL MODULE: ./build/src/suppress/suppressions.js
var suppressions = __webpack_require__(5193);
// EXTERNAL MODULE: ./build/src/text/choices.js
var choices = __webpack_require__(265);
// EXTERNAL MODULE: ./build/src/rules/support/suppressible.js
var suppressible = __webpack_require__(3602);
;// CONCATENATED MODULE: ./build/src/rules/invalid-suppression.js





const invalidSuppression = {
    id: 'invalid-suppression',
    meta: {
        description: 'A suppression names rules that there are, and says why.',
        severity: 'error',
        judgesSuppressions: true,
        atMost: { forbidden: 'warning' },
        options: {
            'reason-words': {
                description: 'Words that a reason must have; with 0 no reason is needed.',
                default: 1,
                min: 0,
                max: 20,
            },
        },
        messages: {
            unknown: 'Unknown directive `{name}`, expected {choices}.\nWrite {near}, or remove it.',
            key: 'Unexpected `{name}` in the key `star-witness`, expected `disable` with rules and their reasons.\nWrite below it `disable:`, and below that a line `<rule>: <reason>` for each rule.',
            noRule: 'No rule in `{name}`, expected the rules that it is for.\nName them, or remove it.',
            rule: 'Unknown rule `{rule}` in `{name}`, expected one that `--list-rules` lists.\nWrite {near}, or remove it.',
            text: 'Unexpected `{text}` behind the rule `{rule}`, expected a comma and a rule, or `--` and the reason.\nWrite ` -- ` before the reason.',
            never: 'The rule `{rule}` cannot be suppressed in a file, expected a rule about what the document says.\nRemove it here; `rules` and `overrides` of the configuration can change the rule.',
            noReason: '{found} for `{name}`, expected {least}.\nSay why the finding does not hold here{where}.',
            forbidden: 'Suppression without effect: `inline-config` is `false` in the configuration.\nRemove it, and edit what is found.',
            tooMany: 'More than {limit} rules in the suppressions of one file: from here on they are not read.\nSuppress them for the whole file, or change the rules in the configuration.',
        },
    },
    *check(document, context) {
        for (const directive of document.directives) {
            if (context.inlineConfig === 'forbidden')
                yield { messageId: 'forbidden', at: directive.at };
            else
                yield* faultsOf(directive, context);
        }
        const { directivesCut: cut } = document;
        if (cut !== null)
            yield { messageId: 'tooMany', at: cut, data: { limit: directives/* MAX_NAMED_RULES */.j_ } };
    },
};
function* faultsOf(directive, context) {
    const { from, at, rules } = directive;
    const name = nameOf(directive);
    const known = from === 'frontmatter' ? ['disable'] : suppressions/* DIRECTIVES */.F;
    if (!known.some((each) => each === directive.name)) {
        yield from === 'frontmatter' ? { messageId: 'key', at, data: { name } } : unknown(directive);
        return;
    }
    const isEnable = directive.name === 'enable';
    if (rules.length === 0 && !isEnable)
        yield { messageId: 'noRule', at, data: { name } };
    const faults = rules.flatMap((rule) => faultOfRule(rule, name, context) ?? []);
    yield* faults;
    // What stands where the reason should is told already.
    const isTold = faults.some(({ messageId }) => messageId === 'text');
    if (rules.length > 0 && !isEnable && !isTold)
        yield* faultOfReason(directive, name, context);
}
function unknown({ name, at }) {
    const full = (each) => `star-witness-${each}`;
    const near = (0,choices/* suggestChoice */.Y)(name, suppressions/* DIRECTIVES */.F);
    return {
        messageId: 'unknown',
        at,
        data: {
            name: full(name),
            choices: (0,message/* choicesIn */.sF)(suppressions/* DIRECTIVES */.F.map(full)),
            near: near === null ? 'one of these' : (0,message/* inBackticks */.Zw)(full(near)),
        },
    };
}
function faultOfRule({ id, at }, name, { rules }) {
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined)
        return (0,suppressible/* isSuppressible */.q)(rule) ? null : { messageId: 'never', at, data: { rule: id } };
    const known = rules.find((each) => id.startsWith(each.id) && /^-*\s/.test(id.slice(each.id.length)));
    if (known !== undefined)
        return { messageId: 'text', at, data: { rule: known.id, text: id.slice(known.id.length).trim() } };
    const ids = rules.filter(suppressible/* isSuppressible */.q).map((each) => each.id);
    const near = (0,choices/* suggestChoice */.Y)(id, ids);
    const data = { rule: id, name, near: near === null ? 'the id of a rule' : (0,message/* inBackticks */.Zw)(near) };
    return { messageId: 'rule', at, data };
}
function* faultOfReason({ at, from, reason }, name, { number }) {
    const words = reason === null ? 0 : reason.split(' ').length;
    const least = number('reason-words');
    if (words >= least)
        return;
    const data = {
        name,
        found: words === 0 ? 'No reason' : `A reason of ${(0,message/* plural */.LS)(words, 'word')}`,
        least: least === 1 ? 'one' : `one of at least ${(0,message/* plural */.LS)(least, 'word')}`,
        where: from === 'comment' ? ', behind ` -- `' : ', as the value of the rule',
    };
    yield { messageId: 'noReason', at, data };
}
/** A directive as it is written; of the key `star-witness` what is in it. */
function nameOf({ from, name }) {
    if (from === 'comment')
        return `star-witness-${name}`;
    return name === '' ? 'star-witness' : name;
}

// EXTERNAL MODULE: ./build/src/reader/phrases.js
var reader_phrases = __webpack_require__(543);
// EXTERNAL MODULE: ./build/src/scorer/literal.js
var literal = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/src/reader/tokens.js
var tokens = __webpack_require__(4719);
;// CONCATENATED MODULE: ./build/src/rules/support/keyword-lists.js




/** Fewer different keywords than this are no list. */
const LEAST = 4;
/** The least share of a list's words that are keywords. */
const SHARE = 0.75;
const COLON = (0,reader_shapes/* shapeId */.Hy)('colon');
const keyword_lists_BREAK = (0,reader_shapes/* shapeId */.Hy)('line-break');
const TOLD_LABELS = [labels/* LABELS */.k.indexOf('action'), labels/* LABELS */.k.indexOf('result')];
/** Words that a list has as well as a sentence. */
const NEUTRAL = new Set('a an the and or plus also then etc more my our with'.split(' ').map(tokens/* hashOf */.qQ));
/**
 * The lists of keywords that tell nothing. Keywords alone never do; where there is anything else, be it a word, a label or
 * what leads them in, the reader decides.
 */
function keywordListsIn(reading, keywords) {
    const parts = keyword_lists_partsOf(reading, keywords);
    const tells = tellerOf(reading);
    const lists = [];
    let from = 0;
    for (let to = 0; to <= parts.length; to++) {
        const part = parts[to];
        if (part !== undefined && part.keyed.length >= part.words * SHARE)
            continue;
        const list = parts.slice(from, to);
        const count = new Set(list.flatMap(({ keyed }) => keyed)).size;
        const span = { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0 };
        const bare = list.every((each) => each.bare) && parts[from - 1]?.leadsIn !== true;
        if (count >= LEAST && (bare || !tells(span)))
            lists.push({ ...span, count });
        from = to + 1;
    }
    return lists;
}
function keyword_lists_partsOf({ tokens, range }, keywords) {
    const keywordAt = new Map();
    for (const { from, to, value } of keywords.in(tokens, range)) {
        for (let row = from; row < to; row++)
            if (!keywordAt.has(row))
                keywordAt.set(row, value);
    }
    const parts = [];
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        let first = tokens.firstOf[sentence] ?? 0;
        let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
        while (last > first && tokens.shape[last] === keyword_lists_BREAK)
            last--;
        const leadsIn = tokens.shape[last] === COLON;
        while (first < last && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[first] ?? 0))
            first++;
        while (last > first && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[last] ?? 0))
            last--;
        let words = 0;
        const keyed = [];
        for (let row = first; row <= last; row++) {
            if (!(0,reader_shapes/* isSpoken */.ru)(tokens.shape[row] ?? 0) || NEUTRAL.has(tokens.hash[row] ?? 0))
                continue;
            words++;
            const keyword = keywordAt.get(row);
            if (keyword !== undefined)
                keyed.push(keyword);
        }
        if (words === 0)
            continue;
        const bare = keyed.length === words && !TOLD_LABELS.includes(tokens.label[last] ?? 0);
        parts.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, words, keyed, bare, leadsIn });
    }
    return parts;
}
/** Whether the reader finds a point in a span; asked for spans in their order. */
function tellerOf(reading) {
    let points;
    return ({ start, end }) => {
        points ??= reading.judge('answers', literal/* POINTS */.i).map(({ passages }) => ({ passages, next: 0 }));
        return points.some((point) => {
            while ((point.passages[point.next]?.end ?? Infinity) <= start)
                point.next++;
            return (point.passages[point.next]?.start ?? Infinity) < end;
        });
    };
}

;// CONCATENATED MODULE: ./build/src/rules/keyword-stuffing.js



const keywordStuffing = {
    id: 'keyword-stuffing',
    meta: {
        description: 'An answer earns its points by sentences, not by a list of words that the scorer looks for.',
        severity: 'warning',
        messages: {
            stuffed: 'A list strings {count} keywords (`{words}`), expected sentences that say who did what; {effect}.\nTake the two that you did and tell them: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`.',
        },
    },
    *check({ answers }, { read, scores, scorer, vocabulary: { preset } }) {
        for (const [index, { prose }] of answers.entries()) {
            const reading = read(prose);
            const lists = reading.isEnglish ? keywordListsIn(reading, keywordsOf(preset)) : [];
            if (lists.length === 0)
                continue;
            const score = scores[index]?.literal.score ?? 0;
            if (scorer === 'literal' && (0,literal/* scoreLiteral */.q)(without(prose, lists), preset.words).score >= score)
                continue;
            const effect = scorer === 'literal' ? `the literal score of ${score} rests on it` : 'a list is no evidence';
            for (const { start, end, count } of lists) {
                const data = { count, words: prose.text.slice(start, end), effect };
                yield { messageId: 'stuffed', at: prose.locate(start, end), data };
            }
        }
    },
};
const known = new WeakMap();
function keywordsOf(preset) {
    let phrases = known.get(preset);
    if (phrases !== undefined)
        return phrases;
    const { words, keywords } = preset;
    phrases = new reader_phrases/* Phrases */.p();
    for (const word of new Set([...words.mechanism, ...words.evidence, ...keywords]))
        phrases.add(word, word);
    known.set(preset, phrases);
    return phrases;
}
/** The text with the passages left out; they are in order and do not overlap. */
function without({ text }, passages) {
    const starts = [0, ...passages.map(({ end }) => end)];
    return starts.map((start, index) => text.slice(start, passages[index]?.start ?? text.length)).join(' ');
}

;// CONCATENATED MODULE: ./build/src/rules/support/numbers.js


const ids = (...shapes) => new Set(shapes.map(reader_shapes/* shapeId */.Hy));
const set = (words) => new Set(words.split(' ').map(tokens/* hashOf */.qQ));
/** Shapes of numbers that carry their unit. */
const UNITS = ids('percent', 'money', 'duration', 'bytes', 'factor', 'ratio', 'clock');
/** Shapes of numbers that measure nothing. */
const IDLE = ids('version', 'ordinal');
const MARKS = ids('stop', 'question', 'exclamation', 'comma', 'colon', 'semicolon', 'dash', 'quote', 'line-break', 'item', 'list-number');
const WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const OTHER_MARK = (0,reader_shapes/* shapeId */.Hy)('other-mark');
const YEAR = (0,reader_shapes/* shapeId */.Hy)('year');
const RATIO = (0,reader_shapes/* shapeId */.Hy)('ratio');
const ARROW = (0,reader_shapes/* shapeId */.Hy)('arrow');
const numbers_COLON = (0,reader_shapes/* shapeId */.Hy)('colon');
const [ONE, USED, TO, A] = ['one', 'used', 'to', 'a'].map(tokens/* hashOf */.qQ);
const ZERO = (0,tokens/* hashOf */.qQ)('zero');
const NONE = set('no none nobody never nothing');
const TIMES = set('halved doubled tripled quadrupled');
const LARGE = set('k m bn thousand million billion');
const EARLIER = set('before previously formerly ago earlier baseline');
const CONTRAST = set('from instead old new now then since last next second other versus vs against than down today');
/** Words that join a number to the one before it in the same sentence. */
const JOINING = set('from to down now after instead was were versus vs against became');
const OF = set('of in');
const PERIOD = set('minute day days week weeks fortnight month months quarter quarters year years hour hours night nights january february march april may june july august september october november december spring summer autumn winter season release releases deploy deploys sprint sprints shift shifts');
/** Words before a period. */
const DURING = set('in within over per a each every since during after last first this that all whole until between and daily from by');
/** Words before a number that says whom or what it holds for. */
const SCOPE = set('across among for per');
/** Words behind a number that it does not count. */
const SMALL = set('a an the of in to and or per than at on by for with from until before after was were is now then since ago again when while');
/** What each sentence of a text gives in numbers. */
function claimsIn({ text, tokens, range }) {
    const claims = [];
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        let from = tokens.firstOf[sentence] ?? 0;
        let to = tokens.firstOf[sentence + 1] ?? 0;
        while (from < to && MARKS.has(tokens.shape[from] ?? 0))
            from++;
        while (to > from && MARKS.has(tokens.shape[to - 1] ?? 0))
            to--;
        if (tokens.shape.subarray(from, to).some(reader_shapes/* isSpoken */.ru))
            claims.push(claimIn(text, tokens, from, to));
    }
    return claims;
}
function claimIn(text, { start, end, shape, hash }, from, to) {
    const claim = {
        start: start[from] ?? 0,
        end: end[to - 1] ?? 0,
        numbers: 0,
        unit: false,
        base: false,
        contrast: false,
        window: false,
    };
    const wordAt = (row) => (row >= from && row < to ? (hash[row] ?? 0) : 0);
    const isNumber = (row) => row >= from && row < to && (0,reader_shapes/* isNumberShape */.NC)(shape[row] ?? 0);
    const counts = (row) => {
        const next = LARGE.has(wordAt(row + 1)) ? row + 2 : row + 1;
        return next < to && (shape[next] === OTHER_MARK || (shape[next] === WORD && !SMALL.has(wordAt(next))));
    };
    let labelled = false;
    let joined = false;
    let none = false;
    for (let row = from; row < to; row++) {
        const now = shape[row] ?? 0;
        const word = wordAt(row);
        const before = wordAt(row - 1);
        if (now === numbers_COLON)
            labelled = true;
        if (now === ARROW || EARLIER.has(word) || (word === USED && wordAt(row + 1) === TO))
            claim.base = true;
        if (CONTRAST.has(word))
            claim.contrast = true;
        if (JOINING.has(word))
            joined = true;
        const period = PERIOD.has(word) && DURING.has(isNumber(row - 1) || before === ONE ? wordAt(row - 2) : before);
        const year = now === YEAR && (DURING.has(before) || PERIOD.has(before) || !counts(row));
        if (period || year)
            claim.window = true;
        if (NONE.has(word))
            none = true;
        if (TIMES.has(word)) {
            claim.numbers++;
            claim.unit = true;
        }
        if (!isNumber(row) || IDLE.has(now) || period || year || NONE.has(word))
            continue;
        claim.numbers++;
        const of = before === A ? row - 2 : row - 1;
        const whole = OF.has(wordAt(of)) && (isNumber(of - 1) || wordAt(of - 1) === ONE || wordAt(of - 2) === ONE);
        const zero = word === ZERO || text.slice(start[row], end[row]) === '0';
        const paired = joined && claim.numbers > 1;
        joined = false;
        if (paired || whole || zero || now === RATIO)
            claim.base = true;
        if (UNITS.has(now) || labelled || whole || paired || counts(row))
            claim.unit = true;
        if (!UNITS.has(now) && (SCOPE.has(before) || SCOPE.has(wordAt(row - 2))))
            claim.window = true;
    }
    if (none && (claim.window || claim.numbers > 0)) {
        claim.numbers++;
        claim.base = true;
    }
    return claim;
}

;// CONCATENATED MODULE: ./build/src/rules/numbers-quality.js




/** Of four things, so many are enough. */
const ENOUGH = 3;
const numbersQuality = {
    id: 'numbers-quality',
    meta: {
        description: 'A number comes with its unit, with what it was before, and with the time or the scope that it holds for.',
        severity: 'note',
        options: {
            fields: { description: 'The fields that give numbers.', default: ['numbers'], names: 'fields' },
        },
        messages: {
            incomplete: 'The claim `{phrase}` has {has}, but {lacks}; expected 3 of number, unit, baseline, and time window.\n`<what> went from <before> to <after> within <time>` gives all four.',
            noNumber: '`{field}` has no number (`{phrase}`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money.',
        },
    },
    *check({ fields }, { list, vocabulary, read }) {
        for (const option of list('fields')) {
            const name = vocabulary.canonical(option) ?? option;
            const field = fields.get(name);
            // What is still blank or template text, or of another kind, is for other rules.
            if (field === undefined || vocabulary.isBlankField(field) || !isText(field.value))
                continue;
            if (templatesIn(field, vocabulary).length > 0)
                continue;
            const found = field.texts.flatMap((prose) => {
                const reading = read(prose);
                return reading.isEnglish ? claimsIn(reading).map((claim) => ({ prose, claim })) : [];
            });
            const first = found.find(({ claim }) => claim.numbers > 0) ?? found[0];
            if (first === undefined)
                continue;
            const at = numbers_quality_placeOf(first.prose, first.claim);
            if (first.claim.numbers === 0) {
                yield { messageId: 'noNumber', ...at, data: { ...at.data, field: name } };
                continue;
            }
            const { has, lacks } = numbers_quality_partsOf(found.map(({ claim }) => claim));
            if (has.length >= ENOUGH)
                continue;
            yield { messageId: 'incomplete', ...at, data: { ...at.data, has: (0,message/* listOf */.c3)(has), lacks: (0,message/* listOf */.c3)(lacks) } };
        }
    },
};
/** What the sentences of a field give together, because they explain one another: a before may have its own sentence. */
function numbers_quality_partsOf(claims) {
    const any = (part) => claims.some((claim) => claim[part]);
    const numbers = claims.reduce((sum, claim) => sum + claim.numbers, 0);
    const parts = [
        ['unit', any('unit')],
        ['baseline', any('base') || (numbers > 1 && any('contrast'))],
        ['time window', any('window')],
    ];
    const given = parts.filter(([, there]) => there).map(([part]) => `a ${part}`);
    return {
        has: ['a number', ...given],
        lacks: parts.filter(([, there]) => !there).map(([part]) => `no ${part}`),
    };
}
function numbers_quality_placeOf(prose, { start, end }) {
    return { at: prose.locate(start, end), data: { phrase: prose.text.slice(start, end) } };
}

;// CONCATENATED MODULE: ./build/src/rules/support/phrases.js
/** Words before a phrase, in the same clause, that turn it round: `not a one-off`, `instead of another one-off`. */
const NEGATIONS = /\b(?:not|never|no|without|instead of|rather than|beyond|more than|replaced)(?:\s+[^\s.,:;!?]+){0,3}\s+$/i;
/** One expression a list, made once: a run asks for the same lists in every document. */
const patterns = new WeakMap();
/** The first of the phrases that stands in `text` at the start of a word and is not negated. */
function findPhrase(text, phrases) {
    if (phrases.length === 0)
        return null;
    const pattern = patterns.get(phrases) ?? patternOf(phrases);
    patterns.set(phrases, pattern);
    for (const { index: start, 0: phrase } of text.matchAll(pattern)) {
        if (!NEGATIONS.test(text.slice(Math.max(0, start - 40), start)))
            return { start, end: start + phrase.length };
    }
    return null;
}
/** Case, kinds of dash and white space do not matter; a phrase of up to three letters is a whole word. */
function patternOf(phrases) {
    const sources = phrases.map((phrase) => {
        const source = phrase
            .trim()
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replace(/\s+/g, '\\s+')
            .replace(/[-\u2010-\u2015]/g, '[-\\u2010-\\u2015]');
        return phrase.length <= 3 ? `${source}(?![\\p{L}\\p{N}])` : source;
    });
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'giu');
}

;// CONCATENATED MODULE: ./build/src/rules/one-off-cleanup.js



const oneOffCleanup = {
    id: 'one-off-cleanup',
    meta: {
        description: 'A security-hygiene story changes the normal delivery path; a one-off cleanup is not enough.',
        severity: 'error',
        ofWhole: ['oneOff', 'unsure'],
        atMost: { unsure: 'warning' },
        options: {
            types: {
                description: 'The story types that it is for.',
                default: ['security-hygiene'],
                names: 'types',
            },
            fields: {
                description: 'The fields that name the delivery path.',
                default: ['normal_delivery_path'],
                names: 'fields',
            },
            phrases: { description: 'More words that name a one-off, at the start of a word.', default: [] },
            paths: {
                description: 'More words that name a normal delivery path, at the start of a word; where one is found, the rule is silent.',
                default: [],
            },
        },
        messages: {
            oneOff: 'The delivery path is a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.',
            unsure: 'The delivery path may be a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it.',
        },
    },
    *check(document, context) {
        const { list, vocabulary } = context;
        if (document.type === null || !list('types').includes(document.type))
            return;
        for (const name of list('fields')) {
            const field = document.fields.get(vocabulary.canonical(name) ?? name);
            if (field === undefined || vocabulary.isBlankField(field) || !isText(field.value))
                continue;
            if (field.texts.some(({ text }) => findPhrase(text, list('paths')) !== null))
                continue;
            yield* oneOffIn(field.texts, context);
        }
    },
};
/** From which confidence on a one-off is reported, and the same where surely nothing recurs. */
const LIKELY = 0.5;
const LIKELY_ALONE = 0.35;
/** One finding for a field that tells a one-off and nothing that recurs. Phrases of the options count in any language. */
function* oneOffIn(texts, { read, list }) {
    const judged = texts.map((prose) => {
        const reading = read(prose);
        const [recurring, oneOff] = reading.isEnglish ? reading.judge('delivery', ['recurring', 'oneoff']) : [];
        return { prose, reading, recurring, oneOff };
    });
    if (judged.some(({ recurring }) => recurring?.state === 'present'))
        return;
    const open = judged.some(({ recurring }) => recurring?.state === 'unsure');
    for (const { prose, reading, recurring, oneOff } of judged) {
        const isLikely = (oneOff?.confidence ?? 0) >= (recurring?.state === 'absent' ? LIKELY_ALONE : LIKELY);
        const told = isLikely && oneOff?.closest ? sentencesOf(reading, [oneOff.closest]) : [];
        const found = findPhrase(prose.text, list('phrases')) ?? told[0];
        if (found === undefined)
            continue;
        const sure = !open && (found !== told[0] || oneOff?.state === 'present');
        const data = { phrase: prose.text.slice(found.start, found.end) };
        yield { messageId: sure ? 'oneOff' : 'unsure', at: prose.locate(found.start, found.end), data };
        return;
    }
}

;// CONCATENATED MODULE: ./build/src/rules/ownership.js



/** So many acts of one's own, and none of anybody else, are worth a note. */
const MANY = 5;
/** What names the others. */
const TEAM = new Set('team teams teammates colleague colleagues coworker coworkers'.split(' ').map(tokens/* hashOf */.qQ));
const ownership = {
    id: 'ownership',
    meta: {
        description: 'What was done and decided has an owner: what I did is told as `I`, and the team has its part.',
        severity: 'warning',
        ofWhole: ['onlyWe', 'onlyI'],
        atMost: { onlyI: 'note' },
        messages: {
            onlyWe: 'What was done is told as `we` or in the passive ({count}, the first: `{act}`), never as `I`; expected what you did yourself.\nSay `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.',
            onlyI: 'Everything is told as `I` ({count}) in a story that has others in it (`{team}`); expected their part too.\nName one thing that somebody else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`.',
        },
    },
    *check(document, context) {
        for (const { prose, prompt } of document.answers) {
            const reading = context.read(prose);
            // What one would do is no act yet.
            const { prompts } = context.vocabulary.preset;
            const looksForward = prompt !== null && prompts[prompt]?.looksForward === true;
            const [I] = reading.judge('virtues', ['own']);
            if (looksForward || !reading.isEnglish || I === undefined)
                continue;
            const [ours, ...more] = sureSentences(prose, context, 'we').filter(({ start, end }) => !/\bI\b/i.test(prose.text.slice(start, end)));
            const passages = unquoted(prose.text, I.passages);
            const own = sentencesOf(reading, passages);
            const [mine] = own;
            // What comes closest may be somebody else's `I`, in quotation marks.
            const quoted = I.closest !== null && unquoted(prose.text, [I.closest]).length === 0;
            if (ours !== undefined && mine === undefined && (quoted || I.state === 'absent')) {
                const act = prose.text.slice(ours.start, ours.end);
                const data = { count: (0,message/* plural */.LS)(1 + more.length, 'sentence'), act };
                yield { messageId: 'onlyWe', at: prose.locate(ours.start, ours.end), data };
            }
            else if (I.state === 'present' && mine !== undefined && ours === undefined && own.length >= MANY) {
                const team = teamIn(reading);
                if (team === null || tellsMore(reading, passages, mine.start))
                    continue;
                const data = { count: (0,message/* plural */.LS)(own.length, 'sentence'), team };
                yield { messageId: 'onlyI', at: prose.locate(mine.start, mine.end), data };
            }
        }
    },
};
/** The first word that names the others. */
function teamIn({ text, tokens, range }) {
    for (let row = range.from; row < range.to; row++) {
        if (TEAM.has(tokens.hash[row] ?? 0))
            return text.slice(tokens.start[row], tokens.end[row]);
    }
    return null;
}
/** Whether there is more than acts of one's own and outcomes from an offset on: it may be the part of the others. */
function tellsMore(reading, own, from) {
    const [evidence] = reading.judge('answers', ['evidence']);
    const known = [...own, ...(evidence?.passages ?? [])].sort((a, b) => a.start - b.start);
    return sentencesWithout(reading, known).some(({ start }) => start > from);
}

;// CONCATENATED MODULE: ./build/src/rules/prompt-elements.js


const promptElements = {
    id: 'prompt-elements',
    meta: {
        description: 'An answer to a prompt contains what a strong answer to it contains.',
        severity: 'note',
        ofWhole: ['missing'],
        messages: {
            missing: 'The answer shows {found} of {total} elements of `{prompt}`, {missing}.\n{edit}.',
        },
    },
    *check(document, context) {
        for (const [index, score] of context.scores.entries()) {
            const { elements } = score;
            const answer = document.answers[index];
            if (answer?.prompt == null || answer.prose.text.trim() === '')
                continue;
            const open = elements.filter(({ at }) => at === null);
            const missing = open.filter(({ state }) => state === 'absent');
            const unclear = open.filter(({ state }) => state !== 'absent');
            const [first] = [...missing, ...unclear];
            if (first === undefined)
                continue;
            if (open.length === elements.length && isHollow(answer.prose, score, context))
                continue;
            const data = {
                found: elements.length - open.length,
                total: elements.length,
                prompt: answer.prompt,
                missing: [named('missing', missing), named('unclear', unclear)]
                    .filter((part) => part !== '')
                    .join('; '),
                edit: first.edit.replace(/\.$/, ''),
            };
            yield { messageId: 'missing', at: answer.anchor, data, about: missing.map(({ id }) => id) };
        }
    },
};
function named(what, elements) {
    return elements.length === 0 ? '' : `${what}: ${(0,message/* listOf */.c3)(elements.map(({ label }) => label))}`;
}

;// CONCATENATED MODULE: ./build/src/rules/prompt-id.js



const promptId = {
    id: 'prompt-id',
    meta: {
        description: 'A prompt answer, and a heading `Answer: …`, names one of the prompts.',
        severity: 'error',
        ofWhole: ['missing', 'both'],
        fixable: ['suggest'],
        messages: {
            missing: 'Missing `prompt`, expected one of {choices}.\nWrite one of them behind `prompt:` in the frontmatter.',
            unknown: 'Unknown prompt `{value}`, expected one of {choices}.\nChange it to the prompt that this answers.',
            heading: 'Unknown prompt `{value}`, expected one of {choices}.\nName one of them, or write `Answer` alone as the heading.',
            both: 'Unexpected `type` beside `prompt`, expected one of the two: the file is checked as a prompt answer.\nRemove `type`, or move the file to the stories and remove `prompt`.',
            suggest: 'Unknown prompt `{value}`, expected one of {choices}.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary }) {
        const { kind, frontmatter, fields, prompt, answers } = document;
        const known = Object.keys(vocabulary.preset.prompts);
        const choices = (0,message/* choicesIn */.sF)(known);
        const nearOf = (value) => vocabulary.promptOf(value) ?? (0,keys/* suggest */.ZA)(value, known);
        if (kind === 'answer' && frontmatter !== null) {
            const type = fields.get('type');
            if (prompt !== null && type !== undefined && !vocabulary.isBlankField(type)) {
                yield { messageId: 'both', at: type.keySpan };
            }
            const at = trimmed(document, fields.get('prompt')?.valueSpan ?? frontmatter.openSpan);
            if (prompt === null)
                yield { messageId: 'missing', at, data: { choices } };
            else if (!known.includes(prompt)) {
                yield unknownChoice('unknown', at, { value: prompt, choices }, nearOf(prompt));
            }
        }
        for (const { unknownPrompt } of answers) {
            if (unknownPrompt === null)
                continue;
            const { text: value, span } = unknownPrompt;
            yield unknownChoice('heading', span, { value, choices }, nearOf(value));
        }
    },
};

// EXTERNAL MODULE: ./build/src/document/answer-heading.js
var answer_heading = __webpack_require__(6710);
// EXTERNAL MODULE: ./build/src/document/answers.js + 1 modules
var answers = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/src/document/fields.js
var fields = __webpack_require__(3166);
;// CONCATENATED MODULE: ./build/src/rules/support/unknown-headings.js






/** Longer headings are sentences of their own. */
const LONGEST = 40;
const ANSWER = 'Answer';
/** The headings that look like a misspelt field or answer, in their order. Other headings are free. */
function unknownHeadings(document, { vocabulary, isWord }) {
    const names = namesOf(vocabulary);
    const known = [...names.keys()];
    let compared = 0;
    const title = (0,fields/* titleSection */.cP)(document.sections);
    const taken = new Set([...document.fields].flatMap(([name, field]) => (vocabulary.isBlankField(field) ? [] : [name])));
    return document.sections.flatMap((section) => {
        const { heading, headingSpan } = section;
        const free = section === title || heading.length > LONGEST || namesPart(heading);
        if (free || vocabulary.canonical(heading) !== null || (0,answer_heading/* answerHeading */.R)(heading) !== null)
            return [];
        const name = writtenName(heading);
        // `Lesson: what changed` has the name right, and no section of that name.
        const isNamed = vocabulary.canonical(name) !== null;
        const written = isNamed ? heading : name;
        const near = compared++ < keys/* MAX_COMPARED */.$i ? nearName(name, known) : null;
        if (near === null || (near === ANSWER && holdsAnswer(section, document)))
            return [];
        const { field = null, heading: meant = ANSWER } = names.get(near) ?? {};
        const at = isNamed ? headingSpan : (0,answers/* placeOf */.$t)(written, document.text, headingSpan);
        // What else is in a heading of a field would keep it from being one.
        const isWhole = !isNamed && (field === null || (0,keys/* normalizeKey */.l5)(written) === (0,keys/* normalizeKey */.l5)(heading));
        const rename = isWhole
            ? { ...replace(at, meant), safe: renameOwn(at, written, near, isWord).safe }
            : { ...replace(headingSpan, meant), safe: false };
        const fix = field === null || !taken.has(field) ? rename : null;
        if (field !== null)
            taken.add(field);
        return [{ written, at, near: meant, field, fix }];
    });
}
/** What stands before a colon, a dash or a bracket: `Anser: disagreement`, `Tradeofs (draft)`. */
function writtenName(heading) {
    return (/^[^:(\u2013\u2014]*/.exec(heading)?.[0] ?? '').split(' - ', 1)[0]?.trim() || heading;
}
/** A name that differs by one letter, or by two where it is long: headings are free, so that more is no slip. */
function nearName(written, names) {
    const { length } = (0,keys/* normalizeKey */.l5)(written);
    return length < 5 ? null : (0,keys/* suggest */.ZA)(written, names, length < 8 ? 1 : 2);
}
/** `Answers`, over several of them. */
function holdsAnswer({ bodySpan }, { sections }) {
    return sections.some(({ heading, start }) => start >= bodySpan.start && start < bodySpan.end && (0,answer_heading/* isAnswerHeading */.h)(heading));
}
/** Every name that a heading may have, with the field and its title. */
function namesOf({ preset }) {
    const specs = [
        preset.commonFields,
        ...Object.values(preset.storyTypes).map(({ fields }) => fields),
    ].flatMap((fields) => Object.entries(fields));
    return new Map([
        ...specs.flatMap(([field, { title, aliases }]) => [title, field, ...aliases].map((name) => [name, { field, heading: title }])),
        [ANSWER, { field: null, heading: ANSWER }],
    ]);
}

// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var presets_vocabulary = __webpack_require__(5298);
;// CONCATENATED MODULE: ./build/src/rules/support/unknown-keys.js



/** Keys that other readers of the same file use (note apps, site generators), or that people keep beside a story. */
const COMMON_KEYS = new Set(('aliases author categories category created cssclasses description id lang language layout modified permalink ' +
    'publish slug summary updated weight company employer level location notes period project role source team year').split(' '));
/** The keys of a document that nothing reads, in their order. */
function unknownKeys(document, { vocabulary, isWord }) {
    const known = [...vocabulary.fieldNames, ...presets_vocabulary/* META_KEYS */.h];
    const taken = new Set(document.entries.map(({ label }) => vocabulary.canonical(label)));
    const unknown = document.entries.filter(({ label }) => vocabulary.canonical(label) === null && !COMMON_KEYS.has((0,keys/* normalizeKey */.l5)(label)));
    return unknown.map((entry, index) => {
        const { label, keySpan } = entry;
        const near = index < keys/* MAX_COMPARED */.$i ? (0,keys/* suggest */.ZA)(label, known) : null;
        const fix = near === null || taken.has(near) ? null : renameOwn(keySpan, label, near, isWord);
        taken.add(near);
        return { entry, near, fix };
    });
}

;// CONCATENATED MODULE: ./build/src/rules/required-fields.js



const MEND = 'Add `{field}:` to the frontmatter, or a section `## {title}`: {hint}.';
const requiredFields = {
    id: 'required-fields',
    meta: {
        description: 'A story gives the four fields that every story needs and the ones of its own type.',
        severity: 'error',
        ofWhole: ['common', 'ofType', 'misspelled', 'heading'],
        fixable: ['common', 'ofType', 'misspelled', 'heading'],
        messages: {
            common: `Missing field \`{field}\`, which every story needs.\n${MEND}`,
            ofType: `Missing field \`{field}\`, which every story of type \`{type}\` needs.\n${MEND}`,
            misspelled: 'Missing field `{field}`, expected it instead of the key `{key}`.\nRename the key to `{field}`.',
            heading: 'Missing field `{field}`, expected it instead of the section `{heading}`.\nRename the section to `{title}`.',
        },
    },
    *check(document, context) {
        const { vocabulary, required } = context;
        const missing = required.filter(({ field }) => field === null);
        if (document.frontmatter === null || missing.length === 0)
            return;
        // What is missing has no place of its own: point at what asks for it.
        const { openSpan } = document.frontmatter;
        const typeSpan = document.fields.get('type')?.valueSpan ?? openSpan;
        const keys = unknownKeys(document, context).filter(({ fix }) => fix !== null);
        const headings = unknownHeadings(document, context).filter(({ fix }) => fix !== null);
        const insertKey = keyInserter(document);
        for (const { name, spec } of missing) {
            const about = [name];
            const typo = keys.find(({ near }) => near === name);
            const section = headings.find(({ field }) => field === name);
            const common = Object.hasOwn(vocabulary.preset.commonFields, name);
            if (typo !== undefined) {
                // Adding the key beside its misspelling would make two of them once that is fixed.
                const { keySpan: at, label: key } = typo.entry;
                yield { messageId: 'misspelled', at, data: { field: name, key }, about, ...fixOf(typo) };
            }
            else if (section !== undefined) {
                const { at, written, near } = section;
                const data = { field: name, heading: written, title: near };
                yield { messageId: 'heading', at, data, about, ...fixOf(section) };
            }
            else {
                yield {
                    messageId: common ? 'common' : 'ofType',
                    at: common ? openSpan : typeSpan,
                    data: { field: name, type: document.type ?? '', title: spec.title, hint: spec.hint },
                    about,
                    ...insertKey(name, spec.hint),
                };
            }
        }
    },
};
function fixOf({ fix }) {
    return fix === null ? {} : { fix };
}

;// CONCATENATED MODULE: ./build/src/rules/story-type.js



const storyType = {
    id: 'story-type',
    meta: {
        description: 'A story names one of the story types, which decides what it must give.',
        severity: 'error',
        ofWhole: ['missing', 'both'],
        fixable: ['suggest'],
        messages: {
            missing: 'Missing `type`, expected one of {choices}.\nWrite one of them behind `type:`, by what the story shows: {shows}.',
            unknown: 'Unknown story type `{value}`, expected one of {choices}.\nChange it by what the story shows: {shows}.',
            both: 'Unexpected `prompt` beside `type`, expected one of the two: the file is checked as a story.\nRemove `prompt`; to say that the story also answers it, list it under `prompts`.',
            suggest: 'Unknown story type `{value}`, expected one of {choices}.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary }) {
        const { kind, frontmatter, fields, type } = document;
        if (kind !== 'story' || frontmatter === null)
            return;
        const prompt = fields.get('prompt');
        if (type !== null && prompt !== undefined && !vocabulary.isBlankField(prompt)) {
            yield { messageId: 'both', at: prompt.keySpan };
        }
        const known = Object.keys(vocabulary.preset.storyTypes);
        const choices = (0,message/* choicesIn */.sF)(known);
        const at = trimmed(document, fields.get('type')?.valueSpan ?? frontmatter.openSpan);
        const shows = showsOf(vocabulary.preset);
        if (type === null)
            yield { messageId: 'missing', at, data: { choices, shows } };
        else if (!known.includes(type)) {
            yield unknownChoice('unknown', at, { value: type, choices, shows }, (0,keys/* suggest */.ZA)(type, known));
        }
    },
};
/** What each type is told for: `` ownership (`platform-boundary`) ``. */
function showsOf({ storyTypes }) {
    const types = Object.entries(storyTypes).map(([id, { title, shows }]) => `${(0,message/* listOf */.c3)(shows) || title} (\`${id}\`)`);
    return types.join('; ');
}

;// CONCATENATED MODULE: ./build/src/rules/unknown-field.js



const unknownField = {
    id: 'unknown-field',
    meta: {
        description: 'Every key of the frontmatter is one that something reads; a typo in a key or in the heading of a section gets a suggestion.',
        severity: 'warning',
        yieldsTo: ['required-fields'],
        options: {
            allow: {
                description: 'More keys, and headings, that a document may have.',
                default: [],
                addsKeys: true,
            },
        },
        fixable: ['suggest', 'heading'],
        messages: {
            unknown: 'Unknown key `{key}`, which nothing reads.\nMove its text to a field or into the answer, or list the key in the option `allow` of this rule.',
            suggest: 'Unknown key `{key}`, which nothing reads.\nDid you mean `{near}`?',
            heading: 'Unknown section `{heading}`, which fills no field and is no answer.\nDid you mean `{near}`?',
        },
    },
    *check(document, context) {
        const allowed = new Set(context.list('allow').map(keys/* normalizeKey */.l5));
        for (const { entry, near, fix } of unknownKeys(document, context)) {
            const { label: key, keySpan: at } = entry;
            if (allowed.has((0,keys/* normalizeKey */.l5)(key)))
                continue;
            if (near === null)
                yield { messageId: 'unknown', at, data: { key } };
            else
                yield { messageId: 'suggest', at, data: { key, near }, ...(fix === null ? {} : { fix }) };
        }
        for (const { written, at, near, fix } of unknownHeadings(document, context)) {
            if (allowed.has((0,keys/* normalizeKey */.l5)(written)))
                continue;
            yield { messageId: 'heading', at, data: { heading: written, near }, ...(fix === null ? {} : { fix }) };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/unreadable-file.js

const unreadableFile = {
    id: 'unreadable-file',
    meta: {
        description: 'A matched file is text in UTF-8 and of a size that somebody could read aloud.',
        severity: 'error',
        readsBroken: true,
        excess: { ofFile: 'tooManyFindings', ofRun: 'tooManyInRun' },
        messages: {
            tooLarge: 'The file has {size}, more than the {limit} that are read.\nSplit it: one story or answer a file.',
            notText: 'The file is not UTF-8 text.\nSave it as UTF-8.',
            unreadable: 'The file could not be read: {reason}.\nCheck that it exists and may be read.',
            unlisted: 'The folder could not be listed: {reason}.\nCheck that it may be read, or name it under `ignore`.',
            nameNotText: 'The name is not UTF-8, so what it names is not read.\nRename it.',
            tooManyFindings: 'The file has {count} findings, the report has the {limit} most severe.\nFix those first, or name the file under `ignore`.',
            tooManyInRun: 'The run has {count} findings, the report has the {limit} most severe.\nFix those first, or check fewer files at a time.',
        },
    },
    check: (document) => problemsOf(document, 'unreadable-file'),
};

;// CONCATENATED MODULE: ./build/src/rules/unused-suppression.js
const unusedSuppression = {
    id: 'unused-suppression',
    meta: {
        description: 'Every suppression suppresses something; one that is left over would hide the next finding.',
        severity: 'warning',
        judgesSuppressions: true,
        ofWhole: ['unused'],
        messages: {
            unused: 'Unused suppression: `{rule}` reports nothing {where}.\nRemove `{rule}` here, or all of it where it names no other rule.',
            enable: 'Nothing to enable: `{rule}` is not disabled at this place.\nRemove `{rule}` here, or all of it where it names no other rule.',
        },
    },
    *check(_, { suppressions }) {
        for (const { id, at, used, kind } of suppressions.all)
            if (!used)
                yield { messageId: 'unused', at, data: { rule: id, where: WHERE[kind] } };
        for (const { id, at } of suppressions.idle)
            yield { messageId: 'enable', at, data: { rule: id } };
    },
};
const WHERE = {
    'disable-next-line': 'on the next line',
    disable: 'from here on',
    'disable-file': 'in this document',
};

// EXTERNAL MODULE: ./build/src/reader/moods.js
var moods = __webpack_require__(4281);
;// CONCATENATED MODULE: ./build/src/rules/support/named-values.js



const QUESTION = (0,reader_shapes/* shapeId */.Hy)('question');
/** Each value that a text names without its own words for it, where it is named first. Offsets into the text. */
function namedValuesIn({ tokens, range }, values) {
    const found = [...phrasesOf(values).in(tokens, range)];
    const shown = new Set(found.flatMap(({ value }) => (value.part === 'shown' ? [value.of] : [])));
    const termEnds = new Map(found.flatMap(({ from, to, value }) => (value.part === 'term' ? [[from, to]] : [])));
    const named = new Map();
    let termEnd = 0;
    for (const { from, to, value } of found) {
        termEnd = Math.max(termEnd, termEnds.get(from) ?? 0);
        if (value.part !== 'named' || to <= termEnd || shown.has(value.of) || named.has(value.of))
            continue;
        if (isAsked(tokens, from) || isDenied(tokens, from))
            continue;
        named.set(value.of, { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 });
    }
    return [...named].map(([of, span]) => ({ of, ...span }));
}
/** Whether a question mark ends the sentence of a row. */
function isAsked({ sentence, firstOf, shape }, row) {
    return shape[(firstOf[(sentence[row] ?? 0) + 1] ?? 0) - 1] === QUESTION;
}
/** Whether one of the two words before a row, in its sentence, denies it: `not reliable`, `was not very safe`. */
function isDenied(tokens, row) {
    const first = tokens.firstOf[tokens.sentence[row] ?? 0] ?? 0;
    return [row - 1, row - 2].some((before) => before >= first && (0,moods/* isNegation */.Ct)(tokens, before));
}
const named_values_known = new WeakMap();
/** What names values, what only looks like it, and what shows them; made once for a preset. */
function phrasesOf(values) {
    let phrases = named_values_known.get(values);
    if (phrases !== undefined)
        return phrases;
    phrases = new reader_phrases/* Phrases */.p();
    for (const of of values) {
        for (const name of of.names)
            phrases.add(name, { of, part: 'named' });
        for (const term of of.terms ?? [])
            phrases.add(term, { of, part: 'term' });
        for (const word of of.shows ?? [])
            phrases.add(word, { of, part: 'shown' });
    }
    named_values_known.set(values, phrases);
    return phrases;
}

;// CONCATENATED MODULE: ./build/src/rules/value-without-mechanism.js

const valueWithoutMechanism = {
    id: 'value-without-mechanism',
    meta: {
        description: 'An answer that names a value also names the engineering that it stands for.',
        severity: 'warning',
        ofWhole: ['untranslated'],
        messages: {
            untranslated: 'The answer names {value} (`{words}`) and no mechanism of it, expected its engineering translation: {translation}.\nName the one that you built or ran, in this answer: `I <did what>, so that <what became possible>`.',
        },
    },
    *check({ answers }, { vocabulary: { preset }, read, scorer, scores }) {
        for (const [index, { prose }] of answers.entries()) {
            const score = scores[index];
            const reading = read(prose);
            if (score === undefined || !reading.isEnglish || !lacksMechanism(score, scorer, reading))
                continue;
            for (const { of, start, end } of namedValuesIn(reading, preset.values)) {
                const { value, translation } = of;
                const data = { value: value.toLowerCase(), translation, words: prose.text.slice(start, end) };
                yield { messageId: 'untranslated', at: prose.locate(start, end), data, about: [value] };
            }
        }
    },
};
/** Whether surely no mechanism is there; words that the literal scorer counts are none yet. */
function lacksMechanism({ missing, unsure }, scorer, reading) {
    if (scorer === 'literal')
        return reading.judge('answers', ['mechanism'])[0]?.state === 'absent';
    return missing.includes('mechanism') && !unsure.includes('mechanism');
}

;// CONCATENATED MODULE: ./build/src/rules/virtue-claim.js

const virtueClaim = {
    id: 'virtue-claim',
    meta: {
        description: 'No sentence only claims a virtue of its speaker; what was done shows it.',
        severity: 'warning',
        messages: {
            claim: 'The sentence claims a virtue (`{claim}`) and names no action, expected an act that shows it.\nReplace it with what you did: `I <did what>, and <what came of it>`.',
        },
    },
    *check(document, context) {
        for (const { prose, sentence } of sentencesWith(document, context, 'virtue')) {
            const data = { claim: prose.text.slice(sentence.start, sentence.end) };
            yield { messageId: 'claim', at: prose.locate(sentence.start, sentence.end), data };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/index.js





























/** Every rule, in the order in which a document's author meets them. */
const rules_rules = [
    unreadableFile,
    frontmatterSyntax,
    frontmatterMissing,
    storyType,
    promptId,
    requiredFields,
    emptyField,
    unknownField,
    duplicateField,
    fieldValue,
    fieldSubstance,
    oneOffCleanup,
    numbersQuality,
    answerMissing,
    answerScore,
    promptElements,
    virtueClaim,
    valueWithoutMechanism,
    hedging,
    keywordStuffing,
    answerLength,
    balance,
    ownership,
    followUps,
    coverageTypes,
    coverageThemes,
    coveragePrompts,
    invalidSuppression,
    unusedSuppression,
];

;// CONCATENATED MODULE: ./build/src/builtin.js






/** What comes with the product. Hosts hand it to everything below, which knows none of it by name. */
const builtIn = { rules: rules_rules, base: base, presets: { 'ai-lab': aiLab } };
/**
 * The configuration that layers and options make, later layers over earlier ones and options over all.
 *
 * @throws {ConfigError} when a layer names a preset that does not exist
 */
function resolveConfig(layers = ['ai-lab'], options = {}) {
    return (0,config/* mergeLayers */.J)(builtIn, layers, options);
}
/** Checks sources by the built-in rules. Same input, same report; nothing that an author wrote makes it throw. */
function check(sources, { config = resolveConfig(), ...options }) {
    return lint(sources, { ...options, config, rules });
}
/** A report as text. Same report and options, same text. */
function render(report, format, options = {}) {
    return (0,formats/* renderAs */.dk)(format, report, { ...options, rules: rules_rules });
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scopeReport),
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/* harmony import */ var _linter_linter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);
/* harmony import */ var _linter_of_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);
/* harmony import */ var _linter_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3673);



const SCOPES = ['all', 'changed-files', 'changed-lines'];
/**
 * A report with the findings that a scope takes in, counted and judged anew: only what is shown can fail. Where it is
 * not known what changed, all is shown, and the report says why.
 */
function scopeReport(report, asked, found, rules) {
    if ('reason' in found) {
        return { ...report, scope: { ..._linter_linter_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, reason: asked === 'all' ? null : found.reason } };
    }
    const documents = new Map(report.documents.map((document) => [document.filePath, document]));
    const metas = new Map(rules.map(({ id, meta }) => [id, meta]));
    const isShown = (finding) => {
        const meta = metas.get(finding.ruleId);
        // One about the run lies in no file, whatever it points at.
        if (asked === 'all' || meta?.excess?.ofRun === finding.messageId)
            return true;
        return isTouched(finding, asked, found, documents.get(finding.filePath), (0,_linter_of_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfWhole */ .n)(finding, meta));
    };
    const findings = report.findings.filter(isShown);
    const suppressed = report.suppressed.filter(isShown);
    const { baseline } = report;
    const counts = {
        ...report.counts,
        ...(0,_linter_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings),
        suppressed: report.counts.suppressed - (report.suppressed.length - suppressed.length),
    };
    const hidden = report.findings.length - findings.length;
    return {
        ...report,
        verdict: (0,_linter_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(counts, report.limits),
        counts,
        findings,
        suppressed,
        baseline: baseline === null ? null : { ...baseline, known: baseline.known.filter(isShown) },
        scope: { name: asked, base: found.base, reason: null, hidden },
    };
}
/** Whether a finding lies in what changed. */
function isTouched(finding, scope, { files }, document, ofWhole) {
    const file = files.get(finding.filePath);
    if (file === undefined)
        return false;
    if (scope === 'changed-files' || file.lines === null || ofWhole)
        return true;
    if (document !== undefined && isJudgedAnew(document))
        return true;
    const { line, endLine, endColumn } = finding;
    const lastLine = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    return file.lines.some(({ start, end }) => start <= lastLine && line <= end);
}
/** A draft that became ready, or a file that could not be parsed, is judged in full for the first time. */
function isJudgedAnew({ status, change }) {
    const before = change?.before ?? null;
    return before !== null && (before.broken || before.status !== status);
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

/** Whether standard output is coloured: the option first, then NO_COLOR and FORCE_COLOR, then whether somebody is looking. */
function wantsColor(option) {
    if (option !== undefined)
        return option;
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return Boolean(process.stdout.isTTY) && TERM !== 'dumb' && picocolors__WEBPACK_IMPORTED_MODULE_0__.isColorSupported;
}


/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ columnsFor)
/* harmony export */ });
/** What a terminal has that does not say how wide it is. */
const DEFAULT = 80;
/** Fewer leave no room behind the margins. */
const FEWEST = 40;
/** Characters on a line: what COLUMNS says, else the terminal, else 80. */
function columnsFor(stream) {
    const { COLUMNS = '' } = process.env;
    const given = /^[1-9]\d{0,4}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
    return Math.max(FEWEST, given || (stream.isTTY && stream.columns) || DEFAULT);
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// UNUSED EXPORTS: EXIT

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config = __webpack_require__(4033);
// EXTERNAL MODULE: ./build/src/host/git.js + 1 modules
var git = __webpack_require__(142);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/changes/scope.js
var scope = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/types.js
var types = __webpack_require__(3992);
// EXTERNAL MODULE: ./build/src/host/run.js + 1 modules
var run = __webpack_require__(885);
// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __webpack_require__(2886);
;// CONCATENATED MODULE: ./build/src/cli/changed.js


/**
 * What the options ask for. `--changed stories` is meant as two things, where `stories` is a path and no commit.
 *
 * @throws {UsageError} when a base is named that is not there
 */
async function chooseChanged(paths, { changed, changedIsGlued, scope = 'changed-lines' }, cwd) {
    if (changed === undefined && scope === 'all')
        return { paths };
    const { root, inGit } = (0,workspace/* locateWorkspace */.mO)(cwd);
    if (!inGit)
        throw new workspace/* UsageError */.eb(`${cwd} is in no git repository, expected one for --changed`);
    const { changesByGit } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 2651));
    const from = 'merge-base';
    if (typeof changed !== 'string')
        return { paths, scope, changes: changesByGit({ from }) };
    const { commitOf, namedCommit } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 1038));
    const mayBePath = !changedIsGlued && isPath(changed, cwd);
    // A branch that only `origin` has gives way to a path of its name.
    const commit = mayBePath ? commitOf(root, changed) : namedCommit(root, changed);
    if (commit !== null)
        return { paths, scope, changes: changesByGit({ base: changed, from }) };
    if (mayBePath)
        return { paths: [changed, ...paths], scope, changes: changesByGit({ from }) };
    const or = changedIsGlued ? '' : ' and no file';
    throw new workspace/* UsageError */.eb(`no commit${or} \`${changed}\`, expected --changed=BASE with a branch, tag or commit`);
}
/** Whether something is there, or it is a glob: no name of a branch has these characters. */
function isPath(word, cwd) {
    return /[*?[]/.test(word) || (0,workspace/* entryAt */._f)(external_node_path_.resolve(cwd, word)) !== undefined;
}

// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/columns.js
var columns = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var cli_outputs = __webpack_require__(7034);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/stdin.js
var cli_stdin = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/src/cli/check-command.js













/** Checks, reports, and gives the exit code. */
async function checkCommand(paths, flags) {
    const startedIn = process.cwd();
    const outputs = flags.format ?? [{ format: 'text', file: null }];
    refuseContradictions(paths, flags, outputs);
    const progress = (0,cli_progress/* createProgress */.m)(process.stderr);
    const stdin = flags.stdin ? { text: await (0,cli_stdin/* readStdin */.v)(), filePath: flags.stdinFilename ?? '' } : undefined;
    const cwd = flags.C ?? startedIn;
    const isScoped = flags.changed !== undefined || flags.scope !== undefined;
    const options = {
        cwd,
        ...(isScoped ? await chooseChanged(paths, flags, cwd) : { paths }),
        configPath: flags.config,
        allowEmpty: flags.allowEmpty ?? false,
        noIgnore: flags.ignore === false,
        staged: flags.staged ?? false,
        stdin,
        failOn: flags.failOn,
        maxWarnings: flags.maxWarnings,
        minScore: flags.minScore,
        scorer: flags.scorer,
        inlineConfig: flags.inlineConfig,
        baseline: flags.baseline,
    };
    const { report, workspace, warnings } = await (0,run/* run */.eF)(options, progress.update).finally(progress.clear);
    const note = (0,counts/* scopeNote */.vs)(report);
    const isTold = outputs.some(({ format, file }) => format === 'text' && file === null) && !flags.quiet;
    if (report.scope.reason !== null && note !== null && !isTold)
        warnings.push(note);
    for (const warning of warnings)
        process.stderr.write(`${product/* PRODUCT */.Ax}: ${(0,report_escape/* logLine */.BP)(warning)}\n`);
    // A commit without documents is none of our business, unless a machine asked for a report.
    const silent = flags.staged && report.counts.documents === 0 && report.counts.skipped === 0;
    const asked = silent
        ? outputs.filter(({ format, file }) => file !== null || formats/* formats */.Fx[format].isForMachines)
        : outputs;
    const context = { workspace, startedIn, color: (0,color/* wantsColor */.z)(flags.color), quiet: flags.quiet ?? false };
    await (0,cli_outputs/* writeOutputs */.Kn)(report, asked, context);
    if (report.verdict === 'pass')
        return 0;
    if (flags.staged) {
        const { renderRefusedCommit } = await __webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 8596));
        const displayPath = (filePath) => (0,cli_outputs/* pathFrom */.Iw)(context, filePath);
        process.stderr.write(renderRefusedCommit(report, { columns: (0,columns/* columnsFor */.n)(process.stderr), displayPath }));
    }
    return 1;
}
function refuseContradictions(paths, flags, outputs) {
    if (outputs.filter(({ file }) => file === null).length > 1) {
        throw new workspace/* UsageError */.eb('two reports for standard output, expected one (give the others a file: --format json=report.json)');
    }
    const files = outputs.flatMap(({ file }) => (file === null ? [] : external_node_path_.resolve(file)));
    if (new Set(files).size < files.length)
        throw new workspace/* UsageError */.eb('two reports for one file, expected a file each');
    if (flags.stdin && (flags.staged || paths.length > 0)) {
        throw new workspace/* UsageError */.eb('--stdin takes its text from standard input, expected no paths and no --staged with it');
    }
    if (flags.ignore === false && paths.length === 0) {
        throw new workspace/* UsageError */.eb('--no-ignore without a path, expected the files to check');
    }
    if ((flags.staged || flags.stdin) && (flags.changed !== undefined || flags.scope !== undefined)) {
        const option = flags.staged ? '--staged' : '--stdin';
        throw new workspace/* UsageError */.eb(`${option} says what is judged, expected no --changed and no --scope with it`);
    }
    if (flags.stdin && !flags.stdinFilename) {
        throw new workspace/* UsageError */.eb('--stdin without --stdin-filename, expected the path that the text stands for');
    }
    if (!flags.stdin && flags.stdinFilename !== undefined) {
        throw new workspace/* UsageError */.eb('--stdin-filename without --stdin, expected both');
    }
}

// EXTERNAL MODULE: ./build/src/text/choices.js
var choices = __webpack_require__(265);
;// CONCATENATED MODULE: ./build/src/cli/option-values.js






/** Directories add up, as with git: `-C a -C b` is `-C a/b`. */
function directory(dir, earlier = '') {
    return external_node_path_.resolve(earlier, dir);
}
function integer(max) {
    return (value) => {
        const number = Number(value);
        if (!/^\d+$/.test(value) || number > max)
            throw new esm/* InvalidArgumentError */.Di(`Expected a whole number from 0 to ${max}.`);
        return number;
    };
}
function oneOf(names) {
    return (value) => {
        const name = names.find((known) => known === value);
        if (name === undefined)
            throw new esm/* InvalidArgumentError */.Di(expected((0,message/* listOf */.c3)(names, 'or'), value, names));
        return name;
    };
}
/** A text that says something. */
function nonEmpty(value) {
    if (value.trim() === '')
        throw new esm/* InvalidArgumentError */.Di('Expected some text.');
    return value.trim();
}
function collectOutputs(value, earlier = []) {
    const output = (0,cli_outputs/* parseOutput */.Fw)(value);
    if (output === null) {
        const name = value.split('=', 1)[0] ?? '';
        const what = `${(0,message/* listOf */.c3)(formats/* FORMAT_NAMES */.BU, 'or')}, or one of them with =file`;
        throw new esm/* InvalidArgumentError */.Di(expected(what, formats/* FORMAT_NAMES */.BU.some((known) => known === name) ? '' : name, formats/* FORMAT_NAMES */.BU));
    }
    return [...earlier, output];
}
function expected(what, value, names) {
    const near = (0,choices/* suggestChoice */.Y)(value, names);
    return `Expected ${what}.${near === null ? '' : ` Did you mean ${near}?`}`;
}

;// CONCATENATED MODULE: ./build/src/cli/command.js


/** A command that runs somewhere. */
function addCommandIn(program, name) {
    return program
        .command(name)
        .option('-C <dir>', 'run as if started in <dir>', (dir, earlier) => directory(dir, earlier ?? program.opts().C));
}
/** A command that runs somewhere and by a configuration, as `check` does. */
function addCommand(program, name) {
    return addCommandIn(program, name).option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)');
}
/** The flags of a command, with the directory that `-C` before the command's name chose. */
function flagsOf(program, flags) {
    return { C: program.opts().C, ...flags };
}
/**
 * Options of `check` mean nothing to another command, but for where it runs.
 *
 * @throws {UsageError}
 */
function refuseEarlierOptions(program, command) {
    for (const option of program.options) {
        const isGiven = program.getOptionValueSource(option.attributeName()) === 'cli';
        if (isGiven && option.short !== '-C')
            throw new workspace/* UsageError */.eb(`option ${option.long} before \`${command}\`, expected options of ${command} behind it`);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/commands/bank.js


const addBank = (program, exit) => addCommand(program, 'bank')
    .description('list the stories of a story bank, their parts, and what their answers show')
    .argument('<file>', 'one Markdown file with several stories, in whatever layout')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (file, flags) => {
    refuseEarlierOptions(program, 'bank');
    const { bankCommand } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 8826));
    exit(await bankCommand(file, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/baseline.js

const addBaseline = (program, exit) => addCommand(program, 'baseline')
    .description('write down the findings that there are, so that only new ones fail')
    .option('--prune', 'drop what is fixed from the baseline, and add nothing')
    .action(async (flags) => {
    refuseEarlierOptions(program, 'baseline');
    const { baselineCommand } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 4193));
    exit(await baselineCommand(flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/coverage.js


const addCoverage = (program, exit) => addCommand(program, 'coverage')
    .description('print which story types, themes and prompts each owner has, and how strongly')
    .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
    .option('--owner <name>', 'print the portfolio of this owner alone')
    .option('--format <name>', 'text, json or markdown', oneOf(['text', 'json', 'markdown']), 'text')
    .action(async (paths, flags) => {
    refuseEarlierOptions(program, 'coverage');
    const { coverageCommand } = await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 7179));
    exit(await coverageCommand(paths, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js

const addExplain = (program, exit) => addCommand(program, 'explain')
    .description('print what a rule, a story type or a prompt asks for')
    .argument('<topic>', 'a rule such as hedging, a story type such as incident-command, or a prompt')
    .action(async (topic, flags) => {
    refuseEarlierOptions(program, 'explain');
    const { explainCommand } = await Promise.all(/* import() */[__webpack_require__.e(284), __webpack_require__.e(254)]).then(__webpack_require__.bind(__webpack_require__, 1254));
    exit(await explainCommand(topic, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/fix.js



const addFix = (program, exit) => addCommand(program, 'fix')
    .description('apply the edits that invent nothing: quotes, misspelt keys, placeholders for missing ones')
    .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
    .option('--dry-run', 'print the edits as a diff, and write nothing')
    .option('--sort', 'also give the keys of the frontmatter their proper order and spelling')
    .option('--color', 'use colour even where there is no terminal (also: FORCE_COLOR=1)')
    .option('--no-color', 'use no colour (also: NO_COLOR=1)')
    .addOption(new esm/* Option */.c$('--staged').hideHelp())
    .addHelpText('after', '\nExit codes: 0 done, whatever is left, 2 could not run.')
    .action(async (paths, { staged, ...flags }) => {
    refuseEarlierOptions(program, 'fix');
    if (staged)
        throw new workspace/* UsageError */.eb('fix edits files, not the index, expected no --staged (`git add` them afterwards)');
    const { fixCommand } = await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(306), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 4997));
    exit(await fixCommand(paths, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/import.js


const addImport = (program, exit) => addCommand(program, 'import')
    .description('make a story file of each story in a bank or a list (Markdown, YAML, JSON, CSV)')
    .argument('<files...>', 'story banks in Markdown, or lists of stories')
    .option('--into <dir>', 'the folder of the new files (default: the one that the configuration names)', nonEmpty)
    .option('--owner <name>', 'whose stories they are', nonEmpty)
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (files, flags) => {
    refuseEarlierOptions(program, 'import');
    const { importCommand } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 5451));
    exit(await importCommand(files, flagsOf(program, flags)));
});

// EXTERNAL MODULE: ./build/src/setup/plan.js + 2 modules
var plan = __webpack_require__(3170);
// EXTERNAL MODULE: ./build/src/setup/survey.js
var survey = __webpack_require__(5089);
;// CONCATENATED MODULE: ./build/src/cli/commands/init.js





const part = oneOf(plan/* PARTS */.dI);
const addInit = (program, exit) => addCommandIn(program, 'init')
    .description('set a repository up: configuration, workflow, commit hook, templates, editor')
    .option('-y, --yes', 'ask nothing')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--hook <name>', `${(0,message/* listOf */.c3)([...survey/* HOOKS */.r, 'none'], 'or')} (default: what is there)`, oneOf([...survey/* HOOKS */.r, 'none']))
    .option('--without <part>', `leave out ${(0,message/* listOf */.c3)(plan/* PARTS */.dI, 'or')}; repeat it for several`, (value, earlier = []) => [...earlier, part(value)])
    .action(async (flags) => {
    refuseEarlierOptions(program, 'init');
    const { initCommand } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(879)]).then(__webpack_require__.bind(__webpack_require__, 1879));
    exit(await initCommand(flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/new.js


const addNew = (program, exit) => addCommand(program, 'new')
    .description('write a story or an answer with a placeholder for all that it needs')
    .argument('<name>', 'a story type such as incident-command, or a prompt such as disagreement')
    .option('--title <text>', 'what you would call it', nonEmpty)
    .option('--owner <name>', 'whose it is', nonEmpty)
    .option('--into <dir>', 'the folder of the new file (default: the one that the configuration names)', nonEmpty)
    .action(async (name, flags) => {
    refuseEarlierOptions(program, 'new');
    const { newCommand } = await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.bind(__webpack_require__, 546));
    exit(await newCommand(name, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/schema.js

const addSchema = (program, exit) => addCommand(program, 'schema')
    .description('print the JSON Schema of the frontmatter of stories, for editors')
    .argument('[type]', 'a story type such as incident-command, or answer, config or report (default: all story types)')
    .action(async (type, flags) => {
    refuseEarlierOptions(program, 'schema');
    const { schemaCommand } = await __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 383));
    exit(await schemaCommand(type, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/score.js



const addScore = (program, exit) => addCommand(program, 'score')
    .description('score one text, or one a line')
    .argument('[file]', 'the text; - or nothing means standard input', '-')
    .option('--scorer <name>', 'how it is scored: rubric or literal (default: rubric)', oneOf(score/* SCORERS */.My))
    .option('--prompt <id>', 'the prompt that the text answers, such as ai-safety')
    .option('--min-score <n>', 'exit with code 1 when a text scores less: 0, 1 or 2 (default: 0)', integer(2))
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .option('--explain', 'print the text with the passages marked that show a point, and how surely')
    .option('--jsonl', 'read a JSON string or {"text": ...} a line, write {"score", "missing", "unsure"} a line')
    .addHelpText('after', '\nExit codes: 0 every text reaches --min-score, 1 one does not, 2 could not run.')
    .action(async (file, flags) => {
    refuseEarlierOptions(program, 'score');
    const { scoreCommand } = await __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 7683));
    exit(await scoreCommand(file, flagsOf(program, flags)));
});

;// CONCATENATED MODULE: ./build/src/cli/commands/index.js










/** Every command but `check`, which needs no name, and `help`; in the order that the help lists them. */
const COMMANDS = [
    addInit,
    addNew,
    addImport,
    addFix,
    addBaseline,
    addBank,
    addCoverage,
    addScore,
    addExplain,
    addSchema,
];

;// CONCATENATED MODULE: ./build/src/cli/program.js















const FORMATS = `
Formats:
${formats/* FORMAT_NAMES */.BU.map((name) => `  ${name.padEnd(12)}${formats/* formats */.Fx[name].help}`).join('\n')}`;
const EXAMPLES = `
Examples:
  star-witness                              check the stories and answers below this directory
  star-witness stories/ana                  check one folder
  star-witness --changed                    check what you changed since the default branch
  star-witness --staged                     check what is about to be committed (for a git hook)
  star-witness --format text --format markdown=report.md
                                            print the report, and write it to a file too
  star-witness new incident-command         write a story with a placeholder for all that it needs
  star-witness import story-bank.md         make a story file of each story of a bank
  star-witness fix --dry-run                print the edits that need no thought; without it, make them
  star-witness bank story-bank.md           list the stories of a bank, and what their answers show
  star-witness baseline                     write down the findings there are: only new ones fail
  star-witness explain answer-score         print what a rule, a story type or a prompt asks for
  echo "I added a canary." | star-witness score

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not run.`;
/** The command line for these arguments. `exit` takes the exit code of the command that ran. */
function createProgram(argv, exit) {
    const program = new esm/* Command */.uB(product/* PRODUCT */.Ax)
        .description('Checks interview stories and prompt answers for mechanism and evidence.')
        .usage(`[check] [options] [paths...]\n       ${product/* PRODUCT */.Ax} <command> [options] ...`)
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(`${product/* PRODUCT */.Ax}: ${oneLine(text)}\n`) })
        .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
        .addHelpText('after', FORMATS + EXAMPLES)
        .action(async (words, flags) => {
        const paths = words[0] === 'check' ? words.slice(1) : words;
        if (words.length === paths.length)
            refuseUnknownWord(paths, flags, namesOf(program));
        if (flags.listRules || flags.printConfig !== undefined) {
            exit(await inspect(paths, flags));
            return;
        }
        const changedIsGlued = argv.includes(`--changed=${flags.changed}`);
        exit(await checkCommand(paths, { ...flags, changedIsGlued }));
    });
    addCheckOptions(program);
    const commands = COMMANDS.map((add) => add(program, exit));
    program
        .command('help')
        .description('print this help, or that of a command')
        .argument('[command]')
        .helpOption(false)
        .action((name) => (commands.find((each) => each.name() === name) ?? program).outputHelp());
    return program;
}
function addCheckOptions(program) {
    program
        .optionsGroup('What is checked:')
        .option('-C <dir>', 'run as if started in <dir>', directory)
        .option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)')
        .option('--staged', 'check what is in the index, not the work tree')
        .option('--changed [base]', 'report only what changed since <base>, a branch, tag or commit (default: the default branch)')
        .option('--scope <name>', 'changed-lines, changed-files or all (default with --changed: changed-lines)', oneOf(scope/* SCOPES */.i))
        .option('--stdin', 'check the text on standard input')
        .option('--stdin-filename <path>', 'the path that the text on standard input stands for')
        .option('--allow-empty', 'pass when no file matches')
        .option('--no-ignore', 'check named files also where no glob matches them or `ignore` leaves them out')
        .optionsGroup('What fails the run:')
        .option('--fail-on <severity>', 'error, warning, note or never (default: error)', oneOf(types/* FAIL_ON */.d))
        .option('--max-warnings <n>', 'fail with more warnings than this (default: no limit)', integer(1_000_000))
        .option('--min-score <n>', 'what every answer must reach: 0, 1 or 2 (default: 2)', integer(2))
        .option('--scorer <name>', 'how answers are scored: rubric or literal (default: rubric)', oneOf(score/* SCORERS */.My))
        .option('--no-baseline', 'report also the findings that the baseline knows')
        .option('--no-inline-config', 'report also what files suppress, in comments and frontmatter')
        .optionsGroup('The report:')
        .option('--format <name[=file]>', `${(0,message/* listOf */.c3)(formats/* FORMAT_NAMES */.BU, 'or')}; with =file it goes there; repeat it for several (default: text)`, collectOutputs)
        .option('--quiet', 'print errors only, and nothing when there are none')
        .option('--color', 'use colour even where there is no terminal (also: FORCE_COLOR=1)')
        .option('--no-color', 'use no colour (also: NO_COLOR=1)')
        .optionsGroup('Other:')
        .option('--list-rules', 'print every rule with its severity in this configuration')
        .option('--print-config [file]', 'print the resolved configuration, or what it comes to for <file>')
        .version(product/* VERSION */.xv, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help');
}
async function inspect(paths, { listRules, printConfig, ...flags }) {
    const option = listRules ? '--list-rules' : '--print-config';
    if (paths.length > 0)
        throw new workspace/* UsageError */.eb(`${option} checks nothing, expected no paths with it`);
    const command = await __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 1895));
    if (printConfig === undefined)
        return command.listRules(flags);
    if (listRules)
        throw new workspace/* UsageError */.eb('--list-rules and --print-config, expected one of them');
    return command.printConfig(printConfig, flags);
}
/** Commander's message without its prefix and on one line. */
function oneLine(text) {
    return (0,report_escape/* logLine */.BP)(text
        .trim()
        .replace(/^error: /, '')
        .replace(/\n\(Did you mean (.+)\?\)$/, ', did you mean $1?'));
}
/** The words that name a command. */
function namesOf({ commands }) {
    return ['check', ...commands.map((command) => command.name())];
}
/** A single word that names no file is meant as a command: `init`, or a typo. */
function refuseUnknownWord([word = ''], { C = '', staged, allowEmpty }, commands) {
    if (!/^[a-z]+$/i.test(word) || staged || allowEmpty || (0,external_node_fs_.existsSync)(external_node_path_.resolve(C, word)))
        return;
    const near = (0,keys/* suggest */.ZA)(word, commands);
    const hint = near === null ? `expected a path, or ${(0,message/* choicesIn */.sF)(commands)}` : `did you mean the command \`${near}\`?`;
    throw new workspace/* UsageError */.eb(`no file and no command \`${word}\`, ${hint}`);
}

;// CONCATENATED MODULE: ./build/src/cli/main.js







/** Exit codes: nothing at or above `fail-on`; findings at or above it; could not run. */
const EXIT = { pass: 0, fail: 1, cannotRun: 2 };
/** Runs the command line and gives its exit code. */
async function main(argv) {
    // Whoever writes learns of it from the write itself; an event that nobody listens to would end the process.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    let exitCode = EXIT.pass;
    try {
        await createProgram(argv, (code) => {
            exitCode = code;
        }).parseAsync(argv, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? EXIT.pass : EXIT.cannotRun;
        process.stderr.write(`${product/* PRODUCT */.Ax}: ${explain(error)}\n`);
        return EXIT.cannotRun;
    }
}
/** One line for what went wrong; where it is our own fault, where to say so. */
function explain(error) {
    const known = error instanceof workspace/* UsageError */.eb || error instanceof config/* ConfigError */.xL || error instanceof git/* GitError */.XS;
    const message = (0,report_escape/* logLine */.BP)(error instanceof Error ? error.message : String(error));
    if (known || isSystemError(error))
        return message;
    const stack = process.env.STAR_WITNESS_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
    return `internal error, please report it: ${message} (STAR_WITNESS_DEBUG=1 shows where)${stack}`;
}
/** Something that the system refused: a full disk, a directory in a file's place. */
function isSystemError(error) {
    if (!(error instanceof Error))
        return false;
    return 'syscall' in error || isSystemError(error.cause);
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ parseOutput),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Kn: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5803);
/* harmony import */ var _host_report_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6558);
/* harmony import */ var _host_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8213);
/* harmony import */ var _host_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4626);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2880);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6903);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8875);









/** `json`, or `json=report.json`; null for anything else. */
function parseOutput(value) {
    const [name = '', ...rest] = value.split('=');
    const format = _report_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMAT_NAMES */ .BU.find((known) => known === name);
    const file = rest.join('=');
    if (format === undefined || (rest.length > 0 && file === ''))
        return null;
    return { format, file: rest.length > 0 ? file : null };
}
/** A file has no terminal: no colour, and no width but the usual one. */
function renderFor(report, { format, file }, { quiet, ...context }) {
    const color = context.color && file === null;
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .columnsFor */ .n)(file === null ? process.stdout : {});
    const displayPath = (filePath) => pathFrom(context, filePath);
    return (0,_builtin_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(report, format, { color, columns, quiet, displayPath });
}
/** A path of the report as one would type it where the command was started. */
function pathFrom({ workspace, startedIn }, filePath) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(startedIn, node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace.root, filePath));
}
/** Writes every report that was asked for; files first, so that what is printed is the last thing seen. */
async function writeOutputs(report, outputs, context) {
    for (const output of outputs) {
        if (output.file !== null)
            write(output.file, await renderFor(report, output, context), context.workspace);
    }
    for (const output of outputs) {
        if (output.file === null)
            await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(await renderFor(report, output, context));
    }
}
/** @throws {UsageError} where the repository has a symbolic link on the way, or there is no such folder */
function write(file, text, { cwd, root }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    const link = (0,_host_report_path_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOnTheWay */ .K)(target, root);
    if (link !== null)
        throw new _host_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`cannot write ${file}: ${link} is a symbolic link, expected none in the repository`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target)))
        throw new _host_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`cannot write ${file}: there is no folder ${node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)}, make it first`);
    try {
        (0,_host_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Z)(target, text);
    }
    catch (error) {
        throw new Error(`cannot write ${file}: ${error.code}`, { cause: error });
    }
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/**
 * Writes to standard output and waits until it is taken. False when nobody reads on (`| head`), which is no error.
 *
 * @throws the system's error for anything else, such as a full disk
 */
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            if (!error)
                resolve(true);
            else if (error.code === 'EPIPE')
                resolve(false);
            else
                reject(new Error(`cannot write to standard output: ${error.code}`, { cause: error }));
        });
    });
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/** Milliseconds before a progress bar appears, and between two of its states. */
const DELAY = 1000;
const INTERVAL = 100;
const WIDTH = 30;
/** A progress bar on a terminal, once a run takes more than a second; nothing anywhere else. */
function createProgress(stream) {
    const started = performance.now();
    let last = started;
    let shown = false;
    return {
        update(done, total) {
            const now = performance.now();
            if (now - last < INTERVAL)
                return undefined;
            last = now;
            if (stream.isTTY && now - started >= DELAY) {
                shown = true;
                const filled = Math.round((done / total) * WIDTH);
                stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total} files`);
            }
            return new Promise((resolve) => setImmediate(resolve));
        },
        clear() {
            if (shown)
                stream.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openStdin),
/* harmony export */   v: () => (/* binding */ readStdin)
/* harmony export */ });
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/** Standard input; who sits at a terminal is told that it is waited for. */
function openStdin() {
    if (process.stdin.isTTY)
        process.stderr.write(`${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax}: reading standard input, end it with Ctrl-D\n`);
    return process.stdin;
}
/** All bytes of standard input. */
async function readStdin() {
    const chunks = [];
    for await (const chunk of openStdin())
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ ConfigSize),
/* harmony export */   UR: () => (/* binding */ findOverBound)
/* harmony export */ });
/* unused harmony exports MAX_WORDS, MAX_GLOBS */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);

/** Words and all other values of a configuration, with those of the files that it extends. */
const MAX_WORDS = 10_000;
/** Its globs; one with braces counts as often as there are globs without braces that it stands for. */
const MAX_GLOBS = 100;
/** What the files of one configuration hold so far. */
class ConfigSize {
    words = 0;
    globs = 0;
}
/** Keys that mean something to JavaScript, and that the schema would leave out of a mapping without a word. */
const UNUSABLE = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * The first value of a file that is over a bound, or a glob or a key that is not read. It comes before the schema, because
 * data with aliases may be endless, and adds to `size` what it has counted.
 */
function findOverBound(data, size) {
    const open = [{ value: data, key: '', parent: null }];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        const message = ++size.words > MAX_WORDS ? TOO_MANY_WORDS : globProblem(each, size);
        if (message !== null)
            return { path: pathOf(each), atKey: false, message };
        const { value, key } = each;
        if (each.parent !== null && UNUSABLE.has(key))
            return { path: pathOf(each), atKey: true, message: `unusable name \`${key}\`, expected another one` };
        if (typeof value !== 'object' || value === null)
            continue;
        const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
        for (const [step, inner] of entries.reverse())
            open.push({ value: inner, key: step, parent: each });
    }
    return null;
}
const TOO_MANY_WORDS = `expected at most ${MAX_WORDS} words and other values in a configuration, found more`;
function globProblem(each, size) {
    const { value } = each;
    if (typeof value !== 'string' || !isGlobOf(pathOf(each)))
        return null;
    try {
        size.globs += new _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo(value).size;
    }
    catch (error) {
        if (error instanceof _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GlobError */ .pZ)
            return error.message;
        throw error;
    }
    return size.globs > MAX_GLOBS ? `expected at most ${MAX_GLOBS} globs in a configuration, found more` : null;
}
/** Whether a value stands where the schema has a glob. */
function isGlobOf(path) {
    const keys = path.filter((key) => typeof key === 'string').join('.');
    return ['stories', 'answers', 'ignore', 'overrides.files'].includes(keys);
}
function pathOf(value) {
    const path = [];
    for (let each = value; each.parent !== null; each = each.parent)
        path.unshift(each.key);
    return path;
}


/***/ }),

/***/ 4033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ ConfigError),
  n6: () => (/* binding */ describeIssue),
  J: () => (/* binding */ mergeLayers),
  ub: () => (/* binding */ mergeRules)
});

// EXTERNAL MODULE: ./build/src/text/message.js
var text_message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/config/names.js
var names = __webpack_require__(144);
// EXTERNAL MODULE: ./build/src/reader/word-groups.js
var word_groups = __webpack_require__(6166);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/config/preset.js


/** A preset laid over another: its tables win, entry by entry, and its skeleton where it has one. */
function mergePreset(base, preset) {
    return {
        ...preset,
        storyTypes: { ...base.storyTypes, ...preset.storyTypes },
        commonFields: { ...base.commonFields, ...preset.commonFields },
        themes: { ...base.themes, ...preset.themes },
        prompts: { ...base.prompts, ...preset.prompts },
        values: Object.values({ ...byName(base.values), ...byName(preset.values) }),
        skeleton: preset.skeleton.length === 0 ? base.skeleton : preset.skeleton,
        words: base.words,
        placeholders: base.placeholders,
        ownWords: base.ownWords,
    };
}
/** A preset with what a configuration file adds to it, changes in it and drops from it. */
function applyToPreset(preset, data) {
    return {
        ...preset,
        storyTypes: mergeEntries(preset.storyTypes, data['story-types'], mergeStoryType),
        commonFields: mergeEntries(preset.commonFields, data['common-fields'], mergeField),
        themes: mergeEntries(preset.themes, data.themes, (_, title) => title),
        prompts: mergeEntries(preset.prompts, data.prompts, (earlier, prompt) => ({
            question: prompt.question,
            elements: elementsOf(prompt.elements ?? [], earlier?.elements ?? []),
            looksForward: prompt['looks-forward'] ?? earlier?.looksForward ?? false,
        })),
        values: mergeValues(preset.values, data.values),
        skeleton: data.skeleton ?? preset.skeleton,
        words: {
            mechanism: mergeWords(preset.words, 'mechanism', data.words),
            evidence: mergeWords(preset.words, 'evidence', data.words),
        },
        ownWords: mergeOwnWords(preset.ownWords, data['rubric-words']),
        placeholders: mergeList(preset.placeholders, data.placeholders),
    };
}
/** Entries added to, changed, or (with `false`) dropped from a table. */
function mergeEntries(base, given, merge) {
    const merged = new Map(Object.entries(base));
    for (const [name, entry] of Object.entries(given ?? {})) {
        if (entry === false)
            merged.delete(name);
        else
            merged.set(name, merge(merged.get(name), entry, name));
    }
    return Object.fromEntries(merged);
}
function mergeField(earlier, given, name) {
    const spec = typeof given === 'string' ? { hint: given } : given;
    const title = 'title' in spec && spec.title !== undefined ? spec.title : (earlier?.title ?? titleOf(name));
    const aliases = 'aliases' in spec && spec.aliases !== undefined ? spec.aliases : (earlier?.aliases ?? []);
    return { title, hint: spec.hint, aliases };
}
function mergeStoryType(earlier, given, id) {
    return {
        title: given.title ?? earlier?.title ?? titleOf(id),
        shows: given.shows ?? earlier?.shows ?? [],
        ...(earlier?.cues !== undefined && { cues: earlier.cues }),
        fields: mergeEntries(earlier?.fields ?? {}, given.fields, mergeField),
        followUps: mergeFollowUps(earlier?.followUps ?? [], given['follow-ups']),
    };
}
/** A list adds questions, or changes those that are asked in the same words. */
function mergeFollowUps(earlier, given) {
    if (given === undefined)
        return [...earlier];
    const [base, added] = Array.isArray(given) ? [earlier, given] : [[], given.replace];
    const merged = byLabel([...base, ...elementsOf(added, earlier, () => 'Say it in one sentence.')]);
    return [...merged.values()];
}
function mergeValues(values, given) {
    return Object.values(mergeEntries(byName(values), given, translationOf));
}
function byName(values) {
    return Object.fromEntries(values.map((value) => [value.value, value]));
}
/** A value is found by its name; words of its own show its translation, besides any mechanism. */
function translationOf(earlier, given, value) {
    const full = typeof given === 'string' ? { translation: given } : given;
    const { translation, words, aliases } = { words: undefined, aliases: undefined, ...full };
    const own = [value.toLowerCase(), ...(aliases ?? [])];
    const names = aliases === undefined ? (earlier?.names ?? own) : own;
    return { ...earlier, value, translation, names, ...(words === undefined ? {} : { shows: words }) };
}
function mergeWords(words, point, given) {
    return mergeList(words[point], given?.[point]).map((word) => word.toLowerCase());
}
/**
 * Elements as they are given. One that was there under the same label stays what it was but for what is given; a new one
 * that is only named is found by its name.
 */
function elementsOf(given, earlier, hintFor = (label) => `Say something about: ${label}.`) {
    const known = byLabel(earlier);
    return given.map((each) => {
        const { label, words, hint } = typeof each === 'string' ? { label: each, words: undefined, hint: undefined } : each;
        const fresh = { id: (0,keys/* normalizeKey */.l5)(label), words: [label], edit: hintFor(label) };
        return {
            ...(known.get((0,keys/* normalizeKey */.l5)(label)) ?? fresh),
            label,
            ...(words === undefined ? {} : { words }),
            ...(hint === undefined ? {} : { edit: hint }),
        };
    });
}
function byLabel(elements) {
    return new Map(elements.map((element) => [(0,keys/* normalizeKey */.l5)(element.label), element]));
}
/** Words added to the roles of the model that their groups stand for. */
function mergeOwnWords(known, given) {
    const merged = { ...known };
    for (const [group, words] of Object.entries(given ?? {})) {
        const role = word_groups/* WORD_GROUPS */.M[group];
        if (role !== undefined && words !== undefined)
            merged[role] = [...(merged[role] ?? []), ...words];
    }
    return merged;
}
function mergeList(base, given) {
    if (given === undefined)
        return base;
    return Array.isArray(given) ? [...base, ...given] : given.replace;
}
/** `api_contract` reads `Api contract`. */
function titleOf(name) {
    const words = name.replace(/[_-]+/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/config/config.js



/** A configuration that cannot be used. `message` is one line, with the place where there is one. */
class ConfigError extends Error {
}
/**
 * Merges layers, the later ones over the earlier ones, and the options over all. Presets come before every file, so that
 * what a file sets stays, wherever a file that extends it names a preset.
 *
 * @throws {ConfigError} when a layer names a preset, a field, a story type or anything else that there is not
 */
function mergeLayers(builtIn, layers, options) {
    const config = defaultConfig(builtIn);
    for (const layer of layers) {
        if (typeof layer === 'string')
            config.preset = mergePreset(config.preset, presetOf(layer, builtIn));
    }
    config.extends = [...new Set(layers.filter((layer) => typeof layer === 'string'))];
    const presets = [config.preset];
    for (const layer of layers) {
        if (typeof layer === 'string')
            continue;
        const { data, errorFor } = 'data' in layer ? layer : { data: layer, errorFor: errorWithoutPlace };
        applyFile(config, data);
        const issues = unknownNames(data, config, presets, builtIn.rules);
        if (issues.length > 0)
            throw errorFor(issues);
        presets.push(config.preset);
    }
    return {
        ...config,
        failOn: options.failOn ?? config.failOn,
        maxWarnings: options.maxWarnings ?? config.maxWarnings,
        minScore: options.minScore ?? config.minScore,
        scorer: options.scorer ?? config.scorer,
        inlineConfig: options.inlineConfig === false ? 'ignored' : config.inlineConfig,
        baseline: options.baseline === false ? false : config.baseline,
        // A score asked for by an option is asked of every file.
        overrides: options.minScore === undefined
            ? config.overrides
            : config.overrides.map((override) => ({ ...override, minScore: undefined })),
    };
}
function errorWithoutPlace([first]) {
    return new ConfigError(describeIssue(first));
}
/** An issue in words, after the keys that lead to it: `min-score`, or `rules.hedging.severity`. */
function describeIssue(issue) {
    const { path, atKey, message } = issue ?? { path: [], atKey: false, message: 'invalid configuration' };
    const keys = path.filter((step) => typeof step === 'string').join('.');
    // What is wrong with a key names it.
    return atKey || keys === '' ? message : `${(0,text_message/* quoted */.TL)(keys)}: ${message}`;
}
/** Names in a layer's data that nothing has. `config` has the layer already, `earlier` the presets before it. */
function unknownNames({ rules: given = {}, overrides = [], ...tables }, { preset, rules: settings }, earlier, rules) {
    const within = (path, settingsGiven, merged) => (0,names/* unknownInOptions */.AR)(settingsGiven, { preset, rules: merged }, rules).map((issue) => ({
        ...issue,
        path: [...path, ...issue.path],
    }));
    return [
        ...(0,names/* unknownDrops */.xo)(tables, earlier),
        ...(0,names/* wordlessFollowUps */.lC)(tables, earlier),
        ...within(['rules'], given, settings),
        ...overrides.flatMap(({ rules: own = {} }, index) => within(['overrides', index, 'rules'], own, mergeRules(settings, own))),
    ];
}
/** @throws {ConfigError} when no preset has this name */
function presetOf(name, { presets }) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
    if (preset === undefined)
        throw new ConfigError(`no preset ${(0,text_message/* quoted */.TL)(name)}, expected ${(0,text_message/* choicesIn */.sF)(Object.keys(presets))}`);
    return preset;
}
function defaultConfig({ rules, base }) {
    return {
        extends: [],
        stories: ['**/stories/**/*.md'],
        answers: ['**/answers/**/*.md'],
        ignore: [],
        failOn: 'error',
        maxWarnings: null,
        minScore: 2,
        scorer: 'rubric',
        inlineConfig: 'read',
        baseline: null,
        preset: base,
        rules: Object.fromEntries(rules.map((rule) => [rule.id, defaultSetting(rule)])),
        overrides: [],
    };
}
function defaultSetting({ meta }) {
    const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default]);
    return { severity: meta.severity, options: Object.fromEntries(options) };
}
function applyFile(config, data) {
    if (data.stories !== undefined)
        config.stories = asList(data.stories);
    if (data.answers !== undefined)
        config.answers = asList(data.answers);
    config.ignore = [...config.ignore, ...asList(data.ignore ?? [])];
    config.failOn = data['fail-on'] ?? config.failOn;
    config.maxWarnings = data['max-warnings'] ?? config.maxWarnings;
    config.minScore = data['min-score'] ?? config.minScore;
    config.scorer = data.scorer ?? config.scorer;
    if (data['inline-config'] !== undefined)
        config.inlineConfig = data['inline-config'] ? 'read' : 'forbidden';
    config.baseline = data.baseline ?? config.baseline;
    config.preset = applyToPreset(config.preset, data);
    config.rules = mergeRules(config.rules, data.rules ?? {});
    const overrides = (data.overrides ?? []).map((override) => ({
        files: asList(override.files),
        rules: override.rules ?? {},
        minScore: override['min-score'],
    }));
    config.overrides = [...config.overrides, ...overrides];
}
/** Settings of rules, the given ones over the earlier ones; options that are not given stay. */
function mergeRules(base, settings) {
    const merged = { ...base };
    for (const [id, setting] of Object.entries(settings)) {
        const earlier = merged[id];
        if (setting === undefined || earlier === undefined)
            continue;
        const { severity, ...given } = typeof setting === 'string' ? { severity: setting } : setting;
        // A program may write `undefined` for what it does not set.
        const options = Object.entries(given).filter((entry) => {
            return entry[1] !== undefined;
        });
        merged[id] = {
            severity: severity ?? earlier.severity,
            options: { ...earlier.options, ...Object.fromEntries(options) },
        };
    }
    return merged;
}
function asList(value) {
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  pZ: () => (/* binding */ GlobError),
  fU: () => (/* binding */ globMatcher),
  fg: () => (/* binding */ isGlob),
  VK: () => (/* binding */ splitGlob)
});

// UNUSED EXPORTS: MAX_ALTERNATIVES, MAX_GLOB_LENGTH, MAX_WILDCARDS

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/config/glob-segment.js
const any = () => true;
/** What stands between two slashes of a glob, read. */
function segmentOf(text) {
    if (text === '**')
        return null;
    const units = [];
    const chars = [...text];
    for (let at = 0; at < chars.length; at++) {
        const char = chars[at] ?? '';
        if (char === '*') {
            if (units.at(-1) !== null)
                units.push(null);
        }
        else if (char === '?')
            units.push(any);
        else if (char === '\\' && at + 1 < chars.length)
            units.push(chars[++at] ?? '');
        else {
            const end = char === '[' ? classEnd(chars, at) : -1;
            units.push(end === -1 ? char : classOf(chars.slice(at + 1, end)));
            if (end !== -1)
                at = end;
        }
    }
    return units.every((unit) => typeof unit === 'string') ? units.join('') : units;
}
/** Whether a name is what a segment asks for. Only the last `*` met may grow, so the work is their lengths' product. */
function takes(segment, name) {
    if (typeof segment === 'string')
        return segment === name;
    if (name.startsWith('.') && segment[0] !== '.')
        return false;
    const chars = [...name];
    let place = 0;
    let star = -1;
    let grown = 0;
    for (let at = 0; at < chars.length;) {
        const unit = segment[place];
        if (unit === null) {
            star = place++;
            grown = at;
        }
        else if (unit !== undefined && fits(unit, chars[at] ?? '')) {
            place++;
            at++;
        }
        else if (star !== -1) {
            place = star + 1;
            at = ++grown;
        }
        else
            return false;
    }
    while (segment[place] === null)
        place++;
    return place === segment.length;
}
function fits(unit, char) {
    return typeof unit === 'string' ? unit === char : unit(char);
}
/** The bracket that closes a class, or -1; one right behind the opening (and `!` or `^`) means itself. */
function classEnd(chars, open) {
    const first = /[!^]/.test(chars[open + 1] ?? '') ? open + 2 : open + 1;
    for (let at = first; at < chars.length; at++) {
        if (chars[at] === '\\')
            at++;
        else if (chars[at] === ']' && at > first)
            return at;
    }
    return -1;
}
/** `a-z_`, or with `!` or `^` in front any other character. */
function classOf(inner) {
    const negated = /[!^]/.test(inner[0] ?? '');
    const ranges = [];
    const next = (at) => (inner[at] === '\\' && at + 1 < inner.length ? at + 1 : at);
    for (let at = negated ? 1 : 0; at < inner.length; at++) {
        at = next(at);
        const from = inner[at] ?? '';
        if (inner[at + 1] === '-' && at + 2 < inner.length) {
            at = next(at + 2);
            ranges.push([from, inner[at] ?? '']);
        }
        else
            ranges.push([from, from]);
    }
    return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}

;// CONCATENATED MODULE: ./build/src/config/glob.js


/** Characters that a glob may have. */
const MAX_GLOB_LENGTH = 200;
/** `*`, `**`, `?` and `[...]` that a glob may have. */
const MAX_WILDCARDS = 20;
/** Globs without braces that one with braces may stand for. */
const MAX_ALTERNATIVES = 20;
/** A glob that is not read. The message goes on from where the glob stands: `expected ..., found ...`. */
class GlobError extends Error {
}
/**
 * A glob for paths with `/`: `*`, `**`, `?`, `[...]`, `{a,b}`, and `\` before a character that means itself. Wildcards
 * take no dot at the start of a name.
 *
 * Globs and paths may both be a stranger's, so there is no regular expression in it: the work for a path is at most its
 * length times that of the glob.
 */
class Glob {
    /** How many globs without braces it stands for. */
    size;
    alternatives;
    /** @throws {GlobError} for one that is over a bound, leads out of its folder, or has what is not read */
    constructor(glob) {
        checkText(glob);
        this.alternatives = expandBraces(glob).map(segmentsOf);
        if (this.alternatives.some((segments) => (segments.length > 1 && segments[0] === '') || segments.includes('..')))
            throw new GlobError(`expected a glob inside the repository, found ${(0,message/* quoted */.TL)(glob)}`);
        this.size = this.alternatives.length;
    }
    matches(filePath) {
        const names = filePath.split('/');
        return this.alternatives.some((segments) => placesAfter(segments, names).has(segments.length));
    }
    /** Whether a file somewhere below a folder can match. */
    leadsInto(folder) {
        const names = namesOf(folder);
        return this.alternatives.some((segments) => [...placesAfter(segments, names)].some((place) => place < segments.length));
    }
    /** Whether it means this folder, and not only the ones above it: by its names, or as one that has files that match. */
    means(folder) {
        const names = namesOf(folder);
        return this.alternatives.some((segments) => [...placesAfter(segments, names)].some((place) => {
            const rest = segments.slice(place);
            const isNext = place === names.length && !segments.slice(0, place).includes(null);
            return rest.length > 0 && (isNext || rest.slice(0, -1).every((segment) => segment === null));
        }));
    }
    /** Whether it begins with the names of this folder, without a wildcard. */
    beginsWith(folder) {
        const names = namesOf(folder);
        return this.alternatives.some((segments) => segments.length > names.length && names.every((name, index) => segments[index] === name));
    }
}
/** Whether a path matches one of the globs. */
function globMatcher(globs) {
    const read = globs.map((glob) => new Glob(glob));
    return (filePath) => read.some((glob) => glob.matches(filePath));
}
/** Whether a path of the command line is a glob. */
function isGlob(given) {
    return /[*?[{]/.test(given.replace(/\\./gs, ''));
}
/** A glob as the folder that its first names lead to, and the glob that counts from there. */
function splitGlob(glob) {
    const segments = glob.split('/');
    const dynamic = segments.findIndex(isGlob);
    const base = segments.slice(0, dynamic).join('/').replace(/\\(.)/gs, '$1');
    return { base: base === '' && dynamic > 0 ? '/' : base, rest: segments.slice(dynamic).join('/') };
}
function namesOf(folder) {
    return folder === '' ? [] : folder.split('/');
}
/** The places in a glob's segments that it can be at when it has taken these names. */
function placesAfter(segments, names) {
    let places = withRuns(segments, [0]);
    for (const name of names) {
        const next = [];
        for (const place of places) {
            const segment = segments[place];
            if (segment === undefined)
                continue;
            if (segment !== null) {
                if (takes(segment, name))
                    next.push(place + 1);
            }
            else if (!name.startsWith('.'))
                next.push(place);
        }
        if (next.length === 0)
            return new Set();
        places = withRuns(segments, next);
    }
    return places;
}
/** Places, and those behind a `**` there, which may take nothing. */
function withRuns(segments, places) {
    const all = new Set();
    for (let place of places) {
        all.add(place);
        while (segments[place] === null)
            all.add(++place);
    }
    return all;
}
function segmentsOf(glob) {
    const names = glob.split('/').filter((name) => name !== '.');
    // A slash in front leads to the root of the machine; one at the end asks for a folder, which no file is.
    return names
        .filter((name, index) => name !== '' || index === 0 || index === names.length - 1)
        .map(segmentOf);
}
function checkText(glob) {
    if (glob.length > MAX_GLOB_LENGTH)
        throw new GlobError(`expected a glob of at most ${MAX_GLOB_LENGTH} characters, found ${glob.length}`);
    const bare = glob.replace(/\\./gs, '');
    if (/[()]/.test(bare))
        throw new GlobError('expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses: write `\\(` for one in a name');
    if (bare.startsWith('!'))
        throw new GlobError('expected no `!` in front, found one: name what is left out under `ignore`');
    const wildcards = bare.match(/\*+|\?|\[/g)?.length ?? 0;
    if (wildcards > MAX_WILDCARDS)
        throw new GlobError(`expected at most ${MAX_WILDCARDS} wildcards in a glob, found ${wildcards}`);
}
/** The globs without braces that a glob stands for. Braces without a comma in them mean themselves. */
function expandBraces(glob) {
    const braces = firstBraces(glob);
    if (braces === null)
        return [glob];
    const { open, commas, close } = braces;
    const head = glob.slice(0, open);
    const inner = glob.slice(open + 1, close);
    if (/^[^,{}]+\.\.[^,{}]+$/.test(inner))
        throw new GlobError(`expected names in braces, \`{a,b}\`, found the range ${(0,message/* quoted */.TL)(`{${inner}}`)}`);
    const rest = expandBraces(glob.slice(close + 1));
    const cuts = [open, ...commas, close];
    const parts = commas.length === 0
        ? expandBraces(inner).map((part) => `{${part}}`)
        : cuts.slice(1).flatMap((cut, index) => expandBraces(glob.slice((cuts[index] ?? 0) + 1, cut)));
    if (parts.length * rest.length > MAX_ALTERNATIVES)
        throw new GlobError(`expected braces for at most ${MAX_ALTERNATIVES} globs, found more`);
    return parts.flatMap((part) => rest.map((behind) => `${head}${part}${behind}`));
}
/** The first pair of braces, with the commas that are in no pair within it. */
function firstBraces(glob) {
    for (let open = brace(glob, 0); open !== -1; open = brace(glob, open + 1)) {
        const commas = [];
        let depth = 0;
        for (let at = open; at < glob.length; at++) {
            const char = glob.charAt(at);
            if (char === '\\')
                at++;
            else if (char === '{')
                depth++;
            else if (char === ',' && depth === 1)
                commas.push(at);
            else if (char === '}' && --depth === 0)
                return { open, commas, close: at };
        }
    }
    return null;
}
function brace(glob, from) {
    for (let at = from; at < glob.length; at++) {
        if (glob.charAt(at) === '\\')
            at++;
        else if (glob.charAt(at) === '{')
            return at;
    }
    return -1;
}


/***/ }),

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ unknownInOptions),
/* harmony export */   lC: () => (/* binding */ wordlessFollowUps),
/* harmony export */   wu: () => (/* binding */ WORDS_OF_FOLLOW_UP),
/* harmony export */   xo: () => (/* binding */ unknownDrops)
/* harmony export */ });
/* harmony import */ var _presets_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5298);
/* harmony import */ var _text_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(265);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1985);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);




function tablesOf(data) {
    const table = (key, what, names) => ({ path: [key], given: data[key], what, names });
    const types = Object.entries(data['story-types'] ?? {});
    return [
        table('common-fields', 'common field', ({ commonFields }) => Object.keys(commonFields)),
        table('story-types', 'story type', ({ storyTypes }) => Object.keys(storyTypes)),
        ...types.map(([id, type]) => ({
            path: ['story-types', id, 'fields'],
            given: type === false ? undefined : type.fields,
            what: 'field',
            of: ` of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(id)}`,
            names: ({ storyTypes }) => Object.keys(storyTypes[id]?.fields ?? {}),
        })),
        table('themes', 'theme', ({ themes }) => Object.keys(themes)),
        table('prompts', 'prompt', ({ prompts }) => Object.keys(prompts)),
        table('values', 'value', ({ values }) => values.map(({ value }) => value)),
    ];
}
/** Every `false` for what no earlier layer defined. `earlier` has the preset as it was after each of them. */
function unknownDrops(data, earlier) {
    return tablesOf(data).flatMap(({ path, given, what, of = '', names }) => {
        const dropped = Object.entries(given ?? {}).filter(([, entry]) => entry === false);
        const known = dropped.length === 0 ? [] : [...new Set(earlier.flatMap(names))];
        return dropped
            .filter(([name]) => !known.includes(name))
            .map(([name]) => ({
            path: [...path, name],
            atKey: true,
            message: unknownName(`no ${what} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}${of} to drop`, name, known),
        }));
    });
}
/** What is expected where the words of a follow-up question are missing. */
const WORDS_OF_FOLLOW_UP = 'a list of words that answer it';
/**
 * Every follow-up question without words that the type does not have already: its words show that a story answers it, so
 * it would be asked for ever. `earlier` as for `unknownDrops`.
 */
function wordlessFollowUps(data, earlier) {
    return Object.entries(data['story-types'] ?? {}).flatMap(([id, type]) => {
        const given = type === false ? undefined : type['follow-ups'];
        if (given === undefined)
            return [];
        const path = ['story-types', id, 'follow-ups', ...(Array.isArray(given) ? [] : ['replace'])];
        const asked = earlier.flatMap(({ storyTypes }) => storyTypes[id]?.followUps ?? []);
        const known = new Set(asked.map(({ label }) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeKey */ .l5)(label)));
        return (Array.isArray(given) ? given : given.replace).flatMap(({ label, words }, index) => words !== undefined || known.has((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeKey */ .l5)(label))
            ? []
            : [
                {
                    path: [...path, index, 'words'],
                    atKey: false,
                    message: `expected ${WORDS_OF_FOLLOW_UP}, found nothing`,
                },
            ]);
    });
}
/** Every name in the list of a rule's option that stands for no field or story type. */
function unknownInOptions(given, { preset, rules: settings }, rules) {
    const lists = rules.flatMap(({ id, meta }) => {
        const setting = given[id];
        if (setting === undefined || typeof setting === 'string')
            return [];
        return Object.entries(meta.options ?? {}).flatMap(([name, option]) => {
            const values = setting[name];
            const isNamed = 'names' in option && option.names !== undefined && Array.isArray(values);
            return isNamed ? [{ path: [id, name], option, values: values }] : [];
        });
    });
    if (lists.length === 0)
        return [];
    const vocabulary = new _presets_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(preset);
    const keys = rules.flatMap(({ id, meta }) => keysAdded(meta.options, settings[id]?.options));
    return lists.flatMap(({ path, option, values }) => values.flatMap((value, index) => {
        const message = faultOf(value, option, vocabulary, keys);
        return message === null ? [] : [{ path: [...path, index], atKey: false, message }];
    }));
}
/** The keys that a repository allows beside the fields. */
function keysAdded(options = {}, settings = {}) {
    return Object.entries(options).flatMap(([name, option]) => {
        const keys = settings[name];
        return 'addsKeys' in option && option.addsKeys && Array.isArray(keys) ? keys : [];
    });
}
/** What is wrong with a name in an option, or null. */
function faultOf(name, { names, among }, vocabulary, keys) {
    if (names === 'types') {
        const types = Object.keys(vocabulary.preset.storyTypes);
        return types.includes(name) ? null : unknownName(`unknown story type ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, name, types);
    }
    const fields = vocabulary.fieldNames.filter((field) => among === undefined || among.includes(field));
    const field = vocabulary.canonical(name);
    if (field !== null && fields.includes(field))
        return null;
    const isKey = keys.some((key) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeKey */ .l5)(key) === (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeKey */ .l5)(name));
    if (among === undefined && isKey)
        return null;
    if (isKey || (field !== null && vocabulary.fieldNames.includes(field)))
        return `this rule cannot read the field ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}, expected ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .choicesIn */ .sF)(fields)}`;
    return unknownName(`unknown field ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, name, fields);
}
function unknownName(found, name, known) {
    return known.length === 0 ? `${found}, expected one that is defined` : (0,_text_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .withChoices */ .F)(found, name, known);
}


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SettingsFinder)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4033);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4659);


/**
 * Finds the settings of a file: the configuration's, and over them those of every override that matches, in order.
 * `prefix` is the folder that globs count from, relative to the root (`''` or ending in `/`).
 */
class SettingsFinder {
    overrides;
    known = new Map();
    config;
    prefix;
    constructor(config, prefix) {
        this.config = config;
        this.prefix = prefix;
        this.overrides = config.overrides.map((override) => ({ matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(override.files), override }));
    }
    of(filePath) {
        const path = filePath.startsWith(this.prefix) ? filePath.slice(this.prefix.length) : filePath;
        const matched = this.overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
        const key = matched.map((override) => this.config.overrides.indexOf(override)).join();
        const settings = this.known.get(key) ?? this.merge(matched);
        this.known.set(key, settings);
        return settings;
    }
    merge(matched) {
        return matched.reduce(({ rules, minScore }, override) => ({
            rules: (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRules */ .ub)(rules, override.rules),
            minScore: override.minScore ?? minScore,
        }), { rules: this.config.rules, minScore: this.config.minScore });
    }
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ answerHeading),
/* harmony export */   h: () => (/* binding */ isAnswerHeading)
/* harmony export */ });
const ANSWER = /^(?:(?:my|the)[ \t]+)?answer(?:[ \t]+\d{1,3})?[.!]?(?:[ \t]*(:)(.*)|[ \t]*[\u2013\u2014,(](.*)|[ \t]+-(.*))?$/is;
/** Reads a heading such as `Answer`, `Answer: disagreement`, `My answer` or `Answer (2 minutes)`; others give null. */
function answerHeading(heading) {
    const match = ANSWER.exec(heading);
    if (match === null)
        return null;
    const [, colon, named, remark, dashed] = match;
    const behind = (named ?? remark ?? dashed ?? '').trim();
    return {
        behind: colon === undefined && behind.endsWith(')') ? behind.slice(0, -1).trimEnd() : behind,
        named: colon !== undefined,
    };
}
function isAnswerHeading(heading) {
    return ANSWER.test(heading);
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  $t: () => (/* binding */ placeOf)
});

// UNUSED EXPORTS: MAX_ANSWERS

// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/src/document/answer-heading.js
var answer_heading = __webpack_require__(6710);
// EXTERNAL MODULE: ./build/src/document/prose.js
var document_prose = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/src/document/inline.js
var inline = __webpack_require__(174);
;// CONCATENATED MODULE: ./build/src/document/quoted-prose.js


/** What may stand behind a fence around prose. */
const PLAIN = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown']);
const QUOTE_MARKS = /^[ \t]*>[> \t]*/gm;
const SENTENCE_END = /[.!?]["'\u201d)*_]*(?=\s|$)/g;
/** A quotation of fewer sentences is an answer only when it has so many words. */
const SENTENCES = 2;
const WORDS = 20;
/**
 * What was meant as prose though it stands in block quotes, or else between fences; null where it is a question, code or
 * a few words.
 */
function quotedProse(text, quoted, vocabulary) {
    const quotes = quoted.filter(({ kind }) => kind === 'quote');
    const fenced = quoted.filter(({ kind, info }) => kind === 'code' && PLAIN.has(info.toLowerCase()));
    for (const parts of [quotes, fenced]) {
        const told = parts.filter((part) => !isQuestion(plainText(text, part), vocabulary));
        const [first] = told;
        const last = told.at(-1);
        if (first === undefined || last === undefined)
            continue;
        const prose = (0,document_prose/* proseOf */.jv)(text, { start: first.start, end: last.end }, masksOf(text, told));
        const sentences = prose.text.match(SENTENCE_END)?.length ?? 0;
        const words = parts === quotes ? (prose.text.match(/\p{L}+/gu)?.length ?? 0) : 0;
        if (sentences >= SENTENCES || words >= WORDS)
            return prose;
    }
    return null;
}
/** All that is no prose between the first and the last of some parts: what stands between them, marks and comments. */
function masksOf(text, parts) {
    const gaps = parts
        .slice(1)
        .map(({ start }, index) => ({ start: parts[index]?.end ?? start, end: start }));
    const inner = parts.flatMap((part) => {
        if (part.kind === 'code')
            return [];
        const marks = [...text.slice(part.start, part.end).matchAll(QUOTE_MARKS)].map(({ index, 0: { length } }) => ({ start: part.start + index, end: part.start + index + length }));
        return (0,document_prose/* mergeSpans */.q4)(marks, (0,inline/* inlineMasks */.X)(text, part.start, part.end, () => false));
    });
    return (0,document_prose/* mergeSpans */.q4)(gaps, inner);
}
function plainText(text, part) {
    return (0,document_prose/* proseOf */.jv)(text, part, masksOf(text, [part]))
        .text.replace(/[*_"\u201c\u201d\s]+/g, ' ')
        .trim();
}
function isQuestion(plain, vocabulary) {
    return plain.endsWith('?') || vocabulary.promptOf(plain) !== null;
}

;// CONCATENATED MODULE: ./build/src/document/answers.js




/** Answers of one file that are read; more are refused, because a report has them all. */
const MAX_ANSWERS = 100;
/**
 * The answers of a document: one for each heading `Answer`, up to the next one or the end of its section. Without such a
 * heading, what stands outside the fields' sections is the answer.
 */
function answersOf(document, body, bodyStart, vocabulary) {
    const { kind, prompt, text, sections } = document;
    const own = kind === 'answer' && prompt !== null ? vocabulary.promptOf(prompt) : null;
    const headed = sections.flatMap((section) => {
        const heading = (0,answer_heading/* answerHeading */.R)(section.heading);
        return heading === null ? [] : [{ section, heading }];
    });
    const excess = headed[MAX_ANSWERS];
    if (excess !== undefined)
        return tooMany(headed.length, excess.section);
    if (headed.length === 0)
        return withoutHeading(document, body, bodyStart, own, vocabulary);
    return headed.map(({ section, heading }, index) => {
        const { start, end } = section.bodySpan;
        const next = headed[index + 1]?.section.start ?? end;
        const spoken = spokenProse(text, { start, end: Math.max(start, Math.min(end, next)) }, body, [], vocabulary);
        return {
            ...promptNamed(section, heading, text, own, vocabulary),
            anchor: section.headingSpan,
            ...spoken,
        };
    });
}
function tooMany(count, { headingSpan }) {
    const data = { size: `${count} answers`, limit: `${MAX_ANSWERS} answers` };
    return { ruleId: 'unreadable-file', messageId: 'tooLarge', at: headingSpan, data };
}
function withoutHeading({ text, fields }, body, bodyStart, own, vocabulary) {
    const taken = [...fields.values()]
        .flatMap((field) => [field, ...field.others])
        .flatMap(({ bodySpan }) => bodySpan ?? []);
    const spoken = spokenProse(text, { start: bodyStart, end: text.length }, body, taken, vocabulary);
    const anchor = (0,document_prose/* trimmedSpan */.RO)(spoken.prose) ?? spoken.templates[0];
    if (anchor === undefined)
        return [];
    return [{ prompt: own, unknownPrompt: null, anchor: firstLine(text, anchor), ...spoken }];
}
/** The prompt that a heading names, or else the document's. A remark, `(2 minutes)`, is none, unless it is a misspelt id. */
function promptNamed({ headingSpan }, { behind, named }, text, own, vocabulary) {
    if (behind === '')
        return { prompt: own, unknownPrompt: null };
    const prompt = vocabulary.promptOf(behind);
    if (prompt !== null)
        return { prompt, unknownPrompt: null };
    if (!named && (0,keys/* suggest */.ZA)(behind, Object.keys(vocabulary.preset.prompts)) === null) {
        return { prompt: own, unknownPrompt: null };
    }
    return { prompt, unknownPrompt: { text: behind, span: placeOf(behind, text, headingSpan) } };
}
/** Where a part of a heading stands; the whole heading where marks of emphasis come between. */
function placeOf(part, text, heading) {
    const at = text.slice(heading.start, heading.end).lastIndexOf(part);
    if (at === -1)
        return heading;
    return { start: heading.start + at, end: heading.start + at + part.length };
}
/**
 * Prose without template text, and the spans of that. Where a span has none, what is quoted in it may
 * be what was meant.
 */
function spokenProse(text, span, body, taken, vocabulary) {
    const masks = (0,document_prose/* mergeSpans */.q4)(body.masks, taken);
    const prose = (0,document_prose/* proseOf */.jv)(text, span, masks);
    if (prose.text.trim() === '') {
        const quoted = body.quoted.filter(({ start, end }) => start >= span.start &&
            end <= span.end &&
            !taken.some((field) => start >= field.start && start < field.end));
        const meant = quotedProse(text, quoted, vocabulary);
        if (meant !== null)
            return { prose: meant, templates: [] };
    }
    const all = vocabulary.placeholders.isBlank(prose.text) ? (0,document_prose/* trimmedSpan */.RO)(prose) : null;
    const templates = all === null
        ? vocabulary.placeholders.find(prose.text).map(({ start, end }) => prose.locate(start, end))
        : [all];
    if (templates.length === 0)
        return { prose, templates };
    return { prose: (0,document_prose/* proseOf */.jv)(text, span, (0,document_prose/* mergeSpans */.q4)(masks, templates)), templates };
}
function firstLine(text, span) {
    const [line = ''] = text.slice(span.start, span.end).split(/\r?\n/, 1);
    return { start: span.start, end: span.start + line.length };
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ ATX_HEADING),
/* harmony export */   Tv: () => (/* binding */ closesFence),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   lE: () => (/* binding */ SETEXT_UNDERLINE),
/* harmony export */   mU: () => (/* binding */ LIST_MARKER),
/* harmony export */   sv: () => (/* binding */ openingFence),
/* harmony export */   xs: () => (/* binding */ htmlBlock)
/* harmony export */ });
/** How the blocks of CommonMark begin and end. Every pattern is linear on every line. */
const ATX_HEADING = /^(#{1,6})(?:[ \t]+(.*))?$/s;
const SETEXT_UNDERLINE = /^(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
const OPENING_FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE = /^(?:`+|~+)[ \t]*$/;
const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** The marks that open fenced code, or null. Backticks that have another one behind them are a code span. */
function openingFence(line) {
    return OPENING_FENCE.exec(line)?.[1] ?? null;
}
/** Whether a line ends code that `fence` opened: at least as many of the same marks, and nothing else. */
function closesFence(line, fence) {
    return line.startsWith(fence) && CLOSING_FENCE.test(line);
}
/** A thematic break: three marks of one kind, and blanks. */
function isBreak(line) {
    if (!THEMATIC_BREAK.test(line))
        return false;
    const first = line.charAt(0);
    const second = line.indexOf(first, 1);
    return second !== -1 && line.includes(first, second + 1);
}
/** Kinds of HTML blocks, as CommonMark numbers them: what begins each, and what ends it. */
const HTML_BLOCKS = [
    [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<![a-z]/i, />/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [
        /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
        null,
    ],
];
const LONE_TAG = /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>[ \t]*$/i;
/** The HTML block that a line begins, or null. A tag alone on its line cannot interrupt a paragraph. */
function htmlBlock(line, interrupting) {
    if (!line.startsWith('<'))
        return null;
    const known = HTML_BLOCKS.findIndex(([start]) => start.test(line));
    const end = HTML_BLOCKS[known]?.[1] ?? null;
    if (end !== null)
        return { kind: known === 1 ? 'comment' : 'raw', end };
    if (known !== -1 || (!interrupting && LONE_TAG.test(line)))
        return { kind: 'markup', end };
    return null;
}


/***/ }),

/***/ 3349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Bp: () => (/* binding */ joinDirectives),
/* harmony export */   WS: () => (/* binding */ directivesIn),
/* harmony export */   j_: () => (/* binding */ MAX_NAMED_RULES)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);

/** Rules that the directives of a document may name; the ones behind them are not read. */
const MAX_NAMED_RULES = 1000;
/** Characters of a reason that are kept. */
const REASON_LENGTH = 300;
const DIRECTIVE = /^\s*star-witness-([\w-]*)/i;
/** What parts the rules from the reason. A `—` is what editors make of `--`. */
const SEPARATOR = /(?:^|\s)(?:--|—)(?=\s|$)/;
/** A line that says nothing: only blanks, and marks of block quotes. */
const BLANK = /^[\s>]*$/;
/** Those of several places, in the order given. */
function joinDirectives(found) {
    const read = [];
    let named = 0;
    for (const directive of found) {
        named += Math.max(1, directive.rules.length);
        if (named > MAX_NAMED_RULES)
            return { read, cut: directive.at };
        read.push(directive);
    }
    return { read, cut: null };
}
/**
 * The directives in comments, which are given with their marks: `<!--` and `-->`, or `#` and nothing. `end` is where the
 * lines end that they can be about.
 */
function* directivesIn(text, comments, [open, close], end) {
    const own = comments.filter(({ start }) => DIRECTIVE.test(text.slice(start + open.length, start + open.length + 100)));
    const lines = nextLines(text, own, end);
    for (const [index, at] of own.entries()) {
        // One that is not closed goes on to the end of the text.
        const innerEnd = text.endsWith(close, at.end) ? at.end - close.length : at.end;
        yield directiveIn(text, at, { start: at.start + open.length, end: innerEnd }, lines[index] ?? null);
    }
}
function directiveIn(text, at, inner, line) {
    const written = text.slice(inner.start, inner.end);
    const [head = '', name = ''] = DIRECTIVE.exec(written) ?? [];
    const rest = written.slice(head.length);
    const separator = SEPARATOR.exec(rest);
    const list = separator === null ? rest : rest.slice(0, separator.index);
    const reason = separator === null ? '' : rest.slice(separator.index + separator[0].length);
    return {
        name,
        from: 'comment',
        at,
        rules: rulesIn(list, inner.start + head.length),
        reason: reasonOf(reason),
        line: name === 'disable-next-line' ? line : null,
    };
}
/** The rules of a list with commas; `start` is where it begins. */
function rulesIn(list, start) {
    const rules = [];
    let at = start;
    for (const piece of list.split(',', MAX_NAMED_RULES + 1)) {
        const id = piece.trim();
        const from = at + piece.indexOf(id);
        if (id !== '')
            rules.push({ id, at: { start: from, end: from + id.length } });
        at += piece.length + 1;
    }
    return rules;
}
/** A reason on one line, at most so long; null where none is given. */
function reasonOf(written) {
    const reason = written
        .slice(0, 4 * REASON_LENGTH)
        .replace(/\s+/g, ' ')
        .trim();
    if (reason.length <= REASON_LENGTH)
        return reason === '' ? null : reason;
    return `${reason.slice(0, REASON_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Of each comment the line that comes next, without blank lines and lines that hold another one of these comments. */
function nextLines(text, comments, end) {
    const ends = lineEnds(text, comments);
    /** The line that comes next, by the start of a comment with nothing but others like it behind it on its line. */
    const passed = new Map();
    const known = new Map();
    let follower = text.length;
    const lines = comments.toReversed().map((comment, index) => {
        const lineEnd = ends[comments.length - 1 - index] ?? text.length;
        const next = known.has(lineEnd) ? (known.get(lineEnd) ?? null) : nextLine(text, lineEnd + 1, end, passed);
        known.set(lineEnd, next);
        const stop = Math.min(follower, lineEnd);
        const isAlone = stop === lineEnd || passed.has(follower);
        if (isAlone && BLANK.test(text.slice(comment.end, stop)))
            passed.set(comment.start, next);
        follower = comment.start;
        return next;
    });
    return lines.reverse();
}
function nextLine(text, from, end, passed) {
    for (let start = from; start < end;) {
        const lineEnd = Math.min((0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, start), end);
        const first = start + (/^[\s>]*/.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
        const next = passed.get(first);
        if (next !== undefined)
            return next;
        if (first < lineEnd)
            return { start, end: lineEnd };
        start = lineEnd + 1;
    }
    return null;
}
/** Where the line ends that each comment ends on. No part of the text is read twice, however many are on one line. */
function lineEnds(text, comments) {
    let next = text.length;
    let nextEnd = text.length;
    const feedIn = (start, stop) => {
        const feed = text.slice(start, stop).indexOf('\n');
        return feed === -1 ? null : start + feed;
    };
    const ends = comments.toReversed().map(({ start, end }) => {
        const lineEnd = feedIn(end, next) ?? nextEnd;
        next = start;
        nextEnd = feedIn(start, end) ?? lineEnd;
        return lineEnd;
    });
    return ends.reverse();
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   cP: () => (/* binding */ titleSection)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);
/* harmony import */ var _answer_heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6710);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5532);




/** A pair of the frontmatter as the value of a key. */
function entryOf({ key, name, value }, { data }, vocabulary) {
    const texts = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(value).filter(({ text }) => text !== '');
    return {
        label: name,
        from: 'frontmatter',
        alias: isAlias(name, vocabulary.canonical(name)),
        keySpan: key.span,
        valueSpan: value.span.end > value.span.start ? value.span : key.span,
        bodySpan: null,
        value: Object.hasOwn(data, name) ? data[name] : undefined,
        texts,
    };
}
/** Every value that a document gives for each key: the first one that says something counts. */
function fieldsOf(document, body, vocabulary) {
    const candidates = new Map();
    const add = (name, field) => {
        const known = candidates.get(name);
        if (known === undefined)
            candidates.set(name, [field]);
        else
            known.push(field);
    };
    for (const entry of document.entries)
        add(vocabulary.canonical(entry.label) ?? entry.label, entry);
    const title = titleSection(document.sections);
    const ends = fieldEnds(document.sections, vocabulary);
    for (const [index, section] of document.sections.entries()) {
        const name = vocabulary.fieldOfHeading(section.heading);
        if (name === null || section === title)
            continue;
        add(name, sectionField(document.text, section, ends[index] ?? section.bodySpan.end, name, body));
    }
    const named = title === null ? null : vocabulary.fieldOfHeading(title.heading);
    if (title !== null && named !== null) {
        const end = Math.min(document.sections[1]?.start ?? title.bodySpan.end, title.bodySpan.end);
        const field = sectionField(document.text, title, end, named, body);
        const given = candidates.get(named)?.some((other) => !vocabulary.isBlankField(other)) === true;
        if (!given && !vocabulary.isBlankField(field))
            add(named, field);
    }
    return new Map([...candidates].map(([name, fields]) => [name, counted(fields, vocabulary)]));
}
/**
 * The heading of the first rank that the whole body stands under, or null. It is the document's title, also where it has
 * the name of a field: it fills that only with its own text, and only where nothing else does.
 */
function titleSection(sections) {
    const [first, ...others] = sections;
    return first?.level === 1 && others.every(({ level }) => level > 1) ? first : null;
}
/** Where each section ends as a field: no later than at the next heading that names a field or an answer. */
function fieldEnds(sections, vocabulary) {
    const ends = [];
    let next = Number.POSITIVE_INFINITY;
    for (const { heading, start, bodySpan } of sections.toReversed()) {
        ends.push(Math.min(next, bodySpan.end));
        if ((0,_answer_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnswerHeading */ .h)(heading) || vocabulary.fieldOfHeading(heading) !== null)
            next = start;
    }
    return ends.reverse();
}
function sectionField(text, section, end, name, body) {
    const { heading, headingSpan, bodySpan } = section;
    const span = { start: bodySpan.start, end: Math.max(bodySpan.start, end) };
    const prose = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .jv)(text, span, body.masks);
    return {
        label: heading,
        from: 'section',
        alias: isAlias(heading, name),
        keySpan: headingSpan,
        valueSpan: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmedSpan */ .RO)(prose) ?? headingSpan,
        bodySpan: span,
        value: prose.text.trim(),
        texts: [prose],
    };
}
function isAlias(label, name) {
    return name !== null && (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeKey */ .l5)(label) !== (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeKey */ .l5)(name);
}
function counted(fields, vocabulary) {
    const index = Math.max(0, fields.findIndex((field) => !vocabulary.isBlankField(field)));
    const field = fields[index];
    if (field === undefined)
        throw new Error('a field has a value');
    return { ...field, others: fields.toSpliced(index, 1) };
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AN: () => (/* binding */ isProblem),
  zT: () => (/* binding */ readFrontmatter)
});

// UNUSED EXPORTS: MAX_BLANKS, MAX_FRONTMATTER

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/document/yaml.js + 1 modules
var document_yaml = __webpack_require__(5532);
// EXTERNAL MODULE: ./build/src/document/yaml-lines.js
var yaml_lines = __webpack_require__(1950);
;// CONCATENATED MODULE: ./build/src/document/yaml-mistakes.js



/** Lines above the parser's place that are looked at: a mistake of one line is found at the next one. */
const LINES = 8;
/** Slips of which the parser complains behind the line that holds them; each reported where it was made. */
function slip(text, block, error) {
    let start = (0,yaml_lines/* startOfLine */.C2)(text, Math.min(error.offset, block.end));
    for (let line = 0; line < LINES && start >= block.start; line++) {
        const problem = (isOfQuotes(error) ? unclosedQuote(text, block, start, error) : null) ??
            missingColon(text, block, start) ??
            hash(text, block, start, error);
        if (problem !== null)
            return problem;
        if (start === 0)
            break;
        start = (0,yaml_lines/* startOfLine */.C2)(text, start - 1);
    }
    return null;
}
/** The complaints that come of a quote without its other half. */
function isOfQuotes({ reason }) {
    return (reason === 'deficient indentation' ||
        reason.includes('quoted scalar') ||
        reason.includes('flow collection'));
}
function unclosedQuote(text, block, start, error) {
    const line = text.slice(start, Math.min((0,lines/* endOfLine */.vT)(text, start), block.end)).trimEnd();
    const quote = openQuote(line, yaml_lines/* LEAD */.XQ.exec(line)?.[0].length ?? 0);
    if (quote === -1)
        return null;
    const mark = line.charAt(quote);
    const at = { start: start + quote, end: start + quote + 1 };
    const last = text.slice(0, (0,yaml_lines/* endOfValue */.eU)(text, { start: at.start, end: at.end }, block.end)).trimEnd().length;
    // In a list on one line, the bracket is not a part of the text.
    const end = /[\]}]$/.test(line) && /[[{,]/.test(line.slice(0, quote)) ? start + line.length - 1 : last;
    const closed = `${text.slice(at.start, end)}${mark}`;
    const offset = errorIn(`${text.slice(block.start, end)}${mark}${text.slice(end, block.end)}`, block.start);
    const fix = offset === null || offset > error.offset + 1 ? { fix: (0,yaml_lines/* edit */.hc)({ start: end, end }, mark) } : {};
    return { ...(0,yaml_lines/* syntax */.ou)('unclosedQuote', at, { mark, closed }), ...fix };
}
/** Where in a value a quote opens that its line does not close, or -1. */
function openQuote(line, from) {
    if (!/["'[{]/.test(line.charAt(from)))
        return -1;
    let open = -1;
    for (let at = from; at < line.length; at++) {
        const character = line.charAt(at);
        if (open !== -1) {
            if (character === '\\' && line.charAt(open) === '"')
                at++;
            else if (character === line.charAt(open))
                open = -1;
        }
        else if (/["']/.test(character) &&
            (at === from || /[[{,:][ \t]*$/.test(line.slice(Math.max(from, at - 20), at)))) {
            open = at;
        }
    }
    return open;
}
const WITHOUT_COLON = /^([ ]*)(["']?)([\p{L}_][\p{L}\p{N}_-]*)\2(:(?=\S)|[ \t]*=[ \t]*|[ \t]+|$)(.*)$/u;
/** A line that would be a pair with a colon, and without one is neither a pair nor the end of the value before it. */
function missingColon(text, block, start) {
    const line = text.slice(start, Math.min((0,lines/* endOfLine */.vT)(text, start), block.end)).trimEnd();
    const [, indent = '', quote = '', key = '', between = '', rest = ''] = WITHOUT_COLON.exec(line) ?? [];
    if (key === '' || /:(?:\s|$)/.test(line))
        return null;
    const before = text.slice(block.start, start);
    if (!isMapping(before, true) || isMapping(before + line, false))
        return null;
    const name = `${indent}${quote}${key}${quote}:`;
    const pair = [rest, JSON.stringify(rest)]
        .map((value) => `${name} ${value}`.trimEnd())
        .find((written) => isMapping(before + written, false));
    if (pair === undefined)
        return null;
    const at = { start: start + indent.length, end: start + line.length };
    const written = pair.trimStart();
    return {
        ...(0,yaml_lines/* syntax */.ou)('missingColon', at, { key, written }),
        // Words behind a blank may as well go on with the value above.
        fix: { ...(0,yaml_lines/* edit */.hc)(at, written), safe: between === ':' && !rest.startsWith('//') },
    };
}
const HASH = /[ \t](#[\p{L}\p{N}][^,\]}\r\n]*)/u;
/** A `#` that begins a comment in the middle of a list, or of a text of several lines. */
function hash(text, block, start, error) {
    const line = text.slice(start, Math.min((0,lines/* endOfLine */.vT)(text, start), block.end));
    const found = HASH.exec(line);
    if (found === null || /["']/.test(line.slice(0, found.index)))
        return null;
    const from = start + found.index + 1;
    const rest = (found[1] ?? '').trimEnd();
    const offset = errorIn(`${text.slice(block.start, from)}x${text.slice(from + 1, block.end)}`, block.start);
    if (offset !== null && offset <= error.offset)
        return null;
    const at = { start: from, end: from + rest.length };
    const quoted = JSON.stringify(rest);
    const inList = /[[{,][ \t]*$/.test(line.slice(0, found.index + 1));
    const fix = inList ? { fix: (0,yaml_lines/* edit */.hc)(at, quoted) } : {};
    return { ...(0,yaml_lines/* syntax */.ou)('hash', at, { rest }), ...fix };
}
/** Where the YAML is broken, or null where it is not. */
function errorIn(yaml, base) {
    try {
        (0,document_yaml/* parseYaml */.hN)(yaml, base);
        return null;
    }
    catch (error) {
        if (!(error instanceof document_yaml/* YamlError */.Iz))
            throw error;
        return error.offset;
    }
}
function isMapping(yaml, orBlank) {
    try {
        const { root } = (0,document_yaml/* parseYaml */.hN)(yaml, 0);
        return root === null ? orBlank : root.kind === 'mapping';
    }
    catch (error) {
        if (!(error instanceof document_yaml/* YamlError */.Iz))
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/document/yaml-problem.js




const COMMENT = /[ \t]#/;
const DUPLICATE = 'duplicated mapping key';
/** A parser's complaint at its own place, or, where quoting one value fixes it, that advice. */
function yamlProblem(text, block, error) {
    const at = Math.max(block.start, Math.min(error.offset, block.end));
    const lineStart = (0,yaml_lines/* startOfLine */.C2)(text, at);
    if (error.reason === DUPLICATE)
        return duplicateKey(text, at);
    const made = error.reason === document_yaml/* TOO_MANY_ALIASES */.w4 ? null : slip(text, block, error);
    if (made !== null)
        return made;
    // An unclosed bracket is found on the line behind it.
    for (const start of [lineStart, (0,yaml_lines/* startOfLine */.C2)(text, lineStart - 1)]) {
        if (start < block.start || error.reason === document_yaml/* TOO_MANY_ALIASES */.w4)
            break;
        const value = unquotedValue(text, start);
        // An error in front of a value is not the value's.
        const blamed = value && (start === lineStart ? at >= value.start : /[[{]/.test(text.charAt(value.start)));
        const problem = blamed && quoteValue(text, block, value, error);
        if (problem)
            return problem;
    }
    const tab = /^ *\t/.exec(text.slice(lineStart, at + 1))?.[0].length ?? 0;
    if (tab > 0) {
        const place = { start: lineStart + tab - 1, end: lineStart + tab };
        return (0,yaml_lines/* syntax */.ou)('invalid', place, { reason: 'a tab indents this line, expected spaces' });
    }
    const end = Math.max(at, Math.min(at + 1, (0,lines/* endOfLine */.vT)(text, at)));
    return (0,yaml_lines/* syntax */.ou)('invalid', { start: at, end }, { reason: error.reason });
}
/** The parser points at the second key's text, which is behind its quote where it has one. */
function duplicateKey(text, at) {
    const rest = text.slice(at, (0,lines/* endOfLine */.vT)(text, at));
    const quote = /["']/.exec(text.charAt(at - 1))?.[0] ?? ':';
    const end = rest.indexOf(quote);
    const key = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
    return (0,yaml_lines/* syntax */.ou)('duplicateKey', { start: at, end: at + key.length }, { key });
}
/** The value of the line that begins at `start`, without a comment behind it, when it is not quoted already. */
function unquotedValue(text, start) {
    const line = text.slice(start, (0,lines/* endOfLine */.vT)(text, start));
    const lead = yaml_lines/* LEAD */.XQ.exec(line)?.[0].length ?? 0;
    if (lead === 0)
        return null;
    const comment = line.slice(lead).search(COMMENT);
    const value = line.slice(lead, comment === -1 ? line.length : lead + comment).trimEnd();
    const first = value.charAt(0);
    // `"Fast" is not a plan` begins with a quotation; `"half` and `"a "b" c"` are quoted, though badly.
    const quotation = /^(["']).*\1/.test(value) && !value.endsWith(first);
    if (value === '' || first === '#' || (/["']/.test(first) && !quotation))
        return null;
    return { start: start + lead, end: start + lead + value.length };
}
/** The advice to quote a value, where the error goes away by it, or moves to what stands behind the value. */
function quoteValue(text, block, value, error) {
    const written = text.slice(value.start, value.end);
    const quoted = JSON.stringify(written);
    const head = text.slice(block.start, value.start) + quoted;
    try {
        (0,document_yaml/* parseYaml */.hN)(head + text.slice(value.end, block.end), block.start);
    }
    catch (second) {
        if (!(second instanceof document_yaml/* YamlError */.Iz))
            throw second;
        const offset = second.offset - quoted.length + written.length;
        if (offset < (0,yaml_lines/* endOfValue */.eU)(text, value, block.end) || offset <= error.offset)
            return null;
    }
    return { ...(0,yaml_lines/* syntax */.ou)('quoteValue', value, { value: written, quoted }), fix: (0,yaml_lines/* edit */.hc)(value, quoted) };
}

;// CONCATENATED MODULE: ./build/src/document/frontmatter.js






/** UTF-16 units of frontmatter that are read at most; more is refused, so that parsing time is bounded. */
const MAX_FRONTMATTER = 32 * 1024;
/** Blank characters in a row that are read at most: gray-matter's own scan for comments is quadratic in them. */
const MAX_BLANKS = 500;
const FENCE_BREAK = '\n---';
const CLOSING_FENCE = /^---[ \t]*\r?$/;
/** A line that may go on with the frontmatter. */
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_ -]*["']?:(?:\s|$)/u;
const BLANK_LINE = /(?<=\n)[ \t]*\r?(?:\n|$)/;
const YAML_TAGS = new Set(['', 'yaml', 'yml']);
/** The frontmatter of a text, or what is wrong with it. */
function readFrontmatter(text) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const openEnd = (0,lines/* endOfLine */.vT)(text, start);
    const first = text.slice(start, openEnd).trimEnd();
    if (!first.startsWith('---') || first.startsWith('----'))
        return missing(text, start);
    const openSpan = { start, end: start + first.length };
    const tag = first.slice(3).trim();
    if (!YAML_TAGS.has(tag.toLowerCase())) {
        return (0,yaml_lines/* syntax */.ou)('language', { start: openSpan.end - tag.length, end: openSpan.end }, { tag });
    }
    const closeSpan = findClosingFence(text, openEnd + 1);
    if (closeSpan === null) {
        return withFix((0,yaml_lines/* syntax */.ou)('unclosed', openSpan), text, missingFence(text, openEnd + 1));
    }
    const line = text.slice(closeSpan.start, closeSpan.end);
    if (line !== '---') {
        const fix = /^-+$/.test(line) ? (0,yaml_lines/* edit */.hc)(closeSpan, '---') : null;
        return withFix((0,yaml_lines/* syntax */.ou)('closingFence', closeSpan, { line }), text, fix);
    }
    if (closeSpan.start - openSpan.end > MAX_FRONTMATTER) {
        return (0,yaml_lines/* syntax */.ou)('tooLarge', openSpan, { limit: `${MAX_FRONTMATTER / 1024} KiB` });
    }
    const blanks = longBlanks(text, openEnd, closeSpan.start);
    if (blanks !== null) {
        return (0,yaml_lines/* syntax */.ou)('invalid', blanks, { reason: `more than ${MAX_BLANKS} blank characters in a row` });
    }
    const blockStart = text.charAt(openEnd - 1) === '\r' ? openEnd - 1 : openEnd;
    return parse(text, { openSpan, closeSpan, blockStart });
}
function isProblem(result) {
    return 'messageId' in result;
}
function parse(text, fences) {
    try {
        const { data, root } = parseLocked(text.slice(0, fences.closeSpan.end), fences.blockStart);
        if (root !== null && root.kind !== 'mapping') {
            return (0,yaml_lines/* syntax */.ou)('notMapping', root.span, { kind: root.kind === 'sequence' ? 'a list' : 'text' });
        }
        const pairs = root === null ? [] : root.pairs;
        const bodyStart = Math.min((0,lines/* endOfLine */.vT)(text, fences.closeSpan.end) + 1, text.length);
        const { openSpan, closeSpan } = fences;
        return (repeatedKey(pairs) ?? {
            pairs,
            data: (data ?? {}),
            openSpan,
            closeSpan,
            bodyStart,
        });
    }
    catch (error) {
        if (!(error instanceof document_yaml/* YamlError */.Iz))
            throw error;
        // Without the line break before `---`, as it was parsed: places in it are compared with those of another parse.
        const lineEnd = text.startsWith('\r\n', fences.closeSpan.start - 2) ? 2 : 1;
        const end = Math.max(fences.blockStart, fences.closeSpan.start - lineEnd);
        return yamlProblem(text, { start: fences.blockStart, end }, error);
    }
}
/** Two spellings of one key (`api-contract`, `api_contract`): YAML allows it, but only one of them could count. */
function repeatedKey(pairs) {
    const seen = new Set();
    for (const { name, key } of pairs) {
        const normalized = (0,keys/* normalizeKey */.l5)(name);
        // A key without letters and digits (`"!"`) is nobody's other spelling.
        if (normalized !== '' && seen.has(normalized))
            return (0,yaml_lines/* syntax */.ou)('duplicateKey', key.span, { key: name });
        seen.add(normalized);
    }
    return null;
}
/**
 * The one place that calls gray-matter. It would run `---js` frontmatter with `eval`, cache calls without options,
 * and load YAML 1.1 without positions, so every engine but ours refuses, and options are always given. (The language
 * tag and the fences were checked before; this is the second lock.)
 */
function parseLocked(head, blockStart) {
    let parsed = { data: {}, root: null };
    const yaml = (block) => {
        // Where there is no language tag, blanks behind `---` come with the block.
        const lineBreak = block.length - (head.length - FENCE_BREAK.length - blockStart);
        // The fence's own line break is no part of the YAML; gray-matter leaves the CR of a CRLF.
        parsed = (0,document_yaml/* parseYaml */.hN)(block.slice(lineBreak).replace(/\r$/, ''), blockStart);
        return {};
    };
    gray_matter({ content: new Bytes(head) }, { language: 'yaml', engines: { yaml, javascript: refuse, json: refuse, coffee: refuse } });
    return parsed;
}
/**
 * What gray-matter takes for a buffer, and reads as text again. It would make one of every text, which costs a copy and
 * which browsers do not have.
 */
class Bytes {
    text;
    constructor(text) {
        this.text = text;
    }
    static isBuffer() {
        return true;
    }
    toString() {
        return this.text;
    }
}
function refuse() {
    throw new Error('only YAML frontmatter is read');
}
/** The first line that begins with `---`: the closing fence, or a line that was meant as one. */
function findClosingFence(text, from) {
    for (let start = from; start < text.length; start = (0,lines/* endOfLine */.vT)(text, start) + 1) {
        if (!text.startsWith('---', start))
            continue;
        const line = text.slice(start, (0,lines/* endOfLine */.vT)(text, start));
        return { start, end: start + (CLOSING_FENCE.test(line) ? 3 : line.trimEnd().length) };
    }
    return null;
}
function longBlanks(text, start, end) {
    for (const { index, 0: run } of text.slice(start, end).matchAll(/\s{64,}/g)) {
        if (run.length > MAX_BLANKS)
            return { start: start + index, end: start + index + run.length };
    }
    return null;
}
function missing(text, start) {
    const at = { start, end: (0,lines/* endOfLine */.vT)(text, start) };
    const blanks = /^\s+(?=---(?!-))/.exec(text.slice(start))?.[0].length;
    const messageId = blanks === undefined ? 'missing' : 'misplaced';
    const fix = blanks === undefined ? null : (0,yaml_lines/* edit */.hc)({ start, end: start + blanks }, '');
    return withFix({ ruleId: 'frontmatter-missing', messageId, at, data: {} }, text, fix);
}
/** The edit that closes the frontmatter behind its first lines, where no comment and no key below them makes that a guess. */
function missingFence(text, from) {
    const rest = text.slice(from);
    const end = from + (BLANK_LINE.exec(rest)?.index ?? rest.length);
    if (/^[ \t]*#/m.test(text.slice(from, end)) || KEY.test(text.slice(end).trimStart()))
        return null;
    return (0,yaml_lines/* edit */.hc)({ start: end, end }, text.charAt(end - 1) === '\n' ? '---\n' : '\n---\n');
}
/** A problem with an edit, where that leaves frontmatter that can be read. */
function withFix(problem, text, fix) {
    if (fix === null)
        return problem;
    const [start, end] = fix.range;
    const fixed = readFrontmatter(text.slice(0, start) + fix.text + text.slice(end));
    return isProblem(fixed) || fixed.pairs.length === 0 ? problem : { ...problem, fix };
}


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   TA: () => (/* binding */ plainHeading),
/* harmony export */   qy: () => (/* binding */ withoutClosingMarks)
/* harmony export */ });
/** Characters of a heading that is searched for comments. */
const LONGEST = 1000;
/** The sections that headings begin, each up to the next heading of its rank or a higher one. */
function sectionsOf(headings, end) {
    const open = [];
    const sections = [];
    for (const { heading, level, headingSpan, start, bodyStart } of headings) {
        while ((open.at(-1)?.level ?? 0) >= level)
            endAt(open.pop(), start);
        const section = { heading, level, start, headingSpan, bodySpan: { start: bodyStart, end } };
        open.push(section);
        sections.push(section);
    }
    return sections;
}
function endAt(section, end) {
    if (section !== undefined)
        section.bodySpan.end = Math.max(section.bodySpan.start, end);
}
/** A heading's text without comments, emphasis, code marks and a closing colon. */
function plainHeading(heading) {
    const spoken = heading.length > LONGEST ? heading : heading.replace(/<!--.*?-->/gs, '');
    const plain = spoken.replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '').trim();
    return plain.endsWith(':') ? plain.slice(0, -1).trimEnd() : plain;
}
/** `Title ##` is `Title`; `C#` keeps its mark, because no blank stands before it. */
function withoutClosingMarks(heading) {
    const trimmed = heading.trim();
    let end = trimmed.length;
    while (end > 0 && trimmed.charAt(end - 1) === '#')
        end--;
    return end === 0 || /[ \t]/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed;
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ inlineMasks)
/* harmony export */ });
/** What can begin something that is no prose. */
const OPENERS = /`+|<!--|<(?=[a-zA-Z/])|!\[|\]\(|\]\[|\bhttps?:\/\/|\\[`<![\]\\]/g;
/** The tags whose text is no prose, and what closes each. */
const CODE_TAG = /^<(script|style)[\s>]/i;
const CLOSING = { script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };
const WORTH_A_LOOK = /[`<[\]]|:\/\//;
/** A tag as CommonMark has it, or an autolink: `a <b and c > d` is neither. */
const TAG = /<(?:\/[a-zA-Z][a-zA-Z0-9-]*\s*|[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/y;
/** A link's target, with its title: `(url "title")`. */
const TARGET = /\(\s*(?:(?:<(?:[^<>\n\\]|\\.)*>|(?!<)(?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S)*\))*\))+)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*)?\)/sy;
const LABEL = /\[[^[\]]*\]/y;
const URL = /[^\s<>]*/y;
/**
 * The spans in a run of prose lines that are not prose: code spans, comments, tags, images, links' targets, URLs.
 * The text of a link stays prose, and so does what looks like a tag but is template text (`<insert number>`).
 */
function inlineMasks(text, start, end, isTemplate) {
    const part = text.slice(start, end);
    if (!WORTH_A_LOOK.test(part))
        return [];
    const ends = new Ends(part, isTemplate);
    const masks = [];
    let done = 0;
    for (const match of part.matchAll(OPENERS)) {
        const from = match.index;
        if (from < done)
            continue;
        const to = ends.of(match[0], from);
        if (to === -1)
            continue;
        masks.push({ start: start + from, end: start + to });
        done = to;
    }
    return masks;
}
/**
 * Finds where what an opener begins ends. Every search stops at what could begin the next one, or remembers what it
 * found, so that a paragraph is read a fixed number of times, whatever is in it.
 */
class Ends {
    part;
    isTemplate;
    ticks = null;
    brackets = null;
    closing = null;
    /** The next end of code between tags that is known, or -1 when none is left. */
    codeEnds = new Map();
    /** The next end of a comment that is known, or -1 when none is left. */
    commentEnd = 0;
    constructor(part, isTemplate) {
        this.part = part;
        this.isTemplate = isTemplate;
    }
    /** The offset behind what `opener` at `from` opens, or -1 when it opens nothing. */
    of(opener, from) {
        if (opener.startsWith('\\'))
            return -1;
        if (opener.startsWith('`')) {
            this.ticks ??= backtickRuns(this.part);
            return (this.ticks.get(from) ?? -1 - opener.length) + opener.length;
        }
        if (opener.startsWith('http'))
            return from + urlLength(match(URL, this.part, from));
        if (opener === '<!--')
            return this.comment(from);
        if (opener === '<') {
            const tag = match(TAG, this.part, from);
            if (tag === '' || this.isTemplate(tag))
                return -1;
            return this.codeEnd(tag, from + tag.length);
        }
        if (opener === '![')
            return this.image(from);
        return this.closers().has(from) ? this.target(from + 1) : -1;
    }
    /** Behind a tag, or behind the one that closes it where what stands between is no prose. */
    codeEnd(tag, end) {
        const written = CODE_TAG.exec(tag)?.[1];
        if (written === undefined)
            return end;
        const name = written.toLowerCase() === 'style' ? 'style' : 'script';
        const known = this.codeEnds.get(name) ?? 0;
        if (known !== -1 && known < end) {
            CLOSING[name].lastIndex = end;
            this.codeEnds.set(name, CLOSING[name].test(this.part) ? CLOSING[name].lastIndex : -1);
        }
        return Math.max(end, this.codeEnds.get(name) ?? -1);
    }
    comment(from) {
        if (this.commentEnd !== -1 && this.commentEnd < from + 4) {
            this.commentEnd = this.part.indexOf('-->', from + 2);
        }
        return this.commentEnd === -1 ? -1 : this.commentEnd + 3;
    }
    image(from) {
        const close = this.pairs().get(from + 1);
        return close === undefined ? -1 : this.target(close + 1);
    }
    pairs() {
        this.brackets ??= bracketPairs(this.part);
        return this.brackets;
    }
    /** The brackets that close one: others end no link's text. */
    closers() {
        this.closing ??= new Set(this.pairs().values());
        return this.closing;
    }
    /** Behind the target, or the reference, that begins at `from`. */
    target(from) {
        const found = match(this.part.charAt(from) === '[' ? LABEL : TARGET, this.part, from);
        return found === '' ? -1 : from + found.length;
    }
}
/** What a sticky pattern matches at `from`, or nothing. */
function match(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? '';
}
/** A bare URL's length: sentence punctuation at its end is not part of it (GFM). */
function urlLength(url) {
    let end = url.length;
    while (end > 0 && '.,:;!?)]\'"*_'.includes(url.charAt(end - 1)))
        end--;
    return end;
}
/** The runs of backticks of a paragraph, each with the next run of the same length: a code span's other end. */
function backtickRuns(part) {
    const next = new Map();
    const lastOfLength = new Map();
    for (const { index, 0: run } of part.matchAll(/`+/g)) {
        const before = lastOfLength.get(run.length);
        if (before !== undefined)
            next.set(before, index);
        lastOfLength.set(run.length, index);
    }
    return next;
}
/** Every `[` of a paragraph with the `]` that closes it. */
function bracketPairs(part) {
    const pairs = new Map();
    const open = [];
    for (const { index, 0: bracket } of part.matchAll(/\\.|[[\]]/g)) {
        if (bracket === '[')
            open.push(index);
        else if (bracket === ']') {
            const start = open.pop();
            if (start !== undefined)
                pairs.set(start, index);
        }
    }
    return pairs;
}


/***/ }),

/***/ 7120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ scanBody)
});

// EXTERNAL MODULE: ./build/src/document/blocks.js
var blocks = __webpack_require__(8401);
;// CONCATENATED MODULE: ./build/src/document/definitions.js
const LABEL = /[ \t]*\[(?:[^\\[\]]|\\.){1,999}\]:/sy;
const GAP = /[ \t]*(?:\r?\n[ \t]*)?/y;
const TARGET = /<(?:[^<>\\\r\n]|\\.)*>|[^\s<]\S*/y;
const TITLE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)/sy;
const LINE_END = /[ \t]*(?:\r?\n|$)/y;
const FOOTNOTE = /^[ \t]*\[\^[^\]\s]+\]:/;
/** Where the link reference definitions at the start of a paragraph end, or 0. A footnote takes all of it. */
function definitionsEnd(paragraph) {
    if (FOOTNOTE.test(paragraph))
        return paragraph.length;
    let end = 0;
    for (let next = definitionEnd(paragraph, 0); next !== -1; next = definitionEnd(paragraph, end))
        end = next;
    return end;
}
function definitionEnd(text, from) {
    const label = match(LABEL, text, from);
    if (label === -1)
        return -1;
    if (text.slice(text.indexOf('[', from) + 1, label - 2).trim() === '')
        return -1;
    const target = match(TARGET, text, match(GAP, text, label));
    if (target === -1)
        return -1;
    const gap = match(GAP, text, target);
    const title = gap > target ? match(TITLE, text, gap) : -1;
    const whole = title === -1 ? -1 : match(LINE_END, text, title);
    return whole === -1 ? match(LINE_END, text, target) : whole;
}
/** Where what a sticky pattern matches at `from` ends, or -1. */
function match(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : -1;
}

// EXTERNAL MODULE: ./build/src/document/headings.js
var document_headings = __webpack_require__(4692);
// EXTERNAL MODULE: ./build/src/document/inline.js
var inline = __webpack_require__(174);
;// CONCATENATED MODULE: ./build/src/document/body-parts.js



/** Collects what the blocks of a body are, in their order. */
class BodyParts {
    masks = [];
    headings = [];
    quoted = [];
    comments = [];
    text;
    isTemplate;
    /** Where the outermost open block quote begins, or -1. What is in it is masked as a whole. */
    quote = -1;
    constructor(text, isTemplate) {
        this.text = text;
        this.isTemplate = isTemplate;
    }
    openQuote(start) {
        if (this.quote === -1)
            this.quote = start;
    }
    closeQuote(end) {
        if (this.quote === -1)
            return;
        const start = this.quote;
        this.quote = -1;
        this.inline(start, end);
        this.quoted.push({ kind: 'quote', info: '', start, end });
        this.mask(start, end);
    }
    mask(start, end) {
        if (end > start && this.quote === -1)
            this.masks.push({ start, end });
    }
    /** A run of prose, without the link reference definitions that it begins with. */
    paragraph(start, content, end) {
        const from = content + definitionsEnd(this.text.slice(content, end));
        if (from > content)
            this.mask(start, from);
        this.prose(from, end);
    }
    /** Text with marks in it. */
    prose(start, end) {
        if (this.quote !== -1)
            return;
        for (const span of this.inline(start, end))
            this.mask(span.start, span.end);
    }
    code(start, end, inner, info) {
        if (this.quote !== -1)
            return;
        this.quoted.push({ kind: 'code', info, start: inner.start, end: Math.max(inner.start, inner.end) });
        this.mask(start, end);
    }
    /** A comment that begins a block. Text behind `-->` on the same line is prose. */
    comment(start, content, end) {
        if (this.quote !== -1)
            return;
        const close = this.text.indexOf('-->', content);
        const commentEnd = close === -1 ? this.text.length : Math.min(close + 3, end);
        this.comments.push({ start: content, end: commentEnd });
        this.mask(start, commentEnd);
        this.prose(commentEnd, end);
    }
    /** A heading of one line; `end` is where the next line begins. */
    atxHeading([whole, signs = '', rest = ''], content, start, end) {
        const heading = (0,document_headings/* withoutClosingMarks */.qy)(rest);
        const from = heading === '' ? 0 : whole.indexOf(heading, signs.length);
        const to = heading === '' ? whole.length : from + heading.length;
        this.heading(heading, signs.length, { start: content + from, end: content + to }, start, end);
    }
    /** A heading of the paragraph above an underline. False where that holds nothing but definitions. */
    setextHeading(level, { start, content }, underline, end) {
        const from = content + definitionsEnd(this.text.slice(content, underline));
        const written = this.text.slice(from, underline).trimEnd();
        const heading = written.trimStart();
        if (heading === '')
            return false;
        const span = { start: from + written.length - heading.length, end: from + written.length };
        this.heading(heading.replace(/\s+/g, ' '), level, span, start, end);
        return true;
    }
    heading(heading, level, headingSpan, start, bodyStart) {
        if (this.quote !== -1)
            return;
        this.headings.push({ heading: (0,document_headings/* plainHeading */.TA)(heading), level, headingSpan, start, bodyStart });
        this.inline(headingSpan.start, headingSpan.end);
        this.mask(start, bodyStart);
    }
    /** What is no prose in a run of text; keeps the comments in it. */
    inline(from, to) {
        const masks = (0,inline/* inlineMasks */.X)(this.text, from, to, this.isTemplate);
        for (const mask of masks)
            if (this.text.startsWith('<!--', mask.start))
                this.comments.push(mask);
        return masks;
    }
}

;// CONCATENATED MODULE: ./build/src/document/line.js
/** A line that is read from the left, container by container. Tabs reach to the next multiple of four columns. */
class Line {
    /** Where the line begins in the text. */
    start;
    /** Without the line break. */
    text;
    /** The first character that is not blank, and how many columns it stands behind what was read. */
    next = 0;
    indent = 0;
    at = 0;
    column = 0;
    constructor(start, text) {
        this.start = start;
        this.text = text;
        this.look();
    }
    get isBlank() {
        return this.next >= this.text.length;
    }
    /** What is left, without the blanks before it. */
    get rest() {
        return this.next === 0 ? this.text : this.text.slice(this.next);
    }
    /** Reads the blanks, and as many characters as a marker has. */
    take(characters) {
        this.column += this.indent + characters;
        this.at = this.next + characters;
        this.look();
    }
    /** Reads blanks, a part of a tab too. */
    skip(columns) {
        let left = columns;
        while (left > 0 && this.at < this.text.length) {
            const width = this.text.charCodeAt(this.at) === 9 ? 4 - (this.column % 4) : 1;
            this.column += Math.min(width, left);
            if (width <= left)
                this.at++;
            left -= width;
        }
        this.look();
    }
    look() {
        let at = this.at;
        let column = this.column;
        for (; at < this.text.length; at++) {
            const unit = this.text.charCodeAt(at);
            if (unit === 9)
                column += 4 - (column % 4);
            else if (unit === 32)
                column++;
            else
                break;
        }
        this.next = at;
        this.indent = column - this.column;
    }
}

;// CONCATENATED MODULE: ./build/src/document/markdown.js




/** Deeper nesting is read as text, so that a line is read a fixed number of times. */
const MAX_DEPTH = 32;
/** Reads the body of a document; `isTemplate` says of a tag such as `<insert number>` that it is template text. */
function scanBody(text, bodyStart, isTemplate = () => false) {
    return new BodyScanner(text, bodyStart, isTemplate).scan();
}
class BodyScanner {
    text;
    parts;
    /** Where the next line begins. */
    at;
    containers = [];
    leaf = null;
    constructor(text, bodyStart, isTemplate) {
        this.text = text;
        this.at = bodyStart;
        this.parts = new BodyParts(text, isTemplate);
    }
    scan() {
        for (let line = this.nextLine(); line !== null; line = this.nextLine())
            this.read(line);
        this.closeTo(0, this.text.length);
        const { headings, masks, quoted, comments } = this.parts;
        return { sections: (0,document_headings/* sectionsOf */.Ks)(headings, this.text.length), masks, quoted, comments };
    }
    nextLine() {
        const start = this.at;
        if (start >= this.text.length)
            return null;
        const feed = this.text.indexOf('\n', start);
        let end = feed === -1 ? this.text.length : feed;
        this.at = feed === -1 ? end : feed + 1;
        if (end > start && this.text.charCodeAt(end - 1) === 13)
            end--;
        return new Line(start, this.text.slice(start, end));
    }
    read(line) {
        let depth = this.matched(line);
        const inside = depth === this.containers.length;
        if (inside && this.goesOn(line))
            return;
        if (line.isBlank) {
            this.closeTo(depth, line.start);
            return;
        }
        let fresh = false;
        for (;;) {
            const continuing = !fresh && this.leaf?.kind === 'paragraph';
            if (line.indent >= 4) {
                if (!continuing)
                    this.mask(line, depth);
                return;
            }
            // Letters begin most lines, and no block but a paragraph.
            if (/^[a-z]/i.test(line.text.charAt(line.next)))
                break;
            if (this.leafBlock(line, depth, continuing, inside))
                return;
            if (!this.container(line, depth, continuing && inside))
                break;
            if (line.isBlank)
                return;
            depth = this.containers.length;
            fresh = true;
        }
        // Text behind a paragraph continues it, whatever containers it lacks the marks of.
        if (!fresh && this.leaf?.kind === 'paragraph')
            return;
        this.closeTo(depth, line.start);
        this.leaf = { kind: 'paragraph', start: line.start, content: line.start + line.next };
    }
    /** Reads the marks of the open containers, and says how many of them go on. */
    matched(line) {
        let depth = 0;
        for (const container of this.containers) {
            if (container.quote) {
                if (!takeQuoteMark(line))
                    break;
            }
            else if (line.isBlank) {
                if (container.empty)
                    break;
            }
            else {
                if (line.indent < container.indent)
                    break;
                line.skip(container.indent);
                container.empty = false;
            }
            depth++;
        }
        return depth;
    }
    /** Whether the line belongs to the code or HTML that is open. */
    goesOn(line) {
        const { leaf } = this;
        if (leaf === null || leaf.kind === 'paragraph')
            return false;
        if (leaf.kind === 'fence') {
            if (line.indent < 4 && (0,blocks/* closesFence */.Tv)(line.rest, leaf.marks))
                this.closeLeaf(this.at, line.start);
            return true;
        }
        if (leaf.end === null)
            return !line.isBlank;
        if (leaf.end.test(line.rest))
            this.closeLeaf(this.at);
        return true;
    }
    /** Takes a line that begins a block without blocks in it, or ends a setext heading. */
    leafBlock(line, depth, continuing, inside) {
        const { rest, start } = line;
        const content = start + line.next;
        const atx = blocks/* ATX_HEADING */.RQ.exec(rest);
        if (atx !== null) {
            this.closeTo(depth, start);
            this.parts.atxHeading(atx, content, start, this.at);
            return true;
        }
        const marks = (0,blocks/* openingFence */.sv)(rest);
        const html = marks === null ? (0,blocks/* htmlBlock */.xs)(rest, continuing) : null;
        if (marks !== null || html !== null) {
            this.closeTo(depth, start);
            if (html !== null)
                this.leaf = { ...html, start, content };
            else if (marks !== null) {
                this.leaf = { kind: 'fence', start, content: this.at, marks, info: rest.slice(marks.length).trim() };
            }
            if (html !== null)
                this.goesOn(line);
            return true;
        }
        const underline = continuing && inside ? blocks/* SETEXT_UNDERLINE */.lE.exec(rest) : null;
        if (underline !== null && this.setextHeading(underline[1] ?? '', start))
            return true;
        if (!(0,blocks/* isBreak */.kn)(rest))
            return false;
        this.mask(line, depth);
        return true;
    }
    /** Takes the mark of a block quote or a list item that a line begins. */
    container(line, depth, interrupting) {
        if (depth >= MAX_DEPTH)
            return false;
        const { start, indent, rest } = line;
        if (rest.startsWith('>')) {
            this.closeTo(depth, start);
            takeQuoteMark(line);
            this.parts.openQuote(start);
            this.containers.push({ quote: true, indent: 0, empty: false });
            return true;
        }
        const [marker, number] = blocks/* LIST_MARKER */.mU.exec(rest) ?? [];
        if (marker === undefined)
            return false;
        const empty = rest.slice(marker.length).trim() === '';
        if (interrupting && (empty || (number !== undefined && Number(number) !== 1)))
            return false;
        this.closeTo(depth, start);
        line.take(marker.length);
        // Five blanks are one, and indented code behind it.
        const blanks = empty || line.indent > 4 ? 1 : line.indent;
        line.skip(blanks);
        this.containers.push({ quote: false, indent: indent + marker.length + blanks, empty });
        return true;
    }
    /** Makes a heading of the paragraph above an underline. */
    setextHeading(underline, start) {
        if (this.leaf?.kind !== 'paragraph')
            return false;
        const level = underline.startsWith('=') ? 1 : 2;
        if (!this.parts.setextHeading(level, this.leaf, start, this.at))
            return false;
        this.leaf = null;
        return true;
    }
    /** Masks a line of its own: a break, or indented code. */
    mask(line, depth) {
        this.closeTo(depth, line.start);
        this.parts.mask(line.start, this.at);
    }
    /** Closes the open leaf, and the containers behind the first `depth` ones. */
    closeTo(depth, end) {
        this.closeLeaf(end);
        this.containers.length = depth;
        if (!this.containers.some(({ quote }) => quote))
            this.parts.closeQuote(end);
    }
    /** Closes the open leaf before `end`; its own lines may end before that, where a fence closes it. */
    closeLeaf(end, innerEnd = end) {
        const { leaf, parts } = this;
        this.leaf = null;
        if (leaf === null)
            return;
        const { start, content } = leaf;
        if (leaf.kind === 'fence')
            parts.code(start, end, { start: content, end: innerEnd }, leaf.info);
        else if (leaf.kind === 'paragraph')
            parts.paragraph(start, content, end);
        else if (leaf.kind === 'markup')
            parts.prose(content, end);
        else if (leaf.kind === 'comment')
            parts.comment(start, content, end);
        else
            parts.mask(start, end);
    }
}
function takeQuoteMark(line) {
    if (line.indent > 3 || line.text.charAt(line.next) !== '>')
        return false;
    line.take(1);
    if (line.indent > 0)
        line.skip(1);
    return true;
}


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/document/answers.js + 1 modules
var document_answers = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/src/document/cuts.js

/** A `#` that looks like a part of the value: a comment has a blank behind its `#`. */
const TIGHT = /^#[\p{L}\p{N}]/u;
/** The values of a frontmatter that end at a ` #` which was most likely meant as text: `Fix for #42`. */
function cutsIn(text, { pairs, openSpan, closeSpan }, entries) {
    const scalars = pairs
        .flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)])
        .sort((a, b) => a.start - b.start);
    const cuts = [];
    let next = 0;
    let end = 0;
    for (let start = openSpan.end; start < closeSpan.start; start = end + 1) {
        end = Math.min((0,lines/* endOfLine */.vT)(text, start), closeSpan.start);
        const line = text.slice(start, end);
        for (const { index } of line.matchAll(/(?<=[ \t])#/g)) {
            const hash = start + index;
            while ((scalars[next]?.end ?? hash + 1) <= hash)
                next++;
            // Inside quotes or a block, it is text.
            if ((scalars[next]?.start ?? hash + 1) <= hash)
                continue;
            const at = { start: hash, end: start + line.trimEnd().length };
            const value = TIGHT.test(text.slice(hash, hash + 3))
                ? cutValue(text, start, hash, scalars[next - 1], end)
                : null;
            const entry = entries.findLast(({ keySpan }) => keySpan.start < hash);
            if (value !== null && entry !== undefined) {
                cuts.push({ at, entry, value: { start: value.start, end: at.end }, whole: value.start === hash });
            }
            break;
        }
    }
    return cuts;
}
function scalarsOf(node) {
    if (node.kind === 'sequence')
        return node.items.flatMap(scalarsOf);
    if (node.kind === 'mapping') {
        return node.pairs.flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)]);
    }
    return node.kind === 'scalar' && node.span.end > node.span.start ? [node.span] : [];
}
/** What a comment cuts: a plain value before it, or one that it begins with. Null where it cuts none. */
function cutValue(text, lineStart, hash, before, end) {
    const written = text.slice(lineStart, hash).trimEnd();
    const last = lineStart + written.length;
    if (/(?::|(?:^|[ \t])-)$/.test(written)) {
        return goesOn(text, lineStart, end) ? null : { start: hash, end: hash };
    }
    return written !== '' && before?.end === last ? before : null;
}
/** Whether the value of a line stands on the lines below it. */
function goesOn(text, lineStart, lineEnd) {
    const indent = indentOf(text, lineStart);
    for (let at = lineEnd + 1; at < text.length; at = (0,lines/* endOfLine */.vT)(text, at) + 1) {
        const line = text.slice(at, (0,lines/* endOfLine */.vT)(text, at));
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const deeper = indentOf(text, at) - indent;
        return (deeper > 0 ||
            (deeper === 0 && /^[ ]*-[ \t]/.test(line) && !/^[ ]*-/.test(text.slice(lineStart, lineEnd))));
    }
    return false;
}
function indentOf(text, lineStart) {
    let at = lineStart;
    while (text.charAt(at) === ' ')
        at++;
    return at - lineStart;
}

// EXTERNAL MODULE: ./build/src/document/directives.js
var directives = __webpack_require__(3349);
// EXTERNAL MODULE: ./build/src/document/fields.js
var fields = __webpack_require__(3166);
// EXTERNAL MODULE: ./build/src/document/frontmatter.js + 2 modules
var document_frontmatter = __webpack_require__(4827);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/document/frontmatter-directives.js




/** What the key `star-witness` of the frontmatter says: `disable:` with rules, each with its reason. */
function* directivesOfKey(pairs) {
    const own = pairs.find(({ name }) => (0,keys/* normalizeKey */.l5)(name) === (0,keys/* normalizeKey */.l5)(product/* PRODUCT */.Ax));
    if (own === undefined)
        return;
    const { key, value } = own;
    if (value.kind !== 'mapping' || value.pairs.length === 0) {
        yield directiveOf('', key.span, [], null);
        return;
    }
    for (const pair of value.pairs) {
        if (pair.name === 'disable')
            yield* disabledBy(pair);
        else
            yield directiveOf(pair.name, pair.key.span, [], null);
    }
}
/** A mapping of rules to reasons, or rules alone: one, or a list. */
function* disabledBy({ name, key, value }) {
    if (value.kind === 'mapping') {
        for (const { name: id, key: rule, value: reason } of value.pairs)
            yield directiveOf(name, rule.span, [{ id, at: rule.span }], textOf(reason));
    }
    else {
        const items = value.kind === 'sequence' ? value.items : [value];
        const rules = items.flatMap((item) => ruleOf(item) ?? []);
        if (rules.length === 0)
            yield directiveOf(name, key.span, [], null);
        for (const rule of rules)
            yield directiveOf(name, rule.at, [rule], null);
    }
}
function ruleOf(node) {
    const id = textOf(node);
    return id === null ? null : { id, at: node.span };
}
function textOf(node) {
    return node.kind === 'scalar' ? (0,directives/* reasonOf */.A3)(node.text.text) : null;
}
function directiveOf(name, at, rules, reason) {
    return { name, from: 'frontmatter', at, rules, reason, line: null };
}
/** The comments that have a line of the frontmatter to themselves, from the `#` on; what is text in a value is none. */
function frontmatterComments(text, { start, end }, entries) {
    const comments = [];
    const values = entries.flatMap(({ texts }) => texts.map((each) => each.locate(0, each.text.length)));
    for (let at = start, lineEnd = 0; at < end; at = lineEnd + 1) {
        lineEnd = Math.min((0,lines/* endOfLine */.vT)(text, at), end);
        const line = text.slice(at, lineEnd);
        const hash = at + line.length - line.trimStart().length;
        if (text.charAt(hash) !== '#' || values.some((value) => value.start <= hash && hash < value.end))
            continue;
        comments.push({ start: hash, end: at + line.trimEnd().length });
    }
    return comments;
}

// EXTERNAL MODULE: ./build/src/document/markdown.js + 3 modules
var markdown = __webpack_require__(7120);
;// CONCATENATED MODULE: ./build/src/document/owner.js
const HOLDERS = new Set(['stories', 'answers']);
/**
 * Whose document a path holds: the folder after `stories/` or `answers/` when the file lies in one there
 * (`stories/ana/outage.md`), else the folder before it (`ana/stories/outage.md`), else nobody.
 */
function ownerOfPath(filePath) {
    const folders = filePath.split('/').slice(0, -1);
    const at = folders.findIndex((folder) => HOLDERS.has(folder));
    if (at === -1)
        return null;
    return folders[at + 1] ?? folders[at - 1] ?? null;
}

// EXTERNAL MODULE: ./build/src/document/status.js
var document_status = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/src/document/parse.js










/**
 * Reads a file as a story or a prompt answer. Never throws for what an author wrote: what could not be read stands
 * in `problems`.
 */
function parse(source, vocabulary) {
    const document = emptyDocument(source);
    if (source.unreadable !== undefined) {
        document.problems.push({ ruleId: 'unreadable-file', at: { start: 0, end: 0 }, ...source.unreadable });
        return document;
    }
    const frontmatter = (0,document_frontmatter/* readFrontmatter */.zT)(document.text);
    if ((0,document_frontmatter/* isProblem */.AN)(frontmatter)) {
        document.problems.push(frontmatter);
        document.status = (0,document_status/* statusByLine */.Q9)(document.text) ?? document.status;
        return document;
    }
    document.frontmatter = { openSpan: frontmatter.openSpan, closeSpan: frontmatter.closeSpan };
    document.entries = frontmatter.pairs.map((pair) => (0,fields/* entryOf */.Ms)(pair, frontmatter, vocabulary));
    document.cuts = cutsIn(document.text, frontmatter, document.entries);
    const body = (0,markdown/* scanBody */.e)(document.text, frontmatter.bodyStart, (tag) => vocabulary.placeholders.isTemplate(tag));
    document.sections = body.sections;
    document.comments = body.comments;
    readDirectives(document, frontmatter);
    document.fields = (0,fields/* fieldsOf */.Pf)(document, body, vocabulary);
    readMeta(document, vocabulary);
    const answers = (0,document_answers/* answersOf */.Bw)(document, body, frontmatter.bodyStart, vocabulary);
    if ('ruleId' in answers)
        document.problems.push(answers);
    else
        document.answers = answers;
    return document;
}
function emptyDocument(source) {
    return {
        filePath: source.filePath,
        text: (0,lines/* withLineFeeds */.gX)(source.text),
        kind: source.kind ?? 'story',
        problems: [],
        frontmatter: null,
        title: null,
        status: 'ready',
        owner: ownerOfPath(source.filePath),
        type: null,
        prompt: null,
        entries: [],
        cuts: [],
        sections: [],
        comments: [],
        directives: [],
        directivesCut: null,
        fields: new Map(),
        answers: [],
    };
}
function readDirectives(document, { pairs, openSpan, closeSpan }) {
    const { text, entries, comments } = document;
    const yaml = frontmatterComments(text, { start: openSpan.end, end: closeSpan.start }, entries);
    const { read, cut } = (0,directives/* joinDirectives */.Bp)([
        ...directivesOfKey(pairs),
        ...(0,directives/* directivesIn */.WS)(text, yaml, ['#', ''], closeSpan.start),
        ...(0,directives/* directivesIn */.WS)(text, comments, ['<!--', '-->'], text.length),
    ]);
    document.directives = read;
    document.directivesCut = cut;
}
function readMeta(document, vocabulary) {
    const text = (name) => {
        const value = document.fields.get(name)?.value;
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
    };
    document.type = text('type');
    document.prompt = text('prompt');
    decideKind(document, vocabulary);
    document.owner = text('owner') ?? document.owner;
    document.title = text('title') ?? document.sections.find(({ level }) => level === 1)?.heading ?? null;
    document.status = (0,document_status/* statusOf */.c2)(text('status')) ?? 'ready';
}
/**
 * The frontmatter says what a document is, where it says one thing; otherwise the glob that it was matched by. What it says
 * of the other kind is not read.
 */
function decideKind(document, vocabulary) {
    const story = document.fields.get('type');
    const answer = document.fields.get('prompt');
    if (story !== undefined && answer !== undefined) {
        const told = !vocabulary.isBlankField(story);
        if (told === vocabulary.isBlankField(answer))
            document.kind = told ? 'story' : 'answer';
        if (document.kind === 'story')
            document.prompt = null;
        else
            document.type = null;
    }
    else if (story !== undefined || answer !== undefined) {
        document.kind = story === undefined ? 'answer' : 'story';
    }
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ trimmedSpan),
/* harmony export */   jv: () => (/* binding */ proseOf),
/* harmony export */   q4: () => (/* binding */ mergeSpans)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5611);

/**
 * The text of `span` with everything masked turned to blanks, line breaks kept: it reads as prose, and each of its
 * characters stands where it stands in the source. `masks` are in order and do not overlap.
 */
function proseOf(text, span, masks) {
    const parts = [];
    let at = span.start;
    for (let index = firstAfter(masks, span.start); index < masks.length; index++) {
        const mask = masks[index];
        if (mask === undefined || mask.start >= span.end)
            break;
        const from = Math.max(mask.start, at);
        const to = Math.min(mask.end, span.end);
        if (to <= from)
            continue;
        parts.push(text.slice(at, from), blank(text, from, to));
        at = to;
    }
    parts.push(text.slice(at, span.end));
    return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_0__/* .straight */ .n)(parts.join(''), span.start);
}
/** Index of the first mask that ends behind `offset`. */
function firstAfter(masks, offset) {
    let low = 0;
    let high = masks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((masks[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function blank(text, from, to) {
    const masked = text.slice(from, to);
    return masked.includes('\n') ? masked.replace(/[^\n]/g, ' ') : ' '.repeat(to - from);
}
/** Two ordered lists of spans as one, ordered, without overlaps. */
function mergeSpans(left, right) {
    const merged = [];
    for (const span of [...left, ...right].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && span.start < last.end)
            last.end = Math.max(last.end, span.end);
        else
            merged.push({ ...span });
    }
    return merged;
}
/** The span of `text` without white space at its ends, or null when there is nothing else. */
function trimmedSpan(prose) {
    const { text } = prose;
    const start = text.search(/\S/);
    if (start === -1)
        return null;
    return prose.locate(start, text.trimEnd().length);
}


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ straight),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/**
 * The text of a YAML scalar with the way back to the file. Where the value stands in the source character by
 * character the way is an addition; where folding, indentation or escapes come between, it is found by walking
 * source and value side by side, once, when somebody asks.
 */
function scalarText(block, event, value, base) {
    const from = event.valueStart;
    if (from === -1)
        return { text: '', locate: () => ({ start: base, end: base }) };
    const quoted = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED;
    const same = block.startsWith(value, from) && (!quoted || value.length === event.valueEnd - from);
    if (same)
        return straight(value, base + from);
    const raw = block.slice(from, event.valueEnd);
    let offsets = null;
    return {
        text: value,
        locate(start, end) {
            offsets ??= align(raw, value, event);
            const first = offsets[start] ?? 0;
            const before = offsets[end - 1] ?? 0;
            const last = end > start ? before + unitLength(raw, before, event) : first;
            return { start: base + from + first, end: base + from + Math.max(first, last) };
        },
    };
}
/** Text that stands in the source exactly as it reads, from offset `base` on. */
function straight(text, base) {
    return { text, locate: (start, end) => ({ start: base + start, end: base + end }) };
}
/**
 * For each UTF-16 unit of `value`, the offset in `raw` that it came from. Reading order is the same in both, so one
 * pass does: white space in the value (folded breaks) takes the place of the next white space in the source,
 * indentation is stepped over, and an escape takes the place where it begins.
 */
function align(raw, value, event) {
    const offsets = new Uint32Array(value.length + 1);
    const double = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
    let at = 0;
    let index = 0;
    while (index < value.length) {
        const unit = value.charAt(index);
        if (double && raw.charAt(at) === '\\') {
            const length = escapeLength(raw, at);
            if (/[\r\n]/.test(raw.charAt(at + 1))) {
                at += length; // an escaped line break stands for nothing
                continue;
            }
            const units = unitsOfEscape(raw, at);
            for (let n = 0; n < units; n++)
                offsets[index++] = at;
            at += length;
        }
        else if (isBlank(unit)) {
            offsets[index++] = Math.min(at, raw.length);
            at = afterBlank(raw, at, value, index);
        }
        else {
            while (at < raw.length && raw.charAt(at) !== unit)
                at++;
            offsets[index++] = Math.min(at, raw.length);
            at += unitLength(raw, at, event);
        }
    }
    offsets[value.length] = raw.length;
    return offsets;
}
/** Length in the source of what stands at `at` for one unit of the value. */
function unitLength(raw, at, { style }) {
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED && raw.charAt(at) === '\\')
        return escapeLength(raw, at);
    return style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED && raw.startsWith("''", at) ? 2 : 1;
}
/** The source offset after the white space that stands for the value's blank just before `index`. */
function afterBlank(raw, at, value, index) {
    if (isBlank(value.charAt(index)))
        return Math.min(at + 1, raw.length);
    while (at < raw.length && isBlank(raw.charAt(at)))
        at++;
    return at;
}
function isBlank(unit) {
    return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}
const HEX_DIGITS = { x: 2, u: 4, U: 8 };
/** Length in the source of the escape that begins at `at`, with the indentation behind an escaped line break. */
function escapeLength(raw, at) {
    const kind = raw.charAt(at + 1);
    if (kind === '\r' || kind === '\n') {
        let end = at + 1;
        while (end < raw.length && isBlank(raw.charAt(end)))
            end++;
        return end - at;
    }
    return 2 + (HEX_DIGITS[kind] ?? 0);
}
/** `\U0001F600` becomes a surrogate pair: two units of the value. */
function unitsOfEscape(raw, at) {
    if (raw.charAt(at + 1) !== 'U')
        return 1;
    return Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1;
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ statusByLine),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   f: () => (/* binding */ STATUSES)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);

const STATUSES = ['draft', 'ready', 'retired'];
const LINE = /^[ \t]*["']?([\p{L} _-]{1,20}?)["']?[ \t]*:[ \t]*["']?(\w+)["']?[ \t]*(?:#.*)?$/u;
const HEADING = /^#{2,6}[ \t]/;
function statusOf(value) {
    const written = value?.toLowerCase();
    return STATUSES.find((known) => known === written) ?? null;
}
/** The status that a line of broken frontmatter gives, as a draft's YAML may be as unfinished as its text. */
function statusByLine(text) {
    const [first = '', ...lines] = text
        .replace(/^\uFEFF/, '')
        .trimStart()
        .split(/\r?\n/);
    if (!first.startsWith('---'))
        return null;
    for (const line of lines) {
        if (line.startsWith('---') || HEADING.test(line))
            break;
        const [, key = '', value = ''] = LINE.exec(line) ?? [];
        if ((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeKey */ .l5)(key) === 'status')
            return statusOf(value);
    }
    return null;
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   XQ: () => (/* binding */ LEAD),
/* harmony export */   eU: () => (/* binding */ endOfValue),
/* harmony export */   hc: () => (/* binding */ edit),
/* harmony export */   ou: () => (/* binding */ syntax)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);

/** What comes before a value on its line: a key (bare or quoted) with its colon, or the dash of a list item. */
const LEAD = /^[ \t]*(?:-[ \t]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_][^:\n]*)[ \t]*:[ \t]+)?/u;
function syntax(messageId, at, data = {}) {
    return { ruleId: 'frontmatter-syntax', messageId, at, data };
}
/** The edit that puts `text` in the place of `at`. */
function edit({ start, end }, text) {
    return { range: [start, end], text, safe: true };
}
/** Where the next entry begins: behind the value's line and the deeper indented lines that continue it. */
function endOfValue(text, value, limit) {
    const indent = indentAt(text, startOfLine(text, value.start));
    let at = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, value.end) + 1;
    while (at < limit && (indentAt(text, at) > indent || /[\r\n]/.test(text.charAt(at)))) {
        at = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, at) + 1;
    }
    return Math.min(at, limit);
}
function indentAt(text, lineStart) {
    let at = lineStart;
    while (text.charAt(at) === ' ')
        at++;
    return at - lineStart;
}
function startOfLine(text, at) {
    return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ TOO_MANY_ALIASES),
  Iz: () => (/* reexport */ YamlError),
  hN: () => (/* binding */ parseYaml),
  CB: () => (/* binding */ textsOf)
});

// UNUSED EXPORTS: MAX_ALIASES, MAX_DEPTH

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/document/scalar-text.js
var scalar_text = __webpack_require__(5611);
;// CONCATENATED MODULE: ./build/src/document/yaml-tree.js


/** YAML that could not be read; `offset` is the parser's own place in the source text. */
class YamlError extends Error {
    offset;
    reason;
    constructor(reason, offset) {
        super(reason);
        this.reason = reason;
        this.offset = offset;
    }
}
/** What may stand between the last node of a flow collection and the bracket that closes it. */
const FILLER = /(?:[\s,:?]|#[^\r\n]*)*/y;
/** Builds the tree of places from js-yaml's flat list of events. */
class TreeBuilder {
    next = 0;
    block;
    base;
    events;
    anchors = new Map();
    /** Where the last node ended, in the block: the place of a value that is not there. */
    last = 0;
    constructor(block, base, events) {
        this.block = block;
        this.base = base;
        this.events = events;
    }
    document() {
        if (this.events.length === 0)
            return null;
        this.next = 1;
        return this.node();
    }
    node() {
        const event = this.events[this.next++];
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.anchored(event, this.scalar(event));
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.anchored(event, this.collection(event));
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                this.last = event.anchorEnd;
                const target = this.anchors.get(this.block.slice(event.anchorStart, event.anchorEnd)) ?? null;
                return { kind: 'alias', span: this.span(event.anchorStart - 1, event.anchorEnd), target };
            }
            default:
                throw new YamlError('expected a value', this.base + this.last);
        }
    }
    anchored({ anchorStart, anchorEnd }, node) {
        if (anchorStart !== -1)
            this.anchors.set(this.block.slice(anchorStart, anchorEnd), node);
        return node;
    }
    collection(event) {
        this.last = event.start + (event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW ? 1 : 0);
        const nodes = [];
        while (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            nodes.push(this.node());
        this.next++;
        if (event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
            this.last = this.flowEnd(event.start);
        const span = this.span(event.start, this.last);
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { kind: 'sequence', span, items: nodes };
        const pairs = [];
        for (let at = 0; at + 1 < nodes.length; at += 2)
            pairs.push(this.pair(nodes[at], nodes[at + 1]));
        return { kind: 'mapping', span, pairs };
    }
    scalar(event) {
        const text = (0,scalar_text/* scalarText */.w)(this.block, event, (0,js_yaml/* getScalarValue */.KE)(this.block, event), this.base);
        if (event.valueStart === -1) {
            this.last = Math.max(this.last, event.anchorEnd, event.tagEnd);
            return { kind: 'scalar', span: this.span(this.last, this.last), text };
        }
        const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        const end = quoted ? event.valueEnd : trimEnd(this.block, event.valueStart, event.valueEnd);
        const start = quoted ? event.valueStart : trimStart(this.block, event.valueStart, end);
        this.last = quoted ? end + 1 : end;
        return { kind: 'scalar', span: this.span(start, end), text };
    }
    /** Behind the bracket that closes a flow collection. A pair in a list, `[a: b]`, has no brackets of its own. */
    flowEnd(start) {
        const open = this.block.charAt(start);
        if (open !== '{' && open !== '[')
            return this.last;
        FILLER.lastIndex = this.last;
        const filler = FILLER.exec(this.block)?.[0].length ?? 0;
        return this.last + filler + 1;
    }
    pair(key, value) {
        if (key === undefined || value === undefined)
            throw new Error('a mapping has a value for every key');
        if (key.kind === 'mapping' || key.kind === 'sequence')
            throw new YamlError('expected text as a key, found a list or mapping', key.span.start);
        return { key, name: key.kind === 'scalar' ? key.text.text : '', value };
    }
    span(start, end) {
        return { start: this.base + start, end: this.base + Math.max(start, end) };
    }
}
function trimEnd(text, start, end) {
    while (end > start && /\s/.test(text.charAt(end - 1)))
        end--;
    return end;
}
function trimStart(text, start, end) {
    while (start < end && /\s/.test(text.charAt(start)))
        start++;
    return start;
}

;// CONCATENATED MODULE: ./build/src/document/yaml.js



/** Depth of nested collections, and number of aliases, that a file may use; more is refused. */
const MAX_DEPTH = 20;
const MAX_ALIASES = 20;
const TOO_MANY_ALIASES = `more than ${MAX_ALIASES} aliases`;
const SECOND_DOCUMENT = 'expected one document, found a document separator';
const SEPARATOR = /^(?:\.{3}|-{3})(?=\s|$)/m;
/**
 * Parses one YAML 1.2 document (core schema: dates and `yes` stay text, no merge keys, no custom tags), keeping the
 * place of every node. `base` is the offset of `block` in the file; every span counts from the file's start.
 * JSON is YAML, so this reads JSON files too.
 *
 * @throws {YamlError} for anything that is not one well-formed document, or is nested or aliased beyond the bounds
 */
function parseYaml(block, base) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(block, { maxDepth: MAX_DEPTH });
        // First, because it knows the place of what constructing would only complain of.
        const root = new TreeBuilder(block, base, events).document();
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, {
            source: block,
            schema: js_yaml/* CORE_SCHEMA */.OU,
            maxAliases: MAX_ALIASES,
        });
        if (documents.length > 1)
            throw new YamlError(SECOND_DOCUMENT, base + Math.max(0, block.search(SEPARATOR)));
        return { data: documents[0], root };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const reason = error.reason.includes('maxAliases') ? TOO_MANY_ALIASES : error.reason;
        throw new YamlError(reason, base + (error.mark?.position ?? 0));
    }
}
/** Every piece of text in a node, in order: what rules and scorers read of a value. */
function textsOf(node) {
    switch (node.kind) {
        case 'scalar':
            return [node.text];
        case 'alias':
            // The anchored value's own words; what is deeper in it stays there, so that aliases of aliases cannot multiply.
            return node.target === null ? [] : partsOf(node.target).flatMap(ownText);
        default:
            return partsOf(node).flatMap(textsOf);
    }
}
/** A collection's values; of a scalar or an alias, itself. */
function partsOf(node) {
    if (node.kind === 'sequence')
        return node.items;
    return node.kind === 'mapping' ? node.pairs.map(({ value }) => value) : [node];
}
function ownText(node) {
    return node.kind === 'scalar' ? [node.text] : [];
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gm: () => (/* binding */ yamlList),
/* harmony export */   mh: () => (/* binding */ yamlQuoted),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/** Characters that a plain scalar may hold here: no sign that means something to YAML. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _./()-]*[\p{L}\p{M}\p{N}.)])?$/u;
/** Plain scalars that YAML, 1.1 or 1.2, reads as something else than text. */
const NOT_TEXT = /^(?:~|null|true|false|yes|no|on|off|y|n|[\d.].*|0[xo].*)$/i;
/** What JSON leaves as it is and YAML does not print, or takes for a line break. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** A text as the value of a key, on one line: plain where it can be, else in double quotes. */
function yamlText(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return PLAIN.test(line) && !NOT_TEXT.test(line) ? line : yamlQuoted(line);
}
/** A text in double quotes, every character that does not print as an escape. */
function yamlQuoted(text) {
    return JSON.stringify(text).replace(UNPRINTABLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `[a, b]`, with quotes where an item needs them. */
function yamlList(items) {
    return `[${items.map(yamlText).join(', ')}]`;
}


/***/ }),

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony export MAX_CONFIG_FILES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5803);
/* harmony import */ var _config_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7675);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4033);
/* harmony import */ var _document_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5532);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(617);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1985);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7746);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9962);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(944);










/** The names of a configuration file; `package.json` counts when it has the product's key. */
const CONFIG_NAMES = ['.star-witness.yml', '.star-witness.yaml', '.star-witness.json', 'package.json'];
/** Files that a configuration is made of, with those that it extends. */
const MAX_CONFIG_FILES = 20;
/**
 * The configuration that holds in the working directory: the nearest file from there up to the root. Without a file the
 * default globs count from the root, so that what they match does not depend on the working directory.
 */
async function findConfig({ prefix }, read) {
    const folders = prefix.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--) {
        const folder = folders
            .slice(0, depth)
            .map((name) => `${name}/`)
            .join('');
        const found = [];
        for (const name of CONFIG_NAMES) {
            const text = await read(folder + name);
            const node = text === null ? null : configText(folder + name, text);
            if (node !== null)
                found.push({ filePath: folder + name, node });
        }
        const [first, second] = found;
        if (second)
            throw new _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${second.filePath}:1:1: a second configuration beside ${first?.filePath}, expected one`);
        if (first)
            return {
                layers: await new Loader(read).load(first.filePath, first.node),
                prefix: folder,
                filePath: first.filePath,
            };
    }
    return { layers: ['ai-lab'], prefix: '', filePath: null };
}
/** The configuration in a file that the user named, relative to the root. Its globs count from the working directory. */
async function loadConfig(filePath, { prefix }, read) {
    const text = await read(filePath);
    if (text === null)
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${filePath}: no such configuration file`);
    const node = configText(filePath, text);
    if (node === null)
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${filePath}:1:1: no key \`${_product_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCT */ .Ax}\`, expected the configuration there`);
    return { layers: await new Loader(read).load(filePath, node), prefix, filePath };
}
function configText(filePath, text) {
    const lines = new _text_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .LineIndex */ .rr(text);
    const inPackage = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(filePath) === 'package.json';
    if (inPackage && !text.includes(`"${_product_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCT */ .Ax}"`))
        return null;
    const size = Buffer.byteLength(text);
    if (size > _text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CONFIG_BYTES */ .GW)
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${filePath}:1:1: expected a configuration of at most ${_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CONFIG_BYTES */ .GW} bytes, found ${size}`);
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    try {
        const { data, root } = (0,_document_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .hN)(text.slice(start), start);
        if (!inPackage)
            return { data, root, lines };
        const entry = root?.kind === 'mapping' ? root.pairs.find(({ name }) => name === _product_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCT */ .Ax) : undefined;
        if (entry === undefined)
            return null;
        return { data: data[_product_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCT */ .Ax], root: entry.value, lines };
    }
    catch (error) {
        if (!(error instanceof _document_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlError */ .Iz))
            throw error;
        throw at(filePath, lines, error.offset, `invalid ${filePath.endsWith('.json') ? 'JSON' : 'YAML'}: ${error.reason}`);
    }
}
function at(filePath, lines, offset, message) {
    const { line, column } = lines.position(offset);
    return new _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${filePath}:${line}:${column}: ${message}`);
}
/** Reads the files that a configuration is made of, each of them once. */
class Loader {
    read;
    size = new _config_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigSize */ .UA();
    seen = new Set();
    constructor(read) {
        this.read = read;
    }
    /** The layers of a file: those of what it extends, and then its own. `chain` has the files that led to it. */
    async load(filePath, text, chain = []) {
        this.seen.add(filePath);
        // Only where there is a configuration: a hook without one does not wait for the schema.
        const { checkConfigData } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 9829));
        const checked = checkConfigData(text.data, _builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx.rules, this.size);
        if (Array.isArray(checked))
            throw firstIssue(filePath, text, checked);
        const bases = checked.extends ?? ['ai-lab'];
        const layers = [];
        for (const [index, base] of (typeof bases === 'string' ? [bases] : bases).entries()) {
            if (Object.hasOwn(_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx.presets, base))
                layers.push(base);
            else {
                const steps = typeof bases === 'string' ? ['extends'] : ['extends', index];
                const fail = (message) => at(filePath, text.lines, placeOf(text.root, steps, false), `\`extends\` ${message}`);
                layers.push(...(await this.extended(filePath, base, [...chain, filePath], fail)));
            }
        }
        return [...layers, { data: checked, errorFor: (issues) => firstIssue(filePath, text, issues) }];
    }
    /** What a file adds that another one extends: nothing where it came before. */
    async extended(from, base, chain, fail) {
        const target = targetOf(from, base, fail);
        if (chain.includes(target))
            throw fail(`leads back to ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(target)}, expected no circle`);
        if (this.seen.has(target))
            return [];
        if (this.seen.size >= MAX_CONFIG_FILES)
            throw fail(`names ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(base)}, expected at most ${MAX_CONFIG_FILES} files in a configuration`);
        const text = await this.read(target);
        if (text === null)
            throw fail(`names ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(base)}, but there is no file ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(target)}`);
        const node = configText(target, text);
        return node === null ? [] : this.load(target, node, chain);
    }
}
/** The path from the root of a file that another one extends. */
function targetOf(from, base, fail) {
    const presets = Object.keys(_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx.presets);
    if (!/\.(?:ya?ml|json)$/.test(base)) {
        const near = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .ZA)(base, presets);
        const hint = near === null ? ', expected' : `, did you mean \`${near}\`? Expected`;
        throw fail(`names ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(base)}${hint} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .choicesIn */ .sF)(presets)}, or the relative path of a .yml, .yaml or .json file`);
    }
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(base))
        throw fail(`names ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(base)}, expected a path relative to this file`);
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), base);
    if (target.startsWith('../') && !from.startsWith('../'))
        throw fail(`names ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(base)}, expected a file inside the repository`);
    return target;
}
/** The issue that stands first in the file, as one line. */
function firstIssue(filePath, { root, lines }, issues) {
    const placed = issues.map((issue) => ({ issue, offset: placeOf(root, issue.path, issue.atKey) }));
    placed.sort((a, b) => a.offset - b.offset);
    const [first] = placed;
    return at(filePath, lines, first?.offset ?? 0, (0,_config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .describeIssue */ .n6)(first?.issue));
}
/** Offset of what a path of keys leads to, or of the deepest node on the way there. */
function placeOf(root, steps, atKey) {
    let node = root;
    let place = root?.span.start ?? 0;
    for (const [index, step] of steps.entries()) {
        const last = index === steps.length - 1;
        if (node?.kind === 'mapping') {
            const pair = node.pairs.find(({ name }) => name === String(step));
            if (pair === undefined)
                return place;
            node = pair.value;
            place = atKey && last ? pair.key.span.start : pair.value.span.start;
        }
        else if (node?.kind === 'sequence' && typeof step === 'number') {
            node = node.items[step] ?? null;
            place = node?.span.start ?? place;
        }
        else
            return place;
    }
    return place;
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ GitError),
  k8: () => (/* binding */ GitTimeout),
  nR: () => (/* binding */ ObjectReader),
  $Y: () => (/* binding */ git),
  V0: () => (/* binding */ records)
});

// UNUSED EXPORTS: MAX_ANSWER, TIME_LIMIT

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/host/git-program.js



/** What Windows appends to the name of a program. Scripts (`.cmd`) are left out: they need a shell. */
const WINDOWS_PROGRAMS = ['.com', '.exe'];
/**
 * The absolute path of a program on PATH; null when there is none. Only absolute folders count: `.`, an empty entry and
 * every other relative one name the working directory, which holds what strangers wrote. Folders for which `isLeftOut`
 * holds do not count either.
 */
function findProgram(name, isLeftOut, { env, platform, isProgram }) {
    const isWindows = platform === 'win32';
    const { join, delimiter } = isWindows ? external_node_path_.win32 : external_node_path_.posix;
    for (const entry of (variable(env, 'PATH', isWindows) ?? '').split(delimiter)) {
        const folder = isWindows ? entry.replaceAll('"', '') : entry;
        if (!isAbsolute(folder, isWindows) || isLeftOut(folder))
            continue;
        const endings = isWindows ? windowsEndings(variable(env, 'PATHEXT', isWindows)) : [''];
        const found = endings.map((ending) => join(folder, name + ending)).find(isProgram);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** Windows does not tell `Path` from `PATH`. */
function variable(env, name, isWindows) {
    if (!isWindows)
        return env[name];
    const key = Object.keys(env).find((known) => known.toUpperCase() === name);
    return key === undefined ? undefined : env[key];
}
/** `\tools` is relative to the drive of the working directory, `C:tools` to the working directory of that drive. */
function isAbsolute(folder, isWindows) {
    return isWindows ? /^(?:[a-z]:[\\/]|\\\\[^\\/])/i.test(folder) : folder.startsWith('/');
}
function windowsEndings(pathExt) {
    const endings = (pathExt || WINDOWS_PROGRAMS.join(';')).toLowerCase().split(';');
    return endings.filter((ending) => WINDOWS_PROGRAMS.includes(ending));
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
let known;
/**
 * git on PATH, looked for once; null when it is not there. A folder of the repository, such as `node_modules/.bin` that
 * npm puts on PATH, does not count: what it holds may come from strangers.
 */
function gitProgram(root) {
    const searched = process.env.PATH;
    if (known === undefined || known.searched !== searched) {
        const repository = real(root);
        const isEverything = external_node_path_.dirname(repository) === repository;
        const isLeftOut = (folder) => !isEverything && (0,workspace/* isInside */.FK)(real(folder), repository);
        const { env, platform } = process;
        known = { searched, program: findProgram('git', isLeftOut, { env, platform, isProgram }) };
    }
    return known.program;
}
function real(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}

// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
;// CONCATENATED MODULE: ./build/src/host/git.js



/** git could not do what a run needs. */
class GitError extends Error {
    /** git's exit code; null when it did not run to its end. */
    status;
    constructor(message, status = null) {
        super(message);
        this.status = status;
    }
}
/** git was stopped, because it took too long. */
class GitTimeout extends GitError {
    constructor(timeLimit) {
        super(`git gave no answer within ${timeLimit / 1000} s and was stopped`);
    }
}
/** Milliseconds that git has for one answer. The slowest, a comparison on a cold disk, takes a fraction of that. */
const TIME_LIMIT = 120_000;
/** Bytes of one answer. */
const MAX_ANSWER = 1024 * 1024 * 1024;
/** The configuration of the checked repository names programs; these settings keep each of them from being run. */
const NO_PROGRAMS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=false',
    'core.alternateRefsCommand=false',
    'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
/**
 * An object that is missing stays missing: git neither asks a promisor remote for it, nor lets `protocol.<name>.allow` in
 * the repository's configuration overrule `protocol.allow`. No prompt, and no lock, so that the index stays as it is.
 */
const QUIET = {
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
};
const MISSING = 'git is not on PATH';
/**
 * Runs git in `root` and gives its standard output. Nothing of the checked repository is executed: no shell, no hook, no
 * external diff, no file system monitor, no transport.
 *
 * @throws {GitError} with git's own reason when it fails, or why it gave no answer
 */
function git(root, args, options = {}) {
    const { env = process.env, timeLimit = TIME_LIMIT } = options;
    const program = gitProgram(root);
    if (program === null)
        throw new GitError(MISSING);
    const { error, status, signal, stdout, stderr } = (0,external_node_child_process_.spawnSync)(program, [...NO_PROGRAMS, ...args], {
        cwd: root,
        env: { ...env, ...QUIET },
        maxBuffer: MAX_ANSWER,
        timeout: timeLimit,
        killSignal: 'SIGKILL',
        windowsHide: true,
    });
    if (error !== undefined)
        throw failureOf(error, timeLimit);
    if (status !== 0)
        throw new GitError(reasonIn(stderr.toString()) || `git ended with ${status ?? signal}`, status);
    return stdout;
}
function failureOf({ code }, timeLimit) {
    if (code === 'ETIMEDOUT')
        return new GitTimeout(timeLimit);
    if (code === 'ENOBUFS')
        return new GitError(`git answered with more than ${MAX_ANSWER} bytes`);
    return new GitError(`git could not be started: ${code}`);
}
/** The records of git's `-z` output. */
function records(output) {
    const text = output.toString();
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
/** The line that says why git ended; warnings may stand before it. */
function reasonIn(stderr) {
    const lines = stderr.trim().split('\n');
    const reason = lines.find((line) => !line.startsWith('warning: ')) ?? lines[0] ?? '';
    const isPartial = lines.some((line) => line.startsWith('warning: lazy fetching disabled'));
    return isPartial ? `${reason} (this partial clone lacks objects, and none are fetched)` : reason;
}
/**
 * Reads objects through one `git cat-file --batch`, in the order asked. `get` takes a blob id, `<commit>:<path>`, or
 * `:<path>` for the path's entry in the index; a path may have no line feed in it.
 */
class ObjectReader {
    child;
    waiting = [];
    chunks = [];
    buffered = 0;
    failure = null;
    timeLimit;
    timer;
    /** `timeLimit`: milliseconds for one answer. */
    constructor(root, timeLimit = TIME_LIMIT) {
        const program = gitProgram(root);
        if (program === null)
            throw new GitError(MISSING);
        this.timeLimit = timeLimit;
        this.child = (0,external_node_child_process_.spawn)(program, [...NO_PROGRAMS, 'cat-file', '--batch'], {
            cwd: root,
            env: { ...process.env, ...QUIET },
            windowsHide: true,
        });
        this.child.stdout.on('data', (chunk) => this.receive(chunk));
        this.child.on('error', () => this.fail(new GitError('git could not be started')));
        const ended = () => this.fail(new GitError('git cat-file ended early'));
        this.child.on('close', ended);
        this.child.stdin.on('error', ended);
        this.child.stderr.resume();
    }
    /** @throws {GitError} when git ends before it answers, or takes too long */
    get(object, limit = text_file/* MAX_BYTES */.zx) {
        return new Promise((resolve, reject) => {
            if (this.failure)
                reject(this.failure);
            else {
                this.waiting.push({ resolve, reject, limit });
                if (this.waiting.length === 1)
                    this.restartTimer();
                this.child.stdin.write(`${object}\n`);
            }
        });
    }
    close() {
        clearTimeout(this.timer);
        this.failure ??= new GitError('closed');
        this.child.stdin.end();
    }
    /** Each answer has the whole time. */
    restartTimer() {
        clearTimeout(this.timer);
        this.timer = this.waiting.length === 0 ? undefined : setTimeout(() => this.stop(), this.timeLimit);
    }
    stop() {
        this.fail(new GitTimeout(this.timeLimit));
        this.child.kill('SIGKILL');
    }
    fail(failure) {
        clearTimeout(this.timer);
        this.failure ??= failure;
        for (const { reject } of this.waiting.splice(0))
            reject(this.failure);
    }
    receive(chunk) {
        this.chunks.push(chunk);
        this.buffered += chunk.length;
        // Joining is left until a whole answer can be there, so that a large blob is not copied once a chunk.
        if (this.buffered < this.needed)
            return;
        const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
        this.chunks.length = 0;
        const rest = this.answer(bytes);
        this.buffered = rest.length;
        if (rest.length > 0)
            this.chunks.push(rest);
    }
    /** Bytes that the next answer has at least. */
    needed = 1;
    /** Answers what can be answered; gives back the bytes of an answer that is not whole yet. */
    answer(bytes) {
        let at = 0;
        for (;;) {
            const feed = bytes.indexOf(10, at);
            this.needed = 1 + bytes.length - at;
            if (feed === -1)
                return bytes.subarray(at);
            const header = bytes.toString('utf8', at, feed);
            const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
            const length = size === undefined ? 0 : Number(size) + 1;
            if (bytes.length < feed + 1 + length) {
                this.needed = feed + 1 + length - at;
                return bytes.subarray(at);
            }
            const content = bytes.subarray(feed + 1, feed + length);
            at = feed + 1 + length;
            const asked = this.waiting.shift();
            asked?.resolve(blobOf(header, content, asked.limit));
            this.restartTimer();
        }
    }
}
/** `<id> blob <size>` and the bytes; anything else (`missing`, another kind of object) is no blob. */
function blobOf(header, content, limit) {
    if (!/^[0-9a-f]+ blob \d+$/.test(header))
        return null;
    return content.length > limit ? { size: content.length } : content;
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ ignoreMatcher),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _config_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4659);

/** `prefix` is the folder that globs count from, relative to the root. */
function kindsOf({ stories, answers }, prefix) {
    const isStory = below(prefix, stories);
    const isAnswer = below(prefix, answers);
    return {
        matches: (filePath) => !isLeftOut(filePath) && (isStory(filePath) || isAnswer(filePath)),
        of(filePath) {
            const story = isStory(filePath);
            return story === isAnswer(filePath) ? undefined : story ? 'story' : 'answer';
        },
    };
}
/** Whether the configuration leaves a path out. */
function ignoreMatcher({ ignore }, prefix) {
    return below(prefix, ignore);
}
function below(prefix, globs) {
    const matches = (0,_config_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(globs);
    return (filePath) => filePath.startsWith(prefix) && matches(filePath.slice(prefix.length));
}
/** Files that neither a glob nor a folder means: a README explains its folder, and dependencies are not ours. */
function isLeftOut(filePath) {
    const segments = filePath.toLowerCase().split('/');
    return segments.at(-1) === 'readme.md' || segments.includes('node_modules') || segments.includes('.git');
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _reader_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);


/** Beside this file, and beside the bundles that are made of it. */
const FILE = 'model.bin';
let model;
/** The model that comes with the product, read from its file when it is first asked for. */
function loadModel() {
    // A variable, because the bundler copies what it sees named here, as text.
    const here = import.meta.url;
    model ??= (0,_reader_model_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeModel */ .sd)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(FILE, here)));
    return model;
}


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ indexReader),
/* harmony export */   ec: () => (/* binding */ namedConfig),
/* harmony export */   lJ: () => (/* binding */ diskReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4033);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(944);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8213);





/**
 * Reads files of the work tree. A symbolic link out of `boundary`, or into a `.git` below it, is not followed: a
 * repository must not make us read, and quote, other files of the machine.
 */
function diskReader(root, boundary) {
    return async (filePath, limit) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, filePath);
        if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(absolute))
            return null;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
        if (file && !file.isFile())
            return null;
        if (file && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwn */ .NP)(absolute, boundary))
            return textOf(filePath, (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)(absolute, limit), limit);
        if (isPackage(filePath))
            return null;
        throw notOfRepository(filePath, file ? elsewhere((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute), boundary) : 'a symbolic link to nothing');
    };
}
function notOfRepository(filePath, what) {
    return new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}: ${what}, expected a file in the repository`);
}
function elsewhere(real, root) {
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(real, root) ? 'a file of .git' : 'a symbolic link out of the repository';
}
/**
 * A configuration file that the user named. Where it lies outside of the repository, what lies beside it may be read.
 *
 * @throws {ConfigError} when it was named inside of the repository, and a linked folder leads elsewhere
 */
function namedConfig(given, { root, cwd }) {
    const named = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, given);
    const absolute = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .realParent */ .b1)(named);
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOut */ .qm)(named, absolute, root))
        throw notOfRepository((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, named)), elsewhere(absolute, root));
    const filePath = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, absolute));
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(absolute, root))
        return { filePath, read: diskReader(root, root) };
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute) : absolute;
    return { filePath: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real)), read: diskReader(root, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(real)) };
}
/** Reads files as they stand in the index. */
function indexReader(objects) {
    return async (filePath, limit) => {
        if (filePath.includes('\n') || filePath.startsWith('../'))
            return null;
        const blob = await objects.get(`:0:${filePath}`, limit);
        return blob === null ? null : textOf(filePath, blob, limit);
    };
}
function textOf(filePath, bytes, limit = _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONFIG_BYTES */ .GW) {
    const text = bytes instanceof Uint8Array ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes) : null;
    if (text !== null)
        return text;
    if (isPackage(filePath))
        return null;
    throw new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}:1:1: expected UTF-8 text of at most ${limit} bytes`);
}
/** Most files of this name are not ours, so what is wrong with them is not our business. */
function isPackage(filePath) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(filePath) === 'package.json';
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ linkOnTheWay),
/* harmony export */   Z: () => (/* binding */ isDevice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8213);



/**
 * The first symbolic link in `root` on the way to an absolute path, or at it; null where there is none. Who checks in a
 * repository must not decide where a report goes. Links elsewhere (`/dev/stdout`, `/tmp`) are the machine's own.
 */
function linkOnTheWay(target, root) {
    const { root: top } = node_path__WEBPACK_IMPORTED_MODULE_1__.parse(target);
    let folder = top;
    for (const name of target.slice(top.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const isLink = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(place)?.isSymbolicLink() ?? false;
        if (isLink && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, root))
            return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, place));
        folder = isLink ? realOf(place) : place;
    }
    return null;
}
function realOf(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    }
    catch {
        return link;
    }
}
/** Whether something is there that is no folder and keeps no bytes: a device, a pipe or a socket. */
function isDevice(target) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  au: () => (/* binding */ loadFromDisk),
  Gj: () => (/* binding */ refuseEmptyPaths),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/builtin.js + 60 modules
var builtin = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/src/linter/linter.js + 7 modules
var linter_linter = __webpack_require__(6821);
// EXTERNAL MODULE: ./build/src/host/config-file.js
var config_file = __webpack_require__(8683);
// EXTERNAL MODULE: ./build/src/host/kinds.js
var kinds = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/src/host/model.js
var model = __webpack_require__(833);
// EXTERNAL MODULE: ./build/src/host/read-text.js
var read_text = __webpack_require__(4384);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/host/report-size.js

/** Bytes of a report, as compact JSON: no format makes more than a few times as much of it. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/** @throws {UsageError} for a report that nobody could hold, before it is made a text */
function refuseHugeReport(report) {
    const open = [report];
    let bytes = 0;
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string')
            bytes += Buffer.byteLength(value);
        bytes += 3;
        if (bytes > MAX_REPORT_BYTES)
            throw new host_workspace/* UsageError */.eb(`the report has more than ${MAX_REPORT_BYTES} bytes, expected less: check fewer files at a time`);
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, inner] of Object.entries(value)) {
            bytes += Array.isArray(value) ? 0 : key.length + 3;
            open.push(inner ?? null);
        }
    }
}

// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __webpack_require__(944);
;// CONCATENATED MODULE: ./build/src/host/run.js










/**
 * Finds, reads and judges what the options name: the one way in for the command line and the Action.
 *
 * @throws {UsageError} when nothing matches, a path names nothing, or the report is too large
 * @throws {ConfigError} when the configuration is invalid
 * @throws {GitError} when git is needed and fails
 */
async function run(options, onProgress) {
    const result = await judge(options, onProgress);
    refuseHugeReport(result.report);
    return result;
}
async function judge(options, onProgress) {
    refuseEmptyPaths(options);
    const workspace = (0,host_workspace/* locateWorkspace */.mO)(options.cwd, options.fallbackRoot);
    if (options.staged)
        return (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 15))).runStaged(options, workspace);
    const loaded = await loadFromDisk(options, workspace);
    const config = (0,builtin/* resolveConfig */.pE)(loaded.layers, options);
    if (options.stdin !== undefined)
        return await runStdin(options.stdin, config, loaded, workspace);
    // Only here, because the hook has no use for globbing and every millisecond of it is felt.
    const { discover } = await Promise.all(/* import() */[__webpack_require__.e(648), __webpack_require__.e(306), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 7028));
    const { files, skipped, warnings, unmatched } = discover(workspace, config, loaded.prefix, options);
    const isComplete = options.paths.length === 0 && loaded.prefix.startsWith(workspace.prefix);
    const linter = new linter_linter/* Linter */.p$({ rules: builtin/* builtIn */.wx.rules, isComplete, loadModel: model/* loadModel */.c, config, prefix: loaded.prefix });
    for (const skip of skipped)
        linter.skip(skip);
    for (const [done, { filePath, kind, unreadable }] of files.entries()) {
        const waiting = onProgress?.(done, files.length);
        if (waiting !== undefined)
            await waiting;
        linter.add(unreadable === undefined
            ? (0,text_file/* readSource */.o$)(external_node_path_.join(workspace.root, filePath), filePath, kind)
            : { filePath, kind, text: '', unreadable });
    }
    const judged = linter.report();
    const match = await baselineFor(judged, config, loaded, workspace);
    const report = match?.apply(isComplete) ?? judged;
    if (options.changes === undefined && (options.scope ?? 'all') === 'all')
        return { report, workspace, warnings, unmatched };
    const { reportChanges } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 7701));
    const compared = await reportChanges({ report, match, linter, files, root: workspace.root }, options);
    return { report: compared, workspace, warnings, unmatched };
}
/** An empty path would be the working directory, and is most likely a variable that is not set. @throws {UsageError} */
function refuseEmptyPaths({ paths, configPath }) {
    if (paths.includes('') || configPath === '')
        throw new host_workspace/* UsageError */.eb('an empty path, expected one that names something');
}
/** The configuration on disk: the one that was named, or the nearest. */
async function loadFromDisk({ configPath }, workspace) {
    const { root } = workspace;
    if (configPath === undefined)
        return (0,config_file/* findConfig */.u0)(workspace, (0,read_text/* diskReader */.lJ)(root, root));
    const { filePath, read } = (0,read_text/* namedConfig */.ec)(configPath, workspace);
    return (0,config_file/* loadConfig */.Z9)(filePath, workspace, read);
}
/** What is known from before, by the files on disk; what needs it is only loaded where there is such a file. */
async function baselineFor(report, config, { prefix }, { root }) {
    if (config.baseline === false)
        return null;
    const { matchBaseline } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 2489));
    return matchBaseline(report, config, prefix, (0,read_text/* diskReader */.lJ)(root, root));
}
async function runStdin({ text, filePath }, config, loaded, workspace) {
    const { prefix } = loaded;
    const linter = new linter_linter/* Linter */.p$({ rules: builtin/* builtIn */.wx.rules, loadModel: model/* loadModel */.c, config, prefix });
    const local = (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(workspace.root, (0,host_workspace/* realParent */.b1)(external_node_path_.resolve(workspace.cwd, filePath))));
    linter.add((0,text_file/* sourceOf */.vz)(local, (0,kinds/* kindsOf */.tG)(config, prefix).of(local), text));
    const judged = linter.report();
    const report = (await baselineFor(judged, config, loaded, workspace))?.apply(false) ?? judged;
    return { report, workspace, warnings: [], unmatched: [] };
}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Bytes of a file that is read at most. Nobody tells a story of a megabyte. */
const MAX_BYTES = 1024 * 1024;
/** Bytes of a configuration file that is read at most. */
const MAX_CONFIG_BYTES = 256 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes as text, a byte order mark kept; null when they are no UTF-8 text. */
function decode(bytes) {
    try {
        const text = utf8.decode(bytes);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}
/** A source made of bytes, or of their size alone when they are too many to be read. */
function sourceOf(filePath, kind, bytes) {
    const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
    if (!(bytes instanceof Uint8Array) || size > MAX_BYTES) {
        const data = { size: `${size} bytes`, limit: `${MAX_BYTES} bytes` };
        return { filePath, kind, text: '', unreadable: { messageId: 'tooLarge', data } };
    }
    const text = decode(bytes);
    if (text === null)
        return { filePath, kind, text: '', unreadable: { messageId: 'notText', data: {} } };
    return { filePath, kind, text };
}
/** Reads a file of the work tree as a source; one that cannot be read is a source that says so. */
function readSource(absolute, filePath, kind) {
    try {
        return sourceOf(filePath, kind, readBounded(absolute));
    }
    catch (error) {
        const reason = error.code ?? 'unknown error';
        return { filePath, kind, text: '', unreadable: { messageId: 'unreadable', data: { reason } } };
    }
}
/** A file's bytes, or only its size when that is over the limit. */
function readBounded(absolute, limit = MAX_BYTES) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > limit)
            return { size };
        const bytes = Buffer.allocUnsafe(size);
        let length = 0;
        while (length < size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b1: () => (/* binding */ realParent),
/* harmony export */   d7: () => (/* binding */ toPosix),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hq: () => (/* binding */ namedPath),
/* harmony export */   mO: () => (/* binding */ locateWorkspace),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* unused harmony export prefixOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** What the user asked for cannot be done: told in one line, exit code 2. */
class UsageError extends Error {
}
/**
 * Finds the repository that `directory` lies in. Where there is none, `fallbackRoot` is the root if the directory lies
 * in it, else the directory itself.
 *
 * @throws {UsageError} when `directory` is none
 */
function locateWorkspace(directory, fallbackRoot = directory) {
    if (!isDirectory(directory))
        throw new UsageError(`${directory} is not a directory`);
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    for (let folder = cwd;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')))
            return { root: folder, cwd, prefix: prefixOf(folder, cwd), inGit: true };
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            break;
    }
    const fallback = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(fallbackRoot);
    const root = isInside(cwd, fallback) ? fallback : cwd;
    return { root, cwd, prefix: prefixOf(root, cwd), inGit: false };
}
function isDirectory(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory();
    }
    catch {
        return false;
    }
}
/** Whether an absolute path is a folder or lies in it. */
function isInside(file, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}
/** Whether what lies at a path, symbolic links followed, is in the repository and not in its `.git`. */
function isOwn(absolute, root) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        return isInside(real, root) && !isInGit(real, root);
    }
    catch {
        return false;
    }
}
/** Whether symbolic links on the way to a given path lead out of the repository, or into its `.git`. */
function leadsOut(given, real, root) {
    return isInside(real, root) ? isInGit(real, root) && !isInGit(given, root) : isInside(given, root);
}
/**
 * The absolute path of a file that a command names.
 *
 * @throws {UsageError} where a symbolic link of the repository leads out of it, or into its `.git`: what stands there is
 * printed, and whoever names a file of a pull request does not know that it is a link
 */
function namedPath(file, { cwd, root, inGit }) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute) : absolute;
    if (inGit && leadsOut(absolute, real, root))
        throw new UsageError(`${file}: a symbolic link out of the repository, expected a file in it`);
    return absolute;
}
/**
 * As `namedPath`, for a command that reads whole files: a pipe would be waited for.
 *
 * @throws {UsageError} for a link out of the repository, a pipe or a device
 */
function namedFile(file, workspace) {
    const absolute = namedPath(file, workspace);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile() && !stats.isDirectory())
        throw new UsageError(`cannot read ${file}: not a regular file`);
    return absolute;
}
function isInGit(file, root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file).toLowerCase().split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git');
}
/** An absolute path with the symbolic links on the way to it resolved, itself not: what the root can be compared to. */
function realParent(absolute) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute));
    }
    catch {
        return absolute;
    }
}
/** What lies at a path, a symbolic link not followed; undefined for nothing, or for a path that none can have. */
function entryAt(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
    }
    catch {
        return undefined;
    }
}
/** `folder` relative to `root`, as a prefix for POSIX paths. */
function prefixOf(root, folder) {
    const relative = toPosix(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, folder));
    return relative === '' ? '' : `${relative}/`;
}
function toPosix(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? file.replaceAll('\\', '/') : file;
}


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic),
/* harmony export */   e: () => (/* binding */ replaceText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6558);



let holding = false;
/**
 * Listening to an interrupt holds it until synchronous work is done; then it ends the process as if nobody had listened.
 */
function holdInterrupts() {
    if (holding)
        return;
    holding = true;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => process.kill(process.pid, signal));
    }
}
/**
 * Writes a file whole or not at all: into a temporary file beside it, then by renaming, which replaces a symbolic link
 * and does not follow it. `/dev/null`, `/dev/stdout`, a pipe and the like stay what they are and are written to.
 */
function writeFileAtomic(file, text, mode) {
    holdInterrupts();
    if ((0,_report_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isDevice */ .Z)(file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        return;
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    const unique = `${process.pid}-${Date.now().toString(36)}`;
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.${unique}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Writes another text to a file that is there. It keeps its mode, and one that may not be written to is left alone. */
function replaceText(file, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    writeFileAtomic(file, text, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mode & 0o7777);
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ portfolioEntries)
/* harmony export */ });
/* harmony import */ var _scorer_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8012);

/** What a portfolio has of a document: one entry for a story, one for each answer of an answer file. */
function portfolioEntries(document) {
    const { filePath, kind, title, owner, status, type, themes, prompts, answers } = document;
    const own = { filePath, kind, title, owner, status, themes: themes.map(({ id }) => id) };
    if (kind === 'answer') {
        return answers.map((answer) => ({
            ...own,
            line: answer.line,
            type: null,
            prompts: answer.prompt === null ? [] : [answer.prompt],
            ...strengthOf(answer),
        }));
    }
    const answered = answers.flatMap(({ prompt }) => (prompt === null ? [] : [prompt]));
    const best = answers.map(strengthOf).sort((a, b) => b.confidence - a.confidence)[0];
    return [{ ...own, line: 1, type, prompts: [...new Set([...prompts, ...answered])], ...(best ?? NOTHING) }];
}
const NOTHING = {
    points: { mechanism: 'absent', evidence: 'absent' },
    confidence: 0,
};
function strengthOf(answer) {
    const points = {
        mechanism: (0,_scorer_score_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(answer, 'mechanism'),
        evidence: (0,_scorer_score_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(answer, 'evidence'),
    };
    return { points, confidence: (answer.confidence.mechanism + answer.confidence.evidence) / 2 };
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ EVERYTHING),
  p$: () => (/* binding */ Linter)
});

// UNUSED EXPORTS: lint

// EXTERNAL MODULE: ./build/src/config/settings.js
var settings = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/src/portfolio/coverage.js
var coverage = __webpack_require__(538);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(5298);
// EXTERNAL MODULE: ./build/src/reader/document-reader.js + 11 modules
var document_reader = __webpack_require__(1834);
// EXTERNAL MODULE: ./build/src/rules/support/suppressible.js
var suppressible = __webpack_require__(3602);
// EXTERNAL MODULE: ./build/src/suppress/suppressions.js
var suppress_suppressions = __webpack_require__(5193);
// EXTERNAL MODULE: ./build/src/document/parse.js + 3 modules
var parse = __webpack_require__(3077);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __webpack_require__(8012);
// EXTERNAL MODULE: ./build/src/text/detached.js
var detached = __webpack_require__(6523);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/src/linter/line-hash.js
/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** What stands behind the last character. */
const END = '\uffff';
/** What a character weighs once 100 others have come after it: 37^100, modulo 2^64. */
const LEAVING = leavingWeight();
/**
 * Gives the hash of each line of a text, all worked out when first asked for; null for a line that is not there.
 *
 * It is the one by which GitHub's code scanning tells that a result is the same after lines were added above it
 * (github/codeql-action, src/fingerprints.ts). That action works it out once more, and warns of each result that comes
 * with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
 * spaces and tabs, and behind the colon the how manieth line with that hash it is.
 */
function lineHasher(text) {
    let hashes;
    return (line) => {
        hashes ??= hashesOf(text);
        return hashes[line - 1] ?? null;
    };
}
/** One pass: the hash of the 100 characters from each place on, kept where a line starts. */
function hashesOf(text) {
    const units = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')}${END}`;
    const unitAt = (at) => (at >= 0 && at < units.length ? units.charCodeAt(at) : 0);
    const hashes = [];
    const counts = new Map();
    const word = { high: 0, low: 0 };
    // Behind the end stand zeros, so that the last line has its 100 characters too.
    for (let entering = 0, start = 1 - LENGTH; start < units.length; entering++, start++) {
        shift(word, unitAt(entering), unitAt(start - 1));
        if (start < 0 || (start > 0 && units.charAt(start - 1) !== '\n'))
            continue;
        const hash = hexOf(word);
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        hashes.push(`${hash}:${count}`);
    }
    return hashes;
}
/** The hash with one more character, and without the one of 100 places before: modulo 2^64. */
function shift(word, entering, leaving) {
    const low = word.low * FACTOR + entering - leaving * LEAVING.low;
    word.high = (word.high * FACTOR + Math.floor(low / TWO_32) - leaving * LEAVING.high) >>> 0;
    word.low = low >>> 0;
}
function leavingWeight() {
    const weight = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(LENGTH));
    return { high: Number(weight >> 32n), low: Number(weight & 0xffffffffn) };
}
function hexOf({ high, low }) {
    const rest = low.toString(16);
    return high === 0 ? rest : high.toString(16) + rest.padStart(8, '0');
}

// EXTERNAL MODULE: ./build/src/linter/report-answers.js
var report_answers = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/src/linter/report-subject.js
/** What a document is about, in the words of the preset. */
function subjectOf({ kind, type, fields }, { storyTypes, themes: titles, prompts }) {
    const isKnown = kind === 'story' && type !== null && Object.hasOwn(storyTypes, type);
    const { title, shows } = (isKnown && storyTypes[type]) || { title: null, shows: [] };
    const namedIn = (key) => new Set(fields.get(key)?.texts.map(({ text }) => text.trim()));
    const named = namedIn('themes');
    const served = namedIn('prompts');
    const themes = Object.entries(titles).filter(([id]) => named.has(id));
    return {
        typeTitle: title,
        shows: [...shows],
        themes: themes.map(([id, theme]) => ({ id, title: theme })),
        prompts: Object.keys(prompts).filter((id) => served.has(id)),
    };
}

;// CONCATENATED MODULE: ./build/src/linter/analyze.js









/** Parses, reads and scores a source. */
function analyze(source, vocabulary, config, reader) {
    const document = (0,parse/* parse */.q)(source, vocabulary);
    reader.startDocument();
    const read = (prose) => reader.read(prose);
    return {
        document,
        reader,
        lines: new lines/* LineIndex */.rr(document.text),
        fileText: source.text,
        lineHash: source.unreadable === undefined ? lineHasher(document.text) : () => null,
        required: requiredFields(document, vocabulary),
        scores: document.answers.map(({ prose, prompt }) => (0,score/* scoreAnswer */.V9)(read, prose, prompt, config)),
    };
}
function requiredFields(document, vocabulary) {
    const { commonFields, storyTypes } = vocabulary.preset;
    if (document.kind !== 'story' || document.problems.length > 0)
        return [];
    const own = document.type !== null && Object.hasOwn(storyTypes, document.type)
        ? storyTypes[document.type]
        : undefined;
    return Object.entries({ ...commonFields, ...own?.fields }).map(([name, spec]) => {
        const field = document.fields.get(name) ?? null;
        return { name, spec, field, filled: field !== null && !vocabulary.isBlankField(field) };
    });
}
function reportDocument(analyzed, preset) {
    const { document, lines, required, scores } = analyzed;
    const { filePath, kind, type, prompt, owner, status, title, answers } = document;
    const { typeTitle, shows, themes, prompts } = subjectOf(document, preset);
    return {
        filePath,
        kind,
        type: kind === 'story' ? kept(type) : null,
        typeTitle,
        shows,
        prompt: kind === 'answer' ? kept(prompt) : null,
        owner: kept(owner),
        status,
        title: kept(title),
        themes,
        prompts,
        required: required.map(({ name, field, filled }) => ({ field: name, filled, from: field?.from ?? null })),
        answers: answers.flatMap(({ prompt, anchor }, index) => {
            const found = scores[index];
            if (found === undefined)
                return [];
            const { score, missing, unsure, literal } = found;
            const { line } = lines.position(anchor.start);
            const signals = (0,report_answers/* reportSignals */._w)(found.signals, lines);
            const elements = (0,report_answers/* reportElements */.E4)(found.elements, lines);
            const confidence = (0,report_answers/* reportConfidence */.J3)(found);
            const closest = (0,report_answers/* reportClosest */.qd)(found, lines);
            return [
                {
                    prompt,
                    line,
                    score,
                    missing,
                    unsure,
                    confidence,
                    closest,
                    signals,
                    elements,
                    literal,
                    before: null,
                },
            ];
        }),
        change: null,
    };
}
function kept(text) {
    return text === null ? null : (0,detached/* detached */.h)(text);
}
/** @throws {Error} when a rule yields a messageId that it does not declare */
function findingOf({ rule, found, severity }, analyzed) {
    const template = rule.meta.messages[found.messageId];
    if (template === undefined)
        throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
    const { document, lines, lineHash } = analyzed;
    const region = lines.region(found.at);
    const excerpt = lines.excerpt(found.at);
    return {
        ruleId: rule.id,
        messageId: found.messageId,
        severity,
        message: (0,message/* composeMessage */.SB)(template, found.data),
        filePath: document.filePath,
        ...region,
        byteColumns: lines.byteColumns(found.at),
        url: (0,product/* ruleUrl */.QB)(rule.id),
        ...(found.about ? { about: found.about } : {}),
        ...(found.fix ? { fix: placed(found.fix, analyzed) } : {}),
        excerpt: { ...excerpt, text: (0,detached/* detached */.h)(excerpt.text) },
        lineHash: lineHash(region.line),
    };
}
/**
 * A fix with the line breaks of the file, where rules write line feeds: a break that stays is the one that the file has
 * there, a new one is like the break before it.
 */
function placed({ range: [start, end], text, safe }, { lines, fileText }) {
    const [first = '', ...others] = text.split(/\r?\n/);
    const replaced = fileText.slice(start, end).match(LINE_BREAK) ?? [];
    const added = replaced.length === others.length ? '' : breakBefore(fileText, start);
    const own = others.map((line, index) => (added || replaced[index]) + line);
    const span = { start, end };
    const place = { ...lines.region(span), byteColumns: lines.byteColumns(span) };
    return { range: [start, end], text: first + own.join(''), safe, ...place };
}
const LINE_BREAK = /\r\n|\r|\n/g;
/** The last line break before an offset; of a text without any, a line feed. */
function breakBefore(text, offset) {
    const at = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
    if (at === -1 || offset === 0)
        return '\n';
    return text.startsWith('\r\n', at - 1) ? '\r\n' : text.charAt(at);
}

// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/src/linter/candidates.js

/** Without what another rule says better at the same place; that takes over the severity, where it is higher. */
function withoutRepeated(all) {
    // Few rules are yielded to, and few findings are theirs: the work does not grow with the square of all findings.
    const preferred = new Set(all.flatMap(({ rule }) => rule.meta.yieldsTo ?? []));
    const better = all.filter(({ rule }) => preferred.has(rule.id));
    const silent = new Set();
    for (const candidate of all) {
        if (candidate.rule.meta.yieldsTo === undefined)
            continue;
        const speakers = better.filter((other) => speaksFor(other, candidate));
        if (speakers.length > 0)
            silent.add(candidate);
        for (const speaker of speakers)
            speaker.severity = higher(speaker.severity, candidate.severity);
    }
    return all.filter((candidate) => !silent.has(candidate));
}
/** Whether the first was found at the place of the second, by a rule that this one's yields to. */
function speaksFor({ rule, found: { at } }, { rule: { meta }, found }) {
    return meta.yieldsTo?.includes(rule.id) === true && at.start < found.at.end && found.at.start < at.end;
}
function higher(a, b) {
    return order/* SEVERITIES */.oC.indexOf(a) < order/* SEVERITIES */.oC.indexOf(b) ? a : b;
}
/** What is to be reported, and what is suppressed. */
function suppress(candidates, suppressions) {
    const open = [];
    const suppressed = [];
    for (const candidate of candidates) {
        const suppression = suppressions.take(candidate.rule.id, candidate.found.at.start);
        if (suppression === null)
            open.push(candidate);
        else
            suppressed.push({ ...candidate, suppression });
    }
    return { open, suppressed };
}
/** How severe a finding is, where its rule is set to a severity. */
function severityOf({ meta }, { messageId }, set, { status }) {
    // A draft may be committed early: what is wrong with it is said, and stops no commit.
    const most = status === 'draft' ? 'note' : (meta.atMost?.[messageId] ?? set);
    return higher(most, set) === set ? most : set;
}

// EXTERNAL MODULE: ./build/src/linter/entries.js
var entries = __webpack_require__(1552);
;// CONCATENATED MODULE: ./build/src/linter/finding-limit.js



/** Findings of one file that a report has. */
const MAX_FINDINGS_OF_FILE = 500;
/** Findings of a run that a report has. */
const MAX_FINDINGS = 50_000;
/** @throws {Error} when no rule has messages for findings that are left out */
function excessRuleOf(rules) {
    for (const rule of rules)
        if (rule.meta.excess !== undefined)
            return { rule, ...rule.meta.excess };
    throw new Error('no rule says what a report leaves out');
}
/** What a report has of what was found in one file: the most severe, and of those the first, with a word of the rest. */
function limitOfFile(candidates, { ofFile }) {
    if (candidates.length <= MAX_FINDINGS_OF_FILE)
        return { kept: candidates, excess: null };
    candidates.sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || a.found.at.start - b.found.at.start);
    const data = { count: candidates.length, limit: MAX_FINDINGS_OF_FILE };
    return {
        kept: candidates.slice(0, MAX_FINDINGS_OF_FILE),
        excess: { messageId: ofFile, at: { start: 0, end: 0 }, data },
    };
}
function rankOf(severity) {
    return order/* SEVERITIES */.oC.indexOf(severity);
}
/** The findings of a run that its report has: the most severe, the same whatever the order in which they come. */
class FindingList {
    excessRule;
    list = [];
    count = 0;
    /** The first one that is left out. */
    first = null;
    constructor(excessRule) {
        this.excessRule = excessRule;
    }
    add(finding) {
        this.count++;
        this.list.push(finding);
        if (this.list.length === 2 * MAX_FINDINGS)
            this.cut();
    }
    /** All that are kept, in no order. */
    kept() {
        if (this.list.length > MAX_FINDINGS)
            this.cut();
        return this.list;
    }
    /** All that are kept, in no order, with one that says how many are not. */
    all() {
        const kept = this.kept();
        return this.first === null ? [...kept] : [...kept, excessOf(this.excessRule, this.count, this.first)];
    }
    cut() {
        this.list.sort(compareSevere);
        const [next] = this.list.splice(MAX_FINDINGS);
        if (next !== undefined && (this.first === null || compareSevere(next, this.first) < 0))
            this.first = next;
    }
}
function compareSevere(a, b) {
    return rankOf(a.severity) - rankOf(b.severity) || (0,order/* compareFindings */.Eg)(a, b);
}
/** It points at the file of the first finding that is left out. */
function excessOf({ rule, ofRun }, count, { filePath }) {
    return {
        ruleId: rule.id,
        messageId: ofRun,
        severity: 'error',
        message: (0,message/* composeMessage */.SB)(rule.meta.messages[ofRun] ?? '', { count, limit: MAX_FINDINGS }),
        filePath,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        url: (0,product/* ruleUrl */.QB)(rule.id),
        excerpt: { text: '', start: 0, end: 0 },
        lineHash: null,
    };
}

;// CONCATENATED MODULE: ./build/src/linter/rule-options.js
/** The options of a rule, as it asks for them. */
function optionsOf({ id }, { options }) {
    return {
        list: (name) => {
            const value = options[name];
            if (value === undefined || typeof value === 'number')
                throw new Error(`rule ${id} has no list ${name}`);
            return value;
        },
        number: (name) => {
            const value = options[name];
            if (typeof value !== 'number')
                throw new Error(`rule ${id} has no number ${name}`);
            return value;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/linter/portfolio-findings.js



/** What the rules about whole portfolios find. */
function portfolioFindings(coverages, rules, { rules: settings }) {
    return rules.flatMap((rule) => {
        const setting = settings[rule.id];
        if (!('checkPortfolio' in rule) || setting === undefined || setting.severity === 'off')
            return [];
        return findingsOf(rule, coverages, setting, setting.severity);
    });
}
function findingsOf(rule, coverages, setting, severity) {
    const options = optionsOf(rule, setting);
    return coverages.flatMap((coverage) => [...rule.checkPortfolio(coverage, options)].map((found) => portfolio_findings_findingOf(rule, found, severity)));
}
/** @throws {Error} when a rule yields a messageId that it does not declare */
function portfolio_findings_findingOf(rule, { messageId, at, data, about }, severity) {
    const template = rule.meta.messages[messageId];
    if (template === undefined)
        throw new Error(`rule ${rule.id} has no message ${messageId}`);
    const { filePath, line } = at;
    return {
        ruleId: rule.id,
        messageId,
        severity,
        message: (0,message/* composeMessage */.SB)(template, data),
        filePath,
        line,
        column: 1,
        endLine: line,
        endColumn: 1,
        url: (0,product/* ruleUrl */.QB)(rule.id),
        // It is about the whole portfolio: no line of the file shows it.
        excerpt: { text: '', start: 0, end: 0 },
        lineHash: null,
        ...(about ? { about } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/linter/verdict.js
var linter_verdict = __webpack_require__(3673);
;// CONCATENATED MODULE: ./build/src/linter/linter.js














/** Nothing was compared, and nothing is left out. */
const EVERYTHING = { name: 'all', base: null, reason: null, hidden: 0 };
/** Checks all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
function lint(sources, { model, ...options }) {
    const linter = new Linter({ ...options, loadModel: () => model });
    for (const source of sources)
        linter.add(source);
    return linter.report();
}
/** Checks sources one by one, for hosts that read them in turn. The model is loaded when there is something to read. */
class Linter {
    loadModel;
    reader;
    config;
    rules;
    isComplete;
    vocabulary;
    settings;
    documents = [];
    excessRule;
    findings;
    suppressed;
    suppressedCount = 0;
    /** The rules that a document may suppress. */
    suppressible;
    skipped = [];
    constructor({ loadModel, config, rules, isComplete = false, prefix = '', }) {
        this.loadModel = loadModel;
        this.config = config;
        this.rules = rules;
        this.isComplete = isComplete;
        this.excessRule = excessRuleOf(rules);
        this.findings = new FindingList(this.excessRule);
        this.suppressed = new FindingList(this.excessRule);
        this.vocabulary = new vocabulary/* Vocabulary */.V(config.preset);
        this.settings = new settings/* SettingsFinder */.Y(config, prefix);
        this.suppressible = new Set(rules.filter(suppressible/* isSuppressible */.q).map(({ id }) => id));
    }
    add(source) {
        const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
        const { document } = analyzed;
        const settings = this.settings.of(document.filePath);
        this.documents.push(reportDocument(analyzed, this.config.preset));
        if (document.status === 'retired') {
            this.skip({ filePath: document.filePath, reason: 'status `retired`' });
            return;
        }
        const { findings, suppressed, suppressedCount } = this.findingsOf(analyzed, settings);
        for (const finding of findings)
            this.findings.add(finding);
        for (const finding of suppressed)
            this.suppressed.add(finding);
        this.suppressedCount += suppressedCount;
    }
    /** Records a file that was matched but is not to be checked. */
    skip(skipped) {
        this.skipped.push(skipped);
    }
    findingsOf(analyzed, settings) {
        const { document } = analyzed;
        const { inlineConfig } = this.config;
        const suppressions = new suppress_suppressions/* Suppressions */.J(inlineConfig === 'read' ? document.directives : [], (id) => this.suppressible.has(id));
        const judged = this.checked(analyzed, settings, suppressions, false);
        const { open, suppressed } = suppress(withoutRepeated([...judged]), suppressions);
        if (inlineConfig !== 'ignored')
            open.push(...this.checked(analyzed, settings, suppressions, true));
        const { kept, excess } = limitOfFile(open, this.excessRule);
        const findings = kept.map((candidate) => findingOf(candidate, analyzed));
        // Whatever is set for the rule: a report that is not whole says so.
        if (excess !== null) {
            const { rule } = this.excessRule;
            const severity = severityOf(rule, excess, 'error', document);
            findings.push(findingOf({ rule, found: excess, severity }, analyzed));
        }
        return {
            findings,
            suppressed: limitOfFile(suppressed, this.excessRule).kept.map((candidate) => ({
                ...findingOf(candidate, analyzed),
                reason: candidate.suppression.directive.reason,
            })),
            suppressedCount: suppressed.length,
        };
    }
    *checked(analyzed, settings, suppressions, judgesSuppressions) {
        const { document, required, scores } = analyzed;
        const broken = document.problems.length > 0;
        for (const rule of this.rules) {
            const setting = settings.rules[rule.id];
            if (!('check' in rule))
                continue;
            if (setting === undefined || setting.severity === 'off' || (broken && !rule.meta.readsBroken))
                continue;
            if ((rule.meta.judgesSuppressions ?? false) !== judgesSuppressions)
                continue;
            const context = {
                vocabulary: this.vocabulary,
                minScore: settings.minScore,
                scorer: this.config.scorer,
                ...optionsOf(rule, setting),
                required,
                scores,
                rules: this.rules,
                inlineConfig: this.config.inlineConfig,
                suppressions,
                read: (prose) => analyzed.reader.read(prose),
                isWord: (word) => analyzed.reader.isWord(word),
            };
            for (const found of rule.check(document, context)) {
                yield { rule, found, severity: severityOf(rule, found, setting.severity, document) };
            }
        }
    }
    report() {
        const documents = this.documents.sort((a, b) => (0,order/* compareText */.n6)(a.filePath, b.filePath));
        const portfolio = this.isComplete
            ? { preset: this.config.preset, entries: documents.flatMap(entries/* portfolioEntries */.l), before: null }
            : null;
        if (portfolio !== null) {
            const coverages = (0,coverage/* coverageOf */._5)(portfolio.entries, portfolio.preset);
            for (const finding of portfolioFindings(coverages, this.rules, this.config))
                this.findings.add(finding);
        }
        const findings = (0,order/* orderFindings */.$t)(this.findings.all());
        const skipped = this.skipped.sort((a, b) => (0,order/* compareText */.n6)(a.filePath, b.filePath));
        const { failOn, maxWarnings, scorer } = this.config;
        const gated = documents.filter(({ status }) => status !== 'retired');
        const counts = {
            ...(0,linter_verdict/* countFindings */.Gt)(findings),
            documents: documents.length,
            stories: gated.filter(({ kind }) => kind === 'story').length,
            answers: gated.filter(({ kind }) => kind === 'answer').length,
            skipped: skipped.length,
            suppressed: this.suppressedCount,
        };
        const limits = { failOn, maxWarnings, scorer };
        const verdict = (0,linter_verdict/* verdictOf */.Vj)(counts, limits);
        return {
            verdict,
            counts,
            documents,
            findings,
            suppressed: (0,order/* orderFindings */.$t)(this.suppressed.kept()),
            baseline: null,
            skipped,
            limits,
            scope: EVERYTHING,
            portfolio,
        };
    }
    documentReader() {
        this.reader ??= new document_reader/* DocumentReader */.z(this.loadModel(), this.config.preset.ownWords);
        return this.reader;
    }
    /** A source as a document, with what is found in it; it adds nothing to the report. */
    inspect(source) {
        const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
        const { document } = analyzed;
        const isJudged = document.status !== 'retired';
        const settings = this.settings.of(document.filePath);
        return { document, findings: isJudged ? this.findingsOf(analyzed, settings).findings : [] };
    }
    /** What a document was, read from its earlier text; it adds nothing to the report. */
    past(source, newOf = (_, findings) => findings) {
        const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
        const { document, scores } = analyzed;
        const { filePath, status, problems } = document;
        const findings = status === 'retired' ? [] : this.findingsOf(analyzed, this.settings.of(filePath)).findings;
        const answers = document.answers.flatMap(({ prompt }, index) => {
            const found = scores[index];
            return found === undefined
                ? []
                : [{ prompt, score: found.score, missing: found.missing, unsure: found.unsure }];
        });
        const report = reportDocument(analyzed, this.config.preset);
        return {
            status,
            broken: problems.length > 0,
            findings: (0,linter_verdict/* countFindings */.Gt)(newOf(report, findings)),
            answers,
            entries: (0,entries/* portfolioEntries */.l)(report),
        };
    }
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOfWhole)
/* harmony export */ });
/** Whether a finding may come from an edit elsewhere in its document, or from what is there no more. */
function isOfWhole({ messageId }, meta) {
    // What keeps a file from being read concerns all of it.
    return meta?.readsBroken === true || meta?.ofWhole?.includes(messageId) === true;
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   XQ: () => (/* binding */ groupByFile),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Orders by UTF-16 code units, so that no machine's locale changes a report. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** By file, then by place, then by rule. */
function compareFindings(a, b) {
    return (compareText(a.filePath, b.filePath) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.message, b.message));
}
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
}
const SEVERITIES = ['error', 'warning', 'note'];
/** The most severe first, otherwise in the order given: for channels that show only so many. */
function mostSevereFirst(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
/** The findings of each file, in the order given. */
function groupByFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const own = files.get(finding.filePath);
        if (own === undefined)
            files.set(finding.filePath, [finding]);
        else
            own.push(finding);
    }
    return files;
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ reportElements),
/* harmony export */   J3: () => (/* binding */ reportConfidence),
/* harmony export */   _w: () => (/* binding */ reportSignals),
/* harmony export */   qd: () => (/* binding */ reportClosest)
/* harmony export */ });
/* unused harmony export rounded */
/* harmony import */ var _text_detached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6523);

/** Confidences and strengths are told to three decimals. */
function rounded(value) {
    return Math.round(value * 1000) / 1000;
}
/** Signals with lines and columns. */
function reportSignals(signals, lines) {
    return signals.map(({ kind, text, at, strength }) => ({
        kind,
        text: (0,_text_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(text),
        ...lines.region(at),
        strength: rounded(strength),
    }));
}
/** Elements with the place of each one that was found. */
function reportElements(elements, lines) {
    return elements.map(({ id, label, state, confidence, text, at, edit }) => ({
        id,
        label,
        state,
        confidence: rounded(confidence),
        found: at === null || text === null ? null : { text: (0,_text_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(text), ...lines.region(at) },
        ...(at === null ? { edit } : {}),
    }));
}
function reportConfidence({ confidence: { mechanism, evidence } }) {
    return { mechanism: rounded(mechanism), evidence: rounded(evidence) };
}
/** What comes closest to each point, with its place and why it may not count. */
function reportClosest({ closest: { mechanism, evidence } }, lines) {
    return { mechanism: reported(mechanism, lines), evidence: reported(evidence, lines) };
}
function reported(closest, lines) {
    if (closest === null)
        return null;
    return {
        text: (0,_text_detached_js__WEBPACK_IMPORTED_MODULE_0__/* .detached */ .h)(closest.text),
        ...lines.region(closest.at),
        mood: closest.mood,
        number: closest.number,
    };
}


/***/ }),

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   xY: () => (/* binding */ gatedSeverities)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);

function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
/** A run fails with a finding at or above `failOn`, or with more warnings than allowed. */
function verdictOf(counts, { failOn, maxWarnings }) {
    if (failOn === 'never')
        return 'pass';
    const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
    return tooMany || gatedSeverities(failOn).some((severity) => counts[severity] > 0) ? 'fail' : 'pass';
}
/** The severities that fail a run. */
function gatedSeverities(failOn) {
    return failOn === 'never' ? [] : _order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(0, _order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn) + 1);
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ gapChanges),
/* harmony export */   Yf: () => (/* binding */ DIMENSIONS),
/* harmony export */   Zh: () => (/* binding */ singlesOf),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   dc: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8482);

/** What a portfolio should have: the kinds of things that an interview asks for. */
const DIMENSIONS = ['types', 'themes', 'prompts'];
/** The coverage of each owner, by name; documents without an owner come last. */
function coverageOf(entries, preset) {
    const owners = new Map();
    for (const entry of entries) {
        if (entry.status === 'retired')
            continue;
        const own = owners.get(entry.owner);
        if (own === undefined)
            owners.set(entry.owner, [entry]);
        else
            own.push(entry);
    }
    return [...owners]
        .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
        .map(([owner, own]) => coverageOfOwner(owner, own, preset));
}
function coverageOfOwner(owner, entries, preset) {
    const stories = entries.filter(({ kind }) => kind === 'story');
    const answers = entries.filter(({ kind }) => kind === 'answer');
    const titles = {
        types: Object.entries(preset.storyTypes).map(([id, { title }]) => [id, title]),
        themes: Object.entries(preset.themes),
        prompts: Object.entries(preset.prompts).map(([id, { question }]) => [id, question]),
    };
    const idsOf = {
        types: ({ type }) => (type === null ? [] : [type]),
        themes: ({ themes }) => themes,
        prompts: ({ prompts }) => prompts,
    };
    const rowsOf = (dimension, from) => {
        const byId = groupById(from, idsOf[dimension]);
        return titles[dimension].map(([id, title]) => rowOf(id, title, byId.get(id) ?? []));
    };
    return {
        owner,
        stories,
        answers,
        rows: {
            types: rowsOf('types', stories),
            themes: rowsOf('themes', entries),
            prompts: rowsOf('prompts', entries),
        },
    };
}
function groupById(entries, idsOf) {
    const byId = new Map();
    for (const entry of entries) {
        for (const id of new Set(idsOf(entry))) {
            const own = byId.get(id);
            if (own === undefined)
                byId.set(id, [entry]);
            else
                own.push(entry);
        }
    }
    return byId;
}
function rowOf(id, title, entries) {
    const sorted = [...entries].sort(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrength */ .RY);
    const [best] = sorted;
    return { id, title, entries: sorted, level: best === undefined ? 'missing' : (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .strengthOf */ .NY)(best) };
}
/** Rows that nothing ready carries. */
function gapsOf(rows) {
    return rows.filter(({ level }) => level === 'missing' || level === 'draft');
}
/** Rows that one ready entry carries alone: without it there would be a gap. */
function singlesOf(rows) {
    return rows.filter(({ entries }) => entries.filter(({ status }) => status === 'ready').length === 1);
}
/** The gaps that a change closed and opened, by owner; owners without either are left out. */
function gapChanges(before, now) {
    const past = new Map(before.map((coverage) => [coverage.owner, coverage]));
    return now.flatMap((coverage) => {
        const earlier = past.get(coverage.owner);
        // Whoever is new had no portfolio that could have gaps.
        if (earlier === undefined)
            return [];
        const [had, has] = [gapIdsOf(earlier), gapIdsOf(coverage)];
        const closed = had.filter((id) => !has.includes(id));
        const opened = has.filter((id) => !had.includes(id));
        return closed.length + opened.length === 0 ? [] : [{ owner: coverage.owner, closed, opened }];
    });
}
/** A theme and a prompt may have one id; a gap in either is a gap. */
function gapIdsOf({ rows }) {
    return [...new Set(DIMENSIONS.flatMap((dimension) => gapsOf(rows[dimension]).map(({ id }) => id)))];
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   RY: () => (/* binding */ compareStrength)
/* harmony export */ });
/* unused harmony export STRENGTHS */
/** From the best to the worst. */
const STRENGTHS = ['strong', 'partial', 'weak', 'draft'];
/** `strong` shows both points, `partial` one or perhaps one, `weak` none; a draft is none of them yet. */
function strengthOf({ status, points }) {
    if (status === 'draft')
        return 'draft';
    const states = [points.mechanism, points.evidence];
    if (states.every((state) => state === 'present'))
        return 'strong';
    return states.every((state) => state === 'absent') ? 'weak' : 'partial';
}
/** The strongest first; where two are alike, by path and line, so that the order is the same on every machine. */
function compareStrength(a, b) {
    return (STRENGTHS.indexOf(strengthOf(a)) - STRENGTHS.indexOf(strengthOf(b)) ||
        b.confidence - a.confidence ||
        (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : a.line - b.line));
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ META_KEYS),
  V: () => (/* binding */ Vocabulary)
});

// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/src/presets/placeholders.js
/** UTF-16 units that a bracketed placeholder may have; a longer bracket is text. */
const LONGEST = 80;
/**
 * Finds template text: `[X]`, `[your metric]`, `<insert number>`, `{{name}}`, and `TODO` or `TBD` as a word.
 * A link's text, a check box and a bracketed name that is no template word stay text.
 */
class Placeholders {
    whole;
    openings;
    names;
    /** UTF-16 units of the longest value that can be blank. */
    longest;
    constructor(preset) {
        this.whole = new Set(preset.placeholders.map((text) => text.toLowerCase()));
        this.longest = Math.max(LONGEST, ...preset.placeholders.map((text) => text.length));
        this.openings = new Set(preset.placeholderOpenings.map((text) => text.toLowerCase()));
        this.names = new Set(preset.placeholderNames.map((text) => text.toLowerCase()));
    }
    /** Whether a value, taken whole, says nothing yet. */
    isBlank(text) {
        const written = text.trim();
        // Most values are longer than anything that says nothing.
        if (written.length > this.longest)
            return false;
        const trimmed = written.toLowerCase();
        if (trimmed === '' || this.whole.has(trimmed))
            return true;
        const bare = trimmed.replace(/[.:!]+$/, '');
        if (bare === '' || this.whole.has(bare))
            return true;
        return this.isTemplate(bare);
    }
    /** Whether a text is one piece of template text and nothing else. */
    isTemplate(text) {
        if (text.length > LONGEST + 4)
            return false;
        const [first] = this.find(text);
        return first !== undefined && first.start === 0 && first.end === text.length;
    }
    /** The spans of template text in `text`, in order. Linear: each bracket is looked at once, up to LONGEST. */
    find(text) {
        const spans = [];
        for (const match of text.matchAll(/[[<{]|\b(?:TODO|TBD|FIXME)\b:?/g)) {
            const start = match.index;
            if (start < (spans.at(-1)?.end ?? 0))
                continue;
            const end = match[0].length > 1 ? markerEnd(text, start, match[0]) : this.bracketEnd(text, start);
            if (end !== -1)
                spans.push({ start, end });
        }
        return spans;
    }
    /** The end of the placeholder that opens at `start`, or -1 when the bracket holds something else. */
    bracketEnd(text, start) {
        const double = text.startsWith('{{', start);
        const open = text.charAt(start);
        if (open === '{' && !double)
            return -1;
        const close = double ? '}}' : open === '[' ? ']' : '>';
        const inner = start + close.length;
        const end = text.slice(inner, inner + LONGEST).indexOf(close);
        if (end === -1)
            return -1;
        const content = text.slice(inner, inner + end);
        const after = inner + end + close.length;
        if (double)
            return after;
        if (open === '[' && (/[([]/.test(text.charAt(after)) || isCheckBox(text, start)))
            return -1;
        // A link's text whose `](target)` was blanked, and then another bracket: `[name            [1]`.
        if (open === '[' && content.includes('['))
            return -1;
        if (content.includes('\n'))
            return -1;
        const words = content.trim().toLowerCase();
        const [word = ''] = words.split(/[\s,:.]/, 1);
        return this.openings.has(word) || this.names.has(words) ? after : -1;
    }
}
/** The end of a `TODO` that opens or closes a sentence, or -1: `340 TODO comments` tells of some. */
function markerEnd(text, start, marker) {
    const end = start + marker.length;
    const opens = /(?:^|[\n([:;.!?])\s?$/.test(text.slice(Math.max(0, start - 2), start));
    const closes = marker.endsWith(':') || /^\s?(?:$|[\n)\],;.!?])/.test(text.slice(end, end + 2));
    return opens || closes ? end : -1;
}
/** `- [x] done`: a task list item, not a placeholder. */
function isCheckBox(text, start) {
    return (/^\[[ xX]\]\s/.test(text.slice(start, start + 4)) &&
        /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(text.slice(Math.max(0, start - 40), start)));
}

;// CONCATENATED MODULE: ./build/src/presets/vocabulary.js


/** Keys that every document may have and that no story type requires. */
const META_KEYS = [
    'title',
    'type',
    'prompt',
    'owner',
    'status',
    'themes',
    'prompts',
    'date',
    'tags',
    'star-witness',
];
/** A preset, made quick to look things up in. */
class Vocabulary {
    preset;
    placeholders;
    /** Canonical names of every field of any story type, the common ones first. */
    fieldNames;
    canonicalNames = new Map();
    promptIds = new Map();
    /** Hints of fields, lower case: a value that repeats its hint is template text. */
    hints = new Set();
    longestHint = 0;
    constructor(preset) {
        this.preset = preset;
        this.placeholders = new Placeholders(preset);
        const specs = [
            preset.commonFields,
            ...Object.values(preset.storyTypes).map((type) => type.fields),
        ].flatMap((fields) => Object.entries(fields));
        this.fieldNames = [...new Set(specs.map(([name]) => name))];
        for (const key of META_KEYS)
            this.canonicalNames.set((0,keys/* normalizeKey */.l5)(key), key);
        for (const [name, spec] of specs)
            this.addField(name, spec);
        for (const [name, spec] of specs)
            this.addAliases(name, spec);
        for (const [id, prompt] of Object.entries(preset.prompts)) {
            this.promptIds.set((0,keys/* normalizeKey */.l5)(id), id);
            this.promptIds.set((0,keys/* normalizeKey */.l5)(prompt.question), id);
        }
    }
    /** The name that a key or heading stands for, or null when nothing has that name. */
    canonical(key) {
        return this.canonicalNames.get((0,keys/* normalizeKey */.l5)(key)) ?? null;
    }
    /** The field that a section with this heading fills, or null. */
    fieldOfHeading(heading) {
        const name = this.canonical(heading);
        return name !== null && !META_KEYS.includes(name) ? name : null;
    }
    /** The prompt with this id or question, or null. */
    promptOf(text) {
        return this.promptIds.get((0,keys/* normalizeKey */.l5)(text)) ?? null;
    }
    /** Whether text says nothing yet: blank, `TODO`, a placeholder, or a field's own hint. */
    isBlank(text) {
        if (this.placeholders.isBlank(text))
            return true;
        const written = text.trim();
        return written.length <= this.longestHint && this.hints.has(written.toLowerCase());
    }
    /** Whether a field says nothing yet. Numbers and flags say something; what kind they should be is another matter. */
    isBlankField(field) {
        const { value } = field;
        if (value === null || value === undefined)
            return true;
        if (typeof value === 'string')
            return this.isBlank(value);
        if (typeof value !== 'object')
            return false;
        return field.texts.every(({ text }) => this.isBlank(text)) || this.isBracketed(field);
    }
    /** `[your metric]` without quotes is a YAML list of one: the brackets are template text all the same. */
    isBracketed({ value, valueSpan, texts: [only] }) {
        if (!Array.isArray(value) || value.length !== 1 || only === undefined)
            return false;
        const { start } = only.locate(0, only.text.length);
        return start === valueSpan.start + 1 && this.placeholders.isTemplate(`[${only.text}]`);
    }
    addField(name, spec) {
        const key = (0,keys/* normalizeKey */.l5)(name);
        if (!this.canonicalNames.has(key))
            this.canonicalNames.set(key, name);
        this.hints.add(spec.hint.toLowerCase());
        this.longestHint = Math.max(this.longestHint, spec.hint.length);
    }
    /** Aliases give way to every proper name. */
    addAliases(name, spec) {
        for (const alias of [spec.title, ...spec.aliases]) {
            const key = (0,keys/* normalizeKey */.l5)(alias);
            if (!this.canonicalNames.has(key))
                this.canonicalNames.set(key, name);
        }
    }
}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ HOME),
  Ax: () => (/* binding */ PRODUCT),
  xv: () => (/* binding */ VERSION),
  fi: () => (/* binding */ pageUrl),
  IU: () => (/* binding */ rawUrl),
  QB: () => (/* binding */ ruleUrl)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/star-witness/star-witness"}');
;// CONCATENATED MODULE: ./build/src/product.js

const PRODUCT = 'star-witness';
const VERSION = package_namespaceObject.rE;
const HOME = package_namespaceObject.TB;
/** A page of the version in use: what a moving branch says may be about another one. */
function pageUrl(file) {
    return `${HOME}/blob/v${VERSION}/${file}`;
}
/** A file of the version in use as it is, for programs. */
function rawUrl(file) {
    return `${HOME.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/v${VERSION}/${file}`;
}
/** The page of a rule. */
function ruleUrl(id) {
    return pageUrl(`docs/rules/${id}.md`);
}


/***/ }),

/***/ 1834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DocumentReader)
});

// EXTERNAL MODULE: ./build/src/reader/model.js
var model = __webpack_require__(24);
// EXTERNAL MODULE: ./build/src/reader/phrases.js
var reader_phrases = __webpack_require__(543);
// EXTERNAL MODULE: ./build/src/reader/shapes.js
var reader_shapes = __webpack_require__(8071);
// EXTERNAL MODULE: ./build/src/reader/tokens.js
var reader_tokens = __webpack_require__(4719);
;// CONCATENATED MODULE: ./build/src/reader/language.js



/** Short words that English has in every other clause. */
const COMMON = new Set('the of and to is was were that with for from this these it its by are as be been have has had which when we our they their them then than what who how not but or so into out my you your i he she at about after before would'
    .split(' ')
    .map(reader_tokens/* hashOf */.qQ));
const WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const FOREIGN = (0,reader_shapes/* shapeId */.Hy)('foreign');
/** Products, acronyms and identifiers are no words of any language. */
const NAMES = reader_tokens/* CAPITAL */.lr | reader_tokens/* CAPITALS */.S6 | reader_tokens/* MIXED */.oV;
/** Words below which a text is not told apart. */
const ENOUGH = 12;
/** The largest share of words in another script that an English text has. */
const MOST_FOREIGN = 0.3;
/** The largest share of unknown words that an English text has, names left aside. */
const MOST_UNKNOWN = 0.2;
/** The same where common words show that it is English with mistakes in it, and their least share there. */
const MOST_MISTAKES = 0.35;
const LEAST_COMMON = 0.2;
/** Whether a text is in English; one that is too short to tell is taken for it. */
function isEnglish({ shape, hash, flags }, { from, to }, words) {
    let all = 0;
    let foreign = 0;
    let unknown = 0;
    let common = 0;
    for (let row = from; row < to; row++) {
        if (shape[row] === FOREIGN)
            foreign++;
        else if (shape[row] !== WORD)
            continue;
        all++;
        const word = hash[row] ?? 0;
        if (word === 0)
            continue;
        if (COMMON.has(word))
            common++;
        else if (((flags[row] ?? 0) & NAMES) === 0 && (0,model/* rowOf */.OB)(words, word) === -1)
            unknown++;
    }
    // A text in a script without spaces has few words, and long ones.
    if (foreign > 0 && foreign >= all * MOST_FOREIGN)
        return false;
    if (all < ENOUGH)
        return true;
    return unknown <= all * (common >= all * LEAST_COMMON ? MOST_MISTAKES : MOST_UNKNOWN);
}

;// CONCATENATED MODULE: ./build/src/reader/shares.js

/** Bits of a sum that are dropped, so that it fits into 16 bits with all that is added to it. */
const DROPPED = 3;
/** The largest share: the sum of 34 (a window of tokens, two words of a pair and a role each) fits into 16 bits. */
const TOP = 900;
/** A sum in the units that shares are added in. */
function lowered(sum) {
    return (sum + (1 << (DROPPED - 1))) >> DROPPED;
}
/** Two sums of 16 bits in one of 32: added to others of the kind, each half adds up by itself. */
function packed(low, high) {
    return ((high << 16) + low) | 0;
}
/** Two sums of up to 26 bits lie in one number of 53 while they are multiplied out: the second is this many times larger. */
const APART = 2 ** 26;
/** Lanes that are summed up together. */
const TOGETHER = 4;
/**
 * What each distinct token gives to the hidden units of one head, at each distance; two units in each number, so that one
 * addition does the work of two.
 */
class Shares {
    /** Numbers per token and distance. */
    lanes;
    values = new Int32Array(0);
    ready = new Uint8Array(0);
    width;
    /**
     * The weights of two units in one number. For each distance, and for each `TOGETHER` lanes of it, a row per number of the
     * token's vector; rows behind the last lane are zero.
     */
    weights;
    vector;
    constructor({ hidden, conv }, width) {
        this.width = width;
        this.lanes = hidden >> 1;
        this.vector = new Float64Array(width);
        const blocks = Math.ceil(this.lanes / TOGETHER);
        this.weights = new Float64Array(model/* WINDOW */.jf * blocks * width * TOGETHER);
        for (let at = 0; at < conv.length >> 1; at++) {
            const lane = at % this.lanes;
            const row = Math.floor(at / this.lanes);
            const block = Math.floor(row / width) * blocks + Math.floor(lane / TOGETHER);
            this.weights[(block * width + (row % width)) * TOGETHER + (lane % TOGETHER)] =
                conv[2 * at] + APART * conv[2 * at + 1];
        }
    }
    /** Forgets all tokens. */
    clear() {
        this.ready.fill(0);
    }
    /** Works out the shares of a slot, where they are not known; `values` may be another array after it. */
    prepare(slot, vectors) {
        if (slot >= this.ready.length)
            this.grow(slot);
        if (this.ready[slot] === 1)
            return;
        this.ready[slot] = 1;
        const { lanes, values, vector, weights, width } = this;
        for (let at = 0; at < width; at++)
            vector[at] = vectors[slot * width + at];
        let row = 0;
        for (let offset = 0; offset < model/* WINDOW */.jf; offset++) {
            const to = (slot * model/* WINDOW */.jf + offset) * lanes;
            for (let lane = 0; lane < lanes; lane += TOGETHER) {
                // Sums that stay in registers: most of the time for a text of new words is spent here.
                let a = 0;
                let b = 0;
                let c = 0;
                let d = 0;
                for (let at = 0; at < width; at++, row += TOGETHER) {
                    const value = vector[at];
                    a += value * weights[row];
                    b += value * weights[row + 1];
                    c += value * weights[row + 2];
                    d += value * weights[row + 3];
                }
                values[to + lane] = shared(a);
                if (lane + 1 < lanes)
                    values[to + lane + 1] = shared(b);
                if (lane + 2 < lanes)
                    values[to + lane + 2] = shared(c);
                if (lane + 3 < lanes)
                    values[to + lane + 3] = shared(d);
            }
        }
    }
    grow(slot) {
        const count = Math.max(256, slot + 1, this.ready.length * 2);
        const ready = new Uint8Array(count);
        ready.set(this.ready);
        this.ready = ready;
        const values = new Int32Array(count * model/* WINDOW */.jf * this.lanes);
        values.set(this.values);
        this.values = values;
    }
}
/** The two shares that lie in a sum, packed. */
function shared(sum) {
    const high = Math.round(sum / APART);
    return packed(share(sum - high * APART), share(high));
}
function share(sum) {
    const lower = lowered(sum);
    return lower > TOP ? TOP : lower < -TOP ? -TOP : lower;
}

;// CONCATENATED MODULE: ./build/src/reader/slots.js



/** The shape of a word that the table lacks. */
function unknownShape(flags) {
    if (flags & reader_tokens/* MIXED */.oV)
        return UNKNOWN_MIXED;
    if (flags & reader_tokens/* CAPITALS */.S6)
        return UNKNOWN_CAPITALS;
    return flags & reader_tokens/* CAPITAL */.lr ? UNKNOWN_NAME : UNKNOWN;
}
const UNKNOWN = (0,reader_shapes/* shapeId */.Hy)('unknown');
const UNKNOWN_NAME = (0,reader_shapes/* shapeId */.Hy)('unknown-name');
const UNKNOWN_CAPITALS = (0,reader_shapes/* shapeId */.Hy)('unknown-capitals');
const UNKNOWN_MIXED = (0,reader_shapes/* shapeId */.Hy)('unknown-mixed');
const NONE = [];
/** The key of the slot for what is before and behind a text: slot 0, all zeros. */
const NO_TOKEN = -2_000_000;
const HALF = (model/* WINDOW */.jf - 1) >> 1;
/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;
/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
class Slots {
    vectors;
    /** Counts how often all slots were forgotten. */
    generation = 0;
    known = new Map();
    model;
    constructor(model) {
        this.model = model;
        this.vectors = new Int16Array(256 * model.width);
    }
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens, { from, to }, added = NONE) {
        // Only here, because what is encoded names slots.
        if (this.known.size > REMEMBERED) {
            this.known.clear();
            this.generation++;
        }
        if (this.known.size === 0)
            this.vectors.fill(0, this.newSlot(NO_TOKEN), this.model.width);
        const size = to - from;
        const slots = new Int32Array(size + model/* WINDOW */.jf - 1);
        const extras = [];
        for (let row = 0; row < size; row++) {
            slots[row + HALF] = this.slot(tokens, from + row);
            const slot = row + 1 < size ? this.pairSlot(tokens, from + row) : -1;
            if (slot !== -1)
                extras.push({ row, slot }, { row: row + 1, slot });
        }
        const { sentenceSums, textSum } = this.sums(tokens, from, slots, extras);
        for (const { row, role } of added)
            extras.push({ row: row - from, slot: this.roleSlot(role) });
        return { generation: this.generation, slots, extras, sentenceSums, textSum };
    }
    sums(tokens, from, slots, extras) {
        const { width } = this.model;
        const { vectors } = this;
        const size = slots.length - model/* WINDOW */.jf + 1;
        const first = tokens.sentence[from] ?? 0;
        const count = size === 0 ? 0 : (tokens.sentence[from + size - 1] ?? 0) - first + 1;
        const sentenceSums = new Int32Array(count * width);
        const textSum = new Int32Array(width);
        const add = (row, slot) => {
            const at = ((tokens.sentence[from + row] ?? 0) - first) * width;
            for (let unit = 0; unit < width; unit++) {
                const value = vectors[slot * width + unit];
                sentenceSums[at + unit] = sentenceSums[at + unit] + value;
                textSum[unit] = textSum[unit] + value;
            }
        };
        for (let row = 0; row < size; row++)
            add(row, slots[row + HALF]);
        // Both words of a pair lie in the sentence of its first.
        for (let index = 0; index < extras.length; index += 2) {
            const { row, slot } = extras[index];
            add(row, slot);
            add(row, slot);
        }
        return { sentenceSums, textSum };
    }
    slot(tokens, row) {
        const hash = tokens.hash[row] ?? 0;
        const flags = tokens.flags[row] ?? 0;
        const word = hash === 0 ? -1 : (0,model/* rowOf */.OB)(this.model.words, hash);
        const shape = hash !== 0 && word === -1 ? unknownShape(flags) : (tokens.shape[row] ?? 0);
        const key = ((word + 1) * 64 + shape) * 128 + flags;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const at = this.newSlot(key);
        const { width, words, shapes, flags: ofFlags } = this.model;
        for (let unit = 0; unit < width; unit++) {
            let value = shapes[shape * width + unit] ?? 0;
            if (word !== -1)
                value += words.vectors[word * width + unit] ?? 0;
            for (let bit = 0; bit < reader_tokens/* FLAG_COUNT */.zs; bit++)
                if (flags & (1 << bit))
                    value += ofFlags[bit * width + unit] ?? 0;
            this.vectors[at + unit] = value;
        }
        return at / width;
    }
    /** The slot of two words in a row that mean something together, or -1. */
    pairSlot(tokens, row) {
        const first = tokens.hash[row] ?? 0;
        const second = tokens.hash[row + 1] ?? 0;
        if (first === 0 || second === 0)
            return -1;
        const { pairs } = this.model;
        const pair = (0,model/* rowOf */.OB)(pairs, (0,reader_tokens/* pairHash */.d_)(first, second));
        return pair === -1 ? -1 : this.copied(-1 - pair, pairs.vectors, pair);
    }
    roleSlot(role) {
        return this.copied(-1_000_000 - role, this.model.roles.vectors, role);
    }
    /** The slot of something whose vector is a row of a table. */
    copied(key, table, row) {
        const { width } = this.model;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const at = this.newSlot(key);
        for (let unit = 0; unit < width; unit++)
            this.vectors[at + unit] = table[row * width + unit] ?? 0;
        return at / width;
    }
    /** Where the vector of a new slot begins. */
    newSlot(key) {
        const { width } = this.model;
        const slot = this.known.size;
        this.known.set(key, slot);
        const at = slot * width;
        if (at + width > this.vectors.length) {
            const wider = new Int16Array(this.vectors.length * 2);
            wider.set(this.vectors);
            this.vectors = wider;
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./build/src/reader/network.js



const network_HALF = (model/* WINDOW */.jf - 1) >> 1;
/** How much more room is made than a text needs, so that a slightly longer one fits too. */
const SPARE = 1.25;
/**
 * The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
class Network {
    model;
    /** A row of one number per token for each label asked for, of what `run` read last. */
    logits = new Int32Array(0);
    slots;
    prepared = new Map();
    /** The generation of the slots that the shares are for. */
    generation = 0;
    extra = new Int32Array(0);
    hasExtra = new Uint8Array(0);
    constructor(model) {
        this.model = model;
        this.slots = new Slots(model);
    }
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens, range, added) {
        return this.slots.encode(tokens, range, added);
    }
    /** Whether what was encoded can still be run. */
    knows({ generation }) {
        return generation === this.slots.generation;
    }
    /** What one unit of a logit of this head is worth. */
    scaleOf({ scale }) {
        return scale * (1 << DROPPED);
    }
    /** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
    run(head, labels, tokens, { from, to }, encoded) {
        const { shares, given, out, outBias } = this.prepare(head, encoded);
        const { hidden } = head;
        const { lanes, values } = shares;
        const { slots, extras } = encoded;
        const size = to - from;
        if (this.logits.length < size * labels.length)
            this.logits = new Int32Array(Math.ceil(size * labels.length * SPARE));
        const { logits } = this;
        if (extras.length > 0)
            this.addExtras(extras, shares, size);
        const { extra, hasExtra } = this;
        const context = new Context(head, this.model.width, tokens, from, encoded, given);
        const units = new Int32Array(hidden);
        const step = model/* WINDOW */.jf * lanes;
        for (let row = 0; row < size; row++) {
            const around = context.at(from + row, to);
            const more = extras.length > 0 && hasExtra[row] === 1;
            const a = slots[row] * step;
            const b = slots[row + 1] * step + lanes;
            const c = slots[row + 2] * step + 2 * lanes;
            const d = slots[row + 3] * step + 3 * lanes;
            const e = slots[row + 4] * step + 4 * lanes;
            const f = slots[row + 5] * step + 5 * lanes;
            const g = slots[row + 6] * step + 6 * lanes;
            const h = slots[row + 7] * step + 7 * lanes;
            const i = slots[row + 8] * step + 8 * lanes;
            for (let lane = 0; lane < lanes; lane++) {
                let sum = (values[a + lane] +
                    values[b + lane] +
                    values[c + lane] +
                    values[d + lane] +
                    values[e + lane] +
                    values[f + lane] +
                    values[g + lane] +
                    values[h + lane] +
                    values[i + lane] +
                    around[lane]) |
                    0;
                if (more)
                    sum = (sum + extra[row * lanes + lane]) | 0;
                const low = (sum << 16) >> 16;
                const high = (sum - low) >> 16;
                units[2 * lane] = low > 0 ? low : 0;
                units[2 * lane + 1] = high > 0 ? high : 0;
            }
            for (let index = 0; index < labels.length; index++) {
                const label = labels[index];
                const at = label * hidden;
                let logit = outBias[label];
                for (let unit = 0; unit < hidden; unit++)
                    logit = (logit + Math.imul(units[unit], out[at + unit])) | 0;
                logits[index * size + row] = logit;
            }
        }
    }
    prepare(head, { slots, extras, generation }) {
        if (generation !== this.generation) {
            for (const { shares } of this.prepared.values())
                shares.clear();
            this.generation = generation;
        }
        let prepared = this.prepared.get(head);
        if (prepared === undefined) {
            prepared = preparedHead(head, this.model.width);
            this.prepared.set(head, prepared);
        }
        // All before the sums, so that their numbers do not move to a larger array on the way.
        for (const slot of slots)
            prepared.shares.prepare(slot, this.slots.vectors);
        for (const { slot } of extras)
            prepared.shares.prepare(slot, this.slots.vectors);
        return prepared;
    }
    /** Adds up what extras give to each row that sees them. */
    addExtras(extras, { lanes, values }, size) {
        if (this.extra.length < size * lanes)
            this.extra = new Int32Array(Math.ceil(size * lanes * SPARE));
        if (this.hasExtra.length < size)
            this.hasExtra = new Uint8Array(Math.ceil(size * SPARE));
        const { extra, hasExtra } = this;
        hasExtra.fill(0, 0, size);
        for (const { row, slot } of extras) {
            const low = Math.max(0, row + network_HALF - size + 1);
            const high = Math.min(model/* WINDOW */.jf - 1, row + network_HALF);
            for (let offset = low; offset <= high; offset++) {
                const seeing = row + network_HALF - offset;
                const to = seeing * lanes;
                const at = (slot * model/* WINDOW */.jf + offset) * lanes;
                if (hasExtra[seeing] === 0)
                    extra.fill(0, to, to + lanes);
                hasExtra[seeing] = 1;
                for (let lane = 0; lane < lanes; lane++)
                    extra[to + lane] = (extra[to + lane] + values[at + lane]) | 0;
            }
        }
    }
}
function preparedHead(head, width) {
    const { hidden, labels, under, bias, out, outBias } = head;
    const given = new Int32Array(under.length);
    for (let at = 0; at < given.length; at++)
        given[at] = under[at] + bias[at % hidden];
    const turned = new Int8Array(out.length);
    for (let unit = 0; unit < hidden; unit++)
        for (let label = 0; label < labels.length; label++)
            turned[label * hidden + unit] = out[unit * labels.length + label];
    return { shares: new Shares(head, width), given, out: turned, outBias: outBias.map(lowered) };
}
/**
 * What the rows of a text get besides their tokens: from the means of their sentence and of the text, and from the label
 * that their part of the text is under. Rows are asked for in order.
 */
class Context {
    lanes;
    ofText;
    ofSentence;
    sentence = -1;
    label = -1;
    first;
    head;
    width;
    tokens;
    encoded;
    given;
    constructor(head, width, tokens, from, encoded, given) {
        this.head = head;
        this.width = width;
        this.tokens = tokens;
        this.encoded = encoded;
        this.given = given;
        this.first = tokens.sentence[from] ?? 0;
        this.lanes = new Int32Array(head.hidden >> 1);
        this.ofText = meanShare(encoded.textSum, encoded.slots.length - model/* WINDOW */.jf + 1, head.text, head.hidden);
        this.ofSentence = this.ofText;
    }
    /** What a row gets, two hidden units in each number. */
    at(row, to) {
        const { tokens, head, width, lanes } = this;
        const sentence = tokens.sentence[row] ?? 0;
        const label = tokens.label[row] ?? 0;
        if (sentence === this.sentence && label === this.label)
            return lanes;
        if (sentence !== this.sentence) {
            const end = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
            const at = (sentence - this.first) * width;
            const sum = this.encoded.sentenceSums.subarray(at, at + width);
            this.ofSentence = meanShare(sum, end - row, head.sentence, head.hidden);
        }
        this.sentence = sentence;
        this.label = label;
        const { ofSentence, ofText, given } = this;
        const under = label * head.hidden;
        for (let lane = 0, unit = 0; lane < lanes.length; lane++, unit += 2) {
            const low = ofSentence[unit] + ofText[unit] + given[under + unit];
            const high = ofSentence[unit + 1] + ofText[unit + 1] + given[under + unit + 1];
            lanes[lane] = packed(lowered(low), lowered(high));
        }
        return lanes;
    }
}
/** What the mean of `count` vectors gives to each hidden unit; rounded, so that it is a whole number everywhere. */
function meanShare(sum, count, weights, hidden) {
    // Whole numbers of up to 53 bits: the sum over a long text does not fit into 32.
    const totals = new Float64Array(hidden);
    for (let at = 0; at < sum.length; at++) {
        const value = sum[at];
        const from = at * hidden;
        for (let unit = 0; unit < hidden; unit++)
            totals[unit] = totals[unit] + value * weights[from + unit];
    }
    const shares = new Int32Array(hidden);
    for (let unit = 0; unit < hidden; unit++)
        shares[unit] = Math.round(totals[unit] / count);
    return shares;
}

;// CONCATENATED MODULE: ./build/src/reader/numerics.js
/**
 * Elementary functions by additions, multiplications and divisions alone. `Math.exp` and `Math.log` may differ in
 * their last bit from one engine to another; models, and what they say, are the same everywhere.
 */
/** e to the power of `x`, to about 1e-12 of its value; 0 below -700. */
function exp(x) {
    if (x < -700)
        return 0;
    if (x > 700)
        return Number.MAX_VALUE;
    const power = Math.round(x / Math.LN2);
    const r = x - power * Math.LN2;
    let term = 1;
    let sum = 1;
    for (let n = 1; n <= 13; n++) {
        term *= r / n;
        sum += term;
    }
    return scaled(sum, power);
}
function scaled(value, power) {
    let result = value;
    let factor = power < 0 ? 0.5 : 2;
    for (let left = Math.abs(power); left > 0; left >>= 1) {
        if (left & 1)
            result *= factor;
        factor *= factor;
    }
    return result;
}
/** The natural logarithm of a positive number, to about 1e-12. */
function log(x) {
    let power = 0;
    let m = x;
    while (m > Math.SQRT2) {
        m /= 2;
        power++;
    }
    while (m < Math.SQRT1_2) {
        m *= 2;
        power--;
    }
    const t = (m - 1) / (m + 1);
    const square = t * t;
    let term = t;
    let sum = 0;
    for (let n = 1; n <= 25; n += 2) {
        sum += term / n;
        term *= square;
    }
    return 2 * sum + power * Math.LN2;
}
function sigmoid(x) {
    return 1 / (1 + exp(-x));
}

;// CONCATENATED MODULE: ./build/src/reader/chars.js

/** The shapes of marks, by their code unit. */
const MARKS = new Map();
const marks = [
    [',', 'comma'],
    [';', 'semicolon'],
    [':', 'colon'],
    ['?', 'question'],
    ['!', 'exclamation'],
    ['.', 'stop'],
    ['…', 'stop'],
    ['([{', 'open'],
    [')]}', 'close'],
    ['"“”«»„', 'quote'],
    ['-–—', 'dash'],
    ['→⇒➔➜⟶', 'arrow'],
    ['/', 'slash'],
    ['+', 'plus'],
    ['=', 'equals'],
    ['<≤', 'less'],
    ['>≥', 'greater'],
    ['~≈', 'about'],
    ['#', 'hash'],
    ['|', 'semicolon'],
    ['•●▪◦‣·', 'item'],
];
for (const [signs, shape] of marks)
    for (const sign of signs)
        MARKS.set(sign.charCodeAt(0), (0,reader_shapes/* shapeId */.Hy)(shape));
const CURRENCY = '$€£¥₹';
const ITEM_MARK = (0,reader_shapes/* shapeId */.Hy)('item');
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isLetter(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
        (code >= 0x370 && code < 0x2000) ||
        (code >= 0x2c00 && code < 0x2e00) ||
        (code >= 0x3040 && code < 0xd800) ||
        (code >= 0xf900 && code < 0xfe00));
}
const isUpper = (code) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
/** The length of the list marker at a place, or 0. */
function itemLength(text, at) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2a || code === 0x2b || (MARKS.get(code) ?? 0) === ITEM_MARK) {
        return text.charCodeAt(at + 1) === 0x20 ? 1 : 0;
    }
    let end = at;
    while (end < at + 3 && isDigit(text.charCodeAt(end)))
        end++;
    if (end === at)
        return 0;
    const mark = text.charCodeAt(end);
    return (mark === 0x2e || mark === 0x29) && text.charCodeAt(end + 1) === 0x20 ? end + 1 - at : 0;
}

;// CONCATENATED MODULE: ./build/src/reader/numbers.js



const ids = (...shapes) => shapes.map(reader_shapes/* shapeId */.Hy);
const set = (list) => new Set(list.split(' ').map(reader_tokens/* hashOf */.qQ));
const DURATIONS = set('ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years quarter quarters night nights millisecond milliseconds');
const BYTES = set('kb mb gb tb kib mib gib bytes byte megabytes gigabytes terabytes');
const PERCENTS = set('percent pct percentage pp');
const MONEY = set('dollars dollar euros euro eur usd gbp pounds francs chf rupees inr yen cents');
const FACTORS = set('x times fold');
const BOUNDS = set('over above below under within least most than exceeds every after until up max min limit threshold');
const NUMBER_WORDS = set('zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter twice thrice once none');
const FROM = set('from was were instead before used previously of versus vs against');
const TO = set('to down now after instead was were before by of vs versus against became');
const ARROW = (0,reader_shapes/* shapeId */.Hy)('arrow');
const NUMBER_WORD = (0,reader_shapes/* shapeId */.Hy)('number-word');
const [DIGIT = 0, SMALL = 0, HUNDREDS = 0, THOUSANDS = 0, MILLIONS = 0, DECIMAL = 0] = ids('digit', 'small', 'hundreds', 'thousands', 'millions', 'decimal');
const [PERCENT = 0, MONEY_SHAPE = 0, DURATION = 0, BYTES_SHAPE = 0, FACTOR = 0] = ids('percent', 'money', 'duration', 'bytes', 'factor');
const [YEAR = 0, CLOCK = 0, VERSION = 0, ORDINAL = 0, RATIO = 0] = ids('year', 'clock', 'version', 'ordinal', 'ratio');
const ORDINALS = set('st nd rd th');
const LARGE = set('k m bn million thousand billion mn');
const OF_RATIO = set('of in out');
/** Gives each number the shape that its neighbours make of it, and marks numbers that are compared. */
function markNumbers(text, tokens, { from, to, firstSentence, endSentence }) {
    const { shape, hash, flags } = tokens;
    for (let row = from; row < to; row++) {
        const word = shape[row] === NUMBER_WORD;
        if (shape[row] !== reader_shapes/* FIRST_NUMBER */.jc && !word)
            continue;
        if (row > from && BOUNDS.has(hash[row - 1] ?? 0))
            flags[row] = (flags[row] ?? 0) | reader_tokens/* BOUND */.d9;
        const next = hash[row + 1] ?? 0;
        const same = row + 1 < to && tokens.sentence[row + 1] === tokens.sentence[row];
        if (!word)
            shape[row] = numberShape(text, tokens, row, same ? next : 0);
        else if (same && PERCENTS.has(next))
            shape[row] = PERCENT;
        else if (same && DURATIONS.has(next))
            shape[row] = DURATION;
        else if (same && MONEY.has(next))
            shape[row] = MONEY_SHAPE;
    }
    for (let sentence = firstSentence; sentence < endSentence; sentence++)
        markPairs(tokens, sentence);
}
function numberShape(text, tokens, row, next) {
    const start = tokens.start[row] ?? 0;
    const end = tokens.end[row] ?? 0;
    const digits = text.slice(start, end);
    const before = text.charAt(start - 1);
    const after = text.charCodeAt(end);
    if (CURRENCY.includes(before) && before !== '')
        return MONEY_SHAPE;
    if (after === 0x25)
        return PERCENT;
    if (digits.includes(':'))
        return CLOCK;
    const points = digits.split('.').length - 1;
    if (points > 1 || /^v$/i.test(before))
        return VERSION;
    if (next !== 0) {
        if (PERCENTS.has(next))
            return PERCENT;
        if (DURATIONS.has(next))
            return DURATION;
        if (BYTES.has(next))
            return BYTES_SHAPE;
        if (FACTORS.has(next))
            return FACTOR;
        if (MONEY.has(next))
            return MONEY_SHAPE;
        if (ORDINALS.has(next))
            return ORDINAL;
        if (LARGE.has(next))
            return CURRENCY.includes(text.charAt(start - 1)) ? MONEY_SHAPE : MILLIONS;
        if (OF_RATIO.has(next) && (0,reader_shapes/* isNumberShape */.NC)(tokens.shape[row + 2] ?? 0))
            return RATIO;
    }
    if (/^x$/i.test(before))
        return FACTOR;
    const whole = digits.replaceAll(',', '');
    if (points === 1)
        return DECIMAL;
    if (whole.length === 4 && digits === whole && (whole.startsWith('19') || whole.startsWith('20')))
        return YEAR;
    if (whole.length === 1)
        return DIGIT;
    if (whole.length === 2)
        return SMALL;
    if (whole.length === 3)
        return HUNDREDS;
    return whole.length <= 6 ? THOUSANDS : MILLIONS;
}
/** Two numbers of a sentence with what compares them between them or before the first. */
function markPairs(tokens, sentence) {
    const { shape, hash, flags, firstOf } = tokens;
    const from = firstOf[sentence] ?? 0;
    const to = firstOf[sentence + 1] ?? 0;
    let last = -1;
    let compares = false;
    for (let row = from; row < to; row++) {
        const now = shape[row] ?? 0;
        if (now === ARROW || FROM.has(hash[row] ?? 0) || TO.has(hash[row] ?? 0))
            compares = true;
        if (!(0,reader_shapes/* isNumberShape */.NC)(now) || now === YEAR || now === CLOCK || now === VERSION)
            continue;
        if (last !== -1 && compares && row - last <= PAIR_REACH) {
            flags[row] = (flags[row] ?? 0) | reader_tokens/* PAIRED */.Kg;
            flags[last] = (flags[last] ?? 0) | reader_tokens/* PAIRED */.Kg;
        }
        last = row;
        compares = false;
    }
}
/** Furthest apart two compared numbers stand, in tokens. */
const PAIR_REACH = 14;

// EXTERNAL MODULE: ./build/src/reader/labels.js
var labels = __webpack_require__(1398);
;// CONCATENATED MODULE: ./build/src/reader/label-phrases.js



const label_phrases_WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const OPEN = (0,reader_shapes/* shapeId */.Hy)('open');
const IDS = new Map();
for (const [label, phrases] of Object.entries(labels/* LABEL_WORDS */.v)) {
    for (const phrase of phrases)
        IDS.set((0,reader_tokens/* hashOf */.qQ)(phrase), labels/* LABELS */.k.indexOf(label));
}
/** The label that some rows of a text name, if its words are known for one; a mark may stand before them. */
function knownLabel(text, tokens, from, to) {
    const { shape, start, end } = tokens;
    let first = from;
    if (shape[first] !== label_phrases_WORD)
        first++;
    let last = first;
    while (last < to && shape[last] === label_phrases_WORD)
        last++;
    if (last === first)
        return null;
    const phrase = [];
    for (let row = first; row < last; row++)
        phrase.push(text.slice(start[row], end[row]).toLowerCase());
    const label = IDS.get((0,reader_tokens/* hashOf */.qQ)(phrase.join(' ')));
    if (label === undefined)
        return null;
    return {
        label,
        start: start[first] ?? 0,
        end: end[last - 1] ?? 0,
        isWhole: last === to || shape[last] === OPEN,
    };
}

;// CONCATENATED MODULE: ./build/src/reader/scanner.js






const scanner_WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const NOT = (0,reader_shapes/* shapeId */.Hy)("n't");
const QUESTION = (0,reader_shapes/* shapeId */.Hy)('question');
const EXCLAMATION = (0,reader_shapes/* shapeId */.Hy)('exclamation');
const STOP = (0,reader_shapes/* shapeId */.Hy)('stop');
const BREAK = (0,reader_shapes/* shapeId */.Hy)('line-break');
const scanner_ARROW = (0,reader_shapes/* shapeId */.Hy)('arrow');
const COLON = (0,reader_shapes/* shapeId */.Hy)('colon');
const DASH = (0,reader_shapes/* shapeId */.Hy)('dash');
const OTHER_MARK = (0,reader_shapes/* shapeId */.Hy)('other-mark');
const LIST_NUMBER = (0,reader_shapes/* shapeId */.Hy)('list-number');
const scanner_FOREIGN = (0,reader_shapes/* shapeId */.Hy)('foreign');
/** Letters from here on belong to other scripts than the Latin one. */
const FIRST_FOREIGN = 0x370;
const CLITICS = new Map(["'s", "'re", "'ve", "'ll", "'d", "'m"].map((clitic) => [clitic, (0,reader_shapes/* shapeId */.Hy)(clitic)]));
const SHORTENED = new Map([
    ['ca', 'can'],
    ['wo', 'will'],
    ['sha', 'shall'],
]);
const NO_LABEL = labels/* LABELS */.k.indexOf('none');
const OTHER_LABEL = labels/* LABELS */.k.indexOf('other');
/** The most tokens that a label has. */
const LABEL_LENGTH = 4;
/** What stands between the cells of a table's row. */
const PIPE = 0x7c;
/** Lines below this length, in code units, were ended by their author, not by an editor's wrapping. */
const SHORT_LINE = 60;
/** Reads one text into the table: one pass, one token after another. */
class Scanner {
    text;
    out;
    at = 0;
    label = 0;
    item = 0;
    /** The first token of the line that is being read. */
    lineFrom = 0;
    lineStart = 0;
    isHeading = false;
    spaced = true;
    /** The first row of the text. */
    first;
    constructor(text, out) {
        this.text = text;
        this.out = out;
        this.first = out.length;
    }
    run() {
        const { text } = this;
        this.beginLine();
        while (this.at < text.length) {
            const code = text.charCodeAt(this.at);
            if (code === 0x0a)
                this.newline();
            else if (code === 0x20 ||
                code === 0x2a ||
                code === 0x5f ||
                code === 0x60 ||
                code < 0x20 ||
                code === 0xa0) {
                // Spaces, and the marks of emphasis and code, which say nothing.
                this.spaced = true;
                this.at++;
            }
            else if (isDigit(code))
                this.number();
            else if (isLetter(code))
                this.word();
            else
                this.mark(code);
        }
        this.endSentence();
    }
    push(start, end, hash, shape, flags) {
        const { out } = this;
        out.grow();
        const row = out.length++;
        out.start[row] = start;
        out.end[row] = end;
        out.hash[row] = hash;
        out.shape[row] = shape;
        out.flags[row] = flags | this.item | (this.spaced ? 0 : reader_tokens/* JOINED */.Qb);
        out.label[row] = this.label;
        out.sentence[row] = out.sentences;
        this.spaced = false;
    }
    isFirst() {
        const { out } = this;
        return out.length === (out.firstOf[out.sentences] ?? 0);
    }
    endSentence() {
        const { out } = this;
        if (this.isFirst())
            return;
        out.sentences++;
        out.firstOf[out.sentences] = out.length;
    }
    /** One word, split where a contraction is: `did` and `n't`. */
    word() {
        const { text } = this;
        const start = this.at;
        let hash = reader_tokens/* FNV_OFFSET */.V4;
        let ascii = true;
        let uppers = 0;
        let digits = 0;
        let quote = -1;
        let end = start;
        for (; end < text.length; end++) {
            let code = text.charCodeAt(end);
            if (code >= 0x41 && code <= 0x5a) {
                uppers++;
                code += 0x20;
            }
            else if (code < 0x61 || code > 0x7a) {
                if (isDigit(code))
                    digits++;
                else if ((code === 0x27 || code === 0x2019) && isLetter(text.charCodeAt(end + 1))) {
                    quote = end;
                    code = 0x27;
                }
                else if (isLetter(code))
                    ascii = false;
                else
                    break;
            }
            hash = Math.imul(hash ^ code, reader_tokens/* FNV_PRIME */.Rq);
        }
        this.at = end;
        const head = text.charCodeAt(start);
        if (head >= FIRST_FOREIGN) {
            this.push(start, end, 0, scanner_FOREIGN, 0);
            return;
        }
        const first = isUpper(head);
        let flags = first && !this.isFirst() ? reader_tokens/* CAPITAL */.lr : 0;
        const letters = end - start - digits;
        if (uppers > 1 && uppers === letters)
            flags |= reader_tokens/* CAPITALS */.S6;
        if (digits > 0)
            flags |= reader_tokens/* MIXED */.oV;
        if (quote === -1) {
            const whole = ascii ? hash : (0,reader_tokens/* hashOf */.qQ)(text.slice(start, end).toLowerCase());
            this.push(start, end, whole, NUMBER_WORDS.has(whole) ? NUMBER_WORD : scanner_WORD, flags);
            return;
        }
        this.contraction(start, end, flags);
    }
    contraction(start, end, flags) {
        const word = this.text.slice(start, end).toLowerCase().replaceAll('\u2019', "'");
        if (word.endsWith("n't") && word.length > 3) {
            const base = word.slice(0, -3);
            this.push(start, end - 3, (0,reader_tokens/* hashOf */.qQ)(SHORTENED.get(base) ?? base), scanner_WORD, flags);
            this.push(end - 3, end, 0, NOT, 0);
            return;
        }
        const cut = word.lastIndexOf("'");
        const clitic = CLITICS.get(word.slice(cut));
        if (clitic === undefined) {
            this.push(start, end, (0,reader_tokens/* hashOf */.qQ)(word.replaceAll("'", '')), scanner_WORD, flags);
            return;
        }
        this.push(start, start + cut, (0,reader_tokens/* hashOf */.qQ)(word.slice(0, cut).replaceAll("'", '')), scanner_WORD, flags);
        this.push(start + cut, end, 0, clitic, 0);
    }
    /** A number with its separators, and its unit as a token of its own (`250` and `ms`). */
    number() {
        const { text } = this;
        const start = this.at;
        let end = start + 1;
        for (; end < text.length; end++) {
            const code = text.charCodeAt(end);
            if (isDigit(code))
                continue;
            if ((code === 0x2c || code === 0x2e || code === 0x3a) && isDigit(text.charCodeAt(end + 1)))
                continue;
            break;
        }
        this.at = end;
        this.push(start, end, 0, reader_shapes/* FIRST_NUMBER */.jc, 0);
    }
    mark(code) {
        const { text } = this;
        const start = this.at++;
        let shape = MARKS.get(code) ?? OTHER_MARK;
        // An emoji is one mark, whatever code units it has.
        if (code >= 0xd800 && (text.charCodeAt(this.at) & 0xfc00) === 0xdc00)
            this.at++;
        if ((code === 0x2d || code === 0x3d) && text.charCodeAt(this.at) === 0x3e) {
            this.at++;
            shape = scanner_ARROW;
        }
        else if (code === 0x2d) {
            // A hyphen inside a word joins its parts and is no token; `--` is one dash.
            if (!this.spaced && isLetter(text.charCodeAt(this.at)) && isLetter(text.charCodeAt(start - 1)))
                return;
            while (text.charCodeAt(this.at) === 0x2d)
                this.at++;
        }
        else if (code === 0x2e)
            while (text.charCodeAt(this.at) === 0x2e)
                this.at++;
        else if (CURRENCY.includes(text.charAt(start)) || code === 0x25)
            shape = OTHER_MARK;
        this.push(start, this.at, 0, shape, 0);
        const ends = shape === STOP && this.endsSentence();
        if (shape === COLON)
            this.labelled();
        else if (ends || code === PIPE || (shape === DASH && isSpaced(text, start, this.at)))
            this.leads();
        if (ends || shape === QUESTION || shape === EXCLAMATION)
            this.endSentence();
    }
    /** Whether a full stop ends its sentence: a space follows, and then no small letter. */
    endsSentence() {
        const { text } = this;
        let next = this.at;
        while (next < text.length && '*_`"”)\''.includes(text.charAt(next)))
            next++;
        if (next < text.length && text.charCodeAt(next) > 0x20)
            return false;
        while (next < text.length && text.charCodeAt(next) <= 0x20)
            next++;
        const code = text.charCodeAt(next);
        return !(code >= 0x61 && code <= 0x7a);
    }
    newline() {
        const { text } = this;
        const start = this.at;
        this.endLine();
        let lines = 0;
        while (this.at < text.length && text.charCodeAt(this.at) <= 0x20) {
            if (text.charCodeAt(this.at) === 0x0a)
                lines++;
            this.at++;
        }
        this.spaced = true;
        const lineEnd = text.charCodeAt(start - 1) === 0x0d ? start - 1 : start;
        const short = lineEnd - this.lineStart < SHORT_LINE;
        const code = text.charCodeAt(this.at);
        const fresh = lines > 1 || short || itemLength(text, this.at) || code === 0x2a || code === 0x23;
        // Line breaks at the ends of a text say nothing.
        if (fresh && this.out.length > this.first && this.at < text.length) {
            this.push(start, start + 1, 0, BREAK, 0);
            this.endSentence();
            this.spaced = true;
        }
        this.beginLine();
    }
    beginLine() {
        const { text } = this;
        this.lineStart = this.at;
        this.lineFrom = this.out.length;
        this.isHeading = false;
        for (;; this.at++) {
            const code = text.charCodeAt(this.at);
            if (code === 0x23)
                this.isHeading = true;
            else if (code !== 0x20 && code !== 0x3e)
                break;
        }
        const length = itemLength(text, this.at);
        this.item = length > 0 ? reader_tokens/* ITEM */.Uo : 0;
        if (length === 0)
            return;
        this.push(this.at, this.at + length, 0, isDigit(text.charCodeAt(this.at)) ? LIST_NUMBER : ITEM_MARK, 0);
        this.at += length;
        this.lineFrom = this.out.length;
        this.spaced = true;
    }
    /** A heading, or a label alone on its line, names what follows. */
    endLine() {
        const { lineFrom, out, text } = this;
        const count = out.length - lineFrom;
        if (count < 1 || (count > LABEL_LENGTH && !this.isHeading))
            return;
        const known = knownLabel(text, out, lineFrom, out.length);
        if (this.isHeading || known?.isWhole)
            this.putUnder(known?.label ?? NO_LABEL, lineFrom);
    }
    /** What stands before a colon near the beginning of a sentence names what follows, where it is known as a label. */
    labelled() {
        const { lineFrom, out, text } = this;
        const from = Math.max(lineFrom, out.firstOf[out.sentences] ?? 0);
        const last = out.length - 1;
        if (last === from || last - from > LABEL_LENGTH)
            return;
        const known = knownLabel(text, out, from, last);
        if (known !== null)
            this.putUnder(known.label, from);
        // The items of a list have names of their own, and stay what the list is said to be.
        else if (from === lineFrom && (this.item === 0 || this.label === NO_LABEL))
            this.putUnder(OTHER_LABEL, from);
    }
    /** `**Action.** ...`, `RESULT - ...` and `| Task | ...` name what follows as `Action:` does, if a line begins so. */
    leads() {
        const { lineFrom, out, text } = this;
        const last = out.length - 1;
        if (last - lineFrom > LABEL_LENGTH || (out.firstOf[out.sentences] ?? 0) > lineFrom)
            return;
        const known = knownLabel(text, out, lineFrom, last);
        if (!known?.isWhole)
            return;
        // `A. Yes, I did` is an answer, not what was done.
        if (known.end - known.start === 1 && out.shape[last] === STOP && text.charAt(this.lineStart) !== '*')
            return;
        this.putUnder(known.label, lineFrom);
    }
    putUnder(label, from) {
        this.label = label;
        for (let row = from; row < this.out.length; row++)
            this.out.label[row] = label;
    }
}
/** Whether a mark has space on both sides; emphasis may come between. */
function isSpaced(text, start, end) {
    return text.charCodeAt(end) === 0x20 && ' *_'.includes(text.charAt(start - 1));
}

;// CONCATENATED MODULE: ./build/src/reader/tokenize.js


/** Adds a text to the table. Its work grows linearly with the text. */
function tokenize(text, into) {
    const from = into.length;
    const firstSentence = into.sentences;
    new Scanner(text, into).run();
    const range = { from, to: into.length, firstSentence, endSentence: into.sentences };
    markNumbers(text, into, range);
    return range;
}

;// CONCATENATED MODULE: ./build/src/reader/reader.js






/** How sharply the strongest token speaks for its text: the same as in training. */
const SHARPNESS = 2;
/** One network for a model, so that what it has worked out for a word is not worked out again. */
const networks = new WeakMap();
/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
class Reader {
    network;
    tokens = new reader_tokens/* Tokens */.DQ();
    ownWords;
    constructor(model, ownWords = null) {
        this.network = networks.get(model) ?? new Network(model);
        networks.set(model, this.network);
        this.ownWords = ownWords;
    }
    read(text) {
        const range = tokenize(text, this.tokens);
        return new Reading(text, this, range, this.ownWords === null ? [] : this.rolesIn(this.ownWords, range));
    }
    rolesIn(ownWords, range) {
        const { names } = this.network.model.roles;
        const added = [];
        for (const { from, to, value } of ownWords.in(this.tokens, range)) {
            for (let row = from; row < to; row++)
                added.push({ row, role: names.indexOf(value) });
        }
        return added;
    }
    /** Forgets all texts. */
    clear() {
        this.tokens.clear();
    }
}
/** One text, read. */
class Reading {
    text;
    range;
    reader;
    added;
    encoded = null;
    known = new Map();
    english;
    constructor(text, reader, range, added) {
        this.text = text;
        this.reader = reader;
        this.range = range;
        this.added = added;
    }
    get tokens() {
        return this.reader.tokens;
    }
    /** Words, numbers included, as one would count them when speaking. */
    get words() {
        let words = 0;
        for (let row = this.range.from; row < this.range.to; row++)
            if ((0,reader_shapes/* isSpoken */.ru)(this.tokens.shape[row] ?? 0))
                words++;
        return words;
    }
    /** Whether the text is in English, as far as can be told; short texts are taken for it. */
    get isEnglish() {
        this.english ??= isEnglish(this.tokens, this.range, this.reader.network.model.words);
        return this.english;
    }
    /**
     * What the text says of each label of a task, in the order given.
     *
     * @throws {Error} for a label that the task does not have
     */
    judge(task, labels) {
        const missing = labels.filter((label) => !this.known.has(`${task}/${label}`));
        if (missing.length > 0)
            this.work(task, missing);
        return labels.map((label) => this.known.get(`${task}/${label}`));
    }
    work(task, asked) {
        const { network, tokens } = this.reader;
        const head = network.model.heads[task];
        // One label costs little beside the rest of the work, and another rule will ask for it.
        const labels = head.labels.length <= FEW ? head.labels : asked;
        if (asked.some((label) => !head.labels.includes(label)))
            throw new Error(`${task} has no label ${asked.join(', ')}`);
        const columns = labels.map((label) => head.labels.indexOf(label));
        if (this.encoded === null || !network.knows(this.encoded))
            this.encoded = network.encode(tokens, this.range, this.added);
        network.run(head, columns, tokens, this.range, this.encoded);
        const scale = network.scaleOf(head);
        for (const [index, column] of columns.entries()) {
            const judged = this.verdict(index, scale, head.verdicts[column]);
            this.known.set(`${task}/${labels[index]}`, judged);
        }
    }
    /** The verdict from the numbers of one label, which the network has just worked out. */
    verdict(index, scale, { slope, shift, low, high }) {
        const { from, to } = this.range;
        const size = to - from;
        if (size === 0)
            return { state: 'absent', confidence: 0, passages: [], closest: null };
        const logits = this.reader.network.logits.subarray(index * size, (index + 1) * size);
        let top = 0;
        for (let row = 1; row < size; row++)
            if (logits[row] > logits[top])
                top = row;
        const confidence = sigmoid(slope * pooled(logits, top, scale) + shift);
        const state = confidence >= high ? 'present' : confidence < low ? 'absent' : 'unsure';
        const closest = this.around(logits, top, scale);
        if (confidence < 0.5)
            return { state, confidence, passages: [], closest };
        const passages = this.passagesIn(logits, scale);
        return { state, confidence, passages: passages.length === 0 ? [closest] : passages, closest };
    }
    /** The stretches whose tokens each say yes; a gap of a token or two inside a sentence does not part them. */
    passagesIn(logits, scale) {
        const { tokens } = this;
        const { from } = this.range;
        const passages = [];
        let first = -1;
        let last = -1;
        let best = 0;
        const close = () => {
            if (first !== -1 && isTelling(tokens, from + first, from + last))
                passages.push(this.passage(first, last, best * scale));
            first = -1;
        };
        for (let row = 0; row < logits.length; row++) {
            const logit = logits[row];
            if (logit <= 0)
                continue;
            const apart = first !== -1 && (row - last > GAP || tokens.sentence[from + row] !== tokens.sentence[from + last]);
            if (apart)
                close();
            if (first === -1) {
                first = row;
                best = logit;
            }
            best = Math.max(best, logit);
            last = row;
        }
        close();
        return passages;
    }
    /** The stretch around the token that says it the loudest, within its sentence, long enough to be read. */
    around(logits, top, scale) {
        const { tokens } = this;
        const { from } = this.range;
        const sentence = tokens.sentence[from + top];
        const floor = logits[top] - FALL / scale;
        const isInside = (row) => row >= 0 && row < logits.length && tokens.sentence[from + row] === sentence;
        const belongs = (row) => isInside(row) && logits[row] >= floor;
        let first = top;
        while (belongs(first - 1))
            first--;
        let last = top;
        while (belongs(last + 1))
            last++;
        while (last - first + 1 < READABLE && (isInside(first - 1) || isInside(last + 1))) {
            if (isInside(first - 1))
                first--;
            if (isInside(last + 1))
                last++;
        }
        return this.passage(first, last, logits[top] * scale);
    }
    /** Rows of the range, both inclusive, without marks at their ends. */
    passage(first, last, logit) {
        const { tokens } = this;
        let low = first + this.range.from;
        let high = last + this.range.from;
        while (low < high && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[low] ?? 0))
            low++;
        while (high > low && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[high] ?? 0))
            high--;
        return { start: tokens.start[low] ?? 0, end: tokens.end[high] ?? 0, strength: sigmoid(logit) };
    }
}
/** So many labels are worked out together, whichever was asked for. */
const FEW = 4;
/** Tokens that may lie between two parts of one passage. */
const GAP = 3;
/** How far below the loudest token its neighbors may be to belong to it. */
const FALL = 2;
/** Tokens that a passage has at least where its sentence has them: fewer say nothing to a reader. */
const READABLE = 8;
/** What is this far below the loudest token adds nothing that counts. */
const NEGLIGIBLE = 6;
/** A passage of one word says nothing, unless it is a number. */
function isTelling({ shape }, first, last) {
    let words = 0;
    for (let row = first; row <= last; row++)
        if ((0,reader_shapes/* isSpoken */.ru)(shape[row] ?? 0))
            words++;
    return words > 1;
}
/** What the tokens say together. */
function pooled(logits, top, scale) {
    const highest = logits[top];
    let sum = 0;
    for (let row = 0; row < logits.length; row++) {
        const below = (logits[row] - highest) * scale;
        if (below > -NEGLIGIBLE)
            sum += exp(below * SHARPNESS);
    }
    return highest * scale + log(sum) / SHARPNESS;
}

;// CONCATENATED MODULE: ./build/src/reader/document-reader.js




/** Reads the texts of one document after another, each text once however many ask. */
class DocumentReader {
    words;
    reader;
    readings = new Map();
    constructor(model, ownWords) {
        this.words = model.words;
        this.reader = new Reader(model, phrasesOf(ownWords));
    }
    /** Forgets the texts of the document before. */
    startDocument() {
        this.readings.clear();
        this.reader.clear();
    }
    /** Whether the model has met a word. */
    isWord(word) {
        return (0,model/* rowOf */.OB)(this.words, (0,reader_tokens/* hashOf */.qQ)(word.toLowerCase())) !== -1;
    }
    read(prose) {
        const known = this.readings.get(prose);
        if (known !== undefined)
            return known;
        const reading = this.reader.read(prose.text);
        this.readings.set(prose, reading);
        return reading;
    }
}
function phrasesOf(ownWords) {
    const phrases = new reader_phrases/* Phrases */.p();
    for (const [role, words] of Object.entries(ownWords))
        for (const word of words)
            phrases.add(word, role);
    return phrases.size === 0 ? null : phrases;
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LABELS),
/* harmony export */   v: () => (/* binding */ LABEL_WORDS)
/* harmony export */ });
/**
 * What a part of the text is said to be by the label it follows: `**Action:**`, `RESULT -`, `### Skills`. In force until the
 * next label.
 */
const LABELS = [
    'none',
    'context',
    'task',
    'action',
    'result',
    'lesson',
    'skills',
    'duties',
    'plan',
    'other',
];
const LABEL_WORDS = {
    context: [
        's',
        'situation',
        'context',
        'background',
        'problem',
        'challenge',
        'issue',
        'setting',
        'setup',
        'before',
        'trigger',
        'impact',
        'summary',
        'overview',
        'stakes',
    ],
    task: [
        't',
        'task',
        'goal',
        'goals',
        'objective',
        'objectives',
        'target',
        'targets',
        'mission',
        'aim',
        'assignment',
        'ask',
        'role',
        'my role',
        'requirement',
        'requirements',
    ],
    action: [
        'a',
        'action',
        'actions',
        'action taken',
        'actions taken',
        'steps taken',
        'key actions',
        'what i did',
        'what we did',
        'approach',
        'solution',
        'how',
        'steps',
        'execution',
        'mechanism',
        'implementation',
        'fix',
        'mitigation',
        'remediation',
        'did',
        'move',
        'what i owned',
        'contribution',
        'contributions',
    ],
    result: [
        'r',
        'result',
        'results',
        'key result',
        'key results',
        'end result',
        'outcome',
        'outcomes',
        'metrics',
        'numbers',
        'evidence',
        'after',
        'what happened',
        'effect',
        'achievement',
        'achievements',
        'accomplishments',
        'wins',
    ],
    lesson: [
        'l',
        'lesson',
        'lessons',
        'learning',
        'learnings',
        'reflection',
        'takeaway',
        'takeaways',
        'retrospective',
        'tradeoff',
        'tradeoffs',
        'what i learned',
        'lessons learned',
    ],
    skills: [
        'skills',
        'stack',
        'tools',
        'tech',
        'technologies',
        'tech stack',
        'technical skills',
        'toolbox',
        'languages',
        'keywords',
        'topics',
        'tags',
        'interests',
        'courses',
        'certifications',
        'competencies',
        'core competencies',
    ],
    duties: [
        'responsibilities',
        'duties',
        'key responsibilities',
        'responsible for',
        'role description',
        'job description',
        'scope',
    ],
    plan: [
        'plan',
        'plans',
        'next',
        'next steps',
        'todo',
        'action items',
        'follow up',
        'follow ups',
        'to do',
        'future',
        'future work',
        'roadmap',
        'proposal',
        'recommendation',
        'recommendations',
        'ideas',
        'open questions',
        'wish list',
    ],
};


/***/ }),

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   jf: () => (/* binding */ WINDOW),
/* harmony export */   sd: () => (/* binding */ decodeModel)
/* harmony export */ });
/* unused harmony exports FORMAT, BUCKET_BITS, align */
/** Tokens that a hidden unit sees, its own in the middle. */
const WINDOW = 9;
/** The version of the file's layout. */
const FORMAT = 1;
const BUCKET_BITS = 12;
/** @throws {Error} for bytes that are no model of this version */
function decodeModel(bytes) {
    const { buffer, byteOffset } = byteAligned(bytes);
    const length = new DataView(buffer, byteOffset).getUint32(0, true);
    const header = JSON.parse(textOf(new Uint8Array(buffer, byteOffset + 4, length)));
    if (header.format !== FORMAT)
        throw new Error(`a model of format ${header.format}, expected ${FORMAT}`);
    if (header.window !== WINDOW)
        throw new Error(`a model with windows of ${header.window}, expected ${WINDOW}`);
    const first = byteOffset + align(4 + length);
    const places = new Map(header.sections.map(([name, start, size]) => [name, { start: first + start, size }]));
    const at = (name) => {
        const place = places.get(name);
        if (place === undefined)
            throw new Error(`a model without \`${name}\``);
        return place;
    };
    const int8 = (name) => new Int8Array(buffer, at(name).start, at(name).size);
    const int32 = (name) => new Int32Array(buffer, at(name).start, at(name).size / 4);
    const heads = header.heads.map(({ name, labels, hidden, scale, verdicts }) => [
        name,
        {
            labels,
            hidden,
            conv: int8(`${name}/conv`),
            sentence: int8(`${name}/sentence`),
            text: int8(`${name}/text`),
            under: int32(`${name}/under`),
            bias: int32(`${name}/bias`),
            out: int8(`${name}/out`),
            outBias: int32(`${name}/outBias`),
            scale,
            verdicts,
        },
    ]);
    const { corpus, width } = header;
    const table = (name) => ({
        hashes: new Uint32Array(buffer, at(`${name}/hashes`).start, at(`${name}/hashes`).size / 4),
        buckets: new Uint16Array(buffer, at(`${name}/buckets`).start, at(`${name}/buckets`).size / 2),
        vectors: int8(`${name}/vectors`),
    });
    return {
        corpus,
        width,
        words: table('words'),
        pairs: table('pairs'),
        shapes: int8('shapes'),
        flags: int8('flags'),
        roles: { names: header.roles, vectors: int8('roles') },
        heads: Object.fromEntries(heads),
    };
}
/** The next multiple of eight. */
function align(offset) {
    return (offset + 7) & ~7;
}
/** Typed arrays begin at multiples of their size, so bytes that do not are copied. */
function byteAligned(bytes) {
    if (bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer)
        return { buffer: bytes.buffer, byteOffset: bytes.byteOffset };
    const copy = new Uint8Array(bytes.length);
    copy.set(bytes);
    return { buffer: copy.buffer, byteOffset: 0 };
}
/** ASCII only: the header has nothing else. */
function textOf(bytes) {
    let text = '';
    for (let from = 0; from < bytes.length; from += 4096)
        text += String.fromCharCode(...bytes.subarray(from, from + 4096));
    return text;
}
/** The row of a word, or -1. */
function rowOf({ hashes, buckets }, hash) {
    const wanted = hash >>> 0;
    const bucket = wanted >>> (32 - BUCKET_BITS);
    const to = buckets[bucket + 1] ?? 0;
    for (let row = buckets[bucket] ?? 0; row < to; row++)
        if (hashes[row] === wanted)
            return row;
    return -1;
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ isNegation),
/* harmony export */   RN: () => (/* binding */ MOODS),
/* harmony export */   jo: () => (/* binding */ moodOf)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8071);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4719);



/** Why a passage that comes close may not count. Only for telling the user; the verdict is the network's. */
const MOODS = [
    'plan',
    'wish',
    'negated',
    'question',
    'advice',
    'duty',
    'list',
    'told',
];
const set = (words) => new Set(words.split(' ').map(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ));
const PLAN = set('plan plans planned planning will shall should propose proposed intend going todo next want wanted wants goal aim');
const WISH = set('would could wish wished hope hoped might if');
const NEGATED = set('no not never none nobody nothing without lacked missing');
const ADVICE = set('you your one always');
const DUTY = set('responsible responsibility responsibilities duties charge role');
const FIRST = set('i we my our');
const NOT = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeId */ .Hy)("n't");
const QUESTION = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeId */ .Hy)('question');
const SKILLS = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('skills');
const DUTIES = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('duties');
const PLANS = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('plan');
const TASK = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('task');
/** Whether a row of the table denies something: `not`, `n't`, `without`. */
function isNegation({ shape, hash }, row) {
    return shape[row] === NOT || NEGATED.has(hash[row] ?? 0);
}
/** How the sentence around a row is meant, as far as single words tell. */
function moodOf(tokens, row, last) {
    const sentence = tokens.sentence[row];
    const label = tokens.label[row];
    if (label === SKILLS)
        return 'list';
    if (label === DUTIES)
        return 'duty';
    if (label === PLANS || label === TASK)
        return 'plan';
    let from = row;
    while (from > 0 && tokens.sentence[from - 1] === sentence)
        from--;
    const seen = new Set();
    let first = false;
    for (let at = from; at < last && tokens.sentence[at] === sentence; at++) {
        const hash = tokens.hash[at] ?? 0;
        if (tokens.shape[at] === QUESTION)
            return 'question';
        if (isNegation(tokens, at))
            seen.add('negated');
        if (FIRST.has(hash))
            first = true;
        if (PLAN.has(hash))
            seen.add('plan');
        if (WISH.has(hash))
            seen.add('wish');
        if (ADVICE.has(hash))
            seen.add('advice');
        if (DUTY.has(hash))
            seen.add('duty');
    }
    if (first)
        seen.delete('advice');
    const order = ['wish', 'plan', 'negated', 'advice', 'duty'];
    return order.find((mood) => seen.has(mood)) ?? 'told';
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Phrases)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);

function newNode() {
    return { words: new Map(), forms: new Map(), values: [] };
}
/** Words that a phrase may have at most; longer ones are cut, so that looking for them stays linear. */
const LONGEST = 8;
/**
 * Finds phrases in all forms of their words: `feature flag` also as `feature flags` or `Feature-flags`. The work for a
 * text does not depend on how many phrases there are.
 */
class Phrases {
    root = newNode();
    size = 0;
    add(phrase, value) {
        const words = phrase.toLowerCase().match(WORDS)?.slice(0, LONGEST) ?? [];
        if (words.length === 0)
            return;
        this.size++;
        let node = this.root;
        for (const word of words) {
            const known = node.words.get(word);
            const next = known ?? newNode();
            if (known === undefined) {
                node.words.set(word, next);
                for (const hash of new Set(formsOf(word).map(_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ))) {
                    node.forms.set(hash, [...(node.forms.get(hash) ?? []), next]);
                }
            }
            node = next;
        }
        node.values.push(value);
    }
    /** All phrases in a range, in the order of their first words. */
    *in(tokens, { from, to }) {
        if (this.size === 0)
            return;
        for (let row = from; row < to; row++) {
            let nodes = this.root.forms.get(tokens.hash[row] ?? 0);
            for (let end = row + 1; nodes !== undefined; end++) {
                for (const { values } of nodes)
                    for (const value of values)
                        yield { from: row, to: end, value };
                nodes = end < to ? following(nodes, tokens.hash[end] ?? 0) : undefined;
            }
        }
    }
}
function following(nodes, hash) {
    const next = nodes.flatMap(({ forms }) => forms.get(hash) ?? []);
    return next.length === 0 ? undefined : next;
}
const WORDS = /[\p{L}\p{N}]+/gu;
/** A word as a noun and as a verb, with the endings that English gives it. */
function formsOf(word) {
    if (word.length < 3 || /\d/.test(word))
        return [word, `${word}s`];
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const plural = /(?:s|x|z|ch|sh)$/.test(word)
        ? `${word}es`
        : /[^aeiou]y$/.test(word)
            ? `${word.slice(0, -1)}ies`
            : `${word}s`;
    const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
    const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word)
        ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`]
        : [];
    return [word, plural, past, `${stem}ing`, ...doubled];
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ shapeId),
/* harmony export */   NC: () => (/* binding */ isNumberShape),
/* harmony export */   jc: () => (/* binding */ FIRST_NUMBER),
/* harmony export */   ru: () => (/* binding */ isSpoken)
/* harmony export */ });
/* unused harmony export SHAPES */
/**
 * What a token looks like, where its word is not enough: kinds of numbers, marks, words that no table knows. A shape's
 * index is part of the model's format, so new ones go to the end of the list and the model is trained again.
 */
const SHAPES = [
    'word',
    'unknown',
    'unknown-name',
    'unknown-capitals',
    'unknown-mixed',
    'foreign',
    "n't",
    "'s",
    "'re",
    "'ve",
    "'ll",
    "'d",
    "'m",
    'comma',
    'stop',
    'colon',
    'semicolon',
    'question',
    'exclamation',
    'open',
    'close',
    'quote',
    'dash',
    'arrow',
    'slash',
    'plus',
    'equals',
    'less',
    'greater',
    'about',
    'hash',
    'other-mark',
    'line-break',
    'item',
    'digit',
    'small',
    'hundreds',
    'thousands',
    'millions',
    'decimal',
    'percent',
    'money',
    'duration',
    'bytes',
    'factor',
    'year',
    'clock',
    'version',
    'ordinal',
    'list-number',
    'ratio',
    'number-word',
];
const index = new Map(SHAPES.map((shape, at) => [shape, at]));
/** The index of a shape. */
function shapeId(shape) {
    return index.get(shape) ?? 0;
}
const FIRST_NUMBER = shapeId('digit');
const LIST_NUMBER = shapeId('list-number');
const FOREIGN = shapeId('foreign');
function isNumberShape(shape) {
    return shape >= FIRST_NUMBER && shape !== LIST_NUMBER;
}
/** Whether one would say it as a word: words and numbers, no marks and no clitics. */
function isSpoken(shape) {
    return shape <= FOREIGN || isNumberShape(shape);
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What the reader tells apart, by task: the names of its labels, in the order of the model's outputs. */
function under(subject, ids) {
    return ids.split(' ').map((id) => `${subject}/${id}`);
}
const TASKS = [
    { name: 'answers', labels: ['mechanism', 'evidence'] },
    {
        name: 'prompts',
        labels: [
            ...under('why-this-role', 'boundaries data-access evaluation-loops incident-learning production-trust'),
            ...under('what-could-go-wrong', 'risk signal staged-rollout rollback-path learning'),
            ...under('ai-safety', 'operational risk-surfaces observable constrained testable reversible'),
            ...under('disagreement', 'risk-accepted changing-signal reversible-step deciding-metric'),
            ...under('incident-leadership', 'owner hypothesis customer-impact next-action timebox follow-up'),
        ],
    },
    {
        name: 'follow-ups',
        labels: [
            ...under('platform-boundary', 'objection ruled-out failure evolution not-moved'),
            ...under('ai-eval-loop', 'users leakage labels noise worse consequence'),
            ...under('parser-migration', 'agreement point-of-no-return worst-input consumers stop-rule old-path'),
            ...under('incident-command', 'detected told first-move ruled-out not-back differently'),
            ...under('security-hygiene', 'next-one exceptions friction exposure still-works'),
        ],
    },
    { name: 'delivery', labels: ['recurring', 'oneoff'] },
    {
        name: 'fields',
        labels: 'numbers stakes tradeoffs lesson api_contract adoption migration_risk data_quality eval_signal failure_analysis compatibility rollout regression_suite customer_impact hypothesis durable_follow_up normal_delivery_path'.split(' '),
    },
    { name: 'virtues', labels: ['virtue', 'hedge', 'we', 'own'] },
];


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ Tokens),
/* harmony export */   Kg: () => (/* binding */ PAIRED),
/* harmony export */   Qb: () => (/* binding */ JOINED),
/* harmony export */   Rq: () => (/* binding */ FNV_PRIME),
/* harmony export */   S6: () => (/* binding */ CAPITALS),
/* harmony export */   Uo: () => (/* binding */ ITEM),
/* harmony export */   V4: () => (/* binding */ FNV_OFFSET),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   d_: () => (/* binding */ pairHash),
/* harmony export */   lr: () => (/* binding */ CAPITAL),
/* harmony export */   oV: () => (/* binding */ MIXED),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   zs: () => (/* binding */ FLAG_COUNT)
/* harmony export */ });
/**
 * A text as one table of integers, made in one pass over its UTF-16 code units. Each token has its place in the text, the
 * hash of its word, its shape, flags, the sentence that it belongs to and the label that it follows. The columns are
 * reused from text to text; only the first `length` rows count.
 */
class Tokens {
    length = 0;
    sentences = 0;
    start = new Int32Array(INITIAL);
    end = new Int32Array(INITIAL);
    /** 32-bit FNV-1a of the word in lower case; 0 for what has no word. */
    hash = new Int32Array(INITIAL);
    shape = new Uint8Array(INITIAL);
    flags = new Uint8Array(INITIAL);
    label = new Uint8Array(INITIAL);
    /** The index of its sentence. */
    sentence = new Int32Array(INITIAL);
    /** The first token of each sentence, and behind the last one the number of tokens. */
    firstOf = new Int32Array(INITIAL + 1);
    clear() {
        this.length = 0;
        this.sentences = 0;
    }
    /** Makes room for one more row. */
    grow() {
        if (this.length < this.start.length)
            return;
        const size = this.start.length * 2;
        this.start = enlarged(this.start, size);
        this.end = enlarged(this.end, size);
        this.hash = enlarged(this.hash, size);
        this.sentence = enlarged(this.sentence, size);
        this.firstOf = enlarged(this.firstOf, size + 1);
        for (const column of ['shape', 'flags', 'label']) {
            const wider = new Uint8Array(size);
            wider.set(this[column]);
            this[column] = wider;
        }
    }
}
const INITIAL = 1024;
function enlarged(column, size) {
    const wider = new Int32Array(size);
    wider.set(column);
    return wider;
}
/** Begins with a capital, not as the first word of its sentence. */
const CAPITAL = 1;
/** All capitals, two or more. */
const CAPITALS = 2;
/** Joined to the token before it without a space: the parts of `roll-back`. */
const JOINED = 4;
/** A number that another number of its sentence is compared with: `from 4 to 2`, `4 -> 2`. */
const PAIRED = 8;
/** In a list item. */
const ITEM = 16;
/** A threshold or a bound stands right before it: `over`, `at least`. */
const BOUND = 32;
/** A word with a digit in it: `p95`. */
const MIXED = 64;
/** How many flags there are. */
const FLAG_COUNT = 7;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** The hash that words are looked up by. @param word in lower case */
function hashOf(word) {
    let hash = FNV_OFFSET;
    for (let at = 0; at < word.length; at++)
        hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
    return hash === 0 ? 1 : hash;
}
/** The hash of two words in a row. */
function pairHash(first, second) {
    const hash = Math.imul(first ^ ((second << 13) | (second >>> 19)), FNV_PRIME);
    return hash === 0 ? 1 : hash;
}


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ WORD_GROUPS)
/* harmony export */ });
/**
 * Where `rubric-words` of a configuration may add words, and which role of the model such a word gets: it then counts as a
 * mechanism or an outcome where it is told as done.
 */
const WORD_GROUPS = {
    mechanism: 'device-strong',
    evidence: 'measure',
    'staged-rollout': 'device-strong',
    switch: 'device-strong',
    'way-back': 'device-strong',
    gate: 'device-strong',
    alerting: 'device-strong',
    telemetry: 'device-strong',
    logging: 'device-strong',
    logs: 'device-strong',
    'incident-practice': 'device-strong',
    resilience: 'device-strong',
    resource: 'device-strong',
    'test-suite': 'device-strong',
    test: 'device-strong',
    eval: 'device-strong',
    security: 'device-strong',
    rule: 'device-strong',
    artefact: 'device-strong',
    property: 'device-strong',
    thing: 'device-strong',
    'put-in-place': 'put',
    'use-device': 'use',
    'take-device': 'use',
    'stands-behind': 'use',
    'look-at': 'use',
    undo: 'control',
    verify: 'control',
    tend: 'control',
    repair: 'control',
    'no-control': 'control',
    'device-guards': 'act',
    'device-acts': 'act',
    'operate-change': 'operate',
    operate: 'operate',
    gated: 'operate',
    change: 'change',
    'change-noun': 'change',
    factor: 'factor',
    reached: 'reach',
    caught: 'reach',
    adopted: 'reach',
    'adopted-by': 'reach',
    'took-time': 'span',
    audience: 'counted',
    counted: 'counted',
    people: 'people',
    measure: 'measure',
    'measure-wide': 'measure',
    harm: 'harm',
    'harm-wide': 'harm',
    harmed: 'impact',
    'harmed-wide': 'impact',
    'harmed-state': 'impact',
    unable: 'impact',
    faulty: 'faulty',
    better: 'better',
    watched: 'observe',
};


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ verdictReason),
/* harmony export */   OR: () => (/* binding */ baselineNote),
/* harmony export */   cp: () => (/* binding */ judgedCounts),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   u7: () => (/* binding */ checkedCounts),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   vs: () => (/* binding */ scopeNote)
/* harmony export */ });
/* harmony import */ var _linter_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
/* harmony import */ var _linter_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3673);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);





/** Files that a line of counts names at most. */
const NAMED = 5;
/** Characters of a base, and of a reason, that a line shows at most. */
const BASE_LENGTH = 80;
const REASON_LENGTH = 300;
/** `3 errors, 1 warning, 2 suppressed`, or `no findings`. */
function findingCounts({ counts, }) {
    const found = countsOf(counts, _linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC) || 'no findings';
    return counts.suppressed ? `${found}, ${counts.suppressed} suppressed` : found;
}
/** `2 errors, 1 note`, of some severities only; empty when there are none. */
function severityCounts(findings, severities = _linter_order_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC) {
    return countsOf((0,_linter_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings), severities);
}
function countsOf(counts, severities) {
    return severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts[severity], severity))
        .join(', ');
}
/** `14 stories, 5 prompt answers checked, 1 skipped`: files, whatever number of answers a story has. */
function judgedCounts({ counts }) {
    const checked = `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts.stories, 'story', 'stories')}, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts.answers, 'prompt answer')} checked`;
    return counts.skipped === 0 ? checked : `${checked}, ${counts.skipped} skipped`;
}
/** `14 stories, 5 prompt answers checked, 1 skipped: stories/old.md (status retired)`. */
function checkedCounts(report) {
    const { skipped } = report;
    if (skipped.length === 0)
        return judgedCounts(report);
    const named = skipped.slice(0, NAMED).map(({ filePath, reason }) => `${filePath} (${reason})`);
    const more = skipped.length > NAMED ? `, and ${skipped.length - NAMED} more` : '';
    return `${judgedCounts(report)}: ${named.join(', ')}${more}`;
}
/** `changed lines since `main` only; 12 findings elsewhere not shown`; null when all is shown, as was asked for. */
function scopeNote({ scope: { name, base, reason, hidden } }) {
    if (reason !== null)
        return `everything is shown, because ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(reason, REASON_LENGTH)}`;
    if (name === 'all')
        return null;
    const elsewhere = hidden === 0 ? 'no findings elsewhere' : `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(hidden, 'finding')} elsewhere not shown`;
    return `${name.replace('-', ' ')} since ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .inBackticks */ .Zw)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)(base ?? '', BASE_LENGTH))} only; ${elsewhere}`;
}
/**
 * `3 old findings fixed (drop them from the baseline with star-witness baseline --prune); 12 old findings not shown`; null
 * where the baseline knows nothing of what was judged.
 */
function baselineNote({ baseline }) {
    if (baseline === null)
        return null;
    const { known, fixed } = baseline;
    const notes = [
        fixed === 0
            ? null
            : `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(fixed, 'old finding')} fixed (\`${_product_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCT */ .Ax} baseline --prune\` drops ${fixed === 1 ? 'it' : 'them'})`,
        known.length === 0 ? null : `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(known.length, 'old finding')} of the baseline not shown`,
    ].filter((note) => note !== null);
    return notes.length === 0 ? null : notes.join('; ');
}
/** Why the verdict is what it is, where the counts alone do not say so. */
function verdictReason({ verdict, counts, limits }) {
    const { failOn, maxWarnings } = limits;
    if (verdict === 'pass')
        return counts.error > 0 ? `\`fail-on\` is \`${failOn}\`` : null;
    if (maxWarnings !== null && counts.warning > maxWarnings) {
        return `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts.warning, 'warning')}, at most ${maxWarnings} allowed`;
    }
    return counts.error > 0 ? null : `\`fail-on\` is \`${failOn}\``;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   mc: () => (/* binding */ diffLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * What a story, a file name or a configuration says may go nowhere raw. One function for each place that text is
 * shown in.
 */
/**
 * Control, format (bidirectional, zero-width, soft hyphen) and line separator characters, what Unicode calls
 * default-ignorable, and halves of surrogate pairs. Left alone: tabs, the joiner of emoji, and variation selectors.
 */
const INVISIBLE = /(?![\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{Surrogate}]/gu;
/** Text for one line of a terminal: what would move the cursor, colour, hide or reorder it is spelled out. */
function visible(text) {
    return text.replace(INVISIBLE, (mark) => mark === '\t' ? ' ' : `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
/** At most `length` UTF-16 units of a text, the last one an ellipsis when it is cut. No character is cut in two. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/**
 * The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it (actions/runner,
 * ActionCommand.cs), by a search to which accents and ignorable characters are nothing.
 */
const LEGACY_COMMAND = /#([\p{M}\p{DI}\u0640]*)#([\p{M}\p{DI}\u0640]*)\[/gu;
const COMMAND = /^([\s\p{M}\p{DI}\u0640]*):([\p{M}\p{DI}\u0640]*):/u;
/** One line for a log: nothing in it is read as a workflow command. */
function logLine(text) {
    return withoutCommands(visible(text));
}
/** One line of a diff, as `logLine`; tabs and the CR of a line break stay, so that the diff can be applied. */
function diffLine(line) {
    const text = line.replace(/\r$/, '');
    return withoutCommands(text.split('\t').map(visible).join('\t')) + line.slice(text.length);
}
function withoutCommands(text) {
    return text.replace(LEGACY_COMMAND, '#$1#$2 [').replace(COMMAND, '$1:$2 :');
}
/** A value as JSON that may be printed: in its texts, what `logLine` would spell out is an escape of JSON. */
function jsonText(value, indent) {
    return (JSON.stringify(value, null, indent)
        // Most of it is plain, and passed over quickly.
        .replace(/[^\n -~]+/g, (rest) => rest.replace(INVISIBLE, (mark) => mark.split('').map(jsonEscape).join('')))
        .replace(LEGACY_COMMAND, '#$1#$2\\u005b'));
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Between two characters, so that they are not read together. `visible` leaves none of these in a text. */
const BREAK = '\u200b';
/** The same where a line may not be broken. */
const JOIN = '\u2060';
/**
 * What GitHub links or replaces after Markdown has been rendered, when an entity is a character again: mentions and
 * addresses, issues, emoji, bare URLs, commits.
 */
function unlink(text) {
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/gh-(?=\d)/gi, `$&${BREAK}`)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${JOIN}`));
}
/**
 * Text for a Markdown document that GitHub renders, on one line and not at its start: no HTML, table cell, emphasis,
 * link, image, mention, reference, bare URL, emoji or formula comes of it.
 */
function markdownText(text) {
    return escapeMarkdown(oneLine(text));
}
/** A message, as `markdownText`; what it quotes in backticks is code. Not for a table: code may hold a `|`. */
function markdownMessage(message) {
    return oneLine(message)
        .split(/(`(?! *`)[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? part.replace(LEGACY_COMMAND, '#$1#$2 [') : escapeMarkdown(part)))
        .join('');
}
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' ')).trim();
}
function escapeMarkdown(text) {
    return unlink(text)
        .replace(/[&<>"|`*_~#@[\]\\\u200b\u2060]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replaceAll('$', '<span>$</span>');
}
/** Text for the target of a Markdown link: every segment percent-encoded, parentheses and quotes too. */
function urlPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(toWellFormed(segment)).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Lone surrogates have no UTF-8 form; they become U+FFFD. */
function toWellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FORMAT_NAMES),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   dk: () => (/* binding */ renderAs)
/* harmony export */ });
const forPeople = (help, load) => {
    return { help, isForMachines: false, load };
};
const forMachines = (help, load) => {
    return { help, isForMachines: true, load };
};
/** Every format of a report, in the order in which they are listed. */
const formats = {
    text: forPeople('findings by file, for a terminal', async () => (await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 4913))).renderText),
    compact: forPeople('one line per finding', async () => (await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 7697))).renderCompact),
    json: forMachines('the whole report', async () => (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).renderJson),
    github: forPeople('annotations of GitHub Actions', async () => (await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 4903))).renderGithub),
    markdown: forPeople('tables and findings', async () => (await Promise.all(/* import() */[__webpack_require__.e(916), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 1758))).renderMarkdown),
    sarif: forMachines('SARIF 2.1.0, for code scanning', async () => (await Promise.all(/* import() */[__webpack_require__.e(284), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 5789))).renderSarif),
    junit: forMachines('JUnit XML, for CI systems', async () => (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 3356))).renderJunit),
    checkstyle: forMachines('Checkstyle XML, for Jenkins and others', async () => (await __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 7543))).renderCheckstyle),
    rdjsonl: forMachines('JSON lines for reviewdog', async () => (await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 7308))).renderRdjsonl),
};
const FORMAT_NAMES = Object.keys(formats);
/** Without a terminal there is no colour and no user, and without a page no limit. */
const DEFAULTS = {
    color: false,
    columns: 80,
    quiet: false,
    displayPath: (filePath) => filePath,
    linkBase: null,
    budget: Number.MAX_SAFE_INTEGER,
    overflow: null,
};
/** A report in one of the formats. Same report and options, same text. */
async function renderAs(name, report, options) {
    const renderer = await formats[name].load();
    return renderer(report, { ...DEFAULTS, ...options });
}


/***/ }),

/***/ 3602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isSuppressible)
/* harmony export */ });
/**
 * Whether a file may suppress what a rule finds: not what keeps it from being read, what is wrong with its suppressions, or
 * what its owner's other files lack.
 */
function isSuppressible(rule) {
    return 'check' in rule && !rule.meta.readsBroken && !rule.meta.judgesSuppressions;
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ elementsIn)
/* harmony export */ });
/* harmony import */ var _reader_moods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4281);
/* harmony import */ var _reader_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(543);
/* harmony import */ var _reader_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4135);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9309);




const KNOWN = {
    prompts: new Set(labelsOf('prompts')),
    'follow-ups': new Set(labelsOf('follow-ups')),
};
function labelsOf(task) {
    return _reader_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .TASKS */ .n.find(({ name }) => name === task)?.labels ?? [];
}
/** Elements of a prompt, or follow-up questions of a story type, one by one. `subject`: the prompt's or type's id. */
function elementsIn(reading, prose, task, subject, elements) {
    const modelled = elements.filter(({ id, words }) => words === undefined && KNOWN[task].has(`${subject}/${id}`));
    const judged = reading.judge(task, modelled.map(({ id }) => `${subject}/${id}`));
    return elements.map((element) => {
        const index = modelled.indexOf(element);
        const found = index === -1 ? byWords(reading, element) : judged[index];
        const { state, confidence } = found;
        const best = found.passages.reduce((one, other) => (one === null || other.strength > one.strength ? other : one), null);
        const { id, label, edit } = element;
        const shown = best === null ? { text: null, at: null } : (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .G)(prose, best);
        return { id, label, edit, state, confidence, ...shown };
    });
}
const wordsOf = new WeakMap();
/** An element that a repository added: any of its words shows it, unless the sentence denies it. */
function byWords(reading, element) {
    let phrases = wordsOf.get(element);
    if (phrases === undefined) {
        phrases = new _reader_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .Phrases */ .p();
        for (const word of element.words ?? [element.label])
            phrases.add(word, true);
        wordsOf.set(element, phrases);
    }
    const { tokens, range } = reading;
    let denied = -1;
    for (const { from, to } of phrases.in(tokens, range)) {
        const sentence = tokens.sentence[from] ?? 0;
        // What a sentence denies, it denies to its end.
        if (sentence !== denied && (0,_reader_moods_js__WEBPACK_IMPORTED_MODULE_0__/* .moodOf */ .jo)(tokens, from, from) === 'negated')
            denied = sentence;
        if (sentence === denied)
            continue;
        const passage = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, strength: 1 };
        return { state: 'present', confidence: 1, passages: [passage], closest: passage };
    }
    return { state: 'absent', confidence: 0, passages: [], closest: null };
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ POINTS),
/* harmony export */   q: () => (/* binding */ scoreLiteral)
/* harmony export */ });
/**
 * The white space at which Python's `str.split()` splits. It has U+001C to U+001F and U+0085, which
 * JavaScript's `\s` lacks, and lacks U+FEFF, which `\s` has.
 */
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** The two points, in the order in which missing ones are listed. */
const POINTS = ['mechanism', 'evidence'];
/**
 * The literal scorer: a point for any mechanism word, a point for any evidence word. Words are split at white
 * space, stripped of `.` `,` `:` `;` at both ends and lower-cased; nothing else is done to them.
 */
function scoreLiteral(text, words) {
    const missing = POINTS.filter((point) => !holdsWord(text, words[point]));
    return { score: POINTS.length - missing.length, missing };
}
/** Words that an entry of a list may have at most; a longer one is found nowhere. */
const LONGEST = 8;
/** Whether one of the words stands in the text. The work does not depend on how many there are. */
function holdsWord(text, words) {
    const { entries, longest } = lookupOf(words);
    /** Where the last words of the text begin, the nearest first. */
    const starts = [];
    for (let at = 0; at < text.length;) {
        if (isWhiteSpace(text, at)) {
            at++;
            continue;
        }
        let start = at;
        while (at < text.length && !isWhiteSpace(text, at))
            at++;
        let end = at;
        while (start < at && isStripped(text, start))
            start++;
        while (end > start && isStripped(text, end - 1))
            end--;
        starts.unshift(start);
        starts.length = Math.min(starts.length, longest);
        if (starts.some((first) => entries.has(text.slice(first, end).toLowerCase())))
            return true;
    }
    return false;
}
function isWhiteSpace(text, at) {
    const code = text.charCodeAt(at);
    return code < 0x80
        ? code === 0x20 || (code < 0x20 && WHITE_SPACE.test(text.charAt(at)))
        : WHITE_SPACE.test(text.charAt(at));
}
function isStripped(text, at) {
    return '.,:;'.includes(text.charAt(at));
}
const lookups = new WeakMap();
function lookupOf(words) {
    const known = lookups.get(words);
    if (known !== undefined)
        return known;
    const entries = new Set(words.map((word) => word.replace(/^[.,:;]+/, '').replace(/(?<![.,:;])[.,:;]+$/, '')));
    entries.delete('');
    const longest = Math.max(1, ...[...entries].map((entry) => entry.split(WHITE_SPACE).length));
    const lookup = { entries, longest: Math.min(LONGEST, longest) };
    lookups.set(words, lookup);
    return lookup;
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
function placed({ text, locate }, { start, end }) {
    return { text: text.slice(start, end), at: locate(start, end) };
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   My: () => (/* binding */ SCORERS),
/* harmony export */   V9: () => (/* binding */ scoreAnswer)
/* harmony export */ });
/* harmony import */ var _reader_moods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4281);
/* harmony import */ var _reader_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8071);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3061);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9285);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9309);





const SCORERS = ['rubric', 'literal'];
/**
 * Scores an answer; the literal result is always beside it. `prompt` is the id of the prompt that it answers, if one
 * is known: some ask what one would do, and there what an element of the prompt shows earns its point too.
 */
function scoreAnswer(read, prose, prompt, { preset, scorer }) {
    const literal = (0,_literal_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreLiteral */ .q)(prose.text, preset.words);
    const asked = prompt !== null && Object.hasOwn(preset.prompts, prompt) ? preset.prompts[prompt] : undefined;
    if (scorer === 'literal' && asked === undefined)
        return literalScore(literal, []);
    const reading = read(prose);
    const english = reading.isEnglish;
    const elements = asked === undefined || !english
        ? []
        : (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsIn */ .p)(reading, prose, 'prompts', prompt ?? '', asked.elements);
    if (scorer === 'literal')
        return literalScore(literal, elements);
    if (!english)
        return unjudged(literal);
    const own = reading.judge('answers', _literal_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTS */ .i);
    const missing = [];
    const unsure = [];
    const signals = [];
    const confidence = { mechanism: 0, evidence: 0 };
    const closest = { mechanism: null, evidence: null };
    for (const [index, point] of _literal_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTS */ .i.entries()) {
        const judged = own[index];
        const shown = asked?.looksForward ? strongest(elements, asked.elements, point) : null;
        const counted = shown !== null && shown.confidence > judged.confidence ? shown : judged;
        confidence[point] = counted.confidence;
        if (counted.confidence < 0.5)
            missing.push(point);
        if (counted.state === 'unsure')
            unsure.push(point);
        if (counted.confidence >= 0.5)
            signals.push(...signalsOf(point, counted, judged, prose));
        if (counted.state !== 'present' && judged.closest !== null) {
            closest[point] = closestOf(reading, judged.closest, prose);
        }
    }
    signals.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    return {
        score: 2 - missing.length,
        missing,
        unsure,
        confidence,
        closest,
        signals,
        elements,
        literal,
        english,
    };
}
function literalScore(literal, elements) {
    const of = (point) => (literal.missing.includes(point) ? 0 : 1);
    const confidence = { mechanism: of('mechanism'), evidence: of('evidence') };
    const closest = { mechanism: null, evidence: null };
    return { ...literal, unsure: [], confidence, closest, signals: [], elements, literal, english: true };
}
/** A text in another language: it may hold anything. */
function unjudged(literal) {
    const confidence = { mechanism: 0, evidence: 0 };
    const closest = { mechanism: null, evidence: null };
    const points = [..._literal_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTS */ .i];
    return {
        score: 0,
        missing: points,
        unsure: points,
        confidence,
        closest,
        signals: [],
        elements: [],
        literal,
        english: false,
    };
}
/** The element that earns a point most surely. */
function strongest(found, elements, point) {
    let best = null;
    for (const [index, element] of found.entries()) {
        if (elements[index]?.counts !== point)
            continue;
        if (best === null || element.confidence > best.confidence)
            best = element;
    }
    return best;
}
function signalsOf(kind, counted, judged, prose) {
    if ('id' in counted) {
        const { text, at, confidence } = counted;
        return text === null || at === null ? [] : [{ kind, text, at, strength: confidence }];
    }
    return judged.passages.map((passage) => ({ kind, ...(0,_placed_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .G)(prose, passage), strength: passage.strength }));
}
/** Characters up to which a sentence is shown as a whole, and words below which a passage is. */
const SHORT_SENTENCE = 100;
const FEW_WORDS = 4;
/** The passage that comes closest: its sentence, or of a long one the passage itself. */
function closestOf({ tokens, range }, { start, end }, prose) {
    const spoken = (row) => (0,_reader_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpoken */ .ru)(tokens.shape[row] ?? 0);
    const startOf = (row) => tokens.start[row] ?? 0;
    const endOf = (row) => tokens.end[row] ?? 0;
    let row = range.from;
    while (row < range.to - 1 && endOf(row) <= start)
        row++;
    const sentence = tokens.sentence[row] ?? 0;
    let first = tokens.firstOf[sentence] ?? 0;
    let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
    let words = 0;
    for (let at = row; at <= last && startOf(at) < end; at++)
        if (spoken(at))
            words++;
    if (endOf(last) - startOf(first) > SHORT_SENTENCE && words >= FEW_WORDS) {
        first = row;
        while (startOf(last) >= end)
            last--;
    }
    while (first < last && !spoken(first))
        first++;
    while (last > first && !spoken(last))
        last--;
    let number = false;
    for (let at = first; at <= last; at++)
        number ||= (0,_reader_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberShape */ .NC)(tokens.shape[at] ?? 0);
    const shown = (0,_placed_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .G)(prose, { start: startOf(first), end: endOf(last) });
    return { ...shown, mood: (0,_reader_moods_js__WEBPACK_IMPORTED_MODULE_0__/* .moodOf */ .jo)(tokens, first, range.to), number };
}
/** What the scorer found of a point: what is too close to call is neither there nor missing. */
function stateOf({ missing, unsure }, point) {
    if (unsure.includes(point))
        return 'unsure';
    return missing.includes(point) ? 'absent' : 'present';
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hookChange),
/* harmony export */   e: () => (/* binding */ hookThatChecks)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _document_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5532);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3790);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5089);





const COMMAND = 'npx --no-install star-witness --staged';
/** What shows that a file has the check already. */
const OURS = /\bstar-witness\b/;
/** Adds the check to what runs before a commit. What is there stays. */
function hookChange(hook, survey) {
    switch (hook) {
        case 'husky':
            return inScript(survey.husky, '', false);
        case 'git':
            return survey.gitHook === null
                ? {
                    kind: 'by hand',
                    filePath: 'the pre-commit hook',
                    reason: survey.inGit
                        ? 'git looks for hooks outside of this repository, or is missing'
                        : 'this is no git repository',
                    added: `${COMMAND}\n`,
                }
                : inScript(survey.gitHook, '#!/bin/sh\n', true);
        case 'pre-commit':
            return inPreCommit(survey.preCommit);
        case 'lint-staged':
            return inLintStaged(survey.packageJson);
    }
}
/** The hook that runs the check already, or null. */
function hookThatChecks(survey) {
    return _survey_js__WEBPACK_IMPORTED_MODULE_4__/* .HOOKS */ .r.find((hook) => hookChange(hook, survey).kind === 'keep') ?? null;
}
/** The command on a line of its own at the end of a shell script. */
function inScript({ filePath, text }, head, isExecutable) {
    const added = `${COMMAND}\n`;
    if (text === null)
        return { kind: 'create', filePath, text: head + added, added: head + added, isExecutable };
    if (OURS.test(text))
        return { kind: 'keep', filePath, reason: 'it runs the check' };
    const [first = ''] = text.split('\n', 1);
    if (first.startsWith('#!') && !/\b(?:ba|da|k|z)?sh\b/.test(first))
        return { kind: 'by hand', filePath, reason: 'it is no shell script', added };
    const lineEnd = text === '' || text.endsWith('\n') ? '' : '\n';
    return { kind: 'append to', filePath, text: text + lineEnd + added, added, isExecutable };
}
const ENTRY = [`- repo: ${_product_js__WEBPACK_IMPORTED_MODULE_2__/* .HOME */ .yZ}`, `  rev: v${_product_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv}`, '  hooks:', '    - id: star-witness'];
/** An entry at the end of the list of repositories. */
function inPreCommit({ filePath, text }) {
    const asLines = (indent) => ENTRY.map((line) => `${indent}${line}\n`).join('');
    if (text === null) {
        const whole = `repos:\n${asLines('  ')}`;
        return { kind: 'create', filePath, text: whole, added: whole };
    }
    if (OURS.test(text))
        return { kind: 'keep', filePath, reason: 'it runs the check' };
    const at = endOfRepos(text);
    const byHand = {
        kind: 'by hand',
        filePath,
        reason: 'its list of `repos` has another form',
        added: asLines(''),
    };
    if (at === null)
        return byHand;
    const before = text.slice(0, at.offset);
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const added = asLines(at.indent).replaceAll('\n', lineEnd);
    const edited = before + (before.endsWith('\n') ? '' : lineEnd) + added + text.slice(at.offset);
    return isYaml(edited, text) ? { kind: 'change', filePath, text: edited, added } : byHand;
}
/** Behind the line that the list of `repos` ends on, with the indentation of its dashes. */
function endOfRepos(text) {
    try {
        const { root } = (0,_document_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(text, 0);
        const pairs = root?.kind === 'mapping' ? root.pairs : [];
        const repos = pairs.find(({ name }) => name === 'repos')?.value;
        const [first] = repos?.kind === 'sequence' ? repos.items : [];
        const last = repos?.kind === 'sequence' ? repos.items.at(-1) : undefined;
        if (first === undefined || last === undefined)
            return null;
        const line = text.slice(text.lastIndexOf('\n', first.span.start - 1) + 1, first.span.start);
        const [, indent] = /^([ ]*)- *$/.exec(line) ?? [];
        if (indent === undefined)
            return null;
        const end = text.slice(0, last.span.end).trimEnd().length;
        const feed = text.indexOf('\n', end);
        return { offset: feed === -1 ? text.length : feed + 1, indent };
    }
    catch (error) {
        if (error instanceof _document_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlError */ .Iz)
            return null;
        throw error;
    }
}
/** Whether an edited list is a list with one more entry. */
function isYaml(edited, before) {
    try {
        const count = (text) => (0,_document_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(text, 0).data.repos.length;
        return count(edited) === count(before) + 1;
    }
    catch (error) {
        if (error instanceof _document_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlError */ .Iz)
            return false;
        throw error;
    }
}
/** A command for Markdown files, beside those that are there. */
function inLintStaged({ filePath, text }) {
    const added = '"lint-staged": { "*.md": "star-witness" }\n';
    const byHand = (reason) => ({ kind: 'by hand', filePath, reason, added });
    if (text === null)
        return byHand('there is no package.json');
    const errors = [];
    const data = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors);
    if (errors[0] !== undefined)
        return byHand(`it is no JSON: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(errors[0].error)}`);
    const tasks = data?.['lint-staged'];
    if (OURS.test(JSON.stringify(tasks) ?? ''))
        return { kind: 'keep', filePath, reason: 'it runs the check' };
    if (typeof tasks !== 'object' || tasks === null || Array.isArray(tasks))
        return byHand('lint-staged is configured elsewhere');
    const there = tasks['*.md'];
    const commands = there === undefined ? 'star-witness' : [there, 'star-witness'].flat();
    const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, ['lint-staged', '*.md'], commands, { formattingOptions: (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .formattingOf */ .l)(text) });
    return { kind: 'change', filePath, text: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits)(text, edits), added };
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ PARTS),
  dx: () => (/* binding */ planSetup),
  Y7: () => (/* binding */ templatePath)
});

// EXTERNAL MODULE: ./build/src/config/glob.js + 1 modules
var glob = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/drafts/yaml-line.js
var yaml_line = __webpack_require__(9274);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/src/setup/config-text.js



const DEFAULTS = { story: '**/stories/**/*.md', answer: '**/answers/**/*.md' };
/** Files that are named at most: where more lie elsewhere, their author knows a better glob. */
const MOST_FILES = 20;
/** A longer glob is refused. */
const LONGEST_PATH = 180;
/** A configuration that finds the documents that are there, and judges no template. */
function configText({ documents }) {
    const globs = (kind) => globsFor(documents.filter((document) => document.kind === kind).map(({ filePath }) => filePath), kind);
    return [
        `# yaml-language-server: $schema=${(0,product/* rawUrl */.IU)('schema/config.json')}`,
        `# Every key: ${(0,product/* pageUrl */.fi)('docs/configuration.md')}`,
        `stories: ${flow(globs('story'))}`,
        `answers: ${flow(globs('answer'))}`,
        'ignore: templates/**',
        '',
    ].join('\n');
}
/** The default, and the documents that it does not match. */
function globsFor(files, kind) {
    const isMatched = (0,glob/* globMatcher */.fU)([DEFAULTS[kind]]);
    const others = files
        .filter((file) => !isMatched(file) && file.length < LONGEST_PATH)
        .map(escaped)
        .sort();
    return [DEFAULTS[kind], ...others.slice(0, MOST_FILES)];
}
/** A path as a glob that matches it. */
function escaped(file) {
    return file.replace(/[*?[\]{}!()\\]/g, '\\$&');
}
function flow(globs) {
    const [only = '', ...others] = globs.map(yaml_line/* yamlQuoted */.mh);
    return others.length === 0 ? only : `[${[only, ...others].join(', ')}]`;
}

// EXTERNAL MODULE: ./build/src/setup/hooks.js
var hooks = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/src/setup/settings.js
var settings = __webpack_require__(3790);
;// CONCATENATED MODULE: ./build/src/setup/workflow.js
/** The workflow that README.md shows: it needs no token and no permission beyond reading the code. */
const WORKFLOW = `name: Stories
on: [pull_request]
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: star-witness/star-witness@v1
`;

;// CONCATENATED MODULE: ./build/src/setup/plan.js




/** What `init` can leave out. */
const PARTS = ['config', 'workflow', 'hook', 'templates', 'editor'];
/** What is to be written, in the order in which it is shown. */
function planSetup(survey, { hook, without }, templates) {
    const parts = {
        config: () => [configOutcome(survey)],
        workflow: () => [workflowOutcome(survey)],
        hook: () => (hook === 'none' ? [] : [(0,hooks/* hookChange */.K)(hook, survey)]),
        templates: () => templates.map((template) => templateOutcome(template, survey)),
        editor: () => [(0,settings/* settingsChange */.Q)(survey)],
    };
    return PARTS.filter((part) => !without.includes(part)).flatMap((part) => parts[part]());
}
function configOutcome(survey) {
    const { configFile } = survey;
    return configFile === null
        ? created('.star-witness.yml', configText(survey))
        : { kind: 'keep', filePath: configFile, reason: 'the configuration is there' };
}
function workflowOutcome({ checkedBy, workflow }) {
    if (checkedBy !== null)
        return { kind: 'keep', filePath: checkedBy, reason: 'it runs the check' };
    return createdUnlessThere(workflow, WORKFLOW);
}
function templateOutcome({ name, text }, { templates }) {
    const filePath = templatePath(name);
    const there = templates.find((file) => file.filePath === filePath)?.text ?? null;
    return createdUnlessThere({ filePath, text: there }, text);
}
/** Where the template of this name is. No default glob matches it. */
function templatePath(name) {
    return `templates/${name}.md`;
}
function created(filePath, text) {
    return { kind: 'create', filePath, text, added: text };
}
function createdUnlessThere({ filePath, text: there }, text) {
    return there === null ? created(filePath, text) : { kind: 'keep', filePath, reason: 'it is there' };
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settingsChange),
/* harmony export */   l: () => (/* binding */ formattingOf)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(617);


const KEY = 'yaml.schemas';
const FILES = ['.star-witness.yml', '.star-witness.yaml'];
/** Completion and checks of the configuration file in VS Code. Comments and everything else stay. */
function settingsChange({ settings: { filePath, text }, isInstalled }) {
    const schema = isInstalled
        ? './node_modules/star-witness/schema/config.json'
        : (0,_product_js__WEBPACK_IMPORTED_MODULE_1__/* .rawUrl */ .IU)('schema/config.json');
    const added = `${JSON.stringify({ [KEY]: { [schema]: FILES } }, null, 2)}\n`;
    if (text === null || text.trim() === '')
        return { kind: 'create', filePath, text: added, added };
    const errors = [];
    const data = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors, { allowTrailingComma: true });
    if (errors[0] !== undefined)
        return {
            kind: 'by hand',
            filePath,
            reason: `it is no JSON: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(errors[0].error)}`,
            added,
        };
    const schemas = data?.[KEY];
    if (JSON.stringify(schemas)?.includes('.star-witness.yml'))
        return { kind: 'keep', filePath, reason: 'it has the schema' };
    const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, [KEY, schema], FILES, {
        formattingOptions: formattingOf(text),
        // Behind the last property it would come between that and a comment on its line.
        getInsertionIndex: () => 0,
    });
    return { kind: 'change', filePath, text: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits)(text, edits), added };
}
/** The indentation and the line ends that a file has already. */
function formattingOf(text) {
    const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
    return {
        insertSpaces: !indent.startsWith('\t'),
        tabSize: indent.startsWith('\t') ? 1 : indent.length,
        eol: text.includes('\r\n') ? '\r\n' : '\n',
    };
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ HOOKS)
/* harmony export */ });
/** What runs before a commit, and where a check can be added to it. */
const HOOKS = ['husky', 'pre-commit', 'lint-staged', 'git'];


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ DIRECTIVES),
/* harmony export */   J: () => (/* binding */ Suppressions)
/* harmony export */ });
/** The directives that there are. */
const DIRECTIVES = ['disable-next-line', 'disable', 'enable', 'disable-file'];
/** What a document suppresses, as far as its directives name rules that can be. */
class Suppressions {
    all = [];
    /** What is enabled where it was not disabled. */
    idle = [];
    rules = new Map();
    constructor(directives, isSuppressible) {
        for (const directive of directives) {
            const kind = kindOf(directive);
            if (kind === undefined)
                continue;
            const rules = directive.rules.filter(({ id }) => isSuppressible(id));
            if (kind === 'enable')
                this.enable(directive, rules);
            else
                for (const rule of rules)
                    this.disable({ ...rule, directive, kind, used: false });
        }
    }
    /** What suppresses a finding of a rule at a place, the nearest first; from then on it is used. */
    take(ruleId, offset) {
        const own = this.rules.get(ruleId);
        if (own === undefined)
            return null;
        const found = placeAt(own.lines, offset) ?? placeAt(own.ranges, offset) ?? own.whole;
        if (found !== null)
            found.used = true;
        return found;
    }
    disable(suppression) {
        const { id, directive, kind } = suppression;
        const own = this.rules.get(id) ?? { lines: [], ranges: [], whole: null };
        if (kind === 'disable-file')
            own.whole ??= suppression;
        else if (kind === 'disable') {
            endRange(own, directive.at.start);
            own.ranges.push({ start: directive.at.end, end: Number.POSITIVE_INFINITY, suppression });
        }
        else if (directive.line !== null && own.lines.at(-1)?.start !== directive.line.start)
            own.lines.push({ ...directive.line, suppression });
        this.rules.set(id, own);
        this.all.push(suppression);
    }
    /** Without a rule, all that are disabled. */
    enable(directive, rules) {
        const { start } = directive.at;
        if (directive.rules.length === 0)
            for (const own of this.rules.values())
                endRange(own, start);
        for (const rule of rules) {
            const own = this.rules.get(rule.id);
            if (own === undefined || !endRange(own, start))
                this.idle.push({ ...rule, directive });
        }
    }
}
/** What a directive does; undefined for one that there is not. In the frontmatter, `disable` is about all of it. */
function kindOf({ name, from }) {
    if (from === 'frontmatter')
        return name === 'disable' ? 'disable-file' : undefined;
    return DIRECTIVES.find((known) => known === name);
}
/** Ends the range that is open; false when none is. */
function endRange({ ranges }, end) {
    const last = ranges.at(-1);
    if (last?.end !== Number.POSITIVE_INFINITY)
        return false;
    last.end = end;
    return true;
}
/** Binary search for what holds at an offset. */
function placeAt(places, offset) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const last = places[low - 1];
    return last !== undefined && offset <= last.end ? last.suppression : null;
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withChoices),
/* harmony export */   Y: () => (/* binding */ suggestChoice)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);


/** What a message says of a name that is none of the known ones: which one was meant, and which there are. */
function withChoices(found, name, known) {
    const near = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(name, known);
    return near === null
        ? `${found}, expected ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesIn */ .sF)(known)}`
        : `${found}, did you mean \`${near}\`? Expected ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesIn */ .sF)(known)}`;
}
/** Fewer letters abbreviate nothing. */
const SHORTEST_ABBREVIATION = 3;
/** The choice that a word most likely meant: the nearest one, or the only one that it abbreviates (`warn`). */
function suggestChoice(written, choices) {
    const near = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(written, choices);
    if (near !== null || written.length < SHORTEST_ABBREVIATION)
        return near;
    const [only, ...others] = choices.filter((choice) => choice.startsWith(written.toLowerCase()));
    return only === undefined || others.length > 0 ? null : only;
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ detached)
/* harmony export */ });
/** Shorter slices are copies already: V8 shares the memory of a text with a slice of 13 characters or more. */
const SHARED = 13;
/** The same text in memory of its own, for what outlives its file: a slice keeps alive the whole text that it is from. */
function detached(text) {
    // Joining two texts and cutting one off again copies them into one piece of memory, which only this slice is from.
    return text.length < SHARED ? text : ` ${text}`.slice(1);
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ MAX_COMPARED),
/* harmony export */   BX: () => (/* binding */ isSlip),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   iL: () => (/* binding */ isPluralOf),
/* harmony export */   l5: () => (/* binding */ normalizeKey)
/* harmony export */ });
/* unused harmony export MAX_NAMES */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The form in which keys and headings are compared: letters (with their marks) and digits, lower case. `API contract`, `api-contract`,
 * `apiContract` and `api_contract` are one key, and so are `Trade-offs` and `tradeoffs`.
 */
function normalizeKey(key) {
    return key
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
/** Longer names are not compared: a suggestion for them would be noise, and the comparison is quadratic. */
const LONGEST_NAME = 64;
/** Known names that a written one is compared with at most: a configuration may define thousands. */
const MAX_NAMES = 1000;
/** Unknown names of one kind in a document that are compared: what comes behind them gets no suggestion. */
const MAX_COMPARED = 100;
/**
 * The known name that a typo most likely meant, or null when none is near (a third of its letters may differ).
 * Of two equally near names the first one wins.
 *
 * @param most letters that may differ, where a third is not right
 */
function suggest(written, known, most) {
    const key = normalizeKey(written.slice(0, LONGEST_NAME));
    let best = null;
    let bestDistance = (most ?? Math.max(1, Math.floor(key.length / 3))) + 1;
    let compared = 0;
    for (const name of known) {
        if (++compared > MAX_NAMES)
            break;
        const other = normalizeKey(name);
        const far = isSwapped(key, other) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, other);
        if (far < bestDistance && key !== '') {
            best = name;
            bestDistance = far;
        }
    }
    return best;
}
/** Whether a name differs from another one by what fingers slip at: one letter, or two in a long name. */
function isSlip(written, meant) {
    const [a, b] = [normalizeKey(written), normalizeKey(meant)];
    return a.length <= LONGEST_NAME && (isSwapped(a, b) || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) <= (a.length < LONG ? 1 : 2));
}
/** Letters of a name in which two are little. */
const LONG = 8;
/** Whether two names are the same, but for an `s` at the end of one. */
function isPluralOf(a, b) {
    const [one, other] = [normalizeKey(a), normalizeKey(b)];
    return one === other || `${one}s` === other || one === `${other}s`;
}
/** Whether two neighbouring letters are swapped and nothing else (`tpye`): one slip of the fingers. */
function isSwapped(a, b) {
    if (a.length !== b.length || a === b)
        return false;
    let at = 0;
    while (at < a.length && a.charAt(at) === b.charAt(at))
        at++;
    return (a.charAt(at) === b.charAt(at + 1) &&
        a.charAt(at + 1) === b.charAt(at) &&
        a.slice(at + 2) === b.slice(at + 2));
}


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ splitsPair),
/* harmony export */   gX: () => (/* binding */ withLineFeeds),
/* harmony export */   rr: () => (/* binding */ LineIndex),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7390);

/** Characters of a source line that an excerpt shows at most. */
const EXCERPT_LENGTH = 160;
const BYTE_ORDER_MARK = 0xfeff;
const NOT_ASCII = /[^\0-\x7f]/;
/** Turns offsets of one text into 1-based lines and UTF-16 columns. Lines end with LF, CRLF or CR. */
class LineIndex {
    starts = [0];
    text;
    isAscii;
    /** The part of a line whose bytes were counted last. */
    counted = { start: 0, end: 0, bytes: 0 };
    constructor(text) {
        this.text = text;
        const lines = withLineFeeds(text);
        for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1))
            this.starts.push(at + 1);
    }
    position(offset) {
        const line = this.lineAt(offset);
        return { line, column: Math.max(1, this.beforeBreak(offset) - this.startOf(line) + 1) };
    }
    /** Between CR and LF is where the line ends, as it is before both. */
    beforeBreak(offset) {
        return this.text.startsWith('\r\n', offset - 1) ? offset - 1 : offset;
    }
    /** A span as lines and columns, the end exclusive. */
    region({ start, end }) {
        const { line, column } = this.position(start);
        const last = this.position(end);
        return { line, column, endLine: last.line, endColumn: last.column };
    }
    /** The columns of a span counted in bytes of UTF-8, a byte order mark included; undefined where they are the same. */
    byteColumns({ start, end }) {
        this.isAscii ??= !NOT_ASCII.test(this.text);
        if (this.isAscii)
            return undefined;
        const columns = [
            this.byteColumn(this.beforeBreak(start)),
            this.byteColumn(this.beforeBreak(end)),
        ];
        const same = columns[0] === this.position(start).column && columns[1] === this.position(end).column;
        return same ? undefined : columns;
    }
    /** Places of one line that are asked for in their order cost one reading of it. */
    byteColumn(offset) {
        const start = this.starts[this.lineAt(offset) - 1] ?? 0;
        const { counted } = this;
        if (counted.start !== start || counted.end > offset)
            this.counted = { start, end: start, bytes: 0 };
        const { end, bytes } = this.counted;
        this.counted = { start, end: offset, bytes: bytes + (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .w)(this.text.slice(end, offset)) };
        return this.counted.bytes + 1;
    }
    /** The line that `span` starts on, shortened to a window around the span when it is long. */
    excerpt(span) {
        const line = this.lineAt(span.start);
        const start = this.startOf(line);
        const next = this.starts[line] ?? this.text.length + 1;
        const whole = this.text.slice(start, next - 1).replace(/\r$/, '');
        const from = Math.max(0, Math.min(span.start - start, whole.length));
        const to = Math.min(Math.max(span.end - start, from), whole.length);
        if (whole.length <= EXCERPT_LENGTH)
            return { text: whole, start: from, end: to };
        const wanted = Math.max(0, Math.min(from - EXCERPT_LENGTH / 4, whole.length - EXCERPT_LENGTH));
        const cut = splitsPair(whole, wanted) ? wanted + 1 : wanted;
        const end = Math.min(cut + EXCERPT_LENGTH, whole.length);
        const text = whole.slice(cut, splitsPair(whole, end) ? end - 1 : end);
        return { text, start: from - cut, end: Math.min(to - cut, text.length) };
    }
    /** Where a line's first column is: behind a byte order mark, which no editor shows. */
    startOf(line) {
        const mark = line === 1 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
        return (this.starts[line - 1] ?? 0) + mark;
    }
    /** Binary search for the 1-based line that holds `offset`. */
    lineAt(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
}
/** The text with a line feed in the place of each CR that ends a line by itself: every offset stays the same. */
function withLineFeeds(text) {
    return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
/** Offset of the line feed that ends the line at `at`, or the end of the text. */
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
/** Whether a cut at `at` would leave half a character on each side. */
function splitsPair(text, at) {
    return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SB: () => (/* binding */ composeMessage),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zw: () => (/* binding */ inBackticks),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   sF: () => (/* binding */ choicesIn)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7746);

/** Characters of a quoted value that a message shows at most. */
const QUOTE_LENGTH = 80;
/** Characters of any other value that a message shows at most. */
const VALUE_LENGTH = 600;
/** A value, fit for one line of a message: white space folded, and shortened to `length` characters. */
function fold(value, length) {
    const folded = String(value)
        .slice(0, 4 * length)
        .replace(/\s+/g, ' ')
        .trim();
    if (folded.length <= length)
        return folded;
    const end = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitsPair */ .aY)(folded, length - 1) ? length - 2 : length - 1;
    return `${folded.slice(0, end).trimEnd()}…`;
}
/**
 * Fills a message template: `{name}` becomes `data.name` on one line. Between backticks stands what an author wrote:
 * there the value is also shortened, and loses backticks of its own. A name that data does not hold is a mistake in a
 * rule, so it throws.
 *
 * @throws {Error} when the template names something that `data` lacks
 */
function composeMessage(template, data = {}) {
    return template.replace(/(`?)\{(\w+)\}/g, (_, quote, name) => {
        const value = Object.hasOwn(data, name) ? data[name] : undefined;
        if (value === undefined)
            throw new Error(`message names {${name}}, which its data lacks: ${template}`);
        if (quote === '')
            return fold(value, VALUE_LENGTH);
        return quote + withoutBackticks(fold(value, QUOTE_LENGTH));
    });
}
/** What an author wrote, between backticks, on one line and shortened. */
function quoted(text) {
    return inBackticks(fold(text, QUOTE_LENGTH));
}
/** A text between backticks: it may be anybody's, and backticks in it would end the quotation. */
function inBackticks(text) {
    return `\`${withoutBackticks(text)}\``;
}
function withoutBackticks(text) {
    return text.replaceAll('`', "'");
}
/** `` `a`, `b` or `c` ``: the names that may be chosen. */
function choicesIn(names) {
    return listOf(names.map((name) => `\`${name}\``), 'or');
}
/** `1 story`, `2 stories`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a, b and c`. */
function listOf(items, conjunction = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}


/***/ }),

/***/ 7390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
/** Bytes of a text in UTF-8. Half a surrogate pair is written as U+FFFD, which takes three. */
function utf8Length(text) {
    let length = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            length += 1;
        else if (unit < 0x800)
            length += 2;
        else if ((text.codePointAt(index) ?? 0) > 0xffff) {
            length += 4;
            index++;
        }
        else
            length += 3;
    }
    return length;
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/**
 * The vocabulary of Star Witness. Names follow the field: ESLint (ruleId, messageId, fix),
 * SARIF (levels, regions) and vfile (positions).
 *
 * Offsets count UTF-16 code units from the start of the file's text, a byte order mark included, end exclusive.
 * Lines and columns are 1-based and end exclusive; a byte order mark is not a column, because no editor shows one.
 * Paths are POSIX and relative to the repository root.
 */
/** The least severity that fails a run. */
const FAIL_ON = ['error', 'warning', 'note', 'never'];


/***/ })

};
