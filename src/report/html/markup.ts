import { htmlText } from '../escape.ts';

/** HTML that is ours, or that has been escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: any text in it is escaped, and null is nothing. */
export type Part = Markup | string | number | null | readonly Part[];

/** A piece of a page. Values may be between tags or in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const pieces = [strings[0] ?? ''];
  for (const [index, part] of parts.entries()) pieces.push(textOf(part), strings[index + 1] ?? '');
  return new Markup(pieces.join(''));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : htmlText(String(part));
}

/** One line of a message: what it quotes in backticks is code. */
export function messageLine(line: string): Part {
  return line.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
