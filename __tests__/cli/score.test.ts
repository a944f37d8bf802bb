import { describe, expect, it } from 'vitest';
import { refused, run, shell } from '../support/cli.ts';
import { STRONG, type TempDir, tempDir, WEAK } from '../support/temp-repo.ts';

const TWO = { score: 2, missing: [] };
const ZERO = { score: 0, missing: ['mechanism', 'evidence'] };
const ok = (stdout: string) => ({ code: 0, stdout, stderr: '' });
const lines = (...scores: object[]) => scores.map((score) => `${JSON.stringify(score)}\n`).join('');
const jsonl = (dir: TempDir, input: string | Uint8Array) =>
  run(dir, ['score', '--scorer', 'literal', '--jsonl'], { input });

describe('one text', () => {
  it('comes from a file, from standard input, or from below -C', () => {
    const dir = tempDir({ 'a.txt': STRONG, 'sub/b.txt': WEAK });
    const json = ['--format', 'json', '--scorer', 'literal'];
    const words = ok('score 2 of 2: mechanism and evidence are there\n');
    expect(run(dir, ['score', 'a.txt'])).toEqual(words);
    expect(run(dir, ['score', '-'], { input: STRONG })).toEqual(words);
    expect(run(dir, ['score'], { input: STRONG })).toEqual(words);
    expect(run(dir, ['score', '-C', 'sub', 'b.txt', ...json])).toEqual(ok(lines(ZERO)));
    expect(run(dir, ['-C', 'sub', 'score', 'b.txt', ...json])).toEqual(ok(lines(ZERO)));
  });

  it('is scored in words or as JSON', () => {
    const dir = tempDir();
    const { code, stdout, stderr } = run(dir, ['score'], { input: 'I added a canary.' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^score 1 of 2: evidence missing\n {2}evidence: [^\n]+\n$/);
    expect(run(dir, ['score', '--scorer', 'literal', '--format=json'], { input: '' })).toEqual(
      ok(lines(ZERO)),
    );
    expect(run(dir, ['score', '--scorer', 'literal', '--format=json'], { input: STRONG })).toEqual(
      ok(lines(TWO)),
    );
  });

  it('has what earned the points, and the literal result, in the JSON of the rubric', () => {
    const input = 'I added a canary.\nErrors fell from 4% to 1%.';
    const { code, stdout } = run(tempDir(), ['score', '--format', 'json'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      score: 2,
      missing: [],
      signals: [
        {
          kind: 'mechanism',
          text: 'added a canary',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 17,
          why: expect.any(String),
        },
        {
          kind: 'evidence',
          text: 'Errors fell from 4% to 1%',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 26,
          why: expect.any(String),
        },
      ],
      literal: { score: 2, missing: [] },
    });
  });

  it('is judged as an answer to a prompt, by its id or its question', () => {
    const input = 'I would insist on a canary and a rollback.';
    const asked = ['score', '--format', 'json', '--prompt'];
    const judged = JSON.parse(run(tempDir(), [...asked, 'What could go wrong?'], { input }).stdout);
    expect(judged.missing).toEqual(['evidence']);
    expect(judged.elements).toContainEqual({
      id: 'rollback-path',
      label: 'the rollback path',
      found: { text: 'rollback', line: 1, column: 34, endLine: 1, endColumn: 42 },
    });
    expect(JSON.parse(run(tempDir(), ['score', '--format', 'json'], { input }).stdout).missing).toEqual([
      'mechanism',
      'evidence',
    ]);
    expect(run(tempDir(), [...asked, 'ai-safty'], { input })).toEqual(
      refused(
        'no prompt `ai-safty`, expected `why-this-role`, `what-could-go-wrong`, `ai-safety`, `disagreement` or `incident-leadership` (did you mean `ai-safety`?)',
      ),
    );
  });

  it('must be there, and be UTF-8', () => {
    const dir = tempDir({ 'latin1.txt': Buffer.from('caf\xe9', 'latin1'), 'sub/x': '' });
    expect(run(dir, ['score', 'none.txt'])).toEqual(refused('cannot read none.txt: ENOENT'));
    expect(run(dir, ['score', 'sub'])).toEqual(refused('cannot read sub: EISDIR'));
    expect(run(dir, ['score', 'latin1.txt'])).toEqual(refused('latin1.txt:1:1: expected UTF-8 text'));
    expect(run(dir, ['score'], { input: new Uint8Array([0xff]) })).toEqual(
      refused('<stdin>:1:1: expected UTF-8 text'),
    );
  });

  it.each([['--xyzzy'], ['--format', 'xml'], ['--scorer', 'magic'], ['a', 'b'], ['--staged']])(
    'is refused with %s in one line',
    (...args) => {
      const { code, stdout, stderr } = run(tempDir(), ['score', ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^star-witness: [^\n]+\n$/);
    },
  );
});

describe('a text a line', () => {
  it('keeps the order of 20,000 lines', () => {
    const weights = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 3 === 0);
    const input = weights.map((strong) => JSON.stringify({ text: strong ? STRONG : WEAK })).join('\n');
    const { code, stdout, stderr } = jsonl(tempDir(), input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const scores = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).score);
    expect(scores).toEqual(weights.map((strong) => (strong ? 2 : 0)));
  });

  it('takes strings and objects, CRLF, blank lines, a byte order mark and no last line feed', () => {
    const input = `\ufeff${JSON.stringify(STRONG)}\r\n\r\n${JSON.stringify({ id: 1, text: WEAK })}\r\n   \n${JSON.stringify(STRONG)}`;
    expect(jsonl(tempDir(), input)).toEqual(ok(lines(TWO, ZERO, TWO)));
    expect(jsonl(tempDir(), '')).toEqual(ok(''));
  });

  it('is not split at U+2028, U+2029 or U+0085', () => {
    const input = `"I added a canary.\u2028\u2029\u0085Then errors reduced by half."\n`;
    expect(jsonl(tempDir(), input)).toEqual(ok(lines(TWO)));
  });

  it.each([
    ['not JSON', '{oops', 'invalid JSON, expected a JSON string or {"text": "..."}'],
    ['no text', '{"txt": "x"}', 'no text, expected a JSON string or {"text": "..."}'],
    ['a number', '3', 'no text, expected a JSON string or {"text": "..."}'],
    ['null', 'null', 'no text, expected a JSON string or {"text": "..."}'],
  ])('ends the run with its place when it is %s', (_, line, message) => {
    const input = `${JSON.stringify(STRONG)}\n\n${line}\n"never scored"\n`;
    expect(jsonl(tempDir(), input)).toEqual({
      code: 2,
      stdout: lines(TWO),
      stderr: `star-witness: <stdin>:3:1: ${message}\n`,
    });
  });

  it('names the file of a bad line, and bytes that are no UTF-8', () => {
    const dir = tempDir({ 'a.jsonl': Buffer.from('"a"\n"caf\xe9"\n', 'latin1') });
    const { code, stderr } = run(dir, ['score', '--jsonl', 'a.jsonl']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'star-witness: a.jsonl:2:1: expected UTF-8 text\n' });
    expect(run(dir, ['score', '--jsonl', 'none'])).toEqual(refused('cannot read none: ENOENT'));
  });

  it('is answered as it comes', () => {
    const script = `
      mkfifo in out
      sw score --scorer literal --jsonl <in >out &
      exec 3>in 4<out
      for text in x '${STRONG}'; do
        printf '"%s"\\n' "$text" >&3
        IFS= read -r -t 20 answer <&4 && printf '%s\\n' "$answer"
      done
      exec 3>&-
      wait`;
    expect(shell(tempDir(), script)).toEqual(ok(lines(ZERO, TWO)));
  });

  it('waits for a slow reader, 100,000 times in little memory', () => {
    const script = `yes '"x"' | head -n 100000 |
      NODE_OPTIONS=--max-old-space-size=64 sw score --scorer literal --jsonl | (sleep 0.5; sort | uniq -c)`;
    expect(shell(tempDir(), script).stdout.trim()).toBe(`100000 ${lines(ZERO).trim()}`);
  });

  it('stops in peace when nobody reads on', () => {
    const dir = tempDir();
    const script = `set -o pipefail; yes '"x"' | head -n 200000 | sw score --scorer literal --jsonl | head -n 1; echo "\${PIPESTATUS[2]}"`;
    expect(shell(dir, script)).toEqual(ok(`${lines(ZERO)}0\n`));
  });
});
