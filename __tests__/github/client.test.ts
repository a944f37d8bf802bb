import { afterEach, describe, expect, it } from 'vitest';
import { connect, type GitHub, OutOfTime, type RetryBudget } from '../../src/github/client.ts';
import { FakeGitHub, type Fault } from '../support/fake-github.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const RETRY_BUDGET: RetryBudget = { total: 20_000, request: 150, retries: 2, second: 10 };
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
  ['an answer that breaks off', 'truncate', null, 2, 'the answer broke off', 1],
  ['an answer that stalls', 'stall', null, 2, 'the answer broke off', 1],
  ['no answer', 'hang', null, 2, 'no answer within 0.15 s', 1],
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
    const github = await with_([
      { on: LIST, times: 1, answer },
      { on: POST, times: 1, answer },
    ]);
    expect(await outcome(list(github))).toBe(reading);
    expect(fake.calls).toHaveLength(reads);
    expect(await outcome(post(github))).toBe(writing);
    expect(fake.calls).toHaveLength(reads + writes);
  });
});

describe('the client, where GitHub fails on and on', () => {
  it.each([
    ['hangs', 'hang', /no answer within/, 3],
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
    const github = await with_([{ on: '*', answer }]);
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
    const message = 'the answer has more than 32 MiB';
    const github = await with_([{ on: '*', answer: 'endless' }], { request: 20_000, total: 60_000 });
    await expect(list(github)).rejects.toMatchObject({ message });
    await expect(post(github)).rejects.toMatchObject({ message });
    expect(fake.calls).toHaveLength(4);
  });

  it.each([301, 302, 303, 307, 308])('takes no write for done that %i leads elsewhere', async (status) => {
    const answer = {
      status,
      body: { id: 1 },
      headers: { location: '/repos/octo-org/prep/issues/7/comments' },
    };
    const github = await with_([{ on: POST, answer }]);
    await expect(post(github)).rejects.toMatchObject({
      message: 'GitHub redirects it to another address',
      status,
    });
    expect(fake.calls).toHaveLength(1);
  });

  it('follows where a read is led', async () => {
    const headers = { location: '/repos/octo-org/prep/issues/7/comments' };
    const github = await with_([{ on: LIST, times: 1, answer: { status: 301, headers } }]);
    expect((await list(github)).data).toEqual([]);
    expect(fake.calls).toHaveLength(2);
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
