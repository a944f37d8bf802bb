import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts';
import { detailsOf, htmlOf, tablesOf, unbalanced } from '../support/rendered.ts';
import { expectOnlyOurMarkup } from './hostile.ts';
import { answer, changeOf, document, finding, reportOf } from './samples.ts';

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

3 errors, 1 warning, 2 notes. 4 stories, 1 prompt answer checked, 1 skipped: stories/old.md (status \`retired\`). Annotations: showing 10 of 11 errors.

1 draft passes with something missing: the findings of drafts are notes. 1 document passes although the scorer is unsure: only what is surely missing is an error.

### mara

| Story | Mechanism | Evidence | Fields | Findings |
| :--- | :---: | :---: | :---: | :--- |
| [The gateway](${LINK_BASE}stories/mara/gateway.md) | ${ABSENT} → ${PRESENT} | ${ABSENT} | 1/2 | 2 errors, 1 note |
| [A &#124; new &#60;b&#62;](${LINK_BASE}stories/mara/new.md) (new) | ${PRESENT} | ${PRESENT} | – | – |

### sam

| Story or answer | Mechanism | Evidence | Fields | Findings |
| :--- | :---: | :---: | :---: | :--- |
| [why-this-role](${LINK_BASE}answers/sam/why.md) | ${PRESENT} | ${UNSURE_SIGN} | – | 1 warning |
| [A draft](${LINK_BASE}stories/sam/draft.md) (draft) | ${PRESENT} | ${PRESENT} | 1/2 | 1 note |

### No owner

| Story | Mechanism | Evidence | Fields | Findings |
| :--- | :---: | :---: | :---: | :--- |
| [x.md](${LINK_BASE}x.md) | – | – | – | 1 error |

Signs: ✅ present, ❓ unsure, ❌ absent. Fields: filled of required.

### Findings

<details open>
<summary><b>The gateway</b>: 2 errors, 1 note <code>stories/mara/gateway.md</code></summary>

- **error**, [line 7](${LINK_BASE}stories/mara/gateway.md?plain=1#L7): Field \`numbers\` is only \`TODO\`, expected what changed. ([empty-field](https://example.org/rules/empty-field.md))<br><code>numbers: <b>TODO</b></code><br>→ Replace it with what happened.
- **error**, [line 12](${LINK_BASE}stories/mara/gateway.md?plain=1#L12): The answer scores 1 of 2, expected 2: evidence absent, mechanism present. ([answer-score](https://example.org/rules/answer-score.md))<br><code>&#35;&#35; <b>Answer</b></code><br>→ Add a number.

* <details>
  <summary>1 note</summary>

  - **note**, [line 9](${LINK_BASE}stories/mara/gateway.md?plain=1#L9): Odd. ([numbers-quality](https://example.org/rules/numbers-quality.md))

  </details>

</details>

<details>
<summary><b>why-this-role</b>: 1 warning <code>answers/sam/why.md</code></summary>

- **warning**, [line 3](${LINK_BASE}answers/sam/why.md?plain=1#L3): Field \`numbers\` is only \`TODO\`, expected what changed. ([answer-score](https://example.org/rules/answer-score.md))<br><code>numbers: <b>TODO</b></code><br>→ Replace it with what happened.

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
      '## ✅ Star Witness: there is nothing to judge\n\nNo findings. 0 stories, 0 prompt answers checked.\n',
    );
    const documents = [document({ owner: null, required: [] })];
    expect(render(reportOf({ documents }), { linkBase: null })).toBe(`## ✅ Star Witness: the story passes

No findings. 1 story, 0 prompt answers checked.

| Story | Mechanism | Evidence | Fields | Findings |
| :--- | :---: | :---: | :---: | :--- |
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
      '⚠️ 1 of 2 stories has errors, but nothing fails the run',
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
    expect(text).toMatch('1 error. 0 stories, 0 prompt answers checked. `fail-on` is `never`.');
  });

  it('says that what is missing is old', () => {
    const baseline = { filePath: 'b.json', known: [finding()], fixed: 0 };
    const old = document({ required: [], answers: [answer(['evidence'])] });
    expect(render(reportOf({ documents: [old], baseline }))).toMatch(
      '1 document passes with something missing: it is in the baseline.',
    );
  });

  it.each([
    [[draft], '1 draft passes with something missing: the findings of drafts are notes.'],
    [
      [draft, { ...draft, filePath: 'e.md' }],
      '2 drafts pass with something missing: the findings of drafts are notes.',
    ],
    [
      [document({ required: [], answers: [UNSURE] })],
      '1 document passes although the scorer is unsure: only what is surely missing is an error.',
    ],
    [
      [document({ required: [], answers: [answer(['evidence'])] })],
      '1 document passes with something missing: the settings allow it.',
    ],
    [[passing], null],
  ])('explains what passes although something is missing: %#', (documents, expected) => {
    const text = render(reportOf({ documents }));
    if (expected === null) expect(text).not.toMatch(/pass(?:es)? (?:although|with)/);
    else expect(text.split('\n')).toContain(expected);
  });
});
