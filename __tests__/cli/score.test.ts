import { describe, expect, it } from 'vitest';
import { refused, run, runBuilt, shell } from '../support/cli.ts';
import { HALF, STRONG, type TempDir, tempDir, WEAK } from '../support/temp-repo.ts';

const TWO = { score: 2, missing: [] };
const ZERO = { score: 0, missing: ['mechanism', 'evidence'] };
const ok = (stdout: string) => ({ code: 0, stdout, stderr: '' });
const lines = (...scores: object[]) => scores.map((score) => `${JSON.stringify(score)}\n`).join('');
const GERMAN =
  'Wir haben den neuen Dienst zuerst nur für fünf Prozent der Nutzer eingeschaltet und jede Nacht die Abweichungen geprüft.';
const jsonl = (dir: TempDir, input: string | Uint8Array) =>
  run(dir, ['score', '--scorer', 'literal', '--jsonl'], { input });

describe('one text', () => {
  it('comes from a file, from standard input, or from below -C', async () => {
    const dir = tempDir({ 'a.txt': STRONG, 'sub/b.txt': WEAK });
    const json = ['--format', 'json', '--scorer', 'literal'];
    const words = ok('score 2 of 2: mechanism and evidence present\n');
    expect(runBuilt(dir, ['score', 'a.txt'])).toEqual(words);
    expect(runBuilt(dir, ['score', '-'], { input: STRONG })).toEqual(words);
    expect(await run(dir, ['score'], { input: STRONG })).toEqual(words);
    expect(await run(dir, ['score', '-C', 'sub', 'b.txt', ...json])).toEqual(ok(lines(ZERO)));
    expect(await run(dir, ['-C', 'sub', 'score', 'b.txt', ...json])).toEqual(ok(lines(ZERO)));
  });

  it('is scored in words or as JSON', async () => {
    const dir = tempDir();
    const { code, stdout, stderr } = await run(dir, ['score'], { input: WEAK });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^score 0 of 2: mechanism and evidence missing\n {2}mechanism: [^\n]+\n(?: {4}[^\n]+\n)+ {2}evidence: [^\n]+\n(?: {4}[^\n]+\n)+$/,
    );
    expect(await run(dir, ['score', '--scorer', 'literal', '--format=json'], { input: '' })).toEqual(
      ok(lines(ZERO)),
    );
    expect(await run(dir, ['score', '--scorer', 'literal', '--format=json'], { input: STRONG })).toEqual(
      ok(lines(TWO)),
    );
  });

  it('has what was read, and the literal result, in the JSON of the rubric', async () => {
    const { code, stdout } = await run(tempDir(), ['score', '--format', 'json'], { input: STRONG });
    expect(code).toBe(0);
    const { signals, confidence, ...rest } = JSON.parse(stdout);
    const none = { mechanism: null, evidence: null };
    expect(rest).toEqual({
      ...TWO,
      unsure: [],
      closest: none,
      literal: { score: 2, missing: [] },
      english: true,
    });
    expect(Math.min(confidence.mechanism, confidence.evidence)).toBeGreaterThan(0.9);
    for (const { text, line, column, endColumn, strength } of signals) {
      expect([line, STRONG.slice(column - 1, endColumn - 1)]).toEqual([1, text]);
      expect(strength).toBeGreaterThan(0.5);
    }
    expect(new Set(signals.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['mechanism', 'evidence']),
    );
  });

  it('is judged as an answer to a prompt, by its id or its question', async () => {
    const input =
      'One branch would get it first, then three branches, then all of them. If it goes wrong, the branch manager turns one switch and the old version is back within a minute.';
    const asked = ['score', '--format', 'json', '--prompt'];
    const ran = await run(tempDir(), [...asked, 'What could go wrong?'], { input });
    expect(await run(tempDir(), [...asked, 'what-could-go-wrong'], { input })).toEqual(ran);
    const judged = JSON.parse(ran.stdout);
    expect(judged.missing).toEqual(['evidence']);
    const found = judged.elements.filter((element: { found: object | null }) => element.found !== null);
    expect(found.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['staged-rollout', 'rollback-path']),
    );
    expect(await run(tempDir(), [...asked, 'ai-safty'], { input })).toEqual(
      refused(
        'no prompt `ai-safty`, did you mean `ai-safety`? Expected `why-this-role`, `what-could-go-wrong`, `ai-safety`, `disagreement` or `incident-leadership`',
      ),
    );
  });

  it('is judged by the configuration of the directory, as check does', async () => {
    const dir = tempDir({
      '.star-witness.yml':
        'scorer: literal\nprompts:\n  first-job:\n    question: Your first job?\n    elements: [{label: boss, words: [manager]}]\n',
      'other.yml': 'scorer: rubric\n',
    });
    const asked = ['score', '--format', 'json'];
    expect(await run(dir, asked, { input: STRONG })).toEqual(ok(lines(TWO)));
    expect(
      JSON.parse((await run(dir, [...asked, '--config', 'other.yml'], { input: STRONG })).stdout),
    ).toMatchObject({
      unsure: [],
    });
    const judged = await run(dir, [...asked, '--prompt', 'first-job'], { input: 'My managers were kind.' });
    expect(JSON.parse(judged.stdout).elements).toEqual([
      {
        id: 'boss',
        label: 'boss',
        state: 'present',
        confidence: 1,
        found: { text: 'managers', line: 1, column: 4, endLine: 1, endColumn: 12 },
      },
    ]);
  });

  it('answers only a prompt of the configuration', async () => {
    const dir = tempDir({
      '.star-witness.yml': 'extends: []\nprompts: {first-job: {question: Your first job?}}\n',
      'none.yml': 'extends: []\n',
    });
    const asked = ['score', '--format', 'json', '--prompt'];
    const byId = await run(dir, [...asked, 'first-job'], { input: STRONG });
    expect(JSON.parse(byId.stdout)).toMatchObject({ ...TWO, elements: [] });
    expect(await run(dir, [...asked, 'your first job'], { input: STRONG })).toEqual(byId);
    expect(await run(dir, [...asked, 'first-jb'], { input: STRONG })).toEqual(
      refused('no prompt `first-jb`, did you mean `first-job`? Expected `first-job`'),
    );
    expect(await run(dir, [...asked, 'ai-safety', '--config', 'none.yml'], { input: STRONG })).toEqual(
      refused('no prompt `ai-safety`, the configuration defines none'),
    );
  });

  it('is explained as text only', async () => {
    expect(await run(tempDir(), ['score', '--explain', '--format', 'json'], { input: STRONG })).toEqual(
      refused(
        '--explain prints one text, read by the rubric scorer, expected no --jsonl, no --format json and no `scorer: literal`',
      ),
    );
  });

  it('in another language is not judged', async () => {
    expect(await run(tempDir(), ['score'], { input: GERMAN })).toEqual(ok('not judged: not English\n'));
    const one = await run(tempDir(), ['score', '--format', 'json'], { input: GERMAN });
    expect(JSON.parse(one.stdout)).toMatchObject({ ...ZERO, english: false });
    const input = `${JSON.stringify(GERMAN)}\n${JSON.stringify(STRONG)}\n`;
    const { stdout } = await run(tempDir(), ['score', '--jsonl'], { input });
    expect(
      stdout
        .trim()
        .split('\n', 2)
        .map((line) => JSON.parse(line).english),
    ).toEqual([false, true]);
  });

  it('must be there, and be UTF-8', async () => {
    const dir = tempDir({ 'latin1.txt': Buffer.from('caf\xe9', 'latin1'), 'sub/x': '' });
    expect(await run(dir, ['score', 'none.txt'])).toEqual(
      refused('no file none.txt, expected a text file, or `-` for standard input'),
    );
    expect(await run(dir, ['score', 'sub'])).toEqual(
      refused('sub is a folder, expected a text file, or `-` for standard input'),
    );
    expect(await run(dir, ['score', ''])).toEqual(
      refused('the file has an empty name, expected a text file, or `-` for standard input'),
    );
    expect(await run(dir, ['score', 'sub/x'])).toEqual(
      refused('sub/x:1:1: the text is empty, expected an answer'),
    );
    expect(await run(dir, ['score', 'latin1.txt'])).toEqual(
      refused('latin1.txt:1:1: not UTF-8, expected a text saved as UTF-8'),
    );
    expect(await run(dir, ['score'], { input: new Uint8Array([0xff]) })).toEqual(
      refused('<stdin>:1:1: not UTF-8, expected a text saved as UTF-8'),
    );
  });

  it.each([['--xyzzy'], ['--format', 'xml'], ['--scorer', 'magic'], ['a', 'b'], ['--staged']])(
    'is refused with %s in one line',
    async (...args) => {
      const { code, stdout, stderr } = await run(tempDir(), ['score', ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^star-witness: [^\n]+\n$/);
    },
  );
});

