import { ownerName } from '../document/owner.ts';
import { UsageError } from '../host/workspace.ts';
import type { Coverage } from '../portfolio/coverage.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';

/** A message lists at most this many owners; of more it gives a few as examples. */
const LISTED = 10;
const EXAMPLES = 3;

/** @throws {UsageError} when no document has the owner */
export function findPortfolio(owner: string, all: readonly Coverage[]): Coverage {
  const name = ownerName(owner);
  const own = all.find((each) => each.owner === name);
  if (own !== undefined) return own;
  const names = namesIn(all);
  const near = suggest(owner, names);
  if (near !== null) throw new UsageError(`no owner ${quoted(owner)}, did you mean ${quoted(near)}?`);
  const expected = names.length === 0 ? 'no document has an owner' : `expected ${someOf(names)}`;
  throw new UsageError(`no owner ${quoted(owner)}, ${expected}`);
}

/**
 * The portfolio of the owner that was asked for; without one, of the only owner there is. Where no document has an
 * owner, all belong to whoever runs the command.
 *
 * @throws {UsageError} when no document has the owner, or several have different ones and none was asked for
 */
export function onePortfolio(owner: string | undefined, all: readonly Coverage[]): Coverage {
  if (owner !== undefined) return findPortfolio(owner, all);
  const names = namesIn(all);
  if (names.length > 1)
    throw new UsageError(`the documents have ${names.length} owners, expected --owner with ${someOf(names)}`);
  return all[0] ?? { owner: null, stories: [], answers: [], rows: { types: [], themes: [], prompts: [] } };
}

function someOf(names: readonly string[]): string {
  if (names.length <= LISTED) return choicesIn(names);
  return `one of ${names.length} names such as ${choicesIn(names.slice(0, EXAMPLES))}`;
}

function namesIn(all: readonly Coverage[]): string[] {
  return all.flatMap((each) => (each.owner === null ? [] : [each.owner]));
}
