import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, unlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ObjectReader } from '../../src/host/object-reader.ts';
import type { JsonReport } from '../../src/report/json-schema.ts';
import {
  CLI,
  documentsOf,
  failed,
  passed,
  type Ran,
  refused,
  refusedCommit,
  run,
  shell,
} from '../support/cli.ts';
import {
  BAD,
  GOOD,
  GOOD_ANSWER,
  PARTS,
  STRONG,
  story,
  type TempDir,
  tempDir,
  tempRepo,
  WEAK_PARTS,
} from '../support/temp-repo.ts';

const SILENT: Ran = { code: 0, stdout: '', stderr: '' };

function staged(repo: TempDir, args: readonly string[] = [], cwd = ''): Promise<Ran> {
  return run(repo, ['--staged', ...args], { cwd });
}

/** The paths that `--staged` checked. */
async function documents(repo: TempDir, args: readonly string[] = [], cwd = ''): Promise<string[]> {
  return documentsOf(await staged(repo, ['--format', 'json', ...args], cwd));
}

/** Makes the command line git's own pre-commit hook; what it printed is what `hookOutput` reads. */
function installHook(repo: TempDir): void {
  const hook = repo.join('.git/hooks/pre-commit');
  mkdirSync(path.dirname(hook), { recursive: true });
  repo.write({
    '.git/hooks/pre-commit': `#!/bin/sh\nexec '${process.execPath}' '${CLI}' --staged --format json >.git/hook.json\n`,
  });
  shell(repo, 'chmod +x .git/hooks/pre-commit');
}

/** Runs `git commit` with the hook; its exit code and the documents that the hook checked, with the score of each. */
function commit(repo: TempDir, args: string): { code: number | null; checked: Record<string, number> } {
  rmSync(repo.join('.git/hook.json'), { force: true });
  const { code } = shell(repo, `git commit -q -m Next ${args}`);
  const { documents } = JSON.parse(repo.read('.git/hook.json')) as {
    documents: { filePath: string; answers: { score: number }[] }[];
  };
  const scores = documents.map(({ filePath, answers }) => [filePath, answers[0]?.score ?? -1] as const);
  return { code, checked: Object.fromEntries(scores) };
}

describe('what is staged', () => {
  it('is a bank where it is one on disk, too', async () => {
    const bank = ['The queue', 'The door'].map((title) => `## ${title}\n\n${PARTS}`).join('\n');
    const repo = tempRepo({ 'notes.md': bank });
    repo.git('add', '-A');
    const args = ['--no-ignore', 'notes.md', '--format', 'json'];
    const titlesIn = async (ran: Promise<Ran>) =>
      (JSON.parse((await ran).stdout) as JsonReport).documents.map(({ title }) => title);
    expect(await titlesIn(run(repo, args))).toEqual(['The queue', 'The door']);
    expect(await titlesIn(staged(repo, args))).toEqual(['The queue', 'The door']);
  });

  it.each(['notes/prep.md', 'notes', '.', 'notes/*.md'])('is a bank where --bank names %s', async (given) => {
    const bank = ['The queue', 'The door'].map((title) => `## ${title}\n\n${PARTS}`).join('\n');
    const repo = tempRepo({ 'notes/prep.md': bank }).commitAll();
    repo.write({ 'notes/prep.md': bank.replace('The door', 'The gate') }).git('add', '-A');
    const { stdout } = await staged(repo, ['--bank', given, '--format', 'json']);
    const { documents, findings } = JSON.parse(stdout) as JsonReport;
    expect([documents.map(({ title }) => title), findings]).toEqual([['The gate'], []]);
  });

  it('is read one after the other', async () => {
    const repo = tempRepo();
    repo.write(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`stories/${index}.md`, GOOD])));
    repo.git('add', '-A');
    let open = 0;
    let most = 0;
    const { get } = ObjectReader.prototype;
    vi.spyOn(ObjectReader.prototype, 'get').mockImplementation(async function (this: ObjectReader, ...args) {
      most = Math.max(most, ++open);
      return get.apply(this, args).finally(() => open--);
    });
    expect(await staged(repo)).toEqual(passed(20));
    expect(most).toBe(1);
  });
});

