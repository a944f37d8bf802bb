import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { VERSION } from '../../src/product.ts';
import { checkFrom } from '../../src/setup/shell-hook.ts';
import { WORKFLOW } from '../../src/setup/workflow.ts';
import { refused, run, shell } from '../support/cli.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { GOOD, type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

const CHECK = checkFrom('');

const CONFIG = `# yaml-language-server: $schema=https://raw.githubusercontent.com/star-witness/star-witness/v${VERSION}/schema/config.json
# Every key: https://github.com/star-witness/star-witness/blob/v${VERSION}/docs/configuration.md
stories: "**/stories/**/*.md"
answers: "**/answers/**/*.md"
ignore: templates/**
`;
const QUESTION =
  'Check stories before each commit, with husky, pre-commit, lint-staged, git or none? [none] ';
const TEMPLATES = Object.keys(aiLab.storyTypes).map((type) => `${type}.md`);
const BANK = '### A\n**Situation:** x\n**Action:** y\n**Result:** z\n';

/** The lines about files, without what is new in them. */
const filesIn = (stdout: string) =>
  stdout.split('\n').filter((line) => /^(?:create|change|keep|by hand) /.test(line));
const nextIn = (stdout: string) => stdout.slice(stdout.indexOf('Next'));
const linesAt = (dir: TempDir, file: string) => dir.read(file).split('\n');

