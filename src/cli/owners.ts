import { ownerName } from '../document/owner.ts';
import { UsageError } from '../host/workspace.ts';
import type { Coverage } from '../portfolio/coverage.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, plural, quoted } from '../text/message.ts';
import { printWarnings } from './print-warnings.ts';

/** A message lists at most this many owners; of more it gives a few as examples. */
const LISTED = 10;
const EXAMPLES = 3;

/**
 * The portfolio of an owner; a blank name asks for the documents without one.
 *
 * @throws {UsageError} when no document has the owner
 */
export function findPortfolio(owner: string, all: readonly Coverage[]): Coverage {
  const name = ownerName(owner);
  const own = all.find((each) => each.owner === name);
  if (own !== undefined) return own;
  const names = namesIn(all);
  const near = suggest(owner, names);
  if (near !== null) throw new UsageError(`no owner ${quoted(owner)}, did you mean ${quoted(near)}?`);
  const expected = names.length === 0 ? 'no document has an owner' : `expected ${someOf(names)}`;
  throw new UsageError([`no owner ${quoted(owner)}, ${expected}`, ...withoutOwner(all)].join('; '));
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
  const left = withoutOwner(all);
  if (names.length > 1)
    throw new UsageError(
      [`the documents have ${names.length} owners, expected --owner with ${someOf(names)}`, ...left].join(
        '; ',
      ),
    );
  if (names.length === 1) printWarnings(left);
  return all[0] ?? { owner: null, stories: [], answers: [], rows: { types: [], themes: [], prompts: [] } };
}

/** What to do with the documents that no owner has; empty where all have one. */
function withoutOwner(all: readonly Coverage[]): string[] {
  const none = all.find(({ owner }) => owner === null);
  if (none === undefined) return [];
  const count = none.stories.length + new Set(none.answers.map(({ filePath }) => filePath)).size;
  const [have, them] = count === 1 ? ['has', 'it'] : ['have', 'them'];
  return [
    `${plural(count, 'document')} ${have} no owner: use --owner "" for ${them}, or add \`owner\` to the frontmatter`,
  ];
}

function someOf(names: readonly string[]): string {
  if (names.length <= LISTED) return choicesIn(names);
  return `one of ${names.length} names such as ${choicesIn(names.slice(0, EXAMPLES))}`;
}

function namesIn(all: readonly Coverage[]): string[] {
  return all.flatMap((each) => (each.owner === null ? [] : [each.owner]));
}