describe('what is judged', () => {
  it('is the staged half of a partly staged file', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    repo.git('add', '-A');
    repo.write({ 'stories/a.md': GOOD });
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
    expect(await run(repo)).toEqual(passed(1));

    repo.git('add', '-A');
    repo.write({ 'stories/a.md': BAD });
    expect(await staged(repo)).toEqual(passed(1));
    expect(await run(repo)).toEqual(failed('stories/a.md'));
  });

  it('is a single staged hunk', async () => {
    const long = `${GOOD}\n${'Filler.\n'.repeat(20)}`;
    const repo = tempRepo({ 'stories/a.md': long }).commitAll();
    repo.write({ 'stories/a.md': `${long.replace(GOOD, BAD)}\nLast line.\n` });
    // Takes the second hunk alone: the weak answer stays in the work tree.
    shell(repo, `printf 'n\\ny\\n' | git add -p stories/a.md`);
    expect(repo.git('diff', '--cached')).toContain('+Last line.');
    expect(await staged(repo)).toEqual(passed(1));
    expect((await run(repo)).code).toBe(1);
  });

  it('is no file that is only renamed, which was judged where it was', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, 'stories/b.md': BAD }).commitAll();
    repo.git('mv', 'stories/a.md', 'stories/new.md');
    repo.git('mv', 'stories/b.md', 'stories/worse.md');
    const onlyRenamed = passed(
      0,
      0,
      ', 2 skipped: stories/new.md (only renamed, from stories/a.md), stories/worse.md (only renamed, from stories/b.md)',
    );
    for (const value of ['true', 'copies', 'false']) {
      repo.git('config', 'diff.renames', value);
      expect(await staged(repo)).toEqual(onlyRenamed);
      expect(await staged(repo, ['stories/new.md', 'stories/worse.md'])).toEqual(onlyRenamed);
    }
    // Out of the globs it is no document any more.
    repo.git('mv', 'stories/worse.md', 'worse.md');
    expect(await staged(repo)).toEqual(
      passed(0, 0, ', 1 skipped: stories/new.md (only renamed, from stories/a.md)'),
    );
    repo.write({ 'stories/new.md': `${BAD}\n\n` }).git('add', '-A');
    expect(await staged(repo)).toEqual(refusedCommit('stories/new.md'));
  });

  it('is a renamed file that was not judged before, or by other settings', async () => {
    const overrides =
      'overrides: [{ files: stories/old/**, rules: { answer-score: off } }]\nignore: stories/x/**\n';
    const from = ['notes/a.md', 'stories/old/a.md', 'stories/x/a.md', 'answers/a.md'];
    for (const file of from) {
      const repo = tempRepo({
        '.star-witness.yml': overrides,
        [file]: BAD,
        'stories/b.md': GOOD,
      }).commitAll();
      repo.git('mv', file, 'stories/a.md');
      expect(await staged(repo), file).toEqual(refusedCommit('stories/a.md'));
    }
  });

  it('is a file that was staged and then deleted from the work tree', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    repo.git('add', '-A');
    rmSync(repo.join('stories'), { recursive: true });
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
    expect(await staged(repo, ['stories/a.md'])).toEqual(refusedCommit('stories/a.md'));
    expect(await staged(repo, ['stories'])).toEqual(refusedCommit('stories/a.md'));
  });

  it('is nothing but what is staged', async () => {
    const repo = tempRepo({ 'stories/old.md': BAD, 'stories/a.md': GOOD }).commitAll();
    repo.write({ 'stories/a.md': story(`${STRONG} It still works.`) });
    repo.write({ 'stories/untracked.md': BAD, 'stories/old.md': story('Still weak.') });
    repo.git('add', 'stories/a.md');
    expect(await documents(repo)).toEqual(['stories/a.md']);
    expect(await staged(repo)).toEqual(passed(1));
    expect((await run(repo)).code).toBe(1);
  });

  it('is what the first commit adds', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'answers/b.md': GOOD_ANSWER });
    repo.git('add', 'answers');
    expect(await staged(repo)).toEqual(passed(0, 1));
    repo.git('add', '-A');
    expect(await documents(repo)).toEqual(['answers/b.md', 'stories/a.md']);
    expect((await staged(repo)).code).toBe(1);
  });

  it.skipIf(process.platform === 'darwin')('is a finding where the name is not UTF-8', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, 'stories/\ufffd.md': GOOD });
    shell(repo, String.raw`cp stories/a.md $'stories/caf\xe9.md'; git add -A; rm stories/caf*`);
    expect(await staged(repo)).toEqual({
      code: 1,
      stdout: `stories/caf\ufffd.md (story)
  stories/caf\ufffd.md:1:1 error unreadable-file
    The name of this file or folder is not UTF-8, so it is not read.
    > Rename it.

fail: 1 error
3 stories, 0 prompt answers checked
`,
      stderr: expect.stringContaining('Commit refused:\n  stories/caf\ufffd.md: 1 error\n'),
    });
  });

  it('takes a path with parentheses for a name, and reads no other groups', async () => {
    const repo = tempRepo({ 'stories/a (1) *.md': GOOD, 'stories/b.md': BAD });
    repo.git('add', '-A');
    expect(await documents(repo, ['stories/a (1) *.md'])).toEqual(['stories/a (1) *.md']);
    expect(await documents(repo, ['stories/[b].md'])).toEqual(['stories/b.md']);
  });

  it('is no file that is only intended to be added', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    repo.git('add', '-N', 'stories/a.md');
    expect(await staged(repo)).toEqual(SILENT);
    repo.write({ 'stories/b.md': GOOD }).git('add', 'stories/b.md');
    expect(await staged(repo)).toEqual(passed(1));
  });

  it('is no deletion', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'stories/b.md': BAD }).commitAll();
    repo.git('rm', '-q', '--cached', 'stories/a.md');
    repo.git('rm', '-q', 'stories/b.md');
    expect(await staged(repo)).toEqual(SILENT);
  });

  it('is a file in the place of a symbolic link, and no link in the place of a file', async () => {
    const repo = tempRepo({ 'weak.txt': BAD, 'stories/b.md': BAD });
    symlinkSync('../weak.txt', repo.join('stories/a.md'));
    repo.commitAll();
    unlinkSync(repo.join('stories/a.md'));
    repo.write({ 'stories/a.md': BAD }).git('add', '-A');
    expect(repo.git('diff', '--cached', '--name-status')).toBe('T\tstories/a.md\n');
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));

    repo.commitAll();
    unlinkSync(repo.join('stories/b.md'));
    symlinkSync('a.md', repo.join('stories/b.md'));
    repo.git('add', '-A');
    expect(repo.git('diff', '--cached', '--name-status')).toBe('T\tstories/b.md\n');
    expect(await staged(repo)).toEqual(passed(0, 0, ', 1 skipped: stories/b.md (symbolic link)'));
  });

  it('is neither a symbolic link nor a submodule', async () => {
    const other = tempRepo({ 'stories/s.md': BAD }).commitAll();
    const repo = tempRepo({ 'stories/a.md': GOOD });
    symlinkSync('/etc/passwd', repo.join('stories/link.md'));
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.path, 'stories/sub.md');
    repo.git('add', '-A');
    const { code, stdout, stderr } = await staged(repo, ['--format', 'json']);
    const report = JSON.parse(stdout);
    expect({ code, stderr, counts: report.counts }).toMatchObject({
      code: 0,
      stderr: '',
      counts: { documents: 1, skipped: 2 },
    });
    expect((await staged(repo)).stdout).toContain('symbolic link');
    expect((await staged(repo)).stdout).toContain('submodule');
    expect(stdout).not.toContain('root:');
  });

  it('is a finding where a blob is over 1 MiB, and not read', async () => {
    const repo = tempRepo({ 'stories/a.md': `${GOOD}${'x'.repeat(1024 * 1024)}`, 'stories/b.md': GOOD });
    repo.git('add', '-A');
    const { code, stdout } = await staged(repo);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `stories/a.md:1:1 error unreadable-file\n    The file has ${GOOD.length + 1024 * 1024} bytes`,
    );
    expect(stdout).toContain('fail: 1 error\n2 stories');
  });

  it('has LF where the work tree has CRLF', async () => {
    const repo = tempRepo();
    repo.git('config', 'core.autocrlf', 'true');
    repo.write({ 'stories/a.md': BAD.replaceAll('\n', '\r\n') });
    shell(repo, 'git add -A 2>/dev/null');
    expect(repo.git('cat-file', '-p', ':stories/a.md')).not.toContain('\r');
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
    // CRLF in the blob itself does no harm either.
    repo.git('config', 'core.autocrlf', 'false');
    repo.git('add', '--renormalize', '-A');
    expect(repo.git('cat-file', '-p', ':stories/a.md')).toContain('\r');
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
  });

  it('is read by the configuration in the index', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, '.star-witness.yml': 'min-score: 0\n' });
    repo.git('add', '-A');
    repo.write({ '.star-witness.yml': 'min-score: 9\n' });
    expect(await staged(repo)).toEqual(passed(1));
    unlinkSync(repo.join('.star-witness.yml'));
    expect(await staged(repo)).toEqual(passed(1));
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
    // One that is not staged does not count yet, unless it is named.
    repo.write({ '.star-witness.yml': 'min-score: 0\n' });
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
    expect(await staged(repo, ['--config', '.star-witness.yml'])).toEqual(passed(1));
  });

  it('is read by a configuration in the index with what it extends there', async () => {
    const repo = tempRepo({
      'stories/a.md': BAD,
      '.star-witness.yml': 'extends: ./base.yml\n',
      'base.yml': 'min-score: 0\n',
    });
    repo.git('add', '-A');
    repo.write({ 'base.yml': 'min-score: 9\n' });
    expect(await staged(repo)).toEqual(passed(1));
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual(refused('base.yml:1:12: `min-score`: expected 0, 1 or 2, found `9`'));
  });

  it('follows a symbolic link to a configuration through the index', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'conf/base.yml': 'min-score: 0' });
    symlinkSync('base.yml', repo.join('conf/real.yml'));
    symlinkSync(repo.join('conf/real.yml'), repo.join('.star-witness.yml'));
    repo.git('add', '-A');
    repo.write({ 'conf/base.yml': 'min-score: 9' });
    expect(await staged(repo)).toEqual(passed(1));
    repo.git('add', '-A');
    const refusal = ':1:12: `min-score`: expected 0, 1 or 2, found `9`';
    expect(await staged(repo)).toEqual(refused(`.star-witness.yml${refusal}`));
    repo.write({ 'own.yml': 'extends: conf/real.yml' }).git('add', '-A');
    expect(await staged(repo, ['--config', 'own.yml'])).toEqual(refused(`conf/real.yml${refusal}`));
  });

  it.each([
    ['../x.yml', 'a symbolic link out of the repository'],
    ['/etc/hostname', 'a symbolic link out of the repository'],
    ['conf/x.yml', 'a symbolic link to `conf/x.yml`, which is not in the index (`git add` it)'],
    ['.git/config', 'a symbolic link to `.git/config`, which is not in the index (`git add` it)'],
    ['.star-witness.yml', 'a symbolic link that leads back to itself'],
  ])('says that a configuration is a symbolic link to %s', async (target, what) => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    symlinkSync(target, repo.join('.star-witness.yml'));
    symlinkSync(target, repo.join('package.json'));
    repo.git('add', '-A');
    repo.write({ 'conf/x.yml': '' });
    expect(await staged(repo)).toEqual(
      refused(`.star-witness.yml: ${what}, expected a file in the repository`),
    );
    repo.git('rm', '-q', '--cached', '.star-witness.yml');
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
  });

  it('works with SHA-256 objects', async () => {
    const repo = tempDir({ 'stories/a.md': BAD });
    repo.git('init', '-q', '--object-format=sha256');
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual(refusedCommit('stories/a.md'));
    repo.commitAll().write({ 'stories/a.md': GOOD }).git('add', '-A');
    expect(await staged(repo)).toEqual(passed(1));
  });

  it('works in a linked worktree, which has an index of its own', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD }).commitAll();
    repo.git('worktree', 'add', '-q', '-b', 'other', 'tree');
    repo.write({ 'tree/stories/b.md': BAD, 'stories/c.md': GOOD });
    repo.git('-C', 'tree', 'add', '-A');
    expect(await staged(repo, [], 'tree')).toEqual(refusedCommit('stories/b.md'));
    expect(await staged(repo)).toEqual(SILENT);
    repo.git('add', 'stories/c.md');
    expect(await documents(repo)).toEqual(['stories/c.md']);
    expect(await documents(repo, [], 'tree')).toEqual(['stories/b.md']);
  });
});

