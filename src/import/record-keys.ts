import { announcedBy, TITLE_LABEL } from '../bank/label-words.ts';
import { normalizeKey, spaced } from '../text/keys.ts';
import { isMapping } from './record-text.ts';

/** Mappings within mappings that are read; what is deeper is kept as text. */
export const MAX_NESTED_MAPPINGS = 3;

/** The form that the name of a column may begin with: `STAR: Situation`. */
const FORM = /^(?:star|soar|car|par)[\s:–—/|-]+(?=\p{L})/iu;

/** Whether a key, or the name of a column, names a part. */
export function namesPart(key: string): boolean {
  return announcedBy(spaced(withoutForm(key)))?.kind === 'part';
}

/** A key on one line, without the name of its form. */
export function withoutForm(key: string): string {
  return key.replace(/\s+/g, ' ').trim().replace(FORM, '');
}

/** Whether a key says what happened, in parts or as a whole. */
export function isToldKey(key: string): boolean {
  const announced = announcedBy(spaced(withoutForm(key)));
  return announced?.kind === 'body' || (announced?.kind === 'part' && announced.roles[0] !== 'question');
}

/** Whether a key says something of one story: its title, its type, a part. */
export function saysOfStory(key: string): boolean {
  return TITLE_LABEL.test(key.trim()) || normalizeKey(key) === 'type' || isToldKey(key) || namesPart(key);
}

/** What mappings are called that say something of what they are in. */
const OWN = new Set(['meta', 'metadata', 'frontmatter', 'properties', 'fields']);

/** Whether a mapping says something of the story by its name, or tells it: a part is in it, however deep. */
export function isAboutStory(
  name: string,
  entries: readonly (readonly [key: string, value: unknown])[],
): boolean {
  if (OWN.has(normalizeKey(name)) || isToldKey(name)) return true;
  return entries.some(
    ([key, value]) => isToldKey(key) || (isMapping(value) && isAboutStory(key, Object.entries(value))),
  );
}
