/**
 * GitHub's API over HTTP, for one repository. It keeps what it is sent, refuses what GitHub refuses, and fails on
 * demand. Every request and every response of its own is validated against GitHub's description (`openapi.ts`).
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Body, DOCS, FakeRepository, Refusal, type RepositoryOptions } from './fake-repository.ts';
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

export interface FakeOptions extends RepositoryOptions {
  token?: string;
  /** What the token may write; it may read everything, as a token of a fork does. */
  permissions?: readonly Permission[];
  faults?: readonly Fault[];
}

const ALL: readonly Permission[] = ['checks', 'contents', 'issues', 'pull_requests', 'security_events'];

export class FakeGitHub extends FakeRepository {
  readonly calls: Call[] = [];
  /** What is wrong with requests and responses by the description. The test fails unless it is empty. */
  readonly violations: string[] = [];
  permissions: readonly Permission[];
  faults: Fault[];
  readonly token: string;
  private readonly passed = new Map<Fault, number>();
  private readonly server: Server;

  constructor(options: FakeOptions = {}) {
    super(options);
    this.token = options.token ?? 'ghs_fake';
    this.permissions = options.permissions ?? ALL;
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

function invalid(errors: readonly string[]): { status: number; body: object } {
  return { status: 422, body: { message: `Invalid request. ${errors.join(' ')}`, documentation_url: DOCS } };
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
