import { shorten } from '../report/escape.ts';
import { OutOfTime } from './client.ts';
import { wholeNumber } from './payload.ts';

const MAX_REASON = 200;

/** Why GitHub refused a request, in a few words. `permission`: what the request takes. */
export function explainRefusal(failure: unknown, permission: string): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const status = httpStatusOf(failure);
  if (/\brate limit/i.test(message)) return "GitHub's rate limit is reached";
  if (status === 401) return 'GitHub refuses the token';
  if (status === 403) return `the token lacks \`${permission}\``;
  if (status === 404) return `GitHub does not find it, or the token lacks \`${permission}\``;
  // After the dash, GitHub links to its documentation.
  return shorten(message.split(/\n| - https:/, 1)[0] ?? '', MAX_REASON);
}

/** Whether GitHub may have done it all the same: the response was lost, or GitHub itself failed. */
export function isUncertain(failure: unknown): boolean {
  return (httpStatusOf(failure) ?? 0) >= 500;
}

/** Whether GitHub does not respond at all, so that further requests make no sense. */
export function isSilence(failure: unknown): boolean {
  if (failure instanceof OutOfTime) return true;
  return failure instanceof Error && failure.cause instanceof Error && failure.cause.name === 'TimeoutError';
}

/** The status of GitHub's response. The client gives 500 to a response that never came. */
export function httpStatusOf(failure: unknown): number | null {
  return failure instanceof Error && 'status' in failure ? wholeNumber(failure.status) : null;
}
