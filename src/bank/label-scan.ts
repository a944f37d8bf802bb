import { withoutInvisible } from '../text/invisible.ts';
import { worthOf } from './gaps.ts';
import { type Announced, announcedBy, ESCAPED_HYPHEN, isFormLetter, isLetters } from './label-words.ts';
import { LETTER_SIGNS, ordinal, plainLetters } from './letter-signs.ts';

/** The most UTF-16 units of an unknown label. */
const LONGEST_UNKNOWN = 60;
/** The most UTF-16 units of a label of no part with only a dash after it: `Best used for - conflict`. */
const LONGEST_ASIDE = 25;

const SEPARATOR = /[.—–→⇒➔➜]|\t(?=\S[^\t]*$)|[=-]>|(?<= )-(?=[\s*_]|$)/y;
/** A letter in brackets: `(S) text`, `[R]: text`. */
const IN_BRACKETS = /[([]([STARL])[)\]][:：.]?(?=[\s*_]|$)/y;

/** Signs before a label that are no emphasis: the mark of an item, pictographs, letters in circles. */
const ADORNED = new RegExp(
  `${ordinal('a-hA-H')}$|\\p{Extended_Pictographic}|[\\uFE0F\\u200D${LETTER_SIGNS}]`,
  'gu',
);

/** The number of a step of a story, in a list of several levels or after a word. */
const STEP = /\d\.\d{1,2}[ \t]+$|^(?:Step|Part) /;

/** The step of SCQA that is what was done. */
const ANSWER = /^answer$/i;

/** The time that a part may take: `60 seconds`, `~2 min`. */
const TIME = /^[~≈]?\d{1,3}(?:[-–]\d{1,3})?[ -]?(?:s|secs?|seconds?|m|mins?|minutes?)\b/;

export interface Scanned {
  announced: Announced | null;
  word: string;
  /** The offset after the label in `head`. */
  after: number;
}

const SMALL =
  /^(?:(?:situation|task|actions?|results?)\b|(?:sit|act|res|tags|skills|themes|keywords|kw|(?:also )?(?:best|good|use|used|useful|works) for)$)/;

/** Finds the end of the label at the beginning of `head`: the first separator before which the text is a label. */
export class LabelScan {
  readonly bold: boolean;
  private readonly head: string;
  private readonly from: number;
  /** The emphasis that is open where the label begins. */
  private readonly marks: string;
  /** The signs that end that emphasis. */
  private readonly closing: string;
  /** Whether the line is a heading or a cell, where a word needs no sign to be a label. */
  private readonly isWhole: boolean;
  /** Whether a pictograph sets the label apart. */
  private readonly pictured: boolean;
  /** Whether the number of a step is before the label: `1.3`, `Step 3:`. */
  private readonly isStep: boolean;
  /** Whether `head` is the whole line. */
  private readonly isComplete: boolean;
  /** The offset after the emphasis, or -1 while it is open. */
  private closed = -1;

  constructor(
    head: string,
    lead: string,
    { isWhole, isComplete }: { isWhole: boolean; isComplete: boolean },
  ) {
    this.head = head;
    this.from = lead.length;
    this.isWhole = isWhole;
    this.pictured = /\p{Extended_Pictographic}/u.test(lead);
    this.isStep = STEP.test(lead);
    this.isComplete = isComplete;
    const signs = lead.replace(ADORNED, '').trimEnd();
    // Pasted documents have a backslash before each mark.
    this.marks = /(?:(?:\\?[*_]|==)+|【)$/.exec(signs)?.[0] ?? '';
    this.closing = closingOf(this.marks);
    this.bold = this.marks.replaceAll('\\', '').length > 1 || this.marks === '【';
  }

