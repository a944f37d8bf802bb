import { afterEach, describe, expect, it } from 'vitest';
import { connect, type GitHub, OutOfTime, type RetryBudget } from '../../src/github/client.ts';
import { MAX_REDIRECTS } from '../../src/github/redirects.ts';
import { FakeGitHub, type Fault } from '../support/fake-github.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const RETRY_BUDGET: RetryBudget = { total: 15_000, request: 2000, retries: 2, second: 5 };
/** For requests that are never answered. Those that are answered after all have as long. */
const SOON: Partial<RetryBudget> = { request: 500 };
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

let fake: FakeGitHub;
afterEach(async () => {
  const { violations } = fake;
  await fake.close();
  expect(violations).toEqual([]);
});

async function with_(faults: Fault[], budget: Partial<RetryBudget> = {}): Promise<GitHub> {
  fake = await new FakeGitHub({ faults }).listen();
  return connect('ghs_fake', fake.url, { owner: 'octo-org', repo: 'prep' }, { ...RETRY_BUDGET, ...budget });
}

const list = ({ rest, repository }: GitHub) => rest.issues.listComments({ ...repository, issue_number: 7 });
const post = ({ rest, repository }: GitHub) =>
  rest.issues.createComment({ ...repository, issue_number: 7, body: 'x' });

/** The fault once or always, what comes of reading, and how often it was tried; the same of writing. */
const CASES: readonly [string, Fault['answer'], string | null, number, string | null, number][] = [
  ['500', { status: 500 }, null, 2, 'Server Error', 1],
  [
    '502 without JSON',
    { status: 502, headers: { 'content-type': 'text/html' } },
    null,
    2,
    '{"message":"Server Error"}',
    1,
  ],
  ['a connection that drops', 'drop', null, 2, 'other side closed', 1],
  ['an answer that breaks off', 'truncate', null, 2, 'the response broke off', 1],
  ['an answer that stalls', 'stall', null, 2, 'the response broke off', 1],
  ['no answer', 'hang', null, 2, 'no response within 0.5 s', 1],
  ['429 with a time', { status: 429, headers: { 'retry-after': '1' } }, null, 2, null, 2],
  [
    '429 with a date',
    { status: 429, headers: { 'retry-after': new Date(Date.now() + 2000).toUTCString() } },
    null,
    2,
    null,
    2,
  ],
  ['429 without', { status: 429 }, 'Server Error', 1, 'Server Error', 1],
  ['a secondary limit, 403', { status: 403, body: { message: SECONDARY } }, null, 2, null, 2],
  ['a secondary limit, 429', { status: 429, body: { message: SECONDARY } }, null, 2, null, 2],
  [
    'a secondary limit with a time',
    { status: 403, body: { message: SECONDARY }, headers: { 'retry-after': '2' } },
    null,
    2,
    null,
    2,
  ],
  [
    'the primary limit',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    null,
    2,
    null,
    2,
  ],
  [
    '403',
    { status: 403, body: { message: 'Resource not accessible by integration' } },
    'Resource not accessible by integration',
    1,
    'Resource not accessible by integration',
    1,
  ],
  ['404', { status: 404, body: { message: 'Not Found' } }, 'Not Found', 1, 'Not Found', 1],
  [
    '422',
    { status: 422, body: { message: 'Validation Failed' } },
    'Validation Failed',
    1,
    'Validation Failed',
    1,
  ],
];

describe('the client, where GitHub fails once', () => {
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: Error) => error.message,
    );
  it.each(CASES)('%s', async (_, answer, reading, reads, writing, writes) => {
    const faults = [LIST, POST].map((on) => ({ on, times: 1, answer }));
    const github = await with_(faults, answer === 'hang' || answer === 'stall' ? SOON : {});
    expect(await outcome(list(github))).toBe(reading);
    expect(fake.calls).toHaveLength(reads);
    expect(await outcome(post(github))).toBe(writing);
    expect(fake.calls).toHaveLength(reads + writes);
  });
});

describe('the client, where GitHub fails on and on', () => {
  it.each([
    ['hangs', 'hang', /no response within/, 3],
    ['breaks down', { status: 503 }, /Server Error/, 3],
    [
      'limits',
      { status: 403, body: { message: SECONDARY }, headers: { 'retry-after': '1' } },
      /secondary rate/,
      3,
    ],
    [
      'asks to wait until a time that is an hour away',
      { status: 429, headers: { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() } },
      /secondary rate/,
      1,
    ],
    ['asks to wait for an hour', { status: 429, headers: { 'retry-after': '3600' } }, /secondary rate/, 1],
    [
      'has no requests left for an hour',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
        },
      },
      /Server Error/,
      1,
    ],
  ] as [string, Fault['answer'], RegExp, number][])('and %s', async (_, answer, message, tries) => {
    const github = await with_([{ on: '*', answer }], answer === 'hang' ? SOON : {});
    await expect(list(github)).rejects.toThrow(message);
    expect(fake.calls).toHaveLength(tries);
  });

  it('gives up when the time for all is over, also while it waits', async () => {
    const github = await with_([{ on: '*', answer: 'hang' }], { total: 300, request: 10_000 });
    await expect(list(github)).rejects.toThrow(/no answer|no time is left/);
    await expect(list(github)).rejects.toThrow(OutOfTime);
    expect(fake.calls).toHaveLength(1);
  });
});

