import type { Span } from '../types.ts';
import { isExampleHost } from './examples.ts';

/** UTF-16 units of the longest part before the `@`, as in RFC 5321. */
const LONGEST_LOCAL = 64;
const IS_LOCAL = /[\p{L}\p{N}._%+-]/u;
/** Labels, and an ending of letters. No two parts can match the same character, so it hardly backtracks. */
const DOMAIN =
  /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])/uy;
/** Addresses of machines, and placeholders for a name in templates. */
const NOT_PERSONAL = /^(?:no-?reply|do-?not-?reply|git|you|your[._-]?name|user(?:name)?|name|someone)$/i;
/** `icon@2x.png` is a file, and `name@company.com` belongs to no one. */
const NOT_MAIL = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|md)$|^(?:company|domain|email)\.com$/i;
/** The user name of a URL: a password in it is a secret, not an email address. */
const USER_INFO = /\/\/[^\s/]*$/;

/** The email addresses in a text, except for those of examples and machines. */
export function* emailsIn(text: string): Iterable<Span> {
  let last = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at, last);
    if (start === at) continue;
    DOMAIN.lastIndex = at + 1;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined) continue;
    const end = at + 1 + domain.length;
    last = end;
    if (
      isPersonal(text.slice(start, at), domain) &&
      !USER_INFO.test(text.slice(Math.max(0, start - 300), start))
    )
      yield { start, end };
  }
}

function localStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < LONGEST_LOCAL && IS_LOCAL.test(text.charAt(start - 1))) start--;
  while (start < at && /[.%+-]/.test(text.charAt(start))) start++;
  return start;
}

function isPersonal(local: string, domain: string): boolean {
  return !isExampleHost(domain) && !NOT_PERSONAL.test(local) && !NOT_MAIL.test(domain);
}
