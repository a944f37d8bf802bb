import { quoted } from '../text/message.ts';
import { GlobError, type Segment, segmentMatches, segmentOf } from './glob-segment.ts';

/** The most characters of a glob. */
export const MAX_GLOB_LENGTH = 200;
/** The most wildcards of a glob: `*`, `**`, `?` and `[...]`. */
export const MAX_WILDCARDS = 20;
/** The most globs without braces that one with braces may stand for. */
export const MAX_ALTERNATIVES = 20;

/**
 * A glob for paths with `/`: `*`, `**`, `?`, `[...]`, `{a,b}`, and `\` before a character that stands for itself.
 * Wildcards do not match a dot at the start of a name.
 *
 * Both globs and paths may come from strangers, so there is no regular expression in it: the work for a path is at most
 * its length times that of the glob.
 */
export class Glob {
  /** How many globs without braces it stands for. */
  readonly size: number;
  private readonly alternatives: readonly (readonly Segment[])[];

  /** @throws {GlobError} for one that exceeds a bound, leads out of its folder, or has unsupported syntax */
  constructor(glob: string) {
    checkText(glob);
    this.alternatives = expandBraces(glob).map(segmentsOf);
    if (
      this.alternatives.some(
        (segments) => (segments.length > 1 && segments[0] === '') || segments.includes('..'),
      )
    )
      throw new GlobError(`expected a glob inside the repository, found ${quoted(glob)}`);
    this.size = this.alternatives.length;
  }

  matches(filePath: string): boolean {
    return this.at(filePath).isMatch;
  }

  /** Whether a file somewhere below a folder can match. */
  leadsInto(folder: string): boolean {
    return this.at(folder).leadsOn;
  }

  /** The state of the match at a path, which can be continued name by name. */
  at(filePath: string): GlobAt {
    const names = namesOf(filePath);
    return new GlobAt(
      this,
      this.alternatives.map((segments) => ({ segments, places: placesAfter(segments, names) })),
    );
  }

  /**
   * Whether it is about this folder, and not just about everything below a folder above it: it names the folder, or
   * matches files that are directly in it.
   */
  means(folder: string): boolean {
    const names = namesOf(folder);
    return this.alternatives.some((segments) =>
      placesAfter(segments, names).some((place) => {
        const rest = segments.slice(place);
        const isNext = place === names.length && !segments.slice(0, place).includes(null);
        return rest.length > 0 && (isNext || rest.slice(0, -1).every((segment) => segment === null));
      }),
    );
  }

  /** Whether it begins with the names of this folder, without a wildcard. */
  beginsWith(folder: string): boolean {
    const names = namesOf(folder);
    return this.alternatives.some(
      (segments) => segments.length > names.length && names.every((name, index) => segments[index] === name),
    );
  }
}

/**
 * The state of a match at a path. A walk keeps it, because matching each path from its start is quadratic in the depth.
 */
export class GlobAt {
  readonly glob: Glob;
  private readonly alternatives: readonly { segments: readonly Segment[]; places: readonly number[] }[];

  constructor(glob: Glob, alternatives: GlobAt['alternatives']) {
    this.glob = glob;
    this.alternatives = alternatives;
  }

  /** Whether it matches the path. */
  get isMatch(): boolean {
    return this.alternatives.some(({ segments, places }) => places.at(-1) === segments.length);
  }

  /** Whether a file somewhere below the path can match. */
  get leadsOn(): boolean {
    return this.alternatives.some(({ segments, places }) => (places[0] ?? Infinity) < segments.length);
  }

  /** The state at a name below the path. */
  into(name: string): GlobAt {
    const alternatives = this.alternatives.flatMap(({ segments, places }) => {
      const next = placesAfterName(segments, places, name);
      return next.length === 0 ? [] : [{ segments, places: next }];
    });
    return new GlobAt(this.glob, alternatives);
  }
}

/**
 * Tells whether a path matches one of the globs. Paths come folder by folder, so it remembers how far the globs match the
 * last folder: each file costs no more than its own name.
 */
export function globMatcher(globs: readonly string[]): (filePath: string) => boolean {
  const read = globs.map((glob) => new Glob(glob));
  let last: string | null = null;
  let states: GlobAt[] = [];
  return (filePath) => {
    const slash = filePath.lastIndexOf('/');
    if (slash === 0) return read.some((glob) => glob.matches(filePath));
    const folder = slash === -1 ? '' : filePath.slice(0, slash);
    if (folder !== last) {
      last = folder;
      states = read.map((glob) => glob.at(folder)).filter(({ leadsOn }) => leadsOn);
    }
    const name = filePath.slice(slash + 1);
    return states.some((state) => state.into(name).isMatch);
  };
}

