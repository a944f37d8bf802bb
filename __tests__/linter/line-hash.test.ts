import { describe, expect, it, vi } from 'vitest';
import { lineHasher } from '../../src/linter/line-hash.ts';
import { randomOf, times } from '../report/samples.ts';

/** The hashes of all lines, as GitHub's action counts lines: CR, LF and CRLF end one. */
function hashesOf(text: string): (string | null)[] {
  const hash = lineHasher(text);
  return text.split(/\r\n|\r|\n/).map((_, index) => hash(index + 1));
}

const GREETINGS = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];

// From github/codeql-action, src/fingerprints.test.ts.
const KNOWN: [text: string, hashes: string[]][] = [
  ['', ['c129715d7a2bc9a3:1']],
  [
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    [
      '8b7cf3e952e7aeb2:1',
      'b1ae1287ec4718d9:1',
      'bff680108adb0fcc:1',
      'c6805c5e1288b612:1',
      'b86d3392aea1be30:1',
      'e6ceba753e1a442:1',
    ],
  ],
  [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', GREETINGS],
  [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', GREETINGS],
  [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', GREETINGS],
  [' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', GREETINGS],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      ...times(6, (index) => `a7f2ff13bc495cf2:${index + 1}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
];

describe('the hash of a line', () => {
  it.each(KNOWN)('of %j is what GitHub takes it for', (text, hashes) => {
    expect(hashesOf(text)).toEqual(hashes);
  });

  it('is a polynomial of the next 100 characters, modulo 2^64', () => {
    const random = randomOf(7);
    const alphabet = [
      ' ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      'a',
      'é',
      '日',
      '\ud83d\ude00',
      '\uffff',
      '\ufeff',
      '\0',
    ];
    for (let round = 0; round < 200; round++) {
      const text = times(random(400), () => alphabet[random(alphabet.length)]).join('');
      const units = text.replace(/\r(?:\n)?/g, '\n').replace(/[ \t]/g, '');
      const lines = units.split('\n').map((_, index, all) => all.slice(index).join('\n'));
      const counts = new Map<string, number>();
      const expected = lines.map((rest) => {
        const window = [...times(rest.length, (at) => rest.charCodeAt(at)), 0xffff, ...times(100, () => 0)];
        const sum = window.slice(0, 100).reduce((word, unit) => word * 37n + BigInt(unit), 0n);
        const hash = BigInt.asUintN(64, sum).toString(16);
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
        return `${hash}:${counts.get(hash)}`;
      });
      expect(hashesOf(text), JSON.stringify(text)).toEqual(expected);
    }
  });

  it('stays when lines come and go above it', () => {
    const line = `numbers: TODO\n${'and so on\n'.repeat(20)}`;
    const hash = lineHasher(line)(1);
    expect(lineHasher(`title: x\n\n${line}`)(3)).toBe(hash);
    expect(lineHasher(line.replaceAll('\n', '\r\n'))(1)).toBe(hash);
    expect(lineHasher(line.replace('TODO', 'TBD'))(1)).not.toBe(hash);
  });

  it('is null for a line that is not there', () => {
    expect(lineHasher('a\n')(2)).toBe('c129715d7a2bc9a3:1');
    expect(lineHasher('a\n')(3)).toBeNull();
    expect(lineHasher('a\n')(0)).toBeNull();
  });

  /** What is read of strings, in calls, when every line of a text is asked for. */
  function work(text: string, lines: number): number {
    const hash = lineHasher(text);
    const spies = (['charCodeAt', 'charAt', 'startsWith', 'indexOf', 'slice'] as const).map((name) =>
      vi.spyOn(String.prototype, name),
    );
    try {
      for (let line = 1; line <= lines; line++) hash(line);
      return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }

  it.each(['[X]\n', '\n', 'one line after another\n', `${'x'.repeat(5000)}\n`])(
    'looks at 100 characters of each line of %j at most',
    (line) => {
      for (const lines of [100, 200, 400])
        expect(work(line.repeat(lines), lines)).toBeLessThanOrEqual(103 * (lines + 1));
    },
  );
});
