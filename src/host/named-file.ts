import type { Source } from '../types.ts';

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
