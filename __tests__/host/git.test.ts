import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changesByGit } from '../../src/host/changes.ts';
import { GitError, GitTimeout, git } from '../../src/host/git.ts';
import { findProgram, type ProgramSearch } from '../../src/host/git-program.ts';
import { ObjectReader } from '../../src/host/object-reader.ts';
import { listStaged } from '../../src/host/staged.ts';
import { type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

/** Writes a program by that path, for a shell. */
function program(dir: TempDir, name: string, script: string): void {
  dir.write({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(dir.join(name), 0o755);
}

describe('the search for a program', () => {
  const search = (
    platform: NodeJS.Platform,
    env: ProgramSearch['env'],
    there: string[],
    leftOut: string[] = [],
  ) =>
    findProgram('git', (folder) => leftOut.includes(folder), {
      env,
      platform,
      isProgram: (file) => there.includes(file),
    });

  it.each<[string, string, string[], string | null]>([
    ['the first folder that has it', '/a:/b:/c', ['/b/git', '/c/git'], '/b/git'],
    ['no empty entry', ':/b:', ['git', '/git', '/b/git'], '/b/git'],
    ['no relative entry', '.:bin:./bin:../bin:/b', ['git', 'bin/git', '../bin/git', '/b/git'], '/b/git'],
    ['no folder that is left out', '/out:/b', ['/out/git', '/b/git'], '/b/git'],
    ['nothing', '/a:.', ['git', './git'], null],
    ['nothing on an empty PATH', '', ['git', '/git'], null],
  ])('takes %s', (_, PATH, there, found) => {
    expect(search('linux', { PATH }, there, ['/out'])).toBe(found);
  });

  it('tells PATH from Path, but for Windows', () => {
    expect(search('linux', { Path: '/b' }, ['/b/git'])).toBeNull();
    expect(search('linux', {}, ['/b/git', 'git'])).toBeNull();
    expect(search('win32', { Path: 'C:\\b' }, ['C:\\b\\git.exe'])).toBe('C:\\b\\git.exe');
  });

  it.each<[string, string, string | undefined, string[], string | null]>([
    ['.exe without PATHEXT', 'C:\\a;C:\\b', undefined, ['C:\\b\\git.exe'], 'C:\\b\\git.exe'],
    ['the order of PATHEXT', 'C:\\a', '.EXE;.COM', ['C:\\a\\git.com', 'C:\\a\\git.exe'], 'C:\\a\\git.exe'],
    ['only what PATHEXT names', 'C:\\a', '.COM', ['C:\\a\\git.exe', 'C:\\a\\git.com'], 'C:\\a\\git.com'],
    ['no script', 'C:\\a;C:\\b', '.BAT;.CMD;.EXE', ['C:\\a\\git.cmd', 'C:\\b\\git.exe'], 'C:\\b\\git.exe'],
    ['no name without an ending', 'C:\\a', '.EXE;', ['C:\\a\\git'], null],
    ['a quoted entry', '"C:\\p;f"x;"C:\\b c"', '.EXE', ['C:\\b c\\git.exe'], 'C:\\b c\\git.exe'],
    ['a share', '\\\\server\\share', '.EXE', ['\\\\server\\share\\git.exe'], '\\\\server\\share\\git.exe'],
    [
      'no entry that depends on the working directory',
      '.;;bin;\\tools;C:tools;C:;/tools;c:/b',
      '.EXE',
      ['git.exe', '.\\git.exe', 'bin\\git.exe', '\\tools\\git.exe', 'C:tools\\git.exe', 'c:\\b\\git.exe'],
      'c:\\b\\git.exe',
    ],
  ])('takes on Windows %s', (_, PATH, PATHEXT, there, found) => {
    expect(search('win32', { PATH, PATHEXT }, there)).toBe(found);
  });
});

describe('the git that is run', () => {
  it('lies neither in the repository nor in the working directory', () => {
    const repo = tempRepo();
    const outside = tempDir();
    for (const name of ['git', 'node_modules/.bin/git']) program(repo, name, `touch '${repo.join('ran')}'`);
    symlinkSync(repo.join('node_modules/.bin'), outside.join('bin'));
    const folders = ['', '.', repo.path, repo.join('node_modules/.bin'), outside.join('bin')];
    vi.stubEnv('PATH', [...folders, process.env.PATH].join(path.delimiter));
    expect(git(repo.path, ['rev-parse', '--is-inside-work-tree']).toString()).toBe('true\n');
    vi.stubEnv('PATH', folders.join(path.delimiter));
    expect(() => git(repo.path, ['--version'])).toThrow(new GitError('git is not on PATH'));
    expect(() => new ObjectReader(repo.path)).toThrow(new GitError('git is not on PATH'));
    expect(repo.list()).toEqual(['.git', 'git', 'node_modules']);
  });

  it('is looked for once', () => {
    const bin = tempDir();
    program(bin, 'git', 'echo first');
    vi.stubEnv('PATH', [bin.path, process.env.PATH].join(path.delimiter));
    expect(git('/', ['--version']).toString()).toBe('first\n');
    rmSync(bin.join('git'));
    expect(() => git('/', ['--version'])).toThrow(new GitError('git could not be started: ENOENT'));
  });

  it.each([
    ['fatal: no such thing\nhint: try another', 'fatal: no such thing'],
    ['warning: x\nfatal: y', 'fatal: y'],
    ['fatal: unknown repository extension found:\n\tfoo\n', 'fatal: unknown repository extension found: foo'],
    ['fatal: unknown extensions found:\n\tfoo\n\tbar\nhint: z', 'fatal: unknown extensions found: foo, bar'],
    ['fatal: found:\nfoo', 'fatal: found:'],
  ])('that says %j has the reason %j', (stderr, reason) => {
    const bin = tempDir({ stderr });
    program(bin, 'git', `cat '${bin.join('stderr')}' >&2; exit 128`);
    vi.stubEnv('PATH', [bin.path, process.env.PATH].join(path.delimiter));
    expect(() => git(tempDir().path, ['status'])).toThrow(new GitError(reason, 128));
  });

  it('is told in each call to run nothing and to fetch nothing', async () => {
    const bin = tempDir();
    program(
      bin,
      'git',
      `printf '%s ' "$@" >>'${bin.join('calls')}'; env | grep -E '^GIT_(NO|ALLOW|TERM|OPT)' | sort | tr '\\n' ' ' >>'${bin.join('calls')}'; echo >>'${bin.join('calls')}'`,
    );
    vi.stubEnv('PATH', [bin.path, process.env.PATH].join(path.delimiter));
    git('/', ['status']);
    git('/', ['status'], { env: { PATH: process.env.PATH, GIT_ALLOW_PROTOCOL: 'file' } });
    const objects = new ObjectReader('/');
    await expect(objects.get('HEAD')).rejects.toThrow('git cat-file ended early');
    const settings =
      '-c core.fsmonitor=false -c core.hooksPath=/dev/null -c core.sshCommand=false -c core.alternateRefsCommand=false -c protocol.allow=never';
    const variables =
      'GIT_ALLOW_PROTOCOL=none GIT_NO_LAZY_FETCH=1 GIT_OPTIONAL_LOCKS=0 GIT_TERMINAL_PROMPT=0';
    expect(bin.read('calls').split('\n')).toEqual([
      `${settings} status ${variables} `,
      `${settings} status ${variables} `,
      `${settings} cat-file --batch ${variables} `,
      '',
    ]);
  });
});

describe('an object that is missing', () => {
  /** A hostile clone that says where to fetch what is missing, and by which program. */
  function promised(files: Record<string, string>): TempDir {
    const remote = tempDir();
    remote.git('init', '-q', '--bare');
    const repo = tempRepo(files).commitAll();
    const upload = `touch '${repo.join('ran')}'; git-upload-pack`;
    const settings = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'protocol.allow': 'always',
      'protocol.file.allow': 'always',
      'remote.origin.url': remote.path,
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': upload,
    };
    for (const [key, value] of Object.entries(settings)) repo.git('config', key, value);
    return repo;
  }

  function lose(repo: TempDir, object: string): string {
    const id = repo.git('rev-parse', object).trim();
    rmSync(repo.join('.git/objects', id.slice(0, 2), id.slice(2)));
    return id;
  }

  it('is fetched from nowhere, and runs nothing', async () => {
    const repo = promised({ 'a.md': 'a\n', 'b.md': 'b\n' });
    repo.write({ 'a.md': 'c\n' });
    const id = lose(repo, 'HEAD:a.md');
    const objects = new ObjectReader(repo.path);
    expect(await objects.get(id)).toBeNull();
    expect(await objects.get('HEAD:b.md')).toEqual(Buffer.from('b\n'));
    objects.close();
    expect(listStaged(repo.path)).toEqual({ files: [], skipped: [] });
    const found = await changesByGit({ base: 'HEAD', from: 'commit' })({
      root: repo.path,
      filePaths: ['a.md'],
    });
    expect(found).toMatchObject({
      changes: { files: new Map([['a.md', { previousPath: null, added: false, lines: null }]]) },
    });
    lose(repo, 'HEAD^{tree}');
    expect(() => listStaged(repo.path)).toThrow(
      /^error: bad tree object HEAD(?: \(this partial clone lacks objects, and none are fetched\))?$/,
    );
    expect(repo.list()).not.toContain('ran');
    // The trap works.
    expect(() => repo.git('cat-file', '-p', id)).toThrow();
    expect(repo.list()).toContain('ran');
  });
});

describe('an object reader', () => {
  it('keeps no more of an object than was asked for', async () => {
    const repo = tempRepo({ 'a.md': 'a\n', 'large.md': 'x'.repeat(5_000_000), 'folder/b.md': 'b\n' });
    repo.commitAll();
    const { concat } = Buffer;
    let most = 0;
    vi.spyOn(Buffer, 'concat').mockImplementation((parts, length) => {
      const joined = concat(parts, length);
      most = Math.max(most, joined.length);
      return joined;
    });
    const objects = new ObjectReader(repo.path);
    const asked = [
      'HEAD:large.md',
      'HEAD:a.md',
      'HEAD:large.md',
      'HEAD:folder',
      'HEAD:none',
      'HEAD:folder/b.md',
    ];
    expect(await Promise.all(asked.map((one) => objects.get(one)))).toEqual([
      { size: 5_000_000 },
      Buffer.from('a\n'),
      { size: 5_000_000 },
      null,
      null,
      Buffer.from('b\n'),
    ]);
    expect(most).toBeLessThan(1_000_000);
    expect(await objects.get('HEAD:large.md', 5_000_000)).toHaveLength(5_000_000);
    expect(await objects.get('HEAD:large.md', 4_999_999)).toEqual({ size: 5_000_000 });
    objects.close();
  });
});

describe('a git that hangs', () => {
  it('is stopped and named', async () => {
    const bin = tempDir();
    program(bin, 'git', 'exec sleep 600');
    vi.stubEnv('PATH', [bin.path, process.env.PATH].join(path.delimiter));
    const expected = new GitTimeout(200);
    expect(expected.message).toBe('git did not finish within 0.2 s and was stopped');
    expect(() => git('/', ['status'], { timeLimit: 200 })).toThrow(expected);
    const objects = new ObjectReader('/', 200);
    await Promise.all([
      expect(objects.get('HEAD')).rejects.toThrow(expected),
      expect(objects.get('HEAD')).rejects.toThrow(expected),
    ]);
    await expect(objects.get('HEAD')).rejects.toThrow(expected);
  });

  it('has the whole time for each answer', async () => {
    const bin = tempDir();
    program(bin, 'git', 'while read line; do sleep 0.4; echo "aa blob 1"; echo x; done');
    vi.stubEnv('PATH', [bin.path, process.env.PATH].join(path.delimiter));
    const objects = new ObjectReader('/', 30_000);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    expect(await Promise.all(['a', 'b', 'c'].map((one) => objects.get(one)))).toEqual(
      Array(3).fill(Buffer.from('x')),
    );
    expect(timers.mock.calls.filter(([, ms]) => ms === 30_000)).toHaveLength(3);
    objects.close();
  });
});
