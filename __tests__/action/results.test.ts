import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { JsonReport } from '../../src/report/json-schema.ts';
import type { Annotation } from '../support/runner/annotation.ts';
import { WEAK } from '../support/temp-repo.ts';
import {
  act,
  casesFor,
  copyOf,
  folderWith,
  PASSING,
  PLACES,
  ROOT,
  story,
  WITH_ERROR,
  WITH_NOTE,
  WITH_WARNING,
} from './step.ts';

const schema = JSON.parse(readFileSync(path.join(ROOT, 'schema/report.json'), 'utf8'));
const isReport = new Ajv().compile<JsonReport>(schema);

type JsonFinding = JsonReport['findings'][number];

/** The findings that annotations show: of each document five notes, and of each level ten. */
function annotatedOf({ findings }: JsonReport): JsonFinding[] {
  const notes = new Map<string, number>();
  const levels = new Map<string, number>();
  const next = (counts: Map<string, number>, key: string) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) ?? 0;
  };
  return findings
    .filter(({ severity, filePath }) => severity !== 'note' || next(notes, filePath) <= 5)
    .filter(({ severity }) => next(levels, severity) <= 10);
}

/** What the runner is expected to show of a report, worked out from its JSON. */
function annotationsOf(report: JsonReport): Annotation[] {
  const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;
  return annotatedOf(report).map(
    ({ severity, message, url, ruleId, filePath, line, column, endLine, endColumn }) => ({
      level: levels[severity],
      title: ruleId,
      file: filePath,
      line,
      endLine: line,
      col: column,
      endColumn: endLine === line && endColumn > column ? endColumn : column,
      message: `${message}\nline ${line}: ${url}`,
    }),
  );
}

function placesOf(annotations: readonly Annotation[]): string[] {
  return annotations.map(
    ({ level, file, line, col, endColumn, title }) => `${level} ${file}:${line}:${col}-${endColumn} ${title}`,
  );
}

