import { beginning } from '../text/spans.ts';
import { isAdvice } from './advice.ts';
import type { Draft } from './draft.ts';
import { inFirstPerson, tellsOfSelf, tellsOwnDeed, tellsOwnPast } from './events.ts';
import { isFeedback } from './feedback.ts';
import { isCommon, isLetters, isOfOtherForm } from './label-words.ts';
import { isTold } from './marks.ts';
import type { ReadMark } from './parts.ts';
import { reasonOf } from './reasons.ts';
import type { Section } from './section.ts';
import { rolesOf } from './table-cells.ts';
import type { Title } from './titles.ts';

/** Short words that almost every English text has. */
const ENGLISH = /\b(?:[Tt]he|an?|is|are|was|were|and|of|to|for|with)\b/;
const OWN = /\bI\b(?!\/O\b)|我/;
/** Several words in a row, or a letter that English does not have. */
const FOREIGN = /\p{L}[ \t]+\p{L}+[ \t]+\p{L}|(?![a-z])\p{Ll}|\p{Lo}/u;
/** A quotation. */
const QUOTED = /["“„][^"“”„]{0,200}["“”]/g;
/** The states of a recorded decision of a project. */
const RECORD =
  /^[*_`\s]*(?:proposed|accepted|adopted|rejected|deprecated|superseded(?: by\b.{0,40})?)(?:[ ,(]+\d.{0,20})?[*_`.)\s]*$/i;
/** The title of a collection of stories, below which a story needs no other sign. */
const OF_STORIES = /\b(?:stories|star|behaviou?ral|interviews?)\b/i;
/** A user story: `As a clerk I want to undo`. */
const WISH = /^as an? [\w -]{1,40}?,? I (?:want|can|should|would like)\b/i;
const SOMEBODY_ELSE = /^[<([]?(?:what )?(?:he|she|they)\b/i;
/** The person that a rubric is about. */
const CANDIDATE = /\b(?:candidate|applicant|interviewee)s?\b/i;
const TIPS = /\btips\b/i;

/**
 * Whether the stories of a table are about their author. Tables with `Problem` and `Solution` may be about anything,
 * and test cases and rubrics are no stories.
 */
export function isPersonal(text: string, stories: readonly { read: readonly ReadMark[] }[]): boolean {
  const told = stories.flatMap(({ read }) => toldOf(read));
  const cells = told.map(({ start, end }) => text.slice(start, end));
  if (told.every(({ mark }) => isCommon(mark.word))) return cells.some((cell) => OWN.test(cell));
  // A story without an action so far may begin in any way.
  if (!told.some((each) => meansRole(each, 'action'))) return true;
  return isForeign(cells) || cells.some(tellsOwnDeed) || deeds(text, told).some(tellsOfSelf);
}

/**
 * Whether a draft is no story of its author: another form with the same labels, the record of a decision, minutes,
 * advice, or what someone else did. `isAmong`: whether sections like it next to it are stories, so that it may lack an
 * action.
 */
export function isOthers(text: string, draft: Draft, isAmong = false): boolean {
  const { read, status, title, section } = draft;
  const told = toldOf(read);
  const texts = told.map(({ start, end }) => text.slice(start, end));
  const isOtherForm = read.some(({ mark }) => isOfOtherForm(mark.word));
  // The instructions of a form speak to its author, too.
  if (isOtherForm || texts.some((each) => WISH.test(each)) || (status !== 'template' && isFeedback(texts)))
    return true;
  if (title?.named || title?.asked || section.question !== null) return false;
  if (isOfSomebodyElse(text, read) || isAdvice(texts, draft)) return true;
  if (status === 'template') return false;
  if (read.some((each) => isRecordState(text, each))) return true;
  if (isAmong && !told.some((each) => meansRole(each, 'action'))) return false;
  // The labels of any document, minutes, and tips need a sign that their author did something.
  const isEnglish = texts.some((each) => ENGLISH.test(each));
  const done = deeds(text, told);
  return isEnglish && done.length > 0 && isDoubtful(draft, told) && !done.some(tellsOwnPast);
}

/** Whether labels say what someone else did, or should do. */
function isOfSomebodyElse(text: string, read: readonly ReadMark[]): boolean {
  const parts = read.filter(({ mark }) => isTold(mark));
  const texts = parts.map(({ start, end }) => text.slice(start, end));
  const at = parts.findIndex((each) => meansRole(each, 'action'));
  const action = texts[at];
  if (action === undefined || texts.some(inFirstPerson)) return false;
  return SOMEBODY_ELSE.test(action) || (texts.some((each) => CANDIDATE.test(each)) && !tellsOwnPast(action));
}

/**
 * Whether documents of other kinds have the labels of a draft, too, or its title is that of a meeting or of tips.
 * Letters without an `R` are not sure to be those of STAR: SOAP has some of them.
 */
function isDoubtful({ read, title, section }: Draft, told: readonly ReadMark[]): boolean {
  const hasResult = read.some((each) => meansRole(each, 'result'));
  if (!hasResult && told.every(({ mark }) => isLetters(mark.word))) return true;
  const isAny = told.every(
    (each) => (isCommon(each.mark.word) || meansRole(each, 'result')) && !inFirstPerson(each.mark.word),
  );
  if (isAny && !isBelow(section, ({ text }) => OF_STORIES.test(text))) return true;
  if (!told.some((each) => meansRole(each, 'situation', 'task'))) return true;
  const isDoubted = ({ text }: Title) => reasonOf(text) === 'minutes' || TIPS.test(text);
  return (title !== null && isDoubted(title)) || isBelow(section, isDoubted);
}

/** Whether the title of a section, or one above it, even of the file, is of a kind. */
function isBelow(section: Section, isOfKind: (title: Title) => boolean): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent)
    if (at.title !== null && isOfKind(at.title)) return true;
  return false;
}

/** Whether a label is the state of a recorded decision. */
function isRecordState(text: string, { mark, start, end }: ReadMark): boolean {
  return /^status$/i.test(mark.word) && RECORD.test(beginning(text, { start, end }, 80));
}

function toldOf(read: readonly ReadMark[]): ReadMark[] {
  return read.filter(({ mark, worth }) => (isTold(mark) || mark.meant !== undefined) && worth !== 'empty');
}

/** Whether a label names one of the roles, also misspelled. */
function meansRole({ mark }: ReadMark, ...roles: readonly string[]): boolean {
  return rolesOf(mark).some((role) => roles.includes(role)) || roles.includes(mark.meant ?? '');
}

/** The texts of actions and results, without quotations. */
function deeds(text: string, told: readonly ReadMark[]): string[] {
  return told
    .filter((each) => meansRole(each, 'action', 'result'))
    .map(({ start, end }) => text.slice(start, end).replace(QUOTED, ''));
}

/** Whether texts are told in another language than English. */
export function isForeign(texts: readonly string[]): boolean {
  return texts.some((text) => FOREIGN.test(text)) && !texts.some((text) => ENGLISH.test(text));
}
