import { announcedBy } from '../bank/label-words.ts';
import { spaced } from '../text/keys.ts';

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