describe('names', () => {
  const names = [
    'stories/two words.md',
    `stories/it's "quoted".md`,
    'stories/new\nline.md',
    'stories/tab\tand\\backslash.md',
    'stories/Gespräch-東京-🚀.md',
    'stories/-rf.md',
    '-n/stories/a.md',
    ':(top)/stories/a.md',
    'stories/[a]*?.md',
  ];

  it.each(names)('may be %j', async (name) => {
    const repo = tempRepo({ [name]: BAD });
    repo.git('add', '-A');
    rmSync(repo.join(name));
    expect(await documents(repo)).toEqual([name]);
    const { code, stdout, stderr } = await staged(repo);
    expect({ code, refusal: stderr.split('\n')[0] }).toEqual({ code: 1, refusal: 'Commit refused:' });
    // One line a finding, whatever the name holds.
    expect(stdout.split('\n').filter((line) => line.includes(' error '))).toHaveLength(1);
    repo.write({ [name]: GOOD }).git('add', '-A');
    expect(await staged(repo)).toEqual(passed(1));
  });

  it('may all be there at once', async () => {
    const repo = tempRepo(Object.fromEntries(names.map((name) => [name, GOOD])));
    repo.git('add', '-A');
    expect((await documents(repo)).sort()).toEqual([...names].sort());
  });
});

