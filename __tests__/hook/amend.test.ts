import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, ROOT, shell, weakFinding } from '../support/cli.ts';
import { BAD, GOOD, type TempDir, tempDir } from '../support/temp-repo.ts';

const page = readFileSync(path.join(ROOT, 'docs/hooks.md'), 'utf8').replaceAll('\r\n', '\n');

/** The commands that the page shows for a hook, run by this build. */
function linesFor(hook: string): string {
  // That of `pre-commit` is the first of the page.
  const at = Math.max(0, page.search(new RegExp(`\\.husky/${hook}\` checks?`)));
  const lines = /```sh\n([\s\S]*?)\n```/.exec(page.slice(at))?.[1];
  expect(lines).toContain('npx --no-install star-witness ');
  return String(lines).replace('npx --no-install star-witness', `'${process.execPath}' '${CLI}'`);
}

/** A repository with a good story, committed and pushed, and the hooks of the page. */
function repoWithHooks(...hooks: string[]): TempDir {
  const repo = tempDir({ 'work/stories/a.md': GOOD });
  const inWork = (script: string) => expect(shell(repo, `cd work && ${script}`)).toMatchObject({ code: 0 });
  inWork('git init -q -b main && git add -A && git commit -q -m First');
  inWork('git init -q --bare ../origin && git remote add origin ../origin && git push -q origin main');
  inWork('git checkout -q -b next');
  for (const hook of hooks) {
    repo.write({ [`work/.git/hooks/${hook}`]: `#!/bin/sh\n${linesFor(hook)}\n` });
    inWork(`chmod +x .git/hooks/${hook}`);
  }
  return repo;
}

/** Commits a weak story past the pre-commit hook. */
function commitWeak(repo: TempDir): void {
  repo.write({ 'work/stories/b.md': BAD });
  expect(shell(repo, 'cd work && git add -A && git commit -q --no-verify -m Weak').code).toBe(0);
}

describe('an amended commit with nothing new', () => {
  it('passes the pre-commit hook, which git tells nothing of it', () => {
    const repo = repoWithHooks('pre-commit');
    repo.write({ 'work/stories/b.md': BAD });
    expect(shell(repo, 'cd work && git add -A && git commit -q -m Weak').code).toBe(1);
    commitWeak(repo);
    const amended = shell(repo, 'cd work && git commit -q --amend --no-edit');
    expect(amended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each(['--no-edit', '-m Again'])('is checked by the post-rewrite hook of the page: %s', (how) => {
    const repo = repoWithHooks('pre-commit', 'post-rewrite');
    commitWeak(repo);
    const { code, stdout, stderr } = shell(repo, `cd work && git commit -q --amend ${how}`);
    expect(code).toBe(0);
    expect(stdout + stderr).toContain(weakFinding('stories/b.md'));
    expect(stdout + stderr).not.toContain('stories/a.md');
  });

  it('is not what any other commit is taken for', () => {
    const repo = repoWithHooks('post-rewrite');
    repo.write({ 'work/stories/b.md': BAD });
    const committed = shell(repo, 'cd work && git add -A && git commit -q -C HEAD');
    expect(committed).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is refused by the pre-push hook of the page', () => {
    const repo = repoWithHooks('pre-push');
    commitWeak(repo);
    const push = 'cd work && git commit -q --amend --no-edit && git push -q origin next';
    const refused = shell(repo, push);
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain(weakFinding('stories/b.md'));
    repo.write({ 'work/stories/b.md': GOOD });
    expect(shell(repo, `cd work && git add -A && ${push.slice('cd work && '.length)}`).code).toBe(0);
  });
});
