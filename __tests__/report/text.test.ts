import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/linter/report.ts';
import { cellsOf, columnsOf } from '../../src/report/columns.ts';
import type { TextOptions } from '../../src/report/text.ts';
import { renderText } from '../support/whole-reports.ts';
import { document, finding, fixAt, reportOf } from './samples.ts';

function render(report: Report, options: Partial<TextOptions> = {}): string {
  return renderText(report, {
    color: false,
    columns: 80,
    quiet: false,
    displayPath: (filePath) => filePath,
    ...options,
  });
}

const mixed = reportOf({
  documents: [
    document(),
    document({ filePath: 'stories/sam/x.md', title: null, owner: null, type: null, status: 'draft' }),
    document({
      filePath: 'answers/sam/why.md',
      kind: 'answer',
      type: null,
      prompt: 'why-this-role',
      title: 'Why',
    }),
  ],
  findings: [
    finding({
      ruleId: 'story-type',
      line: 1,
      column: 1,
      message: 'Missing `type`.',
      excerpt: { text: '---', start: 0, end: 3 },
    }),
    finding(),
    finding({
      filePath: 'stories/sam/x.md',
      severity: 'warning',
      ruleId: 'unknown-field',
      message: 'Unknown key `a`.',
    }),
    finding({ filePath: 'stories/sam/x.md', severity: 'note', line: 120, message: 'Odd.\nChange it.' }),
  ],
  skipped: [{ filePath: 'stories/old.md', reason: 'status `retired`' }],
});

