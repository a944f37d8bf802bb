import { inFirstPerson } from './events.ts';
import { isFeedback } from './feedback.ts';
import { isProblem, PROPER } from './label-words.ts';
import type { Line } from './line.ts';
import { besideLabel, isAsked, isPart, isSituation, isTold, type Mark, standsEmpty } from './marks.ts';
import { isWholeStory, rolesMeant, withoutInner } from './meant-labels.ts';
import type { Role } from './types.ts';

/** Roles that may have their labels within the text of another part. */
const NESTED = new Set<Role>(['lesson', 'tradeoffs']);

/** Roles that come before what was done. */
const BEFORE = new Set<Role>(['situation', 'stakes', 'numbers']);

/** The labels of one story, in order. */
export type Story = Mark[];

/**
 * The labels of a section that really are labels, one list for each story. A second label of the kind that the first
 * story begins with begins another one. Empty if fewer than two parts are labelled.
 */
export function labelledStories(text: string, marks: readonly Mark[], lines: readonly Line[]): Story[] {
  const meant = inContext(text, marks, lines);
  const style = mainStyle(meant);
  if (style === null) return [];
  return split(accepted(meant, style, lines)).map((story) => withoutFeedback(text, story, lines));
}

/** A story without repeated labels after it that only say how it is told. */
function withoutFeedback(text: string, story: Story, lines: readonly Line[]): Story {
  const given = new Set<string>();
  const first = story.findIndex((mark) => {
    const key = isTold(mark) ? rolesMeant(mark).join() : '';
    if (given.has(key)) return true;
    if (key !== '') given.add(key);
    return false;
  });
  const again = first === -1 ? [] : story.slice(first).filter(isTold);
  const said = again.map((mark) => {
    const { start, end } = besideLabel(mark, lines);
    return text.slice(start, end).trim();
  });
  return isFeedback(said) ? story.slice(0, first) : story;
}

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
function inContext(text: string, marks: readonly Mark[], lines: readonly Line[]): Mark[] {
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

function hasRole(mark: Mark, role: Role): boolean {
  return isPart(mark) && mark.announced.roles.includes(role);
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

/** The style in which most parts are labelled; null if no two are labelled. */
function mainStyle(marks: readonly Mark[]): string | null {
  const styles = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const mark of marks) {
    const roles = rolesMeant(mark).join('_');
    if (roles === '') continue;
    all.add(roles);
    const seen = styles.get(mark.style) ?? new Set<string>();
    styles.set(mark.style, seen.add(roles));
  }
  let best: string | null = null;
  for (const [style, seen] of styles) {
    const most = best === null ? 1 : (styles.get(best)?.size ?? 0);
    const wins = seen.size > most || (seen.size === most && best?.startsWith('code'));
    if (seen.size > 1 && wins) best = style;
  }
  if (best === null && all.size > 2) return '';
  return best;
}

function accepted(marks: readonly Mark[], style: string, lines: readonly Line[]): Mark[] {
  const inStyle = (mark: Mark) => style === '' || mark.style === style || mark.place === 'heading';
  const told = marks.flatMap((mark, index) => (isTold(mark) && inStyle(mark) ? [index] : []));
  const first = told[0] ?? 0;
  const last = told.at(-1) ?? 0;
  const chosen: Mark[] = [];
  const given = new Set<string>();
  let current: readonly Role[] = [];
  for (const [index, mark] of marks.entries()) {
    const before = chosen.at(-1) ?? null;
    if (!fits(mark, { style, index, first, last, given, current, before, lines, own: inStyle(mark) }))
      continue;
    chosen.push(mark);
    if (!isPart(mark)) continue;
    current = mark.announced.roles;
    for (const role of current) given.add(role);
  }
  return chosen;
}

interface Place {
  style: string;
  index: number;
  /** Indexes of the first and the last label of a part in the style of the story. */
  first: number;
  last: number;
  given: ReadonlySet<string>;
  /** The roles of the last labelled part. */
  current: readonly Role[];
  /** The label before this one. */
  before: Mark | null;
  lines: readonly Line[];
  own: boolean;
}

function fits(mark: Mark, place: Place): boolean {
  const { style, index, first, last, given, current, before, own } = place;
  const within = index > first && index < last;
  if (mark.meant !== undefined && within) return own;
  if (mark.announced === null) return endsPart(mark, place, within);
  // `S, M, L` are sizes, and `A` to `L` a list: the lesson comes after what was done, or came of it.
  const isDone = given.has('result') || (given.has('situation') && given.has('action'));
  if (/^l$/i.test(mark.word) && !isDone) return false;
  if (isTold(mark) && isPart(mark) && saysMore(mark, before)) return false;
  // Before the result, `Skills: …` within a line is part of what was done.
  if (mark.place === 'inline' && mark.announced.kind === 'tags' && !given.has('result')) return false;
  if (own) return true;
  const inner = isDeeper(mark.style, style);
  if (isTold(mark) && isPart(mark)) {
    const [role] = mark.announced.roles;
    if (role === undefined || given.has(role)) return false;
    if (!inner) return true;
    return NESTED.has(role) && current.includes('result') && before?.announced?.kind !== 'other';
  }
  return !inner || index < first || (index > last && mark.announced.kind !== 'body');
}

/** Whether a label only goes on with the part before it: `Impact` after `Result`. */
function saysMore(mark: Mark & { announced: { roles: Role[] } }, before: Mark | null): boolean {
  if (before === null || !isPart(before) || PROPER.test(mark.word)) return false;
  const isSame = before.announced.roles.join() === mark.announced.roles.join();
  return isSame && before.word.toLowerCase() !== mark.word.toLowerCase() && PROPER.test(before.word);
}

/** Whether an unknown label ends the part before it. Between the parts, only a warning and a field do. */
function endsPart(mark: Mark, { style, before, lines, own }: Place, within: boolean): boolean {
  const outer = own || !isDeeper(mark.style, style);
  if (!outer) return false;
  if (mark.emoji || mark.isField) return true;
  if (within) return false;
  return before === null || !isPart(before) || !standsEmpty(before, mark, lines);
}

/** Whether labels of one style are within the texts of labels of another one. */
function isDeeper(style: string, outer: string): boolean {
  if (outer.startsWith('code')) return style.startsWith('code');
  if (style.startsWith('code') || style === 'table' || style === 'html') return true;
  const [, depth] = /item (\d+)/.exec(style) ?? [];
  if (depth === undefined) return style.startsWith('quoted') && !outer.startsWith('quoted');
  const [, outerDepth] = /item (\d+)/.exec(outer) ?? [];
  return outerDepth === undefined || Number(depth) > Number(outerDepth);
}

function split(marks: readonly Mark[]): Story[] {
  const stories: Story[] = [];
  let story: Story = [];
  let opening = '';
  let roles = new Set<string>();
  const key = (mark: Mark) => rolesMeant(mark).join('_');
  for (const mark of marks) {
    const told = key(mark) !== '';
    const enough = roles.size > 1 && [...roles].some((role) => /action|result/.test(role));
    if (told && enough && key(mark) === opening && mark.place !== 'inline') {
      const questions = takeQuestions(story);
      stories.push(story);
      story = questions;
      roles = new Set();
    }
    if (told && roles.size === 0) opening = key(mark);
    if (told) roles.add(key(mark));
    story.push(mark);
  }
  if (story.length > 0) stories.push(story);
  return stories.flatMap((each) => {
    const keys = new Set(each.filter(isTold).map(key));
    const isTelling = keys.size > 1 && [...keys].some((roles) => /situation|task|action|result/.test(roles));
    if (isTelling) return [withoutInner(each)];
    return isWholeStory(each) ? [each] : [];
  });
}

/** Questions at the end of a story's labels belong to the next one. */
function takeQuestions(story: Story): Story {
  let from = story.length;
  for (let mark = story[from - 1]; mark && isAsked(mark); mark = story[from - 1]) from--;
  return story.splice(from);
}
