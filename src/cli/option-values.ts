import { InvalidArgumentError } from 'commander';
import { FORMAT_NAMES } from '../report/formats.ts';
import { suggestChoice } from '../text/choices.ts';
import { listOf } from '../text/message.ts';
import { type Output, parseOutput } from './outputs.ts';

export function integer(max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > max)
      throw new InvalidArgumentError(`Expected a whole number from 0 to ${max}.`);
    return number;
  };
}

export function oneOf<const Name extends string>(names: readonly Name[]): (value: string) => Name {
  return (value) => {
    const name = names.find((known) => known === value);
    if (name === undefined) throw new InvalidArgumentError(expected(listOf(names, 'or'), value, names));
    return name;
  };
}

/** A text that is not blank. */
export function nonEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected some text.');
  return value.trim();
}

export function collectOutputs(value: string, earlier: Output[] = []): Output[] {
  const output = parseOutput(value);
  if (output === null) {
    const name = value.split('=', 1)[0] ?? '';
    const what = `${listOf(FORMAT_NAMES, 'or')}, or one of them with =file`;
    throw new InvalidArgumentError(
      expected(what, FORMAT_NAMES.some((known) => known === name) ? '' : name, FORMAT_NAMES),
    );
  }
  return [...earlier, output];
}

function expected(what: string, value: string, names: readonly string[]): string {
  const near = suggestChoice(value, names);
  return `Expected ${what}.${near === null ? '' : ` Did you mean ${near}?`}`;
}