describe('which part of it', () => {
  it('can be named by files, folders and globs', async () => {
    const repo = tempRepo({
      'stories/a.md': BAD,
      'stories/deep/b.md': GOOD,
      'answers/c.md': GOOD_ANSWER,
      'notes/d.md': GOOD,
    });
    repo.git('add', '-A');
    expect(await documents(repo)).toEqual(['answers/c.md', 'stories/a.md', 'stories/deep/b.md']);
    expect(await documents(repo, ['stories'])).toEqual(['stories/a.md', 'stories/deep/b.md']);
    expect(await documents(repo, ['stories/deep/'])).toEqual(['stories/deep/b.md']);
    expect(await documents(repo, ['./stories/a.md', 'answers'])).toEqual(['answers/c.md', 'stories/a.md']);
    expect(await documents(repo, ['**/deep/*.md'])).toEqual(['stories/deep/b.md']);
    expect(await documents(repo, ['notes'])).toEqual(['notes/d.md']);
    expect(await documents(repo, [repo.join('stories/a.md')])).toEqual(['stories/a.md']);
    // What a hook was given and is not staged is none of its business.
    expect(await staged(repo, ['stories/none.md'])).toEqual(SILENT);
  });

  it('is the same from a folder whose own name the globs have', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'notes/b.md': BAD });
    repo.git('add', '-A');
    expect(await staged(repo, [], 'stories')).toEqual(refusedCommit('a.md'));
    expect(await staged(repo, [], 'notes')).toEqual(SILENT);
  });

  it('is what lies below -C, with paths from there', async () => {
    const repo = tempRepo({ 'sub/stories/a.md': BAD, 'stories/b.md': BAD });
    repo.git('add', '-A');
    expect(await staged(repo, ['-C', 'sub'])).toEqual(
      refusedCommit('sub/stories/a.md', 1, 'security-hygiene, sub'),
    );
    expect(await staged(repo, [], 'sub')).toEqual(refusedCommit('stories/a.md', 1, 'security-hygiene, sub'));
    expect(await documents(repo, ['-C', 'sub', 'stories'])).toEqual(['sub/stories/a.md']);
    expect(await documents(repo, ['-C', 'sub', '../stories'])).toEqual(['stories/b.md']);
  });

  it('leaves out what the configuration ignores, and READMEs', async () => {
    const repo = tempRepo({
      '.star-witness.yml': 'ignore: "stories/old/**"\n',
      'stories/old/a.md': BAD,
      'stories/README.md': '# Ours',
      'node_modules/x/stories/b.md': BAD,
    });
    repo.git('add', '-f', '-A');
    expect(await staged(repo)).toEqual(SILENT);
  });
});

