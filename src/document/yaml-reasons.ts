/** The messages of js-yaml, and the same in plain words: what was found and what was expected. The first match counts. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /^bad indentation of a mapping entry$/,
    'text that belongs neither to the value before it nor to a key, expected each key at the column of the one above, and quotes around a value with special characters',
  ],
  [
    /^bad indentation of a sequence entry$/,
    'an entry that does not line up with the one above it, expected every `-` of a list at the same column',
  ],
  [
    /^deficient indentation$/,
    'a new line in a value that is not closed, expected the `]`, `}` or quote that closes it on the line above',
  ],
  [/within a flow collection$/, 'a value in `[` or `{` that is not closed, expected `]` or `}`'],
  [/within a double quoted scalar$/, 'a value in `"` that is not closed, expected another `"`'],
  [/within a single quoted scalar$/, "a value in `'` that is not closed, expected another `'`"],
  [/within a verbatim tag$/, 'a tag `!<` that is not closed, expected `>`'],
  [
    /^end of the stream or a document separator is expected$/,
    'a line that does not continue the value above it, expected the next key or entry, such as `key: value`',
  ],
  [
    /^can not read a (?:block mapping entry|document)/,
    'a key without its `: `, expected `key: value` on one line',
  ],
  [
    /^expected ':' after a mapping key$|^a whitespace character is expected/,
    'a key without `: ` after it, expected `key: value`',
  ],
  [/^missed comma/, 'two entries in `[` or `{` without a comma between them, expected `,`'],
  [/^expected the node content/, 'a `,` without an entry before it, expected one, or no `,`'],
  [
    /^unknown escape/,
    'an unknown escape after a `\\` in double quotes, expected `\\\\`, or single quotes around the value',
  ],
  [/^expected hexadecimal/, 'a `\\x` or `\\u` without its digits, expected hexadecimal digits'],
  [/^tab characters/, 'a tab indents this line, expected spaces'],
  [/non-printable|valid JSON character|^null byte/, 'an invisible control character, expected none'],
  [
    /^name of an alias|^unidentified alias|^alias node/,
    'a `*` that YAML reads as the name of another value, expected quotes around a value that begins with `*`',
  ],
  [
    /^name of an anchor|anchor property$/,
    'an `&` that YAML reads as the name of the value, expected quotes around a value that begins with `&`',
  ],
  [
    /\btag\b/i,
    'a `!` that YAML reads as the type of the value, expected quotes around a value that begins with `!`',
  ],
  [
    /directive|%YAML|YAML version/i,
    'a line that begins with `%`, which YAML reads as a directive, expected quotes around the value',
  ],
  [
    /block scalar|chomping|indentation width|^a line break is expected$/,
    'words after `|` or `>`, expected the text on the lines below, indented more than its key',
  ],
];
const DEEP = /maxDepth \((\d+)\)/;

/** What is wrong with YAML, in plain words. */
export function plainReason(reason: string): string {
  const [, most] = DEEP.exec(reason) ?? [];
  if (most !== undefined) return `values nested deeper than ${most}, expected fewer levels`;
  return REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}
