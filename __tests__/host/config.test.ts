import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { findConfig } from '../../src/host/config-file.ts';
import { MAX_CONFIG_BYTES } from '../../src/host/text-file.ts';
import { documentsOf, failed, passed, type Ran, refused, run, runBuilt } from '../support/cli.ts';
import { BAD, GOOD, GOOD_ANSWER, HALF, story, tempDir, tempRepo } from '../support/temp-repo.ts';

const JSON_ = ['--format', 'json'];
const LENIENT = 'min-score: 0\n';
/** A weak story under `min-score: 0`: the sign that a configuration was read. */
const weak = { 'stories/a.md': BAD };

/** What one configuration file, by name and text, makes of a weak story. */
function withConfig(text: string | Uint8Array, name = '.star-witness.yml'): Promise<Ran> {
  return run(tempRepo({ ...weak, [name]: text }));
}

/** A run refused for an unknown key: one line, which goes on with the keys that are known. */
function unknownKey(beginning: string) {
  const line = `^star-witness: ${beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[,.]? [Ee]xpected (\`[a-z-]+\`(, | or )?)+\n$`;
  return { code: 2, stdout: '', stderr: expect.stringMatching(new RegExp(line)) };
}

describe('the configuration file', () => {
  it.each([
    ['.star-witness.yml', LENIENT],
    ['.star-witness.yaml', `\ufeff${LENIENT.replace('\n', '\r\n')}`],
    ['.star-witness.json', '{\n\t"min-score": 0,\n\t"ignore": [\n\t\t"x.md"\n\t]\n}\n'],
    ['package.json', '{\n\t"name": "prep",\n\t"star-witness": {\n\t\t"min-score": 0\n\t}\n}\n'],
  ])('may be %s', async (name, text) => {
    expect(await withConfig(text, name)).toEqual(passed(1));
  });

  it('may be empty, or a comment', async () => {
    expect(await withConfig('')).toEqual(failed('stories/a.md'));
    expect(await withConfig('# nothing yet\n')).toEqual(failed('stories/a.md'));
    expect(await withConfig('{}', '.star-witness.json')).toEqual(failed('stories/a.md'));
  });

  it('is not a package.json without its key', async () => {
    const dependency = '{"name": "star-witness", "devDependencies": {"star-witness": "1"}}';
    expect(await withConfig(dependency, 'package.json')).toEqual(failed('stories/a.md'));
    expect(await withConfig('{ not JSON', 'package.json')).toEqual(failed('stories/a.md'));
    expect(await withConfig('[]', 'package.json')).toEqual(failed('stories/a.md'));
    const depends = '"devDependencies": {"star-witness": "1"}';
    for (const text of [
      `{${depends}, "name": "x", "name": "y"}`,
      `{${depends}, `,
      `{${depends}, "x": "${'x'.repeat(MAX_CONFIG_BYTES)}"}`,
      '{"description": "for \\"star-witness\\"", "name": 1, "name": 2}',
    ])
      expect(await withConfig(text, 'package.json')).toEqual(failed('stories/a.md'));
  });

  it('is the nearest one from the working directory up to the root', async () => {
    const repo = tempRepo({
      '.star-witness.yml': 'ignore: "**/skip.md"\n',
      'ana/.star-witness.json': '{"min-score": 0}',
      'ana/deep/stories/a.md': BAD,
      'ben/deep/stories/b.md': GOOD,
      'ben/deep/stories/skip.md': BAD,
    });
    expect(runBuilt(repo, [], { cwd: 'ana/deep' })).toEqual(passed(1));
    expect(await run(repo, [], { cwd: 'ana/deep' })).toEqual(passed(1));
    expect(await run(repo, [], { cwd: 'ben/deep' })).toEqual(passed(1));
    expect(await run(repo)).toEqual(failed('ana/deep/stories/a.md', 2, 'security-hygiene, deep'));
  });

  it('is not looked for above the repository, or above the directory outside of one', async () => {
    const dir = tempDir({ '.star-witness.yml': LENIENT, 'sub/stories/a.md': BAD });
    expect(await run(dir, [], { cwd: 'sub' })).toEqual(failed('stories/a.md'));
    dir.init('sub');
    expect(await run(dir, [], { cwd: 'sub' })).toEqual(failed('stories/a.md'));
  });

  it('is the only one in its folder', async () => {
    const repo = tempRepo({ ...weak, '.star-witness.yml': '', 'package.json': '{"star-witness": {}}' });
    expect(await run(repo)).toEqual(
      refused('package.json:1:1: a second configuration next to .star-witness.yml, expected one'),
    );
    const other = tempRepo({ ...weak, 'x/.star-witness.yml': '', 'x/.star-witness.json': '{}' });
    expect(await run(other, ['-C', 'x'])).toEqual(
      refused('x/.star-witness.json:1:1: a second configuration next to x/.star-witness.yml, expected one'),
    );
  });

  it('lets its globs count from its folder', async () => {
    const repo = tempRepo({
      'ana/.star-witness.yml':
        'stories: "tales/*.md"\nanswers: ["talks/*.md"]\nignore: tales/old.md\noverrides: [{files: "tales/easy*.md", min-score: 0}]\n',
      'ana/tales/a.md': GOOD,
      'ana/tales/easy.md': BAD,
      'ana/tales/old.md': BAD,
      'ana/talks/b.md': GOOD_ANSWER,
      'ana/deep/x.txt': '',
      'tales/c.md': BAD,
    });
    expect(await run(repo, [], { cwd: 'ana' })).toEqual(passed(2, 1));
    expect(await run(repo, [], { cwd: 'ana/tales' })).toEqual(passed(2));
    expect(await run(repo, [], { cwd: 'ana/deep' })).toEqual(
      refused(
        `no file in ${repo.join('ana/deep')} matches \`tales/*.md\`, \`talks/*.md\` or \`**/{story-bank,story_bank,star-stories,STAR,storybank*}.md\` (globs are relative to ${repo.join('ana')}), expected stories, answers or a story bank there (or --allow-empty; create a first story with \`star-witness new\`)`,
      ),
    );
    expect(await run(repo, ['old.md'], { cwd: 'ana/tales' })).toEqual(
      passed(0, 0, ', 1 skipped: ana/tales/old.md (`ignore` in the configuration)'),
    );
  });

  it('gives a kind by the glob that matched', async () => {
    const repo = tempRepo({
      '.star-witness.yml': 'stories: a/*.md\nanswers: b/*.md\n',
      'a/x.md': '---\ntitle: x\n---\n',
      'b/y.md': '---\ntitle: x\n---\n',
    });
    const { documents } = JSON.parse((await run(repo, JSON_)).stdout);
    expect(documents.map(({ kind }: { kind: string }) => kind)).toEqual(['story', 'answer']);
  });

  it('warns of the types of stories in banks that no story met, where it reads all banks', async () => {
    const repo = tempRepo({
      '.star-witness.yml':
        'bank-stories:\n  - {title: The queue, type: incident-command}\n  - {title: The quue, type: incident-command}\n',
      'story-bank.md':
        '## The queue\n\n**S:** Every Friday the export queue filled up.\n**A:** I added an alert on its depth, and a limit that stops new jobs.\n**R:** Restarts went from nine a month to none.\n',
    });
    const whole = await run(repo, JSON_);
    expect([whole.code, whole.stderr]).toEqual([
      0,
      'star-witness: .star-witness.yml:3:5: `bank-stories`: no story of a bank has the title `The quue`, did you mean `The queue`?\n',
    ]);
    expect(JSON.parse(whole.stdout).documents[0].type).toBe('incident-command');
    const named = await run(repo, ['story-bank.md', ...JSON_]);
    expect([named.code, named.stderr]).toEqual([0, '']);
  });

  const REMOVE = 'expected at least one: correct the glob, or remove it';
  it.each<[string, string, string[]]>([
    [
      'a folder that is misspelt',
      'stories: storys/**/*.md',
      ['1:10: `stories`: `storys/**/*.md` matches no file, did you mean the folder `stories`?'],
    ],
    [
      'a folder that is not there',
      'banks: old/*.md',
      [`1:8: \`banks\`: \`old/*.md\` matches no file, ${REMOVE}`],
    ],
    [
      'one of a list',
      'stories: [stories/*.md, "stories/a/{b,c}.md"]',
      [`1:26: \`stories\`: \`stories/a/{b,c}.md\` matches no file, ${REMOVE}`],
    ],
    [
      'several',
      'stories: stories/x/*.md\nbanks:\n  - b/*.md',
      [
        `1:10: \`stories\`: \`stories/x/*.md\` matches no file, ${REMOVE}`,
        `3:5: \`banks\`: \`b/*.md\` matches no file, ${REMOVE}`,
      ],
    ],
    [
      'a default glob, also one that is repeated',
      'banks: "**/{story-bank,story_bank,star-stories,STAR,storybank*}.md"',
      [],
    ],
    ['globs whose files are ignored', 'stories: stories/*.md\nbanks: notes/*.md\nignore: notes/**', []],
    [
      'a glob that matches only a README',
      'banks: docs/*.md',
      [`1:8: \`banks\`: \`docs/*.md\` matches no file, ${REMOVE}`],
    ],
  ])('warns of globs that match nothing, where it looks for all files: %s', async (_name, text, expected) => {
    const repo = tempRepo({
      '.star-witness.yml': `${text}\n`,
      'stories/a.md': GOOD,
      'answers/b.md': GOOD_ANSWER,
      'notes/c.md': 'x',
      'docs/README.md': 'x',
    });
    const whole = await run(repo);
    const told = expected.map((line) => `star-witness: .star-witness.yml:${line}\n`);
    expect([whole.code, whole.stderr]).toEqual([0, told.join('')]);
    expect((await run(repo, ['answers'])).stderr).toBe('');
    expect((await run(repo, ['--staged'])).stderr).toBe('');
    expect((await run(repo, [], { cwd: 'answers' })).stderr).toBe('');
  });

  it.each<[string, string, string[]]>([
    [
      'files that are not there',
      'overrides:\n  - {files: "nothing/**", min-score: 1}\n  - {files: [x, stories/*.md], min-score: 1}',
      [
        '2:14: `overrides.files`: `nothing/**` matches none of the checked files: correct the glob, or remove the override',
      ],
    ],
    ['files that are ignored', 'ignore: stories/b.md\noverrides: [{files: "stories/**", min-score: 1}]', []],
    [
      'owners without a story',
      'rules:\n  coverage-types: {owners: [ana, anna, bob]}\n  coverage-themes: {owners: [ana]}',
      [
        '2:34: `rules.coverage-types.owners`: `anna` owns no checked file, did you mean `ana`?',
        '2:40: `rules.coverage-types.owners`: `bob` owns no checked file, expected an owner with a story or an answer',
      ],
    ],
  ])('warns of settings for %s, where it looks for all files', async (_name, text, expected) => {
    const repo = tempRepo({
      '.star-witness.yml': `${text}\n`,
      'stories/ana/a.md': GOOD,
      'stories/b.md': GOOD,
    });
    const told = expected.map((line) => `star-witness: .star-witness.yml:${line}\n`);
    expect((await run(repo)).stderr).toBe(told.join(''));
    expect((await run(repo, ['stories/b.md'])).stderr).toBe('');
    expect((await run(repo, ['--staged'])).stderr).toBe('');
    expect((await run(repo, [], { cwd: 'stories' })).stderr).toBe('');
  });

  it('asks only its own file for settings of what is not there', async () => {
    const repo = tempRepo({
      '.star-witness.yml': 'extends: ./base.yml\n',
      'base.yml': 'overrides: [{files: "other/**", min-score: 1}]\n',
      'stories/a.md': GOOD,
    });
    expect((await run(repo)).stderr).toBe('');
  });

  it('says that nothing matches once, where no glob does', async () => {
    const repo = tempRepo({ '.star-witness.yml': 'stories: storys/*.md\n', 'a.md': GOOD });
    expect((await run(repo)).stderr.split('\n')).toHaveLength(2);
    expect((await run(repo, ['--allow-empty'])).stderr).toBe('');
  });

  it('refuses a glob with a bracket that nothing closes', async () => {
    expect(await withConfig('stories: "stories/[ana/*.md"\n')).toEqual(
      refused(
        '.star-witness.yml:1:11: `stories`: expected a `]` that closes the `[`, found `[ana`: write `[[]` for a literal bracket',
      ),
    );
  });

  it('counts the types that no story met, beyond twenty', async () => {
    const entries = Array.from(
      { length: 22 },
      (_, index) => `  - {title: ${index} x, type: incident-command}\n`,
    );
    const repo = tempRepo({
      '.star-witness.yml': `bank-stories:\n${entries.join('')}`,
      'story-bank.md': '## The queue\n\n**S:** It filled up.\n**A:** I added an alert.\n**R:** None since.\n',
    });
    const lines = (await run(repo, JSON_)).stderr.trimEnd().split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([
      21,
      'star-witness: `bank-stories`: 2 more entries without a matching story',
    ]);
  });

  it('has settings for some files, the last match wins, and an option over all', async () => {
    const repo = tempRepo({
      '.star-witness.yml': `
overrides:
  - {files: ["stories/*.md"], rules: {answer-score: warning}}
  - {files: stories/b*.md, rules: {answer-score: off}}
  - {files: stories/c.md, min-score: 1}
`,
      'stories/a.md': BAD,
      'stories/b.md': BAD,
      'stories/c.md': story(HALF),
    });
    expect(await run(repo, ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const findings = JSON.parse((await run(repo, JSON_)).stdout).findings;
    expect(findings.map(({ filePath }: { filePath: string }) => filePath)).toEqual(['stories/a.md']);
    const strict = JSON.parse((await run(repo, [...JSON_, '--min-score', '2'])).stdout).findings;
    expect(strict.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
      'stories/a.md',
      'stories/c.md',
    ]);
  });
});

describe('--config', () => {
  it('takes the place of discovery; its globs count from the working directory', async () => {
    const repo = tempRepo({
      ...weak,
      '.star-witness.yml': 'nonsense: 1',
      'conf/mine.yml': 'stories: stories/*.md\nmin-score: 0\n',
    });
    expect(await run(repo, ['--config', 'conf/mine.yml'])).toEqual(passed(1));
    expect(await run(repo, ['--config', repo.join('conf/mine.yml')])).toEqual(passed(1));
    expect(await run(repo, ['--config', '../conf/mine.yml'], { cwd: 'stories' })).toEqual(
      refused(
        `no file in ${repo.join('stories')} matches \`stories/*.md\`, \`**/answers/**/*.md\` or \`**/{story-bank,story_bank,star-stories,STAR,storybank*}.md\` (globs are relative to ${repo.join('stories')}), expected stories, answers or a story bank there (or --allow-empty; \`a.md\` says that it is a story or an answer: check it by its name)`,
      ),
    );
    expect(await run(repo, ['-C', 'conf', '--config', 'mine.yml', '../stories'])).toEqual(passed(1));
  });

  it('may lie outside of the repository, by a link too, and extend a file there', async () => {
    const dir = tempDir({
      'team/base.yml': LENIENT,
      'team/mine.yml': 'extends: base.yml\n',
      'repo/stories/a.md': BAD,
    });
    dir.init('repo');
    symlinkSync('team/mine.yml', dir.join('link.yml'));
    expect(await run(dir, ['--config', '../team/mine.yml'], { cwd: 'repo' })).toEqual(passed(1));
    expect(await run(dir, ['--config', '../link.yml'], { cwd: 'repo' })).toEqual(passed(1));
    dir.write({ 'team/mine.yml': 'min-skore: 1' });
    expect(await run(dir, ['--config', '../team/mine.yml'], { cwd: 'repo' })).toEqual(
      unknownKey('../team/mine.yml:1:1: unknown key `min-skore`, did you mean `min-score`?'),
    );
  });

  it('is refused when it is no configuration', async () => {
    const repo = tempRepo({ ...weak, 'package.json': '{"name": "x"}' });
    for (const given of ['stories', '.', '..'])
      expect(await run(repo, ['--config', given]), given).toEqual(
        refused(`${given}: a folder, expected a configuration file`),
      );
    for (const given of ['none.yml', 'package.json/x'])
      expect(await run(repo, ['--config', given]), given).toEqual(
        refused(`${given}: no such configuration file`),
      );
    expect(await run(repo, ['--config', ''])).toEqual(
      refused('an empty path, expected the path of a file or folder'),
    );
    expect(await run(repo, ['--config', 'package.json'])).toEqual(
      refused(
        'package.json:1:1: no key `star-witness`, expected one with the configuration (add it, or name another file)',
      ),
    );
  });
});

describe('extends', () => {
  it('builds on files and presets, the later over the earlier', async () => {
    const repo = tempRepo({
      ...weak,
      '.star-witness.yml': 'extends: [ai-lab, base/one.yml, base/two.json]\n',
      'base/one.yml': 'extends: ../deep/zero.yaml\nfail-on: note\n',
      'base/two.json': '{"fail-on": "error"}',
      'deep/zero.yaml': LENIENT,
    });
    expect(await run(repo)).toEqual(passed(1));
    expect(JSON.parse((await run(repo, JSON_)).stdout).verdict).toBe('pass');
  });

  it('may meet the same file twice, which counts where it comes first, but not go in a circle', async () => {
    const repo = tempRepo({
      ...weak,
      '.star-witness.yml': 'extends: [b.yml, c.yml]',
      'b.yml': 'extends: d.yml\nmin-score: 0',
      'c.yml': 'extends: d.yml',
      'd.yml': 'min-score: 2\n',
    });
    expect(await run(repo)).toEqual(passed(1));
    repo.write({ 'd.yml': 'fail-on: note\nextends:\n  - c.yml\n', '.star-witness.yml': 'extends: c.yml' });
    expect(await run(repo)).toEqual(
      refused(
        'd.yml:3:5: `extends` leads back to `c.yml`, expected no cycle (remove one of the two `extends`)',
      ),
    );
    repo.write({ '.star-witness.yml': 'extends: .star-witness.yml' });
    expect(await run(repo)).toEqual(
      refused('.star-witness.yml:1:10: `extends` names this file itself, expected another one (remove it)'),
    );
  });

  it('reads each file once', async () => {
    const files: Record<string, string> = {
      '.star-witness.yml': 'extends: ./e0.yml',
      'e9.yml': 'min-score: 1',
    };
    for (let index = 0; index < 9; index++) {
      const next = `./e${index + 1}.yml`;
      files[`e${index}.yml`] = `extends: [${next}, ${next}, ${next}, ${next}]`;
    }
    const reads: string[] = [];
    const { layers } = await findConfig(
      { root: '/', cwd: '/', prefix: '', inGit: true },
      async (filePath) => {
        if (filePath in files) reads.push(filePath);
        return files[filePath] ?? null;
      },
    );
    expect(reads).toEqual([
      '.star-witness.yml',
      ...Array.from({ length: 10 }, (_, index) => `e${index}.yml`),
    ]);
    expect(layers).toHaveLength(12);
    expect(resolveConfig(layers).minScore).toBe(1);
  });

  it('is of at most 20 files', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [`f${index}.yml`, `extends: f${index + 1}.yml\n`]),
      );
    const repo = tempRepo({
      ...weak,
      '.star-witness.yml': 'extends: f0.yml',
      ...chain(18),
      'f18.yml': LENIENT,
    });
    expect(await run(repo)).toEqual(passed(1));
    repo.write({ ...chain(19), 'f19.yml': LENIENT });
    expect(await run(repo)).toEqual(
      refused(
        'f18.yml:1:10: `extends` names `f19.yml`, expected at most 20 files in a configuration (merge some of them)',
      ),
    );
  });

  it.each([
    ['none.yml', 'but there is no file `none.yml` (create it, or correct the path)'],
    ['sub/none.json', 'but there is no file `sub/none.json` (create it, or correct the path)'],
    ['folder.yml', 'but there is no file `folder.yml` (create it, or correct the path)'],
    ['../out.yml', 'expected a file inside the repository'],
    ['sub/../../out.yml', 'expected a file inside the repository'],
    ['/etc/passwd.yml', 'expected a path relative to this file'],
  ])('refuses %s', async (base, why) => {
    const dir = tempDir({ 'out.yml': LENIENT, 'repo/stories/a.md': BAD, 'repo/folder.yml/x': '' });
    dir.init('repo');
    dir.write({ 'repo/.star-witness.yml': `fail-on: error\nextends: ["ai-lab", "${base}"]\n` });
    expect(await run(dir, [], { cwd: 'repo' })).toEqual(
      refused(`.star-witness.yml:2:22: \`extends\` names \`${base}\`, ${why}`),
    );
  });

  it('suggests a preset', async () => {
    expect(await withConfig('extends: ai-labs')).toEqual(
      refused(
        '.star-witness.yml:1:10: `extends` names `ai-labs`, did you mean `ai-lab`? Expected `ai-lab`, or the relative path of a .yml, .yaml or .json file',
      ),
    );
    expect(await withConfig('extends: eslint')).toEqual(
      refused(
        '.star-witness.yml:1:10: `extends` names `eslint`, expected `ai-lab`, or the relative path of a .yml, .yaml or .json file',
      ),
    );
  });

  it('names the file that is wrong', async () => {
    const repo = tempRepo({
      ...weak,
      '.star-witness.yml': 'extends: a/b.yml',
      'a/b.yml': '\n\nrules: {answer-scor: off}',
    });
    expect(await run(repo)).toEqual(
      unknownKey('a/b.yml:3:9: unknown key `answer-scor`, did you mean `answer-score`?'),
    );
  });
});

