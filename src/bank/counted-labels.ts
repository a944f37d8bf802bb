import { type Announced, announcedBy } from './label-words.ts';
import { type Line, opening } from './line.ts';
import { contentOf, lineMark, type Mark, styleOf } from './marks.ts';
import { areWhole, placeInOrder } from './part-order.ts';

const COUNT = '(\\p{L}[\\p{L} ]{0,30}?) ?#?(\\d{1,2})';
const WORD = new RegExp(`^${COUNT}[ \\t]*$`, 'u');
/** `**Situation 1:** the tap`, `S1: the tap`, or `**Situation 1**` alone. */
const LABEL = new RegExp(
  `^(\\*\\*|__|==|)${COUNT}[ \\t]*(?:\\1[ \\t]*[:：–—-]|[:：–—-][ \\t]*\\1)(?=[ \\t]|$)[ \\t]*|^(\\*\\*|__|==)${COUNT}\\4[ \\t]*$`,
  'u',
);
const LONGEST = 60;

/** A label with the number of its story. */
export interface Counted {
  announced: Extract<Announced, { kind: 'part' }>;
  word: string;
  count: number;
}

/** The label of a part with the number of its story: `Situation 1`, `Result #2`, `S1`. */
export function countedLabel(written: string): Counted | null {
  const [, word = '', count] = WORD.exec(written) ?? [];
  const announced = count === undefined ? null : announcedBy(word);
  if (announced?.kind !== 'part' || placeInOrder(announced) === -1) return null;
  return { announced, word: written.trim(), count: Number(count) };
}

/** Whether labels with one number are those of a story: `Action 1` and `Action 2` may be steps. */
export function areOfStory(labels: readonly Pick<Counted, 'announced'>[]): boolean {
  return areWhole(labels.map(({ announced }) => announced.roles));
}

/** The labels at the beginnings of lines that have the number of their story, by the index of the line. */
export function countedLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  let run: (Counted & { mark: Mark })[] = [];
  const close = () => {
    if (areOfStory(run)) for (const { mark } of run) marks.set(mark.line, mark);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') close();
    const label = line.kind === 'text' ? labelOn(text, line, index) : null;
    if (label === null) continue;
    const last = run.at(-1);
    const goesOn =
      last?.count === label.count &&
      last.mark.style === label.mark.style &&
      placeInOrder(last.announced) < placeInOrder(label.announced);
    if (!goesOn) close();
    run.push(label);
  }
  close();
  return marks;
}

function labelOn(text: string, line: Line, index: number): (Counted & { mark: Mark }) | null {
  const start = contentOf(text, line);
  const found = LABEL.exec(opening(text, { content: start, end: line.end }, LONGEST));
  if (found === null) return null;
  const [written, marks, word, count, alone, wordAlone, countAlone] = found;
  const counted = countedLabel(`${word ?? wordAlone} ${count ?? countAlone}`);
  if (counted === null) return null;
  const { announced } = counted;
  const own = {
    start,
    announced,
    word: counted.word,
    textStart: start + written.length,
    bold: !!(marks || alone),
  };
  return { ...counted, mark: lineMark(own, index, styleOf(line)) };
}