describe('names that a hook manager gives', () => {
  const files = {
    'README.md': '# Ours',
    'stories/README.md': '# Ours',
    'docs/page.md': '---\nlayout: page\n---\n\n# Ours\n',
    'src/a.ts': 'export {};\n',
  };

  it('are skipped in silence where no glob matches them', async () => {
    const repo = tempRepo({ ...files, 'stories/a.md': BAD });
    repo.git('add', '-A');
    expect(await staged(repo, Object.keys(files))).toEqual(SILENT);
    expect(await staged(repo, [...Object.keys(files), 'stories/a.md'])).toEqual(
      refusedCommit('stories/a.md'),
    );
  });

  it('are checked where the frontmatter has a type or a prompt, or with --no-ignore', async () => {
    const repo = tempRepo({ ...files, 'notes/a.md': GOOD, '.star-witness.yml': 'ignore: src/**\n' });
    repo.git('add', '-A');
    expect(await documents(repo, ['README.md', 'notes/a.md'])).toEqual(['notes/a.md']);
    expect(await documents(repo, ['--no-ignore', ...Object.keys(files)])).toEqual(Object.keys(files).sort());
  });
});

describe('a refused commit', () => {
  it('counts by file what fails, and says what to do', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'answers/b.md': '---\nprompt: wy\n---\n' });
    repo.git('add', '-A');
    expect((await staged(repo, ['--format', 'json=report.json', '--quiet'])).stderr).toBe(`Commit refused:
  answers/b.md: 2 errors
  stories/a.md: 1 error
To commit, do one of these:
  - Fix the errors, \`git add\` the files and commit again.
  - Set \`status: draft\` in the frontmatter: the findings of a draft are notes.
  - Skip this check: git commit --no-verify
`);
    for (const file of ['stories/a.md', 'answers/b.md'])
      repo.write({ [file]: repo.read(file).replace('---\n', '---\nstatus: draft\n') });
    repo.git('add', '-A');
    expect(await staged(repo)).toMatchObject({ code: 0, stderr: '' });
    // Then a draft helps no more.
    expect((await staged(repo, ['--fail-on', 'note'])).stderr).toBe(`Commit refused:
  answers/b.md: 2 notes
  stories/a.md: 1 note
To commit, do one of these:
  - Fix the notes, \`git add\` the files and commit again.
  - Skip this check: git commit --no-verify
`);
  });

  it('does not happen if nothing is staged: the work tree alone refuses no commit', async () => {
    expect((await run(tempDir({ 'stories/a.md': BAD }))).stderr).toBe('');
  });
});

