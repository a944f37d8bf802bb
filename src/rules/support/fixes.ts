import { isPluralOf, isTypo } from '../../text/keys.ts';
import { startOfLine } from '../../text/lines.ts';
import { trimmed } from '../../text/spans.ts';
import { type Document, type Fix, replacement, type Span } from '../../types.ts';
import type { RuleContext, RuleFinding } from '../types.ts';

/** The place of a value without the blanks at its ends, such as the line breaks and indentation of a block scalar. */
export function placeOfValue({ text }: Document, valueSpan: Span): Span {
  return trimmed(text, valueSpan) ?? { start: valueSpan.end, end: valueSpan.end };
}

/** The fix that changes an unknown name to the known name `near`. It is a guess unless the difference is a typo. */
export function rename(at: Span, written: string, near: string): Fix {
  return { ...replacement(at, near), safe: isTypo(written, near) };
}

/** The same for a name that need not be a known one: `stages` is a word, so it may not be a typo of `stakes`. */
export function renameOwn(at: Span, written: string, near: string, isWord: RuleContext['isWord']): Fix {
  const words = written.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isOwn = !isPluralOf(written, near) && words.every(isWord);
  return isOwn ? { ...replacement(at, near), safe: false } : rename(at, written, near);
}

/**
 * Makes fixes that add a key to the end of the frontmatter, indented like the others. There are none if a new line
 * would not be a new key: in `{type: …}`, or after a line `...`.
 */
export function keyInserter(document: Document): (key: string, comment: string) => { fix?: Fix } {
  const { text, frontmatter, entries } = document;
  if (frontmatter === null) return () => ({});
  const { openSpan, closeSpan } = frontmatter;
  const first = entries[0]?.keySpan.start ?? closeSpan.start;
  const indent = /^( *)["']?$/.exec(text.slice(startOfLine(text, first), first));
  if (indent === null || /^\s*\{|\n\.\.\.\s/.test(text.slice(openSpan.end, closeSpan.start)))
    return () => ({});
  return (key, comment) => {
    const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
    const line = `${indent[1]}${name}: TODO # ${comment.replace(/\s+/g, ' ')}\n`;
    const end = { start: closeSpan.start, end: closeSpan.start };
    return { fix: replacement(end, line) };
  };
}

/** The finding for a value that is none of its choices: `suggest` with a fix if one is near, else `messageId`. */
export function unknownChoice(
  messageId: string,
  at: Span,
  data: { value: string; choices: string } & Record<string, string>,
  near: string | null,
): RuleFinding {
  if (near === null) return { messageId, at, data };
  return { messageId: 'suggest', at, data: { ...data, near }, fix: rename(at, data.value, near) };
}
