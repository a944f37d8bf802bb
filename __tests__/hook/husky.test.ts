import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFrom } from '../../src/setup/shell-hook.ts';
import { CLI, type Ran, ROOT, shell } from '../support/cli.ts';
import { BAD, GOOD, type TempDir, tempRepo } from '../support/temp-repo.ts';

/** A user's repository with one commit, and husky installed as `npm install` would. */
function huskyRepo(hook: string): TempDir {
  const repo = tempRepo({ 'package.json': '{"private": true}\n', '.husky/pre-commit': `${hook}\n` });
  repo.write({ '.gitignore': 'node_modules\n' }).commitAll('First');
  const installed = shell(repo, `'${process.execPath}' '${path.join(ROOT, 'node_modules/husky/bin.js')}'`);
  expect(installed).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(repo.git('config', 'core.hooksPath')).toBe('.husky/_\n');
  return repo;
}

function commit(repo: TempDir, files: Record<string, string>, args = '', env = {}): Ran {
  repo.write(files).git('add', '-A');
  return shell(repo, `git commit -q -m Next ${args}`, env);
}

const subjects = (repo: TempDir) => repo.git('log', '--format=%s').trim().split('\n');
const blocked = (repo: TempDir) => {
  const { code, stdout, stderr } = commit(repo, { 'stories/a.md': BAD });
  const output = stdout + stderr;
  expect(code).toBe(1);
  expect(output).toContain('stories/a.md:11:4 error answer-score\n    The answer scores 0 of 2');
  expect(output).toContain('fail: 1 error');
  expect(output).toContain('Commit refused:\n  stories/a.md: 1 error\n');
  expect(output).toContain('\n  - Skip this check: git commit --no-verify\n');
  expect(subjects(repo)).toEqual(['First']);
  // Still staged, as if nothing had been.
  expect(repo.git('status', '--porcelain', '-uno')).toBe('A  stories/a.md\n');
};

const HOOK = `'${process.execPath}' '${CLI}' --staged`;

describe('a commit through husky', () => {
  it('is blocked by a finding, and passes without one', () => {
    const repo = huskyRepo(HOOK);
    blocked(repo);
    const good = commit(repo, { 'stories/a.md': GOOD });
    expect(good.code).toBe(0);
    expect(good.stdout + good.stderr).toContain('pass: no findings');
    expect(subjects(repo)).toEqual(['Next', 'First']);
    // Without a document nothing is said at all.
    expect(commit(repo, { 'notes.txt': 'x' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('can be made past the hook, by HUSKY=0 and by -n', () => {
    const repo = huskyRepo(HOOK);
    expect(commit(repo, { 'stories/a.md': BAD }, '', { HUSKY: '0' })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(commit(repo, { 'stories/b.md': BAD }, '-n')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(subjects(repo)).toEqual(['Next', 'Next', 'First']);
  });

  it('finds the command line in node_modules with npx --no-install', () => {
    const repo = huskyRepo('npx --no-install star-witness --staged');
    mkdirSync(repo.join('node_modules/.bin'), { recursive: true });
    symlinkSync(CLI, repo.join('node_modules/.bin/star-witness'));
    blocked(repo);
    expect(commit(repo, { 'stories/a.md': GOOD }).code).toBe(0);
    expect(subjects(repo)).toEqual(['Next', 'First']);
  });
});

describe('the commands of the README', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const [command = ''] = /^npx --no-install star-witness init .*\\\n.*$/m.exec(readme) ?? [];
  const init = command.replace('npx --no-install star-witness', `'${process.execPath}' '${CLI}'`);

  it('add the check to an existing hook, and keep its other commands', () => {
    const repo = huskyRepo('echo earlier');
    expect(shell(repo, init)).toMatchObject({ code: 0, stderr: '' });
    expect(repo.read('.husky/pre-commit')).toBe(`${checkFrom('')}echo earlier\n`);
    repo.commitAll('Hook');
    mkdirSync(repo.join('node_modules/.bin'), { recursive: true });
    symlinkSync(CLI, repo.join('node_modules/.bin/star-witness'));
    const bad = commit(repo, { 'stories/a.md': BAD });
    expect(bad).toMatchObject({ code: 1, stderr: expect.not.stringContaining('earlier') });
    expect(bad.stderr).toContain('\nCommit refused:\n');
    expect(commit(repo, { 'stories/a.md': GOOD }).stderr).toContain('earlier\n');
  });

  it('are those of docs/hooks.md, and write only the hook', () => {
    expect(readFileSync(path.join(ROOT, 'docs/hooks.md'), 'utf8')).toContain(`\n${command}\n`);
    const repo = tempRepo({ '.husky/_/h': '' });
    const before = repo.list();
    shell(repo, init);
    expect(repo.read('.husky/pre-commit')).toBe(checkFrom(''));
    expect(repo.list()).toEqual(before);
  });
});

describe('a linked worktree', () => {
  it('has no hook until husky is set up in it', () => {
    const repo = huskyRepo(HOOK);
    repo.git('worktree', 'add', '-q', '-b', 'other', 'tree');
    const commitThere = (name: string) => {
      repo.write({ [`tree/stories/${name}`]: BAD });
      return shell(repo, `cd tree && git add -A && git commit -q -m ${name}`);
    };
    expect(commitThere('a.md')).toEqual({ code: 0, stdout: '', stderr: '' });
    shell(repo, `cd tree && '${process.execPath}' '${path.join(ROOT, 'node_modules/husky/bin.js')}'`);
    const { code, stdout, stderr } = commitThere('b.md');
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('Commit refused:\n  stories/b.md: 1 error\n');
  });
});

describe('the hook of this repository', () => {
  it('is one line that runs the built command line on what is staged', () => {
    const hook = readFileSync(path.join(ROOT, '.husky/pre-commit'), 'utf8');
    expect(hook).toMatch(/^node dist\/cli\/index\.js [^\n;&|]*--staged\n$/);
  });
});