/** Whether a path of the command line is a glob. */
export function isGlob(given: string): boolean {
  return /[*?[{]/.test(given.replace(/\\./gs, ''));
}

/** Splits a glob into the folder that its first names lead to, and the glob relative to that. */
export function splitGlob(glob: string): { base: string; rest: string } {
  const segments = glob.split('/');
  const dynamic = segments.findIndex(isGlob);
  const base = segments.slice(0, dynamic).join('/').replace(/\\(.)/gs, '$1');
  return { base: base === '' && dynamic > 0 ? '/' : base, rest: segments.slice(dynamic).join('/') };
}

function namesOf(folder: string): string[] {
  return folder === '' ? [] : folder.split('/');
}

/** The indexes of the segments that may come next after these names, ascending. */
function placesAfter(segments: readonly Segment[], names: readonly string[]): readonly number[] {
  let places: readonly number[] = addPlace([], segments, 0);
  for (const name of names) {
    places = placesAfterName(segments, places, name);
    if (places.length === 0) break;
  }
  return places;
}

function placesAfterName(segments: readonly Segment[], places: readonly number[], name: string): number[] {
  const next: number[] = [];
  for (const place of places) {
    const segment = segments[place];
    if (segment === undefined) continue;
    if (segment !== null) {
      if (segmentMatches(segment, name)) addPlace(next, segments, place + 1);
    } else if (!name.startsWith('.')) addPlace(next, segments, place);
  }
  return next;
}

/** Adds a place that is not before the last one, and the place after each `**` there, which may match nothing. */
function addPlace(places: number[], segments: readonly Segment[], place: number): number[] {
  for (let at = place; ; at++) {
    if (at > (places.at(-1) ?? -1)) places.push(at);
    if (segments[at] !== null) return places;
  }
}

function segmentsOf(glob: string): Segment[] {
  const names = glob.split('/').filter((name) => name !== '.');
  // A slash in front leads to the root of the machine, and one at the end asks for a folder: both keep their empty
  // segment.
  return names
    .filter((name, index) => name !== '' || index === 0 || index === names.length - 1)
    .map(segmentOf);
}

function checkText(glob: string): void {
  if (glob.length > MAX_GLOB_LENGTH)
    throw new GlobError(`expected a glob of at most ${MAX_GLOB_LENGTH} characters, found ${glob.length}`);
  const bare = glob.replace(/\\./gs, '');
  if (/[()]/.test(bare))
    throw new GlobError(
      'expected `*`, `**`, `?`, `[...]` or `{a,b}`, found parentheses: write `\\(` for a literal parenthesis',
    );
  if (bare.startsWith('!'))
    throw new GlobError(
      'expected a glob without a leading `!`, found one: list excluded files under `ignore`',
    );
  const wildcards = bare.match(/\*+|\?|\[/g)?.length ?? 0;
  if (wildcards > MAX_WILDCARDS)
    throw new GlobError(`expected at most ${MAX_WILDCARDS} wildcards in a glob, found ${wildcards}`);
}

/** The globs without braces that a glob stands for. Braces without a comma in them stand for themselves. */
function expandBraces(glob: string): string[] {
  const braces = firstBraces(glob);
  if (braces === null) return [glob];
  const { open, commas, close } = braces;
  const head = glob.slice(0, open);
  const inner = glob.slice(open + 1, close);
  if (/^[^,{}]+\.\.[^,{}]+$/.test(inner))
    throw new GlobError(`expected names in braces, \`{a,b}\`, found the range ${quoted(`{${inner}}`)}`);
  const rest = expandBraces(glob.slice(close + 1));
  const cuts = [open, ...commas, close];
  const parts =
    commas.length === 0
      ? expandBraces(inner).map((part) => `{${part}}`)
      : cuts.slice(1).flatMap((cut, index) => expandBraces(glob.slice((cuts[index] ?? 0) + 1, cut)));
  if (parts.length * rest.length > MAX_ALTERNATIVES)
    throw new GlobError(`expected braces for at most ${MAX_ALTERNATIVES} globs, found more`);
  return parts.flatMap((part) => rest.map((after) => `${head}${part}${after}`));
}

interface Braces {
  open: number;
  commas: number[];
  close: number;
}

/** The first pair of braces, with the commas that are in no pair within it. */
function firstBraces(glob: string): Braces | null {
  for (let open = brace(glob, 0); open !== -1; open = brace(glob, open + 1)) {
    const commas: number[] = [];
    let depth = 0;
    for (let at = open; at < glob.length; at++) {
      const char = glob.charAt(at);
      if (char === '\\') at++;
      else if (char === '{') depth++;
      else if (char === ',' && depth === 1) commas.push(at);
      else if (char === '}' && --depth === 0) return { open, commas, close: at };
    }
  }
  return null;
}

function brace(glob: string, from: number): number {
  for (let at = from; at < glob.length; at++) {
    if (glob.charAt(at) === '\\') at++;
    else if (glob.charAt(at) === '{') return at;
  }
  return -1;
}
