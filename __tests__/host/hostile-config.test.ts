import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_FIELDS, MAX_GLOBS, MAX_WORDS } from '../../src/config/bounds.ts';
import { MAX_CONFIG_BYTES } from '../../src/host/text-file.ts';
import { documentsOf, failed, passed, refused, run } from '../support/cli.ts';
import { BAD, GOOD, tempDir, tempRepo } from '../support/temp-repo.ts';

/** What a configuration is refused for, next to a story of 40 letters. */
const refusalOf = (text: string) =>
  run(tempRepo({ [`stories/${'a'.repeat(40)}/b.md`]: GOOD, '.star-witness.yml': text }));

describe('a glob of a stranger', async () => {
  it.each([
    [
      'overrides:\n  - files: [a.md, "+(a|b).md"]',
      '2:20: `overrides.files`: expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses: write `\\(` for a literal parenthesis',
    ],
    [
      'answers: ../secret/*.md',
      '1:10: `answers`: expected a glob inside the repository, found `../secret/*.md`',
    ],
    ['stories:\n- a\n- /etc/*', '3:3: `stories`: expected a glob inside the repository, found `/etc/*`'],
    [`ignore: ${'?'.repeat(21)}`, '1:9: `ignore`: expected at most 20 wildcards in a glob, found 21'],
    [`ignore: ${'a'.repeat(300)}`, '1:9: `ignore`: expected a glob of at most 200 characters, found 300'],
  ])('%j is an error at its key', async (text, message) => {
    expect(await refusalOf(text)).toEqual(refused(`.star-witness.yml:${message}`));
  });

  it('is one of 100 at most, each of those in braces counted', async () => {
    const globs = (count: number) => `ignore: [${'"{a,b}", '.repeat(count)}]`;
    expect(await refusalOf(globs(MAX_GLOBS / 2))).toEqual(passed(1));
    expect(await refusalOf(globs(MAX_GLOBS / 2 + 1))).toEqual(
      refused(
        `.star-witness.yml:1:${11 + 9 * (MAX_GLOBS / 2)}: \`ignore\`: expected at most 100 globs in a configuration, found more`,
      ),
    );
  });

  it('may begin with a linked folder of the repository, and does not follow it elsewhere', async () => {
    const dir = tempDir({
      'secret/a.md': BAD,
      'repo/.star-witness.yml': 'stories: [current/*.md, "*/deep/*.md", out/*.md]\n',
      'repo/2026/a.md': GOOD,
      'repo/2026/deep/b.md': GOOD,
      'repo/2026/deep/deep/c.md': GOOD,
    });
    dir.git('init', '-q', 'repo');
    symlinkSync('2026', dir.join('repo/current'));
    symlinkSync('../secret', dir.join('repo/out'));
    const ran = await run(dir, ['--format', 'json'], { cwd: 'repo' });
    expect(documentsOf(ran)).toEqual(['2026/deep/b.md', 'current/a.md']);
    expect(ran.stderr).toBe('star-witness: skipped 1 symbolic link to a folder: `out`\n');
  });
});

describe('fields of a stranger', async () => {
  const fields = (count: number, name = 'f') =>
    `{${Array.from({ length: count }, (_, index) => `${name}${index}: {hint: h}`).join(', ')}}`;

  it.each<[string, (count: number) => string, string]>([
    ['all stories', (count) => `common-fields: ${fields(count)}`, '1:16: `common-fields`'],
    [
      'a type',
      (count) => `story-types: {x: {title: X, fields: ${fields(count)}}}`,
      '1:37: `story-types.x.fields`',
    ],
  ])('are too many for %s', async (_, configOf, place) => {
    expect(await refusalOf(configOf(MAX_FIELDS))).not.toMatchObject({ code: 2 });
    expect(await refusalOf(configOf(MAX_FIELDS + 1))).toEqual(
      refused(`.star-witness.yml:${place}: expected at most 200 fields, found 201`),
    );
  });

  it('are too many in several files', async () => {
    const repo = tempRepo({
      'stories/a.md': GOOD,
      '.star-witness.yml': `extends: base.yml\ncommon-fields: ${fields(MAX_FIELDS, 'g')}`,
      'base.yml': `common-fields: ${fields(1)}`,
    });
    expect(await run(repo)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected at most 200 fields, found 201'),
    });
  });
});

