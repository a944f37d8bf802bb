/** Every event, every scope, with and without a token: what is judged, what is shown, and what GitHub is asked. */
import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeGitHub, type Permission } from '../support/fake-github.ts';
import { type PullRepo, pullRepo } from '../support/pull-repo.ts';
import type { StepResult } from '../support/runner/run-step.ts';
import { TempDir } from '../support/temp-repo.ts';
import { payloadOf } from '../support/webhooks.ts';
import {
  act,
  casesFor,
  expectOneError,
  folderWith,
  PASSING,
  PLACES,
  WITH_ERROR,
  WITH_WARNING,
} from './step.ts';

const ZERO = '0'.repeat(40);
const CHANGE = {
  before: { 'stories/a.md': PASSING, 'stories/b.md': WITH_ERROR },
  after: { 'stories/a.md': WITH_WARNING },
};
const IN_A = 'warning stories/a.md';
const IN_B = 'error stories/b.md';

let shallow: PullRepo;
let deep: PullRepo;
let base: PullRepo;
let head: PullRepo;
const keep: TempDir[] = [];
beforeAll(() => {
  const make = () => {
    const dir = new TempDir();
    keep.push(dir);
    return dir;
  };
  shallow = pullRepo(CHANGE, 'merge, depth 1', make);
  deep = pullRepo(CHANGE, 'merge, depth 2', make);
  base = pullRepo(CHANGE, 'base', make);
  head = pullRepo(CHANGE, 'head, whole', make);
}, 60_000);
afterAll(() => {
  for (const dir of keep) dir.remove();
});

function pullPayload(repo: PullRepo): Record<string, unknown> {
  const payload = payloadOf('pull_request', { action: 'synchronize' });
  const pull = payload.pull_request as {
    number: number;
    head: { sha: string };
    base: { sha: string; ref: string };
  };
  pull.number = 7;
  pull.head.sha = repo.head;
  pull.base.sha = repo.base;
  pull.base.ref = 'main';
  return { ...payload, number: 7 };
}

interface Case {
  name: string;
  event: string;
  repo: () => PullRepo;
  payload: (repo: PullRepo) => unknown;
  /** Who knows what changed. */
  known: 'git' | 'api' | 'nobody';
  /** What GitHub is asked, where git does not know. */
  call?: string;
  /** The checkout is of the base, which has nothing of the change. */
  isBefore?: boolean;
}

const push = (repo: PullRepo, values: object) => ({
  ...payloadOf('push', { ref: 'refs/heads/master' }),
  ref: 'refs/heads/topic',
  before: repo.base,
  after: repo.head,
  ...values,
});
const FILES = 'GET /pulls/{pull_number}/files';
const COMPARE = 'GET /compare/{basehead}';

const CASES: readonly Case[] = [
  {
    name: 'a pull request, depth 2',
    event: 'pull_request',
    repo: () => deep,
    payload: pullPayload,
    known: 'git',
  },
  {
    name: 'a pull request, depth 1',
    event: 'pull_request',
    repo: () => shallow,
    payload: pullPayload,
    known: 'api',
    call: FILES,
  },
  {
    name: 'pull_request_target',
    event: 'pull_request_target',
    repo: () => base,
    payload: pullPayload,
    known: 'nobody',
    isBefore: true,
  },
  {
    name: 'pull_request_target with the head',
    event: 'pull_request_target',
    repo: () => head,
    payload: pullPayload,
    known: 'git',
  },
  { name: 'a push', event: 'push', repo: () => head, payload: (repo) => push(repo, {}), known: 'git' },
  {
    name: 'a forced push',
    event: 'push',
    repo: () => head,
    payload: (repo) => push(repo, { before: 'd'.repeat(40), forced: true }),
    known: 'api',
    call: COMPARE,
  },
  {
    name: 'a push to a new branch',
    event: 'push',
    repo: () => head,
    payload: (repo) => push(repo, { before: ZERO, created: true }),
    known: 'api',
    call: COMPARE,
  },
  {
    name: 'a push that deletes',
    event: 'push',
    repo: () => head,
    payload: (repo) => push(repo, { after: ZERO, deleted: true }),
    known: 'nobody',
  },
  {
    name: 'a merge group',
    event: 'merge_group',
    repo: () => head,
    payload: (repo) => {
      const payload = payloadOf('merge_group');
      Object.assign(payload.merge_group as object, { base_sha: repo.base, head_sha: repo.head });
      return payload;
    },
    known: 'git',
  },
  {
    name: 'a dispatch',
    event: 'workflow_dispatch',
    repo: () => head,
    payload: () => payloadOf('workflow_dispatch'),
    known: 'nobody',
  },
  {
    name: 'a schedule',
    event: 'schedule',
    repo: () => head,
    payload: () => ({ schedule: '0 6 * * 1' }),
    known: 'nobody',
  },
];

const SCOPES = ['all', 'changed-files', 'changed-lines'] as const;
const TOKENS: readonly [string, string, readonly Permission[]][] = [
  ['no token', '', []],
  ['a token that reads', 'ghs_fake', []],
];
const FAIL_ON = ['error', 'warning'] as const;

const TABLE = CASES.flatMap((one) =>
  SCOPES.flatMap((scope) =>
    TOKENS.flatMap((token) => FAIL_ON.map((failOn) => ({ ...one, scope, token, failOn }))),
  ),
).map((row) => [`${row.name}, ${row.scope}, ${row.token[0]}, fail-on ${row.failOn}`, row] as const);

const STRAY = expect.stringMatching(
  /^warning: the checkout \([0-9a-f]{7}\) is neither the head of the pull request nor its merge commit, so the report is not about this pull request \(run the workflow on `pull_request`, where actions\/checkout uses the merge commit\)$/,
);

