import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/measures/types.ts';
import {
  MeasuresPacker,
  type PackedMeasures,
  type StoryMeasure,
  unpackedMeasures,
  unpackedSubject,
} from '../../src/portfolio/packed-measures.ts';
import { storyConflicts } from '../../src/portfolio/story-measures.ts';

const packer = new MeasuresPacker();
const SECONDS = 3;
const amount = (value: number): Amount => ({
  dimension: SECONDS,
  low: value - 0.5,
  high: value + 0.5,
  per: 0,
});
const place = { line: 4, column: 1, endLine: 4, endColumn: 9 };

/** A before and an after, of something that two words name. */
function pairOf(before: number, after: number, near: readonly number[] = [1, 2]): StoryMeasure {
  const text = { start: 0, end: 8, place, phrase: `${before} to ${after}` };
  const none = { when: [], stage: null, turn: null, noun: [], words: [], slots: [], whole: 0 };
  const what = { ...none, near, isOnly: true, sentence: 0 };
  return { kind: 'pair', amount: amount(after), before: amount(before), ...what, ...text };
}

interface Given {
  title?: readonly number[];
  names?: readonly number[];
}

function storyOf(
  pairs: readonly StoryMeasure[],
  { title = [10, 11, 12], names = [] }: Given = {},
): PackedMeasures {
  const amounts = pairs.flatMap((pair) => [pair.before, pair.amount].flatMap((each) => each ?? []));
  return packer.pack({ title, names, amounts, measures: pairs });
}

const found = (stories: readonly PackedMeasures[]) =>
  Array.from(
    storyConflicts(stories),
    ({ later, measure, earlier, other }) => `${later}: ${measure.phrase}, ${earlier}: ${other.phrase}`,
  );

describe('packed measures', () => {
  it('are unpacked as they were', () => {
    const [pair, other] = [pairOf(840, 213), pairOf(47, 61)];
    const value = { ...other, kind: 'value' as const, before: null, stage: 'end' as const, phrase: '47 ms' };
    const measures = [
      pair,
      {
        ...value,
        near: [],
        when: [7],
        noun: [-8, 9],
        isOnly: false,
        sentence: 4,
        turn: 'start' as const,
        words: [3, -4],
        slots: [5, 6],
        whole: 34.5,
      },
    ];
    const open = { ...amount(3), low: Number.NEGATIVE_INFINITY };
    const whole = { dimension: SECONDS, low: 300, high: 2 ** 31, per: 86_400 };
    const subject = { title: [1, -2_000_000_000], names: [] };
    const story = { ...subject, amounts: [amount(840), open, whole], measures };
    const empty = { title: [], names: [300], amounts: [], measures: [] };
    const many = {
      ...empty,
      measures: Array.from({ length: 2000 }, () => ({ ...pair, phrase: 'für 840 ms' })),
    };
    const packed = [story, empty, many, story].map((each) => packer.pack(each));
    expect(packed.map(unpackedMeasures)).toEqual([story, empty, many, story]);
    expect(packed.map(unpackedSubject)[0]).toEqual(subject);
  });
});

describe('numbers of stories on one incident', () => {
  it.each<[string, PackedMeasures[], string[]]>([
    ['no story', [], []],
    ['one story', [storyOf([pairOf(840, 213)])], []],
    ['the same', [storyOf([pairOf(840, 213)]), storyOf([pairOf(840, 213)])], []],
    [
      'another after',
      [storyOf([pairOf(840, 213)]), storyOf([pairOf(840, 377)])],
      ['1: 840 to 377, 0: 840 to 213'],
    ],
    ['another measure', [storyOf([pairOf(840, 213)]), storyOf([pairOf(840, 377, [3])])], []],
    [
      'each once, beside the first',
      [storyOf([pairOf(840, 213)]), storyOf([pairOf(840, 377)]), storyOf([pairOf(840, 377)])],
      ['1: 840 to 377, 0: 840 to 213', '2: 840 to 377, 0: 840 to 213'],
    ],
    // The titles have nothing in common.
    [
      'one number in common',
      [storyOf([pairOf(840, 213)]), storyOf([pairOf(840, 377)], { title: [20, 21] })],
      [],
    ],
    [
      'one number and two names in common',
      [
        storyOf([pairOf(840, 213)], { names: [5, 6] }),
        storyOf([pairOf(840, 377)], { title: [20, 21], names: [6, 5] }),
      ],
      ['1: 840 to 377, 0: 840 to 213'],
    ],
    [
      'three numbers in common',
      [
        storyOf([pairOf(840, 213), pairOf(47, 61, [3])]),
        storyOf([pairOf(840, 377), pairOf(47, 61, [3])], { title: [20, 21] }),
      ],
      ['1: 840 to 377, 0: 840 to 213'],
    ],
    // Round numbers are in many stories.
    [
      'only round numbers in common',
      [
        storyOf([pairOf(400, 213), pairOf(50, 100, [3])]),
        storyOf([pairOf(400, 377), pairOf(50, 100, [3])], { title: [20, 21], names: [] }),
      ],
      [],
    ],
  ])('%s', (_, stories, expected) => {
    expect(found(stories)).toEqual(expected);
  });

  it.each<[string, (index: number) => PackedMeasures]>([
    ['that are one story', () => storyOf([pairOf(840, 213)])],
    ['that all differ', (index) => storyOf([pairOf(840, 21.3 + index)])],
    ['with a title each', (index) => storyOf([pairOf(840, 213)], { title: [index, index + 1] })],
  ])('cost what they are many: stories %s', (_, story) => {
    /** How often the bytes of a story are read: once a comparison. */
    const readsOf = (count: number) => {
      let reads = 0;
      const stories = Array.from({ length: count }, (_, index) => {
        const one = story(index);
        const { bytes } = one;
        return Object.defineProperty(one, 'bytes', {
          get: () => {
            reads++;
            return bytes;
          },
        });
      });
      for (const conflict of storyConflicts(stories)) expect(conflict.earlier).toBeLessThan(conflict.later);
      return reads;
    };
    const [one, two, four] = [250, 500, 1000].map(readsOf) as [number, number, number];
    expect([two / one, four / two].filter((growth) => growth > 2.2)).toEqual([]);
  });
});
