import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import { logLine, visible } from '../../src/report/escape.ts';
import { renderGithub } from '../../src/report/github.ts';
import { logGroups } from '../../src/report/log.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { htmlOf, tablesOf, tagsOf, targetsOf, unbalanced } from '../support/rendered.ts';
import { interpretLog } from '../support/runner/commands.ts';
import { renderText } from '../support/whole-reports.ts';
import { expectOnlyOurMarkup, HOSTILE_CASES } from './hostile.ts';
import { document, finding, reportOf } from './samples.ts';

/** A report that says `text` wherever an author may say something. */
function reportSaying(text: string): Report {
  const filePath = `stories/${text}/a.md`;
  const findings = [
    finding({ filePath, message: `Field \`${text.replaceAll('`', "'").replace(/\s+/g, ' ')}\` is odd.` }),
    finding({ filePath, message: `${text}\n${text}`, excerpt: { text, start: 0, end: text.length } }),
    finding({ filePath: text, severity: 'warning', excerpt: { text: `x${text}`, start: 1, end: 2 } }),
    finding({ filePath: `${text}.md`, severity: 'note', message: text }),
  ];
  const said = { owner: text, title: text, type: text, typeTitle: text, shows: [text] };
  const documents = [
    document({ ...said, filePath, themes: [{ id: text, title: text }] }),
    document({ ...said, filePath: text, kind: 'answer', type: null, prompt: text, status: 'draft' }),
  ];
  return reportOf({ documents, findings, skipped: [{ filePath: text, reason: text }] });
}

const LINK_BASE = 'https://github.com/octo-org/prep/blob/0123456789abcdef0123456789abcdef01234567/';

describe.each(HOSTILE_CASES)('%s', (_, text) => {
  const report = reportSaying(text);

  it('runs no command in the text report', () => {
    for (const color of [true, false]) {
      const output = renderText(report, {
        color,
        columns: 80,
        quiet: false,
        displayPath: (filePath) => filePath,
      });
      expect(interpretLog(output).commands).toEqual([]);
      // The two commands of colour that are ours.
      const plain = output.replaceAll(/\u001b\[\d+m/g, '');
      expect(plain).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
    }
  });

  it('runs no command in the log', () => {
    const groups = logGroups(report.findings, new Map());
    const lines = groups.flatMap(({ title, entries }) => [title, ...entries]);
    const log = interpretLog(lines.join('\n'));
    expect(log.commands).toEqual([]);
    expect(log.log).toHaveLength(report.findings.length + groups.length);
  });

  it('makes one command a finding, which says what was written', () => {
    const { commands, annotations } = interpretLog(renderGithub(report));
    expect(commands.map(({ name, syntax, effect }) => `${name} ${syntax} ${effect}`)).toEqual([
      'error v2 done',
      'error v2 done',
      'warning v2 done',
      'notice v2 done',
    ]);
    // A name that may not be shown as it is is in the message.
    const names = report.findings.map(({ filePath }) => filePath);
    expect(annotations.map(({ file, message }) => file ?? message.split('\n').at(-1))).toEqual(
      names.map((name) =>
        visible(name) === name ? name : `${logLine(name)}, line 7: https://example.org/rules/empty-field.md`,
      ),
    );
    expect(renderGithub(report)).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
  });

  it('leaves no markup in the summary', () => {
    for (const linkBase of [LINK_BASE, null]) {
      expectOnlyOurMarkup(renderMarkdown(report, { linkBase, budget: 1e6, overflow: null }));
    }
  });
});

/** Every element that a summary is made of. */
const OURS = 'h2 h3 p table thead tbody tr th td ul li a code strong b em br span details summary'.split(' ');

describe.each(HOSTILE_CASES)('rendered, %s', (_, text) => {
  it.each([LINK_BASE, null])('makes no element that is not ours, with links to %s', (linkBase) => {
    const html = htmlOf(renderMarkdown(reportSaying(text), { linkBase, budget: 1e6, overflow: null }));
    expect(unbalanced(html)).toEqual([]);
    const tags = tagsOf(html);
    expect([...tags.keys()].filter((tag) => !OURS.includes(tag))).toEqual([]);
    expect(
      Object.fromEntries(['h2', 'h3', 'tr', 'td', 'li', 'details'].map((tag) => [tag, tags.get(tag)])),
    ).toEqual({
      h2: 1,
      h3: 2,
      tr: 3,
      td: 10,
      li: 4,
      details: 3,
    });
    for (const { head, rows } of tablesOf(html)) {
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
    const targets = targetsOf(html);
    expect(targets).toHaveLength(linkBase === null ? 4 : 4 + 2 + 4);
    const ours = /^https:\/\/(github\.com\/octo-org\/prep\/blob|example\.org\/rules)\//;
    expect(targets.filter((target) => !ours.test(target))).toEqual([]);
  });
});
