import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_GLOBS } from '../../src/config/bounds.ts';
import { DEFAULT_GLOBS } from '../../src/config/default-globs.ts';
import { plainGlobs } from '../../src/config/plain-globs.ts';
import { parseYaml, YamlError } from '../../src/document/yaml.ts';

describe('plainGlobs', () => {
  it.each([
    ['', {}],
    ['# none\n\n', {}],
    ['stories: talks/*.md', { stories: ['talks/*.md'] }],
    ["stories: 'talks/*.md'\r\n", { stories: ['talks/*.md'] }],
    [
      'stories: "**/*.md"\nanswers: a.md\nbanks: b.md\n',
      { stories: ['**/*.md'], answers: ['a.md'], banks: ['b.md'] },
    ],
    [
      'stories:\n  - "**/s/*.md"\n  # and\n  - t.md\nignore: x/**\n',
      { stories: ['**/s/*.md', 't.md'], ignore: ['x/**'] },
    ],
    ['stories:\n- a.md\n', { stories: ['a.md'] }],
    ['---\nstories: a.md \t\n', { stories: ['a.md'] }],
    ['stories: "null"\nanswers: "12"\n', { stories: ['null'], answers: ['12'] }],
    ['stories: "{a,b}.md"\nanswers: 1/*\n', { stories: ['{a,b}.md'], answers: ['1/*'] }],
  ])('reads %j', (text, globs) => expect(plainGlobs(text)).toEqual({ ...DEFAULT_GLOBS, ...globs }));

  it.each([
    'extends: other.yml',
    'min-score: 1',
    'prompts:\n  stories:\n    question: Why?\n',
    'words: "what\n  stories: x"\n',
    'stories: a.md\nstories: b.md\n',
    '  stories: a.md',
    '{stories: a.md}',
    '"stories": a.md',
    '? stories\n: a.md',
    '# x\n---\nstories: a.md',
    'stories: a.md\n---\n',
    'stories: [a.md]',
    'stories: "a\\u002emd"',
    'stories: *x',
    'stories: &x a.md',
    'stories: a.md # all',
    'stories: |\n  a.md',
    'stories:\n',
    'stories:\nmin-score: 1\n',
    'stories:\n  a.md\n',
    'stories:\n  - a.md\n  - [b.md]\n',
    'stories:\n  - a.md\n   b.md\n',
    'stories: a.md\n  b.md\n',
    '<<: *x',
    '\ufeffstories: a.md',
    // These are errors, or the parser reads something else.
    'stories: null',
    'stories:\n  - a.md\n  - ~\n',
    'stories: true',
    'stories: 12',
    'stories: .5',
    'stories: 0x1f',
    'stories: .inf',
    'stories:\n\t- a.md\n',
    'stories:\n  - a.md\n    - b.md\n',
    'stories:\n  - a.md\n - b.md\n',
    'stories:\n  -  a.md\n  - b.md\n',
    'stories: a.md\n# x\rrules: x\n',
    'stories: a.md # \0\n',
    '# \x07\nstories: a.md\n',
    '# \ufffd\nstories: a.md\n',
    `stories:\n${'- a.md\n'.repeat(MAX_GLOBS + 1)}`,
    'stories:\n- "{a,b}.md"\n- "{a,b}.md"\n- "{a,b}.md"\n- "{a,b}.md"\n- "{a,b}.md"\n- a.md\n',
    `${'# x\n'.repeat(10_000)}stories: a.md\n`,
  ])('leaves %j to the parser', (text) => expect(plainGlobs(text)).toBeNull());

  it('reads what the parser reads, or nothing', () => {
    const pieces = fc.constantFrom(
      ...[
        'stories',
        'answers',
        'banks',
        'rules',
        'x',
        ':',
        ': ',
        '\n',
        '\n  ',
        '- ',
        '\n  - ',
        '\nstories: ',
      ],
      ...[
        'a.md',
        '**/*.md',
        '"',
        "'",
        '#',
        ' # ',
        '[',
        ']',
        '&',
        '*',
        '|',
        '\\',
        'min-score: 1',
        ',',
        '---\n',
      ],
      ...['null', '~', 'true', '12', '.5', '\t', '\r', '    ', '.inf', 'a/1'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const plain = plainGlobs(text);
        if (plain !== null) expect(plain, text).toEqual(parsedGlobs(text));
      }),
      { numRuns: 20_000, seed: 8 },
    );
  });
});

/** The globs that the parser reads, or the other data that it reads, or its error. */
function parsedGlobs(text: string): unknown {
  try {
    const { data = null } = parseYaml(text, 0);
    if (data === null) return DEFAULT_GLOBS;
    if (typeof data !== 'object') return data;
    const own = Object.entries(data).map(([key, value]) => [key, [value].flat()]);
    return { ...DEFAULT_GLOBS, ...Object.fromEntries(own) };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return error.reason;
  }
}
