import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderBaseline } from '../../src/baseline/file.ts';
import { MAX_FINDINGS } from '../../src/linter/finding-limit.ts';
import { passed, type Ran, refused, run } from '../support/cli.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { BAD, GOOD, HALF, story, tempDir, tempRepo, WEAK } from '../support/temp-repo.ts';

const NAME = '.star-witness-baseline.json';
const entry = (filePath: string, about = '["answer","evidence","mechanism"]') =>
  `{"filePath":"${filePath}","owner":null,"title":"Keys that expire by themselves","ruleId":"answer-score","about":${about},"count":1}`;
const written = (...lines: string[]) =>
  `{\n  "version": 1,\n  "findings": ${lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`}\n}\n`;
const wrote = (text: string): Ran => ({ code: 0, stdout: `${NAME}: ${text}\n`, stderr: '' });
/** A run in which all findings are old, or fixed. */
const old = (stories: number, note: string): Ran => ({
  ...passed(stories),
  stdout: `${passed(stories).stdout}${note}\n`,
});

const GERMAN = 'Ich habe einen Test gebaut und die Fehler sanken von 5 auf 1.';

describe('star-witness baseline', () => {
  it('writes the findings that there are, and then only new ones fail', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, 'stories/b.md': GOOD });
    expect(await run(dir, ['baseline'])).toEqual(wrote('1 finding in 1 file'));
    expect(dir.read(NAME)).toBe(written(entry('stories/a.md')));
    expect(await run(dir)).toEqual(old(2, '1 old finding in the baseline not shown'));
    expect((await run(dir, ['--no-baseline'])).code).toBe(1);
    dir.write({ 'stories/b.md': BAD.replace('Keys that', 'Doors that') });
    const { code, stdout } = await run(dir);
    expect([code, stdout.match(/^fail: .*$/m)?.[0]]).toEqual([1, 'fail: 1 error']);
  });

  it('knows the findings of each of two stories of one title in a bank, in any order', async () => {
    const told = (result: string) =>
      `## Values\n\n**Situation:** Quality was important.\n**Action:** I gave my best.\n**Result:** ${result}\n\n`;
    const [weak, open] = [told('The customers were happy.'), told('')];
    const dir = tempDir({ 'story-bank.md': weak + open });
    expect(await run(dir, ['baseline'])).toEqual(wrote('2 findings in 1 file'));
    expect(await run(dir, ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    dir.write({ 'story-bank.md': open + weak });
    expect(await run(dir, ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    dir.write({ 'story-bank.md': open + open });
    const { code, stdout } = await run(dir, ['--format', 'compact']);
    expect([code, stdout.match(/ \[[a-z-]+\]$/gm)]).toEqual([1, [' [empty-field]']]);
    const draft = open.replace('\n\n', '\n<!-- star-witness: status=draft -->\n\n');
    dir.write({ 'story-bank.md': draft + open });
    expect(await run(dir, ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('knows which parts a story of a bank lacks', async () => {
    const [situation, action, result] = [
      '**Situation:** Every Friday the export queue filled up.\n**Lesson:** I ask for the limit first.\n',
      '**Action:** I added an alert on the depth of the queue, and a limit.\n',
      '**Result:** Restarts went from nine a month to none.\n',
    ];
    const dir = tempDir({ 'story-bank.md': `## The queue\n\n${situation}` });
    expect(await run(dir, ['baseline'])).toEqual(wrote('1 finding in 1 file'));
    dir.write({ 'story-bank.md': `## The queue\n\n${situation}${action}` });
    expect(await run(dir, ['baseline', '--prune'])).toEqual(
      wrote('no finding is fixed, nothing removed, 1 finding in 1 file'),
    );
    dir.write({ 'story-bank.md': `## The queue\n\n${situation}${result}` });
    expect((await run(dir, ['--format', 'compact'])).stdout).toBe(
      'story-bank.md:1:4: error: Missing Action, expected what you did yourself, step by step. [required-fields]\n',
    );
  });

  it('knows which part of a story of a bank is not filled in', async () => {
    const bank = (task: string, lesson: string) =>
      `## The queue\n\n**Situation:** Every Friday the export queue filled up.\n**Task:**${task}\n**Action:** I added an alert on the depth of the queue, and a limit.\n**Result:** Restarts went from nine a month to none.\n**Lesson:**${lesson}\n`;
    const dir = tempDir({ 'story-bank.md': bank(' I was to keep it short.', '') });
    expect(await run(dir, ['baseline'])).toEqual(wrote('1 finding in 1 file'));
    dir.write({ 'story-bank.md': bank('', ' I ask for the limit first.') });
    expect((await run(dir, ['--format', 'compact'])).stdout).toMatch(
      /^story-bank\.md:4:1: note: Part `Task` is not filled in, .* \[empty-field\]\n$/,
    );
  });

  it('has all findings of a file, including those beyond the limit of a report', async () => {
    const todo = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `TODO ${from + index}\n\n`).join('');
    const dir = tempDir({ 'stories/a.md': `${GOOD}\n${todo(0, 600)}` });
    expect(await run(dir, ['baseline'])).toEqual(wrote('601 findings in 1 file'));
    expect((await run(dir)).stdout).toMatch(/^601 old findings in the baseline not shown$/m);
    dir.write({ 'stories/a.md': `${GOOD}\n${todo(10, 600)}` });
    expect((await run(dir)).stdout).toMatch(
      /^pass: .*\n.*\n10 old findings fixed .* 591 old\nfindings in the baseline not shown$/m,
    );
    // New findings are limited.
    dir.write({ 'stories/a.md': `${GOOD}\n${todo(10, 1200)}` });
    const { stdout } = await run(dir);
    expect(stdout).toMatch(/^fail: 501 errors$/m);
    expect(stdout).toContain('The file has 600 findings, and only the 500 most severe are reported.');
  });

  it('is not written if a run has more findings than a report', async () => {
    const many = `${GOOD}\n${'TODO\n\n'.repeat(MAX_FINDINGS / 2)}`;
    const dir = tempDir({ 'stories/a.md': many, 'stories/b.md': `${many}TODO\n` });
    expect(await run(dir, ['baseline'])).toEqual(
      refused(
        `cannot write ${NAME}: more than ${MAX_FINDINGS} findings, expected at most that many (fix some first, or turn a rule off)`,
      ),
    );
  });

  it('takes the place of no other file', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, '.star-witness.yml': 'baseline: stories/a.md\n' });
    expect(await run(dir, ['baseline'])).toEqual(
      refused(
        'cannot write stories/a.md: the file exists and is not a baseline; set `baseline` in the configuration to another file, or delete this one',
      ),
    );
    expect(dir.read('stories/a.md')).toBe(BAD);
  });

  it('is the same for the same findings', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, 'stories/b.md': story(HALF) });
    await run(dir, ['baseline']);
    const first = dir.read(NAME);
    await run(dir, ['baseline']);
    expect(dir.read(NAME)).toBe(first);
    expect(first).toBe(written(entry('stories/a.md'), entry('stories/b.md', '["answer","evidence"]')));
  });

  it('prunes what is fixed, and adds nothing', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, 'stories/b.md': BAD.replace('title: Keys', 'title: Doors') });
    await run(dir, ['baseline']);
    dir.write({ 'stories/b.md': GOOD, 'stories/c.md': BAD.replace('title: Keys', 'title: Locks') });
    const { code, stdout } = await run(dir, ['--format', 'compact']);
    expect([code, stdout.split('\n').length]).toEqual([1, 2]);
    expect((await run(dir)).stdout).toMatch(
      /\n1 old finding fixed \(`star-witness baseline --prune` removes it\); 1 old finding\nin the baseline not shown\n$/,
    );
    expect(await run(dir, ['baseline', '--prune'])).toEqual(
      wrote('removed 1 fixed finding, 1 finding in 1 file'),
    );
    expect(dir.read(NAME)).toBe(written(entry('stories/a.md')));
  });

  it.each([
    ['a type that is none', 'type: security-hygiene', 'type: nope'],
    ['broken YAML', 'title: Keys', 'title: "Keys'],
    ['another language', WEAK, GERMAN],
  ])('keeps what could not be looked for because of %s', async (_, from, to) => {
    const before = BAD.replace(/\nnormal_delivery_path: .*/, '');
    const dir = tempDir({ 'stories/a.md': before });
    await run(dir, ['baseline']);
    const first = dir.read(NAME);
    expect(before).toContain(from);
    dir.write({ 'stories/a.md': before.replace(from, to) });
    expect((await run(dir)).stdout).not.toContain('fixed (`');
    const { stdout } = await run(dir, ['baseline', '--prune']);
    expect(stdout).toMatch(/nothing removed, kept \d that could not be checked/);
    expect(dir.read(NAME)).toBe(first);
  });

  it('prunes a score to what it lacks now, and follows a file that was moved', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    await run(repo, ['baseline']);
    repo.commitAll();
    repo.git('mv', 'stories/a.md', 'stories/z.md');
    repo.write({ 'stories/z.md': story(HALF) });
    expect(await run(repo, ['baseline', '--prune'])).toEqual(
      wrote('no finding is fixed, nothing removed, 1 finding in 1 file'),
    );
    expect(repo.read(NAME)).toBe(written(entry('stories/z.md', '["answer","evidence"]')));
    repo.write({ 'stories/z.md': BAD });
    expect((await run(repo)).code).toBe(1);
  });

  it('leaves drafts out: once they are ready, they meet the full bar', async () => {
    const draft = BAD.replace('---\n', '---\nstatus: draft\n');
    const dir = tempDir({ 'stories/a.md': draft });
    expect(await run(dir, ['baseline'])).toEqual(wrote('0 findings in 0 files'));
    expect(dir.read(NAME)).toBe(written());
    dir.write({ 'stories/a.md': BAD });
    expect((await run(dir)).code).toBe(1);
  });

  it('writes for the whole repository, wherever in it', async () => {
    const repo = tempRepo({
      'ana/stories/a.md': BAD,
      'sam/stories/b.md': BAD,
      'team/.star-witness.yml': '{}',
    });
    expect(await run(repo, ['baseline'], { cwd: 'ana' })).toEqual(wrote('2 findings in 2 files'));
    repo.write({ 'ana/stories/a.md': GOOD });
    // What is fixed elsewhere is not told of.
    expect(await run(repo, [], { cwd: 'sam' })).toEqual(old(1, '1 old finding in the baseline not shown'));
    expect(await run(repo, ['sam/stories/b.md'])).toEqual(old(1, '1 old finding in the baseline not shown'));
    expect((await run(repo)).stdout).toContain('1 old finding fixed');
    // Next to the configuration.
    expect((await run(repo, ['baseline'], { cwd: 'team' })).stdout).toBe(
      `team/${NAME}: 0 findings in 0 files\n`,
    );
  });

  it('tells what is found in files from what a portfolio lacks', async () => {
    const stories = [0, 1, 2].map((index) => [
      `stories/ana/${index}.md`,
      GOOD.replace(/^title: .*$/m, `title: Story ${index}`),
    ]);
    const dir = tempDir(Object.fromEntries(stories));
    dir.write({ '.star-witness.yml': 'rules:\n  coverage-types: {from: 1}\n' });
    expect(await run(dir, ['baseline'])).toEqual(wrote('1 finding in 1 portfolio'));
    dir.write({ 'stories/a.md': BAD });
    expect(await run(dir, ['baseline'])).toEqual(wrote('2 findings in 1 file and 1 portfolio'));
  });

  it('keeps what is suppressed out of it', async () => {
    const suppressed = BAD.replace('---\n', '---\nstar-witness: {disable: {answer-score: told aloud}}\n');
    const dir = tempDir({ 'stories/a.md': suppressed });
    expect(await run(dir, ['baseline'])).toEqual(wrote('0 findings in 0 files'));
  });
});

