import type { getOctokit as GetOctokit } from '@actions/github';
import { boundedFetch, type Fetch } from './bounded-fetch.ts';
import type { Repository } from './event.ts';
import { followingFetch } from './redirects.ts';

type Octokit = ReturnType<typeof GetOctokit>;

/** GitHub's API for one repository. */
export interface GitHub {
  rest: Octokit['rest'];
  /** For queries only: they are sent again like every other read. */
  graphql: Octokit['graphql'];
  repository: Repository;
}

/** Milliseconds, but for `retries`. */
export interface RetryBudget {
  /** For everything that is asked of GitHub together. */
  total: number;
  /** For one answer. */
  request: number;
  /** Times that a request is sent again. Not what creates: that could come to be twice. */
  retries: number;
  /** What GitHub calls a second when it asks to wait, or for a pause between writes. */
  second: number;
}

export const RETRY_BUDGET: RetryBudget = { total: 180_000, request: 10_000, retries: 2, second: 1000 };

/** For a request that may not be sent again, when it is unknown whether it arrived: one that adds something. */
export const ONCE = { retries: 0 };

/** Answers that another try does not change. 429 is left to the throttling, which reads how long to wait. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

/** The connection took, or would take, longer than there is budget for. */
export class OutOfTime extends Error {
  constructor() {
    super('no time is left');
  }
}

/**
 * Connects with GitHub's API at `url`. Only here, because the client takes its time to load and most runs need none of
 * it. Asks again what failed, slows down when told to, and gives up when `budget` is over.
 */
export async function connect(
  token: string,
  url: string,
  repository: Repository,
  budget: RetryBudget = RETRY_BUDGET,
): Promise<GitHub> {
  const [{ getOctokit }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    import('bottleneck/light.js'),
  ]);
  const oneEvery = (minTime: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime });
  const end = Date.now() + budget.total;
  const mayWait = (seconds: number, _options: object, _octokit: object, tries: number) =>
    tries < budget.retries && Date.now() + seconds * budget.second < end;
  const { rest, graphql } = getOctokit(
    token,
    {
      baseUrl: url,
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      retry: { doNotRetry: FINAL, retries: budget.retries, retryAfterBaseValue: budget.second },
      throttle: {
        // A limiter of its own: the plugin shares one between all connections of the same name.
        id: crypto.randomUUID(),
        retryAfterBaseValue: budget.second,
        // What GitHub asks of whoever writes, and of whoever writes what people are notified of.
        write: oneEvery(budget.second),
        notifications: oneEvery(3 * budget.second),
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    },
    // The first is the innermost.
    withTimeout(budget.request, end),
    retry,
    throttling,
    withDeadline(end),
    withOwnSettings,
    withoutToken(token),
  );
  return { rest, graphql, repository };
}

function ignore(): void {}

type Plugin = (octokit: Pick<Octokit, 'hook'>) => object;
interface RequestOptions {
  method: string;
  url: string;
  request: Record<string, unknown> & { fetch?: Fetch };
}

/** Gives each request settings of its own: they are one object for all, and each try writes into them. */
function withOwnSettings({ hook }: Pick<Octokit, 'hook'>): object {
  hook.before('request', (options) => {
    const own = options as unknown as RequestOptions;
    const isCreating = own.method === 'POST' && !own.url.endsWith('/graphql');
    own.request = {
      ...own.request,
      ...(isCreating ? ONCE : {}),
      fetch: boundedFetch(followingFetch(own.request.fetch ?? fetch)),
    };
  });
  return {};
}

/** Sees to one try of a request: it ends in time, and its answer is whole. */
function withTimeout(timeout: number, end: number): Plugin {
  return ({ hook }) => {
    hook.wrap('request', async (request, options) => {
      const { request: settings } = options as unknown as RequestOptions;
      settings.signal = AbortSignal.timeout(Math.max(1, Math.min(timeout, end - Date.now())));
      try {
        const response = await request(options);
        if (response.status >= 300) throw failed('GitHub redirects to another address', response.status);
        // A body that breaks off is handed over as text, and one that never came as none.
        if (typeof response.data === 'object' || response.status === 204) return response;
        throw failed('the response broke off', 500);
      } catch (failure) {
        throw Object.assign(readable(failure, timeout), { request: options });
      }
    });
    return {};
  };
}

function failed(message: string, status: number): Error {
  return Object.assign(new Error(message), { status });
}

interface Failure extends Error {
  status?: number;
  response?: { headers?: Record<string, string> };
}

/** Words for what fetch and GitHub leave out. */
function readable(failure: unknown, timeout: number): Failure {
  if (!(failure instanceof Error)) return new Error(String(failure));
  const { cause, response, status } = failure as Failure;
  if (cause instanceof Error && cause.name === 'TimeoutError')
    failure.message = `no response within ${timeout / 1000} s`;
  const headers = response?.headers;
  if (headers?.['retry-after'] !== undefined && (status === 403 || status === 429)) {
    headers['retry-after'] = inSeconds(headers['retry-after']);
    // Throttling knows a secondary limit by these words only, and waits for as long as the header says.
    if (!/\bsecondary rate\b/i.test(failure.message))
      failure.message = `secondary rate limit: ${failure.message}`;
  }
  return failure;
}

/** The header names seconds or a date. Throttling reads seconds only, and takes 0 for no header. */
function inSeconds(retryAfter: string): string {
  const date = /^\d+$/.test(retryAfter) ? Number.NaN : Date.parse(retryAfter);
  return Number.isNaN(date) ? retryAfter : `${Math.max(1, Math.ceil((date - Date.now()) / 1000))}`;
}

/** Keeps the token out of what a failure says: fetch quotes a header that it does not take. */
function withoutToken(token: string): Plugin {
  return ({ hook }) => {
    hook.error('request', (failure) => {
      failure.message = failure.message.replaceAll(token, '***');
      failure.stack = failure.stack?.replaceAll(token, '***') ?? '';
      throw failure;
    });
    return {};
  };
}

/** Gives up on a request when the time for all is over, wherever it waits. */
function withDeadline(end: number): Plugin {
  return ({ hook }) => {
    hook.wrap('request', async (request, options) => {
      const { promise: over, resolve } = withResolvers();
      const timer = setTimeout(resolve, Math.max(0, end - Date.now()));
      const stop = over.then(() => {
        throw new OutOfTime();
      });
      try {
        if (Date.now() >= end) throw new OutOfTime();
        return await Promise.race([request(options), stop]);
      } finally {
        clearTimeout(timer);
      }
    });
    return {};
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = ignore;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
