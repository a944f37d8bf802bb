import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import type { JsonReport } from '../../src/report/json-schema.ts';
import { choicesIn } from '../../src/text/message.ts';
import { documentsOf, failed, passed, preload, refused, run, runBuilt, shell } from '../support/cli.ts';
import { BAD, GOOD, GOOD_ANSWER, PARTS, type TempDir, tempDir, tempRepo } from '../support/temp-repo.ts';

const JSON_ = ['--format', 'json'];
const globs =
  '`**/stories/**/*.md`, `**/answers/**/*.md` or `**/{story-bank,story_bank,star-stories,STAR,storybank*}.md`';
const CREATE = 'create a first story with `star-witness new`';
const noMatch = (dir: string, base = dir, hint = CREATE) =>
  `no file in ${dir} matches ${globs} (globs are relative to ${base}), expected stories, answers or a story bank there (or --allow-empty; ${hint})`;
const nothing = (given: string) =>
  `nothing matches \`${given}\`, expected a file, or a folder or glob with stories or answers (or --allow-empty)`;

describe('without paths', () => {
  it('checks stories and answers below the directory, outside of a repository too', async () => {
    const dir = tempDir({
      'stories/a.md': GOOD,
      'ana/stories/deep/er/b.md': GOOD,
      'answers/c.md': GOOD_ANSWER,
      'ana/answers/d.md': GOOD_ANSWER,
      'stories/README.md': '# Ours',
      'stories/deep/ReadMe.MD': '# Ours',
      'stories/readme.md': '# Ours',
      'stories/notes.txt': 'no',
      'stories/loud.MD': 'no',
      'notes/e.md': 'no',
      'stories.md': 'no',
      'node_modules/x/stories/f.md': 'no',
      'sub/node_modules/x/stories/f.md': 'no',
      '.hidden/stories/g.md': 'no',
    });
    expect(runBuilt(dir)).toEqual(passed(2, 2));
    expect(await run(dir)).toEqual(passed(2, 2));
    expect(documentsOf(await run(dir, JSON_))).toEqual([
      'ana/answers/d.md',
      'ana/stories/deep/er/b.md',
      'answers/c.md',
      'stories/a.md',
    ]);
  });

  it('says which folder is left out because of its case', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, 'Stories/b.md': GOOD, 'ANSWERS/x.txt': '' });
    expect(await run(dir)).toEqual({
      ...passed(1),
      stderr: 'star-witness: skipped the folder `Stories`, which no glob matches: rename it to `stories`\n',
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a folder in another case', { 'Stories/a.md': GOOD }, 'rename the folder `Stories` to `stories`'],
    [
      'a folder that a glob names',
      { '.star-witness.yml': 'stories: interviews/ana/\n', 'interviews/ana/a.md': GOOD },
      '`interviews/ana` is a folder, and a glob names files: write `interviews/ana/**/*.md`',
    ],
    ['a folder of a similar name', { 'answer/a.md': GOOD }, 'rename the folder `answer` to `answers`'],
    [
      'a bank of another name',
      { 'Interview stories.md': `## The queue\n\n${PARTS}`, 'README.md': `## The queue\n\n${PARTS}` },
      '`Interview stories.md` looks like a story bank: check it by its name, or list it under `banks` in the configuration',
    ],
    [
      'a story in no folder',
      { 'a.md': GOOD, 'notes/b.md': 'x' },
      '`a.md` says that it is a story or an answer: check it by its name',
    ],
    [
      'nothing that is near',
      { 'notes.md': 'We met.', 'docs/a.md': GOOD, 'stores.txt': '' },
      'create a first story with `star-witness new`',
    ],
  ])('says what to do where nothing matches, but there is %s', async (_, files, hint) => {
    const dir = tempDir(files);
    const { stderr } = await run(dir);
    expect(stderr.slice(stderr.indexOf('(or --allow-empty'))).toBe(`(or --allow-empty; ${hint})\n`);
  });

  it('checks only what lies below the working directory, and names it from there', async () => {
    const repo = tempRepo({ 'ana/stories/a.md': BAD, 'ben/stories/b.md': BAD });
    expect(await run(repo, [], { cwd: 'ana' })).toEqual(failed('stories/a.md', 1, 'security-hygiene, ana'));
    expect(await run(repo, ['-C', 'ana'])).toEqual(failed('ana/stories/a.md', 1, 'security-hygiene, ana'));
    expect(documentsOf(await run(repo, ['-C', 'ana', ...JSON_]))).toEqual(['ana/stories/a.md']);
    expect(await run(repo, ['-C', '../ana'], { cwd: 'ben' })).toEqual(
      failed('../ana/stories/a.md', 1, 'security-hygiene, ana'),
    );
  });

  it('matches the same files from every directory of the repository', async () => {
    const repo = tempRepo({
      'ana/stories/deep/a.md': GOOD,
      'ana/stories/b.md': BAD,
      'ana/notes/c.md': BAD,
      'answers/d.md': GOOD_ANSWER,
    });
    expect(documentsOf(await run(repo, JSON_, { cwd: 'ana/stories' }))).toEqual([
      'ana/stories/b.md',
      'ana/stories/deep/a.md',
    ]);
    expect(documentsOf(await run(repo, JSON_, { cwd: 'ana/stories/deep' }))).toEqual([
      'ana/stories/deep/a.md',
    ]);
    expect(documentsOf(await run(repo, ['-C', 'answers', ...JSON_]))).toEqual(['answers/d.md']);
    expect(await run(repo, [], { cwd: 'ana/notes' })).toEqual(
      refused(
        noMatch(
          repo.join('ana/notes'),
          repo.path,
          '`c.md` says that it is a story or an answer: check it by its name',
        ),
      ),
    );
    // The kind is that of the glob, for a text on standard input too.
    const stdin = ['--stdin', '--stdin-filename', 'x.md', ...JSON_];
    const { documents } = JSON.parse((await run(repo, stdin, { cwd: 'answers', input: 'Hello.' })).stdout);
    expect(documents).toMatchObject([{ filePath: 'answers/x.md', kind: 'answer' }]);
  });

  it('adds up -C as git does', async () => {
    const dir = tempDir({ 'a/b/stories/a.md': GOOD });
    expect(await run(dir, ['-C', 'a', '-C', 'b'])).toEqual(passed(1));
    expect(await run(dir, ['-C', 'a', '-C', dir.join('a/b')])).toEqual(passed(1));
  });

  it('refuses a -C that is no directory', async () => {
    const dir = tempDir({ file: '' });
    expect(await run(dir, ['-C', 'none'])).toEqual(refused(`${dir.join('none')} is not a directory`));
    expect(await run(dir, ['-C', 'file'])).toEqual(refused(`${dir.join('file')} is not a directory`));
  });

  it('fails with code 2 where nothing matches, and passes with --allow-empty', async () => {
    const dir = tempDir({ 'stories/README.md': '' });
    expect(await run(dir)).toEqual(refused(noMatch(dir.path)));
    expect(await run(dir, ['--allow-empty'])).toEqual(passed(0));
  });

  it('owns a folder whose name begins with two dots', async () => {
    const repo = tempRepo({ '..ana/stories/a.md': GOOD, '..ana/.star-witness.yml': 'min-score: 9' });
    expect(await run(repo, ['-C', '..ana'])).toEqual(
      refused('..ana/.star-witness.yml:1:12: `min-score`: expected 0, 1 or 2, found `9`'),
    );
  });
});

