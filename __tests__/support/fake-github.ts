/**
 * GitHub's API over HTTP, for one repository. It keeps what it is sent, refuses what GitHub refuses, and fails on
 * demand. Every request and every response of its own is validated against GitHub's description (`openapi.ts`).
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
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
import { answerErrors, type Match, matchOperation, requestErrors } from './openapi.ts';

export type Permission = 'checks' | 'contents' | 'issues' | 'pull_requests' | 'security_events';

/** How to fail a request. */
export interface Fault {
  /** The operation that fails, such as `POST /repos/{owner}/{repo}/check-runs`; `*` for any. */
  on: string;
  /** How many times it fails; without it, always. */
  times?: number;
  /** How many requests succeed before. */
  after?: number;
  /** Whether the request is carried out all the same, and only its response is lost. */
  isHeard?: boolean;
  /**
   * `hang`: no answer. `drop`: the connection closes. `truncate`: half a body. `stall`: half a body, and no end.
   * `endless`: a body that goes on and on.
   */
  answer:
    | 'hang'
    | 'drop'
    | 'truncate'
    | 'stall'
    | 'endless'
    | { status: number; body?: object; headers?: Record<string, string> };
}

export interface Call {
  /** The name of the operation in the description. */
  operation: string;
  query: Record<string, string>;
  body: unknown;
  status: number | null;
}

export interface FakeOptions {
  token?: string;
  /** What the token may write; it may read everything, as a token of a fork does. */
  permissions?: readonly Permission[];
  /** The user of the token. */
  login?: string;
  pull?: { number: number; head: string };
  files?: readonly FakeFile[];
  faults?: readonly Fault[];
}

const ALL: readonly Permission[] = ['checks', 'contents', 'issues', 'pull_requests', 'security_events'];
const DOCS = 'https://docs.github.com/rest';

/** An error response, in GitHub's words. */
class Refusal extends Error {
  readonly status: number;
  readonly body: object;
  constructor(status: number, message: string, more: object = {}) {
    super(message);
    this.status = status;
    this.body = { message, documentation_url: DOCS, status: String(status), ...more };
  }
}

type Body = Record<string, unknown>;
type Params = Record<string, string>;
type Handler = (request: { params: Params; query: URLSearchParams; body: Body }) => {
  status: number;
  body?: unknown;
};

export class FakeGitHub {
  readonly calls: Call[] = [];
  /** What is wrong with requests and responses by the description. The test fails unless it is empty. */
  readonly violations: string[] = [];
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly reviews: { id: number; body: string; commit: string }[] = [];
  readonly checkRuns: CheckRun[] = [];
  files: readonly FakeFile[];
  permissions: readonly Permission[];
  faults: Fault[];
  readonly login: string;
  readonly token: string;
  readonly pull: { number: number; head: string };
  private readonly passed = new Map<Fault, number>();
  private readonly server: Server;
  private nextId = 1;

