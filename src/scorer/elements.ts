import type { PromptElement } from '../presets/types.ts';
import { moodOf } from '../reader/moods.ts';
import { Phrases } from '../reader/phrases.ts';
import type { Judgment, Reading } from '../reader/reader.ts';
import { TASKS } from '../reader/tasks.ts';
import { oncePer } from '../text/once-per.ts';
import type { AnswerElement, ProseText } from '../types.ts';
import { placed } from './placed.ts';
import { strongest } from './strongest.ts';

/** The tasks of the model whose labels are elements of prompts, or follow-up questions. */
type ElementTask = 'prompts' | 'follow-ups';

const KNOWN: Record<ElementTask, ReadonlySet<string>> = {
  prompts: new Set(labelsOf('prompts')),
  'follow-ups': new Set(labelsOf('follow-ups')),
};

function labelsOf(task: ElementTask): readonly string[] {
  return TASKS.find(({ name }) => name === task)?.labels ?? [];
}

/**
 * What a text shows of each element of a prompt, or of each follow-up question of a story type. `subject` is the id of
 * the prompt or type.
 */
export function elementsIn(
  reading: Reading,
  prose: ProseText,
  task: ElementTask,
  subject: string,
  elements: readonly PromptElement[],
): AnswerElement[] {
  const modeled = elements.filter(
    ({ id, words }) => words === undefined && KNOWN[task].has(`${subject}/${id}`),
  );
  const judged = reading.judge(
    task,
    modeled.map(({ id }) => `${subject}/${id}`),
  );
  return elements.map((element) => {
    const index = modeled.indexOf(element);
    const found = index === -1 ? byWords(reading, element) : (judged[index] as Judgment);
    const { state, confidence } = found;
    const best = strongest(found.passages, ({ strength }) => strength);
    const { id, label, edit } = element;
    const shown = best === null ? { text: null, at: null } : placed(prose, best);
    return { id, label, edit, state, confidence, ...shown };
  });
}

const phrasesOf = oncePer((element: PromptElement) => {
  const phrases = new Phrases<true>();
  for (const word of element.words ?? [element.label]) phrases.add(word, true);
  return phrases;
});

/** Judges an element that a repository added: any of its words shows it, unless the sentence negates it. */
function byWords(reading: Reading, element: PromptElement): Judgment {
  const { tokens, range } = reading;
  let negated = -1;
  for (const { from, to } of phrasesOf(element).in(tokens, range)) {
    const sentence = tokens.sentence[from] ?? 0;
    // A negation holds to the end of its sentence.
    if (sentence !== negated && moodOf(tokens, from, from) === 'negated') negated = sentence;
    if (sentence === negated) continue;
    const passage = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, strength: 1 };
    return { state: 'present', confidence: 1, passages: [passage], closest: passage };
  }
  return { state: 'absent', confidence: 0, passages: [], closest: null };
}
