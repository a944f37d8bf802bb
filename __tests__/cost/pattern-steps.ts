/**
 * What a pattern costs: the characters that it looks at, again and again where it backtracks. The language does not tell, so
 * its patterns are read and tried here as the specification says.
 */

/** Where one more character ends, or -1. */
type Step = (at: number) => number;
/** Goes on from a place, or fails. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

/** What is read of a class or an escape, and what of a quantifier. */
const ATOM =
  /\\u\{[^}]+\}|\\[pP]\{[^}]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\[(?:\\[\s\S]|[^\]\\])*\]|\\[\s\S]|[\s\S]/uy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,(\d*))?\})(\??)/y;
const OPENING = /\((?:\?(?:([:=!]|<[=!])|<([^>]+)>))?/y;

/** What a pattern looked at in a text, and where it matched (-1: nowhere). */
interface Tried {
  steps: number;
  start: number;
  end: number;
}

/** What is tried on a text once is not tried again: lines are often the same. Longer ones are not. */
const LONGEST_KNOWN = 256;

/** A pattern that counts. It is made once and tried on many texts. */
export class CountedPattern {
  private steps = 0;
  /** By the text, then by the place. */
  private readonly known = new Map<string, Map<number, Tried>>();
  private text = '';
  private at = 0;
  private groups = 0;
  private captures: (readonly [number, number] | undefined)[] = [];
  private readonly names = new Map<string, number>();
  private readonly written: string;
  private readonly source: string;
  private readonly flags: string;
  private readonly sticky: boolean;
  /** Whether two halves of a pair are one character. */
  private readonly hasPairs: boolean;
  private readonly matcher: Matcher;

  constructor({ source, flags, sticky }: RegExp) {
    this.written = `/${source}/${flags}`;
    this.source = source;
    this.flags = flags.replace(/[dgy]/g, '');
    this.hasPairs = /[uv]/.test(flags);
    this.sticky = sticky;
    this.matcher = this.choice(true);
    if (this.at < source.length) throw new Error(`cannot read ${this.written} from ${this.at} on`);
  }

  toString(): string {
    return this.written;
  }

  /** What it takes to find a match from a place on. */
  tried(text: string, from: number): Tried {
    if (text.length > LONGEST_KNOWN) return this.triedAnew(text, from);
    let places = this.known.get(text);
    if (places === undefined) {
      places = new Map();
      this.known.set(text, places);
    }
    let known = places.get(from);
    if (known === undefined) {
      known = this.triedAnew(text, from);
      places.set(from, known);
    }
    return known;
  }

  private triedAnew(text: string, from: number): Tried {
    this.steps = 0;
    const [start, end] = this.find(text, from) ?? [-1, -1];
    return { steps: this.steps, start, end };
  }

  /** Where the pattern matches from a place on, or null. */
  private find(text: string, from: number): [number, number] | null {
    this.text = text;
    const last = this.sticky ? from : text.length;
    for (let start = from; start <= last; start++) {
      this.captures = [];
      let end = -1;
      const matches = this.matcher(start, (at) => {
        end = at;
        return true;
      });
      if (matches) return [start, end];
    }
    return null;
  }

  private taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private choice(ahead: boolean): Matcher {
    const branches = [this.sequence(ahead)];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence(ahead));
    }
    const [only] = branches;
    if (only !== undefined && branches.length === 1) return only;
    return (at, next) => branches.some((branch) => branch(at, next));
  }

  private sequence(ahead: boolean): Matcher {
    const terms: Matcher[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at)))
      terms.push(this.term(ahead));
    if (!ahead) terms.reverse();
    return terms.reduceRight<Matcher>(
      (rest, term) => (at, next) => term(at, (then) => rest(then, next)),
      (at, next) => next(at),
    );
  }

  private term(ahead: boolean): Matcher {
    const first = this.groups;
    if (this.source[this.at] === '(') return this.quantified(this.group(ahead), first);
    const written = this.taken(ATOM)?.[0] ?? '';
    if (written === '^' || written === '$' || written === '\\b' || written === '\\B')
      return this.looks(new RegExp(written, `${this.flags}y`));
    if (/^\\[1-9]/.test(written)) return this.quantified(this.reference(Number(written[1]), ahead), first);
    if (written === '\\k') {
      const name = /^<[^>]+>/.exec(this.source.slice(this.at))?.[0] ?? '';
      this.at += name.length;
      const group = this.names.get(name) ?? 0;
      return this.quantified(this.reference(group, ahead), first);
    }
    return this.repeatedCharacter(this.character(written, ahead));
  }

  /** An assertion that looks at one place. */
  private looks(pattern: RegExp): Matcher {
    return (at, next) => {
      this.steps++;
      pattern.lastIndex = at;
      return pattern.test(this.text) && next(at);
    };
  }

  private character(written: string, ahead: boolean): Step {
    const one = new RegExp(`^${written}$`, this.flags.replace('m', ''));
    const known = new Map<string, boolean>();
    return (at) => {
      this.steps++;
      const read = this.characterAt(at, ahead);
      if (read === '') return -1;
      let fits = known.get(read);
      if (fits === undefined) {
        fits = one.test(read);
        known.set(read, fits);
      }
      if (!fits) return -1;
      return ahead ? at + read.length : at - read.length;
    };
  }

  /** Without a call in a call for each character, of which a text has too many. */
  private repeatedCharacter(step: Step): Matcher {
    const { least, most, lazy } = this.quantifier();
    if (least === 1 && most === 1) {
      return (at, next) => {
        const place = step(at);
        return place !== -1 && next(place);
      };
    }
    return (at, next) => {
      const places = [at];
      const goOn = () => {
        const place = step(places[places.length - 1] ?? at);
        if (place !== -1) places.push(place);
        return place !== -1;
      };
      while (places.length <= least) if (!goOn()) return false;
      if (lazy) {
        do if (next(places[places.length - 1] ?? at)) return true;
        while (places.length <= most && goOn());
        return false;
      }
      while (places.length <= most && goOn());
      for (let count = places.length - 1; count >= least; count--) {
        this.steps++;
        if (next(places[count] ?? at)) return true;
      }
      return false;
    };
  }

  private characterAt(at: number, ahead: boolean): string {
    if (!this.hasPairs) return this.text.charAt(ahead ? at : at - 1);
    if (ahead) return at < this.text.length ? String.fromCodePoint(this.text.codePointAt(at) ?? 0) : '';
    const pair = this.text.slice(Math.max(0, at - 2), at);
    return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
  }

  private reference(group: number, ahead: boolean): Matcher {
    return (at, next) => {
      const [start, end] = this.captures[group] ?? [0, 0];
      const same = this.text.slice(start, end);
      this.steps += 1 + same.length;
      const from = ahead ? at : at - same.length;
      return this.text.startsWith(same, from) && next(ahead ? at + same.length : from);
    };
  }

  private group(ahead: boolean): Matcher {
    const [, kind, name] = this.taken(OPENING) ?? [];
    const index = kind === undefined ? ++this.groups : 0;
    if (name !== undefined) this.names.set(`<${name}>`, index);
    const inner = this.choice(kind === undefined || kind === ':' ? ahead : !kind.startsWith('<'));
    this.at++;
    if (kind === ':') return inner;
    if (kind !== undefined) {
      const wanted = kind.endsWith('=');
      return (at, next) => {
        const before = this.captures.slice();
        const found = inner(at, () => true);
        if (!(found && wanted)) this.captures = before;
        if (found === wanted && next(at)) return true;
        this.captures = before;
        return false;
      };
    }
    return (at, next) =>
      inner(at, (end) => {
        const before = this.captures[index];
        this.captures[index] = ahead ? [at, end] : [end, at];
        if (next(end)) return true;
        this.captures[index] = before;
        return false;
      });
  }

  private quantified(once: Matcher, firstGroup: number): Matcher {
    const { least, most, lazy } = this.quantifier();
    if (least === 1 && most === 1) return once;
    const lastGroup = this.groups;
    const times = (count: number, at: number, next: Next): boolean => {
      const more = () => {
        if (count >= most) return false;
        const before = lastGroup > firstGroup ? this.captures.slice() : this.captures;
        for (let group = firstGroup + 1; group <= lastGroup; group++) this.captures[group] = undefined;
        const goes = once(at, (then) => (then !== at || count < least) && times(count + 1, then, next));
        if (!goes) this.captures = before;
        return goes;
      };
      if (count < least) return more();
      return lazy ? next(at) || more() : more() || next(at);
    };
    return (at, next) => times(0, at, next);
  }

  private quantifier(): { least: number; most: number; lazy: boolean } {
    const found = this.taken(QUANTIFIER);
    if (found === null) return { least: 1, most: 1, lazy: false };
    const [written, low, range, high, lazy] = found;
    const least = low === undefined ? Number(written.startsWith('+')) : Number(low);
    return { least, most: mostOf(written, range === undefined ? low : high), lazy: lazy === '?' };
  }
}

