import type { Fix } from '../types.ts';
import { keyInserter } from './support/fixes.ts';
import { unknownHeadings } from './support/unknown-headings.ts';
import { unknownKeys } from './support/unknown-keys.ts';
import type { Rule } from './types.ts';

const MEND = 'Add `{field}:` to the frontmatter, or a section `## {title}`: {hint}.';

export const requiredFields: Rule = {
  id: 'required-fields',
  meta: {
    description: 'A story gives the four fields that every story needs and the ones of its own type.',
    severity: 'error',
    ofWhole: ['common', 'ofType', 'misspelled', 'heading'],
    fixable: ['common', 'ofType', 'misspelled', 'heading'],
    messages: {
      common: `Missing field \`{field}\`, which every story needs.\n${MEND}`,
      ofType: `Missing field \`{field}\`, which every story of type \`{type}\` needs.\n${MEND}`,
      misspelled:
        'Missing field `{field}`, expected it instead of the key `{key}`.\nRename the key to `{field}`.',
      heading:
        'Missing field `{field}`, expected it instead of the section `{heading}`.\nRename the section to `{title}`.',
    },
  },
  *check(document, context) {
    const { vocabulary, required } = context;
    const missing = required.filter(({ field }) => field === null);
    if (document.frontmatter === null || missing.length === 0) return;
    // What is missing has no place of its own: point at what asks for it.
    const { openSpan } = document.frontmatter;
    const typeSpan = document.fields.get('type')?.valueSpan ?? openSpan;
    const keys = unknownKeys(document, context).filter(({ fix }) => fix !== null);
    const headings = unknownHeadings(document, context).filter(({ fix }) => fix !== null);
    const insertKey = keyInserter(document);
    for (const { name, spec } of missing) {
      const about = [name];
      const typo = keys.find(({ near }) => near === name);
      const section = headings.find(({ field }) => field === name);
      const common = Object.hasOwn(vocabulary.preset.commonFields, name);
      if (typo !== undefined) {
        // Adding the key beside its misspelling would make two of them once that is fixed.
        const { keySpan: at, label: key } = typo.entry;
        yield { messageId: 'misspelled', at, data: { field: name, key }, about, ...fixOf(typo) };
      } else if (section !== undefined) {
        const { at, written, near } = section;
        const data = { field: name, heading: written, title: near };
        yield { messageId: 'heading', at, data, about, ...fixOf(section) };
      } else {
        yield {
          messageId: common ? 'common' : 'ofType',
          at: common ? openSpan : typeSpan,
          data: { field: name, type: document.type ?? '', title: spec.title, hint: spec.hint },
          about,
          ...insertKey(name, spec.hint),
        };
      }
    }
  },
};

function fixOf({ fix }: { fix: Fix | null }): { fix?: Fix } {
  return fix === null ? {} : { fix };
}