describe('without a staged document', () => {
  it('is silent and passes', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD, 'README.md': '# Ours' });
    expect(await staged(repo)).toEqual(SILENT);
    repo.commitAll();
    expect(await staged(repo)).toEqual(SILENT);
    repo.write({ 'README.md': '# Theirs', 'src/a.ts': '' }).git('add', '-A');
    expect(await staged(repo)).toEqual(SILENT);
    expect(await staged(repo, ['--format', 'github'])).toEqual(SILENT);
    expect(await staged(repo, ['--format', 'markdown'])).toEqual(SILENT);
  });

  it('still writes the report that a machine asked for', async () => {
    const repo = tempRepo();
    const { code, stdout, stderr } = await staged(repo, ['--format', 'json']);
    expect({ code, stderr, verdict: JSON.parse(stdout).verdict }).toEqual({
      code: 0,
      stderr: '',
      verdict: 'pass',
    });
    expect(await staged(repo, ['--format', 'json=report.json'])).toEqual(SILENT);
    expect(JSON.parse(repo.read('report.json')).counts.documents).toBe(0);
    expect(JSON.parse((await staged(repo, ['--format', 'sarif'])).stdout).runs[0].results).toEqual([]);
  });
});

describe('what cannot be done', () => {
  it('is one line outside of a repository', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    expect(await staged(dir)).toEqual(
      refused(`${dir.path} is in no git repository, expected one for --staged`),
    );
  });

  it('is one line where .git leads nowhere, or git is not there', async () => {
    const dir = tempDir({ '.git': 'gitdir: /nowhere\n', 'stories/a.md': GOOD });
    for (const ran of [
      await staged(dir),
      await run(tempRepo(), ['--staged'], { env: { PATH: '/nowhere' } }),
    ]) {
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/^star-witness: [^\n]+\n$/);
    }
  });

  it('is one line that says why where git does not trust the owner', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    repo.git('add', '-A');
    expect(await run(repo, ['--staged'], { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })).toEqual(
      refused(
        `fatal: detected dubious ownership in repository at '${repo.path}' (\`git config --global --add safe.directory ${repo.path}\` adds an exception)`,
      ),
    );
  });
});

