import { CURRENCY, ITEM_MARK, isDigit, isLetter, isUpper, itemLength, MARKS } from './chars.ts';
import { Labelling } from './labelling.ts';
import { NUMBER_WORD, NUMBER_WORDS } from './numbers.ts';
import { FIRST_NUMBER, shapeId } from './shapes.ts';
import {
  CAPITAL,
  CAPITALS,
  FNV_OFFSET,
  FNV_PRIME,
  hashOf,
  ITEM,
  JOINED,
  MIXED,
  type Tokens,
} from './tokens.ts';

const WORD = shapeId('word');
const NOT = shapeId("n't");
const QUESTION = shapeId('question');
const EXCLAMATION = shapeId('exclamation');
const STOP = shapeId('stop');
const BREAK = shapeId('line-break');
const ARROW = shapeId('arrow');
const COLON = shapeId('colon');
const DASH = shapeId('dash');
const OTHER_MARK = shapeId('other-mark');
const LIST_NUMBER = shapeId('list-number');
const FOREIGN = shapeId('foreign');
/** Letters from here on belong to other scripts than the Latin one. */
const FIRST_FOREIGN = 0x370;

const CLITICS = new Map<string, number>(
  (["'s", "'re", "'ve", "'ll", "'d", "'m"] as const).map((clitic) => [clitic, shapeId(clitic)]),
);
const SHORTENED = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** What separates the cells of a table's row. */
const PIPE = 0x7c;
/** Lines below this length, in code units, were ended by their author, not by an editor's wrapping. */
const SHORT_LINE = 60;

/** Reads one text into the table: one pass, one token after another. */
export class Scanner {
  private readonly text: string;
  private readonly out: Tokens;
  private at = 0;
  private readonly labels: Labelling;
  private item = 0;
  /** The first token of the line that is being read. */
  private lineFrom = 0;
  private lineStart = 0;
  private isHeading = false;
  private spaced = true;
  /** The first row of the text. */
  private readonly first: number;

  constructor(text: string, out: Tokens) {
    this.text = text;
    this.out = out;
    this.first = out.length;
    this.labels = new Labelling(text, out);
  }

