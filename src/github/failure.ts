import { shorten } from '../report/escape.ts';
import { OutOfTime } from './client.ts';
import { wholeNumber } from './payload.ts';

const MAX_REASON = 200;

/** Why GitHub did not do what it was asked to, in a few words. `permission`: what it takes. */
export function explainFailure(failure: unknown, permission: string): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const status = statusOf(failure);
  if (/\brate limit/i.test(message)) return "GitHub's rate limit is reached";
  if (status === 401) return 'GitHub refuses the token';
  if (status === 403) return `the token lacks \`${permission}\``;
  if (status === 404) return `GitHub does not find it, or the token lacks \`${permission}\``;
  // After the dash GitHub names a page of its documentation.
  return shorten(message.split(/\n| - https:/, 1)[0] ?? '', MAX_REASON);
}

/** Whether it is unknown if GitHub did it: the answer was lost, or was about GitHub itself. */
export function isUncertain(failure: unknown): boolean {
  return (statusOf(failure) ?? 0) >= 500;
}

/** Whether GitHub keeps silent, so that there is no use in asking for more. */
export function isSilence(failure: unknown): boolean {
  if (failure instanceof OutOfTime) return true;
  return failure instanceof Error && failure.cause instanceof Error && failure.cause.name === 'TimeoutError';
}

/** The status of GitHub's answer; the client gives 500 to what never came. */
export function statusOf(failure: unknown): number | null {
  return failure instanceof Error && 'status' in failure ? wholeNumber(failure.status) : null;
}
