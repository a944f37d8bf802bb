import type { Report } from '../linter/report.ts';
import { NOTES_PER_DOCUMENT } from '../report/few-notes.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { GitHub } from './client.ts';
import { httpStatusOf, isUncertain } from './failure.ts';
import { type Job, jobHash } from './job.ts';
import { ownOnly, type Written } from './own.ts';
import { readPages } from './pages.ts';
import { answeredId } from './payload.ts';

/** The most bytes of a comment. GitHub takes 65,536 characters, and there are never more characters than bytes. */
export const MAX_COMMENT = 65_000;
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
  const budget = MAX_COMMENT - mark.length - RESOLVED.length;
  const text = renderMarkdown(report, { linkBase, budget, overflow: null, notes: NOTES_PER_DOCUMENT });
  return `${mark}${text}${isClean(report) ? RESOLVED : ''}`;
}

function isClean({ verdict, findings }: Report): boolean {
  return verdict === 'pass' && findings.length === 0;
}

/** Makes sure that a pull request has one comment with this mark and body. Where none is needed, none is added. */
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
    // The comment may exist all the same.
    if (!isUncertain(failure)) throw failure;
    if (await update()) return;
    await create();
  }
  // Another run may have added one too, or the list was not up to date. If this fails, the next run does it.
  await update().catch(() => false);
}

/** Edits the oldest of our comments and deletes the others; false when there is none. */
async function updateExisting(
  github: GitHub,
  pullRequest: number,
  mark: string,
  body: string,
): Promise<boolean> {
  const { rest, repository } = github;
  const [oldest, ...others] = await ownComments(github, pullRequest, mark);
  if (oldest === undefined) return false;
  if (oldest.body?.replaceAll('\r\n', '\n').trim() !== body.trim()) {
    const { data } = await rest.issues.updateComment({ ...repository, comment_id: oldest.id, body });
    answeredId(data, { id: oldest.id });
  }
  for (const { id } of others) {
    try {
      await rest.issues.deleteComment({ ...repository, comment_id: id });
    } catch (failure) {
      // Another run has deleted it already.
      if (httpStatusOf(failure) !== 404) throw failure;
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
