import type { Document, Fix } from '../types.ts';

/** A fix that adds lines to the end of the frontmatter, with the file's own line ends. */
export function insertKeys(document: Document, lines: readonly string[]): Fix {
  const at = document.frontmatter?.closeSpan.start ?? 0;
  const lineEnd = document.text.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n';
  return { range: [at, at], text: lines.map((line) => line + lineEnd).join('') };
}
