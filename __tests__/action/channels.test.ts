/** What the Action does on GitHub, and what it does when GitHub does not let it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { blobId } from '../../src/github/blob.ts';
import { RETRY_BUDGET, type RetryBudget } from '../../src/github/client.ts';
import { MAX_SUGGESTIONS } from '../../src/github/review.ts';
import { HOME, VERSION } from '../../src/product.ts';
import { ANNOTATIONS_PER_LEVEL } from '../../src/report/annotations.ts';
import { expectOnlyOurMarkup, HOSTILE } from '../report/hostile.ts';
import { FakeGitHub, type FakeOptions, type Fault, type Permission } from '../support/fake-github.ts';
import { pullRepo } from '../support/pull-repo.ts';
import { htmlOf, tablesOf } from '../support/rendered.ts';
import type { StepResult } from '../support/runner/run-step.ts';
import { payloadOf } from '../support/webhooks.ts';
import {
  act,
  casesFor,
  commandsOf,
  folderWith,
  HERE,
  PASSING,
  PLACES,
  ROOT,
  story,
  WITH_ERROR,
} from './step.ts';

const HEAD = 'f'.repeat(40);
const RUN = 'POST /check-runs';
const LIST = 'GET /issues/{issue_number}/comments';
const COMMENT = 'POST /issues/{issue_number}/comments';
const WHO = 'POST /graphql';
const FILES = 'GET /pulls/{pull_number}/files';
const KNOWN = 'GET /pulls/{pull_number}/comments';
const REVIEW = 'POST /pulls/{pull_number}/reviews';
const ALL = { annotations: 'checks', comment: 'true', suggestions: 'true' };

/** `lesons` is a key misspelled, which has a fix; without `lesson` it is an error. `stray` is a warning. */
const MISSPELLED = story({ lesson: null, lesons: 'I ask first.', stray: 'x' });
const NOTICE =
  /^GitHub did not accept everything: (.*)\. The verdict is unchanged, and the log has every finding\.$/;

let fake: FakeGitHub;
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

function pullRequest(fork = false): { name: string; payload: unknown } {
  const payload = payloadOf('pull_request', { action: 'synchronize' });
  const pull = payload.pull_request as { number: number; head: { sha: string; repo: { id: number } } };
  pull.number = 7;
  pull.head.sha = HEAD;
  if (fork) pull.head.repo.id = 1;
  return { name: 'pull_request', payload };
}

interface Given extends FakeOptions {
  files?: never;
  texts?: Record<string, string>;
  inputs?: Record<string, string>;
  event?: { name: string; payload: unknown };
  env?: Record<string, string>;
  budget?: Partial<RetryBudget>;
}

async function step(place: string, given: Given = {}): Promise<StepResult> {
  const {
    texts = { 'stories/a.md': MISSPELLED },
    inputs = {},
    event = pullRequest(),
    env = {},
    budget = {},
    ...options
  } = given;
  const files = Object.entries(texts).map(([filename, text]) => {
    const lines = text.trimEnd().split('\n');
    const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
    return { filename, status: 'added' as const, sha: blobId(Buffer.from(text)), patch };
  });
  fake = await new FakeGitHub({ ...options, files, pull: { number: 7, head: HEAD } }).listen();
  return act({
    place,
    workspace: folderWith(texts),
    event,
    inputs: { token: 'ghs_fake', ...inputs },
    env: { GITHUB_API_URL: fake.url, ...env },
    budget,
    timeoutSeconds: 120,
  });
}

function noticesOf({ annotations }: StepResult): string[] {
  return annotations
    .filter(({ title }) => title === undefined)
    .map(({ level, message }) => `${level}: ${message}`);
}

function findingsOf({ annotations }: StepResult): (string | undefined)[] {
  return annotations.map(({ title }) => title).filter((title) => title !== undefined);
}