/** The groups of a log, each with how many findings it has. */
function groupsOf(log: readonly string[]): { title: string; findings: number }[] {
  const groups: { title: string; findings: number }[] = [];
  for (const line of log) {
    const [, title] = /^##\[group\](.*)$/.exec(line) ?? [];
    const group = groups.at(-1);
    if (title !== undefined) groups.push({ title, findings: 0 });
    else if (group && /^(##\[(error|warning|notice)\]|\d+:\d+ (error|warning|note) )/.test(line))
      group.findings++;
  }
  return groups;
}

/** Runs on a folder and gives the JSON report too. */
async function actWithReport(place: string, workspace: string, inputs: Record<string, string> = {}) {
  const file = path.join(workspace, 'reports', 'report.json');
  const result = await act({ place, workspace, inputs: { ...inputs, 'report-json': file } });
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isReport(report)) throw new Error(JSON.stringify(isReport.errors));
  expect(result.outputs['report-json']).toBe(file);
  expect(readdirSync(path.dirname(file))).toEqual(['report.json']);
  return { ...result, report };
}

/** A mechanism, and nothing that it changed. */
const MECHANISM =
  'I added a check to the deploy that refuses every old key, and an alert that pages me when somebody uses one.';

/** A text, and the values of fail-on that it fails by. */
const FAILING: readonly [string, string, readonly string[]][] = [
  ['nothing', PASSING, []],
  ['a note', WITH_NOTE, ['note']],
  ['a warning', WITH_WARNING, ['note', 'warning']],
  ['an error', WITH_ERROR, ['note', 'warning', 'error']],
];

describe.each(PLACES)('results, on %s', (place) => {
  it('examples/prep-repo passes, with the gaps of its portfolios', async () => {
    const result = await act({ place, workspace: copyOf('prep-repo') });
    expect(result.exitCode).toBe(0);
    expect(placesOf(result.annotations)).toEqual([
      'warning stories/deniz/invoice-pdf-parser.md:1:1-1 coverage-prompts',
      'warning stories/deniz/invoice-pdf-parser.md:1:1-1 coverage-themes',
      'warning stories/deniz/invoice-pdf-parser.md:1:1-1 coverage-types',
      'warning stories/mara/ci-secrets-rotation.md:1:1-1 coverage-prompts',
      'warning stories/mara/ci-secrets-rotation.md:1:1-1 coverage-types',
    ]);
    expect(result.outputs).toEqual({
      verdict: 'pass',
      errors: '0',
      warnings: '5',
      notes: '0',
      stories: '8',
      answers: '7',
      'mean-score': '2.00',
      'report-json': '',
      'sarif-file': '',
      'html-file': '',
      scope: 'all',
    });
    expect(result.log.slice(-2)).toEqual(['pass: 5 warnings', '8 stories, 7 prompt answers checked']);
    expect(result.summary).toMatch(
      /^## ✅ Star Witness: all 15 documents pass, with 5 warnings\n\n5 warnings\. 8 stories, 7 prompt answers checked\.\n/,
    );
  });

  it('examples/first-draft is annotated by document, up to 10 of a level', async () => {
    const { report, ...result } = await actWithReport(place, copyOf('first-draft'));
    const { error, warning, note } = report.counts;
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'fail',
      errors: String(error),
      warnings: String(warning),
      notes: String(note),
      stories: '7',
      answers: '2',
    });
    const scores = report.documents.flatMap(({ answers }) => answers.map(({ score }) => score));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(result.outputs['mean-score']).toBe(mean.toFixed(2));
    // The fifth note of a document also says where its others are.
    const withoutMore = result.annotations.map(({ message, ...annotation }) => ({
      ...annotation,
      message: message.replace(/\nand \d+ more notes?, on .*$/m, ''),
    }));
    expect(withoutMore).toEqual(annotationsOf(report));
    expect(placesOf(result.annotations.slice(0, 3))).toEqual([
      'error answers/sam/disagreement.md:6:1-6 frontmatter-syntax',
      'error answers/sam/why-this-role.md:2:9-21 prompt-id',
      'warning answers/sam/why-this-role.md:7:1-94 answer-length',
    ]);
    expect(result.annotations[1]?.message).toMatch(
      /^Unknown prompt `why-this-rol`.*\nDid you mean `why-this-role`\?\nline 2: https:/,
    );
    expect(error).toBeGreaterThan(10);
    // Other levels have findings too, and perhaps more than fit.
    const overflow = result.log.find((line) => line.startsWith('annotations: ')) ?? '';
    expect(overflow).toMatch(`annotations: showing 10 of ${error} errors`);
    expect(result.summary).toMatch(`${overflow.replace('a', 'A')}.`);
    expect(groupsOf(result.log).map(({ title, findings }) => [title, findings])).toEqual(
      [...new Set(report.findings.map(({ filePath }) => filePath))].map((filePath) => [
        expect.stringMatching(`^${filePath}: \\d+ (error|warning|note)`),
        report.findings.filter((finding) => finding.filePath === filePath).length,
      ]),
    );
  });

  it('shows 10 of each level, and says how many there are', async () => {
    const make = (name: string, text: string, count: number) =>
      Array.from({ length: count }, (_, index) => [`stories/${name}${index}.md`, text]);
    const workspace = folderWith(
      Object.fromEntries([
        ...make('error', WITH_ERROR, 12),
        ...make('warning', WITH_WARNING, 11),
        ...make('note', WITH_NOTE, 13),
      ]),
    );
    const overflow = 'showing 10 of 12 errors, 10 of 11 warnings, 10 of 13 notes';
    const { report, ...result } = await actWithReport(place, workspace);
    expect(result.annotations).toEqual(annotationsOf(report));
    expect(result.annotations).toHaveLength(30);
    expect(groupsOf(result.log)).toHaveLength(36);
    expect(result.log).toContain(`annotations: ${overflow}`);
    expect(result.summary).toMatch(`Annotations: ${overflow}.`);
    expect(result.summary.match(/^- \*\*(error|warning|note)/gm)).toHaveLength(36);
    const silent = await act({ place, workspace, inputs: { annotations: 'none' } });
    expect(silent.stdout + silent.summary).not.toMatch('showing');
  });

  it.each(casesFor(place, FAILING))('fails on %s as fail-on says', async (_, text, failing) => {
    const workspace = folderWith({ 'stories/a.md': text });
    const values = ['', 'error', 'warning', 'note', 'never'];
    const results = await Promise.all(
      values.map((failOn) => act({ place, workspace, inputs: { 'fail-on': failOn } })),
    );
    const verdicts = results.map(({ exitCode, outputs }) => [exitCode, outputs.verdict]);
    const expected = values.map((value) => (failing.includes(value || 'error') ? [1, 'fail'] : [0, 'pass']));
    expect(verdicts).toEqual(expected);
  });

  it('takes the mean of all answers that were judged', async () => {
    const { outputs } = await act({
      place,
      workspace: folderWith({
        'stories/a.md': PASSING,
        'stories/b.md': story({}, WEAK),
        'stories/c.md': story({}, `${WEAK} ${MECHANISM}`),
        'stories/d.md': story({ status: 'retired' }, WEAK),
      }),
    });
    expect(outputs).toMatchObject({ stories: '3', answers: '0', 'mean-score': '1.00' });
    const none = await act({ place, workspace: folderWith({ 'stories/a.md': '---\ntype: x\n---\n' }) });
    expect(none.outputs).toMatchObject({ stories: '1', 'mean-score': '' });
  });

  it('names files from the root of the repository, wherever it runs', async () => {
    const files = { 'teams/a/stories/x.md': WITH_ERROR, 'stories/y.md': WITH_ERROR };
    const inputs = { 'working-directory': 'teams/a' };
    const without = folderWith(files);
    const withGit = folderWith(files);
    execFileSync('git', ['init', '-q'], { cwd: withGit });
    for (const workspace of [without, withGit]) {
      const { annotations, summary } = await act({ place, workspace, inputs });
      expect(placesOf(annotations)).toEqual(['error teams/a/stories/x.md:1:1-4 required-fields']);
      expect(summary).toMatch('/blob/0123456789abcdef0123456789abcdef01234567/teams/a/stories/x.md)');
    }
    const below = folderWith({ 'prep/teams/a/stories/x.md': WITH_ERROR });
    execFileSync('git', ['init', '-q', 'prep'], { cwd: below });
    for (const directory of ['prep', 'prep/teams', `${below}/prep/teams/a`]) {
      const { annotations } = await act({
        place,
        workspace: below,
        inputs: { 'working-directory': directory },
      });
      expect(placesOf(annotations)).toEqual(['error teams/a/stories/x.md:1:1-4 required-fields']);
    }
  });

  it('knows what git ignores in a repository of another user, as in a container', async () => {
    const workspace = folderWith({
      '.gitignore': 'drafts\n',
      'stories/a.md': PASSING,
      'drafts/stories/b.md': WITH_ERROR,
    });
    execFileSync('git', ['init', '-q'], { cwd: workspace });
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    for (const more of [
      {},
      { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.quotePath', GIT_CONFIG_VALUE_0: 'true' },
    ]) {
      const { annotations, outputs } = await act({ place, workspace, env: { ...env, ...more } });
      expect([annotations, outputs.stories]).toEqual([[], '1']);
    }
  });

  it('logs what it was based on if debug logging is on', async () => {
    const config = 'stories: stories/*.md\nanswers: []\nbanks: []\nignore: stories/x*\n';
    const workspace = folderWith({
      '.star-witness.yml': config,
      'stories/a.md': PASSING,
      'stories/x.md': WITH_ERROR,
    });
    const { log } = await act({ place, workspace, debug: true });
    expect(log.filter((line) => line.startsWith('##[debug]'))).toEqual([
      expect.stringMatching(/^##\[debug\]repository: \/.+$/),
      '##[debug]configuration: .star-witness.yml',
      expect.stringMatching(/^##\[debug\]globs are relative to: \/.+$/),
      '##[debug]stories: stories/*.md',
      '##[debug]answers: ',
      '##[debug]banks: ',
      '##[debug]ignore: stories/x*',
      '##[debug]compared with: nothing',
      '##[debug]files: 1',
      '##[debug]stories/a.md',
    ]);
    expect((await act({ place, workspace })).stdout).not.toMatch('configuration:');
  });

  it('annotates what the change touches before what was there', async () => {
    const old = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`stories/aaa/${i}.md`, WITH_ERROR]));
    const workspace = folderWith(old);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@example.com', ...args], {
        cwd: workspace,
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '--no-verify', '-m', 'All');
    mkdirSync(path.join(workspace, 'stories/zzz'));
    writeFileSync(path.join(workspace, 'stories/zzz/new.md'), WITH_ERROR);
    const { annotations, log } = await act({ place, workspace, inputs: { base: 'HEAD' } });
    const inErrors = annotations.filter(({ level }) => level === 'error').map(({ file }) => file);
    expect([inErrors.length, inErrors.includes('stories/zzz/new.md')]).toEqual([10, true]);
    expect(log).toContain('annotations: showing 10 of 13 errors');
  });

  it('says in a warning of its own what it could not do, within the 10', async () => {
    const files = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`stories/${i}.md`, WITH_WARNING]));
    const workspace = folderWith({ ...files, '.git/HEAD': 'broken' });
    const result = await act({ place, workspace });
    expect(result.exitCode).toBe(0);
    expect(result.annotations.map(({ title }) => title)).toEqual([
      ...Array(9).fill('unknown-field'),
      undefined,
    ]);
    expect(result.annotations[9]?.message).toMatch(
      /^ignored files are checked too, because git could not name them/,
    );
    expect(result.log).toContain('annotations: showing 9 of 10 warnings');
    const silent = await act({ place, workspace, inputs: { annotations: 'none' } });
    expect(silent.annotations).toEqual([]);
    expect(silent.log.join('\n')).toMatch(/^warning: ignored files are checked too/m);
  });
});
