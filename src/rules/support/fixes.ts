import type { Document, Fix, Span } from '../../types.ts';
import type { RuleFinding } from '../types.ts';

/** A span without the white space at its ends: a block scalar's includes its line breaks and indentation. */
export function trimmed({ text }: Document, { start, end }: Span): Span {
  const value = text.slice(start, end);
  const from = start + value.length - value.trimStart().length;
  return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}

/** The fix that puts `text` in the place of `at`. */
export function replace({ start, end }: Span, text: string): Fix {
  return { range: [start, end], text };
}

/**
 * Makes fixes that add a key to the end of the frontmatter, with the file's own line ends and indentation. There are none
 * where a new line would not be a new key: in `{type: …}`, or behind a line `...`.
 */
export function keyInserter(document: Document): (key: string, comment: string) => { fix?: Fix } {
  const { text, frontmatter, entries } = document;
  if (frontmatter === null) return () => ({});
  const { openSpan, closeSpan } = frontmatter;
  const first = entries[0]?.keySpan.start ?? closeSpan.start;
  const indent = /^( *)["']?$/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first));
  if (indent === null || /^\s*\{|\n\.\.\.\s/.test(text.slice(openSpan.end, closeSpan.start)))
    return () => ({});
  const lineEnd = text.slice(0, closeSpan.start).endsWith('\r\n') ? '\r\n' : '\n';
  return (key, comment) => {
    const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
    const line = `${indent[1]}${name}: TODO # ${comment.replace(/\s+/g, ' ')}${lineEnd}`;
    return { fix: { range: [closeSpan.start, closeSpan.start], text: line } };
  };
}

/** A value that is none of its choices: `suggest`, with a fix, where one is near, else the message with this id. */
export function unknownChoice(
  messageId: string,
  at: Span,
  data: { value: string; choices: string } & Record<string, string>,
  near: string | null,
): RuleFinding {
  if (near === null) return { messageId, at, data };
  return { messageId: 'suggest', at, data: { ...data, near }, fix: replace(at, near) };
}
