import { parsePatch } from '../changes/patch.ts';
import { groupByFile } from '../linter/order.ts';
import type { Finding } from '../linter/report.ts';
import { isBlob } from './blob.ts';
import { type ApiFile, filesOfPullRequest } from './changed-files.ts';
import type { GitHub } from './client.ts';
import type { PullRequest } from './event.ts';
import { httpStatusOf, isUncertain } from './failure.ts';
import { ownOnly, type Written } from './own.ts';
import { readPages } from './pages.ts';
import { answeredId } from './payload.ts';
import { SUGGESTION_MARK, type Suggestion, suggestionsFor } from './suggestion.ts';

/** The most open suggestions on a pull request: more make its page slow, and its readers tired. */
export const MAX_SUGGESTIONS = 20;

/** Reads a file that was judged: its bytes and its text; null when it does not exist. */
export type ReadFile = (filePath: string) => { bytes: Uint8Array; text: string } | null;

export interface ReviewResult {
  posted: number;
  /** Suggested by an earlier run. */
  known: number;
  /** Fixes of lines that the pull request does not show, or shows with another text than the checkout. */
  elsewhere: number;
  /** Not suggested, because there are `MAX_SUGGESTIONS` open ones. */
  beyond: number;
  /** GitHub did not accept their lines. */
  refused: number;
}

interface ReviewComment extends Written {
  line?: number | null | undefined;
}

/** Suggests the fixes of findings in one review. A fix is suggested once, and never again. */
export async function suggestFixes(
  github: GitHub,
  pullRequest: PullRequest,
  findings: readonly Finding[],
  read: ReadFile,
): Promise<ReviewResult> {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  const none = { posted: 0, known: 0, elsewhere: 0, beyond: 0, refused: 0 };
  if (fixable.length === 0) return none;
  const files = await filesOfPullRequest(github, pullRequest);
  const inside = inDiff(fixable, files, read);
  const elsewhere = fixable.length - inside.reduce((sum, { fixes }) => sum + fixes, 0);
  const suggestions = distinct(inside);
  if (suggestions.length === 0) return { ...none, elsewhere };
  const { fingerprints, open } = await earlier(github, pullRequest);
  const fresh = suggestions.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  const chosen = fresh.slice(0, Math.max(0, MAX_SUGGESTIONS - open));
  const posted = chosen.length === 0 ? 0 : await postReview(github, pullRequest, chosen);
  return {
    posted,
    known: suggestions.length - fresh.length,
    elsewhere,
    beyond: fresh.length - chosen.length,
    refused: chosen.length - posted,
  };
}

/**
 * The suggestions for lines that the pull request shows. The file must be the same as at its head, because the lines of
 * a merge commit may be others.
 */
function inDiff(findings: readonly Finding[], files: readonly ApiFile[], read: ReadFile): Suggestion[] {
  const byFile = groupByFile(findings);
  return files.flatMap(({ filename, blob, patch }) => {
    const own = byFile.get(filename) ?? [];
    const hunks = own.length === 0 || patch === null ? [] : (parsePatch(patch)?.hunks ?? []);
    const file = hunks.length === 0 ? null : read(filename);
    if (file === null || blob === null || !isBlob(file.bytes, blob)) return [];
    return suggestionsFor(own, file.text).filter(({ lines }) =>
      hunks.some(({ start, end }) => start <= lines.start && lines.end <= end),
    );
  });
}

/** Two rules may offer the same fix. */
function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const fingerprints = new Set<string>();
  return suggestions.filter(({ fingerprint }) => {
    const isNew = !fingerprints.has(fingerprint);
    fingerprints.add(fingerprint);
    return isNew;
  });
}

/** The suggestions of earlier runs. An outdated one has no line, and does not count as open. */
async function earlier(
  github: GitHub,
  { number }: PullRequest,
): Promise<{ fingerprints: Set<string>; open: number }> {
  const { rest, repository } = github;
  const comments = await readPages<ReviewComment>((page) =>
    rest.pulls.listReviewComments({ ...repository, pull_number: number, ...page }),
  );
  const own = await ownOnly(github, comments, SUGGESTION_MARK);
  const fingerprints = own.map(({ body = '' }) => body.slice(SUGGESTION_MARK.length).split(' ', 1)[0] ?? '');
  const open = own.filter(({ line }) => typeof line === 'number').length;
  return { fingerprints: new Set(fingerprints), open };
}

/**
 * Posts suggestions as one review, and returns how many GitHub accepted. If it refuses them for one, each half is
 * tried.
 */
async function postReview(
  github: GitHub,
  pullRequest: PullRequest,
  suggestions: readonly Suggestion[],
): Promise<number> {
  try {
    await createReview(github, pullRequest, suggestions);
    return suggestions.length;
  } catch (failure) {
    if (isUncertain(failure)) return postAgain(github, pullRequest, suggestions);
    if (!isAboutLines(failure)) throw failure;
    if (suggestions.length === 1) return 0;
    const middle = Math.ceil(suggestions.length / 2);
    const first = await postReview(github, pullRequest, suggestions.slice(0, middle));
    return first + (await postReview(github, pullRequest, suggestions.slice(middle)));
  }
}

/** Posts what is missing: a review whose response was lost may exist all the same. */
async function postAgain(
  github: GitHub,
  pullRequest: PullRequest,
  suggestions: readonly Suggestion[],
): Promise<number> {
  const { fingerprints } = await earlier(github, pullRequest);
  const missing = suggestions.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  if (missing.length > 0) await createReview(github, pullRequest, missing);
  return suggestions.length;
}

function isAboutLines(failure: unknown): boolean {
  if (httpStatusOf(failure) !== 422 || !(failure instanceof Error)) return false;
  return /could not be resolved|must be part of|same hunk|review_thread/i.test(failure.message);
}

async function createReview(
  { rest, repository }: GitHub,
  { number, headCommit }: PullRequest,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const fixes = suggestions.length === 1 ? 'a fix' : `${suggestions.length} fixes`;
  const { data } = await rest.pulls.createReview({
    ...repository,
    pull_number: number,
    commit_id: headCommit,
    event: 'COMMENT',
    body: `Star Witness suggests ${fixes}. Review each one before you accept it.`,
    comments: suggestions.map(({ filePath, lines, body }) => ({
      path: filePath,
      body,
      side: 'RIGHT',
      line: lines.end,
      ...(lines.start === lines.end ? {} : { start_line: lines.start, start_side: 'RIGHT' }),
    })),
  });
  answeredId(data);
}
