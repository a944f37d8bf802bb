import { describe, expect, it } from 'vitest';
import { checkRunName, postCheckRun } from '../../src/github/check-run.ts';
import type { Job } from '../../src/github/job.ts';
import { expectOnlyOurMarkup, HOSTILE, HOSTILE_NAMES } from '../report/hostile.ts';
import { document, finding, reportOf, times } from '../report/samples.ts';
import { CHECKS, connected, HEAD } from './connection.ts';

const JOB: Job = { prefix: '', configPath: '', paths: [] };
const OPTIONS = {
  job: JOB,
  commit: HEAD,
  detailsUrl: 'https://github.com/o/r/actions/runs/1',
  linkBase: null,
};
const NOTE = finding({ severity: 'note', ruleId: 'a', line: 2, column: 3, endLine: 4, endColumn: 1 });

describe('a check run', () => {
  it('has the verdict, the summary and every finding on its place', async () => {
    const { fake, github } = await connected();
    const report = reportOf({ documents: [document()], findings: [NOTE, finding()] });
    expect(await postCheckRun(github, report, OPTIONS)).toEqual({
      shown: 2,
      left: [],
      failure: null,
    });
    expect(fake.checkRuns).toMatchObject([
      {
        name: 'Star Witness',
        head: HEAD,
        status: 'completed',
        conclusion: 'failure',
        detailsUrl: OPTIONS.detailsUrl,
        title: 'fail: 1 error, 1 note',
        summary: expect.stringContaining('## ❌ Star Witness: 1 of 1 story fails, with 1 error'),
      },
    ]);
    expect(fake.checkRuns[0]?.annotations).toEqual([
      {
        path: 'stories/mara/gateway.md',
        start_line: 7,
        end_line: 7,
        start_column: 10,
        end_column: 14,
        annotation_level: 'failure',
        title: 'empty-field',
        message: `${finding().message}\n${finding().url}`,
      },
      {
        path: 'stories/mara/gateway.md',
        start_line: 2,
        end_line: 2,
        annotation_level: 'notice',
        title: 'a',
        message: `${NOTE.message}\n${NOTE.url}`,
      },
    ]);
  });

  it('succeeds where the run passes', async () => {
    const { fake, github } = await connected();
    await postCheckRun(github, reportOf(), { ...OPTIONS, detailsUrl: undefined });
    expect(fake.checkRuns).toMatchObject([
      { conclusion: 'success', title: 'pass: no findings', annotations: [], detailsUrl: null },
    ]);
  });

  it.each([
    [50, 1],
    [51, 2],
    [151, 4],
  ])('takes %i findings in %i requests', async (count, requests) => {
    const { fake, github } = await connected();
    const findings = times(count, (line) => finding({ line: line + 1 }));
    expect(await postCheckRun(github, reportOf({ findings }), OPTIONS)).toEqual({
      shown: count,
      left: [],
      failure: null,
    });
    expect(fake.operations).toEqual([
      'POST /check-runs',
      ...Array(requests - 1).fill('PATCH /check-runs/{check_run_id}'),
    ]);
    expect(fake.checkRuns.map(({ annotations }) => annotations.map((one) => one.start_line))).toEqual([
      times(count, (line) => line + 1),
    ]);
  });

  it('leaves over what lies outside of the repository', async () => {
    const { fake, github } = await connected();
    const outside = finding({ filePath: '../x.md' });
    const { left } = await postCheckRun(github, reportOf({ findings: [finding(), outside] }), OPTIONS);
    expect(left).toEqual([outside]);
    expect(fake.checkRuns[0]?.annotations).toHaveLength(1);
  });

  it('stays when it breaks down later, and says what is left', async () => {
    const findings = times(120, (line) => finding({ line: line + 1 }));
    const faults = [{ on: `PATCH ${CHECKS}/{check_run_id}`, after: 1, answer: { status: 502 } }];
    const { fake, github } = await connected({ faults });
    const { left, failure } = await postCheckRun(github, reportOf({ findings }), OPTIONS);
    expect(left.map(({ line }) => line)).toEqual(times(20, (line) => line + 101));
    expect(failure).toMatchObject({ status: 502 });
    // It adds up: what may have been heard is not said again.
    expect(fake.operations).toHaveLength(3);
    expect(fake.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it.each([
    ['without the permission', { permissions: [] }, 403],
    [
      'without an answer',
      { faults: [{ on: `POST ${CHECKS}`, isHeard: true, answer: 'drop' as const }] },
      500,
    ],
  ])('is asked for once %s', async (_, options, status) => {
    const { fake, github } = await connected(options);
    await expect(postCheckRun(github, reportOf(), OPTIONS)).rejects.toMatchObject({ status });
    expect(fake.calls).toHaveLength(1);
  });

  it.each([
    ['without an id', { head_sha: HEAD }],
    ['about another commit', { id: 1, head_sha: 'e'.repeat(40) }],
  ])('is none where GitHub gives an answer %s', async (_, body) => {
    const { fake, github } = await connected({
      faults: [{ on: `POST ${CHECKS}`, answer: { status: 201, body } }],
    });
    const findings = times(60, (line) => finding({ line: line + 1 }));
    await expect(postCheckRun(github, reportOf({ findings }), OPTIONS)).rejects.toThrow(
      new Error('the response is about something else'),
    );
    expect(fake.calls).toHaveLength(1);
  });

  it('has no more of its findings where GitHub answers about another one', async () => {
    const answer = { status: 200, body: { id: 999 } };
    const { github } = await connected({ faults: [{ on: `PATCH ${CHECKS}/{check_run_id}`, answer }] });
    const findings = times(60, (line) => finding({ line: line + 1 }));
    const { left, failure } = await postCheckRun(github, reportOf({ findings }), OPTIONS);
    expect(left.map(({ line }) => line)).toEqual(times(10, (line) => line + 51));
    expect(failure).toEqual(new Error('the response is about something else'));
  });

  it.each<[string, Partial<Job>, string]>([
    ['the root', {}, 'Star Witness'],
    ['a folder', { prefix: 'teams/a/' }, 'Star Witness (teams/a)'],
    ['a configuration', { configPath: 'a.yml' }, 'Star Witness (config a.yml)'],
    ['files', { paths: ['stories/*.md', 'x.md'] }, 'Star Witness (files stories/*.md, x.md)'],
    [
      'all of them',
      { prefix: 'teams/a/', configPath: 'a.yml', paths: ['x.md'] },
      'Star Witness (teams/a; config a.yml; files x.md)',
    ],
    ['one file with a comma', { paths: ['x.md, y.md'] }, 'Star Witness (files x.md, y.md) 4e624a0a'],
    ['a long name', { paths: ['a'.repeat(200)] }, `Star Witness (files ${'a'.repeat(70)}… 3656c310`],
  ])('is named after %s', (_, job, name) => {
    expect(checkRunName({ ...JOB, ...job })).toBe(name);
    expect(name.length).toBeLessThanOrEqual(100);
  });

  it('has another name for each job', () => {
    const jobs: Partial<Job>[] = [
      {},
      { prefix: 'a/' },
      { configPath: 'a' },
      { paths: ['a'] },
      { prefix: 'config a/' },
      { prefix: 'a; files b/' },
      { prefix: 'a/', paths: ['b'] },
      { paths: ['a', 'b'] },
      { paths: ['a, b'] },
      { paths: [`${'a'.repeat(200)}1`] },
      { paths: [`${'a'.repeat(200)}2`] },
      { paths: ['a\u200b'] },
      { paths: ['a\\u{200b}'] },
    ];
    expect(new Set(jobs.map((job) => checkRunName({ ...JOB, ...job }))).size).toBe(jobs.length);
  });

  it('shows five notes of a document, and says where the others are', async () => {
    const { fake, github } = await connected();
    const findings = times(9, (line) => finding({ severity: 'note', line: line + 1 }));
    const { shown, left } = await postCheckRun(github, reportOf({ findings }), OPTIONS);
    expect([shown, left]).toEqual([5, []]);
    expect(fake.checkRuns[0]?.annotations.at(-1)?.message).toMatch(
      '\nand 4 more notes, on lines 6, 7, 8 and 9; the log has them\n',
    );
    expect(fake.checkRuns[0]?.summary).toMatch(
      '\n- and 4 more notes, on lines 6, 7, 8 and 9; the log has them\n',
    );
  });

  it('takes whatever a story says', async () => {
    const { fake, github } = await connected();
    const findings = HOSTILE.map((text, index) =>
      finding({ message: `${text}\n${text}`, filePath: HOSTILE_NAMES[index] ?? 'a.md' }),
    );
    const documents = HOSTILE_NAMES.map((filePath) => document({ filePath, owner: filePath }));
    const report = reportOf({
      findings: [...findings, finding({ message: 'x'.repeat(100_000) })],
      documents,
    });
    await postCheckRun(github, report, { ...OPTIONS, job: { ...JOB, prefix: `${HOSTILE.join('')}/` } });
    const [run] = fake.checkRuns;
    expectOnlyOurMarkup(run?.summary ?? '');
    expect(run?.annotations).toHaveLength(HOSTILE.length + 1);
    expect(run?.name.length).toBe(100);
    for (const { message } of run?.annotations ?? []) expect(message.length).toBeLessThan(17_000);
  });

  it('cuts its summary to what GitHub takes', async () => {
    const { fake, github } = await connected();
    const findings = times(300, (index) =>
      finding({ filePath: `stories/${index}.md`, line: 1, message: 'ü'.repeat(200) }),
    );
    await postCheckRun(github, reportOf({ findings }), OPTIONS);
    expect(fake.checkRuns[0]?.summary?.length).toBeGreaterThan(20_000);
    expect(fake.checkRuns[0]?.annotations).toHaveLength(300);
  }, 120_000);
});
