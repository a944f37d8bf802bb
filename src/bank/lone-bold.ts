import type { Line } from './line.ts';
import { isTold } from './marks.ts';
import { isQuestion, namesGroup, sortsStories } from './questions.ts';
import type { Section } from './section.ts';

/** A place or a time: `Plumber, Graz`, `Graz 2020`. */
const WHERE = /[,，|·]|\b(?:19|20)\d\d\b/;

/**
 * A line in bold that is the only one of its kind below a heading names no story: it says something about that one. An
 * item that has the labels as its own items does name one, and so does a line below a heading that sorts stories: one
 * of principles, or one next to a heading with several such lines.
 */
export function withoutLoneBold(sections: readonly Section[], lines: readonly Line[]): Section[] {
  const counts = new Map<Section, number>();
  for (const { kind, parent } of sections) {
    if (kind === 'bold' && parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const levels = levelsOfGroups(counts);
  const left: Section[] = [];
  for (const section of sections) {
    const before = left.at(-1);
    const { kind, parent, title } = section;
    const lone = kind === 'bold' && parent !== null && before === parent && counts.get(parent) === 1;
    // Below a question, it is the title of what answers that.
    const asks = parent?.title?.asked === true || isQuestion(parent?.title?.text ?? '');
    const takes = parent?.kind === 'heading' && !parent.isFileTitle && !asks && !parent.marks.some(isTold);
    const names =
      section.isWhole ||
      title?.named ||
      title?.numbered ||
      isAbove(section, lines) ||
      isOnLine(section, lines);
    if (lone && takes && !names && !isGroup(parent, section, levels)) {
      for (const mark of section.marks) parent.marks.push(mark);
      if (title !== null && isQuestion(title.text)) parent.question = title.span;
      parent.end = section.end;
    } else left.push(section);
  }
  return left;
}

/** The levels of the headings below each heading that have several stories in bold. */
function levelsOfGroups(counts: ReadonlyMap<Section, number>): ReadonlyMap<Section | null, Set<number>> {
  const levels = new Map<Section | null, Set<number>>();
  for (const [{ kind, parent, level }, count] of counts) {
    if (kind !== 'heading' || count < 2) continue;
    levels.set(parent, (levels.get(parent) ?? new Set()).add(level));
  }
  return levels;
}

/** Whether a heading sorts stories and names none: the line in bold below it is the title of one. */
function isGroup(
  { parent, level, title }: Section,
  { title: name }: Section,
  levels: ReadonlyMap<Section | null, ReadonlySet<number>>,
): boolean {
  if (namesGroup(title?.text ?? '') || levels.get(parent)?.has(level) === true) return true;
  return sortsStories(parent?.title?.text ?? '') && !isPlaceOrTime(name?.text ?? '');
}

export function isPlaceOrTime(title: string): boolean {
  return WHERE.test(title);
}

/** Whether the labels of a section begin on the line of its title. In a paragraph, the title may be a place. */
function isOnLine({ line, marks, title }: Section, lines: readonly Line[]): boolean {
  if (marks[0]?.line !== line) return false;
  return lines[line]?.mark !== '' || !isPlaceOrTime(title?.text ?? '');
}

/** Whether a section begins with an item, and each of its labels is an item below that. */
function isAbove({ line, marks }: Section, lines: readonly Line[]): boolean {
  const first = lines[line];
  if (first === undefined || first.mark === '') return false;
  return marks.every((mark) => (lines[mark.line]?.indent ?? 0) > first.indent);
}
