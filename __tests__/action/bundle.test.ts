/** The built Action as a process: what the sources alone do not show. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blobId } from '../../src/github/blob.ts';
import { expectOnlyOurMarkup, HOSTILE } from '../report/hostile.ts';
import { FakeGitHub, type FakeOptions } from '../support/fake-github.ts';
import { pullRepo } from '../support/pull-repo.ts';
import type { StepOptions } from '../support/runner/environment.ts';
import { payloadOf } from '../support/webhooks.ts';
import {
  act,
  commandsOf,
  copyOf,
  expectOneError,
  folderWith,
  NODES,
  PASSING,
  story,
  WITH_ERROR,
  WITH_WARNING,
} from './step.ts';

const HEAD = 'f'.repeat(40);
const STORY = story({ lesson: null, lesons: 'I ask first.' });
const ALL = { annotations: 'checks', comment: 'true', suggestions: 'true' };

function pullRequest(values: { head?: string; base?: string } = {}): NonNullable<StepOptions['event']> {
  const payload = payloadOf('pull_request', { action: 'synchronize' });
  const pull = payload.pull_request as { number: number; head: { sha: string }; base: { sha: string } };
  pull.number = 7;
  pull.head.sha = values.head ?? HEAD;
  pull.base.sha = values.base ?? pull.base.sha;
  return { name: 'pull_request', payload: { ...payload, number: 7 } };
}

/** A GitHub that goes when the test ends, and holds every request against GitHub's description. */
async function github(options: FakeOptions): Promise<FakeGitHub> {
  const fake = await new FakeGitHub({ pull: { number: 7, head: HEAD }, ...options }).listen();
  onTestFinished(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });
  return fake;
}

