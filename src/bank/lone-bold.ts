import { isTold } from './marks.ts';
import { isQuestion, namesGroup } from './questions.ts';
import type { Section } from './section.ts';

/** A line in bold that is the only one of its kind below a heading names no story: it says something about that one. */
export function withoutLoneBold(sections: readonly Section[]): Section[] {
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
    if (lone && takes && !title?.named && !title?.numbered && !namesGroup(parent.title?.text ?? '')) {
      for (const mark of section.marks) parent.marks.push(mark);
      if (title !== null && isQuestion(title.text)) parent.question = title.span;
      parent.end = section.end;
    } else left.push(section);
  }
  return left;
}
