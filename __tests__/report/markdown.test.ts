import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts';
import { utf8Length } from '../../src/report/utf8.ts';
import { expectOnlyOurMarkup, HOSTILE } from './hostile.ts';
import { answer, document, finding, randomOf, reportOf, times } from './samples.ts';

const LINK_BASE = 'https://github.com/o/r/blob/abc/';

function render(report: Report, options: Partial<MarkdownOptions> = {}): string {
  return renderMarkdown(report, { linkBase: LINK_BASE, budget: 1e9, overflow: null, ...options });
}

const TABLE_HEAD = `| Document | Type or prompt | Owner | Required fields | Mechanism | Evidence | Score | Findings |
| --- | --- | --- | ---: | :---: | :---: | ---: | --- |`;

describe('renderMarkdown', () => {
  it('has a verdict, a row a document, and the findings by severity and file', () => {
    const filePath = 'answers/sam/a b.md';
    const report = reportOf({
      documents: [
        document({
          filePath,
          kind: 'answer',
          type: null,
          prompt: 'ai-safety',
          owner: null,
          status: 'draft',
          required: [],
          answers: [answer(['mechanism']), answer([])],
        }),
        document({ answers: [] }),
      ],
      findings: [
        finding({ filePath, severity: 'note', line: 100, message: 'Odd.' }),
        finding({ line: 2 }),
        finding({ line: 9, message: 'Unknown `a|b`.\nDid you mean `ab`?', ruleId: 'unknown-field' }),
      ],
      skipped: [{ filePath: 'stories/o_d.md', reason: 'status `retired`' }],
    });
    expect(render(report, { overflow: 'showing 10 of 11 errors' })).toBe(
      `## ❌ Star Witness: fail, 2 errors, 1 note

1 story, 1 prompt answer checked, 1 skipped: stories/o&#95;d.md (status \`retired\`). Annotations: showing 10 of 11 errors.

${TABLE_HEAD}
| [answers/sam/a b.md](${LINK_BASE}answers/sam/a%20b.md) | ai-safety (draft) | – | – | ✗, ✓ | ✓, ✓ | 1, 2 | 1 note |
| [stories/mara/gateway.md](${LINK_BASE}stories/mara/gateway.md) | platform-boundary | mara | 1 of 2 | – | – | – | 2 errors |

### 2 errors

**[stories/mara/gateway.md](${LINK_BASE}stories/mara/gateway.md)**
- [line 2](${LINK_BASE}stories/mara/gateway.md?plain=1#L2): Field \`numbers\` holds only \`TODO\`, expected what changed. ([empty-field](https://example.org/rules/empty-field.md))<br>Replace it with what happened.
- [line 9](${LINK_BASE}stories/mara/gateway.md?plain=1#L9): Unknown \`a|b\`. ([unknown-field](https://example.org/rules/unknown-field.md))<br>Did you mean \`ab\`?

### 1 note

**[answers/sam/a b.md](${LINK_BASE}answers/sam/a%20b.md)**
- [line 100](${LINK_BASE}answers/sam/a%20b.md?plain=1#L100): Odd. ([empty-field](https://example.org/rules/empty-field.md))
`,
    );
  });

  it('is short when there is nothing to say', () => {
    expect(render(reportOf())).toBe(
      '## ✅ Star Witness: pass, no findings\n\n0 stories, 0 prompt answers checked.\n',
    );
    expect(render(reportOf({ documents: [document({ answers: [answer([])] })] }), { linkBase: null })).toBe(
      `## ✅ Star Witness: pass, no findings

1 story, 0 prompt answers checked.

${TABLE_HEAD}
| stories/mara/gateway.md | platform-boundary | mara | 1 of 2 | ✓ | ✓ | 2 | – |
`,
    );
  });

  it('shows what an answer was before the change, where that is something else', () => {
    const none = { score: 0, missing: ['mechanism' as const, 'evidence' as const], unsure: [] };
    const before = { status: 'ready' as const, broken: false };
    const change = { kind: 'modified' as const, previousPath: null, before };
    const answers = [
      { ...answer(['evidence']), before: none },
      { ...answer([]), before: { score: 2, missing: [], unsure: [] } },
      answer(['mechanism']),
    ];
    const documents = [
      document({ answers, change }),
      document({ filePath: 'stories/new.md', change: { ...change, kind: 'added', before: null } }),
    ];
    const scope = { name: 'changed-lines', base: 'ma|in', reason: null, hidden: 2 } as const;
    expect(render(reportOf({ documents, scope }), { linkBase: null }).split('\n').slice(2)).toEqual([
      '2 stories, 0 prompt answers checked. changed lines since `ma|in` only; 2 findings elsewhere not shown.',
      '',
      ...TABLE_HEAD.split('\n'),
      '| stories/mara/gateway.md | platform-boundary | mara | 1 of 2 | ✗ → ✓, ✓, ✗ | ✗, ✓, ✓ | 0 → 1, 2, 1 | – |',
      '| stories/new.md (new) | platform-boundary | mara | 1 of 2 | ✓ | ✓ | 2 | – |',
      '',
    ]);
  });

  it('says why the verdict is what the counts do not show', () => {
    const limits = { failOn: 'never', maxWarnings: null, scorer: 'literal' } as const;
    const text = render(reportOf({ findings: [finding()], limits, verdict: 'pass' }));
    expect(text).toMatch(
      '## ✅ Star Witness: pass, 1 error\n\n0 stories, 0 prompt answers checked. `fail-on` is `never`.',
    );
  });

  it('does not link what lies outside of the repository', () => {
    const filePath = '../elsewhere/a.md';
    const text = render(reportOf({ documents: [document({ filePath })], findings: [finding({ filePath })] }));
    expect(text).not.toMatch(LINK_BASE);
    expect(text).toMatch('\n**../elsewhere/a.md**\n- line 7: Field');
  });

  it('keeps cells short, without cutting a character in two', () => {
    const row = render(reportOf({ documents: [document({ owner: `${'o'.repeat(58)}😀😀` })] }));
    expect(row).toMatch(`| ${'o'.repeat(58)}… |`);
    expect(row).not.toMatch(/\p{Surrogate}/u);
  });
});

