import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  CLI,
  failed,
  hasTerminal,
  passed,
  preload,
  refused,
  run,
  runBuilt,
  runOnTerminal,
  shell,
  slow,
} from '../support/cli.ts';
import { BAD, GOOD, tempDir, tempRepo } from '../support/temp-repo.ts';

const weak = { 'stories/a.md': BAD };
const many = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`stories/${index}.md`, text]));

describe('a report in a file', () => {
  it('counts from -C, may have = in its name, and leaves standard output empty', async () => {
    const dir = tempDir({ 'sub/stories/a.md': GOOD });
    expect(await run(dir, ['-C', 'sub', '--format', 'json=a=b.json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(dir.read('sub/a=b.json')).verdict).toBe('pass');
  });

  it('replaces an old one whole', async () => {
    const dir = tempDir({ ...weak, 'old.json': 'old '.repeat(10_000) });
    await run(dir, ['--format', 'json=old.json']);
    expect(JSON.parse(dir.read('old.json')).verdict).toBe('fail');
  });

  it('replaces nothing of .git', async () => {
    const repo = tempRepo({ 'stories/a.md': GOOD });
    const before = repo.read('.git/config');
    symlinkSync('work', path.join(repo.path, '../alias'));
    for (const name of ['.git/config', 'stories/../.git/hooks/pre-commit', '.git', '../alias/.git/config'])
      expect(await run(repo, ['--format', `json=${name}`])).toEqual(
        refused(`cannot write ${name}: it is inside .git, expected another folder`),
      );
    expect([repo.read('.git/config'), repo.list('.git').includes('hooks/pre-commit')]).toEqual([
      before,
      false,
    ]);
  });

  it('goes nowhere by a symbolic link of the repository', async () => {
    const dir = tempDir({ 'work/stories/a.md': GOOD, 'work/target.json': 'mine', 'out/keep': '' });
    symlinkSync('target.json', dir.join('work/link.json'));
    symlinkSync('/dev/stdout', dir.join('work/out.json'));
    symlinkSync('../out', dir.join('work/reports'));
    symlinkSync('work', dir.join('alias'));
    const options = { cwd: 'work' };
    const refusal = (given: string, link: string) =>
      refused(
        `cannot write ${given}: ${link} is a symbolic link, expected a path without links in the repository`,
      );
    for (const name of ['link.json', 'out.json'])
      expect(await run(dir, ['--format', `json=${name}`], options)).toEqual(refusal(name, name));
    expect(await run(dir, ['--format', 'json=reports/x.json'], options)).toEqual(
      refusal('reports/x.json', 'reports'),
    );
    const aliased = dir.join('alias/reports/x.json');
    expect(await run(dir, ['--format', `json=${aliased}`], options)).toEqual(refusal(aliased, 'reports'));
    expect(dir.list('out')).toEqual(['keep']);
    expect(dir.read('work/target.json')).toBe('mine');
    // A link elsewhere is the user's own.
    expect((await run(dir, ['--format', `json=${dir.join('alias/x.json')}`], options)).code).toBe(0);
    expect(JSON.parse(dir.read('work/x.json')).verdict).toBe('pass');
  });

  it('is for a folder that is there', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    expect(await run(dir, ['--format', 'json=missing/dir/x'])).toEqual(
      refused('cannot write missing/dir/x: the folder missing/dir does not exist, create it first'),
    );
    expect(dir.list()).toEqual(['stories']);
  });

  it('can be a device or a pipe, which stays what it is', () => {
    const dir = tempDir({ 'work/stories/a.md': BAD });
    // By names of our own, so that a mistake here replaces no device of the machine.
    symlinkSync('/dev/null', dir.join('null'));
    symlinkSync('/dev/stdout', dir.join('out'));
    const script =
      'cd work; mkfifo pipe; cat pipe & sw --format json=../null --format text=pipe; wait; sw --format text=../out | cat';
    expect(shell(dir, script).stdout).toBe(failed('stories/a.md').stdout.repeat(2));
    expect(lstatSync(dir.join('null')).isSymbolicLink()).toBe(true);
    expect(lstatSync(dir.join('out')).isSymbolicLink()).toBe(true);
    expect(lstatSync(dir.join('work/pipe')).isFIFO()).toBe(true);
  });

  it('is not there, nor a part of it, when it cannot be', () => {
    const dir = tempDir({ ...weak, 'r.json': 'old' });
    const readOnly = "Object.assign(new Error('no'), { code: 'EROFS', syscall: 'rename' })";
    const env = preload(dir, `fs.renameSync = () => { throw ${readOnly}; };`);
    expect(runBuilt(dir, ['--format', 'json=r.json'], { env })).toEqual(
      refused('cannot write r.json: EROFS'),
    );
    expect(dir.list()).toEqual(['r.json', 'stories']);
    expect(dir.read('r.json')).toBe('old');
  });

  it('is one of a dozen', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    const args = Array.from({ length: 12 }, (_, index) => `--format=json=${index}.json`);
    expect(await run(dir, args)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(dir.list()).toHaveLength(13);
  });

  it('has what was seen in each answer, also beside another that has it', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD });
    await run(dir, ['--format', 'html=page.html', '--format', 'json=a.json']);
    await run(dir, ['--format', 'json=b.json']);
    expect(dir.read('a.json')).toBe(dir.read('b.json'));
    expect(dir.read('page.html')).toContain('<div class="told">');
  });

  it('is for one report, by whatever name', async () => {
    expect(await run(tempDir(weak), ['--format', 'json=a', '--format', 'text=./b/../a'])).toEqual(
      refused('two reports for one file, expected a different file for each'),
    );
  });

  it('is for one report, by whatever name, also where -C says from where it counts', async () => {
    const dir = tempDir({ 'sub/stories/a.md': GOOD });
    const args = ['-C', 'sub', '--format', 'json=a.json', '--format', `sarif=${dir.join('sub/a.json')}`];
    expect(await run(dir, args)).toEqual(
      refused('two reports for one file, expected a different file for each'),
    );
    expect(await run(dir, [...args.slice(0, 4), '--format', `sarif=${dir.join('a.json')}`])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect([dir.list(), dir.list('sub')]).toEqual([
      ['a.json', 'sub'],
      ['a.json', 'stories'],
    ]);
  });

  it.each([
    ['a story', 'stories/a.md', ['stories']],
    ['a story, from elsewhere', './stories/../stories/a.md', ['stories']],
    ['a bank', 'bank.md', ['bank.md', '--bank']],
    ['a file that is left out', 'stories/retired.md', ['stories']],
  ])('is never %s that was checked', async (_, file, args) => {
    const files = {
      'stories/a.md': GOOD,
      'stories/retired.md': GOOD.replace('---\n', '---\nstatus: retired\n'),
      'bank.md': '## A\n\n**Situation:** x\n**Action:** y\n**Result:** z\n',
    };
    const dir = tempDir(files);
    expect(await run(dir, [...args, '--format', 'text=new.txt', '--format', `json=${file}`])).toEqual(
      refused(`cannot write ${file}: it is one of the checked files, expected another file`),
    );
    for (const [name, text] of Object.entries(files)) expect(dir.read(name)).toBe(text);
    expect(dir.list()).not.toContain('new.txt');
  });

  it('takes the place of an earlier one, which nothing matches', async () => {
    const dir = tempDir({ 'stories/a.md': GOOD, '.star-witness.yml': 'stories: ["stories/*.md"]\n' });
    const args = ['stories', 'report.md', '--format', 'markdown=report.md'];
    expect((await run(dir, ['stories', '--format', 'markdown=report.md'])).code).toBe(0);
    expect((await run(dir, args)).code).toBe(0);
  });
});

