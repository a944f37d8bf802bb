import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changesByGit, type GitBase } from '../../src/host/changes.ts';
import { commitOf } from '../../src/host/revisions.ts';
import { type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A file of ten lines, with some of them replaced (`null`: gone) and more after them. */
function lines(edits: Record<number, string | null> = {}, ...more: string[]): string {
  const all = LINES.map((line, index) => (index + 1 in edits ? edits[index + 1] : line));
  return [...all.filter((line) => line !== null), ...more].map((line) => `${line}\n`).join('');
}

/** What changed, in words: the path it had, `added`, and its lines. A reason stands as it is. */
async function changed(
  repo: TempDir,
  paths: readonly string[],
  { base = 'HEAD', name, from = 'commit' }: Partial<GitBase> = {},
): Promise<Record<string, string> | string> {
  const found = await changesByGit({ base, name, from })({ root: repo.path, filePaths: paths });
  if ('reason' in found) return found.reason;
  expect(found.commit).toMatch(/^[0-9a-f]{40}$/);
  const entries = [...found.changes.files].map(([file, { added, previousPath, lines: own }]) => {
    const places = own?.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
    const what = [previousPath, added ? 'added' : null, places?.join(' ') ?? 'all'];
    return [file, what.filter((part) => part !== null).join(', ')];
  });
  return Object.fromEntries(entries.sort());
}

describe('the files that no longer exist', () => {
  it('are named, but for those that moved, and those that git alone forgets', async () => {
    const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'];
    const repo = tempRepo(Object.fromEntries(names.map((name) => [name, `${name}\n${lines()}`]))).commitAll();
    rmSync(repo.join('a.md'));
    repo.git('rm', '-q', 'b.md');
    repo.git('mv', 'c.md', 'x.md');
    repo.git('rm', '-q', '--cached', 'd.md');
    const find = changesByGit({ base: 'HEAD', from: 'commit' });
    const found = await find({ root: repo.path, filePaths: ['d.md', 'e.md', 'x.md'] });
    expect(found).toMatchObject({ changes: { deleted: ['a.md', 'b.md'] } });
    expect(await changed(repo, ['d.md', 'e.md', 'x.md'])).toEqual({ 'd.md': 'added, all', 'x.md': 'c.md, ' });
  });
});

describe('the lines of a file', () => {
  it.each<[string, string, string, string]>([
    ['an edited line', lines(), lines({ 3: 'x' }), '3'],
    ['the first and the last', lines(), lines({ 1: 'x', 10: 'y' }), '1 10'],
    ['lines behind the last', lines(), lines({}, 'x', 'y'), '11-12'],
    ['a line that is gone', lines(), lines({ 5: null }), ''],
    ['all lines gone', lines(), '', ''],
    ['the first lines of an empty file', '', 'a\nb\n', '1-2'],
    ['no line feed at the end any more', 'a\nb\n', 'a\nb', '2'],
    ['a line feed at the end', 'a\nb', 'a\nb\n', '2'],
    ['CRLF in place of LF', 'a\nb\n', 'a\r\nb\r\n', '1-2'],
    ['one line of a file with CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nX\r\nc\r\n', '2'],
    ['lines that end in CR alone', 'a\rb\r', 'a\rc\r', '1'],
    ['text that looks like headers', 'a\n', 'a\n++ b/other.md\n@@ -1 +70 @@\ndiff --git a/x b/x\n', '2-4'],
    ['deleted text that looks like headers', 'a\n-- a/x\n++ b/x\n', 'b\n', '1'],
    [
      'other characters that end a line elsewhere',
      'a\n',
      'a\nx\rdiff --git a/x b/x\r+++ b/other.md\r@@ -1 +80 @@\u2028@@ -1 +90 @@\nb\n',
      '2-3',
    ],
    ['bytes that are no text', 'a\nb\nc\n', 'a\n\0\x01\nc\n', '2'],
  ])('%s', async (_, before, after, expected) => {
    const repo = tempRepo({ 'a.md': before, 'other.md': 'x\n' }).commitAll();
    repo.write({ 'a.md': after });
    expect(await changed(repo, ['a.md', 'other.md'])).toEqual({ 'a.md': expected });
  });

  it('are those of the work tree, staged or not', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll();
    repo.write({ 'a.md': lines({ 2: 'x' }) });
    repo.git('add', 'a.md');
    repo.write({ 'a.md': lines({ 2: 'x', 4: 'y' }) });
    expect(await changed(repo, ['a.md'])).toEqual({ 'a.md': '2 4' });
  });

  it('do not change when only the time of a file does, and the index stays as it is', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll();
    utimesSync(repo.join('a.md'), 1, 1);
    const { mtimeMs, ino } = statSync(repo.join('.git/index'));
    expect(await changed(repo, ['a.md'])).toEqual({});
    const after = statSync(repo.join('.git/index'));
    expect({ mtimeMs: after.mtimeMs, ino: after.ino }).toEqual({ mtimeMs, ino });
  });

  it('are none where only the mode changed', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll();
    chmodSync(repo.join('a.md'), 0o755);
    expect(await changed(repo, ['a.md'])).toEqual({ 'a.md': '' });
  });

  it('are all where a file took the place of a symbolic link', async () => {
    const repo = tempRepo({ 'b.md': lines() });
    symlinkSync('b.md', repo.join('a.md'));
    repo.commitAll();
    rmSync(repo.join('a.md'));
    repo.write({ 'a.md': 'a\nb\n' });
    expect(await changed(repo, ['a.md', 'b.md'])).toEqual({ 'a.md': '1-2' });
  });

  it('come out of more files than one command can name', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${'long'.repeat(40)}-${index}.md`);
    const repo = tempRepo(Object.fromEntries(names.map((name) => [name, lines()]))).commitAll();
    repo.write(Object.fromEntries(names.map((name, index) => [name, lines({ [(index % 10) + 1]: 'x' })])));
    expect(await changed(repo, names)).toEqual(
      Object.fromEntries(names.map((name, index) => [name, `${(index % 10) + 1}`])),
    );
  });
});

describe('files', () => {
  it('that are new count whole, those that are gone not at all', async () => {
    const repo = tempRepo({ 'gone.md': 'a\n', 'same.md': 'b\n' }).commitAll();
    rmSync(repo.join('gone.md'));
    repo.write({ 'staged.md': 'c\nd\n', 'meant.md': 'e\n' });
    repo.git('add', 'staged.md');
    repo.git('add', '--intent-to-add', 'meant.md');
    repo.write({ 'untracked.md': 'f\n', 'folder/untracked.md': 'g\n' });
    const paths = ['gone.md', 'same.md', 'staged.md', 'meant.md', 'untracked.md', 'folder/untracked.md'];
    expect(await changed(repo, paths)).toEqual({
      'staged.md': 'added, all',
      'meant.md': 'added, all',
      'untracked.md': 'added, all',
      'folder/untracked.md': 'added, all',
    });
  });

  it('that git ignores are not new', async () => {
    const repo = tempRepo({ '.gitignore': 'drafts/\n' }).commitAll();
    repo.write({ 'drafts/a.md': 'a\n' });
    expect(await changed(repo, ['drafts/a.md'])).toEqual({});
  });

  it('are looked at only where they are judged', async () => {
    const repo = tempRepo({ 'a.md': 'a\n', 'b.md': 'b\n' }).commitAll();
    repo.write({ 'a.md': 'x\n', 'b.md': 'x\n', 'c.md': 'x\n' });
    expect(await changed(repo, ['b.md'])).toEqual({ 'b.md': '1' });
  });

  it('that were moved are found again, edited or not', async () => {
    const repo = tempRepo({ 'a.md': lines(), 'b.md': lines({ 1: 'another' }, 'and', 'more') }).commitAll();
    repo.git('mv', 'a.md', 'moved.md');
    repo.git('mv', 'b.md', 'edited.md');
    repo.write({ 'edited.md': lines({ 1: 'another', 6: 'x' }, 'and', 'more') });
    expect(await changed(repo, ['moved.md', 'edited.md'])).toEqual({
      'moved.md': 'a.md, ',
      'edited.md': 'b.md, 6',
    });
  });

  it('are found by what is compared, whatever habits a user has', async () => {
    const repo = tempRepo({ 'a b.md': lines(), 'c.md': lines({ 1: 'another' }) }).commitAll();
    const habits = {
      'diff.renames': 'false',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.context': '7',
      'diff.interHunkContext': '9',
      'diff.relative': 'true',
      'diff.submodule': 'log',
      'diff.algorithm': 'histogram',
      'color.ui': 'always',
      'color.diff': 'always',
      'core.quotePath': 'false',
      'core.pager': 'false',
      'diff.external': 'false',
    };
    for (const [key, value] of Object.entries(habits)) repo.git('config', key, value);
    repo.git('mv', 'c.md', 'é f.md');
    repo.write({ 'a b.md': lines({ 2: 'x', 5: 'y' }), 'é f.md': lines({ 1: 'another', 3: 'z' }) });
    expect(await changed(repo, ['a b.md', 'é f.md'])).toEqual({ 'a b.md': '2 5', 'é f.md': 'c.md, 3' });
  });

  it('have any name', async () => {
    const names = [
      'a b.md',
      ' lead.md',
      'trail .md',
      '-x.md',
      '--output=x.md',
      ':(top)x.md',
      ':!x.md',
      '*.md',
      '[a].md',
      'tab\there.md',
      'line\nbreak.md',
      'line\n+++ b/a b.md',
      'return\rhere.md',
      'quote".md',
      "apostrophe'.md",
      'back\\slash.md',
      '\\101.md',
      '\x07\b\v\f\x7f.md',
      'ünïcødé.md',
      '日本語 x.md',
      '🦊.md',
      'b/a.md',
      'HEAD',
    ];
    const repo = tempRepo(Object.fromEntries(names.map((name) => [name, lines()]))).commitAll();
    repo.write(Object.fromEntries(names.map((name) => [name, lines({ 4: 'x' })])));
    expect(await changed(repo, names)).toEqual(Object.fromEntries(names.map((name) => [name, '4'])));
    expect(existsSync(repo.join('x.md'))).toBe(false);
  });

  it('whose names are not UTF-8 are known by the name that Node gives them', async () => {
    const repo = tempRepo({ 'a.md': 'a\n' }).commitAll();
    execFileSync('bash', ['-c', "printf 'x\\n' > $'n\\xffame.md'"], { cwd: repo.path });
    repo.git('add', '-A');
    expect(await changed(repo, ['n\ufffdame.md'])).toEqual({ 'n\ufffdame.md': 'added, all' });
    repo.git('commit', '-q', '-m', 'Next');
    execFileSync('bash', ['-c', "printf 'y\\n' >> $'n\\xffame.md'"], { cwd: repo.path });
    expect(await changed(repo, ['n\ufffdame.md'])).toEqual({ 'n\ufffdame.md': 'all' });
  });

  it('that attributes call binary are compared all the same', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll();
    repo.write({ '.gitattributes': '*.md binary -diff\n', 'a.md': lines({ 3: 'x' }) });
    expect(await changed(repo, ['a.md'])).toEqual({ 'a.md': '3' });
  });

  it('in conflict count where they differ from the base, marks of the conflict too', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll();
    repo.git('switch', '-q', '-c', 'other');
    repo.write({ 'a.md': lines({ 3: 'theirs' }) }).commitAll();
    repo.git('switch', '-q', 'main');
    repo.write({ 'a.md': lines({ 3: 'ours' }) }).commitAll();
    expect(() => repo.git('merge', 'other')).toThrow();
    expect(await changed(repo, ['a.md'])).toEqual({ 'a.md': '3 5-7' });
  });

  it('are compared as git stores them', async () => {
    const repo = tempRepo({ '.gitattributes': '*.md text eol=crlf\n', 'a.md': lines() }).commitAll();
    repo.write({ 'a.md': lines({ 3: 'x' }).replaceAll('\n', '\r\n') });
    expect(await changed(repo, ['a.md'])).toEqual({ 'a.md': '3' });
  });
});

describe('other repositories inside', () => {
  it('count whole where they are new, or where the commit of a submodule moved', async () => {
    const library = tempRepo({ 'stories/a.md': 'a\n' }).commitAll();
    const repo = tempRepo({ 'b.md': 'b\n' });
    const add = ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', library.path];
    repo.git(...add, 'moved');
    repo.git(...add, 'same');
    repo.commitAll();
    const other = tempDir({ 'stories/c.md': 'c\n' }).init().commitAll();
    repo.git('clone', '-q', other.path, 'nested');
    repo.write({ 'moved/stories/a.md': 'x\n', 'same/stories/a.md': 'x\n' });
    const paths = ['moved/stories/a.md', 'same/stories/a.md', 'nested/stories/c.md'];
    // What is only edited in a submodule is that repository's business.
    expect(await changed(repo, paths)).toEqual({ 'nested/stories/c.md': 'added, all' });
    repo.git('-C', 'moved', 'commit', '-q', '-a', '-m', 'Next');
    expect(await changed(repo, paths)).toEqual({
      'nested/stories/c.md': 'added, all',
      'moved/stories/a.md': 'all',
    });
  });
});

describe('what is compared to', () => {
  it('is a commit itself, or the last one in common', async () => {
    const repo = tempRepo({ 'a.md': lines(), 'b.md': lines() }).commitAll();
    repo.git('switch', '-q', '-c', 'topic');
    repo.write({ 'a.md': lines({ 3: 'mine' }) }).commitAll();
    repo.git('switch', '-q', 'main');
    repo.write({ 'b.md': lines({ 5: 'theirs' }) }).commitAll();
    repo.git('switch', '-q', 'topic');
    const paths = ['a.md', 'b.md'];
    expect(await changed(repo, paths, { base: 'main', from: 'merge-base' })).toEqual({ 'a.md': '3' });
    expect(await changed(repo, paths, { base: 'main', from: 'commit' })).toEqual({
      'a.md': '3',
      'b.md': '5',
    });
    expect(await changed(repo, paths, { base: 'HEAD~1', from: 'commit' })).toEqual({ 'a.md': '3' });
    const found = await changesByGit({ base: 'main', name: 'the trunk', from: 'merge-base' })({
      root: repo.path,
      filePaths: paths,
    });
    expect(found).toMatchObject({
      changes: { base: 'the trunk' },
      commit: repo.git('rev-parse', 'main~1').trim(),
    });
  });

  it('is the first parent of a merge commit, for what a pull request changes', async () => {
    const repo = tempRepo({ 'a.md': lines(), 'b.md': lines() }).commitAll();
    repo.git('switch', '-q', '-c', 'topic');
    repo.write({ 'a.md': lines({ 3: 'mine' }) }).commitAll();
    repo.git('switch', '-q', 'main');
    repo.write({ 'a.md': lines({ 9: 'theirs' }), 'b.md': lines({ 5: 'theirs' }) }).commitAll();
    repo.git('merge', '-q', '--no-edit', 'topic');
    expect(await changed(repo, ['a.md', 'b.md'], { base: 'HEAD^1' })).toEqual({ 'a.md': '3' });
  });

  it.each([
    [1, 'there is no commit `HEAD^1` in this shallow clone'],
    [2, { 'a.md': '3' }],
  ])('may lie beyond a shallow clone of depth %i', async (depth, expected) => {
    const repo = tempRepo({ 'a.md': lines(), 'b.md': lines() }).commitAll();
    repo.write({ 'b.md': lines({ 5: 'before' }) }).commitAll();
    repo.write({ 'a.md': lines({ 3: 'last' }) }).commitAll();
    const clone = tempDir();
    clone.git('clone', '-q', `--depth=${depth}`, `file://${repo.path}`, '.');
    expect(await changed(clone, ['a.md', 'b.md'], { base: 'HEAD^1' })).toEqual(expected);
    expect(await changed(clone, ['a.md'], { base: 'HEAD~2' })).toBe(
      'there is no commit `HEAD~2` in this shallow clone',
    );
  });

  it('may have nothing in common with HEAD here', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll();
    repo.git('switch', '-q', '-c', 'topic');
    repo.write({ 'a.md': lines({ 3: 'mine' }) }).commitAll();
    repo.git('switch', '-q', 'main');
    repo.write({ 'a.md': lines({ 5: 'theirs' }) }).commitAll();
    const clone = tempDir();
    clone.git('clone', '-q', '--depth=1', '--no-single-branch', '-b', 'topic', `file://${repo.path}`, '.');
    expect(await changed(clone, ['a.md'], { base: 'origin/main', from: 'merge-base' })).toBe(
      'HEAD has no commit in common with `origin/main` in this shallow clone',
    );
    repo.git('switch', '-q', '--orphan', 'alone');
    repo.write({ 'c.md': 'c\n' }).commitAll();
    expect(await changed(repo, ['c.md'], { base: 'main', from: 'merge-base' })).toBe(
      'HEAD has no commit in common with `main`',
    );
  });

  it('is nothing before the first commit', async () => {
    const repo = tempRepo({ 'a.md': 'a\n' });
    expect(await changed(repo, ['a.md'])).toBe('there is no commit `HEAD`');
    repo.commitAll();
    expect(await changed(repo, ['a.md'], { base: 'HEAD^1' })).toBe('there is no commit `HEAD^1`');
  });

  it.each([
    '0'.repeat(40),
    '1'.repeat(40),
    'nothing',
    '',
    ' ',
    '--output=pwned',
    '-h',
    '--all',
    'HEAD..main',
    'main...HEAD',
    '^HEAD',
    'HEAD:a.md',
    'HEAD^{tree}',
    '@{upstream}',
    'HEAD@{7}',
    'a\nb',
    ':a.md',
    ':/no such message',
  ])('is a reason to check all where it names no commit: %j', async (base) => {
    const repo = tempRepo({ 'a.md': 'a\n' }).commitAll();
    for (const from of ['commit', 'merge-base'] as const)
      expect(await changed(repo, ['a.md'], { base, from })).toBe(`there is no commit \`${base}\``);
    expect(repo.list()).toEqual(['.git', 'a.md']);
  });

  it('is found at origin, but for what starts at HEAD', async () => {
    const repo = tempRepo({ 'a.md': 'a\n' }).commitAll();
    repo.git('update-ref', 'refs/remotes/origin/next', 'HEAD');
    repo.git('update-ref', 'refs/remotes/origin/HEAD', 'HEAD');
    repo.write({ 'a.md': 'a\nb\n' });
    expect(await changed(repo, ['a.md'], { base: 'next' })).toEqual({ 'a.md': '2' });
    expect(await changed(repo, ['a.md'], { base: 'next', from: 'merge-base' })).toEqual({ 'a.md': '2' });
    expect(await changed(repo, ['a.md'], { base: 'HEAD^1' })).toBe('there is no commit `HEAD^1`');
    expect(await changed(repo, ['a.md'], { base: 'HEAD~0^1' })).toBe('there is no commit `HEAD~0^1`');
  });

  it('is quoted so that its name cannot end the quotation', async () => {
    const repo = tempRepo({ 'a.md': 'a\n' }).commitAll();
    expect(await changed(repo, ['a.md'], { base: 'a`b' })).toBe("there is no commit `a'b`");
  });

  it('may be a branch that is named like an option, or like a file', async () => {
    const repo = tempRepo({ 'a.md': 'a\n' }).commitAll();
    repo.git('update-ref', 'refs/heads/--output=x', 'HEAD');
    repo.git('branch', 'a.md');
    repo.write({ 'a.md': 'b\n' });
    for (const base of ['--output=x', 'a.md'])
      for (const from of ['commit', 'merge-base'] as const)
        expect(await changed(repo, ['a.md'], { base, from })).toEqual({ 'a.md': '1' });
    expect(repo.list()).toEqual(['.git', 'a.md']);
  });

  it('is a tag, a date or whatever git takes', async () => {
    const repo = tempRepo({ 'a.md': lines() }).commitAll('first words');
    repo.git('tag', '-a', 'v1', '-m', 'One');
    repo.write({ 'a.md': lines({ 3: 'x' }) }).commitAll();
    const first = repo.git('rev-parse', 'HEAD~1').trim();
    for (const base of ['v1', 'HEAD~1', '@~', 'HEAD^{/first}', first, first.slice(0, 8)])
      expect(await changed(repo, ['a.md'], { base })).toEqual({ 'a.md': '3' });
    expect(commitOf(repo.path, 'v1')).toBe(first);
  });

  it('is nothing where git sees no repository of ours', async () => {
    expect(await changed(tempDir({ 'a.md': 'a\n' }), ['a.md'])).toBe(
      'fatal: not a git repository (or any of the parent directories): .git',
    );
    const broken = tempRepo({ 'a.md': 'a\n' }).commitAll();
    broken.write({ '.git/config': '[broken' });
    expect(await changed(broken, ['a.md'])).toMatch(/^fatal: bad config line \d in file/);
    vi.stubEnv('PATH', '/nowhere');
    expect(await changed(broken, ['a.md'])).toBe('git is not on PATH');
  });
});