/** Budgets of a report: the least for the whole, and for each step of cutting. */
function size(text: string): number {
  return Buffer.byteLength(text);
}

describe('the byte budget', () => {
  const documents = times(4, (index) => document({ filePath: `stories/é${index}.md`, answers: [] }));
  const findings = documents.flatMap(({ filePath }) => [
    finding({ filePath, message: 'Odd: 日本語.' }),
    finding({ filePath, severity: 'note', message: 'Note.' }),
  ]);
  const skipped = [{ filePath: 'stories/old.md', reason: 'symbolic link' }];
  const report = reportOf({ documents, findings, skipped });
  const whole = render(report);
  const rows = (text: string) => text.split('\n').filter((line) => /^\| (?!Document|---)/.test(line)).length;
  const items = (text: string) => text.split('\n').filter((line) => line.startsWith('- ')).length;
  const note = (text: string) => /^_Cut to fit: .*_$/m.exec(text)?.[0];

  it('cuts nothing as long as all fits', () => {
    expect(render(report, { budget: size(whole) })).toBe(whole);
    expect(note(whole)).toBeUndefined();
    expect(note(render(report, { budget: size(whole) - 1 }))).toBeDefined();
  });

  it('cuts in steps: findings, table, all but the counts, the names in them, everything', () => {
    const steps: string[] = [];
    for (let budget = size(whole); budget >= 0; budget--) {
      const text = render(report, { budget });
      expect(size(text)).toBeLessThanOrEqual(budget);
      const step = `${rows(text)} rows, ${items(text)} findings: ${note(text) ?? text.length}`;
      if (steps.at(-1) === step) continue;
      steps.push(step);
      if (text !== '') expectOnlyOurMarkup(text);
    }
    expect(steps).toEqual([
      `4 rows, 8 findings: ${whole.length}`,
      ...[7, 6, 5, 4, 3, 2, 1].map(
        (shown) => `4 rows, ${shown} findings: _Cut to fit: ${8 - shown} of 8 findings are not shown here._`,
      ),
      '4 rows, 0 findings: _Cut to fit: all findings are not shown here._',
      ...[3, 2, 1].map(
        (shown) =>
          `${shown} rows, 0 findings: _Cut to fit: ${4 - shown} of 4 documents and all findings are not shown here._`,
      ),
      '0 rows, 0 findings: _Cut to fit: 4 documents and 8 findings are not shown here._',
      '0 rows, 0 findings: 0',
    ]);
    const counts =
      '## ❌ Star Witness: fail, 4 errors, 4 notes\n\n4 stories, 0 prompt answers checked, 1 skipped';
    const cut = '_Cut to fit: 4 documents and 8 findings are not shown here._\n';
    const named = `${counts}: stories/old.md (symbolic link).\n\n${cut}`;
    const bare = `${counts}.\n\n${cut}`;
    expect(render(report, { budget: size(named) })).toBe(named);
    expect(render(report, { budget: size(named) - 1 })).toBe(bare);
    expect(render(report, { budget: size(bare) })).toBe(bare);
    expect(render(report, { budget: size(bare) - 1 })).toBe('');
    expect(render(report, { budget: -1 })).toBe('');
  });

  it('cuts notes before errors, and leaves no heading alone', () => {
    for (let budget = size(whole); budget > 0; budget--) {
      const text = render(report, { budget });
      const lines = text.split('\n');
      if (/- .*Note\./.test(text)) expect(text.match(/- .*Odd/g)).toHaveLength(4);
      for (const [index, line] of lines.entries()) {
        if (line.startsWith('### ')) expect(lines[index + 2]).toMatch(/^\*\*/);
        if (line.startsWith('**')) expect(lines[index + 1]).toMatch(/^- /);
      }
    }
  });

  it('is kept whatever is said', () => {
    const random = randomOf(7);
    const pick = () => times(1 + random(3), () => HOSTILE[random(HOSTILE.length)] ?? '').join('');
    for (let round = 0; round < 300; round++) {
      const paths = times(random(6), pick);
      const some = reportOf({
        documents: paths.map((filePath) => document({ filePath, owner: pick(), type: pick() })),
        findings: times(random(12), () =>
          finding({ filePath: paths[0] ?? pick(), message: `${pick()}\n${pick()}` }),
        ),
        skipped: times(random(8), () => ({ filePath: pick().repeat(random(20)), reason: pick() })),
      });
      const linkBase = random(2) === 0 ? null : LINK_BASE;
      const budget = random(size(render(some, { linkBase })) + 10);
      const text = render(some, { linkBase, budget });
      expect(size(text)).toBeLessThanOrEqual(budget);
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
