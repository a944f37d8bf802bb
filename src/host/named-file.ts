import { looksLikeBank } from '../bank/read-bank.ts';
import type { Source } from '../types.ts';

/** Why a file that was named itself and that no glob matches is skipped. */
export function whyNotMatched({ text }: Source): string {
  return looksLikeBank(text)
    ? 'a story bank: `star-witness bank` reads it'
    : 'no glob matches it; --no-ignore checks it';
}

/**
 * Whether a file that no glob matches says itself what it is: its frontmatter has the key `type` or `prompt`. Hook
 * managers name every changed file, also a README or a page with frontmatter of another tool.
 */
export function saysItsKind({ text }: Source): boolean {
  const start = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return false;
  const end = text.indexOf('\n---', start - 1);
  return /^["']?(?:type|prompt)["']?[ \t]*:/im.test(text.slice(start, end === -1 ? text.length : end));
}