describe('as a pre-commit hook of git', () => {
  it('judges what `git commit -a` takes along', () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, 'stories/b.md': BAD }).commitAll();
    installHook(repo);
    const head = repo.git('rev-parse', 'HEAD');
    repo.write({ 'stories/a.md': BAD });
    expect(commit(repo, '-a')).toEqual({ code: 1, checked: { 'stories/a.md': 0 } });
    expect(repo.git('rev-parse', 'HEAD')).toBe(head);
    repo.write({ 'stories/a.md': `${GOOD}\nMore.\n` });
    expect(commit(repo, '-a')).toEqual({ code: 0, checked: { 'stories/a.md': 2 } });
    expect(repo.git('rev-parse', 'HEAD')).not.toBe(head);
  });

  it('judges only what `git commit -o` names', () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, 'stories/b.md': GOOD }).commitAll();
    installHook(repo);
    repo.write({ 'stories/a.md': `${GOOD}\nMore.\n`, 'stories/b.md': BAD });
    repo.git('add', 'stories/b.md');
    expect(commit(repo, '-o stories/a.md')).toEqual({ code: 0, checked: { 'stories/a.md': 2 } });
    expect(repo.git('show', '--name-only', '--format=')).toBe('stories/a.md\n');
    // What was staged next to it is still staged, and judged by the next commit.
    expect(commit(repo, '')).toEqual({ code: 1, checked: { 'stories/b.md': 0 } });
    repo.write({ 'stories/a.md': BAD });
    expect(commit(repo, '-o stories/a.md')).toEqual({ code: 1, checked: { 'stories/a.md': 0 } });
    expect(commit(repo, '-i stories/a.md')).toEqual({
      code: 1,
      checked: { 'stories/a.md': 0, 'stories/b.md': 0 },
    });
  });

  it('judges the first commit, an amended one, and one in a subfolder', () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    installHook(repo);
    repo.git('add', '-A');
    expect(commit(repo, '')).toEqual({ code: 1, checked: { 'stories/a.md': 0 } });
    repo.write({ 'stories/a.md': GOOD }).git('add', '-A');
    expect(shell(repo, 'cd stories && git commit -q -m First').code).toBe(0);
    // Against HEAD an amended commit changes nothing; git offers a hook no more than that.
    expect(commit(repo, '--amend')).toEqual({ code: 0, checked: {} });
    repo.write({ 'stories/a.md': BAD }).git('add', '-A');
    expect(commit(repo, '--amend')).toEqual({ code: 1, checked: { 'stories/a.md': 0 } });
  });

  it('judges a commit in a linked worktree, where git names its index', () => {
    const repo = tempRepo({ 'stories/a.md': GOOD }).commitAll();
    installHook(repo);
    repo.write({
      '.git/hooks/pre-commit': `#!/bin/sh\nexec '${process.execPath}' '${CLI}' --staged\n`,
    });
    repo.git('worktree', 'add', '-q', '-b', 'other', 'tree');
    repo.write({ 'tree/stories/b.md': BAD, 'stories/c.md': BAD }).git('add', 'stories');
    const blocked = shell(repo, 'cd tree && git add -A && git commit -q -m B');
    expect(blocked.code).toBe(1);
    expect(blocked.stderr + blocked.stdout).toContain('stories/b.md:11:4 error');
    expect(blocked.stderr + blocked.stdout).not.toContain('stories/c.md');
    repo.write({ 'tree/stories/b.md': GOOD });
    expect(shell(repo, 'cd tree && git add -A && git commit -q -m B').code).toBe(0);
  });
});

describe('it never writes', () => {
  /** Every file below the repository, with its size, time and content. */
  function everything(repo: TempDir): Record<string, string> {
    const found: Record<string, string> = {};
    for (const name of readdirSync(repo.path, { recursive: true, encoding: 'utf8' })) {
      const stats = lstatSync(repo.join(name));
      const digest = stats.isFile() ? createHash('sha1').update(repo.read(name)).digest('hex') : '';
      found[name] = `${stats.size} ${stats.mtimeMs} ${digest}`;
    }
    return found;
  }

  it('to the repository: no stash, no index, no object, no file', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, 'stories/b.md': GOOD, 'stories/gone.md': BAD }).commitAll();
    repo.write({ 'stories/a.md': BAD, 'stories/new.md': BAD }).git('add', '-A');
    repo.write({ 'stories/a.md': GOOD, 'stories/b.md': BAD, 'stories/untracked.md': BAD });
    rmSync(repo.join('stories/gone.md'));
    const status = repo.git('status', '--porcelain');
    const objects = repo.git('count-objects', '-v');
    // A file with a new time and the same content: whoever refreshes the index writes it anew.
    utimesSync(repo.join('stories/new.md'), new Date(0), new Date(0));
    const before = everything(repo);
    expect((await staged(repo)).code).toBe(1);
    expect((await staged(repo, ['stories/new.md', '--format', 'json'])).code).toBe(1);
    expect((await staged(repo, ['-C', 'stories', '.'])).code).toBe(1);
    expect(everything(repo)).toEqual(before);
    expect(repo.git('count-objects', '-v')).toBe(objects);
    expect(repo.git('stash', 'list')).toBe('');
    expect(repo.git('status', '--porcelain')).toBe(status);
  });

  it('and runs nothing that the repository configures', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, '.gitattributes': '*.md diff=own filter=own\n' });
    repo.git('add', '-A');
    const touch = `touch '${repo.join('ran')}'; cat`;
    repo.git('config', 'core.fsmonitor', touch);
    repo.git('config', 'diff.external', touch);
    repo.git('config', 'diff.own.command', touch);
    repo.git('config', 'diff.own.textconv', touch);
    repo.git('config', 'filter.own.clean', touch);
    repo.git('config', 'filter.own.smudge', touch);
    expect(await staged(repo)).toEqual(passed(1));
    expect(repo.list()).not.toContain('ran');
  });

  it('and neither runs nor fetches what a promisor remote of the repository names', async () => {
    const remote = tempDir();
    remote.git('init', '-q', '--bare');
    const repo = tempRepo({ 'stories/a.md': GOOD });
    repo.git('add', '-A');
    const id = repo.git('rev-parse', ':stories/a.md').trim();
    rmSync(repo.join('.git/objects', id.slice(0, 2), id.slice(2)));
    repo.git('config', 'core.repositoryFormatVersion', '1');
    repo.git('config', 'extensions.partialClone', 'origin');
    repo.git('config', 'protocol.file.allow', 'always');
    repo.git('config', 'remote.origin.url', remote.path);
    repo.git('config', 'remote.origin.promisor', 'true');
    repo.git('config', 'remote.origin.uploadpack', `touch '${repo.join('ran')}'; git-upload-pack`);
    const { code, stdout, stderr } = await staged(repo);
    expect({ code, refusal: stderr.split('\n')[0] }).toEqual({ code: 1, refusal: 'Commit refused:' });
    expect(stdout.split('\n').filter((line) => line.includes('git has no such object'))).toHaveLength(1);
    expect(repo.list()).not.toContain('ran');
  });
});

