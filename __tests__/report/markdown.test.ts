import { describe, expect, it } from 'vitest';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts';
import { utf8Length } from '../../src/report/utf8.ts';
import type { Finding, Report } from '../../src/types.ts';
import { detailsOf, htmlOf, tablesOf, unbalanced } from '../support/rendered.ts';
import { expectOnlyOurMarkup, HOSTILE } from './hostile.ts';
import { answer, changeOf, document, finding, randomOf, reportOf, times } from './samples.ts';

const LINK_BASE = 'https://github.com/o/r/blob/abc/';

function render(report: Report, options: Partial<MarkdownOptions> = {}): string {
  return renderMarkdown(report, { linkBase: LINK_BASE, budget: 1e9, overflow: null, ...options });
}

/** The verdict of a report, without the mark and the name of the product. */
function verdictOf(report: Report): string {
  return /^## (.*) Star Witness: (.*)$/m.exec(render(report))?.slice(1).join(' ') ?? '';
}

const UNSURE = { ...answer(['evidence']), unsure: ['evidence' as const] };

/** Two owners, every state, every severity, and a change. */
const EVERY_STATE = reportOf({
  documents: [
    document({
      filePath: 'answers/sam/why.md',
      kind: 'answer',
      type: null,
      prompt: 'why-this-role',
      owner: 'sam',
      title: null,
      required: [],
      answers: [UNSURE],
    }),
    document({
      answers: [
        { ...answer(['evidence']), before: { score: 0, missing: ['mechanism', 'evidence'], unsure: [] } },
      ],
      change: changeOf(3, 2),
    }),
    document({
      filePath: 'stories/mara/new.md',
      title: 'A | new <b>',
      required: [],
      change: changeOf(null, 0, { kind: 'added' }),
    }),
    document({ filePath: 'stories/old.md', status: 'retired' }),
    document({ filePath: 'stories/sam/draft.md', owner: 'sam', title: 'A draft', status: 'draft' }),
    document({ filePath: 'x.md', owner: null, title: null, required: [], answers: [] }),
  ],
  findings: [
    finding({ filePath: 'answers/sam/why.md', severity: 'warning', ruleId: 'answer-score', line: 3 }),
    finding(),
    finding({
      line: 9,
      severity: 'note',
      ruleId: 'numbers-quality',
      message: 'Odd.',
      excerpt: { text: '---', start: 0, end: 3 },
    }),
    finding({
      line: 12,
      ruleId: 'answer-score',
      message: 'The answer scores 1 of 2, expected 2: evidence absent, mechanism present.\nAdd a number.',
      excerpt: { text: '## Answer', start: 3, end: 9 },
    }),
    finding({ filePath: 'stories/sam/draft.md', severity: 'note', message: 'Short.' }),
    finding({ filePath: 'x.md', line: 1, message: 'Broken.', excerpt: { text: 'x', start: 0, end: 1 } }),
  ],
  skipped: [{ filePath: 'stories/old.md', reason: 'status `retired`' }],
  scope: { name: 'all', base: 'main', reason: null, hidden: 0 },
});

const [PRESENT, UNSURE_SIGN, ABSENT] = ['present ✅', 'unsure ❓', 'absent ❌'].map((sign) => {
  const [state, mark] = sign.split(' ');
  return `<span title="${state}" aria-label="${state}">${mark}</span>`;
});

