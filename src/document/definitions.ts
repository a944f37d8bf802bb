const LABEL = /[ \t]*\[(?:[^\\[\]]|\\.){1,999}\]:/sy;
const GAP = /[ \t]*(?:\r?\n[ \t]*)?/y;
const TARGET = /<(?:[^<>\\\r\n]|\\.)*>|[^\s<]\S*/y;
const TITLE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)/sy;
const LINE_END = /[ \t]*(?:\r?\n|$)/y;
const FOOTNOTE = /^[ \t]*\[\^[^\]\s]+\]:/;

/** The end of the link reference definitions that a paragraph begins with, or 0. A footnote is all of its paragraph. */
export function definitionsEnd(paragraph: string): number {
  if (FOOTNOTE.test(paragraph)) return paragraph.length;
  let end = 0;
  for (let next = definitionEnd(paragraph, 0); next !== -1; next = definitionEnd(paragraph, end)) end = next;
  return end;
}

function definitionEnd(text: string, from: number): number {
  const label = match(LABEL, text, from);
  if (label === -1) return -1;
  if (text.slice(text.indexOf('[', from) + 1, label - 2).trim() === '') return -1;
  const target = match(TARGET, text, match(GAP, text, label));
  if (target === -1) return -1;
  const gap = match(GAP, text, target);
  const title = gap > target ? match(TITLE, text, gap) : -1;
  const whole = title === -1 ? -1 : match(LINE_END, text, title);
  return whole === -1 ? match(LINE_END, text, target) : whole;
}

/** The end of what a sticky pattern matches at `from`, or -1. */
function match(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
