import { describe, expect, it } from 'vitest';
import { Phrases } from '../../src/reader/phrases.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import { Tokens } from '../../src/reader/tokens.ts';

/** The passages of a text in which phrases are found, each with the value that the phrase was added with. */
function found(text: string, ...phrases: string[]): string[] {
  const lookup = new Phrases<string>();
  for (const phrase of phrases) lookup.add(phrase, phrase);
  const tokens = new Tokens();
  const range = tokenize(text, tokens);
  return [...lookup.in(tokens, range)].map(
    ({ from, to, value }) => `${text.slice(tokens.start[from], tokens.end[to - 1])}: ${value}`,
  );
}

describe('Phrases', () => {
  it('has few values for phrases that begin with the same eight words, and one for phrases that are the same', () => {
    const text = 'a b c d e f g h';
    const many = Array.from({ length: 1000 }, (_, index) => `${text} ${index}`);
    expect(found(text, ...many)).toEqual(many.slice(0, 16).map((phrase) => `${text}: ${phrase}`));
    expect(found('canary', ...Array.from({ length: 9000 }, () => 'canary'))).toEqual(['canary: canary']);
  });

  it.each([
    ['the word itself, whatever its case', 'ALERT', 'Alert', ['ALERT: Alert']],
    ['a plural', 'two runbooks', 'runbook', ['runbooks: runbook']],
    ['a plural on -es', 'crashes', 'crash', ['crashes: crash']],
    ['a plural on -ies', 'canaries', 'canary', ['canaries: canary']],
    ['a plural on -ys', 'delays', 'delay', ['delays: delay']],
    ['a past and a participle', 'audited, auditing', 'audit', ['audited: audit', 'auditing: audit']],
    ['those of a word on -e', 'traced, tracing', 'trace', ['traced: trace', 'tracing: trace']],
    ['those of a word on -y', 'retried', 'retry', ['retried: retry']],
    ['a doubled letter', 'shipped, logging', 'ship', ['shipped: ship']],
    [
      'several words, the last in another form',
      'Feature flags',
      'feature flag',
      ['Feature flags: feature flag'],
    ],
    ['a hyphen for a space', 'a feature-flag', 'feature flag', ['feature-flag: feature flag']],
    ['a space for a hyphen', 'a roll back', 'roll-back', ['roll back: roll-back']],
    ['an underscore, and emphasis', '**feature_flag**', 'feature flag', ['feature_flag: feature flag']],
    [
      'a line break',
      `${'a line that is long enough to be wrapped by its editor: feature'}\nflag`,
      'feature flag',
      ['feature\nflag: feature flag'],
    ],
    ['a word with digits', 'p95, and p95s', 'p95', ['p95: p95', 'p95s: p95']],
    ['a short word', 'CI and CIs', 'ci', ['CI: ci', 'CIs: ci']],
    ['Latin letters with accents', 'Prüfungs', 'prüfung', ['Prüfungs: prüfung']],
  ])('finds %s', (_, text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });

  it.each([
    ['a part of a word', 'untested tester', 'test'],
    ['words with a mark between them', 'load. Test, load, test', 'load test'],
    ['words in another order', 'test load', 'load test'],
    ['words with another between them', 'load the test', 'load test'],
    ['a beginning', 'feature', 'feature flag'],
    ['a base form by its own past', 'audit', 'audited'],
    ['a bare number', '24', '24'],
    ['another script', 'тест', 'тест'],
  ])('does not find %s', (_, text, phrase) => {
    expect(found(text, phrase)).toEqual([]);
  });

  it('finds all phrases that begin at a word, short ones first', () => {
    expect(found('a load test, tested', 'load test', 'load', 'test')).toEqual([
      'load: load',
      'load test: load test',
      'test: test',
      'tested: test',
    ]);
  });

  it.each([
    ['tests', 'test'],
    ['test', 'tests'],
  ])('keeps %j and %j apart, in whatever order they come', (...phrases) => {
    expect(found('test', ...phrases)).toEqual(['test: test']);
    expect(found('tests', ...phrases).sort()).toEqual(['tests: test', 'tests: tests']);
    const longer = phrases.map((phrase) => `${phrase} suite`);
    expect(found('test suites', ...longer)).toEqual(['test suites: test suite']);
    expect(found('tests suite', ...longer).sort()).toEqual([
      'tests suite: test suite',
      'tests suite: tests suite',
    ]);
  });

  it('gives every value of a phrase that was added twice', () => {
    const lookup = new Phrases<number>();
    lookup.add('Load test', 1);
    lookup.add('load-test', 2);
    const tokens = new Tokens();
    const range = tokenize('load test', tokens);
    expect([...lookup.in(tokens, range)]).toEqual([
      { from: 0, to: 2, value: 1 },
      { from: 0, to: 2, value: 2 },
    ]);
    expect(lookup.size).toBe(2);
  });

  it.each(['', ' ', '...', '-- ?', '\u{1f600}'])('has no use for %j', (phrase) => {
    const lookup = new Phrases<number>();
    lookup.add(phrase, 1);
    expect(lookup.size).toBe(0);
    const tokens = new Tokens();
    expect([...lookup.in(tokens, tokenize('... -- ? \u{1f600}', tokens))]).toEqual([]);
  });

  it('takes the names of properties of objects for words', () => {
    expect(found('constructor and toString', 'constructor', 'tostring')).toEqual([
      'constructor: constructor',
      'toString: tostring',
    ]);
  });

  it('looks only into its range', () => {
    const lookup = new Phrases<string>();
    lookup.add('load test', 'both');
    const tokens = new Tokens();
    const first = tokenize('a load', tokens);
    const second = tokenize('test load test', tokens);
    expect([...lookup.in(tokens, first)]).toEqual([]);
    expect([...lookup.in(tokens, second)]).toEqual([{ from: 3, to: 5, value: 'both' }]);
  });

  it('cuts long phrases, so that the work grows with the text alone', () => {
    const lookup = new Phrases<number>();
    for (let length = 1; length <= 40; length++) lookup.add('go '.repeat(length), length);
    const looks = (words: number) => {
      const tokens = new Tokens();
      const range = tokenize('go '.repeat(words), tokens);
      let reads = 0;
      const hash = new Proxy(tokens.hash, {
        get(target, key) {
          reads++;
          return Reflect.get(target, key) as unknown;
        },
      });
      const counted = Object.assign(Object.create(tokens) as Tokens, { hash });
      const count = [...lookup.in(counted, range)].length;
      return { reads, count };
    };
    const [small, large] = [looks(1000), looks(2000)];
    expect(large.reads).toBeLessThan(2.1 * small.reads);
    expect(small.reads).toBeLessThan(10 * 1000);
    expect(found('go '.repeat(12), 'go '.repeat(9)).length).toBe(12 - 8 + 1);
  });
});
