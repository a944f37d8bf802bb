import { bankText } from '../../src/bank/bank-text.ts';
import { readStories } from '../../src/bank/read-bank.ts';
import type { BankOptions } from '../../src/bank/stories.ts';
import type { Bank } from '../../src/bank/types.ts';

/** The bank that a text is. */
export function readBank(written: string, options: BankOptions = {}): Bank {
  return readStories(bankText(written), options);
}

/** A story as a test writes it down: every part as it is in the file. */
export interface Told {
  title: string;
  line: number;
  status: string;
  tags: string[];
  parts: Record<string, string>;
}

/** A story that lacks nothing, but for what is given otherwise. */
export function filled(
  title: string,
  line: number,
  parts: Record<string, string>,
  more: Partial<Told> = {},
): Told {
  return { title, line, status: 'filled', tags: [], parts, ...more };
}

/** The stories of a text given by its lines. */
export function toldIn(text: string): Told[] {
  return readBank(text).stories.map(({ title, line, status, tags, parts }) => ({
    title,
    line,
    status,
    tags: tags.map((tag) => tag.text),
    parts: Object.fromEntries(parts.map(({ part, start, end }) => [part, text.slice(start, end)])),
  }));
}

export const lines = (...all: string[]) => all.join('\n');
