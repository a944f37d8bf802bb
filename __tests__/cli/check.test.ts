import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, formats } from '../../src/report/formats.ts';
import { failed, passed, ROOT, refused, run, runBuilt, shell } from '../support/cli.ts';
import { BAD, BAD_SAYS, GOOD, tempDir } from '../support/temp-repo.ts';

const OPTIONS = [
  '-C <dir>',
  '--config <file>',
  '--staged',
  '--changed [base]',
  '--scope <name>',
  '--stdin',
  '--stdin-filename <path>',
  '--allow-empty',
  '--no-ignore',
  '--fail-on <severity>',
  '--max-warnings <n>',
  '--min-score <n>',
  '--scorer <name>',
  '--no-baseline',
  '--no-inline-config',
  '--format <name[=file]>',
  '--bank',
  '--quiet',
  '--color',
  '--no-color',
  '--list-rules',
  '--print-config [file]',
  '-V, --version',
  '-h, --help',
];
/** A draft whose answer is weak: a warning or less, never an error. */
const DRAFT = BAD.replace('---\n', '---\nstatus: draft\n');
const ESC = '\u001b[';

describe('help and version', () => {
  it('go to standard output and name every option and command', async () => {
    const dir = tempDir();
    const help = runBuilt(dir, ['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const option of OPTIONS) expect(help.stdout).toContain(`\n  ${option} `);
    for (const name of FORMAT_NAMES)
      expect(help.stdout).toMatch(new RegExp(`^  ${name} +${formats[name].help}$`, 'm'));
    for (const word of ['score [options] [file]', 'Examples:', 'Exit codes:'])
      expect(help.stdout).toContain(word);
    expect(await run(dir, ['-h'])).toEqual(help);
    expect(await run(dir, ['help'])).toEqual(help);
    expect(await run(dir, ['help', 'check'])).toEqual(help);
    expect(await run(dir, ['help', 'help'])).toEqual(help);
    expect((await run(dir, ['score', '--help'])).stdout).toContain('--jsonl');
    expect((await run(dir, ['explain', '--help'])).stdout).toContain('explain [options] <topic>');
    expect(await run(dir, ['help', 'explain'])).toEqual(await run(dir, ['explain', '--help']));
    expect(await run(dir, ['-V'])).toEqual(await run(dir, ['--version']));
    expect(await run(dir, ['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});

describe('what is wrong with the command', () => {
  it.each([
    [['help', 'explan'], 'unknown command `explan`, did you mean the command `explain`?'],
    [
      ['help', 'xyzzy'],
      'unknown command `xyzzy`, expected `check`, `init`, `new`, `import`, `fix`, `baseline`, `coverage`, `drill`, `plan`, `score`, `explain`, `schema`, `hash-name` or `help`',
    ],
    [['--xyzzy'], `unknown option '--xyzzy'`],
    [['--formt', 'json'], `unknown option '--formt', did you mean --format?`],
    [
      ['--fail-on', 'warn'],
      `option '--fail-on <severity>' argument 'warn' is invalid. Expected error, warning, note or never.`,
    ],
    [
      ['--max-warnings', '-1'],
      `option '--max-warnings <n>' argument '-1' is invalid. Expected a whole number from 0 to 1000000.`,
    ],
    [
      ['--max-warnings', '1.5'],
      `option '--max-warnings <n>' argument '1.5' is invalid. Expected a whole number from 0 to 1000000.`,
    ],
    [
      ['--min-score', '3'],
      `option '--min-score <n>' argument '3' is invalid. Expected a whole number from 0 to 2.`,
    ],
    [
      ['--scorer', 'magic'],
      `option '--scorer <name>' argument 'magic' is invalid. Expected rubric or literal.`,
    ],
    [
      ['--format', 'json='],
      `option '--format <name[=file]>' argument 'json=' is invalid. Expected text, compact, json, github, markdown, sarif, junit, checkstyle, rdjsonl or html, or one of them with =file.`,
    ],
    [
      ['--scope', 'lines'],
      `option '--scope <name>' argument 'lines' is invalid. Expected all, changed-files or changed-lines.`,
    ],
    [['--config'], `option '--config <file>' argument missing`],
    [
      ['--format', 'json', '--format', 'text'],
      'two reports for standard output, expected one (write the others to files: --format json=report.json)',
    ],
    [
      ['--format', 'json=x', '--format', 'text=x'],
      'two reports for one file, expected a different file for each',
    ],
    [['--stdin'], '--stdin without --stdin-filename, expected the path to report for the text'],
    [['--stdin-filename', 'x.md'], '--stdin-filename without --stdin, expected both'],
    [
      ['--stdin', '--stdin-filename', 'x.md', '--staged'],
      '--stdin reads standard input only, expected no paths and no --staged with it',
    ],
  ])('%j is one line, and exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await run(tempDir({ 'stories/a.md': GOOD }), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^star-witness: [^\n]+\n$/);
    if (!args.includes('warn')) expect(stderr).toBe(`star-witness: ${message}\n`);
    else expect(stderr).toContain(message);
  });
});

describe('reports', () => {
  it('may be several in one run, the files first and without colour', async () => {
    const dir = tempDir({ 'stories/a.md': BAD, 'out/deep/old.json': '' });
    const files = ['json=out/deep/r.json', 'sarif=r.sarif', 'markdown=r.md', 'github=r.log', 'text=r.txt'];
    const args = [...files, 'text'].flatMap((format) => ['--format', format]);
    expect(runBuilt(dir, args)).toEqual(failed('stories/a.md'));
    expect(JSON.parse(dir.read('out/deep/r.json')).verdict).toBe('fail');
    expect(dir.read('r.txt')).toBe(failed('stories/a.md').stdout);
    expect(dir.read('r.log')).toContain('::error ');
    expect(JSON.parse(dir.read('r.sarif')).runs[0].results).toHaveLength(1);
    expect((await run(dir, [...args, '--color'])).stdout).toContain(ESC);
    expect(dir.read('r.txt')).not.toContain(ESC);
    expect(dir.list('out/deep')).toEqual(['old.json', 'r.json']);
    expect(dir.list()).toEqual(['out', 'r.log', 'r.md', 'r.sarif', 'r.txt', 'stories']);
  });

  it('may be one line a finding', async () => {
    const dir = tempDir({ 'sub/stories/a.md': BAD });
    const line = `stories/a.md:11:4: error: ${BAD_SAYS} [answer-score]\n`;
    expect(await run(dir, ['-C', 'sub', '--format', 'compact', '--color'])).toEqual({
      code: 1,
      stdout: `sub/${line}`,
      stderr: '',
    });
    expect(await run(dir, ['--format', 'compact=r.txt'], { cwd: 'sub' })).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(dir.read('sub/r.txt')).toBe(line);
  });

  it.each([
    [{ COLUMNS: '60' }, 60],
    [{ COLUMNS: '1' }, 40],
    [{ COLUMNS: '0' }, 80],
    [{ COLUMNS: 'wide' }, 80],
    [{}, 80],
  ])('are wrapped by %j at %i columns, also in a file', async (env, columns) => {
    const dir = tempDir({ 'stories/a.md': BAD });
    const { stdout } = await run(dir, ['--format', 'text=r.txt', '--format', 'text'], { env });
    expect(dir.read('r.txt')).toBe(stdout);
    const lengths = stdout.split('\n').map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...lengths)).toBeGreaterThan(columns - 8);
  });

  it('are not written where that is impossible, and leave nothing behind', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, file: 'x', 'folder/keep': '' });
    expect(await run(dir, ['--format', 'json=folder'])).toEqual(refused('cannot write folder: EISDIR'));
    const under = await run(dir, ['--format', 'json=file/r.json']);
    expect(under).toMatchObject({ code: 2, stdout: '' });
    expect(under.stderr).toMatch(/^star-witness: cannot write file\/r\.json: [A-Z]+\n$/);
    expect(dir.list()).toEqual(['file', 'folder', 'stories']);
  });

  it('are short with --quiet, and nothing where nothing is wrong', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, 'draft/stories/b.md': DRAFT, 'bad/stories/c.md': BAD });
    expect(await run(dir, ['--quiet', 'stories'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run(dir, ['--quiet', 'draft'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const loud = failed('bad/stories/c.md', 1, 'security-hygiene, bad');
    const stdout = loud.stdout.replace(/^ {2}Type: .*\n/m, '');
    expect(await run(dir, ['--quiet', 'bad'])).toEqual({ ...loud, stdout });
  });

  it.each([
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [[], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], {}, false],
  ])('with %j and %j have colour: %s', async (args, env, expected) => {
    const { stdout } = await run(tempDir({ 'stories/a.md': BAD }), args, { env });
    expect(stdout.includes(ESC)).toBe(expected);
  });
});

describe('--stdin', () => {
  it('judges the text as the named file', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    const args = ['--stdin', '--stdin-filename', 'stories/a.md'];
    expect(await run(dir, args, { input: BAD })).toEqual(failed('stories/a.md'));
    expect(await run(dir, args, { input: GOOD })).toEqual(passed(1));
    expect(await run(dir, ['--stdin', '--stdin-filename', 'stories/new.md'], { input: GOOD })).toEqual(
      passed(1),
    );
    expect((await run(dir, args, { input: '' })).code).toBe(1);
    expect((await run(dir, args, { input: new Uint8Array([0xff]) })).stdout).toContain('not UTF-8');
  });
});

describe('the exit code', () => {
  it('follows from --fail-on, --max-warnings and --min-score', async () => {
    const dir = tempDir({ 'good/stories/a.md': GOOD, 'bad/stories/a.md': BAD, 'draft/stories/a.md': DRAFT });
    const draft = JSON.parse((await run(dir, ['draft', '--format', 'json'])).stdout).counts;
    const codes = async (folder: string) =>
      Promise.all(
        ['error', 'warning', 'note', 'never'].map(
          async (failOn) => (await run(dir, [folder, '--fail-on', failOn])).code,
        ),
      );
    expect(await codes('good')).toEqual([0, 0, 0, 0]);
    expect(await codes('bad')).toEqual([1, 1, 1, 0]);
    const { error, warning, note } = draft as Record<string, number>;
    expect({ error, some: Boolean(warning || note) }).toEqual({ error: 0, some: true });
    expect(await codes('draft')).toEqual([0, warning ? 1 : 0, 1, 0]);
    const limited = async (n: number) => (await run(dir, ['draft', '--max-warnings', `${n}`])).code;
    expect(await limited(warning ?? 0)).toBe(0);
    if (warning) expect(await limited(warning - 1)).toBe(1);
    const compact = await run(dir, ['draft', '--fail-on', 'note', '--format', 'compact']);
    expect(compact.stderr).toBe('star-witness: `fail-on` is `note`\n');
    expect(
      (await run(dir, ['bad', '--min-score', '0', '--max-warnings', '0', '--fail-on', 'note'])).code,
    ).toBe(0);
    expect((await run(dir, ['bad', '--min-score', '1'])).code).toBe(1);
  });

  it('is 1 for the first draft of the examples, and 0 for the prep repository', async () => {
    const dir = tempDir();
    expect(runBuilt(dir, ['-C', `${ROOT}/examples/first-draft`])).toMatchObject({ code: 1, stderr: '' });
    expect(runBuilt(dir, ['-C', `${ROOT}/examples/prep-repo`])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('many files', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`stories/${index}.md`, BAD]));

  it('can be read by `head`, which ends no run with an error', () => {
    const ran = shell(tempDir(many(150)), `sw | head -n 1; exit "\${PIPESTATUS[0]}"`);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toMatch(/^Keys that expire[^\n]+\n$/);
  });
});
