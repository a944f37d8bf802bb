import { isFeedback } from './feedback.ts';
import { PROPER } from './label-words.ts';
import type { Line } from './line.ts';
import { besideLabel, hasNoText, isAsked, isPart, isTold, type Mark } from './marks.ts';
import { marksInContext } from './marks-in-context.ts';
import { isWholeStory, rolesMeant, withoutInner } from './meant-labels.ts';
import type { Role } from './types.ts';

/** Roles that may have their labels within the text of another part. */
const NESTED = new Set<Role>(['lesson', 'tradeoffs']);

/** The labels of one story, in order. */
export type Story = Mark[];

/**
 * The labels of a section that really are labels, one list for each story. A second label of the kind that the first
 * story begins with begins another one. Empty if fewer than two parts are labelled.
 */
export function labelledStories(text: string, marks: readonly Mark[], lines: readonly Line[]): Story[] {
  const meant = marksInContext(text, marks, lines);
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
  return before === null || !isPart(before) || !hasNoText(before, mark, lines);
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