describe('what the configuration ignores', () => {
  const refusal = (what: string) =>
    refused(
      `\`ignore\` excludes ${what}, expected a narrower \`ignore\` in the configuration (or --allow-empty)`,
    );

  it('may not be all that matches', async () => {
    const repo = tempRepo({
      '.star-witness.yml': 'ignore: "**/*.md"\n',
      'stories/a.md': BAD,
      'stories/deep/b.md': BAD,
      'answers/c.md': GOOD_ANSWER,
      'answers/README.md': '# Ours',
    });
    expect(await run(repo)).toEqual(refusal(`all 3 files that ${globs} matches in ${repo.path}`));
    expect(await run(repo, ['--format', 'json'])).toEqual(await run(repo));
    expect(await run(repo, ['-C', 'answers'])).toEqual(
      refusal(`the only file that ${globs} matches in ${repo.join('answers')}`),
    );
    expect(await run(repo, ['--allow-empty'])).toEqual(passed(0));
    repo.write({ 'notes/stories/x.md': GOOD, '.star-witness.yml': 'ignore: ["stories/**", "answers/**"]\n' });
    expect(await run(repo)).toEqual(passed(1));
  });

  it('may not be all of the folders and globs that are named, but each of the files', async () => {
    const repo = tempRepo({
      '.star-witness.yml': 'ignore: "stories/**"\n',
      'stories/a.md': BAD,
      'stories/b.md': BAD,
      'notes/c.md': GOOD,
    });
    const skipped = ' (`ignore` in the configuration)';
    expect(await run(repo, ['stories'])).toEqual(refusal('all 2 files that `stories` names'));
    expect(await run(repo, ['stories/*.md', 'stories/'])).toEqual(
      refusal('all 2 files that `stories/*.md` or `stories/` names'),
    );
    expect((await run(repo, ['stories', '--allow-empty'])).code).toBe(0);
    // As a hook manager names what changed.
    expect(await run(repo, ['stories/a.md', 'stories/b.md'])).toEqual(
      passed(0, 0, `, 2 skipped: stories/a.md${skipped}, stories/b.md${skipped}`),
    );
    expect(await run(repo, ['stories', 'notes'])).toEqual(
      passed(1, 0, `, 2 skipped: stories/a.md${skipped}, stories/b.md${skipped}`),
    );
  });
});