describe('the client', () => {
  it('asks again for whatever only reads, also after a write, and never for what adds', async () => {
    const github = await with_([
      { on: LIST, times: 1, answer: { status: 500 } },
      { on: POST, times: 1, after: 1, answer: { status: 500 } },
      { on: 'POST /graphql', times: 1, answer: { status: 500 } },
    ]);
    await post(github);
    await list(github);
    await github.graphql('query { viewer { login } }');
    await expect(post(github)).rejects.toThrow('Server Error');
    expect(fake.operations.map((operation) => operation.split(' ')[0])).toEqual([
      ...['POST', 'GET', 'GET'],
      ...['POST', 'POST'],
      'POST',
    ]);
    expect(fake.comments).toHaveLength(1);
  });

  it('reads no answer without end', async () => {
    const message = 'the response has more than 32 MiB';
    const github = await with_([{ on: '*', answer: 'endless' }], { request: 20_000, total: 60_000 });
    await expect(list(github)).rejects.toMatchObject({ message });
    await expect(post(github)).rejects.toMatchObject({ message });
    expect(fake.calls).toHaveLength(4);
  });

  const THERE = '/repos/octo-org/prep/issues/7/comments';
  const MOVED = 'GitHub redirects to another address';
  const led = (on: string, status: number, location: string, times?: number): Fault => {
    const answer = { status, body: { id: 1 }, headers: { location } };
    return times === undefined ? { on, answer } : { on, answer, times };
  };

  it.each([301, 302, 303])('takes no write for done that %i leads elsewhere', async (status) => {
    const github = await with_([led(POST, status, THERE)]);
    await expect(post(github)).rejects.toMatchObject({ message: MOVED, status });
    expect(fake.calls).toHaveLength(1);
  });

  it.each([307, 308])('repeats a write where %i leads it, with the same body', async (status) => {
    const github = await with_([led(POST, status, THERE, 1)]);
    expect((await post(github)).data.body).toBe('x');
    expect(fake.calls.map(({ body }) => body)).toEqual([{ body: 'x' }, { body: 'x' }]);
    expect(fake.comments).toHaveLength(1);
  });

  it('sends a write once where it is led, whatever comes of it', async () => {
    const github = await with_([led(POST, 307, THERE, 1), { on: POST, after: 1, answer: { status: 500 } }]);
    await expect(post(github)).rejects.toThrow('Server Error');
    expect(fake.calls).toHaveLength(2);
  });

  it.each([301, 302, 303, 307, 308])('follows where %i leads a read', async (status) => {
    const github = await with_([led(LIST, status, THERE, 1)]);
    expect((await list(github)).data).toEqual([]);
    expect(fake.calls).toHaveLength(2);
  });

  it.each([
    ['another server', 'http://127.0.0.2:1/x'],
    ['another port', 'http://127.0.0.1:1/x'],
    ['another protocol', 'https://127.0.0.1/x'],
    ['a protocol without a server', 'data:application/json,[]'],
    ['an address with a name in it', 'NAMED'],
    ['no address', 'http://'],
  ])('takes the token to no other place: %s', async (_, location) => {
    const github = await with_([]);
    const place = location === 'NAMED' ? `${fake.url.replace('//', '//me:secret@')}${THERE}` : location;
    fake.faults.push(led(POST, 307, place), led(LIST, 301, place));
    await expect(post(github)).rejects.toMatchObject({ message: MOVED, status: 307 });
    await expect(list(github)).rejects.toMatchObject({ message: MOVED, status: 301 });
    expect(fake.calls).toHaveLength(2);
  });

  it('follows no further than that', async () => {
    const github = await with_([led(POST, 307, THERE), led(LIST, 302, THERE, MAX_REDIRECTS)]);
    await expect(post(github)).rejects.toMatchObject({ message: MOVED, status: 307 });
    expect(fake.calls).toHaveLength(1 + MAX_REDIRECTS);
    expect((await list(github)).data).toEqual([]);
  });

  it('gives all steps of a request the time of one', async () => {
    const github = await with_([led(POST, 307, THERE, 1), { on: POST, after: 1, answer: 'hang' }], SOON);
    await expect(post(github)).rejects.toThrow('no response within 0.5 s');
  });

  it('keeps the token out of what it says', async () => {
    const body = { message: 'Invalid ghs_fake, ghs_fake', errors: ['ghs_fake'] };
    const github = await with_([{ on: '*', answer: { status: 422, body } }]);
    const failure = await list(github).catch((error: Error) => error);
    expect(failure).toMatchObject({ message: 'Invalid ***, ***: "***"' });
    expect((failure as Error).stack).not.toContain('ghs_fake');
    const broken = 'ghs_one\nghs_two';
    const other = await connect(broken, fake.url, { owner: 'octo-org', repo: 'prep' }, RETRY_BUDGET);
    const quoted = await list(other).catch((error: Error) => error);
    expect((quoted as Error).message).toContain('***');
    expect((quoted as Error).message).not.toMatch(/ghs_one|ghs_two/);
  });
});
