import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client.ts';
import type { EventComparison, GitHubEvent, PullRequest } from '../../src/github/event.ts';
import { changesOfEvent } from '../../src/github/event-changes.ts';
import { type Checkout, type PullRepo, pullRepo } from '../support/pull-repo.ts';
import { tempDir, tempRepo } from '../support/temp-repo.ts';
import { connected } from './connection.ts';

const A = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n';
const CHANGE = {
  before: { 'stories/a.md': A, 'stories/b.md': A },
  after: { 'stories/a.md': A.replace('nine', 'NINE'), 'stories/new.md': 'x\n' },
  meanwhile: { 'stories/b.md': `zero\n${A}` },
};
const FILES = ['stories/a.md', 'stories/b.md', 'stories/new.md'];

function eventOf(comparison: EventComparison): GitHubEvent {
  const pullRequest = comparison.kind === 'pull-request' ? comparison.pullRequest : null;
  return { name: 'x', repository: null, pullRequest, headCommit: null, commit: null, comparison };
}

function pull({ base, head }: Pick<PullRepo, 'base' | 'head'>): GitHubEvent {
  const pullRequest: PullRequest = {
    number: 7,
    headCommit: head,
    baseCommit: base,
    base: 'main',
    changedFiles: 2,
    readsOnly: null,
  };
  return eventOf({ kind: 'pull-request', pullRequest });
}

async function find(event: GitHubEvent, root: string, github: (() => Promise<GitHub>) | null = null) {
  const found = await changesOfEvent(event, github)({ root, filePaths: FILES });
  if ('reason' in found) return found.reason;
  const files = [...found.changes.files].map(([file, { added, lines }]) => [file, added, lines]);
  return { base: found.changes.base, commit: found.commit !== null, files };
}

const LINE_9 = [{ start: 9, end: 9 }];

describe('a pull request', () => {
  it.each(['merge, depth 2', 'head, whole'] as Checkout[])('%s: git says it', async (checkout) => {
    const repo = pullRepo(CHANGE, checkout);
    const found = await find(pull(repo), repo.path);
    expect(found).toMatchObject({ base: 'main', commit: true });
    expect((found as { files: unknown[][] }).files.map(([file, added]) => [file, added])).toEqual([
      ['stories/a.md', false],
      ['stories/new.md', true],
    ]);
    expect((found as { files: unknown[][] }).files[0]?.[2]).toEqual(LINE_9);
  });

  it.each(['merge, depth 1', 'head, depth 1'] as Checkout[])('%s: comes from GitHub', async (checkout) => {
    const repo = pullRepo(CHANGE, checkout);
    const { fake, github } = await connected({ files: repo.files });
    expect(await find(pull(repo), repo.path, async () => github)).toEqual({
      base: 'main',
      commit: false,
      files: [
        ['stories/a.md', false, LINE_9],
        ['stories/new.md', true, [{ start: 1, end: 1 }]],
      ],
    });
    expect(fake.operations).toEqual(['GET /pulls/{pull_number}/files']);
  });

  it('is not known if the checkout is of another commit', async () => {
    const repo = pullRepo(CHANGE, 'base');
    const { fake, github } = await connected({ files: repo.files });
    expect(await find(pull(repo), repo.path, async () => github)).toBe(
      `the checkout (${repo.base.slice(0, 7)}) is neither the head of the pull request nor its merge commit`,
    );
    expect(fake.operations).toEqual([]);
  });

  it('has no lines where the merge moved them', async () => {
    const repo = pullRepo({ ...CHANGE, meanwhile: { 'stories/a.md': `zero\n${A}` } }, 'merge, depth 1');
    const { github } = await connected({ files: repo.files });
    expect(await find(pull(repo), repo.path, async () => github)).toMatchObject({
      files: [
        ['stories/a.md', false, null],
        ['stories/new.md', true, [{ start: 1, end: 1 }]],
      ],
    });
  });

  it('is not known, without a token or with one that does not help', async () => {
    const repo = pullRepo(CHANGE, 'merge, depth 1');
    const lacks = 'the checkout lacks the commit to compare with (`fetch-depth: 2` gets it)';
    expect(await find(pull(repo), repo.path)).toBe(lacks);
    const { github } = await connected({
      faults: [{ on: '*', answer: { status: 403, body: { message: 'no' } } }],
    });
    expect(await find(pull(repo), repo.path, async () => github)).toBe(
      `${lacks}, and GitHub does not say what changed: the token lacks \`pull-requests: read\``,
    );
    const refuse = () => Promise.reject(new Error('the input `token` is empty'));
    expect(await find(pull(repo), repo.path, refuse)).toMatch(
      /say what changed: the input `token` is empty$/,
    );
  });

  it('works where there is no repository at all, from GitHub', async () => {
    const repo = pullRepo(CHANGE, 'base');
    const { github } = await connected({ files: repo.files });
    const folder = tempDir(CHANGE.after);
    expect(await find(pull(repo), folder.path)).toMatch(/not a git repository/);
    expect(await find(pull(repo), folder.path, async () => github)).toMatchObject({
      files: [
        ['stories/a.md', false, LINE_9],
        ['stories/new.md', true, [{ start: 1, end: 1 }]],
      ],
    });
  });
});