  run(): void {
    const { text } = this;
    this.beginLine();
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code === 0x0a) this.newline();
      else if (
        code === 0x20 ||
        code === 0x2a ||
        code === 0x5f ||
        code === 0x60 ||
        code < 0x20 ||
        code === 0xa0
      ) {
        // Spaces, and the marks of emphasis and code, which say nothing.
        this.spaced = true;
        this.at++;
      } else if (isDigit(code)) this.number();
      else if (isLetter(code)) this.word();
      else this.mark(code);
    }
    this.endSentence();
  }

  private push(start: number, end: number, hash: number, shape: number, flags: number): void {
    const { out } = this;
    out.grow();
    const row = out.length++;
    out.start[row] = start;
    out.end[row] = end;
    out.hash[row] = hash;
    out.shape[row] = shape;
    out.flags[row] = flags | this.item | (this.spaced ? 0 : JOINED);
    out.label[row] = this.labels.label;
    out.sentence[row] = out.sentences;
    this.spaced = false;
  }

  private isFirst(): boolean {
    const { out } = this;
    return out.length === (out.firstOf[out.sentences] ?? 0);
  }

  private endSentence(): void {
    const { out } = this;
    if (this.isFirst()) return;
    out.sentences++;
    out.firstOf[out.sentences] = out.length;
  }

  /** One word, split where a contraction is: `did` and `n't`. */
  private word(): void {
    const { text } = this;
    const start = this.at;
    let hash = FNV_OFFSET;
    let ascii = true;
    let uppers = 0;
    let digits = 0;
    let quote = -1;
    let end = start;
    for (; end < text.length; end++) {
      let code = text.charCodeAt(end);
      if (code >= 0x41 && code <= 0x5a) {
        uppers++;
        code += 0x20;
      } else if (code < 0x61 || code > 0x7a) {
        if (isDigit(code)) digits++;
        else if ((code === 0x27 || code === 0x2019) && isLetter(text.charCodeAt(end + 1))) {
          quote = end;
          code = 0x27;
        } else if (isLetter(code)) ascii = false;
        else break;
      }
      hash = Math.imul(hash ^ code, FNV_PRIME);
    }
    this.at = end;
    const head = text.charCodeAt(start);
    if (head >= FIRST_FOREIGN) {
      this.push(start, end, 0, FOREIGN, 0);
      return;
    }
    const first = isUpper(head);
    let flags = first && !this.isFirst() ? CAPITAL : 0;
    const letters = end - start - digits;
    if (uppers > 1 && uppers === letters) flags |= CAPITALS;
    if (digits > 0) flags |= MIXED;
    if (quote === -1) {
      const whole = ascii ? hash : hashOf(text.slice(start, end).toLowerCase());
      this.push(start, end, whole, NUMBER_WORDS.has(whole) ? NUMBER_WORD : WORD, flags);
      return;
    }
    this.contraction(start, end, flags);
  }

  private contraction(start: number, end: number, flags: number): void {
    const word = this.text.slice(start, end).toLowerCase().replaceAll('\u2019', "'");
    if (word.endsWith("n't") && word.length > 3) {
      const base = word.slice(0, -3);
      this.push(start, end - 3, hashOf(SHORTENED.get(base) ?? base), WORD, flags);
      this.push(end - 3, end, 0, NOT, 0);
      return;
    }
    const cut = word.lastIndexOf("'");
    const clitic = CLITICS.get(word.slice(cut));
    if (clitic === undefined) {
      this.push(start, end, hashOf(word.replaceAll("'", '')), WORD, flags);
      return;
    }
    this.push(start, start + cut, hashOf(word.slice(0, cut).replaceAll("'", '')), WORD, flags);
    this.push(start + cut, end, 0, clitic, 0);
  }

  /** A number with its separators, and its unit as a token of its own (`250` and `ms`). */
  private number(): void {
    const { text } = this;
    const start = this.at;
    let end = start + 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (isDigit(code)) continue;
      if ((code === 0x2c || code === 0x2e || code === 0x3a) && isDigit(text.charCodeAt(end + 1))) continue;
      break;
    }
    this.at = end;
    this.push(start, end, 0, FIRST_NUMBER, 0);
  }

  private mark(code: number): void {
    const { text } = this;
    const start = this.at++;
    let shape = MARKS.get(code) ?? OTHER_MARK;
    // An emoji is one mark, whatever code units it has.
    if (code >= 0xd800 && (text.charCodeAt(this.at) & 0xfc00) === 0xdc00) this.at++;
    if ((code === 0x2d || code === 0x3d) && text.charCodeAt(this.at) === 0x3e) {
      this.at++;
      shape = ARROW;
    } else if (code === 0x2d) {
      // A hyphen inside a word joins its parts and is not a token; `--` is one dash.
      if (!this.spaced && isLetter(text.charCodeAt(this.at)) && isLetter(text.charCodeAt(start - 1))) return;
      while (text.charCodeAt(this.at) === 0x2d) this.at++;
    } else if (code === 0x2e) while (text.charCodeAt(this.at) === 0x2e) this.at++;
    else if (CURRENCY.includes(text.charAt(start)) || code === 0x25) shape = OTHER_MARK;
    this.push(start, this.at, 0, shape, 0);
    const ends = shape === STOP && this.endsSentence();
    if (shape === COLON) this.labels.colon(this.lineFrom, this.item !== 0);
    else if (ends || code === PIPE || (shape === DASH && isSpaced(text, start, this.at)))
      this.labels.lead(this.lineFrom, text.charAt(this.lineStart) === '*');
    if (ends || shape === QUESTION || shape === EXCLAMATION) this.endSentence();
  }

  /** Whether a full stop ends its sentence: a space follows, and then no small letter. */
  private endsSentence(): boolean {
    const { text } = this;
    let next = this.at;
    while (next < text.length && '*_`"”)\''.includes(text.charAt(next))) next++;
    if (next < text.length && text.charCodeAt(next) > 0x20) return false;
    while (next < text.length && text.charCodeAt(next) <= 0x20) next++;
    const code = text.charCodeAt(next);
    return !(code >= 0x61 && code <= 0x7a);
  }

  private newline(): void {
    const { text } = this;
    const start = this.at;
    this.labels.endLine(this.lineFrom, this.isHeading);
    let lines = 0;
    while (this.at < text.length && text.charCodeAt(this.at) <= 0x20) {
      if (text.charCodeAt(this.at) === 0x0a) lines++;
      this.at++;
    }
    this.spaced = true;
    const lineEnd = text.charCodeAt(start - 1) === 0x0d ? start - 1 : start;
    const short = lineEnd - this.lineStart < SHORT_LINE;
    const code = text.charCodeAt(this.at);
    const fresh = lines > 1 || short || itemLength(text, this.at) || code === 0x2a || code === 0x23;
    // Line breaks at the ends of a text say nothing.
    if (fresh && this.out.length > this.first && this.at < text.length) {
      this.push(start, start + 1, 0, BREAK, 0);
      this.endSentence();
      this.spaced = true;
    }
    if (fresh) this.labels.startParagraph();
    this.beginLine();
  }

  private beginLine(): void {
    const { text } = this;
    this.lineStart = this.at;
    this.lineFrom = this.out.length;
    this.isHeading = false;
    for (; ; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === 0x23) this.isHeading = true;
      else if (code !== 0x20 && code !== 0x3e) break;
    }
    const length = itemLength(text, this.at);
    this.item = length > 0 ? ITEM : 0;
    if (length === 0) return;
    this.push(this.at, this.at + length, 0, isDigit(text.charCodeAt(this.at)) ? LIST_NUMBER : ITEM_MARK, 0);
    this.at += length;
    this.lineFrom = this.out.length;
    this.spaced = true;
  }
}

/** Whether a mark has space on both sides; emphasis may come between. */
function isSpaced(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end) === 0x20 && ' *_'.includes(text.charAt(start - 1));
}
