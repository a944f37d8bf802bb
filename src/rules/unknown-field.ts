import { normalizeKey } from '../text/keys.ts';
import { unknownHeadings } from './support/unknown-headings.ts';
import { unknownKeys } from './support/unknown-keys.ts';
import { unknownLabels } from './support/unknown-labels.ts';
import type { Rule } from './types.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  meta: {
    description:
      'Every key of the frontmatter is a known one; a typo in a key, a heading or a label gets a suggestion.',
    severity: 'warning',
    readsBanks: true,
    yieldsTo: ['required-fields'],
    options: {
      allow: {
        description: 'Additional keys and headings that a document may have.',
        default: [],
        addsKeys: true,
      },
    },
    fixable: ['suggest', 'heading', 'label'],
    messages: {
      unknown:
        'Unknown key `{key}`, which is not read.\nMove its text to a field or into the answer, or list the key in the `allow` option of this rule.',
      suggest: 'Unknown key `{key}`, which is not read.\nDid you mean `{near}`?',
      heading: 'Unknown section `{heading}`, which is neither a field nor an answer.\nDid you mean `{near}`?',
      label: 'Unknown label `{label}`, which starts no part of the story.\nDid you mean `{near}`?',
    },
  },
  *check(document, context) {
    const allowed = new Set(context.list('allow').map(normalizeKey));
    for (const { entry, near, fix } of unknownKeys(document, context)) {
      const { label: key, keySpan: at } = entry;
      if (allowed.has(normalizeKey(key))) continue;
      if (near === null) yield { messageId: 'unknown', at, data: { key } };
      else yield { messageId: 'suggest', at, data: { key, near }, ...(fix === null ? {} : { fix }) };
    }
    for (const { written, at, near, fix } of unknownHeadings(document, context)) {
      if (allowed.has(normalizeKey(written))) continue;
      yield { messageId: 'heading', at, data: { heading: written, near }, ...(fix === null ? {} : { fix }) };
    }
    for (const { written, at, near, fix } of unknownLabels(document, context)) {
      // An existing word may be any label; if the story lacks the part, `required-fields` names it.
      if (allowed.has(normalizeKey(written)) || fix?.safe === false) continue;
      yield { messageId: 'label', at, data: { label: written, near }, ...(fix === null ? {} : { fix }) };
    }
  },
};
