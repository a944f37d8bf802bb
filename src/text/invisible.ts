/**
 * Invisible characters: zero-width spaces, byte order marks, marks of direction, soft hyphens. Word processors and
 * chats add them to copied text. Joiners are not among them, because scripts and emoji need them.
 */
const CHARACTERS = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const RUN = new RegExp(`[${CHARACTERS}]+`, 'g');
const BYTE_ORDER_MARK = '\uFEFF';
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * A text with blanks for its invisible characters, so that it keeps its length. Those within a word stay, and so does
 * the byte order mark of a file.
 */
export function withBlanksForInvisible(text: string): string {
  return text.replace(RUN, (run, at: number) => {
    const isWithin = OF_WORD.test(text.charAt(at - 1)) && OF_WORD.test(text.charAt(at + run.length));
    if (isWithin) return run;
    const mark = at === 0 && run.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    return mark + ' '.repeat(run.length - mark.length);
  });
}

/** A text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(RUN, '');
}
