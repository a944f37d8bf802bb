import { cutTo } from './cut.ts';

/** The most characters that a message shows of a quoted value. */
const QUOTE_LENGTH = 80;

/** The most characters that a message shows of any other value. */
const VALUE_LENGTH = 600;

/** A value on one line: its white space is folded, and it is shortened to `length` characters. */
export function onOneLine(value: string | number, length: number): string {
  const folded = String(value)
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim();
  return folded.length <= length ? folded : `${cutTo(folded, length - 1).trimEnd()}…`;
}

/**
 * Fills a message template: `{name}` becomes `data.name` on one line. Values that an author wrote are between
 * backticks in the template: they are shortened to less, and lose backticks of their own.
 *
 * @throws {Error} when `data` lacks a name of the template, which is a mistake in a rule
 */
export function composeMessage(template: string, data: Record<string, string | number> = {}): string {
  return template.replace(/(`?)\{(\w+)\}/g, (_, quote: string, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`message names {${name}}, which its data lacks: ${template}`);
    if (quote === '') return onOneLine(value, VALUE_LENGTH);
    return quote + withoutBackticks(onOneLine(value, QUOTE_LENGTH));
  });
}

/** A text that an author wrote, shortened, on one line and between backticks. */
export function quoted(text: string): string {
  return inBackticks(onOneLine(text, QUOTE_LENGTH));
}

/** A text between backticks, without those of its own: they would end the quotation. */
export function inBackticks(text: string): string {
  return `\`${withoutBackticks(text)}\``;
}

function withoutBackticks(text: string): string {
  return text.replaceAll('`', "'");
}

/** The names that may be chosen, as `` `a`, `b` or `c` ``. */
export function choicesIn(names: readonly string[]): string {
  return listOf(
    names.map((name) => `\`${name}\``),
    'or',
  );
}

/** `97%`, of a share from 0 to 1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `line 3`, `lines 3-5`: 1-based, both inclusive. */
export function lineNumbers(start: number, end: number): string {
  return start === end ? `line ${start}` : `lines ${start}-${end}`;
}

/** `1 story`, `2 stories`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listOf(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
