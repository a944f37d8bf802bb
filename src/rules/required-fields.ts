import type { Rule } from '../types.ts';
import { insertKeys } from './insert-keys.ts';

const MEND = 'Add `{field}:` to the frontmatter, or a section `## {title}`: {hint}.';

export const requiredFields: Rule = {
  id: 'required-fields',
  meta: {
    description: 'A story gives the four fields that every story needs and the ones of its own type.',
    severity: 'error',
    messages: {
      common: `Missing field \`{field}\`, which every story needs.\n${MEND}`,
      ofType: `Missing field \`{field}\`, which every story of type \`{type}\` needs.\n${MEND}`,
    },
  },
  *check(document, { vocabulary, required }) {
    if (document.frontmatter === null) return;
    // What is missing has no place of its own: point at what asks for it.
    const { openSpan } = document.frontmatter;
    const typeSpan = document.fields.get('type')?.valueSpan ?? openSpan;
    for (const { name, spec, field } of required) {
      if (field !== null) continue;
      const common = Object.hasOwn(vocabulary.preset.commonFields, name);
      yield {
        messageId: common ? 'common' : 'ofType',
        at: common ? openSpan : typeSpan,
        data: { field: name, type: document.type ?? '', title: spec.title, hint: spec.hint },
        fix: insertKeys(document, [`${name}: TODO # ${spec.hint}`]),
      };
    }
  },
};
