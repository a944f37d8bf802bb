import type { PromptElement } from '../../presets/types.ts';
import type { Vocabulary } from '../../presets/vocabulary.ts';
import type { Reading } from '../../reader/reader.ts';
import { elementsIn } from '../../scorer/elements.ts';
import type { Document, ProseText } from '../../types.ts';

/** The questions that an interviewer may ask next and that the story probably does not answer yet. */
export function openFollowUps(
  document: Document,
  vocabulary: Vocabulary,
  read: (prose: ProseText) => Reading,
): readonly PromptElement[] {
  const { storyTypes } = vocabulary.preset;
  const { type } = document;
  if (type === null || !Object.hasOwn(storyTypes, type)) return [];
  // A story that is not told yet has no next question.
  if (document.answers.every(({ prose }) => prose.text.trim() === '')) return [];
  const texts = textsOf(document, vocabulary);
  // A text in another language may answer anything.
  if (texts.some((text) => !read(text).isEnglish)) return [];
  let open: readonly PromptElement[] = storyTypes[type]?.followUps ?? [];
  for (const text of texts) {
    if (open.length === 0) break;
    const results = elementsIn(read(text), text, 'follow-ups', type, open);
    open = open.filter((_, index) => results[index]?.at === null);
  }
  return open;
}

/** All texts of the story: its fields and its answers. */
function textsOf({ fields, answers }: Document, { fieldNames }: Vocabulary): ProseText[] {
  const told = fieldNames.flatMap((name) => fields.get(name)?.texts ?? []);
  return [...told, ...answers.map(({ prose }) => prose)];
}
