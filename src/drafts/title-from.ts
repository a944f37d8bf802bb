import { spoken } from '../bank/spoken.ts';

/** The most words of a title. */
const TITLE_WORDS = 8;
/** UTF-16 units of a text that are searched for them. */
const LONGEST_LEAD = 2000;
/** What Markdown has before the text of a line: the marks of quotes and of a heading. */
const LINE_MARKS = /^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]+)?/gm;

/** The first words of a text, as the title of one that has none. */
export function titleFrom(text: string): string {
  const lead = text.slice(0, LONGEST_LEAD).replace(LINE_MARKS, '').replaceAll('`', '');
  const words = spoken(lead).split(/\s+/);
  return words.length <= TITLE_WORDS ? words.join(' ') : `${words.slice(0, TITLE_WORDS).join(' ')} ...`;
}
