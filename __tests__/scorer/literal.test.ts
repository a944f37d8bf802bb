import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { LITERAL_WORDS } from '../../src/presets/base/words.ts';
import { scoreLiteral } from '../../src/scorer/literal.ts';
import { POINTS, type Score } from '../../src/types.ts';

const MECHANISM = ['eval', 'rollback', 'canary', 'metric', 'trace', 'test', 'audit', 'incident'];
const EVIDENCE = ['reduced', 'increased', 'p95', 'adoption', 'customers', 'errors', 'latency'];

const NONE: Score = { score: 0, missing: ['mechanism', 'evidence'] };
const ONLY_MECHANISM: Score = { score: 1, missing: ['evidence'] };
const ONLY_EVIDENCE: Score = { score: 1, missing: ['mechanism'] };
const BOTH: Score = { score: 2, missing: [] };

const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

describe('the two given cases', () => {
  it('scores virtue 0', () => {
    expect(scoreLiteral('I care about safe AI and high standards.', LITERAL_WORDS)).toEqual(NONE);
  });

  it('scores evidence 2', () => {
    const text =
      'We added canary rollout, traces, and eval tests, then reduced repeated customer-impacting errors.';
    expect(scoreLiteral(text, LITERAL_WORDS)).toEqual(BOTH);
  });
});

describe('the words', () => {
  it.each(MECHANISM)('%s is a mechanism', (word) =>
    expect(scoreLiteral(word, LITERAL_WORDS)).toEqual(ONLY_MECHANISM),
  );
  it.each(EVIDENCE)('%s is evidence', (word) =>
    expect(scoreLiteral(word, LITERAL_WORDS)).toEqual(ONLY_EVIDENCE),
  );

  it.each([
    ['', NONE],
    [' \n\t ', NONE],
    ['.', NONE],
    ['test latency', BOTH],
    ['latency test', BOTH],
    ['test test eval', ONLY_MECHANISM],
    // Stripped from both ends, as often as they stand there.
    ['p95,', ONLY_EVIDENCE],
    ['Canary.', ONLY_MECHANISM],
    ['...canary;:,.', ONLY_MECHANISM],
    ['.,:;', NONE],
    ['ERRORS', ONLY_EVIDENCE],
    ['P95', ONLY_EVIDENCE],
    // Nothing else is.
    ['(canary)', NONE],
    ['test!', NONE],
    ['"p95"', NONE],
    ["'test'", NONE],
    ['test?', NONE],
    ['*test*', NONE],
    ['`test`', NONE],
    ['test\u2026', NONE],
    ['test\uff0c', NONE],
    ['te.st', NONE],
    ['.(test).', NONE],
    // Words are whole.
    ['incidents', NONE],
    ['evals', NONE],
    ['rolled back', NONE],
    ['p99', NONE],
    ['cut by 40%', NONE],
    ['re-test', NONE],
    ['customer-impacting', NONE],
    ['test/eval', NONE],
    // Lower case, and no other folding.
    ['\u0130NCIDENT', NONE],
    ['\uff4d\uff45\uff54\uff52\uff49\uff43', NONE],
    ['ca\u0301nary', NONE],
    ['TE\u017fT', NONE],
    // The Kelvin sign lower-cases to k, as in Python.
    ['rollbac\u212a', ONLY_MECHANISM],
  ])('%j', (text, expected) => expect(scoreLiteral(text, LITERAL_WORDS)).toEqual(expected));
});

describe('white space', () => {
  const splitting = [
    9, 10, 11, 12, 13, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003,
    0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  ];

  it('splits at these code units of all, and at no other', () => {
    const found: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (scoreLiteral(`test${String.fromCharCode(code)}errors`, LITERAL_WORDS).score === 2) found.push(code);
    }
    expect(found.map(named)).toEqual(splitting.map(named));
  });
});

describe('word lists', () => {
  it('may be others', () => {
    const words = { mechanism: ['flag'], evidence: ['halved'] };
    expect(scoreLiteral('A flag, halved.', words)).toEqual(BOTH);
    expect(scoreLiteral('test errors', words)).toEqual(NONE);
    expect(scoreLiteral('test errors', { mechanism: [], evidence: [] })).toEqual(NONE);
  });

  it('may hold any character', () => {
    const words = ['feature-flag', 'a/b', 'c++', '^', '[x]', 'a|b', '(e)', '$1', 'q?', '{n}', '\\\\d', 'f*'];
    for (const word of words) {
      expect(scoreLiteral(`the ${word}, now`, { mechanism: [word], evidence: [] })).toEqual(ONLY_MECHANISM);
      expect(scoreLiteral('feature flag ad5', { mechanism: [word], evidence: [] })).toEqual(NONE);
    }
  });

  it('may have entries of several words', () => {
    const words = { mechanism: ['rolled back', 'a b c d e f g h'], evidence: ['.half off,'] };
    expect(scoreLiteral('It was ,Rolled back.', words)).toEqual(ONLY_MECHANISM);
    expect(scoreLiteral('x A b c d e f g h', words)).toEqual(ONLY_MECHANISM);
    expect(scoreLiteral('now half off', words)).toEqual(ONLY_EVIDENCE);
    expect(scoreLiteral('rolled, back; rolled  back; unrolled back', words)).toEqual(NONE);
  });

  it('cost the same, however many words they hold', () => {
    const listOf = (size: number) => Array.from({ length: size }, (_, index) => `w${index}x`);
    const text = 'a w w1 wx '.repeat(1000);
    const work = (size: number) => {
      const words = { mechanism: listOf(size), evidence: [] };
      scoreLiteral('', words);
      const spies = (['charCodeAt', 'charAt', 'slice', 'toLowerCase'] as const).map((name) =>
        vi.spyOn(String.prototype, name),
      );
      const looked = vi.spyOn(Set.prototype, 'has');
      scoreLiteral(text, words);
      const calls = [...spies, looked].map((spy) => spy.mock.calls.length);
      for (const spy of [...spies, looked]) spy.mockRestore();
      return calls;
    };
    expect(work(100)).toEqual(work(1));
    expect(work(10_000)).toEqual(work(1));
  });

  it('lists mechanism first', () => expect(POINTS).toEqual(['mechanism', 'evidence']));
});

describe('the vectors', () => {
  const file = new URL('../fixtures/scorer-vectors.jsonl', import.meta.url);
  const vectors = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Score & { text: string });

  it('are enough', () => expect(vectors.length).toBeGreaterThanOrEqual(300));

  it('all come out as expected', () => {
    for (const { text, score, missing } of vectors)
      expect({ text, ...scoreLiteral(text, LITERAL_WORDS) }).toEqual({ text, score, missing });
  });
});

describe('hostile input', () => {
  // What it costs is counted in cost/reading.test.ts.
  it.each([
    ['test ', 1],
    ['.', 0],
    [';:', 0],
    ['a', 0],
    ['\u2003', 0],
  ])('1 MB of %j finishes', (unit, score) => {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length));
    expect(scoreLiteral(text, LITERAL_WORDS).score).toBe(score);
  });
});
