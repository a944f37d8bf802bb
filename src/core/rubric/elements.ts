/** Checks the elements of a prompt one by one: which are in the answer, and where. */

import type { Mark, Reading, ReadSentence } from './reading.ts';
import type { Inflection, LexiconGroup, PromptElement, WordGroups } from './types.ts';

/** Furthest apart the two halves of a `together` pair stand, in UTF-16 code units: about fourteen words. */
const TOGETHER = 90;

function group(id: string, inflect: Inflection, words: readonly string[]): LexiconGroup {
  return { id, role: 'mark', inflect, weight: 1, why: '', words };
}

/** The name that the follow-up questions of a story type go by among the prompts. */
export function followUpsOf(storyType: string): string {
  return `follow-ups/${storyType}`;
}

/** The name that the marks of an element go by; the halves of its pairs are named `.../0a` and `.../0b`. */
function markName(promptId: string, elementId: string): string {
  return `${promptId}/${elementId}`;
}

/** Word groups as groups of the lexicon, whose marks go by `name`. */
export function markGroups(name: string, given: WordGroups): LexiconGroup[] {
  const { nouns = [], verbs = [], phrases = [], together = [] } = given;
  const single = [group(name, 'noun', nouns), group(name, 'verb', verbs), group(name, 'fixed', phrases)];
  const pairs = together.flatMap(([a, b], index) => [
    group(`${name}/${index}a`, 'noun', a),
    group(`${name}/${index}b`, 'noun', b),
  ]);
  return [...single, ...pairs].filter(({ words }) => words.length > 0);
}

/** The groups by which the elements of a prompt are found. */
export function elementGroups(promptId: string, elements: readonly PromptElement[]): LexiconGroup[] {
  return elements.flatMap((element) => markGroups(markName(promptId, element.id), element));
}

/** Whether a text shows an element: where, or else the edit that adds it. */
export interface ElementResult {
  element: string;
  label: string;
  found: { start: number; end: number } | null;
  edit: string;
}

interface Span {
  start: number;
  end: number;
}

/** The first place in a sentence where one of the words of `markGroups(name, ...)` stands, and is not negated. */
export function findIn({ marks }: ReadSentence, name: string): Span | undefined {
  for (const mark of marks) {
    const { group: id, role, mood } = mark;
    if (role !== 'mark' || mood === 'negated' || !id.startsWith(name)) continue;
    if (id.length === name.length) return { start: mark.start, end: mark.end };
    const other = id[name.length] === '/' && otherHalf(mark, marks);
    if (other) return { start: Math.min(mark.start, other.start), end: Math.max(mark.end, other.end) };
  }
  return undefined;
}

/** The other half of a pair, within reach and not negated. */
function otherHalf(mark: Mark, marks: readonly Mark[]): Mark | undefined {
  if (!mark.group.endsWith('a')) return undefined;
  const wanted = `${mark.group.slice(0, -1)}b`;
  return marks.find(
    ({ group: id, mood, start }) =>
      id === wanted && mood !== 'negated' && Math.abs(start - mark.start) <= TOGETHER,
  );
}

/** Which of a prompt's elements a text shows, in the order of the preset. */
export function checkElements(
  reading: Reading,
  promptId: string,
  elements: readonly PromptElement[],
): ElementResult[] {
  return elements.map(({ id, label, edit, together = [] }) => {
    const name = markName(promptId, id);
    let found: Span | undefined;
    if (reading.has(name) || together.some((_, index) => reading.has(`${name}/${index}a`))) {
      for (const sentence of reading.sentences) {
        found = findIn(sentence, name);
        if (found) break;
      }
    }
    return { element: id, label, found: found ?? null, edit };
  });
}
