import type { getOctokit as GetOctokit } from '@actions/github';
import { boundedFetch, type Fetch } from './bounded-fetch.ts';
import type { Repository } from './event.ts';
import { followingFetch } from './redirects.ts';

type Octokit = ReturnType<typeof GetOctokit>;

/** GitHub's API for one repository. */
export interface GitHub {
  rest: Octokit['rest'];
  /** For queries only, because a failed request to it is sent again. */
  graphql: Octokit['graphql'];
  repository: Repository;
}

/** How long to wait for GitHub, in milliseconds, and how often to try again. */
export interface RetryBudget {
  /** The time for all requests together. */
  total: number;
  /** The time for one response. */
  request: number;
  /** How often a failed request is sent again. One that creates something never is, because it could do so twice. */
  retries: number;
  /** The length of a second in the pauses that GitHub asks for. */
  second: number;
}

export const RETRY_BUDGET: RetryBudget = { total: 180_000, request: 10_000, retries: 2, second: 1000 };

/** For requests that add something: they may not be sent again, because the first one may have arrived. */
export const ONCE = { retries: 0 };

/** Statuses that another try does not change. 429 is left to the throttling, which reads how long to wait. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

/** The budget for all requests is used up. */
export class OutOfTime extends Error {
  constructor() {
    super('no time is left');
  }
}

/**
 * Connects with GitHub's API at `url`. The client is imported here, because it takes long to load and most runs do not
 * need it. It repeats failed requests, slows down when told to, and gives up when `budget` is used up.
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
        // The pauses that GitHub asks for between writes, and between writes that notify people.
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

/** Gives each request its own settings. By default they are one object for all, and each try changes it. */
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

/** Makes sure that one try of a request ends in time, and that its response is complete. */
function withTimeout(timeout: number, end: number): Plugin {
  return ({ hook }) => {
    hook.wrap('request', async (request, options) => {
      const { request: settings } = options as unknown as RequestOptions;
      settings.signal = AbortSignal.timeout(Math.max(1, Math.min(timeout, end - Date.now())));
      try {
        const response = await request(options);
        if (response.status >= 300) throw failed('GitHub redirects to another address', response.status);
        // The client returns a body that broke off as text, and one that never came as nothing.
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

/** The failure with a message where fetch and GitHub give none. */
function readable(failure: unknown, timeout: number): Failure {
  if (!(failure instanceof Error)) return new Error(String(failure));
  const { cause, response, status } = failure as Failure;
  if (cause instanceof Error && cause.name === 'TimeoutError')
    failure.message = `no response within ${timeout / 1000} s`;
  const headers = response?.headers;
  if (headers?.['retry-after'] !== undefined && (status === 403 || status === 429)) {
    headers['retry-after'] = inSeconds(headers['retry-after']);
    // Throttling recognizes a secondary limit only by these words, and then waits as long as the header says.
    if (!/\bsecondary rate\b/i.test(failure.message))
      failure.message = `secondary rate limit: ${failure.message}`;
  }
  return failure;
}

/** The header in seconds. It may be a date, but throttling reads only seconds, and takes 0 for no header. */
function inSeconds(retryAfter: string): string {
  const date = /^\d+$/.test(retryAfter) ? Number.NaN : Date.parse(retryAfter);
  return Number.isNaN(date) ? retryAfter : `${Math.max(1, Math.ceil((date - Date.now()) / 1000))}`;
}

/** Keeps the token out of messages: fetch quotes a header that it does not accept. */
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

/** Gives up on a request when the time for all requests is over, whatever it waits for. */
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
