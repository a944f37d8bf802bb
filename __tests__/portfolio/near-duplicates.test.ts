import { describe, expect, it } from 'vitest';
import { type Fingerprint, fingerprintOf, MINIMA } from '../../src/portfolio/fingerprint.ts';
import { nearDuplicates } from '../../src/portfolio/near-duplicates.ts';

/** A text of 200 words: this many of the topic, the others of its own. */
const textOf = (own: string, topic = 'topic', common = 0) =>
  Array.from({ length: 200 }, (_, index) => `${index < common ? topic : own}${index}`).join(' ');
const prints = new Map<string, Fingerprint>();
/** Made once of each text. */
const printOf = (text: string): Fingerprint => {
  const print = prints.get(text) ?? (fingerprintOf([text]) as Fingerprint);
  prints.set(text, print);
  return print;
};
const placesIn = (texts: readonly string[], least = 22) =>
  nearDuplicates(texts.map(printOf), least).map(({ later, earlier }) => [later, earlier]);

describe('nearDuplicates', () => {
  it.each<[string, string[], number[][]]>([
    ['nothing', [], []],
    ['one text', [textOf('a')], []],
    ['two texts', [textOf('a'), textOf('b')], []],
    ['a copy', [textOf('a'), textOf('b'), textOf('a')], [[2, 0]]],
    [
      'two copies, each beside the first',
      Array(3).fill(textOf('a')),
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'the nearest, and not the first',
      [textOf('a', 'c', 150), textOf('b', 'c', 190), textOf('c')],
      [
        [1, 0],
        [2, 1],
      ],
    ],
    ['most of two texts', [textOf('a', 'c', 140), textOf('b', 'c', 140)], [[1, 0]]],
    ['a quarter', [textOf('a', 'c', 50), textOf('b', 'c', 50)], []],
  ])('%s', (_, texts, expected) => {
    expect(placesIn(texts)).toEqual(expected);
  });

  it('says in how many minima they agree', () => {
    expect(nearDuplicates([printOf(textOf('a')), printOf(textOf('a'))], 1)).toEqual([
      { later: 1, earlier: 0, shared: MINIMA },
    ]);
  });

  describe.each<[string, (index: number) => string]>([
    ['different texts', (index) => textOf(`own${index}`)],
    ['copies of one text', () => textOf('a')],
    ['edited copies of one text', (index) => textOf(`own${index}`, 'topic', 120)],
    ['texts that have a paragraph in common', (index) => textOf(`own${index}`, 'topic', 40)],
  ])('%s', (_, text) => {
    /** How often the last minimum of a fingerprint is read: each comparison reads those of both. */
    const readsOf = (count: number) => {
      let reads = 0;
      const counted = (fingerprint: Fingerprint) => {
        const last = fingerprint[MINIMA - 1];
        const get = () => {
          reads++;
          return last;
        };
        return Object.defineProperty([...fingerprint], MINIMA - 1, { get }) as unknown as Fingerprint;
      };
      nearDuplicates(
        Array.from({ length: count }, (_, index) => counted(printOf(text(index)))),
        22,
      );
      return reads;
    };

    it('cost the same each, however many there are', () => {
      const [one = 0, two = 0, four = 0] = [200, 400, 800].map(readsOf);
      expect([two / one, four / two].filter((growth) => growth > 2.2)).toEqual([]);
    });
  });
});
