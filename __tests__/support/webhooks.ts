/** Payloads that GitHub really sent, from `@octokit/webhooks-examples`. */
import { createRequire } from 'node:module';

interface Examples {
  name: string;
  examples: Record<string, unknown>[];
}

const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples[];

export function payloadsOf(name: string): Record<string, unknown>[] {
  return all.find((event) => event.name === name)?.examples ?? [];
}

/** The first payload of an event with these values. */
export function payloadOf(name: string, values: Record<string, unknown> = {}): Record<string, unknown> {
  const found = payloadsOf(name).find((payload) =>
    Object.entries(values).every(([key, value]) => payload[key] === value),
  );
  if (found === undefined) throw new Error(`no example of ${name} like ${JSON.stringify(values)}`);
  return structuredClone(found);
}
