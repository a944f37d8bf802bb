import { Amounts } from '../measures/agreement.ts';
import { contradict, misfits, shared, type Told } from '../measures/conflicts.ts';
import type { Amount } from '../measures/types.ts';
import { COUNT, PLAIN } from '../measures/units.ts';
import {
  type PackedMeasures,
  type StoryMeasure,
  type StoryMeasures,
  unpackedMeasures,
  unpackedSubject,
} from './packed-measures.ts';

/** Measures of a story that are compared. */
export const MAX_STORY_MEASURES = 24;
/** Numbers of a story; one with more is not compared: that it lacks a number could not be told. */
export const MAX_STORY_AMOUNTS = 150;

/**
 * A number that an earlier story of the same owner gives differently. Stories are identified by their places in a list.
 */
export interface StoryConflict {
  kind: 'differs' | 'misfits';
  later: number;
  measure: StoryMeasure;
  earlier: number;
  other: StoryMeasure;
}

/** Stories of a bucket that those after them are compared with. */
const BUCKET_SIZE = 8;
/** Earlier stories that a story is compared with. */
const MAX_COMPARED = 16;
/** Stories that are unpacked at a time. */
const MAX_UNPACKED = 256;

/** A story, unpacked: what it is about, and its measures, each with all amounts of the story. */
interface Unpacked extends Subject {
  told: readonly Told<StoryMeasure>[];
}

type Subject = Pick<StoryMeasures, 'title' | 'names'>;

/**
 * Each number that an earlier story on the same incident gives differently, once. Compared are stories that have a
 * title or a number in common that few have, each with at most eight for each of those and sixteen in all, so that the
 * work grows with the number of stories and not with its square, whatever they are.
 */
export function* storyConflicts(stories: readonly PackedMeasures[]): Iterable<StoryConflict> {
  const buckets = new Map<string, number[]>();
  const keys: ReadonlySet<string>[] = [];
  const unpack = unpackerOf(stories);
  for (let later = 0; later < stories.length; later++) {
    const story = unpack(later);
    const own = specificKeys(story.told);
    keys.push(own);
    const earlier = new Set<number>();
    for (const key of [titleKey(story), ...own]) {
      const bucket = key === null ? null : buckets.get(key);
      if (key === null || bucket === null) continue;
      if (bucket === undefined) buckets.set(key, [later]);
      else {
        for (const one of bucket) if (earlier.size < MAX_COMPARED) earlier.add(one);
        if (bucket.length < BUCKET_SIZE) bucket.push(later);
      }
    }
    const same = [...earlier]
      .filter((one) => {
        const other = unpackedSubject(stories[one] as PackedMeasures);
        return areOneIncident(story, other, own, keys[one] as Set<string>);
      })
      .sort((a, b) => a - b);
    const others = same.map((one) => ({ earlier: one, told: unpack(one).told }));
    for (const each of story.told) {
      const found = firstConflict(each, others);
      if (found !== null) yield { later, measure: each.measure, ...found };
    }
  }
}

/** Unpacks a story by its place. The first stories of a bucket are asked for again and again. */
function unpackerOf(stories: readonly PackedMeasures[]): (index: number) => Unpacked {
  const known = new Map<number, Unpacked>();
  return (index) => {
    let story = known.get(index);
    if (story === undefined) {
      const { title, names, measures, ...all } = unpackedMeasures(stories[index] as PackedMeasures);
      const amounts = new Amounts(all.amounts);
      story = { title, names, told: measures.map((measure) => ({ measure, amounts })) };
      if (known.size === MAX_UNPACKED) known.clear();
      known.set(index, story);
    }
    return story;
  };
}

function firstConflict(
  own: Told<StoryMeasure>,
  others: readonly { earlier: number; told: Unpacked['told'] }[],
): Pick<StoryConflict, 'kind' | 'earlier' | 'other'> | null {
  const { measure } = own;
  for (const { earlier, told } of others) {
    for (const one of told) {
      const other = one.measure;
      if (contradict(own, one)) return { kind: 'differs', earlier, other };
      if (misfits(measure, other, false) || misfits(other, measure, false))
        return { kind: 'misfits', earlier, other };
    }
  }
  return null;
}

/** Whether two stories tell one incident: by their titles, or by the numbers and names that both have. */
function areOneIncident(
  a: Subject,
  b: Subject,
  aKeys: ReadonlySet<string>,
  bKeys: ReadonlySet<string>,
): boolean {
  const inTitles = shared(a.title, b.title);
  if (inTitles >= 2 && inTitles >= 0.6 * (a.title.length + b.title.length - inTitles)) return true;
  let numbers = 0;
  for (const key of aKeys) if (bKeys.has(key)) numbers++;
  return numbers >= 3 || (numbers >= 1 && numbers + shared(a.names, b.names) >= 3);
}

function titleKey({ title }: Subject): string | null {
  return title.length < 2 ? null : `title ${[...title].sort((a, b) => a - b).join(' ')}`;
}

/** The numbers of a story that few other stories have: none that is small, round or a multiple of five percent. */
function specificKeys(told: Unpacked['told']): Set<string> {
  const all = told.flatMap(({ measure: { kind, amount, before } }) =>
    kind === 'change' ? [] : [amount, before],
  );
  return new Set(all.flatMap((amount) => (amount === null ? [] : (specificKey(amount) ?? []))));
}

function specificKey({ dimension, low, high }: Amount): string | null {
  const value = (low + high) / 2;
  if (!Number.isFinite(value) || value <= 0) return null;
  if ((dimension === COUNT || dimension === PLAIN) && value < 20) return null;
  const digits = value.toPrecision(3);
  const [first = '', second = '0', third = '0'] = digits
    .replace(/e.*$/, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+/, '');
  return first === '' || (third === '0' && (second === '0' || second === '5'))
    ? null
    : `${dimension} ${Number(digits)}`;
}
