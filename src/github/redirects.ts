import type { Fetch } from './bounded-fetch.ts';

/** Addresses that a request is led to at most. */
export const MAX_REDIRECTS = 5;

/** The same request is to be sent to another address; of the others a client may make a read. */
const KEEP_METHOD = [307, 308];
const REDIRECTS = [301, 302, 303, ...KEEP_METHOD];

/**
 * A fetch that repeats a request where GitHub redirects it, as GitHub asks for (a repository that was renamed), and no
 * further than the same server, since the token goes with it. What is led elsewhere is given as the redirect that it is.
 */
export function followingFetch(fetch: Fetch): Fetch {
  return async (input, options) => {
    let address = new URL(input instanceof Request ? input.url : String(input));
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(address, { ...options, redirect: 'manual' });
      const next = redirects < MAX_REDIRECTS ? nextAddress(response, address, options?.method) : null;
      if (next === null) return response;
      await response.body?.cancel();
      address = next;
    }
  };
}

function nextAddress({ status, headers }: Response, from: URL, method = 'GET'): URL | null {
  const location = headers.get('location');
  if (location === null || !(method === 'GET' ? REDIRECTS : KEEP_METHOD).includes(status)) return null;
  if (!URL.canParse(location, from.href)) return null;
  const next = new URL(location, from);
  return next.origin === from.origin && next.username === '' && next.password === '' ? next : null;
}
