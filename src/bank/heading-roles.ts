import { groupBy } from '../text/group.ts';
import { areOfStory, countedLabel } from './counted-labels.ts';
import type { Line } from './line.ts';
import { headingMark, isPart, lineMark, type Mark } from './marks.ts';
import { NearestParts } from './nearest-part.ts';
import { isQuestion } from './questions.ts';
import { readTitle } from './titles.ts';
import type { Role } from './types.ts';

/** What a heading is: the start of a section, a label, an unknown label, or text within a part. */
export type HeadingRole = 'start' | 'label' | 'aside' | 'inner';

export interface OutlinedHeading {
  /** The index of its line. */
  line: number;
  level: number;
  role: HeadingRole;
  mark: Mark | null;
  /** The part that it most likely names with a typo. */
  meant: Role | null;
}

/** The most UTF-16 units of a label of one or two words. */
const LONGEST_WORDS = 25;

interface Candidate extends OutlinedHeading {
  parent: Candidate | null;
  /** The headings of its level below the same parent. */
  siblings: Siblings;
  next: Candidate | null;
  /** The parts that are labelled below it. */
  below: Set<Role>;
}

interface Siblings {
  roles: Set<Role>;
  /** The roles since the last heading that begins a section. */
  seen: Set<Role>;
  /** Whether one of them announces the answer as a whole: `Long version`. */
  hasBody: boolean;
  last: Candidate | null;
}

/** Decides for each heading, by those next to it, whether it begins a section or is the label of a part. */
export function headingRoles(text: string, lines: readonly Line[]): OutlinedHeading[] {
  const headings = candidates(text, lines);
  const [first] = headings;
  const title = isFileTitle(headings) ? first : undefined;
  const isTitle = (heading: Candidate | null) => heading !== null && heading === title;
  for (const heading of headings) heading.role = roleOf(text, lines, heading, isTitle);
  return headings;
}

/** Whether the first heading is the only one of the highest level, and has others below it. */
export function isFileTitle(headings: readonly { level: number }[]): boolean {
  const [first] = headings;
  const enough = headings.length > (first?.level === 1 ? 1 : 2);
  return (
    first !== undefined && enough && headings.every(({ level }, index) => index === 0 || level > first.level)
  );
}

function candidates(text: string, lines: readonly Line[]): Candidate[] {
  const headings: Candidate[] = [];
  const open: Candidate[] = [];
  const groups = new Map<Candidate | null, Map<number, Siblings>>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'heading') continue;
    while ((open.at(-1)?.level ?? 0) >= line.level) open.pop();
    const parent = open.at(-1) ?? null;
    const levels = groups.get(parent) ?? new Map<number, Siblings>();
    groups.set(parent, levels);
    const siblings = levels.get(line.level) ?? {
      roles: new Set(),
      seen: new Set(),
      hasBody: false,
      last: null,
    };
    levels.set(line.level, siblings);
    const mark = eligible(headingMark(text, line, index), line);
    const heading: Candidate = {
      line: index,
      level: line.level,
      role: 'start',
      mark,
      meant: null,
      parent,
      siblings,
      next: null,
      below: new Set(),
    };
    if (siblings.last !== null) siblings.last.next = heading;
    siblings.last = heading;
    for (const role of told(heading)) {
      siblings.roles.add(role);
      parent?.below.add(role);
    }
    if (mark?.announced?.kind === 'body') siblings.hasBody = true;
    headings.push(heading);
    open.push(heading);
  }
  readCounted(text, lines, headings);
  readMeant(text, lines, headings);
  return headings;
}

