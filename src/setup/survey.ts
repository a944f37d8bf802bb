import type { DocumentKind } from '../types.ts';

/** What runs before a commit, and where a check can be added to it. */
export const HOOKS = ['husky', 'pre-commit', 'lint-staged', 'git'] as const;
export type HookName = (typeof HOOKS)[number];

/** A file of the repository: its path from the root, and its text if it exists. */
export interface SeenFile {
  filePath: string;
  text: string | null;
}

/** What a repository has already. Paths are POSIX, from its root. */
export interface Survey {
  inGit: boolean;
  /** The configuration at the root, or null. */
  configFile: string | null;
  /** A workflow that runs the Action already, or null. */
  checkedBy: string | null;
  workflow: SeenFile;
  packageJson: SeenFile;
  settings: SeenFile;
  husky: SeenFile;
  preCommit: SeenFile;
  /** The hook that git itself runs; null outside of a repository, and where git looks for hooks outside of it. */
  gitHook: SeenFile | null;
  /** What manages the hooks already, in the order of `HOOKS`. */
  managers: readonly HookName[];
  templates: readonly SeenFile[];
  /** Whether the package is installed, or is a dependency. */
  isInstalled: boolean;
  /** The directory whose `node_modules` has the package: `''` for the root, otherwise a path that ends in `/`. */
  packageFolder: string;
  /** Story banks. */
  banks: readonly string[];
  /** Files that say that they are a story or an answer. */
  documents: readonly { filePath: string; kind: DocumentKind }[];
}
