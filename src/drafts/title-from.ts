/** Words that make a title at most. */
const TITLE_WORDS = 8;
/** UTF-16 units of a text that are looked at for them. */
const LONGEST_LEAD = 2000;

/** The beginning of a text, in place of the title that it does not have. */
export function titleFrom(text: string): string {
  const words = text
    .slice(0, LONGEST_LEAD)
    .replace(/[*_`#>]+/g, '')
    .trim()
    .split(/\s+/);
  return words.length <= TITLE_WORDS ? words.join(' ') : `${words.slice(0, TITLE_WORDS).join(' ')} ...`;
}
