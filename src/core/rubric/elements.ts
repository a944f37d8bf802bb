/** Checks the elements of a prompt one by one: which are in the answer, and where. */

import { type Compiled, compileLexicon } from './compile.ts';
import { type Hit, type Sentence, sentences } from './match.ts';
import { moods } from './mood.ts';
import { scan, type Token } from './scan.ts';
import type {
  ElementResult,
  Inflection,
  LexiconGroup,
  PromptElement,
  PromptElements,
  RubricLexicon,
} from './types.ts';

/** Furthest apart the two halves of a `together` pair stand, in tokens. */
const TOGETHER = 14;

export interface ElementChecker {
  /** The elements of a prompt in the order of the preset; empty for a prompt that has none. */
  checkElements(prose: string, promptId: string): ElementResult[];
}

interface Prompt {
  elements: readonly PromptElement[];
  compiled: Compiled;
}

function group(id: string, inflect: Inflection, words: readonly string[]): LexiconGroup {
  return { id, role: 'element', inflect, weight: 1, why: '', words };
}

/** The groups of one element; the halves of a pair are named `id/0a` and `id/0b`. */
function groupsOf({
  id,
  nouns = [],
  verbs = [],
  phrases = [],
  together = [],
}: PromptElement): LexiconGroup[] {
  const single = [group(id, 'noun', nouns), group(id, 'verb', verbs), group(id, 'fixed', phrases)];
  const pairs = together.flatMap(([a, b], index) => [
    group(`${id}/${index}a`, 'noun', a),
    group(`${id}/${index}b`, 'noun', b),
  ]);
  return [...single, ...pairs].filter(({ words }) => words.length > 0);
}

function compilePrompt(elements: readonly PromptElement[], lexicon: RubricLexicon): Prompt {
  const moodGroups = lexicon.groups.filter(
    ({ role }) => role === 'negation' || role === 'turn' || role === 'first',
  );
  return {
    elements,
    compiled: compileLexicon({ ...lexicon, groups: [...moodGroups, ...elements.flatMap(groupsOf)] }),
  };
}

interface Found {
  from: number;
  to: number;
}

/** The other half of a pair in the same sentence, within reach. */
function otherHalf(hit: Hit, usable: readonly Hit[]): Found | undefined {
  const { id } = hit.entry.group;
  if (!id.endsWith('a') || !id.includes('/')) return undefined;
  const wanted = `${id.slice(0, -1)}b`;
  const other = usable.find(
    ({ entry, from }) => entry.group.id === wanted && Math.abs(from - hit.from) <= TOGETHER,
  );
  return other && { from: Math.min(hit.from, other.from), to: Math.max(hit.to, other.to) };
}

function findIn(sentence: Sentence, tokens: readonly Token[], found: Map<string, Found>): void {
  const mood = moods(sentence, tokens, { lead: 'done' });
  const usable = sentence.hits.filter(({ entry, from }) => {
    const meant = mood.at[from - sentence.from];
    return entry.group.role === 'element' && meant !== 'negated';
  });
  for (const hit of usable) {
    const { id } = hit.entry.group;
    const [element = id] = id.split('/');
    if (found.has(element)) continue;
    const span = id === element ? { from: hit.from, to: hit.to } : otherHalf(hit, usable);
    if (span) found.set(element, span);
  }
}

/** Compiles the elements of all prompts; the moods come from the lexicon. */
export function compileElements(prompts: PromptElements, lexicon: RubricLexicon): ElementChecker {
  const compiled = new Map(
    Object.entries(prompts).map(([id, elements]) => [id, compilePrompt(elements, lexicon)]),
  );
  return {
    checkElements(prose, promptId) {
      const prompt = compiled.get(promptId);
      if (!prompt) return [];
      const tokens = scan(prose);
      const found = new Map<string, Found>();
      for (const sentence of sentences(prompt.compiled, tokens)) findIn(sentence, tokens, found);
      return prompt.elements.map(({ id, label, edit }) => {
        const at = found.get(id);
        const span = at && { start: tokens[at.from]?.start ?? 0, end: tokens[at.to - 1]?.end ?? 0 };
        return { element: id, label, found: span ?? null, edit };
      });
    },
  };
}
