import { createHash } from 'node:crypto';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../types.ts';
import type { GitHub } from './client.ts';
import { isUncertain } from './failure.ts';
import { ownOnly, type Written } from './own.ts';
import { readPages } from './pages.ts';

/** GitHub takes 65,536 characters; these many bytes are never more. */
export const MAX_BODY = 65_000;
const RESOLVED = '\n_What was found before is resolved._\n';

/** The invisible first line of a comment. `identity` tells the comments of several cohorts apart. */
export function commentMark(identity: readonly string[]): string {
  const id = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
  return `<!-- star-witness:report ${id} -->\n`;
}

/** The report as the text of a comment. */
export function commentBody(report: Report, mark: string, linkBase: string | null): string {
  const budget = MAX_BODY - mark.length - RESOLVED.length;
  const text = renderMarkdown(report, { linkBase, budget, overflow: null });
  return `${mark}${text}${isClean(report) ? RESOLVED : ''}`;
}

function isClean({ verdict, findings }: Report): boolean {
  return verdict === 'pass' && findings.length === 0;
}

/**
 * Sees to it that a pull request has one comment with this report. While there is nothing to say none is made; one that
 * is there then says so.
 */
export async function updateComment(
  github: GitHub,
  pullRequest: number,
  report: Report,
  mark: string,
  linkBase: string | null,
): Promise<void> {
  const { rest, repository } = github;
  const body = commentBody(report, mark, linkBase);
  const find = () => ownComment(github, pullRequest, mark);
  const create = () => rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
  const existing = await find();
  if (existing === null) {
    if (isClean(report)) return;
    try {
      await create();
    } catch (failure) {
      // It may be there all the same.
      if (!isUncertain(failure)) throw failure;
      if ((await find()) === null) await create();
    }
  } else if (existing.body?.replaceAll('\r\n', '\n').trim() !== body.trim()) {
    await rest.issues.updateComment({ ...repository, comment_id: existing.id, body });
  }
}

async function ownComment(github: GitHub, pullRequest: number, mark: string): Promise<Written | null> {
  const { rest, repository } = github;
  const comments = await readPages<Written>((page) =>
    rest.issues.listComments({ ...repository, issue_number: pullRequest, ...page }),
  );
  return (await ownOnly(github, comments, mark))[0] ?? null;
}
