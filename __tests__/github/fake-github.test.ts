import { afterEach, describe, expect, it } from 'vitest';
import { FakeGitHub } from '../support/fake-github.ts';

const REPO = '/repos/octo-org/prep';
let fake: FakeGitHub;
afterEach(() => fake.close());

async function ask(method: string, path: string, body?: unknown, token = 'ghs_fake') {
  const response = await fetch(fake.url + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    data: (await response.json().catch(() => null)) as Record<string, unknown>,
  };
}

const OUTPUT = { title: 'x', summary: 'x' };
const RUN = { name: 'x', head_sha: 'f'.repeat(40), status: 'completed', conclusion: 'success' };
const ANNOTATION = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'x' };

/** Method, path below the repository, body; what is said of it. */
const WRONG: readonly [string, string, string, unknown, RegExp][] = [
  [
    'an unknown field',
    'POST',
    '/check-runs',
    { ...RUN, colour: 'red' },
    /body must NOT have additional properties \(colour\)/,
  ],
  [
    'an unknown field further in',
    'POST',
    '/check-runs',
    { ...RUN, output: { ...OUTPUT, line: 1 } },
    /body\/output .* \(line\)/,
  ],
  [
    'an unknown field in a list',
    'POST',
    '/check-runs',
    { ...RUN, output: { ...OUTPUT, annotations: [{ ...ANNOTATION, col: 1 }] } },
    /annotations\/0 .* \(col\)/,
  ],
  ['a missing field', 'POST', '/check-runs', { name: 'x' }, /required property 'head_sha'/],
  [
    '51 annotations',
    'POST',
    '/check-runs',
    { ...RUN, output: { ...OUTPUT, annotations: Array(51).fill(ANNOTATION) } },
    /NOT have more than 50 items/,
  ],
  [
    'a level that is none',
    'POST',
    '/check-runs',
    { ...RUN, output: { ...OUTPUT, annotations: [{ ...ANNOTATION, annotation_level: 'error' }] } },
    /must be equal to one of the allowed values/,
  ],
  [
    'a summary too long',
    'POST',
    '/check-runs',
    { ...RUN, output: { title: 'x', summary: 'x'.repeat(65_536) } },
    /NOT have more than 65535 characters/,
  ],
  ['an unknown field of an update', 'PATCH', '/check-runs/1', { colour: 'red' }, /\(colour\)/],
  ['an unknown parameter', 'GET', '/pulls/7/files?pages=1', undefined, /query pages: unknown/],
  ['a parameter of another kind', 'GET', '/pulls/7/files?page=x', undefined, /query page must be integer/],
  ['a number that is none', 'GET', '/pulls/seven/files', undefined, /path pull_number must be integer/],
  ['a body that is not text', 'POST', '/issues/7/comments', { body: 1 }, /body\/body must be string/],
  ['a body where none belongs', 'DELETE', '/issues/comments/1', { a: 1 }, /body: none expected/],
  ['no operation', 'POST', '/pulls/7/merge', {}, /no such operation/],
];

describe('the fake GitHub', () => {
  it.each(WRONG)('notes %s', async (_, method, path, body, message) => {
    fake = await new FakeGitHub().listen();
    const { status } = await ask(method, REPO + path, body);
    expect([404, 422]).toContain(status);
    expect(fake.violations.join('\n')).toMatch(message);
  });

  it('refuses what GitHub refuses, without a note', async () => {
    const patch = '@@ -1,2 +1,3 @@\n a\n+b\n c';
    fake = await new FakeGitHub({
      files: [{ filename: 'a', status: 'modified', sha: null, patch }],
    }).listen();
    const comment = { path: 'a', body: 'x', side: 'RIGHT', line: 3 };
    const review = (...comments: object[]) =>
      ask('POST', `${REPO}/pulls/7/reviews`, {
        commit_id: 'f'.repeat(40),
        body: 'x',
        event: 'COMMENT',
        comments,
      });
    const statuses = [
      await ask('POST', `${REPO}/check-runs`, { ...RUN, conclusion: undefined }),
      await ask('GET', `${REPO}/pulls/8/files`),
      await ask('GET', `${REPO}/pulls/7/files`, undefined, 'ghs_other'),
      await ask('POST', `${REPO}/issues/7/comments`, { body: 'x'.repeat(65_537) }),
      await review(comment, { ...comment, line: 4 }),
      await review({ ...comment, side: 'LEFT' }),
      await review({ ...comment, start_line: 0, start_side: 'RIGHT' }),
      await review({ ...comment, start_line: 1, start_side: 'RIGHT' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([422, 404, 401, 422, 422, 422, 422, 200]);
    expect(fake.reviewComments).toHaveLength(1);
    fake.permissions = [];
    expect((await review(comment)).data).toMatchObject({ message: 'Resource not accessible by integration' });
    expect(fake.violations).toEqual([]);
  });

  it('notes an answer of its own that is not whole', async () => {
    fake = await new FakeGitHub({
      files: [{ filename: 'a', status: 'gone' as 'added', sha: null }],
    }).listen();
    await ask('GET', `${REPO}/pulls/7/files`);
    expect(fake.violations.join('\n')).toMatch(/answer 200\/0\/status must be equal to one of/);
  });

  it('breaks down on order, heard or not', async () => {
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    fake = await new FakeGitHub({
      faults: [
        { on, times: 1, answer: { status: 502 } },
        { on, after: 1, times: 1, isHeard: true, answer: 'drop' },
      ],
    }).listen();
    const post = () => ask('POST', `${REPO}/issues/7/comments`, { body: 'x' });
    expect((await post()).status).toBe(502);
    await expect(post()).rejects.toThrow();
    expect((await post()).status).toBe(201);
    expect(fake.comments).toHaveLength(2);
    expect(fake.calls.map(({ status }) => status)).toEqual([502, null, 201]);
  });
});