describe.each(NODES)('the built Action, on %s', (node) => {
  const place = node;

  it('passes with every output and a summary', async () => {
    const result = await act({ place, workspace: copyOf('prep-repo') });
    expect([result.exitCode, result.annotations.length]).toEqual([0, 5]);
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
      /^## ✅ Star Witness: all 15 documents pass, with 5 warnings\n\n5 warnings\. /,
    );
  });

  it('fails with annotations, a summary, and reports in files', async () => {
    const workspace = copyOf('first-draft');
    const inputs = { 'report-json': 'out/report.json', 'sarif-file': 'out/report.sarif' };
    const result = await act({ place, workspace, inputs });
    const read = (name: string) => JSON.parse(readFileSync(path.join(workspace, 'out', name), 'utf8'));
    const { counts, findings } = read('report.json');
    expect([result.exitCode, result.outputs.errors]).toEqual([1, String(counts.error)]);
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(read('report.sarif').runs[0].results).toHaveLength(findings.length);
    expect(result.outputs['sarif-file']).toBe(path.join(workspace, 'out/report.sarif'));
    expectOnlyOurMarkup(result.summary);
  });

  it('says in one error what it cannot run on', async () => {
    const files = { '.star-witness.yml': 'fail-onn: error\n', 'stories/a.md': PASSING };
    const message = /^\.star-witness\.yml:1:1: unknown key `fail-onn`, did you mean `fail-on`\?/;
    const start = { file: '.star-witness.yml', line: 1, col: 1, endLine: 1, endColumn: 1 };
    expectOneError(await act({ place, workspace: folderWith(files) }), message, start);
  });

  it('shows the stack to those who debug, as debug output', async () => {
    const workspace = folderWith({ 'README.md': '' });
    const inputs = { 'allow-empty': 'false' };
    const { annotations, log, commands, stdout } = await act({ place, workspace, inputs, debug: true });
    expect(annotations).toHaveLength(1);
    expect(commands.map(({ name }) => name)).toEqual(['error', 'debug']);
    expect(log.filter((line) => /^##\[debug\] +at .*index\.js:\d+/.test(line)).length).toBeGreaterThan(0);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toEqual([]);
  });

  it('makes no command and no markup of hostile text', async () => {
    const raw = HOSTILE.map((text, index) => [`stories/${index}.md`, `---\n${text}\n---\n${text}\n`]);
    const result = await act({ place, workspace: folderWith(Object.fromEntries(raw)), debug: true });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toHaveLength(commandsOf(result).filter(({ name }) => name !== 'debug').length);
    expectOnlyOurMarkup(result.summary);
    expect(result.log.join('\n')).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('needs no token and no network', async () => {
    const workspace = folderWith({ 'stories/a.md': WITH_WARNING });
    const guard = path.join(folderWith(), 'guard.cjs');
    const refuse = `() => { process.stderr.write('network\\n'); process.exit(3); }`;
    writeFileSync(
      guard,
      `require('node:net').Socket.prototype.connect = ${refuse};\n` +
        `for (const dns of [require('node:dns'), require('node:dns/promises')]) dns.lookup = ${refuse};\n` +
        `require('node:dgram').createSocket = ${refuse};\n`,
    );
    const proxy = 'http://127.0.0.1:9';
    const env = {
      NODE_OPTIONS: `--require ${guard}`,
      HTTP_PROXY: proxy,
      HTTPS_PROXY: proxy,
      https_proxy: proxy,
    };
    const { exitCode, outputs } = await act({ place, workspace, env, event: pullRequest() });
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass']);
  });

  it('asks git what changed', async () => {
    const repo = pullRepo(
      {
        before: { 'stories/a.md': PASSING, 'stories/b.md': WITH_ERROR },
        after: { 'stories/a.md': WITH_WARNING },
      },
      'merge, depth 2',
    );
    const result = await act({
      place,
      workspace: repo.path,
      event: pullRequest(repo),
      inputs: { scope: 'changed-lines', token: '' },
      env: { GITHUB_SHA: repo.merge },
    });
    expect(result.outputs).toMatchObject({
      verdict: 'pass',
      scope: 'changed-lines',
      errors: '0',
      warnings: '1',
    });
  });

  it('asks GitHub what changed where git does not know', async () => {
    const repo = pullRepo(
      {
        before: { 'stories/a.md': PASSING, 'stories/b.md': WITH_ERROR },
        after: { 'stories/a.md': WITH_WARNING },
      },
      'merge, depth 1',
    );
    const fake = await github({ files: repo.files });
    const result = await act({
      place,
      workspace: repo.path,
      event: pullRequest(repo),
      inputs: { scope: 'changed-lines', token: fake.token },
      env: { GITHUB_API_URL: fake.url, GITHUB_SHA: repo.merge },
    });
    expect(fake.operations).toEqual(['GET /pulls/{pull_number}/files']);
    expect(result.outputs).toMatchObject({
      verdict: 'pass',
      scope: 'changed-lines',
      errors: '0',
      warnings: '1',
    });
  });

  it('makes a check run and suggestions', async () => {
    const lines = STORY.trimEnd().split('\n');
    const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
    const sha = blobId(Buffer.from(STORY));
    const fake = await github({ files: [{ filename: 'stories/a.md', status: 'added', sha, patch }] });
    const result = await act({
      place,
      workspace: folderWith({ 'stories/a.md': STORY }),
      event: pullRequest(),
      inputs: { token: fake.token, annotations: 'checks', suggestions: 'true' },
      env: { GITHUB_API_URL: fake.url },
    });
    expect([result.exitCode, result.annotations]).toEqual([1, []]);
    expect(fake.checkRuns).toMatchObject([{ head: HEAD, conclusion: 'failure' }]);
    expect(fake.reviewComments).toMatchObject([{ path: 'stories/a.md', commit: HEAD }]);
  });

  it('tells in one notice what GitHub does not take', async () => {
    const fake = await github({ permissions: [] });
    const result = await act({
      place,
      workspace: folderWith({ 'stories/a.md': WITH_ERROR }),
      event: pullRequest(),
      inputs: { token: fake.token, ...ALL },
      env: { GITHUB_API_URL: fake.url },
    });
    expect(result.annotations.map(({ level }) => level)).toEqual(['error', 'notice']);
    expect(result.annotations[1]?.message).toBe(
      'GitHub did not accept everything: check run (the token lacks `checks: write`), comment (the token lacks `pull-requests: write`). The verdict is unchanged, and the log has every finding.',
    );
  });

  it('has an invalid payload, and no token either', async () => {
    const fake = await github({
      faults: [{ on: 'POST /repos/{owner}/{repo}/check-runs', answer: { status: 500 } }],
    });
    const result = await act({
      place,
      workspace: folderWith({ 'stories/a.md': STORY }),
      event: pullRequest(),
      inputs: { token: fake.token, ...ALL },
      env: { GITHUB_API_URL: fake.url, GITHUB_EVENT_PATH: import.meta.filename },
    });
    expect(result.outputs.verdict).toBe('fail');
    expect(result.annotations.filter(({ title }) => title === undefined)).toHaveLength(1);
    expect(fake.calls).toEqual([]);
  });

  it('runs in a folder of a repository, with the inputs that name files', async () => {
    const workspace = folderWith({ 'prep/teams/a/stories/x.md': WITH_ERROR });
    execFileSync('git', ['init', '-q', 'prep'], { cwd: workspace });
    const inputs = { 'working-directory': 'prep/teams/a', files: 'stories' };
    const { annotations } = await act({ place, workspace, inputs });
    expect(annotations).toMatchObject([{ level: 'error', file: 'teams/a/stories/x.md', line: 1 }]);
  });
});
