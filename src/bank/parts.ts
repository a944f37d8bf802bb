import type { Span } from '../types.ts';
import { type Extent, isChatter } from './extent.ts';
import { isMaxim, isNote, type Worth, worthOf } from './gaps.ts';
import { PROPER } from './label-words.ts';
import { type Line, opening } from './line.ts';
import { isPart, isTold, type Mark, standsEmpty } from './marks.ts';
import { PartEnds, PROPERTY } from './part-ends.ts';
import { goesOnWithTags } from './tags.ts';
import { type BankPart, type OpenPart, ROLES, type Role } from './types.ts';

/** A key of YAML, with a value or without one. */
const KEY = /^[\w-]{1,38}:(?:\s|$)/;

/** A lesson in italics: `*ask first*`. A reminder to ask someone has a name. */
const ADVICE = /^[*_]\p{L}[^\p{Lu}*_]*[*_]$/u;

/** What was read of one label. */
export interface ReadMark {
  mark: Mark;
  worth: Worth;
  start: number;
  end: number;
  /** Index after its last line. */
  last: number;
}

/** The text of every label of a story. `to` is the index after the last line that the story may have. */
export function readMarks(
  text: string,
  lines: readonly Line[],
  extent: Extent,
  marks: readonly Mark[],
  to: number,
): ReadMark[] {
  const ends = new PartEnds(lines, extent);
  const loose = isLoose(lines, marks, extent);
  const beside = areBeside(marks, lines);
  return marks.map((mark, index) => {
    const next = marks[index + 1];
    let last = next === undefined ? to : next.line;
    if (mark.style.startsWith('code')) last = Math.min(last, endOfCode(lines, mark.line, last));
    const inline = next !== undefined && next.place === 'inline' && next.line === last;
    if (inline) last++;
    if (mark.textEnd !== undefined) {
      const worth = worthBehind(mark, text.slice(mark.textStart, mark.textEnd));
      let behind = mark.line + 1;
      while ((lines[behind]?.start ?? mark.textEnd) < mark.textEnd) behind++;
      return { mark, worth, start: mark.textStart, end: mark.textEnd, last: behind };
    }
    if (next === undefined) {
      const style = {
        isItem: mark.style.startsWith('item'),
        loose: loose || mark.place === 'heading',
        beside,
        isOpen: hasRole(mark, 'action') && !marks.some((each) => hasRole(each, 'result')),
      };
      last = ends.endOfLast(mark.line, mark.textStart, last, style);
    } else {
      last = beforeBreak(lines, extent, mark, last);
      if (mark.style.startsWith('item')) last = ends.beforeReminder(mark.line, last);
    }
    let listed = Number.POSITIVE_INFINITY;
    if (mark.announced?.kind === 'tags') {
      last = beforeProperty(text, lines, mark, last);
      listed = behindTags(text, lines, mark, last);
    }
    const trimmed = extent.trim(
      mark.line,
      Math.min(last, listed),
      mark.textStart,
      inline ? next.start : undefined,
    );
    const span = trimmed === null ? null : behindMark(text, mark, trimmed);
    if (span === null)
      return { mark, worth: 'empty', start: mark.textStart, end: mark.textStart, last: mark.line + 1 };
    const worth = worthBehind(mark, text.slice(span.start, span.end));
    const goesOn = inline && /^\s*\p{Ll}/u.test(text.slice(next.textStart, next.textStart + 20));
    return { mark, worth: worth === 'cut' && goesOn ? 'text' : worth, ...span, last };
  });
}

/** What a text is worth after its label: a question asks, and may end anyhow; a lesson may say what to do. */
export function worthBehind(mark: Mark, text: string): Worth {
  const worth = worthOf(text);
  const [role] = isPart(mark) ? mark.announced.roles : [];
  if (role === 'question' && (worth !== 'empty' || isNote(text))) return 'text';
  if (role === 'lesson' && ADVICE.test(text) && isNote(text)) return 'text';
  return role === 'lesson' && worth === 'instruction' && isMaxim(text) ? 'text' : worth;
}

/**
 * The parts of a story, without those that say nothing, and with the label `T/S` as what it stands for next to a `T`.
 */
export function partsOf(read: readonly ReadMark[]): BankPart[] {
  const alone = new Set<Role>();
  for (const { mark } of read) {
    if (isPart(mark) && mark.announced.roles.length === 1)
      for (const role of mark.announced.roles) alone.add(role);
  }
  const parts: BankPart[] = [];
  const given = new Set<string>();
  for (const [index, { mark, worth, start, end }] of read.entries()) {
    if (isSurpassed(read, index)) continue;
    if (!isPart(mark) || worth === 'empty' || worth === 'instruction') continue;
    const { roles } = mark.announced;
    const left = roles.length > 1 ? roles.filter((role) => !alone.has(role)) : roles;
    const part = ROLES.filter((role) => left.includes(role)).join('_');
    if (part === '' || given.has(part)) continue;
    given.add(part);
    parts.push({ part, label: mark.word, labelSpan: labelSpan(mark), start, end });
  }
  return parts;
}

