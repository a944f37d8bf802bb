/** Where the frontmatter of a text ends, also if nothing closes it; 0 without one. */
export function endOfFrontmatter(text: string): number {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return 0;
  const end = text.indexOf('\n---', open - 1);
  return end === -1 ? text.length : end;
}
