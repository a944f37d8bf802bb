import { endOfLine } from '../text/lines.ts';
import type { Cut, Field, Span } from '../types.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { YamlNode } from './yaml.ts';
import { indentAt } from './yaml-lines.ts';

/** A `#` that is most likely part of the value: in a comment, a blank follows it. */
const TIGHT = /^#[\p{L}\p{N}]/u;

/** The values in frontmatter that end at a ` #` that was most likely meant as text: `Fix for #42`. */
export function cutsIn(
  text: string,
  { pairs, openSpan, closeSpan }: Frontmatter,
  entries: readonly Field[],
): Cut[] {
  const scalars = pairs
    .flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)])
    .sort((a, b) => a.start - b.start);
  const cuts: Cut[] = [];
  let next = 0;
  let end = 0;
  for (let start = openSpan.end; start < closeSpan.start; start = end + 1) {
    end = Math.min(endOfLine(text, start), closeSpan.start);
    const line = text.slice(start, end);
    for (const { index } of line.matchAll(/(?<=[ \t])#/g)) {
      const hash = start + index;
      while ((scalars[next]?.end ?? hash + 1) <= hash) next++;
      // Inside quotes or a block, it is text.
      if ((scalars[next]?.start ?? hash + 1) <= hash) continue;
      const at = { start: hash, end: start + line.trimEnd().length };
      const value = TIGHT.test(text.slice(hash, hash + 3))
        ? cutValue(text, start, hash, scalars[next - 1], end)
        : null;
      const entry = entries.findLast(({ keySpan }) => keySpan.start < hash);
      if (value !== null && entry !== undefined) {
        cuts.push({ at, entry, value: { start: value.start, end: at.end }, whole: value.start === hash });
      }
      break;
    }
  }
  return cuts;
}

function scalarsOf(node: YamlNode): Span[] {
  if (node.kind === 'sequence') return node.items.flatMap(scalarsOf);
  if (node.kind === 'mapping') {
    return node.pairs.flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)]);
  }
  return node.kind === 'scalar' && node.span.end > node.span.start ? [node.span] : [];
}

/** The value that a comment cuts off: one before it, or one that begins with its `#`. Null if it cuts none. */
function cutValue(
  text: string,
  lineStart: number,
  hash: number,
  before: Span | undefined,
  end: number,
): Span | null {
  const written = text.slice(lineStart, hash).trimEnd();
  const last = lineStart + written.length;
  if (/(?::|(?:^|[ \t])-)$/.test(written)) {
    return goesOn(text, lineStart, end) ? null : { start: hash, end: hash };
  }
  return written !== '' && before?.end === last ? before : null;
}

/** Whether a line has its value on the lines below it. */
function goesOn(text: string, lineStart: number, lineEnd: number): boolean {
  const indent = indentAt(text, lineStart);
  for (let at = lineEnd + 1; at < text.length; at = endOfLine(text, at) + 1) {
    const line = text.slice(at, endOfLine(text, at));
    if (/^\s*(?:#|$)/.test(line)) continue;
    const deeper = indentAt(text, at) - indent;
    return (
      deeper > 0 ||
      (deeper === 0 && /^[ ]*-[ \t]/.test(line) && !/^[ ]*-/.test(text.slice(lineStart, lineEnd)))
    );
  }
  return false;
}
