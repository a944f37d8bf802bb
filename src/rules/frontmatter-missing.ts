import { problemsOf } from './support/problems.ts';
import type { Rule } from './types.ts';

export const frontmatterMissing: Rule = {
  id: 'frontmatter-missing',
  meta: {
    description: 'Every matched file begins with frontmatter; one without is an error, never skipped.',
    severity: 'error',
    readsBroken: true,
    fixable: ['misplaced'],
    messages: {
      missing:
        'Missing frontmatter, expected `---` on the first line.\nBegin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`. List a file with several stories under `banks`, and one without any under `ignore`.',
      misplaced:
        'Unexpected blank space before the frontmatter, expected `---` on the first line.\nDelete everything before `---`.',
    },
  },
  check: (document) => problemsOf(document, 'frontmatter-missing'),
};
