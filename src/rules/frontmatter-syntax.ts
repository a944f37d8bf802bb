import { problemsOf } from './support/problems.ts';
import type { Rule } from './types.ts';

export const frontmatterSyntax: Rule = {
  id: 'frontmatter-syntax',
  meta: {
    description: 'The frontmatter is well-formed YAML between two `---` lines.',
    severity: 'error',
    readsBroken: true,
    fixable: [
      'quoteValue',
      'missingColon',
      'oddBlank',
      'unclosedQuote',
      'innerQuote',
      'unclosedBracket',
      'hash',
      'unclosed',
      'closingFence',
    ],
    messages: {
      quoteValue:
        'Unexpected {mark} in the unquoted value `{value}`, expected quotes around the value.\nWrite `{quoted}`.',
      missingColon: 'Missing `: ` after the key `{key}`, expected `key: value`.\nWrite `{written}`.',
      oddBlank:
        'Unexpected blank {code} after `{key}:`, expected a space: it looks like one, but YAML reads no key here.\nReplace it with a space.',
      unclosedQuote: 'Unclosed quote, expected a `{mark}` at the end of the value.\nClose it: `{closed}`.',
      innerQuote:
        'Unexpected `{mark}` inside a value in `{mark}`: YAML ends the value there.\nWrite `{written}`.',
      unclosedBracket:
        'Unclosed `{open}`, expected a `{closing}` at the end of the value.\nClose it: `{closed}`.',
      colonInText:
        'Unexpected `: ` in a value that began on a line above, expected plain text, or a key indented like the others.\nPut the whole value in quotes, or indent the key like the one above.',
      hash: 'Unexpected ` #` in a value: YAML reads `{rest}` as a comment, expected quotes around it.\nPut the value in quotes.',
      duplicateKey:
        'Unexpected second key `{key}`, expected each key once.\nRemove one of the two, or merge their values.',
      unclosed:
        'Unexpected end of file, expected a line `---` that closes the frontmatter.\nAdd a line `---` after the last key.',
      closingFence:
        'Unexpected `{line}`, expected `---` alone on its line.\nPut the text after `---` on its own line, or indent it.',
      language:
        'Unexpected frontmatter language `{tag}`, expected YAML.\nWrite `---` alone, and YAML below it: other languages are not read.',
      notMapping:
        'The frontmatter is {kind}, expected `key: value` lines.\nWrite each field as `key: value`.',
      tooLarge:
        'The frontmatter is too long, expected at most {limit}.\nMove long fields into sections of the body, e.g. `## Stakes`.',
      invalid:
        'Invalid YAML: {reason}.\nCorrect the YAML at this place: indent with spaces, and quote values that contain `: ` or ` #`.',
    },
  },
  check: (document) => problemsOf(document, 'frontmatter-syntax'),
};
