/**
 * What a token looks like, where its word is not enough: kinds of numbers, marks, words that no table knows. A shape's
 * index is part of the model's format, so new ones go to the end of the list and the model is trained again.
 */
export const SHAPES = [
  'word',
  'unknown',
  'unknown-name',
  'unknown-capitals',
  'unknown-mixed',
  'foreign',
  "n't",
  "'s",
  "'re",
  "'ve",
  "'ll",
  "'d",
  "'m",
  'comma',
  'stop',
  'colon',
  'semicolon',
  'question',
  'exclamation',
  'open',
  'close',
  'quote',
  'dash',
  'arrow',
  'slash',
  'plus',
  'equals',
  'less',
  'greater',
  'about',
  'hash',
  'other-mark',
  'line-break',
  'item',
  'digit',
  'small',
  'hundreds',
  'thousands',
  'millions',
  'decimal',
  'percent',
  'money',
  'duration',
  'bytes',
  'factor',
  'year',
  'clock',
  'version',
  'ordinal',
  'list-number',
  'ratio',
  'number-word',
] as const;

export type Shape = (typeof SHAPES)[number];

const index = new Map<string, number>(SHAPES.map((shape, at) => [shape, at]));

/** The index of a shape. */
export function shapeId(shape: Shape): number {
  return index.get(shape) ?? 0;
}

export const FIRST_NUMBER: number = shapeId('digit');
const LIST_NUMBER = shapeId('list-number');
const FOREIGN = shapeId('foreign');

export function isNumberShape(shape: number): boolean {
  return shape >= FIRST_NUMBER && shape !== LIST_NUMBER;
}

/** Whether one would say it as a word: words and numbers, no marks and no clitics. */
export function isSpoken(shape: number): boolean {
  return shape <= FOREIGN || isNumberShape(shape);
}
