import { jsonText } from './escape.ts';

/** A list of a JSON text that is written item by item: its key, what its items are indented by, and their texts. */
export interface JsonList {
  key: string;
  indent: string;
  items: Iterable<string>;
}

/** An item of a list, as `jsonText(..., 2)` writes it there. */
export function jsonItem(item: unknown, indent: string): string {
  return indent + jsonText(item, 2).replaceAll('\n', `\n${indent}`);
}

/**
 * What `jsonText(value, 2)` and a line feed are, in pieces, so that a long list never becomes one text.
 * `value` has empty lists in the places of `lists`, which come in the order of their keys.
 */
export function* jsonPieces(value: object, lists: readonly JsonList[]): Iterable<string> {
  let rest = `${jsonText(value, 2)}\n`;
  for (const { key, indent, items } of lists) {
    // In a text the quotes would be escaped, so this is the key itself.
    const mark = `"${key}": []`;
    const start = rest.indexOf(mark);
    if (start === -1) throw new Error(`no empty list \`${key}\``);
    const end = start + mark.length;
    yield rest.slice(0, end - 1);
    let separator = '\n';
    for (const item of items) {
      yield separator + item;
      separator = ',\n';
    }
    yield separator === '\n' ? ']' : `\n${indent.slice(2)}]`;
    rest = rest.slice(end);
  }
  yield rest;
}
