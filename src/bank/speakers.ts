import { announcedBy } from './label-words.ts';
import { labelAt } from './labels.ts';
import { type Line, opening } from './line.ts';
import { FEWEST_TOLD, INTERVIEWER, lineMark, type Mark, styleOf } from './marks.ts';
import { placeInOrder } from './part-order.ts';
import { isQuestion } from './questions.ts';
import { labelsInOrder } from './run-labels.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]{0,19}(?: [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]{0,19}){0,2}";
/** `**Petra:** …`, `**Petra (12:03):** …`, `Petra: …`, `ChatGPT said:` */
const SPEAKER = new RegExp(
  `^(\\*\\*|__|)(${NAME}?)(?: said)?(?:[ \\t]*[([][\\d:.]{3,11}[)\\]])?(?:[:：]\\1|\\1[ \\t]*[:：])(?=\\s|$)[ \\t]*`,
  'u',
);
const LONGEST_NAME = 80;
/** `Q2.`, `Q5, last one.`: what the question after it is counted by. */
const COUNT = /\bQ(?:uestion)?[ ]?\d{1,2}\b[^.:?!\n]{0,20}[.:)][ \t]*/g;
const SENTENCE = /[^\s.!?。！？][^.!?。！？\n]*[.!?。！？]*["”’)*_]*/g;
/** UTF-16 units of what someone says before asking. */
const LONGEST_ASKED = 3000;
/** Turns of one speaker that make an interview. */
const FEWEST = 2;
/** An answer with labels begins with one of the situation or the task. */
const LATEST_FIRST = placeInOrder({ kind: 'part', roles: ['task'] });

interface Turn {
  index: number;
  name: string;
  /** Where the name begins, where what is said does, and where that ends. */
  start: number;
  textStart: number;
  end: number;
  bold: boolean;
  /** What is asked, at the end of what is said. */
  question: { start: number; end: number } | null;
}

/**
 * The labels on the lines where someone begins to speak in the transcript of an interview, by the index of the line: of
 * what is asked, of the answer, and of the parts that run on in that. No one need be called an interviewer: of two or
 * more who take turns between two headings, one answers what the others ask.
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

/** Whether someone asks as interviewers do: by the words, not by the sign at the end. */
function asksOfPast(text: string, question: Turn['question']): boolean {
  return (
    question !== null &&
    isQuestion(text.slice(question.start, question.end).replace(/(?<![?？*_"”])[?？*_"”]+$/, ''))
  );
}

/** The name of who answers, again and again, what someone else asks; null where it is no interview. */
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
 * Whether someone speaks within a story that has labels of its own: they go on after what is said, or the turns are
 * after several of them. An answer's own begin with how it came about.
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

/** Where the labels that some lines begin with come in a story. */
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

/** What is asked; what asks for nothing only ends the answer before it. */
function asked(lines: readonly Line[], turn: Turn): Mark[] {
  const mark = markOf(turn, lines);
  const { question } = turn;
  if (question === null) return [{ ...mark, announced: { kind: 'other' } }];
  const { start, end } = question;
  return [{ ...mark, announced: { kind: 'part', roles: ['question'] }, textStart: start, textEnd: end }];
}

/** The answer, with the labels of parts in its first paragraph. */
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
