import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { DEFAULT_GLOBS } from '../../src/config/default-globs.ts';
import { plainGlobs } from '../../src/config/plain-globs.ts';

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
    '---\nstories: a.md',
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
        'a.md',
        '**/*.md',
        '"',
        "'",
      ],
      ...['#', ' # ', '[', ']', '&', '*', '|', '\\', 'min-score: 1', ','],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const plain = plainGlobs(text);
        let data: unknown;
        try {
          data = load(text);
        } catch {
          return;
        }
        if (plain === null || typeof data !== 'object' || data === null) return;
        for (const [key, globs] of Object.entries(plain)) {
          const own = (data as Record<string, unknown>)[key];
          const read = own === undefined ? DEFAULT_GLOBS[key as keyof typeof DEFAULT_GLOBS] : [own].flat();
          expect(globs, text).toEqual(read);
        }
      }),
      { numRuns: 5000, seed: 8 },
    );
  });
});