describe('nothing of the repository is run', () => {
  it('no diff driver, text converter, filter, hook, pager or file system monitor', async () => {
    const repo = tempRepo({
      'a.md': lines(),
      'b.md': lines(),
      'moved.md': lines({ 1: 'another' }),
      '.gitattributes': '*.md diff=evil filter=evil\n',
    });
    const evil = `touch ${repo.join('pwned')}; cat`;
    repo.commitAll();
    const library = tempRepo({ 'stories/a.md': 'a\n' }).commitAll();
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', library.path, 'sub');
    repo.commitAll();
    const settings = {
      'filter.evil.clean': evil,
      'filter.evil.smudge': evil,
      'filter.evil.process': evil,
      'filter.evil.required': 'true',
      'diff.evil.command': evil,
      'diff.evil.textconv': evil,
      'diff.external': evil,
      'core.pager': evil,
      'core.fsmonitor': evil,
      'core.editor': evil,
      'core.sshCommand': evil,
      'core.alternateRefsCommand': evil,
      'uploadpack.packObjectsHook': evil,
      'gpg.program': evil,
    };
    for (const where of ['.', 'sub'])
      for (const [key, value] of Object.entries(settings)) repo.git('-C', where, 'config', key, value);
    for (const folder of ['.git', '.git/modules/sub'])
      for (const hook of [
        'post-index-change',
        'post-checkout',
        'fsmonitor-watchman',
        'reference-transaction',
      ]) {
        repo.write({ [`${folder}/hooks/${hook}`]: `#!/bin/sh\n${evil}\n` });
        chmodSync(repo.join(folder, 'hooks', hook), 0o755);
      }
    repo.write({
      'a.md': lines({ 3: 'x' }),
      'new.md': lines(),
      'there.md': lines({ 1: 'another', 5: 'x' }),
      'sub/stories/a.md': 'x\n',
    });
    rmSync(repo.join('moved.md'));
    // As on a fresh checkout: git has to read the file to see that it is the same.
    utimesSync(repo.join('b.md'), 1, 1);
    utimesSync(repo.join('sub/stories/a.md'), 1, 1);
    vi.stubEnv('GIT_EXTERNAL_DIFF', evil);
    const paths = ['a.md', 'b.md', 'new.md', 'there.md', 'sub/stories/a.md'];
    for (const from of ['commit', 'merge-base'] as const) {
      expect(await changed(repo, paths, { from })).toEqual({
        'a.md': '3',
        'new.md': 'added, all',
        'there.md': 'added, all',
      });
    }
    expect(repo.list()).not.toContain('pwned');
    // The trap works.
    expect(() => repo.git('diff', 'HEAD')).toThrow();
    expect(repo.list()).toContain('pwned');
  });
});