describe('star-witness init', () => {
  it('writes what an empty repository lacks', async () => {
    const dir = tempRepo();
    const { code, stdout, stderr } = await run(dir, ['init', '--yes']);
    expect([code, stderr]).toEqual([0, '']);
    expect(filesIn(stdout)).toEqual([
      'create    .star-witness.yml',
      'create    .github/workflows/star-witness.yml',
      ...TEMPLATES.map((name) => `create    templates/${name}`),
      'create    .vscode/settings.json',
    ]);
    expect(nextIn(stdout)).toBe(
      'Next:\n  star-witness new platform-boundary --title "A working title"\n  star-witness init --hook git   # to also check before each commit\n',
    );
    expect(dir.read('.star-witness.yml')).toBe(CONFIG);
    expect(dir.read('.github/workflows/star-witness.yml')).toBe(WORKFLOW);
    expect(dir.list('templates')).toEqual(TEMPLATES.toSorted());
  });

  it('writes the workflow that README.md shows', () => {
    const shown = examplesOf('README.md').filter(({ language }) => language === 'yaml');
    expect(shown.map(({ text }) => text)).toContain(WORKFLOW);
    expect(readFileSync('README.md', 'utf8')).toContain('`.github/workflows/star-witness.yml`');
  });

  it('writes nothing the second time', async () => {
    const dir = tempRepo({ '.husky/pre-commit': 'npm test\n' });
    await run(dir, ['init', '--yes']);
    const { stdout } = await run(dir, ['init', '--yes']);
    expect(filesIn(stdout).every((line) => line.startsWith('keep '))).toBe(true);
    expect(stdout).toContain('\nNothing to do: everything is set up.\n');
    expect(dir.read('.husky/pre-commit')).toBe(`${CHECK}npm test\n`);
  });

  it('leaves a repository that passes, templates and all, and one that says how to begin', async () => {
    const dir = tempRepo();
    await run(dir, ['init', '--yes']);
    const empty = await run(dir);
    expect(empty.code).toBe(2);
    expect(empty.stderr).toContain('create a first story with `star-witness new`');
    const { stdout, code } = await run(dir, [
      '--no-ignore',
      ...TEMPLATES.map((name) => `templates/${name}`),
      '--fail-on',
      'warning',
      '--format',
      'json',
    ]);
    const report = JSON.parse(stdout);
    expect([code, report.counts.documents]).toEqual([0, 5]);
    await run(dir, ['new', 'incident-command']);
    dir.git('add', '-A');
    expect((await run(dir)).code).toBe(0);
    expect((await run(dir, ['--staged'])).code).toBe(0);
  });

  it('writes nothing with --dry-run', async () => {
    const dir = tempRepo();
    const { stdout } = await run(dir, ['init', '--dry-run']);
    expect(stdout).toContain('\nWould write 8 files.\n');
    expect(dir.list()).toEqual(['.git']);
  });

  it.each([
    ['\n\n', 'none', true],
    ['husky\ny\n', 'husky', true],
    ['nonsense\nHUSK\nyes\n', 'husky', true],
    ['git\nn\n', 'git', false],
    ['git\n', 'git', false],
    ['', 'none', false],
  ])('asks for the hook and whether to write: %j', async (input, hook, isWritten) => {
    const dir = tempRepo();
    const { code, stdout } = await run(dir, ['init'], { input });
    expect(code).toBe(0);
    expect(stdout).toContain(QUESTION);
    expect(filesIn(stdout).some((line) => line.includes('pre-commit'))).toBe(hook !== 'none');
    expect(dir.list().length > 1).toBe(isWritten);
    if (!isWritten)
      expect(stdout).toContain('Nothing written. To write without being asked: star-witness init --yes\n');
  });

  it('asks nothing about a hook that has the check', async () => {
    const dir = tempRepo({
      'package.json': '{"lint-staged": {"*.md": "star-witness"}}',
      '.husky/pre-commit': 'x\n',
    });
    const { stdout } = await run(dir, ['init'], { input: '\n' });
    expect(stdout).not.toContain(QUESTION);
    expect(filesIn(stdout)).toContain('keep      package.json: already runs the check');
    expect(dir.read('.husky/pre-commit')).toBe('x\n');
  });

  it('uses what manages the hooks already', async () => {
    const husky = tempRepo({
      'package.json': '{"devDependencies": {"husky": "9.1.7", "star-witness": "x"}}',
    });
    const { stdout } = await run(husky, ['init', '--yes']);
    expect(husky.read('.husky/pre-commit')).toBe(CHECK);
    expect(nextIn(stdout)).toBe('Next:\n  star-witness new platform-boundary --title "A working title"\n');
    const staged = tempRepo({ 'package.json': '{"lint-staged": {"*.ts": "eslint"}}' });
    await run(staged, ['init', '--yes']);
    expect(JSON.parse(staged.read('package.json'))['lint-staged']['*.md']).toBe('star-witness');
    const preCommit = tempRepo({ '.pre-commit-config.yaml': 'repos:\n- repo: local\n  hooks: []\n' });
    await run(preCommit, ['init', '--yes']);
    expect((load(preCommit.read('.pre-commit-config.yaml')) as { repos: unknown[] }).repos).toHaveLength(2);
  });

  it('adds a hook that git runs, and keeps what is there', async () => {
    const dir = tempRepo();
    await run(dir, ['init', '--yes', '--hook', 'git']);
    const hook = '.git/hooks/pre-commit';
    expect(linesAt(dir, hook)).toEqual(['#!/bin/sh', ...CHECK.split('\n')]);
    expect(statSync(dir.join(hook)).mode & 0o777).toBe(0o755);
    const other = tempRepo({ 'hooks/pre-commit': '#!/bin/sh\nmake check' });
    chmodSync(other.join('hooks/pre-commit'), 0o700);
    other.git('config', 'core.hooksPath', 'hooks');
    await run(other, ['init', '--yes']);
    expect(linesAt(other, 'hooks/pre-commit')).toEqual([
      '#!/bin/sh',
      ...CHECK.trimEnd().split('\n'),
      'make check',
    ]);
  });

  it.each<[string, string, number, string[], number]>([
    ['passes', 'echo ran', 0, ['checked --staged', 'ran'], 0],
    ['refuses the commit itself', 'echo ran\nfalse', 0, ['checked --staged', 'ran'], 1],
    ['refuses it with a status', 'exit 3', 0, ['checked --staged'], 3],
    ['ends by itself', 'echo ran\nexit 0', 1, ['checked --staged'], 1],
    ['becomes another program', 'exec true', 2, ['checked --staged'], 1],
    ['stops at what fails', 'set -e\nfalse\necho ran', 0, ['checked --staged'], 1],
    ['needs what it reads first', '. ./env.sh\necho "$MODE"', 0, ['read', 'checked --staged', 'strict'], 0],
    ['looks for programs', 'command -v other || echo none', 0, ['checked --staged', 'none'], 0],
  ])('leaves a hook as it is that %s', async (_, hook, status, printed, code) => {
    const dir = tempRepo({
      '.git/hooks/pre-commit': `#!/bin/sh\n${hook}\n`,
      'node_modules/.bin/star-witness': `#!/bin/sh\necho checked "$@"; exit ${status}\n`,
      'node_modules/.bin/other': '#!/bin/sh\n',
      'env.sh': 'echo read\nMODE=strict\n',
    });
    for (const name of ['star-witness', 'other']) chmodSync(dir.join(`node_modules/.bin/${name}`), 0o755);
    await run(dir, ['init', '--yes', '--hook', 'git']);
    expect(shell(dir, '.git/hooks/pre-commit', { PATH: '/usr/bin:/bin' })).toEqual({
      code,
      stdout: `${printed.join('\n')}\n`,
      stderr: '',
    });
    const again = await run(dir, ['init', '--yes', '--hook', 'git']);
    expect(filesIn(again.stdout)).toContain('keep      .git/hooks/pre-commit: already runs the check');
  });

  it('leaves a file alone that may not be written to', async () => {
    if (process.getuid?.() === 0) return;
    const dir = tempRepo({ '.husky/pre-commit': 'npm test\n' });
    chmodSync(dir.join('.husky/pre-commit'), 0o440);
    expect(await run(dir, ['init', '--yes'])).toEqual(refused('cannot write .husky/pre-commit: EACCES'));
    expect(dir.read('.husky/pre-commit')).toBe('npm test\n');
  });

  it('is refused a commit by the hook that it adds', async () => {
    const dir = tempRepo({ 'node_modules/.bin/star-witness': '#!/bin/sh\necho checked "$@"; exit 1\n' });
    chmodSync(dir.join('node_modules/.bin/star-witness'), 0o755);
    await run(dir, ['init', '--yes', '--hook', 'git']);
    dir.git('add', '.star-witness.yml');
    expect(() => dir.git('commit', '-m', 'Setup')).toThrow(/checked --staged/);
  });

  it('is told how to install what the hook runs, and asks no registry for it', async () => {
    const dir = tempRepo();
    await run(dir, ['init', '--yes', '--hook', 'git']);
    dir.git('add', '.star-witness.yml');
    expect(shell(dir, 'git commit -qm Setup', { PATH: '/usr/bin:/bin' })).toEqual({
      code: 1,
      stdout: '',
      stderr: `star-witness is not installed here: npm install --save-dev https://github.com/star-witness/star-witness/archive/refs/tags/v${VERSION}.tar.gz\n`,
    });
  });

  it('says what is left to do by hand', async () => {
    const dir = tempRepo({ '.vscode/settings.json': '{ "a": ' });
    dir.git('config', 'core.hooksPath', '/elsewhere');
    const { stdout } = await run(dir, ['init', '--yes', '--hook', 'git']);
    expect(filesIn(stdout).filter((line) => line.startsWith('by hand'))).toEqual([
      'by hand   the pre-commit hook: git looks for hooks outside of this repository, or is missing',
      'by hand   .vscode/settings.json: it is not valid JSON: ValueExpected',
    ]);
    const again = await run(dir, ['init', '--yes', '--hook', 'git']);
    expect(again.stdout).toContain('\nNothing to write; make the edits above by hand.\nNext:\n');
    expect(dir.read('.vscode/settings.json')).toBe('{ "a": ');
  });

  it('keeps a configuration and a workflow that are there', async () => {
    const files = {
      'package.json': '{"star-witness": {"fail-on": "never"}}',
      '.github/workflows/all.yaml': 'steps:\n  - uses: star-witness/star-witness@v1\n',
      'templates/incident-command.md': 'mine\n',
    };
    const dir = tempRepo(files);
    const { stdout } = await run(dir, ['init', '--yes']);
    expect(filesIn(stdout).filter((line) => line.startsWith('keep'))).toEqual([
      'keep      package.json: already exists',
      'keep      .github/workflows/all.yaml: already runs the check',
      'keep      templates/incident-command.md: already exists',
    ]);
    for (const [file, text] of Object.entries(files)) expect(dir.read(file)).toBe(text);
  });

  it('names the stories that lie elsewhere, and the bank to import', async () => {
    const dir = tempRepo({
      'prep/[one].md': GOOD,
      'stories/a.md': GOOD,
      'notes/story-bank.md': BANK,
      'notes/behavioral.md': BANK,
      'README.md': BANK,
    });
    const { stdout } = await run(dir, ['init', '--yes']);
    expect(dir.read('.star-witness.yml')).toContain(
      'banks: ["**/{story-bank,story_bank,star-stories,STAR,storybank*}.md", "notes/behavioral.md"]\n',
    );
    expect(dir.read('.star-witness.yml')).toContain(
      'stories: ["**/stories/**/*.md", "prep/\\\\[one\\\\].md"]\n',
    );
    expect(nextIn(stdout)).toBe(
      'Next:\n  star-witness\n  star-witness import notes/behavioral.md   # or create a file for each story, with more fields\n  star-witness init --hook git   # to also check before each commit\n',
    );
    expect((await run(dir)).stdout).toContain('4 stories, 0 prompt answers checked');
  });

  it('leaves parts out', async () => {
    const dir = tempRepo({ '.husky/pre-commit': '' });
    const without = ['workflow', 'hook', 'templates', 'editor'].flatMap((part) => ['--without', part]);
    const { stdout } = await run(dir, ['init', '--yes', ...without]);
    expect(filesIn(stdout)).toEqual(['create    .star-witness.yml']);
  });

  it('sets the root of the repository up from below it, and a folder without one', async () => {
    const dir = tempRepo({ 'deep/x': '' });
    await run(dir, ['init', '--yes'], { cwd: 'deep' });
    expect(dir.list()).toContain('.star-witness.yml');
    const further = tempRepo({ 'a/b/x': '' });
    await run(further, ['-C', 'a', 'init', '-C', 'b', '--yes', '--without', 'templates']);
    expect(further.list()).toContain('.star-witness.yml');
    const bare = tempDir();
    const { stdout } = await run(bare, ['init', '--yes']);
    expect(nextIn(stdout)).toBe('Next:\n  star-witness new platform-boundary --title "A working title"\n');
    const { stdout: asked } = await run(tempDir(), ['init', '--yes', '--hook', 'git']);
    expect(filesIn(asked)).toContain('by hand   the pre-commit hook: this is not a git repository');
  });

  it('does without git where that is missing', async () => {
    const dir = tempRepo();
    const env = { PATH: '/nowhere' };
    const { code, stdout } = await run(dir, ['init', '--yes', '--hook', 'git'], { env });
    expect(code).toBe(0);
    expect(filesIn(stdout)).toContain(
      'by hand   the pre-commit hook: git looks for hooks outside of this repository, or is missing',
    );
  });

  it('leaves out what is in a repository below, such as a submodule', async () => {
    const dir = tempRepo({ 'sub/.git': 'gitdir: ../.git/modules/sub\n', 'sub/a/b.md': GOOD, 'own.md': GOOD });
    await run(dir, ['init', '--yes']);
    expect(linesAt(dir, '.star-witness.yml')).toContain('stories: ["**/stories/**/*.md", "own.md"]');
  });

  it('refuses a repository without a work tree', async () => {
    const dir = tempDir();
    shell(dir, 'git init -q --bare');
    expect(await run(dir, ['init', '--yes'])).toEqual(
      refused(`${dir.path} is in a bare git repository, expected one with a work tree for init`),
    );
  });

  it('writes through no symbolic link, and then nothing at all', async () => {
    const dir = tempRepo({ 'other/x': '' });
    symlinkSync('other', dir.join('.vscode'));
    expect(await run(dir, ['init', '--yes'])).toMatchObject({ code: 2 });
    expect(dir.list()).toEqual(['.git', '.vscode', 'other']);
    expect(dir.list('other')).toEqual(['x']);
  });

  it.each([
    [
      ['--hook', 'husk'],
      "option '--hook <name>' argument 'husk' is invalid. Expected husky, pre-commit, lint-staged, git or none. Did you mean husky?",
    ],
    [
      ['--without', 'all'],
      "option '--without <part>' argument 'all' is invalid. Expected config, workflow, hook, templates or editor.",
    ],
  ])('refuses %j', async (args, message) => {
    expect(await run(tempDir(), ['init', ...args])).toEqual(refused(message));
  });
});
