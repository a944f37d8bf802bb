/** A text that needs no quotes: it has no sign that means something in YAML. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _./()-]*[\p{L}\p{M}\p{N}.)])?$/u;
/** Texts without quotes that YAML 1.1 or 1.2 reads as something else. */
const NOT_TEXT = /^(?:~|null|true|false|yes|no|on|off|y|n|[\d.].*|0[xo].*)$/i;
/** Characters that JSON does not escape, and that YAML forbids or takes for a line break. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as the value of a key, on one line, in double quotes if it needs them. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return PLAIN.test(line) && !NOT_TEXT.test(line) ? line : yamlQuoted(line);
}

/** A text in double quotes, with escapes for what YAML does not print. */
export function yamlQuoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `[a, b]`, with quotes where an item needs them. */
export function yamlList(items: readonly string[]): string {
  return `[${items.map(yamlText).join(', ')}]`;
}
