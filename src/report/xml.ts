import { logLine } from './escape.ts';

/**
 * Text for XML 1.0, between tags or in double quotes. Line feeds stay; what XML has no character for is spelled out, as is
 * what no reader should obey.
 */
export function xmlText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      logLine(line)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`),
    )
    .join('&#10;');
}

/** `name="value"` for each, in their order, with a blank before it; without those that are undefined. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
