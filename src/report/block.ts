import { wrap } from './columns.ts';
import { logLine } from './escape.ts';

/** A text wrapped to `columns`, each line after the indent. */
export function block(text: string, indent: string, columns: number): string[] {
  // What a line begins with may be a command to the runner only after it is wrapped.
  return wrap(logLine(text), columns - indent.length).map((line) => indent + logLine(line));
}

/** The same with `lead` in place of the first indent: as wide as it, colored or not. */
export function hanging(lead: string, text: string, indent: string, columns: number): string[] {
  const [first = '', ...more] = block(text, indent, columns);
  return [lead + first.slice(indent.length), ...more];
}
