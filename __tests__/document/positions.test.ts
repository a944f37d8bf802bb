import { describe, expect, it } from 'vitest';
import type { Document, Field, ProseText, Span } from '../../src/types.ts';
import { documentOf } from '../support/check-text.ts';
import { type Random, randomOf } from '../support/random.ts';

/** What may stand around the same document without moving anything in it. */
const SETTINGS: [string, (text: string) => string][] = [
  ['plain', (text) => text],
  ['BOM', (text) => `\ufeff${text}`],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['BOM and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  [
    'non-ASCII before',
    (text) => text.replace('---\n', '---\nowner: \u00c5ngstr\u00f6m \u2014 \u65e5\u672c\n'),
  ],
  ['astral before', (text) => text.replace('---\n', '---\nowner: "\ud83d\ude00\ud835\udd4f"\n')],
  ['a comment before', (text) => text.replace('---\n', '--- \n# stakes: no\n\n')],
];

const at = ({ text }: Document, { start, end }: Span) => text.slice(start, end).replaceAll('\r\n', '\n');

function fieldOf(document: Document, label: string): Field {
  expect(document.problems).toEqual([]);
  const found = document.entries.find((entry) => entry.label === label);
  if (found === undefined) throw new Error(`no entry ${label}`);
  return found;
}

/** Every word of a text leads back to that word in the source. */
function expectWordsFound(document: Document, { text, locate }: ProseText): void {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  expect(words.map(({ index, 0: word }) => at(document, locate(index, index + word.length)))).toEqual(
    words.map(([word]) => word),
  );
}

interface Case {
  yaml: string;
  /** What the value's span holds, without white space at its ends. */
  value: string;
  texts: string[];
}

