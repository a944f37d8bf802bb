import type { Preset } from '../presets/types.ts';
import type { Document } from '../types.ts';
import type { DocumentReport } from './report.ts';

type Subject = Pick<DocumentReport, 'typeTitle' | 'shows' | 'themes'>;

/** What a document is about, in the words of the preset. */
export function subjectOf({ kind, type, fields }: Document, { storyTypes, themes: titles }: Preset): Subject {
  const isKnown = kind === 'story' && type !== null && Object.hasOwn(storyTypes, type);
  const { title, shows } = (isKnown && storyTypes[type]) || { title: null, shows: [] };
  const named = new Set(fields.get('themes')?.texts.map(({ text }) => text.trim()));
  const themes = Object.entries(titles).filter(([id]) => named.has(id));
  return { typeTitle: title, shows: [...shows], themes: themes.map(([id, theme]) => ({ id, title: theme })) };
}