const placed = ({ annotations }: StepResult) =>
  annotations.filter(({ file }) => file !== undefined).map(({ level, file }) => `${level} ${file}`);
const withoutPlace = ({ annotations }: StepResult) =>
  annotations.filter(({ file }) => file === undefined).map(({ level, message }) => `${level}: ${message}`);

describe.each(PLACES)('events, on %s', (place) => {
  it.each(casesFor(place, TABLE))('%s', async (_, row) => {
    const repo = row.repo();
    const [, token, permissions] = row.token;
    const fake = await new FakeGitHub({ permissions, files: repo.files }).listen();
    try {
      const result = await act({
        place,
        workspace: repo.path,
        event: { name: row.event, payload: row.payload(repo) },
        inputs: { scope: row.scope, token, 'fail-on': row.failOn },
        env: { GITHUB_API_URL: fake.url, GITHUB_SHA: repo.merge },
      });
      const isAsked = row.known === 'api' && row.scope !== 'all' && token !== '';
      const isKnown = row.known === 'git' || isAsked;
      const scope = isKnown ? row.scope : 'all';
      const inA = row.isBefore ? [] : [IN_A];
      const shown = scope === 'all' ? [IN_B, ...inA] : inA;
      const gated = row.failOn === 'error' ? shown.filter((one) => one === IN_B) : shown;
      const isToldWhy = row.scope !== 'all' && scope === 'all';
      expect(result.outputs).toMatchObject({ verdict: gated.length > 0 ? 'fail' : 'pass', scope });
      expect(placed(result).sort()).toEqual(shown.sort());
      expect(withoutPlace(result)).toEqual([
        ...(row.isBefore ? [STRAY] : []),
        ...(isToldWhy ? [expect.stringMatching(/^notice: scope: everything is shown, because /)] : []),
      ]);
      expect(fake.operations).toEqual(isAsked ? [row.call] : []);
      expect(fake.violations).toEqual([]);
      expect(result.summary.includes('Everything is shown, because ')).toBe(isToldWhy);
    } finally {
      await fake.close();
    }
  });
});

describe.each(PLACES)('a pull request whose checkout is elsewhere, on %s', (place) => {
  const inFolder = (folder: string) => {
    const dir = new TempDir();
    keep.push(dir);
    cpSync(shallow.path, dir.join(folder), { recursive: true });
    return dir.path;
  };
  const runs: readonly [string, () => string, Record<string, string>, string, string[]][] = [
    [
      'in a folder',
      () => inFolder('prep'),
      {},
      'prep/',
      [
        'warning: the repository is checked out in `prep`, so annotations and links do not lead to its files (add `working-directory: prep`)',
      ],
    ],
    [
      'in a folder of a folder',
      () => inFolder('a/prep'),
      { files: 'a/prep/stories' },
      'a/prep/',
      [
        'warning: the repository is checked out in `a/prep`, so annotations and links do not lead to its files (add `working-directory: a/prep`)',
      ],
    ],
    [
      'in a folder that is the working directory',
      () => inFolder('prep'),
      { 'working-directory': 'prep' },
      '',
      [],
    ],
  ];

  it.each(casesFor(place, runs))(
    '%s: what GitHub names counts from there',
    async (_, workspace, inputs, prefix, told) => {
      const fake = await new FakeGitHub({ permissions: [], files: shallow.files }).listen();
      const result = await act({
        place,
        workspace: workspace(),
        event: { name: 'pull_request', payload: pullPayload(shallow) },
        inputs: { ...inputs, scope: 'changed-files', token: 'ghs_fake' },
        env: { GITHUB_API_URL: fake.url, GITHUB_SHA: shallow.merge },
      });
      await fake.close();
      expect(result.outputs).toMatchObject({ scope: 'changed-files', warnings: '1', errors: '0' });
      expect(placed(result)).toEqual([`warning ${prefix}stories/a.md`]);
      expect(withoutPlace(result)).toEqual(told);
    },
  );

  it('reports everything if the files that GitHub names are missing', async () => {
    const workspace = folderWith({ 'prep/stories/a.md': WITH_WARNING, 'prep/stories/b.md': WITH_ERROR });
    const fake = await new FakeGitHub({ permissions: [], files: shallow.files }).listen();
    const result = await act({
      place,
      workspace,
      event: { name: 'pull_request', payload: pullPayload(shallow) },
      inputs: { scope: 'changed-files', token: 'ghs_fake' },
      env: { GITHUB_API_URL: fake.url },
    });
    await fake.close();
    expect(result.outputs).toMatchObject({ verdict: 'fail', scope: 'all' });
    expect(withoutPlace(result)).toEqual([
      expect.stringMatching(
        /^notice: scope: everything is shown, because .* not a git repository.*, and the files that GitHub names are not in \S+$/,
      ),
    ]);
  });

  it('causes a warning if it is of another commit', async () => {
    const result = await act({
      place,
      workspace: base.path,
      event: { name: 'pull_request', payload: pullPayload(base) },
      inputs: { token: '' },
      env: { GITHUB_SHA: base.merge },
    });
    expect(withoutPlace(result)).toEqual([
      expect.stringMatching(
        / \(remove `ref` and `repository` from actions\/checkout, which then uses the merge commit\)$/,
      ),
    ]);
  });

  it('is an error if it is missing', async () => {
    const result = await act({ place, workspace: folderWith(), inputs: { token: '' } });
    expectOneError(
      result,
      /^the workspace is empty, expected the repository \(add a step with `uses: actions\/checkout` before this one\)$/,
    );
  });
});