/** What the token may, the inputs; what is asked, whether there are annotations here, what the notice names. */
const TABLE: readonly [string, Permission[], Record<string, string>, string[], boolean, string | null][] = [
  ['nothing asked', [], {}, [], true, null],
  ['commands', ['checks'], { annotations: 'commands' }, [], true, null],
  ['none', ['checks'], { annotations: 'none' }, [], false, null],
  ['checks that it may', ['checks'], { annotations: 'checks' }, [RUN], false, null],
  [
    'checks that it may not',
    [],
    { annotations: 'checks' },
    [RUN],
    true,
    'check run (the token lacks `checks: write`)',
  ],
  ['what it may of checks', ['checks'], { annotations: 'auto' }, [RUN], false, null],
  ['what it may of checks, nothing', [], { annotations: 'auto' }, [RUN], true, null],
  ['a comment that it may', ['pull_requests'], { comment: 'true' }, [LIST, COMMENT, LIST, WHO], true, null],
  [
    'a comment that it may not',
    [],
    { comment: 'true' },
    [LIST, COMMENT],
    true,
    'comment (the token lacks `pull-requests: write`)',
  ],
  ['suggestions that it may', ['pull_requests'], { suggestions: 'true' }, [FILES, KNOWN, REVIEW], true, null],
  [
    'suggestions that it may not',
    [],
    { suggestions: 'true' },
    [FILES, KNOWN, REVIEW],
    true,
    'suggestions (the token lacks `pull-requests: write`)',
  ],
  [
    'all',
    ['checks', 'pull_requests'],
    ALL,
    [RUN, LIST, COMMENT, LIST, WHO, FILES, KNOWN, REVIEW],
    false,
    null,
  ],
  [
    'all, with nothing allowed',
    [],
    ALL,
    [RUN, LIST, COMMENT, FILES, KNOWN, REVIEW],
    true,
    'check run (the token lacks `checks: write`), comment (the token lacks `pull-requests: write`), suggestions (the token lacks `pull-requests: write`)',
  ],
];