describe('--min-score', () => {
  const codeOf = async (args: string[], input: string) =>
    (await run(tempDir(), ['score', ...args], { input })).code;

  it.each<[string, string[], number]>([
    [STRONG, ['--min-score', '2'], 0],
    [HALF, ['--min-score', '2'], 1],
    [HALF, ['--min-score', '1'], 0],
    [WEAK, ['--min-score', '1'], 1],
    [WEAK, ['--min-score', '0'], 0],
    [WEAK, [], 0],
    [WEAK, ['--min-score', '1', '--scorer', 'literal', '--format', 'json'], 1],
    // It is not judged, so it is not below anything.
    [GERMAN, ['--min-score', '2'], 0],
  ])('%j with %j exits with %d', async (input, args, code) => {
    expect(await codeOf(args, input)).toBe(code);
  });

  it('holds for every line, and all of them are scored', async () => {
    const args = ['score', '--scorer', 'literal', '--jsonl', '--min-score', '1'];
    const input = [STRONG, WEAK, STRONG].map((text) => JSON.stringify(text)).join('\n');
    expect(await run(tempDir(), args, { input })).toEqual({ ...ok(lines(TWO, ZERO, TWO)), code: 1 });
    expect(await run(tempDir(), args, { input: JSON.stringify(STRONG) })).toEqual(ok(lines(TWO)));
  });

  it('is in the help, and refused where it is no score', async () => {
    const { stdout } = await run(tempDir(), ['score', '--help']);
    expect(stdout).toContain('--min-score <n>');
    expect(stdout).toContain(
      'Exit codes: 0 every text reaches --min-score, 1 a text does not, 2 could not run.',
    );
    expect(await run(tempDir(), ['score', '--min-score', '3'])).toEqual(
      refused("option '--min-score <n>' argument '3' is invalid. Expected a whole number from 0 to 2."),
    );
  });
});