  find(): Scanned | null {
    const { head } = this;
    const letter = this.letterInBrackets();
    if (letter !== null) return letter;
    for (let at = this.from; at < head.length; ) {
      const sign = head.charAt(at);
      if (sign === '(' || sign === '（') {
        const close = head.slice(at).search(/[)）]/);
        if (close === -1) return null;
        at += close + 1;
        continue;
      }
      if (sign === ':' || sign === '：') return this.colon(at);
      const separator = this.separatorAt(at);
      if (separator !== '') {
        const found = this.sign(at, separator);
        if (found !== undefined) return found;
        at += separator.length;
      } else if (this.marks !== '' && this.closed === -1 && this.closes(at)) {
        at = this.closed;
        const rest = head.slice(at, at + 9);
        if (
          /^[ \t]+(?!=>)[^\s:：.—–(（→⇒➔➜-]/.test(rest) ||
          /^】[^\s:：]/.test(this.head.slice(at - 1, at + 1))
        )
          return this.bare(at);
      } else at++;
    }
    return this.isComplete ? this.alone() : null;
  }

  private letterInBrackets(): Scanned | null {
    IN_BRACKETS.lastIndex = this.from;
    const [written, word] = IN_BRACKETS.exec(this.head) ?? [];
    if (written === undefined || word === undefined) return null;
    return { announced: announcedBy(word), word, after: this.textStart(this.from + written.length) };
  }

  /** The emphasis that is still open after the label. */
  get open(): string {
    return this.closed === -1 ? this.closing : '';
  }

  /** A dot, a dash, an arrow or a tab; a hyphen with blanks around it. */
  private separatorAt(at: number): string {
    SEPARATOR.lastIndex = at;
    return SEPARATOR.exec(this.head)?.[0] ?? '';
  }

  private closes(at: number): boolean {
    if (!this.head.startsWith(this.closing, at)) return false;
    this.closed = at + this.closing.length;
    return true;
  }

  private colon(at: number): Scanned | null {
    if (this.head.startsWith('//', at + 1)) return null;
    const word = this.head.slice(this.from, at);
    const announced = announcedBy(word);
    // `tags:: a`, as Obsidian and Logseq write properties; the text may begin on the next line.
    const isProperty = /^:(?:[ \t]|$)/.test(this.head.slice(at + 1, at + 3));
    const after = this.textStart(isProperty ? at + 2 : at + 1);
    if (announced !== null)
      return isProperty || this.accepts(word) ? { announced, word: bare(word), after } : null;
    // An unknown label is short, and in bold up to the colon.
    const isMarked = isProperty || (this.bold && this.closed !== -1 && this.endsAt(at));
    const fits = isMarked && word.length <= LONGEST_UNKNOWN;
    return fits && word.trim() !== '' ? { announced, word: bare(word), after } : null;
  }

  /** Whether the bold text ends at an offset: `**Told —** twice`. */
  private isClosedAt(at: number): boolean {
    return this.bold && this.closed === -1 && this.head.slice(at).trimStart().startsWith(this.closing);
  }

  /** Whether the emphasis ends right after the colon at an offset. */
  private endsAt(at: number): boolean {
    return /^[\s*_=\\】]*$/.test(this.head.slice(at + 1, this.closed));
  }

  /**
   * The label before a sign: `S. text`, `S — text`. Undefined to read on (`S — Situation: text`); null if there is
   * none.
   */
  private sign(at: number, sign: string): Scanned | null | undefined {
    const word = this.head.slice(this.from, at);
    const announced = announcedBy(word);
    const isAside = announced?.kind === 'tags' || announced?.kind === 'other';
    if (isAside && sign !== '.' && word.length <= LONGEST_ASIDE && isCapital(word))
      return { announced, word: bare(word), after: this.textStart(at + sign.length) };
    if (announced === null && sign !== '.' && this.isClosedAt(at + sign.length)) {
      const fits = word.trim() !== '' && word.length <= LONGEST_UNKNOWN;
      return fits ? { announced, word: bare(word), after: this.textStart(at + sign.length) } : null;
    }
    if (announced?.kind !== 'part') return sign === '.' ? null : undefined;
    if (sign === '.' && !/^(?:[\s*_]|$)/.test(this.head.slice(at + 1, at + 2))) return null;
    const rest = this.head.slice(at);
    const colon = rest.search(/[:：]/);
    const longer = announcedBy(this.head.slice(this.from, colon === -1 ? undefined : at + colon));
    if (sign !== '.' && longer?.kind === 'part' && (colon !== -1 || this.isComplete)) return undefined;
    // Before a tab, even a letter of CAR is a label.
    if (!(sign === '\t' ? isCapital(word) : this.isWritten(word))) return null;
    const isTold = announced.roles[0] !== 'question';
    const after = (isTold && this.afterHint(at + sign.length)) || at + sign.length;
    return { announced, word: bare(word), after: this.textStart(after) };
  }

