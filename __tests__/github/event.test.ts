import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EventComparison, readEvent } from '../../src/github/event.ts';
import { tempDir } from '../support/temp-repo.ts';
import { payloadOf, payloadsOf } from '../support/webhooks.ts';

const SHA = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const ZERO = '0'.repeat(40);

function read(name: string, payload: unknown, env: Record<string, string | undefined> = {}) {
  const file = tempDir().join('event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'octo-org/prep',
    GITHUB_SHA: SHA,
    ...env,
  });
}

describe('real events', () => {
  it.each(payloadsOf('pull_request').map((payload, index) => [index, payload] as const))(
    'pull_request %i',
    (_, payload) => {
      const event = read('pull_request', payload);
      expect(event.pullRequest).toEqual({
        number: 2,
        headCommit: expect.stringMatching(/^ec26c3e57ca3a959ca5aad62de7213c562f8c821$/),
        baseCommit: expect.stringMatching(/^[0-9a-f]{40}$/),
        base: 'master',
        changedFiles: 1,
        readsOnly: null,
      });
      expect(event.comparison).toEqual({ kind: 'pull-request', pullRequest: event.pullRequest });
      expect(event.headCommit).toBe('ec26c3e57ca3a959ca5aad62de7213c562f8c821');
      expect(event.commit).toBe(SHA);
    },
  );

  it('merge_group', () => {
    for (const payload of payloadsOf('merge_group')) {
      expect(read('merge_group', payload).comparison).toEqual({
        kind: 'commits',
        base: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
        head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        name: 'main',
      });
    }
  });

  it('push, workflow_dispatch and schedule', () => {
    const comparisons = [
      ...payloadsOf('push').map((payload) => read('push', payload)),
      ...payloadsOf('workflow_dispatch').map((payload) => read('workflow_dispatch', payload)),
      read('schedule', { schedule: '0 6 * * 1' }),
      read('schedule', 'null'),
    ].map(({ comparison, headCommit }) => {
      expect(headCommit).toBe(SHA);
      return comparison.kind === 'none' ? comparison.reason : comparison;
    });
    expect(comparisons).toEqual([
      'a push of a tag has nothing to compare to',
      'the push deleted its branch',
      'the push deleted its branch',
      'the push deleted its branch',
      'it is the first push of its branch',
      'it is the first push of its branch',
      'the push deleted its branch',
      'a `workflow_dispatch` run has nothing to compare to',
      'a `workflow_dispatch` run has nothing to compare to',
      'a `schedule` run has nothing to compare to',
      'a `schedule` run has nothing to compare to',
    ]);
  });
});

describe('what is compared', () => {
  const push = { ref: 'refs/heads/topic', before: SHA, after: NEW, repository: { default_branch: 'main' } };
  const cases: [string, string, unknown, EventComparison][] = [
    ['a push', 'push', push, { kind: 'commits', base: SHA, head: NEW, name: 'aaaaaaa' }],
    [
      'a forced push',
      'push',
      { ...push, forced: true },
      { kind: 'commits', base: SHA, head: NEW, name: 'aaaaaaa' },
    ],
    [
      'a push to a new branch',
      'push',
      { ...push, before: ZERO, created: true },
      { kind: 'branch', base: 'main', head: NEW, name: 'main' },
    ],
    [
      'a push to a new branch of nobody knows what',
      'push',
      { ...push, before: ZERO, repository: null },
      { kind: 'none', reason: 'it is the first push of its branch' },
    ],
    [
      'a push without commits',
      'push',
      { ...push, before: '--output=x' },
      { kind: 'none', reason: 'the event does not name its commits' },
    ],
    [
      'a merge group with a hostile branch',
      'merge_group',
      { merge_group: { base_sha: SHA, head_sha: NEW, base_ref: 'refs/heads/x\n::error::y' } },
      { kind: 'commits', base: SHA, head: NEW, name: 'aaaaaaa' },
    ],
    [
      'a merge group without commits',
      'merge_group',
      { merge_group: { base_sha: 1, head_sha: NEW } },
      { kind: 'none', reason: 'the event does not name its commits' },
    ],
    ['no event', '', null, { kind: 'none', reason: 'a `local` run has nothing to compare to' }],
  ];
  it.each(cases)('%s', (_, name, payload, expected) => {
    expect(read(name, payload).comparison).toEqual(expected);
  });

  it('tells a fork, also one that is gone, and Dependabot', () => {
    const payload = payloadOf('pull_request', { action: 'opened' });
    const head = (payload.pull_request as { head: { repo: unknown } }).head;
    head.repo = { id: 1 };
    expect(read('pull_request', payload).pullRequest?.readsOnly).toBe('fork');
    expect(read('pull_request_target', payload).pullRequest?.readsOnly).toBe(null);
    head.repo = { id: (payload.repository as { id: number }).id };
    expect(read('pull_request', payload).pullRequest?.readsOnly).toBe(null);
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    expect(read('pull_request', payload, env).pullRequest?.readsOnly).toBe('dependabot');
    head.repo = null;
    expect(read('pull_request', payload).pullRequest?.readsOnly).toBe('fork');
  });
});

describe('a payload that is not what it should be', () => {
  const HOSTILE = [
    '',
    '{',
    '[]',
    '0',
    '"x"',
    'null',
    '{"pull_request":null}',
    '{"pull_request":[]}',
    '{"pull_request":"x"}',
    '{"__proto__":{"pull_request":{}}}',
    '{"pull_request":{"constructor":1,"number":{}}}',
    JSON.stringify({
      pull_request: { number: 1, head: { sha: `${SHA}\n` }, base: { sha: SHA, ref: 'main' } },
    }),
    JSON.stringify({ pull_request: { number: 1.5, head: { sha: SHA }, base: { sha: SHA, ref: 'main' } } }),
    JSON.stringify({ pull_request: { number: -1, head: { sha: SHA }, base: { sha: SHA, ref: 'main' } } }),
    JSON.stringify({ pull_request: { number: '1', head: { sha: SHA }, base: { sha: SHA, ref: 'main' } } }),
    ...['-x', 'a b', 'a..b', 'a\u202eb', '::error::x', 'a\\b', 'x'.repeat(256), ''].map((ref) =>
      JSON.stringify({ pull_request: { number: 1, head: { sha: SHA }, base: { sha: SHA, ref } } }),
    ),
    `${'['.repeat(50_000)}`,
  ];
  it.each(HOSTILE.map((payload, index) => [index, payload] as const))('%i', (_, payload) => {
    for (const name of ['pull_request', 'push', 'merge_group', 'workflow_dispatch']) {
      const event = read(name, payload);
      expect(event.pullRequest).toBeNull();
      expect(event.comparison.kind).toBe('none');
      expect(event.headCommit).toBe(SHA);
    }
  });

  it('does not exist, or is nowhere', () => {
    for (const file of [undefined, '', '/nowhere/event.json', import.meta.dirname]) {
      expect(read('push', '', { GITHUB_EVENT_PATH: file }).comparison.kind).toBe('none');
    }
    expect(read('push', '', { GITHUB_REPOSITORY: 'a/b/c', GITHUB_SHA: 'x' })).toMatchObject({
      repository: null,
      commit: null,
      headCommit: null,
    });
    expect(read('push', '').repository).toEqual({ owner: 'octo-org', repo: 'prep' });
  });
});