const CASES: Record<string, Case> = {
  plain: { yaml: 'stakes: Two words', value: 'Two words', texts: ['Two words'] },
  'plain with a comment': { yaml: 'stakes: Two words # no', value: 'Two words', texts: ['Two words'] },
  'plain with blanks around': { yaml: 'stakes:   Two words  ', value: 'Two words', texts: ['Two words'] },
  'plain, astral': {
    yaml: 'stakes: \ud83d\ude00 then \ud835\udd4f words',
    value: '\ud83d\ude00 then \ud835\udd4f words',
    texts: ['\ud83d\ude00 then \ud835\udd4f words'],
  },
  number: { yaml: 'stakes: 42', value: '42', texts: ['42'] },
  'plain over lines': {
    yaml: 'stakes: one two\n  three\n\n  four',
    value: 'one two\n  three\n\n  four',
    texts: ['one two three\nfour'],
  },
  'plain on the next line': { yaml: 'stakes:\n  one two', value: 'one two', texts: ['one two'] },
  'single-quoted': { yaml: "stakes: 'one two'", value: 'one two', texts: ['one two'] },
  'single-quoted with a quote': {
    yaml: "stakes: 'it''s one ''two'' three'",
    value: "it''s one ''two'' three",
    texts: ["it's one 'two' three"],
  },
  'single-quoted over lines': {
    yaml: "stakes: 'one\n  two\n\n  three'",
    value: 'one\n  two\n\n  three',
    texts: ['one two\nthree'],
  },
  'double-quoted': {
    yaml: 'stakes: "one: two # three"',
    value: 'one: two # three',
    texts: ['one: two # three'],
  },
  'double-quoted with escapes': {
    yaml: 'stakes: "one\\ttwo \\"three\\" \\\\ four\\nfive"',
    value: 'one\\ttwo \\"three\\" \\\\ four\\nfive',
    texts: ['one\ttwo "three" \\ four\nfive'],
  },
  'double-quoted with hex escapes': {
    yaml: 'stakes: "\\x21 one \\u2014 two \\U0001F600 three"',
    value: '\\x21 one \\u2014 two \\U0001F600 three',
    texts: ['! one \u2014 two \ud83d\ude00 three'],
  },
  'double-quoted over lines': {
    yaml: 'stakes: "one\n  two\n\n  three"',
    value: 'one\n  two\n\n  three',
    texts: ['one two\nthree'],
  },
  'double-quoted with an escaped break': {
    yaml: 'stakes: "one \\\n  two \\\n  three"',
    value: 'one \\\n  two \\\n  three',
    texts: ['one two three'],
  },
  literal: {
    yaml: 'stakes: |\n  one\n   two\n\n  three',
    value: 'one\n   two\n\n  three',
    texts: ['one\n two\n\nthree\n'],
  },
  'literal, strip': { yaml: 'stakes: |-\n  one\n  two', value: 'one\n  two', texts: ['one\ntwo'] },
  'literal, keep': { yaml: 'stakes: |+\n  one\n  two\n\n', value: 'one\n  two', texts: ['one\ntwo\n\n\n'] },
  'literal, indent indicator': {
    yaml: 'stakes: |2\n   one\n  two',
    value: 'one\n  two',
    texts: [' one\ntwo\n'],
  },
  'literal, indent and strip': {
    yaml: 'stakes: |1-\n one\n  two',
    value: 'one\n  two',
    texts: ['one\n two'],
  },
  'literal with a comment': {
    yaml: 'stakes: | # no\n  one\n  two',
    value: 'one\n  two',
    texts: ['one\ntwo\n'],
  },
  folded: {
    yaml: 'stakes: >\n  one\n  two\n\n  three',
    value: 'one\n  two\n\n  three',
    texts: ['one two\nthree\n'],
  },
  'folded, strip': { yaml: 'stakes: >-\n  one\n  two', value: 'one\n  two', texts: ['one two'] },
  'folded, keep': { yaml: 'stakes: >+\n  one\n  two\n\n', value: 'one\n  two', texts: ['one two\n\n\n'] },
  'folded, more indented': {
    yaml: 'stakes: >\n  one\n    two\n  three',
    value: 'one\n    two\n  three',
    texts: ['one\n  two\nthree\n'],
  },
  'folded, indent indicator': { yaml: 'stakes: >2-\n  one\n  two', value: 'one\n  two', texts: ['one two'] },
  'quoted key': { yaml: '"stakes": one', value: 'one', texts: ['one'] },
  'single-quoted key': { yaml: "'stakes': one", value: 'one', texts: ['one'] },
  'explicit key': { yaml: '? stakes\n: one', value: 'one', texts: ['one'] },
  'flow list': {
    yaml: 'stakes: [one, "two three", \'four\']',
    value: '[one, "two three", \'four\']',
    texts: ['one', 'two three', 'four'],
  },
  'flow list over lines': {
    yaml: 'stakes: [\n  one, # no\n  two,\n  ]',
    value: '[\n  one, # no\n  two,\n  ]',
    texts: ['one', 'two'],
  },
  'block list': {
    yaml: 'stakes:\n  - one\n  - "two \\" three"\n  - |\n    four\n    five',
    value: '- one\n  - "two \\" three"\n  - |\n    four\n    five',
    texts: ['one', 'two " three', 'four\nfive\n'],
  },
  'block list at the margin': { yaml: 'stakes:\n- one\n- two', value: '- one\n- two', texts: ['one', 'two'] },
  'list of lists': {
    yaml: 'stakes: [[one], [two, [three]]]',
    value: '[[one], [two, [three]]]',
    texts: ['one', 'two', 'three'],
  },
  mapping: {
    yaml: 'stakes:\n  first: one\n  second: two',
    value: 'first: one\n  second: two',
    texts: ['one', 'two'],
  },
  'flow mapping': {
    yaml: 'stakes: {first: one, second: "two"}',
    value: '{first: one, second: "two"}',
    texts: ['one', 'two'],
  },
  'anchor and tag': { yaml: 'stakes: &a !!str one', value: 'one', texts: ['one'] },
};

describe.each(SETTINGS)('fields, %s', (_, set) => {
  it.each(Object.entries(CASES))('%s', (_, { yaml, value, texts }) => {
    const document = documentOf(set(`---\n${yaml}\nlesson: last\n---\nThe end.\n`));
    const field = fieldOf(document, 'stakes');
    expect(at(document, field.keySpan)).toBe('stakes');
    expect(at(document, field.valueSpan).trim()).toBe(value);
    expect(field.texts.map(({ text }) => text)).toEqual(texts);
    for (const text of field.texts) expectWordsFound(document, text);
    const next = fieldOf(document, 'lesson');
    expect([at(document, next.keySpan), at(document, next.valueSpan)]).toEqual(['lesson', 'last']);
  });

  it.each(['stakes:', 'stakes: ', 'stakes: # nothing', 'stakes: ""', "stakes: ''", '"stakes":'])(
    'no value, %j: the key stands for it',
    (yaml) => {
      const document = documentOf(set(`---\n${yaml}\nlesson: last\n---\n`));
      const field = fieldOf(document, 'stakes');
      expect(at(document, field.valueSpan)).toBe('stakes');
      expect(field.texts).toEqual([]);
    },
  );

  it('an alias is at its own place, and its text where it was written', () => {
    const document = documentOf(set('---\nlesson: &l one two\nstakes: *l\n---\n'));
    const field = fieldOf(document, 'stakes');
    expect(at(document, field.valueSpan)).toBe('*l');
    expect(field.value).toBe('one two');
    for (const text of field.texts) expectWordsFound(document, text);
  });
});

