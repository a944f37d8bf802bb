/** The number grammar: digits with separators, currency before, unit suffix after, and shapes that are no quantity. */

import type { Shape, Token } from './scan.ts';

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ASCII letters and anything beyond Latin-1 punctuation that is no dash, quote, arrow or space. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code <= 0x5a && code >= 0x41) || code === 0x5f;
  return (
    code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff
  );
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x3000
  );
}

const CURRENCY = '$€£¥₹';
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const MAGNITUDE: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  mm: 1e6,
  MM: 1e6,
  B: 1e9,
  bn: 1e9,
  Bn: 1e9,
  T: 1e12,
};
/** A longer run of letters after digits makes a name (`5xx`, `3D`, `2FA`), not a unit. */
const SUFFIX =
  /^(?:[a-zµ]{1,3}|mins?|secs?|days?|hours?|hrs?|weeks?|times|[KMG]i?[Bb](?:ps)?|[TP]B|qps|rps|tps|fps|k?Hz|kWh?|mA|dB|[CF])$/;

/** Index after the digits at `at`, groups of three after a comma included. */
function digits(prose: string, at: number): number {
  let end = at;
  while (isDigit(prose.charCodeAt(end))) end++;
  while (prose[end] === ',' && end - at <= 15 && [1, 2, 3].every((k) => isDigit(prose.charCodeAt(end + k)))) {
    if (isDigit(prose.charCodeAt(end + 4))) break;
    end += 4;
  }
  return end;
}

/** Walks joints (`.`, `:`, `-`) between digit runs and says what they make of the number. */
function joints(prose: string, first: number): { end: number; shape: Shape; decimal: boolean } {
  let end = first;
  let dots = 0;
  let colons = 0;
  for (;;) {
    const joint = prose[end];
    if (!(joint === '.' || joint === ':') || !isDigit(prose.charCodeAt(end + 1))) break;
    if (joint === '.') dots++;
    else colons++;
    end = digits(prose, end + 1);
  }
  const dashed = dateTail(prose, end);
  if (dashed > end) return { end: dashed, shape: 'date', decimal: false };
  return { end, shape: colons > 0 ? 'clock' : dots > 1 ? 'version' : 'plain', decimal: dots === 1 };
}

/** `-01-25` or `/01/25` after a first run of digits makes a date; the index after it, or `at`. */
function dateTail(prose: string, at: number): number {
  const joint = prose[at];
  if (joint !== '-' && joint !== '/') return at;
  const second = digits(prose, at + 1);
  if (second === at + 1 || prose[second] !== joint) return at;
  const third = digits(prose, second + 1);
  return third === second + 1 ? at : third;
}

function shapeOf(prose: string, start: number, found: Shape, suffix: string): Shape {
  if (ORDINALS.has(suffix)) return 'ordinal';
  if (suffix === 'am' || suffix === 'pm') return 'clock';
  const before = prose[start - 1];
  return before === "'" || before === '’' || before === '#' ? 'date' : found;
}

export function scanNumber(prose: string, start: number): Token {
  const { end: last, shape, decimal } = joints(prose, digits(prose, start));
  let end = last;
  while (end < last + 8 && (isLetter(prose.charCodeAt(end)) || isDigit(prose.charCodeAt(end)))) end++;
  const tail = prose.slice(last, end);
  const raw = prose.slice(start, last);
  const before = prose[start - 1] ?? '';
  const money = before !== '' && CURRENCY.includes(before);
  if (tail !== '' && !SUFFIX.test(tail) && !(tail in MAGNITUDE)) {
    while (isLetter(prose.charCodeAt(end)) || isDigit(prose.charCodeAt(end))) end++;
    const text = prose.slice(start, end).toLowerCase();
    return { kind: 'word', text, start, end, value: 0, shape: 'plain', money: false, next: 0 };
  }
  const value = Number(decimal ? raw.replaceAll(',', '') : raw.replace(/[,.:/-]/g, ''));
  const scale = money && tail === 'm' ? 1e6 : (MAGNITUDE[tail] ?? 1);
  const percent = tail === '' && prose[end] === '%';
  return {
    kind: 'number',
    text: percent ? '%' : scale === 1 ? tail.toLowerCase() : '',
    start: money ? start - 1 : start,
    end: percent ? end + 1 : end,
    value: value * scale,
    shape: shapeOf(prose, start, shape, tail.toLowerCase()),
    money,
    next: 0,
  };
}