/** Reads labels with the number of their story: `### Situation 1`, next to `### Action 1` and `### Result 1`. */
function readCounted(text: string, lines: readonly Line[], headings: readonly Candidate[]): void {
  const found = headings.flatMap((heading) => {
    const { content = 0, end = 0 } = lines[heading.line] ?? {};
    const isShort = heading.mark === null && end - content <= LONGEST_WORDS;
    const label = isShort ? countedLabel(text.slice(content, end)) : null;
    return label === null ? [] : [{ heading, label }];
  });
  const bySiblings = groupBy(found, ({ heading }) => heading.siblings);
  for (const group of [...bySiblings.values()].flatMap((each) => [
    ...groupBy(each, ({ label }) => label.count).values(),
  ])) {
    if (!areOfStory(group.map(({ label }) => label))) continue;
    for (const { heading, label } of group) {
      const { content: start = 0, end = 0 } = lines[heading.line] ?? {};
      const own = { start, announced: label.announced, word: label.word, textStart: end };
      heading.mark = lineMark({ ...own, place: 'heading' }, heading.line, 'heading');
      for (const role of told(heading)) {
        heading.siblings.roles.add(role);
        heading.parent?.below.add(role);
      }
    }
  }
}

/** Reads misspelled labels: headings of one or two words, next to headings that are labels. */
function readMeant(text: string, lines: readonly Line[], headings: readonly Candidate[]): void {
  const nearest = new NearestParts();
  for (const heading of headings) {
    const { line, mark, siblings } = heading;
    const { content = 0, end = 0 } = lines[line] ?? {};
    if (mark !== null || siblings.roles.size === 0 || end - content > LONGEST_WORDS) continue;
    heading.meant = nearest.meantBy(text.slice(content, end).trim());
    if (heading.meant !== null) siblings.roles.add(heading.meant);
  }
}

/**
 * The label of a heading. Only a part may have text after its label: `### Question: …` and `### Story: …` begin a
 * section.
 */
function eligible(mark: Mark | null, line: Line): Mark | null {
  if (mark?.announced == null) return null;
  const alone = mark.textStart >= line.end;
  const part = isPart(mark) && mark.announced.roles[0] !== 'question';
  return alone || part ? mark : null;
}

function told({ mark }: OutlinedHeading): Role[] {
  return mark !== null && isPart(mark) ? mark.announced.roles.filter((role) => role !== 'question') : [];
}

function roleOf(
  text: string,
  lines: readonly Line[],
  heading: Candidate,
  isTitle: (heading: Candidate | null) => boolean,
): HeadingRole {
  const { parent, mark, siblings, next } = heading;
  const roles = told(heading);
  const together = siblings.roles.size > 1;
  if (parent !== null && parent.role !== 'start') {
    const isOfAnswer = parent.role === 'label' && parent.mark?.announced?.kind === 'body';
    return isOfAnswer && together && roles.length > 0 ? 'label' : 'inner';
  }
  const below = parent !== null && !isTitle(parent);
  if (roles.length > 0 && (together || (below && ['lesson', 'result', 'numbers'].includes(roles[0] ?? '')))) {
    for (const role of roles) siblings.seen.add(role);
    return 'label';
  }
  const kind = mark?.announced?.kind;
  const isAsked = kind === 'part' && roles.length === 0;
  if (below && (kind === 'body' || (siblings.hasBody && (kind === 'other' || isAsked)))) return 'label';
  if (!together) return 'start';
  const line = lines[heading.line];
  const title = line && readTitle(text, line.content, line.end);
  const again = next !== null && told(next).some((role) => siblings.seen.has(role));
  const begins =
    title?.named || again || (siblings.seen.size === 0 && !below) || (mark === null && hasOwnParts(heading));
  if (mark !== null && !begins) return 'label';
  if (
    begins ||
    (siblings.seen.size > 0 && line && isQuestion(text.slice(line.content, line.end)) && !below)
  ) {
    siblings.seen.clear();
    return 'start';
  }
  return 'aside';
}

/** Whether a heading is above the parts of a story of its own, and not of the one around it. */
function hasOwnParts({ below, siblings }: Candidate): boolean {
  if (!below.has('action') && !below.has('result')) return false;
  return below.has('situation') || [...below].some((role) => siblings.seen.has(role));
}
