import type { Config } from '../config/config.ts';
import { globMatcher } from '../config/glob.ts';
import type { SourceKind } from '../types.ts';

/** What the configured globs say about a path from the root. */
export interface Kinds {
  /** Whether one of them matches it. A README never counts. */
  matches(filePath: string): boolean;
  /** The kind of document that it is by the globs, or undefined where they do not tell. */
  of(filePath: string): SourceKind | undefined;
}

/** `prefix` is the folder that globs count from, relative to the root. */
export function kindsOf(
  { stories, answers, banks }: Pick<Config, 'stories' | 'answers' | 'banks'>,
  prefix: string,
): Kinds {
  const isOf = {
    story: below(prefix, stories),
    answer: below(prefix, answers),
    bank: below(prefix, banks),
  };
  const kindsOfPath = (filePath: string) =>
    (Object.keys(isOf) as SourceKind[]).filter((kind) => isOf[kind](filePath));
  return {
    matches: (filePath) => !isLeftOut(filePath) && kindsOfPath(filePath).length > 0,
    of(filePath) {
      const kinds = kindsOfPath(filePath);
      // A bank may be in a folder of stories.
      if (kinds.includes('bank')) return 'bank';
      return kinds.length === 1 ? kinds[0] : undefined;
    },
  };
}

/** Whether `ignore` in the configuration matches a path. */
export function ignoreMatcher({ ignore }: Config, prefix: string): (filePath: string) => boolean {
  return below(prefix, ignore);
}

function below(prefix: string, globs: readonly string[]): (filePath: string) => boolean {
  const matches = globMatcher(globs);
  return (filePath) => filePath.startsWith(prefix) && matches(filePath.slice(prefix.length));
}

/**
 * Whether a file is never checked just because a glob or a folder has it: READMEs, and files of git and of
 * dependencies.
 */
export function isLeftOut(filePath: string): boolean {
  const segments = filePath.toLowerCase().split('/');
  return segments.at(-1) === 'readme.md' || segments.includes('node_modules') || segments.includes('.git');
}