describe('a story bank', () => {
  const bankOf = (...stories: [string, string][]) =>
    `# Mine\n\n${stories.map(([title, parts]) => `## ${title}\n\n${parts}\n`).join('')}`;
  /** The titles of the stories that were judged, and how many of the bank were not. */
  const judged = async (repo: TempDir, args: readonly string[] = []) => {
    const { stdout } = await staged(repo, ['--format', 'json', ...args]);
    const { documents, banks } = JSON.parse(stdout) as JsonReport;
    return [documents.map(({ title }) => title), banks.map(({ unchanged }) => unchanged)];
  };

  it('has only the stories judged that are staged', async () => {
    const repo = tempRepo({ 'story-bank.md': bankOf(['Old', WEAK_PARTS]) });
    repo.git('add', '-A');
    expect(await judged(repo)).toEqual([['Old'], [0]]);
    expect((await staged(repo)).code).toBe(1);
    repo.commitAll();
    const grown = bankOf(['Old', WEAK_PARTS], ['New', PARTS]);
    repo.write({ 'story-bank.md': grown }).git('add', '-A');
    expect(await judged(repo)).toEqual([['New'], [1]]);
    expect(await staged(repo)).toEqual({
      code: 0,
      stdout: 'pass: no findings\n1 story, 0 prompt answers checked\nstory-bank.md: 1 of 2 stories changed\n',
      stderr: '',
    });
    // What is not staged yet is not judged.
    repo.write({ 'story-bank.md': `${grown}## Third\n\n${WEAK_PARTS}` });
    expect(await judged(repo)).toEqual([['New'], [1]]);
    // Lines above and text between the stories are not a story.
    repo.commitAll();
    repo.write({ 'story-bank.md': `Read this first.\n\n${grown}` }).git('add', '-A');
    expect(await judged(repo)).toEqual([[], [2]]);
  });

  it('refuses a commit for a staged story, on its line', async () => {
    const repo = tempRepo({ 'story-bank.md': bankOf(['Good', PARTS]) }).commitAll();
    installHook(repo);
    repo.write({ 'story-bank.md': bankOf(['Good', PARTS], ['Weak', WEAK_PARTS]) }).git('add', '-A');
    expect(commit(repo, '').code).toBe(1);
    const report = JSON.parse(repo.read('.git/hook.json')) as JsonReport;
    expect(report.findings.map(({ filePath, line, ruleId }) => `${filePath}:${line} ${ruleId}`)).toEqual([
      'story-bank.md:9 answer-score',
    ]);
    expect((await staged(repo)).stderr).toContain(
      '  - Write `<!-- star-witness: status=draft -->` below the heading of a story:\n    the findings of a draft are notes.\n  - Skip',
    );
    const draft = `<!-- star-witness: status=draft -->\n${WEAK_PARTS}`;
    repo.write({ 'story-bank.md': bankOf(['Good', PARTS], ['Weak', draft]) }).git('add', '-A');
    expect(commit(repo, '').code).toBe(0);
  });

  it('is judged as a whole where it is new, and not where it is only renamed', async () => {
    const repo = tempRepo({ 'story-bank.md': bankOf(['A', PARTS], ['B', PARTS]) }).commitAll();
    repo.git('mv', 'story-bank.md', 'storybank.md');
    expect(await staged(repo)).toEqual(
      passed(0, 0, ', 1 skipped: storybank.md (only renamed, from story-bank.md)'),
    );
    repo.git('mv', 'storybank.md', 'notes.md');
    expect(await staged(repo)).toEqual(SILENT);
    expect(await judged(repo, ['notes.md', '--bank'])).toEqual([['A', 'B'], [0]]);
  });
});
