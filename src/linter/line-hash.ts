/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** What stands behind the last character. */
const END = '\uffff';

/** A number of 64 bits, unsigned: JavaScript's own are exact to 53, and its BigInt takes twenty times as long. */
interface Word {
  high: number;
  low: number;
}

/**
 * Gives the hash of each line of a text, worked out when first asked for; null for a line that is not there.
 *
 * It is the one by which GitHub's code scanning tells that a result is the same after lines were added above it
 * (github/codeql-action, src/fingerprints.ts). That action works it out once more, and warns of each result that comes
 * with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
 * spaces and tabs, and behind the colon the how manieth line with that hash it is.
 */
export function lineHasher(text: string): (line: number) => string | null {
  let read: Units | undefined;
  return (line) => {
    read ??= unitsOf(text);
    const start = read.starts[line - 1];
    return start === undefined ? null : `${hashAt(read.units, start)}:${count(read, line)}`;
  };
}

/** The characters that count, each line ended by one line feed, and where among them the lines start. */
interface Units {
  units: string;
  starts: number[];
}

function unitsOf(text: string): Units {
  const units = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')}${END}`;
  const starts = [0];
  for (let at = units.indexOf('\n'); at !== -1; at = units.indexOf('\n', at + 1)) starts.push(at + 1);
  return { units, starts };
}

/** The how manieth line this one is among those that begin with the same characters. */
function count({ units, starts }: Units, line: number): number {
  const start = starts[line - 1] ?? 0;
  const window = units.slice(start, start + LENGTH);
  let found = 0;
  for (const other of starts.slice(0, line)) {
    // What is cut off by the end of the text is like nothing but itself.
    if (units.startsWith(window, other) && (window.length === LENGTH || other === start)) found++;
  }
  return found;
}

function hashAt(units: string, start: number): string {
  const word: Word = { high: 0, low: 0 };
  for (let at = start; at < start + LENGTH; at++) {
    // Behind the end stand zeros, so that the last line has its 100 characters too.
    shift(word, at < units.length ? units.charCodeAt(at) : 0);
  }
  return hexOf(word);
}

/** The hash with one more character: `word * 37 + entering`, modulo 2^64. */
function shift(word: Word, entering: number): void {
  const low = word.low * FACTOR + entering;
  word.high = (word.high * FACTOR + Math.floor(low / TWO_32)) >>> 0;
  word.low = low >>> 0;
}

function hexOf({ high, low }: Word): string {
  const rest = low.toString(16);
  return high === 0 ? rest : high.toString(16) + rest.padStart(8, '0');
}