describe('a named folder', () => {
  const BANK =
    '# Bank\n\n## The queue\n\n**Situation:** It was full.\n**Action:** I added an alert.\n**Result:** 9 to 0.\n';
  const files = {
    'CHANGELOG.md': '# Changes\n',
    'docs/page.md': '---\ntype: docs\n---\n\nA page of another tool.\n',
    'notes/mine.md': GOOD,
    'notes/bank.md': BANK,
    'stories/a.md': GOOD,
    'stories/b.md': '# No frontmatter\n',
  };
  const LEFT =
    ': no glob matches, and no frontmatter has a story type or a prompt; check with --no-ignore, or as story banks with --bank';

  it('has what globs match in it, and what says that it is a story, an answer or a bank', async () => {
    const repo = tempRepo(files);
    const ran = await run(repo, ['.', '--format', 'json']);
    expect(JSON.parse(ran.stdout).documents.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
      'notes/bank.md',
      'notes/mine.md',
      'stories/a.md',
      'stories/b.md',
    ]);
    expect(ran.stderr).toBe(`star-witness: left out \`CHANGELOG.md\` and 1 more${LEFT}\n`);
    expect(await run(repo, ['docs/'])).toEqual(
      refused(
        `nothing matches \`docs/\`, expected a file, or a folder or glob with stories or answers (left out \`docs/page.md\`${LEFT}; or --allow-empty)`,
      ),
    );
    expect((await run(repo, ['docs', '--allow-empty'])).code).toBe(0);
    expect((await run(repo, ['docs', '--no-ignore'])).stdout).toContain('docs/page.md (docs)');
    expect((await run(repo, ['fix', 'docs'])).stderr).toContain('(left out `docs/page.md`: no glob matches');
  });

  it('has the same with --staged, which names a bank that no glob matches', async () => {
    const repo = tempRepo(files);
    repo.git('add', '.');
    const ran = await run(repo, ['--staged', '.', '--format', 'json']);
    const { documents, skipped } = JSON.parse(ran.stdout);
    expect(documents.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
      'notes/mine.md',
      'stories/a.md',
      'stories/b.md',
    ]);
    expect(skipped).toEqual([
      { filePath: 'notes/bank.md', reason: 'no glob matches it; --bank checks it as a story bank' },
    ]);
    expect(await run(repo, ['--staged', 'CHANGELOG.md'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await run(repo, ['--staged', 'notes/bank.md'])).stdout).toContain(
      '1 skipped: notes/bank.md (no glob',
    );
  });
});

