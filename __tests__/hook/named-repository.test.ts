import { describe, expect, it } from 'vitest';
import { CLI, documentsOf, type Options, refused, run, shell } from '../support/cli.ts';
import { BAD, GOOD, type TempDir, tempDir } from '../support/temp-repo.ts';

const HERE = { GIT_DIR: '../dots.git', GIT_WORK_TREE: '.' };

/** A staged story with an error, in a folder whose repository is beside it. */
function apart(files: Record<string, string> = {}): TempDir {
  const dir = tempDir({ 'home/stories/a.md': BAD, 'home/sub/x.txt': 'x\n', ...files });
  dir.git('init', '-q', '--bare', 'dots.git');
  dir.git('--git-dir=dots.git', '--work-tree=home', 'add', 'stories/a.md');
  return dir;
}

/** The paths that a hook checks. */
async function staged(dir: TempDir, args: readonly string[], options: Options): Promise<string[]> {
  const { code } = await run(dir, ['--staged', ...args], options);
  const checked = documentsOf(await run(dir, ['--staged', '--format', 'json', ...args], options));
  expect(code).toBe(checked.length > 0 ? 1 : 0);
  return checked;
}

describe('a repository that git names in the environment', () => {
  it.each<[string, string, string[], Record<string, string>]>([
    ['with its work tree', 'home', [], HERE],
    ['from a folder in it', 'home/sub', ['-C', '..'], { GIT_DIR: '../../dots.git', GIT_WORK_TREE: '..' }],
    ['from elsewhere', '', ['-C', 'home'], { GIT_DIR: 'dots.git', GIT_WORK_TREE: 'home' }],
    ['with its index', 'home', [], { ...HERE, GIT_INDEX_FILE: '../dots.git/index' }],
    ['without its work tree', 'home', [], { GIT_DIR: '../dots.git' }],
  ])('is asked, %s', async (_, cwd, args, env) => {
    const dir = apart();
    expect(await staged(dir, args, { cwd, env })).toEqual(['stories/a.md']);
    // The work tree may be in another repository.
    dir.init();
    expect(await staged(dir, args, { cwd, env })).toEqual(['stories/a.md']);
  });

  it('judges what `git --git-dir --work-tree commit` commits', () => {
    const dir = apart({
      'dots.git/hooks/pre-commit': `#!/bin/sh\nexec '${process.execPath}' '${CLI}' --staged\n`,
    });
    shell(dir, 'chmod +x dots.git/hooks/pre-commit');
    const commit = () => shell(dir, 'git --git-dir=dots.git --work-tree=home commit -q -a -m A');
    expect(commit()).toMatchObject({ code: 1, stderr: expect.stringContaining('stories/a.md: 1 error') });
    dir.write({ 'home/stories/a.md': GOOD });
    expect(commit().code).toBe(0);
  });

  it('decides what is ignored, and what changed', async () => {
    const dir = apart({ 'home/.gitignore': 'own.md\n', 'home/stories/own.md': BAD });
    const own = { cwd: 'home', env: HERE };
    expect(documentsOf(await run(dir, ['--format', 'json'], own))).toEqual(['stories/a.md']);
    dir.git('--git-dir=dots.git', '--work-tree=home', 'commit', '-q', '-m', 'A');
    expect((await run(dir, ['--changed=HEAD'], own)).stdout).toBe(
      'pass: no findings\n1 story, 0 prompt answers checked\nchanged lines since `HEAD` only; 1 finding elsewhere not shown\n',
    );
  });

  it.each([HERE, { GIT_DIR: '../dots.git' }, { GIT_DIR: 'none' }])(
    'does not stand for that of another folder: %j',
    async (env) => {
      const dir = apart({ 'other/stories/b.md': BAD }).init('other');
      dir.git('-C', 'other', 'add', '-A');
      expect(await staged(dir, ['-C', '../other'], { cwd: 'home', env })).toEqual(['stories/b.md']);
    },
  );

  it('may have no work tree', async () => {
    const dir = apart();
    const message = `${dir.join('dots.git')} is in a bare git repository, expected one with a work tree for --staged`;
    expect(await run(dir, ['--staged'], { cwd: 'dots.git', env: { GIT_DIR: '.' } })).toEqual(
      refused(message),
    );
  });
});