describe('standard output', () => {
  it('gives a reader everything that takes its time', () => {
    const { stdout } = shell(tempDir(many(150, BAD)), 'sw --format json | (sleep 0.5; cat)');
    expect(stdout.length).toBeGreaterThan(2 * 65_536);
    expect(JSON.parse(stdout).findings).toHaveLength(150);
  });

  it.skipIf(!existsSync('/dev/full'))('that holds no more is told in one line', () => {
    const dir = tempDir(weak);
    const refusal = refused('cannot write to standard output: ENOSPC');
    expect(shell(dir, 'sw >/dev/full')).toEqual(refusal);
    expect(shell(dir, `sw score --jsonl >/dev/full <<<'"x"'`)).toEqual(refusal);
    for (const asked of ['--help', '--version', 'help', 'help fix', 'fix --help'])
      expect(shell(dir, `sw ${asked} >/dev/full`)).toEqual(refusal);
    expect(shell(dir, 'sw none >/dev/full 2>/dev/full').code).toBe(2);
  });
});

describe('an error of our own', () => {
  it('is one line, and has its place on demand', () => {
    const dir = tempDir({ ...weak, '.star-witness.yml': '' });
    const env = preload(dir, "fs.fstatSync = () => { throw new TypeError('boom\\nbang'); };");
    expect(runBuilt(dir, [], { env })).toEqual(
      refused('internal error, please report it: boom\\u{a}bang (STAR_WITNESS_DEBUG=1 shows where)'),
    );
    expect(runBuilt(dir, [], { env: { ...env, STAR_WITNESS_DEBUG: '1' } }).stderr).toMatch(
      /^star-witness: internal error[^\n]+\nTypeError: boom\nbang\n {4}at /,
    );
  });
});

describe('options at the wrong command', () => {
  it('are not taken in silence', async () => {
    expect(await run(tempDir(), ['--quiet', 'score'])).toEqual(
      refused('option --quiet before `score`, expected the options of score after it'),
    );
    expect(await run(tempDir(), ['--format', 'a\u001b[31m\nb'])).toEqual(
      refused(
        "option '--format <name[=file]>' argument 'a\\u{1b}[31m\\u{a}b' is invalid. Expected text, compact, json, github, markdown, sarif, junit, checkstyle, rdjsonl or html, or one of them with =file.",
      ),
    );
  });
});