describe('what git ignores', () => {
  it('is left out, by every .gitignore, but not what git tracks', async () => {
    const repo = tempRepo({
      '.gitignore': 'drafts/\n/stories/secret.md\n',
      'stories/.gitignore': '*.tmp.md\n!keep.tmp.md\n',
      'stories/a.md': GOOD,
      'stories/secret.md': BAD,
      'stories/b.tmp.md': BAD,
      'stories/keep.tmp.md': GOOD,
      'stories/tracked.tmp.md': GOOD,
      'drafts/stories/c.md': BAD,
      'ana/drafts/stories/tracked.md': GOOD,
      'ana/drafts/stories/d.md': BAD,
    });
    repo.git('add', '-f', 'stories/tracked.tmp.md', 'ana/drafts/stories/tracked.md');
    const expected = [
      'ana/drafts/stories/tracked.md',
      'stories/a.md',
      'stories/keep.tmp.md',
      'stories/tracked.tmp.md',
    ];
    expect(documentsOf(await run(repo, JSON_))).toEqual(expected);
    expect(documentsOf(await run(repo, ['.', ...JSON_]))).toEqual(expected);
    expect(documentsOf(await run(repo, ['**/*.md', ...JSON_]))).toEqual(expected);
    // Named itself, a file is meant.
    expect(documentsOf(await run(repo, ['stories/secret.md', ...JSON_]))).toEqual(['stories/secret.md']);
    expect(await run(repo, ['drafts'])).toEqual(refused(nothing('drafts')));
  });

  it('is asked of every repository for its own files', async () => {
    const outer = tempRepo({ '.gitignore': 'vendor/\n', 'stories/a.md': GOOD });
    const other = tempRepo({ 'stories/s.md': GOOD, '.gitignore': 'x.md\n' }).commitAll();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.path, 'sub');
    outer.write({
      'sub/stories/x.md': BAD,
      'nested/.gitignore': 'x.md\n',
      'nested/stories/n.md': GOOD,
      'nested/stories/x.md': BAD,
      'vendor/prep/stories/v.md': BAD,
    });
    outer.init('nested');
    outer.init('vendor/prep');
    const expected = ['nested/stories/n.md', 'stories/a.md', 'sub/stories/s.md'];
    expect(documentsOf(await run(outer, JSON_))).toEqual(expected);
    // Also where a hook of the outer repository has told git where to look.
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' };
    expect(documentsOf(await run(outer, JSON_, { env }))).toEqual(expected);
    expect(documentsOf(await run(outer, ['-C', 'sub', ...JSON_]))).toEqual(['stories/s.md']);
  });

  it('is checked, with a warning, when git is missing or refuses', async () => {
    const repo = tempRepo({ '.gitignore': 'b.md', 'stories/a.md': GOOD, 'stories/b.md': GOOD });
    expect(await run(repo, [], { env: { PATH: '/nonexistent' } })).toEqual({
      ...passed(2),
      stderr:
        'star-witness: ignored files are checked too, because git could not name them: git is not on PATH\n',
    });
    repo.write({ '.git/HEAD': 'garbage' });
    expect(await run(repo)).toEqual({
      ...passed(2),
      stderr:
        'star-witness: ignored files are checked too, because git could not name them: fatal: not a git repository (or any of the parent directories): .git\n',
    });
  });
});

