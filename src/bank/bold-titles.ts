import { isNonStoryTitle } from './beside.ts';
import { tellsDeed, tellsEvent, tellsOutcome } from './events.ts';
import { type Line, opening } from './line.ts';
import { isPlaceOrTime } from './lone-bold.ts';
import { FEWEST_TOLD, isTold } from './marks.ts';
import { isBoldLine } from './markup.ts';
import { isQuestion, sortsStories } from './questions.ts';
import { reasonBelow } from './reasons.ts';
import { type Section, withAncestors } from './section.ts';

/**
 * The fewest lines in bold below a heading that are titles, if each has a whole story below it. A single one may be
 * part of a story.
 */
const FEWEST = 2;
/** The title of one of several answers: `a) The lamps`. */
const LETTERED = /^[a-h]\)[ \t]+\S.*[^.:;,\s]\s*$/;
/** The most UTF-16 units of a title. */
const LONGEST = 150;

/**
 * The index after the text of each line in bold that is the title of a story without labels, by the index of the line.
 * There are several below a heading, or one below a principle, and each is followed by what happened, what was done and
 * what came of it. A line after a story that has its title in bold counts too.
 */
export function boldTitles(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
): Map<number, number> {
  const ends = new Map<number, number>();
  for (const section of sections) {
    const isBelowBold = section.kind === 'bold' && lines[section.line]?.mark === '';
    if (!isBelowBold && (section.kind !== 'heading' || section.isFileTitle)) continue;
    if (announcesNoStories(section)) continue;
    const labels = labelsByLine(section);
    const titles = linesInBold(text, lines, section).filter((at) => !labels.has(at));
    const [first] = titles;
    if (first === undefined || (!isBelowBold && !isFirstText(lines, section, first))) continue;
    const told = titles.flatMap((line, index) => {
      const end = titles[index + 1] ?? section.end;
      return tellsStory(text, lines, labels, line + 1, end) ? [{ line, end }] : [];
    });
    const fewest = isBelowBold || sortsStories(section.parent?.title?.text ?? '') ? 1 : FEWEST;
    if (told.length < fewest || (!isBelowBold && told.length < titles.length)) continue;
    for (const { line, end } of told) ends.set(line, end);
  }
  return ends;
}

/** Whether the title of a section, or one above it, says that no stories follow. */
function announcesNoStories(section: Section): boolean {
  if (isNonStoryTitle(section.title?.text ?? '')) return true;
  for (const at of withAncestors(section)) if (reasonBelow(at) !== null) return true;
  return false;
}

/** The number of labels of parts on each line that has labels. */
function labelsByLine({ marks }: Section): Map<number, number> {
  const counts = new Map<number, number>();
  for (const mark of marks) {
    if (mark.announced !== null) counts.set(mark.line, (counts.get(mark.line) ?? 0) + (isTold(mark) ? 1 : 0));
  }
  return counts;
}

/** The indexes of the lines of a section that are a paragraph in bold. */
function linesInBold(text: string, lines: readonly Line[], { body, end }: Section): number[] {
  const found: number[] = [];
  for (let index = body; index < end; index++) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.mark !== '' || line.quoted || line.indent > 3) continue;
    if (lines[index - 1]?.kind === 'text') continue;
    const written = opening(text, line, LONGEST);
    const isTitle = isBoldLine(written) || LETTERED.test(written);
    if (written.length < LONGEST && isTitle && !isPlaceOrTime(written) && !isQuestion(written))
      found.push(index);
  }
  return found;
}

/** Whether nothing but a quote is between a heading and a line. */
function isFirstText(lines: readonly Line[], { body }: Section, first: number): boolean {
  for (let index = body; index < first; index++) {
    const line = lines[index];
    if (line !== undefined && !line.quoted && !['blank', 'comment', 'break', 'underline'].includes(line.kind))
      return false;
  }
  return true;
}

/** Whether lines tell of an event from its beginning to its end, or have the labels of a story. */
function tellsStory(
  text: string,
  lines: readonly Line[],
  labels: ReadonlyMap<number, number>,
  from: number,
  to: number,
): boolean {
  let labelled = 0;
  for (let index = from; index < to; index++) labelled += labels.get(index) ?? 0;
  if (labelled > 0) return labelled >= FEWEST_TOLD;
  const told = text.slice(lines[from]?.start ?? text.length, lines[to]?.start ?? text.length);
  // A title with a letter is that of an answer, but a line in bold may be anything.
  const isLettered = LETTERED.test(text.slice(lines[from - 1]?.content, lines[from - 1]?.end));
  return tellsEvent(told) && tellsDeed(told) && (isLettered || tellsOutcome(told));
}
