import { inFirstPerson } from './events.ts';
import { isProblem } from './label-words.ts';
import type { Line } from './line.ts';
import { hasRole, isPart, isSituation, isTold, type Mark } from './marks.ts';
import type { Role } from './types.ts';

/** A label for what others say about the telling of a story. */
const FEEDBACK = /\bfeedback\b|^(?:coaching|delivery) notes?$/i;
const NEXT_TIME = /^next time$/i;
/** A label for the task, after one for the situation. */
const OWN_ROLE = /^my role$/i;
/** The same, or a job title. */
const ROLE = /^(?:my )?role$/i;
/** What someone had to do. */
const HAD_TO_DO =
  /\b(?:was|were|am|been) (?:\w+,? )?(?:asked|told|supposed|expected|assigned|meant|tasked|responsible|to)\b|\b(?:asked|told),.{1,60}, to\b|\bhad (?:to|(?:[\w-]+ ){1,3}(?:hours?|days?|weeks?|months?|quarters?|years?) (?:to|for|until))\b/i;
/** Roles that come before what was done. */
const BEFORE = new Set<Role>(['situation', 'stakes', 'numbers']);
/** A label for a problem, if a sentence follows. A word may say how hard a question is, or link a report. */
const MAYBE_PROBLEM = /^(?:difficulty|issues?)$/i;
/** The fewest words of such a sentence. */
const FEWEST_WORDS = 5;
/** A label for the result, after an action without one. */
const ENDING = /^(?:what happened|evaluation)$/i;

/** The labels of SCQA and SCR: what was done comes after the complication. */
const COMPLICATION = /^complication$/i;
const RESOLUTION = /^(?:answer|resolution)$/i;

/**
 * Labels with the meaning that they have in their place: a problem or one's role after the context is the task, a
 * second `R` the reflection, `What happened` after an action the result, an answer after a complication the action, an
 * `A` right above the situation the answer, and `Next time` after feedback a note on the telling.
 */
export function marksInContext(text: string, marks: readonly Mark[], lines: readonly Line[]): Mark[] {
  const given = new Set(marks.flatMap((mark) => (isPart(mark) ? mark.announced.roles.join('_') : [])));
  const hasResult = marks.some((mark) => hasRole(mark, 'result') && !RESOLUTION.test(mark.word));
  let before: readonly Role[] = [];
  /** Whether the situation is told, and not yet what was done. */
  let isBefore = false;
  let isComplicated = false;
  /** The last label of each style. */
  const above = new Map<string, string>();
  const other = (mark: Mark): Role | null => {
    const opens = before.join() === 'situation' && !given.has('task');
    if (opens && (isProblem(mark.word) || isOwnTask(text, mark, lines))) return 'task';
    if (isBefore && !given.has('task') && ROLE.test(mark.word) && isToldToDo(text, mark, lines))
      return 'task';
    if (before.includes('result') && /^r$/i.test(mark.word)) return 'lesson';
    return before.includes('action') && !given.has('result') && ENDING.test(mark.word) ? 'result' : null;
  };
  return marks.map((mark, index) => {
    const isNote = NEXT_TIME.test(mark.word) && FEEDBACK.test(above.get(mark.style) ?? '');
    above.set(mark.style, mark.word);
    if (isNote) return { ...mark, announced: { kind: 'other' } };
    if (isComplicated && RESOLUTION.test(mark.word) && !given.has('action')) {
      isComplicated = false;
      return { ...mark, announced: { kind: 'part', roles: hasResult ? ['action'] : ['action', 'result'] } };
    }
    isComplicated = COMPLICATION.test(mark.word) || (isComplicated && !isSituation(mark));
    if (isPart(mark) && isTold(mark))
      isBefore = mark.announced.roles.every((role) => BEFORE.has(role)) && (isBefore || isSituation(mark));
    if (!ROLE.test(mark.word) && !MAYBE_PROBLEM.test(mark.word) && !isTold(mark)) return mark;
    if (isAnswer(mark, marks[index + 1], lines)) return { ...mark, announced: { kind: 'body', raw: false } };
    const role = other(mark);
    if (isPart(mark)) before = mark.announced.roles;
    return role === null ? mark : { ...mark, announced: { kind: 'part', roles: [role] } };
  });
}

/** Whether the text after `My role` says what someone had to do, and not only what they were. */
function isOwnTask(text: string, { word, textStart, line }: Mark, lines: readonly Line[]): boolean {
  const said = text.slice(textStart, lines[line]?.end).trim();
  if (MAYBE_PROBLEM.test(word)) return said.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS;
  return OWN_ROLE.test(word) && inFirstPerson(said);
}

/** Whether the text after `Role` says what someone had to do: `I had two weeks to find out`. */
function isToldToDo(text: string, { textStart, line }: Mark, lines: readonly Line[]): boolean {
  const said = text.slice(textStart, lines[line]?.end).trim();
  return inFirstPerson(said) && HAD_TO_DO.test(said);
}

/** Whether a label is an `A:` alone on its line, with nothing but blank lines between it and the situation. */
function isAnswer({ word, line, textStart }: Mark, next: Mark | undefined, lines: readonly Line[]): boolean {
  if (!/^a$/i.test(word) || !isSituation(next) || textStart < (lines[line]?.end ?? 0)) return false;
  return lines.slice(line + 1, next?.line).every(({ kind }) => kind === 'blank');
}
