import { pairHash } from '../reader/tokens.ts';
import { type Fingerprint, MINIMA, sharedMinima } from './fingerprint.ts';

/** Two texts that are much alike, by their places in a list. */
export interface NearDuplicate {
  later: number;
  /** Of those before it, the one that is most like it. */
  earlier: number;
  /** In how many minima they agree. */
  shared: number;
}

/** Minima of a band. Of pairs that agree in a third of all minima, 2 in 100 agree in no band; in half, 1 in 10,000. */
const BAND = 2;

/** Texts of a bucket that those after them are compared with. */
const BUCKET_SIZE = 8;

/**
 * Each text that agrees with an earlier one in this many minima, once. Compared are texts that agree in a whole band
 * (locality-sensitive hashing), each with at most eight a band, so that the work grows with the number of texts and not
 * with its square, whatever they are.
 */
export function nearDuplicates(fingerprints: readonly Fingerprint[], least: number): NearDuplicate[] {
  const found: NearDuplicate[] = fingerprints.map((_, later) => ({ later, earlier: -1, shared: 0 }));
  for (let band = 0; band < MINIMA; band += BAND) {
    const buckets = new Map<number, number[]>();
    for (const [later, fingerprint] of fingerprints.entries()) {
      const key = pairHash(fingerprint[band] as number, fingerprint[band + 1] as number);
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [later]);
        continue;
      }
      const nearest = found[later] as NearDuplicate;
      for (const earlier of bucket) compare(nearest, earlier, fingerprints);
      if (bucket.length < BUCKET_SIZE) bucket.push(later);
    }
  }
  return found.filter(({ shared }) => shared >= least);
}

/** Keeps the nearest; of two that are as near, the first. */
function compare(nearest: NearDuplicate, earlier: number, fingerprints: readonly Fingerprint[]): void {
  if (earlier === nearest.earlier) return;
  const shared = sharedMinima(
    fingerprints[nearest.later] as Fingerprint,
    fingerprints[earlier] as Fingerprint,
  );
  if (shared < nearest.shared || (shared === nearest.shared && earlier > nearest.earlier)) return;
  nearest.earlier = earlier;
  nearest.shared = shared;
}
