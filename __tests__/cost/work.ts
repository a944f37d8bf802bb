/**
 * What reading a text costs, counted and not timed: a clock tells more of the machine than of the code. Counted are the
 * calls of functions of strings and patterns, and the characters that each passes over.
 */
import { expect } from 'vitest';
import { type CountedPattern, countedOf, stepsOf } from './pattern-steps.ts';

/** The characters that a call passes over. `before` is what `own` was, where it changes. */
type Cost = (own: unknown, first: unknown, result: unknown, before: number, second: unknown) => number;

const nothing: Cost = () => 0;
const whole: Cost = (own) => String(own).length;
const result: Cost = (_own, _first, text) => String(text).length;
/** To the place that was found, or to the end. */
const search: Cost = (own, _first, found, _before, from = 0) =>
  (Number(found) < 0 ? String(own).length : Number(found)) - Number(from);
/** To the end of what was matched, or of the text. A sticky pattern that fails has looked at one place. */
const match: Cost = (own, text, found, before) => {
  const { global, sticky } = own as RegExp;
  const from = global || sticky ? before : 0;
  if (found === null) return sticky ? 0 : String(text).length - from;
  const { index, 0: matched } = found as RegExpExecArray;
  return index + matched.length - from;
};
/** With what a pattern looks at again where it backtracks. To count that takes long, so texts have to be small. */
export const backtracking: Cost = (own, text, found, before) =>
  stepsOf(own as RegExp, String(text), before, found as RegExpExecArray | null);

const OF_STRINGS: Readonly<Record<string, Cost>> = {
  charAt: nothing,
  charCodeAt: nothing,
  codePointAt: nothing,
  endsWith: nothing,
  includes: whole,
  indexOf: search,
  lastIndexOf: whole,
  repeat: result,
  replaceAll: whole,
  slice: result,
  split: whole,
  startsWith: nothing,
  substring: result,
  toLowerCase: whole,
  trim: whole,
  trimEnd: whole,
  trimStart: whole,
};
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What `run` costs, with `ofPatterns` for each that is tried. */
export function workOf(run: () => void, ofPatterns = match): number {
  let work = 0;
  const undo: (() => void)[] = [];
  // Counting is not work.
  let isCounting = false;
  const count = (target: object, name: string, cost: Cost) => {
    const original = Reflect.get(target, name) as Method;
    const hasPlace = target === RegExp.prototype;
    const put = (value: Method) =>
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
    // None takes more than two arguments, or one that is not there otherwise than one that is undefined.
    put(function (first, second) {
      if (isCounting) return original.call(this, first, second);
      const before = hasPlace ? (this as RegExp).lastIndex : 0;
      const given = original.call(this, first, second);
      isCounting = true;
      work += 1 + cost(this, first, given, before, second);
      isCounting = false;
      return given;
    });
    undo.push(() => put(original));
  };
  for (const [name, cost] of Object.entries(OF_STRINGS)) count(String.prototype, name, cost);
  // `test`, `match`, `matchAll`, `replace` and `split` come down to it.
  count(RegExp.prototype, 'exec', ofPatterns);
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return work;
}

/** What takes a function for the items of a list. */
const OF_LISTS = ['every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'map', 'some'] as const;

/** How many items of lists `run` looks at. */
export function looksOf(run: () => void): number {
  let looks = 0;
  const originals = OF_LISTS.map((name) => [name, Reflect.get(Array.prototype, name) as Method] as const);
  const put = (name: string, value: Method) =>
    Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
  for (const [name, original] of originals)
    put(name, function (this: unknown, look, self) {
      const counted: Method = function (this: unknown, ...args) {
        looks++;
        return (look as Method).apply(this, args);
      };
      return original.call(this, counted, self);
    });
  try {
    run();
  } finally {
    for (const [name, original] of originals) put(name, original);
  }
  return looks;
}

/**
 * Expects of each pattern by itself that it looks at twice as much of a text of twice the size: one that is quadratic hides
 * among all the others while texts are small.
 */
export function expectEachPatternLinear(run: (size: number) => void, size: number): void {
  const stepsOfEach = (text: number) => {
    const steps = new Map<CountedPattern, number>();
    workOf(
      () => run(text),
      (own, ...rest) => {
        const more = backtracking(own, ...rest);
        const pattern = countedOf(own as RegExp);
        steps.set(pattern, (steps.get(pattern) ?? 0) + more);
        return more;
      },
    );
    return steps;
  };
  const [one, two] = [stepsOfEach(size), stepsOfEach(2 * size)];
  // What a pattern with a bound looks at grows faster until the text reaches that.
  const grown = [...two].filter(([pattern, steps]) => steps > 2.2 * (one.get(pattern) ?? 0) + 16 * size);
  expect(grown.map(([pattern]) => String(pattern))).toEqual([]);
}

/** Expects that a text of twice the size costs twice as much, and one of four times the size four times. */
export function expectLinear(run: (size: number) => void, size = 2048, ofPatterns = match): void {
  expectGrowth((each) => workOf(() => run(each), ofPatterns), size);
}

/** The same of the items of lists that are looked at. `prepare` makes what is not counted. */
export function expectLinearLooks<Input>(
  prepare: (size: number) => Input,
  run: (input: Input) => void,
  size = 256,
): void {
  expectGrowth((each) => {
    const input = prepare(each);
    return looksOf(() => run(input));
  }, size);
}

function expectGrowth(costOf: (size: number) => number, size: number): void {
  const [one = 0, two = 0, four = 0] = [size, 2 * size, 4 * size].map(costOf);
  expect([two / (one + 100), four / (two + 100)].filter((growth) => growth > 2.2)).toEqual([]);
}
