/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** What stands behind the last character. */
const END = 0xffff;

/** A number of 64 bits, unsigned: JavaScript's own are exact to 53, and its BigInt takes twenty times as long. */
interface Word {
  high: number;
  low: number;
}

/** What leaves the window has been multiplied this often. */
const LEAVING = power(FACTOR, LENGTH);

/**
 * Gives the hash of each line of a text, worked out when first asked for; null for a line that is not there.
 *
 * It is the one by which GitHub's code scanning tells that a result is the same after lines were added above it
 * (github/codeql-action, src/fingerprints.ts). That action works it out once more, and warns of each result that comes
 * with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
 * spaces and tabs, and behind the colon the how manieth line with that hash it is.
 */
export function lineHasher(text: string): (line: number) => string | null {
  let hashes: string[] | undefined;
  return (line) => {
    hashes ??= hashLines(text);
    return hashes[line - 1] ?? null;
  };
}

function hashLines(text: string): string[] {
  const { units, starts } = unitsOf(text);
  const counts = new Map<string, number>();
  const hashes: string[] = [];
  const word: Word = { high: 0, low: 0 };
  let next = 0;
  for (let at = 0; at < units.length && next < starts.length; at++) {
    shift(word, units[at] ?? 0, units[at - LENGTH] ?? 0);
    if (at - LENGTH + 1 !== starts[next]) continue;
    next++;
    const hash = hexOf(word);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}

/** The characters that count, each line ended by one line feed, and where among them the lines start. */
function unitsOf(text: string): { units: Uint16Array; starts: number[] } {
  // Behind the end stand zeros, so that the last line has its 100 characters too.
  const units = new Uint16Array(text.length + 1 + LENGTH);
  const starts: number[] = [];
  let length = 0;
  let isStart = true;
  const add = (unit: number) => {
    if (isStart) starts.push(length);
    isStart = unit === 10;
    units[length++] = unit;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 9 || (unit === 10 && text.charCodeAt(at - 1) === 13)) continue;
    add(unit === 13 ? 10 : unit);
  }
  add(END);
  return { units: units.subarray(0, length + LENGTH), starts };
}

/** The hash of the next 100 characters: `word * 37 + entering - leaving * 37^100`, modulo 2^64. */
function shift(word: Word, entering: number, leaving: number): void {
  const low = word.low * FACTOR + entering - leaving * LEAVING.low;
  const high = word.high * FACTOR + Math.floor(low / TWO_32) - leaving * LEAVING.high;
  word.low = low >>> 0;
  word.high = high >>> 0;
}

function power(base: number, exponent: number): Word {
  const value = BigInt.asUintN(64, BigInt(base) ** BigInt(exponent));
  return { high: Number(value >> 32n), low: Number(value & 0xffffffffn) };
}

function hexOf({ high, low }: Word): string {
  const rest = low.toString(16);
  return high === 0 ? rest : high.toString(16) + rest.padStart(8, '0');
}
