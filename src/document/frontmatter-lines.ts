/** What the lines of frontmatter say before it is parsed. */

/** Where the frontmatter of a text ends, also if nothing closes it; 0 without one. */
export function endOfFrontmatter(text: string): number {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return 0;
  const end = text.indexOf('\n---', open - 1);
  return end === -1 ? text.length : end;
}

/** The first key of the frontmatter that says what a file is, with its value. */
export function kindSaid(text: string): { key: string; value: string } | null {
  const frontmatter = text.slice(0, endOfFrontmatter(text));
  const [, key, value = ''] = /^["']?(type|prompt)["']?[ \t]*:[ \t]*["']?([\w-]*)/im.exec(frontmatter) ?? [];
  return key === undefined ? null : { key: key.toLowerCase(), value };
}
