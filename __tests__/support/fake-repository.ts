/** What GitHub keeps about one repository, and what the operations of its API do with it. */
import {
  annotationOf,
  type CheckRun,
  type Comment,
  checkRun,
  comparison,
  diffEntry,
  type FakeFile,
  issueComment,
  type ReviewComment,
  review,
  reviewComment,
} from './github-answers.ts';

export const DOCS = 'https://docs.github.com/rest';

/** An error response, in GitHub's words. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, message: string, more: object = {}) {
    super(message);
    this.status = status;
    this.body = { message, documentation_url: DOCS, status: String(status), ...more };
  }
}

export type Body = Record<string, unknown>;
type Params = Record<string, string>;
type Handler = (request: { params: Params; query: URLSearchParams; body: Body }) => {
  status: number;
  body?: unknown;
};

export interface RepositoryOptions {
  /** The user of the token. */
  login?: string;
  pull?: { number: number; head: string };
  files?: readonly FakeFile[];
}

export class FakeRepository {
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly reviews: { id: number; body: string; commit: string }[] = [];
  readonly checkRuns: CheckRun[] = [];
  files: readonly FakeFile[];
  readonly login: string;
  readonly pull: { number: number; head: string };
  private nextId = 1;

  constructor(options: RepositoryOptions) {
    this.login = options.login ?? 'github-actions[bot]';
    this.pull = options.pull ?? { number: 7, head: 'f'.repeat(40) };
    this.files = options.files ?? [];
  }

  /** A comment by someone, as if written on the web. */
  comment(login: string, body: string): Comment {
    const comment = { id: this.nextId++, login, body };
    this.comments.push(comment);
    return comment;
  }

  /** What each operation does. One that GitHub refuses throws a `Refusal`. */
  protected readonly handlers: Record<string, Handler> = {
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ({ params, query }) => {
      this.expectPull(params.pull_number);
      // GitHub lists 3,000 at most, however many there are.
      return { status: 200, body: page(this.files.slice(0, 3000), query).map(diffEntry) };
    },
    'GET /repos/{owner}/{repo}/compare/{basehead}': ({ params }) => {
      const [base = '', head = ''] = (params.basehead ?? '').split('...');
      if (!head) throw new Refusal(404, 'Not Found');
      return { status: 200, body: comparison(base, head, this.files.slice(0, 300)) };
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ params, query }) => {
      this.expectPull(params.issue_number);
      return { status: 200, body: page(this.comments, query).map(issueComment) };
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ params, body }) => {
      this.expectPull(params.issue_number);
      return { status: 201, body: issueComment(this.comment(this.login, commentBody(body.body))) };
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ params, body }) => {
      const comment = this.comments.find(({ id }) => String(id) === params.comment_id);
      if (comment === undefined) throw new Refusal(404, 'Not Found');
      comment.body = commentBody(body.body);
      return { status: 200, body: issueComment(comment) };
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ params }) => {
      const at = this.comments.findIndex(({ id }) => String(id) === params.comment_id);
      if (at === -1) throw new Refusal(404, 'Not Found');
      this.comments.splice(at, 1);
      return { status: 204 };
    },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': ({ params, query }) => {
      this.expectPull(params.pull_number);
      return { status: 200, body: page(this.reviewComments, query).map(reviewComment) };
    },
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ({ params, body }) => {
      this.expectPull(params.pull_number);
      return { status: 200, body: review(this.addReview(body)) };
    },
    'POST /repos/{owner}/{repo}/check-runs': ({ body }) => {
      if (body.status === 'completed' && body.conclusion === undefined)
        throw new Refusal(422, 'Invalid request. For completed runs, a conclusion is required.');
      const run: CheckRun = {
        id: this.nextId++,
        name: String(body.name),
        head: String(body.head_sha),
        status: String(body.status ?? 'queued'),
        conclusion: (body.conclusion as string | undefined) ?? null,
        detailsUrl: (body.details_url as string | undefined) ?? null,
        title: null,
        summary: null,
        annotations: [],
      };
      this.checkRuns.push(run);
      return { status: 201, body: checkRun(update(run, body)) };
    },
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ params, body }) => {
      const run = this.checkRuns.find(({ id }) => String(id) === params.check_run_id);
      if (run === undefined) throw new Refusal(404, 'Not Found');
      return { status: 200, body: checkRun(update(run, body)) };
    },
  };

  private expectPull(number: string | undefined): void {
    if (number !== String(this.pull.number)) throw new Refusal(404, 'Not Found');
  }

  /** Adds a review. If one of its comments is not on a line of the diff, GitHub refuses all of them. */
  private addReview(body: Body): { id: number; body: string; commit: string } {
    const comments = (body.comments ?? []) as Body[];
    if (body.event === 'COMMENT' && !body.body) throw unprocessable('Body can not be blank');
    if (comments.some((comment) => !this.isInDiff(comment)))
      throw unprocessable('Line could not be resolved');
    const made = { id: this.nextId++, body: commentBody(body.body), commit: String(body.commit_id) };
    this.reviews.push(made);
    for (const comment of comments) {
      this.reviewComments.push({
        id: this.nextId++,
        review: made.id,
        login: this.login,
        body: commentBody(comment.body),
        path: String(comment.path),
        commit: made.commit,
        line: Number(comment.line),
        startLine: comment.start_line === undefined ? null : Number(comment.start_line),
      });
    }
    return made;
  }

  /** Whether both ends of a comment are in one hunk, on the side after the change. */
  private isInDiff({ path, line, side, start_line = line, start_side = side }: Body): boolean {
    const patch = this.files.find(({ filename }) => filename === path)?.patch ?? '';
    if (side !== 'RIGHT' || start_side !== 'RIGHT' || Number(start_line) > Number(line)) return false;
    return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, start, length = '1']) => {
      const end = Number(start) + Number(length) - 1;
      return Number(start_line) >= Number(start) && Number(line) <= end;
    });
  }
}

function unprocessable(error: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors: [error] });
}

function commentBody(body: unknown): string {
  const text = String(body);
  if (text.length > 65_536) throw new Refusal(422, 'Validation Failed', { errors: [] });
  return text;
}

function update(run: CheckRun, body: Body): CheckRun {
  const output = (body.output ?? {}) as { title?: string; summary?: string; annotations?: Body[] };
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  // Annotations are added to the earlier ones; they do not replace them.
  run.annotations.push(...(output.annotations ?? []).map(annotationOf));
  return run;
}

function page<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(start, start + size);
}
