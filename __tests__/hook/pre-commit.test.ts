import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT, run, shell } from '../support/cli.ts';
import { BAD, GOOD, type TempDir, tempRepo } from '../support/temp-repo.ts';

const HOOKS = '.pre-commit-hooks.yaml';
/** The framework's program: on PATH, or named in the environment. */
const PRE_COMMIT = process.env.PRE_COMMIT ?? 'pre-commit';
const isInstalled = spawnSync(PRE_COMMIT, ['--version']).status === 0;

describe(HOOKS, () => {
  it('names a command of the package', () => {
    const hooks = load(readFileSync(path.join(ROOT, HOOKS), 'utf8'), { schema: CORE_SCHEMA }) as {
      entry: string;
      args: string[];
    }[];
    expect(hooks).toMatchObject([{ id: 'star-witness', language: 'node', types: ['markdown'] }]);
    expect(Object.keys(manifest.bin)).toEqual(hooks.map(({ entry }) => entry));
  });

  it('takes no name of a file for an option', async () => {
    const [hook] = load(readFileSync(path.join(ROOT, HOOKS), 'utf8'), { schema: CORE_SCHEMA }) as {
      args: string[];
    }[];
    const repo = tempRepo({ '--format=json=out/notes.md': '# Notes\n', 'out/notes.md': 'precious' });
    const { code, stdout, stderr } = await run(repo, [...(hook?.args ?? []), '--format=json=out/notes.md']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 stories');
    expect(repo.read('out/notes.md')).toBe('precious');
  });

  it('needs no build: nothing runs when the package is installed', () => {
    const install = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'postpack'];
    expect(Object.keys(manifest.scripts).filter((name) => install.includes(name))).toEqual([]);
  });
});

describe.skipIf(!isInstalled)('the pre-commit framework', () => {
  /** This package as a repository of hooks; without what only developers install, so that it takes no network. */
  function hookRepo(): TempDir {
    const { devDependencies: _, scripts: __, ...published } = manifest;
    const repo = tempRepo({ 'package.json': JSON.stringify(published) });
    for (const name of ['dist', HOOKS]) cpSync(path.join(ROOT, name), repo.join(name), { recursive: true });
    return repo.commitAll();
  }

  it('installs the hook, refuses a weak story and skips other files', () => {
    const hooks = hookRepo();
    const repo = tempRepo({
      '.pre-commit-config.yaml': `repos:
  - repo: ${hooks.path}
    rev: ${hooks.git('rev-parse', 'HEAD').trim()}
    hooks: [{ id: star-witness }]
`,
      'README.md': '# Ours\n',
      'stories/a.md': BAD,
    });
    repo.git('add', '-A');
    expect(shell(repo, `'${PRE_COMMIT}' install`).code).toBe(0);
    const refused = shell(repo, 'git commit -q -m First');
    const output = refused.stdout + refused.stderr;
    expect(output).toContain('stories/a.md:11:4 error answer-score\n');
    expect(output).toContain('1 story, 0 prompt answers checked, 1 skipped: README.md (no glob');
    expect(refused.code).toBe(1);
    repo.write({ 'stories/a.md': GOOD }).git('add', '-A');
    expect(shell(repo, 'git commit -q -m First').code).toBe(0);
    expect(shell(repo, `'${PRE_COMMIT}' run --all-files`)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^star-witness\.+Passed\n$/),
    });
  }, 180_000);
});
