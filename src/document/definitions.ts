import { endOfMatch } from '../text/end-of-match.ts';

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
  const label = endOfMatch(LABEL, text, from);
  if (label === -1) return -1;
  if (text.slice(text.indexOf('[', from) + 1, label - 2).trim() === '') return -1;
  const target = endOfMatch(TARGET, text, endOfMatch(GAP, text, label));
  if (target === -1) return -1;
  const gap = endOfMatch(GAP, text, target);
  const title = gap > target ? endOfMatch(TITLE, text, gap) : -1;
  const whole = title === -1 ? -1 : endOfMatch(LINE_END, text, title);
  return whole === -1 ? endOfMatch(LINE_END, text, target) : whole;
}
