import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/reader/labels.ts';
import { SHAPES } from '../../src/reader/shapes.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import {
  BOUND,
  CAPITAL,
  CAPITALS,
  hashOf,
  ITEM,
  JOINED,
  MIXED,
  PAIRED,
  Tokens,
} from '../../src/reader/tokens.ts';

function tokensOf(text: string): Tokens {
  const tokens = new Tokens();
  tokenize(text, tokens);
  return tokens;
}

/** Each token as `text:shape`, words without their shape. */
function read(text: string): string[] {
  const { length, start, end, shape } = tokensOf(text);
  return Array.from({ length }, (_, row) => {
    const name = SHAPES[shape[row] ?? 0];
    const part = text.slice(start[row], end[row]);
    return name === 'word' ? part : `${part}:${name}`;
  });
}

/** The words and numbers with a flag. */
function flagged(text: string, flag: number): string[] {
  const { length, start, end, flags } = tokensOf(text);
  return Array.from({ length }, (_, row) => row)
    .filter((row) => (flags[row] ?? 0) & flag)
    .map((row) => text.slice(start[row], end[row]));
}

function sentences(text: string): string[] {
  const { sentences: count, firstOf, start, end } = tokensOf(text);
  return Array.from({ length: count }, (_, at) =>
    text.slice(start[firstOf[at] ?? 0], end[(firstOf[at + 1] ?? 0) - 1]),
  );
}

describe('tokenize', () => {
  it.each([
    ['contractions are parted', "didn't it's we’ll", ['did', "n't:n't", 'it', "'s:'s", 'we', "’ll:'ll"]],
    ['can not, will not', "can't won't", ['ca', "n't:n't", 'wo', "n't:n't"]],
    ['hyphens join words and are no token', 'a roll-back', ['a', 'roll', 'back']],
    [
      'dashes and arrows are marks',
      'so - 4 -> 2 → 1',
      ['so', '-:dash', '4:digit', '->:arrow', '2:digit', '→:arrow', '1:digit'],
    ],
    ['emphasis says nothing', '**Bold** and `code`', ['Bold', 'and', 'code']],
    ['a dot inside a number', '4.5 and 1.2.3', ['4.5:decimal', 'and', '1.2.3:version']],
    ['white space around says nothing', '\n\n so it\n\n', ['so', 'it']],
    ['other scripts', 'мы 測試', ['мы:foreign', '測試:foreign']],
    ['an emoji is one mark', 'Go \u{1f680}\u{1f389}', ['Go', '\u{1f680}:other-mark', '\u{1f389}:other-mark']],
    [
      'percent, money, time',
      '4% of $20 in 3 days',
      ['4:percent', '%:other-mark', 'of', '$:other-mark', '20:money', 'in', '3:duration', 'days'],
    ],
    ['glued units', '250ms 3x', ['250:duration', 'ms', '3:factor', 'x']],
    ['years and clocks', 'in 2024 at 14:05', ['in', '2024:year', 'at', '14:05:clock']],
    [
      'sizes',
      '7 70 700 7,000 7000000',
      ['7:digit', '70:small', '700:hundreds', '7,000:thousands', '7000000:millions'],
    ],
    ['number words', 'two of ten weeks', ['two:number-word', 'of', 'ten:duration', 'weeks']],
    ['a ratio', '3 of 12 runs', ['3:ratio', 'of', '12:small', 'runs']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['ends at full stops before a capital', 'One. Two? Three! four', ['One.', 'Two?', 'Three!', 'four']],
    ['goes on behind an abbreviation', 'Tools, e.g. canaries.', ['Tools, e.g. canaries.']],
    [
      'goes on over a wrapped line',
      `${'a long line that an editor wrapped somewhere in the middle of'}\nit.`,
      [`${'a long line that an editor wrapped somewhere in the middle of'}\nit.`],
    ],
    ['ends at a blank line', 'One\n\ntwo', ['One\n', 'two']],
    ['ends before a list item', 'One\n- two\n- three', ['One\n', '- two\n', '- three']],
  ])('a sentence %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['capitals inside a sentence', CAPITAL, 'The Team met Ana', ['Team', 'Ana']],
    ['all capitals', CAPITALS, 'our API and CI', ['API', 'CI']],
    ['joined parts', JOINED, 'a roll-back plan', ['back']],
    ['words with digits', MIXED, 'the p95 of k8s', ['p95', 'k8s']],
    ['numbers that are compared', PAIRED, 'from 41 to 3 in 2023', ['41', '3']],
    ['numbers behind a bound', BOUND, 'over 40 and 3', ['40']],
    ['list items', ITEM, 'So:\n- a test', ['-', 'a', 'test']],
  ])('flags %s', (_, flag, text, expected) => {
    expect(flagged(text, flag)).toEqual(expected);
  });

  it.each([
    ['a colon', '**Situation:** It broke.\n**Action:** Added a test.\nSkills: Go', 'context action skills'],
    [
      'a colon behind another name',
      'S (Situation): It broke.\nA (Action): Added.\nSkills: Go',
      'context action skills',
    ],
    [
      'a heading',
      '### Situation\n\nIt broke.\n\n### Action\n\nAdded.\n\n## My skills\nGo',
      'context action none',
    ],
    [
      'a line of its own',
      'SITUATION\nIt broke.\n**Action**\nAdded a test.\nSkills\n- Go',
      'context action skills',
    ],
    ['a full stop', '**S.** It broke.\n**Action.** Added a test.\nSkills. Go', 'context action skills'],
    ['a dash', 'S - it broke.\nAction – Added a test.\n**Skills** - Go', 'context action skills'],
    ['a cell', '| **Situation** | It broke |\n| Action | Added |\n| Skills | Go |', 'context action skills'],
    ['a mark before it', '📌 S: It broke.\n+Action: Added a test.\n> Skills: Go', 'context action skills'],
    [
      'a label of an item',
      'Situation: It broke.\nActions taken:\n- Tests: Added\nTools:\n- CI: Go',
      'context action skills',
    ],
    [
      'an aside, which ends with its paragraph',
      'Situation: It broke. Tools: grep.\nAction: Paged them. Next steps: more.\n\nAdded a test. Skills:\nGo',
      'context action skills',
    ],
    [
      'an aside in an item',
      '- Result: It broke. Stack: C.\n- Added. Plan: more. Skills: Go',
      'result result skills',
    ],
    ['no label', 'A. It broke.\nThe action. Added - not action.\nSkills or Go', 'none none none'],
  ])('gives a label to all that follows it: %s', (_, text, expected) => {
    const { length, label, start, end } = tokensOf(text);
    const labels = Array.from({ length }, (_, row) => [
      text.slice(start[row], end[row]),
      LABELS[label[row] ?? 0],
    ]);
    const of = (word: string) => labels.find(([each]) => each === word)?.[1];
    expect([of('broke'), of('Added'), of('Go')].join(' ')).toBe(expected);
  });

  it('adds one text after another', () => {
    const tokens = new Tokens();
    expect(tokenize('One. Two.', tokens)).toEqual({ from: 0, to: 4, firstSentence: 0, endSentence: 2 });
    expect(tokenize('Three.', tokens)).toEqual({ from: 4, to: 6, firstSentence: 2, endSentence: 3 });
    expect(tokens.hash[4]).toBe(hashOf('three'));
  });

  it('grows with its text', () => {
    const { length } = tokensOf('word '.repeat(5000));
    expect(length).toBe(5000);
  });
});
