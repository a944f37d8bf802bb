import { afterEach, describe, expect, it } from 'vitest';
import { blobId, isBlob } from '../../src/github/blob.ts';
import { changesOf, filesBetween, filesOfPullRequest, TooMany } from '../../src/github/changed-files.ts';
import { connect, type GitHub } from '../../src/github/client.ts';
import type { PullRequest } from '../../src/github/event.ts';
import { FakeGitHub, type FakeOptions } from '../support/fake-github.ts';
import type { FakeFile } from '../support/github-answers.ts';

const LIST = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const PULL: PullRequest = {
  number: 7,
  headCommit: 'f'.repeat(40),
  baseCommit: 'a'.repeat(40),
  base: 'main',
  changedFiles: null,
  readsOnly: null,
};

let fake: FakeGitHub;
afterEach(async () => {
  const { violations } = fake;
  await fake.close();
  expect(violations).toEqual([]);
});

async function at(options: FakeOptions): Promise<GitHub> {
  fake = await new FakeGitHub(options).listen();
  const budget = { total: 20_000, request: 1000, retries: 2, second: 10 };
  return connect('ghs_fake', fake.url, { owner: 'octo-org', repo: 'prep' }, budget);
}

function many(count: number): FakeFile[] {
  return Array.from({ length: count }, (_, index) => ({
    filename: `stories/${index}.md`,
    status: 'modified',
    sha: 'b'.repeat(40),
    patch: '@@ -1 +1 @@\n-a\n+b',
  }));
}

describe('the files of a pull request', () => {
  it.each([
    [0, 1],
    [1, 1],
    [99, 1],
    [100, 2],
    [250, 3],
    [2999, 30],
  ])('%i files are %i pages', async (count, pages) => {
    const files = await filesOfPullRequest(await at({ files: many(count) }), PULL);
    expect(files.map(({ filename }) => filename)).toEqual(many(count).map(({ filename }) => filename));
    expect(fake.calls.map(({ query }) => query)).toEqual(
      Array.from({ length: pages }, (_, index) => ({ per_page: '100', page: String(index + 1) })),
    );
  });

  it('are 3,000 on 30 pages at most, and no more are asked for', async () => {
    const github = await at({ files: many(3000) });
    expect(await filesOfPullRequest(github, { ...PULL, changedFiles: 3000 })).toHaveLength(3000);
    expect(fake.calls).toHaveLength(30);
    await expect(filesOfPullRequest(github, PULL)).rejects.toThrow(TooMany);
    expect(fake.calls).toHaveLength(60);
    await expect(filesOfPullRequest(github, { ...PULL, changedFiles: 3001 })).rejects.toThrow(
      'the pull request changes more than 3000 files',
    );
    expect(fake.calls).toHaveLength(60);
  });

  it('are whole or none: a page that breaks off is asked for again', async () => {
    const fault = { on: LIST, after: 1, times: 1, answer: 'truncate' } as const;
    expect(await filesOfPullRequest(await at({ files: many(150), faults: [fault] }), PULL)).toHaveLength(150);
    expect(fake.calls).toHaveLength(3);
    fake.faults = [{ on: LIST, answer: { status: 200, body: { files: [] } } }];
    await expect(filesOfPullRequest(await at({ faults: fake.faults }), PULL)).rejects.toThrow(
      'the response is not a list of files',
    );
    await expect(
      filesOfPullRequest(
        await at({ faults: [{ on: LIST, answer: { status: 200, body: [{ filename: 1 }] } }] }),
        PULL,
      ),
    ).rejects.toThrow('names no file');
  });
});

describe('the files between two commits', () => {
  it('are 299 at most', async () => {
    const github = await at({ files: many(299) });
    expect(await filesBetween(github, 'feature/x', PULL.headCommit)).toHaveLength(299);
    expect(fake.calls[0]?.status).toBe(200);
    fake.files = many(300);
    await expect(filesBetween(github, 'main', PULL.headCommit)).rejects.toThrow(TooMany);
  });
});

describe('changes', () => {
  const patch = '@@ -1,2 +1,3 @@\n a\n+b\n c';
  const range = [{ start: 2, end: 2 }];
  const cases: [string, FakeFile, object | null][] = [
    [
      'modified',
      { filename: 'a', status: 'modified', sha: '1', patch },
      { previousPath: null, added: false, lines: range },
    ],
    [
      'changed',
      { filename: 'a', status: 'changed', sha: '1', patch },
      { previousPath: null, added: false, lines: range },
    ],
    [
      'added',
      { filename: 'a', status: 'added', sha: '1', patch },
      { previousPath: null, added: true, lines: range },
    ],
    [
      'copied',
      { filename: 'a', status: 'copied', previous_filename: 'b', sha: '1', patch },
      { previousPath: null, added: true, lines: range },
    ],
    [
      'renamed',
      { filename: 'a', status: 'renamed', previous_filename: 'b', sha: '1', patch },
      { previousPath: 'b', added: false, lines: range },
    ],
    [
      'only moved',
      { filename: 'a', status: 'renamed', previous_filename: 'b', sha: '1', changes: 0 },
      { previousPath: 'b', added: false, lines: [] },
    ],
    [
      'too large for a patch',
      { filename: 'a', status: 'modified', sha: '1' },
      { previousPath: null, added: false, lines: null },
    ],
    [
      'with a patch that breaks off',
      { filename: 'a', status: 'modified', sha: '1', patch: '@@ -1 +1,9 @@\n+a' },
      { previousPath: null, added: false, lines: null },
    ],
    [
      'not as it is here',
      { filename: 'a', status: 'modified', sha: '2', patch },
      { previousPath: null, added: false, lines: null },
    ],
    [
      'of no known content',
      { filename: 'a', status: 'modified', sha: null, patch },
      { previousPath: null, added: false, lines: null },
    ],
    ['removed', { filename: 'a', status: 'removed', sha: '1', patch }, null],
    ['unchanged', { filename: 'a', status: 'unchanged', sha: '1' }, null],
  ];
  it.each(cases)('a file %s', async (_, file, expected) => {
    const files = await filesOfPullRequest(await at({ files: [file] }), PULL);
    const changes = changesOf(files, 'main', (_path, blob) => blob === '1');
    expect(changes.base).toBe('main');
    expect([...changes.files]).toEqual(expected === null ? [] : [['a', expected]]);
    expect(changes.deleted).toEqual(file.status === 'removed' ? ['a'] : []);
  });
});

describe('a blob', () => {
  it('has the id that git gives it', async () => {
    await at({});
    // `printf 'a\nb\n' | git hash-object --stdin`
    const id = '422c2b7ab3b3c668038da977e4e93a5fc623169c';
    expect(blobId(Buffer.from('a\nb\n'))).toBe(id);
    expect(blobId(Buffer.from(''))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(isBlob(Buffer.from('a\nb\n'), id)).toBe(true);
    expect(isBlob(Buffer.from('a\r\nb\r\n'), id)).toBe(true);
    expect(isBlob(Buffer.from('a\nb'), id)).toBe(false);
  });
});
