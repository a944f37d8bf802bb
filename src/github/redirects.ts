import type { Fetch } from './bounded-fetch.ts';

/** The most redirects of a request. */
export const MAX_REDIRECTS = 5;

/** With these, the same request is sent to another address. With the others a client may turn it into a GET. */
const KEEP_METHOD = [307, 308];
const REDIRECTS = [301, 302, 303, ...KEEP_METHOD];

/**
 * A fetch that follows redirects, as GitHub wants it for repositories that were renamed. It stays on the same server,
 * because the token goes with the request; a redirect to elsewhere is returned as it is.
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
