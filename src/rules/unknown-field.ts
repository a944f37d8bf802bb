import { normalizeKey } from '../text/keys.ts';
import { replace } from './support/fixes.ts';
import { unknownKeys } from './support/unknown-keys.ts';
import type { Rule } from './types.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  meta: {
    description: 'Every key of the frontmatter is one that something reads; a typo gets a suggestion.',
    severity: 'warning',
    options: {
      allow: { description: 'More keys that a document may have.', default: [], addsKeys: true },
    },
    messages: {
      unknown:
        'Unknown key `{key}`, which nothing reads.\nMove its text to a field or into the answer, or list the key in the option `allow` of this rule.',
      suggest: 'Unknown key `{key}`, which nothing reads.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary, list }) {
    const allowed = new Set(list('allow').map(normalizeKey));
    for (const { entry, near, renamable } of unknownKeys(document, vocabulary)) {
      const { label: key, keySpan: at } = entry;
      if (allowed.has(normalizeKey(key))) continue;
      if (near === null) yield { messageId: 'unknown', at, data: { key } };
      else {
        const fix = renamable ? { fix: replace(at, near) } : {};
        yield { messageId: 'suggest', at, data: { key, near }, ...fix };
      }
    }
  },
};