describe('renderText', () => {
  it('groups by file, a line a finding, with excerpt, caret and edit', () => {
    expect(render(mixed)).toBe(`The gateway (platform-boundary, mara)
  stories/mara/gateway.md:1:1 error story-type
    Missing \`type\`.

  stories/mara/gateway.md:7:10 error empty-field
    Field \`numbers\` is only \`TODO\`, expected what changed.
    7 | numbers: TODO
      |          ^^^^
    > Replace it with what happened.

stories/sam/x.md (story, draft)
  stories/sam/x.md:7:10 warning unknown-field
    Unknown key \`a\`.
    7 | numbers: TODO
      |          ^^^^

  stories/sam/x.md:120:10 note empty-field
    Odd.
    120 | numbers: TODO
        |          ^^^^
    > Change it.

fail: 2 errors, 1 warning, 1 note
2 stories, 1 prompt answer checked, 1 skipped: stories/old.md (status \`retired\`)
`);
  });

  it('colours severity, caret, verdict, and dims what is secondary', () => {
    const report = reportOf({ documents: [document()], findings: [finding()] });
    const text = render(report, { color: true })
      .replaceAll('\u001b[', '<')
      .replaceAll(/<(\d+)m/g, '<$1>');
    expect(text).toBe(
      [
        '<1>The gateway<22> <2>(platform-boundary, mara)<22>',
        '  stories/mara/gateway.md:7:10 <31>error<39> <2>empty-field<22>',
        '    Field `numbers` is only `TODO`, expected what changed.',
        '<2>    7 |<22> numbers: TODO',
        '<2>      |<22>          <31>^^^^<39>',
        '    <36>><39> Replace it with what happened.',
        '',
        '<31><1>fail: 1 error<22><39>',
        '1 story, 0 prompt answers checked',
        '',
      ].join('\n'),
    );
  });

  it('has a colour for each severity and for a pass', () => {
    const colors = (['warning', 'note'] as const).map((severity) => {
      const report = reportOf({ findings: [finding({ severity })] });
      return render(report, { color: true }).match(/\u001b\[(\d+)m(warning|note)/)?.[1];
    });
    expect(colors).toEqual(['33', '34']);
    expect(render(reportOf(), { color: true })).toBe(
      '\u001b[32m\u001b[1mpass: no findings\u001b[22m\u001b[39m\n0 stories, 0 prompt answers checked\n',
    );
  });

  it('is the same text with and without colour', () => {
    expect(render(mixed, { color: true }).replaceAll(/\u001b\[\d+m/g, '')).toBe(render(mixed));
  });

  it('shows paths as the user would type them', () => {
    const report = reportOf({ findings: [finding()] });
    const text = render(report, { displayPath: (filePath) => `../${filePath}` });
    expect(text).toMatch(
      /^\.\.\/stories\/mara\/gateway\.md\n {2}\.\.\/stories\/mara\/gateway\.md:7:10 error/,
    );
  });

  it('cuts a long title, but no path', () => {
    const filePath = `stories/${'a'.repeat(100)}.md`;
    const withTitle = reportOf({ documents: [document({ title: 'T'.repeat(200) })], findings: [finding()] });
    expect(render(withTitle).split('\n')[0]).toBe(`${'T'.repeat(79)}…`);
    const documents = [document({ filePath, title: '  ' })];
    expect(render(reportOf({ documents, findings: [finding({ filePath })] }))).toMatch(
      `${filePath.slice(0, 80)}\n${filePath.slice(80)}\n  (`,
    );
  });

  it('says why the verdict is what the counts do not show', () => {
    const limits = { failOn: 'warning', maxWarnings: null, scorer: 'literal' } as const;
    const report = reportOf({ findings: [finding({ severity: 'warning' })], limits, verdict: 'fail' });
    expect(render(report)).toMatch('fail: 1 warning (`fail-on` is `warning`)\n');
  });
});

describe('quiet', () => {
  it('shows only errors, and how it ended', () => {
    const text = render(mixed, { quiet: true });
    expect(text.match(/^ {2}\S.*/gm)).toHaveLength(2);
    expect(text).toMatch(/\n\nfail: 2 errors, 1 warning, 1 note\n2 stories, /);
  });

  it('says nothing when nothing failed', () => {
    expect(render(reportOf({ findings: [finding({ severity: 'warning' })] }), { quiet: true })).toBe('');
  });

  it('shows errors that do not fail, without a blank line at the end', () => {
    const text = render(reportOf({ findings: [finding()], verdict: 'pass' }), { quiet: true });
    expect(text).toMatch(/error empty-field\n {4}Field/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch('pass:');
  });
});

/** The excerpt's two lines, without their margins. */
function excerptOf(
  text: string,
  start: number,
  end: number,
  given: Partial<Finding> & { columns?: number } = {},
): string[] {
  const excerpt = { text, start, end };
  const output = render(reportOf({ findings: [finding({ message: 'M', excerpt, ...given })] }), {
    columns: given.columns ?? 108,
  });
  return (output.match(/^ {4}[ \d]*\|.*/gm) ?? []).map((line) => line.replace(/^.*?\| ?/, ''));
}

describe('the caret', () => {
  it.each([
    ['plain', 'key: value', 5, 10, 'key: value', '     ^^^^^'],
    ['at the end', 'key:', 4, 4, 'key:', '    ^'],
    ['empty inside', 'key: v', 5, 5, 'key: v', '     ^'],
    ['tab', '\tkey:\tv', 6, 7, ' key: v', '      ^'],
    ['wide', '鍵: 値値', 3, 5, '鍵: 値値', '    ^^^^'],
    ['wide itself', '鍵', 0, 1, '鍵', '^^'],
    ['combining', 'e\u0301a: o\u0308x', 5, 8, 'e\u0301a: o\u0308x', '    ^^'],
    ['astral', '😀 𝒳 x', 6, 7, '😀 𝒳 x', '     ^'],
    ['joined emoji', '👨‍👩‍👧 x', 9, 10, '👨‍👩‍👧 x', '   ^'],
    ['presentation selector', '❤️ x', 3, 4, '❤️ x', '   ^'],
    ['flag', '🇩🇪 x', 5, 6, '🇩🇪 x', '   ^'],
    ['skin tone', '👍🏽 x', 5, 6, '👍🏽 x', '   ^'],
    ['Hangul in parts', '\u1112\u1161\u11ab x', 4, 5, '\u1112\u1161\u11ab x', '   ^'],
    ['inside an accent', 'ae\u0301', 2, 3, 'ae\u0301', ' ^'],
    ['control characters', 'a\u001bb', 2, 3, 'a\\u{1b}b', '       ^'],
    ['zero width', 'a\u200bb', 1, 2, 'a\\u{200b}b', ' ^^^^^^^^'],
  ])('stands under %s', (_, text, start, end, line, caret) => {
    expect(excerptOf(text, start, end)).toEqual([line, caret]);
  });

  it('says how far a span goes', () => {
    expect(excerptOf('- one', 0, 5, { endLine: 9, endColumn: 4 })).toEqual(['- one', '^^^^^ to line 9']);
    expect(excerptOf('- one', 0, 5, { endLine: 9, endColumn: 1 })).toEqual(['- one', '^^^^^ to line 8']);
    expect(excerptOf('- one', 0, 5, { endLine: 8, endColumn: 1 })).toEqual(['- one', '^^^^^']);
  });

  it('cuts a long line around it', () => {
    const text = `${'a'.repeat(80)}HERE${'b'.repeat(80)}`;
    expect(excerptOf(text, 80, 84)).toEqual([
      `…${'a'.repeat(24)}HERE${'b'.repeat(70)}…`,
      `${' '.repeat(25)}^^^^`,
    ]);
    expect(excerptOf(text, 2, 3)).toEqual([`${'a'.repeat(80)}HERE${'b'.repeat(15)}…`, '  ^']);
    expect(excerptOf(text, 0, 164)).toEqual([`${'a'.repeat(80)}HERE${'b'.repeat(15)}…`, '^'.repeat(99)]);
    const wide = '字'.repeat(60);
    expect(excerptOf(wide, 30, 31)).toEqual([`…${'字'.repeat(42)}`, `${' '.repeat(25)}^^`]);
    expect(excerptOf('x'.repeat(100), 99, 100)).toEqual(['x'.repeat(100), `${' '.repeat(99)}^`]);
    expect(excerptOf('x'.repeat(100), 100, 100)).toEqual([`…${'x'.repeat(24)}`, `${' '.repeat(25)}^`]);
    expect(excerptOf('x'.repeat(101), 101, 101)).toEqual([`…${'x'.repeat(24)}`, `${' '.repeat(25)}^`]);
  });

  it('does not count a byte order mark, which is no column', () => {
    expect(excerptOf('\ufefftype: x', 7, 8, { line: 1 })).toEqual(['type: x', '      ^']);
    expect(excerptOf('\ufefftype: x', 7, 8, { line: 2 })).toEqual(['\\u{feff}type: x', `${' '.repeat(14)}^`]);
  });

  it.each([
    ['blank', '  '],
    ['a fence', '---'],
    ['a fence behind a mark', '\ufeff---'],
    ['empty', ''],
  ])('is not shown under a line that says nothing: %s', (_, text) => {
    expect(excerptOf(text, 0, text.length, { line: 1 })).toEqual([]);
  });
});

describe('the width', () => {
  const text =
    'Every deploy went through 一番 and then through the second stage, which nobody had ever read.';
  const start = text.indexOf('一番');
  const wide = finding({
    message:
      'The sentence says `一番` and not who did it; expected who, what and when.\nSay who did it, and by which day it was there for everybody.',
    excerpt: { text, start, end: start + 2 },
    endLine: 8,
  });

  it.each([40, 60, 80, 200])('is kept by every line, at %i columns', (columns) => {
    const report = reportOf({
      documents: [document({ title: 'A title that is longer than the narrowest of terminals' })],
      findings: [wide],
      skipped: [{ filePath: 'stories/old.md', reason: 'status `retired`' }],
      scope: { name: 'changed-lines', base: 'main', reason: null, hidden: 1200 },
    });
    const lines = render(report, { columns }).split('\n');
    for (const line of lines.filter((each) => !each.includes('.md:')))
      expect(columnsOf(cellsOf(line)), line).toBeLessThanOrEqual(columns);
    const row = lines.findIndex((line) => line.includes(' ^'));
    const before = (lines[row - 1] ?? '').split('一番')[0] ?? '';
    expect(lines[row]?.indexOf('^')).toBe(columnsOf(cellsOf(before)));
    expect(lines[row]).toMatch(/\^\^\^\^ to line 8$/);
  });

  it('wraps words after their indent, and cuts the excerpt around its caret', () => {
    const report = reportOf({ documents: [document()], findings: [wide] });
    expect(render(report, { columns: 60 })).toBe(`The gateway (platform-boundary, mara)
  stories/mara/gateway.md:7:10 error empty-field
    The sentence says \`一番\` and not who did it; expected
    who, what and when.
    7 | … deploy went through 一番 and then throu…
      |                       ^^^^ to line 8
    > Say who did it, and by which day it was there for
      everybody.

fail: 1 error
1 story, 0 prompt answers checked
`);
  });

  it('never wraps a place, which terminals make a link of', () => {
    const filePath = `stories/${'a'.repeat(60)}.md`;
    const text = render(reportOf({ findings: [finding({ filePath })] }), { columns: 40 });
    expect(text).toContain(`\n  ${filePath}:7:10\n    error empty-field\n    Field`);
  });
});

it('names the command that applies the fixes as it was called', () => {
  const fix = { ...fixAt([0, 1], 'x'), safe: true };
  const report = reportOf({ documents: [document()], findings: [finding({ fix })] });
  const last = (options: Partial<TextOptions>) => render(report, options).trimEnd().split('\n').at(-1);
  expect(last({})).toBe('`star-witness fix` can fix 1 of them');
  expect(last({ command: 'npx --no-install star-witness' })).toBe(
    '`npx --no-install star-witness fix` can fix 1 of them',
  );
});
