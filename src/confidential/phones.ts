import type { Span } from '../types.ts';

/** With `+` and the code of a country. Each repetition takes one digit, so a number matches in one way only. */
const INTERNATIONAL = /(?<![\p{L}\p{N}_+.,/$-])\+\d(?:[ .()-]{0,2}\d){7,14}(?![\p{L}\p{N}_%])/gu;
/** In North America: `(212) 736-5000`. Three groups of digits with only blanks between could be any number. */
const NORTH_AMERICAN =
  /(?<![\p{L}\p{N}_.,/#$€£-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])[2-9]\d\d[.-]\d{4}(?![\p{L}\p{N}_%-]|[.,/]\d)/gu;
/** Any other format, after a word such as `phone`. */
const NATIONAL = /(?<![\p{L}\p{N}_.,/$€£-])\(?\d(?:[ .()/-]{0,2}\d){6,14}(?![\p{L}\p{N}_%])/gu;
const CUE =
  /(?<![\p{L}\p{N}])(?:phone|tel|telephone|telefon|mobile|handy|cell|whatsapp|fax)(?: number| no\.?| nr\.?| is)?[ \t]{0,3}[:=]?[ \t]{0,3}$/iu;
const LONGEST_CUE = 32;

/** Numbers reserved for fiction in the United Kingdom (Ofcom) and Australia (ACMA). */
const FICTIONAL = /^(?:442079460|447700900|441632960|61491570)/;
const SEQUENCE = /1234567|0123456/;

/** The phone numbers in a text, except for those that are reserved for fiction or count up. */
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

/** Whether a match of a pattern is a phone number. */
type Check = (text: string, span: Span, digits: string) => boolean;

const PATTERNS: readonly [RegExp, Check][] = [
  [INTERNATIONAL, (text, { start, end }, digits) => isInternational(text.slice(start, end), digits)],
  [NORTH_AMERICAN, () => true],
  [NATIONAL, (text, { start }) => CUE.test(text.slice(Math.max(0, start - LONGEST_CUE), start))],
];

/** The end of a number. One of North America has eleven digits, so any digits after a blank are another number. */
function endOfNumber(written: string): number {
  if (!/^\+ ?1(?!\d{11})/.test(written)) return written.length;
  let digits = 0;
  for (let at = 0; at < written.length; at++)
    if (/\d/.test(written.charAt(at)) && ++digits === 11) return at + 1;
  return written.length;
}

/** Whether a match with `+` is a phone number. `+1000000` and `+12 345 678` are increases. */
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
