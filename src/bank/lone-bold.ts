import type { Line } from './line.ts';
import { isTold } from './marks.ts';
import { isQuestion, namesGroup } from './questions.ts';
import type { Section } from './section.ts';

/**
 * A line in bold that is the only one of its kind below a heading names no story: it says something about that one. An item
 * that has the labels as its own items does name one.
 */
export function withoutLoneBold(sections: readonly Section[], lines: readonly Line[]): Section[] {
  const counts = new Map<Section, number>();
  for (const { kind, parent } of sections) {
    if (kind === 'bold' && parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const left: Section[] = [];
  for (const section of sections) {
    const before = left.at(-1);
    const { kind, parent, title } = section;
    const lone = kind === 'bold' && parent !== null && before === parent && counts.get(parent) === 1;
    // Below a question, it is the title of what answers that.
    const asks = parent?.title?.asked === true || isQuestion(parent?.title?.text ?? '');
    const takes = parent?.kind === 'heading' && !parent.isFileTitle && !asks && !parent.marks.some(isTold);
    const names = title?.named || title?.numbered || isAbove(section, lines);
    if (lone && takes && !names && !namesGroup(parent.title?.text ?? '')) {
      for (const mark of section.marks) parent.marks.push(mark);
      if (title !== null && isQuestion(title.text)) parent.question = title.span;
      parent.end = section.end;
    } else left.push(section);
  }
  return left;
}

/** Whether a section begins with an item, and each of its labels is an item below that. */
function isAbove({ line, marks }: Section, lines: readonly Line[]): boolean {
  const first = lines[line];
  if (first === undefined || first.mark === '') return false;
  return marks.every((mark) => (lines[mark.line]?.indent ?? 0) > first.indent);
}
