/** Responses of GitHub's API, with every field that its description requires. */

const API = 'https://api.github.com/repos/octo-org/prep';
const WEB = 'https://github.com/octo-org/prep';
const WHEN = '2026-11-24T09:00:00Z';

/** A changed file, with the names of the API. */
export interface FakeFile {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** The blob after the change. */
  sha: string | null;
  patch?: string;
  previous_filename?: string;
  changes?: number;
}

export interface Comment {
  id: number;
  login: string;
  body: string;
}

export interface ReviewComment extends Comment {
  review: number;
  path: string;
  commit: string;
  line: number | null;
  startLine: number | null;
}

export interface CheckRun {
  id: number;
  name: string;
  head: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
  annotations: CheckAnnotation[];
}

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: string;
  message: string;
  title?: string;
}

export function annotationOf(body: unknown): CheckAnnotation {
  return body as CheckAnnotation;
}

function user(login: string): object {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const isBot = login.endsWith('[bot]');
  return {
    login,
    id: 41898282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    html_url: 'https://github.com/apps/github-actions',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  };
}

export function diffEntry(file: FakeFile): object {
  const path = encodeURIComponent(file.filename);
  const changes = file.changes ?? (file.patch === undefined ? 1 : file.patch.split('\n').length);
  return {
    ...file,
    additions: changes,
    deletions: 0,
    changes,
    blob_url: `${WEB}/blob/${'f'.repeat(40)}/${path}`,
    raw_url: `${WEB}/raw/${'f'.repeat(40)}/${path}`,
    contents_url: `${API}/contents/${path}?ref=${'f'.repeat(40)}`,
  };
}

export function issueComment({ id, login, body }: Comment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${API}/issues/comments/${id}`,
    html_url: `${WEB}/pull/7#issuecomment-${id}`,
    issue_url: `${API}/issues/7`,
    body,
    user: user(login),
    created_at: WHEN,
    updated_at: WHEN,
    author_association: 'NONE',
  };
}

export function review({ id, body, commit }: { id: number; body: string; commit: string }): object {
  const html = `${WEB}/pull/7#pullrequestreview-${id}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: user('github-actions[bot]'),
    body,
    state: 'COMMENTED',
    html_url: html,
    pull_request_url: `${API}/pulls/7`,
    _links: { html: { href: html }, pull_request: { href: `${API}/pulls/7` } },
    submitted_at: WHEN,
    commit_id: commit,
    author_association: 'NONE',
  };
}

export function reviewComment(comment: ReviewComment): object {
  const { id, login, body, path, commit, line, startLine } = comment;
  const html = `${WEB}/pull/7#discussion_r${id}`;
  return {
    id,
    node_id: `PRRC_${id}`,
    url: `${API}/pulls/comments/${id}`,
    pull_request_review_id: comment.review,
    diff_hunk: '@@ -1 +1 @@',
    path,
    commit_id: commit,
    original_commit_id: commit,
    user: user(login),
    body,
    created_at: WHEN,
    updated_at: WHEN,
    html_url: html,
    pull_request_url: `${API}/pulls/7`,
    author_association: 'NONE',
    _links: {
      self: { href: `${API}/pulls/comments/${id}` },
      html: { href: html },
      pull_request: { href: `${API}/pulls/7` },
    },
    // GitHub sends null for an outdated comment, which its description does not allow.
    ...(line === null ? {} : { line }),
    start_line: startLine,
    side: 'RIGHT',
  };
}

export function checkRun(run: CheckRun): object {
  const url = `${API}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.head,
    name: run.name,
    external_id: '',
    url,
    html_url: `${WEB}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: WHEN,
    completed_at: run.conclusion === null ? null : WHEN,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 5 },
    app: null,
    pull_requests: [],
  };
}

function commit(sha: string): object {
  const url = `${API}/commits/${encodeURIComponent(sha)}`;
  const person = { name: 'Ana', email: 'ana@example.com', date: WHEN };
  return {
    url,
    sha,
    node_id: 'C_1',
    html_url: `${WEB}/commit/${encodeURIComponent(sha)}`,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author: person,
      committer: person,
      message: 'All',
      comment_count: 0,
      tree: { sha: 'e'.repeat(40), url: `${API}/git/trees/${'e'.repeat(40)}` },
    },
    author: null,
    committer: null,
    parents: [],
  };
}

export function comparison(base: string, head: string, files: readonly FakeFile[]): object {
  const basehead = encodeURIComponent(`${base}...${head}`);
  const url = `${API}/compare/${basehead}`;
  return {
    url,
    html_url: `${WEB}/compare/${basehead}`,
    permalink_url: `${WEB}/compare/${basehead}`,
    diff_url: `${WEB}/compare/${basehead}.diff`,
    patch_url: `${WEB}/compare/${basehead}.patch`,
    base_commit: commit(base),
    merge_base_commit: commit(base),
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [commit(head)],
    files: files.map(diffEntry),
  };
}
