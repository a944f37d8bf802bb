export type Fetch = typeof fetch;

/** The most bytes of a response. A page of a hundred comments of the greatest length that GitHub allows has 26 MB. */
export const MAX_RESPONSE = 32 * 1024 * 1024;

class TooLarge extends Error {
  constructor() {
    super(`the response has more than ${MAX_RESPONSE / 1024 / 1024} MiB`);
  }
}

/** A fetch that waits for the whole body of a response, and refuses one that is too large. */
export function boundedFetch(fetch: Fetch): Fetch {
  return async (url, options) => {
    const response = await fetch(url, options);
    const { status, statusText, headers } = response;
    return new Response(await bodyOf(response), { status, statusText, headers: [...headers] });
  };
}

async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (body === null) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > MAX_RESPONSE) throw new TooLarge();
      chunks.push(chunk);
    }
  } catch (failure) {
    throw failure instanceof TooLarge ? failure : new Error('the response broke off', { cause: failure });
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
