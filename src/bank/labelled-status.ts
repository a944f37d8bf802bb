import { beginning } from '../text/spans.ts';
import type { Draft } from './draft.ts';
import { inFirstPerson, tellsBriefly } from './events.ts';
import { blanksIn, isPlaceholder } from './gaps.ts';
import type { Line } from './line.ts';
import { isPart, isTold, type Mark } from './marks.ts';
import { partsOf, type ReadMark } from './parts.ts';
import { reasonOf } from './reasons.ts';
import type { Title } from './titles.ts';
import { type BankPart, type BankStatus, NEEDED_ROLES } from './types.ts';

/** The status of a story with labels. */
export function statusOf(read: readonly ReadMark[], parts: readonly BankPart[]): BankStatus {
  const told = read.filter(({ mark }) => isTold(mark));
  if (!parts.some(({ part }) => part !== 'question')) {
    if (told.every(({ worth }) => worth === 'empty' || worth === 'instruction')) return 'template';
  }
  const given = new Set(parts.flatMap(({ part }) => part.split('_')));
  if (NEEDED_ROLES.some((role) => !given.has(role))) return 'partial';
  const whole = read.every(({ mark, worth }) =>
    isPart(mark)
      ? worth === 'text'
      : mark.announced?.kind !== 'tags' || (worth !== 'empty' && worth !== 'gap'),
  );
  return whole ? 'filled' : 'partial';
}

/** The draft of a story with labels, before the question that it answers is known. */
export function labelledDraft(
  place: Pick<Draft, 'section' | 'line' | 'end' | 'title'>,
  read: Draft['read'],
  parts: Draft['parts'] = partsOf(read),
): Draft {
  const status = statusOf(read, parts);
  return { ...place, read, parts, question: null, status, labelled: true, beside: null };
}

/** The fewest parts of a form to fill in. */
const FEWEST_OF_FORM = 3;
/** A text that is one question. */
const QUESTION = /^[^.!?。！？]+[?？؟][\s*_]*$/;
/** UTF-16 units of a text that are read. */
const LONGEST = 400;

/** Whether all texts have blanks, two each on average: a draft has a gap here and there. */
function isForm(text: string, told: readonly ReadMark[]): boolean {
  const open = told.filter(({ worth }) => worth !== 'empty');
  const blanks = open.map(({ start, end }) => blanksIn(text.slice(start, end)));
  const isWhole = open.length >= FEWEST_OF_FORM && !blanks.includes(0);
  return isWhole && blanks.reduce((sum, count) => sum + count, 0) >= 2 * open.length;
}

/** Whether each text is one question, in any language, as in a form. */
function onlyAsks(text: string, told: readonly ReadMark[]): boolean {
  const asks = ({ start, end }: ReadMark) => QUESTION.test(beginning(text, { start, end }, LONGEST));
  return told.length >= FEWEST_OF_FORM && told.every(asks);
}

/** Whether half of the texts say what to write, and the others tell nothing of anyone. */
function mostlyDescribes(text: string, told: readonly ReadMark[]): boolean {
  const said = told.filter(({ worth }) => worth === 'instruction');
  if (said.length * 2 < told.length) return false;
  return told.every(
    ({ worth, start, end }) =>
      worth === 'instruction' || (end - start < 60 && !inFirstPerson(text.slice(start, end))),
  );
}

/** Whether a section whose title explains the form has nothing else below it. */
function explainsForm(text: string, told: readonly ReadMark[], title: Title | null): boolean {
  if (reasonOf(title?.text ?? '') !== 'explanation of the form') return false;
  return !told.some(({ start, end }) => tellsBriefly(text.slice(start, end)));
}

/**
 * Whether a draft is the description of a form, and neither a story nor a slot for one. `isAmong`: whether the stories
 * next to it have the same labels.
 */
export function isDescription(
  text: string,
  lines: readonly Line[],
  { read, status, title }: Draft,
  isAmong = false,
): boolean {
  const told = read.filter(({ mark }) => isTold(mark));
  if (status !== 'template')
    return (
      [mostlyDescribes, isForm, onlyAsks].some((is) => is(text, told)) || explainsForm(text, told, title)
    );
  if (title !== null && (isPlaceholder(title.text) || /\[[^\]]+\]/.test(title.text))) return false;
  if (title?.named && (isAmong || !told.every(({ worth }) => worth === 'instruction'))) return false;
  if (title === null || reasonOf(title.text) !== null) return true;
  if (told.some(({ worth }) => worth === 'instruction')) return true;
  return !isAmong && told.every(({ mark }) => bareItem(mark, text, lines));
}

/** Whether a label is an item without a sign that text should follow: `- Situation`. */
function bareItem(mark: Mark, text: string, lines: readonly Line[]): boolean {
  const line = lines[mark.line];
  return (
    mark.style.includes('item') &&
    line !== undefined &&
    !mark.bold &&
    !/[:：]/.test(text.slice(line.content, line.end))
  );
}
