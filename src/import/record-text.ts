export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as Markdown: the items of a list or a mapping as bullets, and anything deeper as JSON. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => `- ${nestedText(item)}`).join('\n');
  if (isMapping(value))
    return Object.entries(value)
      .map(([key, item]) => `- ${key}: ${nestedText(item)}`)
      .join('\n');
  return String(value).replace(/\r\n?/g, '\n').trim();
}

function nestedText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : textOf(value);
}
