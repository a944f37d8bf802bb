import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client.ts';
import { commentBody, commentMark, reportComment, updateComment } from '../../src/github/comment.ts';
import type { Job } from '../../src/github/job.ts';
import type { Report } from '../../src/linter/report.ts';
import { expectOnlyOurMarkup, HOSTILE, HOSTILE_NAMES } from '../report/hostile.ts';
import { document, finding, reportOf, times } from '../report/samples.ts';
import type { Fault } from '../support/fake-github.ts';
import { again, COMMENT, COMMENTS, connected } from './connection.ts';

const JOB: Job = { prefix: '', configPath: '', paths: [] };
const MARK = commentMark(JOB);
const BOT = 'github-actions[bot]';
const FAILING = reportOf({ documents: [document()], findings: [finding()] });
const CLEAN = reportOf({ documents: [document()] });
const LIST = 'GET /issues/{issue_number}/comments';
const POST = 'POST /issues/{issue_number}/comments';
const DELETE = 'DELETE /issues/comments/{comment_id}';
const PATCH = 'PATCH /issues/comments/{comment_id}';
const WHO = 'POST /graphql';

const update = (github: GitHub, report: Report, mark = MARK) =>
  updateComment(github, 7, mark, reportComment(report, mark, null));

describe('the comment of a pull request', () => {
  it('is made once, edited in place, and resolved', async () => {
    const { fake, github } = await connected();
    fake.comment('octocat', 'Nice.');
    await update(github, FAILING);
    expect(fake.operations).toEqual([LIST, POST, LIST, WHO]);
    const body = fake.comments[1]?.body ?? '';
    expect(body).toBe(commentBody(FAILING, MARK, null));
    expect(body.startsWith(`${MARK}## ❌ Star Witness: 1 of 1 story fails, with 1 error\n`)).toBe(true);
    expectOnlyOurMarkup(body.slice(MARK.length));

    fake.calls.length = 0;
    await update(await again(fake), FAILING);
    expect(fake.operations).toEqual([LIST, WHO]);

    fake.calls.length = 0;
    await update(await again(fake), CLEAN);
    expect(fake.operations).toEqual([LIST, WHO, PATCH]);
    expect(fake.comments).toHaveLength(2);
    expect(fake.comments[1]?.body).toMatch(/^<!-- .* -->\n## ✅ Star Witness: the story passes\n/);
    expect(fake.comments[1]?.body).toMatch(/\n_All earlier findings are resolved\._\n$/);
  });

  it('shows five notes of a document, and all of its errors', async () => {
    const findings = [
      ...times(9, (line) => finding({ severity: 'note', line: line + 1 })),
      ...times(9, (line) => finding({ line: line + 10 })),
    ];
    const body = commentBody(reportOf({ documents: [document()], findings }), MARK, null);
    expect(body.match(/^ {2}- \*\*note/gm)).toHaveLength(5);
    expect(body.match(/^- \*\*error/gm)).toHaveLength(9);
    expect(body).toMatch('  - and 4 more notes, on lines 6, 7, 8 and 9; the log has them\n');
  });

  it('is not made when there is nothing to say', async () => {
    const { fake, github } = await connected();
    await update(github, CLEAN);
    expect(fake.operations).toEqual([LIST]);
    const passing = reportOf({ findings: [finding({ severity: 'warning' })] });
    await update(github, passing);
    expect(fake.comments).toHaveLength(1);
  });

  it('is found by its author too: no one else can write it', async () => {
    const { fake, github } = await connected();
    for (const login of ['mallory', 'github-actions', 'other[bot]']) fake.comment(login, `${MARK}all passed`);
    fake.comment(BOT, `> ${MARK}quoted`);
    await update(github, FAILING);
    expect(fake.comments.slice(0, 4).map(({ body }) => body)).toEqual([
      ...Array(3).fill(`${MARK}all passed`),
      `> ${MARK}quoted`,
    ]);
    expect(fake.comments[4]).toMatchObject({ login: BOT, body: commentBody(FAILING, MARK, null) });
  });

  it('belongs to whoever has the token', async () => {
    const { fake, github } = await connected({ login: 'prep-bot[bot]' });
    await update(github, FAILING);
    await update(github, CLEAN);
    expect(fake.comments).toMatchObject([
      { login: 'prep-bot[bot]', body: expect.stringMatching('resolved') },
    ]);
  });

  it('is taken for a workflow’s own where GitHub does not say whose the token is', async () => {
    const { fake, github } = await connected({ faults: [{ on: WHO, answer: { status: 404 } }] });
    fake.comment(BOT, `${MARK}old`);
    await update(github, FAILING);
    expect(fake.comments).toMatchObject([{ body: commentBody(FAILING, MARK, null) }]);
  });

  it('is one for each cohort', async () => {
    const { fake, github } = await connected();
    const jobs: Partial<Job>[] = [
      { prefix: 'teams/a/' },
      { prefix: 'teams/b/' },
      { prefix: 'teams/a/', configPath: 'b.yml' },
      { prefix: 'teams/a/', paths: ['b.yml'] },
    ];
    const marks = jobs.map((job) => commentMark({ ...JOB, ...job }));
    for (const mark of [...marks, ...marks]) await update(github, FAILING, mark);
    expect(fake.comments.map(({ body }) => marks.findIndex((mark) => body.startsWith(mark)))).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('is found after hundreds of others', async () => {
    const { fake, github } = await connected();
    for (const index of times(250, (one) => one)) fake.comment('octocat', `${index}`);
    fake.comment(BOT, `${MARK}old`);
    await update(github, FAILING);
    expect(fake.operations).toEqual([LIST, LIST, LIST, WHO, PATCH]);
    expect(fake.comments).toHaveLength(251);
  });

  it('is not made when the others cannot be read to their end', async () => {
    const { fake, github } = await connected();
    for (const index of times(3000, (one) => one)) fake.comment('octocat', `${index}`);
    await expect(update(github, FAILING)).rejects.toThrow('more than 3000');
    expect(fake.comments).toHaveLength(3000);
  });

  const lost: [string, Fault, string[], number][] = [
    [
      'an answer that was lost',
      { on: `POST ${COMMENTS}`, times: 1, isHeard: true, answer: 'drop' },
      [LIST, POST, LIST, WHO],
      1,
    ],
    [
      'an answer that broke off',
      { on: `POST ${COMMENTS}`, times: 1, answer: 'truncate' },
      [LIST, POST, LIST, WHO],
      1,
    ],
    [
      'a 502 after it was heard',
      { on: `POST ${COMMENTS}`, times: 1, isHeard: true, answer: { status: 502 } },
      [LIST, POST, LIST, WHO],
      1,
    ],
    [
      'a 502 before it was heard',
      { on: `POST ${COMMENTS}`, times: 1, answer: { status: 502 } },
      [LIST, POST, LIST, POST, LIST, WHO],
      1,
    ],
    [
      'a list that breaks off',
      { on: `GET ${COMMENTS}`, times: 1, answer: 'truncate' },
      [LIST, LIST, POST, LIST, WHO],
      1,
    ],
  ];
  it.each(lost)('is there once after %s', async (_, fault, operations, count) => {
    const { fake, github } = await connected({ faults: [fault] });
    await update(github, FAILING);
    expect(fake.operations).toEqual(operations);
    expect(fake.comments).toHaveLength(count);
  });

  it.each([
    ['403', { permissions: [] }, 2],
    ['500 on and on', { faults: [{ on: `POST ${COMMENTS}`, answer: { status: 500 } }] }, 4],
    ['a list that stays away', { faults: [{ on: `GET ${COMMENTS}`, answer: 'hang' as const }] }, 3],
  ])('is given up on %s', async (_, options, calls) => {
    const { fake, github } = await connected(options, { request: 500 });
    await expect(update(github, FAILING)).rejects.toThrow();
    expect(fake.calls).toHaveLength(calls);
    expect(fake.comments).toEqual([]);
  });

  const lag: Fault = { on: `GET ${COMMENTS}`, times: 1, answer: { status: 200, body: [] } };

  it('is one where the list of comments lags behind an earlier run', async () => {
    const { fake, github } = await connected({ faults: [lag] });
    fake.comment(BOT, `${MARK}old`);
    await update(github, FAILING);
    expect(fake.operations).toEqual([LIST, POST, LIST, WHO, PATCH, DELETE]);
    expect(fake.comments).toEqual([{ id: 1, login: BOT, body: commentBody(FAILING, MARK, null) }]);
  });

  it('is one in the next run, where the list lags on and on', async () => {
    const { fake, github } = await connected({ faults: [{ ...lag, times: 2 }] });
    fake.comment(BOT, `${MARK}old`);
    await update(github, FAILING);
    expect(fake.operations).toEqual([LIST, POST, LIST]);
    expect(fake.comments).toHaveLength(2);
    await update(await again(fake), CLEAN);
    expect(fake.comments).toEqual([{ id: 1, login: BOT, body: commentBody(CLEAN, MARK, null) }]);
  });

  it('is one where the answer was lost and the list lags', async () => {
    const { fake, github } = await connected({
      faults: [
        { ...lag, after: 1 },
        { on: `POST ${COMMENTS}`, times: 1, isHeard: true, answer: { status: 502 } },
      ],
    });
    await update(github, FAILING);
    expect(fake.operations).toEqual([LIST, POST, LIST, POST, LIST, WHO, DELETE]);
    expect(fake.comments).toEqual([{ id: 1, login: BOT, body: commentBody(FAILING, MARK, null) }]);
  });

  it('stays one where another run was faster with the double', async () => {
    const faults = [
      {
        on: `DELETE ${COMMENT}`,
        times: 1,
        isHeard: true,
        answer: { status: 404, body: { message: 'Not Found' } },
      },
    ];
    const { fake, github } = await connected({ faults });
    for (const body of ['first', 'second', 'third']) fake.comment(BOT, `${MARK}${body}`);
    fake.comment('mallory', `${MARK}fourth`);
    await update(github, FAILING);
    expect(fake.comments.map(({ id }) => id)).toEqual([1, 4]);
  });

  it('is there though no one can look again', async () => {
    const { fake, github } = await connected({
      faults: [{ on: `GET ${COMMENTS}`, after: 1, answer: { status: 500 } }],
    });
    await update(github, FAILING);
    expect(fake.comments).toHaveLength(1);
  });

  it.each([
    ['no id', `POST ${COMMENTS}`, { body: 'x' }, []],
    ['another id', `PATCH ${COMMENT}`, { id: 999 }, [`${MARK}old`]],
  ])('is not taken for written where the answer has %s', async (_, on, body, before) => {
    const { fake, github } = await connected({ faults: [{ on, answer: { status: 200, body } }] });
    for (const text of before) fake.comment(BOT, text);
    await expect(update(github, FAILING)).rejects.toThrow(new Error('the response is about something else'));
  });

  it('is a text that GitHub takes, whatever a story says, and mentions no one', async () => {
    const { fake, github } = await connected();
    const findings = times(20, () => HOSTILE)
      .flat()
      .map((message, index) => finding({ message, filePath: HOSTILE_NAMES[index % 40] ?? 'a.md' }));
    const documents = HOSTILE_NAMES.map((filePath) =>
      document({ filePath, owner: '@octocat', type: '@org/team' }),
    );
    await update(github, reportOf({ findings, documents }));
    const body = fake.comments[0]?.body ?? '';
    expectOnlyOurMarkup(body.slice(MARK.length));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body.length).toBeGreaterThan(40_000);
    expect(body).toMatch(/\n_Cut to fit: /);
  });
});
