import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepOptions } from './runner/environment.ts';
import { parseFileCommand } from './runner/files.ts';
import { runStep } from './runner/run-step.ts';

describe('file commands', () => {
  it.each([
    ['', [], undefined],
    [
      'a=1\n\nb=2=3<<4',
      [
        ['a', '1'],
        ['b', '2=3<<4'],
      ],
      undefined,
    ],
    [
      'a<<E\n1\n\n2=3\nE\nb=2\n',
      [
        ['a', '1\n\n2=3'],
        ['b', '2'],
      ],
      undefined,
    ],
    ['a<<E\nE', [['a', '']], undefined],
    ['a<<E\n\nE\n', [['a', '']], undefined],
    ['a<<E=\n1\nE=\n', [['a', '1']], undefined],
    ['\uFEFFa=1', [['a', '1']], undefined],
    ['a=1\nnonsense\nb=2', [['a', '1']], "Invalid format 'nonsense'"],
    ['a<<E\n1\n', [], "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E', [], "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\n1', [], 'Invalid value. EOF marker missing new line.'],
    ['<<E\n1\nE', [], "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\n1', [], "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ])('reads %j', (content, pairs, error) => {
    expect(parseFileCommand(content)).toEqual(error === undefined ? { pairs } : { pairs, error });
  });
});

describe('runStep', () => {
  let workspace: string;
  let entry: string;

  beforeAll(() => {
    workspace = mkdtempSync(join(realpathSync(tmpdir()), 'runner-test-'));
    mkdirSync(join(workspace, 'dist'));
    entry = join(workspace, 'dist', 'main.mjs');
  });
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  /** Runs a script as the Action's main. */
  function run(script: string, options: Partial<StepOptions> = {}) {
    writeFileSync(entry, `import fs from 'node:fs';\n${script}`);
    return runStep({ entry, workspace, actionYml: null, ...options });
  }
  const append = (file: string, text: string) =>
    `fs.appendFileSync(process.env.${file}, ${JSON.stringify(text)});`;

  it('gives the process its environment and nothing of the parent', async () => {
    process.env.RUNNER_TEST_LEAK = 'x';
    const payload = { number: 7, pull_request: { head: { ref: 'h' }, base: { ref: 'b' } } };
    const { stdout } = await run(
      `const event = JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH));
      console.log(JSON.stringify({ event, cwd: process.cwd(), env: process.env }));`,
      { event: { name: 'pull_request', payload }, inputs: { 'fail-on': 'error', 'two words': 'é\n' } },
    );
    delete process.env.RUNNER_TEST_LEAK;
    const { event, cwd, env } = JSON.parse(stdout);
    expect(event).toEqual(payload);
    expect(cwd).toBe(workspace);
    expect(env).toMatchObject({
      'INPUT_FAIL-ON': 'error',
      INPUT_TWO_WORDS: 'é\n',
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'h',
      GITHUB_BASE_REF: 'b',
      GITHUB_REPOSITORY: 'octo-org/prep',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
    });
    const isExpected = (name: string) =>
      /^(INPUT_|GITHUB_|RUNNER_(OS|ARCH|TEMP|TOOL_CACHE)$|CI$|PATH$|HOME$|__CF)/.test(name);
    if (process.platform !== 'win32')
      expect(Object.keys(env).filter((name) => !isExpected(name))).toEqual([]);
    expect(env.RUNNER_TEMP.startsWith(workspace)).toBe(false);
    expect(existsSync(env.RUNNER_TEMP)).toBe(false);
  });

  it('sets RUNNER_DEBUG when debugging; env has the last word', async () => {
    const script =
      "console.log([process.env.RUNNER_DEBUG, process.env.GITHUB_SHA, 'GITHUB_JOB' in process.env].join());";
    const { log } = await run(`${script} console.log('::debug::d');`, {
      debug: true,
      env: { GITHUB_SHA: 'abc', GITHUB_JOB: undefined },
    });
    expect(log).toEqual(['1,abc,false', '##[debug]d']);
    expect((await run(script)).log).toEqual([',0123456789abcdef0123456789abcdef01234567,true']);
  });

  it('reads both streams, with chunks cut inside a character and inside CRLF', async () => {
    const result = await run(`
      const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
      const bytes = Buffer.from('::warning::caf\\u00e9\\r\\nx\\r\\n');
      for (const part of [bytes.subarray(0, 15), bytes.subarray(15, 17), bytes.subarray(17)]) {
        process.stdout.write(part); await wait();
      }
      process.stderr.write('at ##[error]boom'); await wait();
      process.exitCode = 3;`);
    expect(result.log).toEqual(['##[warning]café', 'x', '##[error]boom']);
    expect(result.commands.map(({ stream, name }) => `${stream} ${name}`)).toEqual([
      'stdout warning',
      'stderr error',
    ]);
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      timedOut: false,
      failed: true,
      stderr: 'at ##[error]boom',
    });
    expect(result.stdout).toBe('::warning::café\r\nx\r\n');
  });

  it('collects the file commands and the summary', async () => {
    const result = await run(
      append('GITHUB_OUTPUT', 'verdict<<E\npass\nfine\nE\n') +
        append('GITHUB_STATE', 's=1\n') +
        append('GITHUB_ENV', 'A=1\nNode_Options=x\nB=2\n') +
        append('GITHUB_PATH', '/a\n\n/b\n/a\n') +
        append('GITHUB_STEP_SUMMARY', '# T secret\r\nx') +
        "console.log('::add-mask::secret')",
    );
    expect(result).toMatchObject({
      outputs: { verdict: 'pass\nfine' },
      state: { s: '1' },
      environment: { A: '1', B: '2' },
      paths: ['/b', '/a'],
      summary: '# T ***\nx\n',
      summaryBytes: 13,
      summaryRejected: false,
      failed: false,
      exitCode: 0,
    });
    const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";
    expect(result.annotations).toEqual([{ level: 'error', message }]);
  });

  it('fails on a broken file command but keeps the pairs before it', async () => {
    const result = await run(append('GITHUB_OUTPUT', 'a=1\n=2\nb=3\n') + append('GITHUB_STATE', 'a\n'));
    expect(result).toMatchObject({ outputs: { a: '1' }, exitCode: 0, failed: true });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'state' successfully.",
      "Invalid format 'a'",
      "Unable to process file command 'output' successfully.",
      "Value cannot be null. (Parameter 'name')",
    ]);
  });

  it('takes a summary of 1 MiB and rejects one of a byte more', async () => {
    const write = (bytes: number) =>
      `fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, '\\u00e9'.repeat(524288) + 'a'.repeat(${bytes}));`;
    const full = await run(write(0));
    expect([full.summary.length, full.summaryBytes, full.summaryRejected]).toEqual([524289, 1048576, false]);
    const over = await run(write(1));
    expect(over).toMatchObject({ summary: '', summaryBytes: 1048577, summaryRejected: true, failed: false });
    expect(over.annotations).toEqual([
      { level: 'error', message: expect.stringContaining('up to a size of 1024k, got 1024k.') },
    ]);
  });

  it('makes a file below the workspace relative', async () => {
    const { annotations } = await run(
      "console.log('::error file=' + process.cwd().replace(':', '%3A') + '/stories/a.md::x')",
    );
    expect(annotations).toEqual([{ level: 'error', message: 'x', file: 'stories/a.md' }]);
  });

  it('gives inputs their defaults and warns of odd ones, with the nearest action.yml', async () => {
    const actionYml = join(workspace, 'action.yml');
    writeFileSync(
      actionYml,
      `inputs:
  Fail-On: { default: error }
  summary: { default: true }
  config: { description: none }
  root: { default: "\${{ github.workspace }}/x" }
  old: { default: 1, deprecationMessage: use new }
  bare:\n`,
    );
    const script =
      "for (const name of ['FAIL-ON', 'SUMMARY', 'CONFIG', 'ROOT', 'OLD', 'BARE', 'TYPO', 'Z']) " +
      "console.log(name, process.env['INPUT_' + name])";
    const plain = await run(script, { actionYml });
    const nearest = await runStep({ entry, workspace, inputs: { 'fail-on': '', old: '2', typo: 'y' } });
    const none = await run(script);
    rmSync(actionYml);

    const values = ({ log }: { log: string[] }) => log.slice(-8).map((line) => line.split(' ')[1]);
    expect(values(plain)).toEqual(['error', 'true', '', `${workspace}/x`, '1', '', 'undefined', 'undefined']);
    expect(plain.annotations).toEqual([]);
    expect(values(nearest)).toEqual(['', 'true', '', `${workspace}/x`, '2', '', 'y', 'undefined']);
    expect(values(none)).toEqual(Array(8).fill('undefined'));
    expect(nearest.annotations).toEqual([
      { level: 'warning', message: "Input 'old' has been deprecated with message: use new" },
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'typo', " +
          "valid inputs are ['Fail-On', 'summary', 'config', 'root', 'old', 'bare']",
      },
    ]);
  });

  it('does not guess at a default that is another expression', async () => {
    const actionYml = join(workspace, 'odd.yml');
    writeFileSync(actionYml, `inputs: { a: { default: "\${{ runner.os }}" } }`);
    await expect(run('', { actionYml })).rejects.toThrow('is not supported here');
  });

  it('ends a process that does not end', async () => {
    const result = await run("process.on('SIGINT', () => console.log('no')); setInterval(() => {}, 1000);", {
      timeoutSeconds: 0.5,
    });
    // Windows has no SIGINT that a process could ignore.
    const signal = process.platform === 'win32' ? 'SIGINT' : 'SIGKILL';
    expect(result).toMatchObject({ exitCode: null, signal, timedOut: true, failed: true });
    expect(result.annotations).toEqual([{ level: 'error', message: 'The action has timed out.' }]);
  }, 15_000);

  it('uses another node binary and reports one that is not there', async () => {
    const node = join(workspace, 'node');
    writeFileSync(node, '#!/bin/sh\necho "fake $1"\n');
    chmodSync(node, 0o755);
    if (process.platform !== 'win32') expect((await run('', { node })).log).toEqual([`fake ${entry}`]);
    await expect(run('', { node: join(workspace, 'absent') })).rejects.toThrow('ENOENT');
  });

  it('keeps its files out of the workspace', async () => {
    await expect(run('', { workspace: realpathSync(tmpdir()) })).rejects.toThrow('must not hold');
  });
});