describe('escapes', () => {
  const yaml = 'stakes: "a \\"b\\" \\u2014 \\U0001F600 c"';
  const document = documentOf(`---\n${yaml}\n---\n`);
  const [prose] = fieldOf(document, 'stakes').texts;

  it.each([
    ['"b"', '\\"b\\"'],
    ['\u2014', '\\u2014'],
    ['\ud83d\ude00', '\\U0001F600'],
    ['\u2014 \ud83d\ude00 c', '\\u2014 \\U0001F600 c'],
  ])('%j is located whole', (part, written) => {
    const start = prose?.text.indexOf(part) ?? -1;
    expect(start).toBeGreaterThan(-1);
    expect(at(document, prose?.locate(start, start + part.length) ?? { start: 0, end: 0 })).toBe(written);
  });

  it('doubled quotes are located whole', () => {
    const single = documentOf("---\nstakes: 'it''s'\n---\n");
    const [text] = fieldOf(single, 'stakes').texts;
    expect(at(single, text?.locate(0, 4) ?? { start: 0, end: 0 })).toBe("it''s");
    expect(at(single, text?.locate(2, 3) ?? { start: 0, end: 0 })).toBe("''");
  });

  it('an empty range is a place', () => {
    expect(prose?.locate(2, 2)).toEqual({
      start: document.text.indexOf('\\"b'),
      end: document.text.indexOf('\\"b'),
    });
  });
});

describe.each(SETTINGS)('sections and answers, %s', (_, set) => {
  const body = [
    '# The title \ud83d\ude00',
    '',
    'Before \u2014 anything.',
    '',
    '## Stakes ##',
    '',
    'Words of `code` and [a link](https://example.com/x) here.',
    '',
    'Lesson',
    '------',
    '',
    'Last words.',
    '',
    '## Answer: Why this role?',
    '',
    'First words of the answer,',
    'with a test and [your metric] left.',
    '',
    '### Deeper',
    '',
    'Still spoken.',
    '',
    '## Notes',
    '',
    'Not spoken.',
    '',
  ].join('\n');
  const document = documentOf(set(`---\ntype: platform-boundary\n---\n${body}`));

  it('sections', () => {
    const sections = document.sections.map(({ heading, level, headingSpan, bodySpan }) => [
      heading,
      level,
      at(document, headingSpan),
      at(document, bodySpan),
    ]);
    const from = (first: string, last?: string) =>
      body.slice(body.indexOf(first) + first.length, last === undefined ? undefined : body.indexOf(last));
    expect(sections).toEqual([
      ['The title \ud83d\ude00', 1, 'The title \ud83d\ude00', from('title \ud83d\ude00\n')],
      ['Stakes', 2, 'Stakes', from('Stakes ##\n', 'Lesson\n---')],
      ['Lesson', 2, 'Lesson', from('------\n', '## Answer')],
      ['Answer: Why this role?', 2, 'Answer: Why this role?', from('role?\n', '## Notes')],
      ['Deeper', 3, 'Deeper', from('Deeper\n', '## Notes')],
      ['Notes', 2, 'Notes', from('Notes\n')],
    ]);
  });

  it('fields of sections', () => {
    const stakes = document.fields.get('stakes');
    expect(stakes?.from).toBe('section');
    expect(at(document, stakes?.keySpan ?? { start: 0, end: 0 })).toBe('Stakes');
    expect(at(document, stakes?.valueSpan ?? { start: 0, end: 0 })).toBe(
      'Words of `code` and [a link](https://example.com/x) here.',
    );
    for (const text of stakes?.texts ?? []) expectWordsFound(document, text);
  });

  it('answers', () => {
    const [answer, ...others] = document.answers;
    expect(others).toEqual([]);
    if (answer === undefined) throw new Error('no answer');
    expect(answer.prompt).toBe('why-this-role');
    expect(at(document, answer.anchor)).toBe('Answer: Why this role?');
    expect(answer.templates.map((span) => at(document, span))).toEqual(['[your metric]']);
    expect(answer.prose.text.match(/\p{L}+/gu)?.join(' ')).toBe(
      'First words of the answer with a test and left Still spoken',
    );
    expectWordsFound(document, answer.prose);
  });

  it('without a heading, the first line is the anchor', () => {
    const bare = documentOf(set('---\ntype: platform-boundary\n---\n\nFirst line\nsecond line.\n'));
    const [answer] = bare.answers;
    expect(at(bare, answer?.anchor ?? { start: 0, end: 0 }).trimEnd()).toBe('First line');
  });
});

