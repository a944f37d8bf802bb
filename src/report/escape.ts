/**
 * What a story, a file name or a configuration says may go nowhere raw. One function for each place that text is
 * shown in.
 */

export { shorten } from '../text/cut.ts';

/**
 * Control, format (bidirectional, zero-width, soft hyphen) and line separator characters, what Unicode calls
 * default-ignorable, a braille pattern without a dot, and halves of surrogate pairs. Left alone: tabs, the joiner of
 * emoji, and variation selectors.
 */
const INVISIBLE =
  /(?![\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{Surrogate}\u2800]/gu;

/** Text for one line of a terminal: what would move the cursor, color, hide or reorder it is spelled out. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (mark) =>
    mark === '\t' ? ' ' : `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
}

const C_ESCAPES: Record<string, string> = {
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
};

/** A text in quotes, with escapes as in C for what `visible` spells out: git and shells read these. */
export function cString(text: string, quote: '"' | "'"): string {
  const escaped = text
    .replace(/[\\"']/g, (mark) => (mark === '\\' || mark === quote ? `\\${mark}` : mark))
    .replace(INVISIBLE, (mark) => {
      const name = C_ESCAPES[mark];
      return name === undefined ? octalBytes(mark) : `\\${name}`;
    });
  return quote + escaped + quote;
}

/** The bytes of a character in UTF-8. */
function octalBytes(mark: string): string {
  return encodeURIComponent(toWellFormed(mark)).replace(/%(..)/g, (_, hex: string) => {
    return `\\${Number.parseInt(hex, 16).toString(8).padStart(3, '0')}`;
  });
}

/**
 * The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it (actions/runner,
 * ActionCommand.cs), by a search to which accents and ignorable characters are nothing.
 */
const LEGACY_COMMAND = /#([\p{M}\p{DI}\u0640]*)#([\p{M}\p{DI}\u0640]*)\[/gu;
const COMMAND = /^([\s\p{M}\p{DI}\u0640]*):([\p{M}\p{DI}\u0640]*):/u;

/** One line for a log: nothing in it is read as a workflow command. */
export function logLine(text: string): string {
  return withoutCommands(visible(text));
}

/**
 * One line of a diff, as `logLine`. A byte order mark that begins it, tabs, and the CR of a line break stay, so that the
 * diff can be applied.
 */
export function diffLine(line: string): string {
  const [start = ''] = /^[ +-]\uFEFF/.exec(line) ?? [];
  const text = line.slice(start.length).replace(/\r$/, '');
  const shown = text.split('\t').map(visible).join('\t');
  return withoutCommands(start + shown) + line.slice(start.length + text.length);
}

function withoutCommands(text: string): string {
  return text.replace(LEGACY_COMMAND, '#$1#$2 [').replace(COMMAND, '$1:$2 :');
}

/** A value as JSON that may be printed: in its texts, what `logLine` would spell out is an escape of JSON. */
export function jsonText(value: unknown, indent?: number): string {
  return (
    JSON.stringify(value, null, indent)
      // Most of it is plain, and passed over quickly.
      .replace(/[^\n -~]+/g, (rest) =>
        rest.replace(INVISIBLE, (mark) => mark.split('').map(jsonEscape).join('')),
      )
      .replace(LEGACY_COMMAND, '#$1#$2\\u005b')
  );
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Between two characters, so that they are not read together. `visible` leaves none of these in a text. */
const BREAK = '\u200b';
/** The same where a line may not be broken. */
const JOIN = '\u2060';

/**
 * What GitHub links or replaces after Markdown has been rendered, when an entity is a character again: mentions and
 * addresses, issues, emoji, bare URLs, commits.
 */
function unlink(text: string): string {
  return text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\w)/g, `#${BREAK}`)
    .replace(/gh-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) =>
      digits.replace(/.{6}(?=.)/g, `$&${JOIN}`),
    );
}

/**
 * Text for a Markdown document that GitHub renders, on one line and not at its start: no HTML, table cell, emphasis,
 * link, image, mention, reference, bare URL, emoji or formula comes of it.
 */
export function markdownText(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** A message, as `markdownText`; what it quotes in backticks is code. Not for a table: code may hold a `|`. */
export function markdownMessage(message: string): string {
  return oneLine(message)
    .split(/(`(?! *`)[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replace(LEGACY_COMMAND, '#$1#$2 [') : escapeMarkdown(part)))
    .join('');
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}

function escapeMarkdown(text: string): string {
  return unlink(text)
    .replace(/[&<>"|`*_~#@[\]\\\u200b\u2060]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('$', '<span>$</span>');
}

/** Text for an HTML document, between tags or in double quotes, on one line. */
export function htmlText(text: string): string {
  return logLine(text.replace(/\s+/g, ' ')).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
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
