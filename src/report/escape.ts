/**
 * What a story, a file name or a configuration says may go nowhere raw. One function for each place that text is
 * shown in.
 */

/** Control, format (bidirectional, zero-width, soft hyphen) and line separator characters, tabs aside. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\ufeff]/gu;

/** Text for one line of a terminal: what would move the cursor, colour, hide or reorder it is spelled out. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (unit) => {
    if (unit === '\t') return ' ';
    if (unit === '\u200d') return unit; // joins emoji
    return `\\u{${unit.codePointAt(0)?.toString(16)}}`;
  });
}

/** The runner obeys `::command::` at the start of a line, and `##[command]` anywhere in it (actions/runner, ActionCommand.cs). */
const LEGACY_COMMAND = /#(\p{M}*)#(\p{M}*)\[/gu;
const COMMAND = /^(\s*):(\p{M}*):/u;

/** One line for a log: nothing in it is read as a workflow command. */
export function logLine(text: string): string {
  return visible(text).replace(LEGACY_COMMAND, '#$1#$2 [').replace(COMMAND, '$1:$2 :');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for a Markdown document that GitHub renders, on one line: no HTML, table cell, emphasis, link, image, mention,
 * issue reference or bare URL comes of it.
 */
export function markdownText(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[|`*_~#@[\]()!\\$:^={}]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\b(www)\./gi, '$1&#46;')
    .trim();
}

/** Text for the target of a Markdown link: every segment percent-encoded, parentheses and quotes too. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(toWellFormed(segment)).replace(/[!'()*]/g, percent))
    .join('/');
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Lone surrogates have no UTF-8 form; they become U+FFFD. */
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
