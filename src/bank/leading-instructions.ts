import { isFormHint, isMaxim, speaksOfForm } from './gaps.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { isPart, isTold, type Mark } from './marks.ts';

/** An instruction that is set apart, at the beginning of a text: `*Set the scene.*`, `(What was the goal?)`. */
const SET_APART =
  /^(?:\*{1,3}[^*]{1,300}\*{1,3}|_{1,3}[^_]{1,300}_{1,3}|[（(][^()（）]{1,300}[)）])[ \t\\]*(?=\s|$)/;
/** The most UTF-16 units of an instruction. */
const LONGEST = 320;
/** The most lines of an instruction. */
const MOST_LINES = 4;
/** A label that only says where the answer begins. */
const ANSWER = /\b(?:answer|response)$/i;
/** The fewest labels with an instruction, or with a label of the answer, that show that a story fills in a form. */
const OFTEN = 2;

/** Where the answer below an instruction begins. */
interface Answer {
  /** The index of the last line of the instruction, or the line that the answer begins on. */
  line: number;
  start: number;
  /** Whether the instruction is certainly none of the answer, whatever the other labels have. */
  isClear: boolean;
}

/**
 * The labels of a story, as if their texts began below the instructions of a form: `*What was the goal?*`. An
 * instruction without an answer below it stays the text. In plain words, only several of them are instructions.
 */
export function afterInstructions(
  text: string,
  lines: readonly Line[],
  marks: readonly Mark[],
  to: number,
): Mark[] {
  const answers = marks.map((mark, index) => answerOf(text, lines, mark, marks[index + 1], to));
  const isForm = answers.filter((answer) => answer !== null).length >= OFTEN;
  return marks.map((mark, index) => {
    const answer = answers[index] ?? null;
    if (answer === null || !(isForm || answer.isClear)) return mark;
    return { ...mark, line: answer.line, textStart: answer.start };
  });
}

/** The labels of a section without those that only say where an answer begins, if several do: `**My answer:**`. */
export function withoutAnswerLabels(text: string, marks: readonly Mark[]): Mark[] {
  const isOfAnswer = (mark: Mark, index: number) => {
    const before = marks[index - 1];
    if (before === undefined || !isTold(before) || mark.announced?.kind !== 'body' || !ANSWER.test(mark.word))
      return false;
    const own = text.slice(before.textStart, mark.start).replace(/[\s>]+$/, '');
    return own.trim() === '' || isFormHint(own);
  };
  const left = marks.filter((mark, index) => !isOfAnswer(mark, index));
  return marks.length - left.length >= OFTEN ? left : [...marks];
}

/** Where the answer of a label begins, if an instruction or a label of the answer is above it. */
function answerOf(
  text: string,
  lines: readonly Line[],
  mark: Mark,
  next: Mark | undefined,
  to: number,
): Answer | null {
  if (!isTold(mark) || mark.textEnd !== undefined || next?.line === mark.line) return null;
  const end = next?.line ?? to;
  let isClear = false;
  let from = mark.line;
  let start = mark.textStart;
  for (;;) {
    const instruction = instructionAt(text, lines, mark, { line: from, start }, end);
    if (instruction === null) break;
    isClear ||= instruction.isClear;
    ({ line: from, start } = instruction);
  }
  const below = answerLabelBelow(text, lines, { line: from, start }, end);
  if (below !== null) ({ line: from, start } = below);
  const isMoved = from !== mark.line || start !== mark.textStart;
  return isMoved && hasAnswer(lines, { line: from, start }, end) ? { line: from, start, isClear } : null;
}

type Place = Pick<Answer, 'line' | 'start'>;

/** The index of the line with the first text at or after a place, before the line with index `to`; -1 if none. */
function firstText(lines: readonly Line[], { line, start }: Place, to: number): number {
  if (start < (lines[line]?.end ?? 0)) return line;
  let at = line + 1;
  while (at < to && ['blank', 'comment'].includes(lines[at]?.kind ?? '')) at++;
  return at < to ? at : -1;
}

function hasAnswer(lines: readonly Line[], place: Place, to: number): boolean {
  const at = firstText(lines, place, to);
  return at !== -1 && ['text', 'fence', 'table', 'code'].includes(lines[at]?.kind ?? '');
}

/** The end of the instruction at a place. */
function instructionAt(
  text: string,
  lines: readonly Line[],
  mark: Mark,
  place: Place,
  to: number,
): Answer | null {
  const at = firstText(lines, place, to);
  const line = lines[at];
  if (line?.kind !== 'text' || (at !== mark.line && line.mark !== '')) return null;
  const start = at === place.line ? place.start : line.content;
  const isQuote = line.quoted && at !== mark.line && !lines[mark.line]?.quoted;
  let last = at;
  while (last + 1 < to && last - at < MOST_LINES && continues(lines[last + 1], line)) last++;
  const paragraph = text.slice(start, Math.min(lines[last]?.end ?? start, start + LONGEST));
  const [apart] = SET_APART.exec(paragraph) ?? [];
  if (apart !== undefined) {
    const end = start + apart.length;
    while (last > at && (lines[last]?.start ?? 0) >= end) last--;
    return isInstruction(mark, apart) ? { line: last, start: end, isClear: speaksOfForm(apart) } : null;
  }
  const end = isQuote ? (lines[last]?.end ?? start) : line.end;
  if (end - start > LONGEST) return null;
  const said = text.slice(start, end);
  if (!isInstruction(mark, said)) return null;
  return { line: isQuote ? last : at, start: end, isClear: isQuote && speaksOfForm(said) };
}

function continues(next: Line | undefined, { quoted }: Line): boolean {
  return next?.kind === 'text' && next.mark === '' && next.quoted === quoted;
}

/** Whether a text is an instruction of a form, and no lesson that someone learned. */
function isInstruction(mark: Mark, written: string): boolean {
  const isLesson = isPart(mark) && mark.announced.roles[0] === 'lesson';
  return isFormHint(written) && !(isLesson && isMaxim(written));
}

/** The place after a label such as `**My answer:**`. */
function answerLabelBelow(text: string, lines: readonly Line[], place: Place, to: number): Place | null {
  const at = firstText(lines, place, to);
  const line = lines[at];
  if (line === undefined || at === place.line || !['text', 'heading'].includes(line.kind)) return null;
  const label = labelAt(text, line.content, line.end, line.kind === 'heading' ? 'heading or cell' : 'line');
  if (label?.announced?.kind !== 'body' || !ANSWER.test(label.word)) return null;
  return { line: at, start: label.textStart };
}
