import { parsePatch } from '../changes/patch.ts';
import type { ChangedFile, Changes } from '../types.ts';
import type { GitHub } from './client.ts';
import type { PullRequest } from './event.ts';
import { PER_PAGE } from './pages.ts';
import { valueAt, wholeNumber } from './payload.ts';

/** A file of a diff as GitHub returns it, with only the fields used here. */
export interface ApiFile {
  filename: string;
  status: string;
  previousFilename: string | null;
  /** The id of the file's content after the change. */
  blob: string | null;
  /** Null where GitHub leaves it out, because the file is too large or no text. */
  patch: string | null;
  /** The number of lines that differ. */
  changes: number;
}

/** GitHub lists at most this many files of a pull request. */
export const MAX_PULL_REQUEST_FILES = 3000;
/** GitHub lists at most this many files of a comparison of commits. */
export const MAX_COMPARED_FILES = 300;

/** GitHub cannot list all files; the message says why. */
export class TooMany extends Error {}

/** @throws {TooMany} for a pull request with more files than GitHub lists */
export async function filesOfPullRequest(
  { rest, repository }: GitHub,
  { number, changedFiles }: PullRequest,
): Promise<ApiFile[]> {
  const reason = `the pull request changes more than ${MAX_PULL_REQUEST_FILES} files`;
  if (changedFiles !== null && changedFiles > MAX_PULL_REQUEST_FILES) throw new TooMany(reason);
  const files: ApiFile[] = [];
  for (let page = 1; page * PER_PAGE <= MAX_PULL_REQUEST_FILES; page++) {
    const { data } = await rest.pulls.listFiles({
      ...repository,
      pull_number: number,
      per_page: PER_PAGE,
      page,
    });
    files.push(...readFiles(data));
    if (data.length < PER_PAGE) return files;
  }
  // GitHub lists no more. Only the payload tells whether these are all.
  if (changedFiles === null || changedFiles > files.length) throw new TooMany(reason);
  return files;
}

/**
 * The files that differ between `head` and where it left `base`.
 *
 * @throws {TooMany} when they may be more than GitHub lists
 */
export async function filesBetween(
  { rest, repository }: GitHub,
  base: string,
  head: string,
): Promise<ApiFile[]> {
  const { data } = await rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  const files = readFiles(data.files);
  if (files.length >= MAX_COMPARED_FILES)
    throw new TooMany(`GitHub lists ${MAX_COMPARED_FILES} changed files at most`);
  return files;
}

/** The files of a response. Each is checked, because the API may send anything. */
function readFiles(data: unknown): ApiFile[] {
  if (!Array.isArray(data)) throw new Error('the response is not a list of files');
  return data.map((entry: unknown) => {
    const text = (key: string) => {
      const value = valueAt(entry, key);
      return typeof value === 'string' ? value : null;
    };
    const [filename, status] = [text('filename'), text('status')];
    if (filename === null || status === null) throw new Error('the response names no file');
    return {
      filename,
      status,
      previousFilename: text('previous_filename'),
      blob: text('sha'),
      patch: text('patch'),
      changes: wholeNumber(valueAt(entry, 'changes')) ?? 0,
    };
  });
}

/**
 * The files as changes. `isSame` tells whether a file of the checkout is the one in GitHub's diff, so that the lines of
 * the diff are its lines; in a merge commit it may differ. Where it does, the whole file counts as changed.
 */
export function changesOf(
  files: readonly ApiFile[],
  base: string,
  isSame: (filePath: string, blob: string | null) => boolean,
): Changes {
  const changed = new Map<string, ChangedFile>();
  const deleted = files.filter(({ status }) => status === 'removed').map(({ filename }) => filename);
  for (const file of files) {
    const { filename, status, previousFilename, blob } = file;
    if (status === 'removed' || status === 'unchanged') continue;
    changed.set(filename, {
      previousPath: status === 'renamed' ? previousFilename : null,
      added: status === 'added' || status === 'copied',
      lines: isSame(filename, blob) ? linesOf(file) : null,
    });
  }
  return { base, files: changed, deleted };
}

function linesOf({ patch, changes, status }: ApiFile): ChangedFile['lines'] {
  if (patch !== null) return parsePatch(patch)?.added ?? null;
  // A file that was only renamed has no patch either.
  return changes === 0 && status === 'renamed' ? [] : null;
}
