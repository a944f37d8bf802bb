import { isNumberShape } from '../reader/shapes.ts';
import { JOINED, type Tokens } from '../reader/tokens.ts';
import { stemHash } from './stems.ts';
import { IDLE_WORDS, MONTHS, WORD } from './words.ts';

/** The rows of one sentence; outside of it, nothing is seen. */
export class Rows {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  private readonly tokens: Tokens;

  constructor(text: string, tokens: Tokens, from: number, to: number) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  private has(row: number): boolean {
    return row >= this.from && row < this.to;
  }

  /** 0 for what has no word. */
  hash(row: number): number {
    return this.has(row) ? (this.tokens.hash[row] ?? 0) : 0;
  }

  /** -1 outside. */
  shape(row: number): number {
    return this.has(row) ? (this.tokens.shape[row] ?? 0) : -1;
  }

  flags(row: number): number {
    return this.has(row) ? (this.tokens.flags[row] ?? 0) : 0;
  }

  label(row: number): number {
    return this.has(row) ? (this.tokens.label[row] ?? 0) : 0;
  }

  /** Whether no space is before a row. */
  isJoined(row: number): boolean {
    return (this.flags(row) & JOINED) !== 0;
  }

  isNumber(row: number): boolean {
    return this.has(row) && isNumberShape(this.shape(row));
  }

  isDigits(row: number): boolean {
    const code = this.text.charCodeAt(this.start(row));
    return this.has(row) && code >= 0x30 && code <= 0x39;
  }

  start(row: number): number {
    return this.tokens.start[row] ?? 0;
  }

  end(row: number): number {
    return this.tokens.end[row] ?? 0;
  }

  slice(row: number): string {
    return this.has(row) ? this.text.slice(this.start(row), this.end(row)) : '';
  }

  some(test: (row: number) => boolean): boolean {
    for (let row = this.from; row < this.to; row++) if (test(row)) return true;
    return false;
  }

  /** The stems of the last words of a range that say something, at most this many. */
  stems(from: number, to: number, most: number): number[] {
    const found = new Set<number>();
    for (let row = to - 1; row >= from && found.size < most; row--) {
      if (this.isTelling(row)) found.add(stemHash(this.slice(row)));
    }
    return [...found];
  }

  /** Whether a row has a word that says something of what is measured; `January` only says when. */
  isTelling(row: number): boolean {
    return this.shape(row) === WORD && !IDLE_WORDS.has(this.hash(row)) && !MONTHS.has(this.hash(row));
  }
}
