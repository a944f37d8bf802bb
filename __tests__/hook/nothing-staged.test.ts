import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECRETS } from '../confidential/samples.ts';
import { CLI, preload, type Ran, refused, refusedCommit, run, runBuilt } from '../support/cli.ts';
import { BAD, GOOD, type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

const SILENT: Ran = { code: 0, stdout: '', stderr: '' };
const INVALID = 'min-score: 3\n';
const INVALID_SAYS = '`min-score`: expected 0, 1 or 2, found `3`';

const PLAIN_CONFIG = '# Where they are\nstories: "talks/**"\nanswers:\n  - talks/*.md\nignore: talks/x.md\n';

/** A repository with a commit, and with files staged on it. */
function stagedRepo(files: Record<string, string>): TempDir {
  const repo = tempRepo({ 'notes.md': '# Notes\n' }).commitAll().write(files);
  repo.git('add', '-A');
  return repo;
}

interface State {
  arrange: () => TempDir;
  cwd?: string;
  env?: Record<string, string>;
  ran: Ran;
}

const STATES: Record<string, State> = {
  'no commit and nothing staged': { arrange: () => tempRepo(), ran: SILENT },
  'a commit and nothing staged': { arrange: () => stagedRepo({}), ran: SILENT },
  'files that no glob matches': {
    arrange: () => stagedRepo({ 'src/a.ts': 'let a;\n', 'a.md': BAD, 'stories.md': BAD }),
    ran: SILENT,
  },
  'a README and a dependency among stories': {
    arrange: () => stagedRepo({ 'stories/README.md': BAD, 'node_modules/x/stories/a.md': BAD }),
    ran: SILENT,
  },
  'a deleted story': {
    arrange: () => {
      const repo = tempRepo({ 'stories/a.md': BAD }).commitAll();
      repo.git('rm', '-q', 'stories/a.md');
      return repo;
    },
    ran: SILENT,
  },
  'a story that is not staged': {
    arrange: () => stagedRepo({}).write({ 'stories/a.md': BAD }),
    ran: SILENT,
  },
  'a story': {
    arrange: () => stagedRepo({ 'stories/a.md': BAD }),
    ran: refusedCommit('stories/a.md'),
  },
  'a story in another folder than the working directory': {
    arrange: () => stagedRepo({ 'a/stories/a.md': BAD, 'b/x.txt': 'x\n' }),
    cwd: 'b',
    ran: SILENT,
  },
  'a story that is only renamed': {
    arrange: () => {
      const repo = tempRepo({ 'stories/a.md': BAD }).commitAll();
      repo.git('mv', 'stories/a.md', 'stories/b.md');
      return repo;
    },
    ran: {
      ...SILENT,
      stdout:
        'pass: no findings\n0 stories, 0 prompt answers checked, 1 skipped: stories/b.md (only renamed, from\nstories/a.md)\n',
    },
  },
  'a symbolic link among stories': {
    arrange: () => {
      const repo = stagedRepo({ 'stories/b.txt': 'x\n' });
      symlinkSync('b.txt', repo.join('stories/a.md'));
      repo.git('add', '-A');
      return repo;
    },
    ran: {
      ...SILENT,
      stdout:
        'pass: no findings\n0 stories, 0 prompt answers checked, 1 skipped: stories/a.md (symbolic link)\n',
    },
  },
  'a configuration that matches nothing staged': {
    arrange: () => stagedRepo({ '.star-witness.yml': 'stories: talks/**\n', 'stories/a.md': BAD }),
    ran: SILENT,
  },
  'a configuration that matches what the default globs do not': {
    arrange: () => stagedRepo({ '.star-witness.yaml': 'stories: talks/**\n', 'talks/a.md': BAD }),
    ran: refusedCommit('talks/a.md'),
  },
  'a plain configuration of the last commit that matches nothing staged': {
    arrange: () => {
      const repo = tempRepo({ '.star-witness.yml': PLAIN_CONFIG }).commitAll();
      repo.write({ 'notes/a.md': BAD, 'x.txt': 'x\n' }).git('add', '-A');
      return repo;
    },
    ran: SILENT,
  },
  'a plain configuration of the last commit that matches a story': {
    arrange: () => {
      const repo = tempRepo({ '.star-witness.yml': PLAIN_CONFIG }).commitAll();
      repo.write({ 'talks/a.md': BAD }).git('add', '-A');
      return repo;
    },
    ran: refusedCommit('talks/a.md'),
  },
  'a configuration in the folder': {
    arrange: () => stagedRepo({ 'a/b/.star-witness.json': '{"stories": "**"}\n', 'a/b/c.md': BAD }),
    cwd: 'a/b',
    ran: refusedCommit('c.md'),
  },
  'a configuration above the folder': {
    arrange: () => stagedRepo({ 'a/.star-witness.yml': 'stories: "**"\n', 'a/b/c.md': BAD }),
    cwd: 'a/b',
    ran: refusedCommit('c.md'),
  },
  'a configuration in package.json': {
    arrange: () => stagedRepo({ 'package.json': '{"star-witness": {"stories": "*.md"}}\n', 'a.md': BAD }),
    ran: refusedCommit('a.md'),
  },
  'a configuration in package.json behind a symbolic link': {
    arrange: () => {
      const repo = tempRepo({ 'app/package.json': '{"star-witness": {"stories": "*.md"}}\n', 'a.md': BAD });
      symlinkSync('app/package.json', repo.join('package.json'));
      repo.git('add', '-A');
      return repo;
    },
    ran: refusedCommit('a.md'),
  },
  'a package.json of another kind': {
    arrange: () => stagedRepo({ 'package.json': '{"name": "x"}\n', 'a.md': BAD }),
    ran: SILENT,
  },
  'a broken package.json that depends on the product': {
    arrange: () => stagedRepo({ 'package.json': '{"devDependencies": {"star-witness": "1"},', 'a.md': BAD }),
    ran: SILENT,
  },
  'a configuration that is not staged': {
    arrange: () => stagedRepo({ 'a.md': BAD }).write({ '.star-witness.yml': 'stories: "**"\n' }),
    ran: SILENT,
  },
  'a configuration that is staged, and gone from the work tree': {
    arrange: () => {
      const repo = stagedRepo({ '.star-witness.yml': 'stories: "**"\n', 'a.md': BAD });
      rmSync(repo.join('.star-witness.yml'));
      return repo;
    },
    ran: refusedCommit('a.md'),
  },
  'an invalid configuration, staged': {
    arrange: () => stagedRepo({ '.star-witness.yml': INVALID }),
    ran: refused(`.star-witness.yml:1:12: ${INVALID_SAYS}`),
  },
  'an invalid configuration in the last commit, and nothing staged': {
    arrange: () => tempRepo({ '.star-witness.json': '{"min-score": 3}' }).commitAll(),
    ran: refused(`.star-witness.json:1:15: ${INVALID_SAYS}`),
  },
  'a glob that is none in a configuration of globs alone': {
    arrange: () => stagedRepo({ '.star-witness.yml': 'stories: null\n' }),
    ran: refused('.star-witness.yml:1:10: `stories`: expected a glob, or a list of globs, found nothing'),
  },
  'an invalid configuration beside a package.json that says there is none': {
    arrange: () =>
      stagedRepo({
        'package.json': '{}\n:0:.star-witness.yml missing\n:0:.star-witness.yaml missing\n',
        '.star-witness.json': '{"min-score": 3}',
      }),
    ran: refused(`.star-witness.json:1:15: ${INVALID_SAYS}`),
  },
  'a story whose name is not UTF-8': {
    arrange: () => {
      const repo = stagedRepo({ 'stories/x.txt': 'x\n' });
      writeFileSync(Buffer.from(`${repo.join('stories')}/\u00ff.md`, 'latin1'), GOOD);
      repo.git('add', '-A');
      return repo;
    },
    ran: {
      code: 1,
      stdout: expect.stringContaining('unreadable-file'),
      stderr: expect.stringContaining('Commit refused'),
    },
  },
  'no repository': {
    arrange: () => tempDir(),
    ran: { ...refused(''), stderr: expect.stringMatching(/^.*is in no git repository, expected one.*\n$/) },
  },
  'a broken repository': {
    arrange: () => tempDir({ '.git/HEAD': 'x\n' }),
    ran: { ...refused(''), stderr: expect.stringMatching(/^star-witness: fatal: not a git repository.*\n$/) },
  },
  'no git': {
    arrange: () => stagedRepo({ 'stories/a.md': BAD }),
    env: { PATH: '/nowhere' },
    ran: refused('git is not on PATH'),
  },
};

describe('a hook says the same whether the command line is parsed or not', () => {
  it.each(Object.entries(STATES))('with %s', async (_, { arrange, cwd = '', env = {}, ran }) => {
    const repo = arrange();
    const plain = await run(repo, ['--staged'], { cwd, env });
    expect(plain).toEqual(ran);
    // The parser reads these, and nothing is known before it has.
    for (const args of [
      ['--staged', '--fail-on', 'error'],
      ['--staged', '--min-score=2'],
    ])
      expect(await run(repo, args, { cwd, env })).toEqual(plain);
    // The parser does not read these.
    expect(await run(repo, ['check', '-C', '.', '--staged', '--no-color'], { cwd, env })).toEqual(plain);
  });
});

describe('what a hook loads', () => {
  /** The files of the built command line that ran, without those that Node would have to be asked for. */
  function loaded(repo: TempDir, args: readonly string[]): { names: string[]; text: string; git: number } {
    const code = `
      const child = require('node:child_process');
      let git = 0;
      for (const name of ['spawn', 'spawnSync']) {
        const start = child[name];
        child[name] = (...args) => { git++; return start(...args); };
      }
      process.on('exit', () => {
        const names = Object.keys(require.cache).filter((file) => file.startsWith(${JSON.stringify(path.dirname(CLI))}));
        const text = names.map((name) => fs.readFileSync(name, 'utf8')).join('');
        fs.writeFileSync(process.env.LOADED, JSON.stringify({ names: names.map((name) => name.split('/').at(-1)), text, git }));
      });`;
    const env = { ...preload(repo, code), LOADED: repo.join('.git/loaded.json') };
    const { stderr } = runBuilt(repo, args, { env });
    expect(stderr).not.toContain('internal error');
    return JSON.parse(repo.read('.git/loaded.json'));
  }

  /** A piece of text that only this part of the bundle has. */
  const PARTS = {
    commander: 'helpInformation',
    schema: 'a mapping with `question`',
    yaml: 'bad indentation',
    'gray-matter': 'excerpt_separator',
    rules: 'answer-missing',
    network: 'Network=class',
    secrets: 'AWSSecretAccessKey',
  };

  function partsOf(text: string): string[] {
    return Object.entries(PARTS).flatMap(([part, mark]) => (text.includes(mark) ? [part] : []));
  }

  it('knows its parts when it sees them', () => {
    expect(partsOf(loaded(stagedRepo({}), ['--help']).text)).toContain('commander');
    const withConfig = stagedRepo({ '.star-witness.yml': '{}\n', 'stories/a.md': GOOD });
    expect(partsOf(loaded(withConfig, ['--staged']).text)).toEqual(
      Object.keys(PARTS).filter((part) => !['commander', 'secrets'].includes(part)),
    );
  });

  it.each([[[]], [['check', '-C', '.', '--quiet', '--no-color']]])(
    'is one small file where nothing can match: --staged %j',
    (args) => {
      const repo = stagedRepo({ 'src/a.ts': 'let a;\n', 'package.json': '{}\n' });
      const { names, text, git } = loaded(repo, [...args, '--staged']);
      expect({ names, git, parts: partsOf(text) }).toEqual({ names: ['index.js'], git: 2, parts: [] });
      expect(text.length).toBeLessThan(40_000);
    },
  );

  it('is one small file where a plain configuration matches nothing', () => {
    const repo = tempRepo({ '.star-witness.yml': PLAIN_CONFIG }).commitAll();
    repo.write({ 'notes/a.md': BAD }).git('add', '-A');
    const { names, git } = loaded(repo, ['--staged']);
    expect({ names, git }).toEqual({ names: ['index.js'], git: 2 });
  });

  it('has no linter where a configuration matches nothing', () => {
    const repo = stagedRepo({ '.star-witness.yml': 'stories: talks/**\n', 'stories/a.md': BAD });
    expect(partsOf(loaded(repo, ['--staged']).text)).toEqual(['schema', 'yaml', 'rules']);
  });

  it('has no parser of options and no schema for a story without a configuration', () => {
    const { text, git } = loaded(stagedRepo({ 'stories/a.md': GOOD }), ['--staged']);
    expect({ git, parts: partsOf(text) }).toEqual({
      git: 2,
      parts: ['yaml', 'gray-matter', 'rules', 'network'],
    });
  });

  it('has the library for secrets only where a text has a hint of one', () => {
    const [, token = ''] = SECRETS.github ?? [];
    const withHint = stagedRepo({ 'stories/a.md': `${GOOD}\n${token}\n` });
    expect(partsOf(loaded(withHint, ['--staged']).text)).toContain('secrets');
  });
});