function mostOf(written: string, limit: string | undefined): number {
  if (written.startsWith('?')) return 1;
  return limit === undefined || limit === '' ? Number.POSITIVE_INFINITY : Number(limit);
}

/** By the object: to write a pattern out takes longer than to try it. */
const ofObjects = new WeakMap<RegExp, CountedPattern>();
const ofSources = new Map<string, CountedPattern>();

/** The pattern that counts for all of one source and the same flags. */
export function countedOf(pattern: RegExp): CountedPattern {
  const known = ofObjects.get(pattern);
  if (known !== undefined) return known;
  const key = String(pattern);
  const own = ofSources.get(key) ?? new CountedPattern(pattern);
  ofSources.set(key, own);
  ofObjects.set(pattern, own);
  return own;
}

/** The characters that a pattern looked at to find what it found. */
export function stepsOf(
  pattern: RegExp,
  text: string,
  lastIndex: number,
  found: RegExpExecArray | null,
): number {
  const from = pattern.global || pattern.sticky ? lastIndex : 0;
  const { steps, start, end } = countedOf(pattern).tried(text, from);
  const expected = found === null ? [-1, -1] : [found.index, found.index + found[0].length];
  if (start !== expected[0] || end !== expected[1])
    throw new Error(`${pattern} matches at ${expected}, and was counted at ${[start, end]}`);
  return steps;
}
