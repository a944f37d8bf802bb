import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindChanges } from '../../src/host/changes.ts';
import { run } from '../../src/host/run.ts';
import type { RunOptions } from '../../src/host/run-options.ts';
import type { Report } from '../../src/linter/report.ts';
import type { ChangedFile } from '../../src/types.ts';
import { BAD, GOOD, type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

async function reportOf(dir: TempDir, options: Partial<RunOptions>): Promise<Report> {
  const fixed = { cwd: dir.path, paths: [], allowEmpty: false, staged: false };
  return (await run({ ...fixed, ...options })).report;
}

/** What a host that did not ask git knows. */
function known(files: Record<string, Partial<ChangedFile>>, commit: string | null = null): FindChanges {
  const entries = Object.entries(files).map(([path, file]): [string, ChangedFile] => [
    path,
    { previousPath: null, added: false, lines: [], ...file },
  ]);
  return () => ({ changes: { base: 'abc1234', files: new Map(entries) }, commit });
}

const scores = ({ documents }: Report) =>
  documents.map(({ filePath, change, answers }) => [
    filePath,
    change?.kind ?? null,
    answers.map(({ before, score }) => [before?.score ?? null, score]),
  ]);

describe('a run that is told what changed', () => {
  it('asks once, for the documents that it judges', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, 'stories/README.md': '#', 'notes.md': 'x' });
    const changes = vi.fn<FindChanges>(known({}));
    await reportOf(repo, { changes });
    expect(changes.mock.calls).toEqual([[{ root: repo.path, filePaths: ['stories/a.md'] }]]);
  });

  it('reports by it, outside of a repository too', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, 'stories/b.md': BAD });
    const changes = known({ 'stories/b.md': { lines: null }, 'gone.md': {} });
    const report = await reportOf(dir, { scope: 'changed-lines', changes });
    expect(report.findings.map(({ filePath }) => filePath)).toEqual(['stories/b.md']);
    expect(report.scope).toEqual({ name: 'changed-lines', base: 'abc1234', reason: null, hidden: 1 });
    expect(scores(report)).toEqual([
      ['stories/a.md', null, [[null, 0]]],
      ['stories/b.md', 'modified', [[null, 0]]],
    ]);
  });

  it('compares scores with the commit that it is given, with any scope', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'stories/old.md': GOOD }).commitAll();
    const commit = repo.git('rev-parse', 'HEAD').trim();
    repo.git('mv', 'stories/old.md', 'stories/new.md');
    repo.write({ 'stories/a.md': GOOD, 'stories/b.md': GOOD });
    const changes = known(
      {
        'stories/a.md': {},
        'stories/b.md': { added: true },
        'stories/new.md': { previousPath: 'stories/old.md' },
      },
      commit,
    );
    const report = await reportOf(repo, { changes });
    expect(report.scope).toEqual({ name: 'all', base: 'abc1234', reason: null, hidden: 0 });
    expect(scores(report)).toEqual([
      ['stories/a.md', 'modified', [[0, 2]]],
      ['stories/b.md', 'added', [[null, 2]]],
      ['stories/new.md', 'renamed', [[2, 2]]],
    ]);
  });

  it('counts a file as new if it was not judged at its earlier path, without git too', async () => {
    const stray = GOOD.replace('title:', 'stray: 1\ntitle:');
    const dir = tempDir({ 'stories/a.md': stray, 'stories/b.md': stray });
    const changes = known({
      'stories/a.md': { previousPath: 'drafts/a.md' },
      'stories/b.md': { previousPath: 'stories/old.md' },
    });
    const report = await reportOf(dir, { scope: 'changed-lines', changes });
    expect(report.findings.map(({ filePath, line }) => [filePath, line])).toEqual([['stories/a.md', 3]]);
    expect(scores(report)).toEqual([
      ['stories/a.md', 'added', [[null, 2]]],
      ['stories/b.md', 'renamed', [[null, 2]]],
    ]);
  });

  it.each<[string, FindChanges | undefined, string]>([
    [
      'with a reason',
      () => ({ reason: 'a `schedule` run has nothing to compare to' }),
      'a `schedule` run has nothing to compare to',
    ],
    ['later', async () => ({ reason: 'the network is down' }), 'the network is down'],
    ['not at all', undefined, 'there is nothing to compare to'],
  ])('reports all when it is told %s', async (_, changes, reason) => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    const report = await reportOf(repo, { scope: 'changed-files', changes });
    expect(report.scope).toEqual({ name: 'all', base: null, reason, hidden: 0 });
    expect(report.verdict).toBe('fail');
  });
});
