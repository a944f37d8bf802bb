import type { Line } from './line.ts';
import { isTold } from './marks.ts';
import { isQuestion, namesGroup, sortsStories } from './questions.ts';
import type { Section } from './section.ts';

/** A place or a time: `Plumber, Graz`, `Graz 2020`. */
const WHERE = /[,，|·]|\b(?:19|20)\d\d\b/;

/**
 * The sections without lines in bold that are alone below a heading: such a line is about the story of the heading. It
 * is the title of a story if a question is between it and the labels, if it is an item with the labels as items below
 * it, or below a heading that sorts stories: a principle, or a heading next to one with several such lines.
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
    // Below a question, it is the title of the answer.
    const asks = parent?.title?.asked === true || isQuestion(parent?.title?.text ?? '');
    const takes = parent?.kind === 'heading' && !parent.isFileTitle && !asks && !parent.marks.some(isTold);
    const names =
      section.isWhole ||
      title?.named ||
      title?.numbered ||
      (section.question !== null && !isPlaceOrTime(title?.text ?? '')) ||
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

/** Whether a heading sorts stories, so that a line in bold below it is the title of one. */
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

/** Whether the first label of a section is on the line of its title, and the title is not the place of a paragraph. */
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
