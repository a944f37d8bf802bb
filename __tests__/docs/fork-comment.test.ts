/** The script of docs/workflows.md that comments on pull requests from forks, run on what a fork may send. */
import { readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { describe, expect, it, vi } from 'vitest';
import { HOSTILE } from '../report/hostile.ts';
import { document, finding, reportOf } from '../report/samples.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { tempDir } from '../support/temp-repo.ts';
import { renderJson } from '../support/whole-reports.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const MARKER = '<!-- star-witness: counts -->';
const RUN_URL = 'https://github.com/octo-org/prep/actions/runs/7';

function scriptOf(page: string): string {
  const text = examplesOf(page).find((each) => each.text.includes('actions/github-script@'))?.text ?? '';
  const { jobs } = load(text) as { jobs: { comment: { steps: { with?: { script?: string } }[] } } };
  return jobs.comment.steps.flatMap((step) => step.with?.script ?? []).join('\n');
}

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
// As actions/github-script does it.
const script = new AsyncFunction('require', 'github', 'context', 'core', scriptOf('docs/workflows.md'));

interface Pull {
  number: number;
  head: { sha: string; repo: { id: number } | null };
}

interface Comment {
  id: number;
  user: { login: string } | null;
  body?: string;
}

interface World {
  report: string | null;
  pulls?: Pull[];
  comments?: Comment[];
  headRepository?: { id: number; owner: { login: string } } | null;
  branch?: string;
}

const PULL: Pull = { number: 12, head: { sha: SHA, repo: { id: 99 } } };

/** Runs the script, and gives every call that it made and every line that it printed. */
async function runScript({ report, pulls = [PULL], comments = [], ...run }: World, file = 'r.json') {
  const dir = tempDir(report === null ? {} : { 'r.json': report });
  const calls: [name: string, parameters: Record<string, unknown>][] = [];
  const printed: string[] = [];
  const call =
    (name: string, data: unknown = {}) =>
    async (parameters: Record<string, unknown>) => {
      calls.push([name, parameters]);
      return { data };
    };
  const issues = {
    listComments: call('listComments', comments),
    createComment: call('createComment'),
    updateComment: call('updateComment'),
  };
  const github = {
    rest: { issues, pulls: { list: call('pulls.list', pulls) } },
    paginate: async (list: typeof issues.listComments, parameters: Record<string, unknown>) =>
      (await list(parameters)).data,
  };
  const { headRepository = { id: 99, owner: { login: 'forker' } }, branch = 'my-stories' } = run;
  const workflow_run = {
    head_sha: SHA,
    head_branch: branch,
    head_repository: headRepository,
    html_url: RUN_URL,
  };
  const context = { repo: { owner: 'octo-org', repo: 'prep' }, payload: { workflow_run } };
  if (file !== 'r.json') symlinkSync('r.json', dir.join(file));
  vi.stubEnv('REPORT', dir.join(file));
  try {
    await script(createRequire(import.meta.url), github, context, {
      info: (line: string) => printed.push(line),
    });
  } finally {
    vi.unstubAllEnvs();
  }
  return { calls, printed };
}

const body = (errors: number, warnings: number, notes: number, documents: number) =>
  `${MARKER}\nStar Witness read ${documents} documents: ${errors} errors, ${warnings} warnings, ${notes} notes.\n` +
  `The [summary of the run](${RUN_URL}) lists them.`;
const counts = (given: object = {}) =>
  JSON.stringify({ counts: { error: 1, warning: 2, note: 3, documents: 4, ...given } });
const NO_REPORT = { calls: [], printed: ['There is no report to comment on.'] };

describe('a report', () => {
  it('of ours becomes a comment with its numbers, on the pull request that has the commit', async () => {
    const findings = [finding(), finding({ severity: 'warning' })];
    const { calls, printed } = await runScript({
      report: renderJson(reportOf({ documents: [document()], findings })),
    });
    expect(calls).toEqual([
      ['pulls.list', { owner: 'octo-org', repo: 'prep', state: 'open', head: 'forker:my-stories' }],
      ['listComments', { owner: 'octo-org', repo: 'prep', issue_number: 12, per_page: 100 }],
      ['createComment', { owner: 'octo-org', repo: 'prep', issue_number: 12, body: body(1, 1, 0, 1) }],
    ]);
    expect(printed).toEqual([]);
  });

  it('that says hostile things everywhere else says none of them', async () => {
    for (const text of HOSTILE) {
      const report = JSON.stringify({
        verdict: text,
        number: 666,
        counts: { error: 0, warning: 0, note: 0, documents: 0, [text]: text },
        documents: [{ filePath: text, title: text }],
        findings: [{ message: text, url: text }],
        [text]: text,
      });
      const { calls } = await runScript({ report });
      expect(calls.at(-1)?.[1]).toEqual({
        owner: 'octo-org',
        repo: 'prep',
        issue_number: 12,
        body: body(0, 0, 0, 0),
      });
    }
  });

  it.each([
    ['text for a number', counts({ error: '1' })],
    ['markup for a number', counts({ error: '](https://t/) @octocat' })],
    ['a negative number', counts({ note: -1 })],
    ['half a number', counts({ warning: 1.5 })],
    ['too large a number', counts().replace('4', '1e400')],
    ['no number', counts({ documents: null })],
    ['a list for a number', counts({ documents: [1] })],
    ['an object with a text', counts({ documents: { toString: 'x' } })],
    ['no counts', '{"error":1}'],
    ['nothing', 'null'],
    ['an empty file', ''],
    ['commands for the runner', '::add-mask::a\n##[error]x'],
  ])('with %s is none, and nothing of it is printed', async (_, report) => {
    expect(await runScript({ report })).toEqual(NO_REPORT);
  });

  it('is none when it does not exist', async () => {
    expect(await runScript({ report: null })).toEqual(NO_REPORT);
  });

  it.skipIf(process.platform === 'win32')('is none when it is a symbolic link', async () => {
    expect(await runScript({ report: counts() }, 'link.json')).toEqual(NO_REPORT);
  });
});

describe('a pull request', () => {
  const none = ['No open pull request has this head commit.'];

  it.each<[string, Partial<World>]>([
    [
      'has another commit at its head',
      { pulls: [{ ...PULL, head: { sha: 'a'.repeat(40), repo: { id: 99 } } }] },
    ],
    ['comes from another repository', { pulls: [{ ...PULL, head: { sha: SHA, repo: { id: 98 } } }] }],
    ['comes from a repository that is gone', { pulls: [{ ...PULL, head: { sha: SHA, repo: null } }] }],
    ['is not there', { pulls: [] }],
  ])('gets no comment when it %s', async (_, world) => {
    const { calls, printed } = await runScript({ report: counts(), ...world });
    expect(calls.map(([name]) => name)).toEqual(['pulls.list']);
    expect(printed).toEqual(none);
  });

  it('gets no comment when the repository of the run is gone', async () => {
    const pulls = [{ ...PULL, head: { sha: SHA, repo: null } }];
    expect(await runScript({ report: counts(), headRepository: null, pulls })).toEqual({
      calls: [],
      printed: ['The fork no longer exists.'],
    });
  });

  it('is asked for by whatever name its branch has', async () => {
    const { calls } = await runScript({ report: counts(), branch: '$(id)`;::error::x' });
    expect(calls[0]?.[1].head).toBe('forker:$(id)`;::error::x');
  });

  it('keeps one comment, which only its own author may have begun', async () => {
    const comments: Comment[] = [
      { id: 1, user: { login: 'forker' }, body: MARKER },
      { id: 2, user: null, body: MARKER },
      { id: 3, user: { login: 'github-actions[bot]' }, body: `> ${MARKER}` },
      { id: 4, user: { login: 'github-actions[bot]' } },
    ];
    const created = await runScript({ report: counts(), comments });
    expect(created.calls.at(-1)?.[0]).toBe('createComment');
    const ours = { id: 5, user: { login: 'github-actions[bot]' }, body: body(9, 9, 9, 9) };
    const updated = await runScript({ report: counts(), comments: [...comments, ours] });
    expect(updated.calls.slice(2)).toEqual([
      ['updateComment', { owner: 'octo-org', repo: 'prep', comment_id: 5, body: body(1, 2, 3, 4) }],
    ]);
  });
});

it('is in the page whole: no expression of the workflow is put into it', () => {
  expect(scriptOf('docs/workflows.md')).toContain('readCounts(process.env.REPORT)');
  expect(readFileSync('docs/workflows.md', 'utf8')).not.toMatch(
    /allow-unsafe|github\.event\.pull_request\.title/,
  );
});
