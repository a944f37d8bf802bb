import type { Report } from '../linter/report.ts';
import { NOTES_PER_DOCUMENT } from '../report/few-notes.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { GitHub } from './client.ts';
import { isUncertain, statusOf } from './failure.ts';
import { type Job, jobHash } from './job.ts';
import { ownOnly, type Written } from './own.ts';
import { readPages } from './pages.ts';
import { answeredId } from './payload.ts';

/** GitHub takes 65,536 characters; these many bytes are never more. */
export const MAX_BODY = 65_000;
const RESOLVED = '\n_All earlier findings are resolved._\n';

/** The invisible first line of a comment, which distinguishes the comments of several jobs. */
export function commentMark(job: Job): string {
  return `<!-- star-witness:report ${jobHash(job)} -->\n`;
}

/**
 * The report as a comment. It is not needed as long as there is nothing to report; an existing comment then says so.
 */
export function reportComment(report: Report, mark: string, linkBase: string | null) {
  return { body: commentBody(report, mark, linkBase), isNeeded: !isClean(report) };
}

/** The report as the text of a comment. */
export function commentBody(report: Report, mark: string, linkBase: string | null): string {
  const budget = MAX_BODY - mark.length - RESOLVED.length;
  const text = renderMarkdown(report, { linkBase, budget, overflow: null, notes: NOTES_PER_DOCUMENT });
  return `${mark}${text}${isClean(report) ? RESOLVED : ''}`;
}

function isClean({ verdict, findings }: Report): boolean {
  return verdict === 'pass' && findings.length === 0;
}

/** Sees to it that a pull request has one comment with this mark and body. Where none is needed, none is made. */
export async function updateComment(
  github: GitHub,
  pullRequest: number,
  mark: string,
  { body, isNeeded }: { body: string; isNeeded: boolean },
): Promise<void> {
  const { rest, repository } = github;
  const update = () => updateExisting(github, pullRequest, mark, body);
  const create = async () => {
    const { data } = await rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
    answeredId(data);
  };
  if ((await update()) || !isNeeded) return;
  try {
    await create();
  } catch (failure) {
    // It may be there all the same.
    if (!isUncertain(failure)) throw failure;
    if (await update()) return;
    await create();
  }
  // Another run may have made one too, or the list lagged. What cannot be seen to now, the next run sees to.
  await update().catch(() => false);
}

/** Edits the oldest of our comments and deletes its doubles; false when there is none. */
async function updateExisting(
  github: GitHub,
  pullRequest: number,
  mark: string,
  body: string,
): Promise<boolean> {
  const { rest, repository } = github;
  const [oldest, ...doubles] = await ownComments(github, pullRequest, mark);
  if (oldest === undefined) return false;
  if (oldest.body?.replaceAll('\r\n', '\n').trim() !== body.trim()) {
    const { data } = await rest.issues.updateComment({ ...repository, comment_id: oldest.id, body });
    answeredId(data, { id: oldest.id });
  }
  for (const { id } of doubles) {
    try {
      await rest.issues.deleteComment({ ...repository, comment_id: id });
    } catch (failure) {
      // Another run was faster.
      if (statusOf(failure) !== 404) throw failure;
    }
  }
  return true;
}

async function ownComments(github: GitHub, pullRequest: number, mark: string): Promise<Written[]> {
  const { rest, repository } = github;
  const comments = await readPages<Written>((page) =>
    rest.issues.listComments({ ...repository, issue_number: pullRequest, ...page }),
  );
  const own = await ownOnly(github, comments, mark);
  return own.sort((one, other) => one.id - other.id);
}