describe.each(PLACES)('channels, on %s', (place) => {
  it.each(casesFor(place, TABLE))('%s', async (_, permissions, inputs, operations, isHere, problem) => {
    const result = await step(place, { permissions, inputs });
    expect([result.exitCode, result.outputs.verdict, result.outputs.errors]).toEqual([1, 'fail', '1']);
    expect(fake.operations).toEqual(operations);
    expect(findingsOf(result)).toEqual(isHere ? ['required-fields', 'unknown-field'] : []);
    const notices = noticesOf(result);
    expect(notices).toEqual(
      problem === null
        ? []
        : [
            `notice: GitHub did not accept everything: ${problem}. The verdict is unchanged, and the log has every finding.`,
          ],
    );
    expect(result.summary.includes('GitHub did not accept everything')).toBe(problem !== null);
    // Once, as an annotation or as a line.
    const said = result.log.filter((line) =>
      /^(##\[error\]|\d+:\d+ error )Missing field `lesson`/.test(line),
    );
    expect(said).toHaveLength(1);
    expectOnlyOurMarkup(result.summary);
  });

  it.each(casesFor(place, ['error', 'never']))(
    'a check run says what the step says, with fail-on %s',
    async (failOn) => {
      const result = await step(place, { inputs: { annotations: 'checks', 'fail-on': failOn } });
      const fails = failOn === 'error';
      expect(result.exitCode).toBe(fails ? 1 : 0);
      expect(fake.checkRuns).toMatchObject([
        {
          head: HEAD,
          conclusion: fails ? 'failure' : 'success',
          detailsUrl: 'https://github.com/octo-org/prep/actions/runs/1000000001',
        },
      ]);
      expect(result.log).toContain('check run: 2 of 2 findings');
    },
  );

  it('shows every finding in a check run, and 10 without', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`stories/${index}.md`, WITH_ERROR]),
    );
    const whole = await step(place, { texts, inputs: { annotations: 'checks' } });
    expect(whole.annotations).toEqual([]);
    expect(fake.checkRuns[0]?.annotations).toHaveLength(70);
    expect(whole.stdout).not.toMatch('annotations:');
    await fake.close();
    const faults: Fault[] = [
      { on: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', answer: { status: 503 } },
    ];
    const half = await step(place, { texts, faults, inputs: { annotations: 'checks' } });
    expect(fake.checkRuns[0]?.annotations).toHaveLength(50);
    expect(half.annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'notice']);
    expect(half.log).toContain('annotations: showing 10 of 20 errors');
  });

  it('comments once, edits, and resolves', async () => {
    const inputs = { comment: 'true' };
    await step(place, { inputs });
    expect(fake.comments[0]?.body).toMatch(/## ❌ Star Witness: 1 of 1 story fails, with 1 error/);
    expect(fake.comments[0]?.body).toMatch(`https://github.com/octo-org/prep/blob/${HEAD}/stories/a.md`);
    const again = (texts: Record<string, string>) =>
      act({
        place,
        workspace: folderWith(texts),
        event: pullRequest(),
        inputs: { token: 'ghs_fake', ...inputs },
        env: { GITHUB_API_URL: fake.url },
      });
    await again({ 'stories/a.md': PASSING });
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toMatch('## ✅ Star Witness: the story passes');
    await again({ 'stories/a.md': MISSPELLED });
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body).toMatch('## ❌ Star Witness: 1 of 1 story fails, with 1 error');
  });

  it('says in the comment that it could not run', async () => {
    const texts = { 'stories/a.md': PASSING, '.star-witness.yml': 'fail-onn: error\n' };
    const again = (permissions: Permission[]) =>
      step(place, { texts, permissions, inputs: { comment: 'true' } });
    const first = await again(['pull_requests']);
    expect(first.exitCode).toBe(1);
    const [comment] = fake.comments;
    expect(comment?.body).toMatch(
      /^<!-- star-witness:report \w+ -->\n## ❌ Star Witness: could not run\n\nThere is no report: /,
    );
    await act({
      place,
      workspace: folderWith({ 'stories/a.md': PASSING }),
      event: pullRequest(),
      inputs: { token: 'ghs_fake', comment: 'true' },
      env: { GITHUB_API_URL: fake.url },
    });
    expect(fake.comments).toMatchObject([
      { id: comment?.id, body: expect.stringMatching('the story passes') },
    ]);
    await fake.close();
    const refused = await again([]);
    expect(noticesOf(refused).at(-1)).toBe(
      'notice: GitHub did not accept the comment: the token lacks `pull-requests: write`.',
    );
  });

  it('shows in the comment what the pull request made of the scores', async () => {
    const before = { 'stories/a.md': story({}, 'I worked hard on it and everyone was happy.') };
    const repo = pullRepo({ before, after: { 'stories/a.md': story({ lesson: null }) } }, 'merge, depth 2');
    fake = await new FakeGitHub({ files: repo.files }).listen();
    const event = pullRequest();
    const { pull_request: pull } = event.payload as { pull_request: { head: { sha: string } } };
    pull.head.sha = repo.head;
    const inputs = { token: fake.token, comment: 'true', scope: 'changed-lines' };
    const env = { GITHUB_API_URL: fake.url };
    await act({ place, workspace: repo.path, event, inputs, env });
    expect(fake.operations).toEqual([LIST, COMMENT, LIST, WHO]);
    const body = fake.comments[0]?.body ?? '';
    expect(tablesOf(htmlOf(body))[0]?.rows).toEqual([
      ['Keys that nobody owned', '❌ → ✅', '❌ → ✅', '4/5', '1 error'],
    ]);
    expect(body).toMatch(/\*\*Since `\w+`: 1 story still lacks required fields\.\*\*/);
    expect(body).toMatch(/Changed lines since `\w+` only/);
  });

  it('has the numbers that the page on channels names', () => {
    const page = readFileSync(path.join(ROOT, 'docs/channels.md'), 'utf8');
    expect(page).toMatch(`${MAX_SUGGESTIONS} open suggestions at a time`);
    expect(page).toMatch(`${ANNOTATIONS_PER_LEVEL} of each level`);
    expect(page).toMatch(/tried three times/);
    expect(page).toMatch(/may take 10 seconds,\sand all requests\stogether 3 minutes/);
    expect(RETRY_BUDGET).toEqual({ total: 180_000, request: 10_000, retries: 2, second: 1000 });
  });

  it('suggests the fix on its line', async () => {
    const result = await step(place, { inputs: { suggestions: 'true' } });
    expect(fake.reviewComments).toMatchObject([
      {
        path: 'stories/a.md',
        commit: HEAD,
        body: expect.stringMatching('\n```suggestion\nlesson: I ask first.\n```$'),
      },
    ]);
    expect(result.log).toContain('suggestions: 1 made');
  });

  it('says that a fork cannot, once', async () => {
    const result = await step(place, { permissions: [], inputs: ALL, event: pullRequest(true) });
    expect(noticesOf(result)).toHaveLength(1);
    expect(noticesOf(result)[0]).toMatch('(pull requests from forks get a read-only token)');
    await fake.close();
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const ofBot = await step(place, { permissions: [], inputs: ALL, env });
    expect(noticesOf(ofBot)[0]).toMatch(
      '(pull requests from Dependabot get a read-only token, unless `permissions` grants more)',
    );
    await fake.close();
    const event = { ...pullRequest(true), name: 'pull_request_target' };
    const ofBase = await step(place, { permissions: [], inputs: ALL, event });
    expect(noticesOf(ofBase)[0]).toMatch(/^notice: GitHub did not accept everything: /);
  });

  it('has a check run and a comment for each configuration and each choice of files', async () => {
    const texts = { 'stories/a.md': MISSPELLED, 'a.yml': '{}\n' };
    const both = { annotations: 'checks', comment: 'true' };
    await step(place, { texts, inputs: both });
    for (const more of [{ config: 'a.yml' }, { files: 'stories/a.md' }, {}])
      await act({
        place,
        workspace: folderWith(texts),
        event: pullRequest(),
        inputs: { token: 'ghs_fake', ...both, ...more },
        env: { GITHUB_API_URL: fake.url },
      });
    expect(fake.checkRuns.map(({ name }) => name)).toEqual([
      'Star Witness',
      'Star Witness (config a.yml)',
      'Star Witness (files stories/a.md)',
      'Star Witness',
    ]);
    expect(fake.comments).toHaveLength(3);
  });

  it('leads to the pages of the version in use', async () => {
    await step(place, { inputs: ALL });
    const told = [fake.comments, fake.reviewComments, fake.checkRuns].map((all) => JSON.stringify(all));
    await fake.close();
    const here = await step(place);
    for (const text of [...told, here.summary]) {
      const links = text.match(/[\w.:/-]+\/docs\/rules\/[\w-]+\.md/g) ?? [];
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(`${HOME}/blob/v${VERSION}/docs/rules/`);
    }
  });

  it('keeps the token out of the notice', async () => {
    const faults: Fault[] = [{ on: '*', answer: { status: 422, body: { message: 'no ghs_fake here' } } }];
    const result = await step(place, { inputs: { comment: 'true' }, faults });
    expect(noticesOf(result)[0]).toContain('comment (no *** here)');
    expect(result.summary).not.toContain('ghs_fake');
  });

  it('makes a check run for a push, and has no pull request to write to', async () => {
    const event = { name: 'push', payload: payloadOf('push') };
    const result = await step(place, { inputs: ALL, event });
    expect(fake.operations).toEqual([RUN]);
    expect(fake.checkRuns[0]?.head).toBe('0123456789abcdef0123456789abcdef01234567');
    expect(result.log).toContain('comment, suggestions: not run for a pull request');
    expect(noticesOf(result)).toEqual([]);
  });

  it('has no notice in an annotation if annotations are off', async () => {
    const result = await step(place, { permissions: [], inputs: { annotations: 'none', comment: 'true' } });
    expect(result.annotations).toEqual([]);
    expect(result.log.some((line) => NOTICE.test(line))).toBe(true);
  });

  it('goes to where GITHUB_API_URL says, below a path too', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const env = { GITHUB_API_URL: `http://127.0.0.1:${port}/api/v3` };
    const result = await step(place, { inputs: { comment: 'true' }, env });
    server.closeAllConnections();
    server.close();
    expect(asked).toEqual(['/api/v3/repos/octo-org/prep/issues/7/comments?per_page=100&page=1']);
    expect(noticesOf(result)[0]).toMatch(
      'comment (GitHub does not find it, or the token lacks `pull-requests: write`)',
    );
    expect(fake.calls).toEqual([]);
  });
});