  /**
   * The offset after the emphasis, if the rest of that is a hint, as in `**Action - what I did** I dug`; 0 if it is the
   * text itself.
   */
  private afterHint(from: number): number {
    const { head, closing } = this;
    if (closing === '' || this.closed !== -1) return 0;
    const end = head.indexOf(closing, from);
    const hint = head.slice(from, Math.max(from, end)).trim();
    if (hint === '' || !isHint(hint)) return 0;
    this.closed = end + closing.length;
    return this.closed + (/^[ \t]*[:：—–-](?=[ \t]|$)/.exec(head.slice(this.closed))?.[0].length ?? 0);
  }

  /** The label that is a word in bold, with text after it but no separator. */
  private bare(at: number): Scanned | null {
    const word = this.head.slice(this.from, at);
    const announced = announcedBy(word);
    const isLabel = announced?.kind === 'part' && this.bold && !isLetters(word);
    // `👍 **Why does it work?** …` says something about a story, as a label with a colon does.
    const asks = this.pictured && this.bold && /[?？]$/.test(bare(word)) && word.length <= LONGEST_UNKNOWN;
    if (asks) return { announced, word: bare(word), after: this.textStart(at) };
    return isLabel && isCapital(this.head.slice(at).trimStart())
      ? { announced, word: bare(word), after: this.textStart(at) }
      : null;
  }

  /** The label that is the whole line. */
  private alone(): Scanned | null {
    const word = this.head.slice(this.from);
    const announced = announcedBy(word);
    const isPictured = announced?.kind === 'part' && this.pictured;
    if (announced === null || !(isPictured || this.accepts(word))) return null;
    const isStep = this.isStep && ANSWER.test(word);
    if (announced.kind !== 'part' && !isStep && !this.bold && !this.isWhole) return null;
    return { announced, word: bare(word), after: this.head.length };
  }

  /** Whether a known word is a label: it is written as one, or names a part or tags in lower case. */
  private accepts(word: string): boolean {
    return this.isWritten(word) || SMALL.test(word);
  }

  /** Whether a word is written as labels are. */
  private isWritten(word: string): boolean {
    return this.bold || this.isWhole || (isCapital(word) && !isFormLetter(word));
  }

  /** The offset after a separator, the end of the emphasis if that is still open, and blanks. */
  private textStart(at: number): number {
    let end = at;
    const { head, closing } = this;
    const blanks = (from: number) => from + (/^[ \t\u3000]*/.exec(head.slice(from))?.[0].length ?? 0);
    if (this.closed === -1 && closing !== '' && head.startsWith(closing, blanks(end))) {
      end = blanks(end) + closing.length;
      this.closed = end;
    }
    return blanks(end);
  }
}

/**
 * Whether a text in a label is a hint for the text after it: it ends with a colon, asks, or names a part or a length.
 */
function isHint(text: string): boolean {
  if (/[:：]$/.test(text) || TIME.test(text) || announcedBy(text)?.kind === 'part') return true;
  return !/[.!。！]$/.test(text) && worthOf(text) === 'instruction';
}

/** The signs that end an emphasis: those that begin it, the innermost first. */
function closingOf(marks: string): string {
  if (marks === '【') return '】';
  return (marks.match(/\\?[*_]|==/g) ?? []).toReversed().join('');
}

function isCapital(word: string): boolean {
  return /^[+"“'*_=]*[^\p{Ll}]/u.test(word);
}

function bare(word: string): string {
  return plainLetters(withoutInvisible(word))
    .replace(/\\(?=[*_])|[*_【】]|==/g, '')
    .replace(ESCAPED_HYPHEN, '-')
    .trim();
}
