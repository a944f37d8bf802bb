/** The hook that docs/hooks.md gives for pushes, run by git. */
import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLI, type Ran, shell } from '../support/cli.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { BAD, GOOD, type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

const RECIPE = examplesOf('docs/hooks.md').find(({ text }) => text.includes('"$1/HEAD"'))?.text ?? '';

/** A repository on `main` with an empty remote, and the hook as husky runs it. */
function repoWith(files: Record<string, string>): TempDir {
  const remote = tempDir();
  remote.git('init', '-q', '--bare', '-b', 'main');
  const repo = tempRepo({ 'README.md': 'x\n', ...files }).commitAll();
  repo.git('remote', 'add', 'origin', remote.path);
  const command = `'${process.execPath}' '${CLI}'`;
  const hook = RECIPE.replace('npx --no-install star-witness', command);
  repo.write({ '.git/hooks/pre-push': `#!/bin/sh\nset -e\n${hook}` });
  chmodSync(repo.join('.git/hooks/pre-push'), 0o755);
  return repo;
}

const push = (repo: TempDir, branch = 'main'): Ran => shell(repo, `git push -q origin ${branch}`);

describe('a push', () => {
  it('of main to an empty remote is checked in full', () => {
    const refused = push(repoWith({ 'stories/a.md': BAD }));
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringMatching('stories/a.md:11:4 error')]);
    expect(push(repoWith({ 'stories/a.md': GOOD })).code).toBe(0);
    expect(push(repoWith({})).code).toBe(0);
  });

  it('is compared with what the remote has', () => {
    const repo = repoWith({ 'stories/a.md': BAD });
    repo.git('push', '-q', '--no-verify', 'origin', 'main');
    repo.write({ 'stories/b.md': GOOD }).commitAll();
    expect(push(repo).code).toBe(0);
    repo.write({ 'stories/c.md': BAD }).commitAll();
    const refused = push(repo);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringMatching('stories/c.md:11:4 error')]);
    expect(refused.stdout).not.toMatch('stories/a.md');
  });

  it('of a first topic branch is checked in full, while the remote has no default branch', () => {
    const repo = repoWith({ 'stories/a.md': BAD });
    repo.git('checkout', '-q', '-b', 'topic');
    expect(push(repo, 'topic').code).toBe(1);
  });
});
