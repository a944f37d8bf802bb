import { isOfTelling } from './beside.ts';
import type { Draft } from './draft.ts';
import { inFirstPerson, tellsEvent, tellsOfSelf } from './events.ts';
import { worthOf } from './gaps.ts';
import type { Line } from './line.ts';
import { isForeign } from './own-story.ts';
import { isPointer } from './pointers.ts';
import type { Section } from './section.ts';
import type { Siblings } from './siblings.ts';
import { isBesideStories, type UnlabelledReader } from './unlabelled.ts';
import type { UnlabelledAnswer } from './unlabelled-answers.ts';

/** A title to fill in: `[Title]`. */
const FORM = /^(?:[[<{【]|[(（](?:(?:your|the|story|short|working) )*(?:titles?|names?|headings?|story)\b)/i;
/** A verb with its object: `Asked the guests`. `Renewed in May` tells how something is. */
const OBJECT =
  /(?:^|[.!?] )\p{Lu}\p{Ll}+ (?:the|an?|my|our|his|her|their|all|both|each|every|it|them|him|everyone|everybody)\b/u;
/** The fewest UTF-16 units of a text that is an answer even if it is not in the first person. */
const LONG = 100;

/** Whether a title is still to be filled in: `[Title]`. */
export function isToFillIn(title: string): boolean {
  return FORM.test(title);
}

/**
 * Knows the entries of a bank: sections that are meant as stories, even if their answers are weak or missing, because
 * they have a title like the labelled stories around them, which is numbered or asks for an event.
 */
export class Entries {
  private readonly lines: readonly Line[];
  private readonly plain: UnlabelledReader;
  private readonly siblings: Siblings;

  constructor(lines: readonly Line[], plain: UnlabelledReader, siblings: Siblings) {
    this.lines = lines;
    this.plain = plain;
    this.siblings = siblings;
  }

  has(answer: UnlabelledAnswer): boolean {
    const { section, prose } = answer;
    if (!this.isTitled(section) || this.plain.asksForMotive(answer)) return false;
    return !isPointer(prose) && !isOfTelling(prose) && isAnswer(prose);
  }

  /** Whether a story that has only placeholders is to be written, and is no form to copy. */
  isDue({ status, section, beside }: Draft): boolean {
    return status === 'template' && beside === null && this.isTitled(section);
  }

  /** The entries that are headings with nothing below them. */
  emptyAmong(sections: readonly Section[], isEmpty: (section: Section) => boolean): Draft[] {
    return sections.flatMap((section, index): Draft[] => {
      const { line, body, end, title, level } = section;
      const isGroup = (sections[index + 1]?.level ?? 0) > level;
      if (isGroup || !isEmpty(section) || !this.isTitled(section)) return [];
      const none = { read: [], parts: [], question: null, labelled: false, beside: null };
      return [{ section, line, end: this.afterComments(body, end), title, status: 'template', ...none }];
    });
  }

  /** The index after the last comment among lines, which may be about the story. */
  private afterComments(from: number, to: number): number {
    let end = to;
    while (end > from && this.lines[end - 1]?.kind !== 'comment') end--;
    return end;
  }

  private isTitled(section: Section): boolean {
    return (
      this.siblings.isEntry(section) && !isToFillIn(section.title?.text ?? '') && !isBesideStories(section)
    );
  }
}

/**
 * Whether a text answers a question, or is still to be written: `Yes, renewed in May` and `An idea for later` are
 * neither.
 */
export function isAnswer(prose: string): boolean {
  if (['empty', 'instruction'].includes(worthOf(prose)) || prose.length >= LONG) return true;
  return (
    inFirstPerson(prose) ||
    (tellsOfSelf(prose) && OBJECT.test(prose)) ||
    tellsEvent(prose) ||
    isForeign([prose])
  );
}
