import { cutTo } from './cut.ts';

/** Characters of a quoted value that a message shows at most. */
const QUOTE_LENGTH = 80;

/** Characters of any other value that a message shows at most. */
const VALUE_LENGTH = 600;

/** A value, fit for one line of a message: white space folded, and shortened to `length` characters. */
function fold(value: string | number, length: number): string {
  const folded = String(value)
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim();
  return folded.length <= length ? folded : `${cutTo(folded, length - 1).trimEnd()}…`;
}

/**
 * Fills a message template: `{name}` becomes `data.name` on one line. What an author wrote goes between backticks:
 * there the value is also shortened, and loses backticks of its own. A name that data does not hold is a mistake in a
 * rule, so it throws.
 *
 * @throws {Error} when the template names something that `data` lacks
 */
export function composeMessage(template: string, data: Record<string, string | number> = {}): string {
  return template.replace(/(`?)\{(\w+)\}/g, (_, quote: string, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`message names {${name}}, which its data lacks: ${template}`);
    if (quote === '') return fold(value, VALUE_LENGTH);
    return quote + withoutBackticks(fold(value, QUOTE_LENGTH));
  });
}

/** What an author wrote, between backticks, on one line and shortened. */
export function quoted(text: string): string {
  return inBackticks(fold(text, QUOTE_LENGTH));
}

/** A text between backticks: it may be anyone's, and backticks in it would end the quotation. */
export function inBackticks(text: string): string {
  return `\`${withoutBackticks(text)}\``;
}

function withoutBackticks(text: string): string {
  return text.replaceAll('`', "'");
}

/** `` `a`, `b` or `c` ``: the names that may be chosen. */
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
