import { FEWEST_TOLD, isTold, type Mark } from './marks.ts';
import { rolesMeant } from './meant-labels.ts';

const SHORT =
  /^(?:(?:the |my )?short (?:version|answer|story)|one[- ]liner|elevator pitch|[1-6]\d[- ]sec(?:ond)?s? (?:version|answer|pitch))$/i;

/** The labels of a section without those of a short version, if a long version has labels of its own. */
export function withoutShort(marks: readonly Mark[]): Mark[] {
  if (!marks.some(isShort)) return [...marks];
  const left: Mark[] = [];
  /** The roles of the short version so far; null outside of one. */
  let short: Set<string> | null = null;
  let isLong = false;
  let inLong = 0;
  for (const mark of marks) {
    if (isShort(mark)) {
      short = new Set();
      isLong = false;
    } else if (mark.announced?.kind === 'body') {
      short = null;
      isLong = true;
    } else if (isTold(mark)) {
      const roles = rolesMeant(mark);
      // A role that comes again begins the next story.
      if (roles.some((role) => short?.has(role))) short = null;
      for (const role of roles) short?.add(role);
      if (isLong) inLong++;
    }
    if (short === null || !isTold(mark)) left.push(mark);
  }
  return inLong < FEWEST_TOLD ? [...marks] : left;
}

function isShort({ announced, word }: Mark): boolean {
  return announced?.kind === 'other' && SHORT.test(word);
}
