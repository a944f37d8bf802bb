/** A repository with a pull request, checked out in the ways that actions/checkout can. */

import { inject } from 'vitest';
import { blobId } from '../../src/github/blob.ts';
import type { FakeFile } from './github-answers.ts';
import { TempDir, tempDir } from './temp-repo.ts';

type Files = Record<string, string>;

export interface PullRepo {
  /** The checkout. */
  path: string;
  base: string;
  head: string;
  merge: string;
  /** The changed files, as GitHub lists them. */
  files: FakeFile[];
}

/** What is checked out, and how deep the clone is. */
export type Checkout = 'merge, depth 2' | 'merge, depth 1' | 'head, whole' | 'head, depth 1' | 'base';

interface Change {
  before: Files;
  after: Files;
  meanwhile?: Files;
}

/** The repository that checkouts are fetched from. */
interface Origin extends Omit<PullRepo, 'path'> {
  url: string;
}

const origins = new Map<string, Origin>();

/** The repository for a change. It is made once per process, because tests only fetch from it. */
function originOf(change: Change): Origin {
  const key = JSON.stringify(change);
  const origin = origins.get(key) ?? newOrigin(change);
  origins.set(key, origin);
  return origin;
}

function newOrigin({ before, after, meanwhile = {} }: Change): Origin {
  const origin = new TempDir(inject('scratch')).write(before).init().commitAll();
  const fork = origin.git('rev-parse', 'HEAD').trim();
  origin.git('checkout', '-q', '-b', 'topic');
  const head = origin.write(after).commitAll('Topic').git('rev-parse', 'HEAD').trim();
  origin.git('checkout', '-q', 'main');
  const base = origin.write(meanwhile).commitAll('Meanwhile').git('rev-parse', 'HEAD').trim();
  origin.git('checkout', '-q', '-b', 'merged');
  origin.git('merge', '-q', '--no-ff', '--no-edit', 'topic');
  const merge = origin.git('rev-parse', 'HEAD').trim();
  const files = Object.entries(after).map(([filename, text]) => ({
    filename,
    status: filename in before ? ('modified' as const) : ('added' as const),
    sha: blobId(Buffer.from(text)),
    patch: patchOf(origin.git('diff', '--no-color', fork, head, '--', filename)),
  }));
  return { url: `file://${origin.path}`, base, head, merge, files };
}

/** `before` is committed to main and `after` on a branch from there; then main goes on with `meanwhile`. */
export function pullRepo(
  change: Change,
  checkout: Checkout,
  /** Makes the directory of the checkout; by default, one that is removed when the test ends. */
  make: () => TempDir = tempDir,
): PullRepo {
  const { url, base, head, merge, files } = originOf(change);
  const clone = make().init();
  const [branch = '', depth = ''] = checkout.split(', ');
  const name = { merge: 'merged', head: 'topic', base: 'main' }[branch] ?? '';
  const limit = depth.startsWith('depth') ? ['--depth', depth.replace('depth ', '')] : [];
  clone.git('fetch', '-q', ...limit, url, ...(depth === 'whole' ? ['main', 'topic'] : [name]));
  clone.git('checkout', '-q', { merge, head, base }[branch] ?? '');
  return { path: clone.path, base, head, merge, files };
}

/** A diff without its header, which GitHub leaves out. */
function patchOf(diff: string): string {
  return diff.slice(diff.indexOf('@@ ')).trimEnd();
}
