import path from 'node:path';
import { choicesIn, plural, quoted } from '../text/message.ts';
import { nearMiss } from './near-misses.ts';
import type { Search } from './search.ts';
import type { Workspace } from './workspace.ts';

/** At most this many linked folders are named; the others are counted. */
const NAMED = 3;

/**
 * Why a run that found nothing to check fails: most likely a glob is wrong. Null where it does not fail, because files
 * that are named one by one may all be skipped. `otherwise` is what else a user can do.
 */
export async function nothingFound(
  { found, skipped, ignored, linked, globs }: Search,
  { root, cwd }: Workspace,
  prefix: string,
  paths: readonly string[],
  otherwise: readonly string[],
): Promise<string | null> {
  if (found.size > 0) return null;
  if (ignored.size > 0) {
    const all = ignored.size === 1 ? 'the only file' : `all ${ignored.size} files`;
    const what = paths.length > 0 ? `${choicesIn(paths)} names` : `${choicesIn(globs)} matches in ${cwd}`;
    return `\`ignore\` excludes ${all} that ${what}, expected a narrower \`ignore\` in the configuration${inParentheses(otherwise)}`;
  }
  if (skipped.size > 0) return null;
  const base = path.resolve(root, prefix);
  const near = await nearMiss(cwd, globs);
  const hints = [...otherwise, near ?? 'create a first story with `star-witness new`'];
  const left = noteOfLinks(linked);
  return `no file in ${cwd} matches ${choicesIn(globs)} (globs are relative to ${base}), expected stories, answers or a story bank there${inParentheses(hints)}${left === null ? '' : `; ${left}`}`;
}

export function inParentheses(hints: readonly string[]): string {
  return hints.length === 0 ? '' : ` (${hints.join('; ')})`;
}

/** A note on files in named folders that were left out because nothing makes them documents; null without any. */
export function noteOfOthers({ others, canForce }: Search): string | null {
  if (others.size === 0) return null;
  const [named = ''] = [...others].sort();
  const files = others.size === 1 ? quoted(named) : `${quoted(named)} and ${others.size - 1} more`;
  const force = canForce ? '; check with --no-ignore, or as story banks with --bank' : '';
  return `left out ${files}: no glob matches, and no frontmatter has a story type or a prompt${force}`;
}

/** A note on folders that were left out because they are symbolic links; null when there are none. */
export function noteOfLinks(linked: ReadonlySet<string>): string | null {
  if (linked.size === 0) return null;
  const folders = [...linked].sort();
  const named = folders.slice(0, NAMED).map(quoted).join(', ');
  const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : '';
  return `skipped ${plural(folders.length, 'symbolic link to a folder', 'symbolic links to folders')}: ${named}${more}`;
}
