import { describe, expect, it, vi } from 'vitest';
import { Glob, globMatcher } from '../../src/config/glob.ts';
import { GlobError } from '../../src/config/glob-segment.ts';

/** What a glob is refused for, or null. */
function refusal(glob: string): string | null {
  try {
    new Glob(glob);
    return null;
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    return error.message;
  }
}

describe('a glob', () => {
  it.each([
    [
      'stories/*.md',
      ['stories/a.md', 'stories/\n.md'],
      ['stories/.md', 'stories/x/a.md', 'a.md', 'Stories/a.md'],
    ],
    [
      '**/stories/**/*.md',
      ['stories/a.md', 'x/y/stories/z/a.md'],
      ['.x/stories/a.md', 'stories/.x/a.md', 'stories'],
    ],
    ['a/**', ['a', 'a/b', 'a/b/c'], ['b', 'ab', 'a/.b']],
    ['**', ['a', 'a/b'], ['.a']],
    ['a?c', ['abc', 'a😀c'], ['ac', 'a/c']],
    ['?', ['a'], ['.']],
    ['*a*b*', ['ab', 'xaxbx', 'aab'], ['ba', 'a']],
    ['.*', ['.a', '..a'], ['a']],
    ['[a-c]x', ['ax', 'bx'], ['dx', 'x']],
    ['[!a-c]', ['d', '-'], ['a', '.']],
    ['[^]x]', ['a'], [']', 'x']],
    ['[\\]-]', [']', '-'], ['\\']],
    ['\\[', ['['], ['a']],
    ['{a,b}.md', ['a.md', 'b.md'], ['c.md', '{a,b}.md']],
    ['x{,/{y,z}}/a', ['x/a', 'x/y/a', 'x/z/a'], ['x/w/a']],
    ['{a}', ['{a}'], ['a']],
    ['{a', ['{a'], ['a']],
    ['{a{b,c}}', ['{ab}', '{ac}'], ['ab']],
    ['{{a,b}', ['{a', '{b'], ['a']],
    ['a\\*\\(b\\)\\{c,d\\}', ['a*(b){c,d}'], ['axx(b){c,d}']],
    ['./a//b', ['a/b'], ['a']],
    ['a/', [], ['a', 'a/b']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['{a,b}../c', ['a../c', 'b../c'], ['a/c']],
  ])('%j', (glob, matching, others) => {
    const matches = globMatcher([glob]);
    expect(matching.filter((each) => !matches(each))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  it.each([
    ['/etc/*', 'expected a glob inside the repository, found `/etc/*`'],
    ['../x/*.md', 'expected a glob inside the repository, found `../x/*.md`'],
    ['a/{b,..}/*.md', 'expected a glob inside the repository, found `a/{b,..}/*.md`'],
    ['{.,a}./*.md', 'expected a glob inside the repository, found `{.,a}./*.md`'],
    ['\\.\\./*.md', 'expected a glob inside the repository, found `\\.\\./*.md`'],
    ['{/etc,a}/*.md', 'expected a glob inside the repository, found `{/etc,a}/*.md`'],
    ['!a/*.md', 'expected a glob without a leading `!`, found one: list excluded files under `ignore`'],
    [
      'stories/(a+)+c',
      'expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses: write `\\(` for a literal parenthesis',
    ],
    [
      '@(a|b)',
      'expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses: write `\\(` for a literal parenthesis',
    ],
    ['[', 'expected a `]` that closes the `[`, found `[`: write `[[]` for a literal bracket'],
    [
      'stories/[ana/*].md',
      'expected a `]` that closes the `[`, found `[ana`: write `[[]` for a literal bracket',
    ],
    ['a/{b,[!]}', 'expected a `]` that closes the `[`, found `[!]`: write `[[]` for a literal bracket'],
    ['{1..100000}/*.md', 'expected names in braces, `{a,b}`, found the range `{1..100000}`'],
    ['{a,{1..9..2}}', 'expected names in braces, `{a,b}`, found the range `{1..9..2}`'],
    [`${'{a,b}'.repeat(24)}/*.md`, 'expected braces for at most 20 globs, found more'],
    [`{${'a,'.repeat(20)}}`, 'expected braces for at most 20 globs, found more'],
    [`${'?'.repeat(21)}`, 'expected at most 20 wildcards in a glob, found 21'],
    ['a'.repeat(201), 'expected a glob of at most 200 characters, found 201'],
  ])('%j is refused', (glob, message) => expect(refusal(glob)).toBe(message));

  it('may be as long as it may be', () => {
    expect(
      [`${'{a,b}'.repeat(4)}{c}`, '?'.repeat(20), 'a'.repeat(200), `{${'a,'.repeat(19)}}`].map(refusal),
    ).toEqual([null, null, null, null]);
    expect(new Glob('{a,b}/{c,d,e}').size).toBe(6);
  });

  it('knows the folders that it leads into, and those that it means', () => {
    const glob = new Glob('{**/stories/**/*.md,a/*/c/*.md}');
    const folders = ['', 'a', 'a/x', 'a/x/c', 'b', 'b/stories', 'b/stories/x', '.b', 'a/.x'];
    expect(folders.filter((folder) => glob.leadsInto(folder))).toEqual([
      '',
      'a',
      'a/x',
      'a/x/c',
      'b',
      'b/stories',
      'b/stories/x',
    ]);
    expect(folders.filter((folder) => glob.means(folder))).toEqual([
      '',
      'a',
      'a/x',
      'a/x/c',
      'b/stories',
      'b/stories/x',
    ]);
    expect(folders.filter((folder) => glob.beginsWith(folder))).toEqual(['', 'a']);
  });

  it.each([
    '**/*[a]*[a]*[a]*[a]*[b]',
    '**/[a]/**/[a]/**/[a]/**/[a]/b',
    '*[a]*[a]*[a]*[a]*[a]*[a]*[b]',
    '*[a][a][a][a][b]',
  ])('%s takes twice the work for a path that is twice as long', (glob) => {
    const matches = globMatcher([glob]);
    // Each character or name that is held against a class is one call.
    const work = (size: number) => {
      const spy = vi.spyOn(Array.prototype, 'some');
      matches('a'.repeat(size));
      matches(`${'a/'.repeat(size)}c`);
      const calls = spy.mock.calls.length;
      spy.mockRestore();
      return calls;
    };
    const [one, two, four] = [work(100), work(200), work(400)];
    expect(one).toBeGreaterThan(100);
    expect(two - one).toBeLessThanOrEqual(10 * 100);
    expect(four - two).toBe(2 * (two - one));
  });
});
