import { announcedBy } from './label-words.ts';
import { labelAt } from './labels.ts';
import { type Line, opening } from './line.ts';
import { FEWEST_TOLD, INTERVIEWER, lineMark, type Mark, styleOf } from './marks.ts';
import { placeInOrder } from './part-order.ts';
import { isQuestion } from './questions.ts';
import { labelsInOrder } from './run-labels.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]{0,19}(?: [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]{0,19}){0,2}";
/** The name of a speaker: `**Petra:** …`, `**Petra (12:03):** …`, `Petra: …`, `ChatGPT said:`. */
const SPEAKER = new RegExp(
  `^(\\*\\*|__|)(${NAME}?)(?: said)?(?:[ \\t]*[([][\\d:.]{3,11}[)\\]])?(?:[:：]\\1|\\1[ \\t]*[:：])(?=\\s|$)[ \\t]*`,
  'u',
);
const LONGEST_NAME = 80;
/** The number of the question after it: `Q2.`, `Q5, last one.` */
const COUNT = /\bQ(?:uestion)?[ ]?\d{1,2}\b[^.:?!\n]{0,20}[.:)][ \t]*/g;
const SENTENCE = /[^\s.!?。！？][^.!?。！？\n]*[.!?。！？]*["”’)*_]*/g;
/** UTF-16 units at the end of a turn that are searched for its question. */
const LONGEST_ASKED = 3000;
/** The fewest answers of one speaker in an interview. */
const FEWEST = 2;
/** The last place of the part that an answer with labels begins with: the task. */
const LATEST_FIRST = placeInOrder({ kind: 'part', roles: ['task'] });

interface Turn {
  index: number;
  name: string;
  /** The offsets of the name, of the text, and of its end. */
  start: number;
  textStart: number;
  end: number;
  bold: boolean;
  /** The question at the end of the text. */
  question: { start: number; end: number } | null;
}

/**
 * The labels on the first lines of the turns in the transcript of an interview, by the index of the line: of questions,
 * of answers, and of the parts within these. Nobody need be called an interviewer: of two or more speakers who take
 * turns between two headings, one answers the questions of the others.
 */
export function speakerLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Mark[]> {
  const found = new Map<number, readonly Mark[]>();
  let turns: Turn[] = [];
  let top = 0;
  const close = (index: number) => {
    const end = lines[index]?.start ?? text.length;
    for (const [at, turn] of turns.entries()) setEnd(text, turn, turns[at + 1]?.start ?? end);
    const teller = turns.some(({ question }) => asksOfPast(text, question)) ? tellerOf(turns) : null;
    const isInterview = teller !== null && !isWithinStory(text, lines, turns, { top, end: index, teller });
    for (const turn of isInterview ? turns : [])
      for (const mark of turn.name === teller ? answer(text, lines, turn) : asked(lines, turn))
        found.set(mark.line, [...(found.get(mark.line) ?? []), mark]);
    turns = [];
    top = index;
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') close(index);
    const turn = turnAt(text, line, index);
    if (turn !== null) turns.push(turn);
  }
  close(lines.length);
  return found;
}

function turnAt(
  text: string,
  { kind, quoted, mark, indent, content, end }: Line,
  index: number,
): Turn | null {
  if (kind !== 'text' || quoted || mark !== '' || indent > 3) return null;
  const [written, marks = '', name = ''] = SPEAKER.exec(opening(text, { content, end }, LONGEST_NAME)) ?? [];
  if (written === undefined || (announcedBy(name) !== null && !INTERVIEWER.test(name))) return null;
  const textStart = content + written.length;
  return { index, name, start: content, textStart, end, bold: marks !== '', question: null };
}

function setEnd(text: string, turn: Turn, end: number): void {
  turn.end = end;
  const from = Math.max(turn.textStart, end - LONGEST_ASKED);
  const said = text.slice(from, end);
  const count = [...said.matchAll(COUNT)].at(-1);
  const start = from + (count === undefined ? 0 : count.index + count[0].length);
  const questions = [...text.slice(start, end).matchAll(SENTENCE)].filter(({ 0: each }) => isQuestion(each));
  const [first] = questions;
  const last = questions.at(-1);
  if (first !== undefined && last !== undefined)
    turn.question = { start: start + first.index, end: start + last.index + last[0].length };
}

/** Whether a question has the words of one, and not only a question mark. */
function asksOfPast(text: string, question: Turn['question']): boolean {
  return (
    question !== null &&
    isQuestion(text.slice(question.start, question.end).replace(/(?<![?？*_"”])[?？*_"”]+$/, ''))
  );
}

/** The name of the speaker who answers the questions of others, again and again; null if it is no interview. */
function tellerOf(turns: readonly Turn[]): string | null {
  const answers = new Map<string, number>();
  let changes = 0;
  for (const [at, { name }] of turns.entries()) {
    const before = turns[at - 1];
    if (before === undefined || before.name === name) continue;
    changes++;
    if (before.question !== null) answers.set(name, (answers.get(name) ?? 0) + 1);
  }
  const [most] = [...answers].sort(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const [name, count] = most;
  return count >= FEWEST && count * 4 > changes ? name : null;
}

/**
 * Whether the turns are within a story with labels of its own: these go on after a turn, or several are before the
 * turns. The labels of an answer begin with the situation or the task.
 */
function isWithinStory(
  text: string,
  lines: readonly Line[],
  turns: readonly Turn[],
  { top, end, teller }: { top: number; end: number; teller: string },
): boolean {
  const before = placesIn(text, lines, top, turns[0]?.index ?? end);
  const last = before.at(-1) ?? Infinity;
  return (
    new Set(before).size >= FEWEST_TOLD ||
    turns.some((turn, at) => {
      const [, inner] = turn.name === teller ? answer(text, lines, turn) : [];
      const [next = -1] = placesIn(text, lines, turn.index + 1, turns[at + 1]?.index ?? end);
      const first = inner === undefined ? next : placeInOrder(inner.announced);
      return first > (turn.name === teller ? Math.min(LATEST_FIRST, last) : last);
    })
  );
}

/** The places, in the order of a story, of the labels at the beginnings of lines. */
function placesIn(text: string, lines: readonly Line[], from: number, to: number): number[] {
  return lines.slice(from, to).flatMap(({ kind, content, end }) => {
    const place = kind === 'text' ? placeInOrder(labelAt(text, content, end)?.announced ?? null) : -1;
    return place === -1 ? [] : [place];
  });
}

function markOf({ index, name, start, textStart, bold }: Turn, lines: readonly Line[]): Mark {
  const line = lines[index];
  const style = line === undefined ? 'margin' : styleOf(line);
  return lineMark({ start, announced: null, word: name, textStart, bold }, index, style);
}

/** The mark of a turn of an interviewer: of its question, or else one that ends the answer before it. */
function asked(lines: readonly Line[], turn: Turn): Mark[] {
  const mark = markOf(turn, lines);
  const { question } = turn;
  if (question === null) return [{ ...mark, announced: { kind: 'other' } }];
  const { start, end } = question;
  return [{ ...mark, announced: { kind: 'part', roles: ['question'] }, textStart: start, textEnd: end }];
}

/** The marks of an answer, with those of the parts in its first paragraph. */
function answer(text: string, lines: readonly Line[], turn: Turn): Mark[] {
  const mark: Mark = { ...markOf(turn, lines), isReply: true };
  const isAlone = turn.textStart >= (lines[turn.index]?.end ?? turn.end);
  let last = turn.index;
  while (isAlone && lines[last + 1]?.kind === 'blank') last++;
  while (lines[last + 1]?.kind === 'text' && (lines[last + 1]?.start ?? turn.end) < turn.end) last++;
  const labels = labelsInOrder(text, turn.textStart, lines[last]?.end ?? turn.end);
  if (labels.filter(({ announced }) => announced.kind === 'part').length < FEWEST_TOLD) return [mark];
  let line = turn.index;
  const inner = labels.map((label): Mark => {
    while (line < last && (lines[line + 1]?.start ?? text.length) <= label.start) line++;
    return { ...label, line, place: 'inline', style: mark.style };
  });
  return [mark, ...inner];
}
