import type { Line } from './line.ts';

const SUMMARY_LINES = 6;
/** A summary that only says what a click does. */
export const PLAIN_SUMMARY =
  /^(?:click|tap|press)(?: here)?(?: (?:to|for) .*)?(?<! tap|^tap)$|^(?:(?:show|expand|see|view|open|reveal)\b ?)?(?:(?:my|the|full|sample|example|star)\b ?)*(?:answer|details?|more|star|response|story|notes)?(?: ?\(.*\))?$|^(?:答案|展开|点击.*|详情)$/i;

/** The text of the `<summary>` below a `<details>`, without tags around it, and the index of the line after it. */
export function summaryAt(
  text: string,
  lines: readonly Line[],
  from: number,
): { start: number; end: number; body: number } | null {
  const first = lines[from];
  const last = lines[Math.min(from + SUMMARY_LINES, lines.length) - 1];
  if (first === undefined || last === undefined) return null;
  const window = text.slice(first.start, Math.min(last.end, first.start + 4000));
  const open = /<summary[^<>]{0,100}>(?:\s|<[a-zA-Z][^<>]{0,60}>)*/i.exec(window);
  const close = window.search(/\s{0,20}(?:<\/[a-rt-zA-Z]\w*>\s{0,20})*<\/summary>/i);
  if (open === null || close < open.index + open[0].length) return null;
  const end = first.start + close;
  let body = from;
  const closed = first.start + window.search(/<\/summary>/i);
  while (body < lines.length && (lines[body]?.start ?? Infinity) <= closed) body++;
  return { start: first.start + open.index + open[0].length, end, body };
}
