import { changesByGit, type FindChanges } from '../host/changes.ts';
import { GitError } from '../host/git.ts';
import { inRepository } from '../host/inner-repository.ts';
import { existingCommit } from '../host/revisions.ts';
import { UsageError } from '../host/workspace.ts';

/**
 * What changed since the commit that the input `base` names.
 *
 * @throws {UsageError} when it is not there: whoever names one does not mean everything
 */
export function changesSince(base: string): FindChanges {
  return inRepository((request) => {
    try {
      existingCommit(request.root, base);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      throw new UsageError(
        `input \`base\`: ${error.message}, expected one that actions/checkout fetches (\`fetch-depth: 0\` gets all)`,
        { cause: error },
      );
    }
    return changesByGit({ base, from: 'merge-base' })(request);
  });
}
