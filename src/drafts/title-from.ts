import { spoken } from '../bank/spoken.ts';

/** Words that make a title at most. */
const TITLE_WORDS = 8;
/** UTF-16 units of a text that are looked at for them. */
const LONGEST_LEAD = 2000;
/** What Markdown has before the text of a line: the marks of quotes and of a heading. */
const LINE_MARKS = /^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]+)?/gm;

/** The beginning of a text, in place of the title that it does not have. */
export function titleFrom(text: string): string {
  const lead = text.slice(0, LONGEST_LEAD).replace(LINE_MARKS, '').replaceAll('`', '');
  const words = spoken(lead).split(/\s+/);
  return words.length <= TITLE_WORDS ? words.join(' ') : `${words.slice(0, TITLE_WORDS).join(' ')} ...`;
}
