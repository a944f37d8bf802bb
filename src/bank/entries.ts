import { isOfTelling } from './beside.ts';
import type { Draft } from './draft.ts';
import { inFirstPerson, tellsEvent, tellsOfSelf } from './events.ts';
import { worthOf } from './gaps.ts';
import type { Line } from './line.ts';
import { isForeign } from './own-story.ts';
import { isPointer } from './pointers.ts';
import type { Section } from './section.ts';
import type { Siblings } from './siblings.ts';
import type { Told } from './told.ts';
import { isBesideStories, type UnlabelledReader } from './unlabelled.ts';

/** A title to fill in: `[Title]`. */
const FORM = /^[[<{(【]/;
/** To what something was done: `Asked the guests`. `Renewed in May` says how something is. */
const OBJECT =
  /(?:^|[.!?] )\p{Lu}\p{Ll}+ (?:the|an?|my|our|his|her|their|all|both|each|every|it|them|him|everyone|everybody)\b/u;
/** UTF-16 units of a text that counts as an answer even if it is not in the first person. */
const LONG = 100;

/**
 * The entries of a bank: what has a title like those of stories with labels around it, numbered or asking for an event,
 * is to be one, however weak its answer is, or if there is none yet.
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

  has(told: Told): boolean {
    const { section, prose } = told;
    if (!this.isTitled(section) || this.plain.asksForMotive(told)) return false;
    return !isPointer(prose) && !isOfTelling(prose) && isAnswer(prose);
  }

  /** Whether a story that holds placeholders only is to be told, and no form to copy. */
  isDue({ status, section, beside }: Draft): boolean {
    return status === 'template' && beside === null && this.isTitled(section);
  }

  /** Headings with nothing below them. */
  emptyAmong(sections: readonly Section[], isEmpty: (section: Section) => boolean): Draft[] {
    return sections.flatMap((section, index): Draft[] => {
      const { line, body, end, title, level } = section;
      const isGroup = (sections[index + 1]?.level ?? 0) > level;
      if (isGroup || !isEmpty(section) || !this.isTitled(section)) return [];
      const none = { read: [], parts: [], question: null, labelled: false, beside: null };
      return [{ section, line, end: this.behindComments(body, end), title, status: 'template', ...none }];
    });
  }

  /** Index after the last comment among lines: it may say something of the story. */
  private behindComments(from: number, to: number): number {
    let end = to;
    while (end > from && this.lines[end - 1]?.kind !== 'comment') end--;
    return end;
  }

  private isTitled(section: Section): boolean {
    return (
      this.siblings.isEntry(section) && !FORM.test(section.title?.text ?? '') && !isBesideStories(section)
    );
  }
}

/** Whether a text answers, or waits for an answer: `Yes, renewed in May` and `An idea for later` do neither. */
export function isAnswer(prose: string): boolean {
  if (['empty', 'instruction'].includes(worthOf(prose)) || prose.length >= LONG) return true;
  return (
    inFirstPerson(prose) ||
    (tellsOfSelf(prose) && OBJECT.test(prose)) ||
    tellsEvent(prose) ||
    isForeign([prose])
  );
}
