export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What no text file can have and an escape can say: a zero byte makes a file binary, and half of a pair is not UTF-8. */
const UNWRITABLE = /[\0\p{Cs}]/gu;

export function hasUnwritable(text: string): boolean {
  return text.search(UNWRITABLE) !== -1;
}

/** A text with a sign for each character that no text file can have. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

/** A value as Markdown that can be written to a file. */
export function textOf(value: unknown): string {
  return writable(rawTextOf(value));
}

/** A value as Markdown: the items of a list or a mapping as bullets, and anything deeper as JSON. */
export function rawTextOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => `- ${nestedText(item)}`).join('\n');
  if (isMapping(value))
    return Object.entries(value)
      .map(([key, item]) => `- ${key}: ${nestedText(item)}`)
      .join('\n');
  return String(value).replace(/\r\n?/g, '\n').trim();
}

function nestedText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : rawTextOf(value);
}
