import type { Span } from '../types.ts';
import { isMaxim, isNote, type Worth, worthOf } from './gaps.ts';
import { PROPER } from './label-words.ts';
import { isPart, isTold, type Mark } from './marks.ts';
import { type BankPart, type OpenPart, ROLES, type Role } from './types.ts';

/** A lesson in italics: `*ask first*`. A reminder to ask someone has a name. */
const ADVICE = /^[*_]\p{L}[^\p{Lu}*_]*[*_]$/u;

/** A label with its text. */
export interface ReadMark {
  mark: Mark;
  worth: Worth;
  start: number;
  end: number;
  /** The index after its last line. */
  last: number;
}

/** The worth of a text after its label. A question may look like an instruction or a cut text, a lesson like advice. */
export function worthAfter(mark: Mark, text: string): Worth {
  const worth = worthOf(text);
  const [role] = isPart(mark) ? mark.announced.roles : [];
  if (role === 'question' && (worth !== 'empty' || isNote(text))) return 'text';
  if (role === 'lesson' && ADVICE.test(text) && isNote(text)) return 'text';
  return role === 'lesson' && worth === 'instruction' && isMaxim(text) ? 'text' : worth;
}

/**
 * The parts of a story that have text. A label of several roles, such as `T/S`, has those without a label of their own.
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

/** The labels with a text that is missing, says only what to write, or breaks off. `parts` are those of the story. */
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

/** Whether a label such as `Context` is followed by `Situation`, so that it is not this part. */
function isSurpassed(read: readonly ReadMark[], index: number): boolean {
  const mark = read[index]?.mark;
  if (mark === undefined || !isPart(mark) || PROPER.test(mark.word)) return false;
  const role = mark.announced.roles.join();
  const next = read[index + 1]?.mark;
  return next !== undefined && isPart(next) && next.announced.roles.join() === role && PROPER.test(next.word);
}
