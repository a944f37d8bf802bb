import type { Preset } from '../presets/types.ts';
import type { Document } from '../types.ts';
import type { DocumentReport } from './report.ts';

type Subject = Pick<DocumentReport, 'typeTitle' | 'shows' | 'themeTitles'>;

/** What a document is about, in the words of the preset. `themes`: the ids of those that it lists. */
export function subjectOf({ kind, type }: Document, themes: readonly string[], preset: Preset): Subject {
  const { storyTypes, themes: titles } = preset;
  const isKnown = kind === 'story' && type !== null && Object.hasOwn(storyTypes, type);
  const { title, shows } = (isKnown && storyTypes[type]) || { title: null, shows: [] };
  return { typeTitle: title, shows: [...shows], themeTitles: themes.map((id) => titles[id] ?? id) };
}
