import { problemsOf } from './support/problems.ts';
import type { Rule } from './types.ts';

export const frontmatterMissing: Rule = {
  id: 'frontmatter-missing',
  meta: {
    description:
      'Every story and answer file begins with frontmatter; a file without it is an error, not skipped.',
    severity: 'error',
    readsBroken: true,
    fixable: ['misplaced'],
    messages: {
      missing:
        'Missing frontmatter, expected `---` on the first line.\nBegin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`. List a file with several stories under `banks`, and a file without stories under `ignore`.',
      empty:
        'The file is empty, expected a story or an answer.\nWrite one as `star-witness new` does, or delete the file.',
      misplaced:
        'Unexpected blank space before the frontmatter, expected `---` on the first line.\nDelete everything before `---`.',
    },
  },
  check: (document) => problemsOf(document, 'frontmatter-missing'),
};