describe('paths', () => {
  it('name files, directories and globs, in place of the configured globs', async () => {
    const dir = tempDir({
      '.star-witness.yml': 'stories: elsewhere/*.md\n',
      'notes/a.md': GOOD,
      'notes/deep/b.md': GOOD_ANSWER,
      'notes/README.md': '# Ours',
      'elsewhere/c.md': BAD,
    });
    expect(documentsOf(await run(dir, ['notes', ...JSON_]))).toEqual(['notes/a.md', 'notes/deep/b.md']);
    expect(documentsOf(await run(dir, ['check', 'notes/', ...JSON_]))).toEqual([
      'notes/a.md',
      'notes/deep/b.md',
    ]);
    expect(documentsOf(await run(dir, ['./notes/*.md', ...JSON_]))).toEqual(['notes/a.md']);
    expect(documentsOf(await run(dir, [dir.join('notes/**/*.md'), ...JSON_]))).toEqual([
      'notes/a.md',
      'notes/deep/b.md',
    ]);
    expect(documentsOf(await run(dir, [dir.join('notes/a.md'), ...JSON_]))).toEqual(['notes/a.md']);
    expect(documentsOf(await run(dir, ['notes/a.md', 'notes', 'notes/./a.md', ...JSON_]))).toEqual([
      'notes/a.md',
      'notes/deep/b.md',
    ]);
    expect(documentsOf(await run(dir, ['*.md', ...JSON_], { cwd: 'notes' }))).toEqual(['a.md']);
    expect(documentsOf(await run(dir, ['deep/../a.md', ...JSON_], { cwd: 'notes' }))).toEqual(['a.md']);
  });

  it('may lie above or beside the working directory', async () => {
    const repo = tempRepo({ 'ana/stories/a.md': GOOD, 'ben/stories/b.md': BAD });
    const options = { cwd: 'ana' };
    const expected = failed('../ben/stories/b.md', 1, 'security-hygiene, ben');
    for (const given of ['../ben/stories/b.md', '../ben', '../ben/**/*.md', repo.join('ben')])
      expect(await run(repo, [given], options)).toEqual(expected);
    expect(documentsOf(await run(repo, ['../ben', ...JSON_], options))).toEqual(['ben/stories/b.md']);
  });

  it('may lie outside of the repository', async () => {
    const repo = tempDir({ 'repo/x.txt': '', 'other/stories/b.md': GOOD });
    repo.init('repo');
    for (const given of ['../other/stories/b.md', '../other', '../other/**/*.md', repo.join('other/*/b.md')])
      expect(documentsOf(await run(repo, [given, ...JSON_], { cwd: 'repo' })), given).toEqual([
        '../other/stories/b.md',
      ]);
  });

  it('may lead through a symbolic link to where the work is', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, '.star-witness.yml': 'stories: stories/*.md' });
    const alias = path.join(path.dirname(repo.path), 'alias');
    symlinkSync(repo.path, alias);
    expect(documentsOf(await run(repo, [path.join(alias, 'stories/a.md'), ...JSON_]))).toEqual([
      'stories/a.md',
    ]);
    expect(documentsOf(await run(repo, [path.join(alias, 'stories'), ...JSON_]))).toEqual(['stories/a.md']);
    expect(await run(repo, ['--config', path.join(alias, '.star-witness.yml')])).toEqual(passed(1));
  });

  it('are read by their names, whatever is in them', async () => {
    const names = [
      'with space.md',
      '"quotes" and \'quotes\'.md',
      '[brackets].md',
      '(parens) {a,b} !x.md',
      'star*.md',
      'back\\slash.md',
      'new\nline.md',
      'ünï-日本.md',
      '-dash.md',
      '$HOME `x`.md',
      ' .md',
    ];
    const repo = tempRepo(Object.fromEntries(names.map((name) => [`stories/${name}`, GOOD])));
    const all = names.map((name) => `stories/${name}`).sort();
    expect(documentsOf(await run(repo, JSON_)).sort()).toEqual(all);
    expect(documentsOf(await run(repo, ['stories', ...JSON_])).sort()).toEqual(all);
    expect(documentsOf(await run(repo, [...JSON_, '--', ...names], { cwd: 'stories' })).sort()).toEqual(all);
    for (const name of names.filter((name) => !name.startsWith('-')))
      expect(documentsOf(await run(repo, [`stories/${name}`, ...JSON_])), name).toEqual([`stories/${name}`]);
    expect(await run(repo, ['-dash.md'], { cwd: 'stories' })).toEqual(refused("unknown option '-dash.md'"));
  });

  it('work in a folder whose own name is a glob', async () => {
    const dir = tempDir({ '[x] {a,b}/stories/a.md': GOOD, '[x] {a,b}/.star-witness.yml': 'ignore: b.md' });
    expect(await run(dir, [], { cwd: '[x] {a,b}' })).toEqual(passed(1));
    expect(await run(dir, ['[x] {a,b}'])).toEqual(passed(1));
    expect(await run(dir, ['[x] {a,b}/stories'])).toEqual(passed(1));
    expect(await run(dir, ['stories/*'], { cwd: '[x] {a,b}' })).toEqual(passed(1));
  });

  it('skip a file that they name and no glob matches, unless it says what it is', async () => {
    const dir = tempDir({
      'README.md': '# Ours',
      'stories/README.md': '# Ours',
      'page.md': '---\nlayout: page\n---\n\ntype: none\n',
      'photo.png': Buffer.from([0x89, 0x50, 0]),
      'open.md': '---\nPrompt : why-this-role\n',
      'a.md': GOOD,
      '.star-witness.yml': 'ignore: old.md\n',
      'old.md': GOOD,
    });
    expect(await run(dir, ['README.md'])).toEqual({
      code: 0,
      stdout: `pass: no findings
0 stories, 0 prompt answers checked, 1 skipped: README.md (no glob matches it;
--no-ignore checks it, --bank as a story bank)
`,
      stderr: '',
    });
    dir.write({ 'notes.md': '# Mine\n'.repeat(1_500_000) });
    expect(await run(dir, ['notes.md'])).toEqual({
      code: 0,
      stdout: `pass: no findings
0 stories, 0 prompt answers checked, 1 skipped: notes.md (no glob matches it,
and with 10500000 bytes it is too large to be looked at, more than the 1048576
bytes that are read)
`,
      stderr: '',
    });
    const names = ['README.md', 'a.md', 'old.md', 'open.md', 'page.md', 'photo.png', 'stories/README.md'];
    const report = JSON.parse((await run(dir, [...names, ...JSON_])).stdout);
    expect(report.documents.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
      'a.md',
      'open.md',
    ]);
    expect(report.skipped).toHaveLength(5);
    expect(documentsOf(await run(dir, ['--no-ignore', ...names, ...JSON_]))).toEqual(names);
    expect(await run(dir, ['--no-ignore'])).toEqual(
      refused('--no-ignore without a path, expected the files to check'),
    );
  });

  it('check a README with the frontmatter of a story', async () => {
    const dir = tempDir({ 'README.md': GOOD, 'a.MD': GOOD, 'b.txt': GOOD });
    expect(documentsOf(await run(dir, ['README.md', 'a.MD', 'b.txt', ...JSON_]))).toEqual([
      'README.md',
      'a.MD',
      'b.txt',
    ]);
    expect(await run(dir, ['.'])).toEqual(refused(nothing('.')));
    expect(await run(dir, ['*.md'])).toEqual(refused(nothing('*.md')));
  });

  it('are refused when they name nothing', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, 'empty/x.txt': '' });
    for (const given of ['none.md', 'none/', 'none/*.md', 'empty', '!stories/a.md', '[', 'stories/a.md/b'])
      expect(await run(dir, ['stories', given]), given).toEqual(refused(nothing(given)));
    expect(await run(dir, ['none.md', '--allow-empty'])).toEqual(passed(0));
    expect(await run(dir, ['stories', ''])).toEqual(
      refused('an empty path, expected the path of a file or folder'),
    );
    expect(await run(dir, ['a\nb\u001b[31m'])).toEqual(refused(nothing('a\\u{a}b\\u{1b}[31m')));
  });

  it('near to a command are said to be a typo, unless there is such a file', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, 'checks/a.md': GOOD });
    expect(await run(dir, ['chek'])).toEqual(
      refused('no file or command `chek`, did you mean the command `check`?'),
    );
    expect(await run(dir, ['scores', '-'])).toEqual(
      refused('no file or command `scores`, did you mean the command `score`?'),
    );
    expect(await run(dir, ['checks'])).toEqual(passed(1));
    const names = choicesIn(['check', ...COMMANDS.map((add) => add(new Command(), () => {}).name()), 'help']);
    expect(await run(dir, ['publish'])).toEqual(
      refused(`no file or command \`publish\`, expected a path, or ${names}`),
    );
    expect(await run(dir, ['check', 'init'])).toEqual(refused(nothing('init')));
  });
});

