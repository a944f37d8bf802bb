import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { coverageOf } from '../../src/portfolio/coverage.ts';
import type { Entry } from '../../src/portfolio/entry.ts';
import { renderCoverage } from '../../src/report/coverage.ts';
import { renderCoverageMarkdown } from '../../src/report/coverage-markdown.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { entryOf } from '../support/portfolio.ts';
import { HOSTILE } from './hostile.ts';
import { document, reportOf, times } from './samples.ts';

const { preset } = resolveConfig();
const small = {
  ...preset,
  storyTypes: Object.fromEntries(Object.entries(preset.storyTypes).slice(0, 2)),
  themes: { judgment: 'Judgment', humility: 'Humility' },
  prompts: Object.fromEntries(Object.entries(preset.prompts).slice(2, 3)),
};

const entry = (given: Partial<Entry>) => entryOf({ title: 'The gateway', ...given });

const ENTRIES = [
  entry({ type: 'platform-boundary', themes: ['judgment'] }),
  entry({
    title: 'A second one',
    themes: ['judgment', 'humility'],
    points: { mechanism: 'present', evidence: 'absent' },
  }),
  entry({ title: 'A third one', type: 'ai-eval-loop', status: 'draft' }),
  entry({
    kind: 'answer',
    title: null,
    filePath: 'answers/ana/safety.md',
    line: 7,
    prompts: ['ai-safety'],
    points: { mechanism: 'absent', evidence: 'absent' },
  }),
];

const plain = { color: false, columns: 80 };
const none = () => [];

describe('the matrix in the terminal', () => {
  it('has a column for each entry, and the gaps below', () => {
    expect(renderCoverage(coverageOf(ENTRIES, small), none, plain)).toBe(`ana  3 stories, 1 prompt answer

  1 ● The gateway
  2 ◐ A second one
  3 d A third one
  4 ○ answers/ana/safety.md:7

                                     1 2 3 4
  Story types
    Platform boundary                ● · · ·
    AI eval or investigation loop    · · d ·
  Themes
    Judgment                         ● ◐ · ·
    Humility                         · ◐ · ·
  Prompts
    How do you think about AI safet… · · · ○

  Gaps: story types: ai-eval-loop.

  Themes with a single story or answer: humility.

● mechanism and evidence  ◐ one of them, or unsure  ○ neither  d draft
`);
  });

  it('names a theme that only an answer carries', () => {
    const entries = [entry({ kind: 'answer', themes: ['judgment'] })];
    const text = renderCoverage(coverageOf(entries, { ...small, storyTypes: {}, prompts: {} }), none, plain);
    expect(text).toContain('\n  Themes with a single story or answer: judgment.\n');
  });

  it('goes on below where the columns do not fit', () => {
    const entries = times(12, (index) => entry({ title: `Story ${index + 1}`, themes: ['judgment'] }));
    const lines = renderCoverage(coverageOf(entries, { ...small, storyTypes: {}, prompts: {} }), none, {
      ...plain,
      columns: 58,
    }).split('\n');
    expect(lines.filter((line) => /Judgment/.test(line))).toEqual([
      '    Judgment                          ●  ●  ●  ●  ●  ●  ●',
      '    Judgment                          ●  ●  ●  ●  ●',
    ]);
    expect(Math.max(...lines.slice(0, -2).map((line) => line.length))).toBeLessThanOrEqual(58);
  });

  it('has counts in place of more than 60 columns', () => {
    const entries = times(10_000, (index) => entry({ title: `Story ${index}`, themes: ['judgment'] }));
    const text = renderCoverage(coverageOf(entries, { ...small, storyTypes: {}, prompts: {} }), none, plain);
    expect(text).toBe(`ana  10000 stories, 0 prompt answers

  Themes
    Judgment                         10000, best: Story 0
    Humility                         missing

  Gaps: themes: humility.

● mechanism and evidence  ◐ one of them, or unsure  ○ neither  d draft
`);
  });

  it.each(HOSTILE)('shows what a terminal would act on: %j', (title) => {
    const text = renderCoverage(
      coverageOf([entry({ title, owner: title, filePath: title })], preset),
      none,
      plain,
    );
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|^::|^##\[/m);
  });
});

describe('the tables in Markdown', () => {
  it('are collapsed, with the strongest first', () => {
    const lines = renderCoverageMarkdown(coverageOf(ENTRIES, small), 'https://example.org/blob/1/');
    const sign = (words: string, mark: string) =>
      `<span title="${words}" aria-label="${words}">${mark}</span>`;
    const gateway = `${sign('mechanism and evidence', '✅')} [The gateway](https://example.org/blob/1/stories/ana/a.md)`;
    const second = `${sign('one of mechanism and evidence, or unsure', '❓')} [A second one](https://example.org/blob/1/stories/ana/a.md)`;
    const draft = `${sign('draft', '✏️')} [A third one](https://example.org/blob/1/stories/ana/a.md)`;
    const safety = `${sign('neither mechanism nor evidence', '❌')} [answers/ana/safety.md:7](https://example.org/blob/1/answers/ana/safety.md#L7)`;
    expect(lines).toEqual([
      '<details>',
      '<summary>Portfolio of ana (3 stories, 1 prompt answer, 1 gap)</summary>',
      '',
      '| | Strongest first |',
      '| :--- | :--- |',
      '| **Story types** | |',
      `| Platform boundary | ${gateway} |`,
      `| AI eval or investigation loop | ${draft} |`,
      '| **Themes** | |',
      `| Judgment | ${gateway}, ${second} |`,
      `| Humility | ${second} |`,
      '| **Prompts** | |',
      `| How do you think about AI safety? | ${safety} |`,
      '',
      'Gaps: story types: ai-eval-loop.',
      '',
      'Themes with a single story or answer: humility.',
      '',
      '</details>',
      '',
    ]);
  });
});

describe('a summary', () => {
  const options = { linkBase: null, budget: 100_000, overflow: null };
  const reported = (before: Entry[] | null, now: Entry[] = ENTRIES) =>
    reportOf({ documents: [document()], portfolio: { preset: small, entries: now, before } });

  it('has the portfolios last', () => {
    const text = renderMarkdown(reported(null), options);
    expect(text).toMatch(/\n### Portfolio\n\n<details>\n<summary>Portfolio of ana .*\n<\/details>\n$/s);
    expect(renderMarkdown(reportOf({ documents: [document()] }), options)).not.toContain('Portfolio');
  });

  it('leaves them out where they do not fit', () => {
    const without = renderMarkdown(reportOf({ documents: [document()] }), options);
    const budget = Buffer.byteLength(without) + 50;
    expect(renderMarkdown(reported(null), { ...options, budget })).toBe(without);
  });

  it.each<[string, Entry[], string | null]>([
    ['nothing', ENTRIES, null],
    ['a gap that is closed', ENTRIES.slice(1), 'Closes 1 gap of ana: platform-boundary.'],
    [
      'a gap that is opened',
      [...ENTRIES, entry({ type: 'ai-eval-loop' })],
      'Opens 1 gap of ana: ai-eval-loop.',
    ],
    [
      'both',
      [entry({ type: 'ai-eval-loop', owner: 'ana' })],
      'Closes 4 gaps of ana: platform-boundary, judgment, humility and ai-safety; opens 1 gap of ana: ai-eval-loop.',
    ],
  ])('says what a change made of the gaps: %s', (_, before, expected) => {
    const text = renderMarkdown(reported(before), options);
    const found = /^(?:Closes|Opens) .*$/m.exec(text)?.[0] ?? null;
    expect(found).toBe(expected);
  });
});