describe('a symbolic link', () => {
  it('is followed inside the repository', async () => {
    const repo = tempRepo({ ...weak, 'conf/real.yml': LENIENT });
    symlinkSync('conf/real.yml', repo.join('.star-witness.yml'));
    expect(await run(repo)).toEqual(passed(1));
  });

  it('is refused where it leads out or nowhere', async () => {
    const repo = tempRepo(weak);
    symlinkSync('nowhere.yml', repo.join('.star-witness.yml'));
    const refusal = (where: string, name = '.star-witness.yml') =>
      refused(`${name}: a symbolic link ${where}, expected a file in the repository`);
    expect(await run(repo)).toEqual(refusal('to nothing'));
    symlinkSync('/etc/hostname', repo.join('b.yml'));
    expect(await run(repo, ['--config', 'b.yml'])).toEqual(refusal('out of the repository', 'b.yml'));
    repo.write({ 'c.yml': 'extends: b.yml' });
    expect(await run(repo, ['--config', 'c.yml'])).toEqual(refusal('out of the repository', 'b.yml'));
    symlinkSync('/etc', repo.join('etc'));
    repo.write({ 'd.yml': 'extends: etc/x.yml', 'e.yml': 'extends: etc/passwd.yml' });
    expect(await run(repo, ['--config', 'd.yml'])).toEqual(
      refused(
        'd.yml:1:10: `extends` names `etc/x.yml`, but there is no file `etc/x.yml` (create it, or correct the path)',
      ),
    );
  });

  it('named package.json is not ours to judge', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD });
    symlinkSync('/etc/hostname', repo.join('package.json'));
    expect(await run(repo)).toEqual(passed(1));
  });
});

