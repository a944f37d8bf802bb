import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import { findingLog } from '../../src/report/annotations.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { interpretLog } from '../support/runner.ts';
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
  const said = { owner: text, title: text, type: text };
  const documents = [
    document({ ...said, filePath }),
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
    const lines = findingLog(report);
    const log = interpretLog(lines.join('\n'));
    expect(log.commands).toEqual([]);
    expect(log.log).toHaveLength(report.findings.length);
  });

  it('makes one command a finding, which says what was written', () => {
    const { commands, annotations } = interpretLog(renderGithub(report));
    expect(commands.map(({ name, syntax, effect }) => `${name} ${syntax} ${effect}`)).toEqual([
      'error v2 done',
      'error v2 done',
      'warning v2 done',
      'notice v2 done',
    ]);
    expect(annotations.map(({ file }) => file)).toEqual(
      report.findings.map(({ filePath }) => Buffer.from(filePath).toString()),
    );
  });

  it('leaves no markup in the summary', () => {
    for (const linkBase of [LINK_BASE, null]) {
      expectOnlyOurMarkup(renderMarkdown(report, { linkBase, budget: 1e6, overflow: null }));
    }
  });
});

const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;

/** GitHub's own renderer, where it is installed (Debian: cmark-gfm). */
describe.skipIf(!hasCmark)('rendered by cmark-gfm', () => {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist'];
  const flags = ['--unsafe', ...extensions.flatMap((name) => ['-e', name])];

  it.each(HOSTILE_CASES)('%s makes no element that is not ours', (_, text) => {
    for (const linkBase of [LINK_BASE, null]) {
      const input = renderMarkdown(reportSaying(text), { linkBase, budget: 1e6, overflow: null });
      const { stdout, status } = spawnSync('cmark-gfm', flags, { input, encoding: 'utf8' });
      expect(status).toBe(0);
      const count = (tag: string) => stdout.split(new RegExp(`<${tag}[ >]`)).length - 1;
      const tags = new Set([...stdout.matchAll(/<\/?([a-z0-9!-]+)/g)].map(([, tag]) => tag));
      const ours = 'h2 h3 p table thead tbody tr th td ul li a code strong em br span'.split(' ');
      expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
      expect({ h2: count('h2'), h3: count('h3'), tr: count('tr'), td: count('td'), li: count('li') }).toEqual(
        {
          h2: 1,
          h3: 3,
          tr: 3,
          td: 16,
          li: 4,
        },
      );
      expect(count('a')).toBe(linkBase === null ? 4 : 4 + 2 + 3 + 4);
      const targets = [...stdout.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
      expect(
        targets.filter(
          (target) =>
            !/^https:\/\/(github\.com\/octo-org\/prep\/blob|example\.org\/rules)\//.test(target ?? ''),
        ),
      ).toEqual([]);
    }
  });
});
