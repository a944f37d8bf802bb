import { type Announced, announcedBy } from './label-words.ts';
import type { FoundLabel } from './labels.ts';
import { FEWEST_PARTS, placeInOrder } from './part-order.ts';
import type { Role } from './types.ts';

/** A label of a part, or of tags, among the words of a line. */
export type RunLabel = FoundLabel & { announced: Extract<Announced, { kind: 'part' | 'tags' }> };

/**
 * A label among words: `**S** text`, `*Task.* text`, `==Result:== text`, `Result: text`, `S - text`, `(S) text`; but
 * not the legend `S = where`.
 */
const LABEL =
  /(?<![\p{L}\p{N}*_=])(?:(\*\*|__|==|\*|_)([^*_=\n:：.]{1,40})[:：.]?\1[ \t]*[:：—–-]?|(\p{Lu}[\p{L}\p{M}]{0,15})[:：]|([STARL])[ \t]?(?:[—–-]|=(?=[ \t]+\P{Ll}))|[([]([STARL])[)\]])(?=\s|$)[ \t]*/gu;

/** The labels of a text that tells a whole story, with an action and a result; otherwise none. */
export function runLabels(text: string, from: number, to: number): RunLabel[] {
  const labels = labelsInOrder(text, from, to);
  const parts = labels.flatMap(({ announced }) => (announced.kind === 'part' ? [announced.roles] : []));
  const roles = new Set(parts.flat());
  return parts.length >= FEWEST_PARTS && roles.has('action') && roles.has('result') ? labels : [];
}

/**
 * The labels of a text that are in the order of a story: each part after the one before it, and tags after the result.
 */
export function labelsInOrder(text: string, from: number, to: number): RunLabel[] {
  const labels: RunLabel[] = [];
  const roles = new Set<Role>();
  let last = -1;
  for (const match of text.slice(from, to).matchAll(LABEL)) {
    const [written, , marked, plain, dashed, inBrackets] = match;
    const word = (marked ?? plain ?? dashed ?? inBrackets ?? '').trim();
    const announced = announcedBy(word);
    if (announced?.kind === 'tags') {
      if (!roles.has('result') || !/[:：]/.test(written)) continue;
    } else if (announced?.kind === 'part') {
      const place = placeInOrder(announced);
      if (place <= last) continue;
      last = place;
      for (const role of announced.roles) roles.add(role);
    } else continue;
    const start = from + match.index;
    labels.push({
      start,
      announced,
      word,
      textStart: start + written.length,
      bold: marked !== undefined,
      emoji: false,
    });
  }
  return labels;
}