describe('what is no readable file', () => {
  it('is skipped and named: symbolic links and pipes', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, 'real/b.md': BAD, 'stories/folder.md/c.md': GOOD });
    symlinkSync('../real/b.md', dir.join('stories/link.md'));
    symlinkSync('/etc/passwd', dir.join('stories/passwd.md'));
    symlinkSync('nowhere', dir.join('stories/dangling.md'));
    symlinkSync('../real', dir.join('stories/linked-folder'));
    symlinkSync('.', dir.join('stories/loop'));
    execFileSync('mkfifo', [dir.join('stories/pipe.md')]);
    const skipped =
      'stories/dangling.md (symbolic link), stories/link.md (symbolic link), stories/passwd.md (symbolic link), stories/pipe.md (not a regular file)';
    const checked = {
      ...passed(2, 0, `, 4 skipped: ${skipped}`),
      stderr: 'star-witness: skipped 2 symbolic links to folders: `stories/linked-folder`, `stories/loop`\n',
    };
    expect(await run(dir)).toEqual(checked);
    expect(await run(dir, ['stories'])).toEqual(checked);
    expect(await run(dir, ['stories/link.md', 'stories/pipe.md', 'stories/linked-folder'])).toEqual(
      passed(
        0,
        0,
        ', 3 skipped: stories/link.md (symbolic link), stories/linked-folder (symbolic link), stories/pipe.md (not a regular file)',
      ),
    );
  });

  it('is not reached through a link out of the repository', async () => {
    const dir = tempDir({ 'secret/stories/a.md': BAD, 'repo/b.txt': '' });
    dir.init('repo');
    symlinkSync('../secret', dir.join('repo/stories'));
    const skipped = passed(0, 0, ', 1 skipped: stories/stories/a.md (symbolic link)');
    expect(await run(dir, ['stories/stories/a.md'], { cwd: 'repo' })).toEqual(skipped);
    expect(await run(dir, ['stories/**/*.md'], { cwd: 'repo' })).toEqual(
      passed(0, 0, ', 1 skipped: stories (symbolic link)'),
    );
    expect(await run(dir, [], { cwd: 'repo' })).toEqual(
      refused(`${noMatch(dir.join('repo'))}; skipped 1 symbolic link to a folder: \`stories\``),
    );
  });

  it('is not reached through a link into .git, nor told of what has nothing to do with stories', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD, '.git/x.md': BAD, 'docs/v2/x.txt': '' });
    symlinkSync('.git', repo.join('g'));
    symlinkSync('v2', repo.join('docs/latest'));
    expect(await run(repo)).toEqual(passed(1));
    const skipped = (what: string) => passed(0, 0, `, 1 skipped: ${what} (symbolic link)`);
    expect(await run(repo, ['g/x.md'])).toEqual(skipped('g/x.md'));
    expect(await run(repo, ['g/*.md'])).toEqual(skipped('g'));
    repo.write({ '.star-witness.yml': 'stories: [stories/*.md, g/*]\n' });
    expect(await run(repo)).toEqual({
      ...passed(1),
      stderr: 'star-witness: skipped 1 symbolic link to a folder: `g`\n',
    });
  });

  it('is a finding: a folder that cannot be listed, where stories may be in it', async () => {
    const repo = tempRepo({
      '.gitignore': 'data/\n',
      'stories/a.md': GOOD,
      'stories/locked/b.md': BAD,
      'data/stories/c.md': BAD,
      'docs/locked/d.md': BAD,
      '.star-witness.yml': 'ignore: docs/**\n',
    });
    const env = preload(
      repo,
      `const list = fs.readdirSync;
fs.readdirSync = (folder, options) => {
  if (/locked$|data$/.test(folder)) throw Object.assign(new Error('no'), { code: 'EACCES', syscall: 'scandir' });
  return list(folder, options);
};`,
    );
    expect(runBuilt(repo, [], { env })).toEqual({
      code: 1,
      stdout: `stories/locked (story)
  stories/locked:1:1 error unreadable-file
    The folder could not be listed: EACCES.
    > Check its permissions, or list it under \`ignore\`.

fail: 1 error
2 stories, 0 prompt answers checked
`,
      stderr: '',
    });
  });

  it.skipIf(process.platform === 'darwin')('is a finding: a name that is not UTF-8', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD });
    const script = String.raw`printf x > $'stories/caf\xe9.md'; mkdir $'stories/\xff' $'\xfe'; printf x > $'stories/\xe9.txt'`;
    shell(repo, script);
    const finding = (name: string) => `${name} (story)
  ${name}:1:1 error unreadable-file
    The name of this file or folder is not UTF-8, so it is not read.
    > Rename it.

`;
    const { code, stdout, stderr } = await run(repo);
    shell(repo, 'rm -r stories *');
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: `${finding('stories/caf\ufffd.md')}${finding('stories/\ufffd')}${finding('\ufffd')}fail: 3 errors
4 stories, 0 prompt answers checked
`,
      stderr: '',
    });
  });

  it('is a finding: too large, not UTF-8, with NUL bytes', async () => {
    const dir = tempDir({
      'stories/exact.md': GOOD.padEnd(1024 * 1024, '\n'),
      'stories/large.md': GOOD.padEnd(1024 * 1024 + 1, '\n'),
      'stories/latin1.md': Buffer.from('caf\u00e9', 'latin1'),
      'stories/nul.md': `${GOOD}\0`,
      'stories/utf16.md': Buffer.from(`\ufeff${GOOD}`, 'utf16le'),
    });
    const notText = (name: string) => `${name} (story)
  ${name}:1:1 error unreadable-file
    The file is not UTF-8 text.
    > Save it as UTF-8.

`;
    expect(await run(dir)).toEqual({
      code: 1,
      stdout: `stories/large.md (story)
  stories/large.md:1:1 error unreadable-file
    The file has 1048577 bytes, expected at most 1048576 bytes.
    > Split it into several files.

${notText('stories/latin1.md')}${notText('stories/nul.md')}${notText('stories/utf16.md')}fail: 4 errors
5 stories, 0 prompt answers checked
`,
      stderr: '',
    });
  });

  it('is a finding: no permission', async ({ skip }) => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    chmodSync(dir.join('stories/a.md'), 0);
    try {
      readFileSync(dir.join('stories/a.md'));
      skip();
    } catch {}
    expect(await run(dir)).toEqual({
      code: 1,
      stdout: `stories/a.md
  stories/a.md:1:1 error unreadable-file
    The file could not be read: EACCES.
    > Check that it exists and that you have permission to read it.

fail: 1 error
1 story, 0 prompt answers checked
`,
      stderr: '',
    });
  });
});