const EXPECTED = `## ❌ Star Witness: 2 of 5 documents fail, with 3 errors

**Since \`main\`: 1 story still lacks evidence, 1 new one passes.**

3 errors, 1 warning, 2 notes. 4 stories, 1 answer checked, 1 skipped: stories/old.md (status \`retired\`). Annotations: showing 10 of 11 errors.

1 draft passes with something missing: the findings of drafts are notes. 1 document passes where the scorer is unsure: that is no error.

### mara

| Story | Mechanism | Evidence | Fields | Findings |
| --- | :---: | :---: | :---: | --- |
| [The gateway](${LINK_BASE}stories/mara/gateway.md) | ${ABSENT} → ${PRESENT} | ${ABSENT} | 1/2 | 2 errors, 1 note |
| [A &#124; new &#60;b&#62;](${LINK_BASE}stories/mara/new.md) (new) | ${PRESENT} | ${PRESENT} | – | – |

### sam

| Story or answer | Mechanism | Evidence | Fields | Findings |
| --- | :---: | :---: | :---: | --- |
| [why-this-role](${LINK_BASE}answers/sam/why.md) | ${PRESENT} | ${UNSURE_SIGN} | – | 1 warning |
| [A draft](${LINK_BASE}stories/sam/draft.md) (draft) | ${PRESENT} | ${PRESENT} | 1/2 | 1 note |

### No owner

| Story | Mechanism | Evidence | Fields | Findings |
| --- | :---: | :---: | :---: | --- |
| [x.md](${LINK_BASE}x.md) | – | – | – | 1 error |

Signs: ✅ present, ❓ unsure, ❌ absent. Fields: filled of required.

### Findings

<details open>
<summary><b>The gateway</b>: 2 errors, 1 note <code>stories/mara/gateway.md</code></summary>

- **error**, [line 7](${LINK_BASE}stories/mara/gateway.md?plain=1#L7): Field \`numbers\` holds only \`TODO\`, expected what changed. ([empty-field](https://example.org/rules/empty-field.md))<br><code>numbers: <b>TODO</b></code><br>→ Replace it with what happened.
- **error**, [line 12](${LINK_BASE}stories/mara/gateway.md?plain=1#L12): The answer scores 1 of 2, expected 2: evidence absent, mechanism present. ([answer-score](https://example.org/rules/answer-score.md))<br><code>&#35;&#35; <b>Answer</b></code><br>→ Add a number.

* <details>
  <summary>1 note</summary>

  - **note**, [line 9](${LINK_BASE}stories/mara/gateway.md?plain=1#L9): Odd. ([numbers-quality](https://example.org/rules/numbers-quality.md))

  </details>

</details>

<details>
<summary><b>why-this-role</b>: 1 warning <code>answers/sam/why.md</code></summary>

- **warning**, [line 3](${LINK_BASE}answers/sam/why.md?plain=1#L3): Field \`numbers\` holds only \`TODO\`, expected what changed. ([answer-score](https://example.org/rules/answer-score.md))<br><code>numbers: <b>TODO</b></code><br>→ Replace it with what happened.

</details>

<details>
<summary><b>A draft</b>: 1 note <code>stories/sam/draft.md</code></summary>

- **note**, [line 7](${LINK_BASE}stories/sam/draft.md?plain=1#L7): Short. ([empty-field](https://example.org/rules/empty-field.md))<br><code>numbers: <b>TODO</b></code>

</details>

<details open>
<summary><b>x.md</b>: 1 error</summary>

- **error**, [line 1](${LINK_BASE}x.md?plain=1#L1): Broken. ([empty-field](https://example.org/rules/empty-field.md))<br><code>x</code>

</details>
`;

