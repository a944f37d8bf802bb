import type { Config } from '../config/config.ts';
import { globMatcher } from '../config/glob.ts';
import type { DocumentKind } from '../types.ts';

/** What the configured globs say of a path from the root. */
export interface Kinds {
  /** Whether they match it; a README is never meant. */
  matches(filePath: string): boolean;
  /** Which kind of document it holds by them, or undefined when that is open. */
  of(filePath: string): DocumentKind | undefined;
}

/** `prefix` is the folder that globs count from, relative to the root. */
export function kindsOf({ stories, answers }: Pick<Config, 'stories' | 'answers'>, prefix: string): Kinds {
  const isStory = below(prefix, stories);
  const isAnswer = below(prefix, answers);
  return {
    matches: (filePath) => !isLeftOut(filePath) && (isStory(filePath) || isAnswer(filePath)),
    of(filePath) {
      const story = isStory(filePath);
      return story === isAnswer(filePath) ? undefined : story ? 'story' : 'answer';
    },
  };
}

/** Whether the configuration leaves a path out. */
export function ignoreMatcher({ ignore }: Config, prefix: string): (filePath: string) => boolean {
  return below(prefix, ignore);
}

function below(prefix: string, globs: readonly string[]): (filePath: string) => boolean {
  const matches = globMatcher(globs);
  return (filePath) => filePath.startsWith(prefix) && matches(filePath.slice(prefix.length));
}

/** Files that neither a glob nor a folder means: a README explains its folder, and dependencies are not ours. */
export function isLeftOut(filePath: string): boolean {
  const segments = filePath.toLowerCase().split('/');
  return segments.at(-1) === 'readme.md' || segments.includes('node_modules') || segments.includes('.git');
}