const FAULTS: readonly [string, Fault['answer'], RegExp][] = [
  [
    '401',
    { status: 401, body: { message: 'Bad credentials' } },
    /check run \(GitHub refuses the token\), comment \(GitHub refuses the token\)/,
  ],
  [
    '403',
    { status: 403, body: { message: 'Resource not accessible by integration' } },
    /check run \(the token lacks `checks: write`\)/,
  ],
  [
    '404',
    { status: 404, body: { message: 'Not Found' } },
    /check run \(GitHub does not find it, or the token lacks `checks: write`\)/,
  ],
  [
    '422',
    { status: 422, body: { message: 'No commit found for SHA' } },
    /check run \(No commit found for SHA\)/,
  ],
  [
    'a long limit',
    { status: 429, headers: { 'retry-after': '3600' } },
    /check run \(GitHub's rate limit is reached\)/,
  ],
  ['500', { status: 500 }, /check run \(Server Error\), comment \(Server Error\)/],
  ['a dropped connection', 'drop', /check run \(other side closed\)/],
  ['bodies that break off', 'truncate', /check run \(the response broke off\)/],
  ['an answer of another kind', { status: 200, body: ['x'] }, /suggestions/],
];

describe.each(PLACES)('where GitHub fails at everything, on %s', (place) => {
  it.each(casesFor(place, FAULTS))('%s costs one notice, and nothing else', async (_, answer, message) => {
    const result = await step(place, { inputs: ALL, faults: [{ on: '*', answer }] });
    expect([result.exitCode, result.outputs.verdict]).toEqual([1, 'fail']);
    expect(noticesOf(result)).toEqual([expect.stringMatching(message)]);
    expect(fake.comments.length + fake.reviews.length + fake.checkRuns.length).toBeLessThanOrEqual(1);
    expectOnlyOurMarkup(result.summary);
  });

  // The built Action waits for as long as the page on channels says.
  it.runIf(place === HERE)('silence does not cost the time of every channel', async () => {
    const faults: Fault[] = [{ on: '*', answer: 'hang' }];
    const result = await step(place, { inputs: ALL, faults, budget: { request: 500 } });
    expect(findingsOf(result)).toEqual(['required-fields', 'unknown-field']);
    expect(noticesOf(result)).toEqual([
      expect.stringMatching(
        /check run \(no response within 0\.5 s\), comment \(not tried after that\), suggestions \(not tried/,
      ),
    ]);
    // One request and its time: a channel that is not tried costs none.
    expect(fake.operations).toEqual([RUN]);
  });

  it('passes where it would have passed', async () => {
    const texts = { 'stories/a.md': PASSING };
    const result = await step(place, { texts, inputs: ALL, faults: [{ on: '*', answer: { status: 500 } }] });
    expect([result.exitCode, result.outputs.verdict]).toEqual([0, 'pass']);
  });

  it('prints nothing raw of what it says', async () => {
    const body = { message: HOSTILE.join('\n'), errors: HOSTILE, documentation_url: HOSTILE.join('') };
    const answers = [HOSTILE[8] ?? '', '\r\n::error::x', 'x `a` | <b>', '- https://x'].map((message) => ({
      message,
    }));
    for (const each of [body, ...answers]) {
      const result = await step(place, {
        inputs: ALL,
        faults: [{ on: '*', answer: { status: 422, body: each } }],
      });
      expect(noticesOf(result)).toHaveLength(1);
      expect(commandsOf(result).map(({ name }) => name)).toEqual(['error', 'warning', 'notice']);
      expectOnlyOurMarkup(result.summary);
      await fake.close();
    }
  });
});
