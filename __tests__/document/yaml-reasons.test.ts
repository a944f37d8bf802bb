import { describe, expect, it } from 'vitest';
import { parseYaml, YamlError } from '../../src/document/yaml.ts';
import { plainReason } from '../../src/document/yaml-reasons.ts';

function reasonOf(yaml: string): string {
  try {
    parseYaml(yaml, 0);
  } catch (error) {
    if (error instanceof YamlError) return plainReason(error.reason);
    throw error;
  }
  return '';
}

describe('what the parser of YAML complains of', () => {
  it.each([
    [
      'a: @b',
      /^text that belongs neither to the value before it nor to a key, expected each key at the column/,
    ],
    ['a: [b\nc: d\n', /^a new line in a value that is not closed, expected the `\]`, `\}` or quote/],
    ['a: [b', /^a value in `\[` or `\{` that is not closed, expected `\]` or `\}`$/],
    ['a: "x', /^a value in `"` that is not closed, expected another `"`$/],
    ["a: 'x", /^a value in `'` that is not closed, expected another `'`$/],
    ['!<x a', /^a tag `!<` that is not closed, expected `>`$/],
    ['a: b\n- c', /^a line that does not continue the value above it, expected the next key or entry/],
    ['a: *x', /^a `\*` that YAML reads as the name of another value, expected quotes/],
    ['a: *', /^a `\*` that YAML reads as the name of another value/],
    ['a: &', /^an `&` that YAML reads as the name of the value, expected quotes/],
    ['&a &b c', /^an `&` that YAML reads/],
    ['a: !foo x', /^a `!` that YAML reads as the type of the value, expected quotes/],
    ['a: !!int x', /^a `!` that YAML reads/],
    ['!!str !!str x', /^a `!` that YAML reads/],
    ['%x', /^a line that begins with `%`, which YAML reads as a directive/],
    ['%YAML 2\n---\na', /^a line that begins with `%`/],
    ['a: |5x\n  b', /^words after `\|` or `>`, expected the text on the lines below/],
    ['a: >+-\n b', /^words after `\|` or `>`/],
    ['a: "\\q"', /^an unknown escape after a `\\` in double quotes, expected `\\\\`, or single quotes/],
    ['a: "\\xZZ"', /^a `\\x` or `\\u` without its digits, expected hexadecimal digits$/],
    ['{a: b c: d}', /^two entries in `\[` or `\{` without a comma between them, expected `,`$/],
    ['[a, , b]', /^a `,` without an entry before it, expected one, or no `,`$/],
    ['a: \u0001', /^an invisible control character, expected none$/],
    ['a:\n\tb: c', /^a tab indents this line, expected spaces$/],
    [`${'- '.repeat(30)}a`, /^values nested deeper than 20, expected fewer levels$/],
  ])('is said in plain words: %j', (yaml, expected) => {
    expect(reasonOf(yaml)).toMatch(expected);
  });
});
