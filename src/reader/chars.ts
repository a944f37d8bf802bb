import { type Shape, shapeId } from './shapes.ts';

/** The shapes of marks, by their code unit. */
export const MARKS = new Map<number, number>();
const marks: readonly [string, Shape][] = [
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['?', 'question'],
  ['!', 'exclamation'],
  ['.', 'stop'],
  ['…', 'stop'],
  ['([{', 'open'],
  [')]}', 'close'],
  ['"“”«»„', 'quote'],
  ['-–—', 'dash'],
  ['→⇒➔➜⟶', 'arrow'],
  ['/', 'slash'],
  ['+', 'plus'],
  ['=', 'equals'],
  ['<≤', 'less'],
  ['>≥', 'greater'],
  ['~≈', 'about'],
  ['#', 'hash'],
  ['|', 'semicolon'],
  ['•●▪◦‣·', 'item'],
];
for (const [signs, shape] of marks) for (const sign of signs) MARKS.set(sign.charCodeAt(0), shapeId(shape));

export const CURRENCY = '$€£¥₹';
export const ITEM_MARK = shapeId('item');

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code < 0x2000) ||
    (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00)
  );
}

export const isUpper = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

/** The length of the list marker at a place, or 0. */
export function itemLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2a || code === 0x2b || (MARKS.get(code) ?? 0) === ITEM_MARK) {
    return text.charCodeAt(at + 1) === 0x20 ? 1 : 0;
  }
  let end = at;
  while (end < at + 3 && isDigit(text.charCodeAt(end))) end++;
  if (end === at) return 0;
  const mark = text.charCodeAt(end);
  return (mark === 0x2e || mark === 0x29) && text.charCodeAt(end + 1) === 0x20 ? end + 1 - at : 0;
}
