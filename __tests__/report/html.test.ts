import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAssetsFile } from '../../scripts/page-assets.ts';
import { render, resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { portfolioEntries } from '../../src/linter/entries.ts';
import type { DocumentReport, Report } from '../../src/linter/report.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import assets from '../../src/report/html/assets.json' with { type: 'json' };
import { model } from '../support/model.ts';
import { tagsOf, targetsOf, textOf, unbalanced } from '../support/rendered.ts';
import { BAD, GOOD_ANSWER } from '../support/temp-repo.ts';
import { HOSTILE } from './hostile.ts';
import { answer, changeOf, document, finding, fixAt, reportOf, times } from './samples.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The page's own elements: what is between the style and the script. */
function bodyOf(page: string): string {
  const start = page.indexOf('<body>');
  return page.slice(start, page.indexOf('<script>', start));
}

/** The texts of all elements of one kind, in their order, on one line each. */
function textsOf(page: string, tag: string, marker = ''): string[] {
  const pattern = new RegExp(`<${tag}\\b[^>]*${marker}[^>]*>(.*?)</${tag}>`, 'gs');
  return [...bodyOf(page).matchAll(pattern)].map(([, inner = '']) =>
    textOf(inner).replace(/\s+/g, ' ').trim(),
  );
}

function withPortfolio(documents: DocumentReport[], given: Partial<Report> = {}): Report {
  const portfolio = {
    preset: aiLab,
    entries: documents.flatMap((one) => portfolioEntries(one)),
    before: null,
  };
  return reportOf({ documents, portfolio, ...given });
}

const STORY = document({ themes: [{ id: 'judgment', title: 'Judgment' }], prompts: ['ai-safety'] });
const ANSWER = document({
  filePath: 'answers/mara/why.md',
  kind: 'answer',
  type: null,
  prompt: 'why-this-role',
  title: null,
  required: [],
  answers: [{ ...answer(['evidence'], 8), prompt: 'why-this-role' }],
});
const DRAFT = document({ filePath: 'stories/ana/late.md', owner: 'ana', status: 'draft', title: 'Late' });

describe('the page', () => {
  it('has owners by name, and of each the stories before the answers', async () => {
    const page = await render(withPortfolio([ANSWER, DRAFT, STORY, document({ owner: null })]), 'html');
    expect(textsOf(page, 'h2')).toEqual([
      'ana 1 story, 0 prompt answers',
      'mara 1 story, 1 prompt answer',
      'No owner 1 story, 0 prompt answers',
    ]);
    expect(textsOf(page, 'h3')).toEqual(['Late', 'The gateway', 'why-this-role', 'The gateway']);
    expect(textsOf(page, 'span', 'class="meta"')).toEqual([
      'Platform boundary · draft · 1 of 2 fields',
      'Platform boundary · ready · 1 of 2 fields',
      'answer to why-this-role · ready',
      'Platform boundary · ready · 1 of 2 fields',
    ]);
  });

  it('has a heat map with a row for each type, theme and prompt, and a column for each document', async () => {
    const page = await render(withPortfolio([STORY, ANSWER]), 'html');
    expect(textsOf(page, 'th', 'scope="rowgroup"')).toEqual(['Story types', 'Themes', 'Prompts']);
    const rows = textsOf(page, 'tr').filter((row) => / (strong|partial)/.test(row));
    expect(rows).toEqual([
      'Platform boundary● strong●strong',
      'Judgment● strong●strong',
      'Why this role?◐ partial◐partial',
      'How do you think about AI safety?● strong●strong',
    ]);
    expect(textsOf(page, 'th', 'scope="col"')).toEqual([
      'Best',
      '1: The gateway',
      '2: answers/mara/why.md:8',
    ]);
    expect(textsOf(page, 'p', 'class="gaps"')[0]).toMatch(/^Gaps: story types: ai-eval-loop, /);
  });

  it('has counts in place of columns for more than 30 documents', async () => {
    const documents = times(31, (index) => document({ filePath: `stories/mara/${index + 10}.md` }));
    const page = await render(withPortfolio(documents), 'html');
    expect(textsOf(page, 'th', 'scope="col"')).toEqual(['Best', 'strong', 'partial', 'weak', 'draft']);
    expect(textsOf(page, 'td', 'class="cell strong"')).toEqual(['31']);
  });

  it('has findings with their line, what was found in it, the edit and the fix', async () => {
    const fix = fixAt([0, 4], 'p95: 40 ms');
    const report = reportOf({
      documents: [STORY],
      findings: [finding({ fix }), finding({ severity: 'note' })],
    });
    const page = await render(report, 'html');
    expect(page).toContain(`<li class="finding error">
<p class="where"><span class="severity">error</span> <a href="https://example.org/rules/empty-field.md">empty-field</a> <span class="muted">line 7:10</span></p>
<p class="line"><span class="number" aria-hidden="true">7</span><code dir="auto">numbers: <mark>TODO</mark></code></p>
<p>Field <code>numbers</code> is only <code>TODO</code>, expected what changed.</p>
<p class="edit">Replace it with what happened.</p>
<p class="fix"><span>Fix</span> <ins dir="auto">p95: 40 ms</ins></p>
</li>
`);
    expect(textsOf(page, 'span', 'class="count"')).toEqual(['1 error, 1 note']);
    expect(textsOf(page, 'li', 'class="(?:error|note)"')).toEqual([
      '1 Field numbers is only TODO, expected what changed. Replace it with what happened. empty-field',
      '1 Field numbers is only TODO, expected what changed. Replace it with what happened. empty-field',
    ]);
  });

  it('has passages, what comes closest, and elements with their state', async () => {
    const place = { line: 14, column: 1, endLine: 14, endColumn: 9 };
    const seen = {
      ...answer(['evidence']),
      prompt: 'ai-safety',
      before: { score: 0, missing: ['mechanism' as const, 'evidence' as const], unsure: [] },
      signals: [{ kind: 'mechanism' as const, text: 'I added\na gate', strength: 0.91, ...place }],
      closest: {
        mechanism: null,
        evidence: { text: 'much faster', mood: 'plan' as const, number: false, ...place },
      },
      elements: [
        {
          id: 'a',
          label: 'the risk',
          state: 'present' as const,
          confidence: 1,
          found: { text: 'A fork.', ...place },
        },
        {
          id: 'b',
          label: 'the limit',
          state: 'absent' as const,
          confidence: 0,
          found: null,
          edit: 'Say it.',
        },
      ],
    };
    const page = await render(withPortfolio([document({ answers: [seen] })]), 'html');
    expect(textsOf(page, 'h4')).toEqual(['Answer to ai-safety line 12']);
    expect(textsOf(page, 'p', 'class="question"')).toEqual(['How do you think about AI safety?']);
    expect(textsOf(page, 'li', 'class="(?:mechanism|closest)"')).toEqual([
      'mechanismI added a gateline 14, 91% sure',
      'evidence?much fasterline 14, the closest (plan)',
    ]);
    const [, elements = ''] = page.split('<ul class="elements">');
    expect(textsOf(`<body>${elements}<script>`, 'li').slice(0, 2)).toEqual([
      '✓ the risk: presentA fork.line 14',
      '✗ the limit: absentSay it.',
    ]);
    expect(page).toContain('score 1 of 2, 0 before');
  });

  it('has no points of an answer in another language', async () => {
    const answers = [{ ...answer(['mechanism', 'evidence']), english: false }];
    const page = await render(withPortfolio([document({ answers })]), 'html');
    expect(textsOf(page, 'summary').at(-1)).toContain('not judged: not English');
    expect(bodyOf(page)).not.toContain('score 0 of 2');
  });

  it('has what a change made of a document, and links to its file', async () => {
    const changed = document({ change: changeOf(3, 1) });
    const scope = { name: 'changed-files', base: 'main', reason: null, hidden: 0 } as const;
    const linkBase = 'https://example.org/blob/main/';
    const page = await render(reportOf({ documents: [changed], scope }), 'html', { linkBase });
    expect(textsOf(page, 'dd')).toContain('ready: 3 errors; now 1 error');
    expect(bodyOf(page)).toContain(`<h2 id="since" class="label">Since <code>main</code></h2>
<p>1 story still lacks required fields.</p>
`);
    expect(targetsOf(page)).toContain(`${linkBase}stories/mara/gateway.md`);
  });

  it('has a table of what changed, by findings that fail first, then by scores', async () => {
    const was = (score: number) => ({ ...answer([]), before: { score, missing: [], unsure: [] } });
    const broken = { status: 'ready' as const, broken: true, findings: { error: 1, warning: 0, note: 0 } };
    const warned = { ...changeOf(0, 0), findings: { error: 0, warning: 2, note: 0 } };
    const documents = [
      document({ title: 'Added', change: changeOf(null, 0, { kind: 'added' }) }),
      document({ title: 'Read again', change: { ...changeOf(0, 1), before: broken } }),
      document({ title: 'More errors', change: changeOf(1, 2), answers: [was(0)] }),
      document({ title: 'Higher', change: warned, answers: [was(1)] }),
      document({ title: 'Warned', change: warned, answers: [was(2)] }),
      document({ title: 'As before', change: changeOf(1, 1) }),
      document({ title: 'Not known', change: changeOf(null, 3) }),
      document({ title: 'Not touched' }),
    ].map((each, index) => ({ ...each, filePath: `stories/mara/${index}.md` }));
    const scope = { name: 'all', base: 'main', reason: null, hidden: 0 } as const;
    const page = await render(reportOf({ documents, scope }), 'html');
    const [, table = ''] = page.split('<table class="changes">');
    const rows = textsOf(`<body>${table.split('</table>')[0]}<script>`, 'tr').slice(1);
    expect(rows).toEqual([
      'Added+ new2none',
      'Read again▲ better2could not be read → 1 error',
      'More errors▼ worse0 → 21 error → 2 errors',
      'Higher▲ better1 → 2none → 2 warnings',
      'Warned▼ worse2none → 2 warnings',
      'As before• edited21 error',
      'Not known• edited23 errors',
    ]);
    expect(textsOf(page, 'span', 'class="delta')).toHaveLength(14);
  });

  it('lists 20 changed documents, and says how many there are besides', async () => {
    const change = changeOf(1, 0);
    const documents = times(22, (index) => document({ filePath: `stories/mara/${index + 10}.md`, change }));
    const scope = { name: 'all', base: 'main', reason: null, hidden: 0 } as const;
    const page = await render(reportOf({ documents, scope }), 'html');
    expect(page.match(/<tr><th scope="row"><a /g)).toHaveLength(20);
    expect(bodyOf(page)).toContain('<p class="muted">and 2 more, below</p>');
  });

  it('has what a baseline knows, closed, with its document', async () => {
    const known = [finding(), finding({ line: 9 })];
    const baseline = { filePath: '.star-witness-baseline.json', known, fixed: 3 };
    const page = await render(reportOf({ documents: [STORY], baseline }), 'html');
    expect(textsOf(page, 'h2')[0]).toBe('Compared with the baseline');
    expect(textsOf(page, 'section', 'class="since"')[0]).toBe(
      'Compared with the baseline 3 old findings fixed (star-witness baseline --prune removes them); 2 old findings in the baseline shown below, not counted in the verdict.',
    );
    const [, old = ''] = page.split('<details class="old">');
    expect(textsOf(`<body>${old}<script>`, 'summary')[0]).toBe('2 old findings in the baseline');
    expect(old.match(/<li class="finding error">/g)).toHaveLength(2);
    expect(textsOf(page, 'span', 'class="count"')).toEqual([]);
  });

  it('has the text of an answer with each passage marked, and a word for each', async () => {
    const place = { line: 14, column: 1, endLine: 14, endColumn: 9 };
    const seen = {
      ...answer(['evidence']),
      signals: [
        { kind: 'mechanism' as const, text: 'a', strength: 0.912, ...place },
        { kind: 'evidence' as const, text: 'b', strength: 0.5, ...place },
        { kind: 'evidence' as const, text: 'far', strength: 0.7, ...place, line: 900 },
      ],
      closest: { mechanism: null, evidence: { text: 'c', mood: 'plan' as const, number: false, ...place } },
    };
    const piece = { signals: [], closest: [], fields: [] };
    const told = {
      fields: [{ name: 'tradeoff' as const, text: 'We gave up **speed**.', line: 5 }],
      answers: [
        {
          seconds: 65,
          left: 7,
          pieces: [
            { ...piece, text: '**Action:** I ' },
            { ...piece, text: 'added ', signals: [0] },
            { ...piece, text: 'a `gate`', signals: [0, 1] },
            { ...piece, text: '.\n\n- one\n- two\nlines ' },
            { ...piece, text: 'we plan\n\nmore', closest: ['evidence' as const] },
            { ...piece, text: '. ' },
            { ...piece, text: 'I ask first.', fields: ['lesson' as const] },
          ],
        },
      ],
    };
    const page = await render(reportOf({ documents: [document({ answers: [seen], told })] }), 'html');
    const [, text = ''] = page.split('<div class="told">');
    expect(
      text.slice(0, text.indexOf('</div>')),
    ).toBe(`<p dir="auto"><strong>Action:</strong> I <mark class="mechanism">added </mark><mark class="mechanism evidence">a <code>gate</code> <span class="tag" title="line 14">mechanism 91%</span> <span class="tag" title="line 14">evidence 50%</span></mark>.</p>
<p dir="auto">- one<br>- two lines <mark class="closest">we plan</mark></p>
<p dir="auto"><mark class="closest">more <span class="tag" title="line 14">closest to evidence (plan)</span></mark>. <mark class="lesson">I ask first. <span class="tag">lesson</span></mark></p>
<p class="muted">7 more characters, in the file</p>
`);
    expect(textsOf(page, 'li', 'class="(?:evidence|closest)"')).toEqual(['evidencefarline 900, 70% sure']);
    expect(textsOf(page, 'dl', 'class="beats"')).toEqual(['tradeoffWe gave up speed. line 5']);
    expect(textsOf(page, 'span', 'class="meta"')).toEqual([
      'Platform boundary · ready · 1 of 2 fields · 1 min 5 s',
    ]);
    expect(page).toContain('score 1 of 2, 1 minute and 5 seconds to say');
  });

  it('has findings of files that are no documents, and a word where there is nothing', async () => {
    const page = await render(reportOf({ findings: [finding({ filePath: 'notes.md' })] }), 'html');
    expect(textsOf(page, 'h2')).toEqual(['Other files']);
    expect(bodyOf(page)).toContain('<code>notes.md</code>');
    expect(bodyOf(await render(reportOf(), 'html'))).toContain('There are no stories or answers to show.');
  });

  it('tells the stories of a bank apart, and says what else is in it', async () => {
    const bank = { bank: true, filePath: 'bank.md', owner: 'ana' } as const;
    const documents = [
      document({ ...bank, title: 'One', line: 3, endLine: 9 }),
      document({ ...bank, title: 'Two', line: 10, endLine: 20 }),
    ];
    const banks = [
      {
        filePath: 'bank.md',
        stories: 2,
        unchanged: 0,
        leftAlone: [{ startLine: 1, endLine: 2, reason: 'introduction' }],
      },
    ];
    const findings = [finding({ filePath: 'bank.md', line: 12 })];
    const page = await render(withPortfolio(documents, { banks, findings }), 'html', {
      linkBase: 'https://x.org/',
    });
    expect(textsOf(page, 'span', 'class="count"')).toEqual(['1 error']);
    expect(textsOf(page, 'li', 'class="error"')[0]).toMatch(/^2 /);
    expect(textsOf(page, 'th', 'scope="col"')).toEqual(['Best', '1: One', '2: Two']);
    expect(targetsOf(page)).toContain('https://x.org/bank.md?plain=1#L10');
    expect(bodyOf(page)).toContain(
      '<li><code>bank.md</code>: 2 stories; left alone: lines 1-2, introduction</li>',
    );
  });

  it('is the same bytes for the same sources', async () => {
    const page = () => {
      const sources = { 'stories/ana/a.md': BAD, 'answers/ana/b.md': GOOD_ANSWER };
      const files = Object.entries(sources).map(([filePath, text]) => ({ filePath, text }));
      return render(check(files, { model, config: resolveConfig(), isComplete: true }), 'html');
    };
    expect(await page()).toBe(await page());
  });

  it('knows each option of a filter by a number', async () => {
    const page = await render(withPortfolio([ANSWER, STORY, DRAFT]), 'html');
    expect(textsOf(page, 'option')).toEqual(
      [
        ['All', 'ana', 'mara'],
        ['All', 'Platform boundary', 'Prompt answer'],
        ['All', 'Judgment'],
        ['All', 'draft', 'ready'],
        ['All', 'strong', 'partial', 'draft'],
      ].flat(),
    );
    expect([...page.matchAll(/<details class="card[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<details class="card draft" id="d1" data-owner="1" data-type="1" data-theme="" data-status="1" data-strength="3">',
      '<details class="card strong" id="d2" data-owner="2" data-type="1" data-theme="1" data-status="2" data-strength="1">',
      '<details class="card partial" id="d3" data-owner="2" data-type="2" data-theme="" data-status="2" data-strength="2">',
    ]);
  });
});

describe("the page's policy", () => {
  it('allows its own style and script by their hashes, and nothing else', async () => {
    const page = await render(withPortfolio([STORY]), 'html');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(page).not.toMatch(/ (?:style|on\w+)=|<link|<img|src=|@import|url\(/);
  });

  it('has the hashes that the build makes of the sources', () => {
    const file = path.join(ROOT, 'src/report/html/assets.json');
    expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(pageAssetsFile(ROOT));
    // Either would end its element early.
    expect(assets.style + assets.script).not.toMatch(/<\/|<!--/);
  });
});

describe('whatever a file holds', () => {
  const plain = (text: string) => {
    const place = { line: 2, column: 1, endLine: 2, endColumn: 3 };
    const seen = {
      ...answer([]),
      prompt: text,
      signals: [{ kind: 'evidence' as const, text, strength: 1, ...place }],
      closest: { mechanism: { text, mood: 'told' as const, number: true, ...place }, evidence: null },
      elements: [{ id: text, label: text, state: 'absent' as const, confidence: 0, found: null, edit: text }],
    };
    const hostile = document({
      filePath: text,
      owner: text,
      title: text,
      type: text,
      prompt: text,
      themes: [{ id: text, title: text }],
      prompts: [text],
      required: [{ field: text, filled: false, from: null }],
      answers: [seen],
      change: changeOf(2, 1, { previousPath: text }),
      told: {
        fields: [{ name: 'lesson', text, line: 3 }],
        answers: [
          { seconds: 1, left: 0, pieces: [{ text: `x ${text}`, signals: [0], closest: [], fields: [] }] },
        ],
      },
    });
    const found = finding({
      filePath: text,
      message: `Found \`${text}\`.\n${text}`,
      excerpt: { text: `a ${text}`, start: 2, end: 2 + text.length },
      fix: fixAt([0, 1], `${text}\n${text}`),
    });
    const skipped = [{ filePath: text, reason: text }];
    const scope = { name: 'changed-files', base: text, reason: text, hidden: 1 } as const;
    const baseline = { filePath: text, known: [found], fixed: 1 };
    return withPortfolio([hostile], {
      findings: [found, { ...found, filePath: `${text}.` }],
      skipped,
      scope,
      baseline,
    });
  };

  it.each(['html', 'with links'])('adds no tag, attribute, link or command (%s)', async (how) => {
    const options = { linkBase: how === 'html' ? null : 'https://example.org/blob/main/' };
    const tags = tagsOf(bodyOf(await render(plain('plain'), 'html', options)));
    const attributes = (page: string) =>
      new Set([...page.matchAll(/ ([\w-]+)="/g)].map(([, name = '']) => name));
    const names = attributes(bodyOf(await render(plain('plain'), 'html', options)));
    for (const text of [
      ...HOSTILE,
      '" onclick="x',
      "' onclick='x",
      '</style><script>x</script>',
      ']]>',
      '</textarea>',
    ]) {
      const page = await render(plain(text), 'html', options);
      const body = bodyOf(page);
      const found = tagsOf(body);
      // Blank text has no excerpt, texts with backticks are quoted otherwise, and bold ones are bold.
      for (const each of ['p', 'mark', 'code', 'span', 'br', 'ins', 'strong']) {
        found.delete(each);
        tags.delete(each);
      }
      expect(found, text).toEqual(tags);
      expect(
        [...attributes(body)].filter((name) => !names.has(name)),
        text,
      ).toEqual([]);
      expect(unbalanced(`${body}</body>`), text).toEqual([]);
      expect(body).not.toMatch(/\u001b|\u202e|^\s*::|##\[/m);
      expect(
        targetsOf(body).every((target) => /^(#|https:\/\/example\.org\/)/.test(target)),
        text,
      ).toBe(true);
    }
  });
});