describe('a wrong configuration is one line with its place', () => {
  it.each([
    [
      '\n  # c\nfail-on: eror',
      '3:10: `fail-on`: expected `error`, `warning`, `note` or `never`, found `eror`, did you mean `error`?',
    ],
    ['max-warnings: -1', '1:15: `max-warnings`: expected a whole number of warnings, 0 or more, found `-1`'],
    [
      'max-warnings: "3"',
      '1:16: `max-warnings`: expected a whole number of warnings, 0 or more, found the text `3`',
    ],
    ['stories: {a: b}', '1:10: `stories`: expected a glob, or a list of globs, found a mapping'],
    ['stories: ["a", 1]', '1:16: `stories`: expected a glob, or a list of globs, found `1`'],
    ['stories: ""', '1:11: `stories`: expected a glob, or a list of globs, found an empty text'],
    [
      'rubric-words: {mechanism: [" "]}',
      '1:29: `rubric-words.mechanism`: expected text, found nothing but blanks',
    ],
    ['words: {evidence: [a, "\\t"]}', '1:24: `words.evidence`: expected text, found nothing but blanks'],
    [
      'placeholders: {replace: ["  "]}',
      '1:27: `placeholders.replace`: expected text, found nothing but blanks',
    ],
    [
      'overrides: [{files: []}]',
      '1:21: `overrides.files`: expected a glob, or a list of globs, found an empty list',
    ],
    [
      'bank-stories:\n  - {title: a, type: x, files: []}',
      '2:32: `bank-stories.files`: expected a glob, or a list of globs, found an empty list',
    ],
    [
      'overrides:\n  - files: a\n    rules: {hedging: off}\n  - files: b',
      '4:5: `overrides`: expected `rules` or `min-score` besides `files`, found neither',
    ],
    [
      'overrides: [{files: a, rules: {}}]',
      '1:13: `overrides`: expected `rules` or `min-score` besides `files`, found neither',
    ],
    ['just text', '1:1: expected a mapping, found `just text`'],
    [
      'rules:\n  answer-score: of',
      '2:17: `rules.answer-score`: expected `error`, `warning`, `note` or `off`, or a mapping with `severity` and options, found `of`, did you mean `off`?',
    ],
    [
      'rules:\n  answer-score: "off "',
      '2:18: `rules.answer-score`: expected `error`, `warning`, `note` or `off`, or a mapping with `severity` and options, found `"off "`, did you mean `off`?',
    ],
    [
      'overrides:\n  - file: "stories/**"\n',
      '2:5: unknown key `file`, did you mean `files`? Expected `files`, `rules` or `min-score`',
    ],
    [
      'overrides:\n  - min-score: 0\n',
      '2:5: `overrides.files`: expected a glob, or a list of globs, found nothing',
    ],
    [
      'a: 1\na: 2',
      '2:1: invalid YAML: unexpected second key `a`, expected each key once; remove one of the two, or merge their values',
    ],
    [
      'fail-on: !!js/function x',
      '1:10: invalid YAML: unexpected `!` in the unquoted value `!!js/function x`, expected quotes around the value; write `"!!js/function x"`',
    ],
    ...['', '\ufeff'].map((mark): [string, string] => [
      `${mark}stories: **/*.md\nmin-score: 0\n`,
      '1:10: invalid YAML: unexpected `*` in the unquoted value `**/*.md`, expected quotes around the value; write `"**/*.md"`',
    ]),
    [
      'min-score: 0\nbanks:\n  - *.md\n',
      '3:5: invalid YAML: unexpected `*` in the unquoted value `*.md`, expected quotes around the value; write `"*.md"`',
    ],
    [
      'min-score: 1\n<<<<<<< HEAD\nvalues: []\n=======\nvalues: [a]\n>>>>>>> b\n',
      '2:1: unresolved merge conflict, expected one version of the text',
    ],
    ['\tmin-score: 1', '1:1: invalid YAML: a tab indents this line, expected spaces'],
    ['rules:\n\thedging: off\n', '2:1: invalid YAML: a tab indents this line, expected spaces'],
    ...['a: [1', 'a: [1\n', 'a: [1\r\n\r\n'].map((text): [string, string] => [
      text,
      '1:4: invalid YAML: unclosed `[`, expected a `]` at the end of the value; close it: `[1]`',
    ]),
    ...(
      [
        ['---\nstories: a\n---\nstories: b\n', '3:1'],
        ['%YAML 1.2\n---\nstories: a\n...\nstories: b\n', '4:1'],
        ['---\n--- # x\nstories: b\n', '2:1'],
        ['# x\nignore: "a\n  ---\n  b"\n---\n', '5:1'],
      ] as const
    ).map(([text, place]): [string, string] => [
      text,
      `${place}: invalid YAML: expected one document, found a document separator`,
    ]),
    ['--- # x\nfail-on: x', '2:10: `fail-on`: expected `error`, `warning`, `note` or `never`, found `x`'],
    ['\ufefffail-on: x', '1:10: `fail-on`: expected `error`, `warning`, `note` or `never`, found `x`'],
  ])('%j', async (text, message) => {
    expect(await withConfig(text)).toEqual(refused(`.star-witness.yml:${message}`));
  });

  it('knows every key, and which one was meant', async () => {
    expect(await withConfig('a: 1\nfail-onn: error')).toEqual(
      unknownKey('.star-witness.yml:1:1: unknown key `a`'),
    );
    expect(await withConfig('fail-onn: error\na: 1')).toEqual(
      unknownKey('.star-witness.yml:1:1: unknown key `fail-onn`, did you mean `fail-on`?'),
    );
    expect(await withConfig('words: {mechanisms: [a]}')).toEqual(
      unknownKey('.star-witness.yml:1:9: unknown key `mechanisms`, did you mean `mechanism`?'),
    );
  });

  it('says JSON where it is JSON', async () => {
    expect(
      (await withConfig('{\n\t"fail-on": "error"\n\t"min-score": 1\n}', '.star-witness.json')).stderr,
    ).toMatch(/^star-witness: \.star-witness\.json:\d+:\d+: invalid JSON: [^\n]+\n$/);
  });

  it.each([
    ['{"min-score": 0,}', '1:16: invalid JSON: expected no `,` before `}`, found one'],
    ['{"ignore": ["a.md",\n]}', '1:19: invalid JSON: expected no `,` before `]`, found one'],
    ['{min-score: 0}', '1:2: invalid JSON: expected a key in quotes, found `min-score`'],
    ['{"min-score": 0} # lenient', '1:18: invalid JSON: expected the end of the file, found `#`'],
    ['min-score: 0\n', '1:1: invalid JSON: expected a value, found `min-score`'],
  ])('reads no other YAML than JSON there: %j', async (text, message) => {
    expect(await withConfig(text, '.star-witness.json')).toEqual(refused(`.star-witness.json:${message}`));
  });

  it('is not shown raw', async () => {
    expect(await withConfig('"::error::\\e[31m\\n##[error]x": 1')).toEqual(
      unknownKey('.star-witness.yml:1:2: unknown key `::error::\\u{1b}[31m ## [error]x`'),
    );
  });

  it('is said of text that is no text, and of too much', async () => {
    const message = (found: string) =>
      `.star-witness.yml:1:1: ${found}, expected UTF-8 text of at most 262144 bytes`;
    expect(await withConfig(Buffer.from([0xff, 0xfe, 0]))).toEqual(refused(message('no UTF-8 text')));
    expect(await withConfig('#'.repeat(1024 * 1024 + 1))).toEqual(refused(message('1048577 bytes')));
  });

  it('goes before any document is read, and before options', async () => {
    const repo = tempRepo({ '.star-witness.yml': 'min-score: 7' });
    for (const args of [
      [],
      ['--min-score', '1'],
      ['--allow-empty'],
      ['none.md'],
      ['--stdin', '--stdin-filename', 'a.md'],
    ])
      expect(await run(repo, args)).toEqual(
        refused('.star-witness.yml:1:12: `min-score`: expected 0, 1 or 2, found `7`'),
      );
  });
});

it('reports the documents of a run under a configuration in a parent folder by their paths from the root', async () => {
  const repo = tempRepo({ '.star-witness.yml': '', 'a b/stories/x.md': GOOD });
  expect(documentsOf(await run(repo, JSON_, { cwd: 'a b' }))).toEqual(['a b/stories/x.md']);
});
