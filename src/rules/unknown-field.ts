import { normalizeKey, suggest } from '../core/keys.ts';
import { META_KEYS } from '../core/vocabulary.ts';
import type { Rule } from '../types.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  meta: {
    description: 'Every key of the frontmatter is one that something reads; a typo gets a suggestion.',
    severity: 'warning',
    options: { allow: { description: 'More keys that a document may have.', default: [] } },
    messages: {
      unknown:
        'Unknown key `{key}`, which nothing reads.\nRemove it, or add it to the option `allow` of this rule.',
      suggest: 'Unknown key `{key}`, which nothing reads.\nDid you mean `{near}`?',
    },
  },
  *check(document, { vocabulary, options }) {
    const allowed = new Set((options.allow ?? []).map(normalizeKey));
    const known = [...vocabulary.fieldNames, ...META_KEYS];
    for (const { label, keySpan } of document.entries) {
      if (vocabulary.canonical(label) !== null || allowed.has(normalizeKey(label))) continue;
      const near = suggest(label, known);
      if (near === null) yield { messageId: 'unknown', at: keySpan, data: { key: label } };
      else {
        const fix = { range: [keySpan.start, keySpan.end] as [number, number], text: near };
        yield { messageId: 'suggest', at: keySpan, data: { key: label, near }, fix };
      }
    }
  },
};
