import { tellsOwnPast } from './events.ts';
import { isPlaceholder } from './gaps.ts';
import type { Line } from './line.ts';
import { hasRole, isTold } from './marks.ts';
import { levelOf, levelsOfForms, reasonOf } from './reasons.ts';
import type { Section } from './section.ts';
import { readTitle, type Title } from './titles.ts';

const KIND =
  '(?:(?:an?|the|one|first|second|third|another|further|more|star\\w*|soar|car|par|strong|good|great|full|short|long|interview|behaviou?ral) )*example';
/** `Example: The crane`, `Strong example (conflict) – The crane`. */
const OF_SUBJECT = new RegExp(
  `^[*_]*${KIND}(?: \\([^()]{1,60}\\))?[*_]*(?: ?[:：]| [—–-])[*_]*[ \\t]+(?=\\S)`,
  'i',
);
/** What follows if the example is of something else than a story. */
const OF_FORM =
  /^(?:(?:an?|the|star|soar|car|par|full|good|strong|bad|weak|poor|sample) )*(?:answers?|responses?|stor(?:y|ies)|templates?|format|star|good|strong|bad|weak|poor)\b|\bfrom (?!(?:my|our|work|practice)\b)/i;
const ALONE = new RegExp(`^${KIND}$`, 'i');
/** A word for it in the titles of other stories: `Conflict example`. */
const EXAMPLE = /\bexamples?\b/i;
/** UTF-16 units of an action that are searched for what its author did. */
const LONGEST = 3000;

/**
 * Takes `Example:` off the titles of the author's own stories: labelled, in the past, and neither next to stories with
 * other titles, nor to an explanation of the form. `Example` alone, below the heading of a competency, has the title of
 * that.
 */
export function readExampleTitles(text: string, lines: readonly Line[], sections: readonly Section[]): void {
  const told = sections.filter(({ title, marks }) => title !== null && marks.filter(isTold).length > 1);
  const [examples, others] = [told.filter(isExample), told.filter((section) => !isExample(section))];
  if (examples.length === 0) return;
  const taken = levelsOfForms(sections);
  for (const section of others) if (!EXAMPLE.test(section.title?.text ?? '')) taken.add(levelOf(section));
  for (const section of examples) {
    const title = taken.has(levelOf(section)) ? null : ownTitle(text, section);
    if (title === null || !(isPlaceholder(title.text) || tellsOwn(text, lines, section))) continue;
    section.title = title;
    section.isOwnExample = true;
  }
}

function isExample({ title }: Section): boolean {
  return title !== null && (OF_SUBJECT.test(title.text) || ALONE.test(title.text));
}

function ownTitle(text: string, { title, parent }: Section): Title | null {
  if (title === null) return null;
  const { start, end } = title.span;
  const [written] = OF_SUBJECT.exec(text.slice(start, end)) ?? [];
  if (written !== undefined) {
    const subject = readTitle(text, start + written.length, end);
    return OF_FORM.test(subject.text) ? null : { ...title, text: subject.text, span: subject.span };
  }
  const isCompetency = parent?.kind === 'heading' && !parent.isFileTitle;
  return isCompetency && reasonOf(parent.title?.text ?? '') === null ? parent.title : null;
}

/** Whether an action says what its author did. */
function tellsOwn(text: string, lines: readonly Line[], { marks, end }: Section): boolean {
  return marks.some((mark, index) => {
    if (!hasRole(mark, 'action')) return false;
    const to = marks[index + 1]?.start ?? lines[end - 1]?.end ?? mark.textStart;
    return tellsOwnPast(text.slice(mark.textStart, Math.min(to, mark.textStart + LONGEST)));
  });
}