describe('words of a stranger', async () => {
  it('may have a hyphen', async () => {
    const text = 'We put it behind a feature-flag.';
    const dir = tempDir({ '.star-witness.yml': 'words: {mechanism: [feature-flag]}\n' });
    expect(
      (await run(dir, ['score', '--scorer', 'literal', '--format', 'json'], { input: text })).stdout,
    ).toBe('{"score":1,"missing":["evidence"]}\n');
  });

  it('are too many in one list', async () => {
    const list = (count: number) => `words:\n  mechanism: [${'x, '.repeat(count)}]`;
    // The mapping, the mapping in it, and the list count too.
    expect(await refusalOf(list(MAX_WORDS - 3))).toEqual(passed(1));
    const message = '`words.mechanism`: expected at most 10000 words and other values, found more';
    expect(await refusalOf(list(60_000))).toEqual(
      refused(`.star-witness.yml:2:${15 + 3 * (MAX_WORDS - 3)}: ${message}`),
    );
  });

  it('are too many in several files', async () => {
    const words = `[${'x, '.repeat(MAX_WORDS / 2)}]`;
    const repo = tempRepo({
      'stories/a.md': GOOD,
      '.star-witness.yml': `extends: base.yml\nplaceholders: ${words}`,
      'base.yml': `rubric-words: {evidence: ${words}}`,
    });
    expect((await run(repo)).stderr).toMatch(
      /^star-witness: base\.yml:1:\d+: `rubric-words\.evidence`: expected at most 10000 words [^\n]+\n$/,
    );
  });

  it.each([
    ['&a {words: *a}'],
    ['a: &a [*a, *a]'],
    [
      `a: &a [${'x, '.repeat(20)}]\n${[...'bcdefg'].map((key, index) => `${key}: &${key} [${`*${'abcdef'[index]}, `.repeat(3)}]`).join('\n')}`,
    ],
  ])('without end in %j are too many', async (text) => {
    expect((await refusalOf(text)).stderr).toMatch(
      /^star-witness: \.star-witness\.yml:\d+:\d+: `[a-z.]+…?`: expected at most 10000 words [^\n]+\n$/,
    );
  });
});

describe('a configuration', async () => {
  it('is of so many bytes, but a package.json only with our key', async () => {
    expect(await refusalOf(`# ${'x'.repeat(MAX_CONFIG_BYTES - 2)}`)).toEqual(passed(1));
    expect(await refusalOf(`# ${'x'.repeat(MAX_CONFIG_BYTES - 1)}`)).toEqual(
      refused('.star-witness.yml:1:1: expected a configuration of at most 262144 bytes, found 262145'),
    );
    const repo = tempRepo({
      'stories/a.md': BAD,
      'package.json': `{"x": "${'x'.repeat(MAX_CONFIG_BYTES)}"}`,
    });
    expect(await run(repo)).toEqual(failed('stories/a.md'));
    repo.write({ 'package.json': `{"x": "${'x'.repeat(MAX_CONFIG_BYTES)}", "star-witness": {}}` });
    expect(await run(repo)).toEqual(
      refused('package.json:1:1: expected a configuration of at most 262144 bytes, found 262173'),
    );
    repo.write({ 'package.json': `{"x": "${'x'.repeat(2 * 1024 * 1024)}"}` });
    expect(await run(repo)).toEqual(failed('stories/a.md'));
  });

  it('is not read from .git, or from elsewhere by a linked folder', async () => {
    const dir = tempDir({ 'secret/x.yml': 'top: secret', 'repo/stories/a.md': GOOD });
    dir.git('init', '-q', 'repo');
    symlinkSync('.git/config', dir.join('repo/.star-witness.yml'));
    symlinkSync('../secret', dir.join('repo/conf'));
    const not = (what: string) => refused(`${what}, expected a file in the repository`);
    expect(await run(dir, [], { cwd: 'repo' })).toEqual(not('.star-witness.yml: a file of .git'));
    expect(await run(dir, ['--config', 'conf/x.yml'], { cwd: 'repo' })).toEqual(
      not('conf/x.yml: a symbolic link out of the repository'),
    );
    mkdirSync(dir.join('repo/deep'));
    symlinkSync('../.git', dir.join('repo/deep/g'));
    dir.write({ 'repo/b.yml': 'extends: deep/g/x.yml', 'repo/.git/x.yml': 'top: secret' });
    expect(await run(dir, ['--config', 'b.yml'], { cwd: 'repo' })).toEqual(
      not('deep/g/x.yml: a file of .git'),
    );
  });
});
