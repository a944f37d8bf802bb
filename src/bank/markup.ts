/**
 * Removes markup that exports add: the spans and attributes of pandoc, the backslashes of Google Docs, the commands of
 * LaTeX around labels.
 */

/** A span of pandoc: `[Situation:]{.underline}`, `[]{#_Toc1 .anchor}`. */
const SPAN = /\[([^[\]\n]{0,200})\](\{[^{}\n]{1,100}\})/g;
/** The attributes at the end of a heading: `{#the-crane .unnumbered}`. */
const ATTRIBUTES = /(?<!\])\{(?:[#.][^{}\n]{1,200}|-)\}$/;
/** Pictographs in a row, in a pattern with the flag `u`. */
export const PICTOGRAPHS = '(?:\\p{Extended_Pictographic}|[\\uFE0F\\u200D]|[\\u{1F3FB}-\\u{1F3FF}])+';
/** A hashtag, in a pattern with the flag `u`: `#ownership`, or `#[[two words]]` of Logseq. */
export const HASHTAG = '#(?:\\p{L}[\\p{L}\\p{N}_/-]*|\\[\\[[^[\\]\\n]{1,60}\\]\\])';
/** A link within a wiki: `[[two words]]`. */
const WIKI_LINK = /^\[\[([^[\]\n]{1,80})\]\]$/;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
/** The backslash before a sign that may separate a label from its text. */
const LABEL_ESCAPE = /\\(?=[-–—:()+])/g;

/** Brackets around all of a bold text: `**[Situation]**`. */
const IN_BRACKETS = /(\*\*|__)\[([^[\]\n]{1,60})\](?=[:：]?\1)/g;

/** The labels of LaTeX: `\item[Situation]`, `\paragraph{Situation}`. */
const LATEX = /^(\\(?:item\[|paragraph\*?\{))([^\]}\n]{1,60})[\]}]/;

/** Tags of emphasis before a label, and those after it. */
const TAGS_BEFORE = /^(?:[\s*_]|<(?:b|strong|i|em|u)>)*/i;
const TAG_BEFORE = /<(\w+)>/g;
const TAG_AFTER = /<\/(b|strong|i|em|u)>/gi;
/** The marks of Markdown that mean the same. */
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', u: '' };

/** A whole line in bold, or all of it but a note in brackets. */
const BOLD_LINE =
  /^(?:\*\*|__)(?=\S)(?:[^*_]|(?<=\w)_(?=\w)|\*(?!\*))+(?:\*\*|__)(?:[ \t]+\([^()*_:]{1,60}\))?[ \t\\]*$/;

/** The beginning of a line with blanks for the markup around its label; it keeps its length. */
export function withBlanks(head: string): string {
  let plain = head.replace(LATEX, (_, lead: string, word: string) => `${' '.repeat(lead.length)}${word}:`);
  if (plain.includes('<')) plain = withMarks(plain);
  if (plain.includes('[')) plain = plain.replace(IN_BRACKETS, '$1 $2 ');
  // What is underlined may be marked as well.
  for (let depth = 0; depth < 2 && plain.includes(']{'); depth++)
    plain = plain.replace(SPAN, (_, inner: string, rest: string) => ` ${inner} ${' '.repeat(rest.length)}`);
  return plain.includes('\\') ? plain.replace(LABEL_ESCAPE, ' ') : plain;
}

/** A line with marks for the tags around its label; it keeps its length. */
function withMarks(head: string): string {
  const marked = (tag: string, name: string) => (MARKS[name.toLowerCase()] ?? '').padEnd(tag.length);
  const [before = ''] = TAGS_BEFORE.exec(head) ?? [];
  if (!before.includes('<')) return head;
  return before.replace(TAG_BEFORE, marked) + head.slice(before.length).replace(TAG_AFTER, marked);
}

/** A text without the markup of spans, and without backslashes before signs. */
export function withoutMarkup(text: string): string {
  return unescaped(text.includes(']{') ? text.replace(SPAN, '$1').replace(SPAN, '$1') : text);
}

export function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPE, '') : text;
}

/** A name without the brackets of a link within a wiki. */
export function unlinked(name: string): string {
  return name.replace(WIKI_LINK, '$1');
}

/** A heading without the attributes at its end. */
export function withoutAttributes(heading: string): string {
  const written = heading.trimEnd();
  return written.endsWith('}') ? written.replace(ATTRIBUTES, '').trimEnd() : heading;
}

/** Whether a line is in bold and no label. */
export function isBoldLine(written: string): boolean {
  return BOLD_LINE.test(written) && !/[:：](?:\*\*|__)[ \t\\]*$/.test(written);
}
