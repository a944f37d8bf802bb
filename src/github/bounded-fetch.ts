export type Fetch = typeof fetch;

/** Bytes of an answer: a page of a hundred comments, each as long as GitHub takes them, has 26 MB. */
export const MAX_ANSWER = 32 * 1024 * 1024;

class TooLarge extends Error {
  constructor() {
    super(`the response has more than ${MAX_ANSWER / 1024 / 1024} MiB`);
  }
}

/** A fetch that takes an answer with its whole body, and none that is too large. */
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
      if (size > MAX_ANSWER) throw new TooLarge();
      chunks.push(chunk);
    }
  } catch (failure) {
    throw failure instanceof TooLarge ? failure : new Error('the response broke off', { cause: failure });
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