describe('random scalars', () => {
  const WORDS = [
    "it's",
    'p95',
    'caf\u00e9',
    '\ud83d\ude00',
    'say "hi"',
    'a\\b',
    'C#',
    'x:y',
    '40%',
    '\u65e5\u672c',
    'errors',
    'zzz',
    'a',
    'aa',
  ];

  const STYLES: ((words: string[], random: Random) => string)[] = [
    (words) => `go ${words.join(' ')}`,
    (words) => `go ${words.join('\n  ')}`,
    (words) => `go ${words.join('\n\n   ')}`,
    (words, random) =>
      `'${words.map((word) => word.replaceAll("'", "''")).join(random.pick([' ', '\n  ', '\n\n  ']))}'`,
    (words, random) =>
      `"${words.map((word) => escaped(word, random)).join(random.pick([' ', '\n  ', '\\n', '\\t', '\\u0020', '\n\n  ', ' \\\n    ']))}"`,
    (words, random) => block('|', words, random),
    (words, random) => block('>', words, random),
  ];

  function escaped(word: string, random: Random): string {
    return [...word]
      .map((character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '"' || character === '\\') return `\\${character}`;
        if (random.below(4) > 0) return character;
        if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
        return code < 0x10000
          ? `\\u${code.toString(16).padStart(4, '0')}`
          : `\\U${code.toString(16).padStart(8, '0')}`;
      })
      .join('');
  }

  function block(mark: string, words: string[], random: Random): string {
    const indent = 1 + random.below(4);
    const pad = ' '.repeat(indent);
    const lines = words.map((word, index) =>
      index > 0 && random.below(4) === 0 ? `\n${pad}  ${word}` : `${pad}${word}`,
    );
    const header = random.pick(['', '-', '+', `${indent}`, `${indent}-`, `+${indent}`]);
    return `${mark}${header}\n${lines.join('\n')}${random.pick(['', '\n', '\n\n'])}`;
  }

  it.each(SETTINGS)('every word leads back to itself, %s', (_, set) => {
    const random = randomOf(20_261_124);
    for (let round = 0; round < 400; round++) {
      const words = Array.from({ length: 1 + random.below(8) }, () => random.pick(WORDS));
      const style = random.pick(STYLES)(words, random);
      const yaml = `stakes: ${style}\nlesson: last`;
      const document = documentOf(set(`---\n${yaml}\n---\n`));
      expect(document.problems, yaml).toEqual([]);
      const [prose] = fieldOf(document, 'stakes').texts;
      if (prose === undefined) throw new Error(yaml);
      let from = 0;
      let before = 0;
      for (const word of words) {
        const index = prose.text.indexOf(word, from);
        expect(index, `${word} in ${JSON.stringify(prose.text)}`).toBeGreaterThan(-1);
        const span = prose.locate(index, index + word.length);
        expect(unescaped(at(document, span), style), yaml).toBe(word);
        expect(span.start, yaml).toBeGreaterThanOrEqual(before);
        before = span.end;
        from = index + word.length;
      }
      expect(at(document, fieldOf(document, 'lesson').valueSpan), yaml).toBe('last');
    }
  });

  /** What a piece of a scalar's source says. */
  function unescaped(piece: string, style: string): string {
    if (style.startsWith("'")) return piece.replaceAll("''", "'");
    if (!style.startsWith('"')) return piece;
    return piece.replace(/\\(?:x(..)|u(....)|U(.{8})|(.))/gs, (_, x, u, U, other) =>
      other === undefined ? String.fromCodePoint(Number.parseInt(x ?? u ?? U, 16)) : other,
    );
  }
});
