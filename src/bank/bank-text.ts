import { withBlanksForInvisible } from '../text/invisible.ts';
import type { Line } from './line.ts';
import { readLines } from './lines.ts';

/** The text of a bank, split once for everything that reads it. */
export interface BankText {
  written: string;
  /** The same with blanks for invisible characters, so that it keeps its length. */
  text: string;
  lines: readonly Line[];
}

export function bankText(written: string): BankText {
  const text = withBlanksForInvisible(written);
  return { written, text, lines: readLines(text) };
}
