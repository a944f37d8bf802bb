import { beginning } from '../text/spans.ts';
import { type Announced, announcedBy, isCommon, isLetters } from './label-words.ts';
import { type Line, opening } from './line.ts';
import { contentOf, lineMark, styleOf } from './marks.ts';
import { FEWEST_PARTS, placeInOrder } from './part-order.ts';
import type { BareLabel } from './small-labels.ts';

/** A word, and after it a sentence that starts again: `Situation The tap dripped.` */
const BARE = /^(\p{Lu}[\p{L}\p{M}]{3,15})[ \t]+(?=[\p{Lu}\p{Lo}\p{N}"“„«(])/u;
/**
 * A label in bold with no sign after it, whatever follows: `**Result** p99 fell`, `**T** decide`. It begins a line or a
 * sentence.
 */
const BOLD =
  /(?<=^|[.!?…][)\]"”’'*_=]{0,3}[ \t]{1,3})([*_]{2,3}|==)(\+?\p{L}[^*_=\n:：]{0,40})(?:[*_]{2,3}|==)[ \t]+(?=[^\s:：.—–(（→⇒➔➜=-])/gu;
/**
 * A label with another sign than a colon: `sit. the tap`, `状況) the tap`, `task  close it`, `result -> dry`, or
 * `D - I dug`.
 */
const SIGNED =
  /^(\p{L}[\p{L}\p{M}'’]*(?:(?: ?[/&+] ?| )[\p{L}\p{M}'’]+){0,3}?)(?:[.)](?=[ \t]|$)|）|[ \t]{2,}|[ \t]*(?:[-=]>|[→⇒➜])|[ \t][-–—=](?=[ \t]|$))[ \t]*/u;
/** A letter of a form: `S) the tap`, `A/ I closed it`, `s: the tap`. */
const LETTER = /^()([STARLCPO](?=[)>|/])|[starlcpo](?=[):>|/]))[):>|/][ \t]+(?=\S)/;
/** A word alone: `Task/Action the tap`. */
const WORD = /^(\p{Lu}[\p{L}\p{M}]*(?:[/&+][\p{L}\p{M}]+)?)[ \t]+(?![ \t:：])/u;
/** An arrow before the result. */
const ARROW = /^(?:[-=]>|[→⇒➜])[ \t]*/;
/** One letter of a legend: `D = działanie`. */
const LEGEND = /(?<![\p{L}\p{N}])(\p{Lu})[ \t]*=[ \t]*(\p{L}+)/gu;
const LONGEST = 40;
const LONGEST_LEGEND = 300;

/** Whether a sentence, a number or a sign follows a label: no small letter. */
export function precedesSentence(text: string, textStart: number): boolean {
  return /^\P{Ll}/u.test(text.slice(textStart, textStart + 2));
}

/**
 * The labels in bold on a line that have no sign after them. A word is surely one if a sentence begins after it. Those
 * within a line count where it begins with one, or its paragraph has one above (`isInBold`).
 */
export function boldLabelsOn(
  text: string,
  line: Line,
  index: number,
  isInBold: boolean,
  announce: (word: string) => Announced | null,
): BareLabel[] {
  const start = contentOf(text, line);
  const labels: BareLabel[] = [];
  const style = styleOf(line);
  for (const match of text.slice(start, line.end).matchAll(BOLD)) {
    const [written, , word = ''] = match;
    const announced = announce(word);
    const place = placeInOrder(announced);
    const isFirst = match.index === 0;
    if (!isFirst && !isInBold && labels.length === 0) break;
    if (announced?.kind !== 'part' || place === -1) continue;
    const at = start + match.index;
    const own = { start: at, announced, word, textStart: at + written.length, bold: true };
    const mark = lineMark({ ...own, place: isFirst ? 'line' : 'inline' }, index, style);
    const isUnambiguous = !isLetters(word) && precedesSentence(text, own.textStart);
    labels.push({ mark, roles: announced.roles, place, isUnambiguous });
  }
  return labels;
}

/** The label without emphasis that a line begins with. */
export function plainLabelOn(
  text: string,
  line: Line,
  index: number,
  announce: (word: string) => Announced | null,
): BareLabel | null {
  const start = contentOf(text, line);
  const head = beginning(text, { start, end: line.end }, LONGEST);
  const [written = '', plain = '', spelt = ''] = BARE.exec(head) ?? LETTER.exec(head) ?? [];
  const first = plain || spelt;
  const isUnambiguous =
    spelt !== '' || (first !== '' && !isCommon(first) && announce(first)?.kind === 'part');
  const forms = isUnambiguous ? [[written, first]] : [SIGNED.exec(head) ?? [], WORD.exec(head) ?? []];
  for (const [whole, word] of forms) {
    const announced = word === undefined ? null : announce(word);
    const place = placeInOrder(announced);
    if (whole === undefined || word === undefined || announced?.kind !== 'part' || place === -1) continue;
    const own = { start, announced, word, textStart: start + whole.length };
    return { mark: lineMark(own, index, styleOf(line)), roles: announced.roles, place, isUnambiguous };
  }
  return null;
}

/** The result after an arrow at the beginning of a line, if an action is above it. */
export function arrowOn(
  text: string,
  line: Line,
  index: number,
  run: readonly BareLabel[],
): BareLabel | null {
  const last = run.at(-1);
  if (last?.roles.includes('action') !== true) return null;
  const start = contentOf(text, line);
  const [written] = ARROW.exec(beginning(text, { start, end: line.end }, LONGEST)) ?? [];
  if (written === undefined) return null;
  const announced = { kind: 'part' as const, roles: ['result' as const] };
  const own = { start, announced, word: written.trim(), textStart: start + written.length };
  const mark = lineMark(own, index, styleOf(line));
  return { mark, roles: announced.roles, place: placeInOrder(announced), isUnambiguous: false };
}

/** The words for the letters of a form, if a line gives them: `S = sytuacja, Z = zadanie, D = działanie, W = wynik`. */
export function legendIn(text: string, lines: readonly Line[]): ReadonlyMap<string, string> {
  for (const { kind, content, end } of lines) {
    const written = kind === 'text' ? opening(text, { content, end }, LONGEST_LEGEND) : '';
    if (!written.includes('=')) continue;
    const letters = [...written.matchAll(LEGEND)].filter(
      ({ 2: word = '' }) => placeInOrder(announcedBy(word)) !== -1,
    );
    if (letters.length >= FEWEST_PARTS)
      return new Map(letters.map(({ 1: letter = '', 2: word = '' }) => [letter, word]));
  }
  return new Map();
}
