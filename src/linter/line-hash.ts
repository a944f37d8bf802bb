/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** The value past the last character. */
const END = '\uffff';

/**
 * Gives the hash of a line of a text; null for a line that is not there. Only lines that are asked for cost more than a
 * look at their first characters: most runs ask for a few, and most reports show none.
 *
 * It is the one by which GitHub's code scanning recognizes a result after lines were added above it
 * (github/codeql-action, src/fingerprints.ts). That action works it out again, and warns of each result that comes
 * with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
 * spaces and tabs, and after the colon how many lines up to this one have that hash.
 */
export function lineHasher(text: string): (line: number) => string | null {
  let lines: HashedLine[] | undefined;
  return (line) => {
    lines ??= linesOf(text);
    const hashed = lines[line - 1];
    // Joined, it is one piece of memory, and a report has thousands.
    return hashed === undefined ? null : [hashOf(hashed.units), hashed.count].join(':');
  };
}

interface HashedLine {
  /** What its hash is made from. */
  units: string;
  /** How many lines up to this one, itself included, have the same. */
  count: number;
}

function linesOf(text: string): HashedLine[] {
  const all = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')}${END}`;
  const counts = new Map<string, number>();
  const lines: HashedLine[] = [];
  for (let start = 0; start < all.length; ) {
    const units = all.slice(start, start + LENGTH);
    const count = (counts.get(units) ?? 0) + 1;
    counts.set(units, count);
    lines.push({ units, count });
    const end = all.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

/** The hash of up to 100 characters; zeros follow the end, so that the last line has its 100 too. */
function hashOf(units: string): string {
  let high = 0;
  let low = 0;
  for (let at = 0; at < LENGTH; at++) {
    low = low * FACTOR + (at < units.length ? units.charCodeAt(at) : 0);
    high = (high * FACTOR + Math.floor(low / TWO_32)) >>> 0;
    low >>>= 0;
  }
  const rest = low.toString(16);
  return high === 0 ? rest : high.toString(16) + rest.padStart(8, '0');
}
