/** Every event, every scope, with and without a token: what is judged, what is shown, and what GitHub is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeGitHub, type Permission } from '../support/fake-github.ts';
import { type PullRepo, pullRepo } from '../support/pull-repo.ts';
import { TempDir } from '../support/temp-repo.ts';
import { payloadOf } from '../support/webhooks.ts';
import { act, casesFor, PASSING, PLACES, WITH_ERROR, WITH_WARNING } from './step.ts';

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
  /** The checkout is older than the change. */
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
    known: 'api',
    call: FILES,
    isBefore: true,
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
      expect(result.outputs).toMatchObject({ verdict: gated.length > 0 ? 'fail' : 'pass', scope });
      expect(result.annotations.map(({ level, file }) => `${level} ${file}`).sort()).toEqual(shown.sort());
      expect(fake.operations).toEqual(isAsked ? [row.call] : []);
      expect(fake.violations).toEqual([]);
      const isToldWhy = row.scope !== 'all' && scope === 'all';
      expect(result.summary.includes('Everything is shown, because ')).toBe(isToldWhy);
      expect(result.log.some((line) => line.startsWith('scope: everything is shown, because '))).toBe(
        isToldWhy,
      );
    } finally {
      await fake.close();
    }
  });
});
