/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** The value past the last character. */
const END = '\uffff';

/** A number of 64 bits, unsigned: JavaScript's own are exact to 53, and its BigInt takes twenty times as long. */
interface Word {
  high: number;
  low: number;
}

/** What a character weighs once 100 others have come after it: 37^100, modulo 2^64. */
const LEAVING = leavingWeight();

/**
 * Gives the hash of each line of a text, all worked out when first asked for; null for a line that is not there.
 *
 * It is the one by which GitHub's code scanning tells that a result is the same after lines were added above it
 * (github/codeql-action, src/fingerprints.ts). That action works it out once more, and warns of each result that comes
 * with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
 * spaces and tabs, and behind the colon the how manieth line with that hash it is.
 */
export function lineHasher(text: string): (line: number) => string | null {
  let hashes: string[] | undefined;
  return (line) => {
    hashes ??= hashesOf(text);
    return hashes[line - 1] ?? null;
  };
}

/** One pass: the hash of the 100 characters from each place on, kept where a line starts. */
function hashesOf(text: string): string[] {
  const units = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')}${END}`;
  const unitAt = (at: number) => (at >= 0 && at < units.length ? units.charCodeAt(at) : 0);
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  const word: Word = { high: 0, low: 0 };
  // Zeros follow the end, so that the last line has its 100 characters too.
  for (let entering = 0, start = 1 - LENGTH; start < units.length; entering++, start++) {
    shift(word, unitAt(entering), unitAt(start - 1));
    if (start < 0 || (start > 0 && units.charAt(start - 1) !== '\n')) continue;
    const hash = hexOf(word);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}

/** The hash with one more character, and without the one of 100 places before: modulo 2^64. */
function shift(word: Word, entering: number, leaving: number): void {
  const low = word.low * FACTOR + entering - leaving * LEAVING.low;
  word.high = (word.high * FACTOR + Math.floor(low / TWO_32) - leaving * LEAVING.high) >>> 0;
  word.low = low >>> 0;
}

function leavingWeight(): Word {
  const weight = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(LENGTH));
  return { high: Number(weight >> 32n), low: Number(weight & 0xffffffffn) };
}

function hexOf({ high, low }: Word): string {
  const rest = low.toString(16);
  return high === 0 ? rest : high.toString(16) + rest.padStart(8, '0');
}