describe('the file of a baseline', () => {
  it('is the one that the configuration names', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, '.star-witness.yml': 'baseline: team/old.json\n' });
    expect(await run(dir)).toEqual(
      refused(
        'team/old.json: no such file, expected the baseline that the configuration names (`star-witness baseline` creates it)',
      ),
    );
    expect(await run(dir, ['baseline'])).toEqual(
      refused('cannot write team/old.json: the folder team does not exist, create it first'),
    );
    dir.write({ 'team/x': '' });
    expect((await run(dir, ['baseline'])).stdout).toBe('team/old.json: 1 finding in 1 file\n');
    expect((await run(dir)).code).toBe(0);
  });

  it('is no folder', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, '.star-witness.yml': 'baseline: stories\n' });
    const expected = refused('stories: a folder, expected the baseline that the configuration names');
    for (const args of [[], ['baseline'], ['baseline', '--prune']])
      expect(await run(dir, args)).toEqual(expected);
  });

  it('lies not in .git', async () => {
    const dir = tempRepo({ 'stories/a.md': BAD, '.star-witness.yml': 'baseline: .git/config\n' });
    const before = dir.read('.git/config');
    expect(await run(dir, ['baseline'])).toEqual(
      refused('cannot write .git/config: it is inside .git, expected another folder'),
    );
    expect(dir.read('.git/config')).toBe(before);
  });

  it('may be turned off', async () => {
    const dir = tempDir({ 'stories/a.md': BAD });
    await run(dir, ['baseline']);
    dir.write({ '.star-witness.yml': 'baseline: false\n' });
    expect((await run(dir)).code).toBe(1);
    expect(await run(dir, ['baseline'])).toEqual(
      refused('`baseline` is `false` in the configuration, expected the path of the file to write'),
    );
  });

  it.each(['/etc/passwd', '../b.json', 'a/../../b.json', 'a\\b', ''])('is not %j', async (name) => {
    const dir = tempDir({ 'stories/a.md': BAD, '.star-witness.yml': `baseline: ${JSON.stringify(name)}\n` });
    const { code, stderr } = await run(dir);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^star-witness: \.star-witness\.yml:1:12: `baseline`: expected a path in the folder of the configuration, or `false`, found /,
      ),
    ]);
  });

  it('is refused with its place if it is not a baseline', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, [NAME]: '{"version":1,\n"finding":[]}' });
    const message = `${NAME}:2:1: unknown key \`finding\`, did you mean \`findings\`? Expected \`version\` or \`findings\``;
    for (const args of [[], ['baseline', '--prune'], ['--stdin', '--stdin-filename', 'stories/a.md']])
      expect(await run(dir, args, { input: BAD })).toEqual(refused(message));
    expect((await run(dir, ['--no-baseline'])).code).toBe(1);
    expect(await run(dir, ['baseline'])).toEqual(wrote('1 finding in 1 file'));
  });

  it('is bounded, and text', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, [NAME]: new Uint8Array(9 * 1024 * 1024).fill(32) });
    const message = (found: string) => `${NAME}:1:1: ${found}, expected UTF-8 text of at most 8388608 bytes`;
    expect(await run(dir)).toEqual(refused(message('9437184 bytes')));
    dir.write({ [NAME]: new Uint8Array([0xff]) });
    expect(await run(dir)).toEqual(refused(message('no UTF-8 text')));
  });

  it('is behind no symbolic link out of the repository', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    const elsewhere = tempDir({ 'secret.json': '{"secret": 1}' });
    symlinkSync(elsewhere.join('secret.json'), repo.join(NAME));
    const read = await run(repo);
    expect(read).toEqual(
      refused(`${NAME}: a symbolic link out of the repository, expected a file in the repository`),
    );
    expect(await run(repo, ['baseline'])).toEqual(
      refused(
        `cannot write ${NAME}: ${NAME} is a symbolic link, expected a path without links in the repository`,
      ),
    );
    expect(elsewhere.read('secret.json')).toBe('{"secret": 1}');
  });

  it('has to be there to be pruned', async () => {
    const dir = tempDir({ 'stories/a.md': BAD });
    expect(await run(dir, ['baseline', '--prune'])).toEqual(
      refused(`no baseline ${NAME} to prune, run \`star-witness baseline\` first`),
    );
    expect(await run(dir, ['baseline', 'x'])).toMatchObject({ code: 2 });
    expect(await run(dir, ['--quiet', 'baseline'])).toMatchObject({ code: 2 });
  });
});