describe('renderMarkdown', () => {
  it('is exactly this for a small report with every state', () => {
    expect(render(EVERY_STATE, { overflow: 'showing 10 of 11 errors' })).toBe(EXPECTED);
    expectOnlyOurMarkup(EXPECTED);
  });

  it('renders as tables whose rows have all cells, and details that are open where a document fails', () => {
    const html = htmlOf(render(EVERY_STATE));
    expect(unbalanced(html)).toEqual([]);
    expect(tablesOf(html)).toEqual([
      {
        head: ['Story', 'Mechanism', 'Evidence', 'Fields', 'Findings'],
        rows: [
          ['The gateway', '❌ → ✅', '❌', '1/2', '2 errors, 1 note'],
          ['A | new <b> (new)', '✅', '✅', '–', '–'],
        ],
      },
      {
        head: ['Story or answer', 'Mechanism', 'Evidence', 'Fields', 'Findings'],
        rows: [
          ['why-this-role', '✅', '❓', '–', '1 warning'],
          ['A draft (draft)', '✅', '✅', '1/2', '1 note'],
        ],
      },
      {
        head: ['Story', 'Mechanism', 'Evidence', 'Fields', 'Findings'],
        rows: [['x.md', '–', '–', '–', '1 error']],
      },
    ]);
    expect(detailsOf(html)).toEqual([
      { summary: 'The gateway: 2 errors, 1 note stories/mara/gateway.md', isOpen: true, isNested: false },
      { summary: '1 note', isOpen: false, isNested: true },
      { summary: 'why-this-role: 1 warning answers/sam/why.md', isOpen: false, isNested: false },
      { summary: 'A draft: 1 note stories/sam/draft.md', isOpen: false, isNested: false },
      { summary: 'x.md: 1 error', isOpen: true, isNested: false },
    ]);
  });

  it('is short when there is nothing to say', () => {
    expect(render(reportOf())).toBe(
      '## ✅ Star Witness: there is nothing to judge\n\nNo findings. 0 stories, 0 answers checked.\n',
    );
    const documents = [document({ owner: null, required: [] })];
    expect(render(reportOf({ documents }), { linkBase: null })).toBe(`## ✅ Star Witness: the story passes

No findings. 1 story, 0 answers checked.

| Story | Mechanism | Evidence | Fields | Findings |
| --- | :---: | :---: | :---: | --- |
| The gateway | <span title="present" aria-label="present">✅</span> | <span title="present" aria-label="present">✅</span> | – | – |

Signs: ✅ present, ❓ unsure, ❌ absent. Fields: filled of required.
`);
  });

  it('shows the weakest of several answers, and how many are so', () => {
    const answers = [answer(['mechanism']), answer([]), UNSURE];
    const [table] = tablesOf(htmlOf(render(reportOf({ documents: [document({ answers })] }))));
    expect(table?.rows).toEqual([['The gateway', '❌ 1/3', '❓ 1/3', '1/2', '–']]);
  });

  it('has rows for what changed only, where the scope is that, and one line for the others', () => {
    const documents = [
      document({ change: changeOf(1, 1) }),
      document({ filePath: 'b.md' }),
      document({ filePath: 'c.md' }),
      document({ filePath: 'd.md', status: 'retired' }),
    ];
    const scope = { name: 'changed-lines', base: 'ma|in', reason: null, hidden: 2 } as const;
    const text = render(reportOf({ documents, findings: [finding()], scope }));
    expect(tablesOf(htmlOf(text)).map(({ rows }) => rows.length)).toEqual([1]);
    expect(text).toMatch(/^## ❌ Star Witness: 1 of 1 story fails, with 1 error$/m);
    expect(text).toMatch('Changed lines since `ma|in` only; 2 findings elsewhere not shown.');
    expect(text).toMatch(/required\. 2 other documents did not change\.$/m);
    const none = render(reportOf({ documents: documents.slice(1), scope }));
    expect(none).toMatch(/^## ✅ Star Witness: no story or answer changed$/m);
    expect(none).toMatch(/\n2 other documents did not change\.\n$/);
  });

  it('does not link what lies outside of the repository', () => {
    const filePath = '../elsewhere/a.md';
    const text = render(reportOf({ documents: [document({ filePath })], findings: [finding({ filePath })] }));
    expect(text).not.toMatch(LINK_BASE);
    expect(text).toMatch('\n| The gateway | ');
    expect(text).toMatch('\n- **error**, line 7: Field');
  });

  it('keeps cells short, without cutting a character in two', () => {
    const title = `${'o'.repeat(58)}😀😀`;
    const filePath = `stories/${'😀'.repeat(40)}.md`;
    const documents = [document({ title }), document({ title: ' ', filePath })];
    const text = render(reportOf({ documents }), { linkBase: null });
    expect(text).toMatch(`| ${'o'.repeat(58)}… |`);
    expect(text).toMatch(/\| …(😀)+\.md \|/u);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('the verdict', () => {
  const draft = document({ filePath: 'd.md', status: 'draft', answers: [answer(['evidence'])] });
  const passing = document({ filePath: 'p.md', required: [] });
  const limits = { failOn: 'error', maxWarnings: null, scorer: 'rubric' } as const;
  const warning = finding({ severity: 'warning' });

  it.each<[string, Partial<Report>]>([
    ['❌ 1 of 2 stories fails, with 2 errors', { findings: [finding(), finding({ line: 8 })] }],
    [
      '❌ 1 of 2 stories fails, with 1 error, 1 warning',
      {
        findings: [finding(), warning, finding({ severity: 'note' })],
        limits: { ...limits, failOn: 'warning' },
      },
    ],
    [
      '❌ 1 warning, at most 0 allowed',
      { findings: [warning], verdict: 'fail', limits: { ...limits, maxWarnings: 0 } },
    ],
    [
      '⚠️ 1 of 2 stories has errors, and nothing fails',
      { findings: [finding()], verdict: 'pass', limits: { ...limits, failOn: 'never' } },
    ],
    [
      '✅ all 2 stories pass, with 1 warning and 1 note',
      { findings: [warning, finding({ severity: 'note' })] },
    ],
    ['✅ all 2 stories pass', {}],
  ])('is said in a sentence: %s', (expected, given) => {
    expect(verdictOf(reportOf({ documents: [document(), passing], ...given }))).toBe(expected);
  });

  it('says why, where nothing fails', () => {
    const text = render(
      reportOf({ findings: [finding()], verdict: 'pass', limits: { ...limits, failOn: 'never' } }),
    );
    expect(text).toMatch('1 error. 0 stories, 0 answers checked. `fail-on` is `never`.');
  });

  it.each([
    [[draft], '1 draft passes with something missing: the findings of drafts are notes.'],
    [
      [draft, { ...draft, filePath: 'e.md' }],
      '2 drafts pass with something missing: the findings of drafts are notes.',
    ],
    [
      [document({ required: [], answers: [UNSURE] })],
      '1 document passes where the scorer is unsure: that is no error.',
    ],
    [
      [document({ required: [], answers: [answer(['evidence'])] })],
      '1 document passes with something missing: the settings ask for no more.',
    ],
    [[passing], null],
  ])('explains what passes although something is missing: %#', (documents, expected) => {
    const text = render(reportOf({ documents }));
    if (expected === null) expect(text).not.toMatch('missing');
    else expect(text.split('\n')).toContain(expected);
  });
});

describe('what changed', () => {
  const scope = { name: 'all', base: 'main', reason: null, hidden: 0 } as const;
  const told = (changes: ReturnType<typeof changeOf>[], given: Partial<ReturnType<typeof document>> = {}) => {
    const documents = changes.map((change, index) =>
      document({ filePath: `${index}.md`, required: [], change, ...given }),
    );
    return /^\*\*(.*)\*\*$/m.exec(render(reportOf({ documents, scope })))?.[1];
  };
  const lacking = { answers: [answer(['evidence'])] };

  it.each([
    [[changeOf(1, 0), changeOf(2, 0)], {}, '2 stories now pass'],
    [[changeOf(0, 1)], {}, '1 story no longer passes'],
    [[changeOf(1, 1)], lacking, '1 story still lacks evidence'],
    [
      [changeOf(1, 1), changeOf(1, 2)],
      { answers: [answer(['mechanism', 'evidence'])] },
      '2 stories still lack mechanism and evidence',
    ],
    [[changeOf(1, 1)], { required: document().required }, '1 story still lacks required fields'],
    [[changeOf(1, 1)], {}, '1 story still has errors'],
    [[changeOf(0, 0)], lacking, '1 story still passes'],
    [[changeOf(null, 0, { kind: 'added' }), changeOf(null, 0, { kind: 'added' })], {}, '2 new stories pass'],
    [
      [changeOf(0, 1), changeOf(1, 0), changeOf(1, 1), changeOf(null, 1, { kind: 'added' })],
      lacking,
      '1 story no longer passes, 1 now passes, 1 still lacks evidence, 1 new one lacks evidence',
    ],
  ])('is told in a sentence: %#', (changes, given, expected) => {
    expect(told(changes, given)).toBe(`Since \`main\`: ${expected}.`);
  });

  it('is only what is now, where nobody knows what was', () => {
    expect(told([changeOf(null, 0), changeOf(null, 1)], lacking)).toBe(
      'Since `main`: 1 edited story lacks evidence, 1 edited one passes.',
    );
    const before = { status: 'draft', broken: false, findings: { error: 0, warning: 0, note: 4 } } as const;
    expect(told([changeOf(0, 1, { before })])).toBe('Since `main`: 1 edited story has errors.');
  });

  it('is not told of drafts, of what did not change, and where nothing was compared', () => {
    expect(told([changeOf(1, 1)], { status: 'draft' })).toBeUndefined();
    expect(render(reportOf({ documents: [document()], scope }))).not.toMatch('Since');
    expect(render(reportOf({ documents: [document()] }))).not.toMatch('Since');
  });
});

describe('the findings of a document', () => {
  const lines = (findings: Finding[], options: Partial<MarkdownOptions> = {}) =>
    render(reportOf({ documents: [document()], findings }), { linkBase: null, ...options }).split('\n');
  const quoteIn = (text: string, start: number, end: number, line = 7) =>
    /<code>(.*)<\/code>/.exec(
      lines([finding({ line, excerpt: { text, start, end } })]).find((one) => one.startsWith('- ')) ?? '',
    )?.[1] ?? null;

  it.each([
    ['numbers: TODO', 9, 13, 'numbers: <b>TODO</b>'],
    ['  a <i> b', 4, 7, 'a <b>&#60;i&#62;</b> b'],
    ['whole', 0, 5, 'whole'],
    ['a  b', 1, 3, 'a  b'.replace('  ', ' ')],
    ['---', 0, 3, null],
    ['', 0, 0, null],
  ])('quote the line, the passage bold: %j', (text, start, end, expected) => {
    expect(quoteIn(text, start, end)).toBe(expected);
  });

  it('cut a long line around the passage, and no character in two', () => {
    const text = `${'😀'.repeat(60)}TODO${'😀'.repeat(60)}`;
    const quote = quoteIn(text, 120, 124);
    expect(quote).toMatch(/^…(😀)+<b>TODO<\/b>(😀)+…$/u);
    expect(quote?.length).toBeLessThanOrEqual(130);
  });

  it('fold the notes, and name those that are left out', () => {
    const notes = times(12, (index) => finding({ severity: 'note', line: index + 20, message: 'Odd.' }));
    const few = lines([finding(), ...notes], { notes: 5 });
    expect(few.filter((line) => line.startsWith('  - **note**'))).toHaveLength(5);
    expect(few).toContain('  - and 7 more notes, on lines 25, 26, 27, 28, 29, 30 and 31; the log has them');
    expect(detailsOf(htmlOf(few.join('\n')))).toMatchObject([
      { isOpen: true },
      { summary: '12 notes', isOpen: false, isNested: true },
    ]);
    expect(lines(notes).filter((line) => line.startsWith('- **note**'))).toHaveLength(12);
    expect(lines(notes.slice(0, 6), { notes: 5 })).toContain('- and 1 more note, on line 25; the log has it');
  });
});

function size(text: string): number {
  return Buffer.byteLength(text);
}

describe('the byte budget', () => {
  const documents = times(4, (index) =>
    document({ filePath: `stories/é${index}.md`, title: null, answers: [], required: [] }),
  );
  const findings = documents.flatMap(({ filePath }, index) => [
    finding({ filePath, message: 'Odd: 日本語.', severity: index === 3 ? 'error' : 'warning' }),
    finding({ filePath, severity: 'note', message: 'Note.' }),
  ]);
  const skipped = [{ filePath: 'stories/old.md', reason: 'symbolic link' }];
  const report = reportOf({ documents, findings, skipped });
  const whole = render(report);
  const rows = (text: string) => text.match(/^\| \[/gm)?.length ?? 0;
  const details = (text: string) => text.match(/^<details/gm)?.length ?? 0;
  const note = (text: string) => /^_Cut to fit: .*_$/m.exec(text)?.[0];

  it('cuts nothing as long as all fits', () => {
    expect(render(report, { budget: size(whole) })).toBe(whole);
    expect(note(whole)).toBeUndefined();
    expect(note(render(report, { budget: size(whole) - 1 }))).toBeDefined();
  });

  it('cuts in steps: the findings of whole documents, rows, all but the counts, the names in them, everything', () => {
    const steps: string[] = [];
    for (let budget = size(whole); budget >= 0; budget--) {
      const text = render(report, { budget });
      expect(size(text)).toBeLessThanOrEqual(budget);
      const step = `${rows(text)} rows, ${details(text)} details: ${note(text) ?? text.length}`;
      if (steps.at(-1) === step) continue;
      steps.push(step);
      expect(unbalanced(htmlOf(text))).toEqual([]);
      if (text !== '') expectOnlyOurMarkup(text);
    }
    const log = 'not shown here; the log has them._';
    expect(steps).toEqual([
      `4 rows, 4 details: ${whole.length}`,
      ...[3, 2, 1].map(
        (shown) =>
          `4 rows, ${shown} details: _Cut to fit: the findings of ${4 - shown} of 4 documents are ${log}`,
      ),
      `4 rows, 0 details: _Cut to fit: all findings are ${log}`,
      ...[3, 2, 1].map(
        (shown) =>
          `${shown} rows, 0 details: _Cut to fit: ${4 - shown} of 4 documents and all findings are ${log}`,
      ),
      `0 rows, 0 details: _Cut to fit: 4 documents and 8 findings are ${log}`,
      '0 rows, 0 details: 0',
    ]);
    const counts =
      '## ❌ Star Witness: 1 of 4 stories fails, with 1 error\n\n' +
      '1 error, 3 warnings, 4 notes. 4 stories, 0 answers checked, 1 skipped';
    const cut = `_Cut to fit: 4 documents and 8 findings are ${log}\n`;
    const named = `${counts}: stories/old.md (symbolic link).\n\n${cut}`;
    const bare = `${counts}.\n\n${cut}`;
    expect(render(report, { budget: size(named) })).toBe(named);
    expect(render(report, { budget: size(named) - 1 })).toBe(bare);
    expect(render(report, { budget: size(bare) })).toBe(bare);
    expect(render(report, { budget: size(bare) - 1 })).toBe('');
    expect(render(report, { budget: -1 })).toBe('');
  });

  it('keeps the documents that fail the longest', () => {
    for (let budget = size(whole); budget > 0; budget--) {
      const text = render(report, { budget });
      if (details(text) > 0) expect(text).toMatch('<details open>\n<summary><b>stories/é3.md</b>');
    }
  });

  it('is kept whatever is said', () => {
    const random = randomOf(7);
    const pick = () => times(1 + random(3), () => HOSTILE[random(HOSTILE.length)] ?? '').join('');
    for (let round = 0; round < 300; round++) {
      const paths = times(random(6), pick);
      const some = reportOf({
        documents: paths.map((filePath) =>
          document({ filePath, owner: pick(), type: pick(), title: pick() }),
        ),
        findings: times(random(12), () =>
          finding({
            filePath: paths[0] ?? pick(),
            message: `${pick()}\n${pick()}`,
            severity: (['error', 'warning', 'note'] as const)[random(3)] ?? 'note',
            excerpt: { text: pick(), start: random(3), end: 3 + random(3) },
          }),
        ),
        skipped: times(random(8), () => ({ filePath: pick().repeat(random(20)), reason: pick() })),
      });
      const linkBase = random(2) === 0 ? null : LINK_BASE;
      const notes = random(2) === 0 ? 2 : 100;
      const budget = random(size(render(some, { linkBase, notes })) + 10);
      const text = render(some, { linkBase, budget, notes });
      expect(size(text)).toBeLessThanOrEqual(budget);
      expect(unbalanced(htmlOf(text))).toEqual([]);
      if (text !== '') expectOnlyOurMarkup(text);
    }
  });
});

describe('utf8Length', () => {
  it.each([
    '',
    'a',
    'é',
    '日',
    '😀',
    '\ud800',
    '\udc00',
    '\ud800é',
    '\ud800\ud800\udc00',
    '\udc00\ud800',
    'a\ud83d',
  ])('counts the bytes of %j', (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  });

  it('counts what Buffer counts, surrogates in any order', () => {
    const random = randomOf(1);
    const units = [0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff];
    for (let round = 0; round < 5000; round++) {
      const text = String.fromCharCode(...times(random(12), () => units[random(units.length)] ?? 0));
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }
  });
});
