import path from 'node:path';
import { looksLikeBank } from '../bank/read-bank.ts';
import { Glob } from '../config/glob.ts';
import { kindSaid } from '../document/frontmatter-lines.ts';
import { PRODUCT } from '../product.ts';
import { templatePath } from '../setup/plan.ts';
import type { HookName, SeenFile, Survey } from '../setup/survey.ts';
import { hasKey } from '../text/json-key.ts';
import type { DocumentKind, Source } from '../types.ts';
import { CONFIG_NAMES, foldersUp, PACKAGE } from './config-names.ts';
import { GitError, git } from './git.ts';
import { isLeftOut } from './kinds.ts';
import { readSource } from './text-file.ts';
import { Walk } from './walk.ts';
import { entryAt, isInside, isOwn, toPosix, UsageError, type Workspace } from './workspace.ts';

/** The most Markdown files that are read. The author of a larger repository says where the stories are. */
export const MOST_SURVEYED = 1000;
/** How banks are named. A file of another name that has labels may be a page about them. */
const BANK_NAME = /stor(?:y|ies)|star|behaviou?ral|interview/i;

/** Looks at what a repository has already. `templates` has the names of the templates. */
export function surveyOf({ root, prefix, inGit }: Workspace, templates: readonly string[]): Survey {
  const seen = (filePath: string): SeenFile => ({ filePath, text: textAt(root, filePath) });
  const packageJson = seen('package.json');
  const husky = seen('.husky/pre-commit');
  const preCommit = seen('.pre-commit-config.yaml');
  const hookPath = inGit ? gitHookPath(root) : null;
  const gitHook = hookPath === null ? null : seen(hookPath);
  const { banks, documents } = markdownIn(root);
  const packageFolder = packageFolderOf(root, prefix);
  return {
    inGit,
    configFile: configIn(root),
    checkedBy: workflowIn(root),
    workflow: seen('.github/workflows/star-witness.yml'),
    packageJson,
    settings: seen('.vscode/settings.json'),
    husky,
    preCommit,
    gitHook,
    managers: managersOf(root, packageJson.text ?? '', preCommit, gitHook),
    templates: templates.map((name) => seen(templatePath(name))),
    isInstalled: packageFolder !== null || hasDependency(packageJson.text ?? '', 'star-witness'),
    packageFolder: packageFolder ?? '',
    banks,
    documents,
  };
}

/** The nearest directory from `prefix` up to the root whose `node_modules` has the package, or null. */
function packageFolderOf(root: string, prefix: string): string | null {
  const hasPackage = (folder: string) =>
    entryAt(path.join(root, folder, 'node_modules/star-witness')) !== undefined;
  return foldersUp(prefix).find(hasPackage) ?? null;
}

/** @throws {UsageError} for a file that cannot be read, so that nothing is written over it */
function textAt(root: string, filePath: string): string | null {
  const absolute = path.join(root, filePath);
  if (entryAt(absolute) === undefined) return null;
  const { text, unreadable } = isOwnOrHook(absolute, root)
    ? readSource(absolute, filePath, undefined)
    : REFUSED;
  if (unreadable !== undefined)
    throw new UsageError(`cannot read ${filePath}, expected a text file in UTF-8`);
  return text;
}

const REFUSED: Pick<Source, 'text' | 'unreadable'> = {
  text: '',
  unreadable: { messageId: 'unreadable', data: { reason: 'a symbolic link out of the repository' } },
};

/** Whether a file may be read: it belongs to the repository, or is a hook, which is in `.git`. */
function isOwnOrHook(absolute: string, root: string): boolean {
  return (
    isOwn(absolute, root) || (path.basename(path.dirname(absolute)) === 'hooks' && isInside(absolute, root))
  );
}

function configIn(root: string): string | null {
  const found = [...CONFIG_NAMES, PACKAGE].find((name) => {
    const text = textAt(root, name);
    return text !== null && (name !== PACKAGE || hasKey(text, PRODUCT));
  });
  return found ?? null;
}

/** The path of a workflow that runs the Action, or null. */
function workflowIn(root: string): string | null {
  for (const entry of new Walk(root, () => false).find(
    [new Glob('.github/workflows/*.{yml,yaml}')],
    '.github',
  )) {
    if (entry.as === 'file' && textAt(root, entry.name)?.includes('star-witness/star-witness@'))
      return entry.name;
  }
  return null;
}

function managersOf(
  root: string,
  packageJson: string,
  preCommit: SeenFile,
  gitHook: SeenFile | null,
): HookName[] {
  const isThere: Record<HookName, boolean> = {
    husky: entryAt(path.join(root, '.husky')) !== undefined || hasDependency(packageJson, 'husky'),
    'pre-commit': preCommit.text !== null,
    'lint-staged': /"lint-staged"\s*:\s*\{/.test(packageJson),
    git: (gitHook?.text ?? null) !== null,
  };
  return (Object.keys(isThere) as HookName[]).filter((name) => isThere[name]);
}

function hasDependency(packageJson: string, name: string): boolean {
  return new RegExp(`"${name}"\\s*:\\s*"`).test(packageJson);
}

/** Where git looks for the hook, from the root; null where that is not in this repository, or git does not say. */
function gitHookPath(root: string): string | null {
  const configured = ['--local', '--global'].map((scope) =>
    gitOutput(root, ['config', scope, '--get', 'core.hooksPath']),
  );
  const common = gitOutput(root, ['rev-parse', '--git-common-dir']);
  const folder = configured.find((each) => each !== null) ?? (common === null ? null : `${common}/hooks`);
  const absolute = folder === null ? null : path.resolve(root, folder, 'pre-commit');
  // Husky rewrites its own folder at each installation.
  if (absolute === null || !isInside(absolute, root) || /[\\/]\.husky[\\/]/.test(absolute)) return null;
  return toPosix(path.relative(root, absolute));
}

/** What git prints, or null where it prints nothing or fails. */
function gitOutput(root: string, args: readonly string[]): string | null {
  try {
    return git(root, args).toString().trim() || null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Whether a file is in a repository below the root, such as a submodule: what is in it is checked there. */
function innerFiles(root: string): (filePath: string) => boolean {
  const known = new Map([['', false]]);
  const isInner = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const found = isInner(parentOf(folder)) || entryAt(path.join(root, folder, '.git')) !== undefined;
    known.set(folder, found);
    return found;
  };
  return (filePath) => isInner(parentOf(filePath));
}

function parentOf(filePath: string): string {
  return filePath.slice(0, Math.max(0, filePath.lastIndexOf('/')));
}

function markdownIn(root: string): Pick<Survey, 'banks' | 'documents'> {
  const banks: string[] = [];
  const documents: { filePath: string; kind: DocumentKind }[] = [];
  const isInInner = innerFiles(root);
  let left = MOST_SURVEYED;
  for (const entry of new Walk(root, () => false).find([new Glob('**/*.md')])) {
    if (entry.as !== 'file' || isLeftOut(entry.name) || entry.name.startsWith('templates/')) continue;
    if (isInInner(entry.name)) continue;
    if (left-- === 0) break;
    const { text } = readSource(path.join(root, entry.name), entry.name, undefined);
    const said = kindSaid(text);
    if (said !== null)
      documents.push({ filePath: entry.name, kind: said.key === 'prompt' ? 'answer' : 'story' });
    else if (BANK_NAME.test(entry.name) && looksLikeBank(text)) banks.push(entry.name);
  }
  return { banks: banks.sort(), documents };
}
