import type { Line } from './line.ts';
import { isPart, isTold, lineMark, type Mark, styleOf } from './marks.ts';
import { labelOn } from './misspelt-labels.ts';
import type { NearestParts } from './nearest-part.ts';
import type { Section } from './section.ts';
import { NEEDED_ROLES } from './types.ts';

/** Parts that tell how a story began. */
const BEGINNINGS = new Set(['situation', 'task']);
/** The signs between a label and its text. */
const SIGN = /^[*_]{0,3}(?: ?\([^()]{0,60}\))?[*_]{0,3}[ \t]*[:：—–-]{0,2}[*_]{0,3}[ \t]*/;
const LONGEST = 100;

/**
 * The labels of a section with misspelled ones, even in plain text, and the part that each of these most likely means.
 */
export function withMeant(
  text: string,
  lines: readonly Line[],
  { body, end }: Section,
  marks: readonly Mark[],
  nearest: NearestParts,
): Mark[] {
  if (!marks.some(isTold)) return [...marks];
  const isSmall = marks.some((mark) => isTold(mark) && /^\p{Ll}/u.test(mark.word));
  const byLine = new Map<number, Mark>();
  for (let index = body; index < end; index++) {
    const found = misspeltOn(text, lines, index, nearest, isSmall);
    if (found !== null) byLine.set(index, found);
  }
  const known = marks.map((mark): Mark => {
    const meant = mark.place === 'line' ? byLine.get(mark.line)?.meant : undefined;
    if (mark.place === 'line') byLine.delete(mark.line);
    return meant === undefined || mark.announced !== null || mark.emoji || mark.isField
      ? mark
      : { ...mark, meant };
  });
  return byLine.size === 0 ? known : [...known, ...byLine.values()].sort((a, b) => a.start - b.start);
}

function misspeltOn(
  text: string,
  lines: readonly Line[],
  index: number,
  nearest: NearestParts,
  isSmall: boolean,
): Mark | null {
  const line = lines[index];
  const label = line?.kind === 'text' ? labelOn(text, line, { isSmall }) : null;
  const meant = label && nearest.meantBy(label.written);
  if (line === undefined || label === null || meant === null) return null;
  const { start, end } = label.at;
  const sign = SIGN.exec(text.slice(end, Math.min(line.end, end + LONGEST)))?.[0].length ?? 0;
  const own = { start, announced: null, word: label.written, textStart: end + sign, meant };
  return lineMark(own, index, styleOf(line));
}

/** The roles of a label, even if misspelled. */
export function rolesMeant(mark: Mark): string[] {
  if (mark.meant !== undefined) return [mark.meant];
  return isPart(mark) && isTold(mark) ? mark.announced.roles : [];
}

/** Whether labels tell a whole story, where the misspelled ones count. */
export function isWholeStory(marks: readonly Mark[]): boolean {
  const roles = new Set(marks.flatMap(rolesMeant).map((role) => (BEGINNINGS.has(role) ? 'situation' : role)));
  return marks.some(isTold) && NEEDED_ROLES.every((role) => roles.has(role));
}

/**
 * The labels of a story without misspelled ones that are most likely text of the part above them, because other labels
 * are spelled right. A misspelled label in bold after all of those stays.
 */
export function withoutInner(story: readonly Mark[]): Mark[] {
  const last = story.findLastIndex(isTold);
  return story.filter(({ meant, bold }, index) => meant === undefined || (bold && index > last));
}
