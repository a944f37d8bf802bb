import { announcedBy } from '../bank/label-words.ts';
import { spaced } from '../text/keys.ts';

/** What columns are called that a form was filled in for: `STAR: Situation`. */
const FORM = /^(?:star|soar|car|par)[\s:–—/|-]+(?=\p{L})/iu;

/** Whether a key, or the name of a column, is that of a part. */
export function namesPart(key: string): boolean {
  return announcedBy(spaced(onOneLine(key)))?.kind === 'part';
}

/** A key on one line, without the name of its form. */
export function onOneLine(key: string): string {
  return key.replace(/\s+/g, ' ').trim().replace(FORM, '');
}
