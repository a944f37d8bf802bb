import type { GitHub } from './client.ts';
import { valueAt } from './payload.ts';

/** The user of a workflow's own token. */
const ACTIONS = 'github-actions[bot]';

/** Something written on GitHub. */
export interface Written {
  id: number;
  body?: string | undefined;
  user: { login: string } | null;
}

/**
 * The items that begin with our mark and were written with our own token. Anyone can write a comment with the mark in
 * it, or copy ours and change it.
 */
export async function ownOnly<Item extends Written>(
  github: GitHub,
  items: readonly Item[],
  mark: string,
): Promise<Item[]> {
  const marked = items.filter(({ body }) => body?.startsWith(mark));
  if (marked.length === 0) return [];
  const login = await loginOf(github);
  return marked.filter(({ user }) => user?.login === login);
}

/** The user of the token. A workflow's token can find that out with GraphQL, but not with REST. */
async function loginOf({ graphql }: GitHub): Promise<string> {
  try {
    const login = valueAt(await graphql('query { viewer { login } }'), 'viewer', 'login');
    return typeof login === 'string' ? login : ACTIONS;
  } catch {
    return ACTIONS;
  }
}
