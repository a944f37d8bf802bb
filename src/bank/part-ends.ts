import { isOfTelling } from './beside.ts';
import { isChinese, pastForms, tellsEvent, tellsOutcome } from './events.ts';
import { type Extent, isChatter, isRemark } from './extent.ts';
import { isReminder } from './gaps.ts';
import type { Line } from './line.ts';
import { tellsChange, tellsMeasure } from './outcomes.ts';

/** The beginning of a paragraph that continues the one above it. */
const GOES_ON =
  /^(?:I|We|It|This|That|They|These|Those|He|She|As a|In the end|Overall|Since|After|Finally|And|But|So|Also|Today|Now|Altogether|Best of all)\b/;
/** A line about the story as a whole: `Created: March 3`. */
export const PROPERTY = /^\p{Lu}[\p{L} ?/-]{1,30}::? /u;
const PATHS =
  /^[\s`$>-]*(?:[\w.~-]*\/[\w./*-]+|[\w-]+\.(?:ts|js|py|go|rs|md|sh|sql|ya?ml|json|java|c|cpp|txt|log|png|csv|pdf)\b|\$ .*|(?:git|npm|make|docker|kubectl|curl|cargo|python3?|node|ls|cat) \S.*|[-*•] .*|\d{1,2}[.)] .*)/;
/** A fence that names what it holds, such as a programming language, and not text. */
const OF_LANGUAGE =
  /^[\s>]*(?:`{3,}|~{3,})[ \t]*(?!(?:te?xt|text\/\S*|plain\S*|md|markdown|mdx|quote|none)\b)[\w{]/i;
/** Signs and columns that programs and their output have, but no sentences: `f(`, `--all`, `| tail`, `a   b`. */
const CODE =
  /[{}=;|\\`]|(?<!-)>|<(?! ?\d)|\$(?! ?\d)|\w\(|(?:^|\s)(?:--?[a-z]|[#@+*-]\s|[.~]?\/\w)|\S(?: {2}|\t)\s*\S/i;
/** The first four words of a sentence. */
const SENTENCE = /^["'“‘„«]?[\p{L}\d]\S*(?:\s+\S+){3}/u;
const SENTENCE_WORD = /\b(?:the|an?|is|are|was|were|has|have|of|to|for|with|by)\b|^["'“‘„«]?\p{Lu}\p{Ll}*\s/u;
/** A cell after the first one that has a number. */
const FIGURE = /[^|\s][^|]*\|[^|]*\d/;
/** A word in the head of a table that rates stories, or says where they were told. */
const OF_TELLING =
  /\b(?:scores?|rat(?:ing|ed)|grades?|practi[sc]ed?|interviews?|interviewers?|questions?|asked|stor(?:y|ies)|feedback|confidence|rounds?|tags?|version)\b/i;
/** The end of a sentence, even in quotes or emphasis. */
const LAST_STOP = /[.!?…。！？]["'”’」』)）*_]*\s*$/;

/** The end of a sentence before signs that close italics or a bracket. */
const ENDS_SENTENCE = /[.!?]["”’]?[*_)]+[ \t\\]*$/;

/** What someone writes below the last story: a reminder, thanks, a greeting, the signature of a mail. */
const CLOSING =
  /^[*_(>\s]*(?:-- ?$|(?:remember|reminder|notes?(?: to (?:self|me|myself))?|n\.?b\.?|p\.?s\.?|tips?|hints?|bring)(?:[:：]|$)|thank(?:s| you)(?:[,.!]|$| (?:for|again|so much|a lot)\b)|that(?:['’]s| is) (?:all|it)\b(?: for (?:now|today))?[.!]|good luck\b|the end[.!]?$|(?:cheers|sincerely|yours(?: \w+)?|best(?: wishes)?|love|(?:(?:best|kind|warm) )?regards)[,.!]?$|sent from my\b|i (?:still )?(?:need|have|want|ought|should|must)(?: to)? (?:practi[sc]e|rehearse|shorten|polish|reword|rewrite|work on|look up|check|ask|add) )/i;

/** A note in italics or brackets on when to tell a story: `(Use when they ask about pressure.)` */
const ON_TELLING =
  /^[*_(]+(?:use|tell|say|skip|mention|keep|shorten|(?:only )?(?:if|when) (?:they|asked|pressed))\b/i;

/** How an author writes the parts of a story. */
export interface PartStyle {
  /** As items of a list. */
  isItem: boolean;
  /** In several paragraphs each. */
  loose: boolean;
  /** Each on the line of its label. */
  beside: boolean;
  /** The last one says what was done, and none how it ended. */
  isOpen: boolean;
}

/** Finds the end of the last part of a story, which no label follows. */
export class PartEnds {
  private readonly lines: readonly Line[];
  private readonly extent: Extent;

  constructor(lines: readonly Line[], extent: Extent) {
    this.lines = lines;
    this.extent = extent;
  }

  /** The index after the last line of the last part, whose text begins at `start` on line `from`. */
  endOfLast(from: number, start: number, to: number, style: PartStyle): number {
    const { isItem, beside } = style;
    const indent = this.lines[from]?.indent ?? 0;
    let told = this.extent.hasText(start, from);
    let hasItems = false;
    let gap = false;
    let isAfterTable = false;
    /** Whether the text is deeper than its label: an item as deep as the label is not part of it. */
    let isBelow = false;
    for (let index = from + 1; index < to; index++) {
      const line = this.lines[index];
      if (line === undefined) return index;
      if (line.kind === 'blank') gap = true;
      if (line.kind === 'blank' || line.kind === 'comment') continue;
      if (told && this.extent.isIdle(index)) return index;
      if (told && line.kind === 'table') {
        const end = this.endOfTable(index, to);
        if ((isItem && line.indent <= indent) || !this.hasFigures(index, end)) return index;
        index = end - 1;
        isAfterTable = true;
        gap = false;
        continue;
      }
      if (line.kind === 'fence') {
        if (told && this.isEvidence(index)) return index;
        index = this.extent.closing(index, to);
        told = true;
        gap = false;
        continue;
      }
      if (line.mark !== '' && line.indent + (isItem ? 0 : 1) < indent) return index;
      const isInList = line.mark !== '' || line.indent > 1;
      if (!told) isBelow = line.indent > indent;
      if (!told && gap && !isInList && ((isItem && beside) || this.isClosing(index, to))) return index;
      if (told && isItem && this.endsItem(from, index, { gap, isBelow })) return index;
      const loose = style.loose || isAfterTable;
      const isParagraph = told && gap && !isInList && line.kind === 'text';
      if (isParagraph && !this.goesOn(index, to, { ...style, loose, hasItems })) return index;
      if (line.mark !== '') hasItems = true;
      told = true;
      gap = false;
    }
    return to;
  }

  /** Whether a line is after a part that is an item: a reminder, the next item, or another property of the story. */
  private endsItem(
    from: number,
    index: number,
    { gap, isBelow }: { gap: boolean; isBelow: boolean },
  ): boolean {
    if (this.isReminder(from, index) || (isBelow && this.isSibling(from, index))) return true;
    const { mark = '', indent = 0 } = this.lines[index] ?? {};
    if (mark !== '') return gap && indent < 2;
    return indent < 2 && PROPERTY.test(this.extent.opening(index).slice(0, 40));
  }

  /** The index of a note about the story at the end of the lines of a part, after a blank line, or `to`. */
  beforeNote(from: number, to: number): number {
    let last = to - 1;
    while (last > from && this.extent.isBlank(last)) last--;
    let first = last;
    while (first > from + 1 && this.lines[first - 1]?.kind === 'text') first--;
    const { kind, mark } = this.lines[first] ?? {};
    const isParagraph = first > from + 1 && kind === 'text' && mark === '' && this.extent.isBlank(first - 1);
    return isParagraph && isNote(this.extent.paragraph(first, to)) ? first : to;
  }

  /** The index of the first reminder at the depth of the label on line `from`, or `to`. */
  beforeReminder(from: number, to: number): number {
    let index = from + 1;
    while (index < to && !this.isReminder(from, index)) index++;
    return index;
  }

  private isReminder(from: number, index: number): boolean {
    if (!this.isSibling(from, index)) return false;
    const isTask = this.extent.hasBox(index) && !this.extent.hasBox(from);
    return isTask || isReminder(this.extent.opening(index));
  }

  private isSibling(from: number, index: number): boolean {
    const { mark = '', indent = 0 } = this.lines[index] ?? {};
    return mark !== '' && indent <= (this.lines[from]?.indent ?? 0);
  }

  private endOfTable(index: number, to: number): number {
    let end = index;
    while (end < to && this.lines[end]?.kind === 'table') end++;
    return end;
  }

  /** Whether a table has the result in figures, and is not about the telling of stories. */
  private hasFigures(from: number, to: number): boolean {
    let figures = 0;
    for (let index = from + 1; index < to; index++) if (FIGURE.test(this.extent.opening(index))) figures++;
    // Of the other lines, one is below the head.
    return figures * 2 >= to - from - 2 && figures > 0 && !OF_TELLING.test(this.extent.opening(from));
  }

  /** Whether a paragraph below a label without text is no part of the story. */
  private isClosing(index: number, to: number): boolean {
    const paragraph = this.extent.paragraph(index, to);
    const [first = ''] = paragraph.slice(0, 200).split(/[\r\n]/, 1);
    if (CLOSING.test(first) || isChatter(paragraph)) return true;
    return isRemark(paragraph) && (ON_TELLING.test(paragraph) || isOfTelling(paragraph));
  }

  /** Whether a paragraph after a blank line still belongs to the part above it. */
  private goesOn(
    index: number,
    to: number,
    { isItem, loose, isOpen, hasItems }: PartStyle & { hasItems: boolean },
  ): boolean {
    const paragraph = this.extent.paragraph(index, to);
    const isAside = this.lines[index]?.quoted && !this.lines[index - 2]?.quoted;
    if (isAside || isChatter(paragraph) || isNote(paragraph)) return false;
    if (isOpen && tellsEnd(paragraph)) return true;
    if (isItem) return false;
    if (hasItems) return GOES_ON.test(paragraph);
    return loose || (tellsEvent(paragraph) && !/\byou\b/i.test(paragraph));
  }

  /** Whether code is no prose, but a program, paths, commands or a list. */
  private isEvidence(index: number): boolean {
    const told: string[] = [];
    let shown = 0;
    let sentences = 0;
    for (let at = index + 1; at < this.lines.length && this.lines[at]?.kind !== 'fence'; at++) {
      const text = this.extent.opening(at);
      if (text.trim() === '') continue;
      told.push(text);
      if (PATHS.test(text) || this.lines[at]?.mark !== '') shown++;
      else if (isSentence(text)) sentences++;
    }
    const ends = LAST_STOP.test(told.at(-1) ?? '');
    const inSentences = sentences * 2 > told.length;
    if (OF_LANGUAGE.test(this.extent.opening(index))) return !inSentences || !ends;
    return shown * 2 > told.length || !(ends || inSentences);
  }
}

/** Whether a line of code is a sentence. */
function isSentence(line: string): boolean {
  if (CODE.test(line)) return false;
  if (isChinese(line) || tellsChange(line)) return true;
  return SENTENCE.test(line) && SENTENCE_WORD.test(line);
}

/** Whether a paragraph tells a result, and is neither to the author nor about the telling. */
function tellsEnd(paragraph: string): boolean {
  if (/\byour?\b/i.test(paragraph) || isOfTelling(paragraph) || PROPERTY.test(paragraph.slice(0, 40)))
    return false;
  return tellsChange(paragraph) || tellsMeasure(paragraph) || tellsOutcome(paragraph);
}

/** Whether a paragraph is a note in italics or brackets about the story, and no sentence of it. */
function isNote(paragraph: string): boolean {
  if (!isRemark(paragraph)) return false;
  return isOfTelling(paragraph) || !ENDS_SENTENCE.test(paragraph) || pastForms(paragraph, 1) === 0;
}