describe('story banks', () => {
  const BANK = `## The queue\n\n${PARTS}\n`;
  const OTHER = BANK.replace('The queue', 'The other queue');
  const banksOf = async (dir: TempDir, args: readonly string[] = []) => {
    const { stdout, stderr } = await run(dir, [...args, ...JSON_]);
    if (stdout === '') return stderr;
    const { banks, documents } = JSON.parse(stdout) as JsonReport;
    return { banks: banks.map(({ filePath }) => filePath), stories: documents.length };
  };

  it('are found by their names, in any folder', async () => {
    const names = [
      'story-bank.md',
      'prep/story_bank.md',
      'star-stories.md',
      'ana/b/STAR.md',
      'storybank-2024.md',
    ];
    const dir = tempDir({
      ...Object.fromEntries(names.map((name) => [name, BANK])),
      'stories/story-bank.md': BANK,
      'my-story-bank.md': BANK,
      'prep/notes.md': BANK,
    });
    const banks = [...names, 'stories/story-bank.md'].sort();
    expect(await banksOf(dir)).toEqual({ banks, stories: 6 });
    expect(await banksOf(dir, ['prep/story_bank.md', 'ana/**/*.md'])).toEqual({
      banks: ['ana/b/STAR.md', 'prep/story_bank.md'],
      stories: 2,
    });
    dir.write({ '.star-witness.yml': 'banks: prep/*.md\n' });
    expect(await banksOf(dir)).toMatchObject({ banks: ['prep/notes.md', 'prep/story_bank.md'] });
    dir.write({ '.star-witness.yml': 'banks: []\nstories: prep/*.md\n' });
    expect(await banksOf(dir)).toMatchObject({ banks: [] });
  });

  it('are recognized where they are named', async () => {
    const adr = '# Use queues\n\n## Context\n\nWe had jobs.\n\n## Decision\n\nWe took a queue.\n';
    const dir = tempDir({
      'mine.md': BANK + OTHER,
      'adr.md': adr,
      'README.md': '# Ours\n',
      'page.md': `---\ntype: ai-eval-loop\n---\n${BANK}`,
    });
    expect(await banksOf(dir, ['mine.md', 'adr.md', 'README.md', 'page.md'])).toEqual({
      banks: ['mine.md'],
      stories: 3,
    });
    expect(await banksOf(dir, ['--bank', 'page.md'])).toEqual({ banks: ['page.md'], stories: 1 });
    expect(await banksOf(dir, ['--bank', 'adr.md'])).toEqual({ banks: ['adr.md'], stories: 1 });
    expect(await banksOf(dir, ['--no-ignore', 'mine.md'])).toEqual({ banks: ['mine.md'], stories: 2 });
    expect(await banksOf(dir, ['.'])).toMatchObject({ banks: ['mine.md'] });
    expect(await run(dir, ['--bank'])).toEqual(
      refused('--bank without a path, expected the files to read as story banks'),
    );
  });

  it('come from standard input', async () => {
    const dir = tempDir({});
    const stdin = async (name: string, text: string, args: readonly string[] = []) => {
      const { stdout } = await run(dir, ['--stdin', '--stdin-filename', name, ...args, ...JSON_], {
        input: text,
      });
      return (JSON.parse(stdout) as JsonReport).banks.length;
    };
    expect(await stdin('story-bank.md', BANK)).toBe(1);
    expect(await stdin('notes.md', BANK)).toBe(1);
    expect(await stdin('stories/a.md', BANK)).toBe(0);
    expect(await stdin('stories/a.md', BANK, ['--bank'])).toBe(1);
  });

  it('are stories of their own where their frontmatter says so', async () => {
    const dir = tempDir({
      'STAR.md': GOOD,
      'story-bank.md': `---\ntype: note\n---\n${BANK}`,
      'a/STAR.md': GOOD_ANSWER,
    });
    const report = JSON.parse((await run(dir, JSON_)).stdout) as JsonReport;
    expect(report.documents.map(({ filePath, kind, bank }) => [filePath, kind, bank])).toEqual([
      ['STAR.md', 'story', false],
      ['a/STAR.md', 'answer', false],
      ['story-bank.md', 'story', true],
    ]);
  });

  it('of more than 1 MiB are not read, and that is said', async () => {
    const dir = tempDir({ 'story-bank.md': BANK.repeat(8000) });
    const report = JSON.parse((await run(dir, JSON_)).stdout) as JsonReport;
    expect(report.findings.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['unreadable-file', 'tooLarge'],
    ]);
  });

  it('say in the terminal what was left alone', async () => {
    const dir = tempDir({ 'story-bank.md': `# Mine\n\nMy notes on this file.\n\n${BANK}` });
    expect(await run(dir)).toEqual({
      code: 0,
      stdout:
        'pass: no findings\n1 story, 0 prompt answers checked\nstory-bank.md: 1 story; left alone: lines 1-3, introduction\n',
      stderr: '',
    });
  });
});
