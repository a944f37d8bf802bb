/** A repository that git takes for somebody else's. */
import { expect, it } from 'vitest';
import { GitError, git } from '../../src/host/git.ts';
import { tempRepo } from '../support/temp-repo.ts';

it('is refused with the remedy that git names', () => {
  const { path, env } = tempRepo();
  const strange = { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  expect(() => git(path, ['status'], { env: strange })).toThrow(
    new GitError(
      `fatal: detected dubious ownership in repository at '${path}' (\`git config --global --add safe.directory ${path}\` adds an exception)`,
      128,
    ),
  );
});