describe('one text per line', () => {
  it('has what is unsure under the rubric', async () => {
    const { stdout } = await run(tempDir(), ['score', '--jsonl'], { input: JSON.stringify(STRONG) });
    expect(JSON.parse(stdout)).toMatchObject({ ...TWO, unsure: [] });
  });

  it('keeps the order of 5,000 lines', async () => {
    const weights = Array.from({ length: 5000 }, (_, index) => (index * 7919) % 3 === 0);
    const input = weights.map((strong) => JSON.stringify({ text: strong ? STRONG : WEAK })).join('\n');
    const { code, stdout, stderr } = await jsonl(tempDir(), input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const scores = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).score);
    expect(scores).toEqual(weights.map((strong) => (strong ? 2 : 0)));
  });

  it('takes strings and objects, CRLF, blank lines, a byte order mark and no last line feed', async () => {
    const input = `\ufeff${JSON.stringify(STRONG)}\r\n\r\n${JSON.stringify({ id: 1, text: WEAK })}\r\n   \n${JSON.stringify(STRONG)}`;
    expect(await jsonl(tempDir(), input)).toEqual(ok(lines(TWO, ZERO, TWO)));
    expect(await jsonl(tempDir(), '')).toEqual(ok(''));
  });

  it('is not split at U+2028, U+2029 or U+0085', async () => {
    const input = `"I added a canary.\u2028\u2029\u0085Then errors reduced by half."\n`;
    expect(await jsonl(tempDir(), input)).toEqual(ok(lines(TWO)));
  });

  it.each([
    ['not JSON', '{oops', 'invalid JSON, expected a JSON string or {"text": "..."}'],
    ['no text', '{"txt": "x"}', 'unexpected JSON, expected a JSON string or {"text": "..."}'],
    ['a number', '3', 'unexpected JSON, expected a JSON string or {"text": "..."}'],
    ['null', 'null', 'unexpected JSON, expected a JSON string or {"text": "..."}'],
  ])('ends the run with its place when it is %s', async (_, line, message) => {
    const input = `${JSON.stringify(STRONG)}\n\n${line}\n"never scored"\n`;
    expect(await jsonl(tempDir(), input)).toEqual({
      code: 2,
      stdout: lines(TWO),
      stderr: `star-witness: <stdin>:3:1: ${message}\n`,
    });
  });

  it('names the file of a bad line, and bytes that are no UTF-8', async () => {
    const dir = tempDir({ 'a.jsonl': Buffer.from('"a"\n"caf\xe9"\n', 'latin1') });
    const { code, stderr } = await run(dir, ['score', '--jsonl', 'a.jsonl']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'star-witness: a.jsonl:2:1: not UTF-8, expected JSON saved as UTF-8\n',
    });
    expect(await run(dir, ['score', '--jsonl', 'none'])).toEqual(
      refused('no file none, expected a text file, or `-` for standard input'),
    );
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

  it('stops without an error when no one reads on', () => {
    const dir = tempDir();
    const script = `set -o pipefail; yes '"x"' | head -n 200000 | sw score --scorer literal --jsonl | head -n 1; echo "\${PIPESTATUS[2]}"`;
    expect(shell(dir, script)).toEqual(ok(`${lines(ZERO)}0\n`));
  });
});
