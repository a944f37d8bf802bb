import { tellsEvent, tellsShortly } from './events.ts';
import type { Line } from './line.ts';
import { besideLabel, FEWEST_TOLD, isAsked, isReply, isTold, type Mark } from './marks.ts';
import { asksForEvent, asksForMotive, goesOn, isSmallTalk } from './questions.ts';
import type { Section } from './section.ts';
import { readTitle } from './titles.ts';
import { isOfSize } from './unlabelled.ts';

/** The level of a question in an interview, below the one of its heading. */
const LEVEL = 0.7;

/** A question in the notes of an interview, and the answer of their author. */
interface Turn {
  question: Mark;
  /** The index of its first label among those of the section. */
  first: number;
  /** The answer, up to what others say about it. */
  answer: string;
  labels: number;
}

/**
 * Gives each story in the notes of an interview a section of its own: a question, and an answer that tells of an event.
 * A question that asks on, or has a short answer, stays with the story before it.
 */
export function withTurns(text: string, lines: readonly Line[], sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    const turns = turnsOf(text, lines, section);
    if (turns.length < 2) return [section];
    const stories = turns.filter((turn, index) => isStoryTurn(text, lines, turn, index === 0));
    const [first] = stories;
    if (stories.length === 1 && first === turns[0]) return [section];
    const before = first === undefined ? turns : turns.slice(0, turns.indexOf(first));
    const own = divided(text, lines, section, stories);
    const isChat = before.length > 0 && !section.marks.some(isTold);
    if (isChat && before.every((turn) => asksForNone(text, lines, turn))) section.isChat = true;
    return own;
  });
}

function turnsOf(text: string, lines: readonly Line[], { marks, end }: Section): Turn[] {
  const begins = marks.flatMap((mark, index) => {
    const reply = marks[index + 1];
    return reply !== undefined && isReply(reply, mark) ? [index] : [];
  });
  return begins.flatMap((first, index): Turn[] => {
    const question = marks[first];
    const reply = marks[first + 1];
    if (question === undefined || reply === undefined) return [];
    const own = marks.slice(first + 2, begins[index + 1]);
    const stop = own.find((mark) => mark.announced?.kind === 'other' || isAsked(mark))?.line;
    const to = stop ?? marks[begins[index + 1] ?? marks.length]?.line ?? end;
    const answer = text.slice(reply.textStart, Math.max(reply.textStart, lines[to]?.start ?? text.length));
    return [{ question, first, answer, labels: own.filter(isTold).length }];
  });
}

function askedIn(text: string, lines: readonly Line[], { question }: Turn): string {
  const { start, end } = besideLabel(question, lines);
  return text.slice(start, end);
}

/** Whether a question asks for no event, and its answer describes none. */
function asksForNone(text: string, lines: readonly Line[], turn: Turn): boolean {
  const asked = askedIn(text, lines, turn);
  return isSmallTalk(asked) || asksForMotive(asked) || !(asksForEvent(asked) || tellsEvent(turn.answer));
}

function isStoryTurn(text: string, lines: readonly Line[], turn: Turn, isFirst: boolean): boolean {
  const { answer, labels } = turn;
  if (labels > 0) return labels >= FEWEST_TOLD;
  const asked = askedIn(text, lines, turn);
  if (isSmallTalk(asked)) return false;
  if (isFirst || asksForEvent(asked)) return tellsEvent(answer) || tellsShortly(answer);
  return !goesOn(asked) && isOfSize({ prose: answer, inProse: true }) && tellsEvent(answer);
}

function divided(
  text: string,
  lines: readonly Line[],
  section: Section,
  stories: readonly Turn[],
): Section[] {
  const { marks, end, level } = section;
  const own = stories.map(({ question, first }, index): Section => {
    const next = stories[index + 1];
    const { line } = question;
    const asked = besideLabel(question, lines);
    return {
      kind: 'question',
      level: level + LEVEL,
      line,
      body: line,
      end: next?.question.line ?? end,
      title: readTitle(text, asked.start, asked.end),
      question: null,
      isFileTitle: false,
      parent: section,
      marks: marks.slice(first, next?.first),
    };
  });
  const [{ question, first } = { question: { line: end }, first: marks.length }] = stories;
  section.end = question.line;
  section.marks = marks.slice(0, first);
  return [section, ...own];
}