describe('with --staged', () => {
  it('the baseline of the index counts', async () => {
    const repo = tempRepo({ 'stories/a.md': BAD });
    await run(repo, ['baseline']);
    repo.git('add', 'stories');
    expect((await run(repo, ['--staged'])).code).toBe(1);
    repo.git('add', NAME);
    const known = await run(repo, ['--staged']);
    expect(known).toEqual(old(1, '1 old finding in the baseline not shown'));
    repo.write({ [NAME]: 'broken' });
    expect(await run(repo, ['--staged'])).toEqual(known);
    repo.git('add', NAME);
    expect(await run(repo, ['--staged'])).toEqual(
      refused(`${NAME}:1:1: invalid JSON: expected a value, found \`broken\``),
    );
    expect((await run(repo, ['--staged', '--no-baseline'])).code).toBe(1);
  });
});

describe('with --changed', () => {
  it('a document is compared without what is old', async () => {
    const repo = tempRepo({
      'stories/a.md': BAD,
      'stories/b.md': GOOD.replace('title: Keys', 'title: Doors'),
    });
    await run(repo, ['baseline']);
    repo.commitAll();
    repo.write({ 'stories/a.md': BAD.replace('I learned a lot', 'I learned much') });
    const changes = async () => {
      const { stdout } = await run(repo, ['--changed', '--format', 'json']);
      const { documents, verdict, baseline, findings } = JSON.parse(stdout);
      const serious = findings.filter((one: { severity: string }) => one.severity === 'error');
      return [
        verdict,
        documents[0].change.before.findings.error,
        documents[0].change.findings.error,
        baseline,
        serious,
      ];
    };
    expect(await changes()).toMatchObject([
      'pass',
      0,
      0,
      { filePath: NAME, fixed: 0, known: [{ ruleId: 'answer-score', baselineState: 'unchanged' }] },
      [],
    ]);
    repo.write({ 'stories/a.md': BAD.replace(/^stakes:.*\n/m, '') });
    expect(await changes()).toMatchObject([
      'fail',
      0,
      1,
      { known: [{ ruleId: 'answer-score' }] },
      [{ ruleId: 'required-fields', baselineState: 'new' }],
    ]);
    repo.write({ 'stories/a.md': GOOD });
    expect((await run(repo, ['--changed', '--format', 'markdown'])).stdout).toContain(
      '1 old finding fixed (`star-witness baseline --prune` removes it).',
    );
  });
});

describe('docs/baseline.md', () => {
  it('has commands that do what it says', async () => {
    const commands = examplesOf('docs/baseline.md')
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.trim().split('\n'));
    const repo = tempRepo({ 'stories/ana/a.md': BAD });
    const ran: (number | null)[] = [];
    for (const command of commands) {
      const [program, ...args] = command.replace('npx --no-install ', '').split(' ');
      if (program === 'git') repo.git(...args);
      else ran.push((await run(repo, args)).code);
      if (args[0] === '--no-baseline') repo.write({ 'stories/ana/a.md': GOOD });
    }
    expect(ran).toEqual([0, 1, 0]);
    expect(repo.git('ls-files')).toBe(`${NAME}\n`);
    expect(repo.read(NAME)).toBe(renderBaseline([]));
  });
});
