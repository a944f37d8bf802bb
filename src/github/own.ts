import type { GitHub } from './client.ts';
import { valueAt } from './payload.ts';

/** Who a workflow's own token is. */
const ACTIONS = 'github-actions[bot]';

/** Something written on GitHub. */
export interface Written {
  id: number;
  body?: string | undefined;
  user: { login: string } | null;
}

/**
 * Of what begins with our mark, what our own token wrote: anyone can write a comment with the mark in it, and edit it
 * after us.
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

/** A workflow's token cannot find out who it is with REST, but can with GraphQL. */
async function loginOf({ graphql }: GitHub): Promise<string> {
  try {
    const login = valueAt(await graphql('query { viewer { login } }'), 'viewer', 'login');
    return typeof login === 'string' ? login : ACTIONS;
  } catch {
    return ACTIONS;
  }
}