describe('commits', () => {
  it('of a push and a merge group: git, then GitHub, then nothing', async () => {
    const repo = tempRepo(CHANGE.before).commitAll();
    const base = repo.git('rev-parse', 'HEAD').trim();
    const head = repo.write(CHANGE.after).commitAll('Next').git('rev-parse', 'HEAD').trim();
    const commits = (from: string) => eventOf({ kind: 'commits', base: from, head, name: 'main' });
    expect(await find(commits(base), repo.path)).toMatchObject({
      base: 'main',
      commit: true,
      files: [
        ['stories/a.md', false, LINE_9],
        ['stories/new.md', true, null],
      ],
    });
    // A forced push leaves the commit before it behind, and no clone gets it any more.
    const gone = 'd'.repeat(40);
    const { fake, github } = await connected({
      files: [{ filename: 'stories/a.md', status: 'modified', sha: null, patch: '@@ -1 +1 @@\n-a\n+b' }],
    });
    expect(await find(commits(gone), repo.path)).toBe(`there is no commit \`${gone}\``);
    expect(await find(commits(gone), repo.path, async () => github)).toMatchObject({
      commit: false,
      files: [['stories/a.md', false, null]],
    });
    expect(fake.operations).toEqual(['GET /compare/{basehead}']);
  });

  it('of a new branch are compared with where it left the default branch', async () => {
    const origin = tempRepo(CHANGE.before).commitAll();
    const repo = tempDir();
    repo.git('clone', '-q', `file://${origin.path}`, '.');
    const head = repo.write(CHANGE.after).commitAll('Topic').git('rev-parse', 'HEAD').trim();
    const event = eventOf({ kind: 'branch', base: 'main', head, name: 'main' });
    expect(await find(event, repo.path)).toMatchObject({
      base: 'main',
      commit: true,
      files: [
        ['stories/a.md', false, LINE_9],
        ['stories/new.md', true, null],
      ],
    });
    const shallow = tempRepo(CHANGE.after).commitAll();
    const { fake, github } = await connected({ files: [] });
    expect(await find(event, shallow.path, async () => github)).toEqual({
      base: 'main',
      commit: false,
      files: [],
    });
    expect(fake.operations).toEqual(['GET /compare/{basehead}']);
  });

  it('do not exist if the event has none', async () => {
    const event = eventOf({ kind: 'none', reason: 'a `schedule` run has nothing to compare to' });
    expect(await find(event, '/nowhere')).toBe('a `schedule` run has nothing to compare to');
  });
});
