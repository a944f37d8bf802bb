import type { Span } from '../types.ts';

/** After `+`, the way that holds everywhere. Each step takes one digit, so that there is one way to read a number. */
const INTERNATIONAL = /(?<![\p{L}\p{N}_+.,/$-])\+\d(?:[ .()-]{0,2}\d){7,14}(?![\p{L}\p{N}_%])/gu;
/** The way of North America: `(212) 736-5000`. Three groups of digits with blanks alone are any number. */
const NORTH_AMERICAN =
  /(?<![\p{L}\p{N}_.,/#$€£-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])[2-9]\d\d[.-]\d{4}(?![\p{L}\p{N}_%-]|[.,/]\d)/gu;
/** Any other way, after a word that says so. */
const NATIONAL = /(?<![\p{L}\p{N}_.,/$€£-])\(?\d(?:[ .()/-]{0,2}\d){6,14}(?![\p{L}\p{N}_%])/gu;
const CUE =
  /(?<![\p{L}\p{N}])(?:phone|tel|telephone|telefon|mobile|handy|cell|whatsapp|fax)(?: number| no\.?| nr\.?| is)?[ \t]{0,3}[:=]?[ \t]{0,3}$/iu;
const LONGEST_CUE = 32;

/** Numbers set aside for films: of the United Kingdom (Ofcom) and of Australia (ACMA). */
const FICTIONAL = /^(?:442079460|447700900|441632960|61491570)/;
const SEQUENCE = /1234567|0123456/;

/** The phone numbers in a text, but for those that are set aside for fiction (555) or count up. */
export function* phonesIn(text: string): Iterable<Span> {
  const seen = new Set<number>();
  for (const [pattern, isPhone] of PATTERNS) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const start = index + found.search(/[+\d(]/);
      const end = start + endOfNumber(text.slice(start, index + found.length));
      const digits = text.slice(start, end).replace(/\D/g, '');
      if (seen.has(end) || isFictional(digits) || !isPhone(text, { start, end }, digits)) continue;
      seen.add(end);
      yield { start, end };
    }
  }
}

type Check = (text: string, span: Span, digits: string) => boolean;

const PATTERNS: readonly [RegExp, Check][] = [
  [INTERNATIONAL, (text, { start, end }, digits) => isInternational(text.slice(start, end), digits)],
  [NORTH_AMERICAN, () => true],
  [NATIONAL, (text, { start }) => CUE.test(text.slice(Math.max(0, start - LONGEST_CUE), start))],
];

/** A number of North America has eleven digits: what comes after them, with a blank between, is another number. */
function endOfNumber(written: string): number {
  if (!/^\+ ?1(?!\d{11})/.test(written)) return written.length;
  let digits = 0;
  for (let at = 0; at < written.length; at++)
    if (/\d/.test(written.charAt(at)) && ++digits === 11) return at + 1;
  return written.length;
}

/** Not `+1000000`, `+12 345 678` and the like, which say how much more. */
function isInternational(written: string, digits: string): boolean {
  if (/^\d0+$/.test(digits)) return false;
  if (digits.startsWith('1') && digits.length !== 11) return false;
  if (/^\+\d+$/.test(written)) return digits.length >= 10;
  return digits.length >= 10 || !/^\+\d{1,3}(?:[ .]\d{3})+$/.test(written);
}

function isFictional(digits: string): boolean {
  const national = digits.slice(-10);
  const isOf555 = national.startsWith('555') || national.slice(-7).startsWith('555');
  return isOf555 || FICTIONAL.test(digits) || SEQUENCE.test(digits);
}