  constructor(options: FakeOptions = {}) {
    this.token = options.token ?? 'ghs_fake';
    this.permissions = options.permissions ?? ALL;
    this.login = options.login ?? 'github-actions[bot]';
    this.pull = options.pull ?? { number: 7, head: 'f'.repeat(40) };
    this.files = options.files ?? [];
    this.faults = [...(options.faults ?? [])];
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        this.violations.push(`the fake broke: ${(error as Error).stack}`);
        response.destroy();
      });
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The operations called, in their order. */
  get operations(): string[] {
    return this.calls.map(({ operation }) => operation.replace('/repos/{owner}/{repo}', ''));
  }

  /** A comment by someone, as if written on the web. */
  comment(login: string, body: string): Comment {
    const comment = { id: this.nextId++, login, body };
    this.comments.push(comment);
    return comment;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://fake');
    const body = await readBody(request);
    const match = matchOperation(request.method ?? '', url.pathname);
    const isGraphql = url.pathname === '/graphql' && request.method === 'POST';
    const operation = isGraphql
      ? 'POST /graphql'
      : (match?.operation.name ?? `${request.method} ${url.pathname}`);
    const call: Call = { operation, query: Object.fromEntries(url.searchParams), body, status: null };
    this.calls.push(call);
    const fault = this.faultFor(operation);
    const act = () =>
      isGraphql ? this.viewer(request) : this.answer(request, match, url.searchParams, body);
    if (fault !== null) return this.breakDown(fault, act, response, call);
    const { status, body: answer } = act();
    call.status = status;
    send(response, status, answer);
  }

  private faultFor(operation: string): Fault | null {
    const due = this.faults.filter((fault) => {
      if (fault.on !== '*' && fault.on !== operation) return false;
      const count = (this.passed.get(fault) ?? 0) + 1;
      this.passed.set(fault, count);
      const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
      return count > after && count <= after + times;
    });
    return due[0] ?? null;
  }

  private breakDown(
    { answer, isHeard = false }: Fault,
    act: () => { status: number; body?: unknown },
    response: ServerResponse,
    call: Call,
  ): void {
    const isBody = answer === 'truncate' || answer === 'stall';
    const heard = isHeard || isBody ? act() : null;
    if (answer === 'hang') return;
    if (answer === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' });
      pour(response);
      return;
    }
    if (answer === 'drop') {
      response.destroy();
      return;
    }
    if (!isBody) {
      call.status = answer.status;
      send(response, answer.status, answer.body ?? { message: 'Server Error' }, answer.headers);
      return;
    }
    const text = JSON.stringify(heard?.body ?? {});
    const half = text.slice(0, text.length / 2);
    const length = answer === 'stall' ? { 'content-length': Buffer.byteLength(text) } : {};
    response.writeHead(heard?.status ?? 200, {
      'content-type': 'application/json; charset=utf-8',
      ...length,
    });
    if (answer === 'stall') response.write(half);
    else response.end(half);
  }

  private viewer(request: IncomingMessage): { status: number; body: unknown } {
    if (request.headers.authorization !== `token ${this.token}` && !this.isBearer(request))
      return { status: 401, body: { message: 'Bad credentials' } };
    return { status: 200, body: { data: { viewer: { login: this.login } } } };
  }

  private isBearer(request: IncomingMessage): boolean {
    return request.headers.authorization === `bearer ${this.token}`;
  }

  private answer(
    request: IncomingMessage,
    match: Match | null,
    query: URLSearchParams,
    body: unknown,
  ): { status: number; body?: unknown } {
    if (match === null) {
      this.violations.push(`${request.method} ${request.url}: no such operation`);
      return { status: 404, body: { message: 'Not Found', documentation_url: DOCS } };
    }
    const errors = requestErrors(match, query, body);
    this.violations.push(...errors.map((error) => `${match.operation.name}: ${error}`));
    const answer = errors.length > 0 ? invalid(errors) : this.handle(request, match, query, body as Body);
    const wrong = answerErrors(match, answer.status, answer.body);
    this.violations.push(...wrong.map((error) => `${match.operation.name}: ${error}`));
    return answer;
  }

  private handle(
    request: IncomingMessage,
    { operation, params }: Match,
    query: URLSearchParams,
    body: Body,
  ): { status: number; body?: unknown } {
    try {
      if (request.headers.authorization !== `token ${this.token}`) throw new Refusal(401, 'Bad credentials');
      const needed = NEEDED[operation.name];
      if (needed !== undefined && !needed.some((one) => this.permissions.includes(one)))
        throw new Refusal(403, 'Resource not accessible by integration');
      const handler = this.handlers[operation.name];
      if (handler === undefined) throw new Refusal(404, 'Not Found');
      return handler({ params, query, body });
    } catch (refusal) {
      if (refusal instanceof Refusal) return { status: refusal.status, body: refusal.body };
      throw refusal;
    }
  }

  private readonly handlers: Record<string, Handler> = {
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

/** The permissions of each operation that writes. One of them is enough. */
const NEEDED: Record<string, readonly Permission[]> = {
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues', 'pull_requests'],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues', 'pull_requests'],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues', 'pull_requests'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['pull_requests'],
  'POST /repos/{owner}/{repo}/check-runs': ['checks'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks'],
};

function unprocessable(error: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors: [error] });
}

function invalid(errors: readonly string[]): { status: number; body: object } {
  return { status: 422, body: { message: `Invalid request. ${errors.join(' ')}`, documentation_url: DOCS } };
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

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

/** Writes as fast as the other side reads, until it stops. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(1024 * 1024, '[');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
