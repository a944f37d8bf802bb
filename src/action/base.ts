import { changesByGit, type FindChanges } from '../host/changes.ts';
import { GitError } from '../host/git.ts';
import { inRepository } from '../host/inner-repository.ts';
import { existingCommit } from '../host/revisions.ts';
import { UsageError } from '../host/workspace.ts';

/**
 * What changed since the commit that the input `base` names.
 *
 * @throws {UsageError} if it does not exist: reporting everything instead is not what was asked for
 */
export function changesSince(base: string): FindChanges {
  return inRepository((request) => {
    try {
      existingCommit(request.root, base);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      throw new UsageError(
        `input \`base\`: ${error.message}, expected a commit that actions/checkout fetches (\`fetch-depth: 0\` fetches all)`,
        { cause: error },
      );
    }
    return changesByGit({ base, from: 'merge-base' })(request);
  });
}