/** The labels whose text is missing, says only what to write, or breaks off; `parts` are those of the story. */
export function openParts(read: readonly ReadMark[], parts: readonly BankPart[]): OpenPart[] {
  const given = new Set(parts.flatMap(({ part }) => part.split('_')));
  return read.flatMap(({ mark, worth, start, end }, index): OpenPart[] => {
    if (!isTold(mark) || !isPart(mark) || isSurpassed(read, index)) return [];
    const part = mark.announced.roles.join('_');
    const open = { part, label: mark.word, labelSpan: labelSpan(mark), start, end };
    if (worth === 'cut') return [{ ...open, why: 'cut' }];
    const isBlank = worth === 'empty' || worth === 'instruction';
    return isBlank && !mark.announced.roles.some((role) => given.has(role))
      ? [{ ...open, why: 'blank' }]
      : [];
  });
}

function labelSpan({ start, textStart }: Mark): Span {
  return { start, end: textStart };
}

/** Whether a label such as `Context` has `Situation` after it, so that it says something else. */
function isSurpassed(read: readonly ReadMark[], index: number): boolean {
  const mark = read[index]?.mark;
  if (mark === undefined || !isPart(mark) || PROPER.test(mark.word)) return false;
  const role = mark.announced.roles.join();
  const next = read[index + 1]?.mark;
  return next !== undefined && isPart(next) && next.announced.roles.join() === role && PROPER.test(next.word);
}

function hasRole(mark: Mark, role: Role): boolean {
  return isPart(mark) && mark.announced.roles.includes(role);
}

/** Whether all texts before the last one begin on the line of their label. */
function areBeside(marks: readonly Mark[], lines: readonly Line[]): boolean {
  return marks.every((mark, index) => {
    const next = marks[index + 1];
    if (next === undefined) return index > 0;
    return mark.textStart < (lines[mark.line]?.end ?? 0) || standsEmpty(mark, next, lines);
  });
}

/** Whether a part before the last one has several paragraphs. */
function isLoose(lines: readonly Line[], marks: readonly Mark[], extent: Extent): boolean {
  return marks.some((mark, index) => {
    const next = marks[index + 1];
    if (next === undefined || !isPart(mark)) return false;
    let told = mark.textStart < (lines[mark.line]?.end ?? 0);
    for (let at = mark.line + 1; at < next.line; at++) {
      const line = lines[at];
      if (line === undefined || extent.isBlank(at)) continue;
      if (told && extent.isBlank(at - 1) && line.kind === 'text' && line.mark === '' && line.indent < 2)
        return true;
      told = true;
    }
    return false;
  });
}

function endOfCode(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && lines[at]?.kind !== 'fence') at++;
  return at;
}

/** What is after the sign of a definition list, `: text` below the label, or in a list of YAML: `tags: [a, b]`. */
function behindMark(text: string, mark: Mark, { start, end }: Span): Span {
  if (isTagsInCode(mark) && text.charAt(start) === '[' && text.charAt(end - 1) === ']')
    return { start: start + 1, end: end - 1 };
  const sign =
    start > mark.textStart ? (/^[:：][ \t]+/.exec(text.slice(start, start + 20))?.[0].length ?? 0) : 0;
  return { start: start + sign, end };
}

/**
 * Tags on the line of their label end at a blank line, or where another property of the story begins; in YAML below it,
 * too.
 */
function beforeProperty(text: string, lines: readonly Line[], mark: Mark, to: number): number {
  const line = lines[mark.line];
  const isYaml = isTagsInCode(mark);
  if (line === undefined || (mark.textStart >= line.end && !isYaml)) return to;
  const property = isYaml ? KEY : PROPERTY;
  for (let at = mark.line + 1; at < to; at++) {
    const { content, end, kind, mark: item } = lines[at] ?? line;
    if (kind === 'blank') return at;
    const isProse = kind === 'text' || isYaml;
    if (isProse && item === '' && property.test(opening(text, { content, end }, 40))) return at;
  }
  return to;
}

/** Index after the lines of tags that begin on the line of their label: text may go on below them. */
function behindTags(text: string, lines: readonly Line[], mark: Mark, to: number): number {
  const line = lines[mark.line];
  if (line === undefined || mark.textStart >= line.end || isTagsInCode(mark)) return to;
  let before = line;
  for (let at = mark.line + 1; at < to; at++) {
    const next = lines[at] ?? line;
    if (next.kind === 'text' && !goesOnWithTags(text, before, next)) return at;
    before = next;
  }
  return to;
}

function isTagsInCode({ announced, style }: Mark): boolean {
  return announced?.kind === 'tags' && style.startsWith('code');
}

/** A part goes on after a thematic break only when it has not begun before it. */
function beforeBreak(lines: readonly Line[], extent: Extent, mark: Mark, to: number): number {
  let told = mark.textStart < (lines[mark.line]?.end ?? 0);
  for (let at = mark.line + 1; at < to; at++) {
    if (lines[at]?.kind === 'break' && told) return at;
    if (told && extent.isBlank(at - 1) && lines[at]?.kind === 'text' && isChatter(extent.paragraph(at, to)))
      return at;
    if (!extent.isIdle(at)) told = true;
  }
  return to;
}