describe.skipIf(!hasTerminal)('on a terminal', () => {
  it('a report is coloured, unless the option or the environment says otherwise', () => {
    const dir = tempDir(weak);
    const isColoured = (env = {}, ...args: string[]) =>
      runOnTerminal(dir, args, env).output.includes('\u001b[');
    expect([isColoured(), isColoured({ NO_COLOR: '' })]).toEqual([true, true]);
    expect([isColoured({ NO_COLOR: '1' }), isColoured({ FORCE_COLOR: '0' })]).toEqual([false, false]);
    expect([isColoured({ TERM: 'dumb' }), isColoured({ FORCE_COLOR: '1' }, '--no-color')]).toEqual([
      false,
      false,
    ]);
    expect(runBuilt(dir, [], { env: { CI: 'true' } })).toEqual(failed('stories/a.md'));
  });

  it('a report is as wide as the terminal, or as COLUMNS says', () => {
    const dir = tempDir(weak);
    const widest = (env = {}) => {
      const { output } = runOnTerminal(dir, ['--no-color'], env, 50);
      return Math.max(...output.split('\n').map((line) => line.length));
    };
    expect([widest(), widest({ COLUMNS: '70' })]).toEqual([50, 70]);
  });

  it('a run of more than a second shows how far it is, and takes that away', () => {
    const dir = tempDir(many(12, GOOD));
    const env = preload(dir, slow('openSync', 100));
    const { code, output } = runOnTerminal(dir, ['--no-color'], env);
    expect(code).toBe(0);
    expect(output).toMatch(
      /^(?:\r\[#+\.*\] \d+ of 12 files)+\r\u001b\[Kpass: no findings\n12 stories, 0 prompt answers checked\n$/,
    );
    expect(output).not.toContain(' 1 of 12');
    expect(runBuilt(dir, [], { env })).toEqual(passed(12));
  });

  it('score says what it waits for', () => {
    const script = `import os, sys
pid, terminal = os.forkpty()
if pid == 0: os.execvpe(sys.argv[1], sys.argv[1:], os.environ)
seen = b''
while b'Ctrl-D' not in seen: seen += os.read(terminal, 1024)
os.write(terminal, b'I added a canary.\\n\\x04')
while True:
    try: chunk = os.read(terminal, 1024)
    except OSError: break
    if not chunk: break
    seen += chunk
sys.stdout.buffer.write(seen)`;
    const env = { SCRIPT: script, NODE: process.execPath, CLI };
    const { stdout } = shell(
      tempDir(),
      'python3 -c "$SCRIPT" "$NODE" "$CLI" score --scorer literal --format json',
      env,
    );
    expect(stdout.replaceAll('\r\n', '\n')).toBe(
      'star-witness: reading standard input, end it with Ctrl-D\nI added a canary.\n{"score":1,"missing":["evidence"]}\n',
    );
  });
});

describe('an interrupt', async () => {
  /** Runs with a part of the system slowed down, sends the signal when it is time, and gives how the run ended. */
  async function interrupt(
    signal: 'SIGINT' | 'SIGTERM',
    slowed: string,
    isTime: (names: string[]) => boolean,
  ) {
    const dir = tempDir(weak);
    const args = [CLI, '--format', 'json=r.json', '--format', 'markdown=r.md'];
    const env = { ...dir.env, ...preload(dir, slowed) };
    const child = spawn(process.execPath, args, { cwd: dir.path, env });
    const end = once(child, 'exit');
    while (!isTime(dir.list())) await sleep(10);
    child.kill(signal);
    const [code, by] = await end;
    return { code, by, dir };
  }

  it('while a report is written ends the run by its signal, with that report whole', async () => {
    const { code, by, dir } = await interrupt('SIGINT', slow('renameSync', 500), (names) => names.length > 1);
    expect({ code, by }).toEqual({ code: null, by: 'SIGINT' });
    const others = dir.list().filter((name) => !['r.json', 'r.md', 'stories'].includes(name));
    expect(others).toEqual([]);
    expect(JSON.parse(dir.read('r.json')).verdict).toBe('fail');
  });

  it('while files are read ends the run by its signal, with nothing written', async () => {
    // Says that it reads by a folder, which opens no file.
    const slowed = `const { openSync } = fs;
      fs.openSync = (file, ...rest) => {
        if (!/stories/.test(file)) return openSync(file, ...rest);
        fs.mkdirSync('started', { recursive: true });
        wait(5000);
        return openSync(file, ...rest);
      };`;
    const { code, by, dir } = await interrupt('SIGTERM', slowed, (names) => names.includes('started'));
    expect({ code, by }).toEqual({ code: null, by: 'SIGTERM' });
    expect(dir.list()).toEqual(['started', 'stories']);
  });
});
