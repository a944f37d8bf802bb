import { inOrder } from '../presets/names.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Document } from '../types.ts';
import type { DocumentReport } from './report.ts';

type Subject = Pick<DocumentReport, 'typeTitle' | 'shows' | 'themes' | 'prompts'>;

/** What a document is about, in the words of the preset. */
export function subjectOf({ kind, type, fields }: Document, vocabulary: Vocabulary): Subject {
  const { storyTypes, themes: titles, prompts } = vocabulary.preset;
  const isKnown = kind === 'story' && type !== null && Object.hasOwn(storyTypes, type);
  const { title, shows } = (isKnown && storyTypes[type]) || { title: null, shows: [] };
  const textsOf = (key: string) => fields.get(key)?.texts.map(({ text }) => text) ?? [];
  const named = textsOf('themes').map((text) => vocabulary.themeOf(text));
  // A prompt may be listed by its question.
  const served = textsOf('prompts').map((text) => vocabulary.promptOf(text));
  const themes = inOrder(named, titles);
  return {
    typeTitle: title,
    shows: [...shows],
    themes: themes.map((id) => ({ id, title: titles[id] ?? id })),
    prompts: inOrder(served, prompts),
  };
}
