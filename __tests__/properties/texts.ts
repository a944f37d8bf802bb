/** Texts for properties: any text at all, texts of pieces that Markdown and YAML stumble over, and a document with edits. */
import fc from 'fast-check';

/** A story that has nearly everything that a document can have. */
export const VALID = `---
type: incident-command
title: "The queue that ate \\"itself\\" \\u2014 twice"
status: ready
themes: [judgment, incident-leadership]
prompts:
  - incident-leadership
stakes: >-
  40 customers could not pay,
  for an hour
numbers: |
  errors: 4% to 0.5%
    in a month
tradeoffs: 'a check over speed: slower, but it''s safe'
customer_impact: &c {who: "40 shops", long: one hour}
hypothesis: *c
---

# Title

Context, with [a link](https://example.com/x) and \`code\`.

## Lesson

Now a test comes first \u2014 \ud83d\ude00.

Durable follow-up
-----------------

- A canary
    on every deploy

\`\`\`sh
rm -rf /
\`\`\`

## Answer: incident-leadership

<!-- rehearse -->
I added a canary and a rollback, which reduced errors from 4% to <insert number>.

> quoted
`;

const PUNCTUATION =
  '--- \t --- : :- - ? # ## " \' ` [ ] { } ]( ![ < <!-- --> > | \\ \\x \\u12 @ % , () ... * ** _ ~~ +'.split(
    ' ',
  );
const BLANKS = ['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '    ', '\ufeff', '\u0085', '\u2028', '\u00a0'];
const YAML =
  '---\n|>-\n|2+\n|&a |*a|*c|!!str |!!binary |!x |<<: *c\n|%YAML 1.1\n|...\n|? - a\n: b\n|\\U0010FFFF|\\U00110000|---js\n|- |: |key: ';
const KEYS = [
  '__proto__: x\n',
  'constructor:\n',
  'toString: {valueOf: 1}\n',
  'type: x\n',
  'type: incident-comand\n',
  'type: mentoring\n',
  'type: security-hygiene\n',
  'prompt: ai-safety\n',
  'prompt: ai-safty\n',
  'status: draft\n',
  'status: redy\n',
  'status: retired\n',
  'owner: ana\n',
  'title:\n',
  'lesson:\n',
  'lessons: TODO\n',
  'themes: judgment, humility\n',
  'numbers: 40 # before\n',
  'numbers:\n  - Late: 4 "in" a\n',
  '"stakes": "a: b"\n',
];
const BODY = [
  '## Answer\n',
  '## Answer: ai-safety\n',
  '# Answer: disagrement #\n',
  '## Lesson\n',
  '## Lessn\n',
  '## Stakes and Numbers\n',
  'Tradeoffs\n=====\n',
  'Numbers\n-----\n',
  '```\n',
  '~~~ md\n',
  '> ',
  '- ',
  '1. ',
  '<details>\n',
  '</details>',
  '| a | b |\n|---|---|\n',
  '[x]: http://a\n',
  '[a](http://b "c")',
  'I added a canary and a rollback to the deploy. ',
  'Errors fell from 4% to 0.5% within a month. ',
  'I take ownership and care about safety. ',
  'We might maybe help with mentoring. ',
  'TODO',
  '[your metric]',
  '<insert number>',
  '{{name}}',
  'https://a',
];
const CHARACTERS = [
  '\u0000',
  '\ud83d',
  '\ude00',
  '\ud83d\ude00',
  '\u200b',
  '\u202e',
  '\u0301',
  '\uffff',
  '水',
  'İ',
  'ﬃ',
];
const FENCE = '---\n';

export const PIECES: readonly string[] = [
  ...PUNCTUATION,
  ...BLANKS,
  ...YAML.split('|'),
  ...KEYS,
  ...BODY,
  ...CHARACTERS,
  FENCE,
];

/** Any UTF-16 text, halves of pairs included. */
export const anyText = fc.string({ unit: 'binary', maxLength: 200 });

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((all) => all.join(''));
const keys = fc.array(fc.constantFrom(...KEYS), { maxLength: 8 }).map((all) => all.join(''));
const body = fc
  .array(fc.oneof(fc.constantFrom(...BODY, '\n', '\n\n'), piece), { maxLength: 20 })
  .map((all) => all.join(''));

/** A document made of pieces: mostly with frontmatter that can be read. */
const madeUp = fc.tuple(fc.oneof(keys, pieces(12)), body).map(([head, rest]) => `---\n${head}---\n${rest}`);

interface Edit {
  at: number;
  length: number;
  kind: 'delete' | 'cut' | 'double' | 'swap' | 'insert';
  text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(VALID.length),
  length: fc.oneof(fc.nat(2), fc.nat(10), fc.nat(200)),
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'cut', 'double', 'swap'),
  text: piece,
});

function edited(text: string, { at, length, kind, text: added }: Edit): string {
  const [before, range, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'cut':
      return before;
    case 'double':
      return before + range + range + after;
    case 'swap':
      return before + after.slice(0, length) + range + after.slice(length);
    default:
      return before + added + range + after;
  }
}

/** The valid document with up to six edits. */
const damaged = fc
  .tuple(fc.boolean(), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([crlf, edits]) => edits.reduce(edited, crlf ? VALID.replaceAll('\n', '\r\n') : VALID));

/** Whatever a file may say. */
export const fileText = fc.oneof(
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: pieces(40) },
  { weight: 4, arbitrary: madeUp },
  { weight: 4, arbitrary: damaged },
);

/** A document that is read for the most part. */
export const documentText = fc.oneof(madeUp, damaged);
